// What the assembler has to say to the author of a source text. A diagnostic is
// a value, returned and never thrown; a program with an error is not run.

import type { Span } from "./source.ts";

export interface Diagnostic {
	readonly severity: "error" | "warning" | "information";
	readonly span: Span;
	/** One sentence, in the author's words; no error numbers, no internals. */
	readonly message: string;
	/** Stable kebab-case name of the kind, for tests and for editors. */
	readonly code: string;
	/** Other places that matter: the first definition of a symbol defined twice. */
	readonly related?: readonly { readonly span: Span; readonly message: string }[];
	/** Clear repairs, best first. */
	readonly fixes?: readonly Fix[];
}

export interface Fix {
	readonly title: string;
	readonly edits: readonly { readonly span: Span; readonly text: string }[];
}
