import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { ReadSheets } from './read-sources.ts';
import type { FromThread, SheetThread } from './sheet-thread.ts';
import type { CheckedSheet, ReadSheet } from './sources.ts';

/**
 * Reads and checks the sheets of `folder` in `count` threads, each every count-th sheet, while this one writes. They come in
 * their order, and are the same as those of one thread. This thread is blocked while it waits for the next one.
 */
export function inThreads(folder: string, count: number): ReadSheets<CheckedSheet> {
  return function* ({ sheetCount }) {
    const threads = Array.from({ length: count }, (_, first) =>
      start({ folder, sheetCount, first, step: count }),
    );
    try {
      for (let index = 0; index < sheetCount; ) {
        for (const { take } of threads.slice(0, sheetCount - index)) {
          yield take();
          index += 1;
        }
      }
    } finally {
      for (const { worker } of threads) void worker.terminate();
    }
  };
}

function start(work: Omit<SheetThread, 'counts' | 'port'>) {
  const { port1: port, port2 } = new MessageChannel();
  const counts = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const workerData: SheetThread = { ...work, counts, port: port2 };
  const worker = new Worker(new URL('./sheet-thread.ts', import.meta.url), {
    workerData,
    transferList: [port2],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const take = (): ReadSheet<CheckedSheet> => {
    for (;;) {
      const sent = Atomics.load(counts, SENT);
      const received: { message: FromThread } | undefined = receiveMessageOnPort(port);
      if (received !== undefined) {
        Atomics.add(counts, TAKEN, 1);
        Atomics.notify(counts, TAKEN);
        if ('failed' in received.message) throw received.message.failed;
        return received.message.read;
      }
      if (Atomics.wait(counts, SENT, sent, LONGEST_WAIT) === 'timed-out') {
        throw new Error(
          `sheet-thread.ts must read a sheet of ${work.folder} within ${LONGEST_WAIT} ms, got none`,
        );
      }
    }
  };
  return { worker, take };
}

/** The places of the counts that two threads share: how many sheets one has sent, and how many the other has taken. */
export const SENT = 0;
export const TAKEN = 1;

// Several sheets, so that most of what is read is gone before it would be moved: a tenth of the time.
const YOUNG_MEGABYTES = 192;

// No sheet takes that long; a thread that has run out of memory ends without a word.
const LONGEST_WAIT = 300_000;
