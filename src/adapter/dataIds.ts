// The ids by which a client knows what a data breakpoint watches. It keeps them
// between sessions, so they say all by themselves: `0x402000 8` is eight bytes at
// an address, `count+8 8` eight bytes from a label on, `rax 0 64` the register's
// bits from bit 0 on.

import type { DataPlace } from "../debugger/dataPlace.ts";
import { hex } from "./hex.ts";

export function dataIdOf(place: DataPlace): string {
	switch (place.kind) {
		case "memory":
			return `${hex(place.address)} ${place.length}`;
		case "symbol":
			return `${place.name}+${place.offset} ${place.length}`;
		default:
			return `${place.name} ${place.shift} ${place.width}`;
	}
}

/** Undefined when the text is none of ours. */
export function placeOfDataId(text: string): DataPlace | undefined {
	const [, address, name = "", offset = "", length] =
		/^(?:(0x[0-9a-f]{1,16})|(\S+)\+(\d{1,19})) (\d{1,10})$/.exec(text) ?? [];
	if (length !== undefined) {
		return address === undefined
			? { kind: "symbol", name, offset: BigInt(offset), length: Number(length) }
			: { kind: "memory", address: BigInt(address), length: Number(length) };
	}
	const [, register, shift, width] = /^([a-z]\w*) (\d{1,3}) (\d{1,3})$/.exec(text) ?? [];
	return register === undefined
		? undefined
		: { kind: "register", name: register, shift: Number(shift), width: Number(width) };
}
