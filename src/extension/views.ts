// Source or assembly: the two texts in which a compiler's output can be debugged.
// A button of the debug toolbar goes from one to the other; it is there where the
// program in front of the user has both.

import { commands, Disposable, debug, workspace } from "vscode";
import type { ChangedBody, CustomRequests } from "../adapter/customRequests.ts";
import { ourSession } from "./identity.ts";
import { ask } from "./sessionRequests.ts";

type View = CustomRequests["stackscope/view"]["arguments"]["view"];

export function registerViews(): Disposable {
	const register = (name: string, run: () => unknown) => commands.registerCommand(`stackscope.${name}`, run);
	const views = new Map<string, View | undefined>();
	const update = (): void => {
		const view = views.get(debug.activeDebugSession?.id ?? "");
		void commands.executeCommand("setContext", "stackscope.view", view);
	};
	return Disposable.from(
		register("showAssembly", () => show("assembly")),
		register("showSource", () => show("source")),
		debug.onDidReceiveDebugSessionCustomEvent(({ session, event, body }) => {
			if (event === "stackscope/changed" && ourSession(session)) {
				views.set(session.id, (body as ChangedBody).view);
				update();
			}
		}),
		debug.onDidChangeActiveDebugSession(update),
		debug.onDidTerminateDebugSession(({ id }) => {
			views.delete(id);
			update();
		}),
		workspace.onDidChangeConfiguration((event) => event.affectsConfiguration("stackscope.view") && show(chosenView())),
	);
}

/** What the user's settings say. */
export function chosenView(): View {
	return workspace.getConfiguration("stackscope").get<View>("view") ?? "source";
}

async function show(view: View): Promise<void> {
	const session = ourSession(debug.activeDebugSession);
	if (session) {
		await ask(session, "stackscope/view", { view });
	}
}
