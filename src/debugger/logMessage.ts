// Messages of log points: text with expressions in braces, `n is {rdi,d}`. A
// doubled or backslashed brace stands for itself.

export type LogPart = { readonly text: string } | { readonly expression: string };

/** Takes a message apart; a brace that is never closed is text. */
export function readLogMessage(message: string): readonly LogPart[] {
	const parts: LogPart[] = [];
	let text = "";
	for (let at = 0; at < message.length; ) {
		const rest = message.slice(at);
		const escaped = /^(?:\\([{}])|(\{\{|\}\}))/.exec(rest);
		const expression = escaped ? undefined : /^\{([^{}]+)\}/.exec(rest);
		if (expression) {
			parts.push({ text }, { expression: expression[1] ?? "" });
			text = "";
		} else {
			text += escaped ? (escaped[1] ?? escaped[2]?.[0] ?? "") : (rest[0] ?? "");
		}
		at += (escaped ?? expression)?.[0].length ?? 1;
	}
	return [...parts, { text }].filter((part) => !("text" in part) || part.text !== "");
}
