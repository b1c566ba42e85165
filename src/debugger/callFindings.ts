// Looks closer at a `call` where rsp is no multiple of 16. The System V ABI asks
// for that at calls of global functions (section 3.2.2); of a function that is
// local to its file a compiler may know that it does without. Where the caller was
// itself entered with such an rsp, the mistake was made at its own call.

import { hex } from "../isa/hex.ts";
import type { Instruction } from "../isa/instruction.ts";
import { instructionAt } from "../machine/instructionView.ts";
import type { CodeNames } from "./codeNames.ts";
import type { Finding } from "./finding.ts";
import type { History } from "./history.ts";
import { rspNumber } from "./prologue.ts";
import { standingIn } from "./standing.ts";
import type { SymbolTable } from "./symbolTable.ts";
import { textOf } from "./watchText.ts";

const alignment = 16n;
const wordSize = 8n;

export class CallFindings {
	readonly #history: History;
	readonly #names: CodeNames;
	readonly #symbols: SymbolTable;

	constructor(history: History, names: CodeNames) {
		this.#history = history;
		this.#names = names;
		this.#symbols = names.symbols;
	}

	/** What the `call` that is next and breaks the rule means. */
	atCall(): Finding | undefined {
		const { state, step } = this.#history;
		const { rip } = state.registers;
		const { top } = standingIn(state);
		const call = instructionAt(state.memory, rip);
		if (!call || this.#symbols.libraryFunctionAt(rip) !== undefined || !this.#asksForIt(call)) {
			return undefined;
		}
		const rsp = state.registers.read(rspNumber);
		const wasCalled = top.callSite !== undefined;
		const isInherited = wasCalled && (top.entryRsp + wordSize) % alignment !== 0n;
		const moved = top.entryRsp - rsp;
		const caller = this.#symbols.functionAt(top.target)?.name ?? hex(top.target);
		const happened = `At ${this.#names.placeOf(rip)}, \`${textOf(call, this.#symbols)}\`, rsp is ${hex(rsp)}. At every call it must be a multiple of 16 (System V ABI, section 3.2.2): functions may use instructions that fault otherwise.`;
		const why =
			isInherited && moved % alignment === wordSize
				? `${caller} was itself called so, by the call at ${this.#names.placeOf(top.callSite ?? 0n)}: that one is to be put right.`
				: moved === 0n && wasCalled
					? `${caller} was entered by a call, which pushed 8 bytes, and has not moved rsp since. To fix it, take 8 bytes more: \`sub rsp, 8\` at the beginning of ${caller} and \`add rsp, 8\` before its \`ret\`.`
					: `${caller} began with rsp ${hex(top.entryRsp)} and ${movedText(moved)}. To fix it, move it by 8 bytes more or less: \`sub rsp, 8\` before the call and \`add rsp, 8\` behind it, or one \`push\` more.`;
		return { check: "misaligned-call", text: `${happened} ${why}`, step };
	}

	/** Not a function that its text declares and keeps to its file, nor a place without a name, as in thunks. */
	#asksForIt({ operands: [target] }: Instruction): boolean {
		if (target?.kind !== "target") {
			return true;
		}
		const label = this.#symbols.labelAt(target.address);
		const symbol = label === undefined ? undefined : this.#symbols.find(label);
		return symbol !== undefined && (symbol.type !== "function" || symbol.global);
	}
}

function movedText(down: bigint): string {
	return down === 0n ? "has not moved it" : `has moved it ${down > 0n ? `down by ${down}` : `up by ${-down}`} bytes`;
}
