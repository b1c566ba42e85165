// What is shipped, and what VS Code must read before it can start us: sizes of the
// bundles, plain and as the package compresses them.

import { readFileSync } from "node:fs";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { repository } from "./adapterProcess.ts";
import type { Part } from "./part.ts";

export const part: Part = {
	name: "bundles",
	about: "KiB of the built files",
	measure: () =>
		["extension.cjs", "stackscope.cjs", "cli.cjs", "panel.js"].map((name) => {
			const bytes = readFileSync(path.join(repository, "dist", name));
			return {
				name,
				figures: { size: bytes.length / 1024, compressed: deflateRawSync(bytes, { level: 9 }).length / 1024 },
			};
		}),
};
