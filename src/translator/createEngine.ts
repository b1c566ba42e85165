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

/** Distances between kept states that suit the engine: from what it does in a millisecond to a tenth of a second. */
export const stateSpacing = hasVectors() ? { spacing: 1 << 19, mostSpacing: 1 << 26 } : {};
