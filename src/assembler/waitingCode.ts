// The parts of the C library that wait, as code of the guest: the kernel counts
// what is slept towards the program's alarm (machine/kernelWaiting.ts).

import { type LibraryPart, setErrorNumber } from "./libraryPart.ts";

/** Where there are threads, the next one has its turn. */
const sleeping: LibraryPart = {
	names: ["sleep", "usleep", "nanosleep", "thrd_sleep", "clock_nanosleep"],
	uses: ["__errno_location"],
	text: `
	# How long is at rdi, and what is left of it goes to rsi; 0 or an error below 0.
	.balign 16
.Lsleep:
	mov eax, 35
	syscall
.Lslept:
	mov rcx, [rip + .Lyield]
	test rcx, rcx
	jz 1f
	push rax
	call rcx
	pop rax
1:	ret
	# sleep(seconds): what is left of them where a signal comes.
	.balign 16
sleep:
	mov edi, edi
	push 0
	push rdi
	mov rdi, rsp
	mov rsi, rsp
	sub rsp, 8
	call .Lsleep
	add rsp, 8
	pop rcx
	pop rdx
	cmp eax, -4
	mov eax, 0
	jne 1f
	mov rax, rcx
	cmp rdx, 500000000
	jb 1f
	inc eax
1:	ret
	# usleep(microseconds)
	.balign 16
usleep:
	mov eax, edi
	xor edx, edx
	mov ecx, 1000000
	div ecx
	imul edx, edx, 1000
	push rdx
	push rax
	mov rdi, rsp
	xor esi, esi
	call nanosleep
	add rsp, 16
	ret
	.balign 16
nanosleep:
	sub rsp, 8
	call .Lsleep
	add rsp, 8
	test eax, eax
	jz 1f
	neg eax
${setErrorNumber}1:	ret
	# thrd_sleep(duration, what is left): −1 where a signal comes, −2 for what is no time.
	.balign 16
thrd_sleep:
	sub rsp, 8
	call .Lsleep
	add rsp, 8
	test eax, eax
	jz 1f
	cmp eax, -4
	sete al
	movzx eax, al
	sub eax, 2
1:	ret
	# clock_nanosleep(clock, flags, request, what is left): the error's number.
	.balign 16
clock_nanosleep:
	mov r10, rcx
	mov eax, 230
	syscall
	sub rsp, 8
	call .Lslept
	add rsp, 8
	neg eax
	ret
	.weak sched_yield
	.section .libc.data, "aw"
	.balign 8
.Lyield: .quad sched_yield
	.section .libc, "ax"
`,
};

const signals: LibraryPart = {
	names: ["sigsuspend", "sigwait", "sigwaitinfo", "sigtimedwait", "sigpause", "ualarm"],
	uses: ["__errno_location"],
	text: `
	.balign 16
sigsuspend:
	mov esi, 8
	mov eax, 130
	syscall
	jmp .Lwait_error
	# sigpause(signal): with that one not blocked.
	.balign 16
sigpause:
	push rdi
	sub rsp, 8
	xor edi, edi
	xor esi, esi
	mov rdx, rsp
	mov r10d, 8
	mov eax, 14
	syscall
	mov ecx, [rsp + 8]
	dec ecx
	btr qword ptr [rsp], rcx
	mov rdi, rsp
	mov esi, 8
	mov eax, 130
	syscall
	add rsp, 16
	jmp .Lwait_error
	# sigwait(set, where the signal's number goes): the error's number.
	.balign 16
sigwait:
	push rsi
	xor esi, esi
	xor edx, edx
	mov r10d, 8
	mov eax, 128
	syscall
	pop rcx
	test eax, eax
	js 1f
	mov [rcx], eax
	xor eax, eax
1:	neg eax
	ret
	.balign 16
sigwaitinfo:
	xor edx, edx
sigtimedwait:
	mov r10d, 8
	mov eax, 128
	syscall
.Lwait_error:
	test eax, eax
	jns 1f
	neg eax
${setErrorNumber}1:	ret
	# ualarm(microseconds, and again after each so many)
	.balign 16
ualarm:
	push rdi
	push 0
	push rsi
	push 0
	mov rsi, rsp
	sub rsp, 40
	mov rdx, rsp
	xor edi, edi
	mov eax, 38
	syscall
	imul rax, [rsp + 16], 1000000
	add rax, [rsp + 24]
	add rsp, 72
	ret
`,
};

export const waitingParts: readonly LibraryPart[] = [sleeping, signals];
