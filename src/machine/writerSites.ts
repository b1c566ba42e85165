// The sites that entries of writers name: numbers for the addresses of instructions
// that store, given out as these are met, behind those of the other origins.

import type { WriteRun } from "./machineState.ts";
import { origins, siteMask, stepOf } from "./writerPage.ts";

const otherWriters = ["loader", "loader", "kernel", "edit"] as const;

export class WriterSites {
	private readonly sites = new Map<number, number>();
	private readonly addresses: number[] = Object.values(origins).map(() => 0);

	/** The site of an instruction that stores; made when it is new. */
	of(address: number): number {
		const known = this.sites.get(address);
		if (known !== undefined) {
			return known;
		}
		// A program with a million storing instructions would have to share the last one.
		const site = Math.min(this.addresses.length, siteMask);
		this.addresses[site] = address;
		this.sites.set(address, site);
		return site;
	}

	/** Adds what the halves of an entry say about the bytes from `start` to `end`, if somebody wrote them. */
	addRun(runs: WriteRun[], start: number, end: number, low: number, high: number): void {
		const site = low & siteMask;
		if (site === origins.never || site === origins.forgotten || end === start) {
			return;
		}
		const by = otherWriters[site] ?? ("instruction" as const);
		const rip = by === "instruction" ? BigInt(this.addresses[site] ?? 0) : undefined;
		const step = stepOf(low, high);
		runs.push({ address: BigInt(start), length: end - start, rip, step, by });
	}
}
