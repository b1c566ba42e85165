// Raw memory and disassembly, by the rules that VS Code's memory editor and
// disassembly view need: short reads always say what is unreadable, rows are
// exactly as many as asked for, and offsets beyond the address space are no errors.

import type { DebugProtocol } from "@vscode/debugprotocol";
import type { DisassemblyRow } from "../debugger/disassembly.ts";
import type { Context } from "./context.ts";
import { badArgument, editError } from "./errors.ts";
import { fromBase64, hex, parseAddress, toBase64, top } from "./hex.ts";
import { type Handlers, handler } from "./requests.ts";
import { boolean, integer, members, optional, string } from "./shapes.ts";

type Names = "readMemory" | "writeMemory" | "disassemble";

/** More than any view asks for in one go. */
const mostBytes = 16 * 1024 * 1024;
const mostRows = 20_000;
const lastAddress = top - 1n;

export function memoryHandlers(context: Context): Handlers<Names> {
	return {
		readMemory: handler(
			members({ memoryReference: string, offset: optional(integer()), count: integer(0, mostBytes) }),
			({ memoryReference, offset = 0, count }) => {
				const address = clamped(parseAddress(memoryReference, "memoryReference") + BigInt(offset));
				if (offset >= 0) {
					context.motion.memory.add(memoryReference, offset + count);
				}
				const { bytes, unreadable } = context.debuggee.debugger.readMemory(address, count);
				return {
					address: hex(address),
					data: toBase64(bytes),
					...(bytes.length < count && { unreadableBytes: unreadable }),
				};
			},
		),
		writeMemory: handler(
			members({
				memoryReference: string,
				offset: optional(integer()),
				data: string,
				allowPartial: optional(boolean),
			}),
			({ memoryReference, offset = 0, data, allowPartial }, { afterwards }) => {
				const address = parseAddress(memoryReference, "memoryReference") + BigInt(offset);
				const given = fromBase64(data);
				if (!given) {
					throw badArgument("data", "base64", data);
				}
				const bytes = allowPartial ? mappedPart(context, address, given) : given;
				const refusal = writeRefusal(context, address, bytes);
				if (refusal !== undefined) {
					throw editError(refusal);
				}
				afterwards(() => {
					context.motion.edited(false);
					context.motion.memory.announce(address, bytes.length);
				});
				return { offset: 0, bytesWritten: bytes.length };
			},
		),
		disassemble: handler(
			members({
				memoryReference: string,
				offset: optional(integer()),
				instructionOffset: optional(integer()),
				instructionCount: integer(0, mostRows),
				resolveSymbols: optional(boolean),
			}),
			({ memoryReference, offset = 0, instructionOffset = 0, instructionCount, resolveSymbols = true }) => {
				const address = codeAddress(context, memoryReference) + BigInt(offset);
				const rows = context.debuggee.debugger.disassemble(address, instructionOffset, instructionCount);
				return { instructions: rows.map((row) => describeRow(context, row, resolveSymbols)) };
			},
		),
	};
}

/** The bytes up to the first whose place is not there; all of them where not even the first one's is, to be refused. */
function mappedPart({ debuggee }: Context, address: bigint, bytes: Uint8Array): Uint8Array {
	const isAddress = address >= 0n && address <= lastAddress;
	const count = isAddress ? debuggee.debugger.readMemory(address, bytes.length).bytes.length : 0;
	return count === 0 ? bytes : bytes.subarray(0, count);
}

function writeRefusal(context: Context, address: bigint, bytes: Uint8Array): string | undefined {
	if (address < 0n || address > lastAddress) {
		return `${address} is not an address`;
	}
	return bytes.length === 0 ? undefined : context.stopped.writeMemory(address, bytes);
}

/**
 * A client that scrolls on from the last row may be beyond the last address. Older VS Codes send an
 * empty reference when the view opens before a frame has the focus.
 */
function codeAddress({ debuggee }: Context, reference: string): bigint {
	return reference === ""
		? debuggee.timeline.state.registers.rip
		: parseAddress(reference, "memoryReference", 2n * top);
}

function clamped(address: bigint): bigint {
	if (address < 0n) {
		return 0n;
	}
	return address > lastAddress ? lastAddress : address;
}

function describeRow(
	{ debuggee }: Context,
	{ address, bytes, text, symbol, span, valid }: DisassemblyRow,
	withSymbols: boolean,
): DebugProtocol.DisassembledInstruction {
	const { sources } = debuggee;
	return {
		address: hex(address),
		instruction: text,
		...(bytes.length > 0 && { instructionBytes: spaced(bytes) }),
		...(withSymbols && symbol !== undefined && { symbol }),
		...(span && { location: sources.describe(span.source), ...sources.range(span) }),
		...(!valid && { presentationHint: "invalid" as const }),
	};
}

function spaced(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
