import assert from "node:assert/strict";
import { readLaunchOptions } from "../../src/adapter/launchOptions.ts";

const checks = ["fault", "unset-bytes"] as const;
const mebibyte = 1024 * 1024;

describe("launch options", () => {
	const refused: readonly [object, RegExp][] = [
		[{}, /`program` is missing/],
		[{ program: "" }, /`program` must be a path or a list of paths, not ""/],
		[{ program: [] }, /`program` must be a path/],
		[{ program: 7 }, /`program` must be a path or a list of paths, not 7/],
		[{ program: ["a.s", null] }, /`program\[1\]` must be a string/],
		[{ program: "a.s", args: "one two" }, /`args` must be a list, but it is "one two"/],
		[{ program: "a.s", args: [1] }, /`args\[0\]` must be a string, but it is 1/],
		[{ program: "a.s", stdin: 0 }, /`stdin` must be a string/],
		[
			{ program: "a.s", stopOnEntry: "yes" },
			/`stopOnEntry` must be true, false or "withoutBreakpoints", but it is "yes"/,
		],
		[{ program: "a.s", noDebug: 1 }, /`noDebug` must be true or false/],
		[{ program: "a.s", dialect: "masm" }, /`dialect` must be "gas" or "nasm", but it is "masm"/],
		[{ program: "a.s", memory: "lots" }, /`memory` must be a number of bytes or a text like "64 MiB", not "lots"/],
		[{ program: "a.s", memory: 1.5 }, /`memory` must be a number of bytes/],
		[{ program: "a.s", memory: -1 }, /`memory` must be a multiple of 4 KiB from 16 MiB to 2 GiB, not -1/],
		[{ program: "a.s", memory: "3 GiB" }, /`memory` must be a multiple of 4 KiB from 16 MiB to 2 GiB/],
		[{ program: "a.s", memory: 16 * mebibyte + 1 }, /`memory` must be a multiple of 4 KiB/],
		[{ program: "a.s", stackSize: 100 }, /`stackSize` must be a multiple of 4 KiB from 4 KiB to 1 GiB, not 100/],
		[
			{ program: "a.s", memory: "16M", stackSize: "16M" },
			/`stackSize` must be at most half of `memory`: 16 MiB of 16 MiB/,
		],
		[{ program: "a.s", checks: "all" }, /`checks` must be a list/],
		[
			{ program: "a.s", checks: ["fault", "luck"] },
			/`checks` names "luck", which is no check; there are fault, unset-bytes/,
		],
		[{ program: "a.s", view: "code" }, /the launch option `?view`? must be "source" or "assembly"/],
		[{ program: "a.s", stopAtEntry: true }, /`stopAtEntry` is not known: `stopOnEntry` is/],
		[{ program: "a.s", "stack-size": "1M" }, /`stack-size` is not known: `stackSize` is/],
		[{ program: "a.s", argv: [] }, /`argv` is not known: `args` is/],
		[{ program: "a.s", stidn: "1" }, /`stidn` is not known: `stdin` is/],
	];
	for (const [given, message] of refused) {
		it(`refuses ${JSON.stringify(given)}`, () => {
			assert.throws(() => readLaunchOptions(given, checks), { name: "RequestError", message });
		});
	}

	it("fills in what is not said", () => {
		assert.deepEqual(readLaunchOptions({ program: "a.s" }, checks), {
			program: ["a.s"],
			args: [],
			stdin: undefined,
			cwd: undefined,
			stopOnEntry: false,
			dialect: undefined,
			view: "source",
			sourceFolders: [],
			memory: 256 * mebibyte,
			stackSize: 8 * mebibyte,
			checks: [],
			noDebug: false,
			ignored: [],
		});
	});

	it("takes false for an option that is left out", () => {
		const off = { args: false, stdin: false, cwd: false, stopOnEntry: false, memory: false, checks: false };
		assert.deepEqual(
			readLaunchOptions({ program: "a.s", ...off }, checks),
			readLaunchOptions({ program: "a.s" }, checks),
		);
	});

	it("lets options of other debuggers be", () => {
		const given = {
			program: "a.s",
			env: { A: "1" },
			console: "integratedTerminal",
			host: "localhost",
			cmd: "x",
			name: "n",
		};
		assert.deepEqual(readLaunchOptions(given, checks).ignored, ["env", "console", "host", "cmd"]);
	});

	it("takes sizes as numbers and as texts, and what clients add", () => {
		const given = {
			program: ["a.s", "b.s"],
			memory: "64 MiB",
			stackSize: 65536,
			__sessionId: "1",
			name: "x",
			type: "y",
		};
		const read = readLaunchOptions(given, checks);
		assert.deepEqual([read.program, read.memory, read.stackSize], [["a.s", "b.s"], 64 * mebibyte, 65536]);
	});
});
