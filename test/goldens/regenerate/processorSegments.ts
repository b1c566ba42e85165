// Forms of the instructions that read and load segment registers. fs is only
// read: who loads it loses the base that the recorder's C library lives on.

import { bytesOf, type Form } from "./processorValues.ts";

/** Null ones, those of Linux's segments for programs, and the neighbours of both. */
const selectors = [
	0, 3, 4, 7, 8, 0x10, 0x1b, 0x1f, 0x20, 0x23, 0x24, 0x28, 0x2a, 0x2b, 0x2c, 0x30, 0x33, 0x34, 0x53, 0x77, 0x78, 0x7b,
	0x7c, 0x1234, 0xfffb, 0xffff,
];

export function segments(): Form[] {
	return [...readings(), ...loads(), ...words()];
}

function readings(): Form[] {
	const texts = [
		...["ax", "ebx", "r9d"].flatMap((register) => ["es", "cs", "ss", "ds", "fs"].map((name) => `${register}, ${name}`)),
		...["cs", "ss", "gs"].map((name) => `[rdi], ${name}`),
	].map((operands) => `mov ${operands}`);
	const bytes = ["rex.w mov edx, ss", "rex.w mov [rdi], cs", "data16 mov [rdi], cs", ".byte 0x44, 0x8c, 0xd0"];
	return [...texts, ...bytes].map((text) => ({
		operation: "readSegment",
		text,
		cases: ["rdi=10008000 @10008000=8182838485868788"],
	}));
}

function loads(): Form[] {
	const cases = selectors.map((selector) => `rax=${(0xfedcba9876540000n | BigInt(selector)).toString(16)}`);
	const registers = ["ds", "es", "gs", "ss"].map(
		(name): Form => ({ operation: "loadSegment", text: `mov ${name}, ax`, cases }),
	);
	const [first = "", ...others] = cases;
	const rest = ["rex.w mov ds, eax", "data16 mov es, ax", ".byte 0x8e, 0xc8"];
	const memory = [
		"rdi=10008000 @10008000=2b00",
		"rdi=10008000 @10008000=1000",
		"rdi=0",
		"rdi=1000fffe",
		"rdi=1000ffff",
	];
	return [
		...registers,
		...rest.map((text): Form => ({ operation: "loadSegment", text, cases: [first, others[12] ?? first] })),
		{ operation: "loadSegment", text: "mov ds, [rdi]", cases: memory },
	];
}

function words(): Form[] {
	const filled = "@10003ff8=818283848586878891929394959697989a";
	const pushes = ["push fs", "push gs", "pushw fs", "pushw gs"].map(
		(text): Form => ({ operation: "pushSegment", text, cases: [filled] }),
	);
	const cases = selectors.map((selector) => `@10004000=${bytesOf(0xfedcba9876540000n | BigInt(selector), 64)}`);
	const wrong = cases.slice(2, 4);
	const pops = ["pop gs", "popw gs"].map((text): Form => ({ operation: "popSegment", text, cases }));
	const refused = ["pop fs", "popw fs"].map((text): Form => ({ operation: "popSegment", text, cases: wrong }));
	return [...pushes, ...pops, ...refused];
}
