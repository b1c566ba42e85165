// What went wrong, for a person: refused requests of the debug adapter, and whatever
// else VS Code's API rejects with.

export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
