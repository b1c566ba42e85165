// Compilers' expressions for places: what they come to with a frame's registers,
// and that what cannot be known is lost and never guessed.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import { type LocationOperation, readLocation } from "../../src/assembler/locationReader.ts";
import type { SourceFunction } from "../../src/assembler/program.ts";
import type { RegisterValues } from "../../src/debugger/frame.ts";
import { type FrameState, piecesAt } from "../../src/debugger/locationValue.ts";
import { SourceFunctions } from "../../src/debugger/sourceFunctions.ts";
import { initialX87 } from "../../src/semantics/x87State.ts";

const numbers = Array.from({ length: 16 }, (_, number) => BigInt(0x100 + number));
const registers: RegisterValues = {
	general: numbers,
	rip: 0x401000n,
	rflags: 0n,
	xmm: numbers.map((number) => number << 64n),
	mxcsr: 0,
	x87: initialX87,
	selectors: [],
};
const memory: FrameState["memory"] = {
	peek: (address, length) => (address === 0x107n ? Uint8Array.from({ length }, (_, at) => at + 1) : new Uint8Array()),
} as FrameState["memory"];
const state: FrameState = {
	registers,
	memory,
	frameEnd: 0x9000n,
	frameBase: [{ kind: "frameEnd" }],
	entry: () => ({ ...registers, general: numbers.map((number) => number + 0x1000n) }),
};

const types = new Map([
	[1n, { size: 4, reading: "signed" }],
	[2n, { size: 8, reading: "float" }],
] as const);

/** The pieces of an expression that is given as hex digits, of so many bits. */
function piecesOf(hex: string, width = 32, frame = state) {
	const location = readLocation(Uint8Array.from(Buffer.from(hex.replace(/\s/g, ""), "hex")), {
		addressAt: (index) => 0x500000n + index,
		numberType: (offset) => types.get(offset as 1n | 2n),
	});
	return location && piecesAt(location, frame, width);
}

function contentOf(hex: string, width = 64): bigint | string | undefined {
	const [piece] = piecesOf(hex, width) ?? [];
	return piece?.kind === "value" ? piece.bits : piece?.kind;
}

describe("places that compilers tell of", () => {
	it("are registers by DWARF's numbers, memory, or constants", () => {
		assert.deepEqual(piecesOf("55"), [{ kind: "register", width: 32, register: 7, shift: 0 }]);
		assert.deepEqual(piecesOf("62", 64), [{ kind: "xmm", width: 64, register: 1, shift: 0 }]);
		assert.deepEqual(piecesOf("9021", 128), [{ kind: "x87", width: 128, index: 0 }]);
		assert.deepEqual(piecesOf("9170"), [{ kind: "memory", width: 32, address: 0x8ff0n }]);
		assert.deepEqual(piecesOf("7408"), [{ kind: "memory", width: 32, address: 0x10en }]);
		assert.deepEqual(piecesOf("a103"), [{ kind: "memory", width: 32, address: 0x500003n }]);
		assert.deepEqual(piecesOf("9e04 01020304"), [{ kind: "value", width: 32, bits: 0x04030201n }]);
	});

	it("are computed with signs where addresses have them", () => {
		assert.equal(contentOf("09f8 32 1b 9f"), BigInt.asUintN(64, -4n));
		assert.equal(contentOf("09f8 31 26 9f"), BigInt.asUintN(64, -4n));
		assert.equal(contentOf("09f8 33 25 9f"), BigInt.asUintN(64, -8n) >> 3n);
		assert.equal(contentOf("09f8 30 2d 9f"), 1n);
		assert.equal(contentOf("35 33 16 1c 9f"), BigInt.asUintN(64, -2n));
		assert.equal(contentOf("31 32 33 17 1c 1c 9f"), 4n, "3 − (1 − 2)");
		assert.equal(contentOf("35 12 1e 1f 23 20 9f"), 7n);
		assert.equal(contentOf("75 00 94 02 9f"), 0x0201n);
		assert.equal(contentOf("31 30 1b 9f"), "lost");
		assert.equal(contentOf("1c 9f"), "lost");
	});

	it("are numbers of types, floats among them", () => {
		// 0.75 as a double, times 2, as an int.
		assert.equal(contentOf("a402 08 000000000000e83f 12 22 a801 9f", 32), 1n);
		assert.equal(contentOf("09f8 a801 a802 9f"), 0xc020000000000000n);
		assert.equal(piecesOf("a803 9f"), undefined, "a type that nobody knows");
	});

	it("go round in expressions that jump, but not for ever", () => {
		// 5, then less 1 as long as it is not 0.
		assert.equal(contentOf("35 31 1c 12 28 fa ff 9f"), 0n);
		assert.equal(contentOf("2f fd ff"), "lost");
	});

	it("are in pieces, some of which may be nowhere", () => {
		assert.deepEqual(piecesOf("55 93 04 93 04 9d 08 10 33 9f 93 01", 80), [
			{ kind: "register", width: 32, register: 7, shift: 0 },
			{ kind: "lost", width: 32 },
			{ kind: "lost", width: 8 },
			{ kind: "value", width: 8, bits: 3n },
		]);
		assert.deepEqual(piecesOf("54 9d 08 10", 8), [{ kind: "register", width: 8, register: 6, shift: 16 }]);
	});

	it("are what a register held at the call, where that is known", () => {
		assert.equal(contentOf("a3 01 55 9f"), 0x1107n);
		assert.equal(contentOf("f3 01 55 31 22 9f"), 0x1108n);
		const [lost] = piecesOf("a3 01 55 9f", 64, { ...state, entry: () => undefined }) ?? [];
		assert.deepEqual(lost, { kind: "lost", width: 64 });
	});

	it("are lost where more is asked for than there is, and where nothing is said", () => {
		assert.deepEqual(piecesOf("55", 128), [{ kind: "lost", width: 128 }]);
		assert.deepEqual(piecesOf("31 9f", 128), [{ kind: "lost", width: 128 }]);
		assert.deepEqual(piecesOf(""), [{ kind: "lost", width: 32 }]);
		assert.deepEqual(piecesOf("a0 01000000 00", 64), [{ kind: "pointer", width: 64 }]);
		assert.deepEqual(piecesOf("9c", 64, { ...state, frameEnd: undefined }), [{ kind: "lost", width: 64 }]);
		assert.equal(piecesOf("e0"), undefined, "an operation that nobody knows");
	});

	it("go on where the frame base is an expression or a register", () => {
		const base = (frameBase: readonly LocationOperation[]) =>
			piecesOf("9108", 32, { ...state, rbp: 0x7000n, frameBase });
		assert.deepEqual(base([{ kind: "register", register: 6 }]), [{ kind: "memory", width: 32, address: 0x7008n }]);
		assert.deepEqual(base([{ kind: "registerValue", register: 7, offset: 16n }]), [
			{ kind: "memory", width: 32, address: 0x11cn },
		]);
		assert.deepEqual(base([]), [{ kind: "lost", width: 32 }]);
	});
});

describe("functions entered by calls alone", () => {
	it("are those that no other jumps to: what a call left in registers is theirs then", () => {
		const text = "odd: jz odd\n jmp even\neven: ret\n.globl _start\n_start: call odd\n call even\n";
		const { program } = assemble([{ path: "calls.s", text: `.intel_syntax noprefix\n${text}` }]);
		const address = (name: string) => program.symbols.find((symbol) => symbol.name === name)?.value ?? 0n;
		const functionAt = (name: string, end: string): SourceFunction => ({
			name,
			start: address(name),
			ranges: [{ start: address(name), end: address(end) }],
			variables: () => [],
			inlined: () => [],
		});
		const functions = [functionAt("odd", "even"), functionAt("even", "_start")];
		const source = new SourceFunctions({ ...program, notes: () => ({ functions, data: [] }) });
		const [odd, even] = functions;
		assert.ok(odd && even);
		assert.ok(source.isEnteredByCalls(odd, odd.start), "a loop's jump is its own");
		assert.ok(!source.isEnteredByCalls(even, even.start));
		assert.ok(!source.isEnteredByCalls(odd, even.start), "the call went elsewhere");
	});
});
