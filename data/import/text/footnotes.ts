import type { ServiceDraft } from '../draft.ts';
import type { KnownCustomer, KnownCustomers } from '../known-customers.ts';
import { shown, type Tell } from '../problem.ts';
import type { PrintedRow } from './rows.ts';
import type { Section } from './sections.ts';

/**
 * Who is counted in whom: `*A, B och C ingår i Ds antal` names them, `**Se D` means the rows with that mark. Footnotes of
 * the same customer are put together; one that says something else is told.
 */
export function readFootnotes(
  { footnotes }: Section,
  rows: readonly PrintedRow[],
  customers: KnownCustomers,
  file: string,
  tell: Tell,
): ServiceDraft['countedIn'] {
  const counted = new Map<number, Set<number>>();
  const numberOf = numbers(rows, customers);
  for (const { line, text } of footnotes) {
    const place = { file, sheet: null, line: line.number, cell: null };
    const resolve = (name: string): readonly number[] => {
      const number = numberOf(name);
      if (number !== undefined) return [number];
      const near = customers.nearest(name);
      const expected =
        near === undefined ? 'en känd kund' : `en känd kund (menas ${near.number} ${near.name}?)`;
      tell({ code: 'unknown-customer', place, expected, got: shown(name) });
      return [];
    };
    const mark = /^\*+/.exec(text)?.[0] ?? '';
    const words = text.slice(mark.length).trim();
    const named = /^(.+?) ingår i (.+?)(?: antal| siffror| avgift)?\.?$/.exec(words);
    const see = /^se (.+?)\.?$/i.exec(words);
    const into = named?.[2] ?? see?.[1];
    if (into === undefined) {
      const expected = 'en fotnot av formen "A, B ingår i Cs antal" eller "Se C"';
      tell({ code: 'unknown-footnote', place, expected, got: shown(text) });
      continue;
    }
    const [target] = resolve(numberOf(into) === undefined ? into.replace(/s$/, '') : into);
    if (target === undefined) continue;
    const members =
      named?.[1] === undefined
        ? rows.filter((row) => row.mark.value === mark).map((row) => row.number.value)
        : listed(named[1], (name) => numberOf(name) !== undefined).flatMap(resolve);
    const before = counted.get(target) ?? new Set();
    counted.set(target, new Set([...before, ...members].filter((number) => number !== target)));
  }
  return [...counted]
    .filter(([, members]) => members.size > 0)
    .map(([into, members]) => ({ customers: [...members], into }));
}

/** A name is looked for among the rows first: a footnote speaks of their customers. */
function numbers(rows: readonly PrintedRow[], customers: KnownCustomers) {
  const printed = new Map(rows.map(({ name, number }) => [name.value.toLowerCase(), number.value]));
  return (name: string): number | undefined => {
    const known: KnownCustomer | undefined = customers.byName(name);
    return printed.get(name.toLowerCase()) ?? known?.number;
  };
}

/** Names divided by commas and a last "och"; a name may hold either, so that the longest known one is taken. */
function listed(text: string, isKnown: (name: string) => boolean): readonly string[] {
  const pieces = text.split(/, | och /);
  const names: string[] = [];
  for (let start = 0; start < pieces.length; ) {
    let end = pieces.length;
    while (end > start + 1 && !isKnown(joined(text, pieces, start, end))) end -= 1;
    names.push(joined(text, pieces, start, end));
    start = end;
  }
  return names;
}

/** Pieces with what stood between them. */
function joined(text: string, pieces: readonly string[], start: number, end: number): string {
  let from = 0;
  for (const piece of pieces.slice(0, start)) from = text.indexOf(piece, from) + piece.length;
  const first = text.indexOf(pieces[start] ?? '', from);
  let to = first;
  for (const piece of pieces.slice(start, end)) to = text.indexOf(piece, to) + piece.length;
  return text.slice(first, to);
}
