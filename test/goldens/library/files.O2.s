	.file	"files.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
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
	.p2align 4
	.type	show, @function
show:
	push	rbp
	mov	esi, OFFSET FLAT:.LC0
	mov	rbp, rdi
	push	rbx
	sub	rsp, 72
	call	fopen
	test	rax, rax
	je	.L9
	mov	rbx, rax
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L3:
	mov	esi, OFFSET FLAT:.LC2
	mov	rdi, rsp
	call	strcspn
	mov	rsi, rsp
	mov	edi, OFFSET FLAT:.LC3
	mov	BYTE PTR [rsp+rax], 124
	xor	eax, eax
	call	printf
.L2:
	mov	rdx, rbx
	mov	esi, 64
	mov	rdi, rsp
	call	fgets
	test	rax, rax
	jne	.L3
	mov	rdi, rbx
	call	ferror
	mov	rdi, rbx
	mov	ebp, eax
	call	feof
	xor	edx, edx
	test	ebp, ebp
	mov	edi, OFFSET FLAT:.LC4
	setne	dl
	xor	esi, esi
	test	eax, eax
	setne	sil
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	fclose
	add	rsp, 72
	pop	rbx
	pop	rbp
	ret
.L9:
	call	__errno_location
	mov	edi, DWORD PTR [rax]
	call	strerror
	add	rsp, 72
	mov	rsi, rbp
	mov	edi, OFFSET FLAT:.LC1
	mov	rdx, rax
	pop	rbx
	xor	eax, eax
	pop	rbp
	jmp	printf
	.size	show, .-show
	.section	.rodata.str1.1
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
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC11:
	.string	"fgetc of a file to write: %d, error %d\n"
	.section	.rodata.str1.1
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
	.section	.rodata.str1.8
	.align 8
.LC76:
	.string	"unlink %d, chdir %d, rmdir %d\n"
	.section	.rodata.str1.1
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r12
	mov	esi, OFFSET FLAT:.LC5
	mov	edi, OFFSET FLAT:.LC6
	push	rbp
	push	rbx
	sub	rsp, 224
	call	fopen
	mov	r8d, 120
	mov	ecx, OFFSET FLAT:.LC7
	mov	edx, 42
	mov	rbx, rax
	mov	rdi, rax
	mov	esi, OFFSET FLAT:.LC8
	xor	eax, eax
	call	fprintf
	mov	rcx, rbx
	mov	edx, 12
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC9
	call	fwrite
	mov	rsi, rbx
	mov	edi, 51
	call	fputc
	mov	rsi, rbx
	mov	edi, 10
	call	putc
	mov	rdi, rbx
	call	ftell
	mov	edi, OFFSET FLAT:.LC10
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	ferror
	mov	rdi, rbx
	mov	ebp, eax
	call	fgetc
	xor	edx, edx
	test	ebp, ebp
	mov	edi, OFFSET FLAT:.LC11
	setne	dl
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	fclose
	mov	edi, OFFSET FLAT:.LC6
	call	show
	mov	esi, OFFSET FLAT:.LC12
	mov	edi, OFFSET FLAT:.LC6
	call	fopen
	mov	edx, 9
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC13
	mov	rcx, rax
	mov	rbx, rax
	call	fwrite
	mov	rdi, rbx
	call	fclose
	mov	edi, OFFSET FLAT:.LC6
	call	show
	mov	esi, OFFSET FLAT:.LC14
	mov	edi, OFFSET FLAT:.LC6
	call	fopen
	lea	r8, [rsp+11]
	lea	rcx, [rsp+80]
	mov	esi, OFFSET FLAT:.LC15
	mov	rbx, rax
	lea	rdx, [rsp+12]
	mov	rdi, rax
	xor	eax, eax
	call	__isoc99_fscanf
	mov	edi, OFFSET FLAT:.LC16
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	ftell
	movsx	ecx, BYTE PTR [rsp+11]
	mov	esi, DWORD PTR [rsp+12]
	lea	rdx, [rsp+80]
	mov	r8, rax
	mov	edi, OFFSET FLAT:.LC17
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	fgetc
	mov	rsi, rbx
	mov	edi, eax
	mov	ebp, eax
	call	ungetc
	mov	rdi, rbx
	call	ftell
	mov	rdi, rbx
	mov	r12, rax
	call	fgetc
	xor	esi, esi
	mov	rdx, r12
	mov	edi, OFFSET FLAT:.LC18
	cmp	ebp, eax
	sete	sil
	xor	eax, eax
	call	printf
	xor	esi, esi
	mov	rdi, rbx
	mov	edx, 1
	call	fseek
	mov	rcx, rbx
	mov	edx, 6
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC19
	call	fwrite
	mov	rdi, rbx
	call	fflush
	mov	rdi, rbx
	mov	edx, 2
	mov	rsi, -4
	call	fseek
	mov	rdx, rbx
	mov	esi, 16
	lea	rdi, [rsp+80]
	call	fgets
	mov	edi, OFFSET FLAT:.LC3
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rdx, rbx
	mov	esi, 16
	lea	rdi, [rsp+80]
	call	fgets
	mov	edi, OFFSET FLAT:.LC20
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	feof
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC21
	test	eax, eax
	setne	sil
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	clearerr
	mov	rdi, rbx
	call	feof
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC22
	test	eax, eax
	setne	sil
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	rewind
	mov	rdi, rbx
	call	ftell
	mov	rdi, rbx
	mov	rbp, rax
	call	getc
	mov	rdx, rbp
	mov	edi, OFFSET FLAT:.LC23
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rsi, rbx
	mov	edi, OFFSET FLAT:.LC24
	call	fputs
	mov	edi, OFFSET FLAT:.LC25
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	fclose
	mov	edi, OFFSET FLAT:.LC6
	call	show
	mov	esi, OFFSET FLAT:.LC26
	mov	edi, OFFSET FLAT:.LC6
	mov	QWORD PTR [rsp+16], 0
	mov	QWORD PTR [rsp+48], 0
	call	fopen
	mov	rbx, rax
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L12:
	mov	edi, OFFSET FLAT:.LC27
	xor	eax, eax
	call	printf
.L11:
	lea	rsi, [rsp+48]
	mov	rdx, rbx
	lea	rdi, [rsp+16]
	call	getline
	mov	rsi, rax
	test	rax, rax
	jg	.L12
	mov	edi, OFFSET FLAT:.LC28
	xor	eax, eax
	mov	ebp, 48
	call	printf
	mov	rdi, QWORD PTR [rsp+16]
	call	free
	mov	rdi, rbx
	call	fclose
	mov	esi, OFFSET FLAT:.LC29
	movabs	rax, 435493693556
	mov	edi, OFFSET FLAT:.LC30
	mov	DWORD PTR [rsp+80], 1
	mov	QWORD PTR [rsp+84], 6647407
	mov	DWORD PTR [rsp+92], 0
	mov	DWORD PTR [rsp+96], 2
	mov	QWORD PTR [rsp+100], 7305076
	mov	DWORD PTR [rsp+108], 0
	mov	DWORD PTR [rsp+112], 3
	mov	QWORD PTR [rsp+116], rax
	mov	DWORD PTR [rsp+124], 0
	mov	DWORD PTR [rsp+128], 4
	mov	QWORD PTR [rsp+132], 1920298854
	mov	DWORD PTR [rsp+140], 0
	call	fopen
	mov	edx, 4
	mov	esi, 16
	lea	rdi, [rsp+80]
	mov	rcx, rax
	mov	rbx, rax
	call	fwrite
	mov	edi, OFFSET FLAT:.LC31
	mov	rsi, rax
	xor	eax, eax
	call	printf
.L13:
	mov	rsi, rbp
	xor	edx, edx
	mov	rdi, rbx
	sub	rbp, 32
	call	fseek
	mov	rcx, rbx
	mov	edx, 1
	mov	esi, 16
	lea	rdi, [rsp+48]
	call	fread
	mov	edi, OFFSET FLAT:.LC32
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	esi, DWORD PTR [rsp+48]
	lea	rdx, [rsp+52]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC33
	call	printf
	cmp	rbp, -16
	jne	.L13
	xor	edx, edx
	mov	rdi, rbx
	mov	esi, 16
	mov	DWORD PTR [rsp+48], 20
	call	fseek
	mov	rcx, rbx
	lea	rdi, [rsp+48]
	mov	edx, 1
	mov	esi, 16
	call	fwrite
	mov	edx, 2
	xor	esi, esi
	mov	rdi, rbx
	call	fseek
	mov	rdi, rbx
	call	ftell
	mov	edi, OFFSET FLAT:.LC34
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	rewind
	mov	rcx, rbx
	mov	edx, 10
	lea	rdi, [rsp+80]
	mov	esi, 16
	call	fread
	mov	edi, OFFSET FLAT:.LC35
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	feof
	mov	esi, DWORD PTR [rsp+96]
	xor	ecx, ecx
	lea	rdx, [rsp+100]
	test	eax, eax
	mov	edi, OFFSET FLAT:.LC36
	setne	cl
	xor	eax, eax
	call	printf
	xor	edx, edx
	mov	rdi, rbx
	mov	esi, 5
	call	fseek
	lea	rsi, [rsp+16]
	mov	rdi, rbx
	call	fgetpos
	xor	edx, edx
	xor	esi, esi
	mov	rdi, rbx
	call	fseek
	lea	rsi, [rsp+16]
	mov	rdi, rbx
	call	fsetpos
	mov	rdi, rbx
	call	ftell
	mov	edi, OFFSET FLAT:.LC37
	mov	rsi, rax
	xor	eax, eax
	call	printf
	xor	edx, edx
	mov	rdi, rbx
	mov	rsi, -1
	call	fseek
	mov	edi, OFFSET FLAT:.LC38
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	fclose
	mov	edx, 416
	mov	esi, 578
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC39
	call	open
	mov	edx, 10
	mov	esi, OFFSET FLAT:.LC40
	mov	edi, eax
	mov	ebx, eax
	call	write
	mov	edi, OFFSET FLAT:.LC41
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edx, 2
	mov	edi, ebx
	mov	rsi, -3
	call	lseek
	mov	edi, OFFSET FLAT:.LC42
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edx, 32
	lea	rsi, [rsp+48]
	mov	edi, ebx
	call	read
	mov	edi, OFFSET FLAT:.LC43
	mov	rsi, rax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+48]
	mov	edi, ebx
	mov	edx, 32
	call	read
	lea	rsi, [rsp+48]
	mov	edi, OFFSET FLAT:.LC44
	mov	rdx, rax
	xor	eax, eax
	call	printf
	mov	ecx, 4
	mov	edx, 2
	mov	edi, ebx
	mov	esi, OFFSET FLAT:.LC45
	call	pwrite
	mov	edi, OFFSET FLAT:.LC46
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	ecx, 3
	mov	edx, 4
	mov	edi, ebx
	lea	rsi, [rsp+48]
	call	pread
	mov	edi, OFFSET FLAT:.LC47
	mov	rsi, rax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+48]
	mov	edi, OFFSET FLAT:.LC48
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+80]
	mov	edi, ebx
	call	fstat
	mov	edx, DWORD PTR [rsp+104]
	mov	edi, OFFSET FLAT:.LC49
	xor	eax, eax
	mov	rsi, QWORD PTR [rsp+128]
	call	printf
	xor	edx, edx
	mov	edi, ebx
	mov	esi, 20
	call	lseek
	mov	edx, 2
	lea	rsi, [rsp+16]
	mov	edi, ebx
	mov	QWORD PTR [rsp+16], OFFSET FLAT:.LC50
	mov	QWORD PTR [rsp+24], 2
	mov	QWORD PTR [rsp+32], OFFSET FLAT:.LC51
	mov	QWORD PTR [rsp+40], 3
	call	writev
	mov	edi, OFFSET FLAT:.LC52
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edi, ebx
	call	dup
	mov	edx, 1
	xor	esi, esi
	mov	edi, eax
	mov	ebp, eax
	call	lseek
	mov	edi, OFFSET FLAT:.LC53
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edi, ebp
	mov	esi, 12
	call	ftruncate
	mov	edi, OFFSET FLAT:.LC54
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edx, 2
	xor	esi, esi
	mov	edi, ebp
	call	lseek
	mov	edi, OFFSET FLAT:.LC55
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edi, ebp
	call	close
	mov	edi, ebx
	call	close
	mov	edi, ebx
	mov	ebp, eax
	call	close
	mov	edx, ebp
	mov	edi, OFFSET FLAT:.LC56
	mov	esi, eax
	xor	eax, eax
	call	printf
	call	__errno_location
	mov	edi, DWORD PTR [rax]
	mov	rbx, rax
	call	strerror
	mov	edi, OFFSET FLAT:.LC57
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edx, 384
	mov	esi, 192
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC39
	call	open
	mov	edi, OFFSET FLAT:.LC58
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, DWORD PTR [rbx]
	call	strerror
	mov	rdi, rax
	call	puts
	lea	rsi, [rsp+80]
	mov	edi, OFFSET FLAT:.LC39
	call	stat
	mov	eax, DWORD PTR [rsp+104]
	xor	edx, edx
	mov	edi, OFFSET FLAT:.LC59
	mov	rsi, QWORD PTR [rsp+128]
	and	eax, 61440
	cmp	eax, 32768
	sete	dl
	xor	eax, eax
	call	printf
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC60
	call	access
	mov	esi, 6
	mov	edi, OFFSET FLAT:.LC39
	mov	ebp, eax
	call	access
	mov	edx, ebp
	mov	edi, OFFSET FLAT:.LC61
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edx, 1
	lea	rsi, [rsp+48]
	mov	edi, 99
	call	read
	mov	edi, OFFSET FLAT:.LC62
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rdi, QWORD PTR stdout[rip]
	call	fflush
	mov	edi, OFFSET FLAT:.LC63
	call	perror
	mov	esi, OFFSET FLAT:.LC64
	mov	edi, OFFSET FLAT:.LC6
	call	rename
	mov	edi, OFFSET FLAT:.LC65
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	esi, OFFSET FLAT:.LC64
	mov	edi, OFFSET FLAT:.LC6
	call	rename
	mov	edi, OFFSET FLAT:.LC66
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC6
	call	show
	mov	esi, 493
	mov	edi, OFFSET FLAT:.LC67
	call	mkdir
	mov	esi, 493
	mov	edi, OFFSET FLAT:.LC67
	mov	ebp, eax
	call	mkdir
	mov	edx, ebp
	mov	edi, OFFSET FLAT:.LC68
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, DWORD PTR [rbx]
	call	strerror
	mov	rdi, rax
	call	puts
	mov	esi, OFFSET FLAT:.LC5
	mov	edi, OFFSET FLAT:.LC69
	call	fopen
	mov	edx, 7
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC70
	mov	rcx, rax
	mov	rbp, rax
	call	fwrite
	mov	rdi, rbp
	call	fclose
	mov	edi, DWORD PTR [rbx]
	call	strerror
	mov	edi, OFFSET FLAT:.LC67
	mov	rbp, rax
	call	rmdir
	mov	rdx, rbp
	mov	edi, OFFSET FLAT:.LC71
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC67
	call	chdir
	mov	edi, OFFSET FLAT:.LC72
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC73
	call	show
	mov	edi, OFFSET FLAT:.LC74
	call	show
	mov	edi, OFFSET FLAT:.LC67
	call	rmdir
	mov	edi, OFFSET FLAT:.LC75
	mov	r12d, eax
	call	chdir
	mov	edi, OFFSET FLAT:.LC73
	mov	ebp, eax
	call	unlink
	mov	ecx, r12d
	mov	edx, ebp
	mov	edi, OFFSET FLAT:.LC76
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC64
	call	remove
	mov	edi, OFFSET FLAT:.LC30
	mov	r12d, eax
	call	remove
	mov	edi, OFFSET FLAT:.LC64
	mov	ebp, eax
	call	remove
	mov	ecx, r12d
	mov	edx, ebp
	mov	edi, OFFSET FLAT:.LC77
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC78
	call	perror
	mov	DWORD PTR [rbx], 0
	mov	esi, OFFSET FLAT:.LC5
	mov	edi, OFFSET FLAT:.LC79
	call	fopen
	mov	edi, OFFSET FLAT:.LC80
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edi, DWORD PTR [rbx]
	call	strerror
	mov	rdi, rax
	call	puts
	mov	esi, OFFSET FLAT:.LC81
	mov	edi, OFFSET FLAT:.LC39
	call	fopen
	mov	edi, OFFSET FLAT:.LC80
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edi, DWORD PTR [rbx]
	call	strerror
	mov	rdi, rax
	call	puts
	mov	esi, OFFSET FLAT:.LC82
	mov	edi, OFFSET FLAT:.LC39
	call	fopen
	mov	edi, DWORD PTR [rbx]
	mov	rbp, rax
	call	strerror
	mov	rsi, rbp
	mov	edi, OFFSET FLAT:.LC83
	mov	rdx, rax
	xor	eax, eax
	call	printf
	call	tmpfile
	mov	edx, 7
	mov	esi, OFFSET FLAT:.LC84
	mov	rbx, rax
	mov	rdi, rax
	xor	eax, eax
	call	fprintf
	mov	rdi, rbx
	call	rewind
	lea	rdx, [rsp+48]
	mov	rdi, rbx
	xor	eax, eax
	mov	esi, OFFSET FLAT:.LC84
	mov	DWORD PTR [rsp+48], 0
	call	__isoc99_fscanf
	mov	edi, OFFSET FLAT:.LC85
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdx, [rsp+48]
	mov	rdi, rbx
	xor	eax, eax
	mov	esi, OFFSET FLAT:.LC86
	call	__isoc99_fscanf
	mov	esi, DWORD PTR [rsp+48]
	mov	edi, OFFSET FLAT:.LC87
	mov	edx, eax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	fclose
	mov	esi, 1025
	mov	edi, OFFSET FLAT:.LC39
	xor	eax, eax
	call	open
	mov	esi, OFFSET FLAT:.LC12
	mov	edi, eax
	call	fdopen
	mov	rdi, rax
	mov	rbx, rax
	call	fileno
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC88
	cmp	eax, 2
	setg	sil
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	xor	ecx, ecx
	mov	edx, 2
	xor	esi, esi
	call	setvbuf
	mov	rcx, rbx
	mov	edx, 10
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC89
	call	fwrite
	lea	rsi, [rsp+80]
	mov	edi, OFFSET FLAT:.LC39
	call	stat
	mov	rsi, QWORD PTR [rsp+128]
	mov	edi, OFFSET FLAT:.LC90
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	fclose
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC39
	xor	eax, eax
	call	open
	mov	edi, eax
	call	isatty
	mov	edi, OFFSET FLAT:.LC91
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, QWORD PTR stdout[rip]
	call	fflush
	mov	edi, 1
	call	dup
	mov	esi, OFFSET FLAT:.LC5
	mov	edi, OFFSET FLAT:.LC92
	mov	rdx, QWORD PTR stdout[rip]
	mov	ebx, eax
	call	freopen
	mov	edi, OFFSET FLAT:.LC93
	call	puts
	mov	rdi, QWORD PTR stdout[rip]
	call	fflush
	mov	esi, 1
	mov	edi, ebx
	call	dup2
	mov	edi, OFFSET FLAT:.LC94
	call	puts
	mov	edi, OFFSET FLAT:.LC92
	call	show
	mov	edi, OFFSET FLAT:.LC95
	xor	eax, eax
	call	printf
	add	rsp, 224
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
