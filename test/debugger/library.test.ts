// The C library under the debugger: a function of it is a frame with a name and
// no line, and steps go over it as over any code without lines.

import assert from "node:assert/strict";
import { open } from "./rig.ts";
import { move, play } from "./script.ts";

const program = `
.globl main
.data
text: .asciz "text"
.text
main:
	push rbx            # <- m1
	lea rdi, text       # <- m2
	call puts           # <- m3
	mov edi, 10         # <- m4
	call malloc         # <- m5
	mov rbx, rax        # <- m6
	lea rdi, numbers    # <- m7
	mov esi, 3          # <- m8
	mov edx, 4          # <- m9
	lea rcx, compare    # <- m10
	call qsort          # <- m11
	xor edi, edi        # <- m12
	call puts           # <- m13
	pop rbx
	ret
compare:
	mov eax, [rdi]      # <- c1
	sub eax, [rsi]      # <- c2
	ret                 # <- c3
.data
numbers: .long 3, 1, 2
`;

describe("library under the debugger", () => {
	it("is stepped over and into in one step of a line, and back", async () => {
		const rig = open(program);
		await move(rig, "start");
		assert.equal(await play(rig, "over over over into into into"), "m2 m3 m4 m5 m6 m7");
		assert.equal(await play(rig, "over over over over over back back"), "m8 m9 m10 m11 m12 m11 m10");
		assert.equal(await play(rig, "into into binto"), "m11 m12 m11");
	});

	it("stops at a fault inside, with the caller's line in the frame outside", async () => {
		const rig = open(program);
		assert.match(await play(rig, "run"), /^exception unmapped:0x/);
		const [inner, outer] = rig.debug.frames(rig.timeline.state.currentStack, 0, 2);
		assert.deepEqual([inner?.name, inner?.span, outer?.name], ["puts", undefined, "main"]);
		assert.ok(outer?.span);
	});

	it("has frames with the functions' names", async () => {
		const rig = open(program);
		rig.breakAt("c1");
		await move(rig, "run");
		const thread = rig.timeline.state.currentStack;
		const names = rig.debug.frames(thread, 0, 10).map(({ name, span }) => `${name}${span ? "" : " (no line)"}`);
		assert.deepEqual(names, [
			"compare",
			"qsort (no line)",
			"qsort (no line)",
			"qsort (no line)",
			"main",
			"_start (no line)",
		]);
	});
});
