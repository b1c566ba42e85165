// brk, mmap, munmap and mprotect: the system calls that change the memory map (man
// 2 brk, mmap, munmap, mprotect). Memory they hand out is zero and never written, or a file's
// bytes as they were then; nothing goes back to the file.

import { bytesAt } from "./files/content.ts";
import { openingAt } from "./files/descriptors.ts";
import { type FileNode, foundNode } from "./files/fileSystem.ts";
import { errors, type KernelView } from "./kernelView.ts";
import { lowestMapping, pageSize, pageUp } from "./layout.ts";
import type { Permissions } from "./machineState.ts";
import { highestGap, isFree, type MemoryMap, withinRange, withoutRange, withRegion } from "./memoryMap.ts";

const protection = { read: 1n, write: 2n, execute: 4n };
const sharing = 0x3n;
const flags = { private: 0x2n, fixed: 0x10n, anonymous: 0x20n, fixedNoReplace: 0x100000n };
const heapPermissions: Permissions = { read: true, write: true, execute: false };

/** Moves the end of the heap; returns where it is afterwards, moved or not, as the system call does. */
export function breakTo(view: KernelView, address: bigint): bigint {
	const { breaks } = view.kernel;
	const start = breaks[0] ?? 0n;
	const end = breaks.at(-1) ?? start;
	if (address < start || !canGrow(view, end, address)) {
		return end;
	}
	const kept = breaks.filter((item, index) => index === 0 || item < address);
	view.kernel = { ...view.kernel, breaks: address > start ? [...kept, address] : kept };
	moveHeapEnd(view, start, pageEnd(end), pageEnd(address));
	return address;
}

/** Maps anonymous memory, or a copy of a file; returns its address or an error. */
export function map(
	view: KernelView,
	hint: bigint,
	length: bigint,
	prot: bigint,
	flagBits: bigint,
	descriptor: bigint,
	offset: bigint,
): bigint {
	const file = (flagBits & flags.anonymous) === 0n ? mappedFile(view, prot, flagBits, descriptor) : undefined;
	const error = typeof file === "bigint" ? file : refusal(length, flagBits, offset);
	if (error !== undefined) {
		return error;
	}
	const size = pageUp(Number(length));
	const start = place(view, hint, size, flagBits);
	if (start < 0n) {
		return start;
	}
	const region = { address: start, size, permissions: permissionsOf(prot), name: "mapping" };
	view.memory.remap(withRegion(view.memory.regions(), region));
	view.memory.clear(start, start + BigInt(size));
	if (typeof file === "object") {
		view.memory.poke(start, bytesAt(file.content, Number(offset), size), "kernel", view.step);
	}
	return start;
}

/** MREMAP_MAYMOVE; where it is to go cannot be said here. */
const mayMove = 1n;

/** mremap(2): a mapping becomes longer or shorter, and moves where there is no room behind it and it may; returns its address or an error. */
export function remap(view: KernelView, address: bigint, old: bigint, wanted: bigint, flagBits: bigint): bigint {
	const [from, to] = [pageEnd(old), pageEnd(wanted)];
	if (!isAligned(address) || from === 0n || to === 0n || (flagBits & ~mayMove) !== 0n) {
		return errors.EINVAL;
	}
	const regions = view.memory.regions();
	const inside = withinRange(regions, address, address + from);
	const [first] = inside;
	if (!first || inside.length > 1 || BigInt(first.size) < from) {
		return errors.EFAULT;
	}
	if (to <= from) {
		return to === from ? address : unmap(view, address + to, from - to) || address;
	}
	const [end, newEnd] = [address + from, address + to];
	const hasRoom = newEnd <= view.mappingTop && isFree(regions, end, newEnd);
	const isAllowed = (flagBits & mayMove) !== 0n;
	const start = hasRoom
		? address
		: isAllowed
			? highestGap(regions, Number(to), BigInt(lowestMapping), view.mappingTop)
			: undefined;
	if (start === undefined) {
		return errors.ENOMEM;
	}
	const bytes = view.memory.peek(address, Number(from)).slice();
	view.memory.remap(withRegion(regions, { ...first, address: start, size: Number(to) }));
	view.memory.clear(start + (hasRoom ? from : 0n), start + to);
	if (!hasRoom) {
		view.memory.poke(start, bytes, "kernel", view.step);
		unmap(view, address, from);
	}
	return start;
}

/** Unmaps every page of a range, whatever it belongs to; returns 0 or an error. */
export function unmap(view: KernelView, address: bigint, length: bigint): bigint {
	const size = BigInt(view.memory.size);
	if (length === 0n || !isAligned(address) || address + length > 0x7ffffffff000n) {
		return errors.EINVAL;
	}
	const end = pageEnd(address + length);
	const inside = end < size ? end : size;
	if (address < inside) {
		view.memory.remap(withoutRange(view.memory.regions(), address, inside));
	}
	return 0n;
}

/** Changes what may be done with the pages of a range; returns 0 or an error, where part of it is not mapped. */
export function protect(view: KernelView, address: bigint, length: bigint, prot: bigint): bigint {
	const end = pageEnd(address + length);
	if (!isAligned(address) || prot > (protection.read | protection.write | protection.execute)) {
		return errors.EINVAL;
	}
	const regions = view.memory.regions();
	const inside = withinRange(regions, address, end);
	const size = inside.reduce((sum, region) => sum + BigInt(region.size), 0n);
	if (size < end - address) {
		return errors.ENOMEM;
	}
	const permissions = permissionsOf(prot);
	const changed = inside.map((region) => ({ ...region, permissions }));
	view.memory.remap(changed.reduce(withRegion, regions));
	return 0n;
}

/** msync(2): nothing that is mapped goes back to a file; an error where part of the range is not mapped. */
export function synchronise(view: KernelView, address: bigint, length: bigint): bigint {
	const end = pageEnd(address + length);
	if (!isAligned(address)) {
		return errors.EINVAL;
	}
	const inside = withinRange(view.memory.regions(), address, end);
	return inside.reduce((sum, region) => sum + BigInt(region.size), 0n) < end - address ? errors.ENOMEM : 0n;
}

/** The file behind a descriptor. One that is written to through memory is not known here. */
function mappedFile({ kernel }: KernelView, prot: bigint, flagBits: bigint, descriptor: bigint): FileNode | bigint {
	const opening = openingAt(kernel.files, Number(BigInt.asUintN(32, descriptor)));
	if (!opening) {
		return errors.EBADF;
	}
	const node = typeof opening.target === "number" ? foundNode(kernel.files, opening.target).node : undefined;
	if (node && !opening.reads) {
		return errors.EACCES;
	}
	const isWritten = (flagBits & sharing) !== flags.private && (prot & protection.write) !== 0n;
	return node?.kind === "file" && !isWritten ? node : errors.ENODEV;
}

function refusal(length: bigint, flagBits: bigint, offset: bigint): bigint | undefined {
	if (!isAligned(offset)) {
		return errors.EINVAL;
	}
	if (length === 0n || (flagBits & sharing) === 0n) {
		return errors.EINVAL;
	}
	return length > 0x7ffffffff000n ? errors.ENOMEM : undefined;
}

/** Where a new mapping goes: where asked when that is an order or free, else as high as it fits. */
function place(view: KernelView, hint: bigint, size: number, flagBits: bigint): bigint {
	const regions = view.memory.regions();
	if ((flagBits & (flags.fixed | flags.fixedNoReplace)) !== 0n) {
		return placeFixed(view, hint, size, (flagBits & flags.fixedNoReplace) !== 0n);
	}
	const wanted = hint - (hint % BigInt(pageSize));
	const end = wanted + BigInt(size);
	if (wanted >= BigInt(lowestMapping) && end <= view.mappingTop && isFree(regions, wanted, end)) {
		return wanted;
	}
	return highestGap(regions, size, BigInt(lowestMapping), view.mappingTop) ?? errors.ENOMEM;
}

function placeFixed(view: KernelView, address: bigint, size: number, keep: boolean): bigint {
	const end = address + BigInt(size);
	if (!isAligned(address)) {
		return errors.EINVAL;
	}
	if (end > BigInt(view.memory.size)) {
		return errors.ENOMEM;
	}
	if (address < BigInt(lowestMapping)) {
		return errors.EPERM;
	}
	return keep && !isFree(view.memory.regions(), address, end) ? errors.EEXIST : address;
}

function canGrow(view: KernelView, end: bigint, address: bigint): boolean {
	const from = pageEnd(end);
	const to = pageEnd(address);
	return to <= view.mappingTop && (to <= from || isFree(view.memory.regions(), from, to));
}

function moveHeapEnd(view: KernelView, start: bigint, from: bigint, to: bigint): void {
	const { memory } = view;
	if (to !== from) {
		memory.remap(withHeap(memory.regions(), start, from, to));
		memory.clear(from, to);
	}
}

function withHeap(regions: MemoryMap, start: bigint, from: bigint, to: bigint): MemoryMap {
	if (to < from) {
		return withoutRange(regions, to, from);
	}
	const heap = regions.find((region) => region.name === "heap" && region.address + BigInt(region.size) === from);
	const address = heap?.address ?? (from > start ? from : start);
	return withRegion(regions, { address, size: Number(to - address), permissions: heapPermissions, name: "heap" });
}

/** x86 pages that can be written or executed can also be read. */
function permissionsOf(prot: bigint): Permissions {
	const write = (prot & protection.write) !== 0n;
	const execute = (prot & protection.execute) !== 0n;
	return { read: write || execute || (prot & protection.read) !== 0n, write, execute };
}

function isAligned(address: bigint): boolean {
	return address % BigInt(pageSize) === 0n;
}

function pageEnd(address: bigint): bigint {
	const size = BigInt(pageSize);
	return ((address + size - 1n) / size) * size;
}
