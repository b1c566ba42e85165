// What the author is told when no form fits, and the rules of choice that the
// goldens cannot show.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { chooseUse, searchUse } from "../../src/isa/choice.ts";
import { decode } from "../../src/isa/decode.ts";
import { format } from "../../src/isa/format.ts";
import type { Instruction, Operand } from "../../src/isa/instruction.ts";
import { findMnemonic, mnemonicNames } from "../../src/isa/mnemonics.ts";
import { type Register, registers } from "../../src/isa/registers.ts";
import { type Request, type Selection, select } from "../../src/isa/select.ts";
import { goldenAddress, readStatement } from "./goldenText.ts";

function choose(statement: string, dialect: "gas" | "nasm" = "gas"): Selection {
	return select({ ...readStatement(statement), address: goldenAddress, dialect });
}

/** What the machine decodes of what is chosen. */
function decodeChoice(statement: string, dialect: "gas" | "nasm" = "gas"): Instruction {
	const selection = choose(statement, dialect);
	assert.ok(selection.kind === "instruction");
	const instruction = decode(selection.bytes, goldenAddress);
	assert.ok(typeof instruction !== "string");
	assert.equal(instruction.length, selection.bytes.length);
	return instruction;
}

/** Statement, the operand to blame (from 0; none for all together), message. */
const mismatches: readonly (readonly [string, number | undefined, string, string?])[] = [
	["mov eax, bx", undefined, "the operands of `mov` must be equally wide, but are 32 and 16 bits"],
	["mov rax, dword ptr [rbx]", undefined, "the operands of `mov` must be equally wide, but are 64 and 32 bits"],
	["mov qword ptr [rax], qword ptr [rbx]", undefined, "`mov` has no form with two memory operands"],
	["mov [rax], 0x5", 0, "the width is not clear: write byte ptr, word ptr, dword ptr or qword ptr"],
	["inc [rax]", 0, "the width is not clear: write byte ptr, word ptr, dword ptr or qword ptr"],
	["movzx eax, [rbx]", 1, "the width is not clear: write byte ptr, word ptr, dword ptr or qword ptr"],
	["movs", undefined, "the width is not clear: write byte ptr, word ptr, dword ptr or qword ptr"],
	["mov al, 0x12c", 1, "300 does not fit in 8 bits"],
	["add rax, 0x80000000", 1, "0x80000000 does not fit in 32 signed bits"],
	["cmp [rbx], 0x112233445566", 1, "0x112233445566 does not fit in 32 signed bits"],
	["push 0x80000000", 0, "0x80000000 does not fit in 32 signed bits"],
	["shl eax, 0x100", 1, "256 does not fit in 8 bits"],
	["shl eax, bl", 1, "only cl can stand here"],
	["shl eax, ecx", 1, "only cl can stand here"],
	["push eax", 0, "in 64-bit programs `push` takes all 64 bits of a register: write `rax`", "rax"],
	[
		"movzx eax, ecx",
		1,
		"`movzx` does not take 32 bits as operand 2, but 8 or 16; `mov` to a register of 32 bits fills the upper half with zeros",
	],
	["mov 0x5, eax", 0, "a number cannot be the destination of `mov`"],
	["lea rax, rbx", 1, "`lea` does not take a register as operand 2"],
	["pop 0x5", 0, "`pop` does not take a number as operand 1"],
	["mov eax", undefined, "`mov` takes 2 operands, not 1"],
	["syscall eax", undefined, "`syscall` takes no operands, not 1"],
	["ret 0x1, 0x2", undefined, "`ret` takes 0 or 1 operand, not 2"],
	["frob eax", undefined, "there is no instruction `frob`"],
	["loop @+0x100", 0, "the target is 254 bytes away, out of reach (-128 to 127 bytes)"],
	[
		"mov ebx, dword ptr [0x80000000]",
		1,
		"the address 0x80000000 does not fit in 32 signed bits: load it into a register first",
	],
	[
		"mov eax, [rbx+0x80000000]",
		1,
		"the displacement 0x80000000 does not fit in 32 signed bits: load it into a register first",
	],
	[
		"mov ah, r8b",
		0,
		"ah cannot be used here: the instruction needs a REX prefix, with which ah, bh, ch and dh do not exist",
	],
	[
		"mov ah, sil",
		0,
		"ah cannot be used here: the instruction needs a REX prefix, with which ah, bh, ch and dh do not exist",
	],
	[
		"movzx rax, ch",
		1,
		"ch cannot be used here: the instruction needs a REX prefix, with which ah, bh, ch and dh do not exist",
	],
	["mov eax, [ax]", 1, "ax cannot be part of an address: only 64-bit and 32-bit general registers can"],
	["mov eax, [rax+ebx]", 1, "rax and ebx are not of one width"],
	["mov eax, [rax+rsp*2]", 1, "rsp cannot be an index register"],
	["lock inc eax", undefined, "`lock` needs memory as the destination of `inc`"],
	["lock mov [rax], eax", undefined, "`lock` does not go with `mov`"],
	["rep add eax, ebx", undefined, "`rep` goes with string instructions, not with `add`"],
	["movsb byte ptr [rsi], byte ptr [rdi]", 0, "only [rdi] can stand here"],
];

function randomRequest(): fc.Arbitrary<Request> {
	const part = fc.constantFrom(...registers);
	const number = fc.oneof(fc.bigInt(-300n, 300n), fc.bigInt(-(1n << 63n), (1n << 64n) - 1n));
	const memory = fc.record({
		kind: fc.constant("memory" as const),
		base: fc.option(fc.oneof(part, fc.constant("rip" as const)), { nil: undefined }),
		index: fc.option(part, { nil: undefined }),
		scale: fc.constantFrom(1 as const, 2 as const, 4 as const, 8 as const),
		displacement: number,
		symbolic: fc.boolean(),
		segment: fc.constantFrom("fs" as const, undefined),
		width: fc.constantFrom(8 as const, 16 as const, 32 as const, 64 as const, 128 as const, undefined),
	});
	const operand: fc.Arbitrary<Operand> = fc.oneof(
		part.map((register) => ({ kind: "register" as const, register })),
		memory,
		number.map((value) => ({ kind: "immediate" as const, value })),
		number.map((value) => ({ kind: "target" as const, address: BigInt.asUintN(64, value) })),
	);
	return fc.record({
		mnemonic: fc.constantFrom(...mnemonicNames()),
		operands: fc.array(operand, { maxLength: 3 }),
		repeat: fc.constantFrom(undefined, undefined, "rep" as const, "repne" as const),
		lock: fc.constantFrom(undefined, undefined, true),
		address: fc.constantFrom(0n, goldenAddress, (1n << 64n) - 1n),
		dialect: fc.constantFrom("gas" as const, "nasm" as const),
	});
}

/** Statements of the goldens with one operand changed a little, so that shapes come again and again. */
function neighbourRequest(): fc.Arbitrary<Request> {
	const file = path.resolve(import.meta.dirname, "../goldens/isa/encodings.txt");
	const lines = readFileSync(file, "utf8").split("\n");
	const statements = lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split(" | ")[0]);
	const power = fc.constantFrom(0n, ...[7n, 8n, 15n, 16n, 31n, 32n, 63n, 64n].map((bits) => 1n << bits));
	const number = fc
		.tuple(power, fc.constantFrom(0n, -128n, -(1n << 31n)), fc.bigInt(-3n, 3n), fc.constantFrom(1n, -1n))
		.map(([whole, less, near, sign]) => sign * (whole + less) + near);
	const change = fc.record({
		at: fc.nat(2),
		register: fc.constantFrom(...registers),
		number,
		symbolic: fc.constantFrom(undefined, true as const),
		dialect: fc.constantFrom("gas" as const, "nasm" as const),
	});
	return fc.tuple(fc.constantFrom(...statements), change).map(([statement = "", { at, dialect, ...other }]) => {
		const { mnemonic, operands } = readStatement(statement);
		const changed = operands.map((operand, index) => (index === at ? neighbourOf(operand, other) : operand));
		return { mnemonic, operands: changed, address: goldenAddress, dialect };
	});
}

function neighbourOf(
	operand: Operand,
	{ register, number, symbolic }: { register: Register; number: bigint; symbolic?: true },
): Operand {
	switch (operand.kind) {
		case "register":
			return { kind: "register", register };
		case "immediate":
			return { kind: "immediate", value: number, symbolic };
		case "memory": {
			const base = operand.base && register.file === "general" && register.width >= 32 ? register : operand.base;
			const displacement = operand.base === "rip" ? goldenAddress + number : number;
			return symbolic ? { ...operand, base } : { ...operand, displacement };
		}
		default:
			return operand;
	}
}

describe("select", () => {
	it("takes what compilers write for tzcnt and lzcnt", () => {
		for (const [written, meant] of [
			["rep bsf eax, ecx", "tzcnt eax, ecx"],
			["repe bsr r8w, cx", "lzcnt r8w, cx"],
		] as const) {
			const [first, second] = [choose(written), choose(meant)];
			assert.equal(first.kind, "instruction");
			assert.deepEqual("bytes" in first && first.bytes, "bytes" in second && second.bytes);
		}
	});

	for (const [statement, operand, message, write] of mismatches) {
		it(`explains ${statement}`, () => {
			assert.deepEqual(choose(statement), { kind: "mismatch", operand, message, ...(write ? { write } : {}) });
		});
	}

	it("gives the shorter instruction that does the same, where NASM does", () => {
		assert.equal(format(decodeChoice("mov rax, 0x5", "nasm")), "mov eax, 0x5");
	});

	it("never throws, and encodes what decodes again", () => {
		fc.assert(
			fc.property(randomRequest(), (sample) => {
				const selection = select(sample);
				if (selection.kind === "instruction") {
					const { waits } = selection.instruction.row.encoding;
					const bytes = waits ? selection.bytes.subarray(1) : selection.bytes;
					const instruction = decode(bytes, sample.address);
					if (selection.locked !== undefined) {
						assert.equal(instruction, "invalid");
						return;
					}
					assert.ok(typeof instruction !== "string");
					assert.equal(instruction.length, bytes.length);
				} else {
					assert.match(selection.message, /\w/);
				}
			}),
			{ seed: 20240502, numRuns: 20000 },
		);
	});

	it("remembers for a shape what it would choose anew", () => {
		fc.assert(
			fc.property(neighbourRequest(), (sample) => {
				const mnemonic = findMnemonic(sample.mnemonic);
				assert.ok(mnemonic);
				assert.deepEqual(chooseUse(mnemonic, sample), searchUse(mnemonic, sample));
			}),
			{ seed: 20240503, numRuns: 20000 },
		);
	});

	it("takes names in either case", () => {
		assert.equal(choose("MOV rax, rbx").kind, "instruction");
	});

	it("keeps the long form of a branch that is said to be near", () => {
		const target = { kind: "target", address: goldenAddress, near: true } as const;
		const selection = select({ mnemonic: "jmp", operands: [target], address: goldenAddress, dialect: "gas" });
		assert.ok(selection.kind === "instruction");
		assert.equal(selection.bytes.length, 5);
	});
});

describe("format", () => {
	const text = (statement: string, name?: string) => format(decodeChoice(statement), () => name);

	it("names branch targets and what rip reaches", () => {
		assert.equal(text("call @+0x100", "factorial"), "call factorial");
		assert.equal(text("call @+0x100"), "call 0x401100");
		assert.equal(text("lea rdi, [@+0x100]", "text"), "lea rdi, [rip+text]");
		assert.equal(text("lea rdi, [@+0x100]"), "lea rdi, [rel 0x401100]");
	});

	it("shows string instructions short unless their addresses are unusual", () => {
		assert.equal(text("rep movsb"), "rep movsb");
		assert.equal(text("movsb byte ptr [edi], byte ptr fs:[esi]"), "movsb byte ptr [edi], byte ptr fs:[esi]");
	});
});
