// What ends or times the process: exit, abort, time.

import { Interruption, type LibraryCall, type Result } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const processFunctions = {
	exit,
	_exit: exit,
	_Exit: exit,
	abort: (call) => call.fault("aborted", "the program ended itself."),
	__stack_chk_fail: (call) =>
		call.fault("aborted", "the word between the locals and the return address was overwritten: stack smashing."),
	__assert_fail: (call) => {
		const [text, file, name] = [0, 1, 3].map((index) =>
			new TextDecoder().decode(call.text(call.pointer(index, ["assertion", "file", "", "function"][index] ?? ""))),
		);
		return call.fault("aborted", `${file}:${call.int(2)}: ${name}: Assertion \`${text}' failed.`);
	},
	time: (call) => {
		const seconds = call.machine.host.now() / 1_000_000_000n;
		if (call.word(0) !== 0n) {
			call.writeNumber(call.pointer(0, "tloc"), 64, seconds);
		}
		return seconds;
	},
	/** Processor time in microseconds: an instruction is taken for one. */
	clock: (call) => BigInt(call.machine.steps),
} satisfies Record<string, LibraryFunction>;

function exit(call: LibraryCall): Result {
	throw new Interruption({ kind: "exit", status: call.int(0) & 0xff });
}
