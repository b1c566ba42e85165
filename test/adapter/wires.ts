// The ways a test client reaches a session: in this process, as VS Code does;
// or through a child process's standard streams or a socket, as other editors do.

import { connect } from "node:net";
import type { Files } from "../../src/adapter/files.ts";
import { FrameReader, frame } from "../../src/adapter/framing.ts";
import { StackscopeSession } from "../../src/adapter/session.ts";
import { noFile } from "../../src/machine/host.ts";
import { fixedHost } from "../machine/programs.ts";
import type { Wire } from "./client.ts";

/** Files in memory, by name. */
export function memoryFiles(texts: Readonly<Record<string, string>>): Files {
	return {
		async read(name) {
			const text = texts[name];
			if (text === undefined) {
				throw new Error(`cannot read ${name}: there is no such file`);
			}
			return text;
		},
		look: async (path) => fixedHost("", texts).file(path) ?? noFile,
	};
}

/** A session in this process. Messages are copied as JSON on the way, so that nothing but data passes. */
export function inlineWire(session: StackscopeSession): Wire {
	return {
		send: (message) => session.handleMessage(copied(message)),
		listen: (receive) => {
			session.onDidSendMessage((message) => receive(copied(message)));
		},
	};
}

export function inlineSession(texts: Readonly<Record<string, string>>): Wire {
	return inlineWire(new StackscopeSession(memoryFiles(texts)));
}

/** A wire over a pair of streams. */
export function streamWire(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Wire {
	const reader = new FrameReader();
	return {
		send: (message) => output.write(frame(message as object)),
		listen: (receive) => {
			input.on("data", (chunk: Uint8Array) => {
				for (const item of reader.push(chunk)) {
					receive(item.kind === "message" ? item.message : { broken: item.reason });
				}
			});
		},
	};
}

export function socketWire(port: number): { readonly wire: Wire; readonly end: () => void } {
	const socket = connect(port, "127.0.0.1");
	return { wire: streamWire(socket, socket), end: () => socket.end() };
}

function copied(message: unknown): unknown {
	return JSON.parse(JSON.stringify(message));
}
