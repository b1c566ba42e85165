# A stack of our own, 48 bytes long
#
# Nothing about "the" stack is special: it is whatever memory rsp points at. Here we
# take 48 bytes of .bss, write the address of a function at their 16-byte aligned
# top, load rsp with that place, and `ret`. The CPU pops the address and jumps: we
# are in the function, on our own stack. This is how every fiber begins.
#
# In the panel, switch the row size to 1 byte and see the stack as what it is, a
# long line of bytes; then to 8, and see it as the CPU reads it. Each stack is a
# thread in the Call Stack view.

.intel_syntax noprefix
.globl _start

.bss
.balign 16
tiny_stack:
    .skip 48
.size tiny_stack, 48

.data
main_rsp:
    .quad 0

.text
_start:
    mov [main_rsp], rsp         # remember the old stack

    lea rax, [tiny_stack + 48]  # one past its last byte: stacks grow down
    and rax, -16                # 16-byte aligned, as the System V ABI wants it
    lea rcx, hello              # a bare name is the memory at it: lea takes its address
    mov [rax - 16], rcx         # the function's address, where `ret` will look for it
    lea rsp, [rax - 16]         # the switch: one register
    ret                         # pops it into rip

hello:                          # there is no caller: nobody called us
    mov rax, 0x0123456789abcdef
    push rax                    # 8 more bytes of the 48
    mov byte ptr [rsp], 'H'     # one byte of the 8
    mov byte ptr [rsp + 1], 'i'

    mov eax, 1                  # write(1, rsp, 2): the stack is memory that write can read
    mov edi, 1
    mov rsi, rsp
    mov edx, 2
    syscall

    mov rsp, [main_rsp]         # and back to the first stack
    xor edi, edi
    mov eax, 60
    syscall
