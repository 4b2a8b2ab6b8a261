import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createExports } from '../../../dialogs/index.ts';
import { CONVERSATIONS } from '../../accuracy/cases.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { faultOfCellSentence } from '../../dialogs/support/cell-sentence.ts';
import { realConversation } from '../../dialogs/support/real-conversation.ts';
import { nameOf, ROWS, SERVICES, type WrittenRow } from '../../dialogs/support/written-list.ts';
import { buttonPress, conversation, message } from '../support/activities.ts';
import { type FakeChannel, startFakeChannel } from '../support/fake-channel.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

const dialogs = realConversation();
const APOLOGIES = (['sv', 'en'] as const).map((language) => dialogs.notice('apology', language).sentence);
let bot: TestBot;
let channel: FakeChannel;

beforeAll(async () => {
  bot = await startTestBot({
    conversation: dialogs,
    exports: createExports(builtSnapshot()),
    env: { LOG_LEVEL: 'fatal' },
  });
  channel = await startFakeChannel();
});

afterAll(async () => {
  await bot.stop();
  await channel.stop();
});

const SAID = [...new Set(CONVERSATIONS.flatMap(({ turns }) => turns.map(({ say }) => say)))];
const WORDS = [...new Set(SAID.flatMap((say) => say.split(/\s+/)))];
const CHANGES = [
  'Om Järva får 1 000 ärenden i Stockholm Direkt?',
  'och om Bromma får 10 % fler?',
  'sätt växelns total till 700 tkr',
  'om Stokab går ur växeln',
  'om 30 % delas lika i växeln?',
  'Bromma och Kungsholmen slås ihop i växeln',
  'what if the KCP total becomes 0?',
  'ångra',
  'gör om',
  'ta bort Järvas ändring',
  'visa scenariot',
  'vilka förlorar mest?',
];
const GOALS = [
  'hur många ärenden ger högst 40 000 kr för Järva i Stockholm Direkt?',
  'vilken total ger Bromma 20 000 för växeln?',
  'när blir Micasa billigare än Trafikkontoret?',
  'vad kostar ett ärende till för Järva i Stockholm Direkt?',
  'which total gives Bromma 1 kr for KCP?',
];

/** What stands in the fields of a card: what is offered there, or anything. */
const fields = fc.record(
  {
    service: fc.constantFrom('stockholm-direkt', 'switchboard', 'contact-centre-platform', 'nej'),
    customer: fc.constantFrom('701', '706', '110', '999', 'x'),
    change: fc.constantFrom(
      'count-to',
      'count-by',
      'count-percent',
      'total-to',
      'equal-part',
      'join',
      'leave',
    ),
    amount: fc.oneof(
      fc.constantFrom('10', '−5', '1 000', '0', ''),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ),
    name: fc.oneof(
      fc.constantFrom('Budget A', 'Budget B', ''),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
    ),
  },
  { requiredKeys: [] },
);

/** What a user does next: says something, or presses the button at `button` (counted round) of the newest card. */
type Doing = { readonly say: string } | { readonly button: number; readonly fields: object };

const say = (text: fc.Arbitrary<string>) => text.map((said): Doing => ({ say: said }));
const doing = fc.oneof(
  { weight: 4, arbitrary: say(fc.constantFrom(...SAID)) },
  { weight: 3, arbitrary: say(fc.constantFrom(...CHANGES)) },
  { weight: 2, arbitrary: say(fc.constantFrom(...GOALS)) },
  {
    weight: 2,
    arbitrary: say(
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 10 }).map((words) => words.join(' ')),
    ),
  },
  { weight: 1, arbitrary: say(fc.string({ unit: 'grapheme', maxLength: 120 })) },
  { weight: 6, arbitrary: fc.record({ button: fc.nat({ max: 19 }), fields }) },
);

test('a long chat of everything never fails, and the next plain question is answered to the krona', async () => {
  let chats = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(doing, { minLength: 50, maxLength: 100 }),
      fc.constantFrom(...ROWS),
      async (doings, row) => {
        chats += 1;
        const where = { conversation: conversation(`a:long-${chats}`), serviceUrl: channel.serviceUrl };
        let card: unknown = null;
        for (const next of doings) card = (await act(next, card, where)) ?? card;
        const [reply] = await bot.replies(message(question(row), where));
        const sentence = (reply?.summary ?? reply?.text ?? '').split('\n')[0] ?? '';
        expect(faultOfCellSentence(sentence, row.fee, 'sv')).toBeNull();
        expect(sentence).toContain(nameOf(row.customer));
      },
    ),
    { numRuns: 15 },
  );
  // Or no suggestion was ever pressed, and the chat was not one of everything.
  expect(channel.received.length).toBeGreaterThan(15);
});

/** Does one thing, expects that it went well, and returns the card that came of it, if one did. */
async function act(next: Doing, card: unknown, where: Partial<Activity>): Promise<unknown> {
  const buttons = buttonsOf(card);
  const button = 'button' in next ? buttons[next.button % Math.max(buttons.length, 1)] : undefined;
  const before = channel.received.length;
  const response = await bot.post(
    button === undefined
      ? message('say' in next ? next.say : 'hej', where)
      : buttonPress({ ...button.data, ...('fields' in next ? next.fields : {}) }, button.verb, where),
  );
  const body = await response.text();
  const posted = channel.received.slice(before);
  expect(response.status, body).toBe(200);
  for (const apology of APOLOGIES) expect(body + JSON.stringify(posted)).not.toContain(apology);
  const answer: Answered = JSON.parse(body);
  const said = answer.activities?.[0] ?? posted[0];
  return said?.attachments?.[0]?.content ?? answer.value;
}

/** Either the answer to expectReplies or that to a button. */
interface Answered {
  readonly activities?: readonly Partial<Activity>[];
  readonly value?: unknown;
}

/** A button of a card. */
interface Button {
  readonly verb: string;
  readonly data: object;
}

/** Every button of a card, wherever it stands. */
function buttonsOf(value: unknown): readonly Button[] {
  if (Array.isArray(value)) return value.flatMap(buttonsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [...(isButton(value) ? [value] : []), ...Object.values(value).flatMap(buttonsOf)];
}

function isButton(value: object): value is Button {
  return (
    'verb' in value && typeof value.verb === 'string' && 'data' in value && typeof value.data === 'object'
  );
}

function question({ customer, service, year }: WrittenRow): string {
  return `Vad betalar kund ${customer} för ${SERVICES.find(({ key }) => key === service)?.sv} ${year}?`;
}
