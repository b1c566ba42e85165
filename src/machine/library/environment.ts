// The environment's variables (man 7 environ): texts `name=value`, found through a
// list of their addresses that ends with 0. In a program that uses `environ`, or
// changes the environment, that variable says where the list is; in others it
// stays where the kernel has put it.

import { bytesOf, textOf } from "../byteStrings.ts";
import { errorNumbers } from "./errorNumbers.ts";
import { allocate } from "./heap.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const environmentFunctions = {
	getenv: (call) => {
		const name = nameAt(call);
		const found = variables(call).find(({ text }) => text.startsWith(`${name}=`));
		return found ? found.address + BigInt(name.length + 1) : 0n;
	},
	/** `(name, value, whether an old value is replaced)` */
	__setenv: (call) => {
		const name = nameAt(call);
		if (name === "" || name.includes("=")) {
			return refuse(call);
		}
		const isThere = variables(call).some(({ text }) => text.startsWith(`${name}=`));
		if (!isThere || call.int(2) !== 0) {
			const text = bytesOf(`${name}=${textOf(call.text(call.pointer(1, "value")))}\0`);
			const address = allocate(call, BigInt(text.length));
			call.write({ address, role: "the variable" }, text);
			replace(call, name, address);
		}
		return 0n;
	},
	/** The text itself becomes a part of the environment; without a `=` it takes a variable away. */
	__putenv: (call) => {
		const text = textOf(call.text(call.pointer(0, "string")));
		const [name = ""] = text.split("=");
		replace(call, name, text.includes("=") ? call.word(0) : undefined);
		return 0n;
	},
	__unsetenv: (call) => {
		const name = nameAt(call);
		if (name === "" || name.includes("=")) {
			return refuse(call);
		}
		replace(call, name, undefined);
		return 0n;
	},
} satisfies Record<string, LibraryFunction>;

interface Variable {
	readonly address: bigint;
	readonly text: string;
}

const role = "the environment";

function nameAt(call: LibraryCall): string {
	return textOf(call.text(call.pointer(0, "name")));
}

function variables(call: LibraryCall): readonly Variable[] {
	const word = (address: bigint) => call.number({ address, role }, 64);
	const found: Variable[] = [];
	const start = listAddress(call);
	for (let place = start; start !== 0n && word(place) !== 0n; place += 8n) {
		const address = word(place);
		found.push({ address, text: textOf(call.text({ address, role })) });
	}
	return found;
}

function listAddress(call: LibraryCall): bigint {
	const { environmentAddress: address, firstEnvironment } = call.machine;
	return address === undefined ? firstEnvironment : call.number({ address, role }, 64);
}

/** Puts a variable in the place of the one with its name, or behind all others, or nothing in its place: in a new list. */
function replace(call: LibraryCall, name: string, address: bigint | undefined): void {
	const all = variables(call);
	const index = all.findIndex(({ text }) => text.startsWith(`${name}=`));
	const before = all.map((variable) => variable.address);
	const place = index < 0 ? before.length : index;
	const after = before.toSpliced(place, index < 0 ? 0 : 1, ...(address === undefined ? [] : [address]));
	const list = allocate(call, BigInt(8 * (after.length + 1)));
	call.write({ address: list, role }, new Uint8Array(BigUint64Array.from([...after, 0n]).buffer));
	call.writeNumber({ address: call.machine.environmentAddress ?? 0n, role }, 64, list);
}

function refuse(call: LibraryCall): bigint {
	call.setErrorNumber(errorNumbers.invalid);
	return 0xffff_ffffn;
}
