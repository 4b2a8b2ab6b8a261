import { kr, krChange, percentChange, textColumns, textTable } from '../say/index.ts';
import { changedTotals } from './changed-totals.ts';
import type { CustomerChange } from './customer-changes.ts';
import { mostChanged } from './most-changed.ts';
import type { Preview, YearPreview } from './preview.ts';
import { sayCustomer, sayMerged } from './say-customer.ts';
import { sayOneStage, sayStage } from './say-stage.ts';
import { sumOf } from './sum-of.ts';

/**
 * A preview in Swedish for a terminal, no line longer than 100 letters, without an end of line. Long lists are cut after
 * twenty entries and say how many are left; the page has all of them.
 */
export function printPreview({ years, published }: Preview): string {
  if (years.length === 0) return 'Inget år att visa.';
  const now =
    published === null ? 'Ingen prislista är publicerad än.' : `Publicerad nu: version ${published.version}.`;
  return [...years.map(printYear), now].join('\n\n');
}

function printYear(year: YearPreview): string {
  const { before, customers, withoutRow, membership, differences, changed } = year;
  const names = new Map([...customers, ...withoutRow].map((one) => [one.customer, sayCustomer(one)]));
  const called = (customer: number) => names.get(customer) ?? String(customer);
  const services = new Map(year.services.map(({ service, name }) => [service, name]));
  const title = before === null ? `Prislistan ${year.year}` : `Prislistan ${year.year} jämförd med ${before}`;
  return [
    `${title}\n${'═'.repeat(title.length)}`,
    ...sayStage(year).map(wrapped),
    part('Totalt per tjänst', ...totals(year)),
    ...publishedTotals(year),
    ...(before === null
      ? []
      : [
          part('Höjs mest', ...changes(year, 'up')),
          part('Sänks mest', ...changes(year, 'down')),
          list('Nya kunder', membership.joined.map(sayCustomer)),
          list('Kunder som inte är med längre', membership.left.map(sayCustomer)),
          list('Kunder som har gått upp i andra', membership.merged.map(sayMerged)),
        ]),
    part(
      'Tryckta avgifter som blir andra när de räknas ut',
      ['tjänst', 'kund', '>tryckt', '>beräknad', '>skillnad'],
      differences.map(({ service, customer, printed, computed, difference }) => [
        services.get(service) ?? service,
        called(customer),
        kr(printed),
        kr(computed),
        krChange(difference),
      ]),
    ),
    ...(changed === null
      ? []
      : [
          part(
            `Avgifter för ${year.year} som blir andra än de som är publicerade`,
            ['tjänst', 'kund', '>publicerad', '>blir', '>ändring'],
            changed.map(({ service, customer, published, fee }) => [
              services.get(service) ?? service,
              called(customer),
              amount(published),
              amount(fee),
              krChange((fee ?? 0) - (published ?? 0)),
            ]),
          ),
        ]),
  ].join('\n\n');
}

function totals({ year, before, services, customers }: YearPreview): [string[], string[][]] {
  const sum = sumOf(services.map(({ total }) => total));
  const sumBefore = sumOf(services.map(({ totalBefore }) => totalBefore));
  const headings = ['tjänst', `>${year}`, ...(before === null ? [] : [`>${before}`, '>ändring', '>%'])];
  const line = (name: string, total: number | null, was: number | null) => [
    name,
    amount(total),
    ...(before === null ? [] : [amount(was), ...change(total, was)]),
  ];
  return [
    [...headings, '>betalar'],
    [
      ...services.map(({ name, total, totalBefore, payers }) => [
        ...line(name, total, totalBefore),
        total === null ? '' : String(payers),
      ]),
      [...line('Summa', sum, sumBefore), String(customers.filter(({ fee }) => (fee ?? 0) > 0).length)],
    ],
  ];
}

function publishedTotals({ year, services }: YearPreview): string[] {
  const changed = changedTotals(services);
  if (changed.length === 0) return [];
  return [
    part(
      `Totalt mot det som redan är känt för ${year}`,
      ['tjänst', 'hittills', '>hittills', 'blir', '>blir', '>ändring', '>%'],
      changed.map(({ name, was, stage, total }) => [
        name,
        sayOneStage(was.stage),
        kr(was.total),
        sayOneStage(stage),
        amount(total),
        ...change(total, was.total),
      ]),
    ),
  ];
}

function changes({ year, before, customers }: YearPreview, direction: 'up' | 'down'): [string[], string[][]] {
  return [
    ['kund', `>${year}`, `>${before}`, '>ändring', '>%'],
    mostChanged(customers, direction)
      .slice(0, MOST_CHANGES)
      .map((one) => [sayCustomer(one), kr(one.fee), kr(one.before), ...change(one.fee, one.before)]),
  ];
}

/** The change in kr and in percent; empty where there is none to tell. */
function change(now: number | null, was: number | null): [string, string] {
  if (now === null || was === null) return ['', ''];
  return [krChange(now - was), percentChange(now - was, was) ?? ''];
}

function amount(value: CustomerChange['fee']): string {
  return value === null ? '–' : kr(value);
}

function part(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return `${title}: inga`;
  return [
    title,
    textTable(textColumns(headings), rows.slice(0, MOST_ROWS), WIDEST),
    ...more(rows.length),
  ].join('\n');
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return `${title}: inga`;
  const shown = lines.slice(0, MOST_ROWS).map((line) => {
    const indented = `  ${line}`;
    return indented.length <= WIDEST ? indented : `${indented.slice(0, WIDEST - 1)}…`;
  });
  return [`${title}: ${lines.length}`, ...shown, ...more(lines.length)].join('\n');
}

/** A sentence in lines between its words. */
function wrapped(sentence: string): string {
  return sentence.split(' ').reduce((text, word) => {
    const isFull = text.length - text.lastIndexOf('\n') + word.length > WIDEST;
    return `${text}${isFull ? '\n' : ' '}${word}`;
  });
}

function more(count: number): string[] {
  return count > MOST_ROWS ? [`… och ${count - MOST_ROWS} till`] : [];
}

const WIDEST = 100;
const MOST_ROWS = 20;
const MOST_CHANGES = 10;
