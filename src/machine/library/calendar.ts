// Moments as calendars have them. The zone is UTC, where a day has 86,400
// seconds, so that all follows from the number of a day.

/** The fields of `struct tm` as numbers, in the order that they lie in; the year counts from 1900, the month from 0. */
export interface CalendarTime {
	readonly second: number;
	readonly minute: number;
	readonly hour: number;
	readonly day: number;
	readonly month: number;
	readonly year: number;
	readonly weekday: number;
	readonly yearday: number;
	readonly daylight: number;
}

const secondsOfDay = 86_400n;

/** The moment that is so many seconds from the beginning of 1970. */
export function calendarOf(seconds: bigint): CalendarTime {
	const inDay = Number(((seconds % secondsOfDay) + secondsOfDay) % secondsOfDay);
	const dayNumber = Number((seconds - BigInt(inDay)) / secondsOfDay);
	const { year, month, day } = dateOf(dayNumber);
	return {
		second: inDay % 60,
		minute: Math.floor(inDay / 60) % 60,
		hour: Math.floor(inDay / 3600),
		day,
		month,
		year: year - 1900,
		weekday: (((dayNumber + 4) % 7) + 7) % 7,
		yearday: dayNumber - dayOf(year, 0),
		daylight: 0,
	};
}

/** The opposite; months and all smaller fields may be out of their ranges, the days of the week and of the year do not count. */
export function secondsOf({ second, minute, hour, day, month, year }: CalendarTime): bigint {
	const months = (year + 1900) * 12 + month;
	const days = dayOf(Math.floor(months / 12), ((months % 12) + 12) % 12) + day - 1;
	return BigInt(days) * secondsOfDay + BigInt(hour * 3600 + minute * 60 + second);
}

/** The number of the first day of a month, from that of 1970-01-01, in the calendar of Gregory. */
function dayOf(year: number, month: number): number {
	// Years that begin in March have their odd day at the end.
	const march = month < 2 ? year - 1 : year;
	const leaps = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
	return march * 365 + leaps + Math.floor((153 * ((month + 10) % 12) + 2) / 5) - 719_468;
}

function dateOf(dayNumber: number): { readonly year: number; readonly month: number; readonly day: number } {
	let year = Math.floor(dayNumber / 365.2425) + 1970;
	while (dayOf(year, 0) > dayNumber) {
		year -= 1;
	}
	while (dayOf(year + 1, 0) <= dayNumber) {
		year += 1;
	}
	let month = 11;
	while (dayOf(year, month) > dayNumber) {
		month -= 1;
	}
	return { year, month, day: dayNumber - dayOf(year, month) + 1 };
}
