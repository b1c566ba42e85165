	.file	"streams.cpp"
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
	.type	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignEPKc.isra.0, @function
_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignEPKc.isra.0:
.LFB2900:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsi
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	rbx, rdi
	mov	rdi, rsi
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	call	strlen
	mov	rdx, QWORD PTR [rbx+8]
	add	rsp, 8
	.cfi_def_cfa_offset 24
	mov	rcx, rbp
	mov	rdi, rbx
	mov	r8, rax
	pop	rbx
	.cfi_def_cfa_offset 16
	xor	esi, esi
	pop	rbp
	.cfi_def_cfa_offset 8
	jmp	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
	.cfi_endproc
.LFE2900:
	.size	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignEPKc.isra.0, .-_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignEPKc.isra.0
	.align 2
	.p2align 4
	.type	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareERKS4_.isra.0, @function
_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareERKS4_.isra.0:
.LFB2901:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rcx
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	rbx, rsi
	mov	rsi, rdx
	mov	rdx, rcx
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	cmp	rbx, rcx
	cmovbe	rdx, rbx
	test	rdx, rdx
	je	.L6
	call	memcmp
	test	eax, eax
	jne	.L5
.L6:
	sub	rbx, rbp
	mov	eax, 2147483647
	cmp	rbx, 2147483647
	jg	.L5
	cmp	rbx, -2147483648
	mov	eax, -2147483648
	cmovge	eax, ebx
.L5:
	add	rsp, 8
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2901:
	.size	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareERKS4_.isra.0, .-_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareERKS4_.isra.0
	.align 2
	.p2align 4
	.type	_ZNKSt9basic_iosIcSt11char_traitsIcEE5widenEc.isra.0, @function
_ZNKSt9basic_iosIcSt11char_traitsIcEE5widenEc.isra.0:
.LFB2902:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	test	rdi, rdi
	je	.L21
	cmp	BYTE PTR [rdi+56], 0
	mov	rbx, rdi
	mov	ebp, esi
	je	.L16
	movzx	ebp, sil
	movzx	eax, BYTE PTR [rdi+57+rbp]
.L14:
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.L16:
	.cfi_restore_state
	call	_ZNKSt5ctypeIcE13_M_widen_initEv
	mov	rax, QWORD PTR [rbx]
	mov	rdx, QWORD PTR [rax+48]
	mov	eax, ebp
	cmp	rdx, OFFSET FLAT:_ZNKSt5ctypeIcE8do_widenEc
	je	.L14
	pop	rax
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	movsx	esi, bpl
	mov	rdi, rbx
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	jmp	rdx
.L21:
	.cfi_restore_state
	call	_ZSt16__throw_bad_castv
	.cfi_endproc
.LFE2902:
	.size	_ZNKSt9basic_iosIcSt11char_traitsIcEE5widenEc.isra.0, .-_ZNKSt9basic_iosIcSt11char_traitsIcEE5widenEc.isra.0
	.align 2
	.p2align 4
	.type	_ZNSi7getlineEPcl.isra.0, @function
_ZNSi7getlineEPcl.isra.0:
.LFB2904:
	.cfi_startproc
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	mov	r12, rdx
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	mov	rbp, rsi
	mov	esi, 10
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	mov	rax, QWORD PTR [rdi]
	mov	rbx, rdi
	mov	rax, QWORD PTR [rax-24]
	mov	rdi, QWORD PTR [rdi+240+rax]
	call	_ZNKSt9basic_iosIcSt11char_traitsIcEE5widenEc.isra.0
	mov	rdx, r12
	mov	rsi, rbp
	mov	rdi, rbx
	movsx	ecx, al
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	jmp	_ZNSi7getlineEPclc
	.cfi_endproc
.LFE2904:
	.size	_ZNSi7getlineEPcl.isra.0, .-_ZNSi7getlineEPcl.isra.0
	.p2align 4
	.type	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0, @function
_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0:
.LFB2905:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rax, QWORD PTR [rdi]
	mov	rbx, rdi
	mov	esi, 10
	mov	rax, QWORD PTR [rax-24]
	mov	rdi, QWORD PTR [rdi+240+rax]
	call	_ZNKSt9basic_iosIcSt11char_traitsIcEE5widenEc.isra.0
	mov	rdi, rbx
	movsx	esi, al
	call	_ZNSo3putEc
	pop	rbx
	.cfi_def_cfa_offset 8
	mov	rdi, rax
	jmp	_ZNSo5flushEv
	.cfi_endproc
.LFE2905:
	.size	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0, .-_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" good "
.LC1:
	.string	" eof "
.LC2:
	.string	" fail "
	.text
	.p2align 4
	.type	_ZL5statePKc, @function
_ZL5statePKc:
.LFB2245:
	.cfi_startproc
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	mov	rsi, rdi
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	esi, OFFSET FLAT:.LC0
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	xor	esi, esi
	mov	rdi, rax
	mov	eax, DWORD PTR _ZSt3cin[rip+48]
	test	eax, eax
	sete	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	esi, OFFSET FLAT:.LC1
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	esi, DWORD PTR _ZSt3cin[rip+48]
	mov	rdi, rax
	shr	esi
	and	esi, 1
	call	_ZNSo9_M_insertIbEERSoT_
	mov	esi, OFFSET FLAT:.LC2
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	xor	esi, esi
	test	BYTE PTR _ZSt3cin[rip+48], 5
	setne	sil
	mov	rdi, rax
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
	xor	esi, esi
	mov	edi, OFFSET FLAT:_ZSt3cin+16
	add	rsp, 8
	.cfi_def_cfa_offset 8
	jmp	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
	.cfi_endproc
.LFE2245:
	.size	_ZL5statePKc, .-_ZL5statePKc
	.align 2
	.p2align 4
	.type	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0, @function
_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0:
.LFB2906:
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
	ja	.L37
	mov	rdi, QWORD PTR [rdi]
	cmp	rdx, 1
	jne	.L31
	movzx	eax, BYTE PTR [rsi]
	mov	BYTE PTR [rdi], al
	mov	rbx, QWORD PTR [rsp+8]
	mov	rdi, QWORD PTR [rbp+0]
.L32:
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
.L31:
	.cfi_restore_state
	test	rdx, rdx
	je	.L32
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L37:
	xor	edx, edx
	lea	rsi, [rsp+8]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
	mov	QWORD PTR [rbp+0], rax
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+8]
	mov	QWORD PTR [rbp+16], rax
.L30:
	mov	rdx, rbx
	mov	rsi, r12
	call	memcpy
	mov	rbx, QWORD PTR [rsp+8]
	mov	rdi, QWORD PTR [rbp+0]
	jmp	.L32
	.cfi_endproc
.LFE2906:
	.size	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0, .-_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0
	.section	.text._ZN9__gnu_cxx6__stoaIlicJiEEET0_PFT_PKT1_PPS3_DpT2_EPKcS5_PmS9_,"axG",@progbits,_ZN9__gnu_cxx6__stoaIlicJiEEET0_PFT_PKT1_PPS3_DpT2_EPKcS5_PmS9_,comdat
	.p2align 4
	.weak	_ZN9__gnu_cxx6__stoaIlicJiEEET0_PFT_PKT1_PPS3_DpT2_EPKcS5_PmS9_
	.type	_ZN9__gnu_cxx6__stoaIlicJiEEET0_PFT_PKT1_PPS3_DpT2_EPKcS5_PmS9_, @function
_ZN9__gnu_cxx6__stoaIlicJiEEET0_PFT_PKT1_PPS3_DpT2_EPKcS5_PmS9_:
.LFB2282:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2282
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	mov	r15, rdi
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	mov	r13d, r8d
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	mov	r12, rcx
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	mov	rbp, rdx
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	sub	rsp, 40
	.cfi_def_cfa_offset 96
	mov	QWORD PTR [rsp+8], rsi
	call	__errno_location
	mov	edx, r13d
	lea	rsi, [rsp+24]
	mov	rdi, rbp
	mov	r14d, DWORD PTR [rax]
	mov	rbx, rax
	mov	DWORD PTR [rax], 0
.LEHB0:
	call	r15
	mov	rcx, QWORD PTR [rsp+24]
	cmp	rcx, rbp
	je	.L54
	mov	esi, DWORD PTR [rbx]
	cmp	esi, 34
	je	.L40
	mov	edx, 2147483648
	add	rdx, rax
	shr	rdx, 32
	jne	.L40
	test	r12, r12
	je	.L42
	sub	rcx, rbp
	mov	QWORD PTR [r12], rcx
.L42:
	test	esi, esi
	jne	.L38
	mov	DWORD PTR [rbx], r14d
.L38:
	add	rsp, 40
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
.L40:
	.cfi_restore_state
	mov	rdi, QWORD PTR [rsp+8]
	call	_ZSt20__throw_out_of_rangePKc
.L54:
	mov	rdi, QWORD PTR [rsp+8]
	call	_ZSt24__throw_invalid_argumentPKc
.LEHE0:
.L46:
	mov	rdi, rax
.L44:
	cmp	DWORD PTR [rbx], 0
	jne	.L45
	mov	DWORD PTR [rbx], r14d
.L45:
.LEHB1:
	call	_Unwind_Resume
.LEHE1:
	.cfi_endproc
.LFE2282:
	.globl	__gxx_personality_v0
	.section	.gcc_except_table._ZN9__gnu_cxx6__stoaIlicJiEEET0_PFT_PKT1_PPS3_DpT2_EPKcS5_PmS9_,"aG",@progbits,_ZN9__gnu_cxx6__stoaIlicJiEEET0_PFT_PKT1_PPS3_DpT2_EPKcS5_PmS9_,comdat
.LLSDA2282:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2282-.LLSDACSB2282
.LLSDACSB2282:
	.uleb128 .LEHB0-.LFB2282
	.uleb128 .LEHE0-.LEHB0
	.uleb128 .L46-.LFB2282
	.uleb128 0
	.uleb128 .LEHB1-.LFB2282
	.uleb128 .LEHE1-.LEHB1
	.uleb128 0
	.uleb128 0
.LLSDACSE2282:
	.section	.text._ZN9__gnu_cxx6__stoaIlicJiEEET0_PFT_PKT1_PPS3_DpT2_EPKcS5_PmS9_,"axG",@progbits,_ZN9__gnu_cxx6__stoaIlicJiEEET0_PFT_PKT1_PPS3_DpT2_EPKcS5_PmS9_,comdat
	.size	_ZN9__gnu_cxx6__stoaIlicJiEEET0_PFT_PKT1_PPS3_DpT2_EPKcS5_PmS9_, .-_ZN9__gnu_cxx6__stoaIlicJiEEET0_PFT_PKT1_PPS3_DpT2_EPKcS5_PmS9_
	.section	.text._ZN9__gnu_cxx12__to_xstringINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEcEET_PFiPT0_mPKS8_P13__va_list_tagEmSB_z,"axG",@progbits,_ZN9__gnu_cxx12__to_xstringINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEcEET_PFiPT0_mPKS8_P13__va_list_tagEmSB_z,comdat
	.p2align 4
	.weak	_ZN9__gnu_cxx12__to_xstringINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEcEET_PFiPT0_mPKS8_P13__va_list_tagEmSB_z
	.type	_ZN9__gnu_cxx12__to_xstringINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEcEET_PFiPT0_mPKS8_P13__va_list_tagEmSB_z, @function
_ZN9__gnu_cxx12__to_xstringINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEcEET_PFiPT0_mPKS8_P13__va_list_tagEmSB_z:
.LFB2380:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	r10, rsi
	mov	rsi, rdx
	mov	rdx, rcx
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	r12
	push	rbx
	.cfi_offset 12, -24
	.cfi_offset 3, -32
	mov	rbx, rdi
	sub	rsp, 208
	mov	QWORD PTR [rbp-160], r8
	mov	QWORD PTR [rbp-152], r9
	test	al, al
	je	.L57
	movaps	XMMWORD PTR [rbp-144], xmm0
	movaps	XMMWORD PTR [rbp-128], xmm1
	movaps	XMMWORD PTR [rbp-112], xmm2
	movaps	XMMWORD PTR [rbp-96], xmm3
	movaps	XMMWORD PTR [rbp-80], xmm4
	movaps	XMMWORD PTR [rbp-64], xmm5
	movaps	XMMWORD PTR [rbp-48], xmm6
	movaps	XMMWORD PTR [rbp-32], xmm7
.L57:
	lea	rax, [rsi+23]
	lea	rcx, [rbp-216]
	mov	DWORD PTR [rbp-216], 32
	mov	DWORD PTR [rbp-212], 48
	and	rax, -16
	sub	rsp, rax
	lea	rax, [rbp+16]
	lea	r12, [rsp+15]
	mov	QWORD PTR [rbp-208], rax
	lea	rax, [rbp-192]
	and	r12, -16
	mov	QWORD PTR [rbp-200], rax
	mov	rdi, r12
	call	r10
	lea	rdx, [rbx+16]
	mov	rsi, r12
	mov	rdi, rbx
	mov	QWORD PTR [rbx], rdx
	movsx	rdx, eax
	add	rdx, r12
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0
	lea	rsp, [rbp-16]
	mov	rax, rbx
	pop	rbx
	pop	r12
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2380:
	.size	_ZN9__gnu_cxx12__to_xstringINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEcEET_PFiPT0_mPKS8_P13__va_list_tagEmSB_z, .-_ZN9__gnu_cxx12__to_xstringINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEcEET_PFiPT0_mPKS8_P13__va_list_tagEmSB_z
	.section	.rodata._ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_.str1.8,"aMS",@progbits,1
	.align 8
.LC3:
	.string	"basic_string: construction from null is not valid"
	.section	.text._ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_,"axG",@progbits,_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC5IS3_EEPKcRKS3_,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_
	.type	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_, @function
_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_:
.LFB2572:
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
	je	.L69
	mov	rbx, rdi
	mov	rdi, rsi
	mov	r12, rsi
	call	strlen
	mov	QWORD PTR [rsp+8], rax
	mov	rbp, rax
	cmp	rax, 15
	ja	.L70
	cmp	rax, 1
	jne	.L63
	movzx	edx, BYTE PTR [r12]
	mov	BYTE PTR [rbx+16], dl
.L64:
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
.L63:
	.cfi_restore_state
	test	rax, rax
	je	.L64
	jmp	.L62
	.p2align 4,,10
	.p2align 3
.L70:
	xor	edx, edx
	lea	rsi, [rsp+8]
	mov	rdi, rbx
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
	mov	QWORD PTR [rbx], rax
	mov	r13, rax
	mov	rax, QWORD PTR [rsp+8]
	mov	QWORD PTR [rbx+16], rax
.L62:
	mov	rdi, r13
	mov	rdx, rbp
	mov	rsi, r12
	call	memcpy
	mov	rax, QWORD PTR [rsp+8]
	mov	r13, QWORD PTR [rbx]
	jmp	.L64
.L69:
	mov	edi, OFFSET FLAT:.LC3
	call	_ZSt19__throw_logic_errorPKc
	.cfi_endproc
.LFE2572:
	.size	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_, .-_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_
	.weak	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
	.set	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_,_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_
	.section	.rodata.str1.1
.LC4:
	.string	"hello"
.LC5:
	.string	"basic_string::append"
.LC6:
	.string	" "
.LC7:
	.string	" world"
.LC8:
	.string	"abc"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC9:
	.string	"%s: __pos (which is %zu) > this->size() (which is %zu)"
	.section	.rodata.str1.1
.LC10:
	.string	"INS"
.LC11:
	.string	"REPL"
.LC12:
	.string	"wor"
.LC13:
	.string	"xyz"
.LC14:
	.string	"R"
.LC15:
	.string	"lo"
.LC16:
	.string	"x"
.LC17:
	.string	"b"
.LC18:
	.string	"q"
.LC19:
	.string	"lR"
	.section	.rodata.str1.8
	.align 8
.LC20:
	.string	"basic_string::at: __n (which is %zu) >= this->size() (which is %zu)"
	.section	.rodata.str1.1
.LC21:
	.string	"again"
.LC24:
	.string	"%f"
.LC25:
	.string	"77"
.LC26:
	.string	"stoi"
.LC27:
	.string	"2.5"
.LC28:
	.string	"stod"
	.section	.rodata.str1.8
	.align 8
.LC29:
	.string	"a long string that does not lie in the string's own room"
	.section	.rodata.str1.1
.LC30:
	.string	"none"
	.section	.text.unlikely,"ax",@progbits
.LCOLDB31:
	.text
.LHOTB31:
	.p2align 4
	.type	_ZL7stringsv, @function
_ZL7stringsv:
.LFB2248:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2248
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	mov	esi, OFFSET FLAT:.LC4
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
	sub	rsp, 344
	.cfi_def_cfa_offset 400
	lea	rdx, [rsp+304]
	lea	rdi, [rsp+16]
.LEHB2:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
.LEHE2:
	lea	rax, [rsp+64]
	mov	edx, 120
	mov	esi, 5
	lea	rdi, [rsp+48]
	mov	QWORD PTR [rsp+48], rax
.LEHB3:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructEmc
.LEHE3:
	mov	rsi, QWORD PTR [rsp+16]
	mov	rdx, QWORD PTR [rsp+24]
	lea	rax, [rsp+320]
	lea	rdi, [rsp+304]
	mov	QWORD PTR [rsp+304], rax
	add	rdx, rsi
.LEHB4:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag.isra.0
.LEHE4:
	movabs	rax, 4611686018427387903
	cmp	QWORD PTR [rsp+312], rax
	je	.L153
	mov	edx, 1
	mov	esi, OFFSET FLAT:.LC6
	lea	rdi, [rsp+304]
.LEHB5:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_appendEPKcm
.LEHE5:
	mov	rdx, QWORD PTR [rsp+56]
	mov	rsi, QWORD PTR [rsp+48]
	lea	rdi, [rsp+304]
.LEHB6:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendEPKcm
.LEHE6:
	mov	rsi, rax
	lea	rdi, [rsp+80]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1EOS4_
	lea	rdi, [rsp+304]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	ecx, 4
	mov	edx, 2
	lea	rsi, [rsp+80]
	lea	rdi, [rsp+112]
.LEHB7:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1ERKS4_mm
.LEHE7:
	mov	rdx, QWORD PTR [rsp+24]
	mov	rsi, QWORD PTR [rsp+16]
	lea	rax, [rsp+160]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	QWORD PTR [rsp+144], rax
	mov	QWORD PTR [rsp+152], 0
	mov	BYTE PTR [rsp+160], 0
.LEHB8:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdx, QWORD PTR [rsp+56]
	mov	rsi, QWORD PTR [rsp+48]
	mov	rdi, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdx, QWORD PTR [rsp+88]
	mov	rsi, QWORD PTR [rsp+80]
	mov	rdi, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdx, QWORD PTR [rsp+120]
	mov	rsi, QWORD PTR [rsp+112]
	mov	rdi, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	xor	esi, esi
	mov	rdi, rax
	cmp	QWORD PTR [rsp+152], 0
	sete	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
	mov	esi, OFFSET FLAT:.LC7
	lea	rdi, [rsp+16]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendEPKc
	mov	esi, 33
	lea	rdi, [rsp+16]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc
	mov	esi, OFFSET FLAT:.LC8
	lea	rdi, [rsp+16]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendEPKc
	mov	rsi, QWORD PTR [rax+8]
	mov	rdi, rax
	mov	r8d, 122
	xor	edx, edx
	mov	ecx, 3
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE14_M_replace_auxEmmmc
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+56]
	mov	ecx, 2
	mov	rsi, QWORD PTR [rsp+48]
	lea	rdx, [rax-1]
	cmp	rdx, rcx
	cmova	rdx, rcx
	test	rax, rax
	je	.L154
	add	rsi, 1
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendEPKcm
	mov	edx, OFFSET FLAT:.LC10
	mov	esi, 5
	lea	rdi, [rsp+16]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6insertEmPKc
	mov	rdi, rax
	mov	edx, 2
	xor	esi, esi
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5eraseEmm
	mov	rdi, rax
	mov	r8d, 4
	mov	ecx, OFFSET FLAT:.LC11
	mov	edx, 3
	mov	esi, 1
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEmmPKcm
	mov	rdx, QWORD PTR [rsp+24]
	mov	rsi, QWORD PTR [rsp+16]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, OFFSET FLAT:.LC12
	lea	rdi, [rsp+16]
	xor	edx, edx
	mov	rbx, rax
	call	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4findEPKcm
	mov	rdi, rbx
	mov	rsi, rax
	call	_ZNSo9_M_insertImEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 122
	lea	rdi, [rsp+16]
	mov	rdx, -1
	mov	rbx, rax
	call	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5rfindEcm
	mov	rdi, rbx
	mov	rsi, rax
	call	_ZNSo9_M_insertImEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	xor	edx, edx
	mov	esi, 81
	lea	rdi, [rsp+16]
	mov	rbx, rax
	call	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4findEcm
	xor	esi, esi
	mov	rdi, rbx
	cmp	rax, -1
	sete	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, OFFSET FLAT:.LC13
	lea	rdi, [rsp+16]
	xor	edx, edx
	mov	rbx, rax
	call	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13find_first_ofEPKcm
	mov	rdi, rbx
	mov	rsi, rax
	call	_ZNSo9_M_insertImEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, OFFSET FLAT:.LC14
	lea	rdi, [rsp+16]
	mov	rdx, -1
	mov	rbx, rax
	call	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12find_last_ofEPKcm
	mov	rdi, rbx
	mov	rsi, rax
	call	_ZNSo9_M_insertImEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, OFFSET FLAT:.LC15
	lea	rdi, [rsp+16]
	xor	edx, edx
	mov	rbx, rax
	call	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE17find_first_not_ofEPKcm
	mov	rdi, rbx
	mov	rsi, rax
	call	_ZNSo9_M_insertImEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, OFFSET FLAT:.LC16
	lea	rdi, [rsp+16]
	mov	rdx, -1
	mov	rbx, rax
	call	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE16find_last_not_ofEPKcm
	mov	rdi, rbx
	mov	rsi, rax
	call	_ZNSo9_M_insertImEERSoT_
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
	mov	ecx, 5
	mov	edx, 3
	lea	rsi, [rsp+16]
	lea	rdi, [rsp+304]
	call	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6substrEmm
.LEHE8:
	mov	rdx, QWORD PTR [rsp+312]
	mov	rsi, QWORD PTR [rsp+304]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB9:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, OFFSET FLAT:.LC17
	lea	rdi, [rsp+16]
	mov	rbx, rax
	call	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc
	xor	esi, esi
	mov	rdi, rbx
	test	eax, eax
	setg	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rsi, QWORD PTR [rsp+24]
	mov	rdi, QWORD PTR [rsp+16]
	mov	rbx, rax
	mov	rcx, QWORD PTR [rsp+56]
	mov	rdx, QWORD PTR [rsp+48]
	call	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareERKS4_.isra.0
	mov	rdi, rbx
	shr	eax, 31
	mov	esi, eax
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rbx, rax
	mov	rdi, QWORD PTR [rsp+16]
	mov	rdx, QWORD PTR [rsp+24]
	xor	eax, eax
	mov	rsi, QWORD PTR [rsp+48]
	cmp	rdx, QWORD PTR [rsp+56]
	je	.L155
.L77:
	movzx	esi, al
	mov	rdi, rbx
	call	_ZNSo9_M_insertIbEERSoT_
	mov	esi, OFFSET FLAT:.LC18
	lea	rdi, [rsp+16]
	mov	rbx, rax
	call	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc
	xor	esi, esi
	mov	rdi, rbx
	test	eax, eax
	setne	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	ecx, OFFSET FLAT:.LC19
	mov	edx, 2
	xor	esi, esi
	mov	rbx, rax
	lea	rdi, [rsp+16]
	call	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEmmPKc
	mov	esi, eax
	mov	rdi, rbx
	call	_ZNSolsEi
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
.LEHE9:
	lea	rdi, [rsp+304]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	esi, 80
	lea	rdi, [rsp+16]
.LEHB10:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc
	lea	rdi, [rsp+16]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE8pop_backEv
	xor	edx, edx
	mov	esi, 5
	lea	rdi, [rsp+16]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6resizeEmc
	mov	esi, 100
	lea	rdi, [rsp+16]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm
	mov	rdx, QWORD PTR [rsp+24]
	mov	rsi, QWORD PTR [rsp+16]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	lea	rax, [rsp+32]
	cmp	QWORD PTR [rsp+16], rax
	je	.L120
	mov	rsi, QWORD PTR [rsp+32]
.L78:
	call	_ZNSo9_M_insertImEERSoT_
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+16]
	movsx	esi, BYTE PTR [rax]
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdx, QWORD PTR [rsp+16]
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+24]
	movsx	esi, BYTE PTR [rdx-1+rax]
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+16]
	movsx	esi, BYTE PTR [rax+2]
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdx, QWORD PTR [rsp+24]
	mov	rdi, rax
	mov	rax, QWORD PTR [rsp+16]
	cmp	rdx, 1
	jbe	.L156
	movsx	esi, BYTE PTR [rax+1]
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
.LEHE10:
	lea	rsi, [rsp+48]
	lea	rdi, [rsp+16]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4swapERS4_
	lea	rsi, [rsp+16]
	lea	rdi, [rsp+176]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1EOS4_
	mov	esi, OFFSET FLAT:.LC21
	lea	rdi, [rsp+16]
	lea	r12, [rsp+144]
.LEHB11:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignEPKc.isra.0
	lea	rsi, [rsp+176]
	lea	rdi, [rsp+16]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4swapERS4_
	mov	rdx, QWORD PTR [rsp+24]
	mov	rsi, QWORD PTR [rsp+16]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdx, QWORD PTR [rsp+184]
	mov	rsi, QWORD PTR [rsp+176]
	mov	rdi, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdx, QWORD PTR [rsp+56]
	mov	rsi, QWORD PTR [rsp+48]
	mov	rdi, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE11:
	mov	rbx, rax
	mov	edx, 45
	lea	rax, [rsp+224]
	mov	esi, 2
	lea	rdi, [rsp+208]
	mov	QWORD PTR [rsp+208], rax
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructEmc
	movzx	edx, WORD PTR .LC22[rip]
	mov	rax, QWORD PTR [rsp+208]
	mov	rdi, rbx
	mov	WORD PTR [rax], dx
	mov	rdx, QWORD PTR [rsp+216]
	mov	rsi, QWORD PTR [rsp+208]
.LEHB12:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	movsd	xmm0, QWORD PTR .LC23[rip]
	mov	rbx, rax
	mov	ecx, OFFSET FLAT:.LC24
	mov	edx, 328
	mov	esi, OFFSET FLAT:vsnprintf
	lea	rdi, [rsp+240]
	mov	eax, 1
	call	_ZN9__gnu_cxx12__to_xstringINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEcEET_PFiPT0_mPKS8_P13__va_list_tagEmSB_z
.LEHE12:
	mov	rdx, QWORD PTR [rsp+248]
	mov	rsi, QWORD PTR [rsp+240]
	mov	rdi, rbx
.LEHB13:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	lea	rdx, [rsp+6]
	mov	esi, OFFSET FLAT:.LC25
	lea	rdi, [rsp+272]
	mov	rbx, rax
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
.LEHE13:
	mov	rdx, QWORD PTR [rsp+272]
	mov	r8d, 10
	xor	ecx, ecx
	mov	esi, OFFSET FLAT:.LC26
	mov	edi, OFFSET FLAT:strtol
.LEHB14:
	call	_ZN9__gnu_cxx6__stoaIlicJiEEET0_PFT_PKT1_PPS3_DpT2_EPKcS5_PmS9_
	mov	esi, eax
	mov	rdi, rbx
	call	_ZNSolsEi
	lea	rdx, [rsp+7]
	mov	esi, OFFSET FLAT:.LC27
	lea	rdi, [rsp+304]
	mov	rbx, rax
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
.LEHE14:
	call	__errno_location
	mov	r13, QWORD PTR [rsp+304]
	lea	rsi, [rsp+8]
	mov	r12d, DWORD PTR [rax]
	mov	DWORD PTR [rax], 0
	mov	rbp, rax
	mov	rdi, r13
	call	strtod
	cmp	r13, QWORD PTR [rsp+8]
	je	.L157
	mov	eax, DWORD PTR [rbp+0]
	cmp	eax, 34
	je	.L158
	test	eax, eax
	je	.L159
.L82:
	mov	rdi, rbx
.LEHB15:
	call	_ZNSo9_M_insertIdEERSoT_
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
.LEHE15:
	lea	rdi, [rsp+304]
	lea	r12, [rsp+144]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+272]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+240]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+208]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	esi, OFFSET FLAT:.LC29
	mov	rdi, r12
.LEHB16:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignEPKc.isra.0
	mov	rsi, r12
	lea	rdi, [rsp+272]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1ERKS4_
.LEHE16:
	mov	rax, QWORD PTR [rsp+272]
	lea	rdi, [rsp+272]
	mov	BYTE PTR [rax], 65
	mov	rax, QWORD PTR [rsp+272]
	lea	rsi, [rax+1]
.LEHB17:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5eraseEN9__gnu_cxx17__normal_iteratorIPKcS4_EE
	lea	rsi, [rsp+272]
	mov	rdi, r12
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
	xor	ebx, ebx
	lea	rbp, [rsp+288]
	jmp	.L89
	.p2align 4,,10
	.p2align 3
.L88:
	mov	BYTE PTR [rax+r13], r14b
	mov	rax, QWORD PTR [rsp+272]
	add	ebx, 1
	mov	QWORD PTR [rsp+280], r15
	mov	BYTE PTR [rax+1+r13], 0
	cmp	ebx, 200
	je	.L160
.L89:
	mov	eax, ebx
	mov	r14d, ebx
	mov	r13, QWORD PTR [rsp+280]
	imul	rax, rax, 1321528399
	lea	r15, [r13+1]
	shr	rax, 35
	imul	eax, eax, 26
	sub	r14d, eax
	mov	rax, QWORD PTR [rsp+272]
	add	r14d, 97
	cmp	rax, rbp
	je	.L121
	mov	rdx, QWORD PTR [rsp+288]
.L87:
	cmp	rdx, r15
	jnb	.L88
	mov	r8d, 1
	xor	ecx, ecx
	xor	edx, edx
	mov	rsi, r13
	lea	rdi, [rsp+272]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm
	mov	rax, QWORD PTR [rsp+272]
	jmp	.L88
	.p2align 4,,10
	.p2align 3
.L121:
	mov	edx, 15
	jmp	.L87
.L160:
	mov	rdx, QWORD PTR [rsp+152]
	mov	rsi, QWORD PTR [rsp+144]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rsi, QWORD PTR [rsp+280]
	mov	rdi, rax
	call	_ZNSo9_M_insertImEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rcx, -1
	mov	edx, 190
	mov	rbx, rax
	lea	rsi, [rsp+272]
	lea	rdi, [rsp+304]
	call	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6substrEmm
.LEHE17:
	mov	rdx, QWORD PTR [rsp+312]
	mov	rsi, QWORD PTR [rsp+304]
	mov	rdi, rbx
.LEHB18:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rsi, QWORD PTR [rsp+152]
	mov	rdi, QWORD PTR [rsp+144]
	mov	rbx, rax
	mov	rcx, QWORD PTR [rsp+280]
	mov	rdx, QWORD PTR [rsp+272]
	call	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareERKS4_.isra.0
	mov	rdi, rbx
	shr	eax, 31
	mov	esi, eax
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
.LEHE18:
	lea	rdi, [rsp+304]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdx, QWORD PTR [rsp+152]
	cmp	rdx, 1000
	jbe	.L161
.L90:
	mov	rcx, -1
	mov	edx, 1000
	mov	rsi, r12
	lea	rdi, [rsp+304]
.LEHB19:
	call	_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6substrEmm
.LEHE19:
	lea	rdi, [rsp+304]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L105:
	mov	rdx, -1
	mov	esi, 1000
	mov	rdi, r12
.LEHB20:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5eraseEmm
.LEHE20:
.L109:
	lea	rdx, [rsp+240]
	mov	esi, OFFSET FLAT:.LC30
	lea	rdi, [rsp+304]
.LEHB21:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
.LEHE21:
	mov	rdx, QWORD PTR [rsp+304]
	mov	r8d, 10
	xor	ecx, ecx
	mov	esi, OFFSET FLAT:.LC26
	mov	edi, OFFSET FLAT:strtol
.LEHB22:
	call	_ZN9__gnu_cxx6__stoaIlicJiEEET0_PFT_PKT1_PPS3_DpT2_EPKcS5_PmS9_
.LEHE22:
	lea	rdi, [rsp+304]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L114:
	lea	rdi, [rsp+272]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+176]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, r12
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+112]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+80]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+48]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+16]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	add	rsp, 344
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
.L159:
	.cfi_restore_state
	mov	DWORD PTR [rbp+0], r12d
	jmp	.L82
.L155:
	test	rdx, rdx
	je	.L119
	call	memcmp
	test	eax, eax
	sete	al
	jmp	.L77
.L120:
	mov	esi, 15
	jmp	.L78
.L119:
	mov	eax, 1
	jmp	.L77
.L161:
	mov	esi, 1000
	mov	edi, OFFSET FLAT:.LC20
	xor	eax, eax
.LEHB23:
	call	_ZSt24__throw_out_of_range_fmtPKcz
.LEHE23:
.L156:
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC20
	xor	eax, eax
.LEHB24:
	call	_ZSt24__throw_out_of_range_fmtPKcz
.LEHE24:
.L158:
	mov	edi, OFFSET FLAT:.LC28
.LEHB25:
	call	_ZSt20__throw_out_of_rangePKc
.L157:
	mov	edi, OFFSET FLAT:.LC28
	call	_ZSt24__throw_invalid_argumentPKc
.LEHE25:
.L154:
	xor	ecx, ecx
	mov	edx, 1
	mov	esi, OFFSET FLAT:.LC5
	mov	edi, OFFSET FLAT:.LC9
.LEHB26:
	call	_ZSt24__throw_out_of_range_fmtPKcz
.LEHE26:
.L153:
	mov	edi, OFFSET FLAT:.LC5
.LEHB27:
	call	_ZSt20__throw_length_errorPKc
.LEHE27:
.L132:
	mov	rbx, rax
	jmp	.L86
.L142:
	mov	rbx, rax
	mov	rbp, rdx
	jmp	.L111
.L141:
	mov	rbx, rax
	mov	rax, rdx
	jmp	.L112
.L139:
	mov	rdi, rax
	mov	rax, rdx
	jmp	.L107
.L134:
	mov	rbx, rax
	jmp	.L98
.L133:
	mov	rbx, rax
	jmp	.L99
.L144:
	mov	rbx, rax
	jmp	.L91
.L145:
	mov	rbx, rax
	jmp	.L84
.L123:
	mov	rbx, rax
	jmp	.L91
.L122:
	mov	rbx, rax
	jmp	.L117
.L135:
	mov	rdi, rax
	mov	rax, rdx
	jmp	.L100
.L124:
	mov	rbx, rax
	jmp	.L75
.L137:
	mov	rdi, rax
	mov	rax, rdx
	jmp	.L103
.L128:
	mov	rbx, rax
	jmp	.L97
.L130:
	mov	rbx, rax
	jmp	.L95
.L129:
	mov	rbx, rax
	jmp	.L96
.L131:
	mov	rbx, rax
	jmp	.L94
.L126:
	mov	rbx, rax
	lea	r12, [rsp+144]
	jmp	.L93
.L127:
	mov	rbx, rax
	jmp	.L92
.L125:
	mov	rbx, rax
	jmp	.L116
	.section	.gcc_except_table,"a",@progbits
	.align 4
.LLSDA2248:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT2248-.LLSDATTD2248
.LLSDATTD2248:
	.byte	0x1
	.uleb128 .LLSDACSE2248-.LLSDACSB2248
.LLSDACSB2248:
	.uleb128 .LEHB2-.LFB2248
	.uleb128 .LEHE2-.LEHB2
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB3-.LFB2248
	.uleb128 .LEHE3-.LEHB3
	.uleb128 .L122-.LFB2248
	.uleb128 0
	.uleb128 .LEHB4-.LFB2248
	.uleb128 .LEHE4-.LEHB4
	.uleb128 .L124-.LFB2248
	.uleb128 0
	.uleb128 .LEHB5-.LFB2248
	.uleb128 .LEHE5-.LEHB5
	.uleb128 .L144-.LFB2248
	.uleb128 0
	.uleb128 .LEHB6-.LFB2248
	.uleb128 .LEHE6-.LEHB6
	.uleb128 .L123-.LFB2248
	.uleb128 0
	.uleb128 .LEHB7-.LFB2248
	.uleb128 .LEHE7-.LEHB7
	.uleb128 .L125-.LFB2248
	.uleb128 0
	.uleb128 .LEHB8-.LFB2248
	.uleb128 .LEHE8-.LEHB8
	.uleb128 .L126-.LFB2248
	.uleb128 0
	.uleb128 .LEHB9-.LFB2248
	.uleb128 .LEHE9-.LEHB9
	.uleb128 .L127-.LFB2248
	.uleb128 0
	.uleb128 .LEHB10-.LFB2248
	.uleb128 .LEHE10-.LEHB10
	.uleb128 .L126-.LFB2248
	.uleb128 0
	.uleb128 .LEHB11-.LFB2248
	.uleb128 .LEHE11-.LEHB11
	.uleb128 .L128-.LFB2248
	.uleb128 0
	.uleb128 .LEHB12-.LFB2248
	.uleb128 .LEHE12-.LEHB12
	.uleb128 .L129-.LFB2248
	.uleb128 0
	.uleb128 .LEHB13-.LFB2248
	.uleb128 .LEHE13-.LEHB13
	.uleb128 .L130-.LFB2248
	.uleb128 0
	.uleb128 .LEHB14-.LFB2248
	.uleb128 .LEHE14-.LEHB14
	.uleb128 .L131-.LFB2248
	.uleb128 0
	.uleb128 .LEHB15-.LFB2248
	.uleb128 .LEHE15-.LEHB15
	.uleb128 .L132-.LFB2248
	.uleb128 0
	.uleb128 .LEHB16-.LFB2248
	.uleb128 .LEHE16-.LEHB16
	.uleb128 .L128-.LFB2248
	.uleb128 0
	.uleb128 .LEHB17-.LFB2248
	.uleb128 .LEHE17-.LEHB17
	.uleb128 .L133-.LFB2248
	.uleb128 0
	.uleb128 .LEHB18-.LFB2248
	.uleb128 .LEHE18-.LEHB18
	.uleb128 .L134-.LFB2248
	.uleb128 0
	.uleb128 .LEHB19-.LFB2248
	.uleb128 .LEHE19-.LEHB19
	.uleb128 .L137-.LFB2248
	.uleb128 0x3
	.uleb128 .LEHB20-.LFB2248
	.uleb128 .LEHE20-.LEHB20
	.uleb128 .L139-.LFB2248
	.uleb128 0x3
	.uleb128 .LEHB21-.LFB2248
	.uleb128 .LEHE21-.LEHB21
	.uleb128 .L141-.LFB2248
	.uleb128 0x3
	.uleb128 .LEHB22-.LFB2248
	.uleb128 .LEHE22-.LEHB22
	.uleb128 .L142-.LFB2248
	.uleb128 0x3
	.uleb128 .LEHB23-.LFB2248
	.uleb128 .LEHE23-.LEHB23
	.uleb128 .L135-.LFB2248
	.uleb128 0x3
	.uleb128 .LEHB24-.LFB2248
	.uleb128 .LEHE24-.LEHB24
	.uleb128 .L126-.LFB2248
	.uleb128 0
	.uleb128 .LEHB25-.LFB2248
	.uleb128 .LEHE25-.LEHB25
	.uleb128 .L145-.LFB2248
	.uleb128 0
	.uleb128 .LEHB26-.LFB2248
	.uleb128 .LEHE26-.LEHB26
	.uleb128 .L126-.LFB2248
	.uleb128 0
	.uleb128 .LEHB27-.LFB2248
	.uleb128 .LEHE27-.LEHB27
	.uleb128 .L144-.LFB2248
	.uleb128 0
.LLSDACSE2248:
	.byte	0
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	_ZTISt9exception
.LLSDATT2248:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2248
	.type	_ZL7stringsv.cold, @function
_ZL7stringsv.cold:
.LFSB2248:
.L84:
	.cfi_def_cfa_offset 400
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	cmp	DWORD PTR [rbp+0], 0
	jne	.L86
	mov	DWORD PTR [rbp+0], r12d
.L86:
	lea	rdi, [rsp+304]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L94:
	lea	rdi, [rsp+272]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L95:
	lea	rdi, [rsp+240]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L96:
	lea	rdi, [rsp+208]
	lea	r12, [rsp+144]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L97:
	lea	rdi, [rsp+176]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L93:
	mov	rdi, r12
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+112]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L116:
	lea	rdi, [rsp+80]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L75:
	lea	rdi, [rsp+48]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L117:
	lea	rdi, [rsp+16]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbx
.LEHB28:
	call	_Unwind_Resume
.LEHE28:
.L111:
	lea	rdi, [rsp+304]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rax, rbp
.L112:
	sub	rax, 1
	jne	.L99
	mov	rdi, rbx
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
.LEHB29:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
.LEHE29:
	call	__cxa_end_catch
	jmp	.L114
.L98:
	lea	rdi, [rsp+304]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L99:
	lea	rdi, [rsp+272]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L97
.L107:
	sub	rax, 1
	jne	.L152
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
.LEHB30:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
.LEHE30:
	call	__cxa_end_catch
	jmp	.L109
.L143:
.L151:
	mov	rbx, rax
	call	__cxa_end_catch
	jmp	.L99
.L100:
	sub	rax, 1
	je	.L101
.L152:
	mov	rbx, rdi
	jmp	.L99
.L140:
	jmp	.L151
.L91:
	lea	rdi, [rsp+304]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L75
.L101:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
.LEHB31:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
.LEHE31:
	call	__cxa_end_catch
	jmp	.L90
.L103:
	sub	rax, 1
	jne	.L152
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
.LEHB32:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
.LEHE32:
	call	__cxa_end_catch
	jmp	.L105
.L92:
	lea	rdi, [rsp+304]
	lea	r12, [rsp+144]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L93
.L136:
	jmp	.L151
.L138:
	jmp	.L151
	.cfi_endproc
.LFE2248:
	.section	.gcc_except_table
	.align 4
.LLSDAC2248:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC2248-.LLSDATTDC2248
.LLSDATTDC2248:
	.byte	0x1
	.uleb128 .LLSDACSEC2248-.LLSDACSBC2248
.LLSDACSBC2248:
	.uleb128 .LEHB28-.LCOLDB31
	.uleb128 .LEHE28-.LEHB28
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB29-.LCOLDB31
	.uleb128 .LEHE29-.LEHB29
	.uleb128 .L143-.LCOLDB31
	.uleb128 0
	.uleb128 .LEHB30-.LCOLDB31
	.uleb128 .LEHE30-.LEHB30
	.uleb128 .L140-.LCOLDB31
	.uleb128 0
	.uleb128 .LEHB31-.LCOLDB31
	.uleb128 .LEHE31-.LEHB31
	.uleb128 .L136-.LCOLDB31
	.uleb128 0
	.uleb128 .LEHB32-.LCOLDB31
	.uleb128 .LEHE32-.LEHB32
	.uleb128 .L138-.LCOLDB31
	.uleb128 0
.LLSDACSEC2248:
	.byte	0
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	_ZTISt9exception
.LLSDATTC2248:
	.section	.text.unlikely
	.text
	.size	_ZL7stringsv, .-_ZL7stringsv
	.section	.text.unlikely
	.size	_ZL7stringsv.cold, .-_ZL7stringsv.cold
.LCOLDE31:
	.text
.LHOTE31:
	.section	.rodata.str1.1
.LC32:
	.string	"yes"
.LC33:
	.string	"no"
.LC35:
	.string	"ab"
.LC50:
	.string	"write\n"
.LC51:
	.string	"error "
.LC52:
	.string	"log"
.LC53:
	.string	"int"
.LC54:
	.string	"too large"
.LC55:
	.string	"short"
.LC56:
	.string	"below 0"
.LC57:
	.string	"hex"
.LC58:
	.string	"bool"
.LC59:
	.string	"no bool"
.LC60:
	.string	"float"
.LC61:
	.string	"no exponent"
.LC62:
	.string	"word"
.LC63:
	.string	"line"
.LC64:
	.string	"line too long"
.LC65:
	.string	"rest of it"
.LC66:
	.string	"characters"
.LC67:
	.string	"width"
.LC68:
	.string	"space"
.LC69:
	.string	"read"
.LC70:
	.string	"delimiter"
.LC71:
	.string	"lines"
.LC72:
	.string	"after the end"
	.section	.text.unlikely
.LCOLDB73:
	.section	.text.startup,"ax",@progbits
.LHOTB73:
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB2253:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2253
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	esi, 5
	mov	edi, OFFSET FLAT:_ZSt4cout
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	sub	rsp, 120
	.cfi_def_cfa_offset 144
.LEHB33:
	call	_ZNSolsEi
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	movabs	rsi, -123456789012
	mov	rdi, rax
	call	_ZNSo9_M_insertIlEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 4000000000
	mov	rdi, rax
	call	_ZNSo9_M_insertImEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rsi, -1
	mov	rdi, rax
	call	_ZNSo9_M_insertImEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, -5
	mov	rdi, rax
	call	_ZNSolsEs
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 7
	mov	rdi, rax
	call	_ZNSo9_M_insertImEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 9
	mov	rdi, rax
	call	_ZNSo9_M_insertIxEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 1
	mov	rdi, rax
	call	_ZNSo9_M_insertIbEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	xor	esi, esi
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rcx, QWORD PTR [rax-24]
	add	rcx, rdi
	or	DWORD PTR [rcx+24], 1
	call	_ZNSo9_M_insertIbEERSoT_
	mov	esi, 10
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rcx, QWORD PTR [rax-24]
	add	rcx, rdi
	and	DWORD PTR [rcx+24], -2
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 255
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rax, QWORD PTR _ZSt4cout[rip]
	mov	rdx, QWORD PTR [rax-24]
	mov	eax, DWORD PTR _ZSt4cout[rdx+24]
	and	eax, -75
	or	eax, 8
	mov	DWORD PTR _ZSt4cout[rdx+24], eax
	call	_ZNSolsEi
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, -1
	mov	rdi, rax
	call	_ZNSolsEi
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, -1
	mov	rdi, rax
	call	_ZNSolsEs
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 48879
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rcx, QWORD PTR [rax-24]
	add	rcx, rdi
	or	DWORD PTR [rcx+24], 16896
	call	_ZNSolsEi
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 8
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rax-24]
	add	rdx, rdi
	mov	eax, DWORD PTR [rdx+24]
	and	eax, -75
	or	eax, 64
	mov	DWORD PTR [rdx+24], eax
	call	_ZNSolsEi
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 7
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rax-24]
	add	rdx, rdi
	mov	eax, DWORD PTR [rdx+24]
	and	eax, -75
	or	eax, 2
	mov	DWORD PTR [rdx+24], eax
	call	_ZNSolsEi
	mov	esi, 32
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rcx, QWORD PTR [rax-24]
	add	rcx, rdi
	and	DWORD PTR [rcx+24], -16897
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 5
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rcx, QWORD PTR [rax-24]
	add	rcx, rdi
	or	DWORD PTR [rcx+24], 2048
	call	_ZNSolsEi
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 5
	mov	rdi, rax
	call	_ZNSo9_M_insertImEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	movsd	xmm0, QWORD PTR .LC34[rip]
	mov	rdi, rax
	call	_ZNSo9_M_insertIdEERSoT_
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rcx, QWORD PTR [rax-24]
	add	rcx, rdi
	and	DWORD PTR [rcx+24], -2049
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
	mov	esi, 42
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rax, QWORD PTR _ZSt4cout[rip]
	mov	rax, QWORD PTR [rax-24]
	mov	QWORD PTR _ZSt4cout[rax+16], 8
	call	_ZNSolsEi
	mov	esi, 124
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 42
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rax-24]
	add	rdx, rdi
	mov	eax, DWORD PTR [rdx+24]
	mov	QWORD PTR [rdx+16], 8
	and	al, 79
	or	eax, 32
	mov	DWORD PTR [rdx+24], eax
	call	_ZNSolsEi
	mov	esi, 124
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rbp, QWORD PTR [rax-24]
	add	rbp, rbx
	mov	eax, DWORD PTR [rbp+24]
	and	al, 79
	or	al, -128
	cmp	BYTE PTR [rbp+225], 0
	mov	DWORD PTR [rbp+24], eax
	mov	rax, rbp
	je	.L191
.L163:
	mov	BYTE PTR [rbp+224], 42
	mov	rdi, rbx
	mov	esi, OFFSET FLAT:.LC35
	mov	QWORD PTR [rax+16], 8
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	esi, 124
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, -42
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rax-24]
	add	rdx, rdi
	mov	eax, DWORD PTR [rdx+24]
	mov	QWORD PTR [rdx+16], 8
	and	al, 79
	or	eax, 16
	mov	DWORD PTR [rdx+24], eax
	call	_ZNSolsEi
	mov	esi, 124
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 42
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rax-24]
	mov	QWORD PTR [rdi+16+rdx], 8
	mov	rdx, QWORD PTR [rax-24]
	add	rdx, rdi
	mov	eax, DWORD PTR [rdx+24]
	and	eax, -75
	or	eax, 520
	mov	DWORD PTR [rdx+24], eax
	call	_ZNSolsEi
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rbp, QWORD PTR [rax-24]
	add	rbp, rbx
	mov	eax, DWORD PTR [rbp+24]
	mov	rdx, rbp
	and	eax, -587
	or	eax, 2
	cmp	BYTE PTR [rbp+225], 0
	mov	DWORD PTR [rbp+24], eax
	je	.L192
.L164:
	and	al, 79
	mov	BYTE PTR [rbp+224], 32
	mov	rdi, rbx
	lea	rbx, [rsp+80]
	or	al, -128
	mov	DWORD PTR [rdx+24], eax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
	movsd	xmm0, QWORD PTR .LC36[rip]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	movsd	xmm0, QWORD PTR .LC37[rip]
	mov	rdi, rax
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	movsd	xmm0, QWORD PTR .LC38[rip]
	mov	rdi, rax
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	movsd	xmm0, QWORD PTR .LC39[rip]
	mov	rdi, rax
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	movsd	xmm0, QWORD PTR .LC40[rip]
	mov	rdi, rax
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	movsd	xmm0, QWORD PTR .LC41[rip]
	mov	rdi, rax
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	mov	rax, QWORD PTR .LC42[rip]
	movq	xmm0, rax
	call	_ZNSo9_M_insertIdEERSoT_
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
	mov	rax, QWORD PTR _ZSt4cout[rip]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rax, QWORD PTR [rax-24]
	mov	edx, DWORD PTR _ZSt4cout[rax+24]
	mov	QWORD PTR _ZSt4cout[rax+8], 2
	and	edx, -261
	or	edx, 4
	mov	DWORD PTR _ZSt4cout[rax+24], edx
	mov	rax, QWORD PTR .LC43[rip]
	movq	xmm0, rax
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rax-24]
	add	rdx, rdi
	mov	eax, DWORD PTR [rdx+24]
	and	eax, -261
	or	ah, 1
	mov	DWORD PTR [rdx+24], eax
	mov	rax, QWORD PTR .LC43[rip]
	movq	xmm0, rax
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	movsd	xmm0, QWORD PTR .LC44[rip]
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rcx, QWORD PTR [rax-24]
	add	rcx, rdi
	and	DWORD PTR [rcx+24], -261
	mov	QWORD PTR [rcx+8], 10
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rcx, QWORD PTR [rax-24]
	mov	rax, QWORD PTR .LC42[rip]
	add	rcx, rdi
	movq	xmm0, rax
	or	DWORD PTR [rcx+24], 1024
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 32
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rcx, QWORD PTR [rax-24]
	add	rcx, rdi
	and	DWORD PTR [rcx+24], -1025
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rcx, QWORD PTR [rax-24]
	mov	rax, QWORD PTR .LC45[rip]
	add	rcx, rdi
	movq	xmm0, rax
	or	DWORD PTR [rcx+24], 260
	call	_ZNSo9_M_insertIdEERSoT_
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rcx, QWORD PTR [rax-24]
	add	rcx, rdi
	and	DWORD PTR [rcx+24], -261
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
	pxor	xmm1, xmm1
	mov	edi, OFFSET FLAT:_ZSt4cout
	movsd	xmm0, QWORD PTR .LC42[rip]
	divsd	xmm0, xmm1
	movsd	QWORD PTR [rsp+8], xmm0
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	movsd	xmm0, QWORD PTR [rsp+8]
	xorpd	xmm0, XMMWORD PTR .LC47[rip]
	mov	rdi, rax
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 99
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax-24]
	mov	QWORD PTR [rdi+16+rax], 6
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 1
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax-24]
	mov	QWORD PTR [rdi+16+rax], 6
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
	mov	esi, 65
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 98
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 4660
	mov	rdi, rax
	call	_ZNSo9_M_insertIPKvEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	xor	esi, esi
	mov	rdi, rax
	call	_ZNSo9_M_insertIPKvEERSoT_
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
	movdqa	xmm0, XMMWORD PTR .LC48[rip]
	mov	edi, OFFSET FLAT:_ZSt4cout
	movups	XMMWORD PTR _ZSt4cout[rip+16], xmm0
	movsd	xmm0, QWORD PTR .LC49[rip]
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 32
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rcx, QWORD PTR [rax-24]
	add	rcx, rdi
	or	DWORD PTR [rcx+24], 4
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	mov	rax, QWORD PTR .LC45[rip]
	movq	xmm0, rax
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 32
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rcx, QWORD PTR [rax-24]
	add	rcx, rdi
	and	DWORD PTR [rcx+24], -5
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 16
	mov	rdi, rax
	call	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St8_Setbase
	mov	esi, 255
	mov	rdi, rax
	call	_ZNSolsEi
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rax-24]
	add	rdx, rdi
	mov	eax, DWORD PTR [rdx+24]
	and	eax, -75
	or	eax, 2
	mov	DWORD PTR [rdx+24], eax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
	mov	esi, 113
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSo3putEc
	mov	esi, 10
	mov	rdi, rax
	call	_ZNSo3putEc
	mov	edx, 6
	mov	esi, OFFSET FLAT:.LC50
	mov	rdi, rax
	call	_ZNSo5writeEPKcl
	mov	rdi, rax
	call	_ZNSo5flushEv
	mov	esi, OFFSET FLAT:.LC51
	mov	edi, OFFSET FLAT:_ZSt4cerr
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	esi, 3
	mov	rdi, rax
	call	_ZNSolsEi
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
	mov	esi, OFFSET FLAT:.LC52
	mov	edi, OFFSET FLAT:_ZSt4clog
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
.LEHE33:
	lea	rax, [rsp+96]
	lea	rsi, [rsp+36]
	mov	edi, OFFSET FLAT:_ZSt3cin
	mov	QWORD PTR [rsp+80], rax
	mov	QWORD PTR [rsp+88], 0
	mov	BYTE PTR [rsp+96], 0
.LEHB34:
	call	_ZNSirsERi
	mov	esi, DWORD PTR [rsp+36]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSolsEi
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC53
	call	_ZL5statePKc
	lea	rsi, [rsp+36]
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSirsERi
	mov	esi, DWORD PTR [rsp+36]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSolsEi
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC54
	call	_ZL5statePKc
	lea	rsi, [rsp+34]
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSirsERs
	movsx	esi, WORD PTR [rsp+34]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSolsEs
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC55
	call	_ZL5statePKc
	lea	rsi, [rsp+40]
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSi10_M_extractIjEERSiRT_
	mov	esi, DWORD PTR [rsp+40]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSo9_M_insertImEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC56
	call	_ZL5statePKc
	mov	rax, QWORD PTR _ZSt3cin[rip]
	lea	rsi, [rsp+36]
	mov	edi, OFFSET FLAT:_ZSt3cin
	mov	rdx, QWORD PTR [rax-24]
	add	rdx, OFFSET FLAT:_ZSt3cin
	mov	eax, DWORD PTR [rdx+24]
	and	eax, -75
	or	eax, 8
	mov	DWORD PTR [rdx+24], eax
	call	_ZNSirsERi
	mov	rdx, QWORD PTR [rax]
	mov	esi, DWORD PTR [rsp+36]
	mov	edi, OFFSET FLAT:_ZSt4cout
	add	rax, QWORD PTR [rdx-24]
	mov	edx, DWORD PTR [rax+24]
	and	edx, -75
	or	edx, 2
	mov	DWORD PTR [rax+24], edx
	call	_ZNSolsEi
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC57
	call	_ZL5statePKc
	lea	rsi, [rsp+30]
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSi10_M_extractIbEERSiRT_
	movzx	esi, BYTE PTR [rsp+30]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC58
	call	_ZL5statePKc
	lea	rsi, [rsp+30]
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSi10_M_extractIbEERSiRT_
	movzx	esi, BYTE PTR [rsp+30]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC59
	call	_ZL5statePKc
	lea	rsi, [rsp+44]
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSi10_M_extractIfEERSiRT_
	pxor	xmm0, xmm0
	mov	edi, OFFSET FLAT:_ZSt4cout
	cvtss2sd	xmm0, DWORD PTR [rsp+44]
	call	_ZNSo9_M_insertIdEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC60
	call	_ZL5statePKc
	lea	rsi, [rsp+44]
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSi10_M_extractIfEERSiRT_
	pxor	xmm0, xmm0
	mov	edi, OFFSET FLAT:_ZSt4cout
	cvtss2sd	xmm0, DWORD PTR [rsp+44]
	call	_ZNSo9_M_insertIdEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC61
	call	_ZL5statePKc
	mov	rsi, rbx
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZStrsIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EE
	mov	rdx, QWORD PTR [rsp+88]
	mov	rsi, QWORD PTR [rsp+80]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC62
	call	_ZL5statePKc
	mov	edx, 10
	mov	edi, OFFSET FLAT:_ZSt3cin
	movabs	rsi, 9223372036854775807
	call	_ZNSi6ignoreEli
	mov	edx, 20
	lea	rsi, [rsp+48]
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSi7getlineEPcl.isra.0
	lea	rsi, [rsp+48]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rsi, QWORD PTR _ZSt3cin[rip+8]
	mov	rdi, rax
	call	_ZNSo9_M_insertIlEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC63
	call	_ZL5statePKc
	mov	edx, 5
	lea	rsi, [rsp+48]
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSi7getlineEPcl.isra.0
	lea	rsi, [rsp+48]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rsi, QWORD PTR _ZSt3cin[rip+8]
	mov	rdi, rax
	call	_ZNSo9_M_insertIlEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC64
	call	_ZL5statePKc
	mov	edx, 20
	lea	rsi, [rsp+48]
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSi7getlineEPcl.isra.0
	lea	rsi, [rsp+48]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC65
	call	_ZL5statePKc
	lea	rsi, [rsp+31]
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSi3getERc
	movsx	esi, BYTE PTR [rsp+31]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:_ZSt3cin
	mov	rbp, rax
	call	_ZNSi3getEv
	movsx	esi, al
	mov	rdi, rbp
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:_ZSt3cin
	mov	rbp, rax
	call	_ZNSi4peekEv
	movsx	esi, al
	mov	rdi, rbp
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSi5ungetEv
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSi3getEv
	movsx	esi, al
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 90
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSi7putbackEc
	lea	rsi, [rsp+31]
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZStrsIcSt11char_traitsIcEERSt13basic_istreamIT_T0_ES6_RS3_
	movsx	esi, BYTE PTR [rsp+31]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC66
	call	_ZL5statePKc
	mov	rax, QWORD PTR _ZSt3cin[rip]
	mov	rsi, rbx
	mov	edi, OFFSET FLAT:_ZSt3cin
	mov	rax, QWORD PTR [rax-24]
	mov	QWORD PTR _ZSt3cin[rax+16], 3
	call	_ZStrsIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EE
	mov	rdx, QWORD PTR [rsp+88]
	mov	rsi, QWORD PTR [rsp+80]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rsi, rbx
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZStrsIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EE
	mov	rdx, QWORD PTR [rsp+88]
	mov	rsi, QWORD PTR [rsp+80]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC67
	call	_ZL5statePKc
	mov	rax, QWORD PTR _ZSt3cin[rip]
	lea	rsi, [rsp+31]
	mov	edi, OFFSET FLAT:_ZSt3cin
	mov	rax, QWORD PTR [rax-24]
	and	DWORD PTR _ZSt3cin[rax+24], -4097
	call	_ZStrsIcSt11char_traitsIcEERSt13basic_istreamIT_T0_ES6_RS3_
	mov	esi, 91
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	movsx	esi, BYTE PTR [rsp+31]
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	mov	esi, 93
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rax, QWORD PTR _ZSt3cin[rip]
	mov	edi, OFFSET FLAT:_ZSt3cin
	mov	rax, QWORD PTR [rax-24]
	or	DWORD PTR _ZSt3cin[rax+24], 4096
	call	_ZSt2wsIcSt11char_traitsIcEERSt13basic_istreamIT_T0_ES6_
	mov	edi, OFFSET FLAT:.LC68
	call	_ZL5statePKc
	mov	edx, 4
	lea	rsi, [rsp+48]
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSi4readEPcl
	mov	edx, 4
	lea	rsi, [rsp+48]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSo5writeEPKcl
	mov	rsi, QWORD PTR _ZSt3cin[rip+8]
	mov	rdi, rax
	call	_ZNSo9_M_insertIlEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC69
	call	_ZL5statePKc
	mov	edx, 59
	mov	rsi, rbx
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZSt7getlineIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EES4_
	mov	rdx, QWORD PTR [rsp+88]
	mov	rsi, QWORD PTR [rsp+80]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:.LC70
	call	_ZL5statePKc
	.p2align 4,,10
	.p2align 3
.L190:
	mov	rax, QWORD PTR _ZSt3cin[rip]
	mov	rax, QWORD PTR [rax-24]
	mov	rbp, QWORD PTR _ZSt3cin[rax+240]
	test	rbp, rbp
	je	.L193
	cmp	BYTE PTR [rbp+56], 0
	je	.L171
	movsx	edx, BYTE PTR [rbp+67]
.L172:
	mov	rsi, rbx
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZSt7getlineIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EES4_
	mov	rdx, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	jne	.L194
	mov	rax, QWORD PTR _ZSt4cout[rip]
	mov	BYTE PTR [rsp+32], 60
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR _ZSt4cout[rax+16], 0
	je	.L166
	mov	edx, 1
	lea	rsi, [rsp+32]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
.L167:
	mov	rdx, QWORD PTR [rsp+88]
	mov	rsi, QWORD PTR [rsp+80]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+33], 62
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L168
	mov	edx, 1
	lea	rsi, [rsp+33]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	jmp	.L190
	.p2align 4,,10
	.p2align 3
.L171:
	mov	rdi, rbp
	call	_ZNKSt5ctypeIcE13_M_widen_initEv
	mov	rax, QWORD PTR [rbp+0]
	mov	edx, 10
	mov	rax, QWORD PTR [rax+48]
	cmp	rax, OFFSET FLAT:_ZNKSt5ctypeIcE8do_widenEc
	je	.L172
	mov	esi, 10
	mov	rdi, rbp
	call	rax
	movsx	edx, al
	jmp	.L172
	.p2align 4,,10
	.p2align 3
.L168:
	mov	esi, 62
	call	_ZNSo3putEc
	jmp	.L190
	.p2align 4,,10
	.p2align 3
.L166:
	mov	esi, 60
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSo3putEc
	mov	edi, OFFSET FLAT:_ZSt4cout
	jmp	.L167
	.p2align 4,,10
	.p2align 3
.L194:
	mov	edi, OFFSET FLAT:.LC71
	call	_ZL5statePKc
	lea	rsi, [rsp+36]
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSirsERi
	mov	edi, OFFSET FLAT:.LC72
	call	_ZL5statePKc
	lea	rsi, [rsp+36]
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSirsERi
	mov	rdx, QWORD PTR [rax]
	mov	esi, OFFSET FLAT:.LC33
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	mov	eax, OFFSET FLAT:.LC32
	cmove	rsi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	call	_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_.isra.0
.LEHE34:
	mov	rdi, rbx
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.LEHB35:
	call	_ZL7stringsv
	add	rsp, 120
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	xor	eax, eax
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.L191:
	.cfi_restore_state
	mov	rdi, QWORD PTR [rbp+240]
	mov	esi, 32
	call	_ZNKSt9basic_iosIcSt11char_traitsIcEE5widenEc.isra.0
	mov	rax, QWORD PTR [rbx]
	mov	BYTE PTR [rbp+225], 1
	mov	rcx, QWORD PTR [rax-24]
	add	rcx, rbx
	mov	rax, rcx
	jmp	.L163
.L192:
	mov	rdi, QWORD PTR [rbp+240]
	mov	esi, 32
	call	_ZNKSt9basic_iosIcSt11char_traitsIcEE5widenEc.isra.0
.LEHE35:
	mov	rax, QWORD PTR [rbx]
	mov	BYTE PTR [rbp+225], 1
	mov	rdx, QWORD PTR [rax-24]
	add	rdx, rbx
	mov	eax, DWORD PTR [rdx+24]
	jmp	.L164
.L193:
.LEHB36:
	call	_ZSt16__throw_bad_castv
.LEHE36:
.L180:
	mov	rbp, rax
	jmp	.L175
	.section	.gcc_except_table
.LLSDA2253:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2253-.LLSDACSB2253
.LLSDACSB2253:
	.uleb128 .LEHB33-.LFB2253
	.uleb128 .LEHE33-.LEHB33
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB34-.LFB2253
	.uleb128 .LEHE34-.LEHB34
	.uleb128 .L180-.LFB2253
	.uleb128 0
	.uleb128 .LEHB35-.LFB2253
	.uleb128 .LEHE35-.LEHB35
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB36-.LFB2253
	.uleb128 .LEHE36-.LEHB36
	.uleb128 .L180-.LFB2253
	.uleb128 0
.LLSDACSE2253:
	.section	.text.startup
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2253
	.type	main.cold, @function
main.cold:
.LFSB2253:
.L175:
	.cfi_def_cfa_offset 144
	.cfi_offset 3, -24
	.cfi_offset 6, -16
	mov	rdi, rbx
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbp
.LEHB37:
	call	_Unwind_Resume
.LEHE37:
	.cfi_endproc
.LFE2253:
	.section	.gcc_except_table
.LLSDAC2253:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC2253-.LLSDACSBC2253
.LLSDACSBC2253:
	.uleb128 .LEHB37-.LCOLDB73
	.uleb128 .LEHE37-.LEHB37
	.uleb128 0
	.uleb128 0
.LLSDACSEC2253:
	.section	.text.unlikely
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE73:
	.section	.text.startup
.LHOTE73:
	.p2align 4
	.type	_GLOBAL__sub_I_main, @function
_GLOBAL__sub_I_main:
.LFB2894:
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
.LFE2894:
	.size	_GLOBAL__sub_I_main, .-_GLOBAL__sub_I_main
	.section	.init_array,"aw"
	.align 8
	.quad	_GLOBAL__sub_I_main
	.local	_ZStL8__ioinit
	.comm	_ZStL8__ioinit,1,1
	.section	.rodata.cst2,"aM",@progbits,2
	.align 2
.LC22:
	.byte	52
	.byte	50
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC23:
	.long	0
	.long	1074528256
	.align 8
.LC34:
	.long	0
	.long	1075183616
	.align 8
.LC36:
	.long	-266631570
	.long	1074340345
	.align 8
.LC37:
	.long	536870912
	.long	1107468383
	.align 8
.LC38:
	.long	-1998362383
	.long	1055193269
	.align 8
.LC39:
	.long	0
	.long	1090021888
	.align 8
.LC40:
	.long	0
	.long	1093850759
	.align 8
.LC41:
	.long	-1610612736
	.long	1069128089
	.align 8
.LC42:
	.long	0
	.long	1072693248
	.align 8
.LC43:
	.long	-1783957616
	.long	1074118409
	.align 8
.LC44:
	.long	-1961601277
	.long	1074118410
	.align 8
.LC45:
	.long	0
	.long	1073217536
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC47:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.align 16
.LC48:
	.quad	3
	.quad	6
	.section	.rodata.cst8
	.align 8
.LC49:
	.long	1431655765
	.long	1071994197
	.hidden	__dso_handle
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
