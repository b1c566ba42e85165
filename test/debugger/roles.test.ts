import assert from "node:assert/strict";
import { open, type Rig } from "./rig.ts";
import { play } from "./script.ts";
import { stackText } from "./stackText.ts";

const program = `
.globl _start
.equ buf, -32
.equ count, -36
.data
text: .asciz "AAAAAAAAAAAAAAAAAAAAAAAAAAA"
.text
_start:
	push 7                       # an argument on the stack
	mov edi, 3
	lea rsi, [text]
	call fill                    # <- call
	add rsp, 8
	mov eax, 60
	xor edi, edi
	syscall
fill:
	push rbp
	mov rbp, rsp
	push rbx
	sub rsp, 56
	mov [rbp - 48], rdi
	mov dword ptr [rbp + count], -2
	mov rbx, [rbp + 16]
	call measure                 # <- before
	lea rdi, [rbp + buf]
	mov ecx, 27
	push rax
	pop rdx
	rep movsb                    # <- copy
	nop                          # <- smashed
	ret
measure:
	push rbx
	xor eax, eax
	mov [rsp - 16], rax
	mov rax, [rsp - 16]          # <- leaf
	pop rbx
	ret
`;

/** By mark: what every byte around rsp is, without the start block. */
const goldens = {
	call: `
+0 8 outgoing-argument: argument 7 of the coming call ? [_start] | 7 | _start push
-48 72 never-written: never written
`,
	leaf: `
+60 8 incoming-argument: argument 7 ? [fill] | 7 | _start push
+58 8 return-address: return address ✓ [fill] | _start+0x14 | _start+0xf call
+50 8 saved-frame-pointer: saved rbp ✓ [fill] | 0 | fill push
+48 8 saved-register: saved rbx ✓ [fill] | 0 | fill+0x4 push
+30 24 local: buf (not set yet) ? [fill]
+2c 4 local: count [fill] | -2 | fill+0xd mov
+28 4 padding: padding ? [fill]
+20 8 spill: spilled rdi [fill] | 3 | fill+0x9 mov
+10 16 padding: padding ? [fill]
+8 8 return-address: return address ✓ [measure] | fill+0x1d | fill+0x18 call
+0 8 saved-register: saved rbx ✓ [measure] | 7 | measure push
-8 8 never-written: never written
-10 8 red-zone: local (red zone) [measure] | 0 | measure+0x3 mov
-48 56 never-written: never written
`,
	copy: `
+50 8 incoming-argument: argument 7 ? [fill] | 7 | _start push
+48 8 return-address: return address ✓ [fill] | _start+0x14 | _start+0xf call
+40 8 saved-frame-pointer: saved rbp ✓ [fill] | 0 | fill push
+38 8 saved-register: saved rbx ✓ [fill] | 0 | fill+0x4 push
+20 24 local: buf (not set yet) ? [fill]
+1c 4 local: count [fill] | -2 | fill+0xd mov
+18 4 padding: padding ? [fill]
+10 8 spill: spilled rdi [fill] | 3 | fill+0x9 mov
+0 16 padding: padding ? [fill]
-8 8 dead: dead: pushed rax, popped | 0 | fill+0x26 push
-10 8 dead: dead: saved rbx of measure, left at step 17 | 7 | measure push
-18 8 never-written: never written
-20 8 dead: dead: local of measure, left at step 17 | 0 | measure+0x3 mov
-48 40 never-written: never written
`,
	smashed: `
+50 8 incoming-argument: argument 7 ? [fill] | 7 | _start push
+48 8 return-address: return address ✓ [fill] | _start+0x14 | _start+0xf call
+40 8 saved-frame-pointer: saved rbp ✓ [fill] | 0 | fill push
+38 8 saved-register: saved rbx ✗ overwritten (3 of 8 bytes) ? [fill] | 0x414141 | fill+0x28 movsb, fill+0x4 push
+20 24 local: buf [fill] | "AAAAAAAA" "AAAAAAAA" "AAAAAAAA" | fill+0x28 movsb
+1c 4 local: count [fill] | -2 | fill+0xd mov
+18 4 padding: padding ? [fill]
+10 8 spill: spilled rdi [fill] | 3 | fill+0x9 mov
+0 16 padding: padding ? [fill]
-8 8 dead: dead: pushed rax, popped | 0 | fill+0x26 push
-10 8 dead: dead: saved rbx of measure, left at step 17 | 7 | measure push
-18 8 never-written: never written
-20 8 dead: dead: local of measure, left at step 17 | 0 | measure+0x3 mov
-48 40 never-written: never written
`,
};

describe("roles", () => {
	for (const [mark, golden] of Object.entries(goldens)) {
		it(`of every byte, stopped at ${mark}`, async () => {
			const rig = open(program);
			rig.breakAt(mark);
			await play(rig, "run");
			const model = rig.debug.stackModel({ from: rspOf(rig) - 64n, count: 256 });
			const shown = stackText(model)
				.split("\n")
				.filter((line) => !/start-block|not mapped/.test(line));
			assert.equal(`\n${shown.join("\n")}\n`, golden);
		});
	}

	it("stand beside the next instruction, which is what memory holds now", async () => {
		const rig = open("_start:\n\tmov eax, 1\n\tnop\n");
		const next = () => rig.debug.stackModel({}).next;
		await play(rig, "start");
		assert.deepEqual([next()?.text, next()?.explanation], ["mov eax, 0x1", "eax ← 1"]);
		rig.debug.assign("byte ptr [_start + 1]", "2");
		assert.deepEqual([next()?.text, next()?.explanation], ["mov eax, 0x2", "eax ← 2"]);
	});

	it("say when a dead word's call was left: at its ret", async () => {
		const rig = open(program);
		rig.breakAt("copy");
		await play(rig, "run");
		rig.debug.seek(17);
		assert.deepEqual([rig.top().name, rig.where()], ["measure", "ret"]);
	});

	it("cover each byte of any block exactly once", async () => {
		const rig = open(program);
		rig.breakAt("leaf");
		await play(rig, "run");
		for (const from of [0n, 0x401000n, 0x402000n, 0x404ff0n, rspOf(rig) - 2000n, 0xffffe0n, 0x7fffffffffffff00n]) {
			const model = rig.debug.stackModel({ from, count: 4096 });
			let offset = 0;
			for (const run of model.roles) {
				assert.equal(run.offset, offset);
				offset += run.length;
			}
			assert.deepEqual([offset, model.from, model.bytes.length], [4096, from & ~15n, 4096]);
		}
	});

	it("seal a return address, and say how much of it was overwritten", async () => {
		const rig = open(program);
		rig.breakAt("leaf");
		await play(rig, "run");
		rig.debug.writeMemory(rspOf(rig) + 8n, new Uint8Array([0x41, 0x41]));
		assert.match(
			stackText(rig.debug.stackModel({})),
			/\+8 8 return-address: return address ✗ overwritten \(2 of 8 bytes\) \[measure\] \| .* \| edit, fill\+0x18 call/,
		);
	});

	it("name data, code, the guard and the start block", async () => {
		const rig = open(program, { args: ["one"], environment: ["A=1"] });
		rig.breakAt("leaf");
		await play(rig, "run");
		const { guard, high } = rig.debug.stackModel({}).stack;
		const roles = (from: bigint, count: number) =>
			rig.debug.stackModel({ from, count }).roles.map((run) => `${run.role}: ${run.text}`);
		assert.deepEqual(roles(0x401000n, 64), ["code: _start", "code: fill"]);
		assert.equal(roles(0x402000n, 16)[0], "data: text");
		assert.deepEqual(roles(guard ?? 0n, 32), ["guard: guard page"]);
		const block = roles(high - 256n, 256);
		for (const text of [
			"argc",
			"argv[1]",
			"end of argv (NULL)",
			"envp[0]",
			"end of envp (NULL)",
			"string of argv[1]",
			"string of envp[0]",
		]) {
			assert.ok(block.includes(`start-block: ${text}`), text);
		}
	});

	it("show frames as bands, the chosen one marked, and what changed since the last stop", async () => {
		const rig = open(program);
		rig.breakAt("before");
		await play(rig, "run into into");
		const [, fill] = rig.debug.frames(1);
		const model = rig.debug.stackModel({ frameId: fill?.id });
		const bands = model.frames.map(
			(frame) => `${frame.name}${frame.selected ? "*" : ""} ${frame.high - frame.low} ${frame.calledFrom}`,
		);
		assert.deepEqual(bands, ["measure 16 fill+0x18", "fill* 88 _start+0xf", "_start 0 undefined"]);
		assert.deepEqual(
			model.changed.map((run) => [model.from + BigInt(run.offset) - rspOf(rig), run.length, run.fresh]),
			[[0n, 8, true]],
		);
		assert.deepEqual([model.stack.used, model.stack.highWater, model.registers.rip], [168, 168, fill?.address]);
	});

	it("are the same after going away and coming back", async () => {
		const rig = open(program);
		rig.breakAt("copy");
		await play(rig, "run");
		const there = stackText(rig.debug.stackModel({}));
		await play(rig, "back back rgo go");
		assert.equal(stackText(rig.debug.stackModel({})), there);
	});

	it("tell the old values in room that was taken anew from what was stored there", async () => {
		const rig = open(`
.globl _start
_start:
	call outer
	mov eax, 60
	xor edi, edi
	syscall
outer:
	call middle
	sub rsp, 40
	lea rdi, [rsp + 8]
	call store
	mov qword ptr [rsp], 5
	nop                      # <- here
	add rsp, 40
	ret
middle:
	push 6
	call inner
	add rsp, 8
	ret
inner:
	push rbx
	mov dword ptr [rsp - 8], 3
	pop rbx
	ret
store:
	mov qword ptr [rdi], 9
	ret
`);
		rig.breakAt("here");
		await play(rig, "run");
		const shown = stackText(rig.debug.stackModel({ from: rspOf(rig), count: 64 }));
		assert.deepEqual(shown.split("\n").slice(-6), [
			"+28 8 return-address: return address ✓ [outer] | _start+0x5 | _start call",
			"+20 8 padding: old: return address of middle [outer] | outer+0x5 | outer call",
			"+18 8 padding: old: pushed 6 of middle [outer] | 6 | middle push",
			"+10 8 padding: old: return address of inner [outer] | middle+0x7 | middle+0x2 call",
			"+8 8 local: local [outer] | 9 | store mov",
			"+0 8 local: local [outer] | 5 | outer+0x13 mov",
		]);
	});

	it("find arguments on the stack without a frame pointer, and saved registers stored by mov", async () => {
		const rig = open(`
.globl _start
_start:
	push 8
	push 7
	call f
	mov eax, 60
	xor edi, edi
	syscall
f:
	sub rsp, 24
	mov [rsp + 8], rbx
	mov [rsp], r12
	mov rbx, [rsp + 32]
	mov r12, [rsp + 40]      # <- here
	add rsp, 24
	ret
`);
		rig.breakAt("here");
		await play(rig, "run");
		const shown = stackText(rig.debug.stackModel({ from: rspOf(rig), count: 48 }));
		assert.deepEqual(shown.split("\n"), [
			"+28 8 incoming-argument: argument 8 ? [f] | 8 | _start push",
			"+20 8 incoming-argument: argument 7 ? [f] | 7 | _start+0x2 push",
			"+18 8 return-address: return address ✓ [f] | _start+0x9 | _start+0x4 call",
			"+10 8 padding: padding ? [f]",
			"+8 8 saved-register: saved rbx [f] | 0 | f+0x4 mov",
			"+0 8 saved-register: saved r12 [f] | 0 | f+0x9 mov",
		]);
	});

	it("list a frame's words by absolute address", async () => {
		const rig = open(program);
		rig.breakAt("leaf");
		await play(rig, "run");
		const [measure] = rig.debug.frames(1);
		assert.ok(measure);
		assert.deepEqual(
			rig.debug.stackWords(measure).map(({ name, value, type }) => `${name} ${value} ${type}`),
			["0xffff60 0x40103e (fill+0x1d) return address ✓", "0xffff58 7 saved rbx ✓"],
		);
	});
});

describe("fibers", () => {
	const fibers = `
.globl _start
.bss
.balign 16
area: .skip 64
.size area, 64
.data
main_rsp: .quad 0
.text
_start:
	lea rax, [area + 48]
	lea rcx, work
	mov [rax], rcx
	mov [main_rsp], rsp
	mov rsp, rax
	ret
work:
	push 5
	call leaf                 # <- work
	mov rsp, [main_rsp]
	mov eax, 60               # <- back
	xor edi, edi
	syscall
leaf:
	nop                       # <- leaf
	ret
`;

	it("are threads with frames of their own, and are found again when left", async () => {
		const rig = open(fibers);
		rig.breakAt("leaf", "back");
		await play(rig, "run");
		const threads = () =>
			rig.debug.threads().map((thread) => {
				const frames = rig.debug.frames(thread.id).map((frame) => frame.name);
				return `${thread.id} ${thread.name}${thread.running ? "*" : ""}: ${frames.join(" < ")}`;
			});
		assert.deepEqual(threads(), ["1 main: _start", "2 area*: leaf < work"]);
		await play(rig, "go");
		assert.deepEqual(threads(), ["1 main*: work", "2 area: work"]);
	});

	it("keep their roles while they sleep", async () => {
		const rig = open(fibers);
		rig.breakAt("back");
		await play(rig, "run");
		const model = rig.debug.stackModel({ threadId: 2, count: 64 });
		assert.deepEqual([model.stack.name, model.stack.used, model.stack.highWater], ["area", 16, 24]);
		assert.match(stackText(model), /spill: pushed 5 \[work\]/);
	});
});

function rspOf(rig: Rig): bigint {
	return rig.timeline.state.registers.read(4);
}
