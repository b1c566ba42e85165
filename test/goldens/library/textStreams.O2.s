	.file	"textStreams.cpp"
	.intel_syntax noprefix
	.text
	.section	.text._ZNKSt5ctypeIcE8do_widenEc,"axG",@progbits,_ZNKSt5ctypeIcE8do_widenEc,comdat
	.align 2
	.p2align 4
	.weak	_ZNKSt5ctypeIcE8do_widenEc
	.type	_ZNKSt5ctypeIcE8do_widenEc, @function
_ZNKSt5ctypeIcE8do_widenEc:
.LFB1528:
	.cfi_startproc
	mov	eax, esi
	ret
	.cfi_endproc
.LFE1528:
	.size	_ZNKSt5ctypeIcE8do_widenEc, .-_ZNKSt5ctypeIcE8do_widenEc
	.text
	.align 2
	.p2align 4
	.type	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0, @function
_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0:
.LFB3228:
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
.LFE3228:
	.size	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0, .-_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	", "
	.text
	.p2align 4
	.globl	_ZlsRSoRK5Point
	.type	_ZlsRSoRK5Point, @function
_ZlsRSoRK5Point:
.LFB2417:
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
.LFE2417:
	.size	_ZlsRSoRK5Point, .-_ZlsRSoRK5Point
	.p2align 4
	.globl	_ZrsRSiR5Point
	.type	_ZrsRSiR5Point, @function
_ZrsRSiR5Point:
.LFB2418:
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
.LFE2418:
	.size	_ZrsRSiR5Point, .-_ZrsRSiR5Point
	.section	.text._ZN3Log5clearEv,"axG",@progbits,_ZN3Log5clearEv,comdat
	.align 2
	.p2align 4
	.weak	_ZN3Log5clearEv
	.type	_ZN3Log5clearEv, @function
_ZN3Log5clearEv:
.LFB2423:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2423
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
.LFE2423:
	.globl	__gxx_personality_v0
	.section	.gcc_except_table._ZN3Log5clearEv,"aG",@progbits,_ZN3Log5clearEv,comdat
.LLSDA2423:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2423-.LLSDACSB2423
.LLSDACSB2423:
	.uleb128 .LEHB0-.LFB2423
	.uleb128 .LEHE0-.LEHB0
	.uleb128 .L26-.LFB2423
	.uleb128 0
	.uleb128 .LEHB1-.LFB2423
	.uleb128 .LEHE1-.LEHB1
	.uleb128 0
	.uleb128 0
.LLSDACSE2423:
	.section	.text._ZN3Log5clearEv,"axG",@progbits,_ZN3Log5clearEv,comdat
	.size	_ZN3Log5clearEv, .-_ZN3Log5clearEv
	.section	.text._ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED2Ev,"axG",@progbits,_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED2Ev
	.type	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED2Ev, @function
_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED2Ev:
.LFB2729:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	rdi, QWORD PTR [rdi+72]
	lea	rax, [rbx+88]
	cmp	rdi, rax
	je	.L30
	mov	rax, QWORD PTR [rbx+88]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L30:
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	lea	rdi, [rbx+56]
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZNSt6localeD1Ev
	.cfi_endproc
.LFE2729:
	.size	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED2Ev, .-_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED2Ev
	.weak	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	.set	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev,_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED2Ev
	.section	.text._ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED0Ev,"axG",@progbits,_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED0Ev
	.type	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED0Ev, @function
_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED0Ev:
.LFB2731:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	mov	rdi, QWORD PTR [rdi+72]
	lea	rax, [rbx+88]
	cmp	rdi, rax
	je	.L33
	mov	rax, QWORD PTR [rbx+88]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L33:
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	lea	rdi, [rbx+56]
	call	_ZNSt6localeD1Ev
	mov	rdi, rbx
	mov	esi, 104
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.cfi_endproc
.LFE2731:
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
.LFB2420:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2420
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
	je	.L67
.L40:
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
	je	.L44
	mov	r8, QWORD PTR [rsp+96]
	test	r8, r8
	je	.L57
	cmp	r8, rax
	jb	.L57
.L45:
	mov	rcx, QWORD PTR [rsp+104]
	xor	edx, edx
	xor	esi, esi
	mov	rdi, rbx
	sub	r8, rcx
.LEHB6:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
.L49:
	movdqa	xmm3, XMMWORD PTR [rsp+16]
	mov	rdi, QWORD PTR [rsp+144]
	mov	QWORD PTR [rsp+48], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+104
	movaps	XMMWORD PTR [rsp+64], xmm3
	cmp	rdi, r15
	je	.L48
	mov	rax, QWORD PTR [rsp+160]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L48:
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
.L57:
	.cfi_restore_state
	mov	r8, rax
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L67:
	mov	rax, QWORD PTR [r13+240]
	mov	QWORD PTR [rsp], rax
	test	rax, rax
	je	.L68
	mov	rax, QWORD PTR [rsp]
	cmp	BYTE PTR [rax+56], 0
	je	.L42
.L43:
	mov	BYTE PTR [r13+225], 1
	jmp	.L40
	.p2align 4,,10
	.p2align 3
.L44:
	lea	rsi, [rsp+144]
	mov	rdi, rbx
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
.LEHE6:
	jmp	.L49
	.p2align 4,,10
	.p2align 3
.L42:
	mov	rdi, QWORD PTR [rsp]
.LEHB7:
	call	_ZNKSt5ctypeIcE13_M_widen_initEv
	mov	rax, QWORD PTR [rsp]
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax+48]
	cmp	rax, OFFSET FLAT:_ZNKSt5ctypeIcE8do_widenEc
	je	.L43
	mov	rdi, QWORD PTR [rsp]
	mov	esi, 32
	call	rax
	jmp	.L43
.L68:
	call	_ZSt16__throw_bad_castv
.LEHE7:
.L56:
	mov	rbp, rax
	jmp	.L50
.L52:
	mov	rbp, rax
	jmp	.L51
.L55:
	mov	rbx, rax
	jmp	.L37
.L54:
	mov	rbx, rax
	jmp	.L39
.L53:
	mov	rbx, rax
	jmp	.L38
	.section	.gcc_except_table,"a",@progbits
.LLSDA2420:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2420-.LLSDACSB2420
.LLSDACSB2420:
	.uleb128 .LEHB2-.LFB2420
	.uleb128 .LEHE2-.LEHB2
	.uleb128 .L53-.LFB2420
	.uleb128 0
	.uleb128 .LEHB3-.LFB2420
	.uleb128 .LEHE3-.LEHB3
	.uleb128 .L55-.LFB2420
	.uleb128 0
	.uleb128 .LEHB4-.LFB2420
	.uleb128 .LEHE4-.LEHB4
	.uleb128 .L54-.LFB2420
	.uleb128 0
	.uleb128 .LEHB5-.LFB2420
	.uleb128 .LEHE5-.LEHB5
	.uleb128 .L52-.LFB2420
	.uleb128 0
	.uleb128 .LEHB6-.LFB2420
	.uleb128 .LEHE6-.LEHB6
	.uleb128 .L56-.LFB2420
	.uleb128 0
	.uleb128 .LEHB7-.LFB2420
	.uleb128 .LEHE7-.LEHB7
	.uleb128 .L52-.LFB2420
	.uleb128 0
.LLSDACSE2420:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2420
	.type	_Z11hexadecimalB5cxx11j.cold, @function
_Z11hexadecimalB5cxx11j.cold:
.LFSB2420:
.L50:
	.cfi_def_cfa_offset 512
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	mov	rdi, rbx
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L51:
	lea	rdi, [rsp+48]
	call	_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rbp
.LEHB8:
	call	_Unwind_Resume
.L39:
	lea	rdi, [rsp+72]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	mov	esi, OFFSET FLAT:_ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+8
	lea	rdi, [rsp+48]
	call	_ZNSdD2Ev
.L38:
	lea	rdi, [rsp+176]
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE8:
.L37:
	mov	rax, QWORD PTR [rbp-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+24]
	mov	QWORD PTR [rsp+48], rbp
	mov	QWORD PTR [rsp+48+rax], rcx
	xor	eax, eax
	mov	QWORD PTR [rsp+56], rax
	jmp	.L38
	.cfi_endproc
.LFE2420:
	.section	.gcc_except_table
.LLSDAC2420:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC2420-.LLSDACSBC2420
.LLSDACSBC2420:
	.uleb128 .LEHB8-.LCOLDB4
	.uleb128 .LEHE8-.LEHB8
	.uleb128 0
	.uleb128 0
.LLSDACSEC2420:
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
.LFB2426:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2426
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
	jmp	.L70
	.p2align 4,,10
	.p2align 3
.L134:
	mov	edx, 1
	lea	rsi, [rsp+19]
.LEHB12:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	add	r12d, 1
	cmp	r12d, 300
	je	.L133
.L70:
	mov	esi, r12d
	lea	rdi, [rsp+48]
	call	_ZNSolsEi
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+19], 32
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	jne	.L134
	mov	esi, 32
	call	_ZNSo3putEc
	add	r12d, 1
	cmp	r12d, 300
	jne	.L70
.L133:
	xor	r12d, r12d
	jmp	.L75
	.p2align 4,,10
	.p2align 3
.L77:
	add	r12d, DWORD PTR [rsp+24]
.L75:
	lea	rsi, [rsp+24]
	lea	rdi, [rsp+32]
	call	_ZNSirsERi
	mov	rdx, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	je	.L77
	mov	esi, r12d
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSolsEi
	mov	r12, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+20], 32
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [r12+16+rax], 0
	je	.L78
	mov	edx, 1
	lea	rsi, [rsp+20]
	mov	rdi, r12
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE12:
	mov	r12, rax
.L79:
	mov	rax, QWORD PTR [rsp+96]
	lea	r13, [rsp+448]
	mov	QWORD PTR [rsp+440], 0
	mov	QWORD PTR [rsp+432], r13
	mov	BYTE PTR [rsp+448], 0
	test	rax, rax
	je	.L80
	mov	r8, QWORD PTR [rsp+80]
	test	r8, r8
	je	.L121
	cmp	r8, rax
	jb	.L121
.L81:
	mov	rcx, QWORD PTR [rsp+88]
	xor	edx, edx
	xor	esi, esi
	lea	rdi, [rsp+432]
	sub	r8, rcx
.LEHB13:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
.LEHE13:
.L84:
	mov	rsi, QWORD PTR [rsp+440]
	mov	rdi, r12
.LEHB14:
	call	_ZNSo9_M_insertImEERSoT_
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+21], 10
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L87
	mov	edx, 1
	lea	rsi, [rsp+21]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE14:
.L90:
	mov	rdi, QWORD PTR [rsp+432]
	cmp	rdi, r13
	je	.L89
	mov	rax, QWORD PTR [rsp+448]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L89:
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
	jne	.L135
.L91:
	mov	rsi, QWORD PTR [rsp+128]
	xor	edx, edx
	lea	rdi, [rsp+56]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE7_M_syncEPcmm
.LEHE16:
	mov	rdi, QWORD PTR [rsp+432]
	cmp	rdi, r13
	je	.L92
	mov	rax, QWORD PTR [rsp+448]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L92:
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
	jne	.L136
	mov	esi, 10
	call	_ZNSo3putEc
.LEHE17:
.L95:
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
	je	.L100
	mov	edx, 1
	lea	rsi, [rsp+23]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE21:
.L103:
	movdqa	xmm4, XMMWORD PTR [rsp]
	mov	rdi, QWORD PTR [rsp+528]
	mov	QWORD PTR [rsp+432], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+560], OFFSET FLAT:_ZTVNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+104
	movaps	XMMWORD PTR [rsp+448], xmm4
	cmp	rdi, r12
	je	.L102
	mov	rax, QWORD PTR [rsp+544]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L102:
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
	je	.L104
	mov	rax, QWORD PTR [rsp+144]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L104:
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
.L78:
	.cfi_restore_state
	mov	esi, 32
	mov	rdi, r12
.LEHB22:
	call	_ZNSo3putEc
	jmp	.L79
.L136:
	mov	edx, 1
	lea	rsi, [rsp+22]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE22:
	jmp	.L95
.L135:
	mov	rcx, QWORD PTR [rsp+136]
	jmp	.L91
.L121:
	mov	r8, rax
	jmp	.L81
.L100:
	mov	esi, 10
.LEHB23:
	call	_ZNSo3putEc
.LEHE23:
	jmp	.L103
.L87:
	mov	esi, 10
.LEHB24:
	call	_ZNSo3putEc
.LEHE24:
	jmp	.L90
.L80:
	lea	rsi, [rsp+128]
	lea	rdi, [rsp+432]
.LEHB25:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
.LEHE25:
	jmp	.L84
.L118:
	mov	rbx, rax
	jmp	.L98
.L120:
	jmp	.L97
.L119:
	mov	rbx, rax
	jmp	.L99
.L113:
	mov	rbx, rax
	jmp	.L107
.L110:
	mov	rbx, rax
	jmp	.L86
.L112:
	mov	rbx, rax
	jmp	.L106
.L111:
	mov	rbx, rax
	jmp	.L106
.L117:
	mov	rbx, rax
	jmp	.L106
.L114:
	mov	rbx, rax
	jmp	.L72
.L115:
	mov	rbx, rax
	jmp	.L73
.L116:
	jmp	.L71
	.section	.gcc_except_table
.LLSDA2426:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2426-.LLSDACSB2426
.LLSDACSB2426:
	.uleb128 .LEHB9-.LFB2426
	.uleb128 .LEHE9-.LEHB9
	.uleb128 .L114-.LFB2426
	.uleb128 0
	.uleb128 .LEHB10-.LFB2426
	.uleb128 .LEHE10-.LEHB10
	.uleb128 .L116-.LFB2426
	.uleb128 0
	.uleb128 .LEHB11-.LFB2426
	.uleb128 .LEHE11-.LEHB11
	.uleb128 .L115-.LFB2426
	.uleb128 0
	.uleb128 .LEHB12-.LFB2426
	.uleb128 .LEHE12-.LEHB12
	.uleb128 .L110-.LFB2426
	.uleb128 0
	.uleb128 .LEHB13-.LFB2426
	.uleb128 .LEHE13-.LEHB13
	.uleb128 .L117-.LFB2426
	.uleb128 0
	.uleb128 .LEHB14-.LFB2426
	.uleb128 .LEHE14-.LEHB14
	.uleb128 .L111-.LFB2426
	.uleb128 0
	.uleb128 .LEHB15-.LFB2426
	.uleb128 .LEHE15-.LEHB15
	.uleb128 .L110-.LFB2426
	.uleb128 0
	.uleb128 .LEHB16-.LFB2426
	.uleb128 .LEHE16-.LEHB16
	.uleb128 .L112-.LFB2426
	.uleb128 0
	.uleb128 .LEHB17-.LFB2426
	.uleb128 .LEHE17-.LEHB17
	.uleb128 .L110-.LFB2426
	.uleb128 0
	.uleb128 .LEHB18-.LFB2426
	.uleb128 .LEHE18-.LEHB18
	.uleb128 .L118-.LFB2426
	.uleb128 0
	.uleb128 .LEHB19-.LFB2426
	.uleb128 .LEHE19-.LEHB19
	.uleb128 .L120-.LFB2426
	.uleb128 0
	.uleb128 .LEHB20-.LFB2426
	.uleb128 .LEHE20-.LEHB20
	.uleb128 .L119-.LFB2426
	.uleb128 0
	.uleb128 .LEHB21-.LFB2426
	.uleb128 .LEHE21-.LEHB21
	.uleb128 .L113-.LFB2426
	.uleb128 0
	.uleb128 .LEHB22-.LFB2426
	.uleb128 .LEHE22-.LEHB22
	.uleb128 .L110-.LFB2426
	.uleb128 0
	.uleb128 .LEHB23-.LFB2426
	.uleb128 .LEHE23-.LEHB23
	.uleb128 .L113-.LFB2426
	.uleb128 0
	.uleb128 .LEHB24-.LFB2426
	.uleb128 .LEHE24-.LEHB24
	.uleb128 .L111-.LFB2426
	.uleb128 0
	.uleb128 .LEHB25-.LFB2426
	.uleb128 .LEHE25-.LEHB25
	.uleb128 .L117-.LFB2426
	.uleb128 0
.LLSDACSE2426:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2426
	.type	_Z12writeAndReadv.cold, @function
_Z12writeAndReadv.cold:
.LFSB2426:
.L97:
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
.L98:
	lea	rdi, [rsp+560]
	mov	QWORD PTR [rsp+560], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
.L86:
	lea	rdi, [rsp+32]
	call	_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rbx
.LEHB26:
	call	_Unwind_Resume
.L99:
	lea	rdi, [rsp+456]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	mov	esi, OFFSET FLAT:_ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+8
	lea	rdi, [rsp+432]
	call	_ZNSdD2Ev
	jmp	.L98
.L107:
	lea	rdi, [rsp+432]
	call	_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L86
.L106:
	lea	rdi, [rsp+432]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L86
.L71:
	mov	rdx, QWORD PTR [rbx-24]
	xor	edi, edi
	mov	QWORD PTR [rsp+32], rbx
	mov	rbx, rax
	mov	QWORD PTR [rsp+32+rdx], r15
	mov	QWORD PTR [rsp+40], rdi
.L72:
	lea	rdi, [rsp+160]
	mov	QWORD PTR [rsp+160], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE26:
.L73:
	lea	rdi, [rsp+56]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	mov	esi, OFFSET FLAT:_ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+8
	lea	rdi, [rsp+32]
	call	_ZNSdD2Ev
	jmp	.L72
	.cfi_endproc
.LFE2426:
	.section	.gcc_except_table
.LLSDAC2426:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC2426-.LLSDACSBC2426
.LLSDACSBC2426:
	.uleb128 .LEHB26-.LCOLDB7
	.uleb128 .LEHE26-.LEHB26
	.uleb128 0
	.uleb128 0
.LLSDACSEC2426:
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
.LFB2746:
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
	je	.L147
	mov	rbx, rdi
	mov	rdi, rsi
	mov	r12, rsi
	call	strlen
	mov	QWORD PTR [rsp+8], rax
	mov	rbp, rax
	cmp	rax, 15
	ja	.L148
	cmp	rax, 1
	jne	.L141
	movzx	edx, BYTE PTR [r12]
	mov	BYTE PTR [rbx+16], dl
.L142:
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
.L141:
	.cfi_restore_state
	test	rax, rax
	je	.L142
	jmp	.L140
	.p2align 4,,10
	.p2align 3
.L148:
	xor	edx, edx
	lea	rsi, [rsp+8]
	mov	rdi, rbx
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
	mov	QWORD PTR [rbx], rax
	mov	r13, rax
	mov	rax, QWORD PTR [rsp+8]
	mov	QWORD PTR [rbx+16], rax
.L140:
	mov	rdi, r13
	mov	rdx, rbp
	mov	rsi, r12
	call	memcpy
	mov	rax, QWORD PTR [rsp+8]
	mov	r13, QWORD PTR [rbx]
	jmp	.L142
.L147:
	mov	edi, OFFSET FLAT:.LC8
	call	_ZSt19__throw_logic_errorPKc
	.cfi_endproc
.LFE2746:
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
.LFB2424:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2424
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
	jne	.L150
	test	rbx, rbx
	jne	.L242
.L150:
	mov	QWORD PTR [rsp+64], rbx
	cmp	rbx, 15
	ja	.L243
	cmp	rbx, 1
	jne	.L153
	movzx	eax, BYTE PTR [r12]
	mov	BYTE PTR [rsp+200], al
.L155:
	lea	rax, [rsp+200]
.L154:
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
	je	.L163
	mov	rax, QWORD PTR [rsp+496]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L163:
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
	jne	.L164
	jmp	.L189
	.p2align 4,,10
	.p2align 3
.L247:
	movsx	edx, BYTE PTR [rbx+67]
.L191:
	mov	rsi, QWORD PTR [rsp+8]
	lea	rdi, [rsp+96]
.LEHB31:
	call	_ZSt7getlineIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EES4_
.LEHE31:
	mov	rdx, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	jne	.L244
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
	jne	.L165
	test	rbx, rbx
	jne	.L245
.L165:
	mov	QWORD PTR [rsp+64], rbx
	cmp	rbx, 15
	ja	.L246
	cmp	rbx, 1
	jne	.L168
	movzx	eax, BYTE PTR [r15]
	mov	BYTE PTR [rsp+584], al
.L170:
	mov	rax, r12
.L169:
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
	jne	.L179
	mov	rdx, QWORD PTR [rsp+72]
	mov	rsi, QWORD PTR [rsp+64]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+25], 61
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rbx+16+rax], 0
	je	.L180
	mov	edx, 1
	lea	rsi, [rsp+25]
	mov	rdi, rbx
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rbx, rax
.L181:
	mov	esi, DWORD PTR [rsp+28]
	mov	rdi, rbx
	call	_ZNSolsEi
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+26], 10
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L185
	mov	edx, 1
	lea	rsi, [rsp+26]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE35:
.L184:
	mov	rdi, QWORD PTR [rsp+64]
	cmp	rdi, r15
	je	.L187
	mov	rax, QWORD PTR [rsp+80]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L187:
	mov	rdi, QWORD PTR [rsp+568]
	mov	QWORD PTR [rsp+480], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+600], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+496], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	cmp	rdi, r12
	je	.L188
	mov	rax, QWORD PTR [rsp+584]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L188:
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
	je	.L189
.L164:
	cmp	BYTE PTR [rbx+56], 0
	jne	.L247
	mov	rdi, rbx
.LEHB36:
	call	_ZNKSt5ctypeIcE13_M_widen_initEv
	mov	rax, QWORD PTR [rbx]
	mov	edx, 10
	mov	rax, QWORD PTR [rax+48]
	cmp	rax, OFFSET FLAT:_ZNKSt5ctypeIcE8do_widenEc
	je	.L191
	mov	esi, 10
	mov	rdi, rbx
	call	rax
.LEHE36:
	movsx	edx, al
	jmp	.L191
	.p2align 4,,10
	.p2align 3
.L153:
	test	rbx, rbx
	je	.L155
	lea	rdi, [rsp+200]
	jmp	.L152
	.p2align 4,,10
	.p2align 3
.L179:
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
	je	.L185
	mov	edx, 1
	lea	rsi, [rsp+27]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	jmp	.L184
	.p2align 4,,10
	.p2align 3
.L185:
	mov	esi, 10
	call	_ZNSo3putEc
.LEHE37:
	jmp	.L184
	.p2align 4,,10
	.p2align 3
.L168:
	test	rbx, rbx
	je	.L170
	mov	rdi, r12
	jmp	.L167
	.p2align 4,,10
	.p2align 3
.L246:
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
.L167:
	mov	rdx, rbx
	mov	rsi, r15
	call	memcpy
	mov	rbx, QWORD PTR [rsp+64]
	mov	rax, QWORD PTR [rsp+568]
	jmp	.L169
	.p2align 4,,10
	.p2align 3
.L180:
	mov	esi, 61
	mov	rdi, rbx
.LEHB39:
	call	_ZNSo3putEc
.LEHE39:
	jmp	.L181
	.p2align 4,,10
	.p2align 3
.L244:
	mov	rdi, QWORD PTR [rsp+32]
	lea	rax, [rsp+48]
	cmp	rdi, rax
	je	.L193
	mov	rax, QWORD PTR [rsp+48]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L193:
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
	je	.L194
	mov	edx, 1
	lea	rsi, [rsp+480]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.L195:
	mov	rdi, QWORD PTR [rsp+184]
	lea	rax, [rsp+200]
	mov	QWORD PTR [rsp+96], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+216], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+112], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	cmp	rdi, rax
	je	.L196
	mov	rax, QWORD PTR [rsp+200]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L196:
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
.L194:
	.cfi_restore_state
	mov	esi, 10
	call	_ZNSo3putEc
.LEHE40:
	jmp	.L195
	.p2align 4,,10
	.p2align 3
.L243:
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
.L152:
	mov	rdx, rbx
	mov	rsi, r12
	call	memcpy
	mov	rbx, QWORD PTR [rsp+64]
	mov	rax, QWORD PTR [rsp+184]
	jmp	.L154
.L189:
.LEHB42:
	call	_ZSt16__throw_bad_castv
.LEHE42:
.L245:
	mov	edi, OFFSET FLAT:.LC8
.LEHB43:
	call	_ZSt19__throw_logic_errorPKc
.LEHE43:
.L242:
	mov	edi, OFFSET FLAT:.LC8
.LEHB44:
	call	_ZSt19__throw_logic_errorPKc
.LEHE44:
.L201:
	mov	rbx, rax
	jmp	.L178
.L207:
	mov	rbx, rax
	jmp	.L177
.L210:
	mov	rbx, rax
	jmp	.L172
.L204:
	mov	rbx, rax
	jmp	.L161
.L209:
	mov	rbx, rax
	jmp	.L173
.L202:
	mov	rbx, rax
	jmp	.L198
.L203:
	mov	rbx, rax
	jmp	.L162
.L206:
	mov	rbx, rax
	jmp	.L157
.L208:
	mov	rbx, rax
	jmp	.L176
.L200:
	mov	rbx, rax
	jmp	.L197
.L205:
	mov	rbx, rax
	jmp	.L158
	.section	.gcc_except_table
.LLSDA2424:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2424-.LLSDACSB2424
.LLSDACSB2424:
	.uleb128 .LEHB27-.LFB2424
	.uleb128 .LEHE27-.LEHB27
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB28-.LFB2424
	.uleb128 .LEHE28-.LEHB28
	.uleb128 .L203-.LFB2424
	.uleb128 0
	.uleb128 .LEHB29-.LFB2424
	.uleb128 .LEHE29-.LEHB29
	.uleb128 .L206-.LFB2424
	.uleb128 0
	.uleb128 .LEHB30-.LFB2424
	.uleb128 .LEHE30-.LEHB30
	.uleb128 .L204-.LFB2424
	.uleb128 0
	.uleb128 .LEHB31-.LFB2424
	.uleb128 .LEHE31-.LEHB31
	.uleb128 .L201-.LFB2424
	.uleb128 0
	.uleb128 .LEHB32-.LFB2424
	.uleb128 .LEHE32-.LEHB32
	.uleb128 .L207-.LFB2424
	.uleb128 0
	.uleb128 .LEHB33-.LFB2424
	.uleb128 .LEHE33-.LEHB33
	.uleb128 .L210-.LFB2424
	.uleb128 0
	.uleb128 .LEHB34-.LFB2424
	.uleb128 .LEHE34-.LEHB34
	.uleb128 .L208-.LFB2424
	.uleb128 0
	.uleb128 .LEHB35-.LFB2424
	.uleb128 .LEHE35-.LEHB35
	.uleb128 .L200-.LFB2424
	.uleb128 0
	.uleb128 .LEHB36-.LFB2424
	.uleb128 .LEHE36-.LEHB36
	.uleb128 .L201-.LFB2424
	.uleb128 0
	.uleb128 .LEHB37-.LFB2424
	.uleb128 .LEHE37-.LEHB37
	.uleb128 .L200-.LFB2424
	.uleb128 0
	.uleb128 .LEHB38-.LFB2424
	.uleb128 .LEHE38-.LEHB38
	.uleb128 .L209-.LFB2424
	.uleb128 0
	.uleb128 .LEHB39-.LFB2424
	.uleb128 .LEHE39-.LEHB39
	.uleb128 .L200-.LFB2424
	.uleb128 0
	.uleb128 .LEHB40-.LFB2424
	.uleb128 .LEHE40-.LEHB40
	.uleb128 .L202-.LFB2424
	.uleb128 0
	.uleb128 .LEHB41-.LFB2424
	.uleb128 .LEHE41-.LEHB41
	.uleb128 .L205-.LFB2424
	.uleb128 0
	.uleb128 .LEHB42-.LFB2424
	.uleb128 .LEHE42-.LEHB42
	.uleb128 .L201-.LFB2424
	.uleb128 0
	.uleb128 .LEHB43-.LFB2424
	.uleb128 .LEHE43-.LEHB43
	.uleb128 .L209-.LFB2424
	.uleb128 0
	.uleb128 .LEHB44-.LFB2424
	.uleb128 .LEHE44-.LEHB44
	.uleb128 .L205-.LFB2424
	.uleb128 0
.LLSDACSE2424:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2424
	.type	_Z9readLinesv.cold, @function
_Z9readLinesv.cold:
.LFSB2424:
.L172:
	.cfi_def_cfa_offset 928
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	lea	rdi, [rsp+568]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L173:
	lea	rdi, [rsp+552]
	mov	QWORD PTR [rsp+496], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
.L174:
	mov	rax, QWORD PTR [rbp-24]
	xor	edx, edx
	mov	QWORD PTR [rsp+480], rbp
	mov	QWORD PTR [rsp+480+rax], r13
	mov	QWORD PTR [rsp+488], rdx
.L177:
	lea	rdi, [rsp+600]
	mov	QWORD PTR [rsp+600], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
.L178:
	mov	rdi, QWORD PTR [rsp+8]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L198:
	lea	rdi, [rsp+96]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rbx
.LEHB45:
	call	_Unwind_Resume
.L161:
	lea	rdi, [rsp+112]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
.L159:
	mov	rax, QWORD PTR [rbp-24]
	xor	esi, esi
	mov	QWORD PTR [rsp+96], rbp
	mov	QWORD PTR [rsp+96+rax], r13
	mov	QWORD PTR [rsp+104], rsi
.L162:
	lea	rdi, [rsp+216]
	mov	QWORD PTR [rsp+216], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	lea	rdi, [rsp+480]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE45:
.L157:
	lea	rdi, [rsp+184]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L158:
	lea	rdi, [rsp+168]
	mov	QWORD PTR [rsp+112], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	jmp	.L159
.L176:
	mov	rdi, r14
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L174
.L197:
	lea	rdi, [rsp+64]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+480]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L178
	.cfi_endproc
.LFE2424:
	.section	.gcc_except_table
.LLSDAC2424:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC2424-.LLSDACSBC2424
.LLSDACSBC2424:
	.uleb128 .LEHB45-.LCOLDB13
	.uleb128 .LEHE45-.LEHB45
	.uleb128 0
	.uleb128 0
.LLSDACSEC2424:
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
.LFB2428:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2428
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
	jne	.L249
	test	r13, r13
	jne	.L376
.L249:
	mov	QWORD PTR [rsp+832], r13
	cmp	r13, 15
	ja	.L377
	cmp	r13, 1
	jne	.L252
	movzx	eax, BYTE PTR [r14]
	mov	BYTE PTR [rsp+168], al
.L254:
	mov	rax, r15
.L253:
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
	je	.L263
	mov	rax, QWORD PTR [rsp+1232]
	lea	rsi, [rax+1]
	call	_ZdlPvm
	.p2align 4,,10
	.p2align 3
.L263:
	lea	rsi, [rsp+1216]
	lea	rdi, [rsp+64]
.LEHB49:
	call	_ZNSi3getERc
	mov	rdx, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	jne	.L378
	mov	rax, QWORD PTR _ZSt4cout[rip]
	movsx	esi, BYTE PTR [rsp+1216]
	mov	rax, QWORD PTR [rax-24]
	mov	BYTE PTR [rsp+16], sil
	cmp	QWORD PTR _ZSt4cout[rax+16], 0
	je	.L264
	mov	edx, 1
	lea	rsi, [rsp+16]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
.L265:
	mov	rax, QWORD PTR [rdi]
	mov	BYTE PTR [rsp+17], 46
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L266
	mov	edx, 1
	lea	rsi, [rsp+17]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	jmp	.L263
	.p2align 4,,10
	.p2align 3
.L252:
	test	r13, r13
	je	.L254
	mov	rdi, r15
	jmp	.L251
	.p2align 4,,10
	.p2align 3
.L266:
	mov	esi, 46
	call	_ZNSo3putEc
	jmp	.L263
	.p2align 4,,10
	.p2align 3
.L264:
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSo3putEc
	mov	edi, OFFSET FLAT:_ZSt4cout
	jmp	.L265
	.p2align 4,,10
	.p2align 3
.L378:
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
	je	.L269
	mov	edx, 1
	lea	rsi, [rsp+18]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	r13, rax
.L270:
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
	je	.L271
	mov	edx, 1
	lea	rsi, [rsp+19]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE49:
.L272:
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
	jne	.L273
	test	r13, r13
	jne	.L379
.L273:
	mov	QWORD PTR [rsp+832], r13
	cmp	r13, 15
	ja	.L380
	cmp	r13, 1
	jne	.L276
	mov	rax, QWORD PTR [rsp]
	movzx	eax, BYTE PTR [rax]
	mov	BYTE PTR [rsp+552], al
.L278:
	mov	rax, r14
.L277:
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
	je	.L287
	mov	rax, QWORD PTR [rsp+1232]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L287:
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
	je	.L288
	mov	edx, 1
	lea	rsi, [rsp+20]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE53:
.L289:
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
	je	.L295
	mov	edx, 1
	lea	rsi, [rsp+21]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE57:
.L296:
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
	jne	.L297
	test	rbp, rbp
	jne	.L381
.L297:
	mov	QWORD PTR [rsp+24], rbp
	cmp	rbp, 15
	ja	.L382
	cmp	rbp, 1
	jne	.L300
	mov	rax, QWORD PTR [rsp]
	movzx	eax, BYTE PTR [rax]
	mov	BYTE PTR [rsp+936], al
.L302:
	lea	rax, [rsp+936]
.L301:
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
	je	.L311
	mov	rax, QWORD PTR [rsp+48]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L311:
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
	je	.L312
	mov	edx, 1
	lea	rsi, [rsp+22]
	mov	rdi, rbp
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rbp, rax
.L313:
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
	je	.L314
	mov	edx, 1
	lea	rsi, [rsp+23]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.L315:
	mov	rdi, QWORD PTR [rsp+920]
	lea	rax, [rsp+936]
	mov	QWORD PTR [rsp+832], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	cmp	rdi, rax
	je	.L316
	mov	rax, QWORD PTR [rsp+936]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L316:
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
	je	.L317
	mov	rax, QWORD PTR [rsp+1328]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L317:
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
	je	.L318
	mov	rax, QWORD PTR [rsp+552]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L318:
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
	je	.L319
	mov	rax, QWORD PTR [rsp+168]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L319:
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
.L314:
	.cfi_restore_state
	mov	esi, 10
	call	_ZNSo3putEc
	jmp	.L315
	.p2align 4,,10
	.p2align 3
.L312:
	mov	esi, 32
	mov	rdi, rbp
	call	_ZNSo3putEc
.LEHE61:
	jmp	.L313
	.p2align 4,,10
	.p2align 3
.L295:
	mov	esi, 10
.LEHB62:
	call	_ZNSo3putEc
.LEHE62:
	jmp	.L296
	.p2align 4,,10
	.p2align 3
.L288:
	mov	esi, 10
.LEHB63:
	call	_ZNSo3putEc
.LEHE63:
	jmp	.L289
	.p2align 4,,10
	.p2align 3
.L271:
	mov	esi, 10
.LEHB64:
	call	_ZNSo3putEc
	jmp	.L272
	.p2align 4,,10
	.p2align 3
.L269:
	movsx	esi, al
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSo3putEc
.LEHE64:
	mov	r13d, OFFSET FLAT:_ZSt4cout
	jmp	.L270
	.p2align 4,,10
	.p2align 3
.L276:
	test	r13, r13
	je	.L278
	mov	rdi, r14
	jmp	.L275
	.p2align 4,,10
	.p2align 3
.L300:
	test	rbp, rbp
	je	.L302
	lea	rdi, [rsp+936]
	jmp	.L299
	.p2align 4,,10
	.p2align 3
.L382:
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
.L299:
	mov	rsi, QWORD PTR [rsp]
	mov	rdx, rbp
	call	memcpy
	mov	rbp, QWORD PTR [rsp+24]
	mov	rax, QWORD PTR [rsp+920]
	jmp	.L301
	.p2align 4,,10
	.p2align 3
.L377:
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
.L251:
	mov	rdx, r13
	mov	rsi, r14
	call	memcpy
	mov	r13, QWORD PTR [rsp+832]
	mov	rax, QWORD PTR [rsp+152]
	jmp	.L253
	.p2align 4,,10
	.p2align 3
.L380:
	xor	edx, edx
	lea	rsi, [rsp+832]
	lea	rdi, [rsp+536]
.LEHB67:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
	mov	QWORD PTR [rsp+536], rax
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+832]
	mov	QWORD PTR [rsp+552], rax
.L275:
	mov	rsi, QWORD PTR [rsp]
	mov	rdx, r13
	call	memcpy
	mov	r13, QWORD PTR [rsp+832]
	mov	rax, QWORD PTR [rsp+536]
	jmp	.L277
.L379:
	mov	edi, OFFSET FLAT:.LC8
	call	_ZSt19__throw_logic_errorPKc
.LEHE67:
.L381:
	mov	edi, OFFSET FLAT:.LC8
.LEHB68:
	call	_ZSt19__throw_logic_errorPKc
.LEHE68:
.L376:
	mov	edi, OFFSET FLAT:.LC8
.LEHB69:
	call	_ZSt19__throw_logic_errorPKc
.LEHE69:
.L329:
	mov	rbx, rax
	jmp	.L285
.L332:
	mov	rbp, rax
	jmp	.L280
.L330:
	mov	rbp, rax
	jmp	.L284
.L337:
	mov	rbp, rax
	jmp	.L308
.L324:
	mov	rbx, rax
	jmp	.L320
.L338:
	mov	rbp, rax
	jmp	.L305
.L327:
	mov	rbp, rax
	jmp	.L257
.L323:
	mov	rbx, rax
	jmp	.L310
.L339:
	mov	rbp, rax
	jmp	.L304
.L331:
	mov	rbp, rax
	jmp	.L281
.L336:
	mov	rbx, rax
	jmp	.L309
.L322:
	mov	rbx, rax
	jmp	.L294
.L333:
	mov	rbx, rax
	jmp	.L292
.L335:
	mov	rbx, rax
	jmp	.L291
.L334:
	mov	rbx, rax
	jmp	.L293
.L325:
	mov	rbp, rax
	jmp	.L261
.L328:
	mov	rbp, rax
	jmp	.L256
.L326:
	mov	rbp, rax
	jmp	.L260
.L321:
	mov	rbx, rax
	jmp	.L286
	.section	.gcc_except_table
.LLSDA2428:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2428-.LLSDACSB2428
.LLSDACSB2428:
	.uleb128 .LEHB46-.LFB2428
	.uleb128 .LEHE46-.LEHB46
	.uleb128 .L325-.LFB2428
	.uleb128 0
	.uleb128 .LEHB47-.LFB2428
	.uleb128 .LEHE47-.LEHB47
	.uleb128 .L328-.LFB2428
	.uleb128 0
	.uleb128 .LEHB48-.LFB2428
	.uleb128 .LEHE48-.LEHB48
	.uleb128 .L326-.LFB2428
	.uleb128 0
	.uleb128 .LEHB49-.LFB2428
	.uleb128 .LEHE49-.LEHB49
	.uleb128 .L321-.LFB2428
	.uleb128 0
	.uleb128 .LEHB50-.LFB2428
	.uleb128 .LEHE50-.LEHB50
	.uleb128 .L329-.LFB2428
	.uleb128 0
	.uleb128 .LEHB51-.LFB2428
	.uleb128 .LEHE51-.LEHB51
	.uleb128 .L332-.LFB2428
	.uleb128 0
	.uleb128 .LEHB52-.LFB2428
	.uleb128 .LEHE52-.LEHB52
	.uleb128 .L330-.LFB2428
	.uleb128 0
	.uleb128 .LEHB53-.LFB2428
	.uleb128 .LEHE53-.LEHB53
	.uleb128 .L322-.LFB2428
	.uleb128 0
	.uleb128 .LEHB54-.LFB2428
	.uleb128 .LEHE54-.LEHB54
	.uleb128 .L333-.LFB2428
	.uleb128 0
	.uleb128 .LEHB55-.LFB2428
	.uleb128 .LEHE55-.LEHB55
	.uleb128 .L335-.LFB2428
	.uleb128 0
	.uleb128 .LEHB56-.LFB2428
	.uleb128 .LEHE56-.LEHB56
	.uleb128 .L334-.LFB2428
	.uleb128 0
	.uleb128 .LEHB57-.LFB2428
	.uleb128 .LEHE57-.LEHB57
	.uleb128 .L323-.LFB2428
	.uleb128 0
	.uleb128 .LEHB58-.LFB2428
	.uleb128 .LEHE58-.LEHB58
	.uleb128 .L336-.LFB2428
	.uleb128 0
	.uleb128 .LEHB59-.LFB2428
	.uleb128 .LEHE59-.LEHB59
	.uleb128 .L339-.LFB2428
	.uleb128 0
	.uleb128 .LEHB60-.LFB2428
	.uleb128 .LEHE60-.LEHB60
	.uleb128 .L337-.LFB2428
	.uleb128 0
	.uleb128 .LEHB61-.LFB2428
	.uleb128 .LEHE61-.LEHB61
	.uleb128 .L324-.LFB2428
	.uleb128 0
	.uleb128 .LEHB62-.LFB2428
	.uleb128 .LEHE62-.LEHB62
	.uleb128 .L323-.LFB2428
	.uleb128 0
	.uleb128 .LEHB63-.LFB2428
	.uleb128 .LEHE63-.LEHB63
	.uleb128 .L322-.LFB2428
	.uleb128 0
	.uleb128 .LEHB64-.LFB2428
	.uleb128 .LEHE64-.LEHB64
	.uleb128 .L321-.LFB2428
	.uleb128 0
	.uleb128 .LEHB65-.LFB2428
	.uleb128 .LEHE65-.LEHB65
	.uleb128 .L338-.LFB2428
	.uleb128 0
	.uleb128 .LEHB66-.LFB2428
	.uleb128 .LEHE66-.LEHB66
	.uleb128 .L327-.LFB2428
	.uleb128 0
	.uleb128 .LEHB67-.LFB2428
	.uleb128 .LEHE67-.LEHB67
	.uleb128 .L331-.LFB2428
	.uleb128 0
	.uleb128 .LEHB68-.LFB2428
	.uleb128 .LEHE68-.LEHB68
	.uleb128 .L338-.LFB2428
	.uleb128 0
	.uleb128 .LEHB69-.LFB2428
	.uleb128 .LEHE69-.LEHB69
	.uleb128 .L327-.LFB2428
	.uleb128 0
.LLSDACSE2428:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2428
	.type	_Z10charactersv.cold, @function
_Z10charactersv.cold:
.LFSB2428:
.L280:
	.cfi_def_cfa_offset 1680
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	lea	rdi, [rsp+536]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L281:
	lea	rdi, [rsp+520]
	mov	QWORD PTR [rsp+464], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
.L282:
	mov	rax, QWORD PTR [rbx-24]
	xor	edi, edi
	mov	QWORD PTR [rsp+448], rbx
	mov	rbx, rbp
	mov	QWORD PTR [rsp+448+rax], r12
	mov	QWORD PTR [rsp+456], rdi
.L285:
	lea	rdi, [rsp+568]
	mov	QWORD PTR [rsp+568], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	lea	rdi, [rsp+1216]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L286:
	lea	rdi, [rsp+64]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rbx
.LEHB70:
	call	_Unwind_Resume
.L284:
	lea	rdi, [rsp+464]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L282
.L308:
	lea	rdi, [rsp+848]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
.L306:
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+832], rbx
	mov	rbx, rbp
	mov	QWORD PTR [rsp+832+rax], r12
	xor	eax, eax
	mov	QWORD PTR [rsp+840], rax
.L309:
	lea	rdi, [rsp+952]
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	lea	rdi, [rsp+32]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L310
.L320:
	lea	rdi, [rsp+832]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
.L310:
	lea	rdi, [rsp+1216]
	call	_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEED1Ev
.L294:
	lea	rdi, [rsp+448]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L286
.L304:
	lea	rdi, [rsp+920]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L305:
	lea	rdi, [rsp+904]
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
	jmp	.L306
.L256:
	lea	rdi, [rsp+152]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L257:
	lea	rdi, [rsp+136]
	mov	QWORD PTR [rsp+80], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
.L258:
	mov	rax, QWORD PTR [rbx-24]
	xor	r10d, r10d
	mov	QWORD PTR [rsp+64], rbx
	mov	QWORD PTR [rsp+64+rax], r12
	mov	QWORD PTR [rsp+72], r10
.L261:
	lea	rdi, [rsp+184]
	mov	QWORD PTR [rsp+184], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	lea	rdi, [rsp+1216]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbp
	call	_Unwind_Resume
.LEHE70:
.L291:
	mov	rax, QWORD PTR [r13-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE[rip+24]
	mov	QWORD PTR [rsp+1216], r13
	mov	QWORD PTR [rsp+1216+rax], rcx
	xor	ecx, ecx
	mov	QWORD PTR [rsp+1224], rcx
.L292:
	lea	rdi, [rsp+1344]
	mov	QWORD PTR [rsp+1344], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	jmp	.L294
.L293:
	lea	rdi, [rsp+1240]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	mov	esi, OFFSET FLAT:_ZTTNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEE+8
	lea	rdi, [rsp+1216]
	call	_ZNSdD2Ev
	jmp	.L292
.L260:
	lea	rdi, [rsp+80]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L258
	.cfi_endproc
.LFE2428:
	.section	.gcc_except_table
.LLSDAC2428:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC2428-.LLSDACSBC2428
.LLSDACSBC2428:
	.uleb128 .LEHB70-.LCOLDB15
	.uleb128 .LEHE70-.LEHB70
	.uleb128 0
	.uleb128 0
.LLSDACSEC2428:
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
.LFB2427:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2427
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
	jne	.L384
	test	r12, r12
	jne	.L514
.L384:
	mov	QWORD PTR [rsp+448], r12
	cmp	r12, 15
	ja	.L515
	cmp	r12, 1
	jne	.L387
	movzx	eax, BYTE PTR [r14]
	mov	BYTE PTR [rsp+160], al
	lea	rax, [rsp+160]
.L388:
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
	je	.L396
	mov	rax, QWORD PTR [rsp+848]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L396:
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
	je	.L397
	mov	r8, QWORD PTR [rsp+96]
	test	r8, r8
	je	.L478
	cmp	r8, rax
	jb	.L478
.L398:
	mov	rcx, QWORD PTR [rsp+104]
	xor	edx, edx
	xor	esi, esi
	lea	rdi, [rsp+832]
	sub	r8, rcx
.LEHB75:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
.LEHE75:
.L400:
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
	je	.L404
	mov	edx, 1
	lea	rsi, [rsp+21]
	mov	rdi, r12
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	r12, rax
.L405:
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
	je	.L406
	mov	edx, 1
	lea	rsi, [rsp+22]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE76:
.L407:
	mov	rdi, QWORD PTR [rsp+832]
	cmp	rdi, rbx
	je	.L408
	mov	rax, QWORD PTR [rsp+848]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L408:
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
	jne	.L409
	test	r12, r12
	jne	.L516
.L409:
	mov	QWORD PTR [rsp+32], r12
	cmp	r12, 15
	ja	.L517
	cmp	r12, 1
	jne	.L412
	movzx	eax, BYTE PTR [r14]
	mov	BYTE PTR [rsp+544], al
	lea	rax, [rsp+544]
.L413:
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
	je	.L421
	mov	rax, QWORD PTR [rsp+848]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L421:
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
	je	.L422
	mov	r8, QWORD PTR [rsp+480]
	test	r8, r8
	je	.L479
	cmp	r8, rax
	jb	.L479
.L423:
	mov	rcx, QWORD PTR [rsp+488]
	xor	edx, edx
	xor	esi, esi
	lea	rdi, [rsp+832]
	sub	r8, rcx
.LEHB81:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
.LEHE81:
.L425:
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
	je	.L429
	lea	r13, [rsp+32]
	mov	edx, 1
	mov	rsi, r13
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE82:
.L430:
	mov	rdi, QWORD PTR [rsp+832]
	cmp	rdi, rbx
	je	.L431
	mov	rax, QWORD PTR [rsp+848]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L431:
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
	jne	.L432
	test	r12, r12
	jne	.L518
.L432:
	mov	QWORD PTR [rsp+24], r12
	cmp	r12, 15
	ja	.L519
	cmp	r12, 1
	jne	.L435
	mov	rax, QWORD PTR [rsp]
	movzx	eax, BYTE PTR [rax]
	mov	BYTE PTR [rsp+936], al
	lea	rax, [rsp+936]
.L436:
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
	je	.L444
	mov	rax, QWORD PTR [rsp+48]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L444:
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
	je	.L445
	mov	edx, 1
	lea	rsi, [rsp+23]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.L446:
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
	je	.L447
	mov	edx, 1
	lea	rsi, [rsp+24]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE86:
.L448:
	mov	rdi, QWORD PTR [rsp+32]
	cmp	rdi, r15
	je	.L449
	mov	rax, QWORD PTR [rsp+48]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L449:
	mov	rdi, QWORD PTR [rsp+920]
	lea	rax, [rsp+936]
	mov	QWORD PTR [rsp+832], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+24
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE+64
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE+16
	cmp	rdi, rax
	je	.L450
	mov	rax, QWORD PTR [rsp+936]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L450:
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
	je	.L451
	mov	rax, QWORD PTR [rsp+544]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L451:
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
	je	.L452
	mov	rax, QWORD PTR [rsp+160]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L452:
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
.L387:
	.cfi_restore_state
	test	r12, r12
	jne	.L520
	lea	rax, [rsp+160]
	jmp	.L388
	.p2align 4,,10
	.p2align 3
.L406:
	mov	esi, 10
.LEHB87:
	call	_ZNSo3putEc
	jmp	.L407
	.p2align 4,,10
	.p2align 3
.L404:
	mov	esi, 32
	mov	rdi, r12
	call	_ZNSo3putEc
.LEHE87:
	jmp	.L405
	.p2align 4,,10
	.p2align 3
.L429:
	mov	esi, 10
.LEHB88:
	call	_ZNSo3putEc
.LEHE88:
	lea	r13, [rsp+32]
	jmp	.L430
	.p2align 4,,10
	.p2align 3
.L447:
	mov	esi, 10
.LEHB89:
	call	_ZNSo3putEc
	jmp	.L448
	.p2align 4,,10
	.p2align 3
.L445:
	mov	esi, 10
	call	_ZNSo3putEc
.LEHE89:
	jmp	.L446
	.p2align 4,,10
	.p2align 3
.L478:
	mov	r8, rax
	jmp	.L398
	.p2align 4,,10
	.p2align 3
.L479:
	mov	r8, rax
	jmp	.L423
	.p2align 4,,10
	.p2align 3
.L412:
	test	r12, r12
	jne	.L521
	lea	rax, [rsp+544]
	jmp	.L413
	.p2align 4,,10
	.p2align 3
.L435:
	test	r12, r12
	jne	.L522
	lea	rax, [rsp+936]
	jmp	.L436
	.p2align 4,,10
	.p2align 3
.L515:
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
.L386:
	mov	rdx, r12
	mov	rsi, r14
	call	memcpy
	mov	r12, QWORD PTR [rsp+448]
	mov	rax, QWORD PTR [rsp+144]
	jmp	.L388
	.p2align 4,,10
	.p2align 3
.L517:
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
.L411:
	mov	rdx, r12
	mov	rsi, r14
	call	memcpy
	mov	r12, QWORD PTR [rsp+32]
	mov	rax, QWORD PTR [rsp+528]
	jmp	.L413
	.p2align 4,,10
	.p2align 3
.L519:
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
.L434:
	mov	rsi, QWORD PTR [rsp]
	mov	rdx, r12
	call	memcpy
	mov	r12, QWORD PTR [rsp+24]
	mov	rax, QWORD PTR [rsp+920]
	jmp	.L436
	.p2align 4,,10
	.p2align 3
.L397:
	lea	rsi, [rsp+144]
	lea	rdi, [rsp+832]
.LEHB93:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
.LEHE93:
	jmp	.L400
	.p2align 4,,10
	.p2align 3
.L422:
	lea	rsi, [rsp+528]
	lea	rdi, [rsp+832]
.LEHB94:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
.LEHE94:
	jmp	.L425
.L514:
	mov	edi, OFFSET FLAT:.LC8
.LEHB95:
	call	_ZSt19__throw_logic_errorPKc
.LEHE95:
.L516:
	mov	edi, OFFSET FLAT:.LC8
.LEHB96:
	call	_ZSt19__throw_logic_errorPKc
.LEHE96:
.L518:
	mov	edi, OFFSET FLAT:.LC8
.LEHB97:
	call	_ZSt19__throw_logic_errorPKc
.LEHE97:
.L522:
	lea	rdi, [rsp+936]
	jmp	.L434
.L520:
	lea	rdi, [rsp+160]
	jmp	.L386
.L521:
	lea	rdi, [rsp+544]
	jmp	.L411
.L463:
	mov	rbx, rax
	jmp	.L455
.L466:
	mov	rbx, rax
	jmp	.L391
.L471:
	mov	rbx, rax
	jmp	.L416
.L459:
	mov	rbx, rax
	jmp	.L403
.L468:
	mov	rbx, rax
	jmp	.L453
.L460:
	mov	rbx, rax
	jmp	.L453
.L469:
	mov	rbx, rax
	jmp	.L420
.L470:
	mov	rbx, rax
	jmp	.L419
.L461:
	mov	rbx, rax
	jmp	.L428
.L472:
	mov	rbx, rax
	jmp	.L415
.L474:
	mov	rbx, rax
	jmp	.L443
.L476:
	mov	rbx, rax
	jmp	.L439
.L464:
	mov	rbx, rax
	jmp	.L395
.L467:
	mov	rbx, rax
	jmp	.L390
.L465:
	mov	rbx, rax
	jmp	.L394
.L477:
	mov	rbx, rax
	jmp	.L438
.L475:
	mov	rbp, rax
	jmp	.L442
.L473:
	mov	rbx, rax
	jmp	.L427
.L462:
	mov	rbx, rax
	jmp	.L454
	.section	.gcc_except_table
.LLSDA2427:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2427-.LLSDACSB2427
.LLSDACSB2427:
	.uleb128 .LEHB71-.LFB2427
	.uleb128 .LEHE71-.LEHB71
	.uleb128 .L464-.LFB2427
	.uleb128 0
	.uleb128 .LEHB72-.LFB2427
	.uleb128 .LEHE72-.LEHB72
	.uleb128 .L467-.LFB2427
	.uleb128 0
	.uleb128 .LEHB73-.LFB2427
	.uleb128 .LEHE73-.LEHB73
	.uleb128 .L465-.LFB2427
	.uleb128 0
	.uleb128 .LEHB74-.LFB2427
	.uleb128 .LEHE74-.LEHB74
	.uleb128 .L459-.LFB2427
	.uleb128 0
	.uleb128 .LEHB75-.LFB2427
	.uleb128 .LEHE75-.LEHB75
	.uleb128 .L468-.LFB2427
	.uleb128 0
	.uleb128 .LEHB76-.LFB2427
	.uleb128 .LEHE76-.LEHB76
	.uleb128 .L460-.LFB2427
	.uleb128 0
	.uleb128 .LEHB77-.LFB2427
	.uleb128 .LEHE77-.LEHB77
	.uleb128 .L469-.LFB2427
	.uleb128 0
	.uleb128 .LEHB78-.LFB2427
	.uleb128 .LEHE78-.LEHB78
	.uleb128 .L472-.LFB2427
	.uleb128 0
	.uleb128 .LEHB79-.LFB2427
	.uleb128 .LEHE79-.LEHB79
	.uleb128 .L470-.LFB2427
	.uleb128 0
	.uleb128 .LEHB80-.LFB2427
	.uleb128 .LEHE80-.LEHB80
	.uleb128 .L461-.LFB2427
	.uleb128 0
	.uleb128 .LEHB81-.LFB2427
	.uleb128 .LEHE81-.LEHB81
	.uleb128 .L473-.LFB2427
	.uleb128 0
	.uleb128 .LEHB82-.LFB2427
	.uleb128 .LEHE82-.LEHB82
	.uleb128 .L462-.LFB2427
	.uleb128 0
	.uleb128 .LEHB83-.LFB2427
	.uleb128 .LEHE83-.LEHB83
	.uleb128 .L474-.LFB2427
	.uleb128 0
	.uleb128 .LEHB84-.LFB2427
	.uleb128 .LEHE84-.LEHB84
	.uleb128 .L477-.LFB2427
	.uleb128 0
	.uleb128 .LEHB85-.LFB2427
	.uleb128 .LEHE85-.LEHB85
	.uleb128 .L475-.LFB2427
	.uleb128 0
	.uleb128 .LEHB86-.LFB2427
	.uleb128 .LEHE86-.LEHB86
	.uleb128 .L463-.LFB2427
	.uleb128 0
	.uleb128 .LEHB87-.LFB2427
	.uleb128 .LEHE87-.LEHB87
	.uleb128 .L460-.LFB2427
	.uleb128 0
	.uleb128 .LEHB88-.LFB2427
	.uleb128 .LEHE88-.LEHB88
	.uleb128 .L462-.LFB2427
	.uleb128 0
	.uleb128 .LEHB89-.LFB2427
	.uleb128 .LEHE89-.LEHB89
	.uleb128 .L463-.LFB2427
	.uleb128 0
	.uleb128 .LEHB90-.LFB2427
	.uleb128 .LEHE90-.LEHB90
	.uleb128 .L466-.LFB2427
	.uleb128 0
	.uleb128 .LEHB91-.LFB2427
	.uleb128 .LEHE91-.LEHB91
	.uleb128 .L471-.LFB2427
	.uleb128 0
	.uleb128 .LEHB92-.LFB2427
	.uleb128 .LEHE92-.LEHB92
	.uleb128 .L476-.LFB2427
	.uleb128 0
	.uleb128 .LEHB93-.LFB2427
	.uleb128 .LEHE93-.LEHB93
	.uleb128 .L468-.LFB2427
	.uleb128 0
	.uleb128 .LEHB94-.LFB2427
	.uleb128 .LEHE94-.LEHB94
	.uleb128 .L473-.LFB2427
	.uleb128 0
	.uleb128 .LEHB95-.LFB2427
	.uleb128 .LEHE95-.LEHB95
	.uleb128 .L466-.LFB2427
	.uleb128 0
	.uleb128 .LEHB96-.LFB2427
	.uleb128 .LEHE96-.LEHB96
	.uleb128 .L471-.LFB2427
	.uleb128 0
	.uleb128 .LEHB97-.LFB2427
	.uleb128 .LEHE97-.LEHB97
	.uleb128 .L476-.LFB2427
	.uleb128 0
.LLSDACSE2427:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2427
	.type	_Z6placesv.cold, @function
_Z6placesv.cold:
.LFSB2427:
.L455:
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
.L428:
	lea	rdi, [rsp+448]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
.L403:
	lea	rdi, [rsp+64]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rbx
.LEHB98:
	call	_Unwind_Resume
.L390:
	lea	rdi, [rsp+144]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L391:
	lea	rdi, [rsp+128]
	mov	QWORD PTR [rsp+72], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
.L392:
	mov	rax, QWORD PTR [rbp-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	mov	QWORD PTR [rsp+64], rbp
	mov	QWORD PTR [rsp+64+rax], rcx
.L395:
	lea	rdi, [rsp+176]
	mov	QWORD PTR [rsp+176], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	lea	rdi, [rsp+832]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE98:
.L415:
	lea	rdi, [rsp+528]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L416:
	lea	rdi, [rsp+512]
	mov	QWORD PTR [rsp+456], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
.L417:
	mov	rax, QWORD PTR [rbp-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	mov	QWORD PTR [rsp+448], rbp
	mov	QWORD PTR [rsp+448+rax], rcx
.L420:
	lea	rdi, [rsp+560]
	mov	QWORD PTR [rsp+560], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	lea	rdi, [rsp+832]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L403
.L453:
	lea	rdi, [rsp+832]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L403
.L419:
	lea	rdi, [rsp+456]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L417
.L438:
	lea	rdi, [rsp+920]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L439:
	lea	rdi, [rsp+904]
	mov	QWORD PTR [rsp+848], OFFSET FLAT:_ZTVSt15basic_streambufIcSt11char_traitsIcEE+16
	call	_ZNSt6localeD1Ev
.L440:
	mov	rax, QWORD PTR [r14-24]
	mov	rcx, QWORD PTR _ZTTNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEE[rip+16]
	mov	QWORD PTR [rsp+832], r14
	mov	QWORD PTR [rsp+832+rax], rcx
	xor	eax, eax
	mov	QWORD PTR [rsp+840], rax
.L443:
	lea	rdi, [rsp+952]
	mov	QWORD PTR [rsp+952], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	mov	rdi, r13
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L428
.L394:
	lea	rdi, [rsp+72]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L392
.L442:
	mov	rdi, rbx
	mov	rbx, rbp
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L440
.L427:
	lea	rdi, [rsp+832]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L428
.L454:
	lea	rdi, [rsp+832]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L428
	.cfi_endproc
.LFE2427:
	.section	.gcc_except_table
.LLSDAC2427:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC2427-.LLSDACSBC2427
.LLSDACSBC2427:
	.uleb128 .LEHB98-.LCOLDB20
	.uleb128 .LEHE98-.LEHB98
	.uleb128 0
	.uleb128 0
.LLSDACSEC2427:
	.section	.text.unlikely
	.text
	.size	_Z6placesv, .-_Z6placesv
	.section	.text.unlikely
	.size	_Z6placesv.cold, .-_Z6placesv.cold
.LCOLDE20:
	.text
.LHOTE20:
	.section	.text._ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev,"axG",@progbits,_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
	.type	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev, @function
_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev:
.LFB2807:
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
	je	.L524
	.p2align 4,,10
	.p2align 3
.L526:
	mov	rdi, QWORD PTR [rbx]
	lea	rax, [rbx+16]
	cmp	rdi, rax
	je	.L525
	mov	rax, QWORD PTR [rbx+16]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L525:
	add	rbx, 32
	cmp	rbp, rbx
	jne	.L526
	mov	rbx, QWORD PTR [r12]
.L524:
	test	rbx, rbx
	je	.L523
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
.L523:
	.cfi_restore_state
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2807:
	.size	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev, .-_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
	.weak	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED1Ev
	.set	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED1Ev,_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
	.section	.rodata._ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_.str1.1,"aMS",@progbits,1
.LC21:
	.string	"vector::_M_realloc_insert"
	.section	.text._ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_,"axG",@progbits,_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
	.type	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_, @function
_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_:
.LFB2983:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2983
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
	je	.L568
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
	jne	.L553
	test	rax, rax
	jne	.L569
	xor	r14d, r14d
.L536:
	add	r15, r14
	mov	rsi, QWORD PTR [rcx]
	mov	rdx, QWORD PTR [rcx+8]
	lea	rax, [r15+16]
	mov	rdi, r15
	mov	QWORD PTR [r15], rax
	add	rdx, rsi
.LEHB99:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0
.LEHE99:
	cmp	rbx, rbp
	je	.L555
	lea	r15, [rbp+16]
	lea	r8, [rbx+16]
	mov	rcx, r14
	jmp	.L542
	.p2align 4,,10
	.p2align 3
.L538:
	mov	QWORD PTR [rcx], rdx
	mov	rdx, QWORD PTR [r15]
	mov	QWORD PTR [rcx+16], rdx
.L540:
	add	r15, 32
	mov	QWORD PTR [rcx+8], rax
	add	rcx, 32
	cmp	r15, r8
	je	.L570
.L542:
	lea	rdi, [rcx+16]
	mov	rax, QWORD PTR [r15-8]
	mov	QWORD PTR [rcx], rdi
	mov	rdx, QWORD PTR [r15-16]
	cmp	rdx, r15
	jne	.L538
	mov	rdx, rax
	add	rdx, 1
	je	.L540
	mov	rsi, r15
	mov	QWORD PTR [rsp+24], r8
	mov	QWORD PTR [rsp+16], rcx
	call	memcpy
	mov	rax, QWORD PTR [r15-8]
	mov	rcx, QWORD PTR [rsp+16]
	mov	r8, QWORD PTR [rsp+24]
	jmp	.L540
	.p2align 4,,10
	.p2align 3
.L570:
	mov	r10, rbx
	sub	r10, rbp
	add	r10, r14
.L537:
	add	r10, 32
	cmp	rbx, r13
	je	.L543
	lea	r15, [rbx+16]
	lea	r9, [r13+16]
	mov	rcx, r10
	jmp	.L546
	.p2align 4,,10
	.p2align 3
.L544:
	mov	QWORD PTR [rcx], rax
	mov	rax, QWORD PTR [r15]
	mov	QWORD PTR [rcx+16], rax
.L545:
	add	r15, 32
	mov	QWORD PTR [rcx+8], r8
	add	rcx, 32
	cmp	r15, r9
	je	.L571
.L546:
	mov	rax, QWORD PTR [r15-16]
	lea	rdi, [rcx+16]
	mov	r8, QWORD PTR [r15-8]
	mov	QWORD PTR [rcx], rdi
	cmp	rax, r15
	jne	.L544
	mov	rdx, r8
	add	rdx, 1
	je	.L545
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
	jmp	.L545
	.p2align 4,,10
	.p2align 3
.L571:
	sub	r13, rbx
	add	r10, r13
.L543:
	test	rbp, rbp
	je	.L547
	mov	rsi, QWORD PTR [r12+16]
	mov	rdi, rbp
	mov	QWORD PTR [rsp+16], r10
	sub	rsi, rbp
	call	_ZdlPvm
	mov	r10, QWORD PTR [rsp+16]
.L547:
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
.L553:
	.cfi_restore_state
	movabs	rdi, 9223372036854775776
	mov	QWORD PTR [rsp+8], rsi
.L535:
	mov	QWORD PTR [rsp+16], rcx
.LEHB100:
	call	_Znwm
	mov	rcx, QWORD PTR [rsp+16]
	mov	r14, rax
	jmp	.L536
	.p2align 4,,10
	.p2align 3
.L555:
	mov	r10, r14
	jmp	.L537
.L569:
	movabs	rax, 288230376151711743
	mov	rsi, QWORD PTR [rsp+8]
	cmp	rsi, rax
	cmovbe	rax, rsi
	mov	QWORD PTR [rsp+8], rax
	sal	rax, 5
	mov	rdi, rax
	jmp	.L535
.L568:
	mov	edi, OFFSET FLAT:.LC21
	call	_ZSt20__throw_length_errorPKc
.LEHE100:
.L556:
	mov	rdi, rax
.L548:
	call	__cxa_begin_catch
	test	r14, r14
	jne	.L549
	mov	rdi, r15
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L550:
.LEHB101:
	call	__cxa_rethrow
.LEHE101:
.L549:
	mov	rsi, QWORD PTR [rsp+8]
	mov	rdi, r14
	sal	rsi, 5
	call	_ZdlPvm
	jmp	.L550
.L557:
	mov	rbx, rax
.L551:
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB102:
	call	_Unwind_Resume
.LEHE102:
	.cfi_endproc
.LFE2983:
	.section	.gcc_except_table
	.align 4
.LLSDA2983:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT2983-.LLSDATTD2983
.LLSDATTD2983:
	.byte	0x1
	.uleb128 .LLSDACSE2983-.LLSDACSB2983
.LLSDACSB2983:
	.uleb128 .LEHB99-.LFB2983
	.uleb128 .LEHE99-.LEHB99
	.uleb128 .L556-.LFB2983
	.uleb128 0x1
	.uleb128 .LEHB100-.LFB2983
	.uleb128 .LEHE100-.LEHB100
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB101-.LFB2983
	.uleb128 .LEHE101-.LEHB101
	.uleb128 .L557-.LFB2983
	.uleb128 0
	.uleb128 .LEHB102-.LFB2983
	.uleb128 .LEHE102-.LEHB102
	.uleb128 0
	.uleb128 0
.LLSDACSE2983:
	.byte	0x1
	.byte	0
	.align 4
	.long	0

.LLSDATT2983:
	.section	.text._ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_,"axG",@progbits,_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_,comdat
	.size	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_, .-_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
	.section	.rodata.str1.1
.LC23:
	.string	"(3, 4.25)"
.LC24:
	.string	"a"
.LC26:
	.string	"again"
.LC28:
	.string	"ab"
.LC29:
	.string	"1,2,,4"
.LC30:
	.string	"]\n"
.LC31:
	.string	"ff 077"
.LC32:
	.string	"oops"
.LC33:
	.string	"not a number"
.LC34:
	.string	"heap"
	.section	.text.unlikely
.LCOLDB35:
	.section	.text.startup,"ax",@progbits
.LHOTB35:
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB2429:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2429
	push	r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	mov	esi, 48879
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
	lea	rdi, [rsp+128]
.LEHB103:
	call	_Z11hexadecimalB5cxx11j
.LEHE103:
	mov	rdx, QWORD PTR [rsp+136]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, QWORD PTR [rsp+128]
.LEHB104:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE104:
	mov	r13, rax
	mov	eax, OFFSET FLAT:_ZTVNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE+24
	lea	rdi, [rsp+1392]
	movq	xmm0, rax
	movdqa	xmm2, xmm0
	movdqa	xmm1, xmm0
	movapd	xmm0, XMMWORD PTR .LC22[rip]
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
.LEHB105:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE105:
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
.LEHB106:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE106:
	lea	rsi, [rsp+96]
	lea	rdi, [rsp+1280]
.LEHB107:
	call	_ZlsRSoRK5Point
.LEHE107:
	lea	rax, [rsp+528]
	mov	BYTE PTR [rsp+528], 0
	mov	QWORD PTR [rsp+512], rax
	mov	rax, QWORD PTR [rsp+1328]
	mov	QWORD PTR [rsp+520], 0
	test	rax, rax
	je	.L577
	mov	r8, QWORD PTR [rsp+1312]
	test	r8, r8
	je	.L654
	cmp	r8, rax
	jb	.L654
.L578:
	mov	rcx, QWORD PTR [rsp+1320]
	xor	edx, edx
	xor	esi, esi
	lea	rdi, [rsp+512]
	sub	r8, rcx
.LEHB108:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
.LEHE108:
.L580:
	movdqa	xmm3, XMMWORD PTR [rsp+16]
	mov	rdi, QWORD PTR [rsp+1360]
	mov	QWORD PTR [rsp+1392], OFFSET FLAT:_ZTVNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE+64
	movaps	XMMWORD PTR [rsp+1280], xmm3
	cmp	rdi, r12
	je	.L582
	mov	rax, QWORD PTR [rsp+1376]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L582:
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
.LEHB109:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE109:
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
.LEHB110:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE110:
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
.LEHB111:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E
.LEHE111:
	mov	esi, 1
	lea	rdi, [rsp+1280]
.LEHB112:
	call	_ZNSo9_M_insertIbEERSoT_
.LEHE112:
	lea	rax, [rsp+912]
	mov	BYTE PTR [rsp+912], 0
	mov	QWORD PTR [rsp+896], rax
	mov	rax, QWORD PTR [rsp+1328]
	mov	QWORD PTR [rsp+904], 0
	test	rax, rax
	je	.L590
	mov	r8, QWORD PTR [rsp+1312]
	test	r8, r8
	je	.L655
	cmp	r8, rax
	jb	.L655
.L591:
	mov	rcx, QWORD PTR [rsp+1320]
	xor	edx, edx
	xor	esi, esi
	lea	rdi, [rsp+896]
	sub	r8, rcx
.LEHB113:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
.LEHE113:
.L593:
	movdqa	xmm5, XMMWORD PTR [rsp+16]
	mov	rdi, QWORD PTR [rsp+1360]
	mov	QWORD PTR [rsp+1392], OFFSET FLAT:_ZTVNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE+64
	movaps	XMMWORD PTR [rsp+1280], xmm5
	cmp	rdi, r12
	je	.L595
	mov	rax, QWORD PTR [rsp+1376]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L595:
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
.LEHB114:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE114:
	lea	rdi, [rsp+896]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+512]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+128]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdx, [rsp+512]
	mov	esi, OFFSET FLAT:.LC23
	lea	rdi, [rsp+896]
.LEHB115:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
.LEHE115:
	mov	edx, 8
	lea	rsi, [rsp+896]
	lea	rdi, [rsp+1280]
.LEHB116:
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEC1ERKNS_12basic_stringIcS2_S3_EESt13_Ios_Openmode
.LEHE116:
	lea	rsi, [rsp+48]
	lea	rdi, [rsp+1280]
.LEHB117:
	call	_ZrsRSiR5Point
.LEHE117:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	lea	rdi, [rsp+896]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rsi, [rsp+48]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB118:
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
.LEHE118:
	mov	esi, OFFSET FLAT:.LC24
	lea	rdi, [rsp+128]
.LEHB119:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	esi, 1
	lea	rdi, [rsp+128]
	call	_ZNSolsEi
	mov	esi, 99
	lea	rdi, [rsp+128]
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	movsd	xmm0, QWORD PTR .LC25[rip]
	lea	rdi, [rsp+128]
	call	_ZNSo9_M_insertIdEERSoT_
	lea	rsi, [rsp+136]
	lea	rdi, [rsp+1280]
	call	_ZNKSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE3strEv
.LEHE119:
	mov	rdx, QWORD PTR [rsp+1288]
	mov	rsi, QWORD PTR [rsp+1280]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB120:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE120:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+128]
.LEHB121:
	call	_ZN3Log5clearEv
	mov	esi, OFFSET FLAT:.LC26
	lea	rdi, [rsp+128]
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	lea	rsi, [rsp+136]
	lea	rdi, [rsp+1280]
	call	_ZNKSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE3strEv
.LEHE121:
	mov	rdx, QWORD PTR [rsp+1288]
	mov	rsi, QWORD PTR [rsp+1280]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB122:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE122:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+512]
.LEHB123:
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEC1Ev
.LEHE123:
	mov	rax, QWORD PTR [rsp+512]
	lea	rdx, [rsp+512]
	movsd	xmm0, QWORD PTR .LC27[rip]
	lea	rdi, [rsp+512]
	add	rdx, QWORD PTR [rax-24]
	mov	eax, DWORD PTR [rdx+24]
	mov	QWORD PTR [rdx+8], 2
	and	eax, -261
	or	eax, 4
	mov	DWORD PTR [rdx+24], eax
.LEHB124:
	call	_ZNSo9_M_insertIdEERSoT_
	mov	rdi, rax
	mov	esi, 124
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	esi, OFFSET FLAT:.LC28
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
.LEHE124:
	mov	rdx, QWORD PTR [rsp+1288]
	mov	rsi, QWORD PTR [rsp+1280]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB125:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE125:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdx, [rsp+96]
	mov	esi, OFFSET FLAT:.LC29
	lea	rdi, [rsp+1280]
.LEHB126:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
.LEHE126:
	mov	edx, 8
	lea	rsi, [rsp+1280]
	lea	rdi, [rsp+896]
.LEHB127:
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEC1ERKNS_12basic_stringIcS2_S3_EESt13_Ios_Openmode
.LEHE127:
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
.L599:
	mov	edx, 44
	lea	rsi, [rsp+1280]
	lea	rdi, [rsp+896]
.LEHB128:
	call	_ZSt7getlineIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EES4_
	mov	rdx, QWORD PTR [rax]
	mov	rbx, QWORD PTR [rsp+72]
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	jne	.L672
	cmp	QWORD PTR [rsp+80], rbx
	je	.L600
	lea	rax, [rbx+16]
	mov	rdx, QWORD PTR [rsp+1288]
	mov	rdi, rbx
	mov	QWORD PTR [rbx], rax
	mov	rsi, QWORD PTR [rsp+1280]
	add	rdx, rsi
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0
	add	rbx, 32
	mov	QWORD PTR [rsp+72], rbx
	jmp	.L599
	.p2align 4,,10
	.p2align 3
.L600:
	lea	rdx, [rsp+1280]
	mov	rsi, rbx
	lea	rdi, [rsp+64]
	call	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRKS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
.LEHE128:
	jmp	.L599
	.p2align 4,,10
	.p2align 3
.L672:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rbp, QWORD PTR [rsp+64]
	mov	edi, OFFSET FLAT:_ZSt4cout
	sub	rbx, rbp
	mov	rsi, rbx
	sar	rsi, 5
.LEHB129:
	call	_ZNSo9_M_insertImEERSoT_
	mov	rdi, rax
	mov	esi, 91
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdx, QWORD PTR [rbp+72]
	mov	rsi, QWORD PTR [rbp+64]
	mov	rdi, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, OFFSET FLAT:.LC30
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	lea	rdx, [rsp+39]
	mov	esi, OFFSET FLAT:.LC31
	lea	rdi, [rsp+96]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
.LEHE129:
	mov	edx, 8
	lea	rsi, [rsp+96]
	lea	rdi, [rsp+1280]
.LEHB130:
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEC1ERKNS_12basic_stringIcS2_S3_EESt13_Ios_Openmode
.LEHE130:
	mov	rax, QWORD PTR [rsp+1280]
	lea	rdx, [rsp+1280]
	lea	rsi, [rsp+40]
	lea	rdi, [rsp+1280]
	add	rdx, QWORD PTR [rax-24]
	mov	eax, DWORD PTR [rdx+24]
	and	eax, -75
	or	eax, 8
	mov	DWORD PTR [rdx+24], eax
.LEHB131:
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
.LEHE131:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	lea	rdi, [rsp+96]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	esi, DWORD PTR [rsp+40]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB132:
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
.LEHE132:
	lea	rdx, [rsp+39]
	mov	esi, OFFSET FLAT:.LC32
	lea	rdi, [rsp+96]
.LEHB133:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
.LEHE133:
	mov	edx, 8
	lea	rsi, [rsp+96]
	lea	rdi, [rsp+1280]
.LEHB134:
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEC1ERKNS_12basic_stringIcS2_S3_EESt13_Ios_Openmode
.LEHE134:
	lea	rdi, [rsp+96]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rsi, [rsp+40]
	lea	rdi, [rsp+1280]
.LEHB135:
	call	_ZNSirsERi
.LEHE135:
	mov	rdx, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	jne	.L664
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
.L622:
	mov	edi, 376
.LEHB136:
	call	_Znwm
.LEHE136:
	mov	rdi, rax
	mov	rbx, rax
.LEHB137:
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEC1Ev
.LEHE137:
	mov	esi, OFFSET FLAT:.LC34
	mov	rdi, rbx
.LEHB138:
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
.LEHE138:
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
.L655:
	.cfi_restore_state
	mov	r8, rax
	jmp	.L591
.L654:
	mov	r8, rax
	jmp	.L578
.L590:
	lea	rsi, [rsp+1360]
	lea	rdi, [rsp+896]
.LEHB139:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
.LEHE139:
	jmp	.L593
.L577:
	lea	rsi, [rsp+1360]
	lea	rdi, [rsp+512]
.LEHB140:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
.LEHE140:
	jmp	.L580
.L650:
	mov	rbx, rax
	jmp	.L597
.L652:
	mov	r12, rax
	jmp	.L587
.L651:
	mov	rbx, rax
	jmp	.L588
.L626:
	mov	rbx, rax
	jmp	.L589
.L649:
	mov	rbx, rax
	jmp	.L583
.L646:
	mov	rbx, rax
	jmp	.L584
.L648:
	mov	r12, rax
	jmp	.L574
.L647:
	mov	rbx, rax
	jmp	.L575
.L625:
	mov	rbx, rax
	jmp	.L576
.L645:
	mov	rbp, rax
	jmp	.L624
.L662:
	jmp	.L663
.L640:
	mov	rbx, rax
	mov	rbp, rdx
	jmp	.L617
.L633:
	mov	rbx, rax
	jmp	.L611
.L637:
	mov	rbx, rax
	jmp	.L614
.L636:
	mov	rbx, rax
	jmp	.L613
.L635:
	mov	rbx, rax
	jmp	.L612
.L634:
	mov	rbx, rax
	jmp	.L612
.L639:
	mov	rbx, rax
	jmp	.L615
.L638:
	mov	rbx, rax
	jmp	.L616
.L641:
	mov	rbx, rax
	mov	rax, rdx
	jmp	.L618
.L629:
	mov	rbx, rax
	jmp	.L605
.L631:
	mov	rbx, rax
	jmp	.L609
.L627:
	mov	rbx, rax
	jmp	.L604
.L632:
	mov	rbx, rax
	jmp	.L609
.L628:
	mov	rbx, rax
	jmp	.L606
.L653:
	mov	rbx, rax
	jmp	.L596
.L630:
	mov	rbx, rax
	jmp	.L608
	.section	.gcc_except_table
	.align 4
.LLSDA2429:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT2429-.LLSDATTD2429
.LLSDATTD2429:
	.byte	0x1
	.uleb128 .LLSDACSE2429-.LLSDACSB2429
.LLSDACSB2429:
	.uleb128 .LEHB103-.LFB2429
	.uleb128 .LEHE103-.LEHB103
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB104-.LFB2429
	.uleb128 .LEHE104-.LEHB104
	.uleb128 .L625-.LFB2429
	.uleb128 0
	.uleb128 .LEHB105-.LFB2429
	.uleb128 .LEHE105-.LEHB105
	.uleb128 .L647-.LFB2429
	.uleb128 0
	.uleb128 .LEHB106-.LFB2429
	.uleb128 .LEHE106-.LEHB106
	.uleb128 .L648-.LFB2429
	.uleb128 0
	.uleb128 .LEHB107-.LFB2429
	.uleb128 .LEHE107-.LEHB107
	.uleb128 .L646-.LFB2429
	.uleb128 0
	.uleb128 .LEHB108-.LFB2429
	.uleb128 .LEHE108-.LEHB108
	.uleb128 .L649-.LFB2429
	.uleb128 0
	.uleb128 .LEHB109-.LFB2429
	.uleb128 .LEHE109-.LEHB109
	.uleb128 .L626-.LFB2429
	.uleb128 0
	.uleb128 .LEHB110-.LFB2429
	.uleb128 .LEHE110-.LEHB110
	.uleb128 .L651-.LFB2429
	.uleb128 0
	.uleb128 .LEHB111-.LFB2429
	.uleb128 .LEHE111-.LEHB111
	.uleb128 .L652-.LFB2429
	.uleb128 0
	.uleb128 .LEHB112-.LFB2429
	.uleb128 .LEHE112-.LEHB112
	.uleb128 .L650-.LFB2429
	.uleb128 0
	.uleb128 .LEHB113-.LFB2429
	.uleb128 .LEHE113-.LEHB113
	.uleb128 .L653-.LFB2429
	.uleb128 0
	.uleb128 .LEHB114-.LFB2429
	.uleb128 .LEHE114-.LEHB114
	.uleb128 .L627-.LFB2429
	.uleb128 0
	.uleb128 .LEHB115-.LFB2429
	.uleb128 .LEHE115-.LEHB115
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB116-.LFB2429
	.uleb128 .LEHE116-.LEHB116
	.uleb128 .L628-.LFB2429
	.uleb128 0
	.uleb128 .LEHB117-.LFB2429
	.uleb128 .LEHE117-.LEHB117
	.uleb128 .L629-.LFB2429
	.uleb128 0
	.uleb128 .LEHB118-.LFB2429
	.uleb128 .LEHE118-.LEHB118
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB119-.LFB2429
	.uleb128 .LEHE119-.LEHB119
	.uleb128 .L630-.LFB2429
	.uleb128 0
	.uleb128 .LEHB120-.LFB2429
	.uleb128 .LEHE120-.LEHB120
	.uleb128 .L631-.LFB2429
	.uleb128 0
	.uleb128 .LEHB121-.LFB2429
	.uleb128 .LEHE121-.LEHB121
	.uleb128 .L630-.LFB2429
	.uleb128 0
	.uleb128 .LEHB122-.LFB2429
	.uleb128 .LEHE122-.LEHB122
	.uleb128 .L632-.LFB2429
	.uleb128 0
	.uleb128 .LEHB123-.LFB2429
	.uleb128 .LEHE123-.LEHB123
	.uleb128 .L630-.LFB2429
	.uleb128 0
	.uleb128 .LEHB124-.LFB2429
	.uleb128 .LEHE124-.LEHB124
	.uleb128 .L633-.LFB2429
	.uleb128 0
	.uleb128 .LEHB125-.LFB2429
	.uleb128 .LEHE125-.LEHB125
	.uleb128 .L634-.LFB2429
	.uleb128 0
	.uleb128 .LEHB126-.LFB2429
	.uleb128 .LEHE126-.LEHB126
	.uleb128 .L633-.LFB2429
	.uleb128 0
	.uleb128 .LEHB127-.LFB2429
	.uleb128 .LEHE127-.LEHB127
	.uleb128 .L635-.LFB2429
	.uleb128 0
	.uleb128 .LEHB128-.LFB2429
	.uleb128 .LEHE128-.LEHB128
	.uleb128 .L636-.LFB2429
	.uleb128 0
	.uleb128 .LEHB129-.LFB2429
	.uleb128 .LEHE129-.LEHB129
	.uleb128 .L637-.LFB2429
	.uleb128 0
	.uleb128 .LEHB130-.LFB2429
	.uleb128 .LEHE130-.LEHB130
	.uleb128 .L638-.LFB2429
	.uleb128 0
	.uleb128 .LEHB131-.LFB2429
	.uleb128 .LEHE131-.LEHB131
	.uleb128 .L639-.LFB2429
	.uleb128 0
	.uleb128 .LEHB132-.LFB2429
	.uleb128 .LEHE132-.LEHB132
	.uleb128 .L637-.LFB2429
	.uleb128 0
	.uleb128 .LEHB133-.LFB2429
	.uleb128 .LEHE133-.LEHB133
	.uleb128 .L641-.LFB2429
	.uleb128 0x3
	.uleb128 .LEHB134-.LFB2429
	.uleb128 .LEHE134-.LEHB134
	.uleb128 .L640-.LFB2429
	.uleb128 0x3
	.uleb128 .LEHB135-.LFB2429
	.uleb128 .LEHE135-.LEHB135
	.uleb128 .L662-.LFB2429
	.uleb128 0x3
	.uleb128 .LEHB136-.LFB2429
	.uleb128 .LEHE136-.LEHB136
	.uleb128 .L637-.LFB2429
	.uleb128 0
	.uleb128 .LEHB137-.LFB2429
	.uleb128 .LEHE137-.LEHB137
	.uleb128 .L645-.LFB2429
	.uleb128 0
	.uleb128 .LEHB138-.LFB2429
	.uleb128 .LEHE138-.LEHB138
	.uleb128 .L637-.LFB2429
	.uleb128 0
	.uleb128 .LEHB139-.LFB2429
	.uleb128 .LEHE139-.LEHB139
	.uleb128 .L653-.LFB2429
	.uleb128 0
	.uleb128 .LEHB140-.LFB2429
	.uleb128 .LEHE140-.LEHB140
	.uleb128 .L649-.LFB2429
	.uleb128 0
.LLSDACSE2429:
	.byte	0
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	_ZTISt9exception
.LLSDATT2429:
	.section	.text.startup
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2429
	.type	main.cold, @function
main.cold:
.LFSB2429:
.L596:
	.cfi_def_cfa_offset 1712
	.cfi_offset 3, -40
	.cfi_offset 6, -32
	.cfi_offset 12, -24
	.cfi_offset 13, -16
	lea	rdi, [rsp+896]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L597:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
.L589:
	lea	rdi, [rsp+512]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L576:
	lea	rdi, [rsp+128]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbx
.LEHB141:
	call	_Unwind_Resume
.LEHE141:
.L587:
	lea	rdi, [rsp+1288]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+1280], rbx
	mov	rbx, r12
	mov	QWORD PTR [rsp+1280+rax], rbp
.L588:
	lea	rdi, [rsp+1392]
	mov	QWORD PTR [rsp+1392], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	jmp	.L589
.L583:
	lea	rdi, [rsp+512]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L584:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L576
.L574:
	lea	rdi, [rsp+1288]
	call	_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED1Ev
	mov	rax, QWORD PTR [rbx-24]
	mov	QWORD PTR [rsp+1280], rbx
	mov	rbx, r12
	mov	QWORD PTR [rsp+1280+rax], rbp
.L575:
	lea	rdi, [rsp+1392]
	mov	QWORD PTR [rsp+1392], OFFSET FLAT:_ZTVSt9basic_iosIcSt11char_traitsIcEE+16
	call	_ZNSt8ios_baseD2Ev
	jmp	.L576
.L664:
	mov	edi, 16
	call	__cxa_allocate_exception
	mov	esi, OFFSET FLAT:.LC33
	mov	rdi, rax
	mov	r12, rax
.LEHB142:
	call	_ZNSt13runtime_errorC1EPKc
.LEHE142:
	mov	edx, OFFSET FLAT:_ZNSt13runtime_errorD1Ev
	mov	esi, OFFSET FLAT:_ZTISt13runtime_error
	mov	rdi, r12
.LEHB143:
	call	__cxa_throw
.LEHE143:
.L624:
	mov	rdi, rbx
	mov	esi, 376
	mov	rbx, rbp
	call	_ZdlPvm
.L614:
	lea	rdi, [rsp+64]
	call	_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED1Ev
	lea	rdi, [rsp+896]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
.L611:
	lea	rdi, [rsp+512]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
.L608:
	lea	rdi, [rsp+128]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rbx
.LEHB144:
	call	_Unwind_Resume
.LEHE144:
.L642:
.L663:
	mov	rbx, rax
	mov	rbp, rdx
.L620:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rax, rbp
.L618:
	sub	rax, 1
	jne	.L614
	mov	rdi, rbx
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
.LEHB145:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE145:
	call	__cxa_end_catch
	jmp	.L622
.L643:
	mov	rdi, r12
	mov	rbx, rax
	mov	rbp, rdx
	call	__cxa_free_exception
	jmp	.L620
.L613:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L614
.L612:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L611
.L615:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
.L616:
	lea	rdi, [rsp+96]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L614
.L644:
	mov	rbx, rax
	call	__cxa_end_catch
	jmp	.L614
.L605:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
.L606:
	lea	rdi, [rsp+896]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbx
.LEHB146:
	call	_Unwind_Resume
.LEHE146:
.L609:
	lea	rdi, [rsp+1280]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L608
.L617:
	lea	rdi, [rsp+96]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rax, rbp
	jmp	.L618
.L604:
	lea	rdi, [rsp+896]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L589
	.cfi_endproc
.LFE2429:
	.section	.gcc_except_table
	.align 4
.LLSDAC2429:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC2429-.LLSDATTDC2429
.LLSDATTDC2429:
	.byte	0x1
	.uleb128 .LLSDACSEC2429-.LLSDACSBC2429
.LLSDACSBC2429:
	.uleb128 .LEHB141-.LCOLDB35
	.uleb128 .LEHE141-.LEHB141
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB142-.LCOLDB35
	.uleb128 .LEHE142-.LEHB142
	.uleb128 .L643-.LCOLDB35
	.uleb128 0x3
	.uleb128 .LEHB143-.LCOLDB35
	.uleb128 .LEHE143-.LEHB143
	.uleb128 .L642-.LCOLDB35
	.uleb128 0x3
	.uleb128 .LEHB144-.LCOLDB35
	.uleb128 .LEHE144-.LEHB144
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB145-.LCOLDB35
	.uleb128 .LEHE145-.LEHB145
	.uleb128 .L644-.LCOLDB35
	.uleb128 0
	.uleb128 .LEHB146-.LCOLDB35
	.uleb128 .LEHE146-.LEHB146
	.uleb128 0
	.uleb128 0
.LLSDACSEC2429:
	.byte	0
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	_ZTISt9exception
.LLSDATTC2429:
	.section	.text.unlikely
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE35:
	.section	.text.startup
.LHOTE35:
	.p2align 4
	.type	_GLOBAL__sub_I__ZlsRSoRK5Point, @function
_GLOBAL__sub_I__ZlsRSoRK5Point:
.LFB3221:
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
.LFE3221:
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
.LC22:
	.long	0
	.long	1073217536
	.long	0
	.long	-1073741824
	.section	.rodata.cst8
	.align 8
.LC25:
	.long	0
	.long	1074003968
	.align 8
.LC27:
	.long	-266631570
	.long	1074340345
	.hidden	__dso_handle
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
