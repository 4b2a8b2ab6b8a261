import { type MessagePort, workerData } from 'node:worker_threads';
import { checkedSheet } from './checked-sheet.ts';
import { SENT, TAKEN } from './in-threads.ts';
import { sheetReader } from './sheet-reader.ts';
import type { CheckedSheet, ReadSheet } from './sources.ts';

// The thread that `in-threads.ts` starts: reads the sheets `first`, `first + step` and so on, and sends each.

/** What the thread is given. */
export interface SheetThread {
  readonly folder: string;
  /** How many sheets the folder has for whoever started the thread. */
  readonly sheetCount: number;
  readonly first: number;
  readonly step: number;
  /** Shared: how many sheets have been sent and taken. */
  readonly counts: Int32Array<SharedArrayBuffer>;
  readonly port: MessagePort;
}

/** What the thread sends. */
export type FromThread = { readonly read: ReadSheet<CheckedSheet> } | { readonly failed: unknown };

// How many sheets are read before the first of them is taken.
const MOST_AHEAD = 4;

const { folder, sheetCount, first, step, counts, port }: SheetThread = workerData;

try {
  // Faults of the other files are told by the thread that reads the sheets' names, too.
  const { read } = sheetReader(folder, undefined, () => {});
  for (let index = first; index < sheetCount; index += step) {
    const { sheet, ...told } = read(index);
    send({ read: { ...told, sheet: sheet === null ? null : checkedSheet(sheet, index) } });
  }
} catch (failed) {
  send({ failed });
}

function send(message: FromThread): void {
  // Not far ahead, or all sheets would be in memory.
  const sent = Atomics.load(counts, SENT);
  for (let taken = 0; ; Atomics.wait(counts, TAKEN, taken)) {
    taken = Atomics.load(counts, TAKEN);
    if (sent - taken < MOST_AHEAD) break;
  }
  port.postMessage(message);
  Atomics.add(counts, SENT, 1);
  Atomics.notify(counts, SENT);
}
