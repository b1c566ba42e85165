// A real VS Code with our extension, in a browser, driven as a person would: keys,
// clicks, and what is drawn. Everything that reads the screen waits for it, so
// tests need no pauses. Console errors are collected; those of VS Code's own that
// come with running from the registry are left out by name.

import { mkdir } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
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
		const workbench = new Workbench(server, browser, page);
		await page.goto(server.address({ folder: options.folder, extension: repository }));
		await page.waitForFunction("window.driver !== undefined", undefined, { timeout: 60_000 });
		await page.evaluate("window.driver.whenWorkbenchRestored()");
		return workbench;
	} catch (error) {
		await server.close();
		throw error;
	}
}

/** Errors of VS Code itself when it runs without its native modules and without the network. */
const knownErrors = [
	/bindings file|build\/Release|spdlog|watchdog|node-pty|@vscode\/(sqlite3|ripgrep|deviceid)/,
	/net::ERR_|Failed to load resource|Failed to fetch|open-vsx/,
	/service ?worker|fetching the script/i,
	/AgentHost|\bchat\b|copilot|authentication provider/i,
];

const screenshots = process.env.STACKSCOPE_SCREENSHOTS ?? path.join(os.tmpdir(), "stackscope-screenshots");

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
		const input = this.page.locator(".quick-input-widget input.input");
		await input.fill(`>${title}`);
		await this.page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().waitFor();
		await this.page.keyboard.press("Enter");
	}

	/** Opens a file of the folder and waits until its text is drawn. */
	async openFile(name: string): Promise<void> {
		await this.page.keyboard.press("Control+P");
		await this.page.locator(".quick-input-widget input.input").fill(name);
		await this.page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().waitFor();
		await this.page.keyboard.press("Enter");
		await this.page.locator(`.tab.active[data-resource-name="${path.basename(name)}"]`).waitFor();
		await this.page.locator(".editor-instance .view-line").first().waitFor();
	}

	/** The drawn text line that contains `text`. */
	line(text: string): Locator {
		return this.page.locator(".editor-instance .view-line", { hasText: text }).first();
	}

	/** Clicks in the gutter beside the line that contains `text`. */
	async toggleBreakpoint(text: string): Promise<void> {
		const line = await this.#box(this.line(text));
		const margin = await this.#box(this.page.locator(".editor-instance .glyph-margin").first());
		await this.page.mouse.click(margin.x + 10, line.y + line.height / 2);
	}

	/** 1-based number of the line that the debugger highlights; waits for one. */
	async stoppedLine(): Promise<string> {
		const highlight = await this.#box(this.page.locator(".debug-top-stack-frame-line").first());
		const lines = await this.page.locator(".editor-instance .view-line").all();
		for (const line of lines) {
			const box = await line.boundingBox();
			if (box && Math.abs(box.y - highlight.y) < 3) {
				return plain((await line.textContent()) ?? "");
			}
		}
		return "";
	}

	/** Rows of a tree or list view, by the title of its pane: `Variables`, `Call Stack`. */
	rows(pane: string): Locator {
		return this.page
			.locator(".pane", { has: this.page.locator(`.pane-header[aria-label^="${pane}"]`) })
			.locator(".monaco-list-row");
	}

	async rowTexts(pane: string): Promise<string[]> {
		return (await this.rows(pane).allTextContents()).map(plain);
	}

	/** The page of the Stack panel, once it has drawn something. */
	async stackPanel(): Promise<Frame> {
		for (let attempt = 0; attempt < 100; attempt += 1) {
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
			await this.page.waitForTimeout(100);
		}
		throw new Error("The Stack panel has drawn nothing.");
	}

	/** Saves what the window shows, outside the repository. */
	async screenshot(name: string): Promise<void> {
		await mkdir(screenshots, { recursive: true });
		await this.page.screenshot({ path: path.join(screenshots, `${name}.png`) });
	}

	async #box(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
		await locator.waitFor();
		const box = await locator.boundingBox();
		if (!box) {
			throw new Error("The element is not drawn.");
		}
		return box;
	}

	#collect(text: string): void {
		if (!knownErrors.some((known) => known.test(text))) {
			this.errors.push(text);
		}
	}
}

/** Drawn text with ordinary spaces. */
export function plain(text: string): string {
	return text.replaceAll("\u00a0", " ").replaceAll("\u200b", "").trim();
}
