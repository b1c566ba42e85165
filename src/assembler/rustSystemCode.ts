// What Rust programs ask of the system: their arguments, variables of their
// environment, the time.

import type { LibraryPart } from "./libraryPart.ts";
import { jumpTo, type RustCode } from "./rustFunction.ts";

/** argc and argv, as the program's start had them. */
const programArguments: LibraryPart = {
	names: ["__rust_argc"],
	uses: [],
	text: `
	.section .libc.data, "aw"
	.balign 8
__rust_argc: .quad 0, 0
	.section .libc, "ax"
`,
};

/** (room for a string, name, its length): the value of a variable of the environment; false where there is none. */
const variable: LibraryPart = {
	names: ["__rust_variable"],
	uses: ["getenv", "memcpy", "strlen", "__rust_string"],
	text: `
	.balign 16
__rust_variable:
	push rbx
	push r12
	sub rsp, 520
	xor eax, eax
	cmp rdx, 512
	jae 1f
	mov rbx, rdi
	mov r12, rdx
	mov rdi, rsp
	call memcpy
	mov BYTE PTR [rsp + r12], 0
	mov rdi, rsp
	call getenv
	test rax, rax
	je 1f
	mov r12, rax
	mov rdi, rax
	call strlen
	mov rdi, rbx
	mov rsi, r12
	mov rdx, rax
	lea rcx, [rip + 2f]
	call __rust_string
	mov eax, 1
1:	add rsp, 520
	pop r12
	pop rbx
	ret
2:	.asciz "copy"
`,
};

/** (number of a clock): gives seconds and nanoseconds. */
const clock: LibraryPart = {
	names: ["__rust_now"],
	uses: ["clock_gettime"],
	text: `
	.balign 16
__rust_now:
	sub rsp, 24
	mov rsi, rsp
	call clock_gettime
	mov rax, [rsp]
	mov edx, [rsp + 8]
	add rsp, 24
	ret
`,
};

/** (seconds and nanoseconds, others): gives how much later the first are, or nothing where they are not. */
const difference: LibraryPart = {
	names: ["__rust_since"],
	uses: [],
	text: `
	.balign 16
__rust_since:
	mov rax, rdi
	sub rax, rdx
	mov edx, esi
	sub edx, ecx
	jnc 1f
	add edx, 1000000000
	dec rax
1:	test rax, rax
	jns 1f
	xor eax, eax
	xor edx, edx
1:	ret
`,
};

export const rustSystemParts: readonly LibraryPart[] = [programArguments, variable, clock, difference];

/** (place of seconds and nanoseconds) */
function elapsed(clockNumber: number): string {
	return `push rbx
	mov rbx, rdi
	mov edi, ${clockNumber}
	call __rust_now
	mov rdi, rax
	mov esi, edx
	mov rdx, [rbx]
	mov ecx, [rbx + 8]
	pop rbx
	jmp __rust_since`;
}

const since: RustCode = jumpTo("__rust_since");

/** Functions of std::env, std::time and std::thread, by their paths. */
export const rustSystemCodes: Readonly<Record<string, RustCode>> = {
	// (room)
	"std::env::args": {
		uses: ["__rust_argc", "__rust_arguments"],
		text: "mov rsi, [rip + __rust_argc]\n\tmov rdx, [rip + __rust_argc + 8]\n\tjmp __rust_arguments",
	},
	// (room for a string, iterator): the next of what lies between its second word and its fourth.
	"<std::env::Args as core::iter::traits::iterator::Iterator>::next": {
		uses: ["__rust_none"],
		text: `mov rax, [rsi + 8]
	mov rcx, [rip + __rust_none]
	mov [rdi], rcx
	cmp rax, [rsi + 24]
	je 1f
	movups xmm0, [rax]
	movups [rdi], xmm0
	mov rcx, [rax + 16]
	mov [rdi + 16], rcx
	add QWORD PTR [rsi + 8], 24
1:	mov rax, rdi
	ret`,
	},
	// (room for a result, name, its length)
	"std::env::_var": {
		uses: ["__rust_variable", "__rust_none"],
		text: `push rbx
	mov rbx, rdi
	add rdi, 8
	call __rust_variable
	xor eax, 1
	mov [rbx], rax
	je 1f
	mov rax, [rip + __rust_none]
	mov [rbx + 8], rax
1:	mov rax, rbx
	pop rbx
	ret`,
	},
	// (room for a string, name, its length)
	"std::env::_var_os": {
		uses: ["__rust_variable", "__rust_none"],
		text: `push rbx
	mov rbx, rdi
	call __rust_variable
	xor eax, 1
	je 1f
	mov rax, [rip + __rust_none]
	mov [rbx], rax
1:	mov rax, rbx
	pop rbx
	ret`,
	},
	"std::time::Instant::now": jumpTo("__rust_now", "mov edi, 1"),
	"std::time::SystemTime::now": jumpTo("__rust_now", "xor edi, edi"),
	"std::time::Instant::elapsed": { uses: ["__rust_now", "__rust_since"], text: elapsed(1) },
	"<std::time::Instant as core::ops::arith::Sub>::sub": since,
	"std::time::Instant::duration_since": since,
	// (room for a result, place of seconds and nanoseconds, others)
	"std::time::SystemTime::duration_since": {
		uses: ["__rust_since"],
		text: `push rdi
	mov rdi, [rsi]
	mov esi, [rsi + 8]
	call __rust_since
	pop rdi
	mov QWORD PTR [rdi], 0
	mov [rdi + 8], rax
	mov [rdi + 16], edx
	mov rax, rdi
	ret`,
	},
	// (seconds, nanoseconds)
	"std::thread::functions::sleep": {
		uses: ["nanosleep"],
		text: `sub rsp, 24
	mov [rsp], rdi
	mov eax, esi
	mov [rsp + 8], rax
	mov rdi, rsp
	xor esi, esi
	call nanosleep
	add rsp, 24
	ret`,
	},
};
