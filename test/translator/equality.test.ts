// The translator against the reference engine: after random numbers of steps all
// of the state is the same, down to who wrote each byte and every call on every
// stack. Programs: the timeline's scenarios, the samples, those whose run on a
// real processor was recorded, and random ones.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";
import { programOf as tracedProgram, traceFolder } from "../machine/processorTrace.ts";
import { scenarios } from "../timeline/scenarios.ts";
import { bothOn, difference, firstDifference, runTo } from "./lockstep.ts";
import { randomFrom, randomProgram } from "./randomProgram.ts";

const samples = path.resolve(import.meta.dirname, "../../samples");
const input = "12 7 + 3 *\nsome more words\n";

/** Compares after runs of random length; a long program is left after `most` steps. */
function compare(program: Program, seed: number, { most = 20_000, longest = 400, writers = true } = {}): number {
	const random = randomFrom(seed);
	const { reference, translated } = bothOn(program, { input, writers });
	let step = 0;
	while (step < most) {
		const before = reference.machine.steps;
		step = before + 1 + random(longest);
		const found = difference(reference, translated, step);
		if (found) {
			assert.fail(`seed ${seed}: ${firstDifference(program, step, { input, writers }) ?? found}`);
		}
		if (reference.machine.exitStatus !== undefined || reference.machine.steps < step) {
			break;
		}
	}
	return reference.machine.steps;
}

function programsOf(folder: string): readonly (readonly [string, Program])[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith(".s"))
		.map((name) => {
			const file = path.join(folder, name);
			return [name, assemble([{ path: file, text: readFileSync(file, "utf8") }]).program] as const;
		});
}

/** A frame's pushes and stores, of a float too, at every distance from the beginnings of two pages. */
const { program: pushes } = assemble([
	{
		path: "pushes.s",
		text: `.intel_syntax noprefix
	.globl _start
	.bss
	.balign 4096
area:	.skip 8192
	.text
_start:	mov r8d, 8
pass:	mov ecx, 4200
again:	lea rsp, [area + rcx]
	cvtsi2sd xmm3, ecx
	jmp frame
frame:	push rax
	push rcx
	push rdx
	push 5
	mov [rsp + 8], rcx
	movsd [rsp + 16], xmm3
	push rsi
	add rsp, 40
	sub ecx, r8d
	cmp ecx, 64
	ja again
	shr r8d, 3
	jnz pass
	mov eax, 60
	xor edi, edi
	syscall
`,
	},
]);

/** Comparisons of floats, not-a-number among them, at any place of a long piece of code: also where a block ends behind one. */
const comparisons = Array.from(
	{ length: 64 },
	(_, length) =>
		assemble([
			{
				path: "comparisons.s",
				text: `.intel_syntax noprefix
	.globl _start
	.data
one:	.float 1.0
	.text
_start:	mov r8d, 30
again:	cvtsi2ss xmm1, r8d
	test r8d, 7
	jnz 1f
	pxor xmm1, xmm1
	divss xmm1, xmm1
1:	.rept ${length}
	inc eax
	.endr
	comiss xmm1, [one]
	jbe 1f
	inc esi
1:	dec r8d
	jnz again
	mov eax, 60
	xor edi, edi
	syscall
`,
			},
		]).program,
);

describe("translator", () => {
	it("does comparisons of floats as the reference engine does", () => {
		for (const program of comparisons) {
			assert.ok(compare(program, 3) > 200);
		}
	});

	it("does pushes across pages and at odd places as the reference engine does", () => {
		assert.ok(compare(pushes, 4, { most: 70_000 }) > 60_000);
	});

	for (const [name, what] of [
		["signals", "enters and leaves handlers of faults"],
		["locals", "finds the variables of each thread"],
	] as const) {
		it(`${what} as the reference engine does`, () => {
			const file = path.resolve(import.meta.dirname, `../goldens/library/${name}.O2.s`);
			const { program } = assemble([{ path: file, text: readFileSync(file, "utf8") }]);
			assert.ok(compare(program, 5, { longest: 300, most: 20_000 }) > 2000);
		});
	}

	for (const [name, program] of scenarios) {
		it(`does ${name} as the reference engine does`, () => {
			assert.ok(compare(program, 1) > 40);
		});
	}

	it("does the same when nobody will ask who wrote which byte, and then keeps no writers", () => {
		for (const [, program] of [["pushes", pushes] as const, ...scenarios]) {
			compare(program, 6, { most: 10_000, longest: 2000, writers: false });
		}
		const { translated } = bothOn(pushes, { writers: false });
		runTo(translated, 10_000);
		assert.deepEqual(translated.machine.memory.lastWrites(translated.machine.registers.read(4) - 256n, 256), []);
	});

	for (const [name, program] of programsOf(samples)) {
		it(`does the sample ${name} as the reference engine does`, () => {
			compare(program, 2, { longest: 3000 });
		});
	}

	for (const name of readdirSync(traceFolder).filter((file) => file.endsWith(".s"))) {
		it(`does the recorded ${name} as the reference engine does`, () => {
			compare(tracedProgram(name.slice(0, -2)), 3, { longest: 2000 });
		});
	}

	for (let first = 1; first <= 32; first += 4) {
		it(`does random programs on vectors from ${first} on as the reference engine does`, () => {
			for (let seed = first; seed < first + 4; seed++) {
				compare(randomProgram(seed, { vectors: true }), seed, { most: 1000, longest: 300 });
			}
		});
	}

	for (let first = 1; first <= 60; first += 10) {
		it(`does random programs from ${first} on as the reference engine does`, () => {
			for (let seed = first; seed < first + 10; seed++) {
				compare(randomProgram(seed), seed, { most: 3000, longest: 500 });
			}
		});
	}
});
