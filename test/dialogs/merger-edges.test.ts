import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSnapshot, openSnapshot } from '../../data/index.ts';
import { createConversation } from '../../dialogs/index.ts';
import { hearing } from '../accuracy/hear.ts';
import { addYear2022 } from '../data/other-years.ts';
import { type Workspace, workspace } from '../data/workspace.ts';
import { wholeText } from './support/reply-text.ts';

/** What is said to messages that follow each other, over the list of 2022 with changed sources. */
function said(change: (place: Workspace) => void, ...texts: readonly string[]): string {
  const place = workspace();
  addYear2022(place.sources);
  change(place);
  buildSnapshot(place.sources, place.snapshot);
  const replies = hearing(createConversation(openSnapshot(place.snapshot)))(texts);
  return (replies.at(-1) ?? []).map(wholeText).join('\n');
}

const KCP = '2022/contact-centre-platform.csv';

function until2025({ edit }: Workspace): void {
  edit('customers.csv', 'Spånga-Tensta;2023-07-01', 'Spånga-Tensta;2025-07-01');
}

/** Of Rinkeby-Kista's 30 users ten are those of Hjulstaby, which became part of it a year before that became Järva. */
function inTwoSteps({ edit, sources }: Workspace): void {
  appendFileSync(join(sources, 'customers.csv'), '702;Hjulstaby sdf;district;Hjulstaby;2022-07-01;701\n');
  edit(
    KCP,
    '701;Rinkeby-Kista;30;30,0;300000;',
    '701;Rinkeby-Kista;20;20,0;200000;\n702;Hjulstaby;10;10,0;100000;',
  );
}

/** Kungsholmen is to become part of Norra innerstaden in a year whose list still has it. */
function soon({ edit }: Workspace): void {
  edit(
    'customers.csv',
    '708;Kungsholmens sdf;district;Kungsholmen;;',
    '708;Kungsholmens sdf;district;Kungsholmen;2025-10-01;709',
  );
}

test('a customer of a year that the list leaves it out of is not yet another one', () => {
  const text = said(until2025, 'Vad betalade Spånga-Tensta för KCP 2024?');
  expect(text).toContain('Spånga-Tensta sdf finns inte med i prislistan för KCP 2024.');
  expect(text).not.toContain('hör sedan');
});

test('a customer that is left out of the list of the year in which it ended is the other one in it', () => {
  const text = said(until2025, 'Vad betalar Spånga-Tensta för växeln 2025?');
  expect(text).toContain('Järva sdf betalar 54 575 kr');
  expect(text).toContain('Spånga-Tensta sdf hör sedan 1 juli 2025 till Järva sdf.');
});

test('who became part later is not in a comparison with a year before', () => {
  const text = said(until2025, 'Hur ändrades Järvas KCP-avgift från 2022 till 2024?');
  expect(text).toContain('Järva sdf betalade 300 000 kr');
  expect(text).not.toContain('Spånga-Tensta');
});

test('who became part in a year that does not have it any more is in a comparison with that year', () => {
  const text = said(until2025, 'Hur ändrades Järvas KCP-avgift från 2022 till 2025?');
  expect(text).toContain('Järva sdf betalade 400 000 kr');
  expect(text).toContain('Rinkeby-Kista sdf (300 000 kr), som hör till Järva sdf sedan 1 juli 2023');
  expect(text).toContain('Spånga-Tensta sdf (100 000 kr), som hör till Järva sdf sedan 1 juli 2025');
});

test('a customer that became another one in two steps belongs to it from the second', () => {
  expect(said(inTwoSteps, 'Vad betalar Hjulstaby för växeln?')).toContain(
    'Hjulstaby sdf hör sedan 1 juli 2023 till Järva sdf.',
  );
});

test('a sum over two steps has each row once', () => {
  const text = said(inTwoSteps, 'Vad betalade Järva för KCP 2022?');
  expect(text).toContain('Järva sdf betalade 400 000 kr');
  for (const part of [
    'Rinkeby-Kista sdf (200 000 kr)',
    'Spånga-Tensta sdf (100 000 kr)',
    'Hjulstaby sdf (100 000 kr)',
  ])
    expect(text).toContain(part);
});

test('whoever a part was a part of itself has its own row', () => {
  expect(said(inTwoSteps, 'Vad betalade Rinkeby-Kista för KCP 2022?')).toContain('betalade 200 000 kr');
  expect(said(inTwoSteps, 'Vad betalade stadsdelarna för KCP 2022?')).toContain('400 000 kr');
});

test.each([
  ['Vad betalar Kungsholmen för växeln?', 'Kungsholmens sdf betalar 8 869 kr'],
  ['Hur många kunder finns det?', '53 kunder'],
  ['Vad betalar stadsdelarna för växeln?', '271 159 kr'],
  ['Vad händer om Kungsholmen lämnar växeln?', 'Kungsholmens sdf'],
  ['Hur ändrades Norra innerstadens växelavgift från 2024 till 2025?', '28 980 kr'],
])('a customer that is to end is there as long as the newest list has it: %s', (text, says) => {
  const reply = said(soon, text);
  expect(reply).toContain(says);
  expect(reply).not.toContain('hör sedan');
});

test('a sum of which a part is not known is no figure', () => {
  const blank = ({ edit }: Workspace) => {
    edit(KCP, '60;60,0', '60;66,7');
    edit(KCP, '30;30,0', '30;33,3');
    edit(KCP, '703;Spånga-Tensta;10;10,0;100000;', '703;Spånga-Tensta;;;;');
    edit('2022/manifest.json', '"total": 1000000', '"total": 900000');
    edit('2022/manifest.json', '"1 000 000 kr"', '"900 000 kr"');
    edit('2022/manifest.json', '"count": "100"', '"count": "90"');
    edit('2022/manifest.json', '"fee": 1000000', '"fee": 900000');
  };
  const text = said(blank, 'Vad betalade Järva för KCP 2022?');
  expect(text).toContain('är rutan för KCP 2022 tom');
  expect(text).toContain('Allas siffror är inte kända');
  expect(text).not.toMatch(/[34]00 000 kr(?!\))/);
});
