import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { type Answer, answer } from './answer.ts';
import { cellOf } from './cell.ts';
import { printed } from './figure.ts';
import { type Message, message } from './message.ts';
import { servicesOf, understood } from './scope.ts';

/** Where the figures of a service, or one customer's fee, are printed. */
export function answerSource(question: Question & { kind: 'source' }, priceList: PriceList): Answer {
  const { year } = question;
  const [customer = null] = question.customers;
  const asked = question.services.length > 0 || customer !== null ? servicesOf(question, priceList) : [];
  const rows = asked.flatMap((service) => {
    const sheet = priceList.sheet(service, year);
    const cell = customer === null ? null : cellOf(priceList, customer, service, year);
    const relevant =
      sheet &&
      sheet.total > 0 &&
      (cell === null || (cell.type !== 'absent' && (question.services.length > 0 || cell.type === 'fee')));
    return relevant && sheet ? [{ sheet, cell }] : [];
  });
  // The figures of a customer that was not there yet stand in the rows of its parts.
  const sheets = rows.flatMap(({ sheet, cell }) => {
    const parts = customer === null ? [] : (sheet.row(customer)?.parts ?? []);
    return parts.length === 0
      ? [{ sheet, cell, own: customer }]
      : parts.map((part) => ({ sheet, cell: cellOf(priceList, part, sheet.service, year), own: part }));
  });
  return answer({
    kind: 'source',
    lead:
      sheets.length === 0
        ? asked.length > 0 && asked.length < 2
          ? asked.map((service) =>
              customer === null || (priceList.sheet(service, year)?.total ?? 0) === 0
                ? message('no-fixed-fee', { service, year })
                : message('not-listed', { customer, service, year }),
            )
          : [
              message('source-overview', { titles: priceList.documents.map((document) => document.title) }),
              ...listVersion(priceList),
            ]
        : sheets.map(({ sheet, cell, own }) =>
            sheet.stage === 'preliminary'
              ? message('source-of-preliminary', {
                  place: sheet.place,
                  service: sheet.service,
                  year,
                  fee: cell?.type === 'fee' ? printed(cell.fee, 'kr', sheet, own) : null,
                })
              : message('source', {
                  place: sheet.place,
                  customer: own,
                  service: sheet.service,
                  year,
                  printedName: own === null ? null : (sheet.row(own)?.printedName ?? null),
                  fee: cell?.type === 'fee' && own !== null ? printed(cell.fee, 'kr', sheet, own) : null,
                }),
          ),
    places: sheets.map(({ sheet, own }) => ({ place: sheet.place, customer: own, printedName: null })),
    suggestions: sheets.slice(0, 1).map(({ sheet }) => ({ ask: 'reconciliation', service: sheet.service })),
    understood: understood(question),
  });
}

/** What is only looked at, before it is published, has no date. */
function listVersion({ version, published }: PriceList): readonly Message[] {
  return published === null ? [] : [message('list-version', { version, published })];
}
