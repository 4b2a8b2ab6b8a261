import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language, Reply, SearchResult } from '../../dialogs/index.ts';
import { faultOfCellSentence, kronor, kronorIn } from './support/cell-sentence.ts';
import { NOW, realConversation } from './support/real-conversation.ts';
import { plain, wholeText } from './support/reply-text.ts';
import { CUSTOMERS, nameOf, ROWS, SERVICES, writtenCell, YEARS } from './support/written-list.ts';

const { search, nothingFound, ask } = realConversation();

const LANGUAGES: readonly Language[] = ['sv', 'en'];
const MOST = 12;

function find(text: string, language: Language = 'sv'): readonly SearchResult[] {
  return search(text, language, NOW);
}

/** Title and figure of each result, with ordinary blanks. */
function lines(text: string, language: Language = 'sv'): readonly string[] {
  return find(text, language).map(({ title, subtitle }) => plain(`${title}: ${subtitle}`));
}

/** What is typed, and the first results; the kronor are those of the printed list, or sums of them. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['jär', ['Järva sdf, alla tjänster 2025: 102 443 kr', 'Järva sdf, Stockholm Direkt 2025: 47 868 kr']],
  ['järva', ['Järva sdf, alla tjänster 2025: 102 443 kr', 'Järva sdf, Stockholm Direkt 2025: 47 868 kr']],
  ['järva väx', ['Järva sdf, växeln 2025: 54 575 kr', 'Järva sdf, Stockholm Direkt 2025: 47 868 kr']],
  ['Växeln, Järva', ['Järva sdf, växeln 2025: 54 575 kr']],
  ['706', ['Bromma sdf, alla tjänster 2025: 41 820 kr', 'Bromma sdf, Stockholm Direkt 2025: 24 914 kr']],
  ['kcp 2024', ['KCP 2024, totalt: 2 024 000 kr', 'Serviceförvaltningen, KCP 2024: 702 447 kr']],
  ['kcp 202', ['KCP 2025, totalt: 2 024 000 kr']],
  ['spånga 2024 växeln', ['Järva sdf, växeln 2024: 95 019 kr']],
  [
    'arbets',
    [
      'Arbetsmarknadsförvaltningen, alla tjänster 2025: 370 439 kr',
      'Arbetsmarknadsförvaltningen, e-tjänstsupporten 2025: 4 132 kr',
      'Arbetsmarknadsförvaltningen, Stockholm Direkt 2025: 263 204 kr',
      'Arbetsmarknadsförvaltningen, växeln 2025: 7 856 kr',
      'Arbetsmarknadsförvaltningen, KCP 2025: 95 247 kr',
    ],
  ],
  ['växel', ['Växeln 2025, totalt: 600 000 kr', 'Järva sdf, växeln 2025: 54 575 kr']],
  ['stockholm direkt', ['Stockholm Direkt 2025, totalt: 2 340 000 kr']],
  ['direkt stockholm vatten', ['Stockholm Vatten AB, Stockholm Direkt 2025: 23 724 kr']],
  [
    '',
    [
      'E-tjänstsupporten 2025, totalt: 240 000 kr',
      'Stockholm Direkt 2025, totalt: 2 340 000 kr',
      'Växeln 2025, totalt: 600 000 kr',
      'KCP 2025, totalt: 2 024 000 kr',
    ],
  ],
  ['2024', ['Växeln 2024, totalt: 1 400 000 kr', 'KCP 2024, totalt: 2 024 000 kr']],
  ['e-tjänst 2024', ['E-tjänstsupporten 2024, totalt: E-tjänstsupporten hade ingen fast avgift 2024.']],
  ['växeln förra året', ['Växeln 2024, totalt: 1 400 000 kr']],
  ['Vad betalar Järva sdf för växeln?', ['Järva sdf, växeln 2025: 54 575 kr']],
  ['How much does Järva pay for the switchboard?', ['Järva sdf, växeln 2025: 54 575 kr']],
  ['Bromma stadsdelsnämnd', ['Bromma sdf, alla tjänster 2025: 41 820 kr']],
  ['brmma', ['Bromma sdf, alla tjänster 2025: 41 820 kr']],
  ['s:t erik växel', ['S:t Erik Försäkrings AB, växeln 2025: 3 234 kr']],
  ['järva växel 2024 2025', ['Järva sdf, växeln 2024: 95 019 kr', 'Järva sdf, växeln 2025: 54 575 kr']],
];

describe('a search', () => {
  test.each(CASES)('for "%s" finds the fees that are printed, best first', (typed, expected) => {
    expect(lines(typed).slice(0, expected.length)).toEqual(expected);
  });

  test('shows nothing beside a customer’s fees when the customer is all that is typed', () => {
    expect(find('järva').every(({ title }) => title.startsWith('Järva sdf'))).toBe(true);
    expect(find('järva')).toHaveLength(3);
  });

  test('is answered in English to whoever speaks it', () => {
    expect(lines('järva switchb', 'en').slice(0, 3)).toEqual([
      'Järva sdf, the switchboard 2025: SEK 54,575',
      'Järva sdf, Stockholm Direkt 2025: SEK 47,868',
      'Järva sdf, all services 2025: SEK 102,443',
    ]);
    expect(lines('kcp', 'en')[0]).toBe('KCP 2025, total: SEK 2,024,000');
    expect(lines('2019', 'en')[0]).toMatch(/^No price list for 2019: .*2024 and 2025/);
  });

  test('finds those who pay before those who do not', () => {
    expect(lines('s:t erik').slice(0, 2)).toEqual([
      'S:t Erik Försäkrings AB, alla tjänster 2025: 3 234 kr',
      expect.stringMatching(/^S:t Erik Markutveckling AB, alla tjänster 2025: .*ingen fast avgift/),
    ]);
  });

  test('says whose former name it found, and what a misspelt word was read as', () => {
    for (const typed of ['spånga', 'rinkeby', 'spånga växel'])
      for (const { reply } of find(typed))
        expect(reply.notes[0]).toMatch(/hör sedan 1 juli 2023 till Järva sdf/);
    expect(find('brmma')[0]?.reply.notes).toContain('Jag läste ”brmma” som Bromma sdf (706).');
    expect(find('järva vexel')[0]?.reply.notes).toContain('Jag läste ”vexel” som växeln.');
    // What one search had to say is not said in the next.
    expect(find('järva')[0]?.reply.notes.join()).not.toMatch(/hör sedan|Jag läste/);
  });

  test.each([
    'xyz',
    'hej',
    'husby',
    'flysta',
    'göteborg vatten',
    'visit göteborg',
    'solna business region',
    '999',
    'blaha 2019',
    'ord '.repeat(21),
  ])('for "%s" finds nothing rather than something near', (typed) => {
    expect(find(typed)).toEqual([]);
  });

  test.each<readonly [string, readonly string[]]>([
    [
      'järva & bromma',
      ['Järva sdf, alla tjänster 2025: 102 443 kr', 'Bromma sdf, alla tjänster 2025: 41 820 kr'],
    ],
    [
      'järva brom',
      ['Järva sdf, alla tjänster 2025: 102 443 kr', 'Bromma sdf, alla tjänster 2025: 41 820 kr'],
    ],
    [
      'bromma frsta 2024',
      ['Bromma sdf, alla tjänster 2024: 38 681 kr', 'Farsta sdf, alla tjänster 2024: 43 635 kr'],
    ],
    [
      'järva växeln 2025 kcp',
      [
        'Järva sdf, växeln 2025: 54 575 kr',
        'Järva sdf, KCP 2025: Järva sdf betalar ingen fast avgift för KCP 2025; i prislistan står ett streck.',
      ],
    ],
    ['växeln / kcp', ['Växeln 2025, totalt: 600 000 kr', 'KCP 2025, totalt: 2 024 000 kr']],
    ['(järva) + växeln!', ['Järva sdf, växeln 2025: 54 575 kr']],
    ['väkseln bromma', ['Bromma sdf, växeln 2025: 16 906 kr']],
  ])('for "%s" finds what its words are for, although nothing has them all', (typed, expected) => {
    expect(lines(typed).slice(0, expected.length)).toEqual(expected);
    expect(lines(typed).join()).not.toContain('hittades');
  });

  test('tells the words that nothing was found for beside what was found for the others', () => {
    expect(lines("järva'; drop")[0]).toBe(
      'Järva sdf, alla tjänster 2025: 102 443 kr (inget hittades för ”drop”)',
    );
    expect(lines('järva xyz switchboard', 'en')[0]).toBe(
      'Järva sdf, the switchboard 2025: SEK 54,575 (nothing was found for “xyz”)',
    );
    // What one search did not find is not told in the next.
    expect(lines('järva').join()).not.toContain('hittades');
  });

  test('for a word that is nobody’s finds no customer but one that is named beside it', () => {
    const words = ['kiruna', 'göteborg', 'uppsala', 'xyz'];
    for (const word of words) {
      expect(lines(`${word} växeln`)).toEqual([
        `Växeln 2025, totalt: 600 000 kr (inget hittades för ”${word}”)`,
      ]);
      for (const { number, name } of CUSTOMERS)
        for (const one of [name, String(number)])
          for (const { title, subtitle } of find(`${word} ${one}`)) {
            expect(title.startsWith(`${name}, `), `${word} ${one}: ${title}`).toBe(true);
            expect(subtitle).toContain(`”${word}”`);
          }
    }
    expect(find('kiruna järva')).not.toEqual([]);
  });

  test('that finds nothing says what can be typed, and does not repeat a long text', () => {
    expect(nothingFound('xyz', 'sv')).toMatch(/^Inget hittades för ”xyz”\. .*”Järva sdf” eller ”701”\.$/);
    expect(nothingFound(' xyz ', 'en')).toMatch(/^Nothing was found for “xyz”\. .*“Järva sdf” or “701”\.$/);
    expect(nothingFound('x'.repeat(5000), 'sv').length).toBeLessThan(250);
  });

  test('for the year means the calendar’s, not the newest one of the list', () => {
    const titles = (now: string) => search('kcp i år', 'sv', new Date(now)).map(({ title }) => title);
    expect(titles('2024-06-01T00:00:00Z')[0]).toBe('KCP 2024, totalt');
    expect(titles('2025-06-01T00:00:00Z')[0]).toBe('KCP 2025, totalt');
    expect(titles('2031-06-01T00:00:00Z')).toEqual(['Ingen prislista för 2031']);
  });
});

describe('every', () => {
  test('printed fee is found by number and service, in both languages', () => {
    const faults = ROWS.flatMap(({ customer, service, year, fee }) =>
      LANGUAGES.flatMap((language) => {
        const short = SERVICES.find(({ key }) => key === service)?.[language] ?? '';
        const typed = `${customer} ${short} ${year}`;
        const [first] = find(typed, language);
        const about = first?.title === `${nameOf(customer)}, ${short} ${year}`;
        const figure = typeof fee === 'number' ? kronor(fee, language) : first?.reply.sentence;
        const fault = faultOfCellSentence(first?.reply.sentence ?? '', fee, language);
        return about && first?.subtitle === figure && fault === null
          ? []
          : [`${typed}: ${fault ?? first?.title}`];
      }),
    );
    expect(ROWS.length).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });

  test('beginning of three letters or more of a customer’s name finds that customer', () => {
    const missed = CUSTOMERS.flatMap(({ name, names }) =>
      [name, ...names.filter(({ kind }) => kind === 'short').map(({ text }) => text)].flatMap((text) =>
        beginnings(text)
          .filter((typed) => !find(typed).some(({ title }) => title.startsWith(`${name}, `)))
          .map((typed) => `${typed} (${name})`),
      ),
    );
    expect(missed).toEqual([]);
  });

  test('other name finds its customer, and only a former one is told as such', () => {
    for (const { name, names } of CUSTOMERS)
      for (const { text, kind } of names) {
        const found = find(text).find(({ title }) => title.startsWith(`${name}, `));
        expect(found, text).toBeDefined();
        if (kind !== 'former') expect(found?.reply.notes.join(), text).not.toContain('hör sedan');
      }
  });

  test('result is what the chat answers to the same question', () => {
    const said = ({ sentence, facts, table, source }: Reply) => ({ sentence, facts, table, source });
    for (const { number } of CUSTOMERS) {
      for (const { key, sv } of SERVICES)
        expect(said(resultFor(`${number} ${sv}`).reply), `${number} ${key}`).toEqual(
          said(ask(`Vad betalar kund ${number} för ${sv}?`)),
        );
      expect(said(resultFor(String(number)).reply)).toEqual(said(ask(`Vad betalar kund ${number} totalt?`)));
    }
    for (const { sv } of SERVICES)
      expect(said(resultFor(sv).reply)).toEqual(said(ask(`Vad kostar ${sv} totalt?`)));
  });
});

/** What people type: pieces of names, services, years, and words between them. */
const PIECES = [
  ...CUSTOMERS.flatMap(({ number, name, names }) => [
    String(number),
    name,
    name.slice(0, 3),
    ...names.map(({ text }) => text),
  ]),
  ...SERVICES.flatMap(({ sv, en }) => [sv, en, sv.slice(0, 4)]),
  ...[...YEARS, 1999, 2019, 2026, 20, 202, 7].map(String),
  ...['för', 'i år', 'förra året', 'vad betalar', 'sdf', 'AB', 'xyz', 'brmma', '-', ','],
];
const typedPieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join(' '));

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    typedPieces,
  );

  test('finds at most a dozen results, the same ones in both languages, each of them once and whole', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [sv = [], en = []] = LANGUAGES.map((language) => find(text, language));
        expect(sv.length).toBeLessThanOrEqual(MOST);
        expect(en).toHaveLength(sv.length);
        expect(new Set(sv.map(({ title }) => title)).size).toBe(sv.length);
        for (const { title, subtitle, reply } of [...sv, ...en]) {
          expect(title.trim()).not.toBe('');
          expect(subtitle.trim()).not.toBe('');
          expect(`${title} ${subtitle} ${wholeText(reply)}`).not.toMatch(/undefined|NaN|\[object|Infinity/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('is shown no figure that its answer does not give', () => {
    fc.assert(
      fc.property(typedPieces, fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const { title, subtitle, reply } of find(text, language)) {
          expect(kronorIn(title)).toEqual([]);
          expect(kronorIn(reply.sentence)).toEqual(expect.arrayContaining([...kronorIn(subtitle)]));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('with a year that no list is for finds no figure', () => {
    const years = fc.integer({ min: 1900, max: 2999 }).filter((year) => !YEARS.includes(year));
    fc.assert(
      fc.property(typedPieces, years, fc.boolean(), (text, year, isFirst) => {
        const results = find(isFirst ? `${year} ${text}` : `${text} ${year}`);
        expect(results.length).toBeLessThanOrEqual(1);
        for (const { subtitle, reply } of results) {
          expect(reply.kind).toBe('refuse');
          expect(kronorIn(subtitle)).toEqual([]);
          expect(kronorIn(reply.sentence)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('finds the same in whatever order its words are typed', () => {
    const parts = fc.tuple(
      fc.constantFrom(...CUSTOMERS),
      fc.constantFrom(...SERVICES),
      fc.constantFrom(...YEARS),
    );
    fc.assert(
      fc.property(parts, ([{ number, name }, { key, sv }, year]) => {
        const said = find(`${number} ${sv} ${year}`)[0];
        for (const typed of [
          `${year} ${sv} ${number}`,
          `${sv} ${number} ${year}`,
          `${name} ${year} ${sv}`,
          `${sv} ${name} ${year}`,
        ])
          expect(find(typed)[0]?.title).toBe(said?.title);
        const cell = writtenCell(number, key, year);
        expect(faultOfCellSentence(said?.reply.sentence ?? '', cell, 'sv')).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('finds the same again', () => {
    fc.assert(
      fc.property(typedPieces, typedPieces, (text, between) => {
        const before = find(text);
        find(between);
        expect(find(text)).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});

/** The beginnings of a name that have three letters or more, without counting blanks and signs. */
function beginnings(name: string): readonly string[] {
  return Array.from({ length: name.length }, (_, index) => name.slice(0, index + 1)).filter(
    (typed) => typed.replace(/\P{L}/gu, '').length >= 3,
  );
}

function resultFor(typed: string): SearchResult {
  const [first] = find(typed);
  if (first === undefined) throw new Error(`expected a result for "${typed}"`);
  return first;
}
