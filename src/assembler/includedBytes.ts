// `incbin "file", skip, count`: the bytes of a file as they are, in both dialects.
// A file that is shorter than the source asks for gives what it has, with a warning.

import { putBytes } from "./dataDirectives.ts";
import type { Arguments, Directive } from "./directive.ts";
import { findFile } from "./includes.ts";
import { contentOf } from "./nasmTexts.ts";
import type { Unit } from "./unit.ts";

export const includedBytesDirective: Directive = { data: true, run: includeBytes };

function includeBytes(unit: Unit, args: Arguments): void {
	const file = args.take();
	if (file?.kind !== "string") {
		unit.error(file ?? args.name, "syntax", `the path of a file is expected here: \`${args.name.text} "file.bin"\``);
		return;
	}
	const skip = args.comma() ? args.number(0n, 1n << 40n) : 0;
	const count = args.comma() ? args.number(0n, 1n << 40n) : Number.POSITIVE_INFINITY;
	args.finish();
	const bytes = findFile(unit, file, contentOf(file), unit.options.includeBytes)?.content;
	if (!bytes || skip === undefined || count === undefined) {
		return;
	}
	const taken = bytes.subarray(skip, Math.min(bytes.length, skip + count));
	if (taken.length < count && count !== Number.POSITIVE_INFINITY) {
		const message = `the file has only ${bytes.length} bytes, so ${taken.length} are put here`;
		unit.error(file, "include", message, { severity: "warning" });
	}
	if (unit.request(BigInt(taken.length), file)) {
		putBytes(unit, taken, file);
	}
}
