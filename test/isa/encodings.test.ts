// Held against the bytes that GNU as and NASM make of the same statements, in
// every row, width and operand form of the table (test/goldens/isa).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { decode } from "../../src/isa/decode.ts";
import { encode } from "../../src/isa/encode.ts";
import { format } from "../../src/isa/format.ts";
import type { Row } from "../../src/isa/row.ts";
import { type Selection, select } from "../../src/isa/select.ts";
import { rows } from "../../src/isa/tableReader.ts";
import { goldenAddress, readStatement } from "./goldenText.ts";

interface Golden {
	readonly statement: string;
	/** Bytes in hexadecimal; undefined where the assembler refuses the statement. */
	readonly gas: string | undefined;
	readonly nasm: string | undefined;
}

const file = path.resolve(import.meta.dirname, "../goldens/isa/encodings.txt");
const goldens = readFileSync(file, "utf8")
	.split("\n")
	.filter((line) => line !== "" && !line.startsWith("#"))
	.map(readGolden);

function readGolden(line: string): Golden {
	const [statement = "", gas = "", nasm = gas] = line.split(" | ");
	const bytes = (text: string) => (text === "-" ? undefined : text);
	return { statement, gas: bytes(gas), nasm: bytes(nasm) };
}

function choose(statement: string, dialect: "gas" | "nasm"): Selection {
	return select({ ...readStatement(statement), address: goldenAddress, dialect });
}

/** The bytes, or why there are none. */
function bytesOf(selection: Selection): string {
	return selection.kind === "instruction" ? Buffer.from(selection.bytes).toString("hex") : selection.message;
}

/** Fails with the first few of the statements for which `check` gives a text. */
function assertNone(check: (golden: Golden) => string | undefined): void {
	const wrong = goldens.flatMap((golden) => {
		const text = check(golden);
		return text === undefined ? [] : [`${golden.statement}: ${text}`];
	});
	assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} of ${goldens.length} statements`);
}

interface Form {
	readonly row: Row;
	readonly width: number;
	readonly isInMemory: boolean;
}

/** The row, width and kind of operand that bytes show, as a word; none when there are no bytes. */
function formsOf(bytes: string | undefined): readonly string[] {
	const instruction = decode(Buffer.from(bytes ?? "", "hex"), goldenAddress);
	if (typeof instruction === "string") {
		return [];
	}
	const { row, width, operands } = instruction;
	const isInMemory = row.places.some(({ kind }, index) => kind === "rm" && operands[index]?.kind === "memory");
	return [`${row.id} ${width} ${isInMemory}`];
}

/** The bytes of the second instruction, where a statement makes a `wait` and another one. */
function withoutWait(bytes: string): string {
	return bytes.replace(/^9b(?=.)/, "");
}

function wantedForms(): readonly Form[] {
	return rows
		.filter(({ encoding }) => !encoding.decodeOnly && !encoding.encodeOnly)
		.flatMap((row) => {
			const rm = row.places.find((place) => place.kind === "rm");
			const kinds = rm?.kind === "rm" ? [...(rm.file ? [false] : []), ...(rm.memory ? [true] : [])] : [false];
			const widths: readonly number[] = row.widths.length === 0 ? [64] : row.widths;
			return widths.flatMap((width) => kinds.map((isInMemory) => ({ row, width, isInMemory })));
		});
}

describe("encodings", () => {
	it("covers thousands of statements", () => {
		assert.ok(goldens.length > 3000);
	});

	it("show every row that assemblers choose, at every width, with registers and with memory", () => {
		const shown = new Set(goldens.flatMap(({ gas, nasm }) => [gas, nasm].flatMap(formsOf)));
		// Of two rows for the same operands the assembler takes one: then that one is shown.
		const missing = wantedForms().filter(
			({ row, width, isInMemory }) =>
				!rows.some((other) => other.operation === row.operation && shown.has(`${other.id} ${width} ${isInMemory}`)),
		);
		assert.deepEqual(
			missing.map(({ row, width, isInMemory }) => `${row.mnemonic} ${row.opcode} ${width} ${isInMemory}`),
			[],
		);
		assert.ok(
			wantedForms().filter(({ row, width, isInMemory }) => shown.has(`${row.id} ${width} ${isInMemory}`)).length > 1400,
		);
	});

	for (const dialect of ["gas", "nasm"] as const) {
		it(`are those of ${dialect}, byte for byte`, () => {
			assertNone((golden) => {
				const expected = golden[dialect];
				const actual = bytesOf(choose(golden.statement, dialect));
				return expected === undefined || actual === expected ? undefined : `${actual} instead of ${expected}`;
			});
		});
	}

	it("do not exist where both assemblers refuse", () => {
		assertNone(({ statement, gas, nasm }) => {
			const bytes = bytesOf(choose(statement, "gas"));
			return gas === undefined && nasm === undefined && /^[0-9a-f]+$/.test(bytes) ? bytes : undefined;
		});
	});

	it("can be read back and written again", () => {
		assertNone(({ gas }) => {
			if (gas === undefined) {
				return undefined;
			}
			const instruction = decode(Buffer.from(gas, "hex"), goldenAddress);
			if (typeof instruction === "string") {
				return `${gas} is ${instruction}`;
			}
			const text = format(instruction);
			const again = bytesOf(choose(text, "gas"));
			const second = decode(Buffer.from(again, "hex"), goldenAddress);
			return typeof second !== "string" && format(second) === text ? undefined : `${text} becomes ${again}`;
		});
	});

	it("have the length that decoding says, whatever follows", () => {
		assertNone(({ gas }) => {
			const own = withoutWait(gas ?? "90");
			const bytes = Buffer.from(`${own}${"ff".repeat(15)}`, "hex").subarray(0, 15);
			const instruction = decode(bytes, goldenAddress);
			const length = own.length / 2;
			return typeof instruction !== "string" && instruction.length === length ? undefined : `${gas} is read wrong`;
		});
	});

	it("are truncated when a byte is missing", () => {
		assertNone(({ gas = "90" }) => {
			const whole = Buffer.from(withoutWait(gas), "hex");
			const wrong = Array.from(whole.keys()).find(
				(length) => decode(whole.subarray(0, length), goldenAddress) !== "truncated",
			);
			return wrong === undefined ? undefined : `${wrong} bytes of ${gas} are not truncated`;
		});
	});

	it("follow from the decoded instruction alone", () => {
		assertNone(({ gas = "90" }) => {
			const instruction = decode(Buffer.from(gas, "hex"), goldenAddress);
			const again = typeof instruction === "string" ? instruction : encode(instruction, goldenAddress);
			const second = typeof again === "string" ? again : decode(again, goldenAddress);
			const same =
				typeof second !== "string" && typeof instruction !== "string" && format(second) === format(instruction);
			return same ? undefined : `${gas} encodes to ${again}`;
		});
	});
});
