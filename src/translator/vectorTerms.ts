// Terms over vectors of floats, put together before they are written: what is
// computed in all lanes, and masks of lanes with all their bits set or none. A term
// pushes its vector each time it is written.

import type { Code, Local } from "./code.ts";
import { type Opcode, v128 } from "./opcodes.ts";
import { repeated } from "./slotWriter.ts";

export type Term = () => void;

export class VectorTerms {
	readonly width: 32 | 64;
	private readonly code: Code;
	private readonly constantAt: (value: bigint) => number;

	/** @param constantAt gives the offset in the arena of a vector with a value. */
	constructor(code: Code, width: 32 | 64, constantAt: (value: bigint) => number) {
		this.code = code;
		this.width = width;
		this.constantAt = constantAt;
	}

	of(local: Local): Term {
		return () => this.code.get(local);
	}

	/** The same pattern in all lanes. */
	constant(pattern: bigint): Term {
		return this.whole128(repeated(pattern, this.width));
	}

	/** All 128 bits. */
	whole128(value: bigint): Term {
		return () => {
			this.code.constant32(0);
			this.code.access("v128.load", this.constantAt(value));
		};
	}

	/** All lanes as floats. */
	float(name: string, ...terms: readonly Term[]): Term {
		return this.applied(`f${this.width}x${128 / this.width}.${name}` as Opcode, terms);
	}

	/** All lanes as integers. */
	whole(name: string, ...terms: readonly Term[]): Term {
		return this.applied(`i${this.width}x${128 / this.width}.${name}` as Opcode, terms);
	}

	magnitude(term: Term): Term {
		return this.float("abs", term);
	}

	isNan(term: Term): Term {
		return this.float("ne", term, term);
	}

	and(...terms: readonly [Term, ...Term[]]): Term {
		return terms.reduce((all, term) => this.applied("v128.and", [all, term]));
	}

	or(...terms: readonly [Term, ...Term[]]): Term {
		return terms.reduce((all, term) => this.applied("v128.or", [all, term]));
	}

	xor(left: Term, right: Term): Term {
		return this.applied("v128.xor", [left, right]);
	}

	/** Where the first is set and the second is not. */
	without(mask: Term, other: Term): Term {
		return this.applied("v128.andnot", [mask, other]);
	}

	choose(mask: Term, then: Term, otherwise: Term): Term {
		return this.applied("v128.bitselect", [then, otherwise, mask]);
	}

	/** Lanes shifted down, filled with their signs. */
	signs(term: Term): Term {
		return () => {
			term();
			this.code.constant32(this.width - 1);
			this.code.emit(`i${this.width}x${128 / this.width}.shr_s` as Opcode);
		};
	}

	/** A mask of all lanes or of none, by an i32 that is 1 or 0. */
	allOrNone(push: () => void): Term {
		return () => {
			this.code.constant32(0);
			push();
			this.code.emit("i32.sub", "i32x4.splat");
		};
	}

	/** A new local with the value of a term. */
	kept(term: Term): Term {
		const local = this.code.temporary(v128);
		term();
		this.code.set(local);
		return this.of(local);
	}

	/** Pushes an i32 that is not 0 when a mask is set anywhere. */
	any(mask: Term): void {
		mask();
		this.code.emit(this.width === 64 ? "i64x2.bitmask" : "i32x4.bitmask");
	}

	private applied(opcode: Opcode, terms: readonly Term[]): Term {
		return () => {
			for (const term of terms) {
				term();
			}
			this.code.emit(opcode);
		};
	}
}
