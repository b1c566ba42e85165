import assert from "node:assert/strict";
import fc from "fast-check";
import { open } from "./rig.ts";

const program = `
.globl _start
.data
word: .quad 1
.text
_start:
	mov rax, 0x1122334455667788
	call f
	jmp end
table: .quad 0x9090909090909090
f:	push rbp
	ret
end:
	mov eax, 60
	syscall
`;

describe("disassembly", () => {
	it("gives text, bytes, labels and statements", () => {
		const rig = open(program);
		const rows = rig.debug.disassemble(rig.program.entry, 0, 3);
		assert.deepEqual(
			rows.map(
				({ address, length, text, symbol, valid }) =>
					`${address.toString(16)} ${length} ${symbol ?? ""} ${text} ${valid}`,
			),
			["401000 10 _start mov rax, 0x1122334455667788 true", "40100a 5  call f true", "40100f 2  jmp f+0x2 true"],
		);
		const { span } = rows[1] ?? {};
		assert.equal(rig.program.sources[0]?.text.slice(span?.start, span?.end), "call f");
	});

	it("goes back over instructions and data by what the line table knows", () => {
		const rig = open(program);
		const f = BigInt(rig.program.symbols.find((symbol) => symbol.name === "f")?.value ?? 0n);
		const rows = rig.debug.disassemble(f, -11, 12);
		assert.deepEqual(
			rows.map(({ text }) => text),
			[
				"mov rax, 0x1122334455667788",
				"call f",
				rows[2]?.text,
				...Array.from({ length: 8 }, () => ".byte 0x90"),
				"push rbp",
			],
		);
		assert.deepEqual([rows[0]?.address, rows[3]?.valid, rows[11]?.symbol], [rig.program.entry, false, "f"]);
	});

	it("answers with exactly as many rows as asked for, ascending, the target where it belongs", () => {
		const rig = open(program);
		fc.assert(
			fc.property(
				fc.oneof(fc.bigInt(0x400f00n, 0x401100n), fc.bigInt(4096n, (1n << 64n) - 1n)),
				fc.integer({ min: -250, max: 250 }),
				fc.integer({ min: 0, max: 400 }),
				(address, offset, count) => {
					const rows = rig.debug.disassemble(address, offset, count);
					assert.equal(rows.length, count);
					for (const [index, row] of rows.entries()) {
						const next = rows[index + 1];
						assert.ok(!next || next.address > row.address);
					}
					if (offset <= 0 && count > -offset) {
						assert.equal(rows[-offset]?.address, address);
					}
				},
			),
			{ seed: 64, numRuns: 200 },
		);
	});
});
