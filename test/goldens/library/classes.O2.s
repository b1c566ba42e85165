	.file	"classes.cpp"
	.intel_syntax noprefix
	.text
	.section	.text._ZNK4Left5valueEv,"axG",@progbits,_ZNK4Left5valueEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNK4Left5valueEv
	.type	_ZNK4Left5valueEv, @function
_ZNK4Left5valueEv:
	mov	eax, DWORD PTR [rdi+8]
	ret
	.size	_ZNK4Left5valueEv, .-_ZNK4Left5valueEv
	.section	.text._ZNK5Right5valueEv,"axG",@progbits,_ZNK5Right5valueEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNK5Right5valueEv
	.type	_ZNK5Right5valueEv, @function
_ZNK5Right5valueEv:
	mov	eax, DWORD PTR [rdi+8]
	ret
	.size	_ZNK5Right5valueEv, .-_ZNK5Right5valueEv
	.section	.text._ZNK4Both5valueEv,"axG",@progbits,_ZNK4Both5valueEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNK4Both5valueEv
	.type	_ZNK4Both5valueEv, @function
_ZNK4Both5valueEv:
	mov	eax, 4
	ret
	.size	_ZNK4Both5valueEv, .-_ZNK4Both5valueEv
	.section	.text._ZN6HiddenD2Ev,"axG",@progbits,_ZN6HiddenD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN6HiddenD2Ev
	.type	_ZN6HiddenD2Ev, @function
_ZN6HiddenD2Ev:
	ret
	.size	_ZN6HiddenD2Ev, .-_ZN6HiddenD2Ev
	.weak	_ZN6HiddenD1Ev
	.set	_ZN6HiddenD1Ev,_ZN6HiddenD2Ev
	.section	.text._ZN5TwiceD2Ev,"axG",@progbits,_ZN5TwiceD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN5TwiceD2Ev
	.type	_ZN5TwiceD2Ev, @function
_ZN5TwiceD2Ev:
	ret
	.size	_ZN5TwiceD2Ev, .-_ZN5TwiceD2Ev
	.weak	_ZN5TwiceD1Ev
	.set	_ZN5TwiceD1Ev,_ZN5TwiceD2Ev
	.section	.rodata._ZN4RootD2Ev.str1.1,"aMS",@progbits,1
.LC0:
	.string	"~Root "
	.section	.text._ZN4RootD2Ev,"axG",@progbits,_ZN4RootD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4RootD2Ev
	.type	_ZN4RootD2Ev, @function
_ZN4RootD2Ev:
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTV4Root+16
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC0
	jmp	printf
	.size	_ZN4RootD2Ev, .-_ZN4RootD2Ev
	.weak	_ZN4RootD1Ev
	.set	_ZN4RootD1Ev,_ZN4RootD2Ev
	.section	.text._ZN5RightD1Ev,"axG",@progbits,_ZN5RightD1Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN5RightD1Ev
	.type	_ZN5RightD1Ev, @function
_ZN5RightD1Ev:
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTV5Right+24
	xor	eax, eax
	mov	QWORD PTR [rdi+16], OFFSET FLAT:_ZTV4Root+16
	mov	edi, OFFSET FLAT:.LC0
	jmp	printf
	.size	_ZN5RightD1Ev, .-_ZN5RightD1Ev
	.section	.text._ZN4LeftD1Ev,"axG",@progbits,_ZN4LeftD1Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4LeftD1Ev
	.type	_ZN4LeftD1Ev, @function
_ZN4LeftD1Ev:
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTV4Left+24
	xor	eax, eax
	mov	QWORD PTR [rdi+16], OFFSET FLAT:_ZTV4Root+16
	mov	edi, OFFSET FLAT:.LC0
	jmp	printf
	.size	_ZN4LeftD1Ev, .-_ZN4LeftD1Ev
	.section	.rodata._ZN6LoggedD2Ev.str1.1,"aMS",@progbits,1
.LC1:
	.string	"-%s "
	.section	.text._ZN6LoggedD2Ev,"axG",@progbits,_ZN6LoggedD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN6LoggedD2Ev
	.type	_ZN6LoggedD2Ev, @function
_ZN6LoggedD2Ev:
	mov	rsi, QWORD PTR [rdi]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC1
	jmp	printf
	.size	_ZN6LoggedD2Ev, .-_ZN6LoggedD2Ev
	.weak	_ZN6LoggedD1Ev
	.set	_ZN6LoggedD1Ev,_ZN6LoggedD2Ev
	.section	.text._ZN4BothD1Ev,"axG",@progbits,_ZN4BothD1Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4BothD1Ev
	.type	_ZN4BothD1Ev, @function
_ZN4BothD1Ev:
	mov	QWORD PTR [rdi+16], OFFSET FLAT:_ZTC4Both16_5Right+24
	xor	eax, eax
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTC4Both0_4Left+24
	mov	QWORD PTR [rdi+32], OFFSET FLAT:_ZTV4Root+16
	mov	edi, OFFSET FLAT:.LC0
	jmp	printf
	.size	_ZN4BothD1Ev, .-_ZN4BothD1Ev
	.section	.text._ZN6HiddenD0Ev,"axG",@progbits,_ZN6HiddenD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN6HiddenD0Ev
	.type	_ZN6HiddenD0Ev, @function
_ZN6HiddenD0Ev:
	mov	esi, 8
	jmp	_ZdlPvm
	.size	_ZN6HiddenD0Ev, .-_ZN6HiddenD0Ev
	.section	.text._ZN5TwiceD0Ev,"axG",@progbits,_ZN5TwiceD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN5TwiceD0Ev
	.type	_ZN5TwiceD0Ev, @function
_ZN5TwiceD0Ev:
	mov	esi, 16
	jmp	_ZdlPvm
	.size	_ZN5TwiceD0Ev, .-_ZN5TwiceD0Ev
	.section	.text._ZN5RightD0Ev,"axG",@progbits,_ZN5RightD0Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN5RightD0Ev
	.type	_ZN5RightD0Ev, @function
_ZN5RightD0Ev:
	push	rbx
	xor	eax, eax
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTV5Right+24
	mov	QWORD PTR [rdi+16], OFFSET FLAT:_ZTV4Root+16
	mov	edi, OFFSET FLAT:.LC0
	call	printf
	mov	rdi, rbx
	mov	esi, 32
	pop	rbx
	jmp	_ZdlPvm
	.size	_ZN5RightD0Ev, .-_ZN5RightD0Ev
	.section	.text._ZN4LeftD0Ev,"axG",@progbits,_ZN4LeftD0Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4LeftD0Ev
	.type	_ZN4LeftD0Ev, @function
_ZN4LeftD0Ev:
	push	rbx
	xor	eax, eax
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTV4Left+24
	mov	QWORD PTR [rdi+16], OFFSET FLAT:_ZTV4Root+16
	mov	edi, OFFSET FLAT:.LC0
	call	printf
	mov	rdi, rbx
	mov	esi, 32
	pop	rbx
	jmp	_ZdlPvm
	.size	_ZN4LeftD0Ev, .-_ZN4LeftD0Ev
	.section	.text._ZN4RootD0Ev,"axG",@progbits,_ZN4RootD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4RootD0Ev
	.type	_ZN4RootD0Ev, @function
_ZN4RootD0Ev:
	push	rbx
	xor	eax, eax
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTV4Root+16
	mov	edi, OFFSET FLAT:.LC0
	call	printf
	mov	rdi, rbx
	mov	esi, 16
	pop	rbx
	jmp	_ZdlPvm
	.size	_ZN4RootD0Ev, .-_ZN4RootD0Ev
	.section	.text._ZN4BothD0Ev,"axG",@progbits,_ZN4BothD0Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4BothD0Ev
	.type	_ZN4BothD0Ev, @function
_ZN4BothD0Ev:
	push	rbx
	xor	eax, eax
	mov	rbx, rdi
	mov	QWORD PTR [rdi+16], OFFSET FLAT:_ZTC4Both16_5Right+24
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTC4Both0_4Left+24
	mov	QWORD PTR [rdi+32], OFFSET FLAT:_ZTV4Root+16
	mov	edi, OFFSET FLAT:.LC0
	call	printf
	mov	rdi, rbx
	mov	esi, 48
	pop	rbx
	jmp	_ZdlPvm
	.size	_ZN4BothD0Ev, .-_ZN4BothD0Ev
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC2:
	.string	"%d %d %d %s"
.LC3:
	.string	" across %d"
.LC4:
	.string	""
	.section	.text.unlikely,"ax",@progbits
.LCOLDB5:
	.text
.LHOTB5:
	.p2align 4
	.type	_ZL4castP4Root, @function
_ZL4castP4Root:
	push	r12
	push	rbp
	push	rbx
	test	rdi, rdi
	je	.L23
	mov	rbx, rdi
	mov	edx, OFFSET FLAT:_ZTI4Left
	mov	esi, OFFSET FLAT:_ZTI4Root
	mov	rcx, -1
	call	__dynamic_cast
	mov	rcx, -1
	mov	edx, OFFSET FLAT:_ZTI5Right
	mov	rdi, rbx
	mov	esi, OFFSET FLAT:_ZTI4Root
	mov	r12, rax
	call	__dynamic_cast
	mov	rcx, -1
	mov	edx, OFFSET FLAT:_ZTI4Both
	mov	rdi, rbx
	mov	esi, OFFSET FLAT:_ZTI4Root
	mov	rbp, rax
	call	__dynamic_cast
	xor	edi, edi
	mov	rdx, rax
	mov	rax, QWORD PTR [rbx]
	mov	rax, QWORD PTR [rax-8]
	mov	rax, QWORD PTR [rax+8]
	cmp	BYTE PTR [rax], 42
	sete	dil
	xor	ecx, ecx
	test	rdx, rdx
	setne	cl
	xor	edx, edx
	lea	r8, [rax+rdi]
	test	rbp, rbp
	setne	dl
	xor	esi, esi
	test	r12, r12
	mov	edi, OFFSET FLAT:.LC2
	setne	sil
	xor	eax, eax
	call	printf
	test	rbp, rbp
	je	.L26
	mov	esi, OFFSET FLAT:_ZTI5Right
	mov	rdi, rbp
	mov	edx, OFFSET FLAT:_ZTI4Left
	mov	rcx, -2
	call	__dynamic_cast
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC3
	cmp	r12, rax
	sete	sil
	xor	eax, eax
	call	printf
.L26:
	pop	rbx
	mov	edi, OFFSET FLAT:.LC4
	pop	rbp
	pop	r12
	jmp	puts
	.section	.text.unlikely
	.type	_ZL4castP4Root.cold, @function
_ZL4castP4Root.cold:
.L23:
	call	__cxa_bad_typeid
	.text
	.size	_ZL4castP4Root, .-_ZL4castP4Root
	.section	.text.unlikely
	.size	_ZL4castP4Root.cold, .-_ZL4castP4Root.cold
.LCOLDE5:
	.text
.LHOTE5:
	.section	.rodata.str1.1
.LC6:
	.string	"once"
.LC7:
	.string	"+%s "
	.text
	.p2align 4
	.type	_ZL5localv, @function
_ZL5localv:
	movzx	eax, BYTE PTR _ZGVZL5localvE4once[rip]
	test	al, al
	je	.L43
	mov	eax, OFFSET FLAT:_ZZL5localvE4once
	ret
.L43:
	push	rcx
	mov	edi, OFFSET FLAT:_ZGVZL5localvE4once
	call	__cxa_guard_acquire
	test	eax, eax
	jne	.L44
.L34:
	mov	eax, OFFSET FLAT:_ZZL5localvE4once
	pop	rdx
	ret
.L44:
	mov	esi, OFFSET FLAT:.LC6
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	mov	QWORD PTR _ZZL5localvE4once[rip], OFFSET FLAT:.LC6
	call	printf
	mov	edx, OFFSET FLAT:__dso_handle
	mov	esi, OFFSET FLAT:_ZZL5localvE4once
	mov	edi, OFFSET FLAT:_ZN6LoggedD1Ev
	call	__cxa_atexit
	mov	edi, OFFSET FLAT:_ZGVZL5localvE4once
	call	__cxa_guard_release
	jmp	.L34
	.size	_ZL5localv, .-_ZL5localv
	.section	.text._ZN5TwiceD2Ev,"axG",@progbits,_ZN5TwiceD5Ev,comdat
	.p2align 4
	.weak	_ZThn8_N5TwiceD1Ev
	.type	_ZThn8_N5TwiceD1Ev, @function
_ZThn8_N5TwiceD1Ev:
	ret
	.size	_ZThn8_N5TwiceD1Ev, .-_ZThn8_N5TwiceD1Ev
	.section	.text._ZNK4Both5valueEv,"axG",@progbits,_ZNK4Both5valueEv,comdat
	.p2align 4
	.weak	_ZThn16_NK4Both5valueEv
	.type	_ZThn16_NK4Both5valueEv, @function
_ZThn16_NK4Both5valueEv:
	mov	eax, 4
	ret
	.size	_ZThn16_NK4Both5valueEv, .-_ZThn16_NK4Both5valueEv
	.section	.text._ZN4LeftD1Ev,"axG",@progbits,_ZN4LeftD1Ev,comdat
	.p2align 4
	.weak	_ZTv0_n24_N4LeftD1Ev
	.type	_ZTv0_n24_N4LeftD1Ev, @function
_ZTv0_n24_N4LeftD1Ev:
	mov	rax, QWORD PTR [rdi]
	add	rdi, QWORD PTR [rax-24]
	xor	eax, eax
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTV4Left+24
	mov	QWORD PTR [rdi+16], OFFSET FLAT:_ZTV4Root+16
	mov	edi, OFFSET FLAT:.LC0
	jmp	printf
	.size	_ZTv0_n24_N4LeftD1Ev, .-_ZTv0_n24_N4LeftD1Ev
	.section	.text._ZN5RightD1Ev,"axG",@progbits,_ZN5RightD1Ev,comdat
	.p2align 4
	.weak	_ZTv0_n24_N5RightD1Ev
	.type	_ZTv0_n24_N5RightD1Ev, @function
_ZTv0_n24_N5RightD1Ev:
	mov	rax, QWORD PTR [rdi]
	add	rdi, QWORD PTR [rax-24]
	xor	eax, eax
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTV5Right+24
	mov	QWORD PTR [rdi+16], OFFSET FLAT:_ZTV4Root+16
	mov	edi, OFFSET FLAT:.LC0
	jmp	printf
	.size	_ZTv0_n24_N5RightD1Ev, .-_ZTv0_n24_N5RightD1Ev
	.section	.text._ZN5TwiceD0Ev,"axG",@progbits,_ZN5TwiceD5Ev,comdat
	.p2align 4
	.weak	_ZThn8_N5TwiceD0Ev
	.type	_ZThn8_N5TwiceD0Ev, @function
_ZThn8_N5TwiceD0Ev:
	sub	rdi, 8
	mov	esi, 16
	jmp	_ZdlPvm
	.size	_ZThn8_N5TwiceD0Ev, .-_ZThn8_N5TwiceD0Ev
	.section	.text._ZN4BothD1Ev,"axG",@progbits,_ZN4BothD1Ev,comdat
	.p2align 4
	.weak	_ZTv0_n24_N4BothD1Ev
	.type	_ZTv0_n24_N4BothD1Ev, @function
_ZTv0_n24_N4BothD1Ev:
	mov	rax, QWORD PTR [rdi]
	add	rdi, QWORD PTR [rax-24]
	xor	eax, eax
	mov	QWORD PTR [rdi+16], OFFSET FLAT:_ZTC4Both16_5Right+24
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTC4Both0_4Left+24
	mov	QWORD PTR [rdi+32], OFFSET FLAT:_ZTV4Root+16
	mov	edi, OFFSET FLAT:.LC0
	jmp	printf
	.size	_ZTv0_n24_N4BothD1Ev, .-_ZTv0_n24_N4BothD1Ev
	.p2align 4
	.weak	_ZThn16_N4BothD1Ev
	.type	_ZThn16_N4BothD1Ev, @function
_ZThn16_N4BothD1Ev:
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTC4Both16_5Right+24
	xor	eax, eax
	mov	QWORD PTR [rdi-16], OFFSET FLAT:_ZTC4Both0_4Left+24
	mov	QWORD PTR [rdi+16], OFFSET FLAT:_ZTV4Root+16
	mov	edi, OFFSET FLAT:.LC0
	jmp	printf
	.size	_ZThn16_N4BothD1Ev, .-_ZThn16_N4BothD1Ev
	.section	.text._ZN5RightD0Ev,"axG",@progbits,_ZN5RightD0Ev,comdat
	.p2align 4
	.weak	_ZTv0_n24_N5RightD0Ev
	.type	_ZTv0_n24_N5RightD0Ev, @function
_ZTv0_n24_N5RightD0Ev:
	push	rbx
	mov	rax, QWORD PTR [rdi]
	mov	rbx, rdi
	mov	edi, OFFSET FLAT:.LC0
	add	rbx, QWORD PTR [rax-24]
	xor	eax, eax
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTV5Right+24
	mov	QWORD PTR [rbx+16], OFFSET FLAT:_ZTV4Root+16
	call	printf
	mov	rdi, rbx
	mov	esi, 32
	pop	rbx
	jmp	_ZdlPvm
	.size	_ZTv0_n24_N5RightD0Ev, .-_ZTv0_n24_N5RightD0Ev
	.section	.text._ZN4LeftD0Ev,"axG",@progbits,_ZN4LeftD0Ev,comdat
	.p2align 4
	.weak	_ZTv0_n24_N4LeftD0Ev
	.type	_ZTv0_n24_N4LeftD0Ev, @function
_ZTv0_n24_N4LeftD0Ev:
	push	rbx
	mov	rax, QWORD PTR [rdi]
	mov	rbx, rdi
	mov	edi, OFFSET FLAT:.LC0
	add	rbx, QWORD PTR [rax-24]
	xor	eax, eax
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTV4Left+24
	mov	QWORD PTR [rbx+16], OFFSET FLAT:_ZTV4Root+16
	call	printf
	mov	rdi, rbx
	mov	esi, 32
	pop	rbx
	jmp	_ZdlPvm
	.size	_ZTv0_n24_N4LeftD0Ev, .-_ZTv0_n24_N4LeftD0Ev
	.section	.text._ZN4BothD0Ev,"axG",@progbits,_ZN4BothD0Ev,comdat
	.p2align 4
	.weak	_ZTv0_n24_N4BothD0Ev
	.type	_ZTv0_n24_N4BothD0Ev, @function
_ZTv0_n24_N4BothD0Ev:
	push	rbx
	mov	rax, QWORD PTR [rdi]
	mov	rbx, rdi
	mov	edi, OFFSET FLAT:.LC0
	add	rbx, QWORD PTR [rax-24]
	xor	eax, eax
	mov	QWORD PTR [rbx+16], OFFSET FLAT:_ZTC4Both16_5Right+24
	mov	QWORD PTR [rbx], OFFSET FLAT:_ZTC4Both0_4Left+24
	mov	QWORD PTR [rbx+32], OFFSET FLAT:_ZTV4Root+16
	call	printf
	mov	rdi, rbx
	mov	esi, 48
	pop	rbx
	jmp	_ZdlPvm
	.size	_ZTv0_n24_N4BothD0Ev, .-_ZTv0_n24_N4BothD0Ev
	.p2align 4
	.weak	_ZThn16_N4BothD0Ev
	.type	_ZThn16_N4BothD0Ev, @function
_ZThn16_N4BothD0Ev:
	push	rbx
	xor	eax, eax
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTC4Both16_5Right+24
	mov	QWORD PTR [rdi-16], OFFSET FLAT:_ZTC4Both0_4Left+24
	mov	QWORD PTR [rdi+16], OFFSET FLAT:_ZTV4Root+16
	mov	edi, OFFSET FLAT:.LC0
	call	printf
	lea	rdi, [rbx-16]
	mov	esi, 48
	pop	rbx
	jmp	_ZdlPvm
	.size	_ZThn16_N4BothD0Ev, .-_ZThn16_N4BothD0Ev
	.text
	.align 2
	.p2align 4
	.type	_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E.isra.0, @function
_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E.isra.0:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 40
	mov	QWORD PTR [rsp+16], rdi
	test	rdi, rdi
	je	.L60
.L78:
	mov	rax, QWORD PTR [rsp+16]
	mov	rax, QWORD PTR [rax+24]
	mov	QWORD PTR [rsp+8], rax
	test	rax, rax
	je	.L62
.L77:
	mov	rax, QWORD PTR [rsp+8]
	mov	r14, QWORD PTR [rax+24]
	test	r14, r14
	je	.L63
.L76:
	mov	r15, QWORD PTR [r14+24]
	test	r15, r15
	je	.L64
.L75:
	mov	rbx, QWORD PTR [r15+24]
	test	rbx, rbx
	je	.L65
.L74:
	mov	r12, QWORD PTR [rbx+24]
	test	r12, r12
	je	.L66
.L73:
	mov	rbp, QWORD PTR [r12+24]
	test	rbp, rbp
	je	.L67
.L72:
	mov	rdx, QWORD PTR [rbp+24]
	test	rdx, rdx
	je	.L68
.L71:
	mov	r13, QWORD PTR [rdx+24]
	test	r13, r13
	je	.L69
.L70:
	mov	rdi, QWORD PTR [r13+24]
	mov	QWORD PTR [rsp+24], rdx
	call	_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E.isra.0
	mov	rdi, r13
	mov	r13, QWORD PTR [r13+16]
	mov	esi, 40
	call	_ZdlPvm
	mov	rdx, QWORD PTR [rsp+24]
	test	r13, r13
	jne	.L70
.L69:
	mov	r13, QWORD PTR [rdx+16]
	mov	esi, 40
	mov	rdi, rdx
	call	_ZdlPvm
	test	r13, r13
	je	.L68
	mov	rdx, r13
	jmp	.L71
.L66:
	mov	rbp, QWORD PTR [rbx+16]
	mov	esi, 40
	mov	rdi, rbx
	call	_ZdlPvm
	test	rbp, rbp
	je	.L65
	mov	rbx, rbp
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L67:
	mov	rbp, QWORD PTR [r12+16]
	mov	esi, 40
	mov	rdi, r12
	call	_ZdlPvm
	test	rbp, rbp
	je	.L66
	mov	r12, rbp
	jmp	.L73
.L65:
	mov	rbx, QWORD PTR [r15+16]
	mov	esi, 40
	mov	rdi, r15
	call	_ZdlPvm
	test	rbx, rbx
	je	.L64
	mov	r15, rbx
	jmp	.L75
	.p2align 4,,10
	.p2align 3
.L68:
	mov	rdx, QWORD PTR [rbp+16]
	mov	esi, 40
	mov	rdi, rbp
	mov	QWORD PTR [rsp+24], rdx
	call	_ZdlPvm
	mov	rdx, QWORD PTR [rsp+24]
	test	rdx, rdx
	je	.L67
	mov	rbp, rdx
	jmp	.L72
.L64:
	mov	rbx, QWORD PTR [r14+16]
	mov	esi, 40
	mov	rdi, r14
	call	_ZdlPvm
	test	rbx, rbx
	je	.L63
	mov	r14, rbx
	jmp	.L76
.L63:
	mov	rdi, QWORD PTR [rsp+8]
	mov	esi, 40
	mov	rbx, QWORD PTR [rdi+16]
	call	_ZdlPvm
	test	rbx, rbx
	je	.L62
	mov	QWORD PTR [rsp+8], rbx
	jmp	.L77
.L62:
	mov	rdi, QWORD PTR [rsp+16]
	mov	esi, 40
	mov	rbx, QWORD PTR [rdi+16]
	call	_ZdlPvm
	test	rbx, rbx
	je	.L60
	mov	QWORD PTR [rsp+16], rbx
	jmp	.L78
.L60:
	add	rsp, 40
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
	.size	_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E.isra.0, .-_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E.isra.0
	.section	.text._ZNSt7__cxx114listIiSaIiEE4sortEv,"axG",@progbits,_ZNSt7__cxx114listIiSaIiEE4sortEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt7__cxx114listIiSaIiEE4sortEv
	.type	_ZNSt7__cxx114listIiSaIiEE4sortEv, @function
_ZNSt7__cxx114listIiSaIiEE4sortEv:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 1064
	mov	rbx, QWORD PTR [rdi]
	mov	QWORD PTR [rsp+8], rdi
	cmp	rbx, rdi
	je	.L116
	cmp	rdi, QWORD PTR [rbx]
	je	.L116
	lea	r14, [rsp+16]
	lea	r12, [rsp+32]
	movq	xmm0, r14
	lea	rcx, [rsp+1056]
	mov	rdx, r12
	punpcklqdq	xmm0, xmm0
	movaps	XMMWORD PTR [rsp+16], xmm0
	.p2align 4,,10
	.p2align 3
.L118:
	movq	xmm0, rdx
	add	rdx, 16
	punpcklqdq	xmm0, xmm0
	movaps	XMMWORD PTR [rdx-16], xmm0
	cmp	rdx, rcx
	jne	.L118
	lea	rbp, [rsp+32]
	.p2align 4,,10
	.p2align 3
.L130:
	mov	rdx, QWORD PTR [rbx]
	mov	rsi, rbx
	mov	rdi, r14
	call	_ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_
	lea	rax, [rsp+32]
	cmp	rbp, rax
	je	.L119
	mov	r15, rax
	.p2align 4,,10
	.p2align 3
.L127:
	mov	rbx, QWORD PTR [r15]
	cmp	rbx, r15
	je	.L120
	mov	rsi, QWORD PTR [rsp+16]
	jmp	.L162
	.p2align 4,,10
	.p2align 3
.L123:
	mov	rbx, QWORD PTR [rbx]
	cmp	rbx, r15
	je	.L141
.L162:
	cmp	rsi, r14
	je	.L122
	mov	eax, DWORD PTR [rbx+16]
	cmp	DWORD PTR [rsi+16], eax
	jge	.L123
	mov	r13, QWORD PTR [rsi]
	mov	rdi, rbx
	mov	rdx, r13
	call	_ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_
	mov	rsi, r13
	cmp	rbx, r15
	jne	.L162
.L141:
	cmp	rsi, r14
	je	.L122
	mov	rdx, r14
	mov	rdi, r15
	call	_ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_
.L122:
	mov	rsi, r15
	mov	rdi, r14
	add	r15, 16
	call	_ZNSt8__detail15_List_node_base4swapERS0_S1_
	cmp	rbp, r15
	jne	.L127
.L119:
	mov	rsi, rbp
	mov	rdi, r14
	call	_ZNSt8__detail15_List_node_base4swapERS0_S1_
.L128:
	add	rbp, 16
.L129:
	mov	rax, QWORD PTR [rsp+8]
	mov	rbx, QWORD PTR [rax]
	cmp	rax, rbx
	jne	.L130
	lea	r14, [rsp+48]
	cmp	rbp, r14
	je	.L138
	.p2align 4,,10
	.p2align 3
.L131:
	mov	rsi, QWORD PTR [r12]
	mov	r13, QWORD PTR [r14]
	cmp	rsi, r12
	je	.L132
	cmp	r13, r14
	jne	.L135
	jmp	.L132
	.p2align 4,,10
	.p2align 3
.L133:
	mov	r13, QWORD PTR [r13+0]
	cmp	r13, r14
	je	.L132
.L163:
	cmp	rsi, r12
	je	.L132
.L135:
	mov	eax, DWORD PTR [r13+16]
	cmp	DWORD PTR [rsi+16], eax
	jge	.L133
	mov	r15, QWORD PTR [rsi]
	mov	rdi, r13
	mov	rdx, r15
	call	_ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_
	mov	rsi, r15
	cmp	r13, r14
	jne	.L163
	.p2align 4,,10
	.p2align 3
.L132:
	cmp	r12, rsi
	je	.L137
	mov	rdx, r12
	mov	rdi, r14
	call	_ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_
.L137:
	add	r14, 16
	add	r12, 16
	cmp	rbp, r14
	jne	.L131
.L138:
	lea	rdi, [rbp-16]
	mov	rsi, rbx
	call	_ZNSt8__detail15_List_node_base4swapERS0_S1_
.L116:
	add	rsp, 1064
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.L120:
	mov	rsi, r15
	mov	rdi, r14
	call	_ZNSt8__detail15_List_node_base4swapERS0_S1_
	cmp	rbp, r15
	jne	.L129
	jmp	.L128
	.size	_ZNSt7__cxx114listIiSaIiEE4sortEv, .-_ZNSt7__cxx114listIiSaIiEE4sortEv
	.section	.text._ZNSt7__cxx1110_List_baseIiSaIiEE8_M_clearEv,"axG",@progbits,_ZNSt7__cxx1110_List_baseIiSaIiEE8_M_clearEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt7__cxx1110_List_baseIiSaIiEE8_M_clearEv
	.type	_ZNSt7__cxx1110_List_baseIiSaIiEE8_M_clearEv, @function
_ZNSt7__cxx1110_List_baseIiSaIiEE8_M_clearEv:
	push	rbp
	push	rbx
	sub	rsp, 8
	mov	rbx, QWORD PTR [rdi]
	cmp	rbx, rdi
	je	.L164
	mov	rbp, rdi
	.p2align 4,,10
	.p2align 3
.L166:
	mov	rdi, rbx
	mov	rbx, QWORD PTR [rbx]
	mov	esi, 24
	call	_ZdlPvm
	cmp	rbx, rbp
	jne	.L166
.L164:
	add	rsp, 8
	pop	rbx
	pop	rbp
	ret
	.size	_ZNSt7__cxx1110_List_baseIiSaIiEE8_M_clearEv, .-_ZNSt7__cxx1110_List_baseIiSaIiEE8_M_clearEv
	.section	.text._ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE24_M_get_insert_unique_posERS1_,"axG",@progbits,_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE24_M_get_insert_unique_posERS1_,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE24_M_get_insert_unique_posERS1_
	.type	_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE24_M_get_insert_unique_posERS1_, @function
_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE24_M_get_insert_unique_posERS1_:
	push	rbp
	mov	rbp, rsi
	push	rbx
	sub	rsp, 8
	mov	rbx, QWORD PTR [rdi+16]
	test	rbx, rbx
	je	.L183
	mov	ecx, DWORD PTR [rsi]
	jmp	.L173
	.p2align 4,,10
	.p2align 3
.L177:
	mov	rbx, rax
.L173:
	mov	edx, DWORD PTR [rbx+32]
	mov	rax, QWORD PTR [rbx+24]
	cmp	ecx, edx
	cmovl	rax, QWORD PTR [rbx+16]
	setl	r8b
	test	rax, rax
	jne	.L177
	mov	rsi, rbx
	test	r8b, r8b
	jne	.L171
.L174:
	xor	eax, eax
	cmp	edx, ecx
	cmovge	rsi, rax
	cmovl	rbx, rax
	add	rsp, 8
	mov	rax, rbx
	mov	rdx, rsi
	pop	rbx
	pop	rbp
	ret
	.p2align 4,,10
	.p2align 3
.L183:
	lea	rbx, [rdi+8]
.L171:
	cmp	QWORD PTR [rdi+24], rbx
	je	.L179
	mov	rdi, rbx
	call	_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base
	mov	rsi, rbx
	mov	ecx, DWORD PTR [rbp+0]
	mov	edx, DWORD PTR [rax+32]
	mov	rbx, rax
	jmp	.L174
	.p2align 4,,10
	.p2align 3
.L179:
	mov	rsi, rbx
	add	rsp, 8
	xor	ebx, ebx
	mov	rax, rbx
	mov	rdx, rsi
	pop	rbx
	pop	rbp
	ret
	.size	_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE24_M_get_insert_unique_posERS1_, .-_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE24_M_get_insert_unique_posERS1_
	.section	.text._ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_,"axG",@progbits,_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_
	.type	_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_, @function
_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_:
	push	r13
	lea	rax, [rdi+8]
	push	r12
	mov	r12, rdx
	push	rbp
	mov	rbp, rdi
	push	rbx
	sub	rsp, 8
	cmp	rsi, rax
	je	.L196
	mov	r13d, DWORD PTR [rdx]
	mov	rbx, rsi
	cmp	DWORD PTR [rsi+32], r13d
	jle	.L188
	mov	rcx, QWORD PTR [rdi+24]
	mov	rdx, rcx
	cmp	rcx, rsi
	je	.L187
	mov	rdi, rsi
	call	_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base
	cmp	DWORD PTR [rax+32], r13d
	jge	.L186
	xor	ecx, ecx
	cmp	QWORD PTR [rax+24], 0
	cmovne	rcx, rbx
	cmove	rbx, rax
	mov	rdx, rbx
.L187:
	add	rsp, 8
	mov	rax, rcx
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
	.p2align 4,,10
	.p2align 3
.L188:
	jge	.L191
	mov	rdx, QWORD PTR [rdi+32]
	cmp	rdx, rsi
	je	.L195
	mov	rdi, rsi
	call	_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base
	cmp	r13d, DWORD PTR [rax+32]
	jge	.L186
	xor	ecx, ecx
	cmp	QWORD PTR [rbx+24], 0
	cmovne	rbx, rax
	cmovne	rcx, rax
	mov	rdx, rbx
	jmp	.L187
	.p2align 4,,10
	.p2align 3
.L196:
	cmp	QWORD PTR [rdi+40], 0
	jne	.L197
.L186:
	add	rsp, 8
	mov	rsi, r12
	mov	rdi, rbp
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	jmp	_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE24_M_get_insert_unique_posERS1_
	.p2align 4,,10
	.p2align 3
.L191:
	add	rsp, 8
	mov	rcx, rsi
	xor	edx, edx
	pop	rbx
	mov	rax, rcx
	pop	rbp
	pop	r12
	pop	r13
	ret
	.p2align 4,,10
	.p2align 3
.L197:
	mov	rdx, QWORD PTR [rdi+32]
	mov	eax, DWORD PTR [rdx+32]
	cmp	DWORD PTR [r12], eax
	jle	.L186
.L195:
	add	rsp, 8
	xor	ecx, ecx
	pop	rbx
	mov	rax, rcx
	pop	rbp
	pop	r12
	pop	r13
	ret
	.size	_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_, .-_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_
	.section	.rodata.str1.1
.LC8:
	.string	"%d %d\n"
.LC9:
	.string	"%d\n"
.LC11:
	.string	"vector::_M_realloc_insert"
.LC12:
	.string	"%d:%d "
.LC13:
	.string	"%d "
.LC14:
	.string	"%zu\n"
.LC15:
	.string	"%zu %d %d %zu\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r15
	mov	edi, 16
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 296
	lea	rax, [rsp+80]
	lea	rbx, [rsp+144]
	movq	xmm1, rax
	mov	rbp, rbx
	punpcklqdq	xmm1, xmm1
	movaps	XMMWORD PTR [rsp], xmm1
	call	_Znwm
	mov	edi, 32
	mov	QWORD PTR [rax], OFFSET FLAT:_ZTV4Root+16
	mov	DWORD PTR [rax+8], 1
	mov	QWORD PTR [rsp+144], rax
	call	_Znwm
	mov	edi, 32
	mov	DWORD PTR [rax+24], 1
	add	rax, 16
	mov	QWORD PTR [rax-16], OFFSET FLAT:_ZTV4Left+24
	mov	QWORD PTR [rax], OFFSET FLAT:_ZTV4Left+72
	mov	DWORD PTR [rax-8], 2
	mov	QWORD PTR [rsp+152], rax
	call	_Znwm
	mov	edi, 48
	mov	DWORD PTR [rax+24], 1
	add	rax, 16
	mov	QWORD PTR [rax-16], OFFSET FLAT:_ZTV5Right+24
	mov	QWORD PTR [rax], OFFSET FLAT:_ZTV5Right+72
	mov	DWORD PTR [rax-8], 3
	mov	QWORD PTR [rsp+160], rax
	call	_Znwm
	mov	DWORD PTR [rax+40], 1
	add	rax, 32
	mov	DWORD PTR [rax-24], 2
	mov	DWORD PTR [rax-8], 3
	mov	QWORD PTR [rax-32], OFFSET FLAT:_ZTV4Both+24
	mov	QWORD PTR [rax], OFFSET FLAT:_ZTV4Both+120
	mov	QWORD PTR [rax-16], OFFSET FLAT:_ZTV4Both+72
	mov	QWORD PTR [rsp+168], rax
.L199:
	mov	rdi, QWORD PTR [rbp+0]
	add	rbp, 8
	call	_ZL4castP4Root
	lea	rax, [rsp+176]
	cmp	rax, rbp
	jne	.L199
.L201:
	mov	rdi, QWORD PTR [rbx]
	test	rdi, rdi
	je	.L200
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax+8]]
.L200:
	add	rbx, 8
	lea	rax, [rsp+176]
	cmp	rax, rbx
	jne	.L201
	mov	edi, OFFSET FLAT:.LC4
	lea	rbx, [rsp+64]
	lea	r12, [rsp+184]
	mov	r15d, 12345
	call	puts
	mov	eax, OFFSET FLAT:_ZTV5Twice+16
	mov	rdi, rbx
	mov	rcx, -3
	movq	xmm0, rax
	mov	edx, OFFSET FLAT:_ZTI5Twice
	mov	esi, OFFSET FLAT:_ZTI4Base
	movhps	xmm0, QWORD PTR .LC16[rip]
	movaps	XMMWORD PTR [rsp+64], xmm0
	call	__dynamic_cast
	xor	ecx, ecx
	mov	rdi, rbx
	mov	edx, OFFSET FLAT:_ZTI5Other
	mov	rbp, rax
	mov	esi, OFFSET FLAT:_ZTI4Base
	call	__dynamic_cast
	lea	rcx, [rsp+72]
	xor	edx, edx
	cmp	rbp, rbx
	sete	dl
	xor	esi, esi
	cmp	rcx, rax
	mov	edi, OFFSET FLAT:.LC8
	sete	sil
	xor	eax, eax
	call	printf
	mov	edx, OFFSET FLAT:_ZTI6Hidden
	mov	esi, OFFSET FLAT:_ZTI4Base
	mov	rcx, -2
	mov	QWORD PTR [rsp+56], OFFSET FLAT:_ZTV6Hidden+16
	lea	rdi, [rsp+56]
	call	__dynamic_cast
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC9
	test	rax, rax
	setne	sil
	xor	eax, eax
	call	printf
	call	_ZL5localv
	mov	rbx, QWORD PTR [rax]
	call	_ZL5localv
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC9
	cmp	QWORD PTR [rax], rbx
	sete	sil
	xor	eax, eax
	xor	r14d, r14d
	xor	r13d, r13d
	call	printf
	movdqa	xmm2, XMMWORD PTR [rsp]
	mov	DWORD PTR [rsp+184], 0
	lea	rax, [rsp+272]
	mov	QWORD PTR [rsp+192], 0
	mov	QWORD PTR [rsp+200], r12
	mov	QWORD PTR [rsp+208], r12
	mov	QWORD PTR [rsp+216], 0
	mov	QWORD PTR [rsp+232], 1
	mov	QWORD PTR [rsp+240], 0
	mov	QWORD PTR [rsp+248], 0
	mov	DWORD PTR [rsp+256], 0x3f800000
	mov	QWORD PTR [rsp+264], 0
	mov	QWORD PTR [rsp+272], 0
	mov	QWORD PTR [rsp+96], 0
	mov	QWORD PTR [rsp], 0
	mov	QWORD PTR [rsp+32], 0
	mov	QWORD PTR [rsp+224], rax
	xor	eax, eax
	movaps	XMMWORD PTR [rsp+80], xmm2
.L270:
	imul	r15d, r15d, 1103515245
	mov	rbp, r12
	add	r15d, 12345
	mov	edx, r15d
	shr	edx, 16
	mov	ebx, edx
	imul	rbx, rbx, 1374389535
	shr	rbx, 38
	imul	ecx, ebx, 200
	sub	edx, ecx
	mov	ebx, edx
	test	rax, rax
	jne	.L204
	jmp	.L202
	.p2align 4,,10
	.p2align 3
.L373:
	mov	rbp, rax
	mov	rax, rcx
	test	rax, rax
	je	.L372
.L204:
	mov	rcx, QWORD PTR [rax+16]
	mov	rdx, QWORD PTR [rax+24]
	cmp	ebx, DWORD PTR [rax+32]
	jle	.L373
	mov	rax, rdx
	test	rax, rax
	jne	.L204
.L372:
	cmp	rbp, r12
	je	.L202
	cmp	ebx, DWORD PTR [rbp+32]
	jge	.L205
.L202:
	mov	edi, 40
	mov	QWORD PTR [rsp+16], rbp
	call	_Znwm
	mov	rsi, QWORD PTR [rsp+16]
	lea	rdi, [rsp+176]
	mov	DWORD PTR [rax+32], ebx
	lea	rdx, [rax+32]
	mov	rbp, rax
	mov	DWORD PTR [rax+36], 0
	call	_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_
	test	rdx, rdx
	je	.L206
	cmp	r12, rdx
	je	.L290
	test	rax, rax
	je	.L374
.L290:
	mov	edi, 1
.L207:
	mov	rcx, r12
	mov	rsi, rbp
	call	_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_
	add	QWORD PTR [rsp+216], 1
.L205:
	mov	rdi, QWORD PTR [rsp+232]
	mov	eax, ebx
	xor	edx, edx
	mov	DWORD PTR [rbp+36], r13d
	mov	QWORD PTR [rsp+16], rax
	div	rdi
	mov	rax, QWORD PTR [rsp+224]
	mov	r11, QWORD PTR [rax+rdx*8]
	mov	r8, rdx
	lea	r10, [0+rdx*8]
	test	r11, r11
	je	.L209
	mov	rax, QWORD PTR [r11]
	mov	ecx, DWORD PTR [rax+8]
	cmp	ebx, ecx
	je	.L210
.L375:
	mov	rsi, QWORD PTR [rax]
	test	rsi, rsi
	je	.L209
	mov	ecx, DWORD PTR [rsi+8]
	mov	r11, rax
	xor	edx, edx
	movsx	rax, ecx
	div	rdi
	cmp	r8, rdx
	jne	.L209
	mov	rax, rsi
	cmp	ebx, ecx
	jne	.L375
.L210:
	mov	rbp, QWORD PTR [r11]
	test	rbp, rbp
	je	.L209
	add	rbp, 12
	mov	DWORD PTR [rbp+0], r13d
	cmp	QWORD PTR [rsp], r14
	je	.L228
.L378:
	mov	DWORD PTR [r14], ebx
	add	r14, 4
.L229:
	mov	edi, 24
	call	_Znwm
	lea	rsi, [rsp+80]
	mov	DWORD PTR [rax+16], ebx
	mov	rdi, rax
	call	_ZNSt8__detail15_List_node_base7_M_hookEPS0_
	imul	eax, r13d, -1431655765
	add	QWORD PTR [rsp+96], 1
	cmp	eax, 1431655765
	jbe	.L376
.L240:
	add	r13d, 1
	cmp	r13d, 400
	je	.L269
	mov	rax, QWORD PTR [rsp+192]
	jmp	.L270
	.p2align 4,,10
	.p2align 3
.L209:
	mov	edi, 16
	mov	QWORD PTR [rsp+24], r10
	call	_Znwm
	mov	rdx, QWORD PTR [rsp+248]
	mov	rsi, QWORD PTR [rsp+232]
	mov	ecx, 1
	mov	DWORD PTR [rax+8], ebx
	lea	rdi, [rsp+256]
	mov	rbp, rax
	mov	QWORD PTR [rax], 0
	mov	DWORD PTR [rax+12], 0
	call	_ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm
	mov	r10, QWORD PTR [rsp+24]
	test	al, al
	mov	r8, rdx
	jne	.L377
.L213:
	mov	rcx, QWORD PTR [rsp+224]
	add	r10, rcx
	mov	rax, QWORD PTR [r10]
	test	rax, rax
	je	.L225
	mov	rax, QWORD PTR [rax]
	mov	QWORD PTR [rbp+0], rax
	mov	rax, QWORD PTR [r10]
	mov	QWORD PTR [rax], rbp
.L226:
	add	QWORD PTR [rsp+248], 1
	add	rbp, 12
	mov	DWORD PTR [rbp+0], r13d
	cmp	QWORD PTR [rsp], r14
	jne	.L378
.L228:
	mov	rax, QWORD PTR [rsp+32]
	mov	rdx, QWORD PTR [rsp]
	movabs	rbp, 2305843009213693951
	sub	rdx, rax
	mov	rax, rdx
	sar	rax, 2
	cmp	rax, rbp
	je	.L379
	mov	rcx, QWORD PTR [rsp]
	cmp	QWORD PTR [rsp+32], rcx
	mov	ecx, 1
	cmovne	rcx, rax
	add	rax, rcx
	jc	.L234
	xor	ecx, ecx
	xor	ebp, ebp
	test	rax, rax
	jne	.L380
.L235:
	mov	DWORD PTR [rcx+rdx], ebx
	lea	r14, [rcx+4+rdx]
	test	rdx, rdx
	jg	.L381
	cmp	QWORD PTR [rsp+32], 0
	jne	.L237
.L238:
	lea	rax, [rcx+rbp]
	mov	QWORD PTR [rsp+32], rcx
	mov	QWORD PTR [rsp], rax
	jmp	.L229
	.p2align 4,,10
	.p2align 3
.L206:
	mov	rdi, rbp
	mov	esi, 40
	mov	QWORD PTR [rsp+16], rax
	call	_ZdlPvm
	mov	rbp, QWORD PTR [rsp+16]
	jmp	.L205
	.p2align 4,,10
	.p2align 3
.L376:
	mov	eax, r15d
	mov	rdi, QWORD PTR [rsp+192]
	imul	rax, rax, 274877907
	shr	rax, 38
	mov	ebx, eax
	imul	rbx, rbx, 1374389535
	shr	rbx, 38
	imul	edx, ebx, 200
	sub	eax, edx
	mov	ebx, eax
	test	rdi, rdi
	je	.L295
	mov	rbp, rdi
	mov	rdx, r12
	jmp	.L253
	.p2align 4,,10
	.p2align 3
.L382:
	mov	rbp, QWORD PTR [rbp+24]
	test	rbp, rbp
	je	.L241
.L253:
	cmp	ebx, DWORD PTR [rbp+32]
	jg	.L382
	mov	rax, QWORD PTR [rbp+16]
	jge	.L383
	mov	rdx, rbp
	mov	rbp, rax
	test	rbp, rbp
	jne	.L253
.L241:
	cmp	QWORD PTR [rsp+200], rdx
	jne	.L257
	cmp	rdx, r12
	jne	.L257
.L250:
	call	_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E.isra.0
	xor	edi, edi
	xor	r8d, r8d
	mov	QWORD PTR [rsp+200], r12
	mov	QWORD PTR [rsp+192], rdi
	mov	QWORD PTR [rsp+208], r12
	mov	QWORD PTR [rsp+216], r8
	.p2align 4,,10
	.p2align 3
.L257:
	cmp	QWORD PTR [rsp+248], 0
	jne	.L258
	mov	rax, QWORD PTR [rsp+240]
	test	rax, rax
	je	.L240
	lea	rcx, [rsp+240]
	jmp	.L261
	.p2align 4,,10
	.p2align 3
.L384:
	mov	rdx, QWORD PTR [rax]
	mov	rcx, rax
	test	rdx, rdx
	je	.L240
	mov	rax, rdx
.L261:
	cmp	ebx, DWORD PTR [rax+8]
	jne	.L384
	mov	rdi, QWORD PTR [rcx]
	xor	edx, edx
	mov	r9, QWORD PTR [rsp+224]
	movsx	rax, DWORD PTR [rdi+8]
	div	QWORD PTR [rsp+232]
	mov	r11, rdx
	jmp	.L262
.L377:
	cmp	rdx, 1
	je	.L385
	movabs	rax, 1152921504606846975
	cmp	rax, rdx
	jb	.L386
	lea	rdx, [0+rdx*8]
	mov	QWORD PTR [rsp+40], r8
	mov	rdi, rdx
	mov	QWORD PTR [rsp+24], rdx
	call	_Znwm
	mov	rdx, QWORD PTR [rsp+24]
	xor	esi, esi
	mov	rdi, rax
	call	memset
	mov	r8, QWORD PTR [rsp+40]
	mov	r10, rax
.L215:
	xor	r9d, r9d
	mov	rsi, QWORD PTR [rsp+240]
	xor	edi, edi
	mov	QWORD PTR [rsp+240], r9
	lea	r9, [rsp+240]
.L369:
	test	rsi, rsi
	je	.L387
.L218:
	mov	rcx, rsi
	xor	edx, edx
	mov	rsi, QWORD PTR [rsi]
	movsx	rax, DWORD PTR [rcx+8]
	div	r8
	lea	rax, [r10+rdx*8]
	mov	r11, QWORD PTR [rax]
	test	r11, r11
	je	.L388
	mov	rdx, QWORD PTR [r11]
	mov	QWORD PTR [rcx], rdx
	mov	rax, QWORD PTR [rax]
	mov	QWORD PTR [rax], rcx
	test	rsi, rsi
	jne	.L218
.L387:
	mov	rdi, QWORD PTR [rsp+224]
	lea	rsi, [rsp+272]
	mov	rax, QWORD PTR [rsp+232]
	cmp	rdi, rsi
	je	.L219
	lea	rsi, [0+rax*8]
	mov	QWORD PTR [rsp+40], r8
	mov	QWORD PTR [rsp+24], r10
	call	_ZdlPvm
	mov	r8, QWORD PTR [rsp+40]
	mov	r10, QWORD PTR [rsp+24]
.L219:
	mov	rax, QWORD PTR [rsp+16]
	xor	edx, edx
	mov	QWORD PTR [rsp+224], r10
	mov	QWORD PTR [rsp+232], r8
	div	r8
	lea	r10, [0+rdx*8]
	jmp	.L213
.L258:
	mov	r8, QWORD PTR [rsp+232]
	mov	eax, ebx
	xor	edx, edx
	mov	r9, QWORD PTR [rsp+224]
	div	r8
	mov	rcx, QWORD PTR [r9+rdx*8]
	mov	r10, rdx
	mov	r11, rdx
	test	rcx, rcx
	je	.L240
	mov	rax, QWORD PTR [rcx]
	mov	esi, DWORD PTR [rax+8]
	cmp	ebx, esi
	je	.L263
.L389:
	mov	rdi, QWORD PTR [rax]
	test	rdi, rdi
	je	.L240
	mov	esi, DWORD PTR [rdi+8]
	mov	rcx, rax
	xor	edx, edx
	movsx	rax, esi
	div	r8
	cmp	r10, rdx
	jne	.L240
	mov	rax, rdi
	cmp	ebx, esi
	jne	.L389
.L263:
	mov	rdi, QWORD PTR [rcx]
.L262:
	lea	r8, [r9+r11*8]
	mov	rsi, QWORD PTR [rdi]
	cmp	rcx, QWORD PTR [r8]
	je	.L390
	test	rsi, rsi
	je	.L267
	movsx	rax, DWORD PTR [rsi+8]
	xor	edx, edx
	div	QWORD PTR [rsp+232]
	cmp	r11, rdx
	je	.L267
	mov	QWORD PTR [r9+rdx*8], rcx
	mov	rsi, QWORD PTR [rdi]
.L267:
	mov	QWORD PTR [rcx], rsi
	mov	esi, 16
	call	_ZdlPvm
	sub	QWORD PTR [rsp+248], 1
	jmp	.L240
.L225:
	mov	rax, QWORD PTR [rsp+240]
	mov	QWORD PTR [rsp+240], rbp
	mov	QWORD PTR [rbp+0], rax
	test	rax, rax
	je	.L227
	movsx	rax, DWORD PTR [rax+8]
	xor	edx, edx
	div	QWORD PTR [rsp+232]
	mov	QWORD PTR [rcx+rdx*8], rbp
.L227:
	lea	rax, [rsp+240]
	mov	QWORD PTR [r10], rax
	jmp	.L226
.L380:
	movabs	rbp, 2305843009213693951
	cmp	rax, rbp
	cmovbe	rbp, rax
.L234:
	sal	rbp, 2
	mov	QWORD PTR [rsp+16], rdx
	mov	rdi, rbp
	call	_Znwm
	mov	rdx, QWORD PTR [rsp+16]
	mov	rcx, rax
	jmp	.L235
	.p2align 4,,10
	.p2align 3
.L388:
	mov	r11, QWORD PTR [rsp+240]
	mov	QWORD PTR [rcx], r11
	mov	QWORD PTR [rsp+240], rcx
	mov	QWORD PTR [rax], r9
	cmp	QWORD PTR [rcx], 0
	je	.L222
	mov	QWORD PTR [r10+rdi*8], rcx
.L222:
	mov	rdi, rdx
	jmp	.L369
.L383:
	mov	rcx, QWORD PTR [rbp+24]
	.p2align 4,,10
	.p2align 3
.L371:
	test	rcx, rcx
	je	.L244
.L391:
	mov	r8, QWORD PTR [rcx+16]
	mov	rsi, QWORD PTR [rcx+24]
	cmp	ebx, DWORD PTR [rcx+32]
	jge	.L297
	mov	rdx, rcx
	mov	rcx, r8
	test	rcx, rcx
	jne	.L391
	.p2align 4,,10
	.p2align 3
.L244:
	test	rax, rax
	je	.L247
.L392:
	mov	rsi, QWORD PTR [rax+16]
	mov	rcx, QWORD PTR [rax+24]
	cmp	ebx, DWORD PTR [rax+32]
	jg	.L298
	mov	rbp, rax
	mov	rax, rsi
	test	rax, rax
	jne	.L392
.L247:
	cmp	QWORD PTR [rsp+200], rbp
	je	.L393
.L252:
	cmp	rbp, rdx
	je	.L257
	mov	DWORD PTR [rsp+24], r13d
	mov	DWORD PTR [rsp+16], ebx
	mov	rbx, rbp
	mov	rbp, rdx
	.p2align 4,,10
	.p2align 3
.L256:
	mov	rdi, rbx
	mov	r13, rbx
	call	_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base
	mov	rsi, r12
	mov	rdi, r13
	mov	rbx, rax
	call	_ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_
	mov	esi, 40
	mov	rdi, rax
	call	_ZdlPvm
	sub	QWORD PTR [rsp+216], 1
	cmp	rbx, rbp
	jne	.L256
	mov	ebx, DWORD PTR [rsp+16]
	mov	r13d, DWORD PTR [rsp+24]
	jmp	.L257
	.p2align 4,,10
	.p2align 3
.L297:
	mov	rcx, rsi
	jmp	.L371
	.p2align 4,,10
	.p2align 3
.L298:
	mov	rax, rcx
	jmp	.L244
.L381:
	mov	rsi, QWORD PTR [rsp+32]
	mov	rdi, rcx
	call	memmove
	mov	rcx, rax
.L237:
	mov	rsi, QWORD PTR [rsp]
	mov	rdi, QWORD PTR [rsp+32]
	mov	QWORD PTR [rsp+16], rcx
	sub	rsi, rdi
	call	_ZdlPvm
	mov	rcx, QWORD PTR [rsp+16]
	jmp	.L238
.L390:
	test	rsi, rsi
	je	.L266
	movsx	rax, DWORD PTR [rsi+8]
	xor	edx, edx
	div	QWORD PTR [rsp+232]
	cmp	r11, rdx
	je	.L267
	mov	QWORD PTR [r9+rdx*8], rcx
.L266:
	lea	rax, [rsp+240]
	cmp	QWORD PTR [r8], rax
	je	.L394
.L268:
	xor	esi, esi
	mov	QWORD PTR [r8], rsi
	mov	rsi, QWORD PTR [rdi]
	jmp	.L267
.L374:
	xor	edi, edi
	cmp	ebx, DWORD PTR [rdx+32]
	setl	dil
	jmp	.L207
.L393:
	cmp	rdx, r12
	jne	.L252
	jmp	.L250
.L386:
	movabs	rax, 2305843009213693951
	cmp	rax, rdx
	jnb	.L217
	call	_ZSt28__throw_bad_array_new_lengthv
.L295:
	mov	rdx, r12
	jmp	.L241
.L385:
	xor	r10d, r10d
	mov	QWORD PTR [rsp+272], r10
	lea	r10, [rsp+272]
	jmp	.L215
.L217:
	call	_ZSt17__throw_bad_allocv
.L269:
	mov	rbx, QWORD PTR [rsp+200]
	jmp	.L271
.L272:
	mov	edx, DWORD PTR [rbx+36]
	mov	esi, DWORD PTR [rbx+32]
	mov	edi, OFFSET FLAT:.LC12
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base
	mov	rbx, rax
.L271:
	cmp	rbx, r12
	jne	.L272
	mov	edi, OFFSET FLAT:.LC4
	mov	ebp, 20
	call	puts
	jmp	.L273
.L274:
	mov	rdi, rbx
	call	_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base
	mov	rbx, rax
.L273:
	cmp	rbx, QWORD PTR [rsp+200]
	je	.L395
	mov	rdi, rbx
	call	_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base
	mov	esi, DWORD PTR [rax+32]
	mov	eax, esi
	cdq
	idiv	ebp
	test	edx, edx
	jne	.L274
	mov	edi, OFFSET FLAT:.LC13
	xor	eax, eax
	call	printf
	jmp	.L274
.L395:
	mov	edi, OFFSET FLAT:.LC4
	call	puts
	mov	rbx, QWORD PTR [rsp+240]
	jmp	.L276
.L277:
	mov	edx, DWORD PTR [rbx+12]
	mov	esi, DWORD PTR [rbx+8]
	mov	edi, OFFSET FLAT:.LC12
	xor	eax, eax
	call	printf
	mov	rbx, QWORD PTR [rbx]
.L276:
	test	rbx, rbx
	jne	.L277
	mov	rsi, QWORD PTR [rsp+232]
	mov	edi, OFFSET FLAT:.LC14
	xor	eax, eax
	call	printf
	lea	rdi, [rsp+80]
	call	_ZNSt7__cxx114listIiSaIiEE4sortEv
	mov	rbp, QWORD PTR [rsp+80]
	lea	rax, [rsp+80]
	cmp	rbp, rax
	je	.L278
	lea	rbx, [rsp+112]
	xor	edx, edx
	movq	xmm0, rbx
	mov	QWORD PTR [rsp+128], rdx
	punpcklqdq	xmm0, xmm0
	movaps	XMMWORD PTR [rsp+112], xmm0
	mov	rsi, QWORD PTR [rbp+0]
	jmp	.L280
.L282:
	mov	eax, DWORD PTR [rsi+16]
	cmp	DWORD PTR [rbp+16], eax
	je	.L396
	mov	rbp, rsi
	mov	rsi, QWORD PTR [rsi]
.L280:
	lea	rax, [rsp+80]
	cmp	rsi, rax
	jne	.L282
	mov	rdi, rbx
	call	_ZNSt7__cxx1110_List_baseIiSaIiEE8_M_clearEv
.L278:
	lea	rdi, [rsp+80]
	call	_ZNSt8__detail15_List_node_base10_M_reverseEv
	mov	rax, QWORD PTR [rsp+88]
	mov	rbx, QWORD PTR [rsp+32]
	mov	r8, r14
	mov	rsi, QWORD PTR [rsp+96]
	mov	edi, OFFSET FLAT:.LC15
	mov	ecx, DWORD PTR [rax+16]
	mov	rax, QWORD PTR [rsp+80]
	sub	r8, rbx
	sar	r8, 2
	mov	edx, DWORD PTR [rax+16]
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	test	rbx, rbx
	je	.L283
	mov	rsi, QWORD PTR [rsp]
	sub	rsi, rbx
	call	_ZdlPvm
.L283:
	lea	rdi, [rsp+80]
	call	_ZNSt7__cxx1110_List_baseIiSaIiEE8_M_clearEv
	mov	rdi, QWORD PTR [rsp+240]
	jmp	.L284
.L285:
	mov	rbx, QWORD PTR [rdi]
	mov	esi, 16
	call	_ZdlPvm
	mov	rdi, rbx
.L284:
	test	rdi, rdi
	jne	.L285
	mov	rax, QWORD PTR [rsp+232]
	mov	rdi, QWORD PTR [rsp+224]
	xor	esi, esi
	lea	rdx, [0+rax*8]
	call	memset
	xor	eax, eax
	mov	rdi, QWORD PTR [rsp+224]
	mov	rsi, QWORD PTR [rsp+232]
	mov	QWORD PTR [rsp+248], rax
	mov	QWORD PTR [rsp+240], rax
	lea	rax, [rsp+272]
	cmp	rdi, rax
	je	.L286
	sal	rsi, 3
	call	_ZdlPvm
.L286:
	mov	rdi, QWORD PTR [rsp+192]
	call	_ZNSt8_Rb_treeIiSt4pairIKiiESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E.isra.0
	add	rsp, 296
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.L394:
	mov	QWORD PTR [rsp+240], rsi
	jmp	.L268
.L396:
	mov	rdi, QWORD PTR [rsp+112]
	mov	rdx, QWORD PTR [rsi]
	cmp	rdi, rdx
	je	.L280
	cmp	rsi, rdi
	je	.L280
	call	_ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_
	sub	QWORD PTR [rsp+96], 1
	mov	rsi, QWORD PTR [rbp+0]
	add	QWORD PTR [rsp+128], 1
	jmp	.L280
.L379:
	mov	edi, OFFSET FLAT:.LC11
	call	_ZSt20__throw_length_errorPKc
	.size	main, .-main
	.section	.rodata.str1.1
.LC17:
	.string	"global"
	.section	.text.startup
	.p2align 4
	.type	_GLOBAL__sub_I_main, @function
_GLOBAL__sub_I_main:
	sub	rsp, 8
	mov	esi, OFFSET FLAT:.LC17
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	mov	QWORD PTR _ZL6global[rip], OFFSET FLAT:.LC17
	call	printf
	mov	edx, OFFSET FLAT:__dso_handle
	mov	esi, OFFSET FLAT:_ZL6global
	mov	edi, OFFSET FLAT:_ZN6LoggedD1Ev
	add	rsp, 8
	jmp	__cxa_atexit
	.size	_GLOBAL__sub_I_main, .-_GLOBAL__sub_I_main
	.section	.init_array,"aw"
	.align 8
	.quad	_GLOBAL__sub_I_main
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
	.weak	_ZTS4Base
	.section	.rodata._ZTS4Base,"aG",@progbits,_ZTS4Base,comdat
	.type	_ZTS4Base, @object
	.size	_ZTS4Base, 6
_ZTS4Base:
	.string	"4Base"
	.weak	_ZTI4Base
	.section	.rodata._ZTI4Base,"aG",@progbits,_ZTI4Base,comdat
	.align 8
	.type	_ZTI4Base, @object
	.size	_ZTI4Base, 16
_ZTI4Base:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS4Base
	.weak	_ZTS3One
	.section	.rodata._ZTS3One,"aG",@progbits,_ZTS3One,comdat
	.type	_ZTS3One, @object
	.size	_ZTS3One, 5
_ZTS3One:
	.string	"3One"
	.weak	_ZTI3One
	.section	.rodata._ZTI3One,"aG",@progbits,_ZTI3One,comdat
	.align 8
	.type	_ZTI3One, @object
	.size	_ZTI3One, 24
_ZTI3One:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTS3One
	.quad	_ZTI4Base
	.weak	_ZTS5Other
	.section	.rodata._ZTS5Other,"aG",@progbits,_ZTS5Other,comdat
	.type	_ZTS5Other, @object
	.size	_ZTS5Other, 7
_ZTS5Other:
	.string	"5Other"
	.weak	_ZTI5Other
	.section	.rodata._ZTI5Other,"aG",@progbits,_ZTI5Other,comdat
	.align 8
	.type	_ZTI5Other, @object
	.size	_ZTI5Other, 24
_ZTI5Other:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTS5Other
	.quad	_ZTI4Base
	.weak	_ZTS5Twice
	.section	.rodata._ZTS5Twice,"aG",@progbits,_ZTS5Twice,comdat
	.type	_ZTS5Twice, @object
	.size	_ZTS5Twice, 7
_ZTS5Twice:
	.string	"5Twice"
	.weak	_ZTI5Twice
	.section	.rodata._ZTI5Twice,"aG",@progbits,_ZTI5Twice,comdat
	.align 8
	.type	_ZTI5Twice, @object
	.size	_ZTI5Twice, 56
_ZTI5Twice:
	.quad	_ZTVN10__cxxabiv121__vmi_class_type_infoE+16
	.quad	_ZTS5Twice
	.long	1
	.long	2
	.quad	_ZTI3One
	.quad	2
	.quad	_ZTI5Other
	.quad	2050
	.weak	_ZTS6Hidden
	.section	.rodata._ZTS6Hidden,"aG",@progbits,_ZTS6Hidden,comdat
	.align 8
	.type	_ZTS6Hidden, @object
	.size	_ZTS6Hidden, 8
_ZTS6Hidden:
	.string	"6Hidden"
	.weak	_ZTI6Hidden
	.section	.rodata._ZTI6Hidden,"aG",@progbits,_ZTI6Hidden,comdat
	.align 8
	.type	_ZTI6Hidden, @object
	.size	_ZTI6Hidden, 40
_ZTI6Hidden:
	.quad	_ZTVN10__cxxabiv121__vmi_class_type_infoE+16
	.quad	_ZTS6Hidden
	.long	0
	.long	1
	.quad	_ZTI4Base
	.quad	0
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
	.weak	_ZTT4Left
	.section	.rodata._ZTT4Left,"aG",@progbits,_ZTV4Left,comdat
	.align 8
	.type	_ZTT4Left, @object
	.size	_ZTT4Left, 16
_ZTT4Left:
	.quad	_ZTV4Left+24
	.quad	_ZTV4Left+72
	.weak	_ZTV4Left
	.section	.rodata._ZTV4Left,"aG",@progbits,_ZTV4Left,comdat
	.align 8
	.type	_ZTV4Left, @object
	.size	_ZTV4Left, 88
_ZTV4Left:
	.quad	16
	.quad	0
	.quad	_ZTI4Left
	.quad	_ZNK4Left5valueEv
	.quad	_ZN4LeftD1Ev
	.quad	_ZN4LeftD0Ev
	.quad	-16
	.quad	-16
	.quad	_ZTI4Left
	.quad	_ZTv0_n24_N4LeftD1Ev
	.quad	_ZTv0_n24_N4LeftD0Ev
	.weak	_ZTT5Right
	.section	.rodata._ZTT5Right,"aG",@progbits,_ZTV5Right,comdat
	.align 8
	.type	_ZTT5Right, @object
	.size	_ZTT5Right, 16
_ZTT5Right:
	.quad	_ZTV5Right+24
	.quad	_ZTV5Right+72
	.weak	_ZTV5Right
	.section	.rodata._ZTV5Right,"aG",@progbits,_ZTV5Right,comdat
	.align 8
	.type	_ZTV5Right, @object
	.size	_ZTV5Right, 88
_ZTV5Right:
	.quad	16
	.quad	0
	.quad	_ZTI5Right
	.quad	_ZNK5Right5valueEv
	.quad	_ZN5RightD1Ev
	.quad	_ZN5RightD0Ev
	.quad	-16
	.quad	-16
	.quad	_ZTI5Right
	.quad	_ZTv0_n24_N5RightD1Ev
	.quad	_ZTv0_n24_N5RightD0Ev
	.hidden	_ZTC4Both16_5Right
	.weak	_ZTC4Both16_5Right
	.section	.rodata._ZTC4Both16_5Right,"aG",@progbits,_ZTV4Both,comdat
	.align 8
	.type	_ZTC4Both16_5Right, @object
	.size	_ZTC4Both16_5Right, 88
_ZTC4Both16_5Right:
	.quad	16
	.quad	0
	.quad	_ZTI5Right
	.quad	_ZNK5Right5valueEv
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
	.size	_ZTC4Both0_4Left, 88
_ZTC4Both0_4Left:
	.quad	32
	.quad	0
	.quad	_ZTI4Left
	.quad	_ZNK4Left5valueEv
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
	.quad	_ZTC4Both0_4Left+72
	.quad	_ZTC4Both16_5Right+24
	.quad	_ZTC4Both16_5Right+72
	.quad	_ZTV4Both+120
	.quad	_ZTV4Both+72
	.weak	_ZTV4Both
	.section	.rodata._ZTV4Both,"aG",@progbits,_ZTV4Both,comdat
	.align 8
	.type	_ZTV4Both, @object
	.size	_ZTV4Both, 136
_ZTV4Both:
	.quad	32
	.quad	0
	.quad	_ZTI4Both
	.quad	_ZNK4Both5valueEv
	.quad	_ZN4BothD1Ev
	.quad	_ZN4BothD0Ev
	.quad	16
	.quad	-16
	.quad	_ZTI4Both
	.quad	_ZThn16_NK4Both5valueEv
	.quad	_ZThn16_N4BothD1Ev
	.quad	_ZThn16_N4BothD0Ev
	.quad	-32
	.quad	-32
	.quad	_ZTI4Both
	.quad	_ZTv0_n24_N4BothD1Ev
	.quad	_ZTv0_n24_N4BothD0Ev
	.weak	_ZTV5Twice
	.section	.rodata._ZTV5Twice,"aG",@progbits,_ZTV5Twice,comdat
	.align 8
	.type	_ZTV5Twice, @object
	.size	_ZTV5Twice, 64
_ZTV5Twice:
	.quad	0
	.quad	_ZTI5Twice
	.quad	_ZN5TwiceD1Ev
	.quad	_ZN5TwiceD0Ev
	.quad	-8
	.quad	_ZTI5Twice
	.quad	_ZThn8_N5TwiceD1Ev
	.quad	_ZThn8_N5TwiceD0Ev
	.weak	_ZTV6Hidden
	.section	.rodata._ZTV6Hidden,"aG",@progbits,_ZTV6Hidden,comdat
	.align 8
	.type	_ZTV6Hidden, @object
	.size	_ZTV6Hidden, 32
_ZTV6Hidden:
	.quad	0
	.quad	_ZTI6Hidden
	.quad	_ZN6HiddenD1Ev
	.quad	_ZN6HiddenD0Ev
	.local	_ZGVZL5localvE4once
	.comm	_ZGVZL5localvE4once,8,8
	.local	_ZZL5localvE4once
	.comm	_ZZL5localvE4once,8,8
	.local	_ZL6global
	.comm	_ZL6global,8,8
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC16:
	.quad	_ZTV5Twice+48
	.hidden	__dso_handle
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
