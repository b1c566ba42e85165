// What programs ask of the system they run on: limits, names, numbers of things
// (man 3 sysconf, gethostname, getlogin and the like). It is always the same system,
// the one that the kernel tells of by uname(2).

import { bytesOf } from "../byteStrings.ts";
import { errorNumbers } from "./errorNumbers.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => Result;

const failure = 0xffff_ffff_ffff_ffffn;

/** Answers of sysconf by the numbers of glibc's names. */
const facts: ReadonlyMap<number, number> = new Map([
	[0, 2_097_152], // _SC_ARG_MAX
	[1, 30_000], // _SC_CHILD_MAX
	[2, 100], // _SC_CLK_TCK
	[3, 65_536], // _SC_NGROUPS_MAX
	[4, 1024], // _SC_OPEN_MAX
	[5, 16], // _SC_STREAM_MAX
	[6, 6], // _SC_TZNAME_MAX
	[29, 200_809], // _SC_VERSION
	[30, 4096], // _SC_PAGESIZE
	[60, 1024], // _SC_IOV_MAX
	[67, 200_809], // _SC_THREADS
	[71, 256], // _SC_LOGIN_NAME_MAX
	[72, 32], // _SC_TTY_NAME_MAX
	[75, 16_384], // _SC_THREAD_STACK_MIN
	[83, 1], // _SC_NPROCESSORS_CONF
	[84, 1], // _SC_NPROCESSORS_ONLN
	[180, 64], // _SC_HOST_NAME_MAX
]);

/** _SC_PHYS_PAGES and _SC_AVPHYS_PAGES. */
const pages = new Set([85, 86]);

/** Answers of pathconf by their numbers: names, paths, links. */
const pathFacts: ReadonlyMap<number, number> = new Map([
	[0, 127], // _PC_LINK_MAX
	[1, 255], // _PC_MAX_CANON
	[2, 255], // _PC_MAX_INPUT
	[3, 255], // _PC_NAME_MAX
	[4, 4096], // _PC_PATH_MAX
	[5, 4096], // _PC_PIPE_BUF
	[7, 1], // _PC_NO_TRUNC
]);

const hostName = "stackscope";
const userName = "user";

export const systemFacts = {
	sysconf: (call) => {
		const isPages = pages.has(call.int(0));
		return answer(call, isPages ? call.machine.memory.size / 4096 : facts.get(call.int(0)));
	},
	pathconf: (call) => answer(call, pathFacts.get(call.int(1))),
	fpathconf: (call) => answer(call, pathFacts.get(call.int(1))),
	getdtablesize: () => 1024n,
	get_nprocs: () => 1n,
	get_nprocs_conf: () => 1n,
	get_phys_pages: (call) => BigInt(call.machine.memory.size / 4096),
	get_avphys_pages: (call) => BigInt(call.machine.memory.size / 4096),
	sched_getcpu: () => 0n,
	gethostid: () => 0n,
	getpriority: () => 0n,
	nice: () => 0n,
	gethostname: (call) => copyName(call, hostName, 36),
	getlogin_r: (call) => copyName(call, userName, errorNumbers.range),
	getdomainname: (call) => copyName(call, "(none)", errorNumbers.invalid),
} satisfies Record<string, LibraryFunction>;

function answer(call: LibraryCall, fact: number | undefined): bigint {
	if (fact === undefined) {
		call.setErrorNumber(errorNumbers.invalid);
	}
	return fact === undefined ? failure : BigInt(fact);
}

/** `(room, its size)` */
function copyName(call: LibraryCall, name: string, tooLong: number): bigint {
	const text = bytesOf(`${name}\0`);
	if (BigInt(text.length) > call.word(1)) {
		call.setErrorNumber(tooLong);
		return BigInt(call.name === "getlogin_r" ? tooLong : 0xffff_ffff);
	}
	call.write(call.pointer(0, "name"), text);
	return 0n;
}
