// The assembled program: bytes at addresses, and the names and lines by which
// people know them. This is what the machine loads and the debugger explains.

import type { Diagnostic } from "./diagnostic.ts";
import type { Location } from "./locationReader.ts";
import type { OriginPlace, Origins } from "./origins.ts";
import type { Source, Span } from "./source.ts";

export interface Program {
	readonly sources: readonly Source[];
	/** In ascending order of address; each starts on a fresh 4 KiB page. */
	readonly segments: readonly Segment[];
	readonly symbols: readonly ProgramSymbol[];
	/** One entry for each assembled statement that made bytes, in ascending order of address. */
	readonly lines: readonly LineEntry[];
	/** The sources that this text was made from, and which of their lines each stretch of code is. */
	readonly origins: Origins;
	/** Uses of named offsets from rbp or rsp in memory operands, in order of instruction address. */
	readonly slots: readonly SlotUse[];
	/** What compilers say of functions and variables; read when somebody asks for the first time. */
	notes(): SourceNotes;
	/** How exceptions go up through functions' frames; empty where the program has none to expect. */
	readonly unwinding: readonly UnwindEntry[];
	/** The names that its sources use and do not define, in no particular order: the library has them, or nobody. */
	readonly undefinedNames: ReadonlySet<string>;
	/** Address of the first instruction: `_start`, or the implicit `_start` made for `main`. */
	readonly entry: bigint;
	/** Set when `_start` was made for a program that has only `main`; its instructions have no line. */
	readonly implicitStart: boolean;
	/** Set when a source asks for a stack whose bytes may be executed. */
	readonly executableStack: boolean;
}

export interface Segment {
	/** Name of its section: `.text`, `.rodata`, `.data`, `.bss`, or the author's own. */
	readonly name: string;
	readonly address: bigint;
	/** Bytes it occupies in memory; at least `bytes.length`, the rest is zero. */
	readonly size: number;
	readonly bytes: Uint8Array;
	readonly write: boolean;
	readonly execute: boolean;
}

export interface ProgramSymbol {
	readonly name: string;
	/** `label` is an address; `constant` a number from `.equ`, `=` or `.set`. */
	readonly kind: "label" | "constant";
	/** The address or the number; constants may be negative. */
	readonly value: bigint;
	/** Name of the section a label lies in. */
	readonly section?: string;
	readonly global: boolean;
	/** From `.size`, `.comm` or `.lcomm`, in bytes. */
	readonly size?: number;
	/** From `.type`. */
	readonly type?: "function" | "object";
	/** The place of its definition; undefined for symbols the assembler made. */
	readonly definition?: Span;
}

export interface LineEntry {
	readonly address: bigint;
	/** Bytes the statement made. */
	readonly length: number;
	/** The statement, without label and comment. */
	readonly span: Span;
	readonly kind: "instruction" | "data";
}

/** `[rbp + count]` where `count` is a constant: the word at that offset is called `count`. */
export interface SlotUse {
	readonly name: string;
	readonly base: "rbp" | "rsp";
	/** The whole displacement from the base, in bytes, signed. */
	readonly offset: bigint;
	/** Width of the access in bits; undefined where the operand has none (`lea`). */
	readonly width?: number;
	/** Address of the instruction that uses it. */
	readonly instruction: bigint;
}

/** What compilers say of the source that a program was made from. */
export interface SourceNotes {
	/** In no particular order. */
	readonly functions: readonly SourceFunction[];
	readonly data: readonly DataVariable[];
}

/** The bytes from `start` up to but not including `end`. */
export interface CodeRange {
	readonly start: bigint;
	readonly end: bigint;
}

/** A function of the source, where it is code. */
export interface SourceScope {
	/** The full name, as its source has it: `Square::Square`; empty where there is none. */
	readonly name: string;
	/** Address of its first instruction. */
	readonly start: bigint;
	/** Its code, which may be in several pieces. */
	readonly ranges: readonly CodeRange[];
	/** Its parameters and locals, those of inner blocks behind. */
	variables(): readonly FrameVariable[];
	/** The calls in it whose functions' code stands in its own; those of inner functions are theirs. */
	inlined(): readonly InlinedCall[];
}

export interface SourceFunction extends SourceScope {
	/** What variables' offsets in its frames are from. */
	readonly frameBase?: Location;
}

/** A function's code that stands in that of its caller. */
export interface InlinedCall extends SourceScope {
	/** Where it is called; undefined where the compiler does not tell. */
	readonly call?: OriginPlace;
}

/** A function's variable, which may be in different places while different code runs. */
export interface FrameVariable extends Omit<TypedName, "offset"> {
	/** The code where the name means this variable. */
	readonly ranges: readonly CodeRange[];
	/** Where it is in which code, the first that fits; nowhere in the rest. */
	readonly places: readonly (CodeRange & { readonly location: Location })[];
}

/** A variable in the program's data, named as a debugger does from outside: `app::limit`, `measure::calls`. */
export interface DataVariable extends Omit<TypedName, "offset"> {
	readonly address: bigint;
}

/** A variable, or a member of one, whose offset is from its beginning. */
export interface TypedName {
	readonly name: string;
	readonly offset: bigint;
	/** Bytes of the whole, and of one element; they differ for arrays of numbers. */
	readonly size: number;
	readonly elementSize: number;
	/** How an element is read. */
	readonly reading: "signed" | "unsigned" | "float" | "address" | "character";
	/** As the source has it, nearly. */
	readonly type: string;
	/** Of a member that is some bits of its bytes: how many, and which is the lowest. */
	readonly bits?: { readonly shift: number; readonly width: number };
	/** Of what has members. */
	readonly members?: readonly TypedName[];
	/** Every member is there, so that what lies between them is padding. */
	readonly isTold?: boolean;
	/** Of an array of what has members or is such an array: one element. */
	readonly element?: Omit<TypedName, "name" | "offset">;
}

/** How a function's frame is left, in a program that has exceptions. */
export interface UnwindEntry {
	readonly start: bigint;
	readonly end: bigint;
	/** Address of the table of what is to be done with exceptions that come through. */
	readonly exceptionTable?: bigint;
	/** In ascending order of address; the first is at the start. */
	readonly rows: readonly UnwindRow[];
}

/** What holds from an address of a function on. */
export interface UnwindRow {
	readonly address: bigint;
	/** The frame's upper end: a register's value and a number of bytes. The return address is right below. */
	readonly base: number;
	readonly offset: number;
	/** Where the caller's registers are kept, counted from the upper end, by the registers' numbers. */
	readonly saved: ReadonlyMap<number, number>;
}

/** The result of assembling: always a program, whole only when no diagnostic is an error. */
export interface Assembly {
	readonly program: Program;
	readonly diagnostics: readonly Diagnostic[];
}

export interface AssembleOptions {
	/** Overrides what each file's own text shows. */
	readonly dialect?: Dialect;
	/** The text of an included file, by its path; undefined when there is none or it cannot be read. */
	readonly include?: (path: string) => string | undefined;
	/** The same for a file that is put in byte for byte. */
	readonly includeBytes?: (path: string) => Uint8Array | undefined;
}

export type Dialect = "gas" | "nasm";
