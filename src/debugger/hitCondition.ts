// Hit counts as VS Code users write them: `5`, `==5`, `>=6`, `>2`, `<3`, `<=3`,
// `!=4`, `%3` and `%3==0`.

/** Says whether the breakpoint stops at its `hit`th hit, counted from 1 at the start of the run. */
export type HitCondition = (hit: number) => boolean;

const comparisons: Readonly<Record<string, (hit: number, number: number) => boolean>> = {
	"==": (hit, number) => hit === number,
	"=": (hit, number) => hit === number,
	"": (hit, number) => hit === number,
	"!=": (hit, number) => hit !== number,
	">=": (hit, number) => hit >= number,
	">": (hit, number) => hit > number,
	"<=": (hit, number) => hit <= number,
	"<": (hit, number) => hit < number,
};

/** The condition that a text means; undefined when it means none. */
export function readHitCondition(text: string): HitCondition | undefined {
	const modulo = /^\s*%\s*(\d+)\s*(?:(==|=|!=|>=|<=|>|<)\s*(\d+)\s*)?$/.exec(text);
	if (modulo) {
		const divisor = Number(modulo[1]);
		const compare = comparisons[modulo[2] ?? "=="];
		return divisor > 0 && compare ? (hit) => compare(hit % divisor, Number(modulo[3] ?? 0)) : undefined;
	}
	const plain = /^\s*(==|=|!=|>=|<=|>|<|)\s*(\d+)\s*$/.exec(text);
	const compare = plain && comparisons[plain[1] ?? ""];
	return plain && compare ? (hit) => compare(hit, Number(plain[2])) : undefined;
}

export const hitConditionHelp = "a hit count is a number or a comparison: 5, >=6, %3==0";
