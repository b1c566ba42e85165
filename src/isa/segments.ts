// The bases of the segments that still have one in 64-bit mode (SDM vol. 1
// section 3.3.4). Linux gives each thread its own fs; this machine has one
// thread, so its base is one fixed address, below every program.

/** What is added to an address with the segment's prefix. */
export const segmentBases: Readonly<Record<"fs" | "gs", bigint>> = { fs: 0x3ff000n, gs: 0n };
