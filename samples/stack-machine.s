# A stack machine in the strict sense
#
# (3 + 4) * (10 - 2) without a single variable: operands live nowhere but on the
# stack. An operation takes its two operands off the top and leaves its result
# there. This is how the Java virtual machine, WebAssembly and Forth compute, and
# every compiler's first lesson: in postfix, 3 4 + 10 2 - *.

.intel_syntax noprefix
.globl _start
.text

_start:
    push 3                      # 3
    push 4                      # 3 4
    call plus                   # 7
    push 10                     # 7 10
    push 2                      # 7 10 2
    call minus                  # 7 8
    call times                  # 56

    pop rdi                     # the result, and the stack is empty again
    mov eax, 60                 # exit(56)
    syscall

# Each takes two words off the stack and puts one there. The return address is in the
# way (it is on the same stack), so each takes that off first and jumps through it.
# A call of a function that others may use needs an rsp that is a multiple of 16, and
# operands come and go by 8; of functions kept to a file, as these are declared to be,
# the ABI does not ask it.
.type plus, @function
.type minus, @function
.type times, @function

plus:
    pop rdx                     # return address
    pop rcx                     # right operand
    pop rax                     # left operand
    add rax, rcx
    push rax
    jmp rdx

minus:
    pop rdx
    pop rcx
    pop rax
    sub rax, rcx
    push rax
    jmp rdx

times:
    pop rdx
    pop rcx
    pop rax
    imul rax, rcx
    push rax
    jmp rdx
