// Descriptors: the numbers by which a program names what it has opened (man 2 close,
// dup, fcntl). Several may stand for one opening, which is gone when the last of them
// is closed. Results are numbers as rax gets them: 0 or more, or an error below 0.

import { errors } from "../kernelView.ts";
import { type FileSystem, type FilesView, type Opening, withoutUnused } from "./fileSystem.ts";

/** Most descriptors of one process: the usual limit. */
const mostDescriptors = 1024;

/** What a descriptor stands for. */
export function openingAt({ descriptors, openings }: FileSystem, descriptor: number): Opening | undefined {
	const number = descriptors[descriptor];
	return number === undefined ? undefined : openings.get(number);
}

/** Gives an opening the lowest descriptor that is free. */
export function addDescriptor(view: FilesView, opening: Opening): bigint {
	const { files } = view;
	const number = files.nextNumber;
	const free = freeFrom(view, 0);
	if (free >= mostDescriptors) {
		return errors.EMFILE;
	}
	view.files = { ...files, openings: new Map(files.openings).set(number, opening), nextNumber: number + 1 };
	return setDescriptor(view, number, free);
}

/** Takes a descriptor away. */
export function closeDescriptor(view: FilesView, descriptor: number): bigint {
	const { files } = view;
	const number = files.descriptors[descriptor];
	if (number === undefined) {
		return errors.EBADF;
	}
	const descriptors = files.descriptors.map((item, index) => (index === descriptor ? undefined : item));
	const openings = new Map(files.openings);
	if (!descriptors.includes(number)) {
		openings.delete(number);
	}
	view.files = withoutUnused({ ...files, descriptors, openings });
	return 0n;
}

/** Makes a second descriptor for what one stands for: the lowest free one from `least` on, or just `wanted`. */
export function duplicate(view: FilesView, descriptor: number, { least = 0, wanted = -1 }): bigint {
	const number = view.files.descriptors[descriptor];
	if (number === undefined || wanted >= mostDescriptors) {
		return errors.EBADF;
	}
	if (wanted >= 0 && wanted !== descriptor) {
		closeDescriptor(view, wanted);
	}
	return wanted === descriptor
		? BigInt(wanted)
		: setDescriptor(view, number, wanted >= 0 ? wanted : freeFrom(view, least));
}

/** Sets where what a descriptor stands for is read and written next. */
export function moveTo(view: FilesView, descriptor: number, offset: number): void {
	const number = view.files.descriptors[descriptor];
	const opening = openingAt(view.files, descriptor);
	if (number !== undefined && opening && opening.offset !== offset) {
		const openings = new Map(view.files.openings).set(number, { ...opening, offset });
		view.files = { ...view.files, openings };
	}
}

function setDescriptor(view: FilesView, number: number, descriptor: number): bigint {
	if (descriptor >= mostDescriptors) {
		return errors.EMFILE;
	}
	const descriptors = [...view.files.descriptors];
	while (descriptors.length < descriptor) {
		descriptors.push(undefined);
	}
	descriptors[descriptor] = number;
	view.files = { ...view.files, descriptors };
	return BigInt(descriptor);
}

function freeFrom({ files }: FilesView, least: number): number {
	let descriptor = least;
	while (files.descriptors[descriptor] !== undefined) {
		descriptor++;
	}
	return descriptor;
}
