// Names of members of C++'s streams and strings as a source has them, which is how
// Compiler Explorer writes them, from their mangled ones. Versions of the demangler
// differ in spaces and in what they abbreviate, so names are compared in one short
// form: without spaces, `std::ostream` for the template with its arguments.

/** Abbreviations, with the template arguments that every stream and string of char has. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
	[/std::basic_(ostream|istream|ios)<char,std::char_traits<char>>/g, "std::$1"],
	[/std::(?:__cxx11::)?basic_string<char,std::char_traits<char>,std::allocator<char>>/g, "std::string"],
	[/(std::(?:operator<<|operator>>|\w+))<(?:char,)?std::char_traits<char>(?:,std::allocator<char>)?>/g, "$1"],
	// What a function template returns stands before its name.
	[/^std::[io]stream&(?=std::)/, ""],
];

/** A name in the short form. */
export function shortForm(written: string): string {
	return abbreviations.reduce((name, [pattern, text]) => name.replace(pattern, text), written.replaceAll(" ", ""));
}

const types: readonly (readonly [code: string, type: string])[] = [
	["PKc", "charconst*"],
	["PKv", "voidconst*"],
	["Pc", "char*"],
	["PSo", "std::ostream*"],
	["S7_", "charconst*"],
	["S5_", "char*"],
	["RKS4_", "std::stringconst&"],
	["RS4_", "std::string&"],
	["OS4_", "std::string&&"],
	["RKS3_", "std::allocator<char>const&"],
	["PFRSoS_E", "std::ostream&(*)(std::ostream&)"],
	["PFRSiS_E", "std::istream&(*)(std::istream&)"],
	["PFRSt8ios_baseS0_E", "std::ios_base&(*)(std::ios_base&)"],
	["St12_Ios_Iostate", "std::_Ios_Iostate"],
	["Dn", "decltype(nullptr)"],
	["m", "unsignedlong"],
	["l", "long"],
	["i", "int"],
	["j", "unsignedint"],
	["s", "short"],
	["t", "unsignedshort"],
	["x", "longlong"],
	["y", "unsignedlonglong"],
	["b", "bool"],
	["c", "char"],
	["a", "signedchar"],
	["h", "unsignedchar"],
	["f", "float"],
	["d", "double"],
];

const classes: Readonly<Record<string, string>> = {
	So: "std::ostream",
	Si: "std::istream",
	St9basic_iosIcSt11char_traitsIcEE: "std::ios",
	St7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE: "std::string",
	St7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_Alloc_hider: "std::string::_Alloc_hider",
	St5ctypeIcE: "std::ctype<char>",
	St8ios_base: "std::ios_base",
	St8ios_base4Init: "std::ios_base::Init",
};

const operators: Readonly<Record<string, string>> = {
	ls: "operator<<",
	rs: "operator>>",
	aS: "operator=",
	pL: "operator+=",
	ix: "operator[]",
	cvb: "operatorbool",
	nt: "operator!",
};

const memberPattern = new RegExp(
	`^_ZN(K?)(${Object.keys(classes)
		.sort((one, other) => other.length - one.length)
		.join("|")})(.*)$`,
);

/** The short form of a member's mangled name; undefined for other names, and for kinds of members that are rare. */
export function readableMember(mangled: string): string | undefined {
	const [, constant, code = "", rest = ""] = memberPattern.exec(mangled) ?? [];
	const owner = classes[code];
	const [, operator, form, digits, tail = ""] = /^(?:(cvb|[a-z][a-zA-Z])|([CD])[12]|(\d+))(.*)$/.exec(rest) ?? [];
	if (owner === undefined) {
		return undefined;
	}
	const length = Number(digits ?? 0);
	const own = owner === "std::string" ? "basic_string" : owner.replace(/^.*::/, "");
	const name = form ? (form === "D" ? `~${own}` : own) : operator ? operators[operator] : tail.slice(0, length);
	const [, parameters] = /^E(.*)$/.exec(tail.slice(length)) ?? [];
	const list = parameters === undefined ? undefined : listOf(parameters);
	return name === undefined || list === undefined ? undefined : `${owner}::${name}(${list})${constant ? "const" : ""}`;
}

function listOf(code: string): string | undefined {
	const list: string[] = [];
	for (let rest = code === "v" ? "" : code; rest !== ""; ) {
		const isReference = /^R[a-z]$/.test(rest.slice(0, 2)) && rest[1] !== "S";
		const found = types.find(([start]) => rest.slice(isReference ? 1 : 0).startsWith(start));
		if (!found) {
			return undefined;
		}
		list.push(found[1] + (isReference ? "&" : ""));
		rest = rest.slice(found[0].length + (isReference ? 1 : 0));
	}
	return list.join(",");
}
