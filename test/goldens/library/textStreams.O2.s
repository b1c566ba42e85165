	.file	"textStreams.cpp"
	.intel_syntax noprefix
	.text
	.section	.text._ZNKSt5ctypeIcE8do_widenEc,"axG",@progbits,_ZNKSt5ctypeIcE8do_widenEc,comdat
	.align 2
	.p2align 4
	.weak	_ZNKSt5ctypeIcE8do_widenEc
	.type	_ZNKSt5ctypeIcE8do_widenEc, @function
_ZNKSt5ctypeIcE8do_widenEc:
.LFB1688:
	.cfi_startproc
	mov	eax, esi
	ret
	.cfi_endproc
.LFE1688:
	.size	_ZNKSt5ctypeIcE8do_widenEc, .-_ZNKSt5ctypeIcE8do_widenEc
	.text
	.align 2
	.p2align 4
	.type	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0, @function
_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0:
.LFB3407:
	.cfi_startproc
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	sub	rdx, rsi
	mov	r12, rsi
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	mov	rbp, rdi
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	mov	rbx, rdx
	sub	rsp, 16
	.cfi_def_cfa_offset 48
	mov	QWORD PTR [rsp+8], rdx
	cmp	rdx, 15
	ja	.L12
	mov	rdi, QWORD PTR [rdi]
	cmp	rdx, 1
	jne	.L6
	movzx	eax, BYTE PTR [rsi]
	mov	BYTE PTR [rdi], al
	mov	rbx, QWORD PTR [rsp+8]
	mov	rdi, QWORD PTR [rbp+0]
.L7:
	mov	QWORD PTR [rbp+8], rbx
	mov	BYTE PTR [rdi+rbx], 0
	add	rsp, 16
	.cfi_remember_state
	.cfi_def_cfa_offset 32
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	.cfi_restore_state
	test	rdx, rdx
	je	.L7
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L12:
	xor	edx, edx
	lea	rsi, [rsp+8]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
	mov	QWORD PTR [rbp+0], rax
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+8]
	mov	QWORD PTR [rbp+16], rax
.L5:
	mov	rdx, rbx
	mov	rsi, r12
	call	memcpy
	mov	rbx, QWORD PTR [rsp+8]
	mov	rdi, QWORD PTR [rbp+0]
	jmp	.L7
	.cfi_endproc
.LFE3407:
	.size	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0, .-_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	", "
	.text
	.p2align 4
	.globl	_ZlsRSoRK5Point
	.type	_ZlsRSoRK5Point, @function
_ZlsRSoRK5Point:
.LFB2577:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsi
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	sub	rsp, 40
	.cfi_def_cfa_offset 64
	mov	rax, QWORD PTR [rdi]
	mov	BYTE PTR [rsp+31], 40
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L14
	mov	edx, 1
	lea	rsi, [rsp+31]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
.L15:
	movsd	xmm0, QWORD PTR [rbp+0]
	call	_ZNSo9_M_insertIdEERSoT_
	mov	edx, 2
	mov	esi, OFFSET FLAT:.LC0
	mov	rdi, rax
	mov	rbx, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	movsd	xmm0, QWORD PTR [rbp+8]
	mov	rdi, rbx
	call	_ZNSo9_M_insertIdEERSoT_
	mov	BYTE PTR [rsp+31], 41
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rbx+16+rax], 0
	je	.L16
	lea	rsi, [rsp+31]
	mov	rdi, rbx
	mov	edx, 1
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	add	rsp, 40
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	mov	rbx, rax
	mov	rax, rbx
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L14:
	.cfi_restore_state
	mov	esi, 40
	mov	QWORD PTR [rsp+8], rdi
	call	_ZNSo3putEc
	mov	rdi, QWORD PTR [rsp+8]
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L16:
	mov	rdi, rbx
	mov	esi, 41
	call	_ZNSo3putEc
	add	rsp, 40
	.cfi_def_cfa_offset 24
	mov	rax, rbx
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2577:
	.size	_ZlsRSoRK5Point, .-_ZlsRSoRK5Point
	.p2align 4
	.globl	_ZrsRSiR5Point
	.type	_ZrsRSiR5Point, @function
_ZrsRSiR5Point:
.LFB2578:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rsi
	sub	rsp, 16
	.cfi_def_cfa_offset 32
	lea	rsi, [rsp+15]
	call	_ZStrsIcSt11char_traitsIcEERSt13basic_istreamIT_T0_ES6_RS3_
	mov	rsi, rbx
	mov	rdi, rax
	call	_ZNSi10_M_extractIdEERSiRT_
	lea	rsi, [rsp+15]
	mov	rdi, rax
	call	_ZStrsIcSt11char_traitsIcEERSt13basic_istreamIT_T0_ES6_RS3_
	lea	rsi, [rbx+8]
	mov	rdi, rax
	call	_ZNSi10_M_extractIdEERSiRT_
	lea	rsi, [rsp+15]
	mov	rdi, rax
	call	_ZStrsIcSt11char_traitsIcEERSt13basic_istreamIT_T0_ES6_RS3_
	add	rsp, 16
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2578:
	.size	_ZrsRSiR5Point, .-_ZrsRSiR5Point
	.section	.text._ZN3Log5clearEv,"axG",@progbits,_ZN3Log5clearEv,comdat
	.align 2
	.p2align 4
	.weak	_ZN3Log5clearEv
	.type	_ZN3Log5clearEv, @function
_ZN3Log5clearEv:
.LFB2583:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2583
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	xor	r8d, r8d
	xor	esi, esi
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	mov	rbx, rdi
	lea	rdi, [rdi+80]
	sub	rsp, 32
	.cfi_def_cfa_offset 64
	mov	rdx, QWORD PTR [rdi+8]
	lea	rbp, [rsp+16]
	mov	BYTE PTR [rsp+16], 0
	mov	rcx, rbp
	mov	QWORD PTR [rsp], rbp
	mov	QWORD PTR [rsp+8], 0
.LEHB0:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
	lea	r12, [rbx+8]
	xor	ecx, ecx
	test	BYTE PTR [rbx+72], 3
	je	.L22
	mov	rcx, QWORD PTR [rbx+88]
.L22:
	mov	rsi, QWORD PTR [rbx+80]
	xor	edx, edx
	mov	rdi, r12
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE7_M_syncEPcmm
.LEHE0:
	mov	rdi, QWORD PTR [rsp]
	cmp	rdi, rbp
	je	.L23
	mov	rax, QWORD PTR [rsp+16]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L23:
	add	rsp, 32
	.cfi_remember_state
	.cfi_def_cfa_offset 32
	lea	rdi, [rbx+112]
	xor	esi, esi
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
.LEHB1:
	jmp	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
.L26:
	.cfi_restore_state
	mov	rbx, rax
.L24:
	mov	rdi, rsp
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE1:
	.cfi_endproc
.LFE2583:
	.globl	__gxx_personality_v0
	.section	.gcc_except_table._ZN3Log5clearEv,"aG",@progbits,_ZN3Log5clearEv,comdat
.LLSDA2583:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2583-.LLSDACSB2583
.LLSDACSB2583:
	.uleb128 .LEHB0-.LFB2583
	.uleb128 .LEHE0-.LEHB0
	.uleb128 .L26-.LFB2583
	.uleb128 0
	.uleb128 .LEHB1-.LFB2583
	.uleb128 .LEHE1-.LEHB1
	.uleb128 0
	.uleb128 0
.LLSDACSE2583:
	.section	.text._ZN3Log5clearEv,"axG",@progbits,_ZN3Log5clearEv,comdat
	.size	_ZN3Log5clearEv, .-_ZN3Log5clearEv
	.text
	.p2align 4
	.globl	_ZrsRSiR7Student
	.type	_ZrsRSiR7Student, @function
_ZrsRSiR7Student:
.LFB2589:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rdi
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	rbx, rsi
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	call	_ZSt2wsIcSt11char_traitsIcEERSt13basic_istreamIT_T0_ES6_
	mov	edx, 44
	mov	rsi, rbx
	mov	rdi, rax
	call	_ZSt7getlineIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EES4_
	lea	rsi, [rbx+32]
	mov	rdi, rbp
	call	_ZNSirsERi
	mov	rdi, rbp
	call	_ZNSi6ignoreEv
	add	rsp, 8
	.cfi_def_cfa_offset 24
	lea	rsi, [rbx+40]
	mov	rdi, rbp
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	jmp	_ZNSi10_M_extractIdEERSiRT_
	.cfi_endproc
.LFE2589:
	.size	_ZrsRSiR7Student, .-_ZrsRSiR7Student
	.section	.text._ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED2Ev,"axG",@progbits,_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED2Ev
	.type	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED2Ev, @function
_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED2Ev:
.LFB2897:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	rdi, QWORD PTR [rdi+72]
	lea	rax, [rbx+88]
	cmp	rdi, rax
	je	.L32
	mov	rax, QWORD PTR [rbx+88]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L32:
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	lea	rdi, [rbx+56]
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZNSt6localeD1Ev
	.cfi_endproc
.LFE2897:
	.size	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED2Ev, .-_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED2Ev
	.weak	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	.set	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev,_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED2Ev
	.section	.text._ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED0Ev,"axG",@progbits,_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED0Ev
	.type	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED0Ev, @function
_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED0Ev:
.LFB2899:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	rdi, QWORD PTR [rdi+72]
	lea	rax, [rbx+88]
	cmp	rdi, rax
	je	.L35
	mov	rax, QWORD PTR [rbx+88]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L35:
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	lea	rdi, [rbx+56]
	call	_ZNSt6localeD1Ev
	mov	rdi, rbx
	mov	esi, 104
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.cfi_endproc
.LFE2899:
	.size	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED0Ev, .-_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED0Ev
	.section	.rodata.str1.1
.LC1:
	.string	"0x"
	.section	.text.unlikely,"ax",@progbits
.LCOLDB4:
	.text
.LHOTB4:
	.p2align 4
	.globl	_Z11hexadecimalB5cxx11j
	.type	_Z11hexadecimalB5cxx11j, @function
_Z11hexadecimalB5cxx11j:
.LFB2580:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2580
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	mov	eax, OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+64
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	xmm0, rax
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	movdqa	xmm1, xmm0
	movdqa	xmm2, xmm0
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	mov	rbx, rdi
	sub	rsp, 456
	.cfi_def_cfa_offset 512
	movhps	xmm1, QWORD PTR .LC2[rip]
	movhps	xmm2, QWORD PTR .LC3[rip]
	lea	rdi, [rsp+176]
	mov	DWORD PTR [rsp+44], esi
	movaps	XMMWORD PTR [rsp+16], xmm1
	movaps	XMMWORD PTR [rsp], xmm2
	call	_ZNSt8ios_baseC2Ev
	mov	rbp, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	xor	edx, edx
	xor	esi, esi
	pxor	xmm0, xmm0
	mov	WORD PTR [rsp+400], dx
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+24]
	movups	XMMWORD PTR [rsp+408], xmm0
	movups	XMMWORD PTR [rsp+424], xmm0
	mov	rax, QWORD PTR [rbp-24]
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+392], 0
	mov	QWORD PTR [rsp+48], rbp
	mov	QWORD PTR [rsp+48+rax], rcx
	mov	QWORD PTR [rsp+56], 0
	mov	rax, QWORD PTR [rbp-24]
	add	rax, 48
	lea	rdi, [rsp+rax]
.LEHB2:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE2:
	mov	r12, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+32]
	mov	rax, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+40]
	lea	rdi, [rsp+64]
	xor	esi, esi
	add	rdi, QWORD PTR [r12-24]
	mov	QWORD PTR [rsp+64], r12
	mov	QWORD PTR [rdi], rax
.LEHB3:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE3:
	mov	r14, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+8]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+48]
	pxor	xmm0, xmm0
	lea	rdi, [rsp+128]
	movdqa	xmm2, XMMWORD PTR [rsp]
	lea	r15, [rsp+160]
	mov	rax, QWORD PTR [r14-24]
	mov	QWORD PTR [rsp+48+rax], rcx
	mov	QWORD PTR [rsp+48], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+104
	movaps	XMMWORD PTR [rsp+64], xmm2
	movaps	XMMWORD PTR [rsp+80], xmm0
	movaps	XMMWORD PTR [rsp+96], xmm0
	movaps	XMMWORD PTR [rsp+112], xmm0
	call	_ZNSt6localeC1Ev
	lea	rsi, [rsp+72]
	lea	rdi, [rsp+176]
	mov	QWORD PTR [rsp+72], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	DWORD PTR [rsp+136], 24
	mov	QWORD PTR [rsp+144], r15
	mov	QWORD PTR [rsp+152], 0
	mov	BYTE PTR [rsp+160], 0
.LEHB4:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE4:
	mov	edx, 2
	mov	esi, OFFSET FLAT:.LC1
	lea	rdi, [rsp+64]
.LEHB5:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rcx, QWORD PTR [rsp+64]
	lea	rdx, [rsp+64]
	lea	r13, [rsp+64]
	add	rdx, QWORD PTR [rcx-24]
	mov	eax, DWORD PTR [rdx+24]
	mov	QWORD PTR [rdx+16], 8
	add	r13, QWORD PTR [rcx-24]
	and	eax, -75
	or	eax, 8
	cmp	BYTE PTR [r13+225], 0
	mov	DWORD PTR [rdx+24], eax
	je	.L69
.L42:
	mov	BYTE PTR [r13+224], 48
	mov	esi, DWORD PTR [rsp+44]
	lea	rdi, [rsp+64]
	call	_ZNSo9_M_insertImEERSoT_
.LEHE5:
	lea	rax, [rbx+16]
	mov	QWORD PTR [rbx+8], 0
	mov	QWORD PTR [rbx], rax
	mov	rax, QWORD PTR [rsp+112]
	mov	BYTE PTR [rbx+16], 0
	test	rax, rax
	je	.L46
	mov	r8, QWORD PTR [rsp+96]
	test	r8, r8
	je	.L59
	cmp	r8, rax
	jb	.L59
.L47:
	mov	rcx, QWORD PTR [rsp+104]
	xor	edx, edx
	xor	esi, esi
	mov	rdi, rbx
	sub	r8, rcx
.LEHB6:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
.L51:
	movdqa	xmm3, XMMWORD PTR [rsp+16]
	mov	rdi, QWORD PTR [rsp+144]
	mov	QWORD PTR [rsp+48], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+104
	movaps	XMMWORD PTR [rsp+64], xmm3
	cmp	rdi, r15
	je	.L50
	mov	rax, QWORD PTR [rsp+160]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L50:
	lea	rdi, [rsp+128]
	mov	QWORD PTR [rsp+72], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [r14-24]
	mov	rdx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+48]
	lea	rdi, [rsp+176]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+40]
	mov	QWORD PTR [rsp+48+rax], rdx
	mov	rax, QWORD PTR [r12-24]
	mov	QWORD PTR [rsp+64], r12
	mov	rdx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+24]
	mov	QWORD PTR [rsp+64+rax], rcx
	mov	rax, QWORD PTR [rbp-24]
	mov	QWORD PTR [rsp+48], rbp
	mov	QWORD PTR [rsp+48+rax], rdx
	mov	QWORD PTR [rsp+56], 0
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	add	rsp, 456
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	mov	rax, rbx
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L59:
	.cfi_restore_state
	mov	r8, rax
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L69:
	mov	rax, QWORD PTR [r13+240]
	mov	QWORD PTR [rsp], rax
	test	rax, rax
	je	.L70
	mov	rax, QWORD PTR [rsp]
	cmp	BYTE PTR [rax+56], 0
	je	.L44
.L45:
	mov	BYTE PTR [r13+225], 1
	jmp	.L42
	.p2align 4,,10
	.p2align 3
.L46:
	lea	rsi, [rsp+144]
	mov	rdi, rbx
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
.LEHE6:
	jmp	.L51
	.p2align 4,,10
	.p2align 3
.L44:
	mov	rdi, QWORD PTR [rsp]
.LEHB7:
	call	_ZNKSt5ctypeIcE13_M_widen_initEv
	mov	rax, QWORD PTR [rsp]
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax+48]
	cmp	rax, OFFSET FLAT:_ZNKSt5ctypeIcE8do_widenEc
	je	.L45
	mov	rdi, QWORD PTR [rsp]
	mov	esi, 32
	call	rax
	jmp	.L45
.L70:
	call	_ZSt16__throw_bad_castv
.LEHE7:
.L58:
	mov	rbp, rax
	jmp	.L52
.L54:
	mov	rbp, rax
	jmp	.L53
.L57:
	mov	rbx, rax
	jmp	.L39
.L56:
	mov	rbx, rax
	jmp	.L41
.L55:
	mov	rbx, rax
	jmp	.L40
	.section	.gcc_except_table,"a",@progbits
.LLSDA2580:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2580-.LLSDACSB2580
.LLSDACSB2580:
	.uleb128 .LEHB2-.LFB2580
	.uleb128 .LEHE2-.LEHB2
	.uleb128 .L55-.LFB2580
	.uleb128 0
	.uleb128 .LEHB3-.LFB2580
	.uleb128 .LEHE3-.LEHB3
	.uleb128 .L57-.LFB2580
	.uleb128 0
	.uleb128 .LEHB4-.LFB2580
	.uleb128 .LEHE4-.LEHB4
	.uleb128 .L56-.LFB2580
	.uleb128 0
	.uleb128 .LEHB5-.LFB2580
	.uleb128 .LEHE5-.LEHB5
	.uleb128 .L54-.LFB2580
	.uleb128 0
	.uleb128 .LEHB6-.LFB2580
	.uleb128 .LEHE6-.LEHB6
	.uleb128 .L58-.LFB2580
	.uleb128 0
	.uleb128 .LEHB7-.LFB2580
	.uleb128 .LEHE7-.LEHB7
	.uleb128 .L54-.LFB2580
	.uleb128 0
.LLSDACSE2580:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2580
	.type	_Z11hexadecimalB5cxx11j.cold, @function
_Z11hexadecimalB5cxx11j.cold:
.LFSB2580:
.L52:
	.cfi_def_cfa_offset 512
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	mov	rdi, rbx
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L53:
	lea	rdi, [rsp+48]
	call	_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rbp
.LEHB8:
	call	_Unwind_Resume
.L41:
	lea	rdi, [rsp+72]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	mov	esi, OFFSET FLAT:_ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+8
	lea	rdi, [rsp+48]
	call	_ZNSdD2Ev
.L40:
	lea	rdi, [rsp+176]
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE8:
.L39:
	mov	rax, QWORD PTR [rbp-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+24]
	mov	QWORD PTR [rsp+48], rbp
	mov	QWORD PTR [rsp+48+rax], rcx
	xor	eax, eax
	mov	QWORD PTR [rsp+56], rax
	jmp	.L40
	.cfi_endproc
.LFE2580:
	.section	.gcc_except_table
.LLSDAC2580:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC2580-.LLSDACSBC2580
.LLSDACSBC2580:
	.uleb128 .LEHB8-.LCOLDB4
	.uleb128 .LEHE8-.LEHB8
	.uleb128 0
	.uleb128 0
.LLSDACSEC2580:
	.section	.text.unlikely
	.text
	.size	_Z11hexadecimalB5cxx11j, .-_Z11hexadecimalB5cxx11j
	.section	.text.unlikely
	.size	_Z11hexadecimalB5cxx11j.cold, .-_Z11hexadecimalB5cxx11j.cold
.LCOLDE4:
	.text
.LHOTE4:
	.section	.rodata.str1.1
.LC5:
	.string	"xyz"
	.section	.text.unlikely
.LCOLDB7:
	.text
.LHOTB7:
	.p2align 4
	.globl	_Z12writeAndReadv
	.type	_Z12writeAndReadv, @function
_Z12writeAndReadv:
.LFB2586:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2586
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	sub	rsp, 840
	.cfi_def_cfa_offset 896
	movq	xmm1, QWORD PTR .LC6[rip]
	lea	rdi, [rsp+160]
	movhps	xmm1, QWORD PTR .LC3[rip]
	movaps	XMMWORD PTR [rsp], xmm1
	call	_ZNSt8ios_baseC2Ev
	pxor	xmm0, xmm0
	xor	r8d, r8d
	xor	esi, esi
	mov	rbx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	movups	XMMWORD PTR [rsp+392], xmm0
	mov	r15, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+24]
	lea	rdi, [rsp+32]
	mov	WORD PTR [rsp+384], r8w
	movups	XMMWORD PTR [rsp+408], xmm0
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+160], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+376], 0
	mov	QWORD PTR [rsp+32], rbx
	mov	QWORD PTR [rsp+32+rax], r15
	mov	QWORD PTR [rsp+40], 0
	add	rdi, QWORD PTR [rbx-24]
.LEHB9:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE9:
	mov	rbp, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+32]
	mov	rax, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+40]
	lea	rdi, [rsp+48]
	xor	esi, esi
	add	rdi, QWORD PTR [rbp-24]
	mov	QWORD PTR [rsp+48], rbp
	mov	QWORD PTR [rdi], rax
.LEHB10:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE10:
	mov	r14, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+8]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+48]
	pxor	xmm0, xmm0
	lea	rdi, [rsp+112]
	movdqa	xmm1, XMMWORD PTR [rsp]
	mov	rax, QWORD PTR [r14-24]
	mov	QWORD PTR [rsp+32+rax], rcx
	mov	QWORD PTR [rsp+32], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+160], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+104
	movaps	XMMWORD PTR [rsp+48], xmm1
	movaps	XMMWORD PTR [rsp+64], xmm0
	movaps	XMMWORD PTR [rsp+80], xmm0
	movaps	XMMWORD PTR [rsp+96], xmm0
	call	_ZNSt6localeC1Ev
	lea	rax, [rsp+144]
	lea	rsi, [rsp+56]
	mov	QWORD PTR [rsp+56], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	lea	rdi, [rsp+160]
	mov	DWORD PTR [rsp+120], 24
	mov	QWORD PTR [rsp+128], rax
	mov	QWORD PTR [rsp+136], 0
	mov	BYTE PTR [rsp+144], 0
.LEHB11:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE11:
	xor	r12d, r12d
	jmp	.L72
	.p2align 4,,10
	.p2align 3
.L136:
	mov	edx, 1
	lea	rsi, [rsp+19]
.LEHB12:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	add	r12d, 1
	cmp	r12d, 300
	je	.L135
.L72:
	mov	esi, r12d
	lea	rdi, [rsp+48]
	call	_ZNSolsEi
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+19], 32
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	jne	.L136
	mov	esi, 32
	call	_ZNSo3putEc
	add	r12d, 1
	cmp	r12d, 300
	jne	.L72
.L135:
	xor	r12d, r12d
	jmp	.L77
	.p2align 4,,10
	.p2align 3
.L79:
	add	r12d, DWORD PTR [rsp+24]
.L77:
	lea	rsi, [rsp+24]
	lea	rdi, [rsp+32]
	call	_ZNSirsERi
	mov	rdx, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	je	.L79
	mov	esi, r12d
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSolsEi
	mov	r12, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+20], 32
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [r12+16+rax], 0
	je	.L80
	mov	edx, 1
	lea	rsi, [rsp+20]
	mov	rdi, r12
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE12:
	mov	r12, rax
.L81:
	mov	rax, QWORD PTR [rsp+96]
	lea	r13, [rsp+448]
	mov	QWORD PTR [rsp+440], 0
	mov	QWORD PTR [rsp+432], r13
	mov	BYTE PTR [rsp+448], 0
	test	rax, rax
	je	.L82
	mov	r8, QWORD PTR [rsp+80]
	test	r8, r8
	je	.L123
	cmp	r8, rax
	jb	.L123
.L83:
	mov	rcx, QWORD PTR [rsp+88]
	xor	edx, edx
	xor	esi, esi
	lea	rdi, [rsp+432]
	sub	r8, rcx
.LEHB13:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
.LEHE13:
.L86:
	mov	rsi, QWORD PTR [rsp+440]
	mov	rdi, r12
.LEHB14:
	call	_ZNSo9_M_insertImEERSoT_
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+21], 10
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L89
	mov	edx, 1
	lea	rsi, [rsp+21]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE14:
.L92:
	mov	rdi, QWORD PTR [rsp+432]
	cmp	rdi, r13
	je	.L91
	mov	rax, QWORD PTR [rsp+448]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L91:
	xor	esi, esi
	lea	rdi, [rsp+160]
.LEHB15:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
.LEHE15:
	mov	esi, 8247
	mov	rdx, QWORD PTR [rsp+136]
	mov	rcx, r13
	mov	r8d, 3
	mov	WORD PTR [rsp+448], si
	lea	rdi, [rsp+128]
	xor	esi, esi
	mov	QWORD PTR [rsp+432], r13
	mov	BYTE PTR [rsp+450], 56
	mov	QWORD PTR [rsp+440], 3
	mov	BYTE PTR [rsp+451], 0
.LEHB16:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
	xor	ecx, ecx
	test	BYTE PTR [rsp+120], 3
	jne	.L137
.L93:
	mov	rsi, QWORD PTR [rsp+128]
	xor	edx, edx
	lea	rdi, [rsp+56]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE7_M_syncEPcmm
.LEHE16:
	mov	rdi, QWORD PTR [rsp+432]
	cmp	rdi, r13
	je	.L94
	mov	rax, QWORD PTR [rsp+448]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L94:
	lea	rsi, [rsp+24]
	lea	rdi, [rsp+32]
.LEHB17:
	call	_ZNSirsERi
	mov	esi, DWORD PTR [rsp+24]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSolsEi
	lea	rsi, [rsp+24]
	lea	rdi, [rsp+32]
	call	_ZNSirsERi
	mov	esi, DWORD PTR [rsp+24]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSolsEi
	mov	esi, DWORD PTR [rsp+192]
	mov	rdi, rax
	shr	esi
	and	esi, 1
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+22], 10
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	jne	.L138
	mov	esi, 10
	call	_ZNSo3putEc
.LEHE17:
.L97:
	lea	rdi, [rsp+560]
	call	_ZNSt8ios_baseC2Ev
	pxor	xmm0, xmm0
	xor	ecx, ecx
	xor	esi, esi
	mov	WORD PTR [rsp+784], cx
	lea	rdi, [rsp+432]
	movups	XMMWORD PTR [rsp+792], xmm0
	movups	XMMWORD PTR [rsp+808], xmm0
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+560], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+776], 0
	mov	QWORD PTR [rsp+432], rbx
	mov	QWORD PTR [rsp+432+rax], r15
	mov	QWORD PTR [rsp+440], 0
	add	rdi, QWORD PTR [rbx-24]
.LEHB18:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE18:
	mov	rdi, QWORD PTR [rbp-24]
	mov	rax, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+40]
	mov	QWORD PTR [rsp+448], rbp
	xor	esi, esi
	add	rdi, r13
	mov	QWORD PTR [rdi], rax
.LEHB19:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE19:
	mov	rax, QWORD PTR [r14-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+48]
	pxor	xmm0, xmm0
	lea	rdi, [rsp+512]
	movdqa	xmm3, XMMWORD PTR [rsp]
	lea	r12, [rsp+544]
	mov	QWORD PTR [rsp+432+rax], rcx
	mov	QWORD PTR [rsp+432], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+560], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+104
	movaps	XMMWORD PTR [rsp+448], xmm3
	movaps	XMMWORD PTR [rsp+464], xmm0
	movaps	XMMWORD PTR [rsp+480], xmm0
	movaps	XMMWORD PTR [rsp+496], xmm0
	call	_ZNSt6localeC1Ev
	lea	rsi, [rsp+456]
	lea	rdi, [rsp+560]
	mov	QWORD PTR [rsp+456], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	DWORD PTR [rsp+520], 28
	mov	QWORD PTR [rsp+528], r12
	mov	QWORD PTR [rsp+536], 0
	mov	BYTE PTR [rsp+544], 0
.LEHB20:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE20:
	mov	edx, 3
	mov	esi, OFFSET FLAT:.LC5
	mov	rdi, r13
.LEHB21:
	call	_ZNSo5writeEPKcl
	mov	edx, 3
	lea	rsi, [rsp+28]
	lea	rdi, [rsp+432]
	mov	DWORD PTR [rsp+28], 0
	call	_ZNSi4readEPcl
	lea	rdi, [rsp+28]
	call	strlen
	lea	rsi, [rsp+28]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rdx, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rsi, QWORD PTR [rsp+440]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSo9_M_insertIlEERSoT_
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+23], 10
	movq	xmm2, QWORD PTR .LC6[rip]
	mov	rax, QWORD PTR [rax-24]
	movhps	xmm2, QWORD PTR .LC2[rip]
	cmp	QWORD PTR [rdi+16+rax], 0
	movaps	XMMWORD PTR [rsp], xmm2
	je	.L102
	mov	edx, 1
	lea	rsi, [rsp+23]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE21:
.L105:
	movdqa	xmm4, XMMWORD PTR [rsp]
	mov	rdi, QWORD PTR [rsp+528]
	mov	QWORD PTR [rsp+432], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+560], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+104
	movaps	XMMWORD PTR [rsp+448], xmm4
	cmp	rdi, r12
	je	.L104
	mov	rax, QWORD PTR [rsp+544]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L104:
	lea	rdi, [rsp+512]
	mov	QWORD PTR [rsp+456], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [r14-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+48]
	lea	rdi, [rsp+560]
	mov	QWORD PTR [rsp+432+rax], rcx
	mov	rax, QWORD PTR [rbp-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+40]
	mov	QWORD PTR [rsp+448], rbp
	mov	QWORD PTR [rsp+448+rax], rcx
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+432], rbx
	mov	QWORD PTR [rsp+432+rax], r15
	mov	QWORD PTR [rsp+440], 0
	mov	QWORD PTR [rsp+560], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	movdqa	xmm5, XMMWORD PTR [rsp]
	mov	rdi, QWORD PTR [rsp+128]
	lea	rax, [rsp+144]
	mov	QWORD PTR [rsp+32], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+160], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+104
	movaps	XMMWORD PTR [rsp+48], xmm5
	cmp	rdi, rax
	je	.L106
	mov	rax, QWORD PTR [rsp+144]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L106:
	mov	QWORD PTR [rsp+56], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	lea	rdi, [rsp+112]
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [r14-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+48]
	lea	rdi, [rsp+160]
	mov	QWORD PTR [rsp+32+rax], rcx
	mov	rax, QWORD PTR [rbp-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+40]
	mov	QWORD PTR [rsp+48], rbp
	mov	QWORD PTR [rsp+48+rax], rcx
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+32], rbx
	mov	QWORD PTR [rsp+32+rax], r15
	mov	QWORD PTR [rsp+40], 0
	mov	QWORD PTR [rsp+160], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	add	rsp, 840
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.L80:
	.cfi_restore_state
	mov	esi, 32
	mov	rdi, r12
.LEHB22:
	call	_ZNSo3putEc
	jmp	.L81
.L138:
	mov	edx, 1
	lea	rsi, [rsp+22]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE22:
	jmp	.L97
.L137:
	mov	rcx, QWORD PTR [rsp+136]
	jmp	.L93
.L123:
	mov	r8, rax
	jmp	.L83
.L102:
	mov	esi, 10
.LEHB23:
	call	_ZNSo3putEc
.LEHE23:
	jmp	.L105
.L89:
	mov	esi, 10
.LEHB24:
	call	_ZNSo3putEc
.LEHE24:
	jmp	.L92
.L82:
	lea	rsi, [rsp+128]
	lea	rdi, [rsp+432]
.LEHB25:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
.LEHE25:
	jmp	.L86
.L120:
	mov	rbx, rax
	jmp	.L100
.L122:
	jmp	.L99
.L121:
	mov	rbx, rax
	jmp	.L101
.L115:
	mov	rbx, rax
	jmp	.L109
.L112:
	mov	rbx, rax
	jmp	.L88
.L114:
	mov	rbx, rax
	jmp	.L108
.L113:
	mov	rbx, rax
	jmp	.L108
.L119:
	mov	rbx, rax
	jmp	.L108
.L116:
	mov	rbx, rax
	jmp	.L74
.L117:
	mov	rbx, rax
	jmp	.L75
.L118:
	jmp	.L73
	.section	.gcc_except_table
.LLSDA2586:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2586-.LLSDACSB2586
.LLSDACSB2586:
	.uleb128 .LEHB9-.LFB2586
	.uleb128 .LEHE9-.LEHB9
	.uleb128 .L116-.LFB2586
	.uleb128 0
	.uleb128 .LEHB10-.LFB2586
	.uleb128 .LEHE10-.LEHB10
	.uleb128 .L118-.LFB2586
	.uleb128 0
	.uleb128 .LEHB11-.LFB2586
	.uleb128 .LEHE11-.LEHB11
	.uleb128 .L117-.LFB2586
	.uleb128 0
	.uleb128 .LEHB12-.LFB2586
	.uleb128 .LEHE12-.LEHB12
	.uleb128 .L112-.LFB2586
	.uleb128 0
	.uleb128 .LEHB13-.LFB2586
	.uleb128 .LEHE13-.LEHB13
	.uleb128 .L119-.LFB2586
	.uleb128 0
	.uleb128 .LEHB14-.LFB2586
	.uleb128 .LEHE14-.LEHB14
	.uleb128 .L113-.LFB2586
	.uleb128 0
	.uleb128 .LEHB15-.LFB2586
	.uleb128 .LEHE15-.LEHB15
	.uleb128 .L112-.LFB2586
	.uleb128 0
	.uleb128 .LEHB16-.LFB2586
	.uleb128 .LEHE16-.LEHB16
	.uleb128 .L114-.LFB2586
	.uleb128 0
	.uleb128 .LEHB17-.LFB2586
	.uleb128 .LEHE17-.LEHB17
	.uleb128 .L112-.LFB2586
	.uleb128 0
	.uleb128 .LEHB18-.LFB2586
	.uleb128 .LEHE18-.LEHB18
	.uleb128 .L120-.LFB2586
	.uleb128 0
	.uleb128 .LEHB19-.LFB2586
	.uleb128 .LEHE19-.LEHB19
	.uleb128 .L122-.LFB2586
	.uleb128 0
	.uleb128 .LEHB20-.LFB2586
	.uleb128 .LEHE20-.LEHB20
	.uleb128 .L121-.LFB2586
	.uleb128 0
	.uleb128 .LEHB21-.LFB2586
	.uleb128 .LEHE21-.LEHB21
	.uleb128 .L115-.LFB2586
	.uleb128 0
	.uleb128 .LEHB22-.LFB2586
	.uleb128 .LEHE22-.LEHB22
	.uleb128 .L112-.LFB2586
	.uleb128 0
	.uleb128 .LEHB23-.LFB2586
	.uleb128 .LEHE23-.LEHB23
	.uleb128 .L115-.LFB2586
	.uleb128 0
	.uleb128 .LEHB24-.LFB2586
	.uleb128 .LEHE24-.LEHB24
	.uleb128 .L113-.LFB2586
	.uleb128 0
	.uleb128 .LEHB25-.LFB2586
	.uleb128 .LEHE25-.LEHB25
	.uleb128 .L119-.LFB2586
	.uleb128 0
.LLSDACSE2586:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2586
	.type	_Z12writeAndReadv.cold, @function
_Z12writeAndReadv.cold:
.LFSB2586:
.L99:
	.cfi_def_cfa_offset 896
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	mov	rdx, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+432], rbx
	mov	rbx, rax
	mov	QWORD PTR [rsp+432+rdx], r15
	xor	edx, edx
	mov	QWORD PTR [rsp+440], rdx
.L100:
	lea	rdi, [rsp+560]
	mov	QWORD PTR [rsp+560], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
.L88:
	lea	rdi, [rsp+32]
	call	_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rbx
.LEHB26:
	call	_Unwind_Resume
.L101:
	lea	rdi, [rsp+456]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	mov	esi, OFFSET FLAT:_ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+8
	lea	rdi, [rsp+432]
	call	_ZNSdD2Ev
	jmp	.L100
.L109:
	lea	rdi, [rsp+432]
	call	_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L88
.L108:
	lea	rdi, [rsp+432]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L88
.L73:
	mov	rdx, QWORD PTR [rbx-24]
	xor	edi, edi
	mov	QWORD PTR [rsp+32], rbx
	mov	rbx, rax
	mov	QWORD PTR [rsp+32+rdx], r15
	mov	QWORD PTR [rsp+40], rdi
.L74:
	lea	rdi, [rsp+160]
	mov	QWORD PTR [rsp+160], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE26:
.L75:
	lea	rdi, [rsp+56]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	mov	esi, OFFSET FLAT:_ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+8
	lea	rdi, [rsp+32]
	call	_ZNSdD2Ev
	jmp	.L74
	.cfi_endproc
.LFE2586:
	.section	.gcc_except_table
.LLSDAC2586:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC2586-.LLSDACSBC2586
.LLSDACSBC2586:
	.uleb128 .LEHB26-.LCOLDB7
	.uleb128 .LEHE26-.LEHB26
	.uleb128 0
	.uleb128 0
.LLSDACSEC2586:
	.section	.text.unlikely
	.text
	.size	_Z12writeAndReadv, .-_Z12writeAndReadv
	.section	.text.unlikely
	.size	_Z12writeAndReadv.cold, .-_Z12writeAndReadv.cold
.LCOLDE7:
	.text
.LHOTE7:
	.section	.rodata._ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_.str1.8,"aMS",@progbits,1
	.align 8
.LC8:
	.string	"basic_string: construction from null is not valid"
	.section	.text._ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_,"axG",@progbits,_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC5IS3_EEPKcRKS3_,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_
	.type	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_, @function
_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_:
.LFB2914:
	.cfi_startproc
	push	r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	lea	r13, [rdi+16]
	push	r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	push	rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	push	rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	sub	rsp, 24
	.cfi_def_cfa_offset 64
	mov	QWORD PTR [rdi], r13
	test	rsi, rsi
	je	.L149
	mov	rbx, rdi
	mov	rdi, rsi
	mov	r12, rsi
	call	strlen
	mov	QWORD PTR [rsp+8], rax
	mov	rbp, rax
	cmp	rax, 15
	ja	.L150
	cmp	rax, 1
	jne	.L143
	movzx	edx, BYTE PTR [r12]
	mov	BYTE PTR [rbx+16], dl
.L144:
	mov	QWORD PTR [rbx+8], rax
	mov	BYTE PTR [r13+0+rax], 0
	add	rsp, 24
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	pop	rbx
	.cfi_def_cfa_offset 32
	pop	rbp
	.cfi_def_cfa_offset 24
	pop	r12
	.cfi_def_cfa_offset 16
	pop	r13
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L143:
	.cfi_restore_state
	test	rax, rax
	je	.L144
	jmp	.L142
	.p2align 4,,10
	.p2align 3
.L150:
	xor	edx, edx
	lea	rsi, [rsp+8]
	mov	rdi, rbx
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
	mov	QWORD PTR [rbx], rax
	mov	r13, rax
	mov	rax, QWORD PTR [rsp+8]
	mov	QWORD PTR [rbx+16], rax
.L142:
	mov	rdi, r13
	mov	rdx, rbp
	mov	rsi, r12
	call	memcpy
	mov	rax, QWORD PTR [rsp+8]
	mov	r13, QWORD PTR [rbx]
	jmp	.L144
.L149:
	mov	edi, OFFSET FLAT:.LC8
	call	_ZSt19__throw_logic_errorPKc
	.cfi_endproc
.LFE2914:
	.size	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_, .-_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_
	.weak	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
	.set	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_,_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_
	.section	.rodata.str1.1
.LC9:
	.string	"bad: '"
.LC10:
	.string	"' "
	.section	.text.unlikely
.LCOLDB13:
	.text
.LHOTB13:
	.p2align 4
	.globl	_Z9readLinesv
	.type	_Z9readLinesv, @function
_Z9readLinesv:
.LFB2584:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2584
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	xor	edx, edx
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	sub	rsp, 872
	.cfi_def_cfa_offset 928
	lea	rsi, [rsp+96]
	lea	rdi, [rsp+480]
	mov	QWORD PTR [rsp+96], 24
	lea	r14, [rsp+496]
	mov	QWORD PTR [rsp+480], r14
.LEHB27:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
.LEHE27:
	mov	rdx, QWORD PTR [rsp+96]
	movdqa	xmm0, XMMWORD PTR .LC11[rip]
	movabs	rcx, 754388540404359527
	mov	QWORD PTR [rsp+480], rax
	lea	rdi, [rsp+216]
	mov	QWORD PTR [rsp+496], rdx
	movups	XMMWORD PTR [rax], xmm0
	mov	QWORD PTR [rax+16], rcx
	mov	rax, QWORD PTR [rsp+480]
	mov	QWORD PTR [rsp+488], rdx
	mov	BYTE PTR [rax+rdx], 0
	call	_ZNSt8ios_baseC2Ev
	mov	rbp, QWORD PTR _ZTTNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE[rip+8]
	xor	edi, edi
	xor	esi, esi
	pxor	xmm0, xmm0
	mov	WORD PTR [rsp+440], di
	mov	r13, QWORD PTR _ZTTNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	lea	rdi, [rsp+96]
	movaps	XMMWORD PTR [rsp+448], xmm0
	movaps	XMMWORD PTR [rsp+464], xmm0
	mov	rax, QWORD PTR [rbp-24]
	mov	QWORD PTR [rsp+216], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+432], 0
	mov	QWORD PTR [rsp+96], rbp
	mov	QWORD PTR [rsp+96+rax], r13
	mov	QWORD PTR [rsp+104], 0
	add	rdi, QWORD PTR [rbp-24]
.LEHB28:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE28:
	lea	rdi, [rsp+168]
	mov	QWORD PTR [rsp+96], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+216], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+112], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+120], 0
	mov	QWORD PTR [rsp+128], 0
	mov	QWORD PTR [rsp+136], 0
	mov	QWORD PTR [rsp+144], 0
	mov	QWORD PTR [rsp+152], 0
	mov	QWORD PTR [rsp+160], 0
	call	_ZNSt6localeC1Ev
	mov	r12, QWORD PTR [rsp+480]
	lea	rax, [rsp+200]
	mov	QWORD PTR [rsp+112], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	QWORD PTR [rsp+184], rax
	mov	rbx, QWORD PTR [rsp+488]
	mov	DWORD PTR [rsp+176], 0
	test	r12, r12
	jne	.L152
	test	rbx, rbx
	jne	.L244
.L152:
	mov	QWORD PTR [rsp+64], rbx
	cmp	rbx, 15
	ja	.L245
	cmp	rbx, 1
	jne	.L155
	movzx	eax, BYTE PTR [r12]
	mov	BYTE PTR [rsp+200], al
.L157:
	lea	rax, [rsp+200]
.L156:
	mov	QWORD PTR [rsp+192], rbx
	xor	ecx, ecx
	xor	edx, edx
	lea	rdi, [rsp+112]
	mov	BYTE PTR [rax+rbx], 0
	mov	rsi, QWORD PTR [rsp+184]
	mov	DWORD PTR [rsp+176], 8
.LEHB29:
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE7_M_syncEPcmm
.LEHE29:
	lea	rsi, [rsp+112]
	lea	rdi, [rsp+216]
.LEHB30:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE30:
	mov	rdi, QWORD PTR [rsp+480]
	cmp	rdi, r14
	je	.L165
	mov	rax, QWORD PTR [rsp+496]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L165:
	lea	rax, [rsp+48]
	mov	BYTE PTR [rsp+48], 0
	mov	QWORD PTR [rsp+32], rax
	mov	rax, QWORD PTR [rsp+96]
	mov	QWORD PTR [rsp+40], 0
	mov	rax, QWORD PTR [rax-24]
	mov	rbx, QWORD PTR [rsp+336+rax]
	lea	rax, [rsp+32]
	mov	QWORD PTR [rsp+8], rax
	test	rbx, rbx
	jne	.L166
	jmp	.L191
	.p2align 4,,10
	.p2align 3
.L249:
	movsx	edx, BYTE PTR [rbx+67]
.L193:
	mov	rsi, QWORD PTR [rsp+8]
	lea	rdi, [rsp+96]
.LEHB31:
	call	_ZSt7getlineIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EES4_
.LEHE31:
	mov	rdx, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	jne	.L246
	lea	rdi, [rsp+600]
	call	_ZNSt8ios_baseC2Ev
	pxor	xmm0, xmm0
	xor	ecx, ecx
	xor	esi, esi
	mov	WORD PTR [rsp+824], cx
	lea	rdi, [rsp+480]
	movaps	XMMWORD PTR [rsp+832], xmm0
	movaps	XMMWORD PTR [rsp+848], xmm0
	mov	rax, QWORD PTR [rbp-24]
	mov	QWORD PTR [rsp+600], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+816], 0
	mov	QWORD PTR [rsp+480], rbp
	mov	QWORD PTR [rsp+480+rax], r13
	mov	QWORD PTR [rsp+488], 0
	add	rdi, QWORD PTR [rbp-24]
.LEHB32:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE32:
	lea	rdi, [rsp+552]
	mov	QWORD PTR [rsp+480], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	lea	r12, [rsp+584]
	mov	QWORD PTR [rsp+600], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+496], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+504], 0
	mov	QWORD PTR [rsp+512], 0
	mov	QWORD PTR [rsp+520], 0
	mov	QWORD PTR [rsp+528], 0
	mov	QWORD PTR [rsp+536], 0
	mov	QWORD PTR [rsp+544], 0
	call	_ZNSt6localeC1Ev
	mov	r15, QWORD PTR [rsp+32]
	mov	rbx, QWORD PTR [rsp+40]
	mov	QWORD PTR [rsp+496], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	DWORD PTR [rsp+560], 0
	mov	QWORD PTR [rsp+568], r12
	test	r15, r15
	jne	.L167
	test	rbx, rbx
	jne	.L247
.L167:
	mov	QWORD PTR [rsp+64], rbx
	cmp	rbx, 15
	ja	.L248
	cmp	rbx, 1
	jne	.L170
	movzx	eax, BYTE PTR [r15]
	mov	BYTE PTR [rsp+584], al
.L172:
	mov	rax, r12
.L171:
	mov	QWORD PTR [rsp+576], rbx
	xor	ecx, ecx
	xor	edx, edx
	mov	rdi, r14
	mov	BYTE PTR [rax+rbx], 0
	mov	rsi, QWORD PTR [rsp+568]
	mov	DWORD PTR [rsp+560], 8
.LEHB33:
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE7_M_syncEPcmm
.LEHE33:
	mov	rsi, r14
	lea	rdi, [rsp+600]
.LEHB34:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE34:
	lea	r15, [rsp+80]
	lea	rsi, [rsp+64]
	mov	QWORD PTR [rsp+72], 0
	lea	rdi, [rsp+480]
	mov	QWORD PTR [rsp+64], r15
	mov	BYTE PTR [rsp+80], 0
.LEHB35:
	call	_ZStrsIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EE
	mov	rdi, rax
	lea	rsi, [rsp+28]
	call	_ZNSirsERi
	mov	rdx, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	jne	.L181
	mov	rdx, QWORD PTR [rsp+72]
	mov	rsi, QWORD PTR [rsp+64]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+25], 61
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rbx+16+rax], 0
	je	.L182
	mov	edx, 1
	lea	rsi, [rsp+25]
	mov	rdi, rbx
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rbx, rax
.L183:
	mov	esi, DWORD PTR [rsp+28]
	mov	rdi, rbx
	call	_ZNSolsEi
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+26], 10
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L187
	mov	edx, 1
	lea	rsi, [rsp+26]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE35:
.L186:
	mov	rdi, QWORD PTR [rsp+64]
	cmp	rdi, r15
	je	.L189
	mov	rax, QWORD PTR [rsp+80]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L189:
	mov	rdi, QWORD PTR [rsp+568]
	mov	QWORD PTR [rsp+480], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+600], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+496], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	cmp	rdi, r12
	je	.L190
	mov	rax, QWORD PTR [rsp+584]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L190:
	lea	rdi, [rsp+552]
	mov	QWORD PTR [rsp+496], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [rbp-24]
	lea	rdi, [rsp+600]
	mov	QWORD PTR [rsp+480], rbp
	mov	QWORD PTR [rsp+480+rax], r13
	mov	QWORD PTR [rsp+488], 0
	mov	QWORD PTR [rsp+600], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	mov	rax, QWORD PTR [rsp+96]
	mov	rax, QWORD PTR [rax-24]
	mov	rbx, QWORD PTR [rsp+336+rax]
	test	rbx, rbx
	je	.L191
.L166:
	cmp	BYTE PTR [rbx+56], 0
	jne	.L249
	mov	rdi, rbx
.LEHB36:
	call	_ZNKSt5ctypeIcE13_M_widen_initEv
	mov	rax, QWORD PTR [rbx]
	mov	edx, 10
	mov	rax, QWORD PTR [rax+48]
	cmp	rax, OFFSET FLAT:_ZNKSt5ctypeIcE8do_widenEc
	je	.L193
	mov	esi, 10
	mov	rdi, rbx
	call	rax
.LEHE36:
	movsx	edx, al
	jmp	.L193
	.p2align 4,,10
	.p2align 3
.L155:
	test	rbx, rbx
	je	.L157
	lea	rdi, [rsp+200]
	jmp	.L154
	.p2align 4,,10
	.p2align 3
.L181:
	mov	edx, 6
	mov	esi, OFFSET FLAT:.LC9
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB37:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdx, QWORD PTR [rsp+40]
	mov	rsi, QWORD PTR [rsp+32]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	edx, 2
	mov	esi, OFFSET FLAT:.LC10
	mov	rdi, rax
	mov	rbx, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	xor	esi, esi
	test	BYTE PTR [rsp+632], 5
	mov	rdi, rbx
	setne	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	esi, DWORD PTR [rsp+632]
	mov	rdi, rax
	shr	esi
	and	esi, 1
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+27], 10
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L187
	mov	edx, 1
	lea	rsi, [rsp+27]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	jmp	.L186
	.p2align 4,,10
	.p2align 3
.L187:
	mov	esi, 10
	call	_ZNSo3putEc
.LEHE37:
	jmp	.L186
	.p2align 4,,10
	.p2align 3
.L170:
	test	rbx, rbx
	je	.L172
	mov	rdi, r12
	jmp	.L169
	.p2align 4,,10
	.p2align 3
.L248:
	xor	edx, edx
	lea	rsi, [rsp+64]
	lea	rdi, [rsp+568]
.LEHB38:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
.LEHE38:
	mov	QWORD PTR [rsp+568], rax
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+64]
	mov	QWORD PTR [rsp+584], rax
.L169:
	mov	rdx, rbx
	mov	rsi, r15
	call	memcpy
	mov	rbx, QWORD PTR [rsp+64]
	mov	rax, QWORD PTR [rsp+568]
	jmp	.L171
	.p2align 4,,10
	.p2align 3
.L182:
	mov	esi, 61
	mov	rdi, rbx
.LEHB39:
	call	_ZNSo3putEc
.LEHE39:
	jmp	.L183
	.p2align 4,,10
	.p2align 3
.L246:
	mov	rdi, QWORD PTR [rsp+32]
	lea	rax, [rsp+48]
	cmp	rdi, rax
	je	.L195
	mov	rax, QWORD PTR [rsp+48]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L195:
	mov	esi, DWORD PTR [rsp+248]
	mov	edi, OFFSET FLAT:_ZSt4cout
	shr	esi
	and	esi, 1
.LEHB40:
	call	_ZNSo9_M_insertIbEERSoT_
	xor	esi, esi
	test	BYTE PTR [rsp+248], 5
	mov	rdi, rax
	setne	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	mov	eax, DWORD PTR [rsp+248]
	xor	esi, esi
	test	eax, eax
	sete	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	BYTE PTR [rsp+480], 10
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L196
	mov	edx, 1
	lea	rsi, [rsp+480]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.L197:
	mov	rdi, QWORD PTR [rsp+184]
	lea	rax, [rsp+200]
	mov	QWORD PTR [rsp+96], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+216], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+112], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	cmp	rdi, rax
	je	.L198
	mov	rax, QWORD PTR [rsp+200]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L198:
	lea	rdi, [rsp+168]
	mov	QWORD PTR [rsp+112], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [rbp-24]
	mov	QWORD PTR [rsp+96], rbp
	lea	rdi, [rsp+216]
	mov	QWORD PTR [rsp+96+rax], r13
	mov	QWORD PTR [rsp+104], 0
	mov	QWORD PTR [rsp+216], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	add	rsp, 872
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L196:
	.cfi_restore_state
	mov	esi, 10
	call	_ZNSo3putEc
.LEHE40:
	jmp	.L197
	.p2align 4,,10
	.p2align 3
.L245:
	xor	edx, edx
	lea	rsi, [rsp+64]
	lea	rdi, [rsp+184]
.LEHB41:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
.LEHE41:
	mov	QWORD PTR [rsp+184], rax
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+64]
	mov	QWORD PTR [rsp+200], rax
.L154:
	mov	rdx, rbx
	mov	rsi, r12
	call	memcpy
	mov	rbx, QWORD PTR [rsp+64]
	mov	rax, QWORD PTR [rsp+184]
	jmp	.L156
.L191:
.LEHB42:
	call	_ZSt16__throw_bad_castv
.LEHE42:
.L247:
	mov	edi, OFFSET FLAT:.LC8
.LEHB43:
	call	_ZSt19__throw_logic_errorPKc
.LEHE43:
.L244:
	mov	edi, OFFSET FLAT:.LC8
.LEHB44:
	call	_ZSt19__throw_logic_errorPKc
.LEHE44:
.L203:
	mov	rbx, rax
	jmp	.L180
.L209:
	mov	rbx, rax
	jmp	.L179
.L212:
	mov	rbx, rax
	jmp	.L174
.L206:
	mov	rbx, rax
	jmp	.L163
.L211:
	mov	rbx, rax
	jmp	.L175
.L204:
	mov	rbx, rax
	jmp	.L200
.L205:
	mov	rbx, rax
	jmp	.L164
.L208:
	mov	rbx, rax
	jmp	.L159
.L210:
	mov	rbx, rax
	jmp	.L178
.L202:
	mov	rbx, rax
	jmp	.L199
.L207:
	mov	rbx, rax
	jmp	.L160
	.section	.gcc_except_table
.LLSDA2584:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2584-.LLSDACSB2584
.LLSDACSB2584:
	.uleb128 .LEHB27-.LFB2584
	.uleb128 .LEHE27-.LEHB27
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB28-.LFB2584
	.uleb128 .LEHE28-.LEHB28
	.uleb128 .L205-.LFB2584
	.uleb128 0
	.uleb128 .LEHB29-.LFB2584
	.uleb128 .LEHE29-.LEHB29
	.uleb128 .L208-.LFB2584
	.uleb128 0
	.uleb128 .LEHB30-.LFB2584
	.uleb128 .LEHE30-.LEHB30
	.uleb128 .L206-.LFB2584
	.uleb128 0
	.uleb128 .LEHB31-.LFB2584
	.uleb128 .LEHE31-.LEHB31
	.uleb128 .L203-.LFB2584
	.uleb128 0
	.uleb128 .LEHB32-.LFB2584
	.uleb128 .LEHE32-.LEHB32
	.uleb128 .L209-.LFB2584
	.uleb128 0
	.uleb128 .LEHB33-.LFB2584
	.uleb128 .LEHE33-.LEHB33
	.uleb128 .L212-.LFB2584
	.uleb128 0
	.uleb128 .LEHB34-.LFB2584
	.uleb128 .LEHE34-.LEHB34
	.uleb128 .L210-.LFB2584
	.uleb128 0
	.uleb128 .LEHB35-.LFB2584
	.uleb128 .LEHE35-.LEHB35
	.uleb128 .L202-.LFB2584
	.uleb128 0
	.uleb128 .LEHB36-.LFB2584
	.uleb128 .LEHE36-.LEHB36
	.uleb128 .L203-.LFB2584
	.uleb128 0
	.uleb128 .LEHB37-.LFB2584
	.uleb128 .LEHE37-.LEHB37
	.uleb128 .L202-.LFB2584
	.uleb128 0
	.uleb128 .LEHB38-.LFB2584
	.uleb128 .LEHE38-.LEHB38
	.uleb128 .L211-.LFB2584
	.uleb128 0
	.uleb128 .LEHB39-.LFB2584
	.uleb128 .LEHE39-.LEHB39
	.uleb128 .L202-.LFB2584
	.uleb128 0
	.uleb128 .LEHB40-.LFB2584
	.uleb128 .LEHE40-.LEHB40
	.uleb128 .L204-.LFB2584
	.uleb128 0
	.uleb128 .LEHB41-.LFB2584
	.uleb128 .LEHE41-.LEHB41
	.uleb128 .L207-.LFB2584
	.uleb128 0
	.uleb128 .LEHB42-.LFB2584
	.uleb128 .LEHE42-.LEHB42
	.uleb128 .L203-.LFB2584
	.uleb128 0
	.uleb128 .LEHB43-.LFB2584
	.uleb128 .LEHE43-.LEHB43
	.uleb128 .L211-.LFB2584
	.uleb128 0
	.uleb128 .LEHB44-.LFB2584
	.uleb128 .LEHE44-.LEHB44
	.uleb128 .L207-.LFB2584
	.uleb128 0
.LLSDACSE2584:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2584
	.type	_Z9readLinesv.cold, @function
_Z9readLinesv.cold:
.LFSB2584:
.L174:
	.cfi_def_cfa_offset 928
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	lea	rdi, [rsp+568]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L175:
	lea	rdi, [rsp+552]
	mov	QWORD PTR [rsp+496], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
.L176:
	mov	rax, QWORD PTR [rbp-24]
	xor	edx, edx
	mov	QWORD PTR [rsp+480], rbp
	mov	QWORD PTR [rsp+480+rax], r13
	mov	QWORD PTR [rsp+488], rdx
.L179:
	lea	rdi, [rsp+600]
	mov	QWORD PTR [rsp+600], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
.L180:
	mov	rdi, QWORD PTR [rsp+8]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L200:
	lea	rdi, [rsp+96]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rbx
.LEHB45:
	call	_Unwind_Resume
.L163:
	lea	rdi, [rsp+112]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
.L161:
	mov	rax, QWORD PTR [rbp-24]
	xor	esi, esi
	mov	QWORD PTR [rsp+96], rbp
	mov	QWORD PTR [rsp+96+rax], r13
	mov	QWORD PTR [rsp+104], rsi
.L164:
	lea	rdi, [rsp+216]
	mov	QWORD PTR [rsp+216], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	lea	rdi, [rsp+480]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE45:
.L159:
	lea	rdi, [rsp+184]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L160:
	lea	rdi, [rsp+168]
	mov	QWORD PTR [rsp+112], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	jmp	.L161
.L178:
	mov	rdi, r14
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L176
.L199:
	lea	rdi, [rsp+64]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+480]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L180
	.cfi_endproc
.LFE2584:
	.section	.gcc_except_table
.LLSDAC2584:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC2584-.LLSDACSBC2584
.LLSDACSBC2584:
	.uleb128 .LEHB45-.LCOLDB13
	.uleb128 .LEHE45-.LEHB45
	.uleb128 0
	.uleb128 0
.LLSDACSEC2584:
	.section	.text.unlikely
	.text
	.size	_Z9readLinesv, .-_Z9readLinesv
	.section	.text.unlikely
	.size	_Z9readLinesv.cold, .-_Z9readLinesv.cold
.LCOLDE13:
	.text
.LHOTE13:
	.section	.rodata.str1.1
.LC14:
	.string	"copied\ntext"
	.section	.text.unlikely
.LCOLDB15:
	.text
.LHOTB15:
	.p2align 4
	.globl	_Z10charactersv
	.type	_Z10charactersv, @function
_Z10charactersv:
.LFB2588:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2588
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	mov	r11d, 25185
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	xor	ebx, ebx
	sub	rsp, 1624
	.cfi_def_cfa_offset 1680
	lea	rdi, [rsp+184]
	lea	rbp, [rsp+1232]
	mov	WORD PTR [rsp+1232], r11w
	mov	QWORD PTR [rsp+1216], rbp
	mov	QWORD PTR [rsp+1224], 2
	mov	BYTE PTR [rsp+1234], 0
	call	_ZNSt8ios_baseC2Ev
	pxor	xmm0, xmm0
	lea	rdi, [rsp+64]
	xor	esi, esi
	mov	WORD PTR [rsp+408], bx
	mov	rbx, QWORD PTR _ZTTNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE[rip+8]
	movaps	XMMWORD PTR [rsp+416], xmm0
	mov	r12, QWORD PTR _ZTTNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	movaps	XMMWORD PTR [rsp+432], xmm0
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+184], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+400], 0
	mov	QWORD PTR [rsp+64], rbx
	mov	QWORD PTR [rsp+64+rax], r12
	mov	QWORD PTR [rsp+72], 0
	add	rdi, QWORD PTR [rbx-24]
.LEHB46:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE46:
	lea	rdi, [rsp+136]
	mov	QWORD PTR [rsp+64], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	lea	r15, [rsp+168]
	mov	QWORD PTR [rsp+184], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+80], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+88], 0
	mov	QWORD PTR [rsp+96], 0
	mov	QWORD PTR [rsp+104], 0
	mov	QWORD PTR [rsp+112], 0
	mov	QWORD PTR [rsp+120], 0
	mov	QWORD PTR [rsp+128], 0
	call	_ZNSt6localeC1Ev
	mov	r14, QWORD PTR [rsp+1216]
	mov	QWORD PTR [rsp+80], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	QWORD PTR [rsp+152], r15
	mov	r13, QWORD PTR [rsp+1224]
	mov	DWORD PTR [rsp+144], 0
	test	r14, r14
	jne	.L251
	test	r13, r13
	jne	.L378
.L251:
	mov	QWORD PTR [rsp+832], r13
	cmp	r13, 15
	ja	.L379
	cmp	r13, 1
	jne	.L254
	movzx	eax, BYTE PTR [r14]
	mov	BYTE PTR [rsp+168], al
.L256:
	mov	rax, r15
.L255:
	mov	QWORD PTR [rsp+160], r13
	xor	ecx, ecx
	xor	edx, edx
	lea	rdi, [rsp+80]
	mov	BYTE PTR [rax+r13], 0
	mov	rsi, QWORD PTR [rsp+152]
	mov	DWORD PTR [rsp+144], 8
.LEHB47:
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE7_M_syncEPcmm
.LEHE47:
	lea	rsi, [rsp+80]
	lea	rdi, [rsp+184]
.LEHB48:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE48:
	mov	rdi, QWORD PTR [rsp+1216]
	cmp	rdi, rbp
	je	.L265
	mov	rax, QWORD PTR [rsp+1232]
	lea	rsi, [rax+1]
	call	_ZdlPvm
	.p2align 4,,10
	.p2align 3
.L265:
	lea	rsi, [rsp+1216]
	lea	rdi, [rsp+64]
.LEHB49:
	call	_ZNSi3getERc
	mov	rdx, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	jne	.L380
	mov	rax, QWORD PTR _ZSt4cout[rip]
	movsx	esi, BYTE PTR [rsp+1216]
	mov	rax, QWORD PTR [rax-24]
	mov	BYTE PTR [rsp+16], sil
	cmp	QWORD PTR _ZSt4cout[rax+16], 0
	je	.L266
	mov	edx, 1
	lea	rsi, [rsp+16]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
.L267:
	mov	rax, QWORD PTR [rdi]
	mov	BYTE PTR [rsp+17], 46
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L268
	mov	edx, 1
	lea	rsi, [rsp+17]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	jmp	.L265
	.p2align 4,,10
	.p2align 3
.L254:
	test	r13, r13
	je	.L256
	mov	rdi, r15
	jmp	.L253
	.p2align 4,,10
	.p2align 3
.L268:
	mov	esi, 46
	call	_ZNSo3putEc
	jmp	.L265
	.p2align 4,,10
	.p2align 3
.L266:
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSo3putEc
	mov	edi, OFFSET FLAT:_ZSt4cout
	jmp	.L267
	.p2align 4,,10
	.p2align 3
.L380:
	xor	esi, esi
	lea	rdi, [rsp+184]
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
	lea	rdi, [rsp+64]
	call	_ZNSi5ungetEv
	lea	rdi, [rsp+64]
	call	_ZNSi3getEv
	mov	rdx, QWORD PTR _ZSt4cout[rip]
	mov	BYTE PTR [rsp+18], al
	mov	rdx, QWORD PTR [rdx-24]
	cmp	QWORD PTR _ZSt4cout[rdx+16], 0
	je	.L271
	mov	edx, 1
	lea	rsi, [rsp+18]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	r13, rax
.L272:
	lea	rdi, [rsp+64]
	call	_ZNSi4peekEv
	mov	esi, eax
	mov	rdi, r13
	call	_ZNSolsEi
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+19], 10
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L273
	mov	edx, 1
	lea	rsi, [rsp+19]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE49:
.L274:
	mov	r8d, 25699
	lea	rdi, [rsp+568]
	mov	QWORD PTR [rsp+1216], rbp
	mov	WORD PTR [rsp+1232], r8w
	mov	QWORD PTR [rsp+1224], 2
	mov	BYTE PTR [rsp+1234], 0
	call	_ZNSt8ios_baseC2Ev
	pxor	xmm0, xmm0
	xor	r9d, r9d
	xor	esi, esi
	movaps	XMMWORD PTR [rsp+800], xmm0
	lea	rdi, [rsp+448]
	mov	WORD PTR [rsp+792], r9w
	movaps	XMMWORD PTR [rsp+816], xmm0
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+568], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+784], 0
	mov	QWORD PTR [rsp+448], rbx
	mov	QWORD PTR [rsp+448+rax], r12
	mov	QWORD PTR [rsp+456], 0
	add	rdi, QWORD PTR [rbx-24]
.LEHB50:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE50:
	lea	rdi, [rsp+520]
	mov	QWORD PTR [rsp+448], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	lea	r14, [rsp+552]
	mov	QWORD PTR [rsp+568], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+464], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+472], 0
	mov	QWORD PTR [rsp+480], 0
	mov	QWORD PTR [rsp+488], 0
	mov	QWORD PTR [rsp+496], 0
	mov	QWORD PTR [rsp+504], 0
	mov	QWORD PTR [rsp+512], 0
	call	_ZNSt6localeC1Ev
	mov	rax, QWORD PTR [rsp+1216]
	mov	QWORD PTR [rsp+464], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	QWORD PTR [rsp+536], r14
	mov	r13, QWORD PTR [rsp+1224]
	mov	DWORD PTR [rsp+528], 0
	mov	QWORD PTR [rsp], rax
	test	rax, rax
	jne	.L275
	test	r13, r13
	jne	.L381
.L275:
	mov	QWORD PTR [rsp+832], r13
	cmp	r13, 15
	ja	.L382
	cmp	r13, 1
	jne	.L278
	mov	rax, QWORD PTR [rsp]
	movzx	eax, BYTE PTR [rax]
	mov	BYTE PTR [rsp+552], al
.L280:
	mov	rax, r14
.L279:
	mov	QWORD PTR [rsp+544], r13
	xor	ecx, ecx
	xor	edx, edx
	lea	rdi, [rsp+464]
	mov	BYTE PTR [rax+r13], 0
	mov	rsi, QWORD PTR [rsp+536]
	mov	DWORD PTR [rsp+528], 8
.LEHB51:
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE7_M_syncEPcmm
.LEHE51:
	lea	rsi, [rsp+464]
	lea	rdi, [rsp+568]
.LEHB52:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE52:
	mov	rdi, QWORD PTR [rsp+1216]
	cmp	rdi, rbp
	je	.L289
	mov	rax, QWORD PTR [rsp+1232]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L289:
	lea	rdi, [rsp+448]
.LEHB53:
	call	_ZNSi3getEv
	mov	esi, 120
	lea	rdi, [rsp+448]
	call	_ZNSi7putbackEc
	xor	esi, esi
	test	BYTE PTR [rsp+600], 5
	mov	edi, OFFSET FLAT:_ZSt4cout
	setne	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+20], 10
	movq	xmm1, QWORD PTR .LC6[rip]
	mov	rax, QWORD PTR [rax-24]
	movhps	xmm1, QWORD PTR .LC3[rip]
	cmp	QWORD PTR [rdi+16+rax], 0
	movaps	XMMWORD PTR [rsp], xmm1
	je	.L290
	mov	edx, 1
	lea	rsi, [rsp+20]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE53:
.L291:
	lea	rdi, [rsp+1344]
	call	_ZNSt8ios_baseC2Ev
	mov	r13, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	xor	esi, esi
	pxor	xmm0, xmm0
	mov	WORD PTR [rsp+1568], si
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+24]
	xor	esi, esi
	lea	rdi, [rsp+1216]
	movups	XMMWORD PTR [rsp+1576], xmm0
	movups	XMMWORD PTR [rsp+1592], xmm0
	mov	rax, QWORD PTR [r13-24]
	mov	QWORD PTR [rsp+1344], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+1560], 0
	mov	QWORD PTR [rsp+1216], r13
	mov	QWORD PTR [rsp+1216+rax], rcx
	mov	QWORD PTR [rsp+1224], 0
	add	rdi, QWORD PTR [r13-24]
.LEHB54:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE54:
	mov	rax, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+32]
	xor	esi, esi
	mov	rdi, QWORD PTR [rax-24]
	mov	QWORD PTR [rsp+1232], rax
	mov	rax, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+40]
	add	rdi, rbp
	mov	QWORD PTR [rdi], rax
.LEHB55:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE55:
	mov	rax, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+8]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+48]
	pxor	xmm0, xmm0
	lea	rdi, [rsp+1296]
	movdqa	xmm3, XMMWORD PTR [rsp]
	mov	rax, QWORD PTR [rax-24]
	mov	QWORD PTR [rsp+1216+rax], rcx
	mov	QWORD PTR [rsp+1216], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+1344], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+104
	movaps	XMMWORD PTR [rsp+1232], xmm3
	movaps	XMMWORD PTR [rsp+1248], xmm0
	movaps	XMMWORD PTR [rsp+1264], xmm0
	movaps	XMMWORD PTR [rsp+1280], xmm0
	call	_ZNSt6localeC1Ev
	lea	rax, [rsp+1328]
	lea	rsi, [rsp+1240]
	mov	QWORD PTR [rsp+1240], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	lea	rdi, [rsp+1344]
	mov	DWORD PTR [rsp+1304], 24
	mov	QWORD PTR [rsp+1312], rax
	mov	QWORD PTR [rsp+1320], 0
	mov	BYTE PTR [rsp+1328], 0
.LEHB56:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE56:
	mov	edx, 11
	mov	esi, OFFSET FLAT:.LC14
	mov	rdi, rbp
.LEHB57:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	lea	rsi, [rsp+1240]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSolsEPSt15basic_streambufIcSt11char_traitsIcEE
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+21], 10
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L297
	mov	edx, 1
	lea	rsi, [rsp+21]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE57:
.L298:
	lea	rax, [rsp+48]
	mov	BYTE PTR [rsp+56], 53
	lea	rdi, [rsp+952]
	mov	QWORD PTR [rsp+32], rax
	movabs	rax, 3756111363415683633
	mov	QWORD PTR [rsp+48], rax
	mov	QWORD PTR [rsp+40], 9
	mov	BYTE PTR [rsp+57], 0
	call	_ZNSt8ios_baseC2Ev
	pxor	xmm0, xmm0
	xor	edx, edx
	xor	esi, esi
	mov	WORD PTR [rsp+1176], dx
	lea	rdi, [rsp+832]
	movaps	XMMWORD PTR [rsp+1184], xmm0
	movaps	XMMWORD PTR [rsp+1200], xmm0
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+1168], 0
	mov	QWORD PTR [rsp+832], rbx
	mov	QWORD PTR [rsp+832+rax], r12
	mov	QWORD PTR [rsp+840], 0
	add	rdi, QWORD PTR [rbx-24]
.LEHB58:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE58:
	lea	rdi, [rsp+904]
	mov	QWORD PTR [rsp+832], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+856], 0
	mov	QWORD PTR [rsp+864], 0
	mov	QWORD PTR [rsp+872], 0
	mov	QWORD PTR [rsp+880], 0
	mov	QWORD PTR [rsp+888], 0
	mov	QWORD PTR [rsp+896], 0
	call	_ZNSt6localeC1Ev
	mov	rax, QWORD PTR [rsp+32]
	mov	rbp, QWORD PTR [rsp+40]
	lea	rcx, [rsp+936]
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	DWORD PTR [rsp+912], 0
	mov	QWORD PTR [rsp], rax
	mov	QWORD PTR [rsp+920], rcx
	test	rax, rax
	jne	.L299
	test	rbp, rbp
	jne	.L383
.L299:
	mov	QWORD PTR [rsp+24], rbp
	cmp	rbp, 15
	ja	.L384
	cmp	rbp, 1
	jne	.L302
	mov	rax, QWORD PTR [rsp]
	movzx	eax, BYTE PTR [rax]
	mov	BYTE PTR [rsp+936], al
.L304:
	lea	rax, [rsp+936]
.L303:
	mov	QWORD PTR [rsp+928], rbp
	xor	ecx, ecx
	xor	edx, edx
	lea	rdi, [rsp+848]
	mov	BYTE PTR [rax+rbp], 0
	mov	rsi, QWORD PTR [rsp+920]
	mov	DWORD PTR [rsp+912], 8
.LEHB59:
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE7_M_syncEPcmm
.LEHE59:
	lea	rsi, [rsp+848]
	lea	rdi, [rsp+952]
.LEHB60:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE60:
	mov	rdi, QWORD PTR [rsp+32]
	lea	rax, [rsp+48]
	cmp	rdi, rax
	je	.L313
	mov	rax, QWORD PTR [rsp+48]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L313:
	lea	rsi, [rsp+24]
	lea	rdi, [rsp+832]
.LEHB61:
	call	_ZNSirsERi
	mov	edx, 32
	mov	esi, 100
	lea	rdi, [rsp+832]
	call	_ZNSi6ignoreEli
	lea	rsi, [rsp+32]
	lea	rdi, [rsp+832]
	call	_ZNSirsERi
	mov	esi, DWORD PTR [rsp+24]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSolsEi
	mov	rbp, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+22], 32
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rbp+16+rax], 0
	je	.L314
	mov	edx, 1
	lea	rsi, [rsp+22]
	mov	rdi, rbp
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rbp, rax
.L315:
	mov	esi, DWORD PTR [rsp+32]
	mov	rdi, rbp
	call	_ZNSolsEi
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+23], 10
	movq	xmm2, QWORD PTR .LC6[rip]
	mov	rax, QWORD PTR [rax-24]
	movhps	xmm2, QWORD PTR .LC2[rip]
	cmp	QWORD PTR [rdi+16+rax], 0
	movaps	XMMWORD PTR [rsp], xmm2
	je	.L316
	mov	edx, 1
	lea	rsi, [rsp+23]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.L317:
	mov	rdi, QWORD PTR [rsp+920]
	lea	rax, [rsp+936]
	mov	QWORD PTR [rsp+832], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	cmp	rdi, rax
	je	.L318
	mov	rax, QWORD PTR [rsp+936]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L318:
	lea	rdi, [rsp+904]
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [rbx-24]
	lea	rdi, [rsp+952]
	mov	QWORD PTR [rsp+832], rbx
	mov	QWORD PTR [rsp+832+rax], r12
	mov	QWORD PTR [rsp+840], 0
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	movdqa	xmm4, XMMWORD PTR [rsp]
	mov	rdi, QWORD PTR [rsp+1312]
	lea	rax, [rsp+1328]
	mov	QWORD PTR [rsp+1216], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+1344], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+104
	movaps	XMMWORD PTR [rsp+1232], xmm4
	cmp	rdi, rax
	je	.L319
	mov	rax, QWORD PTR [rsp+1328]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L319:
	lea	rdi, [rsp+1296]
	mov	QWORD PTR [rsp+1240], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+8]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+48]
	lea	rdi, [rsp+1344]
	mov	rax, QWORD PTR [rax-24]
	mov	QWORD PTR [rsp+1216+rax], rcx
	mov	rax, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+32]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+40]
	mov	QWORD PTR [rsp+1232], rax
	mov	rax, QWORD PTR [rax-24]
	mov	QWORD PTR [rsp+1232+rax], rcx
	mov	rax, QWORD PTR [r13-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+24]
	mov	QWORD PTR [rsp+1216], r13
	mov	QWORD PTR [rsp+1216+rax], rcx
	mov	QWORD PTR [rsp+1224], 0
	mov	QWORD PTR [rsp+1344], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	mov	rdi, QWORD PTR [rsp+536]
	mov	QWORD PTR [rsp+448], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+568], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+464], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	cmp	rdi, r14
	je	.L320
	mov	rax, QWORD PTR [rsp+552]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L320:
	lea	rdi, [rsp+520]
	mov	QWORD PTR [rsp+464], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [rbx-24]
	lea	rdi, [rsp+568]
	mov	QWORD PTR [rsp+448], rbx
	mov	QWORD PTR [rsp+448+rax], r12
	mov	QWORD PTR [rsp+456], 0
	mov	QWORD PTR [rsp+568], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	mov	rdi, QWORD PTR [rsp+152]
	mov	QWORD PTR [rsp+64], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+184], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+80], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	cmp	rdi, r15
	je	.L321
	mov	rax, QWORD PTR [rsp+168]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L321:
	lea	rdi, [rsp+136]
	mov	QWORD PTR [rsp+80], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+64], rbx
	lea	rdi, [rsp+184]
	mov	QWORD PTR [rsp+64+rax], r12
	mov	QWORD PTR [rsp+72], 0
	mov	QWORD PTR [rsp+184], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	add	rsp, 1624
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L316:
	.cfi_restore_state
	mov	esi, 10
	call	_ZNSo3putEc
	jmp	.L317
	.p2align 4,,10
	.p2align 3
.L314:
	mov	esi, 32
	mov	rdi, rbp
	call	_ZNSo3putEc
.LEHE61:
	jmp	.L315
	.p2align 4,,10
	.p2align 3
.L297:
	mov	esi, 10
.LEHB62:
	call	_ZNSo3putEc
.LEHE62:
	jmp	.L298
	.p2align 4,,10
	.p2align 3
.L290:
	mov	esi, 10
.LEHB63:
	call	_ZNSo3putEc
.LEHE63:
	jmp	.L291
	.p2align 4,,10
	.p2align 3
.L273:
	mov	esi, 10
.LEHB64:
	call	_ZNSo3putEc
	jmp	.L274
	.p2align 4,,10
	.p2align 3
.L271:
	movsx	esi, al
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSo3putEc
.LEHE64:
	mov	r13d, OFFSET FLAT:_ZSt4cout
	jmp	.L272
	.p2align 4,,10
	.p2align 3
.L278:
	test	r13, r13
	je	.L280
	mov	rdi, r14
	jmp	.L277
	.p2align 4,,10
	.p2align 3
.L302:
	test	rbp, rbp
	je	.L304
	lea	rdi, [rsp+936]
	jmp	.L301
	.p2align 4,,10
	.p2align 3
.L384:
	xor	edx, edx
	lea	rsi, [rsp+24]
	lea	rdi, [rsp+920]
.LEHB65:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
.LEHE65:
	mov	QWORD PTR [rsp+920], rax
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+24]
	mov	QWORD PTR [rsp+936], rax
.L301:
	mov	rsi, QWORD PTR [rsp]
	mov	rdx, rbp
	call	memcpy
	mov	rbp, QWORD PTR [rsp+24]
	mov	rax, QWORD PTR [rsp+920]
	jmp	.L303
	.p2align 4,,10
	.p2align 3
.L379:
	xor	edx, edx
	lea	rsi, [rsp+832]
	lea	rdi, [rsp+152]
.LEHB66:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
.LEHE66:
	mov	QWORD PTR [rsp+152], rax
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+832]
	mov	QWORD PTR [rsp+168], rax
.L253:
	mov	rdx, r13
	mov	rsi, r14
	call	memcpy
	mov	r13, QWORD PTR [rsp+832]
	mov	rax, QWORD PTR [rsp+152]
	jmp	.L255
	.p2align 4,,10
	.p2align 3
.L382:
	xor	edx, edx
	lea	rsi, [rsp+832]
	lea	rdi, [rsp+536]
.LEHB67:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
	mov	QWORD PTR [rsp+536], rax
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+832]
	mov	QWORD PTR [rsp+552], rax
.L277:
	mov	rsi, QWORD PTR [rsp]
	mov	rdx, r13
	call	memcpy
	mov	r13, QWORD PTR [rsp+832]
	mov	rax, QWORD PTR [rsp+536]
	jmp	.L279
.L381:
	mov	edi, OFFSET FLAT:.LC8
	call	_ZSt19__throw_logic_errorPKc
.LEHE67:
.L383:
	mov	edi, OFFSET FLAT:.LC8
.LEHB68:
	call	_ZSt19__throw_logic_errorPKc
.LEHE68:
.L378:
	mov	edi, OFFSET FLAT:.LC8
.LEHB69:
	call	_ZSt19__throw_logic_errorPKc
.LEHE69:
.L331:
	mov	rbx, rax
	jmp	.L287
.L334:
	mov	rbp, rax
	jmp	.L282
.L332:
	mov	rbp, rax
	jmp	.L286
.L339:
	mov	rbp, rax
	jmp	.L310
.L326:
	mov	rbx, rax
	jmp	.L322
.L340:
	mov	rbp, rax
	jmp	.L307
.L329:
	mov	rbp, rax
	jmp	.L259
.L325:
	mov	rbx, rax
	jmp	.L312
.L341:
	mov	rbp, rax
	jmp	.L306
.L333:
	mov	rbp, rax
	jmp	.L283
.L338:
	mov	rbx, rax
	jmp	.L311
.L324:
	mov	rbx, rax
	jmp	.L296
.L335:
	mov	rbx, rax
	jmp	.L294
.L337:
	mov	rbx, rax
	jmp	.L293
.L336:
	mov	rbx, rax
	jmp	.L295
.L327:
	mov	rbp, rax
	jmp	.L263
.L330:
	mov	rbp, rax
	jmp	.L258
.L328:
	mov	rbp, rax
	jmp	.L262
.L323:
	mov	rbx, rax
	jmp	.L288
	.section	.gcc_except_table
.LLSDA2588:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2588-.LLSDACSB2588
.LLSDACSB2588:
	.uleb128 .LEHB46-.LFB2588
	.uleb128 .LEHE46-.LEHB46
	.uleb128 .L327-.LFB2588
	.uleb128 0
	.uleb128 .LEHB47-.LFB2588
	.uleb128 .LEHE47-.LEHB47
	.uleb128 .L330-.LFB2588
	.uleb128 0
	.uleb128 .LEHB48-.LFB2588
	.uleb128 .LEHE48-.LEHB48
	.uleb128 .L328-.LFB2588
	.uleb128 0
	.uleb128 .LEHB49-.LFB2588
	.uleb128 .LEHE49-.LEHB49
	.uleb128 .L323-.LFB2588
	.uleb128 0
	.uleb128 .LEHB50-.LFB2588
	.uleb128 .LEHE50-.LEHB50
	.uleb128 .L331-.LFB2588
	.uleb128 0
	.uleb128 .LEHB51-.LFB2588
	.uleb128 .LEHE51-.LEHB51
	.uleb128 .L334-.LFB2588
	.uleb128 0
	.uleb128 .LEHB52-.LFB2588
	.uleb128 .LEHE52-.LEHB52
	.uleb128 .L332-.LFB2588
	.uleb128 0
	.uleb128 .LEHB53-.LFB2588
	.uleb128 .LEHE53-.LEHB53
	.uleb128 .L324-.LFB2588
	.uleb128 0
	.uleb128 .LEHB54-.LFB2588
	.uleb128 .LEHE54-.LEHB54
	.uleb128 .L335-.LFB2588
	.uleb128 0
	.uleb128 .LEHB55-.LFB2588
	.uleb128 .LEHE55-.LEHB55
	.uleb128 .L337-.LFB2588
	.uleb128 0
	.uleb128 .LEHB56-.LFB2588
	.uleb128 .LEHE56-.LEHB56
	.uleb128 .L336-.LFB2588
	.uleb128 0
	.uleb128 .LEHB57-.LFB2588
	.uleb128 .LEHE57-.LEHB57
	.uleb128 .L325-.LFB2588
	.uleb128 0
	.uleb128 .LEHB58-.LFB2588
	.uleb128 .LEHE58-.LEHB58
	.uleb128 .L338-.LFB2588
	.uleb128 0
	.uleb128 .LEHB59-.LFB2588
	.uleb128 .LEHE59-.LEHB59
	.uleb128 .L341-.LFB2588
	.uleb128 0
	.uleb128 .LEHB60-.LFB2588
	.uleb128 .LEHE60-.LEHB60
	.uleb128 .L339-.LFB2588
	.uleb128 0
	.uleb128 .LEHB61-.LFB2588
	.uleb128 .LEHE61-.LEHB61
	.uleb128 .L326-.LFB2588
	.uleb128 0
	.uleb128 .LEHB62-.LFB2588
	.uleb128 .LEHE62-.LEHB62
	.uleb128 .L325-.LFB2588
	.uleb128 0
	.uleb128 .LEHB63-.LFB2588
	.uleb128 .LEHE63-.LEHB63
	.uleb128 .L324-.LFB2588
	.uleb128 0
	.uleb128 .LEHB64-.LFB2588
	.uleb128 .LEHE64-.LEHB64
	.uleb128 .L323-.LFB2588
	.uleb128 0
	.uleb128 .LEHB65-.LFB2588
	.uleb128 .LEHE65-.LEHB65
	.uleb128 .L340-.LFB2588
	.uleb128 0
	.uleb128 .LEHB66-.LFB2588
	.uleb128 .LEHE66-.LEHB66
	.uleb128 .L329-.LFB2588
	.uleb128 0
	.uleb128 .LEHB67-.LFB2588
	.uleb128 .LEHE67-.LEHB67
	.uleb128 .L333-.LFB2588
	.uleb128 0
	.uleb128 .LEHB68-.LFB2588
	.uleb128 .LEHE68-.LEHB68
	.uleb128 .L340-.LFB2588
	.uleb128 0
	.uleb128 .LEHB69-.LFB2588
	.uleb128 .LEHE69-.LEHB69
	.uleb128 .L329-.LFB2588
	.uleb128 0
.LLSDACSE2588:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2588
	.type	_Z10charactersv.cold, @function
_Z10charactersv.cold:
.LFSB2588:
.L282:
	.cfi_def_cfa_offset 1680
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	lea	rdi, [rsp+536]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L283:
	lea	rdi, [rsp+520]
	mov	QWORD PTR [rsp+464], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
.L284:
	mov	rax, QWORD PTR [rbx-24]
	xor	edi, edi
	mov	QWORD PTR [rsp+448], rbx
	mov	rbx, rbp
	mov	QWORD PTR [rsp+448+rax], r12
	mov	QWORD PTR [rsp+456], rdi
.L287:
	lea	rdi, [rsp+568]
	mov	QWORD PTR [rsp+568], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	lea	rdi, [rsp+1216]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L288:
	lea	rdi, [rsp+64]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rbx
.LEHB70:
	call	_Unwind_Resume
.L286:
	lea	rdi, [rsp+464]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L284
.L310:
	lea	rdi, [rsp+848]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
.L308:
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+832], rbx
	mov	rbx, rbp
	mov	QWORD PTR [rsp+832+rax], r12
	xor	eax, eax
	mov	QWORD PTR [rsp+840], rax
.L311:
	lea	rdi, [rsp+952]
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	lea	rdi, [rsp+32]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L312
.L322:
	lea	rdi, [rsp+832]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
.L312:
	lea	rdi, [rsp+1216]
	call	_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEED1Ev
.L296:
	lea	rdi, [rsp+448]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L288
.L306:
	lea	rdi, [rsp+920]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L307:
	lea	rdi, [rsp+904]
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	jmp	.L308
.L258:
	lea	rdi, [rsp+152]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L259:
	lea	rdi, [rsp+136]
	mov	QWORD PTR [rsp+80], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
.L260:
	mov	rax, QWORD PTR [rbx-24]
	xor	r10d, r10d
	mov	QWORD PTR [rsp+64], rbx
	mov	QWORD PTR [rsp+64+rax], r12
	mov	QWORD PTR [rsp+72], r10
.L263:
	lea	rdi, [rsp+184]
	mov	QWORD PTR [rsp+184], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	lea	rdi, [rsp+1216]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbp
	call	_Unwind_Resume
.LEHE70:
.L293:
	mov	rax, QWORD PTR [r13-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+24]
	mov	QWORD PTR [rsp+1216], r13
	mov	QWORD PTR [rsp+1216+rax], rcx
	xor	ecx, ecx
	mov	QWORD PTR [rsp+1224], rcx
.L294:
	lea	rdi, [rsp+1344]
	mov	QWORD PTR [rsp+1344], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	jmp	.L296
.L295:
	lea	rdi, [rsp+1240]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	mov	esi, OFFSET FLAT:_ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+8
	lea	rdi, [rsp+1216]
	call	_ZNSdD2Ev
	jmp	.L294
.L262:
	lea	rdi, [rsp+80]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L260
	.cfi_endproc
.LFE2588:
	.section	.gcc_except_table
.LLSDAC2588:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC2588-.LLSDACSBC2588
.LLSDACSBC2588:
	.uleb128 .LEHB70-.LCOLDB15
	.uleb128 .LEHE70-.LEHB70
	.uleb128 0
	.uleb128 0
.LLSDACSEC2588:
	.section	.text.unlikely
	.text
	.size	_Z10charactersv, .-_Z10charactersv
	.section	.text.unlikely
	.size	_Z10charactersv.cold, .-_Z10charactersv.cold
.LCOLDE15:
	.text
.LHOTE15:
	.section	.rodata.str1.1
.LC16:
	.string	" end"
.LC17:
	.string	"X"
.LC18:
	.string	"pped"
	.section	.text.unlikely
.LCOLDB20:
	.text
.LHOTB20:
	.p2align 4
	.globl	_Z6placesv
	.type	_Z6placesv, @function
_Z6placesv:
.LFB2587:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2587
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	sub	rsp, 1224
	.cfi_def_cfa_offset 1280
	movq	xmm1, QWORD PTR .LC19[rip]
	lea	rdi, [rsp+176]
	lea	rbx, [rsp+848]
	mov	DWORD PTR [rsp+848], 1918989427
	movhps	xmm1, QWORD PTR .LC3[rip]
	mov	QWORD PTR [rsp+832], rbx
	mov	BYTE PTR [rsp+852], 116
	mov	QWORD PTR [rsp+840], 5
	mov	BYTE PTR [rsp+853], 0
	movaps	XMMWORD PTR [rsp], xmm1
	call	_ZNSt8ios_baseC2Ev
	xor	esi, esi
	pxor	xmm0, xmm0
	lea	rdi, [rsp+64]
	mov	rbp, QWORD PTR _ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE[rip+8]
	mov	rax, QWORD PTR _ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	mov	WORD PTR [rsp+400], si
	xor	esi, esi
	movups	XMMWORD PTR [rsp+408], xmm0
	movups	XMMWORD PTR [rsp+424], xmm0
	add	rdi, QWORD PTR [rbp-24]
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+392], 0
	mov	QWORD PTR [rsp+64], rbp
	mov	QWORD PTR [rdi], rax
.LEHB71:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE71:
	movdqa	xmm1, XMMWORD PTR [rsp]
	pxor	xmm0, xmm0
	lea	rdi, [rsp+128]
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE+64
	movaps	XMMWORD PTR [rsp+80], xmm0
	movaps	XMMWORD PTR [rsp+64], xmm1
	movaps	XMMWORD PTR [rsp+96], xmm0
	movaps	XMMWORD PTR [rsp+112], xmm0
	call	_ZNSt6localeC1Ev
	mov	r14, QWORD PTR [rsp+832]
	lea	rax, [rsp+160]
	mov	QWORD PTR [rsp+72], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	QWORD PTR [rsp+144], rax
	mov	r12, QWORD PTR [rsp+840]
	mov	DWORD PTR [rsp+136], 0
	test	r14, r14
	jne	.L386
	test	r12, r12
	jne	.L516
.L386:
	mov	QWORD PTR [rsp+448], r12
	cmp	r12, 15
	ja	.L517
	cmp	r12, 1
	jne	.L389
	movzx	eax, BYTE PTR [r14]
	mov	BYTE PTR [rsp+160], al
	lea	rax, [rsp+160]
.L390:
	mov	QWORD PTR [rsp+152], r12
	xor	edx, edx
	lea	rdi, [rsp+72]
	mov	BYTE PTR [rax+r12], 0
	mov	rcx, QWORD PTR [rsp+152]
	mov	rsi, QWORD PTR [rsp+144]
	mov	DWORD PTR [rsp+136], 18
.LEHB72:
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE7_M_syncEPcmm
.LEHE72:
	lea	rsi, [rsp+72]
	lea	rdi, [rsp+176]
.LEHB73:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE73:
	mov	rdi, QWORD PTR [rsp+832]
	cmp	rdi, rbx
	je	.L398
	mov	rax, QWORD PTR [rsp+848]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L398:
	mov	edx, 4
	mov	esi, OFFSET FLAT:.LC16
	lea	rdi, [rsp+64]
.LEHB74:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE74:
	mov	rax, QWORD PTR [rsp+112]
	mov	QWORD PTR [rsp+832], rbx
	mov	QWORD PTR [rsp+840], 0
	mov	BYTE PTR [rsp+848], 0
	test	rax, rax
	je	.L399
	mov	r8, QWORD PTR [rsp+96]
	test	r8, r8
	je	.L480
	cmp	r8, rax
	jb	.L480
.L400:
	mov	rcx, QWORD PTR [rsp+104]
	xor	edx, edx
	xor	esi, esi
	lea	rdi, [rsp+832]
	sub	r8, rcx
.LEHB75:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
.LEHE75:
.L402:
	mov	rdx, QWORD PTR [rsp+840]
	mov	rsi, QWORD PTR [rsp+832]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB76:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	r12, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+21], 32
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [r12+16+rax], 0
	je	.L406
	mov	edx, 1
	lea	rsi, [rsp+21]
	mov	rdi, r12
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	r12, rax
.L407:
	lea	rdi, [rsp+64]
	call	_ZNSo5tellpEv
	mov	rsi, rax
	mov	rdi, r12
	call	_ZNSo9_M_insertIlEERSoT_
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+22], 10
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L408
	mov	edx, 1
	lea	rsi, [rsp+22]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE76:
.L409:
	mov	rdi, QWORD PTR [rsp+832]
	cmp	rdi, rbx
	je	.L410
	mov	rax, QWORD PTR [rsp+848]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L410:
	lea	rdi, [rsp+560]
	mov	QWORD PTR [rsp+832], rbx
	mov	DWORD PTR [rsp+848], 1918989427
	mov	BYTE PTR [rsp+852], 116
	mov	QWORD PTR [rsp+840], 5
	mov	BYTE PTR [rsp+853], 0
	call	_ZNSt8ios_baseC2Ev
	pxor	xmm0, xmm0
	xor	ecx, ecx
	xor	esi, esi
	mov	rax, QWORD PTR _ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	mov	WORD PTR [rsp+784], cx
	lea	rdi, [rsp+448]
	movups	XMMWORD PTR [rsp+792], xmm0
	movups	XMMWORD PTR [rsp+808], xmm0
	add	rdi, QWORD PTR [rbp-24]
	mov	QWORD PTR [rsp+560], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+776], 0
	mov	QWORD PTR [rsp+448], rbp
	mov	QWORD PTR [rdi], rax
.LEHB77:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE77:
	movdqa	xmm3, XMMWORD PTR [rsp]
	pxor	xmm0, xmm0
	lea	rdi, [rsp+512]
	mov	QWORD PTR [rsp+560], OFFSET FLAT:_ZTVNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE+64
	movaps	XMMWORD PTR [rsp+464], xmm0
	movaps	XMMWORD PTR [rsp+448], xmm3
	movaps	XMMWORD PTR [rsp+480], xmm0
	movaps	XMMWORD PTR [rsp+496], xmm0
	call	_ZNSt6localeC1Ev
	mov	r14, QWORD PTR [rsp+832]
	lea	rax, [rsp+544]
	mov	QWORD PTR [rsp+456], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	QWORD PTR [rsp+528], rax
	mov	r12, QWORD PTR [rsp+840]
	mov	DWORD PTR [rsp+520], 0
	test	r14, r14
	jne	.L411
	test	r12, r12
	jne	.L518
.L411:
	mov	QWORD PTR [rsp+32], r12
	cmp	r12, 15
	ja	.L519
	cmp	r12, 1
	jne	.L414
	movzx	eax, BYTE PTR [r14]
	mov	BYTE PTR [rsp+544], al
	lea	rax, [rsp+544]
.L415:
	mov	QWORD PTR [rsp+536], r12
	xor	ecx, ecx
	xor	edx, edx
	lea	rdi, [rsp+456]
	mov	BYTE PTR [rax+r12], 0
	mov	rsi, QWORD PTR [rsp+528]
	mov	DWORD PTR [rsp+520], 16
.LEHB78:
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE7_M_syncEPcmm
.LEHE78:
	lea	rsi, [rsp+456]
	lea	rdi, [rsp+560]
.LEHB79:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE79:
	mov	rdi, QWORD PTR [rsp+832]
	cmp	rdi, rbx
	je	.L423
	mov	rax, QWORD PTR [rsp+848]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L423:
	mov	edx, 1
	mov	esi, OFFSET FLAT:.LC17
	lea	rdi, [rsp+448]
.LEHB80:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	esi, 4
	xor	edx, edx
	lea	rdi, [rsp+448]
	call	_ZNSo5seekpESt4fposI11__mbstate_tE
	mov	edx, 4
	mov	esi, OFFSET FLAT:.LC18
	lea	rdi, [rsp+448]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE80:
	mov	rax, QWORD PTR [rsp+496]
	mov	QWORD PTR [rsp+832], rbx
	mov	QWORD PTR [rsp+840], 0
	mov	BYTE PTR [rsp+848], 0
	test	rax, rax
	je	.L424
	mov	r8, QWORD PTR [rsp+480]
	test	r8, r8
	je	.L481
	cmp	r8, rax
	jb	.L481
.L425:
	mov	rcx, QWORD PTR [rsp+488]
	xor	edx, edx
	xor	esi, esi
	lea	rdi, [rsp+832]
	sub	r8, rcx
.LEHB81:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
.LEHE81:
.L427:
	mov	rdx, QWORD PTR [rsp+840]
	mov	rsi, QWORD PTR [rsp+832]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB82:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	BYTE PTR [rsp+32], 10
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L431
	lea	r13, [rsp+32]
	mov	edx, 1
	mov	rsi, r13
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE82:
.L432:
	mov	rdi, QWORD PTR [rsp+832]
	cmp	rdi, rbx
	je	.L433
	mov	rax, QWORD PTR [rsp+848]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L433:
	movabs	rax, 8031924123371070824
	lea	r15, [rsp+48]
	lea	rdi, [rsp+952]
	mov	QWORD PTR [rsp+40], 11
	mov	QWORD PTR [rsp+48], rax
	mov	QWORD PTR [rsp+32], r15
	mov	DWORD PTR [rsp+55], 1684828783
	mov	BYTE PTR [rsp+59], 0
	call	_ZNSt8ios_baseC2Ev
	mov	r14, QWORD PTR _ZTTNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE[rip+8]
	xor	edx, edx
	xor	esi, esi
	pxor	xmm0, xmm0
	mov	WORD PTR [rsp+1176], dx
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	lea	rdi, [rsp+832]
	movaps	XMMWORD PTR [rsp+1184], xmm0
	movaps	XMMWORD PTR [rsp+1200], xmm0
	mov	rax, QWORD PTR [r14-24]
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+1168], 0
	mov	QWORD PTR [rsp+832], r14
	mov	QWORD PTR [rsp+832+rax], rcx
	mov	QWORD PTR [rsp+840], 0
	add	rdi, QWORD PTR [r14-24]
.LEHB83:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE83:
	lea	rdi, [rsp+904]
	mov	QWORD PTR [rsp+832], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+856], 0
	mov	QWORD PTR [rsp+864], 0
	mov	QWORD PTR [rsp+872], 0
	mov	QWORD PTR [rsp+880], 0
	mov	QWORD PTR [rsp+888], 0
	mov	QWORD PTR [rsp+896], 0
	call	_ZNSt6localeC1Ev
	mov	rax, QWORD PTR [rsp+32]
	mov	r12, QWORD PTR [rsp+40]
	lea	rcx, [rsp+936]
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	DWORD PTR [rsp+912], 0
	mov	QWORD PTR [rsp], rax
	mov	QWORD PTR [rsp+920], rcx
	test	rax, rax
	jne	.L434
	test	r12, r12
	jne	.L520
.L434:
	mov	QWORD PTR [rsp+24], r12
	cmp	r12, 15
	ja	.L521
	cmp	r12, 1
	jne	.L437
	mov	rax, QWORD PTR [rsp]
	movzx	eax, BYTE PTR [rax]
	mov	BYTE PTR [rsp+936], al
	lea	rax, [rsp+936]
.L438:
	mov	QWORD PTR [rsp+928], r12
	xor	ecx, ecx
	xor	edx, edx
	mov	rdi, rbx
	mov	BYTE PTR [rax+r12], 0
	mov	rsi, QWORD PTR [rsp+920]
	mov	DWORD PTR [rsp+912], 8
.LEHB84:
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE7_M_syncEPcmm
.LEHE84:
	mov	rsi, rbx
	lea	rdi, [rsp+952]
.LEHB85:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE85:
	mov	rdi, QWORD PTR [rsp+32]
	cmp	rdi, r15
	je	.L446
	mov	rax, QWORD PTR [rsp+48]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L446:
	mov	rsi, r13
	mov	QWORD PTR [rsp+32], r15
	lea	rdi, [rsp+832]
	mov	QWORD PTR [rsp+40], 0
	mov	BYTE PTR [rsp+48], 0
.LEHB86:
	call	_ZStrsIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EE
	mov	rdx, QWORD PTR [rsp+40]
	mov	rsi, QWORD PTR [rsp+32]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	lea	rdi, [rsp+832]
	mov	rbx, rax
	call	_ZNSi5tellgEv
	mov	rsi, rax
	mov	rdi, rbx
	call	_ZNSo9_M_insertIlEERSoT_
	xor	esi, esi
	xor	edx, edx
	lea	rdi, [rsp+832]
	call	_ZNSi5seekgESt4fposI11__mbstate_tE
	mov	rsi, r13
	lea	rdi, [rsp+832]
	call	_ZStrsIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EE
	mov	rdx, QWORD PTR [rsp+40]
	mov	rsi, QWORD PTR [rsp+32]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	edx, 2
	mov	rsi, -3
	lea	rdi, [rsp+832]
	call	_ZNSi5seekgElSt12_Ios_Seekdir
	mov	rsi, r13
	lea	rdi, [rsp+832]
	call	_ZStrsIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EE
	mov	rdx, QWORD PTR [rsp+40]
	mov	rsi, QWORD PTR [rsp+32]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	lea	rdi, [rsp+832]
	mov	rbx, rax
	call	_ZNSi5tellgEv
	mov	rsi, rax
	mov	rdi, rbx
	call	_ZNSo9_M_insertIlEERSoT_
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+23], 10
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L447
	mov	edx, 1
	lea	rsi, [rsp+23]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.L448:
	xor	esi, esi
	lea	rdi, [rsp+952]
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
	mov	esi, 99
	xor	edx, edx
	lea	rdi, [rsp+832]
	call	_ZNSi5seekgESt4fposI11__mbstate_tE
	xor	esi, esi
	test	BYTE PTR [rsp+984], 5
	mov	edi, OFFSET FLAT:_ZSt4cout
	setne	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	BYTE PTR [rsp+24], 10
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	movq	xmm2, QWORD PTR .LC19[rip]
	mov	rax, QWORD PTR [rax-24]
	movhps	xmm2, QWORD PTR .LC2[rip]
	cmp	QWORD PTR [rdi+16+rax], 0
	movaps	XMMWORD PTR [rsp], xmm2
	je	.L449
	mov	edx, 1
	lea	rsi, [rsp+24]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE86:
.L450:
	mov	rdi, QWORD PTR [rsp+32]
	cmp	rdi, r15
	je	.L451
	mov	rax, QWORD PTR [rsp+48]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L451:
	mov	rdi, QWORD PTR [rsp+920]
	lea	rax, [rsp+936]
	mov	QWORD PTR [rsp+832], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	cmp	rdi, rax
	je	.L452
	mov	rax, QWORD PTR [rsp+936]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L452:
	lea	rdi, [rsp+904]
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [r14-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	lea	rdi, [rsp+952]
	mov	QWORD PTR [rsp+832], r14
	mov	QWORD PTR [rsp+832+rax], rcx
	mov	QWORD PTR [rsp+840], 0
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	movdqa	xmm4, XMMWORD PTR [rsp]
	mov	rdi, QWORD PTR [rsp+528]
	lea	rax, [rsp+544]
	mov	QWORD PTR [rsp+560], OFFSET FLAT:_ZTVNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE+64
	movaps	XMMWORD PTR [rsp+448], xmm4
	cmp	rdi, rax
	je	.L453
	mov	rax, QWORD PTR [rsp+544]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L453:
	lea	rdi, [rsp+512]
	mov	QWORD PTR [rsp+456], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [rbp-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	lea	rdi, [rsp+560]
	mov	QWORD PTR [rsp+448], rbp
	mov	QWORD PTR [rsp+448+rax], rcx
	mov	QWORD PTR [rsp+560], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	movdqa	xmm5, XMMWORD PTR [rsp]
	mov	rdi, QWORD PTR [rsp+144]
	lea	rax, [rsp+160]
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE+64
	movaps	XMMWORD PTR [rsp+64], xmm5
	cmp	rdi, rax
	je	.L454
	mov	rax, QWORD PTR [rsp+160]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L454:
	lea	rdi, [rsp+128]
	mov	QWORD PTR [rsp+72], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [rbp-24]
	mov	QWORD PTR [rsp+64], rbp
	lea	rdi, [rsp+176]
	mov	rbx, QWORD PTR _ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	mov	QWORD PTR [rsp+64+rax], rbx
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	add	rsp, 1224
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L389:
	.cfi_restore_state
	test	r12, r12
	jne	.L522
	lea	rax, [rsp+160]
	jmp	.L390
	.p2align 4,,10
	.p2align 3
.L408:
	mov	esi, 10
.LEHB87:
	call	_ZNSo3putEc
	jmp	.L409
	.p2align 4,,10
	.p2align 3
.L406:
	mov	esi, 32
	mov	rdi, r12
	call	_ZNSo3putEc
.LEHE87:
	jmp	.L407
	.p2align 4,,10
	.p2align 3
.L431:
	mov	esi, 10
.LEHB88:
	call	_ZNSo3putEc
.LEHE88:
	lea	r13, [rsp+32]
	jmp	.L432
	.p2align 4,,10
	.p2align 3
.L449:
	mov	esi, 10
.LEHB89:
	call	_ZNSo3putEc
	jmp	.L450
	.p2align 4,,10
	.p2align 3
.L447:
	mov	esi, 10
	call	_ZNSo3putEc
.LEHE89:
	jmp	.L448
	.p2align 4,,10
	.p2align 3
.L480:
	mov	r8, rax
	jmp	.L400
	.p2align 4,,10
	.p2align 3
.L481:
	mov	r8, rax
	jmp	.L425
	.p2align 4,,10
	.p2align 3
.L414:
	test	r12, r12
	jne	.L523
	lea	rax, [rsp+544]
	jmp	.L415
	.p2align 4,,10
	.p2align 3
.L437:
	test	r12, r12
	jne	.L524
	lea	rax, [rsp+936]
	jmp	.L438
	.p2align 4,,10
	.p2align 3
.L517:
	xor	edx, edx
	lea	rsi, [rsp+448]
	lea	rdi, [rsp+144]
.LEHB90:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
.LEHE90:
	mov	QWORD PTR [rsp+144], rax
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+448]
	mov	QWORD PTR [rsp+160], rax
.L388:
	mov	rdx, r12
	mov	rsi, r14
	call	memcpy
	mov	r12, QWORD PTR [rsp+448]
	mov	rax, QWORD PTR [rsp+144]
	jmp	.L390
	.p2align 4,,10
	.p2align 3
.L519:
	lea	r13, [rsp+32]
	xor	edx, edx
	lea	rdi, [rsp+528]
	mov	rsi, r13
.LEHB91:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
.LEHE91:
	mov	QWORD PTR [rsp+528], rax
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+32]
	mov	QWORD PTR [rsp+544], rax
.L413:
	mov	rdx, r12
	mov	rsi, r14
	call	memcpy
	mov	r12, QWORD PTR [rsp+32]
	mov	rax, QWORD PTR [rsp+528]
	jmp	.L415
	.p2align 4,,10
	.p2align 3
.L521:
	xor	edx, edx
	lea	rsi, [rsp+24]
	lea	rdi, [rsp+920]
.LEHB92:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
.LEHE92:
	mov	QWORD PTR [rsp+920], rax
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+24]
	mov	QWORD PTR [rsp+936], rax
.L436:
	mov	rsi, QWORD PTR [rsp]
	mov	rdx, r12
	call	memcpy
	mov	r12, QWORD PTR [rsp+24]
	mov	rax, QWORD PTR [rsp+920]
	jmp	.L438
	.p2align 4,,10
	.p2align 3
.L399:
	lea	rsi, [rsp+144]
	lea	rdi, [rsp+832]
.LEHB93:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
.LEHE93:
	jmp	.L402
	.p2align 4,,10
	.p2align 3
.L424:
	lea	rsi, [rsp+528]
	lea	rdi, [rsp+832]
.LEHB94:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
.LEHE94:
	jmp	.L427
.L516:
	mov	edi, OFFSET FLAT:.LC8
.LEHB95:
	call	_ZSt19__throw_logic_errorPKc
.LEHE95:
.L518:
	mov	edi, OFFSET FLAT:.LC8
.LEHB96:
	call	_ZSt19__throw_logic_errorPKc
.LEHE96:
.L520:
	mov	edi, OFFSET FLAT:.LC8
.LEHB97:
	call	_ZSt19__throw_logic_errorPKc
.LEHE97:
.L524:
	lea	rdi, [rsp+936]
	jmp	.L436
.L522:
	lea	rdi, [rsp+160]
	jmp	.L388
.L523:
	lea	rdi, [rsp+544]
	jmp	.L413
.L465:
	mov	rbx, rax
	jmp	.L457
.L468:
	mov	rbx, rax
	jmp	.L393
.L473:
	mov	rbx, rax
	jmp	.L418
.L461:
	mov	rbx, rax
	jmp	.L405
.L470:
	mov	rbx, rax
	jmp	.L455
.L462:
	mov	rbx, rax
	jmp	.L455
.L471:
	mov	rbx, rax
	jmp	.L422
.L472:
	mov	rbx, rax
	jmp	.L421
.L463:
	mov	rbx, rax
	jmp	.L430
.L474:
	mov	rbx, rax
	jmp	.L417
.L476:
	mov	rbx, rax
	jmp	.L445
.L478:
	mov	rbx, rax
	jmp	.L441
.L466:
	mov	rbx, rax
	jmp	.L397
.L469:
	mov	rbx, rax
	jmp	.L392
.L467:
	mov	rbx, rax
	jmp	.L396
.L479:
	mov	rbx, rax
	jmp	.L440
.L477:
	mov	rbp, rax
	jmp	.L444
.L475:
	mov	rbx, rax
	jmp	.L429
.L464:
	mov	rbx, rax
	jmp	.L456
	.section	.gcc_except_table
.LLSDA2587:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2587-.LLSDACSB2587
.LLSDACSB2587:
	.uleb128 .LEHB71-.LFB2587
	.uleb128 .LEHE71-.LEHB71
	.uleb128 .L466-.LFB2587
	.uleb128 0
	.uleb128 .LEHB72-.LFB2587
	.uleb128 .LEHE72-.LEHB72
	.uleb128 .L469-.LFB2587
	.uleb128 0
	.uleb128 .LEHB73-.LFB2587
	.uleb128 .LEHE73-.LEHB73
	.uleb128 .L467-.LFB2587
	.uleb128 0
	.uleb128 .LEHB74-.LFB2587
	.uleb128 .LEHE74-.LEHB74
	.uleb128 .L461-.LFB2587
	.uleb128 0
	.uleb128 .LEHB75-.LFB2587
	.uleb128 .LEHE75-.LEHB75
	.uleb128 .L470-.LFB2587
	.uleb128 0
	.uleb128 .LEHB76-.LFB2587
	.uleb128 .LEHE76-.LEHB76
	.uleb128 .L462-.LFB2587
	.uleb128 0
	.uleb128 .LEHB77-.LFB2587
	.uleb128 .LEHE77-.LEHB77
	.uleb128 .L471-.LFB2587
	.uleb128 0
	.uleb128 .LEHB78-.LFB2587
	.uleb128 .LEHE78-.LEHB78
	.uleb128 .L474-.LFB2587
	.uleb128 0
	.uleb128 .LEHB79-.LFB2587
	.uleb128 .LEHE79-.LEHB79
	.uleb128 .L472-.LFB2587
	.uleb128 0
	.uleb128 .LEHB80-.LFB2587
	.uleb128 .LEHE80-.LEHB80
	.uleb128 .L463-.LFB2587
	.uleb128 0
	.uleb128 .LEHB81-.LFB2587
	.uleb128 .LEHE81-.LEHB81
	.uleb128 .L475-.LFB2587
	.uleb128 0
	.uleb128 .LEHB82-.LFB2587
	.uleb128 .LEHE82-.LEHB82
	.uleb128 .L464-.LFB2587
	.uleb128 0
	.uleb128 .LEHB83-.LFB2587
	.uleb128 .LEHE83-.LEHB83
	.uleb128 .L476-.LFB2587
	.uleb128 0
	.uleb128 .LEHB84-.LFB2587
	.uleb128 .LEHE84-.LEHB84
	.uleb128 .L479-.LFB2587
	.uleb128 0
	.uleb128 .LEHB85-.LFB2587
	.uleb128 .LEHE85-.LEHB85
	.uleb128 .L477-.LFB2587
	.uleb128 0
	.uleb128 .LEHB86-.LFB2587
	.uleb128 .LEHE86-.LEHB86
	.uleb128 .L465-.LFB2587
	.uleb128 0
	.uleb128 .LEHB87-.LFB2587
	.uleb128 .LEHE87-.LEHB87
	.uleb128 .L462-.LFB2587
	.uleb128 0
	.uleb128 .LEHB88-.LFB2587
	.uleb128 .LEHE88-.LEHB88
	.uleb128 .L464-.LFB2587
	.uleb128 0
	.uleb128 .LEHB89-.LFB2587
	.uleb128 .LEHE89-.LEHB89
	.uleb128 .L465-.LFB2587
	.uleb128 0
	.uleb128 .LEHB90-.LFB2587
	.uleb128 .LEHE90-.LEHB90
	.uleb128 .L468-.LFB2587
	.uleb128 0
	.uleb128 .LEHB91-.LFB2587
	.uleb128 .LEHE91-.LEHB91
	.uleb128 .L473-.LFB2587
	.uleb128 0
	.uleb128 .LEHB92-.LFB2587
	.uleb128 .LEHE92-.LEHB92
	.uleb128 .L478-.LFB2587
	.uleb128 0
	.uleb128 .LEHB93-.LFB2587
	.uleb128 .LEHE93-.LEHB93
	.uleb128 .L470-.LFB2587
	.uleb128 0
	.uleb128 .LEHB94-.LFB2587
	.uleb128 .LEHE94-.LEHB94
	.uleb128 .L475-.LFB2587
	.uleb128 0
	.uleb128 .LEHB95-.LFB2587
	.uleb128 .LEHE95-.LEHB95
	.uleb128 .L468-.LFB2587
	.uleb128 0
	.uleb128 .LEHB96-.LFB2587
	.uleb128 .LEHE96-.LEHB96
	.uleb128 .L473-.LFB2587
	.uleb128 0
	.uleb128 .LEHB97-.LFB2587
	.uleb128 .LEHE97-.LEHB97
	.uleb128 .L478-.LFB2587
	.uleb128 0
.LLSDACSE2587:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2587
	.type	_Z6placesv.cold, @function
_Z6placesv.cold:
.LFSB2587:
.L457:
	.cfi_def_cfa_offset 1280
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	mov	rdi, r13
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+832]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
.L430:
	lea	rdi, [rsp+448]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
.L405:
	lea	rdi, [rsp+64]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rbx
.LEHB98:
	call	_Unwind_Resume
.L392:
	lea	rdi, [rsp+144]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L393:
	lea	rdi, [rsp+128]
	mov	QWORD PTR [rsp+72], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
.L394:
	mov	rax, QWORD PTR [rbp-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	mov	QWORD PTR [rsp+64], rbp
	mov	QWORD PTR [rsp+64+rax], rcx
.L397:
	lea	rdi, [rsp+176]
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	lea	rdi, [rsp+832]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE98:
.L417:
	lea	rdi, [rsp+528]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L418:
	lea	rdi, [rsp+512]
	mov	QWORD PTR [rsp+456], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
.L419:
	mov	rax, QWORD PTR [rbp-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	mov	QWORD PTR [rsp+448], rbp
	mov	QWORD PTR [rsp+448+rax], rcx
.L422:
	lea	rdi, [rsp+560]
	mov	QWORD PTR [rsp+560], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	lea	rdi, [rsp+832]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L405
.L455:
	lea	rdi, [rsp+832]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L405
.L421:
	lea	rdi, [rsp+456]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L419
.L440:
	lea	rdi, [rsp+920]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L441:
	lea	rdi, [rsp+904]
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
.L442:
	mov	rax, QWORD PTR [r14-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	mov	QWORD PTR [rsp+832], r14
	mov	QWORD PTR [rsp+832+rax], rcx
	xor	eax, eax
	mov	QWORD PTR [rsp+840], rax
.L445:
	lea	rdi, [rsp+952]
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	mov	rdi, r13
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L430
.L396:
	lea	rdi, [rsp+72]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L394
.L444:
	mov	rdi, rbx
	mov	rbx, rbp
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L442
.L429:
	lea	rdi, [rsp+832]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L430
.L456:
	lea	rdi, [rsp+832]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L430
	.cfi_endproc
.LFE2587:
	.section	.gcc_except_table
.LLSDAC2587:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC2587-.LLSDACSBC2587
.LLSDACSBC2587:
	.uleb128 .LEHB98-.LCOLDB20
	.uleb128 .LEHE98-.LEHB98
	.uleb128 0
	.uleb128 0
.LLSDACSEC2587:
	.section	.text.unlikely
	.text
	.size	_Z6placesv, .-_Z6placesv
	.section	.text.unlikely
	.size	_Z6placesv.cold, .-_Z6placesv.cold
.LCOLDE20:
	.text
.LHOTE20:
	.section	.text._ZStlsIcSt11char_traitsIcELm8EERSt13basic_ostreamIT_T0_ES6_RKSt6bitsetIXT1_EE,"axG",@progbits,_ZStlsIcSt11char_traitsIcELm8EERSt13basic_ostreamIT_T0_ES6_RKSt6bitsetIXT1_EE,comdat
	.p2align 4
	.weak	_ZStlsIcSt11char_traitsIcELm8EERSt13basic_ostreamIT_T0_ES6_RKSt6bitsetIXT1_EE
	.type	_ZStlsIcSt11char_traitsIcELm8EERSt13basic_ostreamIT_T0_ES6_RKSt6bitsetIXT1_EE, @function
_ZStlsIcSt11char_traitsIcELm8EERSt13basic_ostreamIT_T0_ES6_RKSt6bitsetIXT1_EE:
.LFB2963:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2963
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	mov	rbp, rdi
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	mov	rbx, rsi
	sub	rsp, 56
	.cfi_def_cfa_offset 112
	mov	rax, QWORD PTR [rdi]
	mov	QWORD PTR [rsp+24], 0
	lea	r14, [rsp+32]
	mov	BYTE PTR [rsp+32], 0
	mov	rsi, QWORD PTR [rax-24]
	mov	QWORD PTR [rsp+16], r14
	add	rsi, rdi
	lea	rdi, [rsp+8]
	add	rsi, 208
	call	_ZNSt6localeC1ERKS_
	lea	rdi, [rsp+8]
.LEHB99:
	call	_ZSt9use_facetISt5ctypeIcEERKT_RKSt6locale
.LEHE99:
	mov	r15, rax
	lea	rdi, [rsp+8]
	call	_ZNSt6localeD1Ev
	cmp	BYTE PTR [r15+56], 0
	je	.L526
	movzx	r12d, BYTE PTR [r15+106]
.L527:
	movsx	r8d, BYTE PTR [r15+105]
.L530:
	lea	r13, [rsp+16]
	mov	rdx, QWORD PTR [rsp+24]
	mov	ecx, 8
	xor	esi, esi
	mov	rdi, r13
.LEHB100:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE14_M_replace_auxEmmmc
	mov	ecx, 8
	mov	edx, 1
	mov	edi, 7
	.p2align 4,,10
	.p2align 3
.L532:
	sub	rcx, 1
	mov	rax, rdx
	sal	rax, cl
	and	rax, QWORD PTR [rbx]
	je	.L531
	mov	rsi, QWORD PTR [rsp+16]
	mov	rax, rdi
	sub	rax, rcx
	mov	BYTE PTR [rsi+rax], r12b
.L531:
	test	rcx, rcx
	jne	.L532
	mov	rdx, QWORD PTR [rsp+24]
	mov	rsi, QWORD PTR [rsp+16]
	mov	rdi, rbp
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, QWORD PTR [rsp+16]
	mov	rbx, rax
	cmp	rdi, r14
	je	.L525
	mov	rax, QWORD PTR [rsp+32]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L525:
	add	rsp, 56
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	mov	rax, rbx
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L526:
	.cfi_restore_state
	mov	rdi, r15
	lea	r13, [rsp+16]
	call	_ZNKSt5ctypeIcE13_M_widen_initEv
	mov	rax, QWORD PTR [r15]
	mov	r12d, 49
	mov	rax, QWORD PTR [rax+48]
	cmp	rax, OFFSET FLAT:_ZNKSt5ctypeIcE8do_widenEc
	jne	.L547
.L528:
	cmp	BYTE PTR [r15+56], 0
	jne	.L527
	mov	rdi, r15
	lea	r13, [rsp+16]
	call	_ZNKSt5ctypeIcE13_M_widen_initEv
	mov	rax, QWORD PTR [r15]
	mov	r8d, 48
	mov	rax, QWORD PTR [rax+48]
	cmp	rax, OFFSET FLAT:_ZNKSt5ctypeIcE8do_widenEc
	je	.L530
	mov	esi, 48
	mov	rdi, r15
	call	rax
	movsx	r8d, al
	jmp	.L530
	.p2align 4,,10
	.p2align 3
.L547:
	mov	esi, 49
	mov	rdi, r15
	call	rax
.LEHE100:
	mov	r12d, eax
	jmp	.L528
.L539:
	mov	rbx, rax
	jmp	.L535
.L538:
	mov	rbx, rax
.L534:
	lea	rdi, [rsp+8]
	lea	r13, [rsp+16]
	call	_ZNSt6localeD1Ev
.L535:
	mov	rdi, r13
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbx
.LEHB101:
	call	_Unwind_Resume
.LEHE101:
	.cfi_endproc
.LFE2963:
	.section	.gcc_except_table
.LLSDA2963:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2963-.LLSDACSB2963
.LLSDACSB2963:
	.uleb128 .LEHB99-.LFB2963
	.uleb128 .LEHE99-.LEHB99
	.uleb128 .L538-.LFB2963
	.uleb128 0
	.uleb128 .LEHB100-.LFB2963
	.uleb128 .LEHE100-.LEHB100
	.uleb128 .L539-.LFB2963
	.uleb128 0
	.uleb128 .LEHB101-.LFB2963
	.uleb128 .LEHE101-.LEHB101
	.uleb128 0
	.uleb128 0
.LLSDACSE2963:
	.section	.text._ZStlsIcSt11char_traitsIcELm8EERSt13basic_ostreamIT_T0_ES6_RKSt6bitsetIXT1_EE,"axG",@progbits,_ZStlsIcSt11char_traitsIcELm8EERSt13basic_ostreamIT_T0_ES6_RKSt6bitsetIXT1_EE,comdat
	.size	_ZStlsIcSt11char_traitsIcELm8EERSt13basic_ostreamIT_T0_ES6_RKSt6bitsetIXT1_EE, .-_ZStlsIcSt11char_traitsIcELm8EERSt13basic_ostreamIT_T0_ES6_RKSt6bitsetIXT1_EE
	.section	.rodata.str1.1
.LC21:
	.string	"skipped\n"
.LC22:
	.string	"caught"
.LC23:
	.string	"got "
	.section	.text.unlikely
.LCOLDB26:
	.text
.LHOTB26:
	.p2align 4
	.globl	_Z6inputsv
	.type	_Z6inputsv, @function
_Z6inputsv:
.LFB2590:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2590
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	xor	edx, edx
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	sub	rsp, 1608
	.cfi_def_cfa_offset 1664
	lea	rsi, [rsp+832]
	lea	rdi, [rsp+1216]
	mov	QWORD PTR [rsp+832], 25
	lea	rbp, [rsp+1232]
	mov	QWORD PTR [rsp+1216], rbp
.LEHB102:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
.LEHE102:
	mov	rdx, QWORD PTR [rsp+832]
	movdqa	xmm0, XMMWORD PTR .LC24[rip]
	lea	rdi, [rsp+568]
	mov	QWORD PTR [rsp+1216], rax
	mov	QWORD PTR [rsp+1232], rdx
	movups	XMMWORD PTR [rax], xmm0
	movdqa	xmm0, XMMWORD PTR .LC25[rip]
	movups	XMMWORD PTR [rax+9], xmm0
	mov	rax, QWORD PTR [rsp+1216]
	mov	QWORD PTR [rsp+1224], rdx
	mov	BYTE PTR [rax+rdx], 0
	call	_ZNSt8ios_baseC2Ev
	pxor	xmm0, xmm0
	xor	r9d, r9d
	xor	esi, esi
	mov	rbx, QWORD PTR _ZTTNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE[rip+8]
	movaps	XMMWORD PTR [rsp+800], xmm0
	mov	r12, QWORD PTR _ZTTNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	lea	rdi, [rsp+448]
	mov	WORD PTR [rsp+792], r9w
	movaps	XMMWORD PTR [rsp+816], xmm0
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+568], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+784], 0
	mov	QWORD PTR [rsp+448], rbx
	mov	QWORD PTR [rsp+448+rax], r12
	mov	QWORD PTR [rsp+456], 0
	add	rdi, QWORD PTR [rbx-24]
.LEHB103:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE103:
	lea	rdi, [rsp+520]
	mov	QWORD PTR [rsp+448], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+568], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+464], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+472], 0
	mov	QWORD PTR [rsp+480], 0
	mov	QWORD PTR [rsp+488], 0
	mov	QWORD PTR [rsp+496], 0
	mov	QWORD PTR [rsp+504], 0
	mov	QWORD PTR [rsp+512], 0
	call	_ZNSt6localeC1Ev
	mov	r14, QWORD PTR [rsp+1216]
	lea	rax, [rsp+552]
	mov	QWORD PTR [rsp+464], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	QWORD PTR [rsp+536], rax
	mov	r13, QWORD PTR [rsp+1224]
	mov	DWORD PTR [rsp+528], 0
	test	r14, r14
	jne	.L549
	test	r13, r13
	jne	.L700
.L549:
	mov	QWORD PTR [rsp+832], r13
	cmp	r13, 15
	ja	.L701
	cmp	r13, 1
	jne	.L552
	movzx	eax, BYTE PTR [r14]
	mov	BYTE PTR [rsp+552], al
.L554:
	lea	rax, [rsp+552]
.L553:
	mov	QWORD PTR [rsp+544], r13
	xor	ecx, ecx
	xor	edx, edx
	lea	rdi, [rsp+464]
	mov	BYTE PTR [rax+r13], 0
	mov	rsi, QWORD PTR [rsp+536]
	mov	DWORD PTR [rsp+528], 8
.LEHB104:
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE7_M_syncEPcmm
.LEHE104:
	lea	rsi, [rsp+464]
	lea	rdi, [rsp+568]
.LEHB105:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE105:
	mov	rdi, QWORD PTR [rsp+1216]
	cmp	rdi, rbp
	je	.L562
	mov	rax, QWORD PTR [rsp+1232]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L562:
	mov	QWORD PTR [rsp+1216], rbp
	mov	QWORD PTR [rsp+1224], 0
	mov	BYTE PTR [rsp+1232], 0
	.p2align 4,,10
	.p2align 3
.L563:
	lea	rdi, [rsp+448]
.LEHB106:
	call	_ZSt2wsIcSt11char_traitsIcEERSt13basic_istreamIT_T0_ES6_
	mov	rdi, rax
	mov	edx, 44
	lea	rsi, [rsp+1216]
	call	_ZSt7getlineIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EES4_
	lea	rsi, [rsp+1248]
	lea	rdi, [rsp+448]
	call	_ZNSirsERi
	lea	rdi, [rsp+448]
	call	_ZNSi6ignoreEv
	lea	rsi, [rsp+1256]
	lea	rdi, [rsp+448]
	call	_ZNSi10_M_extractIdEERSiRT_
	mov	rdx, QWORD PTR [rax]
	mov	rdi, QWORD PTR [rsp+1216]
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	jne	.L702
	mov	rdx, QWORD PTR [rsp+1224]
	mov	rsi, rdi
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	r13, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+19], 47
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [r13+16+rax], 0
	je	.L564
	mov	edx, 1
	lea	rsi, [rsp+19]
	mov	rdi, r13
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	r13, rax
.L565:
	mov	esi, DWORD PTR [rsp+1248]
	mov	rdi, r13
	call	_ZNSolsEi
	mov	r13, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+20], 47
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [r13+16+rax], 0
	je	.L566
	mov	edx, 1
	lea	rsi, [rsp+20]
	mov	rdi, r13
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	r13, rax
.L567:
	movsd	xmm0, QWORD PTR [rsp+1256]
	mov	rdi, r13
	call	_ZNSo9_M_insertIdEERSoT_
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+21], 10
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L568
	mov	edx, 1
	lea	rsi, [rsp+21]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	jmp	.L563
	.p2align 4,,10
	.p2align 3
.L552:
	test	r13, r13
	je	.L554
	lea	rdi, [rsp+552]
	jmp	.L551
	.p2align 4,,10
	.p2align 3
.L568:
	mov	esi, 10
	call	_ZNSo3putEc
	jmp	.L563
	.p2align 4,,10
	.p2align 3
.L566:
	mov	esi, 47
	mov	rdi, r13
	call	_ZNSo3putEc
	jmp	.L567
	.p2align 4,,10
	.p2align 3
.L564:
	mov	esi, 47
	mov	rdi, r13
	call	_ZNSo3putEc
.LEHE106:
	jmp	.L565
	.p2align 4,,10
	.p2align 3
.L702:
	cmp	rdi, rbp
	je	.L571
	mov	rax, QWORD PTR [rsp+1232]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L571:
	lea	rdi, [rsp+952]
	mov	DWORD PTR [rsp+1232], 2015375921
	mov	QWORD PTR [rsp+1216], rbp
	mov	DWORD PTR [rsp+1235], 858857592
	mov	QWORD PTR [rsp+1224], 7
	mov	BYTE PTR [rsp+1239], 0
	call	_ZNSt8ios_baseC2Ev
	xor	edi, edi
	pxor	xmm0, xmm0
	xor	esi, esi
	mov	WORD PTR [rsp+1176], di
	lea	rdi, [rsp+832]
	movaps	XMMWORD PTR [rsp+1184], xmm0
	movaps	XMMWORD PTR [rsp+1200], xmm0
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+1168], 0
	mov	QWORD PTR [rsp+832], rbx
	mov	QWORD PTR [rsp+832+rax], r12
	mov	QWORD PTR [rsp+840], 0
	add	rdi, QWORD PTR [rbx-24]
.LEHB107:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE107:
	lea	rdi, [rsp+904]
	mov	QWORD PTR [rsp+832], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	lea	r13, [rsp+936]
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+856], 0
	mov	QWORD PTR [rsp+864], 0
	mov	QWORD PTR [rsp+872], 0
	mov	QWORD PTR [rsp+880], 0
	mov	QWORD PTR [rsp+888], 0
	mov	QWORD PTR [rsp+896], 0
	call	_ZNSt6localeC1Ev
	mov	r15, QWORD PTR [rsp+1216]
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	QWORD PTR [rsp+920], r13
	mov	r14, QWORD PTR [rsp+1224]
	mov	DWORD PTR [rsp+912], 0
	test	r15, r15
	jne	.L572
	test	r14, r14
	jne	.L703
.L572:
	mov	QWORD PTR [rsp+64], r14
	cmp	r14, 15
	ja	.L704
	cmp	r14, 1
	jne	.L575
	movzx	eax, BYTE PTR [r15]
	mov	BYTE PTR [rsp+936], al
.L577:
	mov	rax, r13
.L576:
	mov	QWORD PTR [rsp+928], r14
	xor	ecx, ecx
	xor	edx, edx
	lea	rdi, [rsp+848]
	mov	BYTE PTR [rax+r14], 0
	mov	rsi, QWORD PTR [rsp+920]
	mov	DWORD PTR [rsp+912], 8
.LEHB108:
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE7_M_syncEPcmm
.LEHE108:
	lea	rsi, [rsp+848]
	lea	rdi, [rsp+952]
.LEHB109:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE109:
	mov	rdi, QWORD PTR [rsp+1216]
	cmp	rdi, rbp
	je	.L586
	mov	rax, QWORD PTR [rsp+1232]
	lea	rsi, [rax+1]
	call	_ZdlPvm
	.p2align 4,,10
	.p2align 3
.L586:
	test	BYTE PTR [rsp+984], 2
	jne	.L705
.L587:
	lea	rsi, [rsp+1216]
	lea	rdi, [rsp+832]
.LEHB110:
	call	_ZNSirsERi
	mov	rdx, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	jne	.L589
	mov	esi, DWORD PTR [rsp+1216]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSolsEi
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+22], 10
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L590
	mov	edx, 1
	lea	rsi, [rsp+22]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE110:
	test	BYTE PTR [rsp+984], 2
	je	.L587
.L705:
	lea	rax, [rsp+80]
	mov	BYTE PTR [rsp+92], 0
	lea	rdi, [rsp+1336]
	mov	QWORD PTR [rsp+64], rax
	movabs	rax, 7809635518164333172
	mov	QWORD PTR [rsp+80], rax
	mov	DWORD PTR [rsp+88], 824209267
	mov	QWORD PTR [rsp+72], 12
	call	_ZNSt8ios_baseC2Ev
	pxor	xmm0, xmm0
	xor	ecx, ecx
	xor	esi, esi
	mov	WORD PTR [rsp+1560], cx
	lea	rdi, [rsp+1216]
	movaps	XMMWORD PTR [rsp+1568], xmm0
	movaps	XMMWORD PTR [rsp+1584], xmm0
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+1336], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+1552], 0
	mov	QWORD PTR [rsp+1216], rbx
	mov	QWORD PTR [rsp+1216+rax], r12
	mov	QWORD PTR [rsp+1224], 0
	add	rdi, QWORD PTR [rbx-24]
.LEHB111:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE111:
	lea	rdi, [rsp+1288]
	mov	QWORD PTR [rsp+1216], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	lea	r14, [rsp+1320]
	mov	QWORD PTR [rsp+1336], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+1232], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+1240], 0
	mov	QWORD PTR [rsp+1248], 0
	mov	QWORD PTR [rsp+1256], 0
	mov	QWORD PTR [rsp+1264], 0
	mov	QWORD PTR [rsp+1272], 0
	mov	QWORD PTR [rsp+1280], 0
	call	_ZNSt6localeC1Ev
	mov	rax, QWORD PTR [rsp+64]
	mov	r15, QWORD PTR [rsp+72]
	mov	QWORD PTR [rsp+1232], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	DWORD PTR [rsp+1296], 0
	mov	QWORD PTR [rsp], rax
	mov	QWORD PTR [rsp+1304], r14
	test	rax, rax
	jne	.L594
	test	r15, r15
	jne	.L706
.L594:
	mov	QWORD PTR [rsp+32], r15
	cmp	r15, 15
	ja	.L707
	cmp	r15, 1
	jne	.L597
	mov	rax, QWORD PTR [rsp]
	movzx	eax, BYTE PTR [rax]
	mov	BYTE PTR [rsp+1320], al
.L599:
	mov	rax, r14
.L598:
	mov	QWORD PTR [rsp+1312], r15
	xor	ecx, ecx
	xor	edx, edx
	mov	rdi, rbp
	mov	BYTE PTR [rax+r15], 0
	mov	rsi, QWORD PTR [rsp+1304]
	mov	DWORD PTR [rsp+1296], 8
.LEHB112:
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE7_M_syncEPcmm
.LEHE112:
	mov	rsi, rbp
	lea	rdi, [rsp+1336]
.LEHB113:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE113:
	mov	rdi, QWORD PTR [rsp+64]
	lea	rax, [rsp+80]
	cmp	rdi, rax
	je	.L608
	mov	rax, QWORD PTR [rsp+80]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L608:
	mov	rax, QWORD PTR [rsp+1216]
	lea	rcx, [rsp+1216]
	lea	rsi, [rsp+17]
	mov	BYTE PTR [rsp+18], 1
	lea	rdi, [rsp+1216]
	add	rcx, QWORD PTR [rax-24]
	or	DWORD PTR [rcx+24], 1
.LEHB114:
	call	_ZNSi10_M_extractIbEERSiRT_
	mov	rdi, rax
	lea	rsi, [rsp+18]
	call	_ZNSi10_M_extractIbEERSiRT_
	movzx	esi, BYTE PTR [rsp+17]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSo9_M_insertIbEERSoT_
	movzx	esi, BYTE PTR [rsp+18]
	mov	rdi, rax
	call	_ZNSo9_M_insertIbEERSoT_
	xor	esi, esi
	test	BYTE PTR [rsp+1368], 5
	mov	rdi, rax
	setne	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	BYTE PTR [rsp+32], 10
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	movq	xmm1, QWORD PTR .LC19[rip]
	mov	rax, QWORD PTR [rax-24]
	movhps	xmm1, QWORD PTR .LC3[rip]
	cmp	QWORD PTR [rdi+16+rax], 0
	movaps	XMMWORD PTR [rsp], xmm1
	je	.L609
	mov	edx, 1
	lea	rsi, [rsp+32]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE114:
.L610:
	lea	rdi, [rsp+176]
	call	_ZNSt8ios_baseC2Ev
	mov	r15, QWORD PTR _ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE[rip+8]
	xor	eax, eax
	xor	esi, esi
	mov	WORD PTR [rsp+400], ax
	pxor	xmm0, xmm0
	mov	rax, QWORD PTR _ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	lea	rdi, [rsp+64]
	movups	XMMWORD PTR [rsp+408], xmm0
	movups	XMMWORD PTR [rsp+424], xmm0
	add	rdi, QWORD PTR [r15-24]
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+392], 0
	mov	QWORD PTR [rsp+64], r15
	mov	QWORD PTR [rdi], rax
.LEHB115:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE115:
	movdqa	xmm3, XMMWORD PTR [rsp]
	pxor	xmm0, xmm0
	lea	rdi, [rsp+128]
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE+64
	movaps	XMMWORD PTR [rsp+80], xmm0
	movaps	XMMWORD PTR [rsp+64], xmm3
	movaps	XMMWORD PTR [rsp+96], xmm0
	movaps	XMMWORD PTR [rsp+112], xmm0
	call	_ZNSt6localeC1Ev
	lea	rax, [rsp+160]
	lea	rsi, [rsp+72]
	mov	QWORD PTR [rsp+72], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	lea	rdi, [rsp+176]
	mov	DWORD PTR [rsp+136], 16
	mov	QWORD PTR [rsp+144], rax
	mov	QWORD PTR [rsp+152], 0
	mov	BYTE PTR [rsp+160], 0
.LEHB116:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE116:
	lea	rsi, [rsp+72]
	mov	edi, OFFSET FLAT:_ZSt4cout+8
.LEHB117:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5rdbufEPSt15basic_streambufIcS1_E
	mov	edx, 6
	mov	esi, OFFSET FLAT:.LC22
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rbp, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rsi, rbp
	mov	edi, OFFSET FLAT:_ZSt4cout+8
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5rdbufEPSt15basic_streambufIcS1_E
	mov	edx, 4
	mov	esi, OFFSET FLAT:.LC23
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE117:
	lea	rax, [rsp+48]
	mov	BYTE PTR [rsp+48], 0
	mov	QWORD PTR [rsp+32], rax
	mov	rax, QWORD PTR [rsp+112]
	mov	QWORD PTR [rsp+40], 0
	test	rax, rax
	je	.L615
	mov	r8, QWORD PTR [rsp+96]
	test	r8, r8
	je	.L653
	cmp	r8, rax
	jb	.L653
.L616:
	mov	rcx, QWORD PTR [rsp+104]
	xor	edx, edx
	xor	esi, esi
	lea	rdi, [rsp+32]
	sub	r8, rcx
.LEHB118:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
.LEHE118:
.L618:
	mov	rdx, QWORD PTR [rsp+40]
	mov	rsi, QWORD PTR [rsp+32]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB119:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	BYTE PTR [rsp+24], 32
	mov	rbp, rax
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rbp+16+rax], 0
	je	.L622
	lea	rax, [rsp+24]
	mov	edx, 1
	mov	rdi, rbp
	mov	rsi, rax
	mov	QWORD PTR [rsp], rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rbp, rax
.L623:
	mov	QWORD PTR [rsp+24], 37
	mov	rsi, QWORD PTR [rsp]
	mov	rdi, rbp
	call	_ZStlsIcSt11char_traitsIcELm8EERSt13basic_ostreamIT_T0_ES6_RKSt6bitsetIXT1_EE
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+23], 10
	movq	xmm2, QWORD PTR .LC19[rip]
	mov	rax, QWORD PTR [rax-24]
	movhps	xmm2, QWORD PTR .LC2[rip]
	cmp	QWORD PTR [rdi+16+rax], 0
	movaps	XMMWORD PTR [rsp], xmm2
	je	.L624
	mov	edx, 1
	lea	rsi, [rsp+23]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE119:
.L625:
	mov	rdi, QWORD PTR [rsp+32]
	lea	rax, [rsp+48]
	cmp	rdi, rax
	je	.L626
	mov	rax, QWORD PTR [rsp+48]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L626:
	movdqa	xmm4, XMMWORD PTR [rsp]
	mov	rdi, QWORD PTR [rsp+144]
	lea	rax, [rsp+160]
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE+64
	movaps	XMMWORD PTR [rsp+64], xmm4
	cmp	rdi, rax
	je	.L627
	mov	rax, QWORD PTR [rsp+160]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L627:
	lea	rdi, [rsp+128]
	mov	QWORD PTR [rsp+72], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [r15-24]
	mov	QWORD PTR [rsp+64], r15
	lea	rdi, [rsp+176]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	mov	QWORD PTR [rsp+64+rax], rcx
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	mov	rdi, QWORD PTR [rsp+1304]
	mov	QWORD PTR [rsp+1216], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+1336], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+1232], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	cmp	rdi, r14
	je	.L628
	mov	rax, QWORD PTR [rsp+1320]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L628:
	lea	rdi, [rsp+1288]
	mov	QWORD PTR [rsp+1232], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [rbx-24]
	lea	rdi, [rsp+1336]
	mov	QWORD PTR [rsp+1216], rbx
	mov	QWORD PTR [rsp+1216+rax], r12
	mov	QWORD PTR [rsp+1224], 0
	mov	QWORD PTR [rsp+1336], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	mov	rdi, QWORD PTR [rsp+920]
	mov	QWORD PTR [rsp+832], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	cmp	rdi, r13
	je	.L629
	mov	rax, QWORD PTR [rsp+936]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L629:
	lea	rdi, [rsp+904]
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [rbx-24]
	lea	rdi, [rsp+952]
	mov	QWORD PTR [rsp+832], rbx
	mov	QWORD PTR [rsp+832+rax], r12
	mov	QWORD PTR [rsp+840], 0
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	mov	rdi, QWORD PTR [rsp+536]
	lea	rax, [rsp+552]
	mov	QWORD PTR [rsp+448], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+568], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+464], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	cmp	rdi, rax
	je	.L630
	mov	rax, QWORD PTR [rsp+552]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L630:
	lea	rdi, [rsp+520]
	mov	QWORD PTR [rsp+464], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [rbx-24]
	lea	rdi, [rsp+568]
	mov	QWORD PTR [rsp+448], rbx
	mov	QWORD PTR [rsp+448+rax], r12
	mov	QWORD PTR [rsp+456], 0
	mov	QWORD PTR [rsp+568], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	add	rsp, 1608
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L589:
	.cfi_restore_state
	xor	esi, esi
	lea	rdi, [rsp+952]
.LEHB120:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
	mov	edx, 32
	mov	esi, 1000
	lea	rdi, [rsp+832]
	call	_ZNSi6ignoreEli
	mov	edx, 8
	mov	esi, OFFSET FLAT:.LC21
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	jmp	.L586
	.p2align 4,,10
	.p2align 3
.L590:
	mov	esi, 10
	call	_ZNSo3putEc
.LEHE120:
	jmp	.L586
	.p2align 4,,10
	.p2align 3
.L609:
	mov	esi, 10
.LEHB121:
	call	_ZNSo3putEc
.LEHE121:
	jmp	.L610
	.p2align 4,,10
	.p2align 3
.L624:
	mov	esi, 10
.LEHB122:
	call	_ZNSo3putEc
	jmp	.L625
	.p2align 4,,10
	.p2align 3
.L622:
	mov	esi, 32
	mov	rdi, rbp
	call	_ZNSo3putEc
.LEHE122:
	lea	rax, [rsp+24]
	mov	QWORD PTR [rsp], rax
	jmp	.L623
	.p2align 4,,10
	.p2align 3
.L653:
	mov	r8, rax
	jmp	.L616
	.p2align 4,,10
	.p2align 3
.L597:
	test	r15, r15
	je	.L599
	mov	rdi, r14
	jmp	.L596
	.p2align 4,,10
	.p2align 3
.L575:
	test	r14, r14
	je	.L577
	mov	rdi, r13
	jmp	.L574
	.p2align 4,,10
	.p2align 3
.L707:
	xor	edx, edx
	lea	rsi, [rsp+32]
	lea	rdi, [rsp+1304]
.LEHB123:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
.LEHE123:
	mov	QWORD PTR [rsp+1304], rax
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+32]
	mov	QWORD PTR [rsp+1320], rax
.L596:
	mov	rsi, QWORD PTR [rsp]
	mov	rdx, r15
	call	memcpy
	mov	r15, QWORD PTR [rsp+32]
	mov	rax, QWORD PTR [rsp+1304]
	jmp	.L598
	.p2align 4,,10
	.p2align 3
.L704:
	xor	edx, edx
	lea	rsi, [rsp+64]
	lea	rdi, [rsp+920]
.LEHB124:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
.LEHE124:
	mov	QWORD PTR [rsp+920], rax
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+64]
	mov	QWORD PTR [rsp+936], rax
.L574:
	mov	rdx, r14
	mov	rsi, r15
	call	memcpy
	mov	r14, QWORD PTR [rsp+64]
	mov	rax, QWORD PTR [rsp+920]
	jmp	.L576
	.p2align 4,,10
	.p2align 3
.L701:
	xor	edx, edx
	lea	rsi, [rsp+832]
	lea	rdi, [rsp+536]
.LEHB125:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
.LEHE125:
	mov	QWORD PTR [rsp+536], rax
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+832]
	mov	QWORD PTR [rsp+552], rax
.L551:
	mov	rdx, r13
	mov	rsi, r14
	call	memcpy
	mov	r13, QWORD PTR [rsp+832]
	mov	rax, QWORD PTR [rsp+536]
	jmp	.L553
	.p2align 4,,10
	.p2align 3
.L615:
	lea	rsi, [rsp+144]
	lea	rdi, [rsp+32]
.LEHB126:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
.LEHE126:
	jmp	.L618
.L703:
	mov	edi, OFFSET FLAT:.LC8
.LEHB127:
	call	_ZSt19__throw_logic_errorPKc
.LEHE127:
.L706:
	mov	edi, OFFSET FLAT:.LC8
.LEHB128:
	call	_ZSt19__throw_logic_errorPKc
.LEHE128:
.L700:
	mov	edi, OFFSET FLAT:.LC8
.LEHB129:
	call	_ZSt19__throw_logic_errorPKc
.LEHE129:
.L647:
	mov	r13, rax
	jmp	.L605
.L633:
	mov	rbx, rax
	jmp	.L631
.L639:
	mov	rbp, rax
	jmp	.L560
.L638:
	mov	rbp, rax
	jmp	.L561
.L635:
	mov	rbx, rax
	jmp	.L614
.L650:
	mov	rbx, rax
	jmp	.L613
.L651:
	mov	rbx, rax
	jmp	.L612
.L636:
	mov	rbx, rax
	jmp	.L621
.L652:
	mov	rbx, rax
	jmp	.L620
.L637:
	mov	rbx, rax
	jmp	.L632
.L648:
	mov	rbp, rax
	jmp	.L602
.L634:
	mov	rbx, rax
	jmp	.L607
.L646:
	mov	rbx, rax
	jmp	.L606
.L644:
	mov	rbp, rax
	jmp	.L580
.L640:
	mov	rbp, rax
	jmp	.L557
.L645:
	mov	rbp, rax
	jmp	.L579
.L643:
	mov	rbp, rax
	jmp	.L583
.L642:
	mov	rbx, rax
	jmp	.L584
.L649:
	mov	rbp, rax
	jmp	.L601
.L641:
	mov	rbp, rax
	jmp	.L556
	.section	.gcc_except_table
.LLSDA2590:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2590-.LLSDACSB2590
.LLSDACSB2590:
	.uleb128 .LEHB102-.LFB2590
	.uleb128 .LEHE102-.LEHB102
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB103-.LFB2590
	.uleb128 .LEHE103-.LEHB103
	.uleb128 .L638-.LFB2590
	.uleb128 0
	.uleb128 .LEHB104-.LFB2590
	.uleb128 .LEHE104-.LEHB104
	.uleb128 .L641-.LFB2590
	.uleb128 0
	.uleb128 .LEHB105-.LFB2590
	.uleb128 .LEHE105-.LEHB105
	.uleb128 .L639-.LFB2590
	.uleb128 0
	.uleb128 .LEHB106-.LFB2590
	.uleb128 .LEHE106-.LEHB106
	.uleb128 .L633-.LFB2590
	.uleb128 0
	.uleb128 .LEHB107-.LFB2590
	.uleb128 .LEHE107-.LEHB107
	.uleb128 .L642-.LFB2590
	.uleb128 0
	.uleb128 .LEHB108-.LFB2590
	.uleb128 .LEHE108-.LEHB108
	.uleb128 .L645-.LFB2590
	.uleb128 0
	.uleb128 .LEHB109-.LFB2590
	.uleb128 .LEHE109-.LEHB109
	.uleb128 .L643-.LFB2590
	.uleb128 0
	.uleb128 .LEHB110-.LFB2590
	.uleb128 .LEHE110-.LEHB110
	.uleb128 .L634-.LFB2590
	.uleb128 0
	.uleb128 .LEHB111-.LFB2590
	.uleb128 .LEHE111-.LEHB111
	.uleb128 .L646-.LFB2590
	.uleb128 0
	.uleb128 .LEHB112-.LFB2590
	.uleb128 .LEHE112-.LEHB112
	.uleb128 .L649-.LFB2590
	.uleb128 0
	.uleb128 .LEHB113-.LFB2590
	.uleb128 .LEHE113-.LEHB113
	.uleb128 .L647-.LFB2590
	.uleb128 0
	.uleb128 .LEHB114-.LFB2590
	.uleb128 .LEHE114-.LEHB114
	.uleb128 .L635-.LFB2590
	.uleb128 0
	.uleb128 .LEHB115-.LFB2590
	.uleb128 .LEHE115-.LEHB115
	.uleb128 .L650-.LFB2590
	.uleb128 0
	.uleb128 .LEHB116-.LFB2590
	.uleb128 .LEHE116-.LEHB116
	.uleb128 .L651-.LFB2590
	.uleb128 0
	.uleb128 .LEHB117-.LFB2590
	.uleb128 .LEHE117-.LEHB117
	.uleb128 .L636-.LFB2590
	.uleb128 0
	.uleb128 .LEHB118-.LFB2590
	.uleb128 .LEHE118-.LEHB118
	.uleb128 .L652-.LFB2590
	.uleb128 0
	.uleb128 .LEHB119-.LFB2590
	.uleb128 .LEHE119-.LEHB119
	.uleb128 .L637-.LFB2590
	.uleb128 0
	.uleb128 .LEHB120-.LFB2590
	.uleb128 .LEHE120-.LEHB120
	.uleb128 .L634-.LFB2590
	.uleb128 0
	.uleb128 .LEHB121-.LFB2590
	.uleb128 .LEHE121-.LEHB121
	.uleb128 .L635-.LFB2590
	.uleb128 0
	.uleb128 .LEHB122-.LFB2590
	.uleb128 .LEHE122-.LEHB122
	.uleb128 .L637-.LFB2590
	.uleb128 0
	.uleb128 .LEHB123-.LFB2590
	.uleb128 .LEHE123-.LEHB123
	.uleb128 .L648-.LFB2590
	.uleb128 0
	.uleb128 .LEHB124-.LFB2590
	.uleb128 .LEHE124-.LEHB124
	.uleb128 .L644-.LFB2590
	.uleb128 0
	.uleb128 .LEHB125-.LFB2590
	.uleb128 .LEHE125-.LEHB125
	.uleb128 .L640-.LFB2590
	.uleb128 0
	.uleb128 .LEHB126-.LFB2590
	.uleb128 .LEHE126-.LEHB126
	.uleb128 .L652-.LFB2590
	.uleb128 0
	.uleb128 .LEHB127-.LFB2590
	.uleb128 .LEHE127-.LEHB127
	.uleb128 .L644-.LFB2590
	.uleb128 0
	.uleb128 .LEHB128-.LFB2590
	.uleb128 .LEHE128-.LEHB128
	.uleb128 .L648-.LFB2590
	.uleb128 0
	.uleb128 .LEHB129-.LFB2590
	.uleb128 .LEHE129-.LEHB129
	.uleb128 .L640-.LFB2590
	.uleb128 0
.LLSDACSE2590:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2590
	.type	_Z6inputsv.cold, @function
_Z6inputsv.cold:
.LFSB2590:
.L605:
	.cfi_def_cfa_offset 1664
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	mov	rdi, rbp
	mov	rbp, r13
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
.L603:
	mov	rax, QWORD PTR [rbx-24]
	xor	edx, edx
	mov	QWORD PTR [rsp+1216], rbx
	mov	rbx, rbp
	mov	QWORD PTR [rsp+1216+rax], r12
	mov	QWORD PTR [rsp+1224], rdx
.L606:
	lea	rdi, [rsp+1336]
	mov	QWORD PTR [rsp+1336], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	lea	rdi, [rsp+64]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L607:
	lea	rdi, [rsp+832]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L585
.L631:
	lea	rdi, [rsp+1216]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L585:
	lea	rdi, [rsp+448]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rbx
.LEHB130:
	call	_Unwind_Resume
.L560:
	lea	rdi, [rsp+464]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
.L558:
	mov	rax, QWORD PTR [rbx-24]
	xor	r8d, r8d
	mov	QWORD PTR [rsp+448], rbx
	mov	QWORD PTR [rsp+448+rax], r12
	mov	QWORD PTR [rsp+456], r8
.L561:
	lea	rdi, [rsp+568]
	mov	QWORD PTR [rsp+568], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	lea	rdi, [rsp+1216]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbp
	call	_Unwind_Resume
.LEHE130:
.L612:
	lea	rdi, [rsp+72]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	mov	rax, QWORD PTR [r15-24]
	mov	QWORD PTR [rsp+64], r15
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	mov	QWORD PTR [rsp+64+rax], rcx
.L613:
	lea	rdi, [rsp+176]
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
.L614:
	lea	rdi, [rsp+1216]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L607
.L620:
	lea	rdi, [rsp+32]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L621:
	lea	rdi, [rsp+64]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L614
.L632:
	lea	rdi, [rsp+32]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L621
.L601:
	lea	rdi, [rsp+1304]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L602:
	lea	rdi, [rsp+1288]
	mov	QWORD PTR [rsp+1232], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	jmp	.L603
.L579:
	lea	rdi, [rsp+920]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L580:
	lea	rdi, [rsp+904]
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
.L581:
	mov	rax, QWORD PTR [rbx-24]
	xor	esi, esi
	mov	QWORD PTR [rsp+832], rbx
	mov	rbx, rbp
	mov	QWORD PTR [rsp+832+rax], r12
	mov	QWORD PTR [rsp+840], rsi
.L584:
	lea	rdi, [rsp+952]
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	lea	rdi, [rsp+1216]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L585
.L556:
	lea	rdi, [rsp+536]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L557:
	lea	rdi, [rsp+520]
	mov	QWORD PTR [rsp+464], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	jmp	.L558
.L583:
	lea	rdi, [rsp+848]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L581
	.cfi_endproc
.LFE2590:
	.section	.gcc_except_table
.LLSDAC2590:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC2590-.LLSDACSBC2590
.LLSDACSBC2590:
	.uleb128 .LEHB130-.LCOLDB26
	.uleb128 .LEHE130-.LEHB130
	.uleb128 0
	.uleb128 0
.LLSDACSEC2590:
	.section	.text.unlikely
	.text
	.size	_Z6inputsv, .-_Z6inputsv
	.section	.text.unlikely
	.size	_Z6inputsv.cold, .-_Z6inputsv.cold
.LCOLDE26:
	.text
.LHOTE26:
	.section	.text._ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev,"axG",@progbits,_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
	.type	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev, @function
_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev:
.LFB2983:
	.cfi_startproc
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	mov	r12, rdi
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	mov	rbp, QWORD PTR [rdi+8]
	mov	rbx, QWORD PTR [rdi]
	cmp	rbp, rbx
	je	.L709
	.p2align 4,,10
	.p2align 3
.L711:
	mov	rdi, QWORD PTR [rbx]
	lea	rax, [rbx+16]
	cmp	rdi, rax
	je	.L710
	mov	rax, QWORD PTR [rbx+16]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L710:
	add	rbx, 32
	cmp	rbp, rbx
	jne	.L711
	mov	rbx, QWORD PTR [r12]
.L709:
	test	rbx, rbx
	je	.L708
	mov	rsi, QWORD PTR [r12+16]
	mov	rdi, rbx
	sub	rsi, rbx
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.p2align 4,,10
	.p2align 3
.L708:
	.cfi_restore_state
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2983:
	.size	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev, .-_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
	.weak	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED1Ev
	.set	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED1Ev,_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
	.section	.rodata._ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_.str1.1,"aMS",@progbits,1
.LC27:
	.string	"vector::_M_realloc_insert"
	.section	.text._ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_,"axG",@progbits,_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
	.type	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_, @function
_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_:
.LFB3161:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA3161
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	mov	rbx, rsi
	movabs	rsi, 288230376151711743
	sub	rsp, 56
	.cfi_def_cfa_offset 112
	mov	r13, QWORD PTR [rdi+8]
	mov	rbp, QWORD PTR [rdi]
	mov	rax, r13
	sub	rax, rbp
	sar	rax, 5
	cmp	rax, rsi
	je	.L753
	cmp	rbp, r13
	mov	rcx, rdx
	mov	edx, 1
	mov	r15, rbx
	cmovne	rdx, rax
	mov	r12, rdi
	add	rax, rdx
	setc	dl
	mov	QWORD PTR [rsp+8], rax
	sub	r15, rbp
	movzx	edx, dl
	test	rdx, rdx
	jne	.L738
	test	rax, rax
	jne	.L754
	xor	r14d, r14d
.L721:
	add	r15, r14
	mov	rsi, QWORD PTR [rcx]
	mov	rdx, QWORD PTR [rcx+8]
	lea	rax, [r15+16]
	mov	rdi, r15
	mov	QWORD PTR [r15], rax
	add	rdx, rsi
.LEHB131:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0
.LEHE131:
	cmp	rbx, rbp
	je	.L740
	lea	r15, [rbp+16]
	lea	r8, [rbx+16]
	mov	rcx, r14
	jmp	.L727
	.p2align 4,,10
	.p2align 3
.L723:
	mov	QWORD PTR [rcx], rdx
	mov	rdx, QWORD PTR [r15]
	mov	QWORD PTR [rcx+16], rdx
.L725:
	add	r15, 32
	mov	QWORD PTR [rcx+8], rax
	add	rcx, 32
	cmp	r15, r8
	je	.L755
.L727:
	lea	rdi, [rcx+16]
	mov	rax, QWORD PTR [r15-8]
	mov	QWORD PTR [rcx], rdi
	mov	rdx, QWORD PTR [r15-16]
	cmp	rdx, r15
	jne	.L723
	mov	rdx, rax
	add	rdx, 1
	je	.L725
	mov	rsi, r15
	mov	QWORD PTR [rsp+24], r8
	mov	QWORD PTR [rsp+16], rcx
	call	memcpy
	mov	rax, QWORD PTR [r15-8]
	mov	rcx, QWORD PTR [rsp+16]
	mov	r8, QWORD PTR [rsp+24]
	jmp	.L725
	.p2align 4,,10
	.p2align 3
.L755:
	mov	r10, rbx
	sub	r10, rbp
	add	r10, r14
.L722:
	add	r10, 32
	cmp	rbx, r13
	je	.L728
	lea	r15, [rbx+16]
	lea	r9, [r13+16]
	mov	rcx, r10
	jmp	.L731
	.p2align 4,,10
	.p2align 3
.L729:
	mov	QWORD PTR [rcx], rax
	mov	rax, QWORD PTR [r15]
	mov	QWORD PTR [rcx+16], rax
.L730:
	add	r15, 32
	mov	QWORD PTR [rcx+8], r8
	add	rcx, 32
	cmp	r15, r9
	je	.L756
.L731:
	mov	rax, QWORD PTR [r15-16]
	lea	rdi, [rcx+16]
	mov	r8, QWORD PTR [r15-8]
	mov	QWORD PTR [rcx], rdi
	cmp	rax, r15
	jne	.L729
	mov	rdx, r8
	add	rdx, 1
	je	.L730
	mov	rsi, r15
	mov	QWORD PTR [rsp+40], r9
	mov	QWORD PTR [rsp+32], r10
	mov	QWORD PTR [rsp+24], r8
	mov	QWORD PTR [rsp+16], rcx
	call	memcpy
	mov	rcx, QWORD PTR [rsp+16]
	mov	r8, QWORD PTR [rsp+24]
	mov	r10, QWORD PTR [rsp+32]
	mov	r9, QWORD PTR [rsp+40]
	jmp	.L730
	.p2align 4,,10
	.p2align 3
.L756:
	sub	r13, rbx
	add	r10, r13
.L728:
	test	rbp, rbp
	je	.L732
	mov	rsi, QWORD PTR [r12+16]
	mov	rdi, rbp
	mov	QWORD PTR [rsp+16], r10
	sub	rsi, rbp
	call	_ZdlPvm
	mov	r10, QWORD PTR [rsp+16]
.L732:
	mov	rax, QWORD PTR [rsp+8]
	mov	QWORD PTR [r12], r14
	mov	QWORD PTR [r12+8], r10
	sal	rax, 5
	add	rax, r14
	mov	QWORD PTR [r12+16], rax
	add	rsp, 56
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L738:
	.cfi_restore_state
	movabs	rdi, 9223372036854775776
	mov	QWORD PTR [rsp+8], rsi
.L720:
	mov	QWORD PTR [rsp+16], rcx
.LEHB132:
	call	_Znwm
	mov	rcx, QWORD PTR [rsp+16]
	mov	r14, rax
	jmp	.L721
	.p2align 4,,10
	.p2align 3
.L740:
	mov	r10, r14
	jmp	.L722
.L754:
	movabs	rax, 288230376151711743
	mov	rsi, QWORD PTR [rsp+8]
	cmp	rsi, rax
	cmovbe	rax, rsi
	mov	QWORD PTR [rsp+8], rax
	sal	rax, 5
	mov	rdi, rax
	jmp	.L720
.L753:
	mov	edi, OFFSET FLAT:.LC27
	call	_ZSt20__throw_length_errorPKc
.LEHE132:
.L741:
	mov	rdi, rax
.L733:
	call	__cxa_begin_catch
	test	r14, r14
	jne	.L734
	mov	rdi, r15
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L735:
.LEHB133:
	call	__cxa_rethrow
.LEHE133:
.L734:
	mov	rsi, QWORD PTR [rsp+8]
	mov	rdi, r14
	sal	rsi, 5
	call	_ZdlPvm
	jmp	.L735
.L742:
	mov	rbx, rax
.L736:
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB134:
	call	_Unwind_Resume
.LEHE134:
	.cfi_endproc
.LFE3161:
	.section	.gcc_except_table
	.align 4
.LLSDA3161:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT3161-.LLSDATTD3161
.LLSDATTD3161:
	.byte	0x1
	.uleb128 .LLSDACSE3161-.LLSDACSB3161
.LLSDACSB3161:
	.uleb128 .LEHB131-.LFB3161
	.uleb128 .LEHE131-.LEHB131
	.uleb128 .L741-.LFB3161
	.uleb128 0x1
	.uleb128 .LEHB132-.LFB3161
	.uleb128 .LEHE132-.LEHB132
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB133-.LFB3161
	.uleb128 .LEHE133-.LEHB133
	.uleb128 .L742-.LFB3161
	.uleb128 0
	.uleb128 .LEHB134-.LFB3161
	.uleb128 .LEHE134-.LEHB134
	.uleb128 0
	.uleb128 0
.LLSDACSE3161:
	.byte	0x1
	.byte	0
	.align 4
	.long	0

.LLSDATT3161:
	.section	.text._ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_,"axG",@progbits,_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_,comdat
	.size	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_, .-_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
	.section	.rodata.str1.1
.LC29:
	.string	"(3, 4.25)"
.LC30:
	.string	"a"
.LC32:
	.string	"again"
.LC34:
	.string	"ab"
.LC35:
	.string	"1,2,,4"
.LC36:
	.string	"]\n"
.LC37:
	.string	"ff 077"
.LC38:
	.string	"oops"
.LC39:
	.string	"not a number"
.LC40:
	.string	"heap"
	.section	.text.unlikely
.LCOLDB41:
	.section	.text.startup,"ax",@progbits
.LHOTB41:
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB2597:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2597
	push	r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	push	r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	push	rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	push	rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	sub	rsp, 1672
	.cfi_def_cfa_offset 1712
.LEHB135:
	call	_Z6inputsv
	mov	esi, 48879
	lea	rdi, [rsp+128]
	call	_Z11hexadecimalB5cxx11j
.LEHE135:
	mov	rdx, QWORD PTR [rsp+136]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, QWORD PTR [rsp+128]
.LEHB136:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE136:
	mov	r13, rax
	mov	eax, OFFSET FLAT:_ZTVNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE+24
	lea	rdi, [rsp+1392]
	movq	xmm0, rax
	movdqa	xmm2, xmm0
	movdqa	xmm1, xmm0
	movapd	xmm0, XMMWORD PTR .LC28[rip]
	movhps	xmm2, QWORD PTR .LC2[rip]
	movhps	xmm1, QWORD PTR .LC3[rip]
	movaps	XMMWORD PTR [rsp+96], xmm0
	movaps	XMMWORD PTR [rsp+16], xmm2
	movaps	XMMWORD PTR [rsp], xmm1
	call	_ZNSt8ios_baseC2Ev
	mov	rbx, QWORD PTR _ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE[rip+8]
	xor	ecx, ecx
	xor	esi, esi
	pxor	xmm0, xmm0
	mov	rbp, QWORD PTR _ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	mov	WORD PTR [rsp+1616], cx
	lea	rdi, [rsp+1280]
	movups	XMMWORD PTR [rsp+1624], xmm0
	movups	XMMWORD PTR [rsp+1640], xmm0
	add	rdi, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+1392], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+1608], 0
	mov	QWORD PTR [rsp+1280], rbx
	mov	QWORD PTR [rdi], rbp
.LEHB137:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE137:
	movdqa	xmm1, XMMWORD PTR [rsp]
	pxor	xmm0, xmm0
	lea	rdi, [rsp+1344]
	mov	QWORD PTR [rsp+1392], OFFSET FLAT:_ZTVNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE+64
	movaps	XMMWORD PTR [rsp+1296], xmm0
	lea	r12, [rsp+1376]
	movaps	XMMWORD PTR [rsp+1280], xmm1
	movaps	XMMWORD PTR [rsp+1312], xmm0
	movaps	XMMWORD PTR [rsp+1328], xmm0
	call	_ZNSt6localeC1Ev
	lea	rsi, [rsp+1288]
	lea	rdi, [rsp+1392]
	mov	QWORD PTR [rsp+1288], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	DWORD PTR [rsp+1352], 16
	mov	QWORD PTR [rsp+1360], r12
	mov	QWORD PTR [rsp+1368], 0
	mov	BYTE PTR [rsp+1376], 0
.LEHB138:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE138:
	lea	rsi, [rsp+96]
	lea	rdi, [rsp+1280]
.LEHB139:
	call	_ZlsRSoRK5Point
.LEHE139:
	lea	rax, [rsp+528]
	mov	BYTE PTR [rsp+528], 0
	mov	QWORD PTR [rsp+512], rax
	mov	rax, QWORD PTR [rsp+1328]
	mov	QWORD PTR [rsp+520], 0
	test	rax, rax
	je	.L762
	mov	r8, QWORD PTR [rsp+1312]
	test	r8, r8
	je	.L839
	cmp	r8, rax
	jb	.L839
.L763:
	mov	rcx, QWORD PTR [rsp+1320]
	xor	edx, edx
	xor	esi, esi
	lea	rdi, [rsp+512]
	sub	r8, rcx
.LEHB140:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
.LEHE140:
.L765:
	movdqa	xmm3, XMMWORD PTR [rsp+16]
	mov	rdi, QWORD PTR [rsp+1360]
	mov	QWORD PTR [rsp+1392], OFFSET FLAT:_ZTVNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE+64
	movaps	XMMWORD PTR [rsp+1280], xmm3
	cmp	rdi, r12
	je	.L767
	mov	rax, QWORD PTR [rsp+1376]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L767:
	lea	rdi, [rsp+1344]
	mov	QWORD PTR [rsp+1288], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [rbx-24]
	lea	rdi, [rsp+1392]
	mov	QWORD PTR [rsp+1280], rbx
	mov	QWORD PTR [rsp+1280+rax], rbp
	mov	QWORD PTR [rsp+1392], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	mov	rdx, QWORD PTR [rsp+520]
	mov	rsi, QWORD PTR [rsp+512]
	mov	rdi, r13
.LEHB141:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE141:
	lea	rdi, [rsp+1392]
	mov	r13, rax
	call	_ZNSt8ios_baseC2Ev
	pxor	xmm0, xmm0
	xor	edx, edx
	xor	esi, esi
	mov	WORD PTR [rsp+1616], dx
	lea	rdi, [rsp+1280]
	movups	XMMWORD PTR [rsp+1624], xmm0
	movups	XMMWORD PTR [rsp+1640], xmm0
	add	rdi, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+1392], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	mov	QWORD PTR [rsp+1608], 0
	mov	QWORD PTR [rsp+1280], rbx
	mov	QWORD PTR [rdi], rbp
.LEHB142:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE142:
	movdqa	xmm4, XMMWORD PTR [rsp]
	pxor	xmm0, xmm0
	lea	rdi, [rsp+1344]
	mov	QWORD PTR [rsp+1392], OFFSET FLAT:_ZTVNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE+64
	movaps	XMMWORD PTR [rsp+1296], xmm0
	movaps	XMMWORD PTR [rsp+1280], xmm4
	movaps	XMMWORD PTR [rsp+1312], xmm0
	movaps	XMMWORD PTR [rsp+1328], xmm0
	call	_ZNSt6localeC1Ev
	lea	rsi, [rsp+1288]
	lea	rdi, [rsp+1392]
	mov	QWORD PTR [rsp+1288], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	DWORD PTR [rsp+1352], 16
	mov	QWORD PTR [rsp+1360], r12
	mov	QWORD PTR [rsp+1368], 0
	mov	BYTE PTR [rsp+1376], 0
.LEHB143:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE143:
	mov	esi, 1
	lea	rdi, [rsp+1280]
.LEHB144:
	call	_ZNSo9_M_insertIbEERSoT_
.LEHE144:
	lea	rax, [rsp+912]
	mov	BYTE PTR [rsp+912], 0
	mov	QWORD PTR [rsp+896], rax
	mov	rax, QWORD PTR [rsp+1328]
	mov	QWORD PTR [rsp+904], 0
	test	rax, rax
	je	.L775
	mov	r8, QWORD PTR [rsp+1312]
	test	r8, r8
	je	.L840
	cmp	r8, rax
	jb	.L840
.L776:
	mov	rcx, QWORD PTR [rsp+1320]
	xor	edx, edx
	xor	esi, esi
	lea	rdi, [rsp+896]
	sub	r8, rcx
.LEHB145:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
.LEHE145:
.L778:
	movdqa	xmm5, XMMWORD PTR [rsp+16]
	mov	rdi, QWORD PTR [rsp+1360]
	mov	QWORD PTR [rsp+1392], OFFSET FLAT:_ZTVNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE+64
	movaps	XMMWORD PTR [rsp+1280], xmm5
	cmp	rdi, r12
	je	.L780
	mov	rax, QWORD PTR [rsp+1376]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L780:
	lea	rdi, [rsp+1344]
	mov	QWORD PTR [rsp+1288], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [rbx-24]
	lea	rdi, [rsp+1392]
	mov	QWORD PTR [rsp+1280], rbx
	mov	QWORD PTR [rsp+1280+rax], rbp
	mov	QWORD PTR [rsp+1392], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	mov	rdx, QWORD PTR [rsp+904]
	mov	rsi, QWORD PTR [rsp+896]
	mov	rdi, r13
.LEHB146:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE146:
	lea	rdi, [rsp+896]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+512]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+128]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdx, [rsp+512]
	mov	esi, OFFSET FLAT:.LC29
	lea	rdi, [rsp+896]
.LEHB147:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
.LEHE147:
	mov	edx, 8
	lea	rsi, [rsp+896]
	lea	rdi, [rsp+1280]
.LEHB148:
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEC1ERKNS_12basic_stringIcS2_S3_EESt13_Ios_Openmode
.LEHE148:
	lea	rsi, [rsp+48]
	lea	rdi, [rsp+1280]
.LEHB149:
	call	_ZrsRSiR5Point
.LEHE149:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	lea	rdi, [rsp+896]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rsi, [rsp+48]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB150:
	call	_ZlsRSoRK5Point
	mov	esi, 10
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	call	_Z9readLinesv
	call	_Z12writeAndReadv
	call	_Z6placesv
	call	_Z10charactersv
	lea	rdi, [rsp+128]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEC1Ev
.LEHE150:
	mov	esi, OFFSET FLAT:.LC30
	lea	rdi, [rsp+128]
.LEHB151:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	esi, 1
	lea	rdi, [rsp+128]
	call	_ZNSolsEi
	mov	esi, 99
	lea	rdi, [rsp+128]
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	movsd	xmm0, QWORD PTR .LC31[rip]
	lea	rdi, [rsp+128]
	call	_ZNSo9_M_insertIdEERSoT_
	lea	rsi, [rsp+136]
	lea	rdi, [rsp+1280]
	call	_ZNKSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE3strEv
.LEHE151:
	mov	rdx, QWORD PTR [rsp+1288]
	mov	rsi, QWORD PTR [rsp+1280]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB152:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE152:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+128]
.LEHB153:
	call	_ZN3Log5clearEv
	mov	esi, OFFSET FLAT:.LC32
	lea	rdi, [rsp+128]
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	lea	rsi, [rsp+136]
	lea	rdi, [rsp+1280]
	call	_ZNKSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE3strEv
.LEHE153:
	mov	rdx, QWORD PTR [rsp+1288]
	mov	rsi, QWORD PTR [rsp+1280]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB154:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE154:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+512]
.LEHB155:
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEC1Ev
.LEHE155:
	mov	rax, QWORD PTR [rsp+512]
	lea	rdx, [rsp+512]
	movsd	xmm0, QWORD PTR .LC33[rip]
	lea	rdi, [rsp+512]
	add	rdx, QWORD PTR [rax-24]
	mov	eax, DWORD PTR [rdx+24]
	mov	QWORD PTR [rdx+8], 2
	and	eax, -261
	or	eax, 4
	mov	DWORD PTR [rdx+24], eax
.LEHB156:
	call	_ZNSo9_M_insertIdEERSoT_
	mov	rdi, rax
	mov	esi, 124
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	esi, OFFSET FLAT:.LC34
	mov	rdx, QWORD PTR [rax-24]
	add	rdx, rdi
	mov	eax, DWORD PTR [rdx+24]
	mov	QWORD PTR [rdx+16], 6
	and	al, 79
	or	eax, 32
	mov	DWORD PTR [rdx+24], eax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 124
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	esi, 7
	mov	rcx, QWORD PTR [rax-24]
	add	rcx, rdi
	or	DWORD PTR [rcx+24], 2048
	call	_ZNSolsEi
	lea	rsi, [rsp+520]
	lea	rdi, [rsp+1280]
	call	_ZNKSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE3strEv
.LEHE156:
	mov	rdx, QWORD PTR [rsp+1288]
	mov	rsi, QWORD PTR [rsp+1280]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB157:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE157:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdx, [rsp+96]
	mov	esi, OFFSET FLAT:.LC35
	lea	rdi, [rsp+1280]
.LEHB158:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
.LEHE158:
	mov	edx, 8
	lea	rsi, [rsp+1280]
	lea	rdi, [rsp+896]
.LEHB159:
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEC1ERKNS_12basic_stringIcS2_S3_EESt13_Ios_Openmode
.LEHE159:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rax, [rsp+1296]
	pxor	xmm0, xmm0
	mov	QWORD PTR [rsp+80], 0
	mov	QWORD PTR [rsp+1280], rax
	mov	QWORD PTR [rsp+1288], 0
	mov	BYTE PTR [rsp+1296], 0
	movaps	XMMWORD PTR [rsp+64], xmm0
	.p2align 4,,10
	.p2align 3
.L784:
	mov	edx, 44
	lea	rsi, [rsp+1280]
	lea	rdi, [rsp+896]
.LEHB160:
	call	_ZSt7getlineIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EES4_
	mov	rdx, QWORD PTR [rax]
	mov	rbx, QWORD PTR [rsp+72]
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	jne	.L857
	cmp	QWORD PTR [rsp+80], rbx
	je	.L785
	lea	rax, [rbx+16]
	mov	rdx, QWORD PTR [rsp+1288]
	mov	rdi, rbx
	mov	QWORD PTR [rbx], rax
	mov	rsi, QWORD PTR [rsp+1280]
	add	rdx, rsi
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0
	add	rbx, 32
	mov	QWORD PTR [rsp+72], rbx
	jmp	.L784
	.p2align 4,,10
	.p2align 3
.L785:
	lea	rdx, [rsp+1280]
	mov	rsi, rbx
	lea	rdi, [rsp+64]
	call	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
.LEHE160:
	jmp	.L784
	.p2align 4,,10
	.p2align 3
.L857:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rbp, QWORD PTR [rsp+64]
	mov	edi, OFFSET FLAT:_ZSt4cout
	sub	rbx, rbp
	mov	rsi, rbx
	sar	rsi, 5
.LEHB161:
	call	_ZNSo9_M_insertImEERSoT_
	mov	rdi, rax
	mov	esi, 91
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdx, QWORD PTR [rbp+72]
	mov	rsi, QWORD PTR [rbp+64]
	mov	rdi, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, OFFSET FLAT:.LC36
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	lea	rdx, [rsp+39]
	mov	esi, OFFSET FLAT:.LC37
	lea	rdi, [rsp+96]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
.LEHE161:
	mov	edx, 8
	lea	rsi, [rsp+96]
	lea	rdi, [rsp+1280]
.LEHB162:
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEC1ERKNS_12basic_stringIcS2_S3_EESt13_Ios_Openmode
.LEHE162:
	mov	rax, QWORD PTR [rsp+1280]
	lea	rdx, [rsp+1280]
	lea	rsi, [rsp+40]
	lea	rdi, [rsp+1280]
	add	rdx, QWORD PTR [rax-24]
	mov	eax, DWORD PTR [rdx+24]
	and	eax, -75
	or	eax, 8
	mov	DWORD PTR [rdx+24], eax
.LEHB163:
	call	_ZNSirsERi
	mov	rax, QWORD PTR [rsp+1280]
	lea	rdx, [rsp+1280]
	lea	rsi, [rsp+44]
	lea	rdi, [rsp+1280]
	add	rdx, QWORD PTR [rax-24]
	mov	eax, DWORD PTR [rdx+24]
	and	eax, -75
	or	eax, 64
	mov	DWORD PTR [rdx+24], eax
	call	_ZNSirsERi
.LEHE163:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	lea	rdi, [rsp+96]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	esi, DWORD PTR [rsp+40]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB164:
	call	_ZNSolsEi
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, DWORD PTR [rsp+44]
	mov	rdi, rax
	call	_ZNSolsEi
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE164:
	lea	rdx, [rsp+39]
	mov	esi, OFFSET FLAT:.LC38
	lea	rdi, [rsp+96]
.LEHB165:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
.LEHE165:
	mov	edx, 8
	lea	rsi, [rsp+96]
	lea	rdi, [rsp+1280]
.LEHB166:
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEC1ERKNS_12basic_stringIcS2_S3_EESt13_Ios_Openmode
.LEHE166:
	lea	rdi, [rsp+96]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rsi, [rsp+40]
	lea	rdi, [rsp+1280]
.LEHB167:
	call	_ZNSirsERi
.LEHE167:
	mov	rdx, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	jne	.L849
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
.L807:
	mov	edi, 376
.LEHB168:
	call	_Znwm
.LEHE168:
	mov	rdi, rax
	mov	rbx, rax
.LEHB169:
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEC1Ev
.LEHE169:
	mov	esi, OFFSET FLAT:.LC40
	mov	rdi, rbx
.LEHB170:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rax, QWORD PTR [rbx]
	xor	esi, esi
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rax, QWORD PTR [rax-24]
	mov	eax, DWORD PTR [rbx+32+rax]
	test	eax, eax
	sete	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rbx
	mov	rbp, rax
	call	_ZNSo5tellpEv
	mov	rsi, rax
	mov	rdi, rbp
	call	_ZNSo9_M_insertIlEERSoT_
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE170:
	mov	rax, QWORD PTR [rbx]
	mov	rdi, rbx
	call	[QWORD PTR [rax+8]]
	lea	rdi, [rsp+64]
	call	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED1Ev
	lea	rdi, [rsp+896]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	lea	rdi, [rsp+512]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
	lea	rdi, [rsp+128]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
	add	rsp, 1672
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	xor	eax, eax
	pop	rbx
	.cfi_def_cfa_offset 32
	pop	rbp
	.cfi_def_cfa_offset 24
	pop	r12
	.cfi_def_cfa_offset 16
	pop	r13
	.cfi_def_cfa_offset 8
	ret
.L840:
	.cfi_restore_state
	mov	r8, rax
	jmp	.L776
.L839:
	mov	r8, rax
	jmp	.L763
.L775:
	lea	rsi, [rsp+1360]
	lea	rdi, [rsp+896]
.LEHB171:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
.LEHE171:
	jmp	.L778
.L762:
	lea	rsi, [rsp+1360]
	lea	rdi, [rsp+512]
.LEHB172:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
.LEHE172:
	jmp	.L765
.L835:
	mov	rbx, rax
	jmp	.L782
.L837:
	mov	r12, rax
	jmp	.L772
.L836:
	mov	rbx, rax
	jmp	.L773
.L811:
	mov	rbx, rax
	jmp	.L774
.L834:
	mov	rbx, rax
	jmp	.L768
.L831:
	mov	rbx, rax
	jmp	.L769
.L833:
	mov	r12, rax
	jmp	.L759
.L832:
	mov	rbx, rax
	jmp	.L760
.L810:
	mov	rbx, rax
	jmp	.L761
.L830:
	mov	rbp, rax
	jmp	.L809
.L847:
	jmp	.L848
.L825:
	mov	rbx, rax
	mov	rbp, rdx
	jmp	.L802
.L818:
	mov	rbx, rax
	jmp	.L796
.L822:
	mov	rbx, rax
	jmp	.L799
.L821:
	mov	rbx, rax
	jmp	.L798
.L820:
	mov	rbx, rax
	jmp	.L797
.L819:
	mov	rbx, rax
	jmp	.L797
.L824:
	mov	rbx, rax
	jmp	.L800
.L823:
	mov	rbx, rax
	jmp	.L801
.L826:
	mov	rbx, rax
	mov	rax, rdx
	jmp	.L803
.L814:
	mov	rbx, rax
	jmp	.L790
.L816:
	mov	rbx, rax
	jmp	.L794
.L812:
	mov	rbx, rax
	jmp	.L789
.L817:
	mov	rbx, rax
	jmp	.L794
.L813:
	mov	rbx, rax
	jmp	.L791
.L838:
	mov	rbx, rax
	jmp	.L781
.L815:
	mov	rbx, rax
	jmp	.L793
	.section	.gcc_except_table
	.align 4
.LLSDA2597:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT2597-.LLSDATTD2597
.LLSDATTD2597:
	.byte	0x1
	.uleb128 .LLSDACSE2597-.LLSDACSB2597
.LLSDACSB2597:
	.uleb128 .LEHB135-.LFB2597
	.uleb128 .LEHE135-.LEHB135
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB136-.LFB2597
	.uleb128 .LEHE136-.LEHB136
	.uleb128 .L810-.LFB2597
	.uleb128 0
	.uleb128 .LEHB137-.LFB2597
	.uleb128 .LEHE137-.LEHB137
	.uleb128 .L832-.LFB2597
	.uleb128 0
	.uleb128 .LEHB138-.LFB2597
	.uleb128 .LEHE138-.LEHB138
	.uleb128 .L833-.LFB2597
	.uleb128 0
	.uleb128 .LEHB139-.LFB2597
	.uleb128 .LEHE139-.LEHB139
	.uleb128 .L831-.LFB2597
	.uleb128 0
	.uleb128 .LEHB140-.LFB2597
	.uleb128 .LEHE140-.LEHB140
	.uleb128 .L834-.LFB2597
	.uleb128 0
	.uleb128 .LEHB141-.LFB2597
	.uleb128 .LEHE141-.LEHB141
	.uleb128 .L811-.LFB2597
	.uleb128 0
	.uleb128 .LEHB142-.LFB2597
	.uleb128 .LEHE142-.LEHB142
	.uleb128 .L836-.LFB2597
	.uleb128 0
	.uleb128 .LEHB143-.LFB2597
	.uleb128 .LEHE143-.LEHB143
	.uleb128 .L837-.LFB2597
	.uleb128 0
	.uleb128 .LEHB144-.LFB2597
	.uleb128 .LEHE144-.LEHB144
	.uleb128 .L835-.LFB2597
	.uleb128 0
	.uleb128 .LEHB145-.LFB2597
	.uleb128 .LEHE145-.LEHB145
	.uleb128 .L838-.LFB2597
	.uleb128 0
	.uleb128 .LEHB146-.LFB2597
	.uleb128 .LEHE146-.LEHB146
	.uleb128 .L812-.LFB2597
	.uleb128 0
	.uleb128 .LEHB147-.LFB2597
	.uleb128 .LEHE147-.LEHB147
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB148-.LFB2597
	.uleb128 .LEHE148-.LEHB148
	.uleb128 .L813-.LFB2597
	.uleb128 0
	.uleb128 .LEHB149-.LFB2597
	.uleb128 .LEHE149-.LEHB149
	.uleb128 .L814-.LFB2597
	.uleb128 0
	.uleb128 .LEHB150-.LFB2597
	.uleb128 .LEHE150-.LEHB150
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB151-.LFB2597
	.uleb128 .LEHE151-.LEHB151
	.uleb128 .L815-.LFB2597
	.uleb128 0
	.uleb128 .LEHB152-.LFB2597
	.uleb128 .LEHE152-.LEHB152
	.uleb128 .L816-.LFB2597
	.uleb128 0
	.uleb128 .LEHB153-.LFB2597
	.uleb128 .LEHE153-.LEHB153
	.uleb128 .L815-.LFB2597
	.uleb128 0
	.uleb128 .LEHB154-.LFB2597
	.uleb128 .LEHE154-.LEHB154
	.uleb128 .L817-.LFB2597
	.uleb128 0
	.uleb128 .LEHB155-.LFB2597
	.uleb128 .LEHE155-.LEHB155
	.uleb128 .L815-.LFB2597
	.uleb128 0
	.uleb128 .LEHB156-.LFB2597
	.uleb128 .LEHE156-.LEHB156
	.uleb128 .L818-.LFB2597
	.uleb128 0
	.uleb128 .LEHB157-.LFB2597
	.uleb128 .LEHE157-.LEHB157
	.uleb128 .L819-.LFB2597
	.uleb128 0
	.uleb128 .LEHB158-.LFB2597
	.uleb128 .LEHE158-.LEHB158
	.uleb128 .L818-.LFB2597
	.uleb128 0
	.uleb128 .LEHB159-.LFB2597
	.uleb128 .LEHE159-.LEHB159
	.uleb128 .L820-.LFB2597
	.uleb128 0
	.uleb128 .LEHB160-.LFB2597
	.uleb128 .LEHE160-.LEHB160
	.uleb128 .L821-.LFB2597
	.uleb128 0
	.uleb128 .LEHB161-.LFB2597
	.uleb128 .LEHE161-.LEHB161
	.uleb128 .L822-.LFB2597
	.uleb128 0
	.uleb128 .LEHB162-.LFB2597
	.uleb128 .LEHE162-.LEHB162
	.uleb128 .L823-.LFB2597
	.uleb128 0
	.uleb128 .LEHB163-.LFB2597
	.uleb128 .LEHE163-.LEHB163
	.uleb128 .L824-.LFB2597
	.uleb128 0
	.uleb128 .LEHB164-.LFB2597
	.uleb128 .LEHE164-.LEHB164
	.uleb128 .L822-.LFB2597
	.uleb128 0
	.uleb128 .LEHB165-.LFB2597
	.uleb128 .LEHE165-.LEHB165
	.uleb128 .L826-.LFB2597
	.uleb128 0x3
	.uleb128 .LEHB166-.LFB2597
	.uleb128 .LEHE166-.LEHB166
	.uleb128 .L825-.LFB2597
	.uleb128 0x3
	.uleb128 .LEHB167-.LFB2597
	.uleb128 .LEHE167-.LEHB167
	.uleb128 .L847-.LFB2597
	.uleb128 0x3
	.uleb128 .LEHB168-.LFB2597
	.uleb128 .LEHE168-.LEHB168
	.uleb128 .L822-.LFB2597
	.uleb128 0
	.uleb128 .LEHB169-.LFB2597
	.uleb128 .LEHE169-.LEHB169
	.uleb128 .L830-.LFB2597
	.uleb128 0
	.uleb128 .LEHB170-.LFB2597
	.uleb128 .LEHE170-.LEHB170
	.uleb128 .L822-.LFB2597
	.uleb128 0
	.uleb128 .LEHB171-.LFB2597
	.uleb128 .LEHE171-.LEHB171
	.uleb128 .L838-.LFB2597
	.uleb128 0
	.uleb128 .LEHB172-.LFB2597
	.uleb128 .LEHE172-.LEHB172
	.uleb128 .L834-.LFB2597
	.uleb128 0
.LLSDACSE2597:
	.byte	0
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	_ZTISt9exception
.LLSDATT2597:
	.section	.text.startup
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2597
	.type	main.cold, @function
main.cold:
.LFSB2597:
.L781:
	.cfi_def_cfa_offset 1712
	.cfi_offset 3, -40
	.cfi_offset 6, -32
	.cfi_offset 12, -24
	.cfi_offset 13, -16
	lea	rdi, [rsp+896]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L782:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
.L774:
	lea	rdi, [rsp+512]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L761:
	lea	rdi, [rsp+128]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbx
.LEHB173:
	call	_Unwind_Resume
.LEHE173:
.L772:
	lea	rdi, [rsp+1288]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+1280], rbx
	mov	rbx, r12
	mov	QWORD PTR [rsp+1280+rax], rbp
.L773:
	lea	rdi, [rsp+1392]
	mov	QWORD PTR [rsp+1392], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	jmp	.L774
.L768:
	lea	rdi, [rsp+512]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L769:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L761
.L759:
	lea	rdi, [rsp+1288]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+1280], rbx
	mov	rbx, r12
	mov	QWORD PTR [rsp+1280+rax], rbp
.L760:
	lea	rdi, [rsp+1392]
	mov	QWORD PTR [rsp+1392], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	jmp	.L761
.L849:
	mov	edi, 16
	call	__cxa_allocate_exception
	mov	esi, OFFSET FLAT:.LC39
	mov	rdi, rax
	mov	r12, rax
.LEHB174:
	call	_ZNSt13runtime_errorC1EPKc
.LEHE174:
	mov	edx, OFFSET FLAT:_ZNSt13runtime_errorD1Ev
	mov	esi, OFFSET FLAT:_ZTISt13runtime_error
	mov	rdi, r12
.LEHB175:
	call	__cxa_throw
.LEHE175:
.L809:
	mov	rdi, rbx
	mov	esi, 376
	mov	rbx, rbp
	call	_ZdlPvm
.L799:
	lea	rdi, [rsp+64]
	call	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED1Ev
	lea	rdi, [rsp+896]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
.L796:
	lea	rdi, [rsp+512]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
.L793:
	lea	rdi, [rsp+128]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rbx
.LEHB176:
	call	_Unwind_Resume
.LEHE176:
.L827:
.L848:
	mov	rbx, rax
	mov	rbp, rdx
.L805:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rax, rbp
.L803:
	sub	rax, 1
	jne	.L799
	mov	rdi, rbx
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
.LEHB177:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE177:
	call	__cxa_end_catch
	jmp	.L807
.L828:
	mov	rdi, r12
	mov	rbx, rax
	mov	rbp, rdx
	call	__cxa_free_exception
	jmp	.L805
.L798:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L799
.L797:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L796
.L800:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
.L801:
	lea	rdi, [rsp+96]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L799
.L829:
	mov	rbx, rax
	call	__cxa_end_catch
	jmp	.L799
.L790:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
.L791:
	lea	rdi, [rsp+896]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbx
.LEHB178:
	call	_Unwind_Resume
.LEHE178:
.L794:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L793
.L802:
	lea	rdi, [rsp+96]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rax, rbp
	jmp	.L803
.L789:
	lea	rdi, [rsp+896]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L774
	.cfi_endproc
.LFE2597:
	.section	.gcc_except_table
	.align 4
.LLSDAC2597:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC2597-.LLSDATTDC2597
.LLSDATTDC2597:
	.byte	0x1
	.uleb128 .LLSDACSEC2597-.LLSDACSBC2597
.LLSDACSBC2597:
	.uleb128 .LEHB173-.LCOLDB41
	.uleb128 .LEHE173-.LEHB173
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB174-.LCOLDB41
	.uleb128 .LEHE174-.LEHB174
	.uleb128 .L828-.LCOLDB41
	.uleb128 0x3
	.uleb128 .LEHB175-.LCOLDB41
	.uleb128 .LEHE175-.LEHB175
	.uleb128 .L827-.LCOLDB41
	.uleb128 0x3
	.uleb128 .LEHB176-.LCOLDB41
	.uleb128 .LEHE176-.LEHB176
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB177-.LCOLDB41
	.uleb128 .LEHE177-.LEHB177
	.uleb128 .L829-.LCOLDB41
	.uleb128 0
	.uleb128 .LEHB178-.LCOLDB41
	.uleb128 .LEHE178-.LEHB178
	.uleb128 0
	.uleb128 0
.LLSDACSEC2597:
	.byte	0
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	_ZTISt9exception
.LLSDATTC2597:
	.section	.text.unlikely
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE41:
	.section	.text.startup
.LHOTE41:
	.p2align 4
	.type	_GLOBAL__sub_I__ZlsRSoRK5Point, @function
_GLOBAL__sub_I__ZlsRSoRK5Point:
.LFB3400:
	.cfi_startproc
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	mov	edi, OFFSET FLAT:_ZStL8__ioinit
	call	_ZNSt8ios_base4InitC1Ev
	mov	edx, OFFSET FLAT:__dso_handle
	mov	esi, OFFSET FLAT:_ZStL8__ioinit
	mov	edi, OFFSET FLAT:_ZNSt8ios_base4InitD1Ev
	add	rsp, 8
	.cfi_def_cfa_offset 8
	jmp	__cxa_atexit
	.cfi_endproc
.LFE3400:
	.size	_GLOBAL__sub_I__ZlsRSoRK5Point, .-_GLOBAL__sub_I__ZlsRSoRK5Point
	.section	.init_array,"aw"
	.align 8
	.quad	_GLOBAL__sub_I__ZlsRSoRK5Point
	.local	_ZStL8__ioinit
	.comm	_ZStL8__ioinit,1,1
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC2:
	.quad	_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	.align 8
.LC3:
	.quad	_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	.align 8
.LC6:
	.quad	_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+64
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC11:
	.quad	734403816974216289
	.quad	723445804801746274
	.section	.rodata.cst8
	.align 8
.LC19:
	.quad	_ZTVNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE+24
	.section	.rodata.cst16
	.align 16
.LC24:
	.quad	3199074487952633409
	.quad	8016981510197554225
	.align 16
.LC25:
	.quad	7092960549741146924
	.quad	735554785694724652
	.align 16
.LC28:
	.long	0
	.long	1073217536
	.long	0
	.long	-1073741824
	.section	.rodata.cst8
	.align 8
.LC31:
	.long	0
	.long	1074003968
	.align 8
.LC33:
	.long	-266631570
	.long	1074340345
	.hidden	__dso_handle
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
