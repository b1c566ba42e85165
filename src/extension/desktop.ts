// Where VS Code on the desktop, and its server, enter.

import type { ExtensionContext } from "vscode";
import { activateStackscope } from "./activate.ts";

export function activate(context: ExtensionContext): void {
	activateStackscope(context);
}
