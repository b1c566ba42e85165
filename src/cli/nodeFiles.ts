// Node's file system as the adapter wants it. Names may be paths or `file:` URIs.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Files } from "../adapter/files.ts";
import { look } from "./disk.ts";

const reasons: Readonly<Record<string, string>> = {
	EISDIR: "it is a folder",
	ENOSPC: "the disk is full",
	EROFS: "the disk may not be written",
	ETXTBSY: "it is running",
};

const missing = ["ENOENT", "ENOTDIR"];
const forbidden = ["EACCES", "EPERM"];

export const nodeFiles: Files = {
	async read(path) {
		return new TextDecoder().decode(await readBytes(path));
	},
	async look(path, most) {
		return look(path, most);
	},
};

/** @throws Error with one sentence naming the file. */
export async function readBytes(path: string): Promise<Uint8Array> {
	try {
		return await readFile(path.startsWith("file:") ? fileURLToPath(path) : path);
	} catch (error) {
		throw new Error(`cannot read ${path}: ${reasonOf(error, "read")}`);
	}
}

/** Why a file could not be read or written, as the end of a sentence. */
export function reasonOf(error: unknown, action: "read" | "written"): string {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (missing.includes(code)) {
		return `there is no such ${action === "read" ? "file" : "folder"}`;
	}
	if (forbidden.includes(code)) {
		return `it may not be ${action}`;
	}
	return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
