// Hand-made stack models for tests, written as a stack is drawn: words from high
// to low addresses, each with what it is. `build` turns the drawing into the
// run-length tables of the protocol.

import type { FrameBand, Role, StackModel } from "../../src/panel/protocol.ts";

/** One thing on the stack; `bytes` undefined: never written. */
interface Thing {
	readonly role: Role;
	readonly text: string;
	readonly type?: string;
	readonly size?: number;
	/** As a number, or byte by byte in memory order. */
	readonly holds?: bigint | readonly number[];
	readonly reading?: string;
	readonly target?: string;
	/** With `= ` before it, a line of a source. */
	readonly by?: string;
	readonly seal?: "ok" | "changed";
	readonly damage?: string;
	readonly inferred?: true;
	/** The number it was at the last stop. */
	readonly was?: bigint;
	readonly unreadable?: true;
	/** Bytes of the thing below the block's first: only its rest is drawn. */
	readonly hidden?: number;
}

interface Drawing {
	/** Address just above the first thing. */
	readonly top: bigint;
	readonly things: readonly Thing[];
	readonly frames: readonly FrameBand[];
	readonly rsp: bigint;
	readonly rbp: bigint;
	readonly stack?: Partial<StackModel["stack"]>;
	readonly next?: StackModel["next"];
	readonly step?: number;
	readonly threads?: StackModel["threads"];
}

export function build(drawing: Drawing): StackModel {
	const placed = place(drawing);
	const from = drawing.top - BigInt(placed.reduce((sum, { length }) => sum + length, 0));
	const bytes = Uint8Array.from(placed.flatMap(({ data }) => [...data]));
	return {
		revision: 1,
		step: drawing.step ?? 813,
		lastStep: 840,
		thread: 1,
		threads: drawing.threads ?? [{ id: 1, name: "main" }],
		registers: { rsp: hex(drawing.rsp), rbp: hex(drawing.rbp), rip: "0x401156" },
		stack: {
			name: "main",
			low: "0xf800000",
			high: hex(drawing.top),
			guard: "0xf7ff000",
			used: 216,
			highWater: 304,
			...drawing.stack,
		},
		memory: [
			{ kind: "code", low: "0x401000", high: "0x402000" },
			{ kind: "data", low: "0x402000", high: "0x403000" },
			{ kind: "heap", low: "0x405000", high: "0x426000" },
			{ kind: "guard", low: "0xf7ff000", high: "0xf800000" },
			{ kind: "stack", name: "main", thread: 1, low: "0xf800000", high: "0x10000000" },
		],
		from: hex(from),
		bytes: base64(bytes),
		roles: placed.map(({ thing, run }) => ({
			...run,
			role: thing.role,
			traced: !thing.inferred,
			text: thing.text,
			type: thing.type,
			seal: thing.seal,
			damage: thing.damage,
			whole: !thing.hidden ? undefined : { offset: run.offset - thing.hidden, length: run.length + thing.hidden },
		})),
		writers: placed.flatMap(({ thing, run }, index) =>
			thing.holds === undefined ? [] : [writer(run, thing.by ?? "main+0x4 mov", 700 - index)],
		),
		values: placed.flatMap(({ thing, run }) =>
			thing.reading === undefined ? [] : [{ ...run, text: thing.reading, target: thing.target }],
		),
		changed: placed.flatMap(({ thing, run }) =>
			thing.was === undefined ? [] : [{ ...run, before: base64(encode(thing.was, run.length)) }],
		),
		unreadable: placed.flatMap(({ thing, run }) => (thing.unreadable ? [run] : [])),
		frames: drawing.frames,
		next: drawing.next,
	};
}

function place({ things }: Drawing) {
	let offset = 0;
	return [...things].reverse().map((thing) => {
		const length = thing.size ?? 8;
		const run = { offset, length };
		offset += length;
		return { thing, run, length, data: encode(thing.holds ?? 0n, length) };
	});
}

function writer(run: { offset: number; length: number }, text: string, step: number): StackModel["writers"][number] {
	const by = text === "kernel" ? "kernel" : text === "edit" ? "edit" : "instruction";
	const quoted = /^= (.*)$/.exec(text)?.[1];
	if (quoted !== undefined) {
		return { ...run, by, text: quoted, step, quotes: true, place: { path: "/w/main.c", line: 33 } };
	}
	return { ...run, by, text, step, place: by === "instruction" ? { path: "/w/main.s", line: 14 } : undefined };
}

function encode(value: bigint | readonly number[], length: number): Uint8Array {
	return typeof value === "bigint"
		? Uint8Array.from({ length }, (_, index) => Number((value >> BigInt(8 * index)) & 0xffn))
		: Uint8Array.from(value);
}

export function base64(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString("base64");
}

function hex(value: bigint): string {
	return `0x${value.toString(16)}`;
}

function ascii(text: string): number[] {
	return [...Buffer.from(text, "latin1")];
}

const startBlock: readonly Thing[] = [
	{
		role: "start-block",
		text: "argv[0], the text",
		size: 16,
		holds: ascii("factorial\0\0\0\0\0\0\0"),
		reading: '"factorial"',
		by: "kernel",
	},
	{ role: "start-block", text: "argv's end", holds: 0n, by: "kernel" },
	{
		role: "start-block",
		text: "argv[0]",
		holds: 0xffffff0n,
		reading: '→ "factorial"',
		target: "0xffffff0",
		by: "kernel",
	},
	{ role: "start-block", text: "argc", holds: 1n, by: "kernel" },
];

/** `factorial(3)` at its innermost call, about to call itself. */
export const factorial: StackModel = build({
	top: 0x10000000n,
	rsp: 0xfffff98n,
	rbp: 0xfffffa8n,
	things: [
		...startBlock,
		{
			role: "return-address",
			text: "return address",
			holds: 0x401006n,
			reading: "_start+0x6",
			target: "0x401006",
			by: "_start+0x1 call",
			seal: "ok",
		},
		{ role: "saved-frame-pointer", text: "saved rbp", holds: 0n, by: "main push", seal: "ok" },
		{ role: "padding", text: "padding" },
		{ role: "local", text: "result", holds: 0n, by: "main+0x8 mov" },
		{
			role: "return-address",
			text: "return address",
			holds: 0x40101bn,
			reading: "main+0x1b",
			target: "0x40101b",
			by: "main+0x16 call",
			seal: "ok",
		},
		{
			role: "saved-frame-pointer",
			text: "saved rbp",
			holds: 0xfffffc8n,
			reading: "→ main's frame",
			target: "0xfffffc8",
			by: "factorial push",
			seal: "ok",
		},
		{ role: "local", text: "n", size: 4, holds: 3n, by: "factorial+0x8 mov", was: 4n },
		{ role: "local", text: "depth", size: 4, holds: 1n, by: "factorial+0xf mov" },
		{ role: "spill", text: "spilled rbx", holds: 0xffffffffffffffffn, by: "factorial+0x16 push", inferred: true },
		{
			role: "dead",
			text: "dead: return address of factorial, left at step 640",
			holds: 0x401040n,
			reading: "factorial+0x20",
			by: "factorial+0x1b call",
		},
		{ role: "red-zone", text: "red zone", size: 120 },
		{ role: "never-written", text: "never written", size: 136 },
	],
	frames: [
		{
			id: 1000,
			name: "factorial",
			low: "0xfffff98",
			high: "0xfffffb8",
			place: { path: "/w/factorial.s", line: 12 },
			calledFrom: "main+0x16",
			rbp: "0xfffffa8",
			selected: true,
		},
		{
			id: 1001,
			name: "main",
			low: "0xfffffb8",
			high: "0xfffffd8",
			place: { path: "/w/factorial.s", line: 30 },
			calledFrom: "_start+0x1",
			rbp: "0xfffffc8",
			selected: false,
		},
		{ id: 1002, name: "_start", low: "0xfffffd8", high: "0xfffffd8", selected: false },
	],
	next: {
		text: "call factorial",
		explanation: "push the return address factorial+0x20, go to factorial",
		reads: [],
		writes: [{ address: "0xfffff90", length: 8 }],
	},
});

/** A buffer that has run over into the saved rbp. */
export const smash: StackModel = build({
	top: 0xfffef70n,
	rsp: 0xfffef28n,
	rbp: 0xfffef50n,
	stack: { high: "0x10000000" },
	things: [
		{ role: "saved-register", text: "saved rbx", holds: 2n, by: "main+0x2 push", seal: "ok" },
		{ role: "incoming-argument", text: "argument 7", holds: 7n, by: "main+0x14 push" },
		{
			role: "return-address",
			text: "return address",
			holds: 0x401021n,
			reading: "main+0x21",
			target: "0x401021",
			by: "main+0x1c call",
			seal: "ok",
		},
		{
			role: "saved-frame-pointer",
			text: "saved rbp",
			holds: [0x41, 0x41, 0x41, 0x0f, 0, 0, 0, 0],
			by: "fill+0x2b mov",
			seal: "changed",
			damage: "overwritten (3 of 8 bytes)",
			was: 0xfffef90n,
		},
		{ role: "local", text: "buf", size: 16, holds: ascii("AAAAAAAAAAAAAAAA"), by: "fill+0x2b mov" },
		{ role: "padding", text: "padding" },
		{ role: "local", text: "i", size: 4, holds: 19n, by: "fill+0x2e inc", was: 18n },
		{ role: "padding", text: "padding", size: 4 },
		{
			role: "spill",
			text: "spilled rdi",
			holds: 0xfffef40n,
			reading: "→ rbp-0x10 (buf)",
			target: "0xfffef40",
			by: "fill+0x10 mov",
		},
		{
			role: "dead",
			text: "dead: return address of len, left at step 640",
			holds: 0x40111dn,
			reading: "fill+0x1d",
			by: "fill+0x18 call",
		},
	],
	frames: [
		{
			id: 7,
			name: "fill",
			low: "0xfffef28",
			high: "0xfffef60",
			place: { path: "/w/fill.s", line: 9 },
			calledFrom: "main+0x1c",
			rbp: "0xfffef50",
			selected: true,
		},
		{
			id: 8,
			name: "main",
			low: "0xfffef60",
			high: "0xfffefa0",
			place: { path: "/w/main.s", line: 14 },
			selected: false,
		},
	],
	next: {
		text: "mov eax, dword ptr [rbp-0x14]",
		explanation: "eax ← 19, the 4 bytes at 0xfffef3c",
		reads: [{ address: "0xfffef34", length: 4 }],
		writes: [],
	},
});

/** A stack of 48 bytes in .data, rsp at its 16-byte-aligned top, with memory of other kinds around. */
export const fiber: StackModel = build({
	top: 0x402070n,
	rsp: 0x402038n,
	rbp: 0n,
	threads: [
		{ id: 1, name: "main" },
		{ id: 2, name: "stack_a" },
	],
	stack: { name: "stack_a", low: "0x402010", high: "0x402040", guard: undefined, used: 8, highWater: 24 },
	things: [
		{
			role: "data",
			text: "message",
			size: 48,
			holds: ascii("hello from the other stack\n".padEnd(48, "\0")),
			by: "loader",
		},
		{
			role: "return-address",
			text: "return address",
			holds: 0x401080n,
			reading: "hello",
			target: "0x401080",
			by: "main+0xa mov",
			inferred: true,
		},
		{ role: "dead", text: "dead: saved rbp", holds: 0x1122334455667788n, by: "hello push" },
		{ role: "red-zone", text: "red zone", size: 32 },
		{
			role: "data",
			text: "counter",
			size: 16,
			holds: [1, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 127],
			by: "loader",
		},
	],
	frames: [{ id: 21, name: "hello", low: "0x402038", high: "0x402040", selected: true }],
	next: { text: "ret", explanation: "go to hello", reads: [{ address: "0x402038", length: 8 }], writes: [] },
});

/** The bottom of a stack: unfolded rows, the guard page, memory that is not there. */
export const overflow: StackModel = build({
	top: 0xf800040n,
	rsp: 0xf800008n,
	rbp: 0xf800030n,
	stack: { high: "0x10000000", low: "0xf800000", guard: "0xf7fff80", used: 8388600, highWater: 8388600 },
	things: [
		{
			role: "saved-frame-pointer",
			text: "saved rbp",
			holds: 0xf800060n,
			reading: "→ down's frame",
			by: "down push",
			seal: "ok",
		},
		{ role: "local", text: "room", size: 40 },
		{
			role: "return-address",
			text: "return address",
			holds: 0x401009n,
			reading: "down+0x9",
			by: "down+0x4 call",
			seal: "ok",
		},
		{ role: "red-zone", text: "red zone", size: 8, holds: 5n },
		{ role: "guard", text: "guard page", size: 128, unreadable: true },
	],
	frames: [
		{ id: 1, name: "down", low: "0xf800008", high: "0xf800010", selected: true },
		{ id: 2, name: "down", low: "0xf800010", high: "0xf800050", selected: false },
	],
});

/** malloc's blocks: one in use, one given back, and the end of one whose beginning is lower. */
export const heap: StackModel = build({
	top: 0x4040a0n,
	rsp: 0xffffa0n,
	rbp: 0n,
	stack: { low: "0xf00000", high: "0x1000000", guard: "0xeff000", used: 96 },
	things: [
		{ role: "heap", text: "heap", size: 40 },
		{ role: "heap", text: "spare room behind the block" },
		{
			role: "heap-block",
			text: "block of 24 bytes from malloc at main+0x1c",
			size: 24,
			holds: [...ascii("a name\0\0"), ...ascii("\x20\x40\x40\0\0\0\0\0"), 9, 0, 0, 0, 0, 0, 0, 0],
			by: "main+0x30 mov",
		},
		{ role: "heap", text: "malloc's header", holds: 33n, by: "malloc (C library)" },
		{ role: "heap", text: "spare room behind the block", size: 4 },
		{ role: "freed-block", text: "freed block of 20 bytes from calloc at main+0x8, free at main+0x44", size: 20 },
		{ role: "heap", text: "malloc's header", holds: 33n, by: "calloc (C library)" },
		{
			role: "heap-block",
			text: "block of 40 bytes from malloc at main",
			size: 16,
			holds: ascii("0123456789abcdef"),
			hidden: 24,
		},
	],
	frames: [{ id: 1, name: "main", low: "0xffffa0", high: "0xffffb0", selected: true }],
});

/** A block of 128 written words in which rsp and rbp can stand anywhere; nothing in it is folded. */
export function tall(rsp: bigint, change: Partial<StackModel> = {}): StackModel {
	const things = Array.from(
		{ length: 128 },
		(_, index): Thing => ({
			role: "spill",
			text: `word ${127 - index}`,
			holds: BigInt(127 - index),
		}),
	);
	const model = build({ top: 0xff00400n, rsp, rbp: 0xff003f0n, stack: { high: "0xff00800" }, things, frames: [] });
	const frames = [{ id: 1, name: "deep", low: `0x${rsp.toString(16)}`, high: "0xff00400", selected: true }];
	return { ...model, frames, ...change };
}

/** Elements with members, as a compiler tells of them, and who wrote them by lines of a source. */
export const records: StackModel = build({
	top: 0xfffff60n,
	rsp: 0xfffff28n,
	rbp: 0xfffff50n,
	stack: { high: "0x10000000" },
	things: [
		{ role: "return-address", text: "return address", holds: 0x401021n, reading: "_start+0x21", seal: "ok" },
		{ role: "saved-frame-pointer", text: "saved rbp", holds: 0n, seal: "ok" },
		{ role: "local", text: "sum (not set yet)", type: "int", size: 4, inferred: true },
		{ role: "padding", text: "padding", size: 4, holds: 3n },
		{ role: "padding", text: "padding of items[1]", size: 4 },
		{ role: "local", text: "items[1].at.y", type: "int", size: 4, holds: 7n, by: "= items[i].at.y = 7 * i;" },
		{ role: "local", text: "items[1].at.x", type: "int", size: 4, holds: 5n, by: "= items[i].at.x = 5;" },
		{ role: "local", text: "items[1].count", type: "short", size: 2, holds: 2n, by: "= items[i].count = 2 * i;" },
		{ role: "padding", text: "padding of items[1]", size: 1, holds: 0n, by: "= items[i].at.x = 5;" },
		{ role: "local", text: "items[1].tag", type: "char", size: 1, holds: 98n, reading: "98 'b'" },
		{ role: "local", text: "items[0].at.y", type: "int", size: 4, holds: 0n },
		{ role: "local", text: "other.y", type: "int", size: 4, holds: 1n },
		{ role: "dead", text: "dead" },
	],
	frames: [{ id: 3, name: "main", low: "0xfffff28", high: "0xfffff60", rbp: "0xfffff50", selected: true }],
});

export const models = { records, factorial, smash, fiber, overflow, heap };
