// The reduction of pictures: what has few colours stays as it is, whatever filters
// the PNG's rows have; of many colours each stays near.

import assert from "node:assert/strict";
import { deflateSync } from "node:zlib";
import { openBrowser } from "./rig/browser.ts";
import { type Picture, paletteImage, readPng } from "./rig/palettePng.ts";

/** A PNG of truecolour with all five filters in turn, as browsers do not write it. */
function filtered({ width, height, pixels }: Picture): Buffer {
	const rows: number[] = [];
	for (let row = 0; row < height; row++) {
		const filter = row % 5;
		rows.push(filter);
		for (let at = 0; at < width * 3; at++) {
			const value = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (pixels[y * width * 3 + x] ?? 0));
			const [left, up, corner] = [value(at - 3, row), value(at, row - 1), value(at - 3, row - 1)];
			const guess = left + up - corner;
			const [nearest = 0] = [left, up, corner].sort((one, other) => Math.abs(guess - one) - Math.abs(guess - other));
			const predicted = [0, left, up, (left + up) >> 1, nearest][filter] ?? 0;
			rows.push((value(at, row) - predicted) & 0xff);
		}
	}
	const part = (kind: string, data: Uint8Array) => {
		const length = Buffer.alloc(4);
		length.writeUInt32BE(data.length);
		return Buffer.concat([length, Buffer.from(kind, "latin1"), data, Buffer.alloc(4)]);
	};
	const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0]);
	const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([start, part("IHDR", header), part("IDAT", deflateSync(Uint8Array.from(rows)))]);
}

function picture(colorAt: (x: number, y: number) => readonly [number, number, number]): Picture {
	const [width, height] = [64, 60];
	const pixels = Array.from({ length: width * height }, (_, at) => colorAt(at % width, Math.floor(at / width)));
	return { width, height, pixels: Uint8Array.from(pixels.flat()) };
}

describe("pictures with a palette", () => {
	it("are read whatever filters their rows have", () => {
		const many = picture((x, y) => [x * 4, y * 4, (x * y) & 0xff]);
		assert.deepEqual(readPng(filtered(many)), many);
	});

	it("are the same to a browser, where they have few colours, and near where they have many", async () => {
		const few = picture((x, y) => [x & 0xc0, (y * 4) & 0xe0, (x * 8) & 0xf0]);
		const many = picture((x, y) => [x * 4, y * 4, (x + y) * 2]);
		const browser = await openBrowser();
		try {
			const page = await browser.newPage();
			const drawn = async (file: Buffer): Promise<number[]> =>
				page.evaluate(`(async () => {
					const picture = new Image();
					picture.src = "data:image/png;base64,${file.toString("base64")}";
					await picture.decode();
					const { width, height } = picture;
					const canvas = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
					canvas.drawImage(picture, 0, 0);
					return [...canvas.getImageData(0, 0, width, height).data].filter((_, at) => at % 4 !== 3);
				})()`);
			assert.deepEqual(await drawn(paletteImage(few)), [...few.pixels]);
			const near = await drawn(paletteImage(many));
			const worst = near.reduce((most, value, at) => Math.max(most, Math.abs(value - (many.pixels[at] ?? 0))), 0);
			assert.ok(worst > 0 && worst <= 24, `a channel differs by ${worst}`);
		} finally {
			await browser.close();
		}
	});
});
