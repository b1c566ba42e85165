// The C library against the real one, and what C++ and Rust programs need of theirs:
// programs compiled by gcc and rustc print what they print natively. Calls one by one are
// in libraryCalls.test.ts.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { libraryNames } from "../../src/assembler/library.ts";
import { hostFunctions } from "../../src/assembler/libraryNames.ts";
import { functions } from "../../src/machine/library/functions.ts";
import { formatRun, inputOf, libraryFolder, libraryPrograms } from "./libraryPrograms.ts";
import { runProgram } from "./libraryRig.ts";

describe("C library", () => {
	it("has a function for each name that the assembler gives a place to, and no other", () => {
		assert.deepEqual([...functions.keys()].sort(), [...hostFunctions].sort());
		assert.equal(new Set(libraryNames()).size, [...libraryNames()].length);
	});

	for (const { name, source, levels } of libraryPrograms) {
		for (const level of levels) {
			it(`prints what the real one prints: ${source} at -${level}`, () => {
				const text = readFileSync(path.join(libraryFolder, `${name}.${level}.s`), "latin1");
				const { stop, stdout, stderr } = runProgram(text, inputOf(name));
				const status = stop.kind === "exit" ? stop.status : stop.kind === "fault" ? (stop.fault.status ?? -1) : -1;
				assert.equal(
					formatRun({ stdout, stderr, status }),
					readFileSync(path.join(libraryFolder, `${name}.out`), "latin1"),
					stop.kind === "fault" ? stop.fault.message : "",
				);
			});
		}
	}

	it("stops a Rust program where it panics while somebody looks on, and lets it end by itself otherwise", () => {
		const text = readFileSync(path.join(libraryFolder, "rustPanic.O2.s"), "latin1");
		const watched = runProgram(text);
		assert.equal(watched.stop.kind === "fault" && watched.stop.fault.status, 101);
		assert.match(
			watched.stop.kind === "fault" ? watched.stop.fault.message : "",
			/^panic: the program panicked at rustPanic\.rs:\d+:\d+: assertion `left != right` failed: no numbers/,
		);
		const alone = runProgram(text, "", { manner: "native" });
		assert.deepEqual(alone.stop, { kind: "exit", status: 101 });
		assert.equal(alone.stderr, watched.stderr);
	});
});
