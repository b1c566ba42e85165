// What C++'s threads, condition variables and clocks have in the library: a few
// functions around those of C. Locks are C's, by what headers make of them.

import { classTableOf } from "./cxxTypeCode.ts";
import { type LibraryPart, labels } from "./libraryPart.ts";

const start = "_ZNSt6thread15_M_start_threadESt10unique_ptrINS_6_StateESt14default_deleteIS1_EEPFvvE";

/** What a thread has to do is an object, whose functions are two destructors and the one that does it. */
const stateNames = ["D0Ev", "D1Ev", "D2Ev"].map((rest) => `_ZNSt6thread6_State${rest}`);
const [deleting = "", destructor = "", base = ""] = stateNames;
const describe = "_ZTINSt6thread6_StateE";
const table = "_ZTVNSt6thread6_StateE";

const threads: LibraryPart = {
	names: [
		start,
		"_ZNSt6thread4joinEv",
		"_ZNSt6thread6detachEv",
		"_ZNSt6thread20hardware_concurrencyEv",
		...stateNames,
		describe,
		table,
	],
	uses: [
		"pthread_create",
		"pthread_join",
		"pthread_detach",
		"free",
		"__cxa_pure_virtual",
		"_ZSt20__throw_system_errori",
		classTableOf("__class_type_info"),
	],
	text: `
	# (thread, what holds its state, which is empty then)
	.balign 16
${start}:
	mov rcx, [rsi]
	mov qword ptr [rsi], 0
	xor esi, esi
	lea rdx, [rip + .Lrun_thread]
	sub rsp, 8
	call pthread_create
	add rsp, 8
	test eax, eax
	jnz .Lthread_error
	ret
	.balign 16
.Lrun_thread:
	push rbx
	mov rbx, rdi
	mov rax, [rdi]
	call [rax + 16]
	mov rdi, rbx
	mov rax, [rdi]
	call [rax + 8]
	xor eax, eax
	pop rbx
	ret
	.balign 16
_ZNSt6thread4joinEv:
	lea rdx, [rip + pthread_join]
	jmp 1f
_ZNSt6thread6detachEv:
	lea rdx, [rip + pthread_detach]
1:	mov rax, rdi
	mov rdi, [rdi]
	test rdi, rdi
	jz 2f
	push rax
	xor esi, esi
	call rdx
	pop rdi
	mov qword ptr [rdi], 0
	ret
2:	mov eax, 22
.Lthread_error:
	mov edi, eax
	jmp _ZSt20__throw_system_errori
	.balign 16
_ZNSt6thread20hardware_concurrencyEv:
	mov eax, 1
	ret
${labels([destructor, base])}
	ret
${deleting}:
	jmp free
	.section .libc.data, "aw"
	.balign 8
${describe}: .quad ${classTableOf("__class_type_info")} + 16, 1f
${table}: .quad 0, ${describe}, ${destructor}, ${deleting}, __cxa_pure_virtual
1:	.asciz "NSt6thread6_StateE"
	.section .libc, "ax"
`,
};

const condition = "_ZNSt18condition_variable";
const made = ["C1Ev", "C2Ev"].map((rest) => condition + rest);
const gone = ["D1Ev", "D2Ev"].map((rest) => condition + rest);

const conditions: LibraryPart = {
	names: [
		...made,
		...gone,
		`${condition}10notify_oneEv`,
		`${condition}10notify_allEv`,
		`${condition}4waitERSt11unique_lockISt5mutexE`,
	],
	uses: ["pthread_cond_signal", "pthread_cond_broadcast", "pthread_cond_wait"],
	text: `
	.balign 16
${labels(made)}
	xor eax, eax
	mov ecx, 6
	rep stosq
${labels(gone)}
	ret
${condition}10notify_oneEv:
	jmp pthread_cond_signal
${condition}10notify_allEv:
	jmp pthread_cond_broadcast
${condition}4waitERSt11unique_lockISt5mutexE:
	mov rsi, [rsi]
	jmp pthread_cond_wait
`,
};

/** Nanoseconds by a clock of Linux's. */
const clocks: LibraryPart = {
	names: ["_ZNSt6chrono3_V212steady_clock3nowEv", "_ZNSt6chrono3_V212system_clock3nowEv"],
	uses: ["clock_gettime"],
	text: `
	.balign 16
_ZNSt6chrono3_V212steady_clock3nowEv:
	mov edi, 1
	jmp 1f
_ZNSt6chrono3_V212system_clock3nowEv:
	xor edi, edi
1:	sub rsp, 24
	mov rsi, rsp
	call clock_gettime
	imul rax, [rsp], 1000000000
	add rax, [rsp + 8]
	add rsp, 24
	ret
`,
};

/**
 * What is to be destroyed when a thread ends: entries of a list, which know the thread by the word that fs points
 * at. pthread_exit and exit look whether this part is there.
 */
const threadEnds: LibraryPart = {
	names: ["__cxa_thread_atexit", "__end_thread"],
	uses: ["malloc", "free"],
	text: `
	# (destructor, object)
	.balign 16
__cxa_thread_atexit:
	push rdi
	push rsi
	sub rsp, 8
	mov edi, 32
	call malloc
	add rsp, 8
	pop qword ptr [rax + 8]
	pop qword ptr [rax]
	mov rcx, fs:0
	mov [rax + 16], rcx
	mov rcx, [rip + .Lthread_ends]
	mov [rax + 24], rcx
	mov [rip + .Lthread_ends], rax
	xor eax, eax
	ret
	# The newest first; a destructor may add others.
	.balign 16
__end_thread:
	push rbx
1:	lea rbx, [rip + .Lthread_ends]
2:	mov rax, [rbx]
	test rax, rax
	jz 3f
	mov rcx, fs:0
	cmp [rax + 16], rcx
	je 4f
	lea rbx, [rax + 24]
	jmp 2b
4:	mov rcx, [rax + 24]
	mov [rbx], rcx
	mov rbx, rax
	mov rdi, [rax + 8]
	call [rax]
	mov rdi, rbx
	call free
	jmp 1b
3:	pop rbx
	ret
	.section .libc.data, "aw"
	.balign 8
.Lthread_ends: .quad 0
	.section .libc, "ax"
`,
};

export const cxxThreadParts: readonly LibraryPart[] = [threads, threadEnds, conditions, clocks];
