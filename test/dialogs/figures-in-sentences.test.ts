import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import type { Reply } from '../../dialogs/index.ts';
import { findCode } from '../../dialogs/scenario-code.ts';
import { CONVERSATIONS } from '../accuracy/cases.ts';
import { realConversation } from './support/real-conversation.ts';

const { hear } = realConversation();

const SOURCES = join(import.meta.dirname, '../../data/sources');

/** Every number of the files of the list, as bare digits with a decimal point. */
const PRINTED: ReadonlySet<string> = new Set(
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:csv|json)$/.test(file))
    .flatMap((file) => numbersIn(readFileSync(join(SOURCES, file), 'utf8'))),
);

/** Added and divided by hand: what the rows of a sheet come to, the equal part of the switchboard, two totals together. */
const WORKED: ReadonlySet<string> = new Set(
  '240001 2340004 599996 1399999 2024001 2727.27 2940000 150000'.split(' '),
);

/**
 * An amount that nobody can look up is one that nobody can check. So each one in a sentence must be printed,
 * stand in the facts, table, steps or notes beside it, be said by the user, be expected by the worked conversation, or
 * be the difference of two others of the same sentence, in itself or in percent.
 */
test('every amount in a sentence is printed, stands in the data beside it, or was worked out by hand', () => {
  let checked = 0;
  const orphans = CONVERSATIONS.flatMap(({ turns }) =>
    hear(turns.map(({ say }) => say)).flatMap((replies, index) => {
      const { say = '', expect: { contains = [], also = [] } = {} } = turns[index] ?? {};
      // Changes stack, so what was said or pasted before holds too.
      const said = turns.slice(0, index + 1).flatMap((turn) => [turn.say, shared(turn.say)]);
      // A limit is said in many ways ("en kvarts miljon"), and what is sought is worked out in test/calc.
      const told = replies.filter(({ kind }) => kind !== 'filter' && kind !== 'goal');
      return told.flatMap((reply) => {
        const known = new Set([
          ...numbersOfData(reply),
          ...[...said, ...contains, ...also].flatMap(numbersIn),
        ]);
        const numbers = amountsIn(reply.sentence);
        checked += numbers.length;
        return numbers
          .filter(
            (number) =>
              !known.has(number) &&
              !PRINTED.has(number) &&
              !WORKED.has(number) &&
              !follows(number, numbersIn(reply.sentence)),
          )
          .map((number) => `${say} → ${number} in: ${reply.sentence}`);
      });
    }),
  );
  expect(checked).toBeGreaterThan(600);
  expect(orphans).toEqual([]);
});

/** Whether a number is the difference of two others, or that in percent of one of them, rounded to what is shown. */
function follows(number: string, others: readonly string[]): boolean {
  const shown = new Decimal(number);
  return others.some((a) =>
    others.some((b) => {
      const difference = new Decimal(a).minus(b).abs();
      if (difference.equals(shown)) return true;
      return !new Decimal(b).isZero() && difference.times(100).div(b).toDecimalPlaces(2).equals(shown);
    }),
  );
}

/** What a pasted scenario holds, as text. */
function shared(say: string): string {
  return JSON.stringify(findCode(say)?.shared ?? '').replaceAll('"', ' ');
}

/** Numbers in what surrounds the sentence. */
function numbersOfData({ facts, table, steps, notes }: Reply): readonly string[] {
  return [
    ...facts.map(({ value }) => value),
    ...(table?.rows.flatMap(({ cells }) => cells) ?? []),
    ...steps.flatMap(({ value, how }) => [value, how]),
    ...notes,
  ].flatMap(numbersIn);
}

/** The numbers of a text that are amounts of kronor. */
function amountsIn(text: string): readonly string[] {
  const amounts = text.match(/(?:SEK\u00a0[−+]?)[\d,.]*\d|[\d\u00a0]+(?:,\d+)?\u00a0kr/g) ?? [];
  return amounts.flatMap(numbersIn);
}

/** Every number of a text without its groups and sign: "−2 727,27 kr" and "SEK 2,727.27" are both "2727.27". */
function numbersIn(text: string): readonly string[] {
  const written = text.match(/\d{1,3}(?:[ \u00a0,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?/g) ?? [];
  return written.map((number) =>
    number
      .replace(/[ \u00a0,](?=\d{3}(?:\D|$))/g, '')
      .replace(',', '.')
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, ''),
  );
}
