// Paths as the debug adapter writes them, and VS Code's URIs. A file of the local
// disk is a plain path, everything else (the web, an unsaved document) a URI
// string; both are echoed by the adapter as they came.

import {
	type DebugSession,
	debug,
	FilePermission,
	FileType,
	Position,
	Selection,
	Uri,
	window,
	workspace,
} from "vscode";
import { type Files, type FolderEntry, type HostFile, mostEntries } from "../adapter/files.ts";
import type { Place } from "../panel/protocol.ts";
import { messageOf } from "./errors.ts";

/** How the debug adapter names a resource. */
export function toPath(uri: Uri): string {
	return uri.scheme === "file" ? uri.fsPath : uri.toString();
}

/** The resource that the debug adapter names. A single letter before the colon is a drive. */
export function toUri(path: string): Uri {
	return /^[a-z][a-z0-9+.-]+:/i.test(path) ? Uri.parse(path) : Uri.file(path);
}

/** Shows a line in the editor; the session has the texts of files that are not here. */
export async function openPlace({ path, line, reference }: Place, session: DebugSession | undefined): Promise<void> {
	const position = new Position(Math.max(0, line - 1), 0);
	const uri = reference ? debug.asDebugSourceUri({ path, sourceReference: reference }, session) : toUri(path);
	await window.showTextDocument(uri, { selection: new Selection(position, position) });
}

/** Files through VS Code: any file system it knows, and unsaved documents. */
export const workspaceFiles: Files = {
	async read(path) {
		const uri = toUri(path);
		const unsaved = workspace.textDocuments.find((document) => document.isUntitled && isSame(document.uri, uri));
		if (unsaved) {
			return unsaved.getText();
		}
		try {
			return new TextDecoder().decode(await workspace.fs.readFile(uri));
		} catch (error) {
			throw new Error(`${path} cannot be read: ${reason(error)}`);
		}
	},
	async look(path, most) {
		try {
			return await found(toUri(path), most);
		} catch (error) {
			return { kind: "error", error: errorNumbers[codeOf(error)] ?? errorNumbers.FileNotFound };
		}
	},
};

/** Linux's numbers of the errors that VS Code's file systems have. */
const errorNumbers: Readonly<Record<string, number> & { FileNotFound: number }> = {
	FileNotFound: 2,
	NoPermissions: 13,
	FileNotADirectory: 20,
	FileIsADirectory: 21,
};

async function found(uri: Uri, most: number): Promise<HostFile> {
	const { type, size, mtime, permissions } = await workspace.fs.stat(uri);
	const about = { modified: BigInt(Math.floor(mtime)) * 1_000_000n, writable: permissions !== FilePermission.Readonly };
	if ((type & FileType.Directory) !== 0) {
		const entries = (await workspace.fs.readDirectory(uri)).slice(0, mostEntries).map(
			([name, kind]): FolderEntry => ({
				name,
				kind: kind & FileType.Directory ? "directory" : kind & FileType.File ? "file" : "other",
			}),
		);
		return { kind: "directory", entries, mode: 0o755, ...about };
	}
	if ((type & FileType.File) === 0) {
		return { kind: "error", error: 13, reason: "it is neither a file nor a folder" };
	}
	if (size > most) {
		const reason = `it has ${size} bytes, and a simulated program can use files of up to ${most}`;
		return { kind: "error", error: 27, reason };
	}
	return { kind: "file", bytes: await workspace.fs.readFile(uri), mode: 0o644, ...about };
}

function isSame(left: Uri, right: Uri): boolean {
	return left.toString() === right.toString();
}

function reason(error: unknown): string {
	const known: Record<string, string> = {
		FileNotFound: "there is no such file",
		FileIsADirectory: "it is a folder",
		NoPermissions: "access is not allowed",
	};
	return known[codeOf(error)] ?? messageOf(error);
}

function codeOf(error: unknown): string {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}
