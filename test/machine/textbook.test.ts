// Textbook programs against how they ran natively: what they print, in which
// order, how they end, and what they leave in their files.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { assemble } from "../../src/assembler/assemble.ts";
import { changesOf } from "../../src/machine/files/changes.ts";
import { createMachine, type Machine } from "../../src/machine/machine.ts";
import { Translator } from "../../src/translator/translator.ts";
import { fixedHost } from "./programs.ts";
import { formatTextbookRun, readTextbook, textbookFolder, textbookNames } from "./textbookPrograms.ts";

const folder = "/work";

describe("textbook programs", () => {
	for (const name of textbookNames) {
		it(`${name} runs as natively`, () => {
			const { text, args, stdin, files } = readTextbook(name);
			const { program, diagnostics } = assemble([{ path: `${name}.asm`, text }]);
			assert.deepEqual(
				diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message),
				[],
			);
			const given = Object.fromEntries(Object.entries(files).map(([file, content]) => [`${folder}/${file}`, content]));
			const options = { args, workingDirectory: folder, manner: "native" } as const;
			const host = fixedHost(stdin, { ...given, [`${folder}/.`]: "" });
			const machine = createMachine(program, options, host);
			const stop = new Translator(machine).run(1_000_000);
			assert.equal(stop.kind, "exit");
			const status = stop.kind === "exit" ? stop.status : -1;
			assert.equal(
				formatTextbookRun({ ...outputOf(machine), status }, filesAfter(machine, files)),
				readFileSync(path.join(textbookFolder, `${name}.out`), "latin1"),
			);
		});
	}
});

function outputOf(machine: Machine): { readonly stdout: string; readonly stderr: string } {
	const records = machine.takeOutput();
	const sent = (wanted: string) =>
		Buffer.concat(records.filter(({ stream }) => stream === wanted).map(({ bytes }) => bytes)).toString("latin1");
	return { stdout: sent("stdout"), stderr: sent("stderr") };
}

function filesAfter(machine: Machine, before: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	const after = { ...before };
	for (const change of changesOf(machine.kernel.files)) {
		const name = change.path.slice(folder.length + 1);
		if (change.kind === "write") {
			after[name] = Buffer.from(change.bytes).toString("latin1");
		} else {
			delete after[name];
		}
	}
	return after;
}
