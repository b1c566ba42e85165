// Directives that are known and not obeyed: each gets one sentence, except in a
// section that is no part of the program in memory, where nothing is obeyed.

import type { Directive } from "./directive.ts";

export const unsupportedDirective: Directive = {
	run: (unit, args) => unit.error(args.name, "unsupported", `\`${args.name.text}\` is not supported yet`),
};
