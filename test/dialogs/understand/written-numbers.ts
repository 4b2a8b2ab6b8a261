import type { NumberUnit } from '../../../dialogs/understand/number-words.ts';

/** How a number is written, and every number that must be read from it. */
export interface WrittenNumber {
  readonly text: string;
  readonly read: readonly { readonly value: number; readonly unit: NumberUnit }[];
}

const one = (text: string, value: number, unit: NumberUnit = 'none'): WrittenNumber => ({
  text,
  read: [{ value, unit }],
});

/** Worked cases: the forms that people write, in Swedish and English. */
export const WRITTEN_NUMBERS: readonly WrittenNumber[] = [
  // grouped
  one('47868', 47_868),
  one('47 868', 47_868),
  one('47\u00a0868', 47_868),
  one('47\u202f868', 47_868),
  one('47\u2009868', 47_868),
  one('47.868', 47_868),
  one('47,868', 47_868),
  one("47'868", 47_868),
  one('2 340 000', 2_340_000),
  one('2.340.000', 2_340_000),
  one('1,234,567.89', 1_234_567.89),
  one('1 234 567,89', 1_234_567.89),
  // kronor
  one('47 868 kr', 47_868, 'kr'),
  one('47868kr', 47_868, 'kr'),
  one('47868:-', 47_868, 'kr'),
  one('47 868 kronor', 47_868, 'kr'),
  one('20000 SEK', 20_000, 'kr'),
  // scales
  one('1,5 miljoner', 1_500_000),
  one('1.5 million', 1_500_000),
  one('1,5 miljoner kronor', 1_500_000, 'kr'),
  one('700 tkr', 700_000, 'kr'),
  one('700tkr', 700_000, 'kr'),
  one('700 ksek', 700_000, 'kr'),
  one('1,8 mkr', 1_800_000, 'kr'),
  one('1,8 mnkr', 1_800_000, 'kr'),
  one('2 MSEK', 2_000_000, 'kr'),
  one('40 tusen', 40_000),
  one('40 tusen kr', 40_000, 'kr'),
  one('20k', 20_000),
  one('2 miljarder', 2_000_000_000),
  // decimals
  one('1,5', 1.5),
  one('1.5', 1.5),
  one('0,5', 0.5),
  one('0,868', 0.868),
  one('12,75 %', 12.75, 'percent'),
  // three decimals, where a scale or a per cent follows
  one('1,125 %', 1.125, 'percent'),
  one('1.125 procent', 1.125, 'percent'),
  one('2,375 procentenheter', 2.375, 'percentage-points'),
  one('2,340 mkr', 2_340_000, 'kr'),
  one('2.340 million', 2_340_000),
  one('1,125k', 1125),
  one('1 234,567 tkr', 1_234_567, 'kr'),
  one('1,234,567 tkr', 1_234_567_000, 'kr'),
  one('47,868 kr', 47_868, 'kr'),
  one('2.3456789 mkr', 2_345_678.9, 'kr'),
  // percent
  one('10 %', 10, 'percent'),
  one('10%', 10, 'percent'),
  one('10 procent', 10, 'percent'),
  one('10 percent', 10, 'percent'),
  one('tjugo procent', 20, 'percent'),
  one('10 procentenheter', 10, 'percentage-points'),
  one('10 %-enheter', 10, 'percentage-points'),
  one('2 pp', 2, 'percentage-points'),
  one('−5 %', -5, 'percent'),
  one('-5 %', -5, 'percent'),
  one('–5 %', -5, 'percent'),
  // words
  one('fem', 5),
  one('tjugofem', 25),
  one('femhundra', 500),
  one('tio tusen', 10_000),
  one('tjugo tusen kronor', 20_000, 'kr'),
  one('två miljoner', 2_000_000),
  one('en miljon', 1_000_000),
  one('tolvhundra', 1200),
  one('fyrtiofemtusen', 45_000),
  one('trehundratusen kr', 300_000, 'kr'),
  one('hundra tusen', 100_000),
  one('två hundra tusen', 200_000),
  one('en halv miljon', 500_000),
  one('en kvarts miljon', 250_000),
  one('två och en halv miljon', 2_500_000),
  one('två miljoner trehundra tusen', 2_300_000),
  one('nittonhundraåttiofem', 1985),
  one('tjugohundraarton', 2018),
  one('tjugotjugofyra', 2024),
  one('tioprocentig', 10, 'percent'),
  one('ett dussin', 12),
  one('a quarter of a million', 250_000),
  one('half a million kronor', 500_000, 'kr'),
  one('two thousand and fifteen', 2015),
  one('twenty twenty-four', 2024),
  one('two hundred and fifty', 250),
  one('one and a half million', 1_500_000),
  one("20' i snitt", 20_000),
  one('1½ miljon', 1_500_000),
  one('1,5x', 1.5, 'times'),
  one('10-procentig', 10, 'percent'),
  one('ten', 10),
  one('twenty five', 25),
  one('twenty thousand', 20_000),
  // what is counted
  one('40 ärenden', 40, 'cases'),
  one('1 ärende', 1, 'cases'),
  one('200 samtal', 200, 'calls'),
  one('4 users', 4, 'users'),
  one('5 kunder', 5, 'customers'),
  // places
  one('3:e', 3, 'ordinal'),
  one('2nd', 2, 'ordinal'),
  one('näst', 2, 'ordinal'),
  one('tredje', 3, 'ordinal'),
  one('andra mest', 2, 'ordinal'),
  // several
  {
    text: '701, 706',
    read: [
      { value: 701, unit: 'none' },
      { value: 706, unit: 'none' },
    ],
  },
  {
    text: 'mellan 5 och 10 tkr',
    read: [
      { value: 5000, unit: 'kr' },
      { value: 10_000, unit: 'kr' },
    ],
  },
  {
    text: '5-10 tusen',
    read: [
      { value: 5000, unit: 'none' },
      { value: 10_000, unit: 'none' },
    ],
  },
  {
    text: 'från 5 000 upp till 9 999',
    read: [
      { value: 5000, unit: 'none' },
      { value: 9999, unit: 'none' },
    ],
  },
  {
    text: '10–20 %',
    read: [
      { value: 10, unit: 'percent' },
      { value: 20, unit: 'percent' },
    ],
  },
  {
    text: 'från 684 till 1,5 tkr',
    read: [
      { value: 684, unit: 'kr' },
      { value: 1500, unit: 'kr' },
    ],
  },
  {
    text: 'mellan 1,125 och 2,375 %',
    read: [
      { value: 1.125, unit: 'percent' },
      { value: 2.375, unit: 'percent' },
    ],
  },
  {
    text: '5–10,125 mkr',
    read: [
      { value: 5_000_000, unit: 'kr' },
      { value: 10_125_000, unit: 'kr' },
    ],
  },
  {
    text: '2024–2025',
    read: [
      { value: 2024, unit: 'none' },
      { value: 2025, unit: 'none' },
    ],
  },
  {
    text: '2024-2025',
    read: [
      { value: 2024, unit: 'none' },
      { value: 2025, unit: 'none' },
    ],
  },
  // no numbers
  { text: 'en avgift', read: [] },
  { text: 'ett ärende', read: [] },
  { text: 'andra', read: [] },
  { text: 'constructor toString', read: [] },
  { text: 'Sexton', read: [{ value: 16, unit: 'none' }] },
];
