// getopt and getopt_long as glibc has them (its posix/getopt.c): words that are no
// options are moved behind those that are, `+` and `-` before the letters say
// otherwise, and names of options may be cut short. What they keep between calls
// lies in the program's memory, behind `optarg` and the other variables of
// unistd.h; assembler/optionCode.ts lays it out.

import { bytesOf, textOf } from "../byteStrings.ts";
import type { LibraryCall, Pointer, Result } from "./libraryCall.ts";
import { send, standard } from "./streams.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const optionFunctions = {
	/** getopt_long with what is kept as its sixth argument; without long names it is getopt. */
	__getopt: (call) => BigInt.asUintN(32, BigInt(new Options(call).next())),
} satisfies Record<string, LibraryFunction>;

/** One option with a long name, as the program lists it. */
interface LongOption {
	readonly name: string;
	/** 0 for no argument, 1 for one that is needed, 2 for one that may be. */
	readonly argument: number;
	/** Where the value goes; 0 when it is returned. */
	readonly flag: bigint;
	readonly value: number;
	readonly index: number;
}

const longOptionSize = 32n;
/** What is returned where there is no further option, and for a word that is none. */
const end = -1;
const plainWord = 1;
const [question, colon] = [63, 58];

/** Fields of what is kept, by their offsets. */
const offsets = {
	index: 8n,
	prints: 12n,
	option: 16n,
	isBegun: 20n,
	rest: 24n,
	first: 32n,
	last: 36n,
	lastOption: 40n,
} as const;

class Options {
	private readonly call: LibraryCall;
	private readonly words: bigint[];
	private readonly letters: string;
	private readonly order: "permute" | "require" | "return";
	private readonly kept: Pointer;
	private readonly prints: boolean;
	private argument = 0n;
	private index: number;
	private option: number;
	/** Where in a word of several letters the next one is; 0 for nowhere. */
	private rest: bigint;
	/** Words that are no options and have been passed over: from `first` up to `last`. */
	private first: number;
	private last: number;

	constructor(call: LibraryCall) {
		this.call = call;
		this.kept = call.pointer(5, "optarg");
		const count = Math.max(call.int(0), 0);
		const { address, role } = call.pointer(1, "argv");
		this.words = Array.from({ length: count }, (_, at) => call.number({ address: address + BigInt(8 * at), role }, 64));
		const written = textOf(call.text(call.pointer(2, "optstring")));
		this.order = written.startsWith("+") ? "require" : written.startsWith("-") ? "return" : "permute";
		this.letters = this.order === "permute" ? written : written.slice(1);
		this.prints = this.field("prints") !== 0 && !this.letters.startsWith(":");
		const begins = this.field("index") === 0 || this.field("isBegun") === 0;
		this.index = this.field("index") || 1;
		// What `optopt` is set to between calls is not looked at.
		this.option = this.field("lastOption");
		this.rest = begins ? 0n : call.number(this.place("rest"), 64);
		this.first = begins ? this.index : this.field("first");
		this.last = begins ? this.index : this.field("last");
	}

	/** The next option's letter or value. */
	next(): number {
		const before = [...this.words];
		const result = this.words.length === 0 ? end : this.read();
		this.keep(before);
		return result;
	}

	private read(): number {
		const isInWord = this.rest !== 0n && this.call.number({ address: this.rest, role: "a word of argv" }, 8) !== 0n;
		if (isInWord) {
			return this.readLetter();
		}
		this.skipWords();
		if (this.index >= this.words.length) {
			this.index = this.first === this.last ? this.index : this.first;
			return end;
		}
		if (this.isPlain(this.index)) {
			if (this.order === "require") {
				return end;
			}
			this.argument = this.take();
			return plainWord;
		}
		const word = this.words[this.index] ?? 0n;
		if (this.call.word(3) !== 0n && this.text(word).startsWith("--")) {
			return this.readLong(this.text(word + 2n), word + 2n);
		}
		this.rest = word + 1n;
		return this.readLetter();
	}

	/** Goes to the next word that is an option, and moves those before it that are none behind what was read. */
	private skipWords(): void {
		this.last = Math.min(this.last, this.index);
		this.first = Math.min(this.first, this.index);
		if (this.order === "permute") {
			this.gather();
			while (this.index < this.words.length && this.isPlain(this.index)) {
				this.index += 1;
			}
			this.last = this.index;
		}
		if (this.index < this.words.length && this.text(this.words[this.index] ?? 0n) === "--") {
			this.index += 1;
			this.gather();
			this.last = this.words.length;
			this.index = this.words.length;
		}
	}

	/** Moves the words that were passed over behind the options that followed them. */
	private gather(): void {
		if (this.first === this.last) {
			this.first = this.index;
		} else if (this.last !== this.index) {
			const plain = this.words.slice(this.first, this.last);
			const options = this.words.slice(this.last, this.index);
			this.words.splice(this.first, plain.length + options.length, ...options, ...plain);
			this.first += options.length;
			this.last = this.index;
		}
	}

	private readLetter(): number {
		const { call } = this;
		const code = Number(call.number({ address: this.rest, role: "a word of argv" }, 8));
		const letter = String.fromCharCode(code);
		this.rest += 1n;
		const hasMore = call.number({ address: this.rest, role: "a word of argv" }, 8) !== 0n;
		this.index += hasMore ? 0 : 1;
		const at = letter === ":" || letter === ";" ? -1 : this.letters.indexOf(letter);
		if (at < 0) {
			this.option = code;
			return this.complain(`invalid option -- '${letter}'`, question);
		}
		if (this.letters[at + 1] !== ":") {
			return code;
		}
		const mayLack = this.letters[at + 2] === ":";
		const attached = this.rest;
		this.rest = 0n;
		if (hasMore) {
			this.argument = attached;
			this.index += 1;
		} else if (!mayLack && this.index >= this.words.length) {
			this.option = code;
			return this.complain(`option requires an argument -- '${letter}'`, this.lacking());
		} else if (!mayLack) {
			this.argument = this.take();
		}
		return code;
	}

	/** Reads `name` or `name=argument`, which stands at an address. */
	private readLong(text: string, address: bigint): number {
		const [name = ""] = text.split("=", 1);
		this.index += 1;
		this.rest = 0n;
		const found = this.findLong(name, text);
		if (!found) {
			this.option = 0;
			return question;
		}
		const hasArgument = name.length < text.length;
		if (hasArgument && found.argument === 0) {
			this.option = found.value;
			return this.complain(`option '--${found.name}' doesn't allow an argument`, question);
		}
		if (hasArgument) {
			this.argument = address + BigInt(name.length + 1);
		} else if (found.argument === 1 && this.index >= this.words.length) {
			this.option = found.value;
			return this.complain(`option '--${found.name}' requires an argument`, this.lacking());
		} else if (found.argument === 1) {
			this.argument = this.take();
		}
		if (this.call.word(4) !== 0n) {
			this.call.writeNumber(this.call.pointer(4, "longindex"), 32, BigInt(found.index));
		}
		if (found.flag !== 0n) {
			this.call.writeNumber({ address: found.flag, role: "a flag of longopts" }, 32, BigInt(found.value));
			return 0;
		}
		return found.value;
	}

	private findLong(name: string, text: string): LongOption | undefined {
		const options = [...this.longOptions()];
		const exact = options.find((option) => option.name === name);
		const [found, ...others] = exact ? [exact] : options.filter((option) => option.name.startsWith(name));
		if (!found) {
			this.complain(`unrecognized option '--${text}'`, question);
			return undefined;
		}
		if (others.every((other) => meansSame(found, other))) {
			return found;
		}
		const names = [found, ...others].map((option) => ` '--${option.name}'`).join("");
		this.complain(`option '--${text}' is ambiguous; possibilities:${names}`, question);
		return undefined;
	}

	private *longOptions(): Generator<LongOption> {
		const { address, role } = this.call.pointer(3, "longopts");
		for (let at = address, index = 0; ; at += longOptionSize, index += 1) {
			const field = (offset: bigint, width: 32 | 64) => this.call.number({ address: at + offset, role }, width);
			const name = field(0n, 64);
			if (name === 0n) {
				return;
			}
			const value = Number(BigInt.asIntN(32, field(24n, 32)));
			yield { name: this.text(name), argument: Number(field(8n, 32)), flag: field(16n, 64), value, index };
		}
	}

	private take(): bigint {
		const word = this.words[this.index] ?? 0n;
		this.index += 1;
		return word;
	}

	/** What a missing argument is told by. */
	private lacking(): number {
		return this.letters.startsWith(":") ? colon : question;
	}

	private complain(message: string, result: number): number {
		if (this.prints) {
			send(this.call, standard.error, bytesOf(`${this.text(this.words[0] ?? 0n)}: ${message}\n`));
		}
		return result;
	}

	private isPlain(index: number): boolean {
		const text = this.text(this.words[index] ?? 0n);
		return !text.startsWith("-") || text === "-";
	}

	private text(address: bigint): string {
		return textOf(this.call.text({ address, role: "a word of argv" }));
	}

	private place(name: keyof typeof offsets): Pointer {
		return { address: this.kept.address + offsets[name], role: "what getopt keeps" };
	}

	private field(name: keyof typeof offsets): number {
		return Number(BigInt.asIntN(32, this.call.number(this.place(name), 32)));
	}

	/** Puts down what is kept, and argv where its order is another. */
	private keep(before: readonly bigint[]): void {
		const { call } = this;
		const { address, role } = call.pointer(1, "argv");
		for (const [at, word] of this.words.entries()) {
			if (word !== before[at]) {
				call.writeNumber({ address: address + BigInt(8 * at), role }, 64, word);
			}
		}
		call.writeNumber(this.kept, 64, this.argument);
		const { index, option, first, last } = this;
		const numbers = { index, option, isBegun: 1, first, last, lastOption: option };
		for (const name of ["index", "option", "isBegun", "first", "last", "lastOption"] as const) {
			call.writeNumber(this.place(name), 32, BigInt(numbers[name]));
		}
		call.writeNumber(this.place("rest"), 64, this.rest);
	}
}

function meansSame(one: LongOption, other: LongOption): boolean {
	return one.argument === other.argument && one.flag === other.flag && one.value === other.value;
}
