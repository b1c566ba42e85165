// The bundled debug adapter as a child process, spoken to over its standard streams
// the way an editor does, with as little work on our side as can be.

import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { DebugProtocol } from "@vscode/debugprotocol";

export const repository = path.resolve(import.meta.dirname, "../..");

type Body = NonNullable<DebugProtocol.Response["body"]>;

export class AdapterProcess {
	readonly #child: ChildProcess;
	readonly #answers = new Map<number, (response: DebugProtocol.Response) => void>();
	readonly #events: { name: string; take: (body: Body) => void }[] = [];
	#received: Buffer = Buffer.alloc(0);
	#sequence = 1;
	/** Bytes of all messages that came. */
	bytes = 0;

	constructor() {
		const options = { stdio: ["pipe", "pipe", "inherit"] as ["pipe", "pipe", "inherit"] };
		this.#child = spawn(process.execPath, [path.join(repository, "dist/cli.cjs"), "dap"], options);
		this.#child.stdout?.on("data", (chunk: Buffer) => this.#receive(chunk));
	}

	/** @throws Error when the request is refused. */
	async request(command: string, args?: object): Promise<Body> {
		const seq = this.#sequence++;
		const answer = new Promise<DebugProtocol.Response>((resolve) => this.#answers.set(seq, resolve));
		const text = JSON.stringify({ seq, type: "request", command, arguments: args });
		this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
		const response = await answer;
		if (!response.success) {
			throw new Error(`${command}: ${response.message}`);
		}
		return response.body;
	}

	/** The body of the next event of that name. */
	event(name: string): Promise<Body> {
		return new Promise((take) => this.#events.push({ name, take }));
	}

	/** From the launch of a program to its entry. */
	async start(program: string): Promise<void> {
		await this.initialize();
		await this.launch(program);
	}

	async initialize(): Promise<void> {
		await this.request("initialize", { adapterID: "stackscope", linesStartAt1: true, columnsStartAt1: true });
	}

	async launch(program: string): Promise<void> {
		const initialized = this.event("initialized");
		const launched = this.request("launch", { program, stopOnEntry: true });
		await initialized;
		const stopped = this.event("stopped");
		await this.request("configurationDone");
		await launched;
		await stopped;
	}

	/** A request that moves the program, and the stop after it. */
	async move(command: string, args: object): Promise<void> {
		const stopped = this.event("stopped");
		await this.request(command, args);
		await stopped;
	}

	/** Milliseconds of processor time that the adapter has used; undefined where the system does not tell. */
	processorTime(): number | undefined {
		try {
			const fields = readFileSync(`/proc/${this.#child.pid}/stat`, "latin1")
				.replace(/^.*\) /, "")
				.split(" ");
			// utime and stime of proc(5), in hundredths of a second.
			return 10 * (Number(fields[11]) + Number(fields[12]));
		} catch {
			return undefined;
		}
	}

	close(): Promise<void> {
		const closed = new Promise<void>((resolve) => this.#child.once("close", () => resolve()));
		this.#child.stdin?.end();
		return closed;
	}

	#receive(chunk: Buffer): void {
		this.bytes += chunk.length;
		this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
		for (;;) {
			const end = this.#received.indexOf("\r\n\r\n");
			const length = end < 0 ? 0 : Number(/\d+/.exec(this.#received.toString("latin1", 0, end))?.[0]);
			if (end < 0 || this.#received.length < end + 4 + length) {
				return;
			}
			const message = JSON.parse(this.#received.toString("utf8", end + 4, end + 4 + length));
			this.#received = this.#received.subarray(end + 4 + length);
			this.#take(message);
		}
	}

	#take(message: DebugProtocol.Response | DebugProtocol.Event): void {
		if ("request_seq" in message) {
			this.#answers.get(message.request_seq)?.(message);
			this.#answers.delete(message.request_seq);
			return;
		}
		const index = this.#events.findIndex(({ name }) => name === message.event);
		const [waiting] = index < 0 ? [] : this.#events.splice(index, 1);
		waiting?.take(message.body);
	}
}
