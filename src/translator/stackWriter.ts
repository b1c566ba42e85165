// Follows rsp in compiled code as the machine's stack tracker does: ordinary
// pushes and pops, ordinary calls and returns, rsp set within its own stack. All
// that is extraordinary (a frame ended in another way than by its `ret`, another
// stack) is left to the reference engine, before anything has been done.

import type { Expression } from "../semantics/expression.ts";
import type { Local } from "./code.ts";
import { callEntryBytes, callFields, fields } from "./context.ts";
import { loadCallField } from "./frame.ts";
import { directTarget, type GuestInstruction, rsp } from "./guestInstruction.ts";
import type { Surroundings } from "./instructionWriter.ts";
import { i64 } from "./opcodes.ts";
import { runtimeImports } from "./runtime.ts";
import { rewrite } from "./trees.ts";

export class StackWriter {
	private readonly around: Surroundings;
	/** With an i32 on the stack: leaves when it is not 0. */
	private readonly leaveIf: () => void;
	private readonly pushSteps: () => void;
	private outerSlot: Local | undefined;

	constructor(around: Surroundings, leaveIf: () => void, pushSteps: () => void) {
		this.around = around;
		this.leaveIf = leaveIf;
		this.pushSteps = pushSteps;
	}

	/** Tests whether the instruction's move of rsp is an ordinary one. */
	move(instruction: GuestInstruction, moved: Local | undefined, target: Local | undefined): void {
		const kind = instruction.branch?.branch;
		if (kind === "call") {
			this.testRoom();
		} else if (kind === "return" && moved && target) {
			this.testReturn(moved, target);
		} else if (moved && !instruction.countsRsp) {
			this.testSet(instruction, moved);
		} else if (moved && !(directionOf(instruction) < 0)) {
			this.testAbove(moved, this.around.frame.topSlot);
		}
	}

	/** Follows the move. */
	commit(instruction: GuestInstruction, moved: Local | undefined, target: Local | undefined): void {
		if (!moved) {
			return;
		}
		const kind = instruction.branch?.branch;
		if (kind === "return") {
			this.popCall();
			return;
		}
		if (!(directionOf(instruction) > 0)) {
			this.lower(moved);
		}
		if (kind === "call") {
			this.pushCall(instruction, moved, target);
		}
	}

	private testRoom(): void {
		const { code, frame, context } = this.around;
		code.get(frame.call);
		code.constant32(0);
		code.access("i32.load", context + fields.lastCall);
		code.emit("i32.ge_u");
		this.leaveIf();
	}

	/** To the return address of the innermost call, from its slot, with the next one's slot not passed. */
	private testReturn(moved: Local, target: Local): void {
		const { code, frame } = this.around;
		code.get(this.register());
		code.get(frame.topSlot);
		code.emit("i64.ne");
		code.get(target);
		code.get(frame.call);
		loadCallField(code, "returnAddress");
		code.emit("i64.extend_i32_u", "i64.ne", "i32.or");
		this.leaveIf();
		const outer = code.temporary(i64);
		code.get(frame.call);
		code.constant32(callEntryBytes);
		code.emit("i32.sub");
		loadCallField(code, "slot");
		code.set(outer);
		this.testAbove(moved, outer);
		this.outerSlot = outer;
	}

	/** Within its own stack, or to where another one may stand. */
	private testSet(instruction: GuestInstruction, moved: Local): void {
		const { code, frame, context } = this.around;
		code.get(moved);
		code.constant32(0);
		code.access("i64.load", context + fields.low);
		code.emit("i64.gt_u", "i32.eqz");
		code.get(moved);
		code.constant32(0);
		code.access("i64.load", context + fields.high);
		code.emit("i64.gt_u", "i32.or");
		if (instruction.store) {
			// The store comes after this and may fail, when the switch could not be undone.
			this.leaveIf();
		} else {
			code.if();
			this.switchTo(instruction, moved);
			code.end();
		}
		this.testAbove(moved, frame.topSlot);
	}

	private switchTo({ next }: GuestInstruction, moved: Local): void {
		const { code, frame, context } = this.around;
		const kept = [
			[frame.lowWater, fields.lowWater],
			[frame.topSlot, fields.topSlot],
			[frame.call, fields.call],
		] as const;
		for (const [local, field] of kept) {
			code.constant32(0);
			code.get(local);
			code.access(local.type === i64 ? "i64.store" : "i32.store", context + field);
		}
		code.get(moved);
		code.get(this.register());
		code.constant64(BigInt(next));
		this.pushSteps();
		code.call(runtimeImports.switchStack);
		code.emit("i32.eqz");
		this.leaveIf();
		for (const [local, field] of kept) {
			code.constant32(0);
			code.access(local.type === i64 ? "i64.load" : "i32.load", context + field);
			code.set(local);
		}
	}

	private testAbove(moved: Local, slot: Local): void {
		const { code } = this.around;
		code.get(moved);
		code.get(slot);
		code.emit("i64.gt_u");
		this.leaveIf();
	}

	private lower(moved: Local): void {
		const { code, frame } = this.around;
		code.get(moved);
		code.get(frame.lowWater);
		code.get(moved);
		code.get(frame.lowWater);
		code.emit("i64.lt_u", "select");
		code.set(frame.lowWater);
	}

	private popCall(): void {
		const { code, frame } = this.around;
		code.get(frame.call);
		code.constant32(callEntryBytes);
		code.emit("i32.sub");
		code.set(frame.call);
		if (this.outerSlot) {
			code.get(this.outerSlot);
			code.set(frame.topSlot);
		}
	}

	private pushCall(instruction: GuestInstruction, moved: Local, target: Local | undefined): void {
		const { code, frame } = this.around;
		const { address, next } = instruction;
		code.get(frame.call);
		code.constant32(callEntryBytes);
		code.emit("i32.add");
		code.set(frame.call);
		code.get(frame.call);
		if (target) {
			code.get(target);
			code.emit("i32.wrap_i64");
		} else {
			code.constant32(directTarget(instruction) ?? 0);
		}
		code.access("i32.store", callFields.target);
		this.storeConstant(callFields.callSite, address);
		this.storeConstant(callFields.returnAddress, next);
		this.storeConstant(callFields.returnBlock, this.around.returnBlock(next));
		code.get(frame.call);
		this.pushSteps();
		code.access("i64.store", callFields.steps);
		code.get(frame.call);
		code.get(moved);
		code.access("i64.store", callFields.slot);
		code.get(moved);
		code.set(frame.topSlot);
	}

	private storeConstant(field: number, value: number): void {
		const { code, frame } = this.around;
		code.get(frame.call);
		code.constant32(value);
		code.access("i32.store", field);
	}

	private register(): Local {
		const local = this.around.frame.registers.get(rsp);
		if (!local) {
			throw new RangeError("rsp is not in the frame");
		}
		return local;
	}
}

/** −1 when rsp goes down for sure, 1 when it goes up, NaN when it may do either. */
function directionOf({ effects }: GuestInstruction): number {
	const lets = new Map(effects.flatMap((effect) => (effect.kind === "let" ? [[effect.name, effect.value]] : [])));
	const write = effects.find((effect) => effect.kind === "register" && effect.number === rsp);
	if (write?.kind !== "register") {
		return Number.NaN;
	}
	const value = resolve(write.value, lets);
	if (value.kind !== "binary" || !isRsp(value.left) || value.right.kind !== "constant") {
		return Number.NaN;
	}
	const distance = BigInt.asIntN(64, value.right.value);
	const counted = value.operator === "add" ? distance : value.operator === "sub" ? -distance : 0n;
	return counted === 0n ? Number.NaN : counted < 0n ? -1 : 1;
}

/** The tree with what its locals stand for in their places. */
function resolve(tree: Expression, lets: ReadonlyMap<string, Expression>): Expression {
	return rewrite(tree, (part) => {
		const value = part.kind === "local" ? lets.get(part.name) : undefined;
		return value ? resolve(value, lets) : part;
	});
}

function isRsp(tree: Expression): boolean {
	return tree.kind === "register" && tree.number === rsp && tree.width === 64;
}
