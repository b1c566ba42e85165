// ucontext.h as code of the guest: a program's own fibers, each on a stack that it
// has made. A context has its registers, its signals and its stack where glibc's
// ucontext_t has them.

import type { LibraryPart } from "./libraryPart.ts";

/** Places in ucontext_t. */
const places = {
	link: 8,
	stack: 16,
	stackSize: 32,
	r8: 40,
	r9: 48,
	r12: 72,
	r13: 80,
	r14: 88,
	r15: 96,
	rdi: 104,
	rsi: 112,
	rbp: 120,
	rbx: 128,
	rdx: 136,
	rcx: 152,
	rsp: 160,
	rip: 168,
	mask: 296,
	mxcsr: 448,
} as const;

const kept = ["rbx", "rbp", "r12", "r13", "r14", "r15", "rdi", "rsi", "rdx", "rcx", "r8", "r9"] as const;

/** Into the context at rdi: what its function's caller has. */
const save = `${kept.map((register) => `	mov [rdi + ${places[register]}], ${register}`).join("\n")}
	lea rcx, [rsp + 8]
	mov [rdi + ${places.rsp}], rcx
	mov rcx, [rsp]
	mov [rdi + ${places.rip}], rcx
	stmxcsr [rdi + ${places.mxcsr}]
`;

/** From the context at rdx, whose signals are blocked already. */
const resume = `	ldmxcsr [rdx + ${places.mxcsr}]
	mov rsp, [rdx + ${places.rsp}]
	mov r10, [rdx + ${places.rip}]
${kept
	.filter((register) => register !== "rdx")
	.map((register) => `	mov ${register}, [rdx + ${places[register]}]`)
	.join("\n")}
	mov rdx, [rdx + ${places.rdx}]
	xor eax, eax
	jmp r10
`;

/** rt_sigprocmask; then the kernel's answer is 0, since the addresses are a context's. */
const changeMask = `	mov r10d, 8
	mov eax, 14
	syscall
`;

export const contexts: LibraryPart = {
	names: ["getcontext", "setcontext", "makecontext", "swapcontext"],
	uses: ["exit"],
	text: `
	.balign 16
getcontext:
${save}	lea rdx, [rdi + ${places.mask}]
	xor edi, edi
	xor esi, esi
${changeMask}	xor eax, eax
	ret
	.balign 16
setcontext:
	push rdi
	lea rsi, [rdi + ${places.mask}]
	mov edi, 2
	xor edx, edx
${changeMask}	pop rdx
${resume}
	# (where this one is kept, the other)
	.balign 16
swapcontext:
${save}	push rsi
	lea rdx, [rdi + ${places.mask}]
	add rsi, ${places.mask}
	mov edi, 2
${changeMask}	pop rdx
${resume}
	# (context, function, number of its arguments, arguments): at the stack's upper end the
	# return address, those arguments that have no register, and what comes after the function.
	.balign 16
makecontext:
	mov r10, [rdi + ${places.stack}]
	add r10, [rdi + ${places.stackSize}]
	mov eax, edx
	sub eax, 6
	mov r11d, 0
	cmovs eax, r11d
	lea r11, [rax * 8 + 8]
	sub r10, r11
	and r10, -16
	sub r10, 8
	lea r11, [rip + .Lcontext_ends]
	mov [r10], r11
	lea r11, [r10 + rax * 8 + 8]
	mov [rdi + ${places.rbx}], r11
	mov rax, [rdi + ${places.link}]
	mov [r11], rax
	mov [rdi + ${places.rip}], rsi
	mov [rdi + ${places.rsp}], r10
	mov [rdi + ${places.rdi}], rcx
	mov [rdi + ${places.rsi}], r8
	mov [rdi + ${places.rdx}], r9
	mov rax, [rsp + 8]
	mov [rdi + ${places.rcx}], rax
	mov rax, [rsp + 16]
	mov [rdi + ${places.r8}], rax
	mov rax, [rsp + 24]
	mov [rdi + ${places.r9}], rax
	mov ecx, edx
	sub ecx, 6
	jle 1f
	lea rsi, [rsp + 32]
	lea rdi, [r10 + 8]
	rep movsq
1:	ret
	# The function has returned: the context that comes after it, or the end.
	.balign 16
.Lcontext_ends:
	mov rdi, [rbx]
	and rsp, -16
	test rdi, rdi
	jz 1f
	call setcontext
1:	xor edi, edi
	call exit
`,
};
