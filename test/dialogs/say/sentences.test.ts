import { expect, test } from 'vitest';
import { explainFee } from '../../../calc/index.ts';
import { computed } from '../../../dialogs/answer/figure.ts';
import { EN } from '../../../dialogs/say/en.ts';
import { SV } from '../../../dialogs/say/sv.ts';
import { type Locale, type Words, wordsFor } from '../../../dialogs/say/words.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';

const priceList = builtSnapshot();
const sheet = priceList.sheet('switchboard', 2025);

/** What a parameter of this name holds, for names that do not hold a figure. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  customer: 701,
  into: 110,
  customers: [701, 706],
  numbers: [701, 706],
  others: [101, 108],
  service: 'switchboard',
  services: ['switchboard'],
  listed: ['contact-centre-platform'],
  year: 2025,
  from: 2024,
  to: 2025,
  years: [2024, 2025],
  who: { type: 'group', group: 'districts' },
  first: { type: 'customers', numbers: [701] },
  second: { type: 'customers', numbers: [706] },
  unit: 'calls',
  explanation: sheet?.allocation && explainFee(sheet.allocation, 701),
  derived: true,
  measure: 'fee',
  direction: 'most',
  statistic: 'mean',
  period: { from: '2023-08', to: '2024-07' },
  place: sheet?.place,
  titles: ['Prislista 2025'],
  fact: 'start',
  document: 'price-list-2025',
  section: 'KCP',
  printedName: 'Färsta sdf',
  clarification: { type: 'near-customer', text: 'Brma', customers: [706] },
  refusal: { type: 'unknown-year', year: 2019, relative: false },
  note: { type: 'ignored', words: ['blaha'] },
  one: { type: 'list', name: null },
  two: { type: 'saved', name: 'Budget A' },
  name: 'Budget A',
  was: 'Budget B',
  code: 'scenario:abc.1234',
  than: 'mean',
  bounds: { min: 5000, max: 10_000, minInclusive: true, maxInclusive: true },
};

/** Names that mean something else in one message. */
const BY_KEY: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'filter-count': { measure: 'kr' },
  'filter-list': { measure: 'kr' },
  'list-services': { services: [{ service: 'switchboard', paying: figure() }] },
  members: { listed: figure() },
  place: { place: figure() },
  'rank-at': { place: figure() },
  'goal-count-between': {
    below: { count: figure(), fee: figure() },
    above: { count: figure(), fee: figure() },
  },
  'goal-bound': { at: { count: figure(), fee: figure() }, beyond: { count: figure(), fee: figure() } },
  'change-measure': { before: figure(), after: figure(), difference: figure() },
  changes: { changes: [{ type: 'set-total', value: '700000' }] },
  'form-amount': { counts: 'kr', written: 'mycket' },
  export: { format: 'xlsx' },
  'scenario-changes': {
    side: { type: 'list', name: null },
    changes: [{ type: 'set-total', value: '700000' }],
  },
  'scenarios-listed': { names: ['Budget A', 'Budget B'] },
  'scenarios-differ': { first: figure(), second: figure() },
  // Only this service has fees that differ, and so a remark on them.
  'difference-remark': { service: 'e-service-support' },
};

/** Parameters of a message: by name where the name says what it holds, else a figure that is also a list of items. */
function sample(key: string): unknown {
  const byName: Readonly<Record<string, unknown>> = { ...BY_NAME, ...BY_KEY[key] };
  return new Proxy(
    {},
    {
      get: (_, name) => (typeof name === 'string' && Object.hasOwn(byName, name) ? byName[name] : figure()),
    },
  );
}

/** A figure of kronor; as a list it has two items, and as a plain number or text it is 44. */
function figure(): unknown {
  const item = { ...BY_NAME, value: computed(54_575, 'kr', 'sum'), fee: computed(54_575, 'kr', 'sum') };
  return Object.assign([item, item], computed(54_575, 'kr', 'sum'), { toString: () => '44' });
}

function say(locale: Locale, key: string, words: Words): string {
  // The sentences are keyed by message; which parameters each takes does not matter to a sample that has them all.
  const sentences = locale.sentences as unknown as Readonly<
    Record<string, (params: unknown, words: Words) => string>
  >;
  return sentences[key]?.(sample(key), words) ?? '';
}

test.for(Object.keys(SV.sentences))('%s is said in both languages', (key) => {
  const sv = say(SV, key, wordsFor(priceList, SV));
  const en = say(EN, key, wordsFor(priceList, EN));
  for (const text of [sv, en]) {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  }
  // A title may be the same name in both, and a code has no language.
  if (!key.startsWith('table-') && key !== 'scenario-code') expect(sv).not.toBe(en);
});
