// `.uleb128` and `.sleb128`: numbers of as many bytes as they need, seven bits in
// each (DWARF 4, section 7.6). One that depends on addresses gets its length
// with them.

import type { Arguments, Directive } from "./directive.ts";
import type { Span } from "./source.ts";
import type { Unit } from "./unit.ts";
import { evaluate, isProblem, rawConstantOf, type Value } from "./value.ts";

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

/** Bytes of a number as the addresses stand now; one that cannot be computed has one byte, and is an error of the image. */
export function leb128Size({ value, signed }: Leb128): number {
	const known = evaluate(value);
	return isProblem(known) ? 1 : leb128Bytes(known.number, signed).length;
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
