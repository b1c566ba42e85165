// A real VS Code with our extension, in a browser, driven as a person would: keys,
// clicks, and what is drawn. Everything that reads the screen waits for it, so
// tests need no pauses. Console errors are collected; those of VS Code's own that
// come with running from the registry are left out by name.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Frame, Locator, Page } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { repository } from "./cache.ts";
import { exitOnSignals } from "./children.ts";
import { type Server, startServer } from "./server.ts";
import { quietSettings } from "./settings.ts";

export interface WorkbenchOptions {
	/** Absolute path of the folder to open. */
	readonly folder: string;
	readonly settings?: Readonly<Record<string, unknown>>;
	readonly width?: number;
	readonly height?: number;
}

/** Starts VS Code with a folder open; the caller closes it. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
	exitOnSignals();
	const server = await startServer({ ...quietSettings, ...options.settings });
	try {
		const browser = await openBrowser();
		const viewport = { width: options.width ?? 1400, height: options.height ?? 900 };
		const page = await browser.newPage({ viewport });
		page.setDefaultTimeout(patience);
		const workbench = new Workbench(server, browser, page);
		await page.goto(server.address({ folder: options.folder, extension: repository }));
		await page.waitForFunction("window.driver !== undefined");
		await page.evaluate("window.driver.whenWorkbenchRestored()");
		return workbench;
	} catch (error) {
		await server.close();
		throw error;
	}
}

/** Milliseconds to wait for what must come: a busy machine is slow, and only a failure costs the time. */
const patience = 60_000;

/** Errors of VS Code itself when it runs without its native modules and without the network. */
const knownErrors = [
	/bindings file|build\/Release|spdlog|watchdog|node-pty|@vscode\/(sqlite3|ripgrep|deviceid)/,
	/net::ERR_|Failed to load resource|Failed to fetch|open-vsx/,
	// A built-in extension's report to its maker, which cannot leave a machine without a network.
	/An unknown error occurred\. Please consult the log/,
	// A busy machine.
	/onWillSaveTextDocument-event after/,
	/service ?worker|fetching the script/i,
	/AgentHost|\bchat\b|copilot|authentication provider/i,
];

const screenshots =
	process.env.STACKSCOPE_SCREENSHOTS ?? path.join(os.tmpdir(), `stackscope-screenshots-${os.userInfo().username}`);

export class Workbench {
	readonly page: Page;
	/** Texts of console errors and uncaught exceptions, ours and unknown ones. */
	readonly errors: string[] = [];
	readonly #server: Server;
	readonly #browser: Browser;

	constructor(server: Server, browser: Browser, page: Page) {
		this.#server = server;
		this.#browser = browser;
		this.page = page;
		page.on("console", (message) => {
			if (message.type() === "error") {
				this.#collect(message.text());
			}
		});
		page.on("pageerror", (error) => this.#collect(String(error.stack)));
	}

	async close(): Promise<void> {
		await this.#browser.close();
		await this.#server.close();
	}

	/** Runs a command by its title, through the command palette. */
	async command(title: string): Promise<void> {
		await this.page.keyboard.press("F1");
		await this.page.locator(".quick-input-widget input.input").fill(`>${title}`);
		await this.#choose(title);
	}

	/** Opens a file of the folder, by its name, and waits until its text is drawn. */
	async openFile(name: string): Promise<void> {
		await this.page.keyboard.press("Control+P");
		await this.page.locator(".quick-input-widget input.input").fill(name);
		await this.#choose(name);
		await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
		// The same editor showed the file before: its lines are this file's once it says so.
		await this.page.locator(`.editor-instance .monaco-editor[data-uri$="/${name}"] .view-line`).first().waitFor();
	}

	/** Scrolls to a line, counted from 1. */
	async goToLine(line: number): Promise<void> {
		await this.page.keyboard.press("Control+G");
		await this.page.locator(".quick-input-widget input.input").fill(`:${line}`);
		await this.page.keyboard.press("Enter");
		const number = new RegExp(`^${line}$`);
		await this.page.locator(".editor-instance .line-numbers.active-line-number", { hasText: number }).waitFor();
	}

	/** The drawn text line that contains `text`. */
	line(text: string): Locator {
		return this.page.locator(".editor-instance .view-line", { hasText: text }).first();
	}

	/**
	 * Clicks in the gutter beside the line that contains `text`, where there is no
	 * breakpoint yet. The click comes when VS Code hints that it will set one: the
	 * part that listens for it starts some time after the text is drawn.
	 */
	async setBreakpoint(text: string): Promise<void> {
		const { mouse } = this.page;
		const point = await eventually(async () => {
			const { x, y } = await this.#gutterBeside(text);
			await mouse.move(x + 1, y);
			await mouse.move(x, y);
			await this.#seeGlyph(".codicon-debug-hint", text);
			return { x, y };
		});
		await mouse.click(point.x, point.y);
		await eventually(() => this.#seeGlyph("[class*=codicon-debug-breakpoint]", text));
	}

	/** The text of the line that the debugger highlights as the one to run next, or as a caller's; empty when none is. */
	async highlightedLine(kind: "top" | "focused" = "top"): Promise<string> {
		const highlight = (await this.#boxes(`.debug-${kind}-stack-frame-line`))[0];
		const lines = await this.#boxes(".view-line");
		return lines.find((line) => highlight && isBeside(line, highlight))?.text ?? "";
	}

	/** @throws Error when the line or the gutter is not drawn now. */
	async #gutterBeside(text: string): Promise<{ x: number; y: number }> {
		const line = await this.#lineBox(text);
		const margin = (await this.#boxes(".glyph-margin"))[0];
		assert.ok(margin && margin.width > 0, "the gutter is not drawn");
		return { x: margin.x + margin.width / 2, y: line.y + line.height / 2 };
	}

	/** @throws Error when no such sign is drawn in the gutter beside the line. */
	async #seeGlyph(selector: string, text: string): Promise<void> {
		const line = await this.#lineBox(text);
		const glyphs = await this.#boxes(selector);
		assert.ok(
			glyphs.some((glyph) => isBeside(glyph, line)),
			`no ${selector} is drawn beside the line with ${text}`,
		);
	}

	async #lineBox(text: string): Promise<DrawnBox> {
		const line = (await this.#boxes(".view-line")).find((box) => box.text.includes(text));
		assert.ok(line, `the line with ${text} is not drawn`);
		return line;
	}

	/** What the editors show at this moment, read at once: VS Code replaces elements as it scrolls and colours. */
	async #boxes(selector: string): Promise<DrawnBox[]> {
		const boxes = await this.page.locator(`.editor-instance ${selector}`).evaluateAll((elements) =>
			elements.map((element) => {
				const { x, y, width, height } = element.getBoundingClientRect();
				return { x, y, width, height, text: element.textContent ?? "" };
			}),
		);
		return boxes.filter(({ height }) => height > 0).map((box) => ({ ...box, text: plain(box.text) }));
	}

	/** Rows of the Variables, Call Stack or other view, as they are drawn. */
	rows(view: keyof typeof views): Locator {
		return this.page.locator(`${views[view]} .monaco-list-row`);
	}

	async rowTexts(view: keyof typeof views): Promise<string[]> {
		return (await this.rows(view).allTextContents()).map(plain);
	}

	/** Scrolls to the last rows: only those in sight are drawn. */
	async scrollToEnd(view: keyof typeof views): Promise<void> {
		await this.rows(view).first().hover();
		await this.page.mouse.wheel(0, 10_000);
	}

	/** Opens a row of a tree, unless it is open. A view that is filled anew meanwhile may close it again: then once more. */
	async expand(view: keyof typeof views, text: string): Promise<void> {
		const row = this.rows(view).filter({ hasText: text }).first();
		await row.waitFor();
		await eventually(async () => {
			if ((await row.getAttribute("aria-expanded")) === "false") {
				await row.locator(".monaco-tl-twistie").click({ timeout: 2000 });
				await this.page.waitForTimeout(500);
			}
			assert.notEqual(await row.getAttribute("aria-expanded"), "false", `${text} stays closed`);
		});
	}

	/** Takes an entry of the menu that a right click on a row opens. The row is the first whose text matches. */
	async menu(view: keyof typeof views, row: RegExp, entry: string): Promise<void> {
		await eventually(async () => {
			const index = (await this.rowTexts(view)).findIndex((text) => row.test(text));
			assert.ok(index >= 0, `no row of ${view} matches ${row}`);
			await this.rows(view).nth(index).click({ button: "right", timeout: 2000 });
		});
		const item = this.page.locator(".context-view .monaco-menu .action-label").getByText(entry, { exact: true });
		await item.waitFor();
		// A menu takes no click in its first moments.
		await eventually(async () => {
			if ((await item.count()) > 0) {
				await item.click({ timeout: 2000 });
			}
			assert.equal(await item.count(), 0, "the menu is open");
		});
	}

	/** Presses a button of the debug toolbar, by its title. */
	async toolbar(label: string): Promise<void> {
		const button = (rest: string) => `.debug-toolbar .action-label[aria-label${rest}"]`;
		// A command without keys has its title alone.
		await this.page.locator(`${button(`="${label}`)}, ${button(`^="${label} (`)}`).click();
	}

	/** Stops debugging and waits until it has ended. */
	async stopDebugging(): Promise<void> {
		await this.page.keyboard.press("Shift+F5");
		await this.debuggingEnds();
	}

	/** Waits until a program that has ended is none that F5 would let go on. */
	async debuggingEnds(): Promise<void> {
		await this.page.locator(".debug-toolbar").waitFor({ state: "hidden" });
	}

	/** The document of the Stack panel, once it has drawn something. */
	async stackPanel(): Promise<Frame> {
		return eventually(async () => {
			for (const frame of this.page.frames()) {
				if (
					await frame
						.locator("main#panel > *")
						.count()
						.catch(() => 0)
				) {
					return frame;
				}
			}
			throw new Error("the Stack panel has drawn nothing");
		});
	}

	/** The drawn rows of the Stack panel, the cells of each divided by bars. */
	async stackRows(): Promise<string[]> {
		const panel = await this.stackPanel();
		return panel.$$eval(".rows .row", (rows) =>
			rows.map((row) =>
				[...row.children]
					.filter((cell) => (cell as HTMLElement).offsetWidth > 0)
					.map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, " ").trim())
					.join(" | "),
			),
		);
	}

	/** Replaces the theme, as a user does. */
	async theme(name: string): Promise<void> {
		await this.command("Preferences: Color Theme");
		await this.page.locator('.quick-input-widget input[placeholder^="Select Color Theme"]').fill(name);
		await this.#choose(name);
		await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
	}

	/** Takes the entry of the open list that has exactly this label. */
	async #choose(label: string): Promise<void> {
		const exactly = this.page.getByText(label, { exact: true });
		await this.page.locator(".quick-input-list .monaco-list-row", { has: exactly }).first().click();
	}

	/** Saves what the window shows, outside the repository. */
	async screenshot(name: string): Promise<void> {
		await mkdir(screenshots, { recursive: true });
		await this.page.screenshot({ path: path.join(screenshots, `${name}.png`) });
	}

	#collect(text: string): void {
		if (!knownErrors.some((known) => known.test(text))) {
			this.errors.push(text);
		}
	}
}

const views = {
	variables: ".debug-variables",
	callStack: ".debug-call-stack",
	watch: ".debug-watch",
	breakpoints: ".debug-breakpoints",
	problems: ".markers-panel",
	console: ".repl",
};

/** Tries until it succeeds: what is drawn follows what happened a little later. */
export async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
	const end = Date.now() + patience;
	for (;;) {
		try {
			return await attempt();
		} catch (error) {
			if (Date.now() > end) {
				throw error;
			}
			await sleep(60);
		}
	}
}

interface DrawnBox {
	/** Pixels, from the window's top left corner. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly text: string;
}

function isBeside(box: DrawnBox, other: DrawnBox): boolean {
	return Math.abs(box.y - other.y) < 3;
}

/** Drawn text with ordinary spaces. */
export function plain(text: string): string {
	return text.replaceAll("\u00a0", " ").replaceAll("\u200b", "").trim();
}
