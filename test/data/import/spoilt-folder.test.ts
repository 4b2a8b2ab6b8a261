import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importInput, problemSentence } from '../../../data/import/index.ts';
import { SOURCES_FOLDER } from '../../../data/index.ts';
import { desk } from './handed-in.ts';

const MANIFEST = 'manifest.json';

/** A way to spoil the source files of 2025 that are handed in, and the errors that must be told. */
const FAULTS: readonly (readonly [
  fault: string,
  edit: readonly [file: string, from: string, to: string],
  says: readonly string[],
])[] = [
  [
    'a field of the manifest is a text',
    [MANIFEST, '"total": 600000', '"total": "600 000"'],
    ['fält total: väntade ett tal utan citattecken, men där står "600 000".'],
  ],
  [
    'a total is 0 but fees are not',
    [MANIFEST, '"total": 240000', '"total": 0'],
    [
      'fält fee: väntade 0 kr, som totalen för tjänsten, men där står 240 000 kr.',
      'fält total: väntade en total över 0 kr att fördela, men den är 0.',
    ],
  ],
  [
    'a customer has two rows',
    ['e-service-support.csv', '113;Socialförvaltningen', '110;Stadsledningskontoret'],
    ['kolumn number: väntade varje kund en gång, men 110 finns redan (rad 2).'],
  ],
  [
    'a footnote names a customer without a row',
    [MANIFEST, '"into": 110', '"into": 999'],
    ['fält services: väntade kunder i fotnoterna som har en rad för tjänsten, men där står 999.'],
  ],
  [
    'a footnote counts a customer in itself',
    [MANIFEST, '"into": 110', '"into": 101'],
    ['fält services: väntade en annan kund i fotnoten än de som räknas in, men där står 101.'],
  ],
  [
    'a footnote names a customer twice',
    [MANIFEST, '[101, 108, 126,', '[101, 108, 101, 126,'],
    ['fält services: väntade varje kund högst en gång i fotnoterna, men 101 räknas in flera gånger.'],
  ],
  [
    'a period ends before it begins, which is told of the file that would be written',
    [MANIFEST, '"from": "2023-07"', '"from": "2024-07"'],
    [
      'fält to: väntade en mätperiod som inte slutar innan den börjar, men den går från 2024-07 till 2024-06.',
    ],
  ],
];

test.for(FAULTS)('source files handed in are told in which %s', async ([, edit, says]) => {
  const [file, from, to] = edit;
  const place = desk();
  const path = join(place.folder, '2025');
  cpSync(join(SOURCES_FOLDER, '2025'), path, { recursive: true });
  const text = readFileSync(join(path, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(path, file), text.replace(from, to));
  const before = place.files();
  const { outcome, errors } = await importInput({ path, sources: place.sources, accept: true });
  expect(outcome).toBe('refused');
  expect(
    errors.map((error) =>
      problemSentence(error)
        .replaceAll('\u00a0', ' ')
        .replace(/^.*?, rad \d+, /, ''),
    ),
  ).toStrictEqual(says);
  expect(place.files()).toStrictEqual(before);
});
