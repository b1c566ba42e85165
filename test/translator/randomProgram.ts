// Random programs that are valid: blocks of instructions over registers and a
// small piece of memory, calls that return, loops that end, and now and then an
// access that faults. What they compute means nothing.

import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";
import { corners, fillVectors, vectorInstruction } from "./randomVectors.ts";

/** Numbers below the one given, always the same for one seed. */
export function randomFrom(seed: number): (below: number) => number {
	let state = (seed * 2654435761 + 12345) >>> 0;
	return (below) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		state >>>= 0;
		return state % below;
	};
}

/** A program of some functions that call each other in order, from a loop. */
export function randomProgram(seed: number, { vectors = false } = {}): Program {
	const text = new Writer(randomFrom(seed), vectors).program();
	const { program, diagnostics } = assemble([{ path: `random${seed}.s`, text }]);
	const [error] = diagnostics.filter(({ severity }) => severity === "error");
	if (error) {
		throw new Error(`random program ${seed}: ${error.message}\n${text.slice(error.span.start, error.span.end)}`);
	}
	return program;
}

const names: Readonly<Record<number, readonly string[]>> = {
	64: ["rax", "rcx", "rdx", "rbx", "rsi", "rdi", "r8", "r9", "r10", "r11"],
	32: ["eax", "ecx", "edx", "ebx", "esi", "edi", "r8d", "r9d", "r10d", "r11d"],
	16: ["ax", "cx", "dx", "bx", "si", "di", "r8w", "r9w", "r10w", "r11w"],
	8: ["al", "cl", "dl", "bl", "ah", "ch", "dh", "bh", "al", "cl"],
};
const pointers: Readonly<Record<number, string>> = { 64: "qword ptr", 32: "dword ptr", 16: "word ptr", 8: "byte ptr" };
const conditions = ["o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"];
const functions = 5;

class Writer {
	private readonly random: (below: number) => number;
	/** Whether every other instruction is one on xmm registers. */
	private readonly vectors: boolean;
	private labels = 0;

	constructor(random: (below: number) => number, vectors: boolean) {
		this.random = random;
		this.vectors = vectors;
	}

	program(): string {
		const bodies = Array.from({ length: functions }, (_, index) => this.function(index));
		return [
			".intel_syntax noprefix",
			".globl _start",
			".data",
			".balign 16",
			`data: .quad ${corners.join()}`,
			".bss",
			".balign 16",
			"room: .skip 9000",
			".text",
			...bodies,
			"_start: mov r15d, 6",
			"lea r14, room",
			"lea r13, [room + 4088]",
			...this.fillRegisters(),
			...(this.vectors ? fillVectors(this.random) : []),
			"main: call function0",
			"dec r15d",
			"jnz main",
			"mov eax, 60",
			"syscall",
		].join("\n");
	}

	private fillRegisters(): string[] {
		return (names[64] ?? []).map((name) => `mov ${name}, ${this.number()}`);
	}

	private function(index: number): string {
		const framed = this.random(2) === 0;
		const lines = [`function${index}:`, ...(framed ? ["push rbp", "mov rbp, rsp", "sub rsp, 48"] : ["push r12"])];
		for (let count = 4 + this.random(12); count > 0; count--) {
			lines.push(...this.piece(index));
		}
		return [
			...lines,
			...(framed ? ["leave"] : ["pop r12"]),
			this.random(6) === 0 ? "lea rsp, [rsp + 0]\nret" : "ret",
		].join("\n");
	}

	private piece(index: number): string[] {
		switch (this.random(16)) {
			case 0:
				return index + 1 < functions ? [`call function${index + 1 + this.random(functions - index - 1)}`] : [];
			case 1:
				return this.loop();
			case 2:
			case 3:
				return this.skip();
			case 4:
				return ["push rdx", "push 12", this.instruction(), "pop r10", "pop r11"];
			case 5:
				return this.division();
			case 6:
				return ["pushfq", "pop rax", ...(this.random(3) === 0 ? ["and eax, 0xcd5", "push rax", "popfq"] : [])];
			case 7:
				return this.random(8) === 0 ? ["mov rsi, r14", "mov rdi, r13", "mov ecx, 9", "rep movsb"] : ["nop"];
			default:
				return this.vectors && this.random(3) > 0
					? [0, 1, 2].flatMap(() => vectorInstruction(this.random))
					: [this.instruction()];
		}
	}

	private loop(): string[] {
		const label = this.label();
		return [
			`mov r12d, ${2 + this.random(5)}`,
			`${label}:`,
			this.instruction(),
			this.instruction(),
			"dec r12d",
			`jnz ${label}`,
		];
	}

	private skip(): string[] {
		const label = this.label();
		return [`j${this.pick(conditions)} ${label}`, this.instruction(), `${label}:`];
	}

	private division(): string[] {
		const width = [8, 16, 32, 64][this.random(4)] ?? 64;
		const narrow = { 8: ["bl"], 16: ["bx"], 32: ["ebx"], 64: ["rbx"] }[width]?.[0] ?? "rbx";
		const clear = width === 8 ? "movzx eax, al" : this.random(2) ? "xor edx, edx" : "cqo";
		return [
			`or ${narrow}, ${this.random(4) === 0 ? 1 : 64}`,
			clear,
			...(this.random(20) === 0
				? [`idiv ${narrow}`]
				: [`and ${narrow}, 0x7f`, `or ${narrow}, 0x40`, "movzx eax, ah", `div ${narrow}`]),
		];
	}

	private instruction(): string {
		const width = [64, 64, 32, 32, 16, 8][this.random(6)] ?? 64;
		const register = this.pick(names[width] ?? []);
		const source = this.source(width);
		const binary = ["add", "sub", "and", "or", "xor", "cmp", "test", "adc", "sbb", "mov"];
		const unary = ["inc", "dec", "neg", "not"];
		const shifts = ["shl", "shr", "sar", "rol", "ror", "rcl", "rcr"];
		switch (this.random(13)) {
			case 0:
			case 1:
			case 2:
				return `${this.pick(binary)} ${register}, ${source}`;
			case 3:
				return `${this.pick(unary)} ${this.random(2) ? register : this.memory(width)}`;
			case 4:
				return `${this.pick(shifts)} ${register}, ${this.random(2) ? "cl" : this.random(width)}`;
			case 5:
				return `${this.pick(binary)} ${this.memory(width)}, ${this.random(2) ? register : this.small()}`;
			case 6:
				return `set${this.pick(conditions)} ${this.pick(names[8] ?? [])}`;
			case 7:
				return `cmov${this.pick(conditions)} ${this.pick(names[64] ?? [])}, ${this.source(64, true)}`;
			case 8:
				return `imul ${this.pick(names[64] ?? [])}, ${this.source(64, true)}`;
			case 9:
				return `${this.pick(["mul", "imul"])} ${this.pick(names[width] ?? [])}`;
			case 10:
				return this.wider();
			case 11:
				return `lea ${this.pick(names[64] ?? [])}, [${this.pick(names[64] ?? [])} + ${this.pick(names[64] ?? [])}*4 - 5]`;
			default:
				return this.rare();
		}
	}

	private rare(): string {
		const [a, b] = [this.pick(names[64] ?? []), this.pick(names[32] ?? [])];
		return this.pick([
			`bt ${a}, 5`,
			`bts ${a}, 40`,
			`btc ${a}, ${this.pick(names[64] ?? [])}`,
			`bsf ${a}, ${this.memory(64)}`,
			`bsr ${b}, ${this.pick(names[32] ?? [])}`,
			`bswap ${a}`,
			`xchg ${a}, ${this.memory(64)}`,
			`cmpxchg ${this.memory(32)}, ${b}`,
			`xadd ${this.memory(64)}, ${a}`,
			`shld ${a}, ${this.pick(names[64] ?? [])}, cl`,
			`shrd ${b}, ${this.pick(names[32] ?? [])}, 7`,
			"cdq",
			"cqo",
			"stc",
			"cmc",
			"std",
			"cld",
			"lahf",
			"sahf",
			"lea rdi, [room + 100]\nstosb",
			"lea rsi, [room + 200]\nlodsd",
		]);
	}

	private wider(): string {
		const from = this.random(2) ? 8 : 16;
		const low = from === 8 ? this.pick(["al", "cl", "dl", "bl"]) : this.pick(names[16] ?? []);
		return `${this.pick(["movzx", "movsx"])} ${this.pick(names[64] ?? [])}, ${this.random(2) ? low : this.memory(from)}`;
	}

	private source(width: number, noNumber = false): string {
		const kind = this.random(noNumber ? 2 : 3);
		return kind === 0 ? this.pick(names[width] ?? []) : kind === 1 ? this.memory(width) : this.small();
	}

	/** Mostly in the room, also across its pages; rarely where nothing is. */
	private memory(width: number): string {
		// A byte access may go with ah, which no register beyond the eighth can.
		const place = this.pick(width === 8 ? ["room", "room", "rsp"] : ["r14", "r14", "r14", "r13", "rsp"]);
		const offset = place === "rsp" ? -200 + this.random(200) : this.random(3) ? 8 * this.random(40) : this.random(64);
		const rare = this.random(400) === 0 ? 0x900000 : 0;
		return `${pointers[width]} [${place} + ${offset + rare}]`;
	}

	private small(): string {
		return String(this.pick([0, 1, -1, 2, 5, 16, 77, -128, 127]));
	}

	private number(): string {
		return this.pick([
			"0",
			"-1",
			"1",
			"0x8000000000000000",
			"0x7fffffffffffffff",
			String(this.random(100000)),
			"0x123456789abcdef0",
		]);
	}

	private label(): string {
		return `label${this.labels++}`;
	}

	private pick<T>(items: readonly T[]): T {
		const item = items[this.random(items.length)];
		if (item === undefined) {
			throw new RangeError("nothing to pick from");
		}
		return item;
	}
}
