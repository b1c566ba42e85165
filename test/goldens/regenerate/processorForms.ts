// What is recorded: instructions in GNU syntax, each with the cases it is run on.
// Code runs at 0x20000000; 0x20000060 and 0x20000080 are places that it may go to.

import {
	binaries,
	bitTests,
	divisions,
	doubleShifts,
	exchanges,
	multiplications,
	scans,
	shifts,
	unaries,
} from "./processorArithmetic.ts";
import { bitFields, checksums, doubleExchanges, hints } from "./processorBitFields.ts";
import { branches, conditionals, flagForms, moves, stackForms, strings } from "./processorMovement.ts";
import { rareForms } from "./processorRare.ts";
import { segments } from "./processorSegments.ts";
import { type Form, Random } from "./processorValues.ts";

export function forms(): readonly Form[] {
	const random = new Random(20261123n);
	return [
		...binaries(random),
		...unaries(random),
		...shifts(random),
		...multiplications(random),
		...divisions(random),
		...moves(random),
		...conditionals(random),
		...bitTests(random),
		...strings(),
		...stackForms(random),
		...branches(),
		...segments(),
		...flagForms(random),
		...doubleShifts(random),
		...scans(random),
		...exchanges(random),
		...bitFields(random),
		...checksums(random),
		...doubleExchanges(random),
		...hints(),
		...rareForms(),
	];
}
