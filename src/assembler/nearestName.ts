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

/** Insertions, deletions, replacements and swaps of neighbours between two texts; `limit` where there are as many or more. */
export function editDistance(from: string, to: string, limit: number): number {
	if (Math.abs(from.length - to.length) >= limit) {
		return limit;
	}
	const unreached = () => new Array<number>(to.length + 1).fill(limit);
	let [beforeLast, last, current] = [unreached(), unreached(), unreached()];
	for (let column = 0; column <= to.length && column < limit; column += 1) {
		last[column] = column;
	}
	for (let row = 1; row <= from.length; row += 1) {
		if (fillRow(from, to, row, limit, { beforeLast, last, current }) >= limit) {
			return limit;
		}
		[beforeLast, last, current] = [last, current, beforeLast];
	}
	return last[to.length] ?? limit;
}

interface Rows {
	readonly beforeLast: readonly number[];
	readonly last: readonly number[];
	readonly current: number[];
}

/** Distances of the first `row` letters from beginnings of `to`, as far as they can be below `limit`; gives the least. */
function fillRow(from: string, to: string, row: number, limit: number, { beforeLast, last, current }: Rows): number {
	const letter = from.charCodeAt(row - 1);
	const letterBefore = row > 1 ? from.charCodeAt(row - 2) : -1;
	const first = Math.max(1, row - limit + 1);
	const end = Math.min(to.length, row + limit - 1);
	let left = first === 1 ? Math.min(row, limit) : limit;
	current[first - 1] = left;
	let lowest = left;
	let otherBefore = first > 1 ? to.charCodeAt(first - 2) : -1;
	for (let column = first; column <= end; column += 1) {
		const other = to.charCodeAt(column - 1);
		let least = Math.min(
			(last[column] ?? limit) + 1,
			left + 1,
			(last[column - 1] ?? limit) + (letter === other ? 0 : 1),
		);
		if (letter === otherBefore && letterBefore === other) {
			least = Math.min(least, (beforeLast[column - 2] ?? limit) + 1);
		}
		left = Math.min(least, limit);
		current[column] = left;
		lowest = Math.min(lowest, left);
		otherBefore = other;
	}
	if (end < to.length) {
		current[end + 1] = limit;
	}
	return lowest;
}
