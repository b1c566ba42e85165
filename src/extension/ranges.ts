// Offsets of a text, as the assembler counts them, as VS Code's ranges.

import { Range, type TextDocument } from "vscode";

/** The range of a document from one 0-based offset up to but not including another. */
export function rangeOf(document: TextDocument, span: { readonly start: number; readonly end: number }): Range {
	return new Range(document.positionAt(span.start), document.positionAt(span.end));
}
