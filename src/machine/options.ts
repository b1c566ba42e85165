// What a launch decides about the machine.

export interface MachineOptions {
	/** Arena size in bytes, 16 MiB to 2 GiB, a multiple of 4 KiB; 256 MiB unless told. */
	readonly memory?: number;
	/** Size of the main stack in bytes, a multiple of 4 KiB; 8 MiB unless told. */
	readonly stackSize?: number;
	/** argv after argv[0]. */
	readonly args?: readonly string[];
	/** argv[0]; the first source's file name unless told. */
	readonly programName?: string;
	/** `NAME=value` strings; none unless told, so that runs are alike everywhere. */
	readonly environment?: readonly string[];
}
