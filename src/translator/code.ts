// Writes the body of one WebAssembly function: instructions, structured control
// by labels that remember how deep they were opened, and locals that are given
// out and taken back. It knows the encoding and nothing of guests.

import { appendSigned, appendUnsigned } from "./leb128.ts";
import {
	f32,
	f64,
	i32,
	i64,
	type LaneOpcode,
	type MemoryOpcode,
	memoryOpcodes,
	type Opcode,
	opcodes,
	type ValueType,
	v128,
} from "./opcodes.ts";
import { laneOpcodes } from "./vectorOpcodes.ts";

/** A place that `branch` can name, while it is open. */
export interface Label {
	readonly depth: number;
}

/** A local of the function. */
export interface Local {
	readonly index: number;
	readonly type: ValueType;
}

export class Code {
	private readonly bytes: number[] = [];
	private readonly parameters: number;
	private readonly types: ValueType[] = [];
	private readonly spare = new Map<ValueType, Local[]>([
		[i32, []],
		[i64, []],
		[f32, []],
		[f64, []],
		[v128, []],
	]);
	private readonly lent: Local[] = [];
	private depth = 0;

	/** @param parameters number of i32 or i64 parameters: the first locals. */
	constructor(parameters: number) {
		this.parameters = parameters;
	}

	/** A local for the whole function. */
	local(type: ValueType): Local {
		this.types.push(type);
		return { index: this.parameters + this.types.length - 1, type };
	}

	/** A local until the next `reuse`. */
	temporary(type: ValueType): Local {
		const local = this.spare.get(type)?.pop() ?? this.local(type);
		this.lent.push(local);
		return local;
	}

	/** How many temporaries are lent: `reuse` may take back those after. */
	mark(): number {
		return this.lent.length;
	}

	/** Takes all temporaries back, or those lent since a mark. */
	reuse(mark = 0): void {
		for (const local of this.lent.splice(mark)) {
			this.spare.get(local.type)?.push(local);
		}
	}

	emit(...names: readonly Opcode[]): void {
		for (const name of names) {
			this.operation(opcodes[name]);
		}
	}

	access(name: MemoryOpcode, offset: number): void {
		this.operation(memoryOpcodes[name]);
		this.bytes.push(0);
		appendUnsigned(this.bytes, offset);
	}

	/** An instruction on one lane of a vector. */
	lane(name: LaneOpcode, index: number): void {
		this.operation(laneOpcodes[name]);
		this.bytes.push(index);
	}

	/** Puts the value on the stack, of a type and width, into lane `index` of the vector below it. */
	replaceLane(type: ValueType, width: number, index: number): void {
		const kind = type === f32 || type === f64 ? "f" : "i";
		this.lane(`${kind}${width}x${128 / width}.replace_lane` as LaneOpcode, index);
	}

	/** Bytes of the two vectors on the stack, by their numbers: 0 to 15 of the first, 16 to 31 of the second. */
	shuffle(bytes: readonly number[]): void {
		this.bytes.push(0xfd, 0x0d, ...bytes);
	}

	/** A `select` between values of a type that is no number. */
	selectOf(type: ValueType): void {
		this.bytes.push(0x1c, 1, type);
	}

	/** The 16 bytes at the address below become the i64 on top of the stack, twice. */
	storeTwice(offset: number): void {
		this.bytes.push(0xfd, 0x12, 0xfd, 0x0b, 0);
		appendUnsigned(this.bytes, offset);
	}

	vectorConstant(value: bigint): void {
		this.bytes.push(0xfd, 0x0c);
		for (let shift = 0n; shift < 128n; shift += 8n) {
			this.bytes.push(Number((value >> shift) & 0xffn));
		}
	}

	constant32(value: number): void {
		this.bytes.push(0x41);
		appendSigned(this.bytes, BigInt(value | 0));
	}

	constant64(value: bigint): void {
		this.bytes.push(0x42);
		appendSigned(this.bytes, BigInt.asIntN(64, value));
	}

	get(local: Local): void {
		this.bytes.push(0x20);
		appendUnsigned(this.bytes, local.index);
	}

	set(local: Local): void {
		this.bytes.push(0x21);
		appendUnsigned(this.bytes, local.index);
	}

	tee(local: Local): void {
		this.bytes.push(0x22);
		appendUnsigned(this.bytes, local.index);
	}

	/** Calls the function of table 0 that the i32 on top of the stack numbers. */
	callIndirect(type: number): void {
		this.bytes.push(0x11);
		appendUnsigned(this.bytes, type);
		this.bytes.push(0);
	}

	/** Opens a block: a branch to its label goes to its end. */
	block(): Label {
		return this.open(0x02);
	}

	/** Opens a loop: a branch to its label goes to its beginning. */
	loop(): Label {
		return this.open(0x03);
	}

	/** Opens a block that is done when the i32 on top of the stack is not 0. */
	if(): Label {
		return this.open(0x04);
	}

	/** Closes what was opened last. */
	end(): void {
		this.depth--;
		this.emit("end");
	}

	branch(label: Label): void {
		this.bytes.push(0x0c);
		appendUnsigned(this.bytes, this.distance(label));
	}

	branchIf(label: Label): void {
		this.bytes.push(0x0d);
		appendUnsigned(this.bytes, this.distance(label));
	}

	/** Goes to the label that the i32 on top of the stack numbers, or else to the last one given. */
	branchTable(labels: readonly Label[], otherwise: Label): void {
		this.bytes.push(0x0e);
		appendUnsigned(this.bytes, labels.length);
		for (const label of labels) {
			appendUnsigned(this.bytes, this.distance(label));
		}
		appendUnsigned(this.bytes, this.distance(otherwise));
	}

	/** The body with its locals, as the code section has it; ends the function. */
	finish(): number[] {
		const locals: number[] = [];
		appendUnsigned(locals, this.types.length);
		for (const type of this.types) {
			locals.push(1, type);
		}
		const body = locals.concat(this.bytes, opcodes.end);
		const sized: number[] = [];
		appendUnsigned(sized, body.length);
		return sized.concat(body);
	}

	/** An opcode above 0xff stands behind the prefix that is its upper byte. */
	private operation(opcode: number): void {
		if (opcode > 0xff) {
			this.bytes.push(opcode >> 8);
			appendUnsigned(this.bytes, opcode & 0xff);
		} else {
			this.bytes.push(opcode);
		}
	}

	private open(opcode: number): Label {
		this.bytes.push(opcode, 0x40);
		this.depth++;
		return { depth: this.depth };
	}

	private distance(label: Label): number {
		return this.depth - label.depth;
	}
}
