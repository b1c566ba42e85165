// An instruction as far as it is known before addresses are: operands with the
// values that they wait for, and what was asked of its bytes. It is completed
// twice, with zeros when it is put down and with its values at the end, and
// whatever is wrong with it then is told in the same words.

import type { Memory, Operand, Repeat } from "../isa/instruction.ts";
import type { Manner } from "../isa/manner.ts";
import type { Width } from "../isa/registers.ts";
import type { Request, Selection } from "../isa/select.ts";
import { replacement } from "./reporter.ts";
import type { Span } from "./source.ts";
import type { Unit } from "./unit.ts";
import type { Value } from "./value.ts";

/** An operand with its open value. */
export interface PreparedOperand {
	/** With 0 where an open value belongs. */
	readonly operand: Operand;
	/** The immediate, displacement or target that is not known yet. */
	readonly value?: Value;
	/** A segment that means nothing here, but has a byte. */
	readonly ignoredSegment?: string;
	/** NASM: the address is computed with 32 bits: `[a32 x]`. */
	readonly isNarrow?: boolean;
	/** NASM: without registers the address is none relative to rip, nor would be if it were a label's. */
	readonly isAbsolute?: boolean;
	/** The displacement counts from the end of the instruction: `[rip + 8]`. */
	readonly fromNext?: true;
	/** Width in bits that was written before a number. */
	readonly asked?: Memory["width"];
	/** `[rbp + count]`: one symbol at an offset from the frame or stack pointer. */
	readonly slot?: {
		readonly base: "rbp" | "rsp";
		readonly name: string;
		readonly offset: Value;
		/** The number that a macro of that name stands for; undefined where the name is a symbol. */
		readonly named?: bigint;
	};
	readonly span: Span;
}

/** An instruction as far as it is known before addresses are. */
export interface PreparedRequest {
	readonly mnemonic: string;
	readonly operands: readonly PreparedOperand[];
	readonly repeat?: Repeat;
	readonly lock?: boolean;
	readonly manner?: Manner;
	/** In bits, where the name says it. */
	readonly width?: Width;
}

/** The request for `select`, with each operand as `complete` gives it. */
export function completeRequest(
	unit: Unit,
	request: PreparedRequest,
	address: bigint,
	complete: (operand: PreparedOperand, index: number) => Operand,
): Request {
	const { mnemonic, repeat, lock, manner, width } = request;
	return {
		mnemonic,
		repeat,
		lock,
		manner,
		width,
		assumes: unit.isAtt,
		address,
		dialect: unit.dialect.name,
		operands: request.operands.map(complete),
	};
}

/** True when the bytes are not known before the address is. */
export function dependsOnAddress({ value, fromNext, operand }: PreparedOperand): boolean {
	return value !== undefined || fromNext === true || operand.kind === "target";
}

/** Says that a number was too large and was cut; the warning goes to its operand. */
export function warnTruncated(
	unit: Unit,
	{ operands }: PreparedRequest,
	{ truncated }: Selection & { kind: "instruction" },
	span: Span,
): void {
	const operand = truncated === undefined ? undefined : operands[truncated];
	if (operand) {
		const message = "this number does not fit here; NASM cuts off its upper part, and so it is done";
		unit.reporter.report(operand.span ?? span, "truncated", message, { severity: "warning" });
	}
}

/** Interrupts that are no system calls of Linux's, although they look it. */
const interrupts: ReadonlyMap<bigint, string> = new Map([
	[80n, "this is interrupt 80, and Linux's is 0x80: write `int 0x80`"],
	...[0x10n, 0x13n, 0x15n, 0x16n, 0x1an].map((vector): [bigint, string] => [
		vector,
		"this is an interrupt of a PC's BIOS, and a program of Linux is stopped at it: it uses `syscall`",
	]),
	...[0x20n, 0x21n].map((vector): [bigint, string] => [
		vector,
		"this is an interrupt of DOS, and a program of Linux is stopped at it: it uses `syscall`",
	]),
]);

/** Warns of an interrupt that belongs to another system. */
export function warnOfInterrupt(unit: Unit, { mnemonic, operands: [vector] }: PreparedRequest, span: Span): void {
	const { operand } = vector ?? {};
	const message = mnemonic === "int" && operand?.kind === "immediate" ? interrupts.get(operand.value) : undefined;
	if (message !== undefined) {
		unit.reporter.report(span, "interrupt", message, { severity: "warning" });
	}
}

/** Says why no encoding fits, at the operand to blame or at the whole instruction. */
export function reportMismatch(
	unit: Unit,
	request: PreparedRequest,
	selection: Selection & { kind: "mismatch" },
	span: Span,
): void {
	const blamed = selection.operand === undefined ? undefined : request.operands[selection.operand];
	const place = blamed?.span ?? span;
	const { write } = selection;
	if (write === undefined) {
		unit.reporter.report(place, "operands", selection.message);
		return;
	}
	const written = unit.isAtt ? `%${write}` : write;
	const message = selection.message.replace(`\`${write}\``, `\`${written}\``);
	unit.reporter.report(place, "operands", message, { fixes: [replacement(place, written)] });
}
