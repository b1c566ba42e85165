section .text
default rel
x: 
 a32 lea eax, [edi]
 o16 nop
 o32 nop
 a32 movsb
 mov eax, strict dword 5
 add eax, strict dword 5
 add eax, strict byte 5
 push strict dword 5
 push strict byte 5
 push dword 5
 push qword 5
 push byte 5
 push word 5
 push 5
 push 500
 jmp short x
 jmp near x
 jmp x
 jmp strict near x
 jz near x
 jz short x
 call x
 call near x
 call [x]
 call qword [rax]
 jmp [rax*8+x2]
 jmp qword [x]
 jmp near [rax]
 mov rax, x
 mov rax, qword x
 mov eax, x
 mov rax, [x]
 mov rax, [abs x]
 mov rax, [rel x]
 mov rax, [rax+x]
 mov rax, [dword rbx+5]
 mov rax, [rbx+rcx*1]
 mov rax, [rbx*2]
 mov rax, [rbx*1]
 mov rax, [rbx+rbx]
 mov rax, [rbx*3]
 mov rax, [rbx*5+3]
 mov rax, [rbx*9]
 mov rax, [rsp+rax]
 mov rax, [rax+rsp]
 mov rax, [rax+rbp]
 mov rax, [rbp+rax]
 mov rax, [rbp*2+rax]
 mov rax, [rbp]
 mov rax, [r13]
 mov rax, [r12]
 mov rax, [eax+ecx*2]
 mov rax, [rax+rax*2+rbx-rbx]
 mov rax, [fs:0x28]
 mov rax, [fs:rax]
 mov rax, [gs:rel x]
 mov rax, fs:[rax]
 mov eax, 5
 mov rax, 5
 mov rax, -1
 mov rax, 0x7fffffff
 mov rax, 0x80000000
 mov rax, 0xffffffff
 mov rax, 0xffffffff80000000
 mov rax, 0x123456789
 mov dword [rax], 5
 mov [rax], dword 5
 mov [rax], byte 5
 mov qword [rax], -1
 add rax, 0xffffffffffffffff
 and rax, 0xfffffffffffffff0
 add eax, 0xffffffff
 add ax, 0xffff
 add al, 255
 cmp byte [rax], 'a'
 imul rax, 5
 imul eax, ebx, 500
 imul eax, 5
 imul rax, rbx
 test rax, 1
 test [rax], rbx
 test rbx, [rax]
 xchg rax, rbx
 xchg [rax], rbx
 xchg rbx, [rax]
 xchg eax, eax
 xchg rax, rax
 lock inc dword [rax]
 lock cmpxchg [rax], rbx
 lock xadd [rax], rbx
 rep movsq
 repe cmpsb
 repne scasb
 repz cmpsw
 repnz scasd
 movsb
 movsx eax, byte [rax]
 movsx rax, word [rax]
 movsxd rax, dword [rax]
 movsxd rax, ecx
 movsx rax, ecx
 movzx eax, cl
 shl rax, 1
 shl rax, cl
 shl rax, 5
 shl dword [rax], 1
 sal eax, 3
 shld rax, rbx, 5
 shrd eax, ebx, cl
 ret
 ret 8
 retn
 leave
 enter 16, 0
 int3
 loop near_x

near_x: loope near_x
 jrcxz near_x
 jecxz near_x
loop near_x, ecx
loop near_x, rcx
 nop
 pause
 hlt
 ud2
 syscall
 cqo
 cdq
 cdqe
 cwde
 cbw
 cwd
 bswap rax
 bsf rax, rbx
 bt rax, 5
 bts [rax], rbx
 sete al
 setnz byte [rax]
 cmovz rax, rbx
 cmovnle eax, [rax]
 xlatb
 lahf
 sahf
 pushfq
 popfq
 pushf
 popf
 cmc
 clc
 stc
 cld
 std
 movd xmm0, eax
 movq xmm0, rax
 movq rax, xmm0
 movq xmm0, xmm1
 movq xmm0, [rax]
 movq [rax], xmm0
 movd [rax], xmm0
 movss xmm0, [x]
 movsd xmm0, [x]
 movsd
 cvtsi2sd xmm0, rax
 cvtsi2sd xmm0, eax
 cvtsi2sd xmm0, dword [rax]
 cvtsi2sd xmm0, [rax]
 cvtsi2sd xmm0, qword [rax]
 cvttsd2si rax, xmm0
 pxor xmm0, xmm0
 addsd xmm0, [x]
 movaps xmm0, [rax]
 movups [rax], xmm8
 pextrw eax, xmm0, 5
 pinsrd xmm0, [rsi], 0
 pshufd xmm0, xmm1, 0b11_10_01_00
 cmpltsd xmm0, xmm1
 cmpeqps xmm0, xmm1
 cmpsd xmm0, xmm1, 1
 ldmxcsr [rax]
 prefetcht0 [rax]
 xor eax, eax
 inc eax
 lea rdi, [rel x]
 lea rdi, [x+4]
 lea rdi, [x+rax*4]
 lea eax, [rax+5]
 lea rax, [rax*4]
 lea rax, [4*rax]
 lea rax, [rax*4+x2-x]
 lea rax, [(rax)+(5*2)]
 lea rax, [-5+rax]
 lea rax, [rax-(-5)]
 times 3 nop

x2:
 times 5 db 1,2
 rep ret
 bnd jmp x
 mov al, [rsp-1]
 mov ah, byte [rbp-0x80]
 mov ah, byte [rbp+0x80]
 mov rax, [rax + 0xffffffffffffffff]
 mov rax, [0x1000]
 mov eax, [-5]
 popcnt rax, rbx
 rdtsc
 cpuid
 mfence
 mov rax, 'abcdefgh'
 mov eax, 'abcd'
 mov ax, 'ab'
 cmp al, `\n`
 mov rax, x2-x
 mov ecx, (x2-x)/2
 sub rsp, x2-x
 mov byte [rax+x2-x], x2-x
