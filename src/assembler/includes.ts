// Files that a source reads in its middle, for both dialects. A path is looked
// for beside the file that names it, as it is written, and then in the folders that
// projects keep such files in, which are given to other assemblers with `-I`.

import { originOfFile } from "./foreignNames.ts";
import type { Range } from "./reader.ts";
import type { Unit } from "./unit.ts";

/** A file may include itself when a condition ends that; more often than this none does. */
const deepest = 32;

/** A file that a source names, as `read` gives it; undefined when there is none, which is reported. */
export function findFile<Content>(
	unit: Unit,
	place: Range,
	path: string,
	read: ((path: string) => Content | undefined) | undefined,
): { readonly path: string; readonly content: Content } | undefined {
	const found = lookForFile(unit, path, read);
	if (!found) {
		const origin = originOfFile(path);
		const trouble = read ? "cannot be found or read" : "cannot be read here";
		unit.error(place, "include", `the file \`${path}\` ${trouble}${origin === undefined ? "" : `; ${origin}`}`);
	}
	return found;
}

/** The same without a word when there is none. */
export function lookForFile<Content>(
	unit: Unit,
	path: string,
	read: ((path: string) => Content | undefined) | undefined,
): { readonly path: string; readonly content: Content } | undefined {
	for (const candidate of candidates(unit.source.path, path)) {
		const content = read?.(candidate);
		if (content !== undefined) {
			return { path: candidate, content };
		}
	}
	return undefined;
}

/** Reads a file next; says so when that cannot be. */
export function includeFile(unit: Unit, place: Range, path: string): void {
	const { reader, sources, options } = unit;
	const found = findFile(unit, place, path, options.include);
	if (!found) {
		return;
	}
	const { content: text } = found;
	const open = reader.stack.filter(({ kind, source }) => kind === "file" && sources[source]?.path === found.path);
	if (stopsEndless(unit, place, path, open.length)) {
		return;
	}
	const source = sourceIndex(unit, found);
	reader.push({ kind: "file", source, text, range: { start: 0, end: text.length } });
}

/** Stops a unit, and says why, where a file that is read `open` times already would be read once more without an end. */
export function stopsEndless(unit: Unit, place: Range, path: string, open: number): boolean {
	if (open <= deepest) {
		return false;
	}
	unit.error(place, "include", `\`${path}\` includes itself, directly or through others, without an end`);
	unit.stopped = true;
	return true;
}

/** Index among the program's sources of a file that was found. */
export function sourceIndex({ sources }: Unit, { path, content: text }: { path: string; content: string }): number {
	const known = sources.findIndex((source) => source.path === path && source.text === text);
	return known >= 0 ? known : sources.push({ path, text }) - 1;
}

function candidates(from: string, path: string): readonly string[] {
	const folder = /^(.*[\\/])[^\\/]*$/.exec(from)?.[1] ?? "";
	const isWhole = /^([\\/]|[A-Za-z]:|\w+:\/\/)/.test(path);
	if (isWhole) {
		return [path];
	}
	const above = parentOf(folder);
	const usual = [folder, above].flatMap((place) => usualFolders.map((name) => `${place}${name}/${path}`));
	return [...new Set([folder + path, path, ...usual, above + path])];
}

/** Names of folders for what is included. */
const usualFolders = ["include", "inc"];

/** The folder that holds a folder, both with a slash at the end; the empty text is where we are. */
function parentOf(folder: string): string {
	const [, above] = /^(.*[\\/])?(?!\.\.?[\\/])[^\\/]+[\\/]$/.exec(folder) ?? [undefined, `${folder}../`];
	return above ?? "";
}
