// Whether code that rounds floats is to be quick or careful (floatChecks.ts). It is
// careful at first, and again when quick code will not do; it becomes quick when it
// may: the first time at once, and then after ever longer, since all such code is
// compiled anew each time.

import { isQuick } from "./floatControl.ts";

/** Steps after which code becomes quick again, when it was so once. */
const patience = 1 << 18;

export class FloatManner {
	private isCareful = true;
	private mxcsr: number | undefined;
	/** The step since which quick code would do, and how often it then would no longer. */
	private quickSince: number | undefined;
	private quickEnds = 0;

	/** Whether nothing can change while MXCSR has this value. */
	isSettled(mxcsr: number): boolean {
		return mxcsr === this.mxcsr && !(this.isCareful && this.quickSince !== undefined);
	}

	/** Whether code is to be careful from a step on, at which MXCSR has this value. */
	choose(mxcsr: number, step: number): boolean {
		this.mxcsr = mxcsr;
		if (!isQuick(mxcsr)) {
			this.quickSince = undefined;
			this.quickEnds += this.isCareful ? 0 : 1;
			this.isCareful = true;
		} else {
			this.quickSince = Math.min(this.quickSince ?? step, step);
			const wait = this.quickEnds === 0 ? 0 : patience * 4 ** this.quickEnds;
			this.isCareful &&= step - this.quickSince < wait;
		}
		return this.isCareful;
	}
}
