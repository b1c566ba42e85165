// Finds the sources that a program was made from. A compiler's output names them
// as they were called where it ran, which is often another machine; so each name
// is tried as it is, then beside the assembly file, then in the folders that the
// client has open, there with as many of its own folders as fit.

import { isWholePath, joinPath, type OriginFile } from "../assembler/origins.ts";
import type { Program } from "../assembler/program.ts";
import type { Original } from "../debugger/originals.ts";
import type { Files } from "./files.ts";
import { folderOf } from "./paths.ts";

/** Reads the originals that are there; those that are not are left out without a word. */
export async function loadOriginals(files: Files, program: Program, folders: readonly string[]): Promise<Original[]> {
	const used = [...new Set(program.origins.lines.map(({ file }) => file))];
	const readings = new Map<string, Promise<string | undefined>>();
	const read = (path: string): Promise<string | undefined> => {
		const reading = readings.get(path) ?? files.read(path).catch(() => undefined);
		readings.set(path, reading);
		return reading;
	};
	const found = await Promise.all(
		used.map(async (file) => {
			const origin = program.origins.files[file];
			const paths = origin ? candidates(origin, program, folders) : [];
			return firstOf(paths, async (path): Promise<Original | undefined> => {
				const text = await read(path);
				return text === undefined ? undefined : { file, source: { path, text } };
			});
		}),
	);
	return found.flatMap((original) => original ?? []);
}

async function firstOf<T>(items: readonly string[], look: (item: string) => Promise<T | undefined>) {
	for (const item of items) {
		const found = await look(item);
		if (found) {
			return found;
		}
	}
	return undefined;
}

function candidates(
	{ path, directory, writtenIn }: OriginFile,
	program: Program,
	folders: readonly string[],
): string[] {
	// `<built-in>`, `<anon>`, and devices, which have no end: a source's name has an extension.
	if (!/\.\w+$/.test(path)) {
		return [];
	}
	const beside = folderOf(program.sources[writtenIn]?.path ?? "");
	const whole = joinPath(directory ?? "", path);
	const tails = [...(isWholePath(path) ? [] : [path]), ...tailsOf(whole)];
	const nearby = [beside, ...folders].flatMap((folder) => tails.map((tail) => joinUnder(folder, tail)));
	return [...new Set([...(isWholePath(whole) ? [whole] : []), ...nearby])];
}

/** `/app/src/x.c` → `app/src/x.c`, `src/x.c`, `x.c`. */
function tailsOf(path: string): string[] {
	const parts = path.split(/[\\/]/).filter((part) => part !== "" && part !== "." && !/^[a-z]:$/i.test(part));
	return parts.map((_, index) => parts.slice(index).join("/"));
}

/** In a folder, which may be a URI: there, names are encoded. */
function joinUnder(folder: string, path: string): string {
	const isUri = /^[a-z][a-z0-9+.-]+:\//i.test(folder);
	return joinPath(folder, isUri ? path.split("/").map(encodeURIComponent).join("/") : path);
}
