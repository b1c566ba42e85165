// Descriptors and the openings that they stand for.

import assert from "node:assert/strict";
import { addDescriptor, closeDescriptor, duplicate, moveTo, openingAt } from "../../src/machine/files/descriptors.ts";
import { type FilesView, initialFiles, type Opening } from "../../src/machine/files/fileSystem.ts";
import { errors } from "../../src/machine/kernelView.ts";
import { fixedHost } from "./programs.ts";

const notes: Opening = { target: "stdin", path: "/notes", offset: 0, reads: true, writes: true, appends: false };

/** A program that begins, with its three streams. */
function viewOf(): FilesView {
	return { files: initialFiles("/", [], true), host: fixedHost(), emit: () => {} };
}

/** The paths that descriptors stand for, by number. */
function openOf(view: FilesView): Record<number, string> {
	const entries = view.files.descriptors.flatMap((_, descriptor) => {
		const opening = openingAt(view.files, descriptor);
		return opening ? [[descriptor, opening.path]] : [];
	});
	return Object.fromEntries(entries);
}

describe("descriptors", () => {
	it("are the lowest that are free", () => {
		const view = viewOf();
		assert.equal(addDescriptor(view, notes), 3n);
		assert.equal(addDescriptor(view, notes), 4n);
		closeDescriptor(view, 3);
		closeDescriptor(view, 1);
		assert.deepEqual(
			[1, 2, 3].map(() => addDescriptor(view, notes)),
			[1n, 3n, 5n],
		);
	});

	it("stand for openings of their own, unless they are duplicates", () => {
		const view = viewOf();
		for (let count = 0; count < 2; count++) {
			addDescriptor(view, notes);
		}
		assert.equal(duplicate(view, 3, {}), 5n);
		moveTo(view, 5, 7);
		assert.deepEqual(
			[3, 4, 5, 6].map((descriptor) => openingAt(view.files, descriptor)?.offset),
			[7, 0, 7, undefined],
		);
	});

	it("end their opening with the last of them", () => {
		const view = viewOf();
		addDescriptor(view, notes);
		duplicate(view, 3, {});
		const count = view.files.openings.size;
		assert.equal(closeDescriptor(view, 3), 0n);
		assert.equal(view.files.openings.size, count);
		assert.equal(openingAt(view.files, 4)?.path, "/notes");
		assert.equal(closeDescriptor(view, 4), 0n);
		assert.equal(view.files.openings.size, count - 1);
	});

	it("are duplicated to the lowest free one from a number on", () => {
		const view = viewOf();
		for (const [least, expected] of [
			[0, 3n],
			[2, 4n],
			[10, 10n],
			[10, 11n],
			[1023, 1023n],
			[1023, errors.EMFILE],
		] as const) {
			assert.equal(duplicate(view, 1, { least }), expected, `from ${least}`);
		}
		assert.deepEqual(Object.keys(openOf(view)), ["0", "1", "2", "3", "4", "10", "11", "1023"]);
	});

	it("are duplicated to just the wanted one, which is closed before", () => {
		const view = viewOf();
		addDescriptor(view, notes);
		addDescriptor(view, { ...notes, path: "/gone" });
		const count = view.files.openings.size;
		assert.equal(duplicate(view, 3, { wanted: 4 }), 4n);
		assert.equal(openOf(view)[4], "/notes");
		assert.equal(view.files.openings.size, count - 1);
		assert.equal(duplicate(view, 3, { wanted: 3 }), 3n);
		assert.equal(openOf(view)[3], "/notes");
		assert.equal(duplicate(view, 3, { wanted: 8 }), 8n);
		assert.deepEqual(Object.keys(openOf(view)), ["0", "1", "2", "3", "4", "8"]);
	});

	it("that stand for nothing cannot be closed, duplicated or moved", () => {
		const view = viewOf();
		const before = view.files;
		for (const descriptor of [3, 5000, -1]) {
			assert.equal(closeDescriptor(view, descriptor), errors.EBADF);
			assert.equal(duplicate(view, descriptor, {}), errors.EBADF);
			moveTo(view, descriptor, 4);
		}
		assert.equal(duplicate(view, 0, { wanted: 1024 }), errors.EBADF);
		assert.equal(view.files, before);
	});

	it("are 1024 at most", () => {
		const view = viewOf();
		for (let descriptor = 3n; descriptor < 1024n; descriptor++) {
			assert.equal(addDescriptor(view, notes), descriptor);
		}
		const before = view.files;
		assert.equal(addDescriptor(view, notes), errors.EMFILE);
		assert.equal(duplicate(view, 0, {}), errors.EMFILE);
		assert.equal(view.files, before);
	});

	it("change nothing where they are moved to where they are", () => {
		const view = viewOf();
		addDescriptor(view, notes);
		const before = view.files;
		moveTo(view, 3, 0);
		assert.equal(view.files, before);
	});
});
