	.file	"names.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d %s\n"
	.text
	.p2align 4
	.type	vd.constprop.0, @function
vd.constprop.0:
	sub	rsp, 216
	mov	QWORD PTR [rsp+40], rsi
	mov	QWORD PTR [rsp+48], rdx
	mov	QWORD PTR [rsp+56], rcx
	mov	QWORD PTR [rsp+64], r8
	mov	QWORD PTR [rsp+72], r9
	test	al, al
	je	.L3
	movaps	XMMWORD PTR [rsp+80], xmm0
	movaps	XMMWORD PTR [rsp+96], xmm1
	movaps	XMMWORD PTR [rsp+112], xmm2
	movaps	XMMWORD PTR [rsp+128], xmm3
	movaps	XMMWORD PTR [rsp+144], xmm4
	movaps	XMMWORD PTR [rsp+160], xmm5
	movaps	XMMWORD PTR [rsp+176], xmm6
	movaps	XMMWORD PTR [rsp+192], xmm7
.L3:
	lea	rax, [rsp+224]
	mov	rdi, QWORD PTR stdout[rip]
	mov	DWORD PTR [rsp+8], 8
	mov	QWORD PTR [rsp+16], rax
	lea	rax, [rsp+32]
	mov	DWORD PTR [rsp+12], 48
	mov	QWORD PTR [rsp+24], rax
	call	fflush
	lea	rdx, [rsp+8]
	mov	esi, OFFSET FLAT:.LC0
	mov	edi, 1
	call	vdprintf
	add	rsp, 216
	ret
	.size	vd.constprop.0, .-vd.constprop.0
	.section	.rodata.str1.1
.LC1:
	.string	"foo.c"
.LC2:
	.string	"abc"
.LC3:
	.string	"bx"
.LC4:
	.string	".hid"
.LC5:
	.string	"aXbYc"
.LC6:
	.string	""
.LC7:
	.string	"*x"
.LC8:
	.string	"a/b"
.LC9:
	.string	".x"
.LC10:
	.string	"a/.b"
.LC11:
	.string	"./ab"
.LC12:
	.string	"*.c"
.LC13:
	.string	"a?c"
.LC14:
	.string	"[a-c]x"
.LC15:
	.string	"[!a]x"
.LC16:
	.string	"*"
.LC17:
	.string	"a*b*c"
.LC18:
	.string	"\\*x"
.LC19:
	.string	"*/b"
.LC20:
	.string	".*"
.LC21:
	.string	"a/.*"
.LC22:
	.string	"*/[!a]b"
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
	.string	"no digit"
.LC35:
	.string	"000"
.LC36:
	.string	"00"
.LC37:
	.string	"01"
.LC38:
	.string	"010"
.LC39:
	.string	"09"
.LC40:
	.string	"0"
.LC41:
	.string	"1"
.LC42:
	.string	"9"
.LC43:
	.string	"10"
.LC44:
	.string	"a1"
.LC45:
	.string	"a01"
.LC46:
	.string	"a001"
.LC47:
	.string	"a10"
.LC48:
	.string	"file2"
.LC49:
	.string	"file10"
.LC50:
	.string	"file1.9"
.LC51:
	.string	"file1.10"
.LC52:
	.string	"1.000"
.LC53:
	.string	"1.00"
.LC54:
	.string	"1.01"
.LC55:
	.string	"%2d"
.LC56:
	.string	"[%s] [%s] [%s]\n"
.LC57:
	.string	"%d\n"
.LC58:
	.string	"%d %d %d %c %c\n"
.LC59:
	.string	"a[!x]b"
.LC60:
	.string	"%d"
.LC61:
	.string	"five"
.LC62:
	.string	"%d %zu %d\n"
.LC63:
	.string	"%d %o\n"
.LC64:
	.string	"%d %d\n"
.LC65:
	.string	"sub"
.LC66:
	.string	"./sub/..//sub/."
.LC67:
	.string	"/nope/x"
.LC68:
	.string	"%p %d\n"
.LC69:
	.string	"%ld %ld %ld %d\n"
.LC70:
	.string	"%ld\n"
.LC71:
	.string	"%x %x %x %x %d %d %d\n"
.LC72:
	.string	"hello"
.LC73:
	.string	"%zu %p %ls %d\n"
	.section	.rodata.str4.8,"aMS",@progbits,4
	.align 8
.LC74:
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
	.section	.rodata.str1.1
.LC75:
	.string	"%zu %.4s %d\n"
.LC76:
	.string	"%zu\n"
.LC77:
	.string	"toupper"
.LC78:
	.string	"alpha"
	.section	.rodata.str4.4,"aMS",@progbits,4
	.align 4
.LC79:
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
.LC80:
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
	.section	.rodata.str1.1
.LC81:
	.string	"%d %d %d\n"
	.section	.rodata.str4.4
	.align 4
.LC82:
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
.LC83:
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
.LC84:
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
	.section	.rodata.str1.1
.LC85:
	.string	"%d %g %ld\n"
	.section	.rodata.str4.4
	.align 4
.LC86:
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
	.section	.rodata.str1.1
.LC87:
	.string	"%ls\n"
.LC88:
	.string	"NOPE_X"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	mov	eax, OFFSET FLAT:.LC6
	push	r15
	movq	xmm0, rax
	push	r14
	mov	eax, OFFSET FLAT:.LC7
	push	r13
	movq	xmm2, rax
	mov	eax, OFFSET FLAT:.LC18
	movdqa	xmm4, xmm0
	push	r12
	movq	xmm3, rax
	mov	eax, OFFSET FLAT:.LC34
	punpcklqdq	xmm2, xmm0
	push	rbp
	movq	xmm1, rax
	mov	eax, OFFSET FLAT:.LC36
	punpcklqdq	xmm3, xmm0
	push	rbx
	sub	rsp, 1032
	movhps	xmm1, QWORD PTR .LC90[rip]
	movhps	xmm4, QWORD PTR .LC89[rip]
	movaps	XMMWORD PTR [rsp+32], xmm2
	lea	rbp, [rsp+1024]
	movaps	XMMWORD PTR [rsp+848], xmm1
	movq	xmm1, rax
	mov	eax, OFFSET FLAT:.LC38
	lea	r13, [rsp+848]
	movhps	xmm1, QWORD PTR .LC91[rip]
	movaps	XMMWORD PTR [rsp+16], xmm3
	movaps	XMMWORD PTR [rsp+864], xmm1
	movq	xmm1, rax
	mov	eax, OFFSET FLAT:.LC40
	movhps	xmm1, QWORD PTR .LC92[rip]
	movaps	XMMWORD PTR [rsp], xmm4
	movaps	XMMWORD PTR [rsp+880], xmm1
	movq	xmm1, rax
	mov	eax, OFFSET FLAT:.LC42
	movhps	xmm1, QWORD PTR .LC93[rip]
	movaps	XMMWORD PTR [rsp+896], xmm1
	movq	xmm1, rax
	mov	eax, OFFSET FLAT:.LC44
	movhps	xmm1, QWORD PTR .LC94[rip]
	movaps	XMMWORD PTR [rsp+912], xmm1
	movq	xmm1, rax
	mov	eax, OFFSET FLAT:.LC46
	movhps	xmm1, QWORD PTR .LC95[rip]
	movaps	XMMWORD PTR [rsp+928], xmm1
	movq	xmm1, rax
	mov	eax, OFFSET FLAT:.LC48
	movhps	xmm1, QWORD PTR .LC96[rip]
	movaps	XMMWORD PTR [rsp+944], xmm1
	movq	xmm1, rax
	mov	eax, OFFSET FLAT:.LC50
	movhps	xmm1, QWORD PTR .LC97[rip]
	movaps	XMMWORD PTR [rsp+960], xmm1
	movq	xmm1, rax
	mov	eax, OFFSET FLAT:.LC52
	movhps	xmm1, QWORD PTR .LC98[rip]
	movaps	XMMWORD PTR [rsp+976], xmm1
	movq	xmm1, rax
	mov	eax, OFFSET FLAT:.LC54
	movhps	xmm1, QWORD PTR .LC99[rip]
	movaps	XMMWORD PTR [rsp+992], xmm1
	movq	xmm1, rax
	punpcklqdq	xmm1, xmm0
	movaps	XMMWORD PTR [rsp+1008], xmm1
	.p2align 4,,10
	.p2align 3
.L7:
	lea	rbx, [rsp+848]
	.p2align 4,,10
	.p2align 3
.L8:
	mov	rsi, QWORD PTR [rbx]
	mov	rdi, QWORD PTR [r13+0]
	call	strverscmp
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC55
	test	eax, eax
	setg	sil
	shr	eax, 31
	add	rbx, 8
	sub	esi, eax
	xor	eax, eax
	call	printf
	cmp	rbp, rbx
	jne	.L8
	mov	edi, OFFSET FLAT:.LC6
	add	r13, 8
	call	puts
	cmp	rbp, r13
	jne	.L7
	mov	eax, OFFSET FLAT:.LC23
	movdqa	xmm5, XMMWORD PTR [rsp]
	lea	rbx, [rsp+400]
	lea	r14, [rsp+496]
	movq	xmm0, rax
	mov	eax, OFFSET FLAT:.LC25
	lea	r13, [rsp+592]
	movhps	xmm0, QWORD PTR .LC100[rip]
	movaps	XMMWORD PTR [rsp+448], xmm5
	movaps	XMMWORD PTR [rsp+400], xmm0
	movq	xmm0, rax
	mov	eax, OFFSET FLAT:.LC27
	movhps	xmm0, QWORD PTR .LC101[rip]
	movaps	XMMWORD PTR [rsp+416], xmm0
	movq	xmm0, rax
	mov	eax, OFFSET FLAT:.LC30
	movhps	xmm0, QWORD PTR .LC102[rip]
	movaps	XMMWORD PTR [rsp+432], xmm0
	movq	xmm0, rax
	mov	eax, OFFSET FLAT:.LC32
	movhps	xmm0, QWORD PTR .LC103[rip]
	movaps	XMMWORD PTR [rsp+464], xmm0
	movq	xmm0, rax
	movhps	xmm0, QWORD PTR .LC104[rip]
	movaps	XMMWORD PTR [rsp+480], xmm0
	.p2align 4,,10
	.p2align 3
.L10:
	mov	r15, QWORD PTR [rbx]
	mov	rdi, r13
	add	rbx, 8
	mov	rsi, r15
	call	strcpy
	mov	rsi, r15
	lea	rdi, [rsp+704]
	call	strcpy
	mov	rdi, r13
	call	dirname
	lea	rdi, [rsp+704]
	mov	rbp, rax
	call	__xpg_basename
	mov	rdi, r15
	mov	r12, rax
	call	basename
	mov	rdx, r12
	mov	rsi, rbp
	mov	edi, OFFSET FLAT:.LC56
	mov	rcx, rax
	xor	eax, eax
	call	printf
	cmp	r14, rbx
	jne	.L10
	mov	edx, 6
	lea	rsi, [rsp+102]
	lea	rdi, [rsp+94]
	mov	r12, r13
	movabs	rax, 112585661964897
	mov	QWORD PTR [rsp+102], 0
	mov	QWORD PTR [rsp+94], rax
	call	swab
	lea	rdi, [rsp+102]
	call	puts
	mov	esi, 8
	lea	rdi, [rsp+94]
	call	explicit_bzero
	movsx	esi, BYTE PTR [rsp+94]
	mov	edi, OFFSET FLAT:.LC57
	xor	eax, eax
	call	printf
	call	__ctype_tolower_loc
	mov	rax, QWORD PTR [rax]
	mov	ebx, DWORD PTR [rax+264]
	call	__ctype_toupper_loc
	mov	ecx, 72
	mov	edx, 1
	xor	esi, esi
	mov	rax, QWORD PTR [rax]
	mov	r9d, ebx
	mov	edi, OFFSET FLAT:.LC58
	mov	r8d, DWORD PTR [rax+388]
	xor	eax, eax
	call	printf
	mov	eax, OFFSET FLAT:.LC12
	movdqa	xmm6, XMMWORD PTR [rsp+16]
	movdqa	xmm7, XMMWORD PTR [rsp+32]
	movq	xmm0, rax
	mov	eax, OFFSET FLAT:.LC14
	mov	QWORD PTR [rsp+688], OFFSET FLAT:.LC59
	movhps	xmm0, QWORD PTR .LC105[rip]
	movaps	XMMWORD PTR [rsp+640], xmm6
	movaps	XMMWORD PTR [rsp+592], xmm0
	movq	xmm0, rax
	mov	eax, OFFSET FLAT:.LC16
	movhps	xmm0, QWORD PTR .LC106[rip]
	movaps	XMMWORD PTR [rsp+544], xmm7
	movaps	XMMWORD PTR [rsp+608], xmm0
	movq	xmm0, rax
	mov	eax, OFFSET FLAT:.LC19
	movhps	xmm0, QWORD PTR .LC107[rip]
	movaps	XMMWORD PTR [rsp+624], xmm0
	movq	xmm0, rax
	mov	eax, OFFSET FLAT:.LC21
	movhps	xmm0, QWORD PTR .LC108[rip]
	movaps	XMMWORD PTR [rsp+656], xmm0
	movq	xmm0, rax
	mov	eax, OFFSET FLAT:.LC1
	movhps	xmm0, QWORD PTR .LC109[rip]
	movaps	XMMWORD PTR [rsp+672], xmm0
	movq	xmm0, rax
	mov	eax, OFFSET FLAT:.LC4
	movhps	xmm0, QWORD PTR .LC110[rip]
	movaps	XMMWORD PTR [rsp+496], xmm0
	movq	xmm0, QWORD PTR .LC111[rip]
	punpcklqdq	xmm0, xmm0
	movaps	XMMWORD PTR [rsp+512], xmm0
	movq	xmm0, rax
	mov	eax, OFFSET FLAT:.LC8
	movhps	xmm0, QWORD PTR .LC112[rip]
	movaps	XMMWORD PTR [rsp+528], xmm0
	movq	xmm0, rax
	mov	eax, OFFSET FLAT:.LC10
	movhps	xmm0, QWORD PTR .LC113[rip]
	movaps	XMMWORD PTR [rsp+560], xmm0
	movq	xmm0, rax
	movhps	xmm0, QWORD PTR .LC114[rip]
	movaps	XMMWORD PTR [rsp+576], xmm0
	.p2align 4,,10
	.p2align 3
.L11:
	mov	r15, r14
	mov	rbx, r14
	.p2align 4,,10
	.p2align 3
.L12:
	mov	rbp, QWORD PTR [r12]
	mov	rsi, QWORD PTR [rbx]
	xor	edx, edx
	add	rbx, 8
	mov	rdi, rbp
	call	fnmatch
	mov	edi, OFFSET FLAT:.LC60
	mov	esi, eax
	xor	eax, eax
	call	printf
	cmp	rbx, r13
	jne	.L12
	mov	edi, 32
	call	putchar
	.p2align 4,,10
	.p2align 3
.L13:
	mov	rsi, QWORD PTR [r15]
	mov	edx, 5
	mov	rdi, rbp
	add	r15, 8
	call	fnmatch
	mov	edi, OFFSET FLAT:.LC60
	mov	esi, eax
	xor	eax, eax
	call	printf
	cmp	r13, r15
	jne	.L13
	mov	edi, OFFSET FLAT:.LC6
	add	r12, 8
	call	puts
	lea	rax, [rsp+696]
	cmp	rax, r12
	jne	.L11
	mov	edx, OFFSET FLAT:.LC61
	mov	esi, 5
	mov	edi, OFFSET FLAT:.LC0
	xor	eax, eax
	call	vd.constprop.0
	mov	esi, 88
	lea	rdi, [rsp+118]
	movabs	rax, 6365935209752325492
	mov	QWORD PTR [rsp+118], rax
	mov	WORD PTR [rsp+126], si
	call	mkstemp
	movzx	ebx, BYTE PTR [rsp+118]
	mov	ebp, eax
	sub	ebx, 116
	jne	.L15
	movzx	ebx, BYTE PTR [rsp+119]
	sub	ebx, 109
	je	.L23
.L15:
	lea	rdi, [rsp+118]
	call	strlen
	mov	esi, ebp
	mov	ecx, ebx
	mov	edi, OFFSET FLAT:.LC62
	not	esi
	mov	rdx, rax
	xor	eax, eax
	shr	esi, 31
	call	printf
	mov	ebx, DWORD PTR [rsp+728]
	lea	rsi, [rsp+704]
	mov	edi, ebp
	call	fstat
	mov	edi, OFFSET FLAT:.LC63
	xor	ebp, ebp
	mov	esi, eax
	mov	edx, ebx
	xor	eax, eax
	call	printf
	lea	rdi, [rsp+118]
	call	unlink
	mov	DWORD PTR [rsp+60], 5795694
	call	__errno_location
	lea	rdi, [rsp+60]
	cmp	DWORD PTR [rax], 22
	mov	rbx, rax
	sete	bpl
	call	mkstemp
	mov	edx, ebp
	mov	edi, OFFSET FLAT:.LC64
	lea	rbp, [rsp+110]
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, rbp
	movabs	rax, 24866934413088868
	mov	QWORD PTR [rsp+110], rax
	call	mkdtemp
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC57
	cmp	rbp, rax
	sete	sil
	xor	eax, eax
	xor	r13d, r13d
	call	printf
	mov	rdi, rbp
	call	rmdir
	mov	esi, 493
	mov	edi, OFFSET FLAT:.LC65
	call	mkdir
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC66
	call	realpath
	mov	esi, 47
	mov	rdi, rax
	mov	rbp, rax
	call	strrchr
	mov	rdi, rax
	call	puts
	mov	rdi, rbp
	call	free
	mov	edi, OFFSET FLAT:.LC65
	call	rmdir
	mov	ebp, DWORD PTR [rbx]
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC67
	call	realpath
	mov	edi, OFFSET FLAT:.LC68
	mov	rsi, rax
	mov	edx, ebp
	xor	eax, eax
	call	printf
	cmp	DWORD PTR [rbx], 22
	mov	edi, 9999
	sete	r13b
	call	sysconf
	mov	edi, 2
	mov	r12, rax
	call	sysconf
	mov	edi, 30
	mov	rbp, rax
	call	sysconf
	mov	r8d, r13d
	mov	rcx, r12
	mov	rdx, rbp
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC69
	xor	eax, eax
	call	printf
	mov	esi, 3
	mov	edi, OFFSET FLAT:.LC26
	call	pathconf
	mov	edi, OFFSET FLAT:.LC70
	mov	rsi, rax
	xor	eax, eax
	call	printf
	lea	rdi, [rsp+240]
	mov	esi, 65
	call	gethostname
	mov	edi, OFFSET FLAT:.LC57
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	DWORD PTR [rbx], 0
	xor	esi, esi
	xor	edi, edi
	xor	eax, eax
	call	getpriority
	xor	esi, esi
	lea	rdi, [rsp+240]
	mov	ebp, eax
	call	gethostname
	xor	esi, esi
	mov	edx, ebp
	mov	edi, OFFSET FLAT:.LC64
	test	eax, eax
	setne	sil
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+176]
	xor	edi, edi
	call	tcgetattr
	xor	edx, edx
	cmp	DWORD PTR [rbx], 25
	mov	edi, OFFSET FLAT:.LC64
	sete	dl
	mov	esi, eax
	xor	eax, eax
	call	printf
	pcmpeqd	xmm0, xmm0
	lea	rdi, [rsp+176]
	movaps	XMMWORD PTR [rsp+208], xmm0
	movaps	XMMWORD PTR [rsp+176], xmm0
	movaps	XMMWORD PTR [rsp+192], xmm0
	movups	XMMWORD PTR [rsp+220], xmm0
	call	cfmakeraw
	mov	esi, 13
	lea	rdi, [rsp+176]
	call	cfsetospeed
	lea	rdi, [rsp+176]
	call	cfgetospeed
	mov	esi, DWORD PTR [rsp+176]
	mov	edi, OFFSET FLAT:.LC71
	and	esi, 2147483647
	cmp	eax, 13
	sete	al
	movzx	eax, al
	push	rax
	movzx	eax, BYTE PTR [rsp+206]
	push	rax
	mov	r8d, DWORD PTR [rsp+204]
	xor	eax, eax
	movzx	r9d, BYTE PTR [rsp+215]
	mov	ecx, DWORD PTR [rsp+200]
	mov	edx, DWORD PTR [rsp+196]
	call	printf
	lea	rcx, [rsp+100]
	lea	rsi, [rsp+80]
	mov	edx, 20
	lea	rdi, [rsp+336]
	mov	QWORD PTR [rsp+80], OFFSET FLAT:.LC72
	mov	QWORD PTR [rsp+100], 0
	call	mbsrtowcs
	lea	rdi, [rsp+100]
	mov	rbx, rax
	call	mbsinit
	mov	rdx, QWORD PTR [rsp+80]
	mov	rsi, rbx
	lea	rcx, [rsp+336]
	mov	r8d, eax
	mov	edi, OFFSET FLAT:.LC73
	xor	eax, eax
	call	printf
	lea	rcx, [rsp+100]
	lea	rsi, [rsp+88]
	mov	edx, 4
	lea	rdi, [rsp+160]
	mov	QWORD PTR [rsp+88], OFFSET FLAT:.LC74
	call	wcsrtombs
	lea	rdx, [rsp+160]
	mov	edi, OFFSET FLAT:.LC75
	mov	rsi, rax
	mov	rax, QWORD PTR [rsp+88]
	mov	ecx, DWORD PTR [rax]
	xor	eax, eax
	call	printf
	lea	rcx, [rsp+100]
	xor	edx, edx
	xor	edi, edi
	lea	rsi, [rsp+88]
	call	wcsrtombs
	mov	edi, OFFSET FLAT:.LC76
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC77
	call	wctrans
	mov	edi, 113
	mov	rsi, rax
	call	towctrans
	mov	edi, OFFSET FLAT:.LC78
	mov	ebx, eax
	call	wctype
	mov	edi, 120
	mov	rsi, rax
	call	iswctype
	mov	edx, 2
	mov	esi, OFFSET FLAT:.LC79
	mov	edi, OFFSET FLAT:.LC80
	mov	ebp, eax
	call	wcsncasecmp
	xor	edx, edx
	test	ebp, ebp
	mov	ecx, ebx
	setne	dl
	xor	esi, esi
	test	eax, eax
	mov	edi, OFFSET FLAT:.LC81
	setg	sil
	shr	eax, 31
	sub	esi, eax
	xor	eax, eax
	call	printf
	mov	edx, 10
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC82
	call	wcstoimax
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC83
	mov	rbx, rax
	call	wcstof
	mov	esi, 9
	mov	edi, OFFSET FLAT:.LC84
	cvtss2sd	xmm0, xmm0
	movsd	QWORD PTR [rsp+16], xmm0
	call	wcswidth
	movsd	xmm0, QWORD PTR [rsp+16]
	mov	rdx, rbx
	mov	edi, OFFSET FLAT:.LC85
	mov	esi, eax
	mov	eax, 1
	call	printf
	mov	edx, 4
	mov	esi, OFFSET FLAT:.LC86
	lea	rdi, [rsp+336]
	call	wcpncpy
	lea	rsi, [rsp+336]
	mov	edi, OFFSET FLAT:.LC87
	xor	eax, eax
	call	printf
	lea	rdi, [rsp+144]
	mov	esi, 1
	call	timespec_get
	xor	edx, edx
	mov	edi, OFFSET FLAT:.LC64
	cmp	QWORD PTR [rsp+144], 1000000
	setg	dl
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, 10
	call	valloc
	pop	rdx
	pop	rcx
	test	rax, rax
	je	.L17
	mov	edi, 5
	call	valloc
	xor	esi, esi
	test	eax, 4095
	sete	sil
.L16:
	mov	edi, OFFSET FLAT:.LC57
	xor	eax, eax
	call	printf
	mov	esi, 16
	lea	rdi, [rsp+320]
	call	getentropy
	mov	edi, OFFSET FLAT:.LC88
	mov	ebx, eax
	call	secure_getenv
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC68
	mov	rsi, rax
	xor	eax, eax
	call	printf
	call	tmpfile
	mov	edi, -7
	mov	rbx, rax
	mov	rsi, rax
	call	putw
	mov	rdi, rbx
	call	rewind
	mov	rdi, rbx
	call	getw
	mov	rdi, rbx
	mov	ebp, eax
	call	getw
	mov	esi, ebp
	mov	edi, OFFSET FLAT:.LC64
	mov	edx, eax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	flockfile
	mov	rdi, rbx
	call	funlockfile
	add	rsp, 1032
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.L23:
	movzx	ebx, BYTE PTR [rsp+120]
	sub	ebx, 112
	jmp	.L15
.L17:
	xor	esi, esi
	jmp	.L16
	.size	main, .-main
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC89:
	.quad	.LC29
	.align 8
.LC90:
	.quad	.LC35
	.align 8
.LC91:
	.quad	.LC37
	.align 8
.LC92:
	.quad	.LC39
	.align 8
.LC93:
	.quad	.LC41
	.align 8
.LC94:
	.quad	.LC43
	.align 8
.LC95:
	.quad	.LC45
	.align 8
.LC96:
	.quad	.LC47
	.align 8
.LC97:
	.quad	.LC49
	.align 8
.LC98:
	.quad	.LC51
	.align 8
.LC99:
	.quad	.LC53
	.align 8
.LC100:
	.quad	.LC24
	.align 8
.LC101:
	.quad	.LC26
	.align 8
.LC102:
	.quad	.LC28
	.align 8
.LC103:
	.quad	.LC31
	.align 8
.LC104:
	.quad	.LC33
	.align 8
.LC105:
	.quad	.LC13
	.align 8
.LC106:
	.quad	.LC15
	.align 8
.LC107:
	.quad	.LC17
	.align 8
.LC108:
	.quad	.LC20
	.align 8
.LC109:
	.quad	.LC22
	.align 8
.LC110:
	.quad	.LC2
	.align 8
.LC111:
	.quad	.LC3
	.align 8
.LC112:
	.quad	.LC5
	.align 8
.LC113:
	.quad	.LC9
	.align 8
.LC114:
	.quad	.LC11
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
