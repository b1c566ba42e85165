// What NASM brings along: names that are defined from the start, and the packages
// that `%use` puts in (manual, chapters 5 and 6), as lines like any program's.

import { generalRegister } from "../isa/registers.ts";
import type { NasmDefines } from "./nasmDefines.ts";
import { numberTokens, stringToken } from "./nasmTexts.ts";
import type { Token } from "./token.ts";

const nowhere = { start: 0, end: 0 };

/** The version of NASM whose rules are followed here: 2.16.01. */
const version = { major: 2n, minor: 16n, subminor: 1n, id: 0x02100100n, text: "2.16.01" };

/** When each program is assembled, so that it is the same always: as 1970 began. */
const date = "1970-01-01";
const time = "00:00:00";

/** Defines what each program finds defined. */
export function defineStandard(defines: NasmDefines): void {
	const text = (written: string) => [stringToken([...new TextEncoder().encode(written)], nowhere)];
	const digits = (written: string) => numberTokens(BigInt(written.replaceAll(/\D/g, "")), nowhere);
	const name = (word: string): Token => ({ kind: "name", text: word, ...nowhere });
	const standard: Readonly<Record<string, readonly Token[]>> = {
		BITS: numberTokens(64n, nowhere),
		PTR: [name("qword")],
		OUTPUT_FORMAT: [name("elf64")],
		DEBUG_FORMAT: [name("dwarf")],
		NASM_MAJOR: numberTokens(version.major, nowhere),
		NASM_MINOR: numberTokens(version.minor, nowhere),
		NASM_SUBMINOR: numberTokens(version.subminor, nowhere),
		NASM_PATCHLEVEL: numberTokens(0n, nowhere),
		NASM_VERSION_ID: numberTokens(version.id, nowhere),
		NASM_VER: text(version.text),
		PASS: numberTokens(2n, nowhere),
		DATE: text(date),
		TIME: text(time),
		DATE_NUM: digits(date),
		TIME_NUM: digits(time),
		UTC_DATE: text(date),
		UTC_TIME: text(time),
		UTC_DATE_NUM: digits(date),
		UTC_TIME_NUM: digits(time),
		POSIX_TIME: numberTokens(0n, nowhere),
	};
	for (const [word, body] of Object.entries(standard)) {
		defines.define(`__?${word}?__`, { body, ignoreCase: false });
		defines.alias(`__${word}__`, `__?${word}?__`);
	}
}

/** A name that a package defines while it is used. */
export function packageName(name: string): string {
	return `__?USE_${name.toUpperCase()}?__`;
}

/** The text of a package; undefined when there is none of that name. */
export function packageText(name: string): string | undefined {
	return packages.get(name.toLowerCase())?.();
}

/** Names of all packages. */
export function packageNames(): Iterable<string> {
	return packages.keys();
}

const floatTypes = ["8", "16", "32", "64", "80m", "80e", "128l", "128h"];

const packages: ReadonlyMap<string, () => string> = new Map([
	["altreg", alternativeRegisters],
	[
		"fp",
		() =>
			[
				"%define Inf __?Infinity?__",
				"%define NaN __?QNaN?__",
				"%define QNaN __?QNaN?__",
				"%define SNaN __?SNaN?__",
				"%define bfloat16(x) __?bfloat16?__(x)",
				...floatTypes.map((type) => `%define float${type}(x) __?float${type}?__(x)`),
			].join("\n"),
	],
	[
		"ifunc",
		() =>
			[
				["ilog2", "e"],
				["ilog2e", "e"],
				["ilog2w", "w"],
				["ilog2fw", "w"],
				["ilog2f", "f"],
				["ilog2cw", "c"],
				["ilog2c", "c"],
			]
				.map(([word, kind]) => `%idefine ${word}(x) (__?ilog2${kind}?__(x))`)
				.join("\n"),
	],
	["smartalign", () => "alignmode generic"],
	["masm", () => masmWords.join("\n")],
]);

/** What text made for MASM needs; `dword ptr` is read without that. */
const masmWords = [
	"%idefine tbyte tword",
	"%idefine offset",
	"%imacro proc 0-*",
	"%endmacro",
	"%imacro endp 0",
	"%null endp %00",
	"%endmacro",
	"%imacro ends 0+",
	"%null ends %00",
	"%endmacro",
	"%imacro end 0+",
	"%endmacro",
	"default rel",
];

/** `r0` to `r7` for the eight old registers, and `r8l` for the lowest byte. */
function alternativeRegisters(): string {
	const widths = [
		[64, ""],
		[32, "d"],
		[16, "w"],
		[8, "b"],
		[8, "l"],
	] as const;
	const low = widths.flatMap(([width, suffix]) =>
		Array.from({ length: 8 }, (_, number) => `%idefine r${number}${suffix} ${generalRegister(number, width).name}`),
	);
	const high = Array.from({ length: 4 }, (_, number) => `%idefine r${number}h ${"acdb"[number]}h`);
	const bytes = Array.from({ length: 8 }, (_, index) => `%idefine r${index + 8}l r${index + 8}b`);
	return [...low, ...high, ...bytes].join("\n");
}
