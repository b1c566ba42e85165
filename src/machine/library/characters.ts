// ctype.h in the "C" locale. Each test gives 0 or 1; natively it is some bit of
// a table, which no program should rely on.

import type { LibraryCall, Result } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const characterFunctions = {
	isalpha: test(/[A-Za-z]/),
	isdigit: test(/[0-9]/),
	isalnum: test(/[A-Za-z0-9]/),
	isupper: test(/[A-Z]/),
	islower: test(/[a-z]/),
	isspace: test(/[ \t-\r]/),
	isblank: test(/[ \t]/),
	ispunct: test(/[!-/:-@[-`{-~]/),
	isxdigit: test(/[0-9A-Fa-f]/),
	isprint: test(/[ -~]/),
	isgraph: test(/[!-~]/),
	iscntrl: (call) => (call.int(0) >= 0 && (call.int(0) < 32 || call.int(0) === 127) ? 1n : 0n),
	isascii: (call) => (call.int(0) >= 0 && call.int(0) < 128 ? 1n : 0n),
	toascii: (call) => BigInt(call.int(0) & 0x7f),
	_toupper: (call) => BigInt.asUintN(32, BigInt(call.int(0) - 32)),
	_tolower: (call) => BigInt.asUintN(32, BigInt(call.int(0) + 32)),
	toupper: (call) => shifted(call.int(0), 97, -32),
	tolower: (call) => shifted(call.int(0), 65, 32),
} satisfies Record<string, LibraryFunction>;

function test(pattern: RegExp): LibraryFunction {
	return (call) => {
		const code = call.int(0);
		return code >= 0 && code < 128 && pattern.test(String.fromCharCode(code)) ? 1n : 0n;
	};
}

function shifted(code: number, first: number, distance: number): bigint {
	return BigInt.asUintN(32, BigInt(code >= first && code < first + 26 ? code + distance : code));
}
