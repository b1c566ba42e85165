// The extension's parts, put together. Each `register…` function adds one thing
// to VS Code and returns what takes it away again; none of them knows another.

import { commands, type ExtensionContext } from "vscode";
import { registerCommands } from "./commands.ts";
import { registerDebugger } from "./debugAdapter.ts";
import { registerDiagnostics } from "./diagnostics.ts";
import { registerDialectItem } from "./dialect.ts";
import { registerEditing } from "./editing.ts";
import { registerExpressions } from "./expressions.ts";
import { Readings } from "./readings.ts";
import { registerStackView } from "./stackView.ts";
import { registerViews } from "./views.ts";

/** Everything that Stackscope adds to VS Code, on the desktop and on the web. */
export function activateStackscope(context: ExtensionContext): void {
	const readings = new Readings();
	context.subscriptions.push(
		readings,
		registerDebugger(),
		registerCommands(),
		registerDiagnostics(readings),
		registerEditing(readings),
		registerExpressions(readings),
		registerDialectItem(),
		registerStackView(context.extensionUri),
		registerViews(),
	);
	// The panel's tab is there for people who have an assembly file open, and not for others.
	void commands.executeCommand("setContext", "stackscope.active", true);
}
