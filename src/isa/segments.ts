// The bases of the segments that still have one in 64-bit mode (SDM vol. 1
// section 3.3.4). Linux gives each thread an fs of its own; the base of gs is 0.

/** The base of fs at a program's start: one fixed address, below every program. */
export const firstFsBase = 0x3ff000n;
