import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { assemble } from "/tmp/dialects/src/assembler/assemble.ts";
import { lineAt, lineStarts } from "/tmp/dialects/src/assembler/source.ts";
import { formatSections } from "/tmp/dialects/test/assembler/sectionText.ts";

const script = `SECTIONS { . = 0x401000; .text : { *(.text .text.*) }
 . = ALIGN(0x1000); .rodata : { *(.rodata .rodata.*) } . = ALIGN(0x1000); .data : { *(.data .data.*) } . = ALIGN(0x1000); .bss : { *(.bss .bss.*) *(COMMON) } }`;
writeFileSync("/tmp/nasmt/l.ld", script);
for (const f of process.argv.slice(2)) {
	const text = readFileSync(f, "utf8");
	let golden = "";
	try {
		execFileSync("nasm", ["-f", "elf64", "-o", "/tmp/nasmt/o.o", f], { stdio: ["ignore", "ignore", "pipe"] });
		execFileSync(
			"ld",
			[
				"--no-warn-rwx-segments",
				"--unresolved-symbols=ignore-all",
				"-T",
				"/tmp/nasmt/l.ld",
				"-o",
				"/tmp/nasmt/o",
				"/tmp/nasmt/o.o",
			],
			{ stdio: ["ignore", "ignore", "pipe"] },
		);
		const image = readFileSync("/tmp/nasmt/o");
		const headers = execFileSync("objdump", ["-h", "-w", "/tmp/nasmt/o"], { encoding: "utf8" });
		golden = formatSections(
			[...headers.matchAll(/^ *\d+ (\S+) +(\w+) +(\w+) +\w+ +(\w+) +\S+ +(.*)$/gm)]
				.map(([, name = "", size = "", address = "", offset = "", flags = ""]) => {
					const start = Number.parseInt(offset, 16),
						length = Number.parseInt(size, 16);
					return {
						name,
						address: BigInt(`0x${address}`),
						size: length,
						bytes: flags.includes("CONTENTS") ? image.subarray(start, start + length) : new Uint8Array(),
						isPart: flags.includes("ALLOC"),
					};
				})
				.filter(({ size, isPart }) => size > 0 && isPart),
		);
	} catch (e: any) {
		console.log(f, "NASM:", e.stderr?.toString().slice(0, 1000));
	}
	const t0 = performance.now();
	const { program, diagnostics } = assemble([{ path: f, text }], {
		include: (p) => {
			try {
				return readFileSync(p, "utf8");
			} catch {
				return undefined;
			}
		},
	});
	const ms = performance.now() - t0;
	const starts = lineStarts(text);
	for (const d of diagnostics.slice(0, 12))
		console.log(
			`  ${f}:${lineAt(starts, d.span.start) + 1}: ${d.severity}: ${d.message} ${d.related?.[0]?.message ?? ""}`,
		);
	const ours = formatSections(program.segments);
	console.log(f, ours === golden ? "SAME" : "DIFFERENT", ms.toFixed(0) + " ms");
	if (ours !== golden && golden) {
		const g = golden.split("\n"),
			o = ours.split("\n");
		let n = 0;
		for (let i = 0; i < Math.max(g.length, o.length) && n < 3; i++)
			if (g[i] !== o[i]) {
				console.log("  nasm", g[i]);
				console.log("  ours", o[i]);
				n++;
				const m = /^ {2}(\w+):/.exec(g[i] ?? "");
				if (m && n === 1) {
					const gb = (g[i] ?? "").replace(/^.*: /, "").replaceAll(" ", ""),
						ob = (o[i] ?? "").replace(/^.*: /, "").replaceAll(" ", "");
					let k = 0;
					while (gb[k] === ob[k] && k < gb.length) k++;
					const addr = BigInt("0x" + m[1]) + BigInt(k >> 1);
					const l = program.lines.findLast((x) => x.address <= addr);
					if (l) console.log("   at", text.slice(l.span.start, l.span.end));
				}
			}
	}
}
