#!/usr/bin/env node
// What the command `stackscope` starts: the command line in the bundle beside it, the one that VS Code loads.
require("./stackscope.cjs").runCommandLine(process.argv.slice(2));
