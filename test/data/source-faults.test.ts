import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSnapshot, type Problem, type ProblemCode } from '../../data/index.ts';
import { SOURCE_FAULTS } from './source-faults.ts';
import { thrownBy } from './thrown-by.ts';
import { type Workspace, workspace } from './workspace.ts';

test.for(SOURCE_FAULTS)('tells the place when $fault', ({ code, edit, file, fromEdit, column }) => {
  const place = workspace();
  const edited = place.edit(...edit);
  const line = fromEdit === null ? null : edited + fromEdit;
  expect(problemsOf(place)).toContainEqual(expect.objectContaining({ code, file, line, column }));
});

test('tells when a file is not UTF-8, as when Excel saves it as plain CSV', () => {
  const place = workspace();
  const path = join(place.sources, '2025/switchboard.csv');
  writeFileSync(path, readFileSync(path, 'utf8'), 'latin1');
  expect(problemsOf(place)).toMatchObject([{ code: 'not-utf8', file: '2025/switchboard.csv' }]);
});

test('reaches every code of a problem', () => {
  // A record, so that a new code does not compile before it has a case.
  const reached: Readonly<Record<ProblemCode, boolean>> = {
    'missing-file': true,
    'not-utf8': true,
    'unreadable-csv': true,
    'unreadable-json': true,
    'missing-column': true,
    'unknown-column': true,
    'wrong-number-of-cells': true,
    'missing-value': true,
    'not-a-number': true,
    'negative-number': true,
    'not-allowed': true,
    'unknown-field': true,
    duplicate: true,
    'ambiguous-name': true,
    'unknown-customer': true,
    'unknown-service': true,
    'unknown-document': true,
    'parts-do-not-add-up': true,
    'weights-do-not-follow': true,
    'total-does-not-fit': true,
    'sum-does-not-fit': true,
    'fee-does-not-fit': true,
    'share-does-not-fit': true,
  };
  const cases = new Set<string>([...SOURCE_FAULTS.map(({ code }) => code), 'not-utf8']);
  expect(cases).toEqual(new Set(Object.keys(reached)));
});

test('lists the faults of all files at once', () => {
  const place = workspace();
  place.edit('2025/switchboard.csv', ';54575;', ';mycket;');
  place.edit('2025/stockholm-direkt.csv', ';47868;', ';47886;');
  place.edit('names.csv', '101;', 'ett;');
  rmSync(join(place.sources, 'quarters.csv'));
  const files = problemsOf(place).map(({ file }) => file);
  expect(new Set(files)).toEqual(
    new Set([
      '2025/switchboard.csv',
      '2025/manifest.json',
      '2025/stockholm-direkt.csv',
      'names.csv',
      'quarters.csv',
    ]),
  );
});

test('says in one line where a fault is, what was expected and what came', () => {
  const place = workspace();
  const line = place.edit('2025/switchboard.csv', ';54575;', ';54 575;');
  expect(thrownBy(() => buildSnapshot(place.sources, place.snapshot)).message).toContain(
    `2025/switchboard.csv:${line} fee: expected whole kronor in plain digits, "-" for a dash or nothing for a blank cell, got "54 575" (not-a-number)`,
  );
});

test('accepts what Excel makes of a file: CRLF, a blank last row, columns moved', () => {
  const place = workspace();
  const path = join(place.sources, 'quarters.csv');
  const rows = readFileSync(path, 'utf8').replace('\uFEFF', '').trimEnd().split('\n');
  const moved = rows.map((row) => row.split(';').reverse().join(';'));
  writeFileSync(path, `\uFEFF${[...moved, ';', ''].join('\r\n')}`);
  expect(() => buildSnapshot(place.sources, place.snapshot)).not.toThrow();
});

function problemsOf(place: Workspace): readonly Problem[] {
  const { info } = thrownBy(() => buildSnapshot(place.sources, place.snapshot));
  if (info.code !== 'bad-sources') throw new Error(`the sources must be the fault, got ${info.code}`);
  return info.problems;
}
