// The arguments behind a `...`, as the System V ABI passes them (section 3.5.7):
// integers in what is left of the six registers, floating-point numbers in xmm0
// to xmm7, and from then on words on the stack; a `long double` is always there, in
// 16 bytes; or all of that through a `va_list`.

import type { LibraryCall, Pointer } from "./libraryCall.ts";

/** One after another. */
export interface VariableArguments {
	/** The next argument of the integer class: 64 bits, of which the type says how many count. */
	integer(): bigint;
	/** The next `double`, its 64 bits. */
	floating(): bigint;
	/** The next `long double`, its 80 bits. */
	long(): bigint;
	/** The number of the argument taken last, counted from 1; what messages call it. */
	readonly last: number;
}

/** How an argument is passed. */
export type ArgumentClass = "integer" | "floating" | "long";

const generalRegisters = 6;
const vectorRegisters = 8;

/** The arguments of a call after its first `fixed` ones. */
export class PassedArguments implements VariableArguments {
	last: number;
	private readonly call: LibraryCall;
	private general: number;
	private vector = 0;
	private stack = 0;

	constructor(call: LibraryCall, fixed: number) {
		this.call = call;
		this.general = fixed;
		this.last = fixed;
	}

	integer(): bigint {
		this.last++;
		return this.general < generalRegisters ? this.call.word(this.general++) : this.call.stackWord(this.stack++);
	}

	floating(): bigint {
		this.last++;
		return this.vector < vectorRegisters ? this.call.vector(this.vector++) : this.call.stackWord(this.stack++);
	}

	long(): bigint {
		this.last++;
		this.stack += this.stack & 1;
		this.stack += 2;
		return this.call.stackLong(this.stack - 2);
	}
}

/**
 * Arguments that a format names by number (POSIX: `%2$d`). All are fetched in their order, each as what the
 * format takes it for; what it does not name is of the integer class.
 */
export class NumberedArguments implements VariableArguments {
	private readonly before: number;
	private readonly values: readonly bigint[];
	private next = 0;

	/** With the class of each argument behind the format. */
	constructor(classes: readonly ArgumentClass[], values: VariableArguments) {
		this.before = values.last;
		this.values = classes.map((kind) => values[kind]());
	}

	get last(): number {
		return this.before + this.next;
	}

	/** Lets the argument of this number, from 1, be the next. */
	choose(number: number): void {
		this.next = number - 1;
	}

	integer(): bigint {
		this.next++;
		return this.values[this.next - 1] ?? 0n;
	}

	floating(): bigint {
		return this.integer();
	}

	long(): bigint {
		return this.integer();
	}
}

/** The arguments that a `va_list` stands for. The list itself stays as it was: C lets nobody look at it again. */
export class ListedArguments implements VariableArguments {
	last: number;
	private readonly call: LibraryCall;
	private general: bigint;
	private vector: bigint;
	private overflow: bigint;
	private readonly saved: bigint;
	private readonly role: string;

	constructor(call: LibraryCall, list: Pointer, fixed: number) {
		this.call = call;
		this.role = list.role;
		this.last = fixed;
		this.general = this.read(list.address, 32);
		this.vector = this.read(list.address + 4n, 32);
		this.overflow = this.read(list.address + 8n, 64);
		this.saved = this.read(list.address + 16n, 64);
	}

	integer(): bigint {
		this.last++;
		if (this.general >= 48n) {
			return this.overflowWord();
		}
		this.general += 8n;
		return this.read(this.saved + this.general - 8n, 64);
	}

	floating(): bigint {
		this.last++;
		if (this.vector >= 176n) {
			return this.overflowWord();
		}
		this.vector += 16n;
		return this.read(this.saved + this.vector - 16n, 64);
	}

	long(): bigint {
		this.last++;
		this.overflow = (this.overflow + 15n) & -16n;
		this.overflow += 16n;
		return this.read(this.overflow - 16n, 64) | (this.read(this.overflow - 8n, 16) << 64n);
	}

	private overflowWord(): bigint {
		this.overflow += 8n;
		return this.read(this.overflow - 8n, 64);
	}

	private read(address: bigint, width: 16 | 32 | 64): bigint {
		return this.call.number({ address, role: this.role }, width);
	}
}
