// One call of a library function: its arguments as the System V ABI passes them,
// and guarded access to the guest. Everything that the call changes is put down
// here first and done at the end, so a call that faults, or that must wait for
// input, leaves the guest as it was. A function that cannot go on throws an
// `Interruption`; only `callLibrary` catches it.

import { hex } from "../../isa/hex.ts";
import { joined } from "../byteStrings.ts";
import type { Fault, FaultKind } from "../fault.ts";
import { accessFault } from "../faults.ts";
import type { FileSystem, FilesView } from "../files/fileSystem.ts";
import type { Host } from "../host.ts";
import { Interruption } from "../interruption.ts";
import { writeValue } from "../littleEndian.ts";
import type { Machine } from "../machine.ts";
import { conventionInstead } from "./conventions.ts";
import type { LibraryState } from "./libraryState.ts";

/**
 * What a function returns: a number in rax, one of 128 bits in rdx and rax, what is in xmm0
 * and xmm1, a `long double` in st0, with the imaginary part of a complex one in st1; undefined for `void`; the end of the program with its status; or
 * nothing was done, and rax holds what it held.
 */
export type Result =
	| bigint
	| { readonly wide: bigint }
	| { readonly vectors: readonly bigint[] }
	| { readonly long: bigint; readonly imaginary?: bigint }
	| { readonly exit: number }
	| "untouched"
	| undefined;

/** An address that the program gave, and what it is for the program: `argument 2 (%s)`. */
export interface Pointer {
	readonly address: bigint;
	readonly role: string;
}

/** A range of memory. */
interface Range {
	readonly address: bigint;
	readonly length: number;
}

/** What a function has looked at of what it was given. */
class Given {
	/** Registers, by the bits of their numbers. */
	general = 0;
	vectors = 0;
	/** Arguments on the stack, the half of each that every argument has. */
	readonly words: Range[] = [];
	readonly texts: Range[] = [];
}

/** Registers of the first six integer arguments. */
const argumentRegisters = [7, 6, 2, 1, 8, 9];
const rsp = 4;

/** Bytes of a string that are looked at in one go. */
const stride = 256;

export class LibraryCall implements FilesView {
	readonly machine: Machine;
	/** The function's name as the program wrote it. */
	readonly name: string;
	state: LibraryState;
	files: FileSystem;
	readonly given = new Given();
	private readonly changes: (() => void)[] = [];

	constructor(machine: Machine, name: string) {
		this.machine = machine;
		this.name = name;
		this.state = machine.libraryState;
		this.files = machine.kernel.files;
	}

	get host(): Host {
		return this.machine.host;
	}

	/** Argument `index` (from 0) of the integer class, all 64 bits. */
	word(index: number): bigint {
		const register = argumentRegisters[index];
		if (register === undefined) {
			return this.stackWord(index - argumentRegisters.length);
		}
		this.given.general |= 1 << register;
		return this.machine.registers.read(register);
	}

	/** The `index`th word that the caller left on the stack for this call. */
	stackWord(index: number): bigint {
		const address = this.machine.registers.read(rsp) + 8n * BigInt(index + 1);
		this.given.words.push({ address, length: 4 });
		return this.number({ address, role: "an argument on the stack" }, 64);
	}

	/** The 80 bits of the `long double` that begins at the `index`th word on the stack. */
	stackLong(index: number): bigint {
		const address = this.machine.registers.read(rsp) + 8n * BigInt(index + 1);
		this.given.words.push({ address, length: 10 });
		const pointer = { address, role: "an argument on the stack" };
		return this.number(pointer, 64) | (this.number({ ...pointer, address: address + 8n }, 16) << 64n);
	}

	/** An argument of type `int`. */
	int(index: number): number {
		return Number(BigInt.asIntN(32, this.word(index)));
	}

	pointer(index: number, name: string): Pointer {
		return { address: this.word(index), role: `argument ${index + 1} (${name})` };
	}

	/** Exactly `length` bytes that the program may read. */
	bytes(pointer: Pointer, length: bigint): Uint8Array {
		const most = BigInt(this.machine.memory.size);
		const wanted = Number(length < most ? length : most);
		const bytes = this.machine.memory.peek(pointer.address, wanted);
		if (BigInt(bytes.length) < length) {
			this.refuse(pointer, "read", bytes.length);
		}
		this.machine.memory.noteRead(pointer.address, wanted);
		return bytes;
	}

	/** The little-endian number at a pointer, `width` bits wide. */
	number(pointer: Pointer, width: 8 | 16 | 32 | 64 | 128): bigint {
		return this.bytes(pointer, BigInt(width >> 3)).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
	}

	/** The bytes before the terminating zero, or the first `most` when there is none among them. */
	text(pointer: Pointer, most = Number.POSITIVE_INFINITY): Uint8Array {
		const parts: Uint8Array[] = [];
		for (let length = 0; length < most; length += stride) {
			const wanted = Math.min(stride, most - length);
			const part = this.machine.memory.peek(pointer.address + BigInt(length), wanted);
			const end = part.indexOf(0);
			if (end < 0 && part.length < wanted) {
				this.refuse(pointer, "read", length + part.length);
			}
			const read = { address: pointer.address + BigInt(length), length: end < 0 ? part.length : end + 1 };
			this.given.texts.push(read);
			this.machine.memory.noteRead(read.address, read.length);
			parts.push(end < 0 ? part : part.subarray(0, end));
			if (end >= 0) {
				break;
			}
		}
		const [first] = parts;
		return first && parts.length === 1 ? first : joined(parts);
	}

	/** Writes bytes where the program may write. */
	write(pointer: Pointer, bytes: Uint8Array): void {
		const { memory, registers, steps } = this.machine;
		const allowed = memory.writablePrefix(pointer.address, bytes.length);
		if (allowed < bytes.length) {
			this.refuse(pointer, "write", allowed);
		}
		const rip = Number(registers.rip);
		this.changes.push(() => memory.storeBytes(pointer.address, bytes, rip, steps));
	}

	/** The low `width` bits of a value, at most 128, least significant byte first. */
	writeNumber(pointer: Pointer, width: number, value: bigint): void {
		const bytes = new Uint8Array(16);
		writeValue(new DataView(bytes.buffer), 0, 128, value);
		this.write(pointer, bytes.subarray(0, width >> 3));
	}

	emit(stream: "stdout" | "stderr" | "console", bytes: Uint8Array): void {
		if (bytes.length > 0) {
			this.later(() => this.machine.emit({ step: this.machine.steps, stream, bytes }));
		}
	}

	/** The low 64 bits of vector register `index`. */
	vector(index: number): bigint {
		return BigInt.asUintN(64, this.wideVector(index));
	}

	/** All 128 bits of it. */
	wideVector(index: number): bigint {
		this.given.vectors |= 1 << index;
		return this.machine.registers.readXmm(index);
	}

	/** Ends the call where the real function would store vector registers on a stack that is not aligned. */
	requireAlignment(): void {
		const entry = this.machine.registers.read(rsp);
		if (entry % 16n !== 8n) {
			const message = `rsp was ${hex(entry + 8n)} at the call, which is no multiple of 16. The real function keeps vectors on the stack and faults. A function is called with rsp 8 below a multiple of 16: one push, or \`sub rsp, 8\`, makes up for that.`;
			this.fault("misaligned", message, { address: entry });
		}
	}

	/** The program's errno. */
	errorNumber(): number {
		const { errorAddress: address } = this.machine;
		return address === undefined
			? this.state.errorNumber
			: Number(BigInt.asIntN(32, this.number({ address, role: "errno" }, 32)));
	}

	setErrorNumber(number: number): void {
		const { errorAddress: address } = this.machine;
		if (address !== undefined) {
			this.writeNumber({ address, role: "errno" }, 32, BigInt(number));
		}
		this.state = { ...this.state, errorNumber: number };
	}

	/** Something to be done when the call has come to its end. */
	later(change: () => void): void {
		this.changes.push(change);
	}

	/** Ends the call with a fault. */
	fault(kind: FaultKind, message: string, more: Pick<Fault, "address" | "signal" | "status"> = {}): never {
		const { rip } = this.machine.registers;
		this.stop({ kind, rip, message, ...more });
	}

	/** Does everything that was put down. */
	finish(): void {
		for (const change of this.changes) {
			change();
		}
		this.machine.libraryState = this.state;
		if (this.machine.kernel.files !== this.files) {
			this.machine.kernel = { ...this.machine.kernel, files: this.files };
		}
	}

	private stop(fault: Fault): never {
		const { callIntoLibrary } = this.machine;
		throw new Interruption({
			kind: "fault",
			fault: { ...fault, callSite: callIntoLibrary, message: `${this.name}: ${fault.message}` },
		});
	}

	private refuse({ address, role }: Pointer, kind: "read" | "write", reached: number): never {
		const at = BigInt.asUintN(64, address + BigInt(reached));
		const fault = accessFault(this.machine, { kind, address: at, length: 1 });
		const where = reached === 0 ? "which" : `and ${hex(at)}, ${reached} bytes on,`;
		const advice = reached === 0 && role.startsWith("argument 1 ") ? conventionInstead(this.machine) : "";
		this.stop({
			...fault,
			message: `${role} points to ${hex(address)}, ${where} ${trouble(fault.kind, at)}.${advice}`,
		});
	}
}

function trouble(kind: FaultKind, address: bigint): string {
	switch (kind) {
		case "read-only":
			return "may be read but not written";
		case "stack-overflow":
			return "is on the guard page below the stack: the stack is full";
		case "non-canonical":
		case "out-of-arena":
			return "is no address of this machine's memory";
		default:
			return address === 0n ? "is the null pointer" : "is not mapped";
	}
}
