// Node's file system as the adapter wants it. Names may be paths or `file:` URIs.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Files } from "../adapter/files.ts";

const reasons: Readonly<Record<string, string>> = {
	ENOENT: "there is no such file",
	ENOTDIR: "there is no such file",
	EISDIR: "it is a folder",
	EACCES: "it may not be read",
	EPERM: "it may not be read",
};

export const nodeFiles: Files = {
	async read(path) {
		return new TextDecoder().decode(await readBytes(path));
	},
};

/** @throws Error with one sentence naming the file. */
export async function readBytes(path: string): Promise<Uint8Array> {
	try {
		return await readFile(path.startsWith("file:") ? fileURLToPath(path) : path);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		throw new Error(`cannot read ${path}: ${reasons[code] ?? (error instanceof Error ? error.message : error)}`);
	}
}
