import { describe, expect, test } from 'vitest';
import { realConversation } from './support/real-conversation.ts';
import { CUSTOMERS, SERVICES, writtenCell } from './support/written-list.ts';

const { ask } = realConversation();

/** Every customer with every service whose list it stands in neither year. */
const UNLISTED = CUSTOMERS.flatMap(({ number }) =>
  SERVICES.filter(({ key }) => {
    const cells = [2025, 2024].map((year) => writtenCell(number, key, year));
    return cells.every((cell) => cell === 'not-listed' || cell === 'no-fixed-fee');
  }).map(({ sv }) => ({ number, service: sv })),
);

describe('a source', () => {
  test.each([
    [
      'a change',
      (number: number, service: string) => `Hur ändrades avgiften för ${service} för kund ${number}?`,
    ],
    ['a share', (number: number, service: string) => `Vilken andel av ${service} har kund ${number}?`],
    ['a membership', (number: number, service: string) => `Är kund ${number} med i ${service}?`],
  ])('of %s names no row that the list does not hold', (_, question) => {
    expect(UNLISTED.length).toBeGreaterThan(40);
    const wrong = UNLISTED.filter(({ number, service }) =>
      new RegExp(`rad ${number}\\b`).test(ask(question(number, service)).source),
    );
    expect(wrong).toEqual([]);
  });

  test('names the row and how it is printed, where one customer is meant', () => {
    expect(ask('Vilken andel av växeln har Hägersten-Älvsjö?').source).toContain(
      'rad 722 Hägersten-Ålvsjö sdf',
    );
    expect(ask('Vilken andel av växeln har Järva och Bromma?').source).not.toMatch(/rad \d/);
  });
});
