// The parts of Stackscope that are not needed to start: they come from the large
// bundle, which lies beside the one that VS Code has loaded, with the first question
// that somebody asks. On the desktop Node loads it. In a browser's worker there is
// no `require` for files, so it is fetched and run as VS Code itself does with an
// extension's first file.

import { Uri } from "vscode";

type Bundle = typeof import("../stackscope.ts");
/** The command line is not for us. */
type PartName = Exclude<keyof Bundle, "runCommandLine">;

export class Parts {
	readonly #extensionUri: Uri;
	#bundle: Promise<Bundle> | undefined;

	constructor(extensionUri: Uri) {
		this.#extensionUri = extensionUri;
	}

	/** The part's exports. Rejects when the file cannot be had; the next question tries again. */
	async load<Name extends PartName>(name: Name): Promise<Bundle[Name]> {
		this.#bundle ??= this.#loadBundle();
		try {
			return (await this.#bundle)[name];
		} catch (error) {
			this.#bundle = undefined;
			throw error;
		}
	}

	async #loadBundle(): Promise<Bundle> {
		return "WorkerGlobalScope" in globalThis
			? fetchBundle(Uri.joinPath(this.#extensionUri, "dist", "stackscope.cjs"))
			: require("./stackscope.cjs");
	}
}

async function fetchBundle(uri: Uri): Promise<Bundle> {
	const address = uri.toString(true);
	const response = await fetch(address);
	if (!response.ok) {
		throw new Error(`${address} cannot be loaded: ${response.status} ${response.statusText}`);
	}
	const text = `${await response.text()}\n//# sourceURL=${address}`;
	const module = { exports: {} };
	new Function("module", "exports", "require", text)(module, module.exports, withoutNode);
	return module.exports as Bundle;
}

/** The command line in the bundle names modules of Node, of which it uses nothing before it is called. */
function withoutNode(name: string): unknown {
	return name.startsWith("node:") ? {} : require(name);
}
