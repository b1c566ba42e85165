// What is said of the heap's bytes, and of pointers into it: malloc's blocks, live
// and freed, their headers, and what is told of a block that is only partly in sight.

import assert from "node:assert/strict";
import { open, type Rig } from "./rig.ts";
import { play } from "./script.ts";
import { stackText } from "./stackText.ts";

const program = `
.globl main
.data
kept: .quad 0
list: .quad 1, 2, 3
.text
main:
	push rbx
	push r12
	sub rsp, 8
	mov edi, 40
	call malloc
	mov rbx, rax
	mov qword ptr [rbx + 8], 77
	lea rcx, [rbx + 16]
	mov [kept], rcx
	mov edi, 2
	mov esi, 8
	call calloc
	mov r12, rax
	mov [r12], rbx
	mov rdi, rbx
	call free                    # <- live
	nop                          # <- freed
	add rsp, 8
	pop r12
	pop rbx
	xor eax, eax
	ret
`;

/** By mark: all bytes of the heap that malloc has touched. */
const goldens = {
	live: `
88 heap: heap
8 heap: spare room behind the block
16 heap-block: block of 16 bytes from calloc at line 20 (main+0x32) | → block of 40 bytes 0 | main+0x3a mov, calloc (C library)
8 heap: malloc's header: 32 bytes in all, flag 1 (previous in use) | 33 | calloc (C library)
40 heap-block: block of 40 bytes from malloc at line 13 (main+0xc) | 77 | main+0x14 mov
8 heap: malloc's header: 48 bytes in all, flag 1 (previous in use) | 49 | malloc (C library)
8 heap: heap
`,
	freed: `
88 heap: heap
8 heap: spare room behind the block
16 heap-block: block of 16 bytes from calloc at line 20 (main+0x32) | → freed block of 40 bytes 0 | main+0x3a mov, calloc (C library)
8 heap: malloc's header: 32 bytes in all, flag 1 (previous in use) | 33 | calloc (C library)
40 freed-block: freed block of 40 bytes from malloc at line 13 (main+0xc), free at line 24 (main+0x41) | 0 77 | free (C library), main+0x14 mov
8 heap: malloc's header: 48 bytes in all, flag 1 (previous in use) | 49 | malloc (C library)
8 heap: heap
`,
};

async function stoppedAt(mark: string): Promise<Rig> {
	const rig = open(program);
	rig.breakAt(mark);
	await play(rig, "run");
	return rig;
}

function heapText(rig: Rig): string {
	const model = rig.debug.stackModel({ from: rig.timeline.state.heap.start, count: 176 });
	return `\n${stackText(model).replaceAll(/^-\w+ /gm, "")}\n`;
}

describe("heap blocks", () => {
	for (const [mark, golden] of Object.entries(goldens)) {
		it(`are named byte by byte, ${mark}`, async () => {
			assert.equal(heapText(await stoppedAt(mark)), golden);
		});
	}

	it("tell when a header was overwritten", async () => {
		const rig = await stoppedAt("live");
		rig.debug.writeMemory(rig.timeline.state.heap.start + 8n, new Uint8Array([0x41, 0x41]));
		assert.match(heapText(rig), /malloc's header: 48 bytes in all, .* ✗ overwritten \(2 of 8 bytes\)/);
	});

	it("are what they were at an earlier step", async () => {
		const rig = await stoppedAt("freed");
		await play(rig, "back");
		assert.equal(heapText(rig), goldens.live);
	});

	it("are known as a whole where only a part is in sight, as data is", async () => {
		const rig = await stoppedAt("live");
		const { start } = rig.timeline.state.heap;
		const [part] = rig.debug.stackModel({ from: start + 32n, count: 16 }).roles;
		assert.deepEqual(part?.whole, { offset: -16, length: 40 });
		const list = rig.program.symbols.find(({ name }) => name === "list")?.value ?? 0n;
		const [data] = rig.debug.stackModel({ from: list + 8n, count: 16 }).roles;
		assert.deepEqual([data?.text, data?.whole], ["list", { offset: -8, length: 24 }]);
	});

	it("name the pointers into them, and nothing outside", async () => {
		const rig = await stoppedAt("live");
		const values = ["rbx", "[kept]", "rbx + 39", "rbx - 8", "rbx + 40"].map((text) => rig.value(text));
		assert.deepEqual(values, [
			"0x404010 (block of 40 bytes)",
			"0x404020 (block[16] of 40 bytes)",
			"0x404037 (block[39] of 40 bytes)",
			"0x404008",
			"0x404038",
		]);
		await play(rig, "over");
		assert.equal(rig.value("[kept]"), "0x404020 (freed block[16] of 40 bytes)");
	});

	it("are found among thousands, and in one that is larger than all tables by page", async () => {
		const rig = open(
			`
.globl main
main:
	push rbx
	mov ebx, 3000
again:
	mov edi, 24
	call malloc
	dec ebx
	jnz again
	mov rbx, rax
	mov edi, 4000000
	call malloc
	nop                          # <- all
	pop rbx
	ret
`,
		);
		rig.breakAt("all");
		await play(rig, "run");
		const { state } = rig.timeline;
		for (const { address, size } of state.heapBlocks) {
			const last = address + BigInt(size) - 1n;
			const near = state.heapBlocksIn(last, last + 1n).map((block) => block.address);
			assert.deepEqual(near, [address]);
		}
		assert.deepEqual(state.heapBlocksIn(0n, state.heap.end), state.heapBlocks);
		assert.deepEqual(state.heapBlocksIn(0n, state.heap.start), []);
		assert.match(rig.value("rax + 3999999"), /\(block\[3999999\] of 4000000 bytes\)/);
		assert.doesNotMatch(rig.value("rax + 4000000"), /block/);
	});
});
