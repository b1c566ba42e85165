// threads.h: C11's threads, which are those of POSIX under other names and with
// other results (assembler/threadCode.ts).

import type { LibraryPart } from "./libraryPart.ts";

/** Functions whose result becomes 0 for done, 1 for busy, 2 for an error, 3 for no memory, 4 for too late. */
const translated: Readonly<Record<string, string>> = {
	thrd_detach: "pthread_detach",
	mtx_lock: "pthread_mutex_lock",
	mtx_trylock: "pthread_mutex_trylock",
	mtx_timedlock: "pthread_mutex_timedlock",
	mtx_unlock: "pthread_mutex_unlock",
	cnd_wait: "pthread_cond_wait",
	cnd_timedwait: "pthread_cond_timedwait",
	cnd_signal: "pthread_cond_signal",
	cnd_broadcast: "pthread_cond_broadcast",
	tss_create: "pthread_key_create",
	tss_set: "pthread_setspecific",
};

/** Functions that are the same. */
const same: Readonly<Record<string, string>> = {
	thrd_current: "pthread_self",
	thrd_equal: "pthread_equal",
	thrd_yield: "sched_yield",
	tss_get: "pthread_getspecific",
	tss_delete: "pthread_key_delete",
	call_once: "pthread_once",
	mtx_destroy: "pthread_mutex_destroy",
	cnd_destroy: "pthread_cond_destroy",
};

const own = `
	.balign 16
thrd_create:
	mov rcx, rdx
	mov rdx, rsi
	xor esi, esi
	sub rsp, 8
	call pthread_create
	jmp .Lthread_result
	# The result is an int.
	.balign 16
thrd_join:
	push rsi
	push 0
	mov rsi, rsp
	sub rsp, 8
	call pthread_join
	add rsp, 8
	pop rdx
	pop rcx
	test rcx, rcx
	jz 1f
	mov [rcx], edx
1:	sub rsp, 8
	jmp .Lthread_result
	.balign 16
thrd_exit:
	movsxd rdi, edi
	jmp pthread_exit
	# (mutex, kind): only whether it is recursive matters.
	.balign 16
mtx_init:
	xor eax, eax
	mov ecx, 5
	mov rdx, rdi
	rep stosq
	and esi, 1
	mov [rdx + 16], esi
	ret
	.balign 16
cnd_init:
	xor eax, eax
	mov ecx, 6
	rep stosq
	ret
	.balign 16
.Lthread_result:
	add rsp, 8
	test eax, eax
	jz 1f
	mov ecx, eax
	mov eax, 1
	cmp ecx, 16
	je 1f
	mov eax, 3
	cmp ecx, 12
	je 1f
	mov eax, 4
	cmp ecx, 110
	je 1f
	mov eax, 2
1:	ret
`;

const text = [
	own,
	...Object.entries(translated).map(([name, function_]) => {
		return `	.balign 16\n${name}:\n	sub rsp, 8\n	call ${function_}\n	jmp .Lthread_result\n`;
	}),
	...Object.entries(same).map(([name, function_]) => `	.balign 16\n${name}:\n	jmp ${function_}\n`),
].join("");

export const standardThreads: LibraryPart = {
	names: [...text.matchAll(/^([a-z]\w+):$/gm)].map(([, name = ""]) => name),
	uses: ["pthread_create"],
	text,
};
