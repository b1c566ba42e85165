; Writes records of a structure to a file, and reads them in the other direction.

        segment .data
        struc Customer
c_id    resd 1
c_name  resb 16
c_balance resd 1
        endstruc
file    db "customers.dat",0
wplus   db "w+",0
names   db "Ann",0,0,0,0,0,"Bob",0,0,0,0,0,"Cleo",0,0,0,0
fmt     db "%d %s %d at %ld",10,0
fp      dq 0
c       times Customer_size db 0
        segment .text
        global main
        extern fopen, fwrite, fread, fseek, ftell, fclose, printf, strcpy, rewind, feof, fprintf, stderr
main:   push rbp
        mov rbp, rsp
        push rbx
        push r12
        lea rdi, [file]
        lea rsi, [wplus]
        call fopen
        mov [fp], rax
        xor ebx, ebx
.write: mov [c+c_id], ebx
        lea rdi, [c+c_name]
        lea rsi, [names+rbx*8]
        call strcpy
        imul eax, ebx, 100
        mov [c+c_balance], eax
        lea rdi, [c]
        mov esi, Customer_size
        mov edx, 1
        mov rcx, [fp]
        call fwrite
        inc ebx
        cmp ebx, 3
        jl .write
        mov ebx, 2
.read:  mov rdi, [fp]
        imul rsi, rbx, Customer_size
        xor edx, edx
        call fseek
        lea rdi, [c]
        mov esi, Customer_size
        mov edx, 1
        mov rcx, [fp]
        call fread
        mov rdi, [fp]
        call ftell
        mov r8, rax
        lea rdi, [fmt]
        mov esi, [c+c_id]
        lea rdx, [c+c_name]
        mov ecx, [c+c_balance]
        xor eax, eax
        call printf
        dec ebx
        jns .read
        mov rdi, [fp]
        call fclose
        xor eax, eax
        pop r12
        pop rbx
        leave
        ret
