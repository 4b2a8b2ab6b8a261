import type { Activity } from 'botbuilder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answers, openAnswers } from '../../../bot/snapshot/open-answers.ts';
import { activity, botAccount, conversation, message } from '../support/activities.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';
import { snapshotFile } from '../support/snapshot-file.ts';

// What Microsoft asks of a bot in the Teams store, over HTTP and with the real conversation.

const SNAPSHOT = snapshotFile();
let answers: Answers;
let bot: TestBot;

beforeAll(async () => {
  answers = openAnswers(SNAPSHOT);
  bot = await startTestBot({ conversation: answers.conversation, env: { LOG_LEVEL: 'fatal' } });
});

afterAll(() => bot.stop());

/** Sends the first message of a new chat and returns the one activity that comes back. */
async function only(text: string, change: Partial<Activity> = {}): Promise<Partial<Activity>> {
  chats += 1;
  const replies = await bot.replies(
    message(text, { conversation: conversation(`a:rules-${chats}`), ...change }),
  );
  expect(replies.map(({ type }) => type)).toStrictEqual(['message']);
  return replies[0] ?? {};
}

let chats = 0;

/** What a reader sees of an activity first: its text, or the summary of its card. */
const sentence = ({ text, summary }: Partial<Activity>) => (text ?? summary ?? '').replaceAll('\u00a0', ' ');

const offered = ({ suggestedActions }: Partial<Activity>) =>
  suggestedActions?.actions.map(({ value }) => String(value)) ?? [];

describe('a first word', () => {
  const SWEDISH = [['hej'], [' hej! '], ['HEJ'], ['Hej hej'], ['tjena'], ['god morgon']];
  const ENGLISH = [['hi'], ['Hi'], ['HI!'], ['hello'], ['HELLO'], [' Hello! '], ['good morning']];

  test.each(SWEDISH)('of %j is greeted in Swedish, with questions to tap', async (text) => {
    const greeting = await only(text, { locale: 'en-US' });
    expect(sentence(greeting)).toMatch(/^Hej! Fråga mig/);
    expect(offered(greeting)).toContain('Vad betalar Järva sdf för växeln?');
  });

  test.each(ENGLISH)('of %j is greeted in English, with questions to tap', async (text) => {
    const greeting = await only(text);
    expect(sentence(greeting)).toMatch(/^Hello! Ask me/);
    expect(offered(greeting)).toContain('What does Järva sdf pay for the switchboard?');
  });

  test.each([
    ['hjälp', 'Jag kan de fasta avgifterna'],
    ['Hjälp!', 'Jag kan de fasta avgifterna'],
    ['HJÄLP', 'Jag kan de fasta avgifterna'],
    ['vad kan du?', 'Jag kan de fasta avgifterna'],
    ['help', 'I know the fixed fees'],
    ['Help', 'I know the fixed fees'],
    [' HELP! ', 'I know the fixed fees'],
    ['what can you do?', 'I know the fixed fees'],
  ])('of %j says what can be asked, with questions to tap', async (text, beginning) => {
    const help = await only(text);
    expect(sentence(help)).toContain(beginning);
    expect(offered(help).length).toBeGreaterThan(0);
  });

  test('is answered in every chat of several too', async () => {
    for (const kind of ['groupChat', 'channel']) {
      chats += 1;
      const where = conversation(`19:rules-${chats}@thread.v2`, kind);
      const mention = { type: 'mention', text: '<at>Avgiftsboten</at>', mentioned: botAccount };
      const change = { conversation: where, entities: [mention] };
      expect(sentence(await only('<at>Avgiftsboten</at> HELP', change))).toContain('I know the fixed fees');
      expect(sentence(await only('<at>Avgiftsboten</at>&nbsp;Hej', change))).toMatch(/^Hej! Fråga mig/);
    }
  });
});

describe('an unknown input', () => {
  const UNKNOWN = [
    'asdf qwer',
    '?',
    '🙂',
    '1',
    'Vad är meningen med livet?',
    'What is the weather like?',
    '',
  ];

  test.each(UNKNOWN.flatMap((text) => ['sv-SE', 'en-US'].map((locale) => [text, locale])))(
    'of %j from a client of %s gets one activity with a way forward that works',
    async (text, locale) => {
      const reply = await only(text, { locale });
      const [first] = offered(reply);
      expect(sentence(reply)).not.toMatch(/error|exception|undefined|null|\bfel\b/i);
      expect(first).toBeDefined();
      expect(sentence(await only(first ?? '', { locale }))).toMatch(/54 575 kr|SEK 54,575/);
    },
  );

  test('in a group says what can be asked instead', async () => {
    for (const text of UNKNOWN) {
      const reply = await only(text, { conversation: conversation('19:unknown@thread.v2', 'groupChat') });
      expect(sentence(reply), text).toMatch(/växeln|the switchboard/);
    }
  });
});

describe('an answer', () => {
  test('to three questions in one message is one activity that holds all three fees', async () => {
    const reply = await only(
      'Vad betalar Järva för växeln? Vad betalar Bromma för växeln? Vad betalar Stadsarkivet för växeln?',
    );
    for (const fee of ['54 575 kr', '16 906 kr', '4 640 kr']) expect(sentence(reply)).toContain(fee);
    expect(reply.attachments).toHaveLength(1);
  });

  test('to a greeting with a question is one activity too', async () => {
    expect(sentence(await only('Hej! Vad betalar Järva för växeln?'))).toContain('54 575 kr');
  });

  test('never has a text or suggested actions beside a card', async () => {
    const card = await only('Vad betalar Järva för växeln?');
    expect(card.attachments).toHaveLength(1);
    expect(card.text).toBeUndefined();
    expect(card.suggestedActions).toBeUndefined();
  });

  test.each(['groupChat', 'channel'])('in a chat of kind %s has no suggested actions', async (kind) => {
    for (const text of ['hej', 'help', 'asdf qwer', 'Vad betalar Järva?', 'Vad betalar Stockholm?']) {
      const reply = await only(text, { conversation: conversation(`19:${kind}@thread.v2`, kind) });
      expect(reply.suggestedActions, text).toBeUndefined();
    }
  });
});

describe('the welcome', () => {
  const install = (id: string, kind: string, locale: string) => {
    const common = { conversation: conversation(id, kind), locale, deliveryMode: 'expectReplies' };
    return [
      activity({ ...common, type: 'installationUpdate', action: 'add' }),
      activity({ ...common, type: 'conversationUpdate', membersAdded: [botAccount] }),
    ];
  };

  test.each([
    ['personal', 'sv-SE', /^Hej! .*”hjälp”/],
    ['personal', 'en-US', /^Hello! .*“help”/],
    ['groupChat', 'sv-SE', /^Hej! .*”hjälp”/],
    ['channel', 'en-GB', /^Hello! .*“help”/],
  ])('in a chat of kind %s with a client of %s is said once', async (kind, locale, words) => {
    const said = [];
    for (const one of install(`a:install-${kind}-${locale}`, kind, locale))
      said.push(...(await bot.replies(one)));
    expect(said).toHaveLength(1);
    const [welcome = {}] = said;
    expect(sentence(welcome)).toMatch(words);
    expect(offered(welcome).length > 0).toBe(kind === 'personal');
  });

  test('does not come again when the user writes, or somebody joins', async () => {
    const where = { conversation: conversation('a:install-then') };
    const [first] = install('a:install-then', 'personal', 'sv-SE');
    const [welcome = {}] = await bot.replies(first);
    const joined = { type: 'conversationUpdate', membersAdded: [{ id: '29:berit', name: 'Berit' }] };
    expect(await bot.replies(activity({ ...joined, deliveryMode: 'expectReplies', ...where }))).toStrictEqual(
      [],
    );
    expect(sentence(await only('hej', where))).not.toBe(sentence(welcome));
  });
});

describe('silence', () => {
  const berit = { id: '29:berit', name: 'Berit' };
  const silent: readonly (Partial<Activity> & { readonly type: string })[] = [
    { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: '1' },
    { type: 'messageReaction', reactionsRemoved: [{ type: 'heart' }], replyToId: '1' },
    { type: 'conversationUpdate', membersAdded: [berit] },
    { type: 'conversationUpdate', membersRemoved: [berit] },
    { type: 'conversationUpdate', membersRemoved: [botAccount] },
    { type: 'conversationUpdate', topicName: 'Budget' },
    ...[
      'channelCreated',
      'channelRenamed',
      'channelDeleted',
      'channelRestored',
      'teamRenamed',
      'teamArchived',
      'teamUnarchived',
    ].map((eventType) => ({ type: 'conversationUpdate', channelData: { eventType } })),
    { type: 'messageUpdate', text: 'hej', channelData: { eventType: 'undeleteMessage' } },
    { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } },
    { type: 'installationUpdate', action: 'add-upgrade' },
    { type: 'typing' },
    { type: 'endOfConversation' },
    { type: 'event', name: 'application/vnd.microsoft.readReceipt', value: { lastReadMessageId: '1' } },
    { type: 'event', name: 'application/vnd.microsoft.meetingStart', value: {} },
    { type: 'trace', name: 'anything' },
  ];

  test.each(
    silent.flatMap((change) => ['personal', 'groupChat', 'channel'].map((kind) => ({ change, kind }))),
  )('meets $change in a chat of kind $kind', async ({ change, kind }) => {
    const where = conversation(`19:silent-${kind}`, kind);
    const response = await bot.post(
      activity({ ...change, deliveryMode: 'expectReplies', conversation: where }),
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toStrictEqual({ activities: [] });
  });
});
