// Repeated string instructions over memory of several pages: near and far,
// overlapping, unaligned, up and down, to pages that keep a writer for each byte
// and to pages that do not, and into pages that may not be written. Both engines
// must leave the same, who wrote each byte included.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";
import { bothOn, difference, runTo } from "./lockstep.ts";
import { randomFrom } from "./randomProgram.ts";

const seed = 20261125;
const instructions = ["movsb", "movsw", "movsd", "movsq", "stosb", "stosw", "stosd", "stosq"];

/** A program of many moves, each from, to, so many, and in which direction a table says. */
function programOf(moves: readonly string[]): Program {
	const text = `
		.intel_syntax noprefix
		.bss
		room: .skip 6 * 4096
		.text
		.globl _start
		_start:
			mov rax, 0x8877665544332211
			lea rbx, room
			mov ecx, 6 * 512
		fill: imul rax, rax, 0x5851f42d
			mov [rbx + rcx * 8 - 8], rax
			loop fill
			${moves.join("\n")}
			mov eax, 60
			syscall`;
	const { program, diagnostics } = assemble([{ path: "/bulk.s", text }]);
	assert.deepEqual(diagnostics, []);
	return program;
}

function move(random: (below: number) => number): string {
	const instruction = instructions[random(instructions.length)];
	const direction = random(6) === 0 ? "std" : "cld";
	const near = random(3) === 0;
	const from = 8192 + random(4096);
	const to = near ? from - 8 + random(24) : 8192 + random(4096);
	const count = random(4) === 0 ? random(4) : random(700);
	const odd = near || random(3) === 0 ? 0 : 7;
	return `${direction}
		lea rsi, [rbx + ${from & ~odd}]
		lea rdi, [rbx + ${to & ~odd}]
		mov ecx, ${count}
		add rax, rcx
		rep ${instruction}`;
}

describe("repeated string instructions", () => {
	it(`are done in bulk as the reference engine does them (seed ${seed})`, () => {
		const random = randomFrom(seed);
		for (let round = 0; round < 3; round++) {
			const moves = Array.from({ length: 40 }, () => move(random));
			const { reference, translated } = bothOn(programOf(moves));
			let step = 9500;
			do {
				assert.equal(difference(reference, translated, step), undefined);
				step += 20 + random(60);
			} while (reference.machine.steps > step - 80);
			assert.notEqual(reference.machine.exitStatus, undefined);
		}
	});

	it("stop at the first byte that may not be written", () => {
		const { reference, translated } = bothOn(programOf(["lea rdi, [rbx + 4096]", "mov ecx, 1 << 30", "rep stosq"]));
		assert.equal(difference(reference, translated, 10_000), undefined);
		assert.equal(runTo(translated, 10_000).kind, "fault");
	});

	it("copy what they have just copied, where the target begins within the source", () => {
		const copies = ["movsb", "movsw", "movsd", "movsq"].flatMap((instruction) =>
			Array.from({ length: 9 }, (_, distance) => ({ instruction, distance: distance + 1 })),
		);
		const moves = copies.flatMap(({ instruction, distance }, index) => [
			`lea rsi, [rbx + ${4096 + 128 * index}]`,
			`lea rdi, [rsi + ${distance}]`,
			"mov [rdi], al",
			"mov ecx, 12",
			`rep ${instruction}`,
		]);
		const { reference, translated } = bothOn(programOf(moves));
		assert.equal(difference(reference, translated, 20_000), undefined);
	});
});
