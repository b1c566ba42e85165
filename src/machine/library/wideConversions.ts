// From bytes to characters of 32 bits and back (stdlib.h and wchar.h), in the "C"
// locale: a byte is a character, and those beyond 127 have no other form.

import type { LibraryCall, Pointer, Result } from "./libraryCall.ts";
import { countOf, isNarrow, put, wideSize as size, wideAt } from "./wideCharacters.ts";

type LibraryFunction = (call: LibraryCall) => Result;
type Wide = readonly number[];

const failure = 0xffff_ffff_ffff_ffffn;
/** EILSEQ: a character that has no other form. */
const noForm = 84;

export const wideConversions = {
	/** No character has several bytes, so that no conversion is ever begun. */
	mbsinit: () => 1n,
	mbsrtowcs: (call) => convertAt(call, (most) => [...call.text(pointedTo(call), most)], size),
	wcsrtombs: (call) => convertAt(call, (most) => wideAt(call, pointedTo(call), most), 1n),
	mbstowcs: (call) => {
		const most = call.word(0) === 0n ? Number.POSITIVE_INFINITY : countOf(call, 2);
		const text = [...call.text(call.pointer(1, "src"), most)];
		return converted(call, text, (all) => {
			if (call.word(0) !== 0n) {
				put(call, call.word(0), all.length < most ? [...all, 0] : all);
			}
		});
	},
	wcstombs: (call) => {
		const most = call.word(0) === 0n ? Number.POSITIVE_INFINITY : countOf(call, 2);
		return converted(call, wideAt(call, call.pointer(1, "text"), most), (all) => {
			if (call.word(0) !== 0n) {
				call.write(call.pointer(0, "dest"), Uint8Array.from(all.length < most ? [...all, 0] : all));
			}
		});
	},
	mblen: (call) => narrowLength(call, 0),
	mbrlen: (call) => narrowLength(call, 0),
	mbtowc: widen,
	mbrtowc: widen,
	wctomb: narrow,
	wcrtomb: narrow,
	btowc: (call) => BigInt.asUintN(32, BigInt(isNarrow(call.int(0)) ? call.int(0) : -1)),
	wctob: (call) => BigInt.asUintN(32, BigInt(isNarrow(call.int(0)) ? call.int(0) : -1)),
} satisfies Record<string, LibraryFunction>;

/** The text that the second argument's place points to. */
function pointedTo(call: LibraryCall): Pointer {
	return { address: call.number(call.pointer(1, "src"), 64), role: "*src" };
}

/** `(dest, where src is, most)`: converts a text, and says where it has come to: 0 behind the end. */
function convertAt(call: LibraryCall, read: (most: number) => Wide, each: bigint): bigint {
	const most = call.word(0) === 0n ? Number.POSITIVE_INFINITY : countOf(call, 2);
	return converted(call, read(most), (text) => {
		if (call.word(0) === 0n) {
			return;
		}
		const isWhole = text.length < most;
		const all = isWhole ? [...text, 0] : text;
		call.write(
			call.pointer(0, "dest"),
			each === 1n ? Uint8Array.from(all) : new Uint8Array(Int32Array.from(all).buffer),
		);
		const step = each === 1n ? size : 1n;
		call.writeNumber(call.pointer(1, "src"), 64, isWhole ? 0n : pointedTo(call).address + step * BigInt(text.length));
	});
}

/** Stores a text that can be converted, and gives its length. */
function converted(call: LibraryCall, text: Wide, store: (text: Wide) => void): bigint {
	if (!text.every(isNarrow)) {
		call.setErrorNumber(noForm);
		return failure;
	}
	store(text);
	return BigInt(text.length);
}

/** How many bytes the character takes whose address is an argument, the room there being the next: 0 for the end, an error for none. */
function narrowLength(call: LibraryCall, index: number): bigint {
	if (call.word(index) === 0n) {
		return 0n;
	}
	if (call.word(index + 1) === 0n) {
		return BigInt.asUintN(64, -2n);
	}
	const code = Number(call.number(call.pointer(index, "s"), 8));
	if (!isNarrow(code)) {
		call.setErrorNumber(noForm);
		return failure;
	}
	return code === 0 ? 0n : 1n;
}

/** `(place, text, its length)` */
function widen(call: LibraryCall): bigint {
	const length = narrowLength(call, 1);
	if (length <= 1n && call.word(0) !== 0n && call.word(1) !== 0n) {
		call.writeNumber(call.pointer(0, "pwc"), 32, call.number(call.pointer(1, "s"), 8));
	}
	return length;
}

/** `(text, character)` */
function narrow(call: LibraryCall): bigint {
	if (call.word(0) === 0n) {
		return call.name === "wctomb" ? 0n : 1n;
	}
	return converted(call, [call.int(1)], ([code = 0]) => call.write(call.pointer(0, "s"), Uint8Array.of(code)));
}
