// Puts functions together to a WebAssembly module: types, imports, functions,
// exports, code (core specification, section 5.5). Every module here imports the
// arena's memory as `m.memory` and, if it wants, the table of compiled functions
// as `m.table`.

import { ByteBuffer, unsignedBytes } from "./byteBuffer.ts";
import type { ValueType } from "./opcodes.ts";

export interface Signature {
	readonly parameters: readonly ValueType[];
	readonly results: readonly ValueType[];
}

export interface ModuleParts {
	readonly types: readonly Signature[];
	readonly functions: readonly { readonly name: string; readonly type: number; readonly body: Uint8Array }[];
	readonly usesTable: boolean;
}

type Bytes = Uint8Array | readonly number[];

export function moduleBytes(parts: ModuleParts): Uint8Array<ArrayBuffer> {
	const { types, functions, usesTable } = parts;
	const bodies = functions.map(({ body }) => body);
	const module = new ByteBuffer(bodies.reduce((sum, { length }) => sum + length, 256));
	module.append([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
	appendSection(module, 1, types.map(typeEntry));
	appendSection(module, 2, [
		[...name("m"), ...name("memory"), 2, 1, ...unsignedBytes(1), ...unsignedBytes(65536)],
		...(usesTable ? [[...name("m"), ...name("table"), 1, 0x70, 0, 1]] : []),
	]);
	appendSection(
		module,
		3,
		functions.map(({ type }) => unsignedBytes(type)),
	);
	appendSection(
		module,
		7,
		functions.map((item, index) => [...name(item.name), 0, ...unsignedBytes(index)]),
	);
	appendSection(module, 10, bodies);
	return module.view();
}

function typeEntry({ parameters, results }: Signature): Bytes {
	return [0x60, ...unsignedBytes(parameters.length), ...parameters, ...unsignedBytes(results.length), ...results];
}

function appendSection(module: ByteBuffer, id: number, entries: readonly Bytes[]): void {
	const count = unsignedBytes(entries.length);
	module.byte(id);
	module.unsigned(entries.reduce((sum, { length }) => sum + length, count.length));
	module.append(count);
	for (const entry of entries) {
		module.append(entry);
	}
}

function name(text: string): number[] {
	const bytes = new TextEncoder().encode(text);
	return [...unsignedBytes(bytes.length), ...bytes];
}
