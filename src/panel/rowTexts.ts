// How the parts of a row read beside each other: a value and a name for each, and
// nothing said twice.

import { neverWritten, type Part } from "./parts.ts";
import type { WordRow } from "./rows.ts";

/** The row's values, one for each part; a part without a value is a dash when others have one. */
export function valueTexts({ parts }: WordRow): string[] {
	const isAlone = parts.every((part) => part.value === neverWritten);
	const isSaidAlready = parts.every((part) => part.label === neverWritten);
	return isAlone && !isSaidAlready
		? [neverWritten]
		: parts.map((part) => (part.value === neverWritten || isFiller(part, parts) ? "–" : part.value));
}

/** What lies in the gaps between variables is no news beside their values. */
function isFiller({ role }: Part, parts: readonly Part[]): boolean {
	return role === "padding" && parts.length > 1;
}

/** What the row's parts are; what is part of the same thing as its neighbour says only the rest: `here.x`, `.y`, `padding`. */
export function labelTexts({ parts }: WordRow): string[] {
	return parts.map(({ label, damage }, index) => {
		const shown = damage === undefined ? label : label.slice(0, -damage.length - 1);
		const owners = ownersOf(parts[index - 1]?.label ?? "");
		const [, owner] = /^padding of (.+)$/.exec(shown) ?? [];
		if (owner !== undefined) {
			return owners.includes(owner) ? "padding" : shown;
		}
		const common = owners.find((name) => shown.startsWith(name) && /^[.[]/.test(shown.slice(name.length)));
		return common === undefined ? shown : shown.slice(common.length);
	});
}

/** All that a named part belongs to, from the smallest on: of `path[1].to.x` these are `path[1].to`, `path[1]` and `path`. */
function ownersOf(label: string): string[] {
	const [, padded, named = ""] = /^(?:padding of (.+)|([A-Za-z_$][\w$:.[\]]*))/.exec(label) ?? [];
	const name = padded === undefined ? named : `${padded}.`;
	return [...name.matchAll(/[.[]/g)].map(({ index }) => name.slice(0, index)).reverse();
}
