// Where the webview's script begins: it joins the panel to VS Code's messages and
// to the state that VS Code keeps for a page.

import { readToPanel } from "./messages.ts";
import type { FromPanel } from "./protocol.ts";
import { StackPanel } from "./stackPanel.ts";
import { readSettings } from "./state.ts";

declare function acquireVsCodeApi(): {
	postMessage(message: FromPanel): void;
	getState(): unknown;
	setState(state: unknown): void;
};

start();

function start(): void {
	const root = document.getElementById("panel");
	if (!root) {
		throw new Error("The page has no element #panel: html.ts and main.ts disagree");
	}
	const page = acquireVsCodeApi();
	const panel = new StackPanel(root, readSettings(page.getState()), {
		post: (message) => page.postMessage(message),
		keep: (settings) => page.setState(settings),
	});
	window.addEventListener("message", (event: MessageEvent<unknown>) => {
		const message = readToPanel(event.data);
		if (message) {
			panel.receive(message);
		} else {
			panel.say("The panel was sent something that it cannot read; the picture may be old");
		}
	});
	window.addEventListener("focus", () => panel.refocus());
	page.postMessage({ type: "ready" });
}
