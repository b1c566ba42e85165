#!/usr/bin/env node
// What the command `stackscope` starts: the command line in the large bundle beside it, from which VS Code takes its parts too.
// The bundle is large and each run uses a part of it, so what JavaScript has compiled is kept for the next time. Node does that
// where it can (22.1 and later). Elsewhere it is done here, in a file beside the bundle, which begins with a digest of both: V8
// knows by itself whether its own version wrote it, but not whether it is whole. Where it cannot be read or written, all works as well.
const { createHash } = require("node:crypto");
const { readFileSync, renameSync, writeFileSync } = require("node:fs");
const nodeModule = require("node:module");
const path = require("node:path");
const { Script } = require("node:vm");

/** Bytes of SHA-1. */
const digestLength = 20;

nodeModule.enableCompileCache?.();
const { runCommandLine } = nodeModule.enableCompileCache ? require("./stackscope.cjs") : requireKeeping();
runCommandLine(process.argv.slice(2));

/** The bundle's exports, compiled as far as the file beside it says; if that is of no use, it is written at the end. */
function requireKeeping() {
	const bundle = path.join(__dirname, "stackscope.cjs");
	// An adapter and a single command use different parts.
	const file = `${bundle}.${process.argv[2] === "dap" ? "dap" : "command"}.compiled`;
	const bytes = readFileSync(bundle);
	const text = `(function (exports, require, module) {${bytes}\n})`;
	const cachedData = readKept(file, bytes);
	const script = new Script(text, { filename: bundle, cachedData });
	if (!cachedData || script.cachedDataRejected) {
		process.once("exit", () => keep(file, bytes, script.createCachedData()));
	}
	const made = { exports: {} };
	script.runInThisContext().call(made.exports, made.exports, require, made);
	return made.exports;
}

/** What was kept for these bytes of a bundle; undefined where there is nothing, or not all of it. */
function readKept(file, bytes) {
	try {
		const content = readFileSync(file);
		const compiled = content.subarray(digestLength);
		return digestOf(bytes, compiled).equals(content.subarray(0, digestLength)) ? compiled : undefined;
	} catch {
		return undefined;
	}
}

/** Others may read the file meanwhile, so it appears whole. */
function keep(file, bytes, compiled) {
	try {
		writeFileSync(`${file}.${process.pid}`, Buffer.concat([digestOf(bytes, compiled), compiled]));
		renameSync(`${file}.${process.pid}`, file);
	} catch {
		// The folder is not ours to write in.
	}
}

function digestOf(bytes, compiled) {
	return createHash("sha1").update(bytes).update(compiled).digest();
}
