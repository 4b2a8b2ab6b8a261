import { openSnapshot, snapshotPath } from '../data/index.ts';
import { createConversation, createExports, type Exports } from '../dialogs/index.ts';
import type { Conversation } from './conversation.ts';

/** The conversation over an open snapshot. */
export interface OpenAnswers {
  readonly conversation: Conversation;
  /** The same answers as files. */
  readonly exports: Exports;
  /** Throws when the snapshot holds no prices, or a sheet that was not read before cannot be. */
  readonly readSnapshot: () => void;
  readonly close: () => void;
}

/**
 * Opens the snapshot at `path` (the one that the build writes, where undefined) and the conversation over it.
 * @throws DataError when there is no readable snapshot
 */
export function openAnswers(path: string | undefined): OpenAnswers {
  const snapshot = openSnapshot(snapshotPath({ SNAPSHOT: path }));
  return {
    conversation: createConversation(snapshot),
    exports: createExports(snapshot),
    readSnapshot: () => {
      const [service] = snapshot.services;
      const year = snapshot.years.at(-1);
      if (service === undefined || year === undefined) throw new Error('the snapshot holds no prices');
      snapshot.sheet(service.key, year);
    },
    close: snapshot.close,
  };
}
