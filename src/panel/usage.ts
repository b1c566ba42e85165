// The line under the toolbar: how much of the stack is in use, how far the guard
// page is, and whether rsp is aligned as the next instruction needs it.

import { shortAddress, sizeText } from "./numbers.ts";
import type { StackModel } from "./protocol.ts";

export interface Usage {
	/** In order of importance; a narrow panel drops the last ones. */
	readonly facts: readonly string[];
	/** What is wrong with rsp, in a sentence; undefined when nothing is. */
	readonly warning?: string;
}

export function usageOf(model: StackModel): Usage {
	const { stack } = model;
	const rsp = BigInt(model.registers.rsp);
	const low = BigInt(stack.low);
	const high = BigInt(stack.high);
	const used = `${sizeText(BigInt(stack.used))} used of ${sizeText(high - low)}`;
	const facts = [used, `rsp mod 16 = ${rsp % 16n}`, `high water ${sizeText(BigInt(stack.highWater))}`];
	if (rsp >= low && rsp <= high) {
		facts.push(`${sizeText(rsp - low)} to ${stack.guard === undefined ? "the end" : "the guard page"}`);
	}
	return { facts, warning: warningOf(model, rsp, low, high) };
}

function warningOf(model: StackModel, rsp: bigint, low: bigint, high: bigint): string | undefined {
	if (rsp < low || rsp > high) {
		return `rsp ${shortAddress(rsp)} is outside ${model.stack.name}`;
	}
	if (rsp % 8n !== 0n) {
		return "rsp is not a multiple of 8";
	}
	const isInnermost = model.frames[0]?.selected !== false;
	return isInnermost && model.next?.text.startsWith("call") && rsp % 16n !== 0n
		? "this call wants rsp mod 16 = 0 (System V ABI)"
		: undefined;
}
