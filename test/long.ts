/**
 * Returns whether to leave a test out that takes a large part of a minute or more, and says so; `LONG_TESTS=1` runs them
 * all, as CI does.
 */
export function leftOut(what: string): boolean {
  if (process.env.LONG_TESTS === '1') return false;
  console.log(`skipped: ${what}, because it takes long; LONG_TESTS=1 runs it`);
  return true;
}
