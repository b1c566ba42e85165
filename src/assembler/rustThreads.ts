// Rust's threads, which are the C library's: their beginnings and ends, what they
// know of themselves, and how they wait for one another: by giving the turn away
// until what they wait for has come. A thread is a counted block: two counts, its
// number, its name and the name's length with a zero, and a word by which it is
// woken.

import type { LibraryPart } from "./libraryPart.ts";

/** Places in a thread's block, and its size. */
export const threadBlock = { number: 16, name: 24, length: 32, token: 40, size: 48 };

/** (number, name or none: a string): a thread. */
const making: LibraryPart = {
	names: ["__rust_thread"],
	uses: ["malloc", "__rust_none", "__rust_append"],
	text: `
	.balign 16
__rust_thread:
	push rbx
	push r12
	sub rsp, 8
	mov rbx, rdi
	mov r12, rsi
	mov edi, ${threadBlock.size}
	call malloc
	mov QWORD PTR [rax], 1
	mov QWORD PTR [rax + 8], 1
	mov [rax + ${threadBlock.number}], rbx
	xor ecx, ecx
	mov [rax + ${threadBlock.name}], rcx
	mov [rax + ${threadBlock.length}], rcx
	mov [rax + ${threadBlock.token}], rcx
	mov rcx, [r12]
	cmp rcx, [rip + __rust_none]
	je 1f
	mov rbx, rax
	mov rdi, r12
	lea rsi, [rip + 2f]
	mov edx, 1
	call __rust_append
	mov rcx, [r12 + 8]
	mov [rbx + ${threadBlock.name}], rcx
	mov rcx, [r12 + 16]
	mov [rbx + ${threadBlock.length}], rcx
	mov rax, rbx
1:	add rsp, 8
	pop r12
	pop rbx
	ret
2:	.byte 0
`,
};

/** The thread that runs, which the first one gets when it is asked for; and the number of the next. */
const current: LibraryPart = {
	names: ["__rust_current_thread", "__rust_thread_number", "__rust_this_thread"],
	uses: ["__rust_thread", "__rust_none"],
	text: `
	.section .tdata, "awT"
	.balign 8
__rust_this_thread: .quad 0
	.section .libc.data, "aw"
	.balign 8
__rust_thread_number: .quad 2
	.section .libc, "ax"
	.balign 16
__rust_current_thread:
	mov rax, fs:[__rust_this_thread@tpoff]
	test rax, rax
	jne 1f
	sub rsp, 8
	mov edi, 1
	lea rsi, [rip + __rust_none]
	call __rust_thread
	add rsp, 8
	lea rcx, [rip + 2f]
	mov [rax + ${threadBlock.name}], rcx
	mov QWORD PTR [rax + ${threadBlock.length}], 5
	mov fs:[__rust_this_thread@tpoff], rax
1:	lock inc QWORD PTR [rax]
	ret
2:	.asciz "main"
`,
};

/** (bytes of its stack, block: the thread, what it does and the table of that): gives 0 and the handle. */
const starting: LibraryPart = {
	names: ["__rust_start_thread"],
	uses: ["pthread_create", "__rust_this_thread", "free"],
	text: `
	.balign 16
__rust_start_thread:
	sub rsp, 24
	mov rcx, rsi
	mov rdi, rsp
	xor esi, esi
	lea rdx, [rip + 1f]
	call pthread_create
	mov rdx, [rsp]
	xor eax, eax
	add rsp, 24
	ret
1:	push rbx
	push r12
	push r13
	mov rax, [rdi]
	mov fs:[__rust_this_thread@tpoff], rax
	mov r12, [rdi + 8]
	mov rbx, [rdi + 16]
	call free
	mov rdi, r12
	call [rbx + 24]
	cmp QWORD PTR [rbx + 8], 0
	je 2f
	mov rdi, r12
	call free
2:	xor eax, eax
	pop r13
	pop r12
	pop rbx
	ret
`,
};

/** (place of a word, a number): gives the turn away until the word is another. */
const waiting: LibraryPart = {
	names: ["__rust_wait_while"],
	uses: ["sched_yield"],
	text: `
	.balign 16
__rust_wait_while:
	push rbx
	push r12
	sub rsp, 8
	mov rbx, rdi
	mov r12d, esi
1:	cmp [rbx], r12d
	jne 2f
	call sched_yield
	jmp 1b
2:	add rsp, 8
	pop r12
	pop rbx
	ret
`,
};

/** (lock): takes it when it is free. */
const locking: LibraryPart = {
	names: ["__rust_lock"],
	uses: ["sched_yield"],
	text: `
	.balign 16
__rust_lock:
	push rbx
	mov rbx, rdi
1:	cmp DWORD PTR [rbx], 0
	je 2f
	call sched_yield
	jmp 1b
2:	mov DWORD PTR [rbx], 1
	pop rbx
	ret
`,
};

export const rustThreadParts: readonly LibraryPart[] = [making, current, starting, waiting, locking];
