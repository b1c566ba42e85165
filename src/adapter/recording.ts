// A run to be looked at again, elsewhere or later: how it was launched, the files it
// was made from, what came into it from outside, and where the user stood. A run is
// nothing else, so it is repeated from these; no state of the machine is in it. As a
// file it is JSON, in which big integers and bytes are objects of one member. It comes
// from anywhere, so nothing in it is believed before it has been checked.

import type { Answer, Edit, JournalRecord } from "../timeline/journal.ts";
import { launchError, RequestError } from "./errors.ts";
import { fromBase64, toBase64 } from "./hex.ts";
import type { KeptFile } from "./keptFiles.ts";
import {
	bigNumber,
	boolean,
	bytes,
	type Check,
	integer,
	list,
	members,
	object,
	oneOf,
	optional,
	string,
} from "./shapes.ts";

export interface Recording {
	/** Arguments of the launch request, as `readLaunchOptions` takes them. */
	readonly launch: Readonly<Record<string, unknown>>;
	readonly files: readonly KeptFile[];
	readonly journal: JournalRecord;
	/** Where the user stood, and how far the run went. */
	readonly step: number;
	readonly lastStep: number;
}

const format = "stackscope recording";
const version = 1;

/** More than any program asks for. */
const mostAnswers = 10_000_000;

export function recordingText(recording: Recording): string {
	return `${JSON.stringify({ format, version, ...recording }, asJson, "\t")}\n`;
}

/** @throws RequestError with a sentence on what is wrong with the text. */
export function readRecording(text: string, path: string): Recording {
	try {
		const { version: written, ...recording } = recordingShape(JSON.parse(text, fromJson), "recording");
		if (written !== version) {
			throw launchError(`it is of version ${written}, and this Stackscope reads version ${version}`);
		}
		return recording;
	} catch (error) {
		const reason = error instanceof RequestError ? error.message : "it is no JSON";
		throw launchError(`${path} is no recording that can be opened: ${reason}`);
	}
}

/** Bytes are looked for in what is written itself: Node's have a form in JSON already when they come here. */
function asJson(this: Readonly<Record<string, unknown>>, name: string, value: unknown): unknown {
	const bytesThere = this[name];
	if (bytesThere instanceof Uint8Array) {
		return { base64: toBase64(bytesThere) };
	}
	return typeof value === "bigint" ? { bigint: `${value}` } : value;
}

function fromJson(_name: string, value: unknown): unknown {
	if (typeof value !== "object" || value === null || Object.keys(value).length !== 1) {
		return value;
	}
	const { bigint, base64 } = value as { readonly bigint?: unknown; readonly base64?: unknown };
	if (typeof bigint === "string" && /^-?\d{1,60}$/.test(bigint)) {
		return BigInt(bigint);
	}
	return typeof base64 === "string" ? (fromBase64(base64) ?? value) : value;
}

const about = { mode: integer(0, 0o7777), modified: bigNumber, writable: boolean };
const entry = members({ name: string, kind: oneOf("file", "directory", "other") });

const hostFile: Check<NonNullable<Answer["file"]>> = (value, name) => {
	const { kind } = members({ kind: oneOf("file", "directory", "error") })(value, name);
	switch (kind) {
		case "file":
			return { kind, ...members({ bytes, ...about })(value, name) };
		case "directory":
			return { kind, ...members({ entries: list(entry), ...about })(value, name) };
		case "error":
			return { kind, ...members({ error: integer(1, 4095), reason: optional(string) })(value, name) };
	}
};

const x87State = members({
	registers: list(bigNumber, 8),
	full: integer(0, 0xff),
	status: integer(0, 0xffff),
	control: integer(0, 0xffff),
	instruction: bigNumber,
	data: bigNumber,
	opcode: integer(0, 0x7ff),
});

const register: Check<number | "rip" | "rflags" | "mxcsr"> = (value, name) =>
	typeof value === "number" ? integer(0, 15)(value, name) : oneOf("rip", "rflags", "mxcsr")(value, name);

const edit: Check<Edit> = (value, name) => {
	const { kind } = members({ kind: oneOf("register", "xmm", "x87", "memory") })(value, name);
	switch (kind) {
		case "register":
			return { kind, ...members({ register, value: bigNumber })(value, name) };
		case "xmm":
			return { kind, ...members({ register: integer(0, 15), value: bigNumber })(value, name) };
		case "x87":
			return { kind, ...members({ state: x87State })(value, name) };
		case "memory":
			return { kind, ...members({ address: bigNumber, bytes })(value, name) };
	}
};

const answer = members({
	input: optional(bytes),
	time: optional(bigNumber),
	random: optional(bytes),
	file: optional(hostFile),
});
const step = integer(0);

const content: Check<string | Uint8Array> = (value, name) =>
	value instanceof Uint8Array ? value : string(value, name);

const recordingShape = members({
	format: oneOf(format),
	version: integer(1),
	launch: object,
	files: list(members({ path: string, content })),
	journal: members({
		answers: list(members({ step, answer }), mostAnswers),
		edits: list(members({ step, edit }), mostAnswers),
	}),
	step,
	lastStep: step,
});
