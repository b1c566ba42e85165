// How a debug session of ours comes to be: which configuration it has when there
// is no launch.json, and the adapter, which runs right here in the extension host.

import {
	type DebugAdapterDescriptorFactory,
	DebugAdapterInlineImplementation,
	type DebugConfiguration,
	type DebugConfigurationProvider,
	DebugConfigurationProviderTriggerKind,
	Disposable,
	debug,
	type TextDocument,
	Uri,
	type WorkspaceFolder,
	window,
	workspace,
} from "vscode";
import { baseName } from "../adapter/paths.ts";
import { debugType, isAssembly } from "./identity.ts";
import type { Parts } from "./parts.ts";
import { toPath, workspaceFiles } from "./resources.ts";
import { chosenView } from "./views.ts";

export function registerDebugger(parts: Parts): Disposable {
	return Disposable.from(
		debug.registerDebugAdapterDescriptorFactory(debugType, adapterFactory(parts)),
		debug.registerDebugConfigurationProvider(debugType, configurationProvider),
		debug.registerDebugConfigurationProvider(debugType, dynamicProvider, DebugConfigurationProviderTriggerKind.Dynamic),
	);
}

/** The configuration that debugs one file; `stopOnEntry` undefined leaves it to the user's setting. */
export function configurationFor(uri: Uri, stopOnEntry = stopsOnEntry(uri)): DebugConfiguration {
	return { type: debugType, request: "launch", name: `Debug ${baseName(uri.path)}`, program: toPath(uri), stopOnEntry };
}

function adapterFactory(parts: Parts): DebugAdapterDescriptorFactory {
	return {
		async createDebugAdapterDescriptor() {
			const { StackscopeSession } = await parts.load("adapter");
			return new DebugAdapterInlineImplementation(new StackscopeSession(workspaceFiles));
		},
	};
}

const configurationProvider: DebugConfigurationProvider = {
	/** F5 without a launch.json arrives here empty. Undefined ends the start without another word. */
	resolveDebugConfiguration(_folder, configuration) {
		if (configuration.type || configuration.request || configuration.name) {
			return configuration;
		}
		const document = window.activeTextEditor?.document;
		if (!document || !isAssembly(document)) {
			void window.showInformationMessage("Open an assembly file (.s, .asm or .nasm) to debug it with Stackscope.");
			return undefined;
		}
		return { ...configuration, ...configurationFor(document.uri) };
	},
	resolveDebugConfigurationWithSubstitutedVariables(folder, configuration) {
		return {
			// While debugging, the Stack panel is what to look at; a plain run is all about the output.
			internalConsoleOptions: configuration.noDebug ? "openOnSessionStart" : "neverOpen",
			...dialectOf(configuration),
			view: chosenView(),
			sourceFolders: workspace.workspaceFolders?.map(({ uri }) => toPath(uri)) ?? [],
			...configuration,
			...absolutePaths(folder, configuration),
		};
	},
};

const dynamicProvider: DebugConfigurationProvider = {
	provideDebugConfigurations: () => visibleAssembly().map((document) => configurationFor(document.uri)),
};

function visibleAssembly(): TextDocument[] {
	return [...new Set(window.visibleTextEditors.map((editor) => editor.document))].filter(isAssembly);
}

/** The launch option for the user's setting. */
function stopsOnEntry(uri: Uri): boolean | "withoutBreakpoints" {
	const setting = workspace.getConfiguration("stackscope", uri).get<string>("stopOnEntry");
	return setting === "always" || (setting !== "never" && "withoutBreakpoints");
}

function dialectOf({ program }: DebugConfiguration): { readonly dialect?: string } {
	const dialect = workspace.getConfiguration("stackscope").get<string>("dialect");
	return dialect && dialect !== "auto" && program ? { dialect } : {};
}

/** Relative paths of a launch.json are relative to its folder. Malformed ones are left to the adapter's checks. */
function absolutePaths(
	folder: WorkspaceFolder | undefined,
	{ program, stdin, cwd, recording, sourceFolders }: DebugConfiguration,
): Partial<DebugConfiguration> {
	const absolute = (value: unknown): unknown => (typeof value === "string" ? absolutePath(folder, value) : value);
	return {
		...(program === undefined ? {} : { program: Array.isArray(program) ? program.map(absolute) : absolute(program) }),
		...(stdin === undefined ? {} : { stdin: absolute(stdin) }),
		...(cwd === undefined ? {} : { cwd: absolute(cwd) }),
		...(recording === undefined ? {} : { recording: absolute(recording) }),
		...(Array.isArray(sourceFolders) && { sourceFolders: sourceFolders.map(absolute) }),
	};
}

function absolutePath(folder: WorkspaceFolder | undefined, path: string): string {
	const isAbsolute = path.trim() === "" || /^([/\\]|[a-z][a-z0-9+.-]*:)/i.test(path);
	return isAbsolute || !folder ? path : toPath(Uri.joinPath(folder.uri, path));
}
