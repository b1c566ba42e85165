// Writing to stdout and stderr without losing or reordering anything: buffered
// here, then handed to the system synchronously, so that a slow reader slows us
// down instead of filling memory, and a reader that is gone ends us quietly.

import { writeSync } from "node:fs";
import { ClosedOutput } from "./errors.ts";

const bufferSize = 64 * 1024;

export class Output {
	readonly #descriptor: number;
	#pieces: Uint8Array[] = [];
	#size = 0;

	/** 1 is stdout, 2 stderr. */
	constructor(descriptor: number) {
		this.#descriptor = descriptor;
	}

	/** @throws ClosedOutput when the reader has gone. */
	write(data: string | Uint8Array): void {
		const bytes = typeof data === "string" ? Buffer.from(data) : data;
		this.#pieces.push(bytes);
		this.#size += bytes.length;
		if (this.#size >= bufferSize) {
			this.flush();
		}
	}

	flush(): void {
		const whole = Buffer.concat(this.#pieces);
		this.#pieces = [];
		this.#size = 0;
		for (let offset = 0; offset < whole.length; ) {
			offset += writeSome(this.#descriptor, whole, offset);
		}
	}
}

function writeSome(descriptor: number, bytes: Uint8Array, offset: number): number {
	try {
		return writeSync(descriptor, bytes, offset);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : undefined;
		if (code === "EAGAIN") {
			// A pipe that somebody made non-blocking is full.
			pause(1);
			return 0;
		}
		if (code === "EPIPE") {
			throw new ClosedOutput();
		}
		throw error;
	}
}

/** Blocks this thread for some milliseconds. */
export function pause(milliseconds: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
