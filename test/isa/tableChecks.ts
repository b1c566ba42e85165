// What is wrong in a row that follows the table's notation: an operand that the
// encoding has no field for, a field without an operand, immediates that the two
// columns give differently.

import type { Place, Row } from "../../src/isa/row.ts";

/** Throws an Error that says what is wrong. */
export function checkRow({ places, encoding, opcode, widths }: Row): void {
	checkPlaces(places, encoding, widths);
	checkImmediates(opcode, places, widths);
}

/** Every bit field of the encoding has exactly one operand, and every operand a place. */
function checkPlaces(places: readonly Place[], { filled, modrm, map }: Row["encoding"], widths: Row["widths"]): void {
	const count = (kind: Place["kind"]) =>
		places.filter((place) => place.kind === kind || (place.kind === "both" && (kind === "reg" || kind === "rm")))
			.length;
	const wanted = [
		["reg", modrm?.kind === "register" && count("reg") > 0 ? 1 : 0],
		["rm", modrm?.kind === "register" || modrm?.kind === "digit" ? 1 : 0],
		["opcode", filled === "register" ? 1 : 0],
		["vex", map.startsWith("VEX") ? Math.min(count("vex"), 1) : 0],
	] as const;
	for (const [kind, number] of wanted) {
		if (count(kind) !== number) {
			throw new Error(`${count(kind)} operands in the ${kind} field instead of ${number}`);
		}
	}
	const usesRowWidth = places.some(
		(place) => place.kind === "accumulator" || place.kind === "both" || ("width" in place && place.width === "row"),
	);
	if (usesRowWidth && widths.length === 0) {
		throw new Error("an operand has the row's width, but the row has none");
	}
	if (filled === "width" && !widths.includes(8)) {
		throw new Error("+w in a row without the width 8");
	}
}

const immediateToken = /^(i[bwdzo]|c[bd])$/;

/** The immediates named in the opcode column (`ib`, `cd`) are those of the operands. */
function checkImmediates(opcode: string, places: readonly Place[], widths: Row["widths"]): void {
	const written = opcode.split(" ").filter((token) => immediateToken.test(token));
	const derived = places.flatMap((place) => immediateTokenOf(place, widths) ?? []);
	if (written.join(" ") !== derived.join(" ")) {
		throw new Error(`the opcode has immediates "${written.join(" ")}", the operands "${derived.join(" ")}"`);
	}
}

function immediateTokenOf(place: Place, widths: Row["widths"]): string | undefined {
	switch (place.kind) {
		case "relative":
			return place.width === 8 ? "cb" : "cd";
		case "offset":
			return "io";
		case "immediate": {
			const width = place.width === "row" && widths.length === 1 ? widths[0] : place.width;
			return {
				8: "ib",
				16: "iw",
				32: "id",
				64: place.width === "row" ? "id" : "io",
				80: undefined,
				128: undefined,
				row: "iz",
			}[width ?? "row"];
		}
		default:
			return undefined;
	}
}
