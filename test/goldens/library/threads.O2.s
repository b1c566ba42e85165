	.file	"threads.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"the last one"
	.text
	.p2align 4
	.type	last, @function
last:
	sub	rsp, 8
	mov	edi, OFFSET FLAT:.LC0
	call	puts
	xor	eax, eax
	add	rsp, 8
	ret
	.size	last, .-last
	.p2align 4
	.type	count, @function
count:
	push	rbp
	mov	rbp, rdi
	mov	edi, OFFSET FLAT:gateMutex
	push	rbx
	sub	rsp, 8
	call	pthread_mutex_lock
	mov	edx, DWORD PTR gateIsOpen[rip]
	test	edx, edx
	jne	.L5
	.p2align 4,,10
	.p2align 3
.L6:
	mov	esi, OFFSET FLAT:gateMutex
	mov	edi, OFFSET FLAT:gateOpened
	call	pthread_cond_wait
	mov	eax, DWORD PTR gateIsOpen[rip]
	test	eax, eax
	je	.L6
.L5:
	mov	edi, OFFSET FLAT:gateMutex
	mov	ebx, 2000
	call	pthread_mutex_unlock
	.p2align 4,,10
	.p2align 3
.L7:
	mov	edi, OFFSET FLAT:gateMutex
	call	pthread_mutex_lock
	movsx	rax, DWORD PTR [rbp+0]
	add	QWORD PTR counted[rip], rax
	mov	edi, OFFSET FLAT:gateMutex
	call	pthread_mutex_unlock
	lock add	QWORD PTR exact[rip], 1
	sub	ebx, 1
	jne	.L7
	mov	eax, DWORD PTR [rbp+0]
	add	rsp, 8
	pop	rbx
	pop	rbp
	lea	eax, [rax+rax*4]
	add	eax, eax
	cdqe
	ret
	.size	count, .-count
	.p2align 4
	.type	answer, @function
answer:
	push	rbp
	mov	rbp, rdi
	push	rbx
	mov	ebx, 5
	sub	rsp, 8
	.p2align 4,,10
	.p2align 3
.L12:
	mov	edi, OFFSET FLAT:ping
	call	sem_wait
	mov	edi, OFFSET FLAT:course
	mov	rsi, rbp
	call	strcat
	mov	edi, OFFSET FLAT:pong
	call	sem_post
	sub	ebx, 1
	jne	.L12
	mov	edi, 7
	call	pthread_exit
	.size	answer, .-answer
	.p2align 4
	.type	meet, @function
meet:
	push	rbp
	push	rbx
	mov	rbx, rdi
	mov	edi, OFFSET FLAT:gateMutex
	sub	rsp, 8
	call	pthread_mutex_lock
	mov	edi, OFFSET FLAT:gateMutex
	add	DWORD PTR before[rip], 1
	call	pthread_mutex_unlock
	mov	edi, OFFSET FLAT:barrier
	call	pthread_barrier_wait
	mov	edi, OFFSET FLAT:gateMutex
	mov	ebp, eax
	call	pthread_mutex_lock
	xor	eax, eax
	cmp	DWORD PTR before[rip], 4
	mov	edi, OFFSET FLAT:gateMutex
	sete	al
	add	DWORD PTR after[rip], eax
	xor	eax, eax
	cmp	ebp, -1
	sete	al
	add	DWORD PTR serial[rip], eax
	call	pthread_mutex_unlock
	add	rsp, 8
	mov	rax, rbx
	pop	rbx
	pop	rbp
	ret
	.size	meet, .-meet
	.p2align 4
	.type	putNumber, @function
putNumber:
	push	rbx
	mov	rbx, rdi
	mov	edi, OFFSET FLAT:pages
	call	pthread_rwlock_wrlock
	mov	eax, DWORD PTR [rbx]
	mov	edi, OFFSET FLAT:pages
	mov	DWORD PTR written[rip], eax
	call	pthread_rwlock_unlock
	xor	eax, eax
	pop	rbx
	ret
	.size	putNumber, .-putNumber
	.p2align 4
	.type	own, @function
own:
	push	rbp
	mov	esi, OFFSET FLAT:prepare
	push	rbx
	mov	rbx, rdi
	mov	edi, OFFSET FLAT:once
	sub	rsp, 8
	call	pthread_once
	mov	edi, DWORD PTR key[rip]
	call	pthread_getspecific
	mov	edi, DWORD PTR key[rip]
	mov	rsi, rbx
	mov	rbp, rax
	call	pthread_setspecific
	xor	eax, eax
	test	rbp, rbp
	je	.L24
	add	rsp, 8
	pop	rbx
	pop	rbp
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	mov	edi, DWORD PTR key[rip]
	call	pthread_getspecific
	cmp	rbx, rax
	sete	al
	add	rsp, 8
	movzx	eax, al
	pop	rbx
	pop	rbp
	ret
	.size	own, .-own
	.section	.rodata.str1.1
.LC1:
	.string	"once"
	.text
	.p2align 4
	.type	prepare, @function
prepare:
	sub	rsp, 8
	mov	edi, OFFSET FLAT:.LC1
	call	puts
	xor	esi, esi
	mov	edi, OFFSET FLAT:key
	add	rsp, 8
	jmp	pthread_key_create
	.size	prepare, .-prepare
	.section	.rodata.str1.1
.LC2:
	.string	"create %d\n"
.LC3:
	.string	"join %d"
.LC4:
	.string	" gave %ld\n"
.LC5:
	.string	"counted %ld, exact %ld\n"
.LC6:
	.string	"b"
.LC7:
	.string	"%s %ld, %d left, %d %d\n"
.LC8:
	.string	"barrier: %d of %d, %d serial\n"
.LC9:
	.string	"%d %d "
.LC10:
	.string	"%d %d\n"
.LC11:
	.string	"%d %d %d\n"
.LC12:
	.string	"while read: %d\n"
.LC13:
	.string	"after: %d\n"
.LC14:
	.string	"first"
.LC15:
	.string	"second"
.LC16:
	.string	"%ld %ld, %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r13
	push	r12
	push	rbp
	xor	ebp, ebp
	push	rbx
	sub	rsp, 168
	lea	rbx, [rsp+96]
	lea	r12, [rsp+56]
	mov	r13, rbx
	.p2align 4,,10
	.p2align 3
.L28:
	mov	rcx, r12
	mov	rdi, r13
	mov	edx, OFFSET FLAT:count
	xor	esi, esi
	add	ebp, 1
	add	r12, 4
	add	r13, 8
	mov	DWORD PTR [r12-4], ebp
	call	pthread_create
	mov	edi, OFFSET FLAT:.LC2
	mov	esi, eax
	xor	eax, eax
	call	printf
	cmp	ebp, 8
	jne	.L28
	mov	edi, OFFSET FLAT:gateMutex
	lea	rbp, [rsp+160]
	call	pthread_mutex_lock
	mov	edi, OFFSET FLAT:gateOpened
	mov	DWORD PTR gateIsOpen[rip], 1
	call	pthread_cond_broadcast
	mov	edi, OFFSET FLAT:gateMutex
	call	pthread_mutex_unlock
	.p2align 4,,10
	.p2align 3
.L29:
	mov	rdi, QWORD PTR [rbx]
	lea	rsi, [rsp+16]
	add	rbx, 8
	call	pthread_join
	mov	edi, OFFSET FLAT:.LC3
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rsi, QWORD PTR [rsp+16]
	mov	edi, OFFSET FLAT:.LC4
	xor	eax, eax
	call	printf
	cmp	rbx, rbp
	jne	.L29
	mov	edi, OFFSET FLAT:.LC5
	xor	eax, eax
	mov	ebx, 5
	mov	rdx, QWORD PTR exact[rip]
	mov	rsi, QWORD PTR counted[rip]
	call	printf
	xor	edx, edx
	xor	esi, esi
	mov	edi, OFFSET FLAT:ping
	call	sem_init
	xor	edx, edx
	xor	esi, esi
	mov	edi, OFFSET FLAT:pong
	call	sem_init
	mov	ecx, OFFSET FLAT:.LC6
	mov	edx, OFFSET FLAT:answer
	xor	esi, esi
	lea	rdi, [rsp+56]
	call	pthread_create
	.p2align 4,,10
	.p2align 3
.L30:
	mov	edi, OFFSET FLAT:course
	call	strlen
	mov	edx, 97
	mov	edi, OFFSET FLAT:ping
	mov	WORD PTR course[rax], dx
	call	sem_post
	mov	edi, OFFSET FLAT:pong
	call	sem_wait
	sub	ebx, 1
	jne	.L30
	mov	rdi, QWORD PTR [rsp+56]
	lea	rsi, [rsp+96]
	lea	rbp, [rsp+96]
	lea	r12, [rsp+128]
	call	pthread_join
	lea	rsi, [rsp+16]
	mov	edi, OFFSET FLAT:pong
	call	sem_getvalue
	mov	edi, OFFSET FLAT:pong
	call	sem_trywait
	mov	ebx, eax
	call	__errno_location
	mov	ecx, DWORD PTR [rsp+16]
	xor	r9d, r9d
	mov	r8d, ebx
	cmp	DWORD PTR [rax], 11
	mov	rdx, QWORD PTR [rsp+96]
	mov	esi, OFFSET FLAT:course
	mov	rbx, rbp
	sete	r9b
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:ping
	call	sem_destroy
	mov	edi, OFFSET FLAT:pong
	call	sem_destroy
	mov	edx, 4
	xor	esi, esi
	mov	edi, OFFSET FLAT:barrier
	call	pthread_barrier_init
.L31:
	mov	rdi, rbx
	xor	ecx, ecx
	mov	edx, OFFSET FLAT:meet
	xor	esi, esi
	call	pthread_create
	add	rbx, 8
	cmp	r12, rbx
	jne	.L31
.L32:
	mov	rdi, QWORD PTR [rbp+0]
	xor	esi, esi
	add	rbp, 8
	call	pthread_join
	cmp	r12, rbp
	jne	.L32
	mov	ecx, DWORD PTR serial[rip]
	mov	edx, DWORD PTR before[rip]
	mov	edi, OFFSET FLAT:.LC8
	xor	eax, eax
	mov	esi, DWORD PTR after[rip]
	call	printf
	lea	rdi, [rsp+8]
	call	pthread_mutexattr_init
	mov	esi, 1
	lea	rdi, [rsp+8]
	call	pthread_mutexattr_settype
	lea	rsi, [rsp+8]
	lea	rdi, [rsp+16]
	call	pthread_mutex_init
	mov	esi, 2
	lea	rdi, [rsp+8]
	call	pthread_mutexattr_settype
	lea	rsi, [rsp+8]
	lea	rdi, [rsp+56]
	call	pthread_mutex_init
	xor	esi, esi
	lea	rdi, [rsp+96]
	call	pthread_mutex_init
	lea	rdi, [rsp+16]
	call	pthread_mutex_lock
	lea	rdi, [rsp+16]
	mov	ebx, eax
	call	pthread_mutex_lock
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC9
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdi, [rsp+16]
	call	pthread_mutex_unlock
	lea	rdi, [rsp+16]
	mov	ebx, eax
	call	pthread_mutex_unlock
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC10
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdi, [rsp+56]
	call	pthread_mutex_lock
	lea	rdi, [rsp+56]
	mov	ebx, eax
	call	pthread_mutex_lock
	xor	edx, edx
	cmp	ebx, 35
	mov	edi, OFFSET FLAT:.LC9
	sete	dl
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdi, [rsp+56]
	call	pthread_mutex_unlock
	lea	rdi, [rsp+56]
	mov	ebx, eax
	call	pthread_mutex_unlock
	xor	edx, edx
	cmp	ebx, 1
	mov	edi, OFFSET FLAT:.LC10
	sete	dl
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdi, [rsp+96]
	call	pthread_mutex_unlock
	lea	rdi, [rsp+96]
	mov	ebx, eax
	call	pthread_mutex_trylock
	lea	rdi, [rsp+96]
	mov	ebp, eax
	call	pthread_mutex_trylock
	xor	edx, edx
	cmp	ebp, 16
	mov	ecx, ebx
	sete	dl
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC11
	xor	eax, eax
	call	printf
	lea	rdi, [rsp+8]
	call	pthread_mutexattr_destroy
	lea	rdi, [rsp+96]
	call	pthread_mutex_destroy
	mov	edi, OFFSET FLAT:pages
	mov	DWORD PTR [rsp+56], 42
	call	pthread_rwlock_rdlock
	mov	edi, OFFSET FLAT:pages
	call	pthread_rwlock_rdlock
	lea	rcx, [rsp+56]
	mov	edx, OFFSET FLAT:putNumber
	xor	esi, esi
	lea	rdi, [rsp+96]
	call	pthread_create
	mov	esi, DWORD PTR written[rip]
	mov	edi, OFFSET FLAT:.LC12
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:pages
	call	pthread_rwlock_unlock
	mov	edi, OFFSET FLAT:pages
	call	pthread_rwlock_unlock
	mov	rdi, QWORD PTR [rsp+96]
	xor	esi, esi
	call	pthread_join
	mov	esi, DWORD PTR written[rip]
	mov	edi, OFFSET FLAT:.LC13
	xor	eax, eax
	call	printf
	mov	ecx, OFFSET FLAT:.LC14
	mov	edx, OFFSET FLAT:own
	xor	esi, esi
	lea	rdi, [rsp+8]
	call	pthread_create
	mov	ecx, OFFSET FLAT:.LC15
	mov	edx, OFFSET FLAT:own
	xor	esi, esi
	lea	rdi, [rsp+16]
	call	pthread_create
	mov	rdi, QWORD PTR [rsp+8]
	lea	rsi, [rsp+56]
	call	pthread_join
	mov	rdi, QWORD PTR [rsp+16]
	lea	rsi, [rsp+96]
	call	pthread_join
	mov	rdx, QWORD PTR [rsp+96]
	mov	rsi, QWORD PTR [rsp+56]
	xor	eax, eax
	mov	ecx, 1
	mov	edi, OFFSET FLAT:.LC16
	call	printf
	lea	rdi, [rsp+96]
	xor	ecx, ecx
	xor	esi, esi
	mov	edx, OFFSET FLAT:last
	call	pthread_create
	xor	edi, edi
	call	pthread_exit
	.size	main, .-main
	.local	key
	.comm	key,4,4
	.local	once
	.comm	once,4,4
	.local	written
	.comm	written,4,4
	.local	pages
	.comm	pages,56,32
	.local	serial
	.comm	serial,4,4
	.local	after
	.comm	after,4,4
	.local	before
	.comm	before,4,4
	.local	barrier
	.comm	barrier,32,32
	.local	course
	.comm	course,64,32
	.local	pong
	.comm	pong,32,32
	.local	ping
	.comm	ping,32,32
	.local	exact
	.comm	exact,8,8
	.local	counted
	.comm	counted,8,8
	.local	gateIsOpen
	.comm	gateIsOpen,4,4
	.local	gateOpened
	.comm	gateOpened,48,32
	.local	gateMutex
	.comm	gateMutex,40,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
