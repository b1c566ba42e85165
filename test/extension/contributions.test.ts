// package.json's `contributes` against the code: what is declared in one place and
// used in the other has no compiler to hold it together.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readLaunchOptions } from "../../src/adapter/launchOptions.ts";

const root = path.resolve(import.meta.dirname, "../..");
const { contributes, activationEvents } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const folder = path.join(root, "src/extension");
const code = readdirSync(folder)
	.map((file) => readFileSync(path.join(folder, file), "utf8"))
	.join("\n");

const [debuggerPart] = contributes.debuggers;
const commands: string[] = contributes.commands.map((item: { command: string }) => item.command);

/** All strings of a JSON value. */
function strings(value: unknown): string[] {
	if (typeof value === "string") {
		return [value];
	}
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe("contributions", () => {
	it("name files that exist", () => {
		const files = strings(contributes).filter((text) => /^(\.\/)?media\//.test(text));
		assert.ok(files.length > 5);
		assert.deepEqual(
			files.filter((file) => !existsSync(path.join(root, file))),
			[],
		);
	});

	it("declare exactly the commands that are registered", () => {
		const registered = [...code.matchAll(/\bregister\("(\w+)"|registerCommand\("stackscope\.(\w+)"/g)];
		assert.deepEqual(registered.map((match) => `stackscope.${match[1] ?? match[2]}`).sort(), [...commands].sort());
	});

	it("put only declared commands, or VS Code's own, into menus and keys", () => {
		const used: string[] = [
			...Object.values<{ command: string }[]>(contributes.menus).flat(),
			...contributes.keybindings,
		].map((item: { command: string }) => item.command);
		assert.deepEqual(
			used.filter((command) => !commands.includes(command) && !command.startsWith("workbench.")),
			[],
		);
	});

	it("use the code's names for the language, the debugger and the view", () => {
		for (const name of [contributes.languages[0].id, debuggerPart.type, contributes.views.stackscope[0].id]) {
			assert.ok(code.includes(`= "${name}";`), name);
		}
	});

	it("read only settings that exist", () => {
		const read = [...code.matchAll(/\.get<\w+>\("(\w+)"\)|\.update\("(\w+)"/g)].map((match) => match[1] ?? match[2]);
		assert.ok(read.length > 2);
		for (const name of read) {
			assert.ok(`stackscope.${name}` in contributes.configuration.properties, name);
		}
	});

	it("wake up for the debugger's own type", () => {
		assert.deepEqual(activationEvents, ["onDebugResolve:stackscope", "onDebugDynamicConfigurations:stackscope"]);
	});

	it("have a launch schema with the adapter's options and no others", () => {
		const known = Object.keys(debuggerPart.configurationAttributes.launch.properties);
		const options = readLaunchOptions({ program: "a.s" }, []);
		assert.deepEqual(
			known.sort(),
			Object.keys(options)
				.filter((name) => name !== "noDebug" && name !== "ignored")
				.sort(),
		);
	});

	it("have an attach schema for recordings", () => {
		const { required, properties } = debuggerPart.configurationAttributes.attach;
		assert.deepEqual(required, ["recording"]);
		assert.deepEqual(Object.keys(properties), ["recording"]);
	});

	it("offer only configurations that the adapter accepts", () => {
		const bodies = [
			...debuggerPart.initialConfigurations,
			...debuggerPart.configurationSnippets.map((item: { body: unknown }) => item.body),
		];
		for (const body of bodies.filter(({ request }) => request === "launch")) {
			assert.deepEqual(readLaunchOptions(JSON.parse(JSON.stringify(body)), []).ignored, []);
		}
	});
});
