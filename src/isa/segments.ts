// The segment registers as 64-bit programs have them (SDM vol. 1 section 3.3.4 and
// 3.4.2.1). Of the bases only that of fs is one: Linux gives each thread its own;
// that of gs is 0. What they hold can be read, and all but cs and ss changed.

/** In encoding order. */
export const segmentNames = ["es", "cs", "ss", "ds", "fs", "gs"] as const;

/** What they hold at a program's start on Linux, in the same order. */
export const firstSelectors: readonly number[] = [0, 0x33, 0x2b, 0, 0, 0];

/** The base of fs at a program's start: one fixed address, below every program. */
export const firstFsBase = 0x3ff000n;
