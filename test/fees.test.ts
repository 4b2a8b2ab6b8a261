import { describe, expect, test } from 'vitest';
import type { Reply } from '../dialogs/index.ts';
import { faultOfCellSentence } from './dialogs/support/cell-sentence.ts';
import { realConversation } from './dialogs/support/real-conversation.ts';
import {
  CUSTOMERS,
  nameOf,
  ROWS,
  SERVICES,
  type WrittenCell,
  writtenCell,
  YEARS,
} from './dialogs/support/written-list.ts';

const { ask } = realConversation();

/** Every customer with every service and year, also where the list has no row. */
const PLACES = CUSTOMERS.flatMap(({ number }) =>
  SERVICES.flatMap((service) =>
    YEARS.map((year) => ({
      customer: number,
      service,
      year,
      cell: writtenCell(number, service.key, year),
    })),
  ),
);

/** The sentence must be about this customer: the right figure of the wrong one is wrong too. */
function faultOf(reply: Reply, customer: number, cell: WrittenCell): string | null {
  const about = cell === 'no-fixed-fee' || reply.sentence.includes(nameOf(customer));
  return about
    ? faultOfCellSentence(reply.sentence, cell, reply.language)
    : `expected ${nameOf(customer)}, got: ${reply.sentence}`;
}

/** Questions that are answered wrongly, each with what is wrong. */
function faults(
  questions: readonly { readonly text: string; readonly customer: number; readonly cell: WrittenCell }[],
): readonly string[] {
  return questions.flatMap(({ text, customer, cell }) => {
    const fault = faultOf(ask(text), customer, cell);
    return fault === null ? [] : [`${text} → ${fault}`];
  });
}

describe('the files', () => {
  test('hold every row of the list, so that nothing is tested on less', () => {
    const rows = (service: string, year: number) =>
      ROWS.filter((row) => row.service === service && row.year === year).length;
    expect(rows('e-service-support', 2025)).toBe(11);
    expect(rows('stockholm-direkt', 2025)).toBe(50);
    expect(rows('switchboard', 2025)).toBe(52);
    expect(rows('contact-centre-platform', 2025)).toBe(49);
    expect(rows('switchboard', 2024)).toBe(52);
    expect(rows('contact-centre-platform', 2024)).toBe(49);
    expect(ROWS).toHaveLength(263);
    expect(CUSTOMERS).toHaveLength(53);
    expect(PLACES).toHaveLength(424);
  });

  test('hold the cells of each kind that the list prints', () => {
    const count = (year: number, is: (cell: WrittenCell) => boolean) =>
      PLACES.filter((place) => place.year === year && is(place.cell)).length;
    const isFee = (cell: WrittenCell) => typeof cell === 'number';
    expect([2025, 2024].map((year) => count(year, isFee))).toEqual([110, 54]);
    expect([2025, 2024].map((year) => count(year, (cell) => cell === 'dash'))).toEqual([52, 45]);
    expect([2025, 2024].map((year) => count(year, (cell) => cell === 'blank'))).toEqual([0, 2]);
    expect([2025, 2024].map((year) => count(year, (cell) => cell === 'not-listed'))).toEqual([50, 5]);
    expect([2025, 2024].map((year) => count(year, (cell) => cell === 'no-fixed-fee'))).toEqual([0, 106]);
  });
});

describe('every printed fee', () => {
  test.for(SERVICES)('of $sv is answered to the krona by number, in Swedish', (service) => {
    const asked = PLACES.filter((place) => place.service === service);
    expect(asked).toHaveLength(106);
    expect(
      faults(
        asked.map((place) => ({
          ...place,
          text: `Vad betalar kund ${place.customer} för ${service.sv} ${place.year}?`,
        })),
      ),
    ).toEqual([]);
  });

  test.for(SERVICES)('of $sv is answered to the krona by name, in Swedish', (service) => {
    expect(
      faults(
        PLACES.filter((place) => place.service === service).map((place) => ({
          ...place,
          text: `Vad betalar ${nameOf(place.customer)} för ${service.sv} ${place.year}?`,
        })),
      ),
    ).toEqual([]);
  });

  test.for(SERVICES)('of $en is answered to the krona by name, in English', (service) => {
    const questions = PLACES.filter((place) => place.service === service).map((place) => ({
      ...place,
      text: `How much does ${nameOf(place.customer)} pay for ${service.en} in ${place.year}?`,
    }));
    expect(questions.filter(({ text }) => ask(text).language !== 'en')).toEqual([]);
    expect(faults(questions)).toEqual([]);
  });
});

describe('every name of a customer', () => {
  const named = CUSTOMERS.flatMap(({ number, names }) => names.map((name) => ({ ...name, number })));
  const questions = (form: (name: string, service: (typeof SERVICES)[number]) => string) =>
    named.flatMap(({ text, number }) =>
      SERVICES.map((service) => ({
        text: form(text, service),
        customer: number,
        cell: writtenCell(number, service.key, 2025),
      })),
    );

  test('is one of 269 or more that are written, 12 of them former', () => {
    expect(named.length).toBeGreaterThanOrEqual(269);
    expect(named.filter(({ kind }) => kind === 'former')).toHaveLength(12);
  });

  test('leads to its fees in Swedish', () => {
    expect(faults(questions((name, { sv }) => `Vad betalar ${name} för ${sv} 2025?`))).toEqual([]);
  });

  test('leads to its fees in English', () => {
    expect(faults(questions((name, { en }) => `What does ${name} pay for ${en} in 2025?`))).toEqual([]);
  });

  test('leads to its fees in capitals and without å, ä and ö', () => {
    const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    expect(faults(questions((name, { sv }) => `vad betalar ${plain(name)} för ${sv} 2025`))).toEqual([]);
  });

  test.for(named.filter(({ kind }) => kind === 'former'))('$text is said to be a former name', (former) => {
    const { notes } = ask(`Vad betalar ${former.text} för växeln 2025?`);
    const year = former.until.slice(0, 4);
    expect(
      notes.filter((note) => note.includes(former.text) && note.includes(nameOf(former.number))),
    ).toEqual([expect.stringContaining(year)]);
  });
});

describe('every name as it is printed', () => {
  const printed = ROWS.map((row) => ({ ...row, sv: SERVICES.find(({ key }) => key === row.service)?.sv }));

  test('leads to the printed fee, or to a question with the right customer among the choices', () => {
    const wrong = printed.flatMap(({ customer, printedName, service, year, sv }) => {
      const reply = ask(`Vad betalar ${printedName} för ${sv} ${year}?`);
      const offered = reply.choices.some(({ title }) => title.includes(String(customer)));
      if (reply.kind === 'clarify' && offered) return [];
      const fault = faultOf(reply, customer, writtenCell(customer, service, year));
      return fault === null ? [] : [`${printedName} → ${fault}`];
    });
    expect(wrong).toEqual([]);
  });

  test('is seldom asked back about', () => {
    const asked = printed.filter(
      ({ printedName, sv, year }) => ask(`Vad betalar ${printedName} för ${sv} ${year}?`).kind === 'clarify',
    );
    expect([...new Set(asked.map(({ printedName }) => printedName))]).toEqual([]);
  });
});
