compare:
        movl (%rdi), %eax
        subl (%rsi), %eax
        ret
classify:
        movl $-1, %eax
        cmpl $4, %edi
        ja .L3
        movl %edi, %edi
        movl CSWTCH.11(,%rdi,4), %eax
.L3:
        ret
area:
        movsd .LC0(%rip), %xmm1
        mulsd %xmm0, %xmm1
        xorpd .LC1(%rip), %xmm0
        mulsd %xmm1, %xmm0
        ret
.LC2:
        .string "%d "
.LC3:
        .string "%d%c"
.LC4:
        .string "%s %.3f %d %d %d\n"
main:
        movl counter(%rip), %eax
        addl $1, calls.0(%rip)
        addl %eax, hidden(%rip)
        leal 1(%rax), %edx
        pushq %r12
        movl %edi, %r12d
        movl %edx, counter(%rip)
        pushq %rbp
        movl $6, %ebp
        pushq %rbx
        xorl %ebx, %ebx
.L9:
        movl $-1, %esi
        cmpl $4, %ebx
        ja .L8
        movl %ebx, %eax
        movl CSWTCH.11(,%rax,4), %esi
.L8:
        movl $.LC2, %edi
        xorl %eax, %eax
        addl %r12d, %ebx
        call printf
        subl $1, %ebp
        jne .L9
        movl $compare, %ecx
        movl $4, %edx
        movl $5, %esi
        xorl %ebx, %ebx
        movl $table, %edi
        call qsort
.L10:
        movl table(,%rbx,4), %esi
        movl $44, %edx
        movl $.LC3, %edi
        xorl %eax, %eax
        addq $1, %rbx
        call printf
        cmpq $4, %rbx
        jne .L10
        movl table+16(%rip), %esi
        movl $10, %edx
        movl $.LC3, %edi
        xorl %eax, %eax
        call printf
        pxor %xmm1, %xmm1
        movsd .LC0(%rip), %xmm0
        movl hidden(%rip), %edx
        movl $4, %ecx
        movl $name, %esi
        movl $.LC4, %edi
        movl calls.0(%rip), %r8d
        cvtsi2sdl counter(%rip), %xmm1
        movl $1, %eax
        movb $112, name(%rip)
        mulsd %xmm1, %xmm0
        xorpd .LC1(%rip), %xmm1
        mulsd %xmm1, %xmm0
        call printf
        movl $first, %eax
        xorl %edx, %edx
.L11:
        addl (%rax), %edx
        movq 8(%rax), %rax
        testq %rax, %rax
        jne .L11
        popq %rbx
        movl %edx, %eax
        popq %rbp
        popq %r12
        ret
CSWTCH.11:
        .long 10
        .long 22
        .long 7
        .long 91
        .long 5
calls.0:
        .long 4
operations:
        .quad classify
        .quad abs
first:
        .long 3
        .zero 4
        .quad second
second:
        .long 7
        .zero 4
        .quad 0
table:
        .long 5
        .long 3
        .long 9
        .long 1
        .long 4
name:
        .string "tower"
hidden:
        .long 2
counter:
        .long 3
.LC0:
        .long 0
        .long 1074331648
.LC1:
        .long 0
        .long -2147483648
        .long 0
        .long 0
