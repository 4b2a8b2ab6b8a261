import { z } from 'zod';
import { BotError } from '../error.ts';

/**
 * Resolves to what `sending` does; what fails, or takes longer than `ms`, fails as `reply-unsent`, which knows why and
 * nothing else. The errors of the HTTP client carry the request with the bot's token, and the channel's answer.
 */
export async function toldWhenUnsent<Sent>(sending: Promise<Sent>, ms = LONGEST_SENDING_MS): Promise<Sent> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  // The token is fetched without a limit of its own, and a turn that never ends would keep its conversation waiting.
  const timer = setTimeout(
    () => reject(new BotError('reply-unsent', { status: null, reason: 'too late' })),
    ms,
  );
  try {
    return await Promise.race([sending, late]);
  } catch (error) {
    throw error instanceof BotError ? error : new BotError('reply-unsent', known(error));
  } finally {
    clearTimeout(timer);
  }
}

/** Longer than a request with all its repetitions may take. */
const LONGEST_SENDING_MS = 75_000;

function known(error: unknown): { status: number | null; reason: string } {
  const { statusCode, code, errorCode, name } = failure.parse(error);
  return { status: statusCode ?? null, reason: code ?? errorCode ?? name ?? 'unknown' };
}

// A word is a code, a sentence may tell what was sent. `errorCode` is what the fetching of a token fails with.
const word = z
  .string()
  .regex(/^[\w.-]{1,60}$/)
  .optional()
  .catch(undefined);
const failure = z
  .object({
    statusCode: z.number().optional().catch(undefined),
    code: word,
    errorCode: word,
    name: word,
  })
  .catch({});
