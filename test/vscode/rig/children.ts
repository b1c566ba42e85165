// Child processes that must not outlive us: each leads its own process group, and
// the whole group is ended when we close it, and at our own exit or signal.

import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";

export interface Child {
	readonly process: ChildProcess;
	/** Ends the child and everything that it started; resolves when it is gone. */
	close(): Promise<void>;
}

/** Starts a program whose output is piped to us. */
export function startChild(command: string, args: readonly string[], options: SpawnOptions): Child {
	const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"], detached: !isWindows });
	const end = () => endGroup(child);
	const gone = new Promise<void>((resolve) => {
		child.once("close", () => resolve());
		child.once("error", () => resolve());
	});
	process.once("exit", end);
	void gone.then(() => process.off("exit", end));
	return {
		process: child,
		close() {
			end();
			return gone;
		},
	};
}

/** Makes signals end this process the ordinary way, so that what was registered for its exit runs. */
export function exitOnSignals(): void {
	process.once("SIGINT", () => process.exit(130));
	process.once("SIGTERM", () => process.exit(143));
	process.once("SIGHUP", () => process.exit(129));
}

const isWindows = process.platform === "win32";

function endGroup(child: ChildProcess): void {
	if (child.pid === undefined || child.exitCode !== null) {
		return;
	}
	try {
		process.kill(isWindows ? child.pid : -child.pid, "SIGKILL");
	} catch {
		// It is gone already.
	}
}
