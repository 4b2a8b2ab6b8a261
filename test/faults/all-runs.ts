import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSnapshot, SOURCES_FOLDER } from '../../data/index.ts';
import { startAzurite } from '../bot/support/azurite.ts';
import { type FaultReport, runFaults } from './run-faults.ts';

/** How many conversations each run has. */
export const CONVERSATIONS = 200;

/** A run with more conversations that were disturbed shows too little; a machine with too much to do disturbs some. */
export const MOST_DISTURBED = 50;

/** Makes a fault run on each way in which the bot is run, and yields each one's name and what it has seen. */
export async function* allFaultRuns(seed: number): AsyncGenerator<readonly [string, FaultReport]> {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const snapshot = join(folder, 'avgifter.sqlite');
  const azurite = await startAzurite();
  try {
    buildSnapshot(SOURCES_FOLDER, snapshot);
    const run = (instances: number, env: Readonly<Record<string, string>>) =>
      runFaults({
        instances,
        conversations: CONVERSATIONS,
        // So that the conversations of one run are not those of another.
        seed: seed + instances,
        env: { SNAPSHOT: snapshot, ...env },
      });
    const blob = { STATE_STORE: 'blob:state', AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString };
    yield ['one instance, SQLite', await run(1, { STATE_STORE: `sqlite:${join(folder, 'state.sqlite')}` })];
    yield ['two instances, Azurite', await run(2, blob)];
    yield ['three instances, Azurite', await run(3, blob)];
  } finally {
    await azurite.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
