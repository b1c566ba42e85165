import assert from "node:assert/strict";
import type { DataBreakpointInfo, DataBreakpointRequest } from "../../src/debugger/breakpoint.ts";
import type { StopReport } from "../../src/debugger/stopReport.ts";
import type { WatchAccess } from "../../src/machine/watches.ts";
import { open, type Rig, told } from "./rig.ts";
import { play } from "./script.ts";

const loop = `
.globl _start
.data
count: .quad 0
table: .zero 100
.text
_start:
	xor ecx, ecx          # <- start
again:
	inc ecx               # <- body
	mov [count], rcx      # <- store
	cmp ecx, 10           # <- compare
	jne again
	mov rax, [count]      # <- load
	mov [count], rcx      # <- same
	call done             # <- call
	mov eax, 60           # <- end
	xor edi, edi
	syscall
done:
	push rbp
	mov rbp, rsp
	sub rsp, 16
	mov dword ptr [rbp - 4], 7
	cmp dword ptr [rbp - 4], 7 # <- compared
	leave
	ret                   # <- done
`;

function info(rig: Rig, text: string, bytes?: number): DataBreakpointInfo {
	const found = rig.debug.dataBreakpointInfo(text, undefined, bytes);
	assert.ok("place" in found, "message" in found ? found.message : "");
	return found;
}

function watch(rig: Rig, text: string, rules: Partial<DataBreakpointRequest> = {}): void {
	const { place } = info(rig, text);
	const [answer] = rig.debug.setDataBreakpoints([{ place, access: "write", ...rules }]);
	assert.equal(answer?.verified, true, answer?.message);
}

/** What rcx is at each stop, going on until the end and back to the start. */
async function visits(rules: Partial<DataBreakpointRequest>) {
	const rig = open(loop);
	watch(rig, "count", rules);
	const there: string[] = [];
	for (let report = await rig.debug.start({ stopOnEntry: false }); report.reason === "data breakpoint"; ) {
		there.push(`${rig.value("ecx,d")}${rig.where()}`);
		report = await rig.debug.resume("forward");
	}
	const back: string[] = [];
	for (let report = await rig.debug.resume("backward"); report.reason === "data breakpoint"; ) {
		back.push(`${rig.value("ecx,d")}${rig.where()}`);
		report = await rig.debug.resume("backward");
	}
	return { there: there.join(" "), back: back.reverse().join(" ") };
}

describe("data breakpoints", () => {
	const stores = Array.from({ length: 10 }, (_, index) => `${index + 1}compare`);
	const rules: readonly [rules: Partial<DataBreakpointRequest>, stops: string][] = [
		[{}, [...stores, "10call"].join(" ")],
		[{ access: "read" }, "10same"],
		[{ access: "readWrite" }, [...stores, "10same", "10call"].join(" ")],
		[{ condition: "count == 4" }, "4compare"],
		[{ condition: "ecx > 8", access: "read" }, "10same"],
		[{ hitCondition: "3" }, "3compare"],
		[{ hitCondition: ">=10" }, "10compare 10call"],
		[{ hitCondition: "%4", condition: "ecx > 2" }, "6compare 10compare"],
		[{ condition: "0" }, ""],
	];
	for (const [rule, stops] of rules) {
		it(`${JSON.stringify(rule)} stop at ${stops}, both ways`, async () => {
			const { there, back } = await visits(rule);
			assert.deepEqual([there, back], [stops, stops]);
		});
	}

	const texts: readonly [text: string, access: WatchAccess, said: string][] = [
		["count", "write", "count: 0 → 1, written by line 12 (_start+0x4): mov qword ptr [0x402000], rcx"],
		["count", "read", "count: 10, read by line 15 (_start+0x11): mov rax, qword ptr [0x402000]"],
		["ecx", "write", "ecx: 0x0 → 0x1, changed by line 11 (_start+0x2): inc ecx"],
		["cl", "write", "cl: 0x0 → 0x1, changed by line 11 (_start+0x2): inc ecx"],
		["zf", "write", "zf: 0x0 → 0x1, changed by line 9 (_start): xor ecx, ecx"],
		["rbp", "write", "rbp: 0x0 → 0xffffb0, changed by line 23 (done+0x1): mov rbp, rsp"],
	];
	for (const [text, access, said] of texts) {
		it(`tell what happened to ${text}: ${access}`, async () => {
			const rig = open(loop);
			watch(rig, text, { access });
			const report = await rig.debug.start({ stopOnEntry: false });
			assert.equal(report.reason, "data breakpoint");
			assert.ok(report.text?.startsWith(said), report.text);
		});
	}

	it("tell that a value was written again", async () => {
		const rig = open(loop);
		watch(rig, "count", { hitCondition: "11" });
		const report = await rig.debug.start({ stopOnEntry: false });
		assert.match(report.text ?? "", /^count: 10 as before, written by line 16 \(_start\+0x19\)/);
	});

	it("name a local variable, and its function where it is another's", async () => {
		const rig = open(`
.equ n, -8
.equ letters, -24
.globl _start
.text
_start:
	call outer
	mov eax, 60
	syscall
outer:
	push rbp
	mov rbp, rsp
	sub rsp, 32
	lea rdi, [rbp + letters]
	mov qword ptr [rbp + n], 1 # <- here
	mov byte ptr [rbp + letters + 1], 2
	lea rdi, [rbp + n]
	call inner
	leave
	ret                   # <- back
inner:
	push rbp
	mov rbp, rsp
	inc qword ptr [rdi]
	leave
	ret`);
		await rig.debug.start({ stopOnEntry: true });
		rig.breakAt("here");
		await rig.debug.resume("forward");
		const places = ["n", "byte ptr [rbp + letters + 1]"].map((text) => info(rig, text).place);
		rig.debug.setDataBreakpoints(places.map((place) => ({ place, access: "write" })));
		const said = [];
		for (let count = 0; count < 3; count++) {
			said.push((await rig.debug.resume("forward")).text?.replace(/ by .*/, ""));
		}
		assert.deepEqual(said, ["n: 0 → 1, written", "letters+0x1: 0 → 2, written", "n of outer: 1 → 2, written"]);
		assert.match((await rig.debug.resume("backward")).text ?? "", /^letters\+0x1: 0 → 2, written/);
	});

	it("tell who wrote for the program: the kernel, the C library", async () => {
		const rig = open(`
.globl _start
.bss
time: .zero 16
.text
_start:
	mov eax, 228
	xor edi, edi
	mov esi, offset time
here:	syscall
	mov edi, offset time
	mov esi, 0x41
	mov edx, 4
there:	call memset
	mov eax, 60
	syscall`);
		rig.debug.setDataBreakpoints([{ place: info(rig, "[time]", 8).place, access: "write" }]);
		const first = await rig.debug.start({ stopOnEntry: false });
		assert.equal(first.text, "time: 0 as before, written by the kernel, for the system call of line 11 (_start+0xc)");
		const second = await rig.debug.resume("forward");
		assert.equal(
			second.text,
			"time: 0 → 0x41414141, written by memset of the C library, called by line 15 (_start+0x1d)",
		);
	});

	it("are hit by steps, and stop them", async () => {
		const rig = open(loop);
		watch(rig, "dword ptr [rsp - 20]");
		await rig.debug.start({ stopOnEntry: true });
		rig.breakAt("call");
		assert.equal(await play(rig, "go over"), "breakpoint 2:call data breakpoint 1:compared");
	});

	it("hold beside a breakpoint on the next instruction", async () => {
		const rig = open(loop);
		watch(rig, "count");
		rig.breakAt("compare");
		assert.equal(told(await rig.debug.start({ stopOnEntry: false })), "data breakpoint 1,2");
		assert.equal(await play(rig, "go rgo rgo"), "data breakpoint 1,2:compare data breakpoint 1,2:compare start:start");
	});

	it("count hits from the start of the run, also when they are set late", async () => {
		const rig = open(loop);
		rig.breakAt("end");
		await rig.debug.start({ stopOnEntry: false });
		watch(rig, "count", { hitCondition: "4" });
		assert.equal(told(await rig.debug.resume("backward")), "data breakpoint 2");
		assert.equal(rig.value("ecx,d"), "4");
	});

	it("are found in a past that is longer than one look", async () => {
		const rig = open(`
.globl _start
.data
hit: .quad 0
.text
_start:
	mov [hit], rsp
	mov ecx, 30000
again:	dec ecx               # <- again
	jnz again
	mov eax, 60           # <- end
	syscall`);
		rig.breakAt("end");
		await rig.debug.start({ stopOnEntry: false });
		watch(rig, "hit");
		const report: StopReport = await rig.debug.resume("backward");
		assert.deepEqual([report.reason, rig.timeline.step], ["data breakpoint", 1]);
		assert.equal((await rig.debug.resume("backward")).reason, "start");
	});

	it("are found where a look back begins", async () => {
		// One write, at every distance about the width of a look: 4096 steps.
		for (const distance of [4093, 4094, 4095, 4096, 4097]) {
			const rig = open(`
.globl _start
.data
hit: .quad 0
.text
_start:
	nop
	mov [hit], rsp
	.rept ${distance}
	nop
	.endr
	mov eax, 60           # <- end
	syscall`);
			rig.breakAt("end");
			await rig.debug.start({ stopOnEntry: false });
			watch(rig, "hit");
			const report: StopReport = await rig.debug.resume("backward");
			assert.deepEqual([report.reason, rig.timeline.step], ["data breakpoint", 2], `${distance}`);
		}
	});

	it("are forgotten after an edit of the past", async () => {
		const rig = open(loop);
		watch(rig, "count", { hitCondition: "5" });
		await rig.debug.start({ stopOnEntry: false });
		assert.equal(rig.value("count"), "5");
		rig.debug.seek(rig.timeline.step - 8);
		rig.debug.assign("ecx", "8");
		assert.equal(told(await rig.debug.resume("forward")), "data breakpoint 1");
		assert.equal(rig.value("count"), "10");
	});

	const infos: readonly [text: string, bytes: number | undefined, place: unknown, description: string][] = [
		["count", undefined, { kind: "symbol", name: "count", offset: 0n, length: 8 }, "count (8 bytes at 0x402000)"],
		["table", undefined, { kind: "symbol", name: "table", offset: 0n, length: 100 }, "table (100 bytes at 0x402008)"],
		["table", 4, { kind: "symbol", name: "table", offset: 0n, length: 4 }, "table (4 bytes at 0x402008)"],
		[
			"byte ptr [table + 3]",
			undefined,
			{ kind: "symbol", name: "table", offset: 3n, length: 1 },
			"byte ptr [table + 3] (1 byte at 0x40200b)",
		],
		["0x402004", 2, { kind: "symbol", name: "count", offset: 4n, length: 2 }, "count+0x4 (2 bytes at 0x402004)"],
		["0x403ff0", 16, { kind: "memory", address: 0x403ff0n, length: 16 }, "16 bytes at 0x403ff0"],
		["[rsp]", undefined, { kind: "memory", address: 0xffffc0n, length: 8 }, "[rsp] (8 bytes at 0xffffc0)"],
		["rsp", 4, { kind: "register", name: "rsp", shift: 0, width: 64 }, "rsp"],
		["ah", undefined, { kind: "register", name: "rax", shift: 8, width: 8 }, "ah"],
		["xmm3.d1", undefined, { kind: "register", name: "xmm3", shift: 64, width: 64 }, "xmm3.d1"],
		["cf", undefined, { kind: "register", name: "rflags", shift: 0, width: 1 }, "cf"],
	];
	for (const [text, bytes, place, description] of infos) {
		it(`know the place of ${text}${bytes === undefined ? "" : `, ${bytes} bytes`}`, () => {
			const found = info(open(loop), text, bytes);
			assert.deepEqual([found.place, found.description], [place, description]);
			assert.deepEqual(found.accesses, description.includes(" at ") ? ["write", "read", "readWrite"] : ["write"]);
		});
	}

	const refused: readonly [text: string, bytes: number | undefined, why: RegExp][] = [
		["rsp + 8", undefined, /^this is a computed value: only registers, flags and memory can be watched$/],
		["rip", undefined, /^rip changes with every instruction$/],
		["nope", undefined, /`nope`/],
		["count +", undefined, /missing/],
		["0x402000", 0, /^0 bytes at 0x402000 do not lie in the memory/],
		["0xfffffc", 8, /^8 bytes at 0xfffffc do not lie in the memory, which ends at 0xffffff$/],
	];
	for (const [text, bytes, why] of refused) {
		it(`say why ${text}${bytes === undefined ? "" : `, ${bytes} bytes,`} cannot be watched`, () => {
			const found = open(loop).debug.dataBreakpointInfo(text, undefined, bytes);
			assert.match("message" in found ? found.message : "", why);
		});
	}

	it("are not verified where there is nothing to watch", () => {
		const rig = open(loop);
		const rax = { kind: "register", name: "rax", shift: 0, width: 64 } as const;
		const answers = rig.debug.setDataBreakpoints([
			{ place: rax, access: "read" },
			{ place: { ...rax, name: "eax" }, access: "write" },
			{ place: { kind: "symbol", name: "gone", offset: 0n, length: 4 }, access: "write" },
			{ place: { kind: "memory", address: 1n << 40n, length: 4 }, access: "write" },
			{ place: rax, access: "write", condition: "rax ==" },
			{ place: rax, access: "write" },
		]);
		assert.deepEqual(
			answers.map(({ verified, message }) => (verified ? "" : message?.replace(/:(?=.*read: ).*/, ""))),
			[
				"Cannot be watched: a register can be watched for changes only.",
				"Cannot be watched: there is no register `eax`.",
				"Cannot be watched: the program has no label `gone`.",
				"Cannot be watched: 4 bytes at 0x10000000000 do not lie in the memory, which ends at 0xffffff.",
				answers[4]?.message,
				"",
			],
		);
		assert.match(answers[4]?.message ?? "", /^The condition cannot be read: /);
	});
});
