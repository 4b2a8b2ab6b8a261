import { becameNote } from '../answer/in-its-year.ts';
import { membersOf } from '../groups.ts';
import { customerIn } from '../lineage.ts';
import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import type { ReadingNote } from '../understand/outcome.ts';
import type { Finding, Found, Match } from './find.ts';

/** One thing to show: a fee, all that a customer pays (`service` is `null`), or a service's total. */
export interface Hit {
  readonly customer: number | null;
  readonly service: string | null;
  readonly year: number;
  readonly notes: readonly ReadingNote[];
  /** Words as typed that nothing was found for, here or in another hit. */
  readonly missed: readonly string[];
}

/** More things than this are not looked through. */
export const MOST_HITS = 12;

/**
 * What to show for what was found, at most {@link MOST_HITS}, best first: what was looked for itself, then what goes
 * with it. A name that begins as typed comes before one that holds it, whole words before half ones, a customer that
 * pays before one that does not; else the order of the list decides. Where nothing was found for a word, no customer
 * goes with a service: it may have been the word.
 */
export function hitsOf(
  { found, missed }: Finding,
  years: readonly number[],
  priceList: PriceList,
): readonly Hit[] {
  const sought = found
    .flatMap((one) => years.map((year) => soughtIn(one, year, priceList)))
    // Who is found by its own name comes before who has only become it.
    .sort((a, b) => a.rank - b.rank || Number(a.became) - Number(b.became))
    .slice(0, MOST_HITS)
    .map(({ hit }) => hit);
  const besides = sought.flatMap((hit) =>
    missed.length > 0 && hit.customer === null ? [] : beside(hit, priceList),
  );
  return unique([...sought, ...besides])
    .slice(0, MOST_HITS)
    .map((hit) => ({ ...hit, missed: missed.map(({ text }) => text) }));
}

/** The totals of the services that cost something in a year. */
export function totalsOf(years: readonly number[], priceList: PriceList): readonly Hit[] {
  return years.flatMap((year) =>
    priceList.services.flatMap(({ key }) =>
      (priceList.sheet(key, year)?.total ?? 0) > 0
        ? [{ customer: null, service: key, year, notes: [], missed: [] }]
        : [],
    ),
  );
}

/** The question that the chat would be asked for it. */
export function questionOf({ customer, service, year }: Hit): Question {
  const services = service === null ? [] : [service];
  return customer === null
    ? { kind: 'sum', measure: 'fee', customers: [], group: null, services, year }
    : { kind: 'value', measure: 'fee', customers: [customer], group: null, services, year };
}

function soughtIn(
  found: Found,
  year: number,
  priceList: PriceList,
): { readonly hit: Hit; readonly rank: number; readonly became: boolean } {
  const named = found.customer?.number ?? null;
  const now = named === null ? null : customerIn(named, year, priceList);
  const customer = now?.number ?? null;
  const service = found.service?.key ?? null;
  const became = named === null || now === null ? [] : becameNote(named, now, priceList);
  const hit = { customer, service, year, notes: [...notesOf(found), ...became], missed: [] };
  return { hit, rank: rankOf(found, feeOf(hit, priceList) > 0), became: became.length > 0 };
}

/** What is worth knowing beside a hit: what the customer pays besides, or who pays most for the service. */
function beside(hit: Hit, priceList: PriceList): readonly Hit[] {
  const { customer, service, year } = hit;
  if (customer !== null) {
    const notes = hit.notes.filter(({ type }) => type === 'recognised');
    const fees = priceList.services
      .map(({ key }) => ({ ...hit, service: key, notes }))
      .filter((other) => feeOf(other, priceList) > 0);
    return [...fees, { ...hit, service: null, notes }];
  }
  if (service === null) return [];
  return membersOf('all', priceList, year)
    .map((number) => ({ ...hit, customer: number }))
    .map((one) => ({ one, fee: feeOf({ customer: one.customer, service, year }, priceList) }))
    .filter(({ fee }) => fee > 0)
    .sort((a, b) => b.fee - a.fee || a.one.customer - b.one.customer)
    .map(({ one }) => one);
}

/** Less is better. */
function rankOf({ customer, service }: Found, pays: boolean): number {
  const matches = [customer, service].filter((match) => match !== null);
  const beginnings = Math.max(...matches.map(({ begins }) => BEGINNINGS[begins]));
  return 4 * beginnings + (matches.every(({ exact }) => exact) ? 0 : 2) + (pays ? 0 : 1);
}

const BEGINNINGS: Readonly<Record<Match['begins'], number>> = { own: 0, other: 1, none: 2 };

/** kr, of all services where none is named and of all customers where none is; 0 where nothing is paid. */
function feeOf({ customer, service, year }: Omit<Hit, 'notes' | 'missed'>, priceList: PriceList): number {
  const services = service === null ? priceList.services.map(({ key }) => key) : [service];
  return services.reduce((sum, key) => {
    const sheet = priceList.sheet(key, year);
    return sum + ((customer === null ? sheet?.total : sheet?.row(customer)?.fee) ?? 0);
  }, 0);
}

/** What must be said about how the words were read. */
function notesOf({ customer, service }: Found): readonly ReadingNote[] {
  const misread = (match: Match | null) => match?.terms.filter((term) => term.corrected) ?? [];
  const recognised = (match: NonNullable<Found['customer']>, text: string, by: 'former' | 'corrected') =>
    ({
      type: 'recognised',
      customer: match.number,
      text,
      by,
      formerName: match.former?.text ?? null,
      until: match.former?.until ?? null,
    }) as const;
  return [
    ...(customer === null
      ? []
      : misread(customer).map(({ text }) => recognised(customer, text, 'corrected'))),
    ...(customer?.former ? [recognised(customer, customer.former.text, 'former')] : []),
    ...(service === null
      ? []
      : misread(service).map(
          ({ text }) => ({ type: 'corrected-service', service: service.key, text }) as const,
        )),
  ];
}

function unique(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Map<string, Hit>();
  for (const hit of hits) {
    const key = `${hit.customer} ${hit.service} ${hit.year}`;
    if (!seen.has(key)) seen.set(key, hit);
  }
  return [...seen.values()];
}
