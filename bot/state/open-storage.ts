import { MemoryStorage, type Storage } from 'botbuilder';
import type { StateStore } from '../config.ts';
import { openSqliteStorage } from './sqlite-storage.ts';

/** A store of JSON objects that can be closed. */
export interface OpenStorage {
  readonly storage: Storage;
  /** Resolves when the store answers. */
  readonly reach: () => Promise<void>;
  readonly close: () => void;
}

/**
 * Returns the store that the configuration asks for, open.
 * @throws BotError `state-unreachable` when it cannot be opened
 */
export function openStorage(store: StateStore): OpenStorage {
  switch (store.kind) {
    case 'memory':
      return { storage: new MemoryStorage(), reach: async () => {}, close: () => {} };
    case 'sqlite': {
      const storage = openSqliteStorage(store.path);
      return { storage, reach: storage.reach, close: storage.close };
    }
  }
}
