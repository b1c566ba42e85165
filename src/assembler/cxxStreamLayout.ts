// How libstdc++'s headers expect C++'s streams to be laid out in memory. The machine
// knows the same places (machine/library/cxxStreamState.ts).

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

/** Gives the ios at rdi what that at rsi has: precision, width, flags, exceptions, state and what fills; changes rcx, rsi and rdi. */
export const copyIos = `add rsi, ${iosPlaces.precision}
	add rdi, ${iosPlaces.precision}
	mov ecx, 7
	rep movsd
	movzx ecx, word ptr [rsi + ${iosPlaces.fill - iosPlaces.state - 4}]
	mov [rdi + ${iosPlaces.fill - iosPlaces.state - 4}], cx`;

/** In names of functions: the type of a mode. */
export const openMode = "St13_Ios_Openmode";

/** Makes the ios of a stream, with its buffer. */
export const initializeIos = "_ZNSt9basic_iosIcSt11char_traitsIcEE4initEPSt15basic_streambufIcS1_E";
