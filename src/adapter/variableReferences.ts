// The numbers under which the client asks for the children of a variable. Each
// stands for a question, not for its answer, so that after an edit the same
// number gives the new values. Numbers are never used again for something else.
// Those of earlier stops are for looking only, since an editor may ask a little
// late; those of a run that was restarted are gone.

import type { Frame } from "../debugger/frame.ts";
import type { Variable } from "../debugger/variable.ts";
import { noSuch } from "./errors.ts";

/** Something with children: a scope or a variable. */
export interface Container {
	/** The frame its expressions are read in. */
	readonly frame?: Frame;
	/** True when the children are numbered elements, not named parts. */
	readonly indexed: boolean;
	/** Children `start` … `start + count − 1`, as they are now. */
	list(start: number, count: number): readonly Variable[];
}

/** Children given at once when the client does not say how many it wants. */
export const mostAtOnce = 10_000;

/** References kept; a client that has seen more asks for the scopes again. */
const most = 20_000;

export class VariableReferences {
	readonly #containers = new Map<number, Container>();
	#next = 1;
	/** The first number of this stop. */
	#first = 1;

	add(container: Container): number {
		const reference = this.#next++;
		this.#containers.set(reference, container);
		if (this.#containers.size > most) {
			this.#containers.delete(reference - most);
		}
		return reference;
	}

	/** @throws RequestError when there is none. */
	get(reference: number): Container {
		const container = this.#containers.get(reference);
		if (!container) {
			throw noSuch("variable reference", reference);
		}
		return container;
	}

	/**
	 * The child of a name, with the frame that it is seen in.
	 * @throws RequestError when there is none, or the reference is of an earlier stop.
	 */
	child(reference: number, name: string): Variable & { readonly frame?: Frame } {
		if (reference < this.#first) {
			throw noSuch("variable reference", reference);
		}
		const container = this.get(reference);
		const variable = container.list(0, mostAtOnce).find((child) => child.name === name);
		if (!variable) {
			throw noSuch("variable", JSON.stringify(name));
		}
		return { ...variable, frame: container.frame };
	}

	/** The program moves: the references until here are of an earlier stop. */
	moveOn(): void {
		this.#first = this.#next;
	}

	clear(): void {
		this.#containers.clear();
	}
}
