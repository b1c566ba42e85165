// The panel as text: aligned columns for a terminal or a report, or Markdown. For
// `stackscope stack` and for copying.

import { shortAddress } from "./numbers.ts";
import type { Part } from "./parts.ts";
import type { PanelSettings, StackModel } from "./protocol.ts";
import { describe, type Row, readView, type View, type WordRow } from "./rows.ts";
import { labelTexts, valueTexts } from "./rowTexts.ts";
import { firstSettings } from "./state.ts";
import { usageOf } from "./usage.ts";

/** The stack in aligned columns, one line a row, ending with a line break. */
export function stackText(model: StackModel, settings: PanelSettings = firstSettings): string {
	const view = readView(model, settings);
	const rows = view.slots.map((slot) => describe(view, slot)).filter((row) => row.kind !== "edge");
	const table = [
		headings(settings.rowBytes),
		...rows.map((row) => (row.kind === "word" ? columns(row, view) : undefined)),
	];
	const widths = widthsOf(table);
	const total = widths.reduce((sum, width) => sum + width + 2, 0);
	const lines = table.map((cells, index) => {
		const row = rows[index - 1];
		return cells ? `${row ? "│" : " "}${aligned(cells, widths)}` : bandText(row, total);
	});
	return `${[...headLines(model), ...lines, ...nextLines(model)].map((line) => line.trimEnd()).join("\n")}\n`;
}

/** The same as a Markdown table. */
export function stackMarkdown(model: StackModel, settings: PanelSettings = firstSettings): string {
	const view = readView(model, settings);
	const names = headings(settings.rowBytes);
	const lines = [markdownRow(names), markdownRow(names.map(() => "---"))];
	for (const slot of view.slots) {
		const row = describe(view, slot);
		if (row.kind === "word") {
			lines.push(markdownRow(columns(row, view)));
		} else if (row.kind !== "edge") {
			const text = row.kind === "section" ? sectionText(row.section.title, row.section.detail) : row.text;
			lines.push(markdownRow(names.map((_, index) => (index === names.length - 2 ? `**${text}**` : ""))));
		}
	}
	return `${lines.join("\n")}\n`;
}

/** One row as text, as it stands in `stackText`. */
export function rowText(row: Row, view: View): string {
	if (row.kind === "word") {
		return columns(row, view)
			.filter((cell) => cell !== "")
			.join("  ");
	}
	return row.kind === "section" ? sectionText(row.section.title, row.section.detail) : row.text;
}

function headings(rowBytes: number): string[] {
	const bytes = Array.from({ length: rowBytes }, (_, index) => `+${index.toString(16)}`);
	return ["rbp±", "rsp±", "address", bytes.join(" "), "value", "what it is", "written by"];
}

function columns(row: WordRow, view: View): string[] {
	return [
		row.rbpText,
		row.rspText,
		shortAddress(row.address),
		bytesText(row, view.settings.rowBytes),
		valueTexts(row)
			.map((value, index) => value + wasText(row.parts[index]))
			.join(" · "),
		whatText(row),
		row.writer,
	];
}

function whatText(row: WordRow): string {
	const labels = labelTexts(row);
	return row.parts
		.map(({ isTraced, damage, type }, index) => {
			const label = [labels[index], ...(damage === undefined ? [] : [damage])].join(" ");
			return `${isTraced ? "" : "≈ "}${label}${type === undefined ? "" : `: ${type}`}`;
		})
		.join(" · ");
}

function wasText(part: Part | undefined): string {
	return part?.was === undefined ? "" : ` (was ${part.was})`;
}

/** Bytes in memory order; a changed byte is followed by `*`. */
function bytesText(row: WordRow, rowBytes: number): string {
	const blank = "   ".repeat(row.column);
	const bytes = row.cells.map((cell) => `${cell.text}${cell.was === undefined ? " " : "*"}`).join("");
	return `${blank}${bytes}`.padEnd(3 * rowBytes).slice(0, 3 * rowBytes);
}

function widthsOf(table: readonly (readonly string[] | undefined)[]): number[] {
	const rows = table.filter((cells) => cells !== undefined);
	return (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => [...(cells[column] ?? "")].length)));
}

/** Offsets to the right, everything else to the left. */
function aligned(cells: readonly string[], widths: readonly number[]): string {
	return cells
		.map((cell, column) => {
			const blank = " ".repeat((widths[column] ?? 0) - [...cell].length);
			return column < 2 ? `${blank}${cell}` : `${cell}${blank}`;
		})
		.join("  ");
}

function bandText(row: Row | undefined, total: number): string {
	if (row?.kind !== "section") {
		return row?.kind === "fold" ? `│ ${row.text}  ${shortAddress(row.low)}–${shortAddress(row.high - 1n)}` : "";
	}
	const text = `├ ${sectionText(row.section.title, row.section.detail)} `;
	return `${text}${"─".repeat(Math.max(3, total - [...text].length))}`;
}

function sectionText(title: string, detail: string): string {
	return detail === "" ? title : `${title}  ${detail}`;
}

function headLines(model: StackModel): string[] {
	const { facts, warning } = usageOf(model);
	const title = `${model.stack.name}, step ${model.step} of ${model.lastStep}`;
	return [title, [...facts, ...(warning ? [`⚠ ${warning}`] : [])].join(" · ")];
}

function nextLines(model: StackModel): string[] {
	return model.next ? [`NEXT  ${model.next.text}    ${model.next.explanation}`] : [];
}

function markdownRow(cells: readonly string[]): string {
	return `| ${cells.map((cell) => cell.trim().replaceAll("|", "\\|")).join(" | ")} |`;
}
