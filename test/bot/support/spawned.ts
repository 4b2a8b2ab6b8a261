import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A program of the project that runs by itself, with everything that it printed. */
export interface Spawned {
  readonly child: ChildProcess;
  readonly printed: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Resolves when `text` has been printed, rejects when the program ends before. */
  readonly prints: (text: string) => Promise<void>;
}

/**
 * Runs `file` (from the project's root) under the Node that runs the tests, in `folder` where one is given, and in a shell
 * that has run `before`, such as one that limits what the program may use.
 */
export function spawnProgram(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  folder?: string,
  before?: string,
): Spawned {
  const path = fileURLToPath(new URL(`../../../${file}`, import.meta.url));
  const shell = ['/bin/sh', '-c', `${before} && exec "$0" "$@"`];
  const [command = '', ...words] = [...(before === undefined ? [] : shell), process.execPath, path, ...args];
  const child = spawn(command, words, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(folder !== undefined && { cwd: folder }),
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      for (const listener of listeners) listener();
    });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  return {
    child,
    printed: () => output,
    ended,
    prints: (text) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (!output.includes(text)) return;
          listeners.delete(check);
          resolve();
        };
        listeners.add(check);
        ended.then(() => reject(new Error(`expected "${text}", got:\n${output}`)));
        check();
      }),
  };
}
