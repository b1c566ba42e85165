// What a check has found, and the checks there are: the names under which they
// are switched on. Each is told once, at one step: where the mistake was made if
// that is known, else where it shows.

/** The exception filters that are checks. */
export const checkNames = [
	"return-address",
	"saved-register",
	"unbalanced-return",
	"lost-register",
	"misaligned-call",
	"freed-block",
	"heap-overrun",
	"unset-bytes",
] as const;

export type CheckName = (typeof checkNames)[number];

export interface Finding {
	readonly check: CheckName;
	/** What happened, which bytes, who wrote them, and how to put it right: some sentences. */
	readonly text: string;
	/** The step at which it is shown. */
	readonly step: number;
}
