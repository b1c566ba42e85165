; Operands whose words say more than they must: widths before registers and
; displacements, segments before instructions, prefixes, reaches of branches.
bits 64
section .text
global _start
_start:
 push qword rax
 call qword rax
 jmp near qword rbx
 mov dword eax, 5
 mov rax, qword rbx
 mov eax, word ebx
 cmp dword eax, dword 5
 movss xmm0, dword xmm1
 movsd xmm0, qword xmm1
 movaps xmm0, oword xmm1
 insertps xmm0, dword xmm2, byte 16
 cvtsi2sd xmm0, qword rax
 movzx eax, byte bl
 shl dword eax, 5
 setz byte al
 mov eax, [byte rax]
 mov eax, [byte rax+5]
 mov eax, [byte rsp-0xff]
 mov eax, [byte r13+200]
 mov rdx, [fs:byte rax+1]
 mov eax, [dword rax]
 mov eax, [dword rax+1]
 mov qword [byte rbp+rcx*8+1], 1
 lea rax, [nosplit rax*2]
 lea rax, [nosplit rax*2+5]
 lea rax, [rax*2+5]
 mov al, [0xaaaaaaaaaaaaaaaa]
 mov bl, [0xaaaaaaaaaaaaaaaa]
 mov rax, [0xbbbbbbbb]
 mov rbx, [-8]
 mov rax, [qword 0xffffffffcccccccc]
 mov [qword 0x1122334455667788], eax
 mov al, [qword 5]
 mov [a64 rax+8], ecx
 mov rax, dword 0x80000000
 mov rax, dword 0x1122334455667788
 mov rax, qword 0x80000000
 fs mov eax, [rax]
 mov eax, [ds:rax+4]
 mov eax, [ss:rbp]
 cs nop
 gs lodsb
 fs lodsq
 rep nop
 push rax,
 mov eax, 5,
here:
 jmp strict short here
 je strict short here
 jmp short after
 jmp strict near here
 jmp qword here
 call near here
 jmp short $+20
after:
 times 40 nop
; Which register is the base.
 lea rax, [rdx+rcx+16]
 lea rax, [rdx+rcx+32+16]
 lea rax, [rcx+rbx-8+1]
 lea rax, [r9+rcx+32+16]
 lea rax, [rdx*1+rcx*1]
 lea rax, [rbx*2-rbx+rcx]
 lea rax, [rcx+rbx*3-rbx*2]
 lea rax, [rbx*2+rcx*1]
 lea rax, [rcx+rdx*0]
 lea rax, [rbp*1+rbx*1]
 lea rax, [rsi+rax+here-here]
 lea rax, [rsi+rax+1+here]
 add rsi, byte 2*8
 jmp short $+2+1-1
