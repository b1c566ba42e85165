// The headers of a C library that assembly can include: those that come to
// numbers alone. They are not read from anywhere but told here, as Linux has them
// on x86-64 (asm/unistd_64.h, asm-generic/errno.h). All others hold declarations,
// which no assembler can read.

import { systemCallNames } from "../isa/systemCallNames.ts";

/** What a header defines: names and what they stand for; undefined for a header that is not known here. */
export function headerDefinitions(path: string): ReadonlyMap<string, string> | undefined {
	return headers.get(path)?.();
}

/** Errors from number 1 on; "-" is none. */
const errors = `
	EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM EACCES EFAULT ENOTBLK EBUSY EEXIST
	EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE EROFS EMLINK EPIPE EDOM
	ERANGE EDEADLK ENAMETOOLONG ENOLCK ENOSYS ENOTEMPTY ELOOP - ENOMSG EIDRM ECHRNG EL2NSYNC EL3HLT EL3RST ELNRNG
	EUNATCH ENOCSI EL2HLT EBADE EBADR EXFULL ENOANO EBADRQC EBADSLT - EBFONT ENOSTR ENODATA ETIME ENOSR ENONET
	ENOPKG EREMOTE ENOLINK EADV ESRMNT ECOMM EPROTO EMULTIHOP EDOTDOT EBADMSG EOVERFLOW ENOTUNIQ EBADFD EREMCHG
	ELIBACC ELIBBAD ELIBSCN ELIBMAX ELIBEXEC EILSEQ ERESTART ESTRPIPE EUSERS ENOTSOCK EDESTADDRREQ EMSGSIZE
	EPROTOTYPE ENOPROTOOPT EPROTONOSUPPORT ESOCKTNOSUPPORT EOPNOTSUPP EPFNOSUPPORT EAFNOSUPPORT EADDRINUSE
	EADDRNOTAVAIL ENETDOWN ENETUNREACH ENETRESET ECONNABORTED ECONNRESET ENOBUFS EISCONN ENOTCONN ESHUTDOWN
	ETOOMANYREFS ETIMEDOUT ECONNREFUSED EHOSTDOWN EHOSTUNREACH EALREADY EINPROGRESS ESTALE EUCLEAN ENOTNAM ENAVAIL
	EISNAM EREMOTEIO EDQUOT ENOMEDIUM EMEDIUMTYPE ECANCELED ENOKEY EKEYEXPIRED EKEYREVOKED EKEYREJECTED EOWNERDEAD
	ENOTRECOVERABLE ERFKILL EHWPOISON`;

function callNumbers(prefixes: readonly string[]): ReadonlyMap<string, string> {
	const numbered = [...systemCallNames()];
	return new Map(prefixes.flatMap((prefix) => numbered.map(([number, word]) => [prefix + word, `${number}`])));
}

function errorNumbers(): ReadonlyMap<string, string> {
	const synonyms = [
		["EWOULDBLOCK", "EAGAIN"],
		["EDEADLOCK", "EDEADLK"],
		["ENOTSUP", "EOPNOTSUPP"],
	] as const;
	return new Map([...wordsFrom(errors, 1), ...synonyms]);
}

function wordsFrom(text: string, first: number): [string, string][] {
	return text
		.trim()
		.split(/\s+/)
		.map((word, index): [string, string] => [word, `${first + index}`])
		.filter(([word]) => word !== "-");
}

const kernelCalls = () => callNumbers(["__NR_"]);
const libraryCalls = () => callNumbers(["__NR_", "SYS_"]);
const nothing = () => new Map<string, string>();

const headers: ReadonlyMap<string, () => ReadonlyMap<string, string>> = new Map([
	["asm/unistd.h", kernelCalls],
	["asm/unistd_64.h", kernelCalls],
	["linux/unistd.h", kernelCalls],
	["sys/syscall.h", libraryCalls],
	["syscall.h", libraryCalls],
	["bits/syscall.h", libraryCalls],
	["errno.h", errorNumbers],
	["sys/errno.h", errorNumbers],
	["asm/errno.h", errorNumbers],
	["linux/errno.h", errorNumbers],
	["asm-generic/errno.h", errorNumbers],
	["asm-generic/errno-base.h", errorNumbers],
	["cet.h", () => new Map([["_CET_ENDBR", ""]])],
	["features.h", nothing],
	["stdc-predef.h", nothing],
	["sys/cdefs.h", nothing],
]);

/** What gcc defines for assembly on Linux, as far as assembly asks for it. */
export const predefined: ReadonlyMap<string, string> = new Map([
	...["__x86_64", "__x86_64__", "__amd64", "__amd64__", "__linux", "__linux__", "__gnu_linux__", "linux"].map(one),
	...["__unix", "__unix__", "unix", "__ELF__", "__ASSEMBLER__", "_LP64", "__LP64__", "__STDC__"].map(one),
	...["__SSE__", "__SSE2__", "__code_model_small__"].map(one),
	...["__PIC__", "__pic__", "__PIE__", "__pie__"].map((name): [string, string] => [name, "2"]),
	["__GNUC__", "12"],
	["__GNUC_MINOR__", "2"],
	["__SIZEOF_POINTER__", "8"],
	["__SIZEOF_LONG__", "8"],
	["__SIZEOF_INT__", "4"],
	["__USER_LABEL_PREFIX__", ""],
	["__REGISTER_PREFIX__", ""],
]);

function one(name: string): [string, string] {
	return [name, "1"];
}
