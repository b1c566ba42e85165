// The rows of x87, in the notation of table.ts, which says how to read them.
// `st` is a register of the x87 stack in modrm.rm, counted from its top, and `m80` memory
// of 80 bits. A row whose opcode begins with 9B is assembled to two instructions:
// `wait`, and the one without it.

export const x87Table = `
# Moving values
fld              | m32     | D9 /0               | -    | fld      | Pushes a float onto the x87 stack.
                 | m64     | DD /0               |      |          |
                 | m80     | DB /5               |      | fldCopy  | Pushes a float of 80 bits onto the x87 stack.
                 | st      | D9 /0               |      | fldCopy  | Pushes a copy of a register of the x87 stack.
                 |         | D9 C1 nasm asm      |      | fldCopy  |
fst              | m32     | D9 /2               |      | fst      | Stores st0 as a float, rounded to its width.
                 | m64     | DD /2               |      |          |
                 | st      | DD /2               |      | fstCopy  | Copies st0 to another register of the x87 stack.
                 |         | DD D1 nasm asm      |      | fstCopy  |
fstp             | m32     | D9 /3               |      | fstp     | Stores st0 as a float, rounded to its width, and pops it.
                 | m64     | DD /3               |      |          |
                 | m80     | DB /7               |      | fstpCopy | Stores st0 as a float of 80 bits and pops it.
                 | st      | DD /3               |      | fstpCopy | Copies st0 to another register of the x87 stack and pops it.
                 |         | DD D9 nasm asm      |      | fstpCopy |
fild             | m16     | DF /0               |      | fild     | Pushes a signed integer onto the x87 stack, as a float.
                 | m32     | DB /0               |      |          |
                 | m64     | DF /5               |      |          |
fist             | m16     | DF /2               |      | fist     | Stores st0 as a signed integer, rounded as the control word says.
                 | m32     | DB /2               |      |          |
fistp            | m16     | DF /3               |      | fistp    | Stores st0 as a signed integer, rounded as the control word says, and pops it.
                 | m32     | DB /3               |      |          |
                 | m64     | DF /7               |      |          |
fisttp           | m16     | DF /1               |      | fisttp   | Stores st0 as a signed integer, cutting off its fraction, and pops it.
                 | m32     | DB /1               |      |          |
                 | m64     | DD /1               |      |          |
fbld             | m80     | DF /4               |      | fbld     | Pushes a whole number of 18 decimal digits onto the x87 stack.
fbstp            | m80     | DF /6               |      | fbstp    | Stores st0 as a whole number of 18 decimal digits and pops it.
fxch             | st      | D9 /1               |      | fxch     | Exchanges st0 and another register of the x87 stack.
                 | st, st0 | D9 /1 nasm asm      |      |          |
                 | st0, st | D9 /1 nasm asm      |      |          |
                 |         | D9 C9 asm           |      |          |
fcmovb           | st0, st | DA /0               |      | fcmovb   | Copies a register of the x87 stack to st0 if CF is set (below).
                 | st      | DA /0 nasm asm      |      |          |
                 |         | DA C1 nasm asm      |      |          |
fcmove           | st0, st | DA /1               |      | fcmove   | Copies a register of the x87 stack to st0 if ZF is set (equal).
                 | st      | DA /1 nasm asm      |      |          |
                 |         | DA C9 nasm asm      |      |          |
fcmovbe          | st0, st | DA /2               |      | fcmovbe  | Copies a register of the x87 stack to st0 if CF or ZF is set (below or equal).
                 | st      | DA /2 nasm asm      |      |          |
                 |         | DA D1 nasm asm      |      |          |
fcmovu           | st0, st | DA /3               |      | fcmovu   | Copies a register of the x87 stack to st0 if PF is set (unordered).
                 | st      | DA /3 nasm asm      |      |          |
                 |         | DA D9 nasm asm      |      |          |
fcmovnb          | st0, st | DB /0               |      | fcmovnb  | Copies a register of the x87 stack to st0 if CF is clear (not below).
                 | st      | DB /0 nasm asm      |      |          |
                 |         | DB C1 nasm asm      |      |          |
fcmovne          | st0, st | DB /1               |      | fcmovne  | Copies a register of the x87 stack to st0 if ZF is clear (not equal).
                 | st      | DB /1 nasm asm      |      |          |
                 |         | DB C9 nasm asm      |      |          |
fcmovnbe         | st0, st | DB /2               |      | fcmovnbe | Copies a register of the x87 stack to st0 if CF and ZF are clear (above).
                 | st      | DB /2 nasm asm      |      |          |
                 |         | DB D1 nasm asm      |      |          |
fcmovnu          | st0, st | DB /3               |      | fcmovnu  | Copies a register of the x87 stack to st0 if PF is clear (ordered).
                 | st      | DB /3 nasm asm      |      |          |
                 |         | DB D9 nasm asm      |      |          |
# Constants
fld1             |         | D9 E8               |      | fld1     | Pushes 1 onto the x87 stack.
fldl2t           |         | D9 E9               |      | fldl2t   | Pushes the logarithm of 10 to base 2 onto the x87 stack.
fldl2e           |         | D9 EA               |      | fldl2e   | Pushes the logarithm of e to base 2 onto the x87 stack.
fldpi            |         | D9 EB               |      | fldpi    | Pushes pi onto the x87 stack.
fldlg2           |         | D9 EC               |      | fldlg2   | Pushes the logarithm of 2 to base 10 onto the x87 stack.
fldln2           |         | D9 ED               |      | fldln2   | Pushes the natural logarithm of 2 onto the x87 stack.
fldz             |         | D9 EE               |      | fldz     | Pushes 0 onto the x87 stack.
# Arithmetic
fadd             | m32     | D8 /0               |      | fadd     | Adds to st0, or to another register of the x87 stack.
                 | m64     | DC /0               |      |          |
                 | st, st0 | DC /0 nasm asm      |      |          |
                 | st0, st | D8 /0               |      |          |
                 | st, st0 | DC /0               |      |          |
                 | st      | D8 /0 asm           |      |          |
                 |         | DE C1 asm           |      | faddp    |
faddp            | st, st0 | DE /0               |      | faddp    | Adds st0 to a register of the x87 stack and pops it.
                 | st      | DE /0 asm           |      |          |
                 |         | DE C1 asm           |      |          |
fiadd            | m16     | DE /0               |      | fiadd    | Adds a signed integer to st0.
                 | m32     | DA /0               |      |          |
fmul             | m32     | D8 /1               |      | fmul     | Multiplies st0, or another register of the x87 stack.
                 | m64     | DC /1               |      |          |
                 | st, st0 | DC /1 nasm asm      |      |          |
                 | st0, st | D8 /1               |      |          |
                 | st, st0 | DC /1               |      |          |
                 | st      | D8 /1 asm           |      |          |
                 |         | DE C9 asm           |      | fmulp    |
fmulp            | st, st0 | DE /1               |      | fmulp    | Multiplies a register of the x87 stack by st0 and pops it.
                 | st      | DE /1 asm           |      |          |
                 |         | DE C9 asm           |      |          |
fimul            | m16     | DE /1               |      | fimul    | Multiplies st0 by a signed integer.
                 | m32     | DA /1               |      |          |
fsub             | m32     | D8 /4               |      | fsub     | Subtracts the source from the destination.
                 | m64     | DC /4               |      |          |
                 | st, st0 | DC /5 nasm asm      |      |          |
                 | st0, st | D8 /4               |      |          |
                 | st, st0 | DC /5               |      |          |
                 | st      | D8 /4 asm           |      |          |
                 |         | DE E9 asm           |      | fsubp    |
fsubp            | st, st0 | DE /5               |      | fsubp    | Subtracts st0 from a register of the x87 stack and pops it.
                 | st      | DE /5 asm           |      |          |
                 |         | DE E9 asm           |      |          |
fisub            | m16     | DE /4               |      | fisub    | Subtracts a signed integer from st0.
                 | m32     | DA /4               |      |          |
fsubr            | m32     | D8 /5               |      | fsubr    | Subtracts the destination from the source, into the destination.
                 | m64     | DC /5               |      |          |
                 | st, st0 | DC /4 nasm asm      |      |          |
                 | st0, st | D8 /5               |      |          |
                 | st, st0 | DC /4               |      |          |
                 | st      | D8 /5 asm           |      |          |
                 |         | DE E1 asm           |      | fsubrp   |
fsubrp           | st, st0 | DE /4               |      | fsubrp   | Subtracts a register of the x87 stack from st0, into that register, and pops st0.
                 | st      | DE /4 asm           |      |          |
                 |         | DE E1 asm           |      |          |
fisubr           | m16     | DE /5               |      | fisubr   | Subtracts st0 from a signed integer, into st0.
                 | m32     | DA /5               |      |          |
fdiv             | m32     | D8 /6               |      | fdiv     | Divides the destination by the source.
                 | m64     | DC /6               |      |          |
                 | st, st0 | DC /7 nasm asm      |      |          |
                 | st0, st | D8 /6               |      |          |
                 | st, st0 | DC /7               |      |          |
                 | st      | D8 /6 asm           |      |          |
                 |         | DE F9 asm           |      | fdivp    |
fdivp            | st, st0 | DE /7               |      | fdivp    | Divides a register of the x87 stack by st0 and pops it.
                 | st      | DE /7 asm           |      |          |
                 |         | DE F9 asm           |      |          |
fidiv            | m16     | DE /6               |      | fidiv    | Divides st0 by a signed integer.
                 | m32     | DA /6               |      |          |
fdivr            | m32     | D8 /7               |      | fdivr    | Divides the source by the destination, into the destination.
                 | m64     | DC /7               |      |          |
                 | st, st0 | DC /6 nasm asm      |      |          |
                 | st0, st | D8 /7               |      |          |
                 | st, st0 | DC /6               |      |          |
                 | st      | D8 /7 asm           |      |          |
                 |         | DE F1 asm           |      | fdivrp   |
fdivrp           | st, st0 | DE /6               |      | fdivrp   | Divides st0 by a register of the x87 stack, into that register, and pops st0.
                 | st      | DE /6 asm           |      |          |
                 |         | DE F1 asm           |      |          |
fidivr           | m16     | DE /7               |      | fidivr   | Divides a signed integer by st0, into st0.
                 | m32     | DA /7               |      |          |
fchs             |         | D9 E0               |      | fchs     | Changes the sign of st0.
fabs             |         | D9 E1               |      | fabs     | Clears the sign of st0.
fsqrt            |         | D9 FA               |      | fsqrt    | Takes the square root of st0.
frndint          |         | D9 FC               |      | frndint  | Rounds st0 to a whole number, as the control word says.
fscale           |         | D9 FD               |      | fscale   | Multiplies st0 by 2 to the power of st1, cut to a whole number.
fxtract          |         | D9 F4               |      | fxtract  | Takes st0 apart: its exponent replaces it, and its significand is pushed.
fprem            |         | D9 F8               |      | fprem    | Takes the remainder of st0 divided by st1, the quotient cut to a whole number; C2 says that more is to be done.
fprem1           |         | D9 F5               |      | fprem1   | Takes the remainder of st0 divided by st1, the quotient rounded to nearest; C2 says that more is to be done.
# Functions
f2xm1            |         | D9 F0               |      | f2xm1    | Computes 2 to the power of st0, minus 1, for st0 between -1 and 1.
fyl2x            |         | D9 F1               |      | fyl2x    | Computes st1 times the logarithm of st0 to base 2 into st1, and pops st0.
fyl2xp1          |         | D9 F9               |      | fyl2xp1  | Computes st1 times the logarithm of st0 + 1 to base 2 into st1, and pops st0.
fptan            |         | D9 F2               |      | fptan    | Replaces st0 by its tangent and pushes 1.
fpatan           |         | D9 F3               |      | fpatan   | Computes the angle whose tangent is st1 / st0 into st1, and pops st0.
fsin             |         | D9 FE               |      | fsin     | Replaces st0 by its sine.
fcos             |         | D9 FF               |      | fcos     | Replaces st0 by its cosine.
fsincos          |         | D9 FB               |      | fsincos  | Replaces st0 by its sine and pushes its cosine.
# Comparisons
fcom             | m32     | D8 /2               |      | fcom     | Compares st0 with the operand and sets C0, C2 and C3.
                 | m64     | DC /2               |      |          |
                 | st      | D8 /2               |      |          |
                 | st0, st | D8 /2 nasm asm      |      |          |
                 |         | D8 D1 asm           |      |          |
fcomp            | m32     | D8 /3               |      | fcomp    | Compares st0 with the operand, sets C0, C2 and C3, and pops it.
                 | m64     | DC /3               |      |          |
                 | st      | D8 /3               |      |          |
                 | st0, st | D8 /3 nasm asm      |      |          |
                 |         | D8 D9 asm           |      |          |
fcompp           |         | DE D9               |      | fcompp   | Compares st0 with st1, sets C0, C2 and C3, and pops both.
ficom            | m16     | DE /2               |      | ficom    | Compares st0 with a signed integer and sets C0, C2 and C3.
                 | m32     | DA /2               |      |          |
ficomp           | m16     | DE /3               |      | ficomp   | Compares st0 with a signed integer, sets C0, C2 and C3, and pops it.
                 | m32     | DA /3               |      |          |
fucom            | st      | DD /4               |      | fucom    | Compares as fcom does, but lets quiet NaNs pass.
                 | st0, st | DD /4 nasm asm      |      |          |
                 |         | DD E1 asm           |      |          |
fucomp           | st      | DD /5               |      | fucomp   | Compares as fcomp does, but lets quiet NaNs pass.
                 | st0, st | DD /5 nasm asm      |      |          |
                 |         | DD E9 asm           |      |          |
fucompp          |         | DA E9               |      | fucompp  | Compares as fcompp does, but lets quiet NaNs pass.
fcomi            | st0, st | DB /6               |      | fcomi    | Compares st0 with another register and sets ZF, PF and CF.
fcomi            | st      | DB /6 asm           |      |          |
                 |         | DB F1 asm           |      |          |
fcomip fcompi    | st0, st | DF /6               |      | fcomip   | Compares st0 with another register, sets ZF, PF and CF, and pops it.
fcomip           | st      | DF /6 asm           |      |          |
                 |         | DF F1 asm           |      |          |
fucomi           | st0, st | DB /5               |      | fucomi   | Compares as fcomi does, but lets quiet NaNs pass.
fucomi           | st      | DB /5 asm           |      |          |
                 |         | DB E9 asm           |      |          |
fucomip fucompi  | st0, st | DF /5               |      | fucomip  | Compares as fcomip does, but lets quiet NaNs pass.
fucomip          | st      | DF /5 asm           |      |          |
                 |         | DF E9 asm           |      |          |
ftst             |         | D9 E4               |      | ftst     | Compares st0 with 0 and sets C0, C2 and C3.
fxam             |         | D9 E5               |      | fxam     | Tells in C0, C2 and C3 what st0 is, and in C1 its sign.
# The stack
ffree            | st      | DD /0               |      | ffree    | Marks a register of the x87 stack as empty.
                 |         | DD C1 nasm asm      |      |          |
ffreep           | st      | DF /0               |      | ffreep   | Marks a register of the x87 stack as empty and pops st0.
                 |         | DF C1 nasm asm      |      |          |
fdecstp          |         | D9 F6               |      | fdecstp  | Turns the x87 stack, so that st0 becomes st1.
fincstp          |         | D9 F7               |      | fincstp  | Turns the x87 stack, so that st1 becomes st0.
fnop             |         | D9 D0               |      | fnop     | Does nothing but wait for exceptions of x87.
wait fwait       |         | 9B                  |      | wait     | Waits for exceptions of x87: one that is not masked is raised here.
# Control
fclex            |         | 9B DB E2 asm        |      | fnclex   | Waits for exceptions of x87, then clears them in its status word.
fnclex           |         | DB E2               |      | fnclex   | Clears the exceptions in the status word of x87.
finit            |         | 9B DB E3 asm        |      | fninit   | Waits for exceptions of x87, then puts it into its first state.
fninit           |         | DB E3               |      | fninit   | Puts x87 into its first state.
fldcw            | m16     | D9 /5               |      | fldcw    | Loads the control word of x87.
fstcw            | m16     | 9B D9 /7 asm        |      | fnstcw   | Waits for exceptions of x87, then stores its control word.
fnstcw           | m16     | D9 /7               |      | fnstcw   | Stores the control word of x87.
fstsw            | ax      | 9B DF E0 asm        |      | fnstsw   | Waits for exceptions of x87, then stores its status word.
                 | m16     | 9B DD /7 asm        |      |          |
                 |         | 9B DF E0 gas asm    |      |          |
fnstsw           | ax      | DF E0               |      | fnstsw   | Stores the status word of x87.
                 | m16     | DD /7               |      |          |
                 |         | DF E0 gas asm       |      |          |
fldenv           | mem     | D9 /4               |      | fldenv   | Loads all of x87 but its registers, from 28 bytes.
fstenv           | mem     | 9B D9 /6 asm        |      | fnstenv  | Waits for exceptions of x87, then stores all of it but its registers into 28 bytes, and masks all exceptions.
fnstenv          | mem     | D9 /6               |      | fnstenv  | Stores all of x87 but its registers into 28 bytes, and masks all exceptions.
frstor           | mem     | DD /4               |      | frstor   | Loads all of x87 from 108 bytes.
fsave            | mem     | 9B DD /6 asm        |      | fnsave   | Waits for exceptions of x87, then stores all of it into 108 bytes, and puts it into its first state.
fnsave           | mem     | DD /6               |      | fnsave   | Stores all of x87 into 108 bytes, and puts it into its first state.
fxsave/fxsave64  | mem     | NP 0F AE /0         | 32 64| fxsave   | Stores all of x87, the xmm registers and mxcsr into 512 bytes.
fxrstor/fxrstor64| mem     | NP 0F AE /1         | 32 64| fxrstor  | Loads all of x87, the xmm registers and mxcsr from 512 bytes.
`;
