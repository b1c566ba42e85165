// Blocks that go on behind jumps and through calls: which instructions are in them,
// and that programs do the same with them, on several stacks, while code changes and
// with breakpoints in functions that stand in their callers.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";
import { DecodedCode } from "../../src/machine/decodedCode.ts";
import { createMachine } from "../../src/machine/machine.ts";
import { GuestInstructions } from "../../src/translator/guestInstructions.ts";
import { Traces } from "../../src/translator/traces.ts";
import { fixedHost } from "../machine/programs.ts";
import { bothOn, difference, firstDifference, runTo } from "./lockstep.ts";
import { randomFrom } from "./randomProgram.ts";

const seed = 20261126;

function programOf(text: string): Program {
	const { program, diagnostics } = assemble([{ path: "traces.s", text: `.intel_syntax noprefix\n${text}` }]);
	assert.deepEqual(diagnostics, []);
	return program;
}

function addressOf(program: Program, name: string): bigint {
	return program.symbols.find((symbol) => symbol.name === name)?.value ?? assert.fail(`no ${name}`);
}

/** The names of the labelled instructions in the trace from a label, in order. */
function traceFrom(label: string, text: string, head?: string): string {
	const program = programOf(`.globl _start\n_start:\n${text}`);
	const { memory } = createMachine(program, {}, fixedHost());
	const names = new Map(program.symbols.map(({ name, value }) => [Number(value), name]));
	const isHead = (address: number) => head !== undefined && names.get(address) === head;
	const trace = new Traces(new GuestInstructions(new DecodedCode(memory)), isHead).from(
		Number(addressOf(program, label)),
	);
	return trace.flatMap(({ address }) => names.get(address) ?? []).join(" ");
}

const small = "a: mov eax, 1; b: call f; c: inc eax; d: syscall; f: inc ebx; g: ret";

/** Small functions with frames of all manners; one of them goes to another stack, called from two. */
const manners = programOf(`	.globl _start
	.bss
	.balign 16
other:	.skip 4096
saved:	.skip 16
	.text
_start:	lea rax, [other + 4096 - 24]
	lea rdx, fiber
	mov [rax + 8], rdx
	mov [saved + 8], rax
	mov r12d, 150
again:	mov edi, r12d
	call plain
	mov esi, eax
	call framed
	add ebx, eax
	push rdi
	push rsi
	call takes
	call left
	lea rdi, saved
	lea rsi, [saved + 8]
	call switch
	test r12d, 3
	jz skip
	add ebx, 3
	jmp skip
skip:	dec r12d
	jnz again
	mov edi, ebx
	and edi, 127
	mov eax, 60
	syscall
plain:	lea eax, [rdi * 4 + 1]
	cmp edi, 77
	je odd
	add eax, 5
odd:	ret
framed:	push rbp
	mov rbp, rsp
	sub rsp, 16
	mov [rbp - 4], edi
	mov [rbp - 8], esi
	call plain
	add eax, [rbp - 4]
	jmp end
	int3
end:	sub eax, [rbp - 8]
	mov rsp, rbp
	pop rbp
	ret
takes:	mov rax, [rsp + 8]
	xor rax, [rsp + 16]
	add rbx, rax
	ret 16
left:	push rbp
	mov rbp, rsp
	push rbx
	mov ebx, [rsp]
	lea ecx, [rbx + 1]
	mov rbx, [rbp - 8]
	leave
	ret
switch:	push rbp
	mov [rdi], rsp
	mov rsp, [rsi]
	pop rbp
	ret
fiber:	mov r13d, 3
turn:	add ebx, r13d
	lea rdi, [saved + 8]
	lea rsi, saved
	call switch
	dec r13d
	jnz turn
	lea rdi, [saved + 8]
	lea rsi, saved
	call switch
	jmp fiber
`);

/** A loop whose small function gets another constant now and then. */
const changing = programOf(`	.globl _start
	.text
_start:	mov ecx, 400
again:	call small
	add ebx, eax
	test ecx, 31
	jnz same
	mov [small + 1], ecx
same:	dec ecx
	jnz again
	mov eax, 60
	syscall
	.section .changing, "awx"
small:	mov eax, 5
	ret
`);

function compare(program: Program, breakpoints?: ReadonlySet<bigint>): number {
	const random = randomFrom(seed);
	const { reference, translated } = bothOn(program);
	let stops = 0;
	while (reference.machine.exitStatus === undefined) {
		let step = reference.machine.steps + 1 + random(300);
		if (breakpoints) {
			const kinds = [reference, translated].map((side) => runTo(side, step, breakpoints).kind);
			assert.equal(kinds[1], kinds[0], `after step ${step}`);
			stops += kinds[0] === "breakpoint" ? 1 : 0;
			assert.ok(
				kinds[0] === "breakpoint" || reference.machine.steps === step || reference.machine.exitStatus !== undefined,
			);
			step = reference.machine.steps;
		}
		const found = difference(reference, translated, step);
		if (found) {
			assert.fail(firstDifference(program, step) ?? found);
		}
		assert.ok(breakpoints || reference.machine.steps === step || reference.machine.exitStatus !== undefined);
	}
	return stops;
}

describe("traces", () => {
	it("go on behind jumps", () => {
		assert.equal(traceFrom("a", "a: jmp c; b: nop; c: inc eax; d: syscall"), "a c");
		assert.equal(traceFrom("c", "a: inc eax; b: jmp d; c: jmp a; d: ret"), "c a b d");
	});

	it("go round short loops several times, up to the last jump back", () => {
		assert.equal(traceFrom("a", "a: inc eax; b: dec ecx; c: jnz a; d: ret"), "a b c a b c a b c a b c");
		assert.equal(traceFrom("a", "a: dec ecx; b: jz d; c: jmp a; d: ret"), "a b c a b c a b c a b c");
		assert.equal(traceFrom("a", "a: dec ecx; b: jz a; c: jmp a; d: ret"), "a b c a b c a b c a b c");
		assert.equal(traceFrom("b", "a: nop; b: dec ecx; c: jnz b; d: jns a; e: ret"), "b c b c b c b c");
		assert.equal(traceFrom("a", "a: call f; b: jnz a; c: ret; f: inc eax; g: ret"), "a f g b a f g b a f g b a f g b");
		assert.equal(traceFrom("a", `a: ${"nop;".repeat(13)} b: dec ecx; c: jnz a; d: ret`), "a b c a b c");
	});

	it("end where a longer loop closes, or one whose head they are not", () => {
		assert.equal(traceFrom("b", "a: inc eax; b: dec ecx; c: jz e; d: jmp a; e: ret"), "b c d");
		assert.equal(traceFrom("a", `a: ${"nop;".repeat(16)} b: jmp a`), "a b");
		assert.equal(traceFrom("a", `a: ${"nop;".repeat(16)} b: jnz a; c: ret`), "a b c");
		assert.equal(traceFrom("a", "a: rep stosb; b: jmp a"), "a b");
	});

	it("go through calls of small functions, and of those that these call", () => {
		assert.equal(traceFrom("a", small), "a b f g c");
		assert.equal(
			traceFrom("a", "a: call f; b: syscall; f: call g; h: ret; g: dec ecx; i: jz b; j: ret"),
			"a f g i j h",
		);
	});

	it("end at calls of functions that are long, or call themselves, or do not come back", () => {
		assert.equal(traceFrom("a", `a: call f; b: syscall; f: ${"nop;".repeat(25)} ret`), "a");
		assert.equal(traceFrom("f", "a: nop; f: dec ecx; b: jz d; c: call f; d: ret"), "f b c");
		assert.equal(traceFrom("a", "a: call f; b: syscall; f: inc eax; c: syscall"), "a");
	});

	it("end at calls of functions with loops", () => {
		assert.equal(traceFrom("a", "a: call f; b: ret; f: mov ecx, 3; g: dec ecx; c: jnz g; d: ret"), "a");
		assert.equal(traceFrom("a", "a: call f; b: ret; f: dec ecx; c: jnz d; g: inc eax; d: ret"), "a f c g d b");
	});

	it("take a chain of calls as long as a program", () => {
		const functions = Array.from({ length: 1900 }, (_, number) => `f${number}: call f${number + 1}\nret\n`);
		const program = programOf(
			`.globl _start\n_start: call f0\nmov eax, 60\nsyscall\n${functions.join("")}f1900: ret\n`,
		);
		compare(program);
	});

	it("do not pass where a block must begin", () => {
		assert.equal(traceFrom("a", small, "f"), "a b");
		assert.equal(traceFrom("a", small, "g"), "a b");
		assert.equal(traceFrom("a", small, "c"), "a b f g");
		assert.equal(traceFrom("a", "a: jmp c; b: nop; c: inc eax; d: syscall", "c"), "a");
	});

	it(`do as the reference engine does with frames of all manners and on two stacks (seed ${seed})`, () => {
		compare(manners);
	});

	it("are gone when the code of a function in them changes", () => {
		compare(changing);
	});

	for (const name of ["plain", "odd", "end", "left", "turn"]) {
		it(`stop at a breakpoint at ${name}, which is in several of them`, () => {
			assert.ok(compare(manners, new Set([addressOf(manners, name)])) >= 100);
		});
	}
});
