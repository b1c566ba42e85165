// Where an instruction on floats is left to the reference engine: where a bit of the
// control word says that an exception, or a way of computing, is not for compiled
// code.

import type { Code } from "./code.ts";
import type { Term, VectorTerms } from "./vectorTerms.ts";

/** What the exits need of those around them. */
export interface ExitPlaces {
	/** Pushes the control word. */
	control(): void;
	/** With an i32 on the stack: leaves the instruction to the reference engine when that is not 0. */
	leaveIf(): void;
}

export class FloatExits {
	private readonly code: Code;
	private readonly places: ExitPlaces;

	constructor(code: Code, places: ExitPlaces) {
		this.code = code;
		this.places = places;
	}

	/** With an i32 on the stack: leaves the instruction when that is not 0. */
	leaveIf(): void {
		this.places.leaveIf();
	}

	/** With an i32 on the stack that says whether a result is inexact: leaves the instruction where one of these bits is set. */
	leaveIfInexact(bits: number): void {
		this.code.if();
		this.leaveWhere(bits);
		this.code.end();
	}

	/** Leaves the instruction where one of these bits of the control word is set. */
	leaveWhere(bits: number): void {
		this.pushControl(bits);
		this.places.leaveIf();
	}

	/** Leaves the instruction where one of these bits is set and any lane is in the mask. */
	leaveIfAny(terms: VectorTerms, mask: Term, bits: number): void {
		terms.any(mask);
		this.code.if();
		this.leaveWhere(bits);
		this.code.end();
	}

	/** Pushes these bits of the control word. */
	pushControl(bits: number): void {
		this.places.control();
		this.code.constant32(bits);
		this.code.emit("i32.and");
	}
}
