// The stack protector's word, as gcc and clang put it into a frame: found where it
// lies by rbp and by rsp, sealed, and told to be damaged when a buffer runs over.

import assert from "node:assert/strict";
import { open } from "./rig.ts";
import { play } from "./script.ts";
import { stackText } from "./stackText.ts";

/** `fill` calls `store(text, count)` with a `char text[12]`; the rest is the same for all. */
function programOf(fill: string, dialect = ".intel_syntax noprefix"): string {
	return `
	${dialect}
	.text
	.globl	fill
	.type	fill, @function
fill:
${fill}
	.size	fill, .-fill
	.intel_syntax noprefix
store:
	mov	byte ptr [rdi + rsi - 1], 65
	dec	rsi
	jnz	store
	ret                          # <- stored
	.globl	main
main:
	sub	rsp, 8
	mov	edi, COUNT
	call	fill
	add	rsp, 8
	ret
`;
}

/** What gcc 12 and clang 14 write for it with -fstack-protector-all. */
const fills = {
	"gcc -O0": programOf(`
	push	rbp
	mov	rbp, rsp
	sub	rsp, 48
	mov	DWORD PTR -36[rbp], edi
	mov	rax, QWORD PTR fs:40
	mov	QWORD PTR -8[rbp], rax
	xor	eax, eax
	mov	edx, DWORD PTR -36[rbp]
	lea	rax, -20[rbp]
	mov	esi, edx
	mov	rdi, rax
	call	store
	movzx	eax, BYTE PTR -18[rbp]
	movsx	eax, al
	mov	rdx, QWORD PTR -8[rbp]
	sub	rdx, QWORD PTR fs:40
	je	.L7
	call	__stack_chk_fail@PLT
.L7:
	leave
	ret`),
	"gcc -O2": programOf(`
	sub	rsp, 40
	mov	esi, edi
	mov	rax, QWORD PTR fs:40
	mov	QWORD PTR 24[rsp], rax
	xor	eax, eax
	lea	rdi, 12[rsp]
	call	store
	movsx	eax, BYTE PTR 14[rsp]
	mov	rdx, QWORD PTR 24[rsp]
	sub	rdx, QWORD PTR fs:40
	jne	.L12
	add	rsp, 40
	ret
.L12:
	call	__stack_chk_fail@PLT`),
	"clang -O1": programOf(
		`
	subq	$24, %rsp
	movl	%edi, %esi
	movq	%fs:40, %rax
	movq	%rax, 16(%rsp)
	leaq	4(%rsp), %rdi
	callq	store
	movsbl	6(%rsp), %eax
	movq	%fs:40, %rcx
	cmpq	16(%rsp), %rcx
	jne	.LBB1_2
	addq	$24, %rsp
	retq
.LBB1_2:
	callq	__stack_chk_fail@PLT`,
		".att_syntax",
	),
};

async function canaryIn(program: string, count: number): Promise<string[]> {
	const rig = open(program.replace("COUNT", `${count}`));
	rig.breakAt("stored");
	await play(rig, "run");
	const shown = stackText(rig.debug.stackModel({ count: 512 })).split("\n");
	return shown.filter((line) => line.includes("canary")).map((line) => line.replace(/^\S+ /, ""));
}

describe("the stack protector's canary", () => {
	for (const [compiler, program] of Object.entries(fills)) {
		it(`is found in what ${compiler} makes`, async () => {
			const [canary, ...others] = await canaryIn(program, 12);
			assert.match(
				canary ?? "",
				/^8 local: stack protector's canary ✓ \[fill\] \| 0x5afe57acc0de2a00 \| fill\+0x\w+ mov$/,
			);
			assert.deepEqual(others, []);
		});

		it(`is told to be overwritten in what ${compiler} makes`, async () => {
			const [canary] = await canaryIn(program, 15);
			assert.match(canary ?? "", /^8 local: stack protector's canary ✗ overwritten \(3 of 8 bytes\) \[fill\]/);
		});
	}

	it("is none before it is there, and is no other word", async () => {
		const rig = open(fills["gcc -O2"].replace("COUNT", "12"));
		await play(rig, "start");
		const seen: boolean[] = [];
		for (let count = 0; count < 12; count++) {
			await play(rig, "into");
			const isThere = stackText(rig.debug.stackModel({})).includes("canary");
			if (seen.at(-1) !== isThere) {
				seen.push(isThere);
			}
		}
		assert.deepEqual(seen, [false, true]);
	});

	it("is no word that another register was stored to, or that was changed on the way", async () => {
		for (const line of [
			"mov [rsp + 24], rcx",
			"add rax, 1\n mov [rsp + 24], rax",
			"mov eax, 1\n mov [rsp + 24], rax",
		]) {
			const program = fills["gcc -O2"].replace("mov	QWORD PTR 24[rsp], rax", line);
			assert.deepEqual(await canaryIn(program, 12), []);
		}
	});
});
