// Where a requested breakpoint stands: the instructions of a line, a function, an
// address, or data that is watched.

import type { Watch } from "../machine/watches.ts";
import type { DataBreakpointRequest, SourceBreakpointRequest } from "./breakpoint.ts";
import { nameOfPlace, watchOf } from "./dataPlace.ts";
import type { LineRow } from "./lineLayer.ts";
import type { LineTable } from "./lineTable.ts";
import type { SymbolTable } from "./symbolTable.ts";

/** Where a request stands, before its rules are read: nowhere when it has neither addresses nor a watch. */
export interface Placement {
	readonly addresses: readonly bigint[];
	readonly watch?: Watch;
	/** Of what is watched. */
	readonly name?: string;
	readonly row?: LineRow;
	readonly message?: string;
}

export class Placements {
	readonly #lines: LineTable;
	readonly #symbols: SymbolTable;
	/** Of the arena, in bytes. */
	readonly #memorySize: number;

	constructor(lines: LineTable, symbols: SymbolTable, memorySize: number) {
		this.#lines = lines;
		this.#symbols = symbols;
		this.#memorySize = memorySize;
	}

	onLine(source: number, { line, column }: SourceBreakpointRequest): Placement {
		const found = this.#lines.resolve(source, line, column);
		if (!found) {
			return { addresses: [], message: "There is no instruction on this line or after it." };
		}
		const { rows } = found;
		return { addresses: rows.map((row) => row.address), row: rows[0], message: movedMessage(line, found.line) };
	}

	onInstruction(address: bigint): Placement {
		return this.#symbols.isCode(address)
			? { addresses: [address], row: this.#lines.rowAt(address) }
			: { addresses: [address], message: "This address is not in the program's code." };
	}

	onFunction(name: string): Placement {
		const addresses = this.#addressesNamed(name.trim());
		const [first] = addresses;
		if (first === undefined) {
			return { addresses: [], message: `No label of the program's code is called \`${name}\`.` };
		}
		if (!addresses.every((address) => this.#symbols.isCode(address))) {
			return { addresses: [], message: `\`${name}\` is not in the program's code.` };
		}
		return { addresses, row: this.#lines.rowAt(first) };
	}

	onData({ place, access }: DataBreakpointRequest): Placement {
		const watch = watchOf(place, access, this.#symbols, this.#memorySize);
		return typeof watch === "string"
			? { addresses: [], message: `Cannot be watched: ${watch}.` }
			: { addresses: [], watch, name: nameOfPlace(place) };
	}

	#addressesNamed(name: string): readonly bigint[] {
		const address = /^\*\s*(0x[0-9a-f]+|\d+)$/i.exec(name);
		if (address?.[1]) {
			return [BigInt(address[1])];
		}
		const symbol = this.#symbols.find(name);
		if (symbol?.kind === "label") {
			return [symbol.value];
		}
		if (!/[*?]/.test(name)) {
			return [];
		}
		const escaped = name.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&");
		const pattern = new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`);
		return this.#symbols
			.functions()
			.filter((item) => pattern.test(item.name))
			.map((item) => item.start);
	}
}

function movedMessage(asked: number, found: number): string | undefined {
	if (asked === found) {
		return undefined;
	}
	return found > asked
		? "Moved to the next line with an instruction."
		: "Moved to the line whose instructions stand where this line's would.";
}
