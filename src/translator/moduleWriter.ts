// Puts functions together to a WebAssembly module: types, imports, functions,
// exports, code (core specification, section 5.5). Every module here imports the
// arena's memory as `m.memory` and, if it wants, the table of compiled functions
// as `m.table`.

import { appendUnsigned } from "./leb128.ts";
import type { ValueType } from "./opcodes.ts";

export interface Signature {
	readonly parameters: readonly ValueType[];
	readonly results: readonly ValueType[];
}

export interface ModuleParts {
	readonly types: readonly Signature[];
	readonly functions: readonly { readonly name: string; readonly type: number; readonly body: readonly number[] }[];
	readonly usesTable: boolean;
}

export function moduleBytes(parts: ModuleParts): Uint8Array<ArrayBuffer> {
	const { types, functions, usesTable } = parts;
	return Uint8Array.from([
		...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
		...section(1, types.map(typeEntry)),
		...section(2, [
			[...name("m"), ...name("memory"), 2, 1, ...unsigned(1), ...unsigned(65536)],
			...(usesTable ? [[...name("m"), ...name("table"), 1, 0x70, 0, 1]] : []),
		]),
		...section(
			3,
			functions.map(({ type }) => unsigned(type)),
		),
		...section(
			7,
			functions.map((item, index) => [...name(item.name), 0, ...unsigned(index)]),
		),
		...section(
			10,
			functions.map(({ body }) => body),
		),
	]);
}

function typeEntry({ parameters, results }: Signature): number[] {
	return [0x60, ...unsigned(parameters.length), ...parameters, ...unsigned(results.length), ...results];
}

function section(id: number, entries: readonly (readonly number[])[]): number[] {
	const content = unsigned(entries.length).concat(...entries);
	return [id].concat(unsigned(content.length), content);
}

function name(text: string): number[] {
	const bytes = [...new TextEncoder().encode(text)];
	return [...unsigned(bytes.length), ...bytes];
}

function unsigned(value: number): number[] {
	const bytes: number[] = [];
	appendUnsigned(bytes, value);
	return bytes;
}
