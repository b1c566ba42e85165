// Every check finds the mistake it is for, on both engines, and says nothing of a
// program that does nearly the same on purpose.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { exceptionFilters } from "../../src/adapter/capabilities.ts";
import { checkNames } from "../../src/debugger/finding.ts";
import type { Engine, Stop } from "../../src/machine/engine.ts";
import { Translator } from "../../src/translator/translator.ts";
import { describeChecks, exit, firstFinding, type Innocent, type Mistake, program, withBlock } from "./mistakes.ts";
import { open, told } from "./rig.ts";
import { play } from "./script.ts";

const smash = program(
	`	push rbp
	mov rbp, rsp
	sub rsp, 16
	lea rdi, [rbp - 16]
	mov ecx, 16
	cmp r12d, 3
	jne fill
	mov ecx, 26
fill:
	mov byte ptr [rdi], 0x41
	inc rdi               # <- stored
	dec ecx
	jnz fill
	leave
	ret                   # <- ret`,
);

const mistakes: readonly Mistake[] = [
	{
		name: "a fill that runs over the return address",
		text: smash,
		check: "return-address",
		at: "stored",
		says: [
			/^The return address of work, at 0xffffb8, was overwritten by line \d+ \(work\+0x1c\): mov byte ptr \[rdi\], 0x41\./,
			/bytes 0xffffb8 to 0xffffb9 of it were written; its `ret` goes to 0x404141, which is no code, instead of back to line \d+ \(_start\+0xe\)\./,
			/had run on to step \d+ when this came out; you are back at step \d+, behind the store\./,
			/To fix it, end the copy where its buffer ends/,
		],
	},
	{
		name: "a return address taken for an argument",
		text: program(`	push rbp
	mov rbp, rsp
	cmp r12d, 2
	jne done
	mov qword ptr [rbp + 8], 7
done:
	pop rbp               # <- after
	ret`),
		check: "return-address",
		at: "after",
		says: [
			/mov qword ptr \[rbp ?\+ ?0?x?8\], 0x7\./,
			/\[rbp\+8\] is the return address, and the first argument on the stack is \[rbp\+16\]\.$/,
		],
	},
	{
		name: "a function of the library that copies too much",
		text: program(`	sub rsp, 24
	mov rdi, rsp
	mov esi, 0x42
	mov edx, 24
	cmp r12d, 1
	jne enough
	mov edx, 28
enough:
	call memset
	add rsp, 24
	ret`),
		check: "return-address",
		at: "0x402002",
		says: [/was overwritten by memset of the C library, called by line \d+ \(work\+0x1c\)\./],
	},
	{
		name: "a system call that reads too much",
		text: program(`	sub rsp, 8
	cmp r12d, 1
	jne enough
	mov eax, 318
	mov rdi, rsp
	mov esi, 12
	xor edx, edx
	syscall
enough:
	add rsp, 8            # <- enough
	ret`),
		check: "return-address",
		at: "enough",
		says: [/was overwritten by the kernel, for the system call of line \d+ \(work\+0x/],
	},
	{
		name: "a push without its pop",
		text: program(`	push rbx
	cmp r12d, 5
	je out
	pop rbx
out:
	ret                   # <- ret`),
		check: "unbalanced-return",
		at: "ret",
		says: [
			/^The `ret` in work takes 0x0 from 0xffffb0, where rsp is; there is no code there\./,
			/The return address of work is 8 bytes further up, at 0xffffb8: more was pushed, or taken from rsp, than given back\./,
			/What it takes was written by line \d+ \(work\): push rbx\./,
			/add 8 to rsp before the `ret`\.$/,
		],
	},
	{
		name: "a pop without its push",
		text: program(`	cmp r12d, 5
	jne out
	pop rbx
out:
	ret                   # <- ret`),
		check: "unbalanced-return",
		at: "ret",
		says: [/takes 0x1 from 0xffffc0/, /The return address was popped: it is 8 bytes further down, at 0xffffb8\./],
	},
	{
		name: "a ret at the end of _start",
		text: `
.globl _start
_start:
	nop
	ret                   # <- ret`,
		check: "unbalanced-return",
		at: "ret",
		says: [
			/^The `ret` in _start takes 0x1 /,
			/_start was not called by anything, so there is no return address\. To end/,
		],
	},
	{
		name: "a call after one push",
		text: program(
			`	push rbx
	cmp r12d, 5
	je odd
	pop rbx
	ret
odd:
	push rbx
	call other            # <- call
	add rsp, 16
	ret`,
			"other: ret",
		),
		check: "misaligned-call",
		at: "call",
		says: [
			/^At line \d+ \(work\+0x[0-9a-f]+\), `call other`, rsp is 0xffffa8\./,
			/work began with rsp 0xffffb8 and has moved it down by 16 bytes\. To fix it/,
		],
	},
	{
		name: "a register that is never saved",
		text: program(`	cmp r12d, 5
	jne out
	mov rbx, 7
	mov r14, rsp
out:
	ret                   # <- ret`),
		check: "lost-register",
		at: "ret",
		says: [
			/^work returns with another value in rbx \(was 0x0, is 0x7\) and r14 \(was 0x0, is 0xffffb8\)\./,
			/work does not save rbx at its beginning: `push rbx` there and `pop rbx` before the `ret`/,
		],
	},
	{
		name: "two pops in the wrong order",
		text: program(`	push rbx
	push r13
	mov rbx, 1
	mov r13, 2
	cmp r12d, 4
	je wrong
	pop r13
	pop rbx
	ret
wrong:
	pop rbx
	pop r13
	ret                   # <- ret`).replace("mov r12d, 20", "mov r12d, 20; mov ebx, 5"),
		check: "lost-register",
		at: "ret",
		says: [
			/rbx \(was 0x5, is 0x0\) and r13 \(was 0x0, is 0x5\)/,
			/What line \d+ \(work\) saved of rbx is still at 0xffffb0, and was given back in another register: pop in the reverse order/,
		],
	},
	{
		name: "a fill that runs over the saved rbp",
		text: smash.replace("mov ecx, 26", "mov ecx, 18"),
		check: "saved-register",
		at: "stored",
		says: [
			/^The rbp that work saved for its caller, at 0xffffb0, was overwritten by line \d+ \(work\+0x1c\): mov byte ptr \[rdi\], 0x41\./,
			/It was 0x0; work gives 0x4141 back instead\./,
			/you are back at step \d+, behind the store\./,
		],
	},
];

const heapMistakes: readonly Mistake[] = [
	{
		name: "a read of a block that was freed",
		text: withBlock("	mov rdi, rbx\n	call free\n	mov rcx, [rbx + 8] # <- read\n	nop"),
		check: "freed-block",
		at: "read",
		says: [
			/^line \d+ \(main\+0x[0-9a-f]+\): mov rcx, qword ptr \[rbx\+0x8\] reads memory of a freed block of 20 bytes from malloc at line \d+ \(main\+0x6\), free at line \d+ \(main\+0x[0-9a-f]+\), which may/,
		],
	},
	{
		name: "a byte behind a block's end",
		text: withBlock("	mov byte ptr [rbx + 20], 0 # <- written\n	nop"),
		check: "heap-overrun",
		at: "written",
		says: [
			/writes memory behind the end of the block of 20 bytes from malloc at line \d+ \(main\+0x6\): there follows what malloc keeps for itself\./,
		],
	},
	{
		name: "a function of the library that fills more than a block",
		text: withBlock("	mov rdi, rbx\n	mov esi, 7\n	mov edx, 25\n	call memset\n	nop"),
		check: "heap-overrun",
		at: "0x402010",
		says: [/^memset of the C library, called by line \d+ \(main\+0x[0-9a-f]+\) writes memory behind the end/],
	},
];

const innocent: readonly Innocent[] = [
	["a fill that ends with its buffer", smash.replace("mov ecx, 26", "mov ecx, 16")],
	[
		"registers that are saved, changed and given back",
		program(
			"	push rbx\n	push r13\n	push rbp\n	mov rbp, rsp\n	mov rbx, 1\n	mov r13, 2\n	call other\n	pop rbp\n	pop r13\n	pop rbx\n	ret",
			"other: ret",
		),
	],
	[
		"blocks that are used, freed, given out again and made larger",
		withBlock(`
	mov r12d, 30
again:
	mov rdi, rbx
	mov esi, r12d
	mov edx, 20
	call memset
	mov rdi, rbx
	call free
	lea edi, [r12 + 3]
	call malloc
	mov rbx, rax
	mov byte ptr [rbx + r12 + 2], 7
	mov rdi, rbx
	lea esi, [r12 * 8 + 40]
	call realloc
	mov rbx, rax
	mov byte ptr [rbx + r12 * 8 + 39], 7
	mov edi, 100
	call malloc
	mov byte ptr [rax + 99], 1
	dec r12d
	jnz again`),
	],
	[
		"a piece of code without a name that changes a register",
		program("	push rbx\n	mov ebx, 5\n	call 1f\n	pop rbx\n	ret\n1:	inc ebx\n	ret"),
	],
	["a ret used as a jump", program("	lea rax, [there]\n	push rax\n	ret\nthere:\n	ret")],
	[
		"a thunk that replaces its return address",
		program("	call 1f\n	ud2\n1:	lea rax, [there]\n	mov [rsp], rax\n	ret\nthere:	ret"),
	],
	[
		"bytes behind a call that are skipped",
		program('	sub rsp, 8\n	call skip\n	.ascii "text"\n	add rsp, 8\n	ret\nskip:	add qword ptr [rsp], 4\n	ret'),
	],
	[
		"a function that returns to its caller's caller",
		program("	sub rsp, 8\n	call inner\n	ud2\ninner:	add rsp, 16\n	ret"),
	],
	[
		"a stack that is made ready for another function",
		`
.globl _start
.bss
.align 16
stack: .skip 512
saved: .skip 8
.text
_start:
	mov r12d, 31
again:
	lea rax, [fiber]
	mov r13d, r12d
	and r13d, 1
	lea r13, [stack + 472 + r13 * 8]
	mov [r13], rax
	call switch
	dec r12d
	jnz again
	${exit}
switch:
	push rbp
	mov [saved], rsp
	mov rsp, r13
	ret
fiber:
	and rsp, -16
	call inner
inner:
	sub rsp, 8
	call leave_it
leave_it:
	mov rsp, [saved]
	pop rbp
	ret`,
	],
	[
		"a way back by longjmp",
		`
.globl main
.bss
place: .skip 256
count: .skip 4
.text
main:
	push rbx
	mov edi, offset place
	call setjmp
	inc dword ptr [count]
	cmp dword ptr [count], 20
	je out
	call deeper
out:
	xor eax, eax
	pop rbx
	ret
deeper:
	sub rsp, 8
	mov edi, offset place
	mov esi, 1
	call longjmp`,
	],
];

describeChecks("checks", [...mistakes, ...heapMistakes], innocent);

describe("checks", () => {
	it("are told when a step comes to them, and not once more", async () => {
		const rig = open(smash);
		rig.debug.setExceptionFilters([{ filter: "return-address" }]);
		await rig.debug.start({ stopOnEntry: true });
		const found = (await rig.debug.resume("forward")).finding?.step ?? 0;
		rig.debug.seek(found - 1);
		assert.equal(await play(rig, "iover"), "exception return-address:stored");
		assert.equal(rig.timeline.step, found);
		assert.equal((await play(rig, "iover iover iover")).includes("exception"), false);
		assert.equal((await play(rig, "iback iback iback iback")).endsWith("fill:"), false);
	});

	it("are told at the store when only single steps are made", async () => {
		const rig = open(smash.replace("mov r12d, 20", "mov r12d, 3"));
		rig.debug.setExceptionFilters([{ filter: "return-address" }]);
		await rig.debug.start({ stopOnEntry: true });
		for (let count = 0; count < 200; count++) {
			const report = await rig.debug.step(1, "into", "instruction", "forward");
			if (report.finding) {
				assert.equal(rig.where(), "stored");
				assert.match(report.text ?? "", /With that, its `ret` goes to 0x4010/);
				return;
			}
		}
		assert.fail("no step came to the store");
	});

	it("hold where their condition does", async () => {
		for (const [condition, expected] of [
			["ecx == 2", "exception return-address"],
			["ecx == 3", "exited 139"],
			["", "exception return-address"],
		]) {
			const rig = open(smash);
			rig.debug.setExceptionFilters([{ filter: "return-address", condition }]);
			assert.equal(told(await rig.debug.start({ stopOnEntry: false })), expected, condition);
		}
	});

	it("are come to again on the way back under the condition that there is then", async () => {
		const rig = open(smash);
		await firstFinding(rig);
		await rig.debug.resume("forward");
		rig.debug.setExceptionFilters([{ filter: "return-address", condition: "ecx == 3" }]);
		assert.equal(told(await rig.debug.resume("backward")), "start");
	});

	it("tell of a mistake in a loop once", async () => {
		const rig = open(program("	push rbx\n	push rbx\n	call other # <- call\n	add rsp, 16\n	ret", "other: ret"));
		assert.equal(told(await firstFinding(rig)), "exception misaligned-call");
		assert.equal(told(await rig.debug.resume("forward")), "exited 0");
	});

	it("tell of an access to the heap in a loop once, before it is made, in single steps too", async () => {
		const text = withBlock("	mov ecx, 5\n1:	mov [rbx + 20], cl # <- written\n	dec ecx\n	jnz 1b");
		const rig = open(text);
		assert.equal(told(await firstFinding(rig)), "exception heap-overrun");
		assert.deepEqual([rig.where(), rig.value("ecx")], ["written", "0x5"]);
		assert.equal(told(await rig.debug.resume("forward")), "exited 0");
		assert.equal(told(await rig.debug.resume("backward")), "exception heap-overrun");
		const { step } = rig.timeline;
		const other = open(text);
		other.debug.setExceptionFilters([{ filter: "heap-overrun" }]);
		await other.debug.start({ stopOnEntry: true });
		for (let report = await other.debug.step(1, "into", "instruction", "forward"); !report.finding; ) {
			report = await other.debug.step(1, "into", "instruction", "forward");
		}
		assert.equal(other.timeline.step, step);
		assert.equal(await play(other, "iover iover iover iover"), "dec ecx jnz 1b written dec ecx");
	});

	it("find accesses to the heap on the way back that were made before anybody looked for them", async () => {
		const rig = open(withBlock("	mov byte ptr [rbx + 20], 0 # <- written\n	nop"));
		assert.equal(told(await rig.debug.start({ stopOnEntry: false })), "exited 0");
		rig.debug.setExceptionFilters([{ filter: "heap-overrun" }]);
		assert.equal(told(await rig.debug.resume("backward")), "exception heap-overrun");
		assert.equal(rig.where(), "written");
		assert.equal(told(await rig.debug.resume("backward")), "start");
	});

	it("tell of an overwritten return address at a ret that was told of another mistake", async () => {
		const rig = open(smash.replace("push rbp\n\tmov", "mov ebx, r12d; push rbp\n\tmov"));
		assert.equal(told(await firstFinding(rig)), "exception lost-register");
		assert.equal(told(await rig.debug.resume("forward")), "exception return-address");
	});

	it("tell of a call in a function that was itself called so whose mistake it is", async () => {
		const inner = "work:	sub rsp, 8\n	call other\n	add rsp, 8\n	ret\nother: ret";
		const rig = open(`.globl _start\n_start: push rbx\n	call work\n	${exit}\n${inner}`);
		assert.match((await firstFinding(rig)).text ?? "", /^At line \d+ \(_start\+0x1\), .* _start began with rsp/);
		assert.match(
			(await rig.debug.resume("forward")).text ?? "",
			/ work was itself called so, by the call at line \d+ \(_start\+0x1\): that one is to be put right\.$/,
		);
	});

	it("are at full speed again where they have been told, and where a rule is broken on purpose", async () => {
		const often = (text: string) => text.replace("mov r12d, 20", "mov r12d, 200000");
		for (const text of [
			program("	push rbx\n	push rbx\n	call other\n	mov ebx, r12d\n	add rsp, 16\n	ret", "other: ret"),
			program("	call 1f\n	ud2\n1:	lea rax, [there]\n	mov [rsp], rax\n	ret\nthere:	ret"),
		]) {
			const stops: Stop["kind"][] = [];
			const rig = open(often(text), {}, (machine) => {
				const engine = new Translator(machine);
				const run: Engine["run"] = (...given) => {
					const stop = engine.run(...given);
					stops.push(stop.kind);
					return stop;
				};
				return { state: machine, run };
			});
			for (let report = await firstFinding(rig); report.reason !== "exited"; ) {
				report = await rig.debug.resume("forward");
			}
			assert.ok(stops.filter((kind) => kind === "check").length < 10, `${stops.length}`);
		}
	});

	it("find one mistake after the other in the sample that is there for them", async () => {
		const text = readFileSync(path.resolve(import.meta.dirname, "../../samples/checks.s"), "utf8");
		const labels: Readonly<Record<string, string>> = Object.fromEntries(
			exceptionFilters.map(({ filter, label }) => [filter, label]),
		);
		const rig = open(text);
		rig.debug.setExceptionFilters(checkNames.map((filter) => ({ filter })));
		const found: string[] = [];
		let report = await rig.debug.start({ stopOnEntry: false });
		while (report.finding && found.length < 20) {
			found.push(labels[report.finding.check] ?? "");
			report = await rig.debug.resume("forward");
		}
		// The sample's own comments name the check that each line is for.
		const wanted = [
			...text.matchAll(/# (Misaligned|Saved register|Register|ret without|Use of|Read of|Heap)([^:\n]*)/g),
		];
		assert.deepEqual(
			found,
			wanted.map(([, first, rest]) => `${first}${rest}`),
		);
		assert.equal(found.length, checkNames.length - 1, "all checks but the one that is on from the start");
	});

	it("explain a program that dies before its ret", async () => {
		const rig = open(smash.replace("leave", "ud2"));
		const report = await firstFinding(rig);
		assert.deepEqual([told(report), rig.where()], ["exited 132", "ud2"]);
		const other = open(smash.replace("jnz fill", "jnz fill; cmp r12d, 3; jne 1f; ud2; 1:"));
		assert.deepEqual([told(await firstFinding(other)), other.where()], ["exception return-address", "stored"]);
	});

	it("stop at breakpoints on the same instruction as well", async () => {
		const rig = open(mistakes[4]?.text ?? "");
		rig.debug.setExceptionFilters([{ filter: "unbalanced-return" }]);
		rig.breakAt("ret");
		let report = await rig.debug.start({ stopOnEntry: false });
		for (let count = 0; count < 15; count++) {
			assert.equal(told(report), "breakpoint 1");
			report = await rig.debug.resume("forward");
		}
		assert.equal(told(report), "exception unbalanced-return");
	});
});
