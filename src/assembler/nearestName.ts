// Finds the name that an author most likely meant: the one that the fewest
// slips of the finger turn into what was written.

/** Longer names are not typed by hand, and comparing them takes the product of their lengths. */
const mostCharacters = 200;

/** The nearest candidate, near enough to be worth suggesting; undefined when none is. */
export function nearestName(written: string, candidates: Iterable<string>): string | undefined {
	if (written.length > mostCharacters) {
		return undefined;
	}
	const lower = written.toLowerCase();
	let best: string | undefined;
	let least = Math.max(1, Math.floor(lower.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - lower.length) < least) {
			const distance = editDistance(lower, candidate.toLowerCase(), least);
			if (distance < least && candidate !== written) {
				best = candidate;
				least = distance;
			}
		}
	}
	return best;
}

/** Insertions, deletions, replacements and swaps of neighbours between two texts; stops counting at `limit`. */
export function editDistance(from: string, to: string, limit: number): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row += 1) {
		const current = nextRow(from, to, row, last, beforeLast);
		if (Math.min(...current) >= limit) {
			return limit;
		}
		beforeLast = last;
		last = current;
	}
	return last[to.length] ?? limit;
}

function nextRow(from: string, to: string, row: number, last: number[], beforeLast: number[]): number[] {
	const current = [row];
	for (let column = 1; column <= to.length; column += 1) {
		const same = from[row - 1] === to[column - 1];
		let least = Math.min(
			(last[column] ?? 0) + 1,
			(current[column - 1] ?? 0) + 1,
			(last[column - 1] ?? 0) + (same ? 0 : 1),
		);
		if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
			least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
		}
		current.push(least);
	}
	return current;
}
