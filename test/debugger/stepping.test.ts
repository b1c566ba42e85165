import assert from "node:assert/strict";
import fc from "fast-check";
import { open } from "./rig.ts";
import { move, play } from "./script.ts";

const exit = "mov edi, eax\n mov eax, 60\n syscall";

const programs = {
	calls: `
.globl _start
_start:
	mov eax, 1          # <- a
	call twice          # <- b
	inc eax             # <- c
	${exit}
twice:
	call once           # <- t1
	call once           # <- t2
	ret                 # <- t3
once:
	add eax, 2          # <- o1
	ret                 # <- o2
`,
	recursion: `
.globl _start
_start:
	mov edi, 4          # <- a
	call down           # <- b
	mov edi, eax        # <- c
	mov eax, 60
	syscall
down:
	test edi, edi       # <- d1
	jz bottom           # <- d2
	push rdi            # <- d3
	dec edi             # <- d4
	call down           # <- d5
	pop rdi             # <- d6
	add eax, edi        # <- d7
	ret                 # <- d8
bottom:
	xor eax, eax        # <- e1
	ret                 # <- e2
`,
	main: `
.globl main
main:
	push rbp            # <- m1
	call leaf           # <- m2
	pop rbp             # <- m3
	ret                 # <- m4
leaf:
	mov eax, 7          # <- l1
	ret                 # <- l2
`,
	lines: `
.globl _start
_start:
	mov ecx, 3; xor eax, eax      # <- a
again: inc eax; call f; dec ecx   # <- b
	jnz again                     # <- c
	mov ecx, 2                    # <- e
spin: loop spin                   # <- d
	${exit}
f:	ret                           # <- f
`,
	fibers: `
.globl _start
.bss
.balign 16
other: .skip 128
other_end:
.size other, 128
.data
here: .quad 0
there: .quad 0
.text
_start:
	lea rax, [other + 128]   # <- a
	lea rcx, fiber
	mov [rax - 8], rcx
	sub rax, 8
	mov [there], rax         # <- b
	call switch              # <- c
	nop                      # <- d
	call switch              # <- e
	mov eax, 60              # <- g
	xor edi, edi
	syscall
fiber:
	nop                      # <- f1
	call switch              # <- f2
	nop                      # <- f3
	call switch              # <- f4
switch:
	mov rax, [there]         # <- s1
	mov [here], rsp
	xchg rax, [here]
	mov [there], rax         # <- s4
	mov rsp, [here]          # <- s5
	ret                      # <- s6
`,
	past: `
.globl _start
_start:
	call outer               # <- a
	mov eax, 60              # <- b
	xor edi, edi
	syscall
outer:
	call inner               # <- o1
	nop                      # <- o2
	ret
inner:
	add rsp, 8               # <- i1
	ret                      # <- i2
`,
	copy: `
.globl _start
.bss
from: .skip 4096
to: .skip 4096
.text
_start:
	lea rsi, [from]          # <- a
	lea rdi, [to]            # <- b
	mov ecx, 4096            # <- c
	rep movsb                # <- d
	mov eax, 60              # <- e
	xor edi, edi
	syscall
`,
};

const scripts: readonly [program: keyof typeof programs, script: string, places: string][] = [
	["calls", "start over over over", "entry:a b c mov edi, eax"],
	["calls", "start into into into into into", "entry:a b t1 o1 o2 t2"],
	["calls", "start into into over over out", "entry:a b t1 t2 t3 c"],
	["calls", "start over into into out out", "entry:a b t1 o1 t2 c"],
	["calls", "start over over back back back", "entry:a b c b a start:a"],
	["calls", "start over over binto binto binto binto binto", "entry:a b c t3 o2 o1 t2 o2"],
	["calls", "start over over binto bout", "entry:a b c t3 b"],
	["calls", "start into into into bout bout", "entry:a b t1 o1 t1 b"],
	["calls", "start over iover iback iinto ibinto", "entry:a b c b t1 b"],
	["calls", "start over iinto iinto iinto iout iback", "entry:a b t1 o1 o2 t2 t1"],
	["calls", "start over over over over over over go", "entry:a b c mov edi, eax mov eax, 60 syscall exited 6 exited 6"],
	["calls", "start go @0 over rgo", "entry:a exited 6 goto:a b start:a"],
	["recursion", "start over over back over", "entry:a b c b c"],
	["recursion", "start over into over over over over over over over out", "entry:a b d1 d2 d3 d4 d5 d6 d7 d8 c"],
	["recursion", "start into into into into into into into into over over", "entry:a b d1 d2 d3 d4 d5 d1 d2 d3 d4"],
	["recursion", "start over over binto back back back back back back back", "entry:a b c d8 d7 d6 d5 d4 d3 d2 d1"],
	["recursion", "start over over binto back back back binto bout", "entry:a b c d8 d7 d6 d5 d4 b"],
	["main", "start over over over over", "entry:m1 m2 m3 m4 exited 7"],
	["main", "start over over over back back back back", "entry:m1 m2 m3 m4 m3 m2 m1 start:0x401010"],
	["main", "start over into out over into", "entry:m1 m2 l1 m3 m4 exited 7"],
	["main", "start out", "entry:m1 exited 7"],
	["lines", "start over over over over back back back", "entry:a b c b c b c b"],
	["lines", "start over into into back", "entry:a b f b b"],
	[
		"lines",
		"start over over over over over over over over over over over",
		"entry:a b c b c b c e d d mov edi, eax mov eax, 60",
	],
	["lines", "start over over over over over over over over", "entry:a b c b c b c e d"],
	[
		"fibers",
		"start over over over over over over over over",
		"entry:a lea rcx, fiber mov [rax - 8], rcx sub rax, 8 b c d e g",
	],
	[
		"fibers",
		"start over over over over over into into into into into into into over over",
		"entry:a lea rcx, fiber mov [rax - 8], rcx sub rax, 8 b c s1 mov [here], rsp xchg rax, [here] s4 s5 s6 f1 f2 f3",
	],
	[
		"fibers",
		"start over over over over over over over over back back back back",
		"entry:a lea rcx, fiber mov [rax - 8], rcx sub rax, 8 b c d e g e d c b",
	],
	["past", "start into into over over", "entry:a o1 i1 i2 b"],
	["past", "start into over", "entry:a o1 b"],
	["past", "start over back", "entry:a b a"],
	["copy", "start over over over over back back", "entry:a b c d e d c"],
];

describe("steps", () => {
	for (const [program, script, places] of scripts) {
		it(`${program}: ${script}`, async () => {
			assert.equal(await play(open(programs[program]), script), places);
		});
	}

	it("stop early at a breakpoint inside what they step over, both ways", async () => {
		const rig = open(programs.calls);
		rig.breakAt("o2");
		assert.equal(
			await play(rig, "start over over over over over back back back back"),
			"entry:a b breakpoint 1:o2 t2 breakpoint 1:o2 t3 breakpoint 1:o2 o1 t2 breakpoint 1:o2",
		);
	});

	it("run a sleeping fiber until it is awake", async () => {
		const rig = open(programs.fibers);
		rig.breakAt("f1");
		assert.equal(await play(rig, "run"), "breakpoint 1:f1");
		const report = await rig.debug.step(1, "over", "line", "forward");
		assert.deepEqual([report.reason, report.threadId, rig.where()], ["step", 1, "s6"]);
	});

	it("pause inside an endless loop, and at the start of a long rep", async () => {
		const spin = open(".globl _start\n_start: jmp _start # <- a");
		const running = spin.debug.resume("forward");
		setTimeout(() => spin.debug.pause(), 5);
		assert.equal((await running).reason, "pause");
		// 8 million bytes in one instruction, in the gap of a stack made large for it.
		const long = open(
			".globl _start\n_start: lea rdi, [rsp - 8000000]\n mov ecx, 7900000\n rep stosb # <- a\n jmp _start",
			{ stackSize: 8 << 20 },
		);
		long.breakAt("a");
		await long.debug.start({ stopOnEntry: false });
		const filling = long.debug.step(1, "over", "line", "forward");
		long.debug.pause();
		assert.equal((await filling).reason, "pause");
		assert.deepEqual([long.where(), long.value("rcx,d"), long.debug.currentStep], ["a", "7900000", 2]);
	});

	it("undo each other from any place, by any path", async () => {
		const names = ["over", "into", "out", "iover", "iinto", "iout", "go"];
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...Object.values(programs)),
				fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 12 }),
				fc.array(fc.constantFrom("back", "binto", "bout", "iback", "ibinto", "rgo"), { maxLength: 6 }),
				async (program, forward, backward) => {
					const rig = open(program);
					await move(rig, "start");
					const seen = new Map([[rig.debug.currentStep, stateOf(rig)]]);
					for (const name of forward) {
						await move(rig, name);
						seen.set(rig.debug.currentStep, stateOf(rig));
					}
					for (const name of backward) {
						const before = rig.debug.currentStep;
						await move(rig, name);
						assert.ok(
							rig.debug.currentStep < before || before === 0,
							`${name} went from ${before} to ${rig.debug.currentStep}`,
						);
						const known = seen.get(rig.debug.currentStep);
						assert.ok(known === undefined || known === stateOf(rig), `${name} came to another state`);
					}
				},
			),
			{ seed: 1978, numRuns: 60 },
		);
	});

	it("over a line, backward, is the inverse of forward", async () => {
		for (const program of [programs.calls, programs.recursion, programs.fibers, programs.past, programs.copy]) {
			const rig = open(program);
			await move(rig, "start");
			const places = [rig.debug.currentStep];
			while ((await move(rig, "over")).reason === "step") {
				places.push(rig.debug.currentStep);
			}
			rig.debug.seek(places.at(-1) ?? 0);
			for (const step of places.slice(0, -1).reverse()) {
				await move(rig, "back");
				assert.equal(rig.debug.currentStep, step);
			}
		}
	});
});

/** Registers and the top of the stack as text. */
function stateOf(rig: ReturnType<typeof open>): string {
	const { registers, memory } = rig.timeline.state;
	const general = Array.from({ length: 16 }, (_, number) => registers.read(number));
	return `${general} ${registers.rip} ${registers.rflags} ${memory.peek(registers.read(4) - 64n, 128)}`;
}
