// Names that other sources or the C library define and that a source of NASM's
// uses without `extern`: NASM refuses the file. GNU as asks for no such word.

import type { Unit } from "./unit.ts";

export function warnOfUndeclared(unit: Unit): void {
	if (unit.dialect.name !== "nasm") {
		return;
	}
	for (const { name, definition, common, shared, global, declared, firstUse } of unit.symbols.all()) {
		if (firstUse && shared && !definition && !common && !global && !declared) {
			const message = `NASM would refuse this file without a line \`extern ${name}\``;
			const span = { ...firstUse, start: 0, end: 0 };
			const edit = { span, text: `extern ${name}\n` };
			const fixes = [{ title: `Add \`extern ${name}\``, edits: [edit] }];
			unit.reporter.report(firstUse, "not-declared", message, { severity: "warning", fixes });
		}
	}
}
