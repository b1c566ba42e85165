// What errors of Rust's own library say: of texts that are no numbers, of cells
// that are borrowed, of input and output.

import { errorText as systemText } from "./errorNumbers.ts";
import { paddedText } from "./rustOptions.ts";
import { type Asked, quoted, stringAt } from "./rustText.ts";

/** By the number of what was wrong: its name, and what is said of it. */
const integerErrors: readonly (readonly [name: string, text: string])[] = [
	["Empty", "cannot parse integer from empty string"],
	["InvalidDigit", "invalid digit found in string"],
	["PosOverflow", "number too large to fit in target type"],
	["NegOverflow", "number too small to fit in target type"],
	["Zero", "number would be zero for non-zero type"],
];

const floatErrors: readonly (readonly [name: string, text: string])[] = [
	["Empty", "cannot parse float from empty string"],
	["Invalid", "invalid float literal"],
];

const secondsErrors: typeof integerErrors = [
	["Negative", "cannot convert float seconds to Duration: value is negative"],
	["OverflowOrNan", "cannot convert float seconds to Duration: value is either too big or NaN"],
];

/** What errors say of which there is one kind only, and how they look when debugged. */
const otherErrors: Readonly<Record<string, readonly [text: string, debug: string]>> = {
	TryFromIntError: ["out of range integral type conversion attempted", "TryFromIntError(())"],
	ParseBoolError: ["provided string was not `true` or `false`", "ParseBoolError"],
	CharTryFromError: ["converted integer out of range for `char`", "CharTryFromError(())"],
	VarError: ["environment variable not found", "NotPresent"],
	BorrowError: ["already mutably borrowed", "BorrowError"],
	BorrowMutError: ["already borrowed", "BorrowMutError"],
	"core::fmt::Error": ["an error occurred when formatting an argument", "Error"],
};

export function errorText({ call, value, trait, options }: Asked, type: string): string {
	const isDebug = trait === "Debug";
	const other = otherErrors[type];
	if (other) {
		return isDebug ? other[1] : paddedText(options, other[0]);
	}
	const errors = /^TryFromFloat/.test(type) ? secondsErrors : /Float/.test(type) ? floatErrors : integerErrors;
	const [name, text] = errors[Number(call.number(value, 8))] ?? ["", ""];
	if (!isDebug) {
		return paddedText(options, text);
	}
	return type.endsWith("Kind") ? name : structure(options.isAlternate, type, [["kind", name]]);
}

/** As the standard library numbers them, from 0: what an error of input and output can be. */
const kinds =
	"NotFound PermissionDenied ConnectionRefused ConnectionReset HostUnreachable NetworkUnreachable ConnectionAborted NotConnected AddrInUse AddrNotAvailable NetworkDown BrokenPipe AlreadyExists WouldBlock NotADirectory IsADirectory DirectoryNotEmpty ReadOnlyFilesystem FilesystemLoop StaleNetworkFileHandle InvalidInput InvalidData TimedOut WriteZero StorageFull NotSeekable QuotaExceeded FileTooLarge ResourceBusy ExecutableFileBusy Deadlock CrossesDevices TooManyLinks InvalidFilename ArgumentListTooLong Interrupted Unsupported UnexpectedEof OutOfMemory InProgress Other".split(
		" ",
	);

/** What kind of error one of the system's is, by its number. */
const systemKinds: Readonly<Record<number, string>> = {
	1: "PermissionDenied",
	2: "NotFound",
	13: "PermissionDenied",
	17: "AlreadyExists",
	20: "NotADirectory",
	21: "IsADirectory",
	22: "InvalidInput",
	32: "BrokenPipe",
	39: "DirectoryNotEmpty",
};

/** One word: the low two bits say whether the rest is the place of a message or of a box, a number of the system's, or a kind. */
export function ioErrorText({ call, value, trait, options }: Asked): string {
	const word = call.number(value, 64);
	const isDebug = trait === "Debug";
	const upper = Number(word >> 32n);
	const at = (offset: bigint) => ({ ...value, address: (word & ~3n) + offset });
	switch (word & 3n) {
		case 0n: {
			const message = stringAt(call, at(0n));
			const kind = kinds[Number(call.number(at(16n), 8))] ?? "Other";
			const fields = [
				["kind", kind],
				["message", quoted(message, '"')],
			] as const;
			return isDebug ? structure(options.isAlternate, "Error", fields) : message;
		}
		case 2n: {
			const message = systemText(upper);
			const fields = [
				["code", String(upper)],
				["kind", systemKinds[upper] ?? "Uncategorized"],
				["message", quoted(message, '"')],
			] as const;
			return isDebug ? structure(options.isAlternate, "Os", fields) : `${message} (os error ${upper})`;
		}
		case 3n: {
			const kind = kinds[upper] ?? "Other";
			return isDebug ? `Kind(${kind})` : kind;
		}
		default:
			return isDebug ? "Custom" : "custom error";
	}
}

/** A struct as it is debugged. */
function structure(isLong: boolean, name: string, fields: readonly (readonly [string, string])[]): string {
	return isLong
		? `${name} {\n${fields.map(([field, value]) => `    ${field}: ${value},\n`).join("")}}`
		: `${name} { ${fields.map(([field, value]) => `${field}: ${value}`).join(", ")} }`;
}
