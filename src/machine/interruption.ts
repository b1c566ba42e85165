// How a system call or a library call that cannot go on comes to its end before
// it has had any effect: thrown where that is found out, caught where the call
// began. Not an error of ours: it never leaves the machine.

import type { Stop } from "./engine.ts";

export class Interruption {
	readonly stop: Stop;

	constructor(stop: Stop) {
		this.stop = stop;
	}
}
