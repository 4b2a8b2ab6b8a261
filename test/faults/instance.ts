import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../bot/support/free-port.ts';
import { spawnProgram } from '../bot/support/spawned.ts';

/** A bot that is killed and started again on the same port. */
export interface Instance {
  readonly address: string;
  /** What the process said last, where it has ended by itself; else null. */
  readonly lastWords: () => string | null;
  /** Kills the process without a word, and resolves once a new one listens. */
  readonly killAndRestart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts the bot with `env` on a free port, and resolves once it listens. */
export async function startInstance(env: Readonly<Record<string, string>>): Promise<Instance> {
  const port = String(await freePort());
  let lastWords: string | null = null;
  let isMeant = false;
  const start = async () => {
    const started = spawnProgram('bot/main.ts', [], { PORT: port, ...env });
    isMeant = false;
    started.ended.then(() => {
      if (!isMeant) lastWords = started.printed().slice(-2000);
    });
    await started.prints('listening on');
    return started;
  };
  let program = await start();
  const kill = (signal: NodeJS.Signals = 'SIGKILL') => {
    isMeant = true;
    program.child.kill(signal);
  };
  const killAtExit = () => kill();
  process.once('exit', killAtExit);
  return {
    lastWords: () => lastWords,
    address: `http://127.0.0.1:${port}`,
    killAndRestart: async () => {
      kill();
      await program.ended;
      program = await start();
    },
    stop: async () => {
      process.off('exit', killAtExit);
      kill('SIGTERM');
      await program.ended;
    },
  };
}

/**
 * Kills `instance` again and again, each time once a few more messages than before are answered, until `answered` returns
 * null; resolves to how often. Counted in messages, a run has as many kills on a slow machine as on a fast one.
 */
export async function keepKilling(
  instance: Instance,
  random: () => number,
  answered: () => number | null,
): Promise<number> {
  for (let kills = 0; ; kills += 1) {
    const next = (answered() ?? 0) + random() * MOST_ANSWERED;
    for (let now = answered(); now === null || now < next; now = answered()) {
      if (now === null) return kills;
      await pause(random() * MOST_PAUSE_MS);
    }
    await instance.killAndRestart();
  }
}

const MOST_ANSWERED = 160;
const MOST_PAUSE_MS = 30;
