// What is in the machine's memory at launch, as modules: the program, and those
// functions of the C library that it uses, which have no source of their own.

import type { DebugProtocol } from "@vscode/debugprotocol";
import { librarySection } from "../assembler/library.ts";
import type { Program, Segment } from "../assembler/program.ts";
import { hex } from "./hex.ts";
import { baseName } from "./paths.ts";

export const programModule = "program";
export const libraryModule = "library";

/** The program first; the library where anything of it is used. */
export function modulesOf({ segments, sources }: Program): readonly DebugProtocol.Module[] {
	const own = segments.filter((segment) => !isLibrary(segment));
	const library = segments.filter(isLibrary);
	const [first] = sources;
	const program = {
		id: programModule,
		// As its file would be called.
		name: baseName(first?.path ?? "").replace(/(.)\.\w+$/, "$1"),
		path: first?.path,
		isUserCode: true,
		symbolStatus: `symbols of ${sources.map(({ path }) => baseName(path)).join(", ")}`,
		symbolFilePath: first?.path,
		addressRange: rangeText(own),
	};
	return library.length === 0 ? [program] : [program, { ...libraryDescription, addressRange: rangeText(library) }];
}

const libraryDescription = {
	id: libraryModule,
	name: "C library",
	isUserCode: false,
	symbolStatus: "simulated: names of functions, no source",
};

function isLibrary({ name }: Segment): boolean {
	return name === librarySection || name.startsWith(`${librarySection}.`);
}

/** `0x401000-0x403010`, the end not included; segments are in ascending order. */
function rangeText(segments: readonly Segment[]): string | undefined {
	const [first] = segments;
	const last = segments.at(-1);
	return first && last && `${hex(first.address)}-${hex(last.address + BigInt(last.size))}`;
}
