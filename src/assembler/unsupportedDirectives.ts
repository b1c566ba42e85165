// Directives that are known and not obeyed: each gets one sentence, and what
// belongs to it is passed over, so that one cause makes one message.

import type { Preprocessor } from "./dialect.ts";
import type { Directive } from "./directive.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";

/** A block that ends with one of `ends`; `defines` when its first argument becomes a statement of its own. */
export function unsupportedBlock(what: string, ends: readonly string[], defines = false): Directive {
	return {
		everywhere: true,
		run: (unit, args) => {
			const name = args.name.text.toLowerCase();
			unit.error(args.name, "unsupported", `${what} (\`${name}\`) are not supported yet; the block is passed over`);
			const macro = defines ? args.peek() : undefined;
			if (macro?.kind === "name") {
				unit.passedMacros.add(macro.text);
			}
			unit.passing = { begin: args.name, opener: name.startsWith(".if") ? ".if" : name, ends, depth: 1 };
		},
	};
}

export const unsupportedDirective: Directive = {
	run: (unit, args) => unit.error(args.name, "unsupported", `\`${args.name.text}\` is not supported yet`),
};

export const attSyntaxDirective: Directive = {
	everywhere: true,
	run: (unit, args) => {
		unit.error(
			args.name,
			"att-syntax",
			"AT&T syntax is not supported: write the program in Intel syntax (`mov rax, 5`)",
		);
		unit.stopped = true;
	},
};

/** Passes over the lines of blocks that are not obeyed. */
export class PassedBlocks implements Preprocessor {
	private readonly unit: Unit;

	constructor(unit: Unit) {
		this.unit = unit;
	}

	line(tokens: readonly Token[]): readonly Token[] | undefined {
		const block = this.unit.passing;
		if (!block) {
			return tokens;
		}
		const { opener, ends, depth } = block;
		const word = tokens[0]?.text.toLowerCase() ?? "";
		const inside = ends.includes(word) ? depth - 1 : opens(word, opener) ? depth + 1 : depth;
		this.unit.passing = inside === 0 ? undefined : { ...block, depth: inside };
		return undefined;
	}
}

function opens(word: string, opener: string): boolean {
	return opener === ".if"
		? word.startsWith(".if")
		: opener === ".macro"
			? word === opener
			: /^\.(rept|irpc?)$/.test(word);
}
