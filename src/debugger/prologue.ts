// Reads the beginning of a function's code: which registers it saves, at what
// distance from its return slot, whether it sets up a frame pointer, and where it
// puts a stack protector's word. This is
// inferred from instructions, not from what happened, so it holds even where the
// saved words have been overwritten since.

import type { Instruction } from "../isa/instruction.ts";
import { firstFsBase } from "../isa/segments.ts";
import { instructionAt } from "../machine/instructionView.ts";
import type { MemoryView } from "../machine/machineState.ts";

export interface SavedRegister {
	/** Number of the general register. */
	readonly register: number;
	/** Bytes below the function's first rsp: the word is at `entryRsp − below`. */
	readonly below: bigint;
	/** The `push` (or `enter`) that saves it. */
	readonly instruction: bigint;
}

export interface Prologue {
	readonly saved: readonly SavedRegister[];
	/** rbp − entryRsp once it is set up, negative; undefined for functions without a frame pointer. */
	readonly framePointer?: bigint;
	/** The word that a stack protector keeps, at `entryRsp − below`, and the `mov` that puts it there. */
	readonly canary?: Pick<SavedRegister, "below" | "instruction">;
}

/** Where the stack protector of gcc and clang takes its word from; other threads have copies of it. */
export const canaryAddress = firstFsBase + 0x28n;

export const rbpNumber = 5;
export const rspNumber = 4;

/** rbx, rbp, r12–r15: what a function must give back as it was (System V ABI, figure 3.4). */
export const calleeSaved: ReadonlySet<number> = new Set([3, 5, 12, 13, 14, 15]);

const longestPrologue = 32;

/** How far the reading has come. */
interface Progress {
	depth: bigint;
	readonly saved: SavedRegister[];
	readonly changed: Set<number>;
	framePointer?: bigint;
	/** The register that holds the stack protector's word. */
	canaryRegister?: number;
	canary?: Prologue["canary"];
}

/** The prologue of the function that begins at an address. */
export function readPrologue(memory: MemoryView, start: bigint): Prologue {
	const progress: Progress = { depth: 0n, saved: [], changed: new Set() };
	let address = start;
	for (let count = 0; count < longestPrologue; count++) {
		const instruction = instructionAt(memory, address);
		if (!instruction || !follow(progress, instruction, address)) {
			break;
		}
		address += BigInt(instruction.length);
	}
	const { saved, framePointer, canary } = progress;
	return { saved, framePointer, canary };
}

/** Takes one instruction in; false at the first that is no part of a prologue. */
function follow(progress: Progress, instruction: Instruction, address: bigint): boolean {
	const [first, second] = instruction.operands;
	const written = first?.kind === "register" ? first.register.number : undefined;
	switch (instruction.row.operation) {
		case "push":
			pushed(progress, written, address);
			return true;
		case "sub":
			if (written === rspNumber && second?.kind === "immediate") {
				progress.depth += second.value;
				return true;
			}
			return changed(progress, written);
		case "mov":
			if (written === rbpNumber && second?.kind === "register" && second.register.number === rspNumber) {
				progress.framePointer ??= -progress.depth;
			}
			progress.canary ??= storedCanary(progress, instruction, address);
			if (!changed(progress, written)) {
				return false;
			}
			progress.canaryRegister = loadsCanary(instruction) ? written : progress.canaryRegister;
			return true;
		case "enter":
			pushed(progress, rbpNumber, address);
			progress.framePointer ??= -progress.depth;
			progress.depth += first?.kind === "immediate" ? first.value : 0n;
			return second?.kind === "immediate" && second.value === 0n;
		case "lea":
		case "movzx":
		case "movsx":
		case "xor":
		case "and":
		case "nop":
			return changed(progress, written);
		default:
			return false;
	}
}

function pushed(progress: Progress, register: number | undefined, instruction: bigint): void {
	progress.depth += 8n;
	if (register !== undefined && isUnsaved(progress, register)) {
		progress.saved.push({ register, below: progress.depth, instruction });
	}
}

function isUnsaved({ saved, changed: lost }: Progress, register: number): boolean {
	return calleeSaved.has(register) && !lost.has(register) && !saved.some((item) => item.register === register);
}

/** Notes that a register no longer is the caller's; false when rsp moves in a way that cannot be followed. */
function changed(progress: Progress, register: number | undefined): boolean {
	if (register !== undefined) {
		progress.changed.add(register);
	}
	if (register === progress.canaryRegister) {
		progress.canaryRegister = undefined;
	}
	return register !== rspNumber;
}

/** `mov rax, fs:0x28` */
function loadsCanary({ operands: [target, source] }: Instruction): boolean {
	const isWord = target?.kind === "register" && target.register.width === 64 && source?.kind === "memory";
	return isWord && source.segment === "fs" && !source.base && !source.index && source.displacement === 0x28n;
}

/** Where `mov [rbp-8], rax` puts the stack protector's word, if it does. */
function storedCanary(progress: Progress, instruction: Instruction, address: bigint): Prologue["canary"] {
	const [target, source] = instruction.operands;
	const { canaryRegister, framePointer, depth } = progress;
	const isStore = target?.kind === "memory" && source?.kind === "register" && source.register.width === 64;
	if (!isStore || source.register.number !== canaryRegister || target.index || !target.base || target.base === "rip") {
		return undefined;
	}
	const { number } = target.base;
	const base = number === rspNumber ? -depth : number === rbpNumber ? framePointer : undefined;
	return base === undefined ? undefined : { below: -base - target.displacement, instruction: address };
}
