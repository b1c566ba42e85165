// Random instructions on xmm registers, of every form that was recorded from a
// processor, for random programs: over registers and memory that begin with the
// values at which floats and lanes turn.

import { vectorOperations } from "../../src/isa/vectorOperation.ts";
import { readSections } from "../semantics/recording.ts";

/** Quadwords for data: floats of both widths at their edges, and integers at theirs. */
export const corners: readonly string[] = [
	...["0", "0x8000000000000000", "0x3ff0000000000000", "0xbff8000000000000", "0x7ff0000000000000"],
	...["0xfff0000000000000", "0x7ff8000000000001", "0x7ff0000000000001", "0xfff8000000000000", "1"],
	...["0x000fffffffffffff", "0x7fefffffffffffff", "0x41dfffffffc00000", "0xc1e0000000200000", "0x43e0000000000000"],
	...["0x3fe0000000000000", "0x4004000000000000", "0x3f80000000000000", "0x7f800000ff800000", "0x7fc0000180000000"],
	...["0x7f80000100000001", "0x4f000000cf000000", "0x3f000000bfc00000", "0x7f7fffff00800000", "0x8080ff7f007f8001"],
	...["0x7fff8000ffff0001", "0x0102030405060708", "0xfffefdfcfbfaf9f8", "0x4049000040490fdb", "0x3dcccccd42f6e979"],
];

/** Bytes of the room that instructions reach from r14, which is a multiple of 16. */
const reach = 640;
const halves = ["al", "eax", "rax", "bl", "ebx", "rbx"];

const texts: readonly string[] = readSections()
	.filter(({ operation }) => (vectorOperations as readonly string[]).includes(operation))
	.map(({ text }) => text)
	.filter((text) => !/mxcsr/.test(text));

type Random = (below: number) => number;

/** Instructions that fill all registers and the room with corners. */
export function fillVectors(random: Random): string[] {
	const place = () => `[data + ${8 * random(corners.length - 2)}]`;
	const registers = Array.from({ length: 16 }, (_, number) => `movups xmm${number}, ${place()}`);
	const room = Array.from({ length: reach / 16 }, (_, index) => [
		`movups xmm0, ${place()}`,
		`movups [r14 + ${16 * index}], xmm0`,
	]);
	return [...room.flat(), ...registers];
}

/** One instruction, rarely with those that it needs before it. */
export function vectorInstruction(random: Random): string[] {
	switch (random(60)) {
		case 0:
			return [
				`mov dword ptr [r14 + 8], ${0x1f80 + 0x2000 * random(4) + 0x8040 * random(2) + 0x3f * random(2)}`,
				"ldmxcsr dword ptr [r14 + 8]",
			];
		case 1:
		case 2:
			return ["mov dword ptr [r14 + 8], 0x1f80", "ldmxcsr dword ptr [r14 + 8]", "stmxcsr dword ptr [r14 + 24]"];
		case 3:
		case 4:
		case 5:
		case 6:
		case 7:
		case 8:
			return [`movups xmm${random(16)}, [data + ${8 * random(corners.length - 2)}]`];
		case 9:
			return [`movups xmm${random(16)}, [r13 + ${random(12)}]`, `movups [r13 + ${random(12)}], xmm${random(16)}`];
		default:
			return renamed(texts[random(texts.length)] ?? "", random);
	}
}

/** The recorded text with other registers and another place in memory. */
function renamed(text: string, random: Random): string[] {
	const isWide = text.includes("xmmword");
	const offset = isWide && random(50) > 0 ? 16 * random(reach / 16 - 1) : random(reach - 16);
	const before = text.startsWith("maskmov") ? [`lea rdi, [r14 + ${offset}]`] : [];
	const registers = text.endsWith(", xmm0") ? /xmm[12]/g : /xmm\d/g;
	const other = text
		.replace(registers, () => `xmm${random(16)}`)
		.replace("[rdi]", `[r14 + ${offset}]`)
		.replace(/\b[er]?[ab][xl]\b/g, (name) => halves[(halves.indexOf(name) + 3 * random(2)) % 6] ?? name);
	return [...before, other];
}
