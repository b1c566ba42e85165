; textbook: print number, loops, strings, arrays, stack frames (SysV)
SYS_READ    equ 0
SYS_WRITE   equ 1
SYS_EXIT    equ 60
STDIN       equ 0
STDOUT      equ 1
NULL        equ 0
LF          equ 0x0A
TRUE        equ 1

%macro  exit 1
    mov     rax, SYS_EXIT
    mov     rdi, %1
    syscall
%endmacro

%macro  printString 1
    push    rax
    push    rdi
    push    rsi
    push    rdx
    push    rcx
    mov     rdx, 0
    mov     rdi, %1
%%countLoop:
    cmp     byte [rdi], NULL
    je      %%countDone
    inc     rdi
    inc     rdx
    jmp     %%countLoop
%%countDone:
    cmp     rdx, 0
    je      %%printDone
    mov     rax, SYS_WRITE
    mov     rsi, %1
    mov     rdi, STDOUT
    syscall
%%printDone:
    pop     rcx
    pop     rdx
    pop     rsi
    pop     rdi
    pop     rax
%endmacro

%macro aver 3
    mov eax, 0
    mov ecx, dword [%2]
    mov r12, 0
    lea rbx, [%1]
%%sumLoop:
    add eax, dword [rbx+r12*4]
    inc r12
    loop %%sumLoop
    cdq
    idiv dword [%2]
    mov dword [%3], eax
%endmacro

section .data
    list1   dd  4, 5, 2, -3, 1
    len1    dd  5
    ave1    dd  0
    list2   dd 2,6,3,-2,1,8,19
    len2    dd 7
    ave2    dd 0
    header  db  LF, "Averages", LF, NULL
    bVar1   db  17
    wVar    dw  2000
    dVar    dd  50000
    qVar    dq  0x12345678abcdef
    fVar    dd  3.14159
    matrix  times 16 dd 0
    STRLEN  equ 50
    newLine db LF, NULL
    msg1: db 'Hello', 0ah, 0dh
    msg1len: equ $-msg1
section .bss
    chr     resb 1
    inLine  resb STRLEN+2
    arr     resd 100
section .text
global _start
_start:
    printString header
    aver list1, len1, ave1
    aver list2, len2, ave2
    movsxd rdi, dword [ave1]
    call print_int
    printString newLine
    movzx rdi, word [wVar]
    call print_int
    printString newLine
    mov rdi, 10
    call fact
    mov rdi, rax
    call print_int
    printString newLine
    mov     rbx, inLine
    mov     r12, 0
readCharacters:
    mov     rax, SYS_READ
    mov     rdi, STDIN
    lea     rsi, byte [chr]
    mov     rdx, 1
    syscall
    cmp     rax, 1
    jl      readDone
    mov     al, byte [chr]
    cmp     al, LF
    je      readDone
    inc     r12
    cmp     r12, STRLEN
    jae     readCharacters
    mov     byte [rbx], al
    inc     rbx
    jmp     readCharacters
readDone:
    mov byte [rbx], NULL
    exit 7

; void print_int(rdi)
print_int:
    push rbp
    mov rbp, rsp
    sub rsp, 32
    push rbx
    mov rax, rdi
    lea rsi, [rbp-1]
    mov rcx, 10
    xor rbx, rbx
    test rax, rax
    jns .conv
    neg rax
    mov rbx, 1
.conv:
    xor rdx, rdx
    div rcx
    add dl, '0'
    mov [rsi], dl
    dec rsi
    test rax, rax
    jnz .conv
    cmp rbx, 1
    jne .out
    mov byte [rsi], '-'
    dec rsi
.out:
    inc rsi
    mov rax, SYS_WRITE
    mov rdi, STDOUT
    mov rdx, rbp
    sub rdx, rsi
    syscall
    pop rbx
    mov rsp, rbp
    pop rbp
    ret

fact:
    push rbp
    mov rbp, rsp
    push rbx
    mov rbx, rdi
    mov rax, 1
    cmp rdi, 1
    jle .done
    dec rdi
    call fact
    imul rax, rbx
.done:
    pop rbx
    leave
    ret
