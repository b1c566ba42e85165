// What the library has to say of errors and signals, and the functions that say it
// on stderr (man 3 strerror, strsignal, err).

import { bytesOf, textOf } from "../byteStrings.ts";
import { ListedArguments, PassedArguments, type VariableArguments } from "./arguments.ts";
import { errorText } from "./errorNumbers.ts";
import { allocate } from "./heap.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";
import { formatted } from "./printf.ts";
import { flushAll, send, standard } from "./streams.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const messageFunctions = {
	strerror: (call) => newText(call, errorText(call.int(0))),
	strsignal: (call) => newText(call, signalText(call.int(0))),
	/** As glibc has it: the text's address, which need not be in the buffer. */
	strerror_r: (call) => newText(call, errorText(call.int(0))),
	/** As POSIX has it, `(number, buffer, size)`: 0, or ERANGE where the buffer is too small. */
	__xpg_strerror_r: (call) => (copyText(call, errorText(call.int(0))) ? 0n : 34n),
	perror: (call) => {
		const prefix = call.word(0) === 0n ? "" : textOf(call.text(call.pointer(0, "s")));
		say(call, `${prefix === "" ? "" : `${prefix}: `}${errorText(call.errorNumber())}`);
		return undefined;
	},
	psignal: (call) => {
		const prefix = call.word(1) === 0n ? "" : textOf(call.text(call.pointer(1, "s")));
		say(call, `${prefix === "" ? "" : `${prefix}: `}${signalText(call.int(0))}`);
		return undefined;
	},
	/** `(status, error number, format, …)`: ends the program unless the status is 0. */
	error: (call) => endWithError(call, "", 2),
	/** The same with a file and a line in front. */
	error_at_line: (call) => {
		const file = call.word(2) === 0n ? "" : `${textOf(call.text(call.pointer(2, "filename")))}:${call.int(3)}:`;
		return endWithError(call, file, 4);
	},
	warn: (call) => tell(call, 0, new PassedArguments(call, 1), true),
	warnx: (call) => tell(call, 0, new PassedArguments(call, 1), false),
	vwarn: (call) => tell(call, 0, listed(call, 1), true),
	vwarnx: (call) => tell(call, 0, listed(call, 1), false),
	err: (call) => end(call, tell(call, 1, new PassedArguments(call, 2), true)),
	errx: (call) => end(call, tell(call, 1, new PassedArguments(call, 2), false)),
	verr: (call) => end(call, tell(call, 1, listed(call, 2), true)),
	verrx: (call) => end(call, tell(call, 1, listed(call, 2), false)),
} satisfies Record<string, LibraryFunction>;

const signalTexts = `Hangup; Interrupt; Quit; Illegal instruction; Trace/breakpoint trap; Aborted; Bus error;
	Floating point exception; Killed; User defined signal 1; Segmentation fault; User defined signal 2; Broken pipe;
	Alarm clock; Terminated; Stack fault; Child exited; Continued; Stopped (signal); Stopped; Stopped (tty input);
	Stopped (tty output); Urgent I/O condition; CPU time limit exceeded; File size limit exceeded; Virtual timer expired;
	Profiling timer expired; Window changed; I/O possible; Power failure; Bad system call`.split(/;\s+/);

const realTime = { first: 34, last: 64 };

function signalText(number: number): string {
	return number >= realTime.first && number <= realTime.last
		? `Real-time signal ${number - realTime.first}`
		: (signalTexts[number - 1] ?? `Unknown signal ${number}`);
}

function newText(call: LibraryCall, message: string): bigint {
	const text = bytesOf(`${message}\0`);
	const address = allocate(call, BigInt(text.length));
	call.write({ address, role: "the text" }, text);
	return address;
}

function copyText(call: LibraryCall, message: string): boolean {
	const size = Number(call.word(2));
	const isWhole = message.length < size;
	if (size > 0) {
		call.write(call.pointer(1, "buf"), bytesOf(`${message.slice(0, size - 1)}\0`));
	}
	return isWhole;
}

function listed(call: LibraryCall, index: number): VariableArguments {
	return new ListedArguments(call, call.pointer(index, "ap"), index + 1);
}

/** `program: text: error` */
function tell(call: LibraryCall, index: number, values: VariableArguments, hasError: boolean): undefined {
	const parts = [
		call.machine.programName,
		...(call.word(index) === 0n ? [] : [formatted(call, call.pointer(index, "fmt"), values)]),
		...(hasError ? [errorText(call.errorNumber())] : []),
	];
	say(call, parts.join(": "));
	return undefined;
}

/** `program: text: error`, with stdout flushed before it. */
function endWithError(call: LibraryCall, place: string, index: number): Result {
	flushAll(call);
	const text = formatted(call, call.pointer(index, "format"), new PassedArguments(call, index + 1));
	const trouble = call.int(1) === 0 ? "" : `: ${errorText(call.int(1))}`;
	say(call, `${call.machine.invocationName}:${place === "" ? " " : `${place} `}${text}${trouble}`);
	return call.int(0) === 0 ? undefined : { exit: call.int(0) & 0xff };
}

function say(call: LibraryCall, line: string): void {
	send(call, standard.error, bytesOf(`${line}\n`));
}

function end(call: LibraryCall, _told: undefined): Result {
	flushAll(call);
	return { exit: call.int(0) & 0xff };
}
