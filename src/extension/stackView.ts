// The Stack panel's place in VS Code: a webview view in the bottom panel, beside
// the Debug Console. It makes the page, checks what the page sends, and shows
// itself, without taking the focus, when a program is first debugged. What the page
// is told comes from the feed.

import {
	commands,
	Disposable,
	debug,
	Uri,
	type Webview,
	type WebviewView,
	type WebviewViewProvider,
	window,
	workspace,
} from "vscode";
import { panelHtml } from "../panel/html.ts";
import { readFromPanel } from "../panel/messages.ts";
import { ourSession, stackViewId } from "./identity.ts";
import { StackFeed } from "./stackFeed.ts";

export function registerStackView(extensionUri: Uri): Disposable {
	const provider = new StackViewProvider(extensionUri);
	return Disposable.from(
		provider,
		window.registerWebviewViewProvider(stackViewId, provider),
		debug.onDidReceiveDebugSessionCustomEvent(({ session, event }) => {
			if (ourSession(session) && event === "stackscope/waiting") {
				void provider.makeWay();
			} else if (ourSession(session) && event === "stackscope/changed") {
				void provider.comeBack();
			}
		}),
		debug.onDidStartDebugSession((session) => {
			const wanted = workspace.getConfiguration("stackscope").get<boolean>("showStackOnStart");
			if (ourSession(session) && !session.configuration.noDebug && wanted) {
				void provider.showOnce();
			}
		}),
	);
}

class StackViewProvider extends Disposable implements WebviewViewProvider {
	readonly #extensionUri: Uri;
	readonly #feed: StackFeed;
	#view: WebviewView | undefined;
	#wasShown = false;
	/** The Debug Console stands where the panel stood. */
	#madeWay = false;

	constructor(extensionUri: Uri) {
		super(() => this.#feed.dispose());
		this.#extensionUri = extensionUri;
		this.#feed = new StackFeed({
			isVisible: () => this.#view?.visible ?? false,
			post: (message) => void this.#view?.webview.postMessage(message),
			focus: () => this.#view?.show(false),
		});
	}

	resolveWebviewView(view: WebviewView): void {
		this.#view = view;
		view.webview.options = {
			enableScripts: true,
			localResourceRoots: [this.#resource("dist"), this.#resource("media")],
		};
		view.webview.onDidReceiveMessage((received) => {
			const message = readFromPanel(received);
			if (message) {
				void this.#feed.handle(message);
			}
		});
		view.onDidDispose(() => {
			this.#view = undefined;
		});
		view.webview.html = this.#page(view.webview);
	}

	/**
	 * Later the views are where the user has put them. VS Code shows its own debug view at a breakpoint but not at
	 * the entry, and one that is first shown at a stop leaves Locals closed: so it is shown before.
	 */
	async showOnce(): Promise<void> {
		if (this.#wasShown) {
			return;
		}
		this.#wasShown = true;
		if (workspace.getConfiguration("debug").get("openDebug") !== "neverOpen") {
			await commands.executeCommand("workbench.view.debug");
			await commands.executeCommand("workbench.action.focusActiveEditorGroup");
		}
		await commands.executeCommand(`${stackViewId}.focus`, { preserveFocus: true });
	}

	/** Input is typed in the Debug Console. */
	async makeWay(): Promise<void> {
		this.#madeWay ||= this.#view?.visible ?? false;
		await commands.executeCommand("workbench.debug.action.focusRepl");
	}

	/** At the next stop the panel is what to look at again. */
	async comeBack(): Promise<void> {
		if (this.#madeWay) {
			this.#madeWay = false;
			await commands.executeCommand(`${stackViewId}.focus`, { preserveFocus: true });
		}
	}

	#page(webview: Webview): string {
		return panelHtml({
			script: webview.asWebviewUri(this.#resource("dist", "panel.js")).toString(),
			style: webview.asWebviewUri(this.#resource("media", "panel.css")).toString(),
			nonce: freshNonce(),
			cspSource: webview.cspSource,
		});
	}

	#resource(...path: readonly string[]): Uri {
		return Uri.joinPath(this.#extensionUri, ...path);
	}
}

function freshNonce(): string {
	return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
