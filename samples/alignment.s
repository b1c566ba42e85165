# Alignment: why rsp must be a multiple of 16 at every call
#
# The System V ABI promises a function that rsp + 8 is a multiple of 16 when it
# starts (rsp was one before `call` pushed 8 bytes). Compilers rely on it: they keep
# 16-byte values on the stack and use instructions that fault on any other address.
#
# The panel's usage line shows rsp mod 16; rows at a multiple of 16 carry a mark.
# Each function returns rsp mod 16 as it is at its start.

.intel_syntax noprefix
.globl _start
.text

rsp_mod_16:
    mov rax, rsp
    and eax, 15
    ret

_start:                         # at the start of a program rsp is a multiple of 16
    mov rax, rsp
    and eax, 15
    mov rbx, rax                # 0

    call rsp_mod_16             # 8: what every function expects
    lea rbx, [rbx + rax]        # 8

    push rbx                    # one push too many before a call
    call rsp_mod_16             # 0: wrong for a function
    pop rbx
    lea rbx, [rbx + rax]        # still 8

    push rbx
    sub rsp, 8                  # so a compiler adds 8 bytes of padding
    call rsp_mod_16             # 8 again
    add rsp, 8
    pop rbx
    lea rbx, [rbx + rax]        # 16

    push rbp                    # or a function makes its own alignment, and remembers
    mov rbp, rsp                # where it was
    and rsp, -16
    call rsp_mod_16
    mov rsp, rbp
    pop rbp
    lea rdi, [rbx + rax]        # 24

    mov eax, 60                 # exit(24)
    syscall
