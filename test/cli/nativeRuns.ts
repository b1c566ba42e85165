// Whole programs that need nothing but the kernel, and how Linux ran them when
// `stackscope build` had made executables of them: recorded by
// test/goldens/regenerate/native.ts, one line for each.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { assemble } from "../../src/assembler/assemble.ts";
import { servedNames } from "../../src/assembler/library.ts";
import type { Program } from "../../src/assembler/program.ts";
import { signalOf } from "../../src/machine/fault.ts";
import { createMachine } from "../../src/machine/machine.ts";
import { createEngine } from "../../src/translator/createEngine.ts";
import { input, start } from "../machine/processorTrace.ts";
import { fixedHost } from "../machine/programs.ts";

const root = path.resolve(import.meta.dirname, "../..");
const folders = ["samples", "test/goldens/assembler", "test/goldens/traces"];

export const nativeRunsFile = path.join(root, "test/goldens/native/runs.txt");

/** How a run ended. */
export type Ending = `exit ${number}` | `signal ${number}` | "endless";

/** Every program there is, by its path from the project's folder, that runs without the machine. */
export function nativePrograms(): ReadonlyMap<string, Program> {
	const names = folders.flatMap((folder) => readdirSync(path.join(root, folder)).map((file) => `${folder}/${file}`));
	const programs = names.filter((name) => /\.(s|asm)$/.test(name)).map((name) => [name, programOf(name)] as const);
	return new Map(programs.filter(([, program]) => servedNames(program).length === 0));
}

function programOf(name: string): Program {
	const file = path.join(root, name);
	const includeBytes = (included: string) => {
		const found = path.join(path.dirname(file), included);
		return existsSync(found) ? readFileSync(found) : undefined;
	};
	const include = (included: string) => includeBytes(included)?.toString("utf8");
	const { program, diagnostics } = assemble([{ path: name, text: readFileSync(file, "utf8") }], {
		include,
		includeBytes,
	});
	const error = diagnostics.find(({ severity }) => severity === "error");
	if (error) {
		throw new Error(`${name}: ${error.message}`);
	}
	return program;
}

/** Steps after which a program is one that does not end: the longest of the others calls itself until the stack is full. */
const patience = 5_000_000;

/** The same program on the machine, started as it was natively. */
export function simulatedRun(name: string, program: Program): string {
	const machine = createMachine(program, start, fixedHost(input));
	const stop = createEngine(machine).run(patience);
	const output = machine.takeOutput().filter(({ stream }) => stream === "stdout");
	const bytes = Buffer.concat(output.map((record) => record.bytes));
	switch (stop.kind) {
		case "exit":
			return formatNativeRun(name, `exit ${stop.status}`, bytes);
		case "fault":
			return formatNativeRun(name, `signal ${signalOf(stop.fault).number}`, bytes);
		default:
			return formatNativeRun(name, "endless", bytes);
	}
}

export function formatNativeRun(name: string, ending: Ending, output: Uint8Array): string {
	return `${name}: ${ending} ${JSON.stringify(Buffer.from(output).toString("latin1"))}`;
}

export function readNativeRuns(): readonly string[] {
	return existsSync(nativeRunsFile) ? readFileSync(nativeRunsFile, "utf8").trimEnd().split("\n") : [];
}
