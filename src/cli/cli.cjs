#!/usr/bin/env node
// What the command `stackscope` starts: the command line in the large bundle beside it, from which VS Code takes its parts too.
// Where Node can (22.1 and later), it keeps what it has compiled for the next time: the bundle is large, and each run uses a part of it.
require("node:module").enableCompileCache?.();
require("./stackscope.cjs").runCommandLine(process.argv.slice(2));
