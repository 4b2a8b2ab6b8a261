import { expect, test } from 'vitest';
import type { FormChange } from '../../../dialogs/form.ts';
import type { Language } from '../../../dialogs/index.ts';
import type { ScenarioChange } from '../../../dialogs/scenario.ts';
import { changeOfForm } from '../../../dialogs/understand/form-change.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';

const priceList = builtSnapshot();

const BASE = { customers: [706], base: 'cases' };

const FORMS: readonly (readonly [FormChange, amount: string, Language, ScenarioChange])[] = [
  ['count-percent', '1,125', 'sv', { type: 'scale-weight', ...BASE, factor: '1.01125' }],
  ['count-percent', '1.125', 'en', { type: 'scale-weight', ...BASE, factor: '1.01125' }],
  ['count-percent', '33,3333', 'sv', { type: 'scale-weight', ...BASE, factor: '1.333333' }],
  ['count-percent', '-99,99', 'sv', { type: 'scale-weight', ...BASE, factor: '0.0001' }],
  ['count-percent', 'minus tio procent', 'sv', { type: 'scale-weight', ...BASE, factor: '0.9' }],
  ['total-percent', '2,375 %', 'sv', { type: 'scale-total', factor: '1.02375' }],
  ['equal-part', '12.5', 'en', { type: 'set-equal-part', part: '0.125' }],
  ['total-to', '2,340 mkr', 'sv', { type: 'set-total', value: '2340000' }],
  ['total-to', '2.350 mkr', 'en', { type: 'set-total', value: '2350000' }],
  ['total-to', '700 000:-', 'sv', { type: 'set-total', value: '700000' }],
  ['count-to', '1,125', 'sv', { type: 'set-weight', ...BASE, value: '1.125' }],
  ['count-to', '1,125', 'en', { type: 'set-weight', ...BASE, value: '1125' }],
  ['count-to', '2 000', 'sv', { type: 'set-weight', ...BASE, value: '2000' }],
];

test.for(FORMS)('a form that says %s %s in %s makes %j', ([change, amount, language, made]) => {
  const service = change === 'equal-part' ? 'switchboard' : 'stockholm-direkt';
  expect(changeOfForm({ service, customer: 706, change, amount }, [], priceList, language)).toEqual({
    service,
    changes: [made],
  });
});
