// time.h's calendar. The functions that give texts and records of their own are
// code of the guest (assembler/calendarCode.ts), over these.

import { bytesOf, textOf } from "../byteStrings.ts";
import { type CalendarTime, calendarOf, secondsOf } from "./calendar.ts";
import { errorNumbers } from "./errorNumbers.ts";
import type { LibraryCall, Pointer, Result } from "./libraryCall.ts";
import { readTime } from "./timeReader.ts";
import { formatTime } from "./timeText.ts";

type LibraryFunction = (call: LibraryCall) => Result;

/** `tm_gmtoff` lies behind the nine numbers and a gap. */
const offsetOfZone = 40n;

export const calendarFunctions = {
	/** What gmtime_r does but for the zone's name. */
	__break_time: (call) => {
		const seconds = BigInt.asIntN(64, call.number(call.pointer(0, "timep"), 64));
		const time = calendarOf(seconds);
		if (BigInt(time.year) !== BigInt.asIntN(32, BigInt(time.year))) {
			call.setErrorNumber(errorNumbers.overflow);
			return 0n;
		}
		store(call, call.pointer(1, "result"), time);
		return call.word(1);
	},
	/** What mktime does but for the zone's name: fields out of their ranges are brought into them. */
	__make_time: (call) => {
		const pointer = call.pointer(0, "tm");
		const seconds = secondsOf(load(call, pointer));
		store(call, pointer, calendarOf(seconds));
		return seconds;
	},
	/** asctime_r with the size of the buffer. */
	__asctime: (call) => {
		const text = `${formatTime("%c", load(call, call.pointer(0, "tm")), "")}\n\0`;
		if (text.length > call.int(2)) {
			call.setErrorNumber(errorNumbers.overflow);
			return 0n;
		}
		call.write(call.pointer(1, "buf"), bytesOf(text));
		return call.word(1);
	},
	strftime: (call) => {
		const pointer = call.pointer(3, "tm");
		const format = textOf(call.text(call.pointer(2, "format")));
		const text = formatTime(format, load(call, pointer), /%[_\-0^#]*\d*Z/.test(format) ? zoneName(call, pointer) : "");
		if (BigInt(text.length) >= call.word(1)) {
			return 0n;
		}
		call.write(call.pointer(0, "s"), bytesOf(`${text}\0`));
		return BigInt(text.length);
	},
	strptime: (call) => {
		const pointer = call.pointer(2, "tm");
		const text = textOf(call.text(call.pointer(0, "s")));
		const read = readTime(text, textOf(call.text(call.pointer(1, "format"))), load(call, pointer));
		for (const [index, name] of fieldNames.entries()) {
			const value = read.fields[name];
			if (value !== undefined) {
				call.writeNumber({ ...pointer, address: pointer.address + BigInt(4 * index) }, 32, BigInt(value));
			}
		}
		if (read.offset !== undefined) {
			call.writeNumber({ ...pointer, address: pointer.address + offsetOfZone }, 64, BigInt(read.offset));
		}
		return read.length === undefined ? 0n : call.word(0) + BigInt(read.length);
	},
} satisfies Record<string, LibraryFunction>;

const fieldNames = ["second", "minute", "hour", "day", "month", "year", "weekday", "yearday", "daylight"] as const;

function load(call: LibraryCall, pointer: Pointer): CalendarTime {
	const field = (index: number) =>
		Number(BigInt.asIntN(32, call.number({ ...pointer, address: pointer.address + BigInt(4 * index) }, 32)));
	return {
		second: field(0),
		minute: field(1),
		hour: field(2),
		day: field(3),
		month: field(4),
		year: field(5),
		weekday: field(6),
		yearday: field(7),
		daylight: field(8),
	};
}

function store(call: LibraryCall, pointer: Pointer, time: CalendarTime): void {
	for (const [index, name] of fieldNames.entries()) {
		call.writeNumber({ ...pointer, address: pointer.address + BigInt(4 * index) }, 32, BigInt(time[name]));
	}
	call.writeNumber({ ...pointer, address: pointer.address + offsetOfZone }, 64, 0n);
}

/** What `tm_zone` points to; glibc takes an empty name where it points nowhere. */
function zoneName(call: LibraryCall, { address, role }: Pointer): string {
	const name = call.number({ address: address + offsetOfZone + 8n, role }, 64);
	return name === 0n ? "" : textOf(call.text({ address: name, role: "the name of the zone" }));
}
