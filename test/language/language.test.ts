// What an editor is told about a text. A case is a text with `|` at the place that
// is asked about, and the answer.

import assert from "node:assert/strict";
import { completionsAt } from "../../src/language/completion.ts";
import { hoverAt } from "../../src/language/hover.ts";
import { mentionAt, mentionsBetween } from "../../src/language/mentions.ts";
import { occurrences, outline } from "../../src/language/outline.ts";
import { type Reading, readSource } from "../../src/language/reading.ts";

const program = `.equ count, -8
.globl main
main:
    push rbp            # save it
    mov rbp, rsp
    mov qword ptr [rbp + count], 5
    rep movsb
    jne main
    lea rdi, [table + rcx*8]
    ret
.data
table: .quad 1, 2
`;

function read(text: string): Reading {
	return readSource({ path: "test.s", text });
}

/** Reads a text with the mark taken out; the mark's offset. */
function readMarked(text: string): { readonly reading: Reading; readonly offset: number } {
	const offset = text.indexOf("|");
	assert.ok(offset >= 0, "no mark in the text");
	return { reading: read(text.slice(0, offset) + text.slice(offset + 1)), offset };
}

/** The program with a mark in the middle of the only place that reads `where`, at its `|`. */
function marked(where: string): ReturnType<typeof readMarked> {
	const plain = where.replace("|", "");
	assert.equal(program.split(plain).length, 2, `${plain} does not stand there once`);
	return readMarked(program.replace(plain, where));
}

describe("hover", () => {
	const cases: readonly (readonly [where: string, word: string, says: RegExp])[] = [
		["pu|sh rbp", "push", /^\*\*push\*\*/],
		["push r|bp ", "rbp", /64 bits/],
		["jn|e main", "jne", /not equal/],
		["rep mov|sb", "movsb", /^\*\*movsb\*\*/],
		["[rbp + cou|nt]", "count", /= -8 \(-0x8\)/],
		["[ta|ble + ", "table", /address 0x[0-9a-f]+ in \.data/],
	];
	for (const [where, word, says] of cases) {
		it(where, () => {
			const { reading, offset } = marked(where);
			const hover = hoverAt(reading, offset);
			assert.ok(hover, "nothing to say");
			assert.equal(reading.source.text.slice(hover.start, hover.end), word);
			assert.match(hover.markdown, says);
		});
	}

	it("says nothing about comments and numbers", () => {
		for (const where of ["# save| it", "count], |5"]) {
			const { reading, offset } = marked(where);
			assert.equal(hoverAt(reading, offset), undefined);
		}
	});
});

describe("names of several words, as Compiler Explorer shows them", () => {
	const text = `main:
 push rbp
 call geo::area(int, Box const&)@PLT
 mov edi, OFFSET FLAT:vtable for geo::Box
 pop rbp
 ret
geo::area(int, Box const&):
 mov eax, edi
 ret
vtable for geo::Box:
 .quad 0
`;

	it("are one word of the outline", () => {
		assert.deepEqual(
			outline(read(text)).map(({ name }) => name),
			["main", "geo::area(int, Box const&)", "vtable for geo::Box"],
		);
	});

	it("are hovered as a whole, without what a linker is told", () => {
		const hover = hoverAt(read(text), text.indexOf("Box const&)@"));
		assert.equal(hover && text.slice(hover.start, hover.end), "geo::area(int, Box const&)");
		assert.match(hover?.markdown ?? "", /address 0x[0-9a-f]+ in \.text/);
	});

	it("are found where they are used", () => {
		const found = occurrences(read(text), "geo::area(int, Box const&)").map(({ start, end }) => text.slice(start, end));
		assert.deepEqual(found, ["geo::area(int, Box const&)", "geo::area(int, Box const&)"]);
	});

	it("in AT&T syntax stand behind a dollar sign", () => {
		const source = "main: movl $count, %eax\n ret\ncount = 5\n";
		const found = occurrences(read(source), "count").map(({ start, end }) => source.slice(start, end));
		assert.deepEqual(found, ["count", "count"]);
	});
});

describe("mentions", () => {
	it("are the registers, memory operands and symbols of instructions", () => {
		const reading = read(program);
		const found = mentionsBetween(reading, 0, program.length).map((mention) => `${mention.kind} ${mention.expression}`);
		assert.deepEqual(found, [
			"register rbp",
			"register rbp",
			"register rsp",
			"memory qword ptr [rbp + count]",
			"register rbp",
			"symbol count",
			"symbol main",
			"register rdi",
			"memory qword ptr [table + rcx*8]",
			"symbol table",
			"register rcx",
		]);
	});

	it("are found only where they are asked for", () => {
		const start = program.indexOf("lea");
		const found = mentionsBetween(read(program), start, start + 9);
		assert.deepEqual(
			found.map((mention) => mention.expression),
			["rdi"],
		);
	});

	it("of memory have the width that the other operand gives", () => {
		const widths = ["mov al, [rsi]", "add [rsi], ecx", "cmp word ptr [rsi], 5", "here: mov rax, [rsi]"];
		const memory = (text: string) =>
			mentionsBetween(read(text), 0, 99).find(({ kind }) => kind === "memory")?.expression;
		assert.deepEqual(widths.map(memory), ["byte ptr [rsi]", "dword ptr [rsi]", "word ptr [rsi]", "qword ptr [rsi]"]);
	});

	const cases: readonly (readonly [where: string, expression: string | undefined])[] = [
		["[rbp| + count]", "rbp"],
		["qword p|tr [rbp + count]", "qword ptr [rbp + count]"],
		["[rbp +| count]", "qword ptr [rbp + count]"],
		[".quad| 1", undefined],
	];
	for (const [where, expression] of cases) {
		it(`the smallest one at ${where}`, () => {
			const { reading, offset } = marked(where);
			assert.equal(mentionAt(reading, offset)?.expression, expression);
		});
	}
});

describe("outline", () => {
	it("has labels and constants in order, each at its name", () => {
		const reading = read(program);
		assert.deepEqual(
			outline(reading).map((item) => `${item.kind} ${item.name} ${reading.source.text.slice(item.start, item.end)}`),
			["constant count count", "function main main", "data table table"],
		);
	});

	it("finds every use of a name", () => {
		assert.equal(occurrences(read(program), "main").length, 3);
		assert.equal(occurrences(read(program), "count").length, 2);
	});
});

describe("completion", () => {
	const labels = (text: string): string[] => {
		const { reading, offset } = readMarked(text);
		return completionsAt(reading, offset).map((completion) => completion.label);
	};

	it("offers instructions and directives where a statement begins", () => {
		for (const text of ["|", "  mo|", "main: p|", "nop\n  |\n"]) {
			const offered = labels(text);
			assert.ok(offered.includes("push") && offered.includes(".quad"), text);
			assert.ok(!offered.includes("rax"), text);
		}
	});

	it("offers registers, widths and symbols among operands", () => {
		const offered = labels("here: mov |\n");
		for (const label of ["rax", "r10d", "ah", "qword ptr", "here"]) {
			assert.ok(offered.includes(label), label);
		}
		assert.ok(!offered.includes("push"));
	});
});
