// Our version, from the package we are part of: found upwards from the script
// that was started, whether that is the bundle, the source or a link to either.

import { existsSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";

/** @throws Error when the package's own description is missing: the installation is broken. */
export function packageVersion(script: string): string {
	for (
		let folder = path.dirname(realpathSync(script));
		folder !== path.dirname(folder);
		folder = path.dirname(folder)
	) {
		const file = path.join(folder, "package.json");
		if (existsSync(file)) {
			return String((JSON.parse(readFileSync(file, "utf8")) as { version?: unknown }).version);
		}
	}
	throw new Error("package.json is missing from the installation");
}
