// The value of a named word of a frame: of an array, its first element's.

import type { MemoryView } from "../machine/machineState.ts";
import type { LocalSlot } from "./localSlots.ts";
import { fromBytes, type TypedValue } from "./typedValue.ts";

/** As a compiler says that it is to be read; else as a signed number. */
export function slotValue({ address, size, elementSize, variable }: LocalSlot, memory: MemoryView): TypedValue {
	const reading = variable?.reading ?? "signed";
	return {
		bits: fromBytes(memory.peek(address, elementSize)),
		width: elementSize * 8,
		signed: reading === "signed",
		place: { kind: "memory", address },
		length: size === elementSize ? undefined : size,
		...(reading === "float" && { float: true }),
		...(reading === "address" && { hexadecimal: true }),
		...(reading === "unsigned" && { unsigned: true }),
	};
}
