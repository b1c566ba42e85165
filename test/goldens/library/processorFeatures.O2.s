	.file	"processorFeatures.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	plain, @function
plain:
	lea	eax, [rdi+100]
	ret
	.size	plain, .-plain
	.p2align 4
	.type	choose, @function
choose:
	add	DWORD PTR counted[rip], 1
	mov	eax, OFFSET FLAT:plain
	ret
	.size	choose, .-choose
	.type	quiet, @gnu_indirect_function
	.set	quiet,choose
	.globl	chosen
	.type	chosen, @gnu_indirect_function
	.set	chosen,choose
	.globl	__popcountdi2
	.p2align 4
	.type	bits.default, @function
bits.default:
	sub	rsp, 8
	call	__popcountdi2
	add	rsp, 8
	ret
	.size	bits.default, .-bits.default
	.p2align 4
	.type	bits.popcnt, @function
bits.popcnt:
	xor	eax, eax
	popcnt	rax, rdi
	ret
	.size	bits.popcnt, .-bits.popcnt
	.p2align 4
	.type	bits.sse4_2, @function
bits.sse4_2:
	xor	eax, eax
	popcnt	rax, rdi
	ret
	.size	bits.sse4_2, .-bits.sse4_2
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"before main: %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.type	early, @function
early:
	sub	rsp, 8
	mov	edi, 1
	call	chosen
	mov	edi, OFFSET FLAT:.LC0
	add	rsp, 8
	mov	esi, eax
	xor	eax, eax
	jmp	printf
	.size	early, .-early
	.section	.init_array,"aw"
	.align 8
	.quad	early
	.section	.text.bits.resolver,"axG",@progbits,bits.resolver,comdat
	.p2align 4
	.weak	bits.resolver
	.type	bits.resolver, @function
bits.resolver:
	sub	rsp, 8
	call	__cpu_indicator_init
	mov	eax, DWORD PTR __cpu_model[rip+12]
	test	al, 4
	je	.L13
	mov	eax, OFFSET FLAT:bits.popcnt
.L12:
	add	rsp, 8
	ret
.L13:
	test	ah, 1
	mov	edx, OFFSET FLAT:bits.sse4_2
	mov	eax, OFFSET FLAT:bits.default
	cmovne	rax, rdx
	jmp	.L12
	.size	bits.resolver, .-bits.resolver
	.globl	bits
	.type	bits, @gnu_indirect_function
	.set	bits,bits.resolver
	.section	.rodata.str1.1
.LC1:
	.string	"cmov"
.LC2:
	.string	"%s %d\n"
.LC3:
	.string	"mmx"
.LC4:
	.string	"popcnt"
.LC5:
	.string	"sse"
.LC6:
	.string	"sse2"
.LC7:
	.string	"sse3"
.LC8:
	.string	"ssse3"
.LC9:
	.string	"sse4.1"
.LC10:
	.string	"sse4.2"
.LC11:
	.string	"bmi"
.LC12:
	.string	"bmi2"
.LC13:
	.string	"lzcnt"
.LC14:
	.string	"movbe"
.LC15:
	.string	"adx"
.LC16:
	.string	"rdrnd"
.LC17:
	.string	"rdseed"
.LC18:
	.string	"cmpxchg8b"
.LC19:
	.string	"cmpxchg16b"
.LC20:
	.string	"fxsave"
.LC21:
	.string	"lahf_lm"
.LC22:
	.string	"lm"
.LC23:
	.string	"clflushopt"
.LC24:
	.string	"clwb"
.LC25:
	.string	"prfchw"
.LC26:
	.string	"sse4a"
.LC27:
	.string	"aes"
.LC28:
	.string	"sha"
.LC29:
	.string	"%d %d\n"
.LC30:
	.string	"%d %d %d %d %d\n"
.LC31:
	.string	"%d\n"
	.section	.text.startup
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 8
	call	__cpu_indicator_init
	mov	eax, 1
#APP
# 39 "processorFeatures.c" 1
	cpuid
	
# 0 "" 2
#NO_APP
	mov	DWORD PTR answers[rip], eax
	mov	esi, edx
	mov	eax, 7
	mov	DWORD PTR answers[rip+8], ecx
	xor	ecx, ecx
	mov	DWORD PTR answers[rip+4], ebx
	mov	DWORD PTR answers[rip+12], edx
#APP
# 40 "processorFeatures.c" 1
	cpuid
	
# 0 "" 2
#NO_APP
	mov	DWORD PTR answers[rip+16], eax
	mov	eax, -2147483647
	mov	DWORD PTR answers[rip+20], ebx
	mov	DWORD PTR answers[rip+24], ecx
	mov	DWORD PTR answers[rip+28], edx
#APP
# 41 "processorFeatures.c" 1
	cpuid
	
# 0 "" 2
#NO_APP
	mov	DWORD PTR answers[rip+32], eax
	mov	eax, DWORD PTR __cpu_model[rip+12]
	shr	esi, 15
	mov	edi, OFFSET FLAT:.LC2
	mov	DWORD PTR answers[rip+44], edx
	mov	edx, esi
	mov	esi, OFFSET FLAT:.LC1
	not	eax
	mov	DWORD PTR answers[rip+40], ecx
	xor	edx, eax
	xor	eax, eax
	mov	DWORD PTR answers[rip+36], ebx
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	mov	edx, DWORD PTR answers[rip+12]
	mov	esi, OFFSET FLAT:.LC3
	mov	edi, OFFSET FLAT:.LC2
	shr	eax
	shr	edx, 23
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	mov	edx, DWORD PTR answers[rip+8]
	mov	esi, OFFSET FLAT:.LC4
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 2
	shr	edx, 23
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	mov	edx, DWORD PTR answers[rip+12]
	mov	esi, OFFSET FLAT:.LC5
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 3
	shr	edx, 25
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	mov	edx, DWORD PTR answers[rip+12]
	mov	esi, OFFSET FLAT:.LC6
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 4
	shr	edx, 26
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	edx, DWORD PTR __cpu_model[rip+12]
	mov	esi, OFFSET FLAT:.LC7
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC2
	shr	edx, 5
	xor	edx, 1
	xor	dl, BYTE PTR answers[rip+8]
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	mov	edx, DWORD PTR answers[rip+8]
	mov	esi, OFFSET FLAT:.LC8
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 6
	shr	edx, 9
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	mov	edx, DWORD PTR answers[rip+8]
	mov	esi, OFFSET FLAT:.LC9
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 7
	shr	edx, 19
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	mov	edx, DWORD PTR answers[rip+8]
	mov	esi, OFFSET FLAT:.LC10
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 8
	shr	edx, 20
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	edx, DWORD PTR answers[rip+20]
	mov	esi, OFFSET FLAT:.LC11
	movzx	eax, WORD PTR __cpu_model[rip+14]
	mov	edi, OFFSET FLAT:.LC2
	xor	eax, 1
	shr	edx, 3
	xor	edx, eax
	and	edx, 1
	xor	eax, eax
	call	printf
	mov	edx, DWORD PTR __cpu_model[rip+12]
	mov	esi, OFFSET FLAT:.LC12
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC2
	shr	edx, 17
	xor	edx, 1
	xor	dl, BYTE PTR answers[rip+21]
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip]
	mov	edx, DWORD PTR answers[rip+40]
	mov	esi, OFFSET FLAT:.LC13
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 25
	shr	edx, 5
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip]
	mov	edx, DWORD PTR answers[rip+8]
	mov	esi, OFFSET FLAT:.LC14
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 26
	shr	edx, 22
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip]
	mov	edx, DWORD PTR answers[rip+20]
	mov	esi, OFFSET FLAT:.LC15
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 8
	shr	edx, 19
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip+4]
	mov	edx, DWORD PTR answers[rip+8]
	mov	esi, OFFSET FLAT:.LC16
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 5
	shr	edx, 30
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip+4]
	mov	edx, DWORD PTR answers[rip+20]
	mov	esi, OFFSET FLAT:.LC17
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 6
	shr	edx, 18
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	edx, DWORD PTR __cpu_features2[rip]
	mov	esi, OFFSET FLAT:.LC18
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC2
	shr	edx, 15
	xor	edx, 1
	xor	dl, BYTE PTR answers[rip+13]
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip]
	mov	edx, DWORD PTR answers[rip+8]
	mov	esi, OFFSET FLAT:.LC19
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 14
	shr	edx, 13
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	edx, DWORD PTR __cpu_features2[rip]
	mov	esi, OFFSET FLAT:.LC20
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC2
	shr	edx, 19
	xor	edx, 1
	xor	dl, BYTE PTR answers[rip+15]
	and	edx, 1
	call	printf
	mov	edx, DWORD PTR __cpu_features2[rip]
	mov	esi, OFFSET FLAT:.LC21
	mov	edi, OFFSET FLAT:.LC2
	shr	edx, 22
	xor	edx, 1
	xor	dl, BYTE PTR answers[rip+40]
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip]
	mov	edx, DWORD PTR answers[rip+44]
	mov	esi, OFFSET FLAT:.LC22
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 23
	shr	edx, 29
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip]
	mov	edx, DWORD PTR answers[rip+20]
	mov	esi, OFFSET FLAT:.LC23
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 11
	shr	edx, 23
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	edx, DWORD PTR __cpu_features2[rip]
	mov	esi, OFFSET FLAT:.LC24
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC2
	shr	edx, 12
	xor	edx, 1
	xor	dl, BYTE PTR answers[rip+23]
	and	edx, 1
	call	printf
	mov	edx, DWORD PTR __cpu_features2[rip+4]
	mov	esi, OFFSET FLAT:.LC25
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC2
	shr	edx, 2
	xor	edx, 1
	xor	dl, BYTE PTR answers[rip+41]
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	mov	edx, DWORD PTR answers[rip+40]
	mov	esi, OFFSET FLAT:.LC26
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 11
	xor	eax, 1
	shr	edx, 6
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	mov	edx, DWORD PTR answers[rip+8]
	mov	esi, OFFSET FLAT:.LC27
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 18
	shr	edx, 25
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip+4]
	mov	edx, DWORD PTR answers[rip+20]
	mov	esi, OFFSET FLAT:.LC28
	mov	edi, OFFSET FLAT:.LC2
	shr	eax, 10
	shr	edx, 29
	xor	eax, 1
	xor	edx, eax
	xor	eax, eax
	and	edx, 1
	call	printf
	mov	edx, DWORD PTR __cpu_features2[rip+8]
	mov	esi, DWORD PTR __cpu_features2[rip+4]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC29
	and	edx, 1
	shr	esi, 31
	call	printf
	mov	r12d, DWORD PTR counted[rip]
	mov	edi, 3
	mov	r13, QWORD PTR pointer[rip]
	call	r13
	mov	edi, 2
	mov	ebp, eax
	call	quiet
	mov	edi, 1
	mov	ebx, eax
	call	chosen
	cmp	r13, OFFSET FLAT:chosen
	mov	ecx, ebp
	mov	edx, ebx
	sete	r8b
	mov	esi, eax
	mov	r9d, r12d
	mov	edi, OFFSET FLAT:.LC30
	movzx	r8d, r8b
	xor	eax, eax
	call	printf
	movabs	rdi, -1085102592571150096
	call	bits
	mov	edi, OFFSET FLAT:.LC31
	mov	esi, eax
	xor	eax, eax
	call	printf
	add	rsp, 8
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
	.size	main, .-main
	.globl	pointer
	.data
	.align 8
	.type	pointer, @object
	.size	pointer, 8
pointer:
	.quad	chosen
	.local	counted
	.comm	counted,4,4
	.local	answers
	.comm	answers,48,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
