// Who panics, and how many panics are on their way: by that a Rust program knows
// that it is cleaning up behind one, and that a lock was given back by one. Programs
// without threads have one number for all, and one name.

import type { LibraryPart } from "./libraryPart.ts";
import { threadBlock } from "./rustThreads.ts";

const names = ["__rust_panicker", "__rust_count_panic", "__rust_is_calm", "__rust_panic_count"];

/** The number for all threads. */
const common = `
	.section .libc.data, "aw"
	.balign 8
__rust_panic_count: .quad 0
	.section .libc, "ax"
`;

/** `__rust_panicker` gives a name and its length, 0 for none; `__rust_count_panic` takes 1 or −1. */
const alone: LibraryPart = {
	names,
	uses: [],
	text: `${common}
	.balign 16
__rust_panicker:
	lea rax, [rip + 1f]
	mov edx, 4
	ret
1:	.ascii "main"
	.balign 16
__rust_count_panic:
	add [rip + __rust_panic_count], rdi
	ret
	.balign 16
__rust_is_calm:
	cmp QWORD PTR [rip + __rust_panic_count], 0
	sete al
	ret
`,
};

const withThreads: LibraryPart = {
	names,
	uses: ["__rust_current_thread"],
	text: `${common}
	.section .tdata, "awT"
	.balign 8
.Lrust_panics: .quad 0
	.section .libc, "ax"
	.balign 16
__rust_panicker:
	sub rsp, 8
	call __rust_current_thread
	mov rdx, [rax + ${threadBlock.length}]
	mov rax, [rax + ${threadBlock.name}]
	dec rdx
	add rsp, 8
	ret
	.balign 16
__rust_count_panic:
	lock add [rip + __rust_panic_count], rdi
	add fs:[.Lrust_panics@tpoff], rdi
	ret
	.balign 16
__rust_is_calm:
	cmp QWORD PTR fs:[.Lrust_panics@tpoff], 0
	sete al
	ret
`,
};

export function panicState(hasThreads: boolean): LibraryPart {
	return hasThreads ? withThreads : alone;
}
