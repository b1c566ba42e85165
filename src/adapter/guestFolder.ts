// The folder that a program works in, as the program itself sees it. Its paths
// are Linux's; outside they may be Windows' or those of a URI. What the program
// names is mapped to the same file system that the folder is in.

export interface GuestFolder {
	/** An absolute path with `/` between names. */
	readonly path: string;
	/** What an absolute path of the program's is outside. */
	outside(path: string): string;
}

/** A folder given as a path or a URI string; an empty one, or a relative one, is all that the program sees. */
export function guestFolder(folder: string): GuestFolder {
	const uri = /^([a-z][a-z0-9+.-]+:\/\/[^/]*)(\/[^?#]*)?/i.exec(folder);
	if (uri) {
		return { path: decodeURIComponent(uri[2] ?? "/"), outside: (path) => `${uri[1]}${encodeURI(path)}` };
	}
	if (/^[a-z]:([\\/]|$)/i.test(folder)) {
		return { path: `/${folder.replaceAll("\\", "/")}`, outside: withDrive };
	}
	if (folder.startsWith("/")) {
		return { path: folder, outside: (path) => path };
	}
	// A bare name's folder is where the adapter runs: what the program calls `/` lies there.
	return { path: "/", outside: (path) => (folder === "" ? path.slice(1) : `${folder}${path}`) };
}

/** `/C:/name` is `C:\name`; a path without a drive is left to Windows. */
function withDrive(path: string): string {
	return (/^\/[a-z]:/i.test(path) ? path.slice(1) : path).replaceAll("/", "\\");
}
