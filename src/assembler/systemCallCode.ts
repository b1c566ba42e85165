// The parts of the C library that pass system calls on: real code in the guest,
// whose `syscall` is the kernel's.

import type { LibraryPart } from "./libraryPart.ts";

/** Asks the kernel and returns what it says: from −4095 on an error, which goes to errno. */
const callAndReturn = `	syscall
	cmp rax, -4095
	jb 1f
	neg eax
	push rax
	call __errno_location
	pop rcx
	mov [rax], ecx
	mov rax, -1
1:	ret
`;

/** Functions that only pass a system call on: its number by its name. */
const plainCalls: readonly LibraryPart[] = Object.entries({
	read: 0,
	write: 1,
	open: 2,
	open64: 2,
	openat: 257,
	creat: 85,
	creat64: 85,
	close: 3,
	stat: 4,
	stat64: 4,
	fstat: 5,
	fstat64: 5,
	lstat: 6,
	lseek: 8,
	lseek64: 8,
	ioctl: 16,
	pread: 17,
	pwrite: 18,
	readv: 19,
	writev: 20,
	access: 21,
	poll: 7,
	select: 23,
	pipe: 22,
	pipe2: 293,
	fork: 57,
	vfork: 58,
	execve: 59,
	execv: 59,
	execvp: 59,
	execvpe: 59,
	execl: 59,
	execlp: 59,
	execle: 59,
	waitpid: 61,
	dup: 32,
	dup2: 33,
	dup3: 292,
	getpid: 39,
	kill: 62,
	sigaltstack: 131,
	getppid: 110,
	getuid: 102,
	geteuid: 107,
	getgid: 104,
	getegid: 108,
	uname: 63,
	fcntl: 72,
	fcntl64: 72,
	fsync: 74,
	truncate: 76,
	ftruncate: 77,
	chdir: 80,
	fchdir: 81,
	rename: 82,
	mkdir: 83,
	rmdir: 84,
	unlink: 87,
	chmod: 90,
	fchmod: 91,
	umask: 95,
	mprotect: 10,
	munmap: 11,
	madvise: 28,
	getrlimit: 97,
	getrusage: 98,
	gettid: 186,
	getrandom: 318,
	mmap: 9,
}).map(([name, number]) => ({
	names: [name],
	uses: ["__errno_location"],
	text: `
	.balign 16
${name}:
	mov r10, rcx
	mov eax, ${number}
${callAndReturn}`,
}));

/** getcwd(buffer, size): the kernel gives the length, the library the buffer, one of its own where it gets none. */
const workingDirectory: LibraryPart = {
	names: ["getcwd"],
	uses: ["__errno_location", "malloc"],
	text: `
	.balign 16
getcwd:
	push rbx
	mov rbx, rdi
	test rdi, rdi
	jnz 1f
	test rsi, rsi
	mov eax, 4096
	cmovz rsi, rax
	push rsi
	sub rsp, 8
	mov rdi, rsi
	call malloc
	add rsp, 8
	pop rsi
	mov rbx, rax
	mov rdi, rax
1:	mov eax, 79
	syscall
	test rax, rax
	jns 2f
	neg eax
	mov ebx, eax
	call __errno_location
	mov [rax], ebx
	xor ebx, ebx
2:	mov rax, rbx
	pop rbx
	ret
`,
};

/** syscall(number, …): any system call, with its arguments one place further on. */
const anySystemCall: LibraryPart = {
	names: ["syscall"],
	uses: ["__errno_location"],
	text: `
	.balign 16
syscall:
	mov rax, rdi
	mov rdi, rsi
	mov rsi, rdx
	mov rdx, rcx
	mov r10, r8
	mov r8, r9
	mov r9, [rsp + 8]
${callAndReturn}`,
};

/** brk(end) and sbrk(distance): the heap's end, which malloc goes on behind. */
const heapEnd: LibraryPart = {
	names: ["brk", "sbrk"],
	uses: ["__errno_location"],
	text: `
	.balign 16
brk:
	push rdi
	mov eax, 12
	syscall
	pop rdi
	cmp rax, rdi
	jb .Lheap_full
	xor eax, eax
	ret
	.balign 16
sbrk:
	push rdi
	xor edi, edi
	mov eax, 12
	syscall
	pop rdi
	test rdi, rdi
	jz 1f
	add rdi, rax
	push rax
	push rdi
	mov eax, 12
	syscall
	pop rdi
	cmp rax, rdi
	pop rax
	jne .Lheap_full
1:	ret
.Lheap_full:
	sub rsp, 8
	call __errno_location
	mov dword ptr [rax], 12
	mov rax, -1
	add rsp, 8
	ret
`,
};

/** wait(status): for any child. */
const wait: LibraryPart = {
	names: ["wait"],
	uses: ["waitpid"],
	text: `
	.balign 16
wait:
	mov rsi, rdi
	mov rdi, -1
	xor edx, edx
	jmp waitpid
`,
};

/**
 * A folder that is read: its descriptor, the place of the next entry and of the end of those that
 * were fetched, then room for them. An entry is as the kernel gives it.
 */
const folders: LibraryPart = {
	names: ["opendir", "fdopendir", "readdir", "readdir64", "closedir", "rewinddir", "dirfd"],
	uses: ["__errno_location", "malloc", "free", "close"],
	text: `
	.balign 16
opendir:
	mov esi, 0x10000
	mov eax, 2
	syscall
	mov edi, eax
	test eax, eax
	js .Lfolder_error
fdopendir:
	push rbx
	mov ebx, edi
	mov edi, 4128
	call malloc
	mov [rax], rbx
	mov qword ptr [rax + 8], 0
	mov qword ptr [rax + 16], 0
	pop rbx
	ret
	.balign 16
readdir:
readdir64:
	mov rcx, [rdi + 8]
	cmp rcx, [rdi + 16]
	jb 1f
	push rdi
	lea rsi, [rdi + 32]
	mov edx, 4096
	mov edi, [rdi]
	mov eax, 217
	syscall
	pop rdi
	test rax, rax
	js .Lfolder_error
	jz 2f
	mov [rdi + 16], rax
	xor ecx, ecx
1:	lea rax, [rdi + rcx + 32]
	movzx edx, word ptr [rax + 16]
	add rcx, rdx
	mov [rdi + 8], rcx
2:	ret
.Lfolder_error:
	neg eax
	push rax
	call __errno_location
	pop rcx
	mov [rax], ecx
	xor eax, eax
	ret
	.balign 16
closedir:
	push qword ptr [rdi]
	call free
	pop rdi
	jmp close
	.balign 16
rewinddir:
	mov qword ptr [rdi + 8], 0
	mov qword ptr [rdi + 16], 0
	mov edi, [rdi]
	xor esi, esi
	xor edx, edx
	mov eax, 8
	syscall
	ret
	.balign 16
dirfd:
	mov eax, [rdi]
	ret
`,
};

export const systemCalls: readonly LibraryPart[] = [
	workingDirectory,
	anySystemCall,
	heapEnd,
	wait,
	folders,
	...plainCalls,
];
