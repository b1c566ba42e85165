import assert from "node:assert/strict";
import fc from "fast-check";
import { type Frame, FrameReader, frame } from "../../src/adapter/framing.ts";

const encoder = new TextEncoder();
const ok = { seq: 1, text: "größe 🙂" };

function readAll(bytes: Uint8Array, size = bytes.length): Frame[] {
	const reader = new FrameReader();
	const frames: Frame[] = [];
	for (let offset = 0; offset < bytes.length; offset += size) {
		frames.push(...reader.push(bytes.subarray(offset, offset + size)));
	}
	return frames;
}

function bytesOf(...parts: (string | Uint8Array)[]): Uint8Array {
	return Uint8Array.from(parts.flatMap((part) => [...(typeof part === "string" ? encoder.encode(part) : part)]));
}

const good: Frame = { kind: "message", message: ok };

describe("framing", () => {
	const brokenStreams: readonly [string, Uint8Array, readonly (Frame | RegExp)[]][] = [
		["a body that is not JSON", bytesOf("Content-Length: 3\r\n\r\n{a}", frame(ok)), [/not JSON/, good]],
		["a header without a length", bytesOf("Content-Type: x\r\n\r\n", frame(ok)), [/no Content-Length/, good]],
		["a length that is no number", bytesOf("Content-Length: many\r\n\r\n", frame(ok)), [/"many"/, good]],
		["a negative length", bytesOf("Content-Length: -5\r\n\r\n", frame(ok)), [/"-5"/, good]],
		["a length of terabytes", bytesOf("Content-Length: 9999999999999\r\n\r\n", frame(ok)), [/9999999999999/, good]],
		["noise before a header", bytesOf("\u0000\u0001hello", frame(ok)), [good]],
		[
			"a body longer than announced",
			bytesOf("Content-Length: 2\r\n\r\n{}{}{}", frame(ok)),
			[{ kind: "message", message: {} }, good],
		],
		["another header line and case", bytesOf("content-length:2\r\nX: y\r\n\r\n{}"), [{ kind: "message", message: {} }]],
		["an empty body", bytesOf("Content-Length: 0\r\n\r\n", frame(ok)), [/not JSON/, good]],
		["noise without end", bytesOf("x".repeat(5000)), [/no header ended/]],
	];
	for (const [name, bytes, expected] of brokenStreams) {
		it(`survives ${name}`, () => {
			const frames = readAll(bytes);
			assert.equal(frames.length, expected.length, JSON.stringify(frames));
			for (const [index, wanted] of expected.entries()) {
				const actual = frames[index];
				if (wanted instanceof RegExp) {
					assert.match(actual?.kind === "broken" ? actual.reason : "a message", wanted);
				} else {
					assert.deepEqual(actual, wanted);
				}
			}
		});
	}

	it("gives the same messages however the stream is cut", () => {
		const values = fc.array(fc.oneof(fc.jsonValue(), fc.string()), { maxLength: 5 });
		fc.assert(
			fc.property(values, fc.integer({ min: 1, max: 40 }), (messages, size) => {
				const bytes = bytesOf(...messages.map((message) => frame({ message })));
				const expected = messages.map((message) => ({
					kind: "message",
					message: JSON.parse(JSON.stringify({ message })),
				}));
				assert.deepEqual(readAll(bytes, size), expected);
			}),
			{ seed: 20260, verbose: 1 },
		);
	});
});
