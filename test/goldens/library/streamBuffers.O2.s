	.file	"streamBuffers.cpp"
	.intel_syntax noprefix
	.text
	.section	.text.unlikely,"ax",@progbits
	.align 2
.LCOLDB0:
	.text
.LHOTB0:
	.align 2
	.p2align 4
	.type	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag.isra.0, @function
_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag.isra.0:
.LFB2965:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2965
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	lea	rax, [rdi+16]
	mov	r15, rdi
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
	mov	ebp, edx
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	mov	rbx, rsi
	sub	rsp, 56
	.cfi_def_cfa_offset 112
	cmp	r8d, -1
	sete	r13b
	mov	QWORD PTR [rsp+16], rcx
	xor	r12d, r12d
	mov	QWORD PTR [rsp+40], 15
	mov	QWORD PTR [rsp+24], rax
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L2:
	cmp	QWORD PTR [rsp+16], 0
	setne	r14b
	and	r14b, r13b
	jne	.L53
	mov	r14d, r13d
.L3:
	cmp	r14b, cl
	je	.L23
	cmp	r12, QWORD PTR [rsp+40]
	jnb	.L23
	test	dl, dl
	jne	.L54
.L6:
	add	r12, 1
	mov	BYTE PTR [r15+15+r12], bpl
	mov	rax, QWORD PTR [rbx+16]
	cmp	rax, QWORD PTR [rbx+24]
	jnb	.L9
	add	rax, 1
	mov	QWORD PTR [rbx+16], rax
.L10:
	mov	ebp, -1
.L11:
	cmp	ebp, -1
	sete	cl
	test	rbx, rbx
	setne	al
	and	al, cl
	mov	edx, eax
	je	.L2
	mov	rax, QWORD PTR [rbx+24]
	xor	ecx, ecx
	cmp	QWORD PTR [rbx+16], rax
	jb	.L2
	mov	rax, QWORD PTR [rbx]
	mov	BYTE PTR [rsp+15], cl
	mov	rdi, rbx
	mov	BYTE PTR [rsp], dl
.LEHB0:
	call	[QWORD PTR [rax+72]]
.LEHE0:
	movzx	edx, BYTE PTR [rsp]
	movzx	ecx, BYTE PTR [rsp+15]
	add	eax, 1
	jne	.L2
	mov	ecx, edx
	xor	ebx, ebx
	xor	edx, edx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L60:
	lea	rax, [r12+1]
	mov	rdx, r12
	lea	rsi, [rsp+40]
	mov	rdi, r15
	mov	QWORD PTR [rsp+40], rax
.LEHB1:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
.LEHE1:
	mov	rdi, QWORD PTR [r15]
	mov	rcx, rax
	cmp	r12, 1
	je	.L55
	test	r12, r12
	je	.L14
	mov	rsi, rdi
	mov	rdx, r12
	mov	rdi, rax
	call	memcpy
	mov	rdi, QWORD PTR [r15]
	mov	rcx, rax
.L14:
	cmp	QWORD PTR [rsp+24], rdi
	je	.L15
	mov	rax, QWORD PTR [r15+16]
	mov	QWORD PTR [rsp], rcx
	lea	rsi, [rax+1]
	call	_ZdlPvm
	mov	rcx, QWORD PTR [rsp]
.L15:
	mov	rax, QWORD PTR [rsp+40]
	mov	QWORD PTR [r15], rcx
	mov	QWORD PTR [r15+16], rax
.L12:
	test	rbx, rbx
	je	.L18
	test	r14b, r14b
	jne	.L56
.L18:
	mov	rax, QWORD PTR [r15]
	lea	r14, [r12+1]
	mov	BYTE PTR [rax+r12], bpl
	mov	rax, QWORD PTR [rbx+16]
	cmp	rax, QWORD PTR [rbx+24]
	jnb	.L21
	add	rax, 1
	mov	QWORD PTR [rbx+16], rax
.L22:
	mov	r12, r14
	mov	ebp, -1
.L23:
	cmp	ebp, -1
	sete	r14b
	test	rbx, rbx
	setne	al
	and	al, r14b
	mov	BYTE PTR [rsp], al
	jne	.L57
	mov	BYTE PTR [rsp], r14b
.L24:
	cmp	QWORD PTR [rsp+16], 0
	setne	al
	and	al, r13b
	mov	BYTE PTR [rsp+15], al
	jne	.L58
	mov	BYTE PTR [rsp+15], r13b
.L25:
	movzx	esi, BYTE PTR [rsp+15]
	cmp	BYTE PTR [rsp], sil
	je	.L59
.L26:
	cmp	QWORD PTR [rsp+40], r12
	jne	.L12
	jmp	.L60
	.p2align 4,,10
	.p2align 3
.L53:
	mov	rax, QWORD PTR [rsp+16]
	mov	rdi, QWORD PTR [rax+24]
	cmp	QWORD PTR [rax+16], rdi
	jnb	.L61
	xor	r14d, r14d
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L58:
	mov	rax, QWORD PTR [rsp+16]
	mov	rdi, QWORD PTR [rax+24]
	cmp	QWORD PTR [rax+16], rdi
	jnb	.L62
	mov	BYTE PTR [rsp+15], 0
	movzx	esi, BYTE PTR [rsp+15]
	cmp	BYTE PTR [rsp], sil
	jne	.L26
.L59:
	mov	rax, QWORD PTR [r15]
	mov	QWORD PTR [r15+8], r12
	mov	BYTE PTR [rax+r12], 0
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
.L57:
	.cfi_restore_state
	mov	rax, QWORD PTR [rbx+24]
	cmp	QWORD PTR [rbx+16], rax
	jnb	.L63
	mov	BYTE PTR [rsp], 0
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L54:
	mov	rax, QWORD PTR [rbx+16]
	cmp	rax, QWORD PTR [rbx+24]
	jnb	.L7
	movzx	ebp, BYTE PTR [rax]
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L56:
	mov	rax, QWORD PTR [rbx+16]
	cmp	rax, QWORD PTR [rbx+24]
	jnb	.L19
	movzx	ebp, BYTE PTR [rax]
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L55:
	movzx	eax, BYTE PTR [rdi]
	mov	BYTE PTR [rcx], al
	mov	rdi, QWORD PTR [r15]
	jmp	.L14
	.p2align 4,,10
	.p2align 3
.L9:
	mov	rax, QWORD PTR [rbx]
	mov	rdi, rbx
.LEHB2:
	call	[QWORD PTR [rax+80]]
.LEHE2:
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L21:
	mov	rax, QWORD PTR [rbx]
	mov	rdi, rbx
.LEHB3:
	call	[QWORD PTR [rax+80]]
.LEHE3:
	jmp	.L22
.L61:
	mov	BYTE PTR [rsp], dl
	mov	rdx, rax
	mov	rax, QWORD PTR [rax]
	mov	BYTE PTR [rsp+15], cl
	mov	rdi, rdx
.LEHB4:
	call	[QWORD PTR [rax+72]]
.LEHE4:
	movzx	edx, BYTE PTR [rsp]
	movzx	ecx, BYTE PTR [rsp+15]
	add	eax, 1
	mov	eax, 0
	cmovne	rax, QWORD PTR [rsp+16]
	mov	QWORD PTR [rsp+16], rax
	mov	eax, 0
	cmovne	r14d, eax
	jmp	.L3
.L62:
	mov	rdx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rdx
.LEHB5:
	call	[QWORD PTR [rax+72]]
	movzx	esi, BYTE PTR [rsp+15]
	add	eax, 1
	mov	eax, 0
	cmovne	esi, eax
	mov	eax, 0
	cmovne	rax, QWORD PTR [rsp+16]
	mov	BYTE PTR [rsp+15], sil
	mov	QWORD PTR [rsp+16], rax
	jmp	.L25
.L63:
	mov	rax, QWORD PTR [rbx]
	mov	rdi, rbx
	call	[QWORD PTR [rax+72]]
.LEHE5:
	movzx	edi, BYTE PTR [rsp]
	add	eax, 1
	mov	eax, 0
	cmovne	edi, eax
	mov	eax, 0
	cmove	rbx, rax
	mov	BYTE PTR [rsp], dil
	jmp	.L24
.L7:
	mov	rax, QWORD PTR [rbx]
	mov	rdi, rbx
.LEHB6:
	call	[QWORD PTR [rax+72]]
.LEHE6:
	mov	ebp, eax
	cmp	eax, -1
	jne	.L6
	jmp	.L8
.L19:
	mov	rax, QWORD PTR [rbx]
	mov	rdi, rbx
.LEHB7:
	call	[QWORD PTR [rax+72]]
.LEHE7:
	mov	ebp, eax
	cmp	eax, -1
	jne	.L18
	jmp	.L20
.L39:
	mov	rbx, rax
	jmp	.L27
	.globl	__gxx_personality_v0
	.section	.gcc_except_table,"a",@progbits
.LLSDA2965:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2965-.LLSDACSB2965
.LLSDACSB2965:
	.uleb128 .LEHB0-.LFB2965
	.uleb128 .LEHE0-.LEHB0
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB1-.LFB2965
	.uleb128 .LEHE1-.LEHB1
	.uleb128 .L39-.LFB2965
	.uleb128 0
	.uleb128 .LEHB2-.LFB2965
	.uleb128 .LEHE2-.LEHB2
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB3-.LFB2965
	.uleb128 .LEHE3-.LEHB3
	.uleb128 .L39-.LFB2965
	.uleb128 0
	.uleb128 .LEHB4-.LFB2965
	.uleb128 .LEHE4-.LEHB4
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB5-.LFB2965
	.uleb128 .LEHE5-.LEHB5
	.uleb128 .L39-.LFB2965
	.uleb128 0
	.uleb128 .LEHB6-.LFB2965
	.uleb128 .LEHE6-.LEHB6
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB7-.LFB2965
	.uleb128 .LEHE7-.LEHB7
	.uleb128 .L39-.LFB2965
	.uleb128 0
.LLSDACSE2965:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2965
	.type	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag.isra.0.cold, @function
_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag.isra.0.cold:
.LFSB2965:
.L20:
	.cfi_def_cfa_offset 112
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	mov	rax, QWORD PTR [r15]
	mov	BYTE PTR [rax+r12], -1
	mov	rax, QWORD PTR ds:16
	ud2
.L8:
	mov	BYTE PTR [r15+16+r12], -1
	mov	rax, QWORD PTR ds:16
	ud2
.L27:
	mov	rdi, r15
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	rdi, rbx
.LEHB8:
	call	_Unwind_Resume
.LEHE8:
	.cfi_endproc
.LFE2965:
	.section	.gcc_except_table
.LLSDAC2965:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC2965-.LLSDACSBC2965
.LLSDACSBC2965:
	.uleb128 .LEHB8-.LCOLDB0
	.uleb128 .LEHE8-.LEHB8
	.uleb128 0
	.uleb128 0
.LLSDACSEC2965:
	.section	.text.unlikely
	.text
	.size	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag.isra.0, .-_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag.isra.0
	.section	.text.unlikely
	.size	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag.isra.0.cold, .-_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag.isra.0.cold
.LCOLDE0:
	.text
.LHOTE0:
	.section	.rodata._ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_.str1.8,"aMS",@progbits,1
	.align 8
.LC1:
	.string	"basic_string: construction from null is not valid"
	.section	.text._ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_,"axG",@progbits,_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC5IS3_EEPKcRKS3_,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_
	.type	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_, @function
_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_:
.LFB2470:
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
	je	.L74
	mov	rbx, rdi
	mov	rdi, rsi
	mov	r12, rsi
	call	strlen
	mov	QWORD PTR [rsp+8], rax
	mov	rbp, rax
	cmp	rax, 15
	ja	.L75
	cmp	rax, 1
	jne	.L68
	movzx	edx, BYTE PTR [r12]
	mov	BYTE PTR [rbx+16], dl
.L69:
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
.L68:
	.cfi_restore_state
	test	rax, rax
	je	.L69
	jmp	.L67
	.p2align 4,,10
	.p2align 3
.L75:
	xor	edx, edx
	lea	rsi, [rsp+8]
	mov	rdi, rbx
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
	mov	QWORD PTR [rbx], rax
	mov	r13, rax
	mov	rax, QWORD PTR [rsp+8]
	mov	QWORD PTR [rbx+16], rax
.L67:
	mov	rdi, r13
	mov	rdx, rbp
	mov	rsi, r12
	call	memcpy
	mov	rax, QWORD PTR [rsp+8]
	mov	r13, QWORD PTR [rbx]
	jmp	.L69
.L74:
	mov	edi, OFFSET FLAT:.LC1
	call	_ZSt19__throw_logic_errorPKc
	.cfi_endproc
.LFE2470:
	.size	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_, .-_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_
	.weak	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
	.set	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_,_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC2:
	.string	"report "
.LC3:
	.string	" ["
.LC4:
	.string	"]\n"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC5:
	.string	"one two three four five six seven eight"
	.section	.rodata.str1.1
.LC6:
	.string	"one.txt"
.LC7:
	.string	"first file\n"
	.section	.text.unlikely
.LCOLDB8:
	.text
.LHOTB8:
	.p2align 4
	.type	_ZL6movingv, @function
_ZL6movingv:
.LFB2165:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2165
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	sub	rsp, 2624
	.cfi_def_cfa_offset 2640
	lea	rdi, [rsp+32]
.LEHB9:
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEC1Ev
.LEHE9:
	mov	rax, QWORD PTR [rsp+32]
	lea	rdx, [rsp+32]
	mov	esi, OFFSET FLAT:.LC2
	lea	rdi, [rsp+32]
	add	rdx, QWORD PTR [rax-24]
	mov	eax, DWORD PTR [rdx+24]
	and	eax, -75
	or	eax, 8
	mov	DWORD PTR [rdx+24], eax
.LEHB10:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 255
	call	_ZNSolsEi
.LEHE10:
	lea	rsi, [rsp+32]
	lea	rdi, [rsp+416]
.LEHB11:
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEC1EOS4_
.LEHE11:
	mov	esi, 32
	lea	rdi, [rsp+416]
.LEHB12:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	mov	esi, 16
	call	_ZNSolsEi
	lea	rsi, [rsp+424]
	lea	rdi, [rsp+1600]
	call	_ZNKSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE3strEv
.LEHE12:
	mov	rdx, QWORD PTR [rsp+1608]
	mov	rsi, QWORD PTR [rsp+1600]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB13:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, OFFSET FLAT:.LC3
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	lea	rsi, [rsp+40]
	lea	rdi, [rsp+2112]
	mov	rbx, rax
	call	_ZNKSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE3strEv
.LEHE13:
	mov	rdx, QWORD PTR [rsp+2120]
	mov	rsi, QWORD PTR [rsp+2112]
	mov	rdi, rbx
.LEHB14:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, OFFSET FLAT:.LC4
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
.LEHE14:
	lea	rdi, [rsp+2112]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+1600]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdx, [rsp+1600]
	mov	esi, OFFSET FLAT:.LC5
	lea	rdi, [rsp+2112]
.LEHB15:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
.LEHE15:
	mov	edx, 24
	lea	rsi, [rsp+2112]
	lea	rdi, [rsp+800]
.LEHB16:
	call	_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEC1ERKNS_12basic_stringIcS2_S3_EESt13_Ios_Openmode
.LEHE16:
	lea	rdi, [rsp+2112]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rax, [rsp+16]
	mov	rsi, rsp
	lea	rdi, [rsp+800]
	mov	QWORD PTR [rsp], rax
	mov	QWORD PTR [rsp+8], 0
	mov	BYTE PTR [rsp+16], 0
.LEHB17:
	call	_ZStrsIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EE
	lea	rsi, [rsp+800]
	lea	rdi, [rsp+1200]
	call	_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEC1EOS4_
.LEHE17:
	mov	rsi, rsp
	lea	rdi, [rsp+1200]
.LEHB18:
	call	_ZStrsIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EE
	mov	rdx, QWORD PTR [rsp+8]
	mov	rsi, QWORD PTR [rsp]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdi, [rsp+1200]
	mov	rbx, rax
	call	_ZNSi5tellgEv
	mov	rsi, rax
	mov	rdi, rbx
	call	_ZNSo9_M_insertIlEERSoT_
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edx, 16
	mov	esi, OFFSET FLAT:.LC6
	lea	rdi, [rsp+1600]
	call	_ZNSt14basic_ofstreamIcSt11char_traitsIcEEC1EPKcSt13_Ios_Openmode
.LEHE18:
	lea	rsi, [rsp+1600]
	lea	rdi, [rsp+2112]
.LEHB19:
	call	_ZNSt14basic_ofstreamIcSt11char_traitsIcEEC1EOS2_
.LEHE19:
	mov	esi, OFFSET FLAT:.LC7
	lea	rdi, [rsp+2112]
.LEHB20:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 1
	call	_ZNSolsEi
	lea	rdi, [rsp+1712]
	call	_ZNKSt12__basic_fileIcE7is_openEv
	mov	edi, OFFSET FLAT:_ZSt4cout
	movzx	esi, al
	call	_ZNSo9_M_insertIbEERSoT_
	lea	rdi, [rsp+2224]
	mov	rbx, rax
	call	_ZNKSt12__basic_fileIcE7is_openEv
	mov	rdi, rbx
	movzx	esi, al
	call	_ZNSo9_M_insertIbEERSoT_
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE20:
	lea	rdi, [rsp+2112]
	call	_ZNSt14basic_ofstreamIcSt11char_traitsIcEED1Ev
	lea	rdi, [rsp+1600]
	call	_ZNSt14basic_ofstreamIcSt11char_traitsIcEED1Ev
	lea	rdi, [rsp+1200]
	call	_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rsp
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+800]
	call	_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEED1Ev
	lea	rdi, [rsp+416]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
	lea	rdi, [rsp+32]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
	add	rsp, 2624
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.L97:
	.cfi_restore_state
	mov	rbx, rax
	jmp	.L78
.L96:
	mov	rbx, rax
	jmp	.L83
.L95:
	mov	rbx, rax
	jmp	.L84
.L94:
	mov	rbx, rax
	jmp	.L85
.L93:
	mov	rbx, rax
	jmp	.L86
.L92:
	mov	rbx, rax
	jmp	.L82
.L91:
	mov	rbx, rax
	jmp	.L79
.L89:
	mov	rbx, rax
	jmp	.L81
.L90:
	mov	rbx, rax
	jmp	.L80
.L88:
	mov	rbx, rax
	jmp	.L87
	.section	.gcc_except_table
.LLSDA2165:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2165-.LLSDACSB2165
.LLSDACSB2165:
	.uleb128 .LEHB9-.LFB2165
	.uleb128 .LEHE9-.LEHB9
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB10-.LFB2165
	.uleb128 .LEHE10-.LEHB10
	.uleb128 .L97-.LFB2165
	.uleb128 0
	.uleb128 .LEHB11-.LFB2165
	.uleb128 .LEHE11-.LEHB11
	.uleb128 .L88-.LFB2165
	.uleb128 0
	.uleb128 .LEHB12-.LFB2165
	.uleb128 .LEHE12-.LEHB12
	.uleb128 .L89-.LFB2165
	.uleb128 0
	.uleb128 .LEHB13-.LFB2165
	.uleb128 .LEHE13-.LEHB13
	.uleb128 .L90-.LFB2165
	.uleb128 0
	.uleb128 .LEHB14-.LFB2165
	.uleb128 .LEHE14-.LEHB14
	.uleb128 .L91-.LFB2165
	.uleb128 0
	.uleb128 .LEHB15-.LFB2165
	.uleb128 .LEHE15-.LEHB15
	.uleb128 .L89-.LFB2165
	.uleb128 0
	.uleb128 .LEHB16-.LFB2165
	.uleb128 .LEHE16-.LEHB16
	.uleb128 .L92-.LFB2165
	.uleb128 0
	.uleb128 .LEHB17-.LFB2165
	.uleb128 .LEHE17-.LEHB17
	.uleb128 .L93-.LFB2165
	.uleb128 0
	.uleb128 .LEHB18-.LFB2165
	.uleb128 .LEHE18-.LEHB18
	.uleb128 .L94-.LFB2165
	.uleb128 0
	.uleb128 .LEHB19-.LFB2165
	.uleb128 .LEHE19-.LEHB19
	.uleb128 .L95-.LFB2165
	.uleb128 0
	.uleb128 .LEHB20-.LFB2165
	.uleb128 .LEHE20-.LEHB20
	.uleb128 .L96-.LFB2165
	.uleb128 0
.LLSDACSE2165:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2165
	.type	_ZL6movingv.cold, @function
_ZL6movingv.cold:
.LFSB2165:
.L78:
	.cfi_def_cfa_offset 2640
	.cfi_offset 3, -16
	lea	rdi, [rsp+32]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rbx
.LEHB21:
	call	_Unwind_Resume
.L83:
	lea	rdi, [rsp+2112]
	call	_ZNSt14basic_ofstreamIcSt11char_traitsIcEED1Ev
.L84:
	lea	rdi, [rsp+1600]
	call	_ZNSt14basic_ofstreamIcSt11char_traitsIcEED1Ev
.L85:
	lea	rdi, [rsp+1200]
	call	_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEED1Ev
.L86:
	mov	rdi, rsp
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+800]
	call	_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEED1Ev
.L81:
	lea	rdi, [rsp+416]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
.L87:
	lea	rdi, [rsp+32]
	call	_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE21:
.L82:
	lea	rdi, [rsp+2112]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L81
.L79:
	lea	rdi, [rsp+2112]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L80:
	lea	rdi, [rsp+1600]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L81
	.cfi_endproc
.LFE2165:
	.section	.gcc_except_table
.LLSDAC2165:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC2165-.LLSDACSBC2165
.LLSDACSBC2165:
	.uleb128 .LEHB21-.LCOLDB8
	.uleb128 .LEHE21-.LEHB21
	.uleb128 0
	.uleb128 0
.LLSDACSEC2165:
	.section	.text.unlikely
	.text
	.size	_ZL6movingv, .-_ZL6movingv
	.section	.text.unlikely
	.size	_ZL6movingv.cold, .-_ZL6movingv.cold
.LCOLDE8:
	.text
.LHOTE8:
	.section	.rodata.str1.1
.LC9:
	.string	"some text"
.LC10:
	.string	"written\n"
	.section	.text.unlikely
.LCOLDB11:
	.text
.LHOTB11:
	.p2align 4
	.type	_ZL7buffersv, @function
_ZL7buffersv:
.LFB2167:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2167
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	edx, 8
	mov	esi, OFFSET FLAT:.LC6
	sub	rsp, 1008
	.cfi_def_cfa_offset 1024
	lea	rdi, [rsp+480]
.LEHB22:
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEEC1EPKcSt13_Ios_Openmode
.LEHE22:
	mov	edx, 4294967295
	xor	ecx, ecx
	mov	rdi, rsp
	mov	rax, QWORD PTR [rsp+480]
	mov	r8, rdx
	mov	rax, QWORD PTR [rax-24]
	mov	rsi, QWORD PTR [rsp+712+rax]
	lea	rax, [rsp+16]
	mov	QWORD PTR [rsp], rax
.LEHB23:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag.isra.0
.LEHE23:
	mov	rsi, QWORD PTR [rsp+8]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB24:
	call	_ZNSo9_M_insertImEERSoT_
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdx, QWORD PTR [rsp+8]
	mov	rsi, QWORD PTR [rsp]
	mov	rdi, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdx, [rsp+32]
	mov	esi, OFFSET FLAT:.LC9
	lea	rdi, [rsp+64]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
.LEHE24:
	mov	edx, 8
	lea	rsi, [rsp+64]
	lea	rdi, [rsp+96]
.LEHB25:
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEC1ERKNS_12basic_stringIcS2_S3_EESt13_Ios_Openmode
.LEHE25:
	lea	rdi, [rsp+64]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+112]
.LEHB26:
	call	_ZNSt15basic_streambufIcSt11char_traitsIcEE5sgetcEv
	movsx	esi, al
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdi, [rsp+112]
	mov	rbx, rax
	call	_ZNSt15basic_streambufIcSt11char_traitsIcEE6sbumpcEv
	movsx	esi, al
	mov	rdi, rbx
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdi, [rsp+112]
	mov	rbx, rax
	call	_ZNSt15basic_streambufIcSt11char_traitsIcEE6snextcEv
	movsx	esi, al
	mov	rdi, rbx
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdi, [rsp+112]
	mov	rbx, rax
	call	_ZNSt15basic_streambufIcSt11char_traitsIcEE8in_availEv
	mov	rsi, rax
	mov	rdi, rbx
	call	_ZNSo9_M_insertIlEERSoT_
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rax, QWORD PTR [rsp+96]
	mov	edx, 4294967295
	xor	ecx, ecx
	lea	rdi, [rsp+32]
	mov	r8, rdx
	mov	rax, QWORD PTR [rax-24]
	mov	rsi, QWORD PTR [rsp+328+rax]
	lea	rax, [rsp+48]
	mov	QWORD PTR [rsp+32], rax
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag.isra.0
.LEHE26:
	mov	rdx, QWORD PTR [rsp+40]
	mov	rsi, QWORD PTR [rsp+32]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB27:
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	lea	rdi, [rsp+112]
	mov	rbx, rax
	call	_ZNSt15basic_streambufIcSt11char_traitsIcEE5sgetcEv
	mov	esi, eax
	mov	rdi, rbx
	call	_ZNSolsEi
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edi, OFFSET FLAT:_ZSt3cin
	call	_ZNSi3getEv
	mov	rdi, QWORD PTR _ZSt3cin[rip+248]
	call	_ZNSt15basic_streambufIcSt11char_traitsIcEE5sgetcEv
	movsx	esi, al
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, QWORD PTR _ZSt3cin[rip+248]
	mov	rbx, rax
	call	_ZNSt15basic_streambufIcSt11char_traitsIcEE6sbumpcEv
	movsx	esi, al
	mov	rdi, rbx
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, QWORD PTR _ZSt3cin[rip+248]
	mov	rbx, rax
	call	_ZNSt15basic_streambufIcSt11char_traitsIcEE7sungetcEv
	movsx	esi, al
	mov	rdi, rbx
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rax, QWORD PTR _ZSt3cin[rip]
	mov	edx, 4294967295
	xor	ecx, ecx
	lea	rdi, [rsp+64]
	mov	r8, rdx
	mov	rax, QWORD PTR [rax-24]
	mov	rsi, QWORD PTR _ZSt3cin[rax+232]
	lea	rax, [rsp+80]
	mov	QWORD PTR [rsp+64], rax
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag.isra.0
.LEHE27:
	mov	rsi, QWORD PTR [rsp+72]
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB28:
	call	_ZNSo9_M_insertImEERSoT_
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, QWORD PTR _ZSt4cout[rip+240]
	mov	edx, 8
	mov	esi, OFFSET FLAT:.LC10
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax+96]]
	mov	rdi, QWORD PTR _ZSt4cout[rip+240]
	mov	rax, QWORD PTR [rdi+40]
	cmp	rax, QWORD PTR [rdi+48]
	jnb	.L102
	mov	BYTE PTR [rax], 33
	add	QWORD PTR [rdi+40], 1
.L103:
	mov	rax, QWORD PTR _ZSt4cout[rip]
	mov	rdx, QWORD PTR [rsp+40]
	mov	rsi, QWORD PTR [rsp+32]
	mov	rax, QWORD PTR [rax-24]
	mov	rdi, QWORD PTR _ZSt4cout[rax+232]
	test	rdx, rdx
	jg	.L104
.L106:
	mov	esi, 10
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdi, [rsp+64]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+32]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+96]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	mov	rdi, rsp
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+480]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEED1Ev
	add	rsp, 1008
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.L104:
	.cfi_restore_state
	test	rdi, rdi
	je	.L106
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax+96]]
	jmp	.L106
.L102:
	mov	rax, QWORD PTR [rdi]
	mov	esi, 33
	call	[QWORD PTR [rax+104]]
.LEHE28:
	jmp	.L103
.L113:
	mov	rbx, rax
	jmp	.L112
.L118:
	mov	rbx, rax
	jmp	.L109
.L117:
	mov	rbx, rax
	jmp	.L110
.L116:
	mov	rbx, rax
	jmp	.L111
.L115:
	mov	rbx, rax
	jmp	.L107
.L114:
	mov	rbx, rax
	jmp	.L108
	.section	.gcc_except_table
.LLSDA2167:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2167-.LLSDACSB2167
.LLSDACSB2167:
	.uleb128 .LEHB22-.LFB2167
	.uleb128 .LEHE22-.LEHB22
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB23-.LFB2167
	.uleb128 .LEHE23-.LEHB23
	.uleb128 .L113-.LFB2167
	.uleb128 0
	.uleb128 .LEHB24-.LFB2167
	.uleb128 .LEHE24-.LEHB24
	.uleb128 .L114-.LFB2167
	.uleb128 0
	.uleb128 .LEHB25-.LFB2167
	.uleb128 .LEHE25-.LEHB25
	.uleb128 .L115-.LFB2167
	.uleb128 0
	.uleb128 .LEHB26-.LFB2167
	.uleb128 .LEHE26-.LEHB26
	.uleb128 .L116-.LFB2167
	.uleb128 0
	.uleb128 .LEHB27-.LFB2167
	.uleb128 .LEHE27-.LEHB27
	.uleb128 .L117-.LFB2167
	.uleb128 0
	.uleb128 .LEHB28-.LFB2167
	.uleb128 .LEHE28-.LEHB28
	.uleb128 .L118-.LFB2167
	.uleb128 0
.LLSDACSE2167:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2167
	.type	_ZL7buffersv.cold, @function
_ZL7buffersv.cold:
.LFSB2167:
.L109:
	.cfi_def_cfa_offset 1024
	.cfi_offset 3, -16
	lea	rdi, [rsp+64]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L110:
	lea	rdi, [rsp+32]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L111:
	lea	rdi, [rsp+96]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
.L108:
	mov	rdi, rsp
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L112:
	lea	rdi, [rsp+480]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEED1Ev
	mov	rdi, rbx
.LEHB29:
	call	_Unwind_Resume
.LEHE29:
.L107:
	lea	rdi, [rsp+64]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	jmp	.L108
	.cfi_endproc
.LFE2167:
	.section	.gcc_except_table
.LLSDAC2167:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC2167-.LLSDACSBC2167
.LLSDACSBC2167:
	.uleb128 .LEHB29-.LCOLDB11
	.uleb128 .LEHE29-.LEHB29
	.uleb128 0
	.uleb128 0
.LLSDACSEC2167:
	.section	.text.unlikely
	.text
	.size	_ZL7buffersv, .-_ZL7buffersv
	.section	.text.unlikely
	.size	_ZL7buffersv.cold, .-_ZL7buffersv.cold
.LCOLDE11:
	.text
.LHOTE11:
	.section	.text._ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code,"axG",@progbits,_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code,comdat
	.p2align 4
	.weak	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code
	.type	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code, @function
_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code:
.LFB2546:
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
	je	.L131
	mov	rdi, rax
	mov	rbp, rax
	call	strlen
	mov	rsi, rbp
	mov	rdi, rbx
	mov	rdx, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.L127:
	mov	rax, QWORD PTR [rbx]
	mov	BYTE PTR [rsp+15], 58
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rbx+16+rax], 0
	je	.L128
	mov	rdi, rbx
	mov	edx, 1
	lea	rsi, [rsp+15]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rbx, rax
.L129:
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
.L128:
	.cfi_restore_state
	mov	esi, 58
	mov	rdi, rbx
	call	_ZNSo3putEc
	jmp	.L129
	.p2align 4,,10
	.p2align 3
.L131:
	mov	rax, QWORD PTR [rbx]
	mov	rdi, QWORD PTR [rax-24]
	add	rdi, rbx
	mov	esi, DWORD PTR [rdi+32]
	or	esi, 1
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
	jmp	.L127
	.cfi_endproc
.LFE2546:
	.size	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code, .-_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code
	.section	.rodata.str1.1
.LC12:
	.string	"none.txt"
.LC13:
	.string	"1 x"
.LC14:
	.string	"after "
.LC15:
	.string	": "
.LC16:
	.string	"set\n"
.LC17:
	.string	"has ended\n"
	.section	.text.unlikely
.LCOLDB18:
	.text
.LHOTB18:
	.p2align 4
	.type	_ZL10exceptionsv, @function
_ZL10exceptionsv:
.LFB2168:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA2168
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	sub	rsp, 968
	.cfi_def_cfa_offset 992
	lea	rdi, [rsp+432]
.LEHB30:
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEEC1Ev
.LEHE30:
	mov	esi, DWORD PTR [rsp+720]
	lea	rdi, [rsp+688]
	mov	DWORD PTR [rsp+716], 5
.LEHB31:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
.LEHE31:
	mov	edx, 8
	mov	esi, OFFSET FLAT:.LC12
	lea	rdi, [rsp+432]
.LEHB32:
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEE4openEPKcSt13_Ios_Openmode
.LEHE32:
.L139:
	lea	rdx, [rsp+15]
	mov	esi, OFFSET FLAT:.LC13
	lea	rdi, [rsp+16]
.LEHB33:
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
.LEHE33:
	mov	edx, 8
	lea	rsi, [rsp+16]
	lea	rdi, [rsp+48]
.LEHB34:
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEEC1ERKNS_12basic_stringIcS2_S3_EESt13_Ios_Openmode
.LEHE34:
	lea	rdi, [rsp+16]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	esi, DWORD PTR [rsp+200]
	lea	rdi, [rsp+168]
	mov	DWORD PTR [rsp+196], 4
.LEHB35:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
.LEHE35:
	mov	DWORD PTR [rsp+16], 0
	.p2align 4,,10
	.p2align 3
.L134:
	lea	rsi, [rsp+16]
	lea	rdi, [rsp+48]
.LEHB36:
	call	_ZNSirsERi
	mov	esi, DWORD PTR [rsp+16]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSolsEi
	mov	BYTE PTR [rsp+15], 10
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L133
	mov	edx, 1
	lea	rsi, [rsp+15]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	jmp	.L134
	.p2align 4,,10
	.p2align 3
.L133:
	mov	esi, 10
	call	_ZNSo3putEc
.LEHE36:
	jmp	.L134
.L155:
	mov	rbx, rax
	jmp	.L138
.L160:
	mov	rdi, rax
	jmp	.L142
.L158:
	mov	rbx, rax
	jmp	.L141
.L166:
	jmp	.L167
.L156:
	mov	rbx, rax
	mov	rax, rdx
	jmp	.L136
	.section	.gcc_except_table
	.align 4
.LLSDA2168:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT2168-.LLSDATTD2168
.LLSDATTD2168:
	.byte	0x1
	.uleb128 .LLSDACSE2168-.LLSDACSB2168
.LLSDACSB2168:
	.uleb128 .LEHB30-.LFB2168
	.uleb128 .LEHE30-.LEHB30
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB31-.LFB2168
	.uleb128 .LEHE31-.LEHB31
	.uleb128 .L155-.LFB2168
	.uleb128 0
	.uleb128 .LEHB32-.LFB2168
	.uleb128 .LEHE32-.LEHB32
	.uleb128 .L156-.LFB2168
	.uleb128 0x3
	.uleb128 .LEHB33-.LFB2168
	.uleb128 .LEHE33-.LEHB33
	.uleb128 .L155-.LFB2168
	.uleb128 0
	.uleb128 .LEHB34-.LFB2168
	.uleb128 .LEHE34-.LEHB34
	.uleb128 .L158-.LFB2168
	.uleb128 0
	.uleb128 .LEHB35-.LFB2168
	.uleb128 .LEHE35-.LEHB35
	.uleb128 .L166-.LFB2168
	.uleb128 0
	.uleb128 .LEHB36-.LFB2168
	.uleb128 .LEHE36-.LEHB36
	.uleb128 .L160-.LFB2168
	.uleb128 0x5
.LLSDACSE2168:
	.byte	0
	.byte	0
	.byte	0x1
	.byte	0x7d
	.byte	0x2
	.byte	0x7b
	.align 4
	.long	_ZTISt9exception
	.long	_ZTINSt8ios_base7failureB5cxx11E
.LLSDATT2168:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC2168
	.type	_ZL10exceptionsv.cold, @function
_ZL10exceptionsv.cold:
.LFSB2168:
.L141:
	.cfi_def_cfa_offset 992
	.cfi_offset 3, -24
	.cfi_offset 6, -16
	lea	rdi, [rsp+16]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
.L138:
	lea	rdi, [rsp+432]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEED1Ev
	mov	rdi, rbx
.LEHB37:
	call	_Unwind_Resume
.LEHE37:
.L142:
	cmp	rdx, 2
	jne	.L172
	call	__cxa_begin_catch
	mov	esi, OFFSET FLAT:.LC14
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rbx, rax
.LEHB38:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	esi, DWORD PTR [rsp+16]
	mov	rdi, rax
	call	_ZNSolsEi
	mov	rdi, rax
	mov	esi, OFFSET FLAT:.LC15
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rbp, rax
	mov	rax, QWORD PTR [rbx]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	rdi, rbp
	mov	rsi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, DWORD PTR [rsp+200]
	mov	rdi, rax
	call	_ZNSolsEi
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE38:
	call	__cxa_end_catch
	xor	esi, esi
	lea	rdi, [rsp+168]
.LEHB39:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
.LEHE39:
	mov	esi, DWORD PTR [rsp+200]
	lea	rdi, [rsp+168]
	or	esi, 4
.LEHB40:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
.LEHE40:
.L149:
	mov	esi, DWORD PTR _ZSt3cin[rip+48]
	mov	edi, OFFSET FLAT:_ZSt3cin+16
	mov	DWORD PTR _ZSt3cin[rip+44], 2
.LEHB41:
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
.LEHE41:
.L153:
	lea	rdi, [rsp+48]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	lea	rdi, [rsp+432]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEED1Ev
	add	rsp, 968
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.L159:
	.cfi_restore_state
.L167:
	mov	rbx, rax
.L144:
	lea	rdi, [rsp+48]
	call	_ZNSt7__cxx1119basic_istringstreamIcSt11char_traitsIcESaIcEED1Ev
	jmp	.L138
.L164:
	mov	rdi, rax
	mov	rax, rdx
	sub	rax, 1
	je	.L152
.L172:
	mov	rbx, rdi
	jmp	.L144
.L136:
	sub	rax, 1
	jne	.L138
	mov	rdi, rbx
	call	__cxa_begin_catch
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rdi, rbx
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
.LEHB42:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	rdi, rax
	mov	esi, 32
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rdi, rax
	lea	rsi, [rbx+16]
	call	_ZStlsIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_RKSt10error_code
	mov	rdi, rax
	mov	esi, 10
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
.LEHE42:
	call	__cxa_end_catch
	jmp	.L139
.L162:
	mov	rdi, rax
	mov	rax, rdx
	sub	rax, 1
	jne	.L172
	call	__cxa_begin_catch
	mov	esi, OFFSET FLAT:.LC16
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB43:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
.LEHE43:
	call	__cxa_end_catch
	jmp	.L149
.L157:
	mov	rbx, rax
	call	__cxa_end_catch
	jmp	.L138
.L161:
.L171:
	mov	rbx, rax
	call	__cxa_end_catch
	jmp	.L144
.L152:
	call	__cxa_begin_catch
	mov	esi, OFFSET FLAT:.LC17
	mov	edi, OFFSET FLAT:_ZSt4cout
.LEHB44:
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
.LEHE44:
	call	__cxa_end_catch
	jmp	.L153
.L163:
	jmp	.L171
.L165:
	jmp	.L171
	.cfi_endproc
.LFE2168:
	.section	.gcc_except_table
	.align 4
.LLSDAC2168:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC2168-.LLSDATTDC2168
.LLSDATTDC2168:
	.byte	0x1
	.uleb128 .LLSDACSEC2168-.LLSDACSBC2168
.LLSDACSBC2168:
	.uleb128 .LEHB37-.LCOLDB18
	.uleb128 .LEHE37-.LEHB37
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB38-.LCOLDB18
	.uleb128 .LEHE38-.LEHB38
	.uleb128 .L161-.LCOLDB18
	.uleb128 0
	.uleb128 .LEHB39-.LCOLDB18
	.uleb128 .LEHE39-.LEHB39
	.uleb128 .L159-.LCOLDB18
	.uleb128 0
	.uleb128 .LEHB40-.LCOLDB18
	.uleb128 .LEHE40-.LEHB40
	.uleb128 .L162-.LCOLDB18
	.uleb128 0x3
	.uleb128 .LEHB41-.LCOLDB18
	.uleb128 .LEHE41-.LEHB41
	.uleb128 .L164-.LCOLDB18
	.uleb128 0x3
	.uleb128 .LEHB42-.LCOLDB18
	.uleb128 .LEHE42-.LEHB42
	.uleb128 .L157-.LCOLDB18
	.uleb128 0
	.uleb128 .LEHB43-.LCOLDB18
	.uleb128 .LEHE43-.LEHB43
	.uleb128 .L163-.LCOLDB18
	.uleb128 0
	.uleb128 .LEHB44-.LCOLDB18
	.uleb128 .LEHE44-.LEHB44
	.uleb128 .L165-.LCOLDB18
	.uleb128 0
.LLSDACSEC2168:
	.byte	0
	.byte	0
	.byte	0x1
	.byte	0x7d
	.byte	0x2
	.byte	0x7b
	.align 4
	.long	_ZTISt9exception
	.long	_ZTINSt8ios_base7failureB5cxx11E
.LLSDATTC2168:
	.section	.text.unlikely
	.text
	.size	_ZL10exceptionsv, .-_ZL10exceptionsv
	.section	.text.unlikely
	.size	_ZL10exceptionsv.cold, .-_ZL10exceptionsv.cold
.LCOLDE18:
	.text
.LHOTE18:
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB2169:
	.cfi_startproc
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	call	_ZL6movingv
	call	_ZL7buffersv
	call	_ZL10exceptionsv
	mov	edi, OFFSET FLAT:.LC6
	call	remove
	xor	eax, eax
	add	rsp, 8
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2169:
	.size	main, .-main
	.p2align 4
	.type	_GLOBAL__sub_I_main, @function
_GLOBAL__sub_I_main:
.LFB2954:
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
.LFE2954:
	.size	_GLOBAL__sub_I_main, .-_GLOBAL__sub_I_main
	.section	.init_array,"aw"
	.align 8
	.quad	_GLOBAL__sub_I_main
	.local	_ZStL8__ioinit
	.comm	_ZStL8__ioinit,1,1
	.hidden	__dso_handle
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
