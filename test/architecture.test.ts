// The import table of the design, as data. A folder of src/ may import itself and
// what stands beside it here, nothing else; types count as imports. And the documents
// lead to files that are there.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const source = path.resolve(import.meta.dirname, "../src");

/** Entries are folders, or single files of a folder. */
const mayImport: Record<string, readonly string[]> = {
	"stackscope.ts": ["adapter", "language", "cli/main.ts"],
	isa: [],
	semantics: ["isa"],
	assembler: ["isa"],
	machine: ["isa", "semantics", "assembler/program.ts"],
	translator: ["isa", "semantics", "machine"],
	timeline: ["machine", "assembler/program.ts"],
	debugger: ["timeline", "machine", "semantics", "isa", "assembler"],
	language: ["isa", "semantics", "assembler"],
	panel: [],
	adapter: ["isa", "semantics", "assembler", "machine", "translator", "timeline", "debugger", "panel/protocol.ts"],
	extension: ["stackscope.ts", "adapter", "language", "panel/protocol.ts", "panel/messages.ts", "panel/html.ts"],
	cli: [
		"adapter",
		"debugger",
		"timeline",
		"translator",
		"machine",
		"assembler",
		"semantics",
		"isa",
		"panel/protocol.ts",
		"panel/text.ts",
	],
};

/** Packages a folder may use; Node's own modules are named with their `node:` prefix. */
const mayUse: Record<string, RegExp> = {
	adapter: /^@vscode\/debug(adapter|protocol)$/,
	extension: /^vscode$/,
	cli: /^node:/,
};

interface Import {
	readonly file: string;
	readonly specifier: string;
}

function importsOf(file: string): Import[] {
	const text = readFileSync(path.join(source, file), "utf8");
	const pattern =
		/(?:^|\n)\s*(?:import|export)\b[^;]*?\bfrom\s*"([^"]+)"|\bimport\s*\(?\s*"([^"]+)"|\brequire\(\s*"([^"]+)"/g;
	return [...text.matchAll(pattern)].map((match) => ({ file, specifier: match[1] ?? match[2] ?? match[3] ?? "" }));
}

function sourceFiles(): string[] {
	return readdirSync(source, { recursive: true, encoding: "utf8" })
		.map((file) => file.replaceAll("\\", "/"))
		.filter((file) => file.endsWith(".ts"));
}

function isAllowed({ file, specifier }: Import): boolean {
	const folder = file.split("/")[0] ?? "";
	if (!specifier.startsWith(".")) {
		return (mayUse[folder] ?? /^$/).test(specifier);
	}
	const target = path.posix.join(path.posix.dirname(file), specifier);
	const allowed = [folder, ...(mayImport[folder] ?? [])];
	return allowed.some((entry) => target === entry || target.startsWith(`${entry}/`));
}

describe("architecture", () => {
	const files = sourceFiles();

	it("knows every folder of src/", () => {
		const folders = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]));
		assert.deepEqual(
			[...folders].filter((folder) => !(folder && folder in mayImport)),
			[],
		);
	});

	it("reads imports in every form they are written in", () => {
		assert.ok(files.flatMap(importsOf).length > files.length / 2);
	});

	it("has no import that the table does not allow", () => {
		const forbidden = files.flatMap(importsOf).filter((item) => !isAllowed(item));
		assert.deepEqual(
			forbidden.map(({ file, specifier }) => `${file} imports ${specifier}`),
			[],
		);
	});
});

describe("the documents", () => {
	for (const [name, folder] of [
		["README.md", path.dirname(source)],
		["README.md of src/", source],
	] as const) {
		it(`lead to files that are there: ${name}`, () => {
			const text = readFileSync(path.join(folder, "README.md"), "utf8");
			const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].flatMap(([, target]) => target ?? []);
			assert.ok(targets.length > 5);
			assert.deepEqual(
				targets.filter((target) => !existsSync(path.join(folder, target))),
				[],
			);
		});
	}
});
