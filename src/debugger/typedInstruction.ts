// An instruction typed in the console, which is done to the state at hand as an
// edit: what it stores and what it leaves in registers, by the meaning that it has
// everywhere. It may be written in any of the dialects and use the program's
// names. What goes elsewhere than to the next instruction, or calls the kernel,
// is refused, since an edit stays where it is.

import { assemble } from "../assembler/assemble.ts";
import { repeats } from "../assembler/prefixNames.ts";
import type { Dialect } from "../assembler/program.ts";
import { decode } from "../isa/decode.ts";
import { hex } from "../isa/hex.ts";
import type { Instruction } from "../isa/instruction.ts";
import { findMnemonic } from "../isa/mnemonics.ts";
import type { MachineState } from "../machine/machineState.ts";
import { evaluate } from "../semantics/evaluate.ts";
import { explain } from "../semantics/explain.ts";
import type { Effect } from "../semantics/expression.ts";
import { meaning } from "../semantics/meaning.ts";
import type { Outcome } from "../semantics/reader.ts";
import type { Edit } from "../timeline/journal.ts";
import { memoryEdit } from "./assignment.ts";
import { readerOf } from "./stateReader.ts";
import type { SymbolTable } from "./symbolTable.ts";
import { toBytes } from "./typedValue.ts";

/** What a typed instruction does, in words and as edits in their order. */
export interface TypedInstruction {
	readonly text: string;
	readonly edits: readonly Edit[];
}

const start = "typed_here";

interface Manner {
	readonly dialect: Dialect;
	/** What stands before the instruction, without the names. */
	readonly head: string;
	define(name: string, value: string): string;
}

const gasName = (name: string, value: string) => `.equ ${name}, ${value}\n`;

/** The ways to read it, in the order they are tried; expressions have the first one's grammar. */
const manners: readonly Manner[] = [
	{ dialect: "gas", head: ".intel_syntax noprefix\n", define: gasName },
	{ dialect: "nasm", head: "section .text\n", define: (name, value) => `${name} equ ${value}\n` },
	{ dialect: "gas", head: ".att_syntax\n", define: gasName },
];

/** Whether a text begins as an instruction does, and is no name of the program's. */
export function isInstruction(text: string, symbols: SymbolTable): boolean {
	const [, first = "", second] = /^\s*([a-z]\w*)(?:\s+([a-z]\w*))?/i.exec(text) ?? [];
	const isPrefix = first.toLowerCase() === "lock" || repeats.has(first.toLowerCase());
	const word = isPrefix ? (second ?? "") : first;
	// AT&T syntax adds a letter for the width.
	const isKnown = [word, word.replace(/[bwlqst]$/i, "")].some((name) => findMnemonic(name.toLowerCase()));
	return isKnown && symbols.find(text.trim()) === undefined;
}

/** What the instruction does to a state; one sentence when it cannot be read, or not be done here. */
export function performed(text: string, state: MachineState, symbols: SymbolTable): TypedInstruction | string {
	const read = readInstruction(text, symbols);
	if (typeof read === "string") {
		return read;
	}
	const { instruction, address } = read;
	const effects = meaning(instruction, address);
	const reader = readerOf(state);
	const refusal = refusalOf(instruction, effects);
	if (refusal !== undefined) {
		return refusal;
	}
	const sentence = explain(instruction, address, reader, (at) => symbols.nameOf(at), effects);
	const edits = editsOf(evaluate(effects, reader), state, sentence);
	return typeof edits === "string" ? edits : { text: sentence, edits };
}

function refusalOf({ mnemonic }: Instruction, effects: readonly Effect[]): string | undefined {
	for (const { kind } of effects) {
		if (kind === "branch" || kind === "syscall") {
			return `\`${mnemonic}\` may go elsewhere; only what goes on to the next instruction is done here`;
		}
		if (kind === "repeat") {
			return "what is repeated is not done here";
		}
	}
	return undefined;
}

const notOne = "this is not one instruction";

interface ReadInstruction {
	readonly instruction: Instruction;
	/** Where it was assembled. */
	readonly address: bigint;
}

function readInstruction(text: string, symbols: SymbolTable): ReadInstruction | string {
	const problems: string[] = [];
	for (const manner of manners) {
		const read = readAs(text, manner, symbols);
		// What is several instructions in one dialect is not meant as one with a comment.
		if (typeof read !== "string" || read === notOne) {
			return read;
		}
		problems.push(read);
	}
	return problems[0] ?? "";
}

function readAs(text: string, { dialect, head, define }: Manner, symbols: SymbolTable): ReadInstruction | string {
	const names = new Set(text.match(/[A-Za-z_.$?@][\w.$?@]*/g));
	const definitions = [...names].flatMap((name) => {
		const symbol = symbols.find(name);
		// A label stays one: in some dialects it means the memory there, where a number would be itself.
		return symbol
			? [define(name, symbol.kind === "label" ? `${start} + (${symbol.value} - ${origin})` : `${symbol.value}`)]
			: [];
	});
	const source = `${head}${start}: ${text}\n${definitions.join("")}`;
	const { program, diagnostics } = assemble([{ path: "console", text: source }], { dialect });
	const error = diagnostics.find(({ severity }) => severity === "error");
	const [line, ...others] = program.lines;
	if (error) {
		return error.message;
	}
	const bytes = program.segments.find(({ address }) => address === line?.address)?.bytes.subarray(0, line?.length);
	const instruction = line?.kind === "instruction" && bytes ? decode(bytes, line.address) : "";
	const isOne = line?.address === origin && others.length === 0;
	if (!line || !isOne || typeof instruction === "string" || instruction.length !== line.length) {
		return notOne;
	}
	return { instruction, address: line.address };
}

/** Where a program's first instruction stands. */
const origin = 0x401000n;

function editsOf(outcome: Outcome, state: MachineState, sentence: string): readonly Edit[] | string {
	if (outcome.fault) {
		return `this would be a fault: ${sentence.replace(/^faults: /, "")}`;
	}
	const { registers, xmm, stores, flags, mxcsr, x87, selector } = outcome;
	if (selector) {
		return "segment registers cannot be changed here";
	}
	const edits: Edit[] = [];
	for (const { address, value, width } of stores) {
		const edit = memoryEdit(address, toBytes(value, width / 8), state);
		if (typeof edit === "string" || !state.memory.permissions(address)?.write) {
			return typeof edit === "string" ? edit : `the memory at ${hex(address)} may not be written`;
		}
		edits.push(edit);
	}
	edits.push(...registers.map(({ number, value }): Edit => ({ kind: "register", register: number, value })));
	edits.push(...xmm.map(({ number, value }): Edit => ({ kind: "xmm", register: number, value })));
	if (flags.written !== 0) {
		const value = (state.registers.rflags & ~BigInt(flags.written)) | BigInt(flags.values);
		edits.push({ kind: "register", register: "rflags", value });
	}
	if (x87 !== undefined) {
		edits.push({ kind: "x87", state: x87 });
	}
	if (mxcsr !== undefined) {
		edits.push({ kind: "register", register: "mxcsr", value: BigInt(mxcsr) });
	}
	return edits;
}
