// Whether a `catch` takes an exception: by the descriptions of both types
// (C++ standard, [except.handle]; Itanium C++ ABI, section 2.9.5).

import { textOf } from "../byteStrings.ts";
import type { ThrownException } from "./cxxExceptionTable.ts";
import { subobjects } from "./cxxHierarchy.ts";
import type { LibraryCall } from "./libraryCall.ts";

/** What stands in place of the first function in the table of pointers' descriptions. */
const pointerMark = 3n;

/** The qualifiers of what is pointed to, in a pointer's description. */
const qualifierBits = 7n;

/**
 * What the handler gets, the object as the type caught or the pointer's value; undefined when it does
 * not take it. Type 0 takes all.
 */
export function caughtAddress(call: LibraryCall, type: bigint, exception: ThrownException): bigint | undefined {
	const word = (address: bigint) => call.number({ address, role: "the exception or its type" }, 64);
	const isPointer = (description: bigint) => word(word(description)) === pointerMark;
	if (!isPointer(exception.type)) {
		return type === 0n ? exception.address : partAs(call, type, exception);
	}
	const value = word(exception.address);
	if (type === 0n || isSame(call, type, exception.type)) {
		return value;
	}
	if (!isPointer(type)) {
		return undefined;
	}
	const flags = (description: bigint) => word(description + 16n) & qualifierBits;
	const pointee = (description: bigint) => word(description + 24n);
	if ((flags(exception.type) & ~flags(type)) !== 0n) {
		return undefined;
	}
	const isVoid = nameOf(call, pointee(type)) === "v" && !isPointer(pointee(exception.type));
	const part = isVoid ? value : partAs(call, pointee(type), { address: value, type: pointee(exception.type) });
	return part === undefined || value === 0n ? part && 0n : part;
}

/** An object as a type: its own, or that of its one public base. */
function partAs(call: LibraryCall, type: bigint, { address, type: own }: ThrownException): bigint | undefined {
	if (isSame(call, type, own)) {
		return address;
	}
	const word = (place: bigint) => call.number({ address: place, role: "the exception or its type" }, 64);
	const [found, ...others] = subobjects({ address, type: own, isPublic: true }, word).filter(
		(part) => part.isPublic && isSame(call, type, part.type),
	);
	return found && others.every((other) => other.address === found.address) ? found.address : undefined;
}

/** Whether two descriptions are of one type: several sources may have one each. */
function isSame(call: LibraryCall, one: bigint, other: bigint): boolean {
	return one === other || nameOf(call, one) === nameOf(call, other);
}

function nameOf(call: LibraryCall, type: bigint): string {
	const role = "the name of an exception's type";
	return textOf(call.text({ address: call.number({ address: type + 8n, role }, 64), role }));
}
