# Numbers of as many bytes as they need, also where that depends on what follows.

	.text
	.globl _start
_start:
	jmp	.Lfar
	.uleb128 .Lfar - _start
	.uleb128 .Lend - .Lfar
	.balign 4
.Lnear:
	.sleb128 .Lnear - .Lend
	.sleb128 .Lend - .Lnear, _start - .Lnear
	.skip	60
	jne	.Lend
.Lfar:
	.skip	70
.Lend:
	ret

	.data
	.uleb128 0, 1, 127, 128, 129, 16383, 16384, 0xffffffff, 0x123456789abcdef0, 0xffffffffffffffff
	.sleb128 0, 1, -1, 63, 64, -64, -65, 127, 128, -128, -129, 0x7fffffffffffffff, -0x8000000000000000
	.uleb128 .Lafter - .Lbefore
	.uleb128 .Lend - _start, .Lfar - .Lnear
	.sleb128 .Lbefore - .Lafter
	.string8 "text"

	.section .rodata
	.byte	1
.Lbefore:
	.uleb128 .Lafter - .Lbefore
	.skip	126
.Lafter:
	.byte	2
