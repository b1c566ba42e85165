// The wire form of the Debug Adapter Protocol: `Content-Length: N`, an empty
// line, N bytes of JSON. Both directions, over plain byte arrays, so that it
// runs anywhere. Reading never throws and never gets stuck: what is not a
// message comes out as a `broken` item with one sentence, and reading goes on at
// the next header.

import { joined } from "../machine/byteStrings.ts";

/** What the bytes of a stream turned out to be. */
export type Frame =
	| { readonly kind: "message"; readonly message: unknown }
	| { readonly kind: "broken"; readonly reason: string };

/** No message of ours or of any client comes near this many bytes. */
const longestBody = 64 * 1024 * 1024;
const longestHeader = 4096;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const separator = [13, 10, 13, 10];

/** One message as it goes on the wire. */
export function frame(message: object): Uint8Array {
	const body = JSON.stringify(message);
	const text = withHeader(body, body.length);
	const bytes = encoder.encode(text);
	// Nearly all messages are ASCII, with as many bytes as characters.
	const more = bytes.length - text.length;
	return more === 0 ? bytes : encoder.encode(withHeader(body, body.length + more));
}

function withHeader(body: string, length: number): string {
	return `Content-Length: ${length}\r\n\r\n${body}`;
}

/** Takes a stream's chunks as they come and gives the frames that they complete. */
export class FrameReader {
	#rest: Uint8Array = new Uint8Array(0);
	/** Bytes of the body being waited for; undefined while in a header. */
	#awaited: number | undefined;
	/** Chunks behind `rest`, put together only when there are enough of them: a long message comes in thousands. */
	#chunks: Uint8Array[] = [];
	#length = 0;

	push(chunk: Uint8Array): Frame[] {
		this.#chunks.push(chunk);
		this.#length += chunk.length;
		if (this.#awaited !== undefined && this.#length < this.#awaited) {
			return [];
		}
		this.#rest = this.#chunks.length === 1 ? chunk : joined(this.#chunks);
		const frames: Frame[] = [];
		while (this.#advance(frames)) {
			// Each turn takes one header or one body off the front.
		}
		this.#chunks = this.#rest.length === 0 ? [] : [this.#rest];
		this.#length = this.#rest.length;
		return frames;
	}

	#advance(frames: Frame[]): boolean {
		return this.#awaited === undefined ? this.#takeHeader(frames) : this.#takeBody(this.#awaited, frames);
	}

	#takeHeader(frames: Frame[]): boolean {
		const end = indexOf(this.#rest, separator);
		if (end < 0) {
			return this.#dropEndlessHeader(frames);
		}
		const header = text(this.#rest.subarray(0, end));
		this.#rest = this.#rest.subarray(end + separator.length);
		const length = contentLength(header);
		if (typeof length === "string") {
			frames.push({ kind: "broken", reason: length });
		} else {
			this.#awaited = length;
		}
		return true;
	}

	#dropEndlessHeader(frames: Frame[]): false {
		if (this.#rest.length > longestHeader) {
			frames.push({ kind: "broken", reason: `no header ended within ${longestHeader} bytes` });
			// The last three bytes may begin the separator that the next chunk completes.
			this.#rest = this.#rest.slice(-3);
		}
		return false;
	}

	#takeBody(length: number, frames: Frame[]): boolean {
		if (this.#rest.length < length) {
			return false;
		}
		frames.push(parsed(text(this.#rest.subarray(0, length))));
		this.#rest = this.#rest.subarray(length);
		this.#awaited = undefined;
		return true;
	}
}

/** The length a header announces, or a sentence on what is wrong with it. */
function contentLength(header: string): number | string {
	// Anything may stand before the header when a message before it was cut short.
	const found = /Content-Length:[ \t]*([^\r\n]*)/i.exec(header)?.[1]?.trim();
	if (found === undefined) {
		return "a header has no Content-Length";
	}
	if (!/^\d{1,9}$/.test(found) || Number(found) > longestBody) {
		return `Content-Length is ${JSON.stringify(found.slice(0, 40))}, not a number of bytes`;
	}
	return Number(found);
}

function parsed(body: string): Frame {
	try {
		return { kind: "message", message: JSON.parse(body) };
	} catch (error) {
		return { kind: "broken", reason: `a message is not JSON: ${error instanceof Error ? error.message : error}` };
	}
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
	for (let index = 0; index + wanted.length <= bytes.length; index++) {
		if (wanted.every((byte, offset) => bytes[index + offset] === byte)) {
			return index;
		}
	}
	return -1;
}

function text(bytes: Uint8Array): string {
	return decoder.decode(bytes);
}
