// Makes a picture of a window a fraction of its size: at most 256 colours, chosen
// so that shades stay smooth. Reads the PNGs that browsers write (8 bits a channel,
// with or without alpha, not interlaced) and writes one with a palette (PNG
// specification, second edition). Alpha is dropped: windows have none.

import assert from "node:assert/strict";
import { deflateSync, inflateSync } from "node:zlib";

/** Red, green and blue, 0 to 255. */
type Color = readonly [number, number, number];

export interface Picture {
	readonly width: number;
	readonly height: number;
	/** Three bytes for each pixel, row by row. */
	readonly pixels: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColors = 256;
/** Times that the palette is moved nearer to the colours it stands for. */
const refinements = 8;

/** @throws AssertionError when it is another kind of PNG. */
export function readPng(file: Buffer): Picture {
	assert.ok(file.subarray(0, 8).equals(signature), "this is no PNG");
	const parts: Buffer[] = [];
	let header: Buffer = Buffer.alloc(13);
	for (let at = 8; at < file.length; ) {
		const length = file.readUInt32BE(at);
		const data = file.subarray(at + 8, at + 8 + length);
		const kind = file.toString("latin1", at + 4, at + 8);
		if (kind === "IHDR") {
			header = data;
		} else if (kind === "IDAT") {
			parts.push(data);
		}
		at += 12 + length;
	}
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	const channels = { 2: 3, 6: 4 }[header[9] ?? 0];
	assert.ok(channels && header[8] === 8 && header[12] === 0, "only plain pictures of 8 bits a channel are read");
	return { width, height, pixels: unfilter(inflateSync(Buffer.concat(parts)), width, height, channels) };
}

/** Undoes the filters of the rows (section 9), and drops alpha. */
function unfilter(data: Uint8Array, width: number, height: number, channels: number): Uint8Array {
	const size = width * channels;
	let above = new Uint8Array(size);
	const pixels = new Uint8Array(width * height * 3);
	for (let row = 0; row < height; row++) {
		const start = row * (size + 1);
		const filter = data[start] ?? 0;
		const line = data.slice(start + 1, start + 1 + size);
		for (let at = 0; at < size; at++) {
			const left = line[at - channels] ?? 0;
			const corner = above[at - channels] ?? 0;
			line[at] = (line[at] ?? 0) + predicted(filter, left, above[at] ?? 0, corner);
		}
		for (let column = 0; column < width; column++) {
			pixels.set(line.subarray(column * channels, column * channels + 3), (row * width + column) * 3);
		}
		above = line;
	}
	return pixels;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
	switch (filter) {
		case 1:
			return left;
		case 2:
			return up;
		case 3:
			return (left + up) >> 1;
		case 4:
			return paeth(left, up, corner);
		default:
			return 0;
	}
}

function paeth(left: number, up: number, corner: number): number {
	const guess = left + up - corner;
	const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
	return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** A PNG of the picture with at most 256 colours. */
export function paletteImage({ width, height, pixels }: Picture): Buffer {
	const counts = countColors(pixels);
	const palette = choosePalette(counts);
	const indices = new Map([...counts.keys()].map((key) => [key, nearest(palette, colorOf(key))]));
	const rows = new Uint8Array(height * (width + 1));
	for (let at = 0; at < width * height; at++) {
		rows[at + Math.floor(at / width) + 1] = indices.get(keyAt(pixels, at * 3)) ?? 0;
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3], 8);
	return Buffer.concat([
		signature,
		chunk("IHDR", header),
		chunk("PLTE", Uint8Array.from(palette.flat())),
		chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
		chunk("IEND", new Uint8Array()),
	]);
}

function chunk(kind: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	check.writeUInt32BE(checksum(body));
	return Buffer.concat([length, body, check]);
}

/** CRC-32 (section 5.5). */
function checksum(bytes: Uint8Array): number {
	let rest = 0xffffffff;
	for (const byte of bytes) {
		rest ^= byte;
		for (let bit = 0; bit < 8; bit++) {
			rest = (rest >>> 1) ^ ((rest & 1) * 0xedb88320);
		}
	}
	return ~rest >>> 0;
}

type Counts = ReadonlyMap<number, number>;

/** How many pixels have each colour. */
function countColors(pixels: Uint8Array): Counts {
	const counts = new Map<number, number>();
	for (let at = 0; at < pixels.length; at += 3) {
		const key = keyAt(pixels, at);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

function keyAt(pixels: Uint8Array, at: number): number {
	return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

function colorOf(key: number): Color {
	return [key >> 16, (key >> 8) & 0xff, key & 0xff];
}

/** Divides the colours in two, again and again where they differ most, and takes the mean of each group. */
function choosePalette(counts: Counts): readonly Color[] {
	let groups: (readonly number[])[] = [[...counts.keys()]];
	while (groups.length < mostColors) {
		const [widest] = groups.map((group) => ({ group, ...spreadOf(group, counts) })).sort((a, b) => b.worth - a.worth);
		if (!widest || widest.group.length < 2) {
			break;
		}
		const { group, channel } = widest;
		const sorted = [...group].sort((one, other) => (colorOf(one)[channel] ?? 0) - (colorOf(other)[channel] ?? 0));
		const middle = sorted.length >> 1;
		groups = [...groups.filter((other) => other !== group), sorted.slice(0, middle), sorted.slice(middle)];
	}
	let palette = groups.map((group) => meanOf(group, counts));
	for (let count = 0; count < refinements && counts.size > mostColors; count++) {
		palette = refine(palette, counts);
	}
	return palette;
}

/** The channel in which a group differs most, and how much it is worth to divide it there. */
function spreadOf(group: readonly number[], counts: Counts): { channel: number; worth: number } {
	const pixels = group.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
	const spreads = [0, 1, 2].map((channel) => {
		const values = group.map((key) => colorOf(key)[channel] ?? 0);
		return values.reduce((most, value) => Math.max(most, value), 0) - values.reduce((a, b) => Math.min(a, b), 255);
	});
	const spread = Math.max(...spreads);
	return { channel: spreads.indexOf(spread), worth: spread * spread * Math.cbrt(pixels) };
}

/** Each colour of the palette moves to the mean of those it is nearest to. */
function refine(palette: readonly Color[], counts: Counts): Color[] {
	const groups = palette.map((): number[] => []);
	for (const key of counts.keys()) {
		groups[nearest(palette, colorOf(key))]?.push(key);
	}
	return groups.map((group, index) => (group.length > 0 ? meanOf(group, counts) : (palette[index] ?? [0, 0, 0])));
}

function meanOf(group: readonly number[], counts: Counts): Color {
	let [red, green, blue, total] = [0, 0, 0, 0];
	for (const key of group) {
		// Rare colours are edges of letters, which are many: they count, though less than grounds.
		const weight = Math.cbrt(counts.get(key) ?? 0);
		total += weight;
		const color = colorOf(key);
		red += weight * color[0];
		green += weight * color[1];
		blue += weight * color[2];
	}
	return [Math.round(red / total), Math.round(green / total), Math.round(blue / total)];
}

function nearest(palette: readonly Color[], [red, green, blue]: Color): number {
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	for (const [index, [r, g, b]] of palette.entries()) {
		const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
		if (distance < least) {
			[best, least] = [index, distance];
		}
	}
	return best;
}
