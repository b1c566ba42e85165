// What the panel does when it is used, in a real browser: keys, editing, following
// rsp, keeping its place and the focus, and what it posts to the extension.

import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import type { StackModel } from "../../../src/panel/protocol.ts";
import { factorial, fiber, smash, tall } from "../../panel/models.ts";
import { openBrowser } from "../rig/browser.ts";
import { buildPanel, type DrawnPanel, openPanel } from "./drawnPanel.ts";

declare global {
	interface Window {
		/** How often the panel's heading was drawn anew. */
		drawings: number;
	}
}

describe("panel acting", () => {
	let browser: Browser;
	let script: string;
	let panel: DrawnPanel;

	before(async () => {
		[browser, script] = await Promise.all([openBrowser(), buildPanel()]);
	});

	after(() => browser?.close());

	async function show(model: StackModel, options?: Parameters<typeof openPanel>[2]): Promise<void> {
		panel = await openPanel(browser, script, options);
		await panel.show(model);
		await panel.posted();
	}

	afterEach(async () => {
		const complaints = panel?.complaints ?? [];
		await panel?.close();
		assert.deepEqual(complaints, [], "the page's console is empty");
	});

	const press = async (...keys: readonly string[]) => {
		for (const key of keys) {
			await panel.page.keyboard.press(key);
		}
	};

	/** The focused cell: its row's address or text, and its column's class. */
	const focused = () =>
		panel.page.evaluate(() => {
			const cell = document.activeElement;
			const row = cell?.closest(".row");
			const name = row?.querySelector(".address")?.textContent;
			const isWord = row?.getAttribute("data-kind") === "word";
			return row && cell
				? `${isWord ? name : cell.textContent} ${cell.classList[1]}${cell.ariaColIndex}`
				: cell?.tagName;
		});

	const focusRsp = () => panel.page.locator(".row[data-rsp] .address").click();

	const rspTop = () => panel.page.locator(".row[data-rsp]").evaluate((row) => row.getBoundingClientRect().top);

	const isInSight = async (selector: string) => {
		const box = await panel.page.locator(selector).boundingBox();
		const sheet = await panel.page.locator(".grid").boundingBox();
		return !!box && !!sheet && box.y >= sheet.y + 20 && box.y + box.height <= sheet.y + sheet.height;
	};

	describe("keys", () => {
		it("move the cursor by row and column, and to pointers", async () => {
			await show(smash);
			await focusRsp();
			assert.equal(await focused(), "0fffef28 address3");
			await press("ArrowUp", "ArrowRight");
			assert.equal(await focused(), "0fffef30 byte4");
			await press("End");
			assert.equal(await focused(), "0fffef30 writer14");
			await press("Home");
			assert.equal(await focused(), "0fffef30 rbp1");
			await press("b");
			assert.equal(await focused(), "0fffef50 rbp1");
			await press("s");
			assert.equal(await focused(), "0fffef28 rbp1");
			await press("Control+Home");
			assert.equal(await focused(), "▲ show higher addresses banner1");
			await press("Control+End");
			assert.equal(await focused(), "▼ show lower addresses banner1");
		});

		it("page through a tall block", async () => {
			await show(tall(0xff00100n), { height: 400 });
			await focusRsp();
			const before = await focused();
			await press("PageUp");
			assert.notEqual(await focused(), before);
			assert.equal(await isInSight(".cell:focus"), true);
			await press("PageDown");
			assert.equal(await focused(), before);
		});

		it("skip the columns that a narrow panel has dropped", async () => {
			await show(smash, { width: 440 });
			await focusRsp();
			await press("ArrowRight");
			assert.equal(await focused(), "0fffef28 value12");
			await press("ArrowLeft", "ArrowLeft");
			assert.equal(await focused(), "0fffef28 rbp1");
		});

		it("select frames by [ and ] and by Enter on a band", async () => {
			await show(smash);
			await focusRsp();
			await press("]");
			assert.deepEqual(await panel.posted(), [{ type: "selectFrame", frameId: 8 }]);
			assert.equal(await focused(), "main  main.s:14 · 64 B banner1");
			await press("Enter");
			assert.deepEqual(await panel.posted(), [{ type: "selectFrame", frameId: 8 }]);
			await press("[");
			assert.deepEqual(await panel.posted(), []);
			assert.equal(await panel.page.getByRole("alert").textContent(), "There is no inner frame here");
		});

		it("open the expression box with g, and go where it says", async () => {
			await show(smash);
			await focusRsp();
			await press("g");
			await panel.page.keyboard.type("rbp-0x20");
			await press("Enter");
			assert.deepEqual(await panel.posted(), [{ type: "goTo", expression: "rbp-0x20" }]);
			assert.equal(await panel.page.locator('[aria-pressed="true"]').textContent(), "lock");
			await panel.send({ type: "model", model: smash, reveal: "0xfffef30" });
			assert.equal(await focused(), "0fffef30 address3");
			await panel.send({ type: "refused", message: "rbq is no register; did you mean rbp?" });
			assert.equal(await panel.page.getByRole("alert").textContent(), "rbq is no register; did you mean rbp?");
			await press("Escape");
			assert.equal(await panel.page.getByRole("alert").count(), 0);
		});

		it("reach every control by Tab in the order they are seen, each with a name and an outline", async () => {
			await show(smash, { width: 1200 });
			await panel.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
			const stops: string[] = [];
			const places: [number, number][] = [];
			for (let count = 0; count < 40; count++) {
				await press("Tab");
				const stop = await panel.page.evaluate(() => {
					const element = document.activeElement as HTMLElement;
					const { top, left } = element.getBoundingClientRect();
					const { outlineStyle, outlineWidth } = getComputedStyle(element);
					const name = element.getAttribute("aria-label") ?? element.textContent;
					return { name, top, left, outline: `${outlineStyle} ${outlineWidth}`, isBody: element === document.body };
				});
				if (stop.isBody) {
					break;
				}
				assert.match(stop.outline, /^(solid|auto) [12]px$/, `${stop.name} shows that it has the focus`);
				stops.push((stop.name ?? "").slice(0, 24));
				places.push([Math.round(stop.top / 30), stop.left]);
			}
			assert.deepEqual(stops, [
				"Stack",
				"Frame",
				"Follow the stack pointer",
				"Follow the frame pointer",
				"Stay where you are",
				"Go to an address or expr",
				"High addresses are on to",
				"Bytes in a row",
				"To the start of the run",
				"One instruction back",
				"One instruction on",
				"To the furthest step rea",
				"Copy the rows as aligned",
				"Copy the rows as a Markd",
				"0fffef28: spilled rdi, p",
				"stack, 8 MiB, 0f800000 t",
				"guard page, 4 KiB, 0f7ff",
				"heap, 132 KiB, 00405000 ",
				"data, 4 KiB, 00402000 to",
				"code, 4 KiB, 00401000 to",
			]);
			const tools = places.slice(0, 14).map(([, left]) => left);
			assert.deepEqual(
				tools,
				[...tools].sort((one, other) => one - other),
			);
		});

		it("follow a pointer, and say where there is none", async () => {
			await show(smash);
			await focusRsp();
			await press("f");
			assert.deepEqual(await panel.posted(), [{ type: "goTo", expression: "0xfffef40" }]);
			await press("ArrowUp", "f");
			assert.equal(await panel.page.getByRole("alert").textContent(), "Nothing here points anywhere");
			assert.deepEqual(await panel.posted(), []);
		});

		it("leave the keys that are the editor's", async () => {
			await show(smash);
			await focusRsp();
			await panel.page.evaluate(() =>
				window.addEventListener("keydown", (event) => document.body.setAttribute("data-key", event.key)),
			);
			await press("F10");
			assert.equal(await panel.page.locator("body").getAttribute("data-key"), "F10");
			await press("s");
			assert.equal(await panel.page.locator("body").getAttribute("data-key"), "F10");
		});
	});

	describe("editing", () => {
		const byteOfRbp = (index: number) => panel.page.locator(".row[data-rbp] .byte").nth(index);

		it("stores a byte where it stands", async () => {
			await show(smash);
			await byteOfRbp(2).click();
			await press("F2");
			await panel.page.keyboard.type("13");
			await press("Enter");
			assert.deepEqual(await panel.posted(), [{ type: "edit", address: "0xfffef52", bytes: "Ew==" }]);
			assert.equal(await focused(), "0fffef50 byte6");
		});

		it("stores bytes in the order they are typed in", async () => {
			await show(smash);
			await byteOfRbp(0).dblclick();
			await panel.page.keyboard.type("90 ef ff 0f");
			await press("Enter");
			assert.deepEqual(await panel.posted(), [{ type: "edit", address: "0xfffef50", bytes: "kO//Dw==" }]);
		});

		it("stores a value with its least significant byte first", async () => {
			await show(smash);
			await panel.page.locator(".row[data-rbp] .value").dblclick();
			assert.equal(await panel.page.locator(".edit").inputValue(), "0xf414141");
			await panel.page.keyboard.type("0xfffef90");
			await press("Enter");
			assert.deepEqual(await panel.posted(), [{ type: "edit", address: "0xfffef50", bytes: "kO//DwAAAAA=" }]);
		});

		it("stores only the part of a row that was changed", async () => {
			await show(smash);
			await focusRsp();
			await press("ArrowUp", "End", "ArrowLeft", "ArrowLeft", "F2");
			assert.equal(await panel.page.locator(".edit").inputValue(), "– 19");
			await panel.page.keyboard.type("– 20");
			await press("Enter");
			assert.deepEqual(await panel.posted(), [{ type: "edit", address: "0xfffef34", bytes: "FAAAAA==" }]);
		});

		it("says what is wrong and keeps what was typed", async () => {
			await show(smash);
			await byteOfRbp(0).click();
			await press("Enter");
			await panel.page.keyboard.type("zz");
			await press("Enter");
			assert.match((await panel.page.getByRole("alert").textContent()) ?? "", /pairs of hex digits/);
			assert.equal(await panel.page.locator(".edit").getAttribute("aria-invalid"), "true");
			assert.equal(await panel.page.locator(".edit").inputValue(), "zz");
			await press("Escape");
			assert.equal(await panel.page.locator(".edit").count(), 0);
			assert.equal(await focused(), "0fffef50 byte4");
			assert.deepEqual(await panel.posted(), []);
		});

		it("stays open while a model arrives", async () => {
			await show(smash);
			await byteOfRbp(0).click();
			await press("F2");
			await panel.page.keyboard.type("7");
			await panel.show({ ...smash, revision: 2, step: 814 });
			await panel.page.keyboard.type("f");
			await press("Enter");
			assert.deepEqual(await panel.posted(), [{ type: "edit", address: "0xfffef50", bytes: "fw==" }]);
		});
	});

	describe("refreshing", () => {
		it("keeps the focus and the cursor", async () => {
			await show(smash);
			await byteAt(3);
			await panel.show({ ...smash, revision: 2, registers: { ...smash.registers, rsp: "0xfffef30" } });
			assert.equal(await focused(), "0fffef50 byte7");
			await panel.page.locator("select[aria-label='Bytes in a row']").selectOption({ label: "16 bytes" });
			assert.equal(await panel.page.locator(".row[data-rbp] .byte").count(), 16);
			await panel.show({ ...fiber, revision: 3 });
			assert.notEqual(await focused(), "BODY");
		});

		const byteAt = async (index: number) => panel.page.locator(".row[data-rbp] .byte").nth(index).click();

		it("gives the focus back to the cell that had it when the page gets it again", async () => {
			await show(smash);
			await byteAt(3);
			await panel.page.evaluate(() => (document.activeElement as HTMLElement).blur());
			assert.equal(await focused(), "BODY");
			await panel.show({ ...smash, revision: 2 });
			assert.equal(await focused(), "BODY", "a refresh takes no focus");
			await panel.page.evaluate(() => window.dispatchEvent(new FocusEvent("focus")));
			assert.equal(await focused(), "0fffef50 byte7");
		});

		it("drops a model that is older than the one shown", async () => {
			await show({ ...smash, revision: 5, step: 500 });
			await panel.show({ ...smash, revision: 4, step: 400 });
			assert.equal(await panel.page.locator(".step").textContent(), "step 500 / 840");
			await panel.send({ type: "idle", reason: "no-session" });
			await panel.show({ ...smash, revision: 1, step: 0 });
			assert.equal(await panel.page.locator(".step").textContent(), "step 0 / 840");
		});

		it("draws only the newest of the models that come in one frame", async () => {
			await show(smash);
			await panel.page.evaluate(() => {
				window.drawings = 0;
				new MutationObserver(() => {
					window.drawings += 1;
				}).observe(document.querySelector(".step") as Element, { childList: true, characterData: true, subtree: true });
			});
			const burst = Array.from({ length: 20 }, (_, index) => ({ ...smash, revision: 10 + index, step: 600 + index }));
			await panel.page.evaluate((models) => {
				for (const model of models) {
					window.dispatchEvent(new MessageEvent("message", { data: { type: "model", model } }));
				}
			}, burst);
			await panel.show(burst.at(-1) as StackModel);
			assert.equal(await panel.page.locator(".step").textContent(), "step 619 / 840");
			assert.equal(await panel.page.evaluate(() => window.drawings), 1);
		});

		it("says so when it cannot read what was sent", async () => {
			await show(smash);
			await panel.page.evaluate(() => window.postMessage({ type: "model", model: { revision: "x" } }, "*"));
			await panel.page.getByRole("alert").waitFor();
			assert.equal(await panel.page.locator(".row[data-rsp]").count(), 1);
		});

		it("keeps the picture while the program runs", async () => {
			await show(smash);
			await panel.send({ type: "idle", reason: "running" });
			assert.match((await panel.page.locator(".idle").textContent()) ?? "", /Running/);
			assert.equal(await panel.page.locator(".row[data-rsp]").isVisible(), true);
		});

		it("announces the stop", async () => {
			await show(smash);
			await panel.show({ ...smash, revision: 2, step: 814, changed: [] });
			assert.equal(
				await panel.page.locator("[aria-live]").textContent(),
				"Step 814 of 840 in fill line 9, no stack byte changed, next mov eax, dword ptr [rbp-0x14].",
			);
		});
	});

	describe("following", () => {
		it("begins with rsp in sight", async () => {
			await show(tall(0xff00100n), { height: 400 });
			assert.equal(await isInSight(".row[data-rsp]"), true);
		});

		it("does not move the rows while rsp moves in sight", async () => {
			await show(tall(0xff00100n), { height: 400 });
			const before = await panel.page.locator(".row:has-text('0ff00120')").first().boundingBox();
			await panel.show(tall(0xff000f8n, { revision: 2 }));
			const after = await panel.page.locator(".row:has-text('0ff00120')").first().boundingBox();
			assert.equal(after?.y, before?.y);
		});

		it("follows rsp when it leaves the sight, also when the block moves along", async () => {
			await show(tall(0xff00100n), { height: 400 });
			await panel.show(tall(0xff00300n, { revision: 2 }));
			assert.equal(await isInSight(".row[data-rsp]"), true);
			await panel.show(tall(0xff00020n, { revision: 3 }));
			assert.equal(await isInSight(".row[data-rsp]"), true);
		});

		it("stays where it is when locked", async () => {
			await show(tall(0xff00100n), { height: 400 });
			await panel.page.getByTitle("Stay where you are").click();
			const top = () => panel.page.locator(".row:has-text('0ff00120')").boundingBox();
			const before = await top();
			await panel.show(tall(0xff00300n, { revision: 2 }));
			assert.deepEqual(await top(), before);
			assert.equal(await isInSight(".row:has-text('0ff00120')"), true);
		});

		it("follows rbp", async () => {
			await show(tall(0xff00100n), { height: 400 });
			await panel.page.getByTitle("Follow the frame pointer").click();
			assert.equal(await isInSight(".row[data-rbp]"), true);
		});

		it("asks for the block that follows again when rsp is not in this one", async () => {
			await show(tall(0xff00100n), { height: 400 });
			await panel.show(tall(0xff00100n, { revision: 2, registers: { rsp: "0xfe00000", rbp: "0x0", rip: "0x1" } }));
			assert.deepEqual(await panel.posted(), [{ type: "view", count: 1024 }]);
		});

		it("asks once for what lies beyond the block when it is scrolled there, and keeps its place", async () => {
			await show(tall(0xff00100n), { height: 400 });
			await panel.page.locator(".row[data-rsp] .address").hover();
			await panel.page.mouse.wheel(0, -20_000);
			await panel.page.waitForFunction(() => document.querySelector(".grid")?.scrollTop === 0);
			await panel.page.waitForFunction(() => document.querySelector(".row")?.textContent?.includes("higher"));
			assert.deepEqual(await panel.posted(), [{ type: "view", from: "0xff00000", count: 2048 }]);
			const top = () =>
				panel.page.locator(".row:has-text('0ff003c8')").evaluate((row) => row.getBoundingClientRect().top);
			const before = await top();
			await panel.show({ ...tall(0xff00100n), from: "0xff00200" });
			assert.equal(await top(), before);
			assert.deepEqual(await panel.posted(), []);
		});

		it("asks for nothing, and keeps rsp in sight, when the panel grows by and by", async () => {
			await show(factorial, { height: 220 });
			for (let height = 220; height < 800; height += 10) {
				await panel.page.setViewportSize({ width: 1100, height });
				await panel.page.evaluate(() => new Promise(requestAnimationFrame));
			}
			assert.equal(await isInSight(".row[data-rsp]"), true);
			assert.deepEqual(await panel.posted(), []);
		});

		it("keeps rsp at its place when the panel is flipped and grows", async () => {
			await show(tall(0xff00100n), { height: 400 });
			await panel.page.getByTitle("High addresses are on top: flip").click();
			assert.equal(await isInSight(".row[data-rsp]"), true);
			await panel.page.setViewportSize({ width: 1100, height: 300 });
			assert.ok((await rspTop()) > 0);
		});
	});

	describe("controls", () => {
		it("choose the thread and the frame", async () => {
			await show(fiber);
			await panel.page.getByLabel("Stack", { exact: true }).first().selectOption({ label: "stack_a" });
			assert.deepEqual(await panel.posted(), [{ type: "selectThread", threadId: 2 }]);
			await panel.show({ ...factorial, revision: 2 });
			await panel.page.getByLabel("Frame", { exact: true }).selectOption({ label: "main  0fffffb8" });
			assert.deepEqual(await panel.posted(), [{ type: "selectFrame", frameId: 1001 }]);
		});

		it("select a frame by its band, follow a pointer, open a writer's line", async () => {
			await show(smash);
			await panel.page.locator('.row[data-section="frame"][data-kind="section"]', { hasText: "main.s" }).click();
			assert.deepEqual(await panel.posted(), [{ type: "selectFrame", frameId: 8 }]);
			await panel.page.locator(".row[data-rsp] .value .link").click();
			assert.deepEqual(await panel.posted(), [{ type: "goTo", expression: "0xfffef40" }]);
			await panel.page.locator(".row[data-rsp] .writer .link").click();
			assert.deepEqual(await panel.posted(), [{ type: "open", place: { path: "/w/main.s", line: 14 } }]);
		});

		it("go to a zone of memory, and back to the stack", async () => {
			await show(smash, { width: 1200 });
			const map = panel.page.getByRole("navigation", { name: "Memory map" });
			await map.getByRole("button", { name: /^heap/ }).click();
			assert.deepEqual(await panel.posted(), [{ type: "goTo", expression: "0x405000" }]);
			assert.equal(await panel.page.locator('[aria-pressed="true"]').textContent(), "lock");
			await map.getByRole("button", { name: /^stack/ }).press("Enter");
			assert.deepEqual(await panel.posted(), [{ type: "view", count: 1024 }]);
			assert.equal(await panel.page.locator('[aria-pressed="true"]').textContent(), "rsp");
		});

		it("go to another thread by its stack in the map", async () => {
			const memory = [{ kind: "stack", name: "stack_a", thread: 2, low: "0x402010", high: "0x402040" }] as const;
			await show({ ...smash, memory }, { width: 1200 });
			await panel.page.getByRole("button", { name: /^stack_a/ }).click();
			assert.deepEqual((await panel.posted())[0], { type: "selectThread", threadId: 2 });
		});

		it("go through time", async () => {
			await show(smash);
			for (const title of [
				"One instruction back",
				"One instruction on",
				"To the start of the run",
				"To the furthest step reached",
			]) {
				await panel.page.getByTitle(title).click();
			}
			assert.deepEqual(
				await panel.posted(),
				[812, 814, 0, 840].map((step) => ({ type: "seek", step })),
			);
			await panel.show({ ...smash, revision: 2, step: 0 });
			await panel.page.getByTitle("One instruction back").click({ force: true });
			assert.deepEqual(await panel.posted(), []);
			assert.equal(await panel.page.getByTitle("One instruction back").getAttribute("aria-disabled"), "true");
		});

		it("keep the settings over a reload", async () => {
			await show(smash);
			await panel.page.getByTitle("High addresses are on top: flip").click();
			await panel.page.getByLabel("Bytes in a row").selectOption({ label: "4 bytes" });
			const kept = await panel.kept();
			assert.deepEqual(kept, { highOnTop: false, rowBytes: 4, follow: "rsp" });
			await panel.close();
			await show(smash, { state: kept });
			assert.equal(await panel.page.locator(".row[data-rbp] .byte").count(), 4);
			assert.equal(await panel.page.getByTitle("Low addresses are on top: flip").textContent(), "low ↑");
		});

		it("begin as new when what was kept makes no sense", async () => {
			await show(smash, { state: { highOnTop: "yes", rowBytes: 3, follow: {} } });
			assert.equal(await panel.page.locator(".row[data-rbp] .byte").count(), 8);
		});

		it("copy the rows as text", async () => {
			await show(smash);
			await panel.page.evaluate(`Object.defineProperty(navigator, "clipboard", {
				value: { writeText: async (text) => document.body.setAttribute("data-copied", text) },
			})`);
			await panel.page.getByTitle("Copy the rows as aligned text").click();
			assert.match(
				(await panel.page.locator("body").getAttribute("data-copied")) ?? "",
				/│ rbp▶ {2}\+0x28 {2}0fffef50/,
			);
			await focusRsp();
			await press("Control+c");
			assert.match((await panel.page.locator("body").getAttribute("data-copied")) ?? "", /^-0x28 {2}rsp▶ {2}0fffef28/);
		});
	});
});
