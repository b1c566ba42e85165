// The C library's part of signals, as code of the guest: it asks the kernel, whose
// structures are not quite C's, and gives each handler the restorer by which it
// returns.

import type { LibraryPart } from "./libraryPart.ts";

/** Where C's sigaction has its fields; the kernel's are four words: handler, flags, restorer, mask. */
const action = { mask: 8, flags: 136, restorer: 144 };

/** `once` is SA_RESETHAND with SA_NODEFER. */
const flags = { restorer: 0x04000000, restart: 0x10000000, once: 0xc0000000 };

const restorer = `
	.balign 16
.Lsignal_restorer:
	mov eax, 15
	syscall
`;

const actions = `
	.balign 16
sigaction:
	push rbx
	sub rsp, 80
	mov rbx, rdx
	test rsi, rsi
	jz 1f
	mov rax, [rsi]
	mov [rsp], rax
	mov eax, [rsi + ${action.flags}]
	or eax, ${flags.restorer}
	mov [rsp + 8], rax
	lea rax, [rip + .Lsignal_restorer]
	mov [rsp + 16], rax
	mov rax, [rsi + ${action.mask}]
	mov [rsp + 24], rax
	mov rsi, rsp
1:	lea rdx, [rsp + 32]
	mov r10d, 8
	mov eax, 13
	syscall
	test eax, eax
	js 3f
	test rbx, rbx
	jz 2f
	mov rax, [rsp + 32]
	mov [rbx], rax
	mov rax, [rsp + 56]
	mov [rbx + ${action.mask}], rax
	lea rdi, [rbx + ${action.mask + 8}]
	xor eax, eax
	mov ecx, 15
	rep stosq
	mov eax, [rsp + 40]
	mov [rbx + ${action.flags}], eax
	mov rax, [rsp + 48]
	mov [rbx + ${action.restorer}], rax
2:	xor eax, eax
	jmp 4f
3:	neg eax
	mov ebx, eax
	call __errno_location
	mov [rax], ebx
	mov eax, -1
4:	add rsp, 80
	pop rbx
	ret

	.balign 16
__sysv_signal:
sysv_signal:
	mov edx, ${flags.restorer + flags.once}
	jmp .Lsignal
	.balign 16
signal:
bsd_signal:
	mov edx, ${flags.restorer + flags.restart}
.Lsignal:
	sub rsp, 72
	mov [rsp], rsi
	mov [rsp + 8], rdx
	lea rax, [rip + .Lsignal_restorer]
	mov [rsp + 16], rax
	mov qword ptr [rsp + 24], 0
	mov rsi, rsp
	lea rdx, [rsp + 32]
	mov r10d, 8
	mov eax, 13
	syscall
	test eax, eax
	js 1f
	mov rax, [rsp + 32]
	add rsp, 72
	ret
1:	neg eax
	mov [rsp], eax
	call __errno_location
	mov ecx, [rsp]
	mov [rax], ecx
	mov rax, -1
	add rsp, 72
	ret

	# What has no handler is the machine's affair.
	.balign 16
raise:
	push rdi
	sub rsp, 48
	xor esi, esi
	mov rdx, rsp
	mov r10d, 8
	mov eax, 13
	syscall
	mov rdi, [rsp + 48]
	test eax, eax
	js 3f
	cmp qword ptr [rsp], 0
	je 2f
	# Of a number that is no signal's, the kernel knows what to say.
3:	mov eax, 39
	syscall
	mov edx, [rsp + 48]
	mov edi, eax
	mov esi, eax
	mov eax, 234
	syscall
	test eax, eax
	js 1f
	add rsp, 56
	ret
1:	neg eax
	mov [rsp], eax
	call __errno_location
	mov ecx, [rsp]
	mov [rax], ecx
	mov eax, -1
	add rsp, 56
	ret
2:	add rsp, 56
	jmp __raise_default
`;

const sets = `
	.balign 16
sigemptyset:
	xor eax, eax
	jmp .Lfill_signals
	.balign 16
sigfillset:
	mov rax, -1
.Lfill_signals:
	mov ecx, 16
	rep stosq
	xor eax, eax
	ret
	.balign 16
sigaddset:
	dec esi
	bts qword ptr [rdi], rsi
	xor eax, eax
	ret
	.balign 16
sigdelset:
	dec esi
	btr qword ptr [rdi], rsi
	xor eax, eax
	ret
	.balign 16
sigismember:
	dec esi
	xor eax, eax
	bt qword ptr [rdi], rsi
	setc al
	ret
	.balign 16
sigprocmask:
pthread_sigmask:
	mov r10d, 8
	mov eax, 14
	syscall
	ret
	.balign 16
sigpending:
	mov esi, 8
	mov eax, 127
	syscall
	ret
`;

/** setjmp and its kin: rbx, rbp, r12 to r15, rsp and rip as they are for the caller; then whether the blocked signals are kept, and these. */
const jumps: LibraryPart = {
	names: ["setjmp", "_setjmp", "__sigsetjmp", "longjmp", "_longjmp", "siglongjmp", "__longjmp_chk"],
	uses: [],
	text: `
	.balign 16
setjmp:
_setjmp:
	xor esi, esi
__sigsetjmp:
	mov [rdi], rbx
	mov [rdi + 8], rbp
	mov [rdi + 16], r12
	mov [rdi + 24], r13
	mov [rdi + 32], r14
	mov [rdi + 40], r15
	lea rdx, [rsp + 8]
	mov [rdi + 48], rdx
	mov rdx, [rsp]
	mov [rdi + 56], rdx
	mov [rdi + 64], esi
	test esi, esi
	jz 1f
	lea rdx, [rdi + 72]
	xor edi, edi
	xor esi, esi
	mov r10d, 8
	mov eax, 14
	syscall
1:	xor eax, eax
	ret
	.balign 16
longjmp:
_longjmp:
siglongjmp:
__longjmp_chk:
	cmp dword ptr [rdi + 64], 0
	je 1f
	push rsi
	push rdi
	lea rsi, [rdi + 72]
	mov edi, 2
	xor edx, edx
	mov r10d, 8
	mov eax, 14
	syscall
	pop rdi
	pop rsi
1:	mov eax, esi
	test eax, eax
	jnz 2f
	inc eax
2:	mov rbx, [rdi]
	mov rbp, [rdi + 8]
	mov r12, [rdi + 16]
	mov r13, [rdi + 24]
	mov r14, [rdi + 32]
	mov r15, [rdi + 40]
	mov rsp, [rdi + 48]
	jmp qword ptr [rdi + 56]
`,
};

/** `raise` says by the machine what happens to a signal without a handler. */
const handling: LibraryPart = {
	names: ["sigaction", "signal", "bsd_signal", "sysv_signal", "__sysv_signal", "raise"],
	uses: ["__errno_location", "__raise_default"],
	text: restorer + actions,
};

const masks: LibraryPart = {
	names: [...sets.matchAll(/^([a-z]\w+):$/gm)].map(([, name = ""]) => name),
	uses: [],
	text: sets,
};

export const signalParts: readonly LibraryPart[] = [jumps, handling, masks];
