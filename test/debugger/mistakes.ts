// Programs that make a mistake, for the tests of checks: each must be found, on both
// engines, at the line where it was made; and again on the way back. Programs that
// do nearly the same on purpose must be left alone.

import assert from "node:assert/strict";
import { type CheckName, checkNames } from "../../src/debugger/finding.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import { Translator } from "../../src/translator/translator.ts";
import { open, type Rig, told } from "./rig.ts";

const engines = {
	"the reference engine": (machine: ConstructorParameters<typeof ReferenceEngine>[0]) => new ReferenceEngine(machine),
	"the translator": (machine: ConstructorParameters<typeof ReferenceEngine>[0]) =>
		new Translator(machine, { threshold: 0 }),
};

export const exit = "mov eax, 60; xor edi, edi; syscall";

/** A program that calls `work` twenty times before it makes the mistake, so that its code is compiled. */
export function program(work: string, more = ""): string {
	return `
.globl _start
_start:
	mov r12d, 20
again:
	mov edi, r12d
	call work
	dec r12d
	jnz again
	${exit}
work:
${work}
${more}`;
}

export interface Mistake {
	readonly name: string;
	readonly text: string;
	readonly check: CheckName;
	/** The mark of the line at which it is shown. */
	readonly at: string;
	readonly says: readonly RegExp[];
}

export type Innocent = readonly [name: string, text: string];

/** Runs with all checks on and gives the first finding, or the way it ended. */
export async function firstFinding(rig: Rig) {
	rig.debug.setExceptionFilters(checkNames.map((filter) => ({ filter })));
	return rig.debug.start({ stopOnEntry: false });
}

/** A program with `main` that has a block of 20 bytes in rbx. */
export function withBlock(work: string): string {
	return `
.globl main
main:
	push rbx
	mov edi, 20
	call malloc
	mov rbx, rax
	mov byte ptr [rbx], 1
	mov byte ptr [rbx + 19], 1
${work}
	xor eax, eax
	pop rbx
	ret`;
}

/** The tests that all mistakes and all innocent programs have in common. */
export function describeChecks(subject: string, mistakes: readonly Mistake[], innocent: readonly Innocent[]): void {
	for (const [engine, createEngine] of Object.entries(engines)) {
		describe(`${subject}, on ${engine}`, () => {
			for (const { name, text, check, at, says } of mistakes) {
				it(`find ${name}`, async () => {
					const rig = open(text, {}, createEngine);
					const report = await firstFinding(rig);
					assert.deepEqual([told(report), rig.where()], [`exception ${check}`, at], report.text);
					assert.equal(report.finding?.step, rig.timeline.step);
					for (const part of says) {
						assert.match(report.text ?? "", part);
					}
				});

				it(`show ${name} again on the way back, and forward once more`, async () => {
					const rig = open(text, {}, createEngine);
					await firstFinding(rig);
					const { step } = rig.timeline;
					const onward = await rig.debug.resume("forward");
					assert.notEqual(onward.reason, "exception", onward.text);
					assert.ok(rig.timeline.step > step);
					assert.equal(told(await rig.debug.resume("backward")), `exception ${check}`);
					assert.equal(rig.timeline.step, step);
					assert.equal((await rig.debug.resume("backward")).reason, "start");
					assert.equal(told(await rig.debug.resume("forward")), `exception ${check}`);
					assert.equal(rig.timeline.step, step);
				});

				it(`leave ${name} alone when they are off`, async () => {
					const rig = open(text, {}, createEngine);
					rig.debug.setExceptionFilters(checkNames.flatMap((filter) => (filter === check ? [] : [{ filter }])));
					assert.notEqual((await rig.debug.start({ stopOnEntry: false })).finding?.check, check);
				});
			}

			for (const [name, text] of innocent) {
				it(`do not mind ${name}`, async () => {
					const report = await firstFinding(open(text, {}, createEngine));
					assert.deepEqual([told(report), report.text], ["exited 0", undefined]);
				});
			}
		});
	}
}
