// Directives of GNU as that put down data in other ways than those of
// dataDirectives.ts: `.dcb` and `.ds` of its Motorola side, wide texts, and code
// that does nothing.

import { putBytes, putRun } from "./dataDirectives.ts";
import type { Directive } from "./directive.ts";
import { codePadding } from "./nops.ts";
import { littleEndian } from "./numberBytes.ts";

/** `.dcb.l count, value`: the same number again and again. */
export function repeatedDirective(width: number): Directive {
	return {
		data: true,
		run: (unit, args) => {
			const count = args.value();
			const fill = count && args.comma() ? args.number(-(1n << 63n), (1n << 64n) - 1n) : 0;
			if (count && fill !== undefined) {
				putRun(unit, count.value, littleEndian(BigInt(fill), width), count.syntax);
			}
			args.finish();
		},
	};
}

/** `.ds.l count`: room for numbers, zero unless told. */
export function roomDirective(width: number): Directive {
	return {
		data: true,
		run: (unit, args) => {
			const count = args.value();
			const fill = count && args.comma() ? args.number(-128n, 255n) : 0;
			if (count && fill !== undefined) {
				putRun(unit, count.value, new Uint8Array(width).fill(fill), count.syntax);
			}
			args.finish();
		},
	};
}

/** `.string16` and its wider kin: each byte of a text as a number of `width` bytes, and one that is 0. */
export function wideTextDirective(width: number): Directive {
	return {
		data: true,
		run: (unit, args) => {
			do {
				const text = args.peek();
				if (text?.kind !== "string") {
					args.missing('a text in quotes, like `"text"`,');
					return;
				}
				args.take();
				const bytes = [...(text.bytes ?? []), 0].flatMap((byte) => [...littleEndian(BigInt(byte), width)]);
				putBytes(unit, Uint8Array.from(bytes), text);
			} while (args.next());
		},
	};
}

/** `.nop`: one of those. */
export const nopDirective: Directive = {
	run: (unit, args) => {
		args.finish();
		unit.section.append(codePadding(1));
	},
};

/** `.nops size, longest`: that many bytes that do nothing, in instructions of at most `longest`. */
export const nopsDirective: Directive = {
	run: (unit, args) => {
		const place = args.peek() ?? args.name;
		const size = args.number(0n, 1n << 32n);
		const longest = size !== undefined && args.comma() ? args.number(0n, 11n) : 0;
		args.finish();
		if (size !== undefined && longest !== undefined && unit.request(BigInt(size), place)) {
			unit.section.append(codePadding(size, longest || undefined));
		}
	},
};
