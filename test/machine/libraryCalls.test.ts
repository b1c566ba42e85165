// Calls of the C library, case by case: how a function can be reached, what a
// call leaves behind, what is said of one that goes wrong, and that malloc's
// blocks never meet.

import assert from "node:assert/strict";
import fc from "fast-check";
import { assemble } from "../../src/assembler/assemble.ts";
import { signalOf } from "../../src/machine/fault.ts";
import { createMachine } from "../../src/machine/machine.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import { type FinishedRun, runProgram } from "./libraryRig.ts";
import { fixedHost } from "./programs.ts";

const seed = 20261123;

const data = `
	.data
number:	.asciz "%d\\n"
string:	.asciz "%s\\n"
text:	.asciz "text"
pointer: .quad puts
	.section .rodata
fixed:	.asciz "constant"
	.bss
buffer:	.skip 64
	.text
`;

/** A `main` that does these instructions, with rsp aligned, and returns rax. */
function main(body: string): string {
	return `.intel_syntax noprefix\n.globl main\n${data}\nmain: sub rsp, 8\n${body}\nadd rsp, 8\nret\n`;
}

function run(body: string, input = ""): FinishedRun {
	return runProgram(main(body), input);
}

function faultOf(body: string): { kind: string; message: string; callSite?: bigint } {
	const { stop } = run(body);
	assert.equal(stop.kind, "fault");
	return stop.kind === "fault" ? stop.fault : { kind: "", message: "" };
}

describe("library calls", () => {
	const ways: Readonly<Record<string, string>> = {
		"call by name": "lea rdi, text; call puts",
		"call through the linkage table": "lea rdi, text; call puts@PLT",
		"call through a pointer in memory": "lea rdi, text; call [rip + pointer]",
		"call through a register": "lea rdi, text; lea rax, puts; call rax",
		"call through an immediate": "lea rdi, text; mov eax, offset flat:puts; call rax",
		"call through the offset table": "lea rdi, text; call [rip + puts@GOTPCREL]",
		"address from the offset table": "lea rdi, text; mov rax, puts@GOTPCREL[rip]; call rax",
		"jump in place of a call": "call tail; jmp over; tail: lea rdi, text; jmp puts; over:",
	};
	for (const [way, body] of Object.entries(ways)) {
		it(`can be made by a ${way}`, () => assert.equal(run(body).stdout, "text\n"));
	}

	for (const [name, second] of [
		["wmemset", "mov esi, 65"],
		["wcsncpy", "lea rsi, [rsp + 64]; mov dword ptr [rsi], 0"],
	]) {
		it(`say where memory ends that ${name} is to fill with as many characters as there are numbers`, () => {
			const { kind, message } = faultOf(`sub rsp, 128; mov rdi, rsp; ${second}; mov rdx, -1; call ${name}`);
			assert.equal(kind, "out-of-arena");
			assert.match(message, new RegExp(`^${name}: argument 1 \\(dest\\) points to 0x`));
		});
	}

	it("give the streams that SASM's macros ask for", () => {
		const { stdout, stop } = run(
			"call get_stdin; cmp rax, [rip + stdin]; jne over; call get_stdout; mov rsi, rax; lea rdi, text; call fputs; xor eax, eax; over:",
		);
		assert.deepEqual([stdout, stop], ["text", { kind: "exit", status: 0 }]);
	});

	it("say what a C++ program throws, where it would", () => {
		const { kind, message } = faultOf("lea rdi, text; call _ZSt20__throw_length_errorPKc");
		assert.equal(kind, "aborted");
		assert.match(
			message,
			/: an exception of type std::length_error \("text"\) is thrown, and the text has none of the/,
		);
		const thrown = `mov edi, 4; call __cxa_allocate_exception; mov rdi, rax; lea rsi, _ZTIi; xor edx, edx; call __cxa_throw`;
		assert.match(faultOf(thrown).message, /an exception of type int is thrown/);
	});

	it("end a program whose stack has no room for a signal's handler", () => {
		const low = "lea rsp, number[rip + 320]; mov edi, 10";
		const { kind, message } = faultOf(`mov edi, 10; lea rsi, main; call signal; ${low}; call raise`);
		assert.equal(kind, "stack-overflow");
		assert.match(message, /no room on the stack for the frame of the handler of signal 10/);
	});

	it("are named as the author wrote them", () => {
		const { message } = faultOf("xor edi, edi; lea rsi, number; call __isoc99_sscanf");
		assert.match(message, /^sscanf: /);
	});

	it("say why a Rust program panics, and where, under the names of any version", () => {
		const place = "jmp over; place: .quad text, 4; .long 12, 5; over:";
		for (const name of [
			"_RNvNtNtCs1a2B_4core9panicking11panic_const24panic_const_add_overflow",
			"_ZN4core9panicking11panic_const24panic_const_add_overflow17h0123456789abcdefE",
		]) {
			const { kind, message } = faultOf(`${place} lea rdi, [rip + place]; call ${name}`);
			assert.equal(kind, "aborted");
			assert.match(message, /the program panicked at text:12:5: attempt to add with overflow\./);
		}
		const bounds = "mov edi, 7; mov esi, 3; xor edx, edx; call _RNvNtCs1_4core9panicking18panic_bounds_check";
		assert.match(faultOf(bounds).message, /the len is 3 but the index is 7/);
	});

	it("give a Rust program its memory and its exit", () => {
		const allocate = "mov edi, 48; mov esi, 64; call _RNvCs0_7___rustc12___rust_alloc";
		const grow = "mov rdi, rax; mov esi, 48; mov edx, 8; mov ecx, 96; call _RNvCs0_7___rustc14___rust_realloc";
		const { stop } = run(
			`${allocate}; mov ebx, eax; and ebx, 63; ${grow}; lea edi, [rbx + 9]; call _RNvNtCs0_3std7process4exit`,
		);
		assert.deepEqual(stop, { kind: "exit", status: 9 });
	});

	it("say an error with the program's name and a place, and end it unless its status is 0", () => {
		const warn = "xor edi, edi; mov esi, 2; lea rdx, text; xor eax, eax; call error";
		const end =
			"mov edi, 3; xor esi, esi; lea rdx, text; mov ecx, 12; lea r8, string; lea r9, fixed; xor eax, eax; call error_at_line";
		const { stop, stderr } = run(`${warn}; ${end}`);
		assert.deepEqual(stop, { kind: "exit", status: 3 });
		assert.match(stderr, /^(\.\/test): text: No such file or directory\n\1:text:12: constant\n\n$/);
	});

	it("say that there is no shell for popen, and give no stream", () => {
		const finished = run("lea rdi, text; lea rsi, fixed; call popen; mov edi, eax; call exit");
		assert.deepEqual(finished.stop, { kind: "exit", status: 0 });
		assert.match(finished.console, /popen: there is no shell here to do "text"/);
	});

	for (const name of ["rust_eh_personality", "__gcc_personality_v0"]) {
		it(`are not kept back by unwinding tables that name ${name}`, () => {
			const tables = `.cfi_startproc; .cfi_personality 155, DW.ref.${name}; .cfi_endproc`;
			const { stop } = runProgram(
				`${main("mov edi, 7; call exit")}
	other:	${tables}
	.section .data.DW.ref.${name}, "awG", @progbits, DW.ref.${name}, comdat
DW.ref.${name}: .quad ${name}`,
			);
			assert.deepEqual(stop, { kind: "exit", status: 7 });
		});
	}

	it("grow and give back the vectors of a Rust program", () => {
		const names = {
			grow: "_RNvMs3_NtCs1_5alloc7raw_vecINtB5_6RawVechE8grow_oneB7_",
			reserve: "_RINvNvMs2_NtCs1_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleE",
			bytes: "_RNvMs_NtCs1_5alloc3vecINtB4_3VechE7reserveCs4_3any",
			allocate: "_RNvMs4_NtCs1_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCs4_3any",
			release: "_RNvMs2_NtCs1_5alloc7raw_vecNtB5_11RawVecInner10deallocateCs4_3any",
		};
		const vector = "push 0; push 1; push 0; mov rbx, rsp";
		const capacity = (calls: string) => {
			const { stop } = run(`${vector}; ${calls}; mov edi, [rbx]; call exit`);
			return stop.kind === "exit" ? stop.status : stop.kind;
		};
		const growOnce = `mov rdi, rbx; call ${names.grow}`;
		const fill = "mov rax, [rbx]; add rax, [rbx + 8]; mov BYTE PTR [rax - 1], 7";
		assert.equal(capacity(`${growOnce}; ${fill}`), 8);
		assert.equal(capacity(`${growOnce}; ${fill}; ${growOnce}; ${fill}`), 16);
		const reserve = `mov rdi, rbx; mov esi, 2; mov edx, 9; mov ecx, 8; mov r8d, 8; call ${names.reserve}`;
		assert.equal(capacity(`${reserve}; mov rax, [rbx + 8]; mov [rax + 80], rax`), 11);
		assert.equal(
			capacity(`mov rdi, rbx; mov esi, 30; call ${names.bytes}; mov rdi, rbx; mov esi, 30; call ${names.bytes}`),
			30,
		);
		const release = `mov rdi, rbx; mov esi, 1; mov edx, 1; call ${names.release}`;
		assert.equal(capacity(`${growOnce}; ${release}; mov DWORD PTR [rbx], 5`), 5);
		const allocate = `mov rdi, rbx; mov esi, 6; mov edx, 1; mov ecx, 4; mov r8d, 4; call ${names.allocate}`;
		assert.equal(
			capacity(`${allocate}; mov rax, [rbx + 16]; mov eax, [rax + 20]; add eax, [rbx + 8]; mov [rbx], eax`),
			6,
		);
	});

	it("are the program's own when it defines the name", () => {
		const { stdout, stop } = run("call puts; jmp over; puts: mov eax, 7; ret; over:");
		assert.deepEqual([stdout, stop], ["", { kind: "exit", status: 7 }]);
	});

	it("take one step for all that they do, and a ret", () => {
		const steps = (body: string) => run(body).machine.steps;
		assert.equal(steps("lea rdi, text; call puts"), steps("lea rdi, text") + 3);
	});

	it("keep what a callee must keep, and nothing else", () => {
		const registers = ["rbx", "rbp", "r12", "r13", "r14", "r15", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11"];
		for (const [index, register] of registers.entries()) {
			const kept = run(`mov ${register}, 77; push ${register}; push rax; mov edi, 4; call putchar; pop rax
				cmp ${register}, 77; pop rcx; sete al; movzx eax, al`);
			const isArgument = register === "rdi";
			assert.deepEqual(kept.stop, { kind: "exit", status: index < 6 && !isArgument ? 1 : 0 }, register);
		}
	});

	it("leave rax alone where free has nothing to do", () => {
		const { stop } = run("mov eax, 15; xor edi, edi; call free; mov edi, eax; call exit");
		assert.deepEqual(stop, { kind: "exit", status: 15 });
	});

	it("pass doubles in vector registers, and leave junk in the others", () => {
		const values = { sqrt: "2.25", fabs: "-1.5", floor: "1.75", ceil: "0.5", trunc: "1.99" };
		for (const [name, value] of Object.entries(values)) {
			const { stop } = run(`movsd xmm0, [rip + value]; call ${name}; addsd xmm0, xmm0; cvtsd2si eax, xmm0
				cvttsd2si ecx, xmm15; cmp ecx, 0x80000000; je junk; mov eax, 99; junk:
				.data; value: .double ${value}; .text`);
			const expected = name === "sqrt" || name === "fabs" ? 3 : 2;
			assert.deepEqual(stop, { kind: "exit", status: expected }, name);
		}
	});

	const faults: readonly (readonly [string, string, RegExp])[] = [
		[
			"puts(NULL)",
			"xor edi, edi; call puts",
			/^unmapped puts: argument 1 \(s\) points to 0x0, which is the null pointer\.$/,
		],
		[
			"printf with a wild string",
			"lea rdi, string; mov esi, 0x1234; xor eax, eax; call printf",
			/^unmapped printf: argument 2 \(%s\) points to 0x1234, which is not mapped\.$/,
		],
		[
			"printf with a wild string on the stack",
			'lea rdi, seven; mov esi, 1; mov edx, 2; mov ecx, 3; mov r8d, 4; mov r9d, 5; push 0x99; push 6; xor eax, eax; call printf; .data; seven: .asciz "%d%d%d%d%d%d%s"; .text',
			/^unmapped printf: argument 8 \(%s\) points to 0x99, which is not mapped\.$/,
		],
		[
			"printf with its first argument where Windows has it",
			"mov edi, 1; lea rcx, text; call printf",
			/^unmapped printf: argument 1 \(format\) points to 0x1, which is not mapped\. rcx points to data: it takes the first argument on Windows, and here rdi takes the first, /,
		],
		[
			"printf with its arguments where 32-bit programs have them",
			"mov edi, 1; xor ecx, ecx; lea rax, text; push 7; push rax; call printf",
			/^unmapped printf: argument 1 \(format\) points to 0x1, which is not mapped\. What was pushed last points to data: /,
		],
		[
			"strcpy into constants",
			"lea rdi, fixed; lea rsi, text; call strcpy",
			/^read-only strcpy: argument 1 \(dest\) points to 0x[0-9a-f]+, which may be read but not written\.$/,
		],
		[
			"memcpy beyond what is mapped",
			"lea rdi, buffer; lea rsi, buffer; mov edx, 100000; call memcpy",
			/^unmapped memcpy: argument 2 \(src\) points to 0x[0-9a-f]+, and 0x[0-9a-f]+000, 4\d\d\d bytes on, is not mapped\.$/,
		],
		[
			"strlen of what is no address",
			"mov rdi, 0x6161616161616161; call strlen",
			/^non-canonical strlen: argument 1 \(s\) points to 0x6161616161616161, which is no address of this machine's memory\.$/,
		],
		[
			"fputs to what is no stream",
			"lea rdi, text; lea rsi, buffer; call fputs",
			/^aborted fputs: argument 2 \(stream\) is 0x[0-9a-f]+, which is no open stream: neither stdin, stdout nor stderr, nor one of fopen's\.$/,
		],
		[
			"free twice",
			"mov edi, 24; call malloc; mov rbx, rax; mov rdi, rax; call free; mov rdi, rbx; call free",
			/^aborted free: the block at 0x[0-9a-f]+ \(24 bytes\) was freed before, at step \d+\.$/,
		],
		["free of the stack", "mov rdi, rsp; call free", /^aborted free: 0x[0-9a-f]+ is no block that malloc gave out\. /],
		[
			"free after an overrun",
			"mov edi, 24; call malloc; mov rbx, rax; mov edi, 24; call malloc; mov rdi, rax; mov byte ptr [rbx + 24], 1; call free",
			/^aborted free: the 8 bytes before the block at 0x[0-9a-f]+, where the heap keeps its size, were overwritten\. /,
		],
		["abort", "call abort", /^aborted abort: the program ended itself\.$/],
		[
			"printf of vectors with rsp off by 8",
			"push rax; lea rdi, number; mov eax, 1; call printf",
			/^misaligned printf: rsp was 0x[0-9a-f]+8 at the call, which is no multiple of 16\. /,
		],
		[
			"scanf with rsp off by 8",
			"push rax; lea rdi, number; lea rsi, buffer; xor eax, eax; call scanf",
			/^misaligned scanf: /,
		],
		[
			"a field of a million million characters",
			'lea rdi, wide; xor eax, eax; call printf; .data; wide: .asciz "%1000000000000d"; .text',
			/^aborted printf: a field of 1000000000000 characters is wider/,
		],
	];
	for (const [what, body, message] of faults) {
		it(`fault: ${what}`, () => {
			const fault = faultOf(body);
			assert.match(`${fault.kind} ${fault.message}`, message);
			assert.ok(fault.callSite !== undefined && fault.callSite < 0x402000n);
		});
	}

	// A signaling NaN, a denormal and 2.5; the flags that glibc leaves on a processor.
	const longs = ["0x8000000000000001, 0x7fff", "5, 0", "0xa000000000000000, 0x4000"];
	const roundings: Readonly<Record<string, readonly number[]>> = {
		floorl: [1, 0, 0],
		ceill: [1, 0, 0],
		truncl: [1, 0, 0],
		roundevenl: [1, 0, 0],
		nearbyintl: [1, 0, 0],
		roundl: [1, 0, 0],
		rintl: [1, 0x22, 0x20],
	};
	for (const [name, flags] of Object.entries(roundings)) {
		it(`raise in x87 what ${name} raises`, () => {
			const found = longs.map((value) => {
				const values = `.data\nvalue: .quad ${value}\n.text`;
				const call = `push [rip + value + 8]; push [rip + value]; fnclex; call ${name}; add rsp, 16`;
				return run(`${values}\n${call}; fnstsw ax; and eax, 0x3f`).stop;
			});
			assert.deepEqual(
				found,
				flags.map((status) => ({ kind: "exit", status })),
			);
		});
	}

	it("compute atanl as fpatan does, and tell of its denormals", () => {
		const calls = [
			// The control word, the argument, and the lowest byte and the flags that a processor gives.
			["0xf7f", "0xb847a40000000000, 0x3fab", 0, 0x20],
			["0x37f", "0xb847a40000000000, 0x3fab", 0, 0x20],
			["0x37f", "5, 0", 5, 0x32],
		] as const;
		for (const [control, value, byte, flags] of calls) {
			const call = `.data\ncontrol: .word ${control}\nvalue: .quad ${value}\n.text
				push [rip + value + 8]; push [rip + value]; fldcw [rip + control]; call atanl
				fnstsw ax; fstp tbyte ptr [rsp]; mov dl, [rsp]; add rsp, 16; mov dh, al; and dh, 0x3f; movzx edi, dx`;
			const { machine } = run(`${call}; call abort`);
			assert.equal(machine.registers.read(7), BigInt((flags << 8) | byte), `${control} ${value}`);
		}
	});

	it("do not mind rsp where the real function does not", () => {
		const { stdout } = run(
			"push rax; lea rdi, number; mov esi, 5; xor eax, eax; call printf; lea rdi, text; call puts; pop rax",
		);
		assert.equal(stdout, "5\ntext\n");
	});

	it("end a program by the signal that it sends itself, whatever it handles else", () => {
		const handled = "mov edi, 6; lea rsi, puts; call signal;";
		for (const sending of ["mov edi, 10; call raise", "call getpid; mov edi, eax; mov esi, 10; call kill"]) {
			const { stop, stdout } = run(`${handled} ${sending}`);
			assert.ok(stop.kind === "fault", stop.kind);
			assert.deepEqual([signalOf(stop.fault), stdout], [{ number: 10, name: "SIGUSR1" }, ""]);
			assert.match(stop.fault.message, /^(raise: the program raised|The program sent itself) signal 10, /);
		}
	});

	it("that fault leave everything as it was, output too", () => {
		const { machine, stop, stdout } = run("lea rdi, string; mov esi, 0x1234; xor eax, eax; call printf");
		assert.equal(stop.kind, "fault");
		assert.equal(stdout, "");
		assert.equal(machine.registers.read(6), 0x1234n);
	});

	it("wait for input that has not come, and begin again when it has", () => {
		const { program } = assemble([
			{
				path: "test.s",
				text: main(
					'lea rdi, pair; lea rsi, buffer; lea rdx, [buffer + 4]; xor eax, eax; call scanf; mov eax, [buffer]; add eax, [buffer + 4]; .data; pair: .asciz "%d %d"; .text',
				),
			},
		]);
		const pieces: (Uint8Array | undefined)[] = [undefined, new TextEncoder().encode("20 22\n")];
		const machine = createMachine(program, {}, { ...fixedHost(), read: () => pieces.shift() });
		const engine = new ReferenceEngine(machine);
		assert.deepEqual(engine.run(1000), { kind: "input" });
		assert.deepEqual(engine.run(1000), { kind: "exit", status: 42 });
	});

	it("read for a Rust program as much as it has room for, and nothing beyond a line's end", () => {
		const read = "_RNvXs_NtNtCs1_3std2io5stdioNtB4_5StdinNtB6_4Read4read";
		const text = main(
			`lea rsi, buffer; mov edx, 2; call ${read}; push rdx; push rax; lea rsi, [buffer + 2]; mov edx, 60; call ${read}; pop rax; pop rdi; shl edi, 4; add edi, edx; call exit`,
		);
		const { program } = assemble([{ path: "test.s", text }]);
		const pieces: (Uint8Array | undefined)[] = [new TextEncoder().encode("one\n"), undefined];
		const machine = createMachine(program, {}, { ...fixedHost(), read: () => pieces.shift() });
		assert.deepEqual(new ReferenceEngine(machine).run(1000), { kind: "exit", status: 0x22 });
	});

	it("tell who asked for a block, and who freed it", () => {
		const { machine } = run(
			"mov edi, 40; call malloc; mov rdi, rax; call free; mov edi, 100; call malloc; xor eax, eax",
		);
		const [first, second, ...more] = machine.heapBlocks;
		assert.deepEqual([first?.size, second?.size, more.length], [40, 100, 0]);
		assert.ok(first?.freed && first.freed.step > first.allocated.step && !second?.freed);
		const [caller] = machine.memory.peek(first.allocated.rip, 1);
		assert.equal(caller, 0xe8, "a call instruction");
	});
});

describe("malloc", () => {
	/** Does one request with a pattern in each block, so that blocks that meet are found out. */
	const request = fc.record({
		action: fc.constantFrom("malloc", "calloc", "realloc", "free"),
		which: fc.nat(11),
		size: fc.oneof(fc.nat(80), fc.nat(5000), fc.nat(300_000)),
	});
	const program = `.intel_syntax noprefix
		.globl _start
		_start: int3
		call malloc; int3
		call calloc; int3
		call realloc; int3
		call free; int3`;
	const { program: assembled } = assemble([{ path: "test.s", text: program }]);
	/** Addresses of the calls, each 5 bytes and an int3 after the first int3. */
	const calls: Readonly<Record<string, bigint>> = { malloc: 0n, calloc: 1n, realloc: 2n, free: 3n };

	it(`gives out blocks that are aligned, apart, and keep their contents (seed ${seed})`, () => {
		fc.assert(
			fc.property(fc.array(request, { maxLength: 60 }), (requests) => {
				const machine = createMachine(assembled, { memory: 32 << 20 }, fixedHost());
				const engine = new ReferenceEngine(machine);
				const live = new Map<number, { address: bigint; bytes: Uint8Array }>();
				const { registers, memory } = machine;
				const call = (name: string, first: bigint, second: bigint): bigint => {
					registers.rip = assembled.entry + 1n + 6n * (calls[name] ?? 0n);
					registers.write(7, first);
					registers.write(6, second);
					engine.run(Number.POSITIVE_INFINITY);
					return registers.read(0);
				};
				for (const [index, { action, which, size }] of requests.entries()) {
					const old = live.get(which);
					if (action === "free" || (action === "realloc" && old && size === 0)) {
						call(action, old?.address ?? 0n, 0n);
						live.delete(which);
						continue;
					}
					if (old && action !== "realloc") {
						continue;
					}
					const address =
						action === "malloc"
							? call("malloc", BigInt(size), 0n)
							: action === "calloc"
								? call("calloc", BigInt(size), 1n)
								: call("realloc", old?.address ?? 0n, BigInt(size));
					assert.equal(address % 16n, 0n);
					const expected =
						action === "calloc" ? new Uint8Array(size) : (old?.bytes.subarray(0, size) ?? new Uint8Array());
					assert.deepEqual(memory.peek(address, expected.length), expected.slice());
					const bytes = new Uint8Array(size).fill(index + 1);
					memory.poke(address, bytes, "edit", machine.steps);
					live.set(which, { address, bytes });
				}
				for (const { address, bytes } of live.values()) {
					assert.deepEqual(memory.peek(address, bytes.length), bytes);
				}
				const shown = machine.heapBlocks.filter(({ freed }) => !freed).map(({ address, size }) => `${address} ${size}`);
				const known = [...live.values()].map(({ address, bytes }) => `${address} ${bytes.length}`);
				assert.deepEqual(shown.sort(), known.sort());
			}),
			{ seed, numRuns: 60 },
		);
	});

	it("gives a freed block out again before it makes a new one", () => {
		const { stop } = runProgram(
			main(
				"mov edi, 30; call malloc; mov rbx, rax; mov rdi, rax; call free; mov edi, 35; call malloc; cmp rax, rbx; sete al; movzx eax, al",
			),
		);
		assert.deepEqual(stop, { kind: "exit", status: 1 });
	});

	it("gives 0 when the heap is full, and what was freed after that", () => {
		const { stop, machine } = runProgram(
			main(`again: mov edi, 1000000; mov r12, rbx; call malloc; mov rbx, rax; test rax, rax; jnz again
				mov rdi, r12; call free; mov edi, 900000; call malloc; cmp rax, r12; sete al; movzx eax, al`),
			"",
			{ memory: 32 << 20 },
		);
		assert.deepEqual(stop, { kind: "exit", status: 1 });
		assert.ok(machine.heapBlocks.length > 15);
	});
});
