# Stack overflow: a stack has an end
#
# `dive` calls itself for ever, 4 KiB deeper each time. Below the stack lies a guard
# page that may not be touched; the first store that lands there faults. Press F5 and
# let it run: the debugger stops at the very instruction, and the Call Stack holds
# every frame. Then press Step Back: even this can be undone.

.intel_syntax noprefix
.globl _start
.text

dive:
    sub rsp, 4096 - 8           # a large local array; with the return address, 4 KiB
    mov [rsp], rdi              # touch it
    inc rdi
    call dive                   # no end condition: that is the bug
    add rsp, 4096 - 8
    ret

_start:
    xor edi, edi
    call dive
    mov eax, 60                 # never reached
    syscall
