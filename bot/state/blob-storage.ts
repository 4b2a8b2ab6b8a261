import { randomUUID } from 'node:crypto';
import { addAbortSignal, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { BlockBlobClient } from '@azure/storage-blob';
import type { StoreItem } from 'botbuilder';
import { z } from 'zod';
import { BotError } from '../error.ts';
import { attempts, mayPass, statusOf } from './blob-attempts.ts';
import { blobName, keyOfBlob } from './blob-name.ts';
import type { OpenStorage } from './storage.ts';

/** Where the blobs are. */
export interface BlobContainer {
  readonly container: string;
  /** Of the storage account; a secret. */
  readonly connectionString: string;
}

/**
 * Returns the store of JSON objects in a container of Azure Blob Storage, one blob each, for several instances of the bot.
 * The container is made with the first write. Where the storage does not answer, the store is open all the same: it
 * may answer again.
 * @throws BotError `state-unreachable` when the storage refuses what the configuration says
 */
export async function openBlobStorage({
  container: name,
  connectionString,
}: BlobContainer): Promise<OpenStorage> {
  const fail = (cause: unknown): never => {
    if (cause instanceof BotError) throw cause;
    throw new BotError('state-unreachable', { store: `blob:${name}`, reason: reasonOf(cause) }, { cause });
  };
  // Takes a moment to load, and only this store needs it.
  const { ContainerClient } = await import('@azure/storage-blob');
  const container = await Promise.resolve()
    // The attempts are ours, since those of the package wait for an answer as long as it takes.
    .then(() => new ContainerClient(connectionString, name, { retryOptions: { maxTries: 1 } }))
    .catch(fail);

  const clientOf = (key: string) => container.getBlockBlobClient(blobName(key));

  const write = async (key: string, { eTag, ...item }: StoreItem) => {
    const id = randomUUID();
    const body = Buffer.from(JSON.stringify({ key, write: id, item } satisfies Stored));
    const conflict = () => new BotError('state-conflict', { key, eTag: eTag ?? '*' });
    if (!isCondition(eTag)) throw conflict();
    const upload = () =>
      attempts((abortSignal) =>
        clientOf(key).upload(body, body.length, {
          abortSignal,
          conditions: conditionsOf(eTag),
          blobHTTPHeaders: { blobContentType: 'application/json' },
        }),
      );
    try {
      try {
        await upload();
      } catch (error) {
        if (codeOf(error) !== 'ContainerNotFound') throw error;
        await attempts((abortSignal) => container.createIfNotExists({ abortSignal }));
        await upload();
      }
    } catch (error) {
      if (!isRefusal(error)) throw error;
      // It may be our own write that is in the way, of an attempt whose answer did not come.
      if ((await stored(clientOf(key)))?.write !== id) throw conflict();
    }
  };

  async function* ourBlobs() {
    let token: string | undefined;
    do {
      const before = token;
      const page = await attempts(async (abortSignal) => {
        const pages = container
          .listBlobsFlat({ abortSignal })
          .byPage({ maxPageSize: PAGE, ...(before && { continuationToken: before }) });
        for await (const first of pages) return first;
        return null;
      }).catch(absent);
      const blobs = page?.segment.blobItems ?? [];
      yield* blobs.filter((blob) => keyOfBlob(blob.name) !== 'foreign');
      token = page?.continuationToken || undefined;
    } while (token !== undefined);
  }

  const remove = (blob: string, eTag?: string) =>
    attempts((abortSignal) =>
      container.deleteBlob(blob, { abortSignal, ...(eTag && { conditions: { ifMatch: eTag } }) }),
    );

  const reach = () => attempts((abortSignal) => container.getProperties({ abortSignal })).catch(absent);

  await reach().catch((error) => {
    if (!mayPass(error)) fail(error);
  });

  return {
    storage: {
      read: async (keys) => {
        const found = await all(keys, async (key) => ({ key, blob: await stored(clientOf(key)) })).catch(
          fail,
        );
        return Object.fromEntries(
          found.flatMap(({ key, blob }) => (blob === null ? [] : [[key, { ...blob.item, eTag: blob.eTag }]])),
        );
      },
      write: async (changes) => {
        await all(Object.entries<StoreItem>(changes), ([key, item]) => write(key, item)).catch(fail);
      },
      delete: async (keys) => {
        await all(keys, (key) => remove(blobName(key)).catch(absent)).catch(fail);
      },
    },
    reach: async () => {
      await reach().catch(fail);
    },
    removeUnused: async (before) => {
      let removed = 0;
      try {
        for await (const { name, properties } of ourBlobs()) {
          if (properties.lastModified >= before) continue;
          try {
            await remove(name, properties.etag);
            removed += 1;
          } catch (error) {
            // Used meanwhile, or removed by another instance.
            if (!isRefusal(error)) throw error;
          }
        }
      } catch (error) {
        fail(error);
      }
      return removed;
    },
    keys: async function* () {
      try {
        for await (const { name } of ourBlobs()) {
          const named = keyOfBlob(name);
          if (typeof named === 'object') yield named.key;
          else {
            const found = await stored(container.getBlockBlobClient(name));
            if (found !== null) yield found.key;
          }
        }
      } catch (error) {
        fail(error);
      }
    },
    close: async () => {},
  };
}

type Stored = z.infer<typeof storedSchema>;

/** A name need not tell its key, and a write has to be told from another of the same content. */
const storedSchema = z.object({
  key: z.string(),
  write: z.string(),
  item: z.record(z.string(), z.unknown()),
});

// Blobs that are listed at once.
const PAGE = 200;
const AT_ONCE = 10;

/** What is in a blob, with its version; null where there is none. */
async function stored(blob: BlockBlobClient): Promise<(Stored & { readonly eTag: string }) | null> {
  return attempts(async (abortSignal) => {
    const { etag, readableStreamBody } = await blob.download(0, undefined, { abortSignal });
    // In Node there is always one.
    const body = addAbortSignal(abortSignal, Readable.from(readableStreamBody ?? []));
    return { ...storedSchema.parse(JSON.parse(await text(body))), eTag: etag ?? '' };
  }).catch(absent);
}

/**
 * Does `task` for each item, a few at a time, so that each has the storage's attention for as long as it is waited for.
 * Waits for all that have begun: none is still on its way when one has failed.
 */
async function all<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const outcomes = await Promise.allSettled(items.slice(from, from + AT_ONCE).map(task));
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') throw outcome.reason;
      results.push(outcome.value);
    }
  }
  return results;
}

function isCondition(eTag: string | undefined): boolean {
  return eTag === undefined || eTag === '*' || eTag === '0' || /^(?:W\/)?".*"$/.test(eTag);
}

function conditionsOf(eTag: string | undefined): { ifMatch?: string; ifNoneMatch?: string } {
  if (eTag === undefined || eTag === '*') return {};
  return eTag === '0' ? { ifNoneMatch: '*' } : { ifMatch: eTag };
}

/** Whether the storage says that a blob is not as the condition has it. */
function isRefusal(error: unknown): boolean {
  return statusOf(error) === 412 || ['BlobAlreadyExists', 'BlobNotFound'].includes(codeOf(error));
}

/** Null for what is not there. */
function absent(error: unknown): null {
  if (['BlobNotFound', 'ContainerNotFound'].includes(codeOf(error))) return null;
  throw error;
}

/** Azure's name for what went wrong. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'AbortError' ? 'no answer' : error.message;
}
