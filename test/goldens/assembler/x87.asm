; x87 in NASM: every form, with and without the operands that go without saying.
	default rel
	section .text
	fadd
	fadd st2
	fadd st2,st0
	fadd st0,st2
	fadd to st2
	fadd st0,st0
	fadd dword [rax]
	fadd qword [rbx+8]
	faddp
	faddp st2
	faddp st2, st0
	fiadd word [rax]
	fiadd dword [r9]
	fmul
	fmul st2
	fmul st2,st0
	fmul st0,st2
	fmul to st2
	fmul st0,st0
	fmul dword [rax]
	fmul qword [rbx+8]
	fmulp
	fmulp st2
	fmulp st2, st0
	fimul word [rax]
	fimul dword [r9]
	fsub
	fsub st2
	fsub st2,st0
	fsub st0,st2
	fsub to st2
	fsub st0,st0
	fsub dword [rax]
	fsub qword [rbx+8]
	fsubp
	fsubp st2
	fsubp st2, st0
	fisub word [rax]
	fisub dword [r9]
	fsubr
	fsubr st2
	fsubr st2,st0
	fsubr st0,st2
	fsubr to st2
	fsubr st0,st0
	fsubr dword [rax]
	fsubr qword [rbx+8]
	fsubrp
	fsubrp st2
	fsubrp st2, st0
	fisubr word [rax]
	fisubr dword [r9]
	fdiv
	fdiv st2
	fdiv st2,st0
	fdiv st0,st2
	fdiv to st2
	fdiv st0,st0
	fdiv dword [rax]
	fdiv qword [rbx+8]
	fdivp
	fdivp st2
	fdivp st2, st0
	fidiv word [rax]
	fidiv dword [r9]
	fdivr
	fdivr st2
	fdivr st2,st0
	fdivr st0,st2
	fdivr to st2
	fdivr st0,st0
	fdivr dword [rax]
	fdivr qword [rbx+8]
	fdivrp
	fdivrp st2
	fdivrp st2, st0
	fidivr word [rax]
	fidivr dword [r9]
	fcom
	fcom st2
	fcom st0, st2
	fcomp
	fcomp st2
	fcomp st0, st2
	fucom
	fucom st2
	fucom st0, st2
	fucomp
	fucomp st2
	fucomp st0, st2
	fcomi
	fcomi st2
	fcomi st0, st2
	fcomip
	fcomip st2
	fcomip st0, st2
	fucomi
	fucomi st2
	fucomi st0, st2
	fucomip
	fucomip st2
	fucomip st0, st2
	fxch
	fxch st2
	fxch st0, st2
	fcom dword [rax]
	fcomp qword [rax]
	ficom word [rax]
	ficomp dword [rax]
	fxch st2, st0
	fld
	fld st3
	fst
	fst st3
	fstp
	fstp st3
	ffree
	ffree st3
	ffreep
	ffreep st3
	fld dword [rel x]
	fld qword [x]
	fld tword [rsp+16]
	fstp tword [rsp+16]
	fst dword [rsp]
	fst qword [rsp]
	fstp dword [fs:8]
	fstp qword [r13]
	fild word [rax]
	fild dword [rax]
	fild qword [rax]
	fist word [rax]
	fist dword [rax]
	fistp word [rax]
	fistp dword [rax]
	fistp qword [rax]
	fisttp word [rax]
	fisttp dword [rax]
	fisttp qword [rax]
	fbld tword [rax]
	fbstp [rax]
	fcmovb st0, st5
	fcmovb st5
	fcmovb
	fcmove st0, st5
	fcmove st5
	fcmove
	fcmovbe st0, st5
	fcmovbe st5
	fcmovbe
	fcmovu st0, st5
	fcmovu st5
	fcmovu
	fcmovnb st0, st5
	fcmovnb st5
	fcmovnb
	fcmovne st0, st5
	fcmovne st5
	fcmovne
	fcmovnbe st0, st5
	fcmovnbe st5
	fcmovnbe
	fcmovnu st0, st5
	fcmovnu st5
	fcmovnu
	fld1
	fldl2t
	fldl2e
	fldpi
	fldlg2
	fldln2
	fldz
	fchs
	fabs
	fsqrt
	frndint
	fscale
	fxtract
	fprem
	fprem1
	f2xm1
	fyl2x
	fyl2xp1
	fptan
	fpatan
	fsin
	fcos
	fsincos
	fincstp
	fdecstp
	fnop
	wait
	fwait
	fninit
	finit
	fnclex
	fclex
	fldcw [r8]
	fnstcw [r8]
	fstcw [r8]
	fnstsw [r8]
	fstsw [r8]
	fldenv [r8]
	fnstenv [r8]
	fstenv [r8]
	frstor [r8]
	fnsave [r8]
	fsave [r8]
	fxsave [r8]
	fxrstor [r8]
	fxsave64 [r8]
	fxrstor64 [r8]
	fnstsw ax
	fstsw ax
	fldcw word [rsp]
	section .data
x:	dq 1.5
	dt 1.5, -0.1
	times 2 dt 3.25
	section .bss
	rest 2
