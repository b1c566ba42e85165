// The variables that compilers tell of: where each is, its type and how it is
// read, in every frame and block, as gcc (DWARF 5 and 4), clang and rustc say it.

import assert from "node:assert/strict";
import { readVariables } from "../../src/assembler/frameVariables.ts";
import type { Debugger } from "../../src/debugger/debugger.ts";
import { openCompiled } from "./compiled.ts";

/** `type name = value` of the locals of the frame with this index. */
function localsOf(debug: Debugger, index: number): readonly string[] {
	const [frame] = debug.frames(1, index, 1);
	return frame ? debug.locals(frame).map(({ type, name, value }) => `${type} ${name} = ${value}`) : [];
}

function textOf(debug: Debugger, text: string): string {
	const result = debug.evaluate(text);
	return "value" in result ? result.value : result.message;
}

describe("variables of compilers' output", () => {
	for (const assembly of ["steps.gcc0.s", "steps.clang0.s"]) {
		it(`have their names, types and values in each frame: ${assembly}`, async () => {
			const { debug, original } = openCompiled(assembly, "steps.c");
			debug.setSourceBreakpoints(original, [{ line: 18 }]);
			await debug.start({ stopOnEntry: false });
			const main = localsOf(debug, 0);
			assert.match(main.join("\n"), /^int argc = 1\nchar \*\* argv = 0x[0-9a-f]+/);
			for (const wanted of ["int[4] numbers = {1, 3, 5, 9}", "int total = 0", "int i = 0"]) {
				assert.ok(main.includes(wanted), `${wanted} in ${main.join(", ")}`);
			}
			await debug.step(1, "into", "line", "forward");
			await debug.step(1, "over", "line", "forward");
			await debug.step(1, "over", "line", "forward");
			assert.deepEqual(localsOf(debug, 0), ["int x = 1", "int y = 1"]);
			assert.deepEqual(localsOf(debug, 1), main);
		});
	}

	for (const assembly of ["values.gcc0.s", "values.clang0.s"]) {
		it(`are read as their types say, and of two with one name the inner one is meant: ${assembly}`, async () => {
			const { debug, original } = openCompiled(assembly, "values.c");
			debug.setSourceBreakpoints(original, [{ line: 15 }]);
			await debug.start({ stopOnEntry: false });
			const locals = localsOf(debug, 0).join("\n");
			assert.match(locals, /^byte last = 200$/m);
			assert.match(locals, /^char\[12\] text = "mixed"$/m);
			assert.match(locals, /^enum color color = 1$/m);
			assert.match(locals, /^short( int)?\[2\]\[3\] grid = \{1, 2, 3, 4, 5, -5536\}$/m);
			assert.match(locals, /^const float \* parts = 0x[0-9a-f]+( .*)?$/m);
			assert.match(locals, /^(long )?unsigned( long)?( int)? count = 2$/m);
			assert.match(locals, /^float part = -2\.25$/m);
			assert.deepEqual(locals.match(/\w+ sum = .*/g), ["int sum = -5736"]);
			const outer = localsOf(debug, 1).join("\n");
			assert.match(outer, /^float\[2\] parts = \{1\.5, -2\.25\}$/m);
			assert.match(outer, /^struct point here = \{x = 7, y = -8, weight = 0\.5\}$/m);
			assert.match(outer, /^_Bool isDone = 1$/m);
		});

		it(`are shown so on the stack, and in expressions: ${assembly}`, async () => {
			const { debug, original } = openCompiled(assembly, "values.c");
			debug.setSourceBreakpoints(original, [{ line: 18 }]);
			await debug.start({ stopOnEntry: false });
			const { roles, values } = debug.stackModel({ count: 512 });
			const shown = (name: string) =>
				roles
					.filter(({ text }) => text.replace(" (red zone)", "") === name)
					.map(({ offset }) => values.find((run) => run.offset === offset)?.text);
			assert.deepEqual(shown("last"), ["200"]);
			assert.deepEqual(shown("color"), ["1"]);
			assert.ok(shown("sum").includes("-0.25"), shown("sum").join());
			assert.deepEqual(shown("here.y"), ["-8"]);
			assert.deepEqual(shown("where.y"), ["-8"]);
			assert.deepEqual(shown("here.weight"), ["0.5"]);
			assert.deepEqual(
				["sum * 2 + last", "where.y + 1", "qword ptr [where]"].map((text) => textOf(debug, text)),
				["199.5", "-7", "0xfffffff800000007"],
			);
		});
	}

	it("are known in constructors, of which there are several forms", async () => {
		const { debug, original } = openCompiled("objects.gcc0.s", "objects.cpp");
		debug.setSourceBreakpoints(original, [{ line: 5 }]);
		await debug.start({ stopOnEntry: false });
		assert.deepEqual(localsOf(debug, 0).slice(1), ["int start = 4", "int twice = 8"]);
		assert.match(localsOf(debug, 0)[0] ?? "", /^struct Base \*const this = 0x/);
		assert.deepEqual(localsOf(debug, 1).slice(1), ["int k = 3"]);
	});

	it("are known in Rust, and mean numbers without a sign where they are such", async () => {
		const { debug, original } = openCompiled("counter.rustc.s", "counter.rs");
		debug.setSourceBreakpoints(original, [{ line: 20 }]);
		await debug.start({ stopOnEntry: false });
		assert.deepEqual(localsOf(debug, 0), ["u32 sum = 1", "u32 i = 1"]);
	});

	it("are not known in optimised code, where they have no place of their own", async () => {
		const { debug, original } = openCompiled("steps.gcc2.s", "steps.c");
		debug.setSourceBreakpoints(original, [{ line: 22 }]);
		await debug.start({ stopOnEntry: false });
		assert.deepEqual(
			localsOf(debug, 0).filter((text) => text.includes("total")),
			[],
		);
	});

	it("are none where the description is broken off or is no description", () => {
		const random = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) & 0xff);
		random.set([0x40, 0, 0, 0, 5, 0, 1, 8, 0, 0, 0, 0]);
		for (const length of [0, 3, 11, 12, 20, 4000]) {
			const info = random.subarray(0, length);
			assert.deepEqual(
				readVariables(
					new Map([
						[".debug_info", info],
						[".debug_abbrev", random],
					]),
				),
				[],
			);
		}
	});

	it("are none, and soon so, where types lead back to themselves, entries lie very deep or a form names itself", () => {
		const abbreviations = Uint8Array.from(
			// A unit; a function; a variable; const; a namespace; a unit of which a form is told in its entry.
			[
				[1, 0x11, 1, 0, 0],
				[2, 0x2e, 1, 0x11, 1, 0x12, 7, 0x40, 0x18, 0, 0],
				[3, 0x34, 0, 3, 8, 0x49, 0x13, 2, 0x18, 0, 0],
				[4, 0x26, 0, 0x49, 0x13, 0, 0],
				[5, 0x39, 1, 0, 0],
				[6, 0x11, 0, 3, 0x16, 0, 0],
				[0],
			].flat(),
		);
		const place = [0, 0, 0, 0, 0, 0, 0, 0];
		const variable = [3, 0x78, 0, 43, 0, 0, 0, 2, 0x91, 0x70];
		const itself = [1, 2, ...place, ...place, 1, 0x9c, ...variable, 0, 4, 43, 0, 0, 0, 0];
		const deep = [1, ...new Array<number>(50_000).fill(5)];
		const indirect = [6, ...new Array<number>(50_000).fill(0x16)];
		for (const entries of [itself, deep, indirect]) {
			const info = Uint8Array.from([0, 0, 0, 0, 5, 0, 1, 8, 0, 0, 0, 0, ...entries]);
			new DataView(info.buffer).setUint32(0, info.length - 4, true);
			const sections = new Map([
				[".debug_info", info],
				[".debug_abbrev", abbreviations],
			]);
			assert.deepEqual(readVariables(sections), []);
		}
	});
});
