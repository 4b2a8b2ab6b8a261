import { snapshotPath } from '../../data/index.ts';
import type { ConfigProblem } from '../error.ts';
import type { Environment } from './environment.ts';
import { type Given, problem } from './problem.ts';
import { isSameFile } from './same-file.ts';

/** Where the state of conversations is kept. */
export type StateStore =
  | { readonly kind: 'memory' }
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'blob'; readonly container: string; readonly connectionString: string };

/** Returns where the settings, which have no problems, keep the state. */
export function stateStoreOf({
  STATE_STORE: store,
  AZURE_STORAGE_CONNECTION_STRING,
}: Environment): StateStore {
  // That it is set has been checked; other tools use the same variable, so that it says nothing by itself.
  return store.kind === 'blob'
    ? { ...store, connectionString: AZURE_STORAGE_CONNECTION_STRING ?? '' }
    : store;
}

/**
 * Returns what keeps the state from being kept as the settings say. State that is written into the snapshot would be lost
 * with the next price list, and the prices with it until then.
 */
export function stateStoreProblems(
  { STATE_STORE: store, SNAPSHOT, AZURE_STORAGE_CONNECTION_STRING }: Environment,
  given: Given,
): ConfigProblem[] {
  if (store.kind === 'blob' && !CONNECTION_STRING.test(AZURE_STORAGE_CONNECTION_STRING ?? '')) {
    const expected = 'the connection string of a storage account, for STATE_STORE=blob:';
    return [problem('AZURE_STORAGE_CONNECTION_STRING', expected, given)];
  }
  const snapshot = snapshotPath({ SNAPSHOT });
  if (store.kind !== 'sqlite' || !isSameFile(store.path, snapshot)) return [];
  return [problem('STATE_STORE', `another file than the snapshot, ${snapshot}`, given)];
}

// Of an account with its key or a shared access signature, or of the emulator.
const CONNECTION_STRING =
  /^(?=.*(?:AccountName=.*AccountKey=|AccountKey=.*AccountName=|SharedAccessSignature=)).*=|^UseDevelopmentStorage=true/i;
