// C++'s file streams: std::ofstream, ifstream and fstream, with the sizes and places
// that libstdc++'s headers expect. Behind each is a file of C's, opened as the mode
// says; the buffers are those of C's streams (machine/library/cxxStreamState.ts).

import { bufferTable } from "./cxxBufferCode.ts";
import { failed, initializeIos, iosPlaces, iosSize, movingText, openMode, type StreamKind } from "./cxxStreamLayout.ts";
import { type LibraryPart, labels } from "./libraryPart.ts";

/** Bytes of std::filebuf, and where in it C's file is. */
const bufferSize = 240;
const filePlace = 104;

const kinds: readonly StreamKind[] = [
	{ name: "14basic_ofstream", before: 8, mode: 16 },
	{ name: "14basic_ifstream", before: 16, mode: 8 },
	{ name: "13basic_fstream", before: 24, mode: 0 },
];

const template = "IcSt11char_traitsIcEE";
const string = "RKNSt7__cxx1112basic_stringIcS1_SaIcEEE";

const member = (name: string, rest: string): string => `_ZNSt${name}${template}${rest}`;
const constant = (name: string, rest: string): string => `_ZNKSt${name}${template}${rest}`;

const filebuf = "13basic_filebuf";
const openBuffer = member(filebuf, `4openEPKc${openMode}`);
const closeBuffer = member(filebuf, "5closeEv");

function namesOf({ name }: StreamKind): readonly string[] {
	return [
		...["C1EOS2_", "aSEOS2_", "C1Ev", `C1EPKc${openMode}`, `C1E${string}${openMode}`, "D1Ev", "D0Ev"].map((rest) =>
			member(name, rest),
		),
		...[`4openEPKc${openMode}`, `4openE${string}${openMode}`, "5closeEv", "7is_openEv"].map((rest) =>
			member(name, rest),
		),
		...["7is_openEv", "5rdbufEv"].map((rest) => constant(name, rest)),
	];
}

function kindText({ name, before, mode }: StreamKind): string {
	const iosPlace = before + bufferSize;
	const table = `.Ltables_${name}`;
	const second = before === 24 ? `lea rax, [rip + ${table}_writing]\n\tmov [rdi + 16], rax` : "";
	return `
	.balign 16
${member(name, "C1Ev")}:
	push rdi
	xor eax, eax
	mov ecx, ${(iosPlace + iosSize) / 8}
	rep stosq
	pop rdi
	lea rax, [rip + ${table}]
	mov [rdi], rax
	${second}
	lea rax, [rip + .Ltables_filebuf]
	lea rsi, [rdi + ${before}]
	mov [rsi], rax
	add rdi, ${iosPlace}
	lea rax, [rip + .Ltables_file_ios]
	mov [rdi], rax
	jmp ${initializeIos}
	.balign 16
${member(name, `C1E${string}${openMode}`)}:
	mov rsi, [rsi]
${member(name, `C1EPKc${openMode}`)}:
	push rdi
	push rsi
	push rdx
	call ${member(name, "C1Ev")}
	pop rdx
	pop rsi
	pop rdi
	jmp ${member(name, `4openEPKc${openMode}`)}
	.balign 16
${member(name, `4openE${string}${openMode}`)}:
	mov rsi, [rsi]
${member(name, `4openEPKc${openMode}`)}:
	or edx, ${mode}
	push rdi
	add rdi, ${before}
	call ${openBuffer}
	pop rdi
	mov dword ptr [rdi + ${iosPlace + iosPlaces.state}], 0
	jmp 1f
	.balign 16
${member(name, "5closeEv")}:
	push rdi
	add rdi, ${before}
	call ${closeBuffer}
	pop rdi
1:	test rax, rax
	jnz 2f
	or dword ptr [rdi + ${iosPlace + iosPlaces.state}], ${failed}
	mov rax, rdi
	jmp __stream_check
2:	ret
${movingText(before, iosPlace, {
	assigned: `${member(name, "aSEOS2_")}:`,
	constructed: `${member(name, "C1EOS2_")}:`,
	destroy: member(name, "D1Ev"),
	make: member(name, "C1Ev"),
	takeBuffer: `	xor eax, eax
	xchg rax, [rbp + ${before + filePlace}]
	mov [rbx + ${before + filePlace}], rax
	mov rax, [rbp + ${before + filePlace + 8}]
	mov [rbx + ${before + filePlace + 8}], rax`,
})}
	.balign 16
${member(name, "D1Ev")}:
	add rdi, ${before}
	jmp ${closeBuffer}
${member(name, "D0Ev")}:
	push rdi
	call ${member(name, "D1Ev")}
	pop rdi
	jmp free
${labels([member(name, "7is_openEv"), constant(name, "7is_openEv")])}
	xor eax, eax
	cmp qword ptr [rdi + ${before + filePlace}], 0
	setne al
	ret
${constant(name, "5rdbufEv")}:
	lea rax, [rdi + ${before}]
	ret
	.section .libc.data, "aw"
	.balign 8
	.quad ${iosPlace}, 0, 0
${table}: .quad ${member(name, "D1Ev")}, ${member(name, "D0Ev")}
	.quad ${iosPlace - 16}, -16, 0
${table}_writing: .quad 0, 0
	.section .libc, "ax"
`;
}

const isOpenFile = "_ZNKSt12__basic_fileIcE7is_openEv";

/** `open` gives the buffer, or null where it cannot be opened as asked; the first word of its table says what it is. */
const bufferText = `
	.balign 16
${openBuffer}:
	push rbx
	push r12
	push r13
	mov rbx, rdi
	mov rdi, rsi
	mov r12d, edx
	cmp qword ptr [rbx + ${filePlace}], 0
	jne 4f
	mov eax, edx
	and eax, 0x39
	lea rsi, [rip + .Lfile_modes]
1:	movzx edx, byte ptr [rsi]
	cmp edx, eax
	je 2f
	add rsi, 4
	test edx, edx
	jnz 1b
	jmp 4f
2:	inc rsi
	call fopen
	test rax, rax
	jz 4f
	mov [rbx + ${filePlace}], rax
	test r12d, 2
	jz 3f
	mov rdi, rax
	xor esi, esi
	mov edx, 2
	call fseek
3:	mov rax, rbx
	jmp 5f
4:	xor eax, eax
5:	pop r13
	pop r12
	pop rbx
	ret
	.balign 16
${closeBuffer}:
	mov rax, [rdi + ${filePlace}]
	test rax, rax
	jz 1f
	mov qword ptr [rdi + ${filePlace}], 0
	push rdi
	mov rdi, rax
	call fclose
	pop rcx
	test eax, eax
	mov eax, 0
	cmovz rax, rcx
1:	ret
${labels([constant(filebuf, "7is_openEv")])}
	add rdi, ${filePlace}
${isOpenFile}:
	xor eax, eax
	cmp qword ptr [rdi], 0
	setne al
	ret
	.section .libc.data, "aw"
	.balign 8
.Ltables_filebuf: ${bufferTable("file")}
.Ltables_file_ios: .quad 0, 0
	# Bits of a mode, and how C's fopen calls it.
.Lfile_modes: .ascii "\\020w\\0\\0\\060w\\0\\0\\021a\\0\\0\\001a\\0\\0\\010r\\0\\0\\030r+\\0\\070w+\\0\\031a+\\0\\011a+\\0"
	.byte 0, 0, 0, 0
	.section .libc, "ax"
`;

export const fileStreamParts: readonly LibraryPart[] = [
	{
		names: [...kinds.flatMap(namesOf), openBuffer, closeBuffer, constant(filebuf, "7is_openEv"), isOpenFile],
		uses: ["fopen", "fclose", "fseek", "free", initializeIos, "__buffer_tables", "__stream_check"],
		text: kinds.map(kindText).join("") + bufferText,
	},
];
