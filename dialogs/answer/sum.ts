import type { PriceList, PrintedSum } from '../ports.ts';
import type { Group, Question } from '../question.ts';
import { roundingAlone } from './agreement.ts';
import { type Answer, answer } from './answer.ts';
import { cellOf, rowsOf } from './cell.ts';
import { computed, percentOf, printed } from './figure.ts';
import { countIsPublished, measureWho } from './measure.ts';
import { type Message, message } from './message.ts';
import { callPriceNote } from './notes.ts';
import { placesOf } from './places.ts';
import { tableCell } from './printed-cell.ts';
import { numbersOf, servicesOf, understood, whoOf } from './scope.ts';
import { answerUnitCost } from './unit-cost.ts';
import type { Who } from './who.ts';

const BLOCKS: Readonly<Partial<Record<Group, PrintedSum['block']>>> = {
  all: 'all',
  administrations: 'departments',
  companies: 'companies',
};

/** The sum of printed figures over customers; where the list prints another sum, both are said. */
export function answerSum(question: Question & { kind: 'sum' }, priceList: PriceList): Answer {
  const who = whoOf(question);
  const services = servicesOf(question, priceList);
  if (question.measure === 'unit-cost') return answerUnitCost(question, priceList);
  if (question.measure === 'count') return sumOfCounts(question, who, services, priceList);
  if (question.measure === 'share') return shareOfGroup(question, who, services, priceList);
  return sumOfFees(question, who, services, priceList);
}

function sumOfFees(
  question: Question & { kind: 'sum' },
  who: Who,
  services: readonly string[],
  priceList: PriceList,
): Answer {
  const { year } = question;
  const members = numbersOf(who, priceList, year);
  const measured = measureWho(priceList, who, services, year, 'fee');
  const sum = computed(
    measured.reduce((total, { value }) => total + value.toNumber(), 0),
    'kr',
    'sum',
  );
  const paying = measured.filter(({ value }) => value.gt(0)).length;
  const open = services.filter((service) => (priceList.sheet(service, year)?.total ?? 0) > 0);
  const everybody = who.type === 'group' && who.group === 'all';
  const [service] = open;
  const sheet = service === undefined ? undefined : priceList.sheet(service, year);
  const lead: Message[] = [];
  if (open.length === 0) lead.push(...services.map((key) => message('no-fixed-fee', { service: key, year })));
  else if (everybody && open.length === 1 && sheet && service) {
    lead.push(
      message('service-total', { service, year, total: printed(sheet.total, 'kr', sheet, null), paying }),
    );
    if (sum.value !== sheet.total)
      lead.push(
        message('rows-differ-from-total', {
          service,
          rows: sum,
          total: printed(sheet.total, 'kr', sheet, null),
          rounding: roundingAlone(sheet),
        }),
      );
  } else if (everybody && question.services.length === 0) {
    lead.push(
      message('all-services-total', {
        year,
        total: computed(
          open.reduce((total, key) => total + (priceList.sheet(key, year)?.total ?? 0), 0),
          'kr',
          'sum',
        ),
      }),
    );
  } else {
    // What each service costs is what is asked; together they are a sum that nobody prints.
    if (everybody)
      for (const key of open) {
        const one = priceList.sheet(key, year);
        if (one)
          lead.push(
            message('service-total', {
              service: key,
              year,
              total: printed(one.total, 'kr', one, null),
              paying: measureWho(priceList, who, [key], year, 'fee').filter(({ value }) => value.gt(0))
                .length,
            }),
          );
      }
    lead.push(
      message('sum', { who, services: question.services, year, sum, paying, members: members.length }),
    );
    const block = who.type === 'group' ? BLOCKS[who.group] : undefined;
    const line = open.length === 1 && sheet ? sheet.sums.find((line) => line.block === block) : undefined;
    if (line?.fee !== undefined && line.fee !== null && sheet && service && line.fee !== sum.value) {
      lead.push(
        message('printed-sum-differs', { sum, printed: printed(line.fee, 'kr', sheet, null), service }),
      );
    }
  }
  return answer({
    kind: 'sum',
    lead,
    table:
      open.length === 0
        ? null
        : everybody
          ? blocksTable(open, year, priceList)
          : feesTable(question, who, open, priceList),
    notes: [
      ...groupNotes(who),
      ...services
        .filter((key) => !open.includes(key) && open.length > 0)
        .map((key) => message('no-fixed-fee', { service: key, year })),
      ...callPriceNote(priceList, open, year),
    ],
    places: placesOf(priceList, open, year),
    suggestions:
      service === undefined
        ? []
        : [
            { ask: 'top', service },
            { ask: 'rule', service },
            ...(open.length === 1 ? [{ ask: 'change-total', service } as const] : []),
          ],
    understood: understood(question),
  });
}

function groupNotes(who: Who): readonly Message[] {
  if (who.type !== 'group') return [];
  if (who.group === 'companies') return [message('companies-with-foundations', {})];
  return who.group === 'administrations' ? [message('administrations-with-districts', {})] : [];
}

/** Rows of the members, largest first, and their sum. */
function feesTable(
  question: Question & { kind: 'sum' },
  who: Who,
  services: readonly string[],
  priceList: PriceList,
): Answer['table'] {
  const { year } = question;
  const measured = [...measureWho(priceList, who, services, year, 'fee')].sort(
    (a, b) => b.value.cmp(a.value) || a.customer - b.customer,
  );
  const [single] = services.length === 1 ? services : [];
  return {
    title: message('table-fees', { who, services: question.services, year }),
    columns: [{ label: 'customer' }, { label: 'fee', year }],
    rows: [
      ...measured.map(({ customer, figure }) => ({
        cells: [
          { type: 'customer', number: customer } as const,
          single === undefined
            ? ({ type: 'figure', figure } as const)
            : tableCell(cellOf(priceList, customer, single, year, rowsOf(who))),
        ],
      })),
      {
        emphasis: true,
        cells: [
          { type: 'label', label: 'sum' },
          {
            type: 'figure',
            figure: computed(
              measured.reduce((sum, { value }) => sum + value.toNumber(), 0),
              'kr',
              'sum',
            ),
          },
        ],
      },
    ],
  };
}

/** The two blocks of the list beside the total, per service. */
function blocksTable(services: readonly string[], year: number, priceList: PriceList): Answer['table'] {
  const blockSum = (group: Group, service: string) =>
    computed(
      measureWho(priceList, { type: 'group', group }, [service], year, 'fee').reduce(
        (sum, { value }) => sum + value.toNumber(),
        0,
      ),
      'kr',
      'sum',
    );
  const isPrinted = services.every((service) => priceList.sheet(service, year)?.stage !== 'preliminary');
  return {
    title: message('table-services', { year }),
    columns: [
      { label: 'service' },
      { label: 'block-departments' },
      { label: 'block-companies' },
      { label: isPrinted ? 'printed-sum' : 'total' },
    ],
    rows: services.flatMap((service) => {
      const sheet = priceList.sheet(service, year);
      if (sheet === undefined) return [];
      return [
        {
          cells: [
            { type: 'service', key: service } as const,
            { type: 'figure', figure: blockSum('administrations', service) } as const,
            { type: 'figure', figure: blockSum('companies', service) } as const,
            { type: 'figure', figure: printed(sheet.total, 'kr', sheet, null) } as const,
          ],
        },
      ];
    }),
  };
}

function sumOfCounts(
  question: Question & { kind: 'sum' },
  who: Who,
  services: readonly string[],
  priceList: PriceList,
): Answer {
  const { year } = question;
  const lead = services.flatMap((service): Message[] => {
    const sheet = priceList.sheet(service, year);
    if (sheet === undefined || sheet.total === 0)
      return question.services.length > 0 ? [message('no-fixed-fee', { service, year })] : [];
    if (sheet.origin === 'derived')
      return [message('count-not-published', { customer: null, service, year, share: null })];
    if (!countIsPublished(priceList, service, year)) return [message('count-missing', { service, year })];
    const unit = priceList.service(service)?.unit ?? 'cases';
    const sum = measureWho(priceList, who, [service], year, 'count').reduce(
      (total, { value }) => total + value.toNumber(),
      0,
    );
    return [message('sum-of-counts', { who, service, year, sum: computed(sum, unit, 'sum') })];
  });
  return answer({
    kind: 'sum',
    lead,
    notes: services.some((service) => priceList.sheet(service, year)?.origin === 'inverted')
      ? [message('inverted-counts', { year })]
      : [],
    places: placesOf(
      priceList,
      services.filter((service) => priceList.sheet(service, year)?.origin === 'printed'),
      year,
    ),
    understood: understood(question),
  });
}

function shareOfGroup(
  question: Question & { kind: 'sum' },
  who: Who,
  services: readonly string[],
  priceList: PriceList,
): Answer {
  const { year } = question;
  const open = services.filter((service) => (priceList.sheet(service, year)?.total ?? 0) > 0);
  const total = open.reduce((sum, service) => sum + (priceList.sheet(service, year)?.total ?? 0), 0);
  const fees = measureWho(priceList, who, open, year, 'fee').reduce(
    (sum, { value }) => sum + value.toNumber(),
    0,
  );
  return answer({
    kind: 'sum',
    lead:
      total === 0
        ? services.map((service) => message('no-fixed-fee', { service, year }))
        : [
            message('share-of-total', {
              who,
              services: question.services,
              year,
              share: percentOf(fees, total),
            }),
          ],
    table: total === 0 ? null : feesTable(question, who, open, priceList),
    notes: groupNotes(who),
    places: placesOf(priceList, open, year),
    understood: understood(question),
  });
}
