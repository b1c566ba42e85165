	.file	"standardThreads.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	once, @function
once:
	add	DWORD PTR once_count[rip], 1
	ret
	.size	once, .-once
	.p2align 4
	.type	waiter, @function
waiter:
	sub	rsp, 8
	mov	edi, OFFSET FLAT:m
	call	mtx_lock
	mov	edx, DWORD PTR ready[rip]
	test	edx, edx
	jne	.L4
	.p2align 4,,10
	.p2align 3
.L5:
	mov	esi, OFFSET FLAT:m
	mov	edi, OFFSET FLAT:c
	call	cnd_wait
	mov	eax, DWORD PTR ready[rip]
	test	eax, eax
	je	.L5
.L4:
	mov	edi, OFFSET FLAT:m
	call	mtx_unlock
	mov	edi, 77
	call	thrd_exit
	.size	waiter, .-waiter
	.p2align 4
	.type	work, @function
work:
	push	rbp
	mov	esi, OFFSET FLAT:once
	mov	rbp, rdi
	mov	edi, OFFSET FLAT:of
	push	rbx
	mov	ebx, 100
	sub	rsp, 8
	call	call_once
	mov	DWORD PTR fs:tl@tpoff, ebp
	.p2align 4,,10
	.p2align 3
.L9:
	mov	edi, OFFSET FLAT:m
	call	mtx_lock
	mov	edi, OFFSET FLAT:m
	add	DWORD PTR n[rip], 1
	call	mtx_unlock
	call	thrd_yield
	sub	ebx, 1
	jne	.L9
	mov	edi, DWORD PTR key[rip]
	mov	rsi, rbp
	call	tss_set
	mov	edi, DWORD PTR key[rip]
	call	tss_get
	add	eax, DWORD PTR fs:tl@tpoff
	add	rsp, 8
	pop	rbx
	pop	rbp
	ret
	.size	work, .-work
	.section	.rodata.str1.1,"aMS",@progbits,1
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r12
	xor	esi, esi
	mov	edi, OFFSET FLAT:m
	push	rbp
	xor	ebp, ebp
	push	rbx
	sub	rsp, 224
	call	mtx_init
	mov	edi, OFFSET FLAT:c
	lea	rbx, [rsp+32]
	call	cnd_init
	xor	esi, esi
	mov	edi, OFFSET FLAT:key
	mov	r12, rbx
	call	tss_create
.L13:
	mov	rdx, rbp
	mov	rdi, r12
	mov	esi, OFFSET FLAT:work
	call	thrd_create
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC0
	test	eax, eax
	sete	sil
	xor	eax, eax
	add	rbp, 1
	add	r12, 8
	call	printf
	cmp	rbp, 3
	jne	.L13
	lea	rbp, [rbx+24]
.L14:
	mov	rdi, QWORD PTR [rbx]
	lea	rsi, [rsp+4]
	add	rbx, 8
	call	thrd_join
	mov	esi, DWORD PTR [rsp+4]
	mov	edi, OFFSET FLAT:.LC1
	xor	eax, eax
	call	printf
	cmp	rbx, rbp
	jne	.L14
	mov	edx, DWORD PTR once_count[rip]
	mov	esi, DWORD PTR n[rip]
	mov	edi, OFFSET FLAT:.LC2
	xor	eax, eax
	call	printf
	xor	edx, edx
	mov	esi, OFFSET FLAT:waiter
	lea	rdi, [rsp+8]
	call	thrd_create
	call	thrd_yield
	mov	edi, OFFSET FLAT:m
	call	mtx_lock
	mov	edi, OFFSET FLAT:c
	mov	DWORD PTR ready[rip], 1
	call	cnd_signal
	mov	edi, OFFSET FLAT:m
	call	mtx_unlock
	mov	rdi, QWORD PTR [rsp+8]
	lea	rsi, [rsp+4]
	call	thrd_join
	mov	esi, DWORD PTR [rsp+4]
	mov	edi, OFFSET FLAT:.LC3
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:m
	call	mtx_lock
	call	thrd_current
	mov	rbp, rax
	call	thrd_current
	mov	edi, OFFSET FLAT:m
	mov	rbx, rax
	call	mtx_trylock
	xor	edx, edx
	cmp	rbp, rbx
	mov	edi, OFFSET FLAT:.LC4
	sete	dl
	xor	esi, esi
	cmp	eax, 1
	sete	sil
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:m
	call	mtx_unlock
	mov	esi, 1
	lea	rdi, [rsp+88]
	call	mtx_init
	lea	rdi, [rsp+88]
	call	mtx_lock
	lea	rdi, [rsp+88]
	call	mtx_trylock
	mov	edi, OFFSET FLAT:.LC3
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdi, [rsp+88]
	call	mtx_unlock
	lea	rdi, [rsp+88]
	call	mtx_unlock
	lea	rdi, [rsp+88]
	call	mtx_destroy
	xor	esi, esi
	lea	rdi, [rsp+16]
	mov	QWORD PTR [rsp+16], 0
	mov	QWORD PTR [rsp+24], 1000000
	call	thrd_sleep
	lea	rdi, [rsp+16]
	mov	esi, 1
	call	timespec_get
	lea	rdi, [rsp+128]
	mov	esi, 2
	mov	QWORD PTR [rsp+24], 0
	call	mtx_init
	lea	rsi, [rsp+16]
	lea	rdi, [rsp+128]
	call	mtx_timedlock
	mov	edi, OFFSET FLAT:.LC5
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+16]
	lea	rdi, [rsp+128]
	call	mtx_timedlock
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC3
	cmp	eax, 4
	sete	sil
	xor	eax, eax
	call	printf
	lea	rdx, [rsp+16]
	mov	edi, OFFSET FLAT:c
	lea	rsi, [rsp+128]
	call	cnd_timedwait
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC3
	cmp	eax, 4
	sete	sil
	xor	eax, eax
	call	printf
	xor	eax, eax
	mov	ecx, 7
	lea	rdi, [rsp+168]
	rep stosq
	lea	rdi, [rsp+168]
	call	pthread_rwlock_trywrlock
	lea	rdi, [rsp+168]
	mov	ebp, eax
	call	pthread_rwlock_tryrdlock
	lea	rdi, [rsp+168]
	mov	ebx, eax
	call	pthread_rwlock_tryrdlock
	xor	ecx, ecx
	cmp	ebp, 16
	mov	edx, ebx
	sete	cl
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	call	printf
	mov	edx, 1
	xor	esi, esi
	lea	rdi, [rsp+56]
	call	sem_init
	lea	rsi, [rsp+16]
	lea	rdi, [rsp+56]
	call	sem_timedwait
	mov	edi, OFFSET FLAT:.LC5
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+16]
	lea	rdi, [rsp+56]
	call	sem_timedwait
	mov	ebx, eax
	call	__errno_location
	xor	edx, edx
	mov	esi, ebx
	mov	edi, OFFSET FLAT:.LC4
	cmp	DWORD PTR [rax], 110
	sete	dl
	xor	eax, eax
	call	printf
	add	rsp, 224
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.size	main, .-main
	.section	.tbss,"awT",@nobits
	.align 4
	.type	tl, @object
	.size	tl, 4
tl:
	.zero	4
	.local	of
	.comm	of,4,4
	.local	once_count
	.comm	once_count,4,4
	.local	key
	.comm	key,4,4
	.local	ready
	.comm	ready,4,4
	.local	n
	.comm	n,4,4
	.local	c
	.comm	c,48,32
	.local	m
	.comm	m,40,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
