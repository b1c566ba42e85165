// What each operation means: the table that holds the instruction set's names
// and their meanings together, so that a row without a meaning does not compile.
// The meanings stand by noun in the files imported here. This is the only
// statement of what instructions do; `evaluate`, `explain`, `effects` and the
// WebAssembly compiler all read what `meaning` returns.

import type { Instruction, Operand } from "../isa/instruction.ts";
import type { Operation } from "../isa/operation.ts";
import * as arithmetic from "./arithmetic.ts";
import * as bitFields from "./bitFields.ts";
import * as bits from "./bits.ts";
import { crc32 } from "./checksum.ts";
import * as control from "./control.ts";
import type { Effect, Expression } from "./expression.ts";
import * as identity from "./identity.ts";
import * as logic from "./logic.ts";
import * as moves from "./moves.ts";
import * as multiplication from "./multiplication.ts";
import { address, addressEffects } from "./operands.ts";
import * as segments from "./segments.ts";
import type { PlacedSemantics, Semantics } from "./semantics.ts";
import * as shifts from "./shifts.ts";
import * as stack from "./stack.ts";
import * as strings from "./strings.ts";
import { vectorMeanings } from "./vectorMeanings.ts";
import { alignmentEffects } from "./vectorOperands.ts";
import { expressionsOf, flatten, hasPart } from "./walk.ts";
import * as wideShifts from "./wideShifts.ts";
import { x87Meanings } from "./x87Meanings.ts";

/** Of those that name the instruction after them, or themselves. */
const placedMeanings = {
	call: control.call,
	syscall: control.syscall,
	...x87Meanings,
} satisfies Partial<Record<Operation, PlacedSemantics>>;

const meanings = {
	mov: moves.mov,
	movzx: moves.movzx,
	movsx: moves.movsx,
	lea: moves.lea,
	xchg: moves.xchg,
	cmovcc: moves.cmovcc,
	setcc: moves.setcc,
	cbw: moves.cbw,
	cwd: moves.cwd,
	push: stack.push,
	pop: stack.pop,
	pushf: stack.pushf,
	popf: stack.popf,
	readSegment: segments.readSegment,
	loadSegment: segments.loadSegment,
	pushSegment: segments.pushSegment,
	popSegment: segments.popSegment,
	enter: stack.enter,
	leave: stack.leave,
	ret: control.ret,
	jmp: control.jmp,
	jcc: control.jcc,
	jrcxz: control.jrcxz,
	loop: control.loop,
	loope: control.loope,
	loopne: control.loopne,
	interrupt: control.interrupt,
	int3: control.int3,
	ud2: control.ud2,
	hlt: control.hlt,
	add: arithmetic.add,
	adc: arithmetic.adc,
	sub: arithmetic.sub,
	sbb: arithmetic.sbb,
	cmp: arithmetic.cmp,
	inc: arithmetic.inc,
	dec: arithmetic.dec,
	neg: arithmetic.neg,
	and: logic.and,
	or: logic.or,
	xor: logic.xor,
	not: logic.not,
	test: logic.test,
	cld: logic.cld,
	std: logic.std,
	clc: logic.clc,
	stc: logic.stc,
	cmc: logic.cmc,
	nop: logic.nop,
	shl: shifts.shl,
	shr: shifts.shr,
	sar: shifts.sar,
	rol: shifts.rol,
	ror: shifts.ror,
	mul: multiplication.mul,
	imul1: multiplication.imul1,
	imul: multiplication.imul,
	div: multiplication.div,
	idiv: multiplication.idiv,
	movs: strings.movs,
	cmps: strings.cmps,
	stos: strings.stos,
	lods: strings.lods,
	scas: strings.scas,
	xadd: arithmetic.xadd,
	cmpxchg: arithmetic.cmpxchg,
	cmpxchg2: arithmetic.cmpxchg2,
	adcx: arithmetic.adcx,
	adox: arithmetic.adox,
	bt: bits.bt,
	bts: bits.bts,
	btr: bits.btr,
	btc: bits.btc,
	bsf: bits.bsf,
	bsr: bits.bsr,
	tzcnt: bits.tzcnt,
	lzcnt: bits.lzcnt,
	popcnt: bits.popcnt,
	bswap: bits.bswap,
	movbe: bits.bswap,
	crc32,
	andn: bitFields.andn,
	bextr: bitFields.bextr,
	blsi: bitFields.blsi,
	blsmsk: bitFields.blsmsk,
	blsr: bitFields.blsr,
	bzhi: bitFields.bzhi,
	pdep: bitFields.pdep,
	pext: bitFields.pext,
	mulx: multiplication.mulx,
	rorx: shifts.rorx,
	sarx: shifts.sarx,
	shlx: shifts.shlx,
	shrx: shifts.shrx,
	shld: wideShifts.shld,
	shrd: wideShifts.shrd,
	rcl: wideShifts.rcl,
	rcr: wideShifts.rcr,
	lahf: logic.lahf,
	sahf: logic.sahf,
	xlat: strings.xlat,
	cpuid: identity.cpuid,
	rdtsc: identity.rdtsc,
	rdtscp: identity.rdtscp,
	random: identity.random,
	sgdt: identity.sgdt,
	sidt: identity.sidt,
	clflush: moves.readOnly,
	...vectorMeanings,
} satisfies Record<Exclude<Operation, keyof typeof placedMeanings>, Semantics>;

/** What an instruction at address `at` does, in terms of its own operands: pure data, good until its bytes change. */
export function meaning(instruction: Instruction, at: bigint): readonly Effect[] {
	const effects = ownEffects(instruction, at);
	const isAddress = (part: Expression) => part === address;
	const accesses = flatten(effects)
		.flatMap(expressionsOf)
		.some((tree) => hasPart(tree, isAddress));
	return accesses ? [...addressEffects(instruction), ...alignmentEffects(instruction), ...effects] : effects;
}

function ownEffects(instruction: Instruction, at: bigint): readonly Effect[] {
	const { operation } = instruction.row;
	return isPlaced(operation)
		? placedMeanings[operation](instruction, BigInt.asUintN(64, at + BigInt(instruction.length)))
		: meanings[operation](instruction);
}

function isPlaced(operation: Operation): operation is keyof typeof placedMeanings {
	return operation in placedMeanings;
}

/** Whether the same bytes would mean something else at another address. */
export function dependsOnPlace({ row, operands }: Instruction): boolean {
	const isPlacedOperand = (operand: Operand) =>
		operand.kind === "target" || (operand.kind === "memory" && operand.base === "rip");
	return isPlaced(row.operation) || operands.some(isPlacedOperand);
}
