import { expect, test } from 'vitest';
import { reconciliation } from '../../../data/index.ts';
import { printReconciliation } from '../../../data/say/index.ts';
import { builtSnapshot } from '../built-snapshot.ts';

const snapshot = builtSnapshot();
const found = reconciliation(snapshot);

test('the reconciliation is printed in Swedish, as tables with whole kronor', () => {
  const printed = printReconciliation(found, snapshot);
  expect(printed).toContain('Avgifter som blir andra när de räknas ut: 4');
  expect(printed).toMatch(
    /291 Stockholms Stads Bostadsförmedling AB +16\u00a0942\u00a0kr +16\u00a0950\u00a0kr +−8\u00a0kr/,
  );
  expect(printed).toContain('Andelar som blir andra när de räknas ut: inga');
  expect(printed).toMatch(/Telefonistöd, gemensam växel 2025 +298 .+\*\* +nämns i fotnoten men betalar/);
});
