// Arguments for any request of the protocol: of the names and types that its
// schema gives, then bent here and there, so that most of a request is what the
// adapter expects and some of it is not.

import fc from "fast-check";
import { type Definition, definitions, requestTypes } from "./schema.ts";

const numbers = fc.oneof(
	fc.integer({ min: -2, max: 40 }),
	fc.constantFrom(0x401000, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 53 - 1, -(2 ** 53), 1e300, 0.5, 4_000_000_000),
);
const words = [
	..."rax eax rip rsp total text sum count nope zf xmm0 @step [rsp] 1 -1 0 0x0 0x401000 0x402000".split(" "),
	..."0xffffffffffffffff 0x7ffffffff000 [0] rax/0 rsp+8 rax=5 *rax (((( = ; %5 >3 {rax} {rax} fault luck".split(" "),
	..."AAAA %%% /lesson/sum.s /other.s C:\\x repl watch hover read write line instruction indexed named".split(" "),
	...["push 5", "inc rax", "mov [rsp], rax", "pushq $1", "call sum", "rep stosb", "constructor", "@toString"],
	...["", " ", "\u0000", "ä😀", "9".repeat(50), "x".repeat(5000), "rax 0 64", "total+0 8", "0x402000 8", "a\nb"],
];
const texts = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 }));
/** Something of any type. */
const anything = fc.oneof(numbers, texts, fc.constantFrom(null, true, false, [], {}), fc.jsonValue({ maxDepth: 2 }));

function bent(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
	return fc.oneof({ weight: 12, arbitrary }, { weight: 1, arbitrary: anything });
}

function valuesOf(shape: Definition, depth = 0): fc.Arbitrary<unknown> {
	const known = shape.$ref ? (definitions[shape.$ref.split("/").at(-1) ?? ""] ?? {}) : shape;
	if (depth > 4) {
		return anything;
	}
	if (known.enum) {
		return bent(fc.constantFrom(...known.enum));
	}
	switch (Array.isArray(known.type) ? known.type[0] : known.type) {
		case "object":
			return bent(
				fc.record(
					Object.fromEntries(
						Object.entries(known.properties ?? {}).map(([name, value]) => [name, valuesOf(value, depth + 1)]),
					),
					{ requiredKeys: [] },
				),
			);
		case "array":
			return bent(fc.array(valuesOf(known.items ?? {}, depth + 1), { maxLength: 4 }));
		case "integer":
		case "number":
			return bent(numbers);
		case "string":
			return bent(texts);
		case "boolean":
			return bent(fc.boolean());
		default:
			return anything;
	}
}

/** Arguments for a request of the protocol's; for others anything. */
export function wildArguments(command: string): fc.Arbitrary<unknown> {
	const shape = definitions[requestTypes.get(command) ?? ""]?.allOf?.[1]?.properties?.arguments;
	return shape ? valuesOf(shape) : anything;
}
