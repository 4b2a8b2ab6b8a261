import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes the folder `path` and those above it that are missing. Node's own way of doing so never ends where a file
 * system refuses new folders by saying that nothing is there, as /proc does.
 */
export function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it in between; anything else in its place is an obstacle.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
