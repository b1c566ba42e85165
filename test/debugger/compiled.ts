// Compilers' output under the debugger, shown in the source it was made from.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";
import { lineAt, lineStarts, type Source } from "../../src/assembler/source.ts";
import { Debugger } from "../../src/debugger/debugger.ts";
import type { Frame } from "../../src/debugger/frame.ts";
import type { View } from "../../src/debugger/lineTable.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import { Timeline } from "../../src/timeline/timeline.ts";
import { fixedHost } from "../machine/programs.ts";

const folder = path.resolve(import.meta.dirname, "../goldens/lines");

export interface Compiled {
	readonly debug: Debugger;
	readonly program: Program;
	/** Index of the original among the sources. */
	readonly original: number;
	/** `function:line` of the innermost frame, with `.s` behind it in the assembly, or `?` without a line. */
	where(): string;
	/** The same of any frame. */
	placeOf(frame: Frame): string;
}

/** Loads `assembly` of the recorded compilers' output, made from `original`. */
export function openCompiled(assembly: string, original: string, view?: View): Compiled {
	const read = (name: string): Source => ({ path: name, text: readFileSync(path.join(folder, name), "utf8") });
	return openOriginal(read(assembly), read(original), view);
}

/** Every file that the text names by the original's name is the original; others are not at hand. */
export function openOriginal(assembly: Source, original: Source, view?: View): Compiled {
	const { program, diagnostics } = assemble([assembly]);
	assert.deepEqual(
		diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message),
		[],
	);
	const options = { memory: 16 << 20, stackSize: 1 << 20 };
	const timeline = new Timeline(program, options, fixedHost(), (machine) => new ReferenceEngine(machine));
	const originals = program.origins.files.flatMap((file, index) =>
		file.path.endsWith(original.path) ? [{ file: index, source: original }] : [],
	);
	const debug = new Debugger(program, timeline, { originals, view });
	const starts = [assembly, original].map(({ text }) => lineStarts(text));
	const placeOf = ({ span, name }: Frame) => {
		const line = span ? lineAt(starts[span.source] ?? [], span.start) + 1 : "?";
		return `${name}:${line}${span?.source === 0 ? ".s" : ""}`;
	};
	return {
		debug,
		program,
		original: 1,
		placeOf,
		where() {
			const [frame] = debug.frames(timeline.state.currentStack, 0, 1);
			return frame ? placeOf(frame) : "?";
		},
	};
}
