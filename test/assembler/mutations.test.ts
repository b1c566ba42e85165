// Whatever the text, the assembler yields a program and diagnostics whose places are
// in the text: programs of the goldens are changed at random, from a fixed seed, and
// some texts are made to be as bad as can be.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Dialect } from "../../src/assembler/program.ts";

const seed = 20261125;
const folder = path.resolve(import.meta.dirname, "../goldens/assembler");
const originals = readdirSync(folder)
	.filter((name) => /\.([sS]|asm)$/.test(name))
	.map((name) => ({ name, lines: readFileSync(path.join(folder, name), "utf8").split("\n") }));
const words = originals.flatMap(({ lines }) => lines.join("\n").match(/[%.]?\w+|[^\s\w]/g) ?? []);

/** One change: at a line and a place in it, both as fractions; what it does; a word of some golden. */
const changes = fc.record({
	line: fc.double({ min: 0, max: 0.999, noNaN: true }),
	column: fc.double({ min: 0, max: 0.999, noNaN: true }),
	action: fc.constantFrom("remove line", "double line", "insert word", "insert byte", "parens", "cut", "large number"),
	word: fc.nat(words.length - 1),
	byte: fc.nat(255),
});

type Change = typeof changes extends fc.Arbitrary<infer Value> ? Value : never;

function apply(lines: readonly string[], { line, column, action, word, byte }: Change): string[] {
	const at = Math.floor(line * lines.length);
	const text = lines[at] ?? "";
	const place = Math.floor(column * (text.length + 1));
	const inserted = (what: string) => lines.with(at, text.slice(0, place) + what + text.slice(place));
	switch (action) {
		case "remove line":
			return lines.toSpliced(at, 1);
		case "double line":
			return lines.toSpliced(at, 0, text);
		case "insert word":
			return inserted(words[word] ?? "");
		case "insert byte":
			return inserted(String.fromCharCode(byte));
		case "parens":
			return lines.with(
				at,
				`${text.slice(0, place)}${"(".repeat(byte & 7)}${text.slice(place)}${")".repeat(byte >> 5)}`,
			);
		case "cut":
			return lines.with(at, text.slice(0, place) + text.slice(place + 1 + (byte & 3)));
		default:
			return lines.with(at, text.replace(/\d+/, String(BigInt(byte + 2) ** 9n)));
	}
}

function check(text: string, dialect: Dialect, name = "x"): void {
	const { program, diagnostics } = assemble([{ path: name, text }], { dialect });
	for (const { span, message } of diagnostics) {
		const length = program.sources[span.source]?.text.length ?? -1;
		assert.ok(span.start >= 0 && span.start <= span.end && span.end <= length, `${message} ${JSON.stringify(span)}`);
		assert.match(message, /^.+[.?!]$/s);
	}
}

describe("bad texts", () => {
	const texts = fc.record({
		original: fc.nat(originals.length - 1),
		start: fc.double({ min: 0, max: 0.999, noNaN: true }),
		changed: fc.array(changes, { minLength: 1, maxLength: 6 }),
		dialect: fc.constantFrom<Dialect>("gas", "nasm"),
	});

	it("never throw, and are spoken of where they are", () => {
		const property = fc.property(texts, ({ original, start, changed, dialect }) => {
			const { lines, name } = originals[original] ?? { lines: [], name: "x" };
			const from = Math.floor(start * Math.max(1, lines.length - 40));
			check(changed.reduce<string[]>(apply, lines.slice(from, from + 40)).join("\n"), dialect, name);
		});
		fc.assert(property, { seed, numRuns: 300 });
	}).timeout(120_000);

	const repeated = (text: string, count: number) => text.repeat(count);
	const doubled = (line: (from: number, to: number) => string) =>
		Array.from({ length: 60 }, (_, at) => `${line(at, at + 1)}\n`).join("");
	const worst: readonly [string, Dialect, string, string?][] = [
		["parentheses", "nasm", `mov eax, ${repeated("(", 20_000)}1`],
		["parentheses in GNU as", "gas", `mov eax, ${repeated("(", 20_000)}1`],
		[
			"parentheses in AT&T syntax",
			"gas",
			`mov ${repeated("(", 20_000)}%rax, %rbx\n lea 1${repeated("(%rax", 5000)}, %rax`,
		],
		["parentheses in names", "gas", `${repeated("f(", 800)}${repeated(")", 800)}:\n call ${repeated("g(", 20_000)}\n`],
		[
			"parentheses in macros",
			"gas",
			`.altmacro\n.macro m a\n.endm\n m ${repeated("(", 20_000)}\n m %${repeated("(", 20_000)}\n`,
		],
		["brackets of macros", "nasm", `db ${repeated("%[", 5000)}1${repeated("]", 5000)}`],
		["choices", "nasm", `db ${repeated("1?", 5000)}1${repeated(":2", 5000)}`],
		["functions", "nasm", `db ${repeated("%eval(", 1000)}1${repeated(")", 1000)}`],
		["uses of macros", "nasm", `%define f(x) x\ndb ${repeated("f(", 1000)}1${repeated(")", 1000)}`],
		["conditions", "nasm", repeated("%if 1\n", 5000)],
		["repetitions", "nasm", `${repeated("%rep 1000\n", 6)} nop\n${repeated("%endrep\n", 6)}`],
		["copies of lists", "nasm", "x: db 10000 dup (10000 dup (10000 dup ($)))"],
		["macros that double", "nasm", `%define a x\n${repeated("%xdefine a a a\n", 40)}db a`],
		["macros that use each other", "nasm", "%rmacro a 1\nb %1,%1\n%endmacro\n%rmacro b 1-*\na {%1,%1}\n%endmacro\na x"],
		["symbols that double", "gas", `.set b0, x\n${doubled((from, to) => `.set b${to}, b${from}+b${from}`)}.quad b60\n`],
		["symbols that double later", "gas", `${doubled((to, from) => `.set b${to}, b${from}+b${from}`)}.quad b0\n`],
		[
			"symbols squared",
			"gas",
			`.set b0, x\n${doubled((from, to) => `.set b${to}, b${from}*b${from}`)}.quad b60\nx=1\n`,
		],
		[
			"equ squared",
			"nasm",
			`b0 equ x*3\n${doubled((from, to) => `b${to} equ b${from}+b${from}`)} mov eax, b60\nx equ 1\n`,
		],
		["long names", "gas", `${repeated("a", 200_000)}:\n mov $${repeated("b", 200_000)}, %eax\n`],
		[
			"long numbers",
			"nasm",
			`x dq ${repeated("9", 200_000)}, 0x${repeated("f", 200_000)}, 1.${repeated("3", 200_000)}\n`,
		],
		["uses of what is not defined", "nasm", " times 20000 jmp x\n"],
		["bytes", "nasm", Array.from({ length: 4000 }, (_, at) => String.fromCharCode((at * 7919) & 255)).join("")],
		[
			"bytes in GNU as",
			"gas",
			Array.from({ length: 4000 }, (_, at) => String.fromCharCode((at * 7919) & 255)).join(""),
		],
		["C macros that double", "gas", `${doubled((from, to) => `#define b${to} b${from} b${from}`)}b60\n`, "x.S"],
		[
			"C macros in a long row",
			"gas",
			`${Array.from({ length: 2000 }, (_, at) => `#define M${at} M${at + 1} M${at + 1}\n`).join("")}M0\n`,
			"x.S",
		],
		["C macros in one another", "gas", `#define f(x) x x\n${repeated("f(", 5000)}1${repeated(")", 5000)}\n`, "x.S"],
		["C macros that are open", "gas", `#define f(x) x\n${repeated("f(\n", 5000)}`, "x.S"],
		["conditions of C", "gas", `${repeated("#if 1\n", 5000)}#if ${repeated("(", 20_000)}1\n`, "x.S"],
		["signs in a condition of C", "gas", `#if ${repeated("!", 20_000)}1\n#elif 1${repeated("?1", 20_000)}\n`, "x.S"],
		["choices in C", "gas", `#if ${repeated("1 ? 1 : ", 20_000)}1\n#endif\n`, "x.S"],
	];
	for (const [title, dialect, text, name] of worst) {
		it(`end: ${title}`, () => check(text, dialect, name)).timeout(60_000);
	}
});
