// Names of source files as clients write them: POSIX paths, Windows paths in
// either case and with either slash, URI strings. They are compared here and
// nowhere else, and always echoed unchanged.

/** True when two names mean the same file. */
export function samePath(first: string, second: string): boolean {
	return first === second || comparable(first) === comparable(second);
}

/** The last part of a path or URI, decoded: what a person calls the file. */
export function baseName(path: string): string {
	const last = path.split(/[\\/]/).pop() ?? path;
	return isUri(path) ? decoded(last) : last;
}

/** The path of the folder that a file is in, without a slash at the end; empty for a bare name. */
export function folderOf(path: string): string {
	return /^(.*)[\\/][^\\/]*$/.exec(path)?.[1] ?? "";
}

/** The name as a URI: that of an absolute path, of either system; others as they are. */
export function uriOf(path: string): string {
	const windows = /^[a-z]:[\\/]/i.test(path);
	if (isUri(path) || !(windows || path.startsWith("/"))) {
		return path;
	}
	const plain = windows ? `/${path.replaceAll("\\", "/")}` : path;
	return `file://${plain.split("/").map(encodeURIComponent).join("/")}`;
}

function isUri(path: string): boolean {
	// Two letters at least: one is a Windows drive.
	return /^[a-z][a-z0-9+.-]+:\//i.test(path);
}

/** VS Code upper-cases a drive letter in one place and lower-cases it in another. */
function comparable(path: string): string {
	const plain = path.startsWith("file:///") ? decoded(path.slice("file://".length)) : path;
	const windows = /^\/?([a-z]:[\\/].*)$/i.exec(plain)?.[1];
	return windows === undefined ? plain : windows.replaceAll("/", "\\").toLowerCase();
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		// A stray `%`: it is part of the name.
		return text;
	}
}
