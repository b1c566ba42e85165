// The part of C++'s runtime that is no code of the guest: casts through class
// hierarchies, which read the type descriptions that the compiler wrote (Itanium
// C++ ABI, section 2.9.5), the way of exceptions up the stack, the red-black trees of
// std::map and std::set, hashing, and what ends a program.

import { hashBytes, needRehash, nextBucketCount } from "./cxxHashing.ts";
import { type Hierarchy, subobjects } from "./cxxHierarchy.ts";
import { insertAndRebalance, neighbour, rebalanceForErase } from "./cxxTrees.ts";
import { findLandingPad } from "./cxxUnwinding.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const cxxFunctions: Readonly<Record<string, LibraryFunction>> = {
	__dynamic_cast: dynamicCast,
	__find_landing_pad: findLandingPad,
	_ZSt9terminatev: terminate,
	/** Where there is a function of the program's to be asked first. */
	__terminate: terminate,
	__cxa_pure_virtual: (call) => call.fault("aborted", "a pure virtual function was called: it has no code."),
	__cxa_deleted_virtual: (call) => call.fault("aborted", "a deleted virtual function was called: it has no code."),
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

function terminate(call: LibraryCall): never {
	return call.fault("aborted", "the program ended itself with std::terminate.");
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
