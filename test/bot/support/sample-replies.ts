import type { Reply, ReplyAct } from '../../../dialogs/index.ts';

const empty = {
  language: 'sv',
  version: 'list-1',
  facts: [],
  table: null,
  chart: null,
  controls: null,
  exports: [],
  file: null,
  steps: [],
  notes: [],
  source: '',
  choices: [],
  suggestions: [],
  understood: '',
} as const;

/** A reply of words alone. */
export const helloReply: Reply = { ...empty, kind: 'greeting', sentence: 'Hej! Fråga om en avgift.' };

/** A clarifying question with `count` choices. */
export function choiceReply(count: number): Reply {
  const choices = Array.from({ length: count }, (_, index) => ({
    title: `Kund ${index + 1}`,
    text: `Vad betalar kund ${index + 1}?`,
  }));
  return { ...empty, kind: 'clarification', sentence: 'Vilken kund menar du?', choices };
}

/** A fee with facts, a note, a source and two suggestions. */
export const feeReply: Reply = {
  ...empty,
  kind: 'fee',
  sentence: 'Järva sdf betalar 54\u00a0575\u00a0kr för växeln 2025.',
  facts: [
    { label: 'Kund', value: '701 Järva sdf' },
    { label: 'Tjänst', value: 'Telefonistöd, gemensam växel' },
    { label: 'År', value: '2025' },
    { label: 'Andel av avgiften', value: '9,10\u00a0%' },
  ],
  notes: ['Andelen är andelen av avgiften, inte av samtalen.'],
  source: 'Prislista 2025, Telefonistöd, kolumnen Avgift 2025',
  suggestions: [
    { title: 'Hur räknades det?', text: 'Hur räknades avgiften för Järva sdf för växeln 2025?' },
    { title: 'Jämför med 2024', text: 'Hur ändrades avgiften för Järva sdf för växeln från 2024?' },
  ],
};

/** An explanation in steps. */
export const explanationReply: Reply = {
  ...empty,
  kind: 'explanation',
  sentence: 'Järva sdf:s avgift, 54\u00a0575\u00a0kr, är lika del plus andel av samtalen.',
  steps: [
    { label: 'Totalpris', value: '600\u00a0000\u00a0kr', how: '' },
    { label: 'Lika del', value: '2\u00a0727,27\u00a0kr', how: '120\u00a0000\u00a0kr / 44 kunder' },
    {
      label: 'Rörlig del',
      value: '51\u00a0847,73\u00a0kr',
      how: '480\u00a0000\u00a0kr × vikt / summa vikter',
    },
    { label: 'Avgift', value: '54\u00a0575\u00a0kr', how: 'avrundat till hela kronor' },
  ],
  notes: ['Vikten är härledd ur avgiften; antalet samtal är inte publicerat.'],
  source: 'Prislista 2025, Telefonistöd',
};

/** A ranking of `count` customers, the third of which is asked about. */
export function tableReply(count: number, columns = 4): Reply {
  const headings = ['Kund', 'Avgift', 'Andel', 'Rang', '2024', 'Skillnad', '2023', 'Skillnad mot 2023'].slice(
    0,
    columns,
  );
  return {
    ...empty,
    kind: 'rank',
    sentence: `De ${count} kunderna betalar 600\u00a0000\u00a0kr tillsammans.`,
    table: {
      title: 'Avgifter för växeln 2025',
      columns: headings.map((heading, index) => ({ heading, align: index === 0 ? 'left' : 'right' })),
      rows: Array.from({ length: count }, (_, index) => ({
        cells: [
          `${index + 100} Hägersten-Älvsjö stadsdelsförvaltning`,
          '54\u00a0575\u00a0kr',
          '9,10\u00a0%',
          '1',
          '127\u00a0342\u00a0kr',
          '−72\u00a0767\u00a0kr',
          '127\u00a0342\u00a0kr',
          '−72\u00a0767\u00a0kr',
        ].slice(0, columns),
        emphasis: index === 2,
      })),
    },
    source: 'Prislista 2025, Telefonistöd',
  };
}

/** A simulation: five columns, the first row asked about. */
export const whatIfReply: Reply = {
  ...empty,
  kind: 'what-if',
  sentence: 'Järva sdf betalar då 69\u00a0327\u00a0kr i stället för 47\u00a0868\u00a0kr.',
  table: {
    title: 'Simulering, Stockholm Direkt 2025',
    columns: ['Kund', 'Före', 'Efter', 'Skillnad', 'Skillnad, %'].map((heading, index) => ({
      heading,
      align: index === 0 ? 'left' : 'right',
    })),
    rows: [
      [
        '701 Järva sdf',
        '47\u00a0868\u00a0kr',
        '69\u00a0327\u00a0kr',
        '+21\u00a0459\u00a0kr',
        '+44,83\u00a0%',
      ],
      [
        '110 Stadsledningskontoret',
        '579\u00a0874\u00a0kr',
        '574\u00a0445\u00a0kr',
        '−5\u00a0429\u00a0kr',
        '−0,94\u00a0%',
      ],
      [
        '191 Arbetsmarknadsförvaltningen',
        '263\u00a0204\u00a0kr',
        '260\u00a0739\u00a0kr',
        '−2\u00a0465\u00a0kr',
        '−0,94\u00a0%',
      ],
    ].map((cells, index) => ({ cells, emphasis: index === 0 })),
  },
  source: 'Prislista 2025, Stockholm Direkt',
};

/** A ranking with a chart, the second of which is asked about. */
export const barsReply: Reply = {
  ...tableReply(2, 2),
  chart: {
    title: 'Avgifter för KCP 2025',
    bars: [
      { label: '190 Serviceförvaltningen', value: 702_447, text: '702\u00a0447\u00a0kr', emphasis: false },
      { label: '216 AB Stockholmshem', value: 238_118, text: '238\u00a0118\u00a0kr', emphasis: true },
    ],
    sides: null,
  },
};

/** A simulation with its differences drawn. */
export const differencesReply: Reply = {
  ...whatIfReply,
  chart: {
    title: 'Simulering, Stockholm Direkt 2025',
    bars: [
      { label: '701 Järva sdf', value: 21_459, text: '+21\u00a0459\u00a0kr', emphasis: true },
      { label: '110 Stadsledningskontoret', value: -10_730, text: '−10\u00a0730\u00a0kr', emphasis: false },
      { label: '706 Bromma sdf', value: -1, text: '−1\u00a0kr', emphasis: false },
    ],
    sides: { below: 'Lägre', above: 'Högre' },
  },
};

/** What the card of a simulation is about. */
export const STAND: Extract<ReplyAct['act'], { do: 'undo' }>['on'] = {
  version: 'list-1',
  language: 'sv',
  steps: [],
  service: null,
  customers: [],
  group: null,
  view: 'focus',
};

/** A simulation with a form of two fields, one of them wrong. */
export const formReply: Reply = {
  ...whatIfReply,
  controls: {
    title: 'Räkna på en ändring',
    chips: [{ title: '✕ Järva sdf har 1\u00a0000 ärenden', act: { do: 'remove', on: STAND, place: 1 } }],
    moves: [{ title: 'Ångra', act: { do: 'undo', on: STAND } }],
    form: {
      title: 'Ändra mer',
      fields: [
        {
          id: 'service',
          label: 'Tjänst',
          hint: '',
          value: 'kcp',
          choices: [{ title: 'KCP', value: 'kcp' }],
          problem: '',
        },
        {
          id: 'amount',
          label: 'Tal',
          hint: 'Till exempel 10',
          value: 'x',
          choices: null,
          problem: 'Skriv ett tal.',
        },
      ],
      send: {
        title: 'Räkna',
        act: { do: 'change', on: STAND, service: '', customer: '', change: '', amount: '' },
      },
    },
    isOpen: true,
    save: null,
    insert: { title: 'Infoga i chatten', act: { do: 'insert', on: STAND } },
  },
};
