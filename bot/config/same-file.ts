import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Whether two paths lead to one file: by their text, or, where both are there, by what they lead to. */
export function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  const [a, b] = [stats(one), stats(other)];
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** Undefined where nothing can be seen; whoever opens the file says why. */
function stats(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
