// How a Rust program ends that panics.

/** Its status. */
export const panicStatus = 101;
