// NASM's directives that name places of a frame: `%stacksize`, `%arg` and
// `%local` (manual, section 4.8). Each name becomes a macro like `(rbp+16)`.
// Where nothing was said, the stack is one of 64 bits.

import type { Acts, NasmPreprocessor } from "./nasmPreprocessor.ts";
import { numberTokens, tokensOf } from "./nasmTexts.ts";
import type { Token } from "./token.ts";

interface StackModel {
	/** In bytes. */
	readonly slot: number;
	readonly pointer: string;
	/** Where the first argument is, in bytes from the frame pointer. */
	readonly firstArgument: number;
}

const models: ReadonlyMap<string, StackModel> = new Map([
	["flat64", { slot: 8, pointer: "rbp", firstArgument: 16 }],
	["flat", { slot: 4, pointer: "ebp", firstArgument: 8 }],
]);
const usual: StackModel = { slot: 8, pointer: "rbp", firstArgument: 16 };

/** In bytes. */
const sizes: ReadonlyMap<string, number> = new Map([
	["byte", 1],
	["word", 2],
	["dword", 4],
	["qword", 8],
	["tword", 10],
	["oword", 16],
	["yword", 32],
]);

/** `name:size` in a list. */
interface Place {
	readonly name: Token;
	/** In bytes, whole slots. */
	readonly size: number;
}

/** The directives of one preprocessor, which remember how far the frame is described. */
export function stackDirectives(owner: NasmPreprocessor): Acts {
	let model = usual;
	let argument = usual.firstArgument;
	let local = 0;
	const name = ({ name: token }: Place, offset: number): void => {
		const text = `(${model.pointer}${offset < 0 ? "-" : "+"}${Math.abs(offset)})`;
		const body = tokensOf(text, token, owner.unit.dialect.lexical);
		owner.defines.define(token.text, { body, ignoreCase: false, definition: owner.definitionOf(token) });
	};
	return {
		stacksize: (head, [word]) => {
			const chosen = models.get(word?.text.toLowerCase() ?? "");
			if (!chosen) {
				owner.error([word ?? head], "syntax", "`%stacksize` takes `flat64` or `flat` here");
				return;
			}
			model = chosen;
			argument = chosen.firstArgument;
			local = 0;
		},
		arg: (head, tokens) => {
			for (const place of readPlaces(owner, head, tokens, model.slot)) {
				name(place, argument);
				argument += place.size;
			}
		},
		local: (head, tokens) => {
			const before = local;
			for (const place of readPlaces(owner, head, tokens, model.slot)) {
				local += place.size;
				name(place, -local);
			}
			noteSize(owner, head, local - before);
		},
	};
}

/** `%$localsize`, where a context is open, grows for `enter`. */
function noteSize(owner: NasmPreprocessor, head: Token, size: number): void {
	const text = owner.defines.contextName("%$localsize");
	if (text !== undefined) {
		const known = owner.defines.has(text) ? owner.number(head, [{ ...head, kind: "name", text }]) : 0n;
		owner.defines.define(text, { body: numberTokens(BigInt(size) + (known ?? 0n), head), ignoreCase: false });
	}
}

function readPlaces(owner: NasmPreprocessor, head: Token, tokens: readonly Token[], slot: number): readonly Place[] {
	const places: Place[] = [];
	for (let at = 0; ; at += 4) {
		const [name, colon, word, comma] = tokens.slice(at, at + 4);
		const [meant = word] = word ? (owner.expand([word]) ?? []) : [];
		const size = sizes.get(meant?.text.toLowerCase() ?? "");
		if (name?.kind !== "name" || colon?.text !== ":" || size === undefined) {
			const message = `names with their sizes are expected here: \`${head.text} count:qword, other:dword\``;
			owner.error([word ?? name ?? head], "syntax", message);
			return places;
		}
		places.push({ name, size: Math.ceil(size / slot) * slot });
		if (comma?.text !== ",") {
			return places;
		}
	}
}
