// Directives that are known and not obeyed: each gets one sentence.

import type { Directive } from "./directive.ts";

export const unsupportedDirective: Directive = {
	everywhere: true,
	run: (unit, args) => unit.error(args.name, "unsupported", `\`${args.name.text}\` is not supported yet`),
};
