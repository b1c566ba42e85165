// The guest's file system: one immutable value within the kernel's. What lies at
// a path is asked of the host once, when the program first names it, and kept;
// from then on the program's own changes are made here and nowhere else, so that
// going back in time undoes them. Paths are absolute, with `/` between names,
// and have no `.` or `..`.

import type { FolderEntry, Host, HostFile } from "../host.ts";
import { Interruption } from "../interruption.ts";
import { errors } from "../kernelView.ts";
import { type Content, contentOf, emptyContent, mostBytes, ownContentBytes } from "./content.ts";

export interface FileSystem {
	readonly workingDirectory: string;
	readonly nodes: ReadonlyMap<number, FileNode>;
	/** What is at a path now, as far as the program has asked: the number of a node, or an error (negative). */
	readonly names: ReadonlyMap<string, number | bigint>;
	/** The same as the host had it. */
	readonly given: ReadonlyMap<string, number | bigint>;
	readonly openings: ReadonlyMap<number, Opening>;
	/** By descriptor, the number of its opening. */
	readonly descriptors: readonly (number | undefined)[];
	/** The number of the next node or opening. */
	readonly nextNumber: number;
	/** Permission bits that new files do not get. */
	readonly mask: number;
	/** True when the user need not be told that changes stay here. */
	readonly told: boolean;
	/** Descriptors that are a terminal's at the start. */
	readonly terminals: readonly number[];
}

/** Anything that a path can name. */
export interface FileNode {
	readonly kind: "file" | "directory" | "pipe" | DeviceName;
	/** Of a file; empty for everything else. */
	readonly content: Content;
	/** Of a folder: what the host had in it. */
	readonly entries?: readonly FolderEntry[];
	/** The permission bits. */
	readonly mode: number;
	/** Nanoseconds since the epoch. */
	readonly modified: bigint;
	readonly writable: boolean;
	/** True when the program made it, or changed what it holds. */
	readonly changed: boolean;
}

type DeviceName = "null" | "zero" | "full" | "random" | "terminal";

/** An open file: what descriptors share after `dup`. */
export interface Opening {
	/** A node, or one of the streams that every program begins with. */
	readonly target: number | "stdin" | "stdout" | "stderr";
	readonly path: string;
	readonly offset: number;
	readonly reads: boolean;
	readonly writes: boolean;
	readonly appends: boolean;
}

/** What an operation on files may touch. */
export interface FilesView {
	files: FileSystem;
	readonly host: Host;
	emit(stream: "stdout" | "stderr" | "console", bytes: Uint8Array): void;
}

export interface Found {
	readonly number: number;
	readonly node: FileNode;
}

/** Permissions of new files that nothing is said about: those of the usual umask. */
const usualMask = 0o022;

const devices: ReadonlyMap<string, DeviceName> = new Map([
	["/dev/null", "null"],
	["/dev/zero", "zero"],
	["/dev/full", "full"],
	["/dev/random", "random"],
	["/dev/urandom", "random"],
	["/dev/tty", "terminal"],
]);

/** The file system of a program that begins: nothing is known but the three streams. */
export function initialFiles(workingDirectory: string, terminals: readonly number[], told: boolean): FileSystem {
	const stream = (target: "stdin" | "stdout" | "stderr"): Opening => {
		return {
			target,
			path: "/dev/tty",
			offset: 0,
			reads: target === "stdin",
			writes: target !== "stdin",
			appends: false,
		};
	};
	return {
		workingDirectory,
		nodes: new Map(),
		names: new Map(),
		given: new Map(),
		openings: new Map([
			[0, stream("stdin")],
			[1, stream("stdout")],
			[2, stream("stderr")],
		]),
		descriptors: [0, 1, 2],
		nextNumber: 3,
		mask: usualMask,
		told,
		terminals,
	};
}

/** A path as the program gives it, made absolute; `base` is what a relative one begins at. */
export function absolutePath(base: string, path: string): string {
	const parts: string[] = [];
	for (const part of (path.startsWith("/") ? path : `${base}/${path}`).split("/")) {
		if (part === "..") {
			parts.pop();
		} else if (part !== "" && part !== ".") {
			parts.push(part);
		}
	}
	return `/${parts.join("/")}`;
}

export function parentOf(path: string): string {
	return path.slice(0, Math.max(1, path.lastIndexOf("/")));
}

/**
 * What is at an absolute path, or the error that there is nothing.
 * @throws Interruption when the host has yet to find out.
 */
export function lookUp(view: FilesView, path: string): Found | bigint {
	const known = view.files.names.get(path) ?? learn(view, path);
	return typeof known === "bigint" ? known : foundNode(view.files, known);
}

export function foundNode({ nodes }: FileSystem, number: number): Found {
	const node = nodes.get(number);
	if (!node) {
		throw new Error(`no file has the number ${number}`);
	}
	return { number, node };
}

/** The file system with one node changed. */
export function withNode(files: FileSystem, number: number, node: FileNode): FileSystem {
	return { ...files, nodes: new Map(files.nodes).set(number, node) };
}

/** The file system with another thing, or nothing, at a path. */
export function withName(files: FileSystem, path: string, target: number | bigint): FileSystem {
	return { ...files, names: new Map(files.names).set(path, target) };
}

/** The file system without what has neither a name nor anybody who has it open. */
export function withoutUnused(files: FileSystem): FileSystem {
	const { names, given, openings, nodes } = files;
	const used = new Set<unknown>([...names.values(), ...given.values()]);
	for (const { target } of openings.values()) {
		used.add(target);
	}
	const kept = [...nodes].filter(([number]) => used.has(number));
	return kept.length === nodes.size ? files : { ...files, nodes: new Map(kept) };
}

/** Bytes of file contents that a state has and an earlier one has not. */
export function ownFileBytes({ nodes }: FileSystem, before?: FileSystem): number {
	let bytes = 0;
	for (const [number, { content }] of nodes) {
		bytes += ownContentBytes(content, before?.nodes.get(number)?.content);
	}
	return bytes;
}

/** Adds a node; gives its number. */
export function addNode(view: FilesView, node: FileNode): number {
	const { nextNumber: number } = view.files;
	view.files = { ...withNode(view.files, number, node), nextNumber: number + 1 };
	return number;
}

/** Says, the first time that the program changes a file, that nothing outside changes with it. */
export function tellOfChange(view: FilesView, path: string): void {
	if (!view.files.told) {
		view.files = { ...view.files, told: true };
		const text = `files are simulated: what the program does to ${path} stays in its own memory, and the disk is as it was\n`;
		view.emit("console", new TextEncoder().encode(text));
	}
}

/** Asks about a path for the first time. */
function learn(view: FilesView, path: string): number | bigint {
	const refused = refusalAbove(view.files, path);
	if (refused !== undefined) {
		return refused;
	}
	const device = devices.get(path);
	const target = device ? addNode(view, deviceNode(device)) : ask(view, path);
	view.files = { ...withName(view.files, path, target), given: new Map(view.files.given).set(path, target) };
	return target;
}

function ask(view: FilesView, path: string): number | bigint {
	const answer = view.host.file(path);
	if (!answer) {
		throw new Interruption({ kind: "input" });
	}
	if (answer.kind !== "error") {
		return addNode(view, nodeOf(answer));
	}
	if (answer.reason !== undefined) {
		view.emit("console", new TextEncoder().encode(`${path} cannot be used: ${answer.reason}\n`));
	}
	return BigInt(-answer.error);
}

function nodeOf({ kind, mode, modified, writable, ...more }: Exclude<HostFile, { kind: "error" }>): FileNode {
	const content = "bytes" in more ? contentOf(more.bytes) : emptyContent;
	const entries = "entries" in more ? more.entries : undefined;
	return { kind, content, entries, mode, modified, writable, changed: false };
}

function deviceNode(kind: DeviceName): FileNode {
	return { kind, content: emptyContent, mode: 0o666, modified: 0n, writable: true, changed: false };
}

/** Why nothing can be at a path, from what is known to be above it; undefined when the host must be asked. */
function refusalAbove({ names, nodes }: FileSystem, path: string): bigint | undefined {
	for (let above = parentOf(path); above !== path; [path, above] = [above, parentOf(above)]) {
		const known = names.get(above);
		if (typeof known === "bigint") {
			return known;
		}
		const node = known === undefined ? undefined : nodes.get(known);
		if (node) {
			// A directory of the program's own making holds what it put there, which has a name already.
			return node.kind !== "directory" ? errors.ENOTDIR : node.changed ? errors.ENOENT : undefined;
		}
	}
	return undefined;
}

/** Whether all files together, and this one, may grow so far: undefined, or the error. */
export function refusalToGrow({ nodes }: FileSystem, node: FileNode, size: number): bigint | undefined {
	if (size > mostBytes) {
		return errors.EFBIG;
	}
	let total = size - node.content.size;
	for (const { content, changed } of nodes.values()) {
		total += changed ? content.size : 0;
	}
	return total > 4 * mostBytes ? errors.ENOSPC : undefined;
}
