// What C++ programs need of their compiler's runtime, under the names that the
// Itanium ABI gives it: operator new and delete and guards of local statics here,
// types, lists and exceptions in files of their own. All of it is code and data of
// the guest, but for what ends a program and what walks through class hierarchies,
// stacks and trees (machine/library/cxxRuntime.ts). Of the standard library most is
// templates, which compilers write into the program's own text.

import { exceptionClassParts } from "./cxxExceptionClasses.ts";
import { exceptionParts } from "./cxxExceptionCode.ts";
import { fileStreamParts } from "./cxxFileStreamCode.ts";
import { futureParts } from "./cxxFutureCode.ts";
import { listLinks } from "./cxxListCode.ts";
import { streamParts } from "./cxxStreamCode.ts";
import { stringParts } from "./cxxStringCode.ts";
import { systemErrorParts } from "./cxxSystemErrorCode.ts";
import { textStreamParts } from "./cxxTextStreamCode.ts";
import { cxxThreadParts } from "./cxxThreadCode.ts";
import { timeParts } from "./cxxTimeCode.ts";
import { typeParts } from "./cxxTypeCode.ts";
import { type LibraryPart, labels } from "./libraryPart.ts";

/** Operators that come down to another: a program may define that one itself, and means it by all of them. */
const forwarded: readonly (readonly [names: readonly string[], target: string])[] = [
	[["_Znam"], "_Znwm"],
	[["_ZnamSt11align_val_t"], "_ZnwmSt11align_val_t"],
	[["_ZnamRKSt9nothrow_t"], "_ZnwmRKSt9nothrow_t"],
	[["_ZdaPvm", "_ZdaPvRKSt9nothrow_t"], "_ZdaPv"],
	[["_ZdaPv", "_ZdlPvm", "_ZdlPvRKSt9nothrow_t"], "_ZdlPv"],
	[["_ZdaPvmSt11align_val_t"], "_ZdaPvSt11align_val_t"],
	[["_ZdaPvSt11align_val_t", "_ZdlPvmSt11align_val_t"], "_ZdlPvSt11align_val_t"],
	[["_ZdlPv", "_ZdlPvSt11align_val_t"], "free"],
];

/** operator new by a function of C: its name, what comes before the call, the function. */
const news = [
	["_Znwm", "", "malloc"],
	["_ZnwmSt11align_val_t", "xchg rdi, rsi", "aligned_alloc"],
] as const;

const memory: readonly LibraryPart[] = [
	...forwarded.map(([names, target]) => ({
		names,
		uses: [target],
		text: `\n\t.balign 16\n${labels(names)}\n\tjmp ${target}\n`,
	})),
	...news.map(([name, prepare, allocate]) => ({
		names: [name],
		uses: [allocate, "_ZSt17__throw_bad_allocv"],
		text: `
	.balign 16
${name}:
.Lown_${name}:
	.cfi_startproc
	sub rsp, 8
	.cfi_def_cfa_offset 16
	${prepare}
	call ${allocate}
	test rax, rax
	jz 1f
	add rsp, 8
	ret
1:	call _ZSt17__throw_bad_allocv
	.cfi_endproc
`,
	})),
	{
		names: ["_ZnwmRKSt9nothrow_t"],
		uses: ["_Znwm"],
		text: `
	.balign 16
_ZnwmRKSt9nothrow_t:
	lea rax, [rip + _Znwm]
	lea rcx, [rip + .Lown__Znwm]
	cmp rax, rcx
	jne _Znwm
	jmp malloc
`,
	},
];

/** Whether a local static is made already: byte 0 of its guard. */
const guards: LibraryPart = {
	names: ["__cxa_guard_acquire", "__cxa_guard_release", "__cxa_guard_abort"],
	uses: [],
	text: `
	.balign 16
__cxa_guard_acquire:
	xor eax, eax
	cmp byte ptr [rdi], 0
	sete al
	ret
	.balign 16
__cxa_guard_release:
	mov byte ptr [rdi], 1
__cxa_guard_abort:
	ret
`,
};

/** Data that only its address matters of, and that one thread runs: the shortest way through shared pointers' counts. */
const marks: LibraryPart = {
	names: ["__dso_handle", "__libc_single_threaded", "_ZSt7nothrow"],
	uses: [],
	text: `
	.section .libc.data, "aw"
	.balign 8
__dso_handle: .quad 0
	.size __dso_handle, 8
__libc_single_threaded: .byte 1
	.size __libc_single_threaded, 1
_ZSt7nothrow: .byte 0
	.size _ZSt7nothrow, 1
	.section .libc, "ax"
`,
};

/** std::allocator<char>, which libstdc++ has made beforehand: it does nothing. */
const allocatorNames = ["C1Ev", "C2Ev", "D1Ev", "D2Ev", "C1ERKS_", "C2ERKS_"].map((rest) => `_ZNSaIcE${rest}`);

const allocator: LibraryPart = {
	names: allocatorNames,
	uses: [],
	text: `\n\t.balign 16\n${labels(allocatorNames)}\n\tret\n`,
};

export const cxxParts: readonly LibraryPart[] = [
	...memory,
	guards,
	marks,
	allocator,
	...typeParts,
	listLinks,
	...exceptionParts,
	...exceptionClassParts,
	...stringParts,
	...streamParts,
	...textStreamParts,
	...fileStreamParts,
	...cxxThreadParts,
	...systemErrorParts,
	...futureParts,
	...timeParts,
];
