import { Decimal } from '../calc/index.ts';
import type { Report } from './problem.ts';
import type { SheetSource } from './sources.ts';
import { allOf, NOTHING, show, withComma } from './stands.ts';

/** Reports a rule that cannot be applied: parts that do not add to 1, or pools, weights and total that disagree. */
export function checkRule({ manifest, rows, at }: SheetSource, report: Report): void {
  const { pools, weights, total } = manifest;
  const parts = pools.reduce((sum, { part }) => sum.plus(part), new Decimal(0));
  if (pools.length > 0 && !parts.equals(1)) {
    const got = `de blir ${withComma(parts.toString())}`;
    report({ code: 'parts-do-not-add-up', ...at('pools'), expected: 'delar som blir 1 tillsammans', got });
  }
  for (const [index, { key }] of pools.entries()) {
    if (pools.findIndex((pool) => pool.key === key) < index) {
      const got = `${show(key)} står flera gånger`;
      report({ code: 'duplicate', ...at('pools', index, 'key'), expected: 'varje pott en gång', got });
    }
  }
  const bases = new Set(pools.map(({ base }) => base).filter((base) => base !== 'equal'));
  // A row has one count, so two weights could not be told apart.
  if (bases.size > 1) {
    const expected = 'högst en fördelningsgrund (base) vid sidan av "equal"';
    const got = `där står ${allOf([...bases].map(show))}`;
    report({ code: 'not-allowed', ...at('pools'), expected, got });
  }
  if ((weights === null) !== (pools.length === 0)) {
    const [expected, got] =
      weights === null
        ? ['"printed", "derived" eller "inverted", eftersom det finns potter (pools)', 'där står null']
        : ['null, eftersom det inte finns några potter (pools)', `där står ${show(weights)}`];
    report({ code: 'not-allowed', ...at('weights'), expected, got });
  }
  if (total === 0 && (pools.length > 0 || rows.length > 0)) {
    const expected = 'en total över 0, eftersom det finns rader eller potter (pools)';
    report({ code: 'total-does-not-fit', ...at('total'), expected, got: 'där står 0' });
  }
  if (weights !== 'printed') return;
  for (const { value, file, line } of rows) {
    if (value.count !== null || !value.fee) continue;
    const expected = 'ett antal, eftersom avgiften räknas ut av det';
    report({ code: 'missing-value', file, line, column: 'count', expected, got: NOTHING });
  }
}
