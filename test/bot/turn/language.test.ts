import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answers, openAnswers } from '../../../bot/snapshot/open-answers.ts';
import { activity, buttonPress, conversation, message } from '../support/activities.ts';
import { type FakeChannel, startFakeChannel } from '../support/fake-channel.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';
import { snapshotFile } from '../support/snapshot-file.ts';

const SNAPSHOT = snapshotFile();
let answers: Answers;
let bot: TestBot;
let channel: FakeChannel;

beforeAll(async () => {
  answers = openAnswers(SNAPSHOT);
  bot = await startTestBot({ conversation: answers.conversation, env: { LOG_LEVEL: 'fatal' } });
  channel = await startFakeChannel();
});

afterAll(async () => {
  await bot.stop();
  await channel.stop();
});

const QUESTION = { sv: 'Vad betalar Järva för växeln?', en: 'What does Järva pay for the switchboard?' };
const WHAT_IF = {
  sv: 'Om Järva får 1 000 ärenden i Stockholm Direkt?',
  en: 'What if Järva has 1,000 cases in Stockholm Direkt?',
};
const FEE = { sv: '54\u00a0575\u00a0kr', en: 'SEK\u00a054,575' };
// A name, a number and a year are of no language.
const NEUTRAL = '706 2025';
const LOCALES = ['sv-SE', 'en-US', 'en-GB', 'fi-FI', 'sv', 'EN-us'];
const ofLocale = (locale: string | undefined) => (locale?.toLowerCase().startsWith('en') ? 'en' : 'sv');
// \b knows no å, ä and ö.
const WORDS = {
  sv: /(?<!\p{L})(?:och|står|på|av|är|jag|inte|för|betalar|fast|avgift|avgiften)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:and|the|is|not|for|pays?|fixed|fees?)(?!\p{L})/iu,
};
const OTHER = { sv: 'en', en: 'sv' } as const;

/** Says `texts` one after the other in a new chat and returns the last answer as it is sent. */
async function lastAnswer(texts: readonly string[], locale: string | undefined): Promise<string> {
  chats += 1;
  let last = '';
  for (const text of texts) {
    const body = { ...message(text, { conversation: conversation(`a:language-${chats}`) }), locale };
    const [reply] = await bot.replies(body);
    last = reply?.summary ?? reply?.text ?? '';
  }
  return last;
}

let chats = 0;

/** The data of a button on the card of a simulation. */
function undoOf(language: 'sv' | 'en'): unknown {
  const now = new Date('2026-01-15T12:00:00Z');
  const { replies } = answers.conversation.turn({}, { text: WHAT_IF[language] }, now);
  return replies[0]?.controls?.moves[0]?.act;
}

function expectLanguage(text: string, language: 'sv' | 'en'): void {
  expect(text).toMatch(WORDS[language]);
  expect(text).not.toMatch(WORDS[OTHER[language]]);
}

describe('the language of an answer', () => {
  test.each(LOCALES.flatMap((locale) => (['sv', 'en'] as const).map((language) => ({ locale, language }))))(
    'is that of the question: $language from a client of $locale',
    async ({ locale, language }) => {
      const answer = await lastAnswer([QUESTION[language]], locale);
      expect(answer).toContain(FEE[language]);
      expectLanguage(answer, language);
    },
  );

  test.each(LOCALES.flatMap((locale) => (['sv', 'en'] as const).map((language) => ({ locale, language }))))(
    'is that of the conversation where a message has none: $language with a client of $locale',
    async ({ locale, language }) => {
      expectLanguage(await lastAnswer([QUESTION[language], NEUTRAL], locale), language);
      expectLanguage(await lastAnswer([QUESTION[language], 'zxcv'], locale), language);
      // The last question decides, not the first.
      const turned = [QUESTION[OTHER[language]], QUESTION[language], NEUTRAL];
      expectLanguage(await lastAnswer(turned, locale), language);
    },
  );

  test.each([...LOCALES, undefined])(
    'is that of the client where nobody has said a word: %s',
    async (locale) => {
      for (const text of [NEUTRAL, 'zxcv', '?', '🙂'])
        expectLanguage(await lastAnswer([text], locale), ofLocale(locale));
    },
  );

  test('is the one that is wished for, from then on', async () => {
    expectLanguage(await lastAnswer([QUESTION.sv, 'svara på engelska', NEUTRAL], 'sv-SE'), 'en');
    expectLanguage(await lastAnswer([QUESTION.en, 'answer in Swedish', NEUTRAL], 'en-US'), 'sv');
  });
});

describe('what the bot says by itself', () => {
  test.each(LOCALES)('at an install is in the language of a client of %s', async (locale) => {
    chats += 1;
    const install = { type: 'installationUpdate', action: 'add', deliveryMode: 'expectReplies', locale };
    const [welcome] = await bot.replies(
      activity({ ...install, conversation: conversation(`a:language-${chats}`) }),
    );
    expectLanguage(welcome?.text ?? '', ofLocale(locale));
  });

  test.each([
    ['sv', 'en-US'],
    ['en', 'sv-SE'],
  ] as const)(
    'below a button that asks in %s is in that language, with a client of %s',
    async (language, locale) => {
      chats += 1;
      const where = {
        conversation: conversation(`a:language-${chats}`),
        serviceUrl: channel.serviceUrl,
        locale,
      };
      const response = await bot.post(buttonPress({ text: QUESTION[language] }, 'ask', where));
      expect(await response.json()).toMatchObject({
        value: answers.conversation.notice('answered-below', language).sentence,
      });
      expect(JSON.stringify(channel.received.at(-1))).toContain(FEE[language]);
    },
  );

  test('to apologise is in the language of the question, else of the client', async () => {
    const { conversation } = answers;
    const fails = () => {
      throw new Error('broken');
    };
    // Fails on what is asked by a user; of which language a question is can still be found out.
    const turn: typeof conversation.turn = (kept, message, now) =>
      message.from === undefined ? conversation.turn(kept, message, now) : fails();
    const failing = await startTestBot({
      conversation: { ...conversation, turn, act: fails },
      env: { LOG_LEVEL: 'silent' },
    });
    const apology = (language: 'sv' | 'en') => answers.conversation.notice('apology', language).sentence;
    for (const locale of LOCALES) {
      for (const language of ['sv', 'en'] as const) {
        const [reply] = await failing.replies(message(QUESTION[language], { locale }));
        expect(reply?.text).toBe(apology(language));
        const response = await failing.post(buttonPress({ text: QUESTION[language] }, 'ask', { locale }));
        expect(await response.json()).toMatchObject({ value: apology(language) });
        const undo = await failing.post(buttonPress(undoOf(language), 'act', { locale }));
        expect(await undo.json()).toMatchObject({ value: apology(language) });
      }
      const [reply] = await failing.replies(message(NEUTRAL, { locale }));
      expect(reply?.text).toBe(apology(ofLocale(locale)));
    }
    await failing.stop();
  });

  test.each(['apology', 'answered-below'] as const)('as %s is there in both languages', (notice) => {
    for (const language of ['sv', 'en'] as const) {
      const reply = answers.conversation.notice(notice, language);
      expect(reply.language).toBe(language);
      expectLanguage(reply.sentence, language);
    }
  });
});
