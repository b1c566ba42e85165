// What C++'s streams print: numbers as their flags say (C++ standard,
// [facet.num.put]), texts in a field as wide as was asked for.

import { bytesOf, textOf } from "../byteStrings.ts";
import { bufferAt, CxxStream, formatFlags, type StreamBuffer, stateBits } from "./cxxStreamState.ts";
import { bitsOf, floatOf } from "./floatBits.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";
import { type Conversion, floatingText } from "./printf.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const cxxOutputFunctions = {
	/** `(stream, number, its width in bits)` */
	__stream_put_signed: (call) => {
		const stream = new CxxStream(call);
		const value = BigInt.asIntN(64, call.word(1));
		return stream.has(formatFlags.hex | formatFlags.oct)
			? put(stream, wholeText(stream, BigInt.asUintN(call.int(2), value)))
			: put(stream, signed(stream, value < 0n, (value < 0n ? -value : value).toString()));
	},
	__stream_put_unsigned: (call) => {
		const stream = new CxxStream(call);
		return put(stream, wholeText(stream, call.word(1)));
	},
	__stream_put_bool: (call) => {
		const stream = new CxxStream(call);
		const isTrue = call.word(1) !== 0n;
		const number = isTrue ? "1" : "0";
		return put(
			stream,
			stream.has(formatFlags.boolalpha) ? { prefix: "", rest: String(isTrue) } : signed(stream, false, number),
		);
	},
	/** `(stream, number in xmm0)` */
	__stream_put_double: (call) => {
		const stream = new CxxStream(call);
		const text = floatingText(conversionOf(stream), call.vector(0));
		const [prefix = ""] = /^[-+]?(?:0[xX])?/.exec(text) ?? [];
		return put(stream, { prefix, rest: text.slice(prefix.length) });
	},
	/** `(stream, complex number, width of its parts in bits)` */
	__stream_put_complex: (call) => {
		const stream = new CxxStream(call);
		const width = call.int(2) === 32 ? 32 : 64;
		const { address, role } = call.pointer(1, "number");
		const [real = "", imaginary = ""] = [0n, BigInt(width / 8)].map((offset) => {
			const bits = call.number({ address: address + offset, role }, width);
			return floatingText(conversionOf(stream), width === 32 ? bitsOf(floatOf(bits)) : bits);
		});
		return put(stream, { prefix: "", rest: `(${real},${imaginary})` });
	},
	__stream_put_pointer: (call) => {
		const address = call.word(1);
		const hex = address === 0n ? { prefix: "", rest: "0" } : { prefix: "0x", rest: address.toString(16) };
		return put(new CxxStream(call), hex);
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
		return put(stream, { prefix: "", rest: textOf(text) });
	},
	/** `(stream, text, length)`: as it is. */
	__stream_write: (call) => {
		const stream = new CxxStream(call);
		return write(stream, call.bytes(call.pointer(1, "text"), call.word(2)));
	},
	/** `(stream, buffer)`: all that can be read from a text in memory. */
	__stream_put_buffer: (call) => {
		const stream = new CxxStream(call);
		const source = call.word(1) === 0n ? undefined : bufferAt(call, call.word(1));
		const bytes = source ? remaining(source) : [];
		if (bytes.length === 0) {
			stream.addState(source ? stateBits.fail : stateBits.bad);
			return stream.address;
		}
		return write(stream, Uint8Array.from(bytes));
	},
	/** Where a stream's state asks for an exception that the program does not name. */
	__stream_refuse: (call) =>
		call.fault(
			"aborted",
			"the stream has failed, and the program asked for the exception std::ios_base::failure then, which it does not catch by this name.",
		),
	__stream_flush: (call) => {
		const stream = new CxxStream(call);
		stream.buffer.flush();
		return stream.address;
	},
} satisfies Record<string, LibraryFunction>;

function remaining(source: StreamBuffer): readonly number[] {
	const bytes: number[] = [];
	for (let code = source.next(); code >= 0; code = source.next()) {
		bytes.push(code);
	}
	return bytes;
}

/** What is printed: a sign or the mark of a base, between which and the rest a field may be filled. */
interface Printed {
	readonly prefix: string;
	readonly rest: string;
}

function put(stream: CxxStream, { prefix, rest }: Printed): bigint {
	const missing = Math.max(0, stream.width - prefix.length - rest.length);
	const filling = String.fromCharCode(stream.fill).repeat(missing);
	const text = stream.has(formatFlags.left)
		? prefix + rest + filling
		: stream.has(formatFlags.internal)
			? prefix + filling + rest
			: filling + prefix + rest;
	stream.clearWidth();
	return write(stream, bytesOf(text));
}

function write(stream: CxxStream, bytes: Uint8Array): bigint {
	const { buffer } = stream;
	if (!stream.begin()) {
		stream.addState(stateBits.fail);
	} else if (!buffer.send(bytes)) {
		stream.addState(stateBits.bad);
	} else if (stream.has(formatFlags.unitbuf)) {
		buffer.flush();
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
