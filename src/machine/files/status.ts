// What stat(2) tells of a file, as x86-64 Linux lays it out in 144 bytes. What only
// a real disk could tell is always the same: the device, the owner, one name for
// each file.

import type { FileNode, Found, Opening } from "./fileSystem.ts";

/** The bits of a mode that say what kind of thing it is (man 7 inode). */
const kindBits: Readonly<Record<"file" | "directory" | "device" | "pipe", number>> = {
	file: 0o100000,
	directory: 0o040000,
	device: 0o020000,
	pipe: 0o010000,
};

/** The user and the group that everything belongs to: the first that a usual system makes. */
export const owner = 1000;

const statusBytes = 144;
const blockBytes = 4096;

/** Of what is at a path. */
export function statusOfNode({ number, node }: Found): Uint8Array {
	return status(number, kindOf(node) | node.mode, node.content.size, node.modified);
}

/** Of one of the streams that a program begins with. */
export function statusOfStream({ target }: Opening, isTerminal: boolean): Uint8Array {
	const number = ["stdin", "stdout", "stderr"].indexOf(String(target));
	return status(number, isTerminal ? kindBits.device | 0o620 : kindBits.pipe | 0o600, 0, 0n);
}

function kindOf({ kind }: FileNode): number {
	return kind === "file" || kind === "directory" || kind === "pipe" ? kindBits[kind] : kindBits.device;
}

function status(number: number, mode: number, size: number, modified: bigint): Uint8Array {
	const view = new DataView(new ArrayBuffer(statusBytes));
	view.setBigUint64(0, 1n, true);
	view.setBigUint64(8, BigInt(number + 1), true);
	view.setBigUint64(16, (mode & kindBits.directory) !== 0 && (mode & kindBits.file) === 0 ? 2n : 1n, true);
	view.setUint32(24, mode, true);
	view.setUint32(28, owner, true);
	view.setUint32(32, owner, true);
	view.setBigInt64(48, BigInt(size), true);
	view.setBigInt64(56, BigInt(blockBytes), true);
	view.setBigInt64(64, BigInt(8 * Math.ceil(size / blockBytes)), true);
	for (const offset of [72, 88, 104]) {
		view.setBigInt64(offset, modified / 1_000_000_000n, true);
		view.setBigInt64(offset + 8, modified % 1_000_000_000n, true);
	}
	return new Uint8Array(view.buffer);
}
