	.file	"fileStreams.cpp"
	.intel_syntax noprefix
	.text
	.section	.text._ZNKSt5ctypeIcE8do_widenEc,"axG",@progbits,_ZNKSt5ctypeIcE8do_widenEc,comdat
	.align 2
	.p2align 4
	.weak	_ZNKSt5ctypeIcE8do_widenEc
	.type	_ZNKSt5ctypeIcE8do_widenEc, @function
_ZNKSt5ctypeIcE8do_widenEc:
	mov	eax, esi
	ret
	.size	_ZNKSt5ctypeIcE8do_widenEc, .-_ZNKSt5ctypeIcE8do_widenEc
	.text
	.align 2
	.p2align 4
	.type	_ZNSt14basic_ifstreamIcSt11char_traitsIcEE4openERKNSt7__cxx1112basic_stringIcS1_SaIcEEESt13_Ios_Openmode.isra.0, @function
_ZNSt14basic_ifstreamIcSt11char_traitsIcEE4openERKNSt7__cxx1112basic_stringIcS1_SaIcEEESt13_Ios_Openmode.isra.0:
	push	rbx
	or	edx, 8
	mov	rbx, rdi
	add	rdi, 16
	call	_ZNSt13basic_filebufIcSt11char_traitsIcEE4openEPKcSt13_Ios_Openmode
	test	rax, rax
	mov	rax, QWORD PTR [rbx]
	je	.L6
	add	rbx, QWORD PTR [rax-24]
	xor	esi, esi
	mov	rdi, rbx
	pop	rbx
	jmp	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
.L6:
	add	rbx, QWORD PTR [rax-24]
	mov	esi, DWORD PTR [rbx+32]
	mov	rdi, rbx
	pop	rbx
	or	esi, 4
	jmp	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
	.size	_ZNSt14basic_ifstreamIcSt11char_traitsIcEE4openERKNSt7__cxx1112basic_stringIcS1_SaIcEEESt13_Ios_Openmode.isra.0, .-_ZNSt14basic_ifstreamIcSt11char_traitsIcEE4openERKNSt7__cxx1112basic_stringIcS1_SaIcEEESt13_Ios_Openmode.isra.0
	.section	.rodata._ZN7Journal4noteERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE.str1.1,"aMS",@progbits,1
.LC0:
	.string	"- "
	.section	.text._ZN7Journal4noteERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE,"axG",@progbits,_ZN7Journal4noteERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE,comdat
	.align 2
	.p2align 4
	.weak	_ZN7Journal4noteERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
	.type	_ZN7Journal4noteERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE, @function
_ZN7Journal4noteERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE:
	push	rbp
	mov	edx, 2
	mov	rbp, rsi
	mov	esi, OFFSET FLAT:.LC0
	push	rbx
	mov	rbx, rdi
	sub	rsp, 8
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdx, QWORD PTR [rbp+8]
	mov	rsi, QWORD PTR [rbp+0]
	mov	rdi, rbx
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rbx, rax
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax-24]
	mov	rbp, QWORD PTR [rbx+240+rax]
	test	rbp, rbp
	je	.L14
	cmp	BYTE PTR [rbp+56], 0
	je	.L9
	movsx	esi, BYTE PTR [rbp+67]
.L10:
	mov	rdi, rbx
	call	_ZNSo3putEc
	add	rsp, 8
	pop	rbx
	mov	rdi, rax
	pop	rbp
	jmp	_ZNSo5flushEv
	.p2align 4,,10
	.p2align 3
.L9:
	mov	rdi, rbp
	call	_ZNKSt5ctypeIcE13_M_widen_initEv
	mov	rax, QWORD PTR [rbp+0]
	mov	esi, 10
	mov	rax, QWORD PTR [rax+48]
	cmp	rax, OFFSET FLAT:_ZNKSt5ctypeIcE8do_widenEc
	je	.L10
	mov	rdi, rbp
	call	rax
	movsx	esi, al
	jmp	.L10
.L14:
	call	_ZSt16__throw_bad_castv
	.size	_ZN7Journal4noteERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE, .-_ZN7Journal4noteERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
	.text
	.p2align 4
	.type	_ZL8contentsPKc, @function
_ZL8contentsPKc:
	push	rbx
	mov	edx, 8
	mov	rbx, rdi
	sub	rsp, 928
	lea	rdi, [rsp+400]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEEC1EPKcSt13_Ios_Openmode
	mov	rdi, rsp
	call	_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEEC1Ev
	lea	rsi, [rsp+416]
	lea	rdi, [rsp+16]
	call	_ZNSolsEPSt15basic_streambufIcSt11char_traitsIcEE
	lea	rsi, [rsp+24]
	mov	rdi, rbx
	call	_ZNKSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE3strEv
	mov	rdi, rsp
	call	_ZNSt7__cxx1118basic_stringstreamIcSt11char_traitsIcESaIcEED1Ev
	lea	rdi, [rsp+400]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEED1Ev
	add	rsp, 928
	mov	rax, rbx
	pop	rbx
	ret
	.size	_ZL8contentsPKc, .-_ZL8contentsPKc
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
	push	r13
	lea	r13, [rdi+16]
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 24
	mov	QWORD PTR [rdi], r13
	test	rsi, rsi
	je	.L27
	mov	rbx, rdi
	mov	rdi, rsi
	mov	r12, rsi
	call	strlen
	mov	QWORD PTR [rsp+8], rax
	mov	rbp, rax
	cmp	rax, 15
	ja	.L28
	cmp	rax, 1
	jne	.L21
	movzx	edx, BYTE PTR [r12]
	mov	BYTE PTR [rbx+16], dl
.L22:
	mov	QWORD PTR [rbx+8], rax
	mov	BYTE PTR [r13+0+rax], 0
	add	rsp, 24
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
	.p2align 4,,10
	.p2align 3
.L21:
	test	rax, rax
	je	.L22
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L28:
	xor	edx, edx
	lea	rsi, [rsp+8]
	mov	rdi, rbx
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
	mov	QWORD PTR [rbx], rax
	mov	r13, rax
	mov	rax, QWORD PTR [rsp+8]
	mov	QWORD PTR [rbx+16], rax
.L20:
	mov	rdi, r13
	mov	rdx, rbp
	mov	rsi, r12
	call	memcpy
	mov	rax, QWORD PTR [rsp+8]
	mov	r13, QWORD PTR [rbx]
	jmp	.L22
.L27:
	mov	edi, OFFSET FLAT:.LC1
	call	_ZSt19__throw_logic_errorPKc
	.size	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_, .-_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_
	.weak	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
	.set	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_,_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC3:
	.string	"lines.txt"
.LC4:
	.string	"journal.txt"
.LC5:
	.string	"fresh.txt"
.LC6:
	.string	"numbers"
.LC7:
	.string	"one "
.LC8:
	.string	"\ntwo "
.LC10:
	.string	": "
.LC11:
	.string	"three 3\n"
.LC12:
	.string	"no/such/file"
.LC13:
	.string	"first"
.LC14:
	.string	"second"
.LC15:
	.string	"ONE"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	esi, OFFSET FLAT:.LC3
	push	rbx
	sub	rsp, 3272
	lea	rdx, [rsp+2736]
	lea	rdi, [rsp+32]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
	mov	edx, 16
	lea	rsi, [rsp+32]
	lea	rdi, [rsp+2736]
	call	_ZNSt14basic_ofstreamIcSt11char_traitsIcEEC1ERKNSt7__cxx1112basic_stringIcS1_SaIcEEESt13_Ios_Openmode
	mov	esi, OFFSET FLAT:.LC7
	lea	rdi, [rsp+2736]
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	mov	esi, 1
	mov	rdi, rax
	call	_ZNSolsEi
	mov	esi, OFFSET FLAT:.LC8
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	movsd	xmm0, QWORD PTR .LC9[rip]
	mov	rdi, rax
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 10
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdi, [rsp+2848]
	call	_ZNKSt12__basic_fileIcE7is_openEv
	mov	edi, OFFSET FLAT:_ZSt4cout
	movzx	esi, al
	call	_ZNSo9_M_insertIbEERSoT_
	xor	esi, esi
	test	BYTE PTR [rsp+3016], 5
	sete	sil
	mov	rdi, rax
	call	_ZNSo9_M_insertIbEERSoT_
	mov	esi, 10
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdi, [rsp+2736]
	call	_ZNSt14basic_ofstreamIcSt11char_traitsIcEED1Ev
	mov	edx, 8
	lea	rsi, [rsp+32]
	lea	rdi, [rsp+96]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEEC1ERKNSt7__cxx1112basic_stringIcS1_SaIcEEESt13_Ios_Openmode
	lea	rax, [rsp+2752]
	mov	QWORD PTR [rsp+2744], 0
	mov	QWORD PTR [rsp+2736], rax
	mov	rax, QWORD PTR [rsp+96]
	mov	BYTE PTR [rsp+2752], 0
	mov	rax, QWORD PTR [rax-24]
	mov	rbx, QWORD PTR [rsp+336+rax]
	test	rbx, rbx
	je	.L33
	xor	ebp, ebp
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L49:
	movsx	edx, BYTE PTR [rbx+67]
.L35:
	lea	rsi, [rsp+2736]
	lea	rdi, [rsp+96]
	call	_ZSt7getlineIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EES4_
	mov	rdx, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	jne	.L48
	add	ebp, 1
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	esi, ebp
	call	_ZNSolsEi
	mov	edx, 2
	mov	esi, OFFSET FLAT:.LC10
	mov	rdi, rax
	mov	rbx, rax
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	rdx, QWORD PTR [rsp+2744]
	mov	rsi, QWORD PTR [rsp+2736]
	mov	rdi, rbx
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	BYTE PTR [rsp+2208], 10
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	mov	rax, QWORD PTR [rax-24]
	cmp	QWORD PTR [rdi+16+rax], 0
	je	.L31
	mov	edx, 1
	lea	rsi, [rsp+2208]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
.L32:
	mov	rax, QWORD PTR [rsp+96]
	mov	rax, QWORD PTR [rax-24]
	mov	rbx, QWORD PTR [rsp+336+rax]
	test	rbx, rbx
	je	.L33
.L30:
	cmp	BYTE PTR [rbx+56], 0
	jne	.L49
	mov	rdi, rbx
	call	_ZNKSt5ctypeIcE13_M_widen_initEv
	mov	rax, QWORD PTR [rbx]
	mov	edx, 10
	mov	rax, QWORD PTR [rax+48]
	cmp	rax, OFFSET FLAT:_ZNKSt5ctypeIcE8do_widenEc
	je	.L35
	mov	esi, 10
	mov	rdi, rbx
	call	rax
	movsx	edx, al
	jmp	.L35
	.p2align 4,,10
	.p2align 3
.L31:
	mov	esi, 10
	call	_ZNSo3putEc
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L48:
	lea	rdi, [rsp+2736]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	esi, DWORD PTR [rsp+384]
	mov	edi, OFFSET FLAT:_ZSt4cout
	shr	esi
	and	esi, 1
	call	_ZNSo9_M_insertIbEERSoT_
	lea	rdi, [rsp+216]
	mov	rbx, rax
	call	_ZNKSt12__basic_fileIcE7is_openEv
	mov	rdi, rbx
	movzx	esi, al
	call	_ZNSo9_M_insertIbEERSoT_
	lea	rdi, [rsp+96]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEE5closeEv
	lea	rdi, [rsp+216]
	call	_ZNKSt12__basic_fileIcE7is_openEv
	mov	edi, OFFSET FLAT:_ZSt4cout
	movzx	esi, al
	call	_ZNSo9_M_insertIbEERSoT_
	lea	rdi, [rsp+96]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEE5closeEv
	xor	esi, esi
	test	BYTE PTR [rsp+384], 5
	mov	edi, OFFSET FLAT:_ZSt4cout
	setne	sil
	xor	ebx, ebx
	call	_ZNSo9_M_insertIbEERSoT_
	mov	esi, 10
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edx, 1
	lea	rsi, [rsp+32]
	lea	rdi, [rsp+2736]
	call	_ZNSt14basic_ofstreamIcSt11char_traitsIcEEC1ERKNSt7__cxx1112basic_stringIcS1_SaIcEEESt13_Ios_Openmode
	mov	esi, OFFSET FLAT:.LC11
	lea	rdi, [rsp+2736]
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	lea	rdi, [rsp+2736]
	call	_ZNSt14basic_ofstreamIcSt11char_traitsIcEED1Ev
	mov	rsi, QWORD PTR [rsp+32]
	lea	rdi, [rsp+2736]
	call	_ZL8contentsPKc
	mov	rdx, QWORD PTR [rsp+2744]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, QWORD PTR [rsp+2736]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	lea	rdi, [rsp+2736]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+624]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEEC1Ev
	mov	rsi, QWORD PTR [rsp+32]
	mov	edx, 8
	lea	rdi, [rsp+624]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEE4openERKNSt7__cxx1112basic_stringIcS1_SaIcEEESt13_Ios_Openmode.isra.0
	lea	rax, [rsp+80]
	mov	BYTE PTR [rsp+80], 0
	mov	QWORD PTR [rsp+64], rax
	mov	QWORD PTR [rsp+72], 0
	jmp	.L37
	.p2align 4,,10
	.p2align 3
.L38:
	movq	xmm1, rbx
	addsd	xmm1, QWORD PTR [rsp+8]
	movq	rbx, xmm1
.L37:
	lea	rsi, [rsp+64]
	lea	rdi, [rsp+624]
	call	_ZStrsIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EE
	lea	rsi, [rsp+8]
	mov	rdi, rax
	call	_ZNSi10_M_extractIdEERSiRT_
	mov	rdx, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rdx-24]
	test	BYTE PTR [rax+32+rdx], 5
	je	.L38
	xor	esi, esi
	lea	rdi, [rsp+880]
	lea	rbp, [rsp+1712]
	call	_ZNSt9basic_iosIcSt11char_traitsIcEE5clearESt12_Ios_Iostate
	xor	edx, edx
	mov	esi, 4
	lea	rdi, [rsp+624]
	call	_ZNSi5seekgESt4fposI11__mbstate_tE
	lea	rsi, [rsp+8]
	lea	rdi, [rsp+624]
	call	_ZNSi10_M_extractIdEERSiRT_
	movq	xmm0, rbx
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	movsd	xmm0, QWORD PTR [rsp+8]
	mov	rdi, rax
	call	_ZNSo9_M_insertIdEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdi, [rsp+624]
	mov	rbx, rax
	call	_ZNSi5tellgEv
	mov	rdi, rbx
	mov	rsi, rax
	call	_ZNSo9_M_insertIlEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdi, [rsp+624]
	mov	rbx, rax
	call	_ZNSi3getEv
	mov	rdi, rbx
	lea	rbx, [rsp+1680]
	lea	esi, [rax+97]
	movsx	esi, sil
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, 10
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdi, [rsp+624]
	call	_ZNSi5ungetEv
	lea	rdi, [rsp+624]
	call	_ZNSi4peekEv
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	esi, eax
	call	_ZNSolsEi
	mov	esi, 10
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	edx, 8
	mov	esi, OFFSET FLAT:.LC12
	lea	rdi, [rsp+1152]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEEC1EPKcSt13_Ios_Openmode
	lea	rdi, [rsp+1272]
	call	_ZNKSt12__basic_fileIcE7is_openEv
	mov	edi, OFFSET FLAT:_ZSt4cout
	movzx	esi, al
	call	_ZNSo9_M_insertIbEERSoT_
	xor	esi, esi
	mov	rdi, rax
	mov	eax, DWORD PTR [rsp+1440]
	test	eax, eax
	sete	sil
	call	_ZNSo9_M_insertIbEERSoT_
	xor	esi, esi
	test	BYTE PTR [rsp+1440], 5
	setne	sil
	mov	rdi, rax
	call	_ZNSo9_M_insertIbEERSoT_
	xor	esi, esi
	test	BYTE PTR [rsp+1440], 5
	setne	sil
	mov	rdi, rax
	call	_ZNSo9_M_insertIbEERSoT_
	mov	esi, 10
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rsi, QWORD PTR [rsp+32]
	mov	edx, 8
	lea	rdi, [rsp+1152]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEE4openERKNSt7__cxx1112basic_stringIcS1_SaIcEEESt13_Ios_Openmode.isra.0
	mov	edx, DWORD PTR [rsp+1440]
	xor	esi, esi
	mov	edi, OFFSET FLAT:_ZSt4cout
	test	edx, edx
	sete	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	esi, 10
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rsi, QWORD PTR [rsp+32]
	mov	edx, 8
	lea	rdi, [rsp+1152]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEE4openERKNSt7__cxx1112basic_stringIcS1_SaIcEEESt13_Ios_Openmode.isra.0
	xor	esi, esi
	test	BYTE PTR [rsp+1440], 5
	mov	edi, OFFSET FLAT:_ZSt4cout
	setne	sil
	call	_ZNSo9_M_insertIbEERSoT_
	mov	esi, 10
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdx, [rsp+1680]
	mov	esi, OFFSET FLAT:.LC4
	lea	rdi, [rsp+2208]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
	mov	edx, 1
	lea	rsi, [rsp+2208]
	lea	rdi, [rsp+2736]
	call	_ZNSt14basic_ofstreamIcSt11char_traitsIcEEC1ERKNSt7__cxx1112basic_stringIcS1_SaIcEEESt13_Ios_Openmode
	lea	rdi, [rsp+2208]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdx, [rsp+1680]
	mov	esi, OFFSET FLAT:.LC13
	lea	rdi, [rsp+2208]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
	lea	rsi, [rsp+2208]
	lea	rdi, [rsp+2736]
	call	_ZN7Journal4noteERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
	lea	rdi, [rsp+2208]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdx, [rsp+1680]
	mov	esi, OFFSET FLAT:.LC14
	lea	rdi, [rsp+2208]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1IS3_EEPKcRKS3_
	lea	rsi, [rsp+2208]
	lea	rdi, [rsp+2736]
	call	_ZN7Journal4noteERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
	lea	rdi, [rsp+2208]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+2736]
	call	_ZNSt14basic_ofstreamIcSt11char_traitsIcEED1Ev
	mov	esi, OFFSET FLAT:.LC4
	lea	rdi, [rsp+2736]
	call	_ZL8contentsPKc
	mov	rdx, QWORD PTR [rsp+2744]
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, QWORD PTR [rsp+2736]
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	lea	rdi, [rsp+2736]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	mov	edx, 24
	lea	rsi, [rsp+32]
	lea	rdi, [rsp+2208]
	call	_ZNSt13basic_fstreamIcSt11char_traitsIcEEC1ERKNSt7__cxx1112basic_stringIcS1_SaIcEEESt13_Ios_Openmode
	xor	edx, edx
	xor	esi, esi
	lea	rdi, [rsp+2224]
	call	_ZNSo5seekpESt4fposI11__mbstate_tE
	mov	esi, OFFSET FLAT:.LC15
	lea	rdi, [rsp+2224]
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc
	xor	edx, edx
	xor	esi, esi
	lea	rdi, [rsp+2208]
	call	_ZNSi5seekgESt4fposI11__mbstate_tE
	lea	rsi, [rsp+64]
	lea	rdi, [rsp+2208]
	call	_ZSt7getlineIcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_RNSt7__cxx1112basic_stringIS4_S5_T1_EE
	mov	rdx, QWORD PTR [rsp+72]
	mov	rsi, QWORD PTR [rsp+64]
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l
	mov	esi, 10
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdi, [rsp+2208]
	call	_ZNSt13basic_fstreamIcSt11char_traitsIcEE5closeEv
	mov	edx, 24
	mov	esi, OFFSET FLAT:.LC5
	lea	rdi, [rsp+2736]
	call	_ZNSt13basic_fstreamIcSt11char_traitsIcEEC1EPKcSt13_Ios_Openmode
	lea	rdi, [rsp+2864]
	call	_ZNKSt12__basic_fileIcE7is_openEv
	mov	edi, OFFSET FLAT:_ZSt4cout
	movzx	esi, al
	call	_ZNSo9_M_insertIbEERSoT_
	mov	edx, 56
	mov	esi, OFFSET FLAT:.LC5
	lea	rdi, [rsp+2736]
	call	_ZNSt13basic_fstreamIcSt11char_traitsIcEE4openEPKcSt13_Ios_Openmode
	lea	rdi, [rsp+2864]
	call	_ZNKSt12__basic_fileIcE7is_openEv
	mov	edi, OFFSET FLAT:_ZSt4cout
	movzx	esi, al
	call	_ZNSo9_M_insertIbEERSoT_
	mov	esi, 10
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdi, [rsp+2736]
	call	_ZNSt13basic_fstreamIcSt11char_traitsIcEE5closeEv
	mov	edx, 4
	mov	esi, OFFSET FLAT:.LC6
	lea	rdi, [rsp+1680]
	call	_ZNSt14basic_ofstreamIcSt11char_traitsIcEEC1EPKcSt13_Ios_Openmode
	lea	rsi, [rsp+16]
	mov	rax, QWORD PTR .LC16[rip]
	mov	edx, 12
	lea	rdi, [rsp+1680]
	mov	DWORD PTR [rsp+24], 3
	mov	QWORD PTR [rsp+16], rax
	call	_ZNSo5writeEPKcl
	lea	rdi, [rsp+1680]
	call	_ZNSo5tellpEv
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
	call	_ZNSo9_M_insertIlEERSoT_
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdi, [rsp+1680]
	call	_ZNSt14basic_ofstreamIcSt11char_traitsIcEED1Ev
	mov	esi, OFFSET FLAT:.LC6
	mov	edx, 6
	lea	rdi, [rsp+1680]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEEC1EPKcSt13_Ios_Openmode
	lea	rdi, [rsp+1680]
	mov	DWORD PTR [rsp+16], 0
	call	_ZNSi5tellgEv
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	rsi, rax
	call	_ZNSo9_M_insertIlEERSoT_
	mov	esi, 4
	xor	edx, edx
	lea	rdi, [rsp+1680]
	call	_ZNSi5seekgESt4fposI11__mbstate_tE
	mov	edx, 4
	lea	rsi, [rsp+16]
	lea	rdi, [rsp+1680]
	call	_ZNSi4readEPcl
	mov	esi, 32
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	esi, DWORD PTR [rsp+16]
	mov	rdi, rax
	call	_ZNSolsEi
	mov	esi, 32
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	mov	rsi, QWORD PTR [rsp+1688]
	mov	rdi, rax
	call	_ZNSo9_M_insertIlEERSoT_
	mov	esi, 10
	mov	rdi, rax
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdi, [rsp+1680]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEED1Ev
	mov	eax, OFFSET FLAT:.LC3
	movq	xmm0, rax
	mov	eax, OFFSET FLAT:.LC5
	movhps	xmm0, QWORD PTR .LC17[rip]
	movaps	XMMWORD PTR [rsp+1680], xmm0
	movq	xmm0, rax
	movhps	xmm0, QWORD PTR .LC18[rip]
	movaps	XMMWORD PTR [rsp+1696], xmm0
.L39:
	mov	rdi, QWORD PTR [rbx]
	add	rbx, 8
	call	remove
	mov	edi, OFFSET FLAT:_ZSt4cout
	mov	esi, eax
	call	_ZNSolsEi
	cmp	rbx, rbp
	jne	.L39
	mov	esi, 10
	mov	edi, OFFSET FLAT:_ZSt4cout
	call	_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c
	lea	rdi, [rsp+2736]
	call	_ZNSt13basic_fstreamIcSt11char_traitsIcEED1Ev
	lea	rdi, [rsp+2208]
	call	_ZNSt13basic_fstreamIcSt11char_traitsIcEED1Ev
	lea	rdi, [rsp+1152]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEED1Ev
	lea	rdi, [rsp+64]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	lea	rdi, [rsp+624]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEED1Ev
	lea	rdi, [rsp+96]
	call	_ZNSt14basic_ifstreamIcSt11char_traitsIcEED1Ev
	lea	rdi, [rsp+32]
	call	_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv
	add	rsp, 3272
	xor	eax, eax
	pop	rbx
	pop	rbp
	ret
.L33:
	call	_ZSt16__throw_bad_castv
	.size	main, .-main
	.p2align 4
	.type	_GLOBAL__sub_I_main, @function
_GLOBAL__sub_I_main:
	sub	rsp, 8
	mov	edi, OFFSET FLAT:_ZStL8__ioinit
	call	_ZNSt8ios_base4InitC1Ev
	mov	edx, OFFSET FLAT:__dso_handle
	mov	esi, OFFSET FLAT:_ZStL8__ioinit
	mov	edi, OFFSET FLAT:_ZNSt8ios_base4InitD1Ev
	add	rsp, 8
	jmp	__cxa_atexit
	.size	_GLOBAL__sub_I_main, .-_GLOBAL__sub_I_main
	.section	.init_array,"aw"
	.align 8
	.quad	_GLOBAL__sub_I_main
	.local	_ZStL8__ioinit
	.comm	_ZStL8__ioinit,1,1
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC9:
	.long	0
	.long	1074003968
	.align 8
.LC16:
	.long	1
	.long	2
	.align 8
.LC17:
	.quad	.LC4
	.align 8
.LC18:
	.quad	.LC6
	.hidden	__dso_handle
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
