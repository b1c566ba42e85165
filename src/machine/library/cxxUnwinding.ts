// Where an exception goes: up the stack by what the text said of its functions'
// frames (assembler/unwindNotes.ts), asking each function's table in the guest's
// memory what it does with exceptions that come from this call (Itanium C++ ABI,
// "Exception handling", and the tables of gcc's `.gcc_except_table`). Code of the
// guest does the rest (assembler/cxxExceptions.ts).

import type { UnwindEntry } from "../../assembler/program.ts";
import { textOf } from "../byteStrings.ts";
import { caughtAddress } from "./cxxCatching.ts";
import { type ExceptionAction, exceptionAction, type ThrownException } from "./cxxExceptionTable.ts";
import { readableType } from "./cxxTypeNames.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";
import { panicStatus } from "./rustStatus.ts";
import { flushAll } from "./streams.ts";

/** A function's activation: its registers by number, as its caller will have them, and where it goes on. */
interface Activation {
	readonly registers: ReadonlyMap<number, bigint>;
	readonly rip: bigint;
}

/** The registers that the code hands over, in the order of their places; rip comes behind them. */
const handedOver = [3, 5, 12, 13, 14, 15, 4] as const;
const ripPlace = 56n;
const selectorPlace = 72n;
const rsp = 4;

/** Where things are in front of an exception, counted from its header for the unwinder. */
const typePlace = -80n;
const adjustedPlace = -8n;
const headerSize = 32n;

/** Who made an exception, in its header's first word: "MOZ\0RUST", from the last letter to the first. */
const rustClass = 0x4d4f5a0052555354n;

/** Who does something with an exception, and what. */
interface Landing {
	readonly activation: Activation;
	readonly action: ExceptionAction;
}

/** Where an exception goes first, or why it goes nowhere. */
type Way = Landing | "nobody catches it" | "it leaves a function that throws nothing";

/**
 * `(header, context)`: where the exception goes first. The context has the registers of who throws, and
 * gets those of who goes on; before, its last word says whether it is known already that somebody catches.
 * A third argument that is not 0 is where the address of a function lies that is to end the program, and
 * behind that the code that calls it.
 */
export function findLandingPad(call: LibraryCall): Result {
	const [header, context] = [call.word(0), call.word(1)];
	const exception = exceptionOf(call, header);
	const way = wayOf(call, exception, wordAt(call, context + selectorPlace) !== 0n);
	if (typeof way === "object") {
		return goTo(call, exception, way);
	}
	if (isOfRust(call, header)) {
		// Everything is cleaned up; the start of `main` ends the program.
		flushAll(call);
		return { exit: panicStatus };
	}
	const handler = call.word(2);
	if (handler !== 0n && wordAt(call, handler) !== 0n) {
		return putWay(call, wordAt(call, handler + 8n), 0n);
	}
	if (way === "it leaves a function that throws nothing") {
		return end(call, exception, "and leaves a function that is noexcept");
	}
	const hasTables = call.machine.unwinding.length > 0;
	return end(
		call,
		exception,
		hasTables
			? "and nothing catches it"
			: "and the text has none of the tables that say who catches it: a compiler writes them as directives, which Compiler Explorer filters out unless told not to",
	);
}

/**
 * `(header, context)`: where a panic of Rust's goes first; gives 0 where nobody catches it. Where the program is
 * watched, it is stopped then, for who looks on; natively it cleans up on the way before it ends.
 */
export function unwindPanic(call: LibraryCall): Result {
	const exception = exceptionOf(call, call.word(0));
	const way = wayOf(call, exception, false);
	const first = typeof way === "string" && !call.machine.isWatched ? wayOf(call, exception, true) : way;
	if (typeof first === "string") {
		return 0n;
	}
	goTo(call, exception, first);
	return 1n;
}

function isOfRust(call: LibraryCall, header: bigint): boolean {
	return wordAt(call, header) === rustClass;
}

/** One that is thrown by a std::exception_ptr holds the exception that is meant; a panic has no type. */
function exceptionOf(call: LibraryCall, header: bigint): ThrownException {
	const holder = header + headerSize;
	const address = (wordAt(call, header) & 0xffn) === 1n ? wordAt(call, holder) : holder;
	return { address, type: wordAt(call, header + typePlace) };
}

/** `isKnown`: who cleans up may do so, for somebody catches. */
function wayOf(call: LibraryCall, exception: ThrownException, isKnown: boolean): Way {
	const context = call.word(1);
	const word = (address: bigint) => wordAt(call, address);
	let first: Landing | undefined;
	let activation: Activation | undefined = {
		registers: new Map(handedOver.map((number, index) => [number, word(context + 8n * BigInt(index))])),
		rip: word(context + ripPlace),
	};
	while (activation) {
		const entry = entryOf(call.machine.unwinding, activation.rip - 1n);
		const action = entry && exceptionAction(call, entry, activation.rip - 1n, exception);
		if (action?.kind === "terminate") {
			return "it leaves a function that throws nothing";
		}
		first ??= action && action.kind !== "none" ? { activation, action } : undefined;
		if (first && (isKnown || action?.kind === "handler")) {
			return first;
		}
		activation = entry && callerOf(entry, activation, word);
	}
	return "nobody catches it";
}

function entryOf(entries: readonly UnwindEntry[], address: bigint): UnwindEntry | undefined {
	return entries.find(({ start, end }) => start <= address && address < end);
}

/** Undefined where the stack is not as the table says. */
function callerOf(
	{ rows }: UnwindEntry,
	{ registers, rip }: Activation,
	word: (address: bigint) => bigint,
): Activation | undefined {
	const row = rows.findLast(({ address }) => address < rip);
	const base = row && registers.get(row.base);
	if (!row || base === undefined) {
		return undefined;
	}
	const top = BigInt.asUintN(64, base + BigInt(row.offset));
	// A frame has at least its return address; so the way up ends.
	if (top <= (registers.get(rsp) ?? 0n)) {
		return undefined;
	}
	const restored = [...row.saved].map(([number, offset]) => [number, word(top + BigInt(offset))] as const);
	return { registers: new Map([...registers, ...restored, [rsp, top]]), rip: word(top - 8n) };
}

function goTo(call: LibraryCall, exception: ThrownException, { activation, action }: Landing): Result {
	handedOver.forEach((number, index) => {
		putInContext(call, 8n * BigInt(index), activation.registers.get(number) ?? 0n);
	});
	putWay(call, action.landingPad, action.selector);
	if (action.kind === "handler" && exception.type !== 0n) {
		const role = "the exception";
		const address = caughtAddress(call, action.type, exception) ?? exception.address;
		call.writeNumber({ address: call.word(0) + adjustedPlace, role }, 64, address);
	}
	return undefined;
}

/** Where the code goes on, and with what beside the exception. */
function putWay(call: LibraryCall, rip: bigint, selector: bigint): Result {
	putInContext(call, ripPlace, rip);
	putInContext(call, selectorPlace, selector);
	return undefined;
}

function putInContext(call: LibraryCall, offset: bigint, value: bigint): void {
	const context = call.pointer(1, "context");
	call.writeNumber({ ...context, address: context.address + offset }, 64, BigInt.asUintN(64, value));
}

/** The program's end, with a sentence about what was thrown. */
function end(call: LibraryCall, { address, type }: ThrownException, why: string): never {
	const name = nameOf(call, type);
	const holdsText = /^St\d+(?:\w+_error|invalid_argument|out_of_range)$/.test(name);
	const text = holdsText ? textAt(call, wordAt(call, address + 8n)) : undefined;
	const says = text === undefined ? "" : ` ("${text}")`;
	return call.fault("aborted", `an exception of type ${readableType(name)}${says} is thrown, ${why}.`);
}

function nameOf(call: LibraryCall, type: bigint): string {
	return textAt(call, wordAt(call, type + 8n));
}

function textAt(call: LibraryCall, address: bigint): string {
	return textOf(call.text({ address, role: "the exception" }));
}

function wordAt(call: LibraryCall, address: bigint): bigint {
	return call.number({ address, role: "the exception, its tables or the stack" }, 64);
}
