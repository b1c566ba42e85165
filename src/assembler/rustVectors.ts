// What vectors and strings of Rust programs need of the library where compilers
// leave its code there: growing, making room, giving it back. A vector begins with
// its capacity and its place; its length comes third. The paths are methods', which
// hold the types that they are for.

import type { LibraryPart } from "./libraryPart.ts";

interface Method {
	readonly path: RegExp;
	readonly uses: readonly string[];
	readonly text: string;
}

const grow = "__rust_grow";

/**
 * (vector, capacity at least, alignment, bytes of an element): gives it that capacity or twice what it has.
 * Alignments above 16, which `realloc` does not keep, are those of vector registers alone.
 */
export const rustVectorParts: readonly LibraryPart[] = [
	{
		names: [grow],
		uses: ["realloc"],
		text: `
	.balign 16
${grow}:
	push rbx
	push r12
	push rax
	mov rbx, rdi
	mov r12, [rdi]
	add r12, r12
	cmp r12, rsi
	cmovb r12, rsi
	# The least is 8 bytes, 4 elements of at most 1 KiB, or 1.
	mov eax, 8
	cmp rcx, 1
	je 1f
	mov eax, 4
	cmp rcx, 1024
	jbe 1f
	mov eax, 1
1:	cmp r12, rax
	cmovb r12, rax
	xor edi, edi
	cmp QWORD PTR [rbx], rdi
	cmovne rdi, [rbx + 8]
	mov rsi, r12
	imul rsi, rcx
	call realloc
	mov [rbx + 8], rax
	mov [rbx], r12
	pop rax
	pop r12
	pop rbx
	ret
`,
	},
];

const release = "cmp QWORD PTR [rdi], 0\n\tje 1f\n\tmov rdi, [rdi + 8]\n\tjmp free\n1:\tret";

const methods: readonly Method[] = [
	{
		// (vector, length, additional elements, alignment, bytes of an element): gives that it is done.
		path: /^alloc::raw_vec::RawVecInner(?:<\w>)?::grow_(?:amortized|exact)$/,
		uses: [grow],
		text: `add rsi, rdx\n\tmov rdx, rcx\n\tmov rcx, r8\n\tsub rsp, 8\n\tcall ${grow}\n\tadd rsp, 8\n\tmovabs rax, 0x8000000000000001\n\tret`,
	},
	{
		// (vector, alignment, bytes of an element)
		path: /^alloc::raw_vec::RawVecInner(?:<\w>)?::grow_one$/,
		uses: [grow],
		text: `mov rcx, rdx\n\tmov rdx, rsi\n\tmov rsi, [rdi]\n\tadd rsi, 1\n\tjmp ${grow}`,
	},
	{
		// (vector, length, additional elements, alignment, bytes of an element)
		path: /^alloc::raw_vec::RawVecInner(?:<\w>)?::reserve::do_reserve_and_handle$/,
		uses: [grow],
		text: `add rsi, rdx\n\tmov rdx, rcx\n\tmov rcx, r8\n\tjmp ${grow}`,
	},
	{
		// (vector, alignment, bytes of an element)
		path: /^alloc::raw_vec::RawVecInner(?:<\w>)?::deallocate$/,
		uses: ["free"],
		text: `test rdx, rdx\n\tje 1f\n\t${release}`,
	},
	{
		// (result, capacity, 1 for zeros, alignment, bytes of an element)
		path: /^alloc::raw_vec::RawVecInner(?:<\w>)?::try_allocate_in$/,
		uses: ["calloc"],
		text: `push rbx
	mov rbx, rdi
	mov QWORD PTR [rdi], 0
	mov [rdi + 8], rsi
	mov [rdi + 16], rcx
	imul rsi, r8
	test rsi, rsi
	je 1f
	mov edi, 1
	call calloc
	mov [rbx + 16], rax
1:	pop rbx
	ret`,
	},
	{
		// (vector, additional elements) of bytes
		path: /^alloc::vec::Vec<u8>::reserve$/,
		uses: [grow],
		text: `mov rax, [rdi]\n\tsub rax, [rdi + 16]\n\tcmp rax, rsi\n\tjae 1f\n\tadd rsi, [rdi + 16]\n\tmov ecx, 1\n\tjmp ${grow}\n1:\tret`,
	},
	{ path: /^<alloc::raw_vec::RawVec<u8> as core::ops::drop::Drop>::drop$/, uses: ["free"], text: release },
	{ path: /^<alloc::vec::Vec<u8> as core::ops::drop::Drop>::drop$/, uses: [], text: "ret" },
];

/** Bytes of an element, by its type. */
const sizes: Readonly<Record<string, number>> = {
	u8: 1,
	i8: 1,
	bool: 1,
	u16: 2,
	i16: 2,
	u32: 4,
	i32: 4,
	f32: 4,
	char: 4,
	u64: 8,
	i64: 8,
	f64: 8,
	usize: 8,
	isize: 8,
	u128: 16,
	i128: 16,
	"&str": 16,
	"alloc::string::String": 24,
	"std::ffi::os_str::OsString": 24,
	"std::path::PathBuf": 24,
};

/** (vector) */
const growOne = /^alloc::raw_vec::RawVec<([^,]*)(?:, [^,]*)?>::grow_one$/;

/** The code of a method; undefined for any other path. */
export function rustMethod(path: string): Omit<Method, "path"> | undefined {
	const size = sizes[growOne.exec(path)?.[1] ?? ""];
	if (size !== undefined) {
		return { uses: [grow], text: `mov rsi, [rdi]\n\tadd rsi, 1\n\tmov ecx, ${size}\n\tjmp ${grow}` };
	}
	return methods.find((method) => method.path.test(path));
}
