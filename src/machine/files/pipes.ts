// Pipes (man 7 pipe), with both ends in the one process there is: what one end
// is given waits in a node without a name until the other takes it. Nobody can
// wait for anybody, so what natively would wait for ever is an error, and a
// sentence says which.

import { errors } from "../kernelView.ts";
import { bytesAt, contentOf, emptyContent } from "./content.ts";
import { addDescriptor } from "./descriptors.ts";
import { addNode, type FilesView, type Found, withNode } from "./fileSystem.ts";

/** Makes a pipe; gives the descriptors of the end to read and of the end to write. */
export function makePipe(view: FilesView): readonly [bigint, bigint] | bigint {
	const before = view.files;
	const modified = view.host.now();
	const node = { kind: "pipe", content: emptyContent, mode: 0o600, modified, writable: true, changed: true } as const;
	const target = addNode(view, node);
	const end = (reads: boolean) => ({ target, path: "", offset: 0, reads, writes: !reads, appends: true });
	const [from, to] = [addDescriptor(view, end(true)), addDescriptor(view, end(false))];
	if (from < 0n || to < 0n) {
		view.files = before;
		return errors.EMFILE;
	}
	return [from, to];
}

/** Takes up to `most` of the bytes that wait; none once nobody can write any more. */
export function readPipe(view: FilesView, { number, node }: Found, most: number): Uint8Array | bigint {
	const bytes = bytesAt(node.content, 0, most);
	if (bytes.length === 0 && most > 0 && hasEnd(view, number, "writes")) {
		view.emit("console", new TextEncoder().encode(`${emptyPipe}\n`));
		return errors.EAGAIN;
	}
	const content = contentOf(bytesAt(node.content, bytes.length));
	view.files = withNode(view.files, number, { ...node, content });
	return bytes;
}

/** Why a pipe cannot be written to; undefined where it can. */
export function refusalOfPipe(view: FilesView, number: number): bigint | undefined {
	return hasEnd(view, number, "reads") ? undefined : errors.EPIPE;
}

const emptyPipe =
	"read: the pipe is empty, and only this process can write to it; natively it would wait for ever, here it gets -EAGAIN (-11)";

/** True while a descriptor can read from the pipe, or write to it. */
export function hasEnd({ files }: Pick<FilesView, "files">, number: number, direction: "reads" | "writes"): boolean {
	return [...files.openings.values()].some((opening) => opening.target === number && opening[direction]);
}
