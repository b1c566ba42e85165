// The places in the table of addresses that a unit's source asks for: one for each
// symbol and content, and how many instructions and data need it. Where they lie
// is settled when all sources have been read; see addressTable.ts.

import type { Span } from "./source.ts";
import type { SymbolEntry } from "./symbolTable.ts";
import type { Slot, SlotContent } from "./value.ts";

export class AddressSlots {
	private readonly slots = new Map<SymbolEntry, Partial<Record<SlotContent, Slot>>>();

	/** The place about a symbol, which is used once more. */
	use(symbol: SymbolEntry, span: Span, content: SlotContent): Slot {
		const slots = this.slots.get(symbol) ?? {};
		this.slots.set(symbol, slots);
		const slot = slots[content] ?? { kind: "slot", content, symbol, span, uses: 0 };
		slots[content] = slot;
		slot.uses += 1;
		symbol.used = true;
		return slot;
	}

	/** All that `use` has given. */
	*all(): Generator<Slot> {
		for (const slots of this.slots.values()) {
			yield* Object.values(slots);
		}
	}
}
