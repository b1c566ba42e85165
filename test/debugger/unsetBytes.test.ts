// Bytes that nobody has written: that the program goes by them is found where it
// reads them, and told with who left them there. Copying them, masking them out and
// looking past the end of a text without going by it is what correct programs do.

import assert from "node:assert/strict";
import { describeChecks, firstFinding, type Innocent, type Mistake, program, withBlock } from "./mistakes.ts";
import { open, told } from "./rig.ts";
import { play } from "./script.ts";

/** Leaves numbers in the stack below its caller. */
const dirty = `
dirty:
	push 99
	push 98
	push 97
	push 96
	add rsp, 32
	ret`;

const mistakes: readonly Mistake[] = [
	{
		name: "a jump by a local that was never written",
		text: `
.equ count, -4
.globl _start
_start:
	push rbp
	mov rbp, rsp
	sub rsp, 16
	mov eax, [rbp + count]     # <- read
	add eax, 5
	cmp eax, 20
	jl 1f
	nop
1:	mov eax, 60
	xor edi, edi
	syscall`,
		check: "unset-bytes",
		at: "read",
		says: [
			/^line \d+ \(_start\+0x8\): mov eax, dword ptr \[rbp-0x4\] reads count, 4 bytes at 0xffffb4, that nobody has written\. /,
			/ The program goes by it: with other bytes there, `jl _start\+0x[0-9a-f]+` at line \d+ \(_start\+0x11\) would go elsewhere\./,
			/ had run on to step 6 when this came out; you are back at step 3, before the read\./,
			/ To fix it, give count a value before it is read/,
		],
	},
	{
		name: "a comparison with what an older call left",
		text: program(
			`	sub rsp, 24
	call dirty
	cmp r12d, 3
	jne good
	call reader
good:
	add rsp, 24
	ret
reader:
	cmp dword ptr [rsp - 16], 98     # <- read
	jne 1f
	nop
1:	ret`,
			dirty,
		),
		check: "unset-bytes",
		at: "read",
		says: [
			/ reads 4 bytes at 0xffff88 that nobody has written since reader was called: what is there was left by line \d+ \(dirty\+0x2\): push 0x62\./,
			/`jne reader\+0x[0-9a-f]+` at line \d+ \(reader\+0x5\) would go elsewhere\./,
		],
	},
	{
		name: "a pointer that was never set",
		text: program(`	sub rsp, 24
	mov rax, [rsp + 8]     # <- read
	cmp r12d, 20
	je 1f
	mov [rsp], rax
	mov rcx, [rsp]
	mov rdx, [rcx + r12]
1:	add rsp, 24
	ret`).replace("mov rax, [rsp + 8]     # <- read", "cmp r12d, 19; jne 2f; mov rax, [rsp + 8]     # <- read\n2:"),
		check: "unset-bytes",
		at: "read",
		says: [
			/It is used as an address, or as a part of one: with other bytes there, `mov rdx, qword ptr \[rcx\+r12\*1\]`|`mov rdx, .*` at line \d+ \(work\+0x[0-9a-f]+\) would access other memory\./,
		],
	},
	{
		name: "a counter of a loop that was never set, carried through registers and memory",
		text: program(`	sub rsp, 40
	mov rbx, [rsp + 32]     # <- read
	mov [rsp], rbx
	push [rsp]
	pop rcx
	and ecx, 7
1:	dec ecx
	jns 1b
	add rsp, 40
	ret`),
		check: "unset-bytes",
		at: "read",
		says: [/`jns work\+0x[0-9a-f]+` at line \d+ \(work/],
	},
	{
		name: "a divisor that was never set",
		text: program(`	sub rsp, 24
	mov eax, 100
	cdq
	mov dword ptr [rsp + 4], 3
	cmp r12d, 18
	mov ecx, [rsp + 4]
	jne 1f
	mov ecx, [rsp + 12]     # <- read
	or ecx, 1
1:	idiv ecx
	push rax
	pop rdi
	add rsp, 24
	cmp edi, 7
	jl 1f
1:	ret`),
		check: "unset-bytes",
		at: "read",
		says: [/Whether `idiv ecx` at line \d+ \(work\+0x[0-9a-f]+\) faults depends on it\.|would go elsewhere\./],
	},
	{
		name: "a block of malloc's that is read before it is written",
		text: withBlock(`	mov rdi, rbx
	mov esi, 7
	mov edx, 20
	call memset
	mov rdi, rbx
	call free
	mov edi, 20
	call malloc
	mov rbx, rax
	mov byte ptr [rbx], 1
	cmp byte ptr [rbx], 1
	jne out
	cmp dword ptr [rbx + 8], 7     # <- read
	je out
	nop
out:`),
		check: "unset-bytes",
		at: "read",
		says: [
			/ reads 4 bytes at 0x[0-9a-f]+ that nobody has written: it lies in the block of 20 bytes from malloc at line \d+ \(main\+0x[0-9a-f]+\), which does not come with any values\./,
		],
	},
	{
		name: "a number for printf that was never set",
		text: withBlock(`	sub rsp, 16
	mov edi, offset format
	mov esi, [rsp + 4]     # <- read
	mov edx, 5
	xor eax, eax
	call printf
	add rsp, 16`).replace(".globl main", '.data\nformat: .asciz "%d %d\\n"\n.text\n.globl main'),
		check: "unset-bytes",
		at: "read",
		says: [/ printf gets it as an argument\./],
	},
	{
		name: "a text without an end",
		text: withBlock(`	sub rsp, 16
	mov dword ptr [rsp], 0x64636261
	mov rdi, rsp
	call puts
	add rsp, 16`),
		check: "unset-bytes",
		at: "0x402010",
		says: [
			/^puts of the C library, called by line \d+ \(main\+0x[0-9a-f]+\) reads a byte at 0x[0-9a-f]+ that nobody has written\. puts takes it for a part of a text\./,
		],
	},
	{
		name: "a letter of a text, copied from where nothing was written",
		text: withBlock(`	sub rsp, 16
	mov dword ptr [rsp], 0x00636261
	mov al, [rsp + 5]     # <- read
	mov [rsp + 1], al
	mov rdi, rsp
	call puts
	add rsp, 16`),
		check: "unset-bytes",
		at: "read",
		says: [/ puts takes it for a part of a text\./],
	},
	{
		name: "more bytes printed than were filled",
		text: program(`	sub rsp, 24
	mov dword ptr [rsp], 0x0a636261
	mov eax, 1
	mov edi, 1
	mov rsi, rsp
	mov edx, 4
	cmp r12d, 2
	jne 1f
	mov edx, 12
1:	syscall     # <- print
	add rsp, 24
	ret`),
		check: "unset-bytes",
		at: "print",
		says: [
			/the kernel, for the system call of line \d+ \(work\+0x[0-9a-f]+\) reads 8 bytes at/,
			/ The program prints it\./,
		],
	},
	{
		name: "a status of the program that was never set",
		text: ".globl _start\n_start: sub rsp, 8\n	mov edi, [rsp] # <- read\n	mov eax, 60\n	syscall",
		check: "unset-bytes",
		at: "read",
		says: [/The kernel gets it as an argument of a system call\./],
	},
	{
		name: "a local of a function that has returned",
		text: program(
			`	sub rsp, 8
	call lend
	add rsp, 8
	cmp r12d, 3
	jne 1f
	mov ecx, [rax]     # <- read
	test ecx, ecx
	jz 1f
	nop
1:	ret
lend:
	sub rsp, 264
	lea rax, [rsp + 8]
	mov dword ptr [rax], 5
	add rsp, 264
	ret`,
		),
		check: "unset-bytes",
		at: "read",
		says: [
			/ reads 4 bytes at 0x[0-9a-f]+ that belong to nobody, 272 bytes below rsp: what is there was left by line \d+ \(lend\+0x[0-9a-f]+\): mov dword ptr \[rax\], 0x5\./,
			/ use no pointer to a local variable of a function that has returned/,
		],
	},
	{
		name: "a local of a function that has returned, in the red zone",
		text: program(
			`	sub rsp, 8
	call lend
	cmp r12d, 3
	jne 1f
	mov ecx, [rax]     # <- read
	test ecx, ecx
	jz 1f
	nop
1:	add rsp, 8
	ret
lend:
	push rbp
	mov rbp, rsp
	lea rax, [rbp - 4]
	mov dword ptr [rax], 5
	pop rbp
	ret`,
		),
		check: "unset-bytes",
		at: "read",
		says: [
			/ reads 4 bytes at 0x[0-9a-f]+ that a call has overwritten since, 20 bytes below rsp: what is there was left by line \d+ \(lend\+0x[0-9a-f]+\): mov dword ptr \[rax\], 0x5\./,
			/ What lies below rsp lasts until the next call\./,
		],
	},
	{
		name: "locals for which no room was taken from rsp, after a call",
		text: program(
			`	push rbp
	mov rbp, rsp
	mov [rbp - 8], r12
	call other
	cmp r12d, 3
	jne 1f
	cmp qword ptr [rbp - 8], 7     # <- read
	jb 1f
	nop
1:	pop rbp
	ret`,
			"other: ret",
		),
		check: "unset-bytes",
		at: "read",
		says: [
			/ reads 8 bytes at 0x[0-9a-f]+ that a call has overwritten since, 8 bytes below rsp: what is there was left by line \d+ \(work\+0x[0-9a-f]+\): call other\./,
		],
	},
	{
		name: "a search that runs on past what was written",
		text: program(`	sub rsp, 40
	mov rdi, rsp
	mov rax, 0x4141414141414141
	mov [rsp], rax
	cmp r12d, 3
	je 1f
	mov byte ptr [rsp + 5], 0
1:	xor eax, eax
	mov ecx, 24
	cld
	repne scasb     # <- read
	add rsp, 40
	ret`),
		check: "unset-bytes",
		at: "read",
		says: [/repne scasb.* reads a byte at/, /would do more or less\./],
	},
];

const innocent: readonly Innocent[] = [
	[
		"a copy of what is partly unset, by words, vectors and strings",
		program(
			`	sub rsp, 104
	call dirty
	mov rax, [rsp + 8]
	mov [rsp + 48], rax
	movups xmm0, [rsp]
	movups [rsp + 32], xmm0
	mov rsi, rsp
	lea rdi, [rsp + 64]
	mov ecx, 4
	rep movsq
	add rsp, 104
	ret`,
			dirty,
		),
	],
	[
		"bit fields that are set one by one",
		program(`	mov al, [rsp - 1]
	and eax, -8
	or eax, 5
	mov [rsp - 1], al
	mov al, [rsp - 1]
	and eax, 7
	mov [rsp - 1], al
	cmp al, 5
	jne 1f
	and dword ptr [rsp - 8], 0
	or dword ptr [rsp - 12], -1
	cmp dword ptr [rsp - 8], 0
	jne 1f
	movzx eax, byte ptr [rsp - 16]
	and eax, 15
	or eax, 16
	test al, 16
	jz 1f
1:	ret`),
	],
	[
		"the length of a short text, sixteen bytes at a time",
		program(`	sub rsp, 24
	mov dword ptr [rsp], 0x00636261
	pxor xmm1, xmm1
	movdqu xmm0, [rsp]
	pcmpeqb xmm0, xmm1
	pmovmskb eax, xmm0
	test eax, eax
	jz 1f
	bsf eax, eax
	cmp eax, 3
	jne 1f
	nop
1:	add rsp, 24
	ret`),
	],
	[
		"memory that comes with values: the stack at the start, .bss, brk, calloc, read and realloc",
		`
.globl main
.bss
room: .skip 64
.text
main:
	push rbx
	push rcx
	push rdx
	mov rax, [rsi]
	cmp byte ptr [rax], '.'
	jne 1f
	cmp dword ptr [room + 8], 0
	jne 1f
	mov eax, 12
	xor edi, edi
	syscall
	lea rdi, [rax + 4096]
	mov rbx, rax
	mov eax, 12
	syscall
	cmp dword ptr [rbx], 0
	jne 1f
	mov edi, 10
	mov esi, 4
	call calloc
	mov rbx, rax
	cmp dword ptr [rbx + 36], 0
	jne 1f
	mov rdi, rbx
	mov esi, 4000
	call realloc
	mov rbx, rax
	cmp dword ptr [rbx + 36], 0
	jne 1f
	mov eax, 318
	mov rdi, rbx
	mov esi, 80
	xor edx, edx
	syscall
	cmp dword ptr [rbx + 76], 7
	je 1f
1:	pop rdx
	pop rcx
	pop rbx
	xor eax, eax
	ret`,
	],
	[
		"a register that is cleared by itself, and numbers that no value could change",
		program(`	mov eax, [rsp - 4]
	xor eax, eax
	jnz 1f
	mov ecx, [rsp - 8]
	sub ecx, ecx
	jnz 1f
	mov ecx, [rsp - 8]
	or ecx, 1
	jz 1f
	shr ecx, 31
	cmp ecx, 2
	jae 1f
	nop
1:	ret`),
	],
	[
		"a leaf function that keeps everything in the red zone",
		program(`	push rbp
	mov rbp, rsp
	mov [rbp - 20], edi
	mov dword ptr [rbp - 4], 0
1:	mov eax, [rbp - 20]
	add [rbp - 4], eax
	dec dword ptr [rbp - 20]
	cmp dword ptr [rbp - 20], 0
	jg 1b
	cmp dword ptr [rbp - 4], 1000
	jg 1b
	pop rbp
	ret`),
	],
	[
		"a leaf function's red zone after calls by its caller, and behind a call that only asks for rip",
		program(
			`	sub rsp, 8
	call leaf
	call leaf
	add rsp, 8
	ret
leaf:
	mov [rsp - 8], edi
	mov [rsp - 100], edi
	call 1f
1:	pop rax
	mov [rsp - 16], edi
	mov [rsp - 24], rax
	cmp dword ptr [rsp - 16], 5
	je 2f
	cmp dword ptr [rsp - 100], 5
	je 2f
	cmp qword ptr [rsp - 24], 0
	je 2f
	nop
2:	ret`,
		),
	],
	[
		"an argument of 32 bits whose other half is left to chance",
		withBlock(`	sub rsp, 32
	mov dword ptr [rsp + 8], 5
	mov edi, offset format
	mov rsi, [rsp + 8]
	xor eax, eax
	call printf
	add rsp, 32`).replace(".globl main", '.data\nformat: .asciz "%d\\n"\n.text\n.globl main'),
	],
	[
		"a text in a buffer that is longer",
		withBlock(`	sub rsp, 64
	mov edi, 64
	mov rdi, rsp
	mov esi, offset format
	mov edx, 12
	xor eax, eax
	call sprintf
	mov rdi, rsp
	call puts
	mov rdi, rsp
	call strlen
	cmp eax, 3
	jne 1f
	nop
1:	add rsp, 64`).replace(".globl main", '.data\nformat: .asciz "%d\\n"\n.text\n.globl main'),
	],
	[
		"a stack of a program's own, and what is saved on it",
		`
.globl _start
.bss
.balign 16
own: .skip 1024
.text
_start:
	mov rbx, rsp
	lea rsp, [own + 1024]
	call inner
	mov rsp, rbx
	mov eax, 60
	xor edi, edi
	syscall
inner:
	push rbx
	sub rsp, 16
	mov qword ptr [rsp], 4
	cmp qword ptr [rsp], 4
	jne 1f
	nop
1:	add rsp, 16
	pop rbx
	ret`,
	],
];

describeChecks("bytes that nobody has written", mistakes, innocent);

describe("bytes that nobody has written", () => {
	it("are found by single steps too", async () => {
		const rig = open(mistakes[0]?.text ?? "");
		rig.debug.setExceptionFilters([{ filter: "unset-bytes" }]);
		await rig.debug.start({ stopOnEntry: true });
		const steps = await play(rig, "iover iover iover iover iover iover iover");
		assert.match(steps, / jl 1f exception unset-bytes:read$/);
		assert.match(await play(rig, "iover iover iover iover iover"), / jl 1f nop$| jl 1f 1:/);
	});

	it("are told once for each instruction that reads them", async () => {
		const rig = open(
			program(
				"	sub rsp, 24\n	call dirty\n	call reader\n	add rsp, 24\n	ret\nreader:	cmp dword ptr [rsp - 16], 98\n	jne 1f\n	nop\n1:	ret",
				dirty,
			),
		);
		assert.equal(told(await firstFinding(rig)), "exception unset-bytes");
		assert.equal(told(await rig.debug.resume("forward")), "exited 0");
	});

	it("are found where the condition holds, at the read", async () => {
		const text = program(
			"	sub rsp, 24\n	call dirty\n	call reader\n	add rsp, 24\n	ret\nreader:	cmp dword ptr [rsp - 16], 98\n	jne 1f\n	nop\n1:	ret",
			dirty,
		);
		for (const [condition, expected] of [
			["r12 == 7", "exception unset-bytes"],
			["r12 == 70", "exited 0"],
		]) {
			const rig = open(text);
			rig.debug.setExceptionFilters([{ filter: "unset-bytes", condition }]);
			assert.equal(told(await rig.debug.start({ stopOnEntry: false })), expected);
		}
	});
});
