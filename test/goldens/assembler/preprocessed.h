/* Definitions for preprocessed.S, and a line of data. */
#ifndef PREPROCESSED_H
#define PREPROCESSED_H
#define ENTRY(name) .globl name; .type name, @function; name
#define END(name) .size name, . - name
	.section .rodata
inherited: .byte 0x5a, __LINE__
	.text
#endif
