// Directives that are known and not obeyed: each gets one sentence, and what
// belongs to it is passed over, so that one cause makes one message.

import type { Directive } from "./directive.ts";

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
