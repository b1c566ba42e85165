classify:                               # @classify
        mov eax, -1
        cmp edi, 4
        ja .LBB0_2
        movsxd rax, edi
        mov eax, dword ptr [4*rax + .Lswitch.table.main.4]
.LBB0_2:
        ret
.LCPI1_0:
        .quad 0xc009000000000000              # double -3.125
area:                                   # @area
        movsd xmm1, qword ptr [rip + .LCPI1_0] # xmm1 = mem[0],zero
        mulsd xmm1, xmm0
        mulsd xmm0, xmm1
        ret
.LCPI2_0:
        .quad 0xc009000000000000              # double -3.125
main:                                   # @main
        push rbp
        push rbx
        push rax
        add dword ptr [rip + main.calls], 1
        mov ebx, edi
        mov eax, dword ptr [rip + counter]
        lea ecx, [rax + 1]
        mov dword ptr [rip + counter], ecx
        add dword ptr [rip + hidden], eax
        mov edi, offset .L.str
        mov esi, 10
        xor eax, eax
        call printf
        cmp ebx, 4
        ja .LBB2_7
        mov esi, 5
        mov eax, ebx
        jmp qword ptr [8*rax + .LJTI2_0]
.LBB2_2:
        mov ebp, 10
        mov edi, offset .L.str
        mov esi, 10
        xor eax, eax
        call printf
        mov edi, offset .L.str
        mov esi, 10
        xor eax, eax
        call printf
        mov edi, offset .L.str
        mov esi, 10
        xor eax, eax
        call printf
        mov edi, offset .L.str
        mov esi, 10
        xor eax, eax
        call printf
        jmp .LBB2_13
.LBB2_4:
        mov edi, offset .L.str
        mov esi, 22
        xor eax, eax
        call printf
        mov ebp, 7
        jmp .LBB2_9
.LBB2_3:
        mov edi, offset .L.str
        mov esi, 7
        xor eax, eax
        call printf
        mov ebp, 5
        jmp .LBB2_9
.LBB2_5:
        mov esi, 91
.LBB2_6:
        mov edi, offset .L.str
        xor eax, eax
        call printf
        mov ebp, -1
        jmp .LBB2_9
.LBB2_7:
        mov ebp, -1
        mov edi, offset .L.str
        mov esi, -1
        xor eax, eax
        call printf
        lea eax, [rbx + rbx]
        cmp eax, 4
        ja .LBB2_9
        cdqe
        mov ebp, dword ptr [4*rax + .Lswitch.table.main]
.LBB2_9:
        mov edi, offset .L.str
        mov esi, ebp
        xor eax, eax
        call printf
        lea eax, [rbx + 2*rbx]
        mov ebp, -1
        mov esi, -1
        cmp eax, 4
        ja .LBB2_11
        cdqe
        mov esi, dword ptr [4*rax + .Lswitch.table.main.4]
.LBB2_11:
        mov edi, offset .L.str
        xor eax, eax
        call printf
        cmp ebx, 1
        mov eax, 5
        cmovne eax, ebp
        test ebx, ebx
        mov esi, 10
        cmovne esi, eax
        mov edi, offset .L.str
        xor eax, eax
        call printf
        lea eax, [rbx + 4*rbx]
        cmp eax, 4
        ja .LBB2_13
        cdqe
        mov ebp, dword ptr [4*rax + .Lswitch.table.main.4]
.LBB2_13:
        xor ebx, ebx
        mov edi, offset .L.str
        mov esi, ebp
        xor eax, eax
        call printf
        mov edi, offset table
        mov esi, 5
        mov edx, 4
        mov ecx, offset compare
        call qsort
        mov esi, dword ptr [rip + table]
        mov edi, offset .L.str.1
        mov edx, 44
        xor eax, eax
        call printf
        mov esi, dword ptr [rip + table+4]
        mov edi, offset .L.str.1
        mov edx, 44
        xor eax, eax
        call printf
        mov esi, dword ptr [rip + table+8]
        mov edi, offset .L.str.1
        mov edx, 44
        xor eax, eax
        call printf
        mov esi, dword ptr [rip + table+12]
        mov edi, offset .L.str.1
        mov edx, 44
        xor eax, eax
        call printf
        mov esi, dword ptr [rip + table+16]
        mov edi, offset .L.str.1
        mov edx, 10
        xor eax, eax
        call printf
        mov byte ptr [rip + name], 112
        cvtsi2sd xmm1, dword ptr [rip + counter]
        movsd xmm0, qword ptr [rip + .LCPI2_0] # xmm0 = mem[0],zero
        mulsd xmm0, xmm1
        mulsd xmm0, xmm1
        mov edx, dword ptr [rip + hidden]
        mov r8d, dword ptr [rip + main.calls]
        mov edi, offset .L.str.2
        mov esi, offset name
        mov ecx, 4
        mov al, 1
        call printf
        mov eax, offset first
.LBB2_14:                               # =>This Inner Loop Header: Depth=1
        add ebx, dword ptr [rax]
        mov rax, qword ptr [rax + 8]
        test rax, rax
        jne .LBB2_14
        mov eax, ebx
        add rsp, 8
        pop rbx
        pop rbp
        ret
.LJTI2_0:
        .quad .LBB2_2
        .quad .LBB2_4
        .quad .LBB2_3
        .quad .LBB2_5
        .quad .LBB2_6
compare:                                # @compare
        mov eax, dword ptr [rdi]
        sub eax, dword ptr [rsi]
        ret
counter:
        .long 3                               # 0x3
name:
        .asciz "tower"
table:
        .long 5                               # 0x5
        .long 3                               # 0x3
        .long 9                               # 0x9
        .long 1                               # 0x1
        .long 4                               # 0x4
second:
        .long 7                               # 0x7
        .zero 4
        .quad 0
first:
        .long 3                               # 0x3
        .zero 4
        .quad second
operations:
        .quad classify
        .quad abs
main.calls:
        .long 4                               # 0x4
hidden:
        .long 2                               # 0x2
.L.str:
        .asciz "%d "
.L.str.1:
        .asciz "%d%c"
.L.str.2:
        .asciz "%s %.3f %d %d %d\n"
.Lswitch.table.main:
        .long 10                              # 0xa
        .long 4294967295                      # 0xffffffff
        .long 7                               # 0x7
        .long 4294967295                      # 0xffffffff
        .long 5                               # 0x5
.Lswitch.table.main.4:
        .long 10                              # 0xa
        .long 22                              # 0x16
        .long 7                               # 0x7
        .long 91                              # 0x5b
        .long 5                               # 0x5
