// What is in a folder: what the host had there when the program first asked about
// it, with what the program has made and removed since. getdents64 gives it in
// pieces (man 2 getdents64).

import type { FolderEntry } from "../host.ts";
import { errors } from "../kernelView.ts";
import { openingAt } from "./descriptors.ts";
import { type FilesView, foundNode, parentOf } from "./fileSystem.ts";
import { seekDescriptor } from "./openings.ts";

/** The types of an entry (DT_REG and so on). */
const typeNumbers = { file: 8, directory: 4, other: 2 } as const;

const headerBytes = 19;

/** Entries of an open folder, from where its descriptor stands, as many as have room; the descriptor moves on. Else an error. */
export function readFolder(view: FilesView, descriptor: number, room: number): Uint8Array | bigint {
	const opening = openingAt(view.files, descriptor);
	if (typeof opening?.target !== "number" || foundNode(view.files, opening.target).node.kind !== "directory") {
		return errors.ENOTDIR;
	}
	const entries = entriesOf(view, opening.path, opening.target);
	const parts: Uint8Array[] = [];
	let length = 0;
	let index = opening.offset;
	for (const entry of entries.slice(opening.offset)) {
		const bytes = entryBytes(entry, index + 1);
		if (length + bytes.length > room) {
			break;
		}
		parts.push(bytes);
		length += bytes.length;
		index += 1;
	}
	if (length === 0 && index < entries.length) {
		return errors.EINVAL;
	}
	seekDescriptor(view, descriptor, BigInt(index), 0);
	const all = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

/** Whether a folder has nothing in it. */
export function isEmptyFolder(view: FilesView, path: string, number: number): boolean {
	return entriesOf(view, path, number).length === 2;
}

function entriesOf({ files }: FilesView, path: string, number: number): readonly FolderEntry[] {
	const entries = new Map<string, FolderEntry["kind"]>([
		[".", "directory"],
		["..", "directory"],
	]);
	for (const { name, kind } of foundNode(files, number).node.entries ?? []) {
		entries.set(name, kind);
	}
	for (const [name, target] of files.names) {
		if (name === "/" || parentOf(name) !== path) {
			continue;
		}
		const own = name.slice(name.lastIndexOf("/") + 1);
		if (typeof target === "bigint") {
			entries.delete(own);
		} else {
			const { kind } = foundNode(files, target).node;
			entries.set(own, kind === "file" || kind === "directory" ? kind : "other");
		}
	}
	return [...entries].map(([name, kind]) => ({ name, kind }));
}

/** struct linux_dirent64: a number, where the next one is, the length of this one, its type and its name. */
function entryBytes({ name, kind }: FolderEntry, next: number): Uint8Array {
	const text = new TextEncoder().encode(name);
	const bytes = new Uint8Array((headerBytes + text.length + 1 + 7) & ~7);
	const view = new DataView(bytes.buffer);
	view.setBigUint64(0, BigInt(next), true);
	view.setBigUint64(8, BigInt(next), true);
	view.setUint16(16, bytes.length, true);
	view.setUint8(18, typeNumbers[kind]);
	bytes.set(text, headerBytes);
	return bytes;
}
