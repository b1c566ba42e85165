# Texts and constants that ld puts down once.
	.section .rodata.str1.1,"aMS",@progbits,1
.LC0:	.string "%d\n"
.LC1:	.string "sum = %d\n"
.LC2:	.string ""
.LC3:	.string "d\n"
.LC4:	.string "sum = %d\n"
.LC5:	.string "other"
	.section .rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC6:	.string "a longer text, aligned to eight bytes"
	.align 8
.LC7:	.string "eight bytes"
	.align 8
.LC8:	.string "other"
	.string "bytes"
	.section .rodata.cst8,"aM",@progbits,8
	.align 8
.LD0:	.quad 0x3ff0000000000000
.LD1:	.quad 0x4000000000000000
.LD2:	.quad 0x3ff0000000000000
	.section .rodata.cst4,"aM",@progbits,4
	.align 4
.LF0:	.long 1, 2, 1, 3
	.section .rodata.cst16,"aM",@progbits,16
	.align 16
.LV0:	.quad 1, 2
.LV1:	.quad 1, 2
.LV2:	.quad 2, 1
	.section .rodata.str2.2,"aMS",@progbits,2
	.align 2
.LW0:	.value 'a', 'b', 0
.LW1:	.value 'b', 0
.LW2:	.value 0x100, 'b', 0, 0, 0
	.section .rodata.again,"aMS",@progbits,1
.LA0:	.string "other"
	.string "mother"
.LA1:	.string "her"
	.ascii "no end"
	.section .rodata.waits,"aM",@progbits,8
	.align 8
.LR0:	.quad _start, _start
	.section .rodata
	.byte 1
	.text
	.globl _start
_start:	lea .LC0(%rip), %rdi
	lea .LC1(%rip), %rdi
	lea .LC2(%rip), %rdi
	lea .LC3(%rip), %rdi
	lea .LC4(%rip), %rdi
	mov $.LC5, %edi
	mov $.LC5+2, %edi
	lea .LC6(%rip), %rdi
	lea .LC7(%rip), %rdi
	lea .LC8(%rip), %rdi
	movsd .LD0(%rip), %xmm0
	movsd .LD1(%rip), %xmm0
	movsd .LD2(%rip), %xmm0
	movaps .LV0(%rip), %xmm1
	movaps .LV1(%rip), %xmm1
	movaps .LV2(%rip), %xmm1
	lea .LF0(%rip), %rax
	lea .LW0(%rip), %rax
	lea .LW1(%rip), %rax
	lea .LW2(%rip), %rax
	lea .LA0(%rip), %rax
	lea .LA1(%rip), %rax
	lea .LR0(%rip), %rax
	.data
	.quad .LC0, .LC1, .LC2, .LC3, .LC8, .LD2, .LV1, .LW1, .LA1, .LA1+1
	.long .LC4 - .LC1
