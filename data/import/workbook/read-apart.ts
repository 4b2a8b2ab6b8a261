import { Worker } from 'node:worker_threads';
import type { ImportRegister, Read } from '../draft.ts';
import type { Tell } from '../problem.ts';
import type { FromWorkbookThread, WorkbookThread } from './workbook-thread.ts';

/** How much a workbook may ask for before reading it is given up. */
export interface ReadingLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * What `readWorkbook` reads, read in a thread of its own: a workbook that is made to take very long or very much memory, in
 * whatever way, is given up and told, and the command goes on.
 * @throws what `readWorkbook` throws, which is no fault of the workbook
 */
export async function readWorkbookApart(
  bytes: Uint8Array,
  file: string,
  register: ImportRegister,
  tell: Tell,
  limits: ReadingLimits = LIMITS,
): Promise<Read | null> {
  const sent = await readInThread({ bytes, file, register }, limits);
  if (sent !== null) {
    for (const problem of sent.problems) tell(problem);
    return sent.read;
  }
  const place = { file, sheet: null, line: null, cell: null };
  const expected = 'en arbetsbok som går att läsa på några sekunder';
  const got =
    'den innehåller för mycket, fast det kanske inte syns. Skapa en ny med "npm run template", kopiera in siffrorna och läs in den';
  tell({ code: 'too-large', place, expected, got });
  return null;
}

// A list with 40 services and 5 000 customers takes eight seconds and a gigabyte.
const LIMITS: ReadingLimits = { seconds: 120, megabytes: 3000 };

/** What the thread sends; null where it came to a limit. */
async function readInThread(
  workerData: WorkbookThread,
  { seconds, megabytes }: ReadingLimits,
): Promise<FromWorkbookThread | null> {
  const worker = new Worker(new URL('./workbook-thread.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => resolve(null), seconds * 1000);
      worker.once('message', resolve);
      worker.once('error', (error) => {
        if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(null);
        else reject(error);
      });
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
