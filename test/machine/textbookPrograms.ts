// Programs of the kind that textbooks for yasm and NASM have
// (test/goldens/textbook): what each is started with, which its first lines say,
// and how a run of one is written down.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { formatRun } from "./libraryPrograms.ts";

export const textbookFolder = path.resolve(import.meta.dirname, "../goldens/textbook");

export const textbookNames: readonly string[] = readdirSync(textbookFolder)
	.filter((file) => file.endsWith(".asm"))
	.map((file) => file.slice(0, -4));

interface Textbook {
	readonly text: string;
	readonly args: readonly string[];
	readonly stdin: string;
	/** What lies in the folder that it is run in, by name. */
	readonly files: Files;
}

type Files = Readonly<Record<string, string>>;

/** Reads `; args:`, `; stdin:` and `; file: name=content`, with escapes as in JSON. */
export function readTextbook(name: string): Textbook {
	const text = readFileSync(path.join(textbookFolder, `${name}.asm`), "utf8");
	const values = (key: string) =>
		[...text.matchAll(new RegExp(`^; ${key}: (.*)$`, "gm"))].map(
			([, value = ""]) => JSON.parse(`"${value}"`) as string,
		);
	const files = values("file").map((value) => [
		value.slice(0, value.indexOf("=")),
		value.slice(value.indexOf("=") + 1),
	]);
	return {
		text,
		args: values("args").flatMap((value) => value.split(" ")),
		stdin: values("stdin").join(""),
		files: Object.fromEntries(files),
	};
}

/** What a program printed, how it ended, and what was in its folder then. */
export function formatTextbookRun(run: Parameters<typeof formatRun>[0], files: Files): string {
	const names = Object.keys(files).sort();
	return formatRun(run) + names.map((name) => `--- file ${name}\n${files[name]}\n`).join("");
}
