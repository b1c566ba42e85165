// Words of other processors, and files that come with other tools: what an author
// is told instead of a guess at a slip of the finger.

/** Of ARM's processors, of RISC-V's and MIPS's; names that two of them have are in both. */
const processors: readonly { readonly name: string; readonly words: ReadonlySet<string> }[] = [
	{
		name: "ARM",
		words: wordsOf(
			"ldr ldrb ldrh ldrsw ldp ldur ldm ldmia ldmfd strb strh stp stur stm stmfd adr adrp svc swi bl blr blx bx cbz cbnz tbz tbnz movk movn movt movw mvn rsb cset csel madd msub udiv sdiv umull smull lsl lsr asr orr eor bic cmn tst beq bne bgt blt bge ble bhi bls bcc bcs bmi bpl b.eq b.ne b.gt b.lt b.ge b.le b.hi b.ls",
		),
	},
	{
		name: "RISC-V",
		words: wordsOf(
			"li la lb lbu lh lhu lw lwu ld sb sh sw sd lui auipc addi addiw addw subw slli srli srai sll srl sra xori ori andi slt sltu slti jal jalr ecall ebreak mv seqz snez beqz bnez blez bgez bltz bgtz beq bne bgt blt bge ble bltu bgeu",
		),
	},
	{
		name: "MIPS",
		words: wordsOf(
			"li la lb lbu lh lhu lw sb sh sw lui addi addiu addu subu sll srl sra sllv xori ori andi slt sltu slti jal jalr jr mfhi mflo mult multu divu beqz bnez blez bgez bltz bgtz beq bne bgt blt bge ble",
		),
	},
];

function wordsOf(text: string): ReadonlySet<string> {
	return new Set(text.split(" "));
}

/** What is said of an instruction of another processor's; undefined for other words. */
export function otherProcessors(word: string): string | undefined {
	const names = processors.filter(({ words }) => words.has(word.toLowerCase())).map(({ name }) => name);
	const last = names.pop();
	if (last === undefined) {
		return undefined;
	}
	const all = names.length > 0 ? `${names.join(", ")} and ${last}` : last;
	return `\`${word}\` is an instruction of other processors (${all}); this machine is an x86-64`;
}

const files: readonly [RegExp, string][] = [
	[/^io(?:64)?\.inc$/i, "it comes with SASM: copy it from there (`include/io64.inc`) into the folder of this program"],
	[
		/^asm_io\.(?:inc|asm)$/i,
		"it comes with a book about 32-bit programs, which this machine does not run: in 64-bit ones call C's `printf` and `scanf`",
	],
	[/^(?:Irvine(?:16|32|64)?|Macros|SmallWin|GraphWin|VirtualKeys)\.inc$/i, "it belongs to MASM and Windows"],
	[
		/(?:^|[\\/])(?:win(?:dows|32|64|nt|user)?|kernel32|user32|msvcrt|masm\w*|nasmx|macamd64|msvcrt|stdio|w?inextra)\.(?:inc|lib|mac)$/i,
		"it belongs to Windows",
	],
];

/** Where a file comes from that is not here; undefined where nobody knows. */
export function originOfFile(path: string): string | undefined {
	return files.find(([pattern]) => pattern.test(path))?.[1];
}
