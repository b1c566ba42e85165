// What C++'s streams print: numbers as their flags say (C++ standard,
// [facet.num.put]), texts in a field as wide as was asked for.

import { CxxStream, formatFlags, stateBits } from "./cxxStreamState.ts";
import { bytesOf, type LibraryCall, type Result, textOf } from "./libraryCall.ts";
import { type Conversion, floatingText } from "./printf.ts";
import { flush, send } from "./streams.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const cxxOutputFunctions = {
	/** `(stream, number, its width in bits)` */
	__stream_put_signed: (call) => {
		const stream = new CxxStream(call);
		const value = BigInt.asIntN(64, call.word(1));
		return stream.has(formatFlags.hex | formatFlags.oct)
			? put(call, stream, wholeText(stream, BigInt.asUintN(call.int(2), value)))
			: put(call, stream, signed(stream, value < 0n, (value < 0n ? -value : value).toString()));
	},
	__stream_put_unsigned: (call) => {
		const stream = new CxxStream(call);
		return put(call, stream, wholeText(stream, call.word(1)));
	},
	__stream_put_bool: (call) => {
		const stream = new CxxStream(call);
		const isTrue = call.word(1) !== 0n;
		const number = isTrue ? "1" : "0";
		return put(
			call,
			stream,
			stream.has(formatFlags.boolalpha) ? { prefix: "", rest: String(isTrue) } : signed(stream, false, number),
		);
	},
	/** `(stream, number in xmm0)` */
	__stream_put_double: (call) => {
		const stream = new CxxStream(call);
		const text = floatingText(conversionOf(stream), call.vector(0));
		const [prefix = ""] = /^[-+]?(?:0[xX])?/.exec(text) ?? [];
		return put(call, stream, { prefix, rest: text.slice(prefix.length) });
	},
	__stream_put_pointer: (call) => {
		const address = call.word(1);
		const hex = address === 0n ? { prefix: "", rest: "0" } : { prefix: "0x", rest: address.toString(16) };
		return put(call, new CxxStream(call), hex);
	},
	/** `(stream, text, length)`; without a length (all bits set) the text ends with a zero. */
	__stream_put_text: (call) => {
		const stream = new CxxStream(call);
		const length = BigInt.asIntN(64, call.word(2));
		const pointer = call.pointer(1, "text");
		if (pointer.address === 0n && length < 0n) {
			stream.addState(stateBits.bad);
			return stream.address;
		}
		const text = length < 0n ? call.text(pointer) : call.bytes(pointer, length);
		return put(call, stream, { prefix: "", rest: textOf(text) });
	},
	/** `(stream, text, length)`: as it is. */
	__stream_write: (call) => {
		const stream = new CxxStream(call);
		return write(call, stream, call.bytes(call.pointer(1, "text"), call.word(2)));
	},
	__stream_flush: (call) => {
		const stream = new CxxStream(call);
		flush(call, stream.stream);
		return stream.address;
	},
} satisfies Record<string, LibraryFunction>;

/** What is printed: a sign or the mark of a base, between which and the rest a field may be filled. */
interface Printed {
	readonly prefix: string;
	readonly rest: string;
}

function put(call: LibraryCall, stream: CxxStream, { prefix, rest }: Printed): bigint {
	const missing = Math.max(0, stream.width - prefix.length - rest.length);
	const filling = String.fromCharCode(stream.fill).repeat(missing);
	const text = stream.has(formatFlags.left)
		? prefix + rest + filling
		: stream.has(formatFlags.internal)
			? prefix + filling + rest
			: filling + prefix + rest;
	stream.clearWidth();
	return write(call, stream, bytesOf(text));
}

function write(call: LibraryCall, stream: CxxStream, bytes: Uint8Array): bigint {
	if (!stream.begin()) {
		stream.addState(stateBits.fail);
	} else if (!send(call, stream.stream, bytes)) {
		stream.addState(stateBits.bad);
	} else if (stream.has(formatFlags.unitbuf)) {
		flush(call, stream.stream);
	}
	return stream.address;
}

/** A number without a sign, in the stream's base. */
function wholeText(stream: CxxStream, value: bigint): Printed {
	const isHex = (stream.flags & (formatFlags.hex | formatFlags.oct)) === formatFlags.hex;
	const isOct = (stream.flags & (formatFlags.hex | formatFlags.oct)) === formatFlags.oct;
	const digits = value.toString(isHex ? 16 : isOct ? 8 : 10);
	const isMarked = stream.has(formatFlags.showbase) && value !== 0n;
	const printed = { prefix: isMarked && isHex ? "0x" : "", rest: isMarked && isOct ? `0${digits}` : digits };
	return stream.has(formatFlags.uppercase) ? upper(printed) : printed;
}

function upper({ prefix, rest }: Printed): Printed {
	return { prefix: prefix.toUpperCase(), rest: rest.toUpperCase() };
}

function signed(stream: CxxStream, isNegative: boolean, digits: string): Printed {
	return { prefix: isNegative ? "-" : stream.has(formatFlags.showpos) ? "+" : "", rest: digits };
}

/** printf's conversion for a number with a fraction. */
function conversionOf(stream: CxxStream): Conversion {
	const notation = stream.flags & (formatFlags.fixed | formatFlags.scientific);
	const isHex = notation === (formatFlags.fixed | formatFlags.scientific);
	const letter = isHex ? "a" : ({ [formatFlags.fixed]: "f", [formatFlags.scientific]: "e" }[notation] ?? "g");
	return {
		flags: (stream.has(formatFlags.showpos) ? "+" : "") + (stream.has(formatFlags.showpoint) ? "#" : ""),
		width: 0,
		precision: isHex || stream.precision < 0 ? undefined : stream.precision,
		length: "",
		letter: stream.has(formatFlags.uppercase) ? letter.toUpperCase() : letter,
	};
}
