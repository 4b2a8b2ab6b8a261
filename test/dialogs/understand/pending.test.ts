import { describe, expect, test } from 'vitest';
import { realConversation } from '../support/real-conversation.ts';
import { plain } from '../support/reply-text.ts';

const { converse } = realConversation();

/** The sentence after a clarifying question and an answer to it. */
function after(question: string, answer: string): string {
  const [asked, answered] = converse(question, answer);
  expect(asked?.kind).toBe('clarify');
  return plain(answered?.sentence ?? '');
}

// "bostäder" stands in three names; the choices come in the order of the customers' numbers.
const SEVERAL = 'Vad betalar bostäder för KCP?';
const FIRST = 'Stiftelsen SHIS Bostäder';
const SECOND = '220 259 kr';
const THIRD = '119 059 kr';

describe('an answer to a question with several choices', () => {
  test.for([
    ['a number in the list', '2', SECOND],
    ['an ordinal', 'den första', FIRST],
    ['an ordinal with an exclamation mark', 'Andra!', SECOND],
    ['an ordinal in English', 'the third', THIRD],
    ['the name', 'Familjebostäder', SECOND],
    ['the name with its form', 'Familjebostäder AB', SECOND],
    ['a rest of the name', 'Svenska', THIRD],
    ['the customer number', '217', THIRD],
    ['the number behind a word', 'kund 213', SECOND],
    ['a name with a typo', 'Familjebostder', SECOND],
    ['a name with a courtesy', 'Familjebostäder, tack', SECOND],
    ['small letters without dots', 'familjebostader', SECOND],
  ])('may be %s', ([, answer, expected]) => {
    expect(after(SEVERAL, answer ?? '')).toContain(expected);
  });

  test('that is none of them is asked about for itself', () => {
    expect(after(SEVERAL, 'Farsta')).toContain('Farsta sdf');
  });

  test('keeps the year and the service of the question', () => {
    expect(after('Vad betalade bostäder för KCP 2024?', 'Familjebostäder')).toMatch(/220 259 kr.*KCP.*2024/);
  });

  test('may be a question of its own, which is answered instead', () => {
    expect(after(SEVERAL, 'Vad betalar Järva för växeln?')).toContain('54 575 kr');
    expect(after(SEVERAL, 'Vem betalar mest för växeln?')).toContain('54 575 kr');
  });

  test('can come only once', () => {
    const [, , third] = converse(SEVERAL, 'Hej', '2');
    expect(plain(third?.sentence ?? '')).not.toContain(SECOND);
  });

  test('beyond the list picks nothing', () => {
    expect(after(SEVERAL, '7')).not.toMatch(/\d kr/);
  });
});

describe('an answer to a question with one choice', () => {
  test.for(['Ja', 'ja tack', 'japp', 'Yes', 'ok', 'Precis', 'Järva', '701', '1'])('may be %s', (answer) => {
    expect(after('Vad betalar Kista för växeln?', answer)).toMatch(/Järva sdf .*54[ ,]575/);
  });

  test('may be no, and then no fee is given', () => {
    expect(after('Vad betalar Kista för växeln?', 'Nej')).not.toMatch(/\d kr/);
  });

  test('may be another customer', () => {
    expect(after('Vad betalar Kista för växeln?', 'Bromma')).toContain('Bromma sdf');
  });
});

describe('an answer to a question about the service', () => {
  test.for([
    ['KCP', '47 624 kr'],
    ['Stockholm Direkt', '305 263 kr'],
    ['e-tjänstsupporten', '15 517 kr'],
  ])('may be %s', ([answer, expected]) => {
    expect(after('Vad betalar Trafikkontoret för kontaktcenter?', answer ?? '')).toContain(expected);
  });
});

describe('an answer to a question without choices', () => {
  test.for([
    ['Vad betalar vi för växeln?', 'Bromma', '16 906 kr'],
    ['Vad betalar vi för växeln?', '706', '16 906 kr'],
    ['Vad betalade vi för växeln 2024?', 'Bromma', '38 681 kr'],
    ['Hur stor andel har vi av växeln?', 'Järva', '9,10 %'],
    ['Jämför Järva i växeln', 'Bromma', '37 669 kr'],
  ])('completes %s with %s', ([question, answer, expected]) => {
    expect(after(question ?? '', answer ?? '')).toContain(expected);
  });
});
