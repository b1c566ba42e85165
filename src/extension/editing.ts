// What helps while writing: completions, hovers, the outline, and the way from a
// symbol to its definition and its uses. The answers come from `language/`; here
// they get VS Code's shapes.

import {
	CompletionItem,
	CompletionItemKind,
	Disposable,
	DocumentSymbol,
	Hover,
	Location,
	languages,
	MarkdownString,
	type Position,
	SymbolKind,
	type TextDocument,
} from "vscode";
import type { Completion } from "../language/completion.ts";
import type { OutlineItem } from "../language/outline.ts";
import type { Reading } from "../language/reading.ts";
import { languageId } from "./identity.ts";
import type { Parts } from "./parts.ts";
import { rangeOf } from "./ranges.ts";
import type { Readings } from "./readings.ts";

export function registerEditing(parts: Parts, readings: Readings): Disposable {
	return Disposable.from(
		languages.registerCompletionItemProvider(languageId, {
			async provideCompletionItems(document, position) {
				const { completionsAt } = await parts.load("completion");
				return completionsAt(await readings.of(document), document.offsetAt(position)).map(toItem);
			},
		}),
		languages.registerHoverProvider(languageId, {
			async provideHover(document, position) {
				const { hoverAt } = await parts.load("hover");
				const found = hoverAt(await readings.of(document), document.offsetAt(position));
				return found && new Hover(new MarkdownString(found.markdown), rangeOf(document, found));
			},
		}),
		languages.registerDocumentSymbolProvider(languageId, {
			async provideDocumentSymbols(document) {
				const { outline } = await parts.load("outline");
				return outline(await readings.of(document)).map((item) => toSymbol(document, item));
			},
		}),
		languages.registerDefinitionProvider(languageId, {
			async provideDefinition(document, position) {
				const symbol = await symbolAt(parts, await readings.of(document), document, position);
				const span = symbol?.definition;
				return span && new Location(document.uri, rangeOf(document, span));
			},
		}),
		languages.registerReferenceProvider(languageId, {
			async provideReferences(document, position) {
				const { occurrences } = await parts.load("outline");
				const reading = await readings.of(document);
				const symbol = await symbolAt(parts, reading, document, position);
				const found = symbol ? occurrences(reading, symbol.name) : [];
				return found.map((span) => new Location(document.uri, rangeOf(document, span)));
			},
		}),
	);
}

async function symbolAt(parts: Parts, reading: Reading, document: TextDocument, position: Position) {
	const { symbolOf, tokenAt } = await parts.load("reading");
	const found = tokenAt(reading, document.offsetAt(position));
	return found && symbolOf(reading, found.token);
}

const completionKinds: Readonly<Record<Completion["kind"], CompletionItemKind>> = {
	instruction: CompletionItemKind.Function,
	directive: CompletionItemKind.Keyword,
	register: CompletionItemKind.Variable,
	symbol: CompletionItemKind.Reference,
	keyword: CompletionItemKind.Keyword,
};

function toItem({ label, kind, detail, documentation }: Completion): CompletionItem {
	const item = new CompletionItem(label, completionKinds[kind]);
	item.detail = detail;
	item.documentation = documentation === undefined ? undefined : new MarkdownString(documentation);
	return item;
}

const symbolKinds: Readonly<Record<OutlineItem["kind"], SymbolKind>> = {
	function: SymbolKind.Function,
	data: SymbolKind.Variable,
	constant: SymbolKind.Constant,
};

function toSymbol(document: TextDocument, item: OutlineItem): DocumentSymbol {
	const range = rangeOf(document, item);
	return new DocumentSymbol(item.name, "", symbolKinds[item.kind], range, range);
}
