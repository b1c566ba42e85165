// A browser for tests: the system's Chrome or Chromium when there is one that
// starts, else a Chromium from the npm registry. That one needs nothing of the
// system but libc: the libraries and fonts it uses come with it.

import { execFile } from "node:child_process";
import { accessSync, constants, createReadStream, createWriteStream } from "node:fs";
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createBrotliDecompress } from "node:zlib";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { type Fetched, fetchPackages } from "./cache.ts";

/**
 * A headless browser; the caller closes it.
 * @throws Error when neither the system's nor the fetched browser starts.
 */
export async function openBrowser(): Promise<Browser> {
	for (const executablePath of systemBrowsers()) {
		try {
			return await chromium.launch({ ...always, executablePath });
		} catch (error) {
			console.error(`${executablePath} does not start, trying another browser: ${firstLine(error)}`);
		}
	}
	return chromium.launch(await fetchedBrowser());
}

/** Software drawing, and the same glyphs on every machine. */
const always: LaunchOptions = { args: ["--font-render-hinting=none", "--disable-gpu", "--force-color-profile=srgb"] };

const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];
const macPaths = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

function systemBrowsers(): string[] {
	if (process.env.STACKSCOPE_BROWSER === "fetched") {
		return [];
	}
	const folders = (process.env.PATH ?? "").split(path.delimiter);
	const candidates = [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...macPaths];
	return candidates.filter(isExecutable).slice(0, 2);
}

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

const fetched: Fetched = {
	name: "browser",
	packages: { "@sparticuz/chromium": "153.0.0", "dejavu-fonts-ttf": "2.37.3" },
	recipe: 2,
	prepare: unpackBrowser,
};

async function fetchedBrowser(): Promise<LaunchOptions> {
	if (process.platform !== "linux" || process.arch !== "x64") {
		throw new Error(
			"No Chrome or Chromium was found, and one can be fetched for Linux x64 only: please install Chrome.",
		);
	}
	const folder = await fetchPackages(fetched);
	const libraries = [path.join(folder, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
	const environment = {
		...process.env,
		LD_LIBRARY_PATH: libraries,
		FONTCONFIG_PATH: folder,
		FONTCONFIG_FILE: "fonts.conf",
		// Fontconfig's own cache.
		XDG_CACHE_HOME: path.join(folder, "xdg"),
	};
	return { ...always, executablePath: path.join(folder, "chromium"), env: environment };
}

/** The package carries its files as `.br` and `.tar.br`. Only what they hold is kept. */
async function unpackBrowser(folder: string): Promise<void> {
	const packed = path.join(folder, "node_modules/@sparticuz/chromium/bin");
	const executable = path.join(folder, "chromium");
	await decompress(path.join(packed, "chromium.br"), executable);
	await chmod(executable, 0o755);
	for (const name of ["al2023", "swiftshader"]) {
		const archive = path.join(folder, `${name}.tar`);
		await decompress(path.join(packed, `${name}.tar.br`), archive);
		await promisify(execFile)("tar", ["-xf", archive, "--no-same-owner"], { cwd: folder });
		await rm(archive);
	}
	await installFonts(folder);
	await rm(path.join(folder, "node_modules"), { recursive: true });
}

function decompress(from: string, to: string): Promise<void> {
	return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

const fontFiles = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf"];

async function installFonts(folder: string): Promise<void> {
	const fonts = path.join(folder, "fonts");
	await mkdir(fonts);
	for (const file of fontFiles) {
		await copyFile(path.join(folder, "node_modules/dejavu-fonts-ttf/ttf", file), path.join(fonts, file));
	}
	await writeFile(path.join(folder, "fonts.conf"), await readFile(path.join(import.meta.dirname, "fonts.conf")));
}

function firstLine(error: unknown): string {
	return String(error).split("\n")[0] ?? "";
}
