// The parts of the C library that are ordinary code, in the guest like the
// program itself: what calls the program back, here, and what has files of its own.
// Each is written here once and assembled into the programs that use it.

import { calendarParts } from "./calendarCode.ts";
import { contexts } from "./contextCode.ts";
import type { LibraryPart } from "./libraryPart.ts";
import { optionParts } from "./optionCode.ts";
import { searchParts } from "./searchCode.ts";
import { signalParts } from "./signalCode.ts";
import { sortingParts } from "./sortingCode.ts";
import { standardThreads } from "./standardThreads.ts";
import { systemCalls } from "./systemCallCode.ts";
import { threads } from "./threadCode.ts";
import { waitingParts } from "./waitingCode.ts";

/** Of the form of glibc's: in a folder that every system has. */
const temporaryName = "/tmp/fileaaaaaa";

/** `__tls_get_addr(index)`: where a variable of this thread is, by the number of its module and its distance from fs. */
const threadAddress: LibraryPart = {
	names: ["__tls_get_addr"],
	uses: [],
	text: `
	.balign 16
__tls_get_addr:
	mov rax, fs:0
	add rax, [rdi + 8]
	ret
`,
};

/**
 * exit for a program that wants something done before its end: the functions given to atexit, the
 * last one first, and then those of `.fini_array`. `.Lhandlers` holds pairs of a function and its
 * argument.
 */
const endings: LibraryPart = {
	names: ["atexit", "__cxa_atexit", "exit"],
	uses: ["_exit", "_IO_cleanup"],
	text: `
	.balign 16
atexit:
	xor esi, esi
__cxa_atexit:
	mov ecx, [rip + .Lhandler_count]
	mov eax, -1
	cmp ecx, 1024
	jae 1f
	mov eax, ecx
	shl rax, 4
	lea rdx, [rip + .Lhandlers]
	mov [rdx + rax], rdi
	mov [rdx + rax + 8], rsi
	inc dword ptr [rip + .Lhandler_count]
	xor eax, eax
1:	ret
	.balign 16
exit:
	push rbx
	push r12
	sub rsp, 8
	mov r12d, edi
	.weak __end_thread
	mov eax, offset __end_thread
	test eax, eax
	jz 1f
	call rax
1:	mov ecx, [rip + .Lhandler_count]
	sub ecx, 1
	jb 2f
	mov [rip + .Lhandler_count], ecx
	shl rcx, 4
	lea rdx, [rip + .Lhandlers]
	mov rdi, [rdx + rcx + 8]
	mov esi, r12d
	call [rdx + rcx]
	jmp 1b
2:	lea rbx, [rip + __fini_array_end]
3:	lea rax, [rip + __fini_array_start]
	cmp rbx, rax
	jbe 4f
	sub rbx, 8
	call [rbx]
	jmp 3b
4:	call _IO_cleanup
	mov edi, r12d
	call _exit
	.section .libc.data, "aw"
	.balign 16
.Lhandlers: .skip 16384
.Lhandler_count: .long 0
	.section .libc, "ax"
`,
};

/** What compilers call at functions' beginnings and ends where they are told to: nobody counts here. */
const hooks: LibraryPart = {
	names: ["mcount", "_mcount", "__fentry__", "__cyg_profile_func_enter", "__cyg_profile_func_exit"],
	uses: [],
	text: `
	.balign 16
mcount:
_mcount:
__fentry__:
__cyg_profile_func_enter:
__cyg_profile_func_exit:
	ret
`,
};

/** tmpnam(room or 0): another name each time. */
const temporaryNames: LibraryPart = {
	names: ["tmpnam"],
	uses: [],
	text: `
	.balign 16
tmpnam:
	lea rdx, [rip + .Ltemporary_name]
	lea rcx, [rdx + ${temporaryName.length}]
1:	dec rcx
	inc byte ptr [rcx]
	cmp byte ptr [rcx], 'z'
	jbe 2f
	mov byte ptr [rcx], 'a'
	jmp 1b
2:	mov rax, rdi
	test rdi, rdi
	jnz 3f
	lea rax, [rip + .Lname_room]
3:	mov rsi, rdx
	mov rdi, rax
	mov ecx, ${temporaryName.length + 1}
	rep movsb
	ret
	.section .libc.data, "aw"
.Ltemporary_name: .asciz "${temporaryName}"
.Lname_room: .skip 20
	.section .libc, "ax"
`,
};

/** What the macros of SASM's `io64.inc` call: a file in C that SASM links to every program defines it. */
const sasmStreams: LibraryPart = {
	names: ["get_stdin", "get_stdout"],
	uses: ["stdin", "stdout"],
	text: `
	.balign 16
get_stdin:
	mov rax, [rip + stdin]
	ret
get_stdout:
	mov rax, [rip + stdout]
	ret
`,
};

export const codeParts: readonly LibraryPart[] = [
	hooks,
	temporaryNames,
	...sortingParts,
	threadAddress,
	threads,
	endings,
	...signalParts,
	...calendarParts,
	...optionParts,
	sasmStreams,
	...systemCalls,
	...waitingParts,
	...searchParts,
	contexts,
	standardThreads,
];
