	.file	"ignoring.cpp"
	.intel_syntax noprefix
	.text
	.align 2
	.p2align 4
	.type	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag.isra.0, @function
_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag.isra.0:
	push	r12
	sub	rdx, rsi
	mov	r12, rsi
	push	rbp
	mov	rbp, rdi
	push	rbx
	mov	rbx, rdx
	sub	rsp, 16
	mov	QWORD PTR [rsp+8], rdx
	cmp	rdx, 15
	ja	.L11
	mov	rdi, QWORD PTR [rdi]
	cmp	rdx, 1
	jne	.L4
	movzx	eax, BYTE PTR [rsi]
	mov	BYTE PTR [rdi], al
	mov	rbx, QWORD PTR [rsp+8]
	mov	rdi, QWORD PTR [rbp+0]
.L5:
	mov	QWORD PTR [rbp+8], rbx
	mov	BYTE PTR [rdi+rbx], 0
	add	rsp, 16
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	test	rdx, rdx
	je	.L5
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L11:
	xor	edx, edx
	lea	rsi, [rsp+8]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
	mov	QWORD PTR [rbp+0], rax
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+8]
	mov	QWORD PTR [rbp+16], rax
.L3:
	mov	rdx, rbx
	mov	rsi, r12
	call	memcpy
	mov	rbx, QWORD PTR [rsp+8]
	mov	rdi, QWORD PTR [rbp+0]
	jmp	.L5
	.size	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag.isra.0, .-_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag.isra.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	": gcount "
.LC1:
	.string	" state "
.LC2:
	.string	" next "
	.text
	.p2align 4
	.type	_ZL4tellPKcRSi, @function
_ZL4tellPKcRSi:
	push	rbp
	mov	rbp, rdi
	push	rbx
	mov	rbx, rsi
	sub	rsp, 24
	call	strlen
	mov	rsi, rbp
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rdx, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	edx, 9
	mov	esi, OFFSET FLAT:.LC0
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rsi, QWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSo9_M_insertIlEERSoT_
	mov	edx, 7
	mov	esi, OFFSET FLAT:.LC1
	mov	rdi, rax
	mov	rbp, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rax, QWORD PTR [rbx]
	mov	rdi, rbp
	mov	rax, QWORD PTR [rax-24]
	mov	esi, DWORD PTR [rbx+32+rax]
	call	_ZNSolsEi
	mov	edx, 6
	mov	esi, OFFSET FLAT:.LC2
	mov	rdi, rax
	mov	rbp, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rbx
	call	_ZNSi4peekEv
	mov	rdi, rbp
	mov	esi, eax
	call	_ZNSolsEi
	mov	BYTE PTR [rsp+15], 10
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L13
	lea	rsi, [rsp+15]
	mov	edx, 1
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	add	rsp, 24
	pop	rbx
	pop	rbp
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	mov	esi, 10
	call	_ZNSo3putEc
	add	rsp, 24
	pop	rbx
	pop	rbp
	ret
	.size	_ZL4tellPKcRSi, .-_ZL4tellPKcRSi
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC9:
	.string	"basic_string: construction from null is not valid"
	.section	.rodata.str1.1
.LC10:
	.string	"ignored"
.LC11:
	.string	"a"
.LC12:
	.string	"one"
.LC13:
	.string	"behind the end"
.LC14:
	.string	"after a failure"
.LC15:
	.string	"none of cin"
.LC16:
	.string	"cin to a zero"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	movabs	rax, 9223372036854775807
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 552
	movdqa	xmm0, XMMWORD PTR .LC3[rip]
	mov	rbx, QWORD PTR _ZTTNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE[rip+8]
	mov	QWORD PTR [rsp+144], rax
	mov	rax, QWORD PTR .LC8[rip]
	lea	r14, [rsp+264]
	movaps	XMMWORD PTR [rsp+80], xmm0
	movdqa	xmm0, XMMWORD PTR .LC4[rip]
	mov	r15, QWORD PTR _ZTTNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	mov	QWORD PTR [rsp+32], rax
	lea	rax, [rsp+80]
	movaps	XMMWORD PTR [rsp+96], xmm0
	movdqa	xmm0, XMMWORD PTR .LC5[rip]
	mov	DWORD PTR [rsp+40], 255
	movaps	XMMWORD PTR [rsp+112], xmm0
	movdqa	xmm0, XMMWORD PTR .LC6[rip]
	mov	QWORD PTR [rsp+8], rax
	movaps	XMMWORD PTR [rsp+128], xmm0
	movdqa	xmm0, XMMWORD PTR .LC7[rip]
	movaps	XMMWORD PTR [rsp+16], xmm0
	.p2align 4,,10
	.p2align 3
.L24:
	mov	rax, QWORD PTR [rsp+8]
	lea	rbp, [rsp+16]
	mov	r13, QWORD PTR [rax]
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L36:
	mov	edx, 1
	lea	rsi, [rsp+48]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
.L19:
	mov	esi, r12d
	call	_ZNSolsEi
	mov	BYTE PTR [rsp+48], 32
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L20
	mov	edx, 1
	lea	rsi, [rsp+48]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.L21:
	mov	edi, OFFSET FLAT:.LC10
	lea	rsi, [rsp+160]
	call	_ZL4tellPKcRSi
	mov	rdi, QWORD PTR [rsp+248]
	mov	QWORD PTR [rsp+160], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+280], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	cmp	rdi, r14
	je	.L22
	mov	rax, QWORD PTR [rsp+264]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L22:
	lea	rdi, [rsp+232]
	add	rbp, 4
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [rbx-24]
	lea	rdi, [rsp+280]
	mov	QWORD PTR [rsp+160], rbx
	mov	QWORD PTR [rsp+160+rax], r15
	mov	QWORD PTR [rsp+168], 0
	mov	QWORD PTR [rsp+280], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	lea	rax, [rsp+44]
	cmp	rax, rbp
	je	.L34
.L23:
	lea	rdi, [rsp+280]
	mov	r12d, DWORD PTR [rbp+0]
	call	_ZNSt8ios_baseC2Ev
	pxor	xmm1, xmm1
	xor	eax, eax
	xor	esi, esi
	movaps	XMMWORD PTR [rsp+512], xmm1
	lea	rdi, [rsp+160]
	movaps	XMMWORD PTR [rsp+528], xmm1
	mov	WORD PTR [rsp+504], ax
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+280], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+496], 0
	mov	QWORD PTR [rsp+160], rbx
	mov	QWORD PTR [rsp+160+rax], r15
	mov	QWORD PTR [rsp+168], 0
	add	rdi, QWORD PTR [rbx-24]
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
	lea	rdi, [rsp+232]
	mov	QWORD PTR [rsp+160], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+280], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+184], 0
	mov	QWORD PTR [rsp+192], 0
	mov	QWORD PTR [rsp+200], 0
	mov	QWORD PTR [rsp+208], 0
	mov	QWORD PTR [rsp+216], 0
	mov	QWORD PTR [rsp+224], 0
	call	_ZNSt6localeC1Ev
	mov	rsi, QWORD PTR _ZL4text[rip]
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	QWORD PTR [rsp+248], r14
	mov	rdx, QWORD PTR _ZL4text[rip+8]
	mov	DWORD PTR [rsp+240], 0
	test	rsi, rsi
	jne	.L17
	test	rdx, rdx
	jne	.L35
.L17:
	add	rdx, rsi
	lea	rdi, [rsp+248]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag.isra.0
	mov	rsi, QWORD PTR [rsp+248]
	xor	ecx, ecx
	xor	edx, edx
	lea	rdi, [rsp+176]
	mov	DWORD PTR [rsp+240], 8
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE7_M_syncEPcmm
	lea	rsi, [rsp+176]
	lea	rdi, [rsp+280]
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
	mov	edx, r12d
	mov	rsi, r13
	lea	rdi, [rsp+160]
	call	_ZNSi6ignoreEli
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, r13
	call	_ZNSo9_M_insertIlEERSoT_
	mov	BYTE PTR [rsp+48], 32
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	jne	.L36
	mov	esi, 32
	mov	QWORD PTR [rsp], rdi
	call	_ZNSo3putEc
	mov	rdi, QWORD PTR [rsp]
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L20:
	mov	esi, 32
	call	_ZNSo3putEc
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L34:
	add	QWORD PTR [rsp+8], 8
	mov	rax, QWORD PTR [rsp+8]
	lea	rcx, [rsp+152]
	cmp	rcx, rax
	jne	.L24
	lea	rax, [rsp+64]
	lea	rdi, [rsp+48]
	mov	edx, OFFSET FLAT:.LC11+1
	mov	esi, OFFSET FLAT:.LC11
	mov	QWORD PTR [rsp+48], rax
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag.isra.0
	mov	edx, 8
	lea	rsi, [rsp+48]
	lea	rdi, [rsp+160]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEC1ERKNS_12basic_stringIcS2_S3_EESt13_Ios_Openmode
	lea	rdi, [rsp+48]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+160]
	call	_ZNSi6ignoreEv
	lea	rsi, [rsp+160]
	mov	edi, OFFSET FLAT:.LC12
	call	_ZL4tellPKcRSi
	xor	esi, esi
	lea	rdi, [rsp+280]
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
	lea	rdi, [rsp+160]
	call	_ZNSi6ignoreEv
	lea	rsi, [rsp+160]
	mov	edi, OFFSET FLAT:.LC13
	call	_ZL4tellPKcRSi
	lea	rdi, [rsp+160]
	xor	esi, esi
	call	_ZNSi6ignoreEl
	lea	rsi, [rsp+160]
	mov	edi, OFFSET FLAT:.LC14
	call	_ZL4tellPKcRSi
	xor	esi, esi
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSi6ignoreEl
	mov	esi, OFFSET FLAT:_ZSt3cin
	mov	edi, OFFSET FLAT:.LC15
	call	_ZL4tellPKcRSi
	xor	edx, edx
	mov	esi, 5
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSi6ignoreEli
	mov	esi, OFFSET FLAT:_ZSt3cin
	mov	edi, OFFSET FLAT:.LC16
	call	_ZL4tellPKcRSi
	lea	rdi, [rsp+160]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	add	rsp, 552
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.L35:
	mov	edi, OFFSET FLAT:.LC9
	call	_ZSt19__throw_logic_errorPKc
	.size	main, .-main
	.section	.rodata
.LC18:
	.string	"ab"
	.string	"c\377d"
	.section	.text.startup
	.p2align 4
	.type	_GLOBAL__sub_I_main, @function
_GLOBAL__sub_I_main:
	sub	rsp, 8
	mov	edi, OFFSET FLAT:_ZStL8__ioinit
	call	_ZNSt8ios_base4InitC1Ev
	mov	edx, OFFSET FLAT:__dso_handle
	mov	esi, OFFSET FLAT:_ZStL8__ioinit
	mov	edi, OFFSET FLAT:_ZNSt8ios_base4InitD1Ev
	call	__cxa_atexit
	mov	edx, OFFSET FLAT:.LC18+6
	mov	esi, OFFSET FLAT:.LC18
	mov	edi, OFFSET FLAT:_ZL4text
	mov	QWORD PTR _ZL4text[rip], OFFSET FLAT:_ZL4text+16
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag.isra.0
	mov	edx, OFFSET FLAT:__dso_handle
	mov	esi, OFFSET FLAT:_ZL4text
	mov	edi, OFFSET FLAT:_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEED1Ev
	add	rsp, 8
	jmp	__cxa_atexit
	.size	_GLOBAL__sub_I_main, .-_GLOBAL__sub_I_main
	.section	.init_array,"aw"
	.align 8
	.quad	_GLOBAL__sub_I_main
	.local	_ZL4text
	.comm	_ZL4text,32,32
	.local	_ZStL8__ioinit
	.comm	_ZStL8__ioinit,1,1
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC3:
	.quad	-1
	.quad	0
	.align 16
.LC4:
	.quad	1
	.quad	2
	.align 16
.LC5:
	.quad	3
	.quad	5
	.align 16
.LC6:
	.quad	6
	.quad	7
	.align 16
.LC7:
	.long	-1
	.long	0
	.long	97
	.long	98
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC8:
	.long	100
	.long	120
	.hidden	__dso_handle
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
