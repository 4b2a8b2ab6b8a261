import { isInBlock } from '../../blocks.ts';
import type { ImportRegister, Read, ServiceDraft } from '../draft.ts';
import { type KnownCustomers, knownCustomers } from '../known-customers.ts';
import type { Tell } from '../problem.ts';
import { readFootnotes } from './footnotes.ts';
import { textLines } from './lines.ts';
import { type Block, type BlockOf, readTables } from './read-tables.ts';
import { rowOf } from './rows.ts';
import { readRuleSentences } from './rule-sentences.ts';
import { cutSections, type Section } from './sections.ts';
import { sumsOf, tellSumsTwice } from './sums.ts';
import { readTotals } from './totals.ts';

/**
 * What a published price list says, given as tab-separated text (a PDF turned to text): a draft for each year that it has
 * a total for, newest first. Counts, shares and the rule belong to the newest year, fees to the year of their column.
 * What cannot be read is told with its line, and nothing is guessed; `null` where there is no text or no section.
 */
export function readListText(
  bytes: Uint8Array,
  file: string,
  register: ImportRegister,
  tell: Tell,
): Read | null {
  const nowhere = { file, sheet: null, line: null, cell: null };
  const text = decode(bytes);
  if (text === null) {
    const expected = 'text i UTF-8 (välj "UTF-8" när texten sparas)';
    tell({ code: 'not-utf8', place: nowhere, expected, got: 'filen har en annan teckenkodning' });
    return null;
  }
  const sections = cutSections(textLines(text), register.services, file, tell);
  if (sections.length === 0) {
    const expected = 'en prislista med en rubrik för varje tjänst och en tabell med kolumnerna Nr och Kund';
    tell({ code: 'no-service', place: nowhere, expected, got: 'ingen sådan tabell hittades' });
    return null;
  }
  tellTwice(sections, file, tell);
  const customers = knownCustomers(register);
  const blocks = new Map<number, Block>();
  const read = sections.flatMap((section) => {
    const ofSection = readSection(section, blockFinder(register, customers, blocks), customers, file, tell);
    // Where a new customer stands in one section, its block is known in the next.
    for (const { draft } of ofSection) {
      for (const { number, block } of draft.rows) if (block !== undefined) blocks.set(number.value, block);
    }
    return ofSection;
  });
  const years = [...new Set(read.map(({ year }) => year))].sort((a, b) => b - a);
  tellOlder(read, years[0] ?? 0, tell);
  return {
    years: years.map((year) => ({
      year: { value: year, place: nowhere },
      stage: 'printed',
      document: `Prislista ${years[0]}, bilagor med fasta priser per kund (Serviceförvaltningen)`,
      services: read.filter((each) => each.year === year).map(({ draft }) => draft),
      customers: [],
    })),
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    // Takes a byte order mark away, too.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function tellTwice(sections: readonly Section[], file: string, tell: Tell): void {
  for (const [index, { service, heading }] of sections.entries()) {
    const first = sections.findIndex((other) => other.service.key === service.key);
    if (first === index) continue;
    const place = { file, sheet: null, line: heading.number, cell: null };
    const got = `${service.name_sv} finns redan på rad ${sections[first]?.heading.number}`;
    tell({ code: 'duplicate-service', place, expected: 'varje tjänst en gång', got });
  }
}

/** A section whose newest year is not the list's would put old figures into an old year. */
function tellOlder(read: readonly SectionYear[], newest: number, tell: Tell): void {
  const byService = Map.groupBy(read, ({ draft }) => draft.service);
  for (const [, sections] of byService) {
    const [first] = sections;
    if (first === undefined || sections.some(({ year }) => year === newest)) continue;
    const expected = `avgifter för ${newest}, som i resten av listan`;
    const got = `${first.draft.section} har ${first.year} som senaste år`;
    tell({ code: 'other-year', place: first.draft.place, expected, got });
  }
}

interface SectionYear {
  readonly year: number;
  readonly draft: ServiceDraft;
}

/** The block of a number in a year: of the customer that is known, else of where it stood before. */
function blockFinder(
  { customers }: ImportRegister,
  known: KnownCustomers,
  seen: ReadonlyMap<number, Block>,
): (year: number) => BlockOf {
  const kinds = new Map(customers.map(({ number, kind }) => [number, kind]));
  return (year) => (number) => {
    const kind = kinds.get(known.byNumber(number, year)?.key ?? 0);
    if (kind === undefined) return seen.get(number);
    return isInBlock(kind, 'departments') ? 'departments' : 'companies';
  };
}

function readSection(
  section: Section,
  blockIn: (year: number) => BlockOf,
  customers: KnownCustomers,
  file: string,
  tell: Tell,
): readonly SectionYear[] {
  const totals = readTotals(section, file, tell);
  const [newest] = totals;
  if (newest === undefined) return [];
  const years = totals.map(({ year }) => year);
  const { rows, blocks, sums, columns } = readTables(section, years, blockIn(newest.year), file, tell);
  tellSumsTwice(sums, tell);
  const sentences = readRuleSentences(section, file, tell);
  const countedIn = readFootnotes(section, rows, customers, file, tell);
  const place = { file, sheet: null, line: section.heading.number, cell: null };
  return totals.map(({ year, total, asPrinted }) => {
    // Without a fixed fee there was nothing to print; blank cells of that column are no rows.
    const ofYear = rows.map((row) => rowOf(row, year, blocks.get(row)));
    const isCharged = total.value > 0 || ofYear.some(({ fee }) => Boolean(fee.value));
    const { period } = sentences;
    const draft: ServiceDraft = {
      service: section.service.key,
      place,
      section: section.heading.text.trim(),
      column: columns.find(({ holds, year: of }) => holds === 'fee' && of === year)?.heading ?? String(year),
      total,
      totalAsPrinted: asPrinted,
      pricePerCall: sentences.pricePerCall && isCharged,
      period: year === newest.year || (isCharged && period?.from.startsWith('--')) ? period : null,
      equalPart: sentences.equalPart,
      rows: isCharged ? ofYear : [],
      sums: isCharged ? sumsOf(sums, year) : [],
      countedIn: isCharged ? countedIn : [],
    };
    return { year, draft };
  });
}
