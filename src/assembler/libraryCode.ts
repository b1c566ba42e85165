// The parts of the C library that are ordinary code, in the guest like the
// program itself: what calls the program back, here, and what has files of its own.
// Each is written here once and assembled into the programs that use it.

import { calendarParts } from "./calendarCode.ts";
import type { LibraryPart } from "./libraryPart.ts";
import { optionParts } from "./optionCode.ts";
import { signalParts } from "./signalCode.ts";
import { systemCalls } from "./systemCallCode.ts";
import { threads } from "./threadCode.ts";

/** Of the form of glibc's: in a folder that every system has. */
const temporaryName = "/tmp/fileaaaaaa";

/** Says where registers are kept that were pushed one after the other at a function's beginning: exceptions may come through. */
function savedBelow(registers: readonly string[]): string {
	return registers.map((name, index) => `\t.cfi_offset ${name}, ${-16 - 8 * index}`).join("\n");
}

/**
 * qsort(base, count, size, compare), and qsort_r, whose fifth argument is `compare`'s third: merges sorted halves, as glibc does, so equal elements keep
 * their order and `compare` is asked in the same order. While it works: r12 size, r13 compare,
 * r14 room for all elements.
 */
const sort: LibraryPart = {
	names: ["qsort", "qsort_r"],
	uses: ["malloc", "free"],
	text: `
	.balign 16
qsort:
	xor r8d, r8d
qsort_r:
	.cfi_startproc
	push rbp
	mov rbp, rsp
	push rbx
	push r12
	push r13
	push r14
	push r15
	push r8
	.cfi_def_cfa rbp, 16
${savedBelow(["rbp", "rbx", "r12", "r13", "r14", "r15"])}
	mov rbx, rdi
	mov r15, rsi
	mov r12, rdx
	mov r13, rcx
	imul rdx, rsi
	cmp rdx, 1024
	jae .Lsort_with_block
	add rdx, 15
	and rdx, -16
	sub rsp, rdx
	mov r14, rsp
	mov rdi, rbx
	mov rsi, r15
	mov rdx, [rbp - 48]
	call .Lsort
	jmp .Lsort_end
.Lsort_with_block:
	mov rdi, rdx
	call malloc
	mov r14, rax
	mov rdi, rbx
	mov rsi, r15
	mov rdx, [rbp - 48]
	call .Lsort
	mov rdi, r14
	call free
.Lsort_end:
	lea rsp, [rbp - 40]
	pop r15
	pop r14
	pop r13
	pop r12
	pop rbx
	pop rbp
	ret
	.cfi_endproc

	# Sorts rsi elements from rdi: rbp and rbx go through the halves, r15 and [rsp] count what is
	# left of them, [rsp + 8] goes through the room; [rsp + 16], [rsp + 24] and [rsp + 32] keep rdi, rsi
	# and rdx, which the comparisons get.
.Lsort:
	.cfi_startproc
	cmp rsi, 2
	jb .Lsorted
	push rbp
	push rbx
	push r15
	sub rsp, 48
	.cfi_def_cfa_offset 80
${savedBelow(["rbp", "rbx", "r15"])}
	mov [rsp + 16], rdi
	mov [rsp + 24], rsi
	mov [rsp + 32], rdx
	mov r15, rsi
	shr r15, 1
	sub rsi, r15
	mov [rsp], rsi
	mov rbp, rdi
	mov rbx, r15
	imul rbx, r12
	add rbx, rdi
	mov rsi, r15
	call .Lsort
	mov rdi, rbx
	mov rsi, [rsp]
	mov rdx, [rsp + 32]
	call .Lsort
	mov [rsp + 8], r14
.Lmerge:
	test r15, r15
	jz .Lmerge_end
	cmp qword ptr [rsp], 0
	je .Lmerge_end
	mov rdi, rbp
	mov rsi, rbx
	mov rdx, [rsp + 32]
	call r13
	test eax, eax
	jg .Ltake_second
	mov rsi, rbp
	add rbp, r12
	dec r15
	jmp .Ltake
.Ltake_second:
	mov rsi, rbx
	add rbx, r12
	dec qword ptr [rsp]
.Ltake:
	mov rdi, [rsp + 8]
	mov rcx, r12
	rep movsb
	mov [rsp + 8], rdi
	jmp .Lmerge
.Lmerge_end:
	mov rsi, rbp
	mov rdi, [rsp + 8]
	mov rcx, r15
	imul rcx, r12
	rep movsb
	mov rdi, [rsp + 16]
	mov rsi, r14
	mov rcx, [rsp + 24]
	sub rcx, [rsp]
	imul rcx, r12
	rep movsb
	add rsp, 48
	pop r15
	pop rbx
	pop rbp
.Lsorted:
	ret
	.cfi_endproc
`,
};

/** bsearch(key, base, count, size, compare). */
const search: LibraryPart = {
	names: ["bsearch"],
	uses: [],
	text: `
	.balign 16
bsearch:
	.cfi_startproc
	push rbp
	push rbx
	push r12
	push r13
	push r14
	push r15
	sub rsp, 24
	.cfi_def_cfa_offset 80
${savedBelow(["rbp", "rbx", "r12", "r13", "r14", "r15"])}
	mov r12, rdi
	mov r13, rsi
	mov r14, rcx
	mov r15, r8
	xor ebx, ebx
	mov rbp, rdx
.Lsearch:
	xor eax, eax
	cmp rbx, rbp
	jae .Lsearch_end
	lea rax, [rbx + rbp]
	shr rax, 1
	mov [rsp], rax
	mov rsi, rax
	imul rsi, r14
	add rsi, r13
	mov [rsp + 8], rsi
	mov rdi, r12
	call r15
	test eax, eax
	mov rax, [rsp + 8]
	jz .Lsearch_end
	mov rcx, [rsp]
	js .Lsearch_below
	lea rbx, [rcx + 1]
	jmp .Lsearch
.Lsearch_below:
	mov rbp, rcx
	jmp .Lsearch
.Lsearch_end:
	add rsp, 24
	pop r15
	pop r14
	pop r13
	pop r12
	pop rbx
	pop rbp
	ret
	.cfi_endproc
`,
};

/** `__tls_get_addr(index)`: where a variable of this thread is, by the number of its module and its distance from fs. */
const threadAddress: LibraryPart = {
	names: ["__tls_get_addr"],
	uses: [],
	text: `
	.balign 16
__tls_get_addr:
	mov rax, fs:0
	add rax, [rdi + 8]
	ret
`,
};

/**
 * exit for a program that wants something done before its end: the functions given to atexit, the
 * last one first, and then those of `.fini_array`. `.Lhandlers` holds pairs of a function and its
 * argument.
 */
const endings: LibraryPart = {
	names: ["atexit", "__cxa_atexit", "exit"],
	uses: ["_exit", "_IO_cleanup"],
	text: `
	.balign 16
atexit:
	xor esi, esi
__cxa_atexit:
	mov ecx, [rip + .Lhandler_count]
	mov eax, -1
	cmp ecx, 1024
	jae 1f
	mov eax, ecx
	shl rax, 4
	lea rdx, [rip + .Lhandlers]
	mov [rdx + rax], rdi
	mov [rdx + rax + 8], rsi
	inc dword ptr [rip + .Lhandler_count]
	xor eax, eax
1:	ret
	.balign 16
exit:
	push rbx
	push r12
	sub rsp, 8
	mov r12d, edi
1:	mov ecx, [rip + .Lhandler_count]
	sub ecx, 1
	jb 2f
	mov [rip + .Lhandler_count], ecx
	shl rcx, 4
	lea rdx, [rip + .Lhandlers]
	mov rdi, [rdx + rcx + 8]
	mov esi, r12d
	call [rdx + rcx]
	jmp 1b
2:	lea rbx, [rip + __fini_array_end]
3:	lea rax, [rip + __fini_array_start]
	cmp rbx, rax
	jbe 4f
	sub rbx, 8
	call [rbx]
	jmp 3b
4:	call _IO_cleanup
	mov edi, r12d
	call _exit
	.section .libc.data, "aw"
	.balign 16
.Lhandlers: .skip 16384
.Lhandler_count: .long 0
	.section .libc, "ax"
`,
};

/** What compilers call at functions' beginnings and ends where they are told to: nobody counts here. */
const hooks: LibraryPart = {
	names: ["mcount", "_mcount", "__fentry__", "__cyg_profile_func_enter", "__cyg_profile_func_exit"],
	uses: [],
	text: `
	.balign 16
mcount:
_mcount:
__fentry__:
__cyg_profile_func_enter:
__cyg_profile_func_exit:
	ret
`,
};

/** tmpnam(room or 0): another name each time. */
const temporaryNames: LibraryPart = {
	names: ["tmpnam"],
	uses: [],
	text: `
	.balign 16
tmpnam:
	lea rdx, [rip + .Ltemporary_name]
	lea rcx, [rdx + ${temporaryName.length}]
1:	dec rcx
	inc byte ptr [rcx]
	cmp byte ptr [rcx], 'z'
	jbe 2f
	mov byte ptr [rcx], 'a'
	jmp 1b
2:	mov rax, rdi
	test rdi, rdi
	jnz 3f
	lea rax, [rip + .Lname_room]
3:	mov rsi, rdx
	mov rdi, rax
	mov ecx, ${temporaryName.length + 1}
	rep movsb
	ret
	.section .libc.data, "aw"
.Ltemporary_name: .asciz "${temporaryName}"
.Lname_room: .skip 20
	.section .libc, "ax"
`,
};

export const codeParts: readonly LibraryPart[] = [
	hooks,
	temporaryNames,
	sort,
	search,
	threadAddress,
	threads,
	endings,
	...signalParts,
	...calendarParts,
	...optionParts,
	...systemCalls,
];
