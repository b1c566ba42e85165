# Recursion: one frame for each call
#
# factorial(n) = n * factorial(n - 1). Every activation needs an n of its own, so
# each call makes a frame: the return address that `call` pushed, the caller's rbp,
# and n. Set a breakpoint on the line marked "bottom", press F5, and look at the
# Call Stack and at the bands in the Stack panel: seven frames of the same shape,
# linked through the saved rbp.

.intel_syntax noprefix
.globl main
.text

.equ n, -8                      # our one local variable: 8 bytes at rbp-8

factorial:
    push rbp                    # save the caller's frame pointer
    mov rbp, rsp                # ours points at it: a linked list of frames
    sub rsp, 16                 # room for n; 16 rather than 8 keeps rsp a multiple of 16
    mov [rbp + n], rdi          # n, as it was passed

    cmp rdi, 1
    jle bottom

    dec rdi
    call factorial              # rax = factorial(n - 1)
    imul rax, [rbp + n]         # our own n, untouched by all the calls in between
    leave                       # rsp = rbp, pop rbp: the frame is gone
    ret

bottom:
    mov eax, 1                  # bottom: the deepest frame
    leave
    ret

main:
    push rbp
    mov rbp, rsp
    mov edi, 6
    call factorial              # 720

    xor edx, edx                # exit status is one byte: show 720 / 10 = 72
    mov ecx, 10
    div rcx
    pop rbp
    ret
