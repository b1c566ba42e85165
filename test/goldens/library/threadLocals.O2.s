	.file	"threadLocals.cpp"
	.intel_syntax noprefix
	.text
	.section	.text._ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEE6_M_runEv,"axG",@progbits,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEE6_M_runEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEE6_M_runEv
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEE6_M_runEv, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEE6_M_runEv:
	mov	edx, DWORD PTR [rdi+8]
	mov	rax, QWORD PTR [rdi+16]
	mov	edi, edx
	jmp	rax
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEE6_M_runEv, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEE6_M_runEv
	.section	.rodata._ZN5NoisyD2Ev.str1.1,"aMS",@progbits,1
.LC0:
	.string	"gone %d\n"
	.section	.text._ZN5NoisyD2Ev,"axG",@progbits,_ZN5NoisyD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN5NoisyD2Ev
	.type	_ZN5NoisyD2Ev, @function
_ZN5NoisyD2Ev:
	mov	esi, DWORD PTR [rdi]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC0
	jmp	printf
	.size	_ZN5NoisyD2Ev, .-_ZN5NoisyD2Ev
	.weak	_ZN5NoisyD1Ev
	.set	_ZN5NoisyD1Ev,_ZN5NoisyD2Ev
	.section	.text._ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED2Ev,"axG",@progbits,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED2Ev
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED2Ev, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED2Ev:
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE+16
	jmp	_ZNSt6thread6_StateD2Ev
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED2Ev, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED2Ev
	.weak	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED1Ev
	.set	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED1Ev,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED2Ev
	.section	.text._ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED0Ev,"axG",@progbits,_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED0Ev
	.type	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED0Ev, @function
_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED0Ev:
	push	rbx
	mov	rbx, rdi
	mov	QWORD PTR [rdi], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE+16
	call	_ZNSt6thread6_StateD2Ev
	mov	rdi, rbx
	mov	esi, 24
	pop	rbx
	jmp	_ZdlPvm
	.size	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED0Ev, .-_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED0Ev
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"made %d\n"
	.text
	.p2align 4
	.type	__tls_init.part.0, @function
__tls_init.part.0:
	push	rbx
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC1
	xor	eax, eax
	mov	BYTE PTR fs:__tls_guard@tpoff, 1
	mov	DWORD PTR fs:first@tpoff, 1
	call	printf
	mov	edx, OFFSET FLAT:__dso_handle
	mov	edi, OFFSET FLAT:_ZN5NoisyD1Ev
	mov	rbx, QWORD PTR fs:0
	lea	rsi, first@tpoff[rbx]
	call	__cxa_thread_atexit
	mov	esi, 2
	mov	edi, OFFSET FLAT:.LC1
	xor	eax, eax
	mov	DWORD PTR fs:second@tpoff, 2
	call	printf
	mov	edx, OFFSET FLAT:__dso_handle
	mov	edi, OFFSET FLAT:_ZN5NoisyD1Ev
	lea	rsi, second@tpoff[rbx]
	pop	rbx
	jmp	__cxa_thread_atexit
	.size	__tls_init.part.0, .-__tls_init.part.0
	.section	.rodata.str1.1
.LC2:
	.string	"work %d\n"
	.text
	.p2align 4
	.type	_ZL4worki, @function
_ZL4worki:
	push	rbx
	mov	ebx, edi
	cmp	BYTE PTR fs:__tls_guard@tpoff, 0
	je	.L10
	mov	esi, DWORD PTR fs:first@tpoff
	lea	eax, [rdi+rdi*4]
	add	eax, eax
	add	esi, eax
	add	eax, DWORD PTR fs:second@tpoff
	mov	DWORD PTR fs:first@tpoff, esi
	mov	DWORD PTR fs:second@tpoff, eax
.L11:
	mov	ebx, esi
	mov	edi, OFFSET FLAT:.LC2
	lea	esi, [rbx+rax]
	xor	eax, eax
	pop	rbx
	jmp	printf
	.p2align 4,,10
	.p2align 3
.L10:
	call	__tls_init.part.0
	mov	esi, DWORD PTR fs:first@tpoff
	lea	eax, [rbx+rbx*4]
	lea	ebx, [rax+rax]
	add	esi, ebx
	cmp	BYTE PTR fs:__tls_guard@tpoff, 0
	mov	DWORD PTR fs:first@tpoff, esi
	jne	.L19
	call	__tls_init.part.0
	mov	eax, DWORD PTR fs:second@tpoff
	add	eax, ebx
	cmp	BYTE PTR fs:__tls_guard@tpoff, 0
	mov	DWORD PTR fs:second@tpoff, eax
	jne	.L20
	call	__tls_init.part.0
	mov	ebx, DWORD PTR fs:first@tpoff
	cmp	BYTE PTR fs:__tls_guard@tpoff, 0
	jne	.L18
	call	__tls_init.part.0
.L18:
	mov	eax, DWORD PTR fs:second@tpoff
	mov	edi, OFFSET FLAT:.LC2
	lea	esi, [rbx+rax]
	xor	eax, eax
	pop	rbx
	jmp	printf
	.p2align 4,,10
	.p2align 3
.L19:
	mov	eax, DWORD PTR fs:second@tpoff
	add	eax, ebx
	mov	DWORD PTR fs:second@tpoff, eax
	jmp	.L11
.L20:
	mov	esi, DWORD PTR fs:first@tpoff
	jmp	.L11
	.size	_ZL4worki, .-_ZL4worki
	.p2align 4
	.type	_ZL5leavePv, @function
_ZL5leavePv:
	mov	edi, 2
	sub	rsp, 8
	call	_ZL4worki
	xor	edi, edi
	call	pthread_exit
	.size	_ZL5leavePv, .-_ZL5leavePv
	.section	.rodata.str1.1
.LC3:
	.string	"end of main"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	sub	rsp, 24
	mov	edi, 24
	mov	QWORD PTR [rsp], 0
	call	_Znwm
	mov	rdi, rsp
	xor	edx, edx
	lea	rsi, [rsp+8]
	mov	QWORD PTR [rax], OFFSET FLAT:_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE+16
	mov	DWORD PTR [rax+8], 1
	mov	QWORD PTR [rax+16], OFFSET FLAT:_ZL4worki
	mov	QWORD PTR [rsp+8], rax
	call	_ZNSt6thread15_M_start_threadESt10unique_ptrINS_6_StateESt14default_deleteIS1_EEPFvvE
	mov	rdi, QWORD PTR [rsp+8]
	test	rdi, rdi
	je	.L24
	mov	rax, QWORD PTR [rdi]
	call	[QWORD PTR [rax+8]]
.L24:
	mov	rdi, rsp
	call	_ZNSt6thread4joinEv
	xor	ecx, ecx
	mov	edx, OFFSET FLAT:_ZL5leavePv
	xor	esi, esi
	lea	rdi, [rsp+8]
	call	pthread_create
	mov	rdi, QWORD PTR [rsp+8]
	xor	esi, esi
	call	pthread_join
	mov	edi, 3
	call	_ZL4worki
	movzx	eax, BYTE PTR _ZGVZ4mainE4late[rip]
	test	al, al
	je	.L36
.L26:
	mov	edi, OFFSET FLAT:.LC3
	call	puts
	cmp	QWORD PTR [rsp], 0
	jne	.L37
	xor	eax, eax
	add	rsp, 24
	ret
.L36:
	mov	edi, OFFSET FLAT:_ZGVZ4mainE4late
	call	__cxa_guard_acquire
	test	eax, eax
	je	.L26
	mov	esi, 4
	mov	edi, OFFSET FLAT:.LC1
	xor	eax, eax
	mov	DWORD PTR _ZZ4mainE4late[rip], 4
	call	printf
	mov	edx, OFFSET FLAT:__dso_handle
	mov	esi, OFFSET FLAT:_ZZ4mainE4late
	mov	edi, OFFSET FLAT:_ZN5NoisyD1Ev
	call	__cxa_atexit
	mov	edi, OFFSET FLAT:_ZGVZ4mainE4late
	call	__cxa_guard_release
	jmp	.L26
.L37:
	call	_ZSt9terminatev
	.size	main, .-main
	.text
	.p2align 4
	.type	__tls_init, @function
__tls_init:
	cmp	BYTE PTR fs:__tls_guard@tpoff, 0
	je	.L40
	ret
	.p2align 4,,10
	.p2align 3
.L40:
	jmp	__tls_init.part.0
	.size	__tls_init, .-__tls_init
	.globl	_ZTH6second
	.set	_ZTH6second,__tls_init
	.globl	_ZTH5first
	.set	_ZTH5first,__tls_init
	.section	.text.startup
	.p2align 4
	.type	_GLOBAL__sub_I_first, @function
_GLOBAL__sub_I_first:
	sub	rsp, 8
	mov	esi, 3
	mov	edi, OFFSET FLAT:.LC1
	xor	eax, eax
	mov	DWORD PTR _ZL6shared[rip], 3
	call	printf
	mov	edx, OFFSET FLAT:__dso_handle
	mov	esi, OFFSET FLAT:_ZL6shared
	mov	edi, OFFSET FLAT:_ZN5NoisyD1Ev
	add	rsp, 8
	jmp	__cxa_atexit
	.size	_GLOBAL__sub_I_first, .-_GLOBAL__sub_I_first
	.section	.init_array,"aw"
	.align 8
	.quad	_GLOBAL__sub_I_first
	.section	.tbss,"awT",@nobits
	.type	__tls_guard, @object
	.size	__tls_guard, 1
__tls_guard:
	.zero	1
	.weak	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE
	.section	.rodata._ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE,"aG",@progbits,_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE,comdat
	.align 32
	.type	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE, @object
	.size	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE, 60
_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE:
	.string	"NSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE"
	.weak	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE
	.section	.rodata._ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE,"aG",@progbits,_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE,comdat
	.align 8
	.type	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE, @object
	.size	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE, 24
_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTSNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE
	.quad	_ZTINSt6thread6_StateE
	.weak	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE
	.section	.rodata._ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE,"aG",@progbits,_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE,comdat
	.align 8
	.type	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE, @object
	.size	_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE, 40
_ZTVNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE:
	.quad	0
	.quad	_ZTINSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEEE
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED1Ev
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEED0Ev
	.quad	_ZNSt6thread11_State_implINS_8_InvokerISt5tupleIJPFviEiEEEEE6_M_runEv
	.local	_ZGVZ4mainE4late
	.comm	_ZGVZ4mainE4late,8,8
	.local	_ZZ4mainE4late
	.comm	_ZZ4mainE4late,4,4
	.local	_ZL6shared
	.comm	_ZL6shared,4,4
	.globl	second
	.section	.tbss
	.align 4
	.type	second, @object
	.size	second, 4
second:
	.zero	4
	.globl	first
	.align 4
	.type	first, @object
	.size	first, 4
first:
	.zero	4
	.hidden	__dso_handle
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
