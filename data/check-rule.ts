import { Decimal } from '../calc/index.ts';
import type { Report } from './problem.ts';
import type { SheetSource } from './sources.ts';

/** Reports a rule that cannot be applied: parts that do not add to 1, or pools, weights and total that disagree. */
export function checkRule({ manifest, rows, at }: SheetSource, report: Report): void {
  const { pools, weights, total } = manifest;
  const parts = pools.reduce((sum, { part }) => sum.plus(part), new Decimal(0));
  if (pools.length > 0 && !parts.equals(1)) {
    const expected = 'parts that add to 1';
    report({ code: 'parts-do-not-add-up', ...at('pools'), expected, got: parts.toString() });
  }
  for (const [index, { key }] of pools.entries()) {
    if (pools.findIndex((pool) => pool.key === key) < index) {
      report({ code: 'duplicate', ...at('pools', index, 'key'), expected: 'each pool once', got: key });
    }
  }
  const bases = new Set(pools.map(({ base }) => base).filter((base) => base !== 'equal'));
  // A row has one count, so two weights could not be told apart.
  if (bases.size > 1) {
    const got = [...bases].join(', ');
    report({ code: 'not-allowed', ...at('pools'), expected: '"equal" and one other allocation base', got });
  }
  if ((weights === null) !== (pools.length === 0)) {
    const expected = 'pools where weights are known, and only there';
    report({ code: 'not-allowed', ...at('weights'), expected, got: `${weights}, ${pools.length} pools` });
  }
  if (total === 0 && (pools.length > 0 || rows.length > 0)) {
    const expected = 'a total above 0, or neither pools nor rows';
    report({ code: 'total-does-not-fit', ...at('total'), expected, got: '0' });
  }
  if (weights !== 'printed') return;
  for (const { value, file, line } of rows) {
    if (value.count !== null || !value.fee) continue;
    const expected = 'a count, as the fee follows from it';
    report({ code: 'missing-value', file, line, column: 'count', expected, got: 'nothing' });
  }
}
