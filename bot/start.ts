import { fileURLToPath } from 'node:url';
import { readConfig } from './config/index.ts';
import { BotError } from './error.ts';
import { expectFreePort } from './start/free-port.ts';
import { playgroundPlan } from './start/playground.ts';
import { playgroundPort } from './start/playground-port.ts';
import { type Program, startProgram } from './start/program.ts';
import { runTogether } from './start/run-together.ts';

// `npm start`: the bot and the Agents Playground together, until Ctrl-C or until one of them ends.

const programs: Program[] = [];
const stopped = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
});

try {
  process.exitCode = await startAll();
} catch (error) {
  await Promise.all(programs.map((program) => program.stop()));
  console.error(error instanceof BotError ? error.message : error);
  process.exitCode = 1;
}

async function startAll(): Promise<number> {
  const port = playgroundPort(process.argv.slice(2));
  const config = readConfig(process.env);
  if (config.port === 0) {
    // The Playground has to be told where the bot is before it has chosen.
    const problem = { variable: 'PORT', expected: 'a number above 0 beside the Playground', got: '0' };
    throw new BotError('config-invalid', { problems: [problem] });
  }
  if (config.port === port) {
    // Both look free until one of them listens.
    const expected = '--playground-port with another number than PORT';
    throw new BotError('bad-argument', { expected, got: String(port) });
  }
  const botAddress = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${config.port}`;
  await expectFreePort(config.host, config.port, 'PORT');
  await expectFreePort('localhost', port, '--playground-port');

  programs.push(
    startProgram({
      name: 'the bot',
      args: [fileURLToPath(new URL('./main.ts', import.meta.url))],
      // Each request's line would push the two addresses off the screen.
      env: { LOG_LEVEL: process.env.LOG_LEVEL || 'warn' },
      address: `${botAddress}/readyz`,
    }),
    startProgram(playgroundPlan(botAddress, port)),
  );
  const running = runTogether(programs, stopped);
  const answering = Promise.all(programs.map((program) => program.answers()));
  if ((await Promise.race([answering, running.then(() => [false])])).every(Boolean)) {
    console.log(`Bot:        ${botAddress}/api/messages`);
    console.log(`Playground: http://localhost:${port}  (open it in a browser; Ctrl-C ends both)`);
  }
  return running;
}
