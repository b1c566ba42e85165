// What the preprocessor has made of a source, line by line, kept for reading it
// again: NASM reads a source until its lengths settle, and most of the time goes
// into macros, which come to the same each time. That is so unless a macro asked
// for the number of a symbol.

import { readStatements } from "./statementReader.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";

/** Something that is done to a unit: a line is read, or the preprocessor says something. */
type Step = (unit: Unit) => void;

/** In lines and messages; a longer source is preprocessed again. */
const mostSteps = 60_000;

export class ReadLines {
	private readonly steps: Step[] = [];
	private isKept: boolean;
	/** The place that the last step explains. */
	private explained: string | undefined;

	/** Where lines cost little to make, they are made again. */
	constructor(isKept: boolean) {
		this.isKept = isKept;
	}

	/** Lets the reporter of a unit tell what the preprocessor says. */
	listen({ reporter }: Unit): void {
		reporter.listener = this.isKept ? (repeat, place) => this.keep((unit) => repeat(unit.reporter), place) : undefined;
	}

	/** Reads a line, as it comes out of the preprocessor; `verbatim` is the text in which it stands as it is. */
	read(unit: Unit, tokens: readonly Token[], verbatim?: string): void {
		this.do(unit, (reading) => {
			reading.verbatim = verbatim;
			readStatements(reading, tokens);
		});
	}

	/** Does what a line comes to. */
	do(unit: Unit, work: Step): void {
		const { index, reporter } = unit;
		if (this.isKept) {
			this.keep((reading) => {
				reading.index = index;
				work(reading);
			});
		}
		reporter.listener = undefined;
		work(unit);
		if (unit.stopped) {
			this.forget();
		}
		this.listen(unit);
	}

	/** The source may come to something else when it is read again. */
	forget(): void {
		this.isKept = false;
		this.steps.length = 0;
	}

	/** True when all of the source is here. */
	isWhole({ reporter, index }: Unit): boolean {
		return this.isKept && !reporter.isFull(index);
	}

	/** Does all of it to another unit. */
	repeat(unit: Unit): void {
		for (const step of this.steps) {
			if (unit.stopped || unit.reporter.isFull(unit.index)) {
				return;
			}
			step(unit);
		}
	}

	/** Of explanations of one `place`, one after the other, only the last counts. */
	private keep(step: Step, place?: string): void {
		if (place !== undefined && place === this.explained) {
			this.steps.pop();
		}
		this.explained = place;
		if (this.steps.length >= mostSteps) {
			this.forget();
		} else if (this.isKept) {
			this.steps.push(step);
		}
	}
}
