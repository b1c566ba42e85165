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
import { type Completion, completionsAt } from "../language/completion.ts";
import { hoverAt } from "../language/hover.ts";
import { type OutlineItem, occurrences, outline } from "../language/outline.ts";
import { symbolNamed, tokenAt } from "../language/reading.ts";
import { languageId } from "./identity.ts";
import { rangeOf } from "./ranges.ts";
import type { Readings } from "./readings.ts";

export function registerEditing(readings: Readings): Disposable {
	return Disposable.from(
		languages.registerCompletionItemProvider(languageId, {
			provideCompletionItems: (document, position) =>
				completionsAt(readings.of(document), document.offsetAt(position)).map(toItem),
		}),
		languages.registerHoverProvider(languageId, {
			provideHover(document, position) {
				const found = hoverAt(readings.of(document), document.offsetAt(position));
				return found && new Hover(new MarkdownString(found.markdown), rangeOf(document, found));
			},
		}),
		languages.registerDocumentSymbolProvider(languageId, {
			provideDocumentSymbols: (document) => outline(readings.of(document)).map((item) => toSymbol(document, item)),
		}),
		languages.registerDefinitionProvider(languageId, {
			provideDefinition(document, position) {
				const span = symbolAt(readings, document, position)?.definition;
				return span && new Location(document.uri, rangeOf(document, span));
			},
		}),
		languages.registerReferenceProvider(languageId, {
			provideReferences(document, position) {
				const symbol = symbolAt(readings, document, position);
				const found = symbol ? occurrences(readings.of(document), symbol.name) : [];
				return found.map((span) => new Location(document.uri, rangeOf(document, span)));
			},
		}),
	);
}

function symbolAt(readings: Readings, document: TextDocument, position: Position): ReturnType<typeof symbolNamed> {
	const reading = readings.of(document);
	const found = tokenAt(reading, document.offsetAt(position));
	return found && symbolNamed(reading, found.token.text);
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
