// A place or moment of a run as `--at` names it.

import { CommandError } from "./errors.ts";

export type Location =
	/** Lines count from 1. */
	| { readonly kind: "line"; readonly file: string; readonly line: number }
	| { readonly kind: "address"; readonly address: bigint }
	| { readonly kind: "step"; readonly step: number }
	| { readonly kind: "label"; readonly name: string };

/** @throws CommandError when the text can be none of them. */
export function readLocation(text: string): Location {
	const step = /^step:(\d{1,15})$/.exec(text)?.[1];
	if (step !== undefined) {
		return { kind: "step", step: Number(step) };
	}
	// The last colon: a Windows path has one of its own.
	const [, file, line] = /^(.+):(\d{1,9})$/.exec(text) ?? [];
	if (file !== undefined && line !== undefined && Number(line) > 0) {
		return { kind: "line", file, line: Number(line) };
	}
	if (/^0x[0-9a-f]{1,16}$/i.test(text)) {
		return { kind: "address", address: BigInt(text) };
	}
	if (/^[\p{L}_.$@?][\p{L}\p{N}_.$@?]*$/u.test(text)) {
		return { kind: "label", name: text };
	}
	throw new CommandError(`--at must be file:line, a label, an address (0x401000) or step:N, not \`${text}\``);
}
