// Puts a program into memory as Linux does for a static executable: segments at
// their addresses, the stack at the end of the arena with its guard page below,
// and on it what `_start` finds (System V ABI, AMD64 supplement, figure 3.9).

import type { Program } from "../assembler/program.ts";
import { pageSize, pageUp, type Sizes, stackGap } from "./layout.ts";
import type { MemoryRegion } from "./machineState.ts";
import type { Memory } from "./memory.ts";
import { endOf, isFree, type MemoryMap, noAccess, withRegion } from "./memoryMap.ts";
import type { MachineOptions } from "./options.ts";

/** Where the loader put things. */
export interface Layout {
	/** First address after the segments, page-aligned: where brk starts. */
	readonly heapStart: bigint;
	/** mmap hands out memory below this. */
	readonly mappingTop: bigint;
	/** Bounds of the main stack: [low, high). */
	readonly stackLow: bigint;
	readonly stackHigh: bigint;
	/** rsp at the start: the address of argc. */
	readonly rsp: bigint;
	/** First address after the code of each segment that may be executed. */
	readonly codeEnds: readonly bigint[];
	/** Address of the `_start` that was made for a program without one; `hlt` stands right before it. */
	readonly madeStart?: bigint;
}

/**
 * Loads a program into empty memory.
 * @throws RangeError with a sentence for the user when it does not fit.
 */
export function load(program: Program, memory: Memory, sizes: Sizes, options: MachineOptions): Layout {
	const stackHigh = BigInt(sizes.memory);
	const stackLow = stackHigh - BigInt(sizes.stack);
	const guard = stackLow - BigInt(pageSize);
	memory.remap(regionsOf(program, guard, stackLow, sizes));
	for (const segment of program.segments) {
		memory.poke(segment.address, segment.bytes, "loader", 0);
	}
	const block = startBlock(stackHigh, stringsOf(program, options));
	if (BigInt(block.length) > BigInt(sizes.stack)) {
		throw new RangeError("the arguments and the environment do not fit on the stack: make stackSize larger");
	}
	const rsp = stackHigh - BigInt(block.length);
	memory.poke(rsp, block, "loader", 0);
	const ends = program.segments.map((segment) => Number(segment.address) + segment.size);
	const heapStart = BigInt(pageUp(Math.max(pageSize, ...ends)));
	const code = program.segments.filter((segment) => segment.execute);
	const codeEnds = code.map((segment) => segment.address + BigInt(segment.size));
	return {
		heapStart,
		mappingTop: guard - BigInt(stackGap),
		stackLow,
		stackHigh,
		rsp,
		codeEnds,
		madeStart: program.implicitStart ? program.entry : undefined,
	};
}

interface Strings {
	readonly arguments: readonly string[];
	readonly environment: readonly string[];
}

function stringsOf(program: Program, options: MachineOptions): Strings {
	const name = options.programName ?? executableName(program.sources[0]?.path ?? "program");
	return { arguments: [name, ...(options.args ?? [])], environment: options.environment ?? [] };
}

/** How a shell would be told to run what is made of a source: `./`, and its name without the ending. */
function executableName(path: string): string {
	const file = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
	return `./${file.replace(/(.)\.\w+$/, "$1")}`;
}

function regionsOf(program: Program, guard: bigint, stackLow: bigint, sizes: Sizes): MemoryMap {
	const stack = {
		address: stackLow,
		size: sizes.stack,
		permissions: { read: true, write: true, execute: program.executableStack },
		name: "stack",
	};
	let map = withRegion([], { address: guard, size: pageSize, permissions: noAccess, name: "guard" });
	map = withRegion(map, stack);
	for (const { name, address, size, write, execute } of program.segments.filter((segment) => segment.size > 0)) {
		const permissions = { read: true, write, execute };
		const region: MemoryRegion = { address, size: pageUp(size), permissions, name };
		if (!isFree(map, address, endOf(region)) || endOf(region) > guard - BigInt(stackGap)) {
			throw new RangeError(`section ${name} does not fit below the stack: make memory larger or the section smaller`);
		}
		map = withRegion(map, region);
	}
	return map;
}

/** The bytes from argc to the end of the stack. Strings end 8 bytes below the end, which stay zero. */
function startBlock(high: bigint, { arguments: argv, environment }: Strings): Uint8Array {
	const texts = [...argv, ...environment].map((text) => new TextEncoder().encode(`${text}\0`));
	const stringBytes = texts.reduce((sum, text) => sum + text.length, 0) + 8;
	const words = 1 + argv.length + 1 + environment.length + 1 + 2;
	const size = Math.ceil((words * 8 + stringBytes) / 16) * 16;
	const bytes = new Uint8Array(size);
	const view = new DataView(bytes.buffer);
	view.setBigUint64(0, BigInt(argv.length), true);
	let offset = size - stringBytes;
	texts.forEach((text, index) => {
		const word = 1 + index + (index >= argv.length ? 1 : 0);
		view.setBigUint64(word * 8, high - BigInt(size - offset), true);
		bytes.set(text, offset);
		offset += text.length;
	});
	return bytes;
}

/** Where the list of the environment's variables is that a program begins with, given rsp at its start. */
export function firstEnvironment(memory: Memory, rsp: bigint): bigint {
	return rsp + 8n * ((memory.load(rsp, 64) ?? 0n) + 2n);
}
