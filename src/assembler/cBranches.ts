// The open conditions of a file that the C preprocessor reads: which of their
// branches are read. Within a branch that is not, no condition is asked.

import type { Range } from "./reader.ts";

interface Branches {
	/** Where the `#if` stands. */
	readonly place: Range;
	/** Lines are read in the branch that has begun. */
	holds: boolean;
	/** No other branch holds any more. */
	isDecided: boolean;
}

export class CBranches {
	private readonly open: Branches[] = [];

	/** True where lines are read. */
	get isRead(): boolean {
		return this.open.every(({ holds }) => holds);
	}

	/** Where the conditions stand that have no end yet. */
	get places(): readonly Range[] {
		return this.open.map(({ place }) => place);
	}

	/** `#if` and its kin. */
	begin(place: Range, condition: () => boolean): void {
		const isOutside = !this.isRead;
		const holds = !isOutside && condition();
		this.open.push({ place, holds, isDecided: isOutside || holds });
	}

	/** `#elif` and `#else`; false where no condition is open. */
	otherwise(condition: () => boolean): boolean {
		const branches = this.open.at(-1);
		if (branches) {
			branches.holds = !branches.isDecided && condition();
			branches.isDecided ||= branches.holds;
		}
		return branches !== undefined;
	}

	/** `#endif`; false where no condition is open. */
	end(): boolean {
		return this.open.pop() !== undefined;
	}
}
