// The bytes of whole programs, held against what GNU as or NASM and ld make of them.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { assemble } from "../../src/assembler/assemble.ts";
import { threadSegment } from "../../src/assembler/layout.ts";
import { formatSections } from "./sectionText.ts";

const folder = path.resolve(import.meta.dirname, "../goldens/assembler");

/** Files that a golden's source includes stand beside it. */
function includeBytes(file: string): Uint8Array | undefined {
	const found = path.join(folder, file);
	return existsSync(found) ? readFileSync(found) : undefined;
}

function include(file: string): string | undefined {
	const bytes = includeBytes(file);
	return bytes && new TextDecoder().decode(bytes);
}

describe("sections, byte for byte as GNU as, NASM and ld make them", () => {
	const names = readdirSync(folder).filter((name) => /\.([sS]|asm)$/.test(name));

	it("has goldens", () => assert.ok(names.length >= 6));

	for (const name of names) {
		it(name, () => {
			const text = readFileSync(path.join(folder, name), "utf8");
			const golden = readFileSync(path.join(folder, `${name.replace(/\.s$/i, "")}.sections.txt`), "utf8");
			const { program, diagnostics } = assemble([{ path: name, text }], { include, includeBytes });
			assert.deepEqual(
				diagnostics.filter(({ severity }) => severity === "error"),
				[],
			);
			// Thread-local variables lie elsewhere than ld puts them; their distances from fs are what counts.
			assert.equal(formatSections(program.segments.filter((segment) => segment.name !== threadSegment)), golden);
		});
	}
});
