// Writes programs of any length to be assembled: functions as gcc makes them,
// with all forms of operands, labels, data between the functions, and comments.
// The same numbers give the same text; the three languages say the same program,
// so that their times can be compared.

export type Syntax = "intel" | "att" | "nasm";

/** An operand before it is written: a register's 64-bit name or xmm, a number, memory, or a label. */
type Operand =
	| { readonly register: string }
	| { readonly number: number }
	| { readonly label: string }
	| { readonly base: string; readonly index?: string; readonly scale?: number; readonly displacement: number }
	| { readonly symbol: string; readonly displacement: number };

interface Written {
	/** AT&T's name where it is not Intel's with the suffix of the width. */
	readonly att?: string;
	readonly width?: 1 | 2 | 4 | 8 | 16;
	readonly operands: readonly Operand[];
}

const registers = ["rax", "rcx", "rdx", "rbx", "rsi", "rdi", "r8", "r9", "r10", "r12", "r13", "r14"];
const conditions = ["e", "ne", "l", "le", "g", "ge", "b", "a"];
const arithmetic = ["add", "sub", "and", "or", "xor", "cmp"];
const shifts = ["shl", "shr", "sar"];
const floats = ["addsd", "mulsd", "subsd", "divsd"];

/** A program of so many lines, which starts at `main` and can also be run. */
export function programText(lines: number, syntax: Syntax): string {
	return new ProgramWriter(syntax).program(lines);
}

class ProgramWriter {
	private readonly syntax: Syntax;
	private readonly lines: string[] = [];
	private seed = 1;
	private labels = 0;
	/** Tables of data so far, of which the last comes after the function that is being written. */
	private tables = 1;

	constructor(syntax: Syntax) {
		this.syntax = syntax;
	}

	program(lines: number): string {
		if (this.syntax === "nasm") {
			this.lines.push("default rel", "global main", "section .text");
		} else {
			this.lines.push(this.syntax === "intel" ? "\t.intel_syntax noprefix" : "\t.att_syntax", "\t.text");
		}
		this.function("main", []);
		while (this.lines.length < lines - 80) {
			const number = this.tables - 1;
			this.data(number);
			this.function(`work_${number}`, number === 0 ? [] : [`work_${number - 1}`]);
			this.tables += 1;
		}
		this.data(this.tables - 1);
		while (this.lines.length < lines) {
			this.comment("the end");
		}
		return `${this.lines.join("\n")}\n`;
	}

	/** A number below `limit`; a linear congruence is random enough for a mix. */
	private below(limit: number): number {
		this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
		return Math.floor((this.seed / 2 ** 32) * limit);
	}

	private pick<T>(list: readonly T[]): T {
		return list[this.below(list.length)] as T;
	}

	private comment(text: string): void {
		this.lines.push(this.syntax === "nasm" ? `; ${text}` : `# ${text}`);
	}

	private data(number: number): void {
		const isNasm = this.syntax === "nasm";
		this.lines.push(isNasm ? "section .data" : "\t.data", isNasm ? "align 8" : "\t.balign 8", `table_${number}:`);
		this.lines.push(isNasm ? "\tdq work_end, table_0 + 8, -1" : "\t.quad work_end, table_0 + 8, -1");
		this.lines.push(isNasm ? "\tdd 1, 2, 0x7fffffff" : "\t.long 1, 2, 0x7fffffff");
		this.lines.push(`text_${number}:`);
		this.lines.push(isNasm ? "\tdb 'a line of text', 10, 0" : '\t.string "a line of text\\n"');
		if (number === 0) {
			this.lines.push("work_end:", isNasm ? "\tdb 0" : "\t.byte 0");
		}
		this.lines.push(isNasm ? "section .text" : "\t.text");
	}

	private function(name: string, callees: readonly string[]): void {
		this.comment(`long ${name}(long a, long b)`);
		if (this.syntax !== "nasm") {
			this.lines.push(`\t.globl\t${name}`, `\t.type\t${name}, @function`);
		}
		this.lines.push(`${name}:`);
		this.put("push", { width: 8, operands: [{ register: "rbp" }] });
		this.put("mov", { width: 8, operands: [{ register: "rbp" }, { register: "rsp" }] });
		this.put("sub", { width: 8, operands: [{ register: "rsp" }, { number: 64 }] });
		const label = this.newLabel();
		for (let count = 20 + this.below(30); count > 0; count -= 1) {
			this.statement(label);
		}
		for (const callee of callees) {
			this.put("call", { att: "call", operands: [{ label: callee }] });
		}
		this.lines.push(`${label}:`);
		this.put("leave", { att: "leave", operands: [] });
		this.put("ret", { att: "ret", operands: [] });
	}

	/** One line or a few, as they come in compiled code. */
	private statement(end: string): void {
		const width = this.pick([4, 4, 8, 8, 1, 2] as const);
		const register = { register: this.pick(registers) };
		const kinds = [
			() => this.put("mov", { width, operands: [this.memory(), { number: this.below(100) }] }),
			() => this.put("mov", { width, operands: [register, this.memory()] }),
			() => this.put("mov", { width, operands: [this.memory(), register] }),
			() => this.put(this.pick(arithmetic), { width, operands: [register, this.memory()] }),
			() => this.put(this.pick(arithmetic), { width, operands: [register, this.number(width)] }),
			() => this.put(this.pick(arithmetic), { width, operands: [register, { register: this.pick(registers) }] }),
			() => this.put("lea", { width: 8, operands: [register, this.memory()] }),
			() => this.put(this.pick(shifts), { width, operands: [register, { number: 1 + this.below(7) }] }),
			() => this.branch(end),
			() => this.vector(),
			() => this.put("imul", { width: 8, operands: [register, this.memory(), { number: this.below(300) }] }),
			() => this.widen(register),
		];
		this.pick(kinds)();
	}

	private branch(end: string): void {
		this.put("test", { width: 4, operands: [{ register: "rax" }, { register: "rax" }] });
		const name = `j${this.pick(conditions)}`;
		if (this.below(2) === 0) {
			this.put(name, { att: name, operands: [{ label: end }] });
			return;
		}
		const label = this.newLabel();
		this.put(name, { att: name, operands: [{ label }] });
		this.comment("one way or the other");
		this.put("neg", { width: 8, operands: [{ register: "rax" }] });
		this.lines.push(`${label}:`);
	}

	private vector(): void {
		const register = { register: `xmm${this.below(8)}` };
		this.put("movsd", { att: "movsd", width: 8, operands: [register, this.memory()] });
		const name = this.pick(floats);
		this.put(name, { att: name, width: 8, operands: [register, { register: `xmm${this.below(8)}` }] });
		this.put("movaps", { att: "movaps", width: 16, operands: [{ register: "xmm9" }, register] });
	}

	private widen(register: Operand): void {
		const suffix = this.pick(["movzx", "movsx"]);
		const name = this.syntax === "att" ? (suffix === "movzx" ? "movzbl" : "movsbl") : suffix;
		const source = this.operand(this.memory(), 1);
		const target = this.operand(register, 4);
		this.lines.push(this.syntax === "att" ? `\t${name}\t${source}, ${target}` : `\t${name}\t${target}, ${source}`);
	}

	private number(width: number): Operand {
		return { number: width === 1 ? this.below(100) : width === 2 ? this.below(30_000) : this.below(100_000) };
	}

	private memory(): Operand {
		const displacement = -8 * (1 + this.below(8));
		switch (this.below(5)) {
			case 0:
				return { symbol: `table_${this.below(this.tables)}`, displacement: 8 * this.below(3) };
			case 1:
				return {
					base: this.pick(registers),
					index: this.pick(registers),
					scale: this.pick([1, 2, 4, 8]),
					displacement,
				};
			case 2:
				return { base: this.pick(registers), displacement: 0 };
			default:
				return { base: "rbp", displacement };
		}
	}

	private newLabel(): string {
		this.labels += 1;
		return this.syntax === "nasm" ? `L${this.labels}` : `.L${this.labels}`;
	}

	private put(name: string, { att, width = 8, operands }: Written): void {
		const texts = operands.map((operand) => this.operand(operand, name === "lea" ? 0 : width));
		if (this.syntax === "att") {
			const suffix = { 1: "b", 2: "w", 4: "l", 8: "q", 16: "" }[width];
			this.lines.push(`\t${att ?? name + suffix}\t${texts.toReversed().join(", ")}`.trimEnd());
		} else {
			this.lines.push(`\t${name}\t${texts.join(", ")}`.trimEnd());
		}
	}

	private operand(operand: Operand, width: number): string {
		const isAtt = this.syntax === "att";
		if ("register" in operand) {
			return (isAtt ? "%" : "") + narrow(operand.register, width);
		}
		if ("number" in operand) {
			return `${isAtt ? "$" : ""}${operand.number}`;
		}
		if ("label" in operand) {
			return operand.label;
		}
		return isAtt ? attMemory(operand) : this.bracketed(operand, width);
	}

	private bracketed(operand: Operand & { displacement: number }, width: number): string {
		const isNasm = this.syntax === "nasm";
		const words: Readonly<Record<number, string>> = { 1: "byte", 2: "word", 4: "dword", 8: "qword", 16: "oword" };
		const word = words[width];
		const size = word === undefined ? "" : isNasm ? `${word} ` : `${word.toUpperCase()} PTR `;
		const { displacement } = operand;
		const sum = displacement === 0 ? "" : displacement > 0 ? `+${displacement}` : `${displacement}`;
		if ("symbol" in operand) {
			return isNasm ? `${size}[${operand.symbol}${sum}]` : `${size}${operand.symbol}[rip${sum}]`;
		}
		const { base, index, scale } = operand as Operand & { base: string; index?: string; scale?: number };
		return `${size}[${base}${index === undefined ? "" : `+${index}*${scale}`}${sum}]`;
	}
}

function attMemory(operand: Operand & { displacement: number }): string {
	const { displacement } = operand;
	if ("symbol" in operand) {
		return `${operand.symbol}${displacement === 0 ? "" : `+${displacement}`}(%rip)`;
	}
	const { base, index, scale } = operand as Operand & { base: string; index?: string; scale?: number };
	const number = displacement === 0 ? "" : `${displacement}`;
	return index === undefined ? `${number}(%${base})` : `${number}(%${base},%${index},${scale})`;
}

const legacy: Readonly<Record<string, readonly string[]>> = {
	rax: ["al", "ax", "eax"],
	rcx: ["cl", "cx", "ecx"],
	rdx: ["dl", "dx", "edx"],
	rbx: ["bl", "bx", "ebx"],
	rsi: ["sil", "si", "esi"],
	rdi: ["dil", "di", "edi"],
};

/** A 64-bit register's name at a width in bytes; 0, 8 and 16 leave it as it is. */
function narrow(register: string, width: number): string {
	const step = { 1: 0, 2: 1, 4: 2 }[width];
	if (step === undefined || register.startsWith("xmm")) {
		return register;
	}
	return legacy[register]?.[step] ?? `${register}${["b", "w", "d"][step]}`;
}
