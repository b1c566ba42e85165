// The calls that a person may choose to step into: those of the line that the
// program stands on, as far as they can still be come to without leaving it. They
// are found by following the line's code from here, both ways at each branch. A
// call through a register or memory is known by where it goes once it is next;
// before that, by its instruction.

import type { Span } from "../assembler/source.ts";
import { format } from "../isa/format.ts";
import { hex } from "../isa/hex.ts";
import type { Instruction } from "../isa/instruction.ts";
import { instructionAt } from "../machine/instructionView.ts";
import { evaluate } from "../semantics/evaluate.ts";
import { meaning } from "../semantics/meaning.ts";
import type { History } from "./history.ts";
import type { LineTable } from "./lineTable.ts";
import { readerOf } from "./stateReader.ts";
import type { SymbolTable } from "./symbolTable.ts";

/** A call that is still to come on the present line. */
export interface CallAhead {
	/** Address of the `call`. */
	readonly callSite: bigint;
	/** The function it goes to; with `(call 2 of 3)` where several go there. */
	readonly label: string;
	/** The statement that the call belongs to; undefined in code without lines. */
	readonly span?: Span;
}

/** Instructions of one line that are looked at. */
const longestLine = 5000;

export class CallsAhead {
	readonly #history: History;
	readonly #symbols: SymbolTable;
	readonly #lines: LineTable;

	constructor(history: History, symbols: SymbolTable, lines: LineTable) {
		this.#history = history;
		this.#symbols = symbols;
		this.#lines = lines;
	}

	/** In the order of their addresses from here on, then those before. */
	list(): readonly CallAhead[] {
		const { rip } = this.#history.state.registers;
		const distance = (callSite: bigint) => BigInt.asUintN(64, callSite - rip);
		const calls = [...this.#find(rip)].sort(([one], [other]) => (distance(one) < distance(other) ? -1 : 1));
		const names = calls.map(([callSite, call]) => this.#nameOf(callSite, call));
		return calls.map(([callSite], index) => ({
			callSite,
			label: numbered(names, index),
			span: this.#lines.rowAt(callSite)?.span,
		}));
	}

	/** The calls that can be come to from an address on the line that is there. */
	#find(start: bigint): ReadonlyMap<bigint, Instruction> {
		const row = this.#lines.rowAt(start);
		const calls = new Map<bigint, Instruction>();
		const seen = new Set<bigint>();
		const pending = [start];
		for (let at = pending.pop(); at !== undefined && seen.size < longestLine; at = pending.pop()) {
			const span = this.#lines.rowAt(at)?.span;
			const isOnLine = at === start || (row && span && this.#lines.sameLine(row.span, span));
			const instruction = instructionAt(this.#history.state.memory, at);
			if (seen.has(at) || !isOnLine || !instruction) {
				continue;
			}
			seen.add(at);
			if (instruction.row.operation === "call") {
				calls.set(at, instruction);
			}
			pending.push(...successors(instruction, at));
		}
		return calls;
	}

	#nameOf(callSite: bigint, call: Instruction): string {
		const [operand] = call.operands;
		if (operand?.kind === "target") {
			return this.#titleOf(operand.address);
		}
		const text = format(call, (address) => this.#symbols.nameOf(address));
		const { state } = this.#history;
		if (callSite !== state.registers.rip) {
			return text;
		}
		const { branch, fault } = evaluate(meaning(call, callSite), readerOf(state));
		return branch && !fault ? `${this.#titleOf(branch.target)} (${text})` : text;
	}

	#titleOf(target: bigint): string {
		const found = this.#symbols.functionAt(target);
		return found?.start === target ? this.#symbols.titleOf(found) : (this.#symbols.nameOf(target) ?? hex(target));
	}
}

/** Where an instruction may go on in its own function. */
export function successors({ row: { operation }, operands, length }: Instruction, address: bigint): readonly bigint[] {
	const next = address + BigInt(length);
	if (operation === "call") {
		return [next];
	}
	const targets = operands.flatMap((operand) => (operand.kind === "target" ? [operand.address] : []));
	return operation === "jmp" || operation === "ret" ? targets : [next, ...targets];
}

function numbered(names: readonly string[], index: number): string {
	const name = names[index] ?? "";
	const alike = names.flatMap((other, at) => (other === name ? [at] : []));
	return alike.length === 1 ? name : `${name} (call ${alike.indexOf(index) + 1} of ${alike.length})`;
}
