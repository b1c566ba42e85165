// Every function that the machine serves, by the name that programs call it by.
// Names with underscores are what compilers and glibc's headers make of the
// plain ones; `assembler/libraryNames.ts` lists the same names.

import { calendarFunctions } from "./calendarFunctions.ts";
import { characterFunctions } from "./characters.ts";
import { compilerFunctions } from "./compilerHelpers.ts";
import { complexHelpers } from "./complexHelpers.ts";
import { complexFunctions } from "./complexNumbers.ts";
import { bufferFunctions } from "./cxxBuffers.ts";
import { cxxInputFunctions } from "./cxxInput.ts";
import { cxxOutputFunctions } from "./cxxOutput.ts";
import { cxxFunctions } from "./cxxRuntime.ts";
import { stringObjectFunctions } from "./cxxStrings.ts";
import { textBufferFunctions } from "./cxxTextBuffer.ts";
import { environmentFunctions } from "./environment.ts";
import { fileStreamFunctions } from "./fileStreams.ts";
import { floatingEnvironment } from "./floatingEnvironment.ts";
import { floatReaders } from "./floatReader.ts";
import { heapFunctions } from "./heap.ts";
import { inputFunctions } from "./input.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";
import { longComplexFunctions } from "./longComplex.ts";
import { longConversions } from "./longConversions.ts";
import { longMathFunctions } from "./longMathematics.ts";
import { mathFunctions } from "./mathematics.ts";
import { memoryStreamFunctions } from "./memoryStreams.ts";
import { messageFunctions } from "./messages.ts";
import { numberFunctions } from "./numbers.ts";
import { optionFunctions } from "./options.ts";
import { outputFunctions } from "./output.ts";
import { pathNameFunctions } from "./pathNames.ts";
import { processFunctions } from "./process.ts";
import { rustFunctions } from "./rustRuntime.ts";
import { softFloatFunctions } from "./softFloats.ts";
import { stringFunctions } from "./strings.ts";
import { systemFacts } from "./systemFacts.ts";
import { terminalFunctions } from "./terminals.ts";
import { wideConversions } from "./wideConversions.ts";
import { wideFunctions } from "./wideText.ts";

/** Does the call; what it returns goes to rax. */
export type LibraryFunction = (call: LibraryCall) => Result;

const plain: Readonly<Record<string, LibraryFunction>> = {
	...outputFunctions,
	...inputFunctions,
	...fileStreamFunctions,
	...memoryStreamFunctions,
	...heapFunctions,
	...stringFunctions,
	...wideFunctions,
	...wideConversions,
	...numberFunctions,
	...floatReaders,
	...characterFunctions,
	...messageFunctions,
	...processFunctions,
	...environmentFunctions,
	...calendarFunctions,
	...optionFunctions,
	...mathFunctions,
	...longMathFunctions,
	...longConversions,
	...longComplexFunctions,
	...softFloatFunctions,
	...complexFunctions,
	...pathNameFunctions,
	...systemFacts,
	...terminalFunctions,
	...floatingEnvironment,
	...compilerFunctions,
	...complexHelpers,
	...cxxFunctions,
	...stringObjectFunctions,
	...cxxInputFunctions,
	...cxxOutputFunctions,
	...textBufferFunctions,
	...bufferFunctions,
	...rustFunctions,
};

/** Other names of the same functions. */
const aliases: Readonly<Record<string, string>> = {
	__isoc99_scanf: "scanf",
	__isoc23_scanf: "scanf",
	__isoc99_fscanf: "fscanf",
	__isoc23_fscanf: "fscanf",
	__isoc99_sscanf: "sscanf",
	__isoc23_sscanf: "sscanf",
	__isoc23_strtol: "strtol",
	__isoc23_strtoll: "strtoll",
	__isoc23_strtoul: "strtoul",
	__isoc23_strtoull: "strtoull",
	__isoc99_vscanf: "vscanf",
	__isoc23_vscanf: "vscanf",
	__isoc99_vfscanf: "vfscanf",
	__isoc23_vfscanf: "vfscanf",
	__isoc99_vsscanf: "vsscanf",
	__isoc23_vsscanf: "vsscanf",
	puts_unlocked: "puts",
	fputs_unlocked: "fputs",
	putchar_unlocked: "putchar",
	putc_unlocked: "putc",
	fputc_unlocked: "fputc",
	fwrite_unlocked: "fwrite",
	fflush_unlocked: "fflush",
	getchar_unlocked: "getchar",
	getc_unlocked: "getc",
	fgetc_unlocked: "fgetc",
	fgets_unlocked: "fgets",
	fread_unlocked: "fread",
	feof_unlocked: "feof",
	ferror_unlocked: "ferror",
	_IO_putc: "putc",
	_IO_getc: "getc",
	__memcpy_chk: "memcpy",
	__memmove_chk: "memmove",
	__memset_chk: "memset",
	__strcpy_chk: "strcpy",
	__strcat_chk: "strcat",
	__strncpy_chk: "strncpy",
	__strncat_chk: "strncat",
	__mempcpy_chk: "mempcpy",
	__stpcpy_chk: "stpcpy",
	__stpncpy_chk: "stpncpy",
	__strdup: "strdup",
	__strndup: "strndup",
	__strtok_r: "strtok_r",
	__getdelim: "getdelim",
	__getline: "getline",
	__rawmemchr: "rawmemchr",
	__fpclassify: "fpclassify",
	__fpclassifyf: "fpclassifyf",
	__signbit: "signbit",
	__signbitf: "signbitf",
	__isnan: "isnan",
	__isinf: "isinf",
	__finite: "finite",
	__isnanf: "isnanf",
	__isinff: "isinff",
	__finitef: "finitef",
	__isnanl: "isnanl",
	__isinfl: "isinfl",
	__finitel: "finitel",
	__signbitl: "signbitl",
	__fpclassifyl: "fpclassifyl",
	htonl: "__bswapsi2",
	ntohl: "__bswapsi2",
	ntohs: "htons",
	imaxdiv: "ldiv",
	index: "strchr",
	rindex: "strrchr",
	strtoimax: "strtoll",
	strtoumax: "strtoull",
	__isoc23_strtoimax: "strtoll",
	__isoc23_strtoumax: "strtoull",
	quick_exit: "_exit",
	fopen64: "fopen",
	freopen64: "freopen",
	tmpfile64: "tmpfile",
	fseeko64: "fseeko",
	ftello64: "ftello",
	fgetpos64: "fgetpos",
	fsetpos64: "fsetpos",
	clearerr_unlocked: "clearerr",
	fileno_unlocked: "fileno",
	secure_getenv: "getenv",
	mkstemp64: "mkstemp",
	mkostemp64: "mkostemp",
	__explicit_bzero_chk: "explicit_bzero",
	fputwc_unlocked: "fputwc",
	putwc_unlocked: "putwc",
	putwchar_unlocked: "putwchar",
	fputws_unlocked: "fputws",
	fgetwc_unlocked: "fgetwc",
	getwc_unlocked: "getwc",
	getwchar_unlocked: "getwchar",
	fgetws_unlocked: "fgetws",
	wcstoimax: "wcstoll",
	wcstoumax: "wcstoull",
};

export const functions: ReadonlyMap<string, LibraryFunction> = new Map([
	...Object.entries(plain),
	...Object.entries(aliases).flatMap(([alias, name]) => {
		const found = plain[name];
		return found ? [[alias, found] as const] : [];
	}),
]);
