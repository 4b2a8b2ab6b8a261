import { expect, test } from 'vitest';
import type { Language, Reply, TurnState } from '../../dialogs/index.ts';
import { CONVERSATIONS } from '../accuracy/cases.ts';
import { leftOut } from '../long.ts';
import { NOW, only, realConversation } from './support/real-conversation.ts';
import { CUSTOMERS, SERVICES, YEARS } from './support/written-list.ts';

const { turn } = realConversation();

/** Something that a reply offers to tap, with the conversation in which it stands. */
interface Offer {
  readonly said: string;
  readonly text: string;
  readonly kind: 'suggestion' | 'choice';
  readonly language: Language;
  readonly state: TurnState;
}

function offersAfter(says: readonly string[]): readonly Offer[] {
  let state: unknown;
  return says.flatMap((text) => {
    const result = turn(state, { text }, NOW);
    state = result.state;
    return result.replies.flatMap((reply) => offersOf(reply, text, result.state));
  });
}

function offersOf(reply: Reply, said: string, state: TurnState): readonly Offer[] {
  const common = { said, language: reply.language, state };
  return [
    ...reply.suggestions.map(({ text }) => ({ ...common, text, kind: 'suggestion' as const })),
    ...reply.choices.map(({ text }) => ({ ...common, text, kind: 'choice' as const })),
  ];
}

/** Every question of a figure in both languages, and the worked conversations. */
const OFFERS = [
  ...CUSTOMERS.flatMap(({ number }) =>
    YEARS.flatMap((year) =>
      SERVICES.flatMap(({ sv, en }) => [
        ...offersAfter([`Vad betalar kund ${number} för ${sv} ${year}?`]),
        ...offersAfter([`What does customer ${number} pay for ${en} in ${year}?`]),
      ]),
    ),
  ),
  ...CONVERSATIONS.flatMap(({ turns }) => offersAfter(turns.map(({ say }) => say))),
];

/** What is wrong with the answer that a tap gets, or nothing. */
function faultOf(offer: Offer, state: TurnState | undefined): readonly string[] {
  const reply = only(turn(state, { text: offer.text }, NOW).replies);
  const where = `${offer.said} → [${offer.text}] →`;
  if (reply.kind === 'refuse' || reply.kind === 'clarify')
    return [`${where} ${reply.kind}: ${reply.sentence}`];
  // A choice is the user's own words, which may be in no language at all ("701 KCP").
  const changed = offer.kind === 'suggestion' && reply.language !== offer.language;
  const ignored = reply.notes.filter((note) => /bortsett från|ignored/.test(note));
  return changed || ignored.length > 0 ? [`${where} ${reply.language}, ${ignored.join(' ')}`] : [];
}

test('there are suggestions and choices in both languages', () => {
  for (const kind of ['suggestion', 'choice'] as const)
    for (const language of ['sv', 'en'] as const)
      expect(
        OFFERS.filter((offer) => offer.kind === kind && offer.language === language).length,
      ).toBeGreaterThan(3);
});

test.skipIf(leftOut('every suggestion where it stands'))(
  'every suggestion is answered, in its language, where it stands',
  () => {
    const faults = OFFERS.filter(({ kind }) => kind === 'suggestion').flatMap((offer) =>
      faultOf(offer, offer.state),
    );
    expect([...new Set(faults)]).toEqual([]);
  },
);

test('every suggestion is answered, in its language, as the first words of a conversation', () => {
  const faults = OFFERS.filter(({ kind }) => kind === 'suggestion').flatMap((offer) =>
    faultOf(offer, undefined),
  );
  expect([...new Set(faults)]).toEqual([]);
});

test('every choice is answered where it stands', () => {
  const faults = OFFERS.filter(({ kind }) => kind === 'choice').flatMap((offer) =>
    faultOf(offer, offer.state),
  );
  expect([...new Set(faults)]).toEqual([]);
});

test('every choice is answered by its position and by its title', () => {
  const faults = CONVERSATIONS.flatMap(({ turns }) => {
    let state: TurnState | undefined;
    return turns.flatMap(({ say }) => {
      const result = turn(state, { text: say }, NOW);
      state = result.state;
      const answered = (text: string) =>
        turn(result.state, { text }, NOW)
          .replies.map(({ sentence }) => sentence)
          .join(' ');
      const choices = result.replies.flatMap((reply) => reply.choices);
      return choices.flatMap(({ title, text }, index) => {
        const right = answered(text);
        return [String(index + 1), title].flatMap((answer) => {
          const got = answered(answer);
          return got === right ? [] : [`${say} → ${answer} → ${got}, not ${right}`];
        });
      });
    });
  });
  expect(faults).toEqual([]);
});
