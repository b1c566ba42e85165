// Repeated string instructions by eight bytes at a time, as far as a page goes:
// copies from register to register, and fills. What they are is seen from the
// trees: one store at a register, of what is loaded at another or of a value that
// stays, and the registers stepping on by the store's width. Where a stretch is
// not plain (downwards, overlapping, unaligned, a page that is not ready), or
// where places are watched, the iterations are done one by one by whoever asked.

import type { Effect, Expression } from "../semantics/expression.ts";
import type { AccessWriter } from "./accessWriter.ts";
import type { Code, Label, Local } from "./code.ts";
import { fields } from "./context.ts";
import type { ContextWriter } from "./contextWriter.ts";
import { rcx } from "./guestInstruction.ts";
import { i32, i64 } from "./opcodes.ts";

type Repeat = Extract<Effect, { kind: "repeat" }>;
type Register = Extract<Effect, { kind: "register" }>;

/** A copy or a fill. */
interface Stretch {
	/** log2 of the bytes of an element: 0 to 3. */
	readonly shift: number;
	/** Numbers of the registers that hold the addresses. */
	readonly target: number;
	readonly source: number | undefined;
	/** What a fill stores. */
	readonly value: Expression | undefined;
}

export interface Surroundings {
	readonly code: Code;
	readonly context: ContextWriter;
	readonly accesses: AccessWriter;
	register(number: number): Local;
	/** Pushes a value up to 64 bits wide. */
	push(tree: Expression): void;
	/** Pushes the entry of the writer. */
	pushToken(): void;
}

export class BulkWriter {
	private readonly around: Surroundings;

	constructor(around: Surroundings) {
		this.around = around;
	}

	/** Does iterations in one go, counts them in `budget`, and goes to `again`; comes out at its end where that cannot be. */
	write(repeat: Repeat, budget: Local, again: Label): void {
		const stretch = stretchOf(repeat);
		const { isWatching, asksUnset } = this.around.accesses;
		if (!stretch || isWatching || (asksUnset && stretch.source !== undefined)) {
			return;
		}
		const { code, context } = this.around;
		const single = code.block();
		context.pushWord(fields.direction);
		code.branchIf(single);
		const bytes = this.bytes(stretch, budget, single);
		this.refuseOverlap(stretch, single);
		this.move(stretch, bytes, single);
		this.advance(stretch, bytes, budget);
		context.setWord(fields.midway, () => code.constant32(1));
		code.branch(again);
		code.end();
	}

	/** How many bytes can be done: a multiple of 8, as rcx, the budget and the pages allow; to `single` when it is none. */
	private bytes({ shift, target, source }: Stretch, budget: Local, single: Label): Local {
		const { code } = this.around;
		const counter = this.around.register(rcx);
		const bytes = code.temporary(i32);
		code.get(counter);
		code.emit("i32.wrap_i64");
		code.get(budget);
		code.get(counter);
		code.get(budget);
		code.emit("i64.extend_i32_u", "i64.lt_u", "select");
		code.constant32(shift);
		code.emit("i32.shl");
		code.set(bytes);
		for (const number of source === undefined ? [target] : [target, source]) {
			const room = code.temporary(i32);
			code.get(this.around.register(number));
			this.around.accesses.pushOutside(8);
			code.branchIf(single);
			code.get(this.around.register(number));
			this.around.accesses.pushRoom();
			code.tee(room);
			code.get(bytes);
			code.get(room);
			code.get(bytes);
			code.emit("i32.lt_u", "select");
			code.set(bytes);
		}
		code.get(bytes);
		code.constant32(-8);
		code.emit("i32.and");
		code.tee(bytes);
		code.emit("i32.eqz");
		code.branchIf(single);
		return bytes;
	}

	/** A copy to less than eight bytes after its source copies what it has just copied; and the source must be readable. */
	private refuseOverlap({ target, source }: Stretch, single: Label): void {
		if (source === undefined) {
			return;
		}
		const { code, accesses } = this.around;
		code.get(this.around.register(target));
		code.get(this.around.register(source));
		code.emit("i64.sub");
		code.constant64(8n);
		code.emit("i64.lt_u");
		code.branchIf(single);
		code.get(this.around.register(source));
		code.emit("i32.wrap_i64");
		accesses.pushReadable();
		code.emit("i32.eqz");
		code.branchIf(single);
	}

	private move(stretch: Stretch, bytes: Local, single: Label): void {
		const { code, accesses } = this.around;
		const target = this.around.register(stretch.target);
		const [at, entries] = [code.temporary(i32), code.temporary(i32)];
		const [token, pattern] = [code.temporary(i64), code.temporary(i64)];
		this.around.pushToken();
		code.set(token);
		if (stretch.value) {
			this.pushPattern(stretch.value);
			code.set(pattern);
		}
		const done = code.block();
		const fine = code.block();
		accesses.pushWordEntries(target, at);
		code.tee(entries);
		code.emit("i32.eqz");
		code.get(at);
		code.constant32(3);
		code.emit("i32.and", "i32.or");
		code.branchIf(fine);
		this.moveNoting({ ...stretch, bytes, at, entries, token, pattern }, 1);
		code.branch(done);
		code.end();
		accesses.pushByteEntries(target, at);
		code.tee(entries);
		code.emit("i32.eqz");
		code.branchIf(single);
		this.moveNoting({ ...stretch, bytes, at, entries, token, pattern }, 3);
		code.end();
	}

	/** The loop over eight bytes each; `shift` says how many entries these have. */
	private moveNoting({ source, bytes, at, entries, token, pattern }: Move, shift: 1 | 3): void {
		const { code, accesses } = this.around;
		const [from, end, entry] = [code.temporary(i32), code.temporary(i32), code.temporary(i32)];
		accesses.pushEntry(at, entries, shift);
		code.set(entry);
		code.get(at);
		code.get(bytes);
		code.emit("i32.add");
		code.set(end);
		if (source !== undefined) {
			code.get(this.around.register(source));
			code.emit("i32.wrap_i64");
			code.set(from);
		}
		const next = code.loop();
		code.get(at);
		if (source === undefined) {
			code.get(pattern);
		} else {
			code.get(from);
			code.access("i64.load", 0);
			this.add(from, 8);
		}
		code.access("i64.store", 0);
		accesses.putEntries(entry, 1 << shift, () => code.get(token));
		this.add(entry, 8 << shift);
		this.add(at, 8);
		code.get(at);
		code.get(end);
		code.emit("i32.lt_u");
		code.branchIf(next);
		code.end();
	}

	private advance({ shift, target, source }: Stretch, bytes: Local, budget: Local): void {
		const { code } = this.around;
		for (const number of source === undefined ? [target] : [target, source]) {
			code.get(this.around.register(number));
			code.get(bytes);
			code.emit("i64.extend_i32_u", "i64.add");
			code.set(this.around.register(number));
		}
		const count = code.temporary(i32);
		code.get(bytes);
		code.constant32(shift);
		code.emit("i32.shr_u");
		code.set(count);
		code.get(this.around.register(rcx));
		code.get(count);
		code.emit("i64.extend_i32_u", "i64.sub");
		code.set(this.around.register(rcx));
		code.get(budget);
		code.get(count);
		code.emit("i32.sub");
		code.set(budget);
	}

	/** The value as often as it goes into eight bytes. */
	private pushPattern(value: Expression): void {
		const { code } = this.around;
		this.around.push(value);
		if (value.width !== 64) {
			code.emit("i64.extend_i32_u");
			code.constant64(0xffffffffffffffffn / ((1n << BigInt(value.width)) - 1n));
			code.emit("i64.mul");
		}
	}

	private add(local: Local, value: number): void {
		const { code } = this.around;
		code.get(local);
		code.constant32(value);
		code.emit("i32.add");
		code.set(local);
	}
}

interface Move extends Stretch {
	readonly bytes: Local;
	/** Address of the target (i32) and of its page's entries. */
	readonly at: Local;
	readonly entries: Local;
	readonly token: Local;
	readonly pattern: Local;
}

function stretchOf({ counter, whileZero, body }: Repeat): Stretch | undefined {
	const stores = body.filter((effect) => effect.kind === "store");
	const steps = body.filter((effect) => effect.kind === "register");
	const [store] = stores;
	if (counter !== 64 || whileZero !== undefined || !store || stores.length + steps.length !== body.length) {
		return undefined;
	}
	const { address, value, width } = store;
	const stepping = steps.filter((effect) => stepsBy(effect, width / 8)).map(({ number }) => number);
	const moving = [address, ...(value.kind === "load" ? [value.address] : [])].map(registerOf);
	const isPlain =
		width !== 128 &&
		stores.length === 1 &&
		stepping.length === steps.length &&
		moving.length === steps.length &&
		moving.every((number) => number !== undefined && stepping.includes(number)) &&
		(value.kind === "load" || (value.kind === "register" && ![rcx, ...stepping].includes(value.number)));
	const [target, source] = moving;
	if (!isPlain || target === undefined) {
		return undefined;
	}
	return { shift: Math.log2(width / 8), target, source, value: value.kind === "load" ? undefined : value };
}

function registerOf(tree: Expression): number | undefined {
	const plain = tree.kind === "extend" && tree.operand.width === tree.width ? tree.operand : tree;
	return plain.kind === "register" && plain.width === 64 ? plain.number : undefined;
}

/** Whether a register goes up by a distance, or down by it when DF is set. */
function stepsBy({ number, width, value }: Register, distance: number): boolean {
	if (width !== 64 || value.kind !== "binary" || value.operator !== "add" || registerOf(value.left) !== number) {
		return false;
	}
	const { right } = value;
	return (
		right.kind === "select" &&
		right.condition.kind === "flag" &&
		right.condition.flag === "df" &&
		right.else.kind === "constant" &&
		right.else.value === BigInt(distance)
	);
}
