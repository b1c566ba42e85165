// The C preprocessor's ways in assembly: conditions, macros of every kind, headers, comments.
#include "preprocessed.h"
#include "preprocessed.h"
#include <sys/syscall.h>
#include <errno.h>
#define SIZE 24
#define SLOT(n) ((n) * 8)(%rsp)
#define TEXT(x) #x
#define DEEP_TEXT(x) TEXT(x)
#define PASTE(a, b) a##b
#define DEEP_PASTE(a, b) PASTE(a, b)
#define LOCAL(name) .L##name
#define SELF SELF_2 + SELF
#define SELF_2 1
#define EACH(first, ...) .long first; .byte __VA_ARGS__
#define REST(args...) .short args
#define NONE() nop
#define TWO(one, two) \
	movl $one, %eax; \
	movl $two, %ebx	/* both */
#define HASH(x) movb $'#', x # and a remark
#define NEGATIVE -3
#define regs(r) %r##ax, %r##bx
#if defined(__x86_64__) && !defined __i386__ && (SIZE / 5 == 4 || 0)
# define WIDE 1
#elif 1
# error never
#else
# error never either
#endif
#ifdef NOBODY
	this is not read ' (
# if 1
	nor is this
# else
	nor this
# endif
#elif WIDE == 1 && SIZE > 0x10 && (NOBODY + 1 ? 2 : 3) == 2
	.set chosen, 2
#endif
#undef NOBODY
#ifndef NOBODY
	.data
self:	.quad SELF
#undef SELF
# a comment that is no directive, though SIZE stands in it
SELF:	.quad 5	/* SIZE
		goes on SIZE */; .quad SIZE
	EACH(SIZE, 1, 2,
		3)
	REST(4, 5)
	.asciz DEEP_TEXT(SIZE) TEXT(SIZE), TEXT(a "b\n" 'c'), "SIZE"
	.long -NEGATIVE, 3-NEGATIVE
	.byte 'S', __LINE__, chosen, 'I
#endif

	.text
#define main_2 _start
ENTRY(_start):
	subq $SIZE, %rsp
	movq $SYS_write, SLOT(0)
#define SLOT_OF_EXIT 1
	movq $__NR_exit_group, SLOT(SLOT_OF_EXIT)
	movl $-EINVAL, %eax
	cmpl $-EAGAIN, %eax
	.set SLOT_OF_EXIT_2, 1
	TWO(SIZE, PASTE(0, x10))
	TWO ( (1 + 2) - (1) , 3 )
	NONE()
	HASH((%rsp))
	movq DEEP_PASTE(%, PASTE(r, ax)), %rcx
	xchgq regs(r)
	jne LOCAL(done)
	.macro store register
#if SIZE == 24
	movq \register, SLOT(1)
#else
	movl \register, SLOT(1)
#endif
	.endm
	store %rbx
	.rept 2
	addq $SIZE, %rsi
	.endr
	movq inherited(%rip), %rdx
	movl $\
SIZE, %ebp
LOCAL(done):
	call main_2
	jmp 1f
1:	leaq PASTE(in, herited)(%rip), %rdi
	ret
END(_start)
