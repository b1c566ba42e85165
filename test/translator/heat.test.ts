// What is compiled when, and what with it.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import { DecodedCode } from "../../src/machine/decodedCode.ts";
import { createMachine } from "../../src/machine/machine.ts";
import { type Block, discover, mostBlocks } from "../../src/translator/discovery.ts";
import { GuestInstructions } from "../../src/translator/guestInstructions.ts";
import { Heat } from "../../src/translator/heat.ts";
import { regroup } from "../../src/translator/regrouping.ts";
import { Traces } from "../../src/translator/traces.ts";
import { fixedHost } from "../machine/programs.ts";
import { bothOn, difference } from "./lockstep.ts";

describe("hot code", () => {
	it("has been come by more often than the threshold, and then counts anew", () => {
		const heat = new Heat(2);
		assert.equal(visitsUntilCompiled(heat, [8]), 3);
		heat.cool([8]);
		assert.ok(visitsUntilCompiled(heat, [8]) >= 3);
	});

	it("of a large program waits until doing it without has taken as long as compiling it will", () => {
		assert.equal(visitsUntilCompiled(heatOfLarge(2), [8]), 2 + 2 * (1 + 48) + 1);
	});

	it("shares with others what compiling takes beside them: each is come by less often before", () => {
		const ten = Array.from({ length: 10 }, (_, index) => index);
		assert.equal(visitsUntilCompiled(heatOfLarge(2), ten), 10 * 2 + 2 * (10 + 48) + 1);
	});

	it("is compiled sooner where it has waited with others", () => {
		const heat = heatOfLarge(2);
		visitsUntilCompiled(heat, [1, 2, 3, 4]);
		heat.cool([1]);
		assert.ok(visitsUntilCompiled(heat, [2, 3, 4]) < 2 * (1 + 48));
	});

	it("is compiled from where its function became hot first", () => {
		const heat = new Heat(1);
		for (const [address, beginning] of [
			[20, 10n],
			[21, 10n],
			[40, 30n],
			[20, 10n],
			[41, 30n],
			[40, 30n],
		] as const) {
			heat.note(address, beginning);
		}
		assert.equal(heat.note(21, 10n), 20);
		assert.equal(heat.note(41, 30n), 40);
	});

	it("brings along the beginning of its function and the warm code, first what the program came to after it", () => {
		const heat = new Heat(4);
		const counts: Readonly<Record<number, number>> = { 30: 3, 10: 2, 20: 4, 50: 5, 5: 3, 40: 3 };
		for (const address of [30, 10, 20, 50, 5, 40]) {
			for (let count = counts[address] ?? 0; count > 0; count--) {
				heat.note(address, 10n);
			}
		}
		assert.deepEqual([...heat.companionsOf(50)], [10, 50, 5, 40, 30, 20]);
		heat.cool([10, 40, 30]);
		assert.deepEqual([...heat.companionsOf(50)], [50, 5, 20]);
	});
});

/** The heat of a program that has had much compiled. */
function heatOfLarge(threshold: number): Heat {
	const heat = new Heat(threshold);
	for (let number = 0; number < 16; number++) {
		heat.cool([]);
	}
	return heat;
}

/** How many visits it takes that come by the addresses in turn. */
function visitsUntilCompiled(heat: Heat, addresses: readonly number[]): number {
	for (let visits = 1; ; visits++) {
		if (heat.note(addresses[(visits - 1) % addresses.length] ?? 0, 0n) !== undefined) {
			return visits;
		}
	}
}

/** So many functions, each with a loop, called one after the other. */
function manyFunctions(count: number, turns: number, rounds = 3): string {
	const numbers = Array.from({ length: count }, (_, number) => number);
	return `.intel_syntax noprefix
.globl _start
_start:	mov ebx, ${turns}
turn:	${numbers.map((number) => `call work${number}`).join("; ")}
	dec ebx
	jnz turn
	mov eax, 60
	syscall
${numbers.map((number) => work(number, rounds)).join("")}`;
}

function work(number: number, rounds: number): string {
	return `work${number}:
	push rbx
	mov ecx, ${rounds}
round${number}:
	lea rax, [rax + rcx * 4 + ${number}]
	xor rbx, rax
	dec ecx
	jnz round${number}
	add rdi, rbx
	pop rbx
	ret
`;
}

function assembled(text: string) {
	const { program, diagnostics } = assemble([{ path: "many.s", text }]);
	assert.deepEqual(diagnostics, []);
	return program;
}

describe("code that is compiled together", () => {
	const program = assembled(manyFunctions(60, 2));
	const traces = new Traces(new GuestInstructions(new DecodedCode(createMachine(program, {}, fixedHost()).memory)));
	const addressOf = (name: string) => Number(program.symbols.find((symbol) => symbol.name === name)?.value);
	const nameAt = new Map(program.symbols.map(({ name, value }) => [Number(value), name]));

	function blocksOf(entry: string, companions: readonly string[]): readonly (string | undefined)[] {
		const blocks = discover(traces, [addressOf(entry)], undefined, companions.map(addressOf));
		return blocks.flatMap(({ address }) => nameAt.get(address) ?? []);
	}

	it("is what an entry reaches, and what companions reach", () => {
		assert.deepEqual(blocksOf("round7", []), ["round7"]);
		assert.deepEqual(blocksOf("round7", ["round3", "work9"]), ["round3", "round7", "work9", "round9"]);
	});

	it("has nothing twice: a companion inside of it adds nothing", () => {
		assert.deepEqual(blocksOf("work7", ["round7", "work7"]), blocksOf("work7", []));
	});

	it("has companions whole or not at all", () => {
		const all = Array.from({ length: 60 }, (_, number) => `work${number}`);
		const names = blocksOf("work0", all);
		const whole = names.filter((name) => name?.startsWith("work"));
		const rounds = names.filter((name) => name?.startsWith("round"));
		assert.ok(whole.length > 10 && whole.length < 60, `${whole.length} functions`);
		assert.deepEqual(
			rounds,
			whole.map((name) => name?.replace("work", "round")),
		);
	});

	it("does what it does alone", () => {
		const { reference, translated } = bothOn(assembled(manyFunctions(90, 30)), { threshold: 12 });
		for (const step of [20_000, 40_000, Number.MAX_SAFE_INTEGER]) {
			assert.equal(difference(reference, translated, step), undefined);
		}
	});

	it("makes a large program few modules", () => {
		const made = compiledOf(manyFunctions(200, 40));
		assert.ok(made.length > 1 && made.length < 40, `${made.length} modules`);
	});

	it("is whole functions, each once, where their loops were hot in their first call", () => {
		const made = compiledOf(manyFunctions(200, 40, 40));
		assert.ok(made.length > 1 && made.length < 40, `${made.length} modules`);
		const beginnings = new Set(made.flat().map(({ address }) => address));
		const instructions = made.flatMap((blocks) => [...new Set(blocks.flatMap((block) => block.instructions))]);
		assert.ok(beginnings.size > 400, "functions begin in compiled code");
		assert.ok(instructions.length < 200 * 10, `${instructions.length} instructions`);
	});

	/** The blocks of each module that is made while a program runs. */
	function compiledOf(text: string): readonly (readonly Block[])[] {
		const made: (readonly Block[])[] = [];
		const { translated } = bothOn(assembled(text), { threshold: 12, listener: (blocks) => made.push(blocks) });
		translated.engine.run(Number.MAX_SAFE_INTEGER);
		assert.equal(translated.machine.exitStatus !== undefined, true);
		return made;
	}
});

describe("functions that belong together", () => {
	const one: Entered = { addresses: [1, 2, 3], counts: [90, 0, 0], generation: 0 };
	const other: Entered = { addresses: [4, 5], counts: [0, 80], generation: 2 };
	const idle: Entered = { addresses: [6], counts: [1], generation: 0 };

	it("are those that are entered most", () => {
		const regrouping = regrouped([one, idle, other], 1000);
		assert.deepEqual(regrouping && { ...regrouping, addresses: [...regrouping.addresses] }, {
			entries: [1, 2, 3, 4, 5],
			addresses: [1, 2, 3, 4, 5],
			generation: 3,
		});
	});

	it("are none when one is entered alone, when entries are rare, or when that was done often enough", () => {
		assert.equal(regrouped([one, idle], 1000), undefined);
		assert.equal(regrouped([one, other], 1_000_000), undefined);
		assert.equal(regrouped([one, { ...other, generation: 6 }], 1000), undefined);
	});

	it("begin where they are entered when there is no room for all", () => {
		const large = { addresses: Array.from({ length: 64 }, (_, index) => 100 + index), counts: [50], generation: 0 };
		assert.deepEqual(regrouped([one, large], 1000)?.entries, [1, 100]);
	});
});

interface Entered {
	readonly addresses: readonly number[];
	readonly counts: readonly number[];
	readonly generation: number;
}

function regrouped(functions: readonly Entered[], steps: number) {
	const counts = new Int32Array(functions.length * mostBlocks);
	functions.forEach((item, number) => {
		counts.set(item.counts, number * mostBlocks);
	});
	const grouped = functions.map(({ addresses, generation }) => ({
		blocks: addresses.map((address) => ({ address })),
		generation,
	}));
	return regroup(grouped, counts, steps);
}
