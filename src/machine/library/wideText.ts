// wchar.h and wctype.h: texts of 32-bit characters, in the "C" locale, where only
// those up to 127 have a narrow form. A text is kept as the list of its characters.

import { bytesOf, textOf } from "../byteStrings.ts";
import { ListedArguments, PassedArguments, type VariableArguments } from "./arguments.ts";
import { floatIn } from "./floatReader.ts";
import { allocate } from "./heap.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";
import { numberIn } from "./numbers.ts";
import { formattedText } from "./printf.ts";
import { charactersOf, endOfFile, orient, type Stream, send, standard, stateOf, streamAt } from "./streams.ts";
import { countOf, isNarrow, plain, put, wideSize as size, wideAt, wideTextAt } from "./wideCharacters.ts";

type LibraryFunction = (call: LibraryCall) => Result;
type Wide = readonly number[];

const classes: Readonly<Record<string, RegExp>> = {
	alpha: /[A-Za-z]/,
	digit: /[0-9]/,
	alnum: /[A-Za-z0-9]/,
	upper: /[A-Z]/,
	lower: /[a-z]/,
	space: /[\t-\r ]/,
	blank: /[\t ]/,
	punct: /[!-/:-@[-`{-~]/,
	xdigit: /[0-9A-Fa-f]/,
	print: /[ -~]/,
	graph: /[!-~]/,
	// biome-ignore lint/suspicious/noControlCharactersInRegex: the class is that of the control characters.
	cntrl: /[\0-\x1f\x7f]/,
};

function classFunctions(): Record<string, LibraryFunction> {
	return Object.fromEntries(
		Object.entries(classes).map(([name, pattern]) => [
			`isw${name}`,
			(call) => (isNarrow(call.int(0)) && pattern.test(String.fromCharCode(call.int(0))) ? 1n : 0n),
		]),
	);
}

export const wideFunctions = {
	wcslen: (call) => BigInt(textAt(call, 0).length),
	wcsnlen: (call) => BigInt(textAt(call, 0, countOf(call, 1)).length),
	wcscpy: (call) => put(call, call.word(0), [...textAt(call, 1), 0]),
	wcpcpy: (call) => {
		const text = textAt(call, 1);
		return put(call, call.word(0), [...text, 0]) + size * BigInt(text.length);
	},
	wcsncpy: (call) => {
		const most = countOf(call, 2);
		const padded = new Int32Array(most);
		padded.set(textAt(call, 1, most));
		return put(call, call.word(0), padded);
	},
	wcscat: (call) => append(call, textAt(call, 1)),
	wcsncat: (call) => append(call, textAt(call, 1, countOf(call, 2))),
	wcscmp: (call) => order([...textAt(call, 0), 0], [...textAt(call, 1), 0]),
	wcscoll: (call) => order([...textAt(call, 0), 0], [...textAt(call, 1), 0]),
	wcsncmp: (call) => order(textAt(call, 0, countOf(call, 2)), textAt(call, 1, countOf(call, 2))),
	wcscasecmp: (call) => order([...textAt(call, 0).map(lower), 0], [...textAt(call, 1).map(lower), 0]),
	wcsncasecmp: (call) =>
		order(textAt(call, 0, countOf(call, 2)).map(lower), textAt(call, 1, countOf(call, 2)).map(lower)),
	wcpncpy: (call) => {
		const most = countOf(call, 2);
		const text = textAt(call, 1, most);
		const padded = new Int32Array(most);
		padded.set(text);
		return put(call, call.word(0), padded) + size * BigInt(text.length);
	},
	wcsxfrm: (call) => {
		const text = textAt(call, 1);
		put(call, call.word(0), [...text, 0].slice(0, countOf(call, 2)));
		return BigInt(text.length);
	},
	wcswidth: (call) => {
		const text = textAt(call, 0, countOf(call, 1));
		const isPrinted = text.every((code) => code >= 32 && code < 127);
		return isPrinted ? BigInt(text.length) : 0xffff_ffffn;
	},
	/** A class or a conversion is known by its number from 1 on. */
	wctype: (call) => BigInt(Object.keys(classes).indexOf(textOf(call.text(call.pointer(0, "name")))) + 1),
	iswctype: (call) => {
		const pattern = Object.values(classes)[Number(call.word(1)) - 1];
		return isNarrow(call.int(0)) && pattern?.test(String.fromCharCode(call.int(0))) ? 1n : 0n;
	},
	wctrans: (call) => BigInt(conversions.indexOf(textOf(call.text(call.pointer(0, "name")))) + 1),
	towctrans: (call) => {
		const code = call.int(0);
		const changed = { 1: lower(code), 2: upper(code) }[Number(call.word(1))] ?? code;
		return BigInt.asUintN(32, BigInt(changed));
	},
	wcstof: (call) => {
		const { bits, length } = floatIn(plain(textAt(call, 0)), 32);
		putEnd(call, length);
		return { vectors: [bits] };
	},
	wcschr: (call) => placeOf(call, [...textAt(call, 0), 0].indexOf(call.int(1))),
	wcsrchr: (call) => placeOf(call, [...textAt(call, 0), 0].lastIndexOf(call.int(1))),
	wcsstr: (call) => {
		const [text, wanted] = [textAt(call, 0), textAt(call, 1)];
		return placeOf(call, matchIn(text, wanted));
	},
	wcsspn: (call) => BigInt(span(textAt(call, 0), textAt(call, 1), true)),
	wcscspn: (call) => BigInt(span(textAt(call, 0), textAt(call, 1), false)),
	wcspbrk: (call) => {
		const text = textAt(call, 0);
		const index = span(text, textAt(call, 1), false);
		return placeOf(call, index < text.length ? index : -1);
	},
	wcstok: nextToken,
	wcsdup: (call) => {
		const text = textAt(call, 0);
		const address = allocate(call, size * BigInt(text.length + 1));
		return address === 0n ? 0n : put(call, address, [...text, 0]);
	},
	wmemcpy: (call) => put(call, call.word(0), blockAt(call, call.word(1), countOf(call, 2))),
	wmemmove: (call) => put(call, call.word(0), blockAt(call, call.word(1), countOf(call, 2))),
	wmempcpy: (call) =>
		put(call, call.word(0), blockAt(call, call.word(1), countOf(call, 2))) + size * BigInt(countOf(call, 2)),
	wmemset: (call) => put(call, call.word(0), new Int32Array(countOf(call, 2)).fill(call.int(1))),
	wmemcmp: (call) =>
		order(blockAt(call, call.word(0), countOf(call, 2)), blockAt(call, call.word(1), countOf(call, 2))),
	wmemchr: (call) => placeOf(call, blockAt(call, call.word(0), countOf(call, 2)).indexOf(call.int(1))),
	wcstol: (call) => readWhole(call, true),
	wcstoll: (call) => readWhole(call, true),
	wcstoul: (call) => readWhole(call, false),
	wcstoull: (call) => readWhole(call, false),
	wcstod: (call) => {
		const { bits, length } = floatIn(plain(textAt(call, 0)), 64);
		putEnd(call, length);
		return { vectors: [bits] };
	},
	towupper: (call) => BigInt.asUintN(32, BigInt(upper(call.int(0)))),
	towlower: (call) => BigInt.asUintN(32, BigInt(lower(call.int(0)))),
	wcwidth: (call) => {
		const code = call.int(0);
		return BigInt.asUintN(32, code === 0 ? 0n : code >= 32 && code < 127 ? 1n : -1n);
	},
	...classFunctions(),
	wprintf: (call) => print(call, standard.output, 0, new PassedArguments(call, 1)),
	fwprintf: (call) => print(call, streamAt(call, 0), 1, new PassedArguments(call, 2)),
	vwprintf: (call) => print(call, standard.output, 0, listed(call, 1)),
	vfwprintf: (call) => print(call, streamAt(call, 0), 1, listed(call, 2)),
	swprintf: (call) => printInto(call, new PassedArguments(call, 3)),
	vswprintf: (call) => printInto(call, listed(call, 3)),
	fputws: (call) => (send(call, streamAt(call, 1), narrowed(textAt(call, 0)), true) ? 1n : endOfFile),
	putwchar: (call) => sendWide(call, standard.output),
	fputwc: (call) => sendWide(call, streamAt(call, 1)),
	putwc: (call) => sendWide(call, streamAt(call, 1)),
	getwchar: (call) => BigInt.asUintN(32, BigInt(charactersOf(call, standard.input).next())),
	fgetwc: (call) => BigInt.asUintN(32, BigInt(charactersOf(call, streamAt(call, 0)).next())),
	getwc: (call) => BigInt.asUintN(32, BigInt(charactersOf(call, streamAt(call, 0)).next())),
	fgetws: (call) => {
		const source = charactersOf(call, streamAt(call, 2));
		const line: number[] = [];
		while (line.length < call.int(1) - 1 && line.at(-1) !== 10 && source.peek() >= 0) {
			line.push(source.next());
		}
		return line.length === 0 ? 0n : put(call, call.word(0), [...line, 0]);
	},
	/** What a stream's characters are: above 0 wide, below 0 narrow, 0 when nothing has decided it. */
	fwide: (call) => {
		const stream = streamAt(call, 0);
		if (call.int(1) !== 0) {
			orient(call, stream, call.int(1) > 0);
		}
		const { isWide } = stateOf(call, stream);
		return isWide === undefined ? 0n : isWide ? 1n : 0xffff_ffffn;
	},
} satisfies Record<string, LibraryFunction>;

const conversions = ["tolower", "toupper"];

function textAt(call: LibraryCall, index: number, most = Number.POSITIVE_INFINITY): number[] {
	return wideAt(call, call.pointer(index, "text"), most);
}

function blockAt(call: LibraryCall, address: bigint, count: number): number[] {
	const bytes = call.bytes({ address, role: "the characters" }, size * BigInt(count));
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	return Array.from({ length: count }, (_, index) => view.getInt32(4 * index, true));
}

function append(call: LibraryCall, text: Wide): bigint {
	put(call, call.word(0) + size * BigInt(textAt(call, 0).length), [...text, 0]);
	return call.word(0);
}

function order(one: Wide, other: Wide): bigint {
	for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
		const [left = 0, right = 0] = [one[index], other[index]];
		if (left !== right) {
			return left < right ? 0xffff_ffffn : 1n;
		}
	}
	return 0n;
}

function placeOf(call: LibraryCall, index: number): bigint {
	return index < 0 ? 0n : call.word(0) + size * BigInt(index);
}

function matchIn(text: Wide, wanted: Wide): number {
	for (let start = 0; start + wanted.length <= text.length; start += 1) {
		if (wanted.every((code, index) => text[start + index] === code)) {
			return start;
		}
	}
	return -1;
}

function span(text: Wide, set: Wide, inside: boolean): number {
	const end = text.findIndex((code) => set.includes(code) !== inside);
	return end < 0 ? text.length : end;
}

/** `(text or 0, delimiters, where to go on)` */
function nextToken(call: LibraryCall): bigint {
	const saved = call.pointer(2, "ptr");
	const start = call.word(0) === 0n ? call.number(saved, 64) : call.word(0);
	if (start === 0n) {
		return 0n;
	}
	const text = wideAt(call, { address: start, role: "argument 1 (text)" }, Number.POSITIVE_INFINITY);
	const delimiters = textAt(call, 1);
	const skipped = span(text, delimiters, true);
	const length = span(text.slice(skipped), delimiters, false);
	const isLast = skipped + length >= text.length;
	const end = start + size * BigInt(skipped + length);
	if (!isLast) {
		put(call, end, [0]);
	}
	call.writeNumber(saved, 64, isLast ? 0n : end + size);
	return length === 0 ? 0n : start + size * BigInt(skipped);
}

function upper(code: number): number {
	return code >= 97 && code <= 122 ? code - 32 : code;
}

function lower(code: number): number {
	return code >= 65 && code <= 90 ? code + 32 : code;
}

function readWhole(call: LibraryCall, signed: boolean): bigint {
	const { value, length } = numberIn(plain(textAt(call, 0)), call.int(2), signed);
	putEnd(call, length);
	return value;
}

function putEnd(call: LibraryCall, length: number): void {
	if (call.word(1) !== 0n) {
		call.writeNumber(call.pointer(1, "endptr"), 64, call.word(0) + size * BigInt(length));
	}
}

/** In bytes; what has no narrow form becomes a question mark. */
function narrowed(text: Wide): Uint8Array {
	return Uint8Array.from(text, (code) => (isNarrow(code) ? code : 63));
}

function sendWide(call: LibraryCall, stream: Stream): bigint {
	return send(call, stream, narrowed([call.int(0)]), true) ? BigInt.asUintN(32, call.word(0)) : endOfFile;
}

function listed(call: LibraryCall, index: number): VariableArguments {
	return new ListedArguments(call, call.pointer(index, "ap"), index + 1);
}

function print(call: LibraryCall, stream: Stream, index: number, values: VariableArguments): bigint {
	const text = formattedText(call, wideTextAt(call, call.pointer(index, "format")), values);
	return send(call, stream, bytesOf(text), true) ? BigInt(text.length) : endOfFile;
}

/** `(room, its length, format, …)`: −1 where the text has no room. */
function printInto(call: LibraryCall, values: VariableArguments): bigint {
	const text = formattedText(call, wideTextAt(call, call.pointer(2, "format")), values);
	const room = countOf(call, 1);
	const kept = [...text].slice(0, Math.max(0, room - 1)).map((character) => character.charCodeAt(0));
	if (room > 0) {
		put(call, call.word(0), [...kept, 0]);
	}
	return text.length < room ? BigInt(text.length) : endOfFile;
}
