// How many words a function takes on the stack, read off its code: the farthest it
// reaches above its return address through rbp, or, without a frame pointer,
// through rsp as far as rsp can be followed. Inferred, since nothing in machine
// code declares arguments.

import type { Instruction, Memory } from "../isa/instruction.ts";
import { instructionAt } from "../machine/instructionView.ts";
import type { MemoryView } from "../machine/machineState.ts";
import { rbpNumber, rspNumber } from "./prologue.ts";

/** Beyond this many words a displacement is no argument. */
const mostArguments = 64;

/** Words above the return address; `framePointer` is rbp − rsp at the function's start, where it is set up. */
export function countStackArguments(
	memory: MemoryView,
	start: bigint,
	end: bigint,
	framePointer: bigint | undefined,
): number {
	let highest = 0;
	/** rsp below where it was at the start; undefined where it cannot be known. */
	let depth: bigint | undefined = 0n;
	for (let address = start; address < end; ) {
		const instruction = instructionAt(memory, address);
		if (!instruction) {
			break;
		}
		for (const operand of instruction.operands) {
			const distance = operand.kind === "memory" ? distanceAbove(operand, framePointer, depth) : undefined;
			highest = Math.max(highest, distance === undefined ? 0 : wordsUpTo(distance));
		}
		depth = depth === undefined ? undefined : depthAfter(instruction, depth);
		address += BigInt(instruction.length);
	}
	return highest;
}

/** Bytes from the return address up to what an operand names. */
function distanceAbove(
	operand: Memory,
	framePointer: bigint | undefined,
	depth: bigint | undefined,
): bigint | undefined {
	if (operand.base === undefined || operand.base === "rip" || operand.index) {
		return undefined;
	}
	if (operand.base.number === rbpNumber && framePointer !== undefined) {
		return operand.displacement + framePointer;
	}
	return operand.base.number === rspNumber && depth !== undefined ? operand.displacement - depth : undefined;
}

function wordsUpTo(distance: bigint): number {
	const word = distance / 8n;
	return distance >= 8n && word <= mostArguments ? Number(word) : 0;
}

function depthAfter({ row, operands: [first, second] }: Instruction, depth: bigint): bigint | undefined {
	const isRsp = first?.kind === "register" && first.register.number === rspNumber;
	switch (row.operation) {
		case "push":
		case "pushf":
			return depth + 8n;
		case "pop":
		case "popf":
			return isRsp ? undefined : depth - 8n;
		case "sub":
		case "add":
			if (isRsp && second?.kind === "immediate") {
				return row.operation === "sub" ? depth + second.value : depth - second.value;
			}
			return isRsp ? undefined : depth;
		case "ret":
		case "jmp":
		case "leave":
		case "enter":
			return undefined;
		case "cmp":
		case "test":
		case "call":
			return depth;
		default:
			return isRsp ? undefined : depth;
	}
}
