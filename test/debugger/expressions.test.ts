import assert from "node:assert/strict";
import { open, type Rig } from "./rig.ts";
import { play } from "./script.ts";

const program = `
.globl _start
.equ count, -8
.equ small, -12
.equ letters, -32
.equ seven, 7
.data
greeting: .asciz "Hello, stack"
number: .quad -5
.size number, 8
half: .word 0x1234
.size half, 2
table: .long 1, 2, 3, 4
.size table, 16
half_pi: .double 1.5707963267948966
.text
_start:
	call inside
	mov eax, 60
	xor edi, edi
	syscall
inside:
	push rbp
	mov rbp, rsp
	sub rsp, 32
	mov qword ptr [rbp + count], 41
	mov dword ptr [rbp + small], -3
	mov byte ptr [rbp + letters], 'o'
	mov byte ptr [rbp + letters + 1], 'k'
	mov rax, 0x1122334455667788
	mov ecx, -4
	lea rsi, [greeting]
	mov edx, 2
	movups xmm1, [table]
	movsd xmm2, [half_pi]
	cvtsd2ss xmm3, xmm2
	stc
	nop                       # <- here
	leave
	ret
`;

async function stopped(): Promise<Rig> {
	const rig = open(program);
	rig.breakAt("here");
	await play(rig, "run");
	return rig;
}

describe("expressions", () => {
	const values: readonly [text: string, value: string][] = [
		["rax", "0x1122334455667788"],
		["eax", "0x55667788"],
		["$eax", "0x55667788"],
		["$rip == rip", "1"],
		["ax", "0x7788"],
		["ah", "0x77"],
		["al,d", "-120"],
		["al,u", "136"],
		["al,b", "0b10001000"],
		["ecx,d", "-4"],
		["cf", "1"],
		["ZF", "0"],
		["count", "41"],
		["count + 1", "42"],
		["small", "-3"],
		["[rbp - 8]", "41"],
		["[rbp + count]", "41"],
		["qword ptr [rbp-8]", "41"],
		["byte ptr [rbp-8], c", "')'"],
		["dword ptr [table + rdx*4]", "3"],
		["[table + rdx*4], d", "17179869187"],
		["dword ptr [table], 4", "{1, 2, 3, 4}"],
		["number", "-5"],
		["half", "4660"],
		["half, x", "0x1234"],
		["seven * 6", "42"],
		["offset number - offset greeting", "13"],
		["xmm1", "0x4000000030000000200000001"],
		["xmm1.i2", "3"],
		["xmm1.q0 == (2 << 32) + 1", "1"],
		["xmm1.w2 + XMM1.b12", "6"],
		["xmm2.d0", "1.5707963267948966"],
		["xmm2.d1", "0.0"],
		["xmm2.d0, x", "0x3ff921fb54442d18"],
		["xmm2.d0 * 2", "3.141592653589793"],
		["xmm2.d0 > 1 && xmm2.d0 < 2", "1"],
		["-xmm3.f0", "-1.5707963705062866"],
		["xmm3.f0", "1.5707964"],
		["half_pi, f", "1.5707963267948966"],
		["mxcsr", "0x1fa0"],
		["ss", "0x2b"],
		["cs + 1", "0x34"],
		["[rsi], s", '"Hello, stack"'],
		["rsi, s", '"Hello, stack"'],
		["greeting, s", '"Hello, stack"'],
		["byte ptr [greeting], 5", '"Hello"'],
		["letters", '"ok"'],
		["greeting", '"Hello, stack"'],
		["greeting, x", "0x402000"],
		["rsi == greeting", "1"],
		["byte ptr [greeting + 7], 3, c", "{'s', 't', 'a'}"],
		["dword ptr rax, x", "0x55667788"],
		["rsp == rbp - 32", "1"],
		["ecx == -4", "1"],
		["ecx < 0", "1"],
		["ecx < 0, u", "0"],
		["eax > 0xf0000000", "0"],
		["al > 100", "0"],
		["al > 130", "1"],
		["count == 41 && small == -3", "1"],
		["!count || 0", "0"],
		["-7 / 2", "-3"],
		["1 << 20", "0x100000"],
		["~0", "-1"],
		["0b101 + 0x10 + 'a'", "118"],
		["@depth", "1"],
		["inside", "0x40100e (inside)"],
		["rip - inside", "0x51"],
	];
	for (const [text, value] of values) {
		it(`${text} is ${value}`, async () => {
			assert.equal((await stopped()).value(text), value);
		});
	}

	const errors: readonly [text: string, message: RegExp, start: number, end: number][] = [
		["rax +", /./, 4, 5],
		["foo + 1", /`foo` is no register, flag, symbol or local variable here/, 0, 3],
		["1 + [0]", /the memory at 0x0 cannot be read/, 4, 7],
		["5 / 0", /division by zero/, 4, 5],
		["xmm2.d2", /`xmm2.d2` is no register/, 0, 7],
		["xmm2.d0 & 1", /does not take floats/, 0, 11],
		["0x1ffffffffffffffffffffffffffffffff", /does not fit in 128 bits/, 0, 35],
		["@nope", /there is no `@nope`/, 0, 5],
	];
	for (const [text, message, start, end] of errors) {
		it(`${text} is refused`, async () => {
			const result = (await stopped()).debug.evaluate(text);
			assert.ok("message" in result);
			assert.match(result.message, message);
			assert.deepEqual([result.start, result.end], [start, end]);
		});
	}

	const assignments: readonly [target: string, value: string, check: string, result: string][] = [
		["rax", "5", "rax", "0x5"],
		["eax", "-1", "rax", "0xffffffff"],
		["ax", "0xffff", "rax", "0x112233445566ffff"],
		["ah", "0", "rax", "0x1122334455660088"],
		["zf", "1", "rflags & 0x40", "0x40"],
		["cf", "0", "cf", "0"],
		["count", "small - 1", "[rbp-8]", "-4"],
		["byte ptr [rsi]", "'J'", "rsi, s", '"Jello, stack"'],
		["rip", "0x401000 (_start)", "rip", "0x401000 (_start)"],
		["half", "0xffff", "half", "-1"],
		["xmm1", "0xffffffffffffffff0000000000000001", "xmm1", "0xffffffffffffffff0000000000000001"],
		["xmm1.i1", "-1", "xmm1", "0x400000003ffffffff00000001"],
		["xmm2.d1", "-2.5e3", "xmm2.d1", "-2500.0"],
		["xmm2.d0", "nan", "xmm2.d0", "nan"],
		["xmm3.f3", "xmm2.d0", "xmm3.f3", "1.5707964"],
		["xmm2.d0", "3", "xmm2.d0", "3.0"],
		["eax", "xmm2.d0 - xmm2.d0", "eax", "0x0"],
		["mxcsr", "0x7f80", "mxcsr", "0x7f80"],
	];
	for (const [target, value, check, result] of assignments) {
		it(`${target} = ${value}`, async () => {
			const rig = await stopped();
			const answer = rig.debug.assign(target, value);
			assert.ok(!("message" in answer), "message" in answer ? answer.message : "");
			assert.equal(rig.value(check), result);
		});
	}

	const refused: readonly [target: string, value: string, message: RegExp][] = [
		["al", "256", /0x100 does not fit in 8 bits/],
		["zf", "2", /does not fit in 1 bit/],
		["rax + 1", "2", /computed value/],
		["eax", "xmm2.d0", /1.5707963267948966 does not fit in 32 bits/],
		["xmm1.b0", "256", /does not fit in 8 bits/],
		["[0]", "2", /cannot be read/],
		["letters", "2", /more than one value/],
	];
	for (const [target, value, message] of refused) {
		it(`${target} = ${value} is refused`, async () => {
			const answer = (await stopped()).debug.assign(target, value);
			assert.ok("message" in answer);
			assert.match(answer.message, message);
		});
	}

	it("see older frames as they were at their call", async () => {
		const rig = await stopped();
		const caller = rig.debug.frames(1)[1];
		assert.ok(caller);
		assert.deepEqual(
			[rig.value("rax", caller), rig.value("rip", caller), rig.value("@depth", caller)],
			["0x0", "0x401000 (_start)", "0"],
		);
		const answer = rig.debug.assign("rax", "1", caller);
		assert.ok("message" in answer && /older frame/.test(answer.message));
	});

	it("complete names by what they begin with", async () => {
		const rig = await stopped();
		const labels = (text: string) =>
			rig.debug.completions(text, text.length).map(({ label, start }) => `${start}:${label}`);
		assert.deepEqual(labels("1 + cou"), ["4:count"].concat(labels("1 + cou").slice(1)));
		assert.deepEqual(labels("@st"), ["0:@step"]);
		assert.deepEqual(labels("gree"), ["0:greeting"]);
	});

	it("list locals, registers with their parts, flags and globals", async () => {
		const rig = await stopped();
		const frame = rig.top();
		const shown = (items: readonly { name: string; value: string }[]) =>
			items.map(({ name, value }) => `${name}=${value}`).join(" ");
		assert.equal(shown(rig.debug.locals(frame)), 'letters="ok" small=-3 count=41');
		assert.match(
			shown(rig.debug.registers(frame)),
			/^rax=0x1122334455667788 rcx=0xfffffffc .* rip=0x40105f \(inside\+0x51\) rflags=0x207$/,
		);
		assert.equal(
			shown(rig.debug.registers(frame)[0]?.children?.list(0, 9) ?? []),
			"eax=0x55667788 ax=0x7788 al=0x88 ah=0x77",
		);
		assert.equal(shown(rig.debug.flags(frame)), "cf=1 pf=1 af=0 zf=0 sf=0 df=0 of=0");
		assert.equal(
			shown(rig.debug.globals()),
			'greeting="Hello, stack" number=-5 half=4660 table={1, 0, 0, 0, 2, 0, 0, 0, …} half_pi=0x3ff921fb54442d18',
		);
	});

	it("list xmm registers with their lanes", async () => {
		const rig = await stopped();
		const vectors = rig.debug.vectors(rig.top());
		assert.deepEqual([vectors.length, vectors.at(-1)?.name], [17, "mxcsr"]);
		const readings = vectors[1]?.children?.list(0, 9) ?? [];
		assert.deepEqual(
			readings.slice(1, 5).map(({ name, value }) => `${name} ${value}`),
			[
				"floats {1e-45, 3e-45, 4e-45, 6e-45}",
				"dwords {1, 2, 3, 4}",
				"qwords {0x200000001, 0x400000003}",
				"words {1, 0, 2, 0, 3, 0, 4, 0}",
			],
		);
		const [, second] = readings[0]?.children?.list(0, 9) ?? [];
		assert.equal(second?.expression, "xmm1.d1");
	});
});
