// Chooses the row and the encoding for an instruction of the source, as the
// dialect's own assembler does (GNU as, or NASM with its default optimisation):
// of the table's rows that fit the operands, the first. What does not fit
// becomes one sentence for the author. `choice.ts` finds the row, `match.ts` decides
// about single operands.

import { addressWidthOf, normaliseMemory } from "./address.ts";
import { type Choice, chooseUse } from "./choice.ts";
import { encode, needsRex } from "./encode.ts";
import type { Instruction, Operand, Repeat } from "./instruction.ts";
import type { Manner } from "./manner.ts";
import type { Dialect } from "./match.ts";
import { ambiguityOf, type Explanation, explainMisfits } from "./mismatch.ts";
import { findMnemonic, type Mnemonic } from "./mnemonics.ts";
import type { Operation } from "./operation.ts";
import type { Width } from "./registers.ts";
import type { Place } from "./row.ts";
import { type Circumstances, completeOperands, fits, usesOf } from "./use.ts";
import { assumedUse, hasWidth, turned } from "./variant.ts";

export interface Request {
	readonly mnemonic: string;
	/** In Intel order: destination first. */
	readonly operands: readonly Operand[];
	readonly repeat?: Repeat;
	readonly lock?: boolean;
	readonly manner?: Manner;
	/** In bits, where the name says it: `movl`. */
	readonly width?: Width;
	/** A width that nothing says is 32 bits, as in AT&T syntax. */
	readonly assumes?: boolean;
	/** Where the instruction will stand; branch distances depend on it. */
	readonly address: bigint;
	readonly dialect: Dialect;
}

export type Selection =
	/** `bytes` is what the machine will decode; it may be another of the table's rows that has these. `truncated` is the operand whose number was cut; `assumed`: nothing said the width; `locked`: a `lock` that processors refuse. */
	| {
			readonly kind: "instruction";
			readonly bytes: Uint8Array;
			readonly instruction: Instruction;
			readonly truncated?: number;
			readonly assumed?: boolean;
			readonly locked?: string;
	  }
	/** `operand` (from 0) is the one to blame, when it is one; `write` could stand in its place. */
	| { readonly kind: "mismatch"; readonly operand?: number; readonly message: string; readonly write?: string };

/** Chooses the encoding of one instruction whose values are all known. Never throws. */
export function select(request: Request): Selection {
	const mnemonic = findMnemonic(request.mnemonic);
	if (!mnemonic) {
		return mismatch({ message: `there is no instruction \`${request.mnemonic}\`` });
	}
	const operands = normaliseOperands(request);
	if ("message" in operands) {
		return mismatch(operands);
	}
	const { address, dialect } = request;
	const circumstances = { operands, address, dialect };
	const choice = chooseUse(mnemonic, circumstances);
	switch (choice.kind) {
		case "none":
			return (
				selectTruncated(request) ??
				mismatch(explainMisfits(mnemonic, operands, usesOf(mnemonic, circumstances), address))
			);
		case "ambiguous": {
			const assumed = request.assumes ? assumedUse(mnemonic, circumstances) : undefined;
			const selection = assumed && finish(draftOf(assumed, mnemonic, operands, request), request);
			return selection?.kind === "instruction"
				? { ...selection, assumed: true }
				: (selection ?? mismatch(ambiguityOf(mnemonic, operands, dialect)));
		}
		case "use": {
			const named = asNamed(choice, mnemonic, circumstances, request);
			const use = turned(named, mnemonic, circumstances, request.manner);
			return finish(draftOf(use, mnemonic, operands, request), request);
		}
	}
}

/** Of the uses that fit, the one whose width the name says, where operands say none: `pushw %fs`. */
function asNamed(
	choice: Choice & { kind: "use" },
	mnemonic: Mnemonic,
	circumstances: Circumstances,
	request: Request,
): Choice & { kind: "use" } {
	const { width } = request;
	if (width === undefined || hasWidth(draftOf(choice, mnemonic, circumstances.operands, request), width)) {
		return choice;
	}
	for (const use of usesOf(mnemonic, circumstances)) {
		if (fits(use, circumstances.address)) {
			const other = { ...choice, row: use.row, width: use.width };
			if (hasWidth(draftOf(other, mnemonic, circumstances.operands, request), width)) {
				return other;
			}
		}
	}
	return choice;
}

/** NASM cuts off the upper part of a number that is too large for every form. */
function selectTruncated(request: Request): Selection | undefined {
	const at = request.dialect === "nasm" ? request.operands.findIndex(({ kind }) => kind === "immediate") : -1;
	const operand = request.operands[at];
	for (const width of operand?.kind === "immediate" ? [32, 16, 8] : []) {
		const value = BigInt.asIntN(width, operand?.kind === "immediate" ? operand.value : 0n);
		if (operand?.kind === "immediate" && value !== operand.value) {
			const selection = select({ ...request, operands: request.operands.with(at, { ...operand, value }) });
			return selection.kind === "instruction" ? { ...selection, truncated: at } : undefined;
		}
	}
	return undefined;
}

function mismatch({ operand, message, write }: Explanation): Selection {
	return { kind: "mismatch", operand, message, ...(write === undefined ? {} : { write }) };
}

function normaliseOperands(request: Request): readonly Operand[] | Explanation {
	let { operands }: { operands: readonly Operand[] } = request;
	for (let index = 0; index < operands.length; index++) {
		const operand = operands[index];
		const result = operand?.kind === "memory" ? normaliseMemory(operand, request.dialect) : operand;
		if (typeof result === "string") {
			return { operand: index, message: result };
		}
		operands = result === undefined || result === operand ? operands : operands.with(index, result);
	}
	return operands;
}

/**
 * Compilers wrote `rep ret` for the branch predictors of old processors, and write `rep bsf` for the bytes of
 * `tzcnt`, which old processors run as `bsf`: what stands there after encoding is `tzcnt`.
 */
const prefixedByCompilers: readonly Operation[] = ["ret", "bsf", "bsr"];

function checkRepeat({ row, repeat }: Instruction, mnemonic: string): Explanation | undefined {
	return repeat && !row.encoding.repeat && !prefixedByCompilers.includes(row.operation)
		? { message: `\`${repeat}\` goes with string instructions, not with \`${mnemonic}\`` }
		: undefined;
}

function checkLock({ row, operands, lock }: Instruction, mnemonic: string): Explanation | undefined {
	if (lock && !row.encoding.lock) {
		return { message: `\`lock\` does not go with \`${mnemonic}\`` };
	}
	return lock && !operands.some((operand) => operand.kind === "memory")
		? { message: `\`lock\` needs memory as the destination of \`${mnemonic}\`` }
		: undefined;
}

function checkHighBytes(instruction: Instruction): Explanation | undefined {
	const operand = instruction.operands.findIndex((item) => item.kind === "register" && item.register.shift === 8);
	if (operand < 0 || !needsRex(instruction)) {
		return undefined;
	}
	const high = instruction.operands[operand];
	const name = high?.kind === "register" ? high.register.name : "";
	return {
		operand,
		message: `${name} cannot be used here: the instruction needs a REX prefix, with which ah, bh, ch and dh do not exist`,
	};
}

function checkWidth(instruction: Instruction, { width, mnemonic }: Request): Explanation | undefined {
	return width === undefined || hasWidth(instruction, width)
		? undefined
		: { message: `the name says ${width} bits, which do not go with these operands of \`${mnemonic}\`` };
}

function finish(draft: Instruction, request: Request): Selection {
	const { mnemonic, address, dialect } = request;
	const lock = checkLock(draft, mnemonic);
	const misfit =
		checkWidth(draft, request) ??
		checkRepeat(draft, mnemonic) ??
		checkHighBytes(draft) ??
		(dialect === "nasm" ? undefined : lock);
	return misfit
		? mismatch(misfit)
		: { kind: "instruction", bytes: encode(draft, address, dialect), instruction: draft, locked: lock?.message };
}

function draftOf(
	{ row, width }: Choice & { kind: "use" },
	{ condition }: Mnemonic,
	given: readonly Operand[],
	{ repeat, lock, manner }: Request,
): Instruction {
	const operands = completeOperands(row, width, given) ?? given;
	return {
		row,
		mnemonic: row.mnemonic,
		width,
		operands: operands.map((operand, index) => settle(row.places[index], operand)),
		condition,
		repeat,
		lock,
		manner,
		addressWidth: manner?.address && row.places.some(isOffset) ? 32 : addressWidthOf(row, operands),
		length: 0,
	};
}

/** An address in full, which is as long as addresses are. */
function isOffset({ kind }: Place): boolean {
	return kind === "offset";
}

/** A number where a branch target stands is an address. */
function settle(place: Place | undefined, operand: Operand): Operand {
	return place?.kind === "relative" && operand.kind === "immediate"
		? { kind: "target", address: BigInt.asUintN(64, operand.value) }
		: operand;
}
