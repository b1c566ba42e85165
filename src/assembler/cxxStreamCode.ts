// C++'s streams, as far as libstdc++ has them in the library: the objects `cout`,
// `cerr`, `clog` and `cin`, laid out as its headers expect them, and the members and
// operators under its names. What prints and reads is the machine's
// (machine/library/cxxOutput.ts, cxxInput.ts); the code here puts arguments where
// that wants them. Buffers are those of C's streams, as they are natively.

import { bufferBase, bufferPart, bufferTable } from "./cxxBufferCode.ts";
import { characterFacet, facetFunctions } from "./cxxCharacterFacet.ts";
import { iosSize, iosPlaces as places, usualFlags } from "./cxxStreamLayout.ts";
import { type LibraryPart, labels } from "./libraryPart.ts";

const unitBuffered = 0x2000;

/** A stream object: its name, the descriptor of C's stream, bytes in front of its ios, flags, and what it flushes first. */
const objects = [
	["_ZSt4cout", 1, 8, usualFlags, "0"],
	["_ZSt4cerr", 2, 8, usualFlags | unitBuffered, "_ZSt4cout"],
	["_ZSt4clog", 2, 8, usualFlags, "0"],
	["_ZSt3cin", 0, 16, usualFlags, "_ZSt4cout"],
] as const;

/** In front of each object the table whose word at −24 tells where its ios is, and what is behind it. */
const objectText = objects.map(
	([name, descriptor, before, flags, tie]) => `
	.balign 16
	.quad ${before}, 0, 0
1:	.quad 0, 0
2:	.quad .Lstandard_buffer
	.skip ${bufferBase - 8}
	.quad ${descriptor}, 0
${name}: .quad 1b
	.skip ${before - 8}
	.quad 1b, 6, 0
	.long ${flags}, 0, 0, 0
	.skip ${places.tie - places.state - 8}
	.quad ${tie}
	.byte ' ', 1
	.skip 6
	.quad 2b, .Lctype, 0, 0
	.size ${name}, ${before + iosSize}`,
);

/** Each source's own object that makes the streams: where a text has lost its directives, nobody defines it. */
const filteredObject = "_ZStL8__ioinit";

const objectPart: LibraryPart = {
	names: [...objects.map(([name]) => name), filteredObject],
	uses: ["__buffer_tables"],
	text: `${facetFunctions}\n\t.section .libc.data, "aw"\n\t.balign 8\n.Lstandard_buffer: ${bufferTable("standard")}${objectText.join("")}${characterFacet}\n${filteredObject}: .byte 0\n\t.section .libc, "ax"\n`,
};

const output = "St13basic_ostreamIT_T0_ES6_";
const outputOf = "ISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_";
const inputOf = "ISt11char_traitsIcEERSt13basic_istreamIcT_ES5_";
const ios = "St9basic_iosIcSt11char_traitsIcEE";
const pair = "IcSt11char_traitsIcEER";
const triple = "IcSt11char_traitsIcESaIcEER";
const string = "NSt7__cxx1112basic_stringIS4_S5_T1_EE";

type Row = readonly [names: string, code: string];

/** The ios of the stream at rdi, in a register. */
const iosIn = (register: string): string =>
	`mov ${register}, [rdi]; mov ${register}, [${register} - 24]; add ${register}, rdi`;

const complexOutput = (type: string): string =>
	`_ZStlsI${type}cSt11char_traitsIcEERSt13basic_ostreamIT0_T1_ES6_RKSt7complexIT_E`;

/** What writes: names, and their code. */
const outputRows: readonly Row[] = [
	["_ZNSolsEi", "movsxd rsi, esi; mov edx, 32; jmp __stream_put_signed"],
	["_ZNSolsEs", "movsx rsi, si; mov edx, 16; jmp __stream_put_signed"],
	["_ZNSolsEl _ZNSolsEx _ZNSo9_M_insertIlEERSoT_ _ZNSo9_M_insertIxEERSoT_", "mov edx, 64; jmp __stream_put_signed"],
	["_ZNSolsEj", "mov esi, esi; jmp __stream_put_unsigned"],
	["_ZNSolsEt", "movzx esi, si; jmp __stream_put_unsigned"],
	["_ZNSolsEm _ZNSolsEy _ZNSo9_M_insertImEERSoT_ _ZNSo9_M_insertIyEERSoT_", "jmp __stream_put_unsigned"],
	["_ZNSolsEb _ZNSo9_M_insertIbEERSoT_", "movzx esi, sil; jmp __stream_put_bool"],
	["_ZNSolsEf", "cvtss2sd xmm0, xmm0; jmp __stream_put_double"],
	["_ZNSolsEd _ZNSo9_M_insertIdEERSoT_", "jmp __stream_put_double"],
	[complexOutput("d"), "mov edx, 64; jmp __stream_put_complex"],
	[complexOutput("f"), "mov edx, 32; jmp __stream_put_complex"],
	["_ZNSolsEPKv _ZNSo9_M_insertIPKvEERSoT_", "jmp __stream_put_pointer"],
	["_ZNSolsEDn", "lea rsi, [rip + .Lnull_text]; mov edx, 7; jmp __stream_put_text"],
	[
		`_ZStls${outputOf}PKc _ZStls${outputOf}PKa _ZStls${outputOf}PKh _ZStls${pair}${output}PKc`,
		"mov rdx, -1; jmp __stream_put_text",
	],
	[
		`_ZStls${outputOf}c _ZStls${outputOf}a _ZStls${outputOf}h _ZStls${pair}${output}S3_ _ZStls${pair}${output}c`,
		"push rsi; mov rsi, rsp; mov edx, 1; call __stream_put_text; pop rcx; ret",
	],
	[
		`_ZStls${triple}St13basic_ostreamIT_T0_ES7_RK${string}`,
		"mov rdx, [rsi + 8]; mov rsi, [rsi]; jmp __stream_put_text",
	],
	[`_ZSt16__ostream_insert${pair}${output}PKS3_l`, "jmp __stream_put_text"],
	["_ZNSo3putEc", "push rsi; mov rsi, rsp; mov edx, 1; call __stream_write; pop rcx; ret"],
	["_ZNSo5writeEPKcl _ZNSo8_M_writeEPKcl", "jmp __stream_write"],
	["_ZNSolsEPSt15basic_streambufIcSt11char_traitsIcEE", "jmp __stream_put_buffer"],
	["_ZNSo5tellpEv", "mov esi, 1; call __stream_place; xor edx, edx; ret"],
	["_ZNSo5seekpESt4fposI11__mbstate_tE", "xor edx, edx; mov ecx, 1; jmp __stream_move"],
	["_ZNSo5seekpElSt12_Ios_Seekdir", "mov ecx, 1; jmp __stream_move"],
	[`_ZNSo5flushEv _ZSt5flush${pair}${output}`, "jmp __stream_flush"],
	[
		`_ZSt4endl${pair}${output}`,
		"push rdi; lea rsi, [rip + .Lline_end]; mov edx, 1; call __stream_write; pop rdi; jmp __stream_flush",
	],
	[`_ZSt4ends${pair}${output}`, "lea rsi, [rip + .Lline_end + 1]; mov edx, 1; jmp __stream_write"],
	["_ZNSolsEPFRSoS_E", "jmp rsi"],
	[
		"_ZNSolsEPFRSt8ios_baseS0_E _ZNSolsEPFRSt9basic_iosIcSt11char_traitsIcEES3_E",
		`push rdi; ${iosIn("rax")}; mov rdi, rax; call rsi; pop rax; ret`,
	],
	["_ZNSo6sentryC1ERSo _ZNSo6sentryC2ERSo", "mov byte ptr [rdi], 1; mov [rdi + 8], rsi; ret"],
	["_ZNSo6sentryD1Ev _ZNSo6sentryD2Ev", "ret"],
];

const inputRows: readonly Row[] = [
	["_ZNSirsERi", "mov edx, 32; jmp __stream_get_signed"],
	["_ZNSirsERs", "mov edx, 16; jmp __stream_get_signed"],
	[
		"_ZNSirsERl _ZNSirsERx _ZNSi10_M_extractIlEERSiRT_ _ZNSi10_M_extractIxEERSiRT_",
		"mov edx, 64; jmp __stream_get_signed",
	],
	["_ZNSirsERj _ZNSi10_M_extractIjEERSiRT_", "mov edx, 32; jmp __stream_get_unsigned"],
	["_ZNSirsERt _ZNSi10_M_extractItEERSiRT_", "mov edx, 16; jmp __stream_get_unsigned"],
	[
		"_ZNSirsERm _ZNSirsERy _ZNSi10_M_extractImEERSiRT_ _ZNSi10_M_extractIyEERSiRT_",
		"mov edx, 64; jmp __stream_get_unsigned",
	],
	["_ZNSirsERb _ZNSi10_M_extractIbEERSiRT_", "jmp __stream_get_bool"],
	["_ZNSirsERd _ZNSi10_M_extractIdEERSiRT_", "mov edx, 64; jmp __stream_get_double"],
	["_ZNSirsERf _ZNSi10_M_extractIfEERSiRT_", "mov edx, 32; jmp __stream_get_double"],
	[
		`_ZStrs${pair}St13basic_istreamIT_T0_ES6_RS3_ _ZStrs${inputOf}Rc _ZStrs${inputOf}Rh _ZStrs${inputOf}Ra`,
		"jmp __stream_get_character",
	],
	[`_ZStrs${triple}St13basic_istreamIT_T0_ES7_R${string}`, "jmp __stream_get_string"],
	[`_ZStrs${pair}St13basic_istreamIT_T0_ES6_PS3_`, "mov rdx, -1; jmp __stream_get_word"],
	["_ZSt17__istream_extractRSiPcl", "jmp __stream_get_word"],
	[`_ZSt7getline${triple}St13basic_istreamIT_T0_ES7_R${string}`, "mov edx, 10; jmp __stream_get_line"],
	[
		`_ZSt7getline${triple}St13basic_istreamIT_T0_ES7_R${string.slice(0, -1)}ES4_`,
		"movzx edx, dl; jmp __stream_get_line",
	],
	["_ZNSi3getEv", "jmp __stream_next"],
	["_ZNSi3getERc", "jmp __stream_next_into"],
	["_ZNSi4peekEv", "jmp __stream_peek"],
	["_ZNSi5ungetEv", "mov esi, -1; jmp __stream_give_back"],
	["_ZNSi7putbackEc", "movzx esi, sil; jmp __stream_give_back"],
	["_ZNSi6ignoreEv", "mov esi, 1; mov edx, -1; jmp __stream_ignore"],
	["_ZNSi6ignoreEl", "mov edx, -1; jmp __stream_ignore"],
	["_ZNSi6ignoreEli", "jmp __stream_ignore"],
	["_ZNSi7getlineEPcl", "mov ecx, 10; jmp __stream_get_characters"],
	["_ZNSi7getlineEPclc", "movzx ecx, cl; jmp __stream_get_characters"],
	["_ZNSi3getEPcl", "mov ecx, 266; jmp __stream_get_characters"],
	["_ZNSi3getEPclc", "movzx ecx, cl; or ecx, 256; jmp __stream_get_characters"],
	["_ZNSi4readEPcl", "jmp __stream_read"],
	["_ZNKSi6gcountEv", "mov rax, [rdi + 8]; ret"],
	["_ZNSi5tellgEv", "xor esi, esi; call __stream_place; xor edx, edx; ret"],
	["_ZNSi5seekgESt4fposI11__mbstate_tE", "xor edx, edx; xor ecx, ecx; jmp __stream_move"],
	["_ZNSi5seekgElSt12_Ios_Seekdir", "xor ecx, ecx; jmp __stream_move"],
	["_ZNSirsEPFRSiS_E", "jmp rsi"],
	["_ZNSirsEPFRSt8ios_baseS0_E", `push rdi; ${iosIn("rax")}; mov rdi, rax; call rsi; pop rax; ret`],
	[`_ZSt2ws${pair}St13basic_istreamIT_T0_ES6_`, "jmp __stream_skip_space"],
];

/** A manipulator that is an argument in esi, for both directions. */
const manipulators: readonly (readonly [type: string, code: string])[] = [
	["St5_Setw", `movsxd rsi, esi; mov [rax + ${places.width}], rsi`],
	["St13_Setprecision", `movsxd rsi, esi; mov [rax + ${places.precision}], rsi`],
	["St8_SetfillIS3_E", `mov [rax + ${places.fill}], sil; mov byte ptr [rax + ${places.fill + 1}], 1`],
	["St12_Setiosflags", `or [rax + ${places.flags}], esi`],
	["St14_Resetiosflags", `not esi; and [rax + ${places.flags}], esi`],
	[
		"St8_Setbase",
		`and dword ptr [rax + ${places.flags}], ${0xffffffb5 | 0}; xor edx, edx; mov ecx, 2; cmp esi, 10; cmove edx, ecx; mov ecx, 8; cmp esi, 16; cmove edx, ecx; mov ecx, 64; cmp esi, 8; cmove edx, ecx; or [rax + ${places.flags}], edx`,
	],
];

const manipulatorRows: readonly Row[] = manipulators.map(([type, code]) => [
	`_ZStls${pair}${output}${type} _ZStrs${pair}St13basic_istreamIT_T0_ES6_${type}`,
	`${iosIn("rax")}; ${code}; mov rax, rdi; ret`,
]);

/** Members of std::basic_ios: the state's bits are bad 1, end 2, fail 4. */
const stateRows: readonly Row[] = [
	[`_ZNK${ios}cvbEv`, `xor eax, eax; test dword ptr [rdi + ${places.state}], 5; setz al; ret`],
	[`_ZNK${ios}ntEv _ZNK${ios}4failEv`, `xor eax, eax; test dword ptr [rdi + ${places.state}], 5; setnz al; ret`],
	[`_ZNK${ios}3eofEv`, `xor eax, eax; test dword ptr [rdi + ${places.state}], 2; setnz al; ret`],
	[`_ZNK${ios}3badEv`, `xor eax, eax; test dword ptr [rdi + ${places.state}], 1; setnz al; ret`],
	[`_ZNK${ios}4goodEv`, `xor eax, eax; cmp dword ptr [rdi + ${places.state}], 0; setz al; ret`],
	[`_ZNK${ios}7rdstateEv`, `mov eax, [rdi + ${places.state}]; ret`],
	[`_ZN${ios}5clearESt12_Ios_Iostate`, `mov [rdi + ${places.state}], esi; jmp .Lcheck_ios`],
	[`_ZN${ios}8setstateESt12_Ios_Iostate`, `or [rdi + ${places.state}], esi; jmp .Lcheck_ios`],
	[`_ZN${ios}10exceptionsESt12_Ios_Iostate`, `mov [rdi + ${places.exceptions}], esi; jmp .Lcheck_ios`],
	[`_ZNK${ios}10exceptionsEv`, `mov eax, [rdi + ${places.exceptions}]; ret`],
	[`_ZN${ios}3tieEPSo`, `mov rax, [rdi + ${places.tie}]; mov [rdi + ${places.tie}], rsi; ret`],
	[`_ZNK${ios}3tieEv`, `mov rax, [rdi + ${places.tie}]; ret`],
	[`_ZNK${ios}4fillEv`, `movsx eax, byte ptr [rdi + ${places.fill}]; ret`],
	[`_ZN${ios}4fillEc`, `movsx eax, byte ptr [rdi + ${places.fill}]; mov [rdi + ${places.fill}], sil; ret`],
	[`_ZNK${ios}5widenEc`, "movsx eax, sil; ret"],
	[`_ZNK${ios}5rdbufEv`, `mov rax, [rdi + ${places.buffer}]; ret`],
	[
		`_ZN${ios}5rdbufEPSt15basic_streambufIcS1_E`,
		`mov rax, [rdi + ${places.buffer}]; mov [rdi + ${places.buffer}], rsi; xor edx, edx; test rsi, rsi; setz dl; mov [rdi + ${places.state}], edx; ret`,
	],
	["_ZNSt8ios_base15sync_with_stdioEb", "mov eax, 1; ret"],
	[
		"_ZNSt8ios_base4InitC1Ev _ZNSt8ios_base4InitD1Ev _ZNSt8ios_base4InitC2Ev _ZNSt8ios_base4InitD2Ev _ZNKSt5ctypeIcE13_M_widen_initEv _ZSt21ios_base_library_initv",
		"ret",
	],
];

/** Whether a stream, at rax, is in a state that the program wants an exception for; the part that throws it is there where the program names it. */
const checkPart: LibraryPart = {
	names: ["__stream_check"],
	uses: ["__stream_refuse"],
	text: `
	.balign 16
	.cfi_startproc
__stream_check:
	mov rdi, [rax]
	mov rdi, [rdi - 24]
	add rdi, rax
.Lcheck_ios:
	mov ecx, [rdi + ${places.exceptions}]
	test [rdi + ${places.state}], ecx
	jnz 1f
	ret
1:	mov rax, [rip + .Lthrow_failure]
	test rax, rax
	jz __stream_refuse
	sub rsp, 8
	.cfi_def_cfa_offset 16
	call rax
	.cfi_endproc
	.weak _ZSt19__throw_ios_failurePKc
	.section .libc.data, "aw"
	.balign 8
.Lthrow_failure: .quad _ZSt19__throw_ios_failurePKc
	.section .libc, "ax"
`,
};

function partOf(rows: readonly Row[], more = ""): LibraryPart {
	const codes = rows.map(
		([names, code]) => `\n\t.balign 16\n${labels(names.split(" "))}\n\t${code.replaceAll("; ", "\n\t")}`,
	);
	const text = `${codes.join("")}\n${more}`;
	return {
		names: rows.flatMap(([names]) => names.split(" ")),
		uses: [...new Set(text.match(/__stream_\w+/g)), "__stream_check"],
		text,
	};
}

const constants = `
.Lline_end: .byte 10, 0
.Lnull_text: .asciz "nullptr"
`;

export const streamParts: readonly LibraryPart[] = [
	objectPart,
	bufferPart,
	checkPart,
	partOf(outputRows, constants),
	partOf(inputRows),
	partOf([...manipulatorRows, ...stateRows]),
];
