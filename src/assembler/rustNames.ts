// The names of Rust's own libraries as paths: `core::panicking::panic`, however a
// compiler wrote them. There are two manglings, both of which put a hash or a
// number of the compiler's version into the name, so that no name can be known
// beforehand; and Compiler Explorer writes plain paths. One function has one path
// here: `<i32 as core::fmt::Display>::fmt`, and without angles around a type alone.

import { demangledRust } from "./rustDemangler.ts";

/** Names of the crates that come with the compiler; `__rustc` is that of the allocator's names. */
const library = /(?:^|[^\w:])(?:core|alloc|std|hashbrown|__rustc)::/;

/** The path of a function of Rust's libraries; undefined for any other name. */
export function rustPath(name: string): string | undefined {
	const path = demangledRust(name) ?? olderPath(name) ?? (readable.test(name) ? name : undefined);
	return path !== undefined && (library.test(path) || onBasicType.test(path)) ? normal(path) : undefined;
}

/** The types that a generic function's name says it is an instance for. */
export function rustTypes(name: string): readonly string[] {
	const types = /::<(.*)>$/.exec(demangledRust(name, true) ?? name)?.[1];
	return types?.split(/, (?![^<]*>)/) ?? [];
}

/** As Compiler Explorer has them; what has parentheses, or only one part behind `std`, is C++. */
const readable =
	/^(?:core|alloc|__rustc)(?:::[\w<>, &[\]']+)+$|^std(?:::\w+){2,}$|^<[^()]*\b(?:core|alloc|std)::[^()]*>(?:::\w+)+$|^<(?:str|\[\w+\])>::\w+$/;

/** A method of a type that needs no crate. */
const onBasicType = /^<(?:str|\[\w+\]|[iuf]\d+|[iu]size|char|bool)>::/;

/** `core::fmt::num::imp::<impl core::fmt::Display for i32>::fmt` is where such a function stands, not whose it is. */
const placed = /^.*<impl (.*) for (.*)>::(\w+)$/;
const placedAlone = /^.*<impl (.*)>::(\w+)$/;

function normal(path: string): string {
	return path
		.replace(placed, "<$2 as $1>::$3")
		.replace(placedAlone, "$1::$2")
		.replace(/^<((?:[^<>]|<[^<>]*>)*)>(?=::)/, (whole, type) => (type.includes(" as ") ? whole : type));
}

const escapes: Readonly<Record<string, string>> = {
	SP: "@",
	BP: "*",
	RF: "&",
	LT: "<",
	GT: ">",
	LP: "(",
	RP: ")",
	C: ",",
};

/** The older mangling is C++'s, with a hash for its last part. */
function olderPath(name: string): string | undefined {
	const old = /^_?_ZN(\d.*?)17h[0-9a-f]{16}E$/.exec(name)?.[1];
	const parts = old === undefined ? [] : identifiersOf(old);
	const texts = parts.map((part) =>
		part
			.replace(/^_(?=\$)/, "")
			.replace(/\$(u[0-9a-f]+|[A-Z]+)\$/g, (whole, letters: string) =>
				letters.startsWith("u")
					? String.fromCodePoint(Number.parseInt(letters.slice(1), 16))
					: (escapes[letters] ?? whole),
			)
			.replaceAll("..", "::"),
	);
	return texts.length === 0 ? undefined : texts.join("::");
}

/** The identifiers that a text begins with, each behind its length. */
export function identifiersOf(text: string): readonly string[] {
	const parts: string[] = [];
	let rest = text;
	for (let match = /^\d+/.exec(rest); match; match = /^\d+/.exec(rest)) {
		const [size] = match;
		const end = size.length + Number(size);
		parts.push(rest.slice(size.length, end));
		rest = rest.slice(end);
	}
	return parts;
}
