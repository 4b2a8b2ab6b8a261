import { describe, expect, test } from 'vitest';
import { buildSnapshot, openSnapshot } from '../../data/index.ts';
import { type Conversation, createConversation, type Reply } from '../../dialogs/index.ts';
import { addPreliminary2026, addPrinted2026 } from '../data/other-years.ts';
import { workspace } from '../data/workspace.ts';

const NOW = new Date('2025-11-03T12:00:00Z');

const LISTS = {
  present: [],
  'before the list': [addPreliminary2026],
  printed: [addPreliminary2026, addPrinted2026],
} as const;

const conversations = new Map<keyof typeof LISTS, Conversation>();

function conversationOver(list: keyof typeof LISTS): Conversation {
  const known = conversations.get(list);
  if (known !== undefined) return known;
  const place = workspace();
  for (const add of LISTS[list]) add(place.sources);
  buildSnapshot(place.sources, place.snapshot, { published: NOW });
  const conversation = createConversation(openSnapshot(place.snapshot));
  conversations.set(list, conversation);
  return conversation;
}

/** Asks one list; each message goes on from the one before. */
function asked(list: keyof typeof LISTS, messages: readonly string[]): readonly Reply[] {
  let state: unknown;
  return messages.flatMap((text) => {
    const next = conversationOver(list).turn(state, { text }, NOW);
    state = next.state;
    return next.replies;
  });
}

// Kronor by hand: see `addPreliminary2026` and `addPrinted2026`.
const BEFORE_THE_LIST: readonly (readonly [messages: readonly string[], says: readonly string[]])[] = [
  [['Vad betalar Järva för växeln?'], ['73 333 kr', '2026', 'Preliminärt']],
  [
    ['Vad betalar Järva för växeln 2026?', 'och Bromma?'],
    ['153 333 kr', 'Preliminärt'],
  ],
  [['What does Farsta pay for the switchboard in 2026?'], ['SEK 273,333', 'Preliminary']],
  [['Vad betalar Järva totalt 2026?'], ['423 333 kr', '73 333 kr', '350 000 kr', 'Preliminärt']],
  [['Vad kostar KCP totalt 2026?'], ['2 100 000 kr', 'Preliminärt']],
  [['Vem betalar mest för KCP 2026?'], ['Stadsledningskontoret', '1 050 000 kr', 'Preliminärt']],
  [['Hur mycket betalar stadsdelarna för växeln 2026?'], ['499 999 kr', 'Preliminärt']],
  [
    ['What share of KCP does Bromma have in 2026?'],
    ['33.33% of the concurrent users', 'SEK 700,000', 'Preliminary'],
  ],
  [
    ['Hur stor andel av KCP har Bromma 2026?'],
    ['33,33 % av de samtidiga användarna', '700 000 kr', 'Preliminärt'],
  ],
  [['Hur stor andel av växeln har Farsta 2026?'], ['54,67 % av avgiften', '60,00 %', 'Preliminärt']],
  [
    ['vilka betalar mer än järva för växeln 2026'],
    ['2 kunder', 'mer än Järva sdf (73 333 kr)', 'Preliminärt'],
  ],
  [['hur många fick höjt i kcp 2026'], ['3 av 3 kunder', 'Preliminärt']],
  [['which customers are new in 2026'], ['No customer', '2026 but not in 2025', 'Preliminary']],
  [
    ['which customers are new in KCP in 2026'],
    ['Järva sdf', 'Bromma sdf', 'Stadsledningskontoret', 'Preliminary'],
  ],
  [['Snittavgiften för KCP 2026?'], ['700 000 kr', 'Preliminärt']],
  [['Hur många samtal har Bromma i växeln 2026?'], ['300', 'Preliminärt']],
  [
    ['Hur räknas Järvas avgift för växeln 2026 fram?'],
    ['33 333,33 kr', '400 000 kr × 100 ÷ 1 000', 'Preliminärt'],
  ],
  [
    ['Hur ändras Järvas avgift för växeln från 2025 till 2026?'],
    ['54 575 kr', '73 333 kr', '18 758 kr', 'Preliminärt'],
  ],
  [['Jämför Järva och Bromma i KCP 2026'], ['350 000 kr', '700 000 kr', 'Preliminärt']],
  // 100 000 / 3 + 400 000 × 150 / 1 050
  [['Om Järva får 50 % fler samtal i växeln?'], ['90 476 kr', '73 333 kr', 'Preliminärt']],
  [['Är växeln 2026 preliminär?'], ['beräknade', 'Förslag till prislista 2026', 'Preliminärt']],
  [['Is the switchboard preliminary?'], ['computed', 'Preliminary']],
  [['Stämmer växeln 2026?'], ['inget tryckt', 'Preliminärt']],
  [['Var står Järvas avgift för växeln 2026?'], ['73 333 kr', 'beräknad', 'Preliminärt']],
];

describe('what is answered from a year before its list', () => {
  test.each(BEFORE_THE_LIST)('is called preliminary: %j', (messages, says) => {
    const sentence = asked('before the list', messages).at(-1)?.sentence.replaceAll('\u00a0', ' ');
    for (const said of says) expect(sentence).toContain(said);
  });

  test('without some of the services has an example that it can answer', () => {
    const [reply] = asked('before the list', ['och 200 färre?']);
    expect(reply?.sentence.replaceAll('\u00a0', ' ')).toContain('Vad betalar Järva sdf för växeln 2026?');
  });

  test('tells how many have a fee in one of two years only', () => {
    const [reply] = asked('before the list', ['hur många fick höjt i kcp 2026']);
    expect(reply?.notes.join(' ')).toContain('12 kunder har avgift bara det ena av åren');
  });

  test('has no printed fee among its steps', () => {
    const [reply] = asked('before the list', ['Hur räknas Järvas avgift för växeln 2026 fram?']);
    expect(reply?.steps.map(({ label }) => label)).toContain('Avrundad avgift');
    expect(reply?.steps.map(({ label }) => label)).not.toContain('Tryckt avgift');
  });

  test('is not said of a year whose list is printed', () => {
    for (const { sentence } of asked('before the list', ['Vad betalar Järva för växeln 2025?', 'och KCP?']))
      expect(sentence).not.toContain('reliminär');
  });

  test('leaves a service that it does not know to the year before', () => {
    const [reply, named] = asked('before the list', [
      'Vad betalar Järva för Stockholm Direkt?',
      'Vad betalar Järva för Stockholm Direkt 2026?',
    ]);
    expect(reply?.sentence).toContain('47\u00a0868\u00a0kr för Stockholm Direkt 2025');
    expect(named?.sentence).toBe('Det finns inga uppgifter om Stockholm Direkt för 2026.');
  });
});

describe('a printed list', () => {
  test('stands beside what was preliminary', () => {
    const [reply] = asked('printed', ['Vad betalar Järva för KCP 2026?']);
    expect(reply?.sentence).toBe('Järva sdf betalar 700\u00a0000\u00a0kr för KCP 2026.');
    expect(reply?.facts).toContainEqual({ label: 'Preliminär avgift 2026', value: '350\u00a0000\u00a0kr' });
    expect(reply?.notes).toContain(
      'Preliminärt var Järva sdf:s avgift för KCP 2026 350\u00a0000\u00a0kr; den tryckta är 350\u00a0000\u00a0kr högre.',
    );
  });

  test.each([
    [
      'Vad betalar Stadsledningskontoret för KCP 2026?',
      '1\u00a0050\u00a0000\u00a0kr; den tryckta är 350\u00a0000\u00a0kr lägre.',
    ],
    ['What does Bromma pay for KCP in 2026?', 'SEK\u00a0700,000, as the printed one.'],
    ['Vad kostar KCP totalt 2026?', '2\u00a0100\u00a0000\u00a0kr, som den tryckta.'],
    ['Vad var den preliminära avgiften för Järva i KCP 2026?', '350\u00a0000\u00a0kr; den tryckta är'],
  ])('says how much it differs: %s', (message, said) => {
    const [reply] = asked('printed', [message]);
    expect(reply?.notes.join(' ')).toContain(said);
  });

  test('leaves the others of its year preliminary, and says which', () => {
    const [reply] = asked('printed', ['Vad betalar Järva totalt 2026?']);
    expect(reply?.sentence).toContain('773\u00a0333\u00a0kr');
    expect(reply?.sentence).toContain('avgifterna för växeln är beräknade');
  });
});

test.each([
  [
    'Vilken version av prislistan svarar du ur?',
    'Jag svarar ur prislistans version ',
    'publicerad 3 november 2025.',
  ],
  ['När publicerades prislistan?', 'Jag svarar ur prislistans version ', 'publicerad 3 november 2025.'],
  ['Which version of the list is this?', 'I answer from version ', 'published 3 November 2025.'],
  ['Är avgifterna 2025 preliminära eller slutliga?', 'Jag svarar ur prislistans version ', 'Prislista 2025'],
])('%s is answered with the version', (message, ...says) => {
  const [reply] = asked('present', [message]);
  for (const said of says) expect(reply?.sentence).toContain(said);
});

test('an answer names the version of the list and the day on which it was published', () => {
  const [swedish, english] = asked('present', [
    'Vad betalar Järva för växeln 2025?',
    'What does Bromma pay for KCP?',
  ]);
  expect(swedish?.source).toMatch(/Prislistans version [\da-f]{12}-[\da-f]{6}, publicerad 3 november 2025$/);
  expect(english?.source).toMatch(
    /Version [\da-f]{12}-[\da-f]{6} of the price list, published 3 November 2025$/,
  );
});
