import type { Stage } from '../../dialogs/ports.ts';
import { sayCause } from '../say/index.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { planImport, yearsToCompare } from './plan-import.ts';
import { readPresent, readPresentYears } from './present.ts';
import { type ImportProblem, levelOf } from './problem.ts';
import { readInput } from './read-input.ts';
import { sourceFiles } from './source-files.ts';
import { sourcesState } from './sources-state.ts';
import { type CheckSources, checkEach, writeSources } from './write-sources.ts';

/** What came of an import. */
export type Imported =
  /** Nothing is written: there are errors. */
  | ({ readonly outcome: 'refused' } & Told)
  /** Nothing is written: there are warnings that nobody has accepted. */
  | ({ readonly outcome: 'to-accept' } & Told)
  | ({
      readonly outcome: 'written';
      readonly years: readonly { readonly year: number; readonly stage: Stage }[];
      /** Paths inside the sources folder. */
      readonly files: readonly string[];
    } & Told);

interface Told {
  readonly errors: readonly ImportProblem[];
  readonly warnings: readonly ImportProblem[];
}

/** What an import is asked to do. */
export interface ImportRequest {
  /** The file or folder that is handed in. */
  readonly path: string;
  /** The sources folder. */
  readonly sources: string;
  /** Whether warnings are accepted. */
  readonly accept: boolean;
  /** Builds from the sources as they will be, before they are; without it they are only checked. */
  readonly build?: CheckSources;
}

/** Told before each step, so that somebody who waits sees what for. */
export type OnStep = (step: 'read' | 'check' | 'write') => void;

/**
 * Reads what is handed in, checks all of it, and writes the source files of its years when there is no error and the
 * warnings are accepted. Otherwise, and on any failure, the sources are as they were.
 * @throws DataError `bad-sources` when the sources have faults already
 */
export async function importInput(
  request: ImportRequest,
  onStep: OnStep = () => undefined,
): Promise<Imported> {
  const { path, sources, accept } = request;
  const problems = new Map<string, ImportProblem>();
  // A list prints two years in one row, which is checked for each of them.
  const tell = (problem: ImportProblem) => problems.set(JSON.stringify(problem), problem);
  const told = (): Told => {
    const all = [...problems.values()];
    return {
      errors: all.filter((problem) => levelOf(problem) === 'error'),
      warnings: all.filter((problem) => levelOf(problem) === 'warning'),
    };
  };
  onStep('read');
  const present = readPresent(sources);
  const state = sourcesState(sources);
  const read = await readInput(path, present.register, tell);
  if (read === null || read.years.length === 0) return { outcome: 'refused', ...told() };
  onStep('check');
  const plan = planImport(read, present, readPresentYears(sources, yearsToCompare(read)), tell);
  if (told().errors.length > 0) return { outcome: 'refused', ...told() };
  if (told().warnings.length > 0 && !accept) return { outcome: 'to-accept', ...told() };
  onStep('write');
  const files = sourceFiles(plan, sources);
  const { build = checkEach } = request;
  const expectUnchanged = () => {
    // Whoever has written meanwhile would be written over: the plan does not know of it.
    if (sourcesState(sources) !== state) throw new ChangedMeanwhile();
  };
  const check: CheckSources = (copy) => {
    build(copy);
    expectUnchanged();
  };
  const write = () => {
    expectUnchanged();
    return writeSources(sources, files, check);
  };
  for (const fault of written(write, sources)) tell(fault);
  if (told().errors.length > 0) return { outcome: 'refused', ...told() };
  return {
    outcome: 'written',
    years: plan.years.map(({ year, stage }) => ({ year, stage })),
    files: [...files.keys()],
    ...told(),
  };
}

/** Somebody else has written into the sources since the import began. */
class ChangedMeanwhile extends Error {}

function written(write: () => readonly ImportProblem[], sources: string): readonly ImportProblem[] {
  const refused = (expected: string, got: string): readonly ImportProblem[] => [
    {
      code: 'unwritable-sources',
      place: { file: sources, sheet: null, line: null, cell: null },
      expected,
      got,
    },
  ];
  try {
    const alone = oneAtATime(sources, write);
    if ('done' in alone) return alone.done;
    if (!alone.refused.startsWith('SQLITE_BUSY'))
      return refused('att kunna skriva källfilerna', `det gick inte: ${sayCause(alone.refused)}`);
    const got = 'en annan inläsning håller på just nu. Vänta tills den är klar och kör samma kommando igen';
    return refused('att ingen annan läser in en lista samtidigt', got);
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    const got = 'de ändrades medan listan lästes in. Kör samma kommando igen';
    return refused('att ingen annan ändrar källfilerna under tiden', got);
  }
}
