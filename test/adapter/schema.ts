// Holds every message, in both directions, against the protocol's own JSON
// schema (`debugAdapterProtocol.json`, as published). A message of ours that is
// not in the schema (`stackscope/…`) is held against the general form only.

import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv, { type ValidateFunction } from "ajv";

export interface Definition {
	readonly $ref?: string;
	readonly type?: string | readonly string[];
	readonly enum?: readonly string[];
	readonly properties?: Readonly<Record<string, Definition>>;
	readonly items?: Definition;
	readonly allOf?: readonly Definition[];
}

const file = path.resolve(import.meta.dirname, "debugAdapterProtocol.json");
export const { definitions } = JSON.parse(readFileSync(file, "utf8")) as {
	readonly definitions: Readonly<Record<string, Definition>>;
};
const ajv = new Ajv({ strict: false, allErrors: true });
for (const [format, least, most] of [
	["int32", -(2 ** 31), 2 ** 31 - 1],
	["uint32", 0, 2 ** 32 - 1],
	["int64", Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	["uint64", 0, Number.MAX_SAFE_INTEGER],
] as const) {
	ajv.addFormat(format, { type: "number", validate: (value: number) => value >= least && value <= most });
}
// The file says draft 4, which this validator does not read; nothing in it differs from draft 7.
ajv.addSchema({ $id: "protocol", definitions });

/** Requests' definitions by their commands. */
export const requestTypes = namesBy("command", "Request");
const eventTypes = namesBy("event", "Event");
const validators = new Map<string, ValidateFunction>();

/** What the schema says against a message; an empty list when it is right. */
export function schemaErrors(message: unknown): string[] {
	const type = typeOf(message as { [key: string]: unknown });
	const validate = validators.get(type) ?? ajv.compile({ $ref: `protocol#/definitions/${type}` });
	validators.set(type, validate);
	validate(message);
	return (validate.errors ?? []).map((error) => `${type}${error.instancePath} ${error.message}`);
}

function typeOf(message: { [key: string]: unknown }): string {
	const requestType = requestTypes.get(String(message.command));
	if (message.type === "request") {
		return requestType ?? "Request";
	}
	if (message.type === "event") {
		return eventTypes.get(String(message.event)) ?? "Event";
	}
	if (message.success === false) {
		return "ErrorResponse";
	}
	return requestType?.replace(/Request$/, "Response") ?? "Response";
}

/** Definition names by the one value that their `command` or `event` may have. */
function namesBy(property: string, suffix: string): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const [name, definition] of Object.entries(definitions)) {
		for (const part of definition.allOf ?? []) {
			const value = part.properties?.[property]?.enum?.[0];
			if (value !== undefined && name.endsWith(suffix)) {
				names.set(value, name);
			}
		}
	}
	return names;
}
