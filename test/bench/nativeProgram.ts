// A benchmark program as a Linux executable of its own, for what runs it natively.

import { execFileSync } from "node:child_process";

/** `target`, built with gcc from an assembly text that begins at `_start`; undefined where `needed` or gcc is not installed. */
export function buildNative(source: string, target: string, needed: string): string | undefined {
	try {
		execFileSync(needed, ["--version"], { stdio: "ignore" });
		execFileSync("gcc", ["-nostdlib", "-static", "-no-pie", "-o", target, source], { stdio: "ignore" });
		return target;
	} catch {
		return undefined;
	}
}
