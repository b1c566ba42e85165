// Names that nobody defines of libraries that come with compilers, those of C++, of
// Rust, of sanitizers, and of another system: which library it is, what of it is not simulated, and what
// to do instead. A program that uses such a library uses many of its names, so one
// sentence is said for all of them.

import { identifiersOf, rustPath } from "./rustNames.ts";

export interface CompilerLibrary {
	/** The same for all names that one sentence is said for. */
	readonly key: string;
	/** The name as its source has it, as far as it can be told. */
	readonly name: string;
	/** What it belongs to, with the article. */
	readonly what: string;
	readonly advice: string;
	/** Whether this name tells the author more than others of the library. */
	readonly isTelling: boolean;
}

const rustAdvice =
	"Of it, what programs need to print, to format texts, to have memory, to panic and to end is simulated, as rustc 1.93 and later have it. With `-C opt-level=1` or more, less of the library is called";

/** The first that fits. */
const libraries: readonly { readonly key: string; readonly pattern: RegExp; what: string; advice: string }[] = [
	{
		key: "streams",
		pattern:
			/^_ZNK?S[oid]|^_ZSt4(?:cout|cerr|clog)|^_ZSt3cin|^_Z.*(?:_[a-z]*stream|ios_base)|^std::(?:cout|cerr|clog|cin|[a-z]*stream)\b|5ctypeIcE/,
		what: "C++'s streams, of which `cout`, `cerr`, `clog`, `cin`, string streams and file streams are simulated, with what is usual to do with them",
		advice: "Print with these or with `printf`, and read with `cin` or `scanf`",
	},
	{
		key: "strings",
		pattern: /basic_string|^_ZNK?S[sa]/,
		what: "std::string, of which the usual members are simulated and this one is not",
		advice: "Compile with `-std=c++20`, and it is in the text",
	},
	{
		key: "C++",
		pattern: /^_Z(?:T[VIS])?N?K?S[ts]|^std::|^__cxa_|^_ZGVNSt/,
		what: "C++'s standard library, whose code is not in this text",
		advice: "Of it, memory, casts, exceptions and what containers of templates need are simulated",
	},
	{
		key: "Windows",
		pattern:
			/^(?:__imp_)?(?:ExitProcess|GetStdHandle|(?:Write|Read)(?:File|Console)(?:Ex)?[AW]?|(?:Set|Get|Flush|Fill|Alloc|Free)Console\w*|(?:MessageBox|GetModuleHandle|GetModuleFileName|LoadLibrary|CreateFile|DeleteFile|CopyFile|GetCommandLine|GetEnvironmentVariable|RegisterClass|RegisterClassEx|CreateWindowEx|DefWindowProc|GetMessage|PeekMessage|DispatchMessage|LoadIcon|LoadCursor|wv?sprintf|lstr(?:len|cpy|cat|cmp))[AW]?|GetProcAddress|CloseHandle|GetLastError|Virtual(?:Alloc|Free|Protect)|Heap(?:Alloc|Free|Create|ReAlloc)|GetProcessHeap|(?:Global|Local)(?:Alloc|Free)|CreateThread|WaitForSingleObject|GetTickCount(?:64)?|QueryPerformance\w+|Get(?:Local|System)Time\w*|Sleep|SetFilePointer(?:Ex)?|GetFileSize(?:Ex)?|TranslateMessage|PostQuitMessage|ShowWindow|UpdateWindow|_getche?|_kbhit|_putch|_cprintf|__getmainargs|_CRT_INIT)$/,
		what: "Windows",
		advice:
			"Programs here are Linux's: they take arguments in rdi, rsi, rdx, rcx, r8 and r9, write with C's `printf` or the system call write, and end with `ret` from `main`, C's `exit` or the system call exit",
	},
	{
		key: "sanitizers",
		pattern: /^__(?:asan|tsan|ubsan|msan|hwasan|lsan|sanitizer)_/,
		what: "a sanitizer's library, whose code is not in this text",
		advice: "Compile without `-fsanitize`",
	},
	{
		key: "profiles",
		pattern: /^__(?:gcov|llvm_profile|llvm_gcov)_/,
		what: "the library that counts what is run, whose code is not in this text",
		advice: "Compile without `--coverage` and `-fprofile-generate`",
	},
	{
		key: "OpenMP",
		pattern: /^(?:GOMP|omp|__kmpc)_/,
		what: "OpenMP's library, whose code is not in this text",
		advice: "Compile without `-fopenmp`",
	},
	{
		key: "decimals",
		pattern: /^__(?:bid|dpd)_/,
		what: "the compiler's library of decimal floats, which are not simulated",
		advice: "Use `double`",
	},
];

/** The library that a name belongs to; undefined for names of programs and of C. */
export function compilerLibraryOf(name: string): CompilerLibrary | undefined {
	const path = rustPath(name);
	if (path !== undefined) {
		const what = "Rust's standard library, whose code is not in this text";
		return { key: "Rust", name: path, what, advice: rustAdvice, isTelling: path.startsWith("std::") };
	}
	const found = libraries.find(({ pattern }) => pattern.test(name));
	return found && { ...found, name: cxxPath(name), isTelling: false };
}

const abbreviations: Readonly<Record<string, string>> = {
	t: "std",
	s: "std::string",
	a: "std::allocator",
	o: "std::ostream",
	i: "std::istream",
	d: "std::iostream",
};

function cxxPath(name: string): string {
	const [, start = "", rest = ""] = /^_Z(?:T[VIS])?N?K?S([tsaoid])(.*)$/.exec(name) ?? [];
	const parts = identifiersOf(rest).filter((part) => part !== "__cxx11");
	return start === "" ? name : [abbreviations[start], ...parts].join("::");
}
