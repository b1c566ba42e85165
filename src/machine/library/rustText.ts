// Values that a Rust program prints, as text: what the implementations of Display,
// Debug and their kin in Rust's own library write. Code in the guest passes the
// text on (assembler/rustFormatCode.ts); it says by a word or two what a value is:
// `i32 LowerHex`.

import { textOf } from "../byteStrings.ts";
import { doubleOf, floatOf } from "./floatBits.ts";
import type { LibraryCall, Pointer } from "./libraryCall.ts";
import { durationText } from "./rustDuration.ts";
import { errorText, ioErrorText } from "./rustErrors.ts";
import { floatText, type NumberTrait, wholeText } from "./rustNumbers.ts";
import { optionsAt, paddedNumber, paddedText, type RustOptions } from "./rustOptions.ts";

/** A value's place, and how it is to be written. */
export interface Asked {
	readonly call: LibraryCall;
	readonly value: Pointer;
	readonly trait: string;
	readonly options: RustOptions;
}

/**
 * `(value, formatter, what it is, room, bytes of room)`: writes the text into the room, or where that is too
 * small, into a block of memory. Gives where it is and its length.
 */
export function valueText(call: LibraryCall): { readonly text: Uint8Array; readonly room: Pointer } {
	const [type = "", trait = ""] = textOf(call.text(call.pointer(2, "kind"))).split(" ");
	const options = optionsAt(call, call.pointer(1, "formatter"));
	const text = textOfValue({ call, value: call.pointer(0, "value"), trait, options }, type);
	return { text: new TextEncoder().encode(text), room: call.pointer(3, "room") };
}

function textOfValue(asked: Asked, type: string): string {
	const { call, value, trait, options } = asked;
	const [, sign = "", digits = ""] = /^([iu])(\d+|size)$/.exec(type) ?? [];
	if (sign !== "") {
		const width = digits === "size" ? 64 : (Number(digits) as 8 | 16 | 32 | 64 | 128);
		const bits = call.number(value, width);
		return wholeText(options, trait as NumberTrait, sign === "i" ? BigInt.asIntN(width, bits) : bits, width);
	}
	return other(asked, type);
}

function other({ call, value, trait, options }: Asked, type: string): string {
	switch (type) {
		case "f64":
			return floatText(options, trait as NumberTrait, doubleOf(call.number(value, 64)), 64);
		case "f32":
			return floatText(options, trait as NumberTrait, floatOf(call.number(value, 32)), 32);
		case "bool":
			return paddedText(options, String(call.number(value, 8) !== 0n));
		case "()":
			return paddedText(options, "()");
		case "char": {
			const character = String.fromCodePoint(Number(call.number(value, 32)) % 0x110000);
			return trait === "Debug" ? quoted(character, "'") : paddedText(options, character);
		}
		case "str":
			return trait === "Debug" ? quoted(stringAt(call, value), '"') : paddedText(options, stringAt(call, value));
		case "pointer":
			return pointerText(options, call.number(value, 64));
		case "integral":
			return integral(call, value, options);
		case "Duration":
			return durationText(
				options,
				call.number(value, 64),
				Number(call.number({ ...value, address: value.address + 8n }, 32)),
			);
		case "std::io::error::Error":
			return ioErrorText({ call, value, trait, options });
		default:
			return errorText({ call, value, trait, options }, type);
	}
}

/** What `Formatter::pad_integral` is given: whether it is negative, the base's mark, the digits. */
function integral(call: LibraryCall, value: Pointer, options: RustOptions): string {
	const at = (offset: bigint) => ({ ...value, address: value.address + offset });
	const isNegative = call.number(value, 8) === 0n;
	return paddedNumber(options, isNegative, stringAt(call, at(8n)), stringAt(call, at(24n)));
}

/** With `#`, as many zeros as an address has. */
function pointerText(options: RustOptions, address: bigint): string {
	const wide = options.isAlternate ? { isZeroPadded: true, width: options.width ?? 18 } : {};
	return wholeText({ ...options, ...wide, isAlternate: true }, "LowerHex", address, 64);
}

/** The text that a place and a length name. */
export function stringAt(call: LibraryCall, { address, role }: Pointer): string {
	const place = { address: call.number({ address, role }, 64), role };
	return new TextDecoder().decode(call.bytes(place, call.number({ address: address + 8n, role }, 64)));
}

const escapes: Readonly<Record<string, string>> = {
	"\0": "\\0",
	"\t": "\\t",
	"\r": "\\r",
	"\n": "\\n",
	"\\": "\\\\",
};

/** What has no picture of its own, but for the blank. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Z}]/u;
const joining = /\p{Grapheme_Extend}/u;

export function quoted(text: string, quote: string): string {
	const inside = [...text].map((character, index) => {
		const isEscaped = (character !== " " && hidden.test(character)) || (index === 0 && joining.test(character));
		const plain = character === quote ? `\\${quote}` : character;
		return escapes[character] ?? (isEscaped ? `\\u{${character.codePointAt(0)?.toString(16)}}` : plain);
	});
	return quote + inside.join("") + quote;
}
