// The disk as a simulated program sees it through the machine's host, and what a
// program that ran natively would have done to it. Nothing here waits: what is
// neither a file nor a folder (a device, a pipe) is refused before it is opened.

import {
	accessSync,
	constants,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmdirSync,
	type Stats,
	statSync,
	unlinkSync,
	writeFileSync,
} from "node:fs";
import { fileURLToPath } from "node:url";
import type { FileChange } from "../machine/files/changes.ts";
import { type FolderEntry, type HostFile, mostEntries } from "../machine/host.ts";
import { reasonOf } from "./nodeFiles.ts";

/** What is at a path or `file:` URI; a file of more than `most` bytes is an error. Never fails. */
export function look(name: string, most: number): HostFile {
	try {
		const path = name.startsWith("file:") ? fileURLToPath(name) : name;
		return found(path, statSync(path, { bigint: false }), most);
	} catch (error) {
		return { kind: "error", error: errorNumber(error) };
	}
}

/** Does to the disk what a program did to its files; gives a sentence for each thing that failed. */
export function apply(changes: readonly FileChange[], outside: (path: string) => string): readonly string[] {
	return changes.flatMap((change) => {
		const path = outside(change.path);
		try {
			applyOne(change, path);
			return [];
		} catch (error) {
			return [`${path} could not be changed as the program did: ${reasonOf(error, "written")}`];
		}
	});
}

function found(path: string, stats: Stats, most: number): HostFile {
	const about = { mode: stats.mode & 0o7777, modified: BigInt(Math.floor(stats.mtimeMs)) * 1_000_000n };
	if (stats.isDirectory()) {
		return { kind: "directory", ...about, entries: entriesOf(path), writable: isWritable(path) };
	}
	if (!stats.isFile()) {
		const reason = "it is neither a file nor a folder, and a simulated program has no others";
		return { kind: "error", error: linuxErrors.EACCES, reason };
	}
	const bytes = stats.size > most ? undefined : readFileSync(path);
	if (!bytes || bytes.length > most) {
		const reason = `it has ${bytes?.length ?? stats.size} bytes, and a simulated program can use files of up to ${most}`;
		return { kind: "error", error: linuxErrors.EFBIG, reason };
	}
	return { kind: "file", bytes, ...about, writable: isWritable(path) };
}

/** What is in a folder; nothing where it cannot be listed. */
function entriesOf(path: string): readonly FolderEntry[] {
	try {
		return readdirSync(path, { withFileTypes: true })
			.slice(0, mostEntries)
			.map((entry) => ({
				name: entry.name,
				kind: entry.isDirectory() ? "directory" : entry.isFile() ? "file" : "other",
			}));
	} catch {
		return [];
	}
}

function isWritable(path: string): boolean {
	try {
		accessSync(path, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

/** Linux's number of an error of Node's, whatever system we are on. */
function errorNumber(error: unknown): number {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return Object.entries(linuxErrors).find(([name]) => name === code)?.[1] ?? linuxErrors.EIO;
}

const linuxErrors = {
	EPERM: 1,
	ENOENT: 2,
	EIO: 5,
	EACCES: 13,
	ENOTDIR: 20,
	EISDIR: 21,
	EFBIG: 27,
	ENAMETOOLONG: 36,
	ELOOP: 40,
};

function applyOne(change: FileChange, path: string): void {
	switch (change.kind) {
		case "make directory":
			mkdirSync(path, { mode: change.mode });
			break;
		case "write":
			writeFileSync(path, change.bytes, { mode: change.mode });
			break;
		case "remove file":
			unlinkSync(path);
			break;
		case "remove directory":
			rmdirSync(path);
			break;
	}
}
