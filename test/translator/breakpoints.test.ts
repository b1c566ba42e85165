// Breakpoints at places that a busy block holds but hardly ever comes to: they stop
// where they should, and the block is not left to the reference engine for them.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import { createMachine } from "../../src/machine/machine.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import { Translator } from "../../src/translator/translator.ts";
import { fixedHost } from "../machine/programs.ts";

const rounds = 100_000;

const { program } = assemble([
	{
		path: "rare.s",
		text: `.intel_syntax noprefix
	.globl _start
_start:	mov ecx, ${rounds}
again:	test ecx, 0x7fff
	jnz fine
	add ebx, 1
rare:	add ebx, 2
fine:	dec ecx
	jnz again
	mov eax, 60
	xor edi, edi
	syscall
`,
	},
]);

function addressOf(name: string): bigint {
	const found = program.symbols.find((symbol) => symbol.name === name);
	assert.ok(found, name);
	return found.value;
}

/** The steps at which a run stops at a breakpoint, and how often the reference engine was asked to do something. */
function stepsOfStops(create: (machine: ReturnType<typeof createMachine>) => Translator | ReferenceEngine) {
	const machine = createMachine(program, {}, fixedHost());
	const engine = create(machine);
	const steps: number[] = [];
	while (machine.exitStatus === undefined) {
		if (engine.run(machine.steps + 1_000_000, new Set([addressOf("rare")])).kind === "breakpoint") {
			steps.push(machine.steps);
			assert.equal(machine.registers.rip, addressOf("rare"));
		}
	}
	return steps;
}

describe("a breakpoint in the middle of a block", () => {
	it("stops whenever it is come to, and only then", () => {
		const expected = stepsOfStops((machine) => new ReferenceEngine(machine));
		assert.equal(expected.length, Math.floor(rounds / 0x8000));
		assert.deepEqual(
			stepsOfStops((machine) => new Translator(machine, { threshold: 0 })),
			expected,
		);
	});

	it("does not leave the block to the reference engine for long", () => {
		let turns = 0;
		const advance = ReferenceEngine.prototype.advance;
		ReferenceEngine.prototype.advance = function (...given) {
			turns++;
			return advance.apply(this, given);
		};
		try {
			stepsOfStops((machine) => new Translator(machine, { threshold: 0 }));
		} finally {
			ReferenceEngine.prototype.advance = advance;
		}
		assert.ok(turns < 1000, `${turns} turns`);
	});
});
