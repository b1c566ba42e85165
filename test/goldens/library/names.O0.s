	.file	"names.c"
	.intel_syntax noprefix
	.text
	.type	sg, @function
sg:
	push	rbp
	mov	rbp, rsp
	mov	DWORD PTR [rbp-4], edi
	cmp	DWORD PTR [rbp-4], 0
	setg	al
	movzx	edx, al
	mov	eax, DWORD PTR [rbp-4]
	shr	eax, 31
	movzx	eax, al
	sub	edx, eax
	mov	eax, edx
	pop	rbp
	ret
	.size	sg, .-sg
	.type	vd, @function
vd:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 224
	mov	QWORD PTR [rbp-216], rdi
	mov	QWORD PTR [rbp-168], rsi
	mov	QWORD PTR [rbp-160], rdx
	mov	QWORD PTR [rbp-152], rcx
	mov	QWORD PTR [rbp-144], r8
	mov	QWORD PTR [rbp-136], r9
	test	al, al
	je	.L5
	movaps	XMMWORD PTR [rbp-128], xmm0
	movaps	XMMWORD PTR [rbp-112], xmm1
	movaps	XMMWORD PTR [rbp-96], xmm2
	movaps	XMMWORD PTR [rbp-80], xmm3
	movaps	XMMWORD PTR [rbp-64], xmm4
	movaps	XMMWORD PTR [rbp-48], xmm5
	movaps	XMMWORD PTR [rbp-32], xmm6
	movaps	XMMWORD PTR [rbp-16], xmm7
.L5:
	mov	DWORD PTR [rbp-200], 8
	mov	DWORD PTR [rbp-196], 48
	lea	rax, [rbp+16]
	mov	QWORD PTR [rbp-192], rax
	lea	rax, [rbp-176]
	mov	QWORD PTR [rbp-184], rax
	mov	rax, QWORD PTR stdout[rip]
	mov	rdi, rax
	call	fflush
	lea	rdx, [rbp-200]
	mov	rax, QWORD PTR [rbp-216]
	mov	rsi, rax
	mov	edi, 1
	call	vdprintf
	nop
	leave
	ret
	.size	vd, .-vd
	.section	.rodata
.LC0:
	.string	"no digit"
.LC1:
	.string	"000"
.LC2:
	.string	"00"
.LC3:
	.string	"01"
.LC4:
	.string	"010"
.LC5:
	.string	"09"
.LC6:
	.string	"0"
.LC7:
	.string	"1"
.LC8:
	.string	"9"
.LC9:
	.string	"10"
.LC10:
	.string	"a1"
.LC11:
	.string	"a01"
.LC12:
	.string	"a001"
.LC13:
	.string	"a10"
.LC14:
	.string	"file2"
.LC15:
	.string	"file10"
.LC16:
	.string	"file1.9"
.LC17:
	.string	"file1.10"
.LC18:
	.string	"1.000"
.LC19:
	.string	"1.00"
.LC20:
	.string	"1.01"
.LC21:
	.string	""
.LC22:
	.string	"%2d"
.LC23:
	.string	"/usr/lib"
.LC24:
	.string	"/usr/"
.LC25:
	.string	"usr"
.LC26:
	.string	"/"
.LC27:
	.string	"."
.LC28:
	.string	".."
.LC29:
	.string	"a/b/c//"
.LC30:
	.string	"//x"
.LC31:
	.string	"///"
.LC32:
	.string	"/a"
.LC33:
	.string	"a//b"
.LC34:
	.string	"[%s] [%s] [%s]\n"
.LC35:
	.string	"%d\n"
.LC36:
	.string	"%d %d %d %c %c\n"
.LC37:
	.string	"*.c"
.LC38:
	.string	"a?c"
.LC39:
	.string	"[a-c]x"
.LC40:
	.string	"[!a]x"
.LC41:
	.string	"*"
.LC42:
	.string	"a*b*c"
.LC43:
	.string	"\\*x"
.LC44:
	.string	"*/b"
.LC45:
	.string	".*"
.LC46:
	.string	"a/.*"
.LC47:
	.string	"*/[!a]b"
.LC48:
	.string	"a[!x]b"
.LC49:
	.string	"foo.c"
.LC50:
	.string	"abc"
.LC51:
	.string	"bx"
.LC52:
	.string	".hid"
.LC53:
	.string	"aXbYc"
.LC54:
	.string	"*x"
.LC55:
	.string	"a/b"
.LC56:
	.string	".x"
.LC57:
	.string	"a/.b"
.LC58:
	.string	"./ab"
.LC59:
	.string	"%d"
.LC60:
	.string	"five"
.LC61:
	.string	"%d %s\n"
.LC62:
	.string	"tmp"
.LC63:
	.string	"%d %zu %d\n"
.LC64:
	.string	"%d %o\n"
.LC65:
	.string	"%d %d\n"
.LC66:
	.string	"sub"
.LC67:
	.string	"./sub/..//sub/."
.LC68:
	.string	"/nope/x"
.LC69:
	.string	"%p %d\n"
.LC70:
	.string	"%ld %ld %ld %d\n"
.LC71:
	.string	"%ld\n"
.LC72:
	.string	"%x %x %x %x %d %d %d\n"
.LC73:
	.string	"hello"
.LC74:
	.string	"%zu %p %ls %d\n"
	.align 8
.LC75:
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
	.string	"t"
	.string	""
	.string	""
	.string	"e"
	.string	""
	.string	""
	.string	"x"
	.string	""
	.string	""
	.string	"t"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
.LC76:
	.string	"%zu %.4s %d\n"
.LC77:
	.string	"%zu\n"
.LC78:
	.string	"toupper"
.LC79:
	.string	"alpha"
	.align 4
.LC80:
	.string	"a"
	.string	""
	.string	""
	.string	"b"
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
.LC81:
	.string	"A"
	.string	""
	.string	""
	.string	"B"
	.string	""
	.string	""
	.string	"C"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
.LC82:
	.string	"%d %d %d\n"
	.align 4
.LC83:
	.string	"-"
	.string	""
	.string	""
	.string	"7"
	.string	""
	.string	""
	.string	"7"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.align 4
.LC84:
	.string	"2"
	.string	""
	.string	""
	.string	"."
	.string	""
	.string	""
	.string	"5"
	.string	""
	.string	""
	.string	"x"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.align 4
.LC85:
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
.LC86:
	.string	"%d %g %ld\n"
	.align 4
.LC87:
	.string	"p"
	.string	""
	.string	""
	.string	"q"
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
.LC88:
	.string	"%ls\n"
.LC89:
	.string	"NOPE_X"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	r13
	push	r12
	push	rbx
	sub	rsp, 1128
	mov	QWORD PTR [rbp-320], OFFSET FLAT:.LC0
	mov	QWORD PTR [rbp-312], OFFSET FLAT:.LC1
	mov	QWORD PTR [rbp-304], OFFSET FLAT:.LC2
	mov	QWORD PTR [rbp-296], OFFSET FLAT:.LC3
	mov	QWORD PTR [rbp-288], OFFSET FLAT:.LC4
	mov	QWORD PTR [rbp-280], OFFSET FLAT:.LC5
	mov	QWORD PTR [rbp-272], OFFSET FLAT:.LC6
	mov	QWORD PTR [rbp-264], OFFSET FLAT:.LC7
	mov	QWORD PTR [rbp-256], OFFSET FLAT:.LC8
	mov	QWORD PTR [rbp-248], OFFSET FLAT:.LC9
	mov	QWORD PTR [rbp-240], OFFSET FLAT:.LC10
	mov	QWORD PTR [rbp-232], OFFSET FLAT:.LC11
	mov	QWORD PTR [rbp-224], OFFSET FLAT:.LC12
	mov	QWORD PTR [rbp-216], OFFSET FLAT:.LC13
	mov	QWORD PTR [rbp-208], OFFSET FLAT:.LC14
	mov	QWORD PTR [rbp-200], OFFSET FLAT:.LC15
	mov	QWORD PTR [rbp-192], OFFSET FLAT:.LC16
	mov	QWORD PTR [rbp-184], OFFSET FLAT:.LC17
	mov	QWORD PTR [rbp-176], OFFSET FLAT:.LC18
	mov	QWORD PTR [rbp-168], OFFSET FLAT:.LC19
	mov	QWORD PTR [rbp-160], OFFSET FLAT:.LC20
	mov	QWORD PTR [rbp-152], OFFSET FLAT:.LC21
	mov	DWORD PTR [rbp-60], 22
	mov	DWORD PTR [rbp-36], 0
	jmp	.L7
.L10:
	mov	DWORD PTR [rbp-40], 0
	jmp	.L8
.L9:
	mov	eax, DWORD PTR [rbp-40]
	cdqe
	mov	rdx, QWORD PTR [rbp-320+rax*8]
	mov	eax, DWORD PTR [rbp-36]
	cdqe
	mov	rax, QWORD PTR [rbp-320+rax*8]
	mov	rsi, rdx
	mov	rdi, rax
	call	strverscmp
	mov	edi, eax
	call	sg
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC22
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-40], 1
.L8:
	mov	eax, DWORD PTR [rbp-40]
	cmp	eax, DWORD PTR [rbp-60]
	jl	.L9
	mov	edi, OFFSET FLAT:.LC21
	call	puts
	add	DWORD PTR [rbp-36], 1
.L7:
	mov	eax, DWORD PTR [rbp-36]
	cmp	eax, DWORD PTR [rbp-60]
	jl	.L10
	mov	QWORD PTR [rbp-416], OFFSET FLAT:.LC23
	mov	QWORD PTR [rbp-408], OFFSET FLAT:.LC24
	mov	QWORD PTR [rbp-400], OFFSET FLAT:.LC25
	mov	QWORD PTR [rbp-392], OFFSET FLAT:.LC26
	mov	QWORD PTR [rbp-384], OFFSET FLAT:.LC27
	mov	QWORD PTR [rbp-376], OFFSET FLAT:.LC28
	mov	QWORD PTR [rbp-368], OFFSET FLAT:.LC21
	mov	QWORD PTR [rbp-360], OFFSET FLAT:.LC29
	mov	QWORD PTR [rbp-352], OFFSET FLAT:.LC30
	mov	QWORD PTR [rbp-344], OFFSET FLAT:.LC31
	mov	QWORD PTR [rbp-336], OFFSET FLAT:.LC32
	mov	QWORD PTR [rbp-328], OFFSET FLAT:.LC33
	mov	DWORD PTR [rbp-44], 0
	jmp	.L11
.L12:
	mov	eax, DWORD PTR [rbp-44]
	cdqe
	mov	rdx, QWORD PTR [rbp-416+rax*8]
	lea	rax, [rbp-1120]
	mov	rsi, rdx
	mov	rdi, rax
	call	strcpy
	mov	eax, DWORD PTR [rbp-44]
	cdqe
	mov	rdx, QWORD PTR [rbp-416+rax*8]
	lea	rax, [rbp-1152]
	mov	rsi, rdx
	mov	rdi, rax
	call	strcpy
	lea	rax, [rbp-1120]
	mov	rdi, rax
	call	dirname
	mov	QWORD PTR [rbp-128], rax
	lea	rax, [rbp-1152]
	mov	rdi, rax
	call	__xpg_basename
	mov	QWORD PTR [rbp-136], rax
	mov	eax, DWORD PTR [rbp-44]
	cdqe
	mov	rax, QWORD PTR [rbp-416+rax*8]
	mov	rdi, rax
	call	basename
	mov	rcx, rax
	mov	rdx, QWORD PTR [rbp-136]
	mov	rax, QWORD PTR [rbp-128]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC34
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-44], 1
.L11:
	cmp	DWORD PTR [rbp-44], 11
	jle	.L12
	movabs	rax, 112585661964897
	mov	QWORD PTR [rbp-424], rax
	mov	QWORD PTR [rbp-432], 0
	lea	rcx, [rbp-432]
	lea	rax, [rbp-424]
	mov	edx, 6
	mov	rsi, rcx
	mov	rdi, rax
	call	swab
	lea	rax, [rbp-432]
	mov	rdi, rax
	call	puts
	lea	rax, [rbp-424]
	mov	esi, 8
	mov	rdi, rax
	call	explicit_bzero
	movzx	eax, BYTE PTR [rbp-424]
	movsx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC35
	mov	eax, 0
	call	printf
	call	__ctype_tolower_loc
	mov	rax, QWORD PTR [rax]
	add	rax, 264
	mov	ebx, DWORD PTR [rax]
	call	__ctype_toupper_loc
	mov	rax, QWORD PTR [rax]
	add	rax, 388
	mov	eax, DWORD PTR [rax]
	mov	r9d, ebx
	mov	r8d, eax
	mov	ecx, 72
	mov	edx, 1
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC36
	mov	eax, 0
	call	printf
	mov	QWORD PTR [rbp-544], OFFSET FLAT:.LC37
	mov	QWORD PTR [rbp-536], OFFSET FLAT:.LC38
	mov	QWORD PTR [rbp-528], OFFSET FLAT:.LC39
	mov	QWORD PTR [rbp-520], OFFSET FLAT:.LC40
	mov	QWORD PTR [rbp-512], OFFSET FLAT:.LC41
	mov	QWORD PTR [rbp-504], OFFSET FLAT:.LC42
	mov	QWORD PTR [rbp-496], OFFSET FLAT:.LC43
	mov	QWORD PTR [rbp-488], OFFSET FLAT:.LC21
	mov	QWORD PTR [rbp-480], OFFSET FLAT:.LC44
	mov	QWORD PTR [rbp-472], OFFSET FLAT:.LC45
	mov	QWORD PTR [rbp-464], OFFSET FLAT:.LC46
	mov	QWORD PTR [rbp-456], OFFSET FLAT:.LC47
	mov	QWORD PTR [rbp-448], OFFSET FLAT:.LC48
	mov	QWORD PTR [rbp-640], OFFSET FLAT:.LC49
	mov	QWORD PTR [rbp-632], OFFSET FLAT:.LC50
	mov	QWORD PTR [rbp-624], OFFSET FLAT:.LC51
	mov	QWORD PTR [rbp-616], OFFSET FLAT:.LC51
	mov	QWORD PTR [rbp-608], OFFSET FLAT:.LC52
	mov	QWORD PTR [rbp-600], OFFSET FLAT:.LC53
	mov	QWORD PTR [rbp-592], OFFSET FLAT:.LC54
	mov	QWORD PTR [rbp-584], OFFSET FLAT:.LC21
	mov	QWORD PTR [rbp-576], OFFSET FLAT:.LC55
	mov	QWORD PTR [rbp-568], OFFSET FLAT:.LC56
	mov	QWORD PTR [rbp-560], OFFSET FLAT:.LC57
	mov	QWORD PTR [rbp-552], OFFSET FLAT:.LC58
	mov	DWORD PTR [rbp-48], 0
	jmp	.L13
.L18:
	mov	DWORD PTR [rbp-52], 0
	jmp	.L14
.L15:
	mov	eax, DWORD PTR [rbp-52]
	cdqe
	mov	rcx, QWORD PTR [rbp-640+rax*8]
	mov	eax, DWORD PTR [rbp-48]
	cdqe
	mov	rax, QWORD PTR [rbp-544+rax*8]
	mov	edx, 0
	mov	rsi, rcx
	mov	rdi, rax
	call	fnmatch
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC59
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-52], 1
.L14:
	cmp	DWORD PTR [rbp-52], 11
	jle	.L15
	mov	edi, 32
	call	putchar
	mov	DWORD PTR [rbp-56], 0
	jmp	.L16
.L17:
	mov	eax, DWORD PTR [rbp-56]
	cdqe
	mov	rcx, QWORD PTR [rbp-640+rax*8]
	mov	eax, DWORD PTR [rbp-48]
	cdqe
	mov	rax, QWORD PTR [rbp-544+rax*8]
	mov	edx, 5
	mov	rsi, rcx
	mov	rdi, rax
	call	fnmatch
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC59
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-56], 1
.L16:
	cmp	DWORD PTR [rbp-56], 11
	jle	.L17
	mov	edi, OFFSET FLAT:.LC21
	call	puts
	add	DWORD PTR [rbp-48], 1
.L13:
	cmp	DWORD PTR [rbp-48], 12
	jle	.L18
	mov	edx, OFFSET FLAT:.LC60
	mov	esi, 5
	mov	edi, OFFSET FLAT:.LC61
	mov	eax, 0
	call	vd
	movabs	rax, 6365935209752325492
	mov	QWORD PTR [rbp-650], rax
	mov	WORD PTR [rbp-642], 88
	lea	rax, [rbp-650]
	mov	rdi, rax
	call	mkstemp
	mov	DWORD PTR [rbp-64], eax
	lea	rax, [rbp-650]
	mov	edx, 3
	mov	esi, OFFSET FLAT:.LC62
	mov	rdi, rax
	call	strncmp
	mov	ebx, eax
	lea	rax, [rbp-650]
	mov	rdi, rax
	call	strlen
	mov	rdx, rax
	mov	eax, DWORD PTR [rbp-64]
	not	eax
	shr	eax, 31
	movzx	eax, al
	mov	ecx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC63
	mov	eax, 0
	call	printf
	mov	ebx, DWORD PTR [rbp-776]
	lea	rdx, [rbp-800]
	mov	eax, DWORD PTR [rbp-64]
	mov	rsi, rdx
	mov	edi, eax
	call	fstat
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC64
	mov	eax, 0
	call	printf
	lea	rax, [rbp-650]
	mov	rdi, rax
	call	unlink
	mov	DWORD PTR [rbp-804], 5795694
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 22
	sete	al
	movzx	ebx, al
	lea	rax, [rbp-804]
	mov	rdi, rax
	call	mkstemp
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC65
	mov	eax, 0
	call	printf
	movabs	rax, 24866934413088868
	mov	QWORD PTR [rbp-812], rax
	lea	rax, [rbp-812]
	mov	rdi, rax
	call	mkdtemp
	mov	rdx, rax
	lea	rax, [rbp-812]
	cmp	rdx, rax
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC35
	mov	eax, 0
	call	printf
	lea	rax, [rbp-812]
	mov	rdi, rax
	call	rmdir
	mov	esi, 493
	mov	edi, OFFSET FLAT:.LC66
	call	mkdir
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC67
	call	realpath
	mov	QWORD PTR [rbp-72], rax
	mov	rax, QWORD PTR [rbp-72]
	mov	esi, 47
	mov	rdi, rax
	call	strrchr
	mov	rdi, rax
	call	puts
	mov	rax, QWORD PTR [rbp-72]
	mov	rdi, rax
	call	free
	mov	edi, OFFSET FLAT:.LC66
	call	rmdir
	call	__errno_location
	mov	ebx, DWORD PTR [rax]
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC68
	call	realpath
	mov	edx, ebx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC69
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 22
	sete	al
	movzx	r13d, al
	mov	edi, 9999
	call	sysconf
	mov	r12, rax
	mov	edi, 2
	call	sysconf
	mov	rbx, rax
	mov	edi, 30
	call	sysconf
	mov	r8d, r13d
	mov	rcx, r12
	mov	rdx, rbx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC70
	mov	eax, 0
	call	printf
	mov	esi, 3
	mov	edi, OFFSET FLAT:.LC26
	call	pathconf
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC71
	mov	eax, 0
	call	printf
	lea	rax, [rbp-880]
	mov	esi, 65
	mov	rdi, rax
	call	gethostname
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC35
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	DWORD PTR [rax], 0
	mov	esi, 0
	mov	edi, 0
	mov	eax, 0
	call	getpriority
	mov	ebx, eax
	lea	rax, [rbp-880]
	mov	esi, 0
	mov	rdi, rax
	call	gethostname
	test	eax, eax
	setne	al
	movzx	eax, al
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC65
	mov	eax, 0
	call	printf
	lea	rax, [rbp-944]
	mov	rsi, rax
	mov	edi, 0
	call	tcgetattr
	mov	DWORD PTR [rbp-76], eax
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 25
	sete	al
	movzx	edx, al
	mov	eax, DWORD PTR [rbp-76]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC65
	mov	eax, 0
	call	printf
	lea	rax, [rbp-944]
	mov	edx, 60
	mov	esi, 255
	mov	rdi, rax
	call	memset
	lea	rax, [rbp-944]
	mov	rdi, rax
	call	cfmakeraw
	lea	rax, [rbp-944]
	mov	esi, 13
	mov	rdi, rax
	call	cfsetospeed
	lea	rax, [rbp-944]
	mov	rdi, rax
	call	cfgetospeed
	cmp	eax, 13
	sete	al
	movzx	edi, al
	movzx	eax, BYTE PTR [rbp-922]
	movzx	ecx, al
	movzx	eax, BYTE PTR [rbp-921]
	movzx	r9d, al
	mov	r8d, DWORD PTR [rbp-932]
	mov	edx, DWORD PTR [rbp-936]
	mov	eax, DWORD PTR [rbp-940]
	mov	esi, DWORD PTR [rbp-944]
	and	esi, 2147483647
	push	rdi
	push	rcx
	mov	ecx, edx
	mov	edx, eax
	mov	edi, OFFSET FLAT:.LC72
	mov	eax, 0
	call	printf
	add	rsp, 16
	mov	QWORD PTR [rbp-1032], OFFSET FLAT:.LC73
	mov	QWORD PTR [rbp-1040], 0
	lea	rdx, [rbp-1040]
	lea	rsi, [rbp-1032]
	lea	rax, [rbp-1024]
	mov	rcx, rdx
	mov	edx, 20
	mov	rdi, rax
	call	mbsrtowcs
	mov	QWORD PTR [rbp-88], rax
	lea	rax, [rbp-1040]
	mov	rdi, rax
	call	mbsinit
	mov	esi, eax
	mov	rdx, QWORD PTR [rbp-1032]
	lea	rcx, [rbp-1024]
	mov	rax, QWORD PTR [rbp-88]
	mov	r8d, esi
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC74
	mov	eax, 0
	call	printf
	mov	QWORD PTR [rbp-1048], OFFSET FLAT:.LC75
	lea	rdx, [rbp-1040]
	lea	rsi, [rbp-1048]
	lea	rax, [rbp-1072]
	mov	rcx, rdx
	mov	edx, 4
	mov	rdi, rax
	call	wcsrtombs
	mov	QWORD PTR [rbp-96], rax
	mov	rax, QWORD PTR [rbp-1048]
	mov	ecx, DWORD PTR [rax]
	lea	rdx, [rbp-1072]
	mov	rax, QWORD PTR [rbp-96]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC76
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-1040]
	lea	rax, [rbp-1048]
	mov	rcx, rdx
	mov	edx, 0
	mov	rsi, rax
	mov	edi, 0
	call	wcsrtombs
	mov	QWORD PTR [rbp-96], rax
	mov	rax, QWORD PTR [rbp-96]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC77
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:.LC78
	call	wctrans
	mov	rsi, rax
	mov	edi, 113
	call	towctrans
	mov	r12d, eax
	mov	edi, OFFSET FLAT:.LC79
	call	wctype
	mov	rsi, rax
	mov	edi, 120
	call	iswctype
	test	eax, eax
	setne	al
	movzx	ebx, al
	mov	edx, 2
	mov	esi, OFFSET FLAT:.LC80
	mov	edi, OFFSET FLAT:.LC81
	call	wcsncasecmp
	mov	edi, eax
	call	sg
	mov	ecx, r12d
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC82
	mov	eax, 0
	call	printf
	mov	edx, 10
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC83
	call	wcstoimax
	mov	r12, rax
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC84
	call	wcstof
	pxor	xmm1, xmm1
	cvtss2sd	xmm1, xmm0
	movq	rbx, xmm1
	mov	esi, 9
	mov	edi, OFFSET FLAT:.LC85
	call	wcswidth
	mov	rdx, r12
	movq	xmm0, rbx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC86
	mov	eax, 1
	call	printf
	lea	rax, [rbp-1024]
	mov	edx, 4
	mov	esi, OFFSET FLAT:.LC87
	mov	rdi, rax
	call	wcpncpy
	lea	rax, [rbp-1024]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC88
	mov	eax, 0
	call	printf
	lea	rax, [rbp-1088]
	mov	esi, 1
	mov	rdi, rax
	call	timespec_get
	mov	DWORD PTR [rbp-100], eax
	mov	rax, QWORD PTR [rbp-1088]
	cmp	rax, 1000000
	setg	al
	movzx	edx, al
	mov	eax, DWORD PTR [rbp-100]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC65
	mov	eax, 0
	call	printf
	mov	edi, 10
	call	valloc
	test	rax, rax
	je	.L19
	mov	edi, 5
	call	valloc
	and	eax, 4095
	test	rax, rax
	jne	.L19
	mov	eax, 1
	jmp	.L20
.L19:
	mov	eax, 0
.L20:
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC35
	mov	eax, 0
	call	printf
	lea	rax, [rbp-1024]
	mov	esi, 16
	mov	rdi, rax
	call	getentropy
	mov	ebx, eax
	mov	edi, OFFSET FLAT:.LC89
	call	secure_getenv
	mov	edx, ebx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC69
	mov	eax, 0
	call	printf
	call	tmpfile
	mov	QWORD PTR [rbp-112], rax
	mov	rax, QWORD PTR [rbp-112]
	mov	rsi, rax
	mov	edi, -7
	call	putw
	mov	rax, QWORD PTR [rbp-112]
	mov	rdi, rax
	call	rewind
	mov	rax, QWORD PTR [rbp-112]
	mov	rdi, rax
	call	getw
	mov	DWORD PTR [rbp-116], eax
	mov	rax, QWORD PTR [rbp-112]
	mov	rdi, rax
	call	getw
	mov	edx, eax
	mov	eax, DWORD PTR [rbp-116]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC65
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-112]
	mov	rdi, rax
	call	flockfile
	mov	rax, QWORD PTR [rbp-112]
	mov	rdi, rax
	call	funlockfile
	mov	eax, 0
	lea	rsp, [rbp-24]
	pop	rbx
	pop	r12
	pop	r13
	pop	rbp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
