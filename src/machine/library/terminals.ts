// termios.h: how a terminal behaves (man 3 termios), and whether there is one
// (isatty). What is set is accepted and forgotten, as the kernel does it here; C's
// structure is the kernel's with more room for characters, and speeds behind them.

import { openingAt } from "../files/descriptors.ts";
import { isTerminal } from "../files/openings.ts";
import { terminalAttributes } from "../kernelDescriptors.ts";
import { errorNumbers } from "./errorNumbers.ts";
import type { LibraryCall, Pointer, Result } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => Result;

const failure = 0xffff_ffffn;
const wrong = { descriptor: 9, terminal: 25 };

/** Bytes of struct termios, and where in it things are. */
const size = 60;
const places = { input: 0n, output: 4n, control: 8n, local: 12n, characters: 17n, inputSpeed: 52n, outputSpeed: 56n };

/** B38400, whose code is its speed. */
const usualSpeed = 15;

/** Which bits cfmakeraw clears in each of the flags, and sets. */
const raw = [
	[places.input, 0x5eb, 0],
	[places.output, 0x1, 0],
	[places.local, 0x804b, 0],
	[places.control, 0x130, 0x30],
] as const;

export const terminalFunctions = {
	isatty: (call) => (hasTerminal(call) ? 1n : 0n),
	tcgetattr: ofTerminal((call) => {
		const bytes = new Uint8Array(size);
		bytes.set(terminalAttributes());
		bytes.set([usualSpeed], Number(places.inputSpeed));
		bytes.set([usualSpeed], Number(places.outputSpeed));
		call.write(call.pointer(1, "termios_p"), bytes);
	}),
	tcsetattr: ofTerminal((call) => {
		call.bytes(call.pointer(2, "termios_p"), BigInt(size));
	}),
	tcflush: ofTerminal(() => undefined),
	tcflow: ofTerminal(() => undefined),
	tcdrain: ofTerminal(() => undefined),
	tcsendbreak: ofTerminal(() => undefined),
	cfmakeraw: (call) => {
		const pointer = call.pointer(0, "termios_p");
		for (const [offset, cleared, set] of raw) {
			const flags = call.number(at(pointer, offset), 32);
			call.writeNumber(at(pointer, offset), 32, (flags & ~BigInt(cleared)) | BigInt(set));
		}
		// VMIN and VTIME: a character, however long it takes.
		call.write(at(pointer, places.characters + 5n), Uint8Array.of(0, 1));
		return undefined;
	},
	cfgetispeed: speed,
	cfgetospeed: speed,
	cfsetispeed: setSpeed,
	cfsetospeed: setSpeed,
	cfsetspeed: setSpeed,
} satisfies Record<string, LibraryFunction>;

function at({ address, role }: Pointer, offset: bigint): Pointer {
	return { address: address + offset, role };
}

/** The bits of the control flags that say how fast it is, both ways. */
const speedBits = 0x100fn;

function speed(call: LibraryCall): bigint {
	return call.number(at(call.pointer(0, "termios_p"), places.control), 32) & speedBits;
}

function setSpeed(call: LibraryCall): bigint {
	const wanted = call.word(1) & 0xffff_ffffn;
	if ((wanted & ~speedBits) !== 0n) {
		call.setErrorNumber(errorNumbers.invalid);
		return failure;
	}
	const place = at(call.pointer(0, "termios_p"), places.control);
	call.writeNumber(place, 32, (call.number(place, 32) & ~speedBits) | wanted);
	return 0n;
}

/** Something that only a terminal has. */
function ofTerminal(run: (call: LibraryCall) => void): LibraryFunction {
	return (call) => {
		if (!hasTerminal(call)) {
			return failure;
		}
		run(call);
		return 0n;
	};
}

/** True when the descriptor is a terminal's; sets errno where it is not. */
function hasTerminal(call: LibraryCall): boolean {
	const descriptor = call.int(0);
	const isOpen = openingAt(call.files, descriptor) !== undefined;
	const has = isOpen && isTerminal(call.files, descriptor);
	if (!has) {
		call.setErrorNumber(isOpen ? wrong.terminal : wrong.descriptor);
	}
	return has;
}
