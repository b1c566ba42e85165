; Packed doubles, and macros that push and pop any number of registers.

%macro multipush 1-*
        %rep %0
        push %1
        %rotate 1
        %endrep
%endmacro
%macro multipop 1-*
        %rep %0
        %rotate -1
        pop %1
        %endrep
%endmacro
        segment .data
        align 16
x:      dq 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0
y:      dq 2.0, 4.1, 5.9, 8.3, 9.7, 12.2, 13.8, 16.1
fmt     db "correlation %.6f",10,0
        segment .text
        global main, corr
        extern printf
corr:   xorpd xmm0, xmm0
        movapd xmm1, xmm0
        movapd xmm2, xmm0
        movapd xmm3, xmm0
        movapd xmm4, xmm0
        mov rcx, rdx
        xor r8, r8
.more:  movapd xmm5, [rdi+r8]
        movapd xmm6, [rsi+r8]
        movapd xmm7, xmm5
        mulpd xmm7, xmm6
        addpd xmm0, xmm5
        addpd xmm1, xmm6
        mulpd xmm5, xmm5
        mulpd xmm6, xmm6
        addpd xmm2, xmm5
        addpd xmm3, xmm6
        addpd xmm4, xmm7
        add r8, 16
        sub rcx, 2
        jnz .more
        haddpd xmm0, xmm0
        haddpd xmm1, xmm1
        haddpd xmm2, xmm2
        haddpd xmm3, xmm3
        haddpd xmm4, xmm4
        movsd xmm6, xmm0
        movsd xmm7, xmm1
        cvtsi2sd xmm8, rdx
        mulsd xmm6, xmm6
        mulsd xmm7, xmm7
        mulsd xmm2, xmm8
        mulsd xmm3, xmm8
        subsd xmm2, xmm6
        subsd xmm3, xmm7
        mulsd xmm2, xmm3
        sqrtsd xmm2, xmm2
        mulsd xmm4, xmm8
        mulsd xmm0, xmm1
        subsd xmm4, xmm0
        divsd xmm4, xmm2
        movsd xmm0, xmm4
        ret
main:   multipush rbp, rbx, r12
        mov rbp, rsp
        lea rdi, [x]
        lea rsi, [y]
        mov edx, 8
        call corr
        lea rdi, [fmt]
        mov eax, 1
        call printf
        multipop rbp, rbx, r12
        xor eax, eax
        ret
