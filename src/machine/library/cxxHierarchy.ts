// The bases of a C++ object, as the compiler's type descriptions tell them
// (Itanium C++ ABI, section 2.9.5). A description begins with a pointer to the
// table of its class; the first word there says how many bases it tells of, see
// `assembler/cxxCode.ts`.

/** An object, or the part of one that is a base. */
export interface Hierarchy {
	readonly address: bigint;
	/** Address of its type's description. */
	readonly type: bigint;
	/** Whether all the way from the whole object is public. */
	readonly isPublic: boolean;
}

/** Deeper hierarchies, and those whose descriptions go in circles, are cut off. */
const mostParts = 1000;

/** An object and all of its bases, virtual ones as often as there are ways to them; `word` reads 64 bits. */
export function subobjects(whole: Hierarchy, word: (address: bigint) => bigint): readonly Hierarchy[] {
	const found: Hierarchy[] = [whole];
	for (let index = 0; index < found.length && found.length < mostParts; index += 1) {
		const part = found[index];
		if (part) {
			found.push(...basesOf(part, word));
		}
	}
	return found;
}

function basesOf({ address, type, isPublic }: Hierarchy, word: (address: bigint) => bigint): readonly Hierarchy[] {
	switch (word(word(type))) {
		case 1n:
			return [{ address, type: word(type + 16n), isPublic }];
		case 2n: {
			const count = Number(word(type + 16n) >> 32n);
			return Array.from({ length: Math.min(count, mostParts) }, (_, index) => {
				const entry = type + 24n + 16n * BigInt(index);
				const flags = word(entry + 8n);
				const offset = BigInt.asIntN(64, flags) >> 8n;
				// A virtual base's distance is in the object's own table.
				const distance = flags & 1n ? word(word(address) + offset) : offset;
				const at = BigInt.asUintN(64, address + distance);
				return { address: at, type: word(entry), isPublic: isPublic && (flags & 2n) !== 0n };
			});
		}
		default:
			return [];
	}
}
