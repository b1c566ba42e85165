// Instructions and states for tests, made by hand: no assembler, no table.

import type { Immediate, Instruction, Memory, Operand, RegisterOperand, Target } from "../../src/isa/instruction.ts";
import type { Operation } from "../../src/isa/operation.ts";
import { type Flag, findRegister, flagBits } from "../../src/isa/registers.ts";
import type { Row } from "../../src/isa/row.ts";
import { firstFsBase, firstSelectors } from "../../src/isa/segments.ts";
import { evaluate } from "../../src/semantics/evaluate.ts";
import { meaning } from "../../src/semantics/meaning.ts";
import type { Outcome, Reader } from "../../src/semantics/reader.ts";
import { initialX87, type X87State } from "../../src/semantics/x87State.ts";

/** An instruction of 4 bytes; details override what is usual. */
export function instruction(
	operation: Operation,
	operands: readonly Operand[],
	details: Partial<Instruction> = {},
): Instruction {
	const width = details.width ?? 64;
	return {
		row: rowOf(operation, width),
		mnemonic: operation,
		width,
		operands,
		addressWidth: 64,
		length: 4,
		...details,
	};
}

/** Of the row the meanings read nothing but its operation. */
function rowOf(operation: Operation, width: Row["widths"][number]): Row {
	return {
		id: 0,
		mnemonic: operation,
		names: [operation],
		aliases: [],
		opcode: "",
		encoding: {
			map: "",
			byte: 0,
			waits: false,
			address32: false,
			default64: false,
			lock: false,
			decodeOnly: false,
			encodeOnly: false,
		},
		operands: [],
		places: [],
		widths: [width],
		operation,
		description: "",
	};
}

export function reg(name: string): RegisterOperand {
	const register = findRegister(name);
	if (!register) {
		throw new RangeError(`no register ${name}`);
	}
	return { kind: "register", register };
}

export function imm(value: bigint | number): Immediate {
	return { kind: "immediate", value: BigInt(value) };
}

export function target(address: bigint | number): Target {
	return { kind: "target", address: BigInt(address) };
}

/** `[base + index*scale + displacement]`. */
export function memory(
	width: Memory["width"],
	base: string | undefined,
	displacement: bigint | number = 0,
	index?: string,
	scale: Memory["scale"] = 1,
): Memory {
	return {
		kind: "memory",
		width,
		base: base === undefined || base === "rip" ? base : reg(base).register,
		index: index === undefined ? undefined : reg(index).register,
		scale,
		displacement: BigInt(displacement),
	};
}

/** A small machine: registers by name, rflags, and bytes by address; bytes that are absent fault. */
export class TestState implements Reader {
	readonly registers: bigint[];
	bits: bigint;
	readonly bytes: Map<bigint, number>;
	readonly vectors: bigint[] = Array.from({ length: 16 }, () => 0n);
	control = 0x1f80;
	unit = initialX87;
	readonly selectors = [...firstSelectors];

	constructor(registers: Readonly<Record<string, bigint | number>> = {}, flags = 0x202n) {
		this.registers = Array.from({ length: 16 }, () => 0n);
		for (const [name, value] of Object.entries(registers)) {
			this.registers[reg(name).register.number] = BigInt.asUintN(64, BigInt(value));
		}
		this.bits = flags;
		this.bytes = new Map();
	}

	register(number: number): bigint {
		return this.registers[number] ?? 0n;
	}

	fsBase(): bigint {
		return firstFsBase;
	}

	xmm(number: number): bigint {
		return this.vectors[number] ?? 0n;
	}

	selector(number: number): number {
		return this.selectors[number] ?? 0;
	}

	mxcsr(): number {
		return this.control;
	}

	x87(): X87State {
		return this.unit;
	}

	flag(flag: Flag): 0 | 1 {
		return (this.bits >> BigInt(flagBits[flag])) & 1n ? 1 : 0;
	}

	rflags(): bigint {
		return this.bits;
	}

	steps(): bigint {
		return 0x1_0000_002an;
	}

	load(address: bigint, width: number): bigint | undefined {
		let value = 0n;
		for (let offset = width / 8 - 1; offset >= 0; offset--) {
			const byte = this.bytes.get(BigInt.asUintN(64, address + BigInt(offset)));
			if (byte === undefined) {
				return undefined;
			}
			value = (value << 8n) | BigInt(byte);
		}
		return value;
	}

	/** Puts a little-endian value of `width` bits into memory. */
	place(address: bigint, width: number, value: bigint): this {
		for (let offset = 0; offset < width / 8; offset++) {
			const at = BigInt.asUintN(64, address + BigInt(offset));
			this.bytes.set(at, Number((value >> BigInt(8 * offset)) & 0xffn));
		}
		return this;
	}

	/** Applies an outcome, as the machine does. */
	apply(outcome: Outcome): void {
		if (outcome.fault) {
			return;
		}
		for (const { number, value } of outcome.registers) {
			this.registers[number] = value;
		}
		for (const { number, value } of outcome.xmm) {
			this.vectors[number] = value;
		}
		this.control = outcome.mxcsr ?? this.control;
		this.unit = outcome.x87 ?? this.unit;
		if (outcome.selector) {
			this.selectors[outcome.selector.number] = outcome.selector.value;
		}
		for (const { address, width, value } of outcome.stores) {
			this.place(address, width, value);
		}
		const { written, values } = outcome.flags;
		this.bits = (this.bits & ~BigInt(written)) | BigInt(values);
	}

	/** Executes one instruction at an address, all its iterations, and gives the last outcome. */
	execute(item: Instruction, address = 0x401000n): Outcome {
		const effects = meaning(item, address);
		let outcome = evaluate(effects, this);
		this.apply(outcome);
		while (outcome.again) {
			outcome = evaluate(effects, this);
			this.apply(outcome);
		}
		return outcome;
	}
}
