// The assembler's diagnostics while the author types, and its repairs as quick
// fixes. A text is looked at when it has been left alone for a moment.

import {
	CodeAction,
	CodeActionKind,
	type CodeActionProvider,
	Diagnostic,
	DiagnosticRelatedInformation,
	DiagnosticSeverity,
	Disposable,
	Location,
	languages,
	type TextDocument,
	WorkspaceEdit,
	workspace,
} from "vscode";
import type { Reading } from "../language/reading.ts";
import { languageId } from "./identity.ts";
import { rangeOf } from "./ranges.ts";
import type { Readings } from "./readings.ts";

type Finding = Reading["diagnostics"][number];

/** Milliseconds without a keystroke. */
const pause = 150;

export function registerDiagnostics(readings: Readings): Disposable {
	const collection = languages.createDiagnosticCollection("stackscope");
	const waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>();
	const show = async (document: TextDocument): Promise<void> => {
		waiting.delete(document);
		if (document.languageId === languageId && !document.isClosed) {
			const { diagnostics } = await readings.of(document);
			collection.set(document.uri, toDiagnostics(document, diagnostics));
		}
	};
	const showSoon = (document: TextDocument): void => {
		clearTimeout(waiting.get(document));
		waiting.set(document, setTimeout(show, pause, document));
	};
	workspace.textDocuments.forEach(showSoon);
	return Disposable.from(
		collection,
		workspace.onDidOpenTextDocument(showSoon),
		workspace.onDidChangeTextDocument(({ document }) => showSoon(document)),
		workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
		workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration("stackscope")) {
				workspace.textDocuments.forEach(showSoon);
			}
		}),
		languages.registerCodeActionsProvider(languageId, fixProvider(readings), {
			providedCodeActionKinds: [CodeActionKind.QuickFix],
		}),
	);
}

function toDiagnostics(document: TextDocument, findings: readonly Finding[]): Diagnostic[] {
	return findings.map((finding) => {
		const diagnostic = new Diagnostic(rangeOf(document, finding.span), finding.message, severities[finding.severity]);
		diagnostic.source = "stackscope";
		diagnostic.code = finding.code;
		diagnostic.relatedInformation = finding.related?.map(
			({ span, message }) =>
				new DiagnosticRelatedInformation(new Location(document.uri, rangeOf(document, span)), message),
		);
		return diagnostic;
	});
}

const severities = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
};

function fixProvider(readings: Readings): CodeActionProvider {
	return {
		async provideCodeActions(document, range) {
			const { diagnostics } = await readings.of(document);
			return diagnostics
				.filter(({ span }) => rangeOf(document, span).intersection(range))
				.flatMap((finding) => (finding.fixes ?? []).map((fix) => toAction(document, fix)));
		},
	};
}

function toAction(document: TextDocument, fix: NonNullable<Finding["fixes"]>[number]): CodeAction {
	const action = new CodeAction(fix.title, CodeActionKind.QuickFix);
	action.edit = new WorkspaceEdit();
	for (const { span, text } of fix.edits) {
		action.edit.replace(document.uri, rangeOf(document, span), text);
	}
	return action;
}
