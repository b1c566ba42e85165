// std::ctype<char>, the facet of a locale that knows letters: the object that
// headers' code looks into, and its virtual functions.

/** The object: whether `widen` is known already, and what it gives for each letter, which is the letter. */
export const characterFacet = `
	.balign 8
.Lctype: .quad .Lctype_functions
	.skip 48
	.byte 1
	.set .Lcharacter, 0
	.rept 256
	.byte .Lcharacter
	.set .Lcharacter, .Lcharacter + 1
	.endr
	.skip 263
	.balign 8
.Lctype_functions: .quad 0, 0, .Lctype_upper, .Lctype_upper_range, .Lctype_lower, .Lctype_lower_range
	.quad .Lctype_letter, .Lctype_widen_range, .Lctype_letter, .Lctype_narrow_range`;

/** The facet's functions for letters from `first` on that become others: of one in esi, and of those from rsi up to rdx. */
const changed = (name: string, first: string, change: string): string => `
	.balign 16
.Lctype_${name}:
	movsx eax, sil
	lea ecx, [rax - '${first}']
	cmp ecx, 26
	jae 1f
	${change} eax, 32
1:	ret
	.balign 16
.Lctype_${name}_range:
	cmp rsi, rdx
	jae 2f
	movzx eax, byte ptr [rsi]
	lea ecx, [rax - '${first}']
	cmp ecx, 26
	jae 1f
	${change} byte ptr [rsi], 32
1:	inc rsi
	jmp .Lctype_${name}_range
2:	mov rax, rdx
	ret`;

/** Wide letters are the same; those from rsi up to rdx go to rcx, or behind a letter in ecx to r8. */
export const facetFunctions = `${changed("upper", "a", "sub")}${changed("lower", "A", "add")}
	.balign 16
.Lctype_letter:
	movsx eax, sil
	ret
.Lctype_widen_range:
	mov r8, rcx
.Lctype_narrow_range:
	mov rax, rdx
	mov rdi, r8
	mov rcx, rdx
	sub rcx, rsi
	rep movsb
	ret`;
