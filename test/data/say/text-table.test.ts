import { expect, test } from 'vitest';
import { type TextColumn, textTable } from '../../../data/say/index.ts';

const COLUMNS: readonly TextColumn[] = [
  { heading: 'kund', align: 'left' },
  { heading: 'tjänst', align: 'left' },
  { heading: 'kr', align: 'right' },
];

const ROW = ['Hägersten-Älvsjö sdf', 'Stockholm Direkt', '54 575'];

test('columns are as wide as what they hold', () => {
  expect(textTable(COLUMNS, [ROW, ['a', 'b', '1']]).split('\n')).toStrictEqual([
    'kund                  tjänst                kr',
    '────────────────────  ────────────────  ──────',
    'Hägersten-Älvsjö sdf  Stockholm Direkt  54 575',
    'a                     b                      1',
  ]);
});

test('what is too wide is cut off the widest words, and never off a figure', () => {
  expect(textTable(COLUMNS, [ROW], 42).split('\n').at(-1)).toBe('Hägersten-Älvsj…  Stockholm Direkt  54 575');
  expect(textTable(COLUMNS, [ROW], 38).split('\n').at(-1)).toBe('Hägersten-Älv…  Stockholm Dir…  54 575');
  expect(textTable(COLUMNS, [ROW], 5).split('\n').at(-1)).toBe('Hägerst…  Stockho…  54 575');
});
