// fenv.h: the exception flags, masks and rounding of MXCSR, with the numbers that
// glibc gives them on x86-64. There is no x87 unit here, so MXCSR alone decides
// where glibc looks at both; an environment has the layout of glibc's, with the
// x87 part as it is in a program that never touched it.

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

/** What fnstenv stores for an x87 unit in its first state, in words of 32 bits; MXCSR follows it. */
const x87Environment = [0xffff037f, 0xffff0000, 0xffffffff, 0, 0, 0, 0xffff0000];
const mxcsrOffset = 28n;
/** The x87 control word in a `femode_t`; MXCSR follows it. */
const x87Control = 0x37f;

export const floatingEnvironment = {
	fegetround: (call) => BigInt((mxcsrOf(call) >> directionShift) & directionBits),
	fesetround: (call) => {
		const direction = call.int(0);
		if ((direction & ~directionBits) !== 0) {
			return 1n;
		}
		return set(call, (mxcsrOf(call) & ~(directionBits << directionShift)) | (direction << directionShift));
	},
	feclearexcept: (call) => set(call, mxcsrOf(call) & ~exceptionsOf(call, 0)),
	fetestexcept: (call) => BigInt(mxcsrOf(call) & exceptionsOf(call, 0)),
	feraiseexcept: (call) => raise(call, exceptionsOf(call, 0)),
	fesetexcept: (call) => set(call, mxcsrOf(call) | exceptionsOf(call, 0)),
	fegetexceptflag: (call) => {
		call.writeNumber(call.pointer(0, "flagp"), 16, BigInt(mxcsrOf(call) & exceptionsOf(call, 1)));
		return 0n;
	},
	fesetexceptflag: (call) => {
		const [given, which] = [Number(call.number(call.pointer(0, "flagp"), 16)), exceptionsOf(call, 1)];
		return set(call, (mxcsrOf(call) & ~which) | (given & which));
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
		return set(call, (mxcsrOf(call) & ~everyFlag) | everyMask);
	},
	fesetenv: (call) => set(call, environmentAt(call)),
	feupdateenv: (call) => {
		const raised = mxcsrOf(call) & allExceptions;
		const mxcsr = environmentAt(call);
		set(call, mxcsr);
		return raise(call, raised, mxcsr);
	},
	fegetmode: (call) => {
		const mode = call.pointer(0, "modep");
		call.writeNumber(mode, 64, BigInt(x87Control) | (BigInt(mxcsrOf(call)) << 32n));
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

function set(call: LibraryCall, mxcsr: number): Result {
	call.later(() => {
		call.machine.registers.mxcsr = mxcsr;
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
	const words = [...x87Environment, mxcsrOf(call)];
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
			return Number(call.number({ ...pointer, address: pointer.address + mxcsrOffset }, 32)) & 0xffff;
	}
}
