# Every operator, radix and escape, and values that are known late.
	.intel_syntax noprefix
	.globl _start
	.text
_start:
	mov eax, 0x1f; mov eax, 0X1F; mov eax, 0b101; mov eax, 017; mov eax, 0
	mov eax, 'a; mov eax, 'a'; mov eax, '\n'; mov eax, '\\'; mov eax, '\''; mov eax, ' '
	mov eax, 5 and 3; mov eax, 5 or 3; mov eax, 5 xor 3; mov eax, not 5; mov eax, 1 shl 4; mov eax, 256 shr 3
	mov eax, 7 mod 4; mov eax, 3 eq 3; mov eax, 3 ne 3; mov eax, 2 lt 3; mov eax, 2 ge 3
	mov eax, (2+3)*4
	mov eax, len
	mov ecx, size
	mov edx, late
	mov edx, offset late
	add rax, early
	add rax, -early
	add rax, offset late
	mov eax, [rbp+early]
	mov eax, [rbp-early]
	mov eax, early[rbp]
	mov eax, -early[rbp]
	mov eax, [rbp+late]
	mov eax, -late[rbp]
	mov eax, [early]
	mov eax, dword ptr early
	mov eax, 8[rax+rcx*4]
	mov eax, message[rip]
	mov eax, message[rip+8]
	mov eax, message+8[rip]
	mov eax, 8+message[rip]
	mov eax, [rip+message-1]
	mov eax, [rip+8]
	mov eax, [rip]
	lea rsi, [rip + message]
	lea rsi, message
	mov rsi, offset message
	mov rsi, OFFSET FLAT:message+4
	movabs rsi, offset message
	mov esi, offset message
	mov al, message
	mov eax, message+2
	mov dword ptr message, 5
	mov dword ptr [rip+message], 0x12345678
	cmp byte ptr [rip+message], 1
	mov rax, table[rcx*8]
	mov rax, [table+rcx*8]
	mov rax, [rcx*8+table+16]
	mov rax, [rbx+table]
	mov rax, qword ptr table[rbx+rcx*2-8]
	push offset message
	push message
	push early
	mov rax, fs:[0x28]
	mov rax, qword ptr fs:40
	mov eax, [rax][rcx]
	mov eax, [rax]+4
	mov eax, 4+[rax]
	mov eax, [rsp+rax]; mov eax, [rax+rsp]; mov eax, [rax+rbp]; mov eax, [rbp+rax]; mov eax, [rbp]; mov eax, [r13]; mov eax, [r12]
	mov eax, [rax*2]; mov eax, [rax*1]; mov eax, [2*rax+rcx]; mov eax, [rbp*1+rax]; mov eax, [rax*1+rbp]; mov eax, [eax+ecx*2]
	mov eax, [rax+rcx*(2+2)-(-4)]
	mov eax, after-before
	imul eax, ecx, after-before
before:	jmp after
	.skip 10
after:
	mov eax, offset after-before
	.set early, 8
	mov eax, early
	.set early, 9
	mov eax, early
	mov eax, [rbx+early]
	late = 0x10
	mov eax, late
	mov eax, offset .
here:	mov eax, offset $-here
	.section .rodata
message: .ascii "Hello\n\t\"\\ \101\x41\0\e"
	len = . - message
size = len*2
	.asciz "a", "bc"
	.string "x" "y"
	.ascii "é", "\377\b\f\r"
	.byte 'a, 'b', -1, 255, 256-1, ~0, !0, !5
	.data
table:	.quad -8>>1, 1<2, 2+3*4&1, 1|2+4, 1+2==3, 5 && 0, 3||0, -5/2, -5%2, 7!1, 1<<2+1, 2<>3, 2!=2, 4>=5, 1<<63
	.quad message, message+1, table-8, . , .-table, after-before, late
	.long message, _start, . - table, 0xffffffff, -1
	.short len, 0xffff, -2
	.word 1, 2
	.hword 3
	.value 4
	.int 5
	.octa 0x0123456789abcdef0123456789abcdef, 1, -1
	.2byte 1
	.4byte 2
	.8byte 3
	.quad 0xffffffffffffffff, 18446744073709551615, -9223372036854775808
	.quad forward - table, forward
	.skip forward - table2
table2:	.fill 3, 2, 0x1234
	.fill 2, 8, 0x11223344
	.fill 2, 8, -1
	.fill 3
	.fill 2, 1, 0xaa
	.zero 3
	.zero 2, 7
	.space 2, 0xff
forward:
	.org table + 900, 0x77
	.byte 1
	. = table + 910
	.byte 2
