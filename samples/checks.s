# Checks: mistakes that nobody notices
#
# Each function below breaks a rule, and yet the program goes on, here and on a real
# machine; only the last one ends it. Most bugs of the stack and the heap are like
# that: they come out later, elsewhere, or never.
#
# Set all the boxes in the Breakpoints view, press F5, and F5 again at each stop: the
# debugger stops at one mistake after the other, says what it is and how to mend it.
# The box "Return address overwritten" is set from the start; smash.s shows it.

.intel_syntax noprefix
.globl main
.text

# A stack at a call is a multiple of 16. This one is when main calls, and 8 bytes
# off in here, since the call has pushed the return address.
misaligned_call:
    call nothing                # Misaligned stack at a call
    ret

nothing:
    ret

# rbx belongs to the caller, who finds it changed: the local has 8 bytes, the store 16.
saved_register:
    push rbp
    mov rbp, rsp
    push rbx                    # at rbp - 8
    sub rsp, 8                  # the local: at rbp - 16
    xorps xmm0, xmm0
    movups [rbp - 16], xmm0     # Saved register overwritten
    add rsp, 8
    pop rbx                     # 0
    pop rbp
    ret

# Here nobody saved rbx.
lost_register:
    mov rbx, rdi
    lea rax, [rbx + 1]
    ret                         # Register not restored

# What was given back may be given out again at any time.
freed_block:
    sub rsp, 8
    mov edi, 24
    call malloc
    mov [rsp], rax
    mov rdi, rax
    call free
    mov rax, [rsp]
    mov ecx, [rax + 16]         # Use of a freed heap block
    add rsp, 8
    ret

# A block of 20 bytes has room for five numbers of four.
heap_overrun:
    sub rsp, 8
    mov edi, 20
    call malloc
    mov dword ptr [rax + 20], 6 # Heap block overrun
    mov rdi, rax
    call free
    add rsp, 8
    ret

# A local that was given no value has what an earlier call left there.
unset_local:
    sub rsp, 24
    cmp dword ptr [rsp + 8], 0  # Read of bytes never written
    jne found
found:
    add rsp, 24
    ret

# A `ret` takes what rsp points to, whatever that is. Here it is what was pushed.
unbalanced_return:
    push rbx
    lea rax, [rdi + 1]
    ret                         # ret without its return address

main:
    push rbp
    mov rbp, rsp
    push rbx
    sub rsp, 8

    call misaligned_call
    mov ebx, 1000
    call saved_register
    mov edi, 41
    call lost_register
    call freed_block
    call heap_overrun
    call unset_local
    call unbalanced_return      # does not come back

    add rsp, 8
    pop rbx
    pop rbp
    xor eax, eax
    ret
