// Finds the blocks that are compiled together: from an entry along direct jumps,
// calls and their returns, nearest first, up to a number that keeps the function
// small enough for the WebAssembly compiler. A block has one way in, at its head. A
// repeated instruction heads one, so that its work can be gone on with.

import type { Memory } from "../machine/memory.ts";
import { directTarget, type GuestInstruction, readInstruction } from "./guestInstruction.ts";

export interface Block {
	readonly address: number;
	/** At least one. */
	readonly instructions: readonly GuestInstruction[];
	/** Where it goes when its last instruction does not branch. */
	readonly next: number;
}

export const mostBlocks = 64;
const mostInstructions = 1200;
const longestBlock = 48;

/** The blocks in ascending order of address, none when no entry is for compiled code; addresses that `isTaken` are left out. */
export function discover(
	memory: Memory,
	entries: readonly number[],
	isTaken: (address: number) => boolean,
): readonly Block[] {
	const instructions = new Map<number, GuestInstruction | undefined>();
	const read = (address: number): GuestInstruction | undefined => {
		if (!instructions.has(address)) {
			instructions.set(address, readInstruction(memory, address));
		}
		return instructions.get(address);
	};
	const heads = findHeads(entries, read, isTaken);
	return [...heads]
		.sort((left, right) => left - right)
		.map((head) => blockAt(head, heads, read))
		.filter((block) => block.instructions.length > 0);
}

type Read = (address: number) => GuestInstruction | undefined;

function findHeads(entries: readonly number[], read: Read, isTaken: (address: number) => boolean): ReadonlySet<number> {
	const heads = new Set<number>(entries);
	let count = 0;
	for (const head of heads) {
		for (let at = head, length = 0; length < longestBlock; length++) {
			const instruction = read(at);
			if (!instruction || (at !== head && heads.has(at))) {
				break;
			}
			if (at !== head && instruction.repeat && heads.size < mostBlocks) {
				heads.add(at);
				break;
			}
			count++;
			for (const next of successors(instruction)) {
				if (heads.size < mostBlocks && count < mostInstructions && !isTaken(next)) {
					heads.add(next);
				}
			}
			if (instruction.branch) {
				break;
			}
			at = instruction.next;
		}
	}
	return heads;
}

/** Where blocks begin after a branch; nothing after any other instruction. */
function successors(instruction: GuestInstruction): readonly number[] {
	const { branch } = instruction;
	if (!branch) {
		return [];
	}
	const target = directTarget(instruction);
	const goesOn = branch.branch === "call" || branch.condition !== undefined;
	return [...(goesOn ? [instruction.next] : []), ...(target === undefined ? [] : [target])];
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
		if (instruction.branch) {
			break;
		}
	}
	return { address: head, instructions, next: at };
}
