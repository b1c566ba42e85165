// Reads the numbers of a source text: every radix that either dialect writes.
// It gets the whole word that begins with a digit and answers with a value or
// with a sentence on what is wrong.

import type { LexicalRules } from "./token.ts";

export type NumberReading =
	| { readonly kind: "number" | "localLabel"; readonly value: bigint }
	| { readonly kind: "bad"; readonly problem: string; readonly repair?: string };

/** Reads a word that begins with a digit, by the rules of the dialect. */
export function readNumber(written: string, rules: LexicalRules): NumberReading {
	const word = rules.radixSuffixes && written.includes("_") ? written.replaceAll("_", "") : written;
	if (/^(0|[1-9]\d*)$/.test(word)) {
		// A short one is quicker read as a plain number.
		return { kind: "number", value: BigInt(word.length < 10 ? Number(word) : word) };
	}
	if (rules.localLabels && /^\d+[bf]$/.test(word)) {
		return { kind: "localLabel", value: BigInt(word.slice(0, -1)) };
	}
	return readPrefixed(word, rules) ?? readSuffixed(word, rules) ?? readPlain(word, rules) ?? explain(word, rules);
}

function readPrefixed(word: string, rules: LexicalRules): NumberReading | undefined {
	if (rules.nasm && /^0[xX]$/.test(word)) {
		return { kind: "number", value: 0n };
	}
	if (/^0[xX][0-9a-fA-F]+$/.test(word) || /^0[bB][01]+$/.test(word)) {
		return { kind: "number", value: BigInt(word.toLowerCase()) };
	}
	if (!rules.zeroIsOctal && /^0[oOqQ][0-7]+$/.test(word)) {
		return { kind: "number", value: BigInt(`0o${word.slice(2)}`) };
	}
	const other = rules.radixSuffixes ? /^0([hydt])([0-9a-f]+)$/i.exec(word) : null;
	const prefix = other && suffixPrefix(other[2] ?? "", other[1]?.toLowerCase() ?? "");
	if (other && prefix !== undefined && prefix !== null && !/h$/i.test(word)) {
		return { kind: "number", value: BigInt(prefix + other[2]) };
	}
	return undefined;
}

function readSuffixed(word: string, rules: LexicalRules): NumberReading | undefined {
	if (!rules.radixSuffixes) {
		return undefined;
	}
	const digits = word.slice(0, -1);
	const prefix = suffixPrefix(digits, word.slice(-1).toLowerCase());
	return prefix === undefined ? undefined : { kind: "number", value: BigInt(prefix + digits) };
}

function suffixPrefix(digits: string, suffix: string): string | undefined {
	if ((suffix === "h" || suffix === "x") && /^[0-9a-fA-F]+$/.test(digits)) {
		return "0x";
	}
	if ((suffix === "b" || suffix === "y") && /^[01]+$/.test(digits)) {
		return "0b";
	}
	if ((suffix === "d" || suffix === "t") && /^\d+$/.test(digits)) {
		return "";
	}
	return (suffix === "o" || suffix === "q") && /^[0-7]+$/.test(digits) ? "0o" : undefined;
}

function readPlain(word: string, rules: LexicalRules): NumberReading | undefined {
	if (rules.zeroIsOctal && /^0[0-7]+$/.test(word)) {
		return { kind: "number", value: BigInt(`0o${word.slice(1)}`) };
	}
	return /^\d+$/.test(word) && !rules.zeroIsOctal ? { kind: "number", value: BigInt(word) } : undefined;
}

function explain(word: string, rules: LexicalRules): NumberReading {
	const plain = readSuffixed(word, { ...rules, radixSuffixes: true });
	if (plain?.kind === "number" && !rules.radixSuffixes) {
		const repair = repairSuffix(word, plain.value);
		return { kind: "bad", problem: `\`${word}\` is not a number here; write \`${repair}\``, repair };
	}
	if (/^0\d+$/.test(word)) {
		return { kind: "bad", problem: `\`${word}\` begins with 0, so it is octal and can hold only the digits 0 to 7` };
	}
	return { kind: "bad", problem: `\`${word}\` is not a number` };
}

function repairSuffix(word: string, value: bigint): string {
	return /b$/i.test(word) ? `0b${value.toString(2)}` : `0x${value.toString(16)}`;
}
