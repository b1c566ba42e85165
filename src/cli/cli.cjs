#!/usr/bin/env node
// What the command `stackscope` starts: the command line in the large bundle beside it, from which VS Code takes its parts too.
// The bundle is large, and each run uses a part of it, so what Node has compiled is kept for the next time: from 22.1 on by Node
// itself; before that here, for each command in one file of the user's own folder for such things. The file begins with the
// bundle's hash, since V8 compares no more than lengths; what does not fit in any way is not used and written anew. Whatever
// goes wrong with it, the bundle is loaded as ever.

const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { homedir } = require("node:os");
const path = require("node:path");
const vm = require("node:vm");

const file = path.join(__dirname, "stackscope.cjs");
const words = process.argv.slice(2);
const commands = ["run", "trace", "stack", "listing", "build", "dap"];
const hashLength = 20;

/** The bundle's exports, by way of what was kept in a file. */
function loadKept(kept) {
	const text = readFileSync(file);
	const hash = createHash("sha1").update(text).digest();
	const cachedData = readKept(kept, hash);
	const [before, after] = Module.wrapper;
	const script = new vm.Script(before + text.toString("utf8") + after, {
		filename: file,
		columnOffset: -before.length,
		cachedData,
		importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
	});
	if (!cachedData || script.cachedDataRejected) {
		process.once("exit", () => keep(kept, Buffer.concat([hash, script.createCachedData()])));
	}
	const made = { exports: {} };
	script.runInThisContext()(made.exports, Module.createRequire(file), made, file, __dirname);
	return made.exports;
}

/** The file for this command and this Node; undefined where there is no place for one, or Node keeps what it compiles itself. */
function placeOfKept() {
	if (Module.enableCompileCache || !vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER) {
		return undefined;
	}
	const command = commands.includes(words[0]) ? words[0] : "other";
	const base = process.platform === "win32" ? process.env.LOCALAPPDATA : process.env.XDG_CACHE_HOME;
	try {
		const folder = path.join(base || path.join(homedir(), ".cache"), "stackscope");
		return path.join(folder, `${command}-${process.version}-${process.arch}`);
	} catch {
		// This user has no folder.
		return undefined;
	}
}

function readKept(kept, hash) {
	try {
		const bytes = readFileSync(kept);
		return bytes.subarray(0, hashLength).equals(hash) ? bytes.subarray(hashLength) : undefined;
	} catch {
		return undefined;
	}
}

/** Complete or not at all: others may be reading it. */
function keep(kept, bytes) {
	try {
		mkdirSync(path.dirname(kept), { recursive: true, mode: 0o700 });
		const fresh = `${kept}.${process.pid}`;
		writeFileSync(fresh, bytes, { mode: 0o600 });
		renameSync(fresh, kept);
	} catch {
		// No room or no permission: the next run compiles again.
	}
}

Module.enableCompileCache?.();
const kept = placeOfKept();
const { runCommandLine } = kept === undefined ? require(file) : loadKept(kept);
runCommandLine(words);
