import { expect, test } from 'vitest';
import { answer, type Table } from '../../../dialogs/answer/answer.ts';
import { computed } from '../../../dialogs/answer/figure.ts';
import { message } from '../../../dialogs/answer/message.ts';
import { phrase } from '../../../dialogs/say/reply.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';

const priceList = builtSnapshot();

type Cells = Table['rows'][number]['cells'];

/** The labels of the bars that a table of places, names and fees is drawn by; nothing without a chart. */
function labelsOf(...rows: readonly Cells[]): readonly string[] | undefined {
  const table: Table = {
    title: message('table-services', { year: 2025 }),
    columns: [
      { label: 'place' },
      { label: 'customer' },
      { label: 'service' },
      { label: 'year' },
      { label: 'fee' },
    ],
    rows: rows.map((cells, index) => ({
      cells: [
        { type: 'figure', figure: computed(index + 1, 'rank', 'position') },
        ...cells,
        { type: 'figure', figure: computed(100 + index, 'kr', 'sum') },
      ],
    })),
  };
  const { chart } = phrase(answer({ kind: 'rank', lead: [], table }), 'sv', priceList);
  return chart?.bars.map(({ label }) => label);
}

const row = (customer: number, service: string, year: number): Cells => [
  { type: 'customer', number: customer },
  { type: 'service', key: service },
  { type: 'year', year },
];

test('bars are called by the customer alone where each has one', () => {
  expect(labelsOf(row(701, 'switchboard', 2024), row(706, 'switchboard', 2025))).toEqual([
    '701 Järva sdf',
    '706 Bromma sdf',
  ]);
});

test('bars of the same customer are called by what differs too, and by nothing else', () => {
  expect(labelsOf(row(701, 'switchboard', 2025), row(701, 'stockholm-direkt', 2025))).toEqual([
    '701 Järva sdf, växeln',
    '701 Järva sdf, Stockholm Direkt',
  ]);
  expect(labelsOf(row(701, 'switchboard', 2024), row(701, 'switchboard', 2025))).toEqual([
    '701 Järva sdf, 2024',
    '701 Järva sdf, 2025',
  ]);
  expect(
    labelsOf(
      row(701, 'switchboard', 2024),
      row(701, 'switchboard', 2025),
      row(706, 'stockholm-direkt', 2025),
    ),
  ).toEqual([
    '701 Järva sdf, växeln, 2024',
    '701 Järva sdf, växeln, 2025',
    '706 Bromma sdf, Stockholm Direkt, 2025',
  ]);
});

test('bars that only their place and figure would tell apart are not drawn', () => {
  expect(labelsOf(row(701, 'switchboard', 2025), row(701, 'switchboard', 2025))).toBeUndefined();
  expect(
    labelsOf(row(701, 'switchboard', 2025), [{ type: 'dash' }, { type: 'dash' }, { type: 'dash' }]),
  ).toBeUndefined();
});
