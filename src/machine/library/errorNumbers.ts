// errno's values and what strerror says of them (errno(3), as glibc words them).

/** The values that the functions here set. */
export const errorNumbers = { domain: 33, range: 34, memory: 12, invalid: 22, noFunction: 38, overflow: 75 };

const texts = [
	"Success",
	"Operation not permitted",
	"No such file or directory",
	"No such process",
	"Interrupted system call",
	"Input/output error",
	"No such device or address",
	"Argument list too long",
	"Exec format error",
	"Bad file descriptor",
	"No child processes",
	"Resource temporarily unavailable",
	"Cannot allocate memory",
	"Permission denied",
	"Bad address",
	"Block device required",
	"Device or resource busy",
	"File exists",
	"Invalid cross-device link",
	"No such device",
	"Not a directory",
	"Is a directory",
	"Invalid argument",
	"Too many open files in system",
	"Too many open files",
	"Inappropriate ioctl for device",
	"Text file busy",
	"File too large",
	"No space left on device",
	"Illegal seek",
	"Read-only file system",
	"Too many links",
	"Broken pipe",
	"Numerical argument out of domain",
	"Numerical result out of range",
	"Resource deadlock avoided",
	"File name too long",
	"No locks available",
	"Function not implemented",
	"Directory not empty",
	"Too many levels of symbolic links",
];

/** Those further on that can be met here. */
const laterTexts: Readonly<Record<number, string>> = { 75: "Value too large for defined data type" };

export function errorText(number: number): string {
	return texts[number] ?? laterTexts[number] ?? `Unknown error ${number}`;
}
