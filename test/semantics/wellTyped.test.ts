// Every row of the instruction table, at every width and in every form of its
// operands, has a meaning whose trees are well-typed, plain data.

import assert from "node:assert/strict";
import { conditions } from "../../src/isa/conditions.ts";
import type { Instruction, Operand } from "../../src/isa/instruction.ts";
import {
	findRegister,
	generalRegister,
	type OperandWidth,
	type Register,
	segmentRegister,
	type Width,
	x87Register,
} from "../../src/isa/registers.ts";
import type { Place, PlaceWidth, Row } from "../../src/isa/row.ts";
import { rows } from "../../src/isa/tableReader.ts";
import type { Effect } from "../../src/semantics/expression.ts";
import { dependsOnPlace, meaning } from "../../src/semantics/meaning.ts";
import { memory } from "./instructions.ts";
import { typeErrors } from "./wellTyped.ts";

describe("trees of every row of the table", () => {
	for (const row of rows) {
		it(`${row.mnemonic} ${row.operands.join(", ")} (${row.opcode})`, () => {
			for (const instruction of uses(row)) {
				const effects = meaning(instruction, 0x401000n);
				assert.deepEqual(typeErrors(effects), []);
				assert.deepEqual(structuredClone(effects), effects, "trees are plain data");
				if (!dependsOnPlace(instruction)) {
					assert.deepEqual(meaning(instruction, 0x501234n), effects, "the same wherever it stands");
				}
			}
		});
	}

	it("finds fault with trees that are not well-typed", () => {
		const narrow = { kind: "constant", value: 1n, width: 8 } as const;
		const wrong: readonly Effect[] = [
			{ kind: "register", number: 0, width: 64, shift: 0, value: narrow },
			{ kind: "flag", flag: "cf", value: { kind: "local", name: "nobody", width: 1 } },
			{ kind: "store", address: narrow, value: narrow, width: 8 },
			{ kind: "flag", flag: "zf", value: { kind: "extract", operand: narrow, shift: 8, width: 1 } },
		];
		assert.deepEqual(
			wrong.map((effect) => typeErrors([effect]).length),
			[1, 1, 1, 1],
		);
	});
});

/** The row at each of its widths, with each kind of operand, repeat prefix and address width that it takes. */
function uses(row: Row): readonly Instruction[] {
	const widths = row.widths.length > 0 ? row.widths : ([64] as const);
	return widths.flatMap((width) =>
		choices(row.places.map((place) => operandsOf(place, width))).flatMap((operands) =>
			repeats(row).flatMap((repeat) =>
				([32, 64] as const).map((addressWidth) => ({
					row,
					mnemonic: row.mnemonic,
					width,
					operands,
					condition: row.mnemonic.endsWith("cc") ? conditions[5] : undefined,
					repeat,
					addressWidth,
					length: 4,
				})),
			),
		),
	);
}

function repeats({ encoding }: Row): readonly Instruction["repeat"][] {
	return encoding.repeat === undefined
		? [undefined]
		: encoding.repeat === "rep"
			? [undefined, "rep"]
			: [undefined, "repe", "repne"];
}

function operandsOf(place: Place, rowWidth: Width | 128): readonly Operand[] {
	switch (place.kind) {
		case "reg":
		case "opcode":
		case "vex":
			return [operandOf(registerOf(place.file, widthOf(place.width, rowWidth)))];
		case "rm": {
			const width = place.width === "any" ? undefined : widthOf(place.width, rowWidth);
			const memories = [memory(width, "rsp", 8), memory(width, "rip", 0x402000), memory(width, "rbx", -1, "rsi", 8)];
			const register = place.file && width ? [operandOf(registerOf(place.file, width))] : [];
			return [...register, ...(place.memory ? memories : [])];
		}
		case "immediate":
			return [0n, 1n, 5n].map((value) => ({ kind: "immediate", value }));
		case "relative":
			return [{ kind: "target", address: 0x401080n }];
		case "offset":
			return [memory(rowWidth, undefined, 0x1234)];
		case "both":
			return [operandOf(registerOf("general", rowWidth))];
		case "fixed":
			return [operandOf(place.register)];
		case "accumulator":
			return [operandOf(registerOf("general", rowWidth))];
		case "one":
			return [{ kind: "immediate", value: 1n }];
		case "implied memory":
			return [memory(widthOf(place.width, rowWidth), place.register)];
	}
}

function widthOf(width: PlaceWidth, rowWidth: Width | 128): OperandWidth {
	return width === "row" ? rowWidth : width;
}

function registerOf(file: Register["file"], width: OperandWidth): Register {
	if (file === "x87") {
		return x87Register(2);
	}
	if (file === "segment") {
		return segmentRegister(3);
	}
	const xmm = findRegister("xmm1");
	return file === "general" && width !== 128 && width !== 80
		? generalRegister(0, width)
		: (xmm ?? generalRegister(0, 64));
}

function operandOf(register: Register): Operand {
	return { kind: "register", register };
}

function choices<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
	return lists.reduce<readonly (readonly T[])[]>(
		(all, list) => all.flatMap((start) => list.map((item) => [...start, item])),
		[[]],
	);
}
