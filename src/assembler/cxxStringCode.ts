// The members of std::string that compilers leave in libstdc++, under its names:
// code of the guest for what is short, and for the rest the arguments put where
// the machine's functions want them (machine/library/cxxStrings.ts). A string is
// the address of its characters, their number, and room for 15 of them, or how much
// there is room for elsewhere.

import { type LibraryPart, labels } from "./libraryPart.ts";

const className = "St7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE";

/** Members' names behind the class's, and whether they leave the string as it is; `C` and `D` stand for both of their forms. */
function mangled(name: string): readonly string[] {
	const [, constant = "", rest = ""] = /^(const )?(.*)$/.exec(name) ?? [];
	const start = `_ZN${constant ? "K" : ""}${className}`;
	return /^[CD]E/.test(rest) ? [1, 2].map((form) => `${start}${rest[0]}${form}${rest.slice(1)}`) : [start + rest];
}

/** What is put in front of a machine's function that gets the text at rsi, whose length is not told. */
const unmeasured = "mov r8, -1";

/** Members that are all of their code: names, and the code up to `ret` or a jump. */
const short: readonly (readonly [names: string, code: string])[] = [
	["const 4sizeEv, const 6lengthEv", "mov rax, [rdi + 8]; ret"],
	[
		"const 5c_strEv, const 4dataEv, 4dataEv, const 7_M_dataEv, 5beginEv, const 5beginEv, const 6cbeginEv",
		"mov rax, [rdi]; ret",
	],
	["const 13get_allocatorEv", "mov rax, rdi; ret"],
	["3endEv, const 3endEv, const 4cendEv", "mov rax, [rdi]; add rax, [rdi + 8]; ret"],
	["const 5emptyEv", "xor eax, eax; cmp qword ptr [rdi + 8], 0; sete al; ret"],
	["5frontEv, const 5frontEv", "mov rax, [rdi]; ret"],
	["4backEv, const 4backEv", "mov rax, [rdi]; add rax, [rdi + 8]; dec rax; ret"],
	["ixEm, const ixEm", "mov rax, [rdi]; add rax, rsi; ret"],
	["const 8capacityEv", "lea rdx, [rdi + 16]; mov eax, 15; cmp [rdi], rdx; cmovne rax, [rdx]; ret"],
	["const 8max_sizeEv", "mov rax, 0x3fffffffffffffff; ret"],
	["const 11_M_is_localEv", "lea rdx, [rdi + 16]; xor eax, eax; cmp [rdi], rdx; sete al; ret"],
	["13_M_local_dataEv, const 13_M_local_dataEv", "lea rax, [rdi + 16]; ret"],
	["7_M_dataEPc, 12_Alloc_hiderC1EPcRKS3_, 12_Alloc_hiderC2EPcRKS3_", "mov [rdi], rsi; ret"],
	["11_M_capacityEm", "mov [rdi + 16], rsi; ret"],
	["9_M_lengthEm", "mov [rdi + 8], rsi; ret"],
	["13_M_set_lengthEm", "mov [rdi + 8], rsi; add rsi, [rdi]; mov byte ptr [rsi], 0; ret"],
	["5clearEv", "mov qword ptr [rdi + 8], 0; mov rax, [rdi]; mov byte ptr [rax], 0; ret"],
	["8pop_backEv", "dec qword ptr [rdi + 8]; mov rax, [rdi]; add rax, [rdi + 8]; mov byte ptr [rax], 0; ret"],
	["13_S_copy_charsEPcPKcS7_, 13_S_copy_charsEPcS5_S5_", "sub rdx, rsi; jmp memcpy"],
	["7_S_copyEPcPKcm", "jmp memcpy"],
	["7_S_moveEPcPKcm", "jmp memmove"],
	["9_S_assignEPcmc", "mov ecx, edx; mov rdx, rsi; mov esi, ecx; jmp memset"],
	["CEv, CERKS3_", "lea rax, [rdi + 16]; mov [rdi], rax; mov qword ptr [rdi + 8], 0; mov byte ptr [rax], 0; ret"],
	["CEPKcRKS3_", "mov rdx, -1; jmp __string_construct"],
	["CEPKcmRKS3_, 12_M_constructILb1EEEvPKcm, 12_M_constructILb0EEEvPKcm", "jmp __string_construct"],
	["CERKS4_, CERKS4_RKS3_", "mov rdx, [rsi + 8]; mov rsi, [rsi]; jmp __string_construct"],
	["CEmcRKS3_, 12_M_constructEmc", "jmp __string_construct_filled"],
	["CEOS4_, CEOS4_RKS3_", "jmp __string_construct_moved"],
	["DEv, 10_M_disposeEv", "jmp __string_dispose"],
	["9_M_createERmm", "jmp __string_create"],
	["7reserveEm", "jmp __string_reserve"],
	["7reserveEv, 13shrink_to_fitEv", "ret"],
	["4swapERS4_", "jmp __string_swap"],
	["aSEOS4_, 6assignEOS4_", "jmp __string_move"],
	[
		"aSERKS4_, 6assignERKS4_, 9_M_assignERKS4_",
		"mov r8, [rsi + 8]; mov rcx, [rsi]; .Lstring_assign: xor esi, esi; mov rdx, -1; jmp __string_replace",
	],
	["aSEPKc, 6assignEPKc", `mov rcx, rsi; ${unmeasured}; jmp .Lstring_assign`],
	["6assignEPKcm", "mov rcx, rsi; mov r8, rdx; jmp .Lstring_assign"],
	["aSEc", "mov r8d, esi; mov ecx, 1; xor esi, esi; mov rdx, -1; jmp __string_replace_filled"],
	["6assignEmc", "mov r8d, edx; mov rcx, rsi; xor esi, esi; mov rdx, -1; jmp __string_replace_filled"],
	[
		"pLERKS4_, 6appendERKS4_",
		"mov r8, [rsi + 8]; mov rcx, [rsi]; .Lstring_append: mov rsi, [rdi + 8]; xor edx, edx; jmp __string_replace",
	],
	["pLEPKc, 6appendEPKc", `mov rcx, rsi; ${unmeasured}; jmp .Lstring_append`],
	["6appendEPKcm, 9_M_appendEPKcm", "mov rcx, rsi; mov r8, rdx; jmp .Lstring_append"],
	[
		"pLEc, 9push_backEc",
		"mov r8d, esi; mov ecx, 1; .Lstring_append_filled: mov rsi, [rdi + 8]; xor edx, edx; jmp __string_replace_filled",
	],
	["6appendEmc", "mov r8d, edx; mov rcx, rsi; jmp .Lstring_append_filled"],
	[
		"6resizeEm",
		"xor edx, edx; .Lstring_resize: mov r8d, edx; mov rcx, rsi; sub rcx, [rdi + 8]; ja .Lstring_append_filled; add [rdi + 8], rcx; mov rax, [rdi]; mov byte ptr [rax + rsi], 0; ret",
	],
	["6resizeEmc", "jmp .Lstring_resize"],
	["10_M_replaceEmmPKcm", "jmp __string_replace"],
	// Without a text it makes room for one.
	["9_M_mutateEmmPKcm", "test rcx, rcx; jnz __string_replace; mov rcx, r8; xor r8d, r8d; jmp __string_replace_filled"],
	["14_M_replace_auxEmmmc", "jmp __string_replace_filled"],
	["8_M_eraseEmm", "xor ecx, ecx; xor r8d, r8d; jmp __string_replace_filled"],
	["const 7compareERKS4_", "mov rcx, [rsi]; mov r8, [rsi + 8]; xor esi, esi; mov rdx, -1; jmp __string_compare"],
	["const 7compareEPKc", `mov rcx, rsi; ${unmeasured}; xor esi, esi; mov rdx, -1; jmp __string_compare`],
	["const 8_M_limitEmm", "mov rax, [rdi + 8]; sub rax, rsi; cmp rax, rdx; cmova rax, rdx; ret"],
	[
		"5eraseEN9__gnu_cxx17__normal_iteratorIPKcS4_EE, 5eraseEN9__gnu_cxx17__normal_iteratorIPcS4_EE",
		"lea rdx, [rsi + 1]; jmp .Lstring_erase",
	],
	[
		"5eraseEN9__gnu_cxx17__normal_iteratorIPKcS4_EES9_, 5eraseEN9__gnu_cxx17__normal_iteratorIPcS4_EES8_",
		".Lstring_erase: push rsi; sub rdx, rsi; sub rsi, [rdi]; xor ecx, ecx; xor r8d, r8d; call __string_replace_filled; pop rax; ret",
	],
];

/** Members of which a place within the string must be one: names, the part of the message that names the member, the register of the place and that of the string, and the code. */
const checked: readonly (readonly [names: string, member: string, place: string, string: string, code: string])[] = [
	["5eraseEmm", "erase", "rsi", "rdi", "xor ecx, ecx; xor r8d, r8d; jmp __string_replace_filled"],
	[
		"const 6substrEmm",
		"substr",
		"rdx",
		"rsi",
		".Lstring_part: mov r8, [rsi + 8]; sub r8, rdx; cmp rcx, r8; cmova rcx, r8; mov rsi, [rsi]; add rsi, rdx; mov rdx, rcx; jmp __string_construct",
	],
	["CERKS4_mm", "basic_string", "rdx", "rsi", "jmp .Lstring_part"],
	["CERKS4_m", "basic_string", "rdx", "rsi", "mov rcx, -1; jmp .Lstring_part"],
	["6insertEmPKc", "insert", "rsi", "rdi", `mov rcx, rdx; xor edx, edx; ${unmeasured}; jmp __string_replace`],
	["6insertEmPKcm", "insert", "rsi", "rdi", "mov r8, rcx; mov rcx, rdx; xor edx, edx; jmp __string_replace"],
	["6insertEmRKS4_", "insert", "rsi", "rdi", "mov rcx, [rdx]; mov r8, [rdx + 8]; xor edx, edx; jmp __string_replace"],
	["6insertEmmc", "insert", "rsi", "rdi", "mov r8d, ecx; mov rcx, rdx; xor edx, edx; jmp __string_replace_filled"],
	["7replaceEmmPKc", "replace", "rsi", "rdi", `${unmeasured}; jmp __string_replace`],
	["7replaceEmmPKcm", "replace", "rsi", "rdi", "jmp __string_replace"],
	["7replaceEmmRKS4_", "replace", "rsi", "rdi", "mov r8, [rcx + 8]; mov rcx, [rcx]; jmp __string_replace"],
	["7replaceEmmmc", "replace", "rsi", "rdi", "jmp __string_replace_filled"],
	["const 7compareEmmPKc", "compare", "rsi", "rdi", `${unmeasured}; jmp __string_compare`],
	["const 7compareEmmPKcm", "compare", "rsi", "rdi", "jmp __string_compare"],
	["const 7compareEmmRKS4_", "compare", "rsi", "rdi", "mov r8, [rcx + 8]; mov rcx, [rcx]; jmp __string_compare"],
	[
		"6appendERKS4_mm",
		"append",
		"rdx",
		"rsi",
		"mov r8, [rsi + 8]; sub r8, rdx; cmp r8, rcx; cmova r8, rcx; mov rcx, [rsi]; add rcx, rdx; jmp .Lstring_append",
	],
	[
		"6assignERKS4_mm",
		"assign",
		"rdx",
		"rsi",
		"mov r8, [rsi + 8]; sub r8, rdx; cmp r8, rcx; cmova r8, rcx; mov rcx, [rsi]; add rcx, rdx; jmp .Lstring_assign",
	],
];

/** The searches, each with a text and its length, a text, a string, and a character. */
const searches = ["4find", "5rfind", "13find_first_of", "12find_last_of", "17find_first_not_of", "16find_last_not_of"];

function searchCode(name: string): string {
	const served = `__string_${name.replace(/^\d+/, "")}`;
	return `
	.balign 16
${labels(mangled(`const ${name}EPKcm`))}
	mov rcx, -1
${labels(mangled(`const ${name}EPKcmm`))}
	jmp ${served}
	.balign 16
${labels(mangled(`const ${name}ERKS4_m`))}
	mov rcx, [rsi + 8]
	mov rsi, [rsi]
	jmp ${served}
	.balign 16
${labels(mangled(`const ${name}Ecm`))}
	push rsi
	mov rsi, rsp
	mov ecx, 1
	call ${served}
	pop rcx
	ret
`;
}

const searchParts: readonly LibraryPart[] = searches.map((name) => ({
	names: ["EPKcm", "EPKcmm", "ERKS4_m", "Ecm"].flatMap((rest) => mangled(`const ${name}${rest}`)),
	uses: [`__string_${name.replace(/^\d+/, "")}`],
	text: searchCode(name),
}));

const all = (names: string): readonly string[] => names.split(", ").flatMap(mangled);
const lines = (code: string): string => code.replaceAll("; ", "\n\t");

/** `at(place)` throws where no character is. */
const element: LibraryPart = {
	names: all("2atEm, const 2atEm"),
	uses: ["_ZSt24__throw_out_of_range_fmtPKcz"],
	text: `
	.balign 16
${labels(all("2atEm, const 2atEm"))}
	mov rdx, [rdi + 8]
	cmp rsi, rdx
	jae 1f
	mov rax, [rdi]
	add rax, rsi
	ret
1:	lea rdi, [rip + 2f]
	jmp _ZSt24__throw_out_of_range_fmtPKcz
2:	.asciz "basic_string::at: __n (which is %zu) >= this->size() (which is %zu)"
`,
};

const checkedCode = checked.map(
	([names, member, place, string, code]) => `
	.balign 16
${labels(all(names))}
	cmp ${place}, [${string} + 8]
	ja 1f
	${lines(code)}
1:	mov rcx, [${string} + 8]
	mov rdx, ${place}
	lea rsi, [rip + 2f]
	jmp .Lstring_refuse
2:	.asciz "basic_string::${member}"`,
);

/** What makes, changes and compares strings. */
const members: LibraryPart = {
	names: [...short.flatMap(([names]) => all(names)), ...checked.flatMap(([names]) => all(names))].concat(
		mangled("const 8_M_checkEmPKc"),
	),
	uses: [
		"__string_construct",
		"__string_construct_filled",
		"__string_construct_moved",
		"__string_replace",
		"__string_replace_filled",
		"__string_move",
		"__string_swap",
		"__string_reserve",
		"__string_create",
		"__string_dispose",
		"__string_compare",
		"memcpy",
		"memmove",
		"memset",
		"_ZSt24__throw_out_of_range_fmtPKcz",
	],
	text: `${short.map(([names, code]) => `\n\t.balign 16\n${labels(all(names))}\n\t${lines(code)}`).join("\n")}
${checkedCode.join("\n")}
	# (string, place, member)
	.balign 16
${labels(mangled("const 8_M_checkEmPKc"))}
	mov rax, rsi
	mov rcx, [rdi + 8]
	cmp rsi, rcx
	ja 1f
	ret
1:	mov rsi, rdx
	mov rdx, rax
.Lstring_refuse:
	lea rdi, [rip + 1f]
	jmp _ZSt24__throw_out_of_range_fmtPKcz
1:	.asciz "%s: __pos (which is %zu) > this->size() (which is %zu)"
`,
};

export const stringParts: readonly LibraryPart[] = [members, element, ...searchParts];
