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
			const piece = inner === undefined ? pieces[letter]?.(time, zone) : formatTime(inner, time, zone);
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

/** What each letter stands for (C17, section 7.27.3.5). */
const pieces: Readonly<Record<string, (time: CalendarTime, zone: string) => Piece>> = {
	a: ({ weekday }) => (weekdays[weekday] ?? "?").slice(0, 3),
	A: ({ weekday }) => weekdays[weekday] ?? "?",
	b: ({ month }) => (months[month] ?? "?").slice(0, 3),
	B: ({ month }) => months[month] ?? "?",
	C: (time) => two(Math.floor(fullYear(time) / 100)),
	d: ({ day }) => two(day),
	e: ({ day }) => blank(day),
	G: (time) => ({ number: isoWeek(time).year, width: 4, fill: "0" }),
	g: (time) => two(ofCentury(isoWeek(time).year)),
	H: ({ hour }) => two(hour),
	I: ({ hour }) => two(hour % 12 || 12),
	j: ({ yearday }) => ({ number: yearday + 1, width: 3, fill: "0" }),
	k: ({ hour }) => blank(hour),
	l: ({ hour }) => blank(hour % 12 || 12),
	m: ({ month }) => two(month + 1),
	M: ({ minute }) => two(minute),
	n: () => "\n",
	p: ({ hour }) => (hour >= 12 ? "PM" : "AM"),
	s: (time) => plain(secondsOf(time)),
	S: ({ second }) => two(second),
	t: () => "\t",
	u: ({ weekday }) => plain(weekday || 7),
	U: ({ yearday, weekday }) => two(Math.floor((yearday - weekday + 7) / 7)),
	V: (time) => two(isoWeek(time).week),
	w: ({ weekday }) => plain(weekday),
	W: ({ yearday, weekday }) => two(Math.floor((yearday - ((weekday + 6) % 7) + 7) / 7)),
	y: (time) => two(ofCentury(fullYear(time))),
	Y: (time) => plain(fullYear(time)),
	z: () => "+0000",
	Z: (_, zone) => zone,
	"%": () => "%",
};

function two(number: number): Piece {
	return { number, width: 2, fill: "0" };
}

function blank(number: number): Piece {
	return { number, width: 2, fill: " " };
}

function plain(number: number | bigint): Piece {
	return { number, width: 1, fill: "0" };
}

function fullYear({ year }: CalendarTime): number {
	return year + 1900;
}

function ofCentury(year: number): number {
	return ((year % 100) + 100) % 100;
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
