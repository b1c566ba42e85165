// What the panel remembers over a reload of its page: settings only, since all
// else comes with the next model. What was kept may be of an older version of
// ours, so it is read with the same distrust as a message.

import type { PanelSettings } from "./protocol.ts";

export const firstSettings: PanelSettings = { highOnTop: true, rowBytes: 8, follow: "rsp" };

export const rowSizes = [1, 2, 4, 8, 16] as const;
export const followings = ["rsp", "rbp", "lock"] as const;

/** The settings in what was kept; each one that is missing or wrong is as at first. */
export function readSettings(kept: unknown): PanelSettings {
	const { highOnTop, rowBytes, follow } = (typeof kept === "object" && kept !== null ? kept : {}) as Partial<
		Record<keyof PanelSettings, unknown>
	>;
	return {
		highOnTop: typeof highOnTop === "boolean" ? highOnTop : firstSettings.highOnTop,
		rowBytes: rowSizes.find((size) => size === rowBytes) ?? firstSettings.rowBytes,
		follow: followings.find((name) => name === follow) ?? firstSettings.follow,
	};
}
