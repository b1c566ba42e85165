// strftime's conversions in the "C" locale, with glibc's flags and widths
// (strftime(3)). Moments are in UTC.

import { type CalendarTime, secondsOf } from "./calendar.ts";

export const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
export const months = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];

/** A number with what fills it to its width, or a text. */
type Piece = string | { readonly number: number | bigint; readonly width: number; readonly fill: "0" | " " };

/** Conversions that stand for others. */
export const composed: Readonly<Record<string, string>> = {
	c: "%a %b %e %H:%M:%S %Y",
	D: "%m/%d/%y",
	F: "%Y-%m-%d",
	h: "%b",
	P: "%p",
	r: "%I:%M:%S %p",
	R: "%H:%M",
	T: "%H:%M:%S",
	x: "%m/%d/%y",
	X: "%H:%M:%S",
};

/** A moment as `format` says; a conversion that does not exist stays as it is written. */
export function formatTime(format: string, time: CalendarTime, zone: string): string {
	return format.replace(
		/%([_\-0^#+]*)(\d*)[EO]?([a-zA-Z%])/g,
		(whole, flags: string, width: string, letter: string) => {
			const inner = composed[letter];
			const piece = inner === undefined ? pieceOf(letter, time, zone) : formatTime(inner, time, zone);
			return piece === undefined ? whole : filled(piece, flags, Number(width), letter);
		},
	);
}

function filled(piece: Piece, flags: string, width: number, letter: string): string {
	const asked = [...flags].findLast((flag) => "_-0+".includes(flag));
	const fill = asked === "_" ? " " : asked === "0" || asked === "+" ? "0" : undefined;
	if (typeof piece === "string") {
		return casedAs(piece, flags, letter).padStart(width, fill ?? " ");
	}
	const digits = String(piece.number < 0 ? -piece.number : piece.number);
	const sign = piece.number < 0 ? "-" : "";
	if (asked === "-") {
		return (sign + digits).padStart(width);
	}
	const least = Math.max(width, piece.width);
	return (fill ?? piece.fill) === "0"
		? sign + digits.padStart(least - sign.length, "0")
		: (sign + digits).padStart(least);
}

function casedAs(text: string, flags: string, letter: string): string {
	const isLower = letter === "P" || (flags.includes("#") && (letter === "p" || letter === "Z"));
	return isLower ? text.toLowerCase() : /[\^#]/.test(flags) ? text.toUpperCase() : text;
}

function pieceOf(letter: string, time: CalendarTime, zone: string): Piece | undefined {
	const { second, minute, hour, day, month, weekday, yearday } = time;
	const year = time.year + 1900;
	const two = (number: number): Piece => ({ number, width: 2, fill: "0" });
	const blank = (number: number): Piece => ({ number, width: 2, fill: " " });
	const hour12 = hour % 12 === 0 ? 12 : hour % 12;
	switch (letter) {
		case "a":
			return (weekdays[weekday] ?? "?").slice(0, 3);
		case "A":
			return weekdays[weekday] ?? "?";
		case "b":
			return (months[month] ?? "?").slice(0, 3);
		case "B":
			return months[month] ?? "?";
		case "C":
			return two(Math.floor(year / 100));
		case "d":
			return two(day);
		case "e":
			return blank(day);
		case "G":
			return { number: isoWeek(time).year, width: 4, fill: "0" };
		case "g":
			return two(((isoWeek(time).year % 100) + 100) % 100);
		case "H":
			return two(hour);
		case "I":
			return two(hour12);
		case "j":
			return { number: yearday + 1, width: 3, fill: "0" };
		case "k":
			return blank(hour);
		case "l":
			return blank(hour12);
		case "m":
			return two(month + 1);
		case "M":
			return two(minute);
		case "n":
			return "\n";
		case "p":
			return hour >= 12 ? "PM" : "AM";
		case "s":
			return { number: secondsOf(time), width: 1, fill: "0" };
		case "S":
			return two(second);
		case "t":
			return "\t";
		case "u":
			return { number: weekday === 0 ? 7 : weekday, width: 1, fill: "0" };
		case "U":
			return two(Math.floor((yearday - weekday + 7) / 7));
		case "V":
			return two(isoWeek(time).week);
		case "w":
			return { number: weekday, width: 1, fill: "0" };
		case "W":
			return two(Math.floor((yearday - ((weekday + 6) % 7) + 7) / 7));
		case "y":
			return two(((year % 100) + 100) % 100);
		case "Y":
			return { number: year, width: 1, fill: "0" };
		case "z":
			return "+0000";
		case "Z":
			return zone;
		case "%":
			return "%";
		default:
			return undefined;
	}
}

/** The week of ISO 8601, which begins on Monday and belongs to the year in which its Thursday lies. */
function isoWeek({ year, yearday, weekday }: CalendarTime): { readonly year: number; readonly week: number } {
	const full = year + 1900;
	const thursday = yearday - ((weekday + 6) % 7) + 3;
	if (thursday < 0) {
		return { year: full - 1, week: Math.floor((thursday + daysIn(full - 1)) / 7) + 1 };
	}
	return thursday >= daysIn(full) ? { year: full + 1, week: 1 } : { year: full, week: Math.floor(thursday / 7) + 1 };
}

function daysIn(year: number): number {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365;
}
