import { Decimal } from '../../calc/index.ts';
import { hasOwnRow, partSince } from '../lineage.ts';
import type { PriceList, Row, Sheet } from '../ports.ts';
import type { Measure, Question, ScopedQuestion } from '../question.ts';
import type { Answer } from './answer.ts';
import { comparedWith, type RowOf, WITH_PARTS } from './cell.ts';
import { computed, type Figure, percentOf } from './figure.ts';
import { countIsPublished } from './measure.ts';
import { type Message, message, type Part } from './message.ts';
import { servicesOf } from './scope.ts';

/**
 * The answer with what must be said of figures that add up customers which have become one since: who they are, since
 * when, and what each of them has.
 */
export function withParts(answer: Answer, question: Question, priceList: PriceList): Answer {
  if (!isAboutYears(question)) return answer;
  const asked = namedIn(question);
  const [own, ...others] = yearsOf(question, priceList);
  if (own === undefined || !hasFigure(answer, question)) return answer;
  const say = ({ year, rowOf }: Looked, customers: readonly number[]) =>
    customers.flatMap((customer) => partsOf(customer, year, rowOf, question, priceList));
  // What was found in a ranking of changes is compared with its parts, too.
  const found =
    question.kind === 'rank' && question.by === 'change' ? [...answer.found, ...shownIn(answer)] : [];
  const compared = [...new Set([...asked, ...found])];
  const said = [...say(own, asked), ...others.flatMap((other) => say(other, compared))];
  const isShort = said.length <= MOST_SAID && asked.length > 0 && question.kind !== 'source';
  // Right behind the figure that they make up.
  const at = asked.length === 1 ? 1 : answer.lead.length;
  const before = earlierFact(answer, question, priceList);
  return {
    ...answer,
    lead: isShort ? [...answer.lead.slice(0, at), ...said, ...answer.lead.slice(at)] : answer.lead,
    notes: [...answer.notes, ...(isShort ? [] : said.slice(0, MOST_NOTED)), ...before],
  };
}

/** Counts that are not published do not add up either. */
function hasFigure({ lead }: Answer, question: AboutYears): boolean {
  const isOfCounts = question.kind === 'change' && question.measure === 'count';
  return !isOfCounts || lead.some(({ key }) => key === 'change-measure');
}

/** Who has a row of its own in the answer's table. */
function shownIn({ table }: Answer): readonly number[] {
  const cells = table?.rows.flatMap((row) => row.cells) ?? [];
  return cells.flatMap((cell) => (cell.type === 'customer' ? [cell.number] : []));
}

/** In one answer; more are told below it. */
const MOST_SAID = 3;
const MOST_NOTED = 8;

interface Looked {
  readonly year: number;
  readonly rowOf: RowOf;
}

/** Those of the answers about old years that have figures of single customers. */
type AboutYears = Exclude<
  ScopedQuestion,
  {
    readonly kind:
      | 'rule'
      | 'on-top'
      | 'period'
      | 'list'
      | 'what-if'
      | 'goal'
      | 'scenario'
      | 'scenario-comparison';
  }
>;

function isAboutYears(question: Question): question is AboutYears {
  switch (question.kind) {
    case 'value':
    case 'sum':
    case 'average':
    case 'rank':
    case 'filter':
    case 'compare':
    case 'change':
    case 'source':
    case 'reconciliation':
    case 'membership':
      return true;
    case 'explain':
      return question.changes.length === 0;
    default:
      return false;
  }
}

function namedIn(question: AboutYears): readonly number[] {
  const { customers } = question;
  const placeOf = question.kind === 'rank' ? question.placeOf : null;
  return placeOf === null || customers.includes(placeOf) ? customers : [...customers, placeOf];
}

/** The year that is asked about, and the one that it is compared with. */
function yearsOf(question: AboutYears, priceList: PriceList): readonly Looked[] {
  const own = { year: question.year, rowOf: WITH_PARTS };
  const compared = (year: number) => [own, { year, rowOf: comparedWith(question.year, priceList) }];
  if (question.kind === 'change') return compared(question.from);
  if (question.kind !== 'rank' || question.by !== 'change') return [own];
  const before = question.since ?? priceList.years.findLast((year) => year < question.year);
  return before === undefined ? [own] : compared(before);
}

/** The fee of the year before, where an answer shows it beside. */
function earlierFact({ facts }: Answer, question: AboutYears, priceList: PriceList): readonly Message[] {
  const [customer] = question.customers;
  const earlier = facts.flatMap(({ year }) => (year === undefined || year >= question.year ? [] : [year]));
  if (customer === undefined) return [];
  const rowOf = comparedWith(question.year, priceList);
  return earlier.flatMap((year) => partsOf(customer, year, rowOf, question, priceList));
}

function partsOf(
  customer: number,
  year: number,
  rowOf: RowOf,
  question: AboutYears,
  priceList: PriceList,
): readonly Message[] {
  const services = servicesOf(question, priceList).flatMap((service) => {
    const sheet = priceList.sheet(service, year);
    const row = sheet && sheet.total > 0 ? rowOf(sheet, customer) : undefined;
    return sheet === undefined || row === undefined ? [] : [{ sheet, row }];
  });
  const measure = measureOf(question);
  // What counts different things is not added up.
  const together = measure === 'count' ? services.map((one) => [one]) : [services];
  return together.flatMap((some) => {
    const members = [...new Set(some.flatMap(({ row }) => membersOf(row)))];
    const parts = members.filter((member) => member !== customer);
    if (parts.length === 0) return [];
    const value = (member: number) => figureOf(member, some, measure, priceList);
    const isThere = members.includes(customer) || hasOwnRow(customer, year, priceList);
    return [
      message('parts', {
        customer,
        year,
        parts: parts.map(
          (part): Part => ({
            customer: part,
            since: partSince(part, customer, priceList) ?? '',
            value: value(part),
          }),
        ),
        own: isThere ? value(customer) : null,
        // A sum of which a part is not known is no figure.
        known: members.every((member) => value(member) !== null),
      }),
    ];
  });
}

function measureOf(question: AboutYears): Measure {
  return 'measure' in question ? question.measure : 'fee';
}

function membersOf({ customer, parts }: Row): readonly number[] {
  return parts.length > 0 ? parts : [customer];
}

/** What one of those that are added up has in these services; `null` where it is not known. */
function figureOf(
  member: number,
  services: readonly { readonly sheet: Sheet; readonly row: Row }[],
  measure: Measure,
  priceList: PriceList,
): Figure | null {
  const rows = services.flatMap(({ sheet, row }) => {
    const own = membersOf(row).includes(member) ? sheet.row(member) : undefined;
    return own === undefined ? [] : [{ sheet, row: own }];
  });
  if (rows.some(({ row }) => row.fee === null)) return null;
  if (measure === 'count') {
    const [only] = rows;
    if (only === undefined || only.row.weight === null) return null;
    const { service, year } = only.sheet;
    if (!countIsPublished(priceList, service, year)) return null;
    return computed(only.row.weight, priceList.service(service)?.unit ?? 'cases', 'sum');
  }
  const fee = rows.reduce((sum, { row }) => sum + (row.fee ?? 0), 0);
  const total = services.reduce((sum, { sheet }) => sum + sheet.total, 0);
  return measure === 'share' ? percentOf(new Decimal(fee), total) : computed(fee, 'kr', 'sum');
}
