// Random programs that are valid: functions that call each other, loops that
// end, stacks that balance, and between them statements of every row of the
// instruction table, over registers and a small piece of memory. What they
// compute means nothing. A seed always gives the same program; the programs of
// successive seeds together have every row at every width.

import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";
import { free, pick, type Random, randomStatement, roomSize, uses } from "./randomStatement.ts";
import { corners, fillVectors, vectorInstruction } from "./randomVectors.ts";

/** Numbers below the one given, always the same for one seed. */
export function randomFrom(seed: number): Random {
	let state = (seed * 2654435761 + 12345) >>> 0;
	return (below) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		state >>>= 0;
		return state % below;
	};
}

interface Options {
	/** Whether most statements are on xmm registers, whose values begin with those at which floats and lanes turn. */
	readonly vectors?: boolean;
}

/** The text of a program of some functions that call each other in order, from a loop; in the syntax of GNU as. */
export function randomText(seed: number, { vectors = false }: Options = {}): string {
	return new Writer(seed, vectors).program();
}

/** That text assembled. */
export function randomProgram(seed: number, options: Options = {}): Program {
	const text = randomText(seed, options);
	const { program, diagnostics } = assemble([{ path: `random${seed}.s`, text }]);
	const [error] = diagnostics.filter(({ severity }) => severity === "error");
	if (error) {
		throw new Error(`random program ${seed}: ${error.message}\n${text.slice(error.span.start, error.span.end)}`);
	}
	return program;
}

const conditions = ["o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"];
const functions = 5;
/** Places in the order of the table from one seed's first statement to the next one's: a program has no fewer. */
const stride = 27;
/** Bytes of arguments on the stack that a function takes off by itself. */
const argumentBytes = [0, 16, 0, 8, 0];

/** Numbers whose bits are worth computing with, as quadwords: integers, and floats of both widths. */
const constants = [
	"1, 2, -1, 0x8000000000000000, 0x7fffffffffffffff, 77, 88, 99",
	"0x3ff0000000000000, 0xc004000000000000, 0x7ff0000000000000, 0x7ff8000000000123, 0x000fffffffffffff, 0x41dfffffffe00000",
	"0x3f800000bf800000, 0x7f7fffff00800000, 0x7fc0012380000001, 0x4b80000140490fdb, 0x3effffff3fc00000, 0xff8000007f800000",
	"0x6f77206f6c6c6568, 0x00646c72, 0x0123456789abcdef, 0xfedcba9876543210, 0x00ff00ff00ff00ff, 0x8080808080808080",
];

/** Values of MXCSR: all directions, DAZ and FTZ, with and without flags. */
const modes = ["0x1f80", "0x3f80", "0x5f80", "0x7f80", "0x9fc0", "0xffe0", "0x1fbf", "0x3fff"];

class Writer {
	private readonly seed: number;
	private readonly random: Random;
	private readonly vectors: boolean;
	private labels = 0;
	private statements = 0;

	constructor(seed: number, vectors: boolean) {
		this.seed = seed;
		this.vectors = vectors;
		this.random = randomFrom(seed);
	}

	program(): string {
		const bodies = Array.from({ length: functions }, (_, index) => this.function(index));
		return [
			".intel_syntax noprefix",
			".globl _start",
			".data",
			".balign 16",
			"data:",
			...(this.vectors ? [`.quad ${corners.join()}`] : constants.map((list) => `.quad ${list}`)),
			`modes: .long ${modes.join()}`,
			".bss",
			".balign 16",
			`room: .skip ${roomSize}`,
			".text",
			...bodies,
			"_start: mov rbp, rsp",
			"mov r15d, 6",
			"lea r14, [room]",
			"lea r13, [room + 4088]",
			"mov r12d, 1",
			...free[64].map((name) => `mov ${name}, ${this.number()}`),
			...(this.vectors ? fillVectors(this.random) : Array.from({ length: 16 }, (_, index) => this.vectorLoad(index))),
			"main:",
			...this.call(0),
			"dec r15d",
			"jnz main",
			...(this.seed % 12 === 0 ? [wild] : []),
			"mov eax, 60",
			"syscall",
			"",
		].join("\n");
	}

	private function(index: number): string {
		const [prologue, epilogue] = pick(frames, this.random);
		const lines = [`function${index}:`, ...prologue];
		const pieces = 10 + this.random(14);
		const calling = this.random(pieces);
		for (let count = 0; count < pieces; count++) {
			const isCall = count === calling && index + 1 < functions;
			lines.push(...(isCall ? this.call(index + 1) : this.piece(index)));
		}
		while (index === functions - 1 && this.statements < stride) {
			lines.push(...this.statement());
		}
		const size = argumentBytes[index] ?? 0;
		return [...lines, ...epilogue, size > 0 ? `ret ${size}` : "ret"].join("\n");
	}

	private piece(index: number): readonly string[] {
		switch (this.random(24)) {
			case 0:
				return index + 2 < functions ? this.call(index + 2 + this.random(functions - index - 2)) : [];
			case 1:
			case 2:
				return this.loop();
			case 3:
			case 4:
				return this.jumpAhead();
			case 5:
				return this.jump();
			case 6:
			case 7:
				return this.onStack();
			case 8:
				return this.flagsOnStack();
			case 9:
				return [`ldmxcsr [modes + ${4 * this.random(modes.length)}]`];
			case 10:
			case 11:
				return this.refresh();
			case 12:
				return this.random(8) === 0 ? ["mov rsi, r14", "mov rdi, r13", "mov ecx, 9", "rep movsb"] : ["nop"];
			default:
				return this.vectors && this.random(3) > 0
					? [0, 1, 2].flatMap(() => vectorInstruction(this.random))
					: this.statement();
		}
	}

	/** Most statements are the next in the order of the table, so that the programs of successive seeds have all of them. */
	private statement(): readonly string[] {
		const isNext = this.random(4) > 0;
		const use = isNext ? uses[(this.seed * stride + this.statements++) % uses.length] : pick(uses, this.random);
		return use ? randomStatement(use, this.random) : [];
	}

	private call(index: number): readonly string[] {
		const name = `function${index}`;
		const size = argumentBytes[index] ?? 0;
		const register = this.register();
		const call = pick(
			[
				[`call ${name}`],
				[`lea ${register}, [rip + ${name}]`, `call ${register}`],
				[`mov qword ptr [room + 800], offset ${name}`, "call qword ptr [r14 + 800]"],
			],
			this.random,
		);
		return size > 0 ? [`sub rsp, ${size}`, ...call] : call;
	}

	/** Counts in r12, which indexes memory too; or in rcx, which the body must leave alone. */
	private loop(): readonly string[] {
		const label = this.label();
		const count = 2 + this.random(5);
		if (this.random(3) > 0) {
			return [
				`mov r12d, ${count}`,
				`${label}:`,
				...this.statement(),
				...this.statement(),
				"dec r12d",
				`jnz ${label}`,
				"mov r12d, 1",
			];
		}
		const way = pick(["loop", "loope", "loopne"], this.random);
		return [
			`mov ecx, ${count}`,
			`${label}:`,
			`add rax, ${this.random(100)}`,
			"adc rdx, rax",
			`xor qword ptr [r14 + ${8 * this.random(40)}], rdx`,
			`${way} ${label}`,
		];
	}

	private jumpAhead(): readonly string[] {
		const label = this.label();
		const way = this.random(8) === 0 ? pick(["jrcxz", "jecxz"], this.random) : `j${pick(conditions, this.random)}`;
		return [`${way} ${label}`, ...randomStatement(pick(uses, this.random), this.random), `${label}:`];
	}

	private jump(): readonly string[] {
		const label = this.label();
		const register = this.register();
		const way = pick(
			[
				[`jmp ${label}`],
				[`lea ${register}, [rip + ${label}]`, `jmp ${register}`],
				[`mov qword ptr [room + 808], offset ${label}`, "jmp qword ptr [room + 808]"],
			],
			this.random,
		);
		return [...way, "ud2", `${label}:`];
	}

	/** What is pushed and what is popped are equally wide, and never the stack pointer. */
	private onStack(): readonly string[] {
		const isWord = this.random(4) === 0;
		const size = isWord ? "word ptr" : "qword ptr";
		const place = () => `${size} [r14 + ${8 * this.random(40)}]`;
		const register = () => pick(free[isWord ? 16 : 64], this.random);
		const numbers = isWord ? ["pushw -3", "pushw 0x1234"] : ["push 12", "push -128", "push 0x12345678", "push rsp"];
		const push = pick([`push ${register()}`, `push ${place()}`, ...numbers], this.random);
		const pop = pick([`pop ${register()}`, `pop ${place()}`], this.random);
		return [push, ...this.statement(), pop];
	}

	private flagsOnStack(): readonly string[] {
		const register = this.register();
		return pick(
			[
				["pushfq", `pop ${register}`],
				["pushfw", `pop ${pick(free[16], this.random)}`],
				["pushfq", "and qword ptr [rsp], 0x8d5", "popfq"],
				[`mov ${register}, ${this.number()}`, `and ${register}, 0xcd5`, `push ${register}`, "popfq"],
				["pushfw", "xor word ptr [rsp], 0x8d5", "popfw"],
			],
			this.random,
		);
	}

	/** New values, because random computing soon ends in zeros, ones and NaNs. */
	private refresh(): readonly string[] {
		return this.random(2) === 0
			? [`mov ${this.register()}, ${this.number()}`]
			: [this.vectorLoad(this.random(16)), this.vectorLoad(this.random(16))];
	}

	private vectorLoad(number: number): string {
		return `movups xmm${number}, [data + ${8 * this.random(24)}]`;
	}

	private number(): string {
		return pick(
			[
				"0",
				"-1",
				"1",
				"0x8000000000000000",
				"0x7fffffffffffffff",
				String(this.random(100000)),
				"0x123456789abcdef0",
				`0x${this.random(2 ** 31).toString(16)}${this.random(2 ** 31)
					.toString(16)
					.padStart(8, "0")}`,
			],
			this.random,
		);
	}

	private register(): string {
		return pick(free[64], this.random);
	}

	private label(): string {
		return `label${this.labels++}`;
	}
}

/** An access where nothing is, which ends the program. */
const wild = "add byte ptr [r14 + 0x900000], al";

/** Ways to begin and end a function. */
const frames: readonly (readonly [prologue: readonly string[], epilogue: readonly string[]])[] = [
	[["push rbp", "mov rbp, rsp", "sub rsp, 48"], ["leave"]],
	[["enter 48, 0"], ["leave"]],
	[["enter 16, 1"], ["leave"]],
	[["enter 32, 2"], ["leave"]],
	[["push r12"], ["pop r12"]],
	[["push r12"], ["pop r12", "lea rsp, [rsp + 0]"]],
];
