// The `_start` that a program with only `main` gets: what the C library's does. It is assembled like any other source, so that it is
// real code at real addresses, but it has no lines of its own.

import type { Source } from "./source.ts";
import type { Unit } from "./unit.ts";

const path = "_start";

export function isImplicitStart({ source }: Unit): boolean {
	return source.path === path;
}

const callOfMain = `
		.globl _start
		.balign 16
	_start:
		xor ebp, ebp
		mov rdi, [rsp]
		lea rsi, [rsp + 8]
		lea rdx, [rsi + rdi*8 + 8]
		call main
		mov edi, eax`;

const plain = `${callOfMain}
		mov eax, 60
		syscall
	`;

/** The library's exit, under a name that no program uses itself. */
export const endOfMain = "__libc_start_exit";

/** For a program that the library's functions serve: what it has printed must be written out at the end. */
const withLibrary = `${callOfMain}
		call ${endOfMain}
	`;

/** For a program that has functions to be called before `main` or after it. */
const withArrays = `
		.globl _start
		.balign 16
	_start:
		xor ebp, ebp
		mov r12, [rsp]
		lea r13, [rsp + 8]
		lea r14, [r13 + r12*8 + 8]
		lea rbx, [rip + __preinit_array_start]
		lea r15, [rip + __preinit_array_end]
		call 1f
		lea rbx, [rip + __init_array_start]
		lea r15, [rip + __init_array_end]
		call 1f
		mov rdi, r12
		mov rsi, r13
		mov rdx, r14
		call main
		mov edi, eax
		call exit
	1:	sub rsp, 8
	2:	cmp rbx, r15
		jae 3f
		mov rdi, r12
		mov rsi, r13
		mov rdx, r14
		call [rbx]
		add rbx, 8
		jmp 2b
	3:	add rsp, 8
		ret
	`;

/** Sections of addresses of functions that a start or an end calls. */
const arrays = /^\.(?:preinit|init|fini)_array(?:\.|$)/;

/** What a start does besides calling `main`: nothing, end with the library's `exit`, or also call what the arrays hold. */
export type StartKind = "plain" | "library" | "arrays";

/** What a kind of start needs of the library. */
export const startNeeds: Readonly<Record<StartKind, readonly string[]>> = {
	plain: [],
	library: [endOfMain],
	arrays: ["exit", "atexit"],
};

const texts: Readonly<Record<StartKind, string>> = { plain, library: withLibrary, arrays: withArrays };

/** The kind of start that a program needs. */
export function startKind(units: readonly Unit[], usesLibrary: boolean): StartKind {
	return callsMore(units) ? "arrays" : usesLibrary ? "library" : "plain";
}

/** True where something besides `main` is to be called. */
function callsMore(units: readonly Unit[]): boolean {
	return units.some(
		({ symbols, sections }) =>
			[...sections.keys()].some((name) => arrays.test(name)) ||
			["atexit", "__cxa_atexit", "__cxa_thread_atexit"].some((name) => symbols.find(name)?.used),
	);
}

export function implicitStart(kind: StartKind): Source {
	return { path, text: texts[kind] };
}
