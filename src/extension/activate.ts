// What VS Code loads first, on the desktop and on the web: the bundle that begins
// here is small, because everybody who opens an assembly file waits for it. Each
// `register…` function adds one thing to VS Code and returns what takes it away
// again; none of them knows another.

import { commands, type ExtensionContext } from "vscode";
import { registerCommands } from "./commands.ts";
import { registerDebugger } from "./debugAdapter.ts";
import { registerDiagnostics } from "./diagnostics.ts";
import { registerDialectItem } from "./dialect.ts";
import { registerEditing } from "./editing.ts";
import { registerExpressions } from "./expressions.ts";
import { Parts } from "./parts.ts";
import { Readings } from "./readings.ts";
import { registerStackView } from "./stackView.ts";
import { registerViews } from "./views.ts";

/** Called by VS Code. */
export function activate(context: ExtensionContext): void {
	const parts = new Parts(context.extensionUri);
	const readings = new Readings(parts);
	context.subscriptions.push(
		readings,
		registerDebugger(parts),
		registerCommands(),
		registerDiagnostics(readings),
		registerEditing(parts, readings),
		registerExpressions(parts, readings),
		registerDialectItem(),
		registerStackView(context.extensionUri),
		registerViews(),
	);
	// The panel's tab is there for people who have an assembly file open, and not for others.
	void commands.executeCommand("setContext", "stackscope.active", true);
}
