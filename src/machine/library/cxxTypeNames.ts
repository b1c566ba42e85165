// Names of C++ types for sentences, from their mangled ones (Itanium C++ ABI,
// section 5.1): plain types, classes, and these in namespaces. Others stay as they
// are.

const plainTypes: Readonly<Record<string, string>> = {
	i: "int",
	PKc: "const char*",
	Pc: "char*",
	d: "double",
	f: "float",
	l: "long",
	j: "unsigned int",
	m: "unsigned long",
	c: "char",
	b: "bool",
	NSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE: "std::string",
};

/** A type as C++ writes it. */
export function readableType(mangled: string): string {
	const name = mangled.replace(/^\*/, "");
	return plainTypes[name] ?? classOf(name) ?? name;
}

function classOf(name: string): string | undefined {
	const [, std, rest = ""] = /^(?:N(?=.*E$))?(St)?((?:\d+\w+?)+)E?$/.exec(name) ?? [];
	const parts = std ? ["std"] : [];
	for (let at = 0; at < rest.length; ) {
		const [digits = ""] = /^\d+/.exec(rest.slice(at)) ?? [];
		const end = at + digits.length + Number(digits);
		if (digits === "" || end > rest.length) {
			return undefined;
		}
		parts.push(rest.slice(at + digits.length, end));
		at = end;
	}
	return rest === "" ? undefined : parts.join("::");
}
