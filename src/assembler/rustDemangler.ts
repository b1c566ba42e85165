// Names in Rust's newer mangling ("v0", RFC 2603) as the paths that they stand for:
// `_RNvXs9_…3fmt3num3implNtB9_7Display3fmt` is `<i32 as core::fmt::Display>::fmt`.
// Of a generic function the arguments are left out at the end, so that its name
// is its path; those of types stay. A text that is no such name gives undefined.

/** Types of one letter. */
const basicTypes: Readonly<Record<string, string>> = {
	a: "i8",
	b: "bool",
	c: "char",
	d: "f64",
	e: "str",
	f: "f32",
	h: "u8",
	i: "isize",
	j: "usize",
	l: "i32",
	m: "u32",
	n: "i128",
	o: "u128",
	s: "i16",
	t: "u16",
	u: "()",
	v: "...",
	x: "i64",
	y: "u64",
	z: "!",
	p: "_",
};

/** How types that hold one other are written. */
const holders: Readonly<Record<string, readonly [before: string, after: string]>> = {
	S: ["[", "]"],
	P: ["*const ", ""],
	O: ["*mut ", ""],
	R: ["&", ""],
	Q: ["&mut ", ""],
};

/** Names refer back to what stands in them: of so many paths and types no real one is made. */
const most = 2000;

/** The path of a name in the newer mangling, with the arguments of a generic function only where they are wanted. */
export function demangledRust(name: string, isWhole = false): string | undefined {
	const text = /^_?_R([A-Z].*)$/.exec(name)?.[1];
	if (text === undefined) {
		return undefined;
	}
	const reader = new NameReader(text);
	const path = reader.path(false, isWhole);
	return reader.isBad ? undefined : path;
}

class NameReader {
	isBad = false;
	private at = 0;
	/** How many paths and types may still be read. */
	private left = most;
	private readonly text: string;

	constructor(text: string) {
		this.text = text;
	}

	/** Generic arguments are written where the path is a part of a type. */
	path(isInType: boolean, isWhole = false): string {
		if (this.left-- <= 0) {
			return this.fail();
		}
		switch (this.letter()) {
			case "C":
				return this.identifier().text;
			case "M":
				this.implementation();
				return `<${this.type()}>`;
			case "X": {
				this.implementation();
				const type = this.type();
				return `<${type} as ${this.path(true)}>`;
			}
			case "Y": {
				const type = this.type();
				return `<${type} as ${this.path(true)}>`;
			}
			case "N":
				return this.nested(isInType);
			case "I": {
				const path = this.path(isInType);
				const values = this.list(() => this.argument()).filter((argument) => argument !== "");
				const list = `<${values.join(", ")}>`;
				return values.length === 0 ? path : isInType ? path + list : isWhole ? `${path}::${list}` : path;
			}
			case "B":
				return this.back(() => this.path(isInType));
			default:
				return this.fail();
		}
	}

	private nested(isInType: boolean): string {
		const space = this.letter();
		const path = this.path(isInType);
		const { text, number } = this.identifier();
		if (/[a-z]/.test(space)) {
			return text === "" ? path : `${path}::${text}`;
		}
		const kind = { C: "closure", S: "shim" }[space] ?? space;
		return `${path}::{${kind}${text === "" ? "" : `:${text}`}#${number}}`;
	}

	/** The place of an implementation, which tells nothing. */
	private implementation(): void {
		this.disambiguator();
		this.path(false);
	}

	private argument(): string {
		if (this.accept("L")) {
			this.number();
			return "";
		}
		return this.accept("K") ? this.constant() : this.type();
	}

	private type(): string {
		if (this.left-- <= 0) {
			return this.fail();
		}
		const letter = this.text[this.at] ?? "";
		const basic = basicTypes[letter];
		const holder = holders[letter];
		if (basic !== undefined) {
			this.at++;
			return basic;
		}
		if (holder) {
			this.at++;
			this.lifetime();
			return holder[0] + this.type() + holder[1];
		}
		switch (letter) {
			case "A": {
				this.at++;
				const element = this.type();
				return `[${element}; ${this.constant()}]`;
			}
			case "T": {
				this.at++;
				const types = this.list(() => this.type());
				return `(${types.join(", ")}${types.length === 1 ? "," : ""})`;
			}
			case "F":
				this.at++;
				return this.functionType();
			case "D":
				this.at++;
				return this.traitObject();
			case "B":
				this.at++;
				return this.back(() => this.type());
			default:
				return this.path(true);
		}
	}

	private functionType(): string {
		this.binder();
		const unsafe = this.accept("U") ? "unsafe " : "";
		const convention = this.accept("K")
			? `extern "${this.accept("C") ? "C" : this.identifier().text.replaceAll("_", "-")}" `
			: "";
		const types = this.list(() => this.type());
		const result = this.type();
		return `${unsafe}${convention}fn(${types.join(", ")})${result === "()" ? "" : ` -> ${result}`}`;
	}

	private traitObject(): string {
		this.binder();
		const traits = this.list(() => {
			const path = this.path(true);
			const bindings: string[] = [];
			while (this.accept("p")) {
				const { text } = this.identifier();
				bindings.push(`${text} = ${this.type()}`);
			}
			return bindings.length === 0
				? path
				: `${path.replace(/>$/, "")}${path.endsWith(">") ? ", " : "<"}${bindings.join(", ")}>`;
		});
		this.lifetime();
		return `dyn ${traits.join(" + ")}`;
	}

	private constant(): string {
		if (this.left-- <= 0) {
			return this.fail();
		}
		if (this.accept("p")) {
			return "_";
		}
		if (this.accept("B")) {
			return this.back(() => this.constant());
		}
		const type = this.type();
		const [whole = "", sign = "", digits = ""] = /^(n?)([0-9a-f]*)_/.exec(this.text.slice(this.at)) ?? [];
		if (whole === "") {
			return this.fail();
		}
		this.at += whole.length;
		const value = BigInt(`0x${digits || "0"}`);
		return type === "bool" ? String(value === 1n) : `${sign === "n" ? "-" : ""}${value}`;
	}

	private identifier(): { readonly text: string; readonly number: bigint } {
		const number = this.disambiguator();
		const isForeign = this.accept("u");
		const [whole = "", digits = ""] = /^(0|[1-9]\d*)_?/.exec(this.text.slice(this.at)) ?? [];
		// An underscore is there where what follows begins with a digit or one itself; such an identifier has two.
		const start = this.at + whole.length;
		const text = this.text.slice(start, start + Number(digits));
		if (whole === "" || text.length < Number(digits)) {
			return { text: this.fail(), number };
		}
		this.at = start + text.length;
		return { text: isForeign ? `{${text}}` : text, number };
	}

	private disambiguator(): bigint {
		return this.accept("s") ? this.number() + 1n : 0n;
	}

	private binder(): void {
		if (this.accept("G")) {
			this.number();
		}
	}

	private lifetime(): void {
		if (this.accept("L")) {
			this.number();
		}
	}

	/** In base 62: `_` is 0, `0_` is 1. */
	private number(): bigint {
		const [whole = "", digits = ""] = /^([0-9a-zA-Z]*)_/.exec(this.text.slice(this.at)) ?? [];
		if (whole === "") {
			this.fail();
		}
		this.at += whole.length;
		const places = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
		const value = [...digits].reduce((sum, digit) => sum * 62n + BigInt(places.indexOf(digit)), 0n);
		return digits === "" ? 0n : value + 1n;
	}

	/** What stands at an earlier place of the name. */
	private back(read: () => string): string {
		const before = this.at - 1;
		const target = Number(this.number());
		const after = this.at;
		if (this.isBad || target >= before) {
			return this.fail();
		}
		this.at = target;
		const text = read();
		this.at = after;
		return text;
	}

	private list(read: () => string): readonly string[] {
		const items: string[] = [];
		while (!this.isBad && !this.accept("E")) {
			items.push(read());
		}
		return items;
	}

	private letter(): string {
		return this.text[this.at++] ?? this.fail();
	}

	private accept(letter: string): boolean {
		const is = this.text[this.at] === letter;
		this.at += is ? 1 : 0;
		return is;
	}

	private fail(): string {
		this.isBad = true;
		this.at = this.text.length;
		return "";
	}
}
