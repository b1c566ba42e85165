// Directives that are known and not obeyed: each gets one sentence, and where
// nothing after it can make sense, the rest is not read.

import type { Directive } from "./directive.ts";

export const unsupportedDirective: Directive = {
	everywhere: true,
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
