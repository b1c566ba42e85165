// Whole conversations, written as scripts; what was said must be what the golden
// transcript has, word for word.

import type { Client } from "./client.ts";
import { atEntry, atLine, initialized, loaded, move, type Texts, topFrame } from "./conversation.ts";
import { assertGolden } from "./golden.ts";
import { broken, echo, fault, mistakes, sum, sumLines } from "./programs.ts";

interface Conversation {
	readonly name: string;
	readonly about: string;
	hold(): Promise<Client>;
}

const texts: Texts = { "/lesson/sum.s": sum };
const path = "/lesson/sum.s";

const conversations: readonly Conversation[] = [
	{
		name: "run-to-the-end",
		about: "a breakpoint, each kind of step, and the exit",
		async hold() {
			const client = await atEntry(texts);
			await client.request("setBreakpoints", { source: { path }, breakpoints: [{ line: sumLines.recursion }] });
			await move(client, "continue");
			await client.request("stackTrace", { threadId: 1 });
			await move(client, "stepIn");
			await move(client, "next", "instruction");
			await client.request("setBreakpoints", { source: { path }, breakpoints: [] });
			await move(client, "stepOut");
			await move(client, "next");
			await client.request("threads");
			await client.request("stackTrace", { threadId: 1, startFrame: 0, levels: 20 });
			await client.request("continue", { threadId: 1 });
			await client.event("terminated");
			return client;
		},
	},
	{
		name: "breakpoints",
		about: "every kind of breakpoint, with conditions, hit counts and messages",
		async hold() {
			const client = await loaded(texts);
			await client.request("breakpointLocations", { source: { path }, line: 1, endLine: 12 });
			await client.request("setBreakpoints", {
				source: { path },
				breakpoints: [
					{ line: sumLines.slotStore, condition: "rdi == 1" },
					{ line: sumLines.add, logMessage: "rax is {rax}" },
					{ line: sumLines.recursion, hitCondition: "2" },
					{ line: sumLines.slotStore, condition: "rdi ==" },
					{ line: 400 },
				],
			});
			await client.request("setBreakpoints", { source: { path: "/other.s" }, breakpoints: [{ line: 1 }] });
			await client.request("setFunctionBreakpoints", {
				breakpoints: [{ name: "sum", hitCondition: ">3" }, { name: "nowhere" }],
			});
			await client.request("setInstructionBreakpoints", {
				breakpoints: [
					{ instructionReference: "0x401021" },
					{ instructionReference: "0x401000", offset: 1, condition: "0" },
				],
			});
			await client.request("setExceptionBreakpoints", { filters: ["fault", "luck"] });
			await client.request("configurationDone");
			await client.event("stopped");
			await move(client, "continue");
			await move(client, "continue");
			await move(client, "continue");
			await client.request("continue", { threadId: 1 });
			await client.event("terminated");
			return client;
		},
	},
	{
		name: "data-breakpoints",
		about: "on variables, registers, expressions and bytes, both ways and after a restart",
		async hold() {
			const client = await atLine(texts, sumLines.recursion);
			const { id } = await topFrame(client);
			const { scopes } = await client.request("scopes", { frameId: id });
			const referenceOf = (scope: string) => scopes.find(({ name }) => name === scope)?.variablesReference ?? 0;
			for (const given of [
				{ variablesReference: referenceOf("Locals"), name: "count" },
				{ variablesReference: referenceOf("Globals"), name: "total" },
				{ variablesReference: referenceOf("Registers"), name: "rbp" },
				{ variablesReference: referenceOf("Flags"), name: "zf" },
				{ name: "dword ptr [rsp + 4]", frameId: id },
				{ name: "text", bytes: 2 },
				{ name: "0x402001", asAddress: true, bytes: 3 },
				{ name: "4202500", asAddress: true },
				{ name: "rsp + 4", frameId: id },
				{ name: "rip" },
				{ name: "0x7fffffffffff", asAddress: true },
			]) {
				await client.request("dataBreakpointInfo", given);
			}
			const slot = await client.request("dataBreakpointInfo", {
				variablesReference: referenceOf("Locals"),
				name: "count",
			});
			await client.request("setBreakpoints", { source: { path }, breakpoints: [] });
			await client.request("setDataBreakpoints", {
				breakpoints: [
					{ dataId: slot.dataId ?? "", accessType: "read" },
					{ dataId: "total+0 8", accessType: "write" },
					{ dataId: "rdi 0 64", condition: "rdi == 0" },
					{ dataId: "text+1 2", accessType: "readWrite", hitCondition: "1" },
					{ dataId: "total+0 8", accessType: "write", condition: "rax ==" },
					{ dataId: "rdi 0 64", accessType: "read" },
					{ dataId: "nobody's" },
				],
			});
			for (let stops = 0; stops < 4; stops++) {
				await move(client, "continue");
			}
			await client.request("stackTrace", { threadId: 1 });
			await move(client, "reverseContinue");
			await move(client, "reverseContinue");
			await move(client, "reverseContinue");
			await client.request("restart", {});
			await client.event("stopped");
			await client.request("setDataBreakpoints", { breakpoints: [] });
			await client.request("continue", { threadId: 1 });
			await client.event("terminated");
			return client;
		},
	},
	{
		name: "time",
		about: "backwards, with the output, and jumps",
		async hold() {
			const client = await loaded(texts);
			await client.request("setBreakpoints", {
				source: { path },
				breakpoints: [{ line: sumLines.total }, { line: sumLines.exit }],
			});
			await client.request("configurationDone");
			await client.event("stopped");
			await move(client, "continue");
			await move(client, "reverseContinue");
			await move(client, "stepBack");
			await topFrame(client);
			await client.request("stackscope/stepBackInto", { threadId: 1 });
			await client.event("stopped");
			await client.request("stackscope/stepBackInto", { threadId: 1 });
			await client.event("stopped");
			await topFrame(client);
			await client.request("stackscope/stepBackOut", { threadId: 1 });
			await client.event("stopped");
			await topFrame(client);
			await move(client, "reverseContinue");
			await client.request("stackscope/seek", { step: 20 });
			await client.event("stopped");
			const { id } = await topFrame(client);
			await client.request("restartFrame", { frameId: id });
			await client.event("stopped");
			await topFrame(client);
			await move(client, "continue");
			await move(client, "continue");
			await client.request("continue", { threadId: 1 });
			await client.event("terminated");
			return client;
		},
	},
	{
		name: "moved-breakpoints",
		about: "breakpoints on lines without code, and a goto",
		async hold() {
			const client = await loaded(texts);
			await client.request("setBreakpoints", { source: { path }, breakpoints: [{ line: 2 }, { line: 9 }] });
			await client.request("configurationDone");
			await client.event("stopped");
			const { targets } = await client.request("gotoTargets", { source: { path }, line: sumLines.result });
			await client.request("goto", { threadId: 1, targetId: targets[0]?.id ?? -1 });
			await client.event("stopped");
			await topFrame(client);
			await client.request("continue", { threadId: 1 });
			await client.event("terminated");
			return client;
		},
	},
	{
		name: "values",
		about: "scopes, expressions, and changing them",
		async hold() {
			const client = await loaded(texts);
			await client.request("setBreakpoints", { source: { path }, breakpoints: [{ line: sumLines.recursion }] });
			await client.request("configurationDone");
			await client.event("stopped");
			const { id } = await topFrame(client);
			const { scopes } = await client.request("scopes", { frameId: id });
			for (const { variablesReference } of scopes) {
				await client.request("variables", { variablesReference });
			}
			const [locals, , registers] = scopes.map((scope) => scope.variablesReference);
			await client.request("setVariable", { variablesReference: locals ?? 0, name: "count", value: "9" });
			await client.request("variables", { variablesReference: locals ?? 0 });
			await client.request("setVariable", { variablesReference: registers ?? 0, name: "rdi", value: "0x10" });
			for (const [expression, context] of [
				["rdi", "hover"],
				["count", "watch"],
				["dword ptr [rsp + 8]", "watch"],
				["rdi * 2 + 1", "watch"],
				["rdi,d", "watch"],
				["sum", "clipboard"],
				["rdi = rdi + 1", "repl"],
				["@step", "repl"],
				["xmm0.d1 = 1.5", "repl"],
				["xmm0", "watch"],
				["xmm0.f3", "watch"],
			] as const) {
				await client.request("evaluate", { expression, context, frameId: id });
			}
			await client.request("setExpression", { expression: "[rbp - 16]", value: "-1", frameId: id });
			await client.request("completions", { text: "cou", column: 4, frameId: id });
			return client;
		},
	},
	{
		name: "memory",
		about: "bytes read and written, and disassembly",
		async hold() {
			const client = await atEntry(texts);
			await client.request("readMemory", { memoryReference: "0x402000", count: 16 });
			await client.request("readMemory", { memoryReference: "0x402ff8", offset: 0, count: 16 });
			await client.request("readMemory", { memoryReference: "0x0", count: 8 });
			await client.request("writeMemory", { memoryReference: "0x402000", offset: 8, data: "RE9ORQ==" });
			await client.request("readMemory", { memoryReference: "0x402008", count: 5 });
			await client.request("disassemble", { memoryReference: "0x401000", instructionOffset: -2, instructionCount: 5 });
			await client.request("stackscope/lastWrite", { address: "0x402008", count: 5 });
			await client.request("stackscope/stack", { from: "0xfffffb0", count: 32 });
			return client;
		},
	},
	{
		name: "fault",
		about: "a fault, its details, and going on",
		async hold() {
			const client = await loaded({ "/lesson/fault.s": fault });
			await client.request("setExceptionBreakpoints", { filters: [], filterOptions: [{ filterId: "fault" }] });
			await client.request("configurationDone");
			await client.event("stopped");
			await client.request("exceptionInfo", { threadId: 1 });
			await client.request("stackTrace", { threadId: 1 });
			await move(client, "stepBack");
			await client.request("continue", { threadId: 1 });
			await client.event("stopped");
			return client;
		},
	},
	{
		name: "checks",
		about: "an overwritten return address, its details, both ways; conditions; a mistake at a call",
		async hold() {
			const client = await loaded({ "/lesson/mistakes.s": mistakes });
			await client.request("setExceptionBreakpoints", {
				filters: ["fault", "return-address"],
				filterOptions: [{ filterId: "misaligned-call", condition: "rdi == 2" }],
			});
			await client.request("configurationDone");
			for (let stops = 0; stops < 3; stops++) {
				await client.event("stopped");
				await topFrame(client);
				await client.request("exceptionInfo", { threadId: 1 });
				await client.request("continue", { threadId: 1 });
			}
			await client.event("terminated");
			return client;
		},
	},
	{
		name: "checks-back",
		about: "what a check found is come to again on the way back",
		async hold() {
			const client = await loaded({ "/lesson/mistakes.s": mistakes });
			await client.request("configurationDone");
			await client.event("stopped");
			await move(client, "continue");
			await move(client, "reverseContinue");
			await client.request("exceptionInfo", { threadId: 1 });
			await move(client, "reverseContinue");
			await move(client, "continue");
			return client;
		},
	},
	{
		name: "fault-without-filter",
		about: "a fault that nobody wants to see ends the program",
		async hold() {
			const client = await loaded({ "/lesson/fault.s": fault });
			await client.request("setExceptionBreakpoints", { filters: [] });
			await client.request("configurationDone");
			await client.event("terminated");
			return client;
		},
	},
	{
		name: "input",
		about: "a program that waits for what is typed, stepped over",
		async hold() {
			const client = await atEntry({ "/lesson/echo.s": echo });
			await client.request("next", { threadId: 1 });
			await client.event("output");
			await client.request("evaluate", { expression: "hello", context: "repl" });
			await client.event("stopped");
			await client.request("continue", { threadId: 1 });
			await client.event("terminated");
			return client;
		},
	},
	{
		name: "no-debug",
		about: "running without debugging stops nowhere",
		async hold() {
			const client = await loaded(texts, { noDebug: true, stopOnEntry: true });
			await client.request("setBreakpoints", { source: { path }, breakpoints: [{ line: sumLines.recursion }] });
			await client.request("configurationDone");
			await client.event("terminated");
			await client.request("disconnect", {});
			return client;
		},
	},
	{
		name: "restart",
		about: "again from the start, with the breakpoints",
		async hold() {
			const client = await loaded(texts);
			await client.request("setBreakpoints", { source: { path }, breakpoints: [{ line: sumLines.total }] });
			await client.request("setFunctionBreakpoints", { breakpoints: [{ name: "sum", hitCondition: "4" }] });
			await client.request("configurationDone");
			await client.event("stopped");
			await client.request("restart", {});
			await client.event("stopped");
			await topFrame(client);
			// The schema's `oneOf` for new launch arguments can be met by nothing, so this is not held against it.
			await client.ask("restart", { arguments: { program: path, stopOnEntry: true } }, false);
			await client.event("stopped");
			await client.request("terminate", {});
			await client.event("terminated");
			await client.request("disconnect", {});
			return client;
		},
	},
	{
		name: "failed-launch",
		about: "a program that does not assemble starts nothing",
		async hold() {
			const client = await initialized({ "/lesson/broken.s": broken });
			await client.refused("launch", { program: "/lesson/broken.s" });
			await client.refused("launch", { program: "/lesson/missing.s" });
			await client.refused("launch", { program: "/lesson/broken.s", memory: "huge" });
			await client.request("disconnect", {});
			return client;
		},
	},
];

describe("conversations", () => {
	for (const { name, about, hold } of conversations) {
		it(`${name}: ${about}`, async () => {
			const client = await hold();
			client.assertValid();
			assertGolden(name, client.transcript);
		});
	}
});
