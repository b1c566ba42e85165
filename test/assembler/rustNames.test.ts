// Names of Rust's libraries as paths, in both manglings and as they are read.
// The paths are what binutils' c++filt makes of the names, but for the angles
// around a type alone and the arguments of generic functions.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import { demangledRust } from "../../src/assembler/rustDemangler.ts";
import { rustPath } from "../../src/assembler/rustNames.ts";

const names: readonly (readonly [name: string, path: string])[] = [
	["_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print", "std::io::stdio::_print"],
	["_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt", "<i32 as core::fmt::Display>::fmt"],
	[
		"_RNvXs1g_NtCsgEmfK2I1SDS_4core3fmtReNtB6_5Debug3fmtCsgY6Mt91CT9J_14rustc_demangle",
		"<&str as core::fmt::Debug>::fmt",
	],
	[
		"_RNvXs0_NtCsgEmfK2I1SDS_4core3anyDNtB5_3AnyNtNtB7_6marker4SendEL_NtNtB7_3fmt5Debug3fmt",
		"<dyn core::any::Any + core::marker::Send as core::fmt::Debug>::fmt",
	],
	[
		"_RNvNCNKNvNvMNtNtCsjrHSEGnQ3l9_3std4hash6randomNtBa_11RandomState3new4KEYS0s_023___RUST_STD_INTERNAL_VAL",
		"std::hash::random::RandomState::new::KEYS::{K#0}::{closure#1}::__RUST_STD_INTERNAL_VAL",
	],
	[
		"_RNvMs3_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecNtNtB7_6string6StringE8grow_oneCsjrHSEGnQ3l9_3std",
		"alloc::raw_vec::RawVec<alloc::string::String>::grow_one",
	],
	[
		"_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line",
		"alloc::raw_vec::RawVecInner<_>::reserve::do_reserve_and_handle",
	],
	["_ZN4core9panicking5panic17h0123456789abcdefE", "core::panicking::panic"],
	[
		"_ZN4core3fmt3num3imp52_$LT$impl$u20$core..fmt..Display$u20$for$u20$i32$GT$3fmt17h0123456789abcdefE",
		"<i32 as core::fmt::Display>::fmt",
	],
	["_ZN46_$LT$$RF$str$u20$as$u20$core..fmt..Display$GT$3fmt17h0123456789abcdefE", "<&str as core::fmt::Display>::fmt"],
	["core::fmt::num::imp::<impl core::fmt::Display for i32>::fmt", "<i32 as core::fmt::Display>::fmt"],
	["<core::fmt::Formatter>::write_str", "core::fmt::Formatter::write_str"],
];

describe("Rust's names", () => {
	for (const [name, path] of names) {
		it(`have the path ${path}: ${name.slice(0, 40)}`, () => {
			assert.equal(rustPath(name), path);
		});
	}

	for (const name of [
		"_ZNSt6vectorIiE4backEv",
		"std::__cxx11::basic_string<char>::append",
		"_RNvC3own4name",
		"printf",
	]) {
		it(`are not ${name}`, () => {
			assert.equal(rustPath(name), undefined);
		});
	}

	it("are refused where the compiler is older than the formatting that is simulated", () => {
		const print = "_RNvNtNtCs1_3std2io5stdio6__print";
		const older = "_ZN3std2io5stdio6_print17h0123456789abcdefE";
		const messages = (name: string, ident: string) => {
			const text = `\t.globl main\nmain:\n\tcall ${name}\n\tret\n${ident}`;
			return assemble([{ path: "a.s", text }]).diagnostics.map(({ message }) => message);
		};
		const ident = (version: string) => `\t.ident "rustc version ${version} (0123 2025-01-01)"\n`;
		assert.deepEqual(messages(print, ""), []);
		assert.deepEqual(messages(print, ident("1.95.0")), []);
		assert.deepEqual(messages(older, ident("1.93.1")), []);
		for (const refused of [messages(print, ident("1.92.0")), messages(older, ident("1.63.0")), messages(older, "")]) {
			assert.match(refused.join(), /^`std::io::stdio::_print` belongs to .*rustc 1\.93 and later/);
		}
	});

	it("that are cut off, or refer to themselves without an end, are none", () => {
		const whole = "_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt";
		for (let length = 3; length < whole.length; length++) {
			assert.equal(demangledRust(whole.slice(0, length)), undefined, whole.slice(0, length));
		}
		assert.equal(demangledRust("_RNvB_4name"), undefined);
		const doubled = Array.from({ length: 40 }, (_, index) => `TB${index.toString(36)}_B${index.toString(36)}_E`).join(
			"",
		);
		assert.equal(demangledRust(`_RINvC1a1b${doubled}E`), undefined);
		assert.equal(demangledRust(`_RINvC1a1b${"R".repeat(100_000)}lE`), undefined);
	});
});
