// Up to which step blocks may run, as compiled code sees it in their gates.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import { DecodedCode } from "../../src/machine/decodedCode.ts";
import { createMachine } from "../../src/machine/machine.ts";
import { siteBits } from "../../src/machine/writerPage.ts";
import { CompiledBlocks } from "../../src/translator/compiledBlocks.ts";
import { Context } from "../../src/translator/context.ts";
import { discover } from "../../src/translator/discovery.ts";
import { GuestInstructions } from "../../src/translator/guestInstructions.ts";
import { Permits } from "../../src/translator/permits.ts";
import { spansOf } from "../../src/translator/spans.ts";
import { Traces } from "../../src/translator/traces.ts";
import { fixedHost } from "../machine/programs.ts";

/** One block of three instructions, and the last step before which its gate lets it begin; −1 when it never does. */
function oneBlock() {
	const text = ".intel_syntax noprefix\n.globl _start\n_start: inc eax; inc ebx; inc ecx; syscall";
	const { program } = assemble([{ path: "block.s", text }]);
	const { memory, registers } = createMachine(program, {}, fixedHost());
	const context = new Context(memory.arena, registers);
	const entry = Number(program.symbols.find(({ name }) => name === "_start")?.value);
	const [block] = discover(new Traces(new GuestInstructions(new DecodedCode(memory))), [entry]);
	assert.ok(block?.instructions.length === 3);
	const blocks = new CompiledBlocks();
	const gate = memory.arena.allocate(8);
	const compiled = { block, spans: spansOf(block), number: 0, isOpen: true, enter: () => 0, gate };
	const permits = new Permits(context, blocks);
	blocks.add(compiled);
	permits.add(compiled);
	const lastStep = () => Number(BigInt.asIntN(64, context.longs[gate >>> 3] ?? 0n) >> BigInt(siteBits));
	return { permits, compiled, lastStep, addresses: block.instructions.map(({ address }) => BigInt(address)) };
}

describe("permits of blocks", () => {
	it("let a block begin where it ends at the limit, and no further than a run is to go at once", () => {
		const { permits, lastStep } = oneBlock();
		permits.allowRun(0, 1000);
		assert.equal(lastStep(), 997);
		permits.allowRun(100, 500);
		assert.equal(lastStep(), 497);
		permits.allowRun(100, 2 ** 40);
		assert.equal(lastStep(), 100 + 2 ** 22 - 3);
		permits.allowRun(2 ** 20, 2 ** 40);
		assert.equal(lastStep(), 100 + 2 ** 22 - 3);
		permits.allowRun(2 ** 22, 2 ** 40);
		assert.equal(lastStep(), 2 ** 23 - 3);
		permits.allowRun(0, 2 ** 40);
		assert.equal(lastStep(), 2 ** 22 - 3);
	});

	it("are none where a breakpoint is in the block, at any of its instructions", () => {
		const { permits, lastStep, addresses } = oneBlock();
		permits.allowRun(0, 1000);
		for (const address of addresses) {
			permits.setBreakpoints(new Set([address]));
			assert.equal(lastStep(), -1);
			permits.setBreakpoints(new Set());
			assert.equal(lastStep(), 997);
		}
	});

	it("are none where a register is watched that the block writes", () => {
		const { permits, lastStep } = oneBlock();
		permits.allowRun(0, 1000);
		permits.setWatchedRegisters(new Set([3]));
		assert.equal(lastStep(), -1);
		permits.setWatchedRegisters(new Set([2]));
		assert.equal(lastStep(), 997);
	});

	it("tell of a breakpoint in a block's middle that has stopped it often", () => {
		const { permits, compiled, addresses } = oneBlock();
		permits.setBreakpoints(new Set(addresses.slice(0, 1)));
		assert.equal(permits.noteHalt(compiled), undefined);
		permits.setBreakpoints(new Set(addresses.slice(1, 2)));
		for (let halts = 0; halts < 64; halts++) {
			assert.equal(permits.noteHalt(compiled), undefined);
		}
		assert.deepEqual(permits.noteHalt(compiled), [Number(addresses[1])]);
	});
});
