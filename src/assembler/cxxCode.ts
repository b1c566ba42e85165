// What C++ programs need of their compiler's runtime, under the names that the
// Itanium ABI gives it: operator new and delete, guards of local statics, the
// classes of type descriptions, links of lists. All of it is code and data of the
// guest, but for what ends a program and what walks through class hierarchies and
// trees (machine/library/cxxRuntime.ts). Exceptions are not simulated: whoever
// throws one ends there. The standard library itself is not here; most of it is
// templates, which compilers write into the program's own text.

import type { LibraryPart } from "./libraryPart.ts";

const plainNews = ["_Znwm", "_Znam"];
const alignedNews = ["_ZnwmSt11align_val_t", "_ZnamSt11align_val_t"];
const quietNews = ["_ZnwmRKSt9nothrow_t", "_ZnamRKSt9nothrow_t"];
const deletes = ["_ZdlPv", "_ZdaPv"].flatMap((name) =>
	["", "m", "RKSt9nothrow_t", "St11align_val_t", "mSt11align_val_t"].map((rest) => name + rest),
);

const labels = (names: readonly string[]): string => names.map((name) => `${name}:`).join("\n");

const memory: readonly LibraryPart[] = [
	{
		names: plainNews,
		uses: ["malloc", "_ZSt17__throw_bad_allocv"],
		text: `
	.balign 16
${labels(plainNews)}
	sub rsp, 8
	call malloc
	test rax, rax
	jz 1f
	add rsp, 8
	ret
1:	call _ZSt17__throw_bad_allocv
`,
	},
	{
		names: alignedNews,
		uses: ["aligned_alloc", "_ZSt17__throw_bad_allocv"],
		text: `
	.balign 16
${labels(alignedNews)}
	sub rsp, 8
	xchg rdi, rsi
	call aligned_alloc
	test rax, rax
	jz 1f
	add rsp, 8
	ret
1:	call _ZSt17__throw_bad_allocv
`,
	},
	{ names: quietNews, uses: ["malloc"], text: `\n\t.balign 16\n${labels(quietNews)}\n\tjmp malloc\n` },
	{ names: deletes, uses: ["free"], text: `\n\t.balign 16\n${labels(deletes)}\n\tjmp free\n` },
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

/**
 * The classes of type descriptions. Nothing but `__dynamic_cast` asks them, so in place of their
 * first function stands how many bases such a description tells of: 0, 1, or 2 for a list.
 */
const descriptionClasses = [
	["__class_type_info", 0],
	["__si_class_type_info", 1],
	["__vmi_class_type_info", 2],
	["__pointer_type_info", 0],
	["__fundamental_type_info", 0],
	["__enum_type_info", 0],
	["__function_type_info", 0],
	["__array_type_info", 0],
	["__pointer_to_member_type_info", 0],
] as const;

const classTableOf = (name: string): string => `_ZTVN10__cxxabiv1${name.length}${name}E`;

const classTables: LibraryPart = {
	names: descriptionClasses.map(([name]) => classTableOf(name)),
	uses: [],
	text: `
	.section .libc.data, "aw"
	.balign 8
${descriptionClasses
	.map(([name, bases]) => `${classTableOf(name)}: .quad 0, 0, ${bases}\n\t.size ${classTableOf(name)}, 24`)
	.join("\n")}
	.section .libc, "ax"
`,
};

/** Types whose descriptions the runtime has, by their mangled letters. */
const plainTypes = [..."vbwcahstijlmxyfdneo"];

const plainDescriptions: LibraryPart = {
	names: plainTypes.flatMap((type) => [`_ZTI${type}`, `_ZTIP${type}`, `_ZTIPK${type}`]),
	uses: [classTableOf("__pointer_type_info")],
	text: `
	.section .libc.data, "aw"
	.balign 8
${plainTypes
	.map(
		(type) => `
_ZTI${type}: .quad ${classTableOf("__fundamental_type_info")} + 16, 1f
_ZTIP${type}: .quad ${classTableOf("__pointer_type_info")} + 16, 2f, 0, _ZTI${type}
_ZTIPK${type}: .quad ${classTableOf("__pointer_type_info")} + 16, 3f, 1, _ZTI${type}
3:	.ascii "P"
	.asciz "K${type}"
2:	.ascii "P"
1:	.asciz "${type}"
	.balign 8`,
	)
	.join("\n")}
	.section .libc, "ax"
`,
};

/** std::list's nodes: the next at 0, the one before at 8. */
const links: LibraryPart = {
	names: [
		"_ZNSt8__detail15_List_node_base7_M_hookEPS0_",
		"_ZNSt8__detail15_List_node_base9_M_unhookEv",
		"_ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_",
		"_ZNSt8__detail15_List_node_base10_M_reverseEv",
		"_ZNSt8__detail15_List_node_base4swapERS0_S1_",
	],
	uses: [],
	text: `
	.balign 16
_ZNSt8__detail15_List_node_base7_M_hookEPS0_:
	mov rax, [rsi + 8]
	mov [rdi], rsi
	mov [rdi + 8], rax
	mov [rax], rdi
	mov [rsi + 8], rdi
	ret
	.balign 16
_ZNSt8__detail15_List_node_base9_M_unhookEv:
	mov rax, [rdi]
	mov rdx, [rdi + 8]
	mov [rdx], rax
	mov [rax + 8], rdx
	ret
	# Moves the nodes from rsi to before rdx to the place before rdi.
	.balign 16
_ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_:
	cmp rdi, rdx
	je 1f
	mov rax, [rdx + 8]
	mov rcx, [rsi + 8]
	mov r8, [rdi + 8]
	mov [rax], rdi
	mov [rcx], rdx
	mov [r8], rsi
	mov [rdi + 8], rax
	mov [rdx + 8], rcx
	mov [rsi + 8], r8
1:	ret
	.balign 16
_ZNSt8__detail15_List_node_base10_M_reverseEv:
	mov rax, rdi
1:	mov rdx, [rax]
	mov rcx, [rax + 8]
	mov [rax + 8], rdx
	mov [rax], rcx
	mov rax, rdx
	cmp rax, rdi
	jne 1b
	ret
	# An empty list's node points to itself.
	.balign 16
_ZNSt8__detail15_List_node_base4swapERS0_S1_:
	mov rax, [rdi]
	mov rcx, [rdi + 8]
	mov rdx, [rsi]
	mov r8, [rsi + 8]
	mov [rdi], rdx
	mov [rdi + 8], r8
	mov [rsi], rax
	mov [rsi + 8], rcx
	cmp rdx, rsi
	jne 1f
	mov [rdi], rdi
	mov [rdi + 8], rdi
	jmp 2f
1:	mov [rdx + 8], rdi
	mov [r8], rdi
2:	cmp rax, rdi
	jne 3f
	mov [rsi], rsi
	mov [rsi + 8], rsi
	ret
3:	mov [rax + 8], rsi
	mov [rcx], rsi
	ret
`,
};

/** Names that programs only point at, or that nobody comes to once throwing has ended the program. */
const unwinding: LibraryPart = {
	names: ["__gxx_personality_v0", "_Unwind_Resume", "__cxa_begin_catch", "__cxa_end_catch", "__cxa_free_exception"],
	uses: ["_ZSt9terminatev"],
	text: `
	.balign 16
__gxx_personality_v0:
_Unwind_Resume:
__cxa_begin_catch:
__cxa_end_catch:
__cxa_free_exception:
	jmp _ZSt9terminatev
`,
};

const exceptionRoom: LibraryPart = {
	names: ["__cxa_allocate_exception"],
	uses: ["malloc"],
	text: "\n\t.balign 16\n__cxa_allocate_exception:\n\tjmp malloc\n",
};

/** Exceptions of the standard library that hold a text: by name, with what they derive from. */
const textExceptions = [
	["logic_error", "exception"],
	["runtime_error", "exception"],
	["invalid_argument", "logic_error"],
	["domain_error", "logic_error"],
	["length_error", "logic_error"],
	["out_of_range", "logic_error"],
	["range_error", "runtime_error"],
	["overflow_error", "runtime_error"],
	["underflow_error", "runtime_error"],
] as const;

const coded = (name: string): string => `${name.length}${name}`;

/**
 * Their constructors, which keep the text, for the sentence at the throw: from characters, or from
 * the characters of a string.
 */
const textConstructors: readonly LibraryPart[] = textExceptions.map(([name]) => {
	const start = `_ZNSt${coded(name)}`;
	const fromCharacters = ["C1EPKc", "C2EPKc"].map((rest) => start + rest);
	const fromString = "RKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE";
	const fromStrings = [`${start}C1E${fromString}`, `${start}C2E${fromString}`];
	return {
		names: [...fromCharacters, ...fromStrings],
		uses: [],
		text: `
	.balign 16
${labels(fromStrings)}
	mov rsi, [rsi]
${labels(fromCharacters)}
	mov qword ptr [rdi], 0
	mov [rdi + 8], rsi
	ret
`,
	};
});

const exceptionDescriptions: LibraryPart = {
	names: ["_ZTISt9exception", "_ZTISt9bad_alloc", ...textExceptions.map(([name]) => `_ZTISt${coded(name)}`)],
	uses: [classTableOf("__si_class_type_info")],
	text: `
	.section .libc.data, "aw"
	.balign 8
_ZTISt9exception: .quad ${classTableOf("__class_type_info")} + 16, 1f
1:	.asciz "St9exception"
${[...textExceptions, ["bad_alloc", "exception"] as const]
	.map(
		([name, base]) => `
	.balign 8
_ZTISt${coded(name)}: .quad ${classTableOf("__si_class_type_info")} + 16, 1f, _ZTISt${coded(base)}
1:	.asciz "St${coded(name)}"`,
	)
	.join("\n")}
	.section .libc, "ax"
`,
};

const textDestructors = ["exception", ...textExceptions.map(([name]) => name)].flatMap((name) =>
	["D0Ev", "D1Ev", "D2Ev"].map((rest) => `_ZNSt${coded(name)}${rest}`),
);

/** std::allocator<char>, which libstdc++ has made beforehand. */
const allocatorNames = ["C1Ev", "C2Ev", "D1Ev", "D2Ev", "C1ERKS_", "C2ERKS_"].map((rest) => `_ZNSaIcE${rest}`);

/** What does nothing. */
const empty: readonly LibraryPart[] = [textDestructors, allocatorNames].map((names) => {
	return { names, uses: [], text: `\n\t.balign 16\n${labels(names)}\n\tret\n` };
});

/** For exceptions of the program's own. */
const exceptionClass: LibraryPart = {
	names: ["_ZTVSt9exception", "_ZNKSt9exception4whatEv"],
	uses: ["_ZTISt9exception", "_ZNSt9exceptionD1Ev"],
	text: `
	.balign 16
_ZNKSt9exception4whatEv:
	lea rax, [rip + .Lexception_text]
	ret
	.section .libc.data, "aw"
	.balign 8
_ZTVSt9exception: .quad 0, _ZTISt9exception, _ZNSt9exceptionD1Ev, _ZNSt9exceptionD0Ev, _ZNKSt9exception4whatEv
	.size _ZTVSt9exception, 40
.Lexception_text: .asciz "std::exception"
	.section .libc, "ax"
`,
};

export const cxxParts: readonly LibraryPart[] = [
	...memory,
	guards,
	marks,
	classTables,
	plainDescriptions,
	links,
	unwinding,
	exceptionRoom,
	...textConstructors,
	exceptionDescriptions,
	...empty,
	exceptionClass,
];
