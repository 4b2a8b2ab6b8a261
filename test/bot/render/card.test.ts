import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableRow } from '../../../bot/render/adaptive-card.ts';
import { replyActivity, replyCard } from '../../../bot/render/index.ts';
import type { Reply } from '../../../dialogs/index.ts';
import { comparable, elementsOf, parseCard, teamsBytes } from '../support/card-check.ts';
import {
  barsReply,
  choiceReply,
  differencesReply,
  explanationReply,
  feeReply,
  formReply,
  helloReply,
  STAND,
  tableReply,
  whatIfReply,
} from '../support/sample-replies.ts';

const samples: readonly (readonly [string, readonly Reply[]])[] = [
  ['words alone', [helloReply]],
  ['a clarifying question', [choiceReply(14)]],
  ['a fee', [feeReply]],
  ['an explanation', [explanationReply]],
  ['a table of 53 rows', [tableReply(53)]],
  ['a table of 53 rows and six columns', [tableReply(53, 6)]],
  ['a what-if', [whatIfReply]],
  ['bars', [barsReply]],
  ['differences', [differencesReply]],
  ['a form', [formReply]],
  ['two replies', [feeReply, tableReply(53)]],
  ['two tables', [tableReply(53), tableReply(53, 6)]],
];

describe('a card', () => {
  test.each(samples)(
    'with %s is valid, and every property in it is known to Adaptive Cards 1.5',
    (_, replies) => {
      const { problems, known } = parseCard(replyCard(replies));
      expect(problems).toStrictEqual([]);
      // What the parser does not know it drops without a word; so what it gives back must be what it got.
      expect(known).toStrictEqual(comparable(replyCard(replies)));
    },
  );

  test.each(samples)('with %s is below 80 KB as Teams counts, together with its summary', (_, replies) => {
    expect(teamsBytes(replyActivity(replies, 'personal'))).toBeLessThan(80_000);
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
      data: { text: 'Hur räknades avgiften för Järva sdf för växeln 2025?', version: 'list-1' },
      associatedInputs: 'none',
      fallback: {
        type: 'Action.Submit',
        title: 'Hur räknades det?',
        data: {
          msteams: { type: 'imBack', value: 'Hur räknades avgiften för Järva sdf för växeln 2025?' },
        },
      },
    });
  });

  test('draws bars by Teams’ own chart, with a table in its place where that is unknown', () => {
    const chart = cardOf(barsReply).find(({ type }) => type === 'Chart.HorizontalBar');
    expect(chart).toMatchObject({
      displayMode: 'AbsoluteWithAxis',
      data: [
        { x: '190 Serviceförvaltningen', y: 702_447 },
        { x: '▸ 216 AB Stockholmshem', y: 238_118 },
      ],
      fallback: { type: 'Table' },
    });
    expect(blocksIn(chart?.fallback)).toStrictEqual(['████████', '███']);
  });

  test('draws what fell to the left and what rose to the right, with the figure at each bar', () => {
    const [head, ...rows] = cardOf(differencesReply)
      .filter(({ type }) => type === 'TableRow')
      .map(cellTexts);
    expect(head).toStrictEqual([['\u00a0'], ['Lägre'], ['Högre']]);
    expect(rows.slice(0, 3)).toStrictEqual([
      [['▸ 701 Järva sdf'], ['\u00a0'], ['+21\u00a0459\u00a0kr', '████████']],
      [['110 Stadsledningskontoret'], ['−10\u00a0730\u00a0kr', '████'], ['\u00a0']],
      [['706 Bromma sdf'], ['−1\u00a0kr', '█'], ['\u00a0']],
    ]);
  });

  test('has one form, on the last of several simulations', () => {
    const ids = elementsOf(replyCard([formReply, formReply])).flatMap(({ id }) =>
      id === undefined ? [] : [id],
    );
    expect(ids).toStrictEqual(['form', 'service', 'amount']);
  });

  test.each([
    [200, ['✕', 'Ångra', 'Räkna']],
    [3000, ['✕', 'Ångra', 'Räkna']],
    [6500, ['✕', 'Ångra', 'Räkna']],
    [9000, ['Ångra', 'Räkna']],
    [18_000, []],
  ])('gives way with buttons, then with rows, when each carries %d letters', (letters, left) => {
    const on = { ...STAND, version: 'x'.repeat(letters) };
    const chip = { title: '✕', act: { do: 'remove' as const, on, place: 1 } };
    const { controls } = formReply;
    const reply: Reply = {
      ...formReply,
      ...tableReply(400),
      exports: [{ title: 'Excel', act: { do: 'undo', on } }],
      controls: controls && {
        ...controls,
        chips: Array.from({ length: 100 }, () => chip),
        moves: [{ title: 'Ångra', act: { do: 'undo', on } }],
        form: {
          ...controls.form,
          send: {
            title: 'Räkna',
            act: { do: 'change', on, service: '', customer: '', change: '', amount: '' },
          },
        },
      },
    };
    const activity = replyActivity([reply], 'personal');
    expect(teamsBytes(activity)).toBeLessThan(80_000);
    const titles = new Set(
      elementsOf(activity).flatMap(({ verb, title }) => (verb === 'act' ? [title] : [])),
    );
    expect([...titles].filter((title) => title !== 'Excel')).toStrictEqual(left);
    const rows = tableRows(replyCard([reply]));
    expect(JSON.stringify(rows.at(-1))).toContain(`… +${400 - (rows.length - 2)}`);
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
        expect(parseCard(replyCard([reply])).problems).toStrictEqual([]);
      }),
    );
  });
});

function cardOf(reply: Reply): readonly Readonly<Record<string, unknown>>[] {
  return elementsOf(replyCard([reply]));
}

/** The bars that are drawn by letters. */
function blocksIn(value: unknown): readonly string[] {
  return textBlocks(value).flatMap(({ text }) => (/^█+$/.test(text) ? [text] : []));
}

type Block = { readonly type: 'TextBlock'; readonly text: string; readonly weight?: string };

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
