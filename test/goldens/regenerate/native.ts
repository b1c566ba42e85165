// Records how Linux runs the programs of this repository when they are made into
// executables by our own writer, and holds the simulator against it at once. Needs
// an x86-64 Linux; the tests do not. Says what differs from the recording, and
// writes it only when asked to:
//
//   npx tsx test/goldens/regenerate/native.ts [--write]

import { type StdioOptions, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import path from "node:path";
import { executableOf } from "../../../src/assembler/executable.ts";
import type { Program } from "../../../src/assembler/program.ts";
import {
	type Ending,
	formatNativeRun,
	nativePrograms,
	nativeRunsFile,
	readNativeRuns,
	simulatedRun,
} from "../../cli/nativeRuns.ts";
import { input, start } from "../../machine/processorTrace.ts";

/** Milliseconds after which a program is one that does not end: the longest of the others needs ten. */
const patience = 5000;

const temporary = mkdtempSync(path.join(tmpdir(), "stackscope-native-"));
const inputFile = path.join(temporary, "input");
writeFileSync(inputFile, input);
try {
	const recorded = readNativeRuns();
	const lines = [...nativePrograms()].map(([name, program]) => {
		const line = nativeRun(name, program);
		const simulated = simulatedRun(name, program);
		const verdict = recorded.includes(line) ? "as recorded" : "differs";
		console.log(
			`${name}: ${verdict}${simulated === line ? "" : `; THE SIMULATOR DIFFERS:\n  ${line}\n  ${simulated}`}`,
		);
		if (simulated !== line || !(recorded.includes(line) || process.argv.includes("--write"))) {
			process.exitCode = 1;
		}
		return line;
	});
	if (process.argv.includes("--write")) {
		mkdirSync(path.dirname(nativeRunsFile), { recursive: true });
		writeFileSync(nativeRunsFile, `${lines.join("\n")}\n`);
	}
} finally {
	rmSync(temporary, { recursive: true });
}

function nativeRun(name: string, program: Program): string {
	const file = path.join(temporary, "program");
	rmSync(file, { force: true });
	writeFileSync(file, executableOf(program), { mode: 0o755 });
	const env = Object.fromEntries(start.environment.map((text) => text.split("=")));
	const descriptor = openSync(inputFile, "r");
	const stdio: StdioOptions = [descriptor, "pipe", "pipe"];
	const { signal, status, stdout, error } = spawnSync(file, [], {
		argv0: start.programName,
		env,
		stdio,
		timeout: patience,
	});
	closeSync(descriptor);
	const isEndless = error !== undefined && "code" in error && error.code === "ETIMEDOUT";
	if (error && !isEndless) {
		throw error;
	}
	const ending: Ending = isEndless
		? "endless"
		: signal
			? `signal ${constants.signals[signal]}`
			: `exit ${status ?? -1}`;
	return formatNativeRun(name, ending, stdout);
}
