// `.uleb128` and `.sleb128`: numbers of as many bytes as they need, seven bits in
// each (DWARF 4, section 7.6). One that depends on addresses gets its length
// with them.

import type { Arguments, Directive } from "./directive.ts";
import { evaluate } from "./evaluation.ts";
import type { Span } from "./source.ts";
import type { Unit } from "./unit.ts";
import { isProblem, rawConstantOf, type Value } from "./value.ts";

/** A number that is not known yet. */
export interface Leb128 {
	readonly kind: "leb128";
	readonly value: Value;
	readonly signed: boolean;
	readonly span: Span;
}

export function leb128Directive(signed: boolean): Directive {
	return {
		data: true,
		run: (unit, args) => {
			while (putNumber(unit, args, signed) && args.next()) {}
		},
	};
}

function putNumber(unit: Unit, args: Arguments, signed: boolean): boolean {
	const argument = args.value();
	if (!argument) {
		return false;
	}
	const { value, syntax } = argument;
	const number = rawConstantOf(value);
	if (number === undefined) {
		unit.section.close({ kind: "leb128", value, signed, span: unit.spanOf(syntax) }, 1);
	} else {
		unit.section.append(leb128Bytes(number, signed));
	}
	return true;
}

/** The number as the addresses stand now; 0 for what cannot be computed, and for an address, which are errors of the image. */
export function leb128Number({ value }: Leb128): bigint {
	const known = evaluate(value);
	return isProblem(known) || known.addresses !== 0 ? 0n : known.number;
}

/** Its bytes as the addresses stand now. */
export function leb128Size(leb128: Leb128): number {
	return leb128Bytes(leb128Number(leb128), leb128.signed).length;
}

/** The encoding, at least `length` bytes long. An unsigned number counts as one of 64 bits. */
export function leb128Bytes(number: bigint, signed: boolean, length = 1): Uint8Array {
	const bytes: number[] = [];
	let rest = signed || number >= 0n ? number : BigInt.asUintN(64, number);
	for (let isLast = false; !isLast; ) {
		const part = Number(rest & 0x7fn);
		rest >>= 7n;
		const isWhole = signed ? rest === ((part & 0x40) === 0 ? 0n : -1n) : rest === 0n;
		isLast = isWhole && bytes.length + 1 >= length;
		bytes.push(isLast ? part : part | 0x80);
	}
	return Uint8Array.from(bytes);
}
