	.file	"threads.c"
	.intel_syntax noprefix
	.text
	.local	gateMutex
	.comm	gateMutex,40,32
	.local	gateOpened
	.comm	gateOpened,48,32
	.local	gateIsOpen
	.comm	gateIsOpen,4,4
	.local	counted
	.comm	counted,8,8
	.local	exact
	.comm	exact,8,8
	.type	waitAtGate, @function
waitAtGate:
	push	rbp
	mov	rbp, rsp
	mov	edi, OFFSET FLAT:gateMutex
	call	pthread_mutex_lock
	jmp	.L2
.L3:
	mov	esi, OFFSET FLAT:gateMutex
	mov	edi, OFFSET FLAT:gateOpened
	call	pthread_cond_wait
.L2:
	mov	eax, DWORD PTR gateIsOpen[rip]
	test	eax, eax
	je	.L3
	mov	edi, OFFSET FLAT:gateMutex
	call	pthread_mutex_unlock
	nop
	pop	rbp
	ret
	.size	waitAtGate, .-waitAtGate
	.type	count, @function
count:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	QWORD PTR [rbp-24], rdi
	call	waitAtGate
	mov	DWORD PTR [rbp-4], 0
	jmp	.L5
.L6:
	mov	edi, OFFSET FLAT:gateMutex
	call	pthread_mutex_lock
	mov	rax, QWORD PTR [rbp-24]
	mov	eax, DWORD PTR [rax]
	movsx	rdx, eax
	mov	rax, QWORD PTR counted[rip]
	add	rax, rdx
	mov	QWORD PTR counted[rip], rax
	mov	edi, OFFSET FLAT:gateMutex
	call	pthread_mutex_unlock
	lock add	QWORD PTR exact[rip], 1
	add	DWORD PTR [rbp-4], 1
.L5:
	cmp	DWORD PTR [rbp-4], 1999
	jle	.L6
	mov	rax, QWORD PTR [rbp-24]
	mov	edx, DWORD PTR [rax]
	mov	eax, edx
	sal	eax, 2
	add	eax, edx
	add	eax, eax
	cdqe
	leave
	ret
	.size	count, .-count
	.section	.rodata
.LC0:
	.string	"create %d\n"
.LC1:
	.string	"join %d"
.LC2:
	.string	" gave %ld\n"
.LC3:
	.string	"counted %ld, exact %ld\n"
	.text
	.type	gate, @function
gate:
	push	rbp
	mov	rbp, rsp
	add	rsp, -128
	mov	DWORD PTR [rbp-4], 0
	jmp	.L9
.L10:
	mov	eax, DWORD PTR [rbp-4]
	lea	edx, [rax+1]
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	mov	DWORD PTR [rbp-112+rax*4], edx
	lea	rax, [rbp-112]
	mov	edx, DWORD PTR [rbp-4]
	movsx	rdx, edx
	sal	rdx, 2
	add	rdx, rax
	lea	rax, [rbp-80]
	mov	ecx, DWORD PTR [rbp-4]
	movsx	rcx, ecx
	sal	rcx, 3
	add	rax, rcx
	mov	rcx, rdx
	mov	edx, OFFSET FLAT:count
	mov	esi, 0
	mov	rdi, rax
	call	pthread_create
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-4], 1
.L9:
	cmp	DWORD PTR [rbp-4], 7
	jle	.L10
	mov	edi, OFFSET FLAT:gateMutex
	call	pthread_mutex_lock
	mov	DWORD PTR gateIsOpen[rip], 1
	mov	edi, OFFSET FLAT:gateOpened
	call	pthread_cond_broadcast
	mov	edi, OFFSET FLAT:gateMutex
	call	pthread_mutex_unlock
	mov	DWORD PTR [rbp-8], 0
	jmp	.L11
.L12:
	mov	eax, DWORD PTR [rbp-8]
	cdqe
	mov	rax, QWORD PTR [rbp-80+rax*8]
	lea	rdx, [rbp-120]
	mov	rsi, rdx
	mov	rdi, rax
	call	pthread_join
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-120]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-8], 1
.L11:
	cmp	DWORD PTR [rbp-8], 7
	jle	.L12
	mov	rax, QWORD PTR exact[rip]
	mov	QWORD PTR [rbp-16], rax
	mov	rdx, QWORD PTR [rbp-16]
	mov	rax, QWORD PTR counted[rip]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	nop
	leave
	ret
	.size	gate, .-gate
	.local	ping
	.comm	ping,32,32
	.local	pong
	.comm	pong,32,32
	.local	course
	.comm	course,64,32
	.type	answer, @function
answer:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	QWORD PTR [rbp-24], rdi
	mov	DWORD PTR [rbp-4], 0
	jmp	.L14
.L15:
	mov	edi, OFFSET FLAT:ping
	call	sem_wait
	mov	rax, QWORD PTR [rbp-24]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:course
	call	strcat
	mov	edi, OFFSET FLAT:pong
	call	sem_post
	add	DWORD PTR [rbp-4], 1
.L14:
	cmp	DWORD PTR [rbp-4], 4
	jle	.L15
	mov	edi, 7
	call	pthread_exit
	.size	answer, .-answer
	.section	.rodata
.LC4:
	.string	"b"
.LC5:
	.string	"%s %ld, %d left, %d %d\n"
	.text
	.type	turns, @function
turns:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	edx, 0
	mov	esi, 0
	mov	edi, OFFSET FLAT:ping
	call	sem_init
	mov	edx, 0
	mov	esi, 0
	mov	edi, OFFSET FLAT:pong
	call	sem_init
	lea	rax, [rbp-16]
	mov	ecx, OFFSET FLAT:.LC4
	mov	edx, OFFSET FLAT:answer
	mov	esi, 0
	mov	rdi, rax
	call	pthread_create
	mov	DWORD PTR [rbp-4], 0
	jmp	.L17
.L18:
	mov	edi, OFFSET FLAT:course
	call	strlen
	add	rax, OFFSET FLAT:course
	mov	WORD PTR [rax], 97
	mov	edi, OFFSET FLAT:ping
	call	sem_post
	mov	edi, OFFSET FLAT:pong
	call	sem_wait
	add	DWORD PTR [rbp-4], 1
.L17:
	cmp	DWORD PTR [rbp-4], 4
	jle	.L18
	mov	rax, QWORD PTR [rbp-16]
	lea	rdx, [rbp-24]
	mov	rsi, rdx
	mov	rdi, rax
	call	pthread_join
	lea	rax, [rbp-28]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:pong
	call	sem_getvalue
	mov	edi, OFFSET FLAT:pong
	call	sem_trywait
	mov	DWORD PTR [rbp-8], eax
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 11
	sete	al
	movzx	ecx, al
	mov	eax, DWORD PTR [rbp-28]
	mov	rdx, QWORD PTR [rbp-24]
	mov	rsi, rdx
	mov	edx, DWORD PTR [rbp-8]
	mov	r9d, ecx
	mov	r8d, edx
	mov	ecx, eax
	mov	rdx, rsi
	mov	esi, OFFSET FLAT:course
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:ping
	call	sem_destroy
	mov	edi, OFFSET FLAT:pong
	call	sem_destroy
	nop
	leave
	ret
	.size	turns, .-turns
	.local	barrier
	.comm	barrier,32,32
	.local	before
	.comm	before,4,4
	.local	after
	.comm	after,4,4
	.local	serial
	.comm	serial,4,4
	.type	meet, @function
meet:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	QWORD PTR [rbp-24], rdi
	mov	edi, OFFSET FLAT:gateMutex
	call	pthread_mutex_lock
	mov	eax, DWORD PTR before[rip]
	add	eax, 1
	mov	DWORD PTR before[rip], eax
	mov	edi, OFFSET FLAT:gateMutex
	call	pthread_mutex_unlock
	mov	edi, OFFSET FLAT:barrier
	call	pthread_barrier_wait
	mov	DWORD PTR [rbp-4], eax
	mov	edi, OFFSET FLAT:gateMutex
	call	pthread_mutex_lock
	mov	eax, DWORD PTR before[rip]
	cmp	eax, 4
	sete	al
	movzx	edx, al
	mov	eax, DWORD PTR after[rip]
	add	eax, edx
	mov	DWORD PTR after[rip], eax
	cmp	DWORD PTR [rbp-4], -1
	sete	al
	movzx	edx, al
	mov	eax, DWORD PTR serial[rip]
	add	eax, edx
	mov	DWORD PTR serial[rip], eax
	mov	edi, OFFSET FLAT:gateMutex
	call	pthread_mutex_unlock
	mov	rax, QWORD PTR [rbp-24]
	leave
	ret
	.size	meet, .-meet
	.section	.rodata
.LC6:
	.string	"barrier: %d of %d, %d serial\n"
	.text
	.type	barriers, @function
barriers:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 48
	mov	edx, 4
	mov	esi, 0
	mov	edi, OFFSET FLAT:barrier
	call	pthread_barrier_init
	mov	DWORD PTR [rbp-4], 0
	jmp	.L22
.L23:
	lea	rax, [rbp-40]
	mov	edx, DWORD PTR [rbp-4]
	movsx	rdx, edx
	sal	rdx, 3
	add	rax, rdx
	mov	ecx, 0
	mov	edx, OFFSET FLAT:meet
	mov	esi, 0
	mov	rdi, rax
	call	pthread_create
	add	DWORD PTR [rbp-4], 1
.L22:
	cmp	DWORD PTR [rbp-4], 3
	jle	.L23
	mov	DWORD PTR [rbp-8], 0
	jmp	.L24
.L25:
	mov	eax, DWORD PTR [rbp-8]
	cdqe
	mov	rax, QWORD PTR [rbp-40+rax*8]
	mov	esi, 0
	mov	rdi, rax
	call	pthread_join
	add	DWORD PTR [rbp-8], 1
.L24:
	cmp	DWORD PTR [rbp-8], 3
	jle	.L25
	mov	ecx, DWORD PTR serial[rip]
	mov	edx, DWORD PTR before[rip]
	mov	eax, DWORD PTR after[rip]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	printf
	nop
	leave
	ret
	.size	barriers, .-barriers
	.section	.rodata
.LC7:
	.string	"%d %d "
.LC8:
	.string	"%d %d\n"
.LC9:
	.string	"%d %d %d\n"
	.text
	.type	mutexes, @function
mutexes:
	push	rbp
	mov	rbp, rsp
	push	r12
	push	rbx
	add	rsp, -128
	lea	rax, [rbp-20]
	mov	rdi, rax
	call	pthread_mutexattr_init
	lea	rax, [rbp-20]
	mov	esi, 1
	mov	rdi, rax
	call	pthread_mutexattr_settype
	lea	rdx, [rbp-20]
	lea	rax, [rbp-64]
	mov	rsi, rdx
	mov	rdi, rax
	call	pthread_mutex_init
	lea	rax, [rbp-20]
	mov	esi, 2
	mov	rdi, rax
	call	pthread_mutexattr_settype
	lea	rdx, [rbp-20]
	lea	rax, [rbp-104]
	mov	rsi, rdx
	mov	rdi, rax
	call	pthread_mutex_init
	lea	rax, [rbp-144]
	mov	esi, 0
	mov	rdi, rax
	call	pthread_mutex_init
	lea	rax, [rbp-64]
	mov	rdi, rax
	call	pthread_mutex_lock
	mov	ebx, eax
	lea	rax, [rbp-64]
	mov	rdi, rax
	call	pthread_mutex_lock
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC7
	mov	eax, 0
	call	printf
	lea	rax, [rbp-64]
	mov	rdi, rax
	call	pthread_mutex_unlock
	mov	ebx, eax
	lea	rax, [rbp-64]
	mov	rdi, rax
	call	pthread_mutex_unlock
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC8
	mov	eax, 0
	call	printf
	lea	rax, [rbp-104]
	mov	rdi, rax
	call	pthread_mutex_lock
	cmp	eax, 35
	sete	al
	movzx	ebx, al
	lea	rax, [rbp-104]
	mov	rdi, rax
	call	pthread_mutex_lock
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC7
	mov	eax, 0
	call	printf
	lea	rax, [rbp-104]
	mov	rdi, rax
	call	pthread_mutex_unlock
	cmp	eax, 1
	sete	al
	movzx	ebx, al
	lea	rax, [rbp-104]
	mov	rdi, rax
	call	pthread_mutex_unlock
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC8
	mov	eax, 0
	call	printf
	lea	rax, [rbp-144]
	mov	rdi, rax
	call	pthread_mutex_unlock
	mov	r12d, eax
	lea	rax, [rbp-144]
	mov	rdi, rax
	call	pthread_mutex_trylock
	cmp	eax, 16
	sete	al
	movzx	ebx, al
	lea	rax, [rbp-144]
	mov	rdi, rax
	call	pthread_mutex_trylock
	mov	ecx, r12d
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 0
	call	printf
	lea	rax, [rbp-20]
	mov	rdi, rax
	call	pthread_mutexattr_destroy
	lea	rax, [rbp-144]
	mov	rdi, rax
	call	pthread_mutex_destroy
	nop
	sub	rsp, -128
	pop	rbx
	pop	r12
	pop	rbp
	ret
	.size	mutexes, .-mutexes
	.local	pages
	.comm	pages,56,32
	.local	written
	.comm	written,4,4
	.type	putNumber, @function
putNumber:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	QWORD PTR [rbp-8], rdi
	mov	edi, OFFSET FLAT:pages
	call	pthread_rwlock_wrlock
	mov	rax, QWORD PTR [rbp-8]
	mov	eax, DWORD PTR [rax]
	mov	DWORD PTR written[rip], eax
	mov	edi, OFFSET FLAT:pages
	call	pthread_rwlock_unlock
	mov	eax, 0
	leave
	ret
	.size	putNumber, .-putNumber
	.section	.rodata
.LC10:
	.string	"while read: %d\n"
.LC11:
	.string	"after: %d\n"
	.text
	.type	readers, @function
readers:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	DWORD PTR [rbp-12], 42
	mov	edi, OFFSET FLAT:pages
	call	pthread_rwlock_rdlock
	mov	edi, OFFSET FLAT:pages
	call	pthread_rwlock_rdlock
	lea	rdx, [rbp-12]
	lea	rax, [rbp-8]
	mov	rcx, rdx
	mov	edx, OFFSET FLAT:putNumber
	mov	esi, 0
	mov	rdi, rax
	call	pthread_create
	mov	eax, DWORD PTR written[rip]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC10
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:pages
	call	pthread_rwlock_unlock
	mov	edi, OFFSET FLAT:pages
	call	pthread_rwlock_unlock
	mov	rax, QWORD PTR [rbp-8]
	mov	esi, 0
	mov	rdi, rax
	call	pthread_join
	mov	eax, DWORD PTR written[rip]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 0
	call	printf
	nop
	leave
	ret
	.size	readers, .-readers
	.local	once
	.comm	once,4,4
	.local	key
	.comm	key,4,4
	.section	.rodata
.LC12:
	.string	"once"
	.text
	.type	prepare, @function
prepare:
	push	rbp
	mov	rbp, rsp
	mov	edi, OFFSET FLAT:.LC12
	call	puts
	mov	esi, 0
	mov	edi, OFFSET FLAT:key
	call	pthread_key_create
	nop
	pop	rbp
	ret
	.size	prepare, .-prepare
	.type	own, @function
own:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	QWORD PTR [rbp-24], rdi
	mov	esi, OFFSET FLAT:prepare
	mov	edi, OFFSET FLAT:once
	call	pthread_once
	mov	eax, DWORD PTR key[rip]
	mov	edi, eax
	call	pthread_getspecific
	test	rax, rax
	sete	al
	movzx	eax, al
	mov	DWORD PTR [rbp-4], eax
	mov	eax, DWORD PTR key[rip]
	mov	rdx, QWORD PTR [rbp-24]
	mov	rsi, rdx
	mov	edi, eax
	call	pthread_setspecific
	cmp	DWORD PTR [rbp-4], 0
	je	.L32
	mov	eax, DWORD PTR key[rip]
	mov	edi, eax
	call	pthread_getspecific
	cmp	QWORD PTR [rbp-24], rax
	jne	.L32
	mov	eax, 1
	jmp	.L33
.L32:
	mov	eax, 0
.L33:
	cdqe
	leave
	ret
	.size	own, .-own
	.section	.rodata
.LC13:
	.string	"first"
.LC14:
	.string	"second"
.LC15:
	.string	"%ld %ld, %d\n"
	.text
	.type	keys, @function
keys:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 40
	lea	rax, [rbp-24]
	mov	ecx, OFFSET FLAT:.LC13
	mov	edx, OFFSET FLAT:own
	mov	esi, 0
	mov	rdi, rax
	call	pthread_create
	lea	rax, [rbp-32]
	mov	ecx, OFFSET FLAT:.LC14
	mov	edx, OFFSET FLAT:own
	mov	esi, 0
	mov	rdi, rax
	call	pthread_create
	mov	rax, QWORD PTR [rbp-24]
	lea	rdx, [rbp-40]
	mov	rsi, rdx
	mov	rdi, rax
	call	pthread_join
	mov	rax, QWORD PTR [rbp-32]
	lea	rdx, [rbp-48]
	mov	rsi, rdx
	mov	rdi, rax
	call	pthread_join
	call	pthread_self
	mov	rbx, rax
	call	pthread_self
	mov	rsi, rbx
	mov	rdi, rax
	call	pthread_equal
	test	eax, eax
	setne	al
	movzx	eax, al
	mov	rdx, QWORD PTR [rbp-48]
	mov	rdi, rdx
	mov	rdx, QWORD PTR [rbp-40]
	mov	rsi, rdx
	mov	ecx, eax
	mov	rdx, rdi
	mov	edi, OFFSET FLAT:.LC15
	mov	eax, 0
	call	printf
	nop
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	keys, .-keys
	.section	.rodata
.LC16:
	.string	"the last one"
	.text
	.type	last, @function
last:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	QWORD PTR [rbp-8], rdi
	mov	edi, OFFSET FLAT:.LC16
	call	puts
	mov	eax, 0
	leave
	ret
	.size	last, .-last
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	call	gate
	call	turns
	call	barriers
	call	mutexes
	call	readers
	call	keys
	lea	rax, [rbp-8]
	mov	ecx, 0
	mov	edx, OFFSET FLAT:last
	mov	esi, 0
	mov	rdi, rax
	call	pthread_create
	mov	edi, 0
	call	pthread_exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
