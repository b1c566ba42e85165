// Panics of Rust programs: what each of the functions that only panic says, the
// text of which stands in the library and not in the program.

import { jumpTo, jumpWith, type RustCode } from "./rustFunction.ts";
import { rustTypes } from "./rustNames.ts";
import { template } from "./rustPanicking.ts";

/** For a function that is given nothing to say, with the place in a register or without one. */
function says(text: string, place: string): RustCode {
	const lines = ["push rax", place, "lea rdi, [rip + 1f]", `mov esi, ${text.length}`, "call __rust_panic_text"];
	return { uses: ["__rust_panic_text"], text: `${lines.join("\n\t")}\n1:\t.ascii "${text}"` };
}

/** For a function whose one argument is the place. */
function panicAt(text: string): RustCode {
	return says(text, "mov rdx, rdi");
}

/** (text, its length, place) */
const saysItself: RustCode = { uses: ["__rust_panic_text"], text: "push rax\n\tcall __rust_panic_text" };

/** (one number, another, place), which the texts say in this order. */
function numbers(...texts: readonly string[]): RustCode {
	return {
		uses: ["__rust_panic_numbers"],
		text: `push rax
	mov rcx, rdx
	mov rdx, rsi
	mov rsi, rdi
	lea rdi, [rip + 1f]
	call __rust_panic_numbers
1:
${template(...texts)}`,
	};
}

/** The same, the other way round. */
function swapped(...texts: readonly string[]): RustCode {
	const { uses, text } = numbers(...texts);
	return { uses, text: `xchg rdi, rsi\n\t${text}` };
}

const outOf = " out of range for slice of length ";
const ofSlice = {
	start: ["range start index ", outOf, ""],
	end: ["range end index ", outOf, ""],
	order: ["slice index starts at ", " but ends at ", ""],
} as const;

/** (start, end, length, place) */
const sliceIndex: RustCode = {
	uses: ["__rust_panic_numbers"],
	text: `push rax
	mov rax, rsi
	mov rsi, rdi
	lea rdi, [rip + 1f]
	cmp rsi, rdx
	ja 8f
	cmp rax, rdx
	ja 7f
	mov rdx, rax
	lea rdi, [rip + 3f]
	jmp 8f
7:	mov rsi, rax
	lea rdi, [rip + 2f]
8:	call __rust_panic_numbers
1:
${template(...ofSlice.start)}
2:
${template(...ofSlice.end)}
3:
${template(...ofSlice.order)}`,
};

const functions: Readonly<Record<string, RustCode>> = {
	"core::panicking::panic": saysItself,
	"core::option::expect_failed": saysItself,
	"core::panicking::panic_fmt": { uses: ["__rust_panic_format"], text: "push rax\n\tcall __rust_panic_format" },
	"core::panicking::panic_nounwind": saysItself,
	"core::panicking::panic_explicit": panicAt("explicit panic"),
	// (text, its length, error, its table, place)
	"core::result::unwrap_failed": {
		uses: ["__rust_panic_format", "__rust_write_name"],
		text: `push rsi
	push rdi
	mov rax, rsp
	push [rcx + 24]
	push rdx
	lea rcx, [rip + __rust_write_name]
	push rcx
	push rax
	mov rsi, rsp
	mov rdx, r8
	lea rdi, [rip + 1f]
	sub rsp, 8
	call __rust_panic_format
1:
${template("", ": ", "")}`,
	},
	"core::option::unwrap_failed": panicAt("called `Option::unwrap()` on a `None` value"),
	"core::panicking::panic_bounds_check": swapped("index out of bounds: the len is ", " but the index is ", ""),
	"core::slice::index::slice_index_fail": sliceIndex,
	"core::slice::index::slice_start_index_len_fail": numbers(...ofSlice.start),
	"core::slice::index::slice_end_index_len_fail": numbers(...ofSlice.end),
	"core::slice::index::slice_index_order_fail": numbers(...ofSlice.order),
	"core::slice::copy_from_slice_impl::len_mismatch_fail": swapped(
		"copy_from_slice: source slice length (",
		") does not match destination slice length (",
		")",
	),
	"core::cell::panic_already_borrowed": panicAt("RefCell already borrowed"),
	"core::cell::panic_already_mutably_borrowed": panicAt("RefCell already mutably borrowed"),
	"core::num::int_log10::panic_for_nonpositive_argument": panicAt("argument of integer logarithm must be positive"),
	"core::panicking::panic_null_pointer_dereference": panicAt("null pointer dereference occurred"),
	"core::slice::sort::shared::smallsort::panic_on_ord_violation": says(
		"user-provided comparison function does not correctly implement a total order",
		"xor edx, edx",
	),
	"alloc::raw_vec::capacity_overflow": says("capacity overflow", "xor edx, edx"),
	"alloc::raw_vec::handle_error": says("capacity overflow", "xor edx, edx"),
	// (operator, value, its table, other value, its table, message: two words, place)
	"core::panicking::assert_failed_inner": {
		uses: ["__rust_assert_failed"],
		text: `mov rdx, [rdx + 24]\n\tmov r8, [r8 + 24]\n\t${assertionCall("[rsp + 8]", "[rsp + 16]")}`,
	},
	"std::panicking::catch_unwind::cleanup": jumpTo("__rust_caught"),
	"std::panic::resume_unwind": jumpTo("abort"),
	// What is done on the way out of a panic.
	"<core::hint::select_unpredictable::DropOnPanic<usize> as core::ops::drop::Drop>::drop": { uses: [], text: "ret" },
	"<core::fmt::Arguments as core::fmt::Display>::fmt": jumpTo("__rust_write_arguments"),
	"<core::fmt::Arguments as core::fmt::Debug>::fmt": jumpTo("__rust_write_arguments"),
};

/** With the first word of the message in r9; the second, and the place, are operands. */
function assertionCall(second: string, place: string): string {
	return `mov rax, ${second}
	mov r10, ${place}
	push rax
	push r9
	test r9, r9
	cmovne r9, rsp
	push r10
	call __rust_assert_failed`;
}

/** Of vectors: what an index was for, and what it must be. */
const indices: Readonly<Record<string, readonly [string, string]>> = {
	remove: ["removal index", "<"],
	swap_remove: ["swap_remove index", "<"],
	insert: ["insertion index", "<="],
	split_off: ["`at` split index", "<="],
};

/** Functions that only panic, of which the text is not at hand. */
const panics = /(?:panic\w*|_fail|_failed|_fail_rt|handle_error|capacity_overflow|alloc_err|handle_alloc_error)$/;

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

/** The code of a function that only panics; undefined for any other. */
export function rustPanicCode(path: string, name: string): RustCode | undefined {
	const code = panicCode(path, name);
	return code && endsInPanic(code)
		? { uses: [...code.uses, "__rust_panic_enter"], text: `call __rust_panic_enter\n\t${code.text}` }
		: code;
}

function endsInPanic({ uses }: RustCode): boolean {
	return uses.some((name) => /^__rust_(?:panic|assert)/.test(name));
}

function panicCode(path: string, name: string): RustCode | undefined {
	const [, operation = "", trouble = ""] = /::panic_const_(\w+?)_(overflow|by_zero)$/.exec(path) ?? [];
	const verb = arithmetic[operation];
	if (verb !== undefined) {
		const isZero = trouble === "by_zero";
		const divisor = operation === "rem" ? " with a divisor of zero" : " by zero";
		return panicAt(`attempt to ${verb}${isZero ? divisor : " with overflow"}`);
	}
	const index = indices[/^alloc::vec::Vec<.*>::(\w+)::assert_failed$/.exec(path)?.[1] ?? ""];
	if (index) {
		return numbers(`${index[0]} (is `, `) should be ${index[1]} len (is `, ")");
	}
	const types = path === "core::panicking::assert_failed" ? rustTypes(name) : undefined;
	if (types?.every((type) => plainTypes.test(type))) {
		return failedAssertion(types);
	}
	return functions[path] ?? (panics.test(path) ? says(path, "xor edx, edx") : undefined);
}

/** Types of values whose text the machine makes. */
const plainTypes = /^(?:[iu](?:\d+|size)|f32|f64|bool|char|\(\))$/;

/** (operator, value, other value, message: two words, place) */
function failedAssertion(types: readonly string[]): RustCode {
	const write = (type: string | undefined, label: number) =>
		`${label}:\t${jumpWith("__rust_write_value", "rdx", `${type} Debug`).text}`;
	return {
		uses: ["__rust_assert_failed", "__rust_write_value"],
		text: `mov r10, r9
	mov r9, rcx
	mov rcx, rdx
	lea rdx, [rip + 3f]
	mov r11, r8
	lea r8, [rip + 4f]
	${assertionCall("r11", "r10")}
${write(types[0], 3)}
${write(types[1], 4)}`,
	};
}
