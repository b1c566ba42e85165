// Which key does what while the grid has the focus. Pure: a key goes in, a
// command's name comes out. Keys with Ctrl, Alt or Meta stay with the editor,
// the few below excepted.

export type Command =
	| "up"
	| "down"
	| "left"
	| "right"
	| "pageUp"
	| "pageDown"
	| "rowStart"
	| "rowEnd"
	| "first"
	| "last"
	| "activate"
	| "edit"
	| "goTo"
	| "follow"
	| "toRbp"
	| "toRsp"
	| "innerFrame"
	| "outerFrame"
	| "copyRow"
	| "escape";

const plainKeys: Readonly<Record<string, Command>> = {
	ArrowUp: "up",
	ArrowDown: "down",
	ArrowLeft: "left",
	ArrowRight: "right",
	PageUp: "pageUp",
	PageDown: "pageDown",
	Home: "rowStart",
	End: "rowEnd",
	Enter: "activate",
	F2: "edit",
	g: "goTo",
	f: "follow",
	b: "toRbp",
	s: "toRsp",
	"[": "innerFrame",
	"]": "outerFrame",
	Escape: "escape",
};

const controlKeys: Readonly<Record<string, Command>> = { Home: "first", End: "last", c: "copyRow" };

/** The command of a key, or undefined when it is not for the grid. */
export function commandOf(
	event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">,
): Command | undefined {
	if (event.isComposing) {
		return undefined;
	}
	const isControl = event.ctrlKey || event.metaKey;
	// On many keyboards [ and ] are typed with AltGr, which arrives as Ctrl and Alt together.
	if (event.altKey && !(isControl && (event.key === "[" || event.key === "]"))) {
		return undefined;
	}
	const keys = isControl && !event.altKey ? controlKeys : plainKeys;
	return Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
}

/** The keys in words, for a hover over the grid's corner. */
export const keyHelp = [
	"Arrows, Page Up, Page Down, Home, End: move",
	"Enter or F2: edit a byte or a value; Enter on a frame selects it",
	"g: go to an expression · f: to what the word points at · s: to rsp · b: to rbp",
	"[ and ]: inner and outer frame · Ctrl+C: copy the row",
].join("\n");
