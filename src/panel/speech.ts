// What a screen reader says: one sentence for each row, one announcement for each
// stop. Symbols that are read badly (▶ ✓ ✗ ·) are turned into words here.

import { shortAddress } from "./numbers.ts";
import type { StackModel } from "./protocol.ts";
import type { WordRow } from "./rows.ts";
import type { Section } from "./sections.ts";
import { usageOf } from "./usage.ts";

export function wordSentence(row: Omit<WordRow, "sentence">): string {
	const pointers = [row.isRsp ? "rsp points here" : "", row.isRbp ? "rbp points here" : ""];
	const parts = row.parts.map((part) =>
		listed(
			[plain(part.label), part.type ?? "", plain(part.value), part.was === undefined ? "" : `was ${plain(part.was)}`],
			", ",
		),
	);
	const next = { "": "", R: "read next", W: "written next", RW: "read and written next" }[row.next];
	const who = row.writer === "–" ? "" : `written by ${plain(row.writer.replace(/^(\d+): /, "line $1: "))}`;
	const alignment = row.alignment === 16 ? "16-byte aligned" : "";
	return `${shortAddress(row.address)}: ${listed([...parts, bytesText(row), who, ...pointers, next, alignment], "; ")}.`;
}

function bytesText(row: Omit<WordRow, "sentence">): string {
	if (row.cells.every((cell) => cell.state !== "written")) {
		return "";
	}
	const texts = row.cells.map((cell) => (cell.state === "written" ? cell.text : "blank"));
	const changed = row.cells.flatMap((cell, index) => (cell.was === undefined ? [] : [`byte ${index} was ${cell.was}`]));
	return listed(
		[`bytes ${texts.join(" ")}`, ...(changed.length <= 2 ? changed : [`${changed.length} bytes changed`])],
		", ",
	);
}

export function sectionSentence(section: Section): string {
	const kind = section.kind === "frame" ? "Frame " : "";
	const selected = section.frame?.selected ? "selected" : "";
	return `${kind}${listed([section.title, plain(section.detail), selected], ", ")}.`;
}

export function foldSentence(text: string, low: bigint, high: bigint): string {
	return `${text}, from ${shortAddress(low)} to ${shortAddress(high - 1n)}. Press Enter to unfold.`;
}

/** What is announced after a stop, a jump in time or an edit. */
export function announcement(model: StackModel): string {
	const frame = model.frames.find((candidate) => candidate.selected) ?? model.frames[0];
	const place = frame?.place ? ` line ${frame.place.line}` : "";
	const where = frame ? `in ${frame.name}${place}` : "";
	const count = model.changed.reduce((sum, run) => sum + run.length, 0);
	const changed =
		count === 0 ? "no stack byte changed" : `${count} ${count === 1 ? "byte" : "bytes"} of the stack changed`;
	const next = model.next ? `next ${model.next.text}` : "";
	const step = `Step ${model.step} of ${model.lastStep}`;
	return `${listed([listed([step, where], " "), changed, next, usageOf(model).warning ?? ""], ", ")}.`;
}

function listed(texts: readonly string[], separator: string): string {
	return texts.filter((text) => text !== "").join(separator);
}

function plain(text: string): string {
	return text
		.replaceAll("→", "points to")
		.replaceAll("✓", "intact")
		.replaceAll(" ✗", " damaged,")
		.replaceAll("·", ",")
		.replaceAll(" ,", ",");
}
