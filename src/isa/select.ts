// Chooses the row and the encoding for an instruction of the source, as the
// dialect's own assembler does (GNU as, or NASM with its default optimisation):
// of the table's rows that fit the operands, the first. What does not fit
// becomes one sentence for the author. `match.ts` decides about single operands.

import { addressWidthOf, normaliseMemory } from "./address.ts";
import { decode } from "./decode.ts";
import { encode, rexOf } from "./encode.ts";
import type { Instruction, Operand, Repeat } from "./instruction.ts";
import { accessWidth, type Dialect } from "./match.ts";
import { ambiguityOf, type Explanation, explainMisfits } from "./mismatch.ts";
import { findMnemonic, type Mnemonic } from "./mnemonics.ts";
import type { Operation } from "./operation.ts";
import type { Place } from "./row.ts";
import { type Use, usesOf } from "./use.ts";

export interface Request {
	readonly mnemonic: string;
	/** In Intel order: destination first. */
	readonly operands: readonly Operand[];
	readonly repeat?: Repeat;
	readonly lock?: boolean;
	/** Where the instruction will stand; branch distances depend on it. */
	readonly address: bigint;
	readonly dialect: Dialect;
}

export type Selection =
	/** The instruction as the machine will decode it from these bytes. */
	| { readonly kind: "instruction"; readonly instruction: Instruction; readonly bytes: Uint8Array }
	/** `operand` (from 0) is the one to blame, when it is one. */
	| { readonly kind: "mismatch"; readonly operand?: number; readonly message: string };

/** Chooses the encoding of one instruction whose values are all known. Never throws. */
export function select(request: Request): Selection {
	const mnemonic = findMnemonic(request.mnemonic);
	if (!mnemonic) {
		return mismatch({ message: `there is no instruction \`${request.mnemonic}\`` });
	}
	const normalised = normaliseOperands(request);
	if ("message" in normalised) {
		return mismatch(normalised);
	}
	const { operands, dialect } = normalised;
	const fits = fitsOf(mnemonic, normalised);
	const chosen = fits.find((use) => use.width === 64 && use.row.encoding.default64) ?? fits[0];
	if (!chosen) {
		return mismatch(explainMisfits(mnemonic, operands, [...usesOf(mnemonic, normalised)]));
	}
	if (isAmbiguous(fits, chosen, operands)) {
		return mismatch(ambiguityOf(operands, dialect));
	}
	return finish(chosen, mnemonic, normalised);
}

/** The uses that fit: the first alone where the operands leave no doubt about the width. */
function fitsOf(mnemonic: Mnemonic, request: Request): readonly Use[] {
	const isCertain =
		request.operands.length > 0 && request.operands.every((operand) => operand.kind !== "memory" || operand.width);
	const fits: Use[] = [];
	for (const use of usesOf(mnemonic, request)) {
		if (use.misfits.length === 0) {
			fits.push(use);
			if (isCertain) {
				break;
			}
		}
	}
	return fits;
}

function mismatch({ operand, message }: Explanation): Selection {
	return { kind: "mismatch", operand, message };
}

function normaliseOperands(request: Request): Request | Explanation {
	const operands: Operand[] = [];
	for (const [index, operand] of request.operands.entries()) {
		const result = operand.kind === "memory" ? normaliseMemory(operand, request.dialect) : operand;
		if (typeof result === "string") {
			return { operand: index, message: result };
		}
		operands.push(result);
	}
	return { ...request, operands };
}

/** True when a memory operand without a width, or one that goes without saying, could be of several. */
function isAmbiguous(fits: readonly Use[], chosen: Use, given: readonly Operand[]): boolean {
	if (chosen.row.encoding.default64) {
		return false;
	}
	const widths = fits.flatMap(({ row, width, operands }) =>
		row.places.flatMap((place, index) => {
			const operand = operands[index];
			return operand?.kind === "memory" && !operand.width ? (accessWidth(place, width) ?? []) : [];
		}),
	);
	const unnamed = chosen.operands.length > 0 && given.length === 0 && new Set(fits.map(({ width }) => width)).size > 1;
	return unnamed || new Set(widths).size > 1;
}

/**
 * Compilers wrote `rep ret` for the branch predictors of old processors, and write `rep bsf` for the bytes of
 * `tzcnt`, which old processors run as `bsf`: what stands there after encoding is `tzcnt`.
 */
const prefixedByCompilers: readonly Operation[] = ["ret", "bsf", "bsr"];

function checkPrefixes({ row, operands }: Use, { repeat, lock, mnemonic }: Request): Explanation | undefined {
	if (repeat && !row.encoding.repeat && !prefixedByCompilers.includes(row.operation)) {
		return { message: `\`${repeat}\` goes with string instructions, not with \`${mnemonic}\`` };
	}
	if (lock && !row.encoding.lock) {
		return { message: `\`lock\` does not go with \`${mnemonic}\`` };
	}
	if (lock && !operands.some((operand) => operand.kind === "memory")) {
		return { message: `\`lock\` needs memory as the destination of \`${mnemonic}\`` };
	}
	return undefined;
}

function checkHighBytes(instruction: Instruction): Explanation | undefined {
	const operand = instruction.operands.findIndex((item) => item.kind === "register" && item.register.shift === 8);
	if (operand < 0 || rexOf(instruction).length === 0) {
		return undefined;
	}
	const high = instruction.operands[operand];
	const name = high?.kind === "register" ? high.register.name : "";
	return {
		operand,
		message: `${name} cannot be used here: the instruction needs a REX prefix, with which ah, bh, ch and dh do not exist`,
	};
}

function finish(use: Use, mnemonic: Mnemonic, request: Request): Selection {
	const draft = draftOf(use, mnemonic, request);
	const misfit = checkPrefixes(use, request) ?? checkHighBytes(draft);
	if (misfit) {
		return mismatch(misfit);
	}
	const bytes = encode(draft, request.address, request.dialect);
	const instruction = decode(bytes, request.address);
	if (typeof instruction === "string") {
		throw new Error(`${use.row.mnemonic} ${use.row.opcode} encodes to something ${instruction}`);
	}
	return { kind: "instruction", instruction, bytes };
}

function draftOf({ row, width, operands }: Use, mnemonic: Mnemonic, { repeat, lock }: Request): Instruction {
	return {
		row,
		mnemonic: row.mnemonic,
		width,
		operands: operands.map((operand, index) => settle(row.places[index], operand)),
		condition: mnemonic.condition,
		repeat,
		lock,
		addressWidth: addressWidthOf(row, operands),
		length: 0,
	};
}

/** A number where a branch target stands is an address. */
function settle(place: Place | undefined, operand: Operand): Operand {
	return place?.kind === "relative" && operand.kind === "immediate"
		? { kind: "target", address: BigInt.asUintN(64, operand.value) }
		: operand;
}
