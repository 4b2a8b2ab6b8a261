import { nameKey } from '../../name-key.ts';
import type { ServiceSource } from '../../register.ts';
import { shown, type Tell } from '../problem.ts';
import { type Grid, wordsAt } from './grid.ts';
import { besideLabel, labelKey } from './label.ts';
import { ROW_COLUMNS, SHEETS, serviceSheetName, TERMS } from './words.ts';

/** The sheets by what they are. */
export interface SortedSheets {
  readonly details: Grid | null;
  readonly customers: Grid | null;
  readonly services: readonly { readonly service: ServiceSource; readonly grid: Grid }[];
}

/**
 * Tells the sheets apart by their names, or by what they say they are; others are ignored, and told where they look like one
 * of ours. A service that has two is told.
 */
export function sortSheets(
  grids: readonly Grid[],
  services: readonly ServiceSource[],
  tell: Tell,
): SortedSheets {
  const own = new Map<string, Grid>();
  const found = new Map<string, { service: ServiceSource; grid: Grid }>();
  for (const grid of grids) {
    const sheet = Object.values(SHEETS).find(
      (name) => namesOf(grid).includes(fileKey(name)) || titleOf(grid) === name,
    );
    const service = sheet === undefined ? serviceOf(grid, services, tell) : null;
    if (sheet !== undefined) {
      if (sheet !== SHEETS.guide) tellHiddenSheet(grid, tell);
      if (own.has(sheet)) tellTwice(grid, `bladet ${sheet}`, own.get(sheet), tell);
      else own.set(sheet, grid);
    } else if (service === 'told') {
      // It is nobody's until that is put right.
    } else if (service !== null) {
      tellHiddenSheet(grid, tell);
      const other = found.get(service.key);
      if (other !== undefined) tellTwice(grid, `tjänsten ${service.name_sv}`, other.grid, tell);
      else found.set(service.key, { service, grid });
    } else if (looksLikeService(grid)) {
      const expected = `ett blad för en känd tjänst (${services.map((one) => serviceSheetName(one)).join(', ')})`;
      const got = `bladet ${shown(grid.name)} är ingen av dem och läses inte`;
      tell({ code: 'unknown-sheet', place: grid.place, expected, got });
    }
  }
  return {
    details: own.get(SHEETS.details) ?? null,
    customers: own.get(SHEETS.customers) ?? null,
    services: [...found.values()],
  };
}

/** The service that the sheet is named by, or that it names itself; 'told' where those are two. */
function serviceOf(
  grid: Grid,
  services: readonly ServiceSource[],
  tell: Tell,
): ServiceSource | 'told' | null {
  const byName = namesOf(grid)
    .map((name) => services.find((service) => serviceNames(service, services).includes(name)))
    .find((service) => service !== undefined);
  const term = besideLabel(grid, TERMS.service, TERMS_END);
  const written = term?.content?.kind === 'text' ? term.content.text : '';
  const byTerm = services.find((service) => serviceNames(service, services).includes(fileKey(written)));
  if (term !== undefined && byName !== undefined && byTerm !== undefined && byName !== byTerm) {
    const expected = `tjänsten ${byName.name_sv}, som bladet heter`;
    tell({ code: 'unknown-service', place: term.place, expected, got: shown(written) });
    return 'told';
  }
  return byName ?? byTerm ?? null;
}

// The terms stand above the rows; further down the word may be anything.
const TERMS_END = 30;

function serviceNames(service: ServiceSource, services: readonly ServiceSource[]): readonly string[] {
  const isOwn = (alias: string): boolean =>
    services.every((other) => other === service || !other.aliases.includes(alias));
  return [
    service.key,
    service.name_sv,
    service.short_sv,
    serviceSheetName(service),
    ...service.aliases.filter(isOwn),
  ].map(fileKey);
}

/** The name; of a file also its ends, as sheets are saved behind the name of the workbook: "prislista-2026-Växeln". */
function namesOf({ name, place }: Grid): readonly string[] {
  if (place.sheet !== null) return [fileKey(name)];
  const ends = [...name.matchAll(/[-_. ]+/g)].map(({ index, 0: gap }) => name.slice(index + gap.length));
  return [name, ...ends].map(fileKey);
}

/** A name as files and sheets are compared by: without the dots of å, ä and ö, which get lost on the way. */
function fileKey(name: string): string {
  return nameKey(name.normalize('NFD').replaceAll(/\p{M}/gu, ''))
    .replaceAll(/[-_ ,]+/g, ' ')
    .trim();
}

function titleOf({ rows: [first] }: Grid): string {
  return first === undefined ? '' : wordsAt(first, 0).replace(/^Uppgifter om .*$/, SHEETS.details);
}

function looksLikeService({ rows }: Grid): boolean {
  return rows.slice(0, TERMS_END).some((row) => {
    const keys = [...row.cells.keys()].map((column) => labelKey(wordsAt(row, column)));
    return [ROW_COLUMNS.number, ROW_COLUMNS.name].every((heading) => keys.includes(labelKey(heading)));
  });
}

function tellTwice(grid: Grid, what: string, first: Grid | undefined, tell: Tell): void {
  const got = `den finns redan (${first?.name}). Ta bort det ena bladet`;
  tell({ code: 'duplicate-service', place: grid.place, expected: `${what} en gång`, got });
}

function tellHiddenSheet(grid: Grid, tell: Tell): void {
  if (!grid.isHidden) return;
  tell({
    code: 'hidden-sheet',
    place: grid.place,
    expected: 'att bladet syns',
    got: 'det är dolt men lästes',
  });
}
