// When accesses that compiled code leaves are too many.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import { Strays } from "../../src/translator/strays.ts";
import { bothOn, difference } from "./lockstep.ts";

/** How many leave from one place, so many steps apart, before they are too many; 1000 are never reached. */
function reached(strays: Strays, distance: number, address = 1): number {
	let count = 1;
	while (count < 1000 && !strays.note(address, count * distance)) {
		count++;
	}
	return count;
}

describe("stray accesses", () => {
	it("are too many when more than some come close together", () => {
		assert.equal(reached(new Strays(16), 1), 17);
		assert.equal(reached(new Strays(0), 1), 1);
	});

	it("may be more the further apart they come", () => {
		assert.equal(reached(new Strays(16), 1 << 15), 32);
		assert.equal(reached(new Strays(16), 1 << 16), 1000);
	});

	it("are counted by their places, and anew once they were too many", () => {
		const strays = new Strays(2);
		assert.deepEqual(
			[1, 2, 1, 2, 1, 2, 1].map((address) => strays.note(address, 0)),
			[false, false, false, false, true, true, false],
		);
	});

	it("do not count as far apart when a run begins earlier again", () => {
		const strays = new Strays(1);
		assert.deepEqual(
			[10 << 16, 0].map((step) => strays.note(1, step)),
			[false, true],
		);
	});
});

/** So many loops that store to an odd address, each compiled by itself: nobody knows where the one before goes on. */
function oddStores(count: number): string {
	const loops = Array.from(
		{ length: count },
		(_, number) => `
	mov ecx, 400
turn${number}:
	mov [rsp - 101], rcx
	dec ecx
	jnz turn${number}
	lea rax, [rip + after${number}]
	jmp rax
after${number}:`,
	);
	return `.intel_syntax noprefix
.globl _start
_start:${loops.join("")}
	mov eax, 60
	syscall
`;
}

describe("functions that stray", () => {
	it("are compiled anew, until there were several: then all are thorough from the beginning", () => {
		const { program, diagnostics } = assemble([{ path: "odd.s", text: oddStores(12) }]);
		assert.deepEqual(diagnostics, []);
		const turns = new Map(program.symbols.map(({ name, value }) => [Number(value), name]));
		const compiled: (string | undefined)[] = [];
		const { reference, translated } = bothOn(program, {
			threshold: 20,
			listener: ([first]) => compiled.push(turns.get(first?.address ?? 0)),
		});
		assert.equal(difference(reference, translated, Number.MAX_SAFE_INTEGER), undefined);
		const counts = Array.from(
			{ length: 12 },
			(_, number) => compiled.filter((name) => name === `turn${number}`).length,
		);
		assert.deepEqual(counts, [2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1]);
	});
});
