// The colours' grammar lists registers in a pattern of its own, because an editor
// reads it without running us. Here it is held against the register file.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { registers } from "../../src/isa/registers.ts";

interface Grammar {
	readonly repository: { readonly operand: { readonly patterns: readonly { name: string; match?: string }[] } };
}

const file = path.resolve(import.meta.dirname, "../../media/grammar.json");

function registerPattern(): RegExp {
	const grammar = JSON.parse(readFileSync(file, "utf8")) as Grammar;
	const pattern = grammar.repository.operand.patterns.find(({ name }) => name.includes("register"))?.match;
	assert.ok(pattern, "the grammar has no pattern for registers");
	return new RegExp(pattern.replace("(?i)", ""), "i");
}

describe("grammar", () => {
	it("knows every register, and only whole words", () => {
		const pattern = registerPattern();
		for (const { name } of registers) {
			assert.equal(`[${name}]`.match(pattern)?.[0], name);
			assert.equal(pattern.test(`x${name}`), false, `x${name}`);
			assert.equal(pattern.test(`${name}_1`), false, `${name}_1`);
		}
	});

	it("knows the top of x87's stack by its name in GNU as", () => {
		for (const name of ["st", "%st", "st(3)"]) {
			assert.equal(`fmul ${name}`.match(registerPattern())?.[0], name.replace("%", ""));
		}
	});

	it("takes nothing else for a register", () => {
		for (const name of ["r16", "r", "eal", "rah", "xmm16", "count", "r8x", "st8", "stx"]) {
			assert.equal(registerPattern().test(name), false, name);
		}
	});
});

describe("grammar of NASM", () => {
	const grammar = JSON.parse(readFileSync(file, "utf8")) as {
		readonly repository: Record<"preprocessor" | "nasmData", { readonly begin: string }> & {
			readonly comments: { readonly patterns: readonly { match?: string }[] };
		};
	};
	const matches = (pattern: string, line: string) => new RegExp(pattern.replace("(?i)", ""), "i").exec(line);

	it("knows preprocessor lines, data lines and comments", () => {
		const { preprocessor, nasmData, comments } = grammar.repository;
		assert.equal(matches(preprocessor.begin, "  %define X 5")?.[1], "%define");
		assert.deepEqual(matches(nasmData.begin, "msg db 'hi', 0")?.slice(1), ["msg", "db"]);
		assert.deepEqual(matches(nasmData.begin, "buf: resb 64")?.slice(1), ["buf", "resb"]);
		assert.equal(matches(nasmData.begin, "section .text")?.[2], "section");
		assert.equal(matches(nasmData.begin, "mov eax, 5"), null);
		const comment = comments.patterns.at(-1)?.match ?? "";
		assert.equal(matches(comment, "\tmov eax, 1 ; one")?.[0], "; one");
		assert.equal(matches(comment, "\tmov eax, 1; inc eax"), null);
	});
});
