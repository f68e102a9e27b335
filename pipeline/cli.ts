#!/usr/bin/env node
import { runCli } from './commands/program.ts';

// Who reads us may stop reading (`brieftaal facts … | head`): that is no fault of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCli(process.argv, process);
