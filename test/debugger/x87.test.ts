// x87 in the debugger: its registers as variables and in expressions, changes of them,
// instructions typed in, and what an instruction will do, in words.

import assert from "node:assert/strict";
import type { Variable } from "../../src/debugger/variable.ts";
import { open, type Rig } from "./rig.ts";
import { play } from "./script.ts";

const program = `
.globl _start
.data
tenth: .double 0.1
long: .tfloat 2.75
.text
_start:
	mov eax, 5                # <- before
	fld qword ptr [tenth]
	fldpi
	fld tbyte ptr [long]
	nop                       # <- loaded
	faddp st(1), st           # <- adding
	fld1
	fdiv st, st(5)
	nop                       # <- empty
	mov eax, 60
	syscall
`;

async function stopped(mark: string): Promise<Rig> {
	const rig = open(program);
	rig.breakAt(mark);
	await play(rig, "run");
	return rig;
}

function shown(variables: readonly Variable[]): readonly string[] {
	return variables.map(({ name, value, type }) => `${name}=${value} ${type}`);
}

describe("x87 in the debugger", () => {
	it("is shown from its first use on", async () => {
		const rig = await stopped("before");
		assert.deepEqual(rig.debug.x87(rig.top()), []);
		rig.breakAt("loaded");
		await play(rig, "run");
		const variables = shown(rig.debug.x87(rig.top()));
		assert.deepEqual(variables.slice(0, 4), [
			"st0=2.75 long double",
			"st1=3.1415926535897932385 long double",
			"st2=0.10000000000000000555 long double",
			"st3=empty long double",
		]);
		assert.deepEqual(variables.slice(8), [
			"fctrl=0x37f rounds nearest, to 64 bits, all exceptions masked",
			"fstat=0x2800 top 5",
			"ftag=0x3ff 2 bits for each register: 3 is empty",
		]);
	});

	it("has its registers in expressions, and lets them be changed", async () => {
		const rig = await stopped("loaded");
		for (const [text, value] of [
			["st0", "2.75"],
			["$st2", "0.10000000000000000555"],
			["st(1)", "3.1415926535897932385"],
			["st0 * 2", "5.5"],
			["fctrl", "0x37f"],
			["tbyte ptr [long]", "2.75"],
			["st1,x", "0x4000c90fdaa22168c235"],
		] as const) {
			assert.equal(rig.value(text), value, text);
		}
		rig.debug.assign("st1", "-1.5");
		assert.deepEqual([rig.value("st1"), rig.value("st0")], ["-1.5", "2.75"]);
	});

	it("does instructions that are typed in, and tells what one will do", async () => {
		const rig = await stopped("adding");
		assert.equal(
			rig.debug.stackModel({}).next?.explanation,
			"pops st0; st0 ← 5.8915926535897932383; raises an inexact result",
		);
		const done = rig.debug.perform("fsqrt");
		assert.equal("text" in done && done.text, "st0 ← 1.6583123951776999245; raises an inexact result");
		rig.debug.perform("fld dword ptr [rsp]");
		rig.debug.perform("fstp qword ptr [rsp - 8]");
		assert.equal(rig.value("st0"), "1.6583123951776999245");
	});

	it("says what an empty register leads to", async () => {
		const rig = await stopped("empty");
		const variables = shown(rig.debug.x87(rig.top()));
		assert.equal(variables[0], "st0=nan long double");
		assert.match(variables[9] ?? "", /fstat=.* top 5, an invalid operation/);
	});
});
