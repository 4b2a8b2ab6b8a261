import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { SOURCES_FOLDER } from '../../data/index.ts';

/** A copy of the sources to spoil, and a place for a snapshot beside it. */
export interface Workspace {
  readonly folder: string;
  readonly sources: string;
  readonly snapshot: string;
  /** Replaces the first `from` in a source file, which must be there, by `to`; returns the line that it stood on. */
  readonly edit: (file: string, from: string, to: string) => number;
}

/** A workspace of its own for one test, removed with it. */
export function workspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'avgifter-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const sources = join(folder, 'sources');
  cpSync(SOURCES_FOLDER, sources, { recursive: true });
  return {
    folder,
    sources,
    snapshot: join(folder, 'avgifter.sqlite'),
    edit: (file, from, to) => {
      const before = readFileSync(join(sources, file), 'utf8');
      if (!before.includes(from)) throw new Error(`${file} must hold "${from}"`);
      // A function, because a text would give "$" a meaning.
      writeFileSync(
        join(sources, file),
        before.replace(from, () => to),
      );
      return before.slice(0, before.indexOf(from)).split('\n').length;
    },
  };
}
