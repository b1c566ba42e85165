// x87 in whole programs, on both engines: exact counts, exceptions that are told at
// the next instruction that waits, handlers, and all of it in a checkpoint.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Engine } from "../../src/machine/engine.ts";
import { createMachine, type Machine } from "../../src/machine/machine.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import { isFull, stackValue, type X87State } from "../../src/semantics/x87State.ts";
import { x87Text } from "../../src/semantics/x87Text.ts";
import { Timeline } from "../../src/timeline/timeline.ts";
import { Translator } from "../../src/translator/translator.ts";
import { fixedHost } from "./programs.ts";

const engines: Readonly<Record<string, (machine: Machine) => Engine>> = {
	"reference engine": (machine) => new ReferenceEngine(machine),
	translator: (machine) => new Translator(machine, { threshold: 0 }),
};

const options = { memory: 16 * 2 ** 20, stackSize: 65536 };

function programOf(text: string) {
	const { program, diagnostics } = assemble([
		{ path: "test.s", text: `.intel_syntax noprefix\n.globl _start\n${text}\n` },
	]);
	assert.deepEqual(
		diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message),
		[],
	);
	return program;
}

/** What is on the stack, from the top. */
function stackOf(state: X87State): readonly string[] {
	return [0, 1, 2, 3, 4, 5, 6, 7]
		.filter((index) => isFull(state, index))
		.map((index) => x87Text(stackValue(state, index)));
}

/** The series of π by Leibniz, which all but its loop leaves to x87. */
const series = `
.data
four: .double 4
step: .word 2
.text
_start:
	finit
	fldz
	fld1
	mov ecx, 500
again:
	fld qword ptr [four]
	fdiv st, st(1)
	faddp st(2), st
	fiadd word ptr [step]
	fld qword ptr [four]
	fdiv st, st(1)
	fsubp st(2), st
	fiadd word ptr [step]
	dec ecx
	jnz again
	fstp st(0)
	mov eax, 60
	xor edi, edi
	syscall
`;

for (const [name, create] of Object.entries(engines)) {
	describe(`x87 on the ${name}`, () => tests(create));
}

function tests(create: (machine: Machine) => Engine): void {
	const load = (text: string) => {
		const machine = createMachine(programOf(text), options, fixedHost());
		return { machine, engine: create(machine) };
	};

	it("computes with 64 bits, and counts its instructions", () => {
		const { machine, engine } = load(series);
		assert.deepEqual(engine.run(5 + 500 * 10), { kind: "limit" });
		assert.deepEqual(stackOf(machine.registers.x87), ["2001.0", "3.1405926538397929265"]);
		assert.deepEqual(engine.run(1e6), { kind: "exit", status: 0 });
		assert.equal(machine.steps, 5 + 500 * 10 + 4);
	});

	it("tells of an exception that is not masked at the next instruction that waits", () => {
		const { machine, engine } = load(`
			.data
			control: .word 0x37b
			.text
			_start:	fldcw [control]
				fldz
				fld1
				fdiv st, st(1)
				nop
				fnstsw ax
				fstp st(0)
		`);
		const stop = engine.run(100);
		assert.ok(stop.kind === "fault");
		assert.deepEqual([stop.fault.kind, machine.steps], ["x87-exception", 6]);
		assert.match(stop.fault.message, /division by zero/);
		assert.equal(machine.registers.read(0) & 0xffffn, 0xb084n);
		assert.deepEqual(stackOf(machine.registers.x87), ["1.0", "0.0"]);
	});

	it("gives a handler SIGFPE with the reason, a fresh x87, and all of it back", () => {
		const { machine, engine } = load(`
			.data
			control: .word 0x37b
			action:	.quad handler, 0x04000004, restorer, 0
			code: .long 0
			.text
			restorer:
				mov eax, 15
				syscall
			handler:
				mov eax, [rsi + 8]
				mov [code], eax
				fldpi
				mov rax, [rdx + 224]
				and word ptr [rax + 2], 0x3800
				or word ptr [rax], 0x3f
				ret
			_start:
				mov eax, 13
				mov edi, 8
				lea rsi, [action]
				xor edx, edx
				mov r10d, 8
				syscall
				fldcw [control]
				fldz
				fld1
				fdiv st, st(1)
				fstp st(0)
				mov edi, [code]
				mov eax, 60
				syscall
		`);
		assert.deepEqual(engine.run(1000), { kind: "exit", status: 3 });
		assert.deepEqual(stackOf(machine.registers.x87), ["0.0"]);
	});

	it("is part of every moment of the timeline", () => {
		const timeline = new Timeline(programOf(series), options, { ...fixedHost(), now: () => 0n }, create);
		timeline.run(1e6);
		timeline.seek(15);
		const early = stackOf(timeline.state.registers.x87);
		assert.deepEqual(early, ["5.0", "2.6666666666666666665"]);
		timeline.seek(5005);
		assert.deepEqual(stackOf(timeline.state.registers.x87), ["2001.0", "3.1405926538397929265"]);
		timeline.seek(15);
		assert.deepEqual(stackOf(timeline.state.registers.x87), early);
		timeline.seek(0);
		assert.deepEqual(stackOf(timeline.state.registers.x87), []);
	});

	it("stores and loads all of itself", () => {
		const { machine, engine } = load(`
			.bss
			.balign 16
			room: .zero 512
			.text
			_start:	fldpi
				fldl2e
				fnsave [room]
				fld1
				frstor [room]
				fxsave [room]
				fninit
				fxrstor [room]
				fnstenv [room]
				mov eax, [room + 12]
				mov eax, 60
				xor edi, edi
				syscall
		`);
		assert.deepEqual(engine.run(1000), { kind: "exit", status: 0 });
		assert.deepEqual(stackOf(machine.registers.x87), ["1.4426950408889634074", "3.1415926535897932385"]);
		assert.equal(
			machine.memory.load(machine.memory.regions().find(({ name }) => name === ".bss")?.address ?? 0n, 16),
			0x37fn,
		);
	});
}
