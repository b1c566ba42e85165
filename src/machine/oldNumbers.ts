// What is said where `syscall` is given the numbers and registers of `int 0x80`:
// 4 and 3 are write and read there, and stat and close here, so that nothing is
// printed and nobody complains.

import { type CallResult, tellOnce } from "./kernelView.ts";
import type { Machine } from "./machine.ts";

const meant: ReadonlyMap<bigint, { readonly here: string; readonly there: string; readonly number: number }> = new Map([
	[4n, { here: "stat", there: "write", number: 1 }],
	[3n, { here: "close", there: "read", number: 0 }],
]);

/** Says so once, where rbx is a standard descriptor, as for `int 0x80`, and rcx the address of data. */
export function adviseNumber(machine: Machine, number: bigint, result: CallResult): void {
	const call = meant.get(number);
	if (!call) {
		return;
	}
	const [rbx, rcx] = [machine.registers.read(3), machine.registers.read(1)];
	const isStandard = number === 3n ? rbx === 0n : rbx === 1n || rbx === 2n;
	const permissions = isStandard ? machine.memory.permissions(rcx) : undefined;
	const isFailed = result.kind === "value" && BigInt.asIntN(64, result.value) < 0n;
	const isLikely = permissions?.read === true && !permissions.execute && (isFailed || number === 3n);
	if (!isLikely) {
		return;
	}
	const text = () =>
		`system call ${number} is ${call.here}; ${call.there} has this number with \`int 0x80\`, and with \`syscall\` it is ${call.number}, its arguments in rdi, rsi and rdx\n`;
	tellOnce(machine, number, text);
}
