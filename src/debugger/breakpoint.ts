// What is asked for when a breakpoint is set, and what is answered.

import type { Span } from "../assembler/source.ts";
import type { WatchAccess } from "../machine/watches.ts";
import type { DataPlace } from "./dataPlace.ts";
import type { CheckName } from "./finding.ts";

interface Rules {
	/** An expression: the breakpoint holds where it is not 0. */
	readonly condition?: string;
	/** `5` and `==5`: the fifth time; `>=6`, `>2`, `<3`, `<=3`, `!=4`, `%3==0`: as written. */
	readonly hitCondition?: string;
	/** Printed instead of stopping, with `{expression}` replaced by its value. */
	readonly logMessage?: string;
}

export interface SourceBreakpointRequest extends Rules {
	/** 0-based line. */
	readonly line: number;
	/** 0-based offset in the line, for one statement of several; without it all of them are meant. */
	readonly column?: number;
}

export interface FunctionBreakpointRequest extends Rules {
	/** A label, `*0x401000`, or a pattern with `*` and `?`. */
	readonly name: string;
}

export interface InstructionBreakpointRequest extends Rules {
	readonly address: bigint;
}

export interface DataBreakpointRequest extends Omit<Rules, "logMessage"> {
	readonly place: DataPlace;
	readonly access: WatchAccess;
}

/** The answer for one request. */
export interface Breakpoint {
	/** Unique in the session; the same request set again keeps it. */
	readonly id: number;
	readonly verified: boolean;
	/** The first instruction it stops at. */
	readonly address?: bigint;
	/** The statement there, which may be on a later line than was asked for. */
	readonly span?: Span;
	/** Why it is not verified, or what is unusual about it. */
	readonly message?: string;
}

/** What a log point has to say. */
export interface LogRecord {
	readonly text: string;
	readonly step: number;
	readonly span?: Span;
}

/** What a data breakpoint on a value would watch. */
export interface DataBreakpointInfo {
	readonly place: DataPlace;
	/** `count (8 bytes at 0x402000)`. */
	readonly description: string;
	readonly accesses: readonly WatchAccess[];
}

export type ExceptionFilter = "fault" | CheckName;
