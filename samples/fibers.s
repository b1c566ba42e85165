# Two green threads, each with a stack of its own
#
# A fiber that is not running is only its saved registers, on its own stack, and
# its rsp. `switch` saves the registers that a function must keep (System V ABI:
# rbx, rbp, r12-r15) on the stack of the fiber that gives way, stores its rsp, loads
# the other's, takes its registers back and returns: into the other fiber.
#
# Set a breakpoint in `switch`, and watch the threads in the Call Stack view: all
# stacks are there at once, each where its fiber gave way.

.intel_syntax noprefix
.globl _start

.equ STACK_SIZE, 256

.bss
.balign 16
stack_a: .skip STACK_SIZE
.size stack_a, STACK_SIZE
stack_b: .skip STACK_SIZE
.size stack_b, STACK_SIZE

.data
main_rsp: .quad 0               # rsp of each, while it is not running
a_rsp:    .quad 0
b_rsp:    .quad 0

.text

# switch(rdi: where to save our rsp, rsi: where the other's rsp is)
switch:
    push rbp
    push rbx
    push r12
    push r13
    push r14
    push r15
    mov [rdi], rsp              # from here on we are asleep
    mov rsp, [rsi]              # and the other one is awake
    pop r15
    pop r14
    pop r13
    pop r12
    pop rbx
    pop rbp
    ret                         # to wherever it called switch

# prepare(rdi: end of a stack, rsi: function) -> rax: rsp for its first switch
prepare:
    lea rax, [rdi - 64]
    mov qword ptr [rax + 56], 0 # a return address for the function: none, it must not return
    mov [rax + 48], rsi         # where the first `ret` of switch goes
    mov qword ptr [rax + 40], 0 # rbp
    mov qword ptr [rax + 32], 0 # rbx
    mov qword ptr [rax + 24], 0 # r12
    mov qword ptr [rax + 16], 0 # r13
    mov qword ptr [rax + 8], 0  # r14
    mov qword ptr [rax], 0      # r15
    ret

fiber_a:
    sub rsp, 8                  # a multiple of 16 at every call, as everywhere
    mov rbx, 'A'                # rbx is ours: switch keeps it
a_again:
    mov rdi, rbx
    call print
    inc rbx
    lea rdi, [a_rsp]
    lea rsi, [b_rsp]
    call switch
    cmp rbx, 'D'
    jne a_again
    lea rdi, [a_rsp]            # done: back to the first stack
    lea rsi, [main_rsp]
    call switch

fiber_b:
    sub rsp, 8
    mov rbx, '1'                # the same register, another value: each stack has its own
b_again:
    mov rdi, rbx
    call print
    inc rbx
    lea rdi, [b_rsp]
    lea rsi, [a_rsp]
    call switch
    jmp b_again

# print(rdi: a character)
print:
    push rdi                    # write needs it in memory: the stack is memory
    mov eax, 1
    mov edi, 1
    mov rsi, rsp
    mov edx, 1
    syscall
    pop rdi
    ret

_start:
    lea rdi, [stack_a + STACK_SIZE]
    lea rsi, fiber_a
    call prepare
    mov [a_rsp], rax

    lea rdi, [stack_b + STACK_SIZE]
    lea rsi, fiber_b
    call prepare
    mov [b_rsp], rax

    lea rdi, [main_rsp]
    lea rsi, [a_rsp]
    call switch                 # A1B2C3, and then fiber_a switches back to here

    xor edi, edi
    mov eax, 60
    syscall
