import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Imported, importInput } from '../../../data/import/index.ts';
import { type Workspace, workspace } from '../workspace.ts';

/** A workspace to which lists are handed in. */
export interface Desk extends Workspace {
  /** Hands `text` in as prislista.txt. */
  readonly handIn: (text: string, accept: boolean) => Promise<Imported>;
  /** Every source file with its bytes. */
  readonly files: () => Readonly<Record<string, string>>;
}

/** A desk of its own for one test, without the years named. */
export function desk(...without: readonly string[]): Desk {
  const place = workspace();
  for (const year of without) rmSync(join(place.sources, year), { recursive: true });
  return {
    ...place,
    handIn: (text, accept) => {
      const path = join(place.folder, 'prislista.txt');
      writeFileSync(path, text);
      return importInput({ path, sources: place.sources, accept });
    },
    files: () =>
      Object.fromEntries(
        readdirSync(place.sources, { recursive: true, encoding: 'utf8' })
          .filter((file) => statSync(join(place.sources, file)).isFile())
          .sort()
          .map((file) => [file, readFileSync(join(place.sources, file), 'latin1')]),
      ),
  };
}

/** The codes of errors and warnings, each once. */
export function codesOf({ errors, warnings }: Imported): { errors: string[]; warnings: string[] } {
  const codes = (problems: Imported['errors']) => [...new Set(problems.map(({ code }) => code))].sort();
  return { errors: codes(errors), warnings: codes(warnings) };
}
