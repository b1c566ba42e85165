// Follows reads of bytes that are not set, for an engine that does one instruction
// after another: before each, whether what it does would be something else in
// another world, and whether it is itself such a read. The library and the kernel
// are asked what they were given.

import type { Outcome, Reader } from "../semantics/reader.ts";
import type { CallRules } from "./callRules.ts";
import { comparedBy, couldBeEqual } from "./comparison.ts";
import type { Ready } from "./decodeCache.ts";
import type { Stop } from "./engine.ts";
import type { LibraryCall } from "./library/libraryCall.ts";
import type { Machine } from "./machine.ts";
import { OtherWorld } from "./otherWorld.ts";
import { bytesOf, type Load, ReadRecord } from "./readRecord.ts";
import type { Dependence, Supposition, UnsetRead, Use } from "./suppositions.ts";
import { givenToKernel } from "./systemCallArguments.ts";
import { UnsetBytes } from "./unsetBytes.ts";

/** Steps for which a read is followed. */
const longestFollowed = 20_000;
/** Reads that are followed at a time. */
const mostFollowed = 16;

/**
 * What bytes hold in other worlds, from what they hold: the opposite, which a number of the other sign
 * is; a large positive number; zero, or a larger one if they are all zero. In the last one it is any
 * number until they are compared with one.
 */
const patterns: readonly ((bytes: readonly number[]) => readonly number[])[] = [
	(bytes) => bytes.map((byte) => byte ^ 0xff),
	(bytes) => bytes.map((byte) => (byte === 1 ? 2 : 1)),
	(bytes) => (bytes.every((byte) => byte === 0) ? bytes.map(() => 0x7a) : bytes.map(() => 0)),
	(bytes) => bytes.map((byte) => byte ^ 0x55),
];

/** Functions that use every byte of a text that they are given. */
const textReaders = /^(puts|fputs|perror|strlen|strcpy|stpcpy|strcat|strdup|(__)?v?[dfs]?n?printf(_chk)?)$/;

/** Registers that a call of the library changes (System V ABI, figure 3.4), and those that `syscall` does. */
const calleeMayChange = [0, 1, 2, 6, 7, 8, 9, 10, 11];
const kernelChanges = [0, 1, 11];
const allVectors = [...Array(16).keys()];
const allFlags = -1;

export class UnsetReads {
	private readonly machine: Machine;
	private readonly bytes: UnsetBytes;
	private readonly record = new ReadRecord();
	private readonly plain: Reader;
	private readonly reader: Reader;
	private rules: CallRules;

	constructor(machine: Machine, reader: Reader, rules: CallRules) {
		this.machine = machine;
		this.bytes = new UnsetBytes(machine);
		this.plain = reader;
		this.reader = this.record.of(reader);
		this.rules = rules;
	}

	/** A run goes on from here with these rules. */
	begin(rules: CallRules): void {
		this.rules = rules;
		const { suppositions } = rules;
		if (suppositions && suppositions.moment !== this.moment) {
			suppositions.active = [];
		}
	}

	/** The run is interrupted. */
	rest(): void {
		const { suppositions } = this.rules;
		if (suppositions) {
			suppositions.moment = this.moment;
		}
	}

	/** What an instruction does, noting what it reads for that. */
	evaluate({ effects }: Ready): Outcome {
		this.record.clear();
		return effects(this.reader);
	}

	/**
	 * Does in all other worlds what the machine is about to do, unless it `faults`; or stops, where one
	 * of them does something else.
	 */
	follow(ready: Ready, done: Outcome, faults: boolean): Stop | undefined {
		const stop = this.judge(({ worlds }) => this.deedOf(worlds, ready, done, faults));
		if (stop) {
			return stop;
		}
		const found = this.unsetAmong(this.record.loads.flatMap((load) => (this.mayBeUnset(load) ? bytesOf(load) : [])));
		return found && this.suppose(ready, done, faults, found);
	}

	/** The first thing that is different in any of these, if they do an instruction. */
	private deedOf(
		worlds: readonly OtherWorld[],
		ready: Ready,
		done: Outcome,
		faults: boolean,
		others: readonly ReadonlyMap<number, number>[] = [],
	): Use | undefined {
		for (const [index, world] of worlds.entries()) {
			const { record } = this;
			const deed = faults
				? world.faultsWith(ready.effects, record, done, others[index])
				: world.follow(ready.effects, record, done, others[index]);
			if (deed) {
				return deed;
			}
		}
		if (ready.operation === "cmp" && !faults) {
			this.compare(worlds, ready, done, others[0]);
		}
		return undefined;
	}

	/** Makes what is compared equal in the last of the worlds, if it could be. */
	private compare(
		worlds: readonly OtherWorld[],
		{ instruction }: Ready,
		done: Outcome,
		other: ReadonlyMap<number, number> | undefined,
	): void {
		const [load] = this.record.loads;
		const [opposite] = worlds;
		const here = comparedBy(instruction, load, this.plain);
		const there = opposite && comparedBy(instruction, load, opposite.reader(other));
		if (here && there && couldBeEqual(here, there)) {
			worlds.at(-1)?.equal(done);
		}
	}

	/** The same for a call of the library, which has noted what it was given and has not had any effect yet. */
	followCall({ name, given }: LibraryCall): Stop | undefined {
		const texts = textReaders.test(name) ? given.texts.flatMap(placesIn) : [];
		const places = [...texts, ...given.words.flatMap(placesIn)];
		const stop = this.judge(({ worlds }) =>
			worlds.some((world) => this.isGivenOther(world, given.general, given.vectors))
				? "argument"
				: worlds.some((world) => places.some((place) => world.holdsOther(place)))
					? "text"
					: undefined,
		);
		const found = stop ? undefined : this.unsetAmong(texts);
		return stop ?? (found && this.stopFor({ read: found, use: "text" }));
	}

	/** The same for a system call that is about to be made. */
	followSystemCall(isOld: boolean): Stop | undefined {
		const { registers, output } = givenToKernel(this.machine, isOld);
		const mask = registers.reduce((bits, number) => bits | (1 << number), 0);
		const places = output ? placesIn(output) : [];
		const stop = this.judge(({ worlds }) =>
			worlds.some((world) => this.isGivenOther(world, mask, 0))
				? "system call"
				: worlds.some((world) => places.some((place) => world.holdsOther(place)))
					? "output"
					: undefined,
		);
		const found = stop ? undefined : this.unsetAmong(places);
		return stop ?? (found && this.stopFor({ read: found, use: "output" }));
	}

	/** What the library has changed is the same everywhere. */
	settleCall(): void {
		this.settle(calleeMayChange, allVectors);
	}

	settleSystemCall(): void {
		this.settle(kernelChanges, []);
	}

	settleMemory(start: number, length: number): void {
		this.eachWorld((world) => world.settleMemory(start, length));
	}

	/** Nothing is known of other worlds any more: the machine was moved otherwise than by an instruction. */
	drop(): void {
		const { suppositions } = this.rules;
		if (suppositions) {
			suppositions.active = [];
		}
	}

	private get moment(): number {
		return this.machine.steps + (this.machine.midway ? 0.5 : 0);
	}

	private settle(general: readonly number[], vectors: readonly number[]): void {
		this.eachWorld((world) => world.settle(general, vectors, allFlags));
	}

	private eachWorld(change: (world: OtherWorld) => void): void {
		for (const { worlds } of this.rules.suppositions?.active ?? []) {
			for (const world of worlds) {
				change(world);
			}
		}
	}

	/** Of an argument all may not be meant: a number of 32 bits leaves the upper half to chance. */
	private isGivenOther(world: OtherWorld, general: number, vectors: number): boolean {
		if (!world.differsIn(general, vectors)) {
			return false;
		}
		const { registers } = this.machine;
		const isOther = (number: number) => BigInt.asUintN(32, world.register(number) ^ registers.read(number)) !== 0n;
		return world.differsIn(0, vectors) || numbersOf(general).some(isOther);
	}

	/** Asks of each read that is followed what it makes different, and ends those that make a difference or none any more. */
	private judge(useOf: (supposition: Supposition) => Use | undefined): Stop | undefined {
		const { suppositions } = this.rules;
		if (!suppositions || suppositions.active.length === 0) {
			return undefined;
		}
		const rest: Supposition[] = [];
		let found: Dependence | undefined;
		for (const supposition of suppositions.active) {
			const use = useOf(supposition);
			const { read, worlds } = supposition;
			if (use) {
				found = { read, use };
			} else if (worlds.every(({ isSame }) => isSame) || this.machine.steps - read.step > longestFollowed) {
				suppositions.noteHarmless(read);
			} else {
				rest.push(supposition);
			}
		}
		suppositions.active = rest;
		return found && this.stopFor(found);
	}

	/** What the caller knows of is passed over. Else the others have gone on by an instruction that has not been done: they end. */
	private stopFor(dependence: Dependence): Stop | undefined {
		const { passed, told } = this.rules;
		if (passed === this.machine.steps || told?.has(dependence.read.rip)) {
			return undefined;
		}
		this.drop();
		return { kind: "check", rule: "unset", dependence };
	}

	/** Whether a load counts: by its first and last byte, as compiled code can ask. */
	private mayBeUnset({ address, width }: Load): boolean {
		const first = Number(address);
		return [first, first + (width >> 3) - 1].some((place) => this.bytes.reasonAt(place) !== undefined);
	}

	/** The bytes among these that are not set, as a read by the next instruction. */
	private unsetAmong(places: readonly number[]): UnsetRead | undefined {
		const { steps, registers } = this.machine;
		const { rip } = registers;
		const { suppositions, told, meant } = this.rules;
		const unset = places.filter((place) => this.bytes.reasonAt(place) !== undefined);
		const [first] = unset;
		const reason = first === undefined ? undefined : this.bytes.reasonAt(first);
		if (first === undefined || !reason || told?.has(rip) || meant?.has(rip)) {
			return undefined;
		}
		if (suppositions?.isHarmless(rip, steps)) {
			suppositions.noteLeft();
			return undefined;
		}
		return { step: steps, rip, address: BigInt(first), length: (unset.at(-1) ?? first) - first + 1, reason };
	}

	/** Begins to follow a read. */
	private suppose(ready: Ready, done: Outcome, faults: boolean, read: UnsetRead): Stop | undefined {
		const { suppositions } = this.rules;
		const known = suppositions?.active.find((item) => item.read.rip === read.rip && item.read.step === read.step);
		if (!suppositions || (!known && suppositions.active.length >= mostFollowed)) {
			return undefined;
		}
		const supposition = known ?? { read, worlds: patterns.map(() => new OtherWorld(this.machine)) };
		const places = placesIn(read).filter((place) => this.bytes.reasonAt(place) !== undefined);
		const bytes = places.map((place) => this.machine.memory.peek(BigInt(place), 1)[0] ?? 0);
		const others = patterns.map((pattern) => {
			const values = pattern(bytes);
			return new Map(places.map((place, index) => [place, values[index] ?? 0]));
		});
		const use = this.deedOf(supposition.worlds, ready, done, faults, others);
		if (use) {
			return this.stopFor({ read, use });
		}
		suppositions.active = known ? suppositions.active : [...suppositions.active, supposition];
		return undefined;
	}
}

function placesIn({ address, length }: { readonly address: bigint; readonly length: number }): readonly number[] {
	return Array.from({ length }, (_, index) => Number(address) + index);
}

function numbersOf(mask: number): readonly number[] {
	return [...Array(16).keys()].filter((number) => (mask >> number) & 1);
}
