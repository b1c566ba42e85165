// What ends or times the process, and what it knows of its surroundings.

import { bytesOf, textOf } from "../byteStrings.ts";
import { faultOfSignal, isHarmless } from "../kernelSignals.ts";
import { isBlocked, sendSignal } from "../signals.ts";
import { errorNumbers } from "./errorNumbers.ts";
import { bitsOf } from "./floatBits.ts";
import type { LibraryCall, Pointer, Result } from "./libraryCall.ts";

import { flushAll } from "./streams.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const processFunctions = {
	exit: exitOrderly,
	/** What the start that a program gets does behind `main`. */
	__libc_start_exit: exitOrderly,
	_exit: exit,
	_Exit: exit,
	abort: (call) => call.fault("aborted", "the program ended itself."),
	__stack_chk_fail: (call) =>
		call.fault("aborted", "the word between the locals and the return address was overwritten: stack smashing."),
	__assert_fail: (call) => {
		const [text, file, name] = [0, 1, 3].map((index) =>
			new TextDecoder().decode(call.text(call.pointer(index, ["assertion", "file", "", "function"][index] ?? ""))),
		);
		return call.fault("aborted", `${file}:${call.int(2)}: ${name}: Assertion \`${text}' failed.`);
	},
	/** What raise does for a signal that has no handler. */
	__raise_default: (call) => {
		const signal = call.int(0);
		if (isHarmless(signal)) {
			return 0n;
		}
		if (isBlocked(call.machine, signal)) {
			call.later(() => sendSignal(call.machine, signal));
			return 0n;
		}
		const message = `the program raised signal ${signal}, for which it has no handler.`;
		return call.fault(faultOfSignal(signal), message, { signal });
	},
	__thread_area: threadArea,
	system: (call) => {
		const command = call.word(0);
		if (command === 0n) {
			return 0n;
		}
		const text = textOf(call.text(call.pointer(0, "command")));
		call.emit("console", bytesOf(`system: there is no shell here to do "${text}"\n`));
		call.setErrorNumber(errorNumbers.noFunction);
		return 0xffffffffn;
	},
	getpagesize: () => 4096n,
	difftime: (call) => ({
		vectors: [bitsOf(Number(BigInt.asIntN(64, call.word(0)) - BigInt.asIntN(64, call.word(1))))],
	}),
	gettimeofday: (call) => {
		const now = call.machine.host.now();
		call.writeNumber(call.pointer(0, "tv"), 128, (now / 1_000_000_000n) | (((now / 1000n) % 1_000_000n) << 64n));
		return 0n;
	},
	clock_gettime: (call) => {
		storeTime(call, call.pointer(1, "tp"));
		return 0n;
	},
	timespec_get: (call) => {
		const isKnown = call.int(1) === 1;
		if (isKnown) {
			storeTime(call, call.pointer(0, "ts"));
		}
		return isKnown ? 1n : 0n;
	},
	arc4random: (call) => randomNumber(call),
	arc4random_uniform: (call) => (call.int(0) === 0 ? 0n : randomNumber(call) % BigInt(call.int(0) >>> 0)),
	arc4random_buf: (call) => {
		call.write(call.pointer(0, "buf"), randomBytes(call, call.word(1)));
		return undefined;
	},
	getentropy: (call) => {
		if (call.word(1) > 256n) {
			call.setErrorNumber(5);
			return 0xffff_ffffn;
		}
		call.write(call.pointer(0, "buffer"), randomBytes(call, call.word(1)));
		return 0n;
	},
	time: (call) => {
		const seconds = call.machine.host.now() / 1_000_000_000n;
		if (call.word(0) !== 0n) {
			call.writeNumber(call.pointer(0, "tloc"), 64, seconds);
		}
		return seconds;
	},
	/** Processor time in microseconds: an instruction is taken for one. */
	clock: (call) => BigInt(call.machine.steps),
} satisfies Record<string, LibraryFunction>;

/** Stores a struct timespec. */
function storeTime(call: LibraryCall, pointer: Pointer): void {
	const now = call.machine.host.now();
	call.writeNumber(pointer, 128, (now / 1_000_000_000n) | ((now % 1_000_000_000n) << 64n));
}

function randomBytes(call: LibraryCall, count: bigint): Uint8Array {
	return call.machine.host.random(Number(count < 0x100_0000n ? count : 0x100_0000n));
}

function randomNumber(call: LibraryCall): bigint {
	return randomBytes(call, 4n).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

/**
 * Makes a thread's variables, and the block at fs, below argument 1. Returns what fs is to be there, and
 * in rdx the lowest address taken.
 */
function threadArea(call: LibraryCall): Result {
	const { threadImage: image, registers } = call.machine;
	const top = call.word(0);
	if (!image) {
		return { wide: (top << 64n) | registers.fsBase };
	}
	// The first thread's fs is at a page's beginning, too.
	const base = (top - BigInt(image.bytes.length - image.before)) & -0x1000n;
	const low = base - BigInt(image.before);
	const bytes = image.bytes.slice();
	const words = new DataView(bytes.buffer);
	// The block knows where it is, twice (tcbhead_t).
	words.setBigUint64(image.before, base, true);
	words.setBigUint64(image.before + 16, base, true);
	call.write({ address: low, role: "the thread's variables" }, bytes);
	return { wide: (low << 64n) | base };
}

function exitOrderly(call: LibraryCall): Result {
	flushAll(call);
	return exit(call);
}

function exit(call: LibraryCall): Result {
	return { exit: call.int(0) & 0xff };
}
