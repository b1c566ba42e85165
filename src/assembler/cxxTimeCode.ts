// What std::put_time and the one locale of C++ leave in the library: a facet that
// writes a time by a format, with C's strftime, into a buffer.

import { iosPlaces } from "./cxxStreamLayout.ts";
import type { LibraryPart } from "./libraryPart.ts";

const facet = "St8time_putIcSt19ostreambuf_iteratorIcSt11char_traitsIcEEE";
const put = "_ZNKSt8time_putIcSt19ostreambuf_iteratorIcSt11char_traitsIcEEE3putES3_RSt8ios_basecPK2tmPKcSB_";
const useFacet = `_ZSt9use_facetI${facet}ERKT_RKSt6locale`;
const ios = "St9basic_iosIcSt11char_traitsIcEE";

const useCharacters = "_ZSt9use_facetISt5ctypeIcEERKT_RKSt6locale";

/** Where std::ctype<char> has the address of its table. */
const classesPlace = 48;

/** Bytes for the format and for what comes of it. */
const room = 1024;

const times: LibraryPart = {
	names: [useFacet, put],
	uses: ["strftime", "__buffer_write", "__buffer_tables"],
	text: `
	.balign 16
${useFacet}:
	lea rax, [rip + .Ltime_facet]
	ret
	# (facet, buffer, whether it has failed, ios, what fills, time; on the stack the format's two ends): buffer and whether it has failed.
	.balign 16
${put}:
	push rbx
	push rbp
	sub rsp, ${2 * room + 8}
	mov rbx, rsi
	mov ebp, edx
	mov rsi, [rsp + ${2 * room + 32}]
	mov rcx, [rsp + ${2 * room + 40}]
	sub rcx, rsi
	mov eax, ${room - 1}
	cmp rcx, rax
	cmova rcx, rax
	mov rdi, rsp
	rep movsb
	mov byte ptr [rdi], 0
	lea rdi, [rsp + ${room}]
	mov esi, ${room}
	mov rdx, rsp
	mov rcx, r9
	call strftime
	test bpl, bpl
	jnz 1f
	mov rdi, rbx
	lea rsi, [rsp + ${room}]
	mov rdx, rax
	mov rbp, rax
	call __buffer_write
	cmp rax, rbp
	setne bpl
1:	mov rax, rbx
	movzx edx, bpl
	add rsp, ${2 * room + 8}
	pop rbp
	pop rbx
	ret
	.section .libc.data, "aw"
	.balign 8
.Ltime_facet: .quad 0, 0
	.section .libc, "ax"
`,
};

const locales: LibraryPart = {
	names: [
		"_ZNSt6locale7classicEv",
		useCharacters,
		`_ZN${ios}5imbueERKSt6locale`,
		`_ZN${ios}11_M_setstateESt12_Ios_Iostate`,
		"_ZNKSo6sentrycvbEv",
	],
	uses: ["_ZSt4cout", "__ctype_b_loc"],
	text: `
	# The facet's own members ask a table of classes.
	.balign 16
${useCharacters}:
	lea rax, [rip + .Lctype]
	lea rcx, [rip + .Lclasses + 256]
	mov [rax + ${classesPlace}], rcx
	ret
	.balign 16
_ZNSt6locale7classicEv:
	lea rax, [rip + .Lclassic]
	ret
	# Gives the locale that was there before, which is the same.
	.balign 16
_ZN${ios}5imbueERKSt6locale:
	mov rax, rdi
	mov qword ptr [rdi], 0
	ret
	.balign 16
_ZN${ios}11_M_setstateESt12_Ios_Iostate:
	or [rdi + ${iosPlaces.state}], esi
	ret
	.balign 16
_ZNKSo6sentrycvbEv:
	movzx eax, byte ptr [rdi]
	ret
	.section .libc.data, "aw"
	.balign 8
.Lclassic: .quad 0
	.section .libc, "ax"
`,
};

export const timeParts: readonly LibraryPart[] = [times, locales];
