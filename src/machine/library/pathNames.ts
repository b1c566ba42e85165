// Names of files: their parts (libgen.h, and GNU's basename), what they are in
// full (realpath), whether they fit a pattern (fnmatch.h), and new ones (mkstemp and
// its kin), which are the first that nothing has yet.

import { bytesOf, textOf } from "../byteStrings.ts";
import { absolutePath, lookUp } from "../files/fileSystem.ts";
import { makeDirectory } from "../files/naming.ts";
import { openFile } from "../files/openings.ts";
import { errors } from "../kernelView.ts";
import { errorNumbers } from "./errorNumbers.ts";
import { allocate } from "./heap.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => Result;

const failure = 0xffff_ffffn;

/** O_RDWR, O_CREAT and O_EXCL. */
const newFile = 0o302;

export const pathNameFunctions = {
	/** GNU's, which changes nothing: what is behind the last slash. */
	basename: (call) => call.word(0) + BigInt(textAt(call).lastIndexOf("/") + 1),
	/** POSIX's, of which slashes at the end are no part. */
	__xpg_basename: (call) => {
		if (call.word(0) === 0n || textAt(call) === "") {
			return newText(call, ".");
		}
		const text = textAt(call);
		const kept = text.replace(/\/+$/, "");
		if (kept === "") {
			return call.word(0) + BigInt(text.length - 1);
		}
		cut(call, text, kept.length);
		return call.word(0) + BigInt(kept.lastIndexOf("/") + 1);
	},
	dirname: (call) => {
		const text = call.word(0) === 0n ? "" : textAt(call);
		// Exactly two slashes at the beginning stay two.
		const root = /^\/\/(?!\/)/.test(text) ? 2 : 1;
		const [, folder] = /^(.*?)\/+[^/]+\/*$/.exec(text) ?? [];
		if (folder === undefined) {
			cut(call, text, /^\/+$/.test(text) ? root : text.length);
			return text.startsWith("/") ? call.word(0) : newText(call, ".");
		}
		cut(call, text, folder === "" ? root : folder.length);
		return call.word(0);
	},
	realpath: (call) => {
		const path = absolutePath(call.files.workingDirectory, textAt(call));
		const found = lookUp(call, path);
		if (typeof found === "bigint") {
			call.setErrorNumber(Number(-found));
			return 0n;
		}
		const kept = path.length > 1 ? path.replace(/\/+$/, "") : path;
		if (call.word(1) === 0n) {
			return newText(call, kept);
		}
		call.write(call.pointer(1, "resolved_path"), bytesOf(`${kept}\0`));
		return call.word(1);
	},
	fnmatch: (call) => {
		const [pattern, name] = [
			textOf(call.text(call.pointer(0, "pattern"))),
			textOf(call.text(call.pointer(1, "string"))),
		];
		return fits(pattern, name, call.int(2)) ? 0n : 1n;
	},
	mkstemp: (call) => makeTemporary(call, 0, (path) => openFile(call, path, newFile, 0o600)),
	mkostemp: (call) => makeTemporary(call, 0, (path) => openFile(call, path, newFile | call.int(1), 0o600)),
	mkstemps: (call) => makeTemporary(call, call.int(1), (path) => openFile(call, path, newFile, 0o600)),
	mkdtemp: (call) => {
		const result = makeTemporary(call, 0, (path) => makeDirectory(call, path, 0o700));
		return result === failure ? 0n : call.word(0);
	},
	mktemp: (call) => {
		makeTemporary(call, 0, (path) => (typeof lookUp(call, path) === "bigint" ? 0n : errors.EEXIST));
		return call.word(0);
	},
} satisfies Record<string, LibraryFunction>;

function textAt(call: LibraryCall): string {
	return textOf(call.text(call.pointer(0, "path")));
}

/** Ends the program's text early. */
function cut(call: LibraryCall, text: string, length: number): void {
	if (length < text.length) {
		const { address, role } = call.pointer(0, "path");
		call.write({ address: address + BigInt(length), role }, Uint8Array.of(0));
	}
}

function newText(call: LibraryCall, text: string): bigint {
	const address = allocate(call, BigInt(text.length + 1));
	call.write({ address, role: "the text" }, bytesOf(`${text}\0`));
	return address;
}

/** What the last letters of a new name are taken from. */
const letters = "abcdefghijklmnopqrstuvwxyz";

/** Puts the first name that `make` takes in the place of six X, `behind` bytes before the end. */
function makeTemporary(call: LibraryCall, behind: number, make: (path: string) => bigint): bigint {
	const text = textAt(call);
	const [before, after] = [text.slice(0, text.length - behind), text.slice(text.length - behind)];
	let result = before.endsWith("XXXXXX") ? errors.EEXIST : BigInt(-errorNumbers.invalid);
	// A name that is there already: another one.
	for (let count = 0; result === errors.EEXIST && count < letters.length ** 2; count += 1) {
		const ending = `stks${letters[Math.floor(count / letters.length)]}${letters[count % letters.length]}`;
		const name = `${before.slice(0, -6)}${ending}${after}`;
		result = make(absolutePath(call.files.workingDirectory, name));
		if (result >= 0n) {
			call.write(call.pointer(0, "template"), bytesOf(name));
		}
	}
	if (result < 0n) {
		call.setErrorNumber(Number(-result));
	}
	return result < 0n ? failure : result;
}

/** Flags of fnmatch(3). */
const flags = { path: 1, noEscape: 2, period: 4, folds: 16 };

function fits(pattern: string, name: string, bits: number): boolean {
	return new RegExp(`^${shapeOf(pattern, bits)}$`, (bits & flags.folds) !== 0 ? "is" : "s").test(name);
}

/** A shell's pattern as a regular expression. */
function shapeOf(pattern: string, bits: number): string {
	const isPath = (bits & flags.path) !== 0;
	const any = isPath ? "[^/]" : ".";
	const escapes = (bits & flags.noEscape) === 0;
	// A period at the beginning must be one in the pattern too.
	const first = (bits & flags.period) !== 0 ? "(?!\\.)" : "";
	return pattern.replace(
		/\[([!^]?)(\]?[^\]]*)\]|\\([\s\S])|[\s\S]/g,
		(whole: string, not: string | undefined, set: string | undefined, escaped: string | undefined, at: number) => {
			const start = at === 0 || (isPath && pattern[at - 1] === "/") ? first : "";
			if (set !== undefined) {
				return `${start}${isPath ? "(?!/)" : ""}[${not ? "^" : ""}${set.replace(/[\\\]^[]/g, "\\$&")}]`;
			}
			if (escaped !== undefined && escapes) {
				return literal(escaped);
			}
			return whole === "*" ? `${start}${any}*` : whole === "?" ? `${start}${any}` : literal(whole);
		},
	);
}

function literal(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
