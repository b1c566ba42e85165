// What is recorded: instructions in GNU syntax, each with the cases it is run on.
// A case names the registers, flags (`f`) and memory (`@address`) that differ from
// the usual ones of processor.c. Code runs at 0x20000000; 0x20000060 and
// 0x20000080 are places that it may go to.

import { bytesOf, corners, pairs, part, Random, sized, type Width, widths } from "./values.ts";

export interface Form {
	/** The operation in src/isa/operation.ts that it shows. */
	readonly operation: string;
	/** The instruction, as GNU as reads it. */
	readonly text: string;
	readonly cases: readonly string[];
}

/** Where memory operands point, and the stack of the usual state. */
const data = 0x10008000n;
const stack = 0x10004000n;
const wide: readonly Width[] = [16, 32, 64];
const conditions = ["o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"];

export function forms(): readonly Form[] {
	const random = new Random(20261123n);
	return [
		...binaries(random),
		...unaries(random),
		...shifts(random),
		...multiplications(random),
		...divisions(random),
		...moves(random),
		...conditionals(random),
		...bitTests(random),
		...strings(),
		...stackForms(random),
		...branches(),
		...flagForms(random),
		...doubleShifts(random),
		...scans(random),
		...exchanges(random),
	];
}

function binaries(random: Random): Form[] {
	const operations = ["add", "adc", "sub", "sbb", "cmp", "and", "or", "xor", "test"];
	return operations.flatMap((operation) => widths.flatMap((width) => binary(operation, width, random)));
}

function binary(operation: string, width: Width, random: Random): Form[] {
	const [a, b] = [part("rax", width), part("rbx", width)];
	const some = pairs(width, random, 3).filter((_, index) => index % 6 === 5);
	const toMemory = some.map(([x, y]) => `rdi=10008000 rbx=${hex(y)} f=${hex(random.flags())} ${at(x, width)}`);
	const constant = width === 8 ? "-3" : "0x7f";
	return [
		{
			operation,
			text: `${operation} ${a}, ${b}`,
			cases: pairs(width, random).map((pair) => twoRegisters(pair, random)),
		},
		{ operation, text: `${operation} ${sized(width)} [rdi], ${b}`, cases: toMemory },
		{ operation, text: `${operation} ${b}, ${sized(width)} [rdi]`, cases: toMemory },
		{ operation, text: `${operation} ${a}, ${constant}`, cases: some.map((pair) => twoRegisters(pair, random)) },
		...(width === 8
			? [{ operation, text: `${operation} ah, bl`, cases: some.map((pair) => twoRegisters(pair, random)) }]
			: []),
	];
}

function unaries(random: Random): Form[] {
	return ["inc", "dec", "neg", "not"].flatMap((operation) =>
		widths.flatMap((width) => {
			const values = [...corners(width), random.next(64), random.next(64), 0xfn, 0x10n];
			return [
				form(
					operation,
					part("rbx", width),
					values.map((value) => `rbx=${hex(value)} f=${hex(random.flags())}`),
				),
				form(
					operation,
					`${sized(width)} [rdi+8]`,
					values.map((value) => `rdi=10007ff8 ${at(value, width)}`),
				),
			];
		}),
	);
}

function shifts(random: Random): Form[] {
	return ["shl", "shr", "sar", "rol", "ror", "rcl", "rcr"].flatMap((operation) =>
		widths.flatMap((width) => shift(operation, width, random)),
	);
}

function shift(operation: string, width: Width, random: Random): Form[] {
	const counts = [0, 1, 2, 3, 6, 7, 8, 9, 10, 14, 15, 16, 17, 18, 24, 25, 26, 30, 31, 32, 33, 40, 62, 63, 64, 65, 255];
	const values = () => [random.next(64), random.next(64) | (1n << BigInt(width - 1)), 1n];
	const counted = counts.flatMap((count) =>
		values().map((value) => `rbx=${hex(value)} rcx=${(0x7700 + count).toString(16)} f=${hex(random.flags())}`),
	);
	const once = [...corners(width), ...values()].map((value) => `rbx=${hex(value)} f=${hex(random.flags())}`);
	const b = part("rbx", width);
	return [
		form(operation, `${b}, cl`, counted),
		...[1, 0, 5, 11, 33].map((count) => form(operation, `${b}, ${count}`, count === 1 ? once : once.slice(3))),
		form(
			operation,
			`${sized(width)} [rdi], cl`,
			[0, 1, 4, 7].map((count) => `rdi=10008000 rcx=${count} ${at(random.next(64), width)}`),
		),
	];
}

function multiplications(random: Random): Form[] {
	const single = ["mul", "imul"].flatMap((name) =>
		widths.map((width) => ({
			operation: name === "imul" ? "imul1" : name,
			text: `${name} ${part("rbx", width)}`,
			cases: pairs(width, random, 20).map((pair) => twoRegisters(pair, random)),
		})),
	);
	const double = wide.flatMap((width) => {
		const [a, b] = [part("rax", width), part("rbx", width)];
		const cases = pairs(width, random, 20).map((pair) => twoRegisters(pair, random));
		return [
			form("imul", `${a}, ${b}`, cases),
			form("imul", `${a}, ${b}, -7`, cases.slice(30)),
			form("imul", `${a}, ${b}, 0x1234`, cases.slice(30)),
		];
	});
	return [...single, ...double];
}

function divisions(random: Random): Form[] {
	return ["div", "idiv"].flatMap((operation) =>
		widths.flatMap((width) => {
			const registers = dividends(width, random).map(([high, low, divisor]) => {
				const accumulator = width === 8 ? (high << 8n) | low : low;
				return `rax=${hex(accumulator)} ${width === 8 ? "" : `rdx=${hex(high)} `}rbx=${hex(divisor)} f=${hex(random.flags())}`;
			});
			return [
				form(operation, part("rbx", width), registers),
				form(operation, `${sized(width)} [rdi]`, ["rdi=10008000", "rdi=0"]),
			];
		}),
	);
}

/** High half, low half, divisor: corners, and random ones whose quotient mostly fits. */
function dividends(width: Width, random: Random): (readonly [bigint, bigint, bigint])[] {
	const minimum = 1n << BigInt(width - 1);
	const ones = 2n * minimum - 1n;
	const corner = corners(width).flatMap((low) =>
		corners(width).flatMap((divisor) => [0n, ones].map((high) => [high, low, divisor] as const)),
	);
	const fitting = Array.from({ length: 20 }, () => {
		const divisor = random.next(width);
		return [divisor === 0n ? 0n : random.next(64) % divisor, random.next(width), divisor] as const;
	});
	const signed = Array.from({ length: 20 }, () => {
		const whole = BigInt.asUintN(
			2 * width,
			BigInt.asIntN(width, random.next(width)) * BigInt.asIntN(width / 2, random.next(width / 2)),
		);
		return [whole >> BigInt(width), BigInt.asUintN(width, whole), random.next(width / 2)] as const;
	});
	return [...corner, [ones, minimum, ones], [minimum, 0n, ones], [minimum >> 1n, 0n, minimum], ...fitting, ...signed];
}

function moves(random: Random): Form[] {
	const pattern = `rdi=10008000 rbx=${hex(random.next(64))} @10008000=8182838485868788`;
	const plain = widths.flatMap((width) => {
		const [a, b] = [part("rax", width), part("rbx", width)];
		return [
			form("mov", `${a}, ${b}`, [pattern]),
			form("mov", `${a}, ${sized(width)} [rdi]`, [pattern, "rdi=0"]),
			form("mov", `${sized(width)} [rdi], ${b}`, [pattern, "rdi=0"]),
			form("mov", `${a}, ${width === 8 ? -3 : -300}`, [pattern]),
			form("mov", `${sized(width)} [rdi], ${width === 8 ? -3 : -300}`, [pattern]),
			form("xchg", `${a}, ${b}`, [pattern]),
			form("xchg", `${sized(width)} [rdi], ${b}`, [pattern, "rdi=10008004"]),
		];
	});
	const high = [
		"mov ah, bl",
		"mov bh, ah",
		"xchg al, ah",
		"xchg eax, eax",
		"mov eax, eax",
		"mov rax, 0x1122334455667788",
	];
	return [
		...plain,
		...high.map((text) => ({ operation: text.split(" ")[0] ?? "", text, cases: [pattern] })),
		...extensions(random),
		...addresses(),
	];
}

function extensions(random: Random): Form[] {
	const values = () =>
		[0x7fn, 0x80n, 0x8000n, 0x7fffn, 0x80000000n, random.next(64)].map(
			(value) => `rbx=${hex(value)} rax=${hex(value)} rdi=10008000 ${at(value, 64)}`,
		);
	const sources: readonly (readonly [string, string, string])[] = [
		["movzx", "bl", "byte ptr"],
		["movzx", "bx", "word ptr"],
		["movsx", "bl", "byte ptr"],
		["movsx", "bx", "word ptr"],
		["movsxd", "ebx", "dword ptr"],
	];
	return [
		...wide.flatMap((width) =>
			sources
				.filter(([name, source]) => (source !== "bx" || width > 16) && (name !== "movsxd" || width === 64))
				.flatMap(([name, source, size]) =>
					[source, `${size} [rdi]`].map((operand) => ({
						operation: name.slice(0, 5),
						text: `${name} ${part("rax", width)}, ${operand}`,
						cases: values(),
					})),
				),
		),
		...["cbw", "cwde", "cdqe"].map((text) => ({ operation: "cbw", text, cases: values() })),
		...["cwd", "cdq", "cqo"].map((text) => ({ operation: "cwd", text, cases: values() })),
	];
}

function addresses(): Form[] {
	const operands = [
		"[rdi]",
		"[rdi+8]",
		"[rdi-0x1000]",
		"[rsp+rbx*8+0x10]",
		"[r12+r13*2]",
		"[rbp+rbp]",
		"[rbx*4+0x1000]",
		"[rip+0x10]",
		"[0x1234]",
		"[edi]",
		"[edi+ebx*8-4]",
		"[r13]",
		"[eip+4]",
		"[ebx-1]",
	];
	const values = ["rbx=3", "rbx=fffffffffffffff0 rbp=8000000000000000", "rbx=ffffffff00000000 rdi=f000000010008000"];
	return [
		...wide.flatMap((width) => operands.map((operand) => form("lea", `${part("rax", width)}, ${operand}`, values))),
		form("mov", "al, [edi]", ["rdi=f000000010008000 @10008000=7f"]),
		form("mov", "[edi+ebx*4], eax", ["rdi=f000000010008000 rbx=ffffffff", "rdi=f000000010008000 rbx=1"]),
	];
}

/** Every condition on every combination of the five flags that conditions read. */
function conditionals(random: Random): Form[] {
	const combinations = Array.from(
		{ length: 32 },
		(_, bits) =>
			0x202n | [0n, 2n, 6n, 7n, 11n].reduce((sum, place, index) => sum | (BigInt((bits >> index) & 1) << place), 0n),
	);
	const cases = combinations.map((flags) => `f=${hex(flags)}`);
	const few = combinations
		.filter((_, index) => index % 5 === 0)
		.map((flags) => `f=${hex(flags)} rbx=${hex(random.next(64))}`);
	return conditions.flatMap((name) => [
		{ operation: "setcc", text: `set${name} bl`, cases },
		{ operation: "setcc", text: `set${name} [rdi]`, cases: ["rdi=10008000 @10008000=ff"] },
		{ operation: "jcc", text: `j${name} .+0x80`, cases: few },
		...wide.map((width) => ({
			operation: "cmovcc",
			text: `cmov${name} ${part("rax", width)}, ${part("rbx", width)}`,
			cases: few,
		})),
		{
			operation: "cmovcc",
			text: `cmov${name} eax, [rdi]`,
			cases: ["rdi=10008000 f=202", "rdi=10008000 f=ad7", "rdi=0 f=202", "rdi=0 f=ad7"],
		},
	]);
}

function bitTests(random: Random): Form[] {
	return ["bt", "bts", "btr", "btc"].flatMap((operation) =>
		wide.flatMap((width) => {
			const b = part("rbx", width);
			const indexes = [0n, 1n, 15n, 16n, 31n, 32n, 63n, 64n, 0xffffn, random.next(64)];
			const far = [0n, 7n, 63n, 64n, 129n, -1n, -64n, -65n].map(
				(index) =>
					`rdi=10008000 rbx=${hex(BigInt.asUintN(64, index))} ${at(random.next(64), 64)} @10007ff8=${bytesOf(random.next(64), 64)} @10008008=${bytesOf(random.next(64), 64)}${bytesOf(random.next(64), 64)}`,
			);
			return [
				form(
					operation,
					`${part("rax", width)}, ${b}`,
					indexes.map((index) => `rax=${hex(random.next(64))} rbx=${hex(index)} f=${hex(random.flags())}`),
				),
				...[0, 7, 15, 33, 255].map((index) =>
					form(
						operation,
						`${b}, ${index}`,
						[0, 1, 2].map(() => `rbx=${hex(random.next(64))} f=${hex(random.flags())}`),
					),
				),
				form(operation, `${sized(width)} [rdi], ${b}`, far),
				form(operation, `${sized(width)} [rdi], 77`, far.slice(0, 3)),
			];
		}),
	);
}

function strings(): Form[] {
	const letters = ["b", "w", "d", "q"];
	const moved = ["movs", "stos", "lods"].flatMap((name) =>
		letters.flatMap((letter) => ["", "rep "].map((prefix) => stringForm(name, `${prefix}${name}${letter}`))),
	);
	const compared = ["cmps", "scas"].flatMap((name) =>
		letters.flatMap((letter) => ["", "repe ", "repne "].map((prefix) => stringForm(name, `${prefix}${name}${letter}`))),
	);
	const narrow = ["rep addr32 movsb", "addr32 stosq", "repne addr32 scasb"].map((text) =>
		stringForm(text.match(/movs|stos|scas/)?.[0] ?? "", text),
	);
	return [...moved, ...compared, ...narrow];
}

function stringForm(operation: string, text: string): Form {
	const words =
		"@10008000=0102030405060708090a0b0c0d0e0f101112131415161718 @10008100=01020304050607080a0a0b0c0d0e0f101112131415161718";
	const state = (count: string, flags: string, rsi: string, rdi: string) =>
		`rcx=${count} rsi=${rsi} rdi=${rdi} rax=807060504030201 f=${flags} ${words}`;
	return {
		operation,
		text,
		cases: [
			...["0", "1", "3"].map((count) => state(count, "202", "10008000", "10008100")),
			state("3", "602", "10008010", "10008110"),
			state("100000002", "247", "10008000", "10008001").replace(
				"100000002",
				text.includes("addr32") || !text.startsWith("rep") ? "100000002" : "2",
			),
			state("4", "202", "10008000", "1000fffc"),
			state("2", "202", "0", "0"),
		],
	};
}

function stackForms(random: Random): Form[] {
	const full = `@10004000=${bytesOf(random.next(64), 64)}${bytesOf(random.next(64), 64)}${bytesOf(random.next(64), 64)} rbp=10004040 rdi=10008000 ${at(random.next(64), 64)}`;
	const broken = "rsp=10000000 rbp=0";
	const texts = [
		"push rbx",
		"push rsp",
		"push bx",
		"push -2",
		"push 0x12345678",
		"pushw -2",
		"pushw 0x1234",
		"push [rdi]",
		"push [rsp+8]",
		"push word ptr [rdi]",
		"pop rbx",
		"pop rsp",
		"pop bx",
		"pop [rdi]",
		"pop [rsp+8]",
		"pop word ptr [rsp+4]",
		"pop [rsp]",
		"leave",
		"leavew",
		"enter 0x20, 0",
		"enter 0, 0",
		"enter 0x20, 1",
		"enter 8, 2",
		"enter 0x10, 5",
		"enter 0x1000, 0x22",
	];
	// All but TF and AC, which would disturb the recording.
	const poppedFlags = [0n, 0xfeffn, 0xfeban, 0xd402n, 0xff202002n, 0x204002n].map((value) => `f=ad7 @10004000=${bytesOf(value, 64)}`);
	return [
		...texts.map((text) => ({
			operation: text.replace(/w? .*|w$/, ""),
			text,
			cases: [full, broken, `${full} rbp=10004000`, `${full} rbp=10004010`],
		})),
		...["pushfq", "pushfw"].map((text) => ({
			operation: "pushf",
			text,
			cases: ["f=202", "f=ed7", "f=204202", broken],
		})),
		...["popfq", "popfw"].map((text) => ({ operation: "popf", text, cases: poppedFlags })),
	];
}

function branches(): Form[] {
	const toRegister = "rbx=20000080 rdi=10008000 @10008000=6000002000000000 @10004000=8000002000000000";
	const jumps = [
		"jmp .+0x80",
		"jmp rbx",
		"jmp [rdi]",
		"call .+0x80",
		"call rbx",
		"call [rdi]",
		"call [rsp]",
		"ret",
		"ret 0x18",
		"ret 0xfff8",
	];
	const counts = ["rcx=0", "rcx=1", "rcx=2 f=242", "rcx=2 f=202", "rcx=100000000", "rcx=1 f=242", "rcx=100000001"];
	return [
		...jumps.map((text) => ({
			operation: text.replace(/ .*/, ""),
			text,
			cases: [toRegister, `${toRegister} rsp=10004002 @10004002=6000002000000000`],
		})),
		{ operation: "call", text: "call rbx", cases: ["rbx=20000080 rsp=10000000"] },
		...["loop", "loope", "loopne", "jrcxz", "jecxz"].map((name) => ({
			operation: name.replace("jecxz", "jrcxz"),
			text: `${name} .+0x60`,
			cases: counts,
		})),
		...["loop", "loope"].map((name) => ({ operation: name, text: `addr32 ${name} .+0x60`, cases: counts })),
	];
}

function flagForms(random: Random): Form[] {
	const cases = [0, 1, 2].map(() => `f=${hex(random.flags())}`);
	const names = ["clc", "stc", "cmc", "cld", "std", "nop", "nop dword ptr [rax]", "int3", "ud2", "hlt"];
	return names.map((text) => ({ operation: text.replace(/ .*/, ""), text, cases }));
}

function doubleShifts(random: Random): Form[] {
	const counts = [0, 1, 2, 7, 8, 15, 16, 17, 23, 31, 32, 33, 63, 64];
	const registers = () => `rax=${hex(random.next(64))} rbx=${hex(random.next(64))} f=${hex(random.flags())}`;
	return ["shld", "shrd"].flatMap((operation) =>
		wide.flatMap((width) => {
			const [a, b] = [part("rax", width), part("rbx", width)];
			const counted = counts.flatMap((count) => [0, 1, 2].map(() => `${registers()} rcx=${count.toString(16)}`));
			const inMemory = `rdi=10008000 rcx=5 rbx=${hex(random.next(64))} ${at(random.next(64), width)}`;
			return [
				form(operation, `${a}, ${b}, cl`, counted),
				...[0, 1, 3, 9, 33].map((count) => form(operation, `${a}, ${b}, ${count}`, [0, 1, 2, 3].map(registers))),
				form(operation, `${sized(width)} [rdi], ${b}, cl`, [inMemory]),
			];
		}),
	);
}

function scans(random: Random): Form[] {
	const operations = ["bsf", "bsr", "tzcnt", "lzcnt", "popcnt"];
	const values = () => [0n, 1n, 0x8000n, 0x10000n, 0x80000000n, 1n << 63n, 0x7000n << 20n, random.next(64)];
	const cases = () => values().map((value) => `rbx=${hex(value)} rdi=10008000 ${at(value, 64)} f=${hex(random.flags())}`);
	return [
		...operations.flatMap((operation) =>
			wide.flatMap((width) => [
				form(operation, `${part("rax", width)}, ${part("rbx", width)}`, cases()),
				form(operation, `${part("rax", width)}, ${sized(width)} [rdi]`, cases().slice(0, 3)),
			]),
		),
		...["ebx", "rbx", "r9d", "r15"].map((name) => form("bswap", name, cases().slice(5))),
		...wide.flatMap((width) => [
			form("movbe", `${part("rax", width)}, [rdi]`, cases().slice(5)),
			form("movbe", `[rdi], ${part("rbx", width)}`, cases().slice(5)),
		]),
		{ operation: "xlat", text: "xlatb", cases: ["rbx=10008000 rax=ff07 @10008000=0001020304050607", "rbx=0 rax=5"] },
		{ operation: "xlat", text: "addr32 xlatb", cases: ["rbx=f000000010008000 rax=ff07 @10008000=0001020304050699"] },
	];
}

function exchanges(random: Random): Form[] {
	const [pairing, comparing] = ["xadd", "cmpxchg"];
	const flags = ["lahf", "sahf"].flatMap((operation) => [
		{ operation, text: operation, cases: [0x0000, 0xff00, 0xd500, 0x2a00].map((rax) => `rax=${rax.toString(16)} f=${hex(random.flags())}`) },
	]);
	const exchanging = widths.flatMap((width) => {
		const [b, c] = [part("rbx", width), part("rcx", width)];
		const some = pairs(width, random, 6).filter((_, index) => index % 3 === 0);
		const added = some.map(([left, right]) => `rbx=${hex(left)} rcx=${hex(right)} rdi=10008000 ${at(right, width)} f=${hex(random.flags())}`);
		const compared = some.map(([left, right], index) => {
			const high = width === 32 ? 0xabcdn << 40n : 0n;
			const accumulator = index % 2 === 0 ? left : right;
			return `rax=${hex(accumulator | high)} rbx=${hex(left | high)} rcx=${hex(random.next(64))} rdi=10008000 ${at(left, width)} f=${hex(random.flags())}`;
		});
		return [
			form(pairing, `${b}, ${c}`, added),
			form(pairing, `${b}, ${b}`, added.slice(6)),
			form(pairing, `${sized(width)} [rdi], ${c}`, added.slice(4)),
			form(comparing, `${b}, ${c}`, compared),
			form(comparing, `${sized(width)} [rdi], ${c}`, compared.slice(4)),
			form(`lock ${comparing}`, `${sized(width)} [rdi], ${c}`, compared.slice(8)),
		];
	});
	return [...flags, ...exchanging.map((item) => ({ ...item, operation: item.operation.replace("lock ", "") }))];
}

function form(operation: string, operands: string, cases: readonly string[]): Form {
	return { operation, text: `${operation} ${operands}`, cases };
}

function twoRegisters([left, right]: readonly [bigint, bigint], random: Random): string {
	return `rax=${hex(left)} rbx=${hex(right)} f=${hex(random.flags())}`;
}

function at(value: bigint, width: number): string {
	return `@${hex(data)}=${bytesOf(value, width)}`;
}

function hex(value: bigint): string {
	return value.toString(16);
}
