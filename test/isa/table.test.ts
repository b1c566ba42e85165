// The reader of the table: the table's own soundness, and the errors that name
// the line of a mistake.

import assert from "node:assert/strict";
import { conditions } from "../../src/isa/conditions.ts";
import { findMnemonic, mnemonicNames } from "../../src/isa/mnemonics.ts";
import { operations } from "../../src/isa/operation.ts";
import { table } from "../../src/isa/table.ts";
import { readTable, rows } from "../../src/isa/tableReader.ts";
import { vectorTable } from "../../src/isa/vectorTable.ts";
import { x87Table } from "../../src/isa/x87Table.ts";
import { checkRow } from "./tableChecks.ts";

const good = "add | rm, r | 00+w /r | 8 16 32 64 | add | Adds.";

/** A row with a mistake, and what the reader says after the line number. */
const mistakes: readonly (readonly [string, string])[] = [
	["add | rm, r | 00+w /r | 8", "4 columns instead of 6"],
	["Add | rm, r | 00+w /r | 8 16 32 64 | add | Adds.", '"Add" is not a list of mnemonics'],
	["cbw/cwde | | 98 | 16 32 64 | cbw | Widens.", "2 names for 3 widths"],
	["add | rm, r | 00+w /r | 8 17 | add | Adds.", '"17" is not a width'],
	["add | rm, r | 00+w /r | 8 16 | sum | Adds.", '"sum" is not an operation'],
	["add | rm, r99 | 00+w /r | 8 16 | add | Adds.", '"r99" is not an operand form'],
	["add | rm, r | 0G+w /r | 8 16 | add | Adds.", '"0G+w" is not an opcode byte'],
	["add | rm, r | 01+w /r | 8 16 | add | Adds.", 'the low bits of "01+w" are not free'],
	["add | rm, r | 00+w /r often | 8 16 | add | Adds.", '"often" is not opcode notation'],
	["add | rm, r | 00+w /3 | 8 16 | add | Adds.", "1 operands in the reg field instead of 0"],
	["add | r | 00+w /r | 8 16 | add | Adds.", "0 operands in the rm field instead of 1"],
	["push | r, r | 50+r | 64 | push | Pushes.", "2 operands in the opcode field instead of 1"],
	["add | rm, imm8 | 80 /0 | 8 | add | Adds.", 'the opcode has immediates "", the operands "ib"'],
	["add | rm, imm | 80 /0 ib | 8 16 | add | Adds.", 'the opcode has immediates "ib", the operands "iz"'],
	["add | rm, r | 00 /r | - | add | Adds.", "an operand has the row's width, but the row has none"],
	["add | rm, r | 00+w /r | 16 32 | add | Adds.", "+w in a row without the width 8"],
];

describe("the instruction table", () => {
	it("is read into rows that number themselves", () => {
		assert.ok(rows.length > 150);
		assert.deepEqual(
			rows.map(({ id }) => id),
			rows.map((_, index) => index),
		);
	});

	it("has columns that agree in every row", () => {
		const checked = [table, vectorTable, x87Table].flatMap((text) => readTable(text, 0, checkRow));
		assert.equal(checked.length, rows.length);
	});

	it("uses every operation", () => {
		const used = new Set(rows.map(({ operation }) => operation));
		assert.deepEqual(
			operations.filter((operation) => !used.has(operation)),
			[],
		);
	});

	it("lets an empty cell repeat the row above", () => {
		const [, second] = readTable(`${good}\n | r, rm | 02+w /r | | |`);
		assert.equal(second?.mnemonic, "add");
		assert.deepEqual(second?.widths, [8, 16, 32, 64]);
		assert.equal(second?.description, "Adds.");
	});

	it("reads mandatory prefixes, maps and xmm operands", () => {
		const text = [
			"addsd | x, xm64 | F2 0F 58 /r | - | add | Adds.",
			"pshufb | x, xm128 | 66 0F 38 00 /r | - | add | Shuffles.",
			"roundsd | x, xm64, imm8 | 66 0F 3A 0B /r ib | - | add | Rounds.",
			"movups | x, xm128 | NP 0F 10 /r | - | mov | Copies.",
			"cvtsi2sd | x, rm | F2 0F 2A /r | 32 64 | mov | Converts.",
		].join("\n");
		const seen = readTable(text).map(({ encoding }) => [encoding.prefix, encoding.map, encoding.byte]);
		assert.deepEqual(seen, [
			[0xf2, "0F", 0x58],
			[0x66, "0F 38", 0x00],
			[0x66, "0F 3A", 0x0b],
			["none", "0F", 0x10],
			[0xf2, "0F", 0x2a],
		]);
	});

	it("wants a description in the first row", () => {
		assert.throws(() => readTable("nop | | 90 | - | nop | "), { message: "table line 1: no description" });
	});

	for (const [line, message] of mistakes) {
		it(`names the line of: ${message}`, () => {
			assert.throws(() => readTable(`# comment\n${good}\n\n${line}\n`, 0, checkRow), {
				message: `table line 4: ${message}`,
			});
		});
	}
});

describe("mnemonics", () => {
	it("are found under every name of their condition", () => {
		for (const condition of conditions) {
			for (const name of condition.names) {
				assert.equal(findMnemonic(`j${name}`)?.condition, condition);
				assert.equal(findMnemonic(`SET${name}`)?.condition, condition);
				assert.ok(mnemonicNames().includes(`cmov${name}`));
			}
		}
	});

	it("have aliases", () => {
		assert.deepEqual(findMnemonic("sal")?.rows[0]?.mnemonic, "shl");
		assert.equal(findMnemonic("jcc"), undefined);
		assert.equal(findMnemonic("nothing"), undefined);
	});

	it("are all found again", () => {
		assert.ok(mnemonicNames().every((name) => findMnemonic(name)?.name === name));
	});
});
