import { describe, expect, it } from 'vitest';
import { allocate, amend, applyChanges, type Change, checkChange, fee } from '../../../calc/index.ts';
import cases from '../cases/what-if.json' with { type: 'json' };
import { list } from './lists.ts';
import { changeOracle, oracleFee, toOracle } from './oracle.ts';

describe.each(cases)('$list, when $title', (worked) => {
  const { written, allocation } = list(worked.list);
  const changes: readonly Change[] = worked.changes.map(checkChange);
  const after = amend(allocation, changes);
  const anew = allocate(applyChanges(allocation.scheme, changes));
  const oracle = changes.reduce(changeOracle, toOracle(written));

  for (const [customer, kronor] of Object.entries(worked.fees)) {
    it(`charges ${customer} ${kronor} kr, as the oracle does`, () => {
      expect(oracleFee(oracle, Number(customer)).round()).toBe(BigInt(kronor));
      expect(fee(after, Number(customer))).toBe(kronor);
      expect(fee(anew, Number(customer))).toBe(kronor);
    });
  }
});
