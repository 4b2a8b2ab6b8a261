import type { AddressInfo } from 'node:net';
import type { TurnContext } from 'botbuilder';
import type { Server } from 'restify';
import type { Exports } from '../dialogs/index.ts';
import { Adapter } from './adapter.ts';
import type { Config } from './config.ts';
import type { Conversation } from './conversation.ts';
import { createExporting } from './export/index.ts';
import { Handler } from './handler.ts';
import { listenFailure } from './listen-failure.ts';
import type { Logger } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createServer } from './server.ts';
import { openStorage } from './state/open-storage.ts';
import { createMemory } from './state/remember.ts';
import { removeUnused } from './state/remove-unused.ts';
import { TYPING_AFTER_MS } from './typing.ts';

/** A bot that listens. */
export interface RunningBot {
  /** Address that it listens on, e.g. "http://127.0.0.1:3978". */
  readonly address: string;
  /** Stops taking requests, lets those under way end, closes the state store. */
  readonly stop: () => Promise<void>;
}

/** What a bot is made of beside its settings. */
export interface BotParts {
  readonly conversation: Conversation;
  readonly exports: Exports;
  readonly log: Logger;
  readonly now: () => Date;
  /** Throws when the snapshot cannot be read. */
  readonly readSnapshot: () => void;
}

/**
 * Starts the bot and resolves when it listens.
 * @throws BotError `port-in-use`, `address-unusable`, `state-unreachable`, `state-schema-unknown`
 */
export async function startBot(config: Config, parts: BotParts): Promise<RunningBot> {
  const { conversation, exports, log, now, readSnapshot } = parts;
  const store = await openStorage(config.stateStore, now);
  const metrics = createMetrics();
  const memory = createMemory(store.storage, metrics.conflictMet);
  const started = new WeakMap<TurnContext, number>();
  const ended = (context: TurnContext) => (performance.now() - (started.get(context) ?? 0)) / 1000;
  const kinds = new WeakMap<TurnContext, string>();

  const adapter = new Adapter({
    credentials: config.credentials,
    conversation,
    log,
    now,
    allowedTenants: config.allowedTenants,
    onRejected: metrics.callRejected,
    onFailed: (context) => metrics.turnEnded(kinds.get(context) ?? 'none', 'failed', ended(context)),
  });
  const exporting = createExporting({
    exports,
    secret: config.linkSecret,
    password: config.credentials?.MicrosoftAppPassword,
    hasCredentials: config.credentials !== null,
    // Without credentials only this machine is served, and the bot's own address is all that it needs.
    address: () => config.publicUrl ?? (config.credentials === null ? addressOf(server) : null),
    now,
    log,
  });
  const handler = new Handler({
    log,
    conversation,
    exporting,
    memory,
    now,
    onAnswered: (context, kind) => kinds.set(context, kind),
    onFeedback: metrics.feedbackGiven,
    typingAfterMs: TYPING_AFTER_MS,
  });
  const server = createServer({
    adapter,
    metrics,
    open: exporting.open,
    run: async (context) => {
      started.set(context, performance.now());
      await handler.run(context);
      const kind = kinds.get(context);
      if (kind === undefined) return;
      metrics.turnEnded(kind, 'answered', ended(context));
      log.debug({ kind, seconds: ended(context) }, 'a turn was answered');
    },
    ready: async () => {
      readSnapshot();
      await store.reach();
    },
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
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        // Kept-alive connections would hold the server open for as long as the other side likes.
        server.server.closeIdleConnections();
      });
      stopRemoving();
      await store.close();
    },
  };
}

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
