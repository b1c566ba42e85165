// Makes the statements whose encodings are recorded: for every row of the table
// that assembles, at every width, operands of every kind that its places take.
// Places vary together, each through its own list, so that a row needs as many
// statements as its longest list has entries. The output never depends on chance.

import { conditions } from "../../../src/isa/conditions.ts";
import { generalRegister, type OperandWidth, type Register, type Width } from "../../../src/isa/registers.ts";
import type { Place, PlaceWidth, Row } from "../../../src/isa/row.ts";
import { segmentNames } from "../../../src/isa/segments.ts";
import { rows } from "../../../src/isa/tableReader.ts";

/** Statements in the notation of the goldens, in the order of the table, each once. */
export function makeStatements(): readonly string[] {
	const statements = rows.filter((row) => !row.encoding.decodeOnly).flatMap(statementsOf);
	return [...new Set([...statements, ...addressStatements(), ...specialStatements])];
}

function statementsOf(row: Row): readonly string[] {
	const widths: readonly (Width | 128)[] = row.widths.length > 0 ? row.widths : [64];
	return widths.flatMap((width) => [
		...namesAt(row, width).flatMap((name, index) => {
			const all = operandLists(row, width);
			return (index === 0 ? all : all.slice(0, 1)).map((operands) => join(name, operands));
		}),
		...prefixed(row, width),
	]);
}

function join(name: string, operands: readonly string[]): string {
	return operands.length === 0 ? name : `${name} ${operands.join(", ")}`;
}

function namesAt(row: Row, width: Width | 128): readonly string[] {
	const own = row.names.length > 1 ? (row.names[row.widths.indexOf(width)] ?? row.mnemonic) : row.mnemonic;
	const names = [own, ...row.aliases];
	if (row.encoding.filled !== "condition") {
		return names;
	}
	return conditions.flatMap((condition) =>
		names.flatMap((name) => condition.names.map((suffix) => name.replace("cc", suffix))),
	);
}

/** Operand lists of a row: as many as its most various place has variants. */
function operandLists(row: Row, width: Width | 128): readonly (readonly string[])[] {
	if (row.places.length === 0) {
		return [[]];
	}
	const variants = row.places.map((place, index) => rotate(variantsOf(place, row, width), phaseOf(row) * 3 + index));
	const count = Math.max(...variants.map((list) => list.length));
	const lists = Array.from({ length: count }, (_, index) => variants.map((list) => list[index % list.length] ?? ""));
	const hasImplied = row.places.some((place) => place.kind === "implied memory");
	return hasImplied ? [[], ...lists] : lists;
}

/** Rows that take lock or rep, with them. */
function prefixed(row: Row, width: Width | 128): readonly string[] {
	const name = namesAt(row, width)[0] ?? "";
	const { lock, repeat } = row.encoding;
	const memory = lock
		? operandLists(row, width).find((operands) => operands.some((text) => text.includes("[")))
		: undefined;
	const repeats = repeat === undefined ? [] : repeat === "rep" ? ["rep"] : ["repe", "repne", "rep"];
	return [...(memory ? [`lock ${join(name, memory)}`] : []), ...repeats.map((prefix) => `${prefix} ${name}`)];
}

/** Where a row starts in the lists: its own, whatever rows are added around it. */
function phaseOf({ mnemonic, opcode, operands }: Row): number {
	const text = [mnemonic, opcode, ...operands].join(" ");
	return [...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 997, 0);
}

function rotate(list: readonly string[], by: number): readonly string[] {
	const start = by % list.length;
	return [...list.slice(start), ...list.slice(0, start)];
}

const registerNames: Readonly<Record<Width, readonly string[]>> = {
	8: ["cl", "sil", "al", "r9b", "ah", "bpl", "bh", "r15b"],
	16: ["cx", "r10w", "ax", "bp", "r15w"],
	32: ["ecx", "r11d", "eax", "ebp", "r13d", "esp"],
	64: ["rcx", "r12", "rax", "rbp", "r13", "rsp", "r8", "rdi"],
};

const widthNames: Readonly<Record<OperandWidth, string>> = {
	8: "byte",
	16: "word",
	32: "dword",
	64: "qword",
	80: "tbyte",
	128: "xmmword",
};

function variantsOf(place: Place, row: Row, width: Width | 128): readonly string[] {
	switch (place.kind) {
		case "reg":
		case "opcode":
		case "vex":
			return registersOf(place.file, resolve(place.width, width));
		case "both":
			return registersOf("general", width);
		case "rm":
			return rmVariants(place, row, width);
		case "immediate":
			return immediatesOf(place, width);
		case "relative":
			return place.width === 8 ? ["@+0x10", "@+0x0", "@-0x70", "@+0x81"] : ["@+0x1000", "@-0x12345"];
		case "offset":
			return ["", "fs:"].map((segment) => `${sizeOf(width)}${segment}[0x1122334455667788]`);
		case "fixed":
			return [place.register.name];
		case "accumulator":
			return [generalRegister(0, width as Width).name];
		case "one":
			return ["0x1"];
		default:
			return impliedVariants(place.register, resolve(place.width, width));
	}
}

function resolve(width: PlaceWidth, rowWidth: Width | 128): OperandWidth {
	return width === "row" ? rowWidth : width;
}

function registersOf(file: Register["file"], width: OperandWidth): readonly string[] {
	if (file === "segment") {
		return segmentNames;
	}
	if (file === "x87" || width === 80) {
		return ["st2", "st0", "st7", "st1"];
	}
	return file === "xmm" || width === 128 ? ["xmm1", "xmm9", "xmm0", "xmm15"] : registerNames[width];
}

function sizeOf(width: OperandWidth): string {
	return `${widthNames[width]} ptr `;
}

function rmVariants(place: Place & { kind: "rm" }, row: Row, width: Width | 128): readonly string[] {
	const accessWidth = place.width === "any" ? undefined : resolve(place.width, width);
	const chosen = rotate(addresses, phaseOf(row) * 5 + width).slice(0, place.file ? 4 : 8);
	const memory = place.memory ? chosen.map((address) => `${accessWidth ? sizeOf(accessWidth) : ""}${address}`) : [];
	const registers = place.file ? registersOf(place.file, accessWidth ?? 64) : [];
	return [...registers, ...memory];
}

function impliedVariants(register: string, width: OperandWidth): readonly string[] {
	const narrow = register.replace("r", "e");
	const segment = register === "rdi" ? "" : "fs:";
	return [`[${register}]`, `[${narrow}]`, `${segment}[${register}]`].map((address) => sizeOf(width) + address);
}

function immediatesOf(place: Place & { kind: "immediate" }, rowWidth: Width | 128): readonly string[] {
	const width = resolve(place.width, rowWidth);
	if (place.extended) {
		return ["0x7", "-0x80", "0x7f", hex((1n << BigInt(rowWidth)) - 1n)];
	}
	const named: Readonly<Record<number, readonly string[]>> = {
		8: place.width === "row" ? ["0x7", "-0x80", "0xff"] : ["0x7", "0x3f", "0xff"],
		16: ["0x1234", "0xfffe", ...(place.width === "row" ? ["-0x8000", "0x80"] : [])],
		32: ["0x12345678", "0xfffffffe", "-0x80000000", "0x80", "$0x0"],
		64: ["0x12345678", "-0x80000000", "-0x81", "0xffffffff80000000", "0x80", "$0x0"],
	};
	const wide = ["0x112233445566", "0x80000000", "-0x80000001", "0xfedcba9876543210", "$0x0", "0x5", "-0x1"];
	return width === 64 && place.width !== "row" ? wide : (named[width] ?? []);
}

function hex(value: bigint): string {
	return `0x${value.toString(16)}`;
}

/** Addresses that differ in encoding: every corner of modrm and sib (SDM vol. 2A tables 2-2 and 2-3). */
const addresses: readonly string[] = [
	"[rax]",
	"[rsp]",
	"[rbp]",
	"[r12]",
	"[r13]",
	"[r15]",
	"[rcx+0x7f]",
	"[rcx-0x80]",
	"[rcx+0x80]",
	"[rsp+0x8]",
	"[rbp-0x8]",
	"[r12-0x81]",
	"[r13+0x12345678]",
	"[rbx+rcx]",
	"[rbx+rcx*4]",
	"[rbp+rax]",
	"[rax+rbp]",
	"[r13+r12]",
	"[rsp+r9*8]",
	"[r12+rbp*2+0x10]",
	"[rbp+r13*2-0x100]",
	"[rax*8]",
	"[r12*4+0x10]",
	"[rcx*2]",
	"[rcx*1+0x20]",
	"[rax+rsp]",
	"[0x1000]",
	"[-0x10]",
	"[0x7fffffff]",
	"[rbp+$0x0]",
	"[rbx+rcx*4+$0x0]",
	"[$0x0]",
	"[@+0x10]",
	"[@-0x1000]",
	"[@+0x12345678]",
	"[eax]",
	"[ebp+r8d*4]",
	"[r12d+0x8]",
	"[edx*2+0x4]",
	"[esp-0x8]",
	"[ecx+0xfffffff0]",
	"fs:[0x28]",
	"gs:[rax]",
	"fs:[eax+0x4]",
	"fs:[r13]",
];

/** Every address in the rows where addressing is all there is to see. */
function addressStatements(): readonly string[] {
	return addresses.flatMap((address) => [
		`mov ecx, dword ptr ${address}`,
		`mov byte ptr ${address}, r9b`,
		`mov qword ptr ${address}, 0x7`,
		`lea r9, ${address}`,
		`push qword ptr ${address}`,
		`imul r10w, word ptr ${address}, 0x1234`,
	]);
}

/** Corners that no single row shows: the choice between rows, and what has no width of its own. */
const specialStatements: readonly string[] = [
	"mov rax, [rbx]",
	"mov [rbx], rax",
	"push [rbx]",
	"pop [rbx]",
	"call [rbx]",
	"jmp [rbx]",
	"add [rbx], cx",
	"movzx ecx, byte ptr [rbx]",
	"movsx rcx, word ptr [rbx]",
	"movsxd rcx, [rbx]",
	"setz [rbx]",
	"shl byte ptr [rbx], cl",
	"mov eax, dword ptr [0x80000000]",
	"mov dword ptr [0x80000000], eax",
	"mov rax, qword ptr [0xffffffff80000000]",
	"mov eax, dword ptr [0x1000]",
	"mov al, byte ptr [$0x0]",
	"xchg eax, eax",
	"xchg rax, rax",
	"xchg ax, ax",
	"xchg r8, rax",
	"xchg rax, r8",
	"xchg al, al",
	"xchg qword ptr [rax], rcx",
	"xchg rcx, qword ptr [rax]",
	"xchg ah, cl",
	"test ecx, dword ptr [rbx]",
	"test dword ptr [rbx], ecx",
	"test rax, -0x1",
	"test cl, 0xff",
	"mov rsp, rbp",
	"add rax, $0x0",
	"add rcx, $0x0",
	"add ecx, $0x0",
	"cmp eax, $0x0",
	"push $0x0",
	"mov ecx, $0x0",
	"mov cx, $0x0",
	"mov qword ptr [rbx], $0x0",
	"add ax, 0xfff0",
	"add eax, 0xfffffff0",
	"sub rsp, 0x80",
	"sub rsp, -0x80",
	"imul rcx, 0x7",
	"imul rcx, 0x1234",
	"imul ecx, dword ptr [rbx], 0x7",
	"movsx rax, ecx",
	"movsx eax, ecx",
	"movzx eax, ah",
	"rep ret",
	"jmp @+0x7f",
	"jmp @+0x82",
	"jmp @-0x7e",
	"jmp @-0x7f",
	"je @+0x82",
	"je @-0x80",
	"call @+0x0",
	"push 0x7f",
	"push 0x80",
	"push -0x80",
	"push -0x81",
	"push 0xffffffffffffff80",
	"enter 0x10, 0x0",
	"enter 0xffff, 0x1f",
	"ret 0xffff",
	"mov r8d, 0xffffffff",
	"mov r8, 0xffffffff",
	"mov r8, 0x7fffffff",
	"mov r8, 0xffffffffffffffff",
	"or al, 0xf0",
	"lock xchg rcx, qword ptr [rax]",
	"fld [rbx]",
	"fild [rbx]",
	"fadd [rbx]",
	"fldcw [rbx]",
	"fbld [rbx]",
	"fnstenv [rbx]",
	"fstcw word ptr fs:[r8]",
	"fsub st0, st0",
	"fxch st2, st3",
	"fadd st2, st3",
];
