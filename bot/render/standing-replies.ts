import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { Reply } from '../../dialogs/index.ts';

/**
 * Returns `replies` as a short text that a card's buttons carry, so that the card can be drawn again as it stood:
 * after a restart, under a newer price list, and whatever the conversation has come to since.
 */
export function packReplies(replies: readonly Reply[]): string {
  return deflateRawSync(JSON.stringify(replies), SMALL).toString('base64url');
}

/** Returns what `packReplies` packed; null for anything else, because a client may send what it likes. */
export function unpackReplies(packed: string): readonly Reply[] | null {
  try {
    const json = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: MOST_BYTES });
    const value: unknown = JSON.parse(json.toString('utf8'));
    return isReplies(value) ? value : null;
  } catch {
    return null;
  }
}

/** Only looks: what the schema gives back has its keys in another order, and would pack to another text. */
function isReplies(value: unknown): value is readonly Reply[] {
  return schema.safeParse(value).success;
}

const choice = z.strictObject({ title: z.string(), text: z.string() });

const reply: z.ZodType<Reply> = z.strictObject({
  kind: z.string(),
  language: z.enum(['sv', 'en']),
  sentence: z.string(),
  facts: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  table: z
    .strictObject({
      title: z.string(),
      columns: z.array(z.strictObject({ heading: z.string(), align: z.enum(['left', 'right']) })),
      rows: z.array(z.strictObject({ cells: z.array(z.string()), emphasis: z.boolean() })),
    })
    .nullable(),
  steps: z.array(z.strictObject({ label: z.string(), value: z.string(), how: z.string() })),
  notes: z.array(z.string()),
  source: z.string(),
  choices: z.array(choice),
  suggestions: z.array(choice),
  understood: z.string(),
});

const schema = z.array(reply).min(1);

// Making the compressor's default buffers ready takes longer than compressing an answer.
const SMALL = { windowBits: 12, memLevel: 4 } as const;

// Far above what fits into a card; a small text can unpack to a very large one.
const MOST_BYTES = 262_144;
