// What a text says about its functions' frames (`.cfi_…`, GNU as's manual, "CFI
// directives"): for each place in a function, where the frame ends above and where
// the registers are kept that are the caller's. GNU as makes `.eh_frame` of it; here
// it becomes a table, which whoever throws an exception goes up the stack by. What
// only other processors have, and rules that are expressions, are passed over.

import { findRegister } from "../isa/registers.ts";
import type { Arguments, Directive } from "./directive.ts";
import type { Place } from "./place.ts";
import { addressOf } from "./place.ts";
import type { UnwindEntry, UnwindRow } from "./program.ts";
import type { SymbolEntry } from "./symbolTable.ts";
import type { Unit } from "./unit.ts";

type Rule = Omit<UnwindRow, "address">;

interface Change {
	readonly place: Place;
	readonly rule: Rule;
}

/** A function whose frames a text describes. */
interface Procedure {
	readonly start: Place;
	end?: Place;
	exceptionTable?: SymbolEntry;
	readonly changes: Change[];
}

/** The notes of one unit. */
export class UnwindNotes {
	readonly procedures: Procedure[] = [];
	/** The one that is being described. */
	current: Procedure | undefined;
	/** What `.cfi_remember_state` has put aside. */
	readonly remembered: Rule[] = [];

	/** What holds at the place that has been reached. */
	get rule(): Rule {
		return this.current?.changes.at(-1)?.rule ?? initialRule;
	}
}

/** The registers by their numbers in DWARF (System V ABI, figure 3.36), rip not among them. */
const dwarfRegisters = ["rax", "rdx", "rcx", "rbx", "rsi", "rdi", "rbp", "rsp"];

/** At a function's beginning there is only the return address above rsp. */
const initialRule: Rule = { base: 4, offset: 8, saved: new Map() };

/** A change of the rule, given the directive's arguments; undefined where they make no sense. */
const changes: Readonly<Record<string, (rule: Rule, unit: Unit, args: Arguments) => Rule | undefined>> = {
	".cfi_def_cfa": (rule, _unit, args) => withBase(rule, register(args), args.comma() ? offsetIn(args) : undefined),
	".cfi_def_cfa_register": (rule, _unit, args) => withBase(rule, register(args), rule.offset),
	".cfi_def_cfa_offset": (rule, _unit, args) => withBase(rule, rule.base, offsetIn(args)),
	".cfi_adjust_cfa_offset": (rule, _unit, args) => withBase(rule, rule.base, rule.offset + (offsetIn(args) ?? 0)),
	".cfi_offset": (rule, _unit, args) => withSaved(rule, register(args), args.comma() ? offsetIn(args) : undefined),
	".cfi_rel_offset": (rule, _unit, args) => {
		const [number, offset] = [register(args), args.comma() ? offsetIn(args) : undefined];
		return withSaved(rule, number, offset === undefined ? undefined : offset - rule.offset);
	},
	".cfi_restore": withoutSaved,
	".cfi_same_value": withoutSaved,
	".cfi_remember_state": (rule, unit) => {
		unit.unwind.remembered.push(rule);
		return rule;
	},
	".cfi_restore_state": (rule, unit) => unit.unwind.remembered.pop() ?? rule,
};

/** The directives by their names. */
export const unwindDirectives: readonly (readonly [name: string, directive: Directive])[] = [
	[".cfi_startproc", { everywhere: true, run: begin }],
	[".cfi_endproc", { everywhere: true, run: end }],
	[".cfi_lsda", { everywhere: true, run: nameExceptionTable }],
	...Object.entries(changes).map(([name, change]): [string, Directive] => [
		name,
		{
			everywhere: true,
			run: (unit, args) => {
				const rule = change(unit.unwind.rule, unit, args);
				if (rule) {
					unit.unwind.current?.changes.push({ place: unit.here(), rule });
				}
			},
		},
	]),
];

function begin(unit: Unit): void {
	const start = unit.here();
	unit.unwind.current = { start, changes: [{ place: start, rule: initialRule }] };
	unit.unwind.remembered.length = 0;
	unit.unwind.procedures.push(unit.unwind.current);
}

function end(unit: Unit): void {
	const { unwind } = unit;
	if (unwind.current) {
		unwind.current.end = unit.here();
	}
	unwind.current = undefined;
}

/** `.cfi_lsda encoding, label` */
function nameExceptionTable(unit: Unit, args: Arguments): void {
	args.take();
	const name = args.comma() ? args.word() : undefined;
	if (name && unit.unwind.current) {
		unit.unwind.current.exceptionTable = unit.symbols.entry(name.text);
	}
}

function withBase(rule: Rule, base: number | undefined, offset: number | undefined): Rule | undefined {
	return base === undefined || offset === undefined ? undefined : { ...rule, base, offset };
}

function withSaved(rule: Rule, number: number | undefined, offset: number | undefined): Rule | undefined {
	return number === undefined || offset === undefined
		? undefined
		: { ...rule, saved: new Map(rule.saved).set(number, offset) };
}

function withoutSaved(rule: Rule, _unit: Unit, args: Arguments): Rule | undefined {
	const number = register(args);
	return number === undefined
		? undefined
		: { ...rule, saved: new Map([...rule.saved].filter(([saved]) => saved !== number)) };
}

/** A register of the integer class, by its number in DWARF or its name; AT&T syntax has a sign before that. */
function register(args: Arguments): number | undefined {
	args.sign("%");
	const token = args.take();
	if (token?.kind !== "number") {
		return registerNumber(token?.text.replace("%", "") ?? "");
	}
	const number = Number(token.value ?? 16n);
	return number < 8 ? registerNumber(dwarfRegisters[number] ?? "") : number < 16 ? number : undefined;
}

function registerNumber(name: string): number | undefined {
	const found = findRegister(name);
	return found?.file === "general" ? found.number : undefined;
}

function offsetIn(args: Arguments): number | undefined {
	return args.number(-0x8000_0000n, 0x7fff_ffffn);
}

/** The tables of all units, once addresses are final; empty for a program that has no exceptions to expect. */
export function collectUnwinding(units: readonly Unit[]): readonly UnwindEntry[] {
	const all = units.flatMap((unit) => unit.unwind.procedures);
	return all.some(({ exceptionTable }) => exceptionTable) ? all.flatMap(entryOf) : [];
}

function entryOf({ start, end, exceptionTable, changes }: Procedure): readonly UnwindEntry[] {
	if (!end || end.fragment.section !== start.fragment.section) {
		return [];
	}
	const definition = exceptionTable?.definition;
	return [
		{
			start: addressOf(start),
			end: addressOf(end),
			exceptionTable: definition?.kind === "label" ? addressOf(definition.place) : undefined,
			rows: changes.map(({ place, rule }) => ({ ...rule, address: addressOf(place) })),
		},
	];
}
