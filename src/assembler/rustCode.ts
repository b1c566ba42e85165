// What Rust programs need of their standard library, as far as it is simulated:
// the start of `main`, memory from the allocator, the end of the process, and what
// files of their own have of formatting, printing, strings, vectors and panics.

import type { LibraryPart } from "./libraryPart.ts";
import { rustBuildingParts } from "./rustBuilding.ts";
import { rustDataCode } from "./rustDataCode.ts";
import { rustDebugCode } from "./rustDebugCode.ts";
import { rustFormatCode } from "./rustFormatCode.ts";
import { withFrame, withFrames } from "./rustFrames.ts";
import { jumpTo, type RustCode } from "./rustFunction.ts";
import { rustPath } from "./rustNames.ts";
import { rustPanicCode } from "./rustPanicCode.ts";
import { rustPanicParts } from "./rustPanicking.ts";
import { panicState } from "./rustPanicState.ts";
import { rustStreamCodes, rustStreamParts } from "./rustStreamCode.ts";
import { rustStringCodes, rustStringParts, rustTrimCode } from "./rustStringCode.ts";
import { rustSystemCodes, rustSystemParts } from "./rustSystemCode.ts";
import { rustThreadCode } from "./rustThreadCode.ts";
import { rustThreadParts } from "./rustThreads.ts";
import { rustMethod, rustVectorParts } from "./rustVectors.ts";
import { isServed, noneOf } from "./rustVersions.ts";
import { rustWritingParts } from "./rustWriting.ts";

/** Code for one function, by its path. */
const codes: Readonly<Record<string, RustCode>> = {
	// (data, table of main's closure, argc, argv, what to do about broken pipes); the sixth entry calls it.
	"std::rt::lang_start_internal": {
		uses: ["__rust_argc"],
		text: "sub rsp, 8\n\tmov [rip + __rust_argc], rdx\n\tmov [rip + __rust_argc + 8], rcx\n\tcall [rsi + 40]\n\tmovsxd rax, eax\n\tadd rsp, 8\n\tret",
	},
	"std::process::exit": jumpTo("exit"),
	"std::process::abort": jumpTo("abort"),
	"__rustc::__rust_alloc": {
		uses: ["malloc", "aligned_alloc"],
		text: "cmp rsi, 16\n\tja 1f\n\tjmp malloc\n1:\txchg rdi, rsi\n\tjmp aligned_alloc",
	},
	"__rustc::__rust_alloc_zeroed": jumpTo("calloc", "mov esi, 1"),
	"__rustc::__rust_dealloc": jumpTo("free"),
	"__rustc::__rust_realloc": jumpTo("realloc", "mov rsi, rcx"),
	"__rustc::__rust_no_alloc_shim_is_unstable_v2": { uses: [], text: "ret" },
	// What unwinding asks of each frame: here the machine reads the frame's table itself, so nobody asks.
	"__rustc::rust_eh_personality": { uses: [], text: "ret" },
	// Of a number, near enough for a sort to cut its work into pieces.
	"core::slice::sort::stable::drift::sqrt_approx": {
		uses: [],
		text: "mov rax, rdi\n\tor rax, 1\n\tbsr rcx, rax\n\tinc ecx\n\tshr ecx\n\tmov eax, 1\n\tshl rax, cl\n\tshr rdi, cl\n\tadd rax, rdi\n\tshr rax\n\tret",
	},
};

/** Pieces of code that functions of Rust's libraries share. */
export const rustSharedParts: readonly LibraryPart[] = [
	...rustSystemParts,
	...rustThreadParts,
	...rustVectorParts,
	...rustWritingParts,
	...rustBuildingParts,
	...rustStringParts,
	...rustPanicParts,
	...rustStreamParts,
].map(withFrames);

/** The functions among `names` that are served here, each as a part of its own. */
export function rustParts(names: Iterable<string>, version: number | undefined): readonly LibraryPart[] {
	const parts = [...names].flatMap((name) => {
		const path = rustPath(name) ?? (/^_*rust_/.test(name) ? `__rustc::${name}` : undefined);
		const code = path === undefined ? undefined : codeOf(path, name);
		const isKnown = code && (isServed(version, name) || !formats.test(path ?? ""));
		return isKnown ? [partOf(name, code)] : [];
	});
	const hasThreads = parts.some(({ uses }) => uses.includes("__rust_start_thread"));
	return parts.length > 0 ? [...parts, noneOf(version), withFrames(panicState(hasThreads))] : [];
}

/** Functions that pass on how something is to be formatted, which compilers before 1.93 did otherwise. */
const formats = /(?:\bfmt\b|_print$|^std::io::.*write_fmt$|panic_fmt$|panic_nounwind_fmt$|assert_failed)/;

/** Its text is made once it is wanted. */
function partOf(name: string, code: RustCode): LibraryPart {
	return {
		names: [name],
		uses: code.uses,
		get text() {
			return textOf(name, code);
		},
	};
}

function textOf(name: string, { text, section, isName }: RustCode): string {
	if (isName) {
		return `\n\t.set "${name}", ${text}\n`;
	}
	const [before, after] = section ? [`\n\t.section ${section}`, `\n\t.section .libc, "ax"`] : ["", ""];
	return `${before}\n\t.balign 16\n"${name}":\n${section ? `\t${text}` : withFrame(`\t${text}`)}${after}\n`;
}

function codeOf(path: string, name: string): RustCode | undefined {
	return (
		codes[path] ??
		rustSystemCodes[path] ??
		rustStreamCodes[path] ??
		rustStringCodes[path] ??
		rustTrimCode(path, name) ??
		rustDataCode(path) ??
		rustThreadCode(path) ??
		rustFormatCode(path) ??
		rustDebugCode(path) ??
		rustMethod(path) ??
		rustPanicCode(path, name)
	);
}
