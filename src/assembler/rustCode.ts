// What Rust programs need of their standard library, as far as it is simulated:
// the start of `main`, memory from the allocator, panics, the end of the process.
// A program that prints with println! needs code that is not in its text; what is
// said of that is in `compilerLibraries.ts`.

import type { LibraryPart } from "./libraryPart.ts";
import { type RustCode, rustFormatCode, rustFormatParts } from "./rustFormatCode.ts";
import { rustPath } from "./rustNames.ts";
import { rustStreamCodes, rustStreamParts } from "./rustStreamCode.ts";
import { rustMethod, rustVectorParts } from "./rustVectors.ts";

/** Code for one function, by its path. */
const codes: Readonly<Record<string, RustCode>> = {
	// (data, table of main's closure, argc, argv, what to do about broken pipes); the sixth entry calls it.
	"std::rt::lang_start_internal": {
		uses: [],
		text: "sub rsp, 8\n\tcall [rsi + 40]\n\tmovsxd rax, eax\n\tadd rsp, 8\n\tret",
	},
	"std::process::exit": { uses: ["exit"], text: "jmp exit" },
	"std::process::abort": { uses: ["abort"], text: "jmp abort" },
	"__rustc::__rust_alloc": {
		uses: ["malloc", "aligned_alloc"],
		text: "cmp rsi, 16\n\tja 1f\n\tjmp malloc\n1:\txchg rdi, rsi\n\tjmp aligned_alloc",
	},
	"__rustc::__rust_alloc_zeroed": { uses: ["calloc"], text: "mov esi, 1\n\tjmp calloc" },
	"__rustc::__rust_dealloc": { uses: ["free"], text: "jmp free" },
	"__rustc::__rust_realloc": { uses: ["realloc"], text: "mov rsi, rcx\n\tjmp realloc" },
	"__rustc::__rust_no_alloc_shim_is_unstable_v2": { uses: [], text: "ret" },
	// What unwinding asks of each frame: a panic ends the program where it is, so nobody asks.
	"__rustc::rust_eh_personality": { uses: [], text: "ret" },
	// Of a number, near enough for a sort to cut its work into pieces.
	"core::slice::sort::stable::drift::sqrt_approx": {
		uses: [],
		text: "mov rax, rdi\n\tor rax, 1\n\tbsr rcx, rax\n\tinc ecx\n\tshr ecx\n\tmov eax, 1\n\tshl rax, cl\n\tshr rdi, cl\n\tadd rax, rdi\n\tshr rax\n\tret",
	},
	// (text, length, place)
	"core::panicking::panic": { uses: ["__rust_panic"], text: "jmp __rust_panic" },
	"core::option::expect_failed": { uses: ["__rust_panic"], text: "jmp __rust_panic" },
	// (text, length, error, its table, place)
	"core::result::unwrap_failed": { uses: ["__rust_panic"], text: "mov rdx, r8\n\tjmp __rust_panic" },
	// (index, length, place)
	"core::panicking::panic_bounds_check": { uses: ["__rust_panic_bounds"], text: "jmp __rust_panic_bounds" },
	"core::option::unwrap_failed": panicAt("called `Option::unwrap()` on a `None` value"),
};

/** Functions that only panic, of which the text is not at hand. */
const panics = /(?:panic\w*|_fail|_failed|_fail_rt|handle_error|capacity_overflow|handle_alloc_error)$/;

const arithmetic: Readonly<Record<string, string>> = {
	add: "add",
	sub: "subtract",
	mul: "multiply",
	div: "divide",
	rem: "calculate the remainder",
	neg: "negate",
	shl: "shift left",
	shr: "shift right",
};

/** Pieces of code that functions of Rust's libraries share. */
export const rustSharedParts: readonly LibraryPart[] = [...rustVectorParts, ...rustFormatParts, ...rustStreamParts];

/** The functions among `names` that are served here, each as a part of its own. */
export function rustParts(names: Iterable<string>): readonly LibraryPart[] {
	return [...names].flatMap((name) => {
		const path = rustPath(name) ?? (/^_*rust_/.test(name) ? `__rustc::${name}` : undefined);
		const code = path === undefined ? undefined : codeOf(path);
		return code ? [{ names: [name], uses: code.uses, text: `\n\t.balign 16\n"${name}":\n\t${code.text}\n` }] : [];
	});
}

function codeOf(path: string): RustCode | undefined {
	return codes[path] ?? rustStreamCodes[path] ?? rustFormatCode(path) ?? rustMethod(path) ?? panicOf(path);
}

function panicOf(path: string): RustCode | undefined {
	const [, operation = "", trouble = ""] = /::panic_const_(\w+?)_(overflow|by_zero)$/.exec(path) ?? [];
	const verb = arithmetic[operation];
	if (verb !== undefined) {
		const isZero = trouble === "by_zero";
		const divisor = operation === "rem" ? " with a divisor of zero" : " by zero";
		return panicAt(`attempt to ${verb}${isZero ? divisor : " with overflow"}`);
	}
	return panics.test(path) ? { uses: ["__rust_panic"], text: textual(path, "xor edx, edx") } : undefined;
}

/** For a function whose one argument is the place. */
function panicAt(text: string): RustCode {
	return { uses: ["__rust_panic"], text: textual(text, "mov rdx, rdi") };
}

function textual(text: string, place: string): string {
	return `${place}\n\tlea rdi, [rip + 1f]\n\tmov esi, ${text.length}\n\tjmp __rust_panic\n1:\t.ascii "${text}"`;
}
