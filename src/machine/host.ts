// Everything that the guest can learn from outside: the only source of
// nondeterminism, so a journal of what crosses this seam repeats a run exactly.

export interface Host {
	/**
	 * Up to `most` bytes of standard input. An empty array is end of file; undefined means that
	 * nothing has come yet but may.
	 */
	read(most: number): Uint8Array | undefined;
	/** Nanoseconds since the epoch. */
	now(): bigint;
	/** `count` random bytes. */
	random(count: number): Uint8Array;
	/**
	 * What is at an absolute path, with `/` between names whatever the host's own paths are like;
	 * undefined means that it is being found out. Asked once for a path.
	 */
	file(path: string): HostFile | undefined;
}

/** What the host has at a path. Times are nanoseconds since the epoch, modes the permission bits. */
export type HostFile =
	| {
			readonly kind: "file";
			/** At most `mostBytes` of them. They are kept as they are and must not change. */
			readonly bytes: Uint8Array;
			readonly mode: number;
			readonly modified: bigint;
			readonly writable: boolean;
	  }
	| {
			readonly kind: "directory";
			/** What is in it, at most `mostEntries`. */
			readonly entries: readonly FolderEntry[];
			readonly mode: number;
			readonly modified: bigint;
			readonly writable: boolean;
	  }
	/** Nothing that can be used: Linux's error number, and what the user should be told, if that does not say it. */
	| { readonly kind: "error"; readonly error: number; readonly reason?: string };

/** One thing in a folder. */
export interface FolderEntry {
	readonly name: string;
	readonly kind: "file" | "directory" | "other";
}

/** Of a folder with more than this the rest is not told. */
export const mostEntries = 10_000;

/** What a host without files has at every path: nothing. */
export const noFile: HostFile = { kind: "error", error: 2 };
