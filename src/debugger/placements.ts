// Where a requested breakpoint stands: the instructions of a line, a function, an
// address, or data that is watched.

import type { Watch } from "../machine/watches.ts";
import type { DataBreakpointRequest, SourceBreakpointRequest } from "./breakpoint.ts";
import { nameOfPlace, watchOf } from "./dataPlace.ts";
import type { InlinedPlaces } from "./inlinedPlaces.ts";
import type { LineRow } from "./lineLayer.ts";
import type { LineTable } from "./lineTable.ts";
import type { SourceFunctions } from "./sourceFunctions.ts";
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

export interface PlacementSources {
	readonly lines: LineTable;
	readonly symbols: SymbolTable;
	readonly functions: SourceFunctions;
	readonly inlined: InlinedPlaces;
	readonly memorySize: number;
}

export class Placements {
	readonly #lines: LineTable;
	readonly #symbols: SymbolTable;
	/** Of the arena, in bytes. */
	readonly #memorySize: number;
	readonly #functions: SourceFunctions;
	readonly #inlined: InlinedPlaces;

	constructor({ lines, symbols, functions, inlined, memorySize }: PlacementSources) {
		this.#lines = lines;
		this.#symbols = symbols;
		this.#functions = functions;
		this.#inlined = inlined;
		this.#memorySize = memorySize;
	}

	onLine(source: number, { line, column }: SourceBreakpointRequest): Placement {
		const found = this.#lines.resolve(source, line, column);
		if (!found) {
			return { addresses: [], message: "There is no instruction on this line or after it." };
		}
		const { rows } = found;
		const calls = found.line === line ? [] : this.#callsOn(source, line);
		const [first] = calls;
		if (first) {
			return { addresses: calls.map(({ address }) => address), row: first };
		}
		return { addresses: rows.map((row) => row.address), row: rows[0], message: movedMessage(line, found.line) };
	}

	onInstruction(address: bigint): Placement {
		return this.#symbols.isCode(address)
			? { addresses: [address], row: this.#lines.rowAt(address) }
			: { addresses: [address], message: "This address is not in the program's code." };
	}

	onFunction(name: string): Placement {
		const starts = this.#startsNamed(name.trim());
		const addresses = [...new Set(starts.map(({ address }) => address))];
		const [first] = addresses;
		if (first === undefined) {
			return { addresses: [], message: `No label of the program's code is called \`${name}\`.` };
		}
		if (!addresses.every((address) => this.#symbols.isCode(address))) {
			return { addresses: [], message: `\`${name}\` is not in the program's code.` };
		}
		const row = this.#lines.rowAt(first);
		const span = this.#inlined.spanAt(first, starts[0]?.level ?? 0);
		return { addresses, row: row && { ...row, span: span ?? row.span } };
	}

	onData({ place, access }: DataBreakpointRequest): Placement {
		const watch = watchOf(place, access, this.#symbols, this.#memorySize);
		return typeof watch === "string"
			? { addresses: [], message: `Cannot be watched: ${watch}.` }
			: { addresses: [], watch, name: nameOfPlace(place) };
	}

	/** The beginnings of calls that are inlined on the very line, which has no code of its own. */
	#callsOn(source: number, line: number): readonly LineRow[] {
		const calls = this.#inlined.areAny() ? this.#functions.inlinedCallsOf(() => true) : [];
		return calls.flatMap((call) => {
			const span = this.#inlined.callSpan(call);
			const row = this.#lines.rowAt(call.start);
			const isOn = span?.source === source && this.#lines.lineOf(span) === line;
			return isOn && row ? [{ ...row, span }] : [];
		});
	}

	/** The functions of a name, by label or in the source, and the places where such a function is inlined. */
	#startsNamed(name: string): readonly { readonly address: bigint; readonly level: number }[] {
		const address = /^\*\s*(0x[0-9a-f]+|\d+)$/i.exec(name);
		if (address?.[1]) {
			return [{ address: BigInt(address[1]), level: 0 }];
		}
		const isMeant = /[*?]/.test(name)
			? matcher(name)
			: (other: string) => other === name || other.endsWith(`::${name}`);
		const told = this.#functions.named(isMeant).map(({ start }) => start);
		const called = [...this.#addressesNamed(name), ...told];
		const inlined = this.#inlined.areAny() ? this.#functions.inlinedCallsOf(isMeant) : [];
		return [
			...called.map((start) => ({ address: start, level: 0 })),
			...inlined.map((call) => ({ address: call.start, level: this.#inlined.callsAt(call.start).indexOf(call) + 1 })),
		];
	}

	#addressesNamed(name: string): readonly bigint[] {
		const symbol = this.#symbols.find(name);
		if (symbol?.kind === "label") {
			return [symbol.value];
		}
		if (!/[*?]/.test(name)) {
			return [];
		}
		const isMeant = matcher(name);
		return this.#symbols
			.functions()
			.filter((item) => isMeant(item.name))
			.map((item) => item.start);
	}
}

/** Whether a name is one that a pattern with `*` and `?` means. */
function matcher(text: string): (name: string) => boolean {
	const escaped = text.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&");
	const pattern = new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`);
	return (name) => pattern.test(name);
}

function movedMessage(asked: number, found: number): string | undefined {
	if (asked === found) {
		return undefined;
	}
	return found > asked
		? "Moved to the next line with an instruction."
		: "Moved to the line whose instructions stand where this line's would.";
}
