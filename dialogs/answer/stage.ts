import type { PriceList, Sheet } from '../ports.ts';
import type { Question } from '../question.ts';
import type { Answer, Understood } from './answer.ts';
import { cellOf } from './cell.ts';
import { computed, type Figure, printed } from './figure.ts';
import { type Message, message } from './message.ts';
import type { tableCell } from './printed-cell.ts';

/**
 * The answer with what must be said of figures that are preliminary, and, where a list has been printed since, with what
 * the preliminary ones were.
 */
export function withStage(answer: Answer, question: Question, priceList: PriceList): Answer {
  const sheets = sheetsOf(answer, priceList);
  const preliminary = sheets.filter(({ stage }) => stage === 'preliminary');
  if (preliminary.length > 0) {
    const years = [...new Set(preliminary.map(({ year }) => year))];
    const isAll = sheets.every(({ stage, year }) => stage === 'preliminary' || !years.includes(year));
    const services = isAll ? [] : [...new Set(preliminary.map(({ service }) => service))];
    return { ...answer, lead: [...answer.lead, message('preliminary', { years, services })] };
  }
  const before = sheets.flatMap((sheet) =>
    sheet.preliminary === null ? [] : [{ sheet, was: sheet.preliminary }],
  );
  if (before.length === 0 || !ABOUT_FEES.has(question.kind)) return answer;
  const changes = before.flatMap((pair) => changesOf(pair, answer, priceList));
  const [only] = changes.length === 1 ? changes : [];
  return {
    ...answer,
    facts:
      answer.facts.length > 0 && only !== undefined
        ? [...answer.facts, { label: 'preliminary-fee', value: only.cell, year: only.sheet.year }]
        : answer.facts,
    notes: [...answer.notes, ...changes.slice(0, MOST_TOLD).map(({ note }) => note)],
  };
}

/** The sheets that an answer is about, as it was understood and by the years of its columns and facts. */
function sheetsOf({ understood, facts, table }: Answer, priceList: PriceList): readonly Sheet[] {
  if (understood === null || WITHOUT_A_YEAR.has(understood.kind)) return [];
  const shown = [...facts, ...(table?.columns ?? [])].flatMap(({ year }) => year ?? []);
  const years = [...new Set([...understood.years, ...shown])].sort((a, b) => a - b);
  const services =
    understood.services.length > 0 ? understood.services : priceList.services.map(({ key }) => key);
  return years.flatMap((year) =>
    services.flatMap((service) => {
      const sheet = priceList.sheet(service, year);
      return sheet === undefined || sheet.total === 0 ? [] : [sheet];
    }),
  );
}

interface Pair {
  readonly sheet: Sheet;
  readonly was: Sheet;
}

/** What was preliminary of the customers that are asked about, or of the total where it is about everybody. */
function changesOf(
  { sheet, was }: Pair,
  { understood }: Answer,
  priceList: PriceList,
): readonly { readonly sheet: Sheet; readonly cell: ReturnType<typeof tableCell>; readonly note: Message }[] {
  const { service, year } = sheet;
  const who = understood?.who ?? null;
  if (who?.type !== 'customers') {
    const total = printed(was.total, 'kr', was, null);
    const difference = computed(sheet.total - was.total, 'kr', 'difference');
    const note = message('total-was-preliminary', { service, year, preliminary: total, difference });
    return [{ sheet, cell: { type: 'figure', figure: total }, note }];
  }
  return who.numbers.flatMap((customer) => {
    const now = cellOf(priceList, customer, service, year);
    const row = was.row(customer);
    const fee = row?.fee ?? 0;
    if (now.type === 'no-fixed-fee' || (fee === 0 && now.type !== 'fee')) return [];
    const preliminary: Figure | null = fee === 0 ? null : printed(fee, 'kr', was, customer);
    const difference = computed((now.type === 'fee' ? now.fee : 0) - fee, 'kr', 'difference');
    return [
      {
        sheet,
        cell:
          preliminary === null ? { type: 'dash' as const } : { type: 'figure' as const, figure: preliminary },
        note: message('was-preliminary', { customer, service, year, preliminary, difference }),
      },
    ];
  });
}

/** The kinds that have no figures of a year, or whose figures another answer gives. */
const WITHOUT_A_YEAR: ReadonlySet<Understood['kind']> = new Set<Understood['kind']>([
  'background',
  'social',
  'saved',
  'export',
  'clarify',
  'refuse',
]);

/** The kinds that are asked to know a fee. */
const ABOUT_FEES: ReadonlySet<Question['kind']> = new Set<Question['kind']>([
  'value',
  'sum',
  'explain',
  'source',
]);

// More would hide the answer.
const MOST_TOLD = 6;
