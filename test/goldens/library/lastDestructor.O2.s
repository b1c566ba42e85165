	.file	"lastDestructor.cpp"
	.intel_syntax noprefix
	.text
	.section	.rodata._ZN7CountedD2Ev.str1.1,"aMS",@progbits,1
.LC0:
	.string	"at the end: %d\n"
	.section	.text._ZN7CountedD2Ev,"axG",@progbits,_ZN7CountedD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN7CountedD2Ev
	.type	_ZN7CountedD2Ev, @function
_ZN7CountedD2Ev:
	mov	esi, DWORD PTR [rdi]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC0
	jmp	printf
	.size	_ZN7CountedD2Ev, .-_ZN7CountedD2Ev
	.weak	_ZN7CountedD1Ev
	.set	_ZN7CountedD1Ev,_ZN7CountedD2Ev
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"main"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	sub	rsp, 8
	cmp	BYTE PTR fs:__tls_guard@tpoff, 0
	je	.L6
.L4:
	add	DWORD PTR fs:counted@tpoff, 5
	mov	edi, OFFSET FLAT:.LC1
	call	puts
	mov	eax, 3
	add	rsp, 8
	ret
.L6:
	mov	rax, QWORD PTR fs:0
	mov	edx, OFFSET FLAT:__dso_handle
	mov	edi, OFFSET FLAT:_ZN7CountedD1Ev
	mov	BYTE PTR fs:__tls_guard@tpoff, 1
	lea	rsi, counted@tpoff[rax]
	call	__cxa_thread_atexit
	jmp	.L4
	.size	main, .-main
	.text
	.p2align 4
	.type	__tls_init, @function
__tls_init:
	cmp	BYTE PTR fs:__tls_guard@tpoff, 0
	je	.L9
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	mov	rax, QWORD PTR fs:0
	mov	edx, OFFSET FLAT:__dso_handle
	mov	edi, OFFSET FLAT:_ZN7CountedD1Ev
	mov	BYTE PTR fs:__tls_guard@tpoff, 1
	lea	rsi, counted@tpoff[rax]
	jmp	__cxa_thread_atexit
	.size	__tls_init, .-__tls_init
	.globl	_ZTH7counted
	.set	_ZTH7counted,__tls_init
	.section	.tbss,"awT",@nobits
	.type	__tls_guard, @object
	.size	__tls_guard, 1
__tls_guard:
	.zero	1
	.globl	counted
	.align 4
	.type	counted, @object
	.size	counted, 4
counted:
	.zero	4
	.hidden	__dso_handle
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
