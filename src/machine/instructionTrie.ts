// What was made of instructions, found again by their bytes. No instruction's bytes
// are the beginning of another's, so a walk along the bytes ends at the one that
// they begin with, without decoding.

type Node<Entry> = Map<number, Node<Entry> | Leaf<Entry>>;

class Leaf<Entry> {
	readonly entry: Entry;

	constructor(entry: Entry) {
		this.entry = entry;
	}
}

/** A program that writes ever new instructions fills no more memory than so many take. */
const mostEntries = 1 << 16;

export class InstructionTrie<Entry> {
	private root: Node<Entry> = new Map();
	private count = 0;

	/** What was kept for the instruction that the bytes begin with. */
	find(bytes: Uint8Array): Entry | undefined {
		let node = this.root;
		for (const byte of bytes) {
			const next = node.get(byte);
			if (next === undefined || next instanceof Leaf) {
				return next?.entry;
			}
			node = next;
		}
		return undefined;
	}

	/** Keeps an entry for an instruction of which these are all the bytes, and for which none is kept. */
	add(bytes: Uint8Array, entry: Entry): void {
		if (++this.count > mostEntries) {
			this.root = new Map();
			this.count = 1;
		}
		let node = this.root;
		for (const byte of bytes.subarray(0, -1)) {
			const known = node.get(byte);
			const next: Node<Entry> = known instanceof Map ? known : new Map();
			node.set(byte, next);
			node = next;
		}
		node.set(bytes.at(-1) ?? 0, new Leaf(entry));
	}
}
