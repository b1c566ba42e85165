# Sections by name and by flags, symbols by their directives, and everything
# that compilers write and that makes no bytes.
	.file 1 "sections.c"
	.intel_syntax noprefix
	.text
	.globl main
	.type main, @function
_start = main
	.globl _start
main:
.LFB0:
	.cfi_startproc
	endbr64
	push rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov rbp, rsp
	.cfi_def_cfa_register 6
	mov DWORD PTR -4[rbp], 0
	mov eax, DWORD PTR counter[rip]
	mov edx, DWORD PTR buffer[rip]
	mov ecx, DWORD PTR private[rip]
	lea rdi, .LC0[rip]
	call helper@PLT
	.loc 1 5 3
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size main, .-main
	.section .rodata.str1.1, "aMS", @progbits, 1
.LC0:	.string "text"
	.section .text.unlikely, "ax", @progbits
helper:	ret
	.section .data.rel.local, "aw"
	.quad main, .LC0
	.data
	.globl counter
	.align 4
	.type counter, @object
	.size counter, 4
counter: .long 7
	.comm buffer, 64, 32
	.comm small, 3
	.local private
	.comm private, 8, 8
	.lcomm room, 10
	.section .mytext, "ax"
own:	call main
	jmp own
	.section .myconst, "a", @progbits
	.quad own
	.section .mydata, "aw"
	.long room, private
	.section .mybss, "aw", @nobits
	.skip 100
	.pushsection .data
	.long 8
	.popsection
	.skip 1
	.previous
	.long 9
	.section .rodata
	.ascii "plain"
	.bss
	.skip 20
zeros:	.zero 4
	.ident "GCC: (Debian 12.2.0-14) 12.2.0"
	.section .note.GNU-stack, "", @progbits
	.section .comment
	.string "not in memory"
