// What changes the names of files, not what they hold (man 2 unlink, rename,
// mkdir, rmdir). Paths are absolute; results are 0 or an error below 0.

import { errors } from "../kernelView.ts";
import { emptyContent } from "./content.ts";
import {
	addNode,
	type FilesView,
	type Found,
	lookUp,
	parentOf,
	tellOfChange,
	withName,
	withoutUnused,
} from "./fileSystem.ts";
import { isEmptyFolder } from "./listing.ts";

/** Takes a file's name away; who has it open keeps it. */
export function removeFile(view: FilesView, path: string): bigint {
	const found = removable(view, path);
	if (typeof found === "bigint") {
		return found;
	}
	if (found.node.kind === "directory") {
		return errors.EISDIR;
	}
	setName(view, path, errors.ENOENT);
	view.files = withoutUnused(view.files);
	return 0n;
}

/** Removes a directory that is empty. */
export function removeDirectory(view: FilesView, path: string): bigint {
	const found = removable(view, path);
	if (typeof found === "bigint") {
		return found;
	}
	if (found.node.kind !== "directory") {
		return errors.ENOTDIR;
	}
	return isEmptyFolder(view, path, found.number) ? setName(view, path, errors.ENOENT) : errors.ENOTEMPTY;
}

/** Gives a file another name, instead of what has that name. */
export function rename(view: FilesView, from: string, to: string): bigint {
	const found = removable(view, from);
	if (typeof found === "bigint" || from === to) {
		return typeof found === "bigint" ? found : 0n;
	}
	const isDirectory = found.node.kind === "directory";
	const refusal =
		(isDirectory && !found.node.changed ? errors.EPERM : undefined) ?? refusalToReplace(view, to, isDirectory);
	if (refusal !== undefined) {
		return refusal;
	}
	for (const path of isDirectory ? namesBelow(view, from) : []) {
		const inner = lookUp(view, path);
		setName(view, `${to}${path.slice(from.length)}`, typeof inner === "bigint" ? inner : inner.number);
		setName(view, path, errors.ENOENT);
	}
	setName(view, to, found.number);
	return setName(view, from, errors.ENOENT);
}

export function makeDirectory(view: FilesView, path: string, mode: number): bigint {
	const found = lookUp(view, path);
	if (found !== errors.ENOENT) {
		return typeof found === "bigint" ? found : errors.EEXIST;
	}
	const refusal = refusalIn(view, path);
	if (refusal !== undefined) {
		return refusal;
	}
	const permissions = mode & 0o7777 & ~view.files.mask;
	const modified = view.host.now();
	const node = { kind: "directory", content: emptyContent, mode: permissions, modified, writable: true } as const;
	return setName(view, path, addNode(view, { ...node, changed: true }));
}

/** The paths of everything in a directory that the program has named. */
function namesBelow({ files }: FilesView, path: string): string[] {
	return [...files.names].flatMap(([name, target]) =>
		typeof target === "number" && name.startsWith(`${path}/`) ? [name] : [],
	);
}

function removable(view: FilesView, path: string): Found | bigint {
	const found = lookUp(view, path);
	return typeof found === "bigint" ? found : (refusalIn(view, path) ?? found);
}

/** Why names in the directory that holds a path cannot be changed. */
function refusalIn(view: FilesView, path: string): bigint | undefined {
	const parent = lookUp(view, parentOf(path));
	if (typeof parent === "bigint") {
		return parent;
	}
	if (parent.node.kind !== "directory") {
		return errors.ENOTDIR;
	}
	return parent.node.writable && path !== "/" ? undefined : errors.EACCES;
}

function refusalToReplace(view: FilesView, path: string, byDirectory: boolean): bigint | undefined {
	const old = lookUp(view, path);
	if (typeof old !== "bigint" && (old.node.kind === "directory") !== byDirectory) {
		return byDirectory ? errors.ENOTDIR : errors.EISDIR;
	}
	if (typeof old !== "bigint" && byDirectory && namesBelow(view, path).length > 0) {
		return errors.ENOTEMPTY;
	}
	return typeof old === "bigint" && old !== errors.ENOENT ? old : refusalIn(view, path);
}

function setName(view: FilesView, path: string, target: number | bigint): bigint {
	tellOfChange(view, path);
	view.files = withName(view.files, path, target);
	return 0n;
}
