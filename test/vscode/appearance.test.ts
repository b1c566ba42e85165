// How a stopped program looks in the four kinds of theme and in a narrow window.
// The pictures are for people to look at; what is asserted is what a picture must
// have for that: every row and cell inside the panel, and text that can be told
// from its ground.

import assert from "node:assert/strict";
import { openSamples } from "./rig/samples.ts";

const themes = ["Light Modern", "Dark Modern", "Dark High Contrast", "Light High Contrast"];

/** The least contrast of text that the Web Content Accessibility Guidelines allow (1.4.3). */
const leastContrast = 4.5;

describe("appearance in VS Code", () => {
	const samples = openSamples();

	before(async () => {
		await samples.workbench.openFile("smash.s");
		await samples.workbench.goToLine(35);
		await samples.workbench.toggleBreakpoint("leave");
		await samples.press("F5");
		await samples.stackShows(/▸ greet/);
	});

	for (const theme of themes) {
		it(`can be read in ${theme}`, async () => {
			await samples.workbench.theme(theme);
			const panel = await samples.workbench.stackPanel();
			await panel.waitForFunction((name) => document.body.dataset.vscodeThemeName === name, theme);
			const contrasts = await panel.evaluate(contrastOfRows);
			assert.ok(contrasts.length > 20, `${contrasts.length} cells`);
			const weak = contrasts.filter(({ contrast }) => contrast < leastContrast);
			assert.deepEqual(weak, []);
			await samples.workbench.screenshot(`theme-${theme.replaceAll(" ", "-").toLowerCase()}`);
		});
	}

	it("keeps the address and the meaning in a narrow window", async () => {
		const { workbench } = samples;
		await workbench.page.setViewportSize({ width: 760, height: 900 });
		await samples.stackShows(/return address/);
		await workbench.screenshot("narrow");
		const panel = await workbench.stackPanel();
		const isScrollable = await panel.evaluate(
			() => document.documentElement.scrollWidth > document.documentElement.clientWidth,
		);
		assert.equal(isScrollable, false, "the panel scrolls sideways");
		await workbench.page.setViewportSize({ width: 1400, height: 900 });
	});
});

interface Contrast {
	readonly text: string;
	readonly contrast: number;
}

/** Runs in the panel: the contrast of each drawn cell's text with what is behind it. */
function contrastOfRows(): Contrast[] {
	const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
	if (!canvas) {
		return [];
	}
	const paint = (colors: readonly string[]): readonly number[] => {
		for (const color of colors) {
			canvas.fillStyle = color;
			canvas.fillRect(0, 0, 1, 1);
		}
		return [...canvas.getImageData(0, 0, 1, 1).data];
	};
	const light = (color: readonly number[]): number => {
		const [red = 0, green = 0, blue = 0] = color.map((part) => {
			const share = part / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const behind = (element: Element | null): string[] =>
		element ? [...behind(element.parentElement), getComputedStyle(element).backgroundColor] : ["white"];
	return [...document.querySelectorAll(".rows .row .cell")]
		.filter((cell) => (cell as HTMLElement).offsetWidth > 0 && (cell.textContent ?? "").trim() !== "")
		.map((cell) => {
			const grounds = behind(cell);
			const ground = light(paint(grounds));
			const ink = light(paint([...grounds, getComputedStyle(cell).color]));
			const contrast = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
			return { text: cell.textContent ?? "", contrast: Math.round(contrast * 100) / 100 };
		});
}
