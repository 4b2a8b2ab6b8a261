import { fileURLToPath } from 'node:url';
import { type Program, startProgram } from '../../bot/start/program.ts';
import { freePort } from '../bot/support/free-port.ts';

/** A bot to put a load on, as a program of its own. */
export interface ComparedBot {
  readonly name: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Starts the least that a bot on the same SDK and server can do. */
export function startEchoBot(): Promise<ComparedBot> {
  return start('echo bot', '../bench/echo-bot.ts', {});
}

/** Starts the bot, with its state in `stateStore`. */
export function startOwnBot(name: string, stateStore: string): Promise<ComparedBot> {
  return start(name, '../../bot/main.ts', { STATE_STORE: stateStore });
}

async function start(
  name: string,
  file: string,
  env: Readonly<Record<string, string>>,
): Promise<ComparedBot> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/healthz`;
  const program: Program = startProgram({
    name,
    args: [fileURLToPath(new URL(file, import.meta.url))],
    address,
    env: { PORT: String(port), LOG_LEVEL: 'silent', ...env },
  });
  if (!(await program.answers())) throw new Error(`${name} must answer on ${address}, but it ended`);
  return { name, port, stop: program.stop };
}
