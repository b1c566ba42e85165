// Waits of threads that end after a while, and locks that are only tried: code of
// the guest beside that of `threadLocks.ts`. No clock is asked; a wait with an end
// in time gives its turn away a number of times before that end has come.

import { setErrorNumber } from "./libraryPart.ts";
import { mostTurns, threadErrors } from "./threadLocks.ts";

/** A function that tries `attempt` with what is at rdi until it does not say `busy`. */
const timed = (names: readonly string[], attempt: string): string => `	.balign 16
${names.map((name) => `${name}:`).join("\n")}
	push rbx
	push r12
	sub rsp, 8
	mov rbx, rdi
	mov r12d, ${mostTurns}
1:	mov rdi, rbx
	call ${attempt}
	cmp eax, ${threadErrors.EBUSY}
	jne 2f
	call .Lnext_thread
	dec r12d
	jnz 1b
	mov eax, ${threadErrors.ETIMEDOUT}
2:	add rsp, 8
	pop r12
	pop rbx
	ret
`;

export const trials = `
${timed(["pthread_mutex_timedlock", "pthread_mutex_clocklock"], "pthread_mutex_trylock")}
${timed(["pthread_rwlock_timedrdlock", "pthread_rwlock_clockrdlock"], "pthread_rwlock_tryrdlock")}
${timed(["pthread_rwlock_timedwrlock", "pthread_rwlock_clockwrlock"], "pthread_rwlock_trywrlock")}
${timed([".Ltimed_wait"], ".Ltry_wait")}
	.balign 16
pthread_rwlock_tryrdlock:
	mov eax, ${threadErrors.EBUSY}
	cmp dword ptr [rdi], 0
	jl 1f
	inc dword ptr [rdi]
	xor eax, eax
1:	ret
	.balign 16
pthread_rwlock_trywrlock:
	mov eax, ${threadErrors.EBUSY}
	cmp dword ptr [rdi], 0
	jne 1f
	mov dword ptr [rdi], -1
	xor eax, eax
1:	ret
	.balign 16
pthread_cond_clockwait:
	jmp pthread_cond_timedwait
	.balign 16
.Ltry_wait:
	mov eax, ${threadErrors.EBUSY}
	cmp dword ptr [rdi], 0
	je 1f
	dec dword ptr [rdi]
	xor eax, eax
1:	ret
	.balign 16
sem_timedwait:
sem_clockwait:
	sub rsp, 8
	call .Ltimed_wait
	add rsp, 8
	test eax, eax
	jz 1f
${setErrorNumber}1:	ret
`;
