// Checks for values that come from outside: request arguments and launch
// options. A check takes an unknown value and its name, and returns the value
// with its type or throws a `RequestError` naming the culprit. Larger checks are
// built from smaller ones, and the types follow by inference.

import { badArgument } from "./errors.ts";

export type Check<T> = (value: unknown, name: string) => T;

/** The type that a check gives. */
export type Checked<C> = C extends Check<infer T> ? T : never;

export const string: Check<string> = (value, name) => {
	if (typeof value !== "string") {
		throw badArgument(name, "a string", value);
	}
	return value;
};

/** An expression, a value or a message that a person has typed: not longer than anybody types. */
export const expressionText: Check<string> = (value, name) => {
	const text = string(value, name);
	if (text.length > 4096) {
		throw badArgument(name, "at most 4096 characters long", text);
	}
	return text;
};

export const boolean: Check<boolean> = (value, name) => {
	if (typeof value !== "boolean") {
		throw badArgument(name, "true or false", value);
	}
	return value;
};

/** True, false or one word that says when. */
export function booleanOr<const T extends string>(word: T): Check<boolean | T> {
	return (value, name) => {
		if (typeof value !== "boolean" && value !== word) {
			throw badArgument(name, `true, false or ${JSON.stringify(word)}`, value);
		}
		return value as boolean | T;
	};
}

export const bigNumber: Check<bigint> = (value, name) => {
	if (typeof value !== "bigint") {
		throw badArgument(name, "a big integer", value);
	}
	return value;
};

export const bytes: Check<Uint8Array> = (value, name) => {
	if (!(value instanceof Uint8Array)) {
		throw badArgument(name, "bytes", value);
	}
	return value;
};

/** Any object; its members are not looked at. */
export const object: Check<Readonly<Record<string, unknown>>> = (value, name) => {
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		throw badArgument(name, "an object", value);
	}
	return value as Readonly<Record<string, unknown>>;
};

/** A whole number that a JSON number holds exactly, within bounds. */
export function integer(least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER): Check<number> {
	return (value, name) => {
		if (typeof value !== "number" || !Number.isSafeInteger(value)) {
			throw badArgument(name, "a whole number", value);
		}
		if (value < least || value > most) {
			throw badArgument(name, boundsText(least, most), value);
		}
		return value;
	};
}

export function oneOf<const T extends string>(...choices: readonly T[]): Check<T> {
	return (value, name) => {
		const found = choices.find((choice) => choice === value);
		if (found === undefined) {
			throw badArgument(name, choices.map((choice) => JSON.stringify(choice)).join(" or "), value);
		}
		return found;
	};
}

/** A list of at most `most` items. */
export function list<T>(item: Check<T>, most = 100_000): Check<T[]> {
	return (value, name) => {
		if (!Array.isArray(value)) {
			throw badArgument(name, "a list", value);
		}
		if (value.length > most) {
			throw badArgument(name, `a list of at most ${most} items`, value);
		}
		return value.map((entry, index) => item(entry, `${name}[${index}]`));
	};
}

/** Absent, null (as some clients write it) or what the check accepts. */
export function optional<T>(check: Check<T>): Check<T | undefined> {
	return (value, name) => (value === undefined || value === null ? undefined : check(value, name));
}

/** The members that are named here; others are allowed and dropped, as the protocol wants. */
export function members<const S extends Readonly<Record<string, Check<unknown>>>>(
	shape: S,
): Check<{ readonly [K in keyof S]: Checked<S[K]> }> {
	const checks = Object.entries(shape);
	return (value, name) => {
		const given = object(value, name);
		const checked: Record<string, unknown> = {};
		for (const [key, check] of checks) {
			checked[key] = check(given[key], memberName(name, key));
		}
		return checked as { readonly [K in keyof S]: Checked<S[K]> };
	};
}

/** No arguments, or any: nothing is read. */
export const nothing: Check<undefined> = () => undefined;

function memberName(name: string, key: string): string {
	return name === "arguments" ? key : `${name}.${key}`;
}

function boundsText(least: number, most: number): string {
	if (most === Number.MAX_SAFE_INTEGER) {
		return least === 0 ? "a whole number that is not negative" : `a whole number of at least ${least}`;
	}
	return `a whole number from ${least} to ${most}`;
}
