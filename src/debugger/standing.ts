// Where the program stands in its own calls: on which stack, how deep, in which
// activation. Steps are decided by comparing two of these, so they are right in
// recursion, across fibers and in code without a frame pointer.

import type { CallRecord, GuestStack } from "../machine/callStacks.ts";
import type { MachineState } from "../machine/machineState.ts";

export interface Standing {
	readonly stackId: number;
	readonly top: CallRecord;
}

export function standingIn(state: MachineState): Standing {
	const { id, top } = currentStack(state);
	return { stackId: id, top };
}

/** The stack that rsp is in. */
export function currentStack(state: MachineState): GuestStack {
	return stackOf(state, state.currentStack);
}

export function stackOf(state: MachineState, id: number): GuestStack {
	const stack = state.stacks.find((candidate) => candidate.id === id);
	if (!stack) {
		throw new RangeError(`there is no stack ${id}`);
	}
	return stack;
}

/** The activation at a depth, among a record and its callers. */
export function recordAt(top: CallRecord, depth: number): CallRecord | undefined {
	let record: CallRecord | undefined = top;
	while (record && record.depth > depth) {
		record = record.caller;
	}
	return record?.depth === depth ? record : undefined;
}

/** True when two standings are equally deep on the same stack. */
export function isLevel(one: Standing, other: Standing): boolean {
	return one.stackId === other.stackId && one.top.depth === other.top.depth;
}

/** True when the second standing is in something that the first one's activation called. */
export function isInCallee(outer: Standing, inner: Standing): boolean {
	return inner.stackId === outer.stackId && inner.top.depth > outer.top.depth;
}
