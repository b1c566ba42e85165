// What is typed into the edit box, and what is stored then.

import assert from "node:assert/strict";
import { type Edit, type Field, readBytes, readValues } from "../../src/panel/edit.ts";

function stored(edit: Edit): string {
	return "problem" in edit
		? edit.problem
		: edit.stores.map(({ offset, bytes }) => `${offset}: ${Buffer.from(bytes).toString("hex")}`).join(", ");
}

const bytes: readonly (readonly [typed: string, result: string])[] = [
	["13", "0: 13"],
	["5", "0: 05"],
	["41 42 43", "0: 414243"],
	["414243", "0: 414243"],
	[" aB  c ", "0: ab0c"],
	["0x41", "Bytes are typed as they stand here, without 0x. To type a number, edit the value."],
	["", "Type bytes as pairs of hex digits, lowest address first: 41 42 43"],
	["414", "Type bytes as pairs of hex digits, lowest address first: 41 42 43"],
	["xy", "Type bytes as pairs of hex digits, lowest address first: 41 42 43"],
	["00".repeat(65), "At most 64 bytes at once"],
];

const word: Field = { offset: 0, length: 8, text: "7" };
const half: Field = { offset: 4, length: 4, text: "19" };
const byte: Field = { offset: 0, length: 1, text: "1" };

const values: readonly (readonly [typed: string, fields: readonly Field[], result: string])[] = [
	["13", [word], "0: 0d00000000000000"],
	["0x0f414141", [word], "0: 4141410f00000000"],
	["-1", [word], "0: ffffffffffffffff"],
	["18446744073709551615", [word], "0: ffffffffffffffff"],
	["9007199254740993", [word], "0: 0100000000002000"],
	["0xdead_beef", [word], "0: efbeadde00000000"],
	["0b1010", [byte], "0: 0a"],
	["'A'", [byte], "0: 41"],
	["' '", [byte], "0: 20"],
	["7", [word], ""],
	["7 20", [{ ...word, length: 4 }, half], "4: 14000000"],
	["300", [byte], "300 does not fit in 1 byte: -128 to 255"],
	["-129", [byte], "-129 does not fit in 1 byte: -128 to 255"],
	[
		"18446744073709551616",
		[word],
		"18446744073709551616 does not fit in 8 bytes: -9223372036854775808 to 18446744073709551615",
	],
	["rax", [word], "rax is not a number: type 19, -1, 0x13, 0b10011 or 'A'"],
	["", [word], "Nothing is not a number: type 19, -1, 0x13, 0b10011 or 'A'"],
	["1 2", [word], "Type one number"],
	["1", [word, half], "Type 2 numbers with a space between"],
];

describe("panel edits", () => {
	for (const [typed, result] of bytes) {
		it(`reads the bytes "${typed.slice(0, 20)}"`, () => assert.equal(stored(readBytes(typed)), result));
	}
	for (const [typed, fields, result] of values) {
		it(`reads the value "${typed}" into ${fields.map((field) => field.length).join(" and ")} bytes`, () =>
			assert.equal(stored(readValues(typed, fields)), result));
	}
});
