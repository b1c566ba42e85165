// A source text as an editor sees it: its statements as tokens, and what the
// assembler made of it. Everything else in this folder answers questions about
// one reading; make a new one when the text changes.

import { type FileReaders, makeWithFiles } from "../assembler/askedFiles.ts";
import { assemble } from "../assembler/assemble.ts";
import type { Diagnostic } from "../assembler/diagnostic.ts";
import type { DialectRules } from "../assembler/dialect.ts";
import { dialectOf } from "../assembler/dialectOf.ts";
import { rulesFor } from "../assembler/filteredText.ts";
import { Lexer } from "../assembler/lexer.ts";
import type { AssembleOptions, Program, ProgramSymbol } from "../assembler/program.ts";
import type { Source } from "../assembler/source.ts";
import type { Token } from "../assembler/token.ts";

export interface Reading {
	readonly source: Source;
	readonly program: Program;
	readonly diagnostics: readonly Diagnostic[];
	/** What the text is read as. */
	readonly dialect: DialectRules;
	/** In order of the text; labels stand in the statement they precede. */
	readonly statements: readonly (readonly Token[])[];
}

/** Reads one text by itself. Never throws. */
export function readSource(source: Source, options?: AssembleOptions): Reading {
	const { program, diagnostics: found } = assemble([source], options);
	// What an included file gets wrong is said where that file is open.
	const diagnostics = found.filter(({ span }) => span.source === 0);
	const dialect = dialectOf(source.text, options?.dialect);
	return { source, program, diagnostics, dialect, statements: tokenize(source.text, dialect) };
}

/** The same with the files that the text includes. Never rejects, unless a reader does. */
export function readSourceWithFiles(source: Source, options: AssembleOptions, readers: FileReaders): Promise<Reading> {
	return makeWithFiles(readers, (files) => readSource(source, { ...options, ...files }));
}

/** The statement and the token at an offset; the token that ends there when none begins there. */
export function tokenAt(
	reading: Reading,
	offset: number,
): { readonly statement: readonly Token[]; readonly token: Token } | undefined {
	for (const statement of reading.statements) {
		const token = statement.find(
			(item) => item.start <= offset && offset <= item.end && !startsNext(statement, item, offset),
		);
		if (token) {
			return { statement, token };
		}
	}
	return undefined;
}

/** A word as the name of a symbol: without GNU as's `$` before it and `@PLT` behind it. */
export function symbolWord({ text, start }: Token): {
	readonly text: string;
	readonly start: number;
	readonly end: number;
} {
	const [, sign = "", name = text] = /^(\$?)(.+?)(?:@[A-Za-z]\w*)?$/s.exec(text) ?? [];
	return { text: name, start: start + sign.length, end: start + sign.length + name.length };
}

/** The symbol that a word of the text names, labels before constants. */
export function symbolOf(reading: Reading, token: Token): ProgramSymbol | undefined {
	const find = (name: string) => reading.program.symbols.find((symbol) => symbol.name === name);
	return find(token.text) ?? find(symbolWord(token).text);
}

function tokenize(text: string, dialect: DialectRules): Token[][] {
	const lexer = new Lexer(text, rulesFor(text, dialect.lexical));
	const statements: Token[][] = [];
	for (let tokens = lexer.statement(); tokens; tokens = lexer.statement()) {
		if (tokens.length > 0) {
			statements.push(tokens);
		}
	}
	return statements;
}

/** True when the offset is the end of `token` and also the start of a name after it. */
function startsNext(statement: readonly Token[], token: Token, offset: number): boolean {
	return (
		offset === token.end && statement.some((item) => item.start === offset && item !== token && item.kind === "name")
	);
}
