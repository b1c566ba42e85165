// The WebAssembly instructions that the translator uses, by their names in the
// text format, with their opcodes (WebAssembly core specification, section 5.4).
// Opcodes above 0xff stand behind the prefix that is their upper byte.

import { floatOpcodes, type laneOpcodes, vectorOpcodes } from "./vectorOpcodes.ts";

export const opcodes = {
	...floatOpcodes,
	...vectorOpcodes,
	unreachable: 0x00,
	end: 0x0b,
	return: 0x0f,
	select: 0x1b,
	"i32.eqz": 0x45,
	"i32.eq": 0x46,
	"i32.ne": 0x47,
	"i32.lt_s": 0x48,
	"i32.lt_u": 0x49,
	"i32.gt_u": 0x4b,
	"i32.ge_s": 0x4e,
	"i32.ge_u": 0x4f,
	"i64.eqz": 0x50,
	"i64.eq": 0x51,
	"i64.ne": 0x52,
	"i64.lt_s": 0x53,
	"i64.lt_u": 0x54,
	"i64.gt_s": 0x55,
	"i64.gt_u": 0x56,
	"i64.ge_u": 0x5a,
	"i32.clz": 0x67,
	"i32.ctz": 0x68,
	"i32.popcnt": 0x69,
	"i32.add": 0x6a,
	"i32.sub": 0x6b,
	"i32.mul": 0x6c,
	"i32.div_s": 0x6d,
	"i32.div_u": 0x6e,
	"i32.rem_s": 0x6f,
	"i32.rem_u": 0x70,
	"i32.and": 0x71,
	"i32.or": 0x72,
	"i32.xor": 0x73,
	"i32.shl": 0x74,
	"i32.shr_s": 0x75,
	"i32.shr_u": 0x76,
	"i64.clz": 0x79,
	"i64.ctz": 0x7a,
	"i64.popcnt": 0x7b,
	"i64.add": 0x7c,
	"i64.sub": 0x7d,
	"i64.mul": 0x7e,
	"i64.div_s": 0x7f,
	"i64.div_u": 0x80,
	"i64.rem_s": 0x81,
	"i64.rem_u": 0x82,
	"i64.and": 0x83,
	"i64.or": 0x84,
	"i64.xor": 0x85,
	"i64.shl": 0x86,
	"i64.shr_s": 0x87,
	"i64.shr_u": 0x88,
	"i64.rotr": 0x8a,
	"i32.wrap_i64": 0xa7,
	"i64.extend_i32_s": 0xac,
	"i64.extend_i32_u": 0xad,
	"i32.extend8_s": 0xc0,
	"i32.extend16_s": 0xc1,
} as const;

/** Loads and stores: they carry an alignment and an offset. */
export const memoryOpcodes = {
	"i32.load": 0x28,
	"i64.load": 0x29,
	"i32.load8_u": 0x2d,
	"i32.load16_u": 0x2f,
	"i32.store": 0x36,
	"i64.store": 0x37,
	"i32.store8": 0x3a,
	"i32.store16": 0x3b,
	"f32.load": 0x2a,
	"f64.load": 0x2b,
	"f32.store": 0x38,
	"f64.store": 0x39,
	"v128.load": 0xfd00,
	"v128.store": 0xfd0b,
	"v128.load32_zero": 0xfd5c,
	"v128.load64_zero": 0xfd5d,
} as const;

export type Opcode = keyof typeof opcodes;
export type MemoryOpcode = keyof typeof memoryOpcodes;
export type LaneOpcode = keyof typeof laneOpcodes;

export const i32 = 0x7f;
export const i64 = 0x7e;
export const f32 = 0x7d;
export const f64 = 0x7c;
export const v128 = 0x7b;

/** The types of values that locals hold. */
export type ValueType = typeof i32 | typeof i64 | typeof f32 | typeof f64 | typeof v128;
