// Classes of characters, as tables by code: a lexer asks for every character of a text.

/** For each ASCII character, whether it belongs to a class. */
export type Characters = Uint8Array;

export function charactersIn(pattern: RegExp): Characters {
	return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

export const digits = charactersIn(/\d/);
const wordParts = charactersIn(/[A-Za-z0-9_]/);

/** Whether a character belongs to a class of which names are made: all beyond ASCII belong to every name. */
export function belongs(code: number, characters: Characters): boolean {
	return code >= 128 || characters[code] === 1;
}

export function isWordPart(code: number): boolean {
	return wordParts[code] === 1;
}

export function isBlank(code: number): boolean {
	return code === 32 || code === 9 || code === 12 || code === 11 || code === 0xa0 || code === 0xfeff;
}

export function isLineEnd(code: number): boolean {
	return code === 10 || code === 13;
}

/** Where the line ends, with a line feed or a carriage return; at most `most`. */
export function endOfLine(text: string, start: number, most: number): number {
	let end = start;
	while (end < most && !isLineEnd(text.charCodeAt(end))) {
		end += 1;
	}
	return end;
}

/** Where the characters from a place on that belong to a class end. */
export function endOfName(text: string, start: number, characters: Characters): number {
	let end = start;
	while (end < text.length && belongs(text.charCodeAt(end), characters)) {
		end += 1;
	}
	return end;
}

/** Where the letters, digits and underscores from a place on end. */
export function endOfWord(text: string, start: number): number {
	let end = start;
	while (isWordPart(text.charCodeAt(end))) {
		end += 1;
	}
	return end;
}
