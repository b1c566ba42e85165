import assert from "node:assert/strict";
import { type Command, readCommandLine } from "../../src/cli/commandLine.ts";
import { type Location, readLocation } from "../../src/cli/location.ts";

const program = { files: ["a.s"], args: [] as string[], stdin: undefined, dialect: undefined };

describe("command line", () => {
	const understood: readonly [string, Command][] = [
		["", { kind: "help", topic: undefined }],
		["--help", { kind: "help", topic: undefined }],
		["trace --help", { kind: "help", topic: "trace" }],
		["help stack", { kind: "help", topic: "stack" }],
		["--version", { kind: "version" }],
		["run a.s", { kind: "run", ...program }],
		["run a.s b.s", { kind: "run", ...program, files: ["a.s", "b.s"] }],
		["run --stdin in.txt a.s", { kind: "run", ...program, stdin: "in.txt" }],
		["run a.s -- --stdin x --", { kind: "run", ...program, args: ["--stdin", "x", "--"] }],
		["run a.s --dialect nasm", { kind: "run", ...program, dialect: "nasm" }],
		["trace a.s", { kind: "trace", most: undefined, ...program }],
		["trace a.s --max 10", { kind: "trace", most: 10, ...program }],
		["trace a.s --xmm", { kind: "trace", most: undefined, xmm: true, ...program }],
		["listing a.s", { kind: "listing", ...program }],
		["stack a.s --at main", { kind: "stack", at: "main", hit: 1, format: "text", ...program }],
		["stack a.s --at a.s:3 --hit 2 --format json", { kind: "stack", at: "a.s:3", hit: 2, format: "json", ...program }],
		["build a.s b.s -o out", { kind: "build", output: "out", ...program, files: ["a.s", "b.s"] }],
		["build a.s --output=out", { kind: "build", output: "out", ...program }],
		["dap", { kind: "dap", port: undefined }],
		["dap --port 4711", { kind: "dap", port: 4711 }],
	];
	for (const [line, expected] of understood) {
		it(`understands \`${line}\``, () => assert.deepEqual(readCommandLine(words(line)), expected));
	}

	const refused: readonly [string, RegExp][] = [
		["fly", /there is no command `fly`/],
		["run", /`stackscope run` needs the name of an assembly file/],
		["run a.s --bogus", /Unknown option '--bogus'; see stackscope --help/],
		["run a.s --stdin", /'--stdin <value>' argument missing/],
		["run a.s --max 3", /`stackscope run` has no option --max/],
		["run a.s --dialect masm", /--dialect must be gas or nasm, not `masm`/],
		["trace a.s --max lots", /--max must be a whole number of at least 0, not `lots`/],
		["trace a.s --max=-1", /--max must be a whole number of at least 0, not `-1`/],
		["stack a.s", /needs --at: file:line, a label, an address or step:N/],
		["stack a.s --at main --hit 0", /--hit must be a whole number of at least 1/],
		["stack a.s --at main --format svg", /`--format svg` is not available yet/],
		["stack a.s --at main --format png", /--format must be text, markdown or json, not `png`/],
		["build a.s", /`stackscope build` needs -o/],
		["run a.s -o a", /`stackscope run` has no option --output/],
		["dap a.s", /`stackscope dap` takes no file/],
		["dap --port 70000", /--port must be a number from 0 to 65535/],
	];
	for (const [line, message] of refused) {
		it(`refuses \`${line}\``, () => {
			assert.throws(() => readCommandLine(words(line)), { name: "CommandError", status: 2, message });
		});
	}
});

describe("locations", () => {
	const locations: readonly [string, Location][] = [
		["a.s:12", { kind: "line", file: "a.s", line: 12 }],
		["C:\\x\\a.s:12", { kind: "line", file: "C:\\x\\a.s", line: 12 }],
		["step:40", { kind: "step", step: 40 }],
		["0x401000", { kind: "address", address: 0x401000n }],
		["main", { kind: "label", name: "main" }],
		[".Lloop", { kind: "label", name: ".Lloop" }],
	];
	for (const [text, expected] of locations) {
		it(`reads ${text}`, () => assert.deepEqual(readLocation(text), expected));
	}

	for (const text of ["", "a.s:0", "12", "0xzz", "a b", "step:-1"]) {
		it(`refuses ${JSON.stringify(text)}`, () => {
			assert.throws(() => readLocation(text), { name: "CommandError", message: /--at must be file:line/ });
		});
	}
});

function words(line: string): string[] {
	return line.split(" ").filter((word) => word !== "");
}
