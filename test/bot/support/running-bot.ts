import type { Activity } from 'botbuilder';
import { type RunningBot, startBot } from '../../../bot/bot.ts';
import { readConfig } from '../../../bot/config/config.ts';
import type { Conversation } from '../../../bot/conversation.ts';
import type { SnapshotState } from '../../../bot/snapshot/follow-snapshot.ts';
import type { RateLimit } from '../../../bot/turn/rate-limit.ts';
import { createLog } from '../../../bot/watch/log.ts';
import { createMetrics } from '../../../bot/watch/metrics.ts';
import type { Exports } from '../../../dialogs/index.ts';
import { sampleConversation } from './sample-conversation.ts';
import { noExports } from './sample-exports.ts';

/** A bot on a free port, with what it logged. */
export interface TestBot extends RunningBot {
  readonly post: (body: unknown, authorization?: string) => Promise<Response>;
  /** Sends `activity` with expectReplies and returns what comes back. */
  readonly replies: (activity: unknown) => Promise<readonly Partial<Activity>[]>;
  readonly logged: () => string;
}

/** What the fixed answers are of. */
export const SAMPLE_SNAPSHOT: SnapshotState = {
  version: 'sample',
  published: '2026-01-02T09:00:00.000Z',
  preliminary: [],
  problem: null,
};

/** Starts the bot for real, with a conversation of fixed answers and a fixed clock. */
export async function startTestBot(
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly conversation?: Conversation;
    readonly exports?: Exports;
    readonly now?: () => Date;
    readonly snapshot?: () => SnapshotState;
    readonly keysAddress?: string;
    readonly rateLimit?: RateLimit;
  } = {},
): Promise<TestBot> {
  const lines: string[] = [];
  const config = readConfig({ PORT: '0', STATE_STORE: 'memory:', LOG_LEVEL: 'trace', ...options.env });
  const bot = await startBot(config, {
    conversation: options.conversation ?? sampleConversation,
    exports: options.exports ?? noExports,
    log: createLog(config.logLevel, { write: (line: string) => lines.push(line) }),
    now: options.now ?? (() => new Date('2026-01-15T12:00:00Z')),
    metrics: createMetrics(),
    snapshot: options.snapshot ?? (() => SAMPLE_SNAPSHOT),
    keysAddress: options.keysAddress,
    // Tests send faster than a person could.
    rateLimit: options.rateLimit ?? { spend: () => 'go' },
  });
  const post = (body: unknown, authorization?: string) =>
    fetch(`${bot.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    ...bot,
    post,
    replies: async (activity) => {
      const response = await post(activity);
      // The protocol's answer to expectReplies.
      const { activities } = (await response.json()) as { activities: Partial<Activity>[] };
      return activities;
    },
    logged: () => lines.join(''),
  };
}
