import { type Act, languageOfAct } from './act.ts';
import type { Answer, Understood } from './answer/answer.ts';
import { answerNotice, answerWelcome, type Notice } from './answer/conversation-answers.ts';
import type { PriceList } from './ports.ts';
import type { Question } from './question.ts';
import { remembered, stillRecent } from './remembered.ts';
import type { Language, Reply } from './reply.ts';
import { readUser, type UserState } from './saved.ts';
import { phrase } from './say/reply.ts';
import { createSayAnswer, type SayAnswer } from './say-answer.ts';
import type { Scenario } from './scenario.ts';
import { findCode } from './scenario-code.ts';
import { createSearch, type SearchResult, sayNothingFound } from './search/search.ts';
import { type ConversationState, readState, type Waiting } from './state.ts';
import { type Correction, proofread } from './understand/correct.ts';
import { decideIntent } from './understand/intent.ts';
import { buildLexicon, type Lexicon } from './understand/lexicon.ts';
import type { Outcome } from './understand/outcome.ts';
import { isLooking, perform } from './understand/perform.ts';
import { readMessage } from './understand/reading.ts';
import { type Request, splitRequests } from './understand/requests.ts';
import { tidied } from './understand/tokens.ts';
import { type Understanding, understand } from './understand/understand.ts';
import { answering, asksOf, stillWaiting, waitingFor } from './waiting.ts';

/** A message as it came; `locale` is the client's, for example "sv-SE". */
export interface IncomingMessage {
  readonly text: string;
  /** Who writes: in a chat of several, what one was asked another does not answer. */
  readonly from?: string;
  readonly locale?: string;
  /** The version of the price list that was shown with what is asked, where that is a button. */
  readonly version?: string;
}

/** What is kept between turns: of the conversation, and of the user who writes. What is
 * kept of the user is the same as before when nothing of it has changed. */
export interface TurnState {
  readonly conversation: ConversationState;
  readonly user: unknown;
}

/** The conversation over one price list. */
export interface Conversation {
  /** Pure: the same state, message and time give the same result. A state that cannot be read is begun anew. */
  readonly turn: (
    state: unknown,
    message: IncomingMessage,
    now: Date,
  ) => { readonly state: TurnState; readonly replies: readonly Reply[] };
  /** The same for what was done on a card (see `readAct`), which says by itself what is meant. */
  readonly act: (
    state: unknown,
    act: Act,
    now: Date,
  ) => { readonly state: TurnState; readonly replies: readonly Reply[] };
  readonly welcome: (language: Language) => Reply;
  readonly notice: (notice: Notice, language: Language) => Reply;
  /** Looks up what somebody types while they type it; best first, none where nothing is found. Knows no state. */
  readonly search: (text: string, language: Language, now: Date) => readonly SearchResult[];
  /** What is said where a search finds nothing. */
  readonly nothingFound: (text: string, language: Language) => string;
}

/** Prepares a conversation over a price list; all that can be done before a message comes is done here. */
export function createConversation(priceList: PriceList): Conversation {
  const lexicon = buildLexicon(priceList);
  const sayAnswer = createSayAnswer(priceList);
  const search = createSearch(priceList, lexicon);
  return {
    turn: (state, incoming, now) => {
      const kept = partsOf(state);
      const before = readState(kept.conversation);
      const who = incoming.from ?? '';
      const waiting = waitingFor(before, who, now);
      const turns: Turn[] = [];
      let conversation = before;
      let user = kept.user;
      const saved = readUser(user).scenarios.map(({ name }) => name);
      // The letters of a shared scenario are no words, and what is asked beside it is about it.
      const shares = findCode(incoming.text) !== null;
      const { text, corrections } = shares
        ? { text: incoming.text, corrections: [] }
        : proofread(tidied(incoming.text), lexicon, saved);
      const requests = shares ? [{ text, beside: '' }] : requestsOf(text, before, lexicon, now);
      for (const [index, request] of requests.entries()) {
        const person = readUser(user);
        const recent = request.recent ?? stillRecent(conversation, now);
        const next = takeTurn(
          { ...incoming, ...request, goesOn: index > 0 && request.recent === undefined },
          { state: conversation, recent, waiting, user: person, corrections, now },
          priceList,
          lexicon,
          sayAnswer,
        );
        conversation = next.state;
        user = userAfter(next.understood, person) ?? user;
        turns.push(next);
      }
      return {
        state: {
          conversation: {
            ...conversation,
            width: Math.min(Math.max(1, turns.length), Math.max(1, conversation.recent.length)),
            waiting: stillWaiting(before, who, asksOf(turns, who, now)),
          },
          user,
        },
        // Two questions that come to the same are answered once.
        replies: turns
          .map(({ reply }) => reply)
          .filter(
            ({ sentence }, index, all) => all.findIndex((other) => other.sentence === sentence) === index,
          ),
      };
    },
    act: (state, act, now) => {
      const kept = partsOf(state);
      const before = readState(kept.conversation);
      const recent = stillRecent(before, now);
      const next = takeAct(
        act,
        { state: before, recent, user: readUser(kept.user), now },
        priceList,
        sayAnswer,
      );
      return { state: { conversation: next.state, user: next.user ?? kept.user }, replies: [next.reply] };
    },
    welcome: (language) => phrase(answerWelcome(priceList), language, priceList),
    notice: (notice, language) => phrase(answerNotice(notice), language, priceList),
    search: (text, language, now) => search(text, language, calendarYear(now)),
    nothingFound: (text, language) => sayNothingFound(text, language, priceList),
  };
}

/** A request, with the questions that it goes on from where they are not simply the last ones. */
interface Continuing extends Request {
  readonly recent?: readonly Question[];
}

/** What a message asks for; a name alone after several questions asks all of them of it. */
function requestsOf(
  text: string,
  state: ConversationState,
  lexicon: Lexicon,
  now: Date,
): readonly Continuing[] {
  const requests = splitRequests(text, lexicon, calendarYear(now));
  const [only, ...others] = requests;
  const recent = stillRecent(state, now);
  if (only === undefined || others.length > 0 || state.width < 2 || recent.length < state.width)
    return requests;
  const reading = readMessage(only.text, lexicon, calendarYear(now));
  const names =
    reading.customers.length + reading.groups.length + reading.services.length + reading.years.length > 0;
  if (!names || decideIntent(reading) !== null) return requests;
  return recent
    .slice(-state.width)
    .map((_, index) => ({ ...only, recent: recent.slice(0, recent.length - state.width + index + 1) }));
}

/** What a message is met with. */
interface Standing {
  readonly state: ConversationState;
  readonly recent: readonly Question[];
  readonly waiting: Waiting | null;
  readonly user: UserState;
  /** Words of the message that were put right. */
  readonly corrections: readonly Correction[];
  readonly now: Date;
}

/** One request answered. */
interface Turn {
  readonly state: ConversationState;
  readonly understood: Understanding;
  readonly answer: Answer;
  readonly reply: Reply;
  readonly text: string;
}

function takeTurn(
  incoming: IncomingMessage & Request & { readonly goesOn: boolean },
  { state, recent, waiting, user, corrections, now }: Standing,
  priceList: PriceList,
  lexicon: Lexicon,
  sayAnswer: SayAnswer,
): Turn {
  const context = {
    recent,
    scenario: state.scenario,
    found: recent.length > 0 ? state.found : [],
    answered: state.answered,
    year: calendarYear(now),
    user,
    now: now.toISOString(),
    beside: incoming.beside,
    goesOn: incoming.goesOn,
  };
  const direct = understand(incoming.text, context, priceList, lexicon);
  const { text, understood } =
    waiting === null
      ? { text: incoming.text, understood: direct }
      : answering(waiting, incoming.text, direct, context, priceList, lexicon);
  const language = languageOf(understood, state, incoming);
  const outcome = onList(understood.outcome, incoming.version, priceList);
  const scenario = scenarioAfter(outcome, state);
  const read = { numbers: numbersOf(understood), corrections };
  const { answer, reply } = sayAnswer({ outcome, asked: text, scenario, read }, language);
  return {
    state: {
      ...state,
      language,
      ...remembered(outcome, recent, state, now),
      found: [...answer.found],
      scenario,
    },
    understood,
    answer,
    reply,
    text,
  };
}

/** Carries out what was done on a card, and answers in the card's language. */
function takeAct(
  act: Act,
  { state, recent, user, now }: Pick<Standing, 'state' | 'recent' | 'user' | 'now'>,
  priceList: PriceList,
  sayAnswer: SayAnswer,
): Pick<Turn, 'state' | 'reply'> & { readonly user: UserState | undefined } {
  const outcome = perform(act, { scenario: state.scenario, user, now: now.toISOString(), priceList });
  const scenario = scenarioAfter(outcome, state);
  const language = languageOfAct(act);
  const { answer, reply } = sayAnswer({ outcome, asked: '', scenario, read: null }, language);
  return {
    state: isLooking(act)
      ? state
      : {
          ...state,
          language,
          ...remembered(outcome, recent, state, now),
          found: [...answer.found],
          scenario,
          width: 1,
        },
    reply,
    user: 'user' in outcome ? outcome.user : undefined,
  };
}

/** What a button of an earlier price list asks is answered from the present one, which is said. */
function onList(outcome: Outcome, version: string | undefined, priceList: PriceList): Outcome {
  if (outcome.type !== 'question' || version === undefined || version === priceList.version) return outcome;
  return { ...outcome, notes: [{ type: 'list-changed' }, ...outcome.notes] };
}

function scenarioAfter(outcome: Outcome, { scenario }: ConversationState): Scenario {
  return ('scenario' in outcome ? outcome.scenario : undefined) ?? scenario;
}

/** The amounts that were read, as they are shown beside the answer. */
function numbersOf({ reading }: Understanding): NonNullable<Understood['numbers']> {
  return reading.amounts.map(({ value, unit }) => ({
    value,
    unit: unit === 'kr' || unit === 'percent' ? unit : ('other' as const),
  }));
}

function partsOf(state: unknown): { readonly conversation?: unknown; readonly user?: unknown } {
  return typeof state === 'object' && state !== null ? state : {};
}

/**
 * What is remembered of the user from now on; `undefined` for what was. Whoever looks at what is saved gives it back,
 * so that a store which had an older version says so, and the turn runs again on the newest.
 */
function userAfter({ outcome, looksAtUser }: Understanding, user: UserState): UserState | undefined {
  const changed = 'user' in outcome ? outcome.user : undefined;
  return changed ?? (looksAtUser ? user : undefined);
}

/** The question's words decide, then the conversation, then the client; a wish for a language is a word too. */
function languageOf(
  understood: Understanding,
  state: ConversationState,
  incoming: IncomingMessage,
): Language {
  if (understood.reading.has('english') && !understood.reading.has('swedish')) return 'en';
  if (understood.reading.has('swedish') && !understood.reading.has('english')) return 'sv';
  const byClient: Language = incoming.locale?.toLowerCase().startsWith('en') ? 'en' : 'sv';
  return understood.reading.language ?? state.language ?? byClient;
}

/** The year in Stockholm, where the users' calendars are: at New Year, one hour ahead of UTC. */
function calendarYear(now: Date): number {
  return new Date(now.getTime() + 3_600_000).getUTCFullYear();
}
