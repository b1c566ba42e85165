	.file	"cxxThreads.cpp"
	.intel_syntax noprefix
	.text
	.section	.text._ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEE6_M_runEv,"axG",@progbits,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEE6_M_runEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEE6_M_runEv
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEE6_M_runEv, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEE6_M_runEv:
.LFB4952:
	.cfi_startproc
	mov	rdx, QWORD PTR [rdi+8]
	mov	rax, QWORD PTR [rdi+16]
	mov	rdi, rdx
	jmp	rax
	.cfi_endproc
.LFE4952:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEE6_M_runEv, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEE6_M_runEv
	.section	.text._ZNSt5queueIiSt5dequeIiSaIiEEED2Ev,"axG",@progbits,_ZNSt5queueIiSt5dequeIiSaIiEEED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt5queueIiSt5dequeIiSaIiEEED2Ev
	.type	_ZNSt5queueIiSt5dequeIiSaIiEEED2Ev, @function
_ZNSt5queueIiSt5dequeIiSaIiEEED2Ev:
.LFB4950:
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
	mov	rdi, QWORD PTR [rdi]
	test	rdi, rdi
	je	.L3
	mov	rax, QWORD PTR [r12+72]
	mov	rbx, QWORD PTR [r12+40]
	lea	rbp, [rax+8]
	cmp	rbx, rbp
	jnb	.L5
	.p2align 4,,10
	.p2align 3
.L6:
	mov	rdi, QWORD PTR [rbx]
	mov	esi, 512
	add	rbx, 8
	call	_ZdlPvm
	cmp	rbx, rbp
	jb	.L6
	mov	rdi, QWORD PTR [r12]
.L5:
	mov	rsi, QWORD PTR [r12+8]
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	sal	rsi, 3
	jmp	_ZdlPvm
	.p2align 4,,10
	.p2align 3
.L3:
	.cfi_restore_state
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4950:
	.size	_ZNSt5queueIiSt5dequeIiSaIiEEED2Ev, .-_ZNSt5queueIiSt5dequeIiSaIiEEED2Ev
	.weak	_ZNSt5queueIiSt5dequeIiSaIiEEED1Ev
	.set	_ZNSt5queueIiSt5dequeIiSaIiEEED1Ev,_ZNSt5queueIiSt5dequeIiSaIiEEED2Ev
	.section	.text._ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED2Ev,"axG",@progbits,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED2Ev
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED2Ev, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED2Ev:
.LFB4913:
	.cfi_startproc
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE+16
	jmp	_ZNSt6thread6_StateD2Ev
	.cfi_endproc
.LFE4913:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED2Ev, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED2Ev
	.weak	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED1Ev
	.set	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED1Ev,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED2Ev
	.section	.text._ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED0Ev,"axG",@progbits,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED0Ev
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED0Ev, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED0Ev:
.LFB4915:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE+16
	call	_ZNSt6thread6_StateD2Ev
	mov	rdi, rbx
	mov	esi, 24
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.cfi_endproc
.LFE4915:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED0Ev, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED0Ev
	.text
	.align 2
	.p2align 4
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEED2Ev, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEED2Ev:
.LFB4925:
	.cfi_startproc
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEEE+16
	jmp	_ZNSt6thread6_StateD2Ev
	.cfi_endproc
.LFE4925:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEED2Ev, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEED2Ev
	.set	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEED1Ev,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEED2Ev
	.align 2
	.p2align 4
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEED0Ev, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEED0Ev:
.LFB4927:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEEE+16
	call	_ZNSt6thread6_StateD2Ev
	mov	rdi, rbx
	mov	esi, 16
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.cfi_endproc
.LFE4927:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEED0Ev, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEED0Ev
	.align 2
	.p2align 4
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEED2Ev, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEED2Ev:
.LFB4921:
	.cfi_startproc
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEEE+16
	jmp	_ZNSt6thread6_StateD2Ev
	.cfi_endproc
.LFE4921:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEED2Ev, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEED2Ev
	.set	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEED1Ev,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEED2Ev
	.align 2
	.p2align 4
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEED0Ev, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEED0Ev:
.LFB4923:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEEE+16
	call	_ZNSt6thread6_StateD2Ev
	mov	rdi, rbx
	mov	esi, 16
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.cfi_endproc
.LFE4923:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEED0Ev, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEED0Ev
	.align 2
	.p2align 4
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEED2Ev, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEED2Ev:
.LFB4917:
	.cfi_startproc
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEEE+16
	jmp	_ZNSt6thread6_StateD2Ev
	.cfi_endproc
.LFE4917:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEED2Ev, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEED2Ev
	.set	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEED1Ev,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEED2Ev
	.align 2
	.p2align 4
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEED0Ev, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEED0Ev:
.LFB4919:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEEE+16
	call	_ZNSt6thread6_StateD2Ev
	mov	rdi, rbx
	mov	esi, 16
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.cfi_endproc
.LFE4919:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEED0Ev, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEED0Ev
	.align 2
	.p2align 4
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEE6_M_runEv, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEE6_M_runEv:
.LFB4962:
	.cfi_startproc
	mov	rax, QWORD PTR [rdi+8]
	lock add	DWORD PTR [rax], 5
	ret
	.cfi_endproc
.LFE4962:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEE6_M_runEv, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEE6_M_runEv
	.align 2
	.p2align 4
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEE6_M_runEv, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEE6_M_runEv:
.LFB4961:
	.cfi_startproc
	mov	rax, QWORD PTR [rdi+8]
	lock add	DWORD PTR [rax], 6
	ret
	.cfi_endproc
.LFE4961:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEE6_M_runEv, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEE6_M_runEv
	.p2align 4
	.type	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c.isra.0, @function
_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c.isra.0:
.LFB5030:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	rax, QWORD PTR [rdi]
	mov	BYTE PTR [rsp+12], sil
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L24
	mov	edx, 1
	lea	rsi, [rsp+12]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.L23:
	add	rsp, 24
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L24:
	.cfi_restore_state
	movsx	esi, BYTE PTR [rsp+12]
	call	_ZNSo3putEc
	jmp	.L23
	.cfi_endproc
.LFE5030:
	.size	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c.isra.0, .-_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c.isra.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"moved\n"
	.text
	.align 2
	.p2align 4
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEE6_M_runEv, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEE6_M_runEv:
.LFB4960:
	.cfi_startproc
	mov	edx, 6
	mov	esi, OFFSET FLAT:.LC0
	mov	edi, OFFSET FLAT:_ZSt4cout
	jmp	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	.cfi_endproc
.LFE4960:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEE6_M_runEv, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEE6_M_runEv
	.section	.text._ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED2Ev,"axG",@progbits,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED2Ev
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED2Ev, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED2Ev:
.LFB4929:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE+16
	mov	rdi, QWORD PTR [rdi+8]
	lea	rax, [rbx+24]
	cmp	rdi, rax
	je	.L29
	mov	rax, QWORD PTR [rbx+24]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L29:
	mov	rdi, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZNSt6thread6_StateD2Ev
	.cfi_endproc
.LFE4929:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED2Ev, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED2Ev
	.weak	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED1Ev
	.set	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED1Ev,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED2Ev
	.section	.text._ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED0Ev,"axG",@progbits,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED0Ev
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED0Ev, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED0Ev:
.LFB4931:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE+16
	mov	rdi, QWORD PTR [rdi+8]
	lea	rax, [rbx+24]
	cmp	rdi, rax
	je	.L32
	mov	rax, QWORD PTR [rbx+24]
	lea	rsi, [rax+1]
	call	_ZdlPvm
.L32:
	mov	rdi, rbx
	call	_ZNSt6thread6_StateD2Ev
	mov	rdi, rbx
	mov	esi, 40
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm
	.cfi_endproc
.LFE4931:
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED0Ev, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED0Ev
	.section	.text.unlikely,"ax",@progbits
.LCOLDB1:
	.text
.LHOTB1:
	.p2align 4
	.type	_ZL7consumeRl, @function
_ZL7consumeRl:
.LFB3690:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA3690
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	sub	rsp, 16
	.cfi_def_cfa_offset 32
	.p2align 4,,10
	.p2align 3
.L43:
	mov	edi, OFFSET FLAT:_ZL4lock
	mov	QWORD PTR [rsp], OFFSET FLAT:_ZL4lock
	mov	BYTE PTR [rsp+8], 0
	call	pthread_mutex_lock
	test	eax, eax
	jne	.L57
	mov	BYTE PTR [rsp+8], 1
.L38:
	cmp	BYTE PTR _ZL6isDone[rip], 0
	mov	rdx, QWORD PTR _ZL4work[rip+48]
	mov	rax, QWORD PTR _ZL4work[rip+16]
	jne	.L36
	cmp	rax, rdx
	je	.L58
.L37:
	mov	rcx, QWORD PTR _ZL4work[rip+32]
	movsx	rdx, DWORD PTR [rax]
	add	QWORD PTR [rbx], rdx
	lea	rdx, [rcx-4]
	cmp	rax, rdx
	je	.L40
	add	rax, 4
.L41:
	cmp	BYTE PTR [rsp+8], 0
	mov	QWORD PTR _ZL4work[rip+16], rax
	je	.L43
	mov	rdi, QWORD PTR [rsp]
	test	rdi, rdi
	je	.L43
	call	pthread_mutex_unlock
	jmp	.L43
	.p2align 4,,10
	.p2align 3
.L36:
	cmp	rax, rdx
	jne	.L37
	cmp	BYTE PTR [rsp+8], 0
	jne	.L59
.L34:
	add	rsp, 16
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L58:
	.cfi_restore_state
	mov	rsi, rsp
	mov	edi, OFFSET FLAT:_ZL5ready
.LEHB0:
	call	_ZNSt18condition_variable4waitERSt11unique_lockISt5mutexE
.LEHE0:
	jmp	.L38
	.p2align 4,,10
	.p2align 3
.L40:
	mov	rdi, QWORD PTR _ZL4work[rip+24]
	mov	esi, 512
	call	_ZdlPvm
	mov	rax, QWORD PTR _ZL4work[rip+40]
	lea	rdx, [rax+8]
	mov	rax, QWORD PTR [rax+8]
	mov	QWORD PTR _ZL4work[rip+40], rdx
	lea	rdx, [rax+512]
	movq	xmm0, rax
	movq	xmm1, rdx
	punpcklqdq	xmm0, xmm1
	movups	XMMWORD PTR _ZL4work[rip+24], xmm0
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L59:
	mov	rdi, QWORD PTR [rsp]
	test	rdi, rdi
	je	.L34
	call	pthread_mutex_unlock
	add	rsp, 16
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.L57:
	.cfi_restore_state
	mov	edi, eax
.LEHB1:
	call	_ZSt20__throw_system_errori
.LEHE1:
.L46:
	mov	rbx, rax
	jmp	.L44
	.globl	__gxx_personality_v0
	.section	.gcc_except_table,"a",@progbits
.LLSDA3690:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE3690-.LLSDACSB3690
.LLSDACSB3690:
	.uleb128 .LEHB0-.LFB3690
	.uleb128 .LEHE0-.LEHB0
	.uleb128 .L46-.LFB3690
	.uleb128 0
	.uleb128 .LEHB1-.LFB3690
	.uleb128 .LEHE1-.LEHB1
	.uleb128 0
	.uleb128 0
.LLSDACSE3690:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC3690
	.type	_ZL7consumeRl.cold, @function
_ZL7consumeRl.cold:
.LFSB3690:
.L44:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -16
	cmp	BYTE PTR [rsp+8], 0
	je	.L45
	mov	rdi, QWORD PTR [rsp]
	test	rdi, rdi
	je	.L45
	call	pthread_mutex_unlock
.L45:
	mov	rdi, rbx
.LEHB2:
	call	_Unwind_Resume
.LEHE2:
	.cfi_endproc
.LFE3690:
	.section	.gcc_except_table
.LLSDAC3690:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC3690-.LLSDACSBC3690
.LLSDACSBC3690:
	.uleb128 .LEHB2-.LCOLDB1
	.uleb128 .LEHE2-.LEHB2
	.uleb128 0
	.uleb128 0
.LLSDACSEC3690:
	.section	.text.unlikely
	.text
	.size	_ZL7consumeRl, .-_ZL7consumeRl
	.section	.text.unlikely
	.size	_ZL7consumeRl.cold, .-_ZL7consumeRl.cold
.LCOLDE1:
	.text
.LHOTE1:
	.section	.text._ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEE6_M_runEv,"axG",@progbits,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEE6_M_runEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEE6_M_runEv
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEE6_M_runEv, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEE6_M_runEv:
.LFB4963:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA4963
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	edi, OFFSET FLAT:_ZL4lock
	sub	rsp, 16
	.cfi_def_cfa_offset 32
	call	pthread_mutex_lock
	test	eax, eax
	jne	.L67
	mov	rdx, QWORD PTR [rbx+16]
	mov	rsi, QWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB3:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+15], 10
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	jne	.L68
	mov	esi, 10
	call	_ZNSo3putEc
	add	rsp, 16
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	mov	edi, OFFSET FLAT:_ZL4lock
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	pthread_mutex_unlock
	.p2align 4,,10
	.p2align 3
.L68:
	.cfi_restore_state
	mov	edx, 1
	lea	rsi, [rsp+15]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE3:
	add	rsp, 16
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	mov	edi, OFFSET FLAT:_ZL4lock
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	pthread_mutex_unlock
.L67:
	.cfi_restore_state
	mov	edi, eax
.LEHB4:
	call	_ZSt20__throw_system_errori
.L65:
	mov	rbx, rax
.L64:
	mov	edi, OFFSET FLAT:_ZL4lock
	call	pthread_mutex_unlock
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE4:
	.cfi_endproc
.LFE4963:
	.section	.gcc_except_table
.LLSDA4963:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE4963-.LLSDACSB4963
.LLSDACSB4963:
	.uleb128 .LEHB3-.LFB4963
	.uleb128 .LEHE3-.LEHB3
	.uleb128 .L65-.LFB4963
	.uleb128 0
	.uleb128 .LEHB4-.LFB4963
	.uleb128 .LEHE4-.LEHB4
	.uleb128 0
	.uleb128 0
.LLSDACSE4963:
	.section	.text._ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEE6_M_runEv,"axG",@progbits,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEE6_M_runEv,comdat
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEE6_M_runEv, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEE6_M_runEv
	.section	.text._ZNSt6vectorISt6threadSaIS0_EED2Ev,"axG",@progbits,_ZNSt6vectorISt6threadSaIS0_EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6vectorISt6threadSaIS0_EED2Ev
	.type	_ZNSt6vectorISt6threadSaIS0_EED2Ev, @function
_ZNSt6vectorISt6threadSaIS0_EED2Ev:
.LFB4113:
	.cfi_startproc
	mov	rdx, QWORD PTR [rdi+8]
	mov	rcx, QWORD PTR [rdi]
	cmp	rdx, rcx
	je	.L70
	mov	rax, rcx
	.p2align 4,,10
	.p2align 3
.L72:
	cmp	QWORD PTR [rax], 0
	jne	.L78
	add	rax, 8
	cmp	rdx, rax
	jne	.L72
.L70:
	test	rcx, rcx
	je	.L69
	mov	rsi, QWORD PTR [rdi+16]
	mov	rdi, rcx
	sub	rsi, rcx
	jmp	_ZdlPvm
	.p2align 4,,10
	.p2align 3
.L69:
	ret
.L78:
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	call	_ZSt9terminatev
	.cfi_endproc
.LFE4113:
	.size	_ZNSt6vectorISt6threadSaIS0_EED2Ev, .-_ZNSt6vectorISt6threadSaIS0_EED2Ev
	.weak	_ZNSt6vectorISt6threadSaIS0_EED1Ev
	.set	_ZNSt6vectorISt6threadSaIS0_EED1Ev,_ZNSt6vectorISt6threadSaIS0_EED2Ev
	.section	.text._ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED2Ev,"axG",@progbits,_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED2Ev
	.type	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED2Ev, @function
_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED2Ev:
.LFB4400:
	.cfi_startproc
	mov	rdi, QWORD PTR [rdi]
	test	rdi, rdi
	je	.L79
	mov	rax, QWORD PTR [rdi]
	jmp	[QWORD PTR [rax+8]]
	.p2align 4,,10
	.p2align 3
.L79:
	ret
	.cfi_endproc
.LFE4400:
	.size	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED2Ev, .-_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED2Ev
	.weak	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED1Ev
	.set	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED1Ev,_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED2Ev
	.section	.rodata._ZNSt6vectorISt6threadSaIS0_EE17_M_realloc_insertIJRFvRlESt17reference_wrapperIlEEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_.str1.1,"aMS",@progbits,1
.LC2:
	.string	"vector::_M_realloc_insert"
	.section	.text._ZNSt6vectorISt6threadSaIS0_EE17_M_realloc_insertIJRFvRlESt17reference_wrapperIlEEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_,"axG",@progbits,_ZNSt6vectorISt6threadSaIS0_EE17_M_realloc_insertIJRFvRlESt17reference_wrapperIlEEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6vectorISt6threadSaIS0_EE17_M_realloc_insertIJRFvRlESt17reference_wrapperIlEEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_
	.type	_ZNSt6vectorISt6threadSaIS0_EE17_M_realloc_insertIJRFvRlESt17reference_wrapperIlEEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_, @function
_ZNSt6vectorISt6threadSaIS0_EE17_M_realloc_insertIJRFvRlESt17reference_wrapperIlEEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_:
.LFB4358:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA4358
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
	sub	rsp, 56
	.cfi_def_cfa_offset 112
	mov	r14, QWORD PTR [rdi+8]
	mov	rbp, QWORD PTR [rdi]
	mov	QWORD PTR [rsp+8], rdx
	movabs	rdx, 1152921504606846975
	mov	rbx, r14
	mov	QWORD PTR [rsp+16], rcx
	sub	rbx, rbp
	sar	rbx, 3
	cmp	rbx, rdx
	je	.L119
	cmp	rbp, r14
	mov	eax, 1
	mov	rcx, rsi
	mov	r13, rdi
	cmovne	rax, rbx
	mov	r12, rsi
	add	rbx, rax
	setc	al
	sub	rcx, rbp
	movzx	eax, al
	test	rax, rax
	jne	.L104
	test	rbx, rbx
	jne	.L120
	mov	QWORD PTR [rcx], 0
	mov	edi, 24
	mov	QWORD PTR [rsp+24], rcx
.LEHB5:
	call	_Znwm
.LEHE5:
	xor	r15d, r15d
.L88:
	mov	rdi, QWORD PTR [rsp+16]
	lea	rsi, [rsp+40]
	mov	QWORD PTR [rsp+40], rax
	mov	QWORD PTR [rax], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE+16
	mov	rdx, QWORD PTR [rdi]
	mov	rdi, QWORD PTR [rsp+8]
	mov	QWORD PTR [rax+8], rdx
	xor	edx, edx
	mov	QWORD PTR [rax+16], rdi
	mov	rdi, QWORD PTR [rsp+24]
.LEHB6:
	call	_ZNSt6thread15_M_start_threadESt10unique_ptrINS_6_StateESt14default_deleteIS1_EEPFvvE
.LEHE6:
	mov	rdi, QWORD PTR [rsp+40]
	test	rdi, rdi
	je	.L93
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax+8]]
.L93:
	mov	rcx, r15
	cmp	r12, rbp
	je	.L95
	mov	rcx, r12
	mov	rdx, rbp
	mov	rax, r15
	sub	rcx, rbp
	add	rcx, r15
	.p2align 4,,10
	.p2align 3
.L98:
	mov	rsi, QWORD PTR [rdx]
	add	rax, 8
	add	rdx, 8
	mov	QWORD PTR [rax-8], rsi
	cmp	rax, rcx
	jne	.L98
.L95:
	add	rcx, 8
	cmp	r12, r14
	je	.L99
	sub	r14, r12
	mov	rdi, rcx
	mov	rsi, r12
	mov	rdx, r14
	call	memcpy
	mov	rcx, rax
	add	rcx, r14
.L99:
	test	rbp, rbp
	je	.L100
	mov	rsi, QWORD PTR [r13+16]
	mov	rdi, rbp
	mov	QWORD PTR [rsp+8], rcx
	sub	rsi, rbp
	call	_ZdlPvm
	mov	rcx, QWORD PTR [rsp+8]
.L100:
	lea	rax, [r15+rbx*8]
	mov	QWORD PTR [r13+0], r15
	mov	QWORD PTR [r13+8], rcx
	mov	QWORD PTR [r13+16], rax
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
.L104:
	.cfi_restore_state
	movabs	rdi, 9223372036854775800
	mov	rbx, rdx
.L86:
	mov	QWORD PTR [rsp+24], rcx
.LEHB7:
	call	_Znwm
.LEHE7:
	mov	rcx, QWORD PTR [rsp+24]
	mov	edi, 24
	mov	r15, rax
	lea	rax, [rax+rcx]
	mov	QWORD PTR [rax], 0
	mov	QWORD PTR [rsp+24], rax
.LEHB8:
	call	_Znwm
.LEHE8:
	jmp	.L88
.L120:
	movabs	rax, 1152921504606846975
	cmp	rbx, rax
	cmova	rbx, rax
	lea	rdi, [0+rbx*8]
	jmp	.L86
.L119:
	mov	edi, OFFSET FLAT:.LC2
.LEHB9:
	call	_ZSt20__throw_length_errorPKc
.LEHE9:
.L109:
	mov	rdi, rax
	jmp	.L91
.L107:
	mov	rbp, rax
	jmp	.L96
.L108:
	mov	rdi, rax
	jmp	.L89
.L91:
	call	__cxa_begin_catch
.L101:
.LEHB10:
	call	__cxa_rethrow
.LEHE10:
.L96:
	lea	rdi, [rsp+40]
	call	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED1Ev
	mov	rdi, rbp
	call	__cxa_begin_catch
	test	r15, r15
	jne	.L90
	mov	rax, QWORD PTR [rsp+24]
	cmp	QWORD PTR [rax], 0
	je	.L101
	call	_ZSt9terminatev
.L89:
	call	__cxa_begin_catch
.L90:
	lea	rsi, [0+rbx*8]
	mov	rdi, r15
	call	_ZdlPvm
	jmp	.L101
.L106:
	mov	rbx, rax
.L102:
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB11:
	call	_Unwind_Resume
.LEHE11:
	.cfi_endproc
.LFE4358:
	.section	.gcc_except_table
	.align 4
.LLSDA4358:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT4358-.LLSDATTD4358
.LLSDATTD4358:
	.byte	0x1
	.uleb128 .LLSDACSE4358-.LLSDACSB4358
.LLSDACSB4358:
	.uleb128 .LEHB5-.LFB4358
	.uleb128 .LEHE5-.LEHB5
	.uleb128 .L109-.LFB4358
	.uleb128 0x1
	.uleb128 .LEHB6-.LFB4358
	.uleb128 .LEHE6-.LEHB6
	.uleb128 .L107-.LFB4358
	.uleb128 0x3
	.uleb128 .LEHB7-.LFB4358
	.uleb128 .LEHE7-.LEHB7
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB8-.LFB4358
	.uleb128 .LEHE8-.LEHB8
	.uleb128 .L108-.LFB4358
	.uleb128 0x1
	.uleb128 .LEHB9-.LFB4358
	.uleb128 .LEHE9-.LEHB9
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB10-.LFB4358
	.uleb128 .LEHE10-.LEHB10
	.uleb128 .L106-.LFB4358
	.uleb128 0
	.uleb128 .LEHB11-.LFB4358
	.uleb128 .LEHE11-.LEHB11
	.uleb128 0
	.uleb128 0
.LLSDACSE4358:
	.byte	0x1
	.byte	0
	.byte	0
	.byte	0x7d
	.align 4
	.long	0

.LLSDATT4358:
	.section	.text._ZNSt6vectorISt6threadSaIS0_EE17_M_realloc_insertIJRFvRlESt17reference_wrapperIlEEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_,"axG",@progbits,_ZNSt6vectorISt6threadSaIS0_EE17_M_realloc_insertIJRFvRlESt17reference_wrapperIlEEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_,comdat
	.size	_ZNSt6vectorISt6threadSaIS0_EE17_M_realloc_insertIJRFvRlESt17reference_wrapperIlEEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_, .-_ZNSt6vectorISt6threadSaIS0_EE17_M_realloc_insertIJRFvRlESt17reference_wrapperIlEEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC3:
	.string	"cannot create std::deque larger than max_size()"
	.section	.text.unlikely
.LCOLDB7:
	.section	.text.startup,"ax",@progbits
.LHOTB7:
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB3695:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA3695
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pxor	xmm0, xmm0
	xor	eax, eax
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
	xor	ebp, ebp
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	sub	rsp, 152
	.cfi_def_cfa_offset 208
	movaps	XMMWORD PTR [rsp+48], xmm0
	lea	r12, [rsp+48]
	pxor	xmm0, xmm0
	lea	r13, [rsp+72]
	mov	QWORD PTR [rsp+64], 0
	mov	QWORD PTR [rsp+96], 0
	mov	QWORD PTR [rsp+40], r12
	movaps	XMMWORD PTR [rsp+80], xmm0
	cmp	rbp, rax
	je	.L122
.L208:
	mov	QWORD PTR [rbp+0], 0
	mov	edi, 24
	lea	r14, [rsp+80]
.LEHB12:
	call	_Znwm
.LEHE12:
	mov	rdx, QWORD PTR [rsp+40]
	mov	QWORD PTR [rax], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE+16
	lea	rbx, [rsp+112]
	mov	rdi, rbp
	mov	QWORD PTR [rax+16], OFFSET FLAT:_ZL7consumeRl
	mov	rsi, rbx
	mov	QWORD PTR [rax+8], rdx
	xor	edx, edx
	mov	QWORD PTR [rsp+112], rax
.LEHB13:
	call	_ZNSt6thread15_M_start_threadESt10unique_ptrINS_6_StateESt14default_deleteIS1_EEPFvvE
.LEHE13:
	mov	rdi, QWORD PTR [rsp+112]
	test	rdi, rdi
	je	.L123
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax+8]]
.L123:
	add	rbp, 8
	add	r12, 8
	mov	QWORD PTR [rsp+88], rbp
	cmp	r12, r13
	je	.L171
.L209:
	mov	rbp, QWORD PTR [rsp+88]
	mov	rax, QWORD PTR [rsp+96]
	mov	QWORD PTR [rsp+40], r12
	cmp	rbp, rax
	jne	.L208
.L122:
	lea	r14, [rsp+80]
	lea	rcx, [rsp+40]
	mov	edx, OFFSET FLAT:_ZL7consumeRl
	mov	rsi, rbp
	mov	rdi, r14
.LEHB14:
	call	_ZNSt6vectorISt6threadSaIS0_EE17_M_realloc_insertIJRFvRlESt17reference_wrapperIlEEEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_
.LEHE14:
	add	r12, 8
	cmp	r12, r13
	jne	.L209
.L171:
	movabs	r12, 2305843009213693951
	mov	ebx, 1
	jmp	.L127
	.p2align 4,,10
	.p2align 3
.L212:
	mov	DWORD PTR [rax], ebx
	add	rax, 4
.L131:
	mov	edi, OFFSET FLAT:_ZL5ready
	mov	QWORD PTR _ZL4work[rip+48], rax
	add	ebx, 1
	call	_ZNSt18condition_variable10notify_oneEv
	mov	edi, OFFSET FLAT:_ZL4lock
	call	pthread_mutex_unlock
	cmp	ebx, 101
	je	.L210
.L127:
	mov	edi, OFFSET FLAT:_ZL4lock
	call	pthread_mutex_lock
	test	eax, eax
	jne	.L211
	mov	rcx, QWORD PTR _ZL4work[rip+64]
	mov	rax, QWORD PTR _ZL4work[rip+48]
	lea	rdx, [rcx-4]
	cmp	rax, rdx
	jne	.L212
	mov	rbp, QWORD PTR _ZL4work[rip+72]
	mov	rsi, QWORD PTR _ZL4work[rip+40]
	mov	r13, rbp
	sub	r13, rsi
	mov	rcx, r13
	sar	rcx, 3
	cmp	rbp, 1
	mov	rdx, rcx
	adc	rdx, -1
	sub	rax, QWORD PTR _ZL4work[rip+56]
	sal	rdx, 7
	sar	rax, 2
	add	rax, rdx
	mov	rdx, QWORD PTR _ZL4work[rip+32]
	sub	rdx, QWORD PTR _ZL4work[rip+16]
	sar	rdx, 2
	add	rax, rdx
	cmp	rax, r12
	je	.L213
	mov	rdi, QWORD PTR _ZL4work[rip]
	mov	rax, QWORD PTR _ZL4work[rip+8]
	mov	rdx, rbp
	sub	rdx, rdi
	mov	r8, rax
	sar	rdx, 3
	sub	r8, rdx
	cmp	r8, 1
	jbe	.L214
.L133:
	mov	edi, 512
.LEHB15:
	call	_Znwm
.LEHE15:
	mov	QWORD PTR [rbp+8], rax
	mov	rax, QWORD PTR _ZL4work[rip+48]
	mov	DWORD PTR [rax], ebx
	mov	rax, QWORD PTR _ZL4work[rip+72]
	lea	rdx, [rax+8]
	mov	rax, QWORD PTR [rax+8]
	mov	QWORD PTR _ZL4work[rip+72], rdx
	lea	rdx, [rax+512]
	movq	xmm0, rax
	movq	xmm1, rdx
	punpcklqdq	xmm0, xmm1
	movups	XMMWORD PTR _ZL4work[rip+56], xmm0
	jmp	.L131
	.p2align 4,,10
	.p2align 3
.L210:
	mov	edi, OFFSET FLAT:_ZL4lock
	call	pthread_mutex_lock
	test	eax, eax
	jne	.L215
	mov	edi, OFFSET FLAT:_ZL4lock
	mov	BYTE PTR _ZL6isDone[rip], 1
	call	pthread_mutex_unlock
	mov	edi, OFFSET FLAT:_ZL5ready
	call	_ZNSt18condition_variable10notify_allEv
	mov	rbp, QWORD PTR [rsp+88]
	mov	rbx, QWORD PTR [rsp+80]
	cmp	rbx, rbp
	je	.L145
	.p2align 4,,10
	.p2align 3
.L144:
	mov	rdi, rbx
	lea	r14, [rsp+80]
.LEHB16:
	call	_ZNSt6thread4joinEv
	add	rbx, 8
	cmp	rbp, rbx
	jne	.L144
.L145:
	mov	rsi, QWORD PTR [rsp+56]
	mov	edi, OFFSET FLAT:_ZSt4cout
	add	rsi, QWORD PTR [rsp+48]
	lea	r14, [rsp+80]
	add	rsi, QWORD PTR [rsp+64]
	call	_ZNSo9_M_insertIlEERSoT_
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c.isra.0
.LEHE16:
	lea	rbp, [rsp+128]
	mov	edi, 40
	mov	DWORD PTR [rsp+128], 1802723700
	mov	QWORD PTR [rsp+112], rbp
	mov	QWORD PTR [rsp+120], 4
	mov	BYTE PTR [rsp+132], 0
	mov	QWORD PTR [rsp+16], 0
.LEHB17:
	call	_Znwm
.LEHE17:
	lea	rdi, [rax+24]
	mov	QWORD PTR [rax], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE+16
	mov	rbx, rax
	mov	r12, QWORD PTR [rsp+120]
	mov	QWORD PTR [rax+8], rdi
	mov	rax, QWORD PTR [rsp+112]
	cmp	rax, rbp
	je	.L216
	mov	QWORD PTR [rbx+8], rax
	mov	rax, QWORD PTR [rsp+128]
	mov	QWORD PTR [rbx+24], rax
.L147:
	mov	QWORD PTR [rbx+16], r12
	xor	edx, edx
	lea	rsi, [rsp+40]
	lea	rdi, [rsp+16]
	mov	QWORD PTR [rsp+112], rbp
	mov	QWORD PTR [rsp+120], 0
	mov	BYTE PTR [rsp+128], 0
	mov	QWORD PTR [rsp+40], rbx
.LEHB18:
	call	_ZNSt6thread15_M_start_threadESt10unique_ptrINS_6_StateESt14default_deleteIS1_EEPFvvE
.LEHE18:
	mov	rdi, QWORD PTR [rsp+40]
	test	rdi, rdi
	je	.L148
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax+8]]
.L148:
	lea	rbx, [rsp+112]
	mov	rdi, rbx
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	xor	esi, esi
	cmp	QWORD PTR [rsp+16], 0
	mov	edi, OFFSET FLAT:_ZSt4cout
	setne	sil
.LEHB19:
	call	_ZNSo9_M_insertIbEERSoT_
	lea	rdi, [rsp+16]
	call	_ZNSt6thread4joinEv
	xor	esi, esi
	cmp	QWORD PTR [rsp+16], 0
	mov	edi, OFFSET FLAT:_ZSt4cout
	setne	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c.isra.0
.LEHE19:
	lea	rdi, [rsp+16]
.LEHB20:
	call	_ZNSt6thread4joinEv
.LEHE20:
.L168:
	call	_ZNSt6chrono3_V212steady_clock3nowEv
	movdqa	xmm0, XMMWORD PTR .LC4[rip]
	mov	rbp, rax
	movaps	XMMWORD PTR [rsp+112], xmm0
.L153:
	mov	rsi, rbx
	mov	rdi, rbx
.LEHB21:
	call	nanosleep
	cmp	eax, -1
	je	.L217
.L152:
	call	_ZNSt6chrono3_V212steady_clock3nowEv
	xor	esi, esi
	mov	edi, OFFSET FLAT:_ZSt4cout
	cmp	rbp, rax
	setle	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c.isra.0
	call	_ZNSt6chrono3_V212system_clock3nowEv
	xor	esi, esi
	mov	edi, OFFSET FLAT:_ZSt4cout
	test	rax, rax
	setg	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c.isra.0
	mov	edi, 16
	mov	DWORD PTR [rsp+12], 0
	mov	QWORD PTR [rsp+24], 0
	call	_Znwm
.LEHE21:
	lea	rbp, [rsp+12]
	mov	ecx, OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEEE+16
	xor	edx, edx
	mov	rsi, rbx
	movq	xmm0, rcx
	movq	xmm2, rbp
	lea	rdi, [rsp+24]
	mov	QWORD PTR [rsp+112], rax
	punpcklqdq	xmm0, xmm2
	movups	XMMWORD PTR [rax], xmm0
.LEHB22:
	call	_ZNSt6thread15_M_start_threadESt10unique_ptrINS_6_StateESt14default_deleteIS1_EEPFvvE
.LEHE22:
	mov	rdi, rbx
	call	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED1Ev
	mov	edi, 16
	mov	QWORD PTR [rsp+32], 0
.LEHB23:
	call	_Znwm
.LEHE23:
	mov	ecx, OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEEE+16
	movq	xmm3, rbp
	xor	edx, edx
	mov	rsi, rbx
	movq	xmm0, rcx
	lea	rdi, [rsp+32]
	mov	QWORD PTR [rsp+112], rax
	punpcklqdq	xmm0, xmm3
	movups	XMMWORD PTR [rax], xmm0
.LEHB24:
	call	_ZNSt6thread15_M_start_threadESt10unique_ptrINS_6_StateESt14default_deleteIS1_EEPFvvE
.LEHE24:
	mov	rdi, rbx
	call	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED1Ev
	lea	rdi, [rsp+24]
.LEHB25:
	call	_ZNSt6thread4joinEv
	lea	rdi, [rsp+32]
	call	_ZNSt6thread4joinEv
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	esi, DWORD PTR [rsp+12]
	call	_ZNSolsEi
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c.isra.0
	mov	QWORD PTR [rsp+40], 0
	mov	edi, 16
	call	_Znwm
.LEHE25:
	xor	edx, edx
	mov	rsi, rbx
	lea	rdi, [rsp+40]
	mov	QWORD PTR [rsp+112], rax
	mov	QWORD PTR [rax], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEEE+16
.LEHB26:
	call	_ZNSt6thread15_M_start_threadESt10unique_ptrINS_6_StateESt14default_deleteIS1_EEPFvvE
.LEHE26:
	mov	rdi, rbx
	call	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED1Ev
	lea	rdi, [rsp+40]
.LEHB27:
	call	_ZNSt6thread4joinEv
.LEHE27:
	cmp	QWORD PTR [rsp+40], 0
	jne	.L164
	cmp	QWORD PTR [rsp+32], 0
	jne	.L164
	cmp	QWORD PTR [rsp+24], 0
	jne	.L164
	cmp	QWORD PTR [rsp+16], 0
	jne	.L164
	lea	rdi, [rsp+80]
	call	_ZNSt6vectorISt6threadSaIS0_EED1Ev
	add	rsp, 152
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
	.p2align 4,,10
	.p2align 3
.L217:
	.cfi_restore_state
	call	__errno_location
	cmp	DWORD PTR [rax], 4
	jne	.L152
	jmp	.L153
.L214:
	lea	r14, [rcx+2]
	lea	rdx, [r14+r14]
	cmp	rdx, rax
	jb	.L218
	test	rax, rax
	je	.L172
	movabs	rdx, 1152921504606846975
	add	rax, 1
	add	rax, rax
	mov	rbp, rax
	cmp	rdx, rax
	jb	.L219
.L138:
	lea	rdi, [0+rbp*8]
.LEHB28:
	call	_Znwm
	mov	r15, rax
	mov	rax, rbp
	mov	rsi, QWORD PTR _ZL4work[rip+40]
	sub	rax, r14
	shr	rax
	lea	r14, [r15+rax*8]
	mov	rax, QWORD PTR _ZL4work[rip+72]
	lea	rdx, [rax+8]
	cmp	rdx, rsi
	je	.L140
	sub	rdx, rsi
	mov	rdi, r14
	call	memmove
.L140:
	mov	rax, QWORD PTR _ZL4work[rip+8]
	mov	rdi, QWORD PTR _ZL4work[rip]
	lea	rsi, [0+rax*8]
	call	_ZdlPvm
	mov	QWORD PTR _ZL4work[rip], r15
	mov	QWORD PTR _ZL4work[rip+8], rbp
.L137:
	mov	rax, QWORD PTR [r14]
	lea	rbp, [r14+r13]
	mov	QWORD PTR _ZL4work[rip+40], r14
	mov	QWORD PTR _ZL4work[rip+72], rbp
	lea	rdx, [rax+512]
	movq	xmm0, rax
	movq	xmm4, rdx
	punpcklqdq	xmm0, xmm4
	movups	XMMWORD PTR _ZL4work[rip+24], xmm0
	mov	rax, QWORD PTR [rbp+0]
	lea	rdx, [rax+512]
	movq	xmm0, rax
	movq	xmm5, rdx
	punpcklqdq	xmm0, xmm5
	movups	XMMWORD PTR _ZL4work[rip+56], xmm0
	jmp	.L133
.L216:
	mov	rdx, r12
	add	rdx, 1
	je	.L147
	mov	rsi, rbp
	call	memcpy
	jmp	.L147
.L218:
	sub	rax, r14
	add	rbp, 8
	shr	rax
	mov	rdx, rbp
	lea	r14, [rdi+rax*8]
	sub	rdx, rsi
	cmp	r14, rsi
	jnb	.L135
	cmp	rsi, rbp
	je	.L137
	mov	rdi, r14
	call	memmove
	jmp	.L137
.L135:
	cmp	rsi, rbp
	je	.L137
	lea	rdi, [r13+8]
	sub	rdi, rdx
	add	rdi, r14
	call	memmove
	jmp	.L137
.L172:
	mov	ebp, 3
	jmp	.L138
.L219:
	cmp	r12, rax
	jnb	.L139
	call	_ZSt28__throw_bad_array_new_lengthv
.L139:
	call	_ZSt17__throw_bad_allocv
.LEHE28:
.L211:
	mov	edi, eax
	lea	r14, [rsp+80]
.LEHB29:
	call	_ZSt20__throw_system_errori
.LEHE29:
.L164:
	call	_ZSt9terminatev
.L213:
	mov	edi, OFFSET FLAT:.LC3
.LEHB30:
	call	_ZSt20__throw_length_errorPKc
.LEHE30:
.L215:
	mov	edi, eax
	lea	r14, [rsp+80]
.LEHB31:
	call	_ZSt20__throw_system_errori
.LEHE31:
.L185:
	mov	rbp, rax
	jmp	.L158
.L180:
	mov	rbx, rax
	jmp	.L162
.L183:
	mov	rbx, rax
	jmp	.L150
.L176:
	mov	rbx, rax
	jmp	.L156
.L174:
	mov	rbx, rax
	jmp	.L165
.L179:
	mov	rbx, rax
	jmp	.L159
.L182:
	mov	rbp, rax
	jmp	.L125
.L173:
	mov	rbx, rax
	jmp	.L126
.L181:
	mov	rbx, rax
	jmp	.L170
.L175:
	mov	rbx, rax
	jmp	.L151
.L184:
	mov	rbp, rax
	jmp	.L155
.L177:
	mov	rdi, rax
	mov	rax, rdx
	jmp	.L166
.L186:
	mov	rbp, rax
	jmp	.L161
	.section	.gcc_except_table
	.align 4
.LLSDA3695:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT3695-.LLSDATTD3695
.LLSDATTD3695:
	.byte	0x1
	.uleb128 .LLSDACSE3695-.LLSDACSB3695
.LLSDACSB3695:
	.uleb128 .LEHB12-.LFB3695
	.uleb128 .LEHE12-.LEHB12
	.uleb128 .L173-.LFB3695
	.uleb128 0
	.uleb128 .LEHB13-.LFB3695
	.uleb128 .LEHE13-.LEHB13
	.uleb128 .L182-.LFB3695
	.uleb128 0
	.uleb128 .LEHB14-.LFB3695
	.uleb128 .LEHE14-.LEHB14
	.uleb128 .L173-.LFB3695
	.uleb128 0
	.uleb128 .LEHB15-.LFB3695
	.uleb128 .LEHE15-.LEHB15
	.uleb128 .L174-.LFB3695
	.uleb128 0
	.uleb128 .LEHB16-.LFB3695
	.uleb128 .LEHE16-.LEHB16
	.uleb128 .L173-.LFB3695
	.uleb128 0
	.uleb128 .LEHB17-.LFB3695
	.uleb128 .LEHE17-.LEHB17
	.uleb128 .L175-.LFB3695
	.uleb128 0
	.uleb128 .LEHB18-.LFB3695
	.uleb128 .LEHE18-.LEHB18
	.uleb128 .L183-.LFB3695
	.uleb128 0
	.uleb128 .LEHB19-.LFB3695
	.uleb128 .LEHE19-.LEHB19
	.uleb128 .L176-.LFB3695
	.uleb128 0
	.uleb128 .LEHB20-.LFB3695
	.uleb128 .LEHE20-.LEHB20
	.uleb128 .L177-.LFB3695
	.uleb128 0x3
	.uleb128 .LEHB21-.LFB3695
	.uleb128 .LEHE21-.LEHB21
	.uleb128 .L176-.LFB3695
	.uleb128 0
	.uleb128 .LEHB22-.LFB3695
	.uleb128 .LEHE22-.LEHB22
	.uleb128 .L184-.LFB3695
	.uleb128 0
	.uleb128 .LEHB23-.LFB3695
	.uleb128 .LEHE23-.LEHB23
	.uleb128 .L179-.LFB3695
	.uleb128 0
	.uleb128 .LEHB24-.LFB3695
	.uleb128 .LEHE24-.LEHB24
	.uleb128 .L185-.LFB3695
	.uleb128 0
	.uleb128 .LEHB25-.LFB3695
	.uleb128 .LEHE25-.LEHB25
	.uleb128 .L180-.LFB3695
	.uleb128 0
	.uleb128 .LEHB26-.LFB3695
	.uleb128 .LEHE26-.LEHB26
	.uleb128 .L186-.LFB3695
	.uleb128 0
	.uleb128 .LEHB27-.LFB3695
	.uleb128 .LEHE27-.LEHB27
	.uleb128 .L181-.LFB3695
	.uleb128 0
	.uleb128 .LEHB28-.LFB3695
	.uleb128 .LEHE28-.LEHB28
	.uleb128 .L174-.LFB3695
	.uleb128 0
	.uleb128 .LEHB29-.LFB3695
	.uleb128 .LEHE29-.LEHB29
	.uleb128 .L173-.LFB3695
	.uleb128 0
	.uleb128 .LEHB30-.LFB3695
	.uleb128 .LEHE30-.LEHB30
	.uleb128 .L174-.LFB3695
	.uleb128 0
	.uleb128 .LEHB31-.LFB3695
	.uleb128 .LEHE31-.LEHB31
	.uleb128 .L173-.LFB3695
	.uleb128 0
.LLSDACSE3695:
	.byte	0
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	_ZTISt9exception
.LLSDATT3695:
	.section	.text.startup
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC3695
	.type	main.cold, @function
main.cold:
.LFSB3695:
.L158:
	.cfi_def_cfa_offset 208
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	mov	rdi, rbx
	mov	rbx, rbp
	call	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED1Ev
.L159:
	cmp	QWORD PTR [rsp+24], 0
	jne	.L164
.L156:
	cmp	QWORD PTR [rsp+16], 0
	jne	.L164
	lea	r14, [rsp+80]
.L126:
	mov	rdi, r14
	call	_ZNSt6vectorISt6threadSaIS0_EED1Ev
	mov	rdi, rbx
.LEHB32:
	call	_Unwind_Resume
.LEHE32:
.L161:
	mov	rdi, rbx
	mov	rbx, rbp
	call	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED1Ev
.L162:
	cmp	QWORD PTR [rsp+32], 0
	je	.L159
	jmp	.L164
.L150:
	lea	rdi, [rsp+40]
	call	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED1Ev
.L151:
	lea	rdi, [rsp+112]
	lea	r14, [rsp+80]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L126
.L165:
	mov	edi, OFFSET FLAT:_ZL4lock
	lea	r14, [rsp+80]
	call	pthread_mutex_unlock
	jmp	.L126
.L125:
	mov	rdi, rbx
	lea	r14, [rsp+80]
	mov	rbx, rbp
	call	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED1Ev
	jmp	.L126
.L170:
	cmp	QWORD PTR [rsp+40], 0
	je	.L162
	jmp	.L164
.L155:
	mov	rdi, rbx
	mov	rbx, rbp
	call	_ZNSt10unique_ptrINSt6thread6_StateESt14default_deleteIS1_EED1Ev
	jmp	.L156
.L166:
	sub	rax, 1
	jne	.L220
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
.LEHB33:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c.isra.0
.LEHE33:
	call	__cxa_end_catch
	jmp	.L168
.L220:
	mov	rbx, rdi
	jmp	.L156
.L178:
	mov	rbx, rax
	call	__cxa_end_catch
	jmp	.L156
	.cfi_endproc
.LFE3695:
	.section	.gcc_except_table
	.align 4
.LLSDAC3695:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC3695-.LLSDATTDC3695
.LLSDATTDC3695:
	.byte	0x1
	.uleb128 .LLSDACSEC3695-.LLSDACSBC3695
.LLSDACSBC3695:
	.uleb128 .LEHB32-.LCOLDB7
	.uleb128 .LEHE32-.LEHB32
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB33-.LCOLDB7
	.uleb128 .LEHE33-.LEHB33
	.uleb128 .L178-.LCOLDB7
	.uleb128 0
.LLSDACSEC3695:
	.byte	0
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	_ZTISt9exception
.LLSDATTC3695:
	.section	.text.unlikely
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE7:
	.section	.text.startup
.LHOTE7:
	.section	.text.unlikely
.LCOLDB8:
	.section	.text.startup
.LHOTB8:
	.p2align 4
	.type	_GLOBAL__sub_I_main, @function
_GLOBAL__sub_I_main:
.LFB5025:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA5025
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	edi, OFFSET FLAT:_ZStL8__ioinit
.LEHB34:
	call	_ZNSt8ios_base4InitC1Ev
	mov	edx, OFFSET FLAT:__dso_handle
	mov	esi, OFFSET FLAT:_ZStL8__ioinit
	mov	edi, OFFSET FLAT:_ZNSt8ios_base4InitD1Ev
	call	__cxa_atexit
	mov	edi, OFFSET FLAT:_ZL5ready
	call	_ZNSt18condition_variableC1Ev
	mov	edx, OFFSET FLAT:__dso_handle
	mov	esi, OFFSET FLAT:_ZL5ready
	mov	edi, OFFSET FLAT:_ZNSt18condition_variableD1Ev
	call	__cxa_atexit
	pxor	xmm0, xmm0
	mov	edi, 64
	mov	QWORD PTR _ZL4work[rip], 0
	mov	QWORD PTR _ZL4work[rip+8], 8
	movaps	XMMWORD PTR _ZL4work[rip+16], xmm0
	movaps	XMMWORD PTR _ZL4work[rip+32], xmm0
	movaps	XMMWORD PTR _ZL4work[rip+48], xmm0
	movaps	XMMWORD PTR _ZL4work[rip+64], xmm0
	call	_Znwm
.LEHE34:
	mov	rdx, QWORD PTR _ZL4work[rip+8]
	mov	edi, 512
	mov	QWORD PTR _ZL4work[rip], rax
	lea	rdx, [-4+rdx*4]
	and	rdx, -8
	lea	rbx, [rax+rdx]
.LEHB35:
	call	_Znwm
.LEHE35:
	mov	QWORD PTR [rbx], rax
	movq	xmm1, rax
	add	rax, 512
	movq	xmm2, rbx
	movq	xmm0, rax
	punpcklqdq	xmm1, xmm1
	mov	edx, OFFSET FLAT:__dso_handle
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	punpcklqdq	xmm0, xmm2
	mov	esi, OFFSET FLAT:_ZL4work
	mov	edi, OFFSET FLAT:_ZNSt5queueIiSt5dequeIiSaIiEEED1Ev
	movaps	XMMWORD PTR _ZL4work[rip+16], xmm1
	movaps	XMMWORD PTR _ZL4work[rip+32], xmm0
	movaps	XMMWORD PTR _ZL4work[rip+48], xmm1
	movaps	XMMWORD PTR _ZL4work[rip+64], xmm0
	jmp	__cxa_atexit
.L226:
	.cfi_restore_state
	mov	rdi, rax
	jmp	.L222
	.section	.gcc_except_table
	.align 4
.LLSDA5025:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT5025-.LLSDATTD5025
.LLSDATTD5025:
	.byte	0x1
	.uleb128 .LLSDACSE5025-.LLSDACSB5025
.LLSDACSB5025:
	.uleb128 .LEHB34-.LFB5025
	.uleb128 .LEHE34-.LEHB34
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB35-.LFB5025
	.uleb128 .LEHE35-.LEHB35
	.uleb128 .L226-.LFB5025
	.uleb128 0x1
.LLSDACSE5025:
	.byte	0x1
	.byte	0
	.byte	0
	.byte	0x7d
	.align 4
	.long	0

.LLSDATT5025:
	.section	.text.startup
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC5025
	.type	_GLOBAL__sub_I_main.cold, @function
_GLOBAL__sub_I_main.cold:
.LFSB5025:
.L222:
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	call	__cxa_begin_catch
.LEHB36:
	call	__cxa_rethrow
.LEHE36:
.L227:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	__cxa_begin_catch
	mov	rax, QWORD PTR _ZL4work[rip+8]
	mov	rdi, QWORD PTR _ZL4work[rip]
	lea	rsi, [0+rax*8]
	call	_ZdlPvm
	xor	eax, eax
	mov	QWORD PTR _ZL4work[rip], rax
	mov	QWORD PTR _ZL4work[rip+8], rax
.LEHB37:
	call	__cxa_rethrow
.LEHE37:
.L225:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB38:
	call	_Unwind_Resume
.LEHE38:
	.cfi_endproc
.LFE5025:
	.section	.gcc_except_table
	.align 4
.LLSDAC5025:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC5025-.LLSDATTDC5025
.LLSDATTDC5025:
	.byte	0x1
	.uleb128 .LLSDACSEC5025-.LLSDACSBC5025
.LLSDACSBC5025:
	.uleb128 .LEHB36-.LCOLDB8
	.uleb128 .LEHE36-.LEHB36
	.uleb128 .L227-.LCOLDB8
	.uleb128 0x3
	.uleb128 .LEHB37-.LCOLDB8
	.uleb128 .LEHE37-.LEHB37
	.uleb128 .L225-.LCOLDB8
	.uleb128 0
	.uleb128 .LEHB38-.LCOLDB8
	.uleb128 .LEHE38-.LEHB38
	.uleb128 0
	.uleb128 0
.LLSDACSEC5025:
	.byte	0x1
	.byte	0
	.byte	0
	.byte	0x7d
	.align 4
	.long	0

.LLSDATTC5025:
	.section	.text.unlikely
	.section	.text.startup
	.size	_GLOBAL__sub_I_main, .-_GLOBAL__sub_I_main
	.section	.text.unlikely
	.size	_GLOBAL__sub_I_main.cold, .-_GLOBAL__sub_I_main.cold
.LCOLDE8:
	.section	.text.startup
.LHOTE8:
	.section	.init_array,"aw"
	.align 8
	.quad	_GLOBAL__sub_I_main
	.weak	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE
	.section	.rodata._ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE,"aG",@progbits,_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE,comdat
	.align 32
	.type	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE, @object
	.size	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE, 59
_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE:
	.string	"NSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE"
	.weak	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE
	.section	.rodata._ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE,"aG",@progbits,_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE,comdat
	.align 8
	.type	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE, @object
	.size	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE, 24
_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE
	.quad	_ZTINSt6thread6_StateE
	.section	.rodata
	.align 8
	.type	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEEE, @object
	.size	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEEE, 24
_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEEE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEEE
	.quad	_ZTINSt6thread6_StateE
	.align 32
	.type	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEEE, @object
	.size	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEEE, 67
_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEEE:
	.string	"*NSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEEE"
	.align 8
	.type	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEEE, @object
	.size	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEEE, 24
_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEEE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEEE
	.quad	_ZTINSt6thread6_StateE
	.align 32
	.type	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEEE, @object
	.size	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEEE, 68
_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEEE:
	.string	"*NSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEEE"
	.align 8
	.type	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEEE, @object
	.size	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEEE, 24
_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEEE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEEE
	.quad	_ZTINSt6thread6_StateE
	.align 32
	.type	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEEE, @object
	.size	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEEE, 68
_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEEE:
	.string	"*NSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEEE"
	.weak	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE
	.section	.rodata._ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE,"aG",@progbits,_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE,comdat
	.align 32
	.type	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE, @object
	.size	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE, 84
_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE:
	.string	"NSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE"
	.weak	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE
	.section	.rodata._ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE,"aG",@progbits,_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE,comdat
	.align 8
	.type	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE, @object
	.size	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE, 24
_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE
	.quad	_ZTINSt6thread6_StateE
	.weak	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE
	.section	.rodata._ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE,"aG",@progbits,_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE,comdat
	.align 8
	.type	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE, @object
	.size	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE, 40
_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE:
	.quad	0
	.quad	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEEE
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED1Ev
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEED0Ev
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJ4TaskEEEEE6_M_runEv
	.section	.rodata
	.align 8
	.type	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEEE, @object
	.size	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEEE, 40
_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEEE:
	.quad	0
	.quad	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEEE
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEED1Ev
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEED0Ev
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE_EEEEE6_M_runEv
	.align 8
	.type	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEEE, @object
	.size	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEEE, 40
_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEEE:
	.quad	0
	.quad	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEEE
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEED1Ev
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEED0Ev
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE0_EEEEE6_M_runEv
	.align 8
	.type	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEEE, @object
	.size	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEEE, 40
_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEEE:
	.quad	0
	.quad	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEEE
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEED1Ev
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEED0Ev
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJZ4mainEUlvE1_EEEEE6_M_runEv
	.weak	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE
	.section	.rodata._ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE,"aG",@progbits,_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE,comdat
	.align 8
	.type	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE, @object
	.size	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE, 40
_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE:
	.quad	0
	.quad	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEEE
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED1Ev
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEED0Ev
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFvRlESt17reference_wrapperIlEEEEEE6_M_runEv
	.local	_ZL6isDone
	.comm	_ZL6isDone,1,1
	.local	_ZL4work
	.comm	_ZL4work,80,32
	.local	_ZL5ready
	.comm	_ZL5ready,48,32
	.local	_ZL4lock
	.comm	_ZL4lock,40,32
	.local	_ZStL8__ioinit
	.comm	_ZStL8__ioinit,1,1
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC4:
	.quad	0
	.quad	1000000
	.hidden	__dso_handle
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
