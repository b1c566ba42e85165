// The grid's columns, left to right. A column's number is its place here; ARIA
// counts the same from 1.

export type Column =
	| { readonly kind: "rbp" | "rsp" | "address" | "value" | "what" | "writer" }
	| { readonly kind: "byte"; readonly byte: number };

/** The columns for rows of that many bytes. */
export function columnsOf(rowBytes: number): Column[] {
	const bytes = Array.from({ length: rowBytes }, (_, byte) => ({ kind: "byte", byte }) as const);
	return [
		{ kind: "rbp" },
		{ kind: "rsp" },
		{ kind: "address" },
		...bytes,
		{ kind: "value" },
		{ kind: "what" },
		{ kind: "writer" },
	];
}

/** What stands above a column. */
export function headingOf(column: Column): string {
	const texts = {
		rbp: "rbp±",
		rsp: "rsp±",
		address: "address",
		value: "value",
		what: "what it is",
		writer: "written by",
	} as const;
	return column.kind === "byte" ? `+${column.byte.toString(16)}` : texts[column.kind];
}

/** The same for a hover, in a sentence. */
export function headingDetail(column: Column): string {
	const texts = {
		rbp: "Distance from the frame pointer of the selected frame: what [rbp-8] in an instruction means",
		rsp: "Distance from the stack pointer; negative is below it, where nothing is kept",
		address: "Address of the row's first byte. ═ is a multiple of 16, ─ a multiple of 8",
		value: "The bytes as one number, least significant byte first, or what it points at",
		what: "What the bytes are. ✓ still as saved, ✗ overwritten, ≈ a guess",
		writer: "The instruction that wrote them last",
	} as const;
	return column.kind === "byte" ? `Byte at the row's address + ${column.byte}` : texts[column.kind];
}
