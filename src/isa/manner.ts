// What a source may ask of an instruction's bytes beyond its meaning: prefixes
// that say nothing new, and one of two encodings that do the same. GNU as spells
// these as words before the instruction (`data16`, `cs`, `rex.w`, `{load}`).

/** Prefixes stand where those stand that the instruction needs itself; one that is there already is not doubled. */
export interface Manner {
	/** The byte of a segment, or of a hint that shares its place. */
	readonly segment?: number;
	/** The prefix 67. */
	readonly address?: boolean;
	/** The prefix 66; false: none even where the width needs it. */
	readonly data?: boolean;
	/** F2 or F3. */
	readonly repeat?: number;
	/** Bits of a REX prefix, 0 to 15; with 0 there is to be one all the same. */
	readonly rex?: number;
	/** Where both operands are registers: the form that could load, the one that could store, or not the usual one. */
	readonly direction?: "load" | "store" | "other";
}

/** The bytes of the prefixes alone, in GNU as's order. */
export function prefixesOf({ segment, address, data, repeat, rex }: Manner): readonly number[] {
	const bytes = [
		segment,
		address ? 0x67 : undefined,
		data ? 0x66 : undefined,
		repeat,
		rex === undefined ? undefined : 0x40 | rex,
	];
	return bytes.filter((byte) => byte !== undefined);
}
