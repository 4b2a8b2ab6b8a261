import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createConversation, type Reply } from '../../dialogs/index.ts';
import { casesIn } from '../accuracy/cases.ts';
import { faultsOf } from '../accuracy/grade.ts';
import { hearing, NOW } from '../accuracy/hear.ts';
import { csvOf, workbookOf } from './export/exported.ts';
import { mergedList } from './support/merged-list.ts';
import { plain, wholeText } from './support/reply-text.ts';

// The kronor of 2022 are those of `mergedList`, the others those of the real list.
const CASES = casesIn(join(import.meta.dirname, '../cases/mergers'));

const priceList = mergedList();
const conversation = createConversation(priceList);
const hear = hearing(conversation);

const RINKEBY_KISTA = 1_007_012_023;
const ENDED = /Rinkeby-Kista|Spånga-Tensta|Västerled/;

test.for(CASES)('$about: $name', ({ turns }) => {
  const replies = hear(turns.map(({ say }) => say));
  const faults = turns.flatMap((turn, index) => {
    const heard = replies[index] ?? [];
    return faultsOf(turn, heard).map((fault) => `${turn.say} → ${fault}; got ${heard.map(wholeText)}`);
  });
  expect(faults).toEqual([]);
});

test('there are sixty conversations and more, with a hundred questions', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(60);
  expect(CASES.flatMap(({ turns }) => turns).length).toBeGreaterThanOrEqual(100);
});

describe('customers that have ended', () => {
  const all = CASES.flatMap(({ turns }) => hear(turns.map(({ say }) => say)).flat());

  test('are suggested nowhere', () => {
    const offered = all.flatMap(({ suggestions }) => suggestions.flatMap(({ title, text }) => [title, text]));
    expect(offered.filter((text) => ENDED.test(text))).toEqual([]);
  });

  test('are in no form', () => {
    const choices = all.flatMap(({ controls }) =>
      (controls?.form.fields ?? []).flatMap((field) => field.choices ?? []),
    );
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.filter(({ title }) => ENDED.test(title))).toEqual([]);
  });

  test('are not in what is said first', () => {
    const first: readonly Reply[] = [conversation.welcome('sv'), ...hear(['hej', 'hjälp']).flat()];
    expect(first.map(wholeText).filter((text) => ENDED.test(text))).toEqual([]);
  });

  test('are shown with the number that the list has', () => {
    const shown = all.map(wholeText).filter((text) => text.includes(String(RINKEBY_KISTA)));
    expect(shown).toEqual([]);
  });
});

describe('a search', () => {
  const find = (text: string) =>
    conversation.search(text, 'sv', NOW).map(({ title, subtitle }) => plain(`${title}: ${subtitle}`));

  test.each([
    ['rinkeby', 'Järva sdf, alla tjänster 2025: 102 443 kr'],
    ['rinkeby-kista växeln 2022', 'Rinkeby-Kista sdf, växeln 2022: 60 000 kr'],
    ['järva växeln 2022', 'Järva sdf, växeln 2022: 200 000 kr'],
    ['701 växeln', 'Järva sdf, växeln 2025: 54 575 kr'],
    ['701 växeln 2022', 'Järva sdf, växeln 2022: 200 000 kr'],
    ['703 växeln 2022', 'Spånga-Tensta sdf, växeln 2022: 140 000 kr'],
  ])('for "%s" finds %s', (text, line) => {
    expect(find(text)[0]).toBe(line);
  });

  test('of a service shows who paid, each once', () => {
    expect(find('växeln 2022')).toEqual([
      'Växeln 2022, totalt: 500 000 kr',
      'Spånga-Tensta sdf, växeln 2022: 140 000 kr',
      'Bromma sdf, växeln 2022: 100 000 kr',
      'Västerled sdf, växeln 2022: 100 000 kr',
      'Farsta sdf, växeln 2022: 100 000 kr',
      'Rinkeby-Kista sdf, växeln 2022: 60 000 kr',
    ]);
  });

  test('says whom a name has become part of', () => {
    const [first] = conversation.search('rinkeby', 'sv', NOW);
    expect(first?.reply.notes[0]).toBe('Rinkeby-Kista sdf hör sedan 1 juli 2023 till Järva sdf.');
  });
});

describe('a file', () => {
  const scope = { customers: [701], group: null, services: ['switchboard'], year: 2022 };

  test('holds the parts of a fee that is explained', () => {
    const csv = csvOf({ kind: 'explain', nothing: false, changes: [], ...scope }, 'sv', priceList);
    expect(csv).toContain('701 Rinkeby-Kista sdf;60000');
    expect(csv).toContain('703 Spånga-Tensta sdf;140000');
    expect(csv).toContain('Summa;200000');
  });

  test('holds the change across a merger, split exactly', () => {
    const question = {
      kind: 'change',
      measure: 'fee',
      from: 2022,
      to: 2025,
      ...scope,
      year: 2025,
    } as const;
    const csv = csvOf(
      { ...question, customers: [RINKEBY_KISTA], services: ['switchboard'] },
      'sv',
      priceList,
    );
    expect(csv).toContain('2022;200000');
    expect(csv).toContain('-185425');
    const made = workbookOf({ ...question, customers: [701], services: ['switchboard'] }, 'sv', priceList);
    expect(made?.sheets.map(({ name }) => name)).toEqual(['Svar', 'Uträkning']);
  });

  test('shows the numbers of the list', () => {
    const question = { ...scope, customers: [], group: 'districts' } as const;
    const csv = csvOf({ ...question, kind: 'sum', measure: 'fee', customers: [] }, 'sv', priceList);
    expect(csv).toContain('701 Rinkeby-Kista sdf;60000');
    expect(csv).toContain('707 Västerled sdf;100000');
  });
});
