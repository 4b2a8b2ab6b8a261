import { DataError, openSnapshot, snapshotPath } from '../../data/index.ts';
import type { Exports } from '../../dialogs/index.ts';
import type { Conversation } from '../conversation.ts';
import type { Logger } from '../watch/index.ts';
import { fileIdentity } from './file-identity.ts';
import { type AnsweredFrom, type Answers, answersFrom, openAnswers } from './open-answers.ts';

/** Which facts are answered from, and what is wrong with the file that should give newer ones. */
export interface SnapshotState extends AnsweredFrom {
  /** A code such as "damaged-snapshot", null where the file is the one that is answered from. */
  readonly problem: string | null;
}

/** The answers from whatever snapshot is at a path; each call is answered from one snapshot, whole. */
export interface FollowedSnapshot {
  readonly conversation: Conversation;
  readonly exports: Exports;
  readonly state: () => SnapshotState;
  /** Looks at the file once, as is done again and again; what has been the same twice is taken up. Never rejects. */
  readonly check: () => Promise<void>;
  readonly close: () => void;
}

/** What following a snapshot needs; without `pauseMs` it looks every other second, with null only when told. */
interface FollowParts {
  readonly log: Logger;
  readonly onTaken: (version: string, published: string | null) => void;
  readonly onRefused: () => void;
  readonly pauseMs?: number | null;
}

/**
 * Opens the snapshot at `path` (the one that the build writes, where undefined) and takes up what replaces it, once
 * that is there whole. What is no snapshot is told once, in the log and by `state`, and the old one stays.
 * @throws DataError when there is no readable snapshot to begin with
 */
export function followSnapshot(
  path: string | undefined,
  { log, onTaken, onRefused, pauseMs = PAUSE_MS }: FollowParts,
): FollowedSnapshot {
  const file = snapshotPath({ SNAPSHOT: path });
  let current: Answers = openAnswers(file);
  let problem: string | null = null;
  // What the file was when it was last looked at, and when it was last dealt with for good. What it was when it was
  // opened above nobody knows, so the first looks deal with it once more.
  let seen: string | null = null;
  let settled: string | null = null;
  onTaken(current.version, current.published);

  const refuse = (error: unknown, identity: string) => {
    const code = error instanceof DataError ? error.code : 'unusable-snapshot';
    // Whether it can be read may change without a trace on the file; what it holds cannot.
    const isKnown = code === problem && (code === 'unreadable-snapshot' || settled === identity);
    if (code !== 'unreadable-snapshot') settled = identity;
    problem = code;
    if (isKnown) return;
    const version = current.version;
    if (error instanceof DataError)
      log.error({ problem, version, reason: error.message }, 'a new snapshot is not taken up');
    else log.error({ problem, version, err: error }, 'a new snapshot is not taken up');
    onRefused();
  };
  const take = (next: Answers) => {
    current = next;
    const { version, published, preliminary } = next;
    log.info({ version, published, preliminary }, 'a new snapshot is taken up');
    onTaken(version, published);
  };
  const look = async () => {
    const identity = await fileIdentity(file);
    const isStill = identity === seen;
    seen = identity;
    if (!isStill || identity === settled) return;
    try {
      const snapshot = openSnapshot(file);
      // Whoever writes into the file while it is read shows by its time; the next look sees what came of it.
      if ((await fileIdentity(file)) !== identity) return;
      if (isOther(snapshot, current)) take(answersFrom(snapshot));
      else if (problem !== null) log.info({ version: current.version }, 'the snapshot is as it was again');
      problem = null;
      settled = identity;
    } catch (error) {
      refuse(error, identity);
    }
  };

  let last = Promise.resolve();
  const check = () => {
    last = last.then(look);
    return last;
  };
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    if (!isClosed && pauseMs !== null) timer = setTimeout(() => check().then(again), pauseMs).unref();
  };
  again();

  return {
    conversation: {
      turn: (...given) => current.conversation.turn(...given),
      act: (...given) => current.conversation.act(...given),
      welcome: (...given) => current.conversation.welcome(...given),
      notice: (...given) => current.conversation.notice(...given),
      search: (...given) => current.conversation.search(...given),
      nothingFound: (...given) => current.conversation.nothingFound(...given),
    },
    exports: {
      get version() {
        return current.version;
      },
      content: (...given) => current.exports.content(...given),
      readRequest: (...given) => current.exports.readRequest(...given),
      say: (...given) => current.exports.say(...given),
      download: (...given) => current.exports.download(...given),
    },
    state: () => {
      const { version, published, preliminary } = current;
      return { version, published, preliminary, problem };
    },
    check,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

/** The same list is another one when it was published anew: answers say when. */
function isOther(one: Pick<AnsweredFrom, 'version' | 'published'>, other: AnsweredFrom): boolean {
  return one.version !== other.version || one.published !== other.published;
}

const PAUSE_MS = 2000;
