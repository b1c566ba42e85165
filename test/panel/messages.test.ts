// What arrives is believed only after it has been checked: good messages pass
// unchanged, and no change to one that breaks its shape does.

import assert from "node:assert/strict";
import fc from "fast-check";
import { readFromPanel, readToPanel } from "../../src/panel/messages.ts";
import type { FromPanel, ToPanel } from "../../src/panel/protocol.ts";
import { models } from "./models.ts";

const seed = 20_261_123;

const toPanel: readonly ToPanel[] = [
	...Object.values(models).map((model) => ({ type: "model", model, reveal: "0xfffef50" }) as const),
	{ type: "model", model: models.smash },
	{ type: "idle", reason: "running" },
	{ type: "idle", reason: "no-session" },
	{ type: "idle", reason: "no-session", status: 43 },
	{ type: "idle", reason: "waiting" },
	{ type: "refused", message: "that is no address" },
];

const fromPanel: readonly FromPanel[] = [
	{ type: "ready" },
	{ type: "goTo", expression: "rsp+8" },
	{ type: "view", from: "0x1000", count: 1024 },
	{ type: "view", count: 16 },
	{ type: "selectFrame", frameId: 1 },
	{ type: "selectThread", threadId: 2 },
	{ type: "edit", address: "0xfffef50", bytes: "QUI=" },
	{ type: "seek", step: 0 },
	{ type: "open", place: { path: "/a.s", line: 3 } },
	{ type: "open", place: { path: "/a.s", line: 3, reference: 7 } },
];

const malformed: readonly (readonly [string, unknown])[] = [
	["nothing", undefined],
	["null", null],
	["a number", 3],
	["a list", []],
	["no type", {}],
	["an unknown type", { type: "dance" }],
	["a type from Object's prototype", { type: "constructor" }],
	["an address in upper case", { type: "edit", address: "0xFF", bytes: "QUI=" }],
	["an address with leading zeros", { type: "edit", address: "0x0ff", bytes: "QUI=" }],
	["an address as a number", { type: "edit", address: 255, bytes: "QUI=" }],
	["bytes that are not base64", { type: "edit", address: "0xff", bytes: "Q" }],
	["a negative step", { type: "seek", step: -1 }],
	["a step that is not whole", { type: "seek", step: 1.5 }],
	["a block without end", { type: "view", count: 1e9 }],
	["a block of nothing", { type: "view", count: 0 }],
	["an expression without end", { type: "goTo", expression: "1".repeat(10_000) }],
	["an unknown reason", { type: "idle", reason: "tired" }],
	["a model that is none", { type: "model", model: {} }],
	[
		"a run that leaves the block",
		withModel({ roles: [{ offset: 0, length: 1e6, role: "local", traced: true, text: "x" }] }),
	],
	["an unknown role", withModel({ roles: [{ offset: 0, length: 8, role: "soup", traced: true, text: "x" }] })],
	["a value before of another length", withModel({ changed: [{ offset: 0, length: 8, before: "QUI=" }] })],
	["frames that are none", withModel({ frames: "many" })],
];

function withModel(change: object): unknown {
	return { type: "model", model: { ...models.smash, ...change } };
}

/** Every path of property names through a value. */
function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
	if (typeof value !== "object" || value === null) {
		return [[...path]];
	}
	const below = Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name]));
	return path.length === 0 ? below : [[...path], ...below];
}

function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
	if (name === undefined) {
		return by;
	}
	const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) };
	const inside = copy as Record<string, unknown>;
	inside[name] = replaced(inside[name], rest, by);
	return copy;
}

describe("panel messages", () => {
	for (const message of toPanel) {
		it(`to the panel: ${message.type}`, () => assert.equal(readToPanel(message), message));
	}
	for (const message of fromPanel) {
		it(`from the panel: ${message.type}`, () => assert.equal(readFromPanel(message), message));
	}
	for (const [name, message] of malformed) {
		it(`refuses ${name}`, () => {
			assert.equal(readToPanel(message), undefined);
			assert.equal(readFromPanel(message), undefined);
		});
	}

	it("does not take a message of the other direction", () => {
		assert.equal(readFromPanel(toPanel[0]), undefined);
		assert.equal(readToPanel(fromPanel[0]), undefined);
	});

	it("refuses a model in which any one property has become something else", () => {
		const message: unknown = toPanel.find((candidate) => candidate.type === "model");
		const wrong = { nobody: "expects this" };
		const passed = pathsIn(message).filter((path) => readToPanel(replaced(message, path, wrong)) !== undefined);
		assert.deepEqual(passed, []);
	});

	it("never throws, whatever comes", () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				readToPanel(value);
				readFromPanel(value);
				readToPanel({ type: "model", model: value });
			}),
			{ seed, numRuns: 500 },
		);
	});
});
