// The names by which VS Code knows our parts; each must be the same in package.json.

import type { DebugSession, TextDocument } from "vscode";

export const languageId = "stackscope-asm";
export const debugType = "stackscope";
export const stackViewId = "stackscope.stack";

/** Whether a document is ours to run: by its language, or by its name when another extension has taken the language. */
export function isAssembly(document: TextDocument): boolean {
	return document.languageId === languageId || /\.(s|asm|nasm)$/i.test(document.uri.path);
}

/** The session when it is one of ours. */
export function ourSession(session: DebugSession | undefined): DebugSession | undefined {
	return session?.type === debugType ? session : undefined;
}
