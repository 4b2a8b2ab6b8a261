import type { Storage } from 'botbuilder';

/**
 * A store of JSON objects that can be closed. A write that carries the eTag that its item was read with is refused with
 * BotError `state-conflict` once somebody else has written or deleted it; eTag "0" is that of what is not there yet; none, or
 * "*", overwrites. What else goes wrong is BotError `state-unreachable`.
 */
export interface OpenStorage {
  readonly storage: Storage;
  /** Resolves when the store answers. */
  readonly reach: () => Promise<void>;
  /** Removes what was last written before `before`, a little at a time; returns how many items that were. */
  readonly removeUnused: (before: Date) => Promise<number>;
  /** The keys of all items, in no order that means anything. */
  readonly keys: () => AsyncIterable<string>;
  /** Writes what still waits to be written, and lets go of the store. */
  readonly close: () => Promise<void>;
}
