// Records the bytes of the sections that GNU as, NASM or yasm and ld make of the sources in
// goldens/assembler, at the addresses of our layout. Shows which recordings
// differ, and writes them only when run with --write:
//
//     npx tsx test/goldens/regenerate/assembler.ts [--write]
//
// Needs gcc, as, ld and objdump (binutils 2.40), nasm 2.16, and yasm 1.3 for yasm.asm. A golden that the assembler does not
// satisfy is a mistake of ours, never a reason to change the golden.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readCases, recordCase } from "../../assembler/diagnosticText.ts";
import { formatSections } from "../../assembler/sectionText.ts";

const folder = path.resolve(import.meta.dirname, "../assembler");

/** Sections in the order of our layout, each on a fresh page; within .text the order of ld's own script. */
const linkerScript = `
SECTIONS {
  . = 0x401000;
  .text : {
    *(.text.unlikely .text.unlikely.*) *(.text.exit .text.exit.*) *(.text.startup .text.startup.*)
    *(.text.hot .text.hot.*) *(.text .text.*)
  }
  . = ALIGN(0x1000); .mytext : { *(.mytext) }
  . = ALIGN(0x1000); .rodata : { *(.rodata .rodata.*) }
  . = ALIGN(0x1000); .myconst : { *(.myconst) }
  . = ALIGN(0x1000); .data : { *(.data .data.*) }
  . = ALIGN(0x1000); .mydata : { *(.mydata) }
  . = ALIGN(0x1000); .got : { *(.got) }
  . = ALIGN(0x1000); .got.plt : { *(.got.plt) }
  . = ALIGN(0x1000); .bss : { *(.bss .bss.*) *(COMMON) }
  . = ALIGN(0x1000); .mybss : { *(.mybss) }
  /DISCARD/ : { *(.note.*) *(.comment) *(.eh_frame) }
}
`;

/** Thread-local variables, which our layout puts below the program. */
const elsewhere = [".tdata", ".tbss"];

/** The sections of the linked program, as objdump lists them. */
function record(source: string, temporary: string): string {
	const [object, program, script] = ["object.o", "program", "layout.ld"].map((name) => path.join(temporary, name));
	if (!object || !program || !script) {
		throw new Error("no temporary files");
	}
	writeFileSync(script, linkerScript);
	if (path.basename(source) === "yasm.asm") {
		execFileSync("yasm", ["-f", "elf64", "-o", object, source]);
	} else if (source.endsWith(".asm")) {
		execFileSync("nasm", ["-f", "elf64", "-w-all", "-i", path.dirname(source), "-o", object, source]);
	} else if (source.endsWith(".S")) {
		execFileSync("gcc", ["-c", "-o", object, source]);
	} else {
		execFileSync("as", ["-o", object, source]);
	}
	execFileSync("ld", ["--no-warn-rwx-segments", "-T", script, "-o", program, object]);
	const image = readFileSync(program);
	const headers = execFileSync("objdump", ["-h", "-w", program], { encoding: "utf8" });
	const sections = [...headers.matchAll(/^ *\d+ (\S+) +(\w+) +(\w+) +\w+ +(\w+) +\S+ +(.*)$/gm)]
		.map(([, name = "", size = "", address = "", offset = "", flags = ""]) => {
			const start = Number.parseInt(offset, 16);
			const length = Number.parseInt(size, 16);
			const bytes = flags.includes("CONTENTS") ? image.subarray(start, start + length) : new Uint8Array();
			return { name, address: BigInt(`0x${address}`), size: length, bytes, isPart: flags.includes("ALLOC") };
		})
		.filter(({ name, size, isPart }) => size > 0 && isPart && !elsewhere.includes(name));
	return formatSections(sections);
}

const temporary = mkdtempSync(path.join(tmpdir(), "stackscope-goldens-"));
try {
	for (const name of readdirSync(folder).filter((file) => /\.([sS]|asm)$/.test(file))) {
		const golden = path.join(folder, `${name.replace(/\.s$/i, "")}.sections.txt`);
		const recorded = record(path.join(folder, name), temporary);
		const isSame = existsSync(golden) && readFileSync(golden, "utf8") === recorded;
		console.log(`${name}: ${isSame ? "as recorded" : "differs"}`);
		if (process.argv.includes("--write")) {
			writeFileSync(golden, recorded);
		}
	}
} finally {
	rmSync(temporary, { recursive: true });
}

// The diagnostics are recorded from the assembler itself: read what changes.
const recording = path.join(folder, "diagnostics.txt");
const before = readFileSync(recording, "utf8");
const after = readCases(before).map(recordCase).join("");
console.log(`diagnostics.txt: ${before === after ? "as recorded" : "differs"}`);
if (process.argv.includes("--write")) {
	writeFileSync(recording, after);
}
