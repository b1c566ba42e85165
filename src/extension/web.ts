// Where VS Code in a browser enters; the debug adapter runs in the same web worker.

import type { ExtensionContext } from "vscode";
import { activateStackscope } from "./activate.ts";

export function activate(context: ExtensionContext): void {
	activateStackscope(context);
}
