import type { StateStore } from '../config/index.ts';
import { openBlobStorage } from './blob-storage.ts';
import { openSqliteStorage } from './sqlite-storage.ts';
import type { OpenStorage } from './storage.ts';

/**
 * Returns the store that the configuration asks for, open; `now` says when an item was written, in blobs the storage's own clock.
 * @throws BotError `state-unreachable` when it cannot be opened, `state-schema-unknown` when it is not one of ours
 */
export async function openStorage(store: StateStore, now: () => Date): Promise<OpenStorage> {
  switch (store.kind) {
    case 'memory':
      return openSqliteStorage(':memory:', now);
    case 'sqlite':
      return openSqliteStorage(store.path, now);
    case 'blob':
      return openBlobStorage(store);
  }
}
