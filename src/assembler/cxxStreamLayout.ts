// How libstdc++'s headers expect C++'s streams to be laid out in memory, and how one
// such object becomes another. The machine knows the same places
// (machine/library/cxxStreamState.ts).

/** Where things are in std::basic_ios<char>, which each stream ends with. */
export const iosPlaces = {
	precision: 8,
	width: 16,
	flags: 24,
	exceptions: 28,
	state: 32,
	tie: 216,
	fill: 224,
	buffer: 232,
	ctype: 240,
} as const;
export const iosSize = 264;

/** The flags of a stream at first: skipws and dec. */
export const usualFlags = 0x1002;

/** Bit of its state: what was wanted could not be done. */
export const failed = 4;

/** Streams that a program makes: for writing, for reading, and for both. */
export interface StreamKind {
	readonly name: string;
	/** Bytes in front of the buffer: a pointer, what `gcount` tells where it reads, and for both directions a second pointer. */
	readonly before: 8 | 16 | 24;
	/** Bits of the mode that it has anyway: 8 for reading, 16 for writing. */
	readonly mode: number;
}

/** The functions of a stream by which another becomes it: labels, or for `destroy` and `make` a name to be called. */
interface MovingFunctions {
	readonly assigned: string;
	readonly constructed: string;
	readonly destroy: string;
	readonly make: string;
	/** Gives the buffer of the stream at rbx what that of the stream at rbp has, which has nothing then. */
	readonly takeBuffer: string;
}

/** (stream, the one that it takes all of, and has been before where it is assigned) */
export function movingText(before: StreamKind["before"], iosPlace: number, functions: MovingFunctions): string {
	const { assigned, constructed, destroy, make, takeBuffer } = functions;
	return `	.balign 16
${assigned}
	push rdi
	push rsi
	call ${destroy}
	pop rsi
	pop rdi
${constructed}
	push rbx
	push rbp
	sub rsp, 8
	mov rbx, rdi
	mov rbp, rsi
	call ${make}
${takeBuffer}
	lea rdi, [rbx + ${iosPlace}]
	lea rsi, [rbp + ${iosPlace}]
	# Precision, width, flags, exceptions, state, and what fills.
	add rsi, ${iosPlaces.precision}
	add rdi, ${iosPlaces.precision}
	mov ecx, 7
	rep movsd
	movzx ecx, word ptr [rsi + ${iosPlaces.fill - iosPlaces.state - 4}]
	mov [rdi + ${iosPlaces.fill - iosPlaces.state - 4}], cx
	${before > 8 ? "mov rax, [rbp + 8]; mov [rbx + 8], rax" : ""}
	mov rax, rbx
	add rsp, 8
	pop rbp
	pop rbx
	ret`;
}

/** In names of functions: the type of a mode. */
export const openMode = "St13_Ios_Openmode";

/** Makes the ios of a stream, with its buffer. */
export const initializeIos = "_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E";
