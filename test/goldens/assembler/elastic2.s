# The same again with other dice.
	.intel_syntax noprefix
	.globl _start
_start:
1:
	.skip 100, 0x90
l0:
	.p2align 4
l1:
	.skip 7, 0x90
l2:
	.skip 100, 0x90
l3:
	call l88
l4:
	add rbx, offset l29 - l71
l5:
	je l56
l6:
	.skip 7, 0x90
l7:
	jmp 1b
l8:
	.p2align 4,,10
l9:
	mov eax, l11
l10:
1:
l11:
	mov eax, l28 - l11
l12:
	jne 1b
l13:
	mov eax, l17 - l69
l14:
	je l89
l15:
	add rbx, offset l71 - l21
l16:
	.p2align 2,,10
l17:
	.skip l15 - l13
l18:
	mov eax, l60 - l61
l19:
	.skip l17 - l15
l20:
	.p2align 2
l21:
1:
l22:
	.skip 7, 0x90
l23:
	add rbx, offset l49 - l86
l24:
	jg l30
l25:
	jg l65
l26:
	.p2align 6
l27:
	jmp l4
l28:
	.p2align 3,,10
l29:
	je l98
l30:
	.skip l28 - l26
l31:
	mov eax, l28
l32:
	jg l4
l33:
	.skip 20, 0x90
l34:
	jmp l65
l35:
	.skip 3, 0x90
l36:
	jmp l60
l37:
	mov eax, l109 - l61
l38:
	je l59
l39:
	jmp 1f
l40:
	jmp l34
l41:
1:
l42:
	jmp l64
l43:
	jmp l46
l44:
1:
l45:
	jg l112
l46:
	mov eax, l106+4
l47:
	.skip l45 - l43
l48:
	jmp l62
l49:
	.skip l47 - l45
l50:
	jmp l114
l51:
	mov eax, [rip+l57]
l52:
	jmp l35
l53:
	jmp l90
l54:
	mov eax, l93+4
l55:
	.p2align 2
l56:
	mov eax, l16 - l71
l57:
	add rbx, offset l53 - l17
l58:
	jmp l60
l59:
1:
l60:
	.skip l58 - l56
l61:
1:
l62:
	mov eax, l53+4
l63:
	.p2align 5
l64:
	.p2align 4,,7
l65:
	.skip l63 - l61
l66:
	.skip 3, 0x90
l67:
	je l115
l68:
	jmp l114
l69:
	jmp l68
l70:
	jmp l101
l71:
	jg l24
l72:
	jmp l79
l73:
	.skip l71 - l69
l74:
	jmp l74
l75:
	jmp l45
l76:
	jg l18
l77:
	mov eax, l92 - l39
l78:
	je l97
l79:
	mov eax, l81 - l119
l80:
	.skip 3, 0x90
l81:
	jmp l79
l82:
	.skip 3, 0x90
l83:
	jg l58
l84:
	jg l12
l85:
	jne 1f
l86:
	je l88
l87:
	.skip 3, 0x90
l88:
	.p2align 3,,7
l89:
	jmp l49
l90:
	.skip l88 - l86
l91:
	call l31
l92:
	.skip 120, 0x90
l93:
	add rbx, offset l106 - l98
l94:
	jmp l66
l95:
	mov eax, l84 - l6
l96:
1:
l97:
	mov eax, l44 - l97
l98:
	mov eax, [rip+l41]
l99:
	mov eax, l114+4
l100:
	.skip l98 - l96
l101:
	jmp l28
l102:
	call l17
l103:
	jmp l54
l104:
	call l36
l105:
	.skip 100, 0x90
l106:
	.p2align 5,,7
l107:
	jg l82
l108:
	jmp l52
l109:
	.skip 100, 0x90
l110:
	jmp l98
l111:
	.skip 20, 0x90
l112:
1:
l113:
	je l106
l114:
	jg l66
l115:
	add rbx, offset l111 - l106
l116:
	mov eax, l94 - l105
l117:
	mov eax, [rip+l94]
l118:
1:
l119:
1: nop
