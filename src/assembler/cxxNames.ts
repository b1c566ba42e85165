// The names of C++'s runtime as the source has them, which is how Compiler Explorer
// writes them: `operator new(unsigned long)` for `_Znwm`.

import { exceptionClassParts } from "./cxxExceptionClasses.ts";
import { readableMember, shortForm } from "./cxxReadableNames.ts";
import { streamParts } from "./cxxStreamCode.ts";
import { stringParts } from "./cxxStringCode.ts";

const node = "std::_Rb_tree_node_base";
const link = "std::__detail::_List_node_base";
const policy = "std::__detail::_Prime_rehash_policy";

const single: Readonly<Record<string, string>> = {
	"std::terminate()": "_ZSt9terminatev",
	[`std::_Rb_tree_increment(${node}*)`]: "_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base",
	[`std::_Rb_tree_increment(${node} const*)`]: "_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base",
	[`std::_Rb_tree_decrement(${node}*)`]: "_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base",
	[`std::_Rb_tree_decrement(${node} const*)`]: "_ZSt18_Rb_tree_decrementPKSt18_Rb_tree_node_base",
	[`std::_Rb_tree_insert_and_rebalance(bool, ${node}*, ${node}*, ${node}&)`]:
		"_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_",
	[`std::_Rb_tree_rebalance_for_erase(${node}*, ${node}&)`]:
		"_ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_",
	[`${link}::_M_hook(${link}*)`]: "_ZNSt8__detail15_List_node_base7_M_hookEPS0_",
	[`${link}::_M_unhook()`]: "_ZNSt8__detail15_List_node_base9_M_unhookEv",
	[`${link}::_M_transfer(${link}*, ${link}*)`]: "_ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_",
	[`${link}::_M_reverse()`]: "_ZNSt8__detail15_List_node_base10_M_reverseEv",
	[`${link}::swap(${link}&, ${link}&)`]: "_ZNSt8__detail15_List_node_base4swapERS0_S1_",
	"std::_Hash_bytes(void const*, unsigned long, unsigned long)": "_ZSt11_Hash_bytesPKvmm",
	[`${policy}::_M_next_bkt(unsigned long) const`]: "_ZNKSt8__detail20_Prime_rehash_policy11_M_next_bktEm",
	[`${policy}::_M_need_rehash(unsigned long, unsigned long, unsigned long) const`]:
		"_ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm",
	"std::nothrow": "_ZSt7nothrow",
	"std::allocator<char>::allocator()": "_ZNSaIcEC1Ev",
	"std::allocator<char>::allocator(std::allocator<char> const&)": "_ZNSaIcEC1ERKS_",
	"std::allocator<char>::~allocator()": "_ZNSaIcED1Ev",
};

const operators = [
	["operator new", "_Znw"],
	["operator new[]", "_Zna"],
].flatMap(([name, code]) => [
	[`${name}(unsigned long)`, `${code}m`],
	[`${name}(unsigned long, std::align_val_t)`, `${code}mSt11align_val_t`],
	[`${name}(unsigned long, std::nothrow_t const&)`, `${code}mRKSt9nothrow_t`],
]);

const deletes = [
	["operator delete", "_Zdl"],
	["operator delete[]", "_Zda"],
].flatMap(([name, code]) => [
	[`${name}(void*)`, `${code}Pv`],
	[`${name}(void*, unsigned long)`, `${code}Pvm`],
	[`${name}(void*, std::align_val_t)`, `${code}PvSt11align_val_t`],
	[`${name}(void*, unsigned long, std::align_val_t)`, `${code}PvmSt11align_val_t`],
]);

const argumentTexts: Readonly<Record<string, string>> = { v: "", PKc: "char const*", PKcz: "char const*, ..." };

const throwers = exceptionClassParts
	.flatMap(({ names }) => names)
	.flatMap((name) => {
		const [, plain, code = ""] = /^_ZSt\d+(__throw_\w+?)(v|PKcz?)$/.exec(name) ?? [];
		return plain === undefined ? [] : [[`std::${plain}(${argumentTexts[code]})`, name]];
	});

const readableNames: ReadonlyMap<string, string> = new Map(
	[...Object.entries(single), ...operators, ...deletes, ...throwers].map(([readable = "", mangled = ""]) => [
		readable,
		mangled,
	]),
);

const outputTemplate = "IcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_";
const outputOperator = "_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_";
const inputTemplate = "IcSt11char_traitsIcEERSt13basic_istreamIT_T0_ES6_";
const stringTemplate = "IcSt11char_traitsIcESaIcEERSt13basic_istreamIT_T0_ES7_";
const stringType = "NSt7__cxx1112basic_stringIS4_S5_T1_EE";

/** Objects and function templates of streams, in the short form. */
const streamNames: Readonly<Record<string, string>> = {
	"std::cout": "_ZSt4cout",
	"std::cerr": "_ZSt4cerr",
	"std::clog": "_ZSt4clog",
	"std::cin": "_ZSt3cin",
	"std::__ioinit": "_ZStL8__ioinit",
	"std::endl(std::ostream&)": `_ZSt4endl${outputTemplate}`,
	"std::ends(std::ostream&)": `_ZSt4ends${outputTemplate}`,
	"std::flush(std::ostream&)": `_ZSt5flush${outputTemplate}`,
	"std::__ostream_insert(std::ostream&,charconst*,long)": `_ZSt16__ostream_insert${outputTemplate}PKS3_l`,
	"std::operator<<(std::ostream&,charconst*)": `${outputOperator}PKc`,
	"std::operator<<(std::ostream&,char)": `${outputOperator}c`,
	"std::operator<<(std::ostream&,signedchar)": `${outputOperator}a`,
	"std::operator<<(std::ostream&,unsignedchar)": `${outputOperator}h`,
	"std::operator<<(std::ostream&,std::stringconst&)":
		"_ZStlsIcSt11char_traitsIcESaIcEERSt13basic_ostreamIT_T0_ES7_RKNSt7__cxx1112basic_stringIS4_S5_T1_EE",
	"std::operator>>(std::istream&,char&)": `_ZStrs${inputTemplate}RS3_`,
	"std::operator>>(std::istream&,std::string&)": `_ZStrs${stringTemplate}R${stringType}`,
	"std::getline(std::istream&,std::string&)": `_ZSt7getline${stringTemplate}R${stringType}`,
	"std::getline(std::istream&,std::string&,char)": `_ZSt7getline${stringTemplate}R${stringType.slice(0, -1)}ES4_`,
	"std::__istream_extract(std::istream&,char*,long)": "_ZSt17__istream_extractRSiPcl",
	...Object.fromEntries(
		["_Setw", "_Setprecision", "_Setiosflags", "_Resetiosflags", "_Setbase"].map((type) => [
			`std::operator<<(std::ostream&,std::${type})`,
			`_ZStls${outputTemplate}St${type.length}${type}`,
		]),
	),
	"std::operator<<(std::ostream&,std::_Setfill<char>)": `_ZStls${outputTemplate}St8_SetfillIS3_E`,
	...Object.fromEntries(
		[
			["bool", "b"],
			["double", "d"],
			["long", "l"],
			["unsignedlong", "m"],
			["longlong", "x"],
			["unsignedlonglong", "y"],
			["voidconst*", "PKv"],
		].map(([type, code]) => [`std::ostream::_M_insert<${type}>(${type})`, `_ZNSo9_M_insertI${code}EERSoT_`]),
	),
	...Object.fromEntries(
		[
			["bool", "b"],
			["double", "d"],
			["float", "f"],
			["long", "l"],
			["unsignedlong", "m"],
			["unsignedint", "j"],
			["unsignedshort", "t"],
		].map(([type, code]) => [`std::istream::_M_extract<${type}>(${type}&)`, `_ZNSi10_M_extractI${code}EERSiRT_`]),
	),
};

/** Members of streams and strings, in the short form; filled when the first is asked for, since few programs name any. */
const memberNames = new Map<string, string>();

function memberNamed(short: string): string | undefined {
	if (memberNames.size === 0) {
		for (const name of [...streamParts, ...stringParts].flatMap(({ names }) => names)) {
			const readable = readableMember(name);
			if (readable !== undefined) {
				memberNames.set(readable, name);
			}
		}
	}
	return memberNames.get(short);
}

/** What Compiler Explorer writes behind constructors and destructors. */
const variant = / \[(?:complete|base) object \w+\]$/;

/** The name under which the runtime has what a source calls so. */
export function mangledName(written: string): string | undefined {
	if (/^\w+$/.test(written)) {
		return undefined;
	}
	const name = written.replace(variant, "");
	const table = /^vtable for __cxxabiv1::(\w+)$/.exec(name)?.[1];
	if (table !== undefined) {
		return `_ZTVN10__cxxabiv1${table.length}${table}E`;
	}
	const described = /^typeinfo for std::(\w+)$/.exec(name)?.[1];
	if (described !== undefined) {
		return `_ZTISt${described.length}${described}`;
	}
	const [, tabled, asked] = /^vtable for std::(\w+)$|^std::(\w+)::what\(\) const$/.exec(name) ?? [];
	if (tabled !== undefined || asked !== undefined) {
		return tabled !== undefined ? `_ZTVSt${tabled.length}${tabled}` : `_ZNKSt${asked?.length}${asked}4whatEv`;
	}
	const [, class_, mark, again] = /^std::(\w+)::(~?)(\w+)\((?:char const\*)?\)$/.exec(name) ?? [];
	if (class_ !== undefined && class_ === again) {
		return `_ZNSt${class_.length}${class_}${mark ? "D1Ev" : "C1EPKc"}`;
	}
	const short = shortForm(name);
	return readableNames.get(name) ?? streamNames[short] ?? memberNamed(short);
}
