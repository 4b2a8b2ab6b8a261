import { describe, expect, test } from 'vitest';
import { EN } from '../../../dialogs/say/en.ts';
import { formatExact } from '../../../dialogs/say/format.ts';
import { SV } from '../../../dialogs/say/sv.ts';
import { wordsFor } from '../../../dialogs/say/words.ts';
import type { ScenarioChange } from '../../../dialogs/scenario.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { plain } from '../support/reply-text.ts';

const priceList = builtSnapshot();

const SD = 'stockholm-direkt';
const KCP = 'contact-centre-platform';

const cases = { customers: [706], base: 'cases' };
const users = { customers: [212], base: 'users' };
const scaled = (factor: string | { numerator: string; denominator: string }): ScenarioChange => ({
  type: 'scale-weight',
  ...cases,
  factor,
});
const has = (value: string): ScenarioChange => ({ type: 'set-weight', ...cases, value });
const gets = (value: string): ScenarioChange => ({ type: 'add-weight', ...cases, value });

const WORDS: readonly (readonly [ScenarioChange, service: string, sv: string, en: string])[] = [
  // every decimal
  [
    { type: 'set-weight', ...users, value: '12.5' },
    KCP,
    'AB Stokab har 12,5 användare',
    'AB Stokab has 12.5 users',
  ],
  [
    { type: 'set-weight', ...users, value: '0.4' },
    KCP,
    'AB Stokab har 0,4 användare',
    'AB Stokab has 0.4 users',
  ],
  [
    { type: 'add-weight', ...users, value: '0.5' },
    KCP,
    'AB Stokab får 0,5 användare fler',
    'AB Stokab gets 0.5 more users',
  ],
  [has('0.5'), SD, 'Bromma sdf har 0,5 ärenden', 'Bromma sdf has 0.5 cases'],
  [has('12345.6789'), SD, 'Bromma sdf har 12 345,6789 ärenden', 'Bromma sdf has 12,345.6789 cases'],
  [
    scaled('1.00125'),
    SD,
    'antalet ärenden för Bromma sdf ökar 0,125 %',
    'the cases of Bromma sdf rise by 0.125%',
  ],
  [
    scaled('1.00001'),
    SD,
    'antalet ärenden för Bromma sdf ökar 0,001 %',
    'the cases of Bromma sdf rise by 0.001%',
  ],
  [
    scaled('1.333333'),
    SD,
    'antalet ärenden för Bromma sdf ökar 33,3333 %',
    'the cases of Bromma sdf rise by 33.3333%',
  ],
  [
    scaled('0.0001'),
    SD,
    'antalet ärenden för Bromma sdf minskar 99,99 %',
    'the cases of Bromma sdf fall by 99.99%',
  ],
  [scaled('2'), SD, 'antalet ärenden för Bromma sdf fördubblas', 'the cases of Bromma sdf are doubled'],
  [{ type: 'scale-total', factor: '0.5' }, SD, 'totalen halveras', 'the total is halved'],
  [{ type: 'scale-total', factor: '0.9' }, SD, 'totalen minskar 10 %', 'the total falls by 10%'],
  // a third is no per cent
  [
    scaled({ numerator: '2', denominator: '3' }),
    SD,
    'antalet ärenden för Bromma sdf minskar med 1/3',
    'the cases of Bromma sdf fall by 1/3',
  ],
  [
    { type: 'set-equal-part', part: { numerator: '1', denominator: '3' } },
    'switchboard',
    '1/3 delas lika',
    '1/3 is split equally',
  ],
  [
    { type: 'set-equal-part', part: '0.21125' },
    'switchboard',
    '21,125 % delas lika',
    '21.125% is split equally',
  ],
  // as a conversation kept it before it was exact
  [
    scaled({ numerator: '133.3333', denominator: '100' }),
    SD,
    'antalet ärenden för Bromma sdf ökar 33,3333 %',
    'the cases of Bromma sdf rise by 33.3333%',
  ],
  // kronor
  [{ type: 'set-total', value: '700000' }, SD, 'totalen är 700 000 kr', 'the total is SEK 700,000'],
  [{ type: 'set-total', value: '1000.125' }, SD, 'totalen är 1 000,125 kr', 'the total is SEK 1,000.125'],
  [{ type: 'add-total', value: '-12.5' }, SD, 'totalen minskar med 12,50 kr', 'the total falls by SEK 12.50'],
  // one of them
  [has('1'), SD, 'Bromma sdf har 1 ärende', 'Bromma sdf has 1 case'],
  [gets('1'), SD, 'Bromma sdf får 1 ärende mer', 'Bromma sdf gets 1 more case'],
  [gets('-1'), SD, 'Bromma sdf får 1 ärende mindre', 'Bromma sdf gets 1 fewer case'],
  [gets('-2'), SD, 'Bromma sdf får 2 ärenden färre', 'Bromma sdf gets 2 fewer cases'],
  [{ type: 'set-weight', ...users, value: '1' }, KCP, 'AB Stokab har 1 användare', 'AB Stokab has 1 user'],
  [
    { type: 'add-weight', ...users, value: '1' },
    KCP,
    'AB Stokab får 1 användare mer',
    'AB Stokab gets 1 more user',
  ],
  [
    { type: 'join', customer: 701, weights: { users: '1' } },
    KCP,
    'Järva sdf ansluter sig med 1 användare',
    'Järva sdf joins with 1 user',
  ],
];

describe('a change', () => {
  test.for(WORDS)('%j of %s is said as “%s” and “%s”', ([change, service, sv, en]) => {
    expect(plain(SV.change(change, service, wordsFor(priceList, SV)))).toBe(sv);
    expect(plain(EN.change(change, service, wordsFor(priceList, EN)))).toBe(en);
  });
});

test.for([
  ['0', 0, '0', '0'],
  ['1000.125', 0, '1 000,125', '1,000.125'],
  ['12.5', 2, '12,50', '12.50'],
  ['12', 2, '12', '12'],
  ['0.0000000000000000000000000000000000000001', 0, `0,${'0'.repeat(39)}1`, `0.${'0'.repeat(39)}1`],
  ['12345678901234567890.123', 0, '12 345 678 901 234 567 890,123', '12,345,678,901,234,567,890.123'],
] as const)('formatExact writes %s with at least %i decimals as %s and %s', ([text, least, sv, en]) => {
  expect(plain(formatExact(text, 'sv', least))).toBe(sv);
  expect(plain(formatExact(text, 'en', least))).toBe(en);
});
