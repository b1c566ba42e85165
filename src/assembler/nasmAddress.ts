// Which register of a NASM address is its base and which its index. NASM adds up
// the terms, sorts the registers by their names, and lets the first that was written
// be the base, unless it is multiplied or like terms were added meanwhile (its
// asm/eval.c and asm/assemble.c). The bytes are to be NASM's, so the same is done here.

import type { Memory } from "../isa/instruction.ts";
import type { Register } from "../isa/registers.ts";
import type { ExpressionSyntax } from "./syntax.ts";

/** What stands for one register in an address. */
export interface RegisterTerm {
	readonly register: Register;
	readonly scale: bigint;
	readonly syntax: ExpressionSyntax;
}

/** The registers of an address while its terms are read. */
export class NasmAddress {
	private readonly terms: RegisterTerm[] = [];
	/** The first register that was written, and whether it may be the base. */
	private first?: { readonly register: Register; readonly isBase: boolean };
	/** Like terms were added, so that it does not count which register was the first. */
	private summed = false;

	/** Adds a register so many times; `multiplied` when a number says how often. */
	add(register: Register, scale: bigint, multiplied: boolean, syntax: ExpressionSyntax): void {
		this.first ??= { register, isBase: true };
		if (multiplied && this.first.register === register) {
			this.first = { register, isBase: false };
		}
		const at = this.terms.findIndex((term) => term.register === register);
		const known = this.terms[at];
		if (!known) {
			this.terms.push({ register, scale, syntax });
			return;
		}
		const sum = known.scale + scale;
		this.summed ||= sum !== 0n;
		sum === 0n ? this.terms.splice(at, 1) : this.terms.splice(at, 1, { ...known, scale: sum });
	}

	/** Notes that numbers were added up. */
	noteSum(): void {
		this.summed = true;
	}

	/** Base and index, or the term that is wrong and why. */
	parts(keepsIndex: boolean): BaseAndIndex | { readonly term: RegisterTerm; readonly message: string } {
		const sorted = this.terms.toSorted((a, b) => (a.register.name < b.register.name ? -1 : 1));
		const base = sorted.find(({ scale }) => scale === 1n);
		const [index, another] = sorted.filter((term) => term !== base);
		if (another) {
			const isMultiplied = base === undefined;
			const message = isMultiplied
				? "only one register of an address can be multiplied"
				: "an address has at most two registers: a base and an index";
			return { term: another, message };
		}
		const wrong = index && !this.isPossible(index, base);
		if (wrong) {
			const message =
				index.scale < 0n
					? "a register can only be added in an address, not subtracted"
					: "a register in an address can be multiplied by 1, 2, 4 or 8 only";
			return { term: index, message };
		}
		return this.settled(base?.register, index, keepsIndex);
	}

	private isPossible({ scale }: RegisterTerm, base: RegisterTerm | undefined): boolean {
		return [0n, 1n, 2n, 4n, 8n].includes(scale) || (base === undefined && [3n, 5n, 9n].includes(scale));
	}

	private settled(base: Register | undefined, index: RegisterTerm | undefined, keepsIndex: boolean): BaseAndIndex {
		const { first, summed } = this;
		if (!index || index.scale === 0n) {
			return { base, scale: 1 };
		}
		const { register, scale } = index;
		const swaps =
			base !== undefined && scale === 1n && !summed && first?.register === (first?.isBase ? register : base);
		if (swaps) {
			return { base: register, index: base, scale: 1 };
		}
		const isSplit = scale === 3n || scale === 5n || scale === 9n || (scale === 2n && keepsIndex && summed);
		return isSplit && base === undefined
			? { base: register, index: register, scale: scaleOf(scale - 1n) }
			: { base, index: register, scale: scaleOf(scale) };
	}
}

/** The registers of an address, and by how much the index is multiplied. */
export type BaseAndIndex = Pick<Memory, "index" | "scale"> & { readonly base?: Register };

/** The scale of an instruction; 1 where there is none. */
export function scaleOf(scale: bigint | undefined): Memory["scale"] {
	return scale === 2n ? 2 : scale === 4n ? 4 : scale === 8n ? 8 : 1;
}
