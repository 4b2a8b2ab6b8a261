import { DataError } from '../data/index.ts';
import { startBot } from './bot.ts';
import { readConfig, settingsWithoutSecrets } from './config/index.ts';
import { BotError } from './error.ts';
import { endOnFault, ownVersion, type Running, stopOnSignals } from './life/index.ts';
import { followSnapshot } from './snapshot/index.ts';
import { consoleToLog, createLog, createMetrics } from './watch/index.ts';

// `npm run bot`: the bot alone, until it is told to stop.

let running: Running | null = null;
stopOnSignals(() => running);

try {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  endOnFault(log);
  const metrics = createMetrics();
  const followed = followSnapshot(config.snapshot, {
    log,
    onTaken: metrics.snapshotTaken,
    onRefused: metrics.snapshotRefused,
  });
  const { conversation, exports, state: snapshot } = followed;
  const bot = await startBot(config, {
    conversation,
    exports,
    snapshot,
    log,
    metrics,
    now: () => new Date(),
  });
  consoleToLog(log);
  // Only now: what a start fails on is told in a line of its own, and by nothing else.
  log.info({ version: ownVersion(), node: process.version, ...settingsWithoutSecrets(config) }, 'starting');
  running = { stop: bot.stop, isPublic: config.credentials !== null, log };
  log.info(`listening on ${bot.address}`);
  if (config.credentials === null)
    log.warn('started without credentials: only this machine is served, and every caller on it is believed');
} catch (error) {
  // What a person at the console can put right is said in a line; the rest is a fault of ours and keeps its stack.
  console.error(error instanceof BotError || error instanceof DataError ? error.message : error);
  process.exitCode = 1;
}
