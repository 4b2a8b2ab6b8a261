import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSnapshot } from './build.ts';
import { candidatePath } from './candidate.ts';
import { DataError } from './error.ts';
import { importInput, tellImported } from './import/index.ts';
import { openSnapshot } from './open.ts';
import { type Preview, previewOf, previewPage, printPreview } from './preview/index.ts';
import { progressBar, sayCause, sayError } from './say/index.ts';
import { SOURCES_FOLDER, snapshotPath } from './snapshot-path.ts';
import type { Snapshot } from './stored-sheet.ts';

// `npm run import -- PATH [--accept] [--sources FOLDER]`: checks what is handed in, writes the year's source files, and
// shows what would change. What it says is Swedish, as whoever brings in a list reads it.

const USAGE = 'Skriv vad som ska läsas in, till exempel: npm run import -- prislista-2026.xlsx';
const ONE_NAME =
  'Läs in en fil eller mapp i taget. Är det ett namn med mellanslag, så skriv det inom citattecken';
const NEXT_STEP = 'Stämmer det, så publicera med `npm run snapshot`.';
const STEPS = ['read', 'check', 'write'] as const;

const asked = readArguments();
if (typeof asked === 'string') fail(asked);
else await run(asked);

interface Asked {
  readonly path: string;
  readonly sources: string;
  readonly accept: boolean;
}

async function run({ path, sources, accept }: Asked): Promise<void> {
  const draw = progressBar('Läser och kontrollerar', process.stderr);
  const end = () => draw(STEPS.length, STEPS.length);
  const candidate = candidateFile();
  const build = (from: string) => {
    end();
    buildSnapshot(from, candidate.path, { onSheet: progressBar('Bygger och kontrollerar', process.stderr) });
  };
  try {
    const request = { path, sources, accept, build };
    const imported = await importInput(request, (step) => draw(STEPS.indexOf(step), STEPS.length));
    end();
    if (imported.outcome !== 'written') {
      fail(tellImported(imported, path));
      return;
    }
    const years = [...new Set(imported.years.map(({ year }) => year))];
    const preview = previewOf(openSnapshot(candidate.path), published(), years);
    console.log([tellImported(imported, path), printPreview(preview), written(path, preview)].join('\n\n'));
  } catch (error) {
    end();
    if (!(error instanceof DataError)) throw error;
    fail(sayError(error));
  } finally {
    candidate.done();
  }
}

/**
 * Where what publishing would give is built: beside what is in use, where publishing takes it from; or in a folder that
 * goes, where whoever imports may not write there.
 */
function candidateFile(): { readonly path: string; readonly done: () => void } {
  const path = candidatePath(snapshotPath());
  try {
    accessSync(dirname(path), constants.W_OK);
    return { path, done: () => {} };
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'avgifter-import-'));
    return {
      path: join(folder, 'candidate.sqlite'),
      done: () => rmSync(folder, { recursive: true, force: true }),
    };
  }
}

/** What is published now, if there is anything that can be read. */
function published(): Snapshot | null {
  try {
    return openSnapshot(snapshotPath());
  } catch (error) {
    if (error instanceof DataError) return null;
    throw error;
  }
}

/** Puts the page beside what was handed in, and says where it is and what comes next. */
function written(path: string, preview: Preview): string {
  const { name } = parse(resolve(path));
  const page = join(dirname(resolve(path)), `${name}-forhandsvisning.html`);
  const next = NEXT_STEP.replaceAll('`', '"');
  try {
    writeFileSync(page, previewPage(preview, NEXT_STEP));
    return `Samma sak med diagram: ${page}\n${next}`;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return `Sidan med diagram kunde inte sparas i ${page}: ${sayCause(String(error.code))}.\n${next}`;
  }
}

/** What is asked for, or what should have been written. */
function readArguments(): Asked | string {
  const options = { accept: { type: 'boolean', default: false }, sources: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [path, ...more] = positionals;
    if (path === undefined) return USAGE;
    // Either a name with blanks, or several files.
    if (more.length > 0) return `${ONE_NAME}: npm run import -- "${positionals.join(' ')}"`;
    return { path, accept: values.accept, sources: resolve(values.sources ?? SOURCES_FOLDER) };
  } catch {
    const known = Object.keys(options).map((name) => `--${name}`);
    const unknown = process.argv.slice(2).find((word) => word.startsWith('-') && !known.includes(word));
    return unknown === undefined ? USAGE : `Förstår inte ${unknown}. ${USAGE} --accept`;
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
