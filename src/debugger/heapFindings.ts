// Finds accesses to the heap that no live block allows: to a block that was freed,
// and to what lies behind a block's end, which is spare room and malloc's header of
// the next. These places are watched while a program runs, and anew whenever a
// function of the library may have given out or taken back a block. The library's
// own work on its blocks is no finding. Of very many blocks those are watched that
// changed last, and of a large freed one the beginning.

import type { HeapBlock } from "../machine/machineState.ts";
import type { MemoryWatch } from "../machine/watches.ts";
import type { Accesses } from "./breakpoints.ts";
import type { CodeNames } from "./codeNames.ts";
import type { CheckName, Finding } from "./finding.ts";
import type { HeapBlocks } from "./heapBlocks.ts";
import type { History } from "./history.ts";
import type { SymbolTable } from "./symbolTable.ts";
import { whoDidIt } from "./watchText.ts";

/** Names of library functions that give out or take back blocks, C++'s and Rust's among them. */
const heapFunction = /alloc|free|memalign|strn?dup|^getline$|^getdelim$|asprintf$|^_Zn|^_Zd/;
/** Those that do nothing else. */
const allocator = /^(malloc|calloc|realloc|reallocarray|free|aligned_alloc|memalign|posix_memalign|_Zn\w*|_Zd\w*)$/;
/** `syscall`: every function of the library that the host serves begins with it. */
const serviceLength = 2n;

const [rax, rdi] = [0, 7];

const mostBlocks = 200;
/** Bytes of a freed block that are watched. */
const mostFreed = 1024;

/** A block, and what of it and around it is watched. */
interface BlockGuards {
	readonly block: HeapBlock;
	readonly guarded: readonly Guarded[];
}

/** A watched place, and what an access to it is. */
interface Guarded {
	readonly watch: MemoryWatch;
	readonly check: CheckName;
	readonly block: HeapBlock;
}

export class HeapFindings {
	readonly #history: History;
	readonly #names: CodeNames;
	readonly #symbols: SymbolTable;
	readonly #heap: HeapBlocks;
	#guarded: readonly Guarded[] = [];
	#watches: readonly MemoryWatch[] = [];
	/** By address, the one that changed last at the end; undefined where they are to be found anew. */
	#recent: Map<bigint, BlockGuards> | undefined;
	/** Whether the watches are not those of `#recent`. */
	#isOld = true;
	/** The first argument of the function that was entered last. */
	#argument = 0n;
	/** The beginnings of the library's functions for the heap, and where a run must give way for the places to be watched anew; looked for once somebody asks. */
	#places: { readonly starts: ReadonlySet<bigint>; readonly stops: ReadonlySet<bigint> } | undefined;

	constructor(history: History, names: CodeNames, heap: HeapBlocks) {
		this.#history = history;
		this.#names = names;
		this.#symbols = names.symbols;
		this.#heap = heap;
	}

	/** Where a run must give way. */
	get stops(): ReadonlySet<bigint> {
		return this.#placesNow().stops;
	}

	#placesNow() {
		this.#places ??= this.#findPlaces();
		return this.#places;
	}

	#findPlaces() {
		const functions = this.#symbols.functions().filter(({ name, start }) => this.#isHeapFunction(name, start));
		return {
			starts: new Set(functions.map(({ start }) => start)),
			stops: new Set(functions.flatMap(({ start }) => [start, start + serviceLength])),
		};
	}

	/** The program has been moved otherwise than by running on with these watches and stops. */
	leave(): void {
		this.#recent = undefined;
	}

	/** The places to be watched as things stand; the same list while they do not change. */
	watches(): readonly MemoryWatch[] {
		if (!this.#recent) {
			this.#recent = this.#latestBlocks();
			this.#isOld = true;
		}
		const { registers } = this.#history.state;
		if (this.#placesNow().starts.has(registers.rip)) {
			this.#argument = registers.read(rdi);
		} else if (this.stops.has(registers.rip)) {
			this.#note(this.#recent, this.#argument);
			this.#note(this.#recent, registers.read(rax));
		}
		if (this.#isOld) {
			this.#isOld = false;
			this.#guarded = [...this.#recent.values()].flatMap(({ guarded }) => guarded);
			this.#watches = this.#guarded.map(({ watch }) => watch);
		}
		return this.#watches;
	}

	/** The block that was given to a function, or given out by it, may be another now. */
	#note(recent: Map<bigint, BlockGuards>, address: bigint): void {
		const [block] = this.#history.state.heapBlocksIn(address, address + 1n);
		if (block && recent.get(block.address)?.block !== block) {
			recent.delete(block.address);
			recent.set(block.address, guardsOf(block));
			for (const oldest of recent.keys()) {
				if (recent.size <= mostBlocks) {
					break;
				}
				recent.delete(oldest);
			}
			this.#isOld = true;
		}
	}

	/** What accesses that have just been made mean, shown before they are made: `accesses` may be of other places too. */
	behind({ rip, hits }: Accesses): readonly Finding[] {
		const { state, step } = this.#history;
		const found = this.#guarded.flatMap(({ watch, check, block }) => {
			const hit = hits.find((item) => item.watch === watch);
			const [now] = hit ? state.heapBlocksIn(block.address, block.address + 1n) : [];
			const isSame = now?.address === block.address && now.freed?.step === block.freed?.step;
			return hit && isSame && !changedAt(now, step - 1) ? [{ hit, check, block }] : [];
		});
		// Whoever gives out blocks or takes them back works on headers around them.
		const isAllocator = allocator.test(this.#symbols.libraryFunctionAt(rip) ?? "");
		if (isAllocator || (found.length > 0 && state.heapBlocks.some((block) => changedAt(block, step - 1)))) {
			return [];
		}
		return found.map(({ hit, check, block }) => {
			const who = `${whoDidIt(rip, state, this.#names)} ${hit.access === "read" ? "reads" : "writes"}`;
			const text = check === "freed-block" ? this.#freedText(who, block) : this.#overrunText(who, block);
			return { check, text, step: step - 1 };
		});
	}

	#freedText(who: string, block: HeapBlock): string {
		return `${who} memory of a ${this.#heap.describe(block)}, which may belong to another block by now. To fix it, free a block after its last use, and set the pointer to it to 0 then.`;
	}

	#overrunText(who: string, block: HeapBlock): string {
		return `${who} memory behind the end of the ${this.#heap.describe(block)}: there follows what malloc keeps for itself. To fix it, ask malloc for more bytes (a string needs one for its 0), or let the loop end earlier.`;
	}

	#isHeapFunction(name: string, start: bigint): boolean {
		return heapFunction.test(name) && this.#symbols.libraryFunctionAt(start) !== undefined;
	}

	/** The one that changed last comes last. */
	#latestBlocks(): Map<bigint, BlockGuards> {
		const sorted = this.#history.state.heapBlocks.toSorted((one, other) => lastChange(one) - lastChange(other));
		return new Map(sorted.slice(-mostBlocks).map((block) => [block.address, guardsOf(block)]));
	}
}

/** Freed, the beginning of a block is watched; else what lies behind its end. */
function guardsOf(block: HeapBlock): BlockGuards {
	const { address, size, room, freed } = block;
	if (freed) {
		return { block, guarded: guard(block, "freed-block", address, Math.min(size, mostFreed)) };
	}
	return { block, guarded: guard(block, "heap-overrun", address + BigInt(size), room - size) };
}

function guard(block: HeapBlock, check: CheckName, address: bigint, length: number): readonly Guarded[] {
	return length > 0 ? [{ watch: { kind: "memory", address, length, access: "readWrite" }, check, block }] : [];
}

function changedAt({ allocated, freed }: HeapBlock, step: number): boolean {
	return allocated.step === step || freed?.step === step;
}

function lastChange({ allocated, freed }: HeapBlock): number {
	return Math.max(allocated.step, freed?.step ?? 0);
}
