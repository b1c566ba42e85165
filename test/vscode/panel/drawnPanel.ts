// The panel's own page in a browser, built from its sources, with a stand-in for
// VS Code: the page is `panelHtml` under its real content security policy, the
// theme is set as VS Code sets it, and what the panel posts is kept for the test.

import assert from "node:assert/strict";
import path from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { panelHtml } from "../../../src/panel/html.ts";
import type { FromPanel, StackModel, ToPanel } from "../../../src/panel/protocol.ts";
import { openBrowser } from "../rig/browser.ts";
import { themes } from "./themes.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const origin = "http://panel.test";

interface Options {
	readonly width?: number;
	readonly height?: number;
	readonly theme?: (typeof themes)[number];
	/** What `getState` gives back. */
	readonly state?: unknown;
	readonly forcedColors?: "active" | "none";
}

export interface DrawnPanel {
	readonly page: Page;
	/** What the page wrote to its console, and errors that it threw. */
	readonly complaints: readonly string[];
	/** Delivers a message and waits until it is drawn. */
	send(message: ToPanel): Promise<void>;
	show(model: StackModel): Promise<void>;
	/** What the panel has posted since the last time this was asked. */
	posted(): Promise<FromPanel[]>;
	/** What the panel last gave to `setState`. */
	kept(): Promise<unknown>;
	/** The drawn text of every row, each cell's text divided by a bar. */
	rows(): Promise<string[]>;
	close(): Promise<void>;
}

/** The script, built once for all pages. */
export async function buildPanel(): Promise<string> {
	const result = await build({
		entryPoints: [path.join(root, "src/panel/main.ts")],
		bundle: true,
		write: false,
		format: "iife",
		platform: "browser",
		target: "es2022",
	});
	return result.outputFiles[0]?.text ?? "";
}

export async function openPanel(browser: Browser, script: string, options: Options = {}): Promise<DrawnPanel> {
	const { width = 1100, height = 560, theme = themes[0], forcedColors } = options;
	const page = await browser.newPage({ viewport: { width, height }, forcedColors });
	const complaints: string[] = [];
	page.on("console", (message) => complaints.push(message.text()));
	page.on("pageerror", (error) => complaints.push(String(error)));
	await page.route(`${origin}/**`, async (route) => {
		const name = new URL(route.request().url()).pathname;
		if (name === "/panel.css") {
			await route.fulfill({ path: path.join(root, "media/panel.css"), contentType: "text/css" });
		} else if (name === "/panel.js") {
			await route.fulfill({ body: script, contentType: "text/javascript" });
		} else {
			const html = panelHtml({
				script: `${origin}/panel.js`,
				style: `${origin}/panel.css`,
				nonce: "n0nce",
				cspSource: origin,
			});
			await route.fulfill({ body: html, contentType: "text/html" });
		}
	});
	await page.addInitScript({ content: standIn(theme, options.state ?? null) });
	await page.goto(`${origin}/`);
	return drawnPanel(page, complaints);
}

/** Adds the hooks to the suite that calls it: one browser for all its tests, and a panel that is closed after each. */
export function openPanels(): { open(options?: Options): Promise<DrawnPanel> } {
	const opened: { browser?: Browser; script?: string; panel?: DrawnPanel } = {};
	before(async () => {
		[opened.browser, opened.script] = await Promise.all([openBrowser(), buildPanel()]);
	});
	after(() => opened.browser?.close());
	afterEach(async () => {
		const { panel } = opened;
		opened.panel = undefined;
		await panel?.close();
		assert.deepEqual(panel?.complaints ?? [], [], "the page's console is empty");
	});
	return {
		async open(options) {
			assert.ok(opened.browser && opened.script, "the browser has not opened");
			opened.panel = await openPanel(opened.browser, opened.script, options);
			return opened.panel;
		},
	};
}

declare global {
	interface Window {
		/** What the stand-in for VS Code was given. */
		standIn: { readonly posted: FromPanel[]; readonly state: unknown };
	}
}

/** A script that runs in the page before the panel's own; as text, since a compiled function would bring helpers along. */
function standIn({ name, colors }: (typeof themes)[number], state: unknown): string {
	const variables = {
		...colors,
		"font-size": "13px",
		"font-family": "'DejaVu Sans', sans-serif",
		"editor-font-size": "13px",
		"editor-font-family": "'DejaVu Sans Mono', monospace",
	};
	return `
		const standIn = { posted: [], state: ${JSON.stringify(state)} };
		window.standIn = standIn;
		window.acquireVsCodeApi = () => ({
			postMessage: (message) => standIn.posted.push(message),
			getState: () => standIn.state ?? undefined,
			setState: (value) => { standIn.state = value; },
		});
		document.addEventListener("DOMContentLoaded", () => {
			for (const [name, value] of Object.entries(${JSON.stringify(variables)})) {
				document.documentElement.style.setProperty("--vscode-" + name, value);
			}
			document.body.className = "${name}";
		});`;
}

function drawnPanel(page: Page, complaints: readonly string[]): DrawnPanel {
	const send = async (message: ToPanel) => {
		await page.evaluate((data) => window.postMessage(data, "*"), message);
		await page.evaluate(
			() =>
				new Promise((done) =>
					setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
				),
		);
	};
	return {
		page,
		complaints,
		send,
		show: (model) => send({ type: "model", model }),
		posted: () => page.evaluate(() => window.standIn.posted.splice(0)),
		kept: () => page.evaluate(() => window.standIn.state),
		rows: () =>
			page.$$eval(".rows .row", (rows) =>
				rows.map((row) =>
					[...row.children]
						.filter((cell) => (cell as HTMLElement).offsetWidth > 0)
						.map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, " ").trim())
						.join(" | "),
				),
			),
		close: () => page.close(),
	};
}
