	.file	"options.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"  optind %d:"
.LC1:
	.string	" %s"
	.text
	.p2align 4
	.type	show, @function
show:
	push	rbx
	mov	esi, DWORD PTR optind[rip]
	mov	rbx, rdi
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC0
	call	printf
	mov	rsi, QWORD PTR [rbx]
	test	rsi, rsi
	je	.L2
	add	rbx, 8
	.p2align 4,,10
	.p2align 3
.L3:
	mov	edi, OFFSET FLAT:.LC1
	xor	eax, eax
	add	rbx, 8
	call	printf
	mov	rsi, QWORD PTR [rbx-8]
	test	rsi, rsi
	jne	.L3
.L2:
	mov	edi, 10
	call	putchar
	mov	rdi, QWORD PTR stdout[rip]
	pop	rbx
	jmp	fflush
	.size	show, .-show
	.section	.rodata.str1.1
.LC2:
	.string	"-"
.LC3:
	.string	"names \"%s\"\n"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC4:
	.string	"  %d index %d optarg %s optopt %d verbose %d\n"
	.text
	.p2align 4
	.type	longs.constprop.0, @function
longs.constprop.0:
	push	r12
	xor	eax, eax
	xor	r12d, r12d
	push	rbp
	mov	rbp, rdi
	push	rbx
	mov	rbx, rsi
	mov	rsi, rdi
	mov	edi, OFFSET FLAT:.LC3
	sub	rsp, 16
	mov	DWORD PTR [rsp+12], -1
	call	printf
	cmp	QWORD PTR [rbx], 0
	mov	DWORD PTR optind[rip], 0
	je	.L17
	.p2align 4,,10
	.p2align 3
.L21:
	mov	eax, 1
	.p2align 4,,10
	.p2align 3
.L14:
	mov	rdi, rax
	add	rax, 1
	cmp	QWORD PTR [rbx-8+rax*8], 0
	jne	.L14
.L13:
	mov	rsi, rbx
	lea	r8, [rsp+12]
	mov	ecx, OFFSET FLAT:names
	mov	rdx, rbp
	call	getopt_long
	mov	esi, eax
	cmp	eax, -1
	je	.L20
	mov	rcx, QWORD PTR optarg[rip]
	mov	eax, OFFSET FLAT:.LC2
	mov	edx, DWORD PTR [rsp+12]
	mov	edi, OFFSET FLAT:.LC4
	mov	r9d, DWORD PTR verbose[rip]
	mov	r8d, DWORD PTR optopt[rip]
	test	rcx, rcx
	cmove	rcx, rax
	xor	eax, eax
	call	printf
	cmp	QWORD PTR [rbx], 0
	mov	DWORD PTR [rsp+12], -1
	mov	DWORD PTR verbose[rip], r12d
	jne	.L21
.L17:
	xor	edi, edi
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L20:
	mov	rdi, rbx
	call	show
	add	rsp, 16
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.size	longs.constprop.0, .-longs.constprop.0
	.section	.rodata.str1.1
.LC5:
	.string	"letters \"%s\"\n"
	.section	.rodata.str1.8
	.align 8
.LC6:
	.string	"  %c (%d) optarg %s optopt %d optind %d\n"
	.text
	.p2align 4
	.type	letters.constprop.0, @function
letters.constprop.0:
	push	rbp
	xor	eax, eax
	mov	rbp, rdi
	push	rbx
	mov	rbx, rsi
	mov	rsi, rdi
	mov	edi, OFFSET FLAT:.LC5
	sub	rsp, 8
	call	printf
	cmp	QWORD PTR [rbx], 0
	mov	DWORD PTR optind[rip], 0
	je	.L31
	.p2align 4,,10
	.p2align 3
.L35:
	mov	eax, 1
	.p2align 4,,10
	.p2align 3
.L27:
	mov	rdi, rax
	add	rax, 1
	cmp	QWORD PTR [rbx-8+rax*8], 0
	jne	.L27
.L26:
	mov	rdx, rbp
	mov	rsi, rbx
	call	getopt
	mov	edx, eax
	cmp	eax, -1
	je	.L34
	mov	eax, OFFSET FLAT:.LC2
	mov	rcx, QWORD PTR optarg[rip]
	mov	esi, 49
	mov	r9d, DWORD PTR optind[rip]
	mov	r8d, DWORD PTR optopt[rip]
	mov	edi, OFFSET FLAT:.LC6
	test	rcx, rcx
	cmove	rcx, rax
	cmp	edx, 1
	cmovne	esi, edx
	xor	eax, eax
	call	printf
	cmp	QWORD PTR [rbx], 0
	jne	.L35
.L31:
	xor	edi, edi
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L34:
	add	rsp, 8
	mov	rdi, rbx
	pop	rbx
	pop	rbp
	jmp	show
	.size	letters.constprop.0, .-letters.constprop.0
	.section	.rodata.str1.1
.LC7:
	.string	"ab:"
	.section	.rodata.str1.8
	.align 8
.LC8:
	.string	"own words: %d, optind %d, opterr %d, optopt %d\n"
	.section	.rodata.str1.1
.LC9:
	.string	"prog"
.LC10:
	.string	"-a"
.LC11:
	.string	"-b"
.LC12:
	.string	"value"
.LC13:
	.string	"-cnext"
.LC14:
	.string	"-c"
.LC15:
	.string	"rest"
.LC16:
	.string	"ab:c::"
.LC17:
	.string	"-abvalue"
.LC18:
	.string	"one"
.LC19:
	.string	"-ac"
.LC20:
	.string	"two"
.LC21:
	.string	"x"
.LC22:
	.string	"three"
.LC23:
	.string	"--"
.LC24:
	.string	"+ab:"
.LC25:
	.string	"-ab:"
.LC26:
	.string	"-x"
.LC27:
	.string	"-a:"
.LC28:
	.string	"-ay"
.LC29:
	.string	":ab:"
.LC30:
	.string	"word"
.LC31:
	.string	""
.LC32:
	.string	"a"
.LC33:
	.string	"-xya"
.LC34:
	.string	"--verbose"
.LC35:
	.string	"--output=file"
.LC36:
	.string	"--output"
.LC37:
	.string	"other"
.LC38:
	.string	"-o"
.LC39:
	.string	"third"
.LC40:
	.string	"vo:"
.LC41:
	.string	"--optimise"
.LC42:
	.string	"--optimise=3"
.LC43:
	.string	"--opt=2"
.LC44:
	.string	"--verb"
.LC45:
	.string	"--colo"
.LC46:
	.string	"--o"
.LC47:
	.string	"--op=1"
.LC48:
	.string	"--nothing"
.LC49:
	.string	"--nothing=5"
.LC50:
	.string	"--verbose=1"
.LC51:
	.string	"-v"
.LC52:
	.string	"-q"
.LC53:
	.string	":vo:"
.LC54:
	.string	"--colour"
.LC55:
	.string	"--color"
.LC56:
	.string	"+o:"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	sub	rsp, 872
	mov	edx, OFFSET FLAT:.LC7
	call	getopt
	mov	ecx, DWORD PTR opterr[rip]
	mov	edx, DWORD PTR optind[rip]
	mov	edi, OFFSET FLAT:.LC8
	mov	r8d, DWORD PTR optopt[rip]
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+504]
	mov	edi, OFFSET FLAT:.LC16
	mov	QWORD PTR [rsp+504], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+512], OFFSET FLAT:.LC10
	mov	QWORD PTR [rsp+520], OFFSET FLAT:.LC11
	mov	QWORD PTR [rsp+528], OFFSET FLAT:.LC12
	mov	QWORD PTR [rsp+536], OFFSET FLAT:.LC13
	mov	QWORD PTR [rsp+544], OFFSET FLAT:.LC14
	mov	QWORD PTR [rsp+552], OFFSET FLAT:.LC15
	mov	QWORD PTR [rsp+560], 0
	call	letters.constprop.0
	lea	rsi, [rsp+632]
	mov	edi, OFFSET FLAT:.LC16
	mov	QWORD PTR [rsp+632], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+640], OFFSET FLAT:.LC17
	mov	QWORD PTR [rsp+648], OFFSET FLAT:.LC18
	mov	QWORD PTR [rsp+656], OFFSET FLAT:.LC19
	mov	QWORD PTR [rsp+664], OFFSET FLAT:.LC20
	mov	QWORD PTR [rsp+672], OFFSET FLAT:.LC11
	mov	QWORD PTR [rsp+680], OFFSET FLAT:.LC21
	mov	QWORD PTR [rsp+688], OFFSET FLAT:.LC22
	mov	QWORD PTR [rsp+696], 0
	call	letters.constprop.0
	lea	rsi, [rsp+568]
	mov	edi, OFFSET FLAT:.LC7
	mov	QWORD PTR [rsp+568], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+576], OFFSET FLAT:.LC18
	mov	QWORD PTR [rsp+584], OFFSET FLAT:.LC20
	mov	QWORD PTR [rsp+592], OFFSET FLAT:.LC10
	mov	QWORD PTR [rsp+600], OFFSET FLAT:.LC23
	mov	QWORD PTR [rsp+608], OFFSET FLAT:.LC11
	mov	QWORD PTR [rsp+616], OFFSET FLAT:.LC22
	mov	QWORD PTR [rsp+624], 0
	call	letters.constprop.0
	lea	rsi, [rsp+144]
	mov	edi, OFFSET FLAT:.LC7
	mov	QWORD PTR [rsp+144], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+152], OFFSET FLAT:.LC10
	mov	QWORD PTR [rsp+160], OFFSET FLAT:.LC23
	mov	QWORD PTR [rsp+168], OFFSET FLAT:.LC18
	mov	QWORD PTR [rsp+176], 0
	call	letters.constprop.0
	lea	rsi, [rsp+184]
	mov	edi, OFFSET FLAT:.LC7
	mov	QWORD PTR [rsp+184], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+192], OFFSET FLAT:.LC2
	mov	QWORD PTR [rsp+200], OFFSET FLAT:.LC10
	mov	QWORD PTR [rsp+208], OFFSET FLAT:.LC2
	mov	QWORD PTR [rsp+216], 0
	call	letters.constprop.0
	lea	rsi, [rsp+344]
	mov	edi, OFFSET FLAT:.LC24
	mov	QWORD PTR [rsp+344], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+352], OFFSET FLAT:.LC10
	mov	QWORD PTR [rsp+360], OFFSET FLAT:.LC18
	mov	QWORD PTR [rsp+368], OFFSET FLAT:.LC11
	mov	QWORD PTR [rsp+376], OFFSET FLAT:.LC20
	mov	QWORD PTR [rsp+384], 0
	call	letters.constprop.0
	lea	rsi, [rsp+392]
	mov	edi, OFFSET FLAT:.LC25
	mov	QWORD PTR [rsp+392], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+400], OFFSET FLAT:.LC10
	mov	QWORD PTR [rsp+408], OFFSET FLAT:.LC18
	mov	QWORD PTR [rsp+416], OFFSET FLAT:.LC11
	mov	QWORD PTR [rsp+424], OFFSET FLAT:.LC20
	mov	QWORD PTR [rsp+432], OFFSET FLAT:.LC22
	mov	QWORD PTR [rsp+440], 0
	call	letters.constprop.0
	lea	rsi, [rsp+224]
	mov	edi, OFFSET FLAT:.LC7
	mov	QWORD PTR [rsp+224], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+232], OFFSET FLAT:.LC26
	mov	QWORD PTR [rsp+240], OFFSET FLAT:.LC27
	mov	QWORD PTR [rsp+248], OFFSET FLAT:.LC11
	mov	QWORD PTR [rsp+256], 0
	call	letters.constprop.0
	lea	rsi, [rsp+264]
	mov	edi, OFFSET FLAT:.LC29
	mov	QWORD PTR [rsp+264], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+272], OFFSET FLAT:.LC26
	mov	QWORD PTR [rsp+280], OFFSET FLAT:.LC28
	mov	QWORD PTR [rsp+288], OFFSET FLAT:.LC11
	mov	QWORD PTR [rsp+296], 0
	call	letters.constprop.0
	lea	rsi, [rsp+48]
	mov	edi, OFFSET FLAT:.LC31
	mov	QWORD PTR [rsp+48], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+56], OFFSET FLAT:.LC26
	mov	QWORD PTR [rsp+64], OFFSET FLAT:.LC30
	mov	QWORD PTR [rsp+72], 0
	call	letters.constprop.0
	lea	rsi, [rsp+8]
	mov	edi, OFFSET FLAT:.LC32
	mov	QWORD PTR [rsp+8], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+16], 0
	call	letters.constprop.0
	lea	rsi, [rsp+80]
	mov	edi, OFFSET FLAT:.LC32
	mov	QWORD PTR [rsp+80], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+88], OFFSET FLAT:.LC33
	mov	QWORD PTR [rsp+96], OFFSET FLAT:.LC11
	mov	QWORD PTR [rsp+104], 0
	mov	DWORD PTR opterr[rip], 0
	call	letters.constprop.0
	lea	rsi, [rsp+704]
	mov	edi, OFFSET FLAT:.LC40
	mov	QWORD PTR [rsp+704], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+712], OFFSET FLAT:.LC34
	mov	QWORD PTR [rsp+720], OFFSET FLAT:.LC18
	mov	QWORD PTR [rsp+728], OFFSET FLAT:.LC35
	mov	QWORD PTR [rsp+736], OFFSET FLAT:.LC36
	mov	QWORD PTR [rsp+744], OFFSET FLAT:.LC37
	mov	QWORD PTR [rsp+752], OFFSET FLAT:.LC38
	mov	QWORD PTR [rsp+760], OFFSET FLAT:.LC39
	mov	QWORD PTR [rsp+768], OFFSET FLAT:.LC20
	mov	QWORD PTR [rsp+776], 0
	mov	DWORD PTR opterr[rip], 1
	call	longs.constprop.0
	lea	rsi, [rsp+448]
	mov	edi, OFFSET FLAT:.LC40
	mov	QWORD PTR [rsp+448], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+456], OFFSET FLAT:.LC41
	mov	QWORD PTR [rsp+464], OFFSET FLAT:.LC42
	mov	QWORD PTR [rsp+472], OFFSET FLAT:.LC43
	mov	QWORD PTR [rsp+480], OFFSET FLAT:.LC44
	mov	QWORD PTR [rsp+488], OFFSET FLAT:.LC45
	mov	QWORD PTR [rsp+496], 0
	call	longs.constprop.0
	lea	rsi, [rsp+784]
	mov	edi, OFFSET FLAT:.LC40
	mov	QWORD PTR [rsp+784], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+792], OFFSET FLAT:.LC46
	mov	QWORD PTR [rsp+800], OFFSET FLAT:.LC47
	mov	QWORD PTR [rsp+808], OFFSET FLAT:.LC48
	mov	QWORD PTR [rsp+816], OFFSET FLAT:.LC49
	mov	QWORD PTR [rsp+824], OFFSET FLAT:.LC50
	mov	QWORD PTR [rsp+832], OFFSET FLAT:.LC51
	mov	QWORD PTR [rsp+840], OFFSET FLAT:.LC52
	mov	QWORD PTR [rsp+848], OFFSET FLAT:.LC36
	mov	QWORD PTR [rsp+856], 0
	call	longs.constprop.0
	lea	rsi, [rsp+24]
	mov	edi, OFFSET FLAT:.LC53
	mov	QWORD PTR [rsp+24], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+32], OFFSET FLAT:.LC36
	mov	QWORD PTR [rsp+40], 0
	call	longs.constprop.0
	lea	rsi, [rsp+304]
	mov	edi, OFFSET FLAT:.LC56
	mov	QWORD PTR [rsp+304], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+312], OFFSET FLAT:.LC54
	mov	QWORD PTR [rsp+320], OFFSET FLAT:.LC18
	mov	QWORD PTR [rsp+328], OFFSET FLAT:.LC55
	mov	QWORD PTR [rsp+336], 0
	call	longs.constprop.0
	lea	rsi, [rsp+112]
	mov	edi, OFFSET FLAT:.LC31
	mov	QWORD PTR [rsp+112], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+120], OFFSET FLAT:.LC23
	mov	QWORD PTR [rsp+128], OFFSET FLAT:.LC54
	mov	QWORD PTR [rsp+136], 0
	call	longs.constprop.0
	xor	eax, eax
	add	rsp, 872
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC57:
	.string	"verbose"
.LC58:
	.string	"output"
.LC59:
	.string	"optimise"
.LC60:
	.string	"colour"
.LC61:
	.string	"color"
	.section	.rodata
	.align 32
	.type	names, @object
	.size	names, 192
names:
	.quad	.LC57
	.long	0
	.zero	4
	.quad	verbose
	.long	7
	.zero	4
	.quad	.LC58
	.long	1
	.zero	4
	.quad	0
	.long	111
	.zero	4
	.quad	.LC59
	.long	2
	.zero	4
	.quad	0
	.long	79
	.zero	4
	.quad	.LC60
	.long	0
	.zero	4
	.quad	0
	.long	99
	.zero	4
	.quad	.LC61
	.long	0
	.zero	4
	.quad	0
	.long	99
	.zero	4
	.quad	0
	.long	0
	.zero	4
	.quad	0
	.long	0
	.zero	4
	.local	verbose
	.comm	verbose,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
