# Smashing the stack: a copy that does not look where it stops
#
# `greet` has room for 16 bytes and copies a string that is longer. The copy runs
# upwards through the saved rbp and over the return address. Nothing happens at the
# store: it is memory like any other. It happens at `ret`, which takes whatever is
# there for an address.
#
# Run it: the debugger notices at `ret`, and goes back to the store that did it. Read
# the panel there: the return address is marked, and "written by" names the store.

.intel_syntax noprefix
.globl _start

.data
name:
    .asciz "AAAAAAAAAAAAAAAABBBBBBBBCCCCCC"     # 16 for the buffer, 8 over rbp, 6 over the return address

.text

.equ buffer, -16

greet:
    push rbp
    mov rbp, rsp
    sub rsp, 16
    lea rdi, [rbp + buffer]
copy:
    mov al, [rsi]
    mov [rdi], al               # one byte further up each time
    inc rsi
    inc rdi
    test al, al
    jne copy
    leave
    ret                         # to 0x0000434343434343

_start:
    lea rsi, [name]
    call greet
    xor edi, edi                # never reached
    mov eax, 60
    syscall
