// What C++'s streams read: numbers (C++ standard, [facet.num.get]), words, lines,
// characters. A call that finds too little, and no end either, waits, as C's do.

import { Input } from "./cxxReading.ts";
import { CxxStream, stateBits } from "./cxxStreamState.ts";
import { setString } from "./cxxStrings.ts";
import { floatIn } from "./floatReader.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";
import { numberIn } from "./numbers.ts";
import { endOfFile } from "./streams.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const cxxInputFunctions = {
	/** `(stream, place, width in bits)`: what is too large becomes the nearest number there is, and is a failure. */
	__stream_get_signed: (call) => getWhole(call, true),
	__stream_get_unsigned: (call) => getWhole(call, false),
	__stream_get_bool: (call) => {
		const input = new Input(call);
		const text = input.begin(true) ? input.matching(() => (input.hasNames ? boolNames : /^[-+]?\d*$/)) : "";
		const value = input.hasNames ? BigInt(text === "true") : numberIn(text, 10, true).value;
		const isGiven = input.hasNames ? text === "true" || text === "false" : /\d$/.test(text);
		const isBool = value === 0n || value === 1n;
		return input.end(
			isGiven && isBool,
			() => undefined,
			() => {
				call.writeNumber(call.pointer(1, "value"), 8, isGiven && value !== 0n ? 1n : 0n);
			},
		);
	},
	__stream_get_double: (call) => {
		const input = new Input(call);
		const width = call.int(2) === 32 ? 32 : 64;
		const text = input.begin(true) ? input.matching(() => floatShape) : "";
		const { bits, length, isOutOfRange } = floatIn(text, width);
		const isGiven = length > 0 && length === text.length;
		return input.end(
			isGiven && !(isOutOfRange && !isTiny(bits, width)),
			() => undefined,
			() => {
				call.writeNumber(call.pointer(1, "value"), width, isGiven ? bits : 0n);
			},
		);
	},
	__stream_get_character: (call) => {
		const input = new Input(call);
		const code = input.begin(true) ? input.next() : -1;
		return input.end(code >= 0, () => call.writeNumber(call.pointer(1, "character"), 8, BigInt(code)));
	},
	__stream_get_string: (call) => {
		const input = new Input(call);
		const word = input.begin(true) ? input.word(input.width(Number.POSITIVE_INFINITY)) : [];
		return input.end(word.length > 0, () => setString(call, call.word(1), Uint8Array.from(word)));
	},
	/** `(stream, text, its room)` */
	__stream_get_word: (call) => {
		const input = new Input(call);
		const room = call.word(2) > 0xffff_ffffn ? Number.POSITIVE_INFINITY : Number(call.word(2));
		const word = input.begin(true) ? input.word(Math.min(room, input.width(room)) - 1) : [];
		return input.end(word.length > 0, () => call.write(call.pointer(1, "text"), Uint8Array.from([...word, 0])));
	},
	/** `(stream, string, delimiter)` */
	__stream_get_line: (call) => {
		const input = new Input(call);
		const isReady = input.begin(false);
		const line = isReady ? input.upTo(call.int(2), Number.POSITIVE_INFINITY) : [];
		const isEnded = isReady && input.takes(call.int(2));
		return input.end(
			line.length > 0 || isEnded,
			() => undefined,
			() => {
				if (isReady) {
					setString(call, call.word(1), Uint8Array.from(line));
				}
			},
		);
	},
	/** `(stream, text, its room, delimiter)`: with bit 8 of the delimiter set, that stays where it is. */
	__stream_get_characters: (call) => {
		const input = new Input(call);
		const [delimiter, keeps] = [call.int(3) & 0xff, call.int(3) >= 0x100];
		const line = input.begin(false) ? input.upTo(delimiter, Number(call.word(2)) - 1) : [];
		const isEnded = !keeps && input.takes(delimiter);
		input.count(line.length + (isEnded ? 1 : 0));
		const isFull = !keeps && !isEnded && !input.hasEnded && line.length > 0;
		return input.end(
			(line.length > 0 || isEnded) && !isFull,
			() => undefined,
			() => {
				call.write(call.pointer(1, "text"), Uint8Array.from([...line, 0]));
			},
		);
	},
	__stream_read: (call) => {
		const input = new Input(call);
		const most = Number(call.word(2));
		const bytes = input.begin(false) ? input.upTo(-2, most) : [];
		input.count(bytes.length);
		call.write(call.pointer(1, "text"), Uint8Array.from(bytes));
		return input.end(bytes.length === most, () => undefined);
	},
	__stream_next: (call) => {
		const input = new Input(call);
		const code = input.begin(false) ? input.next() : -1;
		input.count(code < 0 ? 0 : 1);
		input.end(code >= 0, () => undefined);
		return code < 0 ? endOfFile : BigInt(code);
	},
	__stream_next_into: (call) => {
		const input = new Input(call);
		const code = input.begin(false) ? input.next() : -1;
		input.count(code < 0 ? 0 : 1);
		return input.end(code >= 0, () => call.writeNumber(call.pointer(1, "character"), 8, BigInt(code)));
	},
	__stream_peek: (call) => {
		const input = new Input(call);
		const code = input.begin(false) ? input.peek() : -1;
		input.count(0);
		input.end(true, () => undefined);
		return code < 0 ? endOfFile : BigInt(code);
	},
	/** `(stream, character)`; below 0 it is the one read last. */
	__stream_give_back: (call) => {
		const stream = new CxxStream(call);
		const code = call.int(1) < 0 ? undefined : call.int(1) & 0xff;
		const state = stream.state & ~stateBits.end;
		stream.setState(state !== 0 ? state | stateBits.fail : stream.buffer.giveBack(code) ? 0 : stateBits.bad);
		return stream.address;
	},
	/** `(stream, most, delimiter)` */
	__stream_ignore: (call) => {
		const input = new Input(call);
		const most = Number(BigInt.asIntN(64, call.word(1)));
		const delimiter = call.int(2);
		const isReady = input.begin(false);
		let count = 0;
		for (let code: number | undefined; isReady && count < most && code !== delimiter; count += 1) {
			code = input.next();
			if (code < 0) {
				break;
			}
		}
		input.count(count);
		return input.end(true, () => undefined);
	},
	/** `(stream, 1 for where it writes)`: the place, or −1. */
	__stream_place: (call) => {
		const stream = new CxxStream(call);
		const direction = call.word(1) === 0n ? "read" : "write";
		// Asking a stream for its place is a reading, which fails at the end.
		const hasFailed = direction === "read" ? stream.state !== 0 : (stream.state & ~stateBits.end) !== 0;
		stream.addState(hasFailed ? stateBits.fail : 0);
		return BigInt.asUintN(64, hasFailed ? -1n : stream.buffer.place(direction));
	},
	/** `(stream, distance, from where, 1 for where it writes)` */
	__stream_move: (call) => {
		const stream = new CxxStream(call);
		const direction = call.word(3) === 0n ? "read" : "write";
		if ((stream.state & (stateBits.fail | stateBits.bad)) === 0) {
			const distance = BigInt.asIntN(64, call.word(1));
			const isDone = stream.buffer.move(direction, distance, call.int(2));
			const kept = direction === "read" ? stream.state & ~stateBits.end : stream.state;
			stream.setState(isDone ? kept : kept | stateBits.fail);
		}
		return stream.address;
	},
	__stream_skip_space: (call) => {
		const input = new Input(call);
		if (input.begin(false)) {
			input.skipSpace();
		}
		return input.end(true, () => undefined);
	},
} satisfies Record<string, LibraryFunction>;

/** The beginnings of numbers with a fraction; neither hexadecimal ones nor names of numbers are read. */
const floatShape = /^[-+]?(?:\d*\.?\d*|(?:\d+\.?\d*|\.\d+)e[-+]?\d*)$/i;

/** The beginnings of a bool's names. */
const boolNames = /^(?:t(?:r(?:ue?)?)?|f(?:a(?:l(?:se?)?)?)?)$/;

const wholeShapes = { 8: /^[-+]?[0-7]*$/, 10: /^[-+]?\d*$/, 16: /^[-+]?(?:0[xX])?[0-9a-fA-F]*$/ } as const;

function getWhole(call: LibraryCall, isSigned: boolean): Result {
	const input = new Input(call);
	const base = input.base;
	const width = call.int(2);
	const text = input.begin(true) ? input.matching(() => wholeShapes[base]) : "";
	const { value, length } = numberIn(text, base, false);
	const exact = isSigned && text.startsWith("-") ? BigInt.asIntN(64, value) : value;
	const isGiven = length > 0;
	const kept = isSigned ? heldSigned(text, exact, width) : heldUnsigned(text, width, base);
	return input.end(
		isGiven && kept.isExact,
		() => undefined,
		() => {
			call.writeNumber(call.pointer(1, "value"), width, BigInt.asUintN(width, isGiven ? kept.value : 0n));
		},
	);
}

interface Held {
	readonly value: bigint;
	readonly isExact: boolean;
}

function heldSigned(text: string, value: bigint, width: number): Held {
	const limit = 1n << BigInt(width - 1);
	const isNegative = text.startsWith("-");
	const isTooLarge = isNegative ? value < -limit || value > 0n : value >= limit;
	const nearest = isNegative ? -limit : limit - 1n;
	return { value: isTooLarge ? nearest : value, isExact: !isTooLarge };
}

/** A number with a minus counts down from the largest. */
function heldUnsigned(text: string, width: number, base: number): Held {
	const { value: magnitude } = numberIn(text.replace(/^[-+]/, ""), base, false);
	const { isCut = false } = numberIn(text, base, false);
	const largest = (1n << BigInt(width)) - 1n;
	const isTooLarge = isCut || magnitude > largest;
	return { value: isTooLarge ? largest : text.startsWith("-") ? -magnitude : magnitude, isExact: !isTooLarge };
}

/** Whether a number out of range is out at the lower end, near 0. */
function isTiny(bits: bigint, width: 32 | 64): boolean {
	return BigInt.asUintN(width - 2, bits >> 1n) < 1n << BigInt(width - 4);
}
