// The variables of a C program in a real VS Code: those that have no value yet say
// so and can be given one, records open into members, the data has its types, and
// the panel calls every byte by its member's name.

import { readFileSync } from "node:fs";
import path from "node:path";
import { repository } from "./rig/cache.ts";
import { openSamples } from "./rig/samples.ts";

describe("C variables in VS Code", () => {
	const recorded = (name: string) => readFileSync(path.join(repository, "test/goldens/lines", name), "utf8");
	const files = { "records.c": recorded("records.c"), "records.s": recorded("records.gcc0.s") };
	// High enough for all rows of the variables: only those in sight are drawn.
	const samples = openSamples({ files, height: 1200 });
	const { highlights, shows, stackShows, press } = samples;

	before(async () => {
		const { workbench } = samples;
		await workbench.openFile("records.c");
		await workbench.goToLine(27);
		await workbench.setBreakpoint("sum = path");
		await workbench.openFile("records.s");
		await press("F5");
		await highlights("x  + fast;");
	});

	it("say that they have no value yet, and take one", async () => {
		const { workbench } = samples;
		await workbench.expand("variables", "Locals");
		await shows("variables", /^sum\s*=\s*0 \(not set yet\)$/);
		await workbench.rows("variables").filter({ hasText: "sum" }).first().locator(".value").dblclick();
		await workbench.page.locator(".debug-variables input.input, .debug-variables .inputBoxContainer input").fill("12");
		await press("Enter");
		await shows("variables", /^sum\s*=\s*12$/);
		await workbench.screenshot("variables");
	});

	it("open into elements and members", async () => {
		const { workbench } = samples;
		await workbench.expand("variables", "path");
		await shows("variables", /^\[1\]\s*=\s*\{from = \{x = -1, y = 1\}, to = \{x = 10, y = 2\}\}$/);
	});

	it("have their members' names and types in the panel, and who wrote them by line", async () => {
		await stackShows(/items\[1\]\.tag char · padding · \.count short int · \.at\.x int \| 3\d: items\[i\]/);
	});
});
