// From the names of files to a program that can run, or one sentence on why not.

import { type FileReaders, makeWithFiles } from "../assembler/askedFiles.ts";
import { assemble } from "../assembler/assemble.ts";
import type { Diagnostic } from "../assembler/diagnostic.ts";
import type { Assembly, Dialect, Program } from "../assembler/program.ts";
import { lineAt, lineStarts, type Source } from "../assembler/source.ts";
import { launchError } from "./errors.ts";
import type { Files } from "./files.ts";

/**
 * Reads and assembles; says nothing about diagnostics yet. What assembling makes others wait for may be
 * told by `before`, which gets the sources.
 * @throws Error naming a file that cannot be read.
 */
export async function assembleFiles(
	files: Files,
	paths: readonly string[],
	dialect?: Dialect,
	before?: (sources: readonly Source[]) => Promise<void>,
): Promise<Assembly> {
	const sources = await Promise.all(
		paths.map(async (path): Promise<Source> => ({ path, text: await files.read(path) })),
	);
	await before?.(sources);
	return makeWithFiles(fileReaders(files), (included) => assemble(sources, { dialect, ...included }));
}

/** Files of more bytes than this are no part of a program. */
const mostIncluded = 64 << 20;

/** The readers of what sources include. */
function fileReaders(files: Files): FileReaders {
	return {
		text: (path) => files.read(path).catch(() => undefined),
		async bytes(path) {
			const file = await files.look(path, mostIncluded);
			return file.kind === "file" ? file.bytes : undefined;
		},
	};
}

/**
 * Reads and assembles a program to be run.
 * @throws RequestError with the first error as `file:line:column: message`, or naming an unreadable file.
 */
export async function loadProgram(
	files: Files,
	paths: readonly string[],
	dialect?: Dialect,
	before?: (sources: readonly Source[]) => Promise<void>,
): Promise<Program> {
	const { program, diagnostics } = await readable(() => assembleFiles(files, paths, dialect, before));
	const error = diagnostics.find(({ severity }) => severity === "error");
	if (error) {
		throw launchError(`${diagnosticPlaces(program.sources)(error)}: ${error.message}`);
	}
	return program;
}

/**
 * A file of input, as bytes.
 * @throws RequestError naming it when it cannot be read.
 */
export async function loadInput(files: Files, path: string): Promise<Uint8Array> {
	return new TextEncoder().encode(await loadText(files, path));
}

/** @throws RequestError naming the file when it cannot be read. */
export function loadText(files: Files, path: string): Promise<string> {
	return readable(() => files.read(path));
}

/** Writes places as `file:line:column`, counted from 1; finds the lines of each source once. */
export function diagnosticPlaces(sources: readonly Source[]): (diagnostic: Diagnostic) => string {
	const found = new Map<number, readonly number[]>();
	return ({ span }) => {
		const source = sources[span.source];
		const starts = found.get(span.source) ?? lineStarts(source?.text ?? "");
		found.set(span.source, starts);
		const line = lineAt(starts, span.start);
		return `${source?.path ?? ""}:${line + 1}:${span.start - (starts[line] ?? 0) + 1}`;
	};
}

async function readable<T>(read: () => Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (error) {
		throw launchError(error instanceof Error ? error.message : String(error));
	}
}
