// The kernel as `int 0x80` asks for it: the numbers of 32-bit programs, which a
// 64-bit program can use as well as long as its addresses have 32 bits
// (arch/x86/entry/syscalls/syscall_32.tbl). Those whose arguments have the same
// shape in both are here: what structures of 32-bit programs look like is not known.

import { systemCall } from "./kernel.ts";
import { type Arguments, type CallResult, errors, type KernelView, tellOnce, value } from "./kernelView.ts";

/** The numbers of the same calls for 64-bit programs. */
const numbers: ReadonlyMap<bigint, bigint> = new Map(
	[
		[1, 60],
		[2, 57],
		[3, 0],
		[4, 1],
		[5, 2],
		[6, 3],
		[8, 85],
		[10, 87],
		[11, 59],
		[12, 80],
		[15, 90],
		[19, 8],
		[20, 39],
		[33, 21],
		[38, 82],
		[39, 83],
		[40, 84],
		[41, 32],
		[45, 12],
		[54, 16],
		[60, 95],
		[63, 33],
		[64, 110],
		[91, 11],
		[92, 76],
		[93, 77],
		[94, 91],
		[118, 74],
		[122, 63],
		[133, 81],
		[148, 75],
		[158, 24],
		[180, 17],
		[181, 18],
		[183, 79],
		[192, 9],
		[199, 102],
		[200, 104],
		[201, 107],
		[202, 108],
		[221, 72],
		[224, 186],
		[252, 231],
		[295, 257],
		[296, 258],
		[301, 263],
		[302, 264],
		[307, 269],
		[330, 292],
		[355, 318],
	].map(([old, now]) => [BigInt(old ?? 0), BigInt(now ?? 0)]),
);

const seek = 19n;
const map = 192n;

/** What is said of a call is remembered by its number; no other has these. */
const unknown = 0x40000000n;

/** Does the call with a 32-bit program's number and six arguments, of which the lower halves count. */
export function oldSystemCall(view: KernelView, number: bigint, arguments_: Arguments): CallResult {
	const old = BigInt.asUintN(32, number);
	const [a, b, c, d, e, f] = arguments_.map((word) => BigInt.asUintN(32, word));
	const words: Arguments = [a ?? 0n, b ?? 0n, c ?? 0n, d ?? 0n, e ?? 0n, f ?? 0n];
	const now = numbers.get(old);
	if (now === undefined) {
		tellOnce(
			view,
			unknown + old,
			() => `system call ${old} of \`int 0x80\` is not supported: it returns -ENOSYS (-38)\n`,
		);
		return value(errors.ENOSYS);
	}
	return systemCall(view, now, adapted(old, words));
}

/** Where the two kernels count differently: distances have a sign, places in files are counted in pages. */
function adapted(old: bigint, [a, b, c, d, e, f]: Arguments): Arguments {
	if (old === seek) {
		return [a, BigInt.asUintN(64, BigInt.asIntN(32, b)), c, d, e, f];
	}
	return old === map ? [a, b, c, d, e, f * 4096n] : [a, b, c, d, e, f];
}
