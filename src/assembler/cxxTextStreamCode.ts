// C++'s string streams: std::ostringstream, istringstream and stringstream, as
// their constructors make them in the program's own memory, laid out as libstdc++'s
// headers expect it: pointers to tables, the buffer (machine/library/cxxTextBuffer.ts),
// and at the end the ios that all streams have. What prints and reads is that of
// the other streams (cxxStreamCode.ts).

import { bufferTable } from "./cxxBufferCode.ts";
import {
	initializeIos,
	iosPlaces,
	iosSize,
	movingText,
	openMode,
	type StreamKind,
	usualFlags,
} from "./cxxStreamLayout.ts";
import { type LibraryPart, labels } from "./libraryPart.ts";

/** Bytes of std::stringbuf. */
const bufferSize = 104;

const kinds: readonly StreamKind[] = [
	{ name: "19basic_ostringstream", before: 8, mode: 16 },
	{ name: "19basic_istringstream", before: 16, mode: 8 },
	{ name: "18basic_stringstream", before: 24, mode: 24 },
];

const template = "IcSt11char_traitsIcESaIcEE";

/** A member's names: of a constant object, which has one more for each kind of reference in C++20. */
const constantNames = (name: string, member: string): readonly string[] =>
	["K", "KR", "O"].map((kind) => `_ZN${kind}St7__cxx11${name}${template}${member}`);

const names = (name: string, ...members: readonly string[]): readonly string[] =>
	members.map((member) => `_ZNSt7__cxx11${name}${template}${member}`);

/** The names under which a stream is made of a string, and given one. */
const strings = ["RKNS_12basic_stringIcS2_S3_EE", "ONS_12basic_stringIcS2_S3_EE"];

const tableOf = (name: string): string => `_ZTVNSt7__cxx11${name}${template}E`;
const basesOf = (name: string): string => `_ZTTNSt7__cxx11${name}${template}E`;
const rdbufOf = (name: string): string => `_ZNKSt7__cxx11${name}${template}5rdbufEv`;

const constructorsOf = (name: string): readonly string[] =>
	names(name, ...strings.map((type) => `C1E${type}${openMode}`));
const assignmentsOf = (name: string): readonly string[] => names(name, ...strings.map((type) => `3strE${type}`));

function kindText({ name, before, mode }: StreamKind): string {
	const iosPlace = before + bufferSize;
	const writing = before === 24 ? `lea rax, [rip + ${tableOf(name)} + 64]\n\tmov [rdi + 16], rax` : "";
	const count = before > 8 ? "mov qword ptr [rdi + 8], 0" : "";
	const [destructor = ""] = names(name, "D1Ev");
	return `
	.balign 16
${labels(names(name, "C1Ev"))}
	mov edx, ${mode}
	xor esi, esi
	jmp 1f
${labels(names(name, `C1E${openMode}`))}
	mov edx, esi
	or edx, ${mode}
	xor esi, esi
	jmp 1f
${labels(constructorsOf(name))}
	or edx, ${mode}
1:	lea rax, [rip + ${tableOf(name)} + 24]
	mov [rdi], rax
	${count}
	${writing}
	lea rax, [rip + ${tableOf(name)} + ${before === 24 ? 104 : 64}]
	mov [rdi + ${iosPlace}], rax
	lea rax, [rdi + ${iosPlace}]
	lea rdi, [rdi + ${before}]
	jmp .Lmake_text_stream
${movingText(before, iosPlace, {
	assigned: labels(names(name, "aSEOS4_")),
	constructed: labels(names(name, "C1EOS4_")),
	destroy: destructor,
	make: `${names(name, "C1Ev")[0]}`,
	takeBuffer: `	lea rdi, [rbx + ${before}]
	lea rsi, [rbp + ${before}]
	call __text_buffer_take`,
})}
${labels(names(name, "D1Ev"))}
	add rdi, ${before}
	jmp __text_buffer_destroy
${labels(names(name, "D0Ev"))}
	push rdi
	call ${destructor}
	pop rdi
	jmp free
${labels(constantNames(name, "3strEv"))}
	add rsi, ${before}
	jmp __text_buffer_text
${labels(assignmentsOf(name))}
	add rdi, ${before}
	jmp __text_buffer_assign
${labels([rdbufOf(name)])}
	lea rax, [rdi + ${before}]
	ret
	.section .libc.data, "aw"
	.balign 8
${tablesText(name, before, iosPlace)}
	.section .libc, "ax"
`;
}

/**
 * The tables of a kind, and the table of those that its bases have while they are made, as the Itanium ABI has
 * them: what counts in them is the distance to the ios. While a base is made, that is where it will be.
 */
function tablesText(name: string, before: number, ios: number): string {
	const [destructor = "", deleting = ""] = names(name, "D1Ev", "D0Ev");
	const table = tableOf(name);
	const behind = before === 24 ? `\t.quad ${ios - 16}, -16, 0, 0, 0\n` : "";
	const last = `${table} + ${before === 24 ? 104 : 64}`;
	const bases =
		before === 24
			? `${table} + 24, ${table} + 24, ${last}, ${table} + 64, ${last}, ${last}, ${table} + 64, ${last}, ${table} + 64`
			: `${table} + 24, ${last}, ${last}`;
	return `${table}: .quad ${ios}, 0, 0, ${destructor}, ${deleting}
${behind}	.quad -${ios}, -${ios}, 0, 0, 0
${basesOf(name)}: .quad ${table} + 24, ${bases}`;
}

/** What a program does itself where its compiler wrote a constructor into it. */
const pieces: readonly (readonly [names: string, code: string])[] = [
	["_ZNSt8ios_baseC2Ev", `lea rdi, [rdi + 8]\n\txor eax, eax\n\tmov ecx, ${iosSize / 8 - 1}\n\trep stosq\n\tret`],
	["_ZNSt6localeC1Ev _ZNSt6localeC2Ev", "mov qword ptr [rdi], 0\n\tret"],
	["_ZNSt6localeC1ERKS_ _ZNSt6localeC2ERKS_", "mov rax, [rsi]\n\tmov [rdi], rax\n\tret"],
	["_ZNSt8ios_baseD2Ev _ZNSt6localeD1Ev _ZNSt6localeD2Ev _ZNSdD2Ev _ZNSoD2Ev _ZNSiD2Ev", "ret"],
	["_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE7_M_syncEPcmm", "jmp __text_buffer_sync"],
	[
		initializeIos,
		`mov qword ptr [rdi + ${iosPlaces.precision}], 6
	mov dword ptr [rdi + ${iosPlaces.flags}], ${usualFlags}
	mov dword ptr [rdi + ${iosPlaces.state}], 0
	mov qword ptr [rdi + ${iosPlaces.tie}], 0
	mov word ptr [rdi + ${iosPlaces.fill}], ' ' + 0x100
	mov [rdi + ${iosPlaces.buffer}], rsi
	lea rax, [rip + .Lctype]
	mov [rdi + ${iosPlaces.ctype}], rax
	ret`,
	],
];

/** Tables that only their addresses matter of. */
const tables = [
	"_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE",
	"_ZTVSt15basic_streambufIcSt11char_traitsIcEE",
	"_ZTVSt9basic_iosIcSt11char_traitsIcEE",
];

/** rdi is the buffer, rsi its text or null, edx the mode, and rax the ios behind it. */
const making = `
	.balign 16
.Lmake_text_stream:
	push rdi
	push rsi
	push rax
	mov rdi, rax
	call _ZNSt8ios_baseC2Ev
	pop rdi
	mov rsi, [rsp + 8]
	call ${initializeIos}
	pop rsi
	pop rdi
	lea rax, [rip + ${tables[0]} + 16]
	mov [rdi], rax
	mov qword ptr [rdi + 56], 0
	jmp __text_buffer_construct
${pieces.map(([written, code]) => `\t.balign 16\n${labels(written.split(" "))}\n\t${code}\n`).join("")}
	.section .libc.data, "aw"
	.balign 8
${tables.map((name) => `${name}: .quad 0, 0\n\t${bufferTable("text")}`).join("\n")}
	.section .libc, "ax"
`;

const buffer = "15basic_stringbuf";

const bufferText = `
	.balign 16
${labels(constantNames(buffer, "3strEv"))}
	jmp __text_buffer_text
${labels(assignmentsOf(buffer))}
	jmp __text_buffer_assign
`;

const text = making + kinds.map(kindText).join("") + bufferText;

export const textStreamParts: readonly LibraryPart[] = [
	{
		names: [
			...kinds.flatMap(({ name }) => [
				...names(name, "C1EOS4_", "aSEOS4_", "C1Ev", `C1E${openMode}`, "D1Ev", "D0Ev"),
				...constructorsOf(name),
				...assignmentsOf(name),
				...constantNames(name, "3strEv"),
				rdbufOf(name),
				tableOf(name),
				basesOf(name),
			]),
			...constantNames(buffer, "3strEv"),
			...assignmentsOf(buffer),
			...pieces.flatMap(([written]) => written.split(" ")),
			...tables,
		],
		// With `cout` comes the facet that is asked for `widen`.
		uses: [...new Set(text.match(/__text_buffer_\w+/g)), "free", "_ZSt4cout", "__buffer_tables"],
		text,
	},
];
