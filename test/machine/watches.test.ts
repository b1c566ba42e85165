// What a run stops for when it is accessed: the instruction that does it, and
// what was there before and after. The same for every engine there is.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";
import { findRegister } from "../../src/isa/registers.ts";
import type { Engine } from "../../src/machine/engine.ts";
import { createMachine, type Machine } from "../../src/machine/machine.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import type { Watch, WatchAccess } from "../../src/machine/watches.ts";
import { Translator } from "../../src/translator/translator.ts";
import { fixedHost } from "./programs.ts";

const engines: Readonly<Record<string, (machine: Machine) => Engine>> = {
	"reference engine": (machine) => new ReferenceEngine(machine),
	translator: (machine) => new Translator(machine, { threshold: 0 }),
};

const exit = "end:\tmov eax, 60\nlast:\txor edi, edi\n\tsyscall\n";

interface Case {
	readonly about: string;
	readonly text: string;
	/** Each `read|write|readWrite LABEL[+OFFSET] LENGTH`, `rax`, or `rflags MASK`. */
	readonly watches: readonly string[];
	readonly input?: string;
	/** Each `label: write before→after`, several at one stop with a comma between. */
	readonly stops: readonly string[];
}

const cases: readonly Case[] = [
	{
		about: "stores, of any width and of the same value",
		text: `
a:	mov qword ptr [data], 1
b:	mov dword ptr [data], 1
c:	mov byte ptr [data + 7], 2
d:	mov byte ptr [data + 8], 3
e:	add qword ptr [data], 1
f:	mov rax, [data]`,
		watches: ["write data 8"],
		stops: ["a: write 0→1", "b: write 1→1", "c: write 1→200000000000001", "e: write 200000000000001→200000000000002"],
	},
	{
		about: "reads, and reads and writes in one",
		text: `
a:	mov al, [data + 1]
b:	mov [data], al
c:	inc byte ptr [data]
d:	cmp qword ptr [data - 7], 0
e:	cmp qword ptr [data - 8], 0`,
		watches: ["read data 2"],
		stops: ["a: read 0→0", "c: read 0→1", "d: read 1→1"],
	},
	{
		about: "either",
		text: `
a:	mov al, [data]
b:	mov byte ptr [data], 5
c:	inc byte ptr [data]`,
		watches: ["readWrite data 1"],
		stops: ["a: read 0→0", "b: write 0→5", "c: write 5→6"],
	},
	{
		about: "pushes, calls and their returns",
		text: `
	mov rbp, rsp
	mov rsp, offset data + 16
a:	push 7
b:	pop rax
c:	call f
	mov rsp, rbp
	jmp end
f:	nop
g:	ret`,
		watches: ["readWrite data+8 8"],
		stops: ["a: write 0→7", "b: read 7→7", "c: write 7→401013", "g: read 401013→401013"],
	},
	{
		about: "an access across pages, and one that only touches the last byte",
		text: `
	mov rbx, offset data + 4096
	mov rax, 0x1122334455667788
a:	mov [rbx - 4], rax
b:	mov [rbx - 7], rax
c:	mov [rbx - 8], rax
d:	mov [rbx], al`,
		watches: ["write data+4096 1"],
		stops: ["a: write 0→44", "b: write 44→11", "d: write 11→88"],
	},
	{
		about: "several places at once",
		text: `
a:	mov qword ptr [data], 9
b:	mov qword ptr [data + 8], 8`,
		watches: ["write data 4", "write data+4 8", "read data 8"],
		stops: ["a: write 0→9, write 0→0", "b: write 0→800000000"],
	},
	{
		about: "repeated strings, once, when they are done",
		text: `
	mov edi, offset data
	mov ecx, 3000
	mov al, 3
	cld
a:	rep stosq
	mov esi, offset data
	mov edi, offset data + 9000
	mov ecx, 20000
b:	rep movsb
	nop`,
		watches: ["write data+4000 2", "read data+23 1"],
		stops: ["a: write 0→3", "b: read 0→0"],
	},
	{
		about: "a long range, by the piece that is touched",
		text: `
a:	mov word ptr [data + 5000], 0x1234
b:	mov dword ptr [data - 2], -1`,
		watches: ["write data 12000"],
		stops: ["a: write 0→1234", "b: write 0→ffff"],
	},
	{
		about: "vectors",
		text: `
	pcmpeqd xmm0, xmm0
a:	movaps [data], xmm0
b:	movlps [data + 8], xmm1
c:	movaps xmm2, [data]`,
		watches: ["readWrite data+12 4"],
		stops: ["a: write 0→ffffffff", "b: write ffffffff→0", "c: read 0→0"],
	},
	{
		about: "the kernel",
		text: `
	xor eax, eax
	xor edi, edi
	mov esi, offset data
	mov edx, 5
a:	syscall
	mov eax, 1
	mov edi, 1
	mov edx, 3
b:	syscall
	mov edx, 2
	mov eax, 1
c:	syscall`,
		watches: ["readWrite data+2 2"],
		input: "hello",
		stops: ["a: write 0→6c6c", "b: read 6c6c→6c6c"],
	},
	{
		about: "the C library",
		text: `
	mov edi, offset data
	mov esi, 65
	mov edx, 20
	call memset
	mov edi, offset data
	call strlen
	mov edi, offset data + 100
	mov esi, offset data
	mov edx, 3
	call memcpy`,
		watches: ["readWrite data+10 1"],
		stops: ["memset: write 0→41", "strlen: read 41→41"],
	},
	{
		about: "a string up to its end, not what lies behind it",
		text: `
	mov edi, offset data
	call strlen`,
		watches: ["read data 1", "read data+1 1"],
		stops: ["strlen: read 0→0"],
	},
	{
		about: "nothing of an instruction that faults",
		text: `
	mov rsp, offset data + 8
	xor ebx, ebx
a:	push [rbx]`,
		watches: ["readWrite data 8"],
		stops: [],
	},
	{
		about: "registers, when they change",
		text: `
a:	mov eax, 5
b:	mov eax, 5
c:	mov ah, 1
d:	push rbx
	xor ebx, ebx
e:	div rbx`,
		watches: ["rax"],
		stops: ["a: write 0→5", "c: write 5→105"],
	},
	{
		about: "registers that the library and the kernel change",
		text: `
	mov edi, offset data
	call strlen
	mov eax, 777
a:	syscall`,
		watches: ["rcx"],
		stops: ["strlen: write 0→badc0de000000001", "a: write badc0de000000001→401012"],
	},
	{
		about: "flags and vectors",
		text: `
a:	add al, 1
b:	sub al, 1
c:	sub al, 1
d:	movq xmm3, rax
e:	pxor xmm3, xmm3`,
		watches: ["rflags 0x40", "xmm3"],
		stops: ["b: write 202→246", "c: write 246→297", "d: write 0→ff", "e: write ff→0", "last: write 297→246"],
	},
];

function build(text: string): Program {
	const source = `.intel_syntax noprefix\n.globl _start\n.bss\n.balign 4096\n.skip 4096\ndata: .skip 40000\n.text\n_start: nop${text}\n${exit}`;
	const { program, diagnostics } = assemble([{ path: "watches.s", text: source }]);
	assert.deepEqual(
		diagnostics.map(({ message }) => message),
		[],
	);
	return program;
}

function watchOf(text: string, program: Program): Watch {
	const [first = "", place = "", length] = text.split(" ");
	if (length === undefined) {
		const register = findRegister(first);
		return first === "rflags"
			? { kind: "register", file: "rflags", number: 0, mask: BigInt(place) }
			: {
					kind: "register",
					file: register?.file === "xmm" || register?.file === "general" ? register.file : "mxcsr",
					number: register?.number ?? 0,
					mask: (1n << BigInt(register?.width ?? 0)) - 1n,
				};
	}
	const [label, offset = "0"] = place.split("+");
	const symbol = program.symbols.find(({ name }) => name === label);
	assert.ok(symbol);
	const address = symbol.value + BigInt(offset);
	return { kind: "memory", address, length: Number(length), access: first as WatchAccess };
}

/** All stops of a run until it ends. */
function stopsOf({ text, watches, input }: Case, create: (machine: Machine) => Engine, sliced: number): string[] {
	const program = build(text);
	const machine = createMachine(program, { memory: 16 << 20, stackSize: 1 << 20 }, fixedHost(input));
	const engine = create(machine);
	const watched = watches.map((watch) => watchOf(watch, program));
	const stops: string[] = [];
	for (;;) {
		const stop = engine.run(machine.steps + sliced, new Set(), watched);
		if (stop.kind === "watchpoint") {
			const name = program.symbols.find(({ kind, value }) => kind === "label" && value === stop.rip)?.name;
			const hits = stop.hits.map(
				({ access, before, after }) => `${access} ${before.toString(16)}→${after.toString(16)}`,
			);
			stops.push(`${name}: ${hits.join(", ")}`);
		} else if (stop.kind !== "limit") {
			return stops;
		}
	}
}

describe("watched places", () => {
	for (const [name, create] of Object.entries(engines)) {
		for (const item of cases) {
			it(`${name}: ${item.about}`, () => {
				assert.deepEqual(stopsOf(item, create, 100_000), item.stops);
				assert.deepEqual(stopsOf(item, create, 1), item.stops);
			});
		}
	}

	it("leave pages and compiled code as they were when nothing is watched any more", () => {
		const program = build(`
	mov ecx, 1000
a:	add [data], rcx
	dec ecx
	jnz a`);
		const machine = createMachine(program, { memory: 16 << 20, stackSize: 1 << 20 }, fixedHost());
		const engine = new Translator(machine, { threshold: 0 });
		const watched = [watchOf("readWrite data 8", program)];
		const none: readonly Watch[] = [];
		const kinds = [watched, none, watched, none].map((watches, index) =>
			engine.run(index % 2 === 0 ? 9999 : machine.steps + 30, new Set(), watches),
		);
		assert.deepEqual(
			kinds.map(({ kind }) => kind),
			["watchpoint", "limit", "watchpoint", "limit"],
		);
		assert.equal(machine.memory.watches.isEmpty, true);
	});

	it("cost compiled code nothing any more when nothing has been watched for long", () => {
		const program = build(`
a:	add [data], rcx
	add [data+16], rcx
	add [data+24], rcx
	add [data+32], rcx
	inc ecx
	jnz a`);
		const machine = createMachine(program, { memory: 16 << 20, stackSize: 1 << 20 }, fixedHost());
		const engine = new Translator(machine, { threshold: 0 });
		const watched = [watchOf("write data+800 8", program)];
		// Each run is of whole turns of the loop.
		const runs = [[6e5], [6e5, watched], [6e6], [6e5], [6e5, watched]] as const;
		const sizes = runs.map(([steps, watches]) =>
			compiledSizes(() => assert.equal(engine.run(machine.steps + steps, new Set(), watches).kind, "limit")),
		);
		// The first run makes what all compiled code has in common, too.
		const [plain = 0, checked = 0, none = 0, plainAgain = 0, checkedAgain = 0] = sizes.map((made) => made.at(-1));
		assert.deepEqual([none, sizes.flat().length], [0, 5]);
		assert.ok(Math.max(plain, plainAgain) < Math.min(checked, checkedAgain), sizes.join(", "));
		assert.equal(engine.run(machine.steps + 1e5, new Set(), [watchOf("write data 8", program)]).kind, "watchpoint");
	});
});

/** Bytes of the WebAssembly modules that are made meanwhile. */
function compiledSizes(act: () => void): readonly number[] {
	const sizes: number[] = [];
	const { Module } = WebAssembly;
	WebAssembly.Module = class extends Module {
		constructor(bytes: BufferSource) {
			super(bytes);
			sizes.push(bytes.byteLength);
		}
	};
	try {
		act();
	} finally {
		WebAssembly.Module = Module;
	}
	return sizes;
}
