// The command line, read into a command with checked options, or refused with
// one sentence. What each command does is in the file of its name.

import { parseArgs } from "node:util";
import type { Dialect } from "../assembler/program.ts";
import { CommandError } from "./errors.ts";

/** What every command about a program has. */
export interface ProgramOptions {
	readonly files: readonly string[];
	readonly dialect?: Dialect;
	/** Path of the file that is standard input, else ours is. */
	readonly stdin?: string;
	/** argv after argv[0]. */
	readonly args: readonly string[];
}

export type StackFormat = "text" | "markdown" | "json";

export type Command =
	| { readonly kind: "help"; readonly topic?: string }
	| { readonly kind: "version" }
	| ({ readonly kind: "run" } & ProgramOptions)
	| ({
			readonly kind: "trace";
			readonly most?: number;
			readonly xmm?: boolean;
			readonly x87?: boolean;
	  } & ProgramOptions)
	| ({
			readonly kind: "stack";
			readonly at: string;
			readonly hit: number;
			readonly format: StackFormat;
	  } & ProgramOptions)
	| ({ readonly kind: "listing" } & ProgramOptions)
	| ({ readonly kind: "build"; readonly output: string } & ProgramOptions)
	| { readonly kind: "dap"; readonly port?: number };

const optionKinds = {
	help: { type: "boolean" },
	version: { type: "boolean" },
	stdin: { type: "string" },
	dialect: { type: "string" },
	max: { type: "string" },
	xmm: { type: "boolean" },
	x87: { type: "boolean" },
	at: { type: "string" },
	hit: { type: "string" },
	format: { type: "string" },
	output: { type: "string", short: "o" },
	port: { type: "string" },
} as const;

type OptionName = keyof typeof optionKinds;
type Values = Partial<Record<OptionName, string | boolean>>;

/** The options of each command, besides `--help` and `--version`. */
const commandOptions: Readonly<Record<string, readonly OptionName[]>> = {
	run: ["stdin", "dialect"],
	trace: ["stdin", "dialect", "max", "xmm", "x87"],
	stack: ["stdin", "dialect", "at", "hit", "format"],
	listing: ["dialect"],
	build: ["dialect", "output"],
	dap: ["port"],
};

/** @throws CommandError with one sentence when the line makes no sense. */
export function readCommandLine(words: readonly string[]): Command {
	const dashes = words.indexOf("--");
	const own = dashes < 0 ? words : words.slice(0, dashes);
	const args = dashes < 0 ? [] : words.slice(dashes + 1);
	const { values, names } = split(own);
	const [name, ...files] = names;
	if (values.version) {
		return { kind: "version" };
	}
	if (values.help || name === undefined || name === "help") {
		return { kind: "help", topic: name === "help" ? files[0] : name };
	}
	return readCommand(name, values, files, args);
}

function readCommand(name: string, values: Values, files: readonly string[], args: readonly string[]): Command {
	const allowed = commandOptions[name];
	if (!allowed) {
		throw new CommandError(`there is no command \`${name}\`; see stackscope --help`);
	}
	for (const option of Object.keys(values) as OptionName[]) {
		if (!allowed.includes(option)) {
			throw new CommandError(`\`stackscope ${name}\` has no option --${option}`);
		}
	}
	if (name === "dap") {
		return readDap(values, files);
	}
	if (files.length === 0) {
		throw new CommandError(`\`stackscope ${name}\` needs the name of an assembly file`);
	}
	const program: ProgramOptions = { files, args, stdin: text(values.stdin), dialect: readDialect(values.dialect) };
	switch (name) {
		case "trace":
			return { ...readTrace(values), ...program };
		case "stack":
			return readStack(values, program);
		case "build":
			return readBuild(values, program);
		default:
			return { kind: name === "run" ? "run" : "listing", ...program };
	}
}

function readTrace({ max, xmm, x87 }: Values) {
	const most = max === undefined ? undefined : count("max", max, 0);
	return { kind: "trace", most, ...(xmm === true ? { xmm } : {}), ...(x87 === true ? { x87 } : {}) } as const;
}

function readStack(values: Values, program: ProgramOptions): Command {
	const at = text(values.at);
	if (at === undefined) {
		throw new CommandError("`stackscope stack` needs --at: file:line, a label, an address or step:N");
	}
	const format = values.format ?? "text";
	if (format === "svg") {
		throw new CommandError("`--format svg` is not available yet");
	}
	if (format !== "text" && format !== "markdown" && format !== "json") {
		throw new CommandError(`--format must be text, markdown or json, not \`${format}\``);
	}
	return { kind: "stack", at, hit: values.hit === undefined ? 1 : count("hit", values.hit, 1), format, ...program };
}

function readBuild(values: Values, program: ProgramOptions): Command {
	const output = text(values.output);
	if (output === undefined || output === "") {
		throw new CommandError("`stackscope build` needs -o and the name of the executable to write");
	}
	return { kind: "build", output, ...program };
}

function readDap(values: Values, files: readonly string[]): Command {
	if (files.length > 0) {
		throw new CommandError("`stackscope dap` takes no file: the client's launch request names the program");
	}
	const port = values.port === undefined ? undefined : count("port", values.port, 0);
	if (port !== undefined && port > 65_535) {
		throw new CommandError(`--port must be a number from 0 to 65535, not \`${port}\``);
	}
	return { kind: "dap", port };
}

function split(words: readonly string[]): { values: Values; names: string[] } {
	try {
		const { values, positionals } = parseArgs({ args: [...words], options: optionKinds, allowPositionals: true });
		return { values, names: positionals };
	} catch (error) {
		// Node's own sentence is clear; what follows it is advice about writing parsers.
		const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split(/\.(?:\s|$)|\n/);
		throw new CommandError(`${sentence}; see stackscope --help`);
	}
}

function readDialect(value: string | boolean | undefined): Dialect | undefined {
	if (value === undefined || value === "gas" || value === "nasm") {
		return value;
	}
	throw new CommandError(`--dialect must be gas or nasm, not \`${value}\``);
}

function count(name: string, value: string | boolean, least: number): number {
	const number = /^\d{1,15}$/.test(String(value)) ? Number(value) : Number.NaN;
	if (!(number >= least)) {
		throw new CommandError(`--${name} must be a whole number of at least ${least}, not \`${value}\``);
	}
	return number;
}

function text(value: string | boolean | undefined): string | undefined {
	return typeof value === "string" ? value : undefined;
}
