// What std::list does with its nodes, whatever they hold: code of the guest under
// libstdc++'s names.

import type { LibraryPart } from "./libraryPart.ts";

/** std::list's nodes: the next at 0, the one before at 8. */
export const listLinks: LibraryPart = {
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
