// How far from rsp things are, as far as the trees of an instruction tell.

import type { Expression } from "../semantics/expression.ts";
import { type GuestInstruction, rsp } from "./guestInstruction.ts";
import { type Lets, letsOf, rewrite } from "./trees.ts";

/** Bytes by which an instruction moves rsp, upwards counted as positive; NaN when it may be any number. */
export function distanceOf(instruction: GuestInstruction): number {
	const write = instruction.effects.find((effect) => effect.kind === "register" && effect.number === rsp);
	return write?.kind === "register" ? distanceFromRsp(instruction, write.value) : 0;
}

/** How far an address that an instruction computes is above rsp before it; NaN when that is not known. */
export function distanceFromRsp({ effects }: GuestInstruction, address: Expression): number {
	const value = resolve(address, letsOf(effects));
	if (isRsp(value)) {
		return 0;
	}
	if (value.kind !== "binary" || !isRsp(value.left) || value.right.kind !== "constant") {
		return Number.NaN;
	}
	const distance = Number(BigInt.asIntN(64, value.right.value));
	return value.operator === "add" ? distance : value.operator === "sub" ? -distance : Number.NaN;
}

/** The tree with what its locals stand for in their places. */
function resolve(tree: Expression, lets: Lets): Expression {
	return rewrite(tree, (part) => {
		const value = part.kind === "local" ? lets.get(part.name) : undefined;
		return value ? resolve(value, lets) : part;
	});
}

function isRsp(tree: Expression): boolean {
	return tree.kind === "register" && tree.number === rsp && tree.width === 64;
}
