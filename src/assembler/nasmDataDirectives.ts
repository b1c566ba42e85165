// NASM's directives that make bytes: `db` and its wider kin, `resb` and its
// kin, and `align`.

import { putRun } from "./dataDirectives.ts";
import type { Arguments, Directive } from "./directive.ts";
import { putItems } from "./nasmDataItems.ts";
import type { Section } from "./section.ts";
import type { Unit } from "./unit.ts";

/** `db`, `dw`, …: numbers of `width` bytes, and texts, which are padded to a multiple of it. */
export function dataDirective(width: number): Directive {
	return { data: true, run: (unit, args) => putItems(unit, args, width) };
}

/** `resb`, `resw`, …: room for a number of items of `width` bytes. */
export function reserveDirective(width: number): Directive {
	return { data: true, run: (unit, args) => reserve(unit, args, width) };
}

/** `align` pads with `nop` unless told otherwise, in data too; `alignb` with zeros. */
export function nasmAlignDirective(fill: number): Directive {
	return { run: (unit, args) => align(unit, args, fill) };
}

function reserve(unit: Unit, args: Arguments, width: number): void {
	const count = args.value();
	if (count) {
		putRun(unit, count.value, new Uint8Array(width), count.syntax);
	}
	args.finish();
}

function align(unit: Unit, args: Arguments, usual: number): void {
	const place = args.peek() ?? args.name;
	const boundary = args.number(1n, 4096n);
	const pattern = args.comma() ? readFill(args) : usual;
	args.finish();
	if (boundary === undefined || pattern === undefined) {
		return;
	}
	if ((boundary & (boundary - 1)) !== 0) {
		unit.error(place, "range", `an alignment must be a power of two, and ${boundary} is not`);
		return;
	}
	const { section } = unit;
	if (section.isAbsolute) {
		alignAbsolute(section, BigInt(boundary));
	} else {
		section.align(boundary, new Uint8Array([section.flags.zero ? 0 : pattern]));
	}
}

function alignAbsolute(section: Section, boundary: bigint): void {
	const over = section.absoluteOffset() % boundary;
	section.append(new Uint8Array(over === 0n ? 0 : Number(boundary - over)));
}

/** `db 0`, `resb 1` or `nop`. */
function readFill(args: Arguments): number | undefined {
	const word = args.take()?.text.toLowerCase();
	if (word === "nop") {
		return 0x90;
	}
	const value = word === "db" || word === "resb" ? args.number(-128n, 255n) : undefined;
	if (value === undefined) {
		return args.missing("a fill, like `db 0`,");
	}
	return word === "resb" ? 0 : value & 0xff;
}
