// Parts of stdlib.h and unistd.h that keep something in memory which programs may
// look at: getopt with its variables, the environment, and the random numbers of 48 bits.

import type { LibraryPart } from "./libraryPart.ts";

/** What is kept stands in the order that machine/library/options.ts knows. */
const options: LibraryPart = {
	names: ["getopt", "getopt_long", "__posix_getopt", "optarg", "optind", "opterr", "optopt"],
	uses: ["__getopt"],
	text: `
	.balign 16
getopt:
__posix_getopt:
	xor ecx, ecx
	xor r8d, r8d
getopt_long:
	lea r9, [rip + optarg]
	jmp __getopt
	.section .libc.data, "aw"
	.balign 16
optarg: .quad 0
	.size optarg, 8
	.type optarg, @object
optind: .long 1
	.size optind, 4
	.type optind, @object
opterr: .long 1
	.size opterr, 4
	.type opterr, @object
optopt: .long '?'
	.size optopt, 4
	.type optopt, @object
	.zero 24
	.section .libc, "ax"
`,
};

/** The list that programs may look at; the machine puts its first address here at the start. */
const environment: LibraryPart = {
	names: ["environ", "__environ", "_environ", "setenv", "putenv", "unsetenv", "clearenv"],
	uses: ["__setenv", "__putenv", "__unsetenv"],
	text: `
	.balign 16
setenv:
	jmp __setenv
putenv:
	jmp __putenv
unsetenv:
	jmp __unsetenv
clearenv:
	mov qword ptr [rip + environ], 0
	xor eax, eax
	ret
	.section .libc.data, "aw"
	.balign 8
environ:
__environ:
_environ: .quad 0
	.size environ, 8
	.type environ, @object
	.section .libc, "ax"
`,
};

/** Each function's number from the next 48 bits in rax, which come from the program's own state or from the common one. */
const random: LibraryPart = {
	names: ["drand48", "erand48", "lrand48", "nrand48", "mrand48", "jrand48", "srand48", "seed48", "lcong48"],
	uses: [],
	text: `
	.balign 16
.Lnext48:
	movzx eax, word ptr [rdi + 4]
	mov ecx, [rdi]
	shl rax, 32
	or rax, rcx
	imul rax, [rip + .Lfactor48]
	movzx ecx, word ptr [rip + .Laddend48]
	add rax, rcx
	shl rax, 16
	shr rax, 16
	mov [rdi], eax
	mov rcx, rax
	shr rcx, 32
	mov [rdi + 4], cx
	ret
	.balign 16
drand48:
	lea rdi, [rip + .Lstate48]
erand48:
	call .Lnext48
	cvtsi2sd xmm0, rax
	mulsd xmm0, [rip + .Lunit48]
	ret
	.balign 16
lrand48:
	lea rdi, [rip + .Lstate48]
nrand48:
	call .Lnext48
	shr rax, 17
	ret
	.balign 16
mrand48:
	lea rdi, [rip + .Lstate48]
jrand48:
	call .Lnext48
	shr rax, 16
	cdqe
	ret
	.balign 16
srand48:
	mov word ptr [rip + .Lstate48], 0x330e
	mov [rip + .Lstate48 + 2], edi
.Lusual48:
	movabs rax, 0x5deece66d
	mov [rip + .Lfactor48], rax
	mov word ptr [rip + .Laddend48], 11
	ret
	.balign 16
seed48:
	mov rax, [rip + .Lstate48]
	mov [rip + .Lformer48], rax
	mov eax, [rdi]
	movzx ecx, word ptr [rdi + 4]
	mov [rip + .Lstate48], eax
	mov [rip + .Lstate48 + 4], cx
	call .Lusual48
	lea rax, [rip + .Lformer48]
	ret
	.balign 16
lcong48:
	mov eax, [rdi]
	movzx ecx, word ptr [rdi + 4]
	mov [rip + .Lstate48], eax
	mov [rip + .Lstate48 + 4], cx
	mov eax, [rdi + 6]
	movzx ecx, word ptr [rdi + 10]
	mov [rip + .Lfactor48], eax
	mov [rip + .Lfactor48 + 4], ecx
	movzx eax, word ptr [rdi + 12]
	mov [rip + .Laddend48], ax
	ret
	.section .libc.data, "aw"
	.balign 16
.Lstate48: .quad 0
.Lformer48: .quad 0
.Lfactor48: .quad 0x5deece66d
.Laddend48: .quad 11
.Lunit48: .quad 0x3cf0000000000000
	.section .libc, "ax"
`,
};

export const optionParts: readonly LibraryPart[] = [options, environment, random];
