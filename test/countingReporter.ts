// Mocha's own spec reporter, which also writes how many tests passed and failed to
// the file named in STACKSCOPE_COUNTS, for `run.ts` to add up.

import { writeFileSync } from "node:fs";
import Mocha from "mocha";

export default class CountingReporter extends Mocha.reporters.Spec {
	constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
		super(runner, options);
		runner.once("end", () => {
			const file = process.env.STACKSCOPE_COUNTS;
			if (file) {
				const { passes, failures, pending } = this.stats;
				// A skipped test proves nothing, so it counts against us.
				writeFileSync(file, JSON.stringify({ passed: passes, failed: failures + pending }));
			}
		});
	}
}
