// Which dialect a text is written in: what its directives say, from the first
// that only one of them has. A text without any is taken for GNU as.

import type { DialectRules } from "./dialect.ts";
import { gasDialect } from "./gasDialect.ts";
import { nasmDialect } from "./nasmDialect.ts";
import type { Dialect } from "./program.ts";

const nasmLine =
	/^[ \t]*(?:[\w.]+:?[ \t]+)?(?:\[?section[ \t]+\.|\[?segment[ \t]+\.|\[?global[ \t]+\w|\[?extern[ \t]+\w|\[?bits[ \t]+64|default[ \t]+(?:rel|abs)|%i?(?:x?define|def(?:alias|str|tok)|undef|r?macro|assign|include|if\w*|rep|use|pragma|push|strlen|substr|strcat)\b|d[bwdq][ \t]+[\w"'`$-]|res[bwdq][ \t]+\w|times[ \t]+\w|struc[ \t]+\w|equ[ \t]+[\w$'-])/im;
const gasLine =
	/^[ \t]*(?:\w+:[ \t]*)?\.(?:text|data|bss|section|globl|global|intel_syntax|att_syntax|byte|long|quad|asciz|string|ascii|equ|set|file)\b(?!:)/im;

const eitherLine = new RegExp(`(${gasLine.source})|${nasmLine.source}`, "im");

/** The dialect asked for, else the one that the text shows. */
export function dialectOf(text: string, asked: Dialect | undefined): DialectRules {
	const isNasm = asked === undefined ? showsNasm(text) : asked === "nasm";
	return isNasm ? nasmDialect : gasDialect;
}

/** Looks no further than the first line that shows it: texts can be long. */
function showsNasm(text: string): boolean {
	const found = eitherLine.exec(text);
	return found !== null && found[1] === undefined;
}
