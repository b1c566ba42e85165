// What the suites in a real VS Code share: a workbench over a copy of the samples,
// opened before the first test and closed after the last; console errors and a
// picture of the window for a test that fails.

import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { repository } from "./cache.ts";
import { eventually, openWorkbench, type Workbench, type WorkbenchOptions } from "./workbench.ts";

export interface Samples {
	/** The open window; only inside tests. */
	readonly workbench: Workbench;
	/** The folder that is open: a copy, to be changed at will. */
	readonly folder: string;
	/** Waits until the debugger's highlight is on a line with the text. */
	highlights(text: string, kind?: "top" | "focused"): Promise<void>;
	/** Waits until a row of the Stack panel matches. */
	stackShows(pattern: RegExp): Promise<void>;
	/** Waits until no row of the Stack panel matches. */
	stackHides(pattern: RegExp): Promise<void>;
	/** Waits until a row of a view matches. */
	shows(view: Parameters<Workbench["rowTexts"]>[0], pattern: RegExp): Promise<void>;
	press(...keys: readonly string[]): Promise<void>;
}

interface SamplesOptions extends Omit<WorkbenchOptions, "folder"> {
	/** Texts of more files, by path in the folder. */
	readonly files?: Readonly<Record<string, string>>;
}

/** Adds the hooks to the suite that calls it. */
export function openSamples({ files = {}, ...options }: SamplesOptions = {}): Samples {
	const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "stackscope-samples-")));
	const opened: { workbench?: Workbench } = {};
	const workbench = (): Workbench => {
		assert.ok(opened.workbench, "VS Code has not opened");
		return opened.workbench;
	};
	const match = (rows: () => Promise<string[]>, pattern: RegExp, isWanted = true) =>
		eventually(async () => {
			const drawn = await rows();
			assert.equal(
				drawn.some((row) => pattern.test(row)),
				isWanted,
				`${pattern} in\n${drawn.join("\n")}`,
			);
		});

	before(async () => {
		cpSync(path.join(repository, "samples"), folder, { recursive: true });
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
			writeFileSync(path.join(folder, name), text);
		}
		opened.workbench = await openWorkbench({ ...options, folder });
	});
	after(async () => {
		await opened.workbench?.close();
		rmSync(folder, { recursive: true });
		assert.deepEqual(opened.workbench?.errors, [], "console errors");
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench().screenshot(`failed-${this.currentTest.title.replaceAll(/\W+/g, "-")}`);
		}
	});

	return {
		get workbench() {
			return workbench();
		},
		folder,
		highlights: (text, kind = "top") =>
			eventually(async () => {
				const line = await workbench().highlightedLine(kind);
				assert.ok(line.includes(text), `the highlighted line is ${JSON.stringify(line)}, not one with ${text}`);
			}),
		stackShows: (pattern) => match(() => workbench().stackRows(), pattern),
		stackHides: (pattern) => match(() => workbench().stackRows(), pattern, false),
		shows: (view, pattern) => match(() => workbench().rowTexts(view), pattern),
		async press(...keys) {
			for (const key of keys) {
				await workbench().page.keyboard.press(key);
			}
		},
	};
}
