	.file	"files.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
.LC0:
	.string	"r"
.LC1:
	.string	"%s: %s\n"
.LC2:
	.string	"\n"
.LC3:
	.string	"%s"
.LC4:
	.string	" end=%d error=%d\n"
	.text
	.type	show, @function
show:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 104
	mov	QWORD PTR [rbp-104], rdi
	mov	rax, QWORD PTR [rbp-104]
	mov	esi, OFFSET FLAT:.LC0
	mov	rdi, rax
	call	fopen
	mov	QWORD PTR [rbp-24], rax
	cmp	QWORD PTR [rbp-24], 0
	jne	.L4
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-104]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	jmp	.L1
.L5:
	lea	rax, [rbp-88]
	mov	esi, OFFSET FLAT:.LC2
	mov	rdi, rax
	call	strcspn
	mov	BYTE PTR [rbp-88+rax], 124
	lea	rax, [rbp-88]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
.L4:
	mov	rdx, QWORD PTR [rbp-24]
	lea	rax, [rbp-88]
	mov	esi, 64
	mov	rdi, rax
	call	fgets
	test	rax, rax
	jne	.L5
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	ferror
	test	eax, eax
	setne	al
	movzx	ebx, al
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	feof
	test	eax, eax
	setne	al
	movzx	eax, al
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	fclose
.L1:
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	show, .-show
	.section	.rodata
.LC5:
	.string	"w"
.LC6:
	.string	"text"
.LC7:
	.string	"words"
.LC8:
	.string	"%d %s %c\n"
.LC9:
	.string	"second line\n"
.LC10:
	.string	"tell %ld\n"
	.align 8
.LC11:
	.string	"fgetc of a file to write: %d, error %d\n"
.LC12:
	.string	"a"
.LC13:
	.string	"appended\n"
.LC14:
	.string	"r+"
.LC15:
	.string	"%d %15s %c"
.LC16:
	.string	"%d:"
.LC17:
	.string	" %d %s %c at %ld\n"
.LC18:
	.string	"same %d at %ld\n"
.LC19:
	.string	"SECOND"
.LC20:
	.string	"%p\n"
.LC21:
	.string	"end %d"
.LC22:
	.string	" %d"
.LC23:
	.string	" %c at %ld\n"
.LC24:
	.string	""
.LC25:
	.string	"fputs: %d\n"
.LC26:
	.string	"rb"
.LC27:
	.string	"%zd "
.LC28:
	.string	"%zd\n"
	.text
	.type	texts, @function
texts:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 72
	mov	esi, OFFSET FLAT:.LC5
	mov	edi, OFFSET FLAT:.LC6
	call	fopen
	mov	QWORD PTR [rbp-24], rax
	mov	rax, QWORD PTR [rbp-24]
	mov	r8d, 120
	mov	ecx, OFFSET FLAT:.LC7
	mov	edx, 42
	mov	esi, OFFSET FLAT:.LC8
	mov	rdi, rax
	mov	eax, 0
	call	fprintf
	mov	rax, QWORD PTR [rbp-24]
	mov	rcx, rax
	mov	edx, 12
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC9
	call	fwrite
	mov	rax, QWORD PTR [rbp-24]
	mov	rsi, rax
	mov	edi, 51
	call	fputc
	mov	rax, QWORD PTR [rbp-24]
	mov	rsi, rax
	mov	edi, 10
	call	putc
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	ftell
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC10
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	ferror
	test	eax, eax
	setne	al
	movzx	ebx, al
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	fgetc
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	fclose
	mov	edi, OFFSET FLAT:.LC6
	call	show
	mov	esi, OFFSET FLAT:.LC12
	mov	edi, OFFSET FLAT:.LC6
	call	fopen
	mov	QWORD PTR [rbp-24], rax
	mov	rax, QWORD PTR [rbp-24]
	mov	rcx, rax
	mov	edx, 9
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC13
	call	fwrite
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	fclose
	mov	edi, OFFSET FLAT:.LC6
	call	show
	mov	esi, OFFSET FLAT:.LC14
	mov	edi, OFFSET FLAT:.LC6
	call	fopen
	mov	QWORD PTR [rbp-24], rax
	lea	rsi, [rbp-61]
	lea	rcx, [rbp-60]
	lea	rdx, [rbp-44]
	mov	rax, QWORD PTR [rbp-24]
	mov	r8, rsi
	mov	esi, OFFSET FLAT:.LC15
	mov	rdi, rax
	mov	eax, 0
	call	__isoc99_fscanf
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC16
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	ftell
	mov	rsi, rax
	movzx	eax, BYTE PTR [rbp-61]
	movsx	ecx, al
	mov	eax, DWORD PTR [rbp-44]
	lea	rdx, [rbp-60]
	mov	r8, rsi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC17
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	fgetc
	mov	DWORD PTR [rbp-28], eax
	mov	rdx, QWORD PTR [rbp-24]
	mov	eax, DWORD PTR [rbp-28]
	mov	rsi, rdx
	mov	edi, eax
	call	ungetc
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	ftell
	mov	rbx, rax
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	fgetc
	cmp	DWORD PTR [rbp-28], eax
	sete	al
	movzx	eax, al
	mov	rdx, rbx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC18
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-24]
	mov	edx, 1
	mov	esi, 0
	mov	rdi, rax
	call	fseek
	mov	rax, QWORD PTR [rbp-24]
	mov	rcx, rax
	mov	edx, 6
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC19
	call	fwrite
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	fflush
	mov	rax, QWORD PTR [rbp-24]
	mov	edx, 2
	mov	rsi, -4
	mov	rdi, rax
	call	fseek
	mov	rdx, QWORD PTR [rbp-24]
	lea	rax, [rbp-60]
	mov	esi, 16
	mov	rdi, rax
	call	fgets
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	mov	rdx, QWORD PTR [rbp-24]
	lea	rax, [rbp-60]
	mov	esi, 16
	mov	rdi, rax
	call	fgets
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC20
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	feof
	test	eax, eax
	setne	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC21
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	clearerr
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	feof
	test	eax, eax
	setne	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC22
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	rewind
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	ftell
	mov	rbx, rax
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	getc
	mov	rdx, rbx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC23
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-24]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC24
	call	fputs
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC25
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	fclose
	mov	edi, OFFSET FLAT:.LC6
	call	show
	mov	QWORD PTR [rbp-72], 0
	mov	QWORD PTR [rbp-80], 0
	mov	esi, OFFSET FLAT:.LC26
	mov	edi, OFFSET FLAT:.LC6
	call	fopen
	mov	QWORD PTR [rbp-24], rax
	jmp	.L7
.L8:
	mov	rax, QWORD PTR [rbp-40]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC27
	mov	eax, 0
	call	printf
.L7:
	mov	rdx, QWORD PTR [rbp-24]
	lea	rcx, [rbp-80]
	lea	rax, [rbp-72]
	mov	rsi, rcx
	mov	rdi, rax
	call	getline
	mov	QWORD PTR [rbp-40], rax
	cmp	QWORD PTR [rbp-40], 0
	jg	.L8
	mov	rax, QWORD PTR [rbp-40]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC28
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-72]
	mov	rdi, rax
	call	free
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	fclose
	nop
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	texts, .-texts
	.section	.rodata
.LC29:
	.string	"w+"
.LC30:
	.string	"records"
.LC31:
	.string	"wrote %zu\n"
.LC32:
	.string	"read %zu: "
.LC33:
	.string	"%d %s\n"
.LC34:
	.string	"%ld bytes\n"
.LC35:
	.string	"read %zu of 10\n"
.LC36:
	.string	"%d %s, at end %d\n"
.LC37:
	.string	"%ld\n"
.LC38:
	.string	"bad seek %d\n"
	.text
	.type	records, @function
records:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 112
	mov	DWORD PTR [rbp-80], 1
	mov	QWORD PTR [rbp-76], 6647407
	mov	DWORD PTR [rbp-68], 0
	mov	DWORD PTR [rbp-64], 2
	mov	QWORD PTR [rbp-60], 7305076
	mov	DWORD PTR [rbp-52], 0
	mov	DWORD PTR [rbp-48], 3
	movabs	rax, 435493693556
	mov	QWORD PTR [rbp-44], rax
	mov	DWORD PTR [rbp-36], 0
	mov	DWORD PTR [rbp-32], 4
	mov	QWORD PTR [rbp-28], 1920298854
	mov	DWORD PTR [rbp-20], 0
	mov	esi, OFFSET FLAT:.LC29
	mov	edi, OFFSET FLAT:.LC30
	call	fopen
	mov	QWORD PTR [rbp-16], rax
	mov	rdx, QWORD PTR [rbp-16]
	lea	rax, [rbp-80]
	mov	rcx, rdx
	mov	edx, 4
	mov	esi, 16
	mov	rdi, rax
	call	fwrite
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC31
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-4], 3
	jmp	.L10
.L11:
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	sal	rax, 4
	mov	rcx, rax
	mov	rax, QWORD PTR [rbp-16]
	mov	edx, 0
	mov	rsi, rcx
	mov	rdi, rax
	call	fseek
	mov	rdx, QWORD PTR [rbp-16]
	lea	rax, [rbp-96]
	mov	rcx, rdx
	mov	edx, 1
	mov	esi, 16
	mov	rdi, rax
	call	fread
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC32
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-96]
	lea	rdx, [rbp-96]
	add	rdx, 4
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC33
	mov	eax, 0
	call	printf
	sub	DWORD PTR [rbp-4], 2
.L10:
	cmp	DWORD PTR [rbp-4], 0
	jns	.L11
	mov	DWORD PTR [rbp-96], 20
	mov	rax, QWORD PTR [rbp-16]
	mov	edx, 0
	mov	esi, 16
	mov	rdi, rax
	call	fseek
	mov	rdx, QWORD PTR [rbp-16]
	lea	rax, [rbp-96]
	mov	rcx, rdx
	mov	edx, 1
	mov	esi, 16
	mov	rdi, rax
	call	fwrite
	mov	rax, QWORD PTR [rbp-16]
	mov	edx, 2
	mov	esi, 0
	mov	rdi, rax
	call	fseek
	mov	rax, QWORD PTR [rbp-16]
	mov	rdi, rax
	call	ftell
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC34
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-16]
	mov	rdi, rax
	call	rewind
	mov	rdx, QWORD PTR [rbp-16]
	lea	rax, [rbp-80]
	mov	rcx, rdx
	mov	edx, 10
	mov	esi, 16
	mov	rdi, rax
	call	fread
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC35
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-16]
	mov	rdi, rax
	call	feof
	test	eax, eax
	setne	al
	movzx	edx, al
	mov	eax, DWORD PTR [rbp-64]
	lea	rcx, [rbp-80]
	lea	rsi, [rcx+20]
	mov	ecx, edx
	mov	rdx, rsi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC36
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-16]
	mov	edx, 0
	mov	esi, 5
	mov	rdi, rax
	call	fseek
	lea	rdx, [rbp-112]
	mov	rax, QWORD PTR [rbp-16]
	mov	rsi, rdx
	mov	rdi, rax
	call	fgetpos
	mov	rax, QWORD PTR [rbp-16]
	mov	edx, 0
	mov	esi, 0
	mov	rdi, rax
	call	fseek
	lea	rdx, [rbp-112]
	mov	rax, QWORD PTR [rbp-16]
	mov	rsi, rdx
	mov	rdi, rax
	call	fsetpos
	mov	rax, QWORD PTR [rbp-16]
	mov	rdi, rax
	call	ftell
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC37
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-16]
	mov	edx, 0
	mov	rsi, -1
	mov	rdi, rax
	call	fseek
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC38
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-16]
	mov	rdi, rax
	call	fclose
	nop
	leave
	ret
	.size	records, .-records
	.section	.rodata
.LC39:
	.string	"data"
.LC40:
	.string	"0123456789"
.LC41:
	.string	"write %zd, "
.LC42:
	.string	"seek %ld, "
.LC43:
	.string	"read %zd\n"
.LC44:
	.string	"%.3s, read %zd\n"
.LC45:
	.string	"xy"
.LC46:
	.string	"pwrite %zd, "
.LC47:
	.string	"pread %zd: "
.LC48:
	.string	"%.4s\n"
.LC49:
	.string	"size %ld mode %o\n"
.LC50:
	.string	"ab"
.LC51:
	.string	"cde"
.LC52:
	.string	"writev %zd\n"
.LC53:
	.string	"dup at %ld, "
.LC54:
	.string	"ftruncate %d, "
.LC55:
	.string	"end at %ld\n"
.LC56:
	.string	"close %d, again %d"
.LC57:
	.string	" %s\n"
.LC58:
	.string	"open %d: "
.LC59:
	.string	"size %ld, regular %d\n"
.LC60:
	.string	"nothing"
.LC61:
	.string	"access %d %d\n"
.LC62:
	.string	"read from a closed one %zd: "
.LC63:
	.string	"read"
	.text
	.type	descriptors, @function
descriptors:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 232
	mov	edx, 416
	mov	esi, 578
	mov	edi, OFFSET FLAT:.LC39
	mov	eax, 0
	call	open
	mov	DWORD PTR [rbp-20], eax
	mov	eax, DWORD PTR [rbp-20]
	mov	edx, 10
	mov	esi, OFFSET FLAT:.LC40
	mov	edi, eax
	call	write
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC41
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-20]
	mov	edx, 2
	mov	rsi, -3
	mov	edi, eax
	call	lseek
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC42
	mov	eax, 0
	call	printf
	lea	rcx, [rbp-56]
	mov	eax, DWORD PTR [rbp-20]
	mov	edx, 32
	mov	rsi, rcx
	mov	edi, eax
	call	read
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC43
	mov	eax, 0
	call	printf
	lea	rcx, [rbp-56]
	mov	eax, DWORD PTR [rbp-20]
	mov	edx, 32
	mov	rsi, rcx
	mov	edi, eax
	call	read
	mov	rdx, rax
	lea	rax, [rbp-56]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC44
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-20]
	mov	ecx, 4
	mov	edx, 2
	mov	esi, OFFSET FLAT:.LC45
	mov	edi, eax
	call	pwrite
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC46
	mov	eax, 0
	call	printf
	lea	rsi, [rbp-56]
	mov	eax, DWORD PTR [rbp-20]
	mov	ecx, 3
	mov	edx, 4
	mov	edi, eax
	call	pread
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC47
	mov	eax, 0
	call	printf
	lea	rax, [rbp-56]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC48
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-200]
	mov	eax, DWORD PTR [rbp-20]
	mov	rsi, rdx
	mov	edi, eax
	call	fstat
	mov	edx, DWORD PTR [rbp-176]
	mov	rax, QWORD PTR [rbp-152]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC49
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-20]
	mov	edx, 0
	mov	esi, 20
	mov	edi, eax
	call	lseek
	mov	QWORD PTR [rbp-240], OFFSET FLAT:.LC50
	mov	QWORD PTR [rbp-232], 2
	mov	QWORD PTR [rbp-224], OFFSET FLAT:.LC51
	mov	QWORD PTR [rbp-216], 3
	lea	rcx, [rbp-240]
	mov	eax, DWORD PTR [rbp-20]
	mov	edx, 2
	mov	rsi, rcx
	mov	edi, eax
	call	writev
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC52
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-20]
	mov	edi, eax
	call	dup
	mov	DWORD PTR [rbp-24], eax
	mov	eax, DWORD PTR [rbp-24]
	mov	edx, 1
	mov	esi, 0
	mov	edi, eax
	call	lseek
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC53
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-24]
	mov	esi, 12
	mov	edi, eax
	call	ftruncate
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC54
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-24]
	mov	edx, 2
	mov	esi, 0
	mov	edi, eax
	call	lseek
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC55
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-24]
	mov	edi, eax
	call	close
	mov	eax, DWORD PTR [rbp-20]
	mov	edi, eax
	call	close
	mov	ebx, eax
	mov	eax, DWORD PTR [rbp-20]
	mov	edi, eax
	call	close
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC56
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC57
	mov	eax, 0
	call	printf
	mov	edx, 384
	mov	esi, 192
	mov	edi, OFFSET FLAT:.LC39
	mov	eax, 0
	call	open
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC58
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	rdi, rax
	call	puts
	lea	rax, [rbp-200]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC39
	call	stat
	mov	eax, DWORD PTR [rbp-176]
	and	eax, 61440
	cmp	eax, 32768
	sete	al
	movzx	edx, al
	mov	rax, QWORD PTR [rbp-152]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC59
	mov	eax, 0
	call	printf
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC60
	call	access
	mov	ebx, eax
	mov	esi, 6
	mov	edi, OFFSET FLAT:.LC39
	call	access
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC61
	mov	eax, 0
	call	printf
	lea	rax, [rbp-56]
	mov	edx, 1
	mov	rsi, rax
	mov	edi, 99
	call	read
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC62
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR stdout[rip]
	mov	rdi, rax
	call	fflush
	mov	edi, OFFSET FLAT:.LC63
	call	perror
	nop
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	descriptors, .-descriptors
	.section	.rodata
.LC64:
	.string	"other"
.LC65:
	.string	"rename %d, "
.LC66:
	.string	"%d\n"
.LC67:
	.string	"folder"
.LC68:
	.string	"mkdir %d, again %d "
.LC69:
	.string	"folder/inner"
.LC70:
	.string	"inside\n"
.LC71:
	.string	"rmdir %d %s\n"
.LC72:
	.string	"chdir %d\n"
.LC73:
	.string	"inner"
.LC74:
	.string	"../none"
.LC75:
	.string	".."
	.align 8
.LC76:
	.string	"unlink %d, chdir %d, rmdir %d\n"
.LC77:
	.string	"remove %d %d %d\n"
.LC78:
	.string	"remove"
.LC79:
	.string	"missing/file"
.LC80:
	.string	"fopen %p: "
.LC81:
	.string	"q"
.LC82:
	.string	"wx"
.LC83:
	.string	"fopen %p: %s\n"
	.text
	.type	names, @function
names:
	push	rbp
	mov	rbp, rsp
	push	r12
	push	rbx
	sub	rsp, 16
	mov	esi, OFFSET FLAT:.LC64
	mov	edi, OFFSET FLAT:.LC6
	call	rename
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC65
	mov	eax, 0
	call	printf
	mov	esi, OFFSET FLAT:.LC64
	mov	edi, OFFSET FLAT:.LC6
	call	rename
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC66
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:.LC6
	call	show
	mov	esi, 493
	mov	edi, OFFSET FLAT:.LC67
	call	mkdir
	mov	ebx, eax
	mov	esi, 493
	mov	edi, OFFSET FLAT:.LC67
	call	mkdir
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC68
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	rdi, rax
	call	puts
	mov	esi, OFFSET FLAT:.LC5
	mov	edi, OFFSET FLAT:.LC69
	call	fopen
	mov	QWORD PTR [rbp-24], rax
	mov	rax, QWORD PTR [rbp-24]
	mov	rcx, rax
	mov	edx, 7
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC70
	call	fwrite
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	fclose
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	rbx, rax
	mov	edi, OFFSET FLAT:.LC67
	call	rmdir
	mov	rdx, rbx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC71
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:.LC67
	call	chdir
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC72
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:.LC73
	call	show
	mov	edi, OFFSET FLAT:.LC74
	call	show
	mov	edi, OFFSET FLAT:.LC67
	call	rmdir
	mov	r12d, eax
	mov	edi, OFFSET FLAT:.LC75
	call	chdir
	mov	ebx, eax
	mov	edi, OFFSET FLAT:.LC73
	call	unlink
	mov	ecx, r12d
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC76
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:.LC64
	call	remove
	mov	r12d, eax
	mov	edi, OFFSET FLAT:.LC30
	call	remove
	mov	ebx, eax
	mov	edi, OFFSET FLAT:.LC64
	call	remove
	mov	ecx, r12d
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC77
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:.LC78
	call	perror
	call	__errno_location
	mov	DWORD PTR [rax], 0
	mov	esi, OFFSET FLAT:.LC5
	mov	edi, OFFSET FLAT:.LC79
	call	fopen
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC80
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	rdi, rax
	call	puts
	mov	esi, OFFSET FLAT:.LC81
	mov	edi, OFFSET FLAT:.LC39
	call	fopen
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC80
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	rdi, rax
	call	puts
	mov	esi, OFFSET FLAT:.LC82
	mov	edi, OFFSET FLAT:.LC39
	call	fopen
	mov	QWORD PTR [rbp-24], rax
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-24]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC83
	mov	eax, 0
	call	printf
	nop
	add	rsp, 16
	pop	rbx
	pop	r12
	pop	rbp
	ret
	.size	names, .-names
	.section	.rodata
.LC84:
	.string	"temporary %d"
.LC85:
	.string	"%d "
.LC86:
	.string	"%d"
.LC87:
	.string	"%d, then %d\n"
.LC88:
	.string	"fileno %d\n"
.LC89:
	.string	"unbuffered"
.LC90:
	.string	"size %ld\n"
.LC91:
	.string	"isatty %d\n"
.LC92:
	.string	"log"
.LC93:
	.string	"into the log"
.LC94:
	.string	"back"
.LC95:
	.string	"last without a newline"
	.text
	.type	others, @function
others:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 160
	call	tmpfile
	mov	QWORD PTR [rbp-8], rax
	mov	rax, QWORD PTR [rbp-8]
	mov	edx, 7
	mov	esi, OFFSET FLAT:.LC84
	mov	rdi, rax
	mov	eax, 0
	call	fprintf
	mov	rax, QWORD PTR [rbp-8]
	mov	rdi, rax
	call	rewind
	mov	DWORD PTR [rbp-16], 0
	lea	rdx, [rbp-16]
	mov	rax, QWORD PTR [rbp-8]
	mov	esi, OFFSET FLAT:.LC84
	mov	rdi, rax
	mov	eax, 0
	call	__isoc99_fscanf
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC85
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-16]
	mov	rax, QWORD PTR [rbp-8]
	mov	esi, OFFSET FLAT:.LC86
	mov	rdi, rax
	mov	eax, 0
	call	__isoc99_fscanf
	mov	edx, eax
	mov	eax, DWORD PTR [rbp-16]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC87
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-8]
	mov	rdi, rax
	call	fclose
	mov	esi, 1025
	mov	edi, OFFSET FLAT:.LC39
	mov	eax, 0
	call	open
	mov	esi, OFFSET FLAT:.LC12
	mov	edi, eax
	call	fdopen
	mov	QWORD PTR [rbp-8], rax
	mov	rax, QWORD PTR [rbp-8]
	mov	rdi, rax
	call	fileno
	cmp	eax, 2
	setg	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC88
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-8]
	mov	ecx, 0
	mov	edx, 2
	mov	esi, 0
	mov	rdi, rax
	call	setvbuf
	mov	rax, QWORD PTR [rbp-8]
	mov	rcx, rax
	mov	edx, 10
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC89
	call	fwrite
	lea	rax, [rbp-160]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC39
	call	stat
	mov	rax, QWORD PTR [rbp-112]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC90
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-8]
	mov	rdi, rax
	call	fclose
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC39
	mov	eax, 0
	call	open
	mov	edi, eax
	call	isatty
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC91
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR stdout[rip]
	mov	rdi, rax
	call	fflush
	mov	edi, 1
	call	dup
	mov	DWORD PTR [rbp-12], eax
	mov	rax, QWORD PTR stdout[rip]
	mov	rdx, rax
	mov	esi, OFFSET FLAT:.LC5
	mov	edi, OFFSET FLAT:.LC92
	call	freopen
	mov	edi, OFFSET FLAT:.LC93
	call	puts
	mov	rax, QWORD PTR stdout[rip]
	mov	rdi, rax
	call	fflush
	mov	eax, DWORD PTR [rbp-12]
	mov	esi, 1
	mov	edi, eax
	call	dup2
	mov	edi, OFFSET FLAT:.LC94
	call	puts
	mov	edi, OFFSET FLAT:.LC92
	call	show
	mov	edi, OFFSET FLAT:.LC95
	mov	eax, 0
	call	printf
	nop
	leave
	ret
	.size	others, .-others
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	call	texts
	call	records
	call	descriptors
	call	names
	call	others
	mov	eax, 0
	pop	rbp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
