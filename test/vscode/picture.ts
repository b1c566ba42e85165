// Takes the README's picture anew, in the real VS Code of the tests:
//
//     npm run build && STACKSCOPE_BROWSER=fetched npx tsx test/vscode/picture.ts
//
// The window is stopped in the deepest call of factorial.s, the panel as high as
// the editor. It is written with 256 colours, a third of the size.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { repository } from "./rig/cache.ts";
import { paletteImage, readPng } from "./rig/palettePng.ts";
import { eventually, openWorkbench } from "./rig/workbench.ts";

const workbench = await openWorkbench({ folder: path.join(repository, "samples"), width: 1360, height: 960 });
try {
	const { page } = workbench;
	await workbench.openFile("factorial.s");
	await workbench.setBreakpoint("mov eax, 1");
	await page.keyboard.press("F5");
	await eventually(async () => assert.ok((await workbench.stackRows()).some((row) => row.includes("line 25 call"))));
	await dragPanel(-170);
	await workbench.expand("variables", "Registers");
	await page.mouse.move(700, 200);
	await page.waitForTimeout(1000);
	const picture = paletteImage(readPng(await page.screenshot()));
	await writeFile(path.join(repository, "media/stackscope.png"), picture);
} finally {
	await workbench.close();
}

/** Moves the border between the editor and the panel by so many pixels. */
async function dragPanel(distance: number): Promise<void> {
	const panel = await workbench.page.locator(".part.panel").boundingBox();
	assert.ok(panel, "the panel is not open");
	const [x, y] = [panel.x + panel.width / 2, panel.y - 3];
	await workbench.page.mouse.move(x, y);
	await workbench.page.mouse.down();
	await workbench.page.mouse.move(x, y + distance, { steps: 8 });
	await workbench.page.mouse.up();
}
