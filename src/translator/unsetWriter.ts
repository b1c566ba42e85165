// Before a load in compiled code, for a run that looks for reads of bytes which
// nobody has set: whether the first or the last byte may be one. Such a load is for
// the reference engine, which decides; what it calls unset is always asked here,
// some other loads are too. In the part of the stack that the innermost call has,
// and below it, a byte counts that was written before that call or never; below rsp
// any, once a call has been made from there; elsewhere one that was never written,
// where that is not the kernel's zeros.

import { entryTableBits } from "../machine/entryTable.ts";
import { pageShift, pageSize } from "../machine/layout.ts";
import { redZone } from "../machine/unsetBytes.ts";
import type { AccessWidth, AccessWriter } from "./accessWriter.ts";
import type { Local } from "./code.ts";
import { callFields, fields } from "./context.ts";
import { rspOf } from "./frame.ts";
import { i32, i64 } from "./opcodes.ts";
import type { Surroundings } from "./surroundings.ts";

export class UnsetWriter {
	private readonly around: Surroundings;
	/** Of the table of entries in the arena. */
	private readonly table: number;
	private readonly accesses: AccessWriter;
	/** With an i32 on the stack: leaves the instruction to the reference engine when that is not 0. */
	private readonly leaveIf: () => void;

	constructor(around: Surroundings, table: number, accesses: AccessWriter, leaveIf: () => void) {
		this.around = around;
		this.table = table;
		this.accesses = accesses;
		this.leaveIf = leaveIf;
	}

	/** With the address (i64) of a load on the stack, which stays there. */
	test(width: AccessWidth): void {
		const { code } = this.around;
		const [address, page] = [code.temporary(i64), code.temporary(i32)];
		code.tee(address);
		const done = code.block();
		code.get(address);
		this.accesses.pushOutside(width / 8);
		code.branchIf(done);
		this.pushWordOf(address);
		code.tee(page);
		code.emit("i32.eqz");
		code.branchIf(done);
		const own = this.ownOf(address);
		const least = this.leastOf(own, page);
		this.pushIsBelow(address, own);
		this.pushIsOlder(address, page, 0, least);
		code.emit("i32.or");
		if (width > 8) {
			this.pushIsOlder(address, page, width / 8 - 1, least);
			code.emit("i32.or");
			code.get(address);
			code.emit("i32.wrap_i64");
			this.accesses.pushIsAcross(width / 8);
			code.emit("i32.or");
		}
		this.leaveIf();
		code.end();
	}

	/** Pushes what the table has of the page of an address. */
	private pushWordOf(address: Local): void {
		const { code } = this.around;
		code.get(address);
		code.emit("i32.wrap_i64");
		code.constant32(pageShift);
		code.emit("i32.shr_u");
		code.constant32(2);
		code.emit("i32.shl");
		code.access("i32.load", this.table);
	}

	/** Whether an address is the innermost call's or below it. */
	private ownOf(address: Local): Local {
		const { code, context, frame } = this.around;
		const own = code.temporary(i32);
		code.get(address);
		code.get(frame.call);
		code.access("i64.load", callFields.slot);
		code.emit("i64.lt_u");
		// A byte of the stack is one that rsp may be right behind.
		code.get(address);
		code.constant64(1n);
		code.emit("i64.add");
		context.pushLong(fields.lowest);
		code.emit("i64.sub");
		context.pushLong(fields.count);
		code.emit("i64.lt_u", "i32.and");
		code.set(own);
		return own;
	}

	/** The least entry of a byte that is set. */
	private leastOf(own: Local, page: Local): Local {
		const { code, frame } = this.around;
		const least = code.temporary(i64);
		code.get(frame.call);
		code.access("i64.load", callFields.steps);
		code.constant64(1n);
		code.emit("i64.or");
		code.get(page);
		code.constant32(entryTableBits.givenOut);
		code.emit("i32.and", "i64.extend_i32_u");
		code.get(own);
		code.emit("select");
		code.set(least);
		return least;
	}

	/** Pushes whether an address is below the red zone, or in it and a call may have been made from here. */
	private pushIsBelow(address: Local, own: Local): void {
		const { code, frame, entryBytes } = this.around;
		code.get(address);
		code.constant64(BigInt(redZone));
		code.emit("i64.add");
		code.get(rspOf(frame));
		code.emit("i64.lt_u");
		code.get(address);
		code.get(rspOf(frame));
		code.emit("i64.lt_u");
		code.get(frame.call);
		code.access("i64.load", entryBytes + callFields.steps);
		code.emit("i64.eqz", "i32.eqz", "i32.and", "i32.or");
		code.get(own);
		code.emit("i32.and");
	}

	/** Pushes whether the entry of the byte at a distance from an address is less than that. */
	private pushIsOlder(address: Local, page: Local, distance: number, least: Local): void {
		const { code } = this.around;
		code.get(address);
		code.emit("i32.wrap_i64");
		code.constant32(distance);
		code.emit("i32.add");
		code.constant32(pageSize - 1);
		code.emit("i32.and");
		code.get(page);
		code.constant32(entryTableBits.shift);
		code.emit("i32.shr_u");
		code.constant32(3);
		code.emit("i32.and", "i32.shr_u");
		code.constant32(3);
		code.emit("i32.shl");
		code.get(page);
		code.constant32(entryTableBits.place);
		code.emit("i32.and", "i32.add");
		code.access("i64.load", 0);
		code.get(least);
		code.emit("i64.lt_u");
	}
}
