import type { Reply } from '../../dialogs/index.ts';
import { replyText } from '../dialogs/support/reply-text.ts';
import type { TurnCase } from './cases.ts';

/** How a turn or a conversation went. *Wrong* is a figure that is not the answer: the only one that does harm. */
export const VERDICTS = ['right', 'asked', 'refused', 'wrong'] as const;

/** One of {@link VERDICTS}; later ones are worse. */
export type Verdict = (typeof VERDICTS)[number];

/** What a turn's replies differ in from what is expected, one line each; none when all holds. */
export function faultsOf({ expect: expected }: TurnCase, replies: readonly Reply[]): readonly string[] {
  const sentence = replies.map((reply) => reply.sentence).join('\n');
  const whole = replies.map(replyText).join('\n');
  const titles = replies.flatMap(({ choices }) => choices.map(({ title }) => title)).join('\n');
  const kinds = replies.map(({ kind }) => kind);
  const languages = replies.map(({ language }) => language);
  const { outcome, kind, language } = expected;
  return [
    ...(outcome === undefined || fits(outcome, replies) ? [] : [`expected ${outcome}`]),
    ...(kind === undefined || kinds.includes(kind) ? [] : [`expected kind ${kind}`]),
    ...(language === undefined || languages.includes(language) ? [] : [`expected language ${language}`]),
    ...(expected.contains ?? [])
      .filter((text) => !holds(sentence, text))
      .map((text) => `no "${text}" in the sentence`),
    ...(expected.also ?? []).filter((text) => !holds(whole, text)).map((text) => `no "${text}" anywhere`),
    ...(expected.lacks ?? []).filter((text) => holds(sentence, text)).map((text) => `"${text}" is there`),
    ...(expected.choices ?? [])
      .filter((text) => !holds(titles, text))
      .map((text) => `no choice with "${text}"`),
    ...unasked(expected, replies).map(({ sentence: text }) => `nobody asked for "${text}"`),
  ];
}

/** Of several replies those that answer with none of what is expected. */
function unasked(
  { contains = [], also = [] }: TurnCase['expect'],
  replies: readonly Reply[],
): readonly Reply[] {
  const parts = [...contains, ...also];
  if (replies.length < 2 || parts.length === 0) return [];
  return replies.filter(
    (reply) => outcomeOf([reply]) === 'answers' && !parts.some((part) => holds(replyText(reply), part)),
  );
}

/** What became of a turn: right, or else what the user met instead. */
export function verdictOf(turn: TurnCase, replies: readonly Reply[]): Verdict {
  if (faultsOf(turn, replies).length === 0) return 'right';
  const outcome = outcomeOf(replies);
  return outcome === 'answers' ? 'wrong' : outcome === 'asks' ? 'asked' : 'refused';
}

type Outcome = 'answers' | 'asks' | 'refuses' | 'chats';

const NO_ANSWER: Readonly<Record<string, Outcome>> = {
  clarify: 'asks',
  refuse: 'refuses',
  social: 'chats',
  welcome: 'chats',
};

/** What a turn's replies do: of several, one with figures weighs most. */
export function outcomeOf(replies: readonly Reply[]): Outcome {
  const each = replies.map(({ kind }) => NO_ANSWER[kind] ?? 'answers');
  return (['answers', 'asks', 'refuses'] as const).find((outcome) => each.includes(outcome)) ?? 'chats';
}

function fits(expected: NonNullable<TurnCase['expect']['outcome']>, replies: readonly Reply[]): boolean {
  const got = outcomeOf(replies);
  // "Prislistan anger inga antal" is no refusal, but no figure either.
  const figures = replies.some(({ sentence }) => /\d/.test(sentence.replace(/\b20\d\d\b/g, '')));
  return expected === 'no-figure' ? got === 'asks' || got === 'refuses' || !figures : expected === got;
}

/** The text holds the part; digits at its ends begin and end a number, so that "575 kr" is not in "54 575 kr". */
function holds(text: string, part: string): boolean {
  const escaped = part
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    // A movement is written with its sign: "SEK −46,615".
    .replace(/^SEK (?=\d)/, 'SEK [−+]?')
    .replaceAll(' ', '[ \\u00a0]');
  const begins = /^\d/.test(part) ? '(?<!\\d[\\u00a0.,]?)' : '';
  const ends = /\d$/.test(part) ? '(?![\\u00a0.,]?\\d)' : '';
  return new RegExp(begins + escaped + ends).test(text);
}
