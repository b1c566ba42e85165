// Chooses the row and the encoding for an instruction of the source, as the
// dialect's own assembler does (GNU as, or NASM with its default optimisation):
// of the table's rows that fit the operands, the first. What does not fit
// becomes one sentence for the author. `match.ts` decides about single operands.

import { addressWidthOf, normaliseMemory } from "./address.ts";
import { decode, impliedMemory } from "./decode.ts";
import { encode, rexOf } from "./encode.ts";
import type { Instruction, Operand, Repeat } from "./instruction.ts";
import { accessWidth, type Dialect, type Misfit, matchPlace } from "./match.ts";
import { ambiguityOf, explainMisfits, type Use } from "./mismatch.ts";
import { findMnemonic, type Mnemonic, widthsNamed } from "./mnemonics.ts";
import type { Operation } from "./operation.ts";
import { generalRegister, type Width } from "./registers.ts";
import type { Place, Row } from "./row.ts";

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
	const uses = usesOf(mnemonic, normalised);
	const fits = uses.filter((use) => use.misfits.length === 0);
	const chosen = fits.find((use) => use.width === 64 && use.row.encoding.default64) ?? fits[0];
	if (!chosen) {
		return mismatch(explainMisfits(mnemonic, normalised.operands, uses));
	}
	if (isAmbiguous(fits, chosen)) {
		return mismatch(ambiguityOf(normalised.operands));
	}
	return finish(chosen, normalised);
}

type SimpleMisfit = Pick<Misfit, "operand" | "message">;

function mismatch({ operand, message }: SimpleMisfit): Selection {
	return { kind: "mismatch", operand, message };
}

function normaliseOperands(request: Request): Request | SimpleMisfit {
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

function usesOf(mnemonic: Mnemonic, request: Request): readonly Use[] {
	return mnemonic.rows.filter((row) => isChosenBy(row, request)).flatMap((row) => usesOfRow(row, mnemonic, request));
}

function isChosenBy({ encoding }: Row, { dialect }: Request): boolean {
	return !encoding.decodeOnly && (encoding.dialect ?? dialect) === dialect;
}

function usesOfRow(row: Row, mnemonic: Mnemonic, request: Request): readonly Use[] {
	const widths = row.widths.length === 0 ? ([64] as const) : widthsNamed(row, mnemonic.name);
	return widths.flatMap((width) => {
		const operands = completeOperands(row, width, request.operands);
		if (!operands) {
			return [];
		}
		const misfits = matchAll(row, width, operands, request);
		return { row, mnemonic, width, operands, given: request.operands.length, misfits };
	});
}

/** Operands that go without saying put in; undefined when their number does not fit the row. */
function completeOperands(row: Row, width: Width | 128, given: readonly Operand[]): readonly Operand[] | undefined {
	if (given.length === row.places.length) {
		return given;
	}
	const memories = row.places.filter((place) => place.kind === "implied memory").length;
	if (memories === 0 || (given.length !== 0 && given.length !== memories)) {
		return undefined;
	}
	const remaining = [...given];
	return row.places.map(
		(place) => (place.kind === "implied memory" ? remaining.shift() : undefined) ?? impliedOperand(place, width),
	);
}

function impliedOperand(place: Place, width: Width | 128): Operand {
	if (place.kind === "implied memory") {
		return impliedMemory(place.register, place.width === "row" ? width : place.width, 64, undefined);
	}
	return { kind: "register", register: generalRegister(0, width === 128 ? 64 : width) };
}

/** What keeps the operands from fitting the row at this width, the gravest last. */
function matchAll(row: Row, width: Width | 128, operands: readonly Operand[], request: Request): readonly Misfit[] {
	const context = { row, width, addressWidth: addressWidthOf(row, operands), ...request };
	return operands.flatMap((operand, index) => {
		const place = row.places[index];
		const misfit = place && matchPlace(place, operand, context);
		return misfit ? [{ ...misfit, operand: index }] : [];
	});
}

/** True when a memory operand without a width could be of several. */
function isAmbiguous(fits: readonly Use[], chosen: Use): boolean {
	if (chosen.row.encoding.default64) {
		return false;
	}
	const widths = fits.flatMap(({ row, width, operands }) =>
		row.places.flatMap((place, index) => {
			const operand = operands[index];
			return operand?.kind === "memory" && !operand.width ? (accessWidth(place, width) ?? []) : [];
		}),
	);
	const unnamed = chosen.operands.length > 0 && chosen.given === 0 && new Set(fits.map(({ width }) => width)).size > 1;
	return unnamed || new Set(widths).size > 1;
}

/** Compilers wrote `rep ret` for the branch predictors of old processors. */
const meaninglessRepeat: readonly Operation[] = ["ret"];

function checkPrefixes({ row, operands }: Use, { repeat, lock, mnemonic }: Request): SimpleMisfit | undefined {
	if (repeat && !row.encoding.repeat && !meaninglessRepeat.includes(row.operation)) {
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

function checkHighBytes(instruction: Instruction): SimpleMisfit | undefined {
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

function finish(use: Use, request: Request): Selection {
	const draft = draftOf(use, request);
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

function draftOf({ mnemonic, row, width, operands }: Use, { repeat, lock }: Request): Instruction {
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
