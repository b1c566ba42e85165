// Variables of Rust's libraries that code in a program reads, and answers of theirs
// that are always the same here.

import { jumpTo, type RustCode } from "./rustFunction.ts";

/** Of the low byte of a character: bit 0 for blanks under 256, bit 1 for those from U+2000 on. */
function whiteSpace(): string {
	const isIn = (code: number, ranges: readonly (readonly [number, number])[]) =>
		ranges.some(([first, last]) => code >= first && code <= last);
	const low = [9, 32, 0x85, 0xa0].map((first) => [first, first === 9 ? 13 : first] as const);
	const high = [[0, 10] as const, ...[0x28, 0x29, 0x2f, 0x5f].map((code) => [code, code] as const)];
	const bytes = Array.from({ length: 256 }, (_, code) => (isIn(code, low) ? 1 : 0) | (isIn(code, high) ? 2 : 0));
	return `.byte ${bytes.join(", ")}`;
}

/** The keys that hashes begin with: natively others in each run. They are there from the start, as the byte says. */
const keys = [0x243f6a8885a308d3n, 0x13198a2e03707344n];

const none: RustCode = { uses: [], text: "xor eax, eax\n\tret" };

/** (alignment, size) of a value: gives those of a block with two counts before it. */
const countedBlock: RustCode = {
	uses: [],
	text: `mov eax, 8
	cmp rdi, rax
	cmova rax, rdi
	lea rcx, [rdi + 15]
	neg rdi
	and rcx, rdi
	lea rdx, [rcx + rsi - 1]
	add rdx, rax
	mov rcx, rax
	neg rcx
	and rdx, rcx
	ret`,
};

const codes: Readonly<Record<string, RustCode>> = {
	"core::unicode::unicode_data::white_space::WHITESPACE_MAP": { uses: [], text: whiteSpace() },
	"std::panicking::panic_count::GLOBAL_PANIC_COUNT": {
		uses: ["__rust_panic_count"],
		text: "__rust_panic_count",
		isName: true,
	},
	"std::panicking::panic_count::is_zero_slow_path": jumpTo("__rust_is_calm"),
	"std::sys::random::linux::hashmap_random_keys": {
		uses: [],
		text: `movabs rax, ${keys[0]}\n\tmovabs rdx, ${keys[1]}\n\tret`,
	},
	// What stderr is, for who reaches it without asking.
	"std::io::stdio::stderr::INSTANCE": { uses: [], section: '.libc.data, "aw"', text: ".skip 64" },
	"alloc::rc::rc_inner_layout_for_value_layout": countedBlock,
	"alloc::sync::arcinner_layout_for_value_layout": countedBlock,
	// Nobody asks for the reasons of errors of the library.
	source: none,
	cause: none,
	provide: { uses: [], text: "ret" },
};

/** The variable that each thread has of its own. */
const keysPath = /^std::(?:hash::random|collections::hash::map)::RandomState::new::KEYS::.*(?:VAL|__KEY)$/;

const errorMethod = /^<[\w:<> &+]* as core::error::Error>::(source|cause|provide)$/;

/** What stands for a name; undefined for any other. */
export function rustDataCode(path: string): RustCode | undefined {
	if (keysPath.test(path)) {
		return { uses: [], section: '.tdata, "awT"', text: `.quad ${keys.join(", ")}\n\t.byte 1` };
	}
	return codes[errorMethod.exec(path)?.[1] ?? path];
}
