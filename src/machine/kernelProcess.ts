// The system calls about the process and the machine it runs on, which here are
// always the same ones (man 2 of each).

import { absolutePath, lookUp } from "./files/fileSystem.ts";
import { owner } from "./files/status.ts";
import { fill, pathAt, wordsOf } from "./guestBuffers.ts";
import { filesOf } from "./kernelDescriptors.ts";
import { type Arguments, type Call, type CallResult, errors, type KernelView, tell, value } from "./kernelView.ts";

/** Who the process is, and who started it. */
export const process = { number: 1000n, parent: 999n };

export const processCalls: readonly (readonly [number: bigint, call: Call])[] = [
	[24n, () => value(0n)],
	[28n, () => value(0n)],
	[39n, () => value(process.number)],
	[56n, (view) => value(refuseProcess(view, "clone"))],
	[57n, (view) => value(refuseProcess(view, "fork"))],
	[58n, (view) => value(refuseProcess(view, "vfork"))],
	[59n, replaceProgram],
	[61n, () => value(errors.ECHILD)],
	[63n, (view, [address]) => value(fill(view, address, systemNames()))],
	[96n, timeOfDay],
	[97n, (view, [resource, address]) => value(limits(view, resource, address))],
	[98n, (view, [, address]) => value(fill(view, address, usage(view)))],
	[102n, () => value(BigInt(owner))],
	[104n, () => value(BigInt(owner))],
	[107n, () => value(BigInt(owner))],
	[108n, () => value(BigInt(owner))],
	[110n, () => value(process.parent)],
	[111n, () => value(process.number)],
	[158n, changeBase],
	[186n, () => value(process.number)],
	[201n, time],
	[435n, (view) => value(refuseProcess(view, "clone3"))],
];

/** There is one process. */
function refuseProcess(view: KernelView, name: string): bigint {
	tell(view, `${name} is not simulated: there is only this one process here, so it returns -ENOSYS (-38)\n`);
	return errors.ENOSYS;
}

/** Where every system has its programs: these are there, whatever the host has. */
const systemProgram = /^\/(usr\/)?s?bin\/[^/]+$/;

/**
 * execve(path): does not come back where there is such a program. Nothing of that one can be shown, so
 * the run ends well. What is refused before it began comes back.
 */
function replaceProgram(view: KernelView, [address]: Arguments): CallResult {
	const given = pathAt(view, address);
	if (typeof given === "bigint") {
		return value(given);
	}
	const path = absolutePath(view.kernel.files.workingDirectory, given);
	const refusal = systemProgram.test(path) ? 0n : refusalToRun(view, path);
	if (refusal < 0n) {
		return value(refusal);
	}
	tell(
		view,
		`execve: from here on ${path} would run in this program's place; only this one is simulated, so the run ends\n`,
	);
	return { kind: "exit", status: 0 };
}

function refusalToRun(view: KernelView, path: string): bigint {
	const found = lookUp(filesOf(view), path);
	if (typeof found === "bigint") {
		return found;
	}
	return found.node.kind === "file" && (found.node.mode & 0o111) !== 0 ? 0n : errors.EACCES;
}

/** ARCH_SET_FS and ARCH_GET_FS. */
const setFs = 0x1002n;
const getFs = 0x1003n;

/** arch_prctl(code, address). */
function changeBase(view: KernelView, [code, address]: Arguments): CallResult {
	switch (code) {
		case setFs:
			if (address >= 1n << 47n) {
				return value(errors.EPERM);
			}
			view.fsBase = address;
			return value(0n);
		case getFs:
			return value(fill(view, address, wordsOf(view.fsBase)));
		default:
			return value(errors.EINVAL);
	}
}

/** Bytes of struct rusage. */
const usageBytes = 144;

/** The time spent, of which an instruction is taken for a microsecond; nothing else is counted. */
function usage({ step }: KernelView): Uint8Array {
	const bytes = new Uint8Array(usageBytes);
	bytes.set(wordsOf(BigInt(Math.floor(step / 1e6)), BigInt(step % 1e6)));
	return bytes;
}

/** getrlimit(2): the size of the stack, the number of descriptors; of all else as much as one wants. */
export function limits(view: KernelView, resource: bigint, address: bigint): bigint {
	const none = 0xffff_ffff_ffff_ffffn;
	const soft = { 3: 8n << 20n, 7: 1024n }[Number(BigInt.asUintN(32, resource))] ?? none;
	const isKnown = BigInt.asUintN(32, resource) < 16n;
	return isKnown ? fill(view, address, wordsOf(soft, none)) : errors.EINVAL;
}

/** uname(2): six texts of 65 bytes each. */
function systemNames(): Uint8Array {
	const bytes = new Uint8Array(6 * 65);
	for (const [index, text] of ["Linux", "stackscope", "6.1.0", "#1", "x86_64", "(none)"].entries()) {
		bytes.set(new TextEncoder().encode(text), index * 65);
	}
	return bytes;
}

function timeOfDay(view: KernelView, [address]: Arguments): CallResult {
	const now = view.host.now();
	const words = wordsOf(now / 1_000_000_000n, (now / 1000n) % 1_000_000n);
	return value(address === 0n ? 0n : fill(view, address, words));
}

function time(view: KernelView, [address]: Arguments): CallResult {
	const seconds = view.host.now() / 1_000_000_000n;
	const refusal = address === 0n ? 0n : fill(view, address, wordsOf(seconds));
	return value(refusal < 0n ? refusal : seconds);
}
