// One row of the instruction table, after reading: the Intel manual's notation
// taken apart. `table.ts` is the text, `tableReader.ts` turns it into rows and
// refuses what it cannot read; everything else reads rows.

import type { Operation } from "./operation.ts";
import type { Width } from "./registers.ts";

/**
 * What stands in an operand place, in the manual's words (SDM vol. 2A section 3.1.1.3).
 * A form without a number has the width of the row's use; `8`, `16`… fix it.
 */
export type OperandForm = string;

export interface Row {
	/** Number of the row in the table, from 0: its identity. */
	readonly id: number;
	/** The mnemonic, with `cc` standing for a condition: `add`, `jcc`, `movs`. */
	readonly mnemonic: string;
	/** The opcode column as written: `01 /r`. */
	readonly opcode: string;
	readonly operands: readonly OperandForm[];
	/** The widths it exists in, in bits. */
	readonly widths: readonly (Width | 128)[];
	readonly operation: Operation;
	/** One line for hovers and the reference page. */
	readonly description: string;
}
