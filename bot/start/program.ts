import { type ChildProcess, spawn } from 'node:child_process';
import { BotError } from '../error.ts';

/** A program to run beside others. */
export interface ProgramPlan {
  readonly name: string;
  /** Arguments of Node: the file to run and what it is told. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** An address that answers once the program is ready. */
  readonly address: string;
  /** How often it is asked, ten times a second, before it counts as silent. */
  readonly attempts?: number;
}

/** How a program ended. */
export interface ProgramEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A program that was started. */
export interface Program {
  readonly name: string;
  readonly address: string;
  /** Resolves to true once the program answers, to false when it ends before; rejects with `program-silent`. */
  readonly answers: () => Promise<boolean>;
  readonly ended: Promise<ProgramEnd>;
  /** Asks the program to end and waits until it has; after twelve seconds it is not asked any more. */
  readonly stop: () => Promise<void>;
}

/** Starts `plan` under the Node that runs this, on a leash: it does not outlive this process. */
export function startProgram({ name, args, env, address, attempts = ATTEMPTS }: ProgramPlan): Program {
  const child = spawn(process.execPath, ['--import', LEASH, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // In a group of its own, so that Ctrl-C reaches only the starter, which then ends all in good order.
    detached: process.platform !== 'win32',
  });
  const ended = new Promise<ProgramEnd>((resolve) => {
    child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }));
    child.once('error', () => resolve({ exitCode: 1, signal: null }));
  });
  return {
    name,
    address,
    ended,
    answers: () => waitForAnswer(name, address, ended, attempts),
    stop: () => stop(child, ended),
  };
}

async function waitForAnswer(
  program: string,
  address: string,
  ended: Promise<ProgramEnd>,
  attempts: number,
): Promise<boolean> {
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
  });
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (hasEnded) return false;
    if (await isAnswering(address)) return true;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new BotError('program-silent', { program, address, seconds: (attempts * PAUSE_MS) / 1000 });
}

async function isAnswering(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(1000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess, ended: Promise<ProgramEnd>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const last = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(last);
}

const LEASH = new URL('./leash.ts', import.meta.url).href;
const PAUSE_MS = 100;
const ATTEMPTS = 600;
// The bot takes ten seconds at the most.
const PATIENCE_MS = 12_000;
