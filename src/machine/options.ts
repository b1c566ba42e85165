// What a launch decides about the machine.

export interface MachineOptions {
	/** Arena size in bytes, 16 MiB to 2 GiB, a multiple of 4 KiB; 256 MiB unless told. */
	readonly memory?: number;
	/** Size of the main stack in bytes, a multiple of 4 KiB; 8 MiB unless told. */
	readonly stackSize?: number;
	/** argv after argv[0]. */
	readonly args?: readonly string[];
	/** argv[0]; unless told, `./` and the first source's file name without its ending. */
	readonly programName?: string;
	/** `NAME=value` strings; none unless told, so that runs are alike everywhere. */
	readonly environment?: readonly string[];
	/** The absolute path, with `/` between names, that relative ones begin at; `/` unless told. */
	readonly workingDirectory?: string;
	/** Those of the descriptors 0, 1 and 2 that are a terminal's; none unless told. */
	readonly terminals?: readonly number[];
	/**
	 * `watched`, unless told: what is printed is seen at once, and what happens to files stays in the
	 * machine, of which the console is told. `native`: the C library keeps output in a buffer as the
	 * real one does, and whoever runs the machine does to the disk what the program did to its files.
	 */
	readonly manner?: "watched" | "native";
}
