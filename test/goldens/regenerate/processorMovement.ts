// Forms of the instructions that move values or go elsewhere: moves, addresses,
// conditions, strings, the stack, branches. Those that touch memory are also run
// where there is none.

import { at, bytesOf, type Form, form, hex, part, type Random, sized, type Width, widths } from "./processorValues.ts";

const wide: readonly Width[] = [16, 32, 64];
const conditions = ["o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"];

export function moves(random: Random): Form[] {
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
export function conditionals(random: Random): Form[] {
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

export function strings(): Form[] {
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

export function stackForms(random: Random): Form[] {
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
	const poppedFlags = [0n, 0xfeffn, 0xfeban, 0xd402n, 0xff202002n, 0x204002n].map(
		(value) => `f=ad7 @10004000=${bytesOf(value, 64)}`,
	);
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

export function branches(): Form[] {
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

export function flagForms(random: Random): Form[] {
	const cases = [0, 1, 2].map(() => `f=${hex(random.flags())}`);
	const names = ["clc", "stc", "cmc", "cld", "std", "nop", "nop dword ptr [rax]", "int3", "ud2", "hlt"];
	return names.map((text) => ({ operation: text.replace(/ .*/, ""), text, cases }));
}
