// What C++'s futures and std::call_once have in the library, and what else its
// headers leave there of waiting and of chance: all but these few functions are
// templates.

import { classTableOf } from "./cxxTypeCode.ts";
import { type LibraryPart, labels } from "./libraryPart.ts";
import { mostTurns } from "./threadLocks.ts";

/** What is called once, and with what, by each thread: the header sets it, and pthread_once calls the proxy. */
const once: LibraryPart = {
	names: ["_ZSt15__once_callable", "_ZSt11__once_call", "__once_proxy"],
	uses: [],
	text: `
	.balign 16
__once_proxy:
	jmp fs:[_ZSt11__once_call@tpoff]
	.section .tbss, "awT", @nobits
	.balign 8
_ZSt15__once_callable: .quad 0
_ZSt11__once_call: .quad 0
	.section .libc, "ax"
`,
};

const result = "_ZNSt13__future_base12_Result_base";
const resultLabels = ["C1Ev", "C2Ev"].map((rest) => result + rest);
const resultEnds = ["D1Ev", "D2Ev"].map((rest) => result + rest);
const resultDescription = "_ZTINSt13__future_base12_Result_baseE";
const resultTable = "_ZTVNSt13__future_base12_Result_baseE";
const makeReady = "_ZNSt13__future_base13_State_baseV211_Make_ready6_M_setEv";
const wait =
	"_ZNSt28__atomic_futex_unsigned_base19_M_futex_wait_untilEPjjbNSt6chrono8durationIlSt5ratioILl1ELl1EEEENS2_IlS3_ILl1ELl1000000000EEEE";
const steadyWait = wait.replace("19_M_futex_wait_until", "26_M_futex_wait_until_steady");
const notify = "_ZNSt28__atomic_futex_unsigned_base19_M_futex_notify_allEPj";

/** The place of the status in the state that a promise and its future share. */
const statusPlace = 16;

const futures: LibraryPart = {
	names: [
		...resultLabels,
		...resultEnds,
		`${result}D0Ev`,
		resultDescription,
		resultTable,
		makeReady,
		wait,
		steadyWait,
		notify,
	],
	uses: [
		"sched_yield",
		"free",
		"__cxa_pure_virtual",
		"_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv",
		classTableOf("__class_type_info"),
	],
	text: `
	# A result has an exception behind the table of its functions.
	.balign 16
${labels(resultLabels)}
	lea rax, [rip + ${resultTable} + 16]
	mov [rdi], rax
	mov qword ptr [rdi + 8], 0
	ret
	.balign 16
${labels(resultEnds)}
	add rdi, 8
	cmp qword ptr [rdi], 0
	jne _ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
	ret
${result}D0Ev:
	push rdi
	call ${result}D2Ev
	pop rdi
	jmp free
	# (state, number, expected, whether there is an end in time): whether the number has changed by then.
	.balign 16
${wait}:
${steadyWait}:
	push rbx
	push rbp
	push r12
	mov rbx, rsi
	mov ebp, edx
	mov r12d, -1
	mov eax, ${mostTurns}
	test cl, cl
	cmovnz r12d, eax
1:	mov eax, [rbx]
	and eax, 0x7fffffff
	mov ecx, ebp
	and ecx, 0x7fffffff
	cmp eax, ecx
	mov eax, 1
	jne 2f
	call sched_yield
	dec r12d
	jnz 1b
	xor eax, eax
2:	pop r12
	pop rbp
	pop rbx
	ret
	# Who waits looks again when it has its turn.
	.balign 16
${notify}:
	ret
	# What is to be ready at the thread's end is so at once: nobody looks before.
	.balign 16
${makeReady}:
	mov rax, [rdi + 16]
	mov dword ptr [rax + ${statusPlace}], 1
	jmp free
	.section .libc.data, "aw"
	.balign 8
${resultDescription}: .quad ${classTableOf("__class_type_info")} + 16, 1f
${resultTable}: .quad 0, ${resultDescription}, __cxa_pure_virtual, ${result}D1Ev, ${result}D0Ev
1:	.asciz "NSt13__future_base12_Result_baseE"
	.section .libc, "ax"
`,
};

/** Of a thread that is cancelled, which none is. */
const unwinding: LibraryPart = {
	names: ["_ZTIN10__cxxabiv115__forced_unwindE"],
	uses: [classTableOf("__class_type_info")],
	text: `
	.section .libc.data, "aw"
	.balign 8
_ZTIN10__cxxabiv115__forced_unwindE: .quad ${classTableOf("__class_type_info")} + 16, 1f
1:	.asciz "N10__cxxabiv115__forced_unwindE"
	.section .libc, "ax"
`,
};

const device = "_ZNSt13random_device";
const quietMembers = [
	"7_M_initERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE",
	"7_M_initEPKcm",
	"16_M_init_pretr1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE",
	"7_M_finiEv",
].map((rest) => device + rest);

/** std::random_device, whatever it is asked to be: the system's random numbers. */
const randomDevice: LibraryPart = {
	names: [
		...quietMembers,
		`${device}9_M_getvalEv`,
		`${device}16_M_getval_pretr1Ev`,
		`_ZNKSt13random_device13_M_getentropyEv`,
	],
	uses: ["arc4random"],
	text: `
	.balign 16
${labels(quietMembers)}
	ret
${device}9_M_getvalEv:
${device}16_M_getval_pretr1Ev:
	jmp arc4random
	.balign 16
_ZNKSt13random_device13_M_getentropyEv:
	mov eax, 32
	cvtsi2sd xmm0, eax
	ret
`,
};

export const futureParts: readonly LibraryPart[] = [once, futures, unwinding, randomDevice];
