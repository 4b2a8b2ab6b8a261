import { expect, test } from 'vitest';
import { builtSnapshot } from './built-snapshot.ts';
import { NO_DOCUMENT, readDocument } from './printed-document.ts';

const text = readDocument('remissvar-2009-gemensam-vaxel.txt');
const snapshot = builtSnapshot();

// What each fact rests on, in the document's own few words.
const EVIDENCE: Readonly<Record<string, readonly string[]>> = {
  start: ['1 maj 2009'],
  'council-decision': ['Kommunfullmäktige beslutade 3 november 2008'],
  'transfer-period': ['1 maj 2009 till och med 31 december 2010'],
  'districts-deadline': ['senast 31 december 2009'],
  scope: ['samtliga nämnder och bolag'],
  purchaser: ['Servicenämnden föreslås få beställaransvaret'],
  outsourcing: ['entreprenad via avrop', 'ramavtal för telefoni'],
  aim: ['gemensamma riktlinjer och rutiner'],
  'first-contact': ['70 % av frågorna'],
  role: ['koppla inkommande samtal vidare'],
  'call-volume': ['ca 1,8 miljoner per år'],
  'volume-target': ['minska med 30 %'],
  'unit-cost': ['kostnaderna per inkommande samtal sänkas'],
  before: ['växeln i egen regi', 'kön till den egna växeln'],
  'before-departments': ['Tekniska Nämndhusets', 'separat upphandling'],
  'hagersten-liljeholmen': ['31 juli 2011', 'ISS Facility Services AB', '140 tusen kronor'],
  'hagersten-liljeholmen-proposal': ['integreras från början', 'omförhandlas'],
  'one-number': ['ett eller flera telefonnummer behöver utredas'],
  'e-service-support': ['medborgarsupport avseende alla e-tjänster', 'extern helpdesk'],
  complaints: ['synpunkts- och klagomålshantering'],
};

test('every fact has its evidence in the document, in the section that it names', (context) => {
  if (text === null) return context.skip(NO_DOCUMENT);
  const sections = sectionsOf(text);
  expect(new Set(snapshot.background.map(({ key }) => key))).toEqual(new Set(Object.keys(EVIDENCE)));
  for (const { key, section } of snapshot.background) {
    for (const words of EVIDENCE[key] ?? [])
      expect(sections.get(section), `${key}: ${section}`).toContain(words);
  }
});

test('every fact is told in both languages in words of our own', (context) => {
  if (text === null) return context.skip(NO_DOCUMENT);
  const plain = text.replaceAll(/\s+/g, ' ');
  for (const { sv, en } of snapshot.background) {
    expect(sv).toMatch(/\.$/);
    expect(en).toMatch(/\.$/);
    expect(plain).not.toContain(sv);
  }
});

test('facts come from a document that is described', () => {
  const known = new Set(snapshot.documents.map(({ key }) => key));
  expect(snapshot.background.filter(({ document }) => !known.has(document))).toEqual([]);
});

/** The document's text by section, with the line breaks of the page taken out. */
function sectionsOf(document: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  let current = '';
  for (const line of document.split('\n').map((each) => each.trim())) {
    if (
      ['Sammanfattning', 'Ärendets beredning', 'Bakgrund', 'Förvaltningens förslag', 'Bilagor'].includes(line)
    ) {
      current = line;
    } else if (line !== '') sections.set(current, `${sections.get(current) ?? ''} ${line}`);
  }
  return sections;
}
