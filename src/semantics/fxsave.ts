// Where things are in the 512 bytes that fxsave stores, and Linux in a signal's frame
// (SDM vol. 1 section 10.5.1).

export const fxsavePlaces = {
	control: 0,
	status: 2,
	full: 4,
	opcode: 6,
	instruction: 8,
	data: 16,
	mxcsr: 24,
	mxcsrMask: 28,
	stack: 32,
	vectors: 160,
} as const;

/** The bits of MXCSR that exist. */
export const mxcsrMask = 0xffff;
