# push and pop
#
# A stack is a piece of ordinary memory and one register, rsp, that says how far
# down it is in use. `push` moves rsp down by 8 and stores 8 bytes there; `pop`
# loads 8 bytes and moves rsp up again. Step with F10 and watch the rsp marker in
# the Stack panel. Step Back undoes any of it.

.intel_syntax noprefix
.globl _start
.text

_start:
    mov rax, 0x1122334455667788
    push rax                    # rsp goes down by 8; look at the byte order: 88 comes first
    push 7                      # a small number takes 8 bytes all the same
    push -1                     # every byte is ff

    pop rbx                     # last in, first out: rbx = -1
    pop rcx                     # rcx = 7
    pop rdx                     # rdx = 0x1122334455667788, and rsp is back where it began

                                # The three words are still there, below rsp. They are dead:
                                # nothing keeps them, and the next push overwrites the first.
    push 42

    mov rax, [rsp]              # the top of the stack is memory like any other
    add qword ptr [rsp], 1      # and can be changed in place
    pop rdi                     # 43

    mov eax, 60                 # exit(43)
    syscall
