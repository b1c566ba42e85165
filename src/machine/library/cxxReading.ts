// One reading from a C++ stream: what is looked at and taken of it, and how the
// stream is afterwards. What the characters mean is the reader's (cxxInput.ts).

import { CxxStream, formatFlags, type StreamBuffer, stateBits } from "./cxxStreamState.ts";
import type { LibraryCall } from "./libraryCall.ts";

/** The reading of the call's stream. */
export class Input {
	hasEnded = false;
	private readonly stream: CxxStream;
	private readonly call: LibraryCall;
	private readonly source: StreamBuffer;
	private isReady = false;
	private last: number | undefined;

	constructor(call: LibraryCall) {
		this.call = call;
		this.stream = new CxxStream(call);
		this.source = this.stream.buffer;
	}

	get base(): 8 | 10 | 16 {
		return this.stream.has(formatFlags.hex) ? 16 : this.stream.has(formatFlags.oct) ? 8 : 10;
	}

	/** Whether a bool is read by its name. */
	get hasNames(): boolean {
		return this.stream.has(formatFlags.boolalpha);
	}

	/** Whether anything can be read; white space is skipped first where it is to be. */
	begin(skips: boolean): boolean {
		this.isReady = this.stream.begin();
		if (this.isReady && skips && this.stream.has(formatFlags.skipws)) {
			this.skipSpace();
		}
		return this.isReady;
	}

	skipSpace(): void {
		while (isSpace(this.peek())) {
			this.take();
		}
	}

	peek(): number {
		const code = this.source.peek();
		this.hasEnded ||= code < 0;
		return code;
	}

	next(): number {
		return this.peek() < 0 ? -1 : this.take();
	}

	private take(): number {
		const code = this.source.next();
		this.last = code;
		return code;
	}

	/** Takes a delimiter if it is there. */
	takes(delimiter: number): boolean {
		const isThere = !this.hasEnded && this.peek() === delimiter;
		if (isThere) {
			this.take();
		}
		return isThere;
	}

	/** As many characters as have a shape together. */
	matching(shape: () => RegExp): string {
		let text = "";
		const pattern = shape();
		for (let code = this.peek(); code >= 0 && pattern.test(text + String.fromCharCode(code)); code = this.peek()) {
			text += String.fromCharCode(this.take());
		}
		return text;
	}

	word(most: number): readonly number[] {
		const word: number[] = [];
		while (word.length < most && this.peek() >= 0 && !isSpace(this.peek())) {
			word.push(this.take());
		}
		return word;
	}

	upTo(delimiter: number, most: number): readonly number[] {
		const line: number[] = [];
		while (line.length < most && this.peek() >= 0 && this.peek() !== delimiter) {
			line.push(this.take());
		}
		return line;
	}

	/** The field's width, where one is set. */
	width(otherwise: number): number {
		const { width } = this.stream;
		return width > 0 ? width : otherwise;
	}

	/** What `gcount` tells. */
	count(characters: number): void {
		this.call.writeNumber({ address: this.stream.address + 8n, role: "the stream" }, 64, BigInt(characters));
	}

	/** Writes the result down and says how it went: what is `always` written, and what where all is well. */
	end(isDone: boolean, store: () => void, always: () => void = () => undefined): bigint {
		if (this.isReady) {
			if (this.last !== undefined) {
				this.source.note(this.last);
			}
			always();
			if (isDone) {
				store();
			}
			this.stream.clearWidth();
		}
		this.stream.addState((this.hasEnded ? stateBits.end : 0) | (isDone && this.isReady ? 0 : stateBits.fail));
		return this.stream.address;
	}
}

function isSpace(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13);
}
