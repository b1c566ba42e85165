	.file	"sharing.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"r"
.LC1:
	.string	"shared"
.LC2:
	.string	" [%zu %u]"
	.text
	.p2align 4
	.type	show.constprop.0, @function
show.constprop.0:
	push	rbx
	mov	esi, OFFSET FLAT:.LC0
	mov	edi, OFFSET FLAT:.LC1
	call	fopen
	mov	esi, 1
	mov	edx, 30000
	mov	edi, OFFSET FLAT:text
	mov	rcx, rax
	mov	rbx, rax
	call	fread
	mov	rsi, rax
	test	rax, rax
	je	.L4
	xor	ecx, ecx
	mov	edx, 5
	.p2align 4,,10
	.p2align 3
.L3:
	mov	edi, edx
	add	rcx, 1
	sal	edi, 5
	sub	edi, edx
	movsx	edx, BYTE PTR text[rcx-1]
	add	edx, edi
	cmp	rsi, rcx
	jne	.L3
.L2:
	mov	edi, OFFSET FLAT:.LC2
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	pop	rbx
	jmp	fclose
.L4:
	mov	edx, 5
	jmp	.L2
	.size	show.constprop.0, .-show.constprop.0
	.section	.rodata.str1.1
.LC3:
	.string	"w"
.LC4:
	.string	"first line\n"
.LC5:
	.string	"%d"
.LC6:
	.string	" %c\n"
.LC7:
	.string	"%05d,"
.LC8:
	.string	"r+"
.LC9:
	.string	"\n%d"
.LC10:
	.string	" %c"
.LC11:
	.string	"CHANGED"
.LC12:
	.string	" old %c"
.LC13:
	.string	" new %c"
.LC14:
	.string	" %ld %ld\n"
.LC15:
	.string	"across the block"
.LC16:
	.string	" %ld"
.LC17:
	.string	"a"
.LC18:
	.string	"the end"
.LC19:
	.string	"before it"
.LC20:
	.string	" %s"
.LC21:
	.string	" %d"
.LC22:
	.string	" %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r12
	mov	esi, OFFSET FLAT:.LC3
	mov	edi, OFFSET FLAT:.LC1
	push	rbp
	push	rbx
	xor	ebx, ebx
	call	fopen
	mov	esi, OFFSET FLAT:.LC0
	mov	edi, OFFSET FLAT:.LC1
	mov	rbp, rax
	call	fopen
	mov	rcx, rbp
	mov	edx, 11
	mov	esi, 1
	mov	r12, rax
	mov	edi, OFFSET FLAT:.LC4
	call	fwrite
	mov	rdi, r12
	call	fgetc
	mov	edi, OFFSET FLAT:.LC5
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, rbp
	call	fflush
	mov	rdi, r12
	call	clearerr
	mov	rdi, r12
	call	fgetc
	mov	edi, OFFSET FLAT:.LC6
	mov	esi, eax
	xor	eax, eax
	call	printf
	.p2align 4,,10
	.p2align 3
.L9:
	mov	edx, ebx
	mov	esi, OFFSET FLAT:.LC7
	mov	rdi, rbp
	xor	eax, eax
	call	fprintf
	add	ebx, 1
	cmp	ebx, 1500
	jne	.L9
	call	show.constprop.0
	mov	ebx, OFFSET FLAT:text
	mov	ecx, 1024
	movabs	rax, 7089336938131513954
	mov	rdi, rbx
	mov	edx, 8192
	mov	esi, 1
	rep stosq
	mov	rcx, rbp
	mov	rdi, rbx
	call	fwrite
	call	show.constprop.0
	mov	rdi, rbx
	mov	ecx, 512
	movabs	rax, 7161677110969590627
	rep stosq
	mov	edx, 4096
	mov	rcx, rbp
	mov	esi, 1
	mov	rdi, rbx
	call	fwrite
	call	show.constprop.0
	mov	rdi, rbp
	call	fclose
	call	show.constprop.0
	mov	esi, OFFSET FLAT:.LC8
	mov	edi, OFFSET FLAT:.LC1
	call	fopen
	xor	edx, edx
	mov	rdi, r12
	mov	esi, 5
	mov	rbx, rax
	call	fseek
	mov	edi, OFFSET FLAT:.LC9
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, r12
	call	fgetc
	mov	edi, OFFSET FLAT:.LC10
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rcx, rbx
	mov	edx, 7
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC11
	call	fwrite
	mov	rdi, rbx
	call	fflush
	xor	edx, edx
	xor	esi, esi
	mov	rdi, r12
	call	fseek
	mov	rdi, r12
	call	fgetc
	mov	edi, OFFSET FLAT:.LC12
	mov	esi, eax
	xor	eax, eax
	call	printf
	xor	edx, edx
	mov	rdi, r12
	mov	esi, 5000
	call	fseek
	xor	edx, edx
	xor	esi, esi
	mov	rdi, r12
	call	fseek
	mov	rdi, r12
	call	fgetc
	mov	edi, OFFSET FLAT:.LC13
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	ftell
	mov	rdi, r12
	mov	rbp, rax
	call	ftell
	mov	rdx, rbp
	mov	edi, OFFSET FLAT:.LC14
	mov	rsi, rax
	xor	eax, eax
	call	printf
	xor	edx, edx
	mov	esi, 4090
	mov	rdi, rbx
	call	fseek
	mov	rdi, rbx
	call	fgetc
	mov	edi, eax
	call	putchar
	xor	esi, esi
	mov	rdi, rbx
	mov	edx, 1
	call	fseek
	mov	rcx, rbx
	mov	edx, 16
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC15
	call	fwrite
	call	show.constprop.0
	mov	rdi, rbx
	call	ftell
	mov	edi, OFFSET FLAT:.LC16
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	fflush
	call	show.constprop.0
	mov	esi, OFFSET FLAT:.LC17
	mov	edi, OFFSET FLAT:.LC1
	call	fopen
	mov	edx, 7
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC18
	mov	rcx, rax
	call	fwrite
	xor	esi, esi
	mov	rdi, rbx
	mov	edx, 2
	call	fseek
	mov	rcx, rbx
	mov	edx, 9
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC19
	call	fwrite
	xor	edi, edi
	call	fflush
	call	show.constprop.0
	mov	rdi, r12
	mov	edx, 2
	mov	rsi, -9
	call	fseek
	mov	rdx, r12
	mov	esi, 20
	mov	edi, OFFSET FLAT:text
	call	fgets
	mov	edi, OFFSET FLAT:.LC20
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rsi, r12
	mov	edi, 90
	call	ungetc
	mov	rdi, r12
	call	fgetc
	mov	edi, OFFSET FLAT:.LC10
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, r12
	call	fgetc
	mov	edi, OFFSET FLAT:.LC21
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, r12
	call	feof
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC22
	test	eax, eax
	setne	sil
	xor	eax, eax
	call	printf
	pop	rbx
	xor	eax, eax
	pop	rbp
	pop	r12
	ret
	.size	main, .-main
	.local	text
	.comm	text,30000,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
