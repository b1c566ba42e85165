// Where a variable is in one frame at one moment: what a compiler's expression for
// it comes to (DWARF 5, sections 2.5 and 2.6) with the frame's registers. The
// answer is a list of pieces, lowest bits first; most variables have one. What
// cannot be computed here is lost, never guessed.

import type { Location, LocationOperation } from "../assembler/locationReader.ts";
import type { MemoryView } from "../machine/machineState.ts";
import type { RegisterValues } from "./frame.ts";
import { type Item, itemOf, LocationStack } from "./locationStack.ts";
import { rspNumber } from "./prologue.ts";
import { fromBytes } from "./typedValue.ts";

/** Some bits of a variable, and where they are. */
export type Piece = { readonly width: number } & (
	| { readonly kind: "memory"; readonly address: bigint }
	/** From bit `shift` of a register on, by the processor's number. */
	| { readonly kind: "register" | "xmm"; readonly register: number; readonly shift: number }
	/** A register of x87, counted from the top of its stack. */
	| { readonly kind: "x87"; readonly index: number }
	/** Nowhere: this is what it would be. */
	| { readonly kind: "value"; readonly bits: bigint }
	/** A pointer to something that is nowhere itself. */
	| { readonly kind: "pointer" }
	| { readonly kind: "lost" }
);

/** What expressions are computed with. */
export interface FrameState {
	readonly registers: RegisterValues;
	readonly memory: MemoryView;
	/** rbp as the function sets it up, where that is known before it has come to it. */
	readonly rbp?: bigint;
	/** Address behind the return address; undefined where there is none. */
	readonly frameEnd?: bigint;
	/** What offsets of the function's variables are from. */
	readonly frameBase?: Location;
	/** The registers that the function was called with; undefined where nobody knows. */
	entry(): RegisterValues | undefined;
}

/** The pieces of something of `width` bits. */
export function piecesAt(location: Location, state: FrameState, width: number): readonly Piece[] {
	const computation = new Computation(state, width);
	return computation.run(location) ?? [{ kind: "lost", width }];
}

/** Operations that one expression may take, loops among them. */
const mostOperations = 10_000;

class Computation {
	readonly #state: FrameState;
	readonly #width: number;
	readonly #stack = new LocationStack();
	readonly #pieces: Piece[] = [];
	/** What has been said of the piece at hand, when it is not an address. */
	#piece: ((width: number, shift: number) => Piece) | undefined;

	constructor(state: FrameState, width: number) {
		this.#state = state;
		this.#width = width;
	}

	/** Undefined where it cannot be computed. */
	run(location: Location): readonly Piece[] | undefined {
		let at = 0;
		for (let count = 0; at < location.length && count < mostOperations; count++) {
			const operation = location[at];
			const next = operation && this.#perform(operation, at);
			if (next === undefined) {
				return undefined;
			}
			at = next;
		}
		if (at < location.length) {
			return undefined;
		}
		return this.#pieces.length > 0 ? this.#pieces : [this.#endPiece(this.#width, 0)];
	}

	/** The index of the operation that comes next. */
	#perform(operation: LocationOperation, index: number): number | undefined {
		switch (operation.kind) {
			case "branch": {
				const condition = operation.isConditional ? this.#stack.pop()?.bits : 1n;
				return condition === undefined ? undefined : condition !== 0n ? operation.to : index + 1;
			}
			case "piece":
				this.#pieces.push(this.#endPiece(operation.bits, operation.shift));
				return index + 1;
			case "register":
				this.#piece = (width, shift) => registerPiece(operation.register, width, shift);
				return index + 1;
			case "value": {
				const top = this.#stack.pop();
				this.#piece = top && valuePiece(top.bits, top.type ? 8 * top.type.size : 64);
				return top && index + 1;
			}
			case "bytes":
				this.#piece = valuePiece(fromBytes(operation.bytes), 8 * operation.bytes.length);
				return index + 1;
			case "pointer":
				this.#piece = (width) => ({ kind: "pointer", width });
				return index + 1;
			case "number":
			case "registerValue":
			case "frameBase":
			case "frameEnd":
			case "entry": {
				const item = this.#pushed(operation);
				return item && this.#stack.push(item) ? index + 1 : undefined;
			}
			case "load":
				return this.#load(operation.size, operation.type) ? index + 1 : undefined;
			default:
				return this.#stack.compute(operation) ? index + 1 : undefined;
		}
	}

	/** The piece that has been described, of so many bits; lost when nothing has. */
	#endPiece(width: number, shift: number): Piece {
		const described = this.#piece;
		const address = described ? undefined : this.#stack.pop();
		this.#piece = undefined;
		return (
			described?.(width, shift) ??
			(address ? { kind: "memory", width, address: address.bits } : { kind: "lost", width })
		);
	}

	#pushed(
		operation: LocationOperation & { readonly kind: "number" | "registerValue" | "frameBase" | "frameEnd" | "entry" },
	): Item | undefined {
		switch (operation.kind) {
			case "number":
				return itemOf(operation.value, operation.type);
			case "frameEnd":
				return this.#state.frameEnd === undefined ? undefined : itemOf(this.#state.frameEnd);
			case "frameBase": {
				const base = this.#frameBase();
				return base === undefined ? undefined : itemOf(base + operation.offset);
			}
			case "registerValue": {
				const { register, offset, type } = operation;
				const bits = registerBits(register, this.#state);
				return bits === undefined ? undefined : itemOf(type ? bits : bits + offset, type);
			}
			default:
				return this.#entryValue(operation.location);
		}
	}

	/** What the frame base says: an address, or a register that holds one. */
	#frameBase(): bigint | undefined {
		const { frameBase, ...state } = this.#state;
		const [operation] = frameBase ?? [];
		if (operation?.kind === "register") {
			return registerBits(operation.register, this.#state);
		}
		const [piece] = frameBase ? piecesAt(frameBase, state, 64) : [];
		return piece?.kind === "memory" ? piece.address : undefined;
	}

	/** Of a register, since memory may have changed. */
	#entryValue([operation, more]: Location): Item | undefined {
		const registers = more ? undefined : this.#state.entry();
		if (!registers || (operation?.kind !== "register" && operation?.kind !== "registerValue")) {
			return undefined;
		}
		const bits = registerBits(operation.register, { registers });
		const type = operation.kind === "registerValue" ? operation.type : undefined;
		const offset = operation.kind === "registerValue" && !type ? operation.offset : 0n;
		return bits === undefined ? undefined : itemOf(bits + offset, type);
	}

	#load(size: number, type: Item["type"]): boolean {
		const address = this.#stack.pop()?.bits;
		const bytes = address === undefined ? undefined : this.#state.memory.peek(address, size);
		return bytes?.length === size && this.#stack.push(itemOf(fromBytes(bytes), type));
	}
}

/** The processor's numbers of the general registers in DWARF's order (System V ABI, figure 3.36). */
const generalNumbers: readonly number[] = [0, 2, 1, 3, 6, 7, 5, 4, 8, 9, 10, 11, 12, 13, 14, 15];
const rbpInDwarf = 6;
const rip = 16;
const firstXmm = 17;
const firstX87 = 33;

function registerBits(register: number, { registers, rbp }: Pick<FrameState, "registers" | "rbp">): bigint | undefined {
	if (register === rip) {
		return registers.rip;
	}
	if (register === rbpInDwarf && rbp !== undefined) {
		return rbp;
	}
	const general = generalNumbers[register];
	return general === undefined ? registers.xmm[register - firstXmm] : registers.general[general];
}

/** Some of so many bits; lost where there are not as many. */
function valuePiece(bits: bigint, most: number): (width: number, shift: number) => Piece {
	return (width, shift) =>
		width + shift > most
			? { kind: "lost", width }
			: { kind: "value", width, bits: BigInt.asUintN(width, bits >> BigInt(shift)) };
}

/** Lost where it would be larger than the register. */
function registerPiece(register: number, width: number, shift: number): Piece {
	const general = generalNumbers[register];
	if (general !== undefined && width + shift <= 64) {
		return { kind: "register", width, register: general, shift };
	}
	if (register >= firstXmm && register < firstX87 && width + shift <= 128) {
		return { kind: "xmm", width, register: register - firstXmm, shift };
	}
	const index = register - firstX87;
	return index >= 0 && index < 8 && shift === 0 ? { kind: "x87", width, index } : { kind: "lost", width };
}

/** The registers in a function's first instruction, given those before its call. */
export function afterCall(registers: RegisterValues, slot: bigint): RegisterValues {
	return { ...registers, general: registers.general.with(rspNumber, slot) };
}
