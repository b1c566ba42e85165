// The guest as a whole: registers, memory, kernel, stacks and the count of
// retired instructions. It knows no instruction: an engine moves it. Everything
// that makes one moment differ from another is in `snapshot()`.

import type { Program } from "../assembler/program.ts";
import { Arena } from "./arena.ts";
import type { CallRecord, GuestStack } from "./callStacks.ts";
import type { Stop } from "./engine.ts";
import { initialFiles } from "./files/fileSystem.ts";
import type { Host } from "./host.ts";
import { systemCall } from "./kernel.ts";
import { endBy } from "./kernelSignals.ts";
import type { Arguments, CallResult, KernelState, KernelView, OutputRecord } from "./kernelView.ts";
import { sizesOf } from "./layout.ts";
import { chunksIn, chunksOf } from "./library/heapState.ts";
import { callLibrary, libraryCodeOf, libraryVariable, type Services, servicesOf } from "./library/library.ts";
import type { LibraryCall } from "./library/libraryCall.ts";
import { initialLibrary, type LibraryState } from "./library/libraryState.ts";
import { lossText } from "./library/streamState.ts";
import { firstEnvironment, type Layout, load } from "./loader.ts";
import type { HeapBlock, MachineState } from "./machineState.ts";
import { Memory, type MemorySnapshot } from "./memory.ts";
import { endOf, regionAt } from "./memoryMap.ts";
import { oldSystemCall } from "./oldKernel.ts";
import { adviseNumber } from "./oldNumbers.ts";
import type { MachineOptions } from "./options.ts";
import { type RegisterSnapshot, Registers } from "./registerFile.ts";
import { handlerFrame, returnBy } from "./signalFrame.ts";
import { fatalSignal, initialSignals } from "./signals.ts";
import { holds, type StackBlock, symbolBlocks } from "./stackBlocks.ts";
import { type StacksSnapshot, StackTracker } from "./stackTracker.ts";
import { type ThreadImage, threadImageOf } from "./threadImage.ts";

/** All that a machine is at one moment; immutable. */
export interface MachineSnapshot {
	readonly steps: number;
	readonly midway: boolean;
	readonly exitStatus?: number;
	readonly registers: RegisterSnapshot;
	readonly memory: MemorySnapshot;
	readonly kernel: KernelState;
	readonly library: LibraryState;
	readonly stacks: StacksSnapshot;
}

/**
 * A machine with the program loaded, at its first instruction.
 * @throws RangeError with a sentence for the user when the options or the program's size do not allow it.
 */
export function createMachine(program: Program, options: MachineOptions, host: Host): Machine {
	return new Machine(program, options, host);
}

const rspNumber = 4;

/** rt_sigreturn. */
const returnCall = 15n;

/** A system call's number and its arguments. */
type SystemCallRegisters = [number: bigint, ...Arguments];

export class Machine implements MachineState, KernelView {
	readonly registers: Registers;
	readonly memory: Memory;
	readonly tracker: StackTracker;
	readonly host: Host;
	/** Bounds of the main stack. */
	readonly layout: Layout;
	steps = 0;
	/** True inside a repeated string instruction that gave way: some of its iterations are done. */
	midway = false;
	exitStatus?: number;
	/** Whether records of calls keep the registers that must be given back: asked for, no part of the state. */
	keepsCallRegisters = false;
	kernel: KernelState;
	libraryState: LibraryState = initialLibrary;
	/** What went out since it was last taken: events, not state. */
	private outbox: OutputRecord[] = [];
	private readonly blocks: readonly StackBlock[];
	private readonly services: Services;
	/** What a thread's block begins with: see `threadArea`. */
	readonly threadImage: ThreadImage | undefined;
	private readonly libraryCode: ReturnType<typeof libraryCodeOf>;
	/** By what exceptions find their way up the stack. */
	readonly unwinding: Program["unwinding"];
	/** Address of the library's errno, in a program that uses it. */
	readonly errorAddress?: bigint;
	/** Address of the variable that says where the list of the environment's variables is, in the same way. */
	readonly environmentAddress?: bigint;
	/** Where that list is at the start. */
	readonly firstEnvironment: bigint;
	/** True where somebody looks on: see `MachineOptions.manner`. */
	readonly isWatched: boolean;

	constructor(program: Program, options: MachineOptions, host: Host) {
		const sizes = sizesOf(options);
		this.host = host;
		this.memory = new Memory(new Arena(sizes.memory));
		this.registers = new Registers(this.memory.arena);
		this.layout = load(program, this.memory, sizes, options);
		const { workingDirectory = "/", terminals = [], manner = "watched" } = options;
		this.isWatched = manner === "watched";
		const files = initialFiles(workingDirectory, terminals, manner === "native");
		this.kernel = { breaks: [this.layout.heapStart], reported: [], files, signals: initialSignals };
		this.blocks = symbolBlocks(program);
		this.services = servicesOf(program);
		this.errorAddress = libraryVariable(program, "errno");
		this.environmentAddress = libraryVariable(program, "environ");
		this.threadImage = threadImageOf(program);
		this.unwinding = program.unwinding;
		this.libraryCode = libraryCodeOf(program);
		this.firstEnvironment = firstEnvironment(this.memory, this.layout.rsp);
		if (this.environmentAddress !== undefined) {
			const list = new Uint8Array(BigUint64Array.of(this.firstEnvironment).buffer);
			this.memory.poke(this.environmentAddress, list, "kernel", 0);
		}
		this.registers.rip = program.entry;
		this.registers.write(rspNumber, this.layout.rsp);
		const main = { name: "main", low: this.layout.stackLow, high: this.layout.stackHigh };
		this.tracker = new StackTracker(main, program.entry, this.layout.rsp, (rsp) => this.blockAt(rsp));
	}

	get stacks(): readonly GuestStack[] {
		return this.tracker.stacks();
	}

	get currentStack(): number {
		return this.tracker.current;
	}

	/** What the program was started as, without folders. */
	get programName(): string {
		return this.invocationName.replace(/^.*\//, "");
	}

	/** What the program was started as. */
	get invocationName(): string {
		const address = this.memory.load(this.layout.rsp + 8n, 64) ?? 0n;
		const bytes = this.memory.peek(address, 4096);
		return new TextDecoder().decode(bytes.subarray(0, Math.max(0, bytes.indexOf(0))));
	}

	/** The program's own call that the library is at work for, whatever calls the library makes itself; undefined for none. */
	get callIntoLibrary(): bigint | undefined {
		const { start = 0n, end = 0n } = this.libraryCode ?? {};
		let record: CallRecord | undefined = this.tracker.innermost;
		while (record?.callSite !== undefined && start <= record.callSite && record.callSite < end) {
			record = record.caller;
		}
		return record?.callSite;
	}

	get heap(): { start: bigint; end: bigint } {
		const { breaks } = this.kernel;
		return { start: this.layout.heapStart, end: breaks.at(-1) ?? this.layout.heapStart };
	}

	get heapBlocks(): readonly HeapBlock[] {
		return chunksOf(this.libraryState.heap);
	}

	heapBlocksIn(low: bigint, high: bigint): readonly HeapBlock[] {
		return high > this.layout.heapStart ? chunksIn(this.libraryState.heap, low, high) : [];
	}

	get mappings(): readonly { address: bigint; size: number }[] {
		return this.memory.regions().filter((region) => region.name === "mapping");
	}

	get step(): number {
		return this.steps;
	}

	get rip(): bigint {
		return this.registers.rip;
	}

	get fsBase(): bigint {
		return this.registers.fsBase;
	}

	set fsBase(value: bigint) {
		this.registers.fsBase = value;
	}

	get mappingTop(): bigint {
		return this.layout.mappingTop;
	}

	/** Does the system call that the registers ask for; they get its result, and rip and `steps` stay. */
	systemCall(): CallResult {
		const [number, ...rest] = this.read([0, 7, 6, 2, 10, 8, 9]);
		if (BigInt.asUintN(32, number) === returnCall) {
			return this.returnFromHandler();
		}
		const result = systemCall(this, number, rest);
		adviseNumber(this, number, result);
		return this.ended(result);
	}

	/** The same for `int 0x80`, which calls the kernel as 32-bit programs do. */
	interruptCall(): CallResult {
		const [number, ...rest] = this.read([0, 3, 1, 2, 6, 7, 5]);
		return this.ended(oldSystemCall(this, number, rest));
	}

	/** Does the library call that rip stands at, if it does; see `callLibrary`. */
	libraryCall(inspect?: (call: LibraryCall) => Stop | undefined): Stop | "done" | undefined {
		const service = this.services.get(this.registers.rip);
		const stop = service && callLibrary(this, service, inspect);
		return service && (stop ? this.ended(stop) : "done");
	}

	emit(record: Omit<OutputRecord, "rip">): void {
		this.outbox.push({ ...record, rip: this.registers.rip });
	}

	/** What went out since the last call, in order. */
	takeOutput(): readonly OutputRecord[] {
		const records = this.outbox;
		this.outbox = [];
		return records;
	}

	snapshot(): MachineSnapshot {
		return {
			steps: this.steps,
			midway: this.midway,
			exitStatus: this.exitStatus,
			registers: this.registers.snapshot(),
			memory: this.memory.snapshot(),
			kernel: this.kernel,
			library: this.libraryState,
			stacks: this.tracker.snapshot(),
		};
	}

	/** Becomes what it was at a snapshot of its own, earlier or later. */
	restore(snapshot: MachineSnapshot): void {
		this.steps = snapshot.steps;
		this.midway = snapshot.midway;
		this.exitStatus = snapshot.exitStatus;
		this.registers.restore(snapshot.registers);
		this.memory.restore(snapshot.memory);
		this.kernel = snapshot.kernel;
		this.libraryState = snapshot.library;
		this.tracker.restore(snapshot.stacks);
		this.outbox = [];
	}

	private returnFromHandler(): CallResult {
		const frame = handlerFrame(this);
		const fatal = fatalSignal(this.kernel.signals, frame?.blocked ?? this.kernel.signals.blocked);
		if (fatal !== undefined) {
			return endBy(fatal, this.registers.rip);
		}
		if (frame) {
			returnBy(this, frame);
			return { kind: "resumed" };
		}
		const message = "There is no frame of a signal's handler at rsp for rt_sigreturn to return by.";
		return { kind: "fault", fault: { kind: "unmapped", rip: this.registers.rip, message } };
	}

	private read(numbers: readonly [number, number, number, number, number, number, number]): SystemCallRegisters {
		const [number, a, b, c, d, e, f] = numbers;
		const at = (register: number) => this.registers.read(register);
		return [at(number), at(a), at(b), at(c), at(d), at(e), at(f)];
	}

	/** At the end of the program, says what its library has not written out. */
	private ended<Ending extends CallResult | Stop>(ending: Ending): Ending {
		const text = ending.kind === "exit" ? lossText(this.libraryState.streams) : undefined;
		if (text !== undefined) {
			this.emit({ step: this.steps, stream: "console", bytes: new TextEncoder().encode(`${text}\n`) });
		}
		return ending;
	}

	/** The block that could be a stack with this rsp: a symbol's, a piece of heap, a mapping, any writable region. */
	private blockAt(rsp: bigint): StackBlock | undefined {
		return this.blocks.find((block) => holds(block, rsp)) ?? this.heapBlock(rsp) ?? this.regionBlock(rsp);
	}

	/** A block of malloc's; else each step by which brk moved the heap's end up is taken for a block of its own. */
	private heapBlock(rsp: bigint): StackBlock | undefined {
		const near = this.heapBlocksIn(rsp - 1n, rsp);
		const block = near.find(({ address, size }) => address < rsp && rsp <= address + BigInt(size));
		if (block) {
			return { name: "heap block", low: block.address, high: block.address + BigInt(block.size) };
		}
		const { breaks } = this.kernel;
		const index = breaks.findIndex((end) => rsp <= end);
		const [low, high] = [breaks[index - 1], breaks[index]];
		return low !== undefined && high !== undefined ? { name: "heap block", low, high } : undefined;
	}

	private regionBlock(rsp: bigint): StackBlock | undefined {
		const region = regionAt(this.memory.regions(), rsp - 1n);
		return region?.permissions.write ? { name: region.name, low: region.address, high: endOf(region) } : undefined;
	}
}
