// Small programs that together use all that a checkpoint must hold, and a digest
// of everything a machine's state shows.

import { createHash } from "node:crypto";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";
import { segmentNames } from "../../src/isa/segments.ts";
import type { Machine } from "../../src/machine/machine.ts";
import type { MachineState } from "../../src/machine/machineState.ts";

/** A small machine, so that all of its memory can be looked at often. */
export const smallMachine = { memory: 16 * 2 ** 20, stackSize: 16384 };

const exit = "mov eax, 60; xor edi, edi; syscall";

const sources: Readonly<Record<string, string>> = {
	recursion: `
_start: mov edi, 9
	call fibonacci
	${exit}
fibonacci: cmp edi, 2
	jb small
	push rdi
	dec edi
	call fibonacci
	pop rdi
	push rax
	sub edi, 2
	call fibonacci
	pop rcx
	add rax, rcx
	ret
small:	mov eax, edi
	ret`,
	// Reads a piece, changes it, writes it, asks for the time and for random bytes, until the input ends.
	input: `
	.bss
buffer:	.skip 64
	.text
_start:	xor eax, eax
	xor edi, edi
	lea rsi, buffer
	mov edx, 7
	syscall
	test rax, rax
	jle done
	mov edx, eax
	add byte ptr [buffer], 1
	mov eax, 1
	mov edi, 1
	lea rsi, buffer
	syscall
	mov eax, 228
	xor edi, edi
	lea rsi, [buffer + 16]
	syscall
	mov eax, 318
	lea rdi, [buffer + 32]
	mov esi, 12
	xor edx, edx
	syscall
	mov eax, 777
	syscall
	jmp _start
done:	${exit}`,
	// The heap up and down, mappings made and unmade, bytes written in each.
	kernelMemory: `
_start:	mov ebx, 12
again:	mov eax, 12
	xor edi, edi
	syscall
	mov r12, rax
	lea rdi, [rax + 5000]
	mov eax, 12
	syscall
	mov [r12 + 4096], rbx
	mov r13, [r12 + 4900]
	mov eax, 9
	xor edi, edi
	mov esi, 8192
	mov edx, 3
	mov r10d, 0x22
	mov r8, -1
	xor r9d, r9d
	syscall
	mov [rax + 4000], rbx
	test ebx, 1
	jz keep
	mov rdi, rax
	mov esi, 4096
	mov eax, 11
	syscall
	lea rdi, [r12 + 100]
	mov eax, 12
	syscall
keep:	dec ebx
	jnz again
	${exit}`,
	// A file made, written here and there, cut off, copied byte by byte, given another name; one of the host's read.
	files: `
	.data
log:	.asciz "log"
copy:	.asciz "copy"
given:	.asciz "/given"
	.bss
piece:	.skip 64
	.text
_start:	mov ebx, 9
round:	lea rdi, log
	mov esi, 0x42
	mov edx, 0x1a4
	mov eax, 2
	syscall
	mov r12, rax
	mov rdi, rax
	mov esi, ebx
	imul esi, 700
	xor edx, edx
	mov eax, 8
	syscall
	mov [piece], rbx
	mov rdi, r12
	lea rsi, piece
	mov edx, 64
	mov eax, 1
	syscall
	mov rdi, r12
	mov esi, 3000
	mov eax, 77
	syscall
	lea rdi, given
	xor esi, esi
	mov eax, 2
	syscall
	mov rdi, rax
	lea rsi, piece
	mov edx, 5
	xor eax, eax
	syscall
	lea rdi, log
	lea rsi, copy
	mov eax, 82
	syscall
	mov rdi, r12
	mov esi, 1
	mov eax, 33
	syscall
	mov edi, 1
	lea rsi, piece
	mov edx, 9
	mov eax, 1
	syscall
	lea rdi, copy
	mov eax, 87
	syscall
	dec ebx
	jnz round
	${exit}`,
	// Writes a function into a mapping, calls it, and changes its constant each time; one call changes itself.
	selfModifying: `
_start:	mov eax, 9
	xor edi, edi
	mov esi, 4096
	mov edx, 7
	mov r10d, 0x22
	mov r8, -1
	xor r9d, r9d
	syscall
	mov rbx, rax
	mov byte ptr [rbx], 0xb8
	mov byte ptr [rbx + 5], 0xc3
	mov ebp, 40
loop:	mov [rbx + 1], ebp
	call rbx
	add r14, rax
	dec ebp
	jnz loop
	int3
	${exit}`,
	// Three stacks: ours and two fibers', which take turns.
	fibers: `
	.bss
	.balign 16
stack_a: .skip 128
stack_b: .skip 128
rsps:	.skip 24
	.text
switch:	push rbp
	push rbx
	mov [rdi], rsp
	mov rsp, [rsi]
	pop rbx
	pop rbp
	ret
fiber:	mov ebx, 5
turn:	call work
	lea rdi, [rsps + 8]
	lea rsi, [rsps + 16]
	test r15d, 1
	jz one
	xchg rdi, rsi
one:	inc r15d
	call switch
	dec ebx
	jnz turn
	lea rsi, [rsps]
	call switch
work:	push rbx
	pop rax
	ret
_start:	lea rax, [stack_b - 24]
	lea rcx, fiber
	mov [rax + 16], rcx
	mov [rsps + 8], rax
	add rax, 128
	mov [rax + 16], rcx
	mov [rsps + 16], rax
	lea rdi, [rsps]
	lea rsi, [rsps + 8]
	call switch
	${exit}`,
	// The C library: blocks made and freed, random numbers, input in pieces, sorting with a callback, a long jump.
	library: `
	.bss
	.balign 16
jump:	.skip 200
number:	.skip 4
blocks:	.skip 64
values:	.skip 16
	.data
format:	.asciz "%3c"
line:	.asciz "%s %d %p\\n"
name:	.asciz "block"
	.text
compare: mov eax, [rdi]
	sub eax, [rsi]
	ret
_start:	mov ebx, 4
fill:	call rand
	and eax, 255
	mov edi, eax
	call malloc
	mov [blocks + rbx*8 - 8], rax
	mov dword ptr [rax], ebx
	dec ebx
	jnz fill
	mov ebx, 3
round:	lea rdi, format
	lea rsi, number
	xor eax, eax
	call scanf
	call getchar
	lea rdi, line
	lea rsi, name
	mov edx, [number]
	mov rcx, [blocks + rbx*8]
	xor eax, eax
	call printf
	mov rdi, [blocks + rbx*8]
	lea esi, [rbx*8 + 100]
	call realloc
	mov rdi, rax
	call free
	call rand
	mov [values + rbx*4], eax
	lea rdi, values
	mov esi, 3
	mov edx, 4
	lea rcx, compare
	call qsort
	lea rdi, jump
	call setjmp
	test eax, eax
	jnz landed
	call leap
landed:	mov rdi, [blocks]
	dec ebx
	jnz round
	xor edi, edi
	call exit
leap:	lea rdi, jump
	mov esi, 3
	call longjmp`,
	// Floats that grow, with a rounding mode that changes, in registers and memory.
	floats: `
	.bss
	.balign 16
sums:	.skip 32
modes:	.skip 8
	.text
_start:	mov ebx, 60
	stmxcsr [modes]
next:	cvtsi2sd xmm1, ebx
	sqrtsd xmm1, xmm1
	addsd xmm2, xmm1
	movddup xmm3, xmm2
	addpd xmm4, xmm3
	movaps [sums], xmm4
	mov eax, ebx
	and eax, 3
	shl eax, 13
	or eax, 0x1f80
	mov [modes], eax
	ldmxcsr [modes]
	cvtsd2si rcx, xmm2
	pshufd xmm5, xmm4, 0x1b
	paddq xmm6, xmm5
	dec ebx
	jnz next
	${exit}`,
	// The segment registers hold what was put there, and fs loses its base.
	segments: `
	.bss
words:	.skip 64
	.text
_start:	mov ebx, 40
next:	mov eax, ebx
	and eax, 3
	add eax, 0x28
	mov ds, eax
	mov es, [words]
	push rax
	pop gs
	push gs
	pop rcx
	mov rdx, ds
	mov [words + 2 * rdx - 0x50], es
	mov [words + 8], ss
	mov word ptr [words], ax
	dec ebx
	jnz next
	mov fs, ebx
	lea rdi, fs:[words]
	mov rsi, fs:[words]
	${exit}`,
	// Repeated string instructions of many bytes, across pages, in both directions.
	strings: `
	.bss
area:	.skip 20000
	.text
_start:	mov ebx, 2
round:	lea rdi, area
	mov ecx, 9000
	mov eax, ebx
	rep stosb
	lea rsi, area
	lea rdi, [area + 8200]
	mov ecx, 3000
	rep movsb
	std
	lea rdi, [area + 9000]
	mov ecx, 100
	rep stosq
	cld
	lea rdi, area
	mov ecx, 5000
	mov al, 9
	repne scasb
	dec ebx
	jnz round
	${exit}`,
	// Moves the base of fs between two blocks, and counts in each.
	threads: `
	.bss
blocks:	.skip 128
	.text
_start:	mov ebx, 40
	lea r12, blocks
	lea r13, [blocks + 64]
turn:	mov edi, 0x1002
	mov rsi, r12
	mov eax, 158
	syscall
	add qword ptr fs:[8], rbx
	mov r14, fs:[8]
	xchg r12, r13
	dec ebx
	jnz turn
	${exit}`,
	// A handler of signals sent and of faults: it steps over what faulted.
	handlers: `
	.data
action:	.quad handler, 0x44000004, restorer, 0
	.bss
count:	.skip 8
	.text
restorer: mov eax, 15
	syscall
handler: inc qword ptr [count]
	cmp edi, 10
	je sent
	add qword ptr [rdx + 168], 2
sent:	ret
_start:	mov ebx, 10
	call install
	mov ebx, 8
	call install
	mov r12d, 12
again:	mov edi, 1000
	mov esi, 10
	mov eax, 62
	syscall
	xor ecx, ecx
	div ecx
	dec r12d
	jnz again
	${exit}
install: mov edi, ebx
	lea rsi, action
	xor edx, edx
	mov r10d, 8
	mov eax, 13
	syscall
	ret`,
};

/** The programs by name. */
export const scenarios: ReadonlyMap<string, Program> = new Map(
	Object.entries(sources).map(([name, text]) => [name, programOf(name, text)]),
);

function programOf(name: string, text: string): Program {
	const { program, diagnostics } = assemble([
		{ path: `${name}.s`, text: `.intel_syntax noprefix\n.globl _start\n${text}\n` },
	]);
	if (diagnostics.length > 0) {
		throw new Error(`${name}: ${diagnostics.map(({ message }) => message).join("; ")}`);
	}
	return program;
}

/** A digest of all that a state shows, writers of bytes included: those that memory knows, or that are asked for. */
export function digest(
	state: MachineState,
	lastWrites = (address: bigint, length: number) => (state as Machine).memory.lastWrites(address, length),
): string {
	const { registers, memory, steps, stacks, currentStack, heap, heapBlocks, mappings, exitStatus } = state;
	const hash = createHash("sha1");
	const values = [...Array(16).keys()].map((number) => registers.read(number));
	const xmm = values.map((_, number) => registers.readXmm(number));
	const vectors = { xmm, mxcsr: registers.mxcsr };
	const shown = {
		values,
		vectors,
		rip: registers.rip,
		fsBase: registers.fsBase,
		selectors: segmentNames.map((_, number) => registers.readSelector(number)),
		rflags: registers.rflags,
		steps,
		stacks,
		currentStack,
		heap,
		heapBlocks,
		mappings,
		kernel: (state as Machine).kernel,
		streams: (state as Machine).libraryState.streams,
	};
	hash.update(JSON.stringify({ ...shown, exitStatus, regions: memory.regions() }, plain));
	for (const { address, size } of memory.regions()) {
		hash.update(memory.peek(address, size));
		hash.update(JSON.stringify(lastWrites(address, size), plain));
	}
	return hash.digest("hex");
}

function plain(_key: string, value: unknown): unknown {
	if (value instanceof Map) {
		return [...value];
	}
	if (value instanceof Uint8Array) {
		return Buffer.from(value).toString("base64");
	}
	return typeof value === "bigint" ? `0x${value.toString(16)}` : value;
}
