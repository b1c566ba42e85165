	.file	"exceptionPointers.cpp"
	.intel_syntax noprefix
	.text
	.section	.text._ZNSt15__exception_ptr12__dest_thunkISt12out_of_rangeEEvPv,"axG",@progbits,_ZNSt15__exception_ptr12__dest_thunkISt12out_of_rangeEEvPv,comdat
	.p2align 4
	.weak	_ZNSt15__exception_ptr12__dest_thunkISt12out_of_rangeEEvPv
	.type	_ZNSt15__exception_ptr12__dest_thunkISt12out_of_rangeEEvPv, @function
_ZNSt15__exception_ptr12__dest_thunkISt12out_of_rangeEEvPv:
.LFB2587:
	.cfi_startproc
	mov	rax, QWORD PTR [rdi]
	jmp	[QWORD PTR [rax]]
	.cfi_endproc
.LFE2587:
	.size	_ZNSt15__exception_ptr12__dest_thunkISt12out_of_rangeEEvPv, .-_ZNSt15__exception_ptr12__dest_thunkISt12out_of_rangeEEvPv
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"zero"
	.section	.text.unlikely,"ax",@progbits
	.type	_ZL4keepi, @function
_ZL4keepi:
.LFB2146:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2146
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
	test	esi, esi
	jne	.L4
	mov	edi, 16
	call	__cxa_allocate_exception
	mov	esi, OFFSET FLAT:.LC0
	mov	rdi, rax
	mov	r12, rax
.LEHB0:
	call	_ZNSt13runtime_errorC1EPKc
.LEHE0:
	mov	edx, OFFSET FLAT:_ZNSt13runtime_errorD1Ev
	mov	esi, OFFSET FLAT:_ZTISt13runtime_error
	mov	rdi, r12
.LEHB1:
	call	__cxa_throw
.L4:
	dec	esi
	jne	.L5
	mov	edi, 4
	call	__cxa_allocate_exception
	xor	edx, edx
	mov	esi, OFFSET FLAT:_ZTIi
	mov	DWORD PTR [rax], 42
	mov	rdi, rax
	call	__cxa_throw
.L5:
	mov	edi, 32
	call	__cxa_allocate_exception
	mov	edx, OFFSET FLAT:_ZN4LoudD1Ev
	mov	esi, OFFSET FLAT:_ZTI4Loud
	mov	rdi, rax
	lea	rax, [rax+16]
	mov	QWORD PTR [rdi], rax
	mov	DWORD PTR [rdi+16], 1685417836
	mov	QWORD PTR [rdi+8], 4
	mov	BYTE PTR [rdi+20], 0
	call	__cxa_throw
.LEHE1:
.L8:
	mov	rbx, rax
.L6:
	mov	rdi, r12
	call	__cxa_free_exception
	mov	rdi, rbx
	jmp	.L7
.L9:
	mov	rdi, rax
.L7:
	call	__cxa_begin_catch
	mov	rdi, rbp
	call	_ZSt17current_exceptionv
.LEHB2:
	call	__cxa_end_catch
.LEHE2:
	mov	rax, rbp
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2146:
	.globl	__gxx_personality_v0
	.section	.gcc_except_table,"a",@progbits
	.align 4
.LLSDA2146:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT2146-.LLSDATTD2146
.LLSDATTD2146:
	.byte	0x1
	.uleb128 .LLSDACSE2146-.LLSDACSB2146
.LLSDACSB2146:
	.uleb128 .LEHB0-.LFB2146
	.uleb128 .LEHE0-.LEHB0
	.uleb128 .L8-.LFB2146
	.uleb128 0x3
	.uleb128 .LEHB1-.LFB2146
	.uleb128 .LEHE1-.LEHB1
	.uleb128 .L9-.LFB2146
	.uleb128 0x1
	.uleb128 .LEHB2-.LFB2146
	.uleb128 .LEHE2-.LEHB2
	.uleb128 0
	.uleb128 0
.LLSDACSE2146:
	.byte	0x1
	.byte	0
	.byte	0
	.byte	0x7d
	.align 4
	.long	0

.LLSDATT2146:
	.section	.text.unlikely
	.size	_ZL4keepi, .-_ZL4keepi
	.section	.rodata.str1.1
.LC1:
	.string	"none\n"
.LC2:
	.string	"exception "
.LC3:
	.string	"int "
.LC4:
	.string	"Loud "
	.section	.text.unlikely
.LCOLDB5:
	.text
.LHOTB5:
	.p2align 4
	.type	_ZL4tellNSt15__exception_ptr13exception_ptrE.isra.0, @function
_ZL4tellNSt15__exception_ptr13exception_ptrE.isra.0:
.LFB2780:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2780
	test	rdi, rdi
	jne	.L12
	mov	edx, 5
	mov	esi, OFFSET FLAT:.LC1
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB3:
	jmp	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.LEHE3:
.L12:
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	sub	rsp, 24
	.cfi_def_cfa_offset 48
	mov	QWORD PTR [rsp+8], rdi
	lea	rdi, [rsp+8]
	call	_ZNSt15__exception_ptr13exception_ptr9_M_addrefEv
	lea	rdi, [rsp+8]
.LEHB4:
	call	_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE
.LEHE4:
.L26:
	mov	rbx, rax
	mov	rbp, rdx
	jmp	.L13
	.section	.gcc_except_table
	.align 4
.LLSDA2780:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT2780-.LLSDATTD2780
.LLSDATTD2780:
	.byte	0x1
	.uleb128 .LLSDACSE2780-.LLSDACSB2780
.LLSDACSB2780:
	.uleb128 .LEHB3-.LFB2780
	.uleb128 .LEHE3-.LEHB3
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB4-.LFB2780
	.uleb128 .LEHE4-.LEHB4
	.uleb128 .L26-.LFB2780
	.uleb128 0x7
.LLSDACSE2780:
	.byte	0x3
	.byte	0
	.byte	0x2
	.byte	0x7d
	.byte	0x1
	.byte	0x7d
	.byte	0
	.byte	0x7d
	.align 4
	.long	_ZTI4Loud
	.long	_ZTIi
	.long	_ZTISt9exception
.LLSDATT2780:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2780
	.type	_ZL4tellNSt15__exception_ptr13exception_ptrE.isra.0.cold, @function
_ZL4tellNSt15__exception_ptr13exception_ptrE.isra.0.cold:
.LFSB2780:
.L13:
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -24
	.cfi_offset 6, -16
	cmp	QWORD PTR [rsp+8], 0
	je	.L14
	lea	rdi, [rsp+8]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L14:
	cmp	rbp, 3
	je	.L15
	jg	.L16
	cmp	rbp, 1
	je	.L17
	cmp	rbp, 2
	je	.L18
.L16:
	mov	rdi, rbx
.LEHB5:
	call	_Unwind_Resume
.LEHE5:
.L15:
	mov	rdi, rbx
	call	__cxa_begin_catch
	mov	esi, OFFSET FLAT:.LC4
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rbx, rax
.LEHB6:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdx, QWORD PTR [rbx+8]
	mov	rsi, QWORD PTR [rbx]
	mov	rdi, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE6:
.L19:
	add	rsp, 24
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 8
	jmp	__cxa_end_catch
.L23:
	.cfi_restore_state
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB7:
	call	_Unwind_Resume
.LEHE7:
.L17:
	mov	rdi, rbx
	call	__cxa_begin_catch
	mov	esi, OFFSET FLAT:.LC2
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rbx, rax
.LEHB8:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rbp, rax
	mov	rax, QWORD PTR [rbx]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	rdi, rbp
	mov	rsi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE8:
	jmp	.L19
.L25:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB9:
	call	_Unwind_Resume
.LEHE9:
.L18:
	mov	rdi, rbx
	call	__cxa_begin_catch
	mov	esi, OFFSET FLAT:.LC3
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	ebx, DWORD PTR [rax]
.LEHB10:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, ebx
	call	_ZNSolsEi
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE10:
	jmp	.L19
.L24:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
.LEHB11:
	call	_Unwind_Resume
.LEHE11:
	.cfi_endproc
.LFE2780:
	.section	.gcc_except_table
	.align 4
.LLSDAC2780:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC2780-.LLSDATTDC2780
.LLSDATTDC2780:
	.byte	0x1
	.uleb128 .LLSDACSEC2780-.LLSDACSBC2780
.LLSDACSBC2780:
	.uleb128 .LEHB5-.LCOLDB5
	.uleb128 .LEHE5-.LEHB5
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB6-.LCOLDB5
	.uleb128 .LEHE6-.LEHB6
	.uleb128 .L23-.LCOLDB5
	.uleb128 0
	.uleb128 .LEHB7-.LCOLDB5
	.uleb128 .LEHE7-.LEHB7
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB8-.LCOLDB5
	.uleb128 .LEHE8-.LEHB8
	.uleb128 .L25-.LCOLDB5
	.uleb128 0
	.uleb128 .LEHB9-.LCOLDB5
	.uleb128 .LEHE9-.LEHB9
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB10-.LCOLDB5
	.uleb128 .LEHE10-.LEHB10
	.uleb128 .L24-.LCOLDB5
	.uleb128 0
	.uleb128 .LEHB11-.LCOLDB5
	.uleb128 .LEHE11-.LEHB11
	.uleb128 0
	.uleb128 0
.LLSDACSEC2780:
	.byte	0x3
	.byte	0
	.byte	0x2
	.byte	0x7d
	.byte	0x1
	.byte	0x7d
	.byte	0
	.byte	0x7d
	.align 4
	.long	_ZTI4Loud
	.long	_ZTIi
	.long	_ZTISt9exception
.LLSDATTC2780:
	.section	.text.unlikely
	.text
	.size	_ZL4tellNSt15__exception_ptr13exception_ptrE.isra.0, .-_ZL4tellNSt15__exception_ptr13exception_ptrE.isra.0
	.section	.text.unlikely
	.size	_ZL4tellNSt15__exception_ptr13exception_ptrE.isra.0.cold, .-_ZL4tellNSt15__exception_ptr13exception_ptrE.isra.0.cold
.LCOLDE5:
	.text
.LHOTE5:
	.section	.rodata._ZN4LoudD2Ev.str1.1,"aMS",@progbits,1
.LC6:
	.string	"end of "
	.section	.text._ZN4LoudD2Ev,"axG",@progbits,_ZN4LoudD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4LoudD2Ev
	.type	_ZN4LoudD2Ev, @function
_ZN4LoudD2Ev:
.LFB2144:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2144
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	edx, 7
	mov	rbx, rdi
	mov	esi, OFFSET FLAT:.LC6
	mov	edi, OFFSET FLAT:_ZSt4cout
	sub	rsp, 16
	.cfi_def_cfa_offset 32
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdx, QWORD PTR [rbx+8]
	mov	rsi, QWORD PTR [rbx]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	BYTE PTR [rsp+15], 10
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L30
	mov	edx, 1
	lea	rsi, [rsp+15]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, QWORD PTR [rbx]
	lea	rax, [rbx+16]
	cmp	rdi, rax
	je	.L29
.L34:
	mov	rsi, QWORD PTR [rbx+16]
	add	rsp, 16
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	add	rsi, 1
	jmp	_ZdlPvm
	.p2align 4,,10
	.p2align 3
.L30:
	.cfi_restore_state
	mov	esi, 10
	call	_ZNSo3putEc
	mov	rdi, QWORD PTR [rbx]
	lea	rax, [rbx+16]
	cmp	rdi, rax
	jne	.L34
.L29:
	add	rsp, 16
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2144:
	.section	.gcc_except_table
.LLSDA2144:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2144-.LLSDACSB2144
.LLSDACSB2144:
.LLSDACSE2144:
	.section	.text._ZN4LoudD2Ev,"axG",@progbits,_ZN4LoudD5Ev,comdat
	.size	_ZN4LoudD2Ev, .-_ZN4LoudD2Ev
	.weak	_ZN4LoudD1Ev
	.set	_ZN4LoudD1Ev,_ZN4LoudD2Ev
	.section	.text._ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EED2Ev,"axG",@progbits,_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EED2Ev
	.type	_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EED2Ev, @function
_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EED2Ev:
.LFB2441:
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
	je	.L36
	.p2align 4,,10
	.p2align 3
.L38:
	cmp	QWORD PTR [rbx], 0
	je	.L37
	mov	rdi, rbx
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L37:
	add	rbx, 8
	cmp	rbp, rbx
	jne	.L38
	mov	rbx, QWORD PTR [r12]
.L36:
	test	rbx, rbx
	je	.L35
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
.L35:
	.cfi_restore_state
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2441:
	.size	_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EED2Ev, .-_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EED2Ev
	.weak	_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EED1Ev
	.set	_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EED1Ev,_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EED2Ev
	.section	.rodata._ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_.str1.1,"aMS",@progbits,1
.LC7:
	.string	"vector::_M_realloc_insert"
	.section	.text._ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_,"axG",@progbits,_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_
	.type	_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_, @function
_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_:
.LFB2661:
	.cfi_startproc
	movabs	rcx, 1152921504606846975
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
	mov	r14, QWORD PTR [rdi+8]
	mov	r12, QWORD PTR [rdi]
	mov	rax, r14
	sub	rax, r12
	sar	rax, 3
	cmp	rax, rcx
	je	.L61
	cmp	r12, r14
	mov	ecx, 1
	mov	rbx, rsi
	mov	r13, rdi
	cmovne	rcx, rax
	add	rax, rcx
	setc	cl
	sub	rsi, r12
	movzx	ecx, cl
	test	rcx, rcx
	jne	.L54
	test	rax, rax
	jne	.L62
	mov	QWORD PTR [rsp+8], 0
	mov	ebp, 8
	xor	r15d, r15d
.L48:
	mov	rax, QWORD PTR [rdx]
	mov	QWORD PTR [rdx], 0
	mov	QWORD PTR [r15+rsi], rax
	cmp	rbx, r12
	je	.L49
	mov	rsi, rbx
	mov	rax, r12
	mov	rdx, r15
	sub	rsi, r12
	.p2align 4,,10
	.p2align 3
.L50:
	mov	rcx, QWORD PTR [rax]
	add	rax, 8
	add	rdx, 8
	mov	QWORD PTR [rdx-8], rcx
	cmp	rax, rbx
	jne	.L50
	lea	rbp, [r15+8+rsi]
.L49:
	cmp	rbx, r14
	je	.L51
	sub	r14, rbx
	mov	rdi, rbp
	mov	rsi, rbx
	mov	rdx, r14
	add	rbp, r14
	call	memcpy
.L51:
	test	r12, r12
	je	.L52
	mov	rsi, QWORD PTR [r13+16]
	mov	rdi, r12
	sub	rsi, r12
	call	_ZdlPvm
.L52:
	mov	rax, QWORD PTR [rsp+8]
	mov	QWORD PTR [r13+0], r15
	mov	QWORD PTR [r13+8], rbp
	mov	QWORD PTR [r13+16], rax
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
.L54:
	.cfi_restore_state
	movabs	rbp, 9223372036854775800
.L47:
	mov	rdi, rbp
	mov	QWORD PTR [rsp+24], rdx
	mov	QWORD PTR [rsp+16], rsi
	call	_Znwm
	mov	rsi, QWORD PTR [rsp+16]
	mov	rdx, QWORD PTR [rsp+24]
	mov	r15, rax
	lea	rax, [rax+rbp]
	mov	QWORD PTR [rsp+8], rax
	lea	rbp, [r15+8]
	jmp	.L48
.L62:
	movabs	rcx, 1152921504606846975
	cmp	rax, rcx
	cmova	rax, rcx
	lea	rbp, [0+rax*8]
	jmp	.L47
.L61:
	mov	edi, OFFSET FLAT:.LC7
	call	_ZSt20__throw_length_errorPKc
	.cfi_endproc
.LFE2661:
	.size	_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_, .-_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_
	.text
	.align 2
	.p2align 4
	.type	_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EE12emplace_backIJS1_EEERS1_DpOT_.isra.0, @function
_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EE12emplace_backIJS1_EEERS1_DpOT_.isra.0:
.LFB2783:
	.cfi_startproc
	mov	rdx, rsi
	mov	rsi, QWORD PTR [rdi+8]
	cmp	rsi, QWORD PTR [rdi+16]
	je	.L64
	mov	rax, QWORD PTR [rdx]
	add	rsi, 8
	mov	QWORD PTR [rdx], 0
	mov	QWORD PTR [rsi-8], rax
	mov	QWORD PTR [rdi+8], rsi
	ret
.L64:
	jmp	_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_
	.cfi_endproc
.LFE2783:
	.size	_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EE12emplace_backIJS1_EEERS1_DpOT_.isra.0, .-_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EE12emplace_backIJS1_EEERS1_DpOT_.isra.0
	.section	.rodata.str1.1
.LC8:
	.string	"outer"
.LC9:
	.string	"made"
.LC10:
	.string	"cleared\n"
.LC11:
	.string	"inner "
	.section	.text.unlikely
.LCOLDB12:
	.section	.text.startup,"ax",@progbits
.LHOTB12:
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB2148:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2148
	push	r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	pxor	xmm0, xmm0
	push	r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	push	rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	push	rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	xor	ebx, ebx
	sub	rsp, 72
	.cfi_def_cfa_offset 112
	mov	QWORD PTR [rsp+48], 0
	movaps	XMMWORD PTR [rsp+32], xmm0
.L69:
	mov	esi, ebx
	lea	rdi, [rsp+16]
.LEHB12:
	call	_ZL4keepi
.LEHE12:
	jmp	.L165
.L163:
	jmp	.L164
	.section	.gcc_except_table
	.align 4
.LLSDA2148:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT2148-.LLSDATTD2148
.LLSDATTD2148:
	.byte	0x1
	.uleb128 .LLSDACSE2148-.LLSDACSB2148
.LLSDACSB2148:
	.uleb128 .LEHB12-.LFB2148
	.uleb128 .LEHE12-.LEHB12
	.uleb128 .L163-.LFB2148
	.uleb128 0
.LLSDACSE2148:
	.byte	0x1
	.byte	0
	.byte	0
	.byte	0
	.byte	0x2
	.byte	0x7d
	.byte	0x3
	.byte	0x7b
	.align 4
	.long	_ZTISt11logic_error
	.long	_ZTIi
	.long	0

.LLSDATT2148:
	.section	.text.startup
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2148
	.type	main.cold, @function
main.cold:
.LFSB2148:
.L165:
	.cfi_def_cfa_offset 112
	.cfi_offset 3, -40
	.cfi_offset 6, -32
	.cfi_offset 12, -24
	.cfi_offset 13, -16
	lea	rsi, [rsp+16]
	lea	rdi, [rsp+32]
.LEHB13:
	call	_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EE12emplace_backIJS1_EEERS1_DpOT_.isra.0
.LEHE13:
	cmp	QWORD PTR [rsp+16], 0
	je	.L68
	lea	rdi, [rsp+16]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L68:
	add	ebx, 1
	cmp	ebx, 3
	jne	.L69
	xor	edx, edx
	lea	rsi, [rsp+16]
	lea	rdi, [rsp+32]
	mov	QWORD PTR [rsp+16], rdx
.LEHB14:
	call	_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EE12emplace_backIJS1_EEERS1_DpOT_.isra.0
.LEHE14:
	cmp	QWORD PTR [rsp+16], 0
	je	.L70
	lea	rdi, [rsp+16]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L70:
	mov	rbp, QWORD PTR [rsp+32]
	mov	r12, QWORD PTR [rsp+40]
	mov	r13, rbp
	mov	rbx, rbp
	cmp	rbp, r12
	je	.L79
.L75:
	mov	rdi, QWORD PTR [rbx]
	mov	QWORD PTR [rsp+16], rdi
	test	rdi, rdi
	je	.L73
	lea	rdi, [rsp+16]
	call	_ZNSt15__exception_ptr13exception_ptr9_M_addrefEv
	mov	rdi, QWORD PTR [rsp+16]
.L73:
.LEHB15:
	call	_ZL4tellNSt15__exception_ptr13exception_ptrE.isra.0
.LEHE15:
	cmp	QWORD PTR [rsp+16], 0
	je	.L74
	lea	rdi, [rsp+16]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L74:
	add	rbx, 8
	cmp	r12, rbx
	jne	.L75
.L78:
	mov	rdi, QWORD PTR [r13+0]
	mov	QWORD PTR [rsp+16], rdi
	test	rdi, rdi
	je	.L76
	lea	rdi, [rsp+16]
	call	_ZNSt15__exception_ptr13exception_ptr9_M_addrefEv
	mov	rdi, QWORD PTR [rsp+16]
.L76:
.LEHB16:
	call	_ZL4tellNSt15__exception_ptr13exception_ptrE.isra.0
.LEHE16:
	cmp	QWORD PTR [rsp+16], 0
	je	.L77
	lea	rdi, [rsp+16]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L77:
	add	r13, 8
	cmp	r12, r13
	jne	.L78
.L79:
	mov	edi, 16
	call	__cxa_allocate_exception
	mov	esi, OFFSET FLAT:.LC8
	mov	rdi, rax
	mov	r13, rax
.LEHB17:
	call	_ZNSt11logic_errorC1EPKc
.LEHE17:
	mov	edx, OFFSET FLAT:_ZNSt11logic_errorD1Ev
	mov	esi, OFFSET FLAT:_ZTISt11logic_error
	mov	rdi, r13
.LEHB18:
	call	__cxa_throw
.LEHE18:
.L129:
.L164:
	mov	rbx, rax
.L88:
	lea	rdi, [rsp+32]
	call	_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EED1Ev
	mov	rdi, rbx
.LEHB19:
	call	_Unwind_Resume
.LEHE19:
.L128:
.L174:
	cmp	QWORD PTR [rsp+16], 0
	mov	rbx, rax
	je	.L88
.L172:
	lea	rdi, [rsp+16]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
	jmp	.L88
.L130:
	jmp	.L174
.L134:
	mov	rdi, rax
.L96:
	call	__cxa_begin_catch
	lea	rdi, [rsp+8]
	call	_ZSt17current_exceptionv
	mov	edi, 4
	call	__cxa_allocate_exception
	xor	edx, edx
	mov	esi, OFFSET FLAT:_ZTIi
	mov	DWORD PTR [rax], 7
	mov	rdi, rax
.LEHB20:
	call	__cxa_throw
.LEHE20:
.L133:
	mov	rbx, rax
	mov	rdi, r13
	call	__cxa_free_exception
	mov	rdi, rbx
	jmp	.L96
.L131:
	jmp	.L174
.L135:
	mov	rbx, rax
	cmp	rdx, 2
	jne	.L102
	mov	rdi, rbx
	call	__cxa_begin_catch
	mov	rax, QWORD PTR [rsp+8]
	mov	QWORD PTR [rsp+16], rax
	test	rax, rax
	je	.L103
	lea	rdi, [rsp+16]
	call	_ZNSt15__exception_ptr13exception_ptr9_M_addrefEv
.L103:
	lea	rdi, [rsp+16]
.LEHB21:
	call	_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE
.LEHE21:
.L132:
	jmp	.L174
.L139:
	cmp	QWORD PTR [rsp+16], 0
	mov	rbx, rax
	je	.L102
	lea	rdi, [rsp+16]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L102:
	cmp	QWORD PTR [rsp+8], 0
	je	.L116
	lea	rdi, [rsp+8]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L116:
	call	__cxa_end_catch
	jmp	.L88
.L136:
	cmp	QWORD PTR [rsp+16], 0
	mov	rbx, rax
	mov	r13, rdx
	je	.L105
	lea	rdi, [rsp+16]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L105:
	cmp	r13, 3
	jne	.L107
	mov	rdi, rbx
	call	__cxa_begin_catch
	mov	esi, OFFSET FLAT:.LC11
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rbx, rax
.LEHB22:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	r13, rax
	mov	rax, QWORD PTR [rbx]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	rdi, r13
	mov	rsi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE22:
	lea	rdi, [rsp+16]
	mov	rbx, rax
	call	_ZSt17current_exceptionv
	xor	esi, esi
	mov	rax, QWORD PTR [rsp+8]
	mov	rdi, rbx
	cmp	QWORD PTR [rsp+16], rax
	sete	sil
.LEHB23:
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE23:
	cmp	QWORD PTR [rsp+16], 0
	je	.L108
	lea	rdi, [rsp+16]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L108:
	call	__cxa_end_catch
	call	__cxa_end_catch
	mov	rax, QWORD PTR [rsp+8]
	mov	QWORD PTR [rsp+16], rax
	test	rax, rax
	jne	.L177
.L109:
	mov	rdi, QWORD PTR [rsp+16]
.LEHB24:
	call	_ZL4tellNSt15__exception_ptr13exception_ptrE.isra.0
.LEHE24:
	cmp	QWORD PTR [rsp+16], 0
	je	.L97
	lea	rdi, [rsp+16]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L97:
	cmp	QWORD PTR [rsp+8], 0
	jne	.L178
.L98:
.LEHB25:
	call	__cxa_end_catch
	mov	esi, OFFSET FLAT:.LC9
	lea	rdi, [rsp+16]
	call	_ZNSt12out_of_rangeC1EPKc
.LEHE25:
	mov	edi, 16
	call	__cxa_allocate_exception
	mov	edx, OFFSET FLAT:_ZNSt15__exception_ptr12__dest_thunkISt12out_of_rangeEEvPv
	mov	esi, OFFSET FLAT:_ZTISt12out_of_range
	mov	rbx, rax
	mov	rdi, rax
	call	__cxa_init_primary_exception
	lea	rsi, [rsp+16]
	mov	rdi, rbx
	call	_ZNSt11logic_errorC2ERKS_
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTVSt12out_of_range+16
	lea	rdi, [rsp+8]
	mov	rsi, rbx
	call	_ZNSt15__exception_ptr13exception_ptrC1EPv
	mov	rdi, QWORD PTR [rsp+8]
.LEHB26:
	call	_ZL4tellNSt15__exception_ptr13exception_ptrE.isra.0
.LEHE26:
	cmp	QWORD PTR [rsp+8], 0
	jne	.L179
.L80:
	lea	rdi, [rsp+16]
	call	_ZNSt12out_of_rangeD1Ev
	xor	eax, eax
	lea	rdi, [rsp+8]
	mov	QWORD PTR [rsp+16], rax
	call	_ZSt17current_exceptionv
	xor	esi, esi
	mov	rax, QWORD PTR [rsp+16]
	cmp	QWORD PTR [rsp+8], rax
	sete	sil
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB27:
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rbx, rax
	call	_ZSt19uncaught_exceptionsv
	mov	rdi, rbx
	mov	esi, eax
	call	_ZNSolsEi
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE27:
	cmp	QWORD PTR [rsp+8], 0
	je	.L81
	lea	rdi, [rsp+8]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L81:
	cmp	QWORD PTR [rsp+16], 0
	je	.L82
	lea	rdi, [rsp+16]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L82:
	cmp	rbp, r12
	jne	.L180
.L83:
	mov	esi, OFFSET FLAT:.LC10
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB28:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
.LEHE28:
	mov	esi, 1
	lea	rdi, [rsp+16]
.LEHB29:
	call	_ZL4keepi
.LEHE29:
	lea	rdi, [rsp+16]
.LEHB30:
	call	_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE
.LEHE30:
.L137:
	mov	rbx, rax
.L113:
	call	__cxa_end_catch
.L107:
	call	__cxa_end_catch
	jmp	.L102
.L177:
	lea	rdi, [rsp+16]
	call	_ZNSt15__exception_ptr13exception_ptr9_M_addrefEv
	jmp	.L109
.L138:
	cmp	QWORD PTR [rsp+16], 0
	mov	rbx, rax
	je	.L113
	lea	rdi, [rsp+16]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
	jmp	.L113
.L178:
	lea	rdi, [rsp+8]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
	jmp	.L98
.L179:
	lea	rdi, [rsp+8]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
	jmp	.L80
.L141:
	cmp	QWORD PTR [rsp+8], 0
	mov	rbx, rax
	je	.L120
	lea	rdi, [rsp+8]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L120:
	cmp	QWORD PTR [rsp+16], 0
	jne	.L172
	jmp	.L88
.L140:
	cmp	QWORD PTR [rsp+8], 0
	mov	rbx, rax
	je	.L118
	lea	rdi, [rsp+8]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L118:
	lea	rdi, [rsp+16]
	call	_ZNSt12out_of_rangeD1Ev
	jmp	.L88
.L180:
	mov	rbx, rbp
.L85:
	cmp	QWORD PTR [rbx], 0
	je	.L84
	mov	rdi, rbx
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L84:
	add	rbx, 8
	cmp	r12, rbx
	jne	.L85
	mov	QWORD PTR [rsp+40], rbp
	jmp	.L83
.L143:
	cmp	QWORD PTR [rsp+16], 0
	mov	rbx, rax
	je	.L123
	lea	rdi, [rsp+16]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.L123:
	mov	rdi, rbx
.L124:
	call	__cxa_begin_catch
.LEHB31:
	call	__cxa_rethrow
.LEHE31:
.L142:
	mov	rdi, rax
	jmp	.L124
.L144:
	mov	rbp, rdx
	mov	rbx, rax
	call	__cxa_end_catch
	cmp	rbp, 2
	jne	.L88
	mov	rdi, rbx
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	esi, DWORD PTR [rax]
.LEHB32:
	call	_ZNSolsEi
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE32:
	call	__cxa_end_catch
	lea	rdi, [rsp+32]
	call	_ZNSt6vectorINSt15__exception_ptr13exception_ptrESaIS1_EED1Ev
	add	rsp, 72
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
.L145:
	.cfi_restore_state
	mov	rbx, rax
	call	__cxa_end_catch
	jmp	.L88
	.cfi_endproc
.LFE2148:
	.section	.gcc_except_table
	.align 4
.LLSDAC2148:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC2148-.LLSDATTDC2148
.LLSDATTDC2148:
	.byte	0x1
	.uleb128 .LLSDACSEC2148-.LLSDACSBC2148
.LLSDACSBC2148:
	.uleb128 .LEHB13-.LCOLDB12
	.uleb128 .LEHE13-.LEHB13
	.uleb128 .L128-.LCOLDB12
	.uleb128 0
	.uleb128 .LEHB14-.LCOLDB12
	.uleb128 .LEHE14-.LEHB14
	.uleb128 .L130-.LCOLDB12
	.uleb128 0
	.uleb128 .LEHB15-.LCOLDB12
	.uleb128 .LEHE15-.LEHB15
	.uleb128 .L131-.LCOLDB12
	.uleb128 0
	.uleb128 .LEHB16-.LCOLDB12
	.uleb128 .LEHE16-.LEHB16
	.uleb128 .L132-.LCOLDB12
	.uleb128 0
	.uleb128 .LEHB17-.LCOLDB12
	.uleb128 .LEHE17-.LEHB17
	.uleb128 .L133-.LCOLDB12
	.uleb128 0x1
	.uleb128 .LEHB18-.LCOLDB12
	.uleb128 .LEHE18-.LEHB18
	.uleb128 .L134-.LCOLDB12
	.uleb128 0x1
	.uleb128 .LEHB19-.LCOLDB12
	.uleb128 .LEHE19-.LEHB19
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB20-.LCOLDB12
	.uleb128 .LEHE20-.LEHB20
	.uleb128 .L135-.LCOLDB12
	.uleb128 0x5
	.uleb128 .LEHB21-.LCOLDB12
	.uleb128 .LEHE21-.LEHB21
	.uleb128 .L136-.LCOLDB12
	.uleb128 0x7
	.uleb128 .LEHB22-.LCOLDB12
	.uleb128 .LEHE22-.LEHB22
	.uleb128 .L137-.LCOLDB12
	.uleb128 0
	.uleb128 .LEHB23-.LCOLDB12
	.uleb128 .LEHE23-.LEHB23
	.uleb128 .L138-.LCOLDB12
	.uleb128 0
	.uleb128 .LEHB24-.LCOLDB12
	.uleb128 .LEHE24-.LEHB24
	.uleb128 .L139-.LCOLDB12
	.uleb128 0
	.uleb128 .LEHB25-.LCOLDB12
	.uleb128 .LEHE25-.LEHB25
	.uleb128 .L129-.LCOLDB12
	.uleb128 0
	.uleb128 .LEHB26-.LCOLDB12
	.uleb128 .LEHE26-.LEHB26
	.uleb128 .L140-.LCOLDB12
	.uleb128 0
	.uleb128 .LEHB27-.LCOLDB12
	.uleb128 .LEHE27-.LEHB27
	.uleb128 .L141-.LCOLDB12
	.uleb128 0
	.uleb128 .LEHB28-.LCOLDB12
	.uleb128 .LEHE28-.LEHB28
	.uleb128 .L129-.LCOLDB12
	.uleb128 0
	.uleb128 .LEHB29-.LCOLDB12
	.uleb128 .LEHE29-.LEHB29
	.uleb128 .L142-.LCOLDB12
	.uleb128 0x1
	.uleb128 .LEHB30-.LCOLDB12
	.uleb128 .LEHE30-.LEHB30
	.uleb128 .L143-.LCOLDB12
	.uleb128 0x1
	.uleb128 .LEHB31-.LCOLDB12
	.uleb128 .LEHE31-.LEHB31
	.uleb128 .L144-.LCOLDB12
	.uleb128 0x5
	.uleb128 .LEHB32-.LCOLDB12
	.uleb128 .LEHE32-.LEHB32
	.uleb128 .L145-.LCOLDB12
	.uleb128 0
.LLSDACSEC2148:
	.byte	0x1
	.byte	0
	.byte	0
	.byte	0
	.byte	0x2
	.byte	0x7d
	.byte	0x3
	.byte	0x7b
	.align 4
	.long	_ZTISt11logic_error
	.long	_ZTIi
	.long	0

.LLSDATTC2148:
	.section	.text.unlikely
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE12:
	.section	.text.startup
.LHOTE12:
	.p2align 4
	.type	_GLOBAL__sub_I_main, @function
_GLOBAL__sub_I_main:
.LFB2775:
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
.LFE2775:
	.size	_GLOBAL__sub_I_main, .-_GLOBAL__sub_I_main
	.section	.init_array,"aw"
	.align 8
	.quad	_GLOBAL__sub_I_main
	.weak	_ZTS4Loud
	.section	.rodata._ZTS4Loud,"aG",@progbits,_ZTS4Loud,comdat
	.type	_ZTS4Loud, @object
	.size	_ZTS4Loud, 6
_ZTS4Loud:
	.string	"4Loud"
	.weak	_ZTI4Loud
	.section	.rodata._ZTI4Loud,"aG",@progbits,_ZTI4Loud,comdat
	.align 8
	.type	_ZTI4Loud, @object
	.size	_ZTI4Loud, 16
_ZTI4Loud:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS4Loud
	.local	_ZStL8__ioinit
	.comm	_ZStL8__ioinit,1,1
	.hidden	__dso_handle
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
