// The parts of the C library that are data: objects that programs point at, and
// tables that the macros of its headers look into.

import type { LibraryPart } from "./libraryPart.ts";

/** glibc's bits for the classes that a character is in. */
const classBits: readonly (readonly [RegExp, number])[] = [
	[/[A-Z]/, 0x100],
	[/[a-z]/, 0x200],
	[/[A-Za-z]/, 0x400],
	[/[0-9]/, 0x800],
	[/[0-9A-Fa-f]/, 0x1000],
	[/[\t-\r ]/, 0x2000],
	[/[ -~]/, 0x4000],
	[/[!-~]/, 0x8000],
	[/[\t ]/, 0x1],
	[/\p{Cc}/u, 0x2],
	[/[!-/:-@[-`{-~]/, 0x4],
	[/[A-Za-z0-9]/, 0x8],
];

/** The tables that the macros of glibc's ctype.h look into, for the characters −128 to 255. */
const characterTables: LibraryPart = {
	names: ["__ctype_b_loc", "__ctype_toupper_loc", "__ctype_tolower_loc"],
	uses: [],
	get text() {
		return `
	.balign 16
__ctype_b_loc:
	lea rax, [rip + .Lclasses_pointer]
	ret
__ctype_toupper_loc:
	lea rax, [rip + .Lupper_pointer]
	ret
__ctype_tolower_loc:
	lea rax, [rip + .Llower_pointer]
	ret
	.balign 8
.Lclasses_pointer: .quad .Lclasses + 256
.Lupper_pointer: .quad .Lupper + 512
.Llower_pointer: .quad .Llower + 512
.Lclasses: .short ${tableText(classesOf)}
.Lupper: .long ${tableText((code) => (code >= 97 && code <= 122 ? code - 32 : code))}
.Llower: .long ${tableText((code) => (code >= 65 && code <= 90 ? code + 32 : code))}
`;
	},
};

/** The FILE objects, with the marks that tell which is which where glibc has them, and the pointers to them. */
const streams: LibraryPart = {
	names: ["stdin", "stdout", "stderr"],
	uses: [],
	text: `
	.section .libc.data, "aw"
	.balign 16
${["stdin", "stdout", "stderr"]
	.map(
		(name, descriptor) => `
_IO_2_1_${name}_: .long 0xfbad2000
	.skip 108
	.long ${descriptor}
	.skip 108
	.size _IO_2_1_${name}_, 224
${name}: .quad _IO_2_1_${name}_
	.size ${name}, 8
	.type ${name}, @object
	.skip 8`,
	)
	.join("\n")}
	.section .libc, "ax"
`,
};

/** What libgcc keeps of the processor's answers for `__builtin_cpu_supports`; the numbers are its own (GCC, i386-cpuinfo.h). */
const processorFeatures: LibraryPart = {
	names: ["__cpu_model", "__cpu_features2", "__cpu_indicator_init"],
	uses: [],
	get text() {
		const ofOtherMaker = 3;
		// cmov, popcnt, from sse to sse4.2, bmi, bmi2.
		const first = words([0, 2, 3, 4, 5, 6, 7, 8, 16, 17], 1);
		// adx, clflushopt, clwb, cmpxchg16b, cmpxchg8b, fxsave, lahf, 64 bits, lzcnt, movbe; prefetchw, rdrand, rdseed; x86-64 and its v2.
		const others = words([8, 11, 12, 14, 15, 19, 22, 23, 25, 26, 34, 37, 38, 63, 64], 4);
		return `
__cpu_indicator_init:
	xor eax, eax
	ret
	.section .libc.data, "aw"
	.balign 4
__cpu_model: .long ${ofOtherMaker}, 0, 0, ${first}
__cpu_features2: .long ${others}
	.section .libc, "ax"
`;
	},
};

/** Words of 32 bits in which some are 1. */
function words(bits: readonly number[], count: number): string {
	const wordAt = (index: number) => bits.reduce((sum, bit) => (bit >> 5 === index ? sum + 2 ** (bit & 31) : sum), 0);
	return Array.from({ length: count }, (_, index) => wordAt(index)).join(", ");
}

/** errno: the machine finds it by its name, and sets it. */
const errorNumber: LibraryPart = {
	names: ["__errno_location"],
	uses: [],
	text: `
	.balign 16
__errno_location:
	lea rax, [rip + errno]
	ret
	.section .libc.data, "aw"
errno: .long 0
	.size errno, 4
	.type errno, @object
	.section .libc, "ax"
`,
};

/** struct lconv of the locale C: texts, of which only that of the decimal point is not empty, and 14 numbers that are not set. */
const locale: LibraryPart = {
	names: ["localeconv", "setlocale"],
	uses: [],
	text: `
	.balign 16
localeconv:
	lea rax, [rip + .Llocale]
	ret
	# The only locale is C, also called POSIX; it is the one that "" asks for, too.
	.balign 16
setlocale:
	lea rax, [rip + .Llocale_name]
	test rsi, rsi
	jz 1f
	cmp byte ptr [rsi], 0
	je 1f
	cmp word ptr [rsi], 'C'
	je 1f
	cmp dword ptr [rsi], 0x49534f50
	jne 2f
	cmp word ptr [rsi + 4], 'X'
	je 1f
2:	xor eax, eax
1:	ret
	.section .libc.data, "aw"
	.balign 8
.Llocale: .quad .Lpoint
	.rept 9
	.quad .Lpoint + 1
	.endr
	.fill 14, 1, 127
.Lpoint: .asciz "."
.Llocale_name: .asciz "C"
	.section .libc, "ax"
`,
};

export const dataParts: readonly LibraryPart[] = [characterTables, processorFeatures, errorNumber, streams, locale];

function tableText(entryOf: (code: number) => number): string {
	return Array.from({ length: 384 }, (_, index) => entryOf(index - 128)).join(", ");
}

function classesOf(code: number): number {
	const character = code >= 0 && code < 128 ? String.fromCharCode(code) : "";
	return classBits.reduce((bits, [pattern, bit]) => (pattern.test(character) ? bits | bit : bits), 0);
}
