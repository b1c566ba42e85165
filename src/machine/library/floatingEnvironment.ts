// fenv.h: the exception flags, masks and rounding of MXCSR and of x87, with the numbers
// that glibc gives them on x86-64. What is asked for is changed in both; a flag is set
// where either has it, and exceptions are raised in MXCSR.

import { tagsOf, withControl, withStatus } from "../../semantics/x87State.ts";
import { raiseExceptions } from "./floatExceptions.ts";
import type { LibraryCall, Pointer, Result } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => Result;

/** FE_ALL_EXCEPT: all but that of denormal operands. */
const allExceptions = 0x3d;
const everyFlag = 0x3f;
const everyMask = 0x1f80;
const maskShift = 7;
/** FE_TOWARDZERO: the bits of a direction; MXCSR has them 3 bits further up. */
const directionBits = 0xc00;
const directionShift = 3;
/** FTZ and DAZ. */
const modeBits = 0x8040;

/** FE_DFL_ENV and FE_NOMASK_ENV, FE_DFL_MODE. */
const defaultEnvironment = -1n;
const unmaskedEnvironment = -2n;

/** Places in an environment: what fnstenv stores, and MXCSR. */
const offsets = { control: 0n, status: 4n, mxcsr: 28n };
/** The upper halves of words that fnstenv stores. */
const ones = 0xffff0000;

export const floatingEnvironment = {
	fegetround: (call) => BigInt((mxcsrOf(call) >> directionShift) & directionBits),
	fesetround: (call) => {
		const direction = call.int(0);
		if ((direction & ~directionBits) !== 0) {
			return 1n;
		}
		return set(call, (mxcsrOf(call) & ~(directionBits << directionShift)) | (direction << directionShift));
	},
	feclearexcept: (call) => {
		const cleared = exceptionsOf(call, 0);
		return set(call, mxcsrOf(call) & ~cleared, x87Flags(call) & ~cleared);
	},
	fetestexcept: (call) => BigInt(flagsOf(call) & exceptionsOf(call, 0)),
	feraiseexcept: (call) => raise(call, exceptionsOf(call, 0)),
	fesetexcept: (call) => set(call, mxcsrOf(call) | exceptionsOf(call, 0)),
	fegetexceptflag: (call) => {
		call.writeNumber(call.pointer(0, "flagp"), 16, BigInt(flagsOf(call) & exceptionsOf(call, 1)));
		return 0n;
	},
	fesetexceptflag: (call) => {
		const [given, which] = [Number(call.number(call.pointer(0, "flagp"), 16)), exceptionsOf(call, 1)];
		return set(call, (mxcsrOf(call) & ~which) | (given & which), (x87Flags(call) & ~which) | (given & which));
	},
	fetestexceptflag: (call) => BigInt(Number(call.number(call.pointer(0, "flagp"), 16)) & exceptionsOf(call, 1)),
	feenableexcept: (call) => changeMasks(call, (masks) => masks & ~exceptionsOf(call, 0)),
	fedisableexcept: (call) => changeMasks(call, (masks) => masks | exceptionsOf(call, 0)),
	fegetexcept: (call) => BigInt(enabled(mxcsrOf(call))),
	fegetenv: (call) => {
		writeEnvironment(call, call.pointer(0, "envp"));
		return 0n;
	},
	feholdexcept: (call) => {
		writeEnvironment(call, call.pointer(0, "envp"));
		return set(call, (mxcsrOf(call) & ~everyFlag) | everyMask, 0);
	},
	fesetenv: (call) => restore(call),
	feupdateenv: (call) => {
		const raised = flagsOf(call) & allExceptions;
		restore(call);
		return raise(call, raised, environmentAt(call));
	},
	fegetmode: (call) => {
		const mode = call.pointer(0, "modep");
		call.writeNumber(mode, 64, BigInt(call.machine.registers.x87.control) | (BigInt(mxcsrOf(call)) << 32n));
		return 0n;
	},
	fesetmode: (call) => {
		const mode = call.pointer(0, "modep");
		const isDefault = BigInt.asIntN(64, mode.address) === defaultEnvironment;
		const given = isDefault ? everyMask : Number(call.number({ ...mode, address: mode.address + 4n }, 32));
		return set(call, (mxcsrOf(call) & everyFlag) | (given & ~everyFlag));
	},
} satisfies Record<string, LibraryFunction>;

function mxcsrOf({ machine }: LibraryCall): number {
	return machine.registers.mxcsr;
}

/** An argument that names exceptions. */
function exceptionsOf(call: LibraryCall, index: number): number {
	return call.int(index) & allExceptions;
}

function x87Flags({ machine }: LibraryCall): number {
	return machine.registers.x87.status & everyFlag;
}

/** Those that either unit has. */
function flagsOf(call: LibraryCall): number {
	return (mxcsrOf(call) & everyFlag) | x87Flags(call);
}

/** MXCSR, and x87 with the same rounding and masks and with these flags. */
function set(call: LibraryCall, mxcsr: number, flags = x87Flags(call)): Result {
	const direction = (mxcsr >> directionShift) & directionBits;
	const control = (mxcsr >> maskShift) & everyFlag;
	call.later(() => {
		const { registers } = call.machine;
		registers.mxcsr = mxcsr;
		const { x87 } = registers;
		const isSame = ((x87.control ^ (direction | control)) & (directionBits | everyFlag)) === 0;
		if (!isSame || flags !== (x87.status & everyFlag)) {
			const changed = withControl(x87, (x87.control & ~(directionBits | everyFlag)) | direction | control);
			registers.x87 = withStatus(changed, (changed.status & ~everyFlag) | flags);
		}
	});
	return 0n;
}

/** The environment that the first argument names becomes that of both units. */
function restore(call: LibraryCall): Result {
	const pointer = call.pointer(0, "envp");
	const mxcsr = environmentAt(call);
	if (BigInt.asIntN(64, pointer.address) >= unmaskedEnvironment && BigInt.asIntN(64, pointer.address) < 0n) {
		return set(call, mxcsr, 0);
	}
	const word = (offset: bigint) => Number(call.number({ ...pointer, address: pointer.address + offset }, 16));
	const [control, status] = [word(offsets.control), word(offsets.status)];
	call.later(() => {
		const { registers } = call.machine;
		registers.mxcsr = mxcsr;
		const flags = (registers.x87.status & ~everyFlag) | (status & everyFlag);
		registers.x87 = withStatus(withControl(registers.x87, control), flags);
	});
	return 0n;
}

function raise(call: LibraryCall, exceptions: number, mxcsr = mxcsrOf(call)): Result {
	raiseExceptions(call, exceptions, mxcsr);
	return 0n;
}

/** Gives the exceptions that stopped the program before. */
function changeMasks(call: LibraryCall, change: (masks: number) => number): bigint {
	const mxcsr = mxcsrOf(call);
	set(call, (mxcsr & ~everyMask) | (change((mxcsr & everyMask) >> maskShift) << maskShift));
	return BigInt(enabled(mxcsr));
}

function enabled(mxcsr: number): number {
	return ~(mxcsr >> maskShift) & allExceptions;
}

function writeEnvironment(call: LibraryCall, pointer: Pointer): void {
	const { x87 } = call.machine.registers;
	const words = [
		ones | x87.control,
		ones | x87.status,
		ones | tagsOf(x87),
		Number(BigInt.asUintN(32, x87.instruction)),
		x87.opcode << 16,
		Number(BigInt.asUintN(32, x87.data)),
		ones,
		mxcsrOf(call),
	];
	call.write(pointer, new Uint8Array(Uint32Array.from(words).buffer));
}

/** The MXCSR of the environment that the first argument names. */
function environmentAt(call: LibraryCall): number {
	const pointer = call.pointer(0, "envp");
	const plain = mxcsrOf(call) & ~(allExceptions | (directionBits << directionShift) | modeBits);
	switch (BigInt.asIntN(64, pointer.address)) {
		case defaultEnvironment:
			return plain | (allExceptions << maskShift);
		case unmaskedEnvironment:
			return plain & ~(allExceptions << maskShift);
		default:
			return Number(call.number({ ...pointer, address: pointer.address + offsets.mxcsr }, 32)) & 0xffff;
	}
}
