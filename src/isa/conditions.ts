// The sixteen conditions of jcc, setcc and cmovcc, once: number in the opcode,
// names, and what a student should read. Their meaning over the flags is in
// semantics/.

/** A condition code, 0–15, as the low four bits of the opcode (SDM vol. 1 appendix B). */
export interface Condition {
	readonly code: number;
	/** Every name, the one GNU objdump prints first. */
	readonly names: readonly [string, ...string[]];
	/** What it tests, in words. */
	readonly text: string;
}

/** In order of code. */
export const conditions: readonly Condition[] = [
	condition(0, "o", "overflow"),
	condition(1, "no", "no overflow"),
	condition(2, "b c nae", "below (unsigned <), or carry"),
	condition(3, "ae nb nc", "above or equal (unsigned ≥), or no carry"),
	condition(4, "e z", "equal, or zero"),
	condition(5, "ne nz", "not equal, or not zero"),
	condition(6, "be na", "below or equal (unsigned ≤)"),
	condition(7, "a nbe", "above (unsigned >)"),
	condition(8, "s", "sign (negative)"),
	condition(9, "ns", "no sign (not negative)"),
	condition(10, "p pe", "parity even"),
	condition(11, "np po", "parity odd"),
	condition(12, "l nge", "less (signed <)"),
	condition(13, "ge nl", "greater or equal (signed ≥)"),
	condition(14, "le ng", "less or equal (signed ≤)"),
	condition(15, "g nle", "greater (signed >)"),
];

function condition(code: number, names: string, text: string): Condition {
	const [first = "", ...others] = names.split(" ");
	return { code, names: [first, ...others], text };
}
