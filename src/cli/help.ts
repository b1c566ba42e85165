// What `--help` prints, for the whole and for each command.

const overview = `stackscope: x86-64 assembly on a simulated machine whose stack you can see

Usage:
  stackscope run FILE… [--stdin FILE] [-- ARG…]
  stackscope trace FILE… [--max N] [--xmm] [--x87] [--stdin FILE] [-- ARG…]
  stackscope stack FILE… --at LOCATION [--hit N] [--format text|markdown|json]
  stackscope listing FILE…
  stackscope build FILE… -o OUT
  stackscope dap [--port N]

Every command about a program also takes --dialect gas|nasm.
stackscope COMMAND --help tells more; stackscope --version prints the version.
`;

const topics: Readonly<Record<string, string>> = {
	run: `stackscope run FILE… [--stdin FILE] [-- ARG…]

Runs a program. Its output and exit status are ours. A fault prints
file:line: and what happened on stderr, and exits with 128 + the signal that
Linux would send. Exit status 2 with a message: nothing ran.
What the program did to its files is done to the disk when it has ended; relative
paths begin at the current folder.
`,
	trace: `stackscope trace FILE… [--max N] [--xmm] [--x87] [--stdin FILE] [-- ARG…]

Prints the state before each instruction as one line of JSON on stdout:
  {"n":0,"rip":"0x401000","rax":"0x0",…,"r15":"0x0","rflags":"0x202","text":"push rbp"}
and at the end one of
  {"exit":STATUS,"steps":N}
  {"fault":{"kind":…,"rip":…,"address":…,"message":…},"steps":N}
  {"limit":N}             after --max N lines
With --xmm, each line also has "xmm0" to "xmm15" and "mxcsr"; with --x87 the registers
of x87 that are not empty, "st0" to "st7" from the top, "fctrl", "fstat" and "ftag".
The program's own output is not printed.
`,
	stack: `stackscope stack FILE… --at LOCATION [--hit N] [--format text|markdown|json]

Runs to a location and prints the stack there, each word with its role and who
wrote it. LOCATION is file:line, a label, an address (0x401000) or step:N.
--hit N stops at the Nth time.
`,
	listing: `stackscope listing FILE…

Prints address, bytes and source of everything the program assembles to.
`,
	build: `stackscope build FILE… -o OUT

Writes the program as a static ELF64 executable that x86-64 Linux runs, with the
same bytes at the same addresses as here, and with symbols for objdump and gdb.
A program that calls the C library is refused: the library is part of the
simulator.
`,
	dap: `stackscope dap [--port N]

The debug adapter, for any editor that speaks the Debug Adapter Protocol, on
stdin and stdout, or on 127.0.0.1 at a port (0 chooses one and says which).
`,
};

/** The help on a command, or on everything where there is no such command. */
export function helpText(topic?: string): string {
	return topics[topic ?? ""] ?? overview;
}
