import { parseArgs } from 'node:util';
import { DataError } from './error.ts';
import { SOURCES_FOLDER, snapshotPath } from './snapshot-path.ts';
import { isStale } from './stale.ts';

// `npm run snapshot`: node data/snapshot.ts [--if-stale] [--sources FOLDER]
// Runs before every start, so what only a build needs is loaded only for a build.

try {
  const { ifStale, sources } = readArguments();
  const path = snapshotPath();
  if (!ifStale || isStale(sources, path)) {
    const { buildSnapshot } = await import('./build.ts');
    buildSnapshot(sources, path);
    if (ifStale) console.error(`built the snapshot ${path}`);
    else await report(path);
  }
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function report(path: string): Promise<void> {
  const { openSnapshot } = await import('./open.ts');
  const { reconciliation } = await import('./reconciliation.ts');
  const { printReconciliation } = await import('./print-reconciliation.ts');
  const snapshot = openSnapshot(path);
  console.log(printReconciliation(reconciliation(snapshot), snapshot));
  console.log(`\nbuilt ${path}, version ${snapshot.version}`);
}

function readArguments(): { ifStale: boolean; sources: string } {
  try {
    const { values } = parseArgs({
      options: { 'if-stale': { type: 'boolean', default: false }, sources: { type: 'string' } },
    });
    return { ifStale: values['if-stale'], sources: values.sources ?? SOURCES_FOLDER };
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    throw new DataError({ code: 'bad-argument', expected: '--if-stale or --sources FOLDER', got });
  }
}
