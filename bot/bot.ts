import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Next, Response, Server } from 'restify';
import type { Exports } from '../dialogs/index.ts';
import { Adapter } from './channel/index.ts';
import type { Config } from './config/index.ts';
import type { Conversation } from './conversation.ts';
import { createExporting } from './export/index.ts';
import { createReadiness, createRunningWork, drain, type StopPlan, WITHOUT_HURRY } from './life/index.ts';
import { listenFailure } from './listen-failure.ts';
import { createServer, metricsAccess } from './server/index.ts';
import type { SnapshotState } from './snapshot/index.ts';
import { createMemory, openStorage, removeUnused } from './state/index.ts';
import {
  createApology,
  createRateLimit,
  Handler,
  type RateLimit,
  slowDown,
  TYPING_AFTER_MS,
} from './turn/index.ts';
import { type Logger, type Metrics, watchRejections, watchTurns } from './watch/index.ts';

/** A bot that listens. */
export interface RunningBot {
  /** Address that it listens on, e.g. "http://127.0.0.1:3978". */
  readonly address: string;
  /**
   * Stops taking requests, lets those under way end and closes the state store, at the times of `plan`; resolves to how
   * many were cut off. Without a plan, at once and without a limit.
   */
  readonly stop: (plan?: StopPlan) => Promise<number>;
}

/** What a bot is made of beside its settings. */
export interface BotParts {
  readonly conversation: Conversation;
  readonly exports: Exports;
  readonly log: Logger;
  readonly now: () => Date;
  readonly metrics: Metrics;
  /** How fast a user may go; left out, as fast as a person does. */
  readonly rateLimit?: RateLimit;
  /** Which snapshot is answered from. */
  readonly snapshot: () => SnapshotState;
  /** Where the channel publishes the keys that it signs with; left out, where Microsoft does. */
  readonly keysAddress?: string | undefined;
}

/**
 * Starts the bot and resolves when it listens.
 * @throws BotError `port-in-use`, `address-unusable`, `state-unreachable`, `state-schema-unknown`
 */
export async function startBot(config: Config, parts: BotParts): Promise<RunningBot> {
  const { conversation, exports, log, now, metrics, snapshot } = parts;
  const rateLimit = parts.rateLimit ?? createRateLimit(() => performance.now());
  // As fast as somebody could read them.
  const lines = createRateLimit(() => performance.now());
  const files = createRateLimit(() => performance.now(), LINK_RATE);
  const store = await openStorage(config.stateStore, now);
  const work = createRunningWork();
  let isStopping = false;
  const memory = createMemory(store.storage, metrics.conflictMet);
  const turns = watchTurns(log, metrics);
  const slowing = { conversation, limit: rateLimit, now, onRefused: () => metrics.callRejected('rate') };

  const apologise = createApology({ conversation, log, now });
  const adapter = new Adapter({
    credentials: config.credentials,
    log,
    allowedTenants: config.allowedTenants,
    keysAddress: parts.keysAddress,
    onRejected: watchRejections(log, metrics, (reason) => lines.spend(reason) === 'go'),
    onUnsent: metrics.replyUnsent,
    onFailed: (context, error) => {
      turns.failed(context);
      return apologise(context, error);
    },
  });
  const exporting = createExporting({
    exports,
    secret: config.linkSecret,
    password: config.credentials?.MicrosoftAppPassword,
    hasCredentials: config.credentials !== null,
    // Without credentials only this machine is served, and the bot's own address is all that it needs.
    address: () => config.publicUrl ?? (config.credentials === null ? addressOf(server) : null),
    mayOpen: () => files.spend('links') === 'go',
    now,
    log,
  });
  const handler = new Handler({
    log,
    conversation,
    exporting,
    memory,
    now,
    instance: randomUUID(),
    onStateFailed: (doing, error) => {
      metrics.stateUnsaved();
      log.error({ err: error }, `the state could not be ${doing === 'read' ? 'read' : 'written'}`);
    },
    onDuplicate: metrics.duplicateMet,
    onAnswered: turns.answered,
    onFeedback: metrics.feedbackGiven,
    typingAfterMs: TYPING_AFTER_MS,
  });
  const server = createServer({
    adapter: { respond: (...call) => work.run(() => adapter.respond(...call)) },
    log,
    metrics,
    metricsAccess: metricsAccess(config),
    isHttps: config.publicUrl?.startsWith('https:') === true,
    open: (token) => work.run(() => exporting.open(token)),
    run: async (context) => {
      turns.began(context);
      if (await slowDown(context, slowing)) return;
      await handler.run(context);
      turns.ended(context);
    },
    ready: createReadiness({ reach: store.reach, snapshot, isStopping: () => isStopping, log }),
  });
  server.pre((_request: unknown, response: Response, next: Next) => {
    // Whoever comes again finds another instance.
    if (isStopping) response.setHeader('Connection', 'close');
    next();
  });

  try {
    await listen(server, config);
  } catch (error) {
    await store.close();
    throw error;
  }
  const stopRemoving = removeUnused(store, { now, log });
  return {
    address: addressOf(server),
    stop: async (plan = WITHOUT_HURRY) => {
      isStopping = true;
      const left = await drain(server.server, work, plan);
      stopRemoving();
      await store.close();
      return left;
    },
  };
}

// A file takes up to a tenth of a second, and in a large chat many open the same link. Answers come first.
const LINK_RATE = { burst: 50, perSecond: 3 };

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(listenFailure(cause, { host, port, setting: 'PORT' })),
    );
    server.listen(port, host, resolve);
  });
}

function addressOf(server: Server): string {
  // A server that listens on TCP has an address object; only pipes have a string.
  const { address, family, port } = server.server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
