// The system calls about who a process is: its user and groups, its session and
// its process group (credentials(7)). There is one process of one user; what would
// change nothing is allowed, all else is refused as to any user.

import { owner } from "./files/status.ts";
import { fill } from "./guestBuffers.ts";
import { process } from "./kernelProcess.ts";
import { type Call, errors, type KernelView, value } from "./kernelView.ts";

export const identityCalls: readonly (readonly [number: bigint, call: Call])[] = [
	[105n, become(1)],
	[106n, become(1)],
	[109n, (_view, [which, group]) => value(own(which, isSelf(group) ? 0n : errors.EPERM))],
	// Who leads a group of processes cannot found a session.
	[112n, () => value(errors.EPERM)],
	[113n, become(2)],
	[114n, become(2)],
	[115n, (_view, [most = 0n]) => value(BigInt.asIntN(32, most) < 0n ? errors.EINVAL : 0n)],
	[117n, become(3)],
	[118n, (view, addresses) => value(tellOwner(view, addresses.slice(0, 3)))],
	[119n, become(3)],
	[120n, (view, addresses) => value(tellOwner(view, addresses.slice(0, 3)))],
	[121n, (_view, [which]) => value(own(which, process.number))],
	[124n, (_view, [which]) => value(own(which, process.parent))],
];

/** The process that a number means, 0 too: the only one that is known. */
function isSelf(which: bigint): boolean {
	return [0n, process.number].includes(BigInt.asUintN(32, which));
}

function own(which: bigint, result: bigint): bigint {
	return isSelf(which) ? result : errors.ESRCH;
}

/** Takes `count` users or groups, of which −1 stays what it is. */
function become(count: number): Call {
	const kept = [BigInt(owner), 0xffff_ffffn];
	return (_view, wanted) => {
		const isSame = wanted.slice(0, count).every((number) => kept.includes(BigInt.asUintN(32, number)));
		return value(isSame ? 0n : errors.EPERM);
	};
}

function tellOwner(view: KernelView, addresses: readonly bigint[]): bigint {
	const bytes = new Uint8Array(Uint32Array.of(owner).buffer);
	return addresses.map((address) => fill(view, address, bytes)).find((result) => result < 0n) ?? 0n;
}
