import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedFees, writtenScheme } from '../../bot/export/expected-fees.ts';
import { realConversation } from '../support/real-conversation.ts';
import { plain, wholeText } from '../support/reply-text.ts';
import { CUSTOMERS, nameOf } from '../support/written-list.ts';

const { ask, converse } = realConversation();

const PRINTED = writtenScheme('stockholm-direkt');
const BEFORE = expectedFees(PRINTED);

describe('a change below the krona', () => {
  test('that moves no rounded fee is said in one sentence, with no table', () => {
    for (const [text, sentence] of [
      [
        'Om totalen för Stockholm Direkt ökar med 0,01 kr?',
        'Ingen avgift för Stockholm Direkt ändras med en hel krona.',
      ],
      [
        'What if the total of Stockholm Direkt rises by SEK 0.01?',
        'No fee for Stockholm Direkt changes by a whole krona.',
      ],
    ] as const) {
      const reply = ask(text);
      expect(reply.sentence.endsWith(`. ${sentence}`), reply.sentence).toBe(true);
      expect(reply.table).toBeNull();
      expect(reply.notes.join(' ')).not.toMatch(/Dessutom ändras|not shown here/);
    }
  });

  test('names only those whose rounded fee moves', () => {
    // 40 öre on 2 340 000 kr: 124 988 + 0,49 kr become 124 989.
    const reply = ask('Om totalen för Stockholm Direkt ökar med 0,40 kr?');
    expect(plain(reply.sentence)).toMatch(/\. Mest ökar Socialförvaltningen \+1 kr\.$/);
    expect(reply.table?.rows.map(({ cells }) => plain(cells.join('; ')))).toEqual([
      '113 Socialförvaltningen; 124 988 kr; 124 989 kr; +1 kr; 0,00 %',
    ]);
    expect(plain(reply.notes.join(' '))).not.toContain('Dessutom ändras');
  });

  test('shows whom it is asked for, although nothing moves', () => {
    const [, reply] = converse('Om totalen för Stockholm Direkt ökar med 0,01 kr?', 'vad betalar Järva då?');
    expect(plain(reply?.sentence ?? '')).toMatch(
      /betalar då 47 868 kr .* i stället för 47 868 kr: oförändrat\.$/,
    );
  });
});

test('only those gain or lose whose rounded fee moves, and all of them are shown or counted', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -60, max: 60 }).filter((kronor) => kronor !== 0),
      (kronor) => {
        const after = expectedFees({ ...PRINTED, total: PRINTED.total + kronor });
        const moves = [...BEFORE].flatMap(([customer, fee]) => {
          const difference = (after.get(customer) ?? 0) - fee;
          return difference === 0 ? [] : [difference];
        });
        const { table, notes } = ask(
          `Om totalen för Stockholm Direkt ${kronor < 0 ? 'minskar' : 'ökar'} med ${Math.abs(kronor)} kr?`,
        );
        const shown = table?.rows.map(({ cells }) => plain(cells[3] ?? '')) ?? [];
        expect(shown).not.toContain('0 kr');
        const others = /Dessutom ändras (?:(\d+) avgifter|(en) avgift)/.exec(plain(notes.join(' ')));
        const counted = others === null ? 0 : Number(others[1] ?? 1);
        expect(shown.length + counted).toBe(moves.length);
        if (moves.length === 0) expect(table).toBeNull();
      },
    ),
    { numRuns: 60 },
  );
});

describe('a simulation that nobody is asked about', () => {
  test.each([
    // The largest payer of each: what is shared by weight moves most for it.
    ['Om totalen för Stockholm Direkt blir 2 500 000 kr?', 110],
    ['Om totalen för växeln minskar med 100 000 kr?', 701],
    ['Om lika delen i växeln blir 40 %?', 701],
  ])('"%s" has a button that explains the fee that moves most', (text, customer) => {
    const reply = ask(text);
    const [how] = reply.suggestions;
    expect(how?.title).toMatch(/^Uträkning för /);
    const explained = ask(how?.text ?? '');
    expect(explained.kind).toBe('explain');
    expect(explained.steps.length).toBeGreaterThan(0);
    expect(explained.sentence).toContain(nameOf(customer));
    const largest = Math.max(...(reply.table?.rows ?? []).map(({ cells }) => size(cells[3])));
    const row = reply.table?.rows.find(({ cells }) => cells[0]?.startsWith(`${customer} `));
    expect(size(row?.cells[3])).toBe(largest);
  });

  test('explains the one who is asked about, where somebody is', () => {
    const [how] = ask('Om Bromma får 1 000 ärenden i Stockholm Direkt?').suggestions;
    expect(how?.text).toContain('Bromma');
  });

  test('has no such button where no fee moves', () => {
    const reply = ask('Om totalen för Stockholm Direkt ökar med 0,01 kr?');
    for (const { name } of CUSTOMERS)
      expect(reply.suggestions.map(({ text }) => text).join(' ')).not.toContain(`${name}s avgift`);
    expect(wholeText(reply)).toContain('Så fördelas Stockholm Direkt');
  });
});

/** "−1 188 kr" is 1188. */
function size(cell = ''): number {
  return Number(cell.replace(/\D/g, ''));
}
