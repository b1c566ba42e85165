// The shadow call stacks, over programs that do with rsp what programs do. A
// stack is written as the names of its functions, innermost first.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";
import type { CallRecord, GuestStack } from "../../src/machine/callStacks.ts";
import { createMachine, type Machine } from "../../src/machine/machine.ts";
import { Translator } from "../../src/translator/translator.ts";
import { fixedHost } from "./programs.ts";

/** Runs to the `nop` that every program here marks its moment with; returns what the stacks are then. */
function stacksOf(text: string, nops = 1): { machine: Machine; shown: string[]; current: GuestStack } {
	const { program, diagnostics } = assemble([
		{ path: "test.s", text: `.intel_syntax noprefix\n.globl _start\n${text}\n` },
	]);
	assert.deepEqual(
		diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message),
		[],
	);
	const machine = createMachine(program, { memory: 16 * 2 ** 20, stackSize: 65536 }, fixedHost());
	const engine = new Translator(machine, { threshold: 0 });
	for (let seen = 0; seen < nops; ) {
		assert.equal(engine.run(machine.steps + 1).kind, "limit");
		seen += machine.memory.peek(machine.registers.rip, 1)[0] === 0x90 ? 1 : 0;
	}
	const current = machine.stacks.find(({ id }) => id === machine.currentStack);
	assert.ok(current);
	return { machine, current, shown: machine.stacks.map((stack) => show(stack, program, current)) };
}

function show(stack: GuestStack, program: Program, current: GuestStack): string {
	const names = recordsOf(stack.top).map(({ target }) => nameOf(program, target));
	return `${stack === current ? "*" : ""}${stack.name}: ${names.join(" ")}`;
}

function recordsOf(top: CallRecord): CallRecord[] {
	return top.caller ? [top, ...recordsOf(top.caller)] : [top];
}

function nameOf(program: Program, address: bigint): string {
	const symbol = program.symbols.findLast(({ kind, value }) => kind === "label" && value === address);
	return symbol?.name ?? `0x${address.toString(16)}`;
}

describe("shadow call stacks", () => {
	it("follow calls and returns, with and without frame pointers", () => {
		const { shown, current, machine } = stacksOf(`
_start:	call outer
outer:	push rbp
	mov rbp, rsp
	call leaf
	call inner
inner:	sub rsp, 24
	nop
leaf:	ret 0`);
		assert.deepEqual(shown, ["*main: inner outer _start"]);
		const [inner, outer, start] = recordsOf(current.top);
		assert.deepEqual([inner?.depth, outer?.depth, start?.depth], [2, 1, 0]);
		assert.equal(inner?.slot, machine.registers.read(4) + 24n);
		assert.equal(inner?.entryRsp, inner?.slot);
		assert.equal(machine.memory.load(inner?.slot ?? 0n, 64), inner?.returnAddress);
		assert.deepEqual([start?.slot, start?.callSite, start?.step], [undefined, undefined, 0]);
		assert.deepEqual([outer?.step, inner?.step], [0, 5]);
		assert.equal(current.lowWater, machine.registers.read(4));
	});

	it("take a ret with an operand for a return", () => {
		const { shown, current } = stacksOf("_start: push 1; push 2; call two; nop\ntwo: ret 16");
		assert.deepEqual(shown, ["*main: _start"]);
		assert.equal(current.top.note, undefined);
	});

	it("follow a ret through an overwritten return address, and say so", () => {
		const { shown, current } = stacksOf(`
_start:	call victim
victim:	lea rax, evil
	mov [rsp], rax
	ret
evil:	nop`);
		assert.deepEqual(shown, ["*main: _start"]);
		assert.match(current.top.note ?? "", /overwritten return address: the call at 0x401000 had left 0x401005/);
	});

	it("follow a push used as a jump, and a return after it", () => {
		const jumping = `
_start:	call function
	nop
function: lea rax, elsewhere
	push rax
	ret
elsewhere: nop
	ret`;
		const first = stacksOf(jumping);
		assert.deepEqual(first.shown, ["*main: function _start"]);
		assert.match(first.current.top.note ?? "", /a ret was used as a jump/);
		assert.deepEqual(stacksOf(jumping, 2).shown, ["*main: _start"]);
	});

	it("keep the caller in a tail jump", () => {
		assert.deepEqual(stacksOf("_start: call first\nfirst: jmp second\nsecond: nop").shown, ["*main: first _start"]);
	});

	it("drop the frames that a longjmp leaves below rsp, and say how many", () => {
		const { shown, current } = stacksOf(`
_start:	call setter
setter:	mov rbx, rsp
	call one
one:	call two
two:	call three
three:	mov rsp, rbx
	jmp landed
landed:	nop`);
		assert.deepEqual(shown, ["*main: setter _start"]);
		assert.match(current.top.note ?? "", /moved past 3 return addresses/);
	});

	it("end several calls when a ret uses the return address of an outer one", () => {
		const { shown, current } = stacksOf(`
_start:	call one
	nop
one:	call two
two:	add rsp, 8
	ret`);
		assert.deepEqual(shown, ["*main: _start"]);
		assert.equal(current.top.note, undefined);
	});

	it("let go of a frame whose return address is popped", () => {
		assert.deepEqual(stacksOf("_start: call next\nnext: pop rax\n nop").shown, ["*main: _start"]);
	});

	const tiny = `
	.bss
	.balign 16
below:	.skip 64
tiny:	.skip 48
	.size tiny, 48
	.text
_start:	lea rax, [tiny + 48]
	lea rcx, hello
	mov [rax - 16], rcx
	lea rsp, [rax - 16]
	ret
hello:	nop
	push 1
	push 2
	push 3
	push 4
	nop
	push 5
	push 6
	push 7
	nop`;

	it("take a block that rsp is set to for a stack whose first ret says what runs there", () => {
		const { shown, current, machine } = stacksOf(tiny);
		assert.deepEqual(shown, ["main: _start", "*tiny: hello"]);
		assert.deepEqual([current.high - current.low, current.top.entryRsp], [48n, current.high - 8n]);
		const main = machine.stacks[0];
		assert.equal(main?.savedRsp, 0xffffc0n);
		assert.equal(main?.leftStep, 3);
	});

	it("keep a stack that is pushed over its edge, however far", () => {
		assert.deepEqual(stacksOf(tiny, 2).shown, ["main: _start", "*tiny: hello"]);
		const { shown, current } = stacksOf(tiny, 3);
		assert.deepEqual(shown, ["main: _start", "*tiny: hello"]);
		assert.equal(current.lowWater, current.low - 16n);
	});

	const fibers = `
	.bss
stack_a: .skip 256
stack_b: .skip 256
rsps:	.skip 24
	.text
switch:	push rbp
	mov [rdi], rsp
	mov rsp, [rsi]
	pop rbp
	ret
a:	call deeper
deeper:	lea rdi, [rsps + 8]
	lea rsi, [rsps + 16]
	call switch
	nop
	lea rdi, [rsps + 8]
	lea rsi, [rsps]
	call switch
b:	nop
	lea rdi, [rsps + 16]
	lea rsi, [rsps + 8]
	call switch
_start:	lea rax, a
	mov [stack_a + 248], rax
	lea rax, [stack_a + 240]
	mov [rsps + 8], rax
	lea rax, b
	mov [stack_b + 248], rax
	lea rax, [stack_b + 240]
	mov [rsps + 16], rax
	call work
	nop
work:	lea rdi, rsps
	lea rsi, [rsps + 8]
	call switch
	nop
	ret`;

	it("see all stacks of green threads, each where it gave way, and find them again", () => {
		const atB = stacksOf(fibers, 1);
		assert.deepEqual(atB.shown, ["main: switch work _start", "stack_a: switch deeper a", "*stack_b: b"]);
		const backInA = stacksOf(fibers, 2);
		assert.deepEqual(backInA.shown, ["main: switch work _start", "*stack_a: deeper a", "stack_b: switch b"]);
		const backInMain = stacksOf(fibers, 3);
		assert.deepEqual(backInMain.shown, ["*main: work _start", "stack_a: switch deeper a", "stack_b: switch b"]);
		assert.deepEqual(stacksOf(fibers, 4).shown[0], "*main: _start");
		const a = backInMain.machine.stacks[1];
		assert.equal(backInMain.machine.memory.load(a?.top.slot ?? 0n, 64), a?.top.returnAddress);
		assert.equal(a?.savedRsp, (a?.top.slot ?? 0n) - 8n);
		assert.ok(backInMain.machine.stacks.every(({ top }) => recordsOf(top).every(({ note }) => note === undefined)));
	});

	it("start a stack at the empty end of a block, though its neighbour begins there", () => {
		const { shown } = stacksOf(`
	.bss
low:	.skip 64
high:	.skip 64
	.text
_start:	lea rsp, [high + 64]
	call one
one:	lea rsp, high
	call two
two:	nop`);
		assert.deepEqual(shown, ["main: _start", "high: one 0x401008", "*low: two 0x401015"]);
	});

	it("know stacks in the heap, one for each time it grew, and in mappings", () => {
		const grow = "mov eax, 12; xor edi, edi; syscall; lea rdi, [rax + 4096]; mov eax, 12; syscall";
		const map = "mov eax, 9; xor edi, edi; mov esi, 4096; mov edx, 3; mov r10d, 34; mov r8, -1; xor r9d, r9d; syscall";
		const { shown, machine } = stacksOf(`
_start:	${grow}; mov rbx, rax; ${grow}; mov rbp, rax; ${map}; lea r12, [rax + 4096]; ${map}; lea r13, [rax + 4096]
	mov rsp, rbx; push 0
	mov rsp, rbp; push 0
	mov rsp, r12; push 0
	mov rsp, r13; push 0
	nop`);
		assert.deepEqual(
			shown.map((text) => text.split(":")[0]),
			["main", "heap block", "heap block", "mapping", "*mapping"],
		);
		assert.deepEqual(
			machine.stacks.slice(1).map(({ low, high }) => high - low),
			[4096n, 4096n, 4096n, 4096n],
		);
	});

	it("leave the stacks alone while rsp holds something else", () => {
		const { shown, current } = stacksOf(`
_start:	call one
one:	mov rbx, rsp
	mov rsp, 5
	add rsp, 7
	mov rsp, rbx
	nop`);
		assert.deepEqual(shown, ["*main: one _start"]);
		assert.equal(current.top.note, undefined);
	});
});
