import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExports } from '../../../dialogs/index.ts';
import type { Asked } from '../../../dialogs/question.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { anyQuestion } from '../support/any-question.ts';

const priceList = builtSnapshot();
const exports = createExports(priceList);
const scope = { customers: [], group: null, services: [], year: 2025 };

describe('the content of a file', () => {
  test.each<readonly [string, Asked]>([
    ['a fee of nobody', { kind: 'value', measure: 'fee', ...scope }],
    [
      'how much more somebody who pays nothing may have',
      {
        kind: 'goal',
        goal: 'at-least',
        amount: 269_138,
        changes: [],
        ...scope,
        customers: [704],
        services: ['contact-centre-platform'],
        year: 2024,
      },
    ],
    [
      'changes of somebody that the list does not have',
      {
        kind: 'what-if',
        changes: [{ type: 'leave', customers: [9999] }],
        view: 'all',
        ...scope,
        services: ['switchboard'],
      },
    ],
  ])('of %s is none', (_, question) => {
    const request = { question, language: 'sv', format: 'xlsx', version: priceList.version } as const;
    expect(exports.content(request)).toBeNull();
  });

  test('is made or is none, whatever well-formed question comes with it', () => {
    const formats = fc.constantFrom('xlsx' as const, 'csv' as const);
    const languages = fc.constantFrom('sv' as const, 'en' as const);
    const kinds = new Set<string>();
    fc.assert(
      fc.property(anyQuestion(priceList), formats, languages, (question, format, language) => {
        const content = exports.content({ question, format, language, version: priceList.version });
        if (content !== null) kinds.add(question.kind);
      }),
      { numRuns: 1500 },
    );
    // What is asked is mostly something that can be answered.
    expect(kinds.size).toBeGreaterThan(8);
  });
});
