; Reads numbers from a file until there are none, and appends their mean to another.
; file: numbers.txt=1.5 2.5\n3 4.25 x 9

        segment .data
name    db "numbers.txt",0
r       db "r",0
outname db "average.txt",0
a       db "a+",0
scan    db "%lf",0
res     db "n %d mean %.3f",10,0
sum     dq 0.0
        segment .bss
x       resq 1
        segment .text
        global main
        extern fopen, fscanf, fprintf, fclose, printf, rewind, fgets, puts
main:   push rbp
        mov rbp, rsp
        push rbx
        push r12
        mov edi, name
        mov esi, r
        call fopen
        mov rbx, rax
        xor r12d, r12d
.more:  mov rdi, rbx
        mov rsi, scan
        mov rdx, x
        xor eax, eax
        call fscanf
        cmp eax, 1
        jne .end
        movsd xmm0, [x]
        addsd xmm0, [sum]
        movsd [sum], xmm0
        inc r12d
        jmp .more
.end:   mov rdi, rbx
        call fclose
        mov edi, outname
        mov esi, a
        call fopen
        mov rbx, rax
        cvtsi2sd xmm1, r12d
        movsd xmm0, [sum]
        divsd xmm0, xmm1
        mov rdi, rbx
        mov rsi, res
        mov edx, r12d
        mov eax, 1
        call fprintf
        mov rdi, rbx
        call rewind
        segment .bss
.line   resb 80
        segment .text
        mov rdi, .line
        mov esi, 80
        mov rdx, rbx
        call fgets
        mov rdi, .line
        call puts
        mov rdi, rbx
        call fclose
        pop r12
        pop rbx
        xor eax, eax
        leave
        ret
