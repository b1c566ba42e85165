// What a checkpoint keeps of memory: for each touched page an image, in a table
// of two levels that checkpoints share wherever nothing changed. Tables and
// images are immutable; a page without an image is all zeros and never written.
// Images are compared by identity: the same image means the page was not
// written in between.

import { pageSize } from "./layout.ts";
import { type WriterPage, writerBytes } from "./writerPage.ts";

export interface PageImage {
	readonly bytes: Uint8Array;
	readonly writers: WriterPage;
}

type Leaf = readonly (PageImage | undefined)[];

/** Images by page number: `table[page >> 8][page & 255]`. */
export type PageTable = readonly (Leaf | undefined)[];

const leafShift = 8;
const leafSize = 1 << leafShift;

export function imageOf(table: PageTable, page: number): PageImage | undefined {
	return table[page >> leafShift]?.[page & (leafSize - 1)];
}

/** The table with other images for some pages. */
export function withImages(
	table: PageTable,
	images: Iterable<readonly [page: number, image: PageImage | undefined]>,
): PageTable {
	const result = [...table];
	const fresh = new Map<number, (PageImage | undefined)[]>();
	for (const [page, image] of images) {
		const index = page >> leafShift;
		const leaf = fresh.get(index) ?? [...(table[index] ?? [])];
		fresh.set(index, leaf);
		leaf[page & (leafSize - 1)] = image;
		result[index] = leaf;
	}
	return result;
}

/** The pages whose images differ between two tables, ascending. */
export function differingPages(left: PageTable, right: PageTable): number[] {
	const pages: number[] = [];
	for (let index = 0; index < Math.max(left.length, right.length); index++) {
		if (left[index] !== right[index]) {
			addDifferences(pages, index * leafSize, left[index] ?? [], right[index] ?? []);
		}
	}
	return pages;
}

/** Bytes that a table holds and the one before it in time does not. */
export function ownBytes(table: PageTable, before: PageTable = []): number {
	return differingPages(table, before).reduce((sum, page) => {
		const image = imageOf(table, page);
		return image ? sum + imageBytes(image) : sum;
	}, 0);
}

function imageBytes(image: PageImage): number {
	return pageSize + writerBytes(image.writers);
}

function addDifferences(pages: number[], first: number, left: Leaf, right: Leaf): void {
	for (let offset = 0; offset < leafSize; offset++) {
		if (left[offset] !== right[offset]) {
			pages.push(first + offset);
		}
	}
}
