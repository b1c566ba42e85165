// Finds the blocks that are compiled together: from an entry along direct jumps,
// calls and their returns, nearest first, up to a number that keeps the function
// small enough for the WebAssembly compiler. A block has one way in, at its head,
// and may have many ways out: it goes on behind a conditional jump, unless
// something else comes there too. A repeated instruction heads one, so that its
// work can be gone on with.

import type { Memory } from "../machine/memory.ts";
import { directTarget, type GuestInstruction, readInstruction } from "./guestInstruction.ts";

export interface Block {
	readonly address: number;
	/** At least one. */
	readonly instructions: readonly GuestInstruction[];
	/** Where it goes when its last instruction does not branch. */
	readonly next: number;
}

/** Where instruction `at` of a block may go to, but for the one after it in the block; `undefined` is a place not known here. */
export function waysOut({ instructions, next }: Block, at: number): readonly (number | undefined)[] {
	const instruction = instructions[at];
	const branch = instruction?.branch;
	const isLast = at === instructions.length - 1;
	const goesOn = isLast && (!branch || branch.condition !== undefined);
	return [...(goesOn ? [next] : []), ...(instruction && branch ? [directTarget(instruction)] : [])];
}

export const mostBlocks = 64;
const mostInstructions = 1200;
const longestBlock = 48;

/** What is known of some addresses before their code is looked at. */
export interface Known {
	/** Left out. */
	isTaken(address: number): boolean;
	/** A block must begin there, if there is any. */
	isHead(address: number): boolean;
}

/** The blocks in ascending order of address, none when no entry is for compiled code. */
export function discover(memory: Memory, entries: readonly number[], known: Known): readonly Block[] {
	const instructions = new Map<number, GuestInstruction | undefined>();
	const read = (address: number): GuestInstruction | undefined => {
		if (!instructions.has(address)) {
			instructions.set(address, readInstruction(memory, address));
		}
		return instructions.get(address);
	};
	const heads = findHeads(entries, read, known);
	return [...heads]
		.sort((left, right) => left - right)
		.map((head) => blockAt(head, heads, read))
		.filter((block) => block.instructions.length > 0);
}

type Read = (address: number) => GuestInstruction | undefined;

function findHeads(entries: readonly number[], read: Read, { isTaken, isHead }: Known): ReadonlySet<number> {
	const heads = new Set<number>(entries);
	let count = 0;
	for (const head of heads) {
		for (let at = head, length = 0; length < longestBlock; length++) {
			const instruction = read(at);
			if (!instruction || (at !== head && heads.has(at))) {
				break;
			}
			if (at !== head && (instruction.repeat || isHead(at)) && heads.size < mostBlocks) {
				heads.add(at);
				break;
			}
			count++;
			for (const next of headsAfter(instruction, length === longestBlock - 1)) {
				if (heads.size < mostBlocks && count < mostInstructions && !isTaken(next)) {
					heads.add(next);
				}
			}
			if (endsBlock(instruction)) {
				break;
			}
			at = instruction.next;
		}
	}
	return heads;
}

/** Where other blocks begin because of an instruction, which may be the last one that there is room for. */
function headsAfter(instruction: GuestInstruction, isLast: boolean): readonly number[] {
	const { branch } = instruction;
	const target = directTarget(instruction);
	const comesBack = branch?.branch === "call" || (isLast && !endsBlock(instruction));
	return [...(comesBack ? [instruction.next] : []), ...(target === undefined ? [] : [target])];
}

function endsBlock({ branch }: GuestInstruction): boolean {
	return branch !== undefined && branch.condition === undefined;
}

function blockAt(head: number, heads: ReadonlySet<number>, read: Read): Block {
	const instructions: GuestInstruction[] = [];
	let at = head;
	while (instructions.length < longestBlock && (at === head || !heads.has(at))) {
		const instruction = read(at);
		if (!instruction) {
			break;
		}
		instructions.push(instruction);
		at = instruction.next;
		if (endsBlock(instruction)) {
			break;
		}
	}
	return { address: head, instructions, next: at };
}
