// Forms of the rows that assemblers choose seldom or never: long branches, long
// immediates, addresses of 8 bytes, second encodings of the same instruction as
// bytes, and hints.

import type { Form } from "./processorValues.ts";

const registers = "rax=1122334455667788 rbx=8000000080018385 rcx=3 rdi=10008000";
const vectors = "x1=00112233445566778899aabbccddeeff x2=0123456789abcdeffedcba9876543210";
const flags = ["f=202", "f=ad7"];
const cases = flags.map((bits) => `${registers} ${vectors} @10008000=8182838485868788 ${bits}`);

export function rareForms(): Form[] {
	return texts.map(([operation, text]) => ({ operation, text, cases }));
}

const texts: readonly (readonly [operation: string, text: string])[] = [
	["mov", "movabs eax, [0x10008000]"],
	["mov", "movabs al, [0x10008001]"],
	["mov", "movabs [0x10008000], rax"],
	["mov", "movabs [0x10008000], ax"],
	["mov", "movnti [rdi], ebx"],
	["mov", "movnti [rdi], rbx"],
	["movzx", "movzx ax, bx"],
	["movsx", "movsx ax, bx"],
	["movsx", "movsxd ax, ebx"],
	["jmp", ".byte 0xe9, 0x7b, 0, 0, 0"],
	["jcc", ".byte 0x0f, 0x84, 0x7a, 0, 0, 0"],
	...["add", "or", "adc", "sbb", "and", "sub", "xor", "cmp", "test"].flatMap((name) =>
		["bl, 0x73", "bx, 0x1234", "ebx, 0x12345678", "rbx, -0x12345678", "dword ptr [rdi], 0x8765432"].map(
			(operands): readonly [string, string] => [name, `${name} ${operands}`],
		),
	),
	["test", ".byte 0xf7, 0xcb, 0x78, 0x56, 0x34, 0x92"],
	["shl", ".byte 0xd1, 0xf3"],
	["shl", ".byte 0xd3, 0xf3"],
	["shl", ".byte 0xc1, 0xf3, 5"],
	["nop", ".byte 0x0f, 0x18, 0x27"],
	["nop", ".byte 0x0f, 0x19, 0x07"],
	["nop", ".byte 0x0f, 0x1c, 0x0f"],
	["nop", ".byte 0x0f, 0x1d, 0x07"],
	["nop", ".byte 0x0f, 0x1e, 0x07"],
	["nop", ".byte 0x0f, 0x1f, 0x0f"],
	["nop", ".byte 0x0f, 0x0d, 0x07"],
	["nop", ".byte 0x0f, 0x0d, 0x17"],
	["nop", ".byte 0x0f, 0x0d, 0x3f"],
	["nop", "cldemote [rdi]"],
	["int3", "int1"],
	["ud2", "ud0 eax, ebx"],
	["movss", ".byte 0xf3, 0x0f, 0x11, 0xca"],
	["movsd", ".byte 0xf2, 0x0f, 0x11, 0xca"],
	["movzero", ".byte 0x66, 0x0f, 0xd6, 0xca"],
	["pextrw", ".byte 0x66, 0x0f, 0x3a, 0x15, 0xc8, 3"],
	["pmovmskb", ".byte 0x66, 0x48, 0x0f, 0xd7, 0xc2"],
];
