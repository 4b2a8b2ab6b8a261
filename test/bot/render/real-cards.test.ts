import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { describe, expect, test } from 'vitest';
import type { AdaptiveCard } from '../../../bot/render/adaptive-card.ts';
import { replyActivity, replyCard } from '../../../bot/render/index.ts';
import type { Reply } from '../../../dialogs/index.ts';
import { CONVERSATIONS } from '../../accuracy/cases.ts';
import { realConversation } from '../../dialogs/support/real-conversation.ts';
import { replyText } from '../../dialogs/support/reply-text.ts';
import { comparable, elementsOf, parseCard, teamsBytes } from '../support/card-check.ts';
import { realReplies } from '../support/real-replies.ts';

/** What Microsoft's types say that Teams shows, charts too. A card that has anything else does not compile. */
type Changeable<Type> = Type extends readonly (infer Item)[]
  ? Changeable<Item>[]
  : Type extends object
    ? { -readonly [Key in keyof Type]: Changeable<Type[Key]> }
    : Type;
type Shown<Type> = Changeable<Type> extends IAdaptiveCard ? true : never;
const isShownByTeams: Shown<Omit<AdaptiveCard, 'msteams'>> = true;

describe.each(realReplies())('the card of %s', (_, replies) => {
  const card = replyCard(replies);

  test('is valid, and every property in it is known to Adaptive Cards 1.5 or to Teams', () => {
    expect(isShownByTeams).toBe(true);
    const { problems, known } = parseCard(card);
    expect(problems).toStrictEqual([]);
    // What the parser does not know it drops without a word; so what it gives back must be what it got.
    expect(known).toStrictEqual(comparable(card));
  });

  test('says nothing that its answer does not', () => {
    expect(strangersIn(card, replies)).toStrictEqual([]);
  });

  test('is below 80 KB together with its summary, and no row of it is left out', () => {
    expect(teamsBytes(replyActivity(replies, 'personal'))).toBeLessThan(80_000);
    expect(JSON.stringify(card)).not.toContain('… +');
  });

  test('is read aloud as its answer, and says it where cards cannot be shown', () => {
    const sentence = replies.map((reply) => reply.sentence).join(' ');
    expect(card.speak).toBe(sentence);
    expect(card.fallbackText).toBe(sentence);
  });

  test('wraps every text, names every part once, and marks nothing by colour alone', () => {
    const elements = elementsOf(card);
    const texts = elements.filter(({ type }) => type === 'TextBlock');
    for (const text of texts) expect(text).toMatchObject({ wrap: true });
    const ids = elements.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    // A colour stands with a sign, or in a bar that its side and its length say as well.
    for (const { color, text } of texts) if (color !== undefined) expect(text).toMatch(/^(?:⚠ |█+$)/);
    for (const row of elements.filter(({ style }) => style === 'accent'))
      expect(JSON.stringify(row)).toContain('"weight":"Bolder"');
  });

  test('has a table for each chart, which names the same bars with their figures', () => {
    for (const chart of elementsOf(card).filter(({ type }) => type === 'Chart.HorizontalBar')) {
      // As the card's own types have it.
      const { data, fallback } = chart as unknown as {
        data: readonly { x: string }[];
        fallback: { type: string; rows: readonly unknown[] };
      };
      expect(fallback.type).toBe('Table');
      expect(fallback.rows).toHaveLength(data.length);
      for (const [index, { x }] of data.entries()) expect(JSON.stringify(fallback.rows[index])).toContain(x);
    }
  });
});

describe('what the cards show', () => {
  const kinds = new Map(realReplies().map(([name, replies]) => [name, replyCard(replies)]));
  const charts = [...kinds].filter(([, card]) => JSON.stringify(card).includes('Chart.HorizontalBar'));
  const diverging = [...kinds].filter(([, card]) => JSON.stringify(card).includes('Lägre'));

  test('is a chart where sizes are compared, and bars on both sides where something rose or fell', () => {
    expect(charts.map(([name]) => name).filter((name) => name.endsWith('sv'))).toEqual([
      'an overview, sv',
      'a ranking, sv',
      'a comparison, sv',
      'a simulation of all customers, sv',
      'a comparison of scenarios, sv',
      'a sum, sv',
    ]);
    expect(diverging.map(([name]) => name)).toEqual([
      'a ranking of changes, sv',
      'a simulation, sv',
      'a form with a bad number, sv',
    ]);
  });

  test('tells a bad number below its field', () => {
    const card = JSON.stringify(kinds.get('a form with a bad number, sv'));
    expect(card).toMatch(/"id":"amount"[^}]*\},\{"type":"TextBlock","text":"⚠ Jag kan inte läsa ”många” här/);
  });

  test('has 53 customers to search among in the form', () => {
    const input = elementsOf(kinds.get('an empty form, sv')).find(({ id }) => id === 'customer');
    expect(input).toMatchObject({ type: 'Input.ChoiceSet', style: 'filtered' });
    expect(input?.choices).toHaveLength(53);
  });
});

describe('a chart', () => {
  const { ask } = realConversation();
  const labels = (reply: Reply) => reply.chart?.bars.map(({ label }) => label);

  test('names each bar by what stands first in its row, where that tells them apart', () => {
    expect(labels(ask('Jämför Järva, Bromma och Farsta för växeln'))).toEqual([
      'Järva sdf',
      'Bromma sdf',
      'Farsta sdf',
    ]);
  });

  test('adds the service where the same customer has several bars', () => {
    expect(labels(ask('SISAB, totalen mellan åren'))).toEqual([
      'Skolfastigheter i Stockholm AB, växeln',
      'Skolfastigheter i Stockholm AB, KCP',
    ]);
  });

  test('cannot have a bar whose label its row of the table does not have', () => {
    const reply = ask('SISAB, totalen mellan åren');
    const [bar] = reply.chart?.bars ?? [];
    if (bar === undefined) throw new Error('expected a chart');
    const strangers = [
      `${bar.label}, `,
      bar.label.replace('växeln', 'KCP'),
      bar.label.replace('växeln', 'växel'),
      `växeln, ${bar.label}`,
      `${bar.label}, 18\u00a0419\u00a0kr`,
    ];
    expect(isInTable(reply, bar.label, bar.text)).toBe(true);
    for (const label of strangers) expect(isInTable(reply, label, bar.text), label).toBe(false);
  });
});

test('no card of any worked conversation says what its answer does not, or is too large', () => {
  const { hear } = realConversation();
  let cards = 0;
  const faults = CONVERSATIONS.flatMap(({ name, turns }) =>
    hear(turns.map(({ say }) => say)).flatMap((replies) => {
      cards += 1;
      const strangers = strangersIn(replyCard(replies), replies);
      const bytes = teamsBytes(replyActivity(replies, 'personal'));
      return [...strangers, ...(bytes < 80_000 ? [] : [`${bytes} bytes`])].map(
        (fault) => `${name}: ${fault}`,
      );
    }),
  );
  expect(cards).toBeGreaterThan(2000);
  expect(faults).toStrictEqual([]);
});

test('no card of a long what-if is too large, and one of fifty changes still has its form', () => {
  const { hear } = realConversation();
  const chats = [
    (percent: number) =>
      `Om Järva ökar ${percent} %, Bromma ökar ${percent} %, Farsta minskar ${percent} % och Skärholmen ökar ${percent} % i Stockholm Direkt?`,
    (percent: number) => `Om alla stadsdelar får ${percent} % fler ärenden i Stockholm Direkt?`,
    (count: number) => `Om Järva får ${count + 100} ärenden fler i Stockholm Direkt?`,
  ];
  for (const say of chats) {
    const answers = hear(Array.from({ length: 50 }, (_, index) => say(index + 1)));
    for (const replies of answers) {
      const activity = replyActivity(replies, 'personal');
      expect(teamsBytes(activity)).toBeLessThan(80_000);
      if (say !== chats[0]) expect(elementsOf(activity).map(({ id }) => id)).toContain('form');
    }
  }
});

/** What a card shows and its answer does not say. */
function strangersIn(card: AdaptiveCard, replies: readonly Reply[]): readonly string[] {
  const said = new Set([
    ...replies.flatMap(saidBy),
    ...replies.map(({ sentence }) => sentence),
    replies.map(({ sentence }) => sentence).join(' '),
  ]);
  const sizes = new Set(replies.flatMap(({ chart }) => (chart?.bars ?? []).map(({ value }) => value)));
  return shownBy(card)
    .filter((shown) => (typeof shown === 'number' ? !sizes.has(shown) : !said.has(shown)))
    .map(String);
}

/** Everything that a reply says, in pieces. */
function saidBy(reply: Reply): readonly string[] {
  const { controls, exports, chart } = reply;
  const forms = controls === null ? [] : [controls.form, ...(controls.save === null ? [] : [controls.save])];
  const bars = chart?.bars ?? [];
  // What is drawn stands in one row of the table, or the chart would add a figure; no two bars are called the same.
  const drawn = bars.flatMap(({ label, text }) =>
    isInTable(reply, label, text) && bars.filter((bar) => bar.label === label).length === 1 ? [label] : [],
  );
  return [
    ...replyText(reply).split('\n'),
    ...reply.notes,
    reply.source,
    ...drawn,
    chart?.title ?? '',
    ...(chart?.sides ? [chart.sides.below, chart.sides.above] : []),
    ...[...(controls?.chips ?? []), ...(controls?.moves ?? []), ...exports].map(({ title }) => title),
    ...forms.flatMap(({ title, fields, send }) => [
      title,
      send.title,
      ...fields.flatMap(({ label, hint, value, problem, choices }) => [
        label,
        hint,
        value,
        problem,
        ...(choices ?? []).flatMap((choice) => [choice.title, choice.value]),
      ]),
    ]),
  ];
}

/** Whether a row with the figure has the label: as a cell of words, or as several of them, in their order. */
function isInTable({ table }: Reply, label: string, text: string): boolean {
  return (table?.rows ?? []).some(({ cells }) => {
    const words = cells.filter((cell, column) => table?.columns[column]?.align === 'left' && cell !== '');
    return cells.includes(text) && isJoined(label, words);
  });
}

/** Whether a label is some of the cells, in their order; a small letter after a comma may be a large one. */
function isJoined(label: string, cells: readonly string[]): boolean {
  const capitals = (text: string) => text.replace(/(?<=, )\p{Ll}/gu, (letter) => letter.toUpperCase());
  const some = cells.reduceRight<readonly (readonly string[])[]>(
    (joined, cell) => joined.concat(joined.map((after) => [cell, ...after])),
    [[]],
  );
  return some.some((joined) => capitals(joined.join(', ')) === capitals(label));
}

/** Every text that a card shows, without what marks and escapes it, and every number that it draws. */
function shownBy(card: AdaptiveCard): readonly (string | number)[] {
  const found: (string | number)[] = [];
  JSON.stringify(card, (key, value) => {
    if (key === 'y' && typeof value === 'number') found.push(value);
    if (!SHOWN.has(key) || typeof value !== 'string')
      return key === 'data' && !Array.isArray(value) ? undefined : value;
    const bare = value.replace(/\\([\\*_`~[\]#>+\-.)])/g, '$1').replace(/^[▸⚠] /, '');
    // How many rows a card leaves out is of the card.
    if (!/^(?:█+|\u00a0|… \+\d+|)$/.test(bare)) found.push(bare);
    return value;
  });
  return found;
}

const SHOWN = new Set(['text', 'title', 'value', 'label', 'placeholder', 'x', 'speak', 'fallbackText']);
