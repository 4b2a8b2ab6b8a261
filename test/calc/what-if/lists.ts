import { type Allocation, allocate } from '../../../calc/index.ts';
import { Rational } from '../rational.ts';
import { platform2025, stockholmDirekt2025, switchboard2025, type WorkedCase } from '../worked-case.ts';
import { toScheme, type WrittenScheme } from '../written-scheme.ts';

/** The published lists that what-ifs start from, as plain texts. */
export const LISTS: Readonly<Record<string, WrittenScheme>> = {
  'stockholm-direkt-2025': proportional(stockholmDirekt2025),
  'contact-centre-platform-2025': proportional(platform2025),
  'switchboard-2025': switchboard(),
};

/** One of {@link LISTS}, written and allocated. */
export function list(name: string): { readonly written: WrittenScheme; readonly allocation: Allocation } {
  const written = LISTS[name];
  if (written === undefined) throw new Error(`list must be one of ${Object.keys(LISTS)}, got ${name}`);
  return { written, allocation: allocate(toScheme(written)) };
}

function proportional({ total, rows }: WorkedCase): WrittenScheme {
  return {
    total,
    pools: [{ key: 'all', part: '1', base: 'cases' }],
    members: rows.map(({ customer, weight }) => ({ customer, weights: { cases: weight } })),
  };
}

/** The calls are derived here once more, by the oracle: printed fee × 44 payers − 120 000 kr. */
function switchboard(): WrittenScheme {
  const { total, equalPart, rows } = switchboard2025;
  const payers = rows.filter(({ printed }) => printed > 0);
  const equalTotal = Rational.of(total).times(Rational.of(equalPart));
  return {
    total,
    pools: [
      { key: 'equal part', part: equalPart, base: 'equal' },
      { key: 'by calls', part: '0.8', base: 'calls' },
    ],
    members: payers.map(({ customer, printed }) => {
      const weight = new Rational(BigInt(printed) * BigInt(payers.length)).minus(equalTotal);
      return { customer, weights: { calls: String(weight.floor()) } };
    }),
  };
}
