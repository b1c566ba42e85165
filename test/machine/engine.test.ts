// Both engines: exact counts, stops, precise faults, code that changes.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";
import type { Engine } from "../../src/machine/engine.ts";
import type { FaultKind } from "../../src/machine/fault.ts";
import type { Host } from "../../src/machine/host.ts";
import { createMachine, type Machine } from "../../src/machine/machine.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import { Translator } from "../../src/translator/translator.ts";
import { fixedHost } from "./programs.ts";

const exit = "mov eax, 60; xor edi, edi; syscall";

function assembled(text: string): Program {
	const { program, diagnostics } = assemble([
		{ path: "test.s", text: `.intel_syntax noprefix\n.globl _start\n_start:\n${text}\n` },
	]);
	assert.deepEqual(
		diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message),
		[],
	);
	return program;
}

type CreateEngine = (machine: Machine) => Engine;

const engines: Readonly<Record<string, CreateEngine>> = {
	"reference engine": (machine) => new ReferenceEngine(machine),
	translator: (machine) => new Translator(machine, { threshold: 0 }),
};

function engineFrom(create: CreateEngine, text: string, host: Host): { machine: Machine; engine: Engine } {
	const machine = createMachine(assembled(text), { memory: 16 * 2 ** 20, stackSize: 65536 }, host);
	return { machine, engine: create(machine) };
}

for (const [name, create] of Object.entries(engines)) {
	describe(name, () => engineTests(create));
}

function engineTests(create: CreateEngine): void {
	const engineOf = (text: string, host: Host = fixedHost()) => engineFrom(create, text, host);

	it("stops at exactly the count asked for", () => {
		const { machine, engine } = engineOf("again: inc rax; jmp again");
		for (const limit of [1, 2, 7, 100, 1001]) {
			assert.deepEqual(engine.run(limit), { kind: "limit" });
			assert.equal(machine.steps, limit);
			assert.equal(machine.registers.read(0), BigInt(Math.ceil(limit / 2)));
		}
		assert.deepEqual(engine.run(5), { kind: "limit" });
		assert.equal(machine.steps, 1001);
	});

	it("stops at breakpoints before the instruction, and goes on from one", () => {
		const { machine, engine } = engineOf("again: inc rax; jmp again");
		const set = new Set([0x401003n]);
		for (const steps of [1, 3, 5]) {
			assert.deepEqual(engine.run(1000, set), { kind: "breakpoint" });
			assert.equal(machine.steps, steps);
			assert.equal(machine.registers.rip, 0x401003n);
		}
	});

	it("says breakpoint rather than limit where both hold, so that slices lose none", () => {
		const { engine } = engineOf("nop; nop; int3; nop");
		assert.equal(engine.run(1, new Set([0x401001n])).kind, "breakpoint");
		const stop = engine.run(2);
		assert.ok(stop.kind === "fault" && stop.fault.kind === "breakpoint");
	});

	it("stops before int3, and retires it as a no-op when a run begins there", () => {
		const { machine, engine } = engineOf(`nop; int3; nop; ${exit}`);
		const stop = engine.run(1000);
		assert.ok(stop.kind === "fault" && stop.fault.kind === "breakpoint" && stop.fault.rip === 0x401001n);
		assert.deepEqual([machine.steps, machine.registers.rip], [1, 0x401001n]);
		assert.equal(engine.run(1000).kind, "exit");
		assert.equal(machine.steps, 6);
	});

	it("counts a system call and the exit itself as retired, and runs no further", () => {
		const { machine, engine } = engineOf("mov edi, 300; mov eax, 231; syscall; ud2");
		assert.deepEqual(engine.run(1000), { kind: "exit", status: 44 });
		assert.deepEqual([machine.steps, machine.exitStatus], [3, 44]);
		assert.deepEqual(engine.run(1000), { kind: "exit", status: 44 });
		assert.equal(machine.steps, 3);
	});

	it("clobbers rcx and r11 in a system call as the processor does", () => {
		const { machine, engine } = engineOf("stc; mov eax, 12; syscall; nop");
		engine.run(3);
		assert.deepEqual([machine.registers.read(1), machine.registers.read(11)], [0x401008n, 0x203n]);
		assert.equal(machine.registers.rflags, 0x203n);
	});

	it("waits for input at the syscall with nothing retired or changed", () => {
		let given: Uint8Array | undefined;
		const host = { ...fixedHost(), read: () => given };
		const { machine, engine } = engineOf("lea rsi, [rsp-64]; mov edx, 8; syscall; nop", host);
		assert.deepEqual(engine.run(100), { kind: "input" });
		assert.deepEqual([machine.steps, machine.registers.rip, machine.registers.read(1)], [2, 0x40100an, 0n]);
		assert.deepEqual(engine.run(100), { kind: "input" });
		given = Buffer.from("ok");
		engine.run(3);
		assert.deepEqual([machine.steps, machine.registers.read(0)], [3, 2n]);
	});

	it("gives way inside a long rep and goes on with it", () => {
		const { machine, engine } = engineOf(
			".bss\narea: .skip 20000\n.text\nlea rdi, area; mov ecx, 20000; mov al, 9; rep stosb; nop",
		);
		let slices = 0;
		while (machine.steps < 4) {
			assert.deepEqual(engine.run(4), { kind: "limit" });
			slices++;
		}
		assert.equal(slices, 3);
		assert.equal(machine.midway, false);
		assert.deepEqual([machine.registers.read(1), machine.registers.read(7)], [0n, 0x402000n + 20000n]);
	});

	it("keeps the finished iterations of a rep that faults", () => {
		const { machine, engine } = engineOf(".bss\narea: .skip 4096\n.text\nlea rdi, area; mov ecx, 5000; rep stosb");
		const stop = engine.run(100);
		assert.ok(stop.kind === "fault" && stop.fault.kind === "unmapped" && stop.fault.address === 0x403000n);
		assert.deepEqual([machine.steps, machine.registers.read(1), machine.registers.read(7)], [2, 904n, 0x403000n]);
	});

	it("runs code that was written or changed, across pages too", () => {
		const { machine, engine } = engineOf(`
	mov eax, 9; xor edi, edi; mov esi, 8192; mov edx, 7; mov r10d, 0x22; mov r8, -1; xor r9d, r9d; syscall
	lea rbx, [rax + 4094]
	mov byte ptr [rbx], 0xb8
	mov byte ptr [rbx + 5], 0xc3
	mov ebp, 3
again:	mov [rbx + 1], ebp
	call rbx
	add r14, rax
	dec ebp
	jnz again
	mov word ptr [rip + patched], 0x9090
patched: ${exit}`);
		const stop = engine.run(1000);
		assert.equal(machine.registers.read(14), 6n);
		assert.ok(stop.kind === "fault" && stop.fault.kind === "read-only");
	});

	it("runs an instruction that overwrites the next one as it now stands", () => {
		const { machine, engine } = engineOf(`
	.section .code, "awx", @progbits
self:	mov byte ptr [rip + next + 1], 7
next:	mov bl, 1
	cmp bl, 7
	je done
	ud2
done:	${exit}
	.text
	jmp self`);
		assert.equal(engine.run(1000).kind, "exit");
		assert.deepEqual([machine.steps, machine.registers.read(3)], [8, 7n]);
	});

	it("forgets code that is unmapped", () => {
		const { machine, engine } = engineOf(`
	mov eax, 9; xor edi, edi; mov esi, 4096; mov edx, 7; mov r10d, 0x22; mov r8, -1; xor r9d, r9d; syscall
	mov rbx, rax
	mov byte ptr [rbx], 0xc3
	call rbx
	mov eax, 11; mov rdi, rbx; syscall
	call rbx`);
		const stop = engine.run(1000);
		assert.ok(stop.kind === "fault" && stop.fault.kind === "unmapped" && stop.fault.rip === machine.registers.read(3));
	});

	const faults: [name: string, text: string, kind: FaultKind, address: bigint | undefined, message: RegExp][] = [
		["null", "mov rax, [rbx]", "unmapped", 0n, /^Null pointer: this instruction reads 8 bytes at 0x0\./],
		[
			"null plus offset",
			"mov byte ptr [rbx + 24], 1",
			"unmapped",
			0x18n,
			/writes a byte at 0x18\..*offset from a null pointer/,
		],
		["unmapped", "mov eax, [0x500000]", "unmapped", 0x500000n, /Nothing is mapped there/],
		["read-only", "mov byte ptr [rip + _start], 1", "read-only", 0x401000n, /\.text may be read but not written/],
		["the second page of an access", "push rax; mov rax, [0x401ffc]", "unmapped", 0x402000n, /\.text ends at 0x402000/],
		["data executed", "push rax; mov rax, rsp; jmp rax", "not-executable", 0xffffb8n, /stack holds data/],
		["no address", "mov rax, 0x8000000000000000; mov rax, [rax]", "non-canonical", 2n ** 63n, /Bits 48 to 63/],
		["a jump to no address", "mov rax, 0x8000000000000000; jmp rax", "non-canonical", 2n ** 63n, /Bits 48 to 63/],
		[
			"beyond the arena",
			"mov rax, 0x7000000000; inc dword ptr [rax]",
			"out-of-arena",
			0x7000000000n,
			/Memory ends at 0x1000000\./,
		],
		["guard page", "sub rsp, 66000; push rax", "stack-overflow", undefined, /^Stack overflow: .*65536 bytes.*0 calls/],
		["stepping over the guard", "sub rsp, 100000; mov [rsp], rax", "stack-overflow", undefined, /^Stack overflow/],
		[
			"the guard that a program puts below a stack of its own",
			`mov eax, 9; mov esi, 0x4000; mov edx, 3; mov r10d, 0x22; mov r8, -1; syscall
			lea rsp, [rax + 0x4000]; mov rdi, rax; mov esi, 4096; xor edx, edx; mov eax, 10; syscall; again: call again`,
			"stack-overflow",
			undefined,
			/^Stack overflow: .*which the program has put below it as a guard; 1536 calls have not returned/,
		],
		[
			"memory that the program has closed",
			`mov eax, 9; mov esi, 4096; mov edx, 0; mov r10d, 0x22; mov r8, -1; syscall; inc dword ptr [rax]`,
			"unmapped",
			undefined,
			/mapping may not be accessed at all there: mmap or mprotect made it so/,
		],
		["recursion", "again: call again", "stack-overflow", 0xfefff8n, /818\d calls have not returned/],
		[
			"the end of the heap",
			"mov eax, 12; syscall; lea rdi, [rax+10]; mov eax, 12; syscall; mov [rax + 4090], rax",
			"unmapped",
			undefined,
			/The heap ends at/,
		],
		["division by zero", "div rcx", "divide-error", undefined, /divisor is 0/],
		[
			"an exception of floats that is not masked",
			"push 0x1d80; ldmxcsr [rsp]; mov eax, 1; cvtsi2sd xmm0, eax; pxor xmm1, xmm1; divsd xmm0, xmm1",
			"float-exception",
			undefined,
			/raises a division by zero, and mxcsr \(0x1d80\) does not mask that: bit 9 of it is 0\./,
		],
		["ud2", "ud2", "invalid-opcode", undefined, /no instruction/],
		["no instruction", ".byte 0x06", "invalid-opcode", undefined, /no instruction/],
		["hlt", "hlt", "privileged", undefined, /kernel/],
		["an interrupt that is not a program's", "int 0x21", "privileged", undefined, /kernel/],
		[
			"running off the end",
			".skip 4095, 0x90\n.byte 0x48",
			"unmapped",
			0x402000n,
			/next instruction should come from 0x402000/,
		],
	];
	for (const [name, text, kind, address, message] of faults) {
		it(`faults precisely: ${name}`, () => {
			const { machine, engine } = engineOf(text);
			while (engine.run(machine.steps + 1).kind === "limit") {
				// Nothing but going on to the fault.
			}
			const before = JSON.stringify(machine.registers.snapshot(), plain);
			const stop = engine.run(machine.steps + 1);
			assert.ok(stop.kind === "fault", stop.kind);
			assert.equal(stop.fault.kind, kind);
			assert.match(stop.fault.message, message);
			assert.equal(stop.fault.rip, machine.registers.rip);
			if (address !== undefined) {
				assert.equal(stop.fault.address, address);
			}
			assert.equal(JSON.stringify(machine.registers.snapshot(), plain), before);
		});
	}

	it("stores nothing when the second of two pages refuses", () => {
		const { machine, engine } = engineOf(".data\n.skip 4096\n.text\nmov rax, -1; mov [0x402ffc], rax");
		engine.run(1);
		assert.equal(engine.run(2).kind, "fault");
		assert.equal(machine.memory.load(0x402ff8n, 64), 0n);
		assert.equal(machine.steps, 1);
	});
}

function plain(_key: string, value: unknown): unknown {
	return typeof value === "bigint" ? value.toString(16) : value;
}
