import { parentPort, workerData } from 'node:worker_threads';
import type { ImportRegister, Read } from '../draft.ts';
import type { ImportProblem } from '../problem.ts';
import { readWorkbook } from './read-workbook.ts';

// The thread that `read-apart.ts` starts: reads one workbook, and sends what it says.

/** What the thread is given. */
export interface WorkbookThread {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly register: ImportRegister;
}

/** What the thread sends, once. */
export interface FromWorkbookThread {
  readonly read: Read | null;
  readonly problems: readonly ImportProblem[];
}

const { bytes, file, register }: WorkbookThread = workerData;
const problems: ImportProblem[] = [];
const read = await readWorkbook(bytes, file, register, (problem) => problems.push(problem));
const sent: FromWorkbookThread = { read, problems };
parentPort?.postMessage(sent);
