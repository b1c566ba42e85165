	.file	"terminating.cpp"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"never"
	.text
	.p2align 4
	.type	_ZL5firstv, @function
_ZL5firstv:
.LFB1519:
	.cfi_startproc
	mov	edi, OFFSET FLAT:.LC0
	jmp	puts
	.cfi_endproc
.LFE1519:
	.size	_ZL5firstv, .-_ZL5firstv
	.section	.rodata.str1.1
.LC1:
	.string	"the handler"
.LC2:
	.string	"caught in it: %s\n"
	.section	.text.unlikely,"ax",@progbits
.LCOLDB3:
	.text
.LHOTB3:
	.p2align 4
	.type	_ZL4lastv, @function
_ZL4lastv:
.LFB1518:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA1518
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	edi, OFFSET FLAT:.LC1
	sub	rsp, 16
	.cfi_def_cfa_offset 32
.LEHB0:
	call	puts
.LEHE0:
	lea	rdi, [rsp+8]
	call	_ZSt17current_exceptionv
	cmp	QWORD PTR [rsp+8], 0
	jne	.L4
.L5:
	mov	edi, 3
	call	exit
	.globl	__gxx_personality_v0
	.section	.gcc_except_table,"a",@progbits
	.align 4
.LLSDA1518:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT1518-.LLSDATTD1518
.LLSDATTD1518:
	.byte	0x1
	.uleb128 .LLSDACSE1518-.LLSDACSB1518
.LLSDACSB1518:
	.uleb128 .LEHB0-.LFB1518
	.uleb128 .LEHE0-.LEHB0
	.uleb128 0
	.uleb128 0
.LLSDACSE1518:
	.byte	0x1
	.byte	0
	.align 4
	.long	_ZTISt9exception
.LLSDATT1518:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC1518
	.type	_ZL4lastv.cold, @function
_ZL4lastv.cold:
.LFSB1518:
.L4:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -16
	lea	rdi, [rsp+8]
	call	_ZNSt15__exception_ptr13exception_ptr10_M_releaseEv
.LEHB1:
	call	__cxa_rethrow
.LEHE1:
.L9:
	mov	rdi, rax
	mov	rax, rdx
	sub	rax, 1
	jne	.L12
	call	__cxa_begin_catch
	mov	rdi, rax
	mov	rax, QWORD PTR [rax]
	call	[QWORD PTR [rax+16]]
	mov	edi, OFFSET FLAT:.LC2
	mov	rsi, rax
	xor	eax, eax
.LEHB2:
	call	printf
.LEHE2:
	call	__cxa_end_catch
	jmp	.L5
.L12:
.LEHB3:
	call	_Unwind_Resume
.L10:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE3:
	.cfi_endproc
.LFE1518:
	.section	.gcc_except_table
	.align 4
.LLSDAC1518:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC1518-.LLSDATTDC1518
.LLSDATTDC1518:
	.byte	0x1
	.uleb128 .LLSDACSEC1518-.LLSDACSBC1518
.LLSDACSBC1518:
	.uleb128 .LEHB1-.LCOLDB3
	.uleb128 .LEHE1-.LEHB1
	.uleb128 .L9-.LCOLDB3
	.uleb128 0x1
	.uleb128 .LEHB2-.LCOLDB3
	.uleb128 .LEHE2-.LEHB2
	.uleb128 .L10-.LCOLDB3
	.uleb128 0
	.uleb128 .LEHB3-.LCOLDB3
	.uleb128 .LEHE3-.LEHB3
	.uleb128 0
	.uleb128 0
.LLSDACSEC1518:
	.byte	0x1
	.byte	0
	.align 4
	.long	_ZTISt9exception
.LLSDATTC1518:
	.section	.text.unlikely
	.text
	.size	_ZL4lastv, .-_ZL4lastv
	.section	.text.unlikely
	.size	_ZL4lastv.cold, .-_ZL4lastv.cold
.LCOLDE3:
	.text
.LHOTE3:
	.section	.rodata.str1.1
.LC4:
	.string	"out of luck"
.LC5:
	.string	"not cleaned up"
	.section	.text.unlikely
.LCOLDB6:
	.text
.LHOTB6:
	.p2align 4
	.type	_ZL7throweri, @function
_ZL7throweri:
.LFB1523:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA1523
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	test	edi, edi
	jne	.L19
	mov	edi, OFFSET FLAT:.LC5
	call	puts
	add	rsp, 8
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.section	.gcc_except_table
.LLSDA1523:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE1523-.LLSDACSB1523
.LLSDACSB1523:
.LLSDACSE1523:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC1523
	.type	_ZL7throweri.cold, @function
_ZL7throweri.cold:
.LFSB1523:
.L19:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -24
	.cfi_offset 6, -16
	mov	edi, 16
	call	__cxa_allocate_exception
	mov	esi, OFFSET FLAT:.LC4
	mov	rdi, rax
	mov	rbp, rax
.LEHB4:
	call	_ZNSt13runtime_errorC1EPKc
.LEHE4:
	mov	edx, OFFSET FLAT:_ZNSt13runtime_errorD1Ev
	mov	esi, OFFSET FLAT:_ZTISt13runtime_error
	mov	rdi, rbp
.LEHB5:
	call	__cxa_throw
.LEHE5:
.L17:
	mov	rdi, rbp
	mov	rbx, rax
	call	__cxa_free_exception
.L16:
	mov	edi, OFFSET FLAT:.LC5
	call	puts
	mov	rdi, rbx
.LEHB6:
	call	_Unwind_Resume
.LEHE6:
.L18:
	mov	rbx, rax
	jmp	.L16
	.cfi_endproc
.LFE1523:
	.section	.gcc_except_table
.LLSDAC1523:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC1523-.LLSDACSBC1523
.LLSDACSBC1523:
	.uleb128 .LEHB4-.LCOLDB6
	.uleb128 .LEHE4-.LEHB4
	.uleb128 .L17-.LCOLDB6
	.uleb128 0
	.uleb128 .LEHB5-.LCOLDB6
	.uleb128 .LEHE5-.LEHB5
	.uleb128 .L18-.LCOLDB6
	.uleb128 0
	.uleb128 .LEHB6-.LCOLDB6
	.uleb128 .LEHE6-.LEHB6
	.uleb128 0
	.uleb128 0
.LLSDACSEC1523:
	.section	.text.unlikely
	.text
	.size	_ZL7throweri, .-_ZL7throweri
	.section	.text.unlikely
	.size	_ZL7throweri.cold, .-_ZL7throweri.cold
.LCOLDE6:
	.text
.LHOTE6:
	.section	.rodata.str1.1
.LC7:
	.string	"%d %d\n"
.LC8:
	.string	"as usual"
	.section	.text.unlikely
.LCOLDB9:
	.section	.text.startup,"ax",@progbits
.LHOTB9:
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB1524:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA1524
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	ebx, edi
	mov	edi, OFFSET FLAT:_ZL5firstv
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	call	_ZSt13set_terminatePFvvE
	mov	edi, OFFSET FLAT:_ZL4lastv
	call	_ZSt13set_terminatePFvvE
	mov	rbp, rax
	call	_ZSt13get_terminatev
	xor	edx, edx
	mov	edi, OFFSET FLAT:.LC7
	cmp	rax, OFFSET FLAT:_ZL4lastv
	sete	dl
	xor	esi, esi
	cmp	rbp, OFFSET FLAT:_ZL5firstv
	sete	sil
	xor	eax, eax
.LEHB7:
	call	printf
.LEHE7:
	mov	edi, ebx
.LEHB8:
	call	_ZL7throweri
.LEHE8:
.L25:
	mov	edi, ebx
.LEHB9:
	call	_ZL7throweri
.LEHE9:
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	xor	eax, eax
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.L27:
	.cfi_restore_state
	mov	rdi, rax
	mov	rax, rdx
	jmp	.L23
	.section	.gcc_except_table
	.align 4
.LLSDA1524:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT1524-.LLSDATTD1524
.LLSDATTD1524:
	.byte	0x1
	.uleb128 .LLSDACSE1524-.LLSDACSB1524
.LLSDACSB1524:
	.uleb128 .LEHB7-.LFB1524
	.uleb128 .LEHE7-.LEHB7
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB8-.LFB1524
	.uleb128 .LEHE8-.LEHB8
	.uleb128 .L27-.LFB1524
	.uleb128 0x1
	.uleb128 .LEHB9-.LFB1524
	.uleb128 .LEHE9-.LEHB9
	.uleb128 0
	.uleb128 0
.LLSDACSE1524:
	.byte	0x1
	.byte	0
	.align 4
	.long	_ZTISt13runtime_error
.LLSDATT1524:
	.section	.text.startup
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC1524
	.type	main.cold, @function
main.cold:
.LFSB1524:
.L23:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -24
	.cfi_offset 6, -16
	sub	rax, 1
	jne	.L31
	call	__cxa_begin_catch
	mov	edi, OFFSET FLAT:.LC8
.LEHB10:
	call	puts
.LEHE10:
	call	__cxa_end_catch
	jmp	.L25
.L31:
.LEHB11:
	call	_Unwind_Resume
.L28:
	mov	rbx, rax
	call	__cxa_end_catch
	mov	rdi, rbx
	call	_Unwind_Resume
.LEHE11:
	.cfi_endproc
.LFE1524:
	.section	.gcc_except_table
	.align 4
.LLSDAC1524:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC1524-.LLSDATTDC1524
.LLSDATTDC1524:
	.byte	0x1
	.uleb128 .LLSDACSEC1524-.LLSDACSBC1524
.LLSDACSBC1524:
	.uleb128 .LEHB10-.LCOLDB9
	.uleb128 .LEHE10-.LEHB10
	.uleb128 .L28-.LCOLDB9
	.uleb128 0
	.uleb128 .LEHB11-.LCOLDB9
	.uleb128 .LEHE11-.LEHB11
	.uleb128 0
	.uleb128 0
.LLSDACSEC1524:
	.byte	0x1
	.byte	0
	.align 4
	.long	_ZTISt13runtime_error
.LLSDATTC1524:
	.section	.text.unlikely
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE9:
	.section	.text.startup
.LHOTE9:
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
