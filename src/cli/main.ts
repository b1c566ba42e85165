// The command `stackscope`: reads the command line, does one command, and turns
// whatever ends it into an exit status.

import { build } from "./build.ts";
import { type Command, readCommandLine } from "./commandLine.ts";
import { dap } from "./dap.ts";
import { ClosedOutput, CommandError } from "./errors.ts";
import { helpText } from "./help.ts";
import { listing } from "./listing.ts";
import { Output } from "./output.ts";
import { type Outputs, run } from "./run.ts";
import { stack } from "./stack.ts";
import { trace } from "./trace.ts";
import { packageVersion } from "./version.ts";

/** Does what the words say; gives the exit status. */
export async function main(words: readonly string[]): Promise<number> {
	const outputs = { stdout: new Output(1), stderr: new Output(2) };
	try {
		const status = await perform(readCommandLine(words), outputs);
		outputs.stdout.flush();
		outputs.stderr.flush();
		return status;
	} catch (error) {
		if (error instanceof ClosedOutput) {
			return error.status;
		}
		if (error instanceof CommandError) {
			outputs.stderr.write(`${error.message}\n`);
			outputs.stderr.flush();
			return error.status;
		}
		throw error;
	}
}

function perform(command: Command, outputs: Outputs): Promise<number> | number {
	switch (command.kind) {
		case "help":
			outputs.stdout.write(helpText(command.topic));
			return 0;
		case "version":
			outputs.stdout.write(`stackscope ${packageVersion(process.argv[1] ?? "")}\n`);
			return 0;
		case "run":
			return run(command, outputs);
		case "trace":
			return trace(command, outputs);
		case "stack":
			return stack(command, outputs);
		case "listing":
			return listing(command, outputs);
		case "build":
			return build(command);
		case "dap":
			return dap(command.port);
	}
}
