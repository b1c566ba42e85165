// Throwing and catching in C++ (Itanium C++ ABI, "Exception handling"). An
// exception lies behind a header, laid out as libstdc++ has it; where it goes the
// machine finds out (machine/library/cxxUnwinding.ts), and this code goes there: to
// a place that cleans up and then calls `_Unwind_Resume`, or to a handler.

import { type LibraryPart, labels } from "./libraryPart.ts";

/** Bytes in front of an exception, and those of them that are the unwinder's, right before it. */
const headerSize = 128;
const unwinderSize = 32;

/** Fields of the header, from its last part's beginning, which is what runs through the unwinder. */
const fields = {
	count: 0 - headerSize + unwinderSize,
	type: -80,
	destructor: -72,
	next: -48,
	handlers: -40,
	caught: -8,
};

const throwing: LibraryPart = {
	names: [
		"__cxa_allocate_exception",
		"__cxa_free_exception",
		"__cxa_throw",
		"__cxa_rethrow",
		"_Unwind_RaiseException",
		"_Unwind_Resume",
		"__cxa_begin_catch",
		"__cxa_end_catch",
		"__cxa_get_exception_ptr",
		"__cxa_current_exception_type",
		"_ZSt18uncaught_exceptionv",
		"_ZSt19uncaught_exceptionsv",
	],
	uses: ["malloc", "free", "_ZSt9terminatev", "__find_landing_pad"],
	text: `
	.balign 16
__cxa_allocate_exception:
	push rbx
	add rdi, ${headerSize}
	call malloc
	test rax, rax
	jz _ZSt9terminatev
	mov rdi, rax
	xor eax, eax
	mov ecx, ${headerSize / 8}
	rep stosq
	mov rax, rdi
	pop rbx
	ret
	.balign 16
__cxa_free_exception:
	sub rdi, ${headerSize}
	jmp free
	# (exception, its type, its destructor or 0)
	.balign 16
__cxa_throw:
	sub rdi, ${unwinderSize}
	mov dword ptr [rdi + (${fields.count})], 1
	mov [rdi + (${fields.type})], rsi
	mov [rdi + (${fields.destructor})], rdx
	# Who made it: "GNUCC++", from the last letter to the first.
	movabs rax, 0x474e5543432b2b00
	mov [rdi], rax
	inc dword ptr [rip + .Luncaught]
_Unwind_RaiseException:
	xor eax, eax
	jmp 1f
	.balign 16
_Unwind_Resume:
	mov eax, 1
	# The registers of who throws become those of who goes on.
1:	sub rsp, 88
	mov [rsp], rbx
	mov [rsp + 8], rbp
	mov [rsp + 16], r12
	mov [rsp + 24], r13
	mov [rsp + 32], r14
	mov [rsp + 40], r15
	lea rcx, [rsp + 96]
	mov [rsp + 48], rcx
	mov rcx, [rsp + 88]
	mov [rsp + 56], rcx
	mov [rsp + 64], rdi
	mov [rsp + 72], rax
	mov rsi, rsp
	.weak __terminate_handler
	mov edx, offset __terminate_handler
	call __find_landing_pad
	mov rbx, [rsp]
	mov rbp, [rsp + 8]
	mov r12, [rsp + 16]
	mov r13, [rsp + 24]
	mov r14, [rsp + 32]
	mov r15, [rsp + 40]
	mov rcx, [rsp + 56]
	mov rax, [rsp + 64]
	mov rdx, [rsp + 72]
	mov rsp, [rsp + 48]
	jmp rcx
	.balign 16
__cxa_rethrow:
	mov rdi, [rip + .Lcaught]
	test rdi, rdi
	jz _ZSt9terminatev
	neg dword ptr [rdi + (${fields.handlers})]
	inc dword ptr [rip + .Luncaught]
	jmp _Unwind_RaiseException

	# Counts the handlers that an exception is in; below 0 while it is thrown again out of one.
	.balign 16
__cxa_begin_catch:
	mov eax, [rdi + (${fields.handlers})]
	mov ecx, eax
	neg ecx
	cmovns eax, ecx
	inc eax
	mov [rdi + (${fields.handlers})], eax
	dec dword ptr [rip + .Luncaught]
	mov rcx, [rip + .Lcaught]
	cmp rcx, rdi
	je __cxa_get_exception_ptr
	mov [rdi + (${fields.next})], rcx
	mov [rip + .Lcaught], rdi
__cxa_get_exception_ptr:
	mov rax, [rdi + (${fields.caught})]
	ret
	.balign 16
__cxa_end_catch:
	mov rdi, [rip + .Lcaught]
	test rdi, rdi
	jz 3f
	mov rdx, [rdi + (${fields.next})]
	mov eax, [rdi + (${fields.handlers})]
	test eax, eax
	js 2f
	dec eax
	mov [rdi + (${fields.handlers})], eax
	jnz 3f
	mov [rip + .Lcaught], rdx
	add rdi, ${unwinderSize}
	# One of those who hold the exception at rdi lets it go.
.Lrelease_exception:
	dec dword ptr [rdi + (${fields.count - unwinderSize})]
	jnz 3f
	mov rax, [rdi + (${fields.destructor - unwinderSize})]
	test rax, rax
	jz __cxa_free_exception
	push rdi
	call rax
	pop rdi
	jmp __cxa_free_exception
2:	inc eax
	mov [rdi + (${fields.handlers})], eax
	jnz 3f
	mov [rip + .Lcaught], rdx
3:	ret
	.balign 16
__cxa_current_exception_type:
	mov rax, [rip + .Lcaught]
	test rax, rax
	jz 1f
	mov rax, [rax + (${fields.type})]
1:	ret
	.balign 16
_ZSt18uncaught_exceptionv:
_ZSt19uncaught_exceptionsv:
	mov eax, [rip + .Luncaught]
	ret
	.section .libc.data, "aw"
	.balign 8
.Lcaught: .quad 0
.Luncaught: .long 0
	.section .libc, "ax"
`,
};

/**
 * std::exception_ptr, which holds an exception beyond its handlers. Thrown again it is held by another one,
 * whose first letter says so: what is caught is still the first.
 */
const pointers: LibraryPart = {
	names: [
		"_ZSt17current_exceptionv",
		"_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE",
		"_ZNSt15__exception_ptr13exception_ptr9_M_addrefEv",
		"_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv",
		"_ZNSt15__exception_ptr13exception_ptrC1EPv",
		"_ZNSt15__exception_ptr13exception_ptrC2EPv",
		"__cxa_init_primary_exception",
	],
	uses: ["__cxa_throw", "_ZSt9terminatev"],
	text: `
	.balign 16
_ZSt17current_exceptionv:
	mov rax, rdi
	mov rdx, [rip + .Lcaught]
	test rdx, rdx
	jz 1f
	mov cl, [rdx]
	add rdx, ${unwinderSize}
	cmp cl, 1
	jne 2f
	mov rdx, [rdx]
2:	inc dword ptr [rdx + (${fields.count - unwinderSize})]
1:	mov [rdi], rdx
	ret
	.balign 16
_ZNSt15__exception_ptr13exception_ptrC1EPv:
_ZNSt15__exception_ptr13exception_ptrC2EPv:
	mov [rdi], rsi
_ZNSt15__exception_ptr13exception_ptr9_M_addrefEv:
	mov rax, [rdi]
	test rax, rax
	jz 1f
	inc dword ptr [rax + (${fields.count - unwinderSize})]
1:	ret
	.balign 16
_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv:
	mov rax, [rdi]
	mov qword ptr [rdi], 0
	mov rdi, rax
	test rax, rax
	jnz .Lrelease_exception
	ret
	# (exception, its type, its destructor): one that nobody holds yet.
	.balign 16
__cxa_init_primary_exception:
	mov rax, rdi
	sub rax, ${unwinderSize}
	mov [rax + (${fields.type})], rsi
	mov [rax + (${fields.destructor})], rdx
	movabs rcx, 0x474e5543432b2b00
	mov [rax], rcx
	ret
	.balign 16
_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE:
	mov rdi, [rdi]
	test rdi, rdi
	jz _ZSt9terminatev
	push rdi
	inc dword ptr [rdi + (${fields.count - unwinderSize})]
	mov edi, 8
	call __cxa_allocate_exception
	pop rcx
	mov [rax], rcx
	mov rsi, [rcx + (${fields.type - unwinderSize})]
	lea rdi, [rax - ${unwinderSize}]
	mov dword ptr [rdi + (${fields.count})], 1
	mov [rdi + (${fields.type})], rsi
	lea rax, [rip + .Lrelease_held]
	mov [rdi + (${fields.destructor})], rax
	movabs rax, 0x474e5543432b2b01
	mov [rdi], rax
	inc dword ptr [rip + .Luncaught]
	jmp _Unwind_RaiseException
.Lrelease_held:
	mov rdi, [rdi]
	jmp .Lrelease_exception
`,
};

/**
 * The end by a function of the program's own: its address lies before the code that an exception goes to
 * which nobody catches. Before any is set, the machine ends the program.
 */
const terminating: LibraryPart = {
	names: ["_ZSt13set_terminatePFvvE", "_ZSt13get_terminatev", "__terminate_handler", "_ZSt9terminatev"],
	uses: ["__terminate", "__cxa_begin_catch", "abort"],
	text: `
	.balign 16
_ZSt13get_terminatev:
	mov rdi, [rip + __terminate_handler]
_ZSt13set_terminatePFvvE:
	mov rax, [rip + __terminate_handler]
	mov [rip + __terminate_handler], rdi
	ret
	.balign 16
_ZSt9terminatev:
	sub rsp, 8
	mov rax, [rip + __terminate_handler]
	test rax, rax
	jnz 1f
	call __terminate
1:	call rax
	call abort
	# (in rax the exception's header): as if a handler had caught it.
	.balign 16
.Lterminate_thrown:
	mov rdi, rax
	call __cxa_begin_catch
	call _ZSt9terminatev
	.section .libc.data, "aw"
	.balign 8
__terminate_handler: .quad 0, .Lterminate_thrown
	.section .libc, "ax"
`,
};

/** What programs only point at, and ways to an end. */
const endingNames = ["__gxx_personality_v0", "__gcc_personality_v0", "__cxa_call_unexpected", "__cxa_call_terminate"];

const endings: LibraryPart = {
	names: endingNames,
	uses: ["_ZSt9terminatev"],
	text: `\n\t.balign 16\n${labels(endingNames)}\n\tjmp _ZSt9terminatev\n`,
};

export const exceptionParts: readonly LibraryPart[] = [throwing, pointers, terminating, endings];
