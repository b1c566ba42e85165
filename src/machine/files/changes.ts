// What a program has made of the files that were given to it: how they must be
// changed outside to be as they are here.

import { bytesAt } from "./content.ts";
import type { FileSystem } from "./fileSystem.ts";

/** One thing to be done to the path; the list's order is the order to do them in. */
export type FileChange =
	| { readonly kind: "make directory"; readonly path: string; readonly mode: number }
	| { readonly kind: "write"; readonly path: string; readonly mode: number; readonly bytes: Uint8Array }
	| { readonly kind: "remove file" | "remove directory"; readonly path: string };

/** All that differs from what the host gave. */
export function changesOf(files: FileSystem): readonly FileChange[] {
	const paths = [...files.names.keys()].sort();
	return [
		...paths.toReversed().flatMap((path) => removalOf(files, path)),
		...paths.flatMap((path) => makingOf(files, path)),
	];
}

function removalOf({ names, given, nodes }: FileSystem, path: string): FileChange[] {
	const before = given.get(path);
	if (typeof before !== "number" || typeof names.get(path) !== "bigint") {
		return [];
	}
	return [{ kind: nodes.get(before)?.kind === "directory" ? "remove directory" : "remove file", path }];
}

function makingOf({ names, given, nodes }: FileSystem, path: string): FileChange[] {
	const number = names.get(path);
	const node = typeof number === "number" ? nodes.get(number) : undefined;
	if (!node || (!node.changed && number === given.get(path))) {
		return [];
	}
	const { kind, mode, content } = node;
	if (kind === "directory") {
		return [{ kind: "make directory", path, mode }];
	}
	return kind === "file" ? [{ kind: "write", path, mode, bytes: bytesAt(content, 0) }] : [];
}
