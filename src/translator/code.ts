// Writes the body of one WebAssembly function: instructions, structured control
// by labels that remember how deep they were opened, and locals that are given
// out and taken back. It knows the encoding and nothing of guests.

import { ByteBuffer, unsignedBytes } from "./byteBuffer.ts";
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
	/** Where its opening is in the body. */
	readonly start: number;
}

/** Stands for one before it is opened. */
export const noLabel: Label = { depth: 0, start: 0 };

/** Bytes that open a label. */
const openingLength = 2;

/** A local of the function. */
export interface Local {
	readonly index: number;
	readonly type: ValueType;
}

/** Bytes that most functions need no more than. */
const usualLength = 1 << 14;

export class Code {
	private readonly bytes = new ByteBuffer(usualLength);
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
		this.bytes.byte(0);
		this.bytes.unsigned(offset);
	}

	/** An instruction on one lane of a vector. */
	lane(name: LaneOpcode, index: number): void {
		this.operation(laneOpcodes[name]);
		this.bytes.byte(index);
	}

	/** Puts the value on the stack, of a type and width, into lane `index` of the vector below it. */
	replaceLane(type: ValueType, width: number, index: number): void {
		const kind = type === f32 || type === f64 ? "f" : "i";
		this.lane(`${kind}${width}x${128 / width}.replace_lane` as LaneOpcode, index);
	}

	/** Bytes of the two vectors on the stack, by their numbers: 0 to 15 of the first, 16 to 31 of the second. */
	shuffle(bytes: readonly number[]): void {
		this.bytes.append([0xfd, 0x0d, ...bytes]);
	}

	/** A `select` between values of a type that is no number. */
	selectOf(type: ValueType): void {
		this.bytes.append([0x1c, 1, type]);
	}

	/** The 16 bytes at the address below become the i64 on top of the stack, twice. */
	storeTwice(offset: number): void {
		this.bytes.append([0xfd, 0x12, 0xfd, 0x0b, 0]);
		this.bytes.unsigned(offset);
	}

	vectorConstant(value: bigint): void {
		this.bytes.append([0xfd, 0x0c]);
		for (let shift = 0n; shift < 128n; shift += 8n) {
			this.bytes.byte(Number((value >> shift) & 0xffn));
		}
	}

	constant32(value: number): void {
		this.bytes.byte(0x41);
		this.bytes.signed(value);
	}

	constant64(value: bigint): void {
		this.bytes.byte(0x42);
		this.bytes.signedLong(BigInt.asIntN(64, value));
	}

	get(local: Local): void {
		this.bytes.byte(0x20);
		this.bytes.unsigned(local.index);
	}

	set(local: Local): void {
		this.bytes.byte(0x21);
		this.bytes.unsigned(local.index);
	}

	tee(local: Local): void {
		this.bytes.byte(0x22);
		this.bytes.unsigned(local.index);
	}

	/** Calls the function of table 0 that the i32 on top of the stack numbers. */
	callIndirect(type: number): void {
		this.bytes.byte(0x11);
		this.bytes.unsigned(type);
		this.bytes.byte(0);
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

	/** Takes back the label that was opened last, to which nothing branches, nor from within to any outside. */
	unopen({ start }: Label): void {
		this.bytes.remove(start, openingLength);
		this.depth--;
	}

	branch(label: Label): void {
		this.bytes.byte(0x0c);
		this.bytes.unsigned(this.distance(label));
	}

	branchIf(label: Label): void {
		this.bytes.byte(0x0d);
		this.bytes.unsigned(this.distance(label));
	}

	/** Goes to the label that the i32 on top of the stack numbers, or else to the last one given. */
	branchTable(labels: readonly Label[], otherwise: Label): void {
		this.bytes.byte(0x0e);
		this.bytes.unsigned(labels.length);
		for (const label of labels) {
			this.bytes.unsigned(this.distance(label));
		}
		this.bytes.unsigned(this.distance(otherwise));
	}

	/** The body with its locals, as the code section has it; ends the function. */
	finish(): Uint8Array {
		this.bytes.byte(opcodes.end);
		const code = this.bytes.view();
		const locals = [...unsignedBytes(this.types.length), ...this.types.flatMap((type) => [1, type])];
		const size = unsignedBytes(locals.length + code.length);
		const body = new Uint8Array(size.length + locals.length + code.length);
		body.set(size);
		body.set(locals, size.length);
		body.set(code, size.length + locals.length);
		return body;
	}

	/** An opcode above 0xff stands behind the prefix that is its upper byte. */
	private operation(opcode: number): void {
		if (opcode > 0xff) {
			this.bytes.byte(opcode >> 8);
			this.bytes.unsigned(opcode & 0xff);
		} else {
			this.bytes.byte(opcode);
		}
	}

	private open(opcode: number): Label {
		const start = this.bytes.end;
		this.bytes.append([opcode, 0x40]);
		this.depth++;
		return { depth: this.depth, start };
	}

	private distance(label: Label): number {
		return this.depth - label.depth;
	}
}
