// The choice of an engine: the translator where WebAssembly and its vectors are
// there, else the reference, which does the same more slowly.

import type { Engine } from "../machine/engine.ts";
import type { Machine } from "../machine/machine.ts";
import { ReferenceEngine } from "../machine/referenceEngine.ts";
import { hasVectors } from "./runtime.ts";
import { canTranslate, Translator } from "./translator.ts";

export function createEngine(machine: Machine): Engine {
	return canTranslate(machine) ? new Translator(machine) : new ReferenceEngine(machine);
}

/** What the user should be told of the engine: a sentence where it is the slow one. */
export function engineNotice(): string | undefined {
	return hasVectors()
		? undefined
		: "WebAssembly with its vector instructions is missing here: the program runs some hundred times more slowly";
}

/** Distances between kept states that suit the engine: from what it does in less than a millisecond to less than a second, at any speed. */
export function stateSpacing(): { readonly spacing?: number; readonly mostSpacing?: number } {
	return hasVectors() ? { spacing: 1 << 19, mostSpacing: 1 << 28 } : {};
}
