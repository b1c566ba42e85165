// Where other systems have the first argument of a function: what an author is
// told whose call has it there, so that rdi holds something else.

import type { Machine } from "../machine.ts";

const [rcx, rsp] = [1, 4];

const onLinux = "here rdi takes the first, then rsi, rdx, rcx, r8 and r9.";

/** For a call whose first argument is no pointer: a sentence, after a blank, where it stands as elsewhere; else "". */
export function conventionInstead({ memory, registers }: Machine): string {
	if (isData(memory, registers.read(rcx))) {
		return ` rcx points to data: it takes the first argument on Windows, and ${onLinux}`;
	}
	const above = memory.peek(registers.read(rsp) + 8n, 8).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
	return isData(memory, above)
		? ` What was pushed last points to data: on the stack are the arguments of 32-bit programs, and ${onLinux}`
		: "";
}

function isData(memory: Machine["memory"], address: bigint): boolean {
	const permissions = memory.permissions(address);
	return permissions?.read === true && !permissions.execute;
}
