# Directives of GNU as beside the everyday ones.
	.text
	.globl _start
_start:	nop
	.nop
	.nops 4
	.nops 20
	.nops 20, 4
	.nops 40, 3
	.nops 100
	.subsection 2
second:	jmp first
	.byte 2
	.text 1
first:	jmp second
	.byte 1
	.subsection 0
	call second
	lea first(%rip), %rax
	.previous
	.byte 1
	.text
	jmp 9f
	.pushsection .text, 3
third:	.byte 3
	.pushsection .data
	.quad third, second - first
	.popsection
	.byte 3
	.popsection
9:	ret

	.data
origin:	.dc 1, 2
	.dc.b 1, -2
	.dc.w 0x1234
	.dc.l first - second, 5
	.dc.a second
	.dcb 2, 7
	.dcb.b 3, 0x41
	.dcb.l 2, -3
	.ds 2
	.ds.b 3
	.ds.l 1
	.ds.d 1
	.ds.x 1
	.slong -5
	.octa ~0x112233445566778899aabbcc0000, -5
	.quad ~0x1122334455667788
	.long ~5
	.string16 "ab", "c"
	.string32 "d\n"
	.string64 "e"
	.byte 'z', '\n, '\\
	.hword 1
	.value 2
	.2byte 3
	.4byte 4
	.8byte 5
	.fill 3
	.fill 2, 2
	.fill 2, 3, 0x010203
	.org origin + 400
	.byte 1
	. = . + 5
	.byte 2
	.org . + 3, 0xee
	.struct 8
field:	.skip 4
other:	.long 0
	.struct other + 16
last:
	.data
	.byte field, other, last
	.reloc 0, R_X86_64_NONE, 0

one = 1
	.eqv now, one + 1
	.equiv fixed, 5
	.long now, fixed
one = 10
	.long now
anew == . - base
base:	.long anew, anew
	.weakref alias, missing
	.weakref known, first
	.quad alias, known
	.weak nobody
	.quad nobody
	.comm shared, 8, 8
	.ifndef shared
	.err
	.endif
	.equiv twice, 2 * later
	.set later, 3
	.if twice > later
	.byte 6
	.elsec
	.err
	.endc

	.macro show a=none, b=none, c=none
	.ascii "[\a][\b][\c]"
	.endm
	show 1 + 2
	show 1 - 2
	show 1 -2
	show a b
	show (1) (2)
	show (1 + 2) , 3
	show a * b
	show %rax %rbx
	show $1 , $2
	show a=5 b=6
	show x , b = 7
	show "a b" c
	show "a", "b"
	show [rax + 8] , 2
	show [rax +8] [rcx]
	show qword ptr [rax]
	show a, , b
	show ~1 !2
	show 1 << 2
	show "a\"b"
	show /* none */ 1, /* two */ 2
	.macro rest first, others:vararg
	.ascii "\first:\others;"
	.ifnb \others
	rest \others
	.endif
	.endm
	rest 1, 2 + 3, 4
	.macro forms x y=3 z:req
	.ascii "p\x\y\z&x&y\()\(a)\@"
	.endm
	forms 1, , 2
	forms 1 2 3
	.irp r, a, b c, "d e", 1 - 2
	.ascii "<\r>"
	.endr
	.irpc c, ab c
	.ascii "<\c>"
	.irp d, 1, 2
	.byte \d
	.endr
	.endr
	.rep 2
	.rept 2
	.byte 7
	.endr
	.endr
	.irep x, 1, 2
	.byte \x
	.endr
	.irepc x, 34
	.byte \x
	.endr

	.altmacro
	.macro alt a, b
	LOCAL inner, outer
outer:	.ascii "&a&:b!"
inner:	.long inner - outer, b
	.endm
	alt <x, y>, %1 + 2
	alt <!<!>>, (1 + 1)
	alt x, %twice*2
	.macro word reg, num
	.ascii "reg num reg&num"
	.endm
	word abc, 12
	.noaltmacro
	.macro plain a
	.ascii "a \a"
	.endm
	plain 5
	.ifeqs "a", "a"
	.byte 1
	.endif
	.ifnes "a", "b"
	.byte 2
	.endif
	.ifc a b, a b
	.byte 3
	.endif
	.ifnc a, b
	.byte 4
	.endif
	.ifb
	.byte 5
	.endif
	.ifge -1
	.err
	.elseif 1
	.byte 6
	.endif
	.ifdef base
	.byte 7
	.endif
	.ifeq one - 10
	.byte 8
	.endif
	.print "said"
	.end
	this is not read
