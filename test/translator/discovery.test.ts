// Which blocks are compiled together, and which bytes each is made of.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import { DecodedCode } from "../../src/machine/decodedCode.ts";
import { createMachine } from "../../src/machine/machine.ts";
import { discover } from "../../src/translator/discovery.ts";
import { GuestInstructions } from "../../src/translator/guestInstructions.ts";
import { holds, pagesOf, spansOf } from "../../src/translator/spans.ts";
import { Traces } from "../../src/translator/traces.ts";
import { fixedHost } from "../machine/programs.ts";

/** The blocks found from `_start`: the labels of each one's instructions. */
function blocksOf(text: string) {
	const { program, diagnostics } = assemble([{ path: "blocks.s", text: `.intel_syntax noprefix\n${text}` }]);
	assert.deepEqual(diagnostics, []);
	const { memory } = createMachine(program, {}, fixedHost());
	const names = new Map(program.symbols.map(({ name, value }) => [Number(value), name]));
	const start = program.symbols.find(({ name }) => name === "_start");
	return discover(new Traces(new GuestInstructions(new DecodedCode(memory))), [Number(start?.value)]).map((block) => ({
		block,
		labels: block.instructions.flatMap(({ address }) => names.get(address) ?? []).join(" "),
	}));
}

function labelsOf(text: string): readonly string[] {
	return blocksOf(text).map(({ labels }) => labels);
}

describe("blocks", () => {
	it("begin where a conditional jump leads, and go on behind it", () => {
		const text = ".globl _start\n_start: test eax, eax; a: jz c; b: inc eax; c: syscall";
		assert.deepEqual(labelsOf(text), ["_start a b"]);
		const other = ".globl _start\n_start: test eax, eax; a: jz c; b: inc eax; syscall; c: inc ebx; d: syscall";
		assert.deepEqual(labelsOf(other), ["_start a b", "c"]);
	});

	it("go through a call of a small function without a block of their own behind it", () => {
		const text = ".globl _start\n_start: call f; a: inc eax; b: syscall; f: inc ebx; g: ret";
		assert.deepEqual(labelsOf(text), ["_start f g a"]);
	});

	it("begin behind a call as well, when the function may be left for a block of its own", () => {
		const text =
			".globl _start\n_start: call f; a: inc eax; b: syscall; f: test ebx, ebx; g: jz i; h: ret; i: inc ecx; j: ret";
		assert.deepEqual(labelsOf(text), ["_start f g h a", "a", "i j"]);
	});

	it("begin behind a call of what calls itself", () => {
		const text = ".globl _start\n_start: call f; a: inc eax; b: syscall; f: inc ebx; g: call f; h: ret";
		assert.deepEqual(labelsOf(text), ["_start", "a", "f g", "h"]);
	});
});

describe("the bytes of a block", () => {
	const [first] = blocksOf(".globl _start\n_start: call f; inc eax; syscall; .skip 5000; f: inc ebx; ret");
	const spans = first ? spansOf(first.block) : [];
	const start = first?.block.address ?? 0;

	it("are those of its instructions, side by side or apart", () => {
		assert.deepEqual(spans, [
			{ start, end: start + 5 },
			{ start: start + 9 + 5000, end: start + 9 + 5003 },
			{ start: start + 5, end: start + 7 },
		]);
	});

	it("are known one by one", () => {
		assert.ok(holds(spans, start, 1) && holds(spans, start + 6, 1) && holds(spans, start + 5009, 1));
		assert.ok(!holds(spans, start + 7, 1) && !holds(spans, start - 1, 1) && !holds(spans, start + 5012, 1));
		assert.ok(holds(spans, start - 1, 2) && holds(spans, start + 7, 5003) && !holds(spans, start + 7, 5002));
	});

	it("lie in pages", () => {
		assert.deepEqual([...pagesOf(spans)], [start >>> 12, (start + 5009) >>> 12]);
		assert.deepEqual([...pagesOf([{ start: 4090, end: 8193 }])], [0, 1, 2]);
	});
});
