import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSnapshot, type Problem, type ProblemCode } from '../../data/index.ts';
import { sayProblem } from '../../data/say/index.ts';
import { RELATION_FAULTS } from './relation-faults.ts';
import { SOURCE_FAULTS } from './source-faults.ts';
import { thrownBy } from './thrown-by.ts';
import { VALUE_FAULTS } from './value-faults.ts';
import { type Workspace, workspace } from './workspace.ts';

test.for(SOURCE_FAULTS)(
  'tells the place, what was expected and what came when $fault',
  ({ code, edit, fromEdit = 0, column, says, ...fault }) => {
    const place = workspace();
    const edited = place.edit(...edit);
    const line = fromEdit === null ? null : edited + fromEdit;
    const { file = edit[0] } = fault;
    const problems = problemsOf(place);
    const told = problems.find((one) => one.code === code && one.file === file && one.line === line);
    expect(told, JSON.stringify(problems)).toBeDefined();
    expect([told?.column, said(told)]).toStrictEqual([column, says]);
  },
);

test.for([...VALUE_FAULTS, ...RELATION_FAULTS])(
  'tells what was expected and what came when $fault',
  ({ code, edit, says }) => {
    const place = workspace();
    place.edit(...edit);
    const told = problemsOf(place).filter((problem) => problem.code === code);
    expect(told.map(said)).toContain(says);
  },
);

test('tells when a file is not UTF-8, as when Excel saves it as plain CSV', () => {
  const place = workspace();
  const path = join(place.sources, '2025/switchboard.csv');
  writeFileSync(path, readFileSync(path, 'utf8'), 'latin1');
  const problems = problemsOf(place);
  expect(problems).toMatchObject([{ code: 'not-utf8', file: '2025/switchboard.csv' }]);
  expect(problems.map(sayProblem)).toStrictEqual([
    '2025/switchboard.csv: väntade en fil i UTF-8 (i Excel: spara som "CSV UTF-8"), men den har en annan teckenkodning.',
  ]);
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

test('says in one line for engineers where a fault is, its code, what was expected and what came', () => {
  const place = workspace();
  const line = place.edit('2025/switchboard.csv', ';54575;', ';54 575;');
  expect(thrownBy(() => buildSnapshot(place.sources, place.snapshot)).message).toContain(
    `2025/switchboard.csv:${line} fee: not-a-number: väntade hela kronor med bara siffror, "-" för ett streck eller en tom cell, men där står "54 575"`,
  );
});

test('tells when a file is empty, a manifest breaks off, or there is no year', () => {
  const place = workspace();
  writeFileSync(join(place.sources, 'quarters.csv'), '');
  writeFileSync(join(place.sources, '2024/manifest.json'), '{ "year": 2024');
  expect(problemsOf(place).map(sayProblem)).toStrictEqual([
    'quarters.csv, rad 1: väntade en rubrikrad, men filen är tom.',
    '2024/manifest.json, rad 1: väntade en fil i formatet JSON, men raden går inte att läsa. Ofta saknas ett komma, ett citattecken eller en parentes strax före.',
  ]);
  writeFileSync(join(place.sources, '2024/manifest.json'), '');
  expect(problemsOf(place).map(sayProblem)).toContain(
    '2024/manifest.json: väntade en fil i formatet JSON, men den går inte att läsa. Ofta saknas ett komma, ett citattecken eller en parentes strax före.',
  );
  for (const year of ['2024', '2025']) rmSync(join(place.sources, year), { recursive: true });
  expect(problemsOf(place).map(sayProblem)).toContain(
    'källfilernas mapp: väntade en mapp för minst ett år, till exempel 2025, men det finns ingen.',
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

/** The sentence for a fault, without its place. */
function said(problem: Problem | undefined): string {
  return problem === undefined ? '' : sayProblem(problem).replace(/^.*?: /, '');
}
