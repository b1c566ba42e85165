// The simulated file system: what it holds against plain arrays, its system calls
// against what Linux returns for the same arguments, and what is left outside.

import assert from "node:assert/strict";
import { changesOf, type FileChange } from "../../src/machine/files/changes.ts";
import {
	bytesAt,
	type Content,
	emptyContent,
	mostBytes,
	ownContentBytes,
	resized,
	withBytes,
} from "../../src/machine/files/content.ts";
import { createMachine, type Machine } from "../../src/machine/machine.ts";
import type { MachineOptions } from "../../src/machine/options.ts";
import { fixedHost, programOf } from "./programs.ts";

const data = { name: ".data", address: 0x402000n, size: 8192, bytes: new Uint8Array(16), write: true, execute: false };
const buffer = 0x402000n;
const names = 0x403000n;
const files = { "/home/notes.txt": "one\ntwo\n", "/home/sub/deep.txt": "x" };

const number = {
	read: 0n,
	write: 1n,
	open: 2n,
	close: 3n,
	stat: 4n,
	fstat: 5n,
	lseek: 8n,
	mmap: 9n,
	ioctl: 16n,
	pread: 17n,
	pwrite: 18n,
	readv: 19n,
	writev: 20n,
	access: 21n,
	pipe: 22n,
	dup: 32n,
	fork: 57n,
	execve: 59n,
	wait4: 61n,
	dup2: 33n,
	fcntl: 72n,
	truncate: 76n,
	ftruncate: 77n,
	getcwd: 79n,
	chdir: 80n,
	rename: 82n,
	mkdir: 83n,
	rmdir: 84n,
	creat: 85n,
	unlink: 87n,
	chmod: 90n,
	umask: 95n,
	getdents64: 217n,
	openat: 257n,
	newfstatat: 262n,
};
const flags = {
	write: 1n,
	both: 2n,
	create: 0x40n,
	exclusive: 0x80n,
	truncate: 0x200n,
	append: 0x400n,
	directory: 0x10000n,
};

/** A machine, and its system calls with texts as arguments where paths or bytes are wanted. */
class Calls {
	readonly machine: Machine;

	constructor(options: MachineOptions = {}, input = "") {
		const all = { workingDirectory: "/home", ...options };
		this.machine = createMachine(programOf("90", [data]), all, fixedHost(input, files));
	}

	/** rax, signed; each text is put somewhere and its address passed. */
	do(which: keyof typeof number, ...values: (bigint | string)[]): bigint {
		const result = this.end(which, ...values);
		assert.equal(result.kind, "value");
		return result.kind === "value" ? BigInt.asIntN(64, result.value) : 0n;
	}

	/** The same, with the way in which the call ended. */
	end(which: keyof typeof number, ...values: (bigint | string)[]) {
		const { machine } = this;
		const words = values.map((value, index) => {
			const address = names + 512n * BigInt(index);
			if (typeof value === "string") {
				machine.memory.poke(address, Buffer.from(`${value}\0`), "edit", 0);
			}
			return typeof value === "string" ? address : value;
		});
		[number[which], ...words].forEach((value, index) => {
			machine.registers.write([0, 7, 6, 2, 10, 8, 9][index] ?? 0, value);
		});
		return machine.systemCall();
	}

	write(descriptor: bigint, text: string): bigint {
		return this.do("write", descriptor, text, BigInt(text.length));
	}

	read(descriptor: bigint, most: bigint): string {
		const length = this.do("read", descriptor, buffer, most);
		return Buffer.from(this.machine.memory.peek(buffer, Number(length))).toString();
	}

	changes(): readonly (Omit<FileChange, "bytes"> | { readonly text: string })[] {
		return changesOf(this.machine.kernel.files).map((change) => {
			const { bytes, ...rest } = { bytes: undefined, ...change };
			return bytes ? { ...rest, text: Buffer.from(bytes).toString() } : rest;
		});
	}

	console(): string[] {
		return this.machine.takeOutput().map(({ stream, bytes }) => `${stream}: ${Buffer.from(bytes).toString()}`);
	}
}

describe("a file's content", () => {
	it("is what an array would be after the same writes and cuts, and the values before stay", () => {
		let state = 1;
		const random = (below: number) => {
			state = (Math.imul(state, 1103515245) + 12345) >>> 0;
			return (state >>> 8) % below;
		};
		let content: Content = emptyContent;
		let model = new Uint8Array();
		const kept: [Content, Uint8Array][] = [];
		for (let round = 0; round < 300; round++) {
			const offset = random(700_000);
			if (round % 5 === 4) {
				content = resized(content, offset);
				model = Uint8Array.from({ length: offset }, (_, index) => model[index] ?? 0);
			} else {
				const bytes = Uint8Array.from({ length: 1 + random(round % 7 === 0 ? 600_000 : 5000) }, () => random(256));
				content = withBytes(content, offset, bytes);
				const grown = new Uint8Array(Math.max(model.length, offset + bytes.length));
				grown.set(model);
				grown.set(bytes, offset);
				model = grown;
			}
			if (round % 50 === 0) {
				kept.push([content, model]);
			}
			const from = random(700_000);
			assert.deepEqual(bytesAt(content, from, 9000), model.slice(from, from + 9000), `round ${round}`);
		}
		for (const [before, then] of [...kept, [content, model] as const]) {
			assert.equal(Buffer.compare(bytesAt(before, 0), then), 0);
		}
	});
});

describe("what two contents do not share", () => {
	it("is a page for a byte, and all of it for what was not there", () => {
		const content = withBytes(emptyContent, 0, new Uint8Array(3_000_000));
		assert.equal(ownContentBytes(content), 733 * 4096);
		assert.equal(ownContentBytes(content, content), 0);
		assert.equal(ownContentBytes(withBytes(content, 2_000_000, new Uint8Array(1)), content), 4096);
		assert.equal(ownContentBytes(resized(content, 5000), content), 904);
	});
});

describe("files", () => {
	const refusals: [name: string, which: keyof typeof number, values: (bigint | string)[], result: bigint][] = [
		["open what is not there", "open", ["none", 0n], -2n],
		["open nothing", "open", ["", 0n], -2n],
		["open a path that cannot be read", "open", [0n, 0n], -14n],
		["open a name that is too long", "open", ["a".repeat(256), 0n], -36n],
		["open below a file", "open", ["notes.txt/more", 0n], -20n],
		["open a file as a folder", "open", ["notes.txt", flags.directory], -20n],
		["open a file with a slash", "open", ["notes.txt/", 0n], -20n],
		["open a folder to write", "open", ["sub", flags.write], -21n],
		["make a file that is there", "open", ["notes.txt", flags.create | flags.exclusive, 0o644n], -17n],
		["make a file where no folder is", "creat", ["none/file", 0o644n], -2n],
		["make a file with a slash", "creat", ["file/", 0o644n], -21n],
		["close what is not open", "close", [5n], -9n],
		["stat what is not there", "stat", ["none", buffer], -2n],
		["stat to null", "stat", ["notes.txt", 0n], -14n],
		["seek in a stream", "lseek", [0n, 0n, 0n], -29n],
		["seek in nothing", "lseek", [7n, 0n, 0n], -9n],
		["access to run what cannot be run", "access", ["notes.txt", 1n], -13n],
		["access to write", "access", ["notes.txt", 2n], 0n],
		["dup of nothing", "dup", [9n], -9n],
		["dup2 to a number too high", "dup2", [1n, 5000n], -9n],
		["ask a pipe whether it is a terminal", "ioctl", [0n, 0x5401n, buffer], -25n],
		["unlink what is not there", "unlink", ["none"], -2n],
		["unlink a folder", "unlink", ["sub"], -21n],
		["rename what is not there", "rename", ["none", "other"], -2n],
		["make a folder that is there", "mkdir", ["sub", 0o755n], -17n],
		["remove a file as a folder", "rmdir", ["notes.txt"], -20n],
		["change to a file", "chdir", ["notes.txt"], -20n],
		["getcwd into too little room", "getcwd", [buffer, 5n], -34n],
		["getcwd", "getcwd", [buffer, 6n], 6n],
		["a file larger than there may be", "truncate", ["notes.txt", BigInt(mostBytes) + 1n], -27n],
		["cut off at less than nothing", "truncate", ["notes.txt", -1n & 0xffffffffffffffffn], -22n],
		["openat in a descriptor that is no folder", "openat", [1n, "notes.txt", 0n], -20n],
		["openat with a path from the root", "openat", [77n, "/home/notes.txt", 0n], 3n],
	];
	for (const [name, which, values, result] of refusals) {
		it(`${name}: ${result}`, () => {
			assert.equal(new Calls().do(which, ...values), result);
		});
	}

	it("are read from where one stands, and to their end", () => {
		const calls = new Calls();
		assert.equal(calls.do("open", "./sub/../notes.txt", 0n), 3n);
		assert.deepEqual([calls.read(3n, 5n), calls.read(3n, 5n), calls.read(3n, 5n)], ["one\nt", "wo\n", ""]);
		assert.equal(calls.do("lseek", 3n, -4n & 0xffffffffffffffffn, 2n), 4n);
		assert.equal(calls.read(3n, 100n), "two\n");
		assert.equal(calls.do("pread", 3n, buffer, 2n, 1n), 2n);
		assert.equal(calls.do("lseek", 3n, 0n, 1n), 8n);
		assert.equal(calls.write(3n, "x"), -9n);
		assert.deepEqual(calls.changes(), []);
	});

	it("are written where one stands, at the end, with zeros in between", () => {
		const calls = new Calls();
		assert.equal(calls.do("open", "new", flags.both | flags.create, 0o666n), 3n);
		assert.equal(calls.write(3n, "abc"), 3n);
		assert.equal(calls.do("pwrite", 3n, "X", 1n, 1n), 1n);
		calls.do("lseek", 3n, 2n, 1n);
		calls.write(3n, "z");
		assert.equal(calls.do("open", "new", flags.write | flags.append), 4n);
		calls.write(4n, "!");
		const after = { kind: "write", path: "/home/new", mode: 0o644, text: "aXc\0\0z!" };
		assert.deepEqual(calls.changes(), [after]);
		assert.equal(calls.do("open", "new", flags.write | flags.truncate), 5n);
		assert.deepEqual(calls.changes(), [{ ...after, text: "" }]);
	});

	it("share a position between descriptors made by dup, and none between two openings", () => {
		const calls = new Calls();
		calls.do("open", "notes.txt", 0n);
		assert.equal(calls.do("dup", 3n), 4n);
		assert.equal(calls.do("open", "notes.txt", 0n), 5n);
		assert.equal(calls.do("fcntl", 3n, 0n, 8n), 8n);
		assert.deepEqual([calls.read(3n, 2n), calls.read(4n, 2n), calls.read(8n, 2n)], ["on", "e\n", "tw"]);
		assert.equal(calls.read(5n, 2n), "on");
		calls.do("close", 3n);
		assert.equal(calls.read(4n, 2n), "o\n");
		assert.equal(calls.do("open", "notes.txt", 0n), 3n);
	});

	for (const [what, protection, sharing, mode, result] of [
		["to be read, by itself", 1n, 2n, 0n, "one\n"],
		["to be read, shared", 1n, 1n, 0n, "one\n"],
		["to be written where nobody else sees it", 3n, 2n, 0n, "one\n"],
		["to be written for all, which is not known here", 3n, 1n, flags.both, -19n],
		["that was opened to be written only", 1n, 2n, flags.write, -13n],
	] as const) {
		it(`are mapped ${what}: ${typeof result === "bigint" ? result : "what they hold"}`, () => {
			const calls = new Calls();
			calls.do("open", "notes.txt", mode);
			const address = calls.do("mmap", 0n, 4096n, protection, sharing, 3n, 0n);
			const found = address < 0n ? address : Buffer.from(calls.machine.memory.peek(address, 4)).toString();
			assert.equal(found, result);
		});
	}

	it("take the place of a stream", () => {
		const calls = new Calls();
		calls.do("creat", "log", 0o600n);
		calls.do("dup2", 3n, 1n);
		calls.write(1n, "into the file");
		calls.write(2n, "seen");
		assert.deepEqual(calls.changes(), [{ kind: "write", path: "/home/log", mode: 0o600, text: "into the file" }]);
		assert.equal(calls.console().at(-1), "stderr: seen");
	});

	it("tell their size, their kind and their permissions", () => {
		const calls = new Calls();
		calls.do("umask", 0o27n);
		calls.do("creat", "new", 0o777n);
		calls.write(3n, "12345");
		const sizeAndMode = () => [
			calls.machine.memory.load(buffer + 48n, 64),
			`0${calls.machine.memory.load(buffer + 24n, 32)?.toString(8)}`,
		];
		assert.equal(calls.do("fstat", 3n, buffer), 0n);
		assert.deepEqual(sizeAndMode(), [5n, "0100750"]);
		assert.equal(calls.do("stat", "sub", buffer), 0n);
		assert.deepEqual(sizeAndMode(), [0n, "040755"]);
		assert.equal(calls.do("newfstatat", 3n, "", buffer, 0x1000n), 0n);
		assert.deepEqual(sizeAndMode(), [5n, "0100750"]);
		assert.equal(calls.do("stat", "/dev/null", buffer), 0n);
		assert.deepEqual(sizeAndMode(), [0n, "020666"]);
	});

	it("are read into, and written from, several places at once", () => {
		const calls = new Calls();
		const list = buffer + 1024n;
		const places = [buffer, 3n, buffer + 100n, 0n, buffer + 200n, 100n];
		places.forEach((word, index) => {
			calls.machine.memory.poke(list + 8n * BigInt(index), new Uint8Array(BigUint64Array.of(word).buffer), "edit", 0);
		});
		calls.do("open", "notes.txt", 0n);
		assert.equal(calls.do("readv", 3n, list, 3n), 8n);
		calls.do("creat", "out", 0o644n);
		assert.equal(calls.do("writev", 4n, list, 2n), 3n);
		assert.deepEqual(calls.changes(), [{ kind: "write", path: "/home/out", mode: 0o644, text: "one" }]);
		assert.equal(calls.do("readv", 3n, list, 2000n), -22n);
		assert.equal(calls.do("readv", 3n, 0n, 1n), -14n);
	});

	it("get other names, lose them, and stay while they are open", () => {
		const calls = new Calls();
		calls.do("open", "notes.txt", flags.both);
		calls.do("rename", "notes.txt", "sub/other.txt");
		assert.equal(calls.do("access", "notes.txt", 0n), -2n);
		calls.do("unlink", "sub/other.txt");
		assert.equal(calls.do("open", "sub/other.txt", 0n), -2n);
		assert.equal(calls.read(3n, 3n), "one");
		assert.deepEqual(calls.changes(), [{ kind: "remove file", path: "/home/notes.txt" }]);
		calls.do("creat", "new", 0o644n);
		calls.do("unlink", "new");
		calls.write(4n, "still there");
		assert.equal(calls.do("lseek", 4n, 0n, 2n), 11n);
		calls.do("close", 4n);
		assert.equal(calls.machine.kernel.files.nodes.size, 3);
	});

	it("lie in folders that can be made, entered, moved and removed", () => {
		const calls = new Calls();
		assert.equal(calls.do("mkdir", "box", 0o755n), 0n);
		assert.equal(calls.do("chdir", "box"), 0n);
		calls.do("creat", "in", 0o644n);
		calls.write(3n, "!");
		assert.equal(calls.do("chdir", ".."), 0n);
		assert.equal(calls.do("rmdir", "box"), -39n);
		assert.equal(calls.do("rename", "box", "chest"), 0n);
		assert.equal(calls.do("open", "box/in", 0n), -2n);
		assert.deepEqual(calls.changes(), [
			{ kind: "make directory", path: "/home/chest", mode: 0o755 },
			{ kind: "write", path: "/home/chest/in", mode: 0o644, text: "!" },
		]);
		calls.do("unlink", "chest/in");
		assert.equal(calls.do("rmdir", "chest"), 0n);
		assert.deepEqual(calls.changes(), []);
	});

	it("are listed with what the program has made and removed, in as many pieces as there is room for", () => {
		const calls = new Calls();
		calls.do("creat", "made", 0o644n);
		calls.do("unlink", "notes.txt");
		calls.do("mkdir", "box", 0o755n);
		calls.do("creat", "box/inner", 0o644n);
		assert.equal(calls.do("open", ".", flags.directory), 5n);
		const entry = (): string[] => {
			const length = Number(calls.do("getdents64", 5n, buffer, 64n));
			const bytes = Buffer.from(calls.machine.memory.peek(buffer, length));
			const found: string[] = [];
			for (let at = 0; at < length; at += bytes.readUInt16LE(at + 16)) {
				found.push(`${bytes[at + 18]} ${bytes.toString("utf8", at + 19, bytes.indexOf(0, at + 19))}`);
			}
			return found;
		};
		const pieces = [entry(), entry(), entry(), entry()];
		assert.deepEqual(pieces, [["4 .", "4 .."], ["4 sub", "8 made"], ["4 box"], []]);
		assert.equal(calls.do("lseek", 5n, 0n, 0n), 0n);
		assert.deepEqual(entry(), ["4 .", "4 .."]);
		assert.equal(calls.do("getdents64", 3n, buffer, 64n), -20n);
		calls.do("lseek", 5n, 0n, 0n);
		assert.equal(calls.do("getdents64", 5n, buffer, 8n), -22n);
	});

	it("can be pipes, whose ends wait for nobody", () => {
		const calls = new Calls();
		assert.equal(calls.do("pipe", buffer), 0n);
		assert.deepEqual([...calls.machine.memory.peek(buffer, 8)], [3, 0, 0, 0, 4, 0, 0, 0]);
		calls.write(4n, "first ");
		calls.write(4n, "second");
		assert.deepEqual([calls.read(3n, 3n), calls.read(3n, 100n)], ["fir", "st second"]);
		assert.equal(calls.do("read", 3n, buffer, 5n), -11n);
		assert.match(calls.console().join(""), /the pipe is empty, and only this process can write to it/);
		assert.deepEqual([calls.do("read", 4n, buffer, 1n), calls.write(3n, "x")], [-9n, -9n]);
		assert.deepEqual([calls.do("lseek", 3n, 0n, 0n), calls.do("pread", 3n, buffer, 1n, 0n)], [-29n, -29n]);
		calls.write(4n, "rest");
		calls.do("close", 4n);
		assert.deepEqual([calls.read(3n, 9n), calls.read(3n, 9n)], ["rest", ""]);
		calls.do("pipe", buffer);
		calls.do("close", 4n);
		assert.equal(calls.write(5n, "nobody reads"), -32n);
	});

	it("are this process's own, and there is no other", () => {
		const calls = new Calls();
		assert.deepEqual([calls.do("fork"), calls.do("wait4")], [-38n, -10n]);
		assert.match(calls.console().join(""), /fork is not simulated: there is only this one process/);
	});

	it("give their place to another program, and so end", () => {
		for (const path of ["/bin/sh", "//bin/sh", "../usr/bin/env"]) {
			const calls = new Calls();
			assert.deepEqual(calls.end("execve", path), { kind: "exit", status: 0 }, path);
			assert.match(
				calls.console().join(""),
				/execve: from here on \/(usr\/)?bin\/(sh|env) would run in this program's/,
			);
		}
	});

	it("go on where the other program cannot be had", () => {
		const calls = new Calls();
		calls.do("close", calls.do("open", "tool", flags.create | flags.write, 0o644n));
		const refused = ["sub", "nothing", "/bin/deep/sh", "tool"].map((path) => calls.do("execve", path));
		assert.deepEqual([...refused, calls.do("execve", 8n)], [-13n, -2n, -2n, -13n, -14n]);
		calls.do("chmod", "tool", 0o755n);
		assert.deepEqual(calls.end("execve", "tool"), { kind: "exit", status: 0 });
	});

	it("are devices too", () => {
		const calls = new Calls({ terminals: [0, 1, 2] }, "typed");
		calls.do("open", "/dev/null", flags.both);
		calls.do("open", "/dev/zero", 0n);
		calls.do("open", "/dev/full", flags.write);
		calls.do("open", "/dev/tty", flags.both);
		assert.deepEqual([calls.write(3n, "gone"), calls.read(3n, 9n), calls.write(5n, "x")], [4n, "", -28n]);
		assert.equal(calls.read(4n, 3n), "\0\0\0");
		assert.equal(calls.read(6n, 9n), "typed");
		calls.write(6n, "shown");
		assert.deepEqual(calls.console(), ["stdout: shown"]);
		assert.equal(calls.do("ioctl", 6n, 0x5401n, buffer), 0n);
		assert.equal(calls.do("ioctl", 3n, 0x5401n, buffer), -25n);
	});

	it("are no more than a thousand at a time", () => {
		const calls = new Calls();
		const opened = Array.from({ length: 1030 }, () => calls.do("open", "notes.txt", 0n));
		assert.deepEqual(opened.slice(1020, 1023), [1023n, -24n, -24n]);
	});

	it("change in the machine only, which is said once, and not where it is no news", () => {
		const calls = new Calls();
		calls.do("open", "notes.txt", flags.write);
		assert.deepEqual(calls.console(), []);
		calls.write(3n, "!");
		calls.do("creat", "new", 0o644n);
		assert.deepEqual(calls.console(), [
			"console: files are simulated: what the program does to /home/notes.txt stays in its own memory, and the disk is as it was\n",
		]);
		const native = new Calls({ manner: "native" });
		native.do("creat", "new", 0o644n);
		assert.deepEqual(native.console(), []);
	});

	it("wait for a host that has yet to find out, without any effect", () => {
		let answers = 0;
		const host = {
			...fixedHost("", files),
			file: () => (answers++ === 0 ? undefined : fixedHost("", files).file("/home/notes.txt")),
		};
		const machine = createMachine(programOf("90", [data]), {}, host);
		machine.memory.poke(buffer, Buffer.from("notes.txt\0"), "edit", 0);
		machine.registers.write(0, number.open);
		machine.registers.write(7, buffer);
		const before = machine.kernel;
		assert.deepEqual(machine.systemCall(), { kind: "input" });
		assert.equal(machine.kernel, before);
		assert.deepEqual(machine.systemCall(), { kind: "value", value: 3n });
	});

	it("that the host refuses are named, with why", () => {
		const host = { ...fixedHost(), file: () => ({ kind: "error", error: 27, reason: "it is huge" }) as const };
		const machine = createMachine(programOf("90", [data]), {}, host);
		machine.memory.poke(buffer, Buffer.from("huge\0"), "edit", 0);
		machine.registers.write(0, number.open);
		machine.registers.write(7, buffer);
		assert.deepEqual(machine.systemCall(), { kind: "value", value: BigInt.asUintN(64, -27n) });
		const said = machine.takeOutput().map(({ bytes }) => Buffer.from(bytes).toString());
		assert.deepEqual(said, ["/huge cannot be used: it is huge\n"]);
	});
});
