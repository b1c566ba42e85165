// How the tests talk to a session: a client on some files, launched and stopped
// somewhere, and a check at the end that everything said was valid.

import { Client } from "./client.ts";
import { inlineSession } from "./wires.ts";

export type Texts = Readonly<Record<string, string>>;

export interface LaunchSettings {
	readonly [option: string]: unknown;
}

/** A client on an initialized session in this process. */
export async function initialized(
	texts: Texts,
	supports: object = { supportsMemoryEvent: true, supportsInvalidatedEvent: true, supportsProgressReporting: true },
): Promise<Client> {
	const client = new Client(inlineSession(texts));
	await client.request("initialize", { adapterID: "stackscope", ...supports });
	return client;
}

/** A client whose program is loaded and waits for configuration. */
export async function loaded(texts: Texts, settings: LaunchSettings = {}): Promise<Client> {
	const client = await initialized(texts);
	await client.request("launch", { program: Object.keys(texts), ...settings });
	await client.event("initialized");
	return client;
}

/** A client whose program stands at its first line. */
export async function atEntry(texts: Texts, settings: LaunchSettings = {}): Promise<Client> {
	const client = await loaded(texts, { stopOnEntry: true, ...settings });
	await client.request("configurationDone");
	await client.event("stopped");
	return client;
}

/** A client whose program has run to a line of its first file, with a breakpoint there. */
export async function atLine(texts: Texts, line: number, settings: LaunchSettings = {}): Promise<Client> {
	const client = await loaded(texts, settings);
	const [path] = Object.keys(texts);
	await client.request("setBreakpoints", { source: { path }, breakpoints: [{ line }] });
	await client.request("configurationDone");
	await client.event("stopped");
	return client;
}

/** Sends a request that moves the program, and waits for the stop. */
export async function move(
	client: Client,
	command: "continue" | "next" | "stepIn" | "stepOut" | "stepBack" | "reverseContinue",
	granularity?: "instruction" | "line",
) {
	await client.request(command, { threadId: 1, ...(granularity && { granularity }) });
	return client.event("stopped");
}

/** Id and place of the innermost frame. */
export async function topFrame(client: Client) {
	const { stackFrames } = await client.request("stackTrace", { threadId: 1, levels: 1 });
	const [frame] = stackFrames;
	if (!frame) {
		throw new Error("there is no frame");
	}
	return frame;
}

/** The value of an expression in the innermost frame. */
export async function value(client: Client, expression: string): Promise<string> {
	const { id } = await topFrame(client);
	return (await client.request("evaluate", { expression, frameId: id, context: "watch" })).result;
}
