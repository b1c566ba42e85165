// What authors are told: every error of a text at its precise range, recorded in
// one file. Change a message and read how the recording changes.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { assemble } from "../../src/assembler/assemble.ts";
import { readCases, recordCase } from "./diagnosticText.ts";

const golden = path.resolve(import.meta.dirname, "../goldens/assembler/diagnostics.txt");

describe("diagnostics of the assembler", () => {
	const recording = readFileSync(golden, "utf8");
	const parts = recording.split(/^(?==== )/m);

	for (const [index, item] of readCases(recording).entries()) {
		it(item.title, () => assert.equal(recordCase(item), parts[index])).timeout(20_000);
	}

	it("has cases", () => assert.ok(parts.length > 15));

	it("offers fixes that leave nothing to complain about", () => {
		const text = "\t.globl _start\n\t.globbl main\n_start:\n\tmvo rax, 1\n\tadd rax, 10h\n\tjmp _strat\n";
		assert.deepEqual(assemble([{ path: "case.s", text: applyFixes(text) }]).diagnostics, []);
	});

	it("names both places of a symbol that two sources define", () => {
		const sources = ["a.s", "b.s"].map((name) => ({ path: name, text: ".globl _start\n_start: ret\n" }));
		const [diagnostic, ...others] = assemble(sources).diagnostics;
		assert.equal(others.length, 0);
		assert.deepEqual(diagnostic?.span, { source: 1, start: 14, end: 20 });
		assert.deepEqual(diagnostic.related?.[0]?.span, { source: 0, start: 14, end: 20 });
	});

	it("stops after some hundred errors", () => {
		const text = Array.from({ length: 5000 }, (_, index) => `\tfoo${index} x${index}\n`).join("");
		const { diagnostics } = assemble([{ path: "case.s", text }]);
		assert.equal(diagnostics.length, 501);
		assert.equal(diagnostics.at(-1)?.code, "too-many-errors");
	});
});

/** The text after the first fix of each diagnostic, last place first. */
function applyFixes(text: string): string {
	const { diagnostics } = assemble([{ path: "case.s", text }]);
	const edits = diagnostics.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
	assert.equal(edits.length, 4);
	return edits
		.toSorted((one, other) => other.span.start - one.span.start)
		.reduce((result, { span, text: added }) => result.slice(0, span.start) + added + result.slice(span.end), text);
}
