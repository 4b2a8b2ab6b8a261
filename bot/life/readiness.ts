import type { SnapshotState } from '../snapshot/index.ts';
import type { Logger } from '../watch/index.ts';

/** What `GET /readyz` answers. */
export interface ReadyResponse {
  readonly status: 200 | 503;
  readonly body:
    | { readonly status: 'ready' | 'stopping'; readonly snapshot: SnapshotState }
    | { readonly status: 'not ready'; readonly part: 'state'; readonly snapshot: SnapshotState };
}

interface ReadinessParts {
  /** Resolves when the state store answers. */
  readonly reach: () => Promise<void>;
  readonly snapshot: () => SnapshotState;
  readonly isStopping: () => boolean;
  readonly log: Logger;
}

/**
 * Returns what tells whether requests should come to this instance. A snapshot that is not taken up is told, but is no
 * reason to send nobody: all instances have the same file, and what they answer from the old one is right of its kind.
 */
export function createReadiness(parts: ReadinessParts): () => Promise<ReadyResponse> {
  const { reach, snapshot, isStopping, log } = parts;
  let wasReachable = true;
  const tell = (isReachable: boolean, error?: unknown) => {
    if (isReachable === wasReachable) return;
    wasReachable = isReachable;
    if (isReachable) log.info('the state can be reached again');
    else log.error({ err: error }, 'the state cannot be reached');
  };
  // Whoever asks meanwhile gets the same answer: anybody may ask, and the store is not there for that.
  let asking: Promise<boolean> | null = null;
  const isReachable = () => {
    asking ??= withinLimit(reach)
      .then(
        () => {
          tell(true);
          return true;
        },
        (error: unknown) => {
          tell(false, error);
          return false;
        },
      )
      .finally(() => {
        asking = null;
      });
    return asking;
  };
  return async () => {
    const answers = isStopping() || (await isReachable());
    // Asked last, because it may have become so while the state was waited for.
    if (isStopping()) return { status: 503, body: { status: 'stopping', snapshot: snapshot() } };
    if (!answers) return { status: 503, body: { status: 'not ready', part: 'state', snapshot: snapshot() } };
    return { status: 200, body: { status: 'ready', snapshot: snapshot() } };
  };
}

/** Whoever asks has a limit of their own, and learns more from an answer. */
async function withinLimit(reach: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${LIMIT_MS} ms`)), LIMIT_MS);
  });
  try {
    await Promise.race([reach(), late]);
  } finally {
    clearTimeout(timer);
  }
}

const LIMIT_MS = 2000;
