// A piece of the C library that is assembled into the programs that use it.

export interface LibraryPart {
	/** What it defines; all of them become global. */
	readonly names: readonly string[];
	/** What it needs of the rest of the library. */
	readonly uses: readonly string[];
	/** Its source, which begins in the library's section of code and ends there. */
	readonly text: string;
}

/** Gives −1 for an error whose number is in eax, which goes to errno. */
export const setErrorNumber = `	push rax
	call __errno_location
	pop rcx
	mov [rax], ecx
	mov eax, -1
`;

/** Several names of one place, as labels. */
export function labels(names: readonly string[]): string {
	return names.map((name) => `${name}:`).join("\n");
}
