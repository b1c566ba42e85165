// The requests and the event that are ours, beyond the protocol: what a client
// sends with `customRequest` and gets back. Addresses are canonical hex strings.

import type { View } from "../debugger/lineTable.ts";
import type { Place, StackArguments, StackModel } from "../panel/protocol.ts";

/** Goes to a step of the run; a `stopped` event follows. Steps beyond the last one reached end there. */
interface SeekArguments {
	readonly step: number;
}

/** Steps backwards into the last call, or out of the current function to its call. */
interface StepBackArguments {
	readonly threadId: number;
	readonly granularity?: "line" | "statement" | "instruction";
}

/** Asks who wrote `count` bytes from `address`. */
interface LastWriteArguments {
	readonly address: string;
	/** 1 to 4,096; 1 unless told. */
	readonly count?: number;
}

/** One run of bytes with the same last writer. */
export interface LastWrite {
	readonly address: string;
	readonly length: number;
	readonly by: "instruction" | "loader" | "kernel" | "edit";
	/** Address and line of the storing instruction. */
	readonly instruction?: string;
	readonly place?: Place;
	/** The state at this step is the one just before the write. */
	readonly step: number;
}

/** Shows places in the sources that the program was made from, or in the assembly; a `stopped` event follows. */
interface ViewArguments {
	readonly view: View;
}

export interface CustomRequests {
	/** The body's text is a recording of the run so far, to be written to a file and opened by `attach`. */
	"stackscope/recording": { readonly arguments: object; readonly body: { readonly recording: string } };
	/** The body says what is shown now: without a source at hand, that stays the assembly. */
	"stackscope/view": { readonly arguments: ViewArguments; readonly body: { readonly view: View } };
	"stackscope/stack": { readonly arguments: StackArguments; readonly body: StackModel };
	"stackscope/seek": { readonly arguments: SeekArguments; readonly body: { readonly step: number } };
	"stackscope/stepBackInto": { readonly arguments: StepBackArguments; readonly body: undefined };
	"stackscope/stepBackOut": { readonly arguments: StepBackArguments; readonly body: undefined };
	"stackscope/lastWrite": {
		readonly arguments: LastWriteArguments;
		readonly body: { readonly writes: readonly LastWrite[] };
	};
}

/** Body of the `stackscope/changed` event, sent after every stop, edit and jump in time. */
export interface ChangedBody {
	/** The revision that the next `stackscope/stack` answer will carry, at least. */
	readonly revision: number;
	readonly step: number;
	readonly lastStep: number;
	/** What places are shown in; absent where there is no choice, because no source is at hand. */
	readonly view?: View;
}
