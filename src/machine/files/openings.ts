// Opening files, and what is done with open ones by their descriptors (man 2 open, read,
// write, lseek, ftruncate). Results are numbers as rax gets them: 0 or more, or an
// error below 0.

import { errors } from "../kernelView.ts";
import { bytesAt, emptyContent, resized, withBytes } from "./content.ts";
import { addDescriptor, moveTo, openingAt } from "./descriptors.ts";
import {
	addNode,
	type FileNode,
	type FileSystem,
	type FilesView,
	type Found,
	foundNode,
	lookUp,
	parentOf,
	refusalToGrow,
	tellOfChange,
	withName,
	withNode,
} from "./fileSystem.ts";
import { readPipe, refusalOfPipe } from "./pipes.ts";

/** The flags of open(2) that change what happens here (fcntl.h of x86-64). */
const flagBits = { access: 3, create: 0o100, exclusive: 0o200, truncate: 0o1000, append: 0o2000, directory: 0o200000 };

/** Opens what is at an absolute path, or makes a file there; gives the descriptor. */
export function openFile(view: FilesView, path: string, flags: number, mode: number): bigint {
	const target = targetOf(view, path, flags, mode);
	if (typeof target === "bigint") {
		return target;
	}
	const access = flags & flagBits.access;
	const opening = {
		target: target.number,
		path,
		offset: 0,
		reads: access !== 1,
		writes: access !== 0,
		appends: (flags & flagBits.append) !== 0,
	};
	return addDescriptor(view, opening);
}

/** Opens a file that has no name. */
export function openUnnamed(view: FilesView): bigint {
	const number = addNode(view, { ...newFile(view, 0o600), changed: true });
	return addDescriptor(view, { target: number, path: "", offset: 0, reads: true, writes: true, appends: false });
}

/** Up to `most` bytes of what a descriptor stands for; undefined when they have yet to come. */
export function readDescriptor(
	view: FilesView,
	descriptor: number,
	most: number,
	at?: number,
): Uint8Array | bigint | undefined {
	const opening = openingAt(view.files, descriptor);
	if (!opening?.reads) {
		return errors.EBADF;
	}
	if (typeof opening.target === "string") {
		return at !== undefined ? errors.ESPIPE : most === 0 ? new Uint8Array() : view.host.read(most);
	}
	const { node } = foundNode(view.files, opening.target);
	if (node.kind === "directory") {
		return errors.EISDIR;
	}
	if (node.kind === "pipe") {
		return at === undefined ? readPipe(view, { number: opening.target, node }, most) : errors.ESPIPE;
	}
	const bytes =
		node.kind === "file" ? bytesAt(node.content, at ?? opening.offset, most) : deviceBytes(view, node, most);
	if (bytes && at === undefined) {
		moveTo(view, descriptor, opening.offset + bytes.length);
	}
	return bytes;
}

/** Writes all of the bytes; gives their number. */
export function writeDescriptor(view: FilesView, descriptor: number, bytes: Uint8Array, at?: number): bigint {
	const opening = openingAt(view.files, descriptor);
	if (!opening?.writes) {
		return errors.EBADF;
	}
	if (typeof opening.target === "string") {
		return at === undefined ? send(view, opening.target, bytes) : errors.ESPIPE;
	}
	const { number, node } = foundNode(view.files, opening.target);
	if (node.kind === "pipe" && at !== undefined) {
		return errors.ESPIPE;
	}
	if (node.kind !== "file" && node.kind !== "pipe") {
		return node.kind === "terminal"
			? send(view, "stdout", bytes)
			: node.kind === "full"
				? errors.ENOSPC
				: BigInt(bytes.length);
	}
	const offset = opening.appends ? node.content.size : (at ?? opening.offset);
	const refusal =
		(node.kind === "pipe" ? refusalOfPipe(view, number) : undefined) ??
		(bytes.length === 0 ? undefined : refusalToGrow(view.files, node, offset + bytes.length));
	if (refusal !== undefined) {
		return refusal;
	}
	if (bytes.length > 0) {
		change(view, { number, node }, opening.path, withBytes(node.content, offset, bytes));
	}
	if (at === undefined) {
		moveTo(view, descriptor, offset + bytes.length);
	}
	return BigInt(bytes.length);
}

/** lseek(2): 0 counts from the beginning, 1 from where the descriptor stands, 2 from the end. */
export function seekDescriptor(view: FilesView, descriptor: number, distance: bigint, whence: number): bigint {
	const opening = openingAt(view.files, descriptor);
	if (!opening) {
		return errors.EBADF;
	}
	if (typeof opening.target === "string") {
		return errors.ESPIPE;
	}
	const { node } = foundNode(view.files, opening.target);
	if (node.kind === "pipe") {
		return errors.ESPIPE;
	}
	const base = [0, opening.offset, node.content.size][whence];
	const offset = BigInt(base ?? 0) + distance;
	if (base === undefined || offset < 0n) {
		return errors.EINVAL;
	}
	if (offset > BigInt(Number.MAX_SAFE_INTEGER)) {
		return errors.EOVERFLOW;
	}
	moveTo(view, descriptor, Number(offset));
	return offset;
}

/** Cuts a file off, or continues it with zeros. */
export function resizeFile(view: FilesView, found: Found, path: string, size: bigint): bigint {
	if (size < 0n) {
		return errors.EINVAL;
	}
	const refusal =
		size > BigInt(Number.MAX_SAFE_INTEGER) ? errors.EFBIG : refusalToGrow(view.files, found.node, Number(size));
	if (refusal !== undefined) {
		return refusal;
	}
	change(view, found, path, resized(found.node.content, Number(size)));
	return 0n;
}

/** Whether a descriptor is a terminal's. */
export function isTerminal(files: FileSystem, descriptor: number): boolean {
	const { target } = openingAt(files, descriptor) ?? {};
	if (typeof target === "string") {
		return files.terminals.includes(["stdin", "stdout", "stderr"].indexOf(target));
	}
	return target !== undefined && foundNode(files, target).node.kind === "terminal";
}

/** What open is to open: a node that is there, or one made for it. */
function targetOf(view: FilesView, path: string, flags: number, mode: number): Found | bigint {
	const found = lookUp(view, path);
	const creates = (flags & flagBits.create) !== 0;
	if (found === errors.ENOENT && creates) {
		return create(view, path, mode);
	}
	if (typeof found === "bigint") {
		return found;
	}
	const { node } = found;
	if (creates && (flags & flagBits.exclusive) !== 0) {
		return errors.EEXIST;
	}
	const writes = (flags & flagBits.access) !== 0;
	if (node.kind === "directory" && (writes || creates)) {
		return errors.EISDIR;
	}
	if (node.kind !== "directory" && (flags & flagBits.directory) !== 0) {
		return errors.ENOTDIR;
	}
	if (writes && !node.writable) {
		return errors.EACCES;
	}
	if (writes && (flags & flagBits.truncate) !== 0 && node.kind === "file") {
		change(view, found, path, emptyContent);
	}
	return found;
}

/** Makes an empty file where nothing is. */
function create(view: FilesView, path: string, mode: number): Found | bigint {
	const parent = lookUp(view, parentOf(path));
	if (typeof parent === "bigint") {
		return parent;
	}
	if (parent.node.kind !== "directory") {
		return errors.ENOTDIR;
	}
	if (!parent.node.writable) {
		return errors.EACCES;
	}
	tellOfChange(view, path);
	const number = addNode(view, newFile(view, mode & 0o7777 & ~view.files.mask));
	view.files = withName(view.files, path, number);
	return foundNode(view.files, number);
}

function newFile(view: FilesView, mode: number): FileNode {
	return { kind: "file", content: emptyContent, mode, modified: view.host.now(), writable: true, changed: true };
}

function change(view: FilesView, { number, node }: Found, path: string, content: FileNode["content"]): void {
	if (path !== "") {
		tellOfChange(view, path);
	}
	const modified = node.changed ? node.modified : view.host.now();
	view.files = withNode(view.files, number, { ...node, content, modified, changed: true });
}

function deviceBytes(view: FilesView, { kind }: FileNode, most: number): Uint8Array | undefined {
	switch (kind) {
		case "zero":
		case "full":
			return new Uint8Array(most);
		case "random":
			return view.host.random(most);
		case "terminal":
			return view.host.read(most);
		default:
			return new Uint8Array();
	}
}

function send(view: FilesView, stream: "stdin" | "stdout" | "stderr", bytes: Uint8Array): bigint {
	if (stream === "stdin") {
		return errors.EBADF;
	}
	if (bytes.length > 0) {
		view.emit(stream, bytes);
	}
	return BigInt(bytes.length);
}
