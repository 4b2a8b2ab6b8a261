import { DataError } from '../data/index.ts';
import { startBot } from './bot.ts';
import { readConfig } from './config.ts';
import { BotError } from './error.ts';
import { createLog } from './log.ts';
import { openAnswers } from './open-answers.ts';

// `npm run bot`: the bot alone, until it is told to stop.

try {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const answers = openAnswers(config.snapshot);
  const bot = await startBot(config, { ...answers, log, now: () => new Date(), readSnapshot: () => {} });
  const stop = async (signal: NodeJS.Signals) => {
    log.info(`stopping on ${signal}`);
    await bot.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

  log.info(`listening on ${bot.address}`);
  if (config.credentials === null)
    log.warn('started without credentials: only this machine is served, and every caller on it is believed');
} catch (error) {
  // What a person at the console can put right is said in a line; the rest is a fault of ours and keeps its stack.
  console.error(error instanceof BotError || error instanceof DataError ? error.message : error);
  process.exitCode = 1;
}
