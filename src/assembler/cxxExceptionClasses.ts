// The exceptions of C++'s standard library: their classes, with what virtual
// functions and descriptions they have, and the functions that headers' code
// throws them by. Those that hold a text have a copy of it, behind the table of
// their functions.

import { classTableOf } from "./cxxTypeCode.ts";
import { type LibraryPart, labels } from "./libraryPart.ts";

/** Exceptions that hold a text: by name, with what they derive from, and by what they are thrown. */
const textExceptions = [
	["logic_error", "exception", "_ZSt19__throw_logic_errorPKc"],
	["runtime_error", "exception", "_ZSt21__throw_runtime_errorPKc"],
	["invalid_argument", "logic_error", "_ZSt24__throw_invalid_argumentPKc"],
	["domain_error", "logic_error", "_ZSt20__throw_domain_errorPKc"],
	["length_error", "logic_error", "_ZSt20__throw_length_errorPKc"],
	["out_of_range", "logic_error", "_ZSt20__throw_out_of_rangePKc"],
	["range_error", "runtime_error", "_ZSt19__throw_range_errorPKc"],
	["overflow_error", "runtime_error", "_ZSt22__throw_overflow_errorPKc"],
	["underflow_error", "runtime_error", "_ZSt23__throw_underflow_errorPKc"],
] as const;

/** The others, which all say the same each time. */
const plainExceptions = [
	["exception", undefined, "std::exception", []],
	["bad_alloc", "exception", "std::bad_alloc", ["_ZSt17__throw_bad_allocv"]],
	[
		"bad_array_new_length",
		"bad_alloc",
		"std::bad_array_new_length",
		["_ZSt28__throw_bad_array_new_lengthv", "__cxa_throw_bad_array_new_length"],
	],
	["bad_cast", "exception", "std::bad_cast", ["_ZSt16__throw_bad_castv", "__cxa_bad_cast"]],
	["bad_typeid", "exception", "std::bad_typeid", ["_ZSt18__throw_bad_typeidv", "__cxa_bad_typeid"]],
	["bad_weak_ptr", "exception", "bad_weak_ptr", []],
	["bad_exception", "exception", "std::bad_exception", ["_ZSt21__throw_bad_exceptionv"]],
	["bad_function_call", "exception", "bad_function_call", ["_ZSt25__throw_bad_function_callv"]],
] as const;

const coded = (name: string): string => `${name.length}${name}`;
const describe = (name: string): string => `_ZTISt${coded(name)}`;
const table = (name: string): string => `_ZTVSt${coded(name)}`;
const member = (name: string, rest: string): string => `_ZNSt${coded(name)}${rest}`;
const what = (name: string): string => `_ZNKSt${coded(name)}4whatEv`;

/** The description of a class, and the table of its functions. */
function classData(name: string, base: string | undefined, whatName: string): string {
	const kind = classTableOf(base ? "__si_class_type_info" : "__class_type_info");
	return `
	.section .libc.data, "aw"
	.balign 8
${describe(name)}: .quad ${kind} + 16, 1f${base ? `, ${describe(base)}` : ""}
${table(name)}: .quad 0, ${describe(name)}, ${member(name, "D1Ev")}, ${member(name, "D0Ev")}, ${whatName}
	.size ${table(name)}, 40
1:	.asciz "St${coded(name)}"
	.section .libc, "ax"
`;
}

function classNames(name: string): readonly string[] {
	return [describe(name), table(name), ...["D0Ev", "D1Ev", "D2Ev"].map((rest) => member(name, rest))];
}

const stringName = "NSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE";

const textParts: readonly LibraryPart[] = textExceptions.map(([name, base, thrower]) => {
	const fromText = ["C1EPKc", "C2EPKc"].map((rest) => member(name, rest));
	const fromString = [`C1ERK${stringName}`, `C2ERK${stringName}`].map((rest) => member(name, rest));
	const copies = ["C1ERKS_", "C2ERKS_", "C1EOS_", "C2EOS_"].map((rest) => member(name, rest));
	const own = base === "exception" ? [what(name)] : [];
	return {
		names: [...classNames(name), ...fromText, ...fromString, ...copies, ...own, thrower],
		uses: ["strdup", "free", "__cxa_throw", describe(base), what(base), classTableOf("__si_class_type_info")],
		text: `
	.balign 16
${labels(copies)}
	mov rsi, [rsi + 8]
	jmp 1f
	.balign 16
${labels(fromString)}
	mov rsi, [rsi]
${labels(fromText)}
1:	push rbx
	mov rbx, rdi
	lea rax, [rip + ${table(name)} + 16]
	mov [rdi], rax
	mov rdi, rsi
	call strdup
	mov [rbx + 8], rax
	pop rbx
	ret
	.balign 16
${labels([member(name, "D1Ev"), member(name, "D2Ev")])}
	mov rdi, [rdi + 8]
	jmp free
	.balign 16
${member(name, "D0Ev")}:
	push rdi
	call ${member(name, "D1Ev")}
	pop rdi
	jmp free
${own.map((label) => `\t.balign 16\n${label}:\n\tmov rax, [rdi + 8]\n\tret\n`).join("")}
	.balign 16
${thrower}:
	.cfi_startproc
	push rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov rbx, rdi
	mov edi, 16
	call __cxa_allocate_exception
	mov rsi, rbx
	mov rbx, rax
	mov rdi, rax
	call ${member(name, "C1EPKc")}
	mov rdi, rbx
	lea rsi, [rip + ${describe(name)}]
	lea rdx, [rip + ${member(name, "D1Ev")}]
	call __cxa_throw
	.cfi_endproc
${classData(name, base, what(base === "exception" ? name : base))}`,
	};
});

const plainParts: readonly LibraryPart[] = plainExceptions.map(([name, base, text, throwers]) => ({
	names: [...classNames(name), what(name), ...throwers],
	uses: [
		"free",
		...(throwers.length > 0 ? ["__cxa_throw"] : []),
		...(base ? [describe(base)] : []),
		classTableOf(base ? "__si_class_type_info" : "__class_type_info"),
	],
	text: `
	.balign 16
${what(name)}:
	lea rax, [rip + 1f]
	ret
1:	.asciz "${text}"
	.balign 16
${member(name, "D0Ev")}:
	jmp free
	.balign 16
${labels([member(name, "D1Ev"), member(name, "D2Ev")])}
	ret
${throwers.length > 0 ? plainThrower(name, throwers) : ""}${classData(name, base, what(name))}`,
}));

function plainThrower(name: string, throwers: readonly string[]): string {
	return `
	.balign 16
${labels(throwers)}
	.cfi_startproc
	sub rsp, 8
	.cfi_def_cfa_offset 16
	mov edi, 8
	call __cxa_allocate_exception
	lea rcx, [rip + ${table(name)} + 16]
	mov [rax], rcx
	mov rdi, rax
	lea rsi, [rip + ${describe(name)}]
	lea rdx, [rip + ${member(name, "D1Ev")}]
	call __cxa_throw
	.cfi_endproc
`;
}

/** `(format, …)`: formats the text, with %zu at most twice, and throws. */
const formattedThrower: LibraryPart = {
	names: ["_ZSt24__throw_out_of_range_fmtPKcz"],
	uses: ["snprintf", "_ZSt20__throw_out_of_rangePKc"],
	text: `
	.balign 16
_ZSt24__throw_out_of_range_fmtPKcz:
	.cfi_startproc
	sub rsp, 520
	.cfi_def_cfa_offset 528
	mov r9, rcx
	mov r8, rdx
	mov rcx, rsi
	mov rdx, rdi
	mov esi, 512
	mov rdi, rsp
	xor eax, eax
	call snprintf
	mov rdi, rsp
	call _ZSt20__throw_out_of_rangePKc
	.cfi_endproc
`,
};

const nested = "_ZNSt16nested_exceptionD";

/** std::nested_exception: what was being handled when it was made. */
const nestedException: LibraryPart = {
	names: [
		"_ZTISt16nested_exception",
		"_ZTVSt16nested_exception",
		...["0Ev", "1Ev", "2Ev"].map((rest) => nested + rest),
	],
	uses: ["free", "_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv", classTableOf("__class_type_info")],
	text: `
	.balign 16
${nested}1Ev:
${nested}2Ev:
	add rdi, 8
	cmp qword ptr [rdi], 0
	jne _ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
	ret
${nested}0Ev:
	push rdi
	call ${nested}1Ev
	pop rdi
	jmp free
	.section .libc.data, "aw"
	.balign 8
_ZTISt16nested_exception: .quad ${classTableOf("__class_type_info")} + 16, 1f
_ZTVSt16nested_exception: .quad 0, _ZTISt16nested_exception, ${nested}1Ev, ${nested}0Ev
1:	.asciz "St16nested_exception"
	.section .libc, "ax"
`,
};

export const exceptionClassParts: readonly LibraryPart[] = [
	...textParts,
	...plainParts,
	formattedThrower,
	nestedException,
];
