// What the panel says in sentences: the next instruction under the grid, what was
// refused, what to do when there is nothing to see, and what a screen reader is
// told at a stop.

import { make, setText } from "./elements.ts";
import type { IdleReason, StackModel } from "./protocol.ts";
import { announcement } from "./speech.ts";

const idleTexts = {
	"no-session": { title: "No program is being debugged", hint: "Start debugging to see the stack: F5" },
	running: { title: "Running…", hint: "Pause (F6) or reach a breakpoint to see the stack" },
	waiting: { title: "The program waits for input", hint: "Type a line in the Debug Console" },
} as const satisfies Record<IdleReason, unknown>;

function endText(status: number) {
	return {
		title: `The program has ended with status ${status}`,
		hint: "Its output is in the Debug Console. To debug it again: F5",
	};
}

export class Notices {
	readonly next = make("div", { class: "next", role: "note", "aria-label": "Next instruction" });
	readonly message = make("div", { class: "message", role: "alert" });
	readonly live = make("div", { class: "spoken", "aria-live": "polite" });
	readonly idle = make("div", { class: "idle" });

	/** Shows a sentence until something else is to be said; an empty one takes it away. */
	say(text: string): void {
		setText(this.message, text);
		this.message.hidden = text === "";
	}

	/** `status` is that of the program that has just ended. */
	showIdle(reason: IdleReason, status?: number): void {
		const { title, hint } = status === undefined ? idleTexts[reason] : endText(status);
		this.idle.replaceChildren(make("p", { class: "idle-title" }, title), make("p", {}, hint));
	}

	showNext({ next }: StackModel): void {
		this.next.hidden = next === undefined;
		this.next.replaceChildren(
			make("span", { class: "caption" }, "NEXT"),
			make("code", {}, next?.text ?? ""),
			make("span", { class: "explanation", title: next?.explanation }, next?.explanation ?? ""),
		);
	}

	/** Tells a screen reader about a stop. */
	announce(model: StackModel): void {
		setText(this.live, announcement(model));
	}

	/** Tells a screen reader a sentence that others can see. */
	whisper(text: string): void {
		setText(this.live, text);
	}
}
