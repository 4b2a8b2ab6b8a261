import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableRow } from '../../bot/render/adaptive-card.ts';
import { replyCard } from '../../bot/render/index.ts';
import type { Reply } from '../../dialogs/index.ts';
import {
  choiceReply,
  explanationReply,
  feeReply,
  helloReply,
  tableReply,
  whatIfReply,
} from './support/sample-replies.ts';

const samples: readonly (readonly [string, readonly Reply[]])[] = [
  ['words alone', [helloReply]],
  ['a clarifying question', [choiceReply(14)]],
  ['a fee', [feeReply]],
  ['an explanation', [explanationReply]],
  ['a table of 53 rows', [tableReply(53)]],
  ['a table of 53 rows and six columns', [tableReply(53, 6)]],
  ['a what-if', [whatIfReply]],
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

  test('puts two columns above each other where five would not fit a phone', () => {
    const [header, first] = tableRows(replyCard([whatIfReply])).map(cellTexts);
    expect(header).toStrictEqual([['Kund'], ['Före', 'Efter'], ['Skillnad', 'Skillnad, %']]);
    expect(first).toStrictEqual([
      ['701 Järva sdf'],
      ['47\u00a0868\u00a0kr', '69\u00a0327\u00a0kr'],
      ['+21\u00a0459\u00a0kr', '+44,83\u00a0%'],
    ]);
  });

  test('puts each figure beside its heading where even pairs would not fit a phone', () => {
    const [name, ...figures] = tableRows(replyCard([tableReply(53, 8)]))
      .map(cellTexts)
      .slice(0, 8);
    expect(name).toStrictEqual([['100 Hägersten-Älvsjö stadsdelsförvaltning'], ['\u00a0']]);
    expect(figures[0]).toStrictEqual([['Avgift'], ['54\u00a0575\u00a0kr']]);
    expect(figures.at(-1)).toStrictEqual([['Skillnad mot 2023'], ['−72\u00a0767\u00a0kr']]);
  });

  test('shows every cell of a table of any size, in order, or says how many rows it left out', () => {
    const cell = fc.constantFrom('', '7', '54\u00a0575\u00a0kr', '2\u00a0340\u00a0004\u00a0kr', 'Järva sdf');
    const size = fc.record({ columns: fc.integer({ min: 1, max: 9 }), rows: fc.nat({ max: 80 }) });
    fc.assert(
      fc.property(size, cell, ({ columns, rows }, text) => {
        const table = {
          title: '',
          columns: Array.from({ length: columns }, () => ({ heading: text, align: 'right' as const })),
          rows: Array.from({ length: rows }, (_, index) => ({
            cells: Array.from({ length: columns }, (_, column) => `${index}.${column}${text}`),
            emphasis: false,
          })),
        };
        const shown = JSON.stringify(tableRows(replyCard([{ ...helloReply, table }])).map(cellTexts));
        const left = Number(/… \+(\d+)/.exec(shown)?.[1] ?? 0);
        const places = table.rows
          .slice(0, rows - left)
          .flatMap(({ cells }) => cells.map((cellText) => shown.indexOf(`"${cellText}"`)));
        expect(places).not.toContain(-1);
        expect(places).toStrictEqual(places.toSorted((a, b) => a - b));
      }),
    );
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

/** The lines of each cell of a row. */
function cellTexts(row: unknown): readonly (readonly string[])[] {
  // As the card's own types have it; the test holds rows of any kind of card.
  return (row as TableRow).cells.map(({ items }) => items.map(({ text }) => text));
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
