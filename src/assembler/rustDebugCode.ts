// The functions that Rust programs call to write structs, tuples, lists, sets and
// maps for debugging: those of core::fmt::Formatter and core::fmt::builders, over
// the code that builds (rustBuilding.ts).

import { formatterSize, openingText, testAlternate, writtenLength } from "./rustFields.ts";
import { jumpTo, type RustCode } from "./rustFunction.ts";

/** (room, formatter), for what begins with a text. */
function begin(text: string): RustCode {
	return {
		uses: ["__rust_start"],
		text: `lea rdx, [rip + 1f]\n\tmov ecx, ${text.length}\n\tjmp __rust_start\n1:\t.ascii "${text}"`,
	};
}

/** (what is built) */
function finish(text: string): RustCode {
	return {
		uses: ["__rust_end"],
		text: `lea rsi, [rip + 1f]\n\tmov edx, ${text.length}\n\tjmp __rust_end\n1:\t.ascii "${text}"`,
	};
}

/** (what is built, value, its table) */
function unnamed(kind: "tuple" | "list"): RustCode {
	return {
		uses: ["__rust_field"],
		text: `mov rcx, rsi
	mov r8, [rdx + 24]
	xor edx, edx
	lea r9, [rip + 1f]
	jmp __rust_field
${openingText("1", kind)}`,
	};
}

/** (what is built): the end of what is not shown whole, without fields, on one line and on several. */
function unfinished(texts: readonly [string, string, string]): RustCode {
	const [none, short, long] = texts.map(writtenLength);
	return {
		uses: ["__rust_end"],
		text: `lea rsi, [rip + 2f]
	mov edx, ${none}
	cmp BYTE PTR [rdi + 9], 0
	je 1f
	lea rsi, [rip + 3f]
	mov edx, ${short}
	mov rax, rdi
	mov rdi, [rdi]
	${testAlternate}
	mov rdi, rax
	jz 1f
	lea rsi, [rip + 4f]
	mov edx, ${long}
1:	jmp __rust_end
2:	.ascii "${texts[0]}"
3:	.ascii "${texts[1]}"
4:	.ascii "${texts[2]}"`,
	};
}

const finishers = { List: "]", Set: "}", Map: "}" };

const functions: Readonly<Record<string, RustCode>> = {
	// (room, formatter, name, its length)
	debug_struct: jumpTo("__rust_start"),
	debug_tuple: jumpTo("__rust_start"),
	debug_list: begin("["),
	debug_set: begin("{"),
	debug_map: begin("{"),
	// (formatter, name, its length, names of fields, their number, values and their tables)
	debug_struct_fields_finish: jumpTo("__rust_debug", "xchg r8, r9"),
	// (formatter, name, its length, values and their tables, their number)
	debug_tuple_fields_finish: jumpTo("__rust_debug", "mov r9, r8", "mov r8, rcx", "xor ecx, ecx"),
	// (what is built, name, its length, value, its table)
	"DebugStruct::field": {
		uses: ["__rust_field", "__rust_write_name"],
		text: `push rdx
	push rsi
	sub rsp, 8
	lea rsi, [rsp + 8]
	lea rdx, [rip + __rust_write_name]
	mov r8, [r8 + 24]
	lea r9, [rip + 1f]
	call __rust_field
	add rsp, 24
	ret
${openingText("1", "struct")}`,
	},
	"DebugStruct::finish": jumpTo("__rust_end_struct"),
	"DebugTuple::field": unnamed("tuple"),
	"DebugStruct::finish_non_exhaustive": unfinished([" { .. }", ", .. }", "    ..\\n}"]),
	"DebugTuple::finish_non_exhaustive": unfinished(["(..)", ", ..)", "    ..\\n)"]),
	"DebugList::finish_non_exhaustive": unfinished(["..]", ", ..]", "    ..\\n]"]),
	"DebugSet::finish_non_exhaustive": unfinished(["..}", ", ..}", "    ..\\n}"]),
	"DebugMap::finish_non_exhaustive": unfinished(["..}", ", ..}", "    ..\\n}"]),
	// (room for a formatter, formatter, room for a writer, whether a line begins)
	"PadAdapter::wrap": {
		uses: ["__rust_inner_table"],
		text: `mov rax, [rsi]
	mov [rdx], rax
	mov rax, [rsi + 8]
	mov [rdx + 8], rax
	mov [rdx + 16], rcx
	mov rax, rdi
	mov ecx, ${formatterSize / 8}
	rep movsq
	mov [rax], rdx
	lea rcx, [rip + __rust_inner_table]
	mov [rax + 8], rcx
	ret`,
	},
	"DebugTuple::finish": jumpTo("__rust_end_tuple"),
	// (what is built, key, its table, value, its table)
	"DebugMap::entry": {
		uses: ["__rust_field"],
		text: `mov rdx, [rdx + 24]\n\tmov r8, [r8 + 24]\n\tlea r9, [rip + 1f]\n\tjmp __rust_field\n${openingText("1", "list")}`,
	},
};

/** The code of a function of core::fmt::builders, or of a formatter's that builds; undefined for any other. */
export function rustDebugCode(path: string): RustCode | undefined {
	const name = /^core::fmt::(?:builders::|Formatter::(?=debug_))(.*)$/.exec(path)?.[1] ?? "";
	const [, kind = "", count = ""] = /^debug_(struct|tuple)_field(\d)_finish$/.exec(name) ?? [];
	const [, collection = "", method = ""] = /^Debug(List|Set|Map)::(entry|finish)$/.exec(name) ?? [];
	if (count !== "") {
		return fieldsAtOnce(kind === "struct", Number(count));
	}
	if (method === "finish") {
		return finish(finishers[collection as keyof typeof finishers]);
	}
	return functions[name] ?? (method === "entry" ? unnamed("list") : undefined);
}

/**
 * (formatter, name, its length), then for each field a name, its length, a value and its table, or in a tuple the
 * last two: the first three words of all that in registers, the others on the stack.
 */
function fieldsAtOnce(isStruct: boolean, count: number): RustCode {
	const size = isStruct ? 4 : 2;
	const names = isStruct ? 16 * count : 0;
	const room = names + 16 * count + 8;
	const words = Array.from({ length: size * count }, (_, index) => {
		const [item, part] = [Math.floor(index / size), index % size];
		const isName = isStruct && part < 2;
		const place = isName ? 16 * item + 8 * part : names + 16 * item + 8 * (part % 2);
		const register = ["rcx", "r8", "r9"][index];
		const load = register ? "" : `mov rax, [rsp + ${room + 8 * (index - 2)}]\n\t`;
		return `${load}mov [rsp + ${place}], ${register ?? "rax"}`;
	});
	const call = [
		isStruct ? "mov rcx, rsp" : "xor ecx, ecx",
		`lea r8, [rsp + ${names}]`,
		`mov r9d, ${count}`,
		"call __rust_debug",
		`add rsp, ${room}`,
		"ret",
	];
	return { uses: ["__rust_debug"], text: [`sub rsp, ${room}`, ...words, ...call].join("\n\t") };
}
