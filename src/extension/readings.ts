// One reading of each open assembly document, made anew when its text has changed.
// Everything that looks at a text asks here, so a text is read once, not once for
// every feature.

import { Disposable, type TextDocument, workspace } from "vscode";
import type { Reading, readSource } from "../language/reading.ts";
import type { Parts } from "./parts.ts";
import { toPath } from "./resources.ts";

export class Readings extends Disposable {
	readonly #parts: Parts;
	readonly #readings = new Map<TextDocument, { readonly version: number; readonly reading: Reading }>();
	readonly #subscription = Disposable.from(
		workspace.onDidCloseTextDocument((document) => this.#readings.delete(document)),
		workspace.onDidChangeConfiguration((event) => event.affectsConfiguration("stackscope") && this.#readings.clear()),
	);

	constructor(parts: Parts) {
		super(() => this.#subscription.dispose());
		this.#parts = parts;
	}

	/** The reading of the document's text as it is now. */
	async of(document: TextDocument): Promise<Reading> {
		const { readSource } = await this.#parts.load("reading");
		const known = this.#readings.get(document);
		if (known?.version === document.version) {
			return known.reading;
		}
		const reading = readSource({ path: toPath(document.uri), text: document.getText() }, optionsFor(document));
		this.#readings.set(document, { version: document.version, reading });
		return reading;
	}
}

/** What the user's setting says; the text decides when it says nothing. */
function optionsFor(document: TextDocument): Parameters<typeof readSource>[1] {
	const dialect = workspace.getConfiguration("stackscope", document).get<string>("dialect");
	return { include: openText, ...(dialect === "gas" || dialect === "nasm" ? { dialect } : {}) };
}

/** An included file, where it is open too; reading others takes longer than a keystroke. */
function openText(path: string): string | undefined {
	return workspace.textDocuments.find(({ uri }) => toPath(uri) === path)?.getText();
}
