	.file	"standardThreads.c"
	.intel_syntax noprefix
	.text
	.local	m
	.comm	m,40,32
	.local	c
	.comm	c,48,32
	.local	n
	.comm	n,4,4
	.local	ready
	.comm	ready,4,4
	.local	key
	.comm	key,4,4
	.local	once_count
	.comm	once_count,4,4
	.local	of
	.comm	of,4,4
	.section	.tbss,"awT",@nobits
	.align 4
	.type	tl, @object
	.size	tl, 4
tl:
	.zero	4
	.text
	.type	once, @function
once:
	push	rbp
	mov	rbp, rsp
	mov	eax, DWORD PTR once_count[rip]
	add	eax, 1
	mov	DWORD PTR once_count[rip], eax
	nop
	pop	rbp
	ret
	.size	once, .-once
	.type	work, @function
work:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	QWORD PTR [rbp-24], rdi
	mov	esi, OFFSET FLAT:once
	mov	edi, OFFSET FLAT:of
	call	call_once
	mov	rax, QWORD PTR [rbp-24]
	mov	DWORD PTR fs:tl@tpoff, eax
	mov	DWORD PTR [rbp-4], 0
	jmp	.L3
.L4:
	mov	edi, OFFSET FLAT:m
	call	mtx_lock
	mov	eax, DWORD PTR n[rip]
	add	eax, 1
	mov	DWORD PTR n[rip], eax
	mov	edi, OFFSET FLAT:m
	call	mtx_unlock
	call	thrd_yield
	add	DWORD PTR [rbp-4], 1
.L3:
	cmp	DWORD PTR [rbp-4], 99
	jle	.L4
	mov	eax, DWORD PTR key[rip]
	mov	rdx, QWORD PTR [rbp-24]
	mov	rsi, rdx
	mov	edi, eax
	call	tss_set
	mov	eax, DWORD PTR key[rip]
	mov	edi, eax
	call	tss_get
	mov	edx, eax
	mov	eax, DWORD PTR fs:tl@tpoff
	add	eax, edx
	leave
	ret
	.size	work, .-work
	.type	waiter, @function
waiter:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	QWORD PTR [rbp-8], rdi
	mov	edi, OFFSET FLAT:m
	call	mtx_lock
	jmp	.L7
.L8:
	mov	esi, OFFSET FLAT:m
	mov	edi, OFFSET FLAT:c
	call	cnd_wait
.L7:
	mov	eax, DWORD PTR ready[rip]
	test	eax, eax
	je	.L8
	mov	edi, OFFSET FLAT:m
	call	mtx_unlock
	mov	edi, 77
	call	thrd_exit
	.size	waiter, .-waiter
	.section	.rodata
.LC0:
	.string	"%d"
.LC1:
	.string	" %d"
.LC2:
	.string	" n %d %d\n"
.LC3:
	.string	"%d\n"
.LC4:
	.string	"%d %d\n"
.LC5:
	.string	"%d "
.LC6:
	.string	"%d %d %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	r12
	push	rbx
	sub	rsp, 240
	mov	esi, 0
	mov	edi, OFFSET FLAT:m
	call	mtx_init
	mov	edi, OFFSET FLAT:c
	call	cnd_init
	mov	esi, 0
	mov	edi, OFFSET FLAT:key
	call	tss_create
	mov	QWORD PTR [rbp-24], 0
	jmp	.L10
.L11:
	mov	rax, QWORD PTR [rbp-24]
	lea	rdx, [rbp-56]
	mov	rcx, QWORD PTR [rbp-24]
	sal	rcx, 3
	add	rcx, rdx
	mov	rdx, rax
	mov	esi, OFFSET FLAT:work
	mov	rdi, rcx
	call	thrd_create
	test	eax, eax
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	add	QWORD PTR [rbp-24], 1
.L10:
	cmp	QWORD PTR [rbp-24], 2
	jle	.L11
	mov	DWORD PTR [rbp-28], 0
	jmp	.L12
.L13:
	mov	eax, DWORD PTR [rbp-28]
	cdqe
	mov	rax, QWORD PTR [rbp-56+rax*8]
	lea	rdx, [rbp-68]
	mov	rsi, rdx
	mov	rdi, rax
	call	thrd_join
	mov	eax, DWORD PTR [rbp-68]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-28], 1
.L12:
	cmp	DWORD PTR [rbp-28], 2
	jle	.L13
	mov	edx, DWORD PTR once_count[rip]
	mov	eax, DWORD PTR n[rip]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	lea	rax, [rbp-64]
	mov	edx, 0
	mov	esi, OFFSET FLAT:waiter
	mov	rdi, rax
	call	thrd_create
	call	thrd_yield
	mov	edi, OFFSET FLAT:m
	call	mtx_lock
	mov	DWORD PTR ready[rip], 1
	mov	edi, OFFSET FLAT:c
	call	cnd_signal
	mov	edi, OFFSET FLAT:m
	call	mtx_unlock
	mov	rax, QWORD PTR [rbp-64]
	lea	rdx, [rbp-68]
	mov	rsi, rdx
	mov	rdi, rax
	call	thrd_join
	mov	eax, DWORD PTR [rbp-68]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:m
	call	mtx_lock
	call	thrd_current
	mov	rbx, rax
	call	thrd_current
	mov	rsi, rbx
	mov	rdi, rax
	call	thrd_equal
	test	eax, eax
	setne	al
	movzx	ebx, al
	mov	edi, OFFSET FLAT:m
	call	mtx_trylock
	cmp	eax, 1
	sete	al
	movzx	eax, al
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:m
	call	mtx_unlock
	lea	rax, [rbp-112]
	mov	esi, 1
	mov	rdi, rax
	call	mtx_init
	lea	rax, [rbp-112]
	mov	rdi, rax
	call	mtx_lock
	lea	rax, [rbp-112]
	mov	rdi, rax
	call	mtx_trylock
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	lea	rax, [rbp-112]
	mov	rdi, rax
	call	mtx_unlock
	lea	rax, [rbp-112]
	mov	rdi, rax
	call	mtx_unlock
	lea	rax, [rbp-112]
	mov	rdi, rax
	call	mtx_destroy
	mov	QWORD PTR [rbp-128], 0
	mov	QWORD PTR [rbp-120], 1000000
	lea	rax, [rbp-128]
	mov	esi, 0
	mov	rdi, rax
	call	thrd_sleep
	lea	rax, [rbp-128]
	mov	esi, 1
	mov	rdi, rax
	call	timespec_get
	mov	QWORD PTR [rbp-120], 0
	lea	rax, [rbp-168]
	mov	esi, 2
	mov	rdi, rax
	call	mtx_init
	lea	rdx, [rbp-128]
	lea	rax, [rbp-168]
	mov	rsi, rdx
	mov	rdi, rax
	call	mtx_timedlock
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-128]
	lea	rax, [rbp-168]
	mov	rsi, rdx
	mov	rdi, rax
	call	mtx_timedlock
	cmp	eax, 4
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-128]
	lea	rax, [rbp-168]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:c
	call	cnd_timedwait
	cmp	eax, 4
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-224]
	mov	eax, 0
	mov	ecx, 7
	mov	rdi, rdx
	rep stosq
	lea	rax, [rbp-224]
	mov	rdi, rax
	call	pthread_rwlock_trywrlock
	cmp	eax, 16
	sete	al
	movzx	ebx, al
	lea	rax, [rbp-224]
	mov	rdi, rax
	call	pthread_rwlock_tryrdlock
	mov	r12d, eax
	lea	rax, [rbp-224]
	mov	rdi, rax
	call	pthread_rwlock_tryrdlock
	mov	ecx, ebx
	mov	edx, r12d
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	printf
	lea	rax, [rbp-256]
	mov	edx, 1
	mov	esi, 0
	mov	rdi, rax
	call	sem_init
	lea	rdx, [rbp-128]
	lea	rax, [rbp-256]
	mov	rsi, rdx
	mov	rdi, rax
	call	sem_timedwait
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-128]
	lea	rax, [rbp-256]
	mov	rsi, rdx
	mov	rdi, rax
	call	sem_timedwait
	mov	DWORD PTR [rbp-32], eax
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 110
	sete	al
	movzx	edx, al
	mov	eax, DWORD PTR [rbp-32]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	mov	eax, 0
	add	rsp, 240
	pop	rbx
	pop	r12
	pop	rbp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
