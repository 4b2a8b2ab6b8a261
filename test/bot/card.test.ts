import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replyCard } from '../../bot/render/index.ts';
import type { Reply } from '../../dialogs/index.ts';
import { choiceReply, explanationReply, feeReply, helloReply, tableReply } from './support/sample-replies.ts';

const samples: readonly (readonly [string, readonly Reply[]])[] = [
  ['words alone', [helloReply]],
  ['a clarifying question', [choiceReply(14)]],
  ['a fee', [feeReply]],
  ['an explanation', [explanationReply]],
  ['a table of 53 rows', [tableReply(53)]],
  ['a table of 53 rows and six columns', [tableReply(53, 6)]],
  ['two replies', [feeReply, tableReply(53)]],
  ['two tables', [tableReply(53), tableReply(53, 6)]],
];

describe('a card', () => {
  test.each(samples)(
    'with %s is valid, and every property in it is known to Adaptive Cards 1.5',
    (_, replies) => {
      const { problems, known } = parse(replyCard(replies));
      expect(problems).toStrictEqual([]);
      // What the parser does not know it drops without a word; so what it gives back must be what it got.
      expect(known).toStrictEqual(comparable(replyCard(replies)));
    },
  );

  test.each(samples)('with %s fits into a Teams message of 28 KB together with its summary', (_, replies) => {
    const card = JSON.stringify(replyCard(replies));
    expect(Buffer.byteLength(card)).toBeLessThan(26_500);
  });

  test.each(samples)('with %s wraps every text, so that no figure is cut off on a phone', (_, replies) => {
    for (const block of textBlocks(replyCard(replies))) expect(block).toMatchObject({ wrap: true });
  });

  test('shows all 53 rows of a table with four columns', () => {
    expect(tableRows(replyCard([tableReply(53)]))).toHaveLength(54);
  });

  test('says how many rows it left out, and keeps the one asked about', () => {
    const reply = tableReply(400);
    const rows = reply.table?.rows.map((row, index) => ({ ...row, emphasis: index === 399 })) ?? [];
    const table = reply.table && { ...reply.table, rows };
    const shown = tableRows(replyCard([{ ...reply, table }]));
    expect(JSON.stringify(shown.at(-1))).toContain(`… +${400 - (shown.length - 2)}`);
    expect(JSON.stringify(shown.at(-2))).toContain('499 Hägersten');
    expect(shown.at(-2)).toMatchObject({ style: 'accent' });
  });

  test('marks a row asked about by weight, not by colour alone', () => {
    const row = tableRows(replyCard([tableReply(5)]))[3];
    expect(textBlocks(row).every((block) => block.weight === 'Bolder')).toBe(true);
  });

  test('aligns figures to the right', () => {
    const table = JSON.stringify(replyCard([tableReply(5)]).body);
    expect(table.match(/"horizontalCellContentAlignment":"Right"/g)).toHaveLength(3);
  });

  test('takes the full width only for a table', () => {
    expect(replyCard([tableReply(5)]).msteams).toStrictEqual({ width: 'Full' });
    expect(replyCard([feeReply]).msteams).toBeUndefined();
  });

  test('offers every choice, five in a row', () => {
    const sets = replyCard([choiceReply(14)]).body.filter(({ type }) => type === 'ActionSet');
    expect(sets).toHaveLength(3);
    expect(JSON.stringify(sets).match(/"Action.Execute"/g)).toHaveLength(14);
  });

  test('has buttons that work in clients without Action.Execute', () => {
    expect(replyCard([feeReply]).actions?.[0]).toStrictEqual({
      type: 'Action.Execute',
      title: 'Hur räknades det?',
      verb: 'ask',
      data: { text: 'Hur räknades avgiften för Järva sdf för växeln 2025?' },
      fallback: {
        type: 'Action.Submit',
        title: 'Hur räknades det?',
        data: {
          msteams: { type: 'imBack', value: 'Hur räknades avgiften för Järva sdf för växeln 2025?' },
        },
      },
    });
  });

  test('separates the replies of one turn', () => {
    expect(replyCard([feeReply, explanationReply]).body).toMatchObject([
      { type: 'Container' },
      { type: 'Container', separator: true },
    ]);
  });

  test('is valid for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const reply: Reply = {
          ...feeReply,
          sentence: text,
          facts: [{ label: text, value: text }],
          steps: [{ label: text, value: text, how: text }],
          notes: [text],
        };
        expect(parse(replyCard([reply])).problems).toStrictEqual([]);
      }),
    );
  });
});

type Block = { readonly type: 'TextBlock'; readonly weight?: string };

function textBlocks(value: unknown): readonly Block[] {
  if (Array.isArray(value)) return value.flatMap(textBlocks);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === 'TextBlock' ? [value as Block] : [];
  return [...own, ...Object.values(value).flatMap(textBlocks)];
}

function tableRows(card: ReturnType<typeof replyCard>): readonly unknown[] {
  return card.body.flatMap((element) => (element.type === 'Table' ? element.rows : []));
}

/** The official parser, at the version that the card declares. */
function parse(card: ReturnType<typeof replyCard>): {
  readonly problems: readonly string[];
  readonly known: unknown;
} {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(comparable(card), context);
  const problems = Array.from(
    { length: context.eventCount },
    (_, index) => context.getEventAt(index).message,
  );
  problems.push(...parsed.validateProperties().validationEvents.map(({ message }) => message));
  return { problems, known: parsed.toJSON() };
}

/**
 * A copy of the card without what the parser keeps to itself: the host's own width, fallbacks that were not needed,
 * the schema's spelling of a property that the parser spells otherwise, and the language, whose check remembers
 * where it stopped and so refuses every second card.
 */
function comparable(card: ReturnType<typeof replyCard>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(card, (key, value) => (UNTOLD.includes(key) ? undefined : value)));
}

const UNTOLD = ['msteams', 'fallback', 'lang', 'firstRowAsHeader'];
