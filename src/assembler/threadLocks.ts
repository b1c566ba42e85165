// What threads wait for, as code of the guest: mutexes, spin locks, locks of readers
// and writers, conditions, barriers and semaphores. The objects are as large as
// glibc's and begin as zeros, so that its initialisers fit them. A thread that has
// to wait gives its turn away with `.Lnext_thread` and looks again when it comes back.

/** Linux's numbers of errors. */
export const threadErrors = { EPERM: 1, EAGAIN: 11, EBUSY: 16, EDEADLK: 35, ETIMEDOUT: 110 };

/** How often a wait with an end in time gives its turn away before that end has come. */
export const mostTurns = 1000;

/** A function that compares the number at rdi with 0 until `jump` is taken, giving its turn away meanwhile, and then does `then` to it, at rbx. */
const waiting = (name: string, jump: string, then: string): string => `	.balign 16
${name}:
	push rbx
	mov rbx, rdi
1:	cmp dword ptr [rbx], 0
	${jump} 2f
	call .Lnext_thread
	jmp 1b
2:	${then}
	xor eax, eax
	pop rbx
	ret`;

/** pthread_mutex_t: locked at 0, how often more at 4, the low half of its owner at 8, its kind at 16, where glibc has it. */
const mutexes = `
	.balign 16
pthread_mutex_init:
	xor eax, eax
	mov [rdi], rax
	mov [rdi + 8], rax
	mov [rdi + 16], rax
	mov [rdi + 24], rax
	mov [rdi + 32], rax
	test rsi, rsi
	jz 1f
	mov eax, [rsi]
	and eax, 3
	mov [rdi + 16], eax
1:	xor eax, eax
	ret
	.balign 16
pthread_mutexattr_init:
	mov dword ptr [rdi], 0
	xor eax, eax
	ret
	.balign 16
pthread_mutexattr_settype:
	mov [rdi], esi
	xor eax, eax
	ret
	.balign 16
pthread_mutex_lock:
	push rbx
	mov rbx, rdi
1:	mov rax, [rip + .Lcurrent_thread]
	cmp dword ptr [rbx], 0
	je 3f
	cmp [rbx + 8], eax
	jne 2f
	mov ecx, [rbx + 16]
	and ecx, 3
	cmp ecx, 1
	je 4f
	mov eax, ${threadErrors.EDEADLK}
	cmp ecx, 2
	je 5f
2:	call .Lnext_thread
	jmp 1b
3:	mov dword ptr [rbx], 1
	mov [rbx + 8], eax
	xor eax, eax
	pop rbx
	ret
4:	inc dword ptr [rbx + 4]
	xor eax, eax
5:	pop rbx
	ret
	.balign 16
pthread_mutex_trylock:
	mov rax, [rip + .Lcurrent_thread]
	cmp dword ptr [rdi], 0
	je 1f
	cmp [rdi + 8], eax
	mov eax, ${threadErrors.EBUSY}
	jne 2f
	mov ecx, [rdi + 16]
	and ecx, 3
	cmp ecx, 1
	jne 2f
	inc dword ptr [rdi + 4]
	xor eax, eax
	ret
1:	mov dword ptr [rdi], 1
	mov [rdi + 8], eax
	xor eax, eax
2:	ret
	.balign 16
pthread_mutex_unlock:
	mov ecx, [rdi + 16]
	and ecx, 3
	jz 1f
	mov rax, [rip + .Lcurrent_thread]
	cmp [rdi + 8], eax
	mov eax, ${threadErrors.EPERM}
	jne 3f
	cmp dword ptr [rdi + 4], 0
	je 1f
	dec dword ptr [rdi + 4]
	jmp 2f
1:	mov qword ptr [rdi], 0
	mov dword ptr [rdi + 8], 0
2:	xor eax, eax
3:	ret
	.balign 16
pthread_spin_init:
	mov dword ptr [rdi], 0
	xor eax, eax
	ret
${waiting("pthread_spin_lock", "je", "mov dword ptr [rbx], 1")}
	.balign 16
pthread_spin_trylock:
	mov eax, ${threadErrors.EBUSY}
	cmp dword ptr [rdi], 0
	jne 1f
	mov dword ptr [rdi], 1
	xor eax, eax
1:	ret
	.balign 16
pthread_spin_unlock:
	mov dword ptr [rdi], 0
	xor eax, eax
	ret

	# pthread_rwlock_t: readers at 0, −1 for a writer.
	.balign 16
pthread_rwlock_init:
	mov dword ptr [rdi], 0
	xor eax, eax
	ret
${waiting("pthread_rwlock_rdlock", "jge", "inc dword ptr [rbx]")}
${waiting("pthread_rwlock_wrlock", "je", "mov dword ptr [rbx], -1")}
	.balign 16
pthread_rwlock_unlock:
	mov eax, [rdi]
	dec eax
	mov ecx, 0
	cmovs eax, ecx
	mov [rdi], eax
	xor eax, eax
	ret
`;

/** pthread_cond_t: how many have come to wait at 0, how many of them may go on at 4. They go in the order in which they came. */
const conditions = `
	.balign 16
pthread_cond_init:
	mov qword ptr [rdi], 0
	xor eax, eax
	ret
	.balign 16
pthread_cond_wait:
	mov edx, -1
	jmp .Lwait
	.balign 16
pthread_cond_timedwait:
	mov edx, ${mostTurns}
.Lwait:
	push rbx
	push r12
	push r13
	push r14
	push r15
	mov rbx, rdi
	mov r12, rsi
	mov r14d, edx
	mov r13d, [rbx]
	inc dword ptr [rbx]
	mov rdi, r12
	call pthread_mutex_unlock
	xor r15d, r15d
1:	mov eax, [rbx + 4]
	sub eax, r13d
	jg 2f
	mov r15d, ${threadErrors.ETIMEDOUT}
	sub r14d, 1
	jz 2f
	xor r15d, r15d
	call .Lnext_thread
	jmp 1b
2:	mov rdi, r12
	call pthread_mutex_lock
	mov eax, r15d
	pop r15
	pop r14
	pop r13
	pop r12
	pop rbx
	ret
	.balign 16
pthread_cond_signal:
	mov eax, [rdi + 4]
	cmp eax, [rdi]
	je 1f
	inc dword ptr [rdi + 4]
1:	xor eax, eax
	ret
	.balign 16
pthread_cond_broadcast:
	mov eax, [rdi]
	mov [rdi + 4], eax
	xor eax, eax
	ret

	# pthread_barrier_t: the number awaited at 0, those that are there at 4, how often it has opened at 8.
	.balign 16
pthread_barrier_init:
	mov [rdi], edx
	mov dword ptr [rdi + 4], 0
	mov dword ptr [rdi + 8], 0
	xor eax, eax
	ret
	.balign 16
pthread_barrier_wait:
	push rbx
	push r12
	sub rsp, 8
	mov rbx, rdi
	mov r12d, [rbx + 8]
	inc dword ptr [rbx + 4]
	mov eax, [rbx + 4]
	cmp eax, [rbx]
	jae 2f
1:	call .Lnext_thread
	cmp r12d, [rbx + 8]
	je 1b
	xor eax, eax
	jmp 3f
2:	mov dword ptr [rbx + 4], 0
	inc dword ptr [rbx + 8]
	mov eax, -1
3:	add rsp, 8
	pop r12
	pop rbx
	ret

	# sem_t: its value at 0.
	.balign 16
sem_init:
	mov [rdi], edx
	xor eax, eax
	ret
${waiting("sem_wait", "jne", "dec dword ptr [rbx]")}
	.balign 16
sem_trywait:
	cmp dword ptr [rdi], 0
	je 1f
	dec dword ptr [rdi]
	xor eax, eax
	ret
1:	sub rsp, 8
	call __errno_location
	add rsp, 8
	mov dword ptr [rax], ${threadErrors.EAGAIN}
	mov eax, -1
	ret
	.balign 16
sem_post:
	inc dword ptr [rdi]
	xor eax, eax
	ret
	.balign 16
sem_getvalue:
	mov eax, [rdi]
	mov [rsi], eax
	xor eax, eax
	ret
`;

/** All of them; a part of the text of `threadCode`. */
export const locks = mutexes + conditions;
