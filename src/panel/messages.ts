// Checks what arrives, on both sides of the seam: the panel reads what the
// extension sent, the extension what the panel sent. A check is a function from
// anything to yes or no; a shape names a check for every property, and the
// compiler holds the shapes to the types of protocol.ts. Properties that we do
// not know are let through, so that the two sides may be of different age.

import type {
	FrameBand,
	FromPanel,
	MemoryZone,
	Place,
	Role,
	RoleRun,
	StackModel,
	ToPanel,
	ValueRun,
	WriterRun,
} from "./protocol.ts";

type Check = (value: unknown) => boolean;
type Shape<T> = Readonly<Record<keyof Required<T>, Check>>;

/** The most bytes that a block may have. */
const longestBlock = 65_536;
const longestText = 4_096;
const longestList = 2 * longestBlock;

/** The message, or undefined when it is not one of ours. */
export function readToPanel(value: unknown): ToPanel | undefined {
	return isMessage(value, toPanel) ? (value as ToPanel) : undefined;
}

/** The message, or undefined when it is not one of ours. */
export function readFromPanel(value: unknown): FromPanel | undefined {
	return isMessage(value, fromPanel) ? (value as FromPanel) : undefined;
}

function isMessage(value: unknown, checks: Readonly<Record<string, Check>>): boolean {
	const type = isObject(value) ? value.type : undefined;
	return typeof type === "string" && Object.hasOwn(checks, type) && (checks[type]?.(value) ?? false);
}

// The parts that checks are made of.

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

const text: Check = (value) => typeof value === "string" && value.length <= longestText;
const truth: Check = (value) => typeof value === "boolean";
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const identifier: Check = (value) => Number.isSafeInteger(value);
const address: Check = (value) => typeof value === "string" && /^0x(0|[1-9a-f][0-9a-f]{0,15})$/.test(value);

const base64: Check = (value) =>
	typeof value === "string" &&
	value.length <= (longestBlock / 3 + 1) * 4 &&
	value.length % 4 === 0 &&
	/^[A-Za-z0-9+/]*={0,2}$/.test(value);

function optional(check: Check): Check {
	return (value) => value === undefined || check(value);
}

function oneOf(...values: readonly string[]): Check {
	return (value) => typeof value === "string" && values.includes(value);
}

function list(check: Check): Check {
	return (value) => Array.isArray(value) && value.length <= longestList && value.every(check);
}

function shape<T>(properties: Shape<T>): Check {
	const entries = Object.entries<Check>(properties);
	return (value) => isObject(value) && entries.every(([name, check]) => check(value[name]));
}

// The shapes of protocol.ts.

const roles: Readonly<Record<Role, true>> = {
	"return-address": true,
	"saved-frame-pointer": true,
	"saved-register": true,
	local: true,
	spill: true,
	"outgoing-argument": true,
	"incoming-argument": true,
	"start-block": true,
	padding: true,
	"red-zone": true,
	dead: true,
	"never-written": true,
	guard: true,
	data: true,
	heap: true,
	"heap-block": true,
	"freed-block": true,
	code: true,
};

const run = { offset: count, length: count };
const place = shape<Place>({ path: text, line: count, reference: optional(count) });
const range = shape<{ address: string; length: number }>({ address, length: count });

const roleRun = shape<RoleRun>({
	...run,
	role: oneOf(...Object.keys(roles)),
	traced: truth,
	text,
	seal: optional(oneOf("ok", "changed")),
	damage: optional(text),
	type: optional(text),
	frame: optional(identifier),
	whole: optional(shape<NonNullable<RoleRun["whole"]>>({ offset: identifier, length: count })),
});

const writerRun = shape<WriterRun>({
	...run,
	by: oneOf("instruction", "loader", "kernel", "edit"),
	text,
	address: optional(address),
	step: count,
	quotes: optional(truth),
	place: optional(place),
});

const valueRun = shape<ValueRun>({ ...run, text, target: optional(address) });

const frameBand = shape<FrameBand>({
	id: identifier,
	name: text,
	low: address,
	high: address,
	place: optional(place),
	calledFrom: optional(text),
	rbp: optional(address),
	selected: truth,
});

const stackModelShape = shape<StackModel>({
	revision: count,
	step: count,
	lastStep: count,
	thread: identifier,
	threads: list(shape<StackModel["threads"][number]>({ id: identifier, name: text })),
	registers: shape<StackModel["registers"]>({ rsp: address, rbp: address, rip: address }),
	stack: shape<StackModel["stack"]>({
		name: text,
		low: address,
		high: address,
		guard: optional(address),
		used: count,
		highWater: count,
	}),
	memory: list(
		shape<MemoryZone>({
			kind: oneOf("code", "data", "heap", "mapping", "stack", "guard"),
			low: address,
			high: address,
			name: optional(text),
			thread: optional(identifier),
		}),
	),
	from: address,
	bytes: base64,
	roles: list(roleRun),
	writers: list(writerRun),
	values: list(valueRun),
	changed: list(shape<StackModel["changed"][number]>({ ...run, before: base64, fresh: optional(truth) })),
	unreadable: list(shape<StackModel["unreadable"][number]>(run)),
	frames: list(frameBand),
	next: optional(
		shape<NonNullable<StackModel["next"]>>({ text, explanation: text, reads: list(range), writes: list(range) }),
	),
});

const stackModel: Check = (value) => stackModelShape(value) && runsStayInside(value as StackModel);

function runsStayInside(model: StackModel): boolean {
	const size = byteLength(model.bytes);
	return (
		size <= longestBlock &&
		[model.roles, model.writers, model.values, model.changed, model.unreadable].every((runs) =>
			runs.every(({ offset, length }) => offset + length <= size),
		) &&
		model.changed.every(({ length, before }) => byteLength(before) === length)
	);
}

function byteLength(base64Text: string): number {
	return (base64Text.length / 4) * 3 - (base64Text.endsWith("==") ? 2 : base64Text.endsWith("=") ? 1 : 0);
}

type Named<Message extends { readonly type: string }> = Readonly<Record<Message["type"], Check>>;

const anything: Check = () => true;

function message<T extends { readonly type: string }>(properties: Omit<Shape<T>, "type">): Check {
	return shape<T>({ type: anything, ...properties } as Shape<T>);
}

type To<T extends ToPanel["type"]> = Extract<ToPanel, { type: T }>;
type From<T extends FromPanel["type"]> = Extract<FromPanel, { type: T }>;

const toPanel: Named<ToPanel> = {
	model: message<To<"model">>({ model: stackModel, reveal: optional(address) }),
	idle: message<To<"idle">>({ reason: oneOf("no-session", "running", "waiting"), status: optional(count) }),
	refused: message<To<"refused">>({ message: text }),
};

const fromPanel: Named<FromPanel> = {
	ready: message<From<"ready">>({}),
	goTo: message<From<"goTo">>({ expression: text }),
	view: message<From<"view">>({
		from: optional(address),
		count: (value) => count(value) && (value as number) >= 16 && (value as number) <= longestBlock,
	}),
	selectFrame: message<From<"selectFrame">>({ frameId: identifier }),
	selectThread: message<From<"selectThread">>({ threadId: identifier }),
	edit: message<From<"edit">>({ address, bytes: base64 }),
	seek: message<From<"seek">>({ step: count }),
	open: message<From<"open">>({ place }),
};
