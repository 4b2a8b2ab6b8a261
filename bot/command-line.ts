import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Reads what a command was called with; prints `usage` and ends the process with 1 where that is not as it should be. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(options: Options, usage: string) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    fail(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit();
  }
}

/** Prints why a command cannot do what it was called for; it ends with exit code 1. */
export function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
