// The names of Rust's own libraries as paths: `core::panicking::panic`, however a
// compiler wrote them. There are two manglings, both of which put a hash or a
// number of the compiler's version into the name, so that no name can be known
// beforehand; and Compiler Explorer writes plain paths.

/** The crates that come with the compiler; `__rustc` is that of the allocator's names. */
const crates = new Set(["core", "alloc", "std", "__rustc"]);

/** The path of a function of Rust's libraries; undefined for any other name, and for instances of generic ones. */
export function rustPath(name: string): string | undefined {
	const parts = partsOf(name);
	const [crate = "", ...rest] = parts ?? [];
	return crates.has(crate) && rest.length > 0 ? parts?.join("::") : undefined;
}

function partsOf(name: string): readonly string[] | undefined {
	const current = /^_RI?(?:N[A-Za-z])*C(?:s[0-9A-Za-z]*_)?(\d.*)$/.exec(name)?.[1];
	if (current !== undefined) {
		return identifiersOf(current, "new");
	}
	const old = /^_ZN(\d.*?)17h[0-9a-f]{16}E$/.exec(name)?.[1];
	if (old !== undefined) {
		return identifiersOf(old, "old");
	}
	// What has parentheses or angles, or only one part behind `std`, is C++.
	return /^(?:core::|alloc::|std::\w+::|__rustc::)\w+(?:::\w+)*$/.test(name) ? name.split("::") : undefined;
}

/**
 * The identifiers that a text begins with, each behind its length; in Rust's newer mangling also
 * behind an underscore where it begins with a digit or one itself.
 */
export function identifiersOf(text: string, mangling: "new" | "old"): readonly string[] {
	const parts: string[] = [];
	let rest = text;
	for (let match = /^(\d+)(_?)/.exec(rest); match; match = /^(\d+)(_?)/.exec(rest)) {
		const [whole, size = ""] = match;
		const isApart = mangling === "new" && whole !== size && /[0-9_]/.test(rest[whole.length] ?? "");
		const start = isApart ? whole.length : size.length;
		parts.push(rest.slice(start, start + Number(size)));
		rest = rest.slice(start + Number(size));
	}
	return parts;
}
