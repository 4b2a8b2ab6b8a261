import { startBot } from '../../../bot/bot.ts';
import { readConfig } from '../../../bot/config/config.ts';
import { createLog } from '../../../bot/watch/log.ts';
import { createMetrics } from '../../../bot/watch/metrics.ts';
import { SAMPLE_SNAPSHOT } from './running-bot.ts';
import { sampleConversation } from './sample-conversation.ts';
import { noExports } from './sample-exports.ts';

// A bot with the fixed answers as a program of its own, to look at every kind of card in the Playground.

const config = readConfig(process.env);
const bot = await startBot(config, {
  conversation: sampleConversation,
  exports: noExports,
  log: createLog(config.logLevel),
  now: () => new Date(),
  metrics: createMetrics(),
  snapshot: () => SAMPLE_SNAPSHOT,
});
console.log(`listening on ${bot.address}`);
