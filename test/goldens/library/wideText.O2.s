	.file	"wideText.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str4.4,"aMS",@progbits,4
	.align 4
.LC0:
	.string	"h"
	.string	""
	.string	""
	.string	"e"
	.string	""
	.string	""
	.string	"l"
	.string	""
	.string	""
	.string	"l"
	.string	""
	.string	""
	.string	"o"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str4.8,"aMS",@progbits,4
	.align 8
.LC1:
	.string	","
	.string	""
	.string	""
	.string	" "
	.string	""
	.string	""
	.string	"w"
	.string	""
	.string	""
	.string	"i"
	.string	""
	.string	""
	.string	"d"
	.string	""
	.string	""
	.string	"e"
	.string	""
	.string	""
	.string	" "
	.string	""
	.string	""
	.string	"w"
	.string	""
	.string	""
	.string	"o"
	.string	""
	.string	""
	.string	"r"
	.string	""
	.string	""
	.string	"l"
	.string	""
	.string	""
	.string	"d"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str4.4
	.align 4
.LC2:
	.string	"h"
	.string	""
	.string	""
	.string	"e"
	.string	""
	.string	""
	.string	"l"
	.string	""
	.string	""
	.string	"p"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.align 4
.LC3:
	.string	"a"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.align 4
.LC4:
	.string	"b"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC5:
	.string	"%zu %d %d %d\n"
	.section	.rodata.str4.8
	.align 8
.LC6:
	.string	"c"
	.string	""
	.string	""
	.string	"a"
	.string	""
	.string	""
	.string	"p"
	.string	""
	.string	""
	.string	"i"
	.string	""
	.string	""
	.string	"t"
	.string	""
	.string	""
	.string	"a"
	.string	""
	.string	""
	.string	"l"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str4.4
	.align 4
.LC7:
	.string	"l"
	.string	""
	.string	""
	.string	"e"
	.string	""
	.string	""
	.string	"f"
	.string	""
	.string	""
	.string	"t"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str1.1
.LC8:
	.string	"%ls|%20.5ls|%-8ls|%lc|%S|%C\n"
	.section	.rodata.str4.4
	.align 4
.LC9:
	.string	"w"
	.string	""
	.string	""
	.string	"o"
	.string	""
	.string	""
	.string	"r"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str1.1
.LC10:
	.string	"%ld %ld %ld %ld\n"
	.section	.rodata.str4.4
	.align 4
.LC11:
	.string	"x"
	.string	""
	.string	""
	.string	"y"
	.string	""
	.string	""
	.string	"z"
	.string	""
	.string	""
	.string	"w"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.align 4
.LC12:
	.string	" "
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.align 4
.LC13:
	.string	"l"
	.string	""
	.string	""
	.string	"e"
	.string	""
	.string	""
	.string	"h"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str1.1
.LC14:
	.string	"%zu %zu %ld\n"
	.section	.rodata.str4.4
	.align 4
.LC15:
	.string	","
	.string	""
	.string	""
	.string	" "
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str1.1
.LC16:
	.string	"<%ls>"
	.section	.rodata.str4.4
	.align 4
.LC17:
	.string	"a"
	.string	""
	.string	""
	.string	"b"
	.string	""
	.string	""
	.string	"c"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.align 4
.LC18:
	.string	"d"
	.string	""
	.string	""
	.string	"e"
	.string	""
	.string	""
	.string	"f"
	.string	""
	.string	""
	.string	"g"
	.string	""
	.string	""
	.string	"h"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str1.1
.LC19:
	.string	" %ls %zu\n"
	.section	.rodata.str4.4
	.align 4
.LC20:
	.string	"1"
	.string	""
	.string	""
	.string	"2"
	.string	""
	.string	""
	.string	"3"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.align 4
.LC21:
	.string	"z"
	.string	""
	.string	""
	.string	"z"
	.string	""
	.string	""
	.string	"y"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str1.1
.LC22:
	.string	"%ls %d %ld\n"
	.section	.rodata.str4.4
	.align 4
.LC23:
	.string	"2"
	.string	""
	.string	""
	.string	"."
	.string	""
	.string	""
	.string	"5"
	.string	""
	.string	""
	.string	"e"
	.string	""
	.string	""
	.string	"3"
	.string	""
	.string	""
	.string	","
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.align 4
.LC24:
	.string	"f"
	.string	""
	.string	""
	.string	"f"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.align 4
.LC25:
	.string	" "
	.string	""
	.string	""
	.string	"-"
	.string	""
	.string	""
	.string	"4"
	.string	""
	.string	""
	.string	"2"
	.string	""
	.string	""
	.string	"x"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str1.1
.LC26:
	.string	"%ld %lu %g"
.LC27:
	.string	" %ls\n"
.LC28:
	.string	"narrow"
.LC29:
	.string	"%zu"
.LC30:
	.string	"count"
.LC31:
	.string	" %ls %zu"
	.section	.rodata.str4.4
	.align 4
.LC32:
	.string	"w"
	.string	""
	.string	""
	.string	"i"
	.string	""
	.string	""
	.string	"d"
	.string	""
	.string	""
	.string	"e"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str1.1
.LC33:
	.string	" %zu"
.LC34:
	.string	" %s"
	.section	.rodata.str4.4
	.align 4
.LC35:
	.string	"\351"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str1.1
.LC36:
	.string	" %d"
.LC37:
	.string	" %d\n"
.LC38:
	.string	"b"
.LC39:
	.string	"a"
.LC40:
	.string	"%d %d %d"
.LC41:
	.string	" %lc %c %d %d\n"
.LC42:
	.string	"%d%d%d%d%d%d "
.LC43:
	.string	"%lc%lc %d\n"
	.section	.rodata.str4.8
	.align 8
.LC45:
	.string	"%"
	.string	""
	.string	""
	.string	"d"
	.string	""
	.string	""
	.string	"-"
	.string	""
	.string	""
	.string	"%"
	.string	""
	.string	""
	.string	"l"
	.string	""
	.string	""
	.string	"s"
	.string	""
	.string	""
	.string	"-"
	.string	""
	.string	""
	.string	"%"
	.string	""
	.string	""
	.string	"s"
	.string	""
	.string	""
	.string	"-"
	.string	""
	.string	""
	.string	"%"
	.string	""
	.string	""
	.string	"5"
	.string	""
	.string	""
	.string	"."
	.string	""
	.string	""
	.string	"2"
	.string	""
	.string	""
	.string	"f"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str1.1
.LC46:
	.string	"%d"
.LC47:
	.string	" %ls"
	.section	.rodata.str4.4
	.align 4
.LC48:
	.string	"%"
	.string	""
	.string	""
	.string	"d"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str4.8
	.align 8
.LC49:
	.string	"n"
	.string	""
	.string	""
	.string	"e"
	.string	""
	.string	""
	.string	"v"
	.string	""
	.string	""
	.string	"e"
	.string	""
	.string	""
	.string	"r"
	.string	""
	.string	""
	.string	" "
	.string	""
	.string	""
	.string	"s"
	.string	""
	.string	""
	.string	"e"
	.string	""
	.string	""
	.string	"e"
	.string	""
	.string	""
	.string	"n"
	.string	""
	.string	""
	.string	"\n"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str1.1
.LC50:
	.string	"%d %d\n"
	.section	.rodata.str4.8
	.align 8
.LC51:
	.string	"t"
	.string	""
	.string	""
	.string	"o"
	.string	""
	.string	""
	.string	" "
	.string	""
	.string	""
	.string	"s"
	.string	""
	.string	""
	.string	"t"
	.string	""
	.string	""
	.string	"d"
	.string	""
	.string	""
	.string	"e"
	.string	""
	.string	""
	.string	"r"
	.string	""
	.string	""
	.string	"r"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.align 8
.LC52:
	.string	"%"
	.string	""
	.string	""
	.string	"l"
	.string	""
	.string	""
	.string	"s"
	.string	""
	.string	""
	.string	" "
	.string	""
	.string	""
	.string	"%"
	.string	""
	.string	""
	.string	"d"
	.string	""
	.string	""
	.string	"\n"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.align 8
.LC53:
	.string	"w"
	.string	""
	.string	""
	.string	"i"
	.string	""
	.string	""
	.string	"d"
	.string	""
	.string	""
	.string	"e"
	.string	""
	.string	""
	.string	" "
	.string	""
	.string	""
	.string	"f"
	.string	""
	.string	""
	.string	"r"
	.string	""
	.string	""
	.string	"o"
	.string	""
	.string	""
	.string	"m"
	.string	""
	.string	""
	.string	" "
	.string	""
	.string	""
	.string	"t"
	.string	""
	.string	""
	.string	"h"
	.string	""
	.string	""
	.string	"e"
	.string	""
	.string	""
	.string	" "
	.string	""
	.string	""
	.string	"s"
	.string	""
	.string	""
	.string	"t"
	.string	""
	.string	""
	.string	"a"
	.string	""
	.string	""
	.string	"r"
	.string	""
	.string	""
	.string	"t"
	.string	""
	.string	""
	.string	"\n"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.section	.rodata.str1.1
.LC54:
	.string	"never seen\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r15
	mov	esi, OFFSET FLAT:.LC0
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 616
	lea	rbx, [rsp+96]
	mov	rdi, rbx
	call	wcscpy
	mov	esi, OFFSET FLAT:.LC1
	mov	rdi, rbx
	call	wcscat
	mov	edx, 3
	mov	esi, OFFSET FLAT:.LC2
	mov	rdi, rbx
	call	wcsncmp
	mov	esi, OFFSET FLAT:.LC3
	mov	edi, OFFSET FLAT:.LC4
	mov	r13d, eax
	call	wcscmp
	mov	esi, OFFSET FLAT:.LC2
	mov	rdi, rbx
	mov	r12d, eax
	call	wcscmp
	mov	rdi, rbx
	mov	ebp, eax
	call	wcslen
	mov	r8d, r13d
	mov	ecx, r12d
	mov	edx, ebp
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC5
	xor	eax, eax
	call	printf
	sub	rsp, 8
	mov	ecx, OFFSET FLAT:.LC7
	xor	eax, eax
	push	121
	mov	r9d, OFFSET FLAT:.LC6
	mov	rdx, rbx
	mov	rsi, rbx
	mov	r8d, 120
	mov	edi, OFFSET FLAT:.LC8
	call	printf
	mov	esi, 113
	mov	rdi, rbx
	call	wcschr
	pop	rcx
	pop	rsi
	test	rax, rax
	je	.L11
	mov	r12, rax
	sub	r12, rbx
	sar	r12, 2
.L2:
	mov	esi, OFFSET FLAT:.LC9
	mov	rdi, rbx
	call	wcsstr
	mov	rbp, rax
	test	rax, rax
	je	.L12
	sub	rbp, rbx
	sar	rbp, 2
.L3:
	mov	esi, 119
	mov	rdi, rbx
	call	wcsrchr
	mov	r13, rax
	test	rax, rax
	je	.L13
	sub	r13, rbx
	sar	r13, 2
.L4:
	mov	esi, 119
	mov	rdi, rbx
	call	wcschr
	test	rax, rax
	je	.L14
	sub	rax, rbx
	sar	rax, 2
	mov	rsi, rax
.L5:
	mov	edi, OFFSET FLAT:.LC10
	xor	eax, eax
	mov	r8, r12
	mov	rcx, rbp
	mov	rdx, r13
	call	printf
	mov	esi, OFFSET FLAT:.LC11
	mov	rdi, rbx
	call	wcspbrk
	test	rax, rax
	je	.L15
	sub	rax, rbx
	sar	rax, 2
	mov	rbp, rax
.L6:
	mov	esi, OFFSET FLAT:.LC12
	mov	rdi, rbx
	call	wcscspn
	mov	esi, OFFSET FLAT:.LC13
	mov	rdi, rbx
	mov	r12, rax
	call	wcsspn
	mov	rcx, rbp
	mov	rdx, r12
	mov	edi, OFFSET FLAT:.LC14
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	esi, OFFSET FLAT:.LC15
	lea	rdx, [rsp+24]
	mov	rdi, rbx
	call	wcstok
	mov	rsi, rax
	test	rax, rax
	je	.L7
	.p2align 4,,10
	.p2align 3
.L8:
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
	call	printf
	mov	esi, OFFSET FLAT:.LC15
	lea	rdx, [rsp+24]
	xor	edi, edi
	call	wcstok
	mov	rsi, rax
	test	rax, rax
	jne	.L8
.L7:
	mov	edx, 6
	mov	esi, OFFSET FLAT:.LC17
	lea	rdi, [rsp+352]
	call	wcsncpy
	mov	edx, 2
	mov	esi, OFFSET FLAT:.LC18
	lea	rdi, [rsp+352]
	call	wcsncat
	mov	esi, 4
	lea	rdi, [rsp+352]
	call	wcsnlen
	lea	rsi, [rsp+352]
	mov	edi, OFFSET FLAT:.LC19
	mov	rdx, rax
	xor	eax, eax
	call	printf
	mov	edx, 3
	mov	esi, 122
	lea	rdi, [rsp+352]
	call	wmemset
	mov	edx, 4
	mov	esi, OFFSET FLAT:.LC20
	lea	rdi, [rsp+364]
	call	wmemcpy
	mov	edx, 6
	mov	esi, 50
	lea	rdi, [rsp+352]
	call	wmemchr
	test	rax, rax
	je	.L16
	lea	rcx, [rsp+352]
	sub	rax, rcx
	sar	rax, 2
	mov	rbp, rax
.L9:
	mov	edx, 3
	mov	esi, OFFSET FLAT:.LC21
	lea	rdi, [rsp+352]
	call	wmemcmp
	mov	rcx, rbp
	mov	edi, OFFSET FLAT:.LC22
	lea	rsi, [rsp+352]
	mov	edx, eax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+24]
	mov	edi, OFFSET FLAT:.LC23
	call	wcstod
	xor	esi, esi
	mov	edx, 16
	mov	edi, OFFSET FLAT:.LC24
	movsd	QWORD PTR [rsp+8], xmm0
	call	wcstoul
	xor	esi, esi
	mov	edx, 10
	mov	edi, OFFSET FLAT:.LC25
	mov	rbp, rax
	call	wcstol
	movsd	xmm0, QWORD PTR [rsp+8]
	mov	rdx, rbp
	mov	edi, OFFSET FLAT:.LC26
	mov	rsi, rax
	mov	eax, 1
	call	printf
	mov	rsi, QWORD PTR [rsp+24]
	mov	edi, OFFSET FLAT:.LC27
	xor	eax, eax
	call	printf
	mov	edx, 64
	mov	rdi, rbx
	mov	esi, OFFSET FLAT:.LC28
	call	mbstowcs
	mov	edi, OFFSET FLAT:.LC29
	mov	rsi, rax
	xor	eax, eax
	call	printf
	xor	edx, edx
	xor	edi, edi
	mov	esi, OFFSET FLAT:.LC30
	call	mbstowcs
	mov	rsi, rbx
	mov	edi, OFFSET FLAT:.LC31
	mov	rdx, rax
	xor	eax, eax
	call	printf
	mov	edx, 64
	mov	esi, OFFSET FLAT:.LC32
	lea	rdi, [rsp+32]
	call	wcstombs
	mov	edi, OFFSET FLAT:.LC33
	mov	rsi, rax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+32]
	mov	edi, OFFSET FLAT:.LC34
	xor	eax, eax
	call	printf
	mov	edx, 64
	mov	esi, OFFSET FLAT:.LC35
	lea	rdi, [rsp+32]
	call	wcstombs
	mov	edi, OFFSET FLAT:.LC36
	mov	esi, eax
	xor	eax, eax
	call	printf
	call	__errno_location
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC37
	cmp	DWORD PTR [rax], 84
	sete	sil
	xor	eax, eax
	call	printf
	mov	esi, 99
	lea	rdi, [rsp+32]
	call	wctomb
	mov	edx, 1
	mov	rdi, rbx
	mov	esi, OFFSET FLAT:.LC38
	mov	ebp, eax
	call	mbtowc
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC39
	mov	ebx, eax
	call	mblen
	mov	edx, ebx
	mov	ecx, ebp
	mov	edi, OFFSET FLAT:.LC40
	mov	esi, eax
	xor	eax, eax
	mov	ebx, 32
	call	printf
	movsx	edx, BYTE PTR [rsp+32]
	mov	esi, DWORD PTR [rsp+96]
	xor	eax, eax
	mov	r8d, 101
	mov	ecx, 100
	mov	edi, OFFSET FLAT:.LC41
	call	printf
	.p2align 4,,10
	.p2align 3
.L10:
	mov	edi, ebx
	call	iswalnum
	mov	edi, ebx
	mov	ebp, eax
	call	iswpunct
	mov	edi, ebx
	mov	r14d, eax
	call	iswupper
	mov	edi, ebx
	mov	r15d, eax
	call	iswspace
	mov	edi, ebx
	mov	r13d, eax
	call	iswdigit
	mov	edi, ebx
	mov	r12d, eax
	call	iswalpha
	xor	r9d, r9d
	test	r14d, r14d
	mov	edi, OFFSET FLAT:.LC42
	setne	r9b
	xor	r8d, r8d
	test	r15d, r15d
	setne	r8b
	xor	ecx, ecx
	test	r13d, r13d
	setne	cl
	xor	edx, edx
	test	r12d, r12d
	setne	dl
	xor	esi, esi
	test	eax, eax
	setne	sil
	sub	rsp, 8
	xor	eax, eax
	test	ebp, ebp
	setne	al
	add	ebx, 7
	push	rax
	xor	eax, eax
	call	printf
	pop	rax
	pop	rdx
	cmp	ebx, 130
	jne	.L10
	mov	edi, 90
	call	towlower
	mov	edi, 97
	mov	ebx, eax
	call	towupper
	mov	edx, ebx
	mov	ecx, 4
	mov	edi, OFFSET FLAT:.LC43
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	r9d, OFFSET FLAT:.LC28
	mov	r8d, OFFSET FLAT:.LC32
	movsd	xmm0, QWORD PTR .LC44[rip]
	mov	ecx, 5
	mov	edx, OFFSET FLAT:.LC45
	mov	esi, 64
	mov	eax, 1
	lea	rdi, [rsp+352]
	call	swprintf
	mov	edi, OFFSET FLAT:.LC46
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+352]
	mov	edi, OFFSET FLAT:.LC47
	xor	eax, eax
	call	printf
	mov	ecx, 123456
	mov	edx, OFFSET FLAT:.LC48
	xor	eax, eax
	lea	rdi, [rsp+352]
	mov	esi, 4
	call	swprintf
	mov	edi, OFFSET FLAT:.LC37
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC49
	xor	eax, eax
	call	wprintf
	mov	rdi, QWORD PTR stdout[rip]
	xor	esi, esi
	mov	ebx, eax
	call	fwide
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC50
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, QWORD PTR stderr[rip]
	xor	esi, esi
	call	fwide
	mov	edx, OFFSET FLAT:.LC51
	mov	esi, OFFSET FLAT:.LC52
	mov	rdi, QWORD PTR stderr[rip]
	mov	ecx, eax
	xor	eax, eax
	call	fwprintf
	mov	rsi, QWORD PTR stderr[rip]
	mov	edi, OFFSET FLAT:.LC53
	call	fputws
	mov	edx, 11
	mov	esi, 1
	mov	rcx, QWORD PTR stderr[rip]
	mov	edi, OFFSET FLAT:.LC54
	call	fwrite
	add	rsp, 616
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.L11:
	or	r12, -1
	jmp	.L2
.L16:
	or	rbp, -1
	jmp	.L9
.L15:
	or	rbp, -1
	jmp	.L6
.L14:
	or	rsi, -1
	jmp	.L5
.L13:
	or	r13, -1
	jmp	.L4
.L12:
	or	rbp, -1
	jmp	.L3
	.size	main, .-main
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC44:
	.long	-266631570
	.long	1074340345
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
