// Where Rust programs print: writers for the two streams of output, which are
// the C library's, and what print!, eprint! and their kin call.

import type { LibraryPart } from "./libraryPart.ts";
import { jumpTo, type RustCode } from "./rustFunction.ts";
import { writerFunctions, writerTable } from "./rustWriters.ts";

/** (template, arguments, descriptor) */
const printing: LibraryPart = {
	names: ["__rust_print"],
	uses: ["__rust_write", "__rust_write_character", "__rust_put"],
	text: `
	.balign 16
__rust_print:
	push rdx
	mov rcx, rsi
	mov rdx, rdi
	lea rsi, [rip + .Lrust_stream_table]
	mov rdi, rsp
	call __rust_write
	add rsp, 8
	ret
	# (writer, text, its length)
.Lrust_stream_text:
	mov edi, [rdi]
	jmp __rust_put
${writerFunctions(".Lrust_stream", ".Lrust_stream_table")}${writerTable(".Lrust_stream", ".Lrust_stream_table", 8)}`,
};

/**
 * What the program's streams are in memory: a lock and how often it is taken, which code in the program gives back.
 * Nobody waits for one here.
 */
const places: LibraryPart = {
	names: ["__rust_stdin", "__rust_stdout", "__rust_stderr"],
	uses: [],
	text: `
	.section .libc.data, "aw"
	.balign 16
__rust_stdin: .skip 64
__rust_stdout: .skip 64
__rust_stderr: .skip 64
	.section .libc, "ax"
`,
};

/** (string, 1 for a line): gives 0 and how many bytes were read, or 1 and the error. */
const reading: LibraryPart = {
	names: ["__rust_read_text"],
	uses: ["__rust_read"],
	text: `
	.balign 16
__rust_read_text:
	sub rsp, 8
	call __rust_read
	add rsp, 8
	mov rdx, rax
	xor eax, eax
	cmp rdx, -1
	jne 1f
	inc eax
	lea rdx, [rip + .Lrust_no_text]
1:	ret
	.section .libc.data, "aw"
	.balign 8
.Lrust_no_text: .quad .Lrust_no_text_says, 34, 21
.Lrust_no_text_says: .ascii "stream did not contain valid UTF-8"
	.section .libc, "ax"
`,
};

export const rustStreamParts: readonly LibraryPart[] = [printing, places, reading];

/** (stream): gives its lock, and that nobody panicked who had it. */
function lock(count: number): RustCode {
	return { uses: [], text: `mov rax, [rdi]\n\tinc DWORD PTR [rax + ${count}]\n\txor edx, edx\n\tret` };
}

function place(name: string): RustCode {
	return { uses: [name], text: `lea rax, [rip + ${name}]\n\tret` };
}

/** (stream, string) */
function read(isLine: boolean): RustCode {
	return jumpTo("__rust_read_text", "mov rdi, rsi", `mov esi, ${isLine ? 1 : 0}`);
}

/** What std::io::Write has of a stream of output. */
function output(name: string, descriptor: number): readonly (readonly [string, RustCode])[] {
	const put = `mov edi, ${descriptor}\n\tsub rsp, 24\n\tmov [rsp], rdx\n\tcall __rust_put\n\tmov rdx, [rsp]\n\tadd rsp, 24`;
	const functions: Readonly<Record<string, RustCode>> = {
		// (stream, bytes, their number): gives 0 and how many were written.
		write: { uses: ["__rust_put"], text: `${put}\n\txor eax, eax\n\tret` },
		write_all: { uses: ["__rust_put"], text: `${put}\n\txor eax, eax\n\tret` },
		write_fmt: {
			uses: ["__rust_print"],
			text: `mov rdi, rsi\n\tmov rsi, rdx\n\tmov edx, ${descriptor}\n\tsub rsp, 8\n\tcall __rust_print\n\tadd rsp, 8\n\txor eax, eax\n\tret`,
		},
		flush: jumpTo("__rust_flush", `mov edi, ${descriptor}`),
		is_write_vectored: { uses: [], text: "mov eax, 1\n\tret" },
	};
	return Object.entries(functions).map(([method, code]) => [`<${name} as std::io::Write>::${method}`, code]);
}

const outputs: readonly (readonly [string, number])[] = [
	["std::io::stdio::Stdout", 1],
	["&std::io::stdio::Stdout", 1],
	["std::io::stdio::StdoutLock", 1],
	["std::io::stdio::Stderr", 2],
	["&std::io::stdio::Stderr", 2],
	["std::io::stdio::StderrLock", 2],
	["std::sys::stdio::unix::Stderr", 2],
];

/** Functions of std::io, by their paths. */
export const rustStreamCodes: Readonly<Record<string, RustCode>> = {
	"std::io::stdio::_print": jumpTo("__rust_print", "mov edx, 1"),
	"std::io::stdio::_eprint": jumpTo("__rust_print", "mov edx, 2"),
	"std::io::stdio::attempt_print_to_stderr": jumpTo("__rust_print", "mov edx, 2"),
	"std::io::stdio::stdin": place("__rust_stdin"),
	"std::io::stdio::stdout": place("__rust_stdout"),
	"std::io::stdio::stderr": place("__rust_stderr"),
	// The lock of stdin is a word that is 1 while it is taken.
	"std::io::stdio::Stdin::lock": { uses: [], text: "mov rax, [rdi]\n\tmov DWORD PTR [rax], 1\n\txor edx, edx\n\tret" },
	"std::io::stdio::Stdout::lock": lock(12),
	"std::io::stdio::Stderr::lock": lock(12),
	"std::io::stdio::Stdin::read_line": read(true),
	"<std::io::stdio::StdinLock as std::io::BufRead>::read_line": read(true),
	"<std::io::stdio::Stdin as std::io::Read>::read_to_string": read(false),
	"<&std::io::stdio::Stdin as std::io::Read>::read_to_string": read(false),
	"<std::io::stdio::StdinLock as std::io::Read>::read_to_string": read(false),
	// (stream, room, its bytes): gives 0 and how many were read.
	"<std::io::stdio::Stdin as std::io::Read>::read": readBytes(),
	"<std::io::stdio::StdinLock as std::io::Read>::read": readBytes(),
	// A lock that nobody waits for is given back without a word.
	"std::sys::sync::mutex::futex::Mutex::wake": { uses: [], text: "ret" },
	// (vector and how much of it was written): gives what is left.
	"<<std::io::buffered::bufwriter::BufWriter<_>>::flush_buf::BufGuard>::remaining": {
		uses: [],
		text: "mov rcx, [rdi]\n\tmov rdx, [rcx + 16]\n\tmov rax, [rdi + 8]\n\tsub rdx, rax\n\tadd rax, [rcx + 8]\n\tret",
	},
	// What was written leaves the vector.
	"<<std::io::buffered::bufwriter::BufWriter<_>>::flush_buf::BufGuard as core::ops::drop::Drop>::drop": jumpTo(
		"memmove",
		"mov rax, [rdi]",
		"mov rcx, [rdi + 8]",
		"mov rdx, [rax + 16]",
		"sub rdx, rcx",
		"mov [rax + 16], rdx",
		"mov rdi, [rax + 8]",
		"lea rsi, [rdi + rcx]",
	),
	// (vector and its length before)
	"<std::io::Guard as core::ops::drop::Drop>::drop": {
		uses: [],
		text: "mov rax, [rdi]\n\tmov rcx, [rdi + 8]\n\tmov [rax + 16], rcx\n\tret",
	},
	...Object.fromEntries(outputs.flatMap(([name, descriptor]) => output(name, descriptor))),
};

function readBytes(): RustCode {
	return {
		uses: ["__rust_read_bytes"],
		text: "mov rdi, rsi\n\tmov rsi, rdx\n\tsub rsp, 8\n\tcall __rust_read_bytes\n\tadd rsp, 8\n\tmov rdx, rax\n\txor eax, eax\n\tret",
	};
}
