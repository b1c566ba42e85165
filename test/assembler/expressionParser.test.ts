// How expressions are read: shown as text with every pair of operands in
// parentheses, memory in brackets.

import assert from "node:assert/strict";
import { parseExpression } from "../../src/assembler/expressionText.ts";
import type { ExpressionSyntax } from "../../src/assembler/syntax.ts";

const readings: readonly (readonly [text: string, reading: string])[] = [
	["1", "1"],
	["0x1F + 0b101 + 0o17", "((31 + 5) + 15)"],
	["1fh + 101b + 17o + 0q17", "(((31 + 5) + 15) + 15)"],
	["'a'", "97"],
	["'\\n", "10"],
	["RAX", "rax"],
	["%eax", "eax"],
	["rbp-8", "(rbp - 8)"],
	["dword ptr [rax]", "32[rax]"],
	["1 + 2 * 3", "(1 + (2 * 3))"],
	["1 | 2 + 4", "((1 | 2) + 4)"],
	["1 << 2 * 3", "((1 << 2) * 3)"],
	["8 - 4 - 2", "((8 - 4) - 2)"],
	["rax == 5 && zf != 0 || cf", "(((rax == 5) && (zf != 0)) || cf)"],
	["a < b + 1", "(a < (b + 1))"],
	["a <> b", "(a != b)"],
	["not 5 and 3", "((~ 5) & 3)"],
	["-x * ~3", "((- x) * (~ 3))"],
	["!zf", "(! zf)"],
	["(1 + 2) * 3", "((1 + 2) * 3)"],
	["[rbp-8]", "[(rbp - 8)]"],
	["dword ptr [rsi+rcx*4]", "32[(rsi + (rcx * 4))]"],
	["byte [rdi]", "8[rdi]"],
	["qword ptr count", "64:count"],
	["[rbp-8] + 1", "([(rbp - 8)] + 1)"],
	["dword ptr [rbp-8] == 5", "(32[(rbp - 8)] == 5)"],
	["table[rcx*8]", "[(table + (rcx * 8))]"],
	["-4[rbp]", "[((- 4) + rbp)]"],
	["[rax][rcx]", "[(rax + rcx)]"],
	["fs:[0x28]", "fs:[40]"],
	["qword ptr fs:40", "64fs:[40]"],
	["offset message + 4", "(&message + 4)"],
	["OFFSET FLAT:message", "&message"],
	["@step - @depth", "(@step - @depth)"],
	["$ - start", "(. - start)"],
	["byte", "byte"],
	["short 5", "short 5"],
];

const mistakes: readonly (readonly [text: string, start: number, end: number, message: RegExp])[] = [
	["", 0, 0, /missing/],
	["1 +", 2, 3, /missing at the end/],
	["(1", 1, 2, /`\)` is missing/],
	["[rax", 3, 4, /`\]` is missing/],
	["1 2", 2, 3, /does not belong/],
	["1 ? 2", 2, 3, /no meaning/],
	["0xyz", 0, 4, /not a number/],
	['"abc', 0, 4, /closing quote/],
	["* 3", 0, 1, /expected/],
];

describe("expressions", () => {
	for (const [text, reading] of readings) {
		it(`reads ${text}`, () => {
			const result = parseExpression(text);
			assert.ok("expression" in result);
			assert.equal(show(result.expression), reading);
			assert.deepEqual([result.expression.start, result.expression.end], extentOf(text));
		});
	}

	for (const [text, start, end, message] of mistakes) {
		it(`refuses ${text || "nothing"}`, () => {
			const result = parseExpression(text);
			assert.ok("error" in result);
			assert.match(result.error.message, message);
			assert.deepEqual([result.error.start, result.error.end], [start, end]);
		});
	}

	it("refuses what is too deep or too long, without running out of stack", () => {
		for (const text of ["(".repeat(1e5), "-".repeat(1e5), "[".repeat(1e5), `1${"+1".repeat(1e5)}`, "a[".repeat(1e5)]) {
			assert.ok("error" in parseExpression(text));
		}
	});
});

/** Where a whole text begins and ends; parentheses around it are not part of what they hold. */
function extentOf(text: string): [number, number] {
	return text.startsWith("(") ? [1, text.length] : [0, text.length];
}

function show(syntax: ExpressionSyntax): string {
	switch (syntax.kind) {
		case "number":
			return String(syntax.value);
		case "name":
			return syntax.name;
		case "register":
			return syntax.register.name;
		case "here":
			return ".";
		case "special":
			return `@${syntax.name}`;
		case "unary":
			return `(${syntax.operator} ${show(syntax.operand)})`;
		case "binary":
			return `(${show(syntax.left)} ${syntax.operator} ${show(syntax.right)})`;
		case "memory":
			return `${syntax.width ?? ""}${syntax.segment ? `${syntax.segment}:` : ""}[${show(syntax.address)}]`;
		case "sized":
			return `${syntax.width}:${show(syntax.operand)}`;
		case "offset":
			return `&${show(syntax.operand)}`;
		case "reach":
			return `${syntax.reach} ${show(syntax.operand)}`;
		default:
			return syntax.kind;
	}
}
