// Proposals while an expression is typed: what the name under the cursor could be.

import { flagBits, generalNames, registers } from "../isa/registers.ts";
import type { Context } from "./context.ts";
import type { Completion } from "./variable.ts";
import { laneKinds } from "./vectorLane.ts";

const mostCompletions = 200;
const words = ["byte ptr", "word ptr", "dword ptr", "qword ptr", "tbyte ptr", "xmmword ptr", "offset"];

/** Names that begin with what stands before offset `column`, nearest meaning first. */
export function completionsAt(text: string, column: number, context: Context): readonly Completion[] {
	const typed = /@?[A-Za-z_.$][\w.$]*$|@$/.exec(text.slice(0, column))?.[0] ?? "";
	const start = column - typed.length;
	return candidates(context)
		.filter((item) => item.label.toLowerCase().startsWith(typed.toLowerCase()))
		.slice(0, mostCompletions)
		.map((item) => ({ ...item, start, length: typed.length }));
}

type Candidate = Omit<Completion, "start" | "length">;

function candidates({ locals, symbols, specials }: Context): readonly Candidate[] {
	const lanes = generalNames.flatMap((_, number) => laneKinds.map(({ letter }) => `xmm${number}.${letter}0`));
	return [
		...locals.map(
			({ name, address, pieces }): Candidate => ({
				label: name,
				kind: "slot",
				detail: pieces ? "local" : `local at 0x${address.toString(16)}`,
			}),
		),
		...registers.map(({ name, width }): Candidate => ({ label: name, kind: "register", detail: `${width} bits` })),
		...["rip", "rflags", "mxcsr", "fctrl", "fstat", "ftag", ...lanes].map(
			(label): Candidate => ({ label, kind: "register" }),
		),
		...Object.keys(flagBits).map((label): Candidate => ({ label, kind: "flag" })),
		...symbols.all().map(
			({ name, kind, value }): Candidate => ({
				label: name,
				kind: "symbol",
				detail: kind === "label" ? `0x${value.toString(16)}` : `${value}`,
			}),
		),
		...Object.keys(specials).map((name): Candidate => ({ label: `@${name}`, kind: "special" })),
		...words.map((label): Candidate => ({ label, kind: "word" })),
	];
}
