import assert from "node:assert/strict";
import { readHitCondition } from "../../src/debugger/hitCondition.ts";
import { readLogMessage } from "../../src/debugger/logMessage.ts";
import { open, told } from "./rig.ts";
import { play } from "./script.ts";

const loop = `
.globl _start
.data
count: .quad 0
.text
_start:
	xor ecx, ecx          # <- start
again:
	inc ecx               # <- body
	mov [count], rcx      # <- store
	cmp ecx, 10           # <- compare
	jne again
	call done             # <- call

	# nothing here        # <- nothing
	mov eax, 60           # <- end
	xor edi, edi
	syscall
done:
	ret                   # <- done
`;

/** What rcx is at each stop, going on until the end and back to the start. */
async function visits(rules: { condition?: string; hitCondition?: string; logMessage?: string }) {
	const rig = open(loop);
	rig.debug.setSourceBreakpoints(0, [{ line: rig.line("body"), ...rules }]);
	const there: string[] = [];
	for (let report = await rig.debug.start({ stopOnEntry: false }); report.reason === "breakpoint"; ) {
		there.push(rig.value("ecx,d"));
		report = await rig.debug.resume("forward");
	}
	const back: string[] = [];
	for (let report = await rig.debug.resume("backward"); report.reason === "breakpoint"; ) {
		back.push(rig.value("ecx,d"));
		report = await rig.debug.resume("backward");
	}
	return { there: there.join(" "), back: back.reverse().join(" "), logs: rig.logs.map((record) => record.text) };
}

describe("breakpoints", () => {
	const rules: readonly [rules: Parameters<typeof visits>[0], stops: string][] = [
		[{}, "0 1 2 3 4 5 6 7 8 9"],
		[{ condition: "ecx == 4" }, "4"],
		[{ condition: "count >= 7 && ecx < 9" }, "7 8"],
		[{ hitCondition: "3" }, "2"],
		[{ hitCondition: "==3" }, "2"],
		[{ hitCondition: ">=8" }, "7 8 9"],
		[{ hitCondition: ">8" }, "8 9"],
		[{ hitCondition: "<3" }, "0 1"],
		[{ hitCondition: "%3==0" }, "2 5 8"],
		[{ hitCondition: "%4" }, "3 7"],
		[{ condition: "ecx % 2 == 1", hitCondition: "2" }, "3"],
		[{ condition: "@step > 20" }, "5 6 7 8 9"],
		[{ condition: "0" }, ""],
	];
	for (const [rule, stops] of rules) {
		it(`${JSON.stringify(rule)} stops at ${stops}, both ways`, async () => {
			const { there, back } = await visits(rule);
			assert.deepEqual([there, back], [stops, stops]);
		});
	}

	it("count hits from the start of the run, also when they are set late", async () => {
		const rig = open(loop);
		rig.breakAt("end");
		await rig.debug.start({ stopOnEntry: false });
		rig.debug.setSourceBreakpoints(0, [{ line: rig.line("body"), hitCondition: "4" }]);
		assert.equal(told(await rig.debug.resume("backward")), "breakpoint 2");
		assert.equal(rig.value("ecx,d"), "3");
	});

	it("print log messages once, and not again when time is travelled", async () => {
		const { there, logs } = await visits({ logMessage: "rcx={rcx,d} {{count}} {count} {nope}", hitCondition: "<=2" });
		assert.equal(there, "");
		assert.deepEqual(logs, [
			"rcx=0 {count} 0 <`nope` is no register, flag, symbol or local variable here>",
			"rcx=1 {count} 1 <`nope` is no register, flag, symbol or local variable here>",
		]);
	});

	it("answer in order, move to the next line with an instruction, and say why not", () => {
		const rig = open(loop);
		const answers = rig.debug.setSourceBreakpoints(0, [
			{ line: rig.line("nothing") },
			{ line: rig.line("store") },
			{ line: 999 },
			{ line: rig.line("body"), condition: "ecx ==" },
			{ line: rig.line("body"), hitCondition: "often" },
		]);
		assert.deepEqual(
			answers.map(({ verified, message }) => `${verified}: ${message}`),
			[
				"true: Moved to the next line with an instruction.",
				"true: undefined",
				"false: There is no instruction on this line or after it.",
				`false: ${answers[3]?.message}`,
				"false: The hit count cannot be read: a hit count is a number or a comparison: 5, >=6, %3==0.",
			],
		);
		assert.match(answers[3]?.message ?? "", /^The condition cannot be read: /);
	});

	it("keep their ids when they are set again", () => {
		const rig = open(loop);
		const set = () => rig.debug.setSourceBreakpoints(0, [{ line: rig.line("body") }, { line: rig.line("end") }]);
		assert.deepEqual(
			set().map(({ id }) => id),
			set().map(({ id }) => id),
		);
	});

	it("stand at functions by label, address and pattern", async () => {
		const names: readonly [name: string, verified: boolean][] = [
			["done", true],
			["*0x401000", true],
			["don*", true],
			["nothing", false],
			["count", false],
		];
		for (const [name, verified] of names) {
			const rig = open(loop);
			const [answer] = rig.debug.setFunctionBreakpoints([{ name }]);
			assert.equal(answer?.verified, verified, name);
		}
		const rig = open(loop);
		rig.debug.setFunctionBreakpoints([{ name: "d?ne" }]);
		assert.equal(await play(rig, "run rgo go"), "function breakpoint 1:done start:start function breakpoint 1:done");
	});

	it("stand at instructions, at the very first too", async () => {
		const rig = open(loop);
		rig.debug.setInstructionBreakpoints([{ address: rig.program.entry }]);
		assert.equal(
			await play(rig, "run over go rgo"),
			"instruction breakpoint 1:start body exited 0 instruction breakpoint 1:start",
		);
	});

	it("set while the program runs, act at once", async () => {
		const rig = open(".globl _start\n_start: xor eax, eax\nagain: inc rax # <- a\n jmp again # <- b");
		const running = rig.debug.start({ stopOnEntry: false });
		setTimeout(() => rig.breakAt("b"), 10);
		assert.equal(told(await running), "breakpoint 1");
	});

	it("are not found by an int3 that the program handles itself, in either direction", async () => {
		const rig = open(`
.globl main
main:
	push rbx
	mov edi, 5
	mov esi, offset handler
	call signal
	int3 # <- handled
	mov edi, 5
	xor esi, esi
	call signal
	int3 # <- other
	xor eax, eax
	pop rbx
	ret
handler: ret`);
		assert.equal(told(await rig.debug.start({ stopOnEntry: false })), "breakpoint");
		assert.equal(rig.where(), "other");
		assert.equal(told(await rig.debug.resume("backward")), "start");
		assert.equal(told(await rig.debug.resume("forward")), "breakpoint");
		assert.equal(told(await rig.debug.resume("forward")), "exited 0");
		assert.equal(told(await rig.debug.resume("backward")), "breakpoint");
		assert.equal(rig.where(), "other");
	});

	it("are found by int3 in both directions", async () => {
		const rig = open(".globl _start\n_start: nop # <- a\n int3 # <- b\n mov eax, 60 # <- c\n xor edi, edi\n syscall");
		assert.equal(await play(rig, "run go rgo go"), "breakpoint:b exited 0 breakpoint:b exited 0");
	});
});

describe("faults", () => {
	const bad =
		".globl _start\n_start: xor eax, eax # <- a\n mov rbx, [rax] # <- b\n mov eax, 60\n xor edi, edi\n syscall";

	it("stop at the instruction, and end the program when it is told to go on", async () => {
		const rig = open(bad);
		assert.equal(await play(rig, "run"), "exception unmapped:b");
		const report = await rig.debug.resume("forward");
		assert.deepEqual([report.reason, report.status], ["exited", 139]);
		assert.match(report.text ?? "", /^SIGSEGV: /);
	});

	it("do not stop while their filter is off", async () => {
		const rig = open(bad);
		rig.debug.setExceptionFilters([]);
		const report = await rig.debug.start({ stopOnEntry: false });
		assert.deepEqual([report.reason, report.status], ["exited", 139]);
	});

	it("are gone when what caused them is repaired", async () => {
		const rig = open(bad);
		await play(rig, "run");
		rig.debug.assign("rax", "rsp");
		assert.equal(await play(rig, "go"), "exited 0");
	});

	it("come again when time is travelled", async () => {
		assert.equal(await play(open(bad), "run rgo go"), "exception unmapped:b start:a exception unmapped:b");
	});
});

describe("hit counts and log messages", () => {
	it("refuse what is neither a number nor a comparison", () => {
		for (const text of ["", "x", "%0", "= =3", "5 6", ">"]) {
			assert.equal(readHitCondition(text), undefined, text);
		}
	});

	it("are taken apart at braces", () => {
		assert.deepEqual(readLogMessage("a{b}{c,d} \\{e\\} {f"), [
			{ text: "a" },
			{ expression: "b" },
			{ expression: "c,d" },
			{ text: " {e} {f" },
		]);
	});
});
