	.file	"times.cpp"
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
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev
	.type	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev, @function
_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev:
.LFB3647:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE3647:
	.size	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev, .-_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev
	.weak	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED1Ev
	.set	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED1Ev,_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
	.type	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv, @function
_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:
.LFB3650:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE3650:
	.size	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv, .-_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev
	.type	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev, @function
_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev:
.LFB3649:
	.cfi_startproc
	mov	esi, 24
	jmp	_ZdlPvm
	.cfi_endproc
.LFE3649:
	.size	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev, .-_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
	.type	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv, @function
_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:
.LFB3651:
	.cfi_startproc
	mov	esi, 24
	jmp	_ZdlPvm
	.cfi_endproc
.LFE3651:
	.size	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv, .-_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info
	.type	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info, @function
_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info:
.LFB3652:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	rbx, rdi
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	cmp	rsi, OFFSET FLAT:_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag
	je	.L8
	mov	rdi, QWORD PTR [rsi+8]
	cmp	rdi, OFFSET FLAT:_ZTSSt19_Sp_make_shared_tag
	je	.L8
	xor	ebp, ebp
	cmp	BYTE PTR [rdi], 42
	je	.L7
	mov	esi, OFFSET FLAT:_ZTSSt19_Sp_make_shared_tag
	call	strcmp
	test	eax, eax
	jne	.L7
.L8:
	lea	rbp, [rbx+16]
.L7:
	add	rsp, 8
	.cfi_def_cfa_offset 24
	mov	rax, rbp
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE3652:
	.size	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info, .-_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info
	.section	.text._ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv,"axG",@progbits,_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
	.type	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv, @function
_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv:
.LFB3168:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rax, QWORD PTR [rdi]
	mov	rbx, rdi
	call	[QWORD PTR [rax+16]]
	cmp	BYTE PTR __libc_single_threaded[rip], 0
	je	.L20
	mov	eax, DWORD PTR [rbx+12]
	lea	edx, [rax-1]
	mov	DWORD PTR [rbx+12], edx
.L21:
	cmp	eax, 1
	je	.L24
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	.cfi_restore_state
	mov	rax, QWORD PTR [rbx]
	mov	rdi, rbx
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	mov	rax, QWORD PTR [rax+24]
	jmp	rax
	.p2align 4,,10
	.p2align 3
.L20:
	.cfi_restore_state
	mov	eax, -1
	lock xadd	DWORD PTR [rbx+12], eax
	jmp	.L21
	.cfi_endproc
.LFE3168:
	.size	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv, .-_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
	.section	.text._ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv,"axG",@progbits,_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
	.type	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv, @function
_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv:
.LFB2478:
	.cfi_startproc
	movabs	rax, 4294967297
	mov	rdx, QWORD PTR [rdi+8]
	cmp	rdx, rax
	je	.L33
	cmp	BYTE PTR __libc_single_threaded[rip], 0
	je	.L27
	mov	eax, DWORD PTR [rdi+8]
	lea	edx, [rax-1]
	mov	DWORD PTR [rdi+8], edx
.L28:
	cmp	eax, 1
	je	.L34
	ret
	.p2align 4,,10
	.p2align 3
.L27:
	lea	rcx, [rdi+8]
	mov	eax, -1
	lock xadd	DWORD PTR [rcx], eax
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L33:
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	rax, QWORD PTR [rdi]
	mov	QWORD PTR [rdi+8], 0
	mov	QWORD PTR [rsp+8], rdi
	call	[QWORD PTR [rax+16]]
	mov	rdi, QWORD PTR [rsp+8]
	mov	rax, QWORD PTR [rdi]
	mov	rax, QWORD PTR [rax+24]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	jmp	rax
	.p2align 4,,10
	.p2align 3
.L34:
	jmp	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
	.cfi_endproc
.LFE2478:
	.size	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv, .-_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
	.section	.text._ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St9_Put_timeIS3_E,"axG",@progbits,_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St9_Put_timeIS3_E,comdat
	.p2align 4
	.weak	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St9_Put_timeIS3_E
	.type	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St9_Put_timeIS3_E, @function
_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St9_Put_timeIS3_E:
.LFB3170:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA3170
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	r15
	push	r14
	push	r13
	push	r12
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	mov	r12, rsi
	mov	rsi, rdi
	push	rbx
	.cfi_offset 3, -56
	mov	rbx, rdi
	lea	rdi, [rbp-64]
	sub	rsp, 56
	mov	QWORD PTR [rbp-88], rdx
.LEHB0:
	call	_ZNSo6sentryC1ERSo
.LEHE0:
	cmp	BYTE PTR [rbp-64], 0
	je	.L44
	mov	r14, QWORD PTR [rbp-88]
	mov	rdi, r14
	call	strlen
	lea	rdi, [rbp-72]
	lea	r15, [r14+rax]
	mov	rax, QWORD PTR [rbx]
	mov	rsi, QWORD PTR [rax-24]
	add	rsi, rbx
	add	rsi, 208
	call	_ZNSt6localeC1ERKS_
	lea	rdi, [rbp-72]
.LEHB1:
	call	_ZSt9use_facetISt8time_putIcSt19ostreambuf_iteratorIcSt11char_traitsIcEEEERKT_RKSt6locale
.LEHE1:
	lea	rdi, [rbp-72]
	mov	r14, rax
	call	_ZNSt6localeD1Ev
	mov	rax, QWORD PTR [rbx]
	mov	r13, QWORD PTR [rax-24]
	add	r13, rbx
	cmp	BYTE PTR [r13+225], 0
	je	.L39
	movsx	r8d, BYTE PTR [r13+224]
.L40:
	mov	rsi, QWORD PTR [r13+232]
	push	r15
	xor	edx, edx
	mov	r9, r12
	push	QWORD PTR [rbp-88]
	mov	rcx, r13
	mov	rdi, r14
	test	rsi, rsi
	sete	dl
.LEHB2:
	.cfi_escape 0x2e,0x10
	call	_ZNKSt8time_putIcSt19ostreambuf_iteratorIcSt11char_traitsIcEEE3putES3_RSt8ios_basecPK2tmPKcSB_
.LEHE2:
	pop	rax
	pop	rcx
	test	dl, dl
	jne	.L64
.L44:
	mov	rax, QWORD PTR [rbp-56]
	mov	rdx, QWORD PTR [rax]
	add	rax, QWORD PTR [rdx-24]
	mov	r15, rax
	test	BYTE PTR [rax+25], 32
	je	.L59
	call	_ZSt18uncaught_exceptionv
	test	al, al
	jne	.L59
	mov	rdi, QWORD PTR [r15+232]
	test	rdi, rdi
	je	.L59
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax+48]]
	cmp	eax, -1
	je	.L65
.L59:
	lea	rsp, [rbp-40]
	mov	rax, rbx
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	pop	rbp
	.cfi_remember_state
	.cfi_def_cfa 7, 8
	ret
	.p2align 4,,10
	.p2align 3
.L39:
	.cfi_restore_state
	mov	rax, QWORD PTR [r13+240]
	mov	QWORD PTR [rbp-96], rax
	test	rax, rax
	je	.L66
	mov	rax, QWORD PTR [rbp-96]
	cmp	BYTE PTR [rax+56], 0
	je	.L42
	movsx	r8d, BYTE PTR [rax+89]
	mov	eax, r8d
.L43:
	mov	BYTE PTR [r13+224], al
	mov	rax, QWORD PTR [rbx]
	mov	BYTE PTR [r13+225], 1
	mov	r13, QWORD PTR [rax-24]
	add	r13, rbx
	jmp	.L40
	.p2align 4,,10
	.p2align 3
.L64:
	mov	rax, QWORD PTR [rbx]
	mov	rdi, QWORD PTR [rax-24]
	add	rdi, rbx
	mov	esi, DWORD PTR [rdi+32]
	or	esi, 1
.LEHB3:
	.cfi_escape 0x2e,0
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
.LEHE3:
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L42:
	mov	rdi, QWORD PTR [rbp-96]
.LEHB4:
	call	_ZNKSt5ctypeIcE13_M_widen_initEv
	mov	rax, QWORD PTR [rbp-96]
	mov	r8d, 32
	mov	rax, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rax+48]
	mov	eax, 32
	cmp	rdx, OFFSET FLAT:_ZNKSt5ctypeIcE8do_widenEc
	je	.L43
	mov	rdi, QWORD PTR [rbp-96]
	mov	esi, 32
	call	rdx
.LEHE4:
	movsx	r8d, al
	jmp	.L43
	.p2align 4,,10
	.p2align 3
.L65:
	mov	rdi, QWORD PTR [rbp-56]
	mov	rax, QWORD PTR [rdi]
	add	rdi, QWORD PTR [rax-24]
	mov	esi, DWORD PTR [rdi+32]
	or	esi, 1
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
	jmp	.L59
.L66:
.LEHB5:
	call	_ZSt16__throw_bad_castv
.LEHE5:
.L55:
	mov	rbx, rax
	jmp	.L50
.L53:
	mov	rdi, rax
	mov	rax, rdx
	jmp	.L47
.L54:
	mov	r15, rax
	mov	r12, rdx
	jmp	.L46
.L49:
	call	__cxa_end_catch
.L50:
	lea	rdi, [rbp-64]
	call	_ZNSo6sentryD1Ev
	mov	rdi, rbx
.LEHB6:
	call	_Unwind_Resume
.LEHE6:
.L46:
	lea	rdi, [rbp-72]
	call	_ZNSt6localeD1Ev
	mov	rdi, r15
	mov	rax, r12
.L47:
	sub	rax, 1
	jne	.L48
	call	__cxa_begin_catch
	mov	rax, QWORD PTR [rbx]
	mov	esi, 1
	add	rbx, QWORD PTR [rax-24]
	mov	rdi, rbx
.LEHB7:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE11_M_setstateESt12_Ios_Iostate
	call	__cxa_rethrow
.LEHE7:
.L48:
	call	__cxa_begin_catch
	mov	rax, QWORD PTR [rbx]
	mov	esi, 1
	mov	rdi, QWORD PTR [rax-24]
	add	rdi, rbx
.LEHB8:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE11_M_setstateESt12_Ios_Iostate
.LEHE8:
.LEHB9:
	call	__cxa_end_catch
.LEHE9:
	jmp	.L44
.L57:
	mov	rbx, rax
	jmp	.L51
.L56:
	mov	rbx, rax
	jmp	.L49
.L51:
	call	__cxa_end_catch
	jmp	.L50
	.cfi_endproc
.LFE3170:
	.globl	__gxx_personality_v0
	.section	.gcc_except_table._ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St9_Put_timeIS3_E,"aG",@progbits,_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St9_Put_timeIS3_E,comdat
	.align 4
.LLSDA3170:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT3170-.LLSDATTD3170
.LLSDATTD3170:
	.byte	0x1
	.uleb128 .LLSDACSE3170-.LLSDACSB3170
.LLSDACSB3170:
	.uleb128 .LEHB0-.LFB3170
	.uleb128 .LEHE0-.LEHB0
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB1-.LFB3170
	.uleb128 .LEHE1-.LEHB1
	.uleb128 .L54-.LFB3170
	.uleb128 0x3
	.uleb128 .LEHB2-.LFB3170
	.uleb128 .LEHE2-.LEHB2
	.uleb128 .L53-.LFB3170
	.uleb128 0x3
	.uleb128 .LEHB3-.LFB3170
	.uleb128 .LEHE3-.LEHB3
	.uleb128 .L55-.LFB3170
	.uleb128 0
	.uleb128 .LEHB4-.LFB3170
	.uleb128 .LEHE4-.LEHB4
	.uleb128 .L53-.LFB3170
	.uleb128 0x3
	.uleb128 .LEHB5-.LFB3170
	.uleb128 .LEHE5-.LEHB5
	.uleb128 .L53-.LFB3170
	.uleb128 0x3
	.uleb128 .LEHB6-.LFB3170
	.uleb128 .LEHE6-.LEHB6
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB7-.LFB3170
	.uleb128 .LEHE7-.LEHB7
	.uleb128 .L56-.LFB3170
	.uleb128 0
	.uleb128 .LEHB8-.LFB3170
	.uleb128 .LEHE8-.LEHB8
	.uleb128 .L57-.LFB3170
	.uleb128 0
	.uleb128 .LEHB9-.LFB3170
	.uleb128 .LEHE9-.LEHB9
	.uleb128 .L55-.LFB3170
	.uleb128 0
.LLSDACSE3170:
	.byte	0x2
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	0

	.long	_ZTIN10__cxxabiv115__forced_unwindE
.LLSDATT3170:
	.section	.text._ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St9_Put_timeIS3_E,"axG",@progbits,_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St9_Put_timeIS3_E,comdat
	.size	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St9_Put_timeIS3_E, .-_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St9_Put_timeIS3_E
	.section	.text._ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE15_M_weak_releaseEv,"axG",@progbits,_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE15_M_weak_releaseEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE15_M_weak_releaseEv
	.type	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE15_M_weak_releaseEv, @function
_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE15_M_weak_releaseEv:
.LFB3371:
	.cfi_startproc
	cmp	BYTE PTR __libc_single_threaded[rip], 0
	je	.L68
	mov	eax, DWORD PTR [rdi+12]
	lea	edx, [rax-1]
	mov	DWORD PTR [rdi+12], edx
.L69:
	cmp	eax, 1
	je	.L71
	ret
	.p2align 4,,10
	.p2align 3
.L71:
	mov	rax, QWORD PTR [rdi]
	jmp	[QWORD PTR [rax+24]]
	.p2align 4,,10
	.p2align 3
.L68:
	mov	eax, -1
	lock xadd	DWORD PTR [rdi+12], eax
	jmp	.L69
	.cfi_endproc
.LFE3371:
	.size	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE15_M_weak_releaseEv, .-_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE15_M_weak_releaseEv
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%A, %d. %B"
.LC1:
	.string	"%Y-%m-%d %H:%M:%S"
.LC2:
	.string	"week %V"
	.section	.text.unlikely,"ax",@progbits
.LCOLDB4:
	.section	.text.startup,"ax",@progbits
.LHOTB4:
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB2872:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2872
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
	sub	rsp, 520
	.cfi_def_cfa_offset 560
	mov	rdi, rsp
	mov	QWORD PTR [rsp], 951782400
	call	gmtime
	lea	rsi, [rsp+64]
	mov	edx, OFFSET FLAT:.LC1
	mov	edi, OFFSET FLAT:_ZSt4cout
	movdqu	xmm0, XMMWORD PTR [rax]
	movaps	XMMWORD PTR [rsp+64], xmm0
	movdqu	xmm1, XMMWORD PTR [rax+16]
	movaps	XMMWORD PTR [rsp+80], xmm1
	movdqu	xmm2, XMMWORD PTR [rax+32]
	movaps	XMMWORD PTR [rsp+96], xmm2
	mov	rax, QWORD PTR [rax+48]
	mov	QWORD PTR [rsp+112], rax
.LEHB10:
	call	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St9_Put_timeIS3_E
	mov	esi, 124
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rsi, [rsp+64]
	mov	edx, OFFSET FLAT:.LC0
	mov	rdi, rax
	call	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St9_Put_timeIS3_E
	mov	esi, 10
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdi, [rsp+128]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEC1Ev
.LEHE10:
.LEHB11:
	call	_ZNSt6locale7classicEv
	mov	rdx, rax
	lea	rsi, [rsp+240]
	lea	rdi, [rsp+32]
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5imbueERKSt6locale
	lea	rdi, [rsp+32]
	call	_ZNSt6localeD1Ev
	lea	rsi, [rsp+64]
	mov	edx, OFFSET FLAT:.LC2
	lea	rdi, [rsp+128]
	call	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_St9_Put_timeIS3_E
	mov	rdi, rax
	mov	esi, 33
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rsi, [rsp+136]
	lea	rdi, [rsp+32]
	call	_ZNKSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE3strEv
.LEHE11:
	mov	rsi, QWORD PTR [rsp+32]
	mov	rdx, QWORD PTR [rsp+40]
	lea	r12, [rsi+rdx]
	cmp	r12, rsi
	je	.L73
	mov	rbx, rsi
	lea	rbp, [rsp+24]
	.p2align 4,,10
	.p2align 3
.L74:
	mov	rdi, rbp
	call	_ZNSt6localeC1Ev
	mov	rdi, rbp
	movsx	r13d, BYTE PTR [rbx]
.LEHB12:
	call	_ZSt9use_facetISt5ctypeIcEERKT_RKSt6locale
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	esi, r13d
	call	[QWORD PTR [rax+16]]
.LEHE12:
	mov	BYTE PTR [rbx], al
	mov	rdi, rbp
	add	rbx, 1
	call	_ZNSt6localeD1Ev
	cmp	r12, rbx
	jne	.L74
	mov	rsi, QWORD PTR [rsp+32]
	mov	rdx, QWORD PTR [rsp+40]
.L73:
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB13:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE13:
	lea	rdi, [rsp+8]
	mov	rbx, rax
	call	_ZNSt6localeC1Ev
	lea	rdi, [rsp+8]
.LEHB14:
	call	_ZSt9use_facetISt5ctypeIcEERKT_RKSt6locale
	mov	rax, QWORD PTR [rax+48]
	mov	rdi, rbx
	movzx	esi, WORD PTR [rax+110]
	shr	si, 11
	and	esi, 1
	call	_ZNSo9_M_insertIbEERSoT_
.LEHE14:
	lea	rdi, [rsp+16]
	mov	rbx, rax
	call	_ZNSt6localeC1Ev
	lea	rdi, [rsp+16]
.LEHB15:
	call	_ZSt9use_facetISt5ctypeIcEERKT_RKSt6locale
	mov	rax, QWORD PTR [rax+48]
	mov	rdi, rbx
	movzx	esi, WORD PTR [rax+110]
	shr	si, 10
	and	esi, 1
	call	_ZNSo9_M_insertIbEERSoT_
.LEHE15:
	lea	rbp, [rsp+24]
	mov	rbx, rax
	mov	rdi, rbp
	call	_ZNSt6localeC1Ev
	mov	rdi, rbp
.LEHB16:
	call	_ZSt9use_facetISt5ctypeIcEERKT_RKSt6locale
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	esi, 81
	call	[QWORD PTR [rax+32]]
	movsx	esi, al
	mov	rdi, rbx
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE16:
	mov	rdi, rbp
	call	_ZNSt6localeD1Ev
	lea	rdi, [rsp+16]
	call	_ZNSt6localeD1Ev
	lea	rdi, [rsp+8]
	call	_ZNSt6localeD1Ev
	mov	edi, 24
.LEHB17:
	call	_Znwm
.LEHE17:
	mov	rbx, rax
	lea	rbp, [rax+8]
	mov	rax, QWORD PTR .LC3[rip]
	cmp	BYTE PTR __libc_single_threaded[rip], 0
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTVSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE+16
	mov	QWORD PTR [rbx+8], rax
	mov	DWORD PTR [rbx+16], 5
	je	.L75
	mov	DWORD PTR [rbx+12], 2
.L76:
	mov	rdi, rbx
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
	mov	eax, DWORD PTR [rbx+8]
.L79:
	test	eax, eax
	je	.L77
	lea	edx, [rax+1]
	lock cmpxchg	DWORD PTR [rbp+0], edx
	jne	.L79
	mov	rdi, rbx
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
.L88:
	mov	rdi, rbx
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE15_M_weak_releaseEv
	lea	rdi, [rsp+32]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+128]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
	add	rsp, 520
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
.L75:
	.cfi_restore_state
	lock add	DWORD PTR [rbx+12], 1
	jmp	.L76
.L96:
	mov	rbx, rax
	jmp	.L82
.L95:
	mov	rbx, rax
	jmp	.L83
.L94:
	mov	rbx, rax
	jmp	.L84
.L93:
	mov	rbx, rax
	jmp	.L81
.L92:
	mov	rbx, rax
	jmp	.L80
.L91:
	mov	rbx, rax
	jmp	.L90
	.section	.gcc_except_table,"a",@progbits
	.align 4
.LLSDA2872:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT2872-.LLSDATTD2872
.LLSDATTD2872:
	.byte	0x1
	.uleb128 .LLSDACSE2872-.LLSDACSB2872
.LLSDACSB2872:
	.uleb128 .LEHB10-.LFB2872
	.uleb128 .LEHE10-.LEHB10
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB11-.LFB2872
	.uleb128 .LEHE11-.LEHB11
	.uleb128 .L91-.LFB2872
	.uleb128 0
	.uleb128 .LEHB12-.LFB2872
	.uleb128 .LEHE12-.LEHB12
	.uleb128 .L92-.LFB2872
	.uleb128 0
	.uleb128 .LEHB13-.LFB2872
	.uleb128 .LEHE13-.LEHB13
	.uleb128 .L93-.LFB2872
	.uleb128 0
	.uleb128 .LEHB14-.LFB2872
	.uleb128 .LEHE14-.LEHB14
	.uleb128 .L94-.LFB2872
	.uleb128 0
	.uleb128 .LEHB15-.LFB2872
	.uleb128 .LEHE15-.LEHB15
	.uleb128 .L95-.LFB2872
	.uleb128 0
	.uleb128 .LEHB16-.LFB2872
	.uleb128 .LEHE16-.LEHB16
	.uleb128 .L96-.LFB2872
	.uleb128 0
	.uleb128 .LEHB17-.LFB2872
	.uleb128 .LEHE17-.LEHB17
	.uleb128 .L93-.LFB2872
	.uleb128 0
.LLSDACSE2872:
	.byte	0
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	_ZTISt12bad_weak_ptr
.LLSDATT2872:
	.section	.text.startup
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2872
	.type	main.cold, @function
main.cold:
.LFSB2872:
.L77:
	.cfi_def_cfa_offset 560
	.cfi_offset 3, -40
	.cfi_offset 6, -32
	.cfi_offset 12, -24
	.cfi_offset 13, -16
	mov	edi, 8
	call	__cxa_allocate_exception
	mov	edx, OFFSET FLAT:_ZNSt12bad_weak_ptrD1Ev
	mov	esi, OFFSET FLAT:_ZTISt12bad_weak_ptr
	mov	QWORD PTR [rax], OFFSET FLAT:_ZTVSt12bad_weak_ptr+16
	mov	rdi, rax
.LEHB18:
	call	__cxa_throw
.LEHE18:
.L97:
	mov	rdi, rax
	mov	rax, rdx
	sub	rax, 1
	mov	rbp, rdi
	jne	.L87
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
.LEHB19:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE19:
	call	__cxa_end_catch
	jmp	.L88
.L82:
	mov	rdi, rbp
	call	_ZNSt6localeD1Ev
.L83:
	lea	rdi, [rsp+16]
	call	_ZNSt6localeD1Ev
.L84:
	lea	rdi, [rsp+8]
	call	_ZNSt6localeD1Ev
.L81:
	lea	rdi, [rsp+32]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L90:
	lea	rdi, [rsp+128]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rbx
.LEHB20:
	call	_Unwind_Resume
.LEHE20:
.L98:
	mov	rbp, rax
	call	__cxa_end_catch
.L87:
	mov	rdi, rbx
	mov	rbx, rbp
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE15_M_weak_releaseEv
	jmp	.L81
.L80:
	mov	rdi, rbp
	call	_ZNSt6localeD1Ev
	jmp	.L81
	.cfi_endproc
.LFE2872:
	.section	.gcc_except_table
	.align 4
.LLSDAC2872:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC2872-.LLSDATTDC2872
.LLSDATTDC2872:
	.byte	0x1
	.uleb128 .LLSDACSEC2872-.LLSDACSBC2872
.LLSDACSBC2872:
	.uleb128 .LEHB18-.LCOLDB4
	.uleb128 .LEHE18-.LEHB18
	.uleb128 .L97-.LCOLDB4
	.uleb128 0x3
	.uleb128 .LEHB19-.LCOLDB4
	.uleb128 .LEHE19-.LEHB19
	.uleb128 .L98-.LCOLDB4
	.uleb128 0
	.uleb128 .LEHB20-.LCOLDB4
	.uleb128 .LEHE20-.LEHB20
	.uleb128 0
	.uleb128 0
.LLSDACSEC2872:
	.byte	0
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	_ZTISt12bad_weak_ptr
.LLSDATTC2872:
	.section	.text.unlikely
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE4:
	.section	.text.startup
.LHOTE4:
	.p2align 4
	.type	_GLOBAL__sub_I_main, @function
_GLOBAL__sub_I_main:
.LFB3657:
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
.LFE3657:
	.size	_GLOBAL__sub_I_main, .-_GLOBAL__sub_I_main
	.section	.init_array,"aw"
	.align 8
	.quad	_GLOBAL__sub_I_main
	.weak	_ZTSSt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTSSt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTSSt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 32
	.type	_ZTSSt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTSSt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE, 47
_ZTSSt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE:
	.string	"St11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE"
	.weak	_ZTISt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTISt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTISt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 8
	.type	_ZTISt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTISt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE, 16
_ZTISt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTSSt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE
	.weak	_ZTSSt19_Sp_make_shared_tag
	.section	.rodata._ZTSSt19_Sp_make_shared_tag,"aG",@progbits,_ZTSSt19_Sp_make_shared_tag,comdat
	.align 16
	.type	_ZTSSt19_Sp_make_shared_tag, @object
	.size	_ZTSSt19_Sp_make_shared_tag, 24
_ZTSSt19_Sp_make_shared_tag:
	.string	"St19_Sp_make_shared_tag"
	.weak	_ZTSSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTSSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTSSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 32
	.type	_ZTSSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTSSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE, 52
_ZTSSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE:
	.string	"St16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE"
	.weak	_ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 8
	.type	_ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE, 24
_ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE
	.quad	_ZTISt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE
	.weak	_ZTSSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTSSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTSSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 32
	.type	_ZTSSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTSSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE, 65
_ZTSSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE:
	.string	"St23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE"
	.weak	_ZTISt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTISt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTISt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 8
	.type	_ZTISt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTISt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE, 24
_ZTISt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE
	.quad	_ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE
	.weak	_ZTVSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTVSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTVSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 8
	.type	_ZTVSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTVSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE, 56
_ZTVSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE:
	.quad	0
	.quad	_ZTISt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE
	.quad	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED1Ev
	.quad	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev
	.quad	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
	.quad	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
	.quad	_ZNSt23_Sp_counted_ptr_inplaceIiSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info
	.weak	_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag
	.section	.rodata._ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag,"aG",@progbits,_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag,comdat
	.align 8
	.type	_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag, @gnu_unique_object
	.size	_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag, 16
_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag:
	.zero	16
	.local	_ZStL8__ioinit
	.comm	_ZStL8__ioinit,1,1
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC3:
	.long	1
	.long	1
	.hidden	__dso_handle
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
