// Directives that are known and not obeyed: each gets one sentence, except in a
// section that is no part of the program in memory, where nothing is obeyed.

import type { Directive } from "./directive.ts";

export const unsupportedDirective: Directive = {
	run: (unit, args) => unit.error(args.name, "unsupported", `\`${args.name.text}\` is not supported yet`),
};

/** `.code32` and `.code16`. */
export const narrowCodeDirective: Directive = {
	run: (unit, args) => unit.error(args.name, "unsupported", "this machine runs programs of 64 bits only: `.code64`"),
};

/** NASM's `org`. */
export const flatDirective: Directive = {
	run: (unit, args) => {
		const message =
			"`org` is for files that hold nothing but their bytes (`nasm -f bin`): boot sectors, programs of DOS, headers written by hand; a program for Linux has sections, and begins at `_start` or `main`";
		unit.error(args.name, "unsupported", message);
	},
};

/** `.bundle_align_mode`: 0, for no bundles, is what is anyway. */
export const bundleDirective: Directive = {
	run: (unit, args) => {
		const size = args.number(0n, 30n);
		args.finish();
		if (size !== undefined && size > 0) {
			unit.error(args.name, "unsupported", "bundles of instructions are not supported");
		}
	},
};

/** `.reloc offset, type, value`: the types that say nothing are taken. */
export const relocationDirective: Directive = {
	run: (unit, args) => {
		args.syntax();
		const type = args.comma() ? args.take() : undefined;
		args.rest();
		if (!type || !/^(BFD_RELOC|R_X86_64)_NONE$/.test(type.text)) {
			const name = type ? `\`${type.text}\`` : "this";
			unit.error(
				type ?? args.name,
				"unsupported",
				`a relocation is for a linker to do, and ${name} cannot be done here`,
			);
		}
	},
};
