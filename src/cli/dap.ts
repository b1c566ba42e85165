// `stackscope dap`: the debug adapter for any client, on our standard streams or
// on a loopback port where each connection is a session of its own.

import { createServer, type Server } from "node:net";
import { FrameReader, frame } from "../adapter/framing.ts";
import { StackscopeSession } from "../adapter/session.ts";
import { CommandError } from "./errors.ts";
import { nodeFiles } from "./nodeFiles.ts";

/** Serves until the client is done; on a port, until we are ended from outside. Gives the exit status. */
export async function dap(port: number | undefined): Promise<number> {
	if (port === undefined) {
		await serve(process.stdin, process.stdout);
	} else {
		await listen(port);
	}
	return 0;
}

/** Runs one session over two streams; resolves when either side has ended it. */
function serve(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<void> {
	return new Promise((resolve) => {
		const session = new StackscopeSession(nodeFiles, finish);
		const reader = new FrameReader();
		const writer = new GatheringWriter(output);
		session.onDidSendMessage((message) => writer.write(frame(message)));
		input.on("data", (chunk: Uint8Array) => {
			for (const item of reader.push(chunk)) {
				if (item.kind === "message") {
					session.handleMessage(item.message);
				} else {
					session.refuseMessage(item.reason);
				}
			}
		});
		for (const stream of [input, output]) {
			stream.on("error", finish);
			stream.on("close", finish);
		}
		input.on("end", finish);

		function finish(): void {
			session.dispose();
			input.pause();
			writer.flush();
			// Lets what has been written go out first.
			output.write("", () => resolve());
		}
	});
}

/** Writes at once what is said within one turn of the event loop: each write wakes the client up. */
class GatheringWriter {
	readonly #output: NodeJS.WritableStream;
	#waiting: Uint8Array[] = [];

	constructor(output: NodeJS.WritableStream) {
		this.#output = output;
	}

	write(bytes: Uint8Array): void {
		if (this.#waiting.push(bytes) === 1) {
			setImmediate(() => this.flush());
		}
	}

	flush(): void {
		const waiting = this.#waiting;
		this.#waiting = [];
		if (waiting.length > 0) {
			this.#output.write(waiting.length === 1 ? (waiting[0] as Uint8Array) : Buffer.concat(waiting));
		}
	}
}

function listen(port: number): Promise<void> {
	return new Promise((_resolve, reject) => {
		const server: Server = createServer((socket) => {
			void serve(socket, socket).then(() => socket.end());
		});
		server.on("error", (error) => reject(new CommandError(`cannot listen on port ${port}: ${error.message}`, 1)));
		server.listen(port, "127.0.0.1", () => {
			const address = server.address();
			const actual = typeof address === "object" && address ? address.port : port;
			process.stderr.write(`listening on 127.0.0.1:${actual}\n`);
		});
	});
}
