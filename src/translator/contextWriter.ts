// Loads and stores of the context's fields in compiled code: the part of its state
// that is not worth a local, since it is written often and hardly ever read.

import type { Code } from "./code.ts";

export class ContextWriter {
	private readonly code: Code;
	private readonly offset: number;

	/** @param offset of the context in the arena. */
	constructor(code: Code, offset: number) {
		this.code = code;
		this.offset = offset;
	}

	/** Offset of a field in the arena. */
	placeOf(field: number): number {
		return this.offset + field;
	}

	/** Pushes a field of 4 bytes. */
	pushWord(field: number): void {
		this.code.constant32(0);
		this.code.access("i32.load", this.offset + field);
	}

	/** Pushes a field of 8 bytes. */
	pushLong(field: number): void {
		this.code.constant32(0);
		this.code.access("i64.load", this.offset + field);
	}

	/** Sets a field of 4 bytes to what `push` pushes. */
	setWord(field: number, push: () => void): void {
		this.code.constant32(0);
		push();
		this.code.access("i32.store", this.offset + field);
	}

	/** Sets a field of 8 bytes to what `push` pushes. */
	setLong(field: number, push: () => void): void {
		this.code.constant32(0);
		push();
		this.code.access("i64.store", this.offset + field);
	}
}
