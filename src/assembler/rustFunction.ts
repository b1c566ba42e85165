// One function of Rust's library as code, from behind its label, and the two forms
// that most of them have: a jump to a piece of code that several share or to C's
// function, and such a jump with a word or two that say what is wanted.

/** Code for one function. */
export interface RustCode {
	readonly uses: readonly string[];
	readonly text: string;
	/** Of variables: the section, with its flags. */
	readonly section?: string;
	/** The text is another name of the same thing. */
	readonly isName?: true;
}

/** Goes on in another function, once some instructions have put the arguments in their places. */
export function jumpTo(name: string, ...before: readonly string[]): RustCode {
	return { uses: [name], text: [...before, `jmp ${name}`].join("\n\t") };
}

/** The same with the place of a text, which a zero ends, in a register. */
export function jumpWith(name: string, register: string, text: string, ...before: readonly string[]): RustCode {
	const code = jumpTo(name, ...before, `lea ${register}, [rip + 1f]`);
	return { ...code, text: `${code.text}\n1:\t.asciz "${text}"` };
}
