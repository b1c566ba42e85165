# x87 in both syntaxes of GNU as: every form, with and without the operands that go without saying.
	.intel_syntax noprefix
	.text
intel:
	fadd
	fadd st(2)
	fadd st(2),st
	fadd st,st(2)
	fadd st(0), st(2)
	fadd dword ptr [rax]
	fadd qword ptr [rbx+8]
	faddp
	faddp st(2)
	faddp st(2), st
	fiadd word ptr [rax]
	fiadd dword ptr [r9]
	fmul
	fmul st(2)
	fmul st(2),st
	fmul st,st(2)
	fmul st(0), st(2)
	fmul dword ptr [rax]
	fmul qword ptr [rbx+8]
	fmulp
	fmulp st(2)
	fmulp st(2), st
	fimul word ptr [rax]
	fimul dword ptr [r9]
	fsub
	fsub st(2)
	fsub st(2),st
	fsub st,st(2)
	fsub st(0), st(2)
	fsub dword ptr [rax]
	fsub qword ptr [rbx+8]
	fsubp
	fsubp st(2)
	fsubp st(2), st
	fisub word ptr [rax]
	fisub dword ptr [r9]
	fsubr
	fsubr st(2)
	fsubr st(2),st
	fsubr st,st(2)
	fsubr st(0), st(2)
	fsubr dword ptr [rax]
	fsubr qword ptr [rbx+8]
	fsubrp
	fsubrp st(2)
	fsubrp st(2), st
	fisubr word ptr [rax]
	fisubr dword ptr [r9]
	fdiv
	fdiv st(2)
	fdiv st(2),st
	fdiv st,st(2)
	fdiv st(0), st(2)
	fdiv dword ptr [rax]
	fdiv qword ptr [rbx+8]
	fdivp
	fdivp st(2)
	fdivp st(2), st
	fidiv word ptr [rax]
	fidiv dword ptr [r9]
	fdivr
	fdivr st(2)
	fdivr st(2),st
	fdivr st,st(2)
	fdivr st(0), st(2)
	fdivr dword ptr [rax]
	fdivr qword ptr [rbx+8]
	fdivrp
	fdivrp st(2)
	fdivrp st(2), st
	fidivr word ptr [rax]
	fidivr dword ptr [r9]
	faddp st, st(2)
	fmulp st(0), st(3)
	fcom
	fcom st(2)
	fcomp
	fcomp st(2)
	fucom
	fucom st(2)
	fucomp
	fucomp st(2)
	fcomi
	fcomi st(2)
	fcomi st, st(4)
	fcomip
	fcomip st(2)
	fcomip st, st(4)
	fucomi
	fucomi st(2)
	fucomi st, st(4)
	fucomip
	fucomip st(2)
	fucomip st, st(4)
	fxch
	fxch st(2)
	fcompi st, st(1)
	fucompi st, st(1)
	fcom dword ptr [rax]
	fcomp qword ptr [rax]
	ficom word ptr [rax]
	ficomp dword ptr [rax]
	fcompp
	fucompp
	ftst
	fxam
	fld st(3)
	fst st(3)
	fstp st(3)
	ffree st(3)
	ffreep st(3)
	fld st
	fstp st(0)
	fld dword ptr [rip+x]
	fld qword ptr x[rip]
	fld tbyte ptr [rsp+16]
	fstp tbyte ptr [rsp+16]
	fst dword ptr [rsp]
	fst qword ptr [rsp]
	fstp dword ptr fs:[8]
	fstp qword ptr [r13]
	fild word ptr [rax]
	fild dword ptr [rax]
	fild qword ptr [rax]
	fist word ptr [rax]
	fist dword ptr [rax]
	fistp word ptr [rax]
	fistp dword ptr [rax]
	fistp qword ptr [rax]
	fisttp word ptr [rax]
	fisttp dword ptr [rax]
	fisttp qword ptr [rax]
	fbld tbyte ptr [rax]
	fbstp [rax]
	fcmovb st, st(5)
	fcmove st, st(5)
	fcmovbe st, st(5)
	fcmovu st, st(5)
	fcmovnb st, st(5)
	fcmovne st, st(5)
	fcmovnbe st, st(5)
	fcmovnu st, st(5)
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
	fnstsw
	fstsw
	fldcw word ptr [rsp]
	.att_syntax
att:
	fadd
	fadd %st(2)
	fadd %st,%st(2)
	fadd %st(2),%st
	fadd %st(3), %st(0)
	faddp
	faddp %st(2)
	faddp %st, %st(2)
	fadds (%rax)
	faddl 8(%rbx)
	fiadds (%rax)
	fiaddl (%r9)
	fadd (%rax)
	fiadd (%rax)
	fmul
	fmul %st(2)
	fmul %st,%st(2)
	fmul %st(2),%st
	fmul %st(3), %st(0)
	fmulp
	fmulp %st(2)
	fmulp %st, %st(2)
	fmuls (%rax)
	fmull 8(%rbx)
	fimuls (%rax)
	fimull (%r9)
	fmul (%rax)
	fimul (%rax)
	fsub
	fsub %st(2)
	fsub %st,%st(2)
	fsub %st(2),%st
	fsub %st(3), %st(0)
	fsubp
	fsubp %st(2)
	fsubp %st, %st(2)
	fsubs (%rax)
	fsubl 8(%rbx)
	fisubs (%rax)
	fisubl (%r9)
	fsub (%rax)
	fisub (%rax)
	fsubr
	fsubr %st(2)
	fsubr %st,%st(2)
	fsubr %st(2),%st
	fsubr %st(3), %st(0)
	fsubrp
	fsubrp %st(2)
	fsubrp %st, %st(2)
	fsubrs (%rax)
	fsubrl 8(%rbx)
	fisubrs (%rax)
	fisubrl (%r9)
	fsubr (%rax)
	fisubr (%rax)
	fdiv
	fdiv %st(2)
	fdiv %st,%st(2)
	fdiv %st(2),%st
	fdiv %st(3), %st(0)
	fdivp
	fdivp %st(2)
	fdivp %st, %st(2)
	fdivs (%rax)
	fdivl 8(%rbx)
	fidivs (%rax)
	fidivl (%r9)
	fdiv (%rax)
	fidiv (%rax)
	fdivr
	fdivr %st(2)
	fdivr %st,%st(2)
	fdivr %st(2),%st
	fdivr %st(3), %st(0)
	fdivrp
	fdivrp %st(2)
	fdivrp %st, %st(2)
	fdivrs (%rax)
	fdivrl 8(%rbx)
	fidivrs (%rax)
	fidivrl (%r9)
	fdivr (%rax)
	fidivr (%rax)
	faddp %st(2), %st
	fmulp %st(3), %st
	fcom
	fcom %st(2)
	fcomp
	fcomp %st(2)
	fucom
	fucom %st(2)
	fucomp
	fucomp %st(2)
	fcomi
	fcomi %st(2)
	fcomi %st(4), %st
	fcomip
	fcomip %st(2)
	fcomip %st(4), %st
	fucomi
	fucomi %st(2)
	fucomi %st(4), %st
	fucomip
	fucomip %st(2)
	fucomip %st(4), %st
	fxch
	fxch %st(2)
	fcoms (%rax)
	fcompl (%rax)
	ficoms (%rax)
	ficompl (%rax)
	fld %st(3)
	fst %st(3)
	fstp %st(3)
	ffree %st(3)
	ffreep %st(3)
	flds x(%rip)
	fldl x(%rip)
	fldt 16(%rsp)
	fstpt 16(%rsp)
	fsts (%rsp)
	fstl (%rsp)
	fstps %fs:8
	fstpl (%r13)
	filds (%rax)
	fildl (%rax)
	fildq (%rax)
	fildll (%rax)
	fists (%rax)
	fistl (%rax)
	fistps (%rax)
	fistpl (%rax)
	fistpq (%rax)
	fistpll (%rax)
	fisttps (%rax)
	fisttpl (%rax)
	fisttpq (%rax)
	fisttpll (%rax)
	fbld (%rax)
	fbstp (%rax)
	fld (%rax)
	fild (%rax)
	fistp (%rax)
	fld %st
	fld %st(0)
	fcmovb %st(5), %st
	fcmove %st(5), %st
	fcmovbe %st(5), %st
	fcmovu %st(5), %st
	fcmovnb %st(5), %st
	fcmovne %st(5), %st
	fcmovnbe %st(5), %st
	fcmovnu %st(5), %st
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
	fldcw (%r8)
	fnstcw (%r8)
	fstcw (%r8)
	fnstsw (%r8)
	fstsw (%r8)
	fldenv (%r8)
	fnstenv (%r8)
	fstenv (%r8)
	frstor (%r8)
	fnsave (%r8)
	fsave (%r8)
	fxsave (%r8)
	fxrstor (%r8)
	fxsave64 (%r8)
	fxrstor64 (%r8)
	fnstsw %ax
	fstsw %ax
	fldcww (%rsp)
	.data
x:	.double 1.5
	.tfloat 1.5, -0.1, 1e-4950, inf, nan, 1e4932, 0
