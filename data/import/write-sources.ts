import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DataError } from '../error.ts';
import { inOrder, streamSources } from '../read-sources.ts';
import { sayCause } from '../say/index.ts';
import type { ImportProblem } from './problem.ts';
import type { SourceFiles } from './source-files.ts';

/**
 * Puts files into the sources folder: written into a copy of it beside it, which has to be free of faults, and then moved
 * into place, each year's folder whole. Returns the faults of the copy, or that nothing can be written; none when it is
 * done. Where there is any fault or error, the sources are as they were. `check` goes through the copy as a build does.
 */
export function writeSources(
  folder: string,
  files: SourceFiles,
  check: CheckSources = checkEach,
): readonly ImportProblem[] {
  let staged: string | undefined;
  try {
    // Beside the sources, since only there a move is a renaming.
    staged = mkdtempSync(join(dirname(folder), '.import-'));
    const copy = join(staged, 'sources');
    cpSync(folder, copy, { recursive: true });
    const parts = new Set([...files.keys()].map((file) => file.split('/')[0] ?? file));
    // A year is replaced: what the new one does not have must not stay.
    for (const part of parts) rmSync(join(copy, part), { recursive: true, force: true });
    for (const [file, text] of files) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text);
    }
    const faults = faultsOf(copy, check, files);
    if (faults.length === 0) moveAll([...parts], copy, folder, join(staged, 'before'));
    return faults;
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^E[A-Z]+$/.test(String(error.code))) {
      const place = { file: folder, sheet: null, line: null, cell: null };
      const got = `det gick inte: ${sayCause(String(error.code))}`;
      return [{ code: 'unwritable-sources', place, expected: 'att kunna skriva källfilerna', got }];
    }
    throw error;
  } finally {
    if (staged !== undefined) rmSync(staged, { recursive: true, force: true });
  }
}

/** Goes through the sources in a folder; throws DataError `bad-sources` where they have faults. */
export type CheckSources = (folder: string) => void;

/**
 * Reads and checks each sheet of the sources in a folder, whatever is made of it.
 * @throws DataError `bad-sources` where they have faults
 */
export function checkEach(folder: string): void {
  streamSources(folder, inOrder, () => true);
}

function faultsOf(copy: string, check: CheckSources, files: SourceFiles): readonly ImportProblem[] {
  try {
    check(copy);
    return [];
  } catch (error) {
    if (!(error instanceof DataError) || error.info.code !== 'bad-sources') throw error;
    return error.info.problems.map(({ file, line, column, expected, got }) => {
      // What is told to stand in it would not be found there.
      const called = files.has(file) ? `${file} (som den skulle bli)` : file;
      return {
        code: 'source-fault',
        place: { file: called, sheet: null, line, cell: column },
        expected,
        got,
      };
    });
  }
}

/**
 * Customers, names and documents first: a machine that stops in between leaves more of them than the years need, which is
 * no fault. An error takes back what was moved.
 */
function moveAll(parts: readonly string[], from: string, to: string, before: string): void {
  mkdirSync(before);
  const undo: (() => void)[] = [];
  const move = (source: string, target: string) => {
    renameSync(source, target);
    undo.unshift(() => renameSync(target, source));
  };
  try {
    for (const part of parts.toSorted((a, b) => Number(/^\d/.test(a)) - Number(/^\d/.test(b)))) {
      if (existsSync(join(to, part))) move(join(to, part), join(before, part));
      move(join(from, part), join(to, part));
    }
  } catch (error) {
    for (const back of undo) back();
    throw error;
  }
}
