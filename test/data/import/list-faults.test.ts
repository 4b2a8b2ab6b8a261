import { describe, expect, test } from 'vitest';
import { levelOf, problemSentence } from '../../../data/import/index.ts';
import { builtSnapshot } from '../built-snapshot.ts';
import { desk } from './handed-in.ts';
import { LIST_FAULTS } from './list-faults.ts';
import { listOfSnapshot } from './list-of-snapshot.ts';

const made = listOfSnapshot(builtSnapshot(), 2025);

describe('a list as text', () => {
  test.for(LIST_FAULTS)('is told with its line, and not written, where $fault', async (expected) => {
    const { edit, code, fromEdit, says } = expected;
    const [from, to] = edit;
    if (!made.includes(from)) throw new Error(`the list must hold "${from}"`);
    const place = desk('2024', '2025');
    const before = place.files();
    const imported = await place.handIn(
      made.replace(from, () => to),
      false,
    );
    const told = [...imported.errors, ...imported.warnings].filter((problem) => problem.code === code);
    const sentences = told.map((problem) => problemSentence(problem).replaceAll('\u00a0', ' '));
    expect(sentences.join('\n')).toContain(says);
    const problem = told[sentences.findIndex((sentence) => sentence.includes(says))];
    const line = fromEdit === null ? null : made.slice(0, made.indexOf(from)).split('\n').length + fromEdit;
    expect(problem?.place).toStrictEqual({ file: 'prislista.txt', sheet: null, line, cell: null });
    expect(imported.outcome).toBe(
      problem !== undefined && levelOf(problem) === 'error' ? 'refused' : 'to-accept',
    );
    expect(place.files()).toStrictEqual(before);
  });
});
