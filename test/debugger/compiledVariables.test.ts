// The variables that compilers tell of: where each is, its type and how it is
// read, in every frame and block, as gcc (DWARF 5 and 4), clang and rustc say it.

import assert from "node:assert/strict";
import { readSourceNotes } from "../../src/assembler/frameVariables.ts";
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

	for (const assembly of ["longs.gcc0.s", "longs.clang0.s"]) {
		it(`are read as 80 bits where they are long doubles: ${assembly}`, async () => {
			const { debug, original } = openCompiled(assembly, "longs.c");
			debug.setSourceBreakpoints(original, [{ line: 6 }, { line: 13 }]);
			await debug.start({ stopOnEntry: false });
			const locals = localsOf(debug, 0);
			assert.ok(locals.includes("long double sum = 1.25"), locals.join("\n"));
			await debug.resume("forward");
			const outer = localsOf(debug, 0);
			assert.ok(outer.includes("long double[3] values = {1.5, -0.25, 1e+4000}"), outer.join("\n"));
			assert.ok(outer.includes("struct measure measure = {count = 2, value = 0.625}"), outer.join("\n"));
			assert.equal(textOf(debug, "measure.value * 2"), "1.25");
			const texts = debug.stackModel({ count: 512 }).values.map(({ length, text }) => `${length} ${text}`);
			for (const wanted of ["16 0.625", "16 1.5", "16 -0.25", "16 1e+4000"]) {
				assert.ok(texts.includes(wanted), `${wanted} in ${texts.join(", ")}`);
			}
		});
	}

	for (const assembly of ["records.gcc0.s", "records.clang0.s"]) {
		it(`are told in parts: members of elements, and the padding between them: ${assembly}`, async () => {
			const { debug, original } = openCompiled(assembly, "records.c");
			debug.setSourceBreakpoints(original, [{ line: 25 }]);
			await debug.start({ stopOnEntry: false });
			const locals = localsOf(debug, 0).join("\n");
			assert.match(
				locals,
				/ path = \{\{from = \{x = -1, y = 0\}, to = \{x = 0, y = 0\}\}, \{from = \{x = -1, y = 1\}, to = \{x = 10, y = 2\}\}\}$/m,
			);
			assert.match(localsOf(debug, 1).join("\n"), /items = \{\{tag = 97 'a', count = 0, at = \{x = -1, y = 0\}/);
			const { roles, values } = debug.stackModel({ count: 512 });
			const first = roles.findIndex(({ text }) => text === "items[1].tag");
			assert.deepEqual(
				roles.slice(first, first + 8).map(({ role, text, type, offset, length }) => {
					const value = role === "padding" ? "" : values.find((run) => run.offset === offset)?.text;
					return `${length} ${text}: ${type?.replace("short int", "short")} ${value}`;
				}),
				[
					"1 items[1].tag: char 98 'b'",
					"1 padding of items[1]: undefined ",
					"2 items[1].count: short 2",
					"4 items[1].at.x: int -1",
					"4 items[1].at.y: int 1",
					"4 padding of items[1]: undefined ",
					"8 items[1].weight: double 3.25",
					"5 items[1].name: char[5] undefined",
				],
			);
			assert.match(
				debug.stackModel({}).next?.explanation ?? "",
				/^[re]ax ← 10, the 4 bytes at path\[1\]\.to\.x \(0x[0-9a-f]+\)/,
			);
			// Where bits or a union are, nobody can say what is padding, or which member is meant.
			assert.ok(roles.some(({ text, length }) => text === "both" && length === 8));
			assert.match(localsOf(debug, 1).join("\n"), /^struct flags bits = \{ready = 1, kind = 5, rest = 114 'r'\}$/m);
			const [, outer] = debug.frames(1, 0, 2);
			const kind = debug.evaluate("bits.kind", outer);
			assert.deepEqual("value" in kind && [kind.value, kind.type, kind.readOnly], ["5", "unsigned int : 3", true]);
			assert.deepEqual(
				textOf(debug, "bits.kind + 1"),
				"`bits.kind` is no register, flag, symbol or local variable here",
			);
			assert.ok(!roles.some(({ text }) => text === "padding of bits" || text === "both.letters"));
			const texts = ["path[1].to.x", "path[1].to.x,x", "path[1]", "list", "path[2].to.x"];
			assert.deepEqual(
				texts.map((text) => textOf(debug, text).replace(/0x[0-9a-f]{4,}/, "…")),
				[
					"10",
					"0xa",
					"{from = {x = -1, y = 1}, to = {x = 10, y = 2}}",
					"…",
					"`path[2].to.x` is no register, flag, symbol or local variable here",
				],
			);
			const list = values.find(({ text }) => text.includes("(items)"));
			assert.ok(list, "a pointer to the array names the array");
		});

		it(`have no value before they are given one: ${assembly}`, async () => {
			const { debug, original } = openCompiled(assembly, "records.c");
			debug.setSourceBreakpoints(original, [{ line: 25 }]);
			await debug.start({ stopOnEntry: false });
			assert.match(localsOf(debug, 0).join("\n"), /^int sum = -?\d+ \(not set yet\)$/m);
			assert.match(textOf(debug, "sum"), /^-?\d+ \(not set yet\)$/);
			const [frame] = debug.frames(1, 0, 1);
			const assigned = debug.assign("sum", "12 (not set yet)", frame);
			assert.equal("value" in assigned && assigned.value, "12");
			assert.equal(textOf(debug, "sum"), "12");
			const { roles } = debug.stackModel({});
			assert.ok(roles.some(({ role, text }) => role === "red-zone" && text === "sum (red zone)"));
		});

		it(`lie in the data, or in a register: ${assembly}`, async () => {
			const { debug, original } = openCompiled(assembly, "records.c");
			debug.setSourceBreakpoints(original, [{ line: 26 }]);
			await debug.start({ stopOnEntry: false });
			assert.match(localsOf(debug, 0).join("\n"), /^long( int in rbx)? fast = 15$/m);
			assert.match(localsOf(debug, 0).join("\n"), /^int calls = 9$/m);
			const globals = debug
				.globals()
				.map(({ type, name, value }) => `${type} ${name} = ${value.replace(/0x\w+/, "…")}`);
			for (const wanted of [
				"int counter = 40",
				"struct point[2] corners = {{x = 1, y = 2}, {x = 3, y = 4}}",
				"int measure::calls = 9",
				'const char * title = … "items of a list"',
			]) {
				assert.ok(globals.includes(wanted), `${wanted} in ${globals.join("; ")}`);
			}
			assert.equal(textOf(debug, "corners[1].y"), "4");
			assert.equal(textOf(debug, "measure::calls"), "9");
			const corners = debug.globals().find(({ name }) => name === "corners")?.address ?? 0n;
			const { roles } = debug.stackModel({ from: corners, count: 16 });
			assert.ok(roles.some(({ role, text, type }) => role === "data" && text === "corners[1].x" && type === "int"));
		});
	}

	it("have the members of the classes that theirs is made from, and the names of C++", async () => {
		const { debug, original } = openCompiled("shapes.gcc0.s", "shapes.cpp");
		debug.setSourceBreakpoints(original, [{ line: 23 }]);
		await debug.start({ stopOnEntry: false });
		assert.match(
			localsOf(debug, 0).join("\n"),
			/^struct Square square = \{_vptr\.Shape = 0x\w+ \(\w+\+0x10\), id = 4, area = 9, side = 3\}$/m,
		);
		const names = ["app::limit", "app::inner::depth", "Square::made", "square.id"];
		assert.deepEqual(
			names.map((name) => textOf(debug, name)),
			["12", "3", "2", "4"],
		);
	});

	it("name the functions on the stack as the source does", async () => {
		const { debug, original } = openCompiled("shapes.gcc0.s", "shapes.cpp");
		debug.setSourceBreakpoints(original, [{ line: 8 }, { line: 3 }]);
		const names = () => debug.frames(1, 0, 2).map(({ name }) => name);
		await debug.start({ stopOnEntry: false });
		assert.deepEqual(names(), ["Square::Square", "main"]);
		await debug.resume("forward");
		assert.deepEqual(names(), ["Shape::size", "main"]);
	});

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

	it("are none where the description is broken off or is no description", () => {
		const random = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) & 0xff);
		random.set([0x40, 0, 0, 0, 5, 0, 1, 8, 0, 0, 0, 0]);
		for (const length of [0, 3, 11, 12, 20, 4000]) {
			const info = random.subarray(0, length);
			assert.deepEqual(
				readSourceNotes([
					new Map([
						[".debug_info", info],
						[".debug_abbrev", random],
					]),
				]),
				{ functions: [], data: [] },
			);
		}
	});

	it("have no more bytes of a constant than numbers have, however large their type says that they are", () => {
		const abbreviations = Uint8Array.from(
			// A unit; a function; a variable with a constant; a structure of any size.
			[
				[1, 0x11, 1, 0, 0],
				[2, 0x2e, 1, 0x11, 1, 0x12, 7, 0, 0],
				[3, 0x34, 0, 3, 8, 0x49, 0x13, 0x1c, 0x0b, 0, 0],
				[4, 0x13, 0, 0x0b, 6, 0, 0],
				[0],
			].flat(),
		);
		const code = [0, 0x10, 0x40, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0];
		const entries = [1, 2, ...code, 3, 0x78, 0, 39, 0, 0, 0, 7, 0, 4, 0, 0, 0, 0x40, 0];
		const info = Uint8Array.from([0, 0, 0, 0, 5, 0, 1, 8, 0, 0, 0, 0, ...entries]);
		new DataView(info.buffer).setUint32(0, info.length - 4, true);
		const sections = [
			new Map([
				[".debug_info", info],
				[".debug_abbrev", abbreviations],
			]),
		];
		const [variable] = readSourceNotes(sections).functions.flatMap((item) => item.variables());
		assert.equal(variable?.size, 0x4000_0000);
		const [operation] = variable?.places[0]?.location ?? [];
		assert.deepEqual(operation, {
			kind: "bytes",
			bytes: Uint8Array.from({ length: 16 }, (_, at) => (at === 0 ? 7 : 0)),
		});
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
			const { functions, data } = readSourceNotes([sections]);
			assert.deepEqual([functions.flatMap((item) => item.variables()), data], [[], []]);
		}
	});
});
