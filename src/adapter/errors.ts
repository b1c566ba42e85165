// Every error response the adapter gives, in one place: a number that stays the
// same for a kind of error, and a sentence for a person. Handlers throw these;
// the session turns them into responses. Anything else that is thrown is our own
// bug and answered as `internal`.

import type { DebugProtocol } from "@vscode/debugprotocol";

/** A request that is refused: `message` is one clear sentence. */
export class RequestError extends Error {
	readonly id: number;
	/** False for errors that a client's ordinary race can cause: not worth a pop-up. */
	readonly showUser: boolean;

	constructor(id: number, message: string, showUser = false) {
		super(message);
		this.name = "RequestError";
		this.id = id;
		this.showUser = showUser;
	}
}

/** The body of the error response. Braces are variables in a DAP format string, so they go in as one. */
export function errorBody(error: RequestError): DebugProtocol.ErrorResponse["body"] {
	return {
		error: { id: error.id, format: "{message}", variables: { message: error.message }, showUser: error.showUser },
	};
}

/** Whatever was thrown, as a refusal. */
export function asRequestError(thrown: unknown): RequestError {
	if (thrown instanceof RequestError) {
		return thrown;
	}
	const text = thrown instanceof Error ? `${thrown.message}` : String(thrown);
	return new RequestError(1000, `Stackscope failed at this request (please report it): ${text}`, true);
}

export function unknownRequest(command: string): RequestError {
	return new RequestError(1001, `the request ${JSON.stringify(command.slice(0, 80))} is not known here`);
}

export function badArgument(name: string, wanted: string, value: unknown): RequestError {
	return new RequestError(1002, `\`${name}\` must be ${wanted}, but ${shown(value)}`);
}

export function notLaunched(): RequestError {
	return new RequestError(1003, "nothing has been launched yet");
}

export function ended(): RequestError {
	return new RequestError(1004, "the program has ended");
}

export function running(): RequestError {
	return new RequestError(1005, "the program is running: pause it first");
}

export function alreadyLaunched(): RequestError {
	return new RequestError(1006, "this session has launched a program already");
}

export function alreadyStarted(): RequestError {
	return new RequestError(1014, "the program has been started already");
}

export function noSuch(what: string, id: number | string): RequestError {
	return new RequestError(1007, `there is no ${what} ${id} at this stop`);
}

export function notAnAddress(name: string, value: string): RequestError {
	return new RequestError(1008, `\`${name}\` is ${JSON.stringify(value.slice(0, 80))}, which is not an address`);
}

/** An expression that cannot be read or has no value, a value that cannot be assigned. */
export function expressionError(message: string): RequestError {
	return new RequestError(1010, message);
}

/** A write to memory or a register that the machine does not allow. */
export function editError(message: string): RequestError {
	return new RequestError(1011, message);
}

export function nothingToExplain(): RequestError {
	return new RequestError(1012, "the program is not stopped at a fault");
}

/** What came is no request at all. */
export function malformedMessage(reason: string): RequestError {
	return new RequestError(1013, reason);
}

/** A launch option with a wrong value or of no known name, an unreadable file, a program that does not assemble. */
export function launchError(message: string): RequestError {
	return new RequestError(2000, message, true);
}

function shown(value: unknown): string {
	if (value === undefined) {
		return "it is missing";
	}
	const text = JSON.stringify(value) ?? String(value);
	return `it is ${text.length > 60 ? `${text.slice(0, 57)}…` : text}`;
}
