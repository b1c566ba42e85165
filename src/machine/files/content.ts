// The bytes of a file as one immutable value: pages in groups, both shared with
// the value before a write, so that a checkpoint holds a file by reference and a
// small write copies one page and two short lists. A page that is missing is
// zeros, and so is what a short page lacks.

/** What a file holds. */
export interface Content {
	/** In bytes. */
	readonly size: number;
	readonly groups: readonly (Group | undefined)[];
}

type Group = readonly (Uint8Array | undefined)[];

const pageBytes = 4096;
const groupPages = 128;
const groupBytes = pageBytes * groupPages;

/** The largest file that the simulated file system holds, in bytes. */
export const mostBytes = 64 * 1024 * 1024;

export const emptyContent: Content = { size: 0, groups: [] };

/** A file of these bytes, which must not change any more; they are shared, not copied. */
export function contentOf(bytes: Uint8Array): Content {
	const groups: Group[] = [];
	for (let start = 0; start < bytes.length; start += groupBytes) {
		const pages: Uint8Array[] = [];
		for (let at = start; at < Math.min(start + groupBytes, bytes.length); at += pageBytes) {
			pages.push(bytes.subarray(at, at + pageBytes));
		}
		groups.push(pages);
	}
	return { size: bytes.length, groups };
}

/** A copy of the bytes from `offset` on, `length` of them or as many as there are. */
export function bytesAt(content: Content, offset: number, length = content.size): Uint8Array {
	const bytes = new Uint8Array(Math.max(0, Math.min(length, content.size - offset)));
	for (let done = 0; done < bytes.length; ) {
		const at = offset + done;
		const inPage = at % pageBytes;
		const page = pageAt(content, at);
		const wanted = Math.min(pageBytes - inPage, bytes.length - done);
		if (page) {
			bytes.set(page.subarray(inPage, inPage + wanted), done);
		}
		done += wanted;
	}
	return bytes;
}

/** The content after a write, which may begin beyond its end. The caller has checked `mostBytes`. */
export function withBytes(content: Content, offset: number, bytes: Uint8Array): Content {
	const groups = [...content.groups];
	const copied = new Map<number, (Uint8Array | undefined)[]>();
	for (let done = 0; done < bytes.length; ) {
		const at = offset + done;
		const group = Math.floor(at / groupBytes);
		const pages = copied.get(group) ?? [...(groups[group] ?? [])];
		copied.set(group, pages);
		const index = Math.floor((at % groupBytes) / pageBytes);
		const part = bytes.subarray(done, done + pageBytes - (at % pageBytes));
		pages[index] = writtenPage(pages[index], at % pageBytes, part);
		done += part.length;
	}
	for (const [index, pages] of copied) {
		groups[index] = pages;
	}
	return { size: Math.max(content.size, offset + bytes.length), groups };
}

/** The content cut off, or continued with zeros, at `size` bytes. */
export function resized(content: Content, size: number): Content {
	if (size >= content.size) {
		return { ...content, size };
	}
	const groups = content.groups.slice(0, Math.ceil(size / groupBytes));
	const last = groups.at(-1);
	if (last && size % groupBytes > 0) {
		const pages = last.slice(0, Math.ceil((size % groupBytes) / pageBytes));
		if (size % pageBytes > 0) {
			pages[pages.length - 1] = pages.at(-1)?.subarray(0, size % pageBytes);
		}
		groups[groups.length - 1] = pages;
	}
	return { size, groups };
}

/** Bytes of the pages that a content does not share with one before it. */
export function ownContentBytes({ groups }: Content, before?: Content): number {
	let bytes = 0;
	for (const [index, group] of groups.entries()) {
		const old = before?.groups[index];
		if (group && group !== old) {
			bytes += group.reduce((sum, page, place) => (page && page !== old?.[place] ? sum + page.length : sum), 0);
		}
	}
	return bytes;
}

function pageAt({ groups }: Content, at: number): Uint8Array | undefined {
	return groups[Math.floor(at / groupBytes)]?.[Math.floor((at % groupBytes) / pageBytes)];
}

function writtenPage(old: Uint8Array | undefined, offset: number, part: Uint8Array): Uint8Array {
	const page = new Uint8Array(pageBytes);
	if (old && part.length < pageBytes) {
		page.set(old);
	}
	page.set(part, offset);
	return page;
}
