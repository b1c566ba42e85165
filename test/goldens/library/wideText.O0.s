	.file	"wideText.c"
	.intel_syntax noprefix
	.text
	.type	at, @function
at:
	push	rbp
	mov	rbp, rsp
	mov	QWORD PTR [rbp-8], rdi
	mov	QWORD PTR [rbp-16], rsi
	cmp	QWORD PTR [rbp-8], 0
	je	.L2
	mov	rax, QWORD PTR [rbp-8]
	sub	rax, QWORD PTR [rbp-16]
	sar	rax, 2
	jmp	.L4
.L2:
	mov	rax, -1
.L4:
	pop	rbp
	ret
	.size	at, .-at
	.section	.rodata
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
.LC5:
	.string	"%zu %d %d %d\n"
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
.LC8:
	.string	"%ls|%20.5ls|%-8ls|%lc|%S|%C\n"
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
.LC10:
	.string	"%ld %ld %ld %ld\n"
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
.LC14:
	.string	"%zu %zu %ld\n"
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
.LC16:
	.string	"<%ls>"
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
.LC19:
	.string	" %ls %zu\n"
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
.LC22:
	.string	"%ls %d %ld\n"
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
.LC33:
	.string	" %zu"
.LC34:
	.string	" %s"
	.align 4
.LC35:
	.string	"\351"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
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
.LC46:
	.string	"%d"
.LC47:
	.string	" %ls"
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
.LC50:
	.string	"%d %d\n"
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
.LC54:
	.string	"never seen\n"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbx
	sub	rsp, 632
	lea	rax, [rbp-336]
	mov	esi, OFFSET FLAT:.LC0
	mov	rdi, rax
	call	wcscpy
	lea	rax, [rbp-336]
	mov	esi, OFFSET FLAT:.LC1
	mov	rdi, rax
	call	wcscat
	lea	rax, [rbp-336]
	mov	edx, 3
	mov	esi, OFFSET FLAT:.LC2
	mov	rdi, rax
	call	wcsncmp
	mov	r13d, eax
	mov	esi, OFFSET FLAT:.LC3
	mov	edi, OFFSET FLAT:.LC4
	call	wcscmp
	mov	r12d, eax
	lea	rax, [rbp-336]
	mov	esi, OFFSET FLAT:.LC2
	mov	rdi, rax
	call	wcscmp
	mov	ebx, eax
	lea	rax, [rbp-336]
	mov	rdi, rax
	call	wcslen
	mov	r8d, r13d
	mov	ecx, r12d
	mov	edx, ebx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-336]
	lea	rax, [rbp-336]
	sub	rsp, 8
	push	121
	mov	r9d, OFFSET FLAT:.LC6
	mov	r8d, 120
	mov	ecx, OFFSET FLAT:.LC7
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC8
	mov	eax, 0
	call	printf
	add	rsp, 16
	lea	rax, [rbp-336]
	mov	esi, 113
	mov	rdi, rax
	call	wcschr
	mov	rdx, rax
	lea	rax, [rbp-336]
	mov	rsi, rax
	mov	rdi, rdx
	call	at
	mov	r13, rax
	lea	rax, [rbp-336]
	mov	esi, OFFSET FLAT:.LC9
	mov	rdi, rax
	call	wcsstr
	mov	rdx, rax
	lea	rax, [rbp-336]
	mov	rsi, rax
	mov	rdi, rdx
	call	at
	mov	r12, rax
	lea	rax, [rbp-336]
	mov	esi, 119
	mov	rdi, rax
	call	wcsrchr
	mov	rdx, rax
	lea	rax, [rbp-336]
	mov	rsi, rax
	mov	rdi, rdx
	call	at
	mov	rbx, rax
	lea	rax, [rbp-336]
	mov	esi, 119
	mov	rdi, rax
	call	wcschr
	mov	rdx, rax
	lea	rax, [rbp-336]
	mov	rsi, rax
	mov	rdi, rdx
	call	at
	mov	r8, r13
	mov	rcx, r12
	mov	rdx, rbx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC10
	mov	eax, 0
	call	printf
	lea	rax, [rbp-336]
	mov	esi, OFFSET FLAT:.LC11
	mov	rdi, rax
	call	wcspbrk
	mov	rdx, rax
	lea	rax, [rbp-336]
	mov	rsi, rax
	mov	rdi, rdx
	call	at
	mov	r12, rax
	lea	rax, [rbp-336]
	mov	esi, OFFSET FLAT:.LC12
	mov	rdi, rax
	call	wcscspn
	mov	rbx, rax
	lea	rax, [rbp-336]
	mov	esi, OFFSET FLAT:.LC13
	mov	rdi, rax
	call	wcsspn
	mov	rcx, r12
	mov	rdx, rbx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC14
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-600]
	lea	rax, [rbp-336]
	mov	esi, OFFSET FLAT:.LC15
	mov	rdi, rax
	call	wcstok
	mov	QWORD PTR [rbp-56], rax
	jmp	.L6
.L7:
	mov	rax, QWORD PTR [rbp-56]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC16
	mov	eax, 0
	call	printf
	lea	rax, [rbp-600]
	mov	rdx, rax
	mov	esi, OFFSET FLAT:.LC15
	mov	edi, 0
	call	wcstok
	mov	QWORD PTR [rbp-56], rax
.L6:
	cmp	QWORD PTR [rbp-56], 0
	jne	.L7
	lea	rax, [rbp-592]
	mov	edx, 6
	mov	esi, OFFSET FLAT:.LC17
	mov	rdi, rax
	call	wcsncpy
	lea	rax, [rbp-592]
	mov	edx, 2
	mov	esi, OFFSET FLAT:.LC18
	mov	rdi, rax
	call	wcsncat
	lea	rax, [rbp-592]
	mov	esi, 4
	mov	rdi, rax
	call	wcsnlen
	mov	rdx, rax
	lea	rax, [rbp-592]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC19
	mov	eax, 0
	call	printf
	lea	rax, [rbp-592]
	mov	edx, 3
	mov	esi, 122
	mov	rdi, rax
	call	wmemset
	lea	rax, [rbp-592]
	add	rax, 12
	mov	edx, 4
	mov	esi, OFFSET FLAT:.LC20
	mov	rdi, rax
	call	wmemcpy
	lea	rax, [rbp-592]
	mov	edx, 6
	mov	esi, 50
	mov	rdi, rax
	call	wmemchr
	mov	rdx, rax
	lea	rax, [rbp-592]
	mov	rsi, rax
	mov	rdi, rdx
	call	at
	mov	rbx, rax
	lea	rax, [rbp-592]
	mov	edx, 3
	mov	esi, OFFSET FLAT:.LC21
	mov	rdi, rax
	call	wmemcmp
	mov	edx, eax
	lea	rax, [rbp-592]
	mov	rcx, rbx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC22
	mov	eax, 0
	call	printf
	lea	rax, [rbp-600]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC23
	call	wcstod
	movq	rax, xmm0
	mov	QWORD PTR [rbp-72], rax
	mov	edx, 16
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC24
	call	wcstoul
	mov	rbx, rax
	mov	edx, 10
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC25
	call	wcstol
	mov	rcx, rax
	mov	rax, QWORD PTR [rbp-72]
	movq	xmm0, rax
	mov	rdx, rbx
	mov	rsi, rcx
	mov	edi, OFFSET FLAT:.LC26
	mov	eax, 1
	call	printf
	mov	rax, QWORD PTR [rbp-600]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC27
	mov	eax, 0
	call	printf
	lea	rax, [rbp-336]
	mov	edx, 64
	mov	esi, OFFSET FLAT:.LC28
	mov	rdi, rax
	call	mbstowcs
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC29
	mov	eax, 0
	call	printf
	mov	edx, 0
	mov	esi, OFFSET FLAT:.LC30
	mov	edi, 0
	call	mbstowcs
	mov	rdx, rax
	lea	rax, [rbp-336]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC31
	mov	eax, 0
	call	printf
	lea	rax, [rbp-672]
	mov	edx, 64
	mov	esi, OFFSET FLAT:.LC32
	mov	rdi, rax
	call	wcstombs
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC33
	mov	eax, 0
	call	printf
	lea	rax, [rbp-672]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC34
	mov	eax, 0
	call	printf
	lea	rax, [rbp-672]
	mov	edx, 64
	mov	esi, OFFSET FLAT:.LC35
	mov	rdi, rax
	call	wcstombs
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC36
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 84
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC37
	mov	eax, 0
	call	printf
	lea	rax, [rbp-672]
	mov	esi, 99
	mov	rdi, rax
	call	wctomb
	mov	r12d, eax
	lea	rax, [rbp-336]
	mov	edx, 1
	mov	esi, OFFSET FLAT:.LC38
	mov	rdi, rax
	call	mbtowc
	mov	ebx, eax
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC39
	call	mblen
	mov	ecx, r12d
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC40
	mov	eax, 0
	call	printf
	mov	edi, 101
	call	wctob
	mov	ebx, eax
	mov	edi, 100
	call	btowc
	mov	ecx, eax
	movzx	eax, BYTE PTR [rbp-672]
	movsx	edx, al
	mov	eax, DWORD PTR [rbp-336]
	mov	r8d, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC41
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-60], 32
	jmp	.L8
.L9:
	mov	eax, DWORD PTR [rbp-60]
	mov	edi, eax
	call	iswalnum
	test	eax, eax
	setne	al
	movzx	r13d, al
	mov	eax, DWORD PTR [rbp-60]
	mov	edi, eax
	call	iswpunct
	test	eax, eax
	setne	al
	movzx	r15d, al
	mov	eax, DWORD PTR [rbp-60]
	mov	edi, eax
	call	iswupper
	test	eax, eax
	setne	al
	movzx	r14d, al
	mov	eax, DWORD PTR [rbp-60]
	mov	edi, eax
	call	iswspace
	test	eax, eax
	setne	al
	movzx	r12d, al
	mov	eax, DWORD PTR [rbp-60]
	mov	edi, eax
	call	iswdigit
	test	eax, eax
	setne	al
	movzx	ebx, al
	mov	eax, DWORD PTR [rbp-60]
	mov	edi, eax
	call	iswalpha
	test	eax, eax
	setne	al
	movzx	eax, al
	sub	rsp, 8
	push	r13
	mov	r9d, r15d
	mov	r8d, r14d
	mov	ecx, r12d
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC42
	mov	eax, 0
	call	printf
	add	rsp, 16
	add	DWORD PTR [rbp-60], 7
.L8:
	cmp	DWORD PTR [rbp-60], 127
	jbe	.L9
	mov	edi, 90
	call	towlower
	mov	ebx, eax
	mov	edi, 97
	call	towupper
	mov	ecx, 4
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC43
	mov	eax, 0
	call	printf
	mov	rdx, QWORD PTR .LC44[rip]
	lea	rax, [rbp-592]
	movq	xmm0, rdx
	mov	r9d, OFFSET FLAT:.LC28
	mov	r8d, OFFSET FLAT:.LC32
	mov	ecx, 5
	mov	edx, OFFSET FLAT:.LC45
	mov	esi, 64
	mov	rdi, rax
	mov	eax, 1
	call	swprintf
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC46
	mov	eax, 0
	call	printf
	lea	rax, [rbp-592]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC47
	mov	eax, 0
	call	printf
	lea	rax, [rbp-592]
	mov	ecx, 123456
	mov	edx, OFFSET FLAT:.LC48
	mov	esi, 4
	mov	rdi, rax
	mov	eax, 0
	call	swprintf
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC37
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:.LC49
	mov	eax, 0
	call	wprintf
	mov	ebx, eax
	mov	rax, QWORD PTR stdout[rip]
	mov	esi, 0
	mov	rdi, rax
	call	fwide
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC50
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR stderr[rip]
	mov	esi, 0
	mov	rdi, rax
	call	fwide
	mov	edx, eax
	mov	rax, QWORD PTR stderr[rip]
	mov	ecx, edx
	mov	edx, OFFSET FLAT:.LC51
	mov	esi, OFFSET FLAT:.LC52
	mov	rdi, rax
	mov	eax, 0
	call	fwprintf
	mov	rax, QWORD PTR stderr[rip]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC53
	call	fputws
	mov	rax, QWORD PTR stderr[rip]
	mov	rcx, rax
	mov	edx, 11
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC54
	call	fwrite
	mov	eax, 0
	lea	rsp, [rbp-40]
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	pop	rbp
	ret
	.size	main, .-main
	.section	.rodata
	.align 8
.LC44:
	.long	-266631570
	.long	1074340345
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
