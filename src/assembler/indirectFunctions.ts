// Functions that a program chooses when it starts (`.type f, @gnu_indirect_function`):
// what the label f marks gives the address of the function that f is to mean. As ld and
// the C library have it, all uses of f mean a jump through a word that is filled before
// anything of the program runs; gcc's `target_clones` and `ifunc` rest on that.

import type { Source } from "./source.ts";
import type { Unit } from "./unit.ts";

/** The jumps, as a source to be read after the program's own; undefined where there are none. */
export function indirectFunctions(units: readonly Unit[]): Source | undefined {
	const names = units.flatMap(({ symbols }) =>
		[...symbols.all()].flatMap((entry) => {
			const { chooser } = entry;
			if (!chooser?.definition) {
				return [];
			}
			chooser.global = true;
			chooser.type = "function";
			return [[entry.name, chooser.name] as const];
		}),
	);
	return names.length > 0 ? { path: ".plt", text: names.map(jump).join("\n") } : undefined;
}

function jump([name, chooser]: readonly [string, string], index: number): string {
	return `
	.section .plt, "ax"
	.globl "${name}"
	.type "${name}", @function
	.balign 16
"${name}":
	jmp [rip + .Lchosen${index}]
.Lchoose${index}:
	sub rsp, 8
	call "${chooser}"
	mov [rip + .Lchosen${index}], rax
	add rsp, 8
	ret
	.section .preinit_array, "aw"
	.quad .Lchoose${index}
	.data
	.balign 8
.Lchosen${index}: .quad 0
`;
}
