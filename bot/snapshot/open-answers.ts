import { openSnapshot, type Snapshot, snapshotPath } from '../../data/index.ts';
import { createConversation, createExports, type Exports } from '../../dialogs/index.ts';
import type { Conversation } from '../conversation.ts';

/** Which snapshot something is answered from. */
export interface AnsweredFrom {
  readonly version: string;
  /** When it was published (ISO instant); null where the file does not say. */
  readonly published: string | null;
  /** Years of which anything is preliminary, ascending. */
  readonly preliminary: readonly number[];
}

/** Everything that is answered from one snapshot. */
export interface Answers extends AnsweredFrom {
  readonly conversation: Conversation;
  /** The same answers as files. */
  readonly exports: Exports;
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
    published: snapshot.published,
    preliminary: preliminaryYears(snapshot),
  });
}

function preliminaryYears({ years, services, stage }: Snapshot): readonly number[] {
  return Object.freeze(
    years.filter((year) => services.some(({ key }) => stage(key, year) === 'preliminary')),
  );
}
