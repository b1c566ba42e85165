; C-callable style, extern, default rel, wrt
        default rel
        global  main
        global puts
        global printf:function
        section .text
global _start
_start:
main:
        sub     rsp, 8
        lea     rdi, [rel message]
        call    puts
        call    printf
        mov     rax, [array + 8]
        add     rsp, 8
        ret
message:
        db      "Hola, mundo", 0
        align 8
puts:
printf: 
max3:   mov     rax, rdi
        cmp     rax, rsi
        cmovl   rax, rsi
        cmp     rax, rdx
        cmovl   rax, rdx
        ret
fib:    
  push rbx
  push    rbp
  mov ecx, 90
  xor rax, rax
print:
        push    rax
        push    rcx
        mov     rdi, format
        mov     rsi, rax
        xor     rax, rax
        pop     rcx
        pop     rax
        mov     rdx, rax
        dec     ecx
        jnz     print
        pop rbp
        pop rbx
        ret
sum:
        xor     eax, eax
        cmp     rsi, 0
        je      .return
.next:
        add     rax, [rdi]
        add     rdi, 8
        dec     rsi
        jnz     .next
.return: ret
align 16, db 0xcc
strcopy: mov al, [rsi]
  mov [rdi], al
  inc rsi
  inc rdi
  test al, al
  jnz strcopy
  ret
  jmp short $+2
  jmp $
  mov rcx, $-strcopy
  call $+5
jumps: jmp [jt + rax*8]
  mov ebx, [abs jt]
  mov r9, [gs:0x10]
  bits 64
  segment .data
array: dq 1,2,3
jt: dq main, .l1, $, $$
.l1: dd .l1 - jt, 'a', "ab", -1, +5
b: db 1+2*3, ~1, !0, -(5), 'a'+1, 255, -128, "x", 0
db 'a','b',`c`
dw 'a', 65535
format: db "%d", 10, 0
;comment with 'quote
times 3 db "ab"
times 2 dd 1.0
section .rodata align=16
db 1
[section .data]
 db 9
[SECTION .text]
NOP
  MOV RAX, 5
  lab1:
 lab2 nop
 lab3: 
 mov eax,[array]
 lea rdi,[array+rax]
 imul edx, [array], 3
 mov byte[array],1
 mov rdx,qword[array]
 add dword [array+4], strict dword 1
 jmp strict near main
 inc byte [byte rbp+4]
 mov eax, [rbp + 0]
 mov eax, [r13]
 mov eax, [rsp]
 mov eax, [r12]
 mov [rel array], dword 7
 section .bss
x: resb 1
y resw 2
z resd 0x10
 resq 10/2
common cc 4:4
