// The part of C++'s runtime that is no code of the guest: casts through class
// hierarchies, which read the type descriptions that the compiler wrote (Itanium
// C++ ABI, section 2.9.5), the red-black trees of std::map and std::set, hashing, and
// what ends a program. Exceptions are not simulated: a throw is the program's end, and
// says what is thrown.

import { hashBytes, needRehash, nextBucketCount } from "./cxxHashing.ts";
import { type Hierarchy, subobjects } from "./cxxHierarchy.ts";
import { insertAndRebalance, neighbour, rebalanceForErase } from "./cxxTrees.ts";
import { type LibraryCall, type Result, textOf } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => Result;

const unsupported = "Exceptions are not simulated, so the program ends here.";

/** Functions of libstdc++ that throw for headers' code, with the exception's name. */
const throwers = [
	["_ZSt17__throw_bad_allocv", "bad_alloc"],
	["_ZSt28__throw_bad_array_new_lengthv", "bad_array_new_length"],
	["__cxa_throw_bad_array_new_length", "bad_array_new_length"],
	["_ZSt16__throw_bad_castv", "bad_cast"],
	["__cxa_bad_cast", "bad_cast"],
	["_ZSt18__throw_bad_typeidv", "bad_typeid"],
	["__cxa_bad_typeid", "bad_typeid"],
	["_ZSt25__throw_bad_function_callv", "bad_function_call"],
	["_ZSt21__throw_bad_exceptionv", "bad_exception"],
] as const;

/** The same, with the exception's text as argument. */
const textThrowers = [
	["_ZSt19__throw_logic_errorPKc", "logic_error"],
	["_ZSt20__throw_domain_errorPKc", "domain_error"],
	["_ZSt24__throw_invalid_argumentPKc", "invalid_argument"],
	["_ZSt20__throw_length_errorPKc", "length_error"],
	["_ZSt20__throw_out_of_rangePKc", "out_of_range"],
	["_ZSt24__throw_out_of_range_fmtPKcz", "out_of_range"],
	["_ZSt21__throw_runtime_errorPKc", "runtime_error"],
	["_ZSt19__throw_range_errorPKc", "range_error"],
	["_ZSt22__throw_overflow_errorPKc", "overflow_error"],
	["_ZSt23__throw_underflow_errorPKc", "underflow_error"],
] as const;

export const cxxFunctions: Readonly<Record<string, LibraryFunction>> = {
	__dynamic_cast: dynamicCast,
	__cxa_throw: throwObject,
	__cxa_rethrow: (call) => call.fault("aborted", `an exception is thrown again. ${unsupported}`),
	_ZSt9terminatev: (call) => call.fault("aborted", "the program ended itself with std::terminate."),
	__cxa_pure_virtual: (call) => call.fault("aborted", "a pure virtual function was called: it has no code."),
	__cxa_deleted_virtual: (call) => call.fault("aborted", "a deleted virtual function was called: it has no code."),
	...Object.fromEntries(throwers.map(([name, exception]) => [name, (call) => thrown(call, exception)])),
	...Object.fromEntries(
		textThrowers.map(([name, exception]) => [
			name,
			(call) => thrown(call, exception, textOf(call.text(call.pointer(0, "text")))),
		]),
	),
	_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base: (call) => neighbour(call, "right"),
	_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base: (call) => neighbour(call, "right"),
	_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base: (call) => neighbour(call, "left"),
	_ZSt18_Rb_tree_decrementPKSt18_Rb_tree_node_base: (call) => neighbour(call, "left"),
	_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_: insertAndRebalance,
	_ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_: rebalanceForErase,
	_ZSt11_Hash_bytesPKvmm: hashBytes,
	_ZNKSt8__detail20_Prime_rehash_policy11_M_next_bktEm: nextBucketCount,
	_ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm: needRehash,
} satisfies Record<string, LibraryFunction>;

function thrown(call: LibraryCall, exception: string, text?: string): never {
	const says = text === undefined ? "" : ` ("${text}")`;
	return call.fault("aborted", `std::${exception}${says} is thrown. ${unsupported}`);
}

/** `__cxa_throw(object, type, destructor)`. */
function throwObject(call: LibraryCall): never {
	const type = call.pointer(1, "type");
	const name = textOf(
		call.text({ address: call.number({ ...type, address: type.address + 8n }, 64), role: type.role }),
	);
	const object = call.pointer(0, "object");
	const holdsText = /^St\d+(?:\w+_error|invalid_argument|out_of_range)$/.test(name);
	const text = holdsText ? call.number({ ...object, address: object.address + 8n }, 64) : 0n;
	const says = text === 0n ? "" : ` ("${textOf(call.text({ address: text, role: "the exception's text" }))}")`;
	return call.fault("aborted", `an exception of type ${readable(name)}${says} is thrown. ${unsupported}`);
}

/** The mangled name of a type as C++ writes it, where it is a plain one. */
function readable(mangled: string): string {
	const plain: Readonly<Record<string, string>> = {
		i: "int",
		PKc: "const char*",
		d: "double",
		l: "long",
		j: "unsigned int",
	};
	const parts = /^(St)?((?:\d+[A-Za-z_]\w*?)+)$/.exec(mangled);
	const name = parts?.[2]?.replace(/^\d+/, "");
	return plain[mangled] ?? (name ? `${parts?.[1] ? "std::" : ""}${name}` : mangled);
}

/** `__dynamic_cast(object, its static type, the type wanted, hint)`: the object as that type; 0 where it is none. */
function dynamicCast(call: LibraryCall): bigint {
	const [object, from, to] = [call.word(0), call.word(1), call.word(2)];
	const word = (address: bigint) => call.number({ address, role: "argument 1 (object) or its type" }, 64);
	const table = word(object);
	const start = BigInt.asUintN(64, object + word(table - 16n));
	const whole: Hierarchy = { address: start, type: word(table - 8n), isPublic: true };
	const all = subobjects(whole, word);
	const isSource = ({ address, type, isPublic }: Hierarchy) => address === object && type === from && isPublic;
	const targets = all.filter(({ type }) => type === to);
	const around = targets.filter((target) => subobjects({ ...target, isPublic: true }, word).some(isSource));
	const beside = all.some(isSource) ? targets.filter(({ isPublic }) => isPublic) : [];
	const [found, ...others] = around.length > 0 ? around : beside;
	return found && others.every(({ address }) => address === found.address) ? found.address : 0n;
}
