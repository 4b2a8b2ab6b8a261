import { Decimal } from 'decimal.js';
import { CUSTOMERS, ROWS, SERVICES, type WrittenRow, YEARS } from './written-list.ts';

/** Whom sums and counts are about: the list's blocks, their parts and everybody. */
const BLOCKS: readonly (readonly string[])[] = [
  ['department'],
  ['district'],
  ['department', 'district'],
  ['company'],
  ['foundation'],
  ['company', 'foundation'],
  ['department', 'district', 'company', 'foundation'],
];

const kindOf = new Map(CUSTOMERS.map(({ number, kind }) => [number, kind]));

/**
 * The figures that follow from the written list: how many of a block are in it and pay, what they pay together, on
 * average and in percent of a service, and each customer's share. Bare numbers with a decimal point.
 */
export function figuresOfList(): ReadonlySet<string> {
  const figures = new Set<string>(
    YEARS.flatMap((year) => [String(year - 1), String(year + 1), String(year + 2)]),
  );
  const add = (value: Decimal.Value) => figures.add(new Decimal(value).toDecimalPlaces(2).toString());
  for (const year of YEARS) {
    for (const services of [...SERVICES.map(({ key }) => [key]), SERVICES.map(({ key }) => key)]) {
      const rows = ROWS.filter((row) => row.year === year && services.includes(row.service));
      const whole = sumOf(rows);
      for (const block of BLOCKS) {
        const members = CUSTOMERS.filter(({ kind }) => block.includes(kind));
        const theirs = rows.filter(({ customer }) => block.includes(kindOf.get(customer) ?? ''));
        const payers = new Set(theirs.filter(({ fee }) => kronor(fee) > 0).map(({ customer }) => customer))
          .size;
        const listed = new Set(theirs.map(({ customer }) => customer)).size;
        for (const count of [members.length, listed, payers, members.length - payers, listed - payers])
          add(count);
        const sum = sumOf(theirs);
        add(sum);
        if (payers > 0) add(new Decimal(sum).div(payers));
        if (whole > 0) add(new Decimal(sum).times(100).div(whole));
      }
    }
  }
  return figures;
}

function kronor(fee: WrittenRow['fee']): number {
  return typeof fee === 'number' ? fee : 0;
}

function sumOf(rows: readonly WrittenRow[]): number {
  return rows.reduce((sum, { fee }) => sum + kronor(fee), 0);
}
