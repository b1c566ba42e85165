// Forms of the instructions that VEX and its neighbours brought to the general
// registers: bit fields, shifts without flags, two carry chains, checksums, and
// the exchange of two words.

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
	type Width,
} from "./processorValues.ts";

const wide: readonly Width[] = [32, 64];

/** Both sources of three operands: the first of a shape, the second of its own. */
export function bitFields(random: Random): Form[] {
	return [...threeOperands(random), ...twoOperands(random), ...carryChains(random)];
}

function threeOperands(random: Random): Form[] {
	const shapes: Readonly<Record<string, (a: string, b: string, c: string) => string>> = {
		andn: (a, b, c) => `${a}, ${b}, ${c}`,
		pdep: (a, b, c) => `${a}, ${b}, ${c}`,
		pext: (a, b, c) => `${a}, ${b}, ${c}`,
		mulx: (a, b, c) => `${a}, ${b}, ${c}`,
		bextr: (a, b, c) => `${a}, ${c}, ${b}`,
		bzhi: (a, b, c) => `${a}, ${c}, ${b}`,
		sarx: (a, b, c) => `${a}, ${c}, ${b}`,
		shlx: (a, b, c) => `${a}, ${c}, ${b}`,
		shrx: (a, b, c) => `${a}, ${c}, ${b}`,
	};
	return Object.entries(shapes).flatMap(([operation, shape]) =>
		wide.flatMap((width) => {
			const cases = valuesOf(operation, width, random).map(
				([control, value]) =>
					`rbx=${hex(control)} rcx=${hex(value)} rdx=${hex(random.next(64))} rdi=10008000 ${at(value, width)} f=${hex(random.flags())}`,
			);
			const names = [part("rax", width), part("rbx", width), part("rcx", width)] as const;
			return [
				form(operation, shape(...names), cases),
				form(operation, shape(names[0], names[1], `${sized(width)} [rdi]`), cases.slice(-6)),
				form(operation, shape(names[1], names[1], names[1]), cases.slice(-3)),
			];
		}),
	);
}

/** For a control (start and length, count, or mask) and a value. */
function valuesOf(operation: string, width: Width, random: Random): readonly (readonly [bigint, bigint])[] {
	const values = () => [random.next(64), random.next(64) | (1n << BigInt(width - 1)), (1n << BigInt(width)) - 1n, 0n];
	const counts = [0, 1, 2, 7, 8, 15, 16, 31, 32, 33, 63, 64, 65, 127, 128, 255].map(BigInt);
	switch (operation) {
		case "bextr": {
			const controls = counts.flatMap((start) => [0n, 1n, 9n, 32n, 64n, 255n].map((length) => start | (length << 8n)));
			return controls.map((control, index) => [control | (random.next(48) << 16n), values()[index % 3] ?? 0n]);
		}
		case "bzhi":
		case "sarx":
		case "shlx":
		case "shrx":
			return counts.flatMap((count) => values().map((value) => [count | (random.next(40) << 8n), value] as const));
		default:
			return pairs(width, random, 24);
	}
}

function twoOperands(random: Random): Form[] {
	const lowest = ["blsi", "blsmsk", "blsr"].flatMap((operation) =>
		wide.flatMap((width) => {
			const values = [...corners(width), 8n, 0x50n, 0x8000_0000n, random.next(64), random.next(64) << 20n];
			const cases = values.map(
				(value) => `rbx=${hex(BigInt.asUintN(64, value))} rdi=10008000 ${at(value, width)} f=${hex(random.flags())}`,
			);
			return [
				form(operation, `${part("rax", width)}, ${part("rbx", width)}`, cases),
				form(operation, `${part("rax", width)}, ${sized(width)} [rdi]`, cases.slice(5)),
			];
		}),
	);
	const turned = wide.flatMap((width) => {
		const cases = [0, 1].map(() => `rbx=${hex(random.next(64))} rdi=10008000 ${at(random.next(64), width)} f=ad7`);
		return [0, 1, 13, 31, 32, 63, 64, 200].flatMap((count) =>
			[part("rbx", width), `${sized(width)} [rdi]`].map((source) =>
				form("rorx", `${part("rax", width)}, ${source}, ${count}`, cases),
			),
		);
	});
	return [...lowest, ...turned];
}

function carryChains(random: Random): Form[] {
	return ["adcx", "adox"].flatMap((operation) =>
		wide.flatMap((width) => {
			const cases = pairs(width, random).map(
				([left, right]) =>
					`rax=${hex(left)} rbx=${hex(right)} rdi=10008000 ${at(right, width)} f=${hex(random.flags())}`,
			);
			return [
				form(operation, `${part("rax", width)}, ${part("rbx", width)}`, cases),
				form(operation, `${part("rax", width)}, ${sized(width)} [rdi]`, cases.slice(-6)),
			];
		}),
	);
}

export function checksums(random: Random): Form[] {
	const sources: readonly (readonly [destination: "eax" | "rax", width: Width])[] = [
		["eax", 8],
		["eax", 16],
		["eax", 32],
		["rax", 8],
		["rax", 64],
	];
	return sources.flatMap(([destination, width]) => {
		const cases = [0n, 1n, 0xffffffffn, random.next(64), random.next(64)].map((seed) => {
			const value = random.next(64);
			return `rax=${hex(seed)} rbx=${hex(value)} rdi=10008000 ${at(value, width)} f=${hex(random.flags())}`;
		});
		return [part("rbx", width), `${sized(width)} [rdi]`].map((source) =>
			form("crc32", `${destination}, ${source}`, cases),
		);
	});
}

/** Compares equal in both words, in one of them, in none; where memory is, where it is not, and misaligned. */
export function doubleExchanges(random: Random): Form[] {
	return ["cmpxchg8b", "cmpxchg16b"].flatMap((name) => {
		const width = name === "cmpxchg8b" ? 32 : 64;
		const [low, high] = [random.next(width), random.next(width)];
		const upper = width === 32 ? 0xabcdn << 40n : 0n;
		const memory = `@10008000=${bytesOf(low, width)}${bytesOf(high, width)}`;
		const states = [
			[low, high],
			[low, high ^ 1n],
			[low ^ 1n, high],
			[0n, 0n],
		].map(
			([rax = 0n, rdx = 0n]) =>
				`rax=${hex(rax | upper)} rdx=${hex(rdx | upper)} rbx=${hex(random.next(64))} rcx=${hex(random.next(64))} f=${hex(random.flags())}`,
		);
		const cases = [
			...states.map((state) => `rdi=10008000 ${state} ${memory}`),
			`rdi=10007ff8 ${states[3]} @10008000=${bytesOf(high, 64)}`,
			"rdi=0",
		];
		const text = `${name} ${width === 32 ? "qword" : "xmmword"} ptr [rdi]`;
		return ["", "lock "].map((prefix) => ({ operation: "cmpxchg2", text: `${prefix}${text}`, cases }));
	});
}

/** Places of memory that are asked for and no more. */
export function hints(): Form[] {
	const flushes = ["clflush", "clflushopt", "clwb"].map((name) => ({
		operation: "clflush",
		text: `${name} [rdi]`,
		cases: ["rdi=10008003 @10008000=0102", "rdi=0"],
	}));
	const idle = [
		...["prefetchw", "prefetchnta", "prefetcht0", "prefetcht1", "prefetcht2"].map((name) => `${name} [rdi]`),
		...["lfence", "mfence", "sfence", "pause", "endbr64", "endbr32", "rdsspd eax", "rdsspq r9"],
	].map((text) => ({ operation: "nop", text, cases: ["rdi=10008000", "rdi=0"] }));
	const undefinedOnes = ["ud1 eax, [rdi]", "ud1 rbx, rcx", "incsspd eax", "incsspq rbx"].map((text) => ({
		operation: "ud2",
		text,
		cases: ["rdi=10008000"],
	}));
	// The control word that is loaded is the one that the processor has, so that the cases leave no trace.
	const control = [
		{ operation: "fnstcw", text: "fnstcw [rdi]", cases: ["rdi=10008000 @10008000=a1a2a3a4", "rdi=0"] },
		{ operation: "fldcw", text: "fldcw [rdi]", cases: ["rdi=10008000 @10008000=7f03", "rdi=0"] },
	];
	return [...flushes, ...idle, ...undefinedOnes, ...control];
}
