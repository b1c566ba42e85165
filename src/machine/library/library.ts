// The C library's side of a call. A function has a real place in the guest, two
// instructions of the segment `.libc`: `syscall`, which there asks the library
// and not the kernel, and `ret`. So it can be called, jumped to, pointed at,
// stepped into and stopped at like any other, and the whole of what it does is
// the one step of its `syscall`.

import type { Program } from "../../assembler/program.ts";
import { pushed } from "../../semantics/x87State.ts";
import type { Stop } from "../engine.ts";
import { Interruption } from "../interruption.ts";
import type { Machine } from "../machine.ts";
import { functions, type LibraryFunction } from "./functions.ts";
import { LibraryCall, type Result } from "./libraryCall.ts";

/** A function at its place in the guest. */
interface Service {
	readonly name: string;
	readonly run: LibraryFunction;
}

/** The functions that a program uses, by the address of their `syscall`. */
export type Services = ReadonlyMap<bigint, Service>;

const librarySection = ".libc";

/** Finds the functions among the symbols that the assembler itself put into `.libc`. */
export function servicesOf(program: Program): Services {
	return new Map(
		program.symbols.flatMap(({ name, value, section, definition }) => {
			const run = section === librarySection && !definition ? functions.get(name) : undefined;
			return run ? [[value, { name: outerName(name), run }] as const] : [];
		}),
	);
}

/** Where the library's code is, first byte and the one behind the last; undefined in a program that has none. */
export function libraryCodeOf({ segments }: Program): { readonly start: bigint; readonly end: bigint } | undefined {
	const segment = segments.find(({ name }) => name === librarySection);
	return segment && { start: segment.address, end: segment.address + BigInt(segment.size) };
}

/** What functions that our own code of the library calls are a part of: messages name that. */
const innerNames: readonly (readonly [start: string, name: string])[] = [
	["__raise_default", "raise"],
	["__rust_panic", "panic"],
	["__setenv", "setenv"],
	["__putenv", "putenv"],
	["__unsetenv", "unsetenv"],
	["__find_landing_pad", "throw"],
	["__string_", "std::string"],
	["__stream_put", "operator<<"],
	["__buffer_", "std::streambuf"],
	["__text_buffer_", "std::stringstream"],
	["__stream_get", "operator>>"],
];

function outerName(name: string): string {
	const own = innerNames.find(([start]) => name.startsWith(start))?.[1];
	// What headers make of a name is not what the author wrote.
	return own ?? name.replace(/^__isoc\d\d_|^__(?=\w+_chk$)/, "").replace(/_chk$/, "");
}

/** Where a variable of the library is, in a program that uses it. */
export function libraryVariable(program: Program, variable: "errno" | "environ"): bigint | undefined {
	return program.symbols.find(({ name, section, definition }) => {
		return name === variable && section === `${librarySection}.data` && !definition;
	})?.value;
}

/**
 * Does the call that rip stands at. Undefined when it came to its end: the registers are as after
 * the real function, and rip and `steps` stay. Otherwise nothing has changed. `inspect` is asked
 * before that, and may stop it.
 */
export function callLibrary(
	machine: Machine,
	{ name, run }: Service,
	inspect: ((call: LibraryCall) => Stop | undefined) | undefined,
): Stop | undefined {
	const call = new LibraryCall(machine, name);
	try {
		const result = run(call);
		const stop = inspect?.(call);
		if (stop) {
			return stop;
		}
		call.finish();
		if (typeof result === "object" && "exit" in result) {
			return { kind: "exit", status: result.exit };
		}
		clobber(machine, result);
		return undefined;
	} catch (interruption) {
		if (interruption instanceof Interruption) {
			return interruption.stop;
		}
		throw interruption;
	}
}

/**
 * What a register holds after a call that may change it: no address, and nothing that looks like a
 * number of the program's. Natively it would be just anything.
 */
const junk: readonly bigint[] = Array.from({ length: 16 }, (_, register) => 0xbadc0de000000000n + BigInt(register));

function junkIn(register: number): bigint {
	return junk[register] ?? 0n;
}

/** Registers of the caller's that a callee need not keep (System V ABI, figure 3.4), without rax. */
const callerSaved = [1, 2, 6, 7, 8, 9, 10, 11];
const rax = 0;
const rdx = 2;
/** In vector registers, all of which a callee may change: not-a-number, read as doubles or as floats. */
const halfVectorJunk = 0x7ff8badc_7ff8badcn;
/** CF, PF, AF, ZF, SF and OF, and what they are after a call. */
const statusFlags = { written: 0x8d5, values: 0x95 };

function clobber({ registers }: Machine, result: Result): void {
	if (result !== "untouched") {
		registers.write(rax, typeof result === "bigint" ? result : junkIn(rax));
	}
	const vectors = typeof result === "object" && "vectors" in result ? result.vectors : [];
	registers.fillXmm(halfVectorJunk);
	for (const [register, value] of vectors.entries()) {
		registers.writeXmm(register, value);
	}
	for (const register of callerSaved) {
		registers.write(register, junkIn(register));
	}
	if (typeof result === "object" && "wide" in result) {
		registers.write(rax, BigInt.asUintN(64, result.wide));
		registers.write(rdx, BigInt.asUintN(64, result.wide >> 64n));
	}
	if (typeof result === "object" && "long" in result) {
		const below = result.imaginary === undefined ? registers.x87 : pushed(registers.x87, result.imaginary);
		registers.x87 = pushed(below, result.long);
	}
	registers.writeFlags(statusFlags.written, statusFlags.values);
}
