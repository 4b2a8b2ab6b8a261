import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import type { Reply } from '../../dialogs/index.ts';
import { findCode } from '../../dialogs/scenario-code.ts';
import { CONVERSATIONS } from '../accuracy/cases.ts';
import { figuresOfList } from './support/figures-of-list.ts';
import { realConversation } from './support/real-conversation.ts';

const { hear } = realConversation();

const SOURCES = join(import.meta.dirname, '../../data/sources');

/** Every number of the files of the list, as bare digits with a decimal point. */
const PRINTED: ReadonlySet<string> = new Set(
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:csv|json)$/.test(file))
    .flatMap((file) => numbersIn(readFileSync(join(SOURCES, file), 'utf8'))),
);

const LIST = figuresOfList();

/**
 * A number that nobody can look up is a number that nobody can check. So each one in a sentence must be printed
 * or follow from what is,
 * stand in the facts, table, steps or notes beside it, be said by the user, be expected by the worked conversation, or
 * be the difference of two others of the same sentence, in itself or in percent.
 */
test('every number in a sentence is printed, stands in the data beside it, or was worked out by hand', () => {
  let checked = 0;
  const orphans = CONVERSATIONS.flatMap(({ turns }) =>
    hear(turns.map(({ say }) => say)).flatMap((replies, index) => {
      const { say = '', expect: { contains = [], also = [] } = {} } = turns[index] ?? {};
      // Changes stack, so what was said or pasted before holds too.
      const said = turns.slice(0, index + 1).flatMap((turn) => [turn.say, shared(turn.say)]);
      return replies.flatMap((reply) => {
        const known = new Set([
          ...numbersOfData(reply),
          ...[...said, ...contains, ...also].flatMap(numbersIn),
          ...said.flatMap(numbersIn).flatMap(scaled),
        ]);
        const numbers = numbersIn(reply.sentence);
        checked += numbers.length;
        return numbers
          .filter(
            (number) =>
              !known.has(number) && !PRINTED.has(number) && !LIST.has(number) && !follows(number, numbers),
          )
          .map((number) => `${say} → ${number} in: ${reply.sentence}`);
      });
    }),
  );
  expect(checked).toBeGreaterThan(600);
  expect(orphans).toEqual([]);
});

/** "40 tkr" is 40 000. */
function scaled(number: string): readonly string[] {
  return [1000, 1_000_000].map((scale) => new Decimal(number).times(scale).toString());
}

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
