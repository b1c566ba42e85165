// The status bar item that says which assembler's language a file is read in, and
// the choice behind it.

import {
	commands,
	Disposable,
	type QuickPickItem,
	StatusBarAlignment,
	type TextDocument,
	window,
	workspace,
} from "vscode";
import { isAssembly } from "./identity.ts";

interface Choice extends QuickPickItem {
	readonly value: "auto" | "gas" | "nasm";
}

const choices: readonly Choice[] = [
	{ value: "auto", label: "Automatic", description: "the file's own text decides" },
	{ value: "gas", label: "GNU as (Intel)", description: "mov rax, qword ptr [rsp]" },
	{ value: "nasm", label: "NASM", description: "mov rax, [rsp]" },
];

export function registerDialectItem(): Disposable {
	const item = window.createStatusBarItem("stackscope.dialect", StatusBarAlignment.Right, 90);
	item.name = "Assembly Dialect";
	item.tooltip = "Assembly dialect: choose another";
	item.command = "stackscope.chooseDialect";
	const update = (): void => {
		const document = window.activeTextEditor?.document;
		if (document && isAssembly(document)) {
			item.text = `asm: ${choiceFor(document).label}`;
			item.show();
		} else {
			item.hide();
		}
	};
	update();
	return Disposable.from(
		item,
		window.onDidChangeActiveTextEditor(update),
		workspace.onDidChangeConfiguration(update),
		commands.registerCommand("stackscope.chooseDialect", chooseDialect),
	);
}

function choiceFor(document: TextDocument): Choice {
	const value = workspace.getConfiguration("stackscope", document).get<string>("dialect");
	const [automatic] = choices;
	return choices.find((choice) => choice.value === value) ?? (automatic as Choice);
}

async function chooseDialect(): Promise<void> {
	const chosen = await window.showQuickPick(choices, { title: "Assembly Dialect" });
	if (chosen) {
		await workspace.getConfiguration("stackscope").update("dialect", chosen.value, !workspace.workspaceFolders);
	}
}
