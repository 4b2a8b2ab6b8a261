import type Database from 'better-sqlite3';
import { BotError } from '../error.ts';
import { whenFree } from './when-free.ts';

/** Something to be changed in a database: all of it or, when `apply` throws a BotError, none. */
export interface Change {
  readonly apply: () => void;
  /** Whether `apply` runs no more than one statement. */
  readonly isSingle: boolean;
}

/**
 * Returns a function that makes a change in `database` and resolves when it is durable. Changes of a moment share one
 * commit, which costs far more than what is written; they are made in the order in which they came. `toDisk` resolves
 * when what is committed has reached the disk, which other turns need not wait for.
 * @throws the BotError of a change that is refused, and what SQLite says when nothing of the moment could be written
 */
export function groupCommit(
  database: Database.Database,
  toDisk: () => Promise<void>,
): (change: Change) => Promise<void> {
  let waiting: Waiting[] = [];
  let isUnderWay = false;

  // Within another transaction this is a savepoint, which one statement does not need.
  const apart = database.transaction((apply: () => void) => apply());
  const attempt = (one: Waiting) => {
    one.refused = undefined;
    try {
      if (one.isSingle) one.apply();
      else apart(one.apply);
    } catch (error) {
      // A refused change is no reason to give up the others; anything else is.
      if (!(error instanceof BotError)) throw error;
      one.refused = error;
    }
  };
  const together = database.transaction((changes: readonly Waiting[]) => changes.forEach(attempt));
  const commit = (changes: readonly Waiting[]) => {
    const [only, ...others] = changes;
    // One statement is a transaction by itself.
    if (only?.isSingle && others.length === 0) attempt(only);
    // Immediate: waits for another process's write before this one, not in the middle of it.
    else together.immediate(changes);
  };

  const flush = async () => {
    const changes = waiting;
    waiting = [];
    try {
      await whenFree(() => commit(changes));
      // What comes meanwhile is the next commit, the larger the slower the disk.
      await toDisk();
      for (const { refused, settle } of changes) settle(refused);
    } catch (error) {
      for (const { settle } of changes) settle(error);
    }
    isUnderWay = waiting.length > 0;
    if (isUnderWay) setImmediate(flush);
  };

  return (change) =>
    new Promise((resolve, reject) => {
      const settle = (error: unknown) => (error === undefined ? resolve() : reject(error));
      waiting.push({ ...change, settle });
      if (isUnderWay) return;
      isUnderWay = true;
      setTimeout(flush, GATHER_MS);
    });
}

// Nobody notices so short a wait, and on a busy bot a commit is then that of several turns.
const GATHER_MS = 1;

interface Waiting extends Change {
  /** Called once, with what went wrong. */
  readonly settle: (error: unknown) => void;
  refused?: BotError | undefined;
}
