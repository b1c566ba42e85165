	.file	"futures.cpp"
	.intel_syntax noprefix
	.text
	.section	.text._ZNKSt5ctypeIcE8do_widenEc,"axG",@progbits,_ZNKSt5ctypeIcE8do_widenEc,comdat
	.align 2
	.p2align 4
	.weak	_ZNKSt5ctypeIcE8do_widenEc
	.type	_ZNKSt5ctypeIcE8do_widenEc, @function
_ZNKSt5ctypeIcE8do_widenEc:
.LFB2109:
	.cfi_startproc
	mov	eax, esi
	ret
	.cfi_endproc
.LFE2109:
	.size	_ZNKSt5ctypeIcE8do_widenEc, .-_ZNKSt5ctypeIcE8do_widenEc
	.section	.text._ZNSt13__future_base13_State_baseV217_M_complete_asyncEv,"axG",@progbits,_ZNSt13__future_base13_State_baseV217_M_complete_asyncEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base13_State_baseV217_M_complete_asyncEv
	.type	_ZNSt13__future_base13_State_baseV217_M_complete_asyncEv, @function
_ZNSt13__future_base13_State_baseV217_M_complete_asyncEv:
.LFB3881:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE3881:
	.size	_ZNSt13__future_base13_State_baseV217_M_complete_asyncEv, .-_ZNSt13__future_base13_State_baseV217_M_complete_asyncEv
	.section	.text._ZNKSt13__future_base13_State_baseV221_M_is_deferred_futureEv,"axG",@progbits,_ZNKSt13__future_base13_State_baseV221_M_is_deferred_futureEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNKSt13__future_base13_State_baseV221_M_is_deferred_futureEv
	.type	_ZNKSt13__future_base13_State_baseV221_M_is_deferred_futureEv, @function
_ZNKSt13__future_base13_State_baseV221_M_is_deferred_futureEv:
.LFB3882:
	.cfi_startproc
	xor	eax, eax
	ret
	.cfi_endproc
.LFE3882:
	.size	_ZNKSt13__future_base13_State_baseV221_M_is_deferred_futureEv, .-_ZNKSt13__future_base13_State_baseV221_M_is_deferred_futureEv
	.section	.text._ZNSt15__exception_ptr12__dest_thunkISt12future_errorEEvPv,"axG",@progbits,_ZNSt15__exception_ptr12__dest_thunkISt12future_errorEEvPv,comdat
	.p2align 4
	.weak	_ZNSt15__exception_ptr12__dest_thunkISt12future_errorEEvPv
	.type	_ZNSt15__exception_ptr12__dest_thunkISt12future_errorEEvPv, @function
_ZNSt15__exception_ptr12__dest_thunkISt12future_errorEEvPv:
.LFB6293:
	.cfi_startproc
	mov	rax, QWORD PTR [rdi]
	jmp	[QWORD PTR [rax]]
	.cfi_endproc
.LFE6293:
	.size	_ZNSt15__exception_ptr12__dest_thunkISt12future_errorEEvPv, .-_ZNSt15__exception_ptr12__dest_thunkISt12future_errorEEvPv
	.text
	.p2align 4
	.type	_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIZL4workiEUlvE_JEEvRS_OT_DpOT0_EUlvE_EERS5_ENUlvE_4_FUNEv, @function
_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIZL4workiEUlvE_JEEvRS_OT_DpOT0_EUlvE_EERS5_ENUlvE_4_FUNEv:
.LFB6375:
	.cfi_startproc
	add	DWORD PTR _ZL5calls[rip], 1
	ret
	.cfi_endproc
.LFE6375:
	.size	_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIZL4workiEUlvE_JEEvRS_OT_DpOT0_EUlvE_EERS5_ENUlvE_4_FUNEv, .-_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIZL4workiEUlvE_JEEvRS_OT_DpOT0_EUlvE_EERS5_ENUlvE_4_FUNEv
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev
	.type	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev, @function
_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev:
.LFB7302:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE7302:
	.size	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev, .-_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED1Ev
	.set	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED1Ev,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev
	.type	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev, @function
_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev:
.LFB7309:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE7309:
	.size	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev, .-_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED1Ev
	.set	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED1Ev,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev
	.type	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev, @function
_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev:
.LFB7316:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE7316:
	.size	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev, .-_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED1Ev
	.set	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED1Ev,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED2Ev
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
	.type	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv, @function
_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:
.LFB7319:
	.cfi_startproc
	mov	rax, QWORD PTR [rdi+16]
	lea	rdx, [rdi+16]
	mov	rdi, rdx
	mov	rax, QWORD PTR [rax]
	jmp	rax
	.cfi_endproc
.LFE7319:
	.size	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv, .-_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
	.section	.text._ZNKSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE21_M_is_deferred_futureEv,"axG",@progbits,_ZNKSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE21_M_is_deferred_futureEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNKSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE21_M_is_deferred_futureEv
	.type	_ZNKSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE21_M_is_deferred_futureEv, @function
_ZNKSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE21_M_is_deferred_futureEv:
.LFB7336:
	.cfi_startproc
	mov	eax, 1
	ret
	.cfi_endproc
.LFE7336:
	.size	_ZNKSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE21_M_is_deferred_futureEv, .-_ZNKSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE21_M_is_deferred_futureEv
	.section	.text._ZNSt13__future_base21_Async_state_commonV217_M_complete_asyncEv,"axG",@progbits,_ZNSt13__future_base21_Async_state_commonV217_M_complete_asyncEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base21_Async_state_commonV217_M_complete_asyncEv
	.type	_ZNSt13__future_base21_Async_state_commonV217_M_complete_asyncEv, @function
_ZNSt13__future_base21_Async_state_commonV217_M_complete_asyncEv:
.LFB4067:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA4067
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	lea	rax, [rdi+32]
	mov	esi, OFFSET FLAT:__once_proxy
	add	rdi, 40
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	sub	rsp, 56
	.cfi_def_cfa_offset 80
	mov	rbp, QWORD PTR _ZSt15__once_callable@gottpoff[rip]
	mov	rbx, QWORD PTR _ZSt11__once_call@gottpoff[rip]
	mov	QWORD PTR [rsp+8], rax
	lea	rax, [rsp+16]
	mov	QWORD PTR [rsp+16], OFFSET FLAT:_ZNSt6thread4joinEv
	movq	xmm0, rax
	lea	rax, [rsp+8]
	mov	QWORD PTR [rsp+24], 0
	movq	xmm1, rax
	lea	rax, [rsp+32]
	punpcklqdq	xmm0, xmm1
	movaps	XMMWORD PTR [rsp+32], xmm0
	mov	QWORD PTR fs:[rbp+0], rax
	mov	QWORD PTR fs:[rbx], OFFSET FLAT:_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMSt6threadFvvEJPS3_EEvRS_OT_DpOT0_EUlvE_EERS8_ENUlvE_4_FUNEv
.LEHB0:
	call	pthread_once
	test	eax, eax
	jne	.L18
	mov	QWORD PTR fs:[rbp+0], 0
	mov	QWORD PTR fs:[rbx], 0
	add	rsp, 56
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.L18:
	.cfi_restore_state
	mov	edi, eax
	call	_ZSt20__throw_system_errori
.LEHE0:
.L15:
	mov	rdi, rax
.L14:
	xor	eax, eax
	mov	QWORD PTR fs:[rbp+0], rax
	mov	QWORD PTR fs:[rbx], rax
.LEHB1:
	call	_Unwind_Resume
.LEHE1:
	.cfi_endproc
.LFE4067:
	.globl	__gxx_personality_v0
	.section	.gcc_except_table._ZNSt13__future_base21_Async_state_commonV217_M_complete_asyncEv,"aG",@progbits,_ZNSt13__future_base21_Async_state_commonV217_M_complete_asyncEv,comdat
.LLSDA4067:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE4067-.LLSDACSB4067
.LLSDACSB4067:
	.uleb128 .LEHB0-.LFB4067
	.uleb128 .LEHE0-.LEHB0
	.uleb128 .L15-.LFB4067
	.uleb128 0
	.uleb128 .LEHB1-.LFB4067
	.uleb128 .LEHE1-.LEHB1
	.uleb128 0
	.uleb128 0
.LLSDACSE4067:
	.section	.text._ZNSt13__future_base21_Async_state_commonV217_M_complete_asyncEv,"axG",@progbits,_ZNSt13__future_base21_Async_state_commonV217_M_complete_asyncEv,comdat
	.size	_ZNSt13__future_base21_Async_state_commonV217_M_complete_asyncEv, .-_ZNSt13__future_base21_Async_state_commonV217_M_complete_asyncEv
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev
	.type	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev, @function
_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev:
.LFB7311:
	.cfi_startproc
	mov	esi, 88
	jmp	_ZdlPvm
	.cfi_endproc
.LFE7311:
	.size	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev, .-_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev
	.type	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev, @function
_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev:
.LFB7304:
	.cfi_startproc
	mov	esi, 72
	jmp	_ZdlPvm
	.cfi_endproc
.LFE7304:
	.size	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev, .-_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev
	.type	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev, @function
_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev:
.LFB7318:
	.cfi_startproc
	mov	esi, 48
	jmp	_ZdlPvm
	.cfi_endproc
.LFE7318:
	.size	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev, .-_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
	.type	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv, @function
_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:
.LFB7320:
	.cfi_startproc
	mov	esi, 48
	jmp	_ZdlPvm
	.cfi_endproc
.LFE7320:
	.size	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv, .-_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
	.section	.text._ZNSt13__future_base7_ResultIiED2Ev,"axG",@progbits,_ZNSt13__future_base7_ResultIiED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base7_ResultIiED2Ev
	.type	_ZNSt13__future_base7_ResultIiED2Ev, @function
_ZNSt13__future_base7_ResultIiED2Ev:
.LFB7332:
	.cfi_startproc
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt13__future_base7_ResultIiEE+16
	jmp	_ZNSt13__future_base12_Result_baseD2Ev
	.cfi_endproc
.LFE7332:
	.size	_ZNSt13__future_base7_ResultIiED2Ev, .-_ZNSt13__future_base7_ResultIiED2Ev
	.weak	_ZNSt13__future_base7_ResultIiED1Ev
	.set	_ZNSt13__future_base7_ResultIiED1Ev,_ZNSt13__future_base7_ResultIiED2Ev
	.section	.text._ZNSt13__future_base7_ResultIiED0Ev,"axG",@progbits,_ZNSt13__future_base7_ResultIiED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base7_ResultIiED0Ev
	.type	_ZNSt13__future_base7_ResultIiED0Ev, @function
_ZNSt13__future_base7_ResultIiED0Ev:
.LFB7334:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt13__future_base7_ResultIiEE+16
	call	_ZNSt13__future_base12_Result_baseD2Ev
	mov	rdi, rbx
	mov	esi, 24
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.cfi_endproc
.LFE7334:
	.size	_ZNSt13__future_base7_ResultIiED0Ev, .-_ZNSt13__future_base7_ResultIiED0Ev
	.section	.text._ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED2Ev,"axG",@progbits,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED2Ev
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED2Ev, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED2Ev:
.LFB7268:
	.cfi_startproc
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE+16
	jmp	_ZNSt6thread6_StateD2Ev
	.cfi_endproc
.LFE7268:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED2Ev, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED2Ev
	.weak	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED1Ev
	.set	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED1Ev,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED2Ev
	.section	.text._ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED0Ev,"axG",@progbits,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED0Ev
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED0Ev, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED0Ev:
.LFB7270:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE+16
	call	_ZNSt6thread6_StateD2Ev
	mov	rdi, rbx
	mov	esi, 32
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.cfi_endproc
.LFE7270:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED0Ev, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED0Ev
	.text
	.align 2
	.p2align 4
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEED2Ev, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEED2Ev:
.LFB7272:
	.cfi_startproc
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEEE+16
	jmp	_ZNSt6thread6_StateD2Ev
	.cfi_endproc
.LFE7272:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEED2Ev, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEED2Ev
	.set	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEED1Ev,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEED2Ev
	.align 2
	.p2align 4
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEED0Ev, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEED0Ev:
.LFB7274:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEEE+16
	call	_ZNSt6thread6_StateD2Ev
	mov	rdi, rbx
	mov	esi, 16
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.cfi_endproc
.LFE7274:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEED0Ev, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEED0Ev
	.section	.text._ZNSt17_Nested_exceptionISt13runtime_errorED2Ev,"axG",@progbits,_ZNSt17_Nested_exceptionISt13runtime_errorED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt17_Nested_exceptionISt13runtime_errorED2Ev
	.type	_ZNSt17_Nested_exceptionISt13runtime_errorED2Ev, @function
_ZNSt17_Nested_exceptionISt13runtime_errorED2Ev:
.LFB6444:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	lea	rdi, [rdi+16]
	mov	QWORD PTR [rdi-16], OFFSET FLAT:_ZTVSt17_Nested_exceptionISt13runtime_errorE+16
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVSt17_Nested_exceptionISt13runtime_errorE+56
	call	_ZNSt16nested_exceptionD2Ev
	mov	rdi, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZNSt13runtime_errorD2Ev
	.cfi_endproc
.LFE6444:
	.size	_ZNSt17_Nested_exceptionISt13runtime_errorED2Ev, .-_ZNSt17_Nested_exceptionISt13runtime_errorED2Ev
	.weak	_ZNSt17_Nested_exceptionISt13runtime_errorED1Ev
	.set	_ZNSt17_Nested_exceptionISt13runtime_errorED1Ev,_ZNSt17_Nested_exceptionISt13runtime_errorED2Ev
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"nothing to do"
	.section	.text.unlikely,"ax",@progbits
.LCOLDB1:
	.text
.LHOTB1:
	.p2align 4
	.type	_ZL4worki, @function
_ZL4worki:
.LFB5398:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA5398
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	mov	esi, OFFSET FLAT:__once_proxy
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	mov	ebx, edi
	mov	edi, OFFSET FLAT:_ZL4flag
	sub	rsp, 16
	.cfi_def_cfa_offset 48
	mov	r12, QWORD PTR _ZSt15__once_callable@gottpoff[rip]
	mov	rbp, QWORD PTR _ZSt11__once_call@gottpoff[rip]
	lea	rax, [rsp+7]
	mov	QWORD PTR [rsp+8], rax
	lea	rax, [rsp+8]
	mov	QWORD PTR fs:[r12], rax
	mov	QWORD PTR fs:[rbp+0], OFFSET FLAT:_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIZL4workiEUlvE_JEEvRS_OT_DpOT0_EUlvE_EERS5_ENUlvE_4_FUNEv
.LEHB2:
	call	pthread_once
	test	eax, eax
	jne	.L45
	mov	QWORD PTR fs:[r12], 0
	mov	QWORD PTR fs:[rbp+0], 0
	test	ebx, ebx
	je	.L46
	imul	ebx, ebx
	add	rsp, 16
	.cfi_remember_state
	.cfi_def_cfa_offset 32
	mov	eax, ebx
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
.L45:
	.cfi_restore_state
	mov	edi, eax
	call	_ZSt20__throw_system_errori
.LEHE2:
.L41:
	mov	rdi, rax
	jmp	.L38
.L46:
	jmp	.L36
	.section	.gcc_except_table,"a",@progbits
.LLSDA5398:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE5398-.LLSDACSB5398
.LLSDACSB5398:
	.uleb128 .LEHB2-.LFB5398
	.uleb128 .LEHE2-.LEHB2
	.uleb128 .L41-.LFB5398
	.uleb128 0
.LLSDACSE5398:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC5398
	.type	_ZL4worki.cold, @function
_ZL4worki.cold:
.LFSB5398:
.L38:
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -32
	.cfi_offset 6, -24
	.cfi_offset 12, -16
	xor	eax, eax
	mov	QWORD PTR fs:[r12], rax
	mov	QWORD PTR fs:[rbp+0], rax
.LEHB3:
	call	_Unwind_Resume
.LEHE3:
.L36:
	mov	edi, 16
	call	__cxa_allocate_exception
	mov	esi, OFFSET FLAT:.LC0
	mov	rdi, rax
	mov	rbx, rax
.LEHB4:
	call	_ZNSt13runtime_errorC1EPKc
.LEHE4:
	mov	edx, OFFSET FLAT:_ZNSt13runtime_errorD1Ev
	mov	esi, OFFSET FLAT:_ZTISt13runtime_error
	mov	rdi, rbx
.LEHB5:
	call	__cxa_throw
.L40:
	mov	rbp, rax
	mov	rdi, rbx
	call	__cxa_free_exception
	mov	rdi, rbp
	call	_Unwind_Resume
.LEHE5:
	.cfi_endproc
.LFE5398:
	.section	.gcc_except_table
.LLSDAC5398:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC5398-.LLSDACSBC5398
.LLSDACSBC5398:
	.uleb128 .LEHB3-.LCOLDB1
	.uleb128 .LEHE3-.LEHB3
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB4-.LCOLDB1
	.uleb128 .LEHE4-.LEHB4
	.uleb128 .L40-.LCOLDB1
	.uleb128 0
	.uleb128 .LEHB5-.LCOLDB1
	.uleb128 .LEHE5-.LEHB5
	.uleb128 0
	.uleb128 0
.LLSDACSEC5398:
	.section	.text.unlikely
	.text
	.size	_ZL4worki, .-_ZL4worki
	.section	.text.unlikely
	.size	_ZL4worki.cold, .-_ZL4worki.cold
.LCOLDE1:
	.text
.LHOTE1:
	.section	.text._ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEE6_M_runEv,"axG",@progbits,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEE6_M_runEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEE6_M_runEv
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEE6_M_runEv, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEE6_M_runEv:
.LFB7300:
	.cfi_startproc
	mov	rdx, QWORD PTR [rdi+16]
	mov	rax, rdi
	mov	rdi, QWORD PTR [rdi+24]
	add	rdi, QWORD PTR [rax+8]
	test	dl, 1
	je	.L48
	mov	rax, QWORD PTR [rdi]
	mov	rdx, QWORD PTR [rax-1+rdx]
.L48:
	jmp	rdx
	.cfi_endproc
.LFE7300:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEE6_M_runEv, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEE6_M_runEv
	.section	.text._ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE10_M_managerERSt9_Any_dataRKSJ_St18_Manager_operation,"axG",@progbits,_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE10_M_managerERSt9_Any_dataRKSJ_St18_Manager_operation,comdat
	.p2align 4
	.weak	_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE10_M_managerERSt9_Any_dataRKSJ_St18_Manager_operation
	.type	_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE10_M_managerERSt9_Any_dataRKSJ_St18_Manager_operation, @function
_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE10_M_managerERSt9_Any_dataRKSJ_St18_Manager_operation:
.LFB7216:
	.cfi_startproc
	test	edx, edx
	je	.L53
	cmp	edx, 1
	je	.L54
	cmp	edx, 2
	je	.L58
.L56:
	xor	eax, eax
	ret
	.p2align 4,,10
	.p2align 3
.L53:
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTINSt13__future_base12_Task_setterISt10unique_ptrINS_7_ResultIiEENS_12_Result_base8_DeleterEENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE
	xor	eax, eax
	ret
	.p2align 4,,10
	.p2align 3
.L54:
	mov	QWORD PTR [rdi], rsi
	xor	eax, eax
	ret
	.p2align 4,,10
	.p2align 3
.L58:
	movdqu	xmm0, XMMWORD PTR [rsi]
	movups	XMMWORD PTR [rdi], xmm0
	jmp	.L56
	.cfi_endproc
.LFE7216:
	.size	_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE10_M_managerERSt9_Any_dataRKSJ_St18_Manager_operation, .-_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE10_M_managerERSt9_Any_dataRKSJ_St18_Manager_operation
	.section	.text._ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE10_M_managerERSt9_Any_dataRKSB_St18_Manager_operation,"axG",@progbits,_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE10_M_managerERSt9_Any_dataRKSB_St18_Manager_operation,comdat
	.p2align 4
	.weak	_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE10_M_managerERSt9_Any_dataRKSB_St18_Manager_operation
	.type	_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE10_M_managerERSt9_Any_dataRKSB_St18_Manager_operation, @function
_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE10_M_managerERSt9_Any_dataRKSB_St18_Manager_operation:
.LFB6641:
	.cfi_startproc
	test	edx, edx
	je	.L60
	cmp	edx, 1
	je	.L61
	cmp	edx, 2
	je	.L65
.L63:
	xor	eax, eax
	ret
	.p2align 4,,10
	.p2align 3
.L60:
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTINSt13__future_base13_State_baseV27_SetterIiOiEE
	xor	eax, eax
	ret
	.p2align 4,,10
	.p2align 3
.L61:
	mov	QWORD PTR [rdi], rsi
	xor	eax, eax
	ret
	.p2align 4,,10
	.p2align 3
.L65:
	movdqu	xmm0, XMMWORD PTR [rsi]
	movups	XMMWORD PTR [rdi], xmm0
	jmp	.L63
	.cfi_endproc
.LFE6641:
	.size	_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE10_M_managerERSt9_Any_dataRKSB_St18_Manager_operation, .-_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE10_M_managerERSt9_Any_dataRKSB_St18_Manager_operation
	.section	.text._ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMNSt13__future_base13_State_baseV2EFvPSt8functionIFSt10unique_ptrINS3_12_Result_baseENS7_8_DeleterEEvEEPbEJPS4_SC_SD_EEvRS_OT_DpOT0_EUlvE_EERSI_ENUlvE_4_FUNEv,"axG",@progbits,_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMNSt13__future_base13_State_baseV2EFvPSt8functionIFSt10unique_ptrINS3_12_Result_baseENS7_8_DeleterEEvEEPbEJPS4_SC_SD_EEvRS_OT_DpOT0_EUlvE_EERSI_ENUlvE_4_FUNEv,comdat
	.p2align 4
	.weak	_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMNSt13__future_base13_State_baseV2EFvPSt8functionIFSt10unique_ptrINS3_12_Result_baseENS7_8_DeleterEEvEEPbEJPS4_SC_SD_EEvRS_OT_DpOT0_EUlvE_EERSI_ENUlvE_4_FUNEv
	.type	_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMNSt13__future_base13_State_baseV2EFvPSt8functionIFSt10unique_ptrINS3_12_Result_baseENS7_8_DeleterEEvEEPbEJPS4_SC_SD_EEvRS_OT_DpOT0_EUlvE_EERSI_ENUlvE_4_FUNEv, @function
_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMNSt13__future_base13_State_baseV2EFvPSt8functionIFSt10unique_ptrINS3_12_Result_baseENS7_8_DeleterEEvEEPbEJPS4_SC_SD_EEvRS_OT_DpOT0_EUlvE_EERSI_ENUlvE_4_FUNEv:
.LFB6269:
	.cfi_startproc
	mov	rax, QWORD PTR _ZSt15__once_callable@gottpoff[rip]
	mov	rax, QWORD PTR fs:[rax]
	mov	rdx, QWORD PTR [rax]
	mov	rdi, QWORD PTR [rax+24]
	mov	rsi, QWORD PTR [rax+16]
	mov	rax, QWORD PTR [rax+8]
	mov	rcx, QWORD PTR [rdx]
	mov	r8, QWORD PTR [rdi]
	mov	rsi, QWORD PTR [rsi]
	mov	rdi, QWORD PTR [rdx+8]
	add	rdi, QWORD PTR [rax]
	test	cl, 1
	je	.L67
	mov	rax, QWORD PTR [rdi]
	mov	rcx, QWORD PTR [rax-1+rcx]
.L67:
	mov	rdx, r8
	jmp	rcx
	.cfi_endproc
.LFE6269:
	.size	_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMNSt13__future_base13_State_baseV2EFvPSt8functionIFSt10unique_ptrINS3_12_Result_baseENS7_8_DeleterEEvEEPbEJPS4_SC_SD_EEvRS_OT_DpOT0_EUlvE_EERSI_ENUlvE_4_FUNEv, .-_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMNSt13__future_base13_State_baseV2EFvPSt8functionIFSt10unique_ptrINS3_12_Result_baseENS7_8_DeleterEEvEEPbEJPS4_SC_SD_EEvRS_OT_DpOT0_EUlvE_EERSI_ENUlvE_4_FUNEv
	.section	.text._ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMSt6threadFvvEJPS3_EEvRS_OT_DpOT0_EUlvE_EERS8_ENUlvE_4_FUNEv,"axG",@progbits,_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMSt6threadFvvEJPS3_EEvRS_OT_DpOT0_EUlvE_EERS8_ENUlvE_4_FUNEv,comdat
	.p2align 4
	.weak	_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMSt6threadFvvEJPS3_EEvRS_OT_DpOT0_EUlvE_EERS8_ENUlvE_4_FUNEv
	.type	_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMSt6threadFvvEJPS3_EEvRS_OT_DpOT0_EUlvE_EERS8_ENUlvE_4_FUNEv, @function
_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMSt6threadFvvEJPS3_EEvRS_OT_DpOT0_EUlvE_EERS8_ENUlvE_4_FUNEv:
.LFB6355:
	.cfi_startproc
	mov	rax, QWORD PTR _ZSt15__once_callable@gottpoff[rip]
	mov	rcx, QWORD PTR fs:[rax]
	mov	rdx, QWORD PTR [rcx]
	mov	rcx, QWORD PTR [rcx+8]
	mov	rax, QWORD PTR [rdx]
	mov	rdi, QWORD PTR [rdx+8]
	add	rdi, QWORD PTR [rcx]
	test	al, 1
	je	.L72
	mov	rdx, QWORD PTR [rdi]
	mov	rax, QWORD PTR [rdx-1+rax]
.L72:
	jmp	rax
	.cfi_endproc
.LFE6355:
	.size	_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMSt6threadFvvEJPS3_EEvRS_OT_DpOT0_EUlvE_EERS8_ENUlvE_4_FUNEv, .-_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMSt6threadFvvEJPS3_EEvRS_OT_DpOT0_EUlvE_EERS8_ENUlvE_4_FUNEv
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info
	.type	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info, @function
_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info:
.LFB7307:
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
	je	.L77
	mov	rdi, QWORD PTR [rsi+8]
	cmp	rdi, OFFSET FLAT:_ZTSSt19_Sp_make_shared_tag
	je	.L77
	xor	ebp, ebp
	cmp	BYTE PTR [rdi], 42
	je	.L76
	mov	esi, OFFSET FLAT:_ZTSSt19_Sp_make_shared_tag
	call	strcmp
	test	eax, eax
	jne	.L76
.L77:
	lea	rbp, [rbx+16]
.L76:
	add	rsp, 8
	.cfi_def_cfa_offset 24
	mov	rax, rbp
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE7307:
	.size	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info, .-_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info
	.section	.text._ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE9_M_invokeERKSt9_Any_data,"axG",@progbits,_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE9_M_invokeERKSt9_Any_data,comdat
	.p2align 4
	.weak	_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE9_M_invokeERKSt9_Any_data
	.type	_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE9_M_invokeERKSt9_Any_data, @function
_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE9_M_invokeERKSt9_Any_data:
.LFB6638:
	.cfi_startproc
	mov	rcx, QWORD PTR [rsi]
	mov	rsi, QWORD PTR [rsi+8]
	mov	rax, rdi
	mov	rdx, QWORD PTR [rcx+16]
	mov	esi, DWORD PTR [rsi]
	mov	BYTE PTR [rdx+20], 1
	mov	DWORD PTR [rdx+16], esi
	mov	QWORD PTR [rcx+16], 0
	mov	QWORD PTR [rdi], rdx
	ret
	.cfi_endproc
.LFE6638:
	.size	_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE9_M_invokeERKSt9_Any_data, .-_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE9_M_invokeERKSt9_Any_data
	.section	.text._ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE9_M_invokeERKSt9_Any_data,"axG",@progbits,_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE9_M_invokeERKSt9_Any_data,comdat
	.p2align 4
	.weak	_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE9_M_invokeERKSt9_Any_data
	.type	_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE9_M_invokeERKSt9_Any_data, @function
_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE9_M_invokeERKSt9_Any_data:
.LFB7213:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA7213
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	mov	rbp, rdi
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	mov	rbx, rsi
	sub	rsp, 16
	.cfi_def_cfa_offset 48
	mov	rax, QWORD PTR [rsi]
	mov	r12, QWORD PTR [rax]
	mov	rax, QWORD PTR [rsi+8]
	mov	edi, DWORD PTR [rax]
.LEHB6:
	call	[QWORD PTR [rax+8]]
.LEHE6:
	mov	DWORD PTR [r12+16], eax
	mov	BYTE PTR [r12+20], 1
.L94:
	mov	rax, QWORD PTR [rbx]
	mov	rdx, QWORD PTR [rax]
	mov	QWORD PTR [rax], 0
	mov	rax, rbp
	mov	QWORD PTR [rbp+0], rdx
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
.L97:
	.cfi_restore_state
	mov	rdi, rax
	mov	rax, rdx
.L90:
	sub	rax, 1
	jne	.L91
	call	__cxa_begin_catch
.LEHB7:
	call	__cxa_rethrow
.LEHE7:
.L91:
	call	__cxa_begin_catch
	mov	rdi, rsp
	call	_ZSt17current_exceptionv
	mov	rax, QWORD PTR [rbx]
	mov	rcx, QWORD PTR [rsp]
	mov	rdx, QWORD PTR [rax]
	xor	eax, eax
	mov	QWORD PTR [rsp], rax
	mov	rax, QWORD PTR [rdx+8]
	mov	QWORD PTR [rdx+8], rcx
	mov	QWORD PTR [rsp+8], rax
	test	rax, rax
	je	.L92
	lea	rdi, [rsp+8]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L92:
	cmp	QWORD PTR [rsp], 0
	je	.L93
	mov	rdi, rsp
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L93:
.LEHB8:
	call	__cxa_end_catch
	jmp	.L94
.L96:
	mov	rbx, rax
.L95:
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE8:
	.cfi_endproc
.LFE7213:
	.section	.gcc_except_table
	.align 4
.LLSDA7213:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT7213-.LLSDATTD7213
.LLSDATTD7213:
	.byte	0x1
	.uleb128 .LLSDACSE7213-.LLSDACSB7213
.LLSDACSB7213:
	.uleb128 .LEHB6-.LFB7213
	.uleb128 .LEHE6-.LEHB6
	.uleb128 .L97-.LFB7213
	.uleb128 0x3
	.uleb128 .LEHB7-.LFB7213
	.uleb128 .LEHE7-.LEHB7
	.uleb128 .L96-.LFB7213
	.uleb128 0
	.uleb128 .LEHB8-.LFB7213
	.uleb128 .LEHE8-.LEHB8
	.uleb128 0
	.uleb128 0
.LLSDACSE7213:
	.byte	0x2
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	0

	.long	_ZTIN10__cxxabiv115__forced_unwindE
.LLSDATT7213:
	.section	.text._ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE9_M_invokeERKSt9_Any_data,"axG",@progbits,_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE9_M_invokeERKSt9_Any_data,comdat
	.size	_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE9_M_invokeERKSt9_Any_data, .-_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE9_M_invokeERKSt9_Any_data
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
	.type	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv, @function
_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:
.LFB7306:
	.cfi_startproc
	mov	esi, 72
	jmp	_ZdlPvm
	.cfi_endproc
.LFE7306:
	.size	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv, .-_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
	.type	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv, @function
_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:
.LFB7313:
	.cfi_startproc
	mov	esi, 88
	jmp	_ZdlPvm
	.cfi_endproc
.LFE7313:
	.size	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv, .-_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
	.section	.text._ZNSt13__future_base7_ResultIiE10_M_destroyEv,"axG",@progbits,_ZNSt13__future_base7_ResultIiE10_M_destroyEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base7_ResultIiE10_M_destroyEv
	.type	_ZNSt13__future_base7_ResultIiE10_M_destroyEv, @function
_ZNSt13__future_base7_ResultIiE10_M_destroyEv:
.LFB7330:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rax, QWORD PTR [rdi]
	mov	rbx, rdi
	mov	rax, QWORD PTR [rax+16]
	cmp	rax, OFFSET FLAT:_ZNSt13__future_base7_ResultIiED0Ev
	jne	.L106
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt13__future_base7_ResultIiEE+16
	call	_ZNSt13__future_base12_Result_baseD2Ev
	mov	rdi, rbx
	mov	esi, 24
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.p2align 4,,10
	.p2align 3
.L106:
	.cfi_restore_state
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	rax
	.cfi_endproc
.LFE7330:
	.size	_ZNSt13__future_base7_ResultIiE10_M_destroyEv, .-_ZNSt13__future_base7_ResultIiE10_M_destroyEv
	.section	.text._ZNSt17_Nested_exceptionISt13runtime_errorED0Ev,"axG",@progbits,_ZNSt17_Nested_exceptionISt13runtime_errorED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt17_Nested_exceptionISt13runtime_errorED0Ev
	.type	_ZNSt17_Nested_exceptionISt13runtime_errorED0Ev, @function
_ZNSt17_Nested_exceptionISt13runtime_errorED0Ev:
.LFB6446:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	lea	rdi, [rdi+16]
	mov	QWORD PTR [rdi-16], OFFSET FLAT:_ZTVSt17_Nested_exceptionISt13runtime_errorE+16
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVSt17_Nested_exceptionISt13runtime_errorE+56
	call	_ZNSt16nested_exceptionD2Ev
	mov	rdi, rbx
	call	_ZNSt13runtime_errorD2Ev
	mov	rdi, rbx
	mov	esi, 32
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.cfi_endproc
.LFE6446:
	.size	_ZNSt17_Nested_exceptionISt13runtime_errorED0Ev, .-_ZNSt17_Nested_exceptionISt13runtime_errorED0Ev
	.p2align 4
	.weak	_ZThn16_NSt17_Nested_exceptionISt13runtime_errorED0Ev
	.type	_ZThn16_NSt17_Nested_exceptionISt13runtime_errorED0Ev, @function
_ZThn16_NSt17_Nested_exceptionISt13runtime_errorED0Ev:
.LFB7385:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	lea	rbx, [rdi-16]
	mov	QWORD PTR [rdi-16], OFFSET FLAT:_ZTVSt17_Nested_exceptionISt13runtime_errorE+16
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVSt17_Nested_exceptionISt13runtime_errorE+56
	call	_ZNSt16nested_exceptionD2Ev
	mov	rdi, rbx
	call	_ZNSt13runtime_errorD2Ev
	mov	rdi, rbx
	mov	esi, 32
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.cfi_endproc
.LFE7385:
	.size	_ZThn16_NSt17_Nested_exceptionISt13runtime_errorED0Ev, .-_ZThn16_NSt17_Nested_exceptionISt13runtime_errorED0Ev
	.section	.text._ZNSt17_Nested_exceptionISt13runtime_errorED2Ev,"axG",@progbits,_ZNSt17_Nested_exceptionISt13runtime_errorED5Ev,comdat
	.p2align 4
	.weak	_ZThn16_NSt17_Nested_exceptionISt13runtime_errorED1Ev
	.type	_ZThn16_NSt17_Nested_exceptionISt13runtime_errorED1Ev, @function
_ZThn16_NSt17_Nested_exceptionISt13runtime_errorED1Ev:
.LFB7386:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	lea	rbx, [rdi-16]
	mov	QWORD PTR [rdi-16], OFFSET FLAT:_ZTVSt17_Nested_exceptionISt13runtime_errorE+16
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVSt17_Nested_exceptionISt13runtime_errorE+56
	call	_ZNSt16nested_exceptionD2Ev
	mov	rdi, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZNSt13runtime_errorD2Ev
	.cfi_endproc
.LFE7386:
	.size	_ZThn16_NSt17_Nested_exceptionISt13runtime_errorED1Ev, .-_ZThn16_NSt17_Nested_exceptionISt13runtime_errorED1Ev
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info
	.type	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info, @function
_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info:
.LFB7314:
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
	je	.L115
	mov	rdi, QWORD PTR [rsi+8]
	cmp	rdi, OFFSET FLAT:_ZTSSt19_Sp_make_shared_tag
	je	.L115
	xor	ebp, ebp
	cmp	BYTE PTR [rdi], 42
	je	.L114
	mov	esi, OFFSET FLAT:_ZTSSt19_Sp_make_shared_tag
	call	strcmp
	test	eax, eax
	jne	.L114
.L115:
	lea	rbp, [rbx+16]
.L114:
	add	rsp, 8
	.cfi_def_cfa_offset 24
	mov	rax, rbp
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE7314:
	.size	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info, .-_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info
	.type	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info, @function
_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info:
.LFB7321:
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
	je	.L127
	mov	rdi, QWORD PTR [rsi+8]
	cmp	rdi, OFFSET FLAT:_ZTSSt19_Sp_make_shared_tag
	je	.L127
	xor	ebp, ebp
	cmp	BYTE PTR [rdi], 42
	je	.L126
	mov	esi, OFFSET FLAT:_ZTSSt19_Sp_make_shared_tag
	call	strcmp
	test	eax, eax
	jne	.L126
.L127:
	lea	rbp, [rbx+16]
.L126:
	add	rsp, 8
	.cfi_def_cfa_offset 24
	mov	rax, rbp
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE7321:
	.size	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info, .-_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info
	.section	.text._ZNSt13__future_base13_State_baseV2D2Ev,"axG",@progbits,_ZNSt13__future_base13_State_baseV2D5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base13_State_baseV2D2Ev
	.type	_ZNSt13__future_base13_State_baseV2D2Ev, @function
_ZNSt13__future_base13_State_baseV2D2Ev:
.LFB7139:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA7139
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt13__future_base13_State_baseV2E+16
	mov	rdi, QWORD PTR [rdi+8]
	test	rdi, rdi
	je	.L144
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax]]
	add	rsp, 8
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L144:
	ret
	.cfi_endproc
.LFE7139:
	.section	.gcc_except_table
.LLSDA7139:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE7139-.LLSDACSB7139
.LLSDACSB7139:
.LLSDACSE7139:
	.section	.text._ZNSt13__future_base13_State_baseV2D2Ev,"axG",@progbits,_ZNSt13__future_base13_State_baseV2D5Ev,comdat
	.size	_ZNSt13__future_base13_State_baseV2D2Ev, .-_ZNSt13__future_base13_State_baseV2D2Ev
	.weak	_ZNSt13__future_base13_State_baseV2D1Ev
	.set	_ZNSt13__future_base13_State_baseV2D1Ev,_ZNSt13__future_base13_State_baseV2D2Ev
	.section	.text._ZNSt13__future_base13_State_baseV2D0Ev,"axG",@progbits,_ZNSt13__future_base13_State_baseV2D5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base13_State_baseV2D0Ev
	.type	_ZNSt13__future_base13_State_baseV2D0Ev, @function
_ZNSt13__future_base13_State_baseV2D0Ev:
.LFB7141:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA7141
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt13__future_base13_State_baseV2E+16
	mov	rdi, QWORD PTR [rdi+8]
	test	rdi, rdi
	je	.L148
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax]]
.L148:
	mov	rdi, rbx
	mov	esi, 32
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.cfi_endproc
.LFE7141:
	.section	.gcc_except_table
.LLSDA7141:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE7141-.LLSDACSB7141
.LLSDACSB7141:
.LLSDACSE7141:
	.section	.text._ZNSt13__future_base13_State_baseV2D0Ev,"axG",@progbits,_ZNSt13__future_base13_State_baseV2D5Ev,comdat
	.size	_ZNSt13__future_base13_State_baseV2D0Ev, .-_ZNSt13__future_base13_State_baseV2D0Ev
	.section	.text._ZNSt13__future_base21_Async_state_commonV2D2Ev,"axG",@progbits,_ZNSt13__future_base21_Async_state_commonV2D5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base21_Async_state_commonV2D2Ev
	.type	_ZNSt13__future_base21_Async_state_commonV2D2Ev, @function
_ZNSt13__future_base21_Async_state_commonV2D2Ev:
.LFB7145:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA7145
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	cmp	QWORD PTR [rdi+32], 0
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt13__future_base21_Async_state_commonV2E+16
	jne	.L160
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt13__future_base13_State_baseV2E+16
	mov	rdi, QWORD PTR [rdi+8]
	test	rdi, rdi
	je	.L153
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax]]
.L153:
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L160:
	.cfi_restore_state
	call	_ZSt9terminatev
	.cfi_endproc
.LFE7145:
	.section	.gcc_except_table
.LLSDA7145:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE7145-.LLSDACSB7145
.LLSDACSB7145:
.LLSDACSE7145:
	.section	.text._ZNSt13__future_base21_Async_state_commonV2D2Ev,"axG",@progbits,_ZNSt13__future_base21_Async_state_commonV2D5Ev,comdat
	.size	_ZNSt13__future_base21_Async_state_commonV2D2Ev, .-_ZNSt13__future_base21_Async_state_commonV2D2Ev
	.weak	_ZNSt13__future_base21_Async_state_commonV2D1Ev
	.set	_ZNSt13__future_base21_Async_state_commonV2D1Ev,_ZNSt13__future_base21_Async_state_commonV2D2Ev
	.section	.text._ZNSt13__future_base21_Async_state_commonV2D0Ev,"axG",@progbits,_ZNSt13__future_base21_Async_state_commonV2D5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base21_Async_state_commonV2D0Ev
	.type	_ZNSt13__future_base21_Async_state_commonV2D0Ev, @function
_ZNSt13__future_base21_Async_state_commonV2D0Ev:
.LFB7147:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA7147
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	cmp	QWORD PTR [rdi+32], 0
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt13__future_base21_Async_state_commonV2E+16
	jne	.L168
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt13__future_base13_State_baseV2E+16
	mov	rbx, rdi
	mov	rdi, QWORD PTR [rdi+8]
	test	rdi, rdi
	je	.L163
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax]]
.L163:
	mov	rdi, rbx
	mov	esi, 48
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
.L168:
	.cfi_restore_state
	call	_ZSt9terminatev
	.cfi_endproc
.LFE7147:
	.section	.gcc_except_table
.LLSDA7147:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE7147-.LLSDACSB7147
.LLSDACSB7147:
.LLSDACSE7147:
	.section	.text._ZNSt13__future_base21_Async_state_commonV2D0Ev,"axG",@progbits,_ZNSt13__future_base21_Async_state_commonV2D5Ev,comdat
	.size	_ZNSt13__future_base21_Async_state_commonV2D0Ev, .-_ZNSt13__future_base21_Async_state_commonV2D0Ev
	.section	.text._ZNSt13__future_base13_State_baseV29_M_do_setEPSt8functionIFSt10unique_ptrINS_12_Result_baseENS3_8_DeleterEEvEEPb,"axG",@progbits,_ZNSt13__future_base13_State_baseV29_M_do_setEPSt8functionIFSt10unique_ptrINS_12_Result_baseENS3_8_DeleterEEvEEPb,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base13_State_baseV29_M_do_setEPSt8functionIFSt10unique_ptrINS_12_Result_baseENS3_8_DeleterEEvEEPb
	.type	_ZNSt13__future_base13_State_baseV29_M_do_setEPSt8functionIFSt10unique_ptrINS_12_Result_baseENS3_8_DeleterEEvEEPb, @function
_ZNSt13__future_base13_State_baseV29_M_do_setEPSt8functionIFSt10unique_ptrINS_12_Result_baseENS3_8_DeleterEEvEEPb:
.LFB3880:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA3880
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	sub	rsp, 24
	.cfi_def_cfa_offset 48
	cmp	QWORD PTR [rsi+16], 0
	je	.L176
	mov	rbx, rdi
	mov	rbp, rdx
	lea	rdi, [rsp+8]
.LEHB9:
	call	[QWORD PTR [rsi+24]]
.LEHE9:
	mov	rdi, QWORD PTR [rbx+8]
	mov	rax, QWORD PTR [rsp+8]
	mov	BYTE PTR [rbp+0], 1
	mov	QWORD PTR [rsp+8], rdi
	mov	QWORD PTR [rbx+8], rax
	test	rdi, rdi
	je	.L169
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax]]
.L169:
	add	rsp, 24
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.L176:
	.cfi_restore_state
.LEHB10:
	call	_ZSt25__throw_bad_function_callv
.LEHE10:
	.cfi_endproc
.LFE3880:
	.section	.gcc_except_table
.LLSDA3880:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE3880-.LLSDACSB3880
.LLSDACSB3880:
	.uleb128 .LEHB9-.LFB3880
	.uleb128 .LEHE9-.LEHB9
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB10-.LFB3880
	.uleb128 .LEHE10-.LEHB10
	.uleb128 0
	.uleb128 0
.LLSDACSE3880:
	.section	.text._ZNSt13__future_base13_State_baseV29_M_do_setEPSt8functionIFSt10unique_ptrINS_12_Result_baseENS3_8_DeleterEEvEEPb,"axG",@progbits,_ZNSt13__future_base13_State_baseV29_M_do_setEPSt8functionIFSt10unique_ptrINS_12_Result_baseENS3_8_DeleterEEvEEPb,comdat
	.size	_ZNSt13__future_base13_State_baseV29_M_do_setEPSt8functionIFSt10unique_ptrINS_12_Result_baseENS3_8_DeleterEEvEEPb, .-_ZNSt13__future_base13_State_baseV29_M_do_setEPSt8functionIFSt10unique_ptrINS_12_Result_baseENS3_8_DeleterEEvEEPb
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
	.type	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv, @function
_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:
.LFB7305:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA7305
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	rbx, rdi
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	mov	rbp, QWORD PTR [rdi+48]
	mov	QWORD PTR [rdi+16], OFFSET FLAT:_ZTVNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE+16
	test	rbp, rbp
	je	.L178
	mov	rax, QWORD PTR [rbp+0]
	mov	rdx, QWORD PTR [rax]
	cmp	rdx, OFFSET FLAT:_ZNSt13__future_base7_ResultIiE10_M_destroyEv
	jne	.L179
	mov	rax, QWORD PTR [rax+16]
	cmp	rax, OFFSET FLAT:_ZNSt13__future_base7_ResultIiED0Ev
	jne	.L180
	mov	QWORD PTR [rbp+0], OFFSET FLAT:_ZTVNSt13__future_base7_ResultIiEE+16
	mov	rdi, rbp
	call	_ZNSt13__future_base12_Result_baseD2Ev
	mov	esi, 24
	mov	rdi, rbp
	call	_ZdlPvm
.L178:
	mov	rdi, QWORD PTR [rbx+24]
	mov	QWORD PTR [rbx+16], OFFSET FLAT:_ZTVNSt13__future_base13_State_baseV2E+16
	test	rdi, rdi
	je	.L177
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax]]
.L177:
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L180:
	.cfi_restore_state
	mov	rdi, rbp
	call	rax
	jmp	.L178
	.p2align 4,,10
	.p2align 3
.L179:
	mov	rdi, rbp
	call	rdx
	jmp	.L178
	.cfi_endproc
.LFE7305:
	.section	.gcc_except_table
.LLSDA7305:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE7305-.LLSDACSB7305
.LLSDACSB7305:
.LLSDACSE7305:
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv,comdat
	.size	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv, .-_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
	.section	.text._ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED2Ev,"axG",@progbits,_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED2Ev
	.type	_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED2Ev, @function
_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED2Ev:
.LFB7276:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA7276
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	rbx, rdi
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	mov	rbp, QWORD PTR [rdi+32]
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE+16
	test	rbp, rbp
	je	.L190
	mov	rax, QWORD PTR [rbp+0]
	mov	rdx, QWORD PTR [rax]
	cmp	rdx, OFFSET FLAT:_ZNSt13__future_base7_ResultIiE10_M_destroyEv
	jne	.L191
	mov	rax, QWORD PTR [rax+16]
	cmp	rax, OFFSET FLAT:_ZNSt13__future_base7_ResultIiED0Ev
	jne	.L192
	mov	QWORD PTR [rbp+0], OFFSET FLAT:_ZTVNSt13__future_base7_ResultIiEE+16
	mov	rdi, rbp
	call	_ZNSt13__future_base12_Result_baseD2Ev
	mov	esi, 24
	mov	rdi, rbp
	call	_ZdlPvm
.L190:
	mov	rdi, QWORD PTR [rbx+8]
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTVNSt13__future_base13_State_baseV2E+16
	test	rdi, rdi
	je	.L189
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax]]
.L189:
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L192:
	.cfi_restore_state
	mov	rdi, rbp
	call	rax
	jmp	.L190
	.p2align 4,,10
	.p2align 3
.L191:
	mov	rdi, rbp
	call	rdx
	jmp	.L190
	.cfi_endproc
.LFE7276:
	.section	.gcc_except_table
.LLSDA7276:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE7276-.LLSDACSB7276
.LLSDACSB7276:
.LLSDACSE7276:
	.section	.text._ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED2Ev,"axG",@progbits,_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED5Ev,comdat
	.size	_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED2Ev, .-_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED2Ev
	.weak	_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED1Ev
	.set	_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED1Ev,_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED2Ev
	.section	.text._ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED0Ev,"axG",@progbits,_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED0Ev
	.type	_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED0Ev, @function
_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED0Ev:
.LFB7278:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA7278
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	rbx, rdi
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	mov	rbp, QWORD PTR [rdi+32]
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE+16
	test	rbp, rbp
	je	.L202
	mov	rax, QWORD PTR [rbp+0]
	mov	rdx, QWORD PTR [rax]
	cmp	rdx, OFFSET FLAT:_ZNSt13__future_base7_ResultIiE10_M_destroyEv
	jne	.L203
	mov	rax, QWORD PTR [rax+16]
	cmp	rax, OFFSET FLAT:_ZNSt13__future_base7_ResultIiED0Ev
	jne	.L204
	mov	QWORD PTR [rbp+0], OFFSET FLAT:_ZTVNSt13__future_base7_ResultIiEE+16
	mov	rdi, rbp
	call	_ZNSt13__future_base12_Result_baseD2Ev
	mov	esi, 24
	mov	rdi, rbp
	call	_ZdlPvm
.L202:
	mov	rdi, QWORD PTR [rbx+8]
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTVNSt13__future_base13_State_baseV2E+16
	test	rdi, rdi
	je	.L205
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax]]
.L205:
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	mov	rdi, rbx
	mov	esi, 56
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.p2align 4,,10
	.p2align 3
.L204:
	.cfi_restore_state
	mov	rdi, rbp
	call	rax
	jmp	.L202
	.p2align 4,,10
	.p2align 3
.L203:
	mov	rdi, rbp
	call	rdx
	jmp	.L202
	.cfi_endproc
.LFE7278:
	.section	.gcc_except_table
.LLSDA7278:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE7278-.LLSDACSB7278
.LLSDACSB7278:
.LLSDACSE7278:
	.section	.text._ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED0Ev,"axG",@progbits,_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED5Ev,comdat
	.size	_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED0Ev, .-_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED0Ev
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
	.type	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv, @function
_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv:
.LFB7312:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA7312
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	rbx, rdi
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	cmp	QWORD PTR [rdi+48], 0
	mov	QWORD PTR [rdi+16], OFFSET FLAT:_ZTVNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE+16
	jne	.L227
.L214:
	mov	rbp, QWORD PTR [rbx+64]
	test	rbp, rbp
	je	.L215
	mov	rax, QWORD PTR [rbp+0]
	mov	rdx, QWORD PTR [rax]
	cmp	rdx, OFFSET FLAT:_ZNSt13__future_base7_ResultIiE10_M_destroyEv
	jne	.L216
	mov	rax, QWORD PTR [rax+16]
	cmp	rax, OFFSET FLAT:_ZNSt13__future_base7_ResultIiED0Ev
	jne	.L217
	mov	QWORD PTR [rbp+0], OFFSET FLAT:_ZTVNSt13__future_base7_ResultIiEE+16
	mov	rdi, rbp
	call	_ZNSt13__future_base12_Result_baseD2Ev
	mov	esi, 24
	mov	rdi, rbp
	call	_ZdlPvm
.L215:
	cmp	QWORD PTR [rbx+48], 0
	mov	QWORD PTR [rbx+16], OFFSET FLAT:_ZTVNSt13__future_base21_Async_state_commonV2E+16
	jne	.L228
	mov	rdi, QWORD PTR [rbx+24]
	mov	QWORD PTR [rbx+16], OFFSET FLAT:_ZTVNSt13__future_base13_State_baseV2E+16
	test	rdi, rdi
	je	.L213
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax]]
.L213:
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L227:
	.cfi_restore_state
	lea	rdi, [rdi+48]
	call	_ZNSt6thread4joinEv
	jmp	.L214
	.p2align 4,,10
	.p2align 3
.L217:
	mov	rdi, rbp
	call	rax
	jmp	.L215
	.p2align 4,,10
	.p2align 3
.L216:
	mov	rdi, rbp
	call	rdx
	jmp	.L215
.L228:
	call	_ZSt9terminatev
	.cfi_endproc
.LFE7312:
	.section	.gcc_except_table
.LLSDA7312:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE7312-.LLSDACSB7312
.LLSDACSB7312:
.LLSDACSE7312:
	.section	.text._ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv,"axG",@progbits,_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv,comdat
	.size	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv, .-_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
	.section	.text._ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED2Ev,"axG",@progbits,_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED2Ev
	.type	_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED2Ev, @function
_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED2Ev:
.LFB7338:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA7338
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	rbx, rdi
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	cmp	QWORD PTR [rdi+32], 0
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE+16
	jne	.L243
.L230:
	mov	rbp, QWORD PTR [rbx+48]
	test	rbp, rbp
	je	.L231
	mov	rax, QWORD PTR [rbp+0]
	mov	rdx, QWORD PTR [rax]
	cmp	rdx, OFFSET FLAT:_ZNSt13__future_base7_ResultIiE10_M_destroyEv
	jne	.L232
	mov	rax, QWORD PTR [rax+16]
	cmp	rax, OFFSET FLAT:_ZNSt13__future_base7_ResultIiED0Ev
	jne	.L233
	mov	QWORD PTR [rbp+0], OFFSET FLAT:_ZTVNSt13__future_base7_ResultIiEE+16
	mov	rdi, rbp
	call	_ZNSt13__future_base12_Result_baseD2Ev
	mov	esi, 24
	mov	rdi, rbp
	call	_ZdlPvm
.L231:
	cmp	QWORD PTR [rbx+32], 0
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTVNSt13__future_base21_Async_state_commonV2E+16
	jne	.L244
	mov	rdi, QWORD PTR [rbx+8]
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTVNSt13__future_base13_State_baseV2E+16
	test	rdi, rdi
	je	.L229
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax]]
.L229:
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L243:
	.cfi_restore_state
	lea	rdi, [rdi+32]
	call	_ZNSt6thread4joinEv
	jmp	.L230
	.p2align 4,,10
	.p2align 3
.L233:
	mov	rdi, rbp
	call	rax
	jmp	.L231
	.p2align 4,,10
	.p2align 3
.L232:
	mov	rdi, rbp
	call	rdx
	jmp	.L231
.L244:
	call	_ZSt9terminatev
	.cfi_endproc
.LFE7338:
	.section	.gcc_except_table
.LLSDA7338:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE7338-.LLSDACSB7338
.LLSDACSB7338:
.LLSDACSE7338:
	.section	.text._ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED2Ev,"axG",@progbits,_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED5Ev,comdat
	.size	_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED2Ev, .-_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED2Ev
	.weak	_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED1Ev
	.set	_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED1Ev,_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED2Ev
	.section	.text._ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED0Ev,"axG",@progbits,_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED0Ev
	.type	_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED0Ev, @function
_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED0Ev:
.LFB7340:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA7340
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	rbx, rdi
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	cmp	QWORD PTR [rdi+32], 0
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE+16
	jne	.L259
.L246:
	mov	rbp, QWORD PTR [rbx+48]
	test	rbp, rbp
	je	.L247
	mov	rax, QWORD PTR [rbp+0]
	mov	rdx, QWORD PTR [rax]
	cmp	rdx, OFFSET FLAT:_ZNSt13__future_base7_ResultIiE10_M_destroyEv
	jne	.L248
	mov	rax, QWORD PTR [rax+16]
	cmp	rax, OFFSET FLAT:_ZNSt13__future_base7_ResultIiED0Ev
	jne	.L249
	mov	QWORD PTR [rbp+0], OFFSET FLAT:_ZTVNSt13__future_base7_ResultIiEE+16
	mov	rdi, rbp
	call	_ZNSt13__future_base12_Result_baseD2Ev
	mov	esi, 24
	mov	rdi, rbp
	call	_ZdlPvm
.L247:
	cmp	QWORD PTR [rbx+32], 0
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTVNSt13__future_base21_Async_state_commonV2E+16
	jne	.L260
	mov	rdi, QWORD PTR [rbx+8]
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTVNSt13__future_base13_State_baseV2E+16
	test	rdi, rdi
	je	.L251
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax]]
.L251:
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	mov	rdi, rbx
	mov	esi, 72
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.p2align 4,,10
	.p2align 3
.L259:
	.cfi_restore_state
	lea	rdi, [rdi+32]
	call	_ZNSt6thread4joinEv
	jmp	.L246
	.p2align 4,,10
	.p2align 3
.L249:
	mov	rdi, rbp
	call	rax
	jmp	.L247
	.p2align 4,,10
	.p2align 3
.L248:
	mov	rdi, rbp
	call	rdx
	jmp	.L247
.L260:
	call	_ZSt9terminatev
	.cfi_endproc
.LFE7340:
	.section	.gcc_except_table
.LLSDA7340:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE7340-.LLSDACSB7340
.LLSDACSB7340:
.LLSDACSE7340:
	.section	.text._ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED0Ev,"axG",@progbits,_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED5Ev,comdat
	.size	_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED0Ev, .-_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED0Ev
	.section	.text._ZSteqRKSt10error_codeRKSt15error_condition,"axG",@progbits,_ZSteqRKSt10error_codeRKSt15error_condition,comdat
	.p2align 4
	.weak	_ZSteqRKSt10error_codeRKSt15error_condition
	.type	_ZSteqRKSt10error_codeRKSt15error_condition, @function
_ZSteqRKSt10error_codeRKSt15error_condition:
.LFB1914:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsi
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	rbx, rdi
	mov	rdx, rbp
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	mov	rdi, QWORD PTR [rdi+8]
	mov	esi, DWORD PTR [rbx]
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax+48]]
	test	al, al
	jne	.L261
	mov	rdi, QWORD PTR [rbp+8]
	mov	edx, DWORD PTR [rbp+0]
	mov	rsi, rbx
	mov	rax, QWORD PTR [rdi]
	mov	rax, QWORD PTR [rax+56]
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	jmp	rax
	.p2align 4,,10
	.p2align 3
.L261:
	.cfi_restore_state
	add	rsp, 8
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE1914:
	.size	_ZSteqRKSt10error_codeRKSt15error_condition, .-_ZSteqRKSt10error_codeRKSt15error_condition
	.section	.rodata._ZNSt12system_errorC2ESt10error_codePKc.str1.1,"aMS",@progbits,1
.LC2:
	.string	": "
	.section	.text._ZNSt12system_errorC2ESt10error_codePKc,"axG",@progbits,_ZNSt12system_errorC5ESt10error_codePKc,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt12system_errorC2ESt10error_codePKc
	.type	_ZNSt12system_errorC2ESt10error_codePKc, @function
_ZNSt12system_errorC2ESt10error_codePKc:
.LFB1929:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA1929
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	mov	r15, rcx
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	mov	r13, rsi
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	mov	r12, rdx
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	mov	rbp, rdi
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	sub	rsp, 120
	.cfi_def_cfa_offset 176
	mov	rax, QWORD PTR [rdx]
	mov	edx, esi
	mov	rsi, r12
	lea	rdi, [rsp+80]
.LEHB11:
	call	[QWORD PTR [rax+32]]
.LEHE11:
	mov	r8d, 2
	mov	ecx, OFFSET FLAT:.LC2
	xor	edx, edx
	xor	esi, esi
	lea	rdi, [rsp+80]
.LEHB12:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
.LEHE12:
	lea	r14, [rsp+64]
	lea	rcx, [rax+16]
	mov	rbx, rax
	mov	QWORD PTR [rsp+48], r14
	mov	rdx, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax+8]
	cmp	rdx, rcx
	je	.L284
	mov	QWORD PTR [rsp+48], rdx
	mov	rdx, QWORD PTR [rbx+16]
	mov	QWORD PTR [rsp+64], rdx
.L266:
	mov	QWORD PTR [rbx], rcx
	mov	rdi, r15
	mov	QWORD PTR [rbx+8], 0
	mov	BYTE PTR [rbx+16], 0
	mov	QWORD PTR [rsp+56], rax
	call	strlen
	mov	rcx, r15
	xor	edx, edx
	xor	esi, esi
	mov	r8, rax
	lea	rdi, [rsp+48]
.LEHB13:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
.LEHE13:
	lea	r15, [rsp+32]
	lea	rcx, [rax+16]
	mov	rbx, rax
	mov	QWORD PTR [rsp+16], r15
	mov	rdx, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax+8]
	cmp	rdx, rcx
	je	.L285
	mov	QWORD PTR [rsp+16], rdx
	mov	rdx, QWORD PTR [rbx+16]
	mov	QWORD PTR [rsp+32], rdx
.L268:
	mov	QWORD PTR [rbx], rcx
	lea	rsi, [rsp+16]
	mov	rdi, rbp
	mov	QWORD PTR [rbx+8], 0
	mov	BYTE PTR [rbx+16], 0
	mov	QWORD PTR [rsp+24], rax
.LEHB14:
	call	_ZNSt13runtime_errorC2ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
.LEHE14:
	mov	rdi, QWORD PTR [rsp+16]
	cmp	rdi, r15
	je	.L269
	mov	rax, QWORD PTR [rsp+32]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L269:
	mov	rdi, QWORD PTR [rsp+48]
	cmp	rdi, r14
	je	.L270
	mov	rax, QWORD PTR [rsp+64]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L270:
	mov	rdi, QWORD PTR [rsp+80]
	lea	rax, [rsp+96]
	cmp	rdi, rax
	je	.L271
	mov	rax, QWORD PTR [rsp+96]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L271:
	mov	QWORD PTR [rbp+0], OFFSET FLAT:_ZTVSt12system_error+16
	mov	QWORD PTR [rbp+16], r13
	mov	QWORD PTR [rbp+24], r12
	add	rsp, 120
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
.L284:
	.cfi_restore_state
	lea	rdx, [rax+1]
	mov	rax, -1
	test	rdx, rdx
	je	.L266
	mov	rsi, rcx
	mov	rdi, r14
	mov	QWORD PTR [rsp+8], rcx
	call	memcpy
	mov	rax, QWORD PTR [rbx+8]
	mov	rcx, QWORD PTR [rsp+8]
	jmp	.L266
	.p2align 4,,10
	.p2align 3
.L285:
	lea	rdx, [rax+1]
	mov	rax, -1
	test	rdx, rdx
	je	.L268
	mov	rsi, rcx
	mov	rdi, r15
	mov	QWORD PTR [rsp+8], rcx
	call	memcpy
	mov	rax, QWORD PTR [rbx+8]
	mov	rcx, QWORD PTR [rsp+8]
	jmp	.L268
.L279:
	mov	rbx, rax
	jmp	.L272
.L278:
	mov	rbx, rax
	jmp	.L273
.L277:
	mov	rbx, rax
	jmp	.L274
.L272:
	lea	rdi, [rsp+16]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L273:
	lea	rdi, [rsp+48]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L274:
	lea	rdi, [rsp+80]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbx
.LEHB15:
	call	_Unwind_Resume
.LEHE15:
	.cfi_endproc
.LFE1929:
	.section	.gcc_except_table
.LLSDA1929:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE1929-.LLSDACSB1929
.LLSDACSB1929:
	.uleb128 .LEHB11-.LFB1929
	.uleb128 .LEHE11-.LEHB11
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB12-.LFB1929
	.uleb128 .LEHE12-.LEHB12
	.uleb128 .L277-.LFB1929
	.uleb128 0
	.uleb128 .LEHB13-.LFB1929
	.uleb128 .LEHE13-.LEHB13
	.uleb128 .L278-.LFB1929
	.uleb128 0
	.uleb128 .LEHB14-.LFB1929
	.uleb128 .LEHE14-.LEHB14
	.uleb128 .L279-.LFB1929
	.uleb128 0
	.uleb128 .LEHB15-.LFB1929
	.uleb128 .LEHE15-.LEHB15
	.uleb128 0
	.uleb128 0
.LLSDACSE1929:
	.section	.text._ZNSt12system_errorC2ESt10error_codePKc,"axG",@progbits,_ZNSt12system_errorC5ESt10error_codePKc,comdat
	.size	_ZNSt12system_errorC2ESt10error_codePKc, .-_ZNSt12system_errorC2ESt10error_codePKc
	.weak	_ZNSt12system_errorC1ESt10error_codePKc
	.set	_ZNSt12system_errorC1ESt10error_codePKc,_ZNSt12system_errorC2ESt10error_codePKc
	.section	.text._ZNSt14_Function_baseD2Ev,"axG",@progbits,_ZNSt14_Function_baseD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt14_Function_baseD2Ev
	.type	_ZNSt14_Function_baseD2Ev, @function
_ZNSt14_Function_baseD2Ev:
.LFB3745:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA3745
	mov	rax, QWORD PTR [rdi+16]
	test	rax, rax
	je	.L292
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	mov	edx, 3
	mov	rsi, rdi
	call	rax
	add	rsp, 8
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L292:
	ret
	.cfi_endproc
.LFE3745:
	.section	.gcc_except_table
.LLSDA3745:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE3745-.LLSDACSB3745
.LLSDACSB3745:
.LLSDACSE3745:
	.section	.text._ZNSt14_Function_baseD2Ev,"axG",@progbits,_ZNSt14_Function_baseD5Ev,comdat
	.size	_ZNSt14_Function_baseD2Ev, .-_ZNSt14_Function_baseD2Ev
	.weak	_ZNSt14_Function_baseD1Ev
	.set	_ZNSt14_Function_baseD1Ev,_ZNSt14_Function_baseD2Ev
	.section	.text._ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE17_M_complete_asyncEv,"axG",@progbits,_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE17_M_complete_asyncEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE17_M_complete_asyncEv
	.type	_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE17_M_complete_asyncEv, @function
_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE17_M_complete_asyncEv:
.LFB7335:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA7335
	push	r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	lea	rax, [rdi+32]
	mov	esi, OFFSET FLAT:__once_proxy
	push	r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	push	rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	push	rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	mov	rbx, rdi
	sub	rsp, 120
	.cfi_def_cfa_offset 160
	mov	r13, QWORD PTR _ZSt15__once_callable@gottpoff[rip]
	mov	r12, QWORD PTR _ZSt11__once_call@gottpoff[rip]
	mov	QWORD PTR [rsp+48], rax
	lea	rax, [rdi+40]
	lea	rbp, [rsp+48]
	mov	QWORD PTR [rsp+56], rax
	mov	eax, OFFSET FLAT:_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE10_M_managerERSt9_Any_dataRKSJ_St18_Manager_operation
	movq	xmm0, rax
	lea	rax, [rsp+7]
	mov	QWORD PTR [rsp+8], rdi
	lea	rdi, [rdi+24]
	mov	QWORD PTR [rsp+24], rax
	movhps	xmm0, QWORD PTR .LC3[rip]
	lea	rax, [rsp+32]
	movaps	XMMWORD PTR [rsp+64], xmm0
	movq	xmm0, rax
	lea	rax, [rsp+8]
	movq	xmm1, rax
	lea	rax, [rsp+16]
	mov	BYTE PTR [rsp+7], 0
	punpcklqdq	xmm0, xmm1
	mov	QWORD PTR [rsp+16], rbp
	movaps	XMMWORD PTR [rsp+80], xmm0
	movq	xmm0, rax
	lea	rax, [rsp+24]
	mov	QWORD PTR [rsp+32], OFFSET FLAT:_ZNSt13__future_base13_State_baseV29_M_do_setEPSt8functionIFSt10unique_ptrINS_12_Result_baseENS3_8_DeleterEEvEEPb
	movq	xmm2, rax
	lea	rax, [rsp+80]
	mov	QWORD PTR [rsp+40], 0
	punpcklqdq	xmm0, xmm2
	movaps	XMMWORD PTR [rsp+96], xmm0
	mov	QWORD PTR fs:[r13+0], rax
	mov	QWORD PTR fs:[r12], OFFSET FLAT:_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMNSt13__future_base13_State_baseV2EFvPSt8functionIFSt10unique_ptrINS3_12_Result_baseENS7_8_DeleterEEvEEPbEJPS4_SC_SD_EEvRS_OT_DpOT0_EUlvE_EERSI_ENUlvE_4_FUNEv
.LEHB16:
	call	pthread_once
.LEHE16:
	test	eax, eax
	jne	.L306
	mov	QWORD PTR fs:[r13+0], 0
	mov	QWORD PTR fs:[r12], 0
	cmp	BYTE PTR [rsp+7], 0
	jne	.L297
.L302:
	mov	rax, QWORD PTR [rsp+64]
	test	rax, rax
	je	.L295
	mov	edx, 3
	mov	rsi, rbp
	mov	rdi, rbp
	call	rax
.L295:
	add	rsp, 120
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
.L297:
	.cfi_restore_state
	lea	rdi, [rbx+16]
	mov	eax, 1
	xchg	eax, DWORD PTR [rdi]
	test	eax, eax
	jns	.L302
.LEHB17:
	call	_ZNSt28__atomic_futex_unsigned_base19_M_futex_notify_allEPj
.LEHE17:
	jmp	.L302
.L306:
	mov	edi, eax
.LEHB18:
	call	_ZSt20__throw_system_errori
.LEHE18:
.L303:
	mov	rbx, rax
	jmp	.L301
.L304:
	mov	rbx, rax
.L300:
	xor	eax, eax
	mov	QWORD PTR fs:[r13+0], rax
	mov	QWORD PTR fs:[r12], rax
.L301:
	mov	rdi, rbp
	call	_ZNSt14_Function_baseD2Ev
	mov	rdi, rbx
.LEHB19:
	call	_Unwind_Resume
.LEHE19:
	.cfi_endproc
.LFE7335:
	.section	.gcc_except_table
.LLSDA7335:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE7335-.LLSDACSB7335
.LLSDACSB7335:
	.uleb128 .LEHB16-.LFB7335
	.uleb128 .LEHE16-.LEHB16
	.uleb128 .L304-.LFB7335
	.uleb128 0
	.uleb128 .LEHB17-.LFB7335
	.uleb128 .LEHE17-.LEHB17
	.uleb128 .L303-.LFB7335
	.uleb128 0
	.uleb128 .LEHB18-.LFB7335
	.uleb128 .LEHE18-.LEHB18
	.uleb128 .L304-.LFB7335
	.uleb128 0
	.uleb128 .LEHB19-.LFB7335
	.uleb128 .LEHE19-.LEHB19
	.uleb128 0
	.uleb128 0
.LLSDACSE7335:
	.section	.text._ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE17_M_complete_asyncEv,"axG",@progbits,_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE17_M_complete_asyncEv,comdat
	.size	_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE17_M_complete_asyncEv, .-_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE17_M_complete_asyncEv
	.section	.text.unlikely
	.align 2
.LCOLDB5:
	.text
.LHOTB5:
	.align 2
	.p2align 4
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEE6_M_runEv, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEE6_M_runEv:
.LFB7329:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA7329
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
	sub	rsp, 120
	.cfi_def_cfa_offset 160
	lea	rax, [rsp+32]
	lea	rdx, [rsp+8]
	mov	DWORD PTR [rsp+4], 9
	movq	xmm1, rax
	lea	rax, [rsp+16]
	movq	xmm3, rdx
	movq	xmm0, rax
	mov	rax, QWORD PTR [rdi+8]
	lea	rdx, [rsp+24]
	punpcklqdq	xmm1, xmm3
	movq	xmm4, rdx
	mov	rbx, QWORD PTR [rax]
	punpcklqdq	xmm0, xmm4
	test	rbx, rbx
	je	.L322
	mov	QWORD PTR [rsp+48], rax
	lea	rax, [rsp+4]
	lea	r12, [rsp+48]
	mov	r13, QWORD PTR _ZSt15__once_callable@gottpoff[rip]
	mov	QWORD PTR [rsp+56], rax
	mov	eax, OFFSET FLAT:_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE10_M_managerERSt9_Any_dataRKSB_St18_Manager_operation
	lea	rdi, [rbx+24]
	mov	rbp, QWORD PTR _ZSt11__once_call@gottpoff[rip]
	movq	xmm2, rax
	lea	rax, [rsp+3]
	mov	BYTE PTR [rsp+3], 0
	mov	esi, OFFSET FLAT:__once_proxy
	mov	QWORD PTR [rsp+24], rax
	movhps	xmm2, QWORD PTR .LC4[rip]
	lea	rax, [rsp+80]
	mov	QWORD PTR [rsp+16], r12
	mov	QWORD PTR [rsp+8], rbx
	mov	QWORD PTR [rsp+32], OFFSET FLAT:_ZNSt13__future_base13_State_baseV29_M_do_setEPSt8functionIFSt10unique_ptrINS_12_Result_baseENS3_8_DeleterEEvEEPb
	mov	QWORD PTR [rsp+40], 0
	movaps	XMMWORD PTR [rsp+64], xmm2
	movaps	XMMWORD PTR [rsp+80], xmm1
	movaps	XMMWORD PTR [rsp+96], xmm0
	mov	QWORD PTR fs:[r13+0], rax
	mov	QWORD PTR fs:[rbp+0], OFFSET FLAT:_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMNSt13__future_base13_State_baseV2EFvPSt8functionIFSt10unique_ptrINS3_12_Result_baseENS7_8_DeleterEEvEEPbEJPS4_SC_SD_EEvRS_OT_DpOT0_EUlvE_EERSI_ENUlvE_4_FUNEv
.LEHB20:
	call	pthread_once
.LEHE20:
	test	eax, eax
	jne	.L323
	mov	QWORD PTR fs:[r13+0], 0
	mov	QWORD PTR fs:[rbp+0], 0
	cmp	BYTE PTR [rsp+3], 0
	jne	.L324
	mov	edi, 2
.LEHB21:
	call	_ZSt20__throw_future_errori
.LEHE21:
	.p2align 4,,10
	.p2align 3
.L324:
	lea	rdi, [rbx+16]
	mov	eax, 1
	xchg	eax, DWORD PTR [rdi]
	test	eax, eax
	js	.L314
.L317:
	mov	rax, QWORD PTR [rsp+64]
	test	rax, rax
	je	.L307
	mov	edx, 3
	mov	rsi, r12
	mov	rdi, r12
	call	rax
.L307:
	add	rsp, 120
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
.L314:
	.cfi_restore_state
.LEHB22:
	call	_ZNSt28__atomic_futex_unsigned_base19_M_futex_notify_allEPj
.LEHE22:
	jmp	.L317
.L322:
	mov	edi, 3
.LEHB23:
	call	_ZSt20__throw_future_errori
.LEHE23:
.L323:
	mov	edi, eax
.LEHB24:
	call	_ZSt20__throw_system_errori
.LEHE24:
.L319:
	mov	rbx, rax
	jmp	.L312
.L318:
	mov	rbx, rax
	jmp	.L313
	.section	.gcc_except_table
.LLSDA7329:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE7329-.LLSDACSB7329
.LLSDACSB7329:
	.uleb128 .LEHB20-.LFB7329
	.uleb128 .LEHE20-.LEHB20
	.uleb128 .L319-.LFB7329
	.uleb128 0
	.uleb128 .LEHB21-.LFB7329
	.uleb128 .LEHE21-.LEHB21
	.uleb128 .L318-.LFB7329
	.uleb128 0
	.uleb128 .LEHB22-.LFB7329
	.uleb128 .LEHE22-.LEHB22
	.uleb128 .L318-.LFB7329
	.uleb128 0
	.uleb128 .LEHB23-.LFB7329
	.uleb128 .LEHE23-.LEHB23
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB24-.LFB7329
	.uleb128 .LEHE24-.LEHB24
	.uleb128 .L319-.LFB7329
	.uleb128 0
.LLSDACSE7329:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC7329
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEE6_M_runEv.cold, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEE6_M_runEv.cold:
.LFSB7329:
.L312:
	.cfi_def_cfa_offset 160
	.cfi_offset 3, -40
	.cfi_offset 6, -32
	.cfi_offset 12, -24
	.cfi_offset 13, -16
	xor	eax, eax
	mov	QWORD PTR fs:[r13+0], rax
	mov	QWORD PTR fs:[rbp+0], rax
.L313:
	mov	rdi, r12
	call	_ZNSt14_Function_baseD2Ev
	mov	rdi, rbx
.LEHB25:
	call	_Unwind_Resume
.LEHE25:
	.cfi_endproc
.LFE7329:
	.section	.gcc_except_table
.LLSDAC7329:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC7329-.LLSDACSBC7329
.LLSDACSBC7329:
	.uleb128 .LEHB25-.LCOLDB5
	.uleb128 .LEHE25-.LEHB25
	.uleb128 0
	.uleb128 0
.LLSDACSEC7329:
	.section	.text.unlikely
	.text
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEE6_M_runEv, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEE6_M_runEv
	.section	.text.unlikely
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEE6_M_runEv.cold, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEE6_M_runEv.cold
.LCOLDE5:
	.text
.LHOTE5:
	.section	.rodata._ZNSt13__future_base13_State_baseV216_M_break_promiseESt10unique_ptrINS_12_Result_baseENS2_8_DeleterEE.str1.1,"aMS",@progbits,1
.LC6:
	.string	"std::future_error: "
	.section	.text._ZNSt13__future_base13_State_baseV216_M_break_promiseESt10unique_ptrINS_12_Result_baseENS2_8_DeleterEE,"axG",@progbits,_ZNSt13__future_base13_State_baseV216_M_break_promiseESt10unique_ptrINS_12_Result_baseENS2_8_DeleterEE,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base13_State_baseV216_M_break_promiseESt10unique_ptrINS_12_Result_baseENS2_8_DeleterEE
	.type	_ZNSt13__future_base13_State_baseV216_M_break_promiseESt10unique_ptrINS_12_Result_baseENS2_8_DeleterEE, @function
_ZNSt13__future_base13_State_baseV216_M_break_promiseESt10unique_ptrINS_12_Result_baseENS2_8_DeleterEE:
.LFB3870:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA3870
	cmp	QWORD PTR [rsi], 0
	je	.L345
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
	mov	rbp, rsi
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	mov	rbx, rdi
	sub	rsp, 104
	.cfi_def_cfa_offset 160
	call	_ZSt15future_categoryv
	mov	edx, 4
	lea	rdi, [rsp+32]
	mov	r13, rax
	mov	rax, QWORD PTR [rax]
	mov	rsi, r13
.LEHB26:
	call	[QWORD PTR [rax+32]]
.LEHE26:
	mov	r8d, 19
	mov	ecx, OFFSET FLAT:.LC6
	xor	edx, edx
	xor	esi, esi
	lea	rdi, [rsp+32]
.LEHB27:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
.LEHE27:
	lea	r14, [rsp+80]
	lea	r15, [rax+16]
	mov	r12, rax
	mov	QWORD PTR [rsp+64], r14
	mov	rdx, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax+8]
	cmp	rdx, r15
	je	.L348
	mov	QWORD PTR [rsp+64], rdx
	mov	rdx, QWORD PTR [r12+16]
	mov	QWORD PTR [rsp+80], rdx
.L329:
	mov	QWORD PTR [rsp+72], rax
	lea	rsi, [rsp+64]
	mov	rdi, rsp
	mov	QWORD PTR [r12], r15
	mov	QWORD PTR [r12+8], 0
	mov	BYTE PTR [r12+16], 0
.LEHB28:
	call	_ZNSt11logic_errorC2ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
.LEHE28:
	mov	rdi, QWORD PTR [rsp+64]
	cmp	rdi, r14
	je	.L330
	mov	rax, QWORD PTR [rsp+80]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L330:
	mov	rdi, QWORD PTR [rsp+32]
	lea	rax, [rsp+48]
	cmp	rdi, rax
	je	.L331
	mov	rax, QWORD PTR [rsp+48]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L331:
	mov	edi, 32
	mov	QWORD PTR [rsp], OFFSET FLAT:_ZTVSt12future_error+16
	mov	DWORD PTR [rsp+16], 4
	mov	QWORD PTR [rsp+24], r13
	call	__cxa_allocate_exception
	mov	edx, OFFSET FLAT:_ZNSt15__exception_ptr12__dest_thunkISt12future_errorEEvPv
	mov	esi, OFFSET FLAT:_ZTISt12future_error
	mov	r12, rax
	mov	rdi, rax
	call	__cxa_init_primary_exception
	mov	rsi, rsp
	mov	rdi, r12
	call	_ZNSt11logic_errorC2ERKS_
	movdqa	xmm0, XMMWORD PTR [rsp+16]
	mov	rsi, r12
	mov	QWORD PTR [r12], OFFSET FLAT:_ZTVSt12future_error+16
	lea	rdi, [rsp+32]
	movups	XMMWORD PTR [r12+16], xmm0
	call	_ZNSt15__exception_ptr13exception_ptrC1EPv
	mov	rdx, QWORD PTR [rbp+0]
	mov	rcx, QWORD PTR [rsp+32]
	mov	QWORD PTR [rsp+32], 0
	mov	rax, QWORD PTR [rdx+8]
	mov	QWORD PTR [rsp+64], rax
	mov	QWORD PTR [rdx+8], rcx
	test	rax, rax
	je	.L333
	lea	rdi, [rsp+64]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
	cmp	QWORD PTR [rsp+32], 0
	je	.L333
	lea	rdi, [rsp+32]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L333:
	mov	rdi, rsp
	call	_ZNSt12future_errorD1Ev
	mov	rax, QWORD PTR [rbx+8]
	mov	rdx, QWORD PTR [rbp+0]
	lea	rdi, [rbx+16]
	mov	QWORD PTR [rbx+8], rdx
	mov	QWORD PTR [rbp+0], rax
	mov	eax, 1
	xchg	eax, DWORD PTR [rdi]
	test	eax, eax
	js	.L349
	add	rsp, 104
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
.L345:
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	ret
	.p2align 4,,10
	.p2align 3
.L348:
	.cfi_def_cfa_offset 160
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	lea	rdx, [rax+1]
	mov	rax, -1
	test	rdx, rdx
	je	.L329
	mov	rsi, r15
	mov	rdi, r14
	call	memcpy
	mov	rax, QWORD PTR [r12+8]
	jmp	.L329
	.p2align 4,,10
	.p2align 3
.L349:
	add	rsp, 104
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	pop	rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_restore 12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_restore 13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_restore 14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_restore 15
	.cfi_def_cfa_offset 8
.LEHB29:
	jmp	_ZNSt28__atomic_futex_unsigned_base19_M_futex_notify_allEPj
.L339:
	.cfi_restore_state
	mov	rbx, rax
	jmp	.L334
.L338:
	mov	rbx, rax
	jmp	.L335
.L334:
	lea	rdi, [rsp+64]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L335:
	lea	rdi, [rsp+32]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE29:
	.cfi_endproc
.LFE3870:
	.section	.gcc_except_table
.LLSDA3870:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE3870-.LLSDACSB3870
.LLSDACSB3870:
	.uleb128 .LEHB26-.LFB3870
	.uleb128 .LEHE26-.LEHB26
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB27-.LFB3870
	.uleb128 .LEHE27-.LEHB27
	.uleb128 .L338-.LFB3870
	.uleb128 0
	.uleb128 .LEHB28-.LFB3870
	.uleb128 .LEHE28-.LEHB28
	.uleb128 .L339-.LFB3870
	.uleb128 0
	.uleb128 .LEHB29-.LFB3870
	.uleb128 .LEHE29-.LEHB29
	.uleb128 0
	.uleb128 0
.LLSDACSE3870:
	.section	.text._ZNSt13__future_base13_State_baseV216_M_break_promiseESt10unique_ptrINS_12_Result_baseENS2_8_DeleterEE,"axG",@progbits,_ZNSt13__future_base13_State_baseV216_M_break_promiseESt10unique_ptrINS_12_Result_baseENS2_8_DeleterEE,comdat
	.size	_ZNSt13__future_base13_State_baseV216_M_break_promiseESt10unique_ptrINS_12_Result_baseENS2_8_DeleterEE, .-_ZNSt13__future_base13_State_baseV216_M_break_promiseESt10unique_ptrINS_12_Result_baseENS2_8_DeleterEE
	.section	.text._ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv,"axG",@progbits,_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
	.type	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv, @function
_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv:
.LFB5762:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rax, QWORD PTR [rdi]
	mov	rbx, rdi
	call	[QWORD PTR [rax+16]]
	cmp	BYTE PTR __libc_single_threaded[rip], 0
	je	.L351
	mov	eax, DWORD PTR [rbx+12]
	lea	edx, [rax-1]
	mov	DWORD PTR [rbx+12], edx
.L352:
	cmp	eax, 1
	je	.L355
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L355:
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
.L351:
	.cfi_restore_state
	mov	eax, -1
	lock xadd	DWORD PTR [rbx+12], eax
	jmp	.L352
	.cfi_endproc
.LFE5762:
	.size	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv, .-_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
	.section	.text._ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv,"axG",@progbits,_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
	.type	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv, @function
_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv:
.LFB3176:
	.cfi_startproc
	movabs	rax, 4294967297
	mov	rdx, QWORD PTR [rdi+8]
	cmp	rdx, rax
	je	.L364
	cmp	BYTE PTR __libc_single_threaded[rip], 0
	je	.L358
	mov	eax, DWORD PTR [rdi+8]
	lea	edx, [rax-1]
	mov	DWORD PTR [rdi+8], edx
.L359:
	cmp	eax, 1
	je	.L365
	ret
	.p2align 4,,10
	.p2align 3
.L358:
	lea	rcx, [rdi+8]
	mov	eax, -1
	lock xadd	DWORD PTR [rcx], eax
	jmp	.L359
	.p2align 4,,10
	.p2align 3
.L364:
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
.L365:
	jmp	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
	.cfi_endproc
.LFE3176:
	.size	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv, .-_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
	.section	.text._ZNSt10unique_ptrINSt13__future_base12_Result_baseENS1_8_DeleterEED2Ev,"axG",@progbits,_ZNSt10unique_ptrINSt13__future_base12_Result_baseENS1_8_DeleterEED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt10unique_ptrINSt13__future_base12_Result_baseENS1_8_DeleterEED2Ev
	.type	_ZNSt10unique_ptrINSt13__future_base12_Result_baseENS1_8_DeleterEED2Ev, @function
_ZNSt10unique_ptrINSt13__future_base12_Result_baseENS1_8_DeleterEED2Ev:
.LFB5850:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA5850
	mov	rdi, QWORD PTR [rdi]
	test	rdi, rdi
	je	.L372
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax]]
	add	rsp, 8
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L372:
	ret
	.cfi_endproc
.LFE5850:
	.section	.gcc_except_table
.LLSDA5850:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE5850-.LLSDACSB5850
.LLSDACSB5850:
.LLSDACSE5850:
	.section	.text._ZNSt10unique_ptrINSt13__future_base12_Result_baseENS1_8_DeleterEED2Ev,"axG",@progbits,_ZNSt10unique_ptrINSt13__future_base12_Result_baseENS1_8_DeleterEED5Ev,comdat
	.size	_ZNSt10unique_ptrINSt13__future_base12_Result_baseENS1_8_DeleterEED2Ev, .-_ZNSt10unique_ptrINSt13__future_base12_Result_baseENS1_8_DeleterEED2Ev
	.weak	_ZNSt10unique_ptrINSt13__future_base12_Result_baseENS1_8_DeleterEED1Ev
	.set	_ZNSt10unique_ptrINSt13__future_base12_Result_baseENS1_8_DeleterEED1Ev,_ZNSt10unique_ptrINSt13__future_base12_Result_baseENS1_8_DeleterEED2Ev
	.section	.text._ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE6_M_runEv,"axG",@progbits,_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE6_M_runEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE6_M_runEv
	.type	_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE6_M_runEv, @function
_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE6_M_runEv:
.LFB7165:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA7165
	push	r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	lea	rax, [rdi+48]
	mov	esi, OFFSET FLAT:__once_proxy
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
	mov	rbx, rdi
	sub	rsp, 112
	.cfi_def_cfa_offset 160
	mov	r12, QWORD PTR _ZSt15__once_callable@gottpoff[rip]
	mov	rbp, QWORD PTR _ZSt11__once_call@gottpoff[rip]
	mov	QWORD PTR [rsp+48], rax
	lea	rax, [rdi+56]
	lea	r13, [rsp+48]
	mov	QWORD PTR [rsp+56], rax
	mov	eax, OFFSET FLAT:_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE10_M_managerERSt9_Any_dataRKSJ_St18_Manager_operation
	lea	r14, [rsp+80]
	movq	xmm0, rax
	lea	rax, [rsp+7]
	mov	QWORD PTR [rsp+8], rdi
	lea	rdi, [rdi+24]
	mov	QWORD PTR [rsp+24], rax
	movhps	xmm0, QWORD PTR .LC3[rip]
	lea	rax, [rsp+32]
	movaps	XMMWORD PTR [rsp+64], xmm0
	movq	xmm0, rax
	lea	rax, [rsp+8]
	movq	xmm1, rax
	lea	rax, [rsp+16]
	mov	BYTE PTR [rsp+7], 0
	punpcklqdq	xmm0, xmm1
	mov	QWORD PTR [rsp+16], r13
	movaps	XMMWORD PTR [rsp+80], xmm0
	movq	xmm0, rax
	lea	rax, [rsp+24]
	mov	QWORD PTR [rsp+32], OFFSET FLAT:_ZNSt13__future_base13_State_baseV29_M_do_setEPSt8functionIFSt10unique_ptrINS_12_Result_baseENS3_8_DeleterEEvEEPb
	movq	xmm2, rax
	mov	QWORD PTR [rsp+40], 0
	punpcklqdq	xmm0, xmm2
	movaps	XMMWORD PTR [rsp+96], xmm0
	mov	QWORD PTR fs:[r12], r14
	mov	QWORD PTR fs:[rbp+0], OFFSET FLAT:_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMNSt13__future_base13_State_baseV2EFvPSt8functionIFSt10unique_ptrINS3_12_Result_baseENS7_8_DeleterEEvEEPbEJPS4_SC_SD_EEvRS_OT_DpOT0_EUlvE_EERSI_ENUlvE_4_FUNEv
.LEHB30:
	call	pthread_once
.LEHE30:
	test	eax, eax
	jne	.L399
	mov	QWORD PTR fs:[r12], 0
	mov	QWORD PTR fs:[rbp+0], 0
	cmp	BYTE PTR [rsp+7], 0
	jne	.L400
	mov	edi, 2
.LEHB31:
	call	_ZSt20__throw_future_errori
.LEHE31:
	.p2align 4,,10
	.p2align 3
.L400:
	lea	rdi, [rbx+16]
	mov	eax, 1
	xchg	eax, DWORD PTR [rdi]
	test	eax, eax
	js	.L381
.L384:
	mov	rax, QWORD PTR [rsp+64]
	test	rax, rax
	je	.L375
	mov	edx, 3
	mov	rsi, r13
	mov	rdi, r13
	call	rax
.L375:
	add	rsp, 112
	.cfi_remember_state
	.cfi_def_cfa_offset 48
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
	.p2align 4,,10
	.p2align 3
.L381:
	.cfi_restore_state
.LEHB32:
	call	_ZNSt28__atomic_futex_unsigned_base19_M_futex_notify_allEPj
.LEHE32:
	jmp	.L384
.L399:
	mov	edi, eax
.LEHB33:
	call	_ZSt20__throw_system_errori
.LEHE33:
.L392:
	jmp	.L379
.L389:
	mov	rbp, rax
	mov	r12, rdx
	jmp	.L380
.L379:
	xor	ecx, ecx
	mov	QWORD PTR fs:[r12], rcx
	mov	r12, rdx
	mov	QWORD PTR fs:[rbp+0], rcx
	mov	rbp, rax
.L380:
	mov	rdi, r13
	call	_ZNSt14_Function_baseD2Ev
	sub	r12, 1
	mov	rdi, rbp
	jne	.L398
	call	__cxa_begin_catch
	mov	rax, QWORD PTR [rbx+48]
	test	rax, rax
	je	.L386
	xor	edx, edx
	mov	rsi, r14
	mov	rdi, rbx
	mov	QWORD PTR [rsp+80], rax
	mov	QWORD PTR [rbx+48], rdx
.LEHB34:
	call	_ZNSt13__future_base13_State_baseV216_M_break_promiseESt10unique_ptrINS_12_Result_baseENS2_8_DeleterEE
.LEHE34:
	mov	rdi, r14
	call	_ZNSt10unique_ptrINSt13__future_base12_Result_baseENS1_8_DeleterEED1Ev
.L386:
.LEHB35:
	call	__cxa_rethrow
.LEHE35:
.L387:
	mov	rdi, r14
	call	_ZNSt10unique_ptrINSt13__future_base12_Result_baseENS1_8_DeleterEED1Ev
.L388:
	call	__cxa_end_catch
	mov	rdi, rbx
.L398:
.LEHB36:
	call	_Unwind_Resume
.LEHE36:
.L391:
	mov	rbx, rax
	jmp	.L388
.L390:
	mov	rbx, rax
	jmp	.L387
	.cfi_endproc
.LFE7165:
	.section	.gcc_except_table
	.align 4
.LLSDA7165:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT7165-.LLSDATTD7165
.LLSDATTD7165:
	.byte	0x1
	.uleb128 .LLSDACSE7165-.LLSDACSB7165
.LLSDACSB7165:
	.uleb128 .LEHB30-.LFB7165
	.uleb128 .LEHE30-.LEHB30
	.uleb128 .L392-.LFB7165
	.uleb128 0x3
	.uleb128 .LEHB31-.LFB7165
	.uleb128 .LEHE31-.LEHB31
	.uleb128 .L389-.LFB7165
	.uleb128 0x3
	.uleb128 .LEHB32-.LFB7165
	.uleb128 .LEHE32-.LEHB32
	.uleb128 .L389-.LFB7165
	.uleb128 0x3
	.uleb128 .LEHB33-.LFB7165
	.uleb128 .LEHE33-.LEHB33
	.uleb128 .L392-.LFB7165
	.uleb128 0x3
	.uleb128 .LEHB34-.LFB7165
	.uleb128 .LEHE34-.LEHB34
	.uleb128 .L390-.LFB7165
	.uleb128 0
	.uleb128 .LEHB35-.LFB7165
	.uleb128 .LEHE35-.LEHB35
	.uleb128 .L391-.LFB7165
	.uleb128 0
	.uleb128 .LEHB36-.LFB7165
	.uleb128 .LEHE36-.LEHB36
	.uleb128 0
	.uleb128 0
.LLSDACSE7165:
	.byte	0x1
	.byte	0
	.byte	0
	.byte	0x7d
	.align 4
	.long	_ZTIN10__cxxabiv115__forced_unwindE
.LLSDATT7165:
	.section	.text._ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE6_M_runEv,"axG",@progbits,_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE6_M_runEv,comdat
	.size	_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE6_M_runEv, .-_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE6_M_runEv
	.section	.text._ZNSt6futureIiE3getEv,"axG",@progbits,_ZNSt6futureIiE3getEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6futureIiE3getEv
	.type	_ZNSt6futureIiE3getEv, @function
_ZNSt6futureIiE3getEv:
.LFB6038:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA6038
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
	sub	rsp, 32
	.cfi_def_cfa_offset 64
	mov	rbp, QWORD PTR [rdi]
	test	rbp, rbp
	je	.L428
	mov	rax, QWORD PTR [rbp+0]
	mov	rdi, rbp
.LEHB37:
	call	[QWORD PTR [rax+16]]
	mov	edx, DWORD PTR [rbp+16]
	lea	rbx, [rbp+16]
	and	edx, 2147483647
	cmp	edx, 1
	jne	.L404
	jmp	.L403
	.p2align 4,,10
	.p2align 3
.L429:
	cmp	al, 1
	jne	.L403
.L404:
	lock or	DWORD PTR [rbx], -2147483648
	xor	r9d, r9d
	xor	r8d, r8d
	xor	ecx, ecx
	or	edx, -2147483648
	mov	rsi, rbx
	mov	rdi, rbx
	call	_ZNSt28__atomic_futex_unsigned_base19_M_futex_wait_untilEPjjbNSt6chrono8durationIlSt5ratioILl1ELl1EEEENS2_IlS3_ILl1ELl1000000000EEEE
.LEHE37:
	mov	edx, DWORD PTR [rbx]
	and	edx, 2147483647
	cmp	edx, 1
	jne	.L429
.L403:
	mov	rax, QWORD PTR [rbp+8]
	mov	rdx, QWORD PTR [rax+8]
	test	rdx, rdx
	jne	.L430
	mov	rbx, QWORD PTR [r12+8]
	pxor	xmm0, xmm0
	mov	eax, DWORD PTR [rax+16]
	movups	XMMWORD PTR [r12], xmm0
	test	rbx, rbx
	je	.L401
	mov	rcx, QWORD PTR [rbx+8]
	lea	rsi, [rbx+8]
	movabs	rdx, 4294967297
	cmp	rcx, rdx
	je	.L431
	cmp	BYTE PTR __libc_single_threaded[rip], 0
	je	.L413
	mov	edx, DWORD PTR [rbx+8]
	lea	ecx, [rdx-1]
	mov	DWORD PTR [rbx+8], ecx
.L414:
	cmp	edx, 1
	je	.L432
.L401:
	add	rsp, 32
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
.L431:
	.cfi_restore_state
	mov	rdx, QWORD PTR [rbx]
	mov	DWORD PTR [rsp+12], eax
	mov	rdi, rbx
	mov	QWORD PTR [rbx+8], 0
	call	[QWORD PTR [rdx+16]]
	mov	rdx, QWORD PTR [rbx]
	mov	rdi, rbx
	call	[QWORD PTR [rdx+24]]
	mov	eax, DWORD PTR [rsp+12]
	add	rsp, 32
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
.L413:
	.cfi_restore_state
	mov	edx, -1
	lock xadd	DWORD PTR [rsi], edx
	jmp	.L414
.L432:
	mov	rdi, rbx
	mov	DWORD PTR [rsp+12], eax
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
	mov	eax, DWORD PTR [rsp+12]
	jmp	.L401
.L430:
	lea	rdi, [rsp+24]
	mov	QWORD PTR [rsp+24], rdx
	call	_ZNSt15__exception_ptr13exception_ptr9_M_addrefEv
	lea	rdi, [rsp+24]
.LEHB38:
	call	_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE
.LEHE38:
.L428:
	mov	edi, 3
.LEHB39:
	call	_ZSt20__throw_future_errori
.LEHE39:
.L417:
	mov	rbx, rax
	jmp	.L411
.L418:
	mov	rbx, rax
.L409:
	cmp	QWORD PTR [rsp+24], 0
	je	.L411
	lea	rdi, [rsp+24]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L411:
	mov	rdi, QWORD PTR [r12+8]
	pxor	xmm0, xmm0
	movups	XMMWORD PTR [r12], xmm0
	test	rdi, rdi
	je	.L416
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
.L416:
	mov	rdi, rbx
.LEHB40:
	call	_Unwind_Resume
.LEHE40:
	.cfi_endproc
.LFE6038:
	.section	.gcc_except_table
.LLSDA6038:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE6038-.LLSDACSB6038
.LLSDACSB6038:
	.uleb128 .LEHB37-.LFB6038
	.uleb128 .LEHE37-.LEHB37
	.uleb128 .L417-.LFB6038
	.uleb128 0
	.uleb128 .LEHB38-.LFB6038
	.uleb128 .LEHE38-.LEHB38
	.uleb128 .L418-.LFB6038
	.uleb128 0
	.uleb128 .LEHB39-.LFB6038
	.uleb128 .LEHE39-.LEHB39
	.uleb128 .L417-.LFB6038
	.uleb128 0
	.uleb128 .LEHB40-.LFB6038
	.uleb128 .LEHE40-.LEHB40
	.uleb128 0
	.uleb128 0
.LLSDACSE6038:
	.section	.text._ZNSt6futureIiE3getEv,"axG",@progbits,_ZNSt6futureIiE3getEv,comdat
	.size	_ZNSt6futureIiE3getEv, .-_ZNSt6futureIiE3getEv
	.section	.text._ZNSt7promiseIiEC2Ev,"axG",@progbits,_ZNSt7promiseIiEC5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt7promiseIiEC2Ev
	.type	_ZNSt7promiseIiEC2Ev, @function
_ZNSt7promiseIiEC2Ev:
.LFB6042:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA6042
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	rbx, rdi
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	mov	QWORD PTR [rdi], 0
	mov	edi, 48
.LEHB41:
	call	_Znwm
.LEHE41:
	mov	rdx, QWORD PTR .LC7[rip]
	mov	edi, 24
	mov	QWORD PTR [rax], OFFSET FLAT:_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE+16
	mov	QWORD PTR [rax+8], rdx
	mov	QWORD PTR [rax+16], OFFSET FLAT:_ZTVNSt13__future_base13_State_baseV2E+16
	mov	QWORD PTR [rax+24], 0
	mov	DWORD PTR [rax+32], 0
	mov	BYTE PTR [rax+36], 0
	mov	DWORD PTR [rax+40], 0
	mov	QWORD PTR [rbx+8], rax
	add	rax, 16
	mov	QWORD PTR [rbx], rax
.LEHB42:
	call	_Znwm
.LEHE42:
	mov	rbp, rax
	mov	rdi, rax
	call	_ZNSt13__future_base12_Result_baseC2Ev
	mov	QWORD PTR [rbp+0], OFFSET FLAT:_ZTVNSt13__future_base7_ResultIiEE+16
	mov	BYTE PTR [rbp+20], 0
	mov	QWORD PTR [rbx+16], rbp
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.L436:
	.cfi_restore_state
	mov	rbp, rax
.L434:
	mov	rdi, QWORD PTR [rbx+8]
	test	rdi, rdi
	je	.L435
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
.L435:
	mov	rdi, rbp
.LEHB43:
	call	_Unwind_Resume
.LEHE43:
	.cfi_endproc
.LFE6042:
	.section	.gcc_except_table
.LLSDA6042:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE6042-.LLSDACSB6042
.LLSDACSB6042:
	.uleb128 .LEHB41-.LFB6042
	.uleb128 .LEHE41-.LEHB41
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB42-.LFB6042
	.uleb128 .LEHE42-.LEHB42
	.uleb128 .L436-.LFB6042
	.uleb128 0
	.uleb128 .LEHB43-.LFB6042
	.uleb128 .LEHE43-.LEHB43
	.uleb128 0
	.uleb128 0
.LLSDACSE6042:
	.section	.text._ZNSt7promiseIiEC2Ev,"axG",@progbits,_ZNSt7promiseIiEC5Ev,comdat
	.size	_ZNSt7promiseIiEC2Ev, .-_ZNSt7promiseIiEC2Ev
	.weak	_ZNSt7promiseIiEC1Ev
	.set	_ZNSt7promiseIiEC1Ev,_ZNSt7promiseIiEC2Ev
	.section	.text._ZNSt7promiseIiED2Ev,"axG",@progbits,_ZNSt7promiseIiED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt7promiseIiED2Ev
	.type	_ZNSt7promiseIiED2Ev, @function
_ZNSt7promiseIiED2Ev:
.LFB6045:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA6045
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	rbx, rdi
	sub	rsp, 24
	.cfi_def_cfa_offset 48
	mov	rdi, QWORD PTR [rdi]
	test	rdi, rdi
	je	.L444
	mov	rax, QWORD PTR [rbx+8]
	test	rax, rax
	je	.L445
	mov	eax, DWORD PTR [rax+8]
	cmp	eax, 1
	jne	.L445
.L444:
	mov	rbp, QWORD PTR [rbx+16]
	test	rbp, rbp
	je	.L448
	mov	rax, QWORD PTR [rbp+0]
	mov	rdx, QWORD PTR [rax]
	cmp	rdx, OFFSET FLAT:_ZNSt13__future_base7_ResultIiE10_M_destroyEv
	jne	.L449
	mov	rax, QWORD PTR [rax+16]
	cmp	rax, OFFSET FLAT:_ZNSt13__future_base7_ResultIiED0Ev
	jne	.L450
	mov	QWORD PTR [rbp+0], OFFSET FLAT:_ZTVNSt13__future_base7_ResultIiEE+16
	mov	rdi, rbp
	call	_ZNSt13__future_base12_Result_baseD2Ev
	mov	esi, 24
	mov	rdi, rbp
	call	_ZdlPvm
.L448:
	mov	rbx, QWORD PTR [rbx+8]
	test	rbx, rbx
	je	.L442
	mov	rdx, QWORD PTR [rbx+8]
	lea	rcx, [rbx+8]
	movabs	rax, 4294967297
	cmp	rdx, rax
	je	.L470
	cmp	BYTE PTR __libc_single_threaded[rip], 0
	je	.L454
	mov	eax, DWORD PTR [rbx+8]
	lea	edx, [rax-1]
	mov	DWORD PTR [rbx+8], edx
.L455:
	cmp	eax, 1
	je	.L471
.L442:
	add	rsp, 24
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L445:
	.cfi_restore_state
	mov	rax, QWORD PTR [rbx+16]
	mov	QWORD PTR [rbx+16], 0
	lea	rsi, [rsp+8]
	mov	QWORD PTR [rsp+8], rax
	call	_ZNSt13__future_base13_State_baseV216_M_break_promiseESt10unique_ptrINS_12_Result_baseENS2_8_DeleterEE
	mov	rdi, QWORD PTR [rsp+8]
	test	rdi, rdi
	je	.L444
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax]]
	jmp	.L444
	.p2align 4,,10
	.p2align 3
.L470:
	mov	rax, QWORD PTR [rbx]
	mov	rdi, rbx
	mov	QWORD PTR [rbx+8], 0
	call	[QWORD PTR [rax+16]]
	mov	rax, QWORD PTR [rbx]
	mov	rdi, rbx
	mov	rax, QWORD PTR [rax+24]
	add	rsp, 24
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	jmp	rax
	.p2align 4,,10
	.p2align 3
.L450:
	.cfi_restore_state
	mov	rdi, rbp
	call	rax
	jmp	.L448
	.p2align 4,,10
	.p2align 3
.L449:
	mov	rdi, rbp
	call	rdx
	jmp	.L448
	.p2align 4,,10
	.p2align 3
.L454:
	mov	eax, -1
	lock xadd	DWORD PTR [rcx], eax
	jmp	.L455
	.p2align 4,,10
	.p2align 3
.L471:
	add	rsp, 24
	.cfi_def_cfa_offset 24
	mov	rdi, rbx
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	jmp	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
	.cfi_endproc
.LFE6045:
	.section	.gcc_except_table
.LLSDA6045:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE6045-.LLSDACSB6045
.LLSDACSB6045:
.LLSDACSE6045:
	.section	.text._ZNSt7promiseIiED2Ev,"axG",@progbits,_ZNSt7promiseIiED5Ev,comdat
	.size	_ZNSt7promiseIiED2Ev, .-_ZNSt7promiseIiED2Ev
	.weak	_ZNSt7promiseIiED1Ev
	.set	_ZNSt7promiseIiED1Ev,_ZNSt7promiseIiED2Ev
	.section	.text._ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code,"axG",@progbits,_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code,comdat
	.p2align 4
	.weak	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code
	.type	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code, @function
_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code:
.LFB6070:
	.cfi_startproc
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	mov	r12, rsi
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	mov	rbx, rdi
	sub	rsp, 16
	.cfi_def_cfa_offset 48
	mov	rdi, QWORD PTR [rsi+8]
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax+16]]
	test	rax, rax
	je	.L478
	mov	rdi, rax
	mov	rbp, rax
	call	strlen
	mov	rsi, rbp
	mov	rdi, rbx
	mov	rdx, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.L474:
	mov	rax, QWORD PTR [rbx]
	mov	BYTE PTR [rsp+15], 58
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rbx+16+rax], 0
	je	.L475
	mov	rdi, rbx
	mov	edx, 1
	lea	rsi, [rsp+15]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rbx, rax
.L476:
	mov	esi, DWORD PTR [r12]
	add	rsp, 16
	.cfi_remember_state
	.cfi_def_cfa_offset 32
	mov	rdi, rbx
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	jmp	_ZNSolsEi
	.p2align 4,,10
	.p2align 3
.L475:
	.cfi_restore_state
	mov	esi, 58
	mov	rdi, rbx
	call	_ZNSo3putEc
	jmp	.L476
	.p2align 4,,10
	.p2align 3
.L478:
	mov	rax, QWORD PTR [rbx]
	mov	rdi, QWORD PTR [rax-24]
	add	rdi, rbx
	mov	esi, DWORD PTR [rdi+32]
	or	esi, 1
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
	jmp	.L474
	.cfi_endproc
.LFE6070:
	.size	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code, .-_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code
	.section	.text._ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED2Ev,"axG",@progbits,_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED2Ev
	.type	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED2Ev, @function
_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED2Ev:
.LFB6439:
	.cfi_startproc
	mov	rdi, QWORD PTR [rdi]
	test	rdi, rdi
	je	.L479
	mov	rax, QWORD PTR [rdi]
	jmp	[QWORD PTR [rax+8]]
	.p2align 4,,10
	.p2align 3
.L479:
	ret
	.cfi_endproc
.LFE6439:
	.size	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED2Ev, .-_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED2Ev
	.weak	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED1Ev
	.set	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED1Ev,_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED2Ev
	.section	.text._ZSt5asyncIRFiiEJiEESt6futureINSt15__invoke_resultINSt5decayIT_E4typeEJDpNS4_IT0_E4typeEEE4typeEESt6launchOS5_DpOS8_,"axG",@progbits,_ZSt5asyncIRFiiEJiEESt6futureINSt15__invoke_resultINSt5decayIT_E4typeEJDpNS4_IT0_E4typeEEE4typeEESt6launchOS5_DpOS8_,comdat
	.p2align 4
	.weak	_ZSt5asyncIRFiiEJiEESt6futureINSt15__invoke_resultINSt5decayIT_E4typeEJDpNS4_IT0_E4typeEEE4typeEESt6launchOS5_DpOS8_
	.type	_ZSt5asyncIRFiiEJiEESt6futureINSt15__invoke_resultINSt5decayIT_E4typeEJDpNS4_IT0_E4typeEEE4typeEESt6launchOS5_DpOS8_, @function
_ZSt5asyncIRFiiEJiEESt6futureINSt15__invoke_resultINSt5decayIT_E4typeEJDpNS4_IT0_E4typeEEE4typeEESt6launchOS5_DpOS8_:
.LFB6010:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA6010
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	mov	r14, rcx
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	mov	r13, rdx
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
	sub	rsp, 72
	.cfi_def_cfa_offset 128
	test	sil, 1
	jne	.L534
.L482:
	mov	edi, 72
.LEHB44:
	call	_Znwm
.LEHE44:
	mov	edi, 24
	mov	rbx, rax
	mov	rax, QWORD PTR .LC7[rip]
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE+16
	lea	r15, [rbx+16]
	mov	QWORD PTR [rbx+8], rax
	mov	QWORD PTR [rbx+24], 0
	mov	DWORD PTR [rbx+32], 0
	mov	BYTE PTR [rbx+36], 0
	mov	DWORD PTR [rbx+40], 0
	mov	QWORD PTR [rbx+16], OFFSET FLAT:_ZTVNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE+16
.LEHB45:
	call	_Znwm
.LEHE45:
	mov	rdi, rax
	mov	r12, rax
	call	_ZNSt13__future_base12_Result_baseC2Ev
	mov	eax, DWORD PTR [r14]
	mov	QWORD PTR [rbx+48], r12
	lea	rcx, [rbx+8]
	mov	QWORD PTR [r12], OFFSET FLAT:_ZTVNSt13__future_base7_ResultIiEE+16
	mov	BYTE PTR [r12+20], 0
	mov	DWORD PTR [rbx+56], eax
	mov	QWORD PTR [rbx+64], r13
	mov	QWORD PTR [rbp+0], r15
	mov	QWORD PTR [rbp+8], rbx
	cmp	BYTE PTR __libc_single_threaded[rip], 0
	je	.L495
.L540:
	add	DWORD PTR [rbx+8], 1
.L496:
	mov	rdx, QWORD PTR [rbp+0]
	test	rdx, rdx
	je	.L535
	mov	eax, 1
	xchg	al, BYTE PTR [rdx+20]
	test	al, al
	jne	.L536
	movabs	rax, 4294967297
	mov	rdx, QWORD PTR [rcx]
	cmp	rdx, rax
	je	.L537
	cmp	BYTE PTR __libc_single_threaded[rip], 0
	je	.L503
	mov	eax, DWORD PTR [rbx+8]
	lea	edx, [rax-1]
	mov	DWORD PTR [rbx+8], edx
.L504:
	cmp	eax, 1
	je	.L538
.L481:
	add	rsp, 72
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	mov	rax, rbp
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
.L534:
	.cfi_restore_state
	mov	edi, 88
	mov	r12d, esi
.LEHB46:
	call	_Znwm
.LEHE46:
	mov	rbx, rax
	mov	rax, QWORD PTR .LC7[rip]
	mov	edi, 24
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE+16
	lea	r15, [rbx+16]
	mov	QWORD PTR [rbx+8], rax
	mov	QWORD PTR [rbx+24], 0
	mov	DWORD PTR [rbx+32], 0
	mov	BYTE PTR [rbx+36], 0
	mov	DWORD PTR [rbx+40], 0
	mov	QWORD PTR [rbx+48], 0
	mov	DWORD PTR [rbx+56], 0
	mov	QWORD PTR [rbx+16], OFFSET FLAT:_ZTVNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE+16
.LEHB47:
	call	_Znwm
.LEHE47:
	mov	rdi, rax
	mov	QWORD PTR [rsp+8], rax
	call	_ZNSt13__future_base12_Result_baseC2Ev
	mov	rax, QWORD PTR [rsp+8]
	mov	QWORD PTR [rbx+80], r13
	mov	edi, 32
	mov	QWORD PTR [rsp+40], 0
	mov	QWORD PTR [rax], OFFSET FLAT:_ZTVNSt13__future_base7_ResultIiEE+16
	mov	BYTE PTR [rax+20], 0
	mov	QWORD PTR [rbx+64], rax
	mov	eax, DWORD PTR [r14]
	mov	DWORD PTR [rbx+72], eax
.LEHB48:
	call	_Znwm
.LEHE48:
	mov	QWORD PTR [rax+8], r15
	xor	edx, edx
	lea	rsi, [rsp+48]
	lea	rdi, [rsp+40]
	mov	QWORD PTR [rax], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE+16
	mov	QWORD PTR [rax+16], OFFSET FLAT:_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE6_M_runEv
	mov	QWORD PTR [rax+24], 0
	mov	QWORD PTR [rsp+48], rax
.LEHB49:
	call	_ZNSt6thread15_M_start_threadESt10unique_ptrINS_6_StateESt14default_deleteIS1_EEPFvvE
.LEHE49:
	mov	rdi, QWORD PTR [rsp+48]
	test	rdi, rdi
	je	.L483
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax+8]]
.L483:
	cmp	QWORD PTR [rbx+48], 0
	jne	.L539
	mov	rax, QWORD PTR [rsp+40]
	lea	rcx, [rbx+8]
	mov	QWORD PTR [rbx+48], rax
	mov	QWORD PTR [rbp+0], r15
	mov	QWORD PTR [rbp+8], rbx
	cmp	BYTE PTR __libc_single_threaded[rip], 0
	jne	.L540
.L495:
	lock add	DWORD PTR [rbx+8], 1
	jmp	.L496
	.p2align 4,,10
	.p2align 3
.L503:
	mov	eax, -1
	lock xadd	DWORD PTR [rcx], eax
	jmp	.L504
	.p2align 4,,10
	.p2align 3
.L537:
	mov	rax, QWORD PTR [rbx]
	mov	rdi, rbx
	mov	QWORD PTR [rbx+8], 0
	call	[QWORD PTR [rax+16]]
	mov	rax, QWORD PTR [rbx]
	mov	rdi, rbx
	call	[QWORD PTR [rax+24]]
	jmp	.L481
	.p2align 4,,10
	.p2align 3
.L538:
	mov	rdi, rbx
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
	jmp	.L481
.L535:
	mov	edi, 3
.LEHB50:
	call	_ZSt20__throw_future_errori
.L536:
	mov	edi, 1
	call	_ZSt20__throw_future_errori
.LEHE50:
.L539:
	call	_ZSt9terminatev
.L515:
	mov	r12, rax
	jmp	.L499
.L514:
	mov	rbp, rax
	jmp	.L494
.L499:
	mov	rdi, QWORD PTR [rbp+8]
	test	rdi, rdi
	je	.L500
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
.L500:
	mov	rdi, rbx
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
	mov	rdi, r12
.LEHB51:
	call	_Unwind_Resume
.L494:
	mov	QWORD PTR [rbx+16], OFFSET FLAT:_ZTVNSt13__future_base13_State_baseV2E+16
	lea	rdi, [rbx+24]
	call	_ZNSt10unique_ptrINSt13__future_base12_Result_baseENS1_8_DeleterEED1Ev
	mov	rdi, rbx
	mov	esi, 72
	call	_ZdlPvm
	mov	rdi, rbp
	call	_Unwind_Resume
.LEHE51:
.L509:
	mov	rdi, rax
	jmp	.L493
.L511:
	jmp	.L492
.L486:
	lea	rdi, [rsp+48]
	call	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED1Ev
.L487:
	mov	rdi, QWORD PTR [rbx+64]
	test	rdi, rdi
	je	.L489
	mov	rdx, QWORD PTR [rdi]
	mov	rax, QWORD PTR [rdx]
	cmp	rax, OFFSET FLAT:_ZNSt13__future_base7_ResultIiE10_M_destroyEv
	jne	.L490
	mov	rax, QWORD PTR [rdx+16]
	cmp	rax, OFFSET FLAT:_ZNSt13__future_base7_ResultIiED0Ev
	jne	.L491
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt13__future_base7_ResultIiEE+16
	mov	QWORD PTR [rsp+24], rdi
	call	_ZNSt13__future_base12_Result_baseD2Ev
	mov	rdi, QWORD PTR [rsp+24]
	mov	esi, 24
	call	_ZdlPvm
.L489:
	mov	rax, QWORD PTR [rsp+8]
	mov	rdx, QWORD PTR [rsp+16]
.L492:
	mov	rdi, r15
	mov	QWORD PTR [rsp+16], rdx
	mov	QWORD PTR [rsp+8], rax
	call	_ZNSt13__future_base21_Async_state_commonV2D2Ev
	mov	rdi, rbx
	mov	esi, 88
	call	_ZdlPvm
	mov	rdi, QWORD PTR [rsp+8]
	mov	rdx, QWORD PTR [rsp+16]
.L493:
	sub	rdx, 1
	jne	.L533
	call	__cxa_begin_catch
	mov	rbx, rax
	call	_ZNSt3_V216generic_categoryEv
	lea	rdi, [rbx+16]
	lea	rsi, [rsp+48]
	mov	DWORD PTR [rsp+48], 11
	mov	QWORD PTR [rsp+56], rax
	call	_ZSteqRKSt10error_codeRKSt15error_condition
	test	al, al
	jne	.L541
.L506:
.LEHB52:
	call	__cxa_rethrow
.LEHE52:
.L508:
	call	__cxa_end_catch
	mov	rdi, rbx
.L533:
.LEHB53:
	call	_Unwind_Resume
.LEHE53:
.L512:
	mov	QWORD PTR [rsp+8], rax
	mov	QWORD PTR [rsp+16], rdx
	jmp	.L487
.L513:
	mov	QWORD PTR [rsp+8], rax
	mov	QWORD PTR [rsp+16], rdx
	jmp	.L486
.L541:
	and	r12b, 2
	je	.L506
	call	__cxa_end_catch
	jmp	.L482
.L510:
	mov	rbx, rax
	jmp	.L508
.L490:
	call	rax
	jmp	.L489
.L491:
	call	rax
	jmp	.L489
	.cfi_endproc
.LFE6010:
	.section	.gcc_except_table
	.align 4
.LLSDA6010:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT6010-.LLSDATTD6010
.LLSDATTD6010:
	.byte	0x1
	.uleb128 .LLSDACSE6010-.LLSDACSB6010
.LLSDACSB6010:
	.uleb128 .LEHB44-.LFB6010
	.uleb128 .LEHE44-.LEHB44
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB45-.LFB6010
	.uleb128 .LEHE45-.LEHB45
	.uleb128 .L514-.LFB6010
	.uleb128 0
	.uleb128 .LEHB46-.LFB6010
	.uleb128 .LEHE46-.LEHB46
	.uleb128 .L509-.LFB6010
	.uleb128 0x3
	.uleb128 .LEHB47-.LFB6010
	.uleb128 .LEHE47-.LEHB47
	.uleb128 .L511-.LFB6010
	.uleb128 0x3
	.uleb128 .LEHB48-.LFB6010
	.uleb128 .LEHE48-.LEHB48
	.uleb128 .L512-.LFB6010
	.uleb128 0x3
	.uleb128 .LEHB49-.LFB6010
	.uleb128 .LEHE49-.LEHB49
	.uleb128 .L513-.LFB6010
	.uleb128 0x3
	.uleb128 .LEHB50-.LFB6010
	.uleb128 .LEHE50-.LEHB50
	.uleb128 .L515-.LFB6010
	.uleb128 0
	.uleb128 .LEHB51-.LFB6010
	.uleb128 .LEHE51-.LEHB51
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB52-.LFB6010
	.uleb128 .LEHE52-.LEHB52
	.uleb128 .L510-.LFB6010
	.uleb128 0
	.uleb128 .LEHB53-.LFB6010
	.uleb128 .LEHE53-.LEHB53
	.uleb128 0
	.uleb128 0
.LLSDACSE6010:
	.byte	0
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	_ZTISt12system_error
.LLSDATT6010:
	.section	.text._ZSt5asyncIRFiiEJiEESt6futureINSt15__invoke_resultINSt5decayIT_E4typeEJDpNS4_IT0_E4typeEEE4typeEESt6launchOS5_DpOS8_,"axG",@progbits,_ZSt5asyncIRFiiEJiEESt6futureINSt15__invoke_resultINSt5decayIT_E4typeEJDpNS4_IT0_E4typeEEE4typeEESt6launchOS5_DpOS8_,comdat
	.size	_ZSt5asyncIRFiiEJiEESt6futureINSt15__invoke_resultINSt5decayIT_E4typeEJDpNS4_IT0_E4typeEEE4typeEESt6launchOS5_DpOS8_, .-_ZSt5asyncIRFiiEJiEESt6futureINSt15__invoke_resultINSt5decayIT_E4typeEJDpNS4_IT0_E4typeEEE4typeEESt6launchOS5_DpOS8_
	.section	.text._ZSt24__rethrow_if_nested_implISt9exceptionENSt9enable_ifIXsrSt6__and_IJSt14is_polymorphicIT_ESt5__or_IJSt6__not_ISt10is_base_ofISt16nested_exceptionS4_EESt14is_convertibleIPS4_PS9_EEEEE5valueEvE4typeEPKS4_,"axG",@progbits,_ZSt24__rethrow_if_nested_implISt9exceptionENSt9enable_ifIXsrSt6__and_IJSt14is_polymorphicIT_ESt5__or_IJSt6__not_ISt10is_base_ofISt16nested_exceptionS4_EESt14is_convertibleIPS4_PS9_EEEEE5valueEvE4typeEPKS4_,comdat
	.p2align 4
	.weak	_ZSt24__rethrow_if_nested_implISt9exceptionENSt9enable_ifIXsrSt6__and_IJSt14is_polymorphicIT_ESt5__or_IJSt6__not_ISt10is_base_ofISt16nested_exceptionS4_EESt14is_convertibleIPS4_PS9_EEEEE5valueEvE4typeEPKS4_
	.type	_ZSt24__rethrow_if_nested_implISt9exceptionENSt9enable_ifIXsrSt6__and_IJSt14is_polymorphicIT_ESt5__or_IJSt6__not_ISt10is_base_ofISt16nested_exceptionS4_EESt14is_convertibleIPS4_PS9_EEEEE5valueEvE4typeEPKS4_, @function
_ZSt24__rethrow_if_nested_implISt9exceptionENSt9enable_ifIXsrSt6__and_IJSt14is_polymorphicIT_ESt5__or_IJSt6__not_ISt10is_base_ofISt16nested_exceptionS4_EESt14is_convertibleIPS4_PS9_EEEEE5valueEvE4typeEPKS4_:
.LFB6448:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA6448
	test	rdi, rdi
	je	.L555
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	edx, OFFSET FLAT:_ZTISt16nested_exception
	mov	esi, OFFSET FLAT:_ZTISt9exception
	mov	rcx, -2
	sub	rsp, 16
	.cfi_def_cfa_offset 32
	call	__dynamic_cast
	test	rax, rax
	jne	.L558
	add	rsp, 16
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L555:
	.cfi_restore 3
	ret
.L558:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -16
	mov	rax, QWORD PTR [rax+8]
	test	rax, rax
	je	.L544
	lea	rdi, [rsp+8]
	mov	QWORD PTR [rsp+8], rax
	call	_ZNSt15__exception_ptr13exception_ptr9_M_addrefEv
	lea	rdi, [rsp+8]
.LEHB54:
	call	_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE
.LEHE54:
.L544:
	call	_ZSt9terminatev
.L547:
	mov	rbx, rax
.L545:
	cmp	QWORD PTR [rsp+8], 0
	je	.L546
	lea	rdi, [rsp+8]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L546:
	mov	rdi, rbx
.LEHB55:
	call	_Unwind_Resume
.LEHE55:
	.cfi_endproc
.LFE6448:
	.section	.gcc_except_table
.LLSDA6448:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE6448-.LLSDACSB6448
.LLSDACSB6448:
	.uleb128 .LEHB54-.LFB6448
	.uleb128 .LEHE54-.LEHB54
	.uleb128 .L547-.LFB6448
	.uleb128 0
	.uleb128 .LEHB55-.LFB6448
	.uleb128 .LEHE55-.LEHB55
	.uleb128 0
	.uleb128 0
.LLSDACSE6448:
	.section	.text._ZSt24__rethrow_if_nested_implISt9exceptionENSt9enable_ifIXsrSt6__and_IJSt14is_polymorphicIT_ESt5__or_IJSt6__not_ISt10is_base_ofISt16nested_exceptionS4_EESt14is_convertibleIPS4_PS9_EEEEE5valueEvE4typeEPKS4_,"axG",@progbits,_ZSt24__rethrow_if_nested_implISt9exceptionENSt9enable_ifIXsrSt6__and_IJSt14is_polymorphicIT_ESt5__or_IJSt6__not_ISt10is_base_ofISt16nested_exceptionS4_EESt14is_convertibleIPS4_PS9_EEEEE5valueEvE4typeEPKS4_,comdat
	.size	_ZSt24__rethrow_if_nested_implISt9exceptionENSt9enable_ifIXsrSt6__and_IJSt14is_polymorphicIT_ESt5__or_IJSt6__not_ISt10is_base_ofISt16nested_exceptionS4_EESt14is_convertibleIPS4_PS9_EEEEE5valueEvE4typeEPKS4_, .-_ZSt24__rethrow_if_nested_implISt9exceptionENSt9enable_ifIXsrSt6__and_IJSt14is_polymorphicIT_ESt5__or_IJSt6__not_ISt10is_base_ofISt16nested_exceptionS4_EESt14is_convertibleIPS4_PS9_EEEEE5valueEvE4typeEPKS4_
	.section	.text._ZNSt14__basic_futureIiEC2ERKSt10shared_ptrINSt13__future_base13_State_baseV2EE,"axG",@progbits,_ZNSt14__basic_futureIiEC5ERKSt10shared_ptrINSt13__future_base13_State_baseV2EE,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt14__basic_futureIiEC2ERKSt10shared_ptrINSt13__future_base13_State_baseV2EE
	.type	_ZNSt14__basic_futureIiEC2ERKSt10shared_ptrINSt13__future_base13_State_baseV2EE, @function
_ZNSt14__basic_futureIiEC2ERKSt10shared_ptrINSt13__future_base13_State_baseV2EE:
.LFB6622:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA6622
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	rbx, rdi
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	movdqu	xmm0, XMMWORD PTR [rsi]
	movhlps	xmm1, xmm0
	movups	XMMWORD PTR [rdi], xmm0
	movq	rax, xmm1
	test	rax, rax
	je	.L563
	cmp	BYTE PTR __libc_single_threaded[rip], 0
	je	.L562
	add	DWORD PTR [rax+8], 1
.L563:
	movq	rax, xmm0
.L561:
	test	rax, rax
	je	.L573
	mov	edx, 1
	xchg	dl, BYTE PTR [rax+20]
	test	dl, dl
	jne	.L574
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L562:
	.cfi_restore_state
	lock add	DWORD PTR [rax+8], 1
	mov	rax, QWORD PTR [rdi]
	jmp	.L561
.L574:
	mov	edi, 1
.LEHB56:
	call	_ZSt20__throw_future_errori
.L573:
	mov	edi, 3
	call	_ZSt20__throw_future_errori
.LEHE56:
.L568:
	mov	rbp, rax
.L566:
	mov	rdi, QWORD PTR [rbx+8]
	test	rdi, rdi
	je	.L567
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
.L567:
	mov	rdi, rbp
.LEHB57:
	call	_Unwind_Resume
.LEHE57:
	.cfi_endproc
.LFE6622:
	.section	.gcc_except_table
.LLSDA6622:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE6622-.LLSDACSB6622
.LLSDACSB6622:
	.uleb128 .LEHB56-.LFB6622
	.uleb128 .LEHE56-.LEHB56
	.uleb128 .L568-.LFB6622
	.uleb128 0
	.uleb128 .LEHB57-.LFB6622
	.uleb128 .LEHE57-.LEHB57
	.uleb128 0
	.uleb128 0
.LLSDACSE6622:
	.section	.text._ZNSt14__basic_futureIiEC2ERKSt10shared_ptrINSt13__future_base13_State_baseV2EE,"axG",@progbits,_ZNSt14__basic_futureIiEC5ERKSt10shared_ptrINSt13__future_base13_State_baseV2EE,comdat
	.size	_ZNSt14__basic_futureIiEC2ERKSt10shared_ptrINSt13__future_base13_State_baseV2EE, .-_ZNSt14__basic_futureIiEC2ERKSt10shared_ptrINSt13__future_base13_State_baseV2EE
	.weak	_ZNSt14__basic_futureIiEC1ERKSt10shared_ptrINSt13__future_base13_State_baseV2EE
	.set	_ZNSt14__basic_futureIiEC1ERKSt10shared_ptrINSt13__future_base13_State_baseV2EE,_ZNSt14__basic_futureIiEC2ERKSt10shared_ptrINSt13__future_base13_State_baseV2EE
	.section	.rodata.str1.1
.LC8:
	.string	"opening"
.LC9:
	.string	"inner"
.LC10:
	.string	"outer"
	.section	.rodata
	.align 8
.LC11:
	.long	0
	.long	1072693248
	.long	0
	.long	-1073479680
	.align 4
.LC12:
	.long	1036831949
	.long	1077936128
	.section	.text.unlikely
.LCOLDB13:
	.section	.text.startup,"ax",@progbits
.LHOTB13:
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB5422:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA5422
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	mov	edx, OFFSET FLAT:_ZL4worki
	mov	esi, 1
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
	sub	rsp, 5208
	.cfi_def_cfa_offset 5264
	lea	rcx, [rsp+192]
	lea	rdi, [rsp+64]
	mov	DWORD PTR [rsp+192], 7
.LEHB58:
	call	_ZSt5asyncIRFiiEJiEESt6futureINSt15__invoke_resultINSt5decayIT_E4typeEJDpNS4_IT0_E4typeEEE4typeEESt6launchOS5_DpOS8_
.LEHE58:
	mov	edx, OFFSET FLAT:_ZL4worki
	mov	esi, 1
	lea	rcx, [rsp+192]
	mov	DWORD PTR [rsp+192], 0
	lea	rdi, [rsp+80]
.LEHB59:
	call	_ZSt5asyncIRFiiEJiEESt6futureINSt15__invoke_resultINSt5decayIT_E4typeEJDpNS4_IT0_E4typeEEE4typeEESt6launchOS5_DpOS8_
.LEHE59:
	lea	rdi, [rsp+64]
.LEHB60:
	call	_ZNSt6futureIiE3getEv
	mov	esi, eax
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSolsEi
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, DWORD PTR _ZL5calls[rip]
	mov	rdi, rax
	call	_ZNSolsEi
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE60:
	lea	rdi, [rsp+80]
.LEHB61:
	call	_ZNSt6futureIiE3getEv
.LEHE61:
.L600:
	lea	rbx, [rsp+128]
	mov	rdi, rbx
.LEHB62:
	call	_ZNSt7promiseIiEC1Ev
.LEHE62:
	mov	rsi, rbx
	lea	rdi, [rsp+96]
.LEHB63:
	call	_ZNSt14__basic_futureIiEC2ERKSt10shared_ptrINSt13__future_base13_State_baseV2EE
.LEHE63:
	mov	edi, 16
	mov	QWORD PTR [rsp], 0
.LEHB64:
	call	_Znwm
.LEHE64:
	mov	ecx, OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEEE+16
	movq	xmm3, rbx
	xor	edx, edx
	mov	rdi, rsp
	movq	xmm0, rcx
	lea	rsi, [rsp+192]
	mov	QWORD PTR [rsp+192], rax
	punpcklqdq	xmm0, xmm3
	movups	XMMWORD PTR [rax], xmm0
.LEHB65:
	call	_ZNSt6thread15_M_start_threadESt10unique_ptrINS_6_StateESt14default_deleteIS1_EEPFvvE
.LEHE65:
	lea	rdi, [rsp+192]
	call	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED1Ev
	lea	rdi, [rsp+96]
.LEHB66:
	call	_ZNSt6futureIiE3getEv
	mov	esi, eax
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSolsEi
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	xor	esi, esi
	cmp	QWORD PTR [rsp+96], 0
	mov	rdi, rax
	setne	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rsp
	call	_ZNSt6thread4joinEv
.LEHE66:
	mov	rsi, rbx
	lea	rdi, [rsp+192]
.LEHB67:
	call	_ZNSt14__basic_futureIiEC2ERKSt10shared_ptrINSt13__future_base13_State_baseV2EE
.LEHE67:
	mov	rdi, QWORD PTR [rsp+200]
	test	rdi, rdi
	je	.L605
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
.L605:
	lea	rax, [rsp+112]
	lea	rdx, [rsp+8]
	mov	rbp, QWORD PTR [rsp+128]
	movq	xmm2, rbx
	movq	xmm1, rax
	movq	xmm4, rdx
	lea	rax, [rsp+16]
	mov	DWORD PTR [rsp+48], 1
	lea	rdx, [rsp+24]
	lea	r14, [rsp+48]
	movq	xmm0, rax
	movq	xmm5, rdx
	movq	xmm6, r14
	punpcklqdq	xmm1, xmm4
	punpcklqdq	xmm0, xmm5
	punpcklqdq	xmm2, xmm6
	test	rbp, rbp
	je	.L713
	mov	eax, OFFSET FLAT:_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE10_M_managerERSt9_Any_dataRKSB_St18_Manager_operation
	movaps	XMMWORD PTR [rsp+160], xmm2
	mov	r15, QWORD PTR _ZSt15__once_callable@gottpoff[rip]
	mov	r13, QWORD PTR _ZSt11__once_call@gottpoff[rip]
	movq	xmm2, rax
	lea	rax, [rsp+32]
	mov	BYTE PTR [rsp+32], 0
	lea	r12, [rsp+160]
	mov	QWORD PTR [rsp+24], rax
	movhps	xmm2, QWORD PTR .LC4[rip]
	lea	rdi, [rbp+24]
	lea	rax, [rsp+192]
	mov	QWORD PTR [rsp+16], r12
	mov	esi, OFFSET FLAT:__once_proxy
	mov	QWORD PTR [rsp+8], rbp
	mov	QWORD PTR [rsp+112], OFFSET FLAT:_ZNSt13__future_base13_State_baseV29_M_do_setEPSt8functionIFSt10unique_ptrINS_12_Result_baseENS3_8_DeleterEEvEEPb
	mov	QWORD PTR [rsp+120], 0
	movaps	XMMWORD PTR [rsp+176], xmm2
	movaps	XMMWORD PTR [rsp+192], xmm1
	movaps	XMMWORD PTR [rsp+208], xmm0
	mov	QWORD PTR fs:[r15], rax
	mov	QWORD PTR fs:[r13+0], OFFSET FLAT:_ZZNSt9once_flag18_Prepare_executionC4IZSt9call_onceIMNSt13__future_base13_State_baseV2EFvPSt8functionIFSt10unique_ptrINS3_12_Result_baseENS7_8_DeleterEEvEEPbEJPS4_SC_SD_EEvRS_OT_DpOT0_EUlvE_EERSI_ENUlvE_4_FUNEv
.LEHB68:
	call	pthread_once
.LEHE68:
	test	eax, eax
	jne	.L714
	mov	QWORD PTR fs:[r15], 0
	mov	QWORD PTR fs:[r13+0], 0
	cmp	BYTE PTR [rsp+32], 0
	jne	.L715
	mov	edi, 2
.LEHB69:
	call	_ZSt20__throw_future_errori
.LEHE69:
.L715:
	lea	rdi, [rbp+16]
	mov	eax, 1
	xchg	eax, DWORD PTR [rdi]
	test	eax, eax
	js	.L586
.L589:
	mov	rax, QWORD PTR [rsp+176]
	test	rax, rax
	je	.L590
	mov	edx, 3
	mov	rsi, r12
	mov	rdi, r12
	call	rax
.L590:
	cmp	QWORD PTR [rsp], 0
	jne	.L610
	mov	rdi, QWORD PTR [rsp+104]
	test	rdi, rdi
	je	.L593
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
.L593:
	mov	rdi, rbx
	call	_ZNSt7promiseIiED1Ev
	mov	rdi, QWORD PTR [rsp+88]
	test	rdi, rdi
	je	.L594
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
.L594:
	mov	rdi, QWORD PTR [rsp+72]
	test	rdi, rdi
	je	.L595
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
.L595:
	call	_ZNSt3_V216generic_categoryEv
	mov	DWORD PTR [rsp+32], 13
	mov	QWORD PTR [rsp+40], rax
	mov	rbp, rax
	call	_ZNSt3_V215system_categoryEv
	lea	rsi, [rsp+32]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	DWORD PTR [rsp+48], 2
	mov	QWORD PTR [rsp+56], rax
.LEHB70:
	call	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rsi, QWORD PTR [rsp+40]
	mov	edx, DWORD PTR [rsp+32]
	lea	rdi, [rsp+192]
	mov	r12, rax
	mov	rax, QWORD PTR [rsi]
	call	[QWORD PTR [rax+32]]
.LEHE70:
	mov	rdx, QWORD PTR [rsp+200]
	mov	rsi, QWORD PTR [rsp+192]
	mov	rdi, r12
.LEHB71:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	mov	rsi, r14
	call	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	r12, [rsp+160]
	mov	rdi, r14
	mov	r13, rax
	mov	DWORD PTR [rsp+160], 2
	mov	rsi, r12
	mov	QWORD PTR [rsp+168], rbp
	call	_ZSteqRKSt10error_codeRKSt15error_condition
	mov	rdi, r13
	movzx	esi, al
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rsi, rbx
	lea	rdi, [rsp+32]
	mov	r13, rax
	mov	DWORD PTR [rsp+128], 5
	mov	QWORD PTR [rsp+136], rbp
	call	_ZSteqRKSt10error_codeRKSt15error_condition
	mov	rdi, r13
	movzx	esi, al
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE71:
	lea	rdi, [rsp+192]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	edi, 32
	call	__cxa_allocate_exception
	mov	esi, DWORD PTR [rsp+32]
	mov	rdx, QWORD PTR [rsp+40]
	mov	ecx, OFFSET FLAT:.LC8
	mov	rdi, rax
	mov	rbp, rax
.LEHB72:
	call	_ZNSt12system_errorC1ESt10error_codePKc
.LEHE72:
	jmp	.L702
.L586:
.LEHB73:
	call	_ZNSt28__atomic_futex_unsigned_base19_M_futex_notify_allEPj
.LEHE73:
	jmp	.L589
.L713:
	mov	edi, 3
.LEHB74:
	call	_ZSt20__throw_future_errori
.LEHE74:
.L714:
	mov	edi, eax
.LEHB75:
	call	_ZSt20__throw_system_errori
.LEHE75:
.L610:
	call	_ZSt9terminatev
.L666:
	mov	rbp, rax
	jmp	.L578
.L665:
	mov	rbp, rax
	jmp	.L612
.L674:
	mov	rdi, rax
	mov	rax, rdx
	jmp	.L597
.L664:
	mov	rbx, rax
	jmp	.L599
.L663:
	mov	rbx, rax
	jmp	.L614
.L672:
	mov	rdi, rax
	jmp	.L602
.L675:
	mov	rbp, rax
	jmp	.L577
.L669:
	mov	r13, rdx
	jmp	.L591
.L677:
	mov	rdi, rax
	mov	rax, rdx
	jmp	.L584
.L676:
	mov	rbp, rax
	mov	r13, rdx
	jmp	.L585
.L667:
	jmp	.L604
.L662:
	mov	rbx, rax
	jmp	.L616
.L661:
	mov	r13, rax
	mov	r14, rdx
	jmp	.L617
	.section	.gcc_except_table
	.align 4
.LLSDA5422:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT5422-.LLSDATTD5422
.LLSDATTD5422:
	.byte	0x1
	.uleb128 .LLSDACSE5422-.LLSDACSB5422
.LLSDACSB5422:
	.uleb128 .LEHB58-.LFB5422
	.uleb128 .LEHE58-.LEHB58
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB59-.LFB5422
	.uleb128 .LEHE59-.LEHB59
	.uleb128 .L663-.LFB5422
	.uleb128 0
	.uleb128 .LEHB60-.LFB5422
	.uleb128 .LEHE60-.LEHB60
	.uleb128 .L664-.LFB5422
	.uleb128 0
	.uleb128 .LEHB61-.LFB5422
	.uleb128 .LEHE61-.LEHB61
	.uleb128 .L674-.LFB5422
	.uleb128 0x3
	.uleb128 .LEHB62-.LFB5422
	.uleb128 .LEHE62-.LEHB62
	.uleb128 .L664-.LFB5422
	.uleb128 0
	.uleb128 .LEHB63-.LFB5422
	.uleb128 .LEHE63-.LEHB63
	.uleb128 .L665-.LFB5422
	.uleb128 0
	.uleb128 .LEHB64-.LFB5422
	.uleb128 .LEHE64-.LEHB64
	.uleb128 .L666-.LFB5422
	.uleb128 0
	.uleb128 .LEHB65-.LFB5422
	.uleb128 .LEHE65-.LEHB65
	.uleb128 .L675-.LFB5422
	.uleb128 0
	.uleb128 .LEHB66-.LFB5422
	.uleb128 .LEHE66-.LEHB66
	.uleb128 .L667-.LFB5422
	.uleb128 0
	.uleb128 .LEHB67-.LFB5422
	.uleb128 .LEHE67-.LEHB67
	.uleb128 .L672-.LFB5422
	.uleb128 0x5
	.uleb128 .LEHB68-.LFB5422
	.uleb128 .LEHE68-.LEHB68
	.uleb128 .L677-.LFB5422
	.uleb128 0x5
	.uleb128 .LEHB69-.LFB5422
	.uleb128 .LEHE69-.LEHB69
	.uleb128 .L676-.LFB5422
	.uleb128 0x5
	.uleb128 .LEHB70-.LFB5422
	.uleb128 .LEHE70-.LEHB70
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB71-.LFB5422
	.uleb128 .LEHE71-.LEHB71
	.uleb128 .L662-.LFB5422
	.uleb128 0
	.uleb128 .LEHB72-.LFB5422
	.uleb128 .LEHE72-.LEHB72
	.uleb128 .L661-.LFB5422
	.uleb128 0x9
	.uleb128 .LEHB73-.LFB5422
	.uleb128 .LEHE73-.LEHB73
	.uleb128 .L676-.LFB5422
	.uleb128 0x5
	.uleb128 .LEHB74-.LFB5422
	.uleb128 .LEHE74-.LEHB74
	.uleb128 .L669-.LFB5422
	.uleb128 0x5
	.uleb128 .LEHB75-.LFB5422
	.uleb128 .LEHE75-.LEHB75
	.uleb128 .L677-.LFB5422
	.uleb128 0x5
.LLSDACSE5422:
	.byte	0
	.byte	0
	.byte	0x1
	.byte	0x7d
	.byte	0x5
	.byte	0x7b
	.byte	0x4
	.byte	0
	.byte	0
	.byte	0x7d
	.byte	0x3
	.byte	0
	.byte	0
	.byte	0x7d
	.byte	0x2
	.byte	0
	.byte	0
	.byte	0x7d
	.byte	0x1
	.byte	0
	.byte	0
	.byte	0x7d
	.align 4
	.long	_ZTISt12future_error
	.long	_ZTISt13runtime_error
	.long	_ZTISt12system_error
	.long	0

	.long	_ZTISt9exception
.LLSDATT5422:
	.section	.text.startup
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC5422
	.type	main.cold, @function
main.cold:
.LFSB5422:
.L577:
	.cfi_def_cfa_offset 5264
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	lea	rdi, [rsp+192]
	call	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED1Ev
.L578:
	mov	rdi, QWORD PTR [rsp+104]
	test	rdi, rdi
	je	.L612
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
.L612:
	mov	rdi, rbx
	mov	rbx, rbp
	call	_ZNSt7promiseIiED1Ev
.L599:
	mov	rdi, QWORD PTR [rsp+88]
	test	rdi, rdi
	je	.L614
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
.L614:
	mov	rdi, QWORD PTR [rsp+72]
	test	rdi, rdi
	je	.L615
	call	_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv
.L615:
	mov	rdi, rbx
.LEHB76:
	call	_Unwind_Resume
.LEHE76:
.L597:
	sub	rax, 1
	mov	rbx, rdi
	jne	.L599
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
.LEHB77:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE77:
	call	__cxa_end_catch
	jmp	.L600
.L602:
	cmp	rdx, 5
	jne	.L716
	call	__cxa_begin_catch
	mov	rbp, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbp
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
.LEHB78:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	lea	rsi, [rbp+16]
	call	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rsi, QWORD PTR [rbp+24]
	mov	r12, rax
	mov	edx, DWORD PTR [rbp+16]
	lea	rdi, [rsp+192]
	mov	rax, QWORD PTR [rsi]
	call	[QWORD PTR [rax+32]]
.LEHE78:
	mov	rdx, QWORD PTR [rsp+200]
	mov	rsi, QWORD PTR [rsp+192]
	mov	rdi, r12
.LEHB79:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE79:
	lea	rdi, [rsp+192]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	call	__cxa_end_catch
	jmp	.L605
.L673:
	mov	rbx, rax
	call	__cxa_end_catch
	jmp	.L599
.L716:
	mov	rax, rdi
.L604:
	cmp	QWORD PTR [rsp], 0
	jne	.L610
	mov	rbp, rax
	jmp	.L578
.L671:
	lea	rdi, [rsp+192]
	mov	rbp, rax
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L607:
	call	__cxa_end_catch
	mov	rax, rbp
	jmp	.L604
.L670:
.L712:
	mov	rbp, rax
	jmp	.L607
.L584:
	xor	edx, edx
	mov	rbp, rdi
	mov	QWORD PTR fs:[r15], rdx
	mov	QWORD PTR fs:[r13+0], rdx
	mov	r13, rax
.L585:
	mov	rdi, r12
	call	_ZNSt14_Function_baseD2Ev
	mov	rax, rbp
.L591:
	cmp	r13, 5
	jne	.L604
	mov	rdi, rax
	call	__cxa_begin_catch
	mov	rbp, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbp
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
.LEHB80:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, DWORD PTR [rbp+16]
	mov	rdi, rax
	call	_ZNSolsEi
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE80:
	call	__cxa_end_catch
	jmp	.L590
.L668:
	jmp	.L712
.L702:
	mov	edx, OFFSET FLAT:_ZNSt12system_errorD1Ev
	mov	esi, OFFSET FLAT:_ZTISt12system_error
	mov	rdi, rbp
.LEHB81:
	call	__cxa_throw
.LEHE81:
.L616:
	lea	rdi, [rsp+192]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbx
.LEHB82:
	call	_Unwind_Resume
.LEHE82:
.L617:
	mov	rdi, rbp
	call	__cxa_free_exception
	mov	rdi, r13
	mov	rax, r14
.L618:
	cmp	rax, 4
	jne	.L717
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
.LEHB83:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE83:
	call	__cxa_end_catch
	xor	eax, eax
	lea	rdi, [rsp+192]
	mov	QWORD PTR [rsp+192], rax
.LEHB84:
	call	_ZNSt6thread4joinEv
.LEHE84:
	cmp	QWORD PTR [rsp+192], 0
	jne	.L610
.L624:
	mov	edi, 16
	call	__cxa_allocate_exception
	mov	esi, OFFSET FLAT:.LC9
	mov	rdi, rax
	mov	r13, rax
.LEHB85:
	call	_ZNSt11logic_errorC1EPKc
.LEHE85:
	mov	edx, OFFSET FLAT:_ZNSt11logic_errorD1Ev
	mov	esi, OFFSET FLAT:_ZTISt11logic_error
	mov	rdi, r13
.LEHB86:
	call	__cxa_throw
.LEHE86:
.L660:
	mov	rdi, rax
	mov	rax, rdx
	jmp	.L618
.L717:
.LEHB87:
	call	_Unwind_Resume
.LEHE87:
.L658:
	cmp	QWORD PTR [rsp+192], 0
	mov	rdi, rax
	jne	.L610
	cmp	rdx, 3
	jne	.L718
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:_ZSt4cout
	lea	rsi, [rax+16]
	mov	rbp, rax
.LEHB88:
	call	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	r13, rax
	mov	rax, QWORD PTR [rbp+0]
	mov	rdi, rbp
	call	[QWORD PTR [rax+16]]
	mov	rdi, r13
	mov	rsi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE88:
	call	__cxa_end_catch
	jmp	.L624
.L659:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB89:
	call	_Unwind_Resume
.LEHE89:
.L655:
	mov	rdi, rax
.L627:
	call	__cxa_begin_catch
	mov	esi, OFFSET FLAT:.LC10
	lea	rdi, [rsp+192]
.LEHB90:
	call	_ZNSt13runtime_errorC1EPKc
.LEHE90:
	mov	edi, 32
	call	__cxa_allocate_exception
	lea	rsi, [rsp+192]
	mov	rbp, rax
	mov	rdi, rax
	call	_ZNSt13runtime_errorC2EOS_
	mov	QWORD PTR [rbp+16], OFFSET FLAT:_ZTVSt16nested_exception+16
	lea	rdi, [rbp+24]
	call	_ZSt17current_exceptionv
	mov	QWORD PTR [rbp+0], OFFSET FLAT:_ZTVSt17_Nested_exceptionISt13runtime_errorE+16
	mov	edx, OFFSET FLAT:_ZNSt17_Nested_exceptionISt13runtime_errorED1Ev
	mov	rdi, rbp
	mov	QWORD PTR [rbp+16], OFFSET FLAT:_ZTVSt17_Nested_exceptionISt13runtime_errorE+56
	mov	esi, OFFSET FLAT:_ZTISt17_Nested_exceptionISt13runtime_errorE
.LEHB91:
	call	__cxa_throw
.LEHE91:
.L656:
	mov	rbp, rax
	mov	rdi, r13
	call	__cxa_free_exception
	mov	rdi, rbp
	jmp	.L627
.L718:
.LEHB92:
	call	_Unwind_Resume
.LEHE92:
.L654:
	lea	rdi, [rsp+192]
	mov	rbp, rax
	mov	r13, rdx
	call	_ZNSt13runtime_errorD1Ev
.L629:
	call	__cxa_end_catch
	sub	r13, 1
	mov	rdi, rbp
	jne	.L719
	call	__cxa_begin_catch
	mov	rbp, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbp
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
.LEHB93:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE93:
	mov	rdi, rbp
.LEHB94:
	call	_ZSt24__rethrow_if_nested_implISt9exceptionENSt9enable_ifIXsrSt6__and_IJSt14is_polymorphicIT_ESt5__or_IJSt6__not_ISt10is_base_ofISt16nested_exceptionS4_EESt14is_convertibleIPS4_PS9_EEEEE5valueEvE4typeEPKS4_
.LEHE94:
.L636:
	call	__cxa_end_catch
	movsd	xmm0, QWORD PTR .LC11[rip]
	mov	rsi, rbx
	mov	edi, OFFSET FLAT:_ZSt4cout
	movsd	QWORD PTR [rsp+128], xmm0
	movsd	xmm0, QWORD PTR .LC11[rip+8]
	movsd	QWORD PTR [rsp+136], xmm0
	movss	xmm0, DWORD PTR .LC12[rip]
	movss	DWORD PTR [rsp+96], xmm0
	movss	xmm0, DWORD PTR .LC12[rip+4]
	movss	DWORD PTR [rsp+100], xmm0
.LEHB95:
	call	_ZStlsIdcSt11char_traitsIcEERSt13basic_ostreamIT0_T1_ES6_RKSt7complexIT_E
	lea	rsi, [rsp+96]
	mov	rdi, rax
	call	_ZStlsIfcSt11char_traitsIcEERSt13basic_ostreamIT0_T1_ES6_RKSt7complexIT_E
	mov	rsi, rbx
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax-24]
	mov	QWORD PTR [rdi+16+rax], 14
	call	_ZStlsIdcSt11char_traitsIcEERSt13basic_ostreamIT0_T1_ES6_RKSt7complexIT_E
	mov	esi, 124
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rcx, QWORD PTR [rax]
	mov	rbp, rax
	mov	rdx, QWORD PTR [rcx-24]
	add	rdx, rax
	mov	eax, DWORD PTR [rdx+24]
	mov	QWORD PTR [rdx+16], 12
	mov	r14, QWORD PTR [rcx-24]
	and	al, 79
	add	r14, rbp
	or	eax, 32
	cmp	BYTE PTR [r14+225], 0
	mov	DWORD PTR [rdx+24], eax
	je	.L707
.L631:
	mov	BYTE PTR [r14+224], 46
	lea	rsi, [rsp+96]
	mov	rdi, rbp
	call	_ZStlsIfcSt11char_traitsIcEERSt13basic_ostreamIT0_T1_ES6_RKSt7complexIT_E
	mov	rsi, rbx
	lea	rbx, [rsp+176]
	mov	rcx, QWORD PTR [rax]
	mov	rdi, rax
	mov	rdx, QWORD PTR [rcx-24]
	add	rdx, rax
	mov	eax, DWORD PTR [rdx+24]
	mov	QWORD PTR [rdx+8], 2
	and	eax, -261
	or	eax, 4
	mov	DWORD PTR [rdx+24], eax
	mov	rax, QWORD PTR [rcx-24]
	add	rax, rdi
	or	DWORD PTR [rax+24], 2048
	call	_ZStlsIdcSt11char_traitsIcEERSt13basic_ostreamIT0_T1_ES6_RKSt7complexIT_E
	mov	esi, 10
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE95:
	mov	rsi, r12
	lea	rdi, [rsp+192]
	mov	DWORD PTR [rsp+176], 1634100580
	mov	QWORD PTR [rsp+160], rbx
	mov	DWORD PTR [rsp+179], 1953264993
	mov	QWORD PTR [rsp+168], 7
	mov	BYTE PTR [rsp+183], 0
.LEHB96:
	call	_ZNSt13random_device7_M_initERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
.LEHE96:
	mov	rdi, QWORD PTR [rsp+160]
	cmp	rdi, rbx
	je	.L642
	mov	rax, QWORD PTR [rsp+176]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L642:
	lea	rdi, [rsp+192]
.LEHB97:
	call	_ZNSt13random_device9_M_getvalEv
	lea	rdi, [rsp+192]
	mov	ebx, eax
	call	_ZNSt13random_device9_M_getvalEv
	mov	edx, eax
	mov	eax, 1
	cmp	ebx, edx
	je	.L720
.L645:
	movzx	esi, al
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	xor	esi, esi
	call	_ZNSo9_M_insertImEERSoT_
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE97:
	lea	rdi, [rsp+192]
	call	_ZNSt13random_device7_M_finiEv
	add	rsp, 5208
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	xor	eax, eax
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
.L653:
	.cfi_restore_state
	mov	rbp, rax
	mov	r13, rdx
	jmp	.L629
.L657:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB98:
	call	_Unwind_Resume
.L719:
	call	_Unwind_Resume
.L650:
	mov	rbx, rax
.L635:
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE98:
.L707:
	mov	r13, QWORD PTR [r14+240]
	test	r13, r13
	je	.L721
	cmp	BYTE PTR [r13+56], 0
	je	.L722
.L640:
	mov	BYTE PTR [r14+225], 1
	jmp	.L631
.L652:
	mov	rdi, rax
	mov	rax, rdx
	sub	rax, 1
	jne	.L723
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
.LEHB99:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE99:
	call	__cxa_end_catch
	jmp	.L636
.L721:
.LEHB100:
	call	_ZSt16__throw_bad_castv
.L722:
	mov	rdi, r13
	call	_ZNKSt5ctypeIcE13_M_widen_initEv
	mov	rax, QWORD PTR [r13+0]
	mov	rax, QWORD PTR [rax+48]
	cmp	rax, OFFSET FLAT:_ZNKSt5ctypeIcE8do_widenEc
	je	.L640
	mov	esi, 32
	mov	rdi, r13
	call	rax
	jmp	.L640
.L723:
	mov	rbx, rdi
	jmp	.L635
.L649:
	mov	rbx, rax
	mov	rdi, r12
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE100:
.L648:
	mov	rbx, rax
	lea	rdi, [rsp+192]
	call	_ZNSt13random_device7_M_finiEv
	mov	rdi, rbx
.LEHB101:
	call	_Unwind_Resume
.LEHE101:
.L720:
	lea	rdi, [rsp+192]
.LEHB102:
	call	_ZNSt13random_device9_M_getvalEv
	lea	rdi, [rsp+192]
	mov	ebx, eax
	call	_ZNSt13random_device9_M_getvalEv
.LEHE102:
	cmp	ebx, eax
	setne	al
	jmp	.L645
.L651:
	mov	rbx, rax
	call	__cxa_end_catch
	jmp	.L635
	.cfi_endproc
.LFE5422:
	.section	.gcc_except_table
	.align 4
.LLSDAC5422:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC5422-.LLSDATTDC5422
.LLSDATTDC5422:
	.byte	0x1
	.uleb128 .LLSDACSEC5422-.LLSDACSBC5422
.LLSDACSBC5422:
	.uleb128 .LEHB76-.LCOLDB13
	.uleb128 .LEHE76-.LEHB76
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB77-.LCOLDB13
	.uleb128 .LEHE77-.LEHB77
	.uleb128 .L673-.LCOLDB13
	.uleb128 0
	.uleb128 .LEHB78-.LCOLDB13
	.uleb128 .LEHE78-.LEHB78
	.uleb128 .L670-.LCOLDB13
	.uleb128 0
	.uleb128 .LEHB79-.LCOLDB13
	.uleb128 .LEHE79-.LEHB79
	.uleb128 .L671-.LCOLDB13
	.uleb128 0
	.uleb128 .LEHB80-.LCOLDB13
	.uleb128 .LEHE80-.LEHB80
	.uleb128 .L668-.LCOLDB13
	.uleb128 0
	.uleb128 .LEHB81-.LCOLDB13
	.uleb128 .LEHE81-.LEHB81
	.uleb128 .L660-.LCOLDB13
	.uleb128 0x7
	.uleb128 .LEHB82-.LCOLDB13
	.uleb128 .LEHE82-.LEHB82
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB83-.LCOLDB13
	.uleb128 .LEHE83-.LEHB83
	.uleb128 .L659-.LCOLDB13
	.uleb128 0
	.uleb128 .LEHB84-.LCOLDB13
	.uleb128 .LEHE84-.LEHB84
	.uleb128 .L658-.LCOLDB13
	.uleb128 0xd
	.uleb128 .LEHB85-.LCOLDB13
	.uleb128 .LEHE85-.LEHB85
	.uleb128 .L656-.LCOLDB13
	.uleb128 0x11
	.uleb128 .LEHB86-.LCOLDB13
	.uleb128 .LEHE86-.LEHB86
	.uleb128 .L655-.LCOLDB13
	.uleb128 0xf
	.uleb128 .LEHB87-.LCOLDB13
	.uleb128 .LEHE87-.LEHB87
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB88-.LCOLDB13
	.uleb128 .LEHE88-.LEHB88
	.uleb128 .L657-.LCOLDB13
	.uleb128 0
	.uleb128 .LEHB89-.LCOLDB13
	.uleb128 .LEHE89-.LEHB89
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB90-.LCOLDB13
	.uleb128 .LEHE90-.LEHB90
	.uleb128 .L653-.LCOLDB13
	.uleb128 0x15
	.uleb128 .LEHB91-.LCOLDB13
	.uleb128 .LEHE91-.LEHB91
	.uleb128 .L654-.LCOLDB13
	.uleb128 0x15
	.uleb128 .LEHB92-.LCOLDB13
	.uleb128 .LEHE92-.LEHB92
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB93-.LCOLDB13
	.uleb128 .LEHE93-.LEHB93
	.uleb128 .L650-.LCOLDB13
	.uleb128 0
	.uleb128 .LEHB94-.LCOLDB13
	.uleb128 .LEHE94-.LEHB94
	.uleb128 .L652-.LCOLDB13
	.uleb128 0x3
	.uleb128 .LEHB95-.LCOLDB13
	.uleb128 .LEHE95-.LEHB95
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB96-.LCOLDB13
	.uleb128 .LEHE96-.LEHB96
	.uleb128 .L649-.LCOLDB13
	.uleb128 0
	.uleb128 .LEHB97-.LCOLDB13
	.uleb128 .LEHE97-.LEHB97
	.uleb128 .L648-.LCOLDB13
	.uleb128 0
	.uleb128 .LEHB98-.LCOLDB13
	.uleb128 .LEHE98-.LEHB98
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB99-.LCOLDB13
	.uleb128 .LEHE99-.LEHB99
	.uleb128 .L651-.LCOLDB13
	.uleb128 0
	.uleb128 .LEHB100-.LCOLDB13
	.uleb128 .LEHE100-.LEHB100
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB101-.LCOLDB13
	.uleb128 .LEHE101-.LEHB101
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB102-.LCOLDB13
	.uleb128 .LEHE102-.LEHB102
	.uleb128 .L648-.LCOLDB13
	.uleb128 0
.LLSDACSEC5422:
	.byte	0
	.byte	0
	.byte	0x1
	.byte	0x7d
	.byte	0x5
	.byte	0x7b
	.byte	0x4
	.byte	0
	.byte	0
	.byte	0x7d
	.byte	0x3
	.byte	0
	.byte	0
	.byte	0x7d
	.byte	0x2
	.byte	0
	.byte	0
	.byte	0x7d
	.byte	0x1
	.byte	0
	.byte	0
	.byte	0x7d
	.align 4
	.long	_ZTISt12future_error
	.long	_ZTISt13runtime_error
	.long	_ZTISt12system_error
	.long	0

	.long	_ZTISt9exception
.LLSDATTC5422:
	.section	.text.unlikely
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE13:
	.section	.text.startup
.LHOTE13:
	.p2align 4
	.type	_GLOBAL__sub_I_main, @function
_GLOBAL__sub_I_main:
.LFB7378:
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
.LFE7378:
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
	.weak	_ZTSNSt13__future_base13_State_baseV2E
	.section	.rodata._ZTSNSt13__future_base13_State_baseV2E,"aG",@progbits,_ZTSNSt13__future_base13_State_baseV2E,comdat
	.align 32
	.type	_ZTSNSt13__future_base13_State_baseV2E, @object
	.size	_ZTSNSt13__future_base13_State_baseV2E, 35
_ZTSNSt13__future_base13_State_baseV2E:
	.string	"NSt13__future_base13_State_baseV2E"
	.weak	_ZTINSt13__future_base13_State_baseV2E
	.section	.rodata._ZTINSt13__future_base13_State_baseV2E,"aG",@progbits,_ZTINSt13__future_base13_State_baseV2E,comdat
	.align 8
	.type	_ZTINSt13__future_base13_State_baseV2E, @object
	.size	_ZTINSt13__future_base13_State_baseV2E, 16
_ZTINSt13__future_base13_State_baseV2E:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTSNSt13__future_base13_State_baseV2E
	.weak	_ZTSNSt13__future_base21_Async_state_commonV2E
	.section	.rodata._ZTSNSt13__future_base21_Async_state_commonV2E,"aG",@progbits,_ZTSNSt13__future_base21_Async_state_commonV2E,comdat
	.align 32
	.type	_ZTSNSt13__future_base21_Async_state_commonV2E, @object
	.size	_ZTSNSt13__future_base21_Async_state_commonV2E, 43
_ZTSNSt13__future_base21_Async_state_commonV2E:
	.string	"NSt13__future_base21_Async_state_commonV2E"
	.weak	_ZTINSt13__future_base21_Async_state_commonV2E
	.section	.rodata._ZTINSt13__future_base21_Async_state_commonV2E,"aG",@progbits,_ZTINSt13__future_base21_Async_state_commonV2E,comdat
	.align 8
	.type	_ZTINSt13__future_base21_Async_state_commonV2E, @object
	.size	_ZTINSt13__future_base21_Async_state_commonV2E, 24
_ZTINSt13__future_base21_Async_state_commonV2E:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSNSt13__future_base21_Async_state_commonV2E
	.quad	_ZTINSt13__future_base13_State_baseV2E
	.weak	_ZTSNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE
	.section	.rodata._ZTSNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE,"aG",@progbits,_ZTSNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE,comdat
	.align 32
	.type	_ZTSNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE, @object
	.size	_ZTSNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE, 82
_ZTSNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE:
	.string	"NSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE"
	.weak	_ZTINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE
	.section	.rodata._ZTINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE,"aG",@progbits,_ZTINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE,comdat
	.align 8
	.type	_ZTINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE, @object
	.size	_ZTINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE, 24
_ZTINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE
	.quad	_ZTINSt13__future_base21_Async_state_commonV2E
	.weak	_ZTSNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE
	.section	.rodata._ZTSNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE,"aG",@progbits,_ZTSNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE,comdat
	.align 32
	.type	_ZTSNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE, @object
	.size	_ZTSNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE, 80
_ZTSNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE:
	.string	"NSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE"
	.weak	_ZTINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE
	.section	.rodata._ZTINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE,"aG",@progbits,_ZTINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE,comdat
	.align 8
	.type	_ZTINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE, @object
	.size	_ZTINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE, 24
_ZTINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE
	.quad	_ZTINSt13__future_base13_State_baseV2E
	.weak	_ZTSNSt13__future_base7_ResultIiEE
	.section	.rodata._ZTSNSt13__future_base7_ResultIiEE,"aG",@progbits,_ZTSNSt13__future_base7_ResultIiEE,comdat
	.align 16
	.type	_ZTSNSt13__future_base7_ResultIiEE, @object
	.size	_ZTSNSt13__future_base7_ResultIiEE, 31
_ZTSNSt13__future_base7_ResultIiEE:
	.string	"NSt13__future_base7_ResultIiEE"
	.weak	_ZTINSt13__future_base7_ResultIiEE
	.section	.rodata._ZTINSt13__future_base7_ResultIiEE,"aG",@progbits,_ZTINSt13__future_base7_ResultIiEE,comdat
	.align 8
	.type	_ZTINSt13__future_base7_ResultIiEE, @object
	.size	_ZTINSt13__future_base7_ResultIiEE, 24
_ZTINSt13__future_base7_ResultIiEE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSNSt13__future_base7_ResultIiEE
	.quad	_ZTINSt13__future_base12_Result_baseE
	.section	.rodata
	.align 8
	.type	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEEE, @object
	.size	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEEE, 24
_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEEE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEEE
	.quad	_ZTINSt6thread6_StateE
	.align 32
	.type	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEEE, @object
	.size	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEEE, 72
_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEEE:
	.string	"*NSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEEE"
	.weak	_ZTSSt17_Nested_exceptionISt13runtime_errorE
	.section	.rodata._ZTSSt17_Nested_exceptionISt13runtime_errorE,"aG",@progbits,_ZTSSt17_Nested_exceptionISt13runtime_errorE,comdat
	.align 32
	.type	_ZTSSt17_Nested_exceptionISt13runtime_errorE, @object
	.size	_ZTSSt17_Nested_exceptionISt13runtime_errorE, 41
_ZTSSt17_Nested_exceptionISt13runtime_errorE:
	.string	"St17_Nested_exceptionISt13runtime_errorE"
	.weak	_ZTISt17_Nested_exceptionISt13runtime_errorE
	.section	.rodata._ZTISt17_Nested_exceptionISt13runtime_errorE,"aG",@progbits,_ZTISt17_Nested_exceptionISt13runtime_errorE,comdat
	.align 8
	.type	_ZTISt17_Nested_exceptionISt13runtime_errorE, @object
	.size	_ZTISt17_Nested_exceptionISt13runtime_errorE, 56
_ZTISt17_Nested_exceptionISt13runtime_errorE:
	.quad	_ZTVN10__cxxabiv121__vmi_class_type_infoE+16
	.quad	_ZTSSt17_Nested_exceptionISt13runtime_errorE
	.long	0
	.long	2
	.quad	_ZTISt13runtime_error
	.quad	2
	.quad	_ZTISt16nested_exception
	.quad	4098
	.weak	_ZTSNSt13__future_base13_State_baseV27_SetterIiOiEE
	.section	.rodata._ZTSNSt13__future_base13_State_baseV27_SetterIiOiEE,"aG",@progbits,_ZTSNSt13__future_base13_State_baseV27_SetterIiOiEE,comdat
	.align 32
	.type	_ZTSNSt13__future_base13_State_baseV27_SetterIiOiEE, @object
	.size	_ZTSNSt13__future_base13_State_baseV27_SetterIiOiEE, 48
_ZTSNSt13__future_base13_State_baseV27_SetterIiOiEE:
	.string	"NSt13__future_base13_State_baseV27_SetterIiOiEE"
	.weak	_ZTINSt13__future_base13_State_baseV27_SetterIiOiEE
	.section	.rodata._ZTINSt13__future_base13_State_baseV27_SetterIiOiEE,"aG",@progbits,_ZTINSt13__future_base13_State_baseV27_SetterIiOiEE,comdat
	.align 8
	.type	_ZTINSt13__future_base13_State_baseV27_SetterIiOiEE, @object
	.size	_ZTINSt13__future_base13_State_baseV27_SetterIiOiEE, 16
_ZTINSt13__future_base13_State_baseV27_SetterIiOiEE:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTSNSt13__future_base13_State_baseV27_SetterIiOiEE
	.weak	_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 32
	.type	_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE, 98
_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE:
	.string	"St23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE"
	.weak	_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 8
	.type	_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE, 24
_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE
	.quad	_ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE
	.weak	_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 32
	.type	_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE, 145
_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE:
	.string	"St23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE"
	.weak	_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 8
	.type	_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE, 24
_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE
	.quad	_ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE
	.weak	_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 32
	.type	_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE, 143
_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE:
	.string	"St23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE"
	.weak	_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 8
	.type	_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE, 24
_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE
	.quad	_ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE
	.weak	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE
	.section	.rodata._ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE,"aG",@progbits,_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE,comdat
	.align 32
	.type	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE, @object
	.size	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE, 124
_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE:
	.string	"NSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE"
	.weak	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE
	.section	.rodata._ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE,"aG",@progbits,_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE,comdat
	.align 8
	.type	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE, @object
	.size	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE, 24
_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE
	.quad	_ZTINSt6thread6_StateE
	.weak	_ZTSNSt13__future_base12_Task_setterISt10unique_ptrINS_7_ResultIiEENS_12_Result_base8_DeleterEENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE
	.section	.rodata._ZTSNSt13__future_base12_Task_setterISt10unique_ptrINS_7_ResultIiEENS_12_Result_base8_DeleterEENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE,"aG",@progbits,_ZTSNSt13__future_base12_Task_setterISt10unique_ptrINS_7_ResultIiEENS_12_Result_base8_DeleterEENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE,comdat
	.align 32
	.type	_ZTSNSt13__future_base12_Task_setterISt10unique_ptrINS_7_ResultIiEENS_12_Result_base8_DeleterEENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE, @object
	.size	_ZTSNSt13__future_base12_Task_setterISt10unique_ptrINS_7_ResultIiEENS_12_Result_base8_DeleterEENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE, 135
_ZTSNSt13__future_base12_Task_setterISt10unique_ptrINS_7_ResultIiEENS_12_Result_base8_DeleterEENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE:
	.string	"NSt13__future_base12_Task_setterISt10unique_ptrINS_7_ResultIiEENS_12_Result_base8_DeleterEENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE"
	.weak	_ZTINSt13__future_base12_Task_setterISt10unique_ptrINS_7_ResultIiEENS_12_Result_base8_DeleterEENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE
	.section	.rodata._ZTINSt13__future_base12_Task_setterISt10unique_ptrINS_7_ResultIiEENS_12_Result_base8_DeleterEENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE,"aG",@progbits,_ZTINSt13__future_base12_Task_setterISt10unique_ptrINS_7_ResultIiEENS_12_Result_base8_DeleterEENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE,comdat
	.align 8
	.type	_ZTINSt13__future_base12_Task_setterISt10unique_ptrINS_7_ResultIiEENS_12_Result_base8_DeleterEENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE, @object
	.size	_ZTINSt13__future_base12_Task_setterISt10unique_ptrINS_7_ResultIiEENS_12_Result_base8_DeleterEENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE, 16
_ZTINSt13__future_base12_Task_setterISt10unique_ptrINS_7_ResultIiEENS_12_Result_base8_DeleterEENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTSNSt13__future_base12_Task_setterISt10unique_ptrINS_7_ResultIiEENS_12_Result_base8_DeleterEENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE
	.weak	_ZTVNSt13__future_base13_State_baseV2E
	.section	.rodata._ZTVNSt13__future_base13_State_baseV2E,"aG",@progbits,_ZTVNSt13__future_base13_State_baseV2E,comdat
	.align 8
	.type	_ZTVNSt13__future_base13_State_baseV2E, @object
	.size	_ZTVNSt13__future_base13_State_baseV2E, 48
_ZTVNSt13__future_base13_State_baseV2E:
	.quad	0
	.quad	_ZTINSt13__future_base13_State_baseV2E
	.quad	_ZNSt13__future_base13_State_baseV2D1Ev
	.quad	_ZNSt13__future_base13_State_baseV2D0Ev
	.quad	_ZNSt13__future_base13_State_baseV217_M_complete_asyncEv
	.quad	_ZNKSt13__future_base13_State_baseV221_M_is_deferred_futureEv
	.weak	_ZTVNSt13__future_base21_Async_state_commonV2E
	.section	.rodata._ZTVNSt13__future_base21_Async_state_commonV2E,"aG",@progbits,_ZTVNSt13__future_base21_Async_state_commonV2E,comdat
	.align 8
	.type	_ZTVNSt13__future_base21_Async_state_commonV2E, @object
	.size	_ZTVNSt13__future_base21_Async_state_commonV2E, 48
_ZTVNSt13__future_base21_Async_state_commonV2E:
	.quad	0
	.quad	_ZTINSt13__future_base21_Async_state_commonV2E
	.quad	_ZNSt13__future_base21_Async_state_commonV2D1Ev
	.quad	_ZNSt13__future_base21_Async_state_commonV2D0Ev
	.quad	_ZNSt13__future_base21_Async_state_commonV217_M_complete_asyncEv
	.quad	_ZNKSt13__future_base13_State_baseV221_M_is_deferred_futureEv
	.weak	_ZTVNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE
	.section	.rodata._ZTVNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE,"aG",@progbits,_ZTVNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE,comdat
	.align 8
	.type	_ZTVNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE, @object
	.size	_ZTVNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE, 48
_ZTVNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE:
	.quad	0
	.quad	_ZTINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE
	.quad	_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED1Ev
	.quad	_ZNSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED0Ev
	.quad	_ZNSt13__future_base21_Async_state_commonV217_M_complete_asyncEv
	.quad	_ZNKSt13__future_base13_State_baseV221_M_is_deferred_futureEv
	.weak	_ZTVNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE
	.section	.rodata._ZTVNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE,"aG",@progbits,_ZTVNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE,comdat
	.align 8
	.type	_ZTVNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE, @object
	.size	_ZTVNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE, 48
_ZTVNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE:
	.quad	0
	.quad	_ZTINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEE
	.quad	_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED1Ev
	.quad	_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiED0Ev
	.quad	_ZNSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE17_M_complete_asyncEv
	.quad	_ZNKSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiE21_M_is_deferred_futureEv
	.weak	_ZTVNSt13__future_base7_ResultIiEE
	.section	.rodata._ZTVNSt13__future_base7_ResultIiEE,"aG",@progbits,_ZTVNSt13__future_base7_ResultIiEE,comdat
	.align 8
	.type	_ZTVNSt13__future_base7_ResultIiEE, @object
	.size	_ZTVNSt13__future_base7_ResultIiEE, 40
_ZTVNSt13__future_base7_ResultIiEE:
	.quad	0
	.quad	_ZTINSt13__future_base7_ResultIiEE
	.quad	_ZNSt13__future_base7_ResultIiE10_M_destroyEv
	.quad	_ZNSt13__future_base7_ResultIiED1Ev
	.quad	_ZNSt13__future_base7_ResultIiED0Ev
	.section	.rodata
	.align 8
	.type	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEEE, @object
	.size	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEEE, 40
_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEEE:
	.quad	0
	.quad	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEEE
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEED1Ev
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEED0Ev
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZL7futuresvEUlvE_EEEEE6_M_runEv
	.weak	_ZTVSt17_Nested_exceptionISt13runtime_errorE
	.section	.rodata._ZTVSt17_Nested_exceptionISt13runtime_errorE,"aG",@progbits,_ZTVSt17_Nested_exceptionISt13runtime_errorE,comdat
	.align 8
	.type	_ZTVSt17_Nested_exceptionISt13runtime_errorE, @object
	.size	_ZTVSt17_Nested_exceptionISt13runtime_errorE, 72
_ZTVSt17_Nested_exceptionISt13runtime_errorE:
	.quad	0
	.quad	_ZTISt17_Nested_exceptionISt13runtime_errorE
	.quad	_ZNSt17_Nested_exceptionISt13runtime_errorED1Ev
	.quad	_ZNSt17_Nested_exceptionISt13runtime_errorED0Ev
	.quad	_ZNKSt13runtime_error4whatEv
	.quad	-16
	.quad	_ZTISt17_Nested_exceptionISt13runtime_errorE
	.quad	_ZThn16_NSt17_Nested_exceptionISt13runtime_errorED1Ev
	.quad	_ZThn16_NSt17_Nested_exceptionISt13runtime_errorED0Ev
	.weak	_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 8
	.type	_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE, 56
_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE:
	.quad	0
	.quad	_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE
	.quad	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED1Ev
	.quad	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev
	.quad	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
	.quad	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
	.quad	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base13_State_baseV2ESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info
	.weak	_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 8
	.type	_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE, 56
_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE:
	.quad	0
	.quad	_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE
	.quad	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED1Ev
	.quad	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev
	.quad	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
	.quad	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
	.quad	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base17_Async_state_implINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info
	.weak	_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE
	.section	.rodata._ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE,"aG",@progbits,_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE,comdat
	.align 8
	.type	_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE, @object
	.size	_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE, 56
_ZTVSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE:
	.quad	0
	.quad	_ZTISt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE
	.quad	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED1Ev
	.quad	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev
	.quad	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
	.quad	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
	.quad	_ZNSt23_Sp_counted_ptr_inplaceINSt13__future_base15_Deferred_stateINSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEESaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info
	.weak	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE
	.section	.rodata._ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE,"aG",@progbits,_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE,comdat
	.align 8
	.type	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE, @object
	.size	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE, 40
_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE:
	.quad	0
	.quad	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEEE
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED1Ev
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEED0Ev
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJMNSt13__future_base17_Async_state_implINS1_IS2_IJPFiiEiEEEEiEEFvvEPS9_EEEEE6_M_runEv
	.local	_ZL5calls
	.comm	_ZL5calls,4,4
	.local	_ZL4flag
	.comm	_ZL4flag,4,4
	.local	_ZStL8__ioinit
	.comm	_ZStL8__ioinit,1,1
	.weak	_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag
	.section	.rodata._ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag,"aG",@progbits,_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag,comdat
	.align 8
	.type	_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag, @gnu_unique_object
	.size	_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag, 16
_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag:
	.zero	16
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC3:
	.quad	_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_12_Task_setterIS0_INS1_7_ResultIiEES3_ENSt6thread8_InvokerISt5tupleIJPFiiEiEEEEiEEE9_M_invokeERKSt9_Any_data
	.align 8
.LC4:
	.quad	_ZNSt17_Function_handlerIFSt10unique_ptrINSt13__future_base12_Result_baseENS2_8_DeleterEEvENS1_13_State_baseV27_SetterIiOiEEE9_M_invokeERKSt9_Any_data
	.align 8
.LC7:
	.long	1
	.long	1
	.hidden	__dso_handle
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
