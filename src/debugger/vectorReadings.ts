// What is inside an xmm register: its lanes in every reading, each of which can
// be changed by itself.

import type { Context } from "./context.ts";
import { numberText } from "./typedValue.ts";
import type { Children, Variable } from "./variable.ts";
import { type LaneKind, laneKinds, laneValue } from "./vectorLane.ts";

/** One child for each way to read the register. */
export function readings(number: number, context: Context): Children {
	return {
		count: laneKinds.length,
		indexed: false,
		list: (start, count) => laneKinds.slice(start, start + count).map((kind) => reading(number, kind, context)),
	};
}

function reading(number: number, kind: LaneKind, context: Context): Variable {
	const lanes = lanesOf(number, kind, context);
	const texts = lanes.list(0, lanes.count).map(({ value }) => value);
	const type = `${kind.name}[${lanes.count}]`;
	return { name: kind.name, value: `{${texts.join(", ")}}`, type, readOnly: true, children: lanes };
}

function lanesOf(number: number, kind: LaneKind, context: Context): Children {
	const whole = context.registers.xmm[number] ?? 0n;
	const lane = (index: number): Variable => ({
		name: `[${index}]`,
		value: numberText(laneValue(number, whole, kind, index)),
		expression: `xmm${number}.${kind.letter}${index}`,
	});
	const total = 128 / kind.width;
	return {
		count: total,
		indexed: true,
		list: (start, count) =>
			Array.from({ length: Math.max(0, Math.min(count, total - start)) }, (_, index) => lane(start + index)),
	};
}
