// The instruction table: the one list of instructions that everything else
// reads. A row is the Intel manual's notation (SDM vol. 2A section 3.1.1) with
// one row for all operand sizes. Columns:
//
// mnemonic     Names, separated by spaces: the first is the instruction's, the
//              others are aliases. `cbw/cwde/cdqe`: one name for each width, in
//              the order of the widths column. `cc` stands for a condition.
// operands     What stands in each place. Without a number: as wide as the row
//              is used, xmm registers 128; a number fixes the width in bits.
//                r, x     general or xmm register in modrm.reg, or in the opcode
//                v        general register in VEX.vvvv
//                rm, xm   register or memory in modrm.rm
//                rr, xx   only a register in modrm.rm; `m` only memory; `mem`
//                         only an address, of no width
//                imm      at most 32 bits, sign-extended; `simm8` a byte,
//                         sign-extended; `imm8`, `imm16`, `imm64` as they are;
//                         `uimm32` zero-extended; `sym64` the value of a symbol
//                rel8, rel32   distance to a branch target
//                moffs    memory at a 64-bit address that is in the instruction
//                acc      al, ax, eax or rax; `cl`, `rax`, … just that register
//                sreg     a segment register in modrm.reg
//                r+rm     one register in both fields
//                1        the number one; `[rsi]` memory there
// opcode       Mandatory prefix (66, F2, F3; NP: none of these; NFx: not F2 or F3), opcode map,
//              opcode byte, then what follows it. `VEX.LZ.F2.0F38` is a prefix and
//              a map in one (without 66, F2 and F3: NP); VEX.W is as REX.W.
//                +w       low bit: 0 at 8 bits, 1 at the others
//                +r, +cc  low bits: a register, a condition
//                /r       modrm with a register, or with a reg field of no
//                         meaning; `/0`…`/7` with that digit; two
//                         more hex digits: exactly that modrm byte
//                ib iw id io   immediate of 1, 2, 4, 8 bytes; `iz` as wide as the
//                         row is used, at most 4; `cb`, `cd` branch distance
//                ib=NN    a last byte of that value, which is no operand
//                d64      64 bits is the default width: needs no REX.W
//                a32      always with the 67 prefix
//                lock     takes a lock prefix with memory as destination
//                rep      takes rep; `repe` takes repe and repne
//                asm, dis only assembled; only decoded
//                gas, nasm   only that assembler chooses it (both decode it)
// widths       In bits; 16 means prefix 66, 64 means REX.W. `-`: has none.
// operation    Its name in operation.ts.
// description  One line.
//
// An empty mnemonic, width, operation or description repeats the row above. Of
// several rows that fit, the assembler takes the first: the order is that of GNU
// as and of NASM, so that the bytes are theirs.

export const table = `
# Moving data
mov                          | rm, r        | 88+w /r               | 8 16 32 64 | mov     | Copies the source to the destination.
                             | r, rm        | 8A+w /r               |            |         |
mov movabs                   | acc, moffs   | A0+w io               |            |         |
                             | moffs, acc   | A2+w io               |            |         |
mov                          | r64, uimm32  | B8+r id nasm asm      | -          |         |
                             | r64, sym64   | B8+r io nasm asm      | 64         |         |
                             | r, imm       | B0+r ib               | 8          |         |
                             | r, imm       | B8+r iz               | 16 32      |         |
                             | rm, imm      | C6+w /0 iz            | 8 16 32 64 |         |
mov movabs                   | r, imm64     | B8+r io               | 64         |         |
mov                          | rr, sreg     | 8C /r                 | 16 32      | readSegment | Copies what a segment register holds.
                             | rr64, sreg   | 8C /r asm             | -          |         |
                             | rr, sreg     | 8C /r dis             | 64         |         |
                             | m16, sreg    | 8C /r                 | -          |         |
                             | sreg, rm16   | 8E /r                 | -          | loadSegment | Loads a segment register; numbers that name no segment of the program's are faults.
                             | sreg, rr32   | 8E /r asm             | -          |         |
                             | sreg, rr64   | 8E /r asm             | -          |         |
movzx                        | r, rm8       | 0F B6 /r              | 16 32 64   | movzx   | Copies a narrower source, filling the upper bits with zeros.
                             | r, rm16      | 0F B7 /r              | 32 64      |         |
                             | r, rm16      | 0F B7 /r gas          | 16         |         |
movsx                        | r, rm8       | 0F BE /r              | 16 32 64   | movsx   | Copies a narrower source, filling the upper bits with its sign.
                             | r, rm16      | 0F BF /r              | 32 64      |         |
                             | r, rm16      | 0F BF /r gas          | 16         |         |
movsxd movsx                 | r, rm32      | 63 /r                 | 32 64      |         |
movsxd                       | r, rm32      | 63 /r                 | 16         |         |
lea                          | r, mem       | 8D /r                 | 16 32 64   | lea     | Computes an address without touching memory.
xchg                         | rax, rax     | 90 gas asm            | -          | xchg    | Exchanges two operands; with memory it is always atomic.
                             | eax, eax     | 87 C0 asm             | 32         |         |
                             | r, acc       | 90+r                  | 16 32 64   |         |
                             | acc, r       | 90+r asm              | 16 32 64   |         |
                             | rm, r        | 86+w /r lock gas      | 8 16 32 64 |         |
                             | r, rm        | 86+w /r lock asm      | 8 16 32 64 |         |
                             | m, r         | 86+w /r lock nasm asm | 8 16 32 64 |         |
xlat xlatb                   | [rbx]        | D7                    | -          | xlat    | Loads al from a table at rbx, at the place that al gives.

# The stack
push                         | r            | 50+r d64              | 16 64      | push    | Lowers rsp by the operand's size and stores the operand there.
                             | rm           | FF /6 d64             |            |         |
push                         | simm8        | 6A ib d64             | 64         |         |
                             | imm          | 68 id d64             | 64         |         |
pushw push                   | simm8        | 6A ib                 | 16         |         |
                             | imm          | 68 iw                 | 16         |         |
push                         | fs           | 0F A0 d64             | 64         | pushSegment | Pushes what a segment register holds, as wide as a word of the stack.
                             | gs           | 0F A8 d64             |            |         |
                             | fs           | 0F A0 dis             | 16         |         |
                             | gs           | 0F A8 dis             |            |         |
push pushw                   | fs           | 0F A0 gas asm         | 16         |         |
                             | gs           | 0F A8 gas asm         |            |         |
pop                          | r            | 58+r d64              | 16 64      | pop     | Loads the operand from the top of the stack and raises rsp by its size.
                             | rm           | 8F /0 d64             |            |         |
pop                          | fs           | 0F A1 d64             | 64         | popSegment | Pops a word of the stack into a segment register.
                             | gs           | 0F A9 d64             |            |         |
                             | fs           | 0F A1 dis             | 16         |         |
                             | gs           | 0F A9 dis             |            |         |
                             | fs           | 0F A1 gas asm         |            |         |
                             | gs           | 0F A9 gas asm         |            |         |
pushfw/pushfq pushf          |              | 9C d64                | 16 64      | pushf   | Pushes the flags register.
popfw/popfq popf             |              | 9D d64                |            | popf    | Pops the flags register.
enter                        | imm16, imm8  | C8 iw ib d64          | 64         | enter   | Makes a stack frame: pushes rbp, points rbp at it and reserves bytes for locals.
leavew/leave leaveq          |              | C9 d64                | 16 64      | leave   | Takes down a stack frame: rsp gets rbp, then rbp is popped.

# Calls and jumps. Near branches ignore the 66 prefix in 64-bit mode (SDM vol. 2A, JMP).
call callq                   | rel32        | E8 cd                 | -          | call    | Pushes the address of the next instruction and jumps to the target.
                             | rm64         | FF /2                 |            |         |
ret retq retn                |              | C3                    |            | ret     | Pops the return address and jumps to it; a number is then added to rsp.
                             | imm16        | C2 iw                 |            |         |
jmp                          | rel8         | EB cb                 |            | jmp     | Jumps to the target.
                             | rel32        | E9 cd                 |            |         |
                             | rm64         | FF /4                 |            |         |
jcc                          | rel8         | 70+cc cb              |            | jcc     | Jumps to the target if the condition holds.
                             | rel32        | 0F 80+cc cd           |            |         |
jrcxz                        | rel8         | E3 cb                 |            | jrcxz   | Jumps to the target if rcx is 0.
jecxz                        | rel8         | E3 cb a32             |            | jrcxz   | Jumps to the target if ecx is 0.
loop                         | rel8         | E2 cb                 |            | loop    | Subtracts 1 from rcx and jumps if rcx is not 0.
loope loopz                  | rel8         | E1 cb                 |            | loope   | Subtracts 1 from rcx and jumps if rcx is not 0 and zf is set.
loopne loopnz                | rel8         | E0 cb                 |            | loopne  | Subtracts 1 from rcx and jumps if rcx is not 0 and zf is clear.
setcc                        | rm8          | 0F 90+cc /r           |            | setcc   | Sets the byte to 1 if the condition holds, else to 0.
cmovcc                       | r, rm        | 0F 40+cc /r           | 16 32 64   | cmovcc  | Copies the source to the destination if the condition holds.

# Arithmetic and logic
add                          | rm, r        | 00+w /r lock          | 8 16 32 64 | add     | Adds the source to the destination.
                             | r, rm        | 02+w /r               |            |         |
                             | rm, simm8    | 83 /0 ib lock         | 16 32 64   |         |
                             | acc, imm     | 04+w iz               | 8 16 32 64 |         |
                             | rm, imm      | 80+w /0 iz lock       |            |         |
or                           | rm, r        | 08+w /r lock          | 8 16 32 64 | or      | Sets the destination's bits that are set in the source.
                             | r, rm        | 0A+w /r               |            |         |
                             | rm, simm8    | 83 /1 ib lock         | 16 32 64   |         |
                             | acc, imm     | 0C+w iz               | 8 16 32 64 |         |
                             | rm, imm      | 80+w /1 iz lock       |            |         |
adc                          | rm, r        | 10+w /r lock          | 8 16 32 64 | adc     | Adds the source and the carry flag to the destination.
                             | r, rm        | 12+w /r               |            |         |
                             | rm, simm8    | 83 /2 ib lock         | 16 32 64   |         |
                             | acc, imm     | 14+w iz               | 8 16 32 64 |         |
                             | rm, imm      | 80+w /2 iz lock       |            |         |
sbb                          | rm, r        | 18+w /r lock          | 8 16 32 64 | sbb     | Subtracts the source and the carry flag from the destination.
                             | r, rm        | 1A+w /r               |            |         |
                             | rm, simm8    | 83 /3 ib lock         | 16 32 64   |         |
                             | acc, imm     | 1C+w iz               | 8 16 32 64 |         |
                             | rm, imm      | 80+w /3 iz lock       |            |         |
and                          | rm, r        | 20+w /r lock          | 8 16 32 64 | and     | Keeps only the destination's bits that are set in the source.
                             | r, rm        | 22+w /r               |            |         |
                             | rm, simm8    | 83 /4 ib lock         | 16 32 64   |         |
                             | acc, imm     | 24+w iz               | 8 16 32 64 |         |
                             | rm, imm      | 80+w /4 iz lock       |            |         |
sub                          | rm, r        | 28+w /r lock          | 8 16 32 64 | sub     | Subtracts the source from the destination.
                             | r, rm        | 2A+w /r               |            |         |
                             | rm, simm8    | 83 /5 ib lock         | 16 32 64   |         |
                             | acc, imm     | 2C+w iz               | 8 16 32 64 |         |
                             | rm, imm      | 80+w /5 iz lock       |            |         |
xor                          | rm, r        | 30+w /r lock          | 8 16 32 64 | xor     | Inverts the destination's bits that are set in the source.
                             | r, rm        | 32+w /r               |            |         |
                             | rm, simm8    | 83 /6 ib lock         | 16 32 64   |         |
                             | acc, imm     | 34+w iz               | 8 16 32 64 |         |
                             | rm, imm      | 80+w /6 iz lock       |            |         |
cmp                          | rm, r        | 38+w /r               | 8 16 32 64 | cmp     | Compares: subtracts the source from the destination and keeps only the flags.
                             | r, rm        | 3A+w /r               |            |         |
                             | rm, simm8    | 83 /7 ib              | 16 32 64   |         |
                             | acc, imm     | 3C+w iz               | 8 16 32 64 |         |
                             | rm, imm      | 80+w /7 iz            |            |         |
xadd                         | rm, r        | 0F C0+w /r lock       | 8 16 32 64 | xadd    | Adds the source to the destination, whose old value the source gets.
cmpxchg                      | rm, r        | 0F B0+w /r lock       | 8 16 32 64 | cmpxchg | Copies the source to the destination if that equals the accumulator, else the destination to the accumulator.
cmpxchg8b                    | m64          | 0F C7 /1 lock         | 32         | cmpxchg2 | Copies ecx:ebx to the destination if that equals edx:eax, else the destination to edx:eax.
cmpxchg16b                   | m128         | 0F C7 /1 lock         | 64         | cmpxchg2 | Copies rcx:rbx to the destination if that equals rdx:rax, else the destination to rdx:rax.
test                         | rm, r        | 84+w /r               | 8 16 32 64 | test    | Ands the operands and keeps only the flags.
                             | r, m         | 84+w /r asm           |            |         |
                             | acc, imm     | A8+w iz               |            |         |
                             | rm, imm      | F6+w /0 iz            |            |         |
                             | rm, imm      | F6+w /1 iz dis        |            |         |
inc                          | rm           | FE+w /0 lock          |            | inc     | Adds 1; the carry flag stays.
dec                          | rm           | FE+w /1 lock          |            | dec     | Subtracts 1; the carry flag stays.
neg                          | rm           | F6+w /3 lock          |            | neg     | Changes the sign.
not                          | rm           | F6+w /2 lock          |            | not     | Inverts every bit; no flag changes.
mul                          | rm           | F6+w /4               |            | mul     | Multiplies the accumulator by the operand, unsigned, into rdx:rax (ax for bytes).
imul                         | rm           | F6+w /5               |            | imul1   | Multiplies the accumulator by the operand, signed, into rdx:rax (ax for bytes).
imul                         | r, rm        | 0F AF /r              | 16 32 64   | imul    | Multiplies, signed, and keeps the low half.
                             | r, rm, simm8 | 6B /r ib              |            |         |
                             | r, rm, imm   | 69 /r iz              |            |         |
                             | r+rm, simm8  | 6B /r ib asm          |            |         |
                             | r+rm, imm    | 69 /r iz asm          |            |         |
div                          | rm           | F6+w /6               | 8 16 32 64 | div     | Divides rdx:rax (ax for bytes), unsigned: quotient to rax (al), remainder to rdx (ah).
idiv                         | rm           | F6+w /7               |            | idiv    | Divides rdx:rax (ax for bytes), signed: quotient to rax (al), remainder to rdx (ah).
cbw/cwde/cdqe                |              | 98                    | 16 32 64   | cbw     | Widens the accumulator with its sign.
cwd/cdq/cqo                  |              | 99                    |            | cwd     | Fills rdx with the accumulator's sign, as idiv wants it.

# Shifts, rotates and bits
rol                          | rm, 1        | D0+w /0               | 8 16 32 64 | rol     | Rotates the bits left.
                             | rm, cl       | D2+w /0               |            |         |
                             | rm, imm8     | C0+w /0 ib            |            |         |
                             | rm           | D0+w /0 asm           |            |         |
ror                          | rm, 1        | D0+w /1               | 8 16 32 64 | ror     | Rotates the bits right.
                             | rm, cl       | D2+w /1               |            |         |
                             | rm, imm8     | C0+w /1 ib            |            |         |
                             | rm           | D0+w /1 asm           |            |         |
shl sal                      | rm, 1        | D0+w /4               | 8 16 32 64 | shl     | Shifts left; zeros come in.
                             | rm, cl       | D2+w /4               |            |         |
                             | rm, imm8     | C0+w /4 ib            |            |         |
                             | rm           | D0+w /4 asm           |            |         |
shl                          | rm, 1        | D0+w /6 dis               | 8 16 32 64 | shl     | Shifts left; zeros come in.
                             | rm, cl       | D2+w /6 dis               |            |         |
                             | rm, imm8     | C0+w /6 ib dis            |            |         |
shr                          | rm, 1        | D0+w /5               | 8 16 32 64 | shr     | Shifts right; zeros come in.
                             | rm, cl       | D2+w /5               |            |         |
                             | rm, imm8     | C0+w /5 ib            |            |         |
                             | rm           | D0+w /5 asm           |            |         |
sar                          | rm, 1        | D0+w /7               | 8 16 32 64 | sar     | Shifts right; copies of the sign come in.
                             | rm, cl       | D2+w /7               |            |         |
                             | rm, imm8     | C0+w /7 ib            |            |         |
                             | rm           | D0+w /7 asm           |            |         |
rcl                          | rm, 1        | D0+w /2               | 8 16 32 64 | rcl     | Rotates left through the carry flag.
                             | rm, cl       | D2+w /2               |            |         |
                             | rm, imm8     | C0+w /2 ib            |            |         |
                             | rm           | D0+w /2 asm           |            |         |
rcr                          | rm, 1        | D0+w /3               | 8 16 32 64 | rcr     | Rotates right through the carry flag.
                             | rm, cl       | D2+w /3               |            |         |
                             | rm, imm8     | C0+w /3 ib            |            |         |
                             | rm           | D0+w /3 asm           |            |         |
shld                         | rm, r, imm8  | 0F A4 /r ib           | 16 32 64   | shld    | Shifts left; the bits that come in are the second operand's upper ones.
                             | rm, r, cl    | 0F A5 /r              |            |         |
                             | rm, r        | 0F A5 /r asm          |            |         |
shrd                         | rm, r, imm8  | 0F AC /r ib           | 16 32 64   | shrd    | Shifts right; the bits that come in are the second operand's lower ones.
                             | rm, r, cl    | 0F AD /r              |            |         |
                             | rm, r        | 0F AD /r asm          |            |         |
bt                           | rm, r        | 0F A3 /r              | 16 32 64   | bt      | Copies the numbered bit to the carry flag.
                             | rm, imm8     | 0F BA /4 ib           |            |         |
bts                          | rm, r        | 0F AB /r lock         | 16 32 64   | bts     | Copies the numbered bit to the carry flag and sets it.
                             | rm, imm8     | 0F BA /5 ib lock      |            |         |
btr                          | rm, r        | 0F B3 /r lock         | 16 32 64   | btr     | Copies the numbered bit to the carry flag and clears it.
                             | rm, imm8     | 0F BA /6 ib lock      |            |         |
btc                          | rm, r        | 0F BB /r lock         | 16 32 64   | btc     | Copies the numbered bit to the carry flag and inverts it.
                             | rm, imm8     | 0F BA /7 ib lock      |            |         |
bsf                          | r, rm        | 0F BC /r              | 16 32 64   | bsf     | Finds the number of the lowest set bit.
bsr                          | r, rm        | 0F BD /r              | 16 32 64   | bsr     | Finds the number of the highest set bit.
tzcnt                        | r, rm        | F3 0F BC /r           | 16 32 64   | tzcnt   | Counts the zero bits below the lowest set bit.
lzcnt                        | r, rm        | F3 0F BD /r           | 16 32 64   | lzcnt   | Counts the zero bits above the highest set bit.
popcnt                       | r, rm        | F3 0F B8 /r           | 16 32 64   | popcnt  | Counts the set bits.
bswap                        | r            | 0F C8+r               | 32 64      | bswap   | Turns the bytes round: little-endian becomes big-endian.
movbe                        | r, m         | NFx 0F 38 F0 /r       | 16 32 64   | movbe   | Copies the source with its bytes in the opposite order.
                             | m, r         | NFx 0F 38 F1 /r       |            |         |
crc32                        | r32, rm8     | F2 0F 38 F0 /r        | 32         | crc32   | Continues a CRC-32C checksum with the source.
                             | r64, rm8     | F2 0F 38 F0 /r        | 64         |         |
                             | r32, rm      | F2 0F 38 F1 /r        | 16 32      |         |
                             | r64, rm      | F2 0F 38 F1 /r        | 64         |         |

# Bits without the old flags: BMI1, BMI2 and ADX
andn                         | r, v, rm     | VEX.LZ.0F38 F2 /r     | 32 64      | andn    | Keeps the last operand's bits that are clear in the second.
bextr                        | r, rm, v     | VEX.LZ.0F38 F7 /r     | 32 64      | bextr   | Cuts a field out of the bits: its start is the low byte of the last operand, its length the next byte.
blsi                         | v, rm        | VEX.LZ.0F38 F3 /3     | 32 64      | blsi    | Keeps only the lowest set bit.
blsmsk                       | v, rm        | VEX.LZ.0F38 F3 /2     | 32 64      | blsmsk  | Sets the bits up to the lowest set bit, clears the others.
blsr                         | v, rm        | VEX.LZ.0F38 F3 /1     | 32 64      | blsr    | Clears the lowest set bit.
bzhi                         | r, rm, v     | VEX.LZ.0F38 F5 /r     | 32 64      | bzhi    | Clears the bits from the numbered one upwards.
pdep                         | r, v, rm     | VEX.LZ.F2.0F38 F5 /r  | 32 64      | pdep    | Deals the low bits of the second operand out to the places of the last one's set bits.
pext                         | r, v, rm     | VEX.LZ.F3.0F38 F5 /r  | 32 64      | pext    | Gathers the second operand's bits at the places of the last one's set bits.
mulx                         | r, v, rm     | VEX.LZ.F2.0F38 F6 /r  | 32 64      | mulx    | Multiplies rdx by the last operand, unsigned: high half to the first, low half to the second; no flag changes.
rorx                         | r, rm, imm8  | VEX.LZ.F2.0F3A F0 /r ib | 32 64    | rorx    | Rotates the bits right; no flag changes.
sarx                         | r, rm, v     | VEX.LZ.F3.0F38 F7 /r  | 32 64      | sarx    | Shifts right; copies of the sign come in; no flag changes.
shlx                         | r, rm, v     | VEX.LZ.66.0F38 F7 /r  | 32 64      | shlx    | Shifts left; zeros come in; no flag changes.
shrx                         | r, rm, v     | VEX.LZ.F2.0F38 F7 /r  | 32 64      | shrx    | Shifts right; zeros come in; no flag changes.
adcx                         | r, rm        | 66 0F 38 F6 /r        | 32 64      | adcx    | Adds the source and the carry flag; only the carry flag changes.
adox                         | r, rm        | F3 0F 38 F6 /r        | 32 64      | adox    | Adds the source and the overflow flag, as if it were the carry; only that flag changes.

# Strings: memory at rsi and rdi, which then move on by the operand's size, up or down as df says
movsb/movsw/movsd/movsq movs | [rdi], [rsi] | A4+w rep              | 8 16 32 64 | movs    | Copies from rsi to rdi and moves both on.
cmpsb/cmpsw/cmpsd/cmpsq cmps | [rsi], [rdi] | A6+w repe             |            | cmps    | Compares memory at rsi with memory at rdi and moves both on.
stosb/stosw/stosd/stosq stos | [rdi], acc   | AA+w rep              |            | stos    | Stores the accumulator at rdi and moves rdi on.
lodsb/lodsw/lodsd/lodsq lods | acc, [rsi]   | AC+w rep              |            | lods    | Loads the accumulator from rsi and moves rsi on.
scasb/scasw/scasd/scasq scas | acc, [rdi]   | AE+w repe             |            | scas    | Compares the accumulator with memory at rdi and moves rdi on.

# Flags and the rest
lahf                         |              | 9F                    | -          | lahf    | Copies the low byte of the flags register to ah.
sahf                         |              | 9E                    |            | sahf    | Copies ah to the low byte of the flags register.
clc                          |              | F8                    | -          | clc     | Clears the carry flag.
stc                          |              | F9                    | -          | stc     | Sets the carry flag.
cmc                          |              | F5                    | -          | cmc     | Inverts the carry flag.
cld                          |              | FC                    | -          | cld     | Clears the direction flag: strings go up.
std                          |              | FD                    | -          | std     | Sets the direction flag: strings go down.
nop                          |              | 90                    | -          | nop     | Does nothing.
                             | rm           | 0F 1F /0              | 16 32 64   |         |
                             | rm           | 0F 18 /r dis          |            |         |
                             | rm           | 0F 19 /r dis          |            |         |
                             | rm           | 0F 1C /r dis          |            |         |
                             | rm           | 0F 1D /r dis          |            |         |
                             | rm           | 0F 1E /r dis          |            |         |
                             | rm           | 0F 1F /r dis          |            |         |
endbr64                      |              | F3 0F 1E FA           | -          | nop     | Marks a place that indirect branches may reach; does nothing here.
endbr32                      |              | F3 0F 1E FB           |            | nop     | Marks a place that indirect branches of 32-bit programs may reach; does nothing here.
rdsspd/rdsspq                | rr           | F3 0F 1E /1           | 32 64      | nop     | Reads the shadow stack pointer where there is one; does nothing here.
incsspd/incsspq              | rr           | F3 0F AE /5           | 32 64      | ud2     | Drops entries of the shadow stack; without one, as here, an invalid opcode.
pause                        |              | F3 90                 | -          | nop     | Tells the processor that this is a waiting loop; does nothing here.
lfence                       |              | NP 0F AE E8           |            | nop     | Waits for the loads before it; does nothing here.
mfence                       |              | NP 0F AE F0           |            | nop     | Orders loads and stores; does nothing here.
sfence                       |              | NP 0F AE F8           |            | nop     | Orders stores; does nothing here.
prefetch                     | m8           | 0F 0D /0              |            | nop     | Asks for memory to be brought near; does nothing here.
prefetchw                    | m8           | 0F 0D /1              |            | nop     | Asks for memory to be brought near; does nothing here.
prefetchwt1                  | m8           | 0F 0D /2              |            | nop     | Asks for memory to be brought near; does nothing here.
prefetch                     | m8           | 0F 0D /r dis          |            | nop     | Asks for memory to be brought near; does nothing here.
cldemote                     | m8           | 0F 1C /0              |            | nop     | Asks for memory to be moved away from the processor; does nothing here.
prefetchnta                  | m8           | 0F 18 /0              |            | nop     | Asks for memory to be brought near; does nothing here.
prefetcht0                   | m8           | 0F 18 /1              |            | nop     | Asks for memory to be brought near; does nothing here.
prefetcht1                   | m8           | 0F 18 /2              |            | nop     | Asks for memory to be brought near; does nothing here.
prefetcht2                   | m8           | 0F 18 /3              |            | nop     | Asks for memory to be brought near; does nothing here.
syscall                      |              | 0F 05                 | -          | syscall | Calls the kernel: number in rax, arguments in rdi, rsi, rdx, r10, r8, r9.
int                          | imm8         | CD ib                 | -          | interrupt | Calls the handler of an interrupt: 0x80 is the kernel's for 32-bit programs, number in eax, arguments in ebx, ecx, edx, esi, edi, ebp.
cpuid                        |              | 0F A2                 |            | cpuid   | Tells what the processor is, for the question in eax and ecx.
rdtsc                        |              | 0F 31                 |            | rdtsc   | Reads the time stamp counter into edx:eax.
rdtscp                       |              | 0F 01 F9              |            | rdtscp  | Reads the time stamp counter into edx:eax and the processor's number into ecx.
rdrand                       | rr           | NFx 0F C7 /6          | 16 32 64   | random  | Reads a random number; here one that the count of instructions gives.
rdseed                       | rr           | NFx 0F C7 /7          | 16 32 64   | random  | Reads a random number to seed others with; here as rdrand.
clflush                      | m8           | NP 0F AE /7           | -          | clflush | Writes a line of the cache back to memory; here it only reads the byte.
clflushopt                   | m8           | 66 0F AE /7           |            | clflush | Writes a line of the cache back to memory; here it only reads the byte.
clwb                         | m8           | 66 0F AE /6           |            | clflush | Writes a line of the cache back to memory; here it only reads the byte.
sgdt                         | mem          | 0F 01 /0              | -          | sgdt    | Stores the limit and the address of the table of segments; here those that Linux shows to programs.
sidt                         | mem          | 0F 01 /1              |            | sidt    | Stores the limit and the address of the table of interrupts; here those that Linux shows to programs.
int3 int03                   |              | CC                    |            | int3    | Stops for a debugger.
int1 icebp int01             |              | F1                    |            | int3    | Stops for a debugger.
ud2 ud2a                     |              | 0F 0B                 |            | ud2     | Raises the invalid opcode fault.
ud1 ud2b                     | r, rm        | 0F B9 /r              | 16 32 64   | ud2     | Raises the invalid opcode fault.
ud0                          | r, rm        | 0F FF /r              | 16 32 64   | ud2     | Raises the invalid opcode fault.
hlt                          |              | F4                    | -          | hlt     | Stops the processor: privileged, so a fault in a program.
`;
