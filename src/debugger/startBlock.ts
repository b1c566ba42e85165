// What the kernel puts at the top of the main stack before the first instruction,
// word by word (System V ABI, figure 3.9): argc, argv, envp, the auxiliary
// vector, and the strings they point at.

import type { MemoryView } from "../machine/machineState.ts";
import { wordAt } from "./typedValue.ts";

export interface StartPart {
	readonly address: bigint;
	readonly length: number;
	readonly text: string;
}

const mostPointers = 4096;

/** The parts from `rsp` as it is at the first instruction up to `high`, in no order; gaps are padding. */
export function readStartBlock(memory: MemoryView, rsp: bigint, high: bigint): readonly StartPart[] {
	const parts: StartPart[] = [{ address: rsp, length: 8, text: "argc" }];
	let address = rsp + 8n;
	for (const name of ["argv", "envp"]) {
		for (let index = 0; index < mostPointers && address < high; index++) {
			const pointer = wordAt(memory, address);
			const text = pointer === 0n ? `end of ${name} (NULL)` : `${name}[${index}]`;
			parts.push({ address, length: 8, text });
			if (pointer !== 0n) {
				parts.push({
					address: pointer,
					length: stringLength(memory, pointer, high),
					text: `string of ${name}[${index}]`,
				});
			}
			address += 8n;
			if (pointer === 0n) {
				break;
			}
		}
	}
	for (let index = 0; index < mostPointers && address < high; index++, address += 16n) {
		const isEnd = wordAt(memory, address) === 0n;
		parts.push({ address, length: 8, text: isEnd ? "end of auxiliary vector (AT_NULL)" : `auxv[${index}] type` });
		parts.push({ address: address + 8n, length: 8, text: isEnd ? "AT_NULL value" : `auxv[${index}] value` });
		if (isEnd) {
			break;
		}
	}
	return parts;
}

/** Bytes of a string with its NUL. */
function stringLength(memory: MemoryView, address: bigint, high: bigint): number {
	const room = high > address ? Number(high - address) : 0;
	const end = memory.peek(address, room).indexOf(0);
	return end < 0 ? room : end + 1;
}
