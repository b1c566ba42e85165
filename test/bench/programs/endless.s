# Recursion that begins again whenever it is through: a program that only a pause stops.
.intel_syntax noprefix
.globl _start
.text
_start:
    mov edi, 20
    call fibonacci
    jmp _start

# edi: n; eax: the n-th number of Fibonacci.
fibonacci:
    push rbx
    mov ebx, edi
    mov eax, edi
    cmp edi, 2
    jb known
    lea edi, [rbx - 1]
    call fibonacci
    push rax
    lea edi, [rbx - 2]
    call fibonacci
    pop rdx
    add eax, edx
known:
    pop rbx
    ret
