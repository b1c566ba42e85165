// The system calls that name files: opening, asking about, removing and renaming
// them, directories, and where relative paths begin (man 2 of each). Those whose
// name ends in `at` begin at an open directory, unless that is AT_FDCWD.

import { openingAt } from "./files/descriptors.ts";
import { absolutePath, type FilesView, foundNode, lookUp, parentOf, withNode } from "./files/fileSystem.ts";
import { makeDirectory, removeDirectory, removeFile, rename } from "./files/naming.ts";
import { openFile, resizeFile } from "./files/openings.ts";
import { statusOfNode } from "./files/status.ts";
import { fill, pathAt } from "./guestBuffers.ts";
import { filesOf, statusOfDescriptor } from "./kernelDescriptors.ts";
import { type Arguments, type Call, type CallResult, errors, type KernelView, value } from "./kernelView.ts";

/** What is done with a path: it has become absolute, and ends in a slash only if it says so. */
type PathCall = (view: KernelView, path: string, rest: readonly bigint[], isDirectory: boolean) => bigint;

/** The directory descriptor that stands for the working directory. */
const currentDirectory = -100;

/** Flags of open(2) that creat(2) stands for, and of the calls that end in `at`. */
const createFlags = 0o1101n;
const removesDirectory = 0x200n;
const emptyPath = 0x1000n;
const createBit = 0o100n;

export const pathCalls: readonly (readonly [number: bigint, call: Call])[] = [
	[2n, here(open)],
	[4n, here(status)],
	[6n, here(status)],
	[21n, here(access)],
	[76n, here(truncate)],
	[79n, workingDirectory],
	[80n, here(changeDirectory)],
	[81n, (view, [descriptor]) => value(changeTo(view, descriptor))],
	[82n, (view, [from, to]) => value(move(view, currentDirectory, from, currentDirectory, to))],
	[83n, here((view, path, [mode = 0n]) => makeDirectory(filesOf(view), path, Number(mode & 0xffffn)))],
	[84n, here((view, path) => removeDirectory(filesOf(view), path))],
	[85n, here((view, path, [mode = 0n], isDirectory) => open(view, path, [createFlags, mode], isDirectory))],
	[87n, here(unlink)],
	[89n, here((view, path) => existing(view, path, () => errors.EINVAL))],
	[90n, here(changeMode)],
	[91n, (view, [descriptor, mode]) => value(changeModeOf(view, descriptor, mode))],
	[95n, (view, [mask]) => value(setMask(view, Number(mask & 0o777n)))],
	[257n, below(open)],
	[258n, below((view, path, [mode = 0n]) => makeDirectory(filesOf(view), path, Number(mode & 0xffffn)))],
	[262n, statusBelow],
	[
		263n,
		below((view, path, [flags = 0n], isDirectory) =>
			(flags & removesDirectory) !== 0n ? removeDirectory(filesOf(view), path) : unlink(view, path, [], isDirectory),
		),
	],
	[264n, (view, [one, from, other, to]) => value(move(view, directoryOf(one), from, directoryOf(other), to))],
	[269n, below(access)],
	[316n, (view, [one, from, other, to]) => value(move(view, directoryOf(one), from, directoryOf(other), to))],
	[439n, below(access)],
];

/** A call whose first argument is a path. */
function here(call: PathCall): Call {
	return (view, [address, ...rest]) =>
		value(withPath(view, currentDirectory, address, (path, ends) => call(view, path, rest, ends)));
}

/** A call whose first arguments are a directory's descriptor and a path. */
function below(call: PathCall): Call {
	return (view, [directory, address, ...rest]) =>
		value(withPath(view, directoryOf(directory), address, (path, ends) => call(view, path, rest, ends)));
}

function directoryOf(descriptor: bigint): number {
	return Number(BigInt.asIntN(32, descriptor));
}

/** Reads a path and makes it absolute. */
function withPath(
	view: KernelView,
	directory: number,
	address: bigint,
	go: (path: string, isDirectory: boolean) => bigint,
): bigint {
	const path = pathAt(view, address);
	if (typeof path === "bigint") {
		return path;
	}
	const base = directory === currentDirectory ? view.kernel.files.workingDirectory : pathOfOpen(view, directory);
	if (typeof base === "bigint" && !path.startsWith("/")) {
		return base;
	}
	return go(absolutePath(String(base), path), path.endsWith("/"));
}

/** The path of an open directory. */
function pathOfOpen({ kernel: { files } }: KernelView, descriptor: number): string | bigint {
	const opening = openingAt(files, descriptor);
	if (!opening) {
		return errors.EBADF;
	}
	const isDirectory = typeof opening.target === "number" && foundNode(files, opening.target).node.kind === "directory";
	return isDirectory ? opening.path : errors.ENOTDIR;
}

function open(
	view: KernelView,
	path: string,
	[flags = 0n, mode = 0n]: readonly bigint[],
	isDirectory: boolean,
): bigint {
	const files = filesOf(view);
	if (isDirectory && (flags & createBit) !== 0n) {
		return errors.EISDIR;
	}
	return (
		refusalOfSlash(files, path, isDirectory) ??
		openFile(files, path, Number(BigInt.asUintN(32, flags)), Number(mode & 0xffffn))
	);
}

function unlink(view: KernelView, path: string, _rest: readonly bigint[], isDirectory: boolean): bigint {
	const files = filesOf(view);
	return refusalOfSlash(files, path, isDirectory) ?? removeFile(files, path);
}

function status(view: KernelView, path: string, [address = 0n]: readonly bigint[], isDirectory: boolean): bigint {
	const files = filesOf(view);
	const refusal = refusalOfSlash(files, path, isDirectory);
	const found = lookUp(files, path);
	return refusal ?? (typeof found === "bigint" ? found : fill(view, address, statusOfNode(found)));
}

/** newfstatat(2): with an empty path and its flag, of the descriptor itself. */
function statusBelow(view: KernelView, arguments_: Arguments): CallResult {
	const [descriptor, address, buffer, flags] = arguments_;
	if ((flags & emptyPath) !== 0n && view.memory.load(address, 8) === 0n) {
		return value(statusOfDescriptor(view, Number(BigInt.asUintN(32, descriptor)), buffer));
	}
	return below(status)(view, arguments_);
}

/** access(2): whoever runs the program may do what the host lets them do. */
function access(view: KernelView, path: string, [wanted = 0n]: readonly bigint[]): bigint {
	return existing(view, path, (number) => {
		const { node } = foundNode(view.kernel.files, number);
		const [write, execute] = [(wanted & 2n) !== 0n, (wanted & 1n) !== 0n];
		return (write && !node.writable) || (execute && (node.mode & 0o111) === 0) ? errors.EACCES : 0n;
	});
}

function truncate(view: KernelView, path: string, [size = 0n]: readonly bigint[]): bigint {
	return existing(view, path, (number) => {
		const found = foundNode(view.kernel.files, number);
		if (found.node.kind !== "file") {
			return found.node.kind === "directory" ? errors.EISDIR : errors.EINVAL;
		}
		return found.node.writable ? resizeFile(filesOf(view), found, path, BigInt.asIntN(64, size)) : errors.EACCES;
	});
}

function changeMode(view: KernelView, path: string, [mode = 0n]: readonly bigint[]): bigint {
	return existing(view, path, (number) => setMode(view, number, mode));
}

function changeModeOf(view: KernelView, descriptor: bigint, mode: bigint): bigint {
	const opening = openingAt(view.kernel.files, Number(BigInt.asUintN(32, descriptor)));
	return typeof opening?.target === "number" ? setMode(view, opening.target, mode) : errors.EBADF;
}

function setMode(view: KernelView, number: number, mode: bigint): bigint {
	const { node } = foundNode(view.kernel.files, number);
	const files = withNode(view.kernel.files, number, { ...node, mode: Number(mode & 0o7777n) });
	view.kernel = { ...view.kernel, files };
	return 0n;
}

function existing(view: KernelView, path: string, go: (number: number) => bigint): bigint {
	const found = lookUp(filesOf(view), path);
	return typeof found === "bigint" ? found : go(found.number);
}

function move(view: KernelView, one: number, from: bigint, other: number, to: bigint): bigint {
	return withPath(view, one, from, (path) =>
		withPath(view, other, to, (target) => rename(filesOf(view), path, target)),
	);
}

/** getcwd(2) gives the length with the zero at the end. */
function workingDirectory(view: KernelView, [address, size]: Arguments): CallResult {
	const bytes = new TextEncoder().encode(`${view.kernel.files.workingDirectory}\0`);
	if (BigInt(bytes.length) > size) {
		return value(errors.ERANGE);
	}
	const refusal = fill(view, address, bytes);
	return value(refusal < 0n ? refusal : BigInt(bytes.length));
}

function changeDirectory(view: KernelView, path: string): bigint {
	return existing(view, path, (number) => {
		if (foundNode(view.kernel.files, number).node.kind !== "directory") {
			return errors.ENOTDIR;
		}
		view.kernel = { ...view.kernel, files: { ...view.kernel.files, workingDirectory: path } };
		return 0n;
	});
}

function changeTo(view: KernelView, descriptor: bigint): bigint {
	const path = pathOfOpen(view, Number(BigInt.asUintN(32, descriptor)));
	return typeof path === "bigint" ? path : changeDirectory(view, path);
}

function setMask(view: KernelView, mask: number): bigint {
	const { files } = view.kernel;
	view.kernel = { ...view.kernel, files: { ...files, mask } };
	return BigInt(files.mask);
}

/** A path that ends in a slash is a directory's. */
function refusalOfSlash(files: FilesView, path: string, isDirectory: boolean): bigint | undefined {
	const found = isDirectory ? lookUp(files, path) : undefined;
	return typeof found === "object" && found.node.kind !== "directory" && path !== parentOf(path)
		? errors.ENOTDIR
		: undefined;
}
