import type { Conversation } from '../../../bot/conversation.ts';
import type { Language, Reply, SearchResult } from '../../../dialogs/index.ts';
import { choiceReply, explanationReply, feeReply, helloReply, tableReply } from './sample-replies.ts';

/**
 * A conversation with a few fixed answers, so that the transport is tested without the lexicon:
 * "räkna" counts its own turns, "fel" throws a secret, "klocka" says the time, "eko …" repeats.
 * A search finds one result for each letter, "fel" throws, "inget" finds nothing.
 */
export const sampleConversation: Conversation = {
  turn: (state, { text, locale }, now) => {
    const turns = isCounted(state.conversation) ? state.conversation.turns + 1 : 1;
    return { state: { conversation: { turns } }, replies: replies(text, turns, now, locale) };
  },
  act: (state, act) => ({ state, replies: [{ ...helloReply, sentence: `gör: ${act.do}` }] }),
  welcome: (language) => ({
    ...helloReply,
    kind: 'welcome',
    language,
    sentence: language === 'en' ? 'Welcome!' : 'Välkommen!',
  }),
  notice: (notice, language) => ({
    ...helloReply,
    kind: 'notice',
    language,
    sentence: NOTICES[notice][language],
  }),
  search: (text, language) => results(text, language),
  nothingFound: (text, language) => `${language}: ${text}`,
};

const NOTICES = {
  apology: { sv: 'Tyvärr gick något fel.', en: 'Sorry, that went wrong.' },
  'too-fast': { sv: 'Vänta lite.', en: 'Wait a little.' },
  'answered-below': { sv: 'Svaret står nedan.', en: 'The answer is below.' },
  'already-done': { sv: 'Redan gjort.', en: 'Done already.' },
  'not-remembered': { sv: 'Minns inte.', en: 'Not remembered.' },
  'not-saved': { sv: 'Inte sparat.', en: 'Not saved.' },
  'memory-unreachable': { sv: 'Når inte minnet.', en: 'Memory unreachable.' },
};

function replies(text: string, turns: number, now: Date, locale: string | undefined): readonly Reply[] {
  if (text === 'fel') throw new Error('SECRET at /srv/bot: password=hunter2');
  if (text === 'avgift') return [feeReply];
  if (text === 'förklara') return [explanationReply];
  if (text === 'tabell') return [tableReply(53)];
  if (text === 'båda') return [feeReply, explanationReply];
  if (text === 'räkna') return [{ ...helloReply, sentence: `tur ${turns}` }];
  if (text === 'klocka') return [{ ...helloReply, sentence: now.toISOString() }];
  if (text === 'språk') return [{ ...helloReply, sentence: locale ?? 'inget' }];
  if (text.startsWith('välj ')) return [choiceReply(Number(text.slice(5)))];
  return [{ ...helloReply, sentence: `eko: ${text}` }];
}

function results(text: string, language: Language): readonly SearchResult[] {
  if (text === 'fel') throw new Error('SECRET at /srv/bot: password=hunter2');
  if (text === 'inget') return [];
  return [...text].map((letter) => ({
    title: `${letter}, växeln 2025`,
    subtitle: '54\u00a0575\u00a0kr',
    reply: { ...feeReply, language },
  }));
}

function isCounted(state: unknown): state is { turns: number } {
  return typeof state === 'object' && state !== null && 'turns' in state && typeof state.turns === 'number';
}
