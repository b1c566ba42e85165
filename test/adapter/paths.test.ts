import assert from "node:assert/strict";
import { baseName, samePath } from "../../src/adapter/paths.ts";

describe("paths", () => {
	const pairs: readonly [string, string, boolean][] = [
		["/home/a/x.s", "/home/a/x.s", true],
		["/home/a/x.s", "/home/a/X.s", false],
		["C:\\Lesson\\x.s", "c:\\lesson\\X.S", true],
		["C:/lesson/x.s", "c:\\lesson\\x.s", true],
		["file:///c%3A/lesson/x.s", "C:\\lesson\\x.s", true],
		["file:///home/a%20b/x.s", "/home/a b/x.s", true],
		["vscode-test-web://mount/x.s", "vscode-test-web://mount/x.s", true],
		["vscode-test-web://mount/x.s", "vscode-test-web://mount/X.s", false],
		["/100%/x.s", "/100%/x.s", true],
	];
	for (const [first, second, same] of pairs) {
		it(`${first} ${same ? "is" : "is not"} ${second}`, () => assert.equal(samePath(first, second), same));
	}

	it("names files as people do", () => {
		const names = ["/a/b.s", "C:\\a\\b.s", "file:///a/b%20c.s", "b.s", "/a/100%.s"].map(baseName);
		assert.deepEqual(names, ["b.s", "b.s", "b c.s", "b.s", "100%.s"]);
	});
});
