	.file	"options.c"
	.intel_syntax noprefix
	.text
	.local	verbose
	.comm	verbose,4,4
	.section	.rodata
.LC0:
	.string	"verbose"
.LC1:
	.string	"output"
.LC2:
	.string	"optimise"
.LC3:
	.string	"colour"
.LC4:
	.string	"color"
	.align 32
	.type	names, @object
	.size	names, 192
names:
	.quad	.LC0
	.long	0
	.zero	4
	.quad	verbose
	.long	7
	.zero	4
	.quad	.LC1
	.long	1
	.zero	4
	.quad	0
	.long	111
	.zero	4
	.quad	.LC2
	.long	2
	.zero	4
	.quad	0
	.long	79
	.zero	4
	.quad	.LC3
	.long	0
	.zero	4
	.quad	0
	.long	99
	.zero	4
	.quad	.LC4
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
	.text
	.type	count, @function
count:
	push	rbp
	mov	rbp, rsp
	mov	QWORD PTR [rbp-24], rdi
	mov	DWORD PTR [rbp-4], 0
	jmp	.L2
.L3:
	add	DWORD PTR [rbp-4], 1
.L2:
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	lea	rdx, [0+rax*8]
	mov	rax, QWORD PTR [rbp-24]
	add	rax, rdx
	mov	rax, QWORD PTR [rax]
	test	rax, rax
	jne	.L3
	mov	eax, DWORD PTR [rbp-4]
	pop	rbp
	ret
	.size	count, .-count
	.section	.rodata
.LC5:
	.string	"  optind %d:"
.LC6:
	.string	" %s"
	.text
	.type	show, @function
show:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	QWORD PTR [rbp-24], rdi
	mov	eax, DWORD PTR optind[rip]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-4], 0
	jmp	.L6
.L7:
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	lea	rdx, [0+rax*8]
	mov	rax, QWORD PTR [rbp-24]
	add	rax, rdx
	mov	rax, QWORD PTR [rax]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-4], 1
.L6:
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	lea	rdx, [0+rax*8]
	mov	rax, QWORD PTR [rbp-24]
	add	rax, rdx
	mov	rax, QWORD PTR [rax]
	test	rax, rax
	jne	.L7
	mov	edi, 10
	call	putchar
	mov	rax, QWORD PTR stdout[rip]
	mov	rdi, rax
	call	fflush
	nop
	leave
	ret
	.size	show, .-show
	.section	.rodata
.LC7:
	.string	"letters \"%s\"\n"
.LC8:
	.string	"-"
	.align 8
.LC9:
	.string	"  %c (%d) optarg %s optopt %d optind %d\n"
	.text
	.type	letters, @function
letters:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	QWORD PTR [rbp-24], rdi
	mov	QWORD PTR [rbp-32], rsi
	mov	rax, QWORD PTR [rbp-24]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC7
	mov	eax, 0
	call	printf
	mov	DWORD PTR optind[rip], 0
	jmp	.L9
.L14:
	mov	edi, DWORD PTR optind[rip]
	mov	ecx, DWORD PTR optopt[rip]
	mov	rax, QWORD PTR optarg[rip]
	test	rax, rax
	je	.L10
	mov	rdx, QWORD PTR optarg[rip]
	jmp	.L11
.L10:
	mov	edx, OFFSET FLAT:.LC8
.L11:
	cmp	DWORD PTR [rbp-4], 1
	je	.L12
	mov	eax, DWORD PTR [rbp-4]
	jmp	.L13
.L12:
	mov	eax, 49
.L13:
	mov	esi, DWORD PTR [rbp-4]
	mov	r9d, edi
	mov	r8d, ecx
	mov	rcx, rdx
	mov	edx, esi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 0
	call	printf
.L9:
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	count
	mov	ecx, eax
	mov	rdx, QWORD PTR [rbp-24]
	mov	rax, QWORD PTR [rbp-32]
	mov	rsi, rax
	mov	edi, ecx
	call	getopt
	mov	DWORD PTR [rbp-4], eax
	cmp	DWORD PTR [rbp-4], -1
	jne	.L14
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	show
	nop
	leave
	ret
	.size	letters, .-letters
	.section	.rodata
.LC10:
	.string	"names \"%s\"\n"
	.align 8
.LC11:
	.string	"  %d index %d optarg %s optopt %d verbose %d\n"
	.text
	.type	longs, @function
longs:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	QWORD PTR [rbp-24], rdi
	mov	QWORD PTR [rbp-32], rsi
	mov	DWORD PTR [rbp-8], -1
	mov	rax, QWORD PTR [rbp-24]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC10
	mov	eax, 0
	call	printf
	mov	DWORD PTR optind[rip], 0
	jmp	.L16
.L19:
	mov	edi, DWORD PTR verbose[rip]
	mov	ecx, DWORD PTR optopt[rip]
	mov	rax, QWORD PTR optarg[rip]
	test	rax, rax
	je	.L17
	mov	rax, QWORD PTR optarg[rip]
	jmp	.L18
.L17:
	mov	eax, OFFSET FLAT:.LC8
.L18:
	mov	edx, DWORD PTR [rbp-8]
	mov	esi, DWORD PTR [rbp-4]
	mov	r9d, edi
	mov	r8d, ecx
	mov	rcx, rax
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-8], -1
	mov	DWORD PTR verbose[rip], 0
.L16:
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	count
	mov	edi, eax
	lea	rcx, [rbp-8]
	mov	rdx, QWORD PTR [rbp-24]
	mov	rax, QWORD PTR [rbp-32]
	mov	r8, rcx
	mov	ecx, OFFSET FLAT:names
	mov	rsi, rax
	call	getopt_long
	mov	DWORD PTR [rbp-4], eax
	cmp	DWORD PTR [rbp-4], -1
	jne	.L19
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	show
	nop
	leave
	ret
	.size	longs, .-longs
	.section	.rodata
.LC12:
	.string	"ab:"
	.align 8
.LC13:
	.string	"own words: %d, optind %d, opterr %d, optopt %d\n"
.LC14:
	.string	"prog"
.LC15:
	.string	"-a"
.LC16:
	.string	"-b"
.LC17:
	.string	"value"
.LC18:
	.string	"-cnext"
.LC19:
	.string	"-c"
.LC20:
	.string	"rest"
.LC21:
	.string	"ab:c::"
.LC22:
	.string	"-abvalue"
.LC23:
	.string	"one"
.LC24:
	.string	"-ac"
.LC25:
	.string	"two"
.LC26:
	.string	"x"
.LC27:
	.string	"three"
.LC28:
	.string	"--"
.LC29:
	.string	"+ab:"
.LC30:
	.string	"-ab:"
.LC31:
	.string	"-x"
.LC32:
	.string	"-a:"
.LC33:
	.string	"-ay"
.LC34:
	.string	":ab:"
.LC35:
	.string	"word"
.LC36:
	.string	""
.LC37:
	.string	"a"
.LC38:
	.string	"-xya"
.LC39:
	.string	"--verbose"
.LC40:
	.string	"--output=file"
.LC41:
	.string	"--output"
.LC42:
	.string	"other"
.LC43:
	.string	"-o"
.LC44:
	.string	"third"
.LC45:
	.string	"vo:"
.LC46:
	.string	"--optimise"
.LC47:
	.string	"--optimise=3"
.LC48:
	.string	"--opt=2"
.LC49:
	.string	"--verb"
.LC50:
	.string	"--colo"
.LC51:
	.string	"--o"
.LC52:
	.string	"--op=1"
.LC53:
	.string	"--nothing"
.LC54:
	.string	"--nothing=5"
.LC55:
	.string	"--verbose=1"
.LC56:
	.string	"-v"
.LC57:
	.string	"-q"
.LC58:
	.string	":vo:"
.LC59:
	.string	"--colour"
.LC60:
	.string	"--color"
.LC61:
	.string	"+o:"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 880
	mov	DWORD PTR [rbp-868], edi
	mov	QWORD PTR [rbp-880], rsi
	mov	rcx, QWORD PTR [rbp-880]
	mov	eax, DWORD PTR [rbp-868]
	mov	edx, OFFSET FLAT:.LC12
	mov	rsi, rcx
	mov	edi, eax
	call	getopt
	mov	DWORD PTR [rbp-4], eax
	mov	esi, DWORD PTR optopt[rip]
	mov	ecx, DWORD PTR opterr[rip]
	mov	edx, DWORD PTR optind[rip]
	mov	eax, DWORD PTR [rbp-4]
	mov	r8d, esi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	mov	QWORD PTR [rbp-72], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-64], OFFSET FLAT:.LC15
	mov	QWORD PTR [rbp-56], OFFSET FLAT:.LC16
	mov	QWORD PTR [rbp-48], OFFSET FLAT:.LC17
	mov	QWORD PTR [rbp-40], OFFSET FLAT:.LC18
	mov	QWORD PTR [rbp-32], OFFSET FLAT:.LC19
	mov	QWORD PTR [rbp-24], OFFSET FLAT:.LC20
	mov	QWORD PTR [rbp-16], 0
	lea	rax, [rbp-72]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC21
	call	letters
	mov	QWORD PTR [rbp-144], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-136], OFFSET FLAT:.LC22
	mov	QWORD PTR [rbp-128], OFFSET FLAT:.LC23
	mov	QWORD PTR [rbp-120], OFFSET FLAT:.LC24
	mov	QWORD PTR [rbp-112], OFFSET FLAT:.LC25
	mov	QWORD PTR [rbp-104], OFFSET FLAT:.LC16
	mov	QWORD PTR [rbp-96], OFFSET FLAT:.LC26
	mov	QWORD PTR [rbp-88], OFFSET FLAT:.LC27
	mov	QWORD PTR [rbp-80], 0
	lea	rax, [rbp-144]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC21
	call	letters
	mov	QWORD PTR [rbp-208], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-200], OFFSET FLAT:.LC23
	mov	QWORD PTR [rbp-192], OFFSET FLAT:.LC25
	mov	QWORD PTR [rbp-184], OFFSET FLAT:.LC15
	mov	QWORD PTR [rbp-176], OFFSET FLAT:.LC28
	mov	QWORD PTR [rbp-168], OFFSET FLAT:.LC16
	mov	QWORD PTR [rbp-160], OFFSET FLAT:.LC27
	mov	QWORD PTR [rbp-152], 0
	lea	rax, [rbp-208]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC12
	call	letters
	mov	QWORD PTR [rbp-248], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-240], OFFSET FLAT:.LC15
	mov	QWORD PTR [rbp-232], OFFSET FLAT:.LC28
	mov	QWORD PTR [rbp-224], OFFSET FLAT:.LC23
	mov	QWORD PTR [rbp-216], 0
	lea	rax, [rbp-248]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC12
	call	letters
	mov	QWORD PTR [rbp-288], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-280], OFFSET FLAT:.LC8
	mov	QWORD PTR [rbp-272], OFFSET FLAT:.LC15
	mov	QWORD PTR [rbp-264], OFFSET FLAT:.LC8
	mov	QWORD PTR [rbp-256], 0
	lea	rax, [rbp-288]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC12
	call	letters
	mov	QWORD PTR [rbp-336], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-328], OFFSET FLAT:.LC15
	mov	QWORD PTR [rbp-320], OFFSET FLAT:.LC23
	mov	QWORD PTR [rbp-312], OFFSET FLAT:.LC16
	mov	QWORD PTR [rbp-304], OFFSET FLAT:.LC25
	mov	QWORD PTR [rbp-296], 0
	lea	rax, [rbp-336]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC29
	call	letters
	mov	QWORD PTR [rbp-392], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-384], OFFSET FLAT:.LC15
	mov	QWORD PTR [rbp-376], OFFSET FLAT:.LC23
	mov	QWORD PTR [rbp-368], OFFSET FLAT:.LC16
	mov	QWORD PTR [rbp-360], OFFSET FLAT:.LC25
	mov	QWORD PTR [rbp-352], OFFSET FLAT:.LC27
	mov	QWORD PTR [rbp-344], 0
	lea	rax, [rbp-392]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC30
	call	letters
	mov	QWORD PTR [rbp-432], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-424], OFFSET FLAT:.LC31
	mov	QWORD PTR [rbp-416], OFFSET FLAT:.LC32
	mov	QWORD PTR [rbp-408], OFFSET FLAT:.LC16
	mov	QWORD PTR [rbp-400], 0
	lea	rax, [rbp-432]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC12
	call	letters
	mov	QWORD PTR [rbp-472], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-464], OFFSET FLAT:.LC31
	mov	QWORD PTR [rbp-456], OFFSET FLAT:.LC33
	mov	QWORD PTR [rbp-448], OFFSET FLAT:.LC16
	mov	QWORD PTR [rbp-440], 0
	lea	rax, [rbp-472]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC34
	call	letters
	mov	QWORD PTR [rbp-504], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-496], OFFSET FLAT:.LC31
	mov	QWORD PTR [rbp-488], OFFSET FLAT:.LC35
	mov	QWORD PTR [rbp-480], 0
	lea	rax, [rbp-504]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC36
	call	letters
	mov	QWORD PTR [rbp-520], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-512], 0
	lea	rax, [rbp-520]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC37
	call	letters
	mov	DWORD PTR opterr[rip], 0
	mov	QWORD PTR [rbp-552], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-544], OFFSET FLAT:.LC38
	mov	QWORD PTR [rbp-536], OFFSET FLAT:.LC16
	mov	QWORD PTR [rbp-528], 0
	lea	rax, [rbp-552]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC37
	call	letters
	mov	DWORD PTR opterr[rip], 1
	mov	QWORD PTR [rbp-632], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-624], OFFSET FLAT:.LC39
	mov	QWORD PTR [rbp-616], OFFSET FLAT:.LC23
	mov	QWORD PTR [rbp-608], OFFSET FLAT:.LC40
	mov	QWORD PTR [rbp-600], OFFSET FLAT:.LC41
	mov	QWORD PTR [rbp-592], OFFSET FLAT:.LC42
	mov	QWORD PTR [rbp-584], OFFSET FLAT:.LC43
	mov	QWORD PTR [rbp-576], OFFSET FLAT:.LC44
	mov	QWORD PTR [rbp-568], OFFSET FLAT:.LC25
	mov	QWORD PTR [rbp-560], 0
	lea	rax, [rbp-632]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC45
	call	longs
	mov	QWORD PTR [rbp-688], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-680], OFFSET FLAT:.LC46
	mov	QWORD PTR [rbp-672], OFFSET FLAT:.LC47
	mov	QWORD PTR [rbp-664], OFFSET FLAT:.LC48
	mov	QWORD PTR [rbp-656], OFFSET FLAT:.LC49
	mov	QWORD PTR [rbp-648], OFFSET FLAT:.LC50
	mov	QWORD PTR [rbp-640], 0
	lea	rax, [rbp-688]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC45
	call	longs
	mov	QWORD PTR [rbp-768], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-760], OFFSET FLAT:.LC51
	mov	QWORD PTR [rbp-752], OFFSET FLAT:.LC52
	mov	QWORD PTR [rbp-744], OFFSET FLAT:.LC53
	mov	QWORD PTR [rbp-736], OFFSET FLAT:.LC54
	mov	QWORD PTR [rbp-728], OFFSET FLAT:.LC55
	mov	QWORD PTR [rbp-720], OFFSET FLAT:.LC56
	mov	QWORD PTR [rbp-712], OFFSET FLAT:.LC57
	mov	QWORD PTR [rbp-704], OFFSET FLAT:.LC41
	mov	QWORD PTR [rbp-696], 0
	lea	rax, [rbp-768]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC45
	call	longs
	mov	QWORD PTR [rbp-792], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-784], OFFSET FLAT:.LC41
	mov	QWORD PTR [rbp-776], 0
	lea	rax, [rbp-792]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC58
	call	longs
	mov	QWORD PTR [rbp-832], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-824], OFFSET FLAT:.LC59
	mov	QWORD PTR [rbp-816], OFFSET FLAT:.LC23
	mov	QWORD PTR [rbp-808], OFFSET FLAT:.LC60
	mov	QWORD PTR [rbp-800], 0
	lea	rax, [rbp-832]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC61
	call	longs
	mov	QWORD PTR [rbp-864], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-856], OFFSET FLAT:.LC28
	mov	QWORD PTR [rbp-848], OFFSET FLAT:.LC59
	mov	QWORD PTR [rbp-840], 0
	lea	rax, [rbp-864]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC36
	call	longs
	mov	eax, 0
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
