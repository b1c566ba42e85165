// What a program run from the command line learns from outside: our own standard
// input or a file, the disk, the clock, chance. Reading never waits inside the
// machine: it stops with `input`, its output is shown, and `wait` fetches more.

import { readSync } from "node:fs";
import { ConsoleHost } from "../adapter/consoleHost.ts";
import { guestFolder } from "../adapter/guestFolder.ts";
import { mostBytes } from "../machine/files/content.ts";
import type { HostFile } from "../machine/host.ts";
import { look } from "./disk.ts";
import { pause } from "./output.ts";

const chunkSize = 64 * 1024;

/** Without a file's bytes, input is our standard input, a chunk for each `wait`. */
export class TerminalHost extends ConsoleHost {
	/** The folder that we run in, which is the program's too. */
	readonly folder = guestFolder(process.cwd());

	override file(path: string): HostFile {
		return look(this.folder.outside(path), mostBytes);
	}

	/** Waits until there is input or it has ended. */
	wait(): void {
		const chunk = new Uint8Array(chunkSize);
		const count = readBlocking(chunk);
		if (count === 0) {
			this.close();
		} else {
			this.add(chunk.subarray(0, count));
		}
	}
}

function readBlocking(chunk: Uint8Array): number {
	for (;;) {
		try {
			return readSync(0, chunk);
		} catch (error) {
			const code = error instanceof Error && "code" in error ? error.code : undefined;
			// Windows reports the end of a console or pipe as an error.
			if (code === "EOF") {
				return 0;
			}
			if (code !== "EAGAIN") {
				throw error;
			}
			pause(10);
		}
	}
}
