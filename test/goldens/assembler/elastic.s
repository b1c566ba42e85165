# Branches, paddings and differences of labels in random order: what is known when
# it is read, and what becomes long because something else did.
	.intel_syntax noprefix
	.globl _start
_start:
1:
	je l50
l0:
	mov eax, l9 - l105
l1:
	.p2align 4
l2:
	jmp 1f
l3:
	.skip 3, 0x90
l4:
	jmp l7
l5:
	call l15
l6:
1:
l7:
	.p2align 2,,10
l8:
	je l5
l9:
	.p2align 3,,7
l10:
	.skip 60, 0x90
l11:
	jg l71
l12:
	call l23
l13:
	je l47
l14:
	jmp l72
l15:
	je l63
l16:
	mov eax, l54 - l99
l17:
	jmp l46
l18:
	je l89
l19:
	mov eax, l10[rbx]
l20:
	jmp l112
l21:
	jmp l36
l22:
	.skip l20 - l18
l23:
	jmp l21
l24:
	mov eax, l19+4
l25:
	.skip 100, 0x90
l26:
	jg l43
l27:
	mov eax, l76 - l63
l28:
	.p2align 5
l29:
	call l34
l30:
	.skip 100, 0x90
l31:
	jg l82
l32:
	.p2align 5,,7
l33:
	mov eax, [rip+l113]
l34:
	mov eax, l2 - l59
l35:
	.skip 60, 0x90
l36:
	jmp l27
l37:
	mov eax, l16[rbx]
l38:
	jmp l117
l39:
	add rbx, offset l10 - l21
l40:
	.skip 60, 0x90
l41:
	je l104
l42:
	.skip 60, 0x90
l43:
	jmp l45
l44:
	mov eax, l48 - l29
l45:
	je l19
l46:
	je l1
l47:
	.skip 60, 0x90
l48:
	jg l0
l49:
	jg l78
l50:
	.p2align 3
l51:
	.skip 120, 0x90
l52:
	mov eax, l111[rbx]
l53:
	mov eax, l50+4
l54:
	.skip 1, 0x90
l55:
	.skip 20, 0x90
l56:
	jmp l26
l57:
	.skip 1, 0x90
l58:
	jmp l13
l59:
	je l68
l60:
	jg l78
l61:
	je l78
l62:
	.skip 100, 0x90
l63:
	jg l77
l64:
	.skip 1, 0x90
l65:
	jmp l59
l66:
	.skip 7, 0x90
l67:
	jmp l95
l68:
	jg l61
l69:
	call l20
l70:
	.p2align 3,,7
l71:
	jmp l97
l72:
	.p2align 2,,7
l73:
	.p2align 3,,7
l74:
	mov eax, l68[rbx]
l75:
	mov eax, l42[rbx]
l76:
	je l103
l77:
	jmp l94
l78:
	call l25
l79:
	.p2align 4
l80:
1:
l81:
	.skip 3, 0x90
l82:
	mov eax, l44 - l57
l83:
	call l92
l84:
1:
l85:
	.skip 3, 0x90
l86:
	jmp l25
l87:
	jmp l79
l88:
1:
l89:
	jg l102
l90:
	.skip l88 - l86
l91:
	call l15
l92:
1:
l93:
	mov eax, l61
l94:
	.skip 100, 0x90
l95:
	jmp l59
l96:
	.skip 1, 0x90
l97:
	mov eax, [rip+l21]
l98:
	jne 1f
l99:
	jmp l84
l100:
	jmp 1b
l101:
	jmp l67
l102:
	mov eax, [rip+l17]
l103:
	.skip 120, 0x90
l104:
	je l3
l105:
	jg l64
l106:
	jg l33
l107:
	.p2align 3
l108:
	jne 1f
l109:
	.p2align 6,,10
l110:
	call l112
l111:
	.p2align 6
l112:
	.p2align 2,,10
l113:
	mov eax, l77
l114:
	mov eax, l19
l115:
	jmp l71
l116:
	jmp l100
l117:
	mov eax, l113[rbx]
l118:
	je l35
l119:
1: nop
