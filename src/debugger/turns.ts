// How long a run goes on before the event loop gets its turn, so that a pause or a
// breakpoint set meanwhile acts within a few hundredths of a second.

/** Work between two turns of the event loop, in milliseconds. */
const sliceTime = 8;
const fewestSteps = 16;
const mostSteps = 1 << 24;

export class Turns {
	/** Steps that are done at once: as many as take about that long. */
	steps = 1000;
	#isPaused = false;
	#started = 0;

	/** A move begins: an earlier pause is forgotten. */
	begin(): void {
		this.#isPaused = false;
		this.#started = performance.now();
	}

	pause(): void {
		this.#isPaused = true;
	}

	/** Whether a pause is wanted since the move began. */
	get isPaused(): boolean {
		return this.#isPaused;
	}

	/** Learns from so many steps that took so many milliseconds. */
	adapt(steps: number, elapsed: number): void {
		if (elapsed > sliceTime) {
			this.steps = Math.max(fewestSteps, this.steps >> 1);
		} else if (elapsed < sliceTime / 4 && steps >= this.steps) {
			this.steps = Math.min(this.steps * 2, mostSteps);
		}
	}

	/** Gives the event loop its turn when it is due. */
	async give(): Promise<void> {
		if (performance.now() - this.#started >= sliceTime) {
			await new Promise<void>((resolve) => setTimeout(resolve, 0));
			this.#started = performance.now();
		}
	}
}
