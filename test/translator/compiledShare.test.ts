// How much of a program runs in compiled code. Whatever that cannot do it leaves to the
// reference engine, so that every other test here would hold if it did nothing at all.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { assemble } from "../../src/assembler/assemble.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import { bothOn, runTo } from "./lockstep.ts";

const root = path.resolve(import.meta.dirname, "../..");

/**
 * Steps that may be left to the reference engine in a whole run of a sample: the first, system calls, faults, calls of
 * the library, the first store to each page, and what follows one of these in its block.
 */
const mostLeft: Record<string, number> = {
	"alignment.s": 2,
	"checks.s": 6,
	"factorial.s": 2,
	"fibers.s": 60,
	"heap-and-stack.s": 20,
	"locals.s": 20,
	"overflow.s": 12,
	"push-pop.s": 2,
	"smash.s": 8,
	"source-lines.s": 8,
	"stack-machine.s": 20,
	"stack-swap.s": 12,
};

/** Runs a program in compiled code where that is possible: how many steps it did, and how many the reference engine did of them. */
function run(file: string, most: number): { readonly steps: number; readonly left: number } {
	const { program, diagnostics } = assemble([{ path: file, text: readFileSync(file, "utf8") }]);
	assert.deepEqual(diagnostics, []);
	const { translated } = bothOn(program);
	const { advance } = ReferenceEngine.prototype;
	let left = 0;
	ReferenceEngine.prototype.advance = function (...given) {
		const before = this.state.steps;
		const stop = advance.apply(this, given);
		left += this.state.steps - before;
		return stop;
	};
	try {
		runTo(translated, most);
	} finally {
		ReferenceEngine.prototype.advance = advance;
	}
	return { steps: translated.machine.steps, left };
}

function sourcesOf(folder: string): string[] {
	return readdirSync(path.join(root, folder)).filter((name) => name.endsWith(".s"));
}

describe("compiled code", () => {
	for (const name of sourcesOf("samples")) {
		it(`does all of ${name} that it can`, () => {
			const { left } = run(path.join(root, "samples", name), 10_000);
			assert.ok(left <= (mostLeft[name] ?? 0), `${left} steps are left to the reference engine`);
		});
	}

	for (const name of sourcesOf("test/bench/programs")) {
		it(`does nearly all of ${name}, which goes on for long`, () => {
			const { steps, left } = run(path.join(root, "test/bench/programs", name), 200_000);
			assert.ok(steps >= 200_000 && left < steps / 100, `${left} of ${steps} steps are left to the reference engine`);
		});
	}
});
