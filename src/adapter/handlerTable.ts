// Every request the adapter answers, put together from the files of handlers. A
// missing or a superfluous name does not compile.

import { breakpointHandlers } from "./breakpointHandlers.ts";
import type { Context } from "./context.ts";
import { dataBreakpointHandlers } from "./dataBreakpointHandlers.ts";
import { lifeHandlers } from "./lifeHandlers.ts";
import { memoryHandlers } from "./memoryHandlers.ts";
import { motionHandlers } from "./motionHandlers.ts";
import type { Handlers } from "./requests.ts";
import { sourceHandlers } from "./sourceHandlers.ts";
import { stackHandlers } from "./stackHandlers.ts";
import { stackscopeHandlers } from "./stackscopeHandlers.ts";
import { variableHandlers } from "./variableHandlers.ts";

export function handlerTable(context: Context): Handlers {
	return {
		...lifeHandlers(context),
		...breakpointHandlers(context),
		...dataBreakpointHandlers(context),
		...motionHandlers(context),
		...sourceHandlers(context),
		...stackHandlers(context),
		...variableHandlers(context),
		...memoryHandlers(context),
		...stackscopeHandlers(context),
	};
}
