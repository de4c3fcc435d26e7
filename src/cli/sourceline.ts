#!/usr/bin/env node
import { nodeIo } from './nodeIo.ts';
import { runCommand } from './run.ts';

// Whoever reads the output may have seen enough (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await runCommand(process.argv.slice(2), nodeIo());
} catch (error) {
  // Only a fault of ours comes here.
  const reason = process.env.SOURCELINE_DEBUG && error instanceof Error ? error.stack : String(error);
  process.stderr.write(`error: sourceline itself failed, which it should not: ${reason}\n`);
  process.exitCode = 2;
}
