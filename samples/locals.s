# Local variables are offsets from rbp
#
# A compiler forgets the names of local variables and keeps only offsets. Here the
# names stay: `.equ total, -8` says that the word at rbp-8 is called total, and the
# debugger uses the name in Variables, in hovers and in the Stack panel.
#
# sum_of_squares(a, b) computes a*a + b*b with its variables in memory, as a
# compiler does without optimisation.

.intel_syntax noprefix
.globl main
.text

.equ total,   -8                # 8 bytes: the sum so far
.equ a,      -12                # 4 bytes: first argument
.equ b,      -16                # 4 bytes: second argument
.equ letters, -24               # 8 bytes: a small array of characters

sum_of_squares:
    push rbp
    mov rbp, rsp
    sub rsp, 32                 # 24 bytes of variables, and 8 of padding: see it in the panel

    mov dword ptr [rbp + a], edi
    mov dword ptr [rbp + b], esi
    mov qword ptr [rbp + total], 0

    mov byte ptr [rbp + letters], 'a'       # single bytes: only these change
    mov byte ptr [rbp + letters + 1], '^'
    mov byte ptr [rbp + letters + 2], '2'
    mov byte ptr [rbp + letters + 3], 0     # the other four are never written

    movsxd rax, dword ptr [rbp + a]
    imul rax, rax
    add qword ptr [rbp + total], rax

    movsxd rax, dword ptr [rbp + b]
    imul rax, rax
    add qword ptr [rbp + total], rax

    mov rax, [rbp + total]      # result: 25
    leave
    ret

main:
    push rbp
    mov rbp, rsp
    mov edi, 3
    mov esi, -4
    call sum_of_squares
    pop rbp
    ret                         # the exit status is 25
