// The part of the instruction table for xmm registers: SSE to SSE4.2. Notation
// and rules are those at the head of table.ts; this is a file of its own only
// because of its length. Memory of 128 bits must be aligned except where the
// operation is one of those in `unaligned` (semantics/vectorOperands.ts).

export const vectorTable = `
# Moves of whole registers. Those named aligned fault on memory that is not aligned to 16 bytes.
movaps                 | x, xm           | NP 0F 28 /r             | -     | vmov       | Copies 16 bytes, aligned in memory.
                       | xm, x           | NP 0F 29 /r             |       |            |
movapd                 | x, xm           | 66 0F 28 /r             | -     | vmov       | Copies 16 bytes, aligned in memory.
                       | xm, x           | 66 0F 29 /r             |       |            |
movdqa                 | x, xm           | 66 0F 6F /r             | -     | vmov       | Copies 16 bytes, aligned in memory.
                       | xm, x           | 66 0F 7F /r             |       |            |
movups                 | x, xm           | NP 0F 10 /r             | -     | vmovu      | Copies 16 bytes.
                       | xm, x           | NP 0F 11 /r             |       |            |
movupd                 | x, xm           | 66 0F 10 /r             | -     | vmovu      | Copies 16 bytes.
                       | xm, x           | 66 0F 11 /r             |       |            |
movdqu                 | x, xm           | F3 0F 6F /r             | -     | vmovu      | Copies 16 bytes.
                       | xm, x           | F3 0F 7F /r             |       |            |
lddqu                  | x, m128         | F2 0F F0 /r             | -     | vmovu      | Copies 16 bytes.
movntps                | m128, x         | NP 0F 2B /r             | -     | vmov       | Stores 16 bytes, aligned, past the caches.
movntpd                | m128, x         | 66 0F 2B /r             |       |            |
movntdq                | m128, x         | 66 0F E7 /r             |       |            |
movntdqa               | x, m128         | 66 0F 38 2A /r          | -     | vmov       | Loads 16 bytes, aligned, past the caches.
movnti                 | m, r            | NP 0F C3 /r             | 32 64 | mov        | Stores a general register past the caches.
maskmovdqu             | x, xx           | 66 0F F7 /r             | -     | maskmovdqu | Stores at rdi the bytes whose mask byte in the second operand is negative.

# Moves of parts
movss                  | x, xx           | F3 0F 10 /r             | -     | movss      | Copies the lowest float; from memory, the rest becomes 0.
                       | x, m32          | F3 0F 10 /r             | -     | movzero    |
                       | m32, x          | F3 0F 11 /r             | -     | movlow     |
                       | xx, x           | F3 0F 11 /r dis         | -     | movss      |
movsd                  | x, xx           | F2 0F 10 /r             | -     | movsd      | Copies the lowest double; from memory, the rest becomes 0.
                       | x, m64          | F2 0F 10 /r             | -     | movzero    |
                       | m64, x          | F2 0F 11 /r             | -     | movlow     |
                       | xx, x           | F2 0F 11 /r dis         | -     | movsd      |
movq                   | x, xm64         | F3 0F 7E /r             | -     | movzero    | Copies 8 bytes to or from the low half; a register's rest becomes 0.
                       | m64, x          | 66 0F D6 /r             | -     | movlow     |
                       | xx64, x         | 66 0F D6 /r dis         | -     | movzero    |
movd/movq              | x, rm           | 66 0F 6E /r             | 32 64 | movzero    | Copies a general register or memory to the lowest place; the rest becomes 0.
                       | rm, x           | 66 0F 7E /r             | 32 64 | movlow     | Copies the lowest place to a general register or memory.
movhlps                | x, xx           | NP 0F 12 /r             | -     | movhlps    | Copies the upper half to the lower one.
movlps                 | x, m64          | NP 0F 12 /r             | -     | movlps     | Copies 8 bytes to or from the lower half.
                       | m64, x          | NP 0F 13 /r             |       |            |
movlpd                 | x, m64          | 66 0F 12 /r             |       |            |
                       | m64, x          | 66 0F 13 /r             |       |            |
movlhps                | x, xx           | NP 0F 16 /r             | -     | movlhps    | Copies the lower half to the upper one.
movhps                 | x, m64          | NP 0F 16 /r             | -     | movhps     | Copies 8 bytes to or from the upper half.
                       | m64, x          | NP 0F 17 /r             |       |            |
movhpd                 | x, m64          | 66 0F 16 /r             |       |            |
                       | m64, x          | 66 0F 17 /r             |       |            |
movddup                | x, xm64         | F2 0F 12 /r             | -     | movddup    | Copies the low double to both halves.
movsldup               | x, xm           | F3 0F 12 /r             | -     | movsldup   | Copies the even floats to the odd places too.
movshdup               | x, xm           | F3 0F 16 /r             | -     | movshdup   | Copies the odd floats to the even places too.
movmskps               | r64, xx         | NP 0F 50 /r gas asm     | -     | movmskps   | Collects the signs of the four floats.
                       | r, xx           | NP 0F 50 /r             | 32 64 |            |
movmskpd               | r64, xx         | 66 0F 50 /r gas asm     | -     | movmskpd   | Collects the signs of the two doubles.
                       | r, xx           | 66 0F 50 /r             | 32 64 |            |
pmovmskb               | r64, xx         | 66 0F D7 /r gas asm     | -     | pmovmskb   | Collects the top bits of the sixteen bytes.
                       | r, xx           | 66 0F D7 /r             | 32    |            |
                       | r64, xx         | 66 0F D7 /r dis         | 64    |            |

# Arithmetic on floats and doubles
addps                  | x, xm           | NP 0F 58 /r             | -     | addps      | Adds the four floats.
addpd                  | x, xm           | 66 0F 58 /r             | -     | addpd      | Adds the two doubles.
addss                  | x, xm32         | F3 0F 58 /r             | -     | addss      | Adds the lowest floats.
addsd                  | x, xm64         | F2 0F 58 /r             | -     | addsd      | Adds the lowest doubles.
mulps                  | x, xm           | NP 0F 59 /r             | -     | mulps      | Multiplies the four floats.
mulpd                  | x, xm           | 66 0F 59 /r             | -     | mulpd      | Multiplies the two doubles.
mulss                  | x, xm32         | F3 0F 59 /r             | -     | mulss      | Multiplies the lowest floats.
mulsd                  | x, xm64         | F2 0F 59 /r             | -     | mulsd      | Multiplies the lowest doubles.
subps                  | x, xm           | NP 0F 5C /r             | -     | subps      | Subtracts the four floats.
subpd                  | x, xm           | 66 0F 5C /r             | -     | subpd      | Subtracts the two doubles.
subss                  | x, xm32         | F3 0F 5C /r             | -     | subss      | Subtracts the lowest floats.
subsd                  | x, xm64         | F2 0F 5C /r             | -     | subsd      | Subtracts the lowest doubles.
minps                  | x, xm           | NP 0F 5D /r             | -     | minps      | Keeps the smaller of the four floats.
minpd                  | x, xm           | 66 0F 5D /r             | -     | minpd      | Keeps the smaller of the two doubles.
minss                  | x, xm32         | F3 0F 5D /r             | -     | minss      | Keeps the smaller of the lowest floats.
minsd                  | x, xm64         | F2 0F 5D /r             | -     | minsd      | Keeps the smaller of the lowest doubles.
divps                  | x, xm           | NP 0F 5E /r             | -     | divps      | Divides the four floats.
divpd                  | x, xm           | 66 0F 5E /r             | -     | divpd      | Divides the two doubles.
divss                  | x, xm32         | F3 0F 5E /r             | -     | divss      | Divides the lowest floats.
divsd                  | x, xm64         | F2 0F 5E /r             | -     | divsd      | Divides the lowest doubles.
maxps                  | x, xm           | NP 0F 5F /r             | -     | maxps      | Keeps the larger of the four floats.
maxpd                  | x, xm           | 66 0F 5F /r             | -     | maxpd      | Keeps the larger of the two doubles.
maxss                  | x, xm32         | F3 0F 5F /r             | -     | maxss      | Keeps the larger of the lowest floats.
maxsd                  | x, xm64         | F2 0F 5F /r             | -     | maxsd      | Keeps the larger of the lowest doubles.
sqrtps                 | x, xm           | NP 0F 51 /r             | -     | sqrtps     | Takes the square roots of the four floats.
sqrtpd                 | x, xm           | 66 0F 51 /r             | -     | sqrtpd     | Takes the square roots of the two doubles.
sqrtss                 | x, xm32         | F3 0F 51 /r             | -     | sqrtss     | Takes the square roots of the lowest floats.
sqrtsd                 | x, xm64         | F2 0F 51 /r             | -     | sqrtsd     | Takes the square roots of the lowest doubles.
rcpps                  | x, xm           | NP 0F 53 /r             | -     | rcpps      | Estimates the reciprocals of the four floats.
rcpss                  | x, xm32         | F3 0F 53 /r             | -     | rcpss      | Estimates the reciprocal of the lowest float.
rsqrtps                | x, xm           | NP 0F 52 /r             | -     | rsqrtps    | Estimates the reciprocals of the square roots of the four floats.
rsqrtss                | x, xm32         | F3 0F 52 /r             | -     | rsqrtss    | Estimates the reciprocal of the square root of the lowest float.
cmpeqps                | x, xm           | NP 0F C2 /r ib=00       | -     | cmpps      | Sets all bits of a lane where the operands are equal, else clears them.
cmpltps                | x, xm           | NP 0F C2 /r ib=01       | -     | cmpps      | Sets all bits of a lane where the operands are less, else clears them.
cmpleps                | x, xm           | NP 0F C2 /r ib=02       | -     | cmpps      | Sets all bits of a lane where the operands are less or equal, else clears them.
cmpunordps             | x, xm           | NP 0F C2 /r ib=03       | -     | cmpps      | Sets all bits of a lane where the operands are unordered (one is no number), else clears them.
cmpneqps               | x, xm           | NP 0F C2 /r ib=04       | -     | cmpps      | Sets all bits of a lane where the operands are not equal, else clears them.
cmpnltps               | x, xm           | NP 0F C2 /r ib=05       | -     | cmpps      | Sets all bits of a lane where the operands are not less, else clears them.
cmpnleps               | x, xm           | NP 0F C2 /r ib=06       | -     | cmpps      | Sets all bits of a lane where the operands are not less or equal, else clears them.
cmpordps               | x, xm           | NP 0F C2 /r ib=07       | -     | cmpps      | Sets all bits of a lane where the operands are ordered (both are numbers), else clears them.
cmpps                  | x, xm, imm8     | NP 0F C2 /r ib          | -     | cmpps      | Sets all bits of a lane where the comparison of that number holds, else clears them.
cmpeqpd                | x, xm           | 66 0F C2 /r ib=00       | -     | cmppd      | Sets all bits of a lane where the operands are equal, else clears them.
cmpltpd                | x, xm           | 66 0F C2 /r ib=01       | -     | cmppd      | Sets all bits of a lane where the operands are less, else clears them.
cmplepd                | x, xm           | 66 0F C2 /r ib=02       | -     | cmppd      | Sets all bits of a lane where the operands are less or equal, else clears them.
cmpunordpd             | x, xm           | 66 0F C2 /r ib=03       | -     | cmppd      | Sets all bits of a lane where the operands are unordered (one is no number), else clears them.
cmpneqpd               | x, xm           | 66 0F C2 /r ib=04       | -     | cmppd      | Sets all bits of a lane where the operands are not equal, else clears them.
cmpnltpd               | x, xm           | 66 0F C2 /r ib=05       | -     | cmppd      | Sets all bits of a lane where the operands are not less, else clears them.
cmpnlepd               | x, xm           | 66 0F C2 /r ib=06       | -     | cmppd      | Sets all bits of a lane where the operands are not less or equal, else clears them.
cmpordpd               | x, xm           | 66 0F C2 /r ib=07       | -     | cmppd      | Sets all bits of a lane where the operands are ordered (both are numbers), else clears them.
cmppd                  | x, xm, imm8     | 66 0F C2 /r ib          | -     | cmppd      | Sets all bits of a lane where the comparison of that number holds, else clears them.
cmpeqss                | x, xm32         | F3 0F C2 /r ib=00       | -     | cmpss      | Sets all bits of a lane where the operands are equal, else clears them.
cmpltss                | x, xm32         | F3 0F C2 /r ib=01       | -     | cmpss      | Sets all bits of a lane where the operands are less, else clears them.
cmpless                | x, xm32         | F3 0F C2 /r ib=02       | -     | cmpss      | Sets all bits of a lane where the operands are less or equal, else clears them.
cmpunordss             | x, xm32         | F3 0F C2 /r ib=03       | -     | cmpss      | Sets all bits of a lane where the operands are unordered (one is no number), else clears them.
cmpneqss               | x, xm32         | F3 0F C2 /r ib=04       | -     | cmpss      | Sets all bits of a lane where the operands are not equal, else clears them.
cmpnltss               | x, xm32         | F3 0F C2 /r ib=05       | -     | cmpss      | Sets all bits of a lane where the operands are not less, else clears them.
cmpnless               | x, xm32         | F3 0F C2 /r ib=06       | -     | cmpss      | Sets all bits of a lane where the operands are not less or equal, else clears them.
cmpordss               | x, xm32         | F3 0F C2 /r ib=07       | -     | cmpss      | Sets all bits of a lane where the operands are ordered (both are numbers), else clears them.
cmpss                  | x, xm32, imm8   | F3 0F C2 /r ib          | -     | cmpss      | Sets all bits of a lane where the comparison of that number holds, else clears them.
cmpeqsd                | x, xm64         | F2 0F C2 /r ib=00       | -     | cmpsd      | Sets all bits of a lane where the operands are equal, else clears them.
cmpltsd                | x, xm64         | F2 0F C2 /r ib=01       | -     | cmpsd      | Sets all bits of a lane where the operands are less, else clears them.
cmplesd                | x, xm64         | F2 0F C2 /r ib=02       | -     | cmpsd      | Sets all bits of a lane where the operands are less or equal, else clears them.
cmpunordsd             | x, xm64         | F2 0F C2 /r ib=03       | -     | cmpsd      | Sets all bits of a lane where the operands are unordered (one is no number), else clears them.
cmpneqsd               | x, xm64         | F2 0F C2 /r ib=04       | -     | cmpsd      | Sets all bits of a lane where the operands are not equal, else clears them.
cmpnltsd               | x, xm64         | F2 0F C2 /r ib=05       | -     | cmpsd      | Sets all bits of a lane where the operands are not less, else clears them.
cmpnlesd               | x, xm64         | F2 0F C2 /r ib=06       | -     | cmpsd      | Sets all bits of a lane where the operands are not less or equal, else clears them.
cmpordsd               | x, xm64         | F2 0F C2 /r ib=07       | -     | cmpsd      | Sets all bits of a lane where the operands are ordered (both are numbers), else clears them.
cmpsd                  | x, xm64, imm8   | F2 0F C2 /r ib          | -     | cmpsd      | Sets all bits of a lane where the comparison of that number holds, else clears them.
comiss                 | x, xm32         | NP 0F 2F /r             | -     | comiss     | Compares the lowest floats into zf, pf and cf.
comisd                 | x, xm64         | 66 0F 2F /r             | -     | comisd     | Compares the lowest doubles into zf, pf and cf.
ucomiss                | x, xm32         | NP 0F 2E /r             | -     | ucomiss    | Compares the lowest floats into zf, pf and cf.
ucomisd                | x, xm64         | 66 0F 2E /r             | -     | ucomisd    | Compares the lowest doubles into zf, pf and cf.
haddps                 | x, xm           | F2 0F 7C /r             | -     | haddps     | Adds neighbouring floats.
haddpd                 | x, xm           | 66 0F 7C /r             | -     | haddpd     | Adds neighbouring doubles.
hsubps                 | x, xm           | F2 0F 7D /r             | -     | hsubps     | Subtracts neighbouring floats.
hsubpd                 | x, xm           | 66 0F 7D /r             | -     | hsubpd     | Subtracts neighbouring doubles.
addsubps               | x, xm           | F2 0F D0 /r             | -     | addsubps   | Subtracts in even places, adds in odd ones.
addsubpd               | x, xm           | 66 0F D0 /r             | -     | addsubpd   | Subtracts the low doubles, adds the high ones.
roundps                | x, xm, imm8     | 66 0F 3A 08 /r ib       | -     | roundps    | Rounds to whole numbers: 0 nearest, 1 down, 2 up, 3 towards zero, 4 as mxcsr says.
roundpd                | x, xm, imm8     | 66 0F 3A 09 /r ib       | -     | roundpd    | Rounds to whole numbers: 0 nearest, 1 down, 2 up, 3 towards zero, 4 as mxcsr says.
roundss                | x, xm32, imm8   | 66 0F 3A 0A /r ib       | -     | roundss    | Rounds to whole numbers: 0 nearest, 1 down, 2 up, 3 towards zero, 4 as mxcsr says.
roundsd                | x, xm64, imm8   | 66 0F 3A 0B /r ib       | -     | roundsd    | Rounds to whole numbers: 0 nearest, 1 down, 2 up, 3 towards zero, 4 as mxcsr says.
dpps                   | x, xm, imm8     | 66 0F 3A 40 /r ib       | -     | dpps       | Multiplies chosen floats, adds the products, and puts the sum in chosen places.
dppd                   | x, xm, imm8     | 66 0F 3A 41 /r ib       | -     | dppd       | Multiplies chosen doubles, adds the products, and puts the sum in chosen places.

# Conversions
cvtsi2ss               | x, rm           | F3 0F 2A /r             | 32 64 | cvtsi2ss   | Converts a signed integer to a float.
cvtsi2sd               | x, rm           | F2 0F 2A /r             | 32 64 | cvtsi2sd   | Converts a signed integer to a double.
cvttss2si              | r, xm32         | F3 0F 2C /r             | 32 64 | cvttss2si  | Converts a float to a signed integer, towards zero.
cvttsd2si              | r, xm64         | F2 0F 2C /r             | 32 64 | cvttsd2si  | Converts a double to a signed integer, towards zero.
cvtss2si               | r, xm32         | F3 0F 2D /r             | 32 64 | cvtss2si   | Converts a float to a signed integer, rounding as mxcsr says.
cvtsd2si               | r, xm64         | F2 0F 2D /r             | 32 64 | cvtsd2si   | Converts a double to a signed integer, rounding as mxcsr says.
cvtss2sd               | x, xm32         | F3 0F 5A /r             | -     | cvtss2sd   | Converts the lowest float to a double.
cvtsd2ss               | x, xm64         | F2 0F 5A /r             | -     | cvtsd2ss   | Converts the lowest double to a float.
cvtps2pd               | x, xm64         | NP 0F 5A /r             | -     | cvtps2pd   | Converts two floats to doubles.
cvtpd2ps               | x, xm           | 66 0F 5A /r             | -     | cvtpd2ps   | Converts two doubles to floats.
cvtdq2ps               | x, xm           | NP 0F 5B /r             | -     | cvtdq2ps   | Converts four signed integers to floats.
cvtps2dq               | x, xm           | 66 0F 5B /r             | -     | cvtps2dq   | Converts four floats to signed integers, rounding as mxcsr says.
cvttps2dq              | x, xm           | F3 0F 5B /r             | -     | cvttps2dq  | Converts four floats to signed integers, towards zero.
cvtdq2pd               | x, xm64         | F3 0F E6 /r             | -     | cvtdq2pd   | Converts two signed integers to doubles.
cvtpd2dq               | x, xm           | F2 0F E6 /r             | -     | cvtpd2dq   | Converts two doubles to signed integers, rounding as mxcsr says.
cvttpd2dq              | x, xm           | 66 0F E6 /r             | -     | cvttpd2dq  | Converts two doubles to signed integers, towards zero.
ldmxcsr                | m32             | NP 0F AE /2             | -     | ldmxcsr    | Loads the rounding mode and the masks.
stmxcsr                | m32             | NP 0F AE /3             | -     | stmxcsr    | Stores the rounding mode and the masks.

# Logic
andps                  | x, xm           | NP 0F 54 /r             | -     | pand       | Keeps only the bits that are set in both.
andpd                  | x, xm           | 66 0F 54 /r             |       |            |
pand                   | x, xm           | 66 0F DB /r             |       |            |
andnps                 | x, xm           | NP 0F 55 /r             | -     | pandn      | Keeps the source's bits that are clear in the destination.
andnpd                 | x, xm           | 66 0F 55 /r             |       |            |
pandn                  | x, xm           | 66 0F DF /r             |       |            |
orps                   | x, xm           | NP 0F 56 /r             | -     | por        | Sets the bits that are set in either.
orpd                   | x, xm           | 66 0F 56 /r             |       |            |
por                    | x, xm           | 66 0F EB /r             |       |            |
xorps                  | x, xm           | NP 0F 57 /r             | -     | pxor       | Sets the bits that differ.
xorpd                  | x, xm           | 66 0F 57 /r             |       |            |
pxor                   | x, xm           | 66 0F EF /r             |       |            |
ptest                  | x, xm           | 66 0F 38 17 /r          | -     | ptest      | Sets zf when no bit is set in both, cf when the first has all of the second's.

# Places exchanged
shufps                 | x, xm, imm8     | NP 0F C6 /r ib          | -     | shufps     | Takes two floats of the first and two of the second, each by number.
shufpd                 | x, xm, imm8     | 66 0F C6 /r ib          | -     | shufpd     | Takes a double of the first and one of the second, each by number.
pshufd                 | x, xm, imm8     | 66 0F 70 /r ib          | -     | pshufd     | Takes four doublewords, each by number.
pshuflw                | x, xm, imm8     | F2 0F 70 /r ib          | -     | pshuflw    | Takes four words of the lower half, each by number.
pshufhw                | x, xm, imm8     | F3 0F 70 /r ib          | -     | pshufhw    | Takes four words of the upper half, each by number.
palignr                | x, xm, imm8     | 66 0F 3A 0F /r ib       | -     | palignr    | Takes 16 bytes out of both registers put together.
blendps                | x, xm, imm8     | 66 0F 3A 0C /r ib       | -     | blendps    | Takes each float of the source whose bit is set.
blendpd                | x, xm, imm8     | 66 0F 3A 0D /r ib       | -     | blendpd    | Takes each double of the source whose bit is set.
pblendw                | x, xm, imm8     | 66 0F 3A 0E /r ib       | -     | pblendw    | Takes each word of the source whose bit is set.
insertps               | x, xm32, imm8   | 66 0F 3A 21 /r ib       | -     | insertps   | Puts a float in a place, and zeros in others.
mpsadbw                | x, xm, imm8     | 66 0F 3A 42 /r ib       | -     | mpsadbw    | Sums the distances of four bytes to those at eight places.
pshufb                 | x, xm           | 66 0F 38 00 /r          | -     | pshufb     | Takes sixteen bytes, each by number; a negative number gives 0.
pblendvb               | x, xm, xmm0     | 66 0F 38 10 /r          | -     | pblendvb   | Takes each byte of the source whose byte in xmm0 is negative.
                       | x, xm           | 66 0F 38 10 /r asm      |       |            |
blendvps               | x, xm, xmm0     | 66 0F 38 14 /r          | -     | blendvps   | Takes each float of the source whose float in xmm0 is negative.
                       | x, xm           | 66 0F 38 14 /r asm      |       |            |
blendvpd               | x, xm, xmm0     | 66 0F 38 15 /r          | -     | blendvpd   | Takes each double of the source whose double in xmm0 is negative.
                       | x, xm           | 66 0F 38 15 /r asm      |       |            |
unpcklps               | x, xm           | NP 0F 14 /r             | -     | punpckldq  | Puts the floats of the lower halves alternately in one register.
unpckhps               | x, xm           | NP 0F 15 /r             | -     | punpckhdq  | Puts the floats of the upper halves alternately in one register.
unpcklpd               | x, xm           | 66 0F 14 /r             | -     | punpcklqdq | Puts the low doubles alternately in one register.
unpckhpd               | x, xm           | 66 0F 15 /r             | -     | punpckhqdq | Puts the high doubles alternately in one register.
punpcklbw              | x, xm           | 66 0F 60 /r             | -     | punpcklbw  | Puts the bytes of the lower halves alternately in one register.
punpcklwd              | x, xm           | 66 0F 61 /r             | -     | punpcklwd  | Puts the words of the lower halves alternately in one register.
punpckldq              | x, xm           | 66 0F 62 /r             | -     | punpckldq  | Puts the doublewords of the lower halves alternately in one register.
punpcklqdq             | x, xm           | 66 0F 6C /r             | -     | punpcklqdq | Puts the low quadwords alternately in one register.
punpckhbw              | x, xm           | 66 0F 68 /r             | -     | punpckhbw  | Puts the bytes of the upper halves alternately in one register.
punpckhwd              | x, xm           | 66 0F 69 /r             | -     | punpckhwd  | Puts the words of the upper halves alternately in one register.
punpckhdq              | x, xm           | 66 0F 6A /r             | -     | punpckhdq  | Puts the doublewords of the upper halves alternately in one register.
punpckhqdq             | x, xm           | 66 0F 6D /r             | -     | punpckhqdq | Puts the high quadwords alternately in one register.
packsswb               | x, xm           | 66 0F 63 /r             | -     | packsswb   | Narrows words to signed bytes; what does not fit becomes the nearest that does.
packuswb               | x, xm           | 66 0F 67 /r             | -     | packuswb   | Narrows words to unsigned bytes; what does not fit becomes the nearest that does.
packssdw               | x, xm           | 66 0F 6B /r             | -     | packssdw   | Narrows doublewords to signed words; what does not fit becomes the nearest that does.
packusdw               | x, xm           | 66 0F 38 2B /r          | -     | packusdw   | Narrows doublewords to unsigned words; what does not fit becomes the nearest that does.
pmovsxbw               | x, xm64         | 66 0F 38 20 /r          | -     | pmovsxbw   | Widens bytes to words, with their signs.
pmovsxbd               | x, xm32         | 66 0F 38 21 /r          | -     | pmovsxbd   | Widens bytes to doublewords, with their signs.
pmovsxbq               | x, xm16         | 66 0F 38 22 /r          | -     | pmovsxbq   | Widens bytes to quadwords, with their signs.
pmovsxwd               | x, xm64         | 66 0F 38 23 /r          | -     | pmovsxwd   | Widens words to doublewords, with their signs.
pmovsxwq               | x, xm32         | 66 0F 38 24 /r          | -     | pmovsxwq   | Widens words to quadwords, with their signs.
pmovsxdq               | x, xm64         | 66 0F 38 25 /r          | -     | pmovsxdq   | Widens doublewords to quadwords, with their signs.
pmovzxbw               | x, xm64         | 66 0F 38 30 /r          | -     | pmovzxbw   | Widens bytes to words, filling with zeros.
pmovzxbd               | x, xm32         | 66 0F 38 31 /r          | -     | pmovzxbd   | Widens bytes to doublewords, filling with zeros.
pmovzxbq               | x, xm16         | 66 0F 38 32 /r          | -     | pmovzxbq   | Widens bytes to quadwords, filling with zeros.
pmovzxwd               | x, xm64         | 66 0F 38 33 /r          | -     | pmovzxwd   | Widens words to doublewords, filling with zeros.
pmovzxwq               | x, xm32         | 66 0F 38 34 /r          | -     | pmovzxwq   | Widens words to quadwords, filling with zeros.
pmovzxdq               | x, xm64         | 66 0F 38 35 /r          | -     | pmovzxdq   | Widens doublewords to quadwords, filling with zeros.
pinsrb                 | x, rr32, imm8   | 66 0F 3A 20 /r ib       | -     | pinsrb     | Puts a byte in the numbered place.
                       | x, rr64, imm8   | 66 0F 3A 20 /r ib gas asm |       |            |
                       | x, m8, imm8     | 66 0F 3A 20 /r ib       |       |            |
pinsrw                 | x, rr64, imm8   | 66 0F C4 /r ib gas asm  | -     | pinsrw     | Puts a word in the numbered place.
                       | x, rr, imm8     | 66 0F C4 /r ib          | 32 64 |            |
                       | x, rr16, imm8   | 66 0F C4 /r ib nasm asm | -     |            |
                       | x, m16, imm8    | 66 0F C4 /r ib          |       |            |
pinsrd/pinsrq          | x, rm, imm8     | 66 0F 3A 22 /r ib       | 32 64 | pinsrd     | Puts a doubleword or quadword in the numbered place.
pextrb                 | rr32, x, imm8   | 66 0F 3A 14 /r ib       | -     | pextrb     | Copies the byte of the numbered place.
                       | rr64, x, imm8   | 66 0F 3A 14 /r ib asm   |       |            |
                       | m8, x, imm8     | 66 0F 3A 14 /r ib       |       |            |
pextrw                 | r64, xx, imm8   | 66 0F C5 /r ib gas asm  | -     | pextrw     | Copies the word of the numbered place.
                       | r, xx, imm8     | 66 0F C5 /r ib          | 32 64 |            |
                       | m16, x, imm8    | 66 0F 3A 15 /r ib       | -     |            |
                       | rr32, x, imm8   | 66 0F 3A 15 /r ib dis   |       |            |
pextrd/pextrq          | rm, x, imm8     | 66 0F 3A 16 /r ib       | 32 64 | pextrd     | Copies the doubleword or quadword of the numbered place.
extractps              | rm32, x, imm8   | 66 0F 3A 17 /r ib       | -     | pextrd     | Copies the float of the numbered place.
                       | rr64, x, imm8   | 66 0F 3A 17 /r ib gas asm | -     |            |
                       | rr64, x, imm8   | 66 0F 3A 17 /r ib nasm asm | 64    |            |

# Integers
paddb                  | x, xm           | 66 0F FC /r             | -     | paddb      | Adds the bytes.
paddw                  | x, xm           | 66 0F FD /r             | -     | paddw      | Adds the words.
paddd                  | x, xm           | 66 0F FE /r             | -     | paddd      | Adds the doublewords.
paddq                  | x, xm           | 66 0F D4 /r             | -     | paddq      | Adds the quadwords.
psubb                  | x, xm           | 66 0F F8 /r             | -     | psubb      | Subtracts the bytes.
psubw                  | x, xm           | 66 0F F9 /r             | -     | psubw      | Subtracts the words.
psubd                  | x, xm           | 66 0F FA /r             | -     | psubd      | Subtracts the doublewords.
psubq                  | x, xm           | 66 0F FB /r             | -     | psubq      | Subtracts the quadwords.
paddsb                 | x, xm           | 66 0F EC /r             | -     | paddsb     | Adds the signed bytes; what does not fit becomes the nearest that does.
paddsw                 | x, xm           | 66 0F ED /r             | -     | paddsw     | Adds the signed words; what does not fit becomes the nearest that does.
paddusb                | x, xm           | 66 0F DC /r             | -     | paddusb    | Adds the unsigned bytes; what does not fit becomes the nearest that does.
paddusw                | x, xm           | 66 0F DD /r             | -     | paddusw    | Adds the unsigned words; what does not fit becomes the nearest that does.
psubsb                 | x, xm           | 66 0F E8 /r             | -     | psubsb     | Subtracts the signed bytes; what does not fit becomes the nearest that does.
psubsw                 | x, xm           | 66 0F E9 /r             | -     | psubsw     | Subtracts the signed words; what does not fit becomes the nearest that does.
psubusb                | x, xm           | 66 0F D8 /r             | -     | psubusb    | Subtracts the unsigned bytes; what does not fit becomes the nearest that does.
psubusw                | x, xm           | 66 0F D9 /r             | -     | psubusw    | Subtracts the unsigned words; what does not fit becomes the nearest that does.
pmullw                 | x, xm           | 66 0F D5 /r             | -     | pmullw     | Multiplies the words and keeps the low halves.
pmulhw                 | x, xm           | 66 0F E5 /r             | -     | pmulhw     | Multiplies the signed words and keeps the high halves.
pmulhuw                | x, xm           | 66 0F E4 /r             | -     | pmulhuw    | Multiplies the unsigned words and keeps the high halves.
pmuludq                | x, xm           | 66 0F F4 /r             | -     | pmuludq    | Multiplies the unsigned even doublewords into quadwords.
pmaddwd                | x, xm           | 66 0F F5 /r             | -     | pmaddwd    | Multiplies the signed words and adds neighbouring products.
psadbw                 | x, xm           | 66 0F F6 /r             | -     | psadbw     | Sums the distances between the bytes of each half.
pmulld                 | x, xm           | 66 0F 38 40 /r          | -     | pmulld     | Multiplies the doublewords and keeps the low halves.
pmuldq                 | x, xm           | 66 0F 38 28 /r          | -     | pmuldq     | Multiplies the signed even doublewords into quadwords.
pmaddubsw              | x, xm           | 66 0F 38 04 /r          | -     | pmaddubsw  | Multiplies unsigned by signed bytes and adds neighbouring products.
pmulhrsw               | x, xm           | 66 0F 38 0B /r          | -     | pmulhrsw   | Multiplies the signed words and keeps the rounded high halves.
phminposuw             | x, xm           | 66 0F 38 41 /r          | -     | phminposuw | Finds the smallest unsigned word and its place.
pavgb                  | x, xm           | 66 0F E0 /r             | -     | pavgb      | Averages the unsigned bytes, rounding up.
pavgw                  | x, xm           | 66 0F E3 /r             | -     | pavgw      | Averages the unsigned words, rounding up.
pminub                 | x, xm           | 66 0F DA /r             | -     | pminub     | Keeps the smaller of the unsigned bytes.
pminuw                 | x, xm           | 66 0F 38 3A /r          | -     | pminuw     | Keeps the smaller of the unsigned words.
pminud                 | x, xm           | 66 0F 38 3B /r          | -     | pminud     | Keeps the smaller of the unsigned doublewords.
pmaxub                 | x, xm           | 66 0F DE /r             | -     | pmaxub     | Keeps the larger of the unsigned bytes.
pmaxuw                 | x, xm           | 66 0F 38 3E /r          | -     | pmaxuw     | Keeps the larger of the unsigned words.
pmaxud                 | x, xm           | 66 0F 38 3F /r          | -     | pmaxud     | Keeps the larger of the unsigned doublewords.
pminsb                 | x, xm           | 66 0F 38 38 /r          | -     | pminsb     | Keeps the smaller of the signed bytes.
pminsw                 | x, xm           | 66 0F EA /r             | -     | pminsw     | Keeps the smaller of the signed words.
pminsd                 | x, xm           | 66 0F 38 39 /r          | -     | pminsd     | Keeps the smaller of the signed doublewords.
pmaxsb                 | x, xm           | 66 0F 38 3C /r          | -     | pmaxsb     | Keeps the larger of the signed bytes.
pmaxsw                 | x, xm           | 66 0F EE /r             | -     | pmaxsw     | Keeps the larger of the signed words.
pmaxsd                 | x, xm           | 66 0F 38 3D /r          | -     | pmaxsd     | Keeps the larger of the signed doublewords.
pcmpeqb                | x, xm           | 66 0F 74 /r             | -     | pcmpeqb    | Sets all bits of the bytes that are equal, clears the others.
pcmpeqw                | x, xm           | 66 0F 75 /r             | -     | pcmpeqw    | Sets all bits of the words that are equal, clears the others.
pcmpeqd                | x, xm           | 66 0F 76 /r             | -     | pcmpeqd    | Sets all bits of the doublewords that are equal, clears the others.
pcmpeqq                | x, xm           | 66 0F 38 29 /r          | -     | pcmpeqq    | Sets all bits of the quadwords that are equal, clears the others.
pcmpgtb                | x, xm           | 66 0F 64 /r             | -     | pcmpgtb    | Sets all bits of the signed bytes that are greater, clears the others.
pcmpgtw                | x, xm           | 66 0F 65 /r             | -     | pcmpgtw    | Sets all bits of the signed words that are greater, clears the others.
pcmpgtd                | x, xm           | 66 0F 66 /r             | -     | pcmpgtd    | Sets all bits of the signed doublewords that are greater, clears the others.
pcmpgtq                | x, xm           | 66 0F 38 37 /r          | -     | pcmpgtq    | Sets all bits of the signed quadwords that are greater, clears the others.
pabsb                  | x, xm           | 66 0F 38 1C /r          | -     | pabsb      | Takes the bytes without their signs.
pabsw                  | x, xm           | 66 0F 38 1D /r          | -     | pabsw      | Takes the words without their signs.
pabsd                  | x, xm           | 66 0F 38 1E /r          | -     | pabsd      | Takes the doublewords without their signs.
psignb                 | x, xm           | 66 0F 38 08 /r          | -     | psignb     | Gives the bytes the sign of the source's.
psignw                 | x, xm           | 66 0F 38 09 /r          | -     | psignw     | Gives the words the sign of the source's.
psignd                 | x, xm           | 66 0F 38 0A /r          | -     | psignd     | Gives the doublewords the sign of the source's.
phaddw                 | x, xm           | 66 0F 38 01 /r          | -     | phaddw     | Adds neighbouring words.
phaddd                 | x, xm           | 66 0F 38 02 /r          | -     | phaddd     | Adds neighbouring doublewords.
phaddsw                | x, xm           | 66 0F 38 03 /r          | -     | phaddsw    | Adds neighbouring signed words; what does not fit becomes the nearest that does.
phsubw                 | x, xm           | 66 0F 38 05 /r          | -     | phsubw     | Subtracts neighbouring words.
phsubd                 | x, xm           | 66 0F 38 06 /r          | -     | phsubd     | Subtracts neighbouring doublewords.
phsubsw                | x, xm           | 66 0F 38 07 /r          | -     | phsubsw    | Subtracts neighbouring signed words; what does not fit becomes the nearest that does.
psllw                  | x, xm           | 66 0F F1 /r             | -     | psllw      | Shifts the words left; zeros come in.
                       | xx, imm8        | 66 0F 71 /6 ib          |       |            |
pslld                  | x, xm           | 66 0F F2 /r             | -     | pslld      | Shifts the doublewords left; zeros come in.
                       | xx, imm8        | 66 0F 72 /6 ib          |       |            |
psllq                  | x, xm           | 66 0F F3 /r             | -     | psllq      | Shifts the quadwords left; zeros come in.
                       | xx, imm8        | 66 0F 73 /6 ib          |       |            |
psrlw                  | x, xm           | 66 0F D1 /r             | -     | psrlw      | Shifts the words right; zeros come in.
                       | xx, imm8        | 66 0F 71 /2 ib          |       |            |
psrld                  | x, xm           | 66 0F D2 /r             | -     | psrld      | Shifts the doublewords right; zeros come in.
                       | xx, imm8        | 66 0F 72 /2 ib          |       |            |
psrlq                  | x, xm           | 66 0F D3 /r             | -     | psrlq      | Shifts the quadwords right; zeros come in.
                       | xx, imm8        | 66 0F 73 /2 ib          |       |            |
psraw                  | x, xm           | 66 0F E1 /r             | -     | psraw      | Shifts the words right; copies of the sign come in.
                       | xx, imm8        | 66 0F 71 /4 ib          |       |            |
psrad                  | x, xm           | 66 0F E2 /r             | -     | psrad      | Shifts the doublewords right; copies of the sign come in.
                       | xx, imm8        | 66 0F 72 /4 ib          |       |            |
pslldq                 | xx, imm8        | 66 0F 73 /7 ib          | -     | pslldq     | Shifts left by bytes; zeros come in.
psrldq                 | xx, imm8        | 66 0F 73 /3 ib          | -     | psrldq     | Shifts right by bytes; zeros come in.

# Strings in registers
pcmpestrm/pcmpestrmq   | x, xm, imm8     | 66 0F 3A 60 /r ib       | 32 64 | pcmpestrm  | Compares strings into a mask, with lengths in eax and edx.
pcmpestri/pcmpestriq   | x, xm, imm8     | 66 0F 3A 61 /r ib       | 32 64 | pcmpestri  | Compares strings into an index, with lengths in eax and edx.
pcmpistrm              | x, xm, imm8     | 66 0F 3A 62 /r ib       | -     | pcmpistrm  | Compares strings that end at a zero into a mask.
pcmpistri              | x, xm, imm8     | 66 0F 3A 63 /r ib       | -     | pcmpistri  | Compares strings that end at a zero into an index.
`;
