// Writes an instruction as text that the assembler reads back: Intel syntax as
// objdump prints it, with one space after the mnemonic. Knows no instruction by
// name; everything comes from the operands.

import { hex } from "./hex.ts";
import type { Instruction, Memory } from "./instruction.ts";
import type { OperandWidth, Register } from "./registers.ts";

/** Gives the name of an address, if it has one. */
export type AddressNames = (address: bigint) => string | undefined;

/** The text of an instruction: `mov rax, qword ptr [rbp-0x8]`. */
export function format(instruction: Instruction, nameOf: AddressNames = () => undefined): string {
	const { mnemonic, repeat, lock } = instruction;
	const operands = isPlainString(instruction)
		? []
		: instruction.operands.map((_, index) => formatOperand(instruction, index, nameOf));
	const prefix = `${lock ? "lock " : ""}${repeat ? `${repeat} ` : ""}`;
	return `${prefix}${mnemonic}${operands.length > 0 ? ` ${operands.join(", ")}` : ""}`;
}

/** True for `movsb` and its like with nothing to add: their operands go without saying. */
function isPlainString({ row, operands, addressWidth }: Instruction): boolean {
	const implied = row.places.some((place) => place.kind === "implied memory");
	const hasSegment = operands.some((operand) => operand.kind === "memory" && operand.segment);
	return implied && addressWidth === 64 && !hasSegment;
}

/** Bits in which a negative immediate is shown: as wide as what it is extended to. */
function immediateWidth({ row, width }: Instruction, index: number): number {
	const place = row.places[index];
	const extended = place?.kind !== "immediate" || place.width === "row" || place.extended;
	return extended ? width : Number(place.width);
}

function formatOperand(instruction: Instruction, index: number, nameOf: AddressNames): string {
	const operand = instruction.operands[index];
	if (!operand) {
		throw new RangeError(`${instruction.mnemonic} has no operand ${index + 1}`);
	}
	switch (operand.kind) {
		case "register":
			return registerText(operand.register, instruction.row.places[index]?.kind === "fixed");
		case "immediate":
			return instruction.row.places[index]?.kind === "one"
				? "1"
				: hex(BigInt.asUintN(immediateWidth(instruction, index), operand.value));
		case "target":
			return nameOf(operand.address) ?? hex(operand.address);
		default:
			return formatMemory(operand, instruction.addressWidth, nameOf);
	}
}

/** Those of x87 as GNU as and objdump write them. */
function registerText({ file, name, number }: Register, isImplied: boolean): string {
	return file !== "x87" ? name : isImplied ? "st" : `st(${number})`;
}

const widthNames: Readonly<Record<OperandWidth, string>> = {
	8: "byte",
	16: "word",
	32: "dword",
	64: "qword",
	80: "tbyte",
	128: "xmmword",
};

function formatMemory(memory: Memory, addressWidth: 32 | 64, nameOf: AddressNames): string {
	const { width, segment } = memory;
	return `${width ? `${widthNames[width]} ptr ` : ""}${segment ? `${segment}:` : ""}[${formatAddress(memory, addressWidth, nameOf)}]`;
}

/** The address means the same wherever the text stands, so a distance from rip is never shown. */
function formatAddress(memory: Memory, addressWidth: 32 | 64, nameOf: AddressNames): string {
	const { base, index, scale, displacement } = memory;
	if (base === "rip") {
		const name = nameOf(displacement);
		return name ? `rip+${name}` : `rel ${hex(displacement)}`;
	}
	const scaled = index && (base && scale === 1 ? index.name : `${index.name}*${scale}`);
	const sum = [base?.name, scaled].filter((part) => part !== undefined).join("+");
	if (sum === "") {
		return hex(BigInt.asUintN(addressWidth, displacement));
	}
	const sign = displacement < 0n ? "-" : "+";
	return displacement === 0n ? sum : `${sum}${sign}${hex(displacement < 0n ? -displacement : displacement)}`;
}
