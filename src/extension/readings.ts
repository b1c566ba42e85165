// One reading of each open assembly document, made anew when its text has changed.
// Everything that looks at a text asks here, so a text is read once, not once for
// every feature.

import { Disposable, type TextDocument, workspace } from "vscode";
import type { Reading, readSourceWithFiles } from "../language/reading.ts";
import type { Parts } from "./parts.ts";
import { toPath, workspaceFiles } from "./resources.ts";

/** Files of more bytes than this are no part of a program. */
const mostIncluded = 64 << 20;

export class Readings extends Disposable {
	readonly #parts: Parts;
	readonly #readings = new Map<TextDocument, { readonly version: number; readonly reading: Promise<Reading> }>();
	readonly #subscription = Disposable.from(
		workspace.onDidCloseTextDocument((document) => this.#readings.delete(document)),
		// What others include may have changed.
		workspace.onDidSaveTextDocument(() => this.#readings.clear()),
		workspace.onDidChangeConfiguration((event) => event.affectsConfiguration("stackscope") && this.#readings.clear()),
	);

	constructor(parts: Parts) {
		super(() => this.#subscription.dispose());
		this.#parts = parts;
	}

	/** The reading of the document's text as it is now. */
	async of(document: TextDocument): Promise<Reading> {
		const { readSourceWithFiles } = await this.#parts.load("reading");
		const known = this.#readings.get(document);
		if (known?.version === document.version) {
			return known.reading;
		}
		const source = { path: toPath(document.uri), text: document.getText() };
		const reading = readSourceWithFiles(source, optionsFor(document), includedFiles);
		this.#readings.set(document, { version: document.version, reading });
		return reading;
	}
}

/** What the user's setting says; the text decides when it says nothing. */
function optionsFor(document: TextDocument): Parameters<typeof readSourceWithFiles>[1] {
	const dialect = workspace.getConfiguration("stackscope", document).get<string>("dialect");
	return dialect === "gas" || dialect === "nasm" ? { dialect } : {};
}

/** Included files: as they are open, or else as they are stored. */
const includedFiles: Parameters<typeof readSourceWithFiles>[2] = {
	async text(path) {
		const open = workspace.textDocuments.find(({ uri }) => toPath(uri) === path);
		return open?.getText() ?? workspaceFiles.read(path).catch(() => undefined);
	},
	async bytes(path) {
		const file = await workspaceFiles.look(path, mostIncluded);
		return file.kind === "file" ? file.bytes : undefined;
	},
};
