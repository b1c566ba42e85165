// strptime in the "C" locale, as glibc has it: what each conversion takes of a text,
// and which fields follow from others in the end. Fields that a format does not
// name stay as they are. Moments are in UTC.

import { type CalendarTime, calendarOf, secondsOf } from "./calendar.ts";
import { composed, months, weekdays } from "./timeText.ts";

type Field = keyof CalendarTime;

/** What a text told; the fields that were read stay set where it did not match to its end. */
export interface ReadTime {
	readonly fields: Partial<CalendarTime>;
	/** Seconds east of UTC, from `%z`. */
	readonly offset?: number;
	/** Characters that were taken; undefined where the text is another than the format says. */
	readonly length?: number;
}

/** Reads a text as `format` says; `before` are the fields that there are already. */
export function readTime(text: string, format: string, before: CalendarTime): ReadTime {
	const reader = new TimeReader(text);
	const isWhole = reader.read(format);
	if (isWhole) {
		reader.complete(before);
	}
	return { fields: reader.fields, offset: reader.offset, length: isWhole ? reader.at : undefined };
}

/** Conversions to one number: its field, its range, and its most digits. */
const numbers: Readonly<Record<string, readonly [Field | undefined, number, number, number]>> = {
	d: ["day", 1, 31, 2],
	e: ["day", 1, 31, 2],
	H: ["hour", 0, 23, 2],
	k: ["hour", 0, 23, 2],
	M: ["minute", 0, 59, 2],
	S: ["second", 0, 61, 2],
	w: ["weekday", 0, 6, 1],
	g: [undefined, 0, 99, 2],
	G: [undefined, 0, 9999, 4],
	U: [undefined, 0, 53, 2],
	V: [undefined, 0, 53, 2],
	W: [undefined, 0, 53, 2],
};

class TimeReader {
	readonly fields: { -readonly [Name in Field]?: number } = {};
	offset?: number;
	at = 0;
	private readonly text: string;
	private isHalfDay = false;
	private isAfternoon = false;
	private century?: number;
	/** The year was told by its last two digits. */
	private isShortYear = false;
	/** Something was read that the days of the week and of the year follow from. */
	private hasDate = false;

	constructor(text: string) {
		this.text = text;
	}

	/** False where the text does not match. */
	read(format: string): boolean {
		const parts = format.match(/%[-_0^#]*\d*[EO]?[\s\S]|[\s\S]/g) ?? [];
		return parts.every((part) =>
			/^\s/.test(part)
				? this.skip(/\s*/y)
				: part.startsWith("%") && part.length > 1
					? this.convert(part.slice(-1))
					: this.skip(part),
		);
	}

	/** Sets what follows from the rest. */
	complete(before: CalendarTime): void {
		const { fields } = this;
		if (this.isHalfDay && this.isAfternoon) {
			fields.hour = (fields.hour ?? 0) + 12;
		}
		if (this.century !== undefined) {
			const year = this.isShortYear ? (fields.year ?? 0) % 100 : 0;
			fields.year = year + (this.century - 19) * 100;
		}
		if (!this.hasDate) {
			return;
		}
		const { yearday } = fields;
		if (
			yearday !== undefined &&
			fields.weekday === undefined &&
			(fields.month === undefined || fields.day === undefined)
		) {
			const { month, day } = this.dateOf({ ...before, ...fields, month: 0, day: yearday + 1 });
			fields.month ??= month;
			fields.day ??= day;
		}
		const date = this.dateOf({ ...before, ...fields });
		fields.weekday ??= date.weekday;
		fields.yearday ??= date.yearday;
	}

	private dateOf(time: CalendarTime): CalendarTime {
		return calendarOf(secondsOf({ ...time, hour: 0, minute: 0, second: 0 }));
	}

	private convert(letter: string): boolean {
		const inner = letter === "P" ? undefined : composed[letter];
		const plain = numbers[letter];
		if (inner !== undefined) {
			return this.read(inner);
		}
		if (plain) {
			const [field, least, most, digits] = plain;
			this.isHalfDay &&= field !== "hour";
			this.hasDate ||= field === "day";
			return this.number(least, most, digits, (value) => field && this.set(field, value));
		}
		return this.convertOther(letter);
	}

	private convertOther(letter: string): boolean {
		switch (letter) {
			case "%":
				return this.skip("%");
			case "n":
			case "t":
				return this.skip(/\s*/y);
			case "a":
			case "A":
				return this.name(weekdays, (index) => this.set("weekday", index));
			case "b":
			case "B":
				return this.name(months, (index) => this.setDate("month", index));
			case "C":
				return this.number(0, 99, 2, (value) => {
					this.century = value;
					this.hasDate = true;
				});
			case "I":
			case "l":
				this.isHalfDay = true;
				return this.number(1, 12, 2, (value) => this.set("hour", value % 12));
			case "j":
				return this.number(1, 366, 3, (value) => this.set("yearday", value - 1));
			case "m":
				return this.number(1, 12, 2, (value) => this.setDate("month", value - 1));
			case "p":
				return this.name(["AM", "PM"], (index) => {
					this.isAfternoon = index === 1;
				});
			case "s":
				return this.skip(/\d+/y, (digits) => Object.assign(this.fields, calendarOf(BigInt(digits))));
			case "u":
				return this.number(1, 7, 1, (value) => this.set("weekday", value % 7));
			case "y":
				this.isShortYear = true;
				return this.number(0, 99, 2, (value) => this.setDate("year", value >= 69 ? value : value + 100));
			case "Y":
				this.isShortYear = false;
				return this.number(0, 9999, 4, (value) => this.setDate("year", value - 1900));
			case "z":
				return this.skip(/ *(?:Z|[+-]\d\d(?::?[0-5]\d)?)/y, (zone) => {
					const [, sign, hours = "0", minutes = "0"] = /([+-])(\d\d):?(\d\d)?/.exec(zone) ?? [];
					this.offset = (sign === "-" ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
				});
			// glibc takes nothing of the text for the name of a zone.
			case "Z":
				return true;
			default:
				return false;
		}
	}

	private set(field: Field, value: number): void {
		this.fields[field] = value;
	}

	private setDate(field: Field, value: number): void {
		this.set(field, value);
		this.hasDate = true;
	}

	/** Digits are taken as long as the number can stay in its range. */
	private number(least: number, most: number, digits: number, act: (value: number) => void): boolean {
		this.skip(/ */y);
		let value = Number.NaN;
		for (let left = digits; left > 0 && /\d/.test(this.text[this.at] ?? ""); left -= 1) {
			const next = (value || 0) * 10 + Number(this.text[this.at]);
			if (!Number.isNaN(value) && value * 10 > most) {
				break;
			}
			value = next;
			this.at += 1;
		}
		const isInside = value >= least && value <= most;
		if (isInside) {
			act(value);
		}
		return isInside;
	}

	/** A name or its first three letters, in letters of any case. */
	private name(names: readonly string[], act: (index: number) => void): boolean {
		const rest = this.text.slice(this.at, this.at + 10).toLowerCase();
		const fits = (length: number) => names.findIndex((name) => rest.startsWith(name.slice(0, length).toLowerCase()));
		const whole = fits(10);
		const index = whole >= 0 ? whole : fits(3);
		if (index < 0) {
			return false;
		}
		this.at += whole >= 0 ? (names[index] ?? "").length : 3;
		act(index);
		return true;
	}

	private skip(wanted: RegExp | string, act?: (found: string) => void): boolean {
		if (typeof wanted === "string") {
			const isHere = this.text.startsWith(wanted, this.at);
			this.at += isHere ? wanted.length : 0;
			return isHere;
		}
		wanted.lastIndex = this.at;
		const [found] = wanted.exec(this.text) ?? [];
		if (found === undefined) {
			return false;
		}
		this.at += found.length;
		act?.(found);
		return true;
	}
}
