	.file	"processorFeatures.c"
	.intel_syntax noprefix
	.text
	.local	answers
	.comm	answers,48,32
	.local	counted
	.comm	counted,4,4
	.type	plain, @function
plain:
	push	rbp
	mov	rbp, rsp
	mov	DWORD PTR [rbp-4], edi
	mov	eax, DWORD PTR [rbp-4]
	add	eax, 100
	pop	rbp
	ret
	.size	plain, .-plain
	.type	choose, @function
choose:
	push	rbp
	mov	rbp, rsp
	mov	eax, DWORD PTR counted[rip]
	add	eax, 1
	mov	DWORD PTR counted[rip], eax
	mov	eax, OFFSET FLAT:plain
	pop	rbp
	ret
	.size	choose, .-choose
	.type	quiet, @gnu_indirect_function
	.set	quiet,choose
	.globl	chosen
	.type	chosen, @gnu_indirect_function
	.set	chosen,choose
	.globl	pointer
	.data
	.align 8
	.type	pointer, @object
	.size	pointer, 8
pointer:
	.quad	chosen
	.globl	__popcountdi2
	.text
	.type	bits.default, @function
bits.default:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	QWORD PTR [rbp-8], rdi
	mov	rdi, QWORD PTR [rbp-8]
	call	__popcountdi2
	leave
	ret
	.size	bits.default, .-bits.default
	.section	.rodata
.LC0:
	.string	"before main: %d\n"
	.text
	.type	early, @function
early:
	push	rbp
	mov	rbp, rsp
	mov	edi, 1
	call	chosen
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	nop
	pop	rbp
	ret
	.size	early, .-early
	.section	.init_array,"aw"
	.align 8
	.quad	early
	.section	.rodata
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
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	r14
	push	r13
	push	r12
	push	rbx
	call	__cpu_indicator_init
	mov	eax, 1
#APP
# 39 "processorFeatures.c" 1
	cpuid
	
# 0 "" 2
#NO_APP
	mov	esi, ebx
	mov	DWORD PTR answers[rip], eax
	mov	DWORD PTR answers[rip+4], esi
	mov	DWORD PTR answers[rip+8], ecx
	mov	DWORD PTR answers[rip+12], edx
	mov	eax, 7
	mov	edx, 0
	mov	ecx, edx
#APP
# 40 "processorFeatures.c" 1
	cpuid
	
# 0 "" 2
#NO_APP
	mov	esi, ebx
	mov	DWORD PTR answers[rip+16], eax
	mov	DWORD PTR answers[rip+20], esi
	mov	DWORD PTR answers[rip+24], ecx
	mov	DWORD PTR answers[rip+28], edx
	mov	eax, -2147483647
#APP
# 41 "processorFeatures.c" 1
	cpuid
	
# 0 "" 2
#NO_APP
	mov	esi, ebx
	mov	DWORD PTR answers[rip+32], eax
	mov	DWORD PTR answers[rip+36], esi
	mov	DWORD PTR answers[rip+40], ecx
	mov	DWORD PTR answers[rip+44], edx
	mov	eax, DWORD PTR __cpu_model[rip+12]
	and	eax, 1
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+12]
	shr	eax, 15
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC1
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	and	eax, 2
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+12]
	shr	eax, 23
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC3
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	and	eax, 4
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+8]
	shr	eax, 23
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC4
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	and	eax, 8
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+12]
	shr	eax, 25
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC5
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	and	eax, 16
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+12]
	shr	eax, 26
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC6
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	and	eax, 32
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+8]
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC7
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	and	eax, 64
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+8]
	shr	eax, 9
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC8
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	and	eax, 128
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+8]
	shr	eax, 19
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC9
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	and	eax, 256
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+8]
	shr	eax, 20
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC10
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	and	eax, 65536
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+20]
	shr	eax, 3
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC11
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	and	eax, 131072
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+20]
	shr	eax, 8
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC12
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip]
	and	eax, 33554432
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+40]
	shr	eax, 5
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC13
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip]
	and	eax, 67108864
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+8]
	shr	eax, 22
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC14
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip]
	and	eax, 256
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+20]
	shr	eax, 19
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC15
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip+4]
	and	eax, 32
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+8]
	shr	eax, 30
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC16
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip+4]
	and	eax, 64
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+20]
	shr	eax, 18
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC17
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip]
	and	eax, 32768
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+12]
	shr	eax, 8
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC18
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip]
	and	eax, 16384
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+8]
	shr	eax, 13
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC19
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip]
	and	eax, 524288
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+12]
	shr	eax, 24
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC20
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip]
	and	eax, 4194304
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+40]
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC21
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip]
	and	eax, 8388608
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+44]
	shr	eax, 29
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC22
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip]
	and	eax, 2048
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+20]
	shr	eax, 23
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC23
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip]
	and	eax, 4096
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+20]
	shr	eax, 24
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC24
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip+4]
	and	eax, 4
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+40]
	shr	eax, 8
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC25
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	and	eax, 2048
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+40]
	shr	eax, 6
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC26
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_model[rip+12]
	and	eax, 262144
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+8]
	shr	eax, 25
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC27
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip+4]
	and	eax, 1024
	test	eax, eax
	sete	dl
	mov	eax, DWORD PTR answers[rip+20]
	shr	eax, 29
	and	eax, 1
	xor	eax, edx
	movzx	eax, al
	mov	edx, eax
	mov	esi, OFFSET FLAT:.LC28
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR __cpu_features2[rip+8]
	and	eax, 1
	test	eax, eax
	setne	al
	movzx	edx, al
	mov	eax, DWORD PTR __cpu_features2[rip+4]
	shr	eax, 31
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC29
	mov	eax, 0
	call	printf
	mov	r14d, DWORD PTR counted[rip]
	mov	rax, QWORD PTR pointer[rip]
	cmp	rax, OFFSET FLAT:chosen
	sete	al
	movzx	r13d, al
	mov	rax, QWORD PTR pointer[rip]
	mov	edi, 3
	call	rax
	mov	r12d, eax
	mov	edi, 2
	call	quiet
	mov	ebx, eax
	mov	edi, 1
	call	chosen
	mov	r9d, r14d
	mov	r8d, r13d
	mov	ecx, r12d
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 0
	call	printf
	movabs	rax, -1085102592571150096
	mov	rdi, rax
	call	bits
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC31
	mov	eax, 0
	call	printf
	mov	eax, 0
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	rbp
	ret
	.size	main, .-main
	.type	bits.popcnt, @function
bits.popcnt:
	push	rbp
	mov	rbp, rsp
	mov	QWORD PTR [rbp-8], rdi
	xor	eax, eax
	popcnt	rax, QWORD PTR [rbp-8]
	pop	rbp
	ret
	.size	bits.popcnt, .-bits.popcnt
	.type	bits.sse4_2, @function
bits.sse4_2:
	push	rbp
	mov	rbp, rsp
	mov	QWORD PTR [rbp-8], rdi
	xor	eax, eax
	popcnt	rax, QWORD PTR [rbp-8]
	pop	rbp
	ret
	.size	bits.sse4_2, .-bits.sse4_2
	.section	.text.bits.resolver,"axG",@progbits,bits.resolver,comdat
	.weak	bits.resolver
	.type	bits.resolver, @function
bits.resolver:
	push	rbp
	mov	rbp, rsp
	call	__cpu_indicator_init
	mov	eax, DWORD PTR __cpu_model[rip+12]
	and	eax, 4
	test	eax, eax
	jle	.L15
	mov	eax, OFFSET FLAT:bits.popcnt
	jmp	.L14
.L15:
	mov	eax, DWORD PTR __cpu_model[rip+12]
	and	eax, 256
	test	eax, eax
	jle	.L16
	mov	eax, OFFSET FLAT:bits.sse4_2
	jmp	.L14
.L16:
	mov	eax, OFFSET FLAT:bits.default
.L14:
	pop	rbp
	ret
	.size	bits.resolver, .-bits.resolver
	.globl	bits
	.type	bits, @gnu_indirect_function
	.set	bits,bits.resolver
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
