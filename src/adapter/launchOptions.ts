// What a `launch` request asks for, checked: each option has one name, one shape
// and one sentence when it is wrong. A launch that does not pass starts nothing.
// The same list is the schema's source in `package.json`. Clients put options of
// their own, and those that most debuggers have, into every launch, so others are
// let be and named in the console; but one that looks like a slip of the pen in
// one of ours is refused.

import { editDistance } from "../assembler/nearestName.ts";
import type { Dialect } from "../assembler/program.ts";
import type { ExceptionFilter } from "../debugger/breakpoint.ts";
import type { View } from "../debugger/lineTable.ts";
import { launchError, RequestError } from "./errors.ts";
import { boolean, booleanOr, type Check, list, object, oneOf, optional, string } from "./shapes.ts";

export interface LaunchOptions {
	/** Paths or URI strings as the client writes them, echoed unchanged; at least one. */
	readonly program: readonly string[];
	/** argv after argv[0]. */
	readonly args: readonly string[];
	/** Path of the file that is standard input; without it, input is typed in the Debug Console. */
	readonly stdin?: string;
	/** The folder, a path or URI string, that the program's relative paths begin at; that of the first file unless told. */
	readonly cwd?: string;
	/** Whether to stop before the first instruction: always, never, or where no breakpoint is set that the program could come to. */
	readonly stopOnEntry: boolean | "withoutBreakpoints";
	/** Overrides what each file's own text shows. */
	readonly dialect?: Dialect;
	/** The text that a compiled program is shown in where its source is at hand. */
	readonly view: View;
	/** Folders in which such sources are looked for, beside that of the assembly file. */
	readonly sourceFolders: readonly string[];
	/** Arena and main stack in bytes. */
	readonly memory: number;
	readonly stackSize: number;
	/** Exception filters that are on whatever the client's own list says. */
	readonly checks: readonly ExceptionFilter[];
	/** Run, do not debug: no breakpoints, a fault ends the program. */
	readonly noDebug: boolean;
	/** Names of options that were given and mean nothing here. */
	readonly ignored: readonly string[];
}

const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;
const page = 4 * kibibyte;
const unitSizes: Readonly<Record<string, number>> = { k: kibibyte, m: mebibyte, g: 1024 * mebibyte };

/** Memory and stack of a program when nothing is said about them. */
const defaultMemory = 256 * mebibyte;
const defaultStackSize = 8 * mebibyte;

/** A number of bytes, or a text like `64 MiB`, `64M` or `512 KiB`; whole pages within bounds. */
function bytes(least: number, most: number): Check<number> {
	return (value, name) => {
		const size = typeof value === "string" ? parseSize(value) : value;
		if (typeof size !== "number" || !Number.isSafeInteger(size)) {
			throw launchError(
				`the launch option \`${name}\` must be a number of bytes or a text like "64 MiB", not ${JSON.stringify(value)}`,
			);
		}
		if (size < least || size > most || size % page !== 0) {
			throw launchError(
				`the launch option \`${name}\` must be a multiple of 4 KiB from ${sizeText(least)} to ${sizeText(most)}, not ${JSON.stringify(value)}`,
			);
		}
		return size;
	};
}

const program: Check<readonly string[]> = (value, name) => {
	const paths = Array.isArray(value) ? list(string)(value, name) : [value];
	const wrong = paths.length === 0 || paths.some((path) => typeof path !== "string" || path.trim() === "");
	if (wrong) {
		throw launchError(
			value === undefined
				? "the launch option `program` is missing: it names the assembly file to run, or a list of them"
				: `the launch option \`program\` must be a path or a list of paths, not ${JSON.stringify(value)}`,
		);
	}
	return paths.map(String);
};

const options = {
	program,
	args: optional(list(string)),
	stdin: optional(string),
	cwd: optional(string),
	stopOnEntry: optional(booleanOr("withoutBreakpoints")),
	dialect: optional(oneOf("gas", "nasm")),
	view: optional(oneOf("source", "assembly")),
	sourceFolders: optional(list(string)),
	memory: optional(bytes(16 * mebibyte, 2048 * mebibyte)),
	stackSize: optional(bytes(page, 1024 * mebibyte)),
	checks: optional(list(string)),
	noDebug: optional(boolean),
};

/** What VS Code adds to every launch; its own business, not worth a word. */
const clientOptions = new Set(
	(
		"name type request preLaunchTask postDebugTask internalConsoleOptions debugServer presentation " +
		"serverReadyAction suppressMultipleSessionWarning windows linux osx"
	).split(" "),
);

/**
 * Checks a launch request's arguments.
 * @param knownChecks the exception filters there are.
 * @throws RequestError with one sentence that names the option.
 */
export function readLaunchOptions(given: unknown, knownChecks: readonly ExceptionFilter[]): LaunchOptions {
	const values = object(given, "arguments");
	const ignored = unknownNames(Object.keys(values));
	// Emacs knows one word for no and for nothing: what is left out comes as false.
	const givenFor = (name: string) => (values[name] === false ? undefined : values[name]);
	const read = <T>(name: keyof typeof options, check: Check<T>): T => asLaunchError(() => check(givenFor(name), name));
	const memory = read("memory", options.memory) ?? defaultMemory;
	const stackSize = read("stackSize", options.stackSize) ?? defaultStackSize;
	if (stackSize > memory / 2) {
		throw launchError(
			`the launch option \`stackSize\` must be at most half of \`memory\`: ${sizeText(stackSize)} of ${sizeText(memory)}`,
		);
	}
	return {
		program: read("program", options.program),
		args: read("args", options.args) ?? [],
		stdin: read("stdin", options.stdin),
		cwd: read("cwd", options.cwd),
		stopOnEntry: read("stopOnEntry", options.stopOnEntry) ?? false,
		dialect: read("dialect", options.dialect),
		view: read("view", options.view) ?? "source",
		sourceFolders: read("sourceFolders", options.sourceFolders) ?? [],
		memory,
		stackSize,
		checks: knownOnly(read("checks", options.checks) ?? [], knownChecks),
		noDebug: read("noDebug", options.noDebug) ?? false,
		ignored,
	};
}

/** @throws RequestError for one that is nearly the name of an option. */
function unknownNames(names: readonly string[]): readonly string[] {
	const unknown = names.filter(
		(name) => !Object.hasOwn(options, name) && !clientOptions.has(name) && !name.startsWith("__"),
	);
	for (const name of unknown) {
		const meant = Object.keys(options).find((option) => isSlip(name, option));
		if (meant !== undefined) {
			throw launchError(`the launch option \`${name}\` is not known: \`${meant}\` is`);
		}
	}
	return unknown;
}

/** The same letters in another case or with dashes, or two slips at the most; in short words one. */
function isSlip(name: string, option: string): boolean {
	const given = name.toLowerCase().replaceAll(/[-_. ]/g, "");
	const wanted = option.toLowerCase();
	const most = wanted.length > 5 ? 2 : 1;
	return given === wanted || (wanted.length > 3 && editDistance(given, wanted, most + 1) <= most);
}

function knownOnly(checks: readonly string[], known: readonly ExceptionFilter[]): readonly ExceptionFilter[] {
	return checks.map((name) => {
		const check = known.find((item) => item === name);
		if (check === undefined) {
			throw launchError(
				`the launch option \`checks\` names ${JSON.stringify(name)}, which is no check; there are ${known.join(", ")}`,
			);
		}
		return check;
	});
}

/** A shape's refusal in the words of a launch. */
function asLaunchError<T>(read: () => T): T {
	try {
		return read();
	} catch (error) {
		if (error instanceof RequestError && error.id !== launchError("").id) {
			throw launchError(`the launch option ${error.message}`);
		}
		throw error;
	}
}

function parseSize(text: string): number | undefined {
	const match = /^\s*(\d{1,12})\s*(?:([kmg])(?:i?b)?|b|bytes)?\s*$/i.exec(text);
	return match ? Number(match[1]) * (unitSizes[match[2]?.toLowerCase() ?? ""] ?? 1) : undefined;
}

function sizeText(size: number): string {
	for (const [unit, name] of [
		[unitSizes.g, "GiB"],
		[unitSizes.m, "MiB"],
		[unitSizes.k, "KiB"],
	] as const) {
		if (unit !== undefined && size >= unit && size % unit === 0) {
			return `${size / unit} ${name}`;
		}
	}
	return `${size} bytes`;
}
