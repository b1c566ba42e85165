// The C library's threads, as ordinary code in the guest: each is a stack of its
// own, which the debugger shows as such. There is one processor, and a thread goes
// on until it waits: for another's end, a lock, a condition, a turn it gives away.
// Then the next in the ring has its turn, so that every run takes the same course.
// A thread that waits by looking at a variable again and again waits for ever.

import { firstFsBase } from "../isa/segments.ts";
import type { LibraryPart } from "./libraryPart.ts";
import { locks, threadErrors } from "./threadLocks.ts";
import { trials } from "./threadTrials.ts";

/** Bytes of a thread's stack, with its record at the upper end. */
const stackSize = 512 << 10;

/**
 * A thread's record, whose address is its pthread_t: its rsp while others run, 1 when it has ended, what it
 * gave back, the next in the ring, the base of its fs, and the values of up to 32 keys.
 */
const record = { rsp: 0, ended: 8, value: 16, next: 24, fs: 32, keys: 48, size: 48 + 8 * 32 };

/** ARCH_SET_FS of arch_prctl. */
const setFs = 0x1002;

/** The turns, and threads' beginnings and ends. Only rax, rcx and rdx change in `.Lnext_thread`. */
const turns = `
	.balign 16
.Lnext_thread:
	push rbp
	push rbx
	push r12
	push r13
	push r14
	push r15
	mov rax, [rip + .Lcurrent_thread]
	mov [rax], rsp
1:	mov rax, [rax + ${record.next}]
	cmp dword ptr [rax + ${record.ended}], 0
	jne 1b
	mov rdx, [rip + .Lcurrent_thread]
	mov rcx, [rax + ${record.fs}]
	cmp rcx, [rdx + ${record.fs}]
	je 2f
	push rdi
	push rsi
	push r11
	mov rbx, rax
	mov rsi, rcx
	mov edi, ${setFs}
	mov eax, 158
	syscall
	mov rax, rbx
	pop r11
	pop rsi
	pop rdi
2:	mov [rip + .Lcurrent_thread], rax
	mov rsp, [rax]
	pop r15
	pop r14
	pop r13
	pop r12
	pop rbx
	pop rbp
	ret

	.balign 16
.Lthread_begins:
	mov rdi, r13
	call r12
	mov rdi, rax
	call pthread_exit
	.balign 16
pthread_exit:
	sub rsp, 8
	mov rbx, [rip + .Lcurrent_thread]
	mov [rbx + ${record.value}], rdi
	.weak __end_thread
	mov eax, offset __end_thread
	test eax, eax
	jz 1f
	call rax
1:	lea rax, [rip + .Lmain_thread]
	cmp rbx, rax
	je 2f
	mov dword ptr [rbx + ${record.ended}], 1
	call .Lnext_thread
	# The first thread waits for all others, and the program ends with the last of them.
2:	mov rax, rbx
3:	mov rax, [rax + ${record.next}]
	cmp rax, rbx
	je 5f
	cmp dword ptr [rax + ${record.ended}], 0
	jne 3b
	call .Lnext_thread
	jmp 2b
5:	xor edi, edi
	call exit

	.balign 16
pthread_create:
	push rbx
	push r12
	push r13
	mov rbx, rdi
	mov r12, rdx
	mov r13, rcx
	xor edi, edi
	mov esi, ${stackSize}
	mov edx, 3
	mov r10d, 0x22
	mov r8, -1
	xor r9d, r9d
	mov eax, 9
	syscall
	cmp rax, -4095
	jae 1f
	lea rdi, [rax + ${stackSize - record.size}]
	push rdi
	push rdi
	call __thread_area
	mov rcx, rax
	pop rax
	pop rax
	mov [rax + ${record.fs}], rcx
	# With a return address of 0 above it, where frames end.
	and rdx, -16
	sub rdx, 72
	mov [rax], rdx
	mov [rdx + 16], r13
	mov [rdx + 24], r12
	lea rcx, [rip + .Lthread_begins]
	mov [rdx + 48], rcx
	# It comes last: before the first in the ring, which is the current one's turn to be next.
	mov rdx, [rip + .Lcurrent_thread]
	mov rcx, rdx
2:	mov r8, [rcx + ${record.next}]
	cmp r8, rdx
	je 3f
	mov rcx, r8
	jmp 2b
3:	mov [rax + ${record.next}], rdx
	mov [rcx + ${record.next}], rax
	mov [rbx], rax
	xor eax, eax
	jmp 4f
1:	mov eax, ${threadErrors.EAGAIN}
4:	pop r13
	pop r12
	pop rbx
	ret

	.balign 16
pthread_join:
	push rbx
	push r12
	sub rsp, 8
	mov rbx, rdi
	mov r12, rsi
	mov eax, ${threadErrors.EDEADLK}
	cmp rbx, [rip + .Lcurrent_thread]
	je 5f
1:	cmp dword ptr [rbx + ${record.ended}], 0
	jne 2f
	call .Lnext_thread
	jmp 1b
2:	test r12, r12
	jz 3f
	mov rax, [rbx + ${record.value}]
	mov [r12], rax
	# Out of the ring, and its memory given back.
3:	mov rax, rbx
4:	mov rcx, rax
	mov rax, [rax + ${record.next}]
	cmp rax, rbx
	jne 4b
	mov rax, [rbx + ${record.next}]
	mov [rcx + ${record.next}], rax
	lea rax, [rip + .Lmain_thread]
	cmp rax, rbx
	je 6f
	lea rdi, [rbx - ${stackSize - record.size}]
	mov esi, ${stackSize}
	mov eax, 11
	syscall
6:	xor eax, eax
5:	add rsp, 8
	pop r12
	pop rbx
	ret

	.balign 16
pthread_self:
	mov rax, [rip + .Lcurrent_thread]
	ret
	.balign 16
pthread_equal:
	xor eax, eax
	cmp rdi, rsi
	sete al
	ret
	.balign 16
sched_yield:
pthread_yield:
	sub rsp, 8
	call .Lnext_thread
	add rsp, 8
	xor eax, eax
	ret
	.balign 16
pthread_detach:
pthread_attr_init:
pthread_attr_destroy:
pthread_attr_setdetachstate:
pthread_attr_setstacksize:
pthread_attr_setscope:
pthread_setcancelstate:
pthread_attr_setguardsize:
pthread_attr_setinheritsched:
pthread_attr_setschedpolicy:
pthread_setcanceltype:
pthread_setname_np:
pthread_key_delete:
pthread_atfork:
pthread_setaffinity_np:
pthread_attr_setschedparam:
pthread_rwlockattr_setpshared:
pthread_barrierattr_init:
pthread_barrierattr_destroy:
pthread_mutexattr_setrobust:
pthread_mutex_consistent:
pthread_condattr_setpshared:
pthread_condattr_setclock:
pthread_mutexattr_setpshared:
pthread_mutexattr_setprotocol:
pthread_rwlockattr_init:
pthread_rwlockattr_destroy:
pthread_condattr_init:
pthread_condattr_destroy:
pthread_cond_destroy:
pthread_mutex_destroy:
pthread_mutexattr_destroy:
pthread_rwlock_destroy:
pthread_spin_destroy:
pthread_barrier_destroy:
sem_destroy:
	xor eax, eax
	ret
	.balign 16
pthread_once:
	xor eax, eax
	cmp dword ptr [rdi], 0
	jne 1f
	mov dword ptr [rdi], 2
	sub rsp, 8
	call rsi
	add rsp, 8
	xor eax, eax
1:	ret
	.balign 16
pthread_key_create:
	mov eax, ${threadErrors.EAGAIN}
	mov ecx, [rip + .Lkey_count]
	cmp ecx, 32
	jae 1f
	mov [rdi], ecx
	inc dword ptr [rip + .Lkey_count]
	xor eax, eax
1:	ret
	.balign 16
pthread_setspecific:
	mov rax, [rip + .Lcurrent_thread]
	mov edi, edi
	mov [rax + rdi * 8 + ${record.keys}], rsi
	xor eax, eax
	ret
	.balign 16
pthread_getspecific:
	mov rax, [rip + .Lcurrent_thread]
	mov edi, edi
	mov rax, [rax + rdi * 8 + ${record.keys}]
	ret
	.section .libc.data, "aw"
	.balign 16
.Lmain_thread:
	.quad 0, 0, 0, .Lmain_thread, ${firstFsBase}
	.skip ${record.size - 40}
.Lcurrent_thread: .quad .Lmain_thread
.Lkey_count: .long 0
	.section .libc, "ax"
`;

/** All of the library's threads. */
export const threads: LibraryPart = {
	names: [...(turns + locks + trials).matchAll(/^([a-z]\w+):$/gm)].map(([, name = ""]) => name),
	uses: ["exit", "__errno_location", "__thread_area"],
	text: turns + locks + trials,
};
