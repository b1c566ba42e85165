// Forms of the instructions that compute: arithmetic, logic, shifts, bits. Corner
// values, random values, and the counts at which processors get interesting.

import {
	at,
	bytesOf,
	corners,
	type Form,
	form,
	hex,
	pairs,
	part,
	type Random,
	sized,
	twoRegisters,
	type Width,
	widths,
} from "./processorValues.ts";

const wide: readonly Width[] = [16, 32, 64];

export function binaries(random: Random): Form[] {
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

export function unaries(random: Random): Form[] {
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

export function shifts(random: Random): Form[] {
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

export function doubleShifts(random: Random): Form[] {
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

export function multiplications(random: Random): Form[] {
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

export function divisions(random: Random): Form[] {
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

export function bitTests(random: Random): Form[] {
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

export function scans(random: Random): Form[] {
	const operations = ["bsf", "bsr", "tzcnt", "lzcnt", "popcnt"];
	const values = () => [0n, 1n, 0x8000n, 0x10000n, 0x80000000n, 1n << 63n, 0x7000n << 20n, random.next(64)];
	const cases = () =>
		values().map((value) => `rbx=${hex(value)} rdi=10008000 ${at(value, 64)} f=${hex(random.flags())}`);
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

export function exchanges(random: Random): Form[] {
	const [pairing, comparing] = ["xadd", "cmpxchg"];
	const flags = ["lahf", "sahf"].flatMap((operation) => [
		{
			operation,
			text: operation,
			cases: [0x0000, 0xff00, 0xd500, 0x2a00].map((rax) => `rax=${rax.toString(16)} f=${hex(random.flags())}`),
		},
	]);
	const exchanging = widths.flatMap((width) => {
		const [b, c] = [part("rbx", width), part("rcx", width)];
		const some = pairs(width, random, 6).filter((_, index) => index % 3 === 0);
		const added = some.map(
			([left, right]) => `rbx=${hex(left)} rcx=${hex(right)} rdi=10008000 ${at(right, width)} f=${hex(random.flags())}`,
		);
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
