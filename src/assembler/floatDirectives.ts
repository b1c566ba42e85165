// `.float`, `.double` and `.tfloat`: decimal numbers put down as bytes.

import type { Arguments, Directive } from "./directive.ts";
import { type FloatBytes, floatBytes } from "./floatBytes.ts";
import type { Unit } from "./unit.ts";

/** Each argument a number of `width` bytes. */
export function floatDirective(width: FloatBytes): Directive {
	return {
		data: true,
		run: (unit, args) => {
			while (!args.done() && putFloat(unit, args, width) && args.next()) {}
		},
	};
}

function putFloat(unit: Unit, args: Arguments, width: FloatBytes): boolean {
	const argument = args.rawText();
	if (!argument) {
		args.missing("a number such as `1.5`");
		return false;
	}
	const bytes = floatBytes(argument.text, width);
	if (!bytes) {
		unit.error(argument, "syntax", `\`${argument.text}\` is no number such as \`1.5\` or \`-2e10\``);
	} else if (bytes === "large") {
		const type = { 4: "a float", 8: "a double", 10: "a float of 80 bits" }[width];
		unit.error(argument, "range", `\`${argument.text}\` is too large for ${type}`);
	} else if (unit.section.flags.zero) {
		const { name } = unit.section;
		unit.error(argument, "zero-section", `\`${name}\` can hold only zeros; put data with a value into \`.data\``);
	} else {
		unit.section.append(bytes);
	}
	return true;
}
