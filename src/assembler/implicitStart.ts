// The `_start` that a program with only `main` gets: what the C library's does,
// without the library. It is assembled like any other source, so that it is
// real code at real addresses, but it has no lines of its own.

import type { Source } from "./source.ts";

export const implicitStart: Source = {
	path: "_start",
	text: `
		.globl _start
		.balign 16
	_start:
		xor ebp, ebp
		mov rdi, [rsp]
		lea rsi, [rsp + 8]
		lea rdx, [rsi + rdi*8 + 8]
		call main
		mov edi, eax
		mov eax, 60
		syscall
	`,
};
