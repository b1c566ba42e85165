	.file	"exceptions.cpp"
	.intel_syntax noprefix
	.text
	.section	.text._ZN4RootD2Ev,"axG",@progbits,_ZN4RootD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4RootD2Ev
	.type	_ZN4RootD2Ev, @function
_ZN4RootD2Ev:
.LFB3492:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE3492:
	.size	_ZN4RootD2Ev, .-_ZN4RootD2Ev
	.weak	_ZN4RootD1Ev
	.set	_ZN4RootD1Ev,_ZN4RootD2Ev
	.section	.rodata._ZNK5Coded4whatEv.str1.1,"aMS",@progbits,1
.LC0:
	.string	"coded"
	.section	.text._ZNK5Coded4whatEv,"axG",@progbits,_ZNK5Coded4whatEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNK5Coded4whatEv
	.type	_ZNK5Coded4whatEv, @function
_ZNK5Coded4whatEv:
.LFB3498:
	.cfi_startproc
	mov	eax, OFFSET FLAT:.LC0
	ret
	.cfi_endproc
.LFE3498:
	.size	_ZNK5Coded4whatEv, .-_ZNK5Coded4whatEv
	.section	.text._ZN4BothD1Ev,"axG",@progbits,_ZN4BothD1Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4BothD1Ev
	.type	_ZN4BothD1Ev, @function
_ZN4BothD1Ev:
.LFB4624:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE4624:
	.size	_ZN4BothD1Ev, .-_ZN4BothD1Ev
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev
	.type	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev, @function
_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev:
.LFB4643:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE4643:
	.size	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev, .-_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev
	.weak	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED1Ev
	.set	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED1Ev,_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
	.type	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv, @function
_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:
.LFB4646:
	.cfi_startproc
	sub	DWORD PTR _ZN7Counted5aliveE[rip], 1
	ret
	.cfi_endproc
.LFE4646:
	.size	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv, .-_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
	.section	.text._ZN5CodedD2Ev,"axG",@progbits,_ZN5CodedD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN5CodedD2Ev
	.type	_ZN5CodedD2Ev, @function
_ZN5CodedD2Ev:
.LFB3506:
	.cfi_startproc
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTV5Coded+16
	jmp	_ZNSt9exceptionD2Ev
	.cfi_endproc
.LFE3506:
	.size	_ZN5CodedD2Ev, .-_ZN5CodedD2Ev
	.weak	_ZN5CodedD1Ev
	.set	_ZN5CodedD1Ev,_ZN5CodedD2Ev
	.section	.text._ZN7SpecialD2Ev,"axG",@progbits,_ZN7SpecialD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN7SpecialD2Ev
	.type	_ZN7SpecialD2Ev, @function
_ZN7SpecialD2Ev:
.LFB4619:
	.cfi_startproc
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTV5Coded+16
	jmp	_ZNSt9exceptionD2Ev
	.cfi_endproc
.LFE4619:
	.size	_ZN7SpecialD2Ev, .-_ZN7SpecialD2Ev
	.weak	_ZN7SpecialD1Ev
	.set	_ZN7SpecialD1Ev,_ZN7SpecialD2Ev
	.section	.text._ZN5CodedD0Ev,"axG",@progbits,_ZN5CodedD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN5CodedD0Ev
	.type	_ZN5CodedD0Ev, @function
_ZN5CodedD0Ev:
.LFB3508:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTV5Coded+16
	call	_ZNSt9exceptionD2Ev
	mov	rdi, rbx
	mov	esi, 16
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.cfi_endproc
.LFE3508:
	.size	_ZN5CodedD0Ev, .-_ZN5CodedD0Ev
	.section	.text._ZN7SpecialD0Ev,"axG",@progbits,_ZN7SpecialD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN7SpecialD0Ev
	.type	_ZN7SpecialD0Ev, @function
_ZN7SpecialD0Ev:
.LFB4621:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTV5Coded+16
	call	_ZNSt9exceptionD2Ev
	mov	rdi, rbx
	mov	esi, 16
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.cfi_endproc
.LFE4621:
	.size	_ZN7SpecialD0Ev, .-_ZN7SpecialD0Ev
	.section	.text._ZN4RootD0Ev,"axG",@progbits,_ZN4RootD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4RootD0Ev
	.type	_ZN4RootD0Ev, @function
_ZN4RootD0Ev:
.LFB3494:
	.cfi_startproc
	mov	esi, 16
	jmp	_ZdlPvm
	.cfi_endproc
.LFE3494:
	.size	_ZN4RootD0Ev, .-_ZN4RootD0Ev
	.section	.text._ZN4BothD0Ev,"axG",@progbits,_ZN4BothD0Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4BothD0Ev
	.type	_ZN4BothD0Ev, @function
_ZN4BothD0Ev:
.LFB4625:
	.cfi_startproc
	mov	esi, 48
	jmp	_ZdlPvm
	.cfi_endproc
.LFE4625:
	.size	_ZN4BothD0Ev, .-_ZN4BothD0Ev
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev
	.type	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev, @function
_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev:
.LFB4645:
	.cfi_startproc
	mov	esi, 24
	jmp	_ZdlPvm
	.cfi_endproc
.LFE4645:
	.size	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev, .-_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev
	.section	.text.unlikely,"ax",@progbits
.LCOLDB1:
	.text
.LHOTB1:
	.p2align 4
	.type	_ZL4onceb, @function
_ZL4onceb:
.LFB3516:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA3516
	movzx	eax, BYTE PTR _ZGVZL4oncebE5value[rip]
	test	al, al
	je	.L32
	mov	eax, DWORD PTR _ZZL4oncebE5value[rip]
	ret
.L32:
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	ebx, edi
	mov	edi, OFFSET FLAT:_ZGVZL4oncebE5value
	call	__cxa_guard_acquire
	test	eax, eax
	je	.L18
	test	bl, bl
	jne	.L26
	mov	DWORD PTR _ZZL4oncebE5value[rip], 4
	mov	edi, OFFSET FLAT:_ZGVZL4oncebE5value
	call	__cxa_guard_release
.L18:
	mov	eax, DWORD PTR _ZZL4oncebE5value[rip]
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
	.globl	__gxx_personality_v0
	.section	.gcc_except_table,"a",@progbits
.LLSDA3516:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE3516-.LLSDACSB3516
.LLSDACSB3516:
.LLSDACSE3516:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC3516
	.type	_ZL4onceb.cold, @function
_ZL4onceb.cold:
.LFSB3516:
.L26:
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	edi, 4
	call	__cxa_allocate_exception
	xor	edx, edx
	mov	esi, OFFSET FLAT:_ZTIi
	mov	DWORD PTR [rax], 3
	mov	rdi, rax
.LEHB0:
	call	__cxa_throw
.LEHE0:
.L22:
	mov	rbx, rax
	mov	edi, OFFSET FLAT:_ZGVZL4oncebE5value
	call	__cxa_guard_abort
	mov	rdi, rbx
.LEHB1:
	call	_Unwind_Resume
.LEHE1:
	.cfi_endproc
.LFE3516:
	.section	.gcc_except_table
.LLSDAC3516:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC3516-.LLSDACSBC3516
.LLSDACSBC3516:
	.uleb128 .LEHB0-.LCOLDB1
	.uleb128 .LEHE0-.LEHB0
	.uleb128 .L22-.LCOLDB1
	.uleb128 0
	.uleb128 .LEHB1-.LCOLDB1
	.uleb128 .LEHE1-.LEHB1
	.uleb128 0
	.uleb128 0
.LLSDACSEC3516:
	.section	.text.unlikely
	.text
	.size	_ZL4onceb, .-_ZL4onceb
	.section	.text.unlikely
	.size	_ZL4onceb.cold, .-_ZL4onceb.cold
.LCOLDE1:
	.text
.LHOTE1:
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC2:
	.string	"three"
	.section	.text.unlikely
.LCOLDB3:
	.text
.LHOTB3:
	.p2align 4
	.type	_ZL7comparePKvS0_, @function
_ZL7comparePKvS0_:
.LFB3515:
	.cfi_startproc
	mov	eax, DWORD PTR [rdi]
	cmp	eax, 3
	je	.L35
	sub	eax, DWORD PTR [rsi]
	ret
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	_ZL7comparePKvS0_.cold, @function
_ZL7comparePKvS0_.cold:
.LFSB3515:
.L35:
	push	rax
	.cfi_def_cfa_offset 16
	mov	edi, 8
	call	__cxa_allocate_exception
	xor	edx, edx
	mov	esi, OFFSET FLAT:_ZTIPKc
	mov	QWORD PTR [rax], OFFSET FLAT:.LC2
	mov	rdi, rax
	call	__cxa_throw
	.cfi_endproc
.LFE3515:
	.text
	.size	_ZL7comparePKvS0_, .-_ZL7comparePKvS0_
	.section	.text.unlikely
	.size	_ZL7comparePKvS0_.cold, .-_ZL7comparePKvS0_.cold
.LCOLDE3:
	.text
.LHOTE3:
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info
	.type	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info, @function
_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info:
.LFB4648:
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
	je	.L39
	mov	rdi, QWORD PTR [rsi+8]
	cmp	rdi, OFFSET FLAT:_ZTSSt19_Sp_make_shared_tag
	je	.L39
	xor	ebp, ebp
	cmp	BYTE PTR [rdi], 42
	je	.L38
	mov	esi, OFFSET FLAT:_ZTSSt19_Sp_make_shared_tag
	call	strcmp
	test	eax, eax
	jne	.L38
.L39:
	lea	rbp, [rbx+16]
.L38:
	add	rsp, 8
	.cfi_def_cfa_offset 24
	mov	rax, rbp
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4648:
	.size	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info, .-_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info
	.section	.text._ZN4BothD1Ev,"axG",@progbits,_ZN4BothD1Ev,comdat
	.p2align 4
	.weak	_ZTv0_n24_N4BothD1Ev
	.type	_ZTv0_n24_N4BothD1Ev, @function
_ZTv0_n24_N4BothD1Ev:
.LFB4664:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE4664:
	.size	_ZTv0_n24_N4BothD1Ev, .-_ZTv0_n24_N4BothD1Ev
	.p2align 4
	.weak	_ZThn16_N4BothD1Ev
	.type	_ZThn16_N4BothD1Ev, @function
_ZThn16_N4BothD1Ev:
.LFB4665:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE4665:
	.size	_ZThn16_N4BothD1Ev, .-_ZThn16_N4BothD1Ev
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
	.type	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv, @function
_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:
.LFB4647:
	.cfi_startproc
	mov	esi, 24
	jmp	_ZdlPvm
	.cfi_endproc
.LFE4647:
	.size	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv, .-_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
	.section	.text._ZN4BothD0Ev,"axG",@progbits,_ZN4BothD0Ev,comdat
	.p2align 4
	.weak	_ZTv0_n24_N4BothD0Ev
	.type	_ZTv0_n24_N4BothD0Ev, @function
_ZTv0_n24_N4BothD0Ev:
.LFB4666:
	.cfi_startproc
	mov	rax, QWORD PTR [rdi]
	mov	esi, 48
	add	rdi, QWORD PTR [rax-24]
	jmp	_ZdlPvm
	.cfi_endproc
.LFE4666:
	.size	_ZTv0_n24_N4BothD0Ev, .-_ZTv0_n24_N4BothD0Ev
	.p2align 4
	.weak	_ZThn16_N4BothD0Ev
	.type	_ZThn16_N4BothD0Ev, @function
_ZThn16_N4BothD0Ev:
.LFB4667:
	.cfi_startproc
	sub	rdi, 16
	mov	esi, 48
	jmp	_ZdlPvm
	.cfi_endproc
.LFE4667:
	.size	_ZThn16_N4BothD0Ev, .-_ZThn16_N4BothD0Ev
	.section	.text.unlikely
.LCOLDB4:
	.text
.LHOTB4:
	.p2align 4
	.type	_ZL7descendi, @function
_ZL7descendi:
.LFB3503:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA3503
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	cmp	edi, -93
	je	.L62
	add	DWORD PTR _ZN7Counted5aliveE[rip], 1
	test	edi, edi
	je	.L63
	sub	edi, 1
.LEHB2:
	call	_ZL7descendi
.LEHE2:
	sub	DWORD PTR _ZN7Counted5aliveE[rip], 1
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L60:
	.cfi_restore_state
	jmp	.L61
	.section	.gcc_except_table
.LLSDA3503:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE3503-.LLSDACSB3503
.LLSDACSB3503:
	.uleb128 .LEHB2-.LFB3503
	.uleb128 .LEHE2-.LEHB2
	.uleb128 .L60-.LFB3503
	.uleb128 0
.LLSDACSE3503:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC3503
	.type	_ZL7descendi.cold, @function
_ZL7descendi.cold:
.LFSB3503:
.L62:
	.cfi_def_cfa_offset 16
	mov	edi, 4
	call	__cxa_allocate_exception
	xor	edx, edx
	mov	esi, OFFSET FLAT:_ZTIi
	mov	DWORD PTR [rax], 7
	mov	rdi, rax
.LEHB3:
	call	__cxa_throw
.LEHE3:
.L63:
	mov	edi, 16
	call	__cxa_allocate_exception
	mov	edx, OFFSET FLAT:_ZN7SpecialD1Ev
	mov	esi, OFFSET FLAT:_ZTI7Special
	mov	DWORD PTR [rax+8], 5
	mov	rdi, rax
	mov	QWORD PTR [rax], OFFSET FLAT:_ZTV7Special+16
.LEHB4:
	call	__cxa_throw
.LEHE4:
.L59:
.L61:
	mov	rdi, rax
	sub	DWORD PTR _ZN7Counted5aliveE[rip], 1
.LEHB5:
	call	_Unwind_Resume
.LEHE5:
	.cfi_endproc
.LFE3503:
	.section	.gcc_except_table
.LLSDAC3503:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC3503-.LLSDACSBC3503
.LLSDACSBC3503:
	.uleb128 .LEHB3-.LCOLDB4
	.uleb128 .LEHE3-.LEHB3
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB4-.LCOLDB4
	.uleb128 .LEHE4-.LEHB4
	.uleb128 .L59-.LCOLDB4
	.uleb128 0
	.uleb128 .LEHB5-.LCOLDB4
	.uleb128 .LEHE5-.LEHB5
	.uleb128 0
	.uleb128 0
.LLSDACSEC3503:
	.section	.text.unlikely
	.text
	.size	_ZL7descendi, .-_ZL7descendi
	.section	.text.unlikely
	.size	_ZL7descendi.cold, .-_ZL7descendi.cold
.LCOLDE4:
	.text
.LHOTE4:
	.section	.rodata.str1.1
.LC5:
	.string	"deep"
.LC6:
	.string	"%s: "
.LC7:
	.string	"nothing"
.LC8:
	.string	"; %d alive, %d on their way\n"
.LC9:
	.string	"Coded %d, %s"
.LC10:
	.string	"out_of_range %s"
.LC11:
	.string	"logic_error %s"
.LC12:
	.string	"exception %s"
.LC13:
	.string	"text %s"
.LC14:
	.string	"Root %d"
.LC15:
	.string	"Root * %d"
.LC16:
	.string	"pointer"
.LC17:
	.string	"int %d"
.LC18:
	.string	"something"
	.section	.text.unlikely
.LCOLDB19:
	.text
.LHOTB19:
	.p2align 4
	.type	_Z7observeIZ4mainEUlvE_EvPKcT_.constprop.0, @function
_Z7observeIZ4mainEUlvE_EvPKcT_.constprop.0:
.LFB4672:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA4672
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	edi, OFFSET FLAT:.LC6
	mov	esi, OFFSET FLAT:.LC5
	xor	eax, eax
.LEHB6:
	call	printf
.LEHE6:
	mov	edi, 20
.LEHB7:
	call	_ZL7descendi
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	call	printf
.LEHE7:
.L79:
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	mov	edx, eax
	xor	eax, eax
.LEHB8:
	jmp	printf
.LEHE8:
.L101:
	.cfi_restore_state
	mov	rdi, rax
	mov	rax, rdx
	jmp	.L67
	.section	.gcc_except_table
	.align 4
.LLSDA4672:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT4672-.LLSDATTD4672
.LLSDATTD4672:
	.byte	0x1
	.uleb128 .LLSDACSE4672-.LLSDACSB4672
.LLSDACSB4672:
	.uleb128 .LEHB6-.LFB4672
	.uleb128 .LEHE6-.LEHB6
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB7-.LFB4672
	.uleb128 .LEHE7-.LEHB7
	.uleb128 .L101-.LFB4672
	.uleb128 0x13
	.uleb128 .LEHB8-.LFB4672
	.uleb128 .LEHE8-.LEHB8
	.uleb128 0
	.uleb128 0
.LLSDACSE4672:
	.byte	0xa
	.byte	0
	.byte	0x9
	.byte	0x7d
	.byte	0x8
	.byte	0x7d
	.byte	0x7
	.byte	0x7d
	.byte	0x6
	.byte	0x7d
	.byte	0x5
	.byte	0x7d
	.byte	0x4
	.byte	0x7d
	.byte	0x3
	.byte	0x7d
	.byte	0x2
	.byte	0x7d
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	0

	.long	_ZTIi
	.long	_ZTIPKv
	.long	_ZTIP4Root
	.long	_ZTI4Root
	.long	_ZTIPKc
	.long	_ZTISt9exception
	.long	_ZTISt11logic_error
	.long	_ZTISt12out_of_range
	.long	_ZTI5Coded
.LLSDATT4672:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC4672
	.type	_Z7observeIZ4mainEUlvE_EvPKcT_.constprop.0.cold, @function
_Z7observeIZ4mainEUlvE_EvPKcT_.constprop.0.cold:
.LFSB4672:
.L67:
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	sub	rax, 1
	cmp	rax, 8
	ja	.L68
	jmp	[QWORD PTR .L70[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L70:
	.quad	.L78
	.quad	.L77
	.quad	.L76
	.quad	.L75
	.quad	.L74
	.quad	.L73
	.quad	.L72
	.quad	.L71
	.quad	.L69
	.section	.text.unlikely
.L68:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB9:
	call	printf
.LEHE9:
.L80:
	call	__cxa_end_catch
	jmp	.L79
.L91:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB10:
	call	_Unwind_Resume
.LEHE10:
.L71:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB11:
	call	printf
.LEHE11:
	jmp	.L80
.L72:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB12:
	call	printf
.LEHE12:
	jmp	.L80
.L76:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB13:
	call	printf
.LEHE13:
	jmp	.L80
.L74:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB14:
	call	printf
.LEHE14:
	jmp	.L80
.L78:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB15:
	call	printf
.LEHE15:
	jmp	.L80
.L73:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB16:
	call	printf
.LEHE16:
	jmp	.L80
.L77:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB17:
	call	printf
.LEHE17:
	jmp	.L80
.L75:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB18:
	call	printf
.LEHE18:
	jmp	.L80
.L69:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB19:
	call	printf
.LEHE19:
	jmp	.L80
.L93:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB20:
	call	_Unwind_Resume
.L94:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.L95:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.L96:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.L97:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.L98:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.L99:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.L100:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.L92:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE20:
	.cfi_endproc
.LFE4672:
	.section	.gcc_except_table
	.align 4
.LLSDAC4672:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC4672-.LLSDATTDC4672
.LLSDATTDC4672:
	.byte	0x1
	.uleb128 .LLSDACSEC4672-.LLSDACSBC4672
.LLSDACSBC4672:
	.uleb128 .LEHB9-.LCOLDB19
	.uleb128 .LEHE9-.LEHB9
	.uleb128 .L91-.LCOLDB19
	.uleb128 0
	.uleb128 .LEHB10-.LCOLDB19
	.uleb128 .LEHE10-.LEHB10
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB11-.LCOLDB19
	.uleb128 .LEHE11-.LEHB11
	.uleb128 .L93-.LCOLDB19
	.uleb128 0
	.uleb128 .LEHB12-.LCOLDB19
	.uleb128 .LEHE12-.LEHB12
	.uleb128 .L94-.LCOLDB19
	.uleb128 0
	.uleb128 .LEHB13-.LCOLDB19
	.uleb128 .LEHE13-.LEHB13
	.uleb128 .L98-.LCOLDB19
	.uleb128 0
	.uleb128 .LEHB14-.LCOLDB19
	.uleb128 .LEHE14-.LEHB14
	.uleb128 .L96-.LCOLDB19
	.uleb128 0
	.uleb128 .LEHB15-.LCOLDB19
	.uleb128 .LEHE15-.LEHB15
	.uleb128 .L100-.LCOLDB19
	.uleb128 0
	.uleb128 .LEHB16-.LCOLDB19
	.uleb128 .LEHE16-.LEHB16
	.uleb128 .L95-.LCOLDB19
	.uleb128 0
	.uleb128 .LEHB17-.LCOLDB19
	.uleb128 .LEHE17-.LEHB17
	.uleb128 .L99-.LCOLDB19
	.uleb128 0
	.uleb128 .LEHB18-.LCOLDB19
	.uleb128 .LEHE18-.LEHB18
	.uleb128 .L97-.LCOLDB19
	.uleb128 0
	.uleb128 .LEHB19-.LCOLDB19
	.uleb128 .LEHE19-.LEHB19
	.uleb128 .L92-.LCOLDB19
	.uleb128 0
	.uleb128 .LEHB20-.LCOLDB19
	.uleb128 .LEHE20-.LEHB20
	.uleb128 0
	.uleb128 0
.LLSDACSEC4672:
	.byte	0xa
	.byte	0
	.byte	0x9
	.byte	0x7d
	.byte	0x8
	.byte	0x7d
	.byte	0x7
	.byte	0x7d
	.byte	0x6
	.byte	0x7d
	.byte	0x5
	.byte	0x7d
	.byte	0x4
	.byte	0x7d
	.byte	0x3
	.byte	0x7d
	.byte	0x2
	.byte	0x7d
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	0

	.long	_ZTIi
	.long	_ZTIPKv
	.long	_ZTIP4Root
	.long	_ZTI4Root
	.long	_ZTIPKc
	.long	_ZTISt9exception
	.long	_ZTISt11logic_error
	.long	_ZTISt12out_of_range
	.long	_ZTI5Coded
.LLSDATTC4672:
	.section	.text.unlikely
	.text
	.size	_Z7observeIZ4mainEUlvE_EvPKcT_.constprop.0, .-_Z7observeIZ4mainEUlvE_EvPKcT_.constprop.0
	.section	.text.unlikely
	.size	_Z7observeIZ4mainEUlvE_EvPKcT_.constprop.0.cold, .-_Z7observeIZ4mainEUlvE_EvPKcT_.constprop.0.cold
.LCOLDE19:
	.text
.LHOTE19:
	.section	.rodata.str1.1
.LC20:
	.string	"member"
	.section	.text.unlikely
	.type	_Z7observeIZ4mainEUlvE0_EvPKcT_.constprop.0, @function
_Z7observeIZ4mainEUlvE0_EvPKcT_.constprop.0:
.LFB4673:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA4673
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	esi, OFFSET FLAT:.LC20
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
.LEHB21:
	call	printf
.LEHE21:
	mov	edi, 4
	inc	DWORD PTR _ZN7Counted5aliveE[rip]
	call	__cxa_allocate_exception
	xor	edx, edx
	mov	esi, OFFSET FLAT:_ZTIi
	mov	DWORD PTR [rax], 7
	mov	rdi, rax
.LEHB22:
	call	__cxa_throw
.LEHE22:
.L137:
	mov	rdi, rax
.L104:
	dec	rdx
	dec	DWORD PTR _ZN7Counted5aliveE[rip]
	cmp	rdx, 8
	ja	.L105
	jmp	[QWORD PTR .L107[0+rdx*8]]
	.section	.rodata
	.align 8
	.align 4
.L107:
	.quad	.L115
	.quad	.L114
	.quad	.L113
	.quad	.L112
	.quad	.L111
	.quad	.L110
	.quad	.L109
	.quad	.L108
	.quad	.L106
	.section	.text.unlikely
.L115:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB23:
	call	printf
.LEHE23:
.L116:
	call	__cxa_end_catch
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	mov	edx, eax
	xor	eax, eax
.LEHB24:
	jmp	printf
.LEHE24:
.L114:
	.cfi_restore_state
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB25:
	call	printf
.LEHE25:
	jmp	.L116
.L113:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB26:
	call	printf
.LEHE26:
	jmp	.L116
.L112:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB27:
	call	printf
.LEHE27:
	jmp	.L116
.L111:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB28:
	call	printf
.LEHE28:
	jmp	.L116
.L110:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB29:
	call	printf
.LEHE29:
	jmp	.L116
.L109:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB30:
	call	printf
.LEHE30:
	jmp	.L116
.L108:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB31:
	call	printf
.LEHE31:
	jmp	.L116
.L106:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB32:
	call	printf
.LEHE32:
	jmp	.L116
.L105:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB33:
	call	printf
.LEHE33:
	jmp	.L116
.L136:
	jmp	.L139
.L135:
	jmp	.L139
.L134:
	jmp	.L139
.L133:
	jmp	.L139
.L132:
	jmp	.L139
.L131:
	jmp	.L139
.L130:
	jmp	.L139
.L129:
	jmp	.L139
.L128:
.L139:
	mov	rbx, rax
.L125:
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB34:
	call	_Unwind_Resume
.LEHE34:
.L127:
	mov	rbx, rax
.L126:
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB35:
	call	_Unwind_Resume
.LEHE35:
	.cfi_endproc
.LFE4673:
	.section	.gcc_except_table
	.align 4
.LLSDA4673:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT4673-.LLSDATTD4673
.LLSDATTD4673:
	.byte	0x1
	.uleb128 .LLSDACSE4673-.LLSDACSB4673
.LLSDACSB4673:
	.uleb128 .LEHB21-.LFB4673
	.uleb128 .LEHE21-.LEHB21
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB22-.LFB4673
	.uleb128 .LEHE22-.LEHB22
	.uleb128 .L137-.LFB4673
	.uleb128 0x15
	.uleb128 .LEHB23-.LFB4673
	.uleb128 .LEHE23-.LEHB23
	.uleb128 .L136-.LFB4673
	.uleb128 0
	.uleb128 .LEHB24-.LFB4673
	.uleb128 .LEHE24-.LEHB24
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB25-.LFB4673
	.uleb128 .LEHE25-.LEHB25
	.uleb128 .L135-.LFB4673
	.uleb128 0
	.uleb128 .LEHB26-.LFB4673
	.uleb128 .LEHE26-.LEHB26
	.uleb128 .L134-.LFB4673
	.uleb128 0
	.uleb128 .LEHB27-.LFB4673
	.uleb128 .LEHE27-.LEHB27
	.uleb128 .L133-.LFB4673
	.uleb128 0
	.uleb128 .LEHB28-.LFB4673
	.uleb128 .LEHE28-.LEHB28
	.uleb128 .L132-.LFB4673
	.uleb128 0
	.uleb128 .LEHB29-.LFB4673
	.uleb128 .LEHE29-.LEHB29
	.uleb128 .L131-.LFB4673
	.uleb128 0
	.uleb128 .LEHB30-.LFB4673
	.uleb128 .LEHE30-.LEHB30
	.uleb128 .L130-.LFB4673
	.uleb128 0
	.uleb128 .LEHB31-.LFB4673
	.uleb128 .LEHE31-.LEHB31
	.uleb128 .L129-.LFB4673
	.uleb128 0
	.uleb128 .LEHB32-.LFB4673
	.uleb128 .LEHE32-.LEHB32
	.uleb128 .L128-.LFB4673
	.uleb128 0
	.uleb128 .LEHB33-.LFB4673
	.uleb128 .LEHE33-.LEHB33
	.uleb128 .L127-.LFB4673
	.uleb128 0
	.uleb128 .LEHB34-.LFB4673
	.uleb128 .LEHE34-.LEHB34
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB35-.LFB4673
	.uleb128 .LEHE35-.LEHB35
	.uleb128 0
	.uleb128 0
.LLSDACSE4673:
	.byte	0xa
	.byte	0
	.byte	0x9
	.byte	0x7d
	.byte	0x8
	.byte	0x7d
	.byte	0x7
	.byte	0x7d
	.byte	0x6
	.byte	0x7d
	.byte	0x5
	.byte	0x7d
	.byte	0x4
	.byte	0x7d
	.byte	0x3
	.byte	0x7d
	.byte	0x2
	.byte	0x7d
	.byte	0x1
	.byte	0x7d
	.byte	0
	.byte	0x7d
	.align 4
	.long	0

	.long	_ZTIi
	.long	_ZTIPKv
	.long	_ZTIP4Root
	.long	_ZTI4Root
	.long	_ZTIPKc
	.long	_ZTISt9exception
	.long	_ZTISt11logic_error
	.long	_ZTISt12out_of_range
	.long	_ZTI5Coded
.LLSDATT4673:
	.section	.text.unlikely
	.size	_Z7observeIZ4mainEUlvE0_EvPKcT_.constprop.0, .-_Z7observeIZ4mainEUlvE0_EvPKcT_.constprop.0
	.section	.rodata.str1.1
.LC21:
	.string	"array"
	.section	.text.unlikely
.LCOLDB22:
	.text
.LHOTB22:
	.p2align 4
	.type	_Z7observeIZ4mainEUlvE1_EvPKcT_.constprop.0, @function
_Z7observeIZ4mainEUlvE1_EvPKcT_.constprop.0:
.LFB4674:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA4674
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	mov	edi, OFFSET FLAT:.LC6
	mov	esi, OFFSET FLAT:.LC21
	xor	eax, eax
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
.LEHB36:
	call	printf
.LEHE36:
	mov	edi, 20
.LEHB37:
	call	_Znam
.LEHE37:
	mov	QWORD PTR [rax], 3
	mov	edi, 4
	mov	rbx, rax
	mov	DWORD PTR [rax+16], 7
	add	DWORD PTR _ZN7Counted5aliveE[rip], 2
	call	__cxa_allocate_exception
	xor	edx, edx
	mov	esi, OFFSET FLAT:_ZTIi
	mov	DWORD PTR [rax], 7
	mov	rdi, rax
.LEHB38:
	call	__cxa_throw
.LEHE38:
.L175:
	mov	rdi, rax
	mov	rax, rdx
	jmp	.L142
.L176:
	mov	rbp, rax
	mov	r12, rdx
	jmp	.L141
	.section	.gcc_except_table
	.align 4
.LLSDA4674:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT4674-.LLSDATTD4674
.LLSDATTD4674:
	.byte	0x1
	.uleb128 .LLSDACSE4674-.LLSDACSB4674
.LLSDACSB4674:
	.uleb128 .LEHB36-.LFB4674
	.uleb128 .LEHE36-.LEHB36
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB37-.LFB4674
	.uleb128 .LEHE37-.LEHB37
	.uleb128 .L175-.LFB4674
	.uleb128 0x13
	.uleb128 .LEHB38-.LFB4674
	.uleb128 .LEHE38-.LEHB38
	.uleb128 .L176-.LFB4674
	.uleb128 0x15
.LLSDACSE4674:
	.byte	0xa
	.byte	0
	.byte	0x9
	.byte	0x7d
	.byte	0x8
	.byte	0x7d
	.byte	0x7
	.byte	0x7d
	.byte	0x6
	.byte	0x7d
	.byte	0x5
	.byte	0x7d
	.byte	0x4
	.byte	0x7d
	.byte	0x3
	.byte	0x7d
	.byte	0x2
	.byte	0x7d
	.byte	0x1
	.byte	0x7d
	.byte	0
	.byte	0x7d
	.align 4
	.long	0

	.long	_ZTIi
	.long	_ZTIPKv
	.long	_ZTIP4Root
	.long	_ZTI4Root
	.long	_ZTIPKc
	.long	_ZTISt9exception
	.long	_ZTISt11logic_error
	.long	_ZTISt12out_of_range
	.long	_ZTI5Coded
.LLSDATT4674:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC4674
	.type	_Z7observeIZ4mainEUlvE1_EvPKcT_.constprop.0.cold, @function
_Z7observeIZ4mainEUlvE1_EvPKcT_.constprop.0.cold:
.LFSB4674:
.L141:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.cfi_offset 6, -24
	.cfi_offset 12, -16
	mov	rdi, rbx
	mov	esi, 20
	sub	DWORD PTR _ZN7Counted5aliveE[rip], 2
	call	_ZdaPvm
	mov	rdi, rbp
	mov	rax, r12
.L142:
	sub	rax, 1
	cmp	rax, 8
	ja	.L143
	jmp	[QWORD PTR .L145[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L145:
	.quad	.L153
	.quad	.L152
	.quad	.L151
	.quad	.L150
	.quad	.L149
	.quad	.L148
	.quad	.L147
	.quad	.L146
	.quad	.L144
	.section	.text.unlikely
.L143:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB39:
	call	printf
.LEHE39:
.L154:
	call	__cxa_end_catch
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	mov	edi, OFFSET FLAT:.LC8
	mov	edx, eax
	pop	rbp
	.cfi_def_cfa_offset 16
	xor	eax, eax
	pop	r12
	.cfi_def_cfa_offset 8
.LEHB40:
	jmp	printf
.LEHE40:
.L146:
	.cfi_restore_state
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB41:
	call	printf
.LEHE41:
	jmp	.L154
.L165:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB42:
	call	_Unwind_Resume
.L167:
.L178:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE42:
.L147:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB43:
	call	printf
.LEHE43:
	jmp	.L154
.L151:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB44:
	call	printf
.LEHE44:
	jmp	.L154
.L149:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB45:
	call	printf
.LEHE45:
	jmp	.L154
.L153:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB46:
	call	printf
.LEHE46:
	jmp	.L154
.L148:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB47:
	call	printf
.LEHE47:
	jmp	.L154
.L152:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB48:
	call	printf
.LEHE48:
	jmp	.L154
.L150:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB49:
	call	printf
.LEHE49:
	jmp	.L154
.L144:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB50:
	call	printf
.LEHE50:
	jmp	.L154
.L168:
	jmp	.L178
.L169:
	jmp	.L178
.L170:
	jmp	.L178
.L171:
	jmp	.L178
.L172:
	jmp	.L178
.L173:
	jmp	.L178
.L174:
	jmp	.L178
.L166:
	jmp	.L178
	.cfi_endproc
.LFE4674:
	.section	.gcc_except_table
	.align 4
.LLSDAC4674:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC4674-.LLSDATTDC4674
.LLSDATTDC4674:
	.byte	0x1
	.uleb128 .LLSDACSEC4674-.LLSDACSBC4674
.LLSDACSBC4674:
	.uleb128 .LEHB39-.LCOLDB22
	.uleb128 .LEHE39-.LEHB39
	.uleb128 .L165-.LCOLDB22
	.uleb128 0
	.uleb128 .LEHB40-.LCOLDB22
	.uleb128 .LEHE40-.LEHB40
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB41-.LCOLDB22
	.uleb128 .LEHE41-.LEHB41
	.uleb128 .L167-.LCOLDB22
	.uleb128 0
	.uleb128 .LEHB42-.LCOLDB22
	.uleb128 .LEHE42-.LEHB42
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB43-.LCOLDB22
	.uleb128 .LEHE43-.LEHB43
	.uleb128 .L168-.LCOLDB22
	.uleb128 0
	.uleb128 .LEHB44-.LCOLDB22
	.uleb128 .LEHE44-.LEHB44
	.uleb128 .L172-.LCOLDB22
	.uleb128 0
	.uleb128 .LEHB45-.LCOLDB22
	.uleb128 .LEHE45-.LEHB45
	.uleb128 .L170-.LCOLDB22
	.uleb128 0
	.uleb128 .LEHB46-.LCOLDB22
	.uleb128 .LEHE46-.LEHB46
	.uleb128 .L174-.LCOLDB22
	.uleb128 0
	.uleb128 .LEHB47-.LCOLDB22
	.uleb128 .LEHE47-.LEHB47
	.uleb128 .L169-.LCOLDB22
	.uleb128 0
	.uleb128 .LEHB48-.LCOLDB22
	.uleb128 .LEHE48-.LEHB48
	.uleb128 .L173-.LCOLDB22
	.uleb128 0
	.uleb128 .LEHB49-.LCOLDB22
	.uleb128 .LEHE49-.LEHB49
	.uleb128 .L171-.LCOLDB22
	.uleb128 0
	.uleb128 .LEHB50-.LCOLDB22
	.uleb128 .LEHE50-.LEHB50
	.uleb128 .L166-.LCOLDB22
	.uleb128 0
.LLSDACSEC4674:
	.byte	0xa
	.byte	0
	.byte	0x9
	.byte	0x7d
	.byte	0x8
	.byte	0x7d
	.byte	0x7
	.byte	0x7d
	.byte	0x6
	.byte	0x7d
	.byte	0x5
	.byte	0x7d
	.byte	0x4
	.byte	0x7d
	.byte	0x3
	.byte	0x7d
	.byte	0x2
	.byte	0x7d
	.byte	0x1
	.byte	0x7d
	.byte	0
	.byte	0x7d
	.align 4
	.long	0

	.long	_ZTIi
	.long	_ZTIPKv
	.long	_ZTIP4Root
	.long	_ZTI4Root
	.long	_ZTIPKc
	.long	_ZTISt9exception
	.long	_ZTISt11logic_error
	.long	_ZTISt12out_of_range
	.long	_ZTI5Coded
.LLSDATTC4674:
	.section	.text.unlikely
	.text
	.size	_Z7observeIZ4mainEUlvE1_EvPKcT_.constprop.0, .-_Z7observeIZ4mainEUlvE1_EvPKcT_.constprop.0
	.section	.text.unlikely
	.size	_Z7observeIZ4mainEUlvE1_EvPKcT_.constprop.0.cold, .-_Z7observeIZ4mainEUlvE1_EvPKcT_.constprop.0.cold
.LCOLDE22:
	.text
.LHOTE22:
	.section	.rodata._ZN7CarefulD2Ev.str1.1,"aMS",@progbits,1
.LC23:
	.string	"%d within %d, "
	.section	.text.unlikely._ZN7CarefulD2Ev,"axG",@progbits,_ZN7CarefulD5Ev,comdat
	.align 2
	.weak	_ZN7CarefulD2Ev
	.type	_ZN7CarefulD2Ev, @function
_ZN7CarefulD2Ev:
.LFB3513:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA3513
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	edi, 4
	call	__cxa_allocate_exception
	xor	edx, edx
	mov	esi, OFFSET FLAT:_ZTIi
	mov	DWORD PTR [rax], 9
	mov	rdi, rax
.LEHB51:
	call	__cxa_throw
.LEHE51:
.L182:
	mov	rdi, rax
.L180:
	dec	rdx
	je	.L181
	call	_ZSt9terminatev
.L181:
	call	__cxa_begin_catch
	mov	ebx, DWORD PTR [rax]
	call	_ZSt19uncaught_exceptionsv
	mov	edi, OFFSET FLAT:.LC23
	mov	edx, eax
	mov	esi, ebx
	xor	eax, eax
	call	printf
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	__cxa_end_catch
	.cfi_endproc
.LFE3513:
	.section	.gcc_except_table
	.align 4
.LLSDA3513:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT3513-.LLSDATTD3513
.LLSDATTD3513:
	.byte	0x1
	.uleb128 .LLSDACSE3513-.LLSDACSB3513
.LLSDACSB3513:
	.uleb128 .LEHB51-.LFB3513
	.uleb128 .LEHE51-.LEHB51
	.uleb128 .L182-.LFB3513
	.uleb128 0x3
.LLSDACSE3513:
	.byte	0
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	_ZTIi
.LLSDATT3513:
	.section	.text.unlikely._ZN7CarefulD2Ev,"axG",@progbits,_ZN7CarefulD5Ev,comdat
	.size	_ZN7CarefulD2Ev, .-_ZN7CarefulD2Ev
	.weak	_ZN7CarefulD1Ev
	.set	_ZN7CarefulD1Ev,_ZN7CarefulD2Ev
	.section	.text._ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv,"axG",@progbits,_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
	.type	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv, @function
_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv:
.LFB4001:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rax, QWORD PTR [rdi]
	mov	rbx, rdi
	call	[QWORD PTR [rax+16]]
	cmp	BYTE PTR __libc_single_threaded[rip], 0
	je	.L185
	mov	eax, DWORD PTR [rbx+12]
	lea	edx, [rax-1]
	mov	DWORD PTR [rbx+12], edx
.L186:
	cmp	eax, 1
	je	.L189
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L189:
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
.L185:
	.cfi_restore_state
	mov	eax, -1
	lock xadd	DWORD PTR [rbx+12], eax
	jmp	.L186
	.cfi_endproc
.LFE4001:
	.size	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv, .-_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
	.section	.text._ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv,"axG",@progbits,_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
	.type	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv, @function
_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv:
.LFB2456:
	.cfi_startproc
	movabs	rax, 4294967297
	mov	rdx, QWORD PTR [rdi+8]
	cmp	rdx, rax
	je	.L198
	cmp	BYTE PTR __libc_single_threaded[rip], 0
	je	.L192
	mov	eax, DWORD PTR [rdi+8]
	lea	edx, [rax-1]
	mov	DWORD PTR [rdi+8], edx
.L193:
	cmp	eax, 1
	je	.L199
	ret
	.p2align 4,,10
	.p2align 3
.L192:
	lea	rcx, [rdi+8]
	mov	eax, -1
	lock xadd	DWORD PTR [rcx], eax
	jmp	.L193
	.p2align 4,,10
	.p2align 3
.L198:
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
.L199:
	jmp	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
	.cfi_endproc
.LFE2456:
	.size	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv, .-_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
	.section	.text._ZNSt6vectorI7CountedSaIS0_EED2Ev,"axG",@progbits,_ZNSt6vectorI7CountedSaIS0_EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6vectorI7CountedSaIS0_EED2Ev
	.type	_ZNSt6vectorI7CountedSaIS0_EED2Ev, @function
_ZNSt6vectorI7CountedSaIS0_EED2Ev:
.LFB4016:
	.cfi_startproc
	mov	r8, QWORD PTR [rdi]
	mov	rcx, QWORD PTR [rdi+8]
	mov	edx, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	rax, r8
	cmp	rcx, r8
	je	.L205
	.p2align 4,,10
	.p2align 3
.L204:
	sub	edx, 1
	add	rax, 4
	mov	DWORD PTR _ZN7Counted5aliveE[rip], edx
	cmp	rcx, rax
	jne	.L204
.L205:
	test	r8, r8
	je	.L209
	mov	rsi, QWORD PTR [rdi+16]
	mov	rdi, r8
	sub	rsi, r8
	jmp	_ZdlPvm
	.p2align 4,,10
	.p2align 3
.L209:
	ret
	.cfi_endproc
.LFE4016:
	.size	_ZNSt6vectorI7CountedSaIS0_EED2Ev, .-_ZNSt6vectorI7CountedSaIS0_EED2Ev
	.weak	_ZNSt6vectorI7CountedSaIS0_EED1Ev
	.set	_ZNSt6vectorI7CountedSaIS0_EED1Ev,_ZNSt6vectorI7CountedSaIS0_EED2Ev
	.section	.rodata._ZNSt6vectorI7CountedSaIS0_EE17_M_realloc_insertIJRiEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_.str1.1,"aMS",@progbits,1
.LC24:
	.string	"vector::_M_realloc_insert"
	.section	.text._ZNSt6vectorI7CountedSaIS0_EE17_M_realloc_insertIJRiEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_,"axG",@progbits,_ZNSt6vectorI7CountedSaIS0_EE17_M_realloc_insertIJRiEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6vectorI7CountedSaIS0_EE17_M_realloc_insertIJRiEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_
	.type	_ZNSt6vectorI7CountedSaIS0_EE17_M_realloc_insertIJRiEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_, @function
_ZNSt6vectorI7CountedSaIS0_EE17_M_realloc_insertIJRiEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_:
.LFB4025:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA4025
	movabs	rcx, 2305843009213693951
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
	sub	rsp, 40
	.cfi_def_cfa_offset 96
	mov	r13, QWORD PTR [rdi+8]
	mov	r15, QWORD PTR [rdi]
	mov	rbp, r13
	sub	rbp, r15
	sar	rbp, 2
	cmp	rbp, rcx
	je	.L240
	cmp	r15, r13
	mov	eax, 1
	mov	r8, rsi
	mov	r14, rdi
	cmovne	rax, rbp
	mov	rbx, rsi
	add	rbp, rax
	setc	al
	sub	r8, r15
	movzx	eax, al
	test	rax, rax
	jne	.L228
	test	rbp, rbp
	jne	.L241
	xor	r12d, r12d
.L216:
	mov	eax, DWORD PTR [rdx]
	mov	DWORD PTR [r12+r8], eax
	cmp	eax, 7
	je	.L242
	mov	edx, DWORD PTR _ZN7Counted5aliveE[rip]
	lea	eax, [rdx+1]
	mov	DWORD PTR _ZN7Counted5aliveE[rip], eax
	cmp	rsi, r15
	je	.L230
	mov	rdi, rsi
	mov	rax, r12
	mov	rcx, r15
	sub	rdi, r15
	add	rdi, r12
	.p2align 4,,10
	.p2align 3
.L219:
	mov	r8d, DWORD PTR [rcx]
	add	rax, 4
	mov	DWORD PTR _ZN7Counted5aliveE[rip], edx
	add	rcx, 4
	sub	edx, 1
	mov	DWORD PTR [rax-4], r8d
	cmp	rax, rdi
	jne	.L219
.L218:
	lea	rcx, [rdi+4]
	cmp	rsi, r13
	je	.L220
	mov	eax, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	rdi, r13
	mov	rdx, rcx
	sub	rdi, rsi
	sub	eax, 1
	.p2align 4,,10
	.p2align 3
.L221:
	mov	esi, DWORD PTR [rbx]
	add	rbx, 4
	mov	DWORD PTR _ZN7Counted5aliveE[rip], eax
	add	rdx, 4
	sub	eax, 1
	mov	DWORD PTR [rdx-4], esi
	cmp	rbx, r13
	jne	.L221
	add	rcx, rdi
.L220:
	test	r15, r15
	je	.L222
	mov	rsi, QWORD PTR [r14+16]
	mov	rdi, r15
	mov	QWORD PTR [rsp+8], rcx
	sub	rsi, r15
	call	_ZdlPvm
	mov	rcx, QWORD PTR [rsp+8]
.L222:
	lea	rax, [r12+rbp*4]
	mov	QWORD PTR [r14], r12
	mov	QWORD PTR [r14+8], rcx
	mov	QWORD PTR [r14+16], rax
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
	.p2align 4,,10
	.p2align 3
.L228:
	.cfi_restore_state
	movabs	rdi, 9223372036854775804
	mov	rbp, rcx
.L215:
	mov	QWORD PTR [rsp+24], rdx
	mov	QWORD PTR [rsp+16], rsi
	mov	QWORD PTR [rsp+8], r8
.LEHB52:
	call	_Znwm
	mov	r8, QWORD PTR [rsp+8]
	mov	rsi, QWORD PTR [rsp+16]
	mov	rdx, QWORD PTR [rsp+24]
	mov	r12, rax
	jmp	.L216
	.p2align 4,,10
	.p2align 3
.L230:
	mov	rdi, r12
	jmp	.L218
.L241:
	movabs	rax, 2305843009213693951
	cmp	rbp, rax
	cmova	rbp, rax
	lea	rdi, [0+rbp*4]
	jmp	.L215
.L240:
	mov	edi, OFFSET FLAT:.LC24
	call	_ZSt20__throw_length_errorPKc
.LEHE52:
.L242:
	mov	edi, 4
	call	__cxa_allocate_exception
	xor	edx, edx
	mov	esi, OFFSET FLAT:_ZTIi
	mov	DWORD PTR [rax], 7
	mov	rdi, rax
.LEHB53:
	call	__cxa_throw
.LEHE53:
.L231:
	mov	rdi, rax
.L223:
	call	__cxa_begin_catch
	test	r12, r12
	je	.L243
	lea	rsi, [0+rbp*4]
	mov	rdi, r12
	call	_ZdlPvm
.L225:
.LEHB54:
	call	__cxa_rethrow
.LEHE54:
.L243:
	sub	DWORD PTR _ZN7Counted5aliveE[rip], 1
	jmp	.L225
.L232:
	mov	rbx, rax
.L226:
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB55:
	call	_Unwind_Resume
.LEHE55:
	.cfi_endproc
.LFE4025:
	.section	.gcc_except_table
	.align 4
.LLSDA4025:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT4025-.LLSDATTD4025
.LLSDATTD4025:
	.byte	0x1
	.uleb128 .LLSDACSE4025-.LLSDACSB4025
.LLSDACSB4025:
	.uleb128 .LEHB52-.LFB4025
	.uleb128 .LEHE52-.LEHB52
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB53-.LFB4025
	.uleb128 .LEHE53-.LEHB53
	.uleb128 .L231-.LFB4025
	.uleb128 0x1
	.uleb128 .LEHB54-.LFB4025
	.uleb128 .LEHE54-.LEHB54
	.uleb128 .L232-.LFB4025
	.uleb128 0
	.uleb128 .LEHB55-.LFB4025
	.uleb128 .LEHE55-.LEHB55
	.uleb128 0
	.uleb128 0
.LLSDACSE4025:
	.byte	0x1
	.byte	0
	.align 4
	.long	0

.LLSDATT4025:
	.section	.text._ZNSt6vectorI7CountedSaIS0_EE17_M_realloc_insertIJRiEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_,"axG",@progbits,_ZNSt6vectorI7CountedSaIS0_EE17_M_realloc_insertIJRiEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_,comdat
	.size	_ZNSt6vectorI7CountedSaIS0_EE17_M_realloc_insertIJRiEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_, .-_ZNSt6vectorI7CountedSaIS0_EE17_M_realloc_insertIJRiEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_
	.section	.rodata.str1.1
.LC25:
	.string	"vector"
	.section	.text.unlikely
.LCOLDB26:
	.text
.LHOTB26:
	.p2align 4
	.type	_Z7observeIZ4mainEUlvE2_EvPKcT_.constprop.0, @function
_Z7observeIZ4mainEUlvE2_EvPKcT_.constprop.0:
.LFB4680:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA4680
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	mov	edi, OFFSET FLAT:.LC6
	mov	esi, OFFSET FLAT:.LC25
	xor	eax, eax
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	sub	rsp, 48
	.cfi_def_cfa_offset 80
.LEHB56:
	call	printf
.LEHE56:
	pxor	xmm0, xmm0
	mov	edi, 36
	mov	QWORD PTR [rsp+32], 0
	movaps	XMMWORD PTR [rsp+16], xmm0
	lea	rbp, [rsp+16]
.LEHB57:
	call	_Znwm
	movq	xmm0, rax
	mov	rsi, rax
	lea	rax, [rax+36]
	xor	ebx, ebx
	punpcklqdq	xmm0, xmm0
	mov	QWORD PTR [rsp+32], rax
	mov	DWORD PTR [rsp+12], 0
	movaps	XMMWORD PTR [rsp+16], xmm0
	jmp	.L249
	.p2align 4,,10
	.p2align 3
.L291:
	mov	DWORD PTR [rsi], ebx
	cmp	ebx, 7
	je	.L289
	add	rsi, 4
	add	ebx, 1
	add	DWORD PTR _ZN7Counted5aliveE[rip], 1
	mov	QWORD PTR [rsp+24], rsi
	mov	DWORD PTR [rsp+12], ebx
	cmp	ebx, 9
	je	.L248
.L292:
	mov	rsi, QWORD PTR [rsp+24]
	mov	rax, QWORD PTR [rsp+32]
.L249:
	cmp	rsi, rax
	jne	.L291
	lea	rdx, [rsp+12]
	mov	rdi, rbp
	call	_ZNSt6vectorI7CountedSaIS0_EE17_M_realloc_insertIJRiEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_
.LEHE57:
	add	ebx, 1
	mov	DWORD PTR [rsp+12], ebx
	cmp	ebx, 9
	jne	.L292
.L248:
	mov	rdi, rbp
	call	_ZNSt6vectorI7CountedSaIS0_EED1Ev
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
.LEHB58:
	call	printf
.LEHE58:
.L250:
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	add	rsp, 48
	.cfi_remember_state
	.cfi_def_cfa_offset 32
	mov	edi, OFFSET FLAT:.LC8
	pop	rbx
	.cfi_def_cfa_offset 24
	mov	edx, eax
	pop	rbp
	.cfi_def_cfa_offset 16
	xor	eax, eax
	pop	r12
	.cfi_def_cfa_offset 8
.LEHB59:
	jmp	printf
.LEHE59:
.L287:
	.cfi_restore_state
	jmp	.L288
.L285:
	mov	rdi, rax
	mov	rax, rdx
	jmp	.L252
	.section	.gcc_except_table
	.align 4
.LLSDA4680:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT4680-.LLSDATTD4680
.LLSDATTD4680:
	.byte	0x1
	.uleb128 .LLSDACSE4680-.LLSDACSB4680
.LLSDACSB4680:
	.uleb128 .LEHB56-.LFB4680
	.uleb128 .LEHE56-.LEHB56
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB57-.LFB4680
	.uleb128 .LEHE57-.LEHB57
	.uleb128 .L287-.LFB4680
	.uleb128 0x15
	.uleb128 .LEHB58-.LFB4680
	.uleb128 .LEHE58-.LEHB58
	.uleb128 .L285-.LFB4680
	.uleb128 0x13
	.uleb128 .LEHB59-.LFB4680
	.uleb128 .LEHE59-.LEHB59
	.uleb128 0
	.uleb128 0
.LLSDACSE4680:
	.byte	0xa
	.byte	0
	.byte	0x9
	.byte	0x7d
	.byte	0x8
	.byte	0x7d
	.byte	0x7
	.byte	0x7d
	.byte	0x6
	.byte	0x7d
	.byte	0x5
	.byte	0x7d
	.byte	0x4
	.byte	0x7d
	.byte	0x3
	.byte	0x7d
	.byte	0x2
	.byte	0x7d
	.byte	0x1
	.byte	0x7d
	.byte	0
	.byte	0x7d
	.align 4
	.long	0

	.long	_ZTIi
	.long	_ZTIPKv
	.long	_ZTIP4Root
	.long	_ZTI4Root
	.long	_ZTIPKc
	.long	_ZTISt9exception
	.long	_ZTISt11logic_error
	.long	_ZTISt12out_of_range
	.long	_ZTI5Coded
.LLSDATT4680:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC4680
	.type	_Z7observeIZ4mainEUlvE2_EvPKcT_.constprop.0.cold, @function
_Z7observeIZ4mainEUlvE2_EvPKcT_.constprop.0.cold:
.LFSB4680:
.L289:
	.cfi_def_cfa_offset 80
	.cfi_offset 3, -32
	.cfi_offset 6, -24
	.cfi_offset 12, -16
	mov	edi, 4
	call	__cxa_allocate_exception
	xor	edx, edx
	mov	esi, OFFSET FLAT:_ZTIi
	mov	DWORD PTR [rax], 7
	mov	rdi, rax
.LEHB60:
	call	__cxa_throw
.LEHE60:
.L286:
.L288:
	mov	rbx, rax
	mov	r12, rdx
	mov	rdi, rbp
	call	_ZNSt6vectorI7CountedSaIS0_EED1Ev
	mov	rdi, rbx
	mov	rax, r12
.L252:
	sub	rax, 1
	cmp	rax, 8
	ja	.L253
	jmp	[QWORD PTR .L255[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L255:
	.quad	.L263
	.quad	.L262
	.quad	.L261
	.quad	.L260
	.quad	.L259
	.quad	.L258
	.quad	.L257
	.quad	.L256
	.quad	.L254
	.section	.text.unlikely
.L253:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB61:
	call	printf
.LEHE61:
.L264:
	call	__cxa_end_catch
	jmp	.L250
.L256:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB62:
	call	printf
.LEHE62:
	jmp	.L264
.L275:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB63:
	call	_Unwind_Resume
.L277:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE63:
.L257:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB64:
	call	printf
.LEHE64:
	jmp	.L264
.L258:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB65:
	call	printf
.LEHE65:
	jmp	.L264
.L278:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB66:
	call	_Unwind_Resume
.L279:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE66:
.L259:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB67:
	call	printf
.LEHE67:
	jmp	.L264
.L260:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB68:
	call	printf
.LEHE68:
	jmp	.L264
.L280:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB69:
	call	_Unwind_Resume
.L281:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE69:
.L261:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB70:
	call	printf
.LEHE70:
	jmp	.L264
.L262:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB71:
	call	printf
.LEHE71:
	jmp	.L264
.L282:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB72:
	call	_Unwind_Resume
.L283:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE72:
.L263:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB73:
	call	printf
.LEHE73:
	jmp	.L264
.L254:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB74:
	call	printf
.LEHE74:
	jmp	.L264
.L284:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB75:
	call	_Unwind_Resume
.L276:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE75:
	.cfi_endproc
.LFE4680:
	.section	.gcc_except_table
	.align 4
.LLSDAC4680:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC4680-.LLSDATTDC4680
.LLSDATTDC4680:
	.byte	0x1
	.uleb128 .LLSDACSEC4680-.LLSDACSBC4680
.LLSDACSBC4680:
	.uleb128 .LEHB60-.LCOLDB26
	.uleb128 .LEHE60-.LEHB60
	.uleb128 .L286-.LCOLDB26
	.uleb128 0x15
	.uleb128 .LEHB61-.LCOLDB26
	.uleb128 .LEHE61-.LEHB61
	.uleb128 .L275-.LCOLDB26
	.uleb128 0
	.uleb128 .LEHB62-.LCOLDB26
	.uleb128 .LEHE62-.LEHB62
	.uleb128 .L277-.LCOLDB26
	.uleb128 0
	.uleb128 .LEHB63-.LCOLDB26
	.uleb128 .LEHE63-.LEHB63
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB64-.LCOLDB26
	.uleb128 .LEHE64-.LEHB64
	.uleb128 .L278-.LCOLDB26
	.uleb128 0
	.uleb128 .LEHB65-.LCOLDB26
	.uleb128 .LEHE65-.LEHB65
	.uleb128 .L279-.LCOLDB26
	.uleb128 0
	.uleb128 .LEHB66-.LCOLDB26
	.uleb128 .LEHE66-.LEHB66
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB67-.LCOLDB26
	.uleb128 .LEHE67-.LEHB67
	.uleb128 .L280-.LCOLDB26
	.uleb128 0
	.uleb128 .LEHB68-.LCOLDB26
	.uleb128 .LEHE68-.LEHB68
	.uleb128 .L281-.LCOLDB26
	.uleb128 0
	.uleb128 .LEHB69-.LCOLDB26
	.uleb128 .LEHE69-.LEHB69
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB70-.LCOLDB26
	.uleb128 .LEHE70-.LEHB70
	.uleb128 .L282-.LCOLDB26
	.uleb128 0
	.uleb128 .LEHB71-.LCOLDB26
	.uleb128 .LEHE71-.LEHB71
	.uleb128 .L283-.LCOLDB26
	.uleb128 0
	.uleb128 .LEHB72-.LCOLDB26
	.uleb128 .LEHE72-.LEHB72
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB73-.LCOLDB26
	.uleb128 .LEHE73-.LEHB73
	.uleb128 .L284-.LCOLDB26
	.uleb128 0
	.uleb128 .LEHB74-.LCOLDB26
	.uleb128 .LEHE74-.LEHB74
	.uleb128 .L276-.LCOLDB26
	.uleb128 0
	.uleb128 .LEHB75-.LCOLDB26
	.uleb128 .LEHE75-.LEHB75
	.uleb128 0
	.uleb128 0
.LLSDACSEC4680:
	.byte	0xa
	.byte	0
	.byte	0x9
	.byte	0x7d
	.byte	0x8
	.byte	0x7d
	.byte	0x7
	.byte	0x7d
	.byte	0x6
	.byte	0x7d
	.byte	0x5
	.byte	0x7d
	.byte	0x4
	.byte	0x7d
	.byte	0x3
	.byte	0x7d
	.byte	0x2
	.byte	0x7d
	.byte	0x1
	.byte	0x7d
	.byte	0
	.byte	0x7d
	.align 4
	.long	0

	.long	_ZTIi
	.long	_ZTIPKv
	.long	_ZTIP4Root
	.long	_ZTI4Root
	.long	_ZTIPKc
	.long	_ZTISt9exception
	.long	_ZTISt11logic_error
	.long	_ZTISt12out_of_range
	.long	_ZTI5Coded
.LLSDATTC4680:
	.section	.text.unlikely
	.text
	.size	_Z7observeIZ4mainEUlvE2_EvPKcT_.constprop.0, .-_Z7observeIZ4mainEUlvE2_EvPKcT_.constprop.0
	.section	.text.unlikely
	.size	_Z7observeIZ4mainEUlvE2_EvPKcT_.constprop.0.cold, .-_Z7observeIZ4mainEUlvE2_EvPKcT_.constprop.0.cold
.LCOLDE26:
	.text
.LHOTE26:
	.section	.text._ZNSt12_Vector_baseIiSaIiEED2Ev,"axG",@progbits,_ZNSt12_Vector_baseIiSaIiEED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt12_Vector_baseIiSaIiEED2Ev
	.type	_ZNSt12_Vector_baseIiSaIiEED2Ev, @function
_ZNSt12_Vector_baseIiSaIiEED2Ev:
.LFB4047:
	.cfi_startproc
	mov	rax, QWORD PTR [rdi]
	test	rax, rax
	je	.L293
	mov	rsi, QWORD PTR [rdi+16]
	mov	rdi, rax
	sub	rsi, rax
	jmp	_ZdlPvm
	.p2align 4,,10
	.p2align 3
.L293:
	ret
	.cfi_endproc
.LFE4047:
	.size	_ZNSt12_Vector_baseIiSaIiEED2Ev, .-_ZNSt12_Vector_baseIiSaIiEED2Ev
	.weak	_ZNSt12_Vector_baseIiSaIiEED1Ev
	.set	_ZNSt12_Vector_baseIiSaIiEED1Ev,_ZNSt12_Vector_baseIiSaIiEED2Ev
	.section	.rodata.str1.1
.LC27:
	.string	"pointers"
.LC29:
	.string	"held"
.LC30:
	.string	"again"
.LC32:
	.string	"%d around %g, "
.LC33:
	.string	"%d "
.LC34:
	.string	"virtual base"
.LC36:
	.string	"pointer to it"
.LC37:
	.string	"other pointer"
.LC38:
	.string	"range"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC39:
	.string	"vector::_M_range_check: __n (which is %zu) >= this->size() (which is %zu)"
	.section	.rodata.str1.1
.LC40:
	.string	"length"
.LC41:
	.string	"vector::reserve"
.LC42:
	.string	"memory"
.LC43:
	.string	"cast"
.LC44:
	.string	"type"
.LC45:
	.string	"%s"
.LC46:
	.string	"destructor"
.LC47:
	.string	"sliced"
.LC48:
	.string	"%s, "
.LC49:
	.string	"sorting"
.LC51:
	.string	"static"
.LC52:
	.string	"static then"
	.section	.text.unlikely
.LCOLDB54:
	.section	.text.startup,"ax",@progbits
.LHOTB54:
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB3517:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA3517
	push	r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	push	r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
	push	r12
	.cfi_def_cfa_offset 32
	.cfi_offset 12, -32
	push	rbp
	.cfi_def_cfa_offset 40
	.cfi_offset 6, -40
	push	rbx
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -48
	sub	rsp, 48
	.cfi_def_cfa_offset 96
.LEHB76:
	call	_Z7observeIZ4mainEUlvE_EvPKcT_.constprop.0
	call	_Z7observeIZ4mainEUlvE0_EvPKcT_.constprop.0
	call	_Z7observeIZ4mainEUlvE1_EvPKcT_.constprop.0
	call	_Z7observeIZ4mainEUlvE2_EvPKcT_.constprop.0
	mov	edi, OFFSET FLAT:.LC6
	mov	esi, OFFSET FLAT:.LC27
	xor	eax, eax
	call	printf
.LEHE76:
	mov	edi, 4
.LEHB77:
	call	_Znwm
.LEHE77:
	mov	DWORD PTR [rax], 1
	mov	edi, 24
	mov	r12, rax
	add	DWORD PTR _ZN7Counted5aliveE[rip], 1
.LEHB78:
	call	_Znwm
.LEHE78:
	mov	rbx, rax
	mov	rax, QWORD PTR .LC28[rip]
	mov	edi, 16
	add	DWORD PTR _ZN7Counted5aliveE[rip], 1
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTVSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE+16
	mov	QWORD PTR [rbx+8], rax
	mov	DWORD PTR [rbx+16], 2
	call	__cxa_allocate_exception
	mov	esi, OFFSET FLAT:.LC29
	mov	rdi, rax
	mov	rbp, rax
.LEHB79:
	call	_ZNSt13runtime_errorC1EPKc
.LEHE79:
	jmp	.L858
.L831:
	mov	rdi, rax
	mov	rax, rdx
	jmp	.L299
.L844:
	mov	r13, rax
	mov	r14, rdx
	jmp	.L296
.L842:
	mov	rbp, rax
	mov	r13, rdx
	jmp	.L298
	.section	.gcc_except_table
	.align 4
.LLSDA3517:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT3517-.LLSDATTD3517
.LLSDATTD3517:
	.byte	0x1
	.uleb128 .LLSDACSE3517-.LLSDACSB3517
.LLSDACSB3517:
	.uleb128 .LEHB76-.LFB3517
	.uleb128 .LEHE76-.LEHB76
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB77-.LFB3517
	.uleb128 .LEHE77-.LEHB77
	.uleb128 .L831-.LFB3517
	.uleb128 0x13
	.uleb128 .LEHB78-.LFB3517
	.uleb128 .LEHE78-.LEHB78
	.uleb128 .L842-.LFB3517
	.uleb128 0x15
	.uleb128 .LEHB79-.LFB3517
	.uleb128 .LEHE79-.LEHB79
	.uleb128 .L844-.LFB3517
	.uleb128 0x15
.LLSDACSE3517:
	.byte	0xa
	.byte	0
	.byte	0x9
	.byte	0x7d
	.byte	0x8
	.byte	0x7d
	.byte	0x7
	.byte	0x7d
	.byte	0x6
	.byte	0x7d
	.byte	0x5
	.byte	0x7d
	.byte	0x4
	.byte	0x7d
	.byte	0x3
	.byte	0x7d
	.byte	0x2
	.byte	0x7d
	.byte	0x1
	.byte	0x7d
	.byte	0
	.byte	0x7d
	.byte	0x9
	.byte	0x7b
	.byte	0x9
	.byte	0x7d
	.byte	0
	.byte	0x7b
	.byte	0xb
	.byte	0x7d
	.byte	0x4
	.byte	0x73
	.byte	0
	.byte	0x7d
	.align 4
	.long	_ZTId
	.long	0

	.long	_ZTIi
	.long	_ZTIPKv
	.long	_ZTIP4Root
	.long	_ZTI4Root
	.long	_ZTIPKc
	.long	_ZTISt9exception
	.long	_ZTISt11logic_error
	.long	_ZTISt12out_of_range
	.long	_ZTI5Coded
.LLSDATT3517:
	.section	.text.startup
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC3517
	.type	main.cold, @function
main.cold:
.LFSB3517:
.L858:
	.cfi_def_cfa_offset 96
	.cfi_offset 3, -48
	.cfi_offset 6, -40
	.cfi_offset 12, -32
	.cfi_offset 13, -24
	.cfi_offset 14, -16
	mov	edx, OFFSET FLAT:_ZNSt13runtime_errorD1Ev
	mov	esi, OFFSET FLAT:_ZTISt13runtime_error
	mov	rdi, rbp
.LEHB80:
	call	__cxa_throw
.LEHE80:
.L843:
	mov	rbp, rax
	mov	r13, rdx
.L297:
	mov	rdi, rbx
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
.L298:
	mov	rdi, r12
	mov	esi, 4
	sub	DWORD PTR _ZN7Counted5aliveE[rip], 1
	call	_ZdlPvm
	mov	rdi, rbp
	mov	rax, r13
.L299:
	sub	rax, 1
	cmp	rax, 8
	ja	.L300
	jmp	[QWORD PTR .L302[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L302:
	.quad	.L310
	.quad	.L309
	.quad	.L308
	.quad	.L307
	.quad	.L306
	.quad	.L305
	.quad	.L304
	.quad	.L303
	.quad	.L301
	.section	.text.unlikely
.L300:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB81:
	call	printf
.LEHE81:
.L311:
	call	__cxa_end_catch
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	mov	edx, eax
	xor	eax, eax
.LEHB82:
	call	printf
	mov	esi, OFFSET FLAT:.LC30
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	call	printf
.LEHE82:
	mov	edi, 4
	call	__cxa_allocate_exception
	xor	edx, edx
	mov	esi, OFFSET FLAT:_ZTIi
	mov	DWORD PTR [rax], 1
	mov	rdi, rax
.LEHB83:
	call	__cxa_throw
.LEHE83:
.L303:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB84:
	call	printf
.LEHE84:
	jmp	.L311
.L839:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB85:
	call	_Unwind_Resume
.LEHE85:
.L296:
	mov	rdi, rbp
	mov	rbp, r13
	mov	r13, r14
	call	__cxa_free_exception
	jmp	.L297
.L848:
	mov	rdi, rax
	mov	rax, rdx
	cmp	rdx, 9
	jne	.L324
	call	__cxa_begin_catch
	mov	edi, 8
	mov	ebx, DWORD PTR [rax]
	call	__cxa_allocate_exception
	xor	edx, edx
	mov	esi, OFFSET FLAT:_ZTId
	mov	rdi, rax
	mov	rax, QWORD PTR .LC31[rip]
	mov	QWORD PTR [rdi], rax
.LEHB86:
	call	__cxa_throw
.LEHE86:
.L841:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB87:
	call	_Unwind_Resume
.LEHE87:
.L847:
	mov	rdi, rax
	cmp	rdx, 11
	je	.L326
	mov	rbx, rax
	mov	rbp, rdx
.L327:
	call	__cxa_end_catch
	mov	rdi, rbx
	mov	rax, rbp
.L324:
	cmp	rax, 9
	jne	.L330
	call	__cxa_begin_catch
	mov	ebx, DWORD PTR [rax]
	call	__cxa_end_catch
	mov	edi, OFFSET FLAT:.LC33
	xor	eax, eax
	mov	esi, ebx
.LEHB88:
	call	printf
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	call	printf
.LEHE88:
.L342:
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	mov	edx, eax
	xor	eax, eax
.LEHB89:
	call	printf
	mov	esi, OFFSET FLAT:.LC34
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	call	printf
.LEHE89:
	mov	edi, 48
	call	__cxa_allocate_exception
	mov	ecx, 12
	mov	edx, OFFSET FLAT:_ZN4BothD1Ev
	mov	rbx, QWORD PTR .LC35[rip]
	mov	r8, rax
	xor	eax, eax
	mov	esi, OFFSET FLAT:_ZTI4Both
	mov	rdi, r8
	rep stosd
	mov	DWORD PTR [r8+40], 1
	mov	rdi, r8
	mov	DWORD PTR [r8+8], 2
	mov	QWORD PTR [r8], OFFSET FLAT:_ZTV4Both+24
	mov	QWORD PTR [r8+32], OFFSET FLAT:_ZTV4Both+104
	mov	QWORD PTR [r8+16], OFFSET FLAT:_ZTV4Both+64
	mov	QWORD PTR [r8+24], rbx
.LEHB90:
	call	__cxa_throw
.LEHE90:
.L820:
	mov	rdi, rax
	mov	rax, rdx
.L330:
	sub	rax, 1
	cmp	rax, 8
	ja	.L331
	jmp	[QWORD PTR .L333[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L333:
	.quad	.L341
	.quad	.L340
	.quad	.L339
	.quad	.L338
	.quad	.L337
	.quad	.L336
	.quad	.L335
	.quad	.L334
	.quad	.L332
	.section	.text.unlikely
.L809:
	mov	rdi, rax
	mov	rax, rdx
	sub	rax, 1
	cmp	rax, 8
	ja	.L356
	jmp	[QWORD PTR .L358[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L358:
	.quad	.L366
	.quad	.L365
	.quad	.L364
	.quad	.L363
	.quad	.L362
	.quad	.L361
	.quad	.L360
	.quad	.L359
	.quad	.L357
	.section	.text.unlikely
.L356:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB91:
	call	printf
.LEHE91:
.L369:
	call	__cxa_end_catch
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	mov	edx, eax
	xor	eax, eax
.LEHB92:
	call	printf
	mov	esi, OFFSET FLAT:.LC36
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	call	printf
.LEHE92:
	movzx	eax, BYTE PTR _ZGVZZ4mainENKUlvE6_clEvE4both[rip]
	test	al, al
	jne	.L354
	mov	edi, OFFSET FLAT:_ZGVZZ4mainENKUlvE6_clEvE4both
	call	__cxa_guard_acquire
	test	eax, eax
	je	.L354
	mov	edi, OFFSET FLAT:_ZN4BothD1Ev
	mov	edx, OFFSET FLAT:__dso_handle
	mov	esi, OFFSET FLAT:_ZZZ4mainENKUlvE6_clEvE4both
	mov	DWORD PTR _ZZZ4mainENKUlvE6_clEvE4both[rip+40], 1
	mov	DWORD PTR _ZZZ4mainENKUlvE6_clEvE4both[rip+8], 2
	mov	QWORD PTR _ZZZ4mainENKUlvE6_clEvE4both[rip], OFFSET FLAT:_ZTV4Both+24
	mov	QWORD PTR _ZZZ4mainENKUlvE6_clEvE4both[rip+32], OFFSET FLAT:_ZTV4Both+104
	mov	QWORD PTR _ZZZ4mainENKUlvE6_clEvE4both[rip+16], OFFSET FLAT:_ZTV4Both+64
	mov	QWORD PTR _ZZZ4mainENKUlvE6_clEvE4both[rip+24], rbx
	call	__cxa_atexit
	mov	edi, OFFSET FLAT:_ZGVZZ4mainENKUlvE6_clEvE4both
	call	__cxa_guard_release
.L354:
	mov	edi, 8
	call	__cxa_allocate_exception
	xor	edx, edx
	mov	esi, OFFSET FLAT:_ZTIP4Both
	mov	QWORD PTR [rax], OFFSET FLAT:_ZZZ4mainENKUlvE6_clEvE4both
	mov	rdi, rax
.LEHB93:
	call	__cxa_throw
.LEHE93:
.L359:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB94:
	call	printf
.LEHE94:
	jmp	.L369
.L817:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB95:
	call	_Unwind_Resume
.LEHE95:
.L798:
	mov	rdi, rax
	mov	rax, rdx
	sub	rax, 1
	cmp	rax, 8
	ja	.L381
	jmp	[QWORD PTR .L383[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L383:
	.quad	.L391
	.quad	.L390
	.quad	.L389
	.quad	.L388
	.quad	.L387
	.quad	.L386
	.quad	.L385
	.quad	.L384
	.quad	.L382
	.section	.text.unlikely
.L819:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB96:
	call	_Unwind_Resume
.LEHE96:
.L381:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB97:
	call	printf
.LEHE97:
.L392:
	call	__cxa_end_catch
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	mov	edx, eax
	xor	eax, eax
.LEHB98:
	call	printf
	mov	esi, OFFSET FLAT:.LC37
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	call	printf
.LEHE98:
	mov	edi, 8
	call	__cxa_allocate_exception
	xor	edx, edx
	mov	esi, OFFSET FLAT:_ZTIPi
	mov	QWORD PTR [rax], OFFSET FLAT:_ZZZ4mainENKUlvE7_clEvE6number
	mov	rdi, rax
.LEHB99:
	call	__cxa_throw
.LEHE99:
.L384:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB100:
	call	printf
.LEHE100:
	jmp	.L392
.L787:
	mov	rdi, rax
	mov	rax, rdx
	sub	rax, 1
	cmp	rax, 8
	ja	.L404
	jmp	[QWORD PTR .L406[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L406:
	.quad	.L414
	.quad	.L413
	.quad	.L412
	.quad	.L411
	.quad	.L410
	.quad	.L409
	.quad	.L408
	.quad	.L407
	.quad	.L405
	.section	.text.unlikely
.L808:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB101:
	call	_Unwind_Resume
.L806:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE101:
.L404:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB102:
	call	printf
.LEHE102:
.L416:
	call	__cxa_end_catch
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	mov	edx, eax
	xor	eax, eax
.LEHB103:
	call	printf
	mov	edi, OFFSET FLAT:.LC6
	mov	esi, OFFSET FLAT:.LC38
	xor	eax, eax
	call	printf
.LEHE103:
	pxor	xmm0, xmm0
	mov	edi, 12
	movups	XMMWORD PTR [rsp+24], xmm0
.LEHB104:
	call	_Znwm
.LEHE104:
	xor	ecx, ecx
	lea	rdx, [rax+12]
	mov	QWORD PTR [rsp+16], rax
	mov	esi, 5
	mov	QWORD PTR [rax], 0
	mov	edi, OFFSET FLAT:.LC39
	mov	DWORD PTR [rax+8], ecx
	xor	eax, eax
	mov	QWORD PTR [rsp+32], rdx
	mov	QWORD PTR [rsp+24], rdx
	mov	edx, 3
.LEHB105:
	call	_ZSt24__throw_out_of_range_fmtPKcz
.LEHE105:
.L407:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB106:
	call	printf
.LEHE106:
	jmp	.L416
.L849:
	mov	rbx, rax
	mov	rbp, rdx
	lea	rdi, [rsp+16]
	call	_ZNSt12_Vector_baseIiSaIiEED2Ev
	mov	rdi, rbx
	mov	rax, rbp
.L428:
	sub	rax, 1
	cmp	rax, 8
	ja	.L429
	jmp	[QWORD PTR .L431[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L431:
	.quad	.L439
	.quad	.L438
	.quad	.L437
	.quad	.L436
	.quad	.L435
	.quad	.L434
	.quad	.L433
	.quad	.L432
	.quad	.L430
	.section	.text.unlikely
.L795:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB107:
	call	_Unwind_Resume
.LEHE107:
.L776:
	mov	rdi, rax
	mov	rax, rdx
	jmp	.L428
.L797:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB108:
	call	_Unwind_Resume
.LEHE108:
.L429:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB109:
	call	printf
.LEHE109:
.L440:
	call	__cxa_end_catch
	lea	rbp, [rsp+16]
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	mov	edx, eax
	xor	eax, eax
.LEHB110:
	call	printf
	mov	edi, OFFSET FLAT:.LC6
	mov	esi, OFFSET FLAT:.LC40
	xor	eax, eax
	call	printf
.LEHE110:
	mov	ecx, 6
	xor	eax, eax
	mov	rdi, rbp
	rep stosd
	mov	edi, OFFSET FLAT:.LC41
.LEHB111:
	call	_ZSt20__throw_length_errorPKc
.LEHE111:
.L432:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB112:
	call	printf
.LEHE112:
	jmp	.L440
.L850:
	mov	r12, rdx
	mov	rdi, rbp
	mov	rbx, rax
	call	_ZNSt12_Vector_baseIiSaIiEED2Ev
	lea	rax, [r12-1]
	mov	rdi, rbx
	cmp	rax, 8
	ja	.L452
	jmp	[QWORD PTR .L454[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L454:
	.quad	.L462
	.quad	.L461
	.quad	.L460
	.quad	.L459
	.quad	.L458
	.quad	.L457
	.quad	.L456
	.quad	.L455
	.quad	.L453
	.section	.text.unlikely
.L786:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB113:
	call	_Unwind_Resume
.L784:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE113:
.L452:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB114:
	call	printf
.LEHE114:
.L464:
	call	__cxa_end_catch
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	mov	edx, eax
	xor	eax, eax
.LEHB115:
	call	printf
	mov	edi, OFFSET FLAT:.LC6
	mov	esi, OFFSET FLAT:.LC42
	xor	eax, eax
	call	printf
.LEHE115:
	mov	edi, 1
	sal	rdi, 60
.LEHB116:
	call	_Znam
	mov	QWORD PTR [rsp], rax
	mov	edi, OFFSET FLAT:.LC7
	mov	rax, QWORD PTR [rsp]
	xor	eax, eax
	call	printf
.LEHE116:
.L489:
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	mov	edx, eax
	xor	eax, eax
.LEHB117:
	call	printf
	mov	esi, OFFSET FLAT:.LC43
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	call	printf
.LEHE117:
	or	rcx, -1
	mov	edx, OFFSET FLAT:_ZTI4Both
	mov	rdi, rbp
	mov	esi, OFFSET FLAT:_ZTI4Root
	mov	DWORD PTR [rsp+24], 1
	mov	QWORD PTR [rsp+16], OFFSET FLAT:_ZTV4Root+16
	call	__dynamic_cast
	test	rax, rax
	je	.L868
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
.LEHB118:
	call	printf
.LEHE118:
.L501:
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	mov	edx, eax
	xor	eax, eax
.LEHB119:
	call	printf
	mov	esi, OFFSET FLAT:.LC44
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	call	printf
.LEHE119:
	xor	eax, eax
	mov	QWORD PTR [rsp+8], rax
	mov	rax, QWORD PTR [rsp+8]
	test	rax, rax
	je	.L869
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax-8]
	mov	rsi, QWORD PTR [rax+8]
	cmp	BYTE PTR [rsi], 42
	je	.L870
.L527:
	mov	edi, OFFSET FLAT:.LC45
	xor	eax, eax
.LEHB120:
	call	printf
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	call	printf
.LEHE120:
.L541:
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	mov	edx, eax
	xor	eax, eax
.LEHB121:
	call	printf
	mov	esi, OFFSET FLAT:.LC46
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	call	printf
.LEHE121:
	mov	edi, 4
	call	__cxa_allocate_exception
	xor	edx, edx
	mov	esi, OFFSET FLAT:_ZTIi
	mov	DWORD PTR [rax], 5
	mov	rdi, rax
.LEHB122:
	call	__cxa_throw
.LEHE122:
.L455:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB123:
	call	printf
.LEHE123:
	jmp	.L464
.L868:
.LEHB124:
	call	__cxa_bad_cast
.LEHE124:
.L456:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB125:
	call	printf
.LEHE125:
	jmp	.L464
.L755:
	mov	rdi, rax
	mov	rax, rdx
	sub	rax, 1
	cmp	rax, 8
	ja	.L478
	jmp	[QWORD PTR .L480[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L480:
	.quad	.L488
	.quad	.L487
	.quad	.L486
	.quad	.L485
	.quad	.L484
	.quad	.L483
	.quad	.L482
	.quad	.L481
	.quad	.L479
	.section	.text.unlikely
.L458:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB126:
	call	printf
.LEHE126:
	jmp	.L464
.L459:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB127:
	call	printf
.LEHE127:
	jmp	.L464
.L770:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB128:
	call	_Unwind_Resume
.L769:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.L773:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE128:
.L869:
.LEHB129:
	call	__cxa_bad_typeid
.LEHE129:
.L733:
	mov	rdi, rax
	mov	rax, rdx
	sub	rax, 1
	cmp	rax, 8
	ja	.L530
	jmp	[QWORD PTR .L532[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L532:
	.quad	.L540
	.quad	.L539
	.quad	.L538
	.quad	.L537
	.quad	.L536
	.quad	.L535
	.quad	.L534
	.quad	.L533
	.quad	.L531
	.section	.text.unlikely
.L870:
	add	rsi, 1
	jmp	.L527
.L851:
	mov	r12, rdx
	mov	rdi, rbp
	mov	rbx, rax
	call	_ZN7CarefulD1Ev
	lea	rax, [r12-1]
	mov	rdi, rbx
	cmp	rax, 8
	ja	.L554
	jmp	[QWORD PTR .L556[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L556:
	.quad	.L564
	.quad	.L563
	.quad	.L562
	.quad	.L561
	.quad	.L560
	.quad	.L559
	.quad	.L558
	.quad	.L557
	.quad	.L555
	.section	.text.unlikely
.L457:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB130:
	call	printf
.LEHE130:
	jmp	.L464
.L744:
	mov	rdi, rax
	mov	rax, rdx
	sub	rax, 1
	cmp	rax, 8
	ja	.L505
	jmp	[QWORD PTR .L507[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L507:
	.quad	.L515
	.quad	.L514
	.quad	.L513
	.quad	.L512
	.quad	.L511
	.quad	.L510
	.quad	.L509
	.quad	.L508
	.quad	.L506
	.section	.text.unlikely
.L771:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB131:
	call	_Unwind_Resume
.LEHE131:
.L505:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB132:
	call	printf
.LEHE132:
.L516:
	call	__cxa_end_catch
	jmp	.L501
.L508:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB133:
	call	printf
.LEHE133:
	jmp	.L516
.L754:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB134:
	call	_Unwind_Resume
.L752:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE134:
.L509:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB135:
	call	printf
.LEHE135:
	jmp	.L516
.L510:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB136:
	call	printf
.LEHE136:
	jmp	.L516
.L751:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB137:
	call	_Unwind_Resume
.L750:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE137:
.L511:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB138:
	call	printf
.LEHE138:
	jmp	.L516
.L512:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB139:
	call	printf
.LEHE139:
	jmp	.L516
.L749:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB140:
	call	_Unwind_Resume
.L748:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE140:
.L513:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB141:
	call	printf
.LEHE141:
	jmp	.L516
.L514:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB142:
	call	printf
.LEHE142:
	jmp	.L516
.L747:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB143:
	call	_Unwind_Resume
.L746:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE143:
.L515:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB144:
	call	printf
.LEHE144:
	jmp	.L516
.L506:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB145:
	call	printf
.LEHE145:
	jmp	.L516
.L745:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB146:
	call	_Unwind_Resume
.L753:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE146:
.L775:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB147:
	call	_Unwind_Resume
.L772:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE147:
.L530:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB148:
	call	printf
.LEHE148:
.L542:
	call	__cxa_end_catch
	jmp	.L541
.L533:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB149:
	call	printf
.LEHE149:
	jmp	.L542
.L743:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB150:
	call	_Unwind_Resume
.L741:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE150:
.L534:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB151:
	call	printf
.LEHE151:
	jmp	.L542
.L535:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB152:
	call	printf
.LEHE152:
	jmp	.L542
.L740:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB153:
	call	_Unwind_Resume
.L739:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE153:
.L536:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB154:
	call	printf
.LEHE154:
	jmp	.L542
.L537:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB155:
	call	printf
.LEHE155:
	jmp	.L542
.L738:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB156:
	call	_Unwind_Resume
.L737:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE156:
.L538:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB157:
	call	printf
.LEHE157:
	jmp	.L542
.L539:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB158:
	call	printf
.LEHE158:
	jmp	.L542
.L736:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB159:
	call	_Unwind_Resume
.L735:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE159:
.L540:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB160:
	call	printf
.LEHE160:
	jmp	.L542
.L531:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB161:
	call	printf
.LEHE161:
	jmp	.L542
.L734:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB162:
	call	_Unwind_Resume
.L742:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE162:
.L478:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB163:
	call	printf
.LEHE163:
.L490:
	call	__cxa_end_catch
	jmp	.L489
.L481:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB164:
	call	printf
.LEHE164:
	jmp	.L490
.L765:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB165:
	call	_Unwind_Resume
.L763:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE165:
.L482:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB166:
	call	printf
.LEHE166:
	jmp	.L490
.L483:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB167:
	call	printf
.LEHE167:
	jmp	.L490
.L762:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB168:
	call	_Unwind_Resume
.L761:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE168:
.L484:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB169:
	call	printf
.LEHE169:
	jmp	.L490
.L485:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB170:
	call	printf
.LEHE170:
	jmp	.L490
.L760:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB171:
	call	_Unwind_Resume
.L759:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE171:
.L486:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB172:
	call	printf
.LEHE172:
	jmp	.L490
.L487:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB173:
	call	printf
.LEHE173:
	jmp	.L490
.L758:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB174:
	call	_Unwind_Resume
.L757:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE174:
.L488:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB175:
	call	printf
.LEHE175:
	jmp	.L490
.L479:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB176:
	call	printf
.LEHE176:
	jmp	.L490
.L756:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB177:
	call	_Unwind_Resume
.L764:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE177:
.L554:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB178:
	call	printf
.LEHE178:
.L566:
	call	__cxa_end_catch
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	mov	edx, eax
	xor	eax, eax
.LEHB179:
	call	printf
	mov	esi, OFFSET FLAT:.LC47
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	call	printf
.LEHE179:
	mov	edi, 16
	call	__cxa_allocate_exception
	mov	esi, OFFSET FLAT:.LC47
	mov	rdi, rax
	mov	r13, rax
.LEHB180:
	call	_ZNSt16invalid_argumentC1EPKc
.LEHE180:
	mov	edx, OFFSET FLAT:_ZNSt16invalid_argumentD1Ev
	mov	esi, OFFSET FLAT:_ZTISt16invalid_argument
	mov	rdi, r13
.LEHB181:
	call	__cxa_throw
.LEHE181:
.L557:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB182:
	call	printf
.LEHE182:
	jmp	.L566
.L852:
	mov	rdi, rax
	mov	rax, rdx
.L578:
	cmp	rax, 4
	jne	.L580
	mov	QWORD PTR [rsp+16], OFFSET FLAT:_ZTVSt9exception+16
	call	__cxa_begin_catch
	mov	rdi, rbp
	call	_ZNKSt9exception4whatEv
	mov	edi, OFFSET FLAT:.LC48
	mov	rsi, rax
	xor	eax, eax
.LEHB183:
	call	printf
.LEHE183:
	mov	rdi, rbp
	call	_ZNSt9exceptionD1Ev
	call	__cxa_end_catch
	mov	edi, 1
	call	__cxa_allocate_exception
	xor	edx, edx
	mov	esi, OFFSET FLAT:_ZTIc
	mov	BYTE PTR [rax], 99
	mov	rdi, rax
.LEHB184:
	call	__cxa_throw
.LEHE184:
.L730:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB185:
	call	_Unwind_Resume
.LEHE185:
.L853:
	mov	rbx, rax
	mov	r12, rdx
	mov	rdi, r13
	call	__cxa_free_exception
	mov	rdi, rbx
	mov	rax, r12
	jmp	.L578
.L732:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB186:
	call	_Unwind_Resume
.LEHE186:
.L712:
	mov	rdi, rax
	mov	rax, rdx
.L580:
	sub	rax, 1
	cmp	rax, 8
	ja	.L582
	jmp	[QWORD PTR .L584[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L584:
	.quad	.L592
	.quad	.L591
	.quad	.L590
	.quad	.L589
	.quad	.L588
	.quad	.L587
	.quad	.L586
	.quad	.L585
	.quad	.L583
	.section	.text.unlikely
.L582:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB187:
	call	printf
.LEHE187:
.L594:
	call	__cxa_end_catch
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	mov	edx, eax
	xor	eax, eax
.LEHB188:
	call	printf
	mov	esi, OFFSET FLAT:.LC49
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	call	printf
.LEHE188:
	movdqa	xmm0, XMMWORD PTR .LC50[rip]
	mov	ecx, OFFSET FLAT:_ZL7comparePKvS0_
	mov	rdi, rbp
	mov	edx, 4
	mov	esi, 4
	movaps	XMMWORD PTR [rsp+16], xmm0
.LEHB189:
	call	qsort
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	call	printf
.LEHE189:
.L618:
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	mov	edx, eax
	xor	eax, eax
.LEHB190:
	call	printf
	mov	edi, OFFSET FLAT:.LC6
	mov	esi, OFFSET FLAT:.LC51
	xor	eax, eax
	call	printf
.LEHE190:
	mov	edi, 1
.LEHB191:
	call	_ZL4onceb
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	call	printf
.LEHE191:
.L643:
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	mov	edx, eax
	xor	eax, eax
.LEHB192:
	call	printf
	mov	edi, OFFSET FLAT:.LC6
	mov	esi, OFFSET FLAT:.LC52
	xor	eax, eax
	call	printf
.LEHE192:
	xor	edi, edi
.LEHB193:
	call	_ZL4onceb
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC33
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	call	printf
.LEHE193:
.L667:
	call	_ZSt19uncaught_exceptionsv
	mov	esi, DWORD PTR _ZN7Counted5aliveE[rip]
	mov	edi, OFFSET FLAT:.LC8
	mov	edx, eax
	xor	eax, eax
.LEHB194:
	call	printf
.LEHE194:
	add	rsp, 48
	.cfi_remember_state
	.cfi_def_cfa_offset 48
	xor	eax, eax
	pop	rbx
	.cfi_def_cfa_offset 40
	pop	rbp
	.cfi_def_cfa_offset 32
	pop	r12
	.cfi_def_cfa_offset 24
	pop	r13
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.L585:
	.cfi_restore_state
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB195:
	call	printf
.LEHE195:
	jmp	.L594
.L679:
	mov	rdi, rax
	mov	rax, rdx
	sub	rax, 1
	cmp	rax, 8
	ja	.L656
	jmp	[QWORD PTR .L658[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L658:
	.quad	.L666
	.quad	.L665
	.quad	.L664
	.quad	.L663
	.quad	.L662
	.quad	.L661
	.quad	.L660
	.quad	.L659
	.quad	.L657
	.section	.text.unlikely
.L690:
	mov	rdi, rax
	mov	rax, rdx
	sub	rax, 1
	cmp	rax, 8
	ja	.L632
	jmp	[QWORD PTR .L634[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L634:
	.quad	.L642
	.quad	.L641
	.quad	.L640
	.quad	.L639
	.quad	.L638
	.quad	.L637
	.quad	.L636
	.quad	.L635
	.quad	.L633
	.section	.text.unlikely
.L720:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB196:
	call	_Unwind_Resume
.LEHE196:
.L632:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB197:
	call	printf
.LEHE197:
.L644:
	call	__cxa_end_catch
	jmp	.L643
.L635:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB198:
	call	printf
.LEHE198:
	jmp	.L644
.L700:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB199:
	call	_Unwind_Resume
.L698:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE199:
.L636:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB200:
	call	printf
.LEHE200:
	jmp	.L644
.L637:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB201:
	call	printf
.LEHE201:
	jmp	.L644
.L697:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB202:
	call	_Unwind_Resume
.L696:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE202:
.L638:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB203:
	call	printf
.LEHE203:
	jmp	.L644
.L639:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB204:
	call	printf
.LEHE204:
	jmp	.L644
.L695:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB205:
	call	_Unwind_Resume
.L694:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE205:
.L640:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB206:
	call	printf
.LEHE206:
	jmp	.L644
.L641:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB207:
	call	printf
.LEHE207:
	jmp	.L644
.L693:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB208:
	call	_Unwind_Resume
.L692:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE208:
.L642:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB209:
	call	printf
.LEHE209:
	jmp	.L644
.L633:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB210:
	call	printf
.LEHE210:
	jmp	.L644
.L691:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB211:
	call	_Unwind_Resume
.L699:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE211:
.L656:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB212:
	call	printf
.LEHE212:
.L668:
	call	__cxa_end_catch
	jmp	.L667
.L659:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB213:
	call	printf
.LEHE213:
	jmp	.L668
.L689:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB214:
	call	_Unwind_Resume
.L687:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE214:
.L660:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB215:
	call	printf
.LEHE215:
	jmp	.L668
.L661:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB216:
	call	printf
.LEHE216:
	jmp	.L668
.L686:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB217:
	call	_Unwind_Resume
.L685:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE217:
.L662:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB218:
	call	printf
.LEHE218:
	jmp	.L668
.L663:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB219:
	call	printf
.LEHE219:
	jmp	.L668
.L684:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB220:
	call	_Unwind_Resume
.L683:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE220:
.L664:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB221:
	call	printf
.LEHE221:
	jmp	.L668
.L665:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB222:
	call	printf
.LEHE222:
	jmp	.L668
.L682:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB223:
	call	_Unwind_Resume
.L681:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE223:
.L666:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB224:
	call	printf
.LEHE224:
	jmp	.L668
.L657:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB225:
	call	printf
.LEHE225:
	jmp	.L668
.L680:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB226:
	call	_Unwind_Resume
.L688:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE226:
.L701:
	mov	rdi, rax
	mov	rax, rdx
	sub	rax, 1
	cmp	rax, 8
	ja	.L607
	jmp	[QWORD PTR .L609[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L609:
	.quad	.L617
	.quad	.L616
	.quad	.L615
	.quad	.L614
	.quad	.L613
	.quad	.L612
	.quad	.L611
	.quad	.L610
	.quad	.L608
	.section	.text.unlikely
.L722:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB227:
	call	_Unwind_Resume
.LEHE227:
.L607:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB228:
	call	printf
.LEHE228:
.L619:
	call	__cxa_end_catch
	jmp	.L618
.L610:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB229:
	call	printf
.LEHE229:
	jmp	.L619
.L711:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB230:
	call	_Unwind_Resume
.L709:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE230:
.L611:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB231:
	call	printf
.LEHE231:
	jmp	.L619
.L612:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB232:
	call	printf
.LEHE232:
	jmp	.L619
.L708:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB233:
	call	_Unwind_Resume
.L707:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE233:
.L613:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB234:
	call	printf
.LEHE234:
	jmp	.L619
.L614:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB235:
	call	printf
.LEHE235:
	jmp	.L619
.L706:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB236:
	call	_Unwind_Resume
.L705:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE236:
.L615:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB237:
	call	printf
.LEHE237:
	jmp	.L619
.L616:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB238:
	call	printf
.LEHE238:
	jmp	.L619
.L704:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB239:
	call	_Unwind_Resume
.L703:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE239:
.L617:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB240:
	call	printf
.LEHE240:
	jmp	.L619
.L608:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB241:
	call	printf
.LEHE241:
	jmp	.L619
.L702:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB242:
	call	_Unwind_Resume
.L710:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE242:
.L586:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB243:
	call	printf
.LEHE243:
	jmp	.L594
.L587:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB244:
	call	printf
.LEHE244:
	jmp	.L594
.L719:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB245:
	call	_Unwind_Resume
.L718:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE245:
.L588:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB246:
	call	printf
.LEHE246:
	jmp	.L594
.L589:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB247:
	call	printf
.LEHE247:
	jmp	.L594
.L717:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB248:
	call	_Unwind_Resume
.L716:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE248:
.L590:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB249:
	call	printf
.LEHE249:
	jmp	.L594
.L591:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB250:
	call	printf
.LEHE250:
	jmp	.L594
.L715:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB251:
	call	_Unwind_Resume
.L714:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE251:
.L592:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB252:
	call	printf
.LEHE252:
	jmp	.L594
.L583:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB253:
	call	printf
.LEHE253:
	jmp	.L594
.L713:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB254:
	call	_Unwind_Resume
.L721:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE254:
.L854:
	mov	rbx, rax
	mov	r12, rdx
	mov	rdi, rbp
	call	_ZNSt9exceptionD1Ev
	call	__cxa_end_catch
	mov	rdi, rbx
	mov	rax, r12
	jmp	.L580
.L558:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB255:
	call	printf
.LEHE255:
	jmp	.L566
.L559:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB256:
	call	printf
.LEHE256:
	jmp	.L566
.L729:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB257:
	call	_Unwind_Resume
.L728:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE257:
.L560:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB258:
	call	printf
.LEHE258:
	jmp	.L566
.L561:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB259:
	call	printf
.LEHE259:
	jmp	.L566
.L727:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB260:
	call	_Unwind_Resume
.L726:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE260:
.L562:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB261:
	call	printf
.LEHE261:
	jmp	.L566
.L563:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB262:
	call	printf
.LEHE262:
	jmp	.L566
.L725:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB263:
	call	_Unwind_Resume
.L724:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE263:
.L564:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB264:
	call	printf
.LEHE264:
	jmp	.L566
.L555:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB265:
	call	printf
.LEHE265:
	jmp	.L566
.L723:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB266:
	call	_Unwind_Resume
.L731:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE266:
.L460:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB267:
	call	printf
.LEHE267:
	jmp	.L464
.L461:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB268:
	call	printf
.LEHE268:
	jmp	.L464
.L768:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB269:
	call	_Unwind_Resume
.L767:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE269:
.L462:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB270:
	call	printf
.LEHE270:
	jmp	.L464
.L453:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB271:
	call	printf
.LEHE271:
	jmp	.L464
.L766:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB272:
	call	_Unwind_Resume
.L774:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE272:
.L433:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB273:
	call	printf
.LEHE273:
	jmp	.L440
.L434:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB274:
	call	printf
.LEHE274:
	jmp	.L440
.L783:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB275:
	call	_Unwind_Resume
.L782:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE275:
.L435:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB276:
	call	printf
.LEHE276:
	jmp	.L440
.L436:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB277:
	call	printf
.LEHE277:
	jmp	.L440
.L781:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB278:
	call	_Unwind_Resume
.L780:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE278:
.L437:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB279:
	call	printf
.LEHE279:
	jmp	.L440
.L438:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB280:
	call	printf
.LEHE280:
	jmp	.L440
.L779:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB281:
	call	_Unwind_Resume
.L778:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE281:
.L439:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB282:
	call	printf
.LEHE282:
	jmp	.L440
.L430:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB283:
	call	printf
.LEHE283:
	jmp	.L440
.L777:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB284:
	call	_Unwind_Resume
.L785:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE284:
.L408:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB285:
	call	printf
.LEHE285:
	jmp	.L416
.L409:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB286:
	call	printf
.LEHE286:
	jmp	.L416
.L794:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB287:
	call	_Unwind_Resume
.L793:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE287:
.L410:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB288:
	call	printf
.LEHE288:
	jmp	.L416
.L411:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB289:
	call	printf
.LEHE289:
	jmp	.L416
.L792:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB290:
	call	_Unwind_Resume
.L791:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE290:
.L412:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB291:
	call	printf
.LEHE291:
	jmp	.L416
.L413:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB292:
	call	printf
.LEHE292:
	jmp	.L416
.L790:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB293:
	call	_Unwind_Resume
.L789:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE293:
.L414:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB294:
	call	printf
.LEHE294:
	jmp	.L416
.L405:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB295:
	call	printf
.LEHE295:
	jmp	.L416
.L788:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB296:
	call	_Unwind_Resume
.L796:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE296:
.L385:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB297:
	call	printf
.LEHE297:
	jmp	.L392
.L386:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB298:
	call	printf
.LEHE298:
	jmp	.L392
.L805:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB299:
	call	_Unwind_Resume
.L804:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE299:
.L387:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB300:
	call	printf
.LEHE300:
	jmp	.L392
.L388:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB301:
	call	printf
.LEHE301:
	jmp	.L392
.L803:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB302:
	call	_Unwind_Resume
.L802:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE302:
.L389:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB303:
	call	printf
.LEHE303:
	jmp	.L392
.L390:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB304:
	call	printf
.LEHE304:
	jmp	.L392
.L801:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB305:
	call	_Unwind_Resume
.L800:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE305:
.L391:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB306:
	call	printf
.LEHE306:
	jmp	.L392
.L382:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB307:
	call	printf
.LEHE307:
	jmp	.L392
.L799:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB308:
	call	_Unwind_Resume
.L807:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE308:
.L360:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB309:
	call	printf
.LEHE309:
	jmp	.L369
.L361:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB310:
	call	printf
.LEHE310:
	jmp	.L369
.L816:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB311:
	call	_Unwind_Resume
.L815:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE311:
.L362:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB312:
	call	printf
.LEHE312:
	jmp	.L369
.L363:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB313:
	call	printf
.LEHE313:
	jmp	.L369
.L814:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB314:
	call	_Unwind_Resume
.L813:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE314:
.L364:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB315:
	call	printf
.LEHE315:
	jmp	.L369
.L365:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB316:
	call	printf
.LEHE316:
	jmp	.L369
.L812:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB317:
	call	_Unwind_Resume
.L811:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE317:
.L366:
	call	__cxa_begin_catch
	mov	rbp, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbp
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbp+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB318:
	call	printf
.LEHE318:
	jmp	.L369
.L357:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB319:
	call	printf
.LEHE319:
	jmp	.L369
.L810:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB320:
	call	_Unwind_Resume
.L818:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE320:
.L331:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC18
	xor	eax, eax
.LEHB321:
	call	printf
.LEHE321:
.L343:
	call	__cxa_end_catch
	jmp	.L342
.L334:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
.LEHB322:
	call	printf
.LEHE322:
	jmp	.L343
.L830:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB323:
	call	_Unwind_Resume
.L828:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE323:
.L335:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB324:
	call	printf
.LEHE324:
	jmp	.L343
.L336:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB325:
	call	printf
.LEHE325:
	jmp	.L343
.L827:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB326:
	call	_Unwind_Resume
.L826:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE326:
.L337:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB327:
	call	printf
.LEHE327:
	jmp	.L343
.L338:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB328:
	call	printf
.LEHE328:
	jmp	.L343
.L825:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB329:
	call	_Unwind_Resume
.L824:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE329:
.L339:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB330:
	call	printf
.LEHE330:
	jmp	.L343
.L340:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB331:
	call	printf
.LEHE331:
	jmp	.L343
.L823:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB332:
	call	_Unwind_Resume
.L822:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE332:
.L341:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB333:
	call	printf
.LEHE333:
	jmp	.L343
.L332:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB334:
	call	printf
.LEHE334:
	jmp	.L343
.L821:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB335:
	call	_Unwind_Resume
.L829:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE335:
.L326:
	call	__cxa_begin_catch
	mov	esi, ebx
	mov	edi, OFFSET FLAT:.LC32
	movsd	xmm0, QWORD PTR [rax]
	mov	eax, 1
.LEHB336:
	call	printf
.LEHE336:
	call	__cxa_end_catch
.LEHB337:
	call	__cxa_rethrow
.LEHE337:
.L845:
	mov	rbx, rax
	mov	rbp, rdx
	jmp	.L327
.L846:
	mov	rbx, rax
	mov	rbp, rdx
	call	__cxa_end_catch
	jmp	.L327
.L304:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB338:
	call	printf
.LEHE338:
	jmp	.L311
.L305:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, DWORD PTR [rax+8]
	xor	eax, eax
.LEHB339:
	call	printf
.LEHE339:
	jmp	.L311
.L838:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB340:
	call	_Unwind_Resume
.L837:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE340:
.L306:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
.LEHB341:
	call	printf
.LEHE341:
	jmp	.L311
.L307:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
.LEHB342:
	call	printf
.LEHE342:
	jmp	.L311
.L836:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB343:
	call	_Unwind_Resume
.L835:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE343:
.L308:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC11
	mov	rsi, rax
	xor	eax, eax
.LEHB344:
	call	printf
.LEHE344:
	jmp	.L311
.L309:
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
.LEHB345:
	call	printf
.LEHE345:
	jmp	.L311
.L834:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB346:
	call	_Unwind_Resume
.L833:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE346:
.L310:
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	rdx, rax
	xor	eax, eax
.LEHB347:
	call	printf
.LEHE347:
	jmp	.L311
.L301:
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, DWORD PTR [rax]
	xor	eax, eax
.LEHB348:
	call	printf
.LEHE348:
	jmp	.L311
.L832:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB349:
	call	_Unwind_Resume
.L840:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE349:
	.cfi_endproc
.LFE3517:
	.section	.gcc_except_table
	.align 4
.LLSDAC3517:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC3517-.LLSDATTDC3517
.LLSDATTDC3517:
	.byte	0x1
	.uleb128 .LLSDACSEC3517-.LLSDACSBC3517
.LLSDACSBC3517:
	.uleb128 .LEHB80-.LCOLDB54
	.uleb128 .LEHE80-.LEHB80
	.uleb128 .L843-.LCOLDB54
	.uleb128 0x15
	.uleb128 .LEHB81-.LCOLDB54
	.uleb128 .LEHE81-.LEHB81
	.uleb128 .L841-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB82-.LCOLDB54
	.uleb128 .LEHE82-.LEHB82
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB83-.LCOLDB54
	.uleb128 .LEHE83-.LEHB83
	.uleb128 .L848-.LCOLDB54
	.uleb128 0x19
	.uleb128 .LEHB84-.LCOLDB54
	.uleb128 .LEHE84-.LEHB84
	.uleb128 .L839-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB85-.LCOLDB54
	.uleb128 .LEHE85-.LEHB85
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB86-.LCOLDB54
	.uleb128 .LEHE86-.LEHB86
	.uleb128 .L847-.LCOLDB54
	.uleb128 0x1d
	.uleb128 .LEHB87-.LCOLDB54
	.uleb128 .LEHE87-.LEHB87
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB88-.LCOLDB54
	.uleb128 .LEHE88-.LEHB88
	.uleb128 .L820-.LCOLDB54
	.uleb128 0x13
	.uleb128 .LEHB89-.LCOLDB54
	.uleb128 .LEHE89-.LEHB89
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB90-.LCOLDB54
	.uleb128 .LEHE90-.LEHB90
	.uleb128 .L809-.LCOLDB54
	.uleb128 0x13
	.uleb128 .LEHB91-.LCOLDB54
	.uleb128 .LEHE91-.LEHB91
	.uleb128 .L819-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB92-.LCOLDB54
	.uleb128 .LEHE92-.LEHB92
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB93-.LCOLDB54
	.uleb128 .LEHE93-.LEHB93
	.uleb128 .L798-.LCOLDB54
	.uleb128 0x13
	.uleb128 .LEHB94-.LCOLDB54
	.uleb128 .LEHE94-.LEHB94
	.uleb128 .L817-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB95-.LCOLDB54
	.uleb128 .LEHE95-.LEHB95
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB96-.LCOLDB54
	.uleb128 .LEHE96-.LEHB96
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB97-.LCOLDB54
	.uleb128 .LEHE97-.LEHB97
	.uleb128 .L808-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB98-.LCOLDB54
	.uleb128 .LEHE98-.LEHB98
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB99-.LCOLDB54
	.uleb128 .LEHE99-.LEHB99
	.uleb128 .L787-.LCOLDB54
	.uleb128 0x13
	.uleb128 .LEHB100-.LCOLDB54
	.uleb128 .LEHE100-.LEHB100
	.uleb128 .L806-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB101-.LCOLDB54
	.uleb128 .LEHE101-.LEHB101
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB102-.LCOLDB54
	.uleb128 .LEHE102-.LEHB102
	.uleb128 .L797-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB103-.LCOLDB54
	.uleb128 .LEHE103-.LEHB103
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB104-.LCOLDB54
	.uleb128 .LEHE104-.LEHB104
	.uleb128 .L776-.LCOLDB54
	.uleb128 0x13
	.uleb128 .LEHB105-.LCOLDB54
	.uleb128 .LEHE105-.LEHB105
	.uleb128 .L849-.LCOLDB54
	.uleb128 0x15
	.uleb128 .LEHB106-.LCOLDB54
	.uleb128 .LEHE106-.LEHB106
	.uleb128 .L795-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB107-.LCOLDB54
	.uleb128 .LEHE107-.LEHB107
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB108-.LCOLDB54
	.uleb128 .LEHE108-.LEHB108
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB109-.LCOLDB54
	.uleb128 .LEHE109-.LEHB109
	.uleb128 .L786-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB110-.LCOLDB54
	.uleb128 .LEHE110-.LEHB110
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB111-.LCOLDB54
	.uleb128 .LEHE111-.LEHB111
	.uleb128 .L850-.LCOLDB54
	.uleb128 0x15
	.uleb128 .LEHB112-.LCOLDB54
	.uleb128 .LEHE112-.LEHB112
	.uleb128 .L784-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB113-.LCOLDB54
	.uleb128 .LEHE113-.LEHB113
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB114-.LCOLDB54
	.uleb128 .LEHE114-.LEHB114
	.uleb128 .L775-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB115-.LCOLDB54
	.uleb128 .LEHE115-.LEHB115
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB116-.LCOLDB54
	.uleb128 .LEHE116-.LEHB116
	.uleb128 .L755-.LCOLDB54
	.uleb128 0x13
	.uleb128 .LEHB117-.LCOLDB54
	.uleb128 .LEHE117-.LEHB117
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB118-.LCOLDB54
	.uleb128 .LEHE118-.LEHB118
	.uleb128 .L744-.LCOLDB54
	.uleb128 0x13
	.uleb128 .LEHB119-.LCOLDB54
	.uleb128 .LEHE119-.LEHB119
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB120-.LCOLDB54
	.uleb128 .LEHE120-.LEHB120
	.uleb128 .L733-.LCOLDB54
	.uleb128 0x13
	.uleb128 .LEHB121-.LCOLDB54
	.uleb128 .LEHE121-.LEHB121
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB122-.LCOLDB54
	.uleb128 .LEHE122-.LEHB122
	.uleb128 .L851-.LCOLDB54
	.uleb128 0x15
	.uleb128 .LEHB123-.LCOLDB54
	.uleb128 .LEHE123-.LEHB123
	.uleb128 .L773-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB124-.LCOLDB54
	.uleb128 .LEHE124-.LEHB124
	.uleb128 .L744-.LCOLDB54
	.uleb128 0x13
	.uleb128 .LEHB125-.LCOLDB54
	.uleb128 .LEHE125-.LEHB125
	.uleb128 .L772-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB126-.LCOLDB54
	.uleb128 .LEHE126-.LEHB126
	.uleb128 .L770-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB127-.LCOLDB54
	.uleb128 .LEHE127-.LEHB127
	.uleb128 .L769-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB128-.LCOLDB54
	.uleb128 .LEHE128-.LEHB128
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB129-.LCOLDB54
	.uleb128 .LEHE129-.LEHB129
	.uleb128 .L733-.LCOLDB54
	.uleb128 0x13
	.uleb128 .LEHB130-.LCOLDB54
	.uleb128 .LEHE130-.LEHB130
	.uleb128 .L771-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB131-.LCOLDB54
	.uleb128 .LEHE131-.LEHB131
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB132-.LCOLDB54
	.uleb128 .LEHE132-.LEHB132
	.uleb128 .L754-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB133-.LCOLDB54
	.uleb128 .LEHE133-.LEHB133
	.uleb128 .L752-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB134-.LCOLDB54
	.uleb128 .LEHE134-.LEHB134
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB135-.LCOLDB54
	.uleb128 .LEHE135-.LEHB135
	.uleb128 .L751-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB136-.LCOLDB54
	.uleb128 .LEHE136-.LEHB136
	.uleb128 .L750-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB137-.LCOLDB54
	.uleb128 .LEHE137-.LEHB137
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB138-.LCOLDB54
	.uleb128 .LEHE138-.LEHB138
	.uleb128 .L749-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB139-.LCOLDB54
	.uleb128 .LEHE139-.LEHB139
	.uleb128 .L748-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB140-.LCOLDB54
	.uleb128 .LEHE140-.LEHB140
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB141-.LCOLDB54
	.uleb128 .LEHE141-.LEHB141
	.uleb128 .L747-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB142-.LCOLDB54
	.uleb128 .LEHE142-.LEHB142
	.uleb128 .L746-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB143-.LCOLDB54
	.uleb128 .LEHE143-.LEHB143
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB144-.LCOLDB54
	.uleb128 .LEHE144-.LEHB144
	.uleb128 .L745-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB145-.LCOLDB54
	.uleb128 .LEHE145-.LEHB145
	.uleb128 .L753-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB146-.LCOLDB54
	.uleb128 .LEHE146-.LEHB146
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB147-.LCOLDB54
	.uleb128 .LEHE147-.LEHB147
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB148-.LCOLDB54
	.uleb128 .LEHE148-.LEHB148
	.uleb128 .L743-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB149-.LCOLDB54
	.uleb128 .LEHE149-.LEHB149
	.uleb128 .L741-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB150-.LCOLDB54
	.uleb128 .LEHE150-.LEHB150
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB151-.LCOLDB54
	.uleb128 .LEHE151-.LEHB151
	.uleb128 .L740-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB152-.LCOLDB54
	.uleb128 .LEHE152-.LEHB152
	.uleb128 .L739-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB153-.LCOLDB54
	.uleb128 .LEHE153-.LEHB153
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB154-.LCOLDB54
	.uleb128 .LEHE154-.LEHB154
	.uleb128 .L738-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB155-.LCOLDB54
	.uleb128 .LEHE155-.LEHB155
	.uleb128 .L737-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB156-.LCOLDB54
	.uleb128 .LEHE156-.LEHB156
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB157-.LCOLDB54
	.uleb128 .LEHE157-.LEHB157
	.uleb128 .L736-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB158-.LCOLDB54
	.uleb128 .LEHE158-.LEHB158
	.uleb128 .L735-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB159-.LCOLDB54
	.uleb128 .LEHE159-.LEHB159
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB160-.LCOLDB54
	.uleb128 .LEHE160-.LEHB160
	.uleb128 .L734-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB161-.LCOLDB54
	.uleb128 .LEHE161-.LEHB161
	.uleb128 .L742-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB162-.LCOLDB54
	.uleb128 .LEHE162-.LEHB162
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB163-.LCOLDB54
	.uleb128 .LEHE163-.LEHB163
	.uleb128 .L765-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB164-.LCOLDB54
	.uleb128 .LEHE164-.LEHB164
	.uleb128 .L763-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB165-.LCOLDB54
	.uleb128 .LEHE165-.LEHB165
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB166-.LCOLDB54
	.uleb128 .LEHE166-.LEHB166
	.uleb128 .L762-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB167-.LCOLDB54
	.uleb128 .LEHE167-.LEHB167
	.uleb128 .L761-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB168-.LCOLDB54
	.uleb128 .LEHE168-.LEHB168
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB169-.LCOLDB54
	.uleb128 .LEHE169-.LEHB169
	.uleb128 .L760-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB170-.LCOLDB54
	.uleb128 .LEHE170-.LEHB170
	.uleb128 .L759-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB171-.LCOLDB54
	.uleb128 .LEHE171-.LEHB171
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB172-.LCOLDB54
	.uleb128 .LEHE172-.LEHB172
	.uleb128 .L758-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB173-.LCOLDB54
	.uleb128 .LEHE173-.LEHB173
	.uleb128 .L757-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB174-.LCOLDB54
	.uleb128 .LEHE174-.LEHB174
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB175-.LCOLDB54
	.uleb128 .LEHE175-.LEHB175
	.uleb128 .L756-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB176-.LCOLDB54
	.uleb128 .LEHE176-.LEHB176
	.uleb128 .L764-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB177-.LCOLDB54
	.uleb128 .LEHE177-.LEHB177
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB178-.LCOLDB54
	.uleb128 .LEHE178-.LEHB178
	.uleb128 .L732-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB179-.LCOLDB54
	.uleb128 .LEHE179-.LEHB179
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB180-.LCOLDB54
	.uleb128 .LEHE180-.LEHB180
	.uleb128 .L853-.LCOLDB54
	.uleb128 0x21
	.uleb128 .LEHB181-.LCOLDB54
	.uleb128 .LEHE181-.LEHB181
	.uleb128 .L852-.LCOLDB54
	.uleb128 0x1f
	.uleb128 .LEHB182-.LCOLDB54
	.uleb128 .LEHE182-.LEHB182
	.uleb128 .L730-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB183-.LCOLDB54
	.uleb128 .LEHE183-.LEHB183
	.uleb128 .L854-.LCOLDB54
	.uleb128 0x15
	.uleb128 .LEHB184-.LCOLDB54
	.uleb128 .LEHE184-.LEHB184
	.uleb128 .L712-.LCOLDB54
	.uleb128 0x13
	.uleb128 .LEHB185-.LCOLDB54
	.uleb128 .LEHE185-.LEHB185
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB186-.LCOLDB54
	.uleb128 .LEHE186-.LEHB186
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB187-.LCOLDB54
	.uleb128 .LEHE187-.LEHB187
	.uleb128 .L722-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB188-.LCOLDB54
	.uleb128 .LEHE188-.LEHB188
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB189-.LCOLDB54
	.uleb128 .LEHE189-.LEHB189
	.uleb128 .L701-.LCOLDB54
	.uleb128 0x13
	.uleb128 .LEHB190-.LCOLDB54
	.uleb128 .LEHE190-.LEHB190
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB191-.LCOLDB54
	.uleb128 .LEHE191-.LEHB191
	.uleb128 .L690-.LCOLDB54
	.uleb128 0x13
	.uleb128 .LEHB192-.LCOLDB54
	.uleb128 .LEHE192-.LEHB192
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB193-.LCOLDB54
	.uleb128 .LEHE193-.LEHB193
	.uleb128 .L679-.LCOLDB54
	.uleb128 0x13
	.uleb128 .LEHB194-.LCOLDB54
	.uleb128 .LEHE194-.LEHB194
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB195-.LCOLDB54
	.uleb128 .LEHE195-.LEHB195
	.uleb128 .L720-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB196-.LCOLDB54
	.uleb128 .LEHE196-.LEHB196
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB197-.LCOLDB54
	.uleb128 .LEHE197-.LEHB197
	.uleb128 .L700-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB198-.LCOLDB54
	.uleb128 .LEHE198-.LEHB198
	.uleb128 .L698-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB199-.LCOLDB54
	.uleb128 .LEHE199-.LEHB199
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB200-.LCOLDB54
	.uleb128 .LEHE200-.LEHB200
	.uleb128 .L697-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB201-.LCOLDB54
	.uleb128 .LEHE201-.LEHB201
	.uleb128 .L696-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB202-.LCOLDB54
	.uleb128 .LEHE202-.LEHB202
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB203-.LCOLDB54
	.uleb128 .LEHE203-.LEHB203
	.uleb128 .L695-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB204-.LCOLDB54
	.uleb128 .LEHE204-.LEHB204
	.uleb128 .L694-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB205-.LCOLDB54
	.uleb128 .LEHE205-.LEHB205
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB206-.LCOLDB54
	.uleb128 .LEHE206-.LEHB206
	.uleb128 .L693-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB207-.LCOLDB54
	.uleb128 .LEHE207-.LEHB207
	.uleb128 .L692-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB208-.LCOLDB54
	.uleb128 .LEHE208-.LEHB208
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB209-.LCOLDB54
	.uleb128 .LEHE209-.LEHB209
	.uleb128 .L691-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB210-.LCOLDB54
	.uleb128 .LEHE210-.LEHB210
	.uleb128 .L699-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB211-.LCOLDB54
	.uleb128 .LEHE211-.LEHB211
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB212-.LCOLDB54
	.uleb128 .LEHE212-.LEHB212
	.uleb128 .L689-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB213-.LCOLDB54
	.uleb128 .LEHE213-.LEHB213
	.uleb128 .L687-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB214-.LCOLDB54
	.uleb128 .LEHE214-.LEHB214
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB215-.LCOLDB54
	.uleb128 .LEHE215-.LEHB215
	.uleb128 .L686-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB216-.LCOLDB54
	.uleb128 .LEHE216-.LEHB216
	.uleb128 .L685-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB217-.LCOLDB54
	.uleb128 .LEHE217-.LEHB217
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB218-.LCOLDB54
	.uleb128 .LEHE218-.LEHB218
	.uleb128 .L684-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB219-.LCOLDB54
	.uleb128 .LEHE219-.LEHB219
	.uleb128 .L683-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB220-.LCOLDB54
	.uleb128 .LEHE220-.LEHB220
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB221-.LCOLDB54
	.uleb128 .LEHE221-.LEHB221
	.uleb128 .L682-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB222-.LCOLDB54
	.uleb128 .LEHE222-.LEHB222
	.uleb128 .L681-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB223-.LCOLDB54
	.uleb128 .LEHE223-.LEHB223
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB224-.LCOLDB54
	.uleb128 .LEHE224-.LEHB224
	.uleb128 .L680-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB225-.LCOLDB54
	.uleb128 .LEHE225-.LEHB225
	.uleb128 .L688-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB226-.LCOLDB54
	.uleb128 .LEHE226-.LEHB226
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB227-.LCOLDB54
	.uleb128 .LEHE227-.LEHB227
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB228-.LCOLDB54
	.uleb128 .LEHE228-.LEHB228
	.uleb128 .L711-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB229-.LCOLDB54
	.uleb128 .LEHE229-.LEHB229
	.uleb128 .L709-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB230-.LCOLDB54
	.uleb128 .LEHE230-.LEHB230
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB231-.LCOLDB54
	.uleb128 .LEHE231-.LEHB231
	.uleb128 .L708-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB232-.LCOLDB54
	.uleb128 .LEHE232-.LEHB232
	.uleb128 .L707-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB233-.LCOLDB54
	.uleb128 .LEHE233-.LEHB233
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB234-.LCOLDB54
	.uleb128 .LEHE234-.LEHB234
	.uleb128 .L706-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB235-.LCOLDB54
	.uleb128 .LEHE235-.LEHB235
	.uleb128 .L705-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB236-.LCOLDB54
	.uleb128 .LEHE236-.LEHB236
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB237-.LCOLDB54
	.uleb128 .LEHE237-.LEHB237
	.uleb128 .L704-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB238-.LCOLDB54
	.uleb128 .LEHE238-.LEHB238
	.uleb128 .L703-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB239-.LCOLDB54
	.uleb128 .LEHE239-.LEHB239
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB240-.LCOLDB54
	.uleb128 .LEHE240-.LEHB240
	.uleb128 .L702-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB241-.LCOLDB54
	.uleb128 .LEHE241-.LEHB241
	.uleb128 .L710-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB242-.LCOLDB54
	.uleb128 .LEHE242-.LEHB242
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB243-.LCOLDB54
	.uleb128 .LEHE243-.LEHB243
	.uleb128 .L719-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB244-.LCOLDB54
	.uleb128 .LEHE244-.LEHB244
	.uleb128 .L718-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB245-.LCOLDB54
	.uleb128 .LEHE245-.LEHB245
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB246-.LCOLDB54
	.uleb128 .LEHE246-.LEHB246
	.uleb128 .L717-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB247-.LCOLDB54
	.uleb128 .LEHE247-.LEHB247
	.uleb128 .L716-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB248-.LCOLDB54
	.uleb128 .LEHE248-.LEHB248
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB249-.LCOLDB54
	.uleb128 .LEHE249-.LEHB249
	.uleb128 .L715-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB250-.LCOLDB54
	.uleb128 .LEHE250-.LEHB250
	.uleb128 .L714-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB251-.LCOLDB54
	.uleb128 .LEHE251-.LEHB251
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB252-.LCOLDB54
	.uleb128 .LEHE252-.LEHB252
	.uleb128 .L713-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB253-.LCOLDB54
	.uleb128 .LEHE253-.LEHB253
	.uleb128 .L721-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB254-.LCOLDB54
	.uleb128 .LEHE254-.LEHB254
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB255-.LCOLDB54
	.uleb128 .LEHE255-.LEHB255
	.uleb128 .L729-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB256-.LCOLDB54
	.uleb128 .LEHE256-.LEHB256
	.uleb128 .L728-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB257-.LCOLDB54
	.uleb128 .LEHE257-.LEHB257
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB258-.LCOLDB54
	.uleb128 .LEHE258-.LEHB258
	.uleb128 .L727-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB259-.LCOLDB54
	.uleb128 .LEHE259-.LEHB259
	.uleb128 .L726-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB260-.LCOLDB54
	.uleb128 .LEHE260-.LEHB260
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB261-.LCOLDB54
	.uleb128 .LEHE261-.LEHB261
	.uleb128 .L725-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB262-.LCOLDB54
	.uleb128 .LEHE262-.LEHB262
	.uleb128 .L724-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB263-.LCOLDB54
	.uleb128 .LEHE263-.LEHB263
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB264-.LCOLDB54
	.uleb128 .LEHE264-.LEHB264
	.uleb128 .L723-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB265-.LCOLDB54
	.uleb128 .LEHE265-.LEHB265
	.uleb128 .L731-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB266-.LCOLDB54
	.uleb128 .LEHE266-.LEHB266
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB267-.LCOLDB54
	.uleb128 .LEHE267-.LEHB267
	.uleb128 .L768-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB268-.LCOLDB54
	.uleb128 .LEHE268-.LEHB268
	.uleb128 .L767-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB269-.LCOLDB54
	.uleb128 .LEHE269-.LEHB269
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB270-.LCOLDB54
	.uleb128 .LEHE270-.LEHB270
	.uleb128 .L766-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB271-.LCOLDB54
	.uleb128 .LEHE271-.LEHB271
	.uleb128 .L774-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB272-.LCOLDB54
	.uleb128 .LEHE272-.LEHB272
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB273-.LCOLDB54
	.uleb128 .LEHE273-.LEHB273
	.uleb128 .L783-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB274-.LCOLDB54
	.uleb128 .LEHE274-.LEHB274
	.uleb128 .L782-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB275-.LCOLDB54
	.uleb128 .LEHE275-.LEHB275
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB276-.LCOLDB54
	.uleb128 .LEHE276-.LEHB276
	.uleb128 .L781-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB277-.LCOLDB54
	.uleb128 .LEHE277-.LEHB277
	.uleb128 .L780-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB278-.LCOLDB54
	.uleb128 .LEHE278-.LEHB278
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB279-.LCOLDB54
	.uleb128 .LEHE279-.LEHB279
	.uleb128 .L779-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB280-.LCOLDB54
	.uleb128 .LEHE280-.LEHB280
	.uleb128 .L778-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB281-.LCOLDB54
	.uleb128 .LEHE281-.LEHB281
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB282-.LCOLDB54
	.uleb128 .LEHE282-.LEHB282
	.uleb128 .L777-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB283-.LCOLDB54
	.uleb128 .LEHE283-.LEHB283
	.uleb128 .L785-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB284-.LCOLDB54
	.uleb128 .LEHE284-.LEHB284
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB285-.LCOLDB54
	.uleb128 .LEHE285-.LEHB285
	.uleb128 .L794-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB286-.LCOLDB54
	.uleb128 .LEHE286-.LEHB286
	.uleb128 .L793-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB287-.LCOLDB54
	.uleb128 .LEHE287-.LEHB287
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB288-.LCOLDB54
	.uleb128 .LEHE288-.LEHB288
	.uleb128 .L792-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB289-.LCOLDB54
	.uleb128 .LEHE289-.LEHB289
	.uleb128 .L791-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB290-.LCOLDB54
	.uleb128 .LEHE290-.LEHB290
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB291-.LCOLDB54
	.uleb128 .LEHE291-.LEHB291
	.uleb128 .L790-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB292-.LCOLDB54
	.uleb128 .LEHE292-.LEHB292
	.uleb128 .L789-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB293-.LCOLDB54
	.uleb128 .LEHE293-.LEHB293
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB294-.LCOLDB54
	.uleb128 .LEHE294-.LEHB294
	.uleb128 .L788-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB295-.LCOLDB54
	.uleb128 .LEHE295-.LEHB295
	.uleb128 .L796-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB296-.LCOLDB54
	.uleb128 .LEHE296-.LEHB296
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB297-.LCOLDB54
	.uleb128 .LEHE297-.LEHB297
	.uleb128 .L805-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB298-.LCOLDB54
	.uleb128 .LEHE298-.LEHB298
	.uleb128 .L804-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB299-.LCOLDB54
	.uleb128 .LEHE299-.LEHB299
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB300-.LCOLDB54
	.uleb128 .LEHE300-.LEHB300
	.uleb128 .L803-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB301-.LCOLDB54
	.uleb128 .LEHE301-.LEHB301
	.uleb128 .L802-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB302-.LCOLDB54
	.uleb128 .LEHE302-.LEHB302
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB303-.LCOLDB54
	.uleb128 .LEHE303-.LEHB303
	.uleb128 .L801-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB304-.LCOLDB54
	.uleb128 .LEHE304-.LEHB304
	.uleb128 .L800-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB305-.LCOLDB54
	.uleb128 .LEHE305-.LEHB305
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB306-.LCOLDB54
	.uleb128 .LEHE306-.LEHB306
	.uleb128 .L799-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB307-.LCOLDB54
	.uleb128 .LEHE307-.LEHB307
	.uleb128 .L807-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB308-.LCOLDB54
	.uleb128 .LEHE308-.LEHB308
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB309-.LCOLDB54
	.uleb128 .LEHE309-.LEHB309
	.uleb128 .L816-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB310-.LCOLDB54
	.uleb128 .LEHE310-.LEHB310
	.uleb128 .L815-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB311-.LCOLDB54
	.uleb128 .LEHE311-.LEHB311
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB312-.LCOLDB54
	.uleb128 .LEHE312-.LEHB312
	.uleb128 .L814-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB313-.LCOLDB54
	.uleb128 .LEHE313-.LEHB313
	.uleb128 .L813-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB314-.LCOLDB54
	.uleb128 .LEHE314-.LEHB314
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB315-.LCOLDB54
	.uleb128 .LEHE315-.LEHB315
	.uleb128 .L812-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB316-.LCOLDB54
	.uleb128 .LEHE316-.LEHB316
	.uleb128 .L811-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB317-.LCOLDB54
	.uleb128 .LEHE317-.LEHB317
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB318-.LCOLDB54
	.uleb128 .LEHE318-.LEHB318
	.uleb128 .L810-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB319-.LCOLDB54
	.uleb128 .LEHE319-.LEHB319
	.uleb128 .L818-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB320-.LCOLDB54
	.uleb128 .LEHE320-.LEHB320
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB321-.LCOLDB54
	.uleb128 .LEHE321-.LEHB321
	.uleb128 .L830-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB322-.LCOLDB54
	.uleb128 .LEHE322-.LEHB322
	.uleb128 .L828-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB323-.LCOLDB54
	.uleb128 .LEHE323-.LEHB323
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB324-.LCOLDB54
	.uleb128 .LEHE324-.LEHB324
	.uleb128 .L827-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB325-.LCOLDB54
	.uleb128 .LEHE325-.LEHB325
	.uleb128 .L826-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB326-.LCOLDB54
	.uleb128 .LEHE326-.LEHB326
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB327-.LCOLDB54
	.uleb128 .LEHE327-.LEHB327
	.uleb128 .L825-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB328-.LCOLDB54
	.uleb128 .LEHE328-.LEHB328
	.uleb128 .L824-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB329-.LCOLDB54
	.uleb128 .LEHE329-.LEHB329
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB330-.LCOLDB54
	.uleb128 .LEHE330-.LEHB330
	.uleb128 .L823-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB331-.LCOLDB54
	.uleb128 .LEHE331-.LEHB331
	.uleb128 .L822-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB332-.LCOLDB54
	.uleb128 .LEHE332-.LEHB332
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB333-.LCOLDB54
	.uleb128 .LEHE333-.LEHB333
	.uleb128 .L821-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB334-.LCOLDB54
	.uleb128 .LEHE334-.LEHB334
	.uleb128 .L829-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB335-.LCOLDB54
	.uleb128 .LEHE335-.LEHB335
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB336-.LCOLDB54
	.uleb128 .LEHE336-.LEHB336
	.uleb128 .L846-.LCOLDB54
	.uleb128 0x1b
	.uleb128 .LEHB337-.LCOLDB54
	.uleb128 .LEHE337-.LEHB337
	.uleb128 .L845-.LCOLDB54
	.uleb128 0x1b
	.uleb128 .LEHB338-.LCOLDB54
	.uleb128 .LEHE338-.LEHB338
	.uleb128 .L838-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB339-.LCOLDB54
	.uleb128 .LEHE339-.LEHB339
	.uleb128 .L837-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB340-.LCOLDB54
	.uleb128 .LEHE340-.LEHB340
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB341-.LCOLDB54
	.uleb128 .LEHE341-.LEHB341
	.uleb128 .L836-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB342-.LCOLDB54
	.uleb128 .LEHE342-.LEHB342
	.uleb128 .L835-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB343-.LCOLDB54
	.uleb128 .LEHE343-.LEHB343
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB344-.LCOLDB54
	.uleb128 .LEHE344-.LEHB344
	.uleb128 .L834-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB345-.LCOLDB54
	.uleb128 .LEHE345-.LEHB345
	.uleb128 .L833-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB346-.LCOLDB54
	.uleb128 .LEHE346-.LEHB346
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB347-.LCOLDB54
	.uleb128 .LEHE347-.LEHB347
	.uleb128 .L832-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB348-.LCOLDB54
	.uleb128 .LEHE348-.LEHB348
	.uleb128 .L840-.LCOLDB54
	.uleb128 0
	.uleb128 .LEHB349-.LCOLDB54
	.uleb128 .LEHE349-.LEHB349
	.uleb128 0
	.uleb128 0
.LLSDACSEC3517:
	.byte	0xa
	.byte	0
	.byte	0x9
	.byte	0x7d
	.byte	0x8
	.byte	0x7d
	.byte	0x7
	.byte	0x7d
	.byte	0x6
	.byte	0x7d
	.byte	0x5
	.byte	0x7d
	.byte	0x4
	.byte	0x7d
	.byte	0x3
	.byte	0x7d
	.byte	0x2
	.byte	0x7d
	.byte	0x1
	.byte	0x7d
	.byte	0
	.byte	0x7d
	.byte	0x9
	.byte	0x7b
	.byte	0x9
	.byte	0x7d
	.byte	0
	.byte	0x7b
	.byte	0xb
	.byte	0x7d
	.byte	0x4
	.byte	0x73
	.byte	0
	.byte	0x7d
	.align 4
	.long	_ZTId
	.long	0

	.long	_ZTIi
	.long	_ZTIPKv
	.long	_ZTIP4Root
	.long	_ZTI4Root
	.long	_ZTIPKc
	.long	_ZTISt9exception
	.long	_ZTISt11logic_error
	.long	_ZTISt12out_of_range
	.long	_ZTI5Coded
.LLSDATTC3517:
	.section	.text.unlikely
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE54:
	.section	.text.startup
.LHOTE54:
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
	.weak	_ZTS4Root
	.section	.rodata._ZTS4Root,"aG",@progbits,_ZTS4Root,comdat
	.type	_ZTS4Root, @object
	.size	_ZTS4Root, 6
_ZTS4Root:
	.string	"4Root"
	.weak	_ZTI4Root
	.section	.rodata._ZTI4Root,"aG",@progbits,_ZTI4Root,comdat
	.align 8
	.type	_ZTI4Root, @object
	.size	_ZTI4Root, 16
_ZTI4Root:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS4Root
	.weak	_ZTS4Left
	.section	.rodata._ZTS4Left,"aG",@progbits,_ZTS4Left,comdat
	.type	_ZTS4Left, @object
	.size	_ZTS4Left, 6
_ZTS4Left:
	.string	"4Left"
	.weak	_ZTI4Left
	.section	.rodata._ZTI4Left,"aG",@progbits,_ZTI4Left,comdat
	.align 8
	.type	_ZTI4Left, @object
	.size	_ZTI4Left, 40
_ZTI4Left:
	.quad	_ZTVN10__cxxabiv121__vmi_class_type_infoE+16
	.quad	_ZTS4Left
	.long	0
	.long	1
	.quad	_ZTI4Root
	.quad	-6141
	.weak	_ZTS5Right
	.section	.rodata._ZTS5Right,"aG",@progbits,_ZTS5Right,comdat
	.type	_ZTS5Right, @object
	.size	_ZTS5Right, 7
_ZTS5Right:
	.string	"5Right"
	.weak	_ZTI5Right
	.section	.rodata._ZTI5Right,"aG",@progbits,_ZTI5Right,comdat
	.align 8
	.type	_ZTI5Right, @object
	.size	_ZTI5Right, 40
_ZTI5Right:
	.quad	_ZTVN10__cxxabiv121__vmi_class_type_infoE+16
	.quad	_ZTS5Right
	.long	0
	.long	1
	.quad	_ZTI4Root
	.quad	-6141
	.weak	_ZTS4Both
	.section	.rodata._ZTS4Both,"aG",@progbits,_ZTS4Both,comdat
	.type	_ZTS4Both, @object
	.size	_ZTS4Both, 6
_ZTS4Both:
	.string	"4Both"
	.weak	_ZTI4Both
	.section	.rodata._ZTI4Both,"aG",@progbits,_ZTI4Both,comdat
	.align 8
	.type	_ZTI4Both, @object
	.size	_ZTI4Both, 56
_ZTI4Both:
	.quad	_ZTVN10__cxxabiv121__vmi_class_type_infoE+16
	.quad	_ZTS4Both
	.long	2
	.long	2
	.quad	_ZTI4Left
	.quad	2
	.quad	_ZTI5Right
	.quad	4098
	.weak	_ZTS5Coded
	.section	.rodata._ZTS5Coded,"aG",@progbits,_ZTS5Coded,comdat
	.type	_ZTS5Coded, @object
	.size	_ZTS5Coded, 7
_ZTS5Coded:
	.string	"5Coded"
	.weak	_ZTI5Coded
	.section	.rodata._ZTI5Coded,"aG",@progbits,_ZTI5Coded,comdat
	.align 8
	.type	_ZTI5Coded, @object
	.size	_ZTI5Coded, 24
_ZTI5Coded:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTS5Coded
	.quad	_ZTISt9exception
	.weak	_ZTS7Special
	.section	.rodata._ZTS7Special,"aG",@progbits,_ZTS7Special,comdat
	.align 8
	.type	_ZTS7Special, @object
	.size	_ZTS7Special, 9
_ZTS7Special:
	.string	"7Special"
	.weak	_ZTI7Special
	.section	.rodata._ZTI7Special,"aG",@progbits,_ZTI7Special,comdat
	.align 8
	.type	_ZTI7Special, @object
	.size	_ZTI7Special, 24
_ZTI7Special:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTS7Special
	.quad	_ZTI5Coded
	.weak	_ZTSP4Both
	.section	.rodata._ZTSP4Both,"aG",@progbits,_ZTSP4Both,comdat
	.type	_ZTSP4Both, @object
	.size	_ZTSP4Both, 7
_ZTSP4Both:
	.string	"P4Both"
	.weak	_ZTIP4Both
	.section	.rodata._ZTIP4Both,"aG",@progbits,_ZTIP4Both,comdat
	.align 8
	.type	_ZTIP4Both, @object
	.size	_ZTIP4Both, 32
_ZTIP4Both:
	.quad	_ZTVN10__cxxabiv119__pointer_type_infoE+16
	.quad	_ZTSP4Both
	.long	0
	.zero	4
	.quad	_ZTI4Both
	.weak	_ZTSP4Root
	.section	.rodata._ZTSP4Root,"aG",@progbits,_ZTSP4Root,comdat
	.type	_ZTSP4Root, @object
	.size	_ZTSP4Root, 7
_ZTSP4Root:
	.string	"P4Root"
	.weak	_ZTIP4Root
	.section	.rodata._ZTIP4Root,"aG",@progbits,_ZTIP4Root,comdat
	.align 8
	.type	_ZTIP4Root, @object
	.size	_ZTIP4Root, 32
_ZTIP4Root:
	.quad	_ZTVN10__cxxabiv119__pointer_type_infoE+16
	.quad	_ZTSP4Root
	.long	0
	.zero	4
	.quad	_ZTI4Root
	.weak	_ZTSSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTSSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTSSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 32
	.type	_ZTSSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTSSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE, 72
_ZTSSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE:
	.string	"St23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE"
	.weak	_ZTISt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTISt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTISt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 8
	.type	_ZTISt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTISt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE, 24
_ZTISt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE
	.quad	_ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE
	.weak	_ZTV4Root
	.section	.rodata._ZTV4Root,"aG",@progbits,_ZTV4Root,comdat
	.align 8
	.type	_ZTV4Root, @object
	.size	_ZTV4Root, 32
_ZTV4Root:
	.quad	0
	.quad	_ZTI4Root
	.quad	_ZN4RootD1Ev
	.quad	_ZN4RootD0Ev
	.hidden	_ZTC4Both16_5Right
	.weak	_ZTC4Both16_5Right
	.section	.rodata._ZTC4Both16_5Right,"aG",@progbits,_ZTV4Both,comdat
	.align 8
	.type	_ZTC4Both16_5Right, @object
	.size	_ZTC4Both16_5Right, 80
_ZTC4Both16_5Right:
	.quad	16
	.quad	0
	.quad	_ZTI5Right
	.quad	0
	.quad	0
	.quad	-16
	.quad	-16
	.quad	_ZTI5Right
	.quad	0
	.quad	0
	.hidden	_ZTC4Both0_4Left
	.weak	_ZTC4Both0_4Left
	.section	.rodata._ZTC4Both0_4Left,"aG",@progbits,_ZTV4Both,comdat
	.align 8
	.type	_ZTC4Both0_4Left, @object
	.size	_ZTC4Both0_4Left, 80
_ZTC4Both0_4Left:
	.quad	32
	.quad	0
	.quad	_ZTI4Left
	.quad	0
	.quad	0
	.quad	-32
	.quad	-32
	.quad	_ZTI4Left
	.quad	0
	.quad	0
	.weak	_ZTT4Both
	.section	.rodata._ZTT4Both,"aG",@progbits,_ZTV4Both,comdat
	.align 8
	.type	_ZTT4Both, @object
	.size	_ZTT4Both, 56
_ZTT4Both:
	.quad	_ZTV4Both+24
	.quad	_ZTC4Both0_4Left+24
	.quad	_ZTC4Both0_4Left+64
	.quad	_ZTC4Both16_5Right+24
	.quad	_ZTC4Both16_5Right+64
	.quad	_ZTV4Both+104
	.quad	_ZTV4Both+64
	.weak	_ZTV4Both
	.section	.rodata._ZTV4Both,"aG",@progbits,_ZTV4Both,comdat
	.align 8
	.type	_ZTV4Both, @object
	.size	_ZTV4Both, 120
_ZTV4Both:
	.quad	32
	.quad	0
	.quad	_ZTI4Both
	.quad	_ZN4BothD1Ev
	.quad	_ZN4BothD0Ev
	.quad	16
	.quad	-16
	.quad	_ZTI4Both
	.quad	_ZThn16_N4BothD1Ev
	.quad	_ZThn16_N4BothD0Ev
	.quad	-32
	.quad	-32
	.quad	_ZTI4Both
	.quad	_ZTv0_n24_N4BothD1Ev
	.quad	_ZTv0_n24_N4BothD0Ev
	.weak	_ZTV5Coded
	.section	.rodata._ZTV5Coded,"aG",@progbits,_ZTV5Coded,comdat
	.align 8
	.type	_ZTV5Coded, @object
	.size	_ZTV5Coded, 40
_ZTV5Coded:
	.quad	0
	.quad	_ZTI5Coded
	.quad	_ZN5CodedD1Ev
	.quad	_ZN5CodedD0Ev
	.quad	_ZNK5Coded4whatEv
	.weak	_ZTV7Special
	.section	.rodata._ZTV7Special,"aG",@progbits,_ZTV7Special,comdat
	.align 8
	.type	_ZTV7Special, @object
	.size	_ZTV7Special, 40
_ZTV7Special:
	.quad	0
	.quad	_ZTI7Special
	.quad	_ZN7SpecialD1Ev
	.quad	_ZN7SpecialD0Ev
	.quad	_ZNK5Coded4whatEv
	.weak	_ZTVSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTVSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTVSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 8
	.type	_ZTVSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTVSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE, 56
_ZTVSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE:
	.quad	0
	.quad	_ZTISt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE
	.quad	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED1Ev
	.quad	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev
	.quad	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
	.quad	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
	.quad	_ZNSt23_Sp_counted_ptr_inplaceI7CountedSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info
	.local	_ZZZ4mainENKUlvE7_clEvE6number
	.comm	_ZZZ4mainENKUlvE7_clEvE6number,4,4
	.local	_ZGVZZ4mainENKUlvE6_clEvE4both
	.comm	_ZGVZZ4mainENKUlvE6_clEvE4both,8,8
	.local	_ZZZ4mainENKUlvE6_clEvE4both
	.comm	_ZZZ4mainENKUlvE6_clEvE4both,48,32
	.local	_ZGVZL4oncebE5value
	.comm	_ZGVZL4oncebE5value,8,8
	.local	_ZZL4oncebE5value
	.comm	_ZZL4oncebE5value,4,4
	.globl	_ZN7Counted5aliveE
	.bss
	.align 4
	.type	_ZN7Counted5aliveE, @object
	.size	_ZN7Counted5aliveE, 4
_ZN7Counted5aliveE:
	.zero	4
	.weak	_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag
	.section	.rodata._ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag,"aG",@progbits,_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag,comdat
	.align 8
	.type	_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag, @gnu_unique_object
	.size	_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag, 16
_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag:
	.zero	16
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC28:
	.long	1
	.long	1
	.align 8
.LC31:
	.long	0
	.long	1074003968
	.align 8
.LC35:
	.long	3
	.long	4
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC50:
	.long	4
	.long	3
	.long	2
	.long	1
	.hidden	__dso_handle
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
