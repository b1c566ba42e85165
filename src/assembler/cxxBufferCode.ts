// std::streambuf: what headers' code calls of a buffer by its table of virtual
// functions, and what it leaves in the library. A buffer of C's streams never has
// characters in memory that this code could take itself, so each one is asked for;
// the machine gives it (machine/library/cxxBuffers.ts).

import { type LibraryPart, labels } from "./libraryPart.ts";

/** What stands in place of the first function in a buffer's table: which kind it is. */
export const bufferKinds = { text: 0, file: 1, standard: 2 } as const;

/** Bytes of std::streambuf. */
export const bufferBase = 64;

/** The virtual functions in their order, from the two destructors on. */
export function bufferTable(kind: keyof typeof bufferKinds): string {
	return `.quad ${bufferKinds[kind]}, 0, .Lbuffer_nothing, .Lbuffer_itself, __buffer_move, .Lbuffer_seek, __buffer_flush
	.quad .Lbuffer_nothing, __buffer_read, __buffer_peek, __buffer_next, __buffer_give_back, __buffer_write, __buffer_put`;
}

const member = (rest: string): string => `_ZNSt15basic_streambufIcSt11char_traitsIcEE${rest}`;

/** Members that are not virtual, where a compiler leaves them in the library. */
const members = {
	[member("5sgetcEv")]: "__buffer_peek",
	[member("6sbumpcEv")]: "__buffer_next",
	[member("6snextcEv")]: "__buffer_step",
	[member("6stosscEv")]: "__buffer_next",
	[member("5sgetnEPcl")]: "__buffer_read",
	[member("8in_availEv")]: "__buffer_room",
	[member("5sputcEc")]: "__buffer_put",
	[member("5sputnEPKcl")]: "__buffer_write",
	[member("7pubsyncEv")]: "__buffer_flush",
	[member("9sputbackcEc")]: "__buffer_give_back",
	[member("10pubseekoffElSt12_Ios_SeekdirSt13_Ios_Openmode")]: "__buffer_move",
	[member("10pubseekposESt4fposI11__mbstate_tESt13_Ios_Openmode")]: ".Lbuffer_seek",
} as const;

const unget = member("7sungetcEv");

const text = `
	.balign 16
.Lbuffer_nothing:
	xor eax, eax
	ret
.Lbuffer_itself:
	mov rax, rdi
	ret
	# (buffer, place in two words, direction)
	.balign 16
.Lbuffer_seek:
	xor edx, edx
	jmp __buffer_move
	.balign 16
${unget}:
	mov esi, -1
	jmp __buffer_give_back
${Object.entries(members)
	.map(([name, function_]) => `	.balign 16\n${labels([name])}\n	jmp ${function_}\n`)
	.join("")}`;

export const bufferPart: LibraryPart = {
	names: [...Object.keys(members), unget, "__buffer_tables"],
	uses: ["flush", "read", "peek", "next", "step", "give_back", "write", "put", "room", "move"].map(
		(name) => `__buffer_${name}`,
	),
	text: `${text}__buffer_tables:\n`,
};
