# Heap and stack: the same memory, used in two ways
#
# brk moves the end of the heap; that is all the kernel does for it. Which block
# is in use is a matter of book-keeping: here a "bump allocator", the simplest one
# there is. The stack needs none: rsp is all its book-keeping.
#
# Put [rbx] and then rsp in the panel's "go to" box: both are rows of bytes in one
# memory, the heap just after the program, the stack at the far end.

.intel_syntax noprefix
.globl _start

.data
heap_next: .quad 0              # the first free byte
heap_end:  .quad 0              # the first byte that is not ours

.text

# allocate(rdi: bytes) -> rax: address of a fresh block, 16-byte aligned; 0 when there is no room
allocate:
    add rdi, 15
    and rdi, -16
    mov rax, [heap_next]
    lea rdx, [rax + rdi]
    cmp rdx, [heap_end]
    ja  no_room
    mov [heap_next], rdx
    ret
no_room:
    xor eax, eax
    ret

_start:
    xor edi, edi                # brk(0): where does the heap end now?
    mov eax, 12
    syscall
    mov [heap_next], rax

    lea rdi, [rax + 4096]       # brk(end + 4096): one page, please
    mov eax, 12
    syscall
    mov [heap_end], rax

    mov edi, 24
    call allocate
    mov rbx, rax                # a block on the heap
    mov edi, 24
    call allocate
    mov r12, rax                # another one, right behind it

    sub rsp, 32                 # a "block" on the stack

    mov rax, 0x4847464544434241 # "ABCDEFGH", in all three
    mov [rbx], rax
    mov [r12], rax
    mov [rsp], rax

    mov [rbx + 8], r12          # heap to heap: a linked list
    mov [r12 + 8], rsp          # heap to stack: allowed, and dangerous
    mov [rsp + 8], rbx          # stack to heap: what every local pointer is

    mov rax, [rbx + 8]          # follow it all around: rbx -> r12 -> rsp -> rbx
    mov rax, [rax + 8]
    mov rax, [rax + 8]
    sub rax, rbx                # 0 when we are back where we began

    add rsp, 32                 # the stack's block is gone; the heap's stay
    mov rdi, rax
    mov eax, 60
    syscall
