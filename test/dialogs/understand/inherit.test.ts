import { expect, test } from 'vitest';
import type { TurnState } from '../../../dialogs/index.ts';
import { lastQuestion, type RememberedQuestion } from '../support/last-question.ts';
import { NOW, realConversation } from '../support/real-conversation.ts';

const { turn } = realConversation();

/** What the last message of a conversation is understood as. */
function understoodAs(messages: readonly string[]): RememberedQuestion | undefined {
  let state: TurnState | undefined;
  for (const text of messages) state = turn(state, { text }, NOW).state;
  return lastQuestion(state);
}

const SWITCHBOARD = ['switchboard'];

/** By the rules that complete a message with the question before it. */
const RULES: readonly { readonly rule: string; readonly say: readonly string[]; readonly becomes: object }[] =
  [
    {
      rule: 'an operation with a customer and a service of its own inherits no service',
      say: ['Vad betalar Järva för växeln 2024?', 'Vad betalar Bromma totalt?'],
      becomes: { kind: 'value', customers: [706], services: [], year: 2025 },
    },
    {
      rule: 'an operation with a service of its own inherits no customer',
      say: ['Vad betalar Järva för växeln?', 'Vad kostar KCP?'],
      becomes: { kind: 'sum', customers: [], services: ['contact-centre-platform'] },
    },
    {
      rule: 'an operation with a customer of its own that goes on inherits the service and the year',
      say: ['Vad betalar Järva för växeln 2024?', 'Och vad betalar Bromma?'],
      becomes: { kind: 'value', customers: [706], services: SWITCHBOARD, year: 2024 },
    },
    {
      rule: 'an operation on "it" inherits customer, service and year',
      say: ['Vad betalar Järva för växeln 2024?', 'Hur stor andel är det?'],
      becomes: { kind: 'value', measure: 'share', customers: [701], services: SWITCHBOARD, year: 2024 },
    },
    {
      rule: 'why alone inherits the whole scope',
      say: ['Vad betalar Järva för växeln?', 'Varför?'],
      becomes: { kind: 'explain', customers: [701], services: SWITCHBOARD, year: 2025 },
    },
    {
      rule: 'why after a change asks for the change',
      say: ['Hur ändrades Järvas växelavgift?', 'Varför?'],
      becomes: { kind: 'change', customers: [701], services: SWITCHBOARD, from: 2024, to: 2025 },
    },
    {
      rule: 'an operation over everybody is not limited by the customer before',
      say: ['Vad betalar Bromma för växeln?', 'Vem betalar mest?'],
      becomes: { kind: 'rank', group: null, services: SWITCHBOARD },
    },
    {
      rule: 'an operation over everybody keeps the group before',
      say: ['Vad betalar stadsdelarna tillsammans för växeln?', 'Vem betalar minst?'],
      becomes: { kind: 'rank', direction: 'least', group: 'districts', services: SWITCHBOARD },
    },
    {
      rule: 'them together are those that a selection found',
      say: ['Vilka bolag betalar mer än 200 000 kr för KCP?', 'Vad blir det tillsammans för dem?'],
      becomes: { kind: 'sum', customers: [216, 213], services: ['contact-centre-platform'] },
    },
    {
      rule: 'them together are those that a ranking found',
      say: ['Topp tre i växeln', 'Vad blir det ihop?'],
      becomes: { kind: 'sum', customers: [701, 190, 704], services: SWITCHBOARD },
    },
    {
      rule: 'how many after a ranking by a count is about the one that was found',
      say: ['Vilket bolag har flest användare i KCP?', 'Hur många?'],
      becomes: { kind: 'value', measure: 'count', customers: [216] },
    },
    {
      rule: 'above the average is asked of the one that was found',
      say: ['Vilken stadsdel betalar mest för växeln?', 'Hur mycket över snittet är det?'],
      becomes: { kind: 'average', customers: [701], group: 'districts', services: SWITCHBOARD },
    },
    {
      rule: 'in per cent after the fee of two years is the change between them',
      say: ['Vad betalar Bromma för växeln?', '2024?', 'Och i procent?'],
      becomes: { kind: 'change', customers: [706], services: SWITCHBOARD, from: 2024, to: 2025 },
    },
    {
      rule: 'per member after the sum of a group lists the members',
      say: ['Vad betalar stadsdelarna tillsammans för växeln?', 'Och per stadsdel?'],
      becomes: { kind: 'filter', group: 'districts', services: SWITCHBOARD },
    },
    {
      rule: 'another amount after a what-if takes the place of the one before',
      say: ['Om växelns total ökar 5 %, vad betalar Bromma?', 'Och 10 %?'],
      becomes: { kind: 'what-if', customers: [706], changes: [{ type: 'scale-total', factor: '1.1' }] },
    },
    {
      rule: 'what they pay then, after a goal, is what the goal found',
      say: ['Hur många användare ger Stockholm Vatten högst 100 000 kr i KCP?', 'Och vad betalar de då?'],
      becomes: { kind: 'goal', goal: 'at-most', customers: [296] },
    },
    {
      rule: 'a customer alone inherits operation, service and year',
      say: ['Hur stor andel av växeln hade Järva 2024?', 'Bromma'],
      becomes: { kind: 'value', measure: 'share', customers: [706], services: SWITCHBOARD, year: 2024 },
    },
    {
      rule: 'a service alone inherits operation, customer and year',
      say: ['Vad betalar Micasa för KCP 2024?', 'växeln?'],
      becomes: { kind: 'value', customers: [362], services: SWITCHBOARD, year: 2024 },
    },
    {
      rule: 'a year alone inherits operation, customer and service',
      say: ['Vad betalar Micasa för KCP?', '2024?'],
      becomes: { kind: 'value', customers: [362], services: ['contact-centre-platform'], year: 2024 },
    },
    {
      rule: 'a group after a customer is summed',
      say: ['Vad betalar Järva för växeln?', 'Och bolagen?'],
      becomes: { kind: 'sum', customers: [], group: 'companies', services: SWITCHBOARD },
    },
    {
      rule: 'a customer after a group has its own fee',
      say: ['Vad betalar bolagen tillsammans för växeln?', 'Och Micasa?'],
      becomes: { kind: 'value', customers: [362], group: null, services: SWITCHBOARD },
    },
    {
      rule: 'a customer after a ranking is asked for its place',
      say: ['Vem betalar mest för växeln?', 'Och Bromma?'],
      becomes: { kind: 'rank', placeOf: 706, services: SWITCHBOARD },
    },
    {
      rule: 'a customer joins a comparison',
      say: ['Jämför Järva och Bromma i växeln', 'Och Farsta?'],
      becomes: { kind: 'compare', customers: [701, 706, 718], services: SWITCHBOARD },
    },
    {
      rule: 'a year after a change keeps it a change',
      say: ['Hur ändrades Järvas växelavgift?', 'Och Brommas?'],
      becomes: { kind: 'change', customers: [706], from: 2024, to: 2025 },
    },
    {
      rule: 'a service after an explanation explains the other fee',
      say: ['Hur räknas Järvas växelavgift fram?', 'Och Stockholm Direkt?'],
      becomes: { kind: 'explain', customers: [701], services: ['stockholm-direkt'] },
    },
    {
      rule: 'a service after a rule asks for its rule',
      say: ['Hur fördelas växeln?', 'Och KCP?'],
      becomes: { kind: 'rule', services: ['contact-centre-platform'] },
    },
    {
      rule: 'a greeting and thanks leave the question before as it was',
      say: ['Vad betalar Järva för växeln?', 'Tack!', 'Hej', 'Bromma'],
      becomes: { kind: 'value', customers: [706], services: SWITCHBOARD },
    },
    {
      rule: 'a refusal leaves the question before as it was',
      say: ['Vad betalar Järva för växeln?', 'Hur blir vädret?', 'Bromma'],
      becomes: { kind: 'value', customers: [706], services: SWITCHBOARD },
    },
  ];

test.for(RULES)('$rule', ({ say, becomes }) => {
  expect(understoodAs(say)).toMatchObject(becomes);
});

test('a follow-up after 24 hours follows no more', () => {
  const { state } = turn(undefined, { text: 'Vad betalar Järva för växeln?' }, NOW);
  const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
  const year = { text: '2024?' };
  expect(turn(state, year, later(24)).replies[0]?.sentence).toContain('Järva');
  expect(turn(state, year, later(24.001)).replies[0]?.sentence).not.toContain('Järva');
  // A clock that went back is no reason to trust an old subject.
  expect(turn(state, year, later(-1)).replies[0]?.sentence).not.toContain('Järva');
});
