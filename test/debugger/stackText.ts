// A stack model as text, for goldens: one line for each run of one role, highest
// address first, with its distance from rsp.

import type { Run, StackModel } from "../../src/debugger/stackModel.ts";

export function stackText(model: StackModel): string {
	const { roles, frames } = model;
	const names = new Map(frames.map((frame) => [frame.id, frame.name]));
	return roles
		.map((run) => {
			const seal = run.seal === "ok" ? " ✓" : run.seal === "changed" ? ` ✗ ${run.damage}` : "";
			const owner = run.frame === undefined ? "" : ` [${names.get(run.frame)}]`;
			const guess = run.traced ? "" : " ?";
			const values = textsIn(model.values, run).slice(0, 4);
			const writers = [...new Set(textsTouching(model.writers, run))];
			const what = `${distance(model, run)} ${run.length} ${run.role}: ${run.text}${seal}${guess}${owner}`;
			return [what, values.join(" "), writers.join(", ")].join(" | ").replace(/( \| )+$/, "");
		})
		.reverse()
		.join("\n");
}

function distance({ from, registers }: StackModel, { offset }: Run): string {
	const away = from + BigInt(offset) - registers.rsp;
	return `${away < 0n ? "-" : "+"}${(away < 0n ? -away : away).toString(16)}`;
}

function textsIn<T extends Run & { readonly text: string }>(runs: readonly T[], { offset, length }: Run): string[] {
	return runs
		.filter((run) => run.offset >= offset && run.offset + run.length <= offset + length)
		.map((run) => run.text);
}

function textsTouching<T extends Run & { readonly text: string }>(
	runs: readonly T[],
	{ offset, length }: Run,
): string[] {
	return runs.filter((run) => run.offset < offset + length && run.offset + run.length > offset).map((run) => run.text);
}
