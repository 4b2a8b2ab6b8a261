import { openSnapshot, type Snapshot, snapshotPath } from '../../data/index.ts';
import { createConversation, createExports, type Exports } from '../../dialogs/index.ts';
import type { Conversation } from '../conversation.ts';

/** Everything that is answered from one snapshot. */
export interface Answers {
  readonly conversation: Conversation;
  /** The same answers as files. */
  readonly exports: Exports;
  readonly version: string;
}

/**
 * Opens the snapshot at `path` (the one that the build writes, where undefined) and prepares the answers from it.
 * @throws DataError when there is no readable snapshot
 */
export function openAnswers(path: string | undefined): Answers {
  return answersFrom(openSnapshot(snapshotPath({ SNAPSHOT: path })));
}

/** Prepares the answers from a snapshot; takes about half a second, in which nothing else runs. */
export function answersFrom(snapshot: Snapshot): Answers {
  return Object.freeze({
    conversation: createConversation(snapshot),
    exports: createExports(snapshot),
    version: snapshot.version,
  });
}
