// What a program run from the command line learns from outside: our own standard
// input or a file, the clock, chance. Reading never waits inside the machine:
// the machine stops with `input`, its output is shown, and `wait` fetches more.

import { randomFillSync } from "node:crypto";
import { readSync } from "node:fs";
import type { Host } from "../machine/host.ts";
import { pause } from "./output.ts";

const chunkSize = 64 * 1024;

export class TerminalHost implements Host {
	#pending: Uint8Array;
	#ended: boolean;

	/** With a file's bytes, input is these and then its end; without, it is our standard input. */
	constructor(file?: Uint8Array) {
		this.#pending = file ?? new Uint8Array(0);
		this.#ended = file !== undefined;
	}

	read(most: number): Uint8Array | undefined {
		if (this.#pending.length === 0) {
			return this.#ended ? this.#pending : undefined;
		}
		const taken = this.#pending.slice(0, most);
		this.#pending = this.#pending.slice(most);
		return taken;
	}

	/** Waits until there is input or it has ended. */
	wait(): void {
		const chunk = new Uint8Array(chunkSize);
		const count = readBlocking(chunk);
		this.#pending = chunk.slice(0, count);
		this.#ended = count === 0;
	}

	now(): bigint {
		return BigInt(Date.now()) * 1_000_000n;
	}

	random(count: number): Uint8Array {
		return randomFillSync(new Uint8Array(count));
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
