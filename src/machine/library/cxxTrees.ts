// The red-black trees behind libstdc++'s map and set. A node is a colour (32 bits:
// 0 red, 1 black), then pointers to the node above, the left and the right one. A
// tree's header is a red node: above is the root, left the first, right the last.
// The algorithms are the usual ones, as libstdc++ uses them, so that the same
// trees come of them.

import type { LibraryCall } from "./libraryCall.ts";

type Side = "left" | "right";
type Field = "color" | "parent" | Side;

const offsets: Readonly<Record<Field, bigint>> = { color: 0n, parent: 8n, left: 16n, right: 24n };
const red = 0n;
const black = 1n;

const other = (side: Side): Side => (side === "left" ? "right" : "left");

/** A tree's nodes as a call sees them: what it has written it reads again, though memory has it only at the call's end. */
class Tree {
	private readonly written = new Map<bigint, bigint>();
	private readonly call: LibraryCall;

	constructor(call: LibraryCall) {
		this.call = call;
	}

	get(node: bigint, field: Field): bigint {
		const address = node + offsets[field];
		const width = field === "color" ? 32 : 64;
		return this.written.get(address) ?? this.call.number({ address, role: "a node of the tree" }, width);
	}

	set(node: bigint, field: Field, value: bigint): void {
		const address = node + offsets[field];
		this.call.writeNumber({ address, role: "a node of the tree" }, field === "color" ? 32 : 64, value);
		this.written.set(address, value);
	}

	isRed(node: bigint): boolean {
		return this.get(node, "color") === red;
	}

	/** The outermost node on a side, from a node on. */
	outermost(node: bigint, side: Side): bigint {
		let at = node;
		for (let next = this.get(at, side); next !== 0n; next = this.get(at, side)) {
			at = next;
		}
		return at;
	}

	/** Puts `to` where `from` hangs; `header` knows the root. */
	replace(from: bigint, to: bigint, header: bigint): void {
		const above = this.get(from, "parent");
		if (this.get(header, "parent") === from) {
			this.set(header, "parent", to);
		} else {
			this.set(above, this.get(above, "left") === from ? "left" : "right", to);
		}
	}

	/** Turns a node down to `side`: its child of the other side takes its place. */
	rotate(node: bigint, side: Side, header: bigint): void {
		const up = this.get(node, other(side));
		const inner = this.get(up, side);
		this.set(node, other(side), inner);
		if (inner !== 0n) {
			this.set(inner, "parent", node);
		}
		this.set(up, "parent", this.get(node, "parent"));
		this.replace(node, up, header);
		this.set(up, side, node);
		this.set(node, "parent", up);
	}
}

/** The next node on a side, of the node in argument 1. */
export function neighbour(call: LibraryCall, side: Side): bigint {
	const tree = new Tree(call);
	const node = call.word(0);
	if (side === "left" && tree.isRed(node) && tree.get(tree.get(node, "parent"), "parent") === node) {
		// The header: before the end is the last.
		return tree.get(node, "right");
	}
	const child = tree.get(node, side);
	if (child !== 0n) {
		return tree.outermost(child, other(side));
	}
	let at = node;
	let above = tree.get(at, "parent");
	while (at === tree.get(above, side)) {
		at = above;
		above = tree.get(above, "parent");
	}
	// At the end, where the root is the last node, the header is its own neighbour.
	return side === "right" && tree.get(at, "right") === above ? at : above;
}

/** `(insert on the left, node, its place above, header)`. */
export function insertAndRebalance(call: LibraryCall): undefined {
	const tree = new Tree(call);
	const [isLeft, node, above, header] = [(call.word(0) & 0xffn) !== 0n, call.word(1), call.word(2), call.word(3)];
	tree.set(node, "parent", above);
	tree.set(node, "left", 0n);
	tree.set(node, "right", 0n);
	tree.set(node, "color", red);
	const side = isLeft ? "left" : "right";
	const isOutermost = above !== header && tree.get(header, side) === above;
	tree.set(above, side, node);
	if (above === header) {
		tree.set(header, "parent", node);
		tree.set(header, other(side), node);
	}
	if (isOutermost) {
		tree.set(header, side, node);
	}
	rebalance(tree, node, header);
}

function rebalance(tree: Tree, inserted: bigint, header: bigint): void {
	let node = inserted;
	for (;;) {
		const above = tree.get(node, "parent");
		if (node === tree.get(header, "parent") || !tree.isRed(above)) {
			break;
		}
		const top = tree.get(above, "parent");
		const side: Side = above === tree.get(top, "left") ? "left" : "right";
		const uncle = tree.get(top, other(side));
		if (uncle !== 0n && tree.isRed(uncle)) {
			tree.set(above, "color", black);
			tree.set(uncle, "color", black);
			tree.set(top, "color", red);
			node = top;
			continue;
		}
		if (node === tree.get(above, other(side))) {
			node = above;
			tree.rotate(node, side, header);
		}
		tree.set(tree.get(node, "parent"), "color", black);
		tree.set(top, "color", red);
		tree.rotate(top, other(side), header);
	}
	tree.set(tree.get(header, "parent"), "color", black);
}

/** `(node, header)`: takes a node out; gives the one whose memory is to be freed, which is the same. */
export function rebalanceForErase(call: LibraryCall): bigint {
	const tree = new Tree(call);
	const [node, header] = [call.word(0), call.word(1)];
	const { hole, above, color } = takeOut(tree, node, header);
	if (color !== red) {
		fill(tree, hole, above, header);
	}
	return node;
}

/** Takes the node out; where it was missing below, what took that place, and the colour that has gone. */
function takeOut(tree: Tree, node: bigint, header: bigint): { hole: bigint; above: bigint; color: bigint } {
	const [left, right] = [tree.get(node, "left"), tree.get(node, "right")];
	if (left !== 0n && right !== 0n) {
		return takeOutInner(tree, node, header);
	}
	const hole = left === 0n ? right : left;
	const above = tree.get(node, "parent");
	if (hole !== 0n) {
		tree.set(hole, "parent", above);
	}
	tree.replace(node, hole, header);
	for (const side of ["left", "right"] as const) {
		if (tree.get(header, side) === node) {
			tree.set(header, side, hole === 0n ? above : tree.outermost(hole, side));
		}
	}
	return { hole, above, color: tree.get(node, "color") };
}

/** A node with two children: the next one takes its place and its colour. */
function takeOutInner(tree: Tree, node: bigint, header: bigint): { hole: bigint; above: bigint; color: bigint } {
	const next = tree.outermost(tree.get(node, "right"), "left");
	const hole = tree.get(next, "right");
	const left = tree.get(node, "left");
	tree.set(left, "parent", next);
	tree.set(next, "left", left);
	let above = next;
	if (next !== tree.get(node, "right")) {
		above = tree.get(next, "parent");
		if (hole !== 0n) {
			tree.set(hole, "parent", above);
		}
		tree.set(above, "left", hole);
		tree.set(next, "right", tree.get(node, "right"));
		tree.set(tree.get(node, "right"), "parent", next);
	}
	tree.replace(node, next, header);
	tree.set(next, "parent", tree.get(node, "parent"));
	const color = tree.get(next, "color");
	tree.set(next, "color", tree.get(node, "color"));
	tree.set(node, "color", color);
	return { hole, above, color };
}

/** A black node is missing at `hole`, which may be no node, below `above`. */
function fill(tree: Tree, hole: bigint, above: bigint, header: bigint): void {
	let [node, parent] = [hole, above];
	while (node !== tree.get(header, "parent") && (node === 0n || !tree.isRed(node))) {
		const side: Side = node === tree.get(parent, "left") ? "left" : "right";
		let sibling = tree.get(parent, other(side));
		if (tree.isRed(sibling)) {
			tree.set(sibling, "color", black);
			tree.set(parent, "color", red);
			tree.rotate(parent, side, header);
			sibling = tree.get(parent, other(side));
		}
		const isRedChild = (at: Side) => {
			const child = tree.get(sibling, at);
			return child !== 0n && tree.isRed(child);
		};
		if (!isRedChild("left") && !isRedChild("right")) {
			tree.set(sibling, "color", red);
			[node, parent] = [parent, tree.get(parent, "parent")];
			continue;
		}
		if (!isRedChild(other(side))) {
			tree.set(tree.get(sibling, side), "color", black);
			tree.set(sibling, "color", red);
			tree.rotate(sibling, other(side), header);
			sibling = tree.get(parent, other(side));
		}
		tree.set(sibling, "color", tree.get(parent, "color"));
		tree.set(parent, "color", black);
		const outer = tree.get(sibling, other(side));
		if (outer !== 0n) {
			tree.set(outer, "color", black);
		}
		tree.rotate(parent, side, header);
		break;
	}
	if (node !== 0n) {
		tree.set(node, "color", black);
	}
}
