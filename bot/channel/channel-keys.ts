import { createPublicKey } from 'node:crypto';
import { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata.js';
import { z } from 'zod';
import { BotError } from '../error.ts';

type SigningKey = NonNullable<Awaited<ReturnType<OpenIdMetadata['getKey']>>>;

/**
 * The keys that a channel signs its tokens with, as its OpenID metadata publishes them. The SDK's own would keep an
 * answer without keys for an hour, wait without end, and ask once for every call that comes meanwhile.
 */
export class ChannelKeys extends OpenIdMetadata {
  readonly #address: string;
  readonly #times: KeyTimes;
  readonly #now: () => number;
  #keys: ReadonlyMap<string, SigningKey> = new Map();
  #readAt = Number.NEGATIVE_INFINITY;
  #reading: Promise<void> | null = null;

  /** `now` is in milliseconds from whenever. */
  constructor(address: string, times = KEY_TIMES, now: () => number = () => performance.now()) {
    super(address);
    this.#address = address;
    this.#times = times;
    this.#now = now;
  }

  /**
   * Resolves to the key that is named so, null where the channel has none.
   * @throws BotError `keys-unreachable` when that cannot be found out
   */
  override async getKey(keyId: string): Promise<SigningKey | null> {
    const { freshMs, usableMs, unknownMs } = this.#times;
    const age = this.#now() - this.#readAt;
    const known = this.#keys.get(keyId);
    if (known === undefined ? age < unknownMs : age < freshMs) return known ?? null;
    const reading = this.#readOnce();
    if (known === undefined || age >= usableMs) await reading;
    // Whoever has a key that is only old does not wait for a newer one, and an outage of the channel's is not theirs.
    else reading.catch(() => {});
    return this.#keys.get(keyId) ?? null;
  }

  #readOnce(): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #read(): Promise<void> {
    const { jwks_uri } = await this.#document(this.#address, metadata);
    const keys = await this.#document(jwks_uri, keySet);
    this.#keys = new Map(keys);
    this.#readAt = this.#now();
  }

  async #document<Out>(address: string, schema: z.ZodType<Out>): Promise<Out> {
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(this.#times.answerMs) });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return schema.parse(await response.json());
    } catch (error) {
      throw new BotError('keys-unreachable', { address, reason: reasonOf(error) });
    }
  }
}

/** How long things last, in milliseconds. */
export interface KeyTimes {
  /** Keys are read anew after this. */
  readonly freshMs: number;
  /** Keys that could not be read anew are used up to this age. */
  readonly usableMs: number;
  /** A key that is not among those read is looked for again after this. */
  readonly unknownMs: number;
  /** An answer is waited for up to this. */
  readonly answerMs: number;
}

/** A day, as the channel's documentation asks for; and soon enough that a call is answered before it is given up. */
export const KEY_TIMES: KeyTimes = {
  freshMs: 24 * 3_600_000,
  usableMs: 48 * 3_600_000,
  unknownMs: 300_000,
  answerMs: 5_000,
};

const metadata = z.object({ jwks_uri: z.url({ protocol: /^https?$/ }) });

const rsaKey = z.object({
  kid: z.string(),
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).optional(),
});

/** Keys of other kinds may stand among them; none at all is no answer. */
const keySet = z
  .object({ keys: z.array(z.unknown()) })
  .transform(({ keys }) => keys.map((key) => rsaKey.safeParse(key)).flatMap(({ data }) => data ?? []))
  .refine((keys) => keys.length > 0, { error: 'no RSA key' })
  .transform((keys) => keys.map((key) => [key.kid, signingKey(key)] as const));

function signingKey({ kty, n, e, endorsements }: z.infer<typeof rsaKey>): SigningKey {
  const key = createPublicKey({ key: { kty, n, e }, format: 'jwk' });
  // The SDK's type is of PEM, but it only hands the key on to jsonwebtoken, which takes one that is read already; and
  // prints it, with each token that does not fit, which then is a line instead of ten.
  return { key: key as unknown as string, ...(endorsements !== undefined && { endorsements }) };
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return error.issues[0]?.message ?? error.name;
  if (!(error instanceof Error)) return 'unknown';
  // What fetch could not do stands in the cause.
  const { cause } = error;
  return cause instanceof Error ? cause.message : error.message;
}
