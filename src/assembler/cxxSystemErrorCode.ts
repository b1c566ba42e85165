// C++'s errors of the system: std::error_code's categories, std::system_error,
// which holds such a code behind a text, and the two exceptions derived from
// others in the same way, of streams and of futures. As libstdc++ has them.

import { classTableOf } from "./cxxTypeCode.ts";
import { type LibraryPart, labels } from "./libraryPart.ts";

const base = "_ZNSt3_V214error_category";
const ofConstant = "_ZNKSt3_V214error_category";
const baseDescription = "_ZTINSt3_V214error_categoryE";

/** Functions of a category that most leave as they are. */
const conditionOf = `${ofConstant}23default_error_conditionEi`;
const equalsCondition = `${ofConstant}10equivalentEiRKSt15error_condition`;
const equalsCode = `${ofConstant}10equivalentERKSt10error_codei`;

interface Category {
	/** The function that gives it. */
	readonly function: string;
	readonly label: string;
	readonly name: string;
	/** Texts of its own for codes from 1 on; without them its texts are those of C's strerror. */
	readonly texts?: readonly string[];
}

/** By their numbers from 1 on. */
const futureTexts = ["Future already retrieved", "Promise already satisfied", "No associated state", "Broken promise"];

const generic: Category = { function: "_ZNSt3_V216generic_categoryEv", label: "generic_category", name: "generic" };
const categories: readonly Category[] = [
	generic,
	{ function: "_ZNSt3_V215system_categoryEv", label: "system_category", name: "system" },
	{ function: "_ZSt17iostream_categoryv", label: "iostream_category", name: "iostream", texts: ["iostream error"] },
	{ function: "_ZSt15future_categoryv", label: "future_category", name: "future", texts: futureTexts },
];

function categoryText({ function: giver, label, name, texts }: Category): string {
	// (where the text goes, category, code in edx)
	const own = texts
		? `	mov ecx, edx
	sub ecx, 1
	lea rsi, [rip + 8f]
	cmp ecx, ${texts.length}
	jae 1f
	lea rsi, [rip + 9f]
	mov rsi, [rsi + rcx * 8]
1:	mov rdx, -1
	jmp __string_construct
8:	.asciz "Unknown error"
	.balign 8
9:	.quad ${texts.map((_, index) => `.L${label}_${index}`).join(", ")}
${texts.map((text, index) => `.L${label}_${index}: .asciz "${text}"`).join("\n")}`
		: `	push rdi
	mov edi, edx
	call strerror
	pop rdi
	mov rsi, rax
	mov rdx, -1
	jmp __string_construct`;
	return `
	.balign 16
${giver}:
	lea rax, [rip + .L${label}]
	ret
.L${label}_name:
	lea rax, [rip + 1f]
	ret
1:	.asciz "${name}"
	.balign 16
.L${label}_message:
${own}
	.section .libc.data, "aw"
	.balign 8
	.quad 0, ${baseDescription}
1:	.quad ${base}D2Ev, ${base}D2Ev, .L${label}_name, .L${label}_message, .L${label}_message
	.quad ${label === "system_category" ? ".Lsystem_condition" : conditionOf}, ${equalsCondition}, ${equalsCode}
.L${label}: .quad 1b
	.section .libc, "ax"
`;
}

const categoryNames = [
	...categories.map(({ function: name }) => name),
	...["D0Ev", "D1Ev", "D2Ev", "C2Ev"].map((rest) => base + rest),
	conditionOf,
	equalsCondition,
	equalsCode,
	baseDescription,
	"_ZNKSt10error_code23default_error_conditionEv",
];

const errorCategories: LibraryPart = {
	names: categoryNames,
	uses: ["strerror", "__string_construct", classTableOf("__class_type_info")],
	text: `
	# A condition is a number and a category, in eax and rdx.
	.balign 16
_ZNKSt10error_code23default_error_conditionEv:
	mov esi, [rdi]
	mov rdi, [rdi + 8]
	mov rax, [rdi]
	jmp [rax + 40]
	.balign 16
.Lsystem_condition:
	lea rdi, [rip + .L${generic.label}]
${conditionOf}:
	mov eax, esi
	mov rdx, rdi
	ret
	.balign 16
${equalsCondition}:
	push rbx
	mov rbx, rdx
	mov rax, [rdi]
	call [rax + 40]
	cmp eax, [rbx]
	sete al
	cmp rdx, [rbx + 8]
	sete cl
	and al, cl
	movzx eax, al
	pop rbx
	ret
	.balign 16
${equalsCode}:
	cmp rdi, [rsi + 8]
	sete al
	cmp edx, [rsi]
	sete cl
	and al, cl
	movzx eax, al
	ret
	.balign 16
${labels(["D0Ev", "D1Ev", "D2Ev", "C2Ev"].map((rest) => base + rest))}
	ret
	.section .libc.data, "aw"
	.balign 8
${baseDescription}: .quad ${classTableOf("__class_type_info")} + 16, 1f
1:	.asciz "NSt3_V214error_categoryE"
	.section .libc, "ax"
${categories.map(categoryText).join("")}`,
};

/** An exception that holds a code behind its text, and the function that throws it. */
interface CodedException {
	/** As in mangled names of it and of its members. */
	readonly name: string;
	readonly member: string;
	readonly base: string;
	readonly baseMember: string;
	readonly thrower: string;
	/** Puts the text's address into rsi and the code's category into rdx; the code is in ebx. */
	readonly prepare: string;
}

const codedExceptions: readonly CodedException[] = [
	{
		name: "St12system_error",
		member: "_ZNSt12system_error",
		base: "_ZTISt13runtime_error",
		baseMember: "_ZNSt13runtime_error",
		thrower: "_ZSt20__throw_system_errori",
		prepare: `	mov edi, ebx
	call strerror
	mov rsi, rax
	lea rdx, [rip + .Lgeneric_category]`,
	},
	{
		name: "NSt8ios_base7failureB5cxx11E",
		member: "_ZNSt8ios_base7failureB5cxx11",
		base: "_ZTISt12system_error",
		baseMember: "_ZNSt13runtime_error",
		thrower: "_ZSt19__throw_ios_failurePKc",
		prepare: `	lea rsi, [rip + 1f]
	mov ebx, 1
	lea rdx, [rip + .Liostream_category]
	jmp 2f
1:	.asciz "basic_ios::clear: iostream error"
2:`,
	},
	{
		name: "St12future_error",
		member: "_ZNSt12future_error",
		base: "_ZTISt11logic_error",
		baseMember: "_ZNSt11logic_error",
		thrower: "_ZSt20__throw_future_errori",
		prepare: `	lea rsi, [rip + 1f]
	lea rdx, [rip + .Lfuture_category]
	lea ecx, [rbx - 1]
	cmp ecx, ${futureTexts.length}
	jae 2f
	imul ecx, ecx, 48
	lea rsi, [rip + 3f]
	add rsi, rcx
	jmp 2f
1:	.asciz "std::future_error: Unknown error"
${futureTexts
	.map(
		(text, index) =>
			`${index === 0 ? "3:" : ""}	.ascii "std::future_error: ${text}${"\\0".repeat(48 - 19 - text.length)}"`,
	)
	.join("\n")}
2:`,
	},
];

function codedText({ name, member, base: baseName, baseMember, thrower, prepare }: CodedException): string {
	const what = `${baseMember.replace("_ZN", "_ZNK")}4whatEv`;
	return `
	.balign 16
${labels([`${member}D1Ev`, `${member}D2Ev`])}
	jmp ${baseMember}D2Ev
${member}D0Ev:
	push rdi
	call ${baseMember}D2Ev
	pop rdi
	jmp free
	.balign 16
${thrower}:
	.cfi_startproc
	push rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	push rbp
	.cfi_def_cfa_offset 24
	sub rsp, 8
	.cfi_def_cfa_offset 32
	mov ebx, edi
${prepare}
	mov [rsp], rdx
	push rsi
	.cfi_def_cfa_offset 40
	sub rsp, 8
	.cfi_def_cfa_offset 48
	mov edi, 32
	call __cxa_allocate_exception
	add rsp, 8
	.cfi_def_cfa_offset 40
	pop rsi
	.cfi_def_cfa_offset 32
	mov rbp, rax
	mov rdi, rax
	call ${baseMember}C1EPKc
	lea rax, [rip + _ZTV${name} + 16]
	mov [rbp], rax
	mov [rbp + 16], ebx
	mov rax, [rsp]
	mov [rbp + 24], rax
	mov rdi, rbp
	lea rsi, [rip + _ZTI${name}]
	lea rdx, [rip + ${member}D1Ev]
	call __cxa_throw
	.cfi_endproc
	.section .libc.data, "aw"
	.balign 8
_ZTI${name}: .quad ${classTableOf("__si_class_type_info")} + 16, 1f, ${baseName}
_ZTV${name}: .quad 0, _ZTI${name}, ${member}D1Ev, ${member}D0Ev, ${what}
	.size _ZTV${name}, 40
1:	.asciz "${name}"
	.section .libc, "ax"
`;
}

const codedNames = codedExceptions.flatMap(({ name, member, thrower }) => [
	`_ZTI${name}`,
	`_ZTV${name}`,
	...["D0Ev", "D1Ev", "D2Ev"].map((rest) => member + rest),
	thrower,
]);

const errors: LibraryPart = {
	names: [...errorCategories.names, ...codedNames],
	uses: [
		...errorCategories.uses,
		"free",
		"__cxa_throw",
		"_ZTISt13runtime_error",
		"_ZTISt11logic_error",
		classTableOf("__si_class_type_info"),
	],
	text: errorCategories.text + codedExceptions.map(codedText).join(""),
};

export const systemErrorParts: readonly LibraryPart[] = [errors];
