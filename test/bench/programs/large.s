# A large program: 640 functions of 25 instructions, 16,000 in all, called one after
# the other. Each has a loop of its own, so the code that runs is never the same for long.
.intel_syntax noprefix
.altmacro
.globl _start
.set functions, 640
.set turns, 4800
.set rounds, 64

.bss
table:
    .skip 4096

.text
.macro call_work number
    call work\number
.endm

.macro work number
work\number:
    push rbp
    mov rbp, rsp
    sub rsp, 32
    mov [rbp - 8], rdi
    mov qword ptr [rbp - 16], 0
    xor ecx, ecx
round\number:
    lea rax, [rcx + rcx * 2 + \number]
    add [rbp - 16], rax
    mov edx, [table + rcx * 4]
    imul rdx, rdx, \number + 3
    xor r8, rdx
    mov [rbp - 24], edx
    test cl, 1
    jz even\number
    add r9, rax
    shr rax, 2
    xor r10, rax
even\number:
    inc ecx
    cmp ecx, rounds
    jb round\number
    mov rax, [rbp - 16]
    add r11, rax
    leave
    ret
.endm

_start:
    mov ebx, turns
turn:
    .set number, 0
    .rept functions
    call_work %number
    .set number, number + 1
    .endr
    dec ebx
    jnz turn
    mov eax, 60
    mov edi, r10d
    and edi, 127
    syscall

    .set number, 0
    .rept functions
    work %number
    .set number, number + 1
    .endr
