// NASM's directives that make bytes: `db` and its wider kin, `resb` and its
// kin, and `align`.

import { putRun } from "./dataDirectives.ts";
import type { Arguments, Directive } from "./directive.ts";
import { putItems } from "./nasmDataItems.ts";
import { paddingIn, paddingNames } from "./nasmPadding.ts";
import type { Padding, Section } from "./section.ts";
import type { Unit } from "./unit.ts";

/** `db`, `dw`, …: numbers of `width` bytes, and texts, which are padded to a multiple of it. */
export function dataDirective(width: number): Directive {
	return { data: true, run: (unit, args) => putItems(unit, args, width) };
}

/** `resb`, `resw`, …: room for a number of items of `width` bytes. */
export function reserveDirective(width: number): Directive {
	return { data: true, run: (unit, args) => reserve(unit, args, width) };
}

/** `align` pads with `nop` unless told otherwise, in data too. */
export const nasmAlignDirective: Directive = { run: (unit, args) => align(unit, args, unit.padding ?? 0x90) };

/** `alignb` pads with zeros. */
export const reserveAlignDirective: Directive = { run: (unit, args) => align(unit, args, 0) };

/** `alignmode p6, 32`: how `align` pads from here on, and how many bytes it does not jump over. */
export const alignModeDirective: Directive = { run: chooseManner };

function reserve(unit: Unit, args: Arguments, width: number): void {
	const count = args.value();
	if (count) {
		putRun(unit, count.value, new Uint8Array(width), count.syntax);
	}
	args.finish();
}

function align(unit: Unit, args: Arguments, usual: number | Padding): void {
	const place = args.peek() ?? args.name;
	const boundary = args.number(1n, 4096n);
	const pattern = args.comma() && !args.done() ? readFill(args) : usual;
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
		section.align(
			boundary,
			typeof pattern === "function" ? pattern : new Uint8Array([section.flags.zero ? 0 : pattern]),
		);
	}
}

function alignAbsolute(section: Section, boundary: bigint): void {
	const over = section.absoluteOffset() % boundary;
	section.append(new Uint8Array(over === 0n ? 0 : Number(boundary - over)));
}

function chooseManner(unit: Unit, args: Arguments): void {
	const name = args.symbol();
	const isBounded = name !== undefined && args.comma();
	const isNever = isBounded && args.peek()?.text.toLowerCase() === "nojmp";
	if (isNever) {
		args.take();
	}
	const threshold = isNever ? -1 : isBounded ? args.number(-1n, 1n << 31n) : undefined;
	args.finish();
	if (name && !paddingNames.includes(name.text.toLowerCase())) {
		const known = paddingNames.map((known) => `\`${known}\``).join(", ");
		unit.error(name, "syntax", `the ways of padding are ${known}`);
	} else if (name) {
		unit.padding = paddingIn(name.text, threshold);
	}
}

/** Instructions of one byte that code is filled with. */
const fillers: ReadonlyMap<string, number> = new Map([
	["nop", 0x90],
	["int3", 0xcc],
	["hlt", 0xf4],
	["ret", 0xc3],
]);

/** `db 0`, `resb 1` or `nop`. */
function readFill(args: Arguments): number | undefined {
	const word = args.take()?.text.toLowerCase();
	const filler = fillers.get(word ?? "");
	if (filler !== undefined) {
		return filler;
	}
	if (word !== "db" && word !== "resb") {
		return args.missing("a fill, like `db 0`,");
	}
	const value = args.number(-128n, 255n);
	return word === "resb" ? 0 : value && value & 0xff;
}
