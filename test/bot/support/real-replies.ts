import { createConversation, type Reply, readAct } from '../../../dialogs/index.ts';
import { NOW } from '../../accuracy/hear.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';

/** A kind of card, with the messages that lead to it in each language; `form` is sent from the card that they give. */
interface Kind {
  readonly name: string;
  readonly sv: readonly string[];
  readonly en: readonly string[];
  readonly form?: Readonly<Record<string, string>>;
}

const KINDS: readonly Kind[] = [
  {
    name: 'a fee',
    sv: ['Vad betalar Järva sdf för växeln 2025?'],
    en: ['What does Järva sdf pay for the switchboard in 2025?'],
  },
  { name: 'an overview', sv: ['Vad betalar Järva sdf totalt?'], en: ['What does Järva sdf pay in total?'] },
  {
    name: 'a ranking',
    sv: ['Var ligger Bromma i rangordningen för växeln?'],
    en: ['Where does Bromma rank for the switchboard?'],
  },
  {
    name: 'a comparison',
    sv: ['Jämför Järva, Bromma och Farsta för växeln'],
    en: ['Compare Järva, Bromma and Farsta for the switchboard'],
  },
  {
    name: 'a change between years',
    sv: ['Hur ändrades Järvas avgift för växeln från 2024?'],
    en: ['How did Järva’s fee for the switchboard change since 2024?'],
  },
  {
    name: 'a ranking of changes',
    sv: ['Vilka fick störst ändring för växeln sedan 2024?'],
    en: ['Who had the largest change for the switchboard since 2024?'],
  },
  {
    name: 'an explanation',
    sv: ['Hur räknas Järva sdf:s avgift för växeln 2025 fram?'],
    en: ['How is Järva sdf’s fee for the switchboard in 2025 calculated?'],
  },
  {
    name: 'a simulation',
    sv: ['Om Järva får 1 000 ärenden i Stockholm Direkt?'],
    en: ['What if Järva has 1,000 cases in Stockholm Direkt?'],
  },
  {
    name: 'a simulation of all customers',
    sv: ['Om totalen för växeln blir 700 000 kr?', 'visa alla'],
    en: ['What if the total of the switchboard becomes SEK 700,000?', 'show everybody'],
  },
  { name: 'an empty form', sv: ['räkna på en ändring'], en: ['simulate a change'] },
  {
    name: 'a form with a bad number',
    sv: ['Om Järva får 1 000 ärenden i Stockholm Direkt?'],
    en: ['What if Järva has 1,000 cases in Stockholm Direkt?'],
    form: { service: 'stockholm-direkt', customer: '706', change: 'count-to', amount: 'många' },
  },
  {
    name: 'a comparison of scenarios',
    sv: [
      'Om Järva får 1 000 ärenden i Stockholm Direkt?',
      'spara som A1',
      'Om totalen blir 2 500 000 kr?',
      'spara som B1',
      'jämför A1 och B1',
    ],
    en: [
      'What if Järva has 1,000 cases in Stockholm Direkt?',
      'save as A1',
      'What if the total becomes SEK 2,500,000?',
      'save as B1',
      'compare A1 and B1',
    ],
  },
  {
    name: 'a clarifying question',
    sv: ['Vad betalar Stockholm för växeln?'],
    en: ['What does Stockholm pay for the switchboard?'],
  },
  { name: 'a list of customers', sv: ['Vilka kunder finns?'], en: ['Which customers are there?'] },
  {
    name: 'a sum',
    sv: ['Vad betalar stadsdelarna tillsammans för växeln?'],
    en: ['What do the districts pay together for the switchboard?'],
  },
  {
    name: 'a reconciliation',
    sv: ['Stämmer E-tjänstsupport?'],
    en: ['Do the fees of e-service support agree?'],
  },
  { name: 'help', sv: ['hjälp'], en: ['help'] },
  {
    name: 'no such thing',
    sv: ['Vad betalar Kiruna för växeln?'],
    en: ['What does Kiruna pay for the switchboard?'],
  },
];

/** The real answer of every kind of card, in both languages. */
export function realReplies(): readonly (readonly [name: string, replies: readonly Reply[]])[] {
  const conversation = createConversation(builtSnapshot());
  return KINDS.flatMap(({ name, form, ...says }) =>
    (['sv', 'en'] as const).map((language) => {
      let state: unknown;
      let replies: readonly Reply[] = [];
      for (const text of says[language]) ({ state, replies } = conversation.turn(state, { text }, NOW));
      if (form !== undefined) {
        const act = readAct({ ...replies[0]?.controls?.form.send.act, ...form });
        if (act === null) throw new Error(`expected a form on the card of ${name}`);
        ({ replies } = conversation.act(state, act, NOW));
      }
      return [`${name}, ${language}`, replies] as const;
    }),
  );
}
