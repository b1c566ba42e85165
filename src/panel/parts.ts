// The parts of a row: its bytes, divided where their meaning changes. A word that
// holds two variables of four bytes is one row of two parts; a row of one byte is
// one part of something larger, and says which byte of it.

import type { Block } from "./block.ts";
import { numberText } from "./numbers.ts";
import type { Role, RoleRun, ValueRun, WriterRun } from "./protocol.ts";

export interface Part {
	/** Into the block. */
	readonly offset: number;
	readonly length: number;
	readonly role: Role | undefined;
	/** What it is: the role's text, the seal, and which bytes of it when not all are here. */
	readonly label: string;
	/** Of a variable: its type in the source. */
	readonly type?: string;
	readonly seal?: "ok" | "changed";
	/** The end of the label that tells how it was changed. */
	readonly damage?: string;
	/** False when the role is a guess. */
	readonly isTraced: boolean;
	/** The best reading of the value: `main+0x21`, `19`, `never written`. */
	readonly value: string;
	/** The number it was at the last stop, when it has changed. */
	readonly was?: string;
	/** Where it points. */
	readonly target?: string;
	/** True when every byte of it can be read and has been written. */
	readonly isComplete: boolean;
	readonly writers: readonly WriterRun[];
}

/** Roles that describe a stretch of memory, where it makes no sense to count its bytes. */
const stretches: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
	"padding",
	"red-zone",
	"dead",
	"never-written",
	"guard",
	"heap",
	"code",
	"start-block",
	undefined,
]);

export const neverWritten = "never written";

/** Roles that are always certain. */
const certain: ReadonlySet<Role | undefined> = new Set([...stretches, "heap-block", "freed-block", "data"]);

/** The parts of the bytes from an address, ascending; they hold each byte exactly once. */
export function partsOf(block: Block, address: bigint, length: number): Part[] {
	const start = Number(address - block.from);
	const parts: Part[] = [];
	for (let offset = start; offset < start + length; ) {
		let end = offset + 1;
		while (end < start + length && block.roles[end] === block.roles[offset]) {
			end++;
		}
		parts.push(partOf(block, offset, end - offset));
		offset = end;
	}
	return parts;
}

function partOf(block: Block, offset: number, length: number): Part {
	const role = block.roles[offset];
	const bytes = block.bytes.subarray(offset, offset + length);
	const before = block.before.slice(offset, offset + length);
	const readings = valuesIn(block, offset, length);
	const writers = new Set(block.writers.slice(offset, offset + length).filter((writer) => writer !== undefined));
	const isComplete = missing(block, offset, length) === 0;
	return {
		offset,
		length,
		role: role?.role,
		label: labelOf(role, offset, length),
		type: role?.type,
		seal: role?.seal,
		damage: damageOf(role),
		isTraced: role === undefined || role.traced || certain.has(role.role),
		value: pieceOfText(block, offset, length) ?? valueText(block, offset, length, readings),
		was: isComplete && hadOtherValue(block, offset, length) ? wasText(bytes, before) : undefined,
		target: readings[0]?.target,
		isComplete,
		writers: [...writers],
	};
}

function labelOf(role: RoleRun | undefined, offset: number, length: number): string {
	if (!role) {
		return "";
	}
	const seal = role.seal === "ok" ? " ✓" : role.seal === "changed" ? ` ✗ ${damageOf(role)}` : "";
	const slice = sliceText(role, offset, length);
	// A block's text says more than a name: `block[8..15] of 40 bytes from malloc`.
	return `${isBlock(role) ? role.text.replace("block", `block${slice}`) : `${role.text}${slice}`}${seal}`;
}

function damageOf(role: RoleRun | undefined): string | undefined {
	return role?.seal === "changed" ? (role.damage ?? "overwritten") : undefined;
}

/** Which bytes of the whole thing these are: `[8..15]` of a buffer, `, byte 3 of 8` of a word. */
function sliceText(role: RoleRun, offset: number, length: number): string {
	const whole = role.whole ?? role;
	const isName = role.role !== "data" || /^[A-Za-z_$][\w.$]*$/.test(role.text);
	if (length >= whole.length || stretches.has(role.role) || !isName || role.text.endsWith("]")) {
		return "";
	}
	const first = offset - whole.offset;
	const last = first + length - 1;
	if (whole.length > 8 || isBlock(role)) {
		return first === last ? `[${first}]` : `[${first}..${last}]`;
	}
	return first === last ? `, byte ${first} of ${whole.length}` : `, bytes ${first}–${last} of ${whole.length}`;
}

function isBlock({ role }: RoleRun): boolean {
	return role === "heap-block" || role === "freed-block";
}

/** The better readings that lie within the part. */
function valuesIn(block: Block, offset: number, length: number): ValueRun[] {
	const runs: ValueRun[] = [];
	for (let at = offset; at < offset + length; at++) {
		const run = block.values.get(at);
		if (run && run.offset + run.length <= offset + length) {
			runs.push(run);
		}
	}
	return runs;
}

function valueText(block: Block, offset: number, length: number, readings: readonly ValueRun[]): string {
	if (readings.length > 0) {
		return readings.map((run) => run.text).join(" ");
	}
	if (block.unreadable[offset]) {
		return "not readable";
	}
	const absent = missing(block, offset, length);
	if (absent === length) {
		return neverWritten;
	}
	if (absent > 0) {
		return `${length - absent} of ${length} written`;
	}
	return numbers(block.bytes.subarray(offset, offset + length));
}

/** Letters of a text that is longer than the part; undefined where there is no such text, or a single byte of it. */
function pieceOfText(block: Block, offset: number, length: number): string | undefined {
	const start = block.roles[offset]?.offset ?? offset;
	const whole = block.values.get(start);
	const isPiece = whole?.text.startsWith('"') && whole.length > length && offset + length <= start + whole.length;
	const bytes = block.bytes.subarray(offset, offset + length);
	const end = bytes.indexOf(0);
	const letters = end < 0 ? bytes : bytes.subarray(0, end);
	return isPiece && length > 1 && letters.length > 0 ? JSON.stringify(String.fromCharCode(...letters)) : undefined;
}

/** Bytes of the part that hold no known value. */
function missing(block: Block, offset: number, length: number): number {
	let count = 0;
	for (let at = offset; at < offset + length; at++) {
		if (block.unreadable[at] || !block.writers[at]) {
			count++;
		}
	}
	return count;
}

/** False for bytes that only now got their first value: they were no number before. */
function hadOtherValue({ before, fresh }: Block, offset: number, length: number): boolean {
	const end = offset + length;
	return before.slice(offset, end).some((byte, index) => byte !== undefined && !fresh[offset + index]);
}

function wasText(bytes: Uint8Array, before: readonly (number | undefined)[]): string {
	return numbers(bytes.map((byte, index) => before[index] ?? byte));
}

/** One number for each eight bytes. */
function numbers(bytes: Uint8Array): string {
	const words: string[] = [];
	for (let start = 0; start < bytes.length; start += 8) {
		words.push(numberText(bytes.subarray(start, start + 8)));
	}
	return words.join(" ");
}
