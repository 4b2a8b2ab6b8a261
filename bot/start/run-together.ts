import type { Program, ProgramEnd } from './program.ts';

/**
 * Waits until one of `programs` ends or `stopped` resolves, ends the others, and returns the exit code that says
 * why: 0 when it was asked for, else the code of the program that ended first.
 */
export async function runTogether(programs: readonly Program[], stopped: Promise<unknown>): Promise<number> {
  const first = await Promise.race([
    stopped.then(() => null),
    ...programs.map(({ name, ended }) => ended.then((end) => ({ name, end }))),
  ]);
  await Promise.all(programs.map((program) => program.stop()));
  if (first === null) return 0;
  console.error(`${first.name} ended, so everything ends`);
  return exitCodeOf(first.end);
}

/** A program that ends without being asked has failed, whatever it says itself. */
function exitCodeOf({ exitCode }: ProgramEnd): number {
  return exitCode === null || exitCode === 0 ? 1 : exitCode;
}
