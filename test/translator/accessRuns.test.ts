// Accesses near one register, which compiled code asks about together: which of them
// belong together, and that memory and faults are the same as if each was asked for
// alone, wherever pages and readable memory end.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";
import { DecodedCode } from "../../src/machine/decodedCode.ts";
import { createMachine } from "../../src/machine/machine.ts";
import { AccessRuns } from "../../src/translator/accessRuns.ts";
import type { GuestInstruction } from "../../src/translator/guestInstruction.ts";
import { GuestInstructions } from "../../src/translator/guestInstructions.ts";
import { fixedHost } from "../machine/programs.ts";
import { bothOn, difference, firstDifference } from "./lockstep.ts";
import { randomFrom } from "./randomProgram.ts";
import { pick, type Random } from "./randomStatement.ts";

const seed = 20261126;

function programOf(text: string): Program {
	const { program, diagnostics } = assemble([{ path: "runs.s", text: `.intel_syntax noprefix\n${text}` }]);
	assert.deepEqual(diagnostics, []);
	return program;
}

/** For each load of some instructions: the distance from the lowest of its run, or nothing when it is in none. */
function loadsOf(text: string): readonly (number | undefined)[] {
	const program = programOf(`.globl _start\n_start: ${text}\nend: nop`);
	const { memory } = createMachine(program, {}, fixedHost());
	const end = Number(program.symbols.find(({ name }) => name === "end")?.value);
	const code = new GuestInstructions(new DecodedCode(memory));
	const instructions: GuestInstruction[] = [];
	for (let at = Number(program.entry); at < end; at = instructions.at(-1)?.next ?? end) {
		instructions.push(code.at(at) ?? assert.fail(`no instruction at ${at}`));
	}
	const accesses = ({ loads }: GuestInstruction) => loads.map(({ address, width }) => ({ address, bytes: width / 8 }));
	const runs = new AccessRuns(instructions, accesses, { leastAccesses: 2, mostBytes: 128, alignment: 1 });
	return instructions.flatMap((instruction, index) =>
		instruction.loads.map(({ address }) => runs.placeOf(index, address)?.distance),
	);
}

const widths = ["byte", "word", "dword", "qword", "xmmword"] as const;
const parts = { byte: "al", word: "ax", dword: "eax", qword: "rax", xmmword: "xmm0" } as const;

/** An access near rsi or a copy of it, or a change of these; rsi stays within 64 bytes of where it was. */
function randomLine(random: Random): string {
	const place = `[${pick(["rsi", "rdi"], random)} + ${random(3) === 0 ? random(120) - 40 : 4 * random(28) - 40}]`;
	const width = pick(widths, random);
	const move = width === "xmmword" ? "movups" : "mov";
	switch (random(8)) {
		case 0:
			return pick(["lea rdi, [rsi + 8]", "mov rdi, rsi", "add rdi, 4", "sub rdi, 12", "mov rdi, [rel]"], random);
		case 1:
			return `cmp dword ptr ${place}, 0; je 1f; add ecx, 1; 1:`;
		case 2:
			return `add ${pick(["dword", "qword"], random)} ptr ${place}, ${random(9)}`;
		case 3:
		case 4:
		case 5:
			return `${move} ${width} ptr ${place}, ${parts[width]}`;
		default:
			return `${move} ${parts[width]}, ${width} ptr ${place}`;
	}
}

/** Crosses a page's end, or comes to the end of what may be written; or goes down. */
function randomProgram(random: Random): Program {
	const lines = Array.from({ length: 1 + random(17) }, () => randomLine(random));
	const step = pick([1, 4, 8, -1, -4, -8], random);
	const first = pick(
		step > 0 ? ["area + 4096 - 300", "area + 3 * 4096 - 300"] : ["area + 4096 + 300", "rel + 300"],
		random,
	);
	return programOf(`.globl _start
	.data
rel:	.quad ${first}
	.bss
	.balign 4096
area:	.skip 3 * 4096
	.text
_start:	lea rsi, [${first}]
	mov rdi, rsi
	mov eax, 0x01020304
again:	${lines.join("\n\t")}
	add rsi, ${step}
	dec r9b
	jnz again
	mov eax, 60
	syscall
`);
}

describe("runs of accesses", () => {
	it("count from a register, from copies of it, and from what was added to it", () => {
		assert.deepEqual(loadsOf("mov rax, [rdi + 8]; mov rcx, [rdi]; add rdi, 16; mov edx, [rdi + 4]"), [8, 0, 20]);
		assert.deepEqual(loadsOf("pop rbx; pop rbp; mov rdi, rsp; mov rax, [rdi + 8]"), [0, 8, 24]);
	});

	it("end where the register gets another value, and where they would be too long", () => {
		assert.deepEqual(loadsOf("mov rdi, [rdi + 8]; mov rax, [rdi]; mov rcx, [rdi + 8]"), [undefined, 0, 8]);
		assert.deepEqual(loadsOf("mov rax, [rdi]; mov rcx, [rdi + 121]; mov rdx, [rdi + 120]"), [0, undefined, 120]);
		assert.deepEqual(loadsOf("mov rax, [rdi]; mov edi, edi; mov rcx, [rdi + 8]"), [undefined, undefined]);
	});

	for (let first = 0; first < 100; first += 20) {
		it(`give memory and faults of the reference engine in programs ${first + 1} to ${first + 20} (seed ${seed})`, () => {
			for (let number = first; number < first + 20; number++) {
				const random = randomFrom(seed + number);
				const program = randomProgram(random);
				// Every other one has its detours at once.
				const options = { patience: number % 2 === 0 ? 0 : undefined };
				const { reference, translated } = bothOn(program, options);
				let step = 0;
				while (reference.machine.steps === step && step < 8000) {
					step += 1 + random(300);
					const found = difference(reference, translated, step);
					if (found) {
						assert.fail(`program ${number}: ${firstDifference(program, step, options) ?? found}`);
					}
				}
			}
		});
	}
});
